//! A coordinator's console without a browser: signs in by a one-time link, reads pages, and sends
//! the forms that stand in them, with the fields that the page gives.

use super::Played;
use crate::World;
use reqwest::redirect::Policy;
use reqwest::{Client, Response, StatusCode, header};

/// An open console.
pub struct Console<'w> {
    world: &'w World,
    client: Client,
    cookie: String,
}

impl<'w> Console<'w> {
    /// Signs a coordinator in.
    ///
    /// # Errors
    /// When the link does not work.
    pub async fn open(world: &'w World, coordinator: &str) -> Result<Console<'w>, String> {
        let path =
            world.service.sign_in_link(coordinator).await.map_err(|error| error.to_string())?;
        let client = Client::builder().redirect(Policy::none()).build();
        let client = client.map_err(|error| error.to_string())?;
        let answer = client.post(format!("{}{path}", world.base)).send().await;
        let answer = answer.map_err(|error| error.to_string())?;
        let cookie = answer.headers().get(header::SET_COOKIE).and_then(|value| value.to_str().ok());
        let cookie = cookie.and_then(|value| value.split(';').next()).ok_or("no session")?;
        Ok(Console { world, client, cookie: cookie.to_owned() })
    }

    /// The text of a page.
    ///
    /// # Errors
    /// When it is not shown.
    pub async fn page(&self, path: &str) -> Result<String, String> {
        let request = self.client.get(format!("{}{path}", self.world.base));
        let answer = request.header(header::COOKIE, &self.cookie).send().await;
        let answer = answer.map_err(|error| error.to_string())?;
        let status = answer.status();
        let page = answer.text().await.map_err(|error| error.to_string())?;
        if status.is_success() { Ok(page) } else { Err(format!("{path} answers {status}")) }
    }

    /// Sends a form as [`Console::sends`] does and gives the page that answers.
    ///
    /// # Errors
    /// As [`Console::sends`].
    pub async fn reads(
        &self,
        page: &str,
        action: &str,
        fields: &[(&str, &str)],
    ) -> Result<String, String> {
        let answer = self.post(page, action, fields).await?;
        let status = answer.status();
        let text = answer.text().await.map_err(|error| error.to_string())?;
        if status.is_success() { Ok(text) } else { Err(format!("it answers {status}")) }
    }

    /// Sends the form of a page whose address ends in `action`, with these fields beside its own
    /// hidden ones.
    ///
    /// # Errors
    /// When the page has no such form, or the answer is a refusal: its sentence.
    pub async fn sends(&self, page: &str, action: &str, fields: &[(&str, &str)]) -> Played {
        refused(self.post(page, action, fields).await?).await
    }

    /// Presses a button that has an address of its own within a form.
    ///
    /// # Errors
    /// As [`Console::sends`].
    pub async fn presses(&self, page: &str, action: &str) -> Played {
        let shown = self.page(page).await?;
        let forms = shown.split("<form").skip(1).filter_map(|rest| rest.split("</form>").next());
        let ends = format!("{action}\"");
        let form =
            forms.into_iter().find(|form| form.contains("formaction") && form.contains(&ends));
        let form = form.ok_or(format!("{page} has no button for {action}"))?;
        let targets = form.split("formaction=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let target = targets.into_iter().find(|target| target.ends_with(action)).unwrap_or(page);
        refused(self.send(target, &hidden(form)).await?).await
    }

    async fn post(
        &self,
        page: &str,
        action: &str,
        fields: &[(&str, &str)],
    ) -> Result<Response, String> {
        let shown = self.page(page).await?;
        let form = form(&shown, action).ok_or(format!("{page} has no form for {action}"))?;
        let mut all = hidden(form);
        all.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let target = attribute(form, "action").unwrap_or_else(|| page.to_owned());
        self.send(&target, &all).await
    }

    async fn send(&self, target: &str, fields: &[(String, String)]) -> Result<Response, String> {
        let request = self.client.post(format!("{}{target}", self.world.base)).form(fields);
        let answer = request.header(header::COOKIE, &self.cookie).send().await;
        answer.map_err(|error| error.to_string())
    }
}

/// A refusal is a page with a sentence in an alert.
async fn refused(answer: Response) -> Played {
    let status = answer.status();
    if status == StatusCode::SEE_OTHER || status.is_success() {
        return Ok(());
    }
    let page = answer.text().await.unwrap_or_default();
    let sentence = page.split_once("role=\"alert\">").map_or("", |(_, rest)| rest);
    let sentence = sentence.split('<').next().unwrap_or_default();
    Err(format!("refused ({status}): {sentence}"))
}

/// The HTML of the last form that goes to an address ending in `action`: those of what is there
/// already stand before the one for something new.
fn form<'p>(page: &'p str, action: &str) -> Option<&'p str> {
    let forms = page.split("<form").skip(1).filter_map(|rest| rest.split("</form>").next());
    forms.filter(|form| attribute(form, "action").is_some_and(|it| it.ends_with(action))).last()
}

/// The hidden fields of a form.
fn hidden(form: &str) -> Vec<(String, String)> {
    let inputs = form.split("<input").skip(1).filter_map(|rest| rest.split('>').next());
    let hidden = inputs.filter(|input| input.contains("type=\"hidden\""));
    hidden
        .filter_map(|input| Some((attribute(input, "name")?, attribute(input, "value")?)))
        .collect()
}

fn attribute(html: &str, name: &str) -> Option<String> {
    let (_, rest) = html.split_once(&format!("{name}=\""))?;
    Some(rest.split('"').next()?.replace("&amp;", "&"))
}

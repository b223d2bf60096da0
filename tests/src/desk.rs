//! A coordinator at a desk: the console in Japanese as a browser without JavaScript sees it, with the
//! case of one resident.

use crate::{PATIENCE, Resident, World};
use std::time::{Duration, Instant};
use tsunagu::store::cases;

/// A coordinator in front of the console in Japanese, with the resident's case.
pub struct Desk {
    base: String,
    client: reqwest::Client,
    cookie: String,
    /// The case.
    pub case: String,
    /// The coordinator.
    pub me: String,
}

impl Desk {
    /// Signs in whoever was offered the case first, and takes it.
    ///
    /// # Panics
    /// When nobody was offered it.
    pub async fn takes(world: &World, resident: &Resident<'_>) -> Desk {
        let mut tx = world.service.store.read().await.unwrap();
        let case = cases::latest(&mut tx, &resident.id).await.unwrap().unwrap().case;
        drop(tx);
        let me = case.offers[0].coordinator.clone();
        let link = world.service.sign_in_link(&me).await.unwrap();
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        let client = client.build().unwrap();
        let entered = client.post(format!("{}{link}", world.base)).send().await.unwrap();
        let session = entered.headers()["set-cookie"].to_str().unwrap();
        let session = session.split(';').next().unwrap();
        let cookie = format!("{session}; tsunagu_console_lang=ja");
        let desk = Desk { base: world.base.clone(), client, cookie, case: case.id, me };
        assert_eq!(desk.posts("claim", &[]).await.0, 303);
        desk
    }

    fn url(&self, name: &str) -> String {
        format!("{}/console/cases/{}{name}", self.base, self.case)
    }

    /// The page of the case, with this behind its address.
    ///
    /// # Panics
    /// When there is none.
    pub async fn page(&self, query: &str) -> String {
        let request = self.client.get(self.url(query)).header("cookie", &self.cookie);
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), 200, "{query}");
        answer.text().await.unwrap()
    }

    /// Looks at the case until it shows this.
    ///
    /// # Panics
    /// When it never does.
    pub async fn sees(&self, wanted: &str) -> String {
        let end = Instant::now() + PATIENCE;
        loop {
            let page = self.page("").await;
            if page.contains(wanted) {
                return page;
            }
            assert!(Instant::now() < end, "the desk never sees {wanted}:\n{page}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Sends a form of the case: status and page.
    ///
    /// # Panics
    /// When the page has no form.
    pub async fn posts(&self, name: &str, fields: &[(&str, &str)]) -> (u16, String) {
        let page = self.page("").await;
        let (_, rest) = page.split_once("name=\"form_key\" value=\"").unwrap();
        let mut form = vec![("form_key", rest.split('"').next().unwrap())];
        form.extend(fields);
        let request = self.client.post(self.url(&format!("/{name}")));
        let answer = request.header("cookie", &self.cookie).form(&form).send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }
}

/// `text` as it stands in a page.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// `text` without tags.
pub fn plain(html: &str) -> String {
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    pieces.collect()
}

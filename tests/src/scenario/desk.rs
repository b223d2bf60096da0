//! What happens at the desk: leave, certificates and limits in the registry, notes, advice, and the
//! support plan with its hand-overs.

use super::{Played, Stage};
use jiff::ToSpan;
use jiff::civil::Date;
use referral::coordinator::{Absence, Coordinator};
use tsunagu::store::roster;

impl Stage<'_> {
    /// Changes a coordinator in the registry, as a newer file of it would.
    async fn registers(&self, name: &str, change: impl Fn(&mut Coordinator)) -> Played {
        let id = self.named(name)?;
        let told = |error: tsunagu::store::StoreError| error.to_string();
        let mut tx = self.world.service.store.write().await.map_err(told)?;
        let mut found = roster::all(&mut tx).await.map_err(told)?.roster;
        found.coordinators.retain(|one| one.id == id);
        found.coordinators.iter_mut().for_each(change);
        roster::put(&mut tx, &found).await.map_err(told)?;
        tx.commit().await.map_err(told)
    }

    pub(super) async fn is_away(&mut self, name: &str, from: &str, to: &str) -> Played {
        let absence = Absence { from: day(from)?, to: day(to)? };
        self.registers(name, |who| who.absent.push(absence)).await
    }

    pub(super) async fn valid_until(&mut self, name: &str, until: &str) -> Played {
        let until = day(until)?;
        self.registers(name, |who| {
            who.certificate.certified_on = until.saturating_sub(3.years());
            who.certificate.renewals.clear();
        })
        .await
    }

    pub(super) async fn may_hold(&mut self, name: &str, cases: &str) -> Played {
        let cases = cases.parse().map_err(|error| format!("{error}"))?;
        self.registers(name, |who| who.capacity = cases).await
    }

    pub(super) async fn has_cases(&mut self, name: &str, expected: &str) -> Played {
        let queue = self.console(name).await?.page("/console").await?;
        let (_, mine) =
            queue.split_once("id=\"mine\"").ok_or("the queue has no cases of one's own")?;
        let mine = mine.split("</section>").next().unwrap_or_default();
        let n = mine.matches("<article").count();
        if n.to_string() == expected { Ok(()) } else { Err(format!("{name} holds {n}")) }
    }

    /// Looks for words on a page of the case.
    pub(super) async fn on_page(
        &mut self,
        who: &str,
        resident: &str,
        page: &str,
        words: &str,
    ) -> Played {
        let path = format!("/console/cases/{}/{page}", self.case(resident).await?.case.id);
        let shown = self.console(who).await?.page(&path).await?;
        if shown.contains(words) { Ok(()) } else { Err("it is not on the page".to_owned()) }
    }

    /// Whoever advises writes on the page of advice, the holder on the page of the case.
    pub(super) async fn notes(&mut self, who: &str, resident: &str, words: &str) -> Played {
        let page = format!("/console/cases/{}", self.case(resident).await?.case.id);
        let holds = self.case(resident).await?.case.held_by(&self.named(who)?);
        let page = if holds { page } else { format!("{page}/advice") };
        self.console(who).await?.sends(&page, "/notes", &[("text", words)]).await
    }

    /// Sends a form of the plan's page.
    pub(super) async fn on_plan(
        &mut self,
        who: &str,
        resident: &str,
        action: &str,
        fields: &[(&str, &str)],
    ) -> Played {
        let page = format!("/console/cases/{}/plan", self.case(resident).await?.case.id);
        self.console(who).await?.sends(&page, action, fields).await
    }

    /// A step: what, until when (`by law 2026-12-01`, a day, or `-`), and with whom (a name of the
    /// directory, or `-`).
    pub(super) async fn plans(
        &mut self,
        who: &str,
        resident: &str,
        (action, deadline, partner): (&str, &str, &str),
    ) -> Played {
        let page = format!("/console/cases/{}/plan", self.case(resident).await?.case.id);
        let console = self.console(who).await?;
        let chosen = chosen(&console.page(&page).await?, partner)?;
        let legal = deadline.strip_prefix("by law ");
        let on = legal.unwrap_or(deadline).trim_start_matches('-');
        let mut fields =
            vec![("action", action), ("deadline", on), ("partner_id", chosen.as_str())];
        fields.extend(legal.map(|_| ("legal", "yes")));
        console.sends(&page, "/plan/step", &fields).await
    }

    /// A step, found by its words, becomes `doing`, `done` or `dropped`.
    pub(super) async fn reaches(
        &mut self,
        who: &str,
        resident: &str,
        (status, action): (&str, &str),
    ) -> Played {
        let page = format!("/console/cases/{}/plan", self.case(resident).await?.case.id);
        let console = self.console(who).await?;
        let shown = console.page(&page).await?;
        let steps = shown.split("<li class=\"entry\" id=\"step-").skip(1);
        let step = steps
            .into_iter()
            .find(|step| step.split("</h3>").next().is_some_and(|h| h.contains(action)));
        let id = step.and_then(|step| step.split('"').next()).ok_or("there is no such step")?;
        console.presses(&page, &format!("/plan/{id}/{status}")).await
    }

    /// Asks the resident whether a partner of the directory may get the request with this summary.
    pub(super) async fn asks_to_share(
        &mut self,
        who: &str,
        resident: &str,
        (partner, summary): (&str, &str),
    ) -> Played {
        let page = format!("/console/cases/{}/plan", self.case(resident).await?.case.id);
        let console = self.console(who).await?;
        let chosen = chosen(&console.page(&page).await?, partner)?;
        let fields = [("partner_id", chosen.as_str()), ("question", "yes"), ("summary", summary)];
        console.sends(&page, "/hand-over", &fields).await
    }
}

fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|error| format!("{text}: {error}"))
}

/// The value of the option whose words hold this name; nothing for `-`.
fn chosen(page: &str, name: &str) -> Result<String, String> {
    if name == "-" {
        return Ok(String::new());
    }
    let options = page.split("<option value=\"").skip(1);
    let found = options.into_iter().find(|option| {
        let words = option.split("</option>").next().unwrap_or_default();
        words.split_once('>').is_some_and(|(_, words)| words.contains(name))
    });
    let value = found.and_then(|option| option.split('"').next());
    value.map(str::to_owned).ok_or(format!("{name} is not in the directory"))
}

//! The first page: the organiser's campaigns and the way to a new one.

use super::frame::{day, frame, standing, track};
use super::{Me, page};
use crate::engine::campaign::Campaign;
use crate::web::App;
use crate::web::failure::Failure;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

pub async fn show(State(app): State<App>, me: Me) -> Response {
    let result = async {
        let campaigns = app.service.campaigns_of(&me.kept.id).await?;
        let title = app.service.words.short(&me.lang, "console-organiser-campaigns");
        let content = content(&app, &me, &campaigns);
        Ok::<_, Failure>(frame(&app, &me, ("/organiser", &title), &content).into_response())
    };
    page(&app, &me, result.await)
}

fn content(app: &App, me: &Me, campaigns: &[Campaign]) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    html! {
        p { (word("console-organiser-what")) }
        p { a.primary href="/organiser/campaigns/new" { (word("console-organiser-new")) } }
        @if campaigns.is_empty() { p { (word("console-organiser-none")) } }
        @for campaign in campaigns {
            article.entry {
                h2 { a href={ "/organiser/campaigns/" (campaign.id) } { (campaign.name) } }
                p { (standing(app, me, campaign)) " · " (track(app, me, &campaign.track)) }
                p.small {
                    (day(app, me, campaign.starts_on))
                    @if let Some(last) = campaign.ends_on { " – " (day(app, me, last)) }
                }
            }
        }
    }
}

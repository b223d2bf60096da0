//! The numbers of a campaign as bars with the number beside each, and the same as CSV. What may be
//! shown is decided in `engine::campaign::figures`; nothing else of the counts comes here.

use super::{Me, page};
use crate::channel::flat;
use crate::engine::campaign::Campaign;
use crate::engine::campaign::count::{DONE, REACHED};
use crate::engine::campaign::figures::{Chart, Figure, OTHERS};
use crate::web::App;
use crate::web::failure::Failure;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use fluent::FluentValue;
use knowledge::lang::Lang;
use maud::{Markup, html};
use std::fmt::Write as _;

/// The part of the campaign's page with its numbers.
pub fn section(app: &App, me: &Me, campaign: &Campaign, charts: &[Chart]) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let step = |chart: &&Chart| chart.what == REACHED || chart.what == DONE;
    let steps: Vec<&Chart> =
        charts.iter().filter(step).filter(|chart| !chart.figures.is_empty()).collect();
    html! {
        section aria-labelledby="numbers" {
            h2 #numbers { (word("console-organiser-numbers")) }
            p { (word("console-organiser-numbers-how")) }
            @for chart in charts.iter().filter(|chart| !step(chart)) { (bars(app, me, chart)) }
            h3 { (word("console-organiser-steps")) }
            @if steps.is_empty() { p { (word("console-organiser-few")) } }
            @for chart in steps { (bars(app, me, chart)) }
            p {
                a href={ "/organiser/campaigns/" (campaign.id) "/numbers.csv" } {
                    (word("console-organiser-csv"))
                }
            }
        }
    }
}

fn bars(app: &App, me: &Me, chart: &Chart) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let most = chart.figures.iter().map(|figure| figure.at_least).max().unwrap_or(1);
    html! {
        h3 { (title(app, me, chart)) }
        @if chart.figures.is_empty() { p { (word("console-organiser-few")) } }
        @else {
            ul.bars {
                @for figure in &chart.figures {
                    li {
                        span.group { (group(app, me, chart.by, &figure.group)) }
                        progress value=(figure.at_least) max=(most) aria-hidden="true" {}
                        strong { (at_least(app, me, figure)) }
                    }
                }
            }
        }
    }
}

fn title(app: &App, me: &Me, chart: &Chart) -> String {
    let words = &app.service.words;
    let key = format!("console-organiser-chart-{}-{}", chart.what, chart.by);
    let topic = topic(app, me, &chart.topic);
    let args = if chart.topic.is_empty() { vec![] } else { vec![("topic", topic.into())] };
    words.plain(&me.lang, &key, &args)
}

fn topic(app: &App, me: &Me, id: &str) -> String {
    flat(&app.service.words.title(&app.service.world(), &me.lang, id))
}

fn group(app: &App, me: &Me, by: &str, group: &str) -> String {
    let words = &app.service.words;
    match by {
        _ if group == OTHERS => words.short(&me.lang, "console-organiser-others"),
        "language" => words.language_name(&Lang::new(group)),
        "way" => words.short(&me.lang, &format!("console-organiser-via-{group}")),
        _ => topic(app, me, group),
    }
}

fn at_least(app: &App, me: &Me, figure: &Figure) -> String {
    let n = [("n", FluentValue::from(figure.at_least))];
    app.service.words.plain(&me.lang, "console-organiser-at-least", &n)
}

/// The same numbers for a spreadsheet.
pub async fn csv(State(app): State<App>, me: Me, Path(id): Path<String>) -> Response {
    let result = async {
        let campaign = me.campaign(&app, &id).await?;
        let charts = app.service.campaign_charts(&campaign).await?;
        app.service.exported_campaign(&me.kept.id, &campaign.id).await?;
        let name = format!("campaign-{}-{}.csv", campaign.id, app.service.today());
        let headers = [
            (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
            (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        ];
        Ok::<_, Failure>((headers, rows(&charts)).into_response())
    };
    page(&app, &me, result.await)
}

/// Ids and codes of our own only, so that nothing has to be quoted.
fn rows(charts: &[Chart]) -> String {
    let mut csv = "what,topic,by,group,at_least\r\n".to_owned();
    for chart in charts {
        for Figure { group, at_least } in &chart.figures {
            let Chart { what, topic, by, .. } = chart;
            let _ = write!(csv, "{what},{topic},{by},{group},{at_least}\r\n");
        }
    }
    csv
}

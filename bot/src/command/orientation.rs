//! `tsunagu report orientation`: how people went through orientation, by campaign and language, in
//! numbers that point at nobody (requirement 3.9: what was answered without a request, and requests
//! that came after orientation).

use super::{Failure, block_on, print, service, settings};
use crate::engine::campaign::figures::Chart;

/// How the numbers are printed; with tabs between when neither is named.
#[derive(Debug, Clone, Copy, clap::Args)]
pub struct Format {
    /// One JSON object a line.
    #[arg(long, conflicts_with = "csv")]
    jsonl: bool,
    /// Comma-separated values with a header.
    #[arg(long)]
    csv: bool,
}

/// Prints the numbers of all campaigns together (`all`) and of each.
///
/// # Errors
/// When the database is out of reach.
pub fn report(format: &Format) -> Result<(), Failure> {
    let settings = settings()?;
    let format = *format;
    block_on(async move {
        let service = service(settings).await?;
        let campaigns = service.orientation().await?;
        if format.csv {
            print("campaign,what,topic,by,group,at_least")?;
        }
        for (campaign, charts) in &campaigns {
            for line in lines(campaign, charts, format) {
                print(&line)?;
            }
        }
        Ok(())
    })
}

fn lines(campaign: &str, charts: &[Chart], format: Format) -> Vec<String> {
    let figures = charts.iter().flat_map(|chart| chart.figures.iter().map(move |it| (chart, it)));
    let line = |(chart, figure): (&Chart, &crate::engine::campaign::figures::Figure)| {
        let Chart { what, topic, by, .. } = chart;
        let (group, n) = (&figure.group, figure.at_least);
        if format.jsonl {
            let object = serde_json::json!({
                "campaign": campaign, "what": what, "topic": topic, "by": by,
                "group": group, "at_least": n,
            });
            object.to_string()
        } else if format.csv {
            format!("{campaign},{what},{topic},{by},{group},{n}")
        } else {
            let topic = if topic.is_empty() { "-" } else { topic };
            format!("{campaign}\t{what}\t{topic}\t{by}\t{group}\t{n}+")
        }
    };
    figures.map(line).collect()
}

//! `tsunagu knowledge search`: the search over anybody's collection, so that others can measure it.
//! Results go to standard output, one line a query in the order of the queries; the progress and the
//! speed go to standard error. Everything runs in one thread.

use crate::command::Failure;
use indicatif::{ProgressBar, ProgressStyle};
use knowledge::lang::Lang;
use knowledge::search::collection::{Collection, Passage};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// What to search in, for what.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The passages, a line each: {"id","lang","title","text"}.
    #[arg(long)]
    corpus: PathBuf,
    /// The queries, a line each: {"id","text","lang"?}.
    #[arg(long)]
    queries: PathBuf,
    /// The language of lines that name none.
    #[arg(long)]
    lang: Option<String>,
    /// How many passages to name for a query.
    #[arg(long, default_value_t = 10)]
    top: usize,
}

#[derive(Debug, Deserialize)]
struct Document {
    id: serde_json::Value,
    lang: Option<String>,
    #[serde(default)]
    title: String,
    text: String,
}

#[derive(Debug, Deserialize)]
struct Query {
    id: serde_json::Value,
    #[serde(alias = "query", alias = "question")]
    text: String,
    lang: Option<String>,
}

#[derive(Debug, Serialize)]
struct Found<'a> {
    query: serde_json::Value,
    docs: Vec<&'a str>,
    micros: u64,
}

/// Indexes the corpus and answers every query.
///
/// # Errors
/// A file that cannot be read, or a line that is no passage or query, with its number; then nothing
/// is written.
pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let passages = corpus(arguments)?;
    let queries: Vec<Query> =
        lines(&arguments.queries, "a query must be {\"id\",\"text\",\"lang\"?}")?;
    let documents = passages.len();
    let bar = bar(documents, "passages");
    let begun = Instant::now();
    let collection = Collection::build(passages, &|n| bar.inc(n))?;
    let indexing = begun.elapsed();
    bar.finish_and_clear();
    let times = answer(&collection, queries, arguments)?;
    let speed = Speed { documents, indexing, times };
    Ok(writeln!(std::io::stderr().lock(), "{}", speed.line())?)
}

fn corpus(arguments: &Arguments) -> Result<Vec<Passage>, Failure> {
    let format = "a passage must be {\"id\",\"lang\",\"title\",\"text\"}";
    let documents: Vec<Document> = lines(&arguments.corpus, format)?;
    let passages = documents.into_iter().enumerate().map(|(n, document)| {
        let lang = document.lang.or_else(|| arguments.lang.clone()).ok_or_else(|| {
            let file = arguments.corpus.display();
            Failure(vec![format!("{file}, line {}: no \"lang\", and no --lang given", n + 1)])
        })?;
        let (id, lang) = (name(document.id), Lang::new(&lang));
        Ok(Passage { id, lang, title: document.title, text: document.text })
    });
    passages.collect()
}

/// An id as text: JSON texts without their quotation marks, anything else as it stands.
fn name(id: serde_json::Value) -> String {
    match id {
        serde_json::Value::String(id) => id,
        other => other.to_string(),
    }
}

fn answer(
    collection: &Collection,
    queries: Vec<Query>,
    arguments: &Arguments,
) -> Result<Vec<Duration>, Failure> {
    let only = collection.languages().next().cloned();
    let common = arguments.lang.as_deref().map(Lang::new).or(only).unwrap_or(Lang::new("en"));
    let bar = bar(queries.len(), "queries");
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut times = Vec::with_capacity(queries.len());
    for query in queries {
        let lang = query.lang.as_deref().map_or_else(|| common.clone(), Lang::new);
        let begun = Instant::now();
        let docs = collection.best(&lang, &query.text, arguments.top);
        let time = begun.elapsed();
        let micros = u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        serde_json::to_writer(&mut out, &Found { query: query.id, docs, micros })?;
        writeln!(out)?;
        times.push(time);
        bar.inc(1);
    }
    bar.finish_and_clear();
    out.flush()?;
    Ok(times)
}

/// What a run took.
struct Speed {
    documents: usize,
    indexing: Duration,
    times: Vec<Duration>,
}

impl Speed {
    fn line(&self) -> String {
        let at = |share| super::percentile(&self.times, share);
        let answering: Duration = self.times.iter().sum();
        format!(
            "{} passages, {:.0} a second; {} queries, {:.0} a second, p50 {:.3} ms, p95 {:.3} ms, \
             p99 {:.3} ms; peak memory {}",
            self.documents,
            rate(self.documents, self.indexing),
            self.times.len(),
            rate(self.times.len(), answering),
            at(0.5),
            at(0.95),
            at(0.99),
            peak_memory(),
        )
    }
}

fn rate(count: usize, time: Duration) -> f64 {
    count as f64 / time.as_secs_f64().max(1e-9)
}

/// The most memory this process ever held, as the system tells it (Linux only).
fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let kilobytes = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = kilobytes.and_then(|rest| rest.split_whitespace().next()?.parse::<u64>().ok());
    number.map_or_else(|| "unknown".to_owned(), |kilobytes| format!("{} MB", kilobytes / 1024))
}

fn bar(length: usize, what: &'static str) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40} {pos} of {len} {msg}, {eta} left");
    let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(length as u64).with_style(style).with_message(what)
}

fn lines<T: DeserializeOwned>(path: &Path, format: &str) -> Result<Vec<T>, Failure> {
    let naming =
        |error: &dyn std::fmt::Display| Failure(vec![format!("{}: {error}", path.display())]);
    let file = File::open(path).map_err(|error| naming(&error))?;
    let mut all = Vec::new();
    for (number, line) in BufReader::new(file).lines().enumerate() {
        let line = line.map_err(|error| naming(&error))?;
        if !line.trim().is_empty() {
            let read = serde_json::from_str(&line);
            let wrong = |error| naming(&format!("line {}: {format}: {error}", number + 1));
            all.push(read.map_err(wrong)?);
        }
    }
    Ok(all)
}

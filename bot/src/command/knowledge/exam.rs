//! `tsunagu knowledge exam`: every question of the exam goes through the engine as a first message,
//! without telling it the language, and the table says how much of what came out was right. A part
//! of the questions is kept unseen: whoever improves the search looks at the rest only.

use crate::command::ask::decide;
use crate::command::{Failure, content_files, print};
use crate::engine::{Decision, Kind as Given};
use knowledge::asks::{self, Ask, Kind};
use knowledge::lang::Lang;
use knowledge::library::Library;
use std::time::{Duration, Instant};

/// Every so many questions, one is unseen.
const UNSEEN: usize = 3;

/// Which questions, and what to tell.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Asks only the part that may be looked at while improving.
    #[arg(long, conflicts_with = "unseen")]
    seen: bool,
    /// Asks only the part that is kept unseen.
    #[arg(long)]
    unseen: bool,
    /// Prints every question that went wrong, with what came out.
    #[arg(long)]
    wrong: bool,
    /// Only this language.
    #[arg(long)]
    lang: Option<String>,
}

/// Prints the table.
///
/// # Errors
/// Broken content.
pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let begun = Instant::now();
    let (files, library, _) = content_files()?;
    let loading = begun.elapsed();
    let mut problems = Vec::new();
    let exam = asks::read(asks::EXAM, &files, &mut problems);
    if !problems.is_empty() {
        return Err(Failure(problems.iter().map(ToString::to_string).collect()));
    }
    print(Tally::HEAD)?;
    let mut all = Tally::default();
    for lang in library.languages() {
        if arguments.lang.as_deref().is_some_and(|only| only != lang.as_str()) {
            continue;
        }
        let mut tally = Tally::default();
        let questions = exam.get(lang).into_iter().flatten().enumerate();
        for (_, question) in questions.filter(|(n, _)| arguments.wants(*n)) {
            let wrong = tally.ask(&library, lang, question);
            if arguments.wrong && !wrong.is_empty() {
                print(&format!("{lang} {question} -> {wrong}", question = told(question)))?;
            }
        }
        print(&tally.line(lang.as_str()))?;
        all.add(&tally);
    }
    print(&all.line("all"))?;
    print(&all.speed())?;
    print(&format!("everything loaded, indexed and learnt in {:.2} s", loading.as_secs_f64()))
}

impl Arguments {
    fn wants(&self, number: usize) -> bool {
        let unseen = number.is_multiple_of(UNSEEN);
        !(self.seen && unseen || self.unseen && !unseen)
    }
}

fn told(question: &Ask) -> String {
    format!("{:?} {} ({})", question.kind, question.text, question.topics.join(" "))
}

/// Right ones of all.
#[derive(Debug, Default, Clone, Copy)]
struct Share(usize, usize);

impl Share {
    fn count(&mut self, right: bool) {
        self.0 += usize::from(right);
        self.1 += 1;
    }

    fn add(&mut self, other: Share) {
        self.0 += other.0;
        self.1 += other.1;
    }

    fn percent(self) -> String {
        match self.1 {
            0 => "-".to_owned(),
            all => format!("{:.1}", 100.0 * self.0 as f64 / all as f64),
        }
    }
}

/// What was right in a language.
#[derive(Debug, Default)]
struct Tally {
    language: Share,
    first: Share,
    third: Share,
    alarmed: Share,
    sent: Share,
    emergency: Share,
    complex: Share,
    smalltalk: Share,
    out_of_scope: Share,
    times: Vec<Duration>,
}

impl Tally {
    const HEAD: &str =
        "language   asked   lang  first   in 3  alarm person  emerg  compl  small    out";

    /// Asks one question; what was wrong about the answer comes back as words.
    fn ask(&mut self, library: &Library, lang: &Lang, question: &Ask) -> String {
        let begun = Instant::now();
        let (decision, heard) = decide(library, &question.text, None);
        self.times.push(begun.elapsed());
        let mut wrong = Vec::new();
        let mut count = |share: &mut Share, right: bool, name: String| {
            share.count(right);
            if !right {
                wrong.push(name);
            }
        };
        let got = || {
            format!(
                "{:?} {}",
                decision.kind,
                decision.topics.iter().take(3).cloned().collect::<Vec<_>>().join(" ")
            )
        };
        count(&mut self.language, heard == *lang, heard.as_str().to_owned());
        match question.kind {
            Kind::Faq => {
                count(&mut self.first, among(&decision, question, 1), got());
                self.third.count(among(&decision, question, 3));
                self.alarmed.count(decision.kind == Given::Emergency);
                self.sent.count(decision.offers_referral());
            }
            Kind::Complex => count(&mut self.complex, decision.offers_referral(), got()),
            Kind::Emergency => count(&mut self.emergency, decision.kind == Given::Emergency, got()),
            Kind::Smalltalk => count(&mut self.smalltalk, decision.kind == Given::Smalltalk, got()),
            Kind::OutOfScope => {
                count(&mut self.out_of_scope, decision.kind == Given::OutOfScope, got());
            }
        }
        wrong.join(", ")
    }

    fn add(&mut self, other: &Tally) {
        for (own, more) in [
            (&mut self.language, other.language),
            (&mut self.first, other.first),
            (&mut self.third, other.third),
            (&mut self.alarmed, other.alarmed),
            (&mut self.sent, other.sent),
            (&mut self.emergency, other.emergency),
            (&mut self.complex, other.complex),
            (&mut self.smalltalk, other.smalltalk),
            (&mut self.out_of_scope, other.out_of_scope),
        ] {
            own.add(more);
        }
        self.times.extend(&other.times);
    }

    fn line(&self, name: &str) -> String {
        let shares = [
            self.language,
            self.first,
            self.third,
            self.alarmed,
            self.sent,
            self.emergency,
            self.complex,
            self.smalltalk,
            self.out_of_scope,
        ];
        let columns: String =
            shares.iter().map(|share| format!(" {:>6}", share.percent())).collect();
        format!("{name:8} {:>7}{columns}", self.language.1)
    }

    fn speed(&self) -> String {
        let at = |share| super::percentile(&self.times, share);
        format!("a question: p50 {:.2} ms, p99 {:.2} ms", at(0.5), at(0.99))
    }
}

fn among(decision: &Decision, question: &Ask, top: usize) -> bool {
    decision.topics.iter().take(top).any(|topic| question.topics.contains(topic))
}

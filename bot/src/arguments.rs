//! What the command line takes: the subcommands with their explanations, which `--help` prints, each
//! with an example.

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use tsunagu::command;

/// Answers foreign residents of Japan in their own language and connects them with the nearest
/// certified coordinator.
#[derive(Debug, Parser)]
#[command(name = "tsunagu", version, about)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Runs the service: web chat, API, coordinators' console, Telegram, Discord.
    ///
    /// Example: tsunagu serve --demo
    Serve {
        /// Loads fictional desks and coordinators and prints a sign-in link for one of them.
        #[arg(long)]
        demo: bool,
    },
    /// Talks to the bot in this terminal.
    ///
    /// Example: tsunagu chat --lang vi
    Chat {
        /// The language to begin in; the bot follows what you write.
        #[arg(long)]
        lang: Option<String>,
    },
    /// Answers questions without a database: one as an argument, or many as JSON Lines.
    ///
    /// Example: tsunagu ask "how do I extend my visa"
    /// Example: tsunagu ask --jsonl < questions.jsonl > answers.jsonl
    #[command(verbatim_doc_comment)]
    Ask {
        /// Reads {"id","text","lang"?} lines and writes one answer line for each, in order.
        #[arg(long, conflicts_with = "question")]
        jsonl: bool,
        /// The language to answer in instead of the recognised one.
        #[arg(long)]
        lang: Option<String>,
        /// The question.
        question: Vec<String>,
    },
    /// Checks the articles, facts, lexicons and interface texts.
    ///
    /// Example: tsunagu knowledge check
    #[command(subcommand)]
    Knowledge(Knowledge),
    /// Registers desks and coordinators.
    ///
    /// Example: tsunagu registry import desks.csv coordinators.csv absences.csv
    #[command(subcommand)]
    Registry(Registry),
    /// Ranks the desks of a registry for needs, one JSON line each, without a database.
    ///
    /// Example: tsunagu match --jsonl --registry desks/ < needs.jsonl > ranked.jsonl
    Match(command::matching::Arguments),
    /// Lists coordinators, makes sign-in links and invitations for them.
    ///
    /// Example: tsunagu person link coord-shinjuku-1
    #[command(subcommand)]
    Person(Person),
    /// Prints the addresses that open the web chat and the configured bots; makes and lists campaigns.
    ///
    /// Example: tsunagu link --code spring-2027
    #[command(args_conflicts_with_subcommands = true)]
    Link {
        /// What arrives with the first message, where the platform can carry it.
        #[arg(long)]
        code: Option<String>,
        #[command(subcommand)]
        command: Option<command::link::Campaigns>,
    },
    /// Tells operators what needs their eyes.
    ///
    /// Example: tsunagu report undelivered
    #[command(subcommand)]
    Report(Report),
    /// Prints every setting: meaning, default and current value, secrets hidden; makes and changes
    /// the keys of personal texts.
    ///
    /// Example: tsunagu config
    /// Example: tsunagu config new-key >> /etc/tsunagu/keys
    #[command(verbatim_doc_comment)]
    Config {
        #[command(subcommand)]
        command: Option<Config>,
    },
}

#[derive(Debug, Subcommand)]
pub enum Config {
    /// Prints a line with a new key for the file of keys.
    NewKey,
    /// Encrypts every personal text in the database with the first key of the file. It may be
    /// stopped and repeated at any time, also while the service runs.
    RotateKeys,
}

#[derive(Debug, Subcommand)]
pub enum Knowledge {
    /// Loads everything and lists every problem with file, line and a sentence.
    Check,
    /// Runs the search's own exam and prints how much of it was right, by language.
    ///
    /// Example: tsunagu knowledge exam
    Exam(command::knowledge::exam::Arguments),
    /// Searches any collection of passages as the articles are searched, and tells the speed.
    ///
    /// Example: tsunagu knowledge search --corpus corpus.jsonl --queries queries.jsonl > found.jsonl
    Search(command::knowledge::search::Arguments),
    /// Posts a notice that the rule on a topic changes or has changed: its articles carry a dated
    /// line in all languages until each was looked at again, and whoever has the topic among the
    /// steps still to do is told once, by day.
    ///
    /// Example: tsunagu knowledge notice period-extension --on 2026-12-01 --says "The fee is 6,000 yen from now on." --url https://www.moj.go.jp/isa/
    #[command(verbatim_doc_comment)]
    Notice(command::knowledge::notice::Post),
    /// Lists the notices, and the articles that wait to be looked at again, oldest first.
    ///
    /// Example: tsunagu knowledge notices --jsonl
    Notices {
        /// One JSON line for each notice.
        #[arg(long)]
        jsonl: bool,
    },
    /// Notes that the article on a topic was looked at since the notice: its line disappears, in all
    /// languages or in those that are named. When no language waits, the notice is over.
    ///
    /// Example: tsunagu knowledge reviewed period-extension --lang ja --lang en
    Reviewed(command::knowledge::notice::Reviewed),
}

#[derive(Debug, Subcommand)]
pub enum Registry {
    /// Adds or replaces desks, coordinators and absences from CSV tables, and partners from HSDS 3.0
    /// JSON or the CSV tables of its data package; nothing is stored when anything is wrong.
    /// referral/data/README.md explains the tables, referral/data/demo has some.
    ///
    /// Example: tsunagu registry import desks.csv coordinators.csv partners.json
    Import {
        /// Files, or folders with such files in them.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Prints the public list of organisations with certified coordinators (no names, and only where
    /// the desk and the coordinators agreed), or writes the partner directory as HSDS 3.0.
    ///
    /// Example: tsunagu registry export --public --format json
    /// Example: tsunagu registry export --hsds directory
    #[command(verbatim_doc_comment, group(clap::ArgGroup::new("what").required(true)))]
    Export {
        /// The public list of organisations.
        #[arg(long, group = "what")]
        public: bool,
        /// The format of that list.
        #[arg(long, value_enum, default_value = "csv", conflicts_with = "hsds")]
        format: command::registry::Format,
        /// Writes the directory into this folder, made when missing: JSON, the CSV data package and
        /// the profile.
        #[arg(long, group = "what", value_name = "FOLDER")]
        hsds: Option<PathBuf>,
    },
    /// Enters what a desk said about standing in the public list.
    ///
    /// Example: tsunagu registry publish desk-shinjuku --confirm
    Publish(command::registry::Publish),
}

#[derive(Debug, Subcommand)]
pub enum Person {
    /// Lists the coordinators with desk and validity of the certificate.
    List,
    /// Enters the renewal of a coordinator's certificate: valid for three years more from that day.
    ///
    /// Example: tsunagu person renew coord-shinjuku-1 --on 2028-03-01
    Renew {
        /// The coordinator's id.
        id: String,
        /// The day of the renewal.
        #[arg(long, value_name = "DATE")]
        on: String,
        /// Removes a renewal of that day, which was a mistake.
        #[arg(long)]
        undo: bool,
    },
    /// Prints a sign-in link for a coordinator: it works once, for 15 minutes.
    Link {
        /// The coordinator's id.
        id: String,
    },
    /// Adds and lists organisers (employers, schools, cities), and makes sign-in links for them.
    ///
    /// Example: tsunagu person organiser list
    #[command(subcommand)]
    Organiser(command::organisers::Organisers),
    /// Prints an invitation with which a coordinator gets offers in an own Telegram or Discord chat:
    /// it works once, for 72 hours.
    Invite {
        /// The coordinator's id.
        id: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum Report {
    /// Lists messages that wait or were given up, without their words.
    Undelivered {
        /// Sends what was given up once more.
        #[arg(long)]
        retry: bool,
    },
    /// Counts declined offers by desk and reason, and missed appointments by desk.
    ///
    /// Example: tsunagu report queue --days 90
    Queue {
        /// How many days back.
        #[arg(long, default_value_t = 90)]
        days: u16,
    },
    /// Prints what coordinators could not solve alone in a month, by area and field, as JSON Lines.
    /// Groups of fewer than five cases are not told apart.
    ///
    /// Example: tsunagu report issues --month 2026-11
    #[command(verbatim_doc_comment)]
    Issues {
        /// The month, in Japan's calendar.
        #[arg(long)]
        month: String,
    },
    /// Counts how cases ended, by month, desk, topic, language, outcome and time to the first answer;
    /// groups of fewer than five are not shown.
    ///
    /// Example: tsunagu report cases --month 2026-11
    Cases {
        /// Only this month.
        #[arg(long)]
        month: Option<String>,
    },
    /// Counts how people went through orientation, by campaign and language: joins, steps, finished,
    /// answered without a request, requests. Groups of fewer than five are never shown, and every
    /// number is rounded down to a multiple of five.
    ///
    /// Example: tsunagu report orientation --csv > orientation.csv
    #[command(verbatim_doc_comment)]
    Orientation(command::orientation::Format),
    /// Prints who saw and did what, and checks that nothing in this log was changed.
    ///
    /// Example: tsunagu report audit --case 0199d3a0-0000-7000-8000-000000000000
    Audit {
        /// Only this case; the check is always of the whole log.
        #[arg(long)]
        case: Option<String>,
    },
}

//! The command line. Each subcommand is one function in `command`; this file only reads the
//! arguments and turns a failure into a sentence and an exit code.

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;
use tsunagu::command::{self, Failure};

/// Answers foreign residents of Japan in their own language and connects them with the nearest
/// certified coordinator.
#[derive(Debug, Parser)]
#[command(name = "tsunagu", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
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
    /// Example: tsunagu registry import desks.toml
    #[command(subcommand)]
    Registry(Registry),
    /// Lists coordinators, makes sign-in links and invitations for them.
    ///
    /// Example: tsunagu person link coord-shinjuku-1
    #[command(subcommand)]
    Person(Person),
    /// Prints the addresses that open the web chat and the configured bots.
    ///
    /// Example: tsunagu link --code spring-2027
    Link {
        /// What arrives with the first message, where the platform can carry it.
        #[arg(long)]
        code: Option<String>,
    },
    /// Tells operators what needs their eyes.
    ///
    /// Example: tsunagu report undelivered
    #[command(subcommand)]
    Report(Report),
    /// Prints every setting: meaning, default and current value, secrets hidden.
    ///
    /// Example: tsunagu config
    Config,
}

#[derive(Debug, Subcommand)]
enum Knowledge {
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
}

#[derive(Debug, Subcommand)]
enum Registry {
    /// Adds or replaces desks and coordinators from a TOML file; nothing is stored when anything is
    /// wrong. The format is that of referral/data/demo.toml. Partners come from HSDS 3.0 JSON or from
    /// a file like referral/data/starter.toml.
    Import {
        /// The file.
        file: PathBuf,
    },
    /// Writes the partner directory as HSDS 3.0: JSON, the CSV data package and the profile.
    ///
    /// Example: tsunagu registry export --hsds directory
    Export {
        /// The folder; it is made when missing.
        #[arg(long)]
        hsds: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
enum Person {
    /// Lists the coordinators with desk and validity of the certificate.
    List,
    /// Prints a sign-in link for a coordinator: it works once, for 15 minutes.
    Link {
        /// The coordinator's id.
        id: String,
    },
    /// Prints an invitation with which a coordinator gets offers in an own Telegram or Discord chat:
    /// it works once, for 72 hours.
    Invite {
        /// The coordinator's id.
        id: String,
    },
}

#[derive(Debug, Subcommand)]
enum Report {
    /// Lists messages that wait or were given up, without their words.
    Undelivered {
        /// Sends what was given up once more.
        #[arg(long)]
        retry: bool,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure(sentences)) => {
            command::complain(&sentences);
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Serve { demo } => command::serve::run(demo),
        Command::Chat { lang } => command::chat::run(lang.as_deref()),
        Command::Ask { jsonl: true, lang, .. } => command::ask::jsonl(lang.as_deref()),
        Command::Ask { lang, question, .. } => {
            command::ask::one(&question.join(" "), lang.as_deref())
        }
        Command::Knowledge(Knowledge::Check) => command::knowledge::check::run(),
        Command::Knowledge(Knowledge::Exam(arguments)) => command::knowledge::exam::run(&arguments),
        Command::Knowledge(Knowledge::Search(arguments)) => {
            command::knowledge::search::run(&arguments)
        }
        Command::Registry(Registry::Import { file })
            if command::directory::holds_partners(&file) =>
        {
            command::directory::import(&[file])
        }
        Command::Registry(Registry::Import { file }) => command::people::import(&file),
        Command::Registry(Registry::Export { hsds }) => command::directory::export(&hsds),
        Command::Person(Person::List) => command::people::list(),
        Command::Person(Person::Link { id }) => command::people::link(&id),
        Command::Person(Person::Invite { id }) => command::people::invite(&id),
        Command::Link { code } => command::link::print_all(code.as_deref()),
        Command::Report(Report::Undelivered { retry }) => command::report::undelivered(retry),
        Command::Config => command::settings::print_all(),
    }
}

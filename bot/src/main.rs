//! The command line. Each subcommand is one function in `command`; this file only reads the
//! arguments and turns a failure into a sentence and an exit code.

mod arguments;

use arguments::{Arguments, Command, Config, Knowledge, Person, Registry, Report};
use clap::Parser;
use std::process::ExitCode;
use tsunagu::command::{self, Failure};
use tsunagu::work::registry::Renewal;

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
        Command::Knowledge(Knowledge::Notice(post)) => command::knowledge::notice::post(post),
        Command::Knowledge(Knowledge::Notices { jsonl }) => command::knowledge::notice::list(jsonl),
        Command::Knowledge(Knowledge::Reviewed(said)) => {
            command::knowledge::notice::reviewed(&said)
        }
        Command::Registry(Registry::Import { files }) => command::registry::import(&files),
        Command::Registry(Registry::Export { hsds: Some(folder), .. }) => {
            command::directory::export(&folder)
        }
        Command::Registry(Registry::Export { format, .. }) => command::registry::export(format),
        Command::Registry(Registry::Publish(said)) => command::registry::publish(&said),
        Command::Match(arguments) => command::matching::run(&arguments),
        Command::Person(Person::List) => command::people::list(),
        Command::Person(Person::Renew { id, on, undo }) => {
            let renewal = if undo { Renewal::Undo } else { Renewal::Enter };
            command::people::renew(&id, &on, renewal)
        }
        Command::Person(Person::Link { id }) => command::people::link(&id),
        Command::Person(Person::Organiser(command)) => command::organisers::run(&command),
        Command::Person(Person::Invite { id }) => command::people::invite(&id),
        Command::Link { command: Some(command), .. } => command::link::run(&command),
        Command::Link { code, .. } => command::link::print_all(code.as_deref()),
        Command::Report(Report::Undelivered { retry }) => command::report::undelivered(retry),
        Command::Report(Report::Queue { days }) => command::report::queue(days),
        Command::Report(Report::Issues { month }) => command::issues::run(&month),
        Command::Report(Report::Cases { month }) => command::report::cases(month.as_deref()),
        Command::Report(Report::Orientation(format)) => command::orientation::report(&format),
        Command::Report(Report::Audit { case }) => command::report::audit(case.as_deref()),
        Command::Config { command: None } => command::settings::print_all(),
        Command::Config { command: Some(Config::NewKey) } => command::settings::new_key(),
        Command::Config { command: Some(Config::RotateKeys) } => command::settings::rotate_keys(),
    }
}

//! The command line: the only place with files, the environment, streams and questions to a person.

mod amend;
mod args;
mod ask;
mod beside;
mod calendars;
mod check;
mod compare;
mod deadline;
mod diff;
mod draft;
mod editions;
mod exit;
mod explain;
mod files;
mod fmt;
mod form;
mod given;
mod help;
mod list;
mod load;
mod locale;
mod making;
mod misuse;
mod named;
mod new;
mod output;
mod pages;
mod places;
mod progress;
mod refusal;
mod registers;
mod render;
mod run;
mod session;
mod succession;
mod suite;
mod test;
mod today;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::Error;
use clap::{CommandFactory, FromArgMatches};

use self::args::{Cli, Color, Command, Format};
use self::exit::Exit;
use self::output::Output;
use self::session::Session;
use crate::language::Language;
use crate::source::Sources;

/// Does what the command line asks for; the first argument is the name of the program.
///
/// The exit code is 0 where all is sound, 1 where a file or a case has faults or two editions differ, 2 where the
/// command could not be carried out, such as for a value that an option does not take.
#[must_use]
pub fn main(arguments: &[OsString]) -> ExitCode {
    let plain = Cli::command();
    let language = locale::of_messages(arguments, &plain);
    let own = locale::of_command(arguments, &plain);
    let grammar = help::localize(plain, language);
    let parsed = grammar.clone().try_get_matches_from(arguments).and_then(|found| Cli::from_arg_matches(&found));
    let exit = match parsed {
        Ok(line) => start(line, language, own),
        Err(error) => misused(&error, &grammar, arguments, language),
    };
    exit.into()
}

/// Carries out a command, with messages in a language; the other one is that of the command's own `--lang`.
fn start(line: Cli, language: Language, own: Option<Language>) -> Exit {
    let session = Session {
        language,
        output: Output::new(line.global.format, line.global.color),
        calendars: line.global.calendars,
        sources: Sources::new(),
        reports: Vec::new(),
    };
    match line.command {
        Command::Check(arguments) => check::run(session, &arguments),
        Command::Run(arguments) => run::run(session, &arguments),
        Command::Test(arguments) => test::run(session, &arguments),
        Command::Diff(arguments) => diff::run(session, &arguments, line.global.lang),
        Command::Deadline(arguments) => deadline::run(session, &arguments),
        Command::Fmt(arguments) => fmt::run(session, &arguments, own),
        Command::Render(arguments) => render::run(session, &arguments, own),
        Command::Compare(arguments) => compare::run(session, &arguments, own),
        Command::Explain(arguments) => explain::run(session, &arguments),
        Command::List(arguments) => list::run(session, &arguments),
        Command::New(arguments) => new::run(session, &arguments),
        Command::Amend(arguments) => amend::run(session, &arguments),
        Command::Completions(arguments) => pages::completions(session, arguments.shell),
        Command::Man => pages::man(session),
    }
}

/// Answers a command line that is a request for help, or cannot be understood.
fn misused(error: &Error, grammar: &clap::Command, arguments: &[OsString], language: Language) -> Exit {
    let Some(report) = misuse::report(error, grammar, arguments) else {
        // The help of clap goes to standard output where it was asked for, else to the stream of errors.
        let is_written = error.print().is_ok();
        return if is_written && error.exit_code() == 0 { Exit::Sound } else { Exit::Unable };
    };
    let mut output = Output::new(Format::Human, Color::Auto);
    output.report(&[report], &Sources::new(), language);
    Exit::Unable
}

//! Faults of the command line: what clap found, as a report in the user's language.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use clap::{Arg, Command};

use crate::diagnostic::{CommandFault, Diagnostic};
use crate::syntax::nearest;

/// The report of a fault of the command line; none where what was found is no fault, such as a request for help.
pub(super) fn report(error: &Error, grammar: &Command, arguments: &[OsString]) -> Option<Diagnostic> {
    let argument = || first(error, ContextKind::InvalidArg).unwrap_or_default();
    let value = || first(error, ContextKind::InvalidValue).filter(|value| !value.is_empty());
    let fault = match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::Io
        | ErrorKind::Format => return None,
        ErrorKind::InvalidSubcommand => {
            let word = first(error, ContextKind::InvalidSubcommand).unwrap_or_default();
            let known = grammar
                .get_subcommands()
                .flat_map(|command| std::iter::once(command.get_name()).chain(command.get_all_aliases()));
            CommandFault::UnknownCommand { near: nearest(&word, known).map(str::to_owned), word }
        }
        ErrorKind::UnknownArgument => {
            let word = argument();
            let used = arguments.iter().skip(1).find_map(|argument| grammar.find_subcommand(argument));
            let options = used.into_iter().chain([grammar]).flat_map(Command::get_arguments).filter_map(Arg::get_long);
            let bare = word.trim_start_matches('-');
            let near = nearest(bare, options).filter(|near| *near != bare).map(|near| ["--", near].concat());
            CommandFault::UnknownOption { word, near }
        }
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand | ErrorKind::TooFewValues => {
            CommandFault::MissingArgument { names: all(error, ContextKind::InvalidArg) }
        }
        ErrorKind::InvalidUtf8 => {
            let broken = arguments.iter().find(|argument| argument.to_str().is_none());
            let value = broken.map(|argument| argument.to_string_lossy().into_owned()).unwrap_or_default();
            CommandFault::UnknownOption { word: value, near: None }
        }
        ErrorKind::ArgumentConflict | ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues => {
            CommandFault::Conflict { option: argument() }
        }
        _ => match value() {
            // An option at the end of the line, without its value.
            None => CommandFault::MissingArgument { names: all(error, ContextKind::InvalidArg) },
            Some(value) => {
                let allowed = all(error, ContextKind::ValidValue);
                CommandFault::BadArgument { option: argument(), value, allowed }
            }
        },
    };
    Some(Diagnostic::without_place(fault))
}

/// The first text that the error gives for a kind of context.
fn first(error: &Error, kind: ContextKind) -> Option<String> {
    all(error, kind).into_iter().next()
}

fn all(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

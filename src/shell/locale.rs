//! The languages that the command line asks for: that of messages and, for some commands, that of what they work on.

use std::borrow::Cow;
use std::ffi::OsString;

use clap::{Arg, Command};

use crate::language::Language;

/// What `--lang` asks for: before a command that gives it another meaning and after that command.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Asked {
    messages: Option<Language>,
    of_command: Option<Language>,
}

/// Finds the language of messages: asked for on the command line, else that of the system, else Kazakh.
///
/// It is found before the command line is parsed, so that the faults of the command line itself are in it.
pub(super) fn of_messages(arguments: &[OsString], grammar: &Command) -> Language {
    asked(arguments, grammar).messages.or_else(of_system).unwrap_or(Language::Kk)
}

/// Finds the language asked for after a command that has its own `--lang`: of keywords for `fmt`, else of a text.
///
/// Clap cannot tell it from that of messages.
pub(super) fn of_command(arguments: &[OsString], grammar: &Command) -> Option<Language> {
    asked(arguments, grammar).of_command
}

/// The language of the system, if it is one of the three.
fn of_system() -> Option<Language> {
    sys_locale::get_locales().find_map(|locale| Language::from_locale(&locale))
}

/// The last `--lang` of each meaning: a command that has a `--lang` of its own gives it another one from there on.
fn asked(arguments: &[OsString], grammar: &Command) -> Asked {
    let mut words = arguments.iter().skip(1).map(|argument| argument.to_string_lossy());
    let (mut asked, mut command, mut is_help) = (Asked::default(), None, false);
    let mut is_text = false;
    while let Some(word) = words.next() {
        if word == "--" {
            break;
        }
        is_help |= matches!(&*word, "--help" | "-h");
        let Some(option) = word.strip_prefix("--") else {
            if command.is_none() && !word.starts_with('-') {
                command = grammar.find_subcommand(&*word);
            }
            continue;
        };
        let (name, value) =
            option.split_once('=').map_or((option, None), |(name, value)| (name, Some(value.to_owned())));
        let known = long(grammar, name).or_else(|| command.and_then(|command| long(command, name)));
        if !known.is_some_and(|option| option.get_action().takes_values()) {
            continue;
        }
        let value = value.or_else(|| words.next().map(Cow::into_owned));
        if name == "lang" {
            let is_of_command = command.is_some_and(|command| long(command, name).is_some());
            let meant = if is_of_command { &mut asked.of_command } else { &mut asked.messages };
            *meant = value.as_deref().and_then(Language::from_locale).or(*meant);
            is_text |= is_of_command && command.is_some_and(|command| command.get_name() != "fmt");
        }
    }
    if is_help {
        // No keyword is turned where help is asked for: the language is that of the help, wherever it stands.
        asked.messages = asked.of_command.take().or(asked.messages);
    } else if is_text {
        // Whoever asks for a text in a language reads it.
        asked.messages = asked.messages.or(asked.of_command);
    }
    asked
}

fn long<'c>(command: &'c Command, name: &str) -> Option<&'c Arg> {
    command.get_arguments().find(|argument| argument.get_long() == Some(name))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::shell::args::Cli;

    fn both(line: &str) -> Asked {
        let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        asked(&arguments, &Cli::command())
    }

    fn found(line: &str) -> Option<Language> {
        both(line).messages
    }

    #[test]
    fn the_option_may_stand_before_the_command_and_after_it() {
        assert_eq!(found("reglament --lang ru check"), Some(Language::Ru));
        assert_eq!(found("reglament check --lang=en --format json"), Some(Language::En));
        assert_eq!(found("reglament тексеру x.toml --lang kk"), Some(Language::Kk));
        assert_eq!(found("reglament check"), None);
    }

    #[test]
    fn a_word_after_another_option_is_its_value() {
        assert_eq!(found("reglament run x.toml --channel --lang --lang en"), Some(Language::En));
        assert_eq!(found("reglament check -- --lang en"), None);
        assert_eq!(found("reglament --lang"), None);
        assert_eq!(found("reglament --lang de check"), None);
    }

    #[test]
    fn a_text_asked_for_in_a_language_brings_its_messages_in_it() {
        let of = |messages, of_command| Asked { messages, of_command };
        let (ru, en) = (Some(Language::Ru), Some(Language::En));
        assert_eq!(both("reglament render x.toml --lang ru"), of(ru, ru));
        assert_eq!(both("reglament --lang en compare x.toml x.txt --lang ru"), of(en, ru));
        assert_eq!(both("reglament --lang en сравнить x.toml x.txt"), of(en, None));
    }

    #[test]
    fn for_fmt_the_option_after_the_command_is_the_language_of_the_rules() {
        let of = |messages, of_command| Asked { messages, of_command };
        let (ru, en) = (Some(Language::Ru), Some(Language::En));
        assert_eq!(both("reglament fmt --lang ru x.toml"), of(None, ru));
        assert_eq!(both("reglament --lang ru fmt x.toml"), of(ru, None));
        assert_eq!(both("reglament --lang en fmt x.toml --lang=ru"), of(en, ru));
        assert_eq!(both("reglament --lang en пішімдеу --lang ru"), of(en, ru));
        assert_eq!(both("reglament --calendars fmt --lang en check"), of(en, None));
        assert_eq!(both("reglament fmt -- --lang en"), of(None, None));
        assert_eq!(both("reglament fmt --help --lang ru"), of(ru, None));
        assert_eq!(both("reglament --lang en fmt --lang ru -h"), of(ru, None));
        assert_eq!(both("reglament --lang en fmt --help"), of(en, None));
    }
}

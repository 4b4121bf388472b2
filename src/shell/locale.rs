//! The language of messages: asked for on the command line, else that of the system, else Kazakh.

use std::borrow::Cow;
use std::ffi::OsString;

use clap::{Arg, Command};

use crate::language::Language;

/// Finds the language before the command line is parsed, so that the faults of the command line itself are in it.
pub(super) fn language(arguments: &[OsString], grammar: &Command) -> Language {
    asked(arguments, grammar).or_else(of_system).unwrap_or(Language::Kk)
}

/// The language of the system, if it is one of the three.
fn of_system() -> Option<Language> {
    sys_locale::get_locales().find_map(|locale| Language::from_locale(&locale))
}

/// The last `--lang` before any option of a command that gives `--lang` another meaning.
fn asked(arguments: &[OsString], grammar: &Command) -> Option<Language> {
    let mut words = arguments.iter().skip(1).map(|argument| argument.to_string_lossy());
    let (mut language, mut command) = (None, None);
    while let Some(word) = words.next() {
        if word == "--" {
            break;
        }
        let Some(option) = word.strip_prefix("--") else {
            if command.is_none() && !word.starts_with('-') {
                command = grammar.find_subcommand(&*word);
                if command.is_some_and(|command| long(command, "lang").is_some()) {
                    break;
                }
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
            language = value.as_deref().and_then(Language::from_locale).or(language);
        }
    }
    language
}

fn long<'c>(command: &'c Command, name: &str) -> Option<&'c Arg> {
    command.get_arguments().find(|argument| argument.get_long() == Some(name))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::shell::args::Cli;

    fn found(line: &str) -> Option<Language> {
        let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        asked(&arguments, &Cli::command())
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
    fn for_fmt_the_option_after_the_command_is_the_language_of_the_rules() {
        assert_eq!(found("reglament fmt --lang ru x.toml"), None);
        assert_eq!(found("reglament --lang en fmt --lang ru x.toml"), Some(Language::En));
        assert_eq!(found("reglament --lang en пішімдеу --lang ru"), Some(Language::En));
    }
}

//! Help in three languages: the grammar of the command line with all its words set.

mod commands;
mod making;
mod options;
mod outputs;

use clap::builder::Styles;
use clap::{Arg, ArgAction, Command};

use crate::language::Language;

/// One text of the help in Kazakh, Russian and English.
type Words = [&'static str; 3];

/// The words of an option or argument: what its value is called, empty where it takes none, and what it does.
type ArgumentWords = (Words, Words);

/// Sets all words of a command and of what is below it.
pub(super) fn localize(command: Command, language: Language) -> Command {
    localize_below(command, "reglament", language)
}

fn localize_below(mut command: Command, path: &str, language: Language) -> Command {
    let name = command.get_name().to_owned();
    let subcommands: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    for below in subcommands {
        let path = [path, " ", below.as_str()].concat();
        command = command.mut_subcommand(below, |below| localize_below(below, &path, language));
    }
    let order: Vec<_> = command.get_positionals().map(|argument| argument.get_id().clone()).collect();
    command = command.mut_args(|argument| {
        // Without an order of its own an argument would stand where its name stands in the alphabet.
        let place = order.iter().position(|id| id == argument.get_id());
        let argument = localize_argument(argument, &name, language);
        match place {
            Some(place) => argument.display_order(place),
            None => argument,
        }
    });
    if let Some(words) = commands::about(&name) {
        let about = word(words, language);
        let aliases = command.get_all_aliases().collect::<Vec<_>>().join(", ");
        command = command.about(if aliases.is_empty() { about.to_owned() } else { format!("{about} [{aliases}]") });
    }
    if let Some(words) = commands::after(&name) {
        command = command.after_help(word(words, language));
    }
    let usage = usage(&command, path, language);
    command
        .subcommand_help_heading(word(COMMANDS, language))
        .subcommand_value_name(word(COMMAND, language))
        .override_usage(usage)
        .help_template(template(language))
        .max_term_width(100)
}

fn localize_argument(argument: Arg, command: &str, language: Language) -> Arg {
    let heading = match (argument.is_positional(), command) {
        (true, _) => ARGUMENTS,
        // What the program itself takes, every command takes.
        (false, "reglament") => GLOBAL_OPTIONS,
        (false, _) => OPTIONS,
    };
    let takes_value = argument.is_positional() || argument.get_action().takes_values();
    let words = options::argument(command, argument.get_id().as_str());
    let mut argument = argument.help_heading(word(heading, language));
    if takes_value {
        argument = argument.hide_default_value(true).hide_possible_values(true);
    }
    if let Some((value, help)) = words {
        argument = argument.help(word(help, language));
        if takes_value {
            argument = argument.value_name(word(value, language));
        }
    }
    argument
}

/// How the command is written: its path, then what follows.
fn usage(command: &Command, path: &str, language: Language) -> String {
    let mut usage = [path, " ", word(ANY_OPTIONS, language)].concat();
    let is_required = |option: &&Arg| option.is_required_set() && option.get_long().is_some();
    for option in command.get_opts().filter(is_required) {
        usage.extend([" --", option.get_long().unwrap_or_default(), " <", value_name(option), ">"]);
    }
    for argument in command.get_positionals() {
        let repeats = if matches!(argument.get_action(), ArgAction::Append) { "..." } else { "" };
        let (opens, closes) = if argument.is_required_set() { (" <", ">") } else { (" [", "]") };
        usage.extend([opens, value_name(argument), closes, repeats]);
    }
    if command.has_subcommands() {
        usage.extend([" <", word(COMMAND, language), ">"]);
    }
    usage
}

/// What the value of an argument is called.
fn value_name(argument: &Arg) -> &str {
    argument.get_value_names().and_then(<[_]>::first).map_or("", |name| name.as_str())
}

/// The order of the parts of the help; clap itself would put English headings into it.
fn template(language: Language) -> String {
    let heading = Styles::default().get_usage().to_owned();
    format!(
        "{{about-with-newline}}\n{heading}{}:{heading:#} {{usage}}\n\n{{all-args}}{{after-help}}",
        word(USAGE, language)
    )
}

/// The text in one language.
const fn word([kk, ru, en]: Words, language: Language) -> &'static str {
    match language {
        Language::Kk => kk,
        Language::Ru => ru,
        Language::En => en,
    }
}

const USAGE: Words = ["Қолданылуы", "Использование", "Usage"];
const COMMANDS: Words = ["Пәрмендер", "Команды", "Commands"];
const COMMAND: Words = ["ПӘРМЕН", "КОМАНДА", "COMMAND"];
const ARGUMENTS: Words = ["Аргументтер", "Аргументы", "Arguments"];
const OPTIONS: Words = ["Параметрлер", "Параметры", "Options"];
const GLOBAL_OPTIONS: Words = ["Жалпы параметрлер", "Общие параметры", "Global options"];
const ANY_OPTIONS: Words = ["[ПАРАМЕТРЛЕР]", "[ПАРАМЕТРЫ]", "[OPTIONS]"];

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::shell::args::Cli;

    /// The paths of everything that has no words of its own.
    fn silent(command: &Command) -> Vec<String> {
        let name = command.get_name();
        let mut silent = Vec::new();
        if commands::about(name).is_none() {
            silent.push(name.to_owned());
        }
        for argument in command.get_arguments() {
            let id = argument.get_id().as_str();
            if options::argument(name, id).is_none() {
                silent.push(format!("{name} {id}"));
            }
        }
        silent.extend(command.get_subcommands().flat_map(self::silent));
        silent
    }

    #[test]
    fn every_command_and_argument_has_words() {
        assert_eq!(silent(&Cli::command()), Vec::<String>::new());
    }

    #[test]
    fn no_english_word_of_clap_is_left_in_kazakh_and_russian_help() {
        for language in [Language::Kk, Language::Ru] {
            let mut command = localize(Cli::command(), language);
            command.build();
            let pages = command.get_subcommands_mut().map(|below| below.render_long_help().to_string());
            let mut text = pages.collect::<String>();
            text.push_str(&command.render_long_help().to_string());
            for word in ["Usage", "Options", "Arguments", "Commands", "default", "possible", "alias", "Print"] {
                assert!(!text.contains(word), "{word} in {}", language.code());
            }
        }
    }

    #[test]
    fn the_grammar_is_sound_in_each_language() {
        for language in Language::ALL {
            localize(Cli::command(), language).debug_assert();
        }
    }
}

//! What the program tells of itself: the man page and the completion scripts.

use clap::builder::Resettable;
use clap::{Command, CommandFactory};
use clap_complete::Shell;

use super::args::Cli;
use super::exit::Exit;
use super::help;
use super::session::Session;

/// Prints the completion script of a shell; the Kazakh and Russian names of commands are completed too.
pub(super) fn completions(mut session: Session, shell: Shell) -> Exit {
    let mut grammar = help::localize(Cli::command(), session.language);
    let names: Vec<String> = grammar.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    for name in names {
        grammar = grammar.mut_subcommand(name, with_visible_aliases);
    }
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut grammar, "reglament", &mut script);
    session.print(&String::from_utf8_lossy(&script));
    session.finish(false)
}

fn with_visible_aliases(command: Command) -> Command {
    let aliases: Vec<String> = command.get_all_aliases().map(str::to_owned).collect();
    // A name cannot be hidden and visible at once.
    command.alias(Resettable::Reset).visible_aliases(aliases)
}

/// Prints the man page of the whole program.
pub(super) fn man(mut session: Session) -> Exit {
    let grammar = help::localize(Cli::command(), session.language);
    let mut page = Vec::new();
    match clap_mangen::Man::new(grammar).render(&mut page) {
        Ok(()) => session.print(&String::from_utf8_lossy(&page)),
        Err(_) => unreachable!("writing to memory does not fail"),
    }
    session.finish(false)
}

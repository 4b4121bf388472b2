//! `compare`: an official text against the file of its regulation.

use crate::comparison;
use crate::language::Language;

use super::args::Compare;
use super::exit::Exit;
use super::load;
use super::session::Session;

/// Reports everything in a text that is not as in the file of the regulation.
pub(super) fn run(mut session: Session, arguments: &Compare, asked: Option<Language>) -> Exit {
    if let Some((_, tree)) = load::tree(&mut session, &arguments.file)
        && let Some(loaded) = load::compiled(&mut session, &arguments.file, &tree)
        && let Some(text) = session.open(&arguments.text)
    {
        let mut reports = Vec::new();
        comparison::compare(session.file(text), &tree, &loaded.regulation, asked, &mut reports);
        session.reports.append(&mut reports);
    }
    session.finish(false)
}

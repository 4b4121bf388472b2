//! `compare`: an official text against the file of its regulation.

use crate::comparison;
use crate::language::Language;
use crate::syntax::Document;

use super::args::Compare;
use super::exit::Exit;
use super::load;
use super::session::Session;

/// Reports everything in a text that is not as in the file of the regulation.
pub(super) fn run(mut session: Session, arguments: &Compare, asked: Option<Language>) -> Exit {
    match session.document(&arguments.file) {
        Some((_, Document::Regulation(tree))) => {
            if let Some(loaded) = load::compiled(&mut session, &arguments.file, &tree)
                && let Some(text) = session.open(&arguments.text)
            {
                let mut reports = Vec::new();
                comparison::compare(session.file(text), &tree, &loaded.regulation, asked, &mut reports);
                session.reports.append(&mut reports);
            }
        }
        Some((file, _)) => load::wrong_kind(&mut session, &arguments.file, file),
        None => {}
    }
    session.finish(false)
}

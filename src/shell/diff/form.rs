//! The forms that an official writes for an amendment, each one entry of a table.

use std::path::Path;

use crate::diagnostic::{CommandFault, Diagnostic, OfficialFault};
use crate::language::Language;
use crate::model::Regulation;
use crate::render;
use crate::view::{Amendment, lacking, lacking_of_head};

use super::super::session::Session;

/// A form: its name on the command line, and what lays it out, in one language or one after the other.
struct Form {
    name: &'static str,
    make: fn(&[Amendment]) -> Vec<u8>,
}

/// All forms.
const FORMS: [Form; 3] = [
    Form { name: "table-html", make: |amendments| render::comparison_page(amendments).into_bytes() },
    Form { name: "paragraphs", make: |amendments| render::amending_paragraphs(amendments).into_bytes() },
    Form { name: "notes", make: |amendments| render::amendment_notes(amendments).into_bytes() },
];

/// The names of the forms.
pub(in crate::shell) fn names() -> [&'static str; FORMS.len()] {
    FORMS.map(|form| form.name)
}

/// Writes a form into a file or to standard output, and tells whether the editions are the same.
pub(super) fn write(
    session: &mut Session,
    name: &str,
    out: Option<&Path>,
    editions: [&Regulation; 2],
    asked: Option<Language>,
) -> bool {
    let [before, after] = editions;
    let Some(languages) = languages(session, editions, asked) else { return true };
    let Some(form) = FORMS.into_iter().find(|form| form.name == name) else { return true };
    let made: Vec<Amendment> = languages.into_iter().map(|language| Amendment::new(before, after, language)).collect();
    let bytes = (form.make)(&made);
    match (out, std::str::from_utf8(&bytes)) {
        (Some(path), _) => super::write(session, path, &bytes),
        (None, Ok(text)) => session.print(text),
        (None, Err(_)) => {
            session.report(Diagnostic::without_place(CommandFault::MissingArgument { name: "--out".to_owned() }));
        }
    }
    made.iter().all(|amendment| amendment.is_same)
}

/// The languages of the form: that asked for, else those that the new edition holds whole; none, with a report, where
/// the head of a text is not given in the language.
fn languages(session: &mut Session, editions: [&Regulation; 2], asked: Option<Language>) -> Option<Vec<Language>> {
    let lacks = |language| editions.into_iter().find_map(|edition| lacking_of_head(edition, language));
    let [_, after] = editions;
    match asked {
        Some(language @ Language::En) => {
            let allowed = [Language::Kk, Language::Ru].map(|language| language.code().to_owned()).to_vec();
            let (option, value) = ("--lang".to_owned(), language.code().to_owned());
            session.report(Diagnostic::without_place(CommandFault::BadArgument { option, value, allowed }));
            None
        }
        Some(language) => {
            let Some(lacks) = lacks(language) else { return Some(vec![language]) };
            session.report(Diagnostic::without_place(OfficialFault::TextNotHeld { language, lacks }));
            None
        }
        None => {
            let is_held = |language: &Language| lacks(*language).is_none() && lacking(after, *language).is_none();
            Some([Language::Kk, Language::Ru].into_iter().filter(is_held).collect())
        }
    }
}

//! The forms that an official writes for an amendment, each one entry of a table.

use std::path::Path;

use crate::diagnostic::{CommandFault, Diagnostic, OfficialFault};
use crate::language::Language;
use crate::model::Regulation;
use crate::render;
use crate::view::{Amendment, EditionChanges, PrintedDocument, lacking, lacking_of_head};

use super::super::session::Session;

/// A form: its name on the command line, and what makes it.
struct Form {
    name: &'static str,
    make: Make,
}

/// How a form is made.
#[derive(Clone, Copy)]
enum Make {
    /// As text, in one language or one after the other.
    Text(fn(&[Amendment]) -> String),
    /// As a Word file in one language; none where nothing is printed differently. The second function finds what a file
    /// lacks for it.
    Word(fn([&Regulation; 2], Language) -> Option<PrintedDocument>, Lacks),
}

/// What an edition lacks in a language: the key of the file; none where it is whole.
type Lacks = fn(&Regulation, Language) -> Option<String>;

/// All forms.
const FORMS: [Form; 5] = [
    Form { name: "table-html", make: Make::Text(render::comparison_page) },
    Form { name: "table-docx", make: Make::Word(table, lacking_of_head) },
    Form {
        name: "tracked-docx",
        make: Make::Word(|[before, after], language| PrintedDocument::amended(before, after, language), lacking),
    },
    Form { name: "paragraphs", make: Make::Text(render::amending_paragraphs) },
    Form { name: "notes", make: Make::Text(render::amendment_notes) },
];

/// The comparison table.
fn table([before, after]: [&Regulation; 2], language: Language) -> Option<PrintedDocument> {
    let amendment = Amendment::new(before, after, language);
    amendment.nothing.is_none().then(|| PrintedDocument::comparison(&amendment))
}

/// The names of the forms.
pub(in crate::shell) fn names() -> [&'static str; FORMS.len()] {
    FORMS.map(|form| form.name)
}

/// Writes a form into a file or, if it is text, to standard output; a Word file is in the language asked for, else in that
/// of the messages. Where nothing is printed differently, `changes` tell what differs all the same.
pub(super) fn write(
    session: &mut Session,
    name: &str,
    out: Option<&Path>,
    editions: [&Regulation; 2],
    changes: &EditionChanges,
    asked: Option<Language>,
) {
    let Some(form) = FORMS.into_iter().find(|form| form.name == name) else { return };
    match (form.make, out) {
        (Make::Text(make), out) => {
            let Some(languages) = languages(session, editions, asked) else { return };
            let [before, after] = editions;
            let of = |language| Amendment::new(before, after, language);
            let text = make(&languages.into_iter().map(of).collect::<Vec<_>>());
            match out {
                Some(path) => {
                    session.write(path, text);
                }
                None => session.print(&text),
            }
        }
        (Make::Word(make, lacks), Some(path)) => {
            let language = asked.unwrap_or(session.language);
            if !is_held(session, editions, language, lacks) {
                return;
            }
            match make(editions, language) {
                Some(document) => {
                    session.write(path, render::docx(&document));
                }
                None => session.print(&render::difference(changes, session.output.style())),
            }
        }
        (Make::Word(..), None) => session.lacks(&["--out"]),
    }
}

/// The languages of a text: that asked for, else those that the new edition holds whole; none, with a report, where
/// the head is not given in the language asked for.
fn languages(session: &mut Session, editions: [&Regulation; 2], asked: Option<Language>) -> Option<Vec<Language>> {
    if let Some(language) = asked {
        return is_held(session, editions, language, lacking_of_head).then(|| vec![language]);
    }
    let [before, after] = editions;
    let is_whole =
        |language: &Language| lacking_of_head(before, *language).is_none() && lacking(after, *language).is_none();
    Some([Language::Kk, Language::Ru].into_iter().filter(is_whole).collect())
}

/// Whether a form can be written in a language; where acts are not written in it, or an edition lacks something of it,
/// that is reported.
fn is_held(session: &mut Session, editions: [&Regulation; 2], language: Language, lacks: Lacks) -> bool {
    if language == Language::En {
        let allowed = [Language::Kk, Language::Ru].map(|language| language.code().to_owned()).to_vec();
        let (option, value) = ("--lang".to_owned(), language.code().to_owned());
        session.report(Diagnostic::without_place(CommandFault::BadArgument { option, value, allowed }));
        return false;
    }
    let Some(lacks) = editions.into_iter().find_map(|edition| lacks(edition, language)) else { return true };
    session.report(Diagnostic::without_place(OfficialFault::TextNotHeld { language, lacks }));
    false
}

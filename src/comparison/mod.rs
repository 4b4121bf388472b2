//! An official text against the file of its regulation: paragraphs paired, words compared, each difference named.

mod hunk;
mod pairing;
mod paper;
mod places;
mod telling;
mod unpaired;

use crate::analysis::signs;
use crate::diagnostic::{Diagnostic, OfficialFault};
use crate::language::{Language, Words, language_of_text};
use crate::model::Regulation;
use crate::source::SourceFile;
use crate::syntax::RegulationTree;
use crate::view::{OfficialText, lacking};

use self::paper::{Own, Sheet, own_sheets, sheets};
use self::places::places;
use self::telling::Teller;
use self::unpaired::Unpaired;

/// The least share of the paragraphs that a text of the same regulation has in common with the file.
const LEAST_COMMON: usize = 2;

/// Adds a report for everything in an official text that is not as in the file of the regulation.
///
/// The language is told by the letters of the text unless one is asked for. Blanks, punctuation and capitals are not
/// compared.
pub fn compare(
    official: &SourceFile,
    tree: &RegulationTree,
    regulation: &Regulation,
    asked: Option<Language>,
    faults: &mut Vec<Diagnostic>,
) {
    let whole = official.span(0..0);
    if !official.text().contains(char::is_alphabetic) {
        faults.push(Diagnostic::at(whole, OfficialFault::NoText));
        return;
    }
    let found = language_of_text(official.text());
    let own = found.map(|language| match lacking(regulation, language) {
        Some(lacks) => Err(OfficialFault::TextNotHeld { language, lacks }),
        None => Ok(OfficialText::new(regulation, language)),
    });
    let held: Vec<Own> = own.iter().flatten().flat_map(|text| own_sheets(text, &regulation.annexes)).collect();
    let theirs = sheets(official.text(), &held);
    if paper::hold_both_languages(&theirs, found, &held) {
        faults.push(Diagnostic::at(whole, OfficialFault::BothLanguages));
        return;
    }
    let Some((language, own)) = found.zip(own).filter(|(found, _)| asked.is_none_or(|asked| asked == *found)) else {
        faults.push(Diagnostic::at(whole, OfficialFault::WrongLanguage { asked, found }));
        return;
    };
    let text = match own {
        Ok(text) => text,
        Err(fault) => {
            faults.push(Diagnostic::without_place(fault));
            return;
        }
    };
    let pairs = pairing::pair(&held, &theirs);
    let common = pairs.iter().filter(|(own, other)| own.is_some() && other.is_some()).count();
    if common * LEAST_COMMON < held.len().min(theirs.len()) || !names_service(&theirs, regulation, language) {
        let title = regulation.title.in_language(language).to_owned();
        faults.push(Diagnostic::at(whole, OfficialFault::AnotherRegulation { title }));
        return;
    }
    let places = places(&text, tree, language);
    let signs = signs(regulation);
    let teller = Teller { official, language, signs: &signs };
    let alone = Unpaired::new(official, &held, &places, &theirs, &pairs);
    for (turn, pair) in pairs.iter().enumerate() {
        match *pair {
            (Some(own), Some(other)) => {
                if let (Some(own), Some(place), Some(other)) = (held.get(own), places.get(own), theirs.get(other)) {
                    teller.differences(own, *place, other, faults);
                }
            }
            (Some(own), None) => faults.extend(alone.lacking(turn, own)),
            (None, Some(other)) => faults.extend(alone.beyond(turn, other)),
            (None, None) => {}
        }
    }
    faults.extend(alone.notes_lacking());
}

/// Whether the title of the service stands somewhere in the text.
fn names_service(theirs: &[Sheet], regulation: &Regulation, language: Language) -> bool {
    let title = paper::keys(regulation.title.in_language(language));
    theirs.iter().any(|sheet| sheet.keys.windows(title.len().max(1)).any(|words| words == title))
}

/// What the other place of a report is.
fn in_file() -> Words {
    Words::new("регламент файлында", "в файле регламента", "in the file of the regulation")
}

//! What an official writes for an amendment, made from two editions: the comparison table, the amending paragraphs, the
//! notes.

mod change;
mod marked;
mod printed;
mod remark;
mod table;
mod technique;

use serde::Serialize;

use self::change::{Change, Done, Place, changes};
use self::printed::Printed;
use self::remark::Editions;
pub use self::table::{ComparisonCell, ComparisonRow, ComparisonTable, unbroken};
use self::technique::OwnAnnex;
use super::official::{OfficialText, Paragraph, ParagraphKind, act_words, in_regulation, into_regulation, notes_of};
use super::said::said;
use crate::history::{Sheet, difference};
use crate::language::{ActNoun, Language};
use crate::model::{Act, ActKind, Regulation};

/// What an official writes for an amendment, in one language; the names of the fields are the keys of its JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Amendment {
    /// The code of the language: `kk` or `ru`.
    pub language: &'static str,
    /// That the texts are model texts or an unofficial translation; empty for the text of an act.
    pub warnings: Vec<String>,
    /// The comparison table.
    pub table: ComparisonTable,
    /// The amending paragraphs as the act prints them, after the line that names the regulation.
    pub paragraphs: Vec<String>,
    /// The notes on what the new acts did, as the new edition prints them.
    pub notes: Vec<String>,
    /// That there are no notes; none where there are.
    pub no_notes: Option<&'static str>,
    /// What the table and the paragraphs do not say and a person has to write or look at.
    pub by_hand: Vec<String>,
    /// The heading of what is to be written by hand.
    pub by_hand_heading: &'static str,
    /// That the printed texts do not differ; none where they do.
    pub nothing: Option<&'static str>,
}

impl Amendment {
    /// Makes all of it in Kazakh or Russian from two editions of one regulation.
    ///
    /// Where a file gives an element no text in the language, that is said in place of the text.
    #[must_use]
    pub fn new(before: &Regulation, after: &Regulation, language: Language) -> Self {
        let language = if language == Language::Ru { language } else { Language::Kk };
        let difference = difference(&Sheet::new(before), &Sheet::new(after));
        let found = changes(&Printed::new(before, language), &Printed::new(after, language), after);
        let acts = new_acts(before, after);
        let named = |at: &usize| after.acts.get(*at).map(|act| act_words(act, after, language));
        let rows = found
            .iter()
            .zip(1..)
            .map(|(change, number)| table::row(number, change, ground(change, &acts, after, language), language));
        let table = ComparisonTable {
            heading: said(language, ["Салыстырмалы кесте", "Сравнительная таблица", ""]),
            subject: subject(&found, before, language),
            acts: acts.iter().filter_map(named).collect(),
            columns: table::columns(language),
            rows: rows.collect(),
        };
        let editions = Editions { before, after, difference: &difference, language };
        let notes: Vec<String> = notes_of(&acts, after, language).iter().map(Paragraph::text).collect();
        let no_notes = ["жаңа актілер туралы ескерту жоқ", "сносок о новых актах нет", ""];
        let nothing = ["мәтінде айырма жоқ", "тексты не различаются", ""];
        Self {
            language: language.code(),
            warnings: backward(before, after, language).into_iter().chain(warnings(before, after, language)).collect(),
            table,
            paragraphs: paragraphs(&found, before, after, language),
            no_notes: notes.is_empty().then(|| said(language, no_notes)),
            notes,
            by_hand: editions.remarks(),
            by_hand_heading: said(
                language,
                ["Қолмен жазылады немесе тексеріледі", "Пишется или проверяется вручную", ""],
            ),
            nothing: found.is_empty().then(|| said(language, nothing)),
        }
    }
}

/// The acts that the former edition has not, by their places in the new one.
fn new_acts(before: &Regulation, after: &Regulation) -> Vec<usize> {
    let is_known = |act: &Act| before.acts.iter().any(|old| old.is_same(act));
    (0..).zip(&after.acts).filter(|(_, act)| !is_known(act)).map(|(at, _)| at).collect()
}

/// By which acts an element is changed: of several those that say so of its paragraph, all where none does.
fn ground(change: &Change, acts: &[usize], after: &Regulation, language: Language) -> String {
    let all: Vec<&Act> = acts.iter().filter_map(|at| after.acts.get(*at)).collect();
    let says_so = |act: &&&Act| match (&act.kind, change.place.paragraph()) {
        (ActKind::Changes(clauses), Some(paragraph)) => {
            clauses.iter().any(|clause| clause.split('.').next() == Some(paragraph))
        }
        (kind, _) => *kind == ActKind::NewEdition,
    };
    let own: Vec<&Act> = all.iter().filter(says_so).copied().collect();
    let named: Vec<String> =
        if own.is_empty() { all } else { own }.iter().map(|act| act_words(act, after, language)).collect();
    if named.is_empty() {
        let none = [
            "жаңа редакцияның файлында өзгерістер енгізетін акт көрсетілмеген",
            "в файле новой редакции нет акта, который вносит изменения",
            "",
        ];
        return said(language, none).to_owned();
    }
    named.join("; ")
}

/// Of which amendment the table is.
fn subject(found: &[Change], before: &Regulation, language: Language) -> String {
    let additions = found.iter().filter(|change| change.done == Done::Added).count();
    let about = technique::about(found.len() - additions, additions, language);
    if found.is_empty() {
        return OfficialText::new(before, language).title;
    }
    let into = into_regulation(before, language);
    if language == Language::Ru {
        format!("о внесении {about} {into}")
    } else {
        format!("{into} {about} енгізу туралы")
    }
}

/// That the edition named first was made after the other one, so that what is written would bring the old text back.
fn backward(before: &Regulation, after: &Regulation, language: Language) -> Option<String> {
    let is_later = before.made_by()?.date > after.made_by()?.date;
    let words = [
        "Назар аударыңыз: бірінші аталған редакция екіншісінен кейін жасалған – мұнда бұрынғы мәтін қайтарылады",
        "Внимание: редакция, названная первой, создана позже второй – здесь возвращается прежний текст",
        "",
    ];
    is_later.then(|| said(language, words).to_owned())
}

/// What the texts say of themselves: that they are model texts, or translations.
fn warnings(before: &Regulation, after: &Regulation, language: Language) -> Vec<String> {
    let mut warnings: Vec<String> = Vec::new();
    for regulation in [before, after] {
        for paragraph in OfficialText::new(regulation, language).paragraphs {
            if paragraph.kind == ParagraphKind::Warning && !warnings.contains(&paragraph.text()) {
                warnings.push(paragraph.text());
            }
        }
    }
    warnings
}

/// The paragraphs of the act, each change with its number and, in quotes, the text that it gives.
fn paragraphs(found: &[Change], before: &Regulation, after: &Regulation, language: Language) -> Vec<String> {
    if found.is_empty() {
        return Vec::new();
    }
    let act = ActNoun::of_body(&after.body.kk);
    let has_own_annex = |change: &Change| {
        matches!(change.place, Place::Annex(_, true)) && matches!(change.done, Done::Restated | Done::Added)
    };
    let pictures = found.iter().filter(|change| has_own_annex(change)).count();
    let mut drawn = 0;
    let mut lines = vec![format!("{}:", in_regulation(before, language))];
    for (number, change) in (1..).zip(found) {
        drawn += usize::from(has_own_annex(change));
        let own = OwnAnnex { act, number: (pictures > 1).then_some(drawn) };
        let mark = if found.len() > 1 { format!("{number}) ") } else { String::new() };
        let words = technique::words(&change.place, change.done, own, language);
        let end = if number == found.len() { "." } else { ";" };
        let text = change.after.as_ref().filter(|_| technique::quotes(&change.place, change.done));
        match text {
            None => lines.push(format!("{mark}{words}{end}")),
            Some(text) if !text.is_held => lines.push(format!("{mark}{words}: [{}]{end}", table::not_held(language))),
            Some(text) => {
                lines.push(format!("{mark}{words}:"));
                lines.extend(quoted(&text.lines, end));
            }
        }
    }
    lines
}

/// A text in quotes, line by line.
fn quoted(lines: &[String], end: &str) -> Vec<String> {
    let last = lines.len().saturating_sub(1);
    let line = |(at, line): (usize, &String)| {
        let (opens, closes) = (if at == 0 { "\"" } else { "" }, if at == last { "\"" } else { "" });
        format!("{opens}{line}{closes}{}", if at == last { end } else { "" })
    };
    lines.iter().enumerate().map(line).collect()
}

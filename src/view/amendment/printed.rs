//! An edition as it is printed, element by element: paragraphs with their parts, headings of chapters, annexes.

use crate::language::Language;
use crate::model::{Annex, AnnexKind, ClauseDone, Done, Regulation};
use crate::view::official::{OfficialText, Paragraph, ParagraphKind, is_held};

/// What an edition prints in one language.
pub(super) struct Printed {
    /// The title of the document.
    pub(super) title: Text,
    /// The headings of the chapters, by the number of the chapter.
    pub(super) headings: Vec<(String, Text)>,
    /// The paragraphs in order.
    pub(super) clauses: Vec<Whole>,
    /// The annexes, by number, and whether each has a picture.
    pub(super) annexes: Vec<(String, Text, bool)>,
}

/// The printed lines of an element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Text {
    /// The lines, each with its mark.
    pub(super) lines: Vec<String>,
    /// The same in Kazakh, which is always given.
    kazakh: Vec<String>,
    /// Whether the file gives all of them in the language.
    pub(super) is_held: bool,
}

/// A paragraph with its parts.
pub(super) struct Whole {
    /// The number.
    pub(super) number: String,
    /// What it prints before its first part.
    pub(super) own: Text,
    /// The parts, each by its number.
    pub(super) parts: Vec<Part>,
    /// What it prints after its last part.
    pub(super) tail: Text,
    /// Whether it is gone while its number stays, and how.
    pub(super) gone: Option<Gone>,
}

/// A subparagraph.
pub(super) struct Part {
    /// The number, such as «5.3».
    pub(super) number: String,
    /// What it prints.
    pub(super) text: Text,
    /// Whether it is gone while its number stays, and how.
    pub(super) gone: Option<Gone>,
}

/// How a clause went whose number stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gone {
    /// It was excluded.
    Excluded,
    /// It was repealed.
    Repealed,
}

impl Text {
    /// Whether both print the same; where the language is not held on one side, whether the Kazakh text is the same.
    pub(super) fn is_as(&self, other: &Self) -> bool {
        if self.is_held && other.is_held { self.lines == other.lines } else { self.kazakh == other.kazakh }
    }

    /// Both, one after the other.
    fn then(mut self, next: Self) -> Self {
        self.lines.extend(next.lines);
        self.kazakh.extend(next.kazakh);
        self.is_held &= next.is_held;
        self
    }
}

impl Whole {
    /// All that it prints, its parts included; what is printed in place of parts that are gone is no text.
    pub(super) fn text(&self) -> Text {
        let parts = self.parts.iter().filter(|part| part.gone.is_none()).map(|part| part.text.clone());
        parts.fold(self.own.clone(), Text::then).then(self.tail.clone())
    }
}

impl Printed {
    /// Takes apart what an edition prints in a language.
    pub(super) fn new(regulation: &Regulation, language: Language) -> Self {
        let own = OfficialText::new(regulation, language).paragraphs;
        let kazakh = OfficialText::new(regulation, Language::Kk).paragraphs;
        let both = |is_it: &dyn Fn(&Paragraph) -> bool, is_held| {
            let lines = |of: &[Paragraph]| of.iter().filter(|one| is_it(one)).map(Paragraph::text).collect();
            Text { lines: lines(&own), kazakh: lines(&kazakh), is_held }
        };
        let gives = |ru: bool| language != Language::Ru || ru;
        let headings = regulation.chapters.iter().map(|chapter| {
            let mark = format!("{}.", chapter.number);
            let is_it = |one: &Paragraph| one.kind == ParagraphKind::Chapter && one.mark == mark;
            (chapter.number.clone(), both(&is_it, gives(chapter.ru.is_some())))
        });
        Self {
            title: both(&|one| one.kind == ParagraphKind::Title, gives(regulation.title.ru.is_some())),
            headings: headings.collect(),
            clauses: clauses(regulation, language, &both),
            annexes: regulation.annexes.iter().map(|annex| of_annex(annex, language)).collect(),
        }
    }
}

/// The texts that pass a test, given whether the language is held.
type Both<'b> = dyn Fn(&dyn Fn(&Paragraph) -> bool, bool) -> Text + 'b;

fn clauses(regulation: &Regulation, language: Language, both: &Both<'_>) -> Vec<Whole> {
    let mut wholes: Vec<Whole> = Vec::new();
    for clause in &regulation.clauses {
        let number = clause.number.0.as_str();
        let is_held = is_held(clause, language);
        let of = |tail: bool| {
            let is_it = |one: &Paragraph| {
                one.clause.as_deref() == Some(number)
                    && one.kind != ParagraphKind::Note
                    && (one.kind == ParagraphKind::Tail) == tail
            };
            both(&is_it, is_held)
        };
        let gone = clause.repealed.map(|at| gone(number, at, regulation));
        let paragraph = number.split('.').next().unwrap_or_default();
        let at = wholes.iter().position(|whole| whole.number == paragraph).unwrap_or_else(|| {
            let none = || Text { is_held: true, ..Text::default() };
            let whole =
                Whole { number: paragraph.to_owned(), own: none(), parts: Vec::new(), tail: none(), gone: None };
            wholes.push(whole);
            wholes.len() - 1
        });
        let Some(whole) = wholes.get_mut(at) else { continue };
        if paragraph == number {
            (whole.own, whole.tail, whole.gone) = (of(false), of(true), gone);
        } else {
            whole.parts.push(Part { number: number.to_owned(), text: of(false).then(of(true)), gone });
        }
    }
    wholes
}

/// How a clause went that an act repealed: excluded where the note on it says so.
fn gone(number: &str, act: usize, regulation: &Regulation) -> Gone {
    let mut notes = regulation.printed.notes.iter().filter(|note| note.act == act);
    let is_excluded = notes
        .any(|note| matches!(&note.did, Done::Clause { number: of, did: ClauseDone::Excluded, .. } if of.0 == number));
    if is_excluded { Gone::Excluded } else { Gone::Repealed }
}

/// What an annex prints below its heading, which names the service and is no text of its own.
fn of_annex(annex: &Annex, language: Language) -> (String, Text, bool) {
    let lines = |language: Language| {
        let caption = match (language, &annex.ru) {
            (Language::Ru, Some(ru)) => ru,
            _ => &annex.kk,
        };
        let text = annex.text.as_ref().map(|text| text.in_language(language).replace("\r\n", "\n"));
        let text = text.unwrap_or_default();
        let parts = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned);
        [caption.trim().to_owned()].into_iter().chain(parts).collect()
    };
    let has_text = annex.text.as_ref().is_none_or(|text| text.ru.is_some());
    let is_held = language != Language::Ru || (annex.ru.is_some() && has_text);
    let text = Text { lines: lines(language), kazakh: lines(Language::Kk), is_held };
    (annex.number.clone(), text, annex.kind != AnnexKind::Text)
}

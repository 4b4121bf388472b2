//! The whole official text of an edition, from the head to the last annex, before any format.

mod act;
mod annexes;
mod clauses;
mod head;
mod longest;
mod note;
mod runs;
mod side;
mod table;
#[cfg(test)]
mod tests;

use serde::Serialize;

pub(super) use self::act::{act_with_figures, act_words};
pub(super) use self::head::{in_regulation, into_regulation};
pub use self::longest::LongestTerms;
pub(super) use self::note::notes_of;
pub(in crate::view) use self::side::{Key, groups};
pub use self::side::{SideRow, side_by_side};
pub use self::table::{TermLine, term_table};
use crate::language::Language;
use crate::model::{Clause, Regulation};

/// The official text of an edition in one language; the same edition always gives the same text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OfficialText {
    /// The code of its language: `kk` or `ru`.
    pub language: &'static str,
    /// The title of the document, for a window or a list.
    pub title: String,
    /// Who adopted the last act, its date and number.
    pub edition: String,
    /// The paragraphs in order.
    pub paragraphs: Vec<Paragraph>,
}

/// A paragraph of an official text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Paragraph {
    /// What it is.
    pub kind: ParagraphKind,
    /// The number of the clause it belongs to; none outside the clauses.
    pub clause: Option<String>,
    /// The mark printed before it: «5.», «3)», «Нәтиже:»; empty where there is none.
    pub mark: String,
    /// What follows the mark.
    pub runs: Vec<Run>,
}

/// What a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ParagraphKind {
    /// That the text is a model text or an unofficial translation.
    Warning,
    /// A remark of the file at the head of the text.
    Remark,
    /// Which act approved the regulation.
    Approval,
    /// The title.
    Title,
    /// A note on what an act did.
    Note,
    /// The heading of a chapter.
    Chapter,
    /// The first paragraph of a clause that stands by itself.
    Clause,
    /// The first paragraph of a subparagraph.
    Subclause,
    /// A further paragraph of a clause.
    Continuation,
    /// The result of a step.
    Result,
    /// What follows the last subparagraph.
    Tail,
    /// The heading of an annex.
    AnnexHeading,
    /// The caption of an annex; the picture stands after it.
    AnnexCaption,
    /// What follows the caption or the picture.
    AnnexText,
}

/// A part of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    /// What it is.
    pub kind: RunKind,
    /// Its words.
    pub text: String,
}

/// What a part of a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RunKind {
    /// Words as they stand in the file.
    Text,
    /// A reference whose target is not known.
    Link,
    /// A term of the rules.
    Term,
}

impl OfficialText {
    /// Makes the text in Kazakh or Russian; where the file gives no Russian, the Kazakh words stand.
    #[must_use]
    pub fn new(regulation: &Regulation, language: Language) -> Self {
        let language = if language == Language::Ru { language } else { Language::Kk };
        let mut paragraphs = head::paragraphs(regulation, language);
        paragraphs.extend(clauses::paragraphs(regulation, language));
        paragraphs.extend(annexes::paragraphs(regulation, language));
        Self {
            language: language.code(),
            title: head::title(regulation, language),
            edition: super::edition(regulation, language),
            paragraphs,
        }
    }

    /// The language of the text.
    #[must_use]
    pub fn language(&self) -> Language {
        if self.language == Language::Ru.code() { Language::Ru } else { Language::Kk }
    }
}

impl Paragraph {
    fn new(kind: ParagraphKind, text: impl Into<String>) -> Self {
        Self { kind, clause: None, mark: String::new(), runs: vec![Run::text(text)] }
    }

    /// The words without the mark.
    #[must_use]
    pub fn words(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }

    /// The rows of a table, whose cells are parted by strokes in the file; none for any other paragraph.
    #[must_use]
    pub fn rows(&self) -> Option<Vec<Vec<&str>>> {
        let [run] = self.runs.as_slice() else { return None };
        let is_table = self.kind == ParagraphKind::AnnexText && run.text.contains(" | ");
        is_table.then(|| run.text.lines().map(|line| line.split(" | ").collect()).collect())
    }

    /// The whole paragraph as it is printed.
    #[must_use]
    pub fn text(&self) -> String {
        let words = self.words();
        match (self.mark.is_empty(), words.is_empty()) {
            (true, _) => words,
            (_, true) => self.mark.clone(),
            _ => format!("{} {words}", self.mark),
        }
    }
}

impl Run {
    fn text(text: impl Into<String>) -> Self {
        Self { kind: RunKind::Text, text: text.into() }
    }
}

/// What lacks of the text in a language, by the number of the clause or the name of the part; none where it is whole.
#[must_use]
pub fn lacking(regulation: &Regulation, language: Language) -> Option<String> {
    if language != Language::Ru {
        return None;
    }
    let chapter = || Some(format!("[[chapter]] {}", regulation.chapters.iter().find(|one| one.ru.is_none())?.number));
    let clause = || {
        let found = regulation.clauses.iter().find(|clause| !is_held(clause, language));
        Some(format!("[[clause]] {}", found?.number.0))
    };
    let annex = || Some(format!("[[annex]] {}", regulation.annexes.iter().find(|one| one.ru.is_none())?.number));
    lacking_of_head(regulation, language).or_else(chapter).or_else(clause).or_else(annex)
}

/// What the head of the text lacks in a language: the key of the file; none where it is whole.
#[must_use]
pub fn lacking_of_head(regulation: &Regulation, language: Language) -> Option<String> {
    if language != Language::Ru {
        return None;
    }
    let head = [(&regulation.title, "title.ru"), (&regulation.body, "body.ru")];
    head.into_iter().find(|(title, _)| title.ru.is_none()).map(|(_, key)| key.to_owned())
}

/// Whether the whole wording of a clause is given in a language; Kazakh always is.
pub(super) fn is_held(clause: &Clause, language: Language) -> bool {
    let lacks = |kk: bool, ru: bool| language == Language::Ru && kk && !ru;
    !(lacks(!clause.kk.pieces.is_empty(), clause.ru.is_some())
        || lacks(clause.result_kk.is_some(), clause.result_ru.is_some())
        || lacks(clause.tail_kk.is_some(), clause.tail_ru.is_some()))
}

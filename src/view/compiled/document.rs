//! The text of a compiled regulation: chapters, clauses, annexes, notes.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Bilingual, both};
use crate::model::{self, AnnexKind, ClauseDone, Done, Regulation};

/// A chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(super) struct Chapter {
    /// The number.
    number: String,
    /// The clause that it begins with.
    begins: String,
    /// The heading.
    title: Bilingual,
}

/// A clause; an empty list of paragraphs where the file has none in that language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(super) struct Clause {
    /// The number: `5.3`.
    number: String,
    /// The mark printed before it, where it is not the usual one.
    mark: Option<String>,
    /// The number of the act that repealed it.
    repealed_by: Option<String>,
    /// Its text.
    text: Paragraphs,
    /// The result of the step that it states.
    result: Paragraphs,
    /// What follows its last subparagraph.
    tail: Paragraphs,
}

/// Paragraphs in Kazakh and in Russian, terms written out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
struct Paragraphs {
    kk: Vec<String>,
    ru: Vec<String>,
}

/// An annex.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(super) struct Annex {
    /// The number.
    number: String,
    /// What it holds.
    holds: AnnexHolds,
    /// The caption.
    title: Bilingual,
    /// What follows the caption or the picture.
    text: Option<Bilingual>,
}

/// What an annex holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum AnnexHolds {
    Sequence,
    Swimlanes,
    Text,
}

/// A note on what an act did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(super) struct Note {
    /// The number of the act.
    act: String,
    /// What it did.
    did: NoteDid,
    /// The clause to which it did so; none where it replaced words throughout the text.
    clause: Option<String>,
    /// The number as the Kazakh note prints it, where that is not the usual way.
    mark: Option<String>,
    /// The words before, where words were replaced.
    old: Option<Bilingual>,
    /// The words after.
    new: Option<Bilingual>,
}

/// What an act did to a clause or to words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum NoteDid {
    Changed,
    ChangedOnce,
    Restated,
    Supplemented,
    Excluded,
    Repealed,
    ReplacedWords,
}

impl From<&model::Chapter> for Chapter {
    fn from(chapter: &model::Chapter) -> Self {
        let title = Bilingual { kk: chapter.kk.clone(), ru: chapter.ru.clone() };
        Self { number: chapter.number.clone(), begins: chapter.begins.0.clone(), title }
    }
}

impl Clause {
    pub(super) fn new(clause: &model::Clause, repealed_by: Option<String>, regulation: &Regulation) -> Self {
        let texts = |kk: Option<&model::Wording>, ru: Option<&model::Wording>| {
            let [kk, ru] = both(kk, ru, regulation);
            Paragraphs { kk, ru }
        };
        Self {
            number: clause.number.0.clone(),
            mark: clause.mark.clone(),
            repealed_by,
            text: texts(Some(&clause.kk), clause.ru.as_ref()),
            result: texts(clause.result_kk.as_ref(), clause.result_ru.as_ref()),
            tail: texts(clause.tail_kk.as_ref(), clause.tail_ru.as_ref()),
        }
    }
}

impl From<&model::Annex> for Annex {
    fn from(annex: &model::Annex) -> Self {
        Self {
            number: annex.number.clone(),
            holds: match annex.kind {
                AnnexKind::Sequence => AnnexHolds::Sequence,
                AnnexKind::Swimlanes => AnnexHolds::Swimlanes,
                AnnexKind::Text => AnnexHolds::Text,
            },
            title: Bilingual { kk: annex.kk.clone(), ru: annex.ru.clone() },
            text: annex.text.as_ref().map(Bilingual::from),
        }
    }
}

impl Note {
    pub(super) fn new(note: &model::Note, act: String) -> Self {
        match &note.did {
            Done::Words { old, new } => Self {
                act,
                did: NoteDid::ReplacedWords,
                clause: None,
                mark: None,
                old: Some(old.into()),
                new: Some(new.into()),
            },
            Done::Clause { number, did, mark } => Self {
                act,
                did: match did {
                    ClauseDone::Changed => NoteDid::Changed,
                    ClauseDone::ChangedOnce => NoteDid::ChangedOnce,
                    ClauseDone::Restated => NoteDid::Restated,
                    ClauseDone::Supplemented => NoteDid::Supplemented,
                    ClauseDone::Excluded => NoteDid::Excluded,
                    ClauseDone::Repealed => NoteDid::Repealed,
                },
                clause: Some(number.0.clone()),
                mark: mark.clone(),
                old: None,
                new: None,
            },
        }
    }
}

//! The comparison table of an amendment: салыстырмалы кесте, сравнительная таблица.

use serde::Serialize;

use super::change::{Change, Done};
use super::marked::{side_by_side, unmarked};
use super::printed::Text;
use super::technique::element;
use crate::language::Language;
use crate::view::MarkedPiece;
use crate::view::capital::capital;
use crate::view::said::said;

/// The comparison table in one language; the names of the fields are the keys of its JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ComparisonTable {
    /// What it is called.
    pub heading: &'static str,
    /// Of which amendment it is.
    pub subject: String,
    /// The acts that amend; empty where the new edition has none that the former one lacks.
    pub acts: Vec<String>,
    /// The headings of the columns: number, element, current text, proposed text, ground.
    pub columns: [&'static str; 5],
    /// The rows in the order of the text.
    pub rows: Vec<ComparisonRow>,
}

/// A structural element of the text in which the editions differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ComparisonRow {
    /// The number of the row, from 1.
    pub number: usize,
    /// The element in words: «5-тармақтың 3) тармақшасы».
    pub element: String,
    /// The text in effect.
    pub before: ComparisonCell,
    /// The text proposed.
    pub after: ComparisonCell,
    /// By which act.
    pub ground: String,
}

/// One of the two texts of an element.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ComparisonCell {
    /// Its paragraphs as they are printed, the words marked that the other text has not.
    pub paragraphs: Vec<Vec<MarkedPiece>>,
    /// What is said where there is no text; none where there is one.
    pub instead: Option<&'static str>,
}

impl ComparisonCell {
    /// The paragraphs without marks.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let line = |pieces: &Vec<MarkedPiece>| pieces.iter().map(|piece| piece.text.as_str()).collect();
        self.paragraphs.iter().map(line).collect()
    }

    fn instead(words: &'static str) -> Self {
        Self { paragraphs: Vec::new(), instead: Some(words) }
    }
}

/// The row of a change.
pub(super) fn row(number: usize, change: &Change, ground: String, language: Language) -> ComparisonRow {
    let (before, after) = cells(change, language);
    ComparisonRow { number, element: capital(&element(&change.place, language)), before, after, ground }
}

fn cells(change: &Change, language: Language) -> (ComparisonCell, ComparisonCell) {
    let held = |text: &Option<Text>| text.as_ref().filter(|text| text.is_held).map(|text| text.lines.clone());
    let shown = |paragraphs| ComparisonCell { paragraphs, instead: None };
    if let (Some(before), Some(after)) = (held(&change.before), held(&change.after)) {
        let [before, after] = side_by_side(&before, &after);
        return (shown(before), shown(after));
    }
    let cell = |text: &Option<Text>, none: [&'static str; 3]| match (held(text), text) {
        (Some(lines), _) => shown(unmarked(&lines)),
        (None, Some(_)) => ComparisonCell::instead(not_held(language)),
        (None, None) => ComparisonCell::instead(said(language, none)),
    };
    let gone = match change.done {
        Done::Repealed => ["күші жойылды деп танылсын", "признать утратившим силу", ""],
        _ => ["алып тасталсын", "исключить", ""],
    };
    (cell(&change.before, ["жоқ", "отсутствует", ""]), cell(&change.after, gone))
}

/// That the file gives no text in the language.
pub(super) const fn not_held(language: Language) -> &'static str {
    said(language, ["файлда қазақ тіліндегі мәтін жоқ", "в файле нет текста на русском языке", ""])
}

/// The headings of the columns.
pub(super) const fn columns(language: Language) -> [&'static str; 5] {
    match language {
        Language::Ru => ["№", "Структурный элемент", "Действующая редакция", "Предлагаемая редакция", "Обоснование"],
        _ => ["№", "Құрылымдық элемент", "Қолданыстағы редакция", "Ұсынылатын редакция", "Негіздеме"],
    }
}

/// The names of acts, each number on one line with its «№».
#[must_use]
pub fn unbroken(acts: &str) -> String {
    acts.replace("№ ", "№\u{a0}")
}

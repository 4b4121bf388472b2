//! Official texts side by side: what is of one clause stands in one row.

use serde::Serialize;

use super::{OfficialText, Paragraph, ParagraphKind};

/// A row of texts side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SideRow {
    /// Where a reference leads to: `5.3`, `chapter-2`, `annex-1`; none for what goes on from the row before.
    pub anchor: Option<String>,
    /// The paragraphs of each text, in the order of the texts; empty where a text has none.
    pub cells: Vec<Vec<Paragraph>>,
}

/// What a row is of.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::view) enum Key {
    /// The head and the title, so that what a text says of itself stands by its own title.
    Title,
    Chapter(String),
    Clause(String),
    /// What follows the last part of a clause.
    After(String),
    Annex(usize),
}

/// Sets texts of one edition side by side; the rows are those of the first text.
#[must_use]
pub fn side_by_side(texts: &[OfficialText]) -> Vec<SideRow> {
    let grouped: Vec<Vec<(Key, Vec<Paragraph>)>> = texts.iter().map(|text| groups(&text.paragraphs)).collect();
    let mut keys: Vec<Key> = Vec::new();
    for (key, _) in grouped.iter().flatten() {
        if !keys.contains(key) {
            keys.push(key.clone());
        }
    }
    let cell = |groups: &[(Key, Vec<Paragraph>)], key: &Key| {
        groups.iter().find(|(of, _)| of == key).map_or_else(Vec::new, |(_, paragraphs)| paragraphs.clone())
    };
    let row = |key: Key| SideRow { anchor: anchor(&key), cells: grouped.iter().map(|of| cell(of, &key)).collect() };
    keys.into_iter().map(row).collect()
}

impl Key {
    /// Whether this is of a subparagraph of a clause, or of what follows the last one.
    pub(in crate::view) fn is_part_of(&self, clause: &str) -> bool {
        match self {
            Self::Clause(number) => number.strip_prefix(clause).is_some_and(|rest| rest.starts_with('.')),
            Self::After(number) => {
                number.strip_prefix(clause).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            }
            Self::Title | Self::Chapter(_) | Self::Annex(_) => false,
        }
    }
}

/// The paragraphs of a text by what they are of, in order.
pub(in crate::view) fn groups(paragraphs: &[Paragraph]) -> Vec<(Key, Vec<Paragraph>)> {
    let mut groups: Vec<(Key, Vec<Paragraph>)> = Vec::new();
    let mut annexes = 0;
    for (at, paragraph) in paragraphs.iter().enumerate() {
        let clause = || paragraph.clause.clone().unwrap_or_default();
        let is_first = at == 0 || paragraphs.get(at - 1).is_some_and(|before| before.kind != paragraph.kind);
        let key = match paragraph.kind {
            ParagraphKind::Warning | ParagraphKind::Remark | ParagraphKind::Approval | ParagraphKind::Title => {
                Key::Title
            }
            ParagraphKind::Note if paragraph.clause.is_none() => Key::Title,
            ParagraphKind::Chapter => Key::Chapter(paragraph.mark.trim_end_matches('.').to_owned()),
            ParagraphKind::Tail | ParagraphKind::Note => Key::After(clause()),
            ParagraphKind::AnnexHeading => {
                annexes += usize::from(is_first);
                Key::Annex(annexes)
            }
            ParagraphKind::AnnexCaption | ParagraphKind::AnnexText => Key::Annex(annexes),
            ParagraphKind::Clause | ParagraphKind::Subclause | ParagraphKind::Continuation | ParagraphKind::Result => {
                Key::Clause(clause())
            }
        };
        match groups.last_mut() {
            Some((last, held)) if *last == key => held.push(paragraph.clone()),
            _ => groups.push((key, vec![paragraph.clone()])),
        }
    }
    groups
}

fn anchor(key: &Key) -> Option<String> {
    match key {
        Key::After(_) => None,
        Key::Title => Some("title".to_owned()),
        Key::Chapter(number) => Some(format!("chapter-{number}")),
        Key::Clause(number) => Some(number.clone()),
        Key::Annex(number) => Some(format!("annex-{number}")),
    }
}

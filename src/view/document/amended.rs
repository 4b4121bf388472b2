//! What an act changed in the printed text, as insertions and deletions in the text of the former edition.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::{
    Block, DocumentSection, PageForm, ParagraphStyle, PrintedDocument, Revision, Span, StyledParagraph, folded,
};
use crate::language::Language;
use crate::model::Regulation;
use crate::view::difference::{Mark, marked};
use crate::view::official::{Key, OfficialText, Paragraph, ParagraphKind, act_with_figures, groups};

impl PrintedDocument {
    /// The clauses that an act changed, under the title and the headings of their chapters; none where both editions
    /// print the same.
    ///
    /// The act is the last one of the second edition. Whoever accepts all changes reads the clauses of the second
    /// edition, whoever rejects them those of the first. A changed subparagraph stands under the beginning of its
    /// paragraph. The notes on acts are left out: no act writes them, who publishes the text does.
    #[must_use]
    pub fn amended(before: &Regulation, after: &Regulation, language: Language) -> Option<Self> {
        let (old, new) = (OfficialText::new(before, language), OfficialText::new(after, language));
        let language = new.language();
        let (olds, news) = (without_notes(&old), without_notes(&new));
        let rows = rows(&groups(&olds), &groups(&news));
        let shown = shown(&rows)?;
        let blocks = shown.into_iter().flat_map(Row::paragraphs).map(Block::Paragraph).collect();
        Some(Self {
            language,
            title: new.title,
            edition: new.edition,
            revision: Some(Revision::of(after, language)),
            sections: vec![DocumentSection { page: PageForm::Upright, blocks }],
        })
    }
}

impl Revision {
    /// The act that made an edition: whose act, its date and number, as notes on acts have it.
    fn of(regulation: &Regulation, language: Language) -> Self {
        let Some(act) = regulation.made_by() else {
            return Self { author: regulation.body.in_language(language).to_owned(), date: None };
        };
        let author = act_with_figures(act, regulation, language);
        Self { author, date: Some(act.date) }
    }
}

fn without_notes(text: &OfficialText) -> Vec<Paragraph> {
    text.paragraphs.iter().filter(|paragraph| paragraph.kind != ParagraphKind::Note).cloned().collect()
}

/// A printed paragraph, or a line of a printed table.
type Printed = (ParagraphStyle, String);

/// What both editions print of one part of the text; of a part that stands elsewhere now, one row has the former place
/// and another the new one.
struct Row {
    key: Key,
    old: Vec<Printed>,
    new: Vec<Printed>,
}

impl Row {
    fn is_changed(&self) -> bool {
        self.old.iter().map(|(_, text)| text).ne(self.new.iter().map(|(_, text)| text))
    }

    /// The paragraphs of both, each once: those that differ word by word where they stand for each other.
    fn paragraphs(&self) -> Vec<StyledParagraph> {
        let whole = |mark, of: &[Printed]| {
            of.iter().map(|(style, text)| StyledParagraph::new(*style, mark, text)).collect::<Vec<_>>()
        };
        let mut paragraphs = Vec::new();
        for op in capture_diff_slices(Algorithm::Myers, &self.old, &self.new) {
            let old = self.old.get(op.old_range()).unwrap_or_default();
            let new = self.new.get(op.new_range()).unwrap_or_default();
            if matches!(op, DiffOp::Equal { .. }) {
                paragraphs.extend(whole(Mark::Same, new));
                continue;
            }
            paragraphs.extend(old.iter().zip(new).flat_map(|(old, new)| {
                if old.0 == new.0 {
                    return vec![word_by_word(new.0, &old.1, &new.1)];
                }
                let one = |mark, (style, text): &Printed| StyledParagraph::new(*style, mark, text);
                vec![one(Mark::Deleted, old), one(Mark::Inserted, new)]
            }));
            paragraphs.extend(whole(Mark::Deleted, old.get(new.len()..).unwrap_or_default()));
            paragraphs.extend(whole(Mark::Inserted, new.get(old.len()..).unwrap_or_default()));
        }
        paragraphs
    }
}

fn word_by_word(style: ParagraphStyle, old: &str, new: &str) -> StyledParagraph {
    let spans = marked(old, new).into_iter().map(|piece| Span::new(piece.mark, piece.text)).collect();
    StyledParagraph { style, mark: Mark::Same, spans }
}

fn rows(olds: &[(Key, Vec<Paragraph>)], news: &[(Key, Vec<Paragraph>)]) -> Vec<Row> {
    let keys = |groups: &[(Key, Vec<Paragraph>)]| groups.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>();
    let printed = |group: &[Paragraph]| group.iter().flat_map(lines).collect::<Vec<Printed>>();
    let mut rows = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &keys(olds), &keys(news)) {
        let old = olds.get(op.old_range()).unwrap_or_default();
        let new = news.get(op.new_range()).unwrap_or_default();
        if matches!(op, DiffOp::Equal { .. }) {
            let both = old.iter().zip(new);
            rows.extend(both.map(|((key, old), (_, new))| Row {
                key: key.clone(),
                old: printed(old),
                new: printed(new),
            }));
        } else {
            rows.extend(old.iter().map(|(key, old)| Row { key: key.clone(), old: printed(old), new: Vec::new() }));
            rows.extend(new.iter().map(|(key, new)| Row { key: key.clone(), old: Vec::new(), new: printed(new) }));
        }
    }
    rows
}

/// The lines of a table are paragraphs of their own.
fn lines(paragraph: &Paragraph) -> Vec<Printed> {
    let style = ParagraphStyle::of(paragraph.kind);
    match paragraph.rows() {
        Some(rows) => rows.iter().map(|cells| (style, folded(&cells.join(" | ")))).collect(),
        None => vec![(style, folded(&paragraph.text()))],
    }
}

/// The rows that changed, with the title, the heading of their chapter and the paragraph that they are part of; none
/// where no row changed.
fn shown(rows: &[Row]) -> Option<Vec<&Row>> {
    let changed: Vec<usize> = (0..rows.len()).filter(|at| rows.get(*at).is_some_and(Row::is_changed)).collect();
    if changed.is_empty() {
        return None;
    }
    let is_shown = |(at, row): &(usize, &Row)| {
        let below = changed.iter().filter(|changed| *changed >= at);
        let mut keys = below.clone().filter_map(|at| rows.get(*at)).map(|row| &row.key);
        let next_chapter = rows.iter().skip(at + 1).position(|row| matches!(row.key, Key::Chapter(_) | Key::Annex(_)));
        let end = next_chapter.map_or(rows.len(), |more| at + 1 + more);
        changed.contains(at)
            || match &row.key {
                Key::Title => true,
                Key::Chapter(_) => below.clone().any(|changed| *changed < end),
                Key::Clause(whole) => keys.any(|key| key.is_part_of(whole)),
                Key::After(_) | Key::Annex(_) => false,
            }
    };
    Some(rows.iter().enumerate().filter(is_shown).map(|(_, row)| row).collect())
}

//! The comparison table of an amendment as a document.

use super::{
    Block, Cell, DocumentSection, PageForm, ParagraphStyle, PrintedDocument, Span, StyledParagraph, Table, folded,
};
use crate::language::Language;
use crate::view::amendment::{Amendment, ComparisonCell, unbroken};
use crate::view::difference::Mark;

impl PrintedDocument {
    /// The comparison table on pages that lie; the words in which the two texts differ are bold.
    #[must_use]
    pub fn comparison(amendment: &Amendment) -> Self {
        let table = &amendment.table;
        let language = if amendment.language == Language::Ru.code() { Language::Ru } else { Language::Kk };
        let line = |style, text: &str| Block::Paragraph(StyledParagraph::new(style, Mark::Same, text));
        let mut blocks: Vec<Block> =
            amendment.warnings.iter().map(|warning| line(ParagraphStyle::Warning, warning)).collect();
        blocks.push(line(ParagraphStyle::Title, table.heading));
        let subject = std::iter::once(&table.subject).chain(&table.acts);
        blocks.extend(subject.map(|text| line(ParagraphStyle::AnnexCaption, text)));
        blocks.extend(amendment.nothing.map(|nothing| line(ParagraphStyle::Body, nothing)));
        if !table.rows.is_empty() {
            blocks.push(Block::Table(rows(amendment)));
        }
        if !amendment.by_hand.is_empty() {
            blocks.push(line(ParagraphStyle::ChapterHeading, amendment.by_hand_heading));
            blocks.extend(amendment.by_hand.iter().map(|remark| line(ParagraphStyle::Body, remark)));
        }
        Self {
            language,
            title: format!("{} {}", table.heading, table.subject),
            edition: table.acts.join("; "),
            revision: None,
            sections: vec![DocumentSection { page: PageForm::Lying, blocks }],
        }
    }
}

fn rows(amendment: &Amendment) -> Table {
    let plain = |text: &str| vec![StyledParagraph::new(ParagraphStyle::TableText, Mark::Same, text)];
    let heading = |text: &&str| vec![StyledParagraph::new(ParagraphStyle::TableHeading, Mark::Same, *text)];
    let rows = amendment.table.rows.iter().map(|row| {
        vec![
            plain(&row.number.to_string()),
            plain(&row.element),
            cell(&row.before),
            cell(&row.after),
            plain(&unbroken(&row.ground)),
        ]
    });
    Table {
        shares: vec![6, 16, 34, 34, 18],
        heading: amendment.table.columns.iter().map(heading).collect(),
        rows: rows.collect(),
    }
}

fn cell(cell: &ComparisonCell) -> Cell {
    let paragraph = |spans| StyledParagraph { style: ParagraphStyle::TableText, mark: Mark::Same, spans };
    let texts = cell.paragraphs.iter().map(|pieces| {
        let spans = pieces
            .iter()
            .map(|piece| Span { is_bold: piece.mark != Mark::Same, ..Span::new(Mark::Same, piece.text.clone()) });
        paragraph(spans.collect())
    });
    let instead =
        cell.instead.map(|words| paragraph(vec![Span { is_italic: true, ..Span::new(Mark::Same, folded(words)) }]));
    texts.chain(instead).collect()
}

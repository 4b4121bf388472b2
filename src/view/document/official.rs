//! The whole official text as a document, with the diagrams in their annexes.

use std::sync::Arc;

use super::{
    Block, DocumentSection, Drawing, PageForm, ParagraphStyle, PrintedDocument, StyledParagraph, Table, folded,
};
use crate::language::Language;
use crate::model::{AnnexKind, Regulation};
use crate::view::diagram::{ChartKind, Diagram};
use crate::view::difference::Mark;
use crate::view::official::{OfficialText, Paragraph, ParagraphKind};

/// A column asks for no more room than if its longest cell had so many letters; longer cells are broken.
const WIDEST: usize = 40;
/// The room between the words of a cell and its borders, in letters.
const BORDERS: usize = 3;

impl PrintedDocument {
    /// The official text of an edition in Kazakh or Russian, each annex on a page of its own, its diagrams after its
    /// caption.
    #[must_use]
    pub fn official(regulation: &Regulation, language: Language) -> Self {
        let text = OfficialText::new(regulation, language);
        let language = text.language();
        let is_heading = |at: usize| text.paragraphs.get(at).is_some_and(|one| one.kind == ParagraphKind::AnnexHeading);
        let begins: Vec<usize> =
            (0..text.paragraphs.len()).filter(|at| is_heading(*at) && (*at == 0 || !is_heading(at - 1))).collect();
        let (body, annexes) = text.paragraphs.split_at(begins.first().copied().unwrap_or(text.paragraphs.len()));
        let mut sections = vec![upright(body)];
        let diagrams = Diagram::all(regulation, language);
        let mut rest = annexes;
        let ends = begins.iter().skip(1).copied().chain([text.paragraphs.len()]);
        for ((begin, end), annex) in begins.iter().zip(ends).zip(&regulation.annexes) {
            let (own, others) = rest.split_at((end - begin).min(rest.len()));
            sections.extend(of_annex(own, annex.kind, &diagrams));
            rest = others;
        }
        Self { language, title: text.title, edition: text.edition, revision: None, sections }
    }
}

/// An annex: its heading and caption with the first drawing, the other drawings, what follows them.
fn of_annex(paragraphs: &[Paragraph], kind: AnnexKind, diagrams: &[Diagram]) -> Vec<DocumentSection> {
    let kind = match kind {
        AnnexKind::Sequence => Some(ChartKind::Sequence),
        AnnexKind::Swimlanes => Some(ChartKind::Swimlanes),
        AnnexKind::Text => None,
    };
    let drawn = diagrams.iter().filter(|diagram| Some(diagram.chart.kind) == kind);
    let drawing = |diagram: &Diagram| {
        let chart = Arc::new(diagram.chart.clone());
        let pages = diagram.pages().map(|(name, page)| Drawing { name, chart: Arc::clone(&chart), page });
        pages.collect::<Vec<_>>()
    };
    let mut drawings = drawn.flat_map(drawing).map(Block::Drawing);
    let Some(first) = drawings.next() else { return vec![upright(paragraphs)] };
    let text = paragraphs.iter().position(|one| one.kind == ParagraphKind::AnnexText).unwrap_or(paragraphs.len());
    let (head, text) = paragraphs.split_at(text);
    let lying = |blocks| DocumentSection { page: PageForm::Lying, blocks };
    let mut sections = vec![lying(blocks(head).chain([first]).collect())];
    sections.extend(drawings.map(|drawing| lying(vec![drawing])));
    if !text.is_empty() {
        sections.push(upright(text));
    }
    sections
}

fn upright(paragraphs: &[Paragraph]) -> DocumentSection {
    DocumentSection { page: PageForm::Upright, blocks: blocks(paragraphs).collect() }
}

fn blocks(paragraphs: &[Paragraph]) -> impl Iterator<Item = Block> + '_ {
    paragraphs.iter().map(|paragraph| match paragraph.rows() {
        Some(rows) => Block::Table(table(&rows)),
        None => Block::Paragraph(StyledParagraph::new(
            ParagraphStyle::of(paragraph.kind),
            Mark::Same,
            folded(&paragraph.text()),
        )),
    })
}

/// A table of an annex, its columns as wide as their longest cells ask for.
fn table(rows: &[Vec<&str>]) -> Table {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let longest = |column: usize| {
        let letters = rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count());
        letters.max().unwrap_or(0).min(WIDEST) + BORDERS
    };
    let shares = (0..columns).map(|column| u32::try_from(longest(column)).unwrap_or(1)).collect();
    let row = |style, cells: &[&str]| {
        let cell = |at: usize| {
            vec![StyledParagraph::new(style, Mark::Same, folded(cells.get(at).copied().unwrap_or_default()))]
        };
        (0..columns).map(cell).collect::<Vec<_>>()
    };
    let (heading, rows) =
        rows.split_first().map_or((Vec::new(), rows), |(first, rows)| (row(ParagraphStyle::TableHeading, first), rows));
    Table { shares, heading, rows: rows.iter().map(|cells| row(ParagraphStyle::TableText, cells)).collect() }
}

impl ParagraphStyle {
    /// The style of a paragraph of an official text.
    #[must_use]
    pub const fn of(kind: ParagraphKind) -> Self {
        match kind {
            ParagraphKind::Warning => Self::Warning,
            ParagraphKind::Remark => Self::Remark,
            ParagraphKind::Approval => Self::Approval,
            ParagraphKind::Title => Self::Title,
            ParagraphKind::Note => Self::Note,
            ParagraphKind::Chapter => Self::ChapterHeading,
            ParagraphKind::Clause => Self::Clause,
            ParagraphKind::Subclause => Self::Subclause,
            ParagraphKind::AnnexHeading => Self::AnnexHeading,
            ParagraphKind::AnnexCaption => Self::AnnexCaption,
            ParagraphKind::Continuation | ParagraphKind::Result | ParagraphKind::Tail | ParagraphKind::AnnexText => {
                Self::Body
            }
        }
    }
}

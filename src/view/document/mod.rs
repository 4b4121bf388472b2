//! A document for an office, before any format: sections of paragraphs, tables and drawings.

mod amended;
mod comparison;
mod official;

use std::sync::Arc;

use chrono::NaiveDate;

use super::diagram::{Chart, Page};
use super::difference::Mark;
use crate::language::Language;

/// A document as it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedDocument {
    /// The language of the text: Kazakh or Russian.
    pub language: Language,
    /// The title, for a window or a list.
    pub title: String,
    /// Of which edition it is: who adopted the last act, its date and number.
    pub edition: String,
    /// Whose the insertions and deletions are; where there is none, the text stands as if all of them were accepted.
    pub revision: Option<Revision>,
    /// The sections, each beginning on a page of its own.
    pub sections: Vec<DocumentSection>,
}

/// The act that inserts and deletes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// The name of the act: «постановление акимата Актюбинской области от 18.05.2017 № 144».
    pub author: String,
    /// The day on which it was signed; none where no act of the edition is known.
    pub date: Option<NaiveDate>,
}

/// What stands on pages of one form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentSection {
    /// The form of its pages.
    pub page: PageForm,
    /// What stands in it, in order.
    pub blocks: Vec<Block>,
}

/// How an A4 page lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageForm {
    /// Upright, with the margins of acts.
    Upright,
    /// On its side, with narrow margins, for drawings and wide tables.
    Lying,
}

/// A part of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(StyledParagraph),
    /// A table.
    Table(Table),
    /// A page of a diagram, as large as fits on what its page has left.
    Drawing(Drawing),
}

/// A paragraph with its style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StyledParagraph {
    /// What it is.
    pub style: ParagraphStyle,
    /// Whether the paragraph itself is inserted or deleted, or only words in it.
    pub mark: Mark,
    /// Its words.
    pub spans: Vec<Span>,
}

/// What a paragraph of a document is; a format gives each its look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParagraphStyle {
    /// That the text is a model text or an unofficial translation.
    Warning,
    /// A remark at the head.
    Remark,
    /// Which act approved the regulation.
    Approval,
    /// The title.
    Title,
    /// A note on what an act did.
    Note,
    /// The heading of a chapter.
    ChapterHeading,
    /// The first paragraph of a clause that stands by itself.
    Clause,
    /// The first paragraph of a subparagraph.
    Subclause,
    /// Any other paragraph of the text.
    Body,
    /// The heading of an annex.
    AnnexHeading,
    /// The caption of an annex.
    AnnexCaption,
    /// A heading of a column of a table.
    TableHeading,
    /// A paragraph in a table.
    TableText,
}

/// Words of one look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Whether they are inserted, deleted or neither.
    pub mark: Mark,
    /// Whether the letters are bold where those of the style are not.
    pub is_bold: bool,
    /// Whether the letters are italic where those of the style are not.
    pub is_italic: bool,
}

/// A table; its heading is repeated on each page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// How the columns share the width of the page.
    pub shares: Vec<u32>,
    /// The headings of the columns; none for a table without headings.
    pub heading: Vec<Cell>,
    /// The other rows; each has a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

/// The paragraphs of a cell.
pub type Cell = Vec<StyledParagraph>;

/// A page of a diagram.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// Its name, of ASCII letters, digits and hyphens.
    pub name: String,
    /// The diagram, which its pages share.
    pub chart: Arc<Chart>,
    /// The page of it that is drawn.
    pub page: Page,
}

impl Span {
    /// Words of the look of their style.
    #[must_use]
    pub fn new(mark: Mark, text: impl Into<String>) -> Self {
        Self { text: text.into(), mark, is_bold: false, is_italic: false }
    }
}

impl StyledParagraph {
    /// A paragraph that is as a whole inserted, deleted or neither.
    #[must_use]
    pub fn new(style: ParagraphStyle, mark: Mark, text: impl Into<String>) -> Self {
        Self { style, mark, spans: vec![Span::new(mark, text)] }
    }
}

/// The text on one line: breaks of lines and runs of blanks are one blank each, as in print.
fn folded(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

//! Pages made of an edition: what a reader of a browser sees besides the text itself.

use serde::Serialize;

use super::official::{OfficialText, SideRow, TermLine, side_by_side, term_table};
use super::said::said;
use crate::language::Language;
use crate::model::Regulation;

/// An edition as one page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TextPage {
    /// What the page shows in each language, in the order of the cells of the rows.
    pub columns: Vec<Column>,
    /// The text, a clause a row.
    pub rows: Vec<SideRow>,
}

/// What a page shows in one language besides the rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Column {
    /// The code of the language.
    pub language: &'static str,
    /// The title of the document.
    pub title: String,
    /// Who adopted the last act, its date and number.
    pub edition: String,
    /// The heading of the contents.
    pub contents_heading: &'static str,
    /// The heading of the table of terms, which says that it is no part of the text.
    pub terms_heading: &'static str,
    /// The headings of the columns of that table: clause, who, what, term.
    pub terms_columns: [&'static str; 4],
    /// The terms.
    pub terms: Vec<TermLine>,
    /// The chapters and annexes: where each leads to, and its heading.
    pub contents: Vec<(String, String)>,
}

impl TextPage {
    /// Makes the page of an edition in some languages, which stand side by side.
    #[must_use]
    pub fn new(regulation: &Regulation, languages: &[Language]) -> Self {
        let texts: Vec<OfficialText> =
            languages.iter().map(|language| OfficialText::new(regulation, *language)).collect();
        let rows = side_by_side(&texts);
        let columns = texts.iter().enumerate().map(|(at, text)| Column::new(regulation, text, at, &rows)).collect();
        Self { columns, rows }
    }
}

impl Column {
    fn new(regulation: &Regulation, text: &OfficialText, at: usize, rows: &[SideRow]) -> Self {
        let language = text.language();
        let heading = |row: &SideRow| {
            let anchor =
                row.anchor.clone().filter(|anchor| anchor.contains('-') && !anchor.starts_with(char::is_numeric))?;
            let cell = row.cells.get(at)?;
            // Of an annex the heading stands before the caption, on one line or two.
            let words: Vec<_> = if anchor.starts_with("annex") {
                cell.iter()
                    .filter(|one| one.kind == super::ParagraphKind::AnnexCaption)
                    .map(super::Paragraph::text)
                    .collect()
            } else {
                cell.iter().map(super::Paragraph::text).collect()
            };
            Some((anchor, words.join(" ")))
        };
        Self {
            language: text.language,
            title: text.title.clone(),
            edition: text.edition.clone(),
            contents_heading: said(language, ["Мазмұны", "Содержание", ""]),
            terms_heading: said(
                language,
                ["Мерзімдер кестесі (мәтіннің бөлігі емес)", "Таблица сроков (не является частью текста)", ""],
            ),
            terms_columns: match language {
                Language::Ru => ["Пункт", "Кто", "Действие", "Срок"],
                _ => ["Тармақ", "Кім", "Іс-қимыл", "Мерзімі"],
            },
            terms: term_table(regulation, language),
            contents: rows.iter().filter_map(heading).collect(),
        }
    }
}

/// The page that leads to everything made of an edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct IndexPage {
    /// The language of the page.
    pub language: &'static str,
    /// The title of the document.
    pub title: String,
    /// Who adopted the last act, its date and number.
    pub edition: String,
    /// The files.
    pub files: Vec<FileShown>,
}

/// A file of an index.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FileShown {
    /// Its name, which is the address of the link.
    pub name: String,
    /// What it is.
    pub words: String,
    /// Its media type.
    pub media: &'static str,
}

impl IndexPage {
    /// Makes the page in a language.
    #[must_use]
    pub fn new(regulation: &Regulation, files: Vec<FileShown>, language: Language) -> Self {
        let text = OfficialText::new(regulation, language);
        Self { language: language.code(), title: text.title, edition: text.edition, files }
    }
}

//! Pages made of an edition: what a reader of a browser sees besides the text itself.

use serde::Serialize;

use super::capital::capital;
use super::diagram::Speaker;
use super::official::{
    LongestTerms, OfficialText, Paragraph, ParagraphKind, SideRow, TermLine, side_by_side, term_table,
};
use super::said::said;
use super::{ChartKind, Diagram};
use crate::analysis::{Unfit, unfit};
use crate::calendar::WorkCalendar;
use crate::diagnostic::LimitFault;
use crate::engine::Limiter;
use crate::language::Language;
use crate::model::{AnnexKind, Regulation};

/// An edition as one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextPage {
    /// What the page shows in each language, in the order of the cells of the rows.
    pub columns: Vec<Column>,
    /// The text, a clause a row.
    pub rows: Vec<PageRow>,
    /// The diagrams of no annex of the text.
    pub beyond: Vec<Diagram>,
}

/// A row of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageRow {
    /// The texts side by side.
    pub side: SideRow,
    /// The diagrams that stand below them, those of one language after those of another.
    pub diagrams: Vec<Diagram>,
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
    /// The headings of the columns of that table: clause, who, what, term, and the longest where that is known.
    pub terms_columns: Vec<&'static str>,
    /// The terms.
    pub terms: Vec<TermLine>,
    /// What the longest durations hold for, and which total terms steps at their limits do not fit on the worst day;
    /// none without a calendar.
    pub terms_remarks: Vec<String>,
    /// The heading of diagrams that are in no annex, which says so.
    pub beyond_heading: &'static str,
    /// The chapters and annexes: where each leads to, and its heading.
    pub contents: Vec<(String, String)>,
}

impl TextPage {
    /// Makes the page of an edition in some languages, which stand side by side; with a calendar, how long each term
    /// lasts at most stands in the table of terms.
    #[must_use]
    pub fn new(regulation: &Regulation, languages: &[Language], calendar: Option<&WorkCalendar>) -> Self {
        let texts: Vec<OfficialText> =
            languages.iter().map(|language| OfficialText::new(regulation, *language)).collect();
        let rows = side_by_side(&texts);
        let worst = calendar.map(|calendar| (LongestTerms::new(regulation, calendar), unfit(regulation, calendar)));
        let columns = texts.iter().enumerate();
        let columns = columns.map(|(at, text)| Column::new(regulation, worst.as_ref(), text, at, &rows)).collect();
        let mut beyond: Vec<Diagram> =
            languages.iter().flat_map(|language| Diagram::all(regulation, *language)).collect();
        let rows = rows.into_iter().flat_map(|row| with_diagrams(row, regulation, &mut beyond)).collect();
        Self { columns, rows, beyond }
    }
}

/// A row with the diagrams of its annex, which are taken out of those that are left; what follows the picture of an
/// annex is a row of its own.
fn with_diagrams(row: SideRow, regulation: &Regulation, left: &mut Vec<Diagram>) -> Vec<PageRow> {
    let place = row.anchor.as_deref().and_then(|anchor| anchor.strip_prefix("annex-")?.parse::<usize>().ok());
    let annex = place.and_then(|place| regulation.annexes.get(place.checked_sub(1)?));
    let kind = annex.and_then(|annex| match annex.kind {
        AnnexKind::Sequence => Some(ChartKind::Sequence),
        AnnexKind::Swimlanes => Some(ChartKind::Swimlanes),
        AnnexKind::Text => None,
    });
    let Some(kind) = kind else { return vec![PageRow { side: row, diagrams: Vec::new() }] };
    let diagrams: Vec<Diagram> = left.extract_if(.., |diagram| diagram.chart.kind == kind).collect();
    let is_after = |paragraph: &Paragraph| paragraph.kind == ParagraphKind::AnnexText;
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for cell in row.cells {
        let (below, above): (Vec<_>, Vec<_>) = cell.into_iter().partition(is_after);
        before.push(above);
        after.push(below);
    }
    let mut rows = vec![PageRow { side: SideRow { anchor: row.anchor, cells: before }, diagrams }];
    if after.iter().any(|cell| !cell.is_empty()) {
        rows.push(PageRow { side: SideRow { anchor: None, cells: after }, diagrams: Vec::new() });
    }
    rows
}

/// What stands below the table of terms.
fn remarks(regulation: &Regulation, worst: Option<&(LongestTerms, Vec<Unfit>)>, language: Language) -> Vec<String> {
    let Some((longest, unfit)) = worst else { return Vec::new() };
    let speaker = Speaker { regulation, language };
    let told = unfit.iter().map(|Unfit { limiter, when, reaches, ends }| {
        let name = match limiter {
            Limiter::Procedure(id) => speaker.procedure(*id),
            Limiter::Call(id) => speaker.step(*id),
        };
        let (reaches, ends) = (reaches.clone(), ends.clone());
        let fault = LimitFault::DoesNotFit { name, when: when.clone(), reaches, ends };
        format!("{}.", capital(fault.message().in_language(language)))
    });
    [longest.remark(language)].into_iter().chain(told).collect()
}

impl Column {
    fn new(
        regulation: &Regulation,
        worst: Option<&(LongestTerms, Vec<Unfit>)>,
        text: &OfficialText,
        at: usize,
        rows: &[SideRow],
    ) -> Self {
        let language = text.language();
        let longest = worst.map(|(longest, _)| longest);
        let heading = |row: &SideRow| {
            let anchor =
                row.anchor.clone().filter(|anchor| anchor.contains('-') && !anchor.starts_with(char::is_numeric))?;
            let cell = row.cells.get(at)?;
            // Of an annex the heading stands before the caption, on one line or two.
            let words: Vec<_> = if anchor.starts_with("annex") {
                cell.iter().filter(|one| one.kind == ParagraphKind::AnnexCaption).map(Paragraph::text).collect()
            } else {
                cell.iter().map(Paragraph::text).collect()
            };
            Some((anchor, words.join(" ")))
        };
        let terms_columns = match language {
            Language::Ru => ["Пункт", "Кто", "Действие", "Срок", "Дольше всего"],
            _ => ["Тармақ", "Кім", "Іс-қимыл", "Мерзімі", "Ең ұзағы"],
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
            terms_columns: terms_columns.into_iter().take(if longest.is_some() { 5 } else { 4 }).collect(),
            terms: term_table(regulation, longest, language),
            terms_remarks: remarks(regulation, worst, language),
            beyond_heading: said(
                language,
                ["Диаграммалар (мәтіннің бөлігі емес)", "Диаграммы (не являются частью текста)", ""],
            ),
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

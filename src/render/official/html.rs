//! The official text as one page of HTML that needs nothing else.

use maud::{Markup, PreEscaped, html};

use super::style::{PAGE, SHARED};
use crate::render::html;
use crate::render::svg::svg_inside;
use crate::view::{Column, Diagram, PageRow, Paragraph, ParagraphKind, RunKind, SideRow, TextPage};

/// Lays out an edition as a page: the languages side by side, one after the other where the screen is narrow.
#[must_use]
pub fn text_page(page: &TextPage) -> String {
    let first = page.columns.first();
    let language = first.map_or("kk", |column| column.language);
    let title = first.map_or("", |column| column.title.as_str());
    let body = html! {
        nav {
            details {
                summary {
                    @for (at, column) in page.columns.iter().enumerate() {
                        @if at > 0 { " / " }
                        span lang=(column.language) { (column.contents_heading) }
                    }
                }
                div { @for column in &page.columns { (contents(column)) } }
            }
        }
        main class=(format!("columns-{}", page.columns.len())) {
            @for row in &page.rows { (page_row(row, &page.columns)) }
        }
        aside { (beyond(page)) (terms_on_demand(&page.columns)) }
    };
    html::page(language, title, &[SHARED, PAGE].concat(), &body)
}

fn contents(column: &Column) -> Markup {
    html! {
        ul lang=(column.language) {
            @for (anchor, heading) in &column.contents { li { a href=(format!("#{anchor}")) { (heading) } } }
            @if !column.terms.is_empty() { li { a href="#terms" { (column.terms_heading) } } }
        }
    }
}

fn page_row(row: &PageRow, columns: &[Column]) -> Markup {
    html! {
        (self::row(&row.side, columns))
        (diagrams(&row.diagrams))
    }
}

/// Each page of each diagram; on a narrow screen it is moved to and fro, by keys as well.
fn diagrams(diagrams: &[Diagram]) -> Markup {
    html! {
        @for diagram in diagrams {
            @for (name, page) in diagram.pages() {
                figure class="diagram" tabindex="0" lang=(diagram.chart.language.code()) id=(figure_id(diagram, &name)) {
                    (PreEscaped(svg_inside(&diagram.chart, page)))
                }
            }
        }
    }
}

/// The name of a page of a diagram in the page, where it stands in several languages.
fn figure_id(diagram: &Diagram, name: &str) -> String {
    format!("diagram-{name}-{}", diagram.chart.language.code())
}

/// The diagrams that no annex of the text holds.
fn beyond(page: &TextPage) -> Markup {
    html! {
        @if !page.beyond.is_empty() {
            section id="diagrams" {
                @for column in &page.columns { h2 lang=(column.language) { (column.beyond_heading) } }
                (diagrams(&page.beyond))
            }
        }
    }
}

fn row(row: &SideRow, columns: &[Column]) -> Markup {
    html! {
        div class="row" id=[row.anchor.as_deref()] {
            @for (cell, column) in row.cells.iter().zip(columns) {
                div class="cell" lang=(column.language) {
                    @for paragraph in cell { (self::paragraph(paragraph)) }
                }
            }
        }
    }
}

fn paragraph(paragraph: &Paragraph) -> Markup {
    let words = html! {
        @if !paragraph.mark.is_empty() { (mark(paragraph)) " " }
        @for run in &paragraph.runs {
            @match run.kind {
                // Where a reference leads is not known, so that it does not look like one.
                RunKind::Text | RunKind::Link => (numbers_whole(&run.text)),
                RunKind::Term => span class="term" { (run.text) },
            }
        }
    };
    if let Some(rows) = paragraph.rows() {
        return table(&rows);
    }
    match paragraph.kind {
        ParagraphKind::Title => html! { h1 { (words) } },
        ParagraphKind::Chapter => html! { h2 { (words) } },
        ParagraphKind::AnnexCaption => html! { h3 { (words) } },
        ParagraphKind::Warning => html! { p class="warning" { (words) } },
        ParagraphKind::Remark => html! { p class="remark" { (words) } },
        ParagraphKind::Approval | ParagraphKind::AnnexHeading => html! { p class="corner" { (words) } },
        ParagraphKind::Note => html! { p class="note" { (words) } },
        ParagraphKind::Subclause => html! { p class="item" { (words) } },
        ParagraphKind::Result => html! { p class="result" { (words) } },
        ParagraphKind::Clause | ParagraphKind::Continuation | ParagraphKind::Tail | ParagraphKind::AnnexText => {
            html! { p { (words) } }
        }
    }
}

/// Words in which no line ends between the sign of a number and the number: «№ 144».
fn numbers_whole(words: &str) -> String {
    words.replace("№ ", "№\u{a0}")
}

/// The mark of a clause leads to the clause itself, so that its address can be copied.
fn mark(paragraph: &Paragraph) -> Markup {
    let is_own = matches!(paragraph.kind, ParagraphKind::Clause | ParagraphKind::Subclause);
    html! {
        @if let Some(clause) = paragraph.clause.as_ref().filter(|_| is_own) {
            a class="mark" href=(format!("#{clause}")) { (paragraph.mark) }
        } @else {
            (paragraph.mark)
        }
    }
}

/// A table of an annex; its first row is the heading.
fn table(rows: &[Vec<&str>]) -> Markup {
    html! {
        table {
            @if let Some(head) = rows.first() { thead { tr { @for cell in head { th { (cell) } } } } }
            tbody { @for row in rows.iter().skip(1) { tr { @for cell in row { td { (cell) } } } } }
        }
    }
}

/// The tables of terms, closed until somebody asks for them.
fn terms_on_demand(columns: &[Column]) -> Markup {
    html! {
        @if columns.iter().any(|column| !column.terms.is_empty()) {
            details {
                summary {
                    @for (at, column) in columns.iter().enumerate() {
                        @if at > 0 { " / " }
                        span lang=(column.language) { (column.terms_heading) }
                    }
                }
                // A link that leads inside opens what is closed.
                div id="terms" { @for column in columns { (terms(column)) } }
            }
        }
    }
}

fn terms(column: &Column) -> Markup {
    html! {
        section lang=(column.language) {
            h2 { (column.terms_heading) }
            table class="terms" {
                thead { tr { @for heading in &column.terms_columns { th { (heading) } } } }
                tbody {
                    @for line in &column.terms {
                        tr {
                            td { a href=(format!("#{}", line.clause)) { (line.clause) } }
                            td { (line.who) }
                            td { (line.what) }
                            td class="granted" { (line.term) }
                            @if let Some(heading) = column.terms_columns.get(4) {
                                td class="longest" data-heading=(heading) { (line.longest) }
                            }
                        }
                    }
                }
            }
            @for remark in &column.terms_remarks { p class="remark" { (remark) } }
        }
    }
}

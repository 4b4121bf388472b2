//! The comparison table as one page of HTML that needs nothing else: A4 landscape on paper, cards on a narrow screen.

use maud::{Markup, html};

use crate::render::html;
use crate::view::{Amendment, ComparisonCell, unbroken};

/// Nothing is told by colour alone: what is deleted is struck out, what is inserted is bold and underlined.
const STYLE: &str = "
* { box-sizing: border-box; }
body { margin: 0; color: #1a1a1a; background: #fff; font: 1rem/1.45 'PT Serif', 'Noto Serif', 'Times New Roman', serif; overflow-wrap: break-word; }
section { max-width: 90rem; margin: 0 auto; padding: 1rem 1.25rem 2rem; }
section + section { border-top: 1px solid #d4d4d4; }
h1 { font-size: 1.35rem; line-height: 1.3; text-align: center; margin: .75rem 0 .25rem; }
h2 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
.subject, .act { text-align: center; margin: .25rem auto; max-width: 52rem; text-wrap: balance; }
.act { color: #5c5c5c; }
.warning { color: #8a1c1c; font-weight: bold; text-align: center; margin: .25rem 0; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 1rem 0; font-size: .95rem; }
th, td { border: 1px solid #999; padding: .4rem .55rem; text-align: left; vertical-align: top; }
thead th { text-align: center; vertical-align: middle; background: #f3f3f3; }
tbody th { font-weight: normal; }
col.number { width: 3.2rem; } col.element { width: 12%; } col.ground { width: 15%; }
td p { margin: 0 0 .5rem; white-space: pre-line; } td p:last-child { margin-bottom: 0; }
del { text-decoration: line-through; color: #8b0000; }
ins { text-decoration: underline; font-weight: bold; color: #00408b; }
.instead { font-style: italic; }
li { margin: .25rem 0; }
@media screen and (max-width: 55rem) {
  table, tbody, tr, th, td { display: block; }
  thead, colgroup { display: none; }
  tbody tr { border: 1px solid #999; margin-bottom: 1rem; }
  tbody th, tbody td { border: 0; border-bottom: 1px solid #d4d4d4; }
  tbody td:last-child { border-bottom: 0; color: #5c5c5c; }
  tbody td[data-label]::before { content: attr(data-label); display: block; font-size: .85rem; color: #5c5c5c; }
  tbody .number { display: none; }
  tbody .element { background: #f3f3f3; font-weight: bold; }
  tbody .element::before { content: attr(data-number) '. '; }
}
@page { size: A4 landscape; margin: 15mm 12mm; }
@media print {
  body { font-size: 10pt; line-height: 1.3; }
  section { max-width: none; padding: 0; }
  section + section { border: 0; break-before: page; }
  table { font-size: 9.5pt; }
  thead { display: table-header-group; }
  del, ins { color: #000; }
  thead th { background: none; }
  p { orphans: 2; widows: 2; }
  col.number { width: 10mm; }
}
";

/// Lays out comparison tables as a page, one language after the other.
#[must_use]
pub fn comparison_page(amendments: &[Amendment]) -> String {
    let first = amendments.first();
    let language = first.map_or("kk", |amendment| amendment.language);
    let title = first.map_or("", |amendment| amendment.table.heading);
    let body = html! { @for amendment in amendments { (section(amendment)) } };
    html::page(language, title, STYLE, &body) + "\n"
}

fn section(amendment: &Amendment) -> Markup {
    let table = &amendment.table;
    let [_, _, before, after, ground] = table.columns;
    html! {
        section lang=(amendment.language) {
            @for warning in &amendment.warnings { p.warning { (warning) } }
            h1 { (table.heading) }
            p.subject { (table.subject) }
            @for act in &table.acts { p.act { (unbroken(act)) } }
            @if let Some(nothing) = amendment.nothing { p.instead { (nothing) } }
            @if !table.rows.is_empty() {
                table {
                    colgroup { col.number; col.element; col; col; col.ground; }
                    thead { tr { @for heading in table.columns { th scope="col" { (heading) } } } }
                    tbody {
                        @for row in &table.rows {
                            tr {
                                td.number { (row.number) }
                                th.element scope="row" data-number=(row.number) { (row.element) }
                                td data-label=(before) { (cell(&row.before)) }
                                td data-label=(after) { (cell(&row.after)) }
                                td data-label=(ground) { (unbroken(&row.ground)) }
                            }
                        }
                    }
                }
            }
            @if !amendment.by_hand.is_empty() {
                h2 { (amendment.by_hand_heading) }
                ul { @for remark in &amendment.by_hand { li { (remark) } } }
            }
        }
    }
}

fn cell(cell: &ComparisonCell) -> Markup {
    html! {
        @for paragraph in &cell.paragraphs { p { (html::marked(paragraph)) } }
        @if let Some(words) = cell.instead { p.instead { (words) } }
    }
}

//! What differs between two editions as one page of HTML that needs nothing else.

use maud::{Markup, html};

use crate::render::html;
use crate::view::{CasesShown, Change, EditionChanges, EffectShown};

/// Nothing is told by colour alone: what was deleted is struck out, what was inserted is bold and underlined.
const STYLE: &str = "body{font:16px/1.5 'PT Serif','Noto Serif',Georgia,serif;overflow-wrap:break-word;max-width:52em;margin:2em auto;padding:0 1em}\
h1{font-size:1.4em}h2{font-size:1.1em;margin:1.6em 0 .3em;border-top:1px solid #999;padding-top:.6em}\
.editions{color:#444}ul{margin:.3em 0;padding-left:1.4em}li{margin:.3em 0}.note{font-style:italic}\
.text{display:block;white-space:pre-line;margin:.2em 0 .5em;padding-left:.7em;border-left:3px solid #ccc}\
del{text-decoration:line-through;color:#8b0000}del+ins{margin-left:.25em}\
ins{text-decoration:underline;font-weight:bold;color:#00408b}\
table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.3em .5em;text-align:left;vertical-align:top}\
@media print{body{margin:0;max-width:none}del,ins{color:#000}h2{break-after:avoid}}";

/// Writes the page.
#[must_use]
pub fn difference_page(changes: &EditionChanges) -> String {
    let body = html! {
        h1 { (changes.title) }
        p.editions { (changes.before) " → " (changes.after) }
        p { (changes.summary) }
        @for clause in &changes.clauses {
            section {
                h2 { (clause.heading) }
                ul { @for change in &clause.changes { (one(change)) } }
            }
        }
        @if let Some(effects) = &changes.effects { (figures(effects)) }
        @if let Some(cases) = &changes.cases { (of_cases(cases)) }
    };
    html::page(changes.language.code(), &changes.title, STYLE, &body) + "\n"
}

fn one(change: &Change) -> Markup {
    html! {
        li {
            (change.words)
            @if !change.pieces.is_empty() {
                ": "
                span.text { (html::marked(&change.pieces)) }
            }
            @if !change.note.is_empty() { " " span.note { "(" (change.note) ")" } }
            @if !change.details.is_empty() {
                ul { @for detail in &change.details { li { (detail) } } }
            }
        }
    }
}

fn figures(effects: &[EffectShown]) -> Markup {
    html! {
        table {
            @for effect in effects {
                tr {
                    th scope="row" { (effect.label) }
                    td { (effect.before.as_deref().unwrap_or("–")) }
                    td { (effect.after.as_deref().unwrap_or("–")) }
                }
            }
        }
    }
}

fn of_cases(cases: &CasesShown) -> Markup {
    html! {
        ul { @for words in &cases.words { li { (words) } } }
        @for case in &cases.moved {
            h2 { (case.path) }
            ul { @for change in &case.changes { li { (change.words) } } }
        }
    }
}

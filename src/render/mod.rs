//! What is shown, laid out as text: one file per thing; nothing is decided here.

mod amendment;
mod as_of;
mod bpmn;
mod compiled;
mod difference;
mod docx;
mod draft;
mod explanation;
mod html;
mod json;
mod listing;
mod made;
mod official;
mod outline;
mod report;
mod svg;
mod term_end;
mod tested;
mod timeline;
mod wrap;
mod xml;

pub use amendment::{amending_paragraphs, amendment_notes, comparison_page};
pub use as_of::as_of;
pub use bpmn::{BpmnFlavour, bpmn};
pub use compiled::compiled;
pub use difference::{difference, difference_page};
pub use docx::docx;
pub use draft::draft;
pub use explanation::code_explained;
pub use listing::listing;
pub use made::made;
pub use official::{index_page, official_text, text_page};
pub use outline::outline;
pub use report::{ReportForm, ReportStyle, report};
pub use svg::svg;
pub use term_end::term_end;
pub use tested::tested;
pub use timeline::timeline;

#[cfg(test)]
mod tests;

//! Reports about files as text: for a person, for a line-by-line reader, for a program.

mod excerpt;
mod human;
mod json;
mod mend;
mod plain;
mod words;

use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::source::Sources;

/// For whom a report is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReportForm {
    /// For a person: an excerpt of the text with the words underlined.
    #[default]
    Human,
    /// A line for each fault: path, line, column, code, message.
    Plain,
    /// A JSON list of objects.
    Json,
}

/// How a report is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportStyle {
    /// For whom.
    pub form: ReportForm,
    /// Whether the form for a person has colours.
    pub colour: bool,
    /// How many columns the form for a person may take.
    pub width: usize,
}

impl Default for ReportStyle {
    /// For a person, without colours, on a hundred columns.
    fn default() -> Self {
        Self { form: ReportForm::Human, colour: false, width: 100 }
    }
}

/// Lays out faults by file and place; those that stand in no file come first.
///
/// The text ends with a line break; it is empty where there are no faults, but for JSON, which is then an empty list.
#[must_use]
pub fn report(diagnostics: &[Diagnostic], sources: &Sources, language: Language, style: ReportStyle) -> String {
    let mut ordered: Vec<&Diagnostic> = diagnostics.iter().collect();
    ordered.sort_by_key(|diagnostic| (diagnostic.place, diagnostic.code()));
    match style.form {
        ReportForm::Human => human::render(&ordered, sources, language, style),
        ReportForm::Plain => plain::render(&ordered, sources, language),
        ReportForm::Json => json::render(&ordered, sources, language),
    }
}

#[cfg(test)]
mod tests;

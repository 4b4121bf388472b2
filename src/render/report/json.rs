//! Faults as a JSON list for programs.

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Severity};
use crate::language::Language;
use crate::source::{Sources, Span};

#[derive(Serialize)]
struct Fault<'a> {
    code: &'static str,
    severity: &'static str,
    language: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<&'a str>,
    #[serde(flatten)]
    place: Option<Place<'a>>,
    message: String,
    help: String,
    related: Vec<Related<'a>>,
    fix: Option<Mend<'a>>,
}

#[derive(Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    place: Option<Place<'a>>,
    message: &'a str,
}

#[derive(Serialize)]
struct Mend<'a> {
    #[serde(flatten)]
    place: Option<Place<'a>>,
    replacement: &'a str,
}

/// A place: lines and columns begin at 1, columns count characters; bytes begin at 0, the end is not included.
#[derive(Serialize)]
struct Place<'a> {
    path: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    byte_start: u32,
    byte_end: u32,
}

pub(super) fn render(diagnostics: &[&Diagnostic], sources: &Sources, language: Language) -> String {
    let faults: Vec<Fault<'_>> = diagnostics.iter().map(|diagnostic| fault(diagnostic, sources, language)).collect();
    crate::render::json::pretty(&faults)
}

fn fault<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources, language: Language) -> Fault<'a> {
    Fault {
        code: diagnostic.code().as_str(),
        severity: match diagnostic.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        language: language.code(),
        subject: diagnostic.subject.as_deref(),
        place: diagnostic.place.and_then(|span| place(span, sources)),
        message: diagnostic.message().in_language(language).to_owned(),
        help: diagnostic.help().in_language(language).to_owned(),
        related: diagnostic
            .related
            .iter()
            .map(|label| Related { place: place(label.span, sources), message: label.words.in_language(language) })
            .collect(),
        fix: diagnostic.fix.as_ref().map(|fix| Mend { place: place(fix.span, sources), replacement: &fix.replacement }),
    }
}

fn place(span: Span, sources: &Sources) -> Option<Place<'_>> {
    let file = sources.get(span.file)?;
    let (start, end) = (file.position(span.start as usize), file.position(span.end as usize));
    Some(Place {
        path: file.name(),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        byte_start: span.start,
        byte_end: span.end,
    })
}

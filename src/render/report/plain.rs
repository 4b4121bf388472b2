//! A line for each fault, as compilers print it and editors read it.

use std::fmt::Write as _;

use super::words;
use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::source::{Sources, Span};

pub(super) fn render(diagnostics: &[&Diagnostic], sources: &Sources, language: Language) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        let place = diagnostic.place.map(|place| prefix(place, sources)).unwrap_or_default();
        let level = words::severity(diagnostic.severity(), language);
        let message = diagnostic.message();
        push(&mut text, format_args!("{place}{level} {}: {}", diagnostic.code(), message.in_language(language)));
        for label in &diagnostic.related {
            let place = prefix(label.span, sources);
            push(&mut text, format_args!("  {place}{}", label.words.in_language(language)));
        }
        let help = diagnostic.help();
        let help = help.in_language(language);
        if !help.is_empty() {
            push(&mut text, format_args!("  {}: {help}", words::help(language)));
        }
        if let Some(answer) = diagnostic.answer() {
            push(&mut text, format_args!("  {}: {answer}", words::answer(language)));
        }
    }
    text
}

/// Adds one line, whatever line breaks the words hold.
fn push(text: &mut String, line: std::fmt::Arguments<'_>) {
    let mut written = String::new();
    let infallible = written.write_fmt(line);
    debug_assert!(infallible.is_ok(), "writing to a string does not fail");
    text.push_str(&written.replace(['\r', '\n'], " "));
    text.push('\n');
}

/// Path, line and column, to stand before a message; empty for a place of no known file.
fn prefix(place: Span, sources: &Sources) -> String {
    let Some(file) = sources.get(place.file) else { return String::new() };
    if file.is_option() {
        return format!("{}: ", file.name());
    }
    let at = file.position(place.start as usize);
    format!("{}:{}:{}: ", file.name(), at.line, at.column)
}

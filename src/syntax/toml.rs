//! TOML to a table of places and values; what the reader of TOML says is put into the user's words.

use std::ops::Range;

use toml::de::DeTable;

use crate::diagnostic::{Diagnostic, FileFault, TomlMistake};
use crate::language::Words;
use crate::source::SourceFile;

use super::unclosed::{Endless, endless, unclosed_in_line};

/// The tables of a file; none, with faults, where the TOML itself is broken.
pub(super) fn read<'a>(file: &'a SourceFile, faults: &mut Vec<Diagnostic>) -> Option<DeTable<'a>> {
    let text = file.text();
    if text.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}').is_empty() {
        faults.push(Diagnostic::at(file.span(0..0), FileFault::Empty));
        return None;
    }
    if let Ok(table) = DeTable::parse(text) {
        return Some(table.into_inner());
    }
    let (_, errors) = DeTable::parse_recoverable(text);
    faults.extend(reports(file, &errors));
    None
}

/// How many mistakes of broken TOML are reported: beyond that, a file is not TOML at all.
const MAX_REPORTS: usize = 20;

/// One report a line, in the order of the lines; what is mostly the echo of a mistake before it is left out.
fn reports(file: &SourceFile, errors: &[toml::de::Error]) -> Vec<Diagnostic> {
    let text = file.text();
    let endless = endless(text);
    let end = endless.as_ref().map_or(text.len() + 1, |endless| endless.opening.start);
    let mut errors: Vec<_> = errors.iter().map(|error| (error.span().unwrap_or(0..0), error.message())).collect();
    // Whatever stands after a text without end was read as something else than it is.
    errors.retain(|(range, _)| range.start < end);
    errors.sort_by_key(|(range, _)| range.start);
    let mut reports: Vec<Diagnostic> = Vec::new();
    let mut last: Option<(usize, bool)> = None;
    for (range, message) in errors {
        let between = last.and_then(|(last, _)| text.get(last..range.start));
        if between.is_some_and(|between| !between.contains('\n')) {
            continue;
        }
        let deep = message.contains("recurs");
        let day = day_first(text, range.start);
        let range = day.clone().unwrap_or(range);
        let mistake = match day {
            Some(_) => TomlMistake::BadDate,
            None => mistake(message, text.get(range.clone()).unwrap_or_default()),
        };
        let is_double = matches!(mistake, TomlMistake::DuplicateKey { .. });
        // The keys of a section that stands twice, or that lost its heading, stand twice as well.
        let is_echo =
            is_double && last.is_some_and(|(_, heading)| heading) && !between.unwrap_or_default().contains("\n[");
        if is_echo {
            continue;
        }
        let is_heading = line_before(text, range.start).trim_start().starts_with('[');
        last = Some((range.start, is_double && (is_heading || mistake.is_lost_clause())));
        let unclosed = matches!(mistake, TomlMistake::UnclosedText | TomlMistake::UnclosedBracket);
        let opening = unclosed.then(|| opening(text, range.start, &mistake)).flatten();
        let runs_on = opening.as_ref().is_some_and(|opening| is_line_break_between(text, opening.end, range.start));
        let fault = if deep { FileFault::TooDeep } else { FileFault::BrokenToml { mistake } };
        reports.push(Diagnostic::at(file.span(opening.unwrap_or(range)), fault));
        if deep || runs_on || reports.len() == MAX_REPORTS {
            return reports;
        }
    }
    reports.extend(endless.and_then(|endless| endless_text(file, endless)));
    reports
}

/// The report of a text without end, at the quotes with which it begins.
fn endless_text(file: &SourceFile, endless: Endless) -> Option<Diagnostic> {
    let quotes = file.text().get(endless.opening.clone())?.to_owned();
    let mistake = TomlMistake::EndlessText { quotes };
    let report = Diagnostic::at(file.span(endless.opening), FileFault::BrokenToml { mistake });
    let next =
        Words::new("мұнда келесі мәтін басталады", "здесь начинается следующий текст", "the next text begins here");
    Some(endless.next.into_iter().fold(report, |report, place| report.with_related(file.span(place), next.clone())))
}

/// The bare value at a byte, where it is a date with the day first: 18.05.2017.
fn day_first(text: &str, byte: usize) -> Option<Range<usize>> {
    let is_of_date = |letter: char| letter.is_ascii_digit() || letter == '.';
    let (before, after) = (text.get(..byte)?, text.get(byte..)?);
    let start = before.trim_end_matches(is_of_date).len();
    let end = byte + (after.len() - after.trim_start_matches(is_of_date).len());
    let parts: Vec<&str> = text.get(start..end)?.split('.').collect();
    let is_date = matches!(*parts, [day, month, year] if !day.is_empty() && !month.is_empty() && year.len() == 4);
    is_date.then_some(start..end)
}

/// The line up to a byte.
fn line_before(text: &str, byte: usize) -> &str {
    text.get(..byte).and_then(|before| before.rsplit('\n').next()).unwrap_or_default()
}

/// Whether a byte stands on a heading that lacks a bracket at its end.
fn is_unclosed_heading(text: &str, byte: usize) -> bool {
    let start = byte - line_before(text, byte).len();
    let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default().trim_start();
    if line.starts_with("[[") { !line.contains("]]") } else { line.starts_with('[') && !line.contains(']') }
}

fn is_line_break_between(text: &str, start: usize, end: usize) -> bool {
    text.get(start..end).is_some_and(|between| between.contains('\n'))
}

/// Where a text of one line, a heading or a list of several lines that is never closed was opened.
fn opening(text: &str, byte: usize, mistake: &TomlMistake) -> Option<Range<usize>> {
    let before = text.get(..byte)?;
    if *mistake == TomlMistake::UnclosedText {
        let at = unclosed_in_line(text, byte)?;
        return Some(at..at + 1);
    }
    if is_unclosed_heading(text, byte) {
        let line = line_before(text, byte);
        let start = byte - line.trim_start().len();
        return Some(start..start + if line.trim_start().starts_with("[[") { 2 } else { 1 });
    }
    let list = before.rmatch_indices('[').map(|(at, _)| at).find(|at| line_before(text, *at).contains('='))?;
    is_line_break_between(text, list, byte).then_some(list..list + 1)
}

fn mistake(message: &str, broken: &str) -> TomlMistake {
    let says = |words: &[&str]| words.iter().any(|word| message.contains(word));
    if says(&["duplicate key"]) {
        TomlMistake::DuplicateKey { key: broken.trim().to_owned() }
    } else if says(&["invalid unquoted key", "unquoted keys cannot be empty"]) {
        TomlMistake::BadKey
    } else if says(&["unclosed", "missing comma"]) {
        TomlMistake::UnclosedBracket
    } else if says(&["string values must be quoted"]) {
        if broken.is_empty() { TomlMistake::NoValue } else { TomlMistake::BareText }
    } else if says(&[
        "invalid basic string",
        "invalid literal string",
        "invalid multi-line",
        "expected `'`",
        "expected `\"`",
    ]) {
        TomlMistake::UnclosedText
    } else if says(&["key with no value, expected `=`", "missing assignment", "invalid key-value", "extra `=`"]) {
        TomlMistake::NoEquals
    } else if says(&["missing value", "key with no value"]) {
        TomlMistake::NoValue
    } else if says(&["expected `=`", "unexpected key or value"]) {
        TomlMistake::NoEquals
    } else if says(&["date", "time", "day", "month"]) {
        TomlMistake::BadDate
    } else {
        TomlMistake::Other { detail: message.to_owned() }
    }
}

//! TOML to a table of places and values; what the reader of TOML says is put into the user's words.

use toml::de::DeTable;

use crate::diagnostic::{Diagnostic, FileFault, TomlMistake};
use crate::source::SourceFile;

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

/// One report a line: what follows the first mistake of a line is mostly its echo.
fn reports(file: &SourceFile, errors: &[toml::de::Error]) -> Vec<Diagnostic> {
    let mut reports: Vec<Diagnostic> = Vec::new();
    let mut last_line = 0;
    for error in errors {
        let range = error.span().unwrap_or(0..0);
        let line = file.position(range.start).line;
        if line == last_line {
            continue;
        }
        last_line = line;
        let broken = file.text().get(range.clone()).unwrap_or_default();
        let place = file.span(range.start..range.end.max(range.start));
        let message = error.message();
        let fault = if message.contains("recurs") {
            FileFault::TooDeep
        } else {
            FileFault::BrokenToml { mistake: mistake(message, broken) }
        };
        let deep = fault == FileFault::TooDeep;
        reports.push(Diagnostic::at(place, fault));
        if deep || reports.len() == MAX_REPORTS {
            break;
        }
    }
    reports
}

/// How many mistakes of broken TOML are reported: beyond that, a file is not TOML at all.
const MAX_REPORTS: usize = 20;

fn mistake(message: &str, broken: &str) -> TomlMistake {
    let says = |words: &[&str]| words.iter().any(|word| message.contains(word));
    if says(&["duplicate key"]) {
        TomlMistake::DuplicateKey { key: broken.trim().to_owned() }
    } else if says(&["invalid unquoted key", "unquoted keys cannot be empty"]) {
        TomlMistake::BadKey
    } else if says(&["unclosed", "missing comma"]) {
        TomlMistake::UnclosedBracket
    } else if says(&[
        "invalid basic string",
        "invalid literal string",
        "invalid multi-line",
        "expected `'`",
        "expected `\"`",
        "quot",
    ]) {
        TomlMistake::UnclosedText
    } else if says(&["missing value", "key with no value"]) {
        TomlMistake::NoValue
    } else if says(&["missing assignment", "invalid key-value", "expected `=`", "extra `=`", "unexpected key or value"])
    {
        TomlMistake::NoEquals
    } else if says(&["date", "time", "day", "month"]) {
        TomlMistake::BadDate
    } else {
        TomlMistake::Other { detail: message.to_owned() }
    }
}

//! The rules laid out line by line: indents, columns, comments.

use unicode_width::UnicodeWidthStr;

use crate::language::Language;
use crate::source::{SourceFile, Spanned};
use crate::syntax::lines::Line;
use crate::syntax::rules::RulesTree;
use crate::syntax::statement::Statement;

use super::statement::{Kind, Printed, print};

/// A line ready to be aligned.
enum Row {
    Blank,
    Comment(String),
    Statement { printed: Printed, comment: Option<String> },
}

/// The rules in the canonical form, from the line break after the quotes to the last one before them.
pub(super) fn lay_out(file: &SourceFile, rules: &RulesTree, language: Language) -> String {
    let mut rows = Vec::new();
    let mut statements = rules.statements.iter().peekable();
    for line in &rules.lines {
        match line {
            Line::Blank => rows.push(Row::Blank),
            Line::Comment(range) => rows.push(Row::Comment(comment(file, range))),
            Line::Statement { text, comments } => {
                let of_line = |statement: &&Spanned<Statement>| text.contains(&statement.span.range().start);
                let said: Vec<_> = std::iter::from_fn(|| statements.next_if(of_line)).collect();
                // A comment is about the way before it; where one has several, the last stays behind it.
                let mut comments = comments.iter().peekable();
                for (at, one) in said.iter().enumerate() {
                    let past = said.get(at + 1).map_or(usize::MAX, |next| next.span.range().start);
                    let own = std::iter::from_fn(|| comments.next_if(|range| range.start < past));
                    let mut own: Vec<_> = own.map(|range| comment(file, range)).collect();
                    let last = own.pop();
                    rows.extend(own.into_iter().map(Row::Comment));
                    rows.push(Row::Statement { printed: print(&one.value, language), comment: last });
                }
            }
        }
    }
    let mut text = String::new();
    for (indent, line) in aligned(&spaced(rows)) {
        if !line.is_empty() {
            text.extend(std::iter::repeat_n(' ', indent));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

fn comment(file: &SourceFile, range: &std::ops::Range<usize>) -> String {
    file.text().get(range.clone()).unwrap_or_default().trim_end().to_owned()
}

/// One empty line at most between two lines, none at the ends, one before each procedure.
fn spaced(rows: Vec<Row>) -> Vec<Row> {
    let mut spaced: Vec<Row> = Vec::new();
    for row in rows {
        match (&row, spaced.last()) {
            (Row::Blank, None | Some(Row::Blank)) => continue,
            (Row::Statement { printed, .. }, Some(Row::Statement { .. })) if printed.kind == Kind::Procedure => {
                spaced.push(Row::Blank);
            }
            _ => {}
        }
        spaced.push(row);
    }
    while matches!(spaced.last(), Some(Row::Blank)) {
        spaced.pop();
    }
    spaced
}

/// Pads the first cells of neighbours of one kind to one width, and indents what belongs to a procedure.
fn aligned(rows: &[Row]) -> Vec<(usize, String)> {
    let mut lines = Vec::new();
    let mut inside = false;
    let mut at = 0;
    while let Some(row) = rows.get(at) {
        let group =
            match row {
                Row::Blank => {
                    lines.push((0, String::new()));
                    1
                }
                Row::Comment(text) => {
                    lines.push((indent_of_next(rows, at, inside), text.clone()));
                    1
                }
                Row::Statement { printed, .. } => {
                    inside |= printed.kind == Kind::Procedure;
                    let kind = printed.kind;
                    let group: Vec<_> = rows
                        .get(at..)
                        .unwrap_or_default()
                        .iter()
                        .map_while(|row| match row {
                            Row::Statement { printed, comment } if printed.kind == kind => Some((printed, comment)),
                            _ => None,
                        })
                        .collect();
                    let widths = widths(&group);
                    lines.extend(group.iter().map(|(printed, comment)| {
                        (indent(kind, inside), padded(printed, comment.as_deref(), &widths))
                    }));
                    group.len()
                }
            };
        at += group;
    }
    lines
}

const fn indent(kind: Kind, inside: bool) -> usize {
    match kind {
        Kind::Node if inside => 2,
        Kind::Way if inside => 4,
        _ => 0,
    }
}

/// A comment stands as deep as the statement that it stands above.
fn indent_of_next(rows: &[Row], at: usize, inside: bool) -> usize {
    let next = rows.get(at..).unwrap_or_default().iter().find_map(|row| match row {
        Row::Statement { printed, .. } => Some(printed.kind),
        _ => None,
    });
    next.map_or(0, |kind| indent(kind, inside))
}

fn widths(group: &[(&Printed, &Option<String>)]) -> Vec<usize> {
    let mut widths: Vec<usize> = Vec::new();
    for (printed, _) in group {
        for (column, cell) in printed.cells.iter().enumerate() {
            match widths.get_mut(column) {
                Some(width) => *width = (*width).max(cell.width()),
                None => widths.push(cell.width()),
            }
        }
    }
    widths
}

fn padded(printed: &Printed, comment: Option<&str>, widths: &[usize]) -> String {
    let mut line = String::new();
    for (cell, width) in printed.cells.iter().zip(widths).filter(|(_, width)| **width > 0) {
        line.push_str(cell);
        line.extend(std::iter::repeat_n(' ', width - cell.width() + 1));
    }
    line.push_str(&printed.rest);
    let mut line = line.trim_end().to_owned();
    if let Some(comment) = comment {
        line.push_str("  ");
        line.push_str(comment);
    }
    line
}

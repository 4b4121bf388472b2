//! A timeline: a table, a column of paragraphs on a narrow screen, plain lines, JSON.

use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width, presets};

use super::{ReportForm, ReportStyle, json, wrap};
use crate::language::Language;
use crate::view::{Row, Timeline};

/// The narrowest screen that takes a table.
const TABLE_WIDTH: usize = 80;
/// The narrowest screen that takes moments on one line.
const MOMENTS_WIDTH: u16 = 110;
/// How wide the columns of moments, on two lines, and of who acts are at most.
const MOMENT_WIDTH: u16 = 15;
const WHO_WIDTH: u16 = 26;

/// Lays out a timeline, with the proofs of its deadlines where they are asked for; JSON always has them.
#[must_use]
pub fn timeline(timeline: &Timeline, with_proofs: bool, style: ReportStyle) -> String {
    let mut text = String::new();
    match style.form {
        ReportForm::Json => return json::pretty(timeline),
        ReportForm::Plain => plain(timeline, &mut text),
        ReportForm::Human => human(timeline, style.width, &mut text),
    }
    if with_proofs {
        let width = match style.form {
            ReportForm::Human => style.width,
            ReportForm::Plain | ReportForm::Json => usize::MAX,
        };
        for section in timeline.proofs() {
            text.push('\n');
            wrap::push(&mut text, "", "  ", &section.heading, width);
            for line in section.lines {
                wrap::push(&mut text, "  ", "    ", &line, width);
            }
        }
    }
    text
}

fn human(timeline: &Timeline, width: usize, text: &mut String) {
    for line in timeline.head_lines() {
        wrap::push(text, "", "  ", &line, width);
    }
    text.push('\n');
    if width < TABLE_WIDTH {
        for row in &timeline.rows {
            paragraph(row, timeline.language, width, text);
        }
    } else {
        text.push_str(&table(timeline, width));
        text.push('\n');
    }
    text.push('\n');
    for line in timeline.tail_lines() {
        wrap::push(text, "", "  ", &line, width);
    }
}

fn table(timeline: &Timeline, width: usize) -> String {
    let mut table = Table::new();
    let width = u16::try_from(width).unwrap_or(u16::MAX);
    table
        .load_style(presets::UTF8_HORIZONTAL_ONLY)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(width);
    table.set_header(timeline.headings());
    for row in &timeline.rows {
        let mut title = row.title.clone();
        for remark in row.remarks() {
            title.push_str("\n– ");
            title.push_str(remark);
        }
        let number = row.number.to_string();
        table.add_row([
            number,
            title,
            row.who(),
            row.since(timeline.language),
            row.until_words.clone(),
            row.clause.clone(),
        ]);
    }
    let moment = if width < MOMENTS_WIDTH {
        ColumnConstraint::UpperBoundary(Width::Fixed(MOMENT_WIDTH))
    } else {
        ColumnConstraint::ContentWidth
    };
    let who = ColumnConstraint::UpperBoundary(Width::Fixed(WHO_WIDTH));
    for (column, constraint) in [(0, ColumnConstraint::ContentWidth), (2, who), (3, moment), (4, moment)] {
        if let Some(column) = table.column_mut(column) {
            column.set_constraint(constraint);
        }
    }
    table.trim_fmt()
}

/// A row on a narrow screen.
fn paragraph(row: &Row, language: Language, width: usize, text: &mut String) {
    let number = format!("{}. ", row.number);
    wrap::push(text, &number, "   ", &format!("{} ({})", row.title, row.clause), width);
    wrap::push(text, "   ", "   ", &row.who(), width);
    wrap::push(text, "   ", "   ", &row.span(language), width);
    for remark in row.remarks() {
        wrap::push(text, "   – ", "     ", remark, width);
    }
}

fn plain(timeline: &Timeline, text: &mut String) {
    for line in timeline.head_lines() {
        text.push_str(&line);
        text.push('\n');
    }
    for row in &timeline.rows {
        let mut line =
            format!("{}. {} | {} | {} | {}", row.number, row.title, row.who(), row.span(timeline.language), row.clause);
        let remarks = row.remarks().join("; ");
        if !remarks.is_empty() {
            line.push_str(" | ");
            line.push_str(&remarks);
        }
        text.push_str(&line);
        text.push('\n');
    }
    for line in timeline.tail_lines() {
        text.push_str(&line);
        text.push('\n');
    }
}

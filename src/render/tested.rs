//! Cases that were run: a line each, then how much of the regulations they reach.

use super::{ReportForm, ReportStyle, json, wrap};
use crate::view::{Tested, Uncovered};

/// Lays out what a run of cases gave.
///
/// A plain line of a case has its verdict, its path and whether it is a draft or nothing is expected of it, parted by ` | `.
#[must_use]
pub fn tested(tested: &Tested, style: ReportStyle) -> String {
    let width = match style.form {
        ReportForm::Json => return json::pretty(tested),
        ReportForm::Plain => usize::MAX,
        ReportForm::Human => style.width,
    };
    let mut text = String::new();
    for case in &tested.cases {
        let (verdict, remark) = (case.verdict(tested.language), case.remark(tested.language));
        let line = match (style.form, remark) {
            (ReportForm::Plain, "") => format!("{verdict} | {}", case.path),
            (ReportForm::Plain, _) => format!("{verdict} | {} | {remark}", case.path),
            (_, "") => format!("{verdict}: {}", case.path),
            (_, _) => format!("{verdict}: {} – {remark}", case.path),
        };
        wrap::push(&mut text, "", "  ", &line, width);
        for note in &case.notes {
            wrap::push(&mut text, "  ", "    ", note, width);
        }
    }
    text.push_str(&tested.summary());
    text.push('\n');
    for coverage in &tested.coverage {
        text.push('\n');
        wrap::push(&mut text, "", "  ", &format!("{} – {}", coverage.path, coverage.title), width);
        for line in coverage.lines(tested.language) {
            wrap::push(&mut text, "  ", "    ", &line, width);
        }
        list(&mut text, tested.uncovered_label(), &coverage.uncovered, "  ", width);
    }
    if let Some(drafted) = &tested.drafted {
        text.push('\n');
        for path in &drafted.written {
            wrap::push(&mut text, "", "  ", &format!("{}: {path}", tested.written_label()), width);
        }
        list(&mut text, tested.out_of_reach_label(), &drafted.out_of_reach, "", width);
    }
    text
}

/// What is not reached, below its label; nothing where all is reached.
fn list(text: &mut String, label: &str, uncovered: &[Uncovered], indent: &str, width: usize) {
    if uncovered.is_empty() {
        return;
    }
    wrap::push(text, indent, indent, &format!("{label}:"), width);
    for one in uncovered {
        wrap::push(text, &format!("{indent}  – "), &format!("{indent}    "), &one.words, width);
    }
}

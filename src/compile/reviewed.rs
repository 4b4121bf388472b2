//! Answers to warnings: only a warning can be answered.

use crate::diagnostic::{Code, Diagnostic, Severity, WordingFault};
use crate::syntax::ReviewedTree;

/// Reports answers to codes that are none, or are those of errors.
pub(super) fn check(trees: &[ReviewedTree], faults: &mut Vec<Diagnostic>) {
    for code in trees.iter().filter_map(|tree| tree.code.as_ref()) {
        let known = Code::parse(&code.value);
        if known.is_some_and(|known| known.severity() == Severity::Warning) {
            continue;
        }
        // A code of the same figures, written with another letter or without one.
        let figures = code.value.trim().trim_start_matches(|letter: char| !letter.is_ascii_digit());
        let near = Code::parse(&format!("W{figures}")).filter(|_| known.is_none());
        let near = near.map(|code| code.as_str().to_owned());
        let fault = WordingFault::ReviewedCode { code: code.value.clone(), is_error: known.is_some(), near };
        faults.push(Diagnostic::at(code.span, fault));
    }
}

//! One canonical form of a file: the rules laid out anew, the TOML around them tidied, comments kept.

mod rules;
mod statement;
mod tidy;

use crate::diagnostic::{Diagnostic, Severity};
use crate::language::Language;
use crate::source::SourceFile;

use super::document::{Document, parse};

/// Lays a file out in the canonical form, with the keywords in the target language, or in their own.
///
/// What the file says does not change, and laying the result out again changes nothing.
///
/// # Errors
/// The faults of a file that cannot be read whole: it is not laid out, so that nothing is lost.
pub fn format(file: &SourceFile, target: Option<Language>) -> Result<String, Vec<Diagnostic>> {
    let mut faults = Vec::new();
    let document = parse(file, &mut faults);
    if faults.iter().any(|fault| fault.severity() == Severity::Error) || document.is_none() {
        return Err(faults);
    }
    let mut text = file.text().trim_start_matches('\u{feff}').replace('\r', "");
    if let Some(Document::Regulation(tree)) = &document
        && let Some(rules) = &tree.rules
    {
        let language = target.or(rules.language).unwrap_or(Language::Kk);
        let whole = file.text();
        let (before, after) = (whole.get(..rules.span.range().start), whole.get(rules.span.range().end..));
        let laid_out = rules::lay_out(file, rules, language);
        text = [before.unwrap_or_default(), &laid_out, after.unwrap_or_default()].concat();
        text = text.trim_start_matches('\u{feff}').replace('\r', "");
    }
    Ok(tidy::tidy(&text))
}

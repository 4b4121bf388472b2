//! One canonical form of a file: the rules laid out anew, the TOML around them tidied, comments kept.

mod condition;
mod rules;
mod statement;
mod term;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    /// The lines of rules laid out, without the indents.
    fn laid_out(rules: &str) -> Vec<String> {
        let mut sources = Sources::new();
        let id = sources.add("rules", format!("[regulation]\n\n[order]\nrules = '''\n{rules}\n'''\n"));
        let file = sources.get(id).unwrap();
        let mut faults = Vec::new();
        let start = file.text().find(rules).unwrap();
        let tree = crate::syntax::parse_rules(file, start..start + rules.len(), &mut faults);
        assert!(faults.is_empty(), "{faults:?}");
        rules::lay_out(file, &tree, Language::Kk).lines().map(|line| line.trim().to_owned()).collect()
    }

    #[test]
    fn a_comment_stays_behind_the_way_that_it_stands_behind() {
        assert_eq!(laid_out("иә → келісім, жоқ → бас_тарту # екінші"), ["иә  → келісім", "жоқ → бас_тарту  # екінші"]);
        let parted = "егер а → х, # бірінші\n  # аралық\n  → у # екінші";
        assert_eq!(laid_out(parted), ["# бірінші", "егер а → х  # аралық", "→ у  # екінші"]);
    }

    #[test]
    fn a_line_with_several_comments_keeps_the_last_behind_it() {
        let step = "қадам беру [1] беруші, # бірінші\n  30 минут ішінде # екінші";
        assert_eq!(laid_out(step), ["# бірінші", "қадам беру [1] беруші, 30 минут ішінде  # екінші"]);
    }
}

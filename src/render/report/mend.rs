//! A mend as a patch: whole lines where they fit the width, else the part of a line around the change.

use annotate_snippets::{Patch, Snippet};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::excerpt::Excerpt;
use crate::diagnostic::Fix;
use crate::source::{Sources, Span};

/// How many columns the numbers of lines take at most.
const MARGIN: usize = 10;
/// What stands for the parts of a line that are left out.
const LEFT_OUT: &str = "…";

/// A mend as a patch; none where too little of it could be shown.
pub(super) fn patch<'a>(fix: &'a Fix, sources: &'a Sources, width: usize) -> Option<Snippet<'a, Patch<'a>>> {
    let file = sources.get(fix.span.file)?;
    let end = Span { start: fix.span.end, ..fix.span };
    let excerpt = Excerpt::lines(file, [fix.span, end].into_iter())?;
    let local = |offset: u32| (offset as usize).saturating_sub(excerpt.start).min(excerpt.text.len());
    let change = local(fix.span.start)..local(fix.span.end);
    let (before, after) = (excerpt.text.get(..change.start)?, excerpt.text.get(change.end..)?);
    let columns = width.saturating_sub(MARGIN);
    let mended = [before, fix.replacement.as_str(), after].concat();
    let fits = |text: &str| text.lines().all(|line| line.width() <= columns);
    if fits(excerpt.text) && fits(&mended) {
        let patch = Patch::new(change, fix.replacement.as_str());
        return Some(Snippet::source(excerpt.text).line_start(excerpt.line).path(file.name()).patch(patch));
    }
    let changed = excerpt.text.get(change)?;
    if excerpt.text.contains('\n') || fix.replacement.contains('\n') {
        return None;
    }
    let widest = changed.width().max(fix.replacement.width());
    let around = columns.checked_sub(widest + 2 * LEFT_OUT.width())?;
    // What one side does not need is left to the other.
    let (on_left, on_right) = (before.width(), after.width());
    let on_left = on_left.min((around / 2).max(around.saturating_sub(on_right)));
    let (before, after) = (end_of(before, on_left), beginning_of(after, around - on_left));
    let patch = Patch::new(before.len()..before.len() + changed.len(), fix.replacement.as_str());
    let shown = [before.as_str(), changed, after.as_str()].concat();
    Some(Snippet::source(shown).line_start(excerpt.line).patch(patch))
}

/// As much of the end of a text as takes so many columns.
fn end_of(text: &str, columns: usize) -> String {
    let kept = text.chars().rev().scan(0, |used, letter| within(used, letter, columns)).collect::<Vec<_>>();
    let whole: String = kept.into_iter().rev().collect();
    if whole.len() < text.len() { format!("{LEFT_OUT}{whole}") } else { whole }
}

/// As much of the beginning of a text as takes so many columns.
fn beginning_of(text: &str, columns: usize) -> String {
    let whole: String = text.chars().scan(0, |used, letter| within(used, letter, columns)).collect();
    if whole.len() < text.len() { whole + LEFT_OUT } else { whole }
}

/// The letter, as long as the columns used with it are not too many.
fn within(used: &mut usize, letter: char, columns: usize) -> Option<char> {
    *used += letter.width().unwrap_or(0);
    (*used <= columns).then_some(letter)
}

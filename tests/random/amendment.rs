//! The amending paragraphs of any two editions make the second text of the first one.

use std::collections::BTreeSet;

use proptest::prelude::*;
use reglament::language::Language;
use reglament::model::{Annex, Regulation};
use reglament::view::Amendment;

use super::file::texts;
use super::laws::{any_tape, few, near_tapes, read};
use super::order::Wish;
use crate::support::technique::{Document, is_held};

/// The number of the paragraph of a clause.
fn whole(number: &str) -> &str {
    number.split('.').next().unwrap()
}

/// Whether a paragraph that is gone has parts that are not: no act does that.
fn is_torn(regulation: &Regulation) -> bool {
    let is_gone =
        |number: &str| regulation.clauses.iter().any(|clause| clause.number.0 == number && clause.repealed.is_some());
    regulation.clauses.iter().any(|part| part.repealed.is_none() && is_gone(whole(&part.number.0)))
}

/// Whether something that was gone is there again: the act restates what the text has no more.
fn comes_back(before: &Regulation, after: &Regulation) -> bool {
    let mut gone = before.clauses.iter().filter(|clause| clause.repealed.is_some());
    gone.any(|old| after.clauses.iter().any(|new| new.number == old.number && new.repealed.is_none()))
}

/// Whether an annex has a picture in one edition and none in the other.
fn changes_pictures(before: &Regulation, after: &Regulation) -> bool {
    let other = |old: &Annex| after.annexes.iter().any(|new| new.number == old.number && new.kind != old.kind);
    before.annexes.iter().any(other)
}

/// The lines of each paragraph, by its number.
type Lines = Vec<(String, Vec<String>)>;

fn lines(document: &Document, skipped: &BTreeSet<String>) -> Lines {
    let clauses = document.clauses.iter().filter(|clause| !skipped.contains(&clause.number));
    clauses.map(|clause| (clause.number.clone(), clause.lines())).filter(|(_, lines)| !lines.is_empty()).collect()
}

fn amended(before: &Regulation, after: &Regulation, language: Language) -> Result<(), TestCaseError> {
    let amendment = Amendment::new(before, after, language);
    let (old, new) = (Document::of(before, language), Document::of(after, language));
    // Where the file gives no text, the act gives none.
    let all = before.clauses.iter().chain(&after.clauses);
    let not_held = all.filter(|clause| !is_held(clause, language));
    let skipped: BTreeSet<String> = not_held.map(|clause| whole(&clause.number.0).to_owned()).collect();
    let told = amendment.paragraphs.join("\n");
    if !comes_back(before, after) && !changes_pictures(before, after) {
        let made = old.clone().amend(&amendment.paragraphs, language);
        let made = made.map_err(|fault| TestCaseError::fail(format!("{fault}\n{told}")))?;
        prop_assert_eq!(lines(&made, &skipped), lines(&new, &skipped), "{}", told);
        // Of an annex with a picture no line is told; where it comes or goes it is an annex of the act.
        let texts =
            |of: &Document| of.annexes.iter().filter(|(_, lines)| !lines.is_empty()).cloned().collect::<Vec<_>>();
        prop_assert!(language == Language::Ru || texts(&made) == texts(&new), "{}", told);
    }
    // Each side of a row is the text of an element, and no element that both have alike has a row.
    let elements = |document: &Document| -> BTreeSet<Vec<String>> {
        let of_clauses = document.clauses.iter().flat_map(|clause| {
            let parts = clause.parts.iter().map(|(_, lines)| lines.clone());
            [clause.lines(), clause.own.clone(), clause.tail.clone()].into_iter().chain(parts)
        });
        let headings = document.headings.iter().map(|(_, line)| vec![line.clone()]);
        of_clauses
            .chain(headings)
            .chain([document.title.clone()])
            .chain(document.annexes.iter().map(|one| one.1.clone()))
            .collect()
    };
    let (of_old, of_new) = (elements(&old), elements(&new));
    for row in &amendment.table.rows {
        let (was, is) = (row.before.lines(), row.after.lines());
        prop_assert!(was.is_empty() != row.before.instead.is_none() && is.is_empty() != row.after.instead.is_none());
        let is_annex = row.element.contains("қосымша") || row.element.contains("риложение");
        // Of an annex the picture alone may come or go; of two texts that are not given nobody can tell.
        prop_assert!(was != is || is_annex || row.before.instead.is_some(), "{}", row.element);
        if !is_annex && skipped.is_empty() && !comes_back(before, after) {
            prop_assert!(was.is_empty() || of_old.contains(&was), "{}: {:?}", row.element, was);
            prop_assert!(is.is_empty() || of_new.contains(&is), "{}: {:?}", row.element, is);
        }
    }
    // What the same clauses take from the rules, a term or a validity, may print otherwise.
    let is_printed_alike = || lines(&old, &skipped) == lines(&new, &skipped);
    if language == Language::Kk && before.clauses == after.clauses && is_printed_alike() {
        prop_assert!(amendment.table.rows.iter().all(|row| !row.element.contains("тарма")), "{}", told);
    }
    Ok(())
}

proptest! {
    #![proptest_config(few(32))]

    /// Two editions of which each says something of its own.
    #[test]
    fn the_paragraphs_make_the_second_of_any_two_texts(one in any_tape(), two in any_tape()) {
        let (one, two) = (texts(one, Wish::Nothing).0, texts(two, Wish::Nothing).0);
        let (before, after) = (read(&one[0])?.regulation, read(&two[1])?.regulation);
        prop_assume!(!is_torn(&before) && !is_torn(&after));
        for language in [Language::Kk, Language::Ru] {
            amended(&before, &after, language)?;
        }
    }

    /// Two editions that are near each other.
    #[test]
    fn the_paragraphs_make_a_text_near_by((tape, near) in near_tapes()) {
        let (one, two) = (texts(tape, Wish::Nothing).0, texts(near, Wish::Nothing).0);
        let (before, after) = (read(&one[2])?.regulation, read(&two[0])?.regulation);
        prop_assume!(!is_torn(&before) && !is_torn(&after));
        for language in [Language::Kk, Language::Ru] {
            amended(&before, &after, language)?;
            prop_assert!(Amendment::new(&before, &before, language).table.rows.is_empty());
        }
    }
}

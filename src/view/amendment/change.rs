//! Which elements of the text an amendment touches, in the order of the text.

use super::printed::{Gone, Part, Printed, Text, Whole};
use crate::model::Regulation;

/// An element of the text that differs.
pub(super) struct Change {
    /// Which one.
    pub(super) place: Place,
    /// What is done to it.
    pub(super) done: Done,
    /// What it prints in the former edition; none where it is not there.
    pub(super) before: Option<Text>,
    /// What it prints in the new edition; none where it is not there.
    pub(super) after: Option<Text>,
}

/// An element of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The title of the document.
    Title,
    /// The heading of a chapter, by its number.
    Heading(String),
    /// A paragraph with all its parts, or a subparagraph.
    Clause(String),
    /// The paragraph before the parts of a clause.
    Beginning(String),
    /// What follows the parts of a clause: its second part.
    End(String),
    /// An annex, and whether it has a picture.
    Annex(String, bool),
}

/// What an amendment does to an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    /// It states it anew, whole.
    Restated,
    /// It adds it.
    Added,
    /// It excludes it.
    Excluded,
    /// It repeals it; the number stays.
    Repealed,
}

impl Place {
    /// The number of the paragraph that it belongs to; none outside the paragraphs.
    pub(super) fn paragraph(&self) -> Option<&str> {
        match self {
            Self::Title | Self::Heading(_) | Self::Annex(..) => None,
            Self::Clause(number) | Self::Beginning(number) | Self::End(number) => number.split('.').next(),
        }
    }
}

/// The elements in which two editions differ in a language.
pub(super) fn changes(before: &Printed, after: &Printed, new: &Regulation) -> Vec<Change> {
    let mut found = Changes::default();
    found.restated(Place::Title, &before.title, &after.title);
    let numbers = |of: &Printed| of.clauses.iter().map(|whole| whole.number.clone()).collect::<Vec<_>>();
    for number in merged(&numbers(before), &numbers(after)) {
        for chapter in new.chapters.iter().filter(|chapter| paragraph(&chapter.begins.0) == number) {
            let heading = |of: &Printed| of.headings.iter().find(|(of, _)| *of == chapter.number).cloned();
            if let (Some((_, old)), Some((_, new))) = (heading(before), heading(after)) {
                found.restated(Place::Heading(chapter.number.clone()), &old, &new);
            }
        }
        let whole = |of: &'_ Printed| of.clauses.iter().position(|whole| whole.number == number);
        let old = whole(before).and_then(|at| before.clauses.get(at));
        let new = whole(after).and_then(|at| after.clauses.get(at));
        found.of_whole(old, new);
    }
    let numbers = |of: &Printed| of.annexes.iter().map(|(number, ..)| number.clone()).collect::<Vec<_>>();
    for number in merged(&numbers(before), &numbers(after)) {
        let annex = |of: &Printed| of.annexes.iter().find(|(of, ..)| *of == number).cloned();
        let (old, new) = (annex(before), annex(after));
        let has_picture = new.as_ref().or(old.as_ref()).is_some_and(|(_, _, has_picture)| *has_picture);
        let place = Place::Annex(number.clone(), has_picture);
        match (old, new) {
            // Where the picture comes or goes the annex is stated anew, whatever its words are.
            (Some((_, old, was)), Some((_, new, is))) if was != is => {
                found.push(place, Done::Restated, Some(old), Some(new));
            }
            (Some((_, old, _)), Some((_, new, _))) => found.restated(place, &old, &new),
            (old, new) => found.come_or_gone(place, old.map(|(_, text, _)| text), new.map(|(_, text, _)| text)),
        }
    }
    found.all
}

/// The number of the paragraph of a clause.
fn paragraph(number: &str) -> &str {
    number.split('.').next().unwrap_or_default()
}

/// The names of both lists in the order of the second one; what it has no more stands after what stood before it.
pub(super) fn merged(before: &[String], after: &[String]) -> Vec<String> {
    let mut order = after.to_vec();
    let mut previous: Option<&String> = None;
    for name in before {
        if !order.contains(name) {
            let after = previous.and_then(|previous| order.iter().position(|other| other == previous));
            order.insert(after.map_or(0, |at| at + 1), name.clone());
        }
        previous = Some(name);
    }
    order
}

/// Changes that are being collected.
#[derive(Default)]
struct Changes {
    all: Vec<Change>,
}

impl Changes {
    fn push(&mut self, place: Place, done: Done, before: Option<Text>, after: Option<Text>) {
        self.all.push(Change { place, done, before, after });
    }

    fn restated(&mut self, place: Place, before: &Text, after: &Text) {
        if !before.is_as(after) {
            self.push(place, Done::Restated, Some(before.clone()), Some(after.clone()));
        }
    }

    fn come_or_gone(&mut self, place: Place, before: Option<Text>, after: Option<Text>) {
        let done = if after.is_some() { Done::Added } else { Done::Excluded };
        self.push(place, done, before, after);
    }

    /// Something of which the number stays while the text is gone, or which is there again; what is printed in place of
    /// something gone is no text of the document.
    fn gone_or_restated(&mut self, place: Place, before: (&Text, Option<Gone>), after: (&Text, Option<Gone>)) {
        match (before.1, after.1) {
            (None, Some(gone)) => {
                let done = if gone == Gone::Excluded { Done::Excluded } else { Done::Repealed };
                self.push(place, done, Some(before.0.clone()), None);
            }
            (Some(_), Some(_)) => {}
            (_, None) => self.restated(place, before.0, after.0),
        }
    }

    fn of_whole(&mut self, before: Option<&Whole>, after: Option<&Whole>) {
        // What is gone already cannot go, and what comes as gone brings no text.
        let (old, new) = match (before, after) {
            (Some(old), Some(new)) => (old, new),
            (Some(whole), None) | (None, Some(whole)) if whole.gone.is_none() => {
                let place = Place::Clause(whole.number.clone());
                return self.come_or_gone(place, before.map(Whole::text), after.map(Whole::text));
            }
            _ => return,
        };
        let place = Place::Clause(new.number.clone());
        let stays_gone = old.gone.is_some() && new.gone.is_some();
        if old.gone.is_some() != new.gone.is_some() {
            return self.gone_or_restated(place, (&old.text(), old.gone), (&new.text(), new.gone));
        }
        let is_same = |old: &Text, new: &Text| stays_gone || old.is_as(new);
        let (same_own, same_tail) = (is_same(&old.own, &new.own), is_same(&old.tail, &new.tail));
        let has_parts = !old.parts.is_empty() && !new.parts.is_empty();
        // «Абзац первый», «часть вторая»: where one line stands before the parts and at most one after them, they are
        // counted alike by everybody; else the paragraph is restated whole.
        let one_line = |of: &Whole| of.own.lines.len() == 1 && of.tail.lines.len() <= 1;
        let is_counted = has_parts && one_line(old) && one_line(new);
        if !(same_own && same_tail || is_counted) {
            return self.restated(place, &old.text(), &new.text());
        }
        if !same_own {
            self.restated(Place::Beginning(new.number.clone()), &old.own, &new.own);
        }
        self.of_parts(&old.parts, &new.parts);
        if !same_tail {
            let held = |of: &Whole| (!of.tail.lines.is_empty()).then(|| of.tail.clone());
            let place = Place::End(new.number.clone());
            match (held(old), held(new)) {
                (Some(old), Some(new)) => self.restated(place, &old, &new),
                (old, new) => self.come_or_gone(place, old, new),
            }
        }
    }

    fn of_parts(&mut self, before: &[Part], after: &[Part]) {
        let numbers = |of: &[Part]| of.iter().map(|part| part.number.clone()).collect::<Vec<_>>();
        for number in merged(&numbers(before), &numbers(after)) {
            let part = |of: &'_ [Part]| of.iter().position(|part| part.number == number);
            let old = part(before).and_then(|at| before.get(at));
            let new = part(after).and_then(|at| after.get(at));
            let place = Place::Clause(number);
            match (old, new) {
                (Some(old), Some(new)) => self.gone_or_restated(place, (&old.text, old.gone), (&new.text, new.gone)),
                (Some(part), None) | (None, Some(part)) if part.gone.is_none() => {
                    self.come_or_gone(place, old.map(|of| of.text.clone()), new.map(|of| of.text.clone()));
                }
                _ => {}
            }
        }
    }
}

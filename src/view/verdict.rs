//! Whether a case came to what its file expects, and if not, the first thing in which it differs.

use super::{Instant, Row, Timeline};
use crate::calendar::Due;
use crate::diagnostic::{Aspect, ScriptFault};
use crate::language::{Language, Words};
use crate::model::{Expected, ExpectedEnd, NodeId, Regulation};

/// The first thing in which a case differs from what is expected of it; none where it does not.
///
/// The order is that of a case file: outcome, end of the total term, path, late steps, terms of steps.
#[must_use]
pub fn verdict(expected: &Expected, timeline: &Timeline, regulation: &Regulation) -> Option<ScriptFault> {
    let seen = Seen { timeline, regulation };
    let outcome = || seen.outcome(expected);
    let due = || expected.due.and_then(|due| seen.due(due));
    let path = || expected.path.as_deref().and_then(|path| seen.path(path));
    let late = || expected.late.as_deref().and_then(|late| seen.late(late));
    let steps = || seen.steps(&expected.steps);
    let (aspect, expected, found) = outcome().or_else(due).or_else(path).or_else(late).or_else(steps)?;
    Some(ScriptFault::Differs { aspect, expected, found })
}

/// In what a case differs, what is expected, what was found.
type Difference = (Aspect, Words, Words);

/// A case as it came out.
struct Seen<'a> {
    timeline: &'a Timeline,
    regulation: &'a Regulation,
}

impl Seen<'_> {
    fn outcome(&self, expected: &Expected) -> Option<Difference> {
        let name = &self.regulation.outcome(expected.outcome?).name;
        let found = self.timeline.outcome.as_ref().map(|outcome| &outcome.name);
        let not_ended = || Words::new("іс аяқталмаған", "дело не завершено", "the case has not ended");
        let words = found.map_or_else(not_ended, quoted);
        (found != Some(name)).then(|| (Aspect::Outcome, quoted(name), words))
    }

    fn due(&self, expected: ExpectedEnd) -> Option<Difference> {
        let total = self.timeline.total().map(|total| &total.deadline.due);
        let none = || Words::new("жалпы мерзім жоқ", "общего срока нет", "there is no total term");
        let found = total.map_or_else(none, figures);
        let is_met = total.is_some_and(|due| is_met(expected, due));
        (!is_met).then(|| (Aspect::Due, figures(&shown(expected)), found))
    }

    fn path(&self, expected: &[NodeId]) -> Option<Difference> {
        let expected = expected.iter().map(|node| self.name(*node));
        let found = self.timeline.rows.iter().filter(|row| row.done.is_some()).map(|row| row.name.as_str());
        let (mut expected, mut found) = (expected, found);
        let end = || Words::new("жолдың соңы", "конец пути", "the end of the path");
        for place in 0.. {
            match (expected.next(), found.next()) {
                (None, None) => break,
                (one, other) if one == other => {}
                (one, other) => {
                    let words = |name: Option<&str>| name.map_or_else(end, quoted);
                    return Some((Aspect::Path { place }, words(one), words(other)));
                }
            }
        }
        None
    }

    fn late(&self, expected: &[NodeId]) -> Option<Difference> {
        let late = || Words::new("мерзімінен кеш", "позже срока", "too late");
        let in_time = || Words::new("мерзімінде", "в срок", "in time");
        for (place, node) in expected.iter().enumerate() {
            let name = self.name(*node);
            if self.rows(name).any(|row| row.late == Some(true)) {
                continue;
            }
            let is_done = self.rows(name).any(|row| row.done.is_some());
            let not_done = || Words::new("орындалмаған", "не выполнен", "not done");
            let aspect = Aspect::Late { step: name.to_owned(), place: Some(place) };
            return Some((aspect, late(), if is_done { in_time() } else { not_done() }));
        }
        let names: Vec<&str> = expected.iter().map(|node| self.name(*node)).collect();
        let other = self.timeline.rows.iter().find(|row| row.late == Some(true) && !names.contains(&row.name.as_str()));
        other.map(|row| (Aspect::Late { step: row.name.clone(), place: None }, in_time(), late()))
    }

    fn steps(&self, expected: &[(NodeId, ExpectedEnd)]) -> Option<Difference> {
        for (place, (node, end)) in expected.iter().enumerate() {
            let name = self.name(*node);
            let before = expected.iter().take(place).filter(|(other, _)| other == node).count();
            let row = self.rows(name).nth(before);
            let until = row.and_then(|row| row.until.as_ref()).map(|until| &until.due);
            if until.is_some_and(|due| is_met(*end, due)) {
                continue;
            }
            let not_come = || Words::new("іс қадамға жетпеген", "дело не дошло до шага", "the case did not come to it");
            let no_term = || Words::new("мерзім белгіленбеген", "срок не установлен", "no term is stated");
            let found = match (row, until) {
                (_, Some(due)) => figures(due),
                (Some(_), None) => no_term(),
                (None, None) => not_come(),
            };
            return Some((Aspect::Step { step: name.to_owned(), place }, figures(&shown(*end)), found));
        }
        None
    }

    /// The rows of a step.
    fn rows<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s Row> {
        self.timeline.rows.iter().filter(move |row| row.name == name)
    }

    fn name(&self, node: NodeId) -> &str {
        &self.regulation.node(node).name
    }
}

fn quoted(name: impl AsRef<str>) -> Words {
    let words = format!("«{}»", name.as_ref());
    Words::new(words.clone(), words.clone(), words)
}

/// A moment in figures, alike in the three languages.
fn figures(instant: &Instant) -> Words {
    Words::new(instant.short(), instant.short(), instant.short())
}

/// The end of a term as a case file expects it; the day of the week is not shown.
fn shown(end: ExpectedEnd) -> Instant {
    match end.minute {
        Some(minute) => Instant::of_due(Due { day: end.day, minute }, Language::En),
        None => Instant::of_day(end.day, Language::En),
    }
}

/// Whether a term ends as expected: on that day, and at that minute where one is said.
fn is_met(expected: ExpectedEnd, found: &Instant) -> bool {
    let expected = shown(expected);
    expected.date == found.date && (expected.time.is_none() || expected.time == found.time)
}

//! What a case file expects, resolved against the regulation of the case.

use crate::calendar::{Day, Moment};
use crate::diagnostic::{CaseFault, Diagnostic, ScriptFault};
use crate::model::{Expected, ExpectedEnd, NodeId, OutcomeId, Regulation};
use crate::source::Spanned;
use crate::syntax::{ExpectTree, nearest};

use super::case::step_named;
use super::names::are_numbered_alike;

/// Resolves what is expected; none, with faults, where it is not sound.
pub(super) fn expectation(
    tree: &ExpectTree,
    regulation: &Regulation,
    faults: &mut Vec<Diagnostic>,
) -> Option<Expected> {
    let before = faults.len();
    let ExpectTree { outcome, due, path, late, steps, .. } = tree;
    if outcome.is_none() && due.is_none() && path.is_none() && late.is_none() && steps.is_empty() {
        faults.push(Diagnostic::at(tree.place, ScriptFault::NothingExpected));
        return None;
    }
    let mut names = |list: &Option<Spanned<Vec<Spanned<String>>>>| -> Option<Vec<NodeId>> {
        let list = list.as_ref()?;
        Some(list.value.iter().filter_map(|name| step_named(name, regulation, faults)).collect())
    };
    let (path, late) = (names(path), names(late));
    let outcome = outcome.as_ref().and_then(|name| outcome_named(name, regulation, faults));
    let due = due.as_ref().and_then(|text| end(text, faults));
    let mut ends = Vec::new();
    for step in steps {
        let node = step.name.as_ref().and_then(|name| step_named(name, regulation, faults));
        let until = step.until.as_ref().and_then(|text| end(text, faults));
        ends.extend(node.zip(until));
    }
    (faults.len() == before).then_some(Expected { outcome, due, path, late, steps: ends })
}

fn outcome_named(name: &Spanned<String>, regulation: &Regulation, faults: &mut Vec<Diagnostic>) -> Option<OutcomeId> {
    let names = || regulation.outcomes.iter().map(|outcome| outcome.name.as_str());
    if let Some(at) = names().position(|other| other == name.value) {
        return u16::try_from(at).ok().map(OutcomeId);
    }
    let near = nearest(&name.value, names().filter(|other| !are_numbered_alike(&name.value, other)));
    let near = near.map(str::to_owned);
    faults.push(Diagnostic::at(name.span, ScriptFault::UnknownOutcome { name: name.value.clone(), near }));
    None
}

/// The end of a term: a day, or a minute of it; 24:00 is the end of the day.
fn end(text: &Spanned<String>, faults: &mut Vec<Diagnostic>) -> Option<ExpectedEnd> {
    let written = text.value.trim();
    let (written, is_whole_day) = match written.strip_suffix("24:00") {
        Some(day) => (day.trim_end(), true),
        None => (written, false),
    };
    match super::moment(written) {
        Ok((date, None)) => Some(ExpectedEnd { day: Day::from_date(date), minute: is_whole_day.then_some(1440) }),
        Ok((date, Some(time))) => {
            let at = Moment::from_datetime(date.and_time(time));
            Some(ExpectedEnd { day: at.day(), minute: Some(at.minute()) })
        }
        Err(mistake) => {
            faults.push(Diagnostic::at(text.span, CaseFault::BadMoment { value: text.value.clone(), mistake }));
            None
        }
    }
}

//! Registers of acts.

use chrono::NaiveDate;

use super::identity::title;
use crate::diagnostic::{Diagnostic, RegisterFault, Severity};
use crate::language::date_in_figures;
use crate::model::{ActName, Ceasing, InEffect, Register, RegisteredAct, RegisteredKind};
use crate::source::Spanned;
use crate::syntax::{RegisterTree, RegisteredActTree, StatusTree};

/// Makes a register of acts; none where it has faults, and all of them are added to the list.
///
/// The list is that of its reading too.
#[must_use]
pub fn register(tree: &RegisterTree, faults: &mut Vec<Diagnostic>) -> Option<Register> {
    let mut acts: Vec<(RegisteredAct, &RegisteredActTree)> = Vec::new();
    for tree in &tree.acts {
        check_status(tree, faults);
        let Some(act) = act(tree) else { continue };
        let same = acts.iter().find(|(other, _)| is_same(other, &act));
        if let Some((_, first)) = same {
            let place = tree.number.as_ref().map_or(tree.place, |number| number.span);
            let first = first.number.as_ref().map_or(first.place, |number| number.span);
            let (day, number) = (date_in_figures(act.name.date), act.name.number.clone());
            faults.push(Diagnostic::at(place, RegisterFault::ActTwice { day, number }).with_first(first));
        }
        acts.push((act, tree));
    }
    let is_sound = !faults.iter().any(|fault| fault.severity() == Severity::Error);
    is_sound.then(|| Register { acts: acts.into_iter().map(|(act, _)| act).collect() })
}

/// Whether two entries are of one act: the body tells acts of one day and number apart, where both give it.
fn is_same(one: &RegisteredAct, other: &RegisteredAct) -> bool {
    let bodies = one.body.as_ref().zip(other.body.as_ref());
    one.name.is(other.name.date, &other.name.number) && bodies.is_none_or(|(one, other)| one.kk == other.kk)
}

fn act(tree: &RegisteredActTree) -> Option<RegisteredAct> {
    let kind = match tree.kind.as_ref()?.value.as_str() {
        "law" => RegisteredKind::Law,
        "decree" => RegisteredKind::Decree,
        "resolution" => RegisteredKind::Resolution,
        _ => RegisteredKind::Order,
    };
    Some(RegisteredAct {
        name: name(&tree.date?, tree.number.as_ref()?),
        kind,
        body: tree.body.as_ref().map(title),
        title: tree.title.as_ref().map(title),
        status: tree.status.iter().map(in_effect).collect(),
    })
}

fn in_effect(tree: &StatusTree) -> InEffect {
    let end = tree.ceased.zip(tree.by.as_ref());
    InEffect {
        from: tree.in_effect.map(|day| day.value),
        end: end.map(|(day, (date, number))| Ceasing { day: day.value, by: name(date, number) }),
    }
}

fn name(date: &Spanned<NaiveDate>, number: &Spanned<String>) -> ActName {
    ActName { date: date.value, number: number.value.trim().to_owned() }
}

/// Reports days that cannot be: before the signing, of an end before its beginning, of times that run into each other.
fn check_status(tree: &RegisteredActTree, faults: &mut Vec<Diagnostic>) {
    let mut before: Option<&StatusTree> = None;
    for time in &tree.status {
        let days = || time.in_effect.iter().chain(&time.ceased);
        if let Some(signed) = tree.date {
            for day in days().filter(|day| day.value < signed.value) {
                let (signed, day_shown) = (date_in_figures(signed.value), date_in_figures(day.value));
                faults.push(Diagnostic::at(day.span, RegisterFault::BeforeSigning { day: day_shown, signed }));
            }
        }
        if let (Some(from), Some(ceased)) = (time.in_effect, time.ceased)
            && ceased.value <= from.value
        {
            let (from, ceased_shown) = (date_in_figures(from.value), date_in_figures(ceased.value));
            faults.push(Diagnostic::at(ceased.span, RegisterFault::EndsBeforeItBegins { ceased: ceased_shown, from }));
        }
        if let Some(before) = before
            && !follows(before, time)
        {
            let report = Diagnostic::at(time.place, RegisterFault::TimesOverlap);
            faults.push(report.with_first(before.place));
        }
        before = Some(time);
    }
}

/// Whether a time surely begins after another one has ended.
fn follows(before: &StatusTree, after: &StatusTree) -> bool {
    matches!((before.ceased, after.in_effect), (Some(end), Some(start)) if end.value <= start.value)
}

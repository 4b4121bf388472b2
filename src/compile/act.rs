//! The acts that made a regulation, and when they are put into effect.

use chrono::NaiveDate;

use crate::diagnostic::{ActFault, Allowed, Diagnostic, SchemaFault};
use crate::history::{Entry, Proved, Wording, in_two_stages};
use crate::language::{Language, language_of_text};
use crate::model::{Act, ActKind, ActWording, Publication, RunningCases, RunningRule, Stage};
use crate::source::Spanned;
use crate::syntax::{ActTree, EffectiveTree, StageTree};

use super::identity::title;
use super::wording::ClauseNumbers;

/// The acts, which must stand oldest first; whatever an act says must agree with what else it says.
pub(super) fn acts(trees: &[ActTree], numbers: &ClauseNumbers<'_>, faults: &mut Vec<Diagnostic>) -> Option<Vec<Act>> {
    let mut before = None;
    for (at, tree) in trees.iter().enumerate() {
        if let Some(date) = tree.date {
            if before.is_some_and(|before| date.value < before) {
                faults.push(Diagnostic::at(date.span, SchemaFault::ActsOutOfOrder));
            }
            before = Some(date.value);
            check_dates(tree, date.value, faults);
        }
        check_whole(trees, at, tree, faults);
        for stage in &tree.stages {
            for clause in stage.clauses.iter().filter(|clause| !numbers.contains(&clause.value)) {
                let fault = ActFault::UnknownStageClause { number: clause.value.clone() };
                faults.push(Diagnostic::at(clause.span, fault));
            }
        }
    }
    let acts: Option<Vec<Act>> = trees.iter().map(act).collect();
    for (act, tree) in acts.iter().flatten().zip(trees) {
        check_entry(act, tree, faults);
    }
    acts
}

/// What of an act cannot be earlier than its signing.
fn check_dates(tree: &ActTree, signed: NaiveDate, faults: &mut Vec<Diagnostic>) {
    let published = tree.published.iter().filter_map(|publication| publication.date);
    for date in published.filter(|date| date.value < signed) {
        faults.push(Diagnostic::at(date.span, SchemaFault::PublishedBeforeSigned));
    }
    let own = [("registered", tree.registered), ("in-effect", tree.in_effect), ("until", tree.until)];
    let stages = tree.stages.iter().map(|stage| ("in-effect", stage.in_effect));
    for (key, date) in own.into_iter().chain(stages) {
        if let Some(date) = date.filter(|date| date.value < signed) {
            faults.push(Diagnostic::at(date.span, ActFault::BeforeSigning { key, date: date.value, signed }));
        }
    }
}

/// Whether an act does one thing, ends only what there is, and says of running cases all that is needed.
fn check_whole(trees: &[ActTree], at: usize, tree: &ActTree, faults: &mut Vec<Diagnostic>) {
    if tree.makes.is_some() != tree.changes.is_empty() && !tree.is_faulty {
        faults.push(Diagnostic::at(tree.place, SchemaFault::ActDoesWhat));
    }
    if let Some(makes) = tree.makes.as_ref().filter(|makes| makes.value == "repeal")
        && (at + 1 < trees.len() || at == 0)
    {
        faults.push(Diagnostic::at(makes.span, ActFault::RepealNotLast { is_alone: trees.len() == 1 }));
    }
    for (at, number) in tree.changes.iter().enumerate() {
        if let Some(first) = tree.changes.iter().take(at).find(|other| other.value == number.value) {
            let fault = ActFault::ChangedTwice { number: number.value.clone() };
            faults.push(Diagnostic::at(number.span, fault).with_first(first.span));
        }
    }
    if tree.is_faulty {
        return;
    }
    let ground = tree.running_ground.as_ref().map(|ground| ground.span);
    let day = tree.accepted_before.map(|date| date.span);
    let (place, key, lacking) = match (&tree.running, ground, day) {
        (Some(running), None, _) => (running.span, "running-cases", "running-cases-ground"),
        (None, Some(ground), _) => (ground, "running-cases-ground", "running-cases"),
        (None, None, Some(day)) => (day, "accepted-before", "running-cases"),
        (Some(_), Some(_), _) | (None, None, None) => return,
    };
    faults.push(Diagnostic::at(place, ActFault::RunningCasesInPart { key, lacking }));
}

/// Whether the days written by hand are those that the wording proves, and the wording names days that there are.
fn check_entry(act: &Act, tree: &ActTree, faults: &mut Vec<Diagnostic>) {
    let own = (act.effective.as_ref(), tree.effective.as_ref(), tree.in_effect);
    let stages = act.stages.iter().zip(&tree.stages);
    let stages = stages.map(|(stage, tree)| (stage.effective.as_ref(), tree.effective.as_ref(), tree.in_effect));
    for (wording, effective, written) in std::iter::once(own).chain(stages) {
        for text in effective.into_iter().flat_map(EffectiveTree::each) {
            if Wording::read(&text.value) == Some(Wording::FromNoSuchDay) {
                faults.push(Diagnostic::at(text.span, ActFault::NoSuchDayInWording));
            }
        }
        // Where there is no wording, nothing proves that the act says nothing.
        let Some((wording, written)) = wording.zip(written) else { continue };
        if let Some(proved) = Entry::contradicted(act, wording, written.value) {
            faults.push(Diagnostic::at(written.span, contradiction(written.value, proved)));
        }
    }
    if let Some(([first, second], clause)) = in_two_stages(act) {
        let place = |stage: usize| tree.stages.get(stage)?.clauses.first().map(|clause| clause.span);
        let report =
            Diagnostic::at(place(second).unwrap_or(tree.place), ActFault::StagesOverlap { clause: clause.to_owned() });
        faults.push(match place(first) {
            Some(first) => report.with_first(first),
            None => report,
        });
    }
    if let (Some(until), Some(day)) = (tree.until, Entry::of(act).day())
        && until.value < day
        && act.date <= until.value
    {
        faults.push(Diagnostic::at(until.span, ActFault::EndsBeforeEntry { until: until.value, day }));
    }
}

/// The fault of a day written by hand that does not agree with what is proved.
#[must_use]
pub fn contradiction(written: NaiveDate, proved: Proved) -> ActFault {
    let allowed = match proved {
        Proved::Day(day) => Allowed::Day(day),
        Proved::OneOf(days) => Allowed::OneOf(days),
        Proved::NotBefore(earliest) => Allowed::NotBefore(earliest),
    };
    ActFault::EntryContradicted { written, allowed }
}

fn act(tree: &ActTree) -> Option<Act> {
    let kind = match tree.makes.as_ref().map(|makes| makes.value.as_str()) {
        Some("new-edition") => ActKind::NewEdition,
        Some("repeal") => ActKind::Repeals,
        Some(_) => ActKind::Adopts,
        None => ActKind::Changes(tree.changes.iter().map(|number| number.value.clone()).collect()),
    };
    let publications = tree.published.iter().map(|tree| {
        Some(Publication {
            date: tree.date?.value,
            source: tree.source.as_ref().map(|source| source.value.trim().to_owned()),
            // The short form is that of the official publication.
            is_official: tree.official.as_ref().is_none_or(|official| official.value),
        })
    });
    let running = tree.running.as_ref().zip(tree.running_ground.as_ref()).map(|(rule, ground)| RunningCases {
        rule: if rule.value == "this" { RunningRule::This } else { RunningRule::Former },
        accepted_before: tree.accepted_before.map(|date| date.value),
        ground: title(&ground.value),
    });
    Some(Act {
        date: tree.date?.value,
        number: tree.number.as_ref()?.value.trim().to_owned(),
        kind,
        effective: tree.effective.as_ref().map(wording),
        publications: publications.collect::<Option<_>>()?,
        registered: tree.registered.map(|date| date.value),
        registration: tree.registration.as_ref().map(|number| number.value.trim().to_owned()),
        in_effect: tree.in_effect.map(|date| date.value),
        until: tree.until.map(|date| date.value),
        running,
        stages: tree.stages.iter().map(stage).collect(),
    })
}

fn stage(tree: &StageTree) -> Stage {
    Stage {
        clauses: tree.clauses.iter().map(|number| number.value.clone()).collect(),
        effective: tree.effective.as_ref().map(wording),
        in_effect: tree.in_effect.map(|date| date.value),
    }
}

/// The wording of an act; where its language is not said, it is told by its letters.
fn wording(tree: &EffectiveTree) -> ActWording {
    let text = |text: &Spanned<String>| text.value.trim().to_owned();
    match tree {
        EffectiveTree::Told { kk, ru } => ActWording { kk: kk.as_ref().map(text), ru: ru.as_ref().map(text) },
        EffectiveTree::Plain(plain) => {
            let is_kazakh = language_of_text(&plain.value) == Some(Language::Kk);
            let text = Some(text(plain));
            if is_kazakh { ActWording { kk: text, ru: None } } else { ActWording { kk: None, ru: text } }
        }
    }
}

//! The events of a case file.

use crate::diagnostic::{CaseFault, Diagnostic, HappeningFault, ScriptFault};
use crate::model::{ClockEffect, Happening, NodeId, Regulation, What};
use crate::source::{SourceFile, Spanned};
use crate::syntax::{EventTree, parse_term};

use super::case::{fact_from_text, instant, step_named};
use super::terms::term;

/// Something that happened; none, with faults, where it is not sound.
pub(super) fn happening(
    tree: &EventTree,
    file: &SourceFile,
    regulation: &Regulation,
    faults: &mut Vec<Diagnostic>,
) -> Option<Happening> {
    let at = tree.at.as_ref().and_then(|at| instant(at, faults));
    let said = [
        tree.step.is_some(),
        tree.fact.is_some(),
        tree.expired.is_some(),
        tree.withdrawn.is_some(),
        tree.lapsed.is_some(),
    ];
    if said.into_iter().filter(|is_said| *is_said).count() != 1 {
        faults.push(Diagnostic::at(tree.place, CaseFault::EventDoesWhat));
        return None;
    }
    if let (None, Some(prolonged)) = (&tree.step, &tree.prolonged) {
        faults.push(Diagnostic::at(prolonged.span, ScriptFault::NotProlonged { step: None }));
    }
    let what = if let Some(step) = &tree.step {
        done(step, tree.prolonged.as_ref(), file, regulation, faults)
    } else if let Some(fact) = &tree.fact {
        fact_from_text(file, fact.span, regulation, faults).map(|(fact, value)| What::FactDecided(fact, value))
    } else if let Some(step) = &tree.expired {
        expiring(step, regulation, faults).map(What::StepExpired)
    } else {
        if let (Some(withdrawn), None) = (&tree.withdrawn, &regulation.withdrawal)
            && withdrawn.value
        {
            faults.push(Diagnostic::at(withdrawn.span, HappeningFault::NoWithdrawal));
        }
        flagged("withdrawn", tree.withdrawn.as_ref(), What::Withdrawn, faults)
            .or_else(|| flagged("lapsed", tree.lapsed.as_ref(), What::Lapsed, faults))
    };
    Some(Happening { at: at?, what: what? })
}

/// What a key says to have happened; none, with a fault, where it says that it did not.
fn flagged(key: &str, flag: Option<&Spanned<bool>>, what: What, faults: &mut Vec<Diagnostic>) -> Option<What> {
    let flag = flag?;
    if !flag.value {
        faults.push(Diagnostic::at(flag.span, ScriptFault::FalseFlag { key: key.to_owned() }));
    }
    flag.value.then_some(what)
}

/// A step that was done, and by how much it prolonged the terms around it, where that is at choice.
fn done(
    step: &Spanned<String>,
    prolonged: Option<&Spanned<String>>,
    file: &SourceFile,
    regulation: &Regulation,
    faults: &mut Vec<Diagnostic>,
) -> Option<What> {
    let id = step_named(step, regulation, faults);
    let by = match prolonged {
        Some(text) => Some(parse_term(file, text.span, faults).map(|by| by.map(term))?),
        None => None,
    };
    let id = id?;
    let node = regulation.node(id);
    if let Some(by) = &by
        && !matches!(node.clock, Some(ClockEffect::Prolongs { is_most: true, .. }))
    {
        faults.push(Diagnostic::at(by.span, ScriptFault::NotProlonged { step: Some(node.name.clone()) }));
        return None;
    }
    Some(What::StepDone(id, by.map(|by| by.value)))
}

/// A step whose term runs out; none, with a fault, where it has none or the regulation leads nowhere then.
pub(super) fn expiring(
    name: &Spanned<String>,
    regulation: &Regulation,
    faults: &mut Vec<Diagnostic>,
) -> Option<NodeId> {
    let id = step_named(name, regulation, faults)?;
    let (node, step) = (regulation.node(id), || name.value.clone());
    if node.term.is_none() {
        faults.push(Diagnostic::at(name.span, ScriptFault::NeverExpires { step: step() }));
        return None;
    }
    if node.on_expiry.is_none() {
        faults.push(Diagnostic::at(name.span, HappeningFault::NoExpiry { step: step() }));
        return None;
    }
    Some(id)
}

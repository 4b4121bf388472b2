//! The head of the text and the notes on what acts did.

use crate::diagnostic::{Diagnostic, WordingFault};
use crate::model::{Act, ActKind, ClauseDone, ClauseNumber, Done, Note, Printed};
use crate::source::Spanned;
use crate::syntax::{DONE, NoteTree, RegulationTree};

use super::identity::title;
use super::wording::ClauseNumbers;

/// What is printed besides the clauses; acts and clauses that are not there are reported.
pub(super) fn printed(
    tree: &RegulationTree,
    acts: Option<&[Act]>,
    numbers: &ClauseNumbers<'_>,
    faults: &mut Vec<Diagnostic>,
) -> Printed {
    // Where an act was not read, it is not known which one a note means.
    let Some(acts) = acts else { return Printed::default() };
    let notes = tree.notes.iter().filter_map(|tree| note(tree, acts, numbers, faults)).collect();
    Printed {
        remark: tree.remark.as_ref().map(title),
        approved: tree.approved.as_ref().and_then(|number| act(number, acts, faults)),
        notes,
    }
}

/// The place of the act of a number; of several of one number, the latest.
fn act(number: &Spanned<String>, acts: &[Act], faults: &mut Vec<Diagnostic>) -> Option<usize> {
    let found = acts.iter().rposition(|act| act.number == number.value.trim());
    if found.is_none() {
        let known = acts.iter().map(|act| act.number.clone()).collect();
        let fault = WordingFault::NotedActUnknown { number: number.value.clone(), known };
        faults.push(Diagnostic::at(number.span, fault));
    }
    found
}

fn note(tree: &NoteTree, acts: &[Act], numbers: &ClauseNumbers<'_>, faults: &mut Vec<Diagnostic>) -> Option<Note> {
    let at = act(tree.act.as_ref()?, acts, faults)?;
    if let (Some(old), Some(new)) = (&tree.old, &tree.new)
        && tree.clause.is_none()
    {
        return Some(Note { act: at, did: Done::Words { old: title(old), new: title(new) } });
    }
    let written = tree.clause.as_ref()?;
    let number = numbers.find(written, faults);
    if !concerns(acts.get(at)?, &number) {
        let fault = WordingFault::NoteBesideAct { clause: number.0.clone(), act: acts.get(at)?.number.clone() };
        faults.push(Diagnostic::at(written.span, fault));
    }
    let did = did(&tree.did.as_ref()?.value);
    let mark = tree.mark.as_ref().map(|mark| mark.value.clone());
    Some(Note { act: at, did: Done::Clause { number, did, mark } })
}

/// Whether an act says that it changed a clause, or a part of it.
fn concerns(act: &Act, number: &ClauseNumber) -> bool {
    let ActKind::Changes(clauses) = &act.kind else { return false };
    let paragraph = number.0.split('.').next().unwrap_or_default();
    clauses.iter().any(|changed| *changed == number.0 || changed == paragraph)
}

fn did(word: &str) -> ClauseDone {
    let all = [
        ClauseDone::Changed,
        ClauseDone::ChangedOnce,
        ClauseDone::Restated,
        ClauseDone::Supplemented,
        ClauseDone::Excluded,
        ClauseDone::Repealed,
    ];
    DONE.into_iter().zip(all).find(|(of, _)| *of == word).map_or(ClauseDone::Changed, |(_, did)| did)
}

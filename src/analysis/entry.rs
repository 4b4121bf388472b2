//! W1703 and W1704: what leaves the entry of an act into effect open, or makes it doubtful.

use crate::diagnostic::{ActFault, Diagnostic, Unclear};
use crate::history::{Entry, Lacking, Unknown};
use crate::model::{Act, Regulation};
use crate::syntax::{ActTree, EffectiveTree, RegulationTree};

/// Warns of wordings that do not tell the day where the file does not either, and of publications before the
/// registration; such a warning is answered at the number of the act.
///
/// The days of acts before the one that made the edition are not asked.
pub(super) fn check(tree: &RegulationTree, regulation: &Regulation, faults: &mut Vec<Diagnostic>) {
    let last = regulation.acts.iter().rposition(Act::makes_text).unwrap_or(0);
    for (at, (act, tree)) in regulation.acts.iter().zip(&tree.acts).enumerate() {
        let no_day = if at < last { Vec::new() } else { no_day(act, tree) };
        let found = no_day.into_iter().chain(published(act, tree));
        faults.extend(found.map(|report| report.about(act.number.clone())));
    }
}

fn no_day(act: &Act, tree: &ActTree) -> Vec<Diagnostic> {
    let own = std::iter::once((Entry::of(act), tree.effective.as_ref()));
    let stages = act.stages.iter().zip(&tree.stages);
    let stages = stages.map(|(stage, tree)| (Entry::of_stage(act, stage), tree.effective.as_ref()));
    let unclear = own.chain(stages).filter_map(|(entry, effective)| {
        let Entry::Unknown(Unknown { lacking, .. }) = entry else { return None };
        let text = effective.map(EffectiveTree::each)?.next()?;
        let fault = ActFault::NoDayInWording { number: act.number.clone(), why: unclear(lacking)? };
        Some(Diagnostic::at(text.span, fault))
    });
    unclear.collect()
}

/// Why a wording does not tell the day; none where only a fact beside it is lacking.
#[must_use]
pub fn unclear(lacking: Lacking) -> Option<Unclear> {
    Some(match lacking {
        Lacking::Publication | Lacking::OlderThanLaw => return None,
        Lacking::Ambiguous { days } => Unclear::Ambiguous(days),
        Lacking::Staged => Unclear::Staged,
        Lacking::NotUnderstood => Unclear::NotUnderstood,
        Lacking::BeforeSigning => Unclear::BeforeSigning,
        Lacking::Disagreement => Unclear::Disagreement,
    })
}

fn published(act: &Act, tree: &ActTree) -> Vec<Diagnostic> {
    let Some(registered) = act.registered else { return Vec::new() };
    let early = tree.published.iter().filter_map(|publication| {
        let date = publication.date.filter(|date| date.value < registered)?;
        let is_official = publication.official.as_ref().is_none_or(|official| official.value);
        let fault = ActFault::PublishedBeforeRegistered { published: date.value, registered };
        is_official.then(|| Diagnostic::at(date.span, fault))
    });
    early.collect()
}

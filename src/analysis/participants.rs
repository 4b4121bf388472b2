//! W1201: a participant whom no step names.

use crate::diagnostic::{CourseFault, Diagnostic};
use crate::model::ParticipantKind;

use super::Scope;

/// Reports the participants that neither act nor are addressed; the recipient and the provider need not.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Vec<Diagnostic>) {
    let nodes = &scope.regulation.nodes;
    let mut is_used = vec![false; scope.regulation.participants.len()];
    for id in nodes.iter().flat_map(|node| [Some(node.actor), node.to]).flatten() {
        is_used.get_mut(id.index()).into_iter().for_each(|used| *used = true);
    }
    for (participant, is_used) in scope.regulation.participants.iter().zip(is_used) {
        let is_built_in = matches!(participant.kind, ParticipantKind::Recipient | ParticipantKind::Provider);
        if !is_used && !is_built_in {
            let fault = CourseFault::IdleParticipant { name: participant.name.clone() };
            faults.push(Diagnostic::at(scope.places.of(&participant.name), fault).about(&participant.name));
        }
    }
}

//! W1206: a step done by several procedures at once, one of which never ends.

use crate::diagnostic::{CourseFault, Diagnostic};
use crate::model::By;

use super::Scope;

/// Reports parallel steps that walks come to and never get out of; nothing is claimed unless all walks are known.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Vec<Diagnostic>) {
    let walks = &scope.walks;
    if !walks.whole {
        return;
    }
    for id in &walks.visited {
        let node = scope.regulation.node(*id);
        let Some(By::All(procedures)) = &node.by else { continue };
        let lost = procedures.iter().enumerate().find(|(place, _)| !walks.joined.contains(&(*id, *place)));
        if let Some((_, procedure)) = lost {
            let procedure = scope.regulation.procedure(*procedure).name.clone();
            let fault = CourseFault::NeverJoins { name: node.name.clone(), procedure };
            faults.push(Diagnostic::at(scope.places.of(&node.name), fault).about(&node.name));
        }
    }
}

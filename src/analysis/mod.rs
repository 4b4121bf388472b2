//! A regulation that compiles, looked at as a whole: what it may not mean although every line of it is sound.

mod review;
mod text;

use crate::diagnostic::Diagnostic;
use crate::model::Regulation;
use crate::syntax::RegulationTree;

/// Adds all warnings about a sound regulation, and takes out those that the file has answered.
pub fn check(tree: &RegulationTree, regulation: &Regulation, faults: &mut Vec<Diagnostic>) {
    text::check(tree, regulation, faults);
    review::apply(tree, &[], faults);
}

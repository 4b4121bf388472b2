//! W1601, and the answers to warnings: an answered warning is not reported, an answer to nothing is.

use crate::diagnostic::{Code, Diagnostic, ReviewFault, Severity};
use crate::syntax::{RegulationTree, ReviewedTree};

/// Takes the warnings out that the file has answered, and reports the answers that answer nothing.
///
/// An answer is to a code at a clause or a name; it answers every warning of that code there. Warnings of other files
/// and errors stay. Nothing is said of answers to codes that are not asked for, as their rules could not look, nor of
/// those to warnings of other days. To be called once, after all rules that look for those codes.
pub(super) fn apply(
    tree: &RegulationTree,
    is_asked: impl Fn(Code) -> bool,
    other_days: &[(Code, String)],
    faults: &mut Vec<Diagnostic>,
) {
    let answers: Vec<_> = tree.reviewed.iter().filter_map(Answer::of).collect();
    let is_of_another_day =
        |answer: &Answer<'_>| other_days.iter().any(|(code, at)| *code == answer.code && at == answer.at);
    let is_idle = |answer: &&Answer<'_>| {
        let is_asked = is_asked(answer.code) && !is_of_another_day(answer);
        is_asked && !faults.iter().any(|fault| answer.fits(fault))
    };
    let idle: Vec<_> = answers.iter().filter(is_idle).collect();
    let idle: Vec<_> = idle.into_iter().map(|answer| answer.to_nothing(&answers, faults)).collect();
    faults.retain(|fault| !answers.iter().any(|answer| answer.fits(fault)));
    faults.extend(idle);
}

/// A whole answer to a known warning; what is wrong with others is told where the file is compiled.
struct Answer<'t> {
    tree: &'t ReviewedTree,
    code: Code,
    at: &'t str,
}

impl<'t> Answer<'t> {
    fn of(tree: &'t ReviewedTree) -> Option<Self> {
        let code = Code::parse(&tree.code.as_ref()?.value).filter(|code| code.severity() == Severity::Warning)?;
        let at = tree.at.as_ref()?.value.trim();
        tree.reason.is_some().then_some(Self { tree, code, at })
    }

    fn fits(&self, fault: &Diagnostic) -> bool {
        let is_here = fault.place.is_some_and(|place| place.file == self.tree.place.file);
        is_here && fault.code() == self.code && fault.subject.as_deref() == Some(self.at)
    }

    fn to_nothing(&self, answers: &[Self], faults: &[Diagnostic]) -> Diagnostic {
        let open = faults.iter().filter(|fault| {
            let is_here = fault.place.is_some_and(|place| place.file == self.tree.place.file);
            is_here && fault.code() == self.code && !answers.iter().any(|answer| answer.fits(fault))
        });
        let mut given: Vec<_> = open.filter_map(|fault| fault.subject.clone()).collect();
        given.dedup();
        let place = self.tree.at.as_ref().map_or(self.tree.place, |at| at.span);
        let fault = ReviewFault::NothingToAnswer { code: self.code.to_string(), at: self.at.to_owned(), given };
        Diagnostic::at(place, fault)
    }
}

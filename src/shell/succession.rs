//! What stands beside a new edition: whether the file that it is made of is the last one, and which cases go by which.

use std::path::Path;

use chrono::NaiveDate;

use crate::compile;
use crate::diagnostic::{Diagnostic, MakingFault};
use crate::history::{Answer, Chain};
use crate::model::{Act, Regulation, is_same_number};
use crate::syntax::{CaseTree, Document, RegulationTree, parse};
use crate::view::CasesOfEditions;

use super::session::Session;
use super::suite::{self, Suite};
use super::{editions, files};

/// Whether no file beside holds a later edition of the regulation; where one does, that is reported.
///
/// A file with faults counts too: perhaps somebody is still at work on it.
pub(super) fn is_last(session: &mut Session, path: &Path, own: &RegulationTree) -> bool {
    let later = others(session, path, own).into_iter().filter(|(_, other)| is_later(other, own));
    let order = |tree: &RegulationTree| (last_making(tree).map(|(date, _)| date), tree.acts.len());
    let Some((last, _)) = later.max_by_key(|(_, tree)| order(tree)) else { return true };
    session.report(Diagnostic::without_place(MakingFault::NotLast { path: path.display().to_string(), last }));
    false
}

/// The other files of the folder that hold an edition of the same regulation, each with its path.
fn others(session: &mut Session, path: &Path, own: &RegulationTree) -> Vec<(String, RegulationTree)> {
    let paths = files::beside(path).unwrap_or_default();
    let mut found = Vec::new();
    // What is wrong with other files is not the matter of whoever names this one.
    for id in session.quietly(|session| session.open_all(&paths)) {
        let file = session.file(id);
        if let Some(Document::Regulation(tree)) = parse(file, &mut Vec::new())
            && identity(&tree) == identity(own)
        {
            found.push((file.name().to_owned(), *tree));
        }
    }
    found
}

/// The issuer and the service of a file.
fn identity(tree: &RegulationTree) -> [Option<&str>; 2] {
    [&tree.issuer, &tree.service].map(|text| text.as_ref().map(|text| text.value.as_str()))
}

/// The acts of a file that make a text, each by its day and its number.
fn making(tree: &RegulationTree) -> impl DoubleEndedIterator<Item = (NaiveDate, &str)> {
    let acts = tree.acts.iter().filter(|act| act.makes.as_ref().is_none_or(|makes| makes.value != "repeal"));
    acts.filter_map(|act| Some((act.date?.value, act.number.as_ref()?.value.trim())))
}

fn last_making(tree: &RegulationTree) -> Option<(NaiveDate, &str)> {
    making(tree).next_back()
}

/// Whether the text of one file is made by a later act than that of another; of one day, it lists the act of the other.
fn is_later(other: &RegulationTree, own: &RegulationTree) -> bool {
    let (Some(last), Some(own)) = (last_making(other), last_making(own)) else { return false };
    let is_own = |act: (NaiveDate, &str)| act.0 == own.0 && is_same_number(act.1, own.1);
    last.0 > own.0 || (last.0 == own.0 && !is_own(last) && making(other).any(is_own))
}

/// By which edition the cases go that name the former one, once an act has made the next: that of the day on which each
/// began, as [`Chain::of_case`] decides.
pub(super) fn cases(session: &mut Session, path: &Path, former: &Regulation, act: &Act) -> CasesOfEditions {
    // What is wrong with a case is asked of `check`.
    let Suite { cases, .. } = session.quietly(|session| suite::find(session, &[path.to_owned()]));
    let beside = editions::beside(session, path, former);
    let next: Vec<Act> = former.acts.iter().chain([act]).cloned().collect();
    let mut acts = beside.acts();
    acts.extend([former.acts.as_slice(), next.as_slice()]);
    let chain = Chain::new(&acts);
    let own = files::whole(path);
    let mut found = CasesOfEditions::default();
    for case in cases.into_iter().filter(|case| case.regulation.as_ref() == Some(&own)) {
        let chosen = day(&case.tree).and_then(|day| chain.of_case(day));
        let paths = match chosen.map(|chosen| chosen.answer) {
            Some(Answer::Edition(held)) if held.act.is_same(act) => &mut found.follow,
            Some(Answer::Unknown { act: lacking, .. }) if lacking.is_same(act) => &mut found.open,
            _ => &mut found.stay,
        };
        paths.push(case.path.display().to_string());
    }
    for paths in [&mut found.stay, &mut found.follow, &mut found.open] {
        paths.sort();
    }
    found
}

/// The day on which a case began.
fn day(case: &CaseTree) -> Option<NaiveDate> {
    compile::instant(&case.start.as_ref()?.value).ok()?.day().date()
}

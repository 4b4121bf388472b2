//! `test`: cases run against what their files expect, and what they reach of their regulations.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::calendar::WorkCalendar;
use crate::compile;
use crate::diagnostic::{Aspect, Diagnostic, ScriptFault};
use crate::engine::{Goal, reached};
use crate::render;
use crate::source::Span;
use crate::syntax::ExpectTree;
use crate::view::{CaseTested, Coverage, DifferenceShown, Tested, verdict};

use super::args::Test;
use super::beside::Beside;
use super::exit::{Exit, has_errors};
use super::given::Given;
use super::progress::Progress;
use super::session::Session;
use super::suite::{self, CaseFile, Suite};
use super::{calendars, draft, load, run as walk};

/// What is known by the whole path of a regulation.
#[derive(Default)]
struct Known {
    /// The work calendars; none where one cannot be read.
    calendars: BTreeMap<PathBuf, Option<WorkCalendar>>,
    /// The editions beside them.
    beside: BTreeMap<PathBuf, Beside>,
    /// What the cases reached.
    reached: BTreeMap<PathBuf, BTreeSet<Goal>>,
}

/// Tests cases.
pub(super) fn run(mut session: Session, arguments: &Test) -> Exit {
    let mut suite = suite::find(&mut session, &arguments.path);
    let mut known = Known::default();
    let mut progress = Progress::new(&session, suite.cases.len());
    let mut cases = Vec::new();
    for case in std::mem::take(&mut suite.cases) {
        cases.push(test(&mut session, &mut suite, &mut known, &case));
        progress.step();
    }
    drop(progress);
    cases.sort_by(|one, other| one.path.cmp(&other.path));
    let coverage = coverage(&session, &suite, &known);
    let drafts = cases.iter().filter(|case| case.is_draft_kept()).count();
    let passed = cases.iter().filter(|case| case.passed && !case.draft).count();
    let failed = cases.len() - passed - drafts;
    let drafted = arguments.write_missing.then(|| {
        let mut drafted = draft::Drafts::default();
        for path in &suite.named {
            let Some(Some(loaded)) = suite.regulations.get(path) else { continue };
            let reached = known.reached.get(path).cloned().unwrap_or_default();
            let read = || calendars::read(&mut session, &loaded.calendar, &loaded.path);
            if let Some(calendar) = known.calendars.entry(path.clone()).or_insert_with(read) {
                drafted.write(&mut session, loaded, calendar, &reached);
            }
        }
        drafted.into_shown()
    });
    let tested = Tested { cases, passed, drafts, failed, coverage, drafted, language: session.language };
    session.print(&render::tested(&tested, session.output.style()));
    let is_denied = arguments.deny_uncovered && tested.has_uncovered();
    session.finish(false).max(if failed > 0 || is_denied { Exit::Faulty } else { Exit::Sound })
}

/// Tests one case.
fn test(session: &mut Session, suite: &mut Suite, known: &mut Known, case: &CaseFile) -> CaseTested {
    let before = session.reports.len();
    let mut tested = CaseTested {
        path: case.path.display().to_string(),
        passed: false,
        draft: case.tree.draft.as_ref().is_some_and(|draft| draft.value),
        has_expectation: case.tree.expect.is_some(),
        difference: None,
        notes: Vec::new(),
    };
    let is_run = run_case(session, suite, known, case, &mut tested);
    let own: Vec<Diagnostic> = session.reports.iter().skip(before).cloned().collect();
    tested.passed = is_run.is_some() && tested.difference.is_none() && !has_errors(&own);
    tested
}

/// Runs a case and compares it with what is expected; none, mostly with reports, where it could not be run.
fn run_case(
    session: &mut Session,
    suite: &mut Suite,
    known: &mut Known,
    case: &CaseFile,
    tested: &mut CaseTested,
) -> Option<()> {
    let (target, name) = (case.regulation.as_ref()?, case.tree.regulation.as_ref()?);
    if !suite.regulations.contains_key(target) {
        let loaded = load::of_case(session, &case.path, &name.value);
        let loaded = loaded.map_err(|fault| session.report(Diagnostic::at(name.span, fault))).ok();
        suite.regulations.insert(target.clone(), loaded);
    }
    let loaded = suite.regulations.get(target)?.as_ref().filter(|_| case.is_sound)?;
    let regulation = &loaded.regulation;
    let file = session.sources.get(case.file)?;
    let script = compile::case(&case.tree, file, regulation, &mut session.reports)?;
    let expected = script.expected.clone();
    let read = || calendars::read(session, &loaded.calendar, &loaded.path);
    let calendar = known.calendars.entry(target.clone()).or_insert_with(read).as_ref()?;
    let given = Given::of_script(script, &case.tree);
    let walked = walk::unasked(session, regulation, calendar, &given)?;
    if let Some(day) = given.start.and_then(|start| start.day().date()) {
        let beside = known.beside.entry(target.clone()).or_insert_with(|| Beside::of_file(session, loaded));
        tested.notes = walked.timeline.touched(&beside.others(day));
    }
    known.reached.entry(target.clone()).or_default().extend(reached(&walked.trace, regulation));
    if let (Some(expected), Some(tree)) = (expected, &case.tree.expect)
        && let Some(fault) = verdict(&expected, &walked.timeline, regulation)
    {
        let place = place(&fault, tree);
        let at = session.file(place.file).position(place.range().start);
        tested.difference = DifferenceShown::new(&fault, (at.line, at.column), session.language);
        session.report(Diagnostic::at(place, fault));
    }
    Some(())
}

/// Where a case file says what did not come about.
fn place(fault: &ScriptFault, tree: &ExpectTree) -> Span {
    let ScriptFault::Differs { aspect, .. } = fault else { return tree.place };
    let found = match aspect {
        Aspect::Outcome => tree.outcome.as_ref().map(|outcome| outcome.span),
        Aspect::Due => tree.due.as_ref().map(|due| due.span),
        Aspect::Path { place } => {
            tree.path.as_ref().map(|path| path.value.get(*place).map_or(path.span, |name| name.span))
        }
        Aspect::Late { place, .. } => tree.late.as_ref().map(|late| {
            let name = place.and_then(|place| late.value.get(place));
            name.map_or(late.span, |name| name.span)
        }),
        Aspect::Step { place, .. } => {
            tree.steps.get(*place).and_then(|step| step.until.as_ref()).map(|until| until.span)
        }
    };
    found.unwrap_or(tree.place)
}

/// How much the cases reached of each regulation that was named.
fn coverage(session: &Session, suite: &Suite, known: &Known) -> Vec<Coverage> {
    let named = suite.named.iter().filter_map(|path| Some((path, suite.regulations.get(path)?.as_ref()?)));
    let shown = named.map(|(path, loaded)| {
        let none = BTreeSet::new();
        let reached = known.reached.get(path).unwrap_or(&none);
        Coverage::new(loaded.path.display().to_string(), &loaded.regulation, reached, session.language)
    });
    shown.collect()
}

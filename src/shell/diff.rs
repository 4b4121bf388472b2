//! `diff`: what differs between two editions of one regulation, what that does, and what an official writes for it.

mod form;

use std::path::Path;

use crate::analysis;
use crate::calendar::WorkCalendar;
use crate::compile;
use crate::diagnostic::{CommandFault, Diagnostic, Severity};
use crate::language::{Language, Words};
use crate::model::Regulation;
use crate::render;
use crate::source::Spanned;
use crate::syntax::RegulationTree;
use crate::view::{EditionChanges, Timeline};

pub(super) use self::form::names;
use super::args::Diff;
use super::exit::Exit;
use super::given::Given;
use super::load::{self, Loaded};
use super::session::Session;
use super::suite::{self, CaseFile};
use super::{calendars, run as walk};

/// An edition with its tree.
struct Edition {
    loaded: Loaded,
    tree: Box<RegulationTree>,
}

/// Tells what differs, or writes one of the forms for an amendment in the language asked for.
pub(super) fn run(mut session: Session, arguments: &Diff, asked: Option<Language>) -> Exit {
    let before = edition(&mut session, &arguments.before);
    let after = edition(&mut session, &arguments.after);
    let (Some(before), Some(after)) = (before, after) else { return session.finish(false) };
    if let Some(fault) = other_regulation(&before, &after) {
        session.report(fault);
        return session.finish(false);
    }
    let (one, other) = (&before.loaded.regulation, &after.loaded.regulation);
    let mut changes = EditionChanges::new(one, other, session.language);
    let exit = if changes.is_same { Exit::Sound } else { Exit::Different };
    if let Some(name) = &arguments.kind {
        form::write(&mut session, name, arguments.out.as_deref(), [one, other], &changes, asked);
        return session.finish(false).max(exit);
    }
    if arguments.effects || !arguments.cases.is_empty() {
        let calendar = |session: &mut Session, of: &Loaded| calendars::read(session, &of.calendar, &of.path);
        let calendars = (calendar(&mut session, &before.loaded), calendar(&mut session, &after.loaded));
        if arguments.effects {
            let (was, is) = rayon::join(
                || analysis::effects(one, calendars.0.as_ref()),
                || analysis::effects(other, calendars.1.as_ref()),
            );
            changes = changes.with_effects(&was, &is);
        }
        if let (Some(first), Some(second)) = &calendars {
            let cases = cases(&mut session, arguments);
            let ran = cases.iter().map(|case| {
                let path = case.path.display().to_string();
                (path, ran(&mut session, case, one, first), ran(&mut session, case, other, second))
            });
            changes = changes.with_cases(&ran.collect::<Vec<_>>());
        }
    }
    match &arguments.html {
        Some(path) => {
            session.write(path, render::difference_page(&changes));
        }
        None => session.print(&render::difference(&changes, session.output.style())),
    }
    session.finish(false).max(exit)
}

/// Reads an edition; what may be meant otherwise in it is asked of `check`.
fn edition(session: &mut Session, path: &Path) -> Option<Edition> {
    let (read, own) = session.apart(|session| {
        let (_, tree) = load::tree(session, path)?;
        load::compiled(session, path, &tree).map(|loaded| Edition { loaded, tree })
    });
    session.reports.extend(own.into_iter().filter(|report| report.severity() == Severity::Error));
    read
}

/// The report that two files are not editions of one regulation; none where they are.
fn other_regulation(before: &Edition, after: &Edition) -> Option<Diagnostic> {
    let name = |regulation: &Regulation| format!("{}/{}", regulation.issuer, regulation.service);
    let (one, other) = (name(&before.loaded.regulation), name(&after.loaded.regulation));
    if one == other {
        return None;
    }
    let place = |of: &Edition| {
        let is_of_issuer = before.loaded.regulation.service == after.loaded.regulation.service;
        let named = if is_of_issuer { &of.tree.issuer } else { &of.tree.service };
        named.as_ref().map(|name: &Spanned<String>| name.span)
    };
    let fault = CommandFault::OtherRegulation { before: one, after: other };
    let mut report = Diagnostic { place: place(after), ..Diagnostic::without_place(fault) };
    if let Some(first) = place(before) {
        report = report.with_related(first, Words::new("бірінші файл", "первый файл", "the first file"));
    }
    Some(report)
}

/// The cases that were named; where none were, those beside the editions.
fn cases(session: &mut Session, arguments: &Diff) -> Vec<CaseFile> {
    if !arguments.cases.is_empty() {
        return suite::find(session, &arguments.cases).cases;
    }
    let editions = [arguments.before.clone(), arguments.after.clone()];
    // Nobody asked for these cases: what is wrong with them is told by `test`.
    let mut cases = session.quietly(|session| suite::find(session, &editions)).cases;
    cases.sort_by(|one, other| one.path.cmp(&other.path));
    cases
}

/// How a case goes by an edition; none where the edition cannot run it.
fn ran(session: &mut Session, case: &CaseFile, regulation: &Regulation, calendar: &WorkCalendar) -> Option<Timeline> {
    session.quietly(|session| {
        let file = session.sources.get(case.file).filter(|_| case.is_sound)?;
        let script = compile::case(&case.tree, file, regulation, &mut session.reports)?;
        let given = Given::of_script(script, &case.tree);
        walk::unasked(session, regulation, calendar, &given).map(|walked| walked.timeline)
    })
}

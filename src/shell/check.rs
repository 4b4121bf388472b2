//! `check`: all faults and warnings of files, many files at once, the order always the same.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rayon::prelude::*;

use crate::analysis::{self, ActsAsOf};
use crate::calendar::WorkCalendar;
use crate::compile;
use crate::diagnostic::{CaseFault, Diagnostic};
use crate::model::Regulation;
use crate::source::{FileId, SourceFile};
use crate::syntax::{CalendarTree, CaseTree, Document, parse};

use super::args::Check;
use super::calendars::{Calendars, Kept};
use super::editions::{self, Edition};
use super::exit::{Exit, has_errors};
use super::given::Given;
use super::load::Loaded;
use super::registers::Registers;
use super::session::{Session, stem};
use super::today::today;
use super::{files, given, load, run as walk};

/// The regulations that cases name.
struct Named {
    /// Each one, read once.
    regulations: BTreeMap<PathBuf, Result<Loaded, CaseFault>>,
    /// The work calendars, each read once.
    calendars: Calendars,
    /// The files of this run that have faults: what is wrong with them is told of themselves.
    told: BTreeSet<PathBuf>,
}

/// What is known of a file after its parallel part.
struct Checked {
    id: FileId,
    document: Option<Document>,
    /// What the file says, where it is a sound regulation.
    regulation: Option<Regulation>,
    /// Where its calendar is kept, if there is one.
    calendar: Option<Kept>,
    /// Where its register of acts is kept, if there is one.
    register: Option<PathBuf>,
    reports: Vec<Diagnostic>,
}

/// Checks files.
pub(super) fn run(mut session: Session, arguments: &Check) -> Exit {
    let day = match &arguments.as_of {
        None => today(),
        Some(text) => match session.as_of(text) {
            None => return session.finish(false),
            day => day,
        },
    };
    let paths = session.find(&arguments.path);
    let ids = session.open_all(&paths);
    let sources = &session.sources;
    let mut checked: Vec<Checked> = ids.par_iter().filter_map(|id| sources.get(*id).map(check_alone)).collect();
    let mut calendars = Calendars::default();
    keep_calendars(&mut session, &mut calendars, &mut checked);
    let registers = keep_registers(&mut session, &paths, &mut checked);
    checked.par_iter_mut().for_each(|one| analyse(one, &calendars, &registers, day));
    let mut years: BTreeMap<PathBuf, Vec<(String, CalendarTree)>> = BTreeMap::new();
    check_editions(&mut session, arguments, &mut checked);
    let told = faulty(&session, &paths, &checked);
    let mut named = Named { regulations: BTreeMap::new(), calendars, told };
    for Checked { id, document, reports, .. } in checked {
        let path = PathBuf::from(session.file(id).name());
        let is_sound = !has_errors(&reports);
        session.reports.extend(reports);
        match document {
            Some(Document::Case(tree)) => check_case(&mut session, &mut named, &path, id, &tree),
            Some(Document::Calendar(tree)) if is_sound => {
                let folder = path.parent().map(Path::to_owned).unwrap_or_default();
                years.entry(folder).or_default().push((stem(&path), *tree));
            }
            Some(Document::Regulation(_) | Document::Calendar(_) | Document::Register(_)) | None => {}
        }
    }
    for (folder, years) in years {
        check_years(&mut session, &folder, &years);
    }
    session.finish(arguments.deny_warnings)
}

/// Reads the calendar of each regulation; a name that no calendar bears is among the reports on the file.
fn keep_calendars(session: &mut Session, calendars: &mut Calendars, checked: &mut [Checked]) {
    for one in checked {
        let Some(Document::Regulation(tree)) = &one.document else { continue };
        let Some(name) = &tree.calendar else { continue };
        let path = PathBuf::from(session.file(one.id).name());
        let (calendar, own) = session.apart(|session| calendars.keep(session, name, &path));
        one.calendar = calendar;
        one.reports.extend(own);
    }
}

/// Reads the register of acts that stands above each regulation.
fn keep_registers(session: &mut Session, paths: &[PathBuf], checked: &mut [Checked]) -> Registers {
    let mut registers = Registers::default();
    let told = paths.iter().map(|path| files::whole(path)).collect();
    for one in checked.iter_mut().filter(|one| one.regulation.is_some()) {
        let path = PathBuf::from(session.file(one.id).name());
        one.register = registers.keep(session, &path, &told);
    }
    registers
}

/// Looks at a sound regulation as a whole.
fn analyse(one: &mut Checked, calendars: &Calendars, registers: &Registers, day: Option<NaiveDate>) {
    let Checked { document: Some(Document::Regulation(tree)), regulation: Some(regulation), .. } = one else { return };
    let calendar = one.calendar.as_ref().and_then(|kept| calendars.get(kept));
    let register = one.register.as_ref().and_then(|path| registers.get(path));
    let acts = register.zip(day).map(|(register, day)| ActsAsOf { register, day });
    analysis::check(tree, regulation, calendar, acts, &mut one.reports);
}

/// Holds the editions of folders against one another; a file that was named stands for itself.
fn check_editions(session: &mut Session, arguments: &Check, checked: &mut [Checked]) {
    let named: BTreeSet<PathBuf> =
        arguments.path.iter().filter(|path| !files::is_folder(path)).map(|path| files::whole(path)).collect();
    let mut editions = Vec::new();
    for one in checked {
        let Checked { document: Some(Document::Regulation(tree)), regulation: Some(regulation), .. } = &*one else {
            continue;
        };
        let path = session.file(one.id).name().to_owned();
        if has_errors(&one.reports) || named.contains(&files::whole(Path::new(&path))) {
            continue;
        }
        let misplaced = editions::misplaced(Path::new(&path), tree, regulation);
        let name = stem(Path::new(&path));
        editions.push(Edition { path, name, tree: (**tree).clone(), regulation: regulation.clone() });
        one.reports.extend(misplaced);
    }
    for group in editions::grouped(editions).values() {
        let mut faults = group.check(true);
        group.0.iter().for_each(|edition| analysis::review_editions(&edition.tree, &mut faults));
        session.reports.extend(faults);
    }
}

/// The files that could not be read or have errors.
fn faulty(session: &Session, paths: &[PathBuf], checked: &[Checked]) -> BTreeSet<PathBuf> {
    let sound = checked.iter().filter(|one| !has_errors(&one.reports));
    let sound: BTreeSet<PathBuf> = sound.map(|one| files::whole(Path::new(session.file(one.id).name()))).collect();
    paths.iter().map(|path| files::whole(path)).filter(|path| !sound.contains(path)).collect()
}

/// Finds what can be found in a file without any other file.
fn check_alone(file: &SourceFile) -> Checked {
    let mut reports = Vec::new();
    let document = parse(file, &mut reports);
    let mut regulation = None;
    match &document {
        Some(Document::Regulation(tree)) => {
            regulation = compile::regulation(tree, &mut reports).filter(|_| !has_errors(&reports));
        }
        Some(Document::Calendar(tree)) if !has_errors(&reports) => {
            let path = Path::new(file.name());
            drop(compile_years(path.parent(), &[(stem(path), (**tree).clone())], &mut reports));
        }
        Some(Document::Register(tree)) => drop(compile::register(tree, &mut reports)),
        Some(Document::Calendar(_) | Document::Case(_)) | None => {}
    }
    Checked { id: file.id(), document, regulation, calendar: None, register: None, reports }
}

/// The calendar of the years of a folder; the name of the folder is that of the calendar.
fn compile_years(
    folder: Option<&Path>,
    years: &[(String, CalendarTree)],
    reports: &mut Vec<Diagnostic>,
) -> Option<WorkCalendar> {
    let name = folder.map(files::whole).and_then(|folder| Some(folder.file_name()?.to_string_lossy().into_owned()));
    compile::calendar(&name.unwrap_or_default(), years, reports)
}

/// Checks that years which are sound by themselves make a calendar.
fn check_years(session: &mut Session, folder: &Path, years: &[(String, CalendarTree)]) {
    drop(compile_years(Some(folder), years, &mut session.reports));
}

/// Checks a case against the regulation that it names, also whether what happened fits; without it only its moments.
fn check_case(session: &mut Session, named: &mut Named, path: &Path, id: FileId, tree: &CaseTree) {
    let Some(name) = &tree.regulation else { return };
    let target = files::whole(&load::beside(path, &name.value));
    let is_told = named.told.contains(&target);
    let Named { regulations, calendars, .. } = named;
    let known = regulations.entry(target.clone()).or_insert_with(|| load::of_case(session, path, &name.value));
    match known {
        Ok(loaded) => {
            let script = session
                .sources
                .get(id)
                .and_then(|file| compile::case(tree, file, &loaded.regulation, &mut session.reports))
                .filter(|script| !script.happenings.is_empty());
            let Some(script) = script else { return };
            let kept = calendars.keep(session, &loaded.calendar, &loaded.path);
            if let Some(calendar) = kept.and_then(|kept| calendars.get_or_tell(session, &kept)) {
                walk::check_happenings(session, &loaded.regulation, calendar, &Given::of_script(script, tree));
            }
        }
        Err(fault) => {
            if !(is_told && matches!(fault, CaseFault::FaultyRegulation { .. })) {
                session.report(Diagnostic::at(name.span, fault.clone()));
            }
            given::check_moments(session, tree);
        }
    }
}

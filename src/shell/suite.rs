//! The regulations and case files that paths name: what `test` works on.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::compile;
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::FileId;
use crate::syntax::{CaseTree, Document, RegulationTree, parse};

use super::exit::has_errors;
use super::files;
use super::load::{self, Loaded};
use super::session::Session;

/// The regulations and cases of one run.
#[derive(Default)]
pub(super) struct Suite {
    /// The regulations by their whole paths; none where one has faults, which are told.
    pub(super) regulations: BTreeMap<PathBuf, Option<Loaded>>,
    /// The whole paths of the regulations that were named, in order; the others are only named by cases.
    pub(super) named: Vec<PathBuf>,
    /// The case files, in order.
    pub(super) cases: Vec<CaseFile>,
}

/// A case file.
pub(super) struct CaseFile {
    /// Its path.
    pub(super) path: PathBuf,
    /// Its text.
    pub(super) file: FileId,
    /// What it says.
    pub(super) tree: Box<CaseTree>,
    /// The whole path of the regulation that it names; none where it names none.
    pub(super) regulation: Option<PathBuf>,
    /// Whether it could be read without errors.
    pub(super) is_sound: bool,
}

/// A file that was read, and what was found wrong in it.
struct ReadFile {
    path: PathBuf,
    file: FileId,
    document: Option<Document>,
    reports: Vec<Diagnostic>,
}

/// Finds the regulations and cases that paths name; cases of a regulation that is named itself are looked for in its
/// folder and in the folders below.
pub(super) fn find(session: &mut Session, paths: &[PathBuf]) -> Suite {
    let found = session.find(paths);
    let mut seen: BTreeSet<PathBuf> = found.iter().map(|path| files::whole(path)).collect();
    let mut suite = Suite::default();
    for ReadFile { path, file, document, reports } in read(session, &found) {
        match document {
            // What is wrong with calendars and registers is not asked here.
            Some(Document::Calendar(_) | Document::Register(_)) => {}
            None => session.reports.extend(reports),
            Some(Document::Regulation(tree)) => suite.add_regulation(session, &path, &tree, reports),
            Some(Document::Case(tree)) => suite.add_case(session, path, file, tree, reports),
        }
    }
    // A path that was found under itself is that of a file.
    let files: Vec<&PathBuf> = paths.iter().filter(|path| found.contains(path)).collect();
    for path in files {
        let own = files::whole(path);
        let folder = load::beside(path, "");
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder.as_path() };
        if !suite.regulations.contains_key(&own) {
            continue;
        }
        let mut beside = files::find(folder).unwrap_or_default();
        beside.retain(|path| !seen.contains(&files::whole(path)));
        for ReadFile { path, file, document, reports } in read(session, &beside) {
            if let Some(Document::Case(tree)) = document
                && target(&path, &tree).as_ref() == Some(&own)
            {
                seen.insert(files::whole(&path));
                suite.add_case(session, path, file, tree, reports);
            }
        }
    }
    suite
}

/// Reads and parses many files at once.
fn read(session: &mut Session, paths: &[PathBuf]) -> Vec<ReadFile> {
    let ids = session.open_all(paths);
    let sources = &session.sources;
    let parsed = ids.par_iter().filter_map(|id| {
        let file = sources.get(*id)?;
        let mut reports = Vec::new();
        let document = parse(file, &mut reports);
        Some(ReadFile { path: PathBuf::from(file.name()), file: *id, document, reports })
    });
    parsed.collect()
}

/// The whole path of the regulation that a case names.
fn target(path: &Path, tree: &CaseTree) -> Option<PathBuf> {
    tree.regulation.as_ref().map(|name| files::whole(&load::beside(path, &name.value)))
}

impl Suite {
    fn add_regulation(
        &mut self,
        session: &mut Session,
        path: &Path,
        tree: &RegulationTree,
        mut reports: Vec<Diagnostic>,
    ) {
        let regulation = compile::regulation(tree, &mut reports).filter(|_| !has_errors(&reports));
        let loaded = regulation.zip(tree.calendar.clone()).map(|(regulation, calendar)| Loaded {
            path: path.to_owned(),
            regulation,
            calendar,
        });
        // What may be meant otherwise is asked of `check`.
        session.reports.extend(reports.into_iter().filter(|report| report.severity() == Severity::Error));
        let whole = files::whole(path);
        self.regulations.insert(whole.clone(), loaded);
        self.named.push(whole);
    }

    fn add_case(
        &mut self,
        session: &mut Session,
        path: PathBuf,
        file: FileId,
        tree: Box<CaseTree>,
        reports: Vec<Diagnostic>,
    ) {
        let is_sound = !has_errors(&reports);
        session.reports.extend(reports);
        let regulation = target(&path, &tree);
        self.cases.push(CaseFile { path, file, tree, regulation, is_sound });
    }
}

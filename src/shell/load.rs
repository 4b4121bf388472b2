//! Regulations from files, ready to work with.

use std::path::{Path, PathBuf};

use crate::compile;
use crate::diagnostic::{CaseFault, Code, CommandFault, Diagnostic};
use crate::model::Regulation;
use crate::source::{FileId, Spanned};
use crate::syntax::{Document, RegulationTree};

use super::exit::has_errors;
use super::files;
use super::session::Session;

/// A sound regulation and where it came from.
pub(super) struct Loaded {
    /// The path of its file.
    pub(super) path: PathBuf,
    /// The regulation.
    pub(super) regulation: Regulation,
    /// The name of its calendar, where the file gives it.
    pub(super) calendar: Spanned<String>,
}

/// Reads and compiles a regulation; none, with reports, where it has faults.
pub(super) fn regulation(session: &mut Session, path: &Path) -> Option<Loaded> {
    let (_, tree) = tree(session, path)?;
    compiled(session, path, &tree)
}

/// Reads the file of a regulation; none, with a report, where it is a file of another kind.
pub(super) fn tree(session: &mut Session, path: &Path) -> Option<(FileId, Box<RegulationTree>)> {
    match session.document(path)? {
        (file, Document::Regulation(tree)) => Some((file, tree)),
        (file, _) => {
            wrong_kind(session, path, file);
            None
        }
    }
}

/// Compiles the tree of a regulation; none, with reports, where there are errors, also those found before.
pub(super) fn compiled(session: &mut Session, path: &Path, tree: &RegulationTree) -> Option<Loaded> {
    let regulation = compile::regulation(tree, &mut session.reports)?;
    let calendar = tree.calendar.clone()?;
    (!has_errors(&session.reports)).then(|| Loaded { path: path.to_owned(), regulation, calendar })
}

/// Reads the regulation that a case names; its own faults are not reported, only that it has some.
pub(super) fn of_case(session: &mut Session, case: &Path, name: &str) -> Result<Loaded, CaseFault> {
    let target = beside(case, name);
    let (loaded, own) = session.apart(|session| regulation(session, &target));
    loaded.ok_or_else(|| {
        let is_there = own.iter().all(|report| report.code() != Code::E0007);
        if is_there {
            // The user is told to check it, so its path must lead there from where the user stands.
            CaseFault::FaultyRegulation { path: files::folded(&target).display().to_string() }
        } else {
            CaseFault::NoRegulation { path: name.to_owned() }
        }
    })
}

/// A path that a file names, from the folder of the file.
pub(super) fn beside(file: &Path, name: &str) -> PathBuf {
    file.parent().unwrap_or(Path::new("")).join(name)
}

/// Reports that a command does not work on files of this kind.
pub(super) fn wrong_kind(session: &mut Session, path: &Path, file: FileId) {
    let place = session.file(file).span(0..0);
    session.report(Diagnostic::at(place, CommandFault::WrongKind { path: path.display().to_string() }));
}

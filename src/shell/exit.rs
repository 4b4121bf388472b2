//! How a command ended, as its exit code tells it.

use std::process::ExitCode;

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::source::{SourceFile, Sources};

/// The ends of a command, the better one first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Exit {
    /// All is sound: 0.
    Sound,
    /// Two editions differ: 1, as other programs that compare have it.
    Different,
    /// A file or a case has faults: 1.
    Faulty,
    /// The command could not be carried out: 2.
    Unable,
}

impl Exit {
    /// The end to which reports lead.
    pub(super) fn of(reports: &[Diagnostic], sources: &Sources, deny_warnings: bool) -> Self {
        reports.iter().map(|report| Self::of_report(report, sources, deny_warnings)).max().unwrap_or(Self::Sound)
    }

    fn of_report(report: &Diagnostic, sources: &Sources, deny_warnings: bool) -> Self {
        let is_misuse = report.place.and_then(|place| sources.get(place.file)).is_some_and(SourceFile::is_option);
        match (report.code(), report.severity()) {
            // The world or the command line is at fault, not a file.
            (Code::E0007 | Code::E0008, _) => Self::Unable,
            (code, Severity::Error) if is_misuse || code.as_str().starts_with("E10") => Self::Unable,
            (_, Severity::Warning) if !deny_warnings => Self::Sound,
            _ => Self::Faulty,
        }
    }
}

/// Whether one of the reports is an error.
pub(super) fn has_errors(reports: &[Diagnostic]) -> bool {
    reports.iter().any(|report| report.severity() == Severity::Error)
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Sound => 0,
            Exit::Different | Exit::Faulty => 1,
            Exit::Unable => 2,
        })
    }
}

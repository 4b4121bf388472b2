//! A file by its kind: a regulation, a case or a work calendar.

use crate::diagnostic::{Diagnostic, FileFault};
use crate::source::SourceFile;

use super::calendar::{self, CalendarTree};
use super::case::{self, CaseTree};
use super::register::{self, RegisterTree};
use super::regulation::{self, RegulationTree};
use super::table::Reader;
use super::toml;

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Document {
    /// One edition of a regulation.
    Regulation(Box<RegulationTree>),
    /// A case.
    Case(Box<CaseTree>),
    /// One year of a work calendar.
    Calendar(Box<CalendarTree>),
    /// The register of acts.
    Register(Box<RegisterTree>),
}

/// The largest file that is read, in bytes.
pub const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// Reads a file; none where it cannot be told what it holds. Faults are added to the list.
#[must_use]
pub fn parse(file: &SourceFile, faults: &mut Vec<Diagnostic>) -> Option<Document> {
    let before = faults.len();
    let table = toml::read(file, faults)?;
    let start = file.span(0..0);
    let mut reader = Reader { file, faults };
    if table.contains_key("regulation") {
        let tree = regulation::read(&mut reader, &table, start);
        tree.tell_keywords(faults.iter_mut().skip(before));
        Some(Document::Regulation(Box::new(tree)))
    } else if table.contains_key("case") {
        Some(Document::Case(Box::new(case::read(&mut reader, &table, start))))
    } else if table.contains_key("calendar") {
        Some(Document::Calendar(Box::new(calendar::read(&mut reader, &table, start))))
    } else if table.contains_key("register") {
        Some(Document::Register(Box::new(register::read(&mut reader, &table, start))))
    } else {
        reader.report(start, FileFault::UnknownKind);
        None
    }
}

//! What one run of a command holds: the texts read, what was found in them, and where answers go.

use std::ffi::OsStr;
use std::io::{self, ErrorKind};
use std::mem;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rayon::prelude::*;

use crate::compile;
use crate::diagnostic::{CaseFault, CommandFault, Diagnostic, FileFault, MakingFault, MomentMistake};
use crate::language::{Language, Words};
use crate::source::{FileId, SourceFile, Sources, Span, Spanned};
use crate::syntax::{Document, MAX_BYTES, parse};

use super::exit::Exit;
use super::files::{self, ReadError, WriteError};
use super::output::Output;

/// One run of a command.
pub(super) struct Session {
    /// The language of messages.
    pub(super) language: Language,
    /// Where results and reports go.
    pub(super) output: Output,
    /// The folder of calendars that was asked for.
    pub(super) calendars: Option<PathBuf>,
    /// All texts read so far.
    pub(super) sources: Sources,
    /// All that was found wrong so far.
    pub(super) reports: Vec<Diagnostic>,
}

impl Session {
    /// Adds a report.
    pub(super) fn report(&mut self, report: Diagnostic) {
        self.reports.push(report);
    }

    /// Reports the options without which nothing can be done.
    pub(super) fn lacks(&mut self, options: &[&str]) {
        let names = options.iter().map(|&option| option.to_owned()).collect();
        self.report(Diagnostic::without_place(CommandFault::MissingArgument { names }));
    }

    /// Does something, and gives what it found wrong apart from the reports so far.
    pub(super) fn apart<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> (T, Vec<Diagnostic>) {
        let held = mem::take(&mut self.reports);
        let done = work(self);
        (done, mem::replace(&mut self.reports, held))
    }

    /// Does something whose reports nobody is to see: another command tells what is wrong there.
    pub(super) fn quietly<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> T {
        self.apart(work).0
    }

    /// The day of `--as-of`; none, with a report, where there is no such day.
    pub(super) fn as_of(&mut self, text: &str) -> Option<NaiveDate> {
        let word = self.word("--as-of", text);
        let report = |mistake| Diagnostic::at(word.span, CaseFault::BadMoment { value: word.value.clone(), mistake });
        let day = match compile::moment(text) {
            Ok((day, None)) => Ok(day),
            Ok((_, Some(_))) => Err(MomentMistake::TimeToo),
            Err(MomentMistake::Form) => Err(MomentMistake::DayForm),
            Err(mistake) => Err(mistake),
        };
        day.map_err(|mistake| self.report(report(mistake))).ok()
    }

    /// Reads a file; none, with a report, where it cannot be read.
    pub(super) fn open(&mut self, path: &Path) -> Option<FileId> {
        let read = files::read(path);
        self.take(path, read)
    }

    /// Reads many files at once; the order of the reports is that of the paths.
    pub(super) fn open_all(&mut self, paths: &[PathBuf]) -> Vec<FileId> {
        let read: Vec<_> = paths.par_iter().map(|path| files::read(path)).collect();
        paths.iter().zip(read).filter_map(|(path, read)| self.take(path, read)).collect()
    }

    /// Finds the files that paths name; by default those of the folder `regulations`.
    pub(super) fn find(&mut self, paths: &[PathBuf]) -> Vec<PathBuf> {
        let usual = [PathBuf::from("regulations")];
        let paths = if paths.is_empty() { &usual } else { paths };
        let mut found = Vec::new();
        for path in paths {
            match files::find(path) {
                Ok(inside) if inside.is_empty() => {
                    let folder = self.nothing(path);
                    self.report(Diagnostic::at(folder, FileFault::NothingFound));
                }
                Ok(inside) => found.extend(inside),
                Err(error) => {
                    self.take(path, Err(error));
                }
            }
        }
        // A file that is named twice is worked on once.
        let mut seen = std::collections::BTreeSet::new();
        found.retain(|path| seen.insert(files::whole(path)));
        found
    }

    /// Reads and parses a file; its faults are added to the reports.
    pub(super) fn document(&mut self, path: &Path) -> Option<(FileId, Document)> {
        let id = self.open(path)?;
        let file = self.sources.get(id)?;
        let document = parse(file, &mut self.reports)?;
        Some((id, document))
    }

    /// A text of the command line, under the name of its option, so that a fault can show where it stands.
    pub(super) fn word(&mut self, option: &str, text: &str) -> Spanned<String> {
        let id = self.sources.add_option(option, text);
        Spanned::new(text.to_owned(), Span::new(id, 0, text.len()))
    }

    /// The file of a number.
    pub(super) fn file(&self, id: FileId) -> &SourceFile {
        match self.sources.get(id) {
            Some(file) => file,
            None => unreachable!("a number is given out when its file is added"),
        }
    }

    /// Writes the reports, and tells how the command ended.
    pub(super) fn finish(mut self, deny_warnings: bool) -> Exit {
        let exit = Exit::of(&self.reports, &self.sources, deny_warnings);
        let written = self.output.report(&self.reports, &self.sources, self.language);
        exit.max(if written { Exit::Sound } else { Exit::Unable })
    }

    /// Writes a result to standard output.
    pub(super) fn print(&mut self, text: &str) {
        if let Err(error) = self.output.print(text) {
            let path = Words::new("стандартты шығыс", "стандартный вывод", "standard output");
            let path = path.in_language(self.language).to_owned();
            self.unwritable(path, &error);
        }
    }

    /// Writes a result into a file; one that was read is not written over. That, or why it could not be written, is reported.
    pub(super) fn write(&mut self, path: &Path, content: impl AsRef<[u8]>) {
        if !self.would_lose(path) {
            self.wrote(files::write(path, content));
        }
    }

    /// Writes results into a folder, all or none, as [`Session::write`] does into a file; false where nothing was written.
    pub(super) fn write_all(&mut self, folder: &Path, made: &[(&str, &[u8])]) -> bool {
        let is_lost = made.iter().any(|(name, _)| self.would_lose(&folder.join(name)));
        !is_lost && self.wrote(files::write_all(folder, made))
    }

    /// Whether a path is that of a file that was read, which is reported.
    fn would_lose(&mut self, path: &Path) -> bool {
        let target = files::whole(path);
        let is_read = self.sources.iter().any(|read| files::whole(Path::new(read.name())) == target);
        if is_read {
            self.report(Diagnostic::without_place(MakingFault::OverRead { path: path.display().to_string() }));
        }
        is_read
    }

    /// Whether a file or a folder was written; where it was not, that is reported.
    pub(super) fn wrote(&mut self, written: Result<(), WriteError>) -> bool {
        let Err(WriteError { path, source }) = written else { return true };
        self.unwritable(path.display().to_string(), &source);
        false
    }

    fn unwritable(&mut self, path: String, error: &io::Error) {
        let reason = files::reason(error, self.language);
        self.report(Diagnostic::without_place(CommandFault::Unwritable { path, reason }));
    }

    fn take(&mut self, path: &Path, read: Result<String, ReadError>) -> Option<FileId> {
        let error = match read {
            Ok(text) => return Some(self.sources.add(path.display().to_string(), text)),
            Err(error) => error,
        };
        let report = match error {
            ReadError::System { path, source } if source.kind() == ErrorKind::IsADirectory => {
                Diagnostic::at(self.nothing(&path), FileFault::IsFolder)
            }
            ReadError::NotText => Diagnostic::at(self.nothing(path), FileFault::NotText),
            ReadError::System { path, source } => {
                let reason = files::reason(&source, self.language);
                Diagnostic::at(self.nothing(&path), FileFault::Unreadable { reason })
            }
            ReadError::TooLarge { bytes } => {
                Diagnostic::at(self.nothing(path), FileFault::TooLarge { bytes, limit: MAX_BYTES })
            }
            ReadError::NotUtf8 { text, source, encoding } => {
                let id = self.sources.add(path.display().to_string(), text);
                let byte = source.valid_up_to();
                let sign = char::REPLACEMENT_CHARACTER.len_utf8();
                Diagnostic::at(Span::new(id, byte, byte + sign), FileFault::NotUtf8 { byte: byte + 1, encoding })
            }
        };
        self.report(report);
        None
    }

    /// A place in a file or folder whose text is not held.
    pub(super) fn nothing(&mut self, path: &Path) -> Span {
        Span::new(self.sources.add(path.display().to_string(), ""), 0, 0)
    }
}

/// The name of a file without its ending.
pub(super) fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or(OsStr::new("")).to_string_lossy().into_owned()
}

//! A file read, compiled and looked at as the program does it, with everything that was found wrong.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use reglament::analysis;
use reglament::calendar::WorkCalendar;
use reglament::compile;
use reglament::diagnostic::{Diagnostic, FileFault, Fix, Severity};
use reglament::language::Language;
use reglament::model::Regulation;
use reglament::render::{ReportStyle, report};
use reglament::source::{FileId, SourceFile, Sources, Span, encoding_of};
use reglament::syntax::{CalendarTree, Document, parse};

use super::{folder, golden};

/// The texts that were read, and the reports on them in the order in which they were made.
#[derive(Default)]
pub(crate) struct Checked {
    pub(crate) sources: Sources,
    pub(crate) reports: Vec<Diagnostic>,
    /// Whether a sound regulation is looked at with the calendar as well.
    looks_at_days: bool,
}

/// The calendar of the project, all years.
pub(crate) fn calendar() -> &'static WorkCalendar {
    static CALENDAR: OnceLock<WorkCalendar> = OnceLock::new();
    CALENDAR.get_or_init(|| {
        let mut checked = Checked::default();
        let years = checked.years(&folder::files("calendars/kz"));
        compile::calendar("kz", &years, &mut checked.reports).unwrap()
    })
}

/// The regulations of the project, each by its path below `regulations` without the ending.
pub(crate) fn regulations() -> Vec<(String, Regulation)> {
    let compiled = |path: PathBuf| {
        let shown = folder::shown(&path.with_extension(""));
        let is_other = shown.contains("/cases/") || path.ends_with("acts.toml");
        let is_edition = !is_other && path.extension().is_some_and(|ending| ending == "toml");
        let name = shown.trim_start_matches("regulations/").to_owned();
        is_edition.then(|| (name, Checked::default().regulation(&path).unwrap()))
    };
    folder::files("regulations").into_iter().filter_map(compiled).collect()
}

/// The first regulation of the project whose path holds some words.
pub(crate) fn regulation_at(words: &str) -> Regulation {
    regulations().into_iter().find_map(|(name, regulation)| name.contains(words).then_some(regulation)).unwrap()
}

/// Runs a test over the regulations of the project, and tells at the end for which of them it failed.
pub(crate) fn for_each_regulation(test: impl Fn(&str, &Regulation)) {
    golden::for_each(&regulations(), |(name, _)| name.clone(), |(name, regulation)| test(name, regulation));
}

impl Checked {
    /// Checks a file of the project, the calendar whose years stand in the folder `kz` of a folder, or each file of a
    /// folder by itself.
    pub(crate) fn path(path: &Path) -> Self {
        let mut checked = Self { looks_at_days: true, ..Self::default() };
        if path.join("kz").is_dir() {
            checked.calendars(&folder::files(path));
        } else if path.is_dir() {
            for path in folder::files(path) {
                checked.bytes(&path, folder::bytes(&path));
            }
        } else {
            checked.bytes(path, folder::bytes(path));
        }
        checked
    }

    /// Checks a text as if it stood in a file of the project.
    pub(crate) fn text(path: &Path, text: &str) -> Self {
        let mut checked = Self::default();
        let file = checked.sources.add(folder::shown(path), text);
        checked.file(path, file);
        checked
    }

    /// The codes of the reports, in order, each once.
    pub(crate) fn codes(&self) -> Vec<&'static str> {
        let mut codes: Vec<_> = self.reports.iter().map(|report| report.code().as_str()).collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    /// The reports as a person sees them, without colours.
    pub(crate) fn shown(&self, language: Language) -> String {
        report(&self.reports, &self.sources, language, ReportStyle::default())
    }

    /// The words that a span covers.
    pub(crate) fn slice(&self, span: Span) -> &str {
        self.source(span.file).slice(span)
    }

    /// A text with a fix applied.
    pub(crate) fn mended(&self, fix: &Fix) -> String {
        let mut text = self.source(fix.span.file).text().to_owned();
        text.replace_range(fix.span.range(), &fix.replacement);
        text
    }

    fn source(&self, id: FileId) -> &SourceFile {
        self.sources.get(id).expect("a span is of a file that was read")
    }

    fn bytes(&mut self, path: &Path, bytes: Vec<u8>) {
        match String::from_utf8(bytes) {
            Ok(text) => {
                let file = self.sources.add(folder::shown(path), text);
                self.file(path, file);
            }
            Err(error) => {
                let byte = error.utf8_error().valid_up_to();
                let encoding = encoding_of(error.as_bytes());
                let file = self.sources.add(folder::shown(path), String::from_utf8_lossy(error.as_bytes()));
                let place = Span::new(file, byte, byte + char::REPLACEMENT_CHARACTER.len_utf8());
                self.reports.push(Diagnostic::at(place, FileFault::NotUtf8 { byte: byte + 1, encoding }));
            }
        }
    }

    fn parsed(&mut self, file: FileId) -> Option<Document> {
        parse(self.sources.get(file)?, &mut self.reports)
    }

    fn file(&mut self, path: &Path, file: FileId) {
        match self.parsed(file) {
            Some(Document::Regulation(tree)) => {
                let regulation = compile::regulation(&tree, &mut self.reports);
                let is_sound = self.reports.iter().all(|report| report.severity() == Severity::Warning);
                if let Some(regulation) = regulation.filter(|_| is_sound) {
                    let calendar = self.looks_at_days.then(calendar);
                    analysis::check(&tree, &regulation, calendar, None, &mut self.reports);
                }
            }
            Some(Document::Case(tree)) => {
                let Some(named) = &tree.regulation else { return };
                let regulation = self.regulation(&path.parent().unwrap_or(path).join(&named.value));
                let (Some(regulation), Some(file)) = (regulation, self.sources.get(file)) else { return };
                drop(compile::case(&tree, file, &regulation, &mut self.reports));
            }
            Some(Document::Calendar(tree)) => {
                drop(compile::calendar("kz", &[(folder::stem(path), *tree)], &mut self.reports));
            }
            Some(Document::Register(tree)) => drop(compile::register(&tree, &mut self.reports)),
            None => {}
        }
    }

    /// The regulation of a case; the reports on it are not those of the case.
    pub(crate) fn regulation(&mut self, path: &Path) -> Option<Regulation> {
        if !path.is_file() {
            return None;
        }
        let file = self.sources.add(folder::shown(path), folder::text(path));
        let mut own = Vec::new();
        let regulation = match parse(self.sources.get(file)?, &mut own)? {
            Document::Regulation(tree) => compile::regulation(&tree, &mut own),
            Document::Case(_) | Document::Calendar(_) | Document::Register(_) => None,
        };
        regulation.filter(|_| own.iter().all(|report| report.severity() == Severity::Warning))
    }

    fn calendars(&mut self, paths: &[PathBuf]) {
        let name = paths.first().and_then(|path| path.parent()).map(folder::stem).unwrap_or_default();
        let years = self.years(paths);
        drop(compile::calendar(&name, &years, &mut self.reports));
    }

    fn years(&mut self, paths: &[PathBuf]) -> Vec<(String, CalendarTree)> {
        let mut years = Vec::new();
        for path in paths {
            let file = self.sources.add(folder::shown(path), folder::text(path));
            if let Some(Document::Calendar(tree)) = self.parsed(file) {
                years.push((folder::stem(path), *tree));
            }
        }
        years
    }
}

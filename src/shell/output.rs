//! Where results and reports go: results to standard output, reports to the stream of errors.

use std::io::{self, ErrorKind, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};

use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::render::{self, ReportForm, ReportStyle};
use crate::source::Sources;

use super::args::{Color, Format};

/// The two streams and the form of what is written to them.
#[derive(Debug)]
pub(super) struct Output {
    format: Format,
    color: ColorChoice,
    /// Whether a result is written: a program that reads JSON must find one document, not two.
    has_result: bool,
}

impl Output {
    /// Writes in a form, with or without colour.
    pub(super) fn new(format: Format, color: Color) -> Self {
        let color = match color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        Self { format, color, has_result: false }
    }

    /// How results and reports are laid out; colours that a stream does not take are left out as they are written.
    pub(super) fn style(&self) -> ReportStyle {
        let form = match self.format {
            Format::Human => ReportForm::Human,
            Format::Plain => ReportForm::Plain,
            Format::Json => ReportForm::Json,
        };
        ReportStyle { form, colour: true, width: width() }
    }

    /// Whether there is a person who can be asked.
    pub(super) fn can_ask(&self) -> bool {
        self.format == Format::Human && io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// Whether there is a person who sees how far a run has come.
    pub(super) fn shows_progress(&self) -> bool {
        self.format == Format::Human && io::stderr().is_terminal()
    }

    /// Writes a result.
    pub(super) fn print(&mut self, text: &str) -> io::Result<()> {
        self.has_result = true;
        let mut stream = AutoStream::new(io::stdout().lock(), self.color);
        written(write_all(&mut stream, text))
    }

    /// Tells a person what was done, beside the results; that it cannot be told is no fault of what was done.
    pub(super) fn tell(&self, text: &str) {
        drop(write_all(&mut AutoStream::new(io::stderr().lock(), self.color), text));
    }

    /// Writes reports; false where they could not be written.
    pub(super) fn report(&mut self, reports: &[Diagnostic], sources: &Sources, language: Language) -> bool {
        let is_result = self.format == Format::Json && !self.has_result;
        if reports.is_empty() && !is_result {
            return true;
        }
        let text = render::report(reports, sources, language, self.style());
        let done = if is_result {
            write_all(&mut AutoStream::new(io::stdout().lock(), self.color), &text)
        } else {
            write_all(&mut AutoStream::new(io::stderr().lock(), self.color), &text)
        };
        written(done).is_ok()
    }
}

/// How many columns a line may take: those that are asked for, else those of the terminal, else a hundred.
fn width() -> usize {
    #[expect(clippy::disallowed_methods, reason = "the environment is read in `shell` alone")]
    let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let screen = || terminal_size::terminal_size().map(|(terminal_size::Width(columns), _)| usize::from(columns));
    asked.or_else(screen).unwrap_or(100)
}

fn write_all(stream: &mut impl Write, text: &str) -> io::Result<()> {
    stream.write_all(text.as_bytes())?;
    stream.flush()
}

/// A reader that has read enough is no fault.
fn written(done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

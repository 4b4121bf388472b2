//! A wording as paragraphs of runs: terms written out, references told from the words around them.

use super::{Run, RunKind};
use crate::language::Language;
use crate::model::{Piece, Regulation, Wording};
use crate::view::wording::piece_text;

/// The paragraphs of a wording, each as its runs.
pub(super) fn paragraphs(wording: &Wording, regulation: &Regulation, language: Language) -> Vec<Vec<Run>> {
    let mut maker = Maker::default();
    for piece in &wording.pieces {
        let text = piece_text(piece, regulation, language);
        match piece {
            Piece::Text(_) => maker.text(&text),
            Piece::Term { .. } => maker.push(RunKind::Term, &text),
        }
    }
    maker.finish()
}

/// The paragraphs of a plain text.
pub(super) fn plain(text: &str) -> Vec<String> {
    let whole = text.replace("\r\n", "\n");
    whole.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Paragraphs that are being made; a reference stands in square brackets.
#[derive(Default)]
struct Maker {
    done: Vec<Vec<Run>>,
    open: Vec<Run>,
    is_link: bool,
}

impl Maker {
    fn text(&mut self, text: &str) {
        for (at, part) in text.replace("\r\n", "\n").split("\n\n").enumerate() {
            if at > 0 {
                self.close();
            }
            let mut rest = part;
            while let Some(at) = rest.find(['[', ']']) {
                let (before, bracket) = rest.split_at(at);
                self.push(self.kind(), before);
                self.is_link = bracket.starts_with('[');
                rest = bracket.get(1..).unwrap_or_default();
            }
            self.push(self.kind(), rest);
        }
    }

    const fn kind(&self) -> RunKind {
        if self.is_link { RunKind::Link } else { RunKind::Text }
    }

    fn push(&mut self, kind: RunKind, text: &str) {
        match self.open.last_mut() {
            Some(last) if last.kind == kind && kind == RunKind::Text => last.text.push_str(text),
            _ if text.is_empty() => {}
            _ => self.open.push(Run { kind, text: text.to_owned() }),
        }
    }

    /// Ends a paragraph; blanks at its ends are not printed.
    fn close(&mut self) {
        let mut runs = std::mem::take(&mut self.open);
        if let Some(first) = runs.first_mut() {
            first.text = first.text.trim_start().to_owned();
        }
        if let Some(last) = runs.last_mut() {
            last.text = last.text.trim_end().to_owned();
        }
        runs.retain(|run| !run.text.is_empty());
        if !runs.is_empty() {
            self.done.push(runs);
        }
    }

    fn finish(mut self) -> Vec<Vec<Run>> {
        self.close();
        self.done
    }
}

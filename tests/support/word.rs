//! A Word file read back: its parts, and its paragraphs as Word shows them once all changes are accepted or rejected.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::xml::{Element, Step, elements, name, walk};

/// What becomes of the tracked changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    Accepted,
    Rejected,
}

/// The parts of a Word file by their names.
pub(crate) struct Word {
    parts: BTreeMap<String, String>,
}

impl Word {
    pub(crate) fn open(bytes: &[u8]) -> Self {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for at in 0..archive.len() {
            let mut file = archive.by_index(at).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            parts.insert(file.name().unwrap().into_owned(), text);
        }
        Self { parts }
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.keys().map(String::as_str)
    }

    pub(crate) fn part(&self, name: &str) -> &str {
        &self.parts[name]
    }

    /// The elements of a part in order; fails where it is not well formed.
    pub(crate) fn elements(&self, part: &str) -> Vec<Element> {
        elements(self.part(part))
    }

    /// The paragraphs of the text, also those in tables; what is drawn is no text, paragraphs without words are left out.
    ///
    /// A paragraph whose mark goes is put before the one that follows it, as Word does.
    pub(crate) fn paragraphs(&self, reading: Reading) -> Vec<String> {
        let gone = if reading == Reading::Accepted { "w:del" } else { "w:ins" };
        let (mut paragraphs, mut open, mut is_mark_gone) = (Vec::new(), String::new(), false);
        walk(self.part("word/document.xml"), |step, around| {
            if around.iter().any(|name| name == "mc:AlternateContent") {
                return;
            }
            let is_in = |name: &str| around.iter().any(|outer| outer == name);
            match step {
                Step::Opens(element) => {
                    is_mark_gone |= name(element) == gone && is_in("w:pPr");
                }
                Step::Text(text) if !is_in(gone) && (is_in("w:t") || is_in("w:delText")) => open.push_str(text),
                Step::Closes("w:p") => {
                    if !std::mem::take(&mut is_mark_gone) && !open.is_empty() {
                        paragraphs.push(std::mem::take(&mut open));
                    }
                }
                Step::Text(_) | Step::Closes(_) => {}
            }
        });
        if !open.is_empty() {
            paragraphs.push(open);
        }
        paragraphs
    }
}

//! The texts that are being worked on, each with a name and a number.

use std::sync::OnceLock;

use super::{LineTable, Position, Span};

/// The number of a file in [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// One text, its name as the user wrote it, and its lines, which are found when the first place is asked for.
#[derive(Clone, Debug)]
pub struct SourceFile {
    id: FileId,
    name: String,
    is_option: bool,
    text: String,
    lines: OnceLock<LineTable>,
}

impl SourceFile {
    /// The file's number.
    #[must_use]
    pub const fn id(&self) -> FileId {
        self.id
    }

    /// The name to show: the path as the user gave it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether the text is the value of an option of the command line, which the name is then.
    #[must_use]
    pub const fn is_option(&self) -> bool {
        self.is_option
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The span of a range of bytes of this file.
    #[must_use]
    pub fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.id, range.start, range.end)
    }

    /// The words that a span covers; empty where the span is not of this text.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// The line and column of a byte.
    #[must_use]
    pub fn position(&self, byte: usize) -> Position {
        self.lines.get_or_init(|| LineTable::new(&self.text)).position(&self.text, byte)
    }
}

/// All texts of one run of the program, in the order they were added.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// Begins with no texts.
    #[must_use]
    pub const fn new() -> Self {
        Self { files: Vec::new() }
    }

    /// Adds a text under a name and returns it with its number.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> FileId {
        self.push(name.into(), text.into(), false)
    }

    /// Adds the value of an option of the command line under the name of the option.
    pub fn add_option(&mut self, option: impl Into<String>, value: impl Into<String>) -> FileId {
        self.push(option.into(), value.into(), true)
    }

    fn push(&mut self, name: String, text: String, is_option: bool) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(SourceFile { id, name, is_option, text, lines: OnceLock::new() });
        id
    }

    /// The file of a number given by [`Sources::add`] of this same collection.
    #[must_use]
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// The files in the order they were added.
    pub fn iter(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter()
    }
}

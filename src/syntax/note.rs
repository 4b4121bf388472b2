//! Notes of a regulation file: what an act did to a clause, where the act itself does not tell.

use crate::source::{Span, Spanned};

use super::regulation::{TitleTree, optional_title, title};
use super::table::{Reader, Table};

/// A note on what an act did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteTree {
    /// Where it stands.
    pub place: Span,
    /// The number of the act.
    pub act: Option<Spanned<String>>,
    /// The number of the clause.
    pub clause: Option<Spanned<String>>,
    /// What was done: one of [`DONE`], or `replaced-words`.
    pub did: Option<Spanned<String>>,
    /// The number as the Kazakh note prints it.
    pub mark: Option<Spanned<String>>,
    /// The words before.
    pub old: Option<TitleTree>,
    /// The words after.
    pub new: Option<TitleTree>,
}

/// What can be done to a clause.
pub const DONE: [&str; 6] = ["changed", "changed-once", "restated", "supplemented", "excluded", "repealed"];

/// What is done to words throughout the text.
const WORDS: &str = "replaced-words";

/// All that can be done.
pub(super) const DID: [&str; 7] = {
    let [changed, once, restated, supplemented, excluded, repealed] = DONE;
    [changed, once, restated, supplemented, excluded, repealed, WORDS]
};

/// Reads the notes of a file.
pub(super) fn notes(reader: &mut Reader<'_, '_>, root: Table<'_>) -> Vec<NoteTree> {
    let tables = reader.tables(root, "note");
    tables.into_iter().map(|table| note(reader, table)).collect()
}

fn note(reader: &mut Reader<'_, '_>, table: Table<'_>) -> NoteTree {
    let act = reader.text(table, "act");
    reader.require(table, "did");
    let did = reader.word(table, "did");
    let is_of_words = did.as_ref().is_some_and(|did| did.value == WORDS);
    let (old, new) = if is_of_words {
        (title(reader, table, "old"), title(reader, table, "new"))
    } else {
        (optional_title(reader, table, "old"), optional_title(reader, table, "new"))
    };
    let clause =
        if is_of_words || did.is_none() { reader.optional_text(table, "clause") } else { reader.text(table, "clause") };
    NoteTree { place: table.place, act, clause, did, mark: reader.optional_text(table, "mark"), old, new }
}

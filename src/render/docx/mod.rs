//! A document as a Word file (Office Open XML, ECMA-376): the parts that are needed, packed with one fixed time.
//!
//! The marks of clauses are part of the text, in ordinary paragraphs with an indented first line, as acts are typed; Word's
//! own numbering is not used. Marks like «5-1» and «8-1)» do not count on from the one before, a repealed clause keeps its
//! number, a mark may be printed otherwise than by the rule, and Word would count anew whenever a clause is inserted or a
//! change is rejected: a number of a clause must never move.

mod body;
mod drawing;
mod package;
mod part;
mod sheet;
mod style;

use crate::view::PrintedDocument;

/// The bytes of a Word file; the same document always gives the same bytes.
#[must_use]
pub fn docx(document: &PrintedDocument) -> Vec<u8> {
    package::pack(&[
        ("[Content_Types].xml", package::content_types()),
        ("_rels/.rels", package::relations()),
        ("docProps/core.xml", package::properties(document)),
        ("word/document.xml", body::part(document)),
        ("word/_rels/document.xml.rels", package::document_relations()),
        ("word/styles.xml", style::part(document.language)),
        ("word/settings.xml", package::settings()),
        ("word/footer1.xml", package::footer()),
    ])
}

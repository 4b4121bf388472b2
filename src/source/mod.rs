//! Texts, spans and the line table: where every word of every fault stands.

mod encoding;
mod file;
mod line_table;
mod span;

pub use encoding::encoding_of;
pub use file::{FileId, SourceFile, Sources};
pub use line_table::{LineTable, Position};
pub use span::{Span, Spanned};

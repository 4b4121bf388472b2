//! Editions of a regulation: what differs between two of them.

mod content;
mod difference;
mod elements;
mod order;
mod rename;
mod sheet;

pub use content::{Content, Done, Due, Effect, Goal, Known, Path, Said, Stated, TermPart, Test};
pub use difference::{Added, Changed, Difference, Moved, Renamed, difference};
pub use sheet::{Element, Field, Key, Kind, Part, Sheet};

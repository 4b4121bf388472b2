//! Editions of a regulation: when acts are put into effect and which text holds on a day; what differs between two texts.

mod act_fields;
mod as_of;
mod chain;
mod clash;
mod content;
mod difference;
mod elements;
mod entry;
mod order;
mod rename;
mod running;
mod sheet;
mod stages;
mod wording;
mod words;

pub use as_of::{Answer, Ending, Gap, Held};
pub use chain::{Chain, Text};
pub use clash::{Clash, clashes};
pub use content::{Compared, Content, Done, Due, Effect, Goal, Path, Said, Stated, TermPart, Test};
pub use difference::{Added, Changed, Difference, Moved, Renamed, difference};
pub use entry::{Basis, Begun, Entry, Known, Lacking, Proved, Unknown, last_of};
pub use running::{Chosen, GoesOn};
pub use sheet::{Element, Field, Key, Kind, Part, Sheet};
pub use stages::{Other, Standing, in_two_stages};
pub use wording::{Period, Wording};

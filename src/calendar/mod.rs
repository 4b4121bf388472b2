//! Terms, the work calendar and office hours, and the reckoning of a deadline with its explanation.

mod hours;
mod moment;
mod term;

pub use hours::{OfficeHours, Window};
pub use moment::{Day, Due, Moment};
pub use term::{CountFrom, Term, Unit};

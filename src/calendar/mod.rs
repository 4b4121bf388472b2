//! Terms, the work calendar and office hours, and the reckoning of a deadline with its explanation.

mod acceptance;
mod backward;
mod explain;
mod hours;
mod moment;
mod moves;
mod office_time;
mod proof;
mod reckoner;
mod special;
mod term;
#[cfg(test)]
mod tests;
mod work_calendar;

pub use hours::{OfficeHours, Window};
pub use moment::{Day, Due, Moment};
pub use moves::{Move, Moved};
pub use proof::{Course, DayOff, OfficePiece, Proof, Stretch};
pub use reckoner::{Acceptance, Accepted, ReckonError, Reckoner};
pub use special::{DayKind, Phrase, SpecialDay, YearCalendar};
pub use term::{CountFrom, Term, Unit};
pub use work_calendar::{CalendarError, WorkCalendar};

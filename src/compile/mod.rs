//! Trees to models: names resolved, rules checked, all faults found in one go.

mod act;
mod at_once;
mod backward;
mod calendar;
mod case;
mod condition;
mod declare;
mod ends;
mod event;
mod expectation;
mod identity;
mod moment;
mod names;
mod nodes;
mod order;
mod own_hours;
mod placeholder;
mod printed;
mod reach;
mod register;
mod regulation;
mod reviewed;
mod step;
mod terms;
#[cfg(test)]
mod tests;
mod ways;
mod wording;

pub use act::contradiction;
pub use calendar::calendar;
pub use case::{case, channel_of, fact_from_text, is_asked_anew, open_channels};
pub use identity::is_short_name;
pub use moment::{instant, moment};
pub use register::register;
pub use regulation::regulation;
pub use terms::{hours, term};
pub use wording::is_clause_number;

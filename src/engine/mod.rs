//! A case as a pure fold of its events: one edition, one calendar and the events give a state and a trace.
//!
//! Nothing here reads a clock or a file. [`Case`] takes what happened; [`Planner`] makes the events of a case that
//! takes all the time it is given. Every [`Entry`] of the [`Trace`] leads to its clause, and every [`Deadline`] to
//! the proof of how it was reckoned.

mod case;
mod circle;
mod clock;
mod coverage;
mod deadline;
mod effect;
mod entry;
mod event;
mod expiry;
mod explore;
mod grant;
mod join;
mod overrun;
mod pace;
mod pacer;
mod plan;
mod refusal;
mod standing;
mod state;
mod thread;
mod trace;
mod walk;

pub use case::Case;
pub use coverage::{Goal, goals, reached};
pub use deadline::{Counted, Deadline, DeadlineId, Limit, Limiter};
pub use entry::{Branch, Entry, EntryKind};
pub use event::{Event, EventKind};
pub use explore::{Found, explore, usual_start};
pub use overrun::Overrun;
pub use pacer::Pacer;
pub use plan::{Need, Plan, Planner, Stop, plan};
pub use refusal::{Place, Refusal, RefusedEvent};
pub use state::{Asker, Awaited, OpenProcedure, OpenStep, State};
pub use trace::Trace;

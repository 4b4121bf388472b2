//! The engine: what a case does with its events, and what a plan makes of a regulation.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot be set up has failed")]

mod beside;
mod calls;
mod clocks;
mod explored;
mod grants;
mod limits;
mod overruns;
mod plans;
pub(crate) mod properties;
mod refusals;
pub(crate) mod sketch;
mod steps;
mod threads;

//! The engine: what a case does with its events, and what a plan makes of a regulation.

mod calls;
mod plans;
mod properties;
mod refusals;
mod sketch;
mod steps;

//! Regulations of Kazakhstan's state services as files that a machine can check, run, print and compare.
//!
//! Route of data: text → [`syntax`] (tree, faults) → [`compile`] (a [`model::Regulation`], all faults) →
//! [`engine`] (a trace, each deadline reckoned by [`calendar`]) → [`view`] (what is shown) → [`render`] (text) →
//! [`shell`] (the command line). `docs/architecture.md` says who may use whom.

pub mod calendar;
pub mod compile;
pub mod diagnostic;
pub mod engine;
pub mod language;
pub mod model;
pub mod render;
pub mod shell;
pub mod source;
pub mod syntax;
pub mod view;

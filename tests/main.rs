//! All integration tests, one binary: loops over the files that are found, and properties of what is computed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on fails where it stands"
)]

mod support;

mod amendment;
mod analysis;
mod calendar;
mod cases;
mod cli;
mod comparison;
mod diagrams;
mod difference;
mod docs;
mod docx;
mod engine;
mod exchange;
mod faults;
mod grammar;
mod history;
mod making;
mod models;
mod numbers;
mod official;
mod questions;
mod random;
mod references;
mod regulations;
mod schemas;
mod shown;
mod tidy;
mod wording;

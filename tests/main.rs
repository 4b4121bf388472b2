//! All integration tests, one binary: loops over the files that are found, and properties of what is computed.

mod support;

mod calendar;
mod engine;
mod faults;
mod grammar;
mod regulations;
mod tidy;

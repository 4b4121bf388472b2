//! Warnings about whole regulations: what is found in rules, and what is not.

mod choices;
mod courses;
mod document;
mod limits;
mod numbers;
mod sketch;
mod walkable;

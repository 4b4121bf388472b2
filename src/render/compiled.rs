//! A compiled regulation for other programs.

use super::json;
use crate::view::Compiled;

/// The JSON of a compiled regulation, of the form that `schemas/model.schema.json` describes.
#[must_use]
pub fn compiled(compiled: &Compiled) -> String {
    json::pretty(compiled)
}

//! JSON text, the same for every thing that is shown so.

use serde::Serialize;

/// The JSON of a value with indentation and a line break at the end.
pub(super) fn pretty(value: &impl Serialize) -> String {
    let Ok(mut text) = serde_json::to_string_pretty(value) else {
        unreachable!("what is shown has no maps with keys other than text, and nothing in it refuses to be written")
    };
    text.push('\n');
    text
}

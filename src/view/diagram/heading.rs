//! What stands above a chart, over as many lines as it needs.

use super::chart::{A4_WIDTH, Label, Rect};
use super::fit::{MOST_LINES, centred};
use super::measure::wrap;
use super::pages::MARGIN;

/// What is free above and below the lines, together.
const FREE: i32 = 52;

/// The lines above a chart of a width, and how high they are with what is free around them.
///
/// They may be wider than a narrow chart, but not than its page.
pub(super) fn heading(words: &str, width: i32) -> (Label, i32) {
    let lines = wrap(words, true, MOST_LINES, |_| width.max(A4_WIDTH - 2 * MARGIN)).lines;
    let label = centred(Rect { x: 0, y: 0, width, height: 0 }, lines);
    let height = label.rect.height + FREE;
    let rect = Rect { y: FREE / 2, ..label.rect };
    (Label { rect, ..label }, height)
}

//! What stands above a chart, over as many lines as it needs.

use super::chart::{A4_WIDTH, LINE, Label, Line, Rect};
use super::fit::{MOST_LINES, centred};
use super::measure::{width as width_of, wrap};
use super::pages::MARGIN;

/// What is free above and below the lines, together.
const FREE: i32 = 52;

/// From the lines of a heading to what stands to the right of them.
const APART: i32 = 100;

/// The heading of a chart on all pages.
pub(super) struct Heading {
    pub(super) label: Label,
    /// What stands to the right of it on each page but the first.
    pub(super) continued: Label,
    /// How high it is with what is free around it.
    pub(super) height: i32,
}

impl Heading {
    /// The heading of a chart of a width; it may be wider than a narrow chart, but not than its page.
    pub(super) fn new(words: &str, continued: &str, width: i32) -> Self {
        let full = width.max(A4_WIDTH - 2 * MARGIN);
        let mark = width_of(continued, false);
        let lines = wrap(words, true, MOST_LINES, |_| full - 2 * (mark + APART)).lines;
        let label = centred(Rect { x: 0, y: 0, width, height: 0 }, lines);
        let height = label.rect.height + FREE;
        let rect = Rect { y: FREE / 2, ..label.rect };
        let right = width - (width - full) / 2;
        let own = Rect { x: right - mark, y: FREE / 2, width: mark, height: LINE };
        let line = Line { text: continued.to_owned(), is_bold: false };
        Self {
            label: Label { rect, ..label },
            continued: Label { rect: own, lines: vec![line], is_left: true },
            height,
        }
    }
}

//! A4 pages and their margins, in twentieths of a point.

use crate::view::PageForm;

/// The shorter and the longer side of an A4 page.
const SIDES: (i32, i32) = (11_906, 16_838);

/// A page between its edges.
#[derive(Clone, Copy)]
pub(super) struct Sheet {
    /// From the left edge to the right one.
    pub(super) width: i32,
    /// From the top edge to the bottom one.
    pub(super) height: i32,
    /// The margins on the left, on the right, at the top, at the bottom, and from the bottom edge to the footer.
    pub(super) margins: [i32; 5],
}

impl Sheet {
    /// The page of a form: upright with the margins of acts, 30, 15, 20 and 20 mm; on its side with 10 mm all around.
    pub(super) fn new(form: PageForm) -> Self {
        match form {
            PageForm::Upright => {
                Self { width: SIDES.0, height: SIDES.1, margins: [30, 15, 20, 20, 10].map(millimetres) }
            }
            PageForm::Lying => Self { width: SIDES.1, height: SIDES.0, margins: [10, 10, 10, 10, 5].map(millimetres) },
        }
    }

    /// From the left margin to the right one.
    pub(super) const fn room_across(&self) -> i32 {
        let [left, right, ..] = self.margins;
        self.width - left - right
    }

    /// From the top margin to the bottom one.
    pub(super) const fn room_down(&self) -> i32 {
        let [_, _, top, bottom, _] = self.margins;
        self.height - top - bottom
    }
}

const fn millimetres(count: i32) -> i32 {
    // An inch has 25.4 mm and 1440 units.
    count * 14_400 / 254
}

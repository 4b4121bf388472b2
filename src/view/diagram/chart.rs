//! A chart with every place decided, in whole numbers: a format writes it out and decides nothing.
//!
//! A unit is a tenth of a point where a page is drawn as large as life; x grows to the right, y downward.

use super::pages::MARGIN;
use crate::language::Language;
use crate::model::{ParticipantId, ProcedureId};

/// The size of letters, in units.
pub const LETTER: i32 = 80;

/// From one line of text to the next, in units.
pub const LINE: i32 = 98;

/// The width of an A4 page that lies, as large as life, in units.
pub const A4_WIDTH: i32 = 8419;

/// The height of an A4 page that lies, as large as life, in units.
pub const A4_HEIGHT: i32 = 5953;

/// A place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Point {
    /// From the left edge.
    pub x: i32,
    /// From the top edge.
    pub y: i32,
}

/// An upright rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rect {
    /// The left edge.
    pub x: i32,
    /// The top edge.
    pub y: i32,
    /// From the left edge to the right one.
    pub width: i32,
    /// From the top edge to the bottom one.
    pub height: i32,
}

impl Rect {
    /// The rectangle around a middle.
    #[must_use]
    pub const fn around(middle: Point, width: i32, height: i32) -> Self {
        Self { x: middle.x - width / 2, y: middle.y - height / 2, width, height }
    }

    /// The right edge.
    #[must_use]
    pub const fn right(self) -> i32 {
        self.x + self.width
    }

    /// The bottom edge.
    #[must_use]
    pub const fn bottom(self) -> i32 {
        self.y + self.height
    }

    /// The middle.
    #[must_use]
    pub const fn middle(self) -> Point {
        Point { x: self.x + self.width / 2, y: self.y + self.height / 2 }
    }
}

/// What a box looks like, by the legend of such annexes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Figure {
    /// A rounded box: the start or an end of the service.
    Rounded,
    /// A rectangle: a procedure (action).
    Rectangle,
    /// A rectangle with double sides: what another procedure does.
    DoubleSided,
    /// A diamond: a choice.
    Diamond,
    /// A clock on the border of a rectangle: the moment at which its term runs out.
    Clock,
    /// Words without a border, beside another figure of a sequence.
    Note,
}

/// A line of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The words.
    pub text: String,
    /// Whether the letters are bold.
    pub is_bold: bool,
}

/// Lines of text, the first at the top.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Label {
    /// Where the lines stand, each [`LINE`] high.
    pub rect: Rect,
    /// The lines.
    pub lines: Vec<Line>,
    /// Whether the lines begin at the left edge; else they are in the middle.
    pub is_left: bool,
}

/// A box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// What it looks like.
    pub figure: Figure,
    /// The place in [`Process::nodes`](crate::view::Process::nodes) of the node that it is; each node has one box in
    /// swimlanes. None for what only the drawing has.
    pub node: Option<usize>,
    /// In which lane it stands, as its place in [`Chart::lanes`].
    pub lane: usize,
    /// Where it stands; of a diamond and a clock, what they just fit in.
    pub rect: Rect,
    /// The text in it.
    pub label: Label,
    /// The whole text, also where the box has room only for the beginning.
    pub whole: String,
}

/// An arrow, made of level and upright pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrow {
    /// The place in [`Process::flows`](crate::view::Process::flows) of the passage that it is; each passage has one
    /// arrow in swimlanes. None for what only the drawing has.
    pub flow: Option<usize>,
    /// Its corners; it begins on the border of a box at the first and ends on that of another at the last.
    pub points: Vec<Point>,
    /// The words beside it.
    pub label: Option<Label>,
    /// The whole words, also where there is room only for the beginning.
    pub whole: String,
}

/// The place of a participant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// Who acts in it.
    pub participant: ParticipantId,
    /// Where it stands below its heading.
    pub rect: Rect,
    /// Where the heading stands, at the top of each page.
    pub heading_rect: Rect,
    /// The heading.
    pub heading: Label,
    /// The whole heading.
    pub whole: String,
}

/// A line of the legend: a figure and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// The figure; none for an arrow.
    pub figure: Option<Figure>,
    /// Where it is drawn, from the top of the legend.
    pub rect: Rect,
    /// What it means.
    pub label: Label,
}

/// What stands on one page: a strip of the chart, under the headings of the lanes and above the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// Where the strip begins.
    pub top: i32,
    /// Where it ends.
    pub bottom: i32,
}

/// Of which kind a chart is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartKind {
    /// Annex 2: who does what, in lanes.
    Swimlanes,
    /// Annex 1: who sends what to whom, on lines of life.
    Sequence,
}

/// A drawing of the order of work of one procedure.
///
/// Swimlanes hold what a diagram interchange needs: [`Shape::node`] and [`Arrow::flow`] are the places in
/// [`Process::of`](crate::view::Process::of) the same procedure, in its order; lanes are upright, side by side, and all
/// rectangles are seen from the upper left corner below the headings, the same on all pages. The clock of an expiry sits
/// on the lower border of its step.
///
/// INVARIANT: there is a page; the pages follow each other from the top to the bottom, and no box is on two of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// Of which kind it is.
    pub kind: ChartKind,
    /// Whose order of work it is.
    pub procedure: ProcedureId,
    /// In which language.
    pub language: Language,
    /// What stands above it on each page.
    pub heading: Label,
    /// What stands beside the heading on each page but the first.
    pub continued: Label,
    /// What it shows, for those who cannot see it.
    pub description: String,
    /// The lanes from left to right.
    pub lanes: Vec<Lane>,
    /// The boxes.
    pub shapes: Vec<Shape>,
    /// The arrows.
    pub arrows: Vec<Arrow>,
    /// What the figures mean.
    pub legend: Vec<Meaning>,
    /// The height of the heading with those of the lanes, at the top of each page.
    pub head: i32,
    /// The height of the legend, at the bottom of each page.
    pub foot: i32,
    /// The width.
    pub width: i32,
    /// The pages.
    pub pages: Vec<Page>,
}

impl Arrow {
    /// The corners of the head, its tip first.
    #[must_use]
    pub fn head(&self) -> [Point; 3] {
        let (Some(&tip), Some(&before)) = (self.points.last(), self.points.iter().rev().nth(1)) else {
            return [Point { x: 0, y: 0 }; 3];
        };
        let (x, y) = ((before.x - tip.x).signum(), (before.y - tip.y).signum());
        let side = |sign| Point { x: tip.x + 72 * x + 28 * sign * y, y: tip.y + 72 * y + 28 * sign * x };
        [tip, side(1), side(-1)]
    }
}

impl Chart {
    /// What stands above a page.
    pub fn headings(&self, page: Page) -> impl Iterator<Item = &Label> {
        [&self.heading].into_iter().chain((page.top > 0).then_some(&self.continued))
    }

    /// The sheet of a page, of the form of A4 that lies, seen from the upper left corner of the headings.
    #[must_use]
    pub fn sheet(&self, page: Page) -> Rect {
        let inside = (A4_WIDTH - 2 * MARGIN, A4_HEIGHT - 2 * MARGIN);
        let high = self.head + page.bottom - page.top + self.foot;
        let width = self.width.max(high * inside.0 / inside.1 + 1).max(inside.0) + 2 * MARGIN;
        let height = width * A4_HEIGHT / A4_WIDTH + 1;
        Rect { x: -(width - self.width) / 2, y: -MARGIN, width, height }
    }
}

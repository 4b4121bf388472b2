//! From rows, columns and tracks to whole numbers: where each box, arrow and lane of swimlanes stands.

use std::collections::{BTreeMap, BTreeSet};

use super::chart::{Arrow, LINE, Label, Line, Point, Rect};
use super::fit::{CLOCK, Fitted, LONGEST, MOST_LINES, beside};
use super::measure::{Wrapped, longest_word, width, wrap};
use super::route::{Port, Route, Way};
use super::swimlanes::Drawing;
use super::track::{Channel, Tracks};
use crate::view::FlowKind;

/// From the edge of a channel between columns to its first track.
const ASIDE: i32 = 64;

/// The same, where an upright piece would else cross the head of an arrow.
const HEAD: i32 = 96;

/// From the edge of a channel between rows to its first track, where a head of an arrow has room.
const PAD: i32 = 78;

/// From one track to the next.
const PITCH: i32 = 70;

/// The least distance between two rows.
const GAP: i32 = 165;

/// From an arrow to the words beside it.
pub(super) const NEAR: i32 = 25;

/// The boxes of the nodes, and how far their cells must reach to the left and to the right of their middles.
pub(super) struct Sizes {
    pub(super) boxes: Vec<Fitted>,
    pub(super) cells: Vec<[i32; 2]>,
}

/// A strip: where it begins and ends.
type Strip = (i32, i32);

/// All places.
pub(super) struct Geometry {
    sizes: Sizes,
    rects: Vec<Rect>,
    rows: Vec<Strip>,
    /// Where the tracks of channels begin.
    above: BTreeMap<i32, i32>,
    left_of: BTreeMap<i32, i32>,
    /// After how many tracks of a channel between two lanes their border stands.
    halves: BTreeMap<i32, i32>,
    lanes: Vec<Strip>,
    lane_heads: i32,
    /// In how many boxes and headings of lanes a word is broken or left out.
    broken: usize,
    width: i32,
    height: i32,
}

impl Geometry {
    pub(super) fn new(drawing: &Drawing<'_>, sizes: Sizes) -> Self {
        let mut geometry = Self {
            sizes,
            rects: Vec::new(),
            rows: Vec::new(),
            above: BTreeMap::new(),
            left_of: BTreeMap::new(),
            halves: BTreeMap::new(),
            lanes: Vec::new(),
            lane_heads: 0,
            broken: 0,
            width: 0,
            height: 0,
        };
        let columns = geometry.columns(drawing);
        let rows = geometry.place_rows(drawing);
        geometry.rects = drawing
            .process
            .nodes
            .iter()
            .zip(&drawing.placed.cells)
            .zip(&geometry.sizes.boxes)
            .map(|((node, (row, column)), fitted)| {
                let x = columns.get(column).copied().unwrap_or_default();
                let y = rows.get(row).copied().unwrap_or_default();
                match node.kind {
                    FlowKind::Expiry(_) => Rect::default(),
                    _ => Rect::around(Point { x, y }, fitted.width, fitted.height),
                }
            })
            .collect();
        geometry.place_clocks(drawing);
        geometry.measure_heads(drawing);
        geometry.broken += geometry.sizes.boxes.iter().filter(|fitted| !fitted.is_whole).count();
        geometry
    }

    pub(super) const fn width(&self) -> i32 {
        self.width
    }

    pub(super) const fn height(&self) -> i32 {
        self.height
    }

    /// The height of the headings of the lanes.
    pub(super) const fn lane_heads(&self) -> i32 {
        self.lane_heads
    }

    /// In how many boxes and headings of lanes a word is broken or left out.
    pub(super) const fn broken(&self) -> usize {
        self.broken
    }

    pub(super) fn rect(&self, node: usize) -> Rect {
        self.rects.get(node).copied().unwrap_or_default()
    }

    pub(super) fn lines(&self, node: usize) -> &[Line] {
        self.sizes.boxes.get(node).map_or(&[], |fitted| fitted.lines.as_slice())
    }

    pub(super) fn lanes(&self) -> impl Iterator<Item = Strip> + '_ {
        self.lanes.iter().copied()
    }

    /// The rows, each with the channel above it; between two of them only upright pieces of arrows stand.
    pub(super) fn rows(&self) -> Vec<Strip> {
        self.rows.clone()
    }

    /// The lines of the heading of a lane.
    pub(super) fn lane_lines(title: &str, room: i32) -> Wrapped {
        wrap(title, true, MOST_LINES, |_| room - 60)
    }

    fn measure_heads(&mut self, drawing: &Drawing<'_>) {
        let Drawing { speaker, participants, .. } = drawing;
        let heads = participants.iter().zip(&self.lanes).map(|(participant, (left, right))| {
            let title = speaker.regulation.participant(*participant).title.in_language(speaker.language);
            Self::lane_lines(title, right - left)
        });
        let heads: Vec<Wrapped> = heads.collect();
        let most = heads.iter().map(|head| head.lines.len()).max().unwrap_or(1);
        self.lane_heads = i32::try_from(most).unwrap_or(1) * LINE + 30;
        self.broken = heads.iter().filter(|head| !head.is_sound()).count();
    }

    /// Places columns, channels and lanes; gives the middle of each column.
    fn columns(&mut self, drawing: &Drawing<'_>) -> BTreeMap<i32, i32> {
        let mut columns: BTreeMap<i32, ([i32; 2], usize)> = BTreeMap::new();
        for ((_, column), node) in &drawing.placed.taken {
            let [left, right] = self.sizes.cells.get(*node).copied().unwrap_or_default();
            let actor = drawing.process.nodes.get(*node).map(|node| node.actor);
            let lane = drawing.participants.iter().position(|own| Some(*own) == actor).unwrap_or_default();
            let widest = columns.entry(*column).or_insert(([left, right], lane));
            widest.0 = [left.max(widest.0[0]), right.max(widest.0[1])];
        }
        let heads = crossed_heads(drawing);
        let mut middles = BTreeMap::new();
        let mut x = 0;
        let mut lane_before = None;
        for (column, ([left, right], lane)) in &columns {
            let count = drawing.tracks.count(Channel::LeftOf(*column));
            let aside = if heads.contains(column) { HEAD } else { ASIDE };
            self.left_of.insert(*column, x + aside);
            if lane_before == Some(*lane) {
                x += 2 * aside + (count - 1).max(0) * PITCH;
            } else {
                let half = if lane_before.is_some() { count - count / 2 } else { 0 };
                self.halves.insert(*column, half);
                let border = if lane_before.is_some() { x + aside + half * PITCH } else { 0 };
                if let Some((_, right)) = self.lanes.last_mut() {
                    *right = border;
                }
                self.lanes.push((border, 0));
                x += 2 * aside + count * PITCH;
            }
            lane_before = Some(*lane);
            middles.insert(*column, x + left);
            x += left + right;
        }
        let last = columns.keys().next_back().map_or(0, |column| column + 1);
        self.left_of.insert(last, x + ASIDE);
        x += 2 * ASIDE + (drawing.tracks.count(Channel::LeftOf(last)) - 1).max(0) * PITCH;
        if let Some((_, right)) = self.lanes.last_mut() {
            *right = x;
        }
        self.width = x;
        middles
    }

    /// Places rows and channels; gives the middle of each row.
    fn place_rows(&mut self, drawing: &Drawing<'_>) -> BTreeMap<i32, i32> {
        let mut heights: BTreeMap<i32, i32> = BTreeMap::new();
        for ((row, _), node) in &drawing.placed.taken {
            let height = self.sizes.boxes.get(*node).map_or(0, |fitted| fitted.height);
            let highest = heights.entry(*row).or_default();
            *highest = height.max(*highest);
        }
        let mut words: BTreeMap<i32, i32> = BTreeMap::new();
        for route in drawing.routes {
            let flow = drawing.process.flows.get(route.flow);
            let Some((row, _)) = flow.and_then(|flow| drawing.placed.cells.get(flow.from)) else {
                continue;
            };
            let needed = self.label(drawing, route, Point { x: 0, y: 0 }).map_or(0, |label| label.rect.bottom());
            let is_below = !matches!(route.port, Port::Side { .. });
            let most = words.entry(*row).or_default();
            *most = (*most).max(if is_below { needed } else { 0 });
        }
        let mut middles = BTreeMap::new();
        let mut y = 0;
        let mut top = 0;
        for (row, height) in &heights {
            let zone = words.get(&(row - 1)).copied().unwrap_or_default();
            let count = drawing.tracks.count(Channel::Above(*row));
            if *row > 0 {
                self.rows.push((top, y + zone + NEAR));
                top = y + zone + NEAR;
            }
            self.above.insert(*row, y + zone + PAD);
            y += (zone + 2 * PAD + (count - 1).max(0) * PITCH).max(if *row == 0 { PAD } else { GAP });
            middles.insert(*row, y + height / 2);
            y += height;
        }
        let last = heights.keys().next_back().map_or(0, |row| row + 1);
        let zone = words.get(&(last - 1)).copied().unwrap_or_default();
        self.above.insert(last, y + zone + PAD);
        y += zone + PAD + drawing.tracks.count(Channel::Above(last)) * PITCH;
        self.rows.push((top, y));
        self.height = y;
        middles
    }

    /// Clocks sit on the lower side of their steps, near its right end.
    fn place_clocks(&mut self, drawing: &Drawing<'_>) {
        let process = drawing.process;
        for (place, node) in process.nodes.iter().enumerate() {
            let FlowKind::Expiry(id) = node.kind else { continue };
            let step = process.place(FlowKind::Step(id)).or_else(|| process.place(FlowKind::Call(id)));
            let on = self.rect(step.unwrap_or_default());
            let middle = Point { x: on.right() - CLOCK, y: on.bottom() };
            if let Some(rect) = self.rects.get_mut(place) {
                *rect = Rect::around(middle, CLOCK, CLOCK);
            }
        }
    }

    /// The words beside an arrow that begins at a place; below a box they stand as if its lower side were there.
    fn label(&self, drawing: &Drawing<'_>, route: &Route, start: Point) -> Option<Label> {
        let flow = *drawing.process.flows.get(route.flow)?;
        let from = *drawing.process.nodes.get(flow.from)?;
        let text = drawing.speaker.way(drawing.process, flow);
        if text.is_empty() {
            return None;
        }
        let wide = self.sizes.boxes.get(flow.from).map_or(0, |fitted| fitted.width);
        let bottom = self.rects.get(flow.from).map_or(start.y, |rect| rect.bottom());
        Some(match route.port {
            Port::Side { is_right } => {
                let own = width(&text, false);
                let x = if is_right { start.x + NEAR } else { start.x - NEAR - own };
                beside(Point { x, y: start.y - LINE - 10 }, &text, 1, own)
            }
            Port::Fan(_, count) => {
                beside(Point { x: start.x + NEAR, y: bottom + 10 }, &text, MOST_LINES, wide / count.max(1) - 2 * NEAR)
            }
            Port::Middle | Port::Aside if matches!(from.kind, FlowKind::Expiry(_)) => {
                let room = longest_word(&text, false).min(LONGEST);
                let mut label = beside(Point { x: start.x + NEAR, y: start.y + 10 }, &text, MOST_LINES, room);
                // Seen from the lower side of the step, on which half of the clock stands.
                if self.rects.is_empty() {
                    label.rect.y += CLOCK / 2;
                }
                label
            }
            Port::Middle | Port::Aside => {
                beside(Point { x: start.x + NEAR, y: bottom + 10 }, &text, MOST_LINES, wide / 2)
            }
        })
    }

    /// All arrows, in the order of the flows.
    pub(super) fn arrows(&self, drawing: &Drawing<'_>) -> Vec<Arrow> {
        let arrow = |route: &Route| {
            let flow = *drawing.process.flows.get(route.flow)?;
            let points = self.points(drawing.tracks, route, flow.from, flow.to);
            let label = points.first().and_then(|start| self.label(drawing, route, *start));
            Some(Arrow { flow: Some(route.flow), points, label, whole: drawing.speaker.way(drawing.process, flow) })
        };
        drawing.routes.iter().filter_map(arrow).collect()
    }

    /// The corners of an arrow.
    fn points(&self, tracks: &Tracks, route: &Route, from: usize, to: usize) -> Vec<Point> {
        let (begin, end) = (self.rect(from), self.rect(to));
        let start = port(begin, route.port);
        let goal = Point { x: end.middle().x, y: end.y };
        let level = |track| self.level(tracks, track);
        let upright = |track| self.upright(tracks, track);
        let mut points = vec![start];
        match route.way {
            Way::Level => {
                let x = if end.x > begin.x { end.x } else { end.right() };
                points.push(Point { x, y: start.y });
                return points;
            }
            Way::Straight => {}
            Way::Corner => points.push(Point { x: goal.x, y: start.y }),
            Way::Below { level: track } => {
                points.extend([Point { x: start.x, y: level(track) }, Point { x: goal.x, y: level(track) }]);
            }
            Way::Around { first, upright: track, last } => points.extend([
                Point { x: start.x, y: level(first) },
                Point { x: upright(track), y: level(first) },
                Point { x: upright(track), y: level(last) },
                Point { x: goal.x, y: level(last) },
            ]),
            Way::Beside { upright: track, last } => points.extend([
                Point { x: upright(track), y: start.y },
                Point { x: upright(track), y: level(last) },
                Point { x: goal.x, y: level(last) },
            ]),
        }
        points.push(goal);
        without_needless(points)
    }

    fn level(&self, tracks: &Tracks, place: usize) -> i32 {
        let Some((Channel::Above(row), track)) = tracks.track(place) else { return 0 };
        self.above.get(&row).copied().unwrap_or_default() + track * PITCH
    }

    fn upright(&self, tracks: &Tracks, place: usize) -> i32 {
        let Some((Channel::LeftOf(column), track)) = tracks.track(place) else { return 0 };
        let past = self.halves.get(&column).is_some_and(|half| track >= *half);
        self.left_of.get(&column).copied().unwrap_or_default() + (track + i32::from(past)) * PITCH
    }
}

/// The channels, as the columns to the left of which they are, in which an upright piece meets a level arrow at its head.
fn crossed_heads(drawing: &Drawing<'_>) -> BTreeSet<i32> {
    let levels = drawing.placed.level.iter().filter_map(|flow| drawing.process.flows.get(*flow));
    let heads = levels.filter_map(|flow| {
        let (row, start) = *drawing.placed.cells.get(flow.from)?;
        let (_, end) = *drawing.placed.cells.get(flow.to)?;
        Some((row, if end > start { end } else { end + 1 }))
    });
    heads
        .filter(|(row, channel)| drawing.tracks.passes(Channel::LeftOf(*channel), *row))
        .map(|(_, channel)| channel)
        .collect()
}

/// Where an arrow leaves a box.
const fn port(rect: Rect, port: Port) -> Point {
    let middle = rect.middle();
    match port {
        Port::Middle => Point { x: middle.x, y: rect.bottom() },
        Port::Aside => Point { x: middle.x - rect.width / 4, y: rect.bottom() },
        Port::Fan(place, count) => {
            let off = 2 * place - count + 1;
            Point {
                x: middle.x + off * (rect.width / (2 * count)),
                y: middle.y + rect.height / 2 / count * (count - off.abs()),
            }
        }
        Port::Side { is_right: true } => Point { x: rect.right(), y: middle.y },
        Port::Side { is_right: false } => Point { x: rect.x, y: middle.y },
    }
}

/// The corners without those that are passed straight.
pub(super) fn without_needless(points: Vec<Point>) -> Vec<Point> {
    let mut kept: Vec<Point> = Vec::new();
    for point in points {
        if kept.last() == Some(&point) {
            continue;
        }
        if let [.., before, last] = kept.as_slice()
            && ((before.x == last.x && last.x == point.x) || (before.y == last.y && last.y == point.y))
        {
            kept.pop();
        }
        kept.push(point);
    }
    kept
}

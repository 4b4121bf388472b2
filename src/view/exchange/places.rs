//! The drawing of a pool: the swimlanes of annex 2, with what BPMN draws otherwise put inside their boxes.

use super::process::{Made, Maker, late};
use super::tree::{ConnectionEdge, ElementKind, ElementShape, Look, Plane, Pool};
use crate::view::diagram::width;
use crate::view::{Chart, FlowKind, LETTER, Point, Rect};

/// The height of the band of a pool's name.
const BAND: i32 = 120;

/// The height of the heading of a lane.
const HEADS: i32 = 160;

/// The side of the circle of a start or an end, and of those that tell that a step is late.
const CIRCLE: i32 = 144;
const SMALL: i32 = 88;

/// The width of the strip inside the box of a step where the event stands that tells that it is late.
const STRIP: i32 = 260;

/// The most of the height of a box that the diamond takes in which ways come together, with the way out of it.
const JOIN: i32 = 180;

/// The size of the letters of names outside boxes, as programs draw them that show such files, and of their lines.
const NAME_LETTER: i32 = 45;
const NAME_LINE: i32 = 53;

/// From a circle to its name.
const NEAR: i32 = 15;

/// Where a node stands: its own outline, and the whole box of the chart.
#[derive(Clone, Copy)]
struct Stand {
    kind: FlowKind,
    whole: Rect,
    own: Rect,
    join: Option<Rect>,
}

/// Draws a pool from a height downward; says where it ends.
pub(super) fn pool(maker: Maker<'_>, pool: &Pool, made: &Made, chart: &Chart, top: i32, plane: &mut Plane) -> i32 {
    let content = chart.lanes.iter().map(|lane| lane.rect.height).max().unwrap_or_default();
    let rect = Rect { x: 0, y: top, width: chart.width, height: BAND + HEADS + content };
    let upright = |id: &str, rect| ElementShape { element: id.to_owned(), look: Look::Upright, rect, label: None };
    plane.shapes.push(upright(&pool.id, rect));
    for (lane, drawn) in pool.lanes.iter().zip(&chart.lanes) {
        let rect = Rect { x: drawn.rect.x, y: top + BAND, width: drawn.rect.width, height: HEADS + content };
        plane.shapes.push(upright(&lane.id, rect));
    }
    let down = top + BAND + HEADS;
    let stands = stands(made, chart, down);
    for ((place, stand), element) in stands.iter().enumerate().zip(&made.work.elements) {
        let look = match &element.kind {
            ElementKind::Several(_) => Look::Collapsed,
            ElementKind::Choice { .. } => Look::Diamond,
            _ => Look::Plain,
        };
        let label = name_place(stand, &element.name, place, made, chart, down);
        plane.shapes.push(ElementShape { element: element.id.clone(), look, rect: stand.own, label });
    }
    for (place, join) in &made.joins {
        let Some(stand) = stands.get(*place) else { continue };
        let Some(rect) = stand.join else { continue };
        plane.shapes.push(ElementShape { element: join.clone(), look: Look::Plain, rect, label: None });
        let x = rect.middle().x;
        let points = vec![Point { x, y: rect.bottom() }, Point { x, y: stand.own.y }];
        plane.edges.push(ConnectionEdge { element: format!("flow-{join}"), points, label: None });
    }
    for (place, id) in &made.timed {
        if let Some(stand) = stands.get(*place) {
            draw_late(stand, late(maker.names.node(*id)), plane);
        }
    }
    draw_flows(made, chart, &stands, down, plane);
    rect.bottom()
}

/// Where the nodes stand, in the order of the process.
fn stands(made: &Made, chart: &Chart, down: i32) -> Vec<Stand> {
    let of = |(place, node): (usize, &crate::view::FlowNode)| {
        let shape = chart.shapes.iter().find(|shape| shape.node == Some(place));
        let drawn = shape.map_or(Rect::default(), |shape| shape.rect);
        let whole = Rect { y: drawn.y + down, ..drawn };
        let has_join = made.joins.contains_key(&place);
        let is_timed = made.timed.contains_key(&place);
        let (own, join) = match node.kind {
            FlowKind::Start | FlowKind::Outcome(_) | FlowKind::Return => {
                let side = CIRCLE.min(whole.height);
                (Rect::around(whole.middle(), side, side), None)
            }
            FlowKind::Choice(..) | FlowKind::Step(_) | FlowKind::Call(_) if has_join => {
                let strip = JOIN.min(whole.height / 3);
                let side = strip * 2 / 3;
                let middle = Point { x: whole.middle().x, y: whole.y + side / 2 };
                let own = Rect { y: whole.y + strip, height: whole.height - strip, ..whole };
                (own, Some(Rect::around(middle, side, side)))
            }
            FlowKind::Step(_) | FlowKind::Call(_) if is_timed => (Rect { width: whole.width - STRIP, ..whole }, None),
            _ => (whole, None),
        };
        Stand { kind: node.kind, whole, own, join }
    };
    made.process.nodes.iter().enumerate().map(of).collect()
}

/// How high a name stands in a width.
fn name_height(name: &str, room: i32) -> i32 {
    let length = width(name, false) * NAME_LETTER / LETTER;
    (length * 5 / 4 / room.max(1) + 1) * NAME_LINE
}

/// Where the name of a node stands that is not written inside of it.
fn name_place(stand: &Stand, name: &str, place: usize, made: &Made, chart: &Chart, down: i32) -> Option<Rect> {
    let Stand { whole, own, .. } = *stand;
    let middle = own.middle();
    match stand.kind {
        FlowKind::Step(_) | FlowKind::Call(_) => None,
        FlowKind::Choice(..) => {
            let room = own.width * 6 / 10;
            Some(Rect::around(middle, room, name_height(name, room)))
        }
        FlowKind::Expiry(_) => {
            let flow = made.process.flows.iter().position(|flow| flow.from == place);
            let arrow = chart.arrows.iter().find(|arrow| arrow.flow == flow)?;
            arrow.label.as_ref().map(|label| Rect { y: label.rect.y + down, ..label.rect })
        }
        FlowKind::Start | FlowKind::Outcome(_) | FlowKind::Return => {
            let ends = made.process.flows.iter().zip(&chart.arrows).filter_map(|(flow, arrow)| {
                let is_end = flow.to == place;
                let point = if is_end { arrow.points.last() } else { arrow.points.first() };
                point.filter(|_| is_end || flow.from == place).map(|point| point.x)
            });
            let ends: Vec<i32> = ends.collect();
            let room = (whole.width - own.width) / 2 - NEAR;
            let height = name_height(name, room);
            let y = middle.y - height / 2;
            Some(if !ends.contains(&whole.right()) {
                Rect { x: own.right() + NEAR, y, width: room, height }
            } else if !ends.contains(&whole.x) {
                Rect { x: whole.x, y, width: room, height }
            } else {
                let height = name_height(name, whole.width);
                Rect { x: whole.x, y: own.bottom() + NEAR, width: whole.width, height }
            })
        }
    }
}

/// Draws what tells that a step is late: a timer on its right side, and an end in the strip beside it.
fn draw_late(stand: &Stand, [event, end, flow]: [String; 3], plane: &mut Plane) {
    let Stand { whole, own, .. } = *stand;
    let y = own.bottom() - SMALL / 2 - 10;
    let timer = Rect::around(Point { x: own.right(), y }, SMALL, SMALL);
    let past = Rect::around(Point { x: whole.right() - SMALL / 2, y }, SMALL, SMALL);
    let points = vec![Point { x: timer.right(), y }, Point { x: past.x, y }];
    plane.edges.push(ConnectionEdge { element: flow, points, label: None });
    let beside = Rect { x: own.right() - 190, y: whole.bottom() + 3, width: 180, height: NAME_LINE };
    let below = Rect { x: own.right(), y: whole.bottom() + 3, width: STRIP, height: NAME_LINE };
    for (element, rect, label) in [(event, timer, beside), (end, past, below)] {
        plane.shapes.push(ElementShape { element, look: Look::Plain, rect, label: Some(label) });
    }
}

/// Draws the flows of the process, from outline to outline.
fn draw_flows(made: &Made, chart: &Chart, stands: &[Stand], down: i32, plane: &mut Plane) {
    for ((place, flow), connection) in made.process.flows.iter().enumerate().zip(&made.work.connections) {
        let Some(arrow) = chart.arrows.iter().find(|arrow| arrow.flow == Some(place)) else { continue };
        let (Some(from), Some(to)) = (stands.get(flow.from), stands.get(flow.to)) else { continue };
        let mut points: Vec<Point> = arrow.points.iter().map(|point| Point { y: point.y + down, ..*point }).collect();
        if let [first, second, ..] = points.as_mut_slice() {
            *first = docked(*first, *second, from.own, from.kind);
        }
        come(&mut points, to);
        let is_named = !connection.name.is_empty();
        let label =
            arrow.label.as_ref().filter(|_| is_named).map(|label| Rect { y: label.rect.y + down, ..label.rect });
        plane.edges.push(ConnectionEdge { element: connection.id.clone(), points, label });
    }
}

/// Lets a course end on the outline of a node, or of the diamond above it where ways come together.
fn come(points: &mut Vec<Point>, to: &Stand) {
    let Some(before) = points.iter().rev().nth(1).copied() else { return };
    let Some(last) = points.last_mut() else { return };
    match to.join {
        None => *last = docked(*last, before, to.own, to.kind),
        Some(join) if last.y != before.y => *last = Point { y: join.y, ..*last },
        Some(join) => {
            let (corner, y) = (*last, join.middle().y);
            let x = if corner.x <= join.x { join.x } else { join.right() };
            points.extend([Point { y, ..corner }, Point { x, y }]);
        }
    }
}

/// The point where a straight piece meets the outline of a node.
fn docked(end: Point, other: Point, own: Rect, kind: FlowKind) -> Point {
    let middle = own.middle();
    let is_diamond = matches!(kind, FlowKind::Choice(..));
    // How far the outline is from the middle, at a distance from the other axis.
    let reach = |half: i32, across: i32, away: i32| {
        if is_diamond && across > 0 { half * (across - away.abs()).max(0) / across } else { half }
    };
    if end.x == other.x {
        let half = reach(own.height / 2, own.width / 2, end.x - middle.x);
        Point { y: if other.y < middle.y { middle.y - half } else { middle.y + half }, ..end }
    } else {
        let half = reach(own.width / 2, own.height / 2, end.y - middle.y);
        Point { x: if other.x < middle.x { middle.x - half } else { middle.x + half }, ..end }
    }
}

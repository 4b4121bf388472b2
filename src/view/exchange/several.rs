//! A step that is done by several procedures at once: the inside of a sub-process, and its drawing.

use std::cmp::Ordering;

use super::process::Maker;
use super::tree::{Connection, ConnectionEdge, Element, ElementKind, ElementShape, Look, Plane, Work};
use crate::model::{NodeId, ProcedureId};
use crate::view::diagram::Speaker;
use crate::view::said::said;
use crate::view::{Point, Rect};

/// The middles of the columns, and how far the rows are from each other.
const COLUMNS: [i32; 5] = [150, 600, 1600, 2600, 3050];
const ROW: i32 = 600;

/// The sizes of a circle, a diamond and a box.
const CIRCLE: i32 = 144;
const DIAMOND: i32 = 200;
const BOX: (i32, i32) = (1200, 400);

/// The inside of a step: all procedures begin; all must end, or the first that ends stops the others.
pub(super) fn several(maker: Maker<'_>, id: NodeId, called: &[ProcedureId], is_any: bool) -> Work {
    let own = maker.names.node(id);
    let speaker = Speaker { regulation: maker.regulation, language: maker.language };
    let id = |kind: &str| format!("inner-{kind}-{own}");
    let (start, fork, wait, end) = (id("start"), id("fork"), id("wait"), id("end"));
    let begins = said(maker.language, ["Басталуы", "Начало", "Begin"]).to_owned();
    let ends = said(maker.language, ["Аяқталуы", "Окончание", "End"]);
    let mut work = Work::default();
    work.elements.push(Element::bare(start.clone(), begins, ElementKind::Start));
    work.elements.push(Element::bare(fork.clone(), String::new(), ElementKind::Parallel));
    work.connections.push(Connection::always(format!("flow-inner-start-{own}"), &start, &fork));
    for procedure in called {
        let name = maker.names.procedure(*procedure);
        let call = format!("inner-call-{own}-{name}");
        let kind = ElementKind::Call { process: maker.process_id(*procedure) };
        work.elements.push(Element::bare(call.clone(), speaker.heading(*procedure), kind));
        work.connections.push(Connection::always(format!("flow-inner-fork-{own}-{name}"), &fork, &call));
        let to = if is_any {
            let end = format!("inner-end-{own}-{name}");
            work.elements.push(Element::bare(end.clone(), ends.to_owned(), ElementKind::Terminate));
            end
        } else {
            wait.clone()
        };
        work.connections.push(Connection::always(format!("flow-inner-call-{own}-{name}"), &call, &to));
    }
    if !is_any {
        work.elements.push(Element::bare(wait.clone(), String::new(), ElementKind::Parallel));
        work.elements.push(Element::bare(end.clone(), ends.to_owned(), ElementKind::End));
        work.connections.push(Connection::always(format!("flow-inner-wait-{own}"), &wait, &end));
    }
    work
}

/// Draws the inside of a step: the procedures below each other, what begins them to the left, what ends to the right.
pub(super) fn plane(step: &str, work: &Work) -> Plane {
    let mut shapes: Vec<ElementShape> = Vec::new();
    let (mut calls, mut ends) = (0, 0);
    let has_wait = work.elements.iter().filter(|element| element.kind == ElementKind::Parallel).count() > 1;
    for element in &work.elements {
        let is_first = shapes.len() < 2;
        let (column, row, size) = match element.kind {
            ElementKind::Start => (0, 0, (CIRCLE, CIRCLE)),
            ElementKind::Parallel => (if is_first { 1 } else { 3 }, 0, (DIAMOND, DIAMOND)),
            ElementKind::Call { .. } => {
                calls += 1;
                (2, calls - 1, BOX)
            }
            _ => {
                ends += 1;
                (if has_wait { 4 } else { 3 }, ends - 1, (CIRCLE, CIRCLE))
            }
        };
        let middle = Point { x: COLUMNS.get(column).copied().unwrap_or_default(), y: BOX.1 / 2 + row * ROW };
        let rect = Rect::around(middle, size.0, size.1);
        let is_circle = size == (CIRCLE, CIRCLE);
        let label = is_circle.then(|| Rect { x: middle.x - 225, y: rect.bottom() + 15, width: 450, height: 70 });
        shapes.push(ElementShape { element: element.id.clone(), look: Look::Plain, rect, label });
    }
    let rect = |id: &str| shapes.iter().find(|shape| shape.element == id).map_or(Rect::default(), |shape| shape.rect);
    let edges = work.connections.iter().map(|connection| ConnectionEdge {
        element: connection.id.clone(),
        points: course(rect(&connection.from), rect(&connection.to)),
        label: None,
    });
    Plane { element: step.to_owned(), edges: edges.collect(), shapes }
}

/// From the right side of a box to the left one of another; between rows by the lower corner of a diamond.
fn course(from: Rect, to: Rect) -> Vec<Point> {
    let (begin, end) = (from.middle(), to.middle());
    let (right, left) = (Point { x: from.right(), y: begin.y }, Point { x: to.x, y: end.y });
    match begin.y.cmp(&end.y) {
        Ordering::Equal => vec![right, left],
        Ordering::Less => vec![Point { x: begin.x, y: from.bottom() }, Point { x: begin.x, y: end.y }, left],
        Ordering::Greater => vec![right, Point { x: end.x, y: begin.y }, Point { x: end.x, y: to.bottom() }],
    }
}

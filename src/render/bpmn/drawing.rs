//! Diagram interchange: where elements stand and how connections run.

use super::tag::Tag;
use crate::render::xml::Xml;
use crate::view::{ConnectionEdge, ElementShape, Look, Plane, Point, Rect};

/// How many units of a chart are one of the interchange, so that names are as large to a box as programs draw them.
const UNITS: i32 = 4;

/// Where the drawing begins, in units of the interchange.
const MARGIN: i32 = 40;

/// One drawing.
pub(super) fn diagram(xml: &mut Xml, plane: &Plane) {
    let [diagram, sheet] = ["diagram", "plane"].map(|of| format!("{of}-{}", plane.element));
    Tag::new("bpmndi:BPMNDiagram").with("id", &diagram).around(xml, |xml| {
        Tag::new("bpmndi:BPMNPlane").with("id", &sheet).with("bpmnElement", &plane.element).around(xml, |xml| {
            for of in &plane.shapes {
                shape(xml, of);
            }
            for of in &plane.edges {
                edge(xml, of);
            }
        });
    });
}

fn shape(xml: &mut Xml, shape: &ElementShape) {
    let id = format!("shape-{}", shape.element);
    let tag = Tag::new("bpmndi:BPMNShape").with("id", &id).with("bpmnElement", &shape.element);
    let tag = match shape.look {
        Look::Plain => tag,
        Look::Upright => tag.with("isHorizontal", "false"),
        Look::Diamond => tag.with("isMarkerVisible", "false"),
        Look::Collapsed => tag.with("isExpanded", "false"),
    };
    tag.around(xml, |xml| {
        bounds(xml, shape.rect);
        label(xml, shape.label);
    });
}

fn edge(xml: &mut Xml, edge: &ConnectionEdge) {
    let id = format!("edge-{}", edge.element);
    Tag::new("bpmndi:BPMNEdge").with("id", &id).with("bpmnElement", &edge.element).around(xml, |xml| {
        for Point { x, y } in &edge.points {
            Tag::new("di:waypoint").with("x", &place(*x)).with("y", &place(*y)).empty(xml);
        }
        label(xml, edge.label);
    });
}

fn label(xml: &mut Xml, rect: Option<Rect>) {
    if let Some(rect) = rect {
        Tag::new("bpmndi:BPMNLabel").around(xml, |xml| bounds(xml, rect));
    }
}

fn bounds(xml: &mut Xml, rect: Rect) {
    let [x, y] = [rect.x, rect.y].map(place);
    let [width, height] = [rect.width, rect.height].map(length);
    Tag::new("dc:Bounds").with("x", &x).with("y", &y).with("width", &width).with("height", &height).empty(xml);
}

fn place(units: i32) -> String {
    length(units + MARGIN * UNITS)
}

/// A length in units of the interchange, with decimals where it is no whole number.
fn length(units: i32) -> String {
    let (whole, part) = (units.div_euclid(UNITS), units.rem_euclid(UNITS) * 100 / UNITS);
    let decimals = format!("{part:02}");
    let decimals = decimals.trim_end_matches('0');
    if decimals.is_empty() { whole.to_string() } else { format!("{whole}.{decimals}") }
}

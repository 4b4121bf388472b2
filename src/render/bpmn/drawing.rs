//! Diagram interchange: where elements stand and how connections run.

use std::io;

use super::writer::{Tag, Xml};
use crate::view::{ConnectionEdge, ElementShape, Look, Plane, Point, Rect};

/// How many units of a chart are one of the interchange, so that names are as large to a box as programs draw them.
const UNITS: i32 = 4;

/// Where the drawing begins, in units of the interchange.
const MARGIN: i32 = 40;

/// One drawing.
pub(super) fn diagram(xml: &mut Xml, plane: &Plane) -> io::Result<()> {
    let [diagram, sheet] = ["diagram", "plane"].map(|of| format!("{of}-{}", plane.element));
    let tag = Tag::new("bpmndi:BPMNDiagram").with("id", &diagram);
    let inside = Tag::new("bpmndi:BPMNPlane").with("id", &sheet).with("bpmnElement", &plane.element);
    xml.open(&tag)?;
    xml.open(&inside)?;
    for of in &plane.shapes {
        shape(xml, of)?;
    }
    for of in &plane.edges {
        edge(xml, of)?;
    }
    xml.close(&inside)?;
    xml.close(&tag)
}

fn shape(xml: &mut Xml, shape: &ElementShape) -> io::Result<()> {
    let id = format!("shape-{}", shape.element);
    let tag = Tag::new("bpmndi:BPMNShape").with("id", &id).with("bpmnElement", &shape.element);
    let tag = match shape.look {
        Look::Plain => tag,
        Look::Upright => tag.with("isHorizontal", "false"),
        Look::Diamond => tag.with("isMarkerVisible", "false"),
        Look::Collapsed => tag.with("isExpanded", "false"),
    };
    xml.open(&tag)?;
    bounds(xml, shape.rect)?;
    label(xml, shape.label)?;
    xml.close(&tag)
}

fn edge(xml: &mut Xml, edge: &ConnectionEdge) -> io::Result<()> {
    let id = format!("edge-{}", edge.element);
    let tag = Tag::new("bpmndi:BPMNEdge").with("id", &id).with("bpmnElement", &edge.element);
    xml.open(&tag)?;
    for Point { x, y } in &edge.points {
        xml.empty(&Tag::new("di:waypoint").with("x", &place(*x)).with("y", &place(*y)))?;
    }
    label(xml, edge.label)?;
    xml.close(&tag)
}

fn label(xml: &mut Xml, rect: Option<Rect>) -> io::Result<()> {
    let Some(rect) = rect else { return Ok(()) };
    let tag = Tag::new("bpmndi:BPMNLabel");
    xml.open(&tag)?;
    bounds(xml, rect)?;
    xml.close(&tag)
}

fn bounds(xml: &mut Xml, rect: Rect) -> io::Result<()> {
    let tag = Tag::new("dc:Bounds").with("x", &place(rect.x)).with("y", &place(rect.y));
    xml.empty(&tag.with("width", &length(rect.width)).with("height", &length(rect.height)))
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

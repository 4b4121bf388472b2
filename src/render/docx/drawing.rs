//! A page of a diagram as a group of drawn shapes: text stays text, and lines stay sharp at any size.
//!
//! Word 2010 and later draws the group; what is older shows the description in its place.

use super::style;
use crate::render::xml::{Attribute, Xml};
use crate::view::{Chart, ChartKind, Drawing, Figure, LETTER, LINE, Label, Page, Point, Rect};

/// The name space of shapes.
pub(super) const DRAWING_SPACE: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
/// The name space of groups of shapes in a text.
pub(super) const GROUP_SPACE: &str = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

/// A unit of a chart drawn as large as life, in English metric units: a tenth of a point.
const UNIT: i64 = 1270;
/// So many twentieths of a point are a unit of a chart drawn as large as life.
const TWENTIETHS: i32 = 2;
/// The font: all systems have it or one as wide.
const FONT: &str = "Arial";

/// Draws a page of a diagram as large as fits into a room, whose sides are in twentieths of a point, but not larger than
/// life.
pub(super) fn write(xml: &mut Xml, drawing: &Drawing, room: (i32, i32), number: &mut dyn FnMut() -> String) {
    let (chart, page) = (&drawing.chart, drawing.page);
    let (left, right) = edges(chart);
    let size = (right - left, chart.head + page.bottom - page.top + chart.foot);
    let scale = Scale::fitting(size, (room.0 / TWENTIETHS, room.1 / TWENTIETHS), left);
    xml.element("mc:AlternateContent", &[], |xml| {
        xml.element("mc:Choice", &[("Requires", "wpg")], |xml| {
            xml.element("w:drawing", &[], |xml| {
                let none = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")];
                xml.element("wp:inline", &none, |xml| {
                    let [width, height] = [size.0, size.1].map(|side| scale.length(side));
                    let extent = [("cx", width.as_str()), ("cy", height.as_str())];
                    xml.empty("wp:extent", &extent);
                    xml.empty("wp:effectExtent", &[("l", "0"), ("t", "0"), ("r", "0"), ("b", "0")]);
                    let named = [("id", &*number()), ("name", &*drawing.name), ("descr", &*chart.description)];
                    xml.empty("wp:docPr", &named);
                    xml.empty("wp:cNvGraphicFramePr", &[]);
                    xml.element("a:graphic", &[], |xml| {
                        xml.element("a:graphicData", &[("uri", GROUP_SPACE)], |xml| {
                            xml.element("wpg:wgp", &[], |xml| {
                                xml.empty("wpg:cNvGrpSpPr", &[]);
                                xml.element("wpg:grpSpPr", &[], |xml| {
                                    xml.element("a:xfrm", &[], |xml| {
                                        xml.empty("a:off", &[("x", "0"), ("y", "0")]);
                                        xml.empty("a:ext", &extent);
                                        xml.empty("a:chOff", &[("x", "0"), ("y", "0")]);
                                        xml.empty("a:chExt", &extent);
                                    });
                                });
                                Group { xml, scale, number }.page(chart, page);
                            });
                        });
                    });
                });
            });
        });
        xml.element("mc:Fallback", &[], |xml| xml.words("w:t", &[], &chart.description));
    });
}

/// The left and the right edge of all that is drawn: the heading and the legend may be wider than the lanes.
fn edges(chart: &Chart) -> (i32, i32) {
    let legend = chart.legend.iter().flat_map(|meaning| [meaning.rect, meaning.label.rect]);
    let headings = chart.pages.iter().flat_map(|page| chart.headings(*page)).map(|heading| heading.rect);
    let all = legend.chain(headings);
    all.fold((0, chart.width), |(left, right), rect| (left.min(rect.x), right.max(rect.right())))
}

/// How large a diagram is drawn, so many of so many parts of life size, and from which edge.
#[derive(Clone, Copy)]
struct Scale {
    parts: i64,
    of: i64,
    left: i32,
}

impl Scale {
    /// The largest one by which something fits into a room; both in units of a chart.
    fn fitting(size: (i32, i32), room: (i32, i32), left: i32) -> Self {
        let [across, down] =
            [(room.0, size.0), (room.1, size.1)].map(|(room, side)| (i64::from(room.max(1)), i64::from(side.max(1))));
        let (parts, of) = if across.0 * down.1 < down.0 * across.1 { across } else { down };
        if parts < of { Self { parts, of, left } } else { Self { parts: 1, of: 1, left } }
    }

    /// A length of a chart in English metric units.
    fn metric(self, units: i32) -> i64 {
        i64::from(units) * UNIT * self.parts / self.of
    }

    fn length(self, units: i32) -> String {
        self.metric(units).to_string()
    }

    /// A length of a chart in parts of a point, rounded down.
    fn points(self, units: i32, parts: i64) -> String {
        (i64::from(units) * parts * self.parts / self.of / 10).max(1).to_string()
    }
}

/// How a shape is drawn.
#[derive(Clone, Copy)]
struct Pen {
    /// What the lines are wide, in units of a chart.
    width: i32,
    colour: &'static str,
    fill: Option<&'static str>,
    is_dashed: bool,
    has_head: bool,
}

impl Pen {
    const BOX: Self = Self { width: 12, colour: "000000", fill: Some("FFFFFF"), is_dashed: false, has_head: false };
    /// Of a lane: lighter than an arrow, which may run close to it.
    const BORDER: Self = Self { width: 8, colour: "808080", ..Self::LINE };
    const LINE: Self = Self { width: 10, colour: "000000", fill: None, is_dashed: false, has_head: false };
}

/// The shapes of a page while they are drawn.
struct Group<'x> {
    xml: &'x mut Xml,
    scale: Scale,
    number: &'x mut dyn FnMut() -> String,
}

impl Group<'_> {
    fn page(&mut self, chart: &Chart, page: Page) {
        for heading in chart.headings(page) {
            self.label(heading, 0);
        }
        let strip = page.bottom - page.top;
        for lane in &chart.lanes {
            let whole = Rect { y: chart.head, height: strip, ..lane.rect };
            match chart.kind {
                ChartKind::Swimlanes => self.figure("rect", whole, Pen::BORDER, &lane.whole),
                ChartKind::Sequence => {
                    let x = whole.middle().x;
                    let life = [Point { x, y: whole.y }, Point { x, y: whole.bottom() }];
                    self.line(&life, Pen { width: 6, is_dashed: true, ..Pen::LINE }, "");
                }
            }
            let pen = Pen { width: 10, fill: Some("E8E8E8"), ..Pen::BOX };
            self.figure("rect", lane.heading_rect, pen, &lane.whole);
            self.label(&lane.heading, 0);
        }
        // Below its top a strip is seen under the headings.
        let down = chart.head - page.top;
        for arrow in &chart.arrows {
            for (points, has_head) in pieces(&arrow.points, page) {
                let moved: Vec<Point> = points.iter().map(|point| Point { y: point.y + down, ..*point }).collect();
                self.line(&moved, Pen { has_head, ..Pen::LINE }, &arrow.whole);
            }
        }
        let meets = |rect: Rect| rect.y < page.bottom && rect.bottom() > page.top;
        for shape in chart.shapes.iter().filter(|shape| meets(shape.rect)) {
            let rect = Rect { y: shape.rect.y + down, ..shape.rect };
            self.shape(shape.figure, rect, &shape.whole);
            self.label(&shape.label, down);
        }
        for label in chart.arrows.iter().filter_map(|arrow| arrow.label.as_ref()).filter(|label| meets(label.rect)) {
            self.label(label, down);
        }
        let down = chart.head + strip;
        for meaning in &chart.legend {
            let rect = Rect { y: meaning.rect.y + down, ..meaning.rect };
            if let Some(figure) = meaning.figure {
                self.shape(figure, rect, "");
            } else {
                let y = rect.middle().y;
                let points = [Point { x: rect.x, y }, Point { x: rect.right(), y }];
                self.line(&points, Pen { has_head: true, ..Pen::LINE }, "");
            }
            self.label(&meaning.label, down);
        }
    }

    fn shape(&mut self, figure: Figure, rect: Rect, whole: &str) {
        let Point { x, y } = rect.middle();
        match figure {
            Figure::Rectangle => self.figure("rect", rect, Pen::BOX, whole),
            Figure::Rounded => self.figure("roundRect", rect, Pen::BOX, whole),
            Figure::Diamond => self.figure("diamond", rect, Pen::BOX, whole),
            Figure::DoubleSided => {
                self.figure("rect", rect, Pen::BOX, whole);
                for x in [rect.x + 32, rect.right() - 32] {
                    let side = [Point { x, y: rect.y }, Point { x, y: rect.bottom() }];
                    self.line(&side, Pen { width: 12, ..Pen::LINE }, "");
                }
            }
            Figure::Clock => {
                self.figure("ellipse", rect, Pen::BOX, whole);
                self.line(&[Point { x, y: y - 40 }, Point { x, y }, Point { x: x + 30, y }], Pen::LINE, "");
            }
            Figure::Note => {}
        }
    }

    /// A shape that Word knows by name.
    fn figure(&mut self, name: &str, rect: Rect, pen: Pen, whole: &str) {
        self.drawn(rect, pen, whole, |xml| {
            xml.element("a:prstGeom", &[("prst", name)], |xml| {
                xml.element("a:avLst", &[], |xml| {
                    if name == "roundRect" {
                        // Of the shorter side, in hundred thousandths.
                        let short = rect.width.min(rect.height).max(1);
                        let round = (rect.height / 2).min(130) * 100_000 / short;
                        let formula = format!("val {}", round.min(50_000));
                        xml.empty("a:gd", &[("name", "adj"), ("fmla", &formula)]);
                    }
                });
            });
        });
    }

    /// A line with corners.
    fn line(&mut self, points: &[Point], pen: Pen, whole: &str) {
        let ends = |of: fn(&Point) -> i32| {
            let all = points.iter().map(of);
            (all.clone().min().unwrap_or(0), all.max().unwrap_or(0))
        };
        let ((left, right), (top, bottom)) = (ends(|point| point.x), ends(|point| point.y));
        let rect = Rect { x: left, y: top, width: right - left, height: bottom - top };
        let scale = self.scale;
        self.drawn(rect, pen, whole, |xml| {
            xml.element("a:custGeom", &[], |xml| {
                for list in ["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"] {
                    xml.empty(list, &[]);
                }
                xml.empty("a:rect", &[("l", "0"), ("t", "0"), ("r", "r"), ("b", "b")]);
                let [width, height] = [rect.width, rect.height].map(|side| scale.length(side));
                xml.element("a:pathLst", &[], |xml| {
                    xml.element("a:path", &[("w", &width), ("h", &height), ("fill", "none")], |xml| {
                        for (at, point) in points.iter().enumerate() {
                            let place = [point.x - rect.x, point.y - rect.y].map(|side| scale.length(side));
                            xml.element(if at == 0 { "a:moveTo" } else { "a:lnTo" }, &[], |xml| {
                                xml.empty("a:pt", &[("x", &place[0]), ("y", &place[1])]);
                            });
                        }
                    });
                });
            });
        });
    }

    /// A shape whose form the last argument writes.
    fn drawn(&mut self, rect: Rect, pen: Pen, whole: &str, geometry: impl FnOnce(&mut Xml)) {
        let (scale, number) = (self.scale, (self.number)());
        self.xml.element("wps:wsp", &[], |xml| {
            let mut named: Vec<Attribute<'_>> = vec![("id", &number), ("name", &number)];
            if !whole.is_empty() {
                named.push(("descr", whole));
            }
            xml.empty("wps:cNvPr", &named);
            xml.empty("wps:cNvSpPr", &[]);
            xml.element("wps:spPr", &[], |xml| {
                place(xml, scale, rect);
                geometry(xml);
                match pen.fill {
                    Some(colour) => solid(xml, colour),
                    None => xml.empty("a:noFill", &[]),
                }
                xml.element("a:ln", &[("w", &scale.length(pen.width))], |xml| {
                    solid(xml, pen.colour);
                    if pen.is_dashed {
                        xml.empty("a:prstDash", &[("val", "dash")]);
                    }
                    xml.empty("a:round", &[]);
                    if pen.has_head {
                        xml.empty("a:tailEnd", &[("type", "triangle"), ("w", "med"), ("len", "med")]);
                    }
                });
            });
            xml.empty("wps:bodyPr", &[]);
        });
    }

    /// Lines of text, moved down.
    fn label(&mut self, label: &Label, down: i32) {
        if label.lines.is_empty() {
            return;
        }
        let (scale, number) = (self.scale, (self.number)());
        let rect = Rect { y: label.rect.y + down, ..label.rect };
        self.xml.element("wps:wsp", &[], |xml| {
            xml.empty("wps:cNvPr", &[("id", &number), ("name", &number)]);
            xml.empty("wps:cNvSpPr", &[("txBox", "1")]);
            xml.element("wps:spPr", &[], |xml| {
                place(xml, scale, rect);
                xml.element("a:prstGeom", &[("prst", "rect")], |xml| xml.empty("a:avLst", &[]));
                xml.empty("a:noFill", &[]);
                xml.element("a:ln", &[], |xml| xml.empty("a:noFill", &[]));
            });
            xml.element("wps:txbx", &[], |xml| {
                xml.element("w:txbxContent", &[], |xml| lines(xml, label, scale));
            });
            let insets = [("lIns", "0"), ("tIns", "0"), ("rIns", "0"), ("bIns", "0")];
            let fixed = [("wrap", "square"), insets[0], insets[1], insets[2], insets[3], ("anchor", "t")];
            xml.element("wps:bodyPr", &fixed, |xml| xml.empty("a:noAutofit", &[]));
        });
    }
}

/// The lines of a label, each a paragraph.
fn lines(xml: &mut Xml, label: &Label, scale: Scale) {
    for line in &label.lines {
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                let high = scale.points(LINE, 20);
                let apart = [("w:before", "0"), ("w:after", "0"), ("w:line", high.as_str()), ("w:lineRule", "exact")];
                xml.empty("w:spacing", &apart);
                xml.empty("w:ind", &[("w:firstLine", "0")]);
                xml.value("w:jc", if label.is_left { "left" } else { "center" });
            });
            xml.element("w:r", &[], |xml| {
                xml.element("w:rPr", &[], |xml| {
                    style::fonts(xml, FONT);
                    if line.is_bold {
                        xml.empty("w:b", &[]);
                    }
                    let size = scale.points(LETTER, 2);
                    xml.value("w:sz", &size);
                    xml.value("w:szCs", &size);
                });
                xml.words("w:t", &[("xml:space", "preserve")], &line.text);
            });
        });
    }
}

fn place(xml: &mut Xml, scale: Scale, rect: Rect) {
    let [x, y, width, height] = [rect.x - scale.left, rect.y, rect.width, rect.height].map(|side| scale.length(side));
    xml.element("a:xfrm", &[], |xml| {
        xml.empty("a:off", &[("x", &x), ("y", &y)]);
        xml.empty("a:ext", &[("cx", &width), ("cy", &height)]);
    });
}

fn solid(xml: &mut Xml, colour: &str) {
    xml.element("a:solidFill", &[], |xml| xml.empty("a:srgbClr", &[("val", colour)]));
}

/// The pieces of an arrow that are seen on a page, and whether its head is at the end of the piece.
///
/// Arrows are made of level and upright pieces, so that only upright ones are cut.
fn pieces(points: &[Point], page: Page) -> Vec<(Vec<Point>, bool)> {
    let mut pieces: Vec<(Vec<Point>, bool)> = Vec::new();
    let mut open: Vec<Point> = Vec::new();
    let is_seen = |low: i32, high: i32| high > page.top && low < page.bottom;
    for (at, (from, to)) in points.iter().zip(points.iter().skip(1)).enumerate() {
        let (low, high) = (from.y.min(to.y), from.y.max(to.y));
        let is_level = low == high;
        if !(is_seen(low, high) || is_level && low >= page.top && low < page.bottom) {
            pieces.extend((!open.is_empty()).then(|| (std::mem::take(&mut open), false)));
            continue;
        }
        let cut = |point: &Point| Point { y: point.y.clamp(page.top, page.bottom), ..*point };
        if open.is_empty() {
            open.push(cut(from));
        }
        open.push(cut(to));
        let is_tip = at + 2 == points.len();
        let is_cut = cut(to) != *to;
        if is_tip || is_cut {
            pieces.push((std::mem::take(&mut open), is_tip && !is_cut));
        }
    }
    pieces
}

//! A page of a chart as SVG: black and white, of the size of an A4 page that lies.

use std::fmt::Write as _;

use super::xml::{Attribute, Xml};
use crate::view::{Arrow, Chart, ChartKind, Figure, LETTER, LINE, Label, Page, Point, Rect};

/// The fonts in the order of choice; all have the letters of Kazakh.
const FONTS: &str = "Arial, 'Liberation Sans', 'Noto Sans', 'DejaVu Sans', sans-serif";

/// The file of one page of a chart: the same bytes for the same chart.
#[must_use]
pub fn svg(chart: &Chart, page: Page) -> String {
    drawn(chart, page, chart.sheet(page), &[("width", "297mm"), ("height", "210mm")])
}

/// One page of a chart to stand inside another page: as wide as that has room, and no higher than what is drawn.
pub(super) fn svg_inside(chart: &Chart, page: Page) -> String {
    let sheet = chart.sheet(page);
    let height = chart.head + page.bottom - page.top + chart.foot - 2 * sheet.y;
    drawn(chart, page, Rect { height, ..sheet }, &[])
}

fn drawn(chart: &Chart, page: Page, seen: Rect, size: &[Attribute<'_>]) -> String {
    let view = numbers(&[seen.x, seen.y, seen.width, seen.height]);
    let letters = LETTER.to_string();
    let named = [("xmlns", "http://www.w3.org/2000/svg"), ("xml:lang", chart.language.code()), ("role", "img")];
    let fonts =
        [("viewBox", view.as_str()), ("font-family", FONTS), ("font-size", &letters), ("stroke-linejoin", "round")];
    let attributes: Vec<Attribute<'_>> = named.iter().chain(size).chain(&fonts).copied().collect();
    let mut xml = Xml::indented();
    xml.element("svg", &attributes, |xml| {
        let lines = chart.headings(page).flat_map(|heading| &heading.lines);
        let title: Vec<&str> = lines.map(|line| line.text.as_str()).collect();
        xml.words("title", &[], &title.join(" "));
        xml.words("desc", &[], &chart.description);
        rect(xml, seen, &[("fill", "#fff")]);
        chart.headings(page).for_each(|heading| label(xml, heading));
        lanes(xml, chart, page);
        strip(xml, chart, page);
        legend(xml, chart, page);
    });
    xml.into_text()
}

/// Whole numbers as text, with blanks between.
fn numbers(numbers: &[i32]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

fn places(points: &[Point]) -> String {
    let mut text = String::new();
    for point in points {
        let blank = if text.is_empty() { "" } else { " " };
        let _ = write!(text, "{blank}{},{}", point.x, point.y);
    }
    text
}

fn meets(rect: Rect, page: Page) -> bool {
    rect.y < page.bottom && rect.bottom() > page.top
}

/// The headings of the lanes and their borders.
fn lanes(xml: &mut Xml, chart: &Chart, page: Page) {
    for lane in &chart.lanes {
        xml.element("g", &[], |xml| {
            xml.words("title", &[], &lane.whole);
            let whole = Rect { y: chart.head, height: page.bottom - page.top, ..lane.rect };
            match chart.kind {
                ChartKind::Swimlanes => {
                    // Lighter than an arrow, which may run close to it.
                    rect(xml, whole, &[("fill", "none"), ("stroke", "#808080"), ("stroke-width", "8")]);
                }
                ChartKind::Sequence => {
                    let x = whole.middle().x;
                    let life = places(&[Point { x, y: whole.y }, Point { x, y: whole.bottom() }]);
                    let dashes = ("stroke-dasharray", "40 30");
                    xml.empty("polyline", &[("points", &life), ("stroke", "#000"), ("stroke-width", "6"), dashes]);
                }
            }
            let top = lane.heading_rect;
            rect(xml, top, &[("fill", "#e8e8e8"), ("stroke", "#000"), ("stroke-width", "10")]);
            label(xml, &lane.heading);
        });
    }
}

/// What stands between the top and the bottom of a page.
fn strip(xml: &mut Xml, chart: &Chart, page: Page) {
    let high = page.bottom - page.top;
    let view = numbers(&[-10, page.top, chart.width + 20, high]);
    let [top, width, height] = [chart.head, chart.width + 20, high].map(|number| number.to_string());
    let place = [("x", "-10"), ("y", &*top), ("width", &width), ("height", &height), ("viewBox", &view)];
    xml.element("svg", &place, |xml| {
        for of in &chart.arrows {
            let ends = of.points.iter().map(|point| point.y);
            let (low, high) = (ends.clone().min().unwrap_or(0), ends.max().unwrap_or(0));
            if low >= page.bottom || high <= page.top {
                continue;
            }
            xml.element("g", &[], |xml| {
                if !of.whole.is_empty() {
                    xml.words("title", &[], &of.whole);
                }
                arrow(xml, of);
                if let Some(beside) = &of.label {
                    label(xml, beside);
                }
            });
        }
        for shape in chart.shapes.iter().filter(|shape| meets(shape.rect, page)) {
            xml.element("g", &[], |xml| {
                xml.words("title", &[], &shape.whole);
                figure(xml, shape.figure, shape.rect);
                label(xml, &shape.label);
            });
        }
    });
}

fn arrow(xml: &mut Xml, arrow: &Arrow) {
    let line = places(&arrow.points);
    xml.empty("polyline", &[("points", &line), ("fill", "none"), ("stroke", "#000"), ("stroke-width", "10")]);
    xml.empty("polygon", &[("points", &places(&arrow.head()))]);
}

fn legend(xml: &mut Xml, chart: &Chart, page: Page) {
    let down = format!("translate(0 {})", chart.head + page.bottom - page.top);
    xml.element("g", &[("transform", &down)], |xml| {
        for meaning in &chart.legend {
            if let Some(of) = meaning.figure {
                figure(xml, of, meaning.rect);
            } else {
                let y = meaning.rect.middle().y;
                let points = vec![Point { x: meaning.rect.x, y }, Point { x: meaning.rect.right(), y }];
                arrow(xml, &Arrow { points, ..Arrow::default() });
            }
            label(xml, &meaning.label);
        }
    });
}

fn rect(xml: &mut Xml, rect: Rect, more: &[Attribute<'_>]) {
    let [x, y, width, height] = [rect.x, rect.y, rect.width, rect.height].map(|number| number.to_string());
    let own = [("x", x.as_str()), ("y", y.as_str()), ("width", width.as_str()), ("height", height.as_str())];
    let all: Vec<Attribute<'_>> = own.into_iter().chain(more.iter().copied()).collect();
    xml.empty("rect", &all);
}

fn figure(xml: &mut Xml, figure: Figure, place: Rect) {
    let line = [("fill", "#fff"), ("stroke", "#000"), ("stroke-width", "12")];
    let [fill, stroke, wide] = line;
    let Point { x, y } = place.middle();
    match figure {
        Figure::Rectangle => rect(xml, place, &line),
        Figure::Rounded => {
            let round = (place.height / 2).min(130).to_string();
            rect(xml, place, &[("rx", &round), fill, stroke, wide]);
        }
        Figure::DoubleSided => {
            rect(xml, place, &line);
            for x in [place.x + 32, place.right() - 32] {
                let side = places(&[Point { x, y: place.y }, Point { x, y: place.bottom() }]);
                xml.empty("polyline", &[("points", &side), stroke, wide]);
            }
        }
        Figure::Diamond => {
            let corners = [
                Point { x, y: place.y },
                Point { x: place.right(), y },
                Point { x, y: place.bottom() },
                Point { x: place.x, y },
            ];
            xml.empty("polygon", &[("points", &places(&corners)), fill, stroke, wide]);
        }
        Figure::Clock => {
            let [cx, cy, r] = [x, y, place.width / 2].map(|number| number.to_string());
            xml.empty("circle", &[("cx", &cx), ("cy", &cy), ("r", &r), fill, stroke, wide]);
            let hands = places(&[Point { x, y: y - 40 }, Point { x, y }, Point { x: x + 30, y }]);
            xml.empty("polyline", &[("points", &hands), ("fill", "none"), stroke, ("stroke-width", "10")]);
        }
        Figure::Note => {}
    }
}

fn label(xml: &mut Xml, label: &Label) {
    let (x, anchor) = if label.is_left { (label.rect.x, "start") } else { (label.rect.middle().x, "middle") };
    let x = x.to_string();
    for (place, line) in (0..).zip(&label.lines) {
        // The letters stand on a line three quarters down.
        let y = (label.rect.y + place * LINE + LINE * 3 / 4).to_string();
        let mut attributes = vec![("x", x.as_str()), ("y", y.as_str()), ("text-anchor", anchor)];
        attributes.extend(line.is_bold.then_some(("font-weight", "bold")));
        xml.words("text", &attributes, &line.text);
    }
}

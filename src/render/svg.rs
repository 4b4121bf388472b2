//! A page of a chart as SVG: black and white, of the size of an A4 page that lies.

use std::fmt::Write as _;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesStart, BytesText, Event};

use crate::view::{Arrow, Chart, ChartKind, Figure, LETTER, LINE, Label, Page, Point, Rect};

/// The fonts in the order of choice; all have the letters of Kazakh.
const FONTS: &str = "Arial, 'Liberation Sans', 'Noto Sans', 'DejaVu Sans', sans-serif";

/// The file of one page of a chart: the same bytes for the same chart.
#[must_use]
pub fn svg(chart: &Chart, page: Page) -> String {
    drawn(chart, page, chart.sheet(page), [("width", "297mm"), ("height", "210mm")])
}

/// One page of a chart to stand inside another page: as wide as that has room, and no higher than what is drawn.
pub(super) fn svg_inside(chart: &Chart, page: Page) -> String {
    let sheet = chart.sheet(page);
    let height = chart.head + page.bottom - page.top + chart.foot - 2 * sheet.y;
    drawn(chart, page, Rect { height, ..sheet }, [])
}

fn drawn<const N: usize>(chart: &Chart, page: Page, seen: Rect, size: [Attribute<'_>; N]) -> String {
    let mut drawing = Drawing { writer: Writer::new_with_indent(Vec::new(), b' ', 1) };
    match drawing.page(chart, page, seen, &size) {
        Ok(()) => String::from_utf8_lossy(&drawing.writer.into_inner()).into_owned() + "\n",
        Err(_) => unreachable!("memory takes all that is written"),
    }
}

/// What is written so far.
struct Drawing {
    writer: Writer<Vec<u8>>,
}

/// The name of an attribute and its value.
type Attribute<'a> = (&'a str, &'a str);

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

impl Drawing {
    fn open(&mut self, name: &str, attributes: &[Attribute<'_>]) -> io::Result<()> {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.writer.write_event(Event::Start(start))
    }

    fn close(&mut self, name: &str) -> io::Result<()> {
        self.writer.write_event(Event::End(BytesStart::new(name).to_end()))
    }

    fn empty(&mut self, name: &str, attributes: &[Attribute<'_>]) -> io::Result<()> {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.writer.write_event(Event::Empty(start))
    }

    fn words(&mut self, name: &str, attributes: &[Attribute<'_>], text: &str) -> io::Result<()> {
        self.open(name, attributes)?;
        self.writer.write_event(Event::Text(BytesText::new(text)))?;
        self.close(name)
    }

    fn page(&mut self, chart: &Chart, page: Page, seen: Rect, size: &[Attribute<'_>]) -> io::Result<()> {
        let view = numbers(&[seen.x, seen.y, seen.width, seen.height]);
        let letters = LETTER.to_string();
        let named = [("xmlns", "http://www.w3.org/2000/svg"), ("xml:lang", chart.language.code()), ("role", "img")];
        let fonts =
            [("viewBox", view.as_str()), ("font-family", FONTS), ("font-size", &letters), ("stroke-linejoin", "round")];
        let attributes: Vec<Attribute<'_>> = named.iter().chain(size).chain(&fonts).copied().collect();
        self.open("svg", &attributes)?;
        let title = chart.heading.lines.first().map_or("", |line| line.text.as_str());
        self.words("title", &[], title)?;
        self.words("desc", &[], &chart.description)?;
        let [x, y, width, height] = [seen.x, seen.y, seen.width, seen.height].map(|number| number.to_string());
        self.empty("rect", &[("x", &x), ("y", &y), ("width", &width), ("height", &height), ("fill", "#fff")])?;
        self.label(&chart.heading)?;
        self.lanes(chart, page)?;
        self.strip(chart, page)?;
        self.legend(chart, page)?;
        self.close("svg")
    }

    /// The headings of the lanes and their borders.
    fn lanes(&mut self, chart: &Chart, page: Page) -> io::Result<()> {
        for lane in &chart.lanes {
            self.open("g", &[])?;
            self.words("title", &[], &lane.whole)?;
            let whole = Rect { y: chart.head, height: page.bottom - page.top, ..lane.rect };
            match chart.kind {
                ChartKind::Swimlanes => {
                    self.rect(whole, &[("fill", "none"), ("stroke", "#000"), ("stroke-width", "6")])?;
                }
                ChartKind::Sequence => {
                    let x = whole.middle().x;
                    let life = places(&[Point { x, y: whole.y }, Point { x, y: whole.bottom() }]);
                    let dashes = ("stroke-dasharray", "40 30");
                    self.empty("polyline", &[("points", &life), ("stroke", "#000"), ("stroke-width", "6"), dashes])?;
                }
            }
            let top = lane.heading_rect;
            self.rect(top, &[("fill", "#e8e8e8"), ("stroke", "#000"), ("stroke-width", "10")])?;
            self.label(&lane.heading)?;
            self.close("g")?;
        }
        Ok(())
    }

    /// What stands between the top and the bottom of a page.
    fn strip(&mut self, chart: &Chart, page: Page) -> io::Result<()> {
        let high = page.bottom - page.top;
        let view = numbers(&[-10, page.top, chart.width + 20, high]);
        let [top, width, height] = [chart.head, chart.width + 20, high].map(|number| number.to_string());
        self.open("svg", &[("x", "-10"), ("y", &top), ("width", &width), ("height", &height), ("viewBox", &view)])?;
        for arrow in &chart.arrows {
            let ends = arrow.points.iter().map(|point| point.y);
            let (low, high) = (ends.clone().min().unwrap_or(0), ends.max().unwrap_or(0));
            if low >= page.bottom || high <= page.top {
                continue;
            }
            self.open("g", &[])?;
            if !arrow.whole.is_empty() {
                self.words("title", &[], &arrow.whole)?;
            }
            self.arrow(arrow)?;
            if let Some(label) = &arrow.label {
                self.label(label)?;
            }
            self.close("g")?;
        }
        for shape in chart.shapes.iter().filter(|shape| meets(shape.rect, page)) {
            self.open("g", &[])?;
            self.words("title", &[], &shape.whole)?;
            self.figure(shape.figure, shape.rect)?;
            self.label(&shape.label)?;
            self.close("g")?;
        }
        self.close("svg")
    }

    fn arrow(&mut self, arrow: &Arrow) -> io::Result<()> {
        let line = places(&arrow.points);
        self.empty("polyline", &[("points", &line), ("fill", "none"), ("stroke", "#000"), ("stroke-width", "10")])?;
        self.empty("polygon", &[("points", &places(&arrow.head()))])
    }

    fn legend(&mut self, chart: &Chart, page: Page) -> io::Result<()> {
        let down = format!("translate(0 {})", chart.head + page.bottom - page.top);
        self.open("g", &[("transform", &down)])?;
        for meaning in &chart.legend {
            if let Some(figure) = meaning.figure {
                self.figure(figure, meaning.rect)?;
            } else {
                let y = meaning.rect.middle().y;
                let points = vec![Point { x: meaning.rect.x, y }, Point { x: meaning.rect.right(), y }];
                self.arrow(&Arrow { points, ..Arrow::default() })?;
            }
            self.label(&meaning.label)?;
        }
        self.close("g")
    }

    fn rect(&mut self, rect: Rect, more: &[Attribute<'_>]) -> io::Result<()> {
        let [x, y, width, height] = [rect.x, rect.y, rect.width, rect.height].map(|number| number.to_string());
        let own = [("x", x.as_str()), ("y", y.as_str()), ("width", width.as_str()), ("height", height.as_str())];
        let all: Vec<Attribute<'_>> = own.into_iter().chain(more.iter().copied()).collect();
        self.empty("rect", &all)
    }

    fn figure(&mut self, figure: Figure, rect: Rect) -> io::Result<()> {
        let line = [("fill", "#fff"), ("stroke", "#000"), ("stroke-width", "12")];
        let Point { x, y } = rect.middle();
        match figure {
            Figure::Rectangle => self.rect(rect, &line),
            Figure::Rounded => {
                let round = (rect.height / 2).min(130).to_string();
                let [fill, stroke, wide] = line;
                self.rect(rect, &[("rx", &round), fill, stroke, wide])
            }
            Figure::DoubleSided => {
                self.rect(rect, &line)?;
                for x in [rect.x + 32, rect.right() - 32] {
                    let side = places(&[Point { x, y: rect.y }, Point { x, y: rect.bottom() }]);
                    self.empty("polyline", &[("points", &side), ("stroke", "#000"), ("stroke-width", "12")])?;
                }
                Ok(())
            }
            Figure::Diamond => {
                let corners = [
                    Point { x, y: rect.y },
                    Point { x: rect.right(), y },
                    Point { x, y: rect.bottom() },
                    Point { x: rect.x, y },
                ];
                let [fill, stroke, wide] = line;
                self.empty("polygon", &[("points", &places(&corners)), fill, stroke, wide])
            }
            Figure::Clock => {
                let [cx, cy, r] = [x, y, rect.width / 2].map(|number| number.to_string());
                let [fill, stroke, wide] = line;
                self.empty("circle", &[("cx", &cx), ("cy", &cy), ("r", &r), fill, stroke, wide])?;
                let hands = places(&[Point { x, y: y - 40 }, Point { x, y }, Point { x: x + 30, y }]);
                self.empty("polyline", &[("points", &hands), ("fill", "none"), stroke, ("stroke-width", "10")])
            }
            Figure::Note => Ok(()),
        }
    }

    fn label(&mut self, label: &Label) -> io::Result<()> {
        let (x, anchor) = if label.is_left { (label.rect.x, "start") } else { (label.rect.middle().x, "middle") };
        let x = x.to_string();
        for (place, line) in (0..).zip(&label.lines) {
            // The letters stand on a line three quarters down.
            let y = (label.rect.y + place * LINE + LINE * 3 / 4).to_string();
            let weight = if line.is_bold { "bold" } else { "normal" };
            let attributes = [("x", x.as_str()), ("y", y.as_str()), ("text-anchor", anchor), ("font-weight", weight)];
            let count = if line.is_bold { 4 } else { 3 };
            self.words("text", attributes.get(..count).unwrap_or(&attributes), &line.text)?;
        }
        Ok(())
    }
}

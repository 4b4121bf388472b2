//! What must hold of the places in every diagram, whatever it shows.

use reglament::model::Regulation;
use reglament::view::{A4_WIDTH, Arrow, Chart, ChartKind, Figure, LETTER, Label, Point, Process, Rect, Shape};

/// The first thing that is wrong with a chart; none where it is sound.
pub(crate) fn fault(chart: &Chart, regulation: &Regulation) -> Option<String> {
    let process = Process::of(regulation, chart.procedure);
    let checks: [(&str, Check); 10] = [
        ("a node or a passage is not drawn once", drawn_once),
        ("boxes overlap", boxes_overlap),
        ("an arrow is crooked, or does not begin or end on a border", ends_off_borders),
        ("an arrow goes through a box", through_a_box),
        ("arrows to different boxes lie on each other", on_each_other),
        ("words stand outside their box", words_outside),
        ("words beside an arrow overlap something", words_overlap),
        ("a lane does not hold its boxes", outside_lanes),
        ("a page cuts something", cut),
        ("something stands outside the sheet", outside_sheet),
    ];
    checks.into_iter().find_map(|(what, check)| check(chart, &process).map(|place| format!("{what}: {place}")))
}

/// Finds something wrong, and tells where.
type Check = fn(&Chart, &Process) -> Option<String>;

/// The size of the letters on paper, in tenths of a point.
pub(crate) fn letters(chart: &Chart) -> i32 {
    chart.pages.iter().map(|page| LETTER * A4_WIDTH / chart.sheet(*page).width).min().unwrap()
}

fn overlap(one: Rect, other: Rect) -> bool {
    one.x < other.right() && other.x < one.right() && one.y < other.bottom() && other.y < one.bottom()
}

fn holds(outer: Rect, inner: Rect) -> bool {
    outer.x <= inner.x && inner.right() <= outer.right() && outer.y <= inner.y && inner.bottom() <= outer.bottom()
}

/// The rectangle that two ends of a piece of an arrow span; a piece has no width.
fn span(from: Point, to: Point) -> Rect {
    let (x, y) = (from.x.min(to.x), from.y.min(to.y));
    Rect { x, y, width: from.x.max(to.x) - x, height: from.y.max(to.y) - y }
}

/// Whether a piece goes through the inside of a rectangle.
fn goes_through(piece: Rect, rect: Rect) -> bool {
    piece.x < rect.right()
        && rect.x < piece.right().max(piece.x + 1)
        && piece.y < rect.bottom()
        && rect.y < piece.bottom().max(piece.y + 1)
        && !(piece.width == 0 && piece.x == rect.x)
        && !(piece.height == 0 && piece.y == rect.y)
}

fn pieces(arrow: &Arrow) -> Vec<Rect> {
    arrow.points.windows(2).map(|ends| span(ends[0], ends[1])).collect()
}

fn is_on_border(shape: &Shape, point: Point) -> bool {
    let rect = shape.rect;
    let middle = rect.middle();
    let (x, y) = ((point.x - middle.x).abs(), (point.y - middle.y).abs());
    match shape.figure {
        Figure::Diamond => x * rect.height + y * rect.width == rect.width * rect.height / 2,
        Figure::Clock => x * x + y * y == rect.width * rect.width / 4,
        _ => {
            let is_inside = x * 2 <= rect.width && y * 2 <= rect.height;
            is_inside && (x * 2 == rect.width || y * 2 == rect.height)
        }
    }
}

fn drawn_once(chart: &Chart, process: &Process) -> Option<String> {
    if chart.kind == ChartKind::Sequence {
        return None;
    }
    let nodes: Vec<_> = chart.shapes.iter().map(|shape| shape.node).collect();
    let flows: Vec<_> = chart.arrows.iter().map(|arrow| arrow.flow).collect();
    let is_each = nodes == (0..process.nodes.len()).map(Some).collect::<Vec<_>>();
    let is_each = is_each && flows == (0..process.flows.len()).map(Some).collect::<Vec<_>>();
    (!is_each).then(|| format!("{nodes:?} {flows:?}"))
}

fn boxes_overlap(chart: &Chart, _: &Process) -> Option<String> {
    for (place, one) in chart.shapes.iter().enumerate() {
        for other in &chart.shapes[place + 1..] {
            // A clock sits on the border of the step before it.
            let sits_on = chart.kind == ChartKind::Swimlanes
                && [one, other].iter().any(|shape| shape.figure == Figure::Clock)
                && one.node.zip(other.node).is_some_and(|(one, other)| one.abs_diff(other) == 1);
            if overlap(one.rect, other.rect) && !sits_on {
                return Some(format!("{one:?} {other:?}"));
            }
        }
    }
    None
}

/// The boxes that an arrow joins, where it joins boxes.
fn joined<'c>(chart: &'c Chart, process: &Process, arrow: &Arrow) -> Option<[&'c Shape; 2]> {
    let flow = process.flows[arrow.flow?];
    let of = |node| chart.shapes.iter().find(|shape| shape.node == Some(node));
    Some([of(flow.from)?, of(flow.to)?])
}

fn ends_off_borders(chart: &Chart, process: &Process) -> Option<String> {
    let is_wrong = |arrow: &&Arrow| {
        let is_crooked = pieces(arrow).iter().any(|piece| (piece.width == 0) == (piece.height == 0));
        let (start, end) = (arrow.points[0], arrow.points[arrow.points.len() - 1]);
        let is_off = match chart.kind {
            ChartKind::Swimlanes => {
                let [from, to] = joined(chart, process, arrow).unwrap();
                !is_on_border(from, start) || !is_on_border(to, end)
            }
            ChartKind::Sequence => {
                let is_life = |point: Point| chart.lanes.iter().any(|lane| lane.rect.middle().x == point.x);
                let is_end = chart.shapes.iter().any(|shape| is_on_border(shape, end));
                !is_life(start) || !(is_life(end) || is_end)
            }
        };
        is_crooked || is_off
    };
    chart.arrows.iter().find(is_wrong).map(|arrow| format!("{arrow:?}"))
}

fn through_a_box(chart: &Chart, process: &Process) -> Option<String> {
    for arrow in &chart.arrows {
        let from = joined(chart, process, arrow).map(|[from, _]| from);
        for (place, piece) in pieces(arrow).into_iter().enumerate() {
            for shape in &chart.shapes {
                // The first piece leaves the lower side of a diamond within the rectangle that the diamond fits in, and
                // the clock hangs over the border of its step.
                let leaves = place == 0 && from.is_some_and(|from| from.node == shape.node);
                if goes_through(piece, shape.rect) && !leaves {
                    return Some(format!("{arrow:?} {shape:?}"));
                }
            }
        }
    }
    None
}

fn on_each_other(chart: &Chart, process: &Process) -> Option<String> {
    if chart.kind == ChartKind::Sequence {
        return None;
    }
    for (place, one) in chart.arrows.iter().enumerate() {
        for other in &chart.arrows[place + 1..] {
            if process.flows[one.flow?].to == process.flows[other.flow?].to {
                continue;
            }
            for piece in pieces(one) {
                for along in pieces(other) {
                    let on_one_line = (piece.width == 0 && along.width == 0 && piece.x == along.x)
                        || (piece.height == 0 && along.height == 0 && piece.y == along.y);
                    let longer = |rect: Rect| Rect { width: rect.width.max(1), height: rect.height.max(1), ..rect };
                    if on_one_line && overlap(longer(piece), longer(along)) {
                        return Some(format!("{one:?} {other:?}"));
                    }
                }
            }
        }
    }
    None
}

fn words_outside(chart: &Chart, _: &Process) -> Option<String> {
    let outside =
        chart.shapes.iter().find(|shape| !shape.label.lines.is_empty() && !holds(shape.rect, shape.label.rect));
    let heading = chart.lanes.iter().find(|lane| !holds(lane.heading_rect, lane.heading.rect));
    outside.map(|shape| format!("{shape:?}")).or_else(|| heading.map(|lane| format!("{lane:?}")))
}

/// The first label that does not show all words of what it stands for, each whole; none where all do.
pub(crate) fn broken(chart: &Chart) -> Option<String> {
    let words = |text: &str| -> Vec<String> {
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(String::from).collect()
    };
    let shapes = chart.shapes.iter().map(|shape| (&shape.label, &shape.whole));
    let lanes = chart.lanes.iter().map(|lane| (&lane.heading, &lane.whole));
    let arrows = chart.arrows.iter().filter_map(|arrow| Some((arrow.label.as_ref()?, &arrow.whole)));
    let mut labels = shapes.chain(lanes).chain(arrows).filter(|(label, _)| !label.lines.is_empty());
    let shown = |label: &Label| -> Vec<String> { label.lines.iter().flat_map(|line| words(&line.text)).collect() };
    labels.find(|(label, whole)| shown(label) != words(whole)).map(|(label, whole)| format!("{whole}: {label:?}"))
}

fn words_overlap(chart: &Chart, process: &Process) -> Option<String> {
    let labels: Vec<(&Arrow, &Label)> =
        chart.arrows.iter().filter_map(|arrow| Some((arrow, arrow.label.as_ref()?))).collect();
    for (place, (arrow, label)) in labels.iter().enumerate() {
        let on_box = chart.shapes.iter().any(|shape| overlap(shape.rect, label.rect));
        let on_words = labels[place + 1..].iter().any(|(_, other)| overlap(other.rect, label.rect));
        let on_line = chart.arrows.iter().flat_map(pieces).any(|piece| goes_through(piece, label.rect));
        let is_home = match joined(chart, process, arrow) {
            Some([from, _]) if chart.kind == ChartKind::Swimlanes => holds(chart.lanes[from.lane].rect, label.rect),
            _ => chart.lanes.iter().all(|lane| {
                let x = lane.rect.middle().x;
                x <= label.rect.x || label.rect.right() <= x
            }),
        };
        if on_box || on_words || on_line || !is_home {
            return Some(format!("{arrow:?} box {on_box} words {on_words} line {on_line} lane {}", !is_home));
        }
    }
    None
}

fn outside_lanes(chart: &Chart, _: &Process) -> Option<String> {
    let in_order = chart.lanes.windows(2).all(|two| two[0].rect.right() == two[1].rect.x);
    let outside = chart.shapes.iter().find(|shape| {
        let lane = chart.lanes[shape.lane].rect;
        // The words beside a figure of a sequence stand between two lines of life.
        shape.figure != Figure::Note && !holds(lane, shape.rect)
    });
    (!in_order).then(|| "the lanes".to_owned()).or_else(|| outside.map(|shape| format!("{shape:?}")))
}

fn cut(chart: &Chart, _: &Process) -> Option<String> {
    let follows = chart.pages.windows(2).all(|two| two[0].bottom == two[1].top && two[0].top < two[0].bottom);
    if !follows || chart.pages[0].top != 0 {
        return Some(format!("{:?}", chart.pages));
    }
    for edge in chart.pages.iter().skip(1).map(|page| page.top) {
        let shapes = chart.shapes.iter().map(|shape| shape.rect);
        let words = chart.arrows.iter().filter_map(|arrow| Some(arrow.label.as_ref()?.rect));
        let level = chart.arrows.iter().flat_map(pieces).filter(|piece| piece.height == 0);
        let mut crossing = shapes.chain(words).chain(level).filter(|rect| rect.y <= edge && edge <= rect.bottom());
        if let Some(rect) = crossing.next() {
            return Some(format!("{rect:?} at {edge}"));
        }
    }
    None
}

fn outside_sheet(chart: &Chart, _: &Process) -> Option<String> {
    let bottom = chart.pages[chart.pages.len() - 1].bottom;
    let strip = Rect { x: 0, y: 0, width: chart.width, height: bottom };
    let shapes = chart.shapes.iter().map(|shape| shape.rect);
    let words = chart.arrows.iter().filter_map(|arrow| Some(arrow.label.as_ref()?.rect));
    let lines = chart.arrows.iter().flat_map(pieces);
    let outside = shapes.chain(words).chain(lines).find(|rect| !holds(strip, *rect));
    let sheets = chart.pages.iter().map(|page| {
        let content = Rect { x: 0, y: 0, width: chart.width, height: chart.head + page.bottom - page.top + chart.foot };
        (chart.sheet(*page), content)
    });
    let legend = chart.legend.iter().find(|meaning| meaning.rect.bottom() > chart.foot || meaning.rect.y < 0);
    let small = sheets.into_iter().find(|(sheet, content)| !holds(*sheet, *content));
    outside
        .map(|rect| format!("{rect:?}"))
        .or_else(|| small.map(|sheet| format!("{sheet:?}")))
        .or_else(|| legend.map(|meaning| format!("{meaning:?}")))
}

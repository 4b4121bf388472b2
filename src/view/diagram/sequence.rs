//! Annex 1: who sends what to whom in the procedure that begins by the portal, on lines of life.
//!
//! Each step and check is a row, in the order of the rules. A step that addresses somebody is an arrow to them, another
//! one an arrow to itself; a check is a diamond that says beside it where its ways go; an end is a rounded box at the
//! recipient.

use std::collections::BTreeMap;

use super::chart::{Arrow, Chart, ChartKind, Figure, LINE, Label, Lane, Line, Point, Rect, Shape};
use super::fit::{CLOCK, HIGH, HIGHEST, MOST_LINES, beside, centred, diamond, fitted};
use super::heading::Heading;
use super::legend::{self, Legend};
use super::measure::wrap;
use super::pages;
use super::words::Speaker;
use crate::language::Language;
use crate::model::{Channel, ParticipantId, ParticipantKind, Regulation, Target};
use crate::view::{FlowKind, Process};

/// From one line of life to the next.
const COLUMN: i32 = 1740;

/// What the last column has besides, for the words to the right of its line of life.
const BESIDE: i32 = 420;

/// The width of a box on a line of life.
const BOX: i32 = 1400;

/// The width of a box that is an end.
const END: i32 = 1240;

/// The widths of diamonds, each with the greatest height that goes with it.
const DIAMONDS: [(i32, i32); 4] = [(1300, 480), (1440, 640), (1600, HIGH), (1600, HIGHEST)];

/// How far an arrow to itself goes out.
const LOOP: i32 = 150;

/// From one row to the next.
const GAP: i32 = 90;

/// From a line to the words beside it.
const NEAR: i32 = 30;

/// The chart of annex 1; none where no application comes by the portal.
pub(super) fn sequence(regulation: &Regulation, language: Language) -> Option<Chart> {
    let procedure = regulation.acceptance(Channel::Portal)?.procedure;
    let process = Process::of(regulation, procedure);
    let speaker = Speaker { regulation, language };
    let mut drawing =
        Drawing { speaker, process: &process, lanes: lanes(regulation, &process), ..Drawing::new(&process, speaker) };
    drawing.rows();
    Some(drawing.chart())
}

/// A unit of the provider stands for the provider: its Kazakh title names whose unit it is.
fn merged(regulation: &Regulation, id: ParticipantId) -> ParticipantId {
    let own = regulation.participant(id);
    let is_unit = own.kind == ParticipantKind::Actor && own.title.kk.contains("көрсетілетін қызметті беруші");
    let provider = (0..).map(ParticipantId).zip(&regulation.participants);
    let mut provider = provider.filter(|(_, other)| other.kind == ParticipantKind::Provider);
    match provider.next() {
        Some((provider, _)) if is_unit => provider,
        _ => id,
    }
}

/// Who takes part: the recipient, the systems, others, the provider.
fn lanes(regulation: &Regulation, process: &Process) -> Vec<ParticipantId> {
    let mut found = BTreeMap::new();
    let mut add = |id: ParticipantId| {
        let id = merged(regulation, id);
        let order = match regulation.participant(id).kind {
            ParticipantKind::Recipient => 0,
            ParticipantKind::System => 1,
            ParticipantKind::Actor | ParticipantKind::Body => 2,
            ParticipantKind::Provider => 3,
        };
        found.insert((order, id), id);
    };
    for node in &process.nodes {
        add(node.actor);
        if let FlowKind::Step(id) | FlowKind::Call(id) | FlowKind::Choice(id, _) = node.kind {
            regulation.node(id).to.into_iter().for_each(&mut add);
        }
    }
    let recipients = (0..).map(ParticipantId).zip(&regulation.participants);
    recipients.filter(|(_, own)| own.kind == ParticipantKind::Recipient).for_each(|(id, _)| add(id));
    found.into_values().collect()
}

struct Drawing<'a> {
    speaker: Speaker<'a>,
    process: &'a Process,
    lanes: Vec<ParticipantId>,
    shapes: Vec<Shape>,
    arrows: Vec<Arrow>,
    /// The rows from their beginnings to their ends.
    rows: Vec<(i32, i32)>,
    /// How far down it is drawn.
    y: i32,
}

impl<'a> Drawing<'a> {
    const fn new(process: &'a Process, speaker: Speaker<'a>) -> Self {
        Self { speaker, process, lanes: Vec::new(), shapes: Vec::new(), arrows: Vec::new(), rows: Vec::new(), y: 0 }
    }

    fn lane(&self, id: ParticipantId) -> usize {
        let id = merged(self.speaker.regulation, id);
        self.lanes.iter().position(|own| *own == id).unwrap_or_default()
    }

    /// The middle of a lane.
    fn x(lane: usize) -> i32 {
        COLUMN / 2 + i32::try_from(lane).unwrap_or(0) * COLUMN
    }

    fn width(&self) -> i32 {
        i32::try_from(self.lanes.len()).unwrap_or(1) * COLUMN + BESIDE
    }

    fn rows(&mut self) {
        self.y = GAP;
        for place in 0..self.process.nodes.len() {
            if self.row(place) {
                self.end_row();
            }
            for (flow, to) in self.flows(place) {
                if self.is_end(to) && !self.ends_at_once(place) {
                    self.ending(place, flow, to);
                    self.end_row();
                }
            }
        }
    }

    /// Ends a row: a page can end in the middle of the gap below it.
    fn end_row(&mut self) {
        let top = self.rows.last().map_or(0, |(_, bottom)| *bottom);
        self.rows.push((top, self.y - GAP / 2));
    }

    /// The room to the right of the line of life of a lane.
    fn room(&self, lane: usize) -> i32 {
        if lane + 1 == self.lanes.len() { COLUMN / 2 + BESIDE } else { COLUMN }
    }

    /// The passages out of a node: their places and where they lead.
    fn flows(&self, node: usize) -> Vec<(usize, usize)> {
        let flows = self.process.flows.iter().enumerate().filter(|(_, flow)| flow.from == node);
        flows.map(|(place, flow)| (place, flow.to)).collect()
    }

    fn kind(&self, node: usize) -> FlowKind {
        self.process.nodes.get(node).map_or(FlowKind::Return, |node| node.kind)
    }

    fn is_end(&self, node: usize) -> bool {
        matches!(self.kind(node), FlowKind::Outcome(_) | FlowKind::Return)
    }

    /// Whether a node is a message with which the service ends: a step of somebody else to nobody, or to the recipient.
    fn ends_at_once(&self, node: usize) -> bool {
        let flows = self.flows(node);
        let (FlowKind::Step(id), [(_, to)]) = (self.kind(node), flows.as_slice()) else { return false };
        let own = self.speaker.regulation.node(id);
        let goes_home = match self.kind(*to) {
            FlowKind::Outcome(_) => own.to.is_none_or(|to| self.lane(to) == 0),
            FlowKind::Return => own.to.is_some_and(|to| self.lane(to) == 0),
            _ => false,
        };
        goes_home && self.lane(own.actor) != 0
    }

    /// The mark of where a passage leads, where that is not the next row: «→ 8.5».
    fn mark(&self, place: usize, to: usize) -> String {
        let (FlowKind::Step(id) | FlowKind::Call(id) | FlowKind::Choice(id, _)) = self.kind(to) else {
            return String::new();
        };
        let next = self.process.nodes.get(place + 1).map(|node| node.kind);
        if next == Some(self.kind(to)) && matches!(self.kind(place), FlowKind::Step(_) | FlowKind::Call(_)) {
            return String::new();
        }
        // The questions of one choice have one clause.
        match self.process.question(self.kind(to)).filter(|_| matches!(self.kind(to), FlowKind::Choice(_, 1..))) {
            Some(question) => format!("→ «{}»", self.speaker.question(question)),
            None => format!("→ {}", self.speaker.regulation.node(id).clause.0),
        }
    }

    /// The words of a step, with the mark of where it leads.
    fn words(&self, place: usize) -> String {
        let Some(node) = self.process.nodes.get(place) else { return String::new() };
        let mut words = self.speaker.text(self.process, *node).whole();
        // After an expiry of the step, the next row is not yet that of what follows.
        let is_choice_next = |to: usize| matches!((self.kind(place), self.kind(to)), (FlowKind::Step(own), FlowKind::Choice(next, 0)) if own == next);
        for (_, to) in self.flows(place) {
            let mark = self.mark(place, to);
            if !mark.is_empty() && !is_choice_next(to) {
                words = format!("{words} {mark}");
            }
        }
        words
    }

    /// Draws a node; false where it has no row of its own.
    fn row(&mut self, place: usize) -> bool {
        let Some(node) = self.process.nodes.get(place).copied() else { return false };
        let lane = self.lane(node.actor);
        match node.kind {
            FlowKind::Start | FlowKind::Outcome(_) | FlowKind::Return => return false,
            FlowKind::Choice(..) => self.check(place, lane),
            FlowKind::Expiry(id) => {
                let target = self.speaker.regulation.node(id).on_expiry;
                let leads_on = matches!(target, Some(Target::Node(_)));
                self.clock(place, lane, leads_on);
            }
            FlowKind::Call(_) => {
                self.put_box(place, lane, Figure::DoubleSided, BOX);
            }
            FlowKind::Step(_) if self.ends_at_once(place) => {
                for (flow, to) in self.flows(place) {
                    self.message_to_end(lane, &self.words(place), flow, to);
                }
            }
            FlowKind::Step(id) => {
                let to = self.speaker.regulation.node(id).to.map(|to| self.lane(to));
                let words = self.words(place);
                match to {
                    Some(to) if to != lane => self.message(lane, to, &words),
                    _ => self.message_to_itself(lane, &words),
                }
            }
        }
        true
    }

    fn put_box(&mut self, place: usize, lane: usize, figure: Figure, width: i32) {
        let Some(node) = self.process.nodes.get(place).copied() else { return };
        let text = self.speaker.text(self.process, node);
        let own = fitted(figure, &text, width);
        let rect = Rect { x: Self::x(lane) - width / 2, y: self.y, width: own.width, height: own.height };
        let label = centred(rect, own.lines);
        self.shapes.push(Shape { figure, node: Some(place), lane, rect, label, whole: text.whole() });
        self.y = rect.bottom() + GAP;
    }

    /// A message: its words stand above the arrow, in the gap beside the line of life from which it comes.
    fn message(&mut self, from: usize, to: usize, words: &str) {
        let end = Self::x(to);
        let is_right = end > Self::x(from);
        let left = Self::x(from) + if is_right { NEAR } else { 2 * NEAR - COLUMN };
        let y = self.above_arrow(left, COLUMN - 3 * NEAR, words);
        self.arrow(vec![Point { x: Self::x(from), y }, Point { x: end, y }], words, None);
        self.y = y + GAP;
    }

    /// Writes words above an arrow; gives the height of the arrow.
    fn above_arrow(&mut self, x: i32, room: i32, words: &str) -> i32 {
        let label = beside(Point { x, y: self.y }, words, MOST_LINES, room);
        let y = label.rect.bottom() + NEAR;
        self.arrows.push(Arrow { label: Some(label), whole: words.to_owned(), ..Arrow::default() });
        y
    }

    /// Adds the corners of the arrow whose words were written last.
    fn arrow(&mut self, points: Vec<Point>, words: &str, flow: Option<usize>) {
        if let Some(arrow) = self.arrows.last_mut().filter(|arrow| arrow.points.is_empty()) {
            arrow.points = points;
            arrow.flow = flow;
        } else {
            self.arrows.push(Arrow { flow, points, label: None, whole: words.to_owned() });
        }
    }

    fn message_to_itself(&mut self, lane: usize, words: &str) {
        let x = Self::x(lane);
        let place = Point { x: x + LOOP + NEAR, y: self.y };
        let label = beside(place, words, MOST_LINES, self.room(lane) - LOOP - 3 * NEAR);
        let low = label.rect.bottom().max(self.y + 140);
        let (top, bottom) = (self.y + 20, low - 20);
        let corners = [(x, top), (x + LOOP, top), (x + LOOP, bottom), (x, bottom)];
        let points = corners.map(|(x, y)| Point { x, y }).to_vec();
        self.arrows.push(Arrow { flow: None, points, label: Some(label), whole: words.to_owned() });
        self.y = low + GAP;
    }

    /// A check, with its ways beside it.
    fn check(&mut self, place: usize, lane: usize) {
        let Some(node) = self.process.nodes.get(place).copied() else { return };
        let text = self.speaker.text(self.process, node);
        let own = diamond(&text.title, DIAMONDS, 1);
        let rect = Rect { x: Self::x(lane) - own.width / 2, y: self.y, width: own.width, height: own.height };
        let label = centred(rect, own.lines.clone());
        self.shapes.push(Shape { figure: Figure::Diamond, node: Some(place), lane, rect, label, whole: text.whole() });
        let mut y = rect.middle().y + NEAR / 2 - LINE;
        for (flow, to) in self.flows(place) {
            let Some(passage) = self.process.flows.get(flow) else { continue };
            let words = format!("{} {}", self.speaker.way(self.process, *passage), self.mark(place, to));
            if self.is_end(to) {
                continue;
            }
            let is_left = lane > 0 && lane + 1 == self.lanes.len();
            let room = if is_left { COLUMN } else { self.room(lane) } - own.width / 2 - 2 * NEAR;
            let mut label = beside(Point { x: rect.right() + NEAR, y }, &words, MOST_LINES, room);
            if is_left {
                label.rect.x = rect.x - NEAR - label.rect.width;
            }
            y = label.rect.bottom();
            self.shapes.push(Shape { figure: Figure::Note, node: None, lane, rect: label.rect, label, whole: words });
        }
        self.y = rect.bottom().max(y) + GAP;
    }

    fn clock(&mut self, place: usize, lane: usize, leads_on: bool) {
        let Some(node) = self.process.nodes.get(place).copied() else { return };
        let mut words = self.speaker.text(self.process, node).title;
        if leads_on {
            for (_, to) in self.flows(place) {
                words = format!("{words} {}", self.mark(place, to));
            }
        }
        let rect = Rect::around(Point { x: Self::x(lane), y: self.y + CLOCK / 2 }, CLOCK, CLOCK);
        let place_of_words = Point { x: rect.right() + NEAR, y: self.y };
        let label = beside(place_of_words, &words, MOST_LINES, self.room(lane) - CLOCK - 3 * NEAR);
        let bottom = rect.bottom().max(label.rect.bottom());
        let (figure, node) = (Figure::Clock, Some(place));
        self.shapes.push(Shape { figure, node, lane, rect, label: Label::default(), whole: words.clone() });
        let (figure, rect) = (Figure::Note, label.rect);
        self.shapes.push(Shape { figure, node: None, lane, rect, label, whole: words });
        self.y = bottom + GAP;
    }

    /// An end after a step or check: what the recipient gets.
    fn ending(&mut self, place: usize, flow: usize, to: usize) {
        let Some(node) = self.process.nodes.get(place).copied() else { return };
        let lane = self.lane(node.actor);
        let words = self.process.flows.get(flow).map(|flow| self.speaker.way(self.process, *flow)).unwrap_or_default();
        if lane == 0 {
            self.end_box(to, &words);
        } else {
            self.message_to_end(lane, &words, flow, to);
        }
    }

    fn end_box(&mut self, to: usize, words: &str) -> Rect {
        if !words.is_empty() {
            let label = beside(Point { x: Self::x(0) + NEAR, y: self.y }, words, MOST_LINES, self.room(0) - 3 * NEAR);
            let rect = label.rect;
            self.y = rect.bottom() + NEAR;
            self.shapes.push(Shape { figure: Figure::Note, node: None, lane: 0, rect, label, whole: words.to_owned() });
        }
        self.put_box(to, 0, Figure::Rounded, END);
        self.shapes.last().map_or_else(Rect::default, |shape| shape.rect)
    }

    /// A message with which the service ends: the arrow leads to the border of the box at the recipient.
    fn message_to_end(&mut self, lane: usize, words: &str, flow: usize, to: usize) {
        let top = self.y;
        // Between the line of life and the next one, or the box at the recipient.
        let left = if lane == 1 { Self::x(0) + END / 2 } else { Self::x(lane) - COLUMN } + 2 * NEAR;
        let above = if words.is_empty() { top } else { self.above_arrow(left, Self::x(lane) - left - NEAR, words) };
        self.y = top;
        let mut rect = self.end_box(to, "");
        // The middle of the box stands at the height of the arrow, or the arrow at that of the box.
        let y = above.max(rect.middle().y);
        let down = y - rect.middle().y;
        if let Some(shape) = self.shapes.last_mut() {
            shape.rect.y += down;
            shape.label.rect.y += down;
            rect = shape.rect;
        }
        let label =
            self.arrows.last_mut().filter(|arrow| arrow.points.is_empty()).and_then(|arrow| arrow.label.as_mut());
        if let Some(label) = label {
            label.rect.y = y - NEAR - label.rect.height;
        }
        self.arrow(vec![Point { x: Self::x(lane), y }, Point { x: rect.right(), y }], words, Some(flow));
        self.y = rect.bottom().max(y) + GAP;
    }

    fn chart(self) -> Chart {
        let speaker = self.speaker;
        let width = self.width();
        let words = speaker.heading(self.process.procedure);
        let heading = Heading::new(&words, speaker.continued(), width);
        let above = heading.height;
        let title = |id: ParticipantId| speaker.regulation.participant(id).title.in_language(speaker.language);
        let heads: Vec<Vec<Line>> =
            self.lanes.iter().map(|id| wrap(title(*id), true, MOST_LINES, |_| BOX - 60).lines).collect();
        let most = heads.iter().map(Vec::len).max().unwrap_or(1);
        let head_height = i32::try_from(most).unwrap_or(1) * LINE + 60;
        let lanes = self.lanes.iter().zip(heads).enumerate().map(|(place, (id, lines))| {
            let x = Self::x(place);
            let head = Rect { x: x - BOX / 2, y: above, width: BOX, height: head_height };
            Lane {
                participant: *id,
                rect: Rect { x: x - COLUMN / 2, y: 0, width: COLUMN, height: self.y },
                heading_rect: head,
                heading: centred(head, lines),
                whole: title(*id).to_owned(),
            }
        });
        let figures: std::collections::BTreeSet<Figure> =
            self.shapes.iter().map(|shape| shape.figure).filter(|figure| *figure != Figure::Note).collect();
        let figures: Vec<Option<Figure>> = figures.into_iter().map(Some).chain([None]).collect();
        let legend = Legend::new(speaker, ChartKind::Sequence, self.process.procedure, &figures, width);
        let head = above + head_height;
        Chart {
            kind: ChartKind::Sequence,
            procedure: self.process.procedure,
            language: speaker.language,
            heading: heading.label,
            continued: heading.continued,
            description: legend::description(speaker, &words, &self.lanes),
            lanes: lanes.collect(),
            head,
            foot: legend.height,
            legend: legend.meanings,
            width,
            pages: pages::strips(&self.rows, width, head, legend.height),
            shapes: self.shapes,
            arrows: self.arrows,
        }
    }
}

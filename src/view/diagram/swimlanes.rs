//! Annex 2: who does what, one chart for each procedure, a lane for each who acts.

use std::collections::BTreeSet;

use super::chart::{Chart, ChartKind, Figure, Lane, Rect, Shape};
use super::fit::{CLOCK, Fitted, HIGH, HIGHEST, LONGEST, centred, diamond, fitted};
use super::geometry::{Geometry, NEAR, Sizes};
use super::heading::Heading;
use super::legend::{self, Legend};
use super::measure::longest_word;
use super::pages;
use super::place::{Placed, place};
use super::route::{Port, Route, route};
use super::track::Tracks;
use super::words::{Speaker, Text};
use crate::language::Language;
use crate::model::{ParticipantId, ProcedureId, Regulation};
use crate::view::{FlowKind, Process};

/// The widths of boxes that are tried, each with the height to which a diamond grows before it grows wider; that with
/// which the chart is largest on its page is taken, of equal ones the first.
const SIZES: [(i32, i32); 14] = [
    (1500, LOW),
    (1350, LOW),
    (1200, LOW),
    (1200, 800),
    (1150, LOW),
    (1100, LOW),
    (1100, 800),
    (1050, LOW),
    (1030, LOW),
    (1030, 800),
    (1020, LOW),
    (1000, LOW),
    (1000, 800),
    (1000, HIGH),
];

/// The height to which a diamond grows that may be wide.
const LOW: i32 = 560;

/// The room for «иә», «жоқ», «да», «нет», «yes», «no» beside a diamond.
const ANSWER: i32 = 205;

/// From one arrow that leaves a diamond of many ways to the next; its words stand between.
const FAN: i32 = 560;

/// All that does not turn on how wide the boxes are.
pub(super) struct Drawing<'a> {
    pub(super) speaker: Speaker<'a>,
    pub(super) process: &'a Process,
    pub(super) placed: &'a Placed,
    pub(super) routes: &'a [Route],
    pub(super) tracks: &'a Tracks,
    pub(super) participants: &'a [ParticipantId],
}

/// The chart of a procedure.
pub(super) fn swimlanes(regulation: &Regulation, procedure: ProcedureId, language: Language) -> Chart {
    let process = Process::of(regulation, procedure);
    let actors: BTreeSet<ParticipantId> = process.nodes.iter().map(|node| node.actor).collect();
    let participants: Vec<ParticipantId> = actors.into_iter().collect();
    let lane = |actor| participants.iter().position(|own| *own == actor).unwrap_or_default();
    let lanes: Vec<i32> = process.nodes.iter().map(|node| i32::try_from(lane(node.actor)).unwrap_or(0)).collect();
    let placed = place(&process, &lanes);
    let (routes, tracks) = route(&process, &placed);
    let speaker = Speaker { regulation, language };
    let drawing = Drawing {
        speaker,
        process: &process,
        placed: &placed,
        routes: &routes,
        tracks: &tracks,
        participants: &participants,
    };
    let texts = drawing.texts();
    let words = speaker.heading(procedure);
    let tried = SIZES.map(|sizes| drawing.geometry(&texts, sizes));
    let figures = legend::figures(&process);
    let legend = |width| Legend::new(speaker, ChartKind::Swimlanes, procedure, &figures, width);
    let badness = |geometry: &&Geometry| {
        let width = geometry.width();
        let head = Heading::new(&words, speaker.continued(), width).height + geometry.lane_heads();
        (geometry.broken(), pages::badness(width, geometry.height(), head, legend(width).height))
    };
    let best = tried.iter().min_by_key(badness);
    match best {
        Some(geometry) => drawing.chart(geometry, &texts, &words, legend(geometry.width())),
        None => unreachable!("several widths are tried"),
    }
}

/// What a node looks like.
pub(super) const fn figure(kind: FlowKind) -> Figure {
    match kind {
        FlowKind::Start | FlowKind::Outcome(_) | FlowKind::Return => Figure::Rounded,
        FlowKind::Step(_) => Figure::Rectangle,
        FlowKind::Call(_) => Figure::DoubleSided,
        FlowKind::Choice(..) => Figure::Diamond,
        FlowKind::Expiry(_) => Figure::Clock,
    }
}

impl Drawing<'_> {
    /// The words of all boxes.
    fn texts(&self) -> Vec<Text> {
        self.process.nodes.iter().map(|node| self.speaker.text(self.process, *node)).collect()
    }

    /// At how many places arrows leave the lower sides of a node.
    fn fan(&self, node: usize) -> i32 {
        let routes =
            self.routes.iter().filter(|route| self.process.flows.get(route.flow).is_some_and(|flow| flow.from == node));
        let counts = routes.map(|route| if let Port::Fan(_, count) = route.port { count } else { 1 });
        counts.max().unwrap_or(1)
    }

    /// Whether an arrow leaves a side of a node.
    fn leaves_side(&self, node: usize, is_right: bool) -> bool {
        let is_own = |route: &Route| self.process.flows.get(route.flow).is_some_and(|flow| flow.from == node);
        self.routes.iter().any(|route| is_own(route) && route.port == Port::Side { is_right })
    }

    /// The width of the longest word beside the arrows that leave a node.
    fn longest_answer(&self, place: usize) -> i32 {
        let flows = self.process.flows.iter().filter(|flow| flow.from == place);
        let words = flows.map(|flow| longest_word(&self.speaker.way(self.process, *flow), false));
        words.max().unwrap_or_default().min(LONGEST)
    }

    /// How far the words to the right of the arrow of a clock reach past the right end of the step on whose border it sits.
    fn beside_clock(&self, kind: FlowKind) -> i32 {
        let (FlowKind::Step(id) | FlowKind::Call(id)) = kind else { return 0 };
        let expiry = self.process.place(FlowKind::Expiry(id));
        expiry.map_or(0, |expiry| (NEAR + self.longest_answer(expiry) - CLOCK).max(0))
    }

    fn geometry(&self, texts: &[Text], (width, low): (i32, i32)) -> Geometry {
        let boxes =
            self.process.nodes.iter().zip(texts).enumerate().map(|(place, (node, text))| match figure(node.kind) {
                Figure::Diamond => {
                    let count = self.fan(place);
                    let word = self.longest_answer(place);
                    let answers = if count > 1 { count * (word + 2 * NEAR).max(FAN) } else { 2 * word };
                    let least = (if low > LOW { width } else { width * 6 / 5 }).max(answers);
                    let wider = |tenths| least * tenths / 10;
                    diamond(
                        &text.title,
                        [(least, low), (wider(13), 700), (wider(16), HIGH), (wider(20), HIGHEST)],
                        count,
                    )
                }
                Figure::Clock => Fitted { width: CLOCK, height: CLOCK, lines: Vec::new(), is_whole: true },
                figure => fitted(figure, text, width),
            });
        let boxes: Vec<Fitted> = boxes.collect();
        let cells = self.process.nodes.iter().zip(&boxes).enumerate().map(|(place, (node, fitted))| {
            let half = fitted.width / 2;
            [false, true].map(|is_right| match node.kind {
                FlowKind::Choice(..) if self.leaves_side(place, is_right) => half + ANSWER,
                // The words of the last of many ways stand to the right of its arrow.
                FlowKind::Choice(..) if is_right && self.fan(place) > 2 => half + half / self.fan(place),
                kind if is_right => half + self.beside_clock(kind),
                _ => half,
            })
        });
        let sizes = Sizes { cells: cells.collect(), boxes };
        Geometry::new(self, sizes)
    }

    fn chart(&self, geometry: &Geometry, texts: &[Text], words: &str, legend: Legend) -> Chart {
        let Self { speaker, process, .. } = *self;
        let width = geometry.width();
        let heading = Heading::new(words, speaker.continued(), width);
        let above = heading.height;
        let heads = geometry.lane_heads();
        let shapes = process.nodes.iter().zip(texts).enumerate().map(|(place, (node, text))| {
            let rect = geometry.rect(place);
            Shape {
                figure: figure(node.kind),
                node: Some(place),
                lane: self.participants.iter().position(|own| *own == node.actor).unwrap_or_default(),
                rect,
                label: centred(rect, geometry.lines(place).to_vec()),
                whole: text.whole(),
            }
        });
        let lanes = self.participants.iter().zip(geometry.lanes()).map(|(participant, (left, right))| {
            let title = speaker.regulation.participant(*participant).title.in_language(speaker.language);
            let lines = Geometry::lane_lines(title, right - left).lines;
            let head = Rect { x: left, y: above, width: right - left, height: heads };
            Lane {
                participant: *participant,
                rect: Rect { x: left, y: 0, width: right - left, height: geometry.height() },
                heading_rect: head,
                heading: centred(head, lines),
                whole: title.to_owned(),
            }
        });
        let arrows = geometry.arrows(self);
        let head = above + heads;
        Chart {
            kind: ChartKind::Swimlanes,
            procedure: process.procedure,
            language: speaker.language,
            heading: heading.label,
            continued: heading.continued,
            description: legend::description(speaker, words, self.participants),
            lanes: lanes.collect(),
            shapes: shapes.collect(),
            arrows,
            legend: legend.meanings,
            head,
            foot: legend.height,
            width,
            pages: pages::strips(&geometry.rows(), width, head, legend.height),
        }
    }
}

//! By which way each arrow of swimlanes goes: through empty cells where it can go straight or with one corner, else
//! through the channels between rows and between columns.

use std::collections::BTreeSet;

use super::place::{Cell, Placed};
use super::track::{Channel, Tracks, Want};
use crate::view::{FlowKind, Process};

/// Where an arrow leaves the box where it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Port {
    /// At the middle of the lower side.
    Middle,
    /// Beside the middle of the lower side, so that it does not meet what comes to the box below.
    Aside,
    /// At one of several places on the lower sides of a diamond: its place and how many there are.
    Fan(i32, i32),
    /// At the left side, else the right one.
    Side { is_right: bool },
}

/// By which way an arrow goes; the tracks are places in [`Tracks`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Level, to the side of a box in the same row.
    Level,
    /// Straight down.
    Straight,
    /// From a side level, then down.
    Corner,
    /// Down, level above the row of the target, down.
    Below { level: usize },
    /// Down, level below the row of the beginning, up or down beside a column, level above the row of the target, down.
    Around { first: usize, upright: usize, last: usize },
    /// From a side up or down beside the column, level above the row of the target, down.
    Beside { upright: usize, last: usize },
}

/// The way of one arrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Route {
    pub(super) flow: usize,
    pub(super) port: Port,
    pub(super) way: Way,
}

struct Routing<'a> {
    process: &'a Process,
    placed: &'a Placed,
    /// The cells through which arrows go upright, and level.
    upright: BTreeSet<Cell>,
    level: BTreeSet<Cell>,
    /// The places, row and channel, where a level piece at the height of the boxes meets a channel between columns.
    met: BTreeSet<Cell>,
    /// Which sides of which nodes are taken: node and whether it is the right one.
    sides: BTreeSet<(usize, bool)>,
    /// The choices whose lower corner is taken.
    below: BTreeSet<usize>,
    tracks: Tracks,
}

/// Finds the ways of all arrows, in the order of the flows, and their tracks.
pub(super) fn route(process: &Process, placed: &Placed) -> (Vec<Route>, Tracks) {
    let mut routing = Routing {
        process,
        placed,
        upright: BTreeSet::new(),
        level: placed.crossed.clone(),
        met: BTreeSet::new(),
        sides: BTreeSet::new(),
        below: BTreeSet::new(),
        tracks: Tracks::default(),
    };
    let count = process.flows.len();
    let mut routes: Vec<Option<Route>> = vec![None; count];
    let passes = [Routing::straight_level, Routing::straight_down, Routing::corner, Routing::through_channels];
    for pass in passes {
        for (flow, route) in routes.iter_mut().enumerate() {
            if route.is_none() {
                *route = pass(&mut routing, flow).map(|(port, way)| Route { flow, port, way });
            }
        }
    }
    routing.tracks.assign();
    (routes.into_iter().flatten().collect(), routing.tracks)
}

impl Routing<'_> {
    fn cells(&self, flow: usize) -> Option<(usize, usize, Cell, Cell)> {
        let flow = self.process.flows.get(flow)?;
        Some((flow.from, flow.to, *self.placed.cells.get(flow.from)?, *self.placed.cells.get(flow.to)?))
    }

    fn kind(&self, node: usize) -> FlowKind {
        self.process.nodes.get(node).map_or(FlowKind::Return, |node| node.kind)
    }

    /// How many ways lead out of a node.
    fn ways(&self, node: usize) -> usize {
        self.process.flows.iter().filter(|flow| flow.from == node).count()
    }

    /// Whether a node has sides from which an arrow can go: no clock, and no choice of many ways.
    fn has_sides(&self, node: usize) -> bool {
        match self.kind(node) {
            FlowKind::Expiry(_) => false,
            FlowKind::Choice(..) => self.ways(node) == 2,
            _ => true,
        }
    }

    fn is_empty(&self, cell: Cell) -> bool {
        !self.placed.taken.contains_key(&cell)
    }

    fn meet(&mut self, row: i32, low: i32, high: i32) {
        self.met.extend((low + 1..=high).map(|channel| (row, channel)));
    }

    fn straight_level(&mut self, flow: usize) -> Option<(Port, Way)> {
        if !self.placed.level.contains(&flow) {
            return None;
        }
        let (from, to, start, end) = self.cells(flow)?;
        let is_right = end.1 > start.1;
        self.sides.extend([(from, is_right), (to, !is_right)]);
        self.meet(start.0, start.1.min(end.1), start.1.max(end.1));
        Some((Port::Side { is_right }, Way::Level))
    }

    fn straight_down(&mut self, flow: usize) -> Option<(Port, Way)> {
        let (from, _, start, end) = self.cells(flow)?;
        if start.1 != end.1 || end.0 <= start.0 || matches!(self.kind(from), FlowKind::Expiry(_)) || self.ways(from) > 2
        {
            return None;
        }
        let between: Vec<Cell> = (start.0 + 1..end.0).map(|row| (row, start.1)).collect();
        if !between.iter().all(|cell| self.is_empty(*cell) && !self.upright.contains(cell)) || !self.below.insert(from)
        {
            return None;
        }
        self.upright.extend(between);
        Some((Port::Middle, Way::Straight))
    }

    fn corner(&mut self, flow: usize) -> Option<(Port, Way)> {
        let (from, _, start, end) = self.cells(flow)?;
        if start.1 == end.1 || end.0 <= start.0 || !self.has_sides(from) {
            return None;
        }
        let is_right = end.1 > start.1;
        let (low, high) = (start.1.min(end.1), start.1.max(end.1));
        let level: Vec<Cell> =
            (low..=high).filter(|column| *column != start.1).map(|column| (start.0, column)).collect();
        let upright: Vec<Cell> = (start.0..end.0).map(|row| (row, end.1)).collect();
        let is_clear = level.iter().all(|cell| self.is_empty(*cell) && !self.level.contains(cell))
            && upright.iter().all(|cell| self.is_empty(*cell) && !self.upright.contains(cell))
            && (low + 1..=high).all(|channel| !self.met.contains(&(start.0, channel)))
            && !self.sides.contains(&(from, is_right));
        if !is_clear {
            return None;
        }
        self.level.extend(level);
        self.upright.extend(upright);
        self.sides.insert((from, is_right));
        self.meet(start.0, low, high);
        Some((Port::Side { is_right }, Way::Corner))
    }

    fn through_channels(&mut self, flow: usize) -> Option<(Port, Way)> {
        let (from, to, start, end) = self.cells(flow)?;
        if matches!(self.kind(from), FlowKind::Choice(..)) && self.ways(from) == 2 {
            let goes_down = self.is_empty((start.0 + 1, start.1)) && end.0 > start.0;
            if !(goes_down && self.below.insert(from)) {
                if let Some(beside) = self.beside(from, to, start, end) {
                    return Some(beside);
                }
                // Both sides are taken: the lower corner is left.
                self.below.insert(from);
            }
            let port = if self.is_empty((start.0 + 1, start.1)) { Port::Middle } else { self.fan(from, flow, start) };
            return Some((port, self.down(to, start, end)));
        }
        let port = match self.kind(from) {
            FlowKind::Expiry(_) => Port::Middle,
            FlowKind::Choice(..) => self.fan(from, flow, start),
            _ if self.is_empty((start.0 + 1, start.1)) => Port::Middle,
            _ => Port::Aside,
        };
        Some((port, self.down(to, start, end)))
    }

    /// The place of a way among those of a choice of many; an even number, where a box stands right below.
    fn fan(&self, from: usize, flow: usize, start: Cell) -> Port {
        let own = self.process.flows.iter().enumerate().filter(|(_, own)| own.from == from);
        let place = own.clone().position(|(place, _)| place == flow).unwrap_or_default();
        let count = own.count();
        let count = if self.is_empty((start.0 + 1, start.1)) { count } else { count + count % 2 };
        Port::Fan(i32::try_from(place).unwrap_or(0), i32::try_from(count).unwrap_or(1))
    }

    fn beside(&mut self, from: usize, to: usize, start: Cell, end: Cell) -> Option<(Port, Way)> {
        let wanted = end.1 > start.1 || (end.1 == start.1 && end.0 > start.0);
        let is_right = [wanted, !wanted].into_iter().find(|is_right| {
            let channel = start.1 + i32::from(*is_right);
            !self.sides.contains(&(from, *is_right)) && !self.met.contains(&(start.0, channel))
        })?;
        let channel = start.1 + i32::from(is_right);
        self.sides.insert((from, is_right));
        self.met.insert((start.0, channel));
        let upright = self.upright_track(channel, to, 2 * start.0 + 1, 2 * end.0);
        let last = self.level_track(end.0, to, true, 2 * channel, 2 * end.1 + 1);
        Some((Port::Side { is_right }, Way::Beside { upright, last }))
    }

    /// The way from the lower side of a box.
    fn down(&mut self, to: usize, start: Cell, end: Cell) -> Way {
        if end.0 == start.0 + 1 {
            return Way::Below { level: self.level_track(end.0, to, true, 2 * start.1 + 1, 2 * end.1 + 1) };
        }
        let channel = if end.1 > start.1 { end.1 } else { end.1 + 1 };
        let first = self.level_track(start.0 + 1, to, false, 2 * start.1 + 1, 2 * channel);
        let upright = self.upright_track(channel, to, 2 * start.0 + 2, 2 * end.0);
        let last = self.level_track(end.0, to, true, 2 * channel, 2 * end.1 + 1);
        Way::Around { first, upright, last }
    }

    fn level_track(&mut self, row: i32, net: usize, is_last: bool, from: i32, to: i32) -> usize {
        self.tracks.want(Want { channel: Channel::Above(row), net, is_last, low: from.min(to), high: from.max(to) })
    }

    fn upright_track(&mut self, column: i32, net: usize, from: i32, to: i32) -> usize {
        self.tracks.want(Want {
            channel: Channel::LeftOf(column),
            net,
            is_last: false,
            low: from.min(to),
            high: from.max(to),
        })
    }
}

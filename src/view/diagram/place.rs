//! In which row and column each box of swimlanes stands.
//!
//! Rows go downward in the order of work; a lane has several columns, so that what belongs to one participant can stand
//! side by side. A box stands in the row of the one before it where a level arrow can lead there, else below it.

use std::collections::{BTreeMap, BTreeSet};

use crate::view::{FlowKind, Process};

/// How many columns a lane can have.
pub(super) const SLOTS: i32 = 6;

/// How many boxes a branch has at most that is put beside a choice.
const SHORT: usize = 3;

/// A cell: row and column.
pub(super) type Cell = (i32, i32);

/// The places of all boxes.
#[derive(Debug)]
pub(super) struct Placed {
    /// The cell of each node; an expiry has that of its step.
    pub(super) cells: Vec<Cell>,
    /// Which node stands in a cell.
    pub(super) taken: BTreeMap<Cell, usize>,
    /// The flows that are drawn as one level arrow.
    pub(super) level: BTreeSet<usize>,
    /// The cells through which level arrows go.
    pub(super) crossed: BTreeSet<Cell>,
}

/// What is known while boxes are put in their places.
struct Placing<'a> {
    process: &'a Process,
    /// The lane of each node.
    lanes: &'a [i32],
    /// The flows that lead back.
    back: BTreeSet<usize>,
    /// The flows that lead to each node, and those that lead out of it.
    into: Vec<Vec<usize>>,
    out: Vec<Vec<usize>>,
    cells: Vec<Option<Cell>>,
    placed: Placed,
    /// On which sides of nodes level arrows begin or end: node, and whether it is the right one.
    sides: BTreeSet<(usize, bool)>,
    /// Branches that are to stand beside their choice.
    beside: BTreeSet<usize>,
}

/// Puts each box in its place; `lanes` holds the lane of each node.
pub(super) fn place(process: &Process, lanes: &[i32]) -> Placed {
    let count = process.nodes.len();
    let mut into = vec![Vec::new(); count];
    let mut out = vec![Vec::new(); count];
    for (place, flow) in process.flows.iter().enumerate() {
        if let Some(into) = into.get_mut(flow.to) {
            into.push(place);
        }
        if let Some(out) = out.get_mut(flow.from) {
            out.push(place);
        }
    }
    // An expiry sits on the border of its step: what leads out of it leads out of the step.
    let placed = Placed { cells: Vec::new(), taken: BTreeMap::new(), level: BTreeSet::new(), crossed: BTreeSet::new() };
    let mut placing = Placing {
        process,
        lanes,
        back: BTreeSet::new(),
        into,
        out,
        cells: vec![None; count],
        placed,
        sides: BTreeSet::new(),
        beside: BTreeSet::new(),
    };
    placing.find_back();
    placing.all();
    let mut placed = placing.placed;
    placed.cells = placing.cells.into_iter().map(Option::unwrap_or_default).collect();
    placed.without_empty_columns()
}

impl Placed {
    /// The same places, the columns numbered anew without those in which no box stands.
    fn without_empty_columns(self) -> Self {
        let used: BTreeSet<i32> = self.taken.keys().map(|(_, column)| *column).collect();
        let numbers: BTreeMap<i32, i32> = used.into_iter().zip(0..).collect();
        let number = |(row, column): &Cell| Some((*row, *numbers.get(column)?));
        Self {
            cells: self.cells.iter().map(|cell| number(cell).unwrap_or_default()).collect(),
            taken: self.taken.iter().filter_map(|(cell, node)| Some((number(cell)?, *node))).collect(),
            level: self.level,
            crossed: self.crossed.iter().filter_map(number).collect(),
        }
    }
}

impl Placing<'_> {
    fn kind(&self, node: usize) -> FlowKind {
        self.process.nodes.get(node).map_or(FlowKind::Return, |node| node.kind)
    }

    fn lane(&self, node: usize) -> i32 {
        self.lanes.get(node).copied().unwrap_or_default()
    }

    fn out(&self, node: usize) -> &[usize] {
        self.out.get(node).map_or(&[], Vec::as_slice)
    }

    fn to(&self, flow: usize) -> usize {
        self.process.flows.get(flow).map_or(0, |flow| flow.to)
    }

    fn cell(&self, node: usize) -> Option<Cell> {
        self.cells.get(node).copied().flatten()
    }

    /// The nodes to which a node leads on, each once, with the expiry on its border.
    fn follow(&self, node: usize) -> Vec<usize> {
        let (FlowKind::Step(id) | FlowKind::Call(id)) = self.kind(node) else {
            return self.out(node).iter().map(|flow| self.to(*flow)).collect();
        };
        let expiry = self.process.place(FlowKind::Expiry(id));
        self.out(node).iter().map(|flow| self.to(*flow)).chain(expiry).collect()
    }

    /// Finds the flows that lead back to where the way came from.
    fn find_back(&mut self) {
        let mut is_open = vec![false; self.cells.len()];
        let mut is_done = is_open.clone();
        let mut path = vec![(0, 0)];
        while let Some((node, next)) = path.pop() {
            let follow = self.follow(node);
            if let Some(open) = is_open.get_mut(node) {
                *open = next < follow.len();
            }
            let Some(to) = follow.get(next) else {
                if let Some(done) = is_done.get_mut(node) {
                    *done = true;
                }
                continue;
            };
            path.push((node, next + 1));
            if is_open.get(*to) == Some(&true) {
                self.back.extend(self.out(node).get(next).copied());
            } else if is_done.get(*to) == Some(&false) {
                path.push((*to, 0));
            }
        }
    }

    /// How many flows that do not lead back lead to each node; an expiry waits for its step.
    fn waiting(&self) -> Vec<usize> {
        let forward = |flows: &Vec<usize>| flows.iter().filter(|flow| !self.back.contains(flow)).count();
        let nodes = self.into.iter().enumerate();
        nodes
            .map(|(node, flows)| forward(flows) + usize::from(matches!(self.kind(node), FlowKind::Expiry(_))))
            .collect()
    }

    /// Puts all boxes in their places: each after those that lead to it, a short branch before the long one.
    fn all(&mut self) {
        let mut waiting = self.waiting();
        let mut ready = vec![0];
        while let Some(node) = ready.pop() {
            self.put(node);
            let mut freed = Vec::new();
            let back: Vec<bool> = self.out(node).iter().map(|flow| self.back.contains(flow)).collect();
            for (place, to) in self.follow(node).into_iter().enumerate() {
                if back.get(place) == Some(&true) {
                    continue;
                }
                if let Some(left) = waiting.get_mut(to) {
                    *left = left.saturating_sub(1);
                    if *left == 0 {
                        freed.push(to);
                    }
                }
            }
            self.arrange(node, &mut freed);
            ready.extend(freed);
        }
    }

    /// The order in which branches are put in their places, the first one last.
    fn arrange(&mut self, node: usize, freed: &mut Vec<usize>) {
        freed.reverse();
        let is_choice = matches!(self.kind(node), FlowKind::Choice(..)) && self.out(node).len() == 2;
        let [short, long] = freed.as_slice() else { return };
        if !is_choice {
            return;
        }
        let (mut short, mut long) = (*short, *long);
        if [short, long].iter().all(|end| self.out(*end).is_empty() && self.lane(*end) == self.lane(node)) {
            // The ways that come from above have room beside the choice, and cross nothing there.
            let is_met = |end: usize| self.into.get(end).map_or(0, Vec::len);
            if is_met(long) > is_met(short) {
                (short, long) = (long, short);
            }
            self.beside.insert(short);
            *freed = vec![long, short];
            return;
        }
        if self.length(long, self.lane(node)) < self.length(short, self.lane(node)) {
            (short, long) = (long, short);
        }
        if self.length(short, self.lane(node)) > SHORT {
            return;
        }
        let goes_level = self.lane(long) != self.lane(node) && self.level_cell(node, long).is_some();
        if goes_level {
            *freed = vec![short, long];
        } else {
            self.beside.insert(short);
            *freed = vec![long, short];
        }
    }

    /// How long a branch is that stays in a lane, goes one way and ends; large for any other.
    fn length(&self, from: usize, lane: i32) -> usize {
        let mut node = from;
        for length in 1..=SHORT {
            if self.lane(node) != lane || self.into.get(node).is_none_or(|into| into.len() > 1) {
                return usize::MAX;
            }
            match self.follow(node).as_slice() {
                [] => return length,
                [next] => node = *next,
                _ => return usize::MAX,
            }
        }
        usize::MAX
    }

    /// Puts a box in its place.
    fn put(&mut self, node: usize) {
        if let FlowKind::Expiry(id) = self.kind(node) {
            let step = self.process.place(FlowKind::Step(id)).or_else(|| self.process.place(FlowKind::Call(id)));
            let cell = step.and_then(|step| self.cell(step));
            self.set(node, cell.unwrap_or_default());
            return;
        }
        let before: Vec<(usize, Cell)> = self
            .into
            .get(node)
            .into_iter()
            .flatten()
            .filter(|flow| !self.back.contains(flow))
            .filter_map(|flow| Some((*flow, self.cell(self.process.flows.get(*flow)?.from)?)))
            .collect();
        let last = before.iter().copied().max_by_key(|(_, (row, _))| *row);
        let Some((flow, (row, column))) = last else {
            let cell = (0, self.lane(node) * SLOTS);
            return self.settle(node, cell);
        };
        let from = self.process.flows.get(flow).map_or(0, |flow| flow.from);
        let is_alone = before.iter().filter(|(_, cell)| cell.0 == row).count() == 1;
        let may_be_level = self.lane(from) != self.lane(node)
            || self.beside.contains(&node)
            || self.ends_beside(from, node, row, column);
        if is_alone
            && may_be_level
            && let Some(cell) = self.level_cell(from, node)
        {
            let is_right = cell.1 > column;
            self.placed.level.insert(flow);
            self.sides.insert((from, is_right));
            self.sides.insert((node, !is_right));
            let (low, high) = (cell.1.min(column), cell.1.max(column));
            self.placed.crossed.extend((low + 1..high).map(|column| (row, column)));
            return self.settle(node, cell);
        }
        let first = self.lane(node) * SLOTS;
        let wanted = if self.lane(from) == self.lane(node) { column } else { first };
        for row in row + 1.. {
            let mut slots: Vec<i32> = (first..first + SLOTS).filter(|slot| self.is_free((row, *slot))).collect();
            slots.sort_by_key(|slot| ((slot - wanted).abs(), *slot));
            if let Some(slot) = slots.first() {
                return self.settle(node, (row, *slot));
            }
        }
    }

    /// Whether an end stands beside the last step, where its lane is wide enough there without it.
    fn ends_beside(&self, from: usize, node: usize, row: i32, column: i32) -> bool {
        let is_end = matches!(self.kind(node), FlowKind::Outcome(_) | FlowKind::Return);
        let is_step = matches!(self.kind(from), FlowKind::Step(_) | FlowKind::Call(_));
        let is_wide = self.placed.taken.keys().any(|cell| cell.1 == column + 1);
        is_end && is_step && is_wide && self.is_free((row, column + 1)) && (column + 1) % SLOTS != 0
    }

    /// Where a box can stand in the row of the one before it, so that a level arrow leads to it.
    fn level_cell(&self, from: usize, node: usize) -> Option<Cell> {
        let (row, column) = self.cell(from)?;
        let first = self.lane(node) * SLOTS;
        let ways = self.out(from).len();
        if matches!(self.kind(from), FlowKind::Expiry(_)) || ways > 2 {
            return None;
        }
        let slots: Vec<i32> = if first + SLOTS <= column - column.rem_euclid(SLOTS) {
            (first..first + SLOTS).rev().filter(|slot| slot.rem_euclid(SLOTS) == 0).collect()
        } else {
            (first..first + SLOTS).filter(|slot| *slot > column).take(SLOTS.unsigned_abs() as usize - 1).collect()
        };
        let slot = slots.into_iter().find(|slot| self.is_free((row, *slot)))?;
        let is_right = slot > column;
        let (low, high) = (slot.min(column), slot.max(column));
        let is_clear = (low + 1..high).all(|column| self.is_free((row, column)));
        (is_clear && !self.sides.contains(&(from, is_right))).then_some((row, slot))
    }

    fn is_free(&self, cell: Cell) -> bool {
        !self.placed.taken.contains_key(&cell) && !self.placed.crossed.contains(&cell)
    }

    fn settle(&mut self, node: usize, cell: Cell) {
        self.placed.taken.insert(cell, node);
        self.set(node, cell);
    }

    fn set(&mut self, node: usize, cell: Cell) {
        if let Some(place) = self.cells.get_mut(node) {
            *place = Some(cell);
        }
    }
}

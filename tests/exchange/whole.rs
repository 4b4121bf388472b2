//! That a collaboration is whole: one lane for each node, every reference resolved, everything drawn once.

use std::collections::{BTreeMap, BTreeSet};

use reglament::model::Regulation;
use reglament::view::{Collaboration, ElementKind, Plane, Pool, Trigger, Work};

/// The first thing that is wrong.
pub(crate) fn fault(whole: &Collaboration, regulation: &Regulation) -> Option<String> {
    let mut seen = Seen::default();
    seen.take(&whole.id, "collaboration");
    for message in &whole.messages {
        seen.take(&message.id, "message");
    }
    for pool in &whole.pools {
        seen.take(&pool.id, "pool");
        seen.take(&pool.process, "process");
        pool.lanes.iter().for_each(|lane| seen.take(&lane.id, "lane"));
        seen.work(&pool.work);
    }
    if whole.pools.len() != regulation.procedures.len() {
        seen.faults.push("a procedure has no pool".to_owned());
    }
    for pool in &whole.pools {
        seen.lanes(pool);
        seen.references(&pool.work);
    }
    seen.drawn(&whole.planes);
    seen.faults.into_iter().next()
}

#[derive(Default)]
struct Seen {
    kinds: BTreeMap<String, &'static str>,
    faults: Vec<String>,
}

impl Seen {
    fn take(&mut self, id: &str, kind: &'static str) {
        let is_name = id.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && id.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(letter));
        if !is_name {
            self.faults.push(format!("«{id}» is no identifier of ASCII"));
        }
        if self.kinds.insert(id.to_owned(), kind).is_some() {
            self.faults.push(format!("«{id}» stands for two things"));
        }
    }

    fn work(&mut self, work: &Work) {
        for element in &work.elements {
            self.take(&element.id, "node");
            if let ElementKind::Several(inside) = &element.kind {
                self.work(inside);
            }
        }
        work.connections.iter().for_each(|connection| self.take(&connection.id, "flow"));
    }

    fn must_be(&mut self, id: &str, kind: &str) {
        if self.kinds.get(id).copied() != Some(kind) {
            self.faults.push(format!("«{id}» is no {kind}"));
        }
    }

    fn lanes(&mut self, pool: &Pool) {
        let mut stands: Vec<&str> = pool.lanes.iter().flat_map(|lane| &lane.elements).map(String::as_str).collect();
        let mut nodes: Vec<&str> = pool.work.elements.iter().map(|element| element.id.as_str()).collect();
        stands.sort_unstable();
        nodes.sort_unstable();
        if stands != nodes {
            self.faults.push(format!("{}: in lanes {stands:?}, nodes {nodes:?}", pool.id));
        }
    }

    fn references(&mut self, work: &Work) {
        let own: BTreeSet<&str> = work.elements.iter().map(|element| element.id.as_str()).collect();
        for connection in &work.connections {
            for end in [&connection.from, &connection.to] {
                if !own.contains(end.as_str()) {
                    self.faults.push(format!("{}: «{end}» is no node beside it", connection.id));
                }
            }
        }
        for element in &work.elements {
            match &element.kind {
                ElementKind::Call { process } => self.must_be(process, "process"),
                ElementKind::Several(inside) => self.references(inside),
                ElementKind::Choice { default: Some(flow) } => {
                    let is_own = work.connections.iter().any(|other| other.id == *flow && other.from == element.id);
                    if !is_own {
                        self.faults.push(format!("{}: «{flow}» is not one of its ways", element.id));
                    }
                }
                ElementKind::Boundary { attached, trigger, .. } => {
                    if !own.contains(attached.as_str()) {
                        self.faults.push(format!("{}: it sits on nothing", element.id));
                    }
                    if let Trigger::Message(message) = trigger {
                        self.must_be(message, "message");
                    }
                }
                _ => {}
            }
        }
    }

    /// Each node, flow, lane and pool has exactly one place, and the nodes of a pool stand inside of it.
    fn drawn(&mut self, planes: &[Plane]) {
        let shapes = planes.iter().flat_map(|plane| &plane.shapes).map(|shape| shape.element.clone());
        let edges = planes.iter().flat_map(|plane| &plane.edges).map(|edge| edge.element.clone());
        let mut drawn: Vec<String> = shapes.chain(edges).collect();
        drawn.sort_unstable();
        let of_kinds = self.kinds.iter().filter(|(_, kind)| ["node", "flow", "lane", "pool"].contains(kind));
        let wanted: Vec<String> = of_kinds.map(|(id, _)| id.clone()).collect();
        if drawn != wanted {
            self.faults.push(format!("drawn {drawn:?}\nwanted {wanted:?}"));
        }
        for edge in planes.iter().flat_map(|plane| &plane.edges) {
            let is_straight = edge.points.windows(2).all(|two| two[0].x == two[1].x || two[0].y == two[1].y);
            if edge.points.len() < 2 || !is_straight {
                self.faults.push(format!("{}: {:?}", edge.element, edge.points));
            }
        }
        for shape in planes.iter().flat_map(|plane| &plane.shapes) {
            if shape.rect.width <= 0 || shape.rect.height <= 0 {
                self.faults.push(format!("{}: {:?}", shape.element, shape.rect));
            }
        }
    }
}

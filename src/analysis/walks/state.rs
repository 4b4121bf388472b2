//! Where one walk stands.

use crate::model::{By, ByCase, Exit, FactId, Facts, NodeId, ProcedureId, Regulation, Spread, Target, Value};

use super::super::choice::Chooser;
use super::{Event, Walk, Walks};

/// A walk on its way.
#[derive(Clone)]
pub(super) struct State {
    facts: Facts,
    /// The open procedures, the outermost first.
    calls: Vec<Call>,
    next: Next,
    events: Vec<Event>,
    /// The nodes passed.
    path: Vec<NodeId>,
    /// The places to which the walk came back.
    marks: Vec<Mark>,
    /// What was decided so far, what is forgotten included.
    decided: Vec<(FactId, Value)>,
    /// How often the walk could have gone otherwise.
    turns: usize,
    /// Whether it left a procedure that goes round for ever, so that the events do not tell all that it would do.
    is_cut: bool,
}

/// An open procedure.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Call {
    procedure: ProcedureId,
    /// The step that is done by it, and its place among the procedures of that step.
    caller: Option<(NodeId, usize)>,
    /// How many of the procedures before it in that step go round for ever.
    lost: usize,
}

/// A place to which a walk came back: there all further walking depends on these.
#[derive(Clone)]
struct Mark {
    node: NodeId,
    calls: Vec<Call>,
    facts: Facts,
    turns: usize,
    /// How many nodes were passed before.
    passed: usize,
}

#[derive(Clone, Copy)]
enum Next {
    Begin,
    Enter(NodeId),
    /// To go out of a step, once it has been seen whether it runs out of time.
    Do(NodeId),
    Leave(NodeId),
    Follow {
        from: NodeId,
        target: Target,
    },
}

/// What a move led to.
pub(super) enum Went {
    On,
    /// The case is over.
    Over,
    /// The walk came again to a place where it was, with the same facts.
    Around,
    /// The walk goes on, and so does another one on which a step ran out of time.
    Expiring(Box<State>),
    /// A fact must be decided first.
    Asked(FactId),
}

impl State {
    pub(super) fn begin(top: ProcedureId, regulation: &Regulation) -> Self {
        Self {
            facts: Facts::none(regulation.facts.len()),
            calls: vec![Call { procedure: top, caller: None, lost: 0 }],
            next: Next::Begin,
            events: Vec::new(),
            path: Vec::new(),
            marks: Vec::new(),
            decided: Vec::new(),
            turns: 0,
            is_cut: false,
        }
    }

    /// How many nodes were passed.
    pub(super) fn passed(&self) -> usize {
        self.path.len()
    }

    /// What it came to; none where it is cut.
    pub(super) fn into_walk(self) -> Option<Walk> {
        let top = match self.events.first() {
            Some(Event::Begun(procedure, _)) => *procedure,
            _ => unreachable!("a walk that is over began with a procedure"),
        };
        (!self.is_cut).then_some(Walk { top, events: self.events, decided: self.decided })
    }

    /// The walk with a fact decided by its first value, and the walks for its others, the last one first.
    pub(super) fn decided(mut self, fact: FactId, values: &[Value]) -> (Option<Self>, Vec<Self>) {
        self.turns += 1;
        let of_value = |value: &Value| {
            let mut state = self.clone();
            state.facts.set(fact, *value);
            state.decided.push((fact, *value));
            state
        };
        (values.first().map(of_value), values.iter().skip(1).rev().map(of_value).collect())
    }

    /// Makes one move.
    pub(super) fn go_on(&mut self, regulation: &Regulation, walks: &mut Walks) -> Went {
        match self.next {
            Next::Begin => self.begin_procedure(regulation, walks),
            Next::Enter(node) => self.enter(node, regulation, walks),
            Next::Do(node) => self.call(node, 0, 0, regulation),
            Next::Leave(node) => self.leave(node, regulation, walks),
            Next::Follow { from, target } => self.follow(from, target, regulation, walks),
        }
    }

    fn begin_procedure(&mut self, regulation: &Regulation, walks: &mut Walks) -> Went {
        let Some(Call { procedure, .. }) = self.calls.last().copied() else {
            unreachable!("a procedure is opened before it begins")
        };
        let begun = regulation.procedure(procedure);
        let term = begun.total.as_ref().map(|total| &total.term);
        let case = match self.chosen(term, Chooser::Total(procedure), walks) {
            Ok(case) => case,
            Err(fact) => return Went::Asked(fact),
        };
        self.events.push(Event::Begun(procedure, case));
        self.next = Next::Enter(begun.first);
        Went::On
    }

    fn enter(&mut self, id: NodeId, regulation: &Regulation, walks: &mut Walks) -> Went {
        walks.visited.insert(id);
        let node = regulation.node(id);
        if node.is_check {
            self.path.push(id);
            self.next = Next::Leave(id);
            return Went::On;
        }
        let case = match self.chosen(node.term.as_ref(), Chooser::Term(id), walks) {
            Ok(case) => case,
            Err(fact) => return Went::Asked(fact),
        };
        self.path.push(id);
        self.events.push(Event::Opened(id, case));
        self.next = Next::Do(id);
        let Some(target) = node.on_expiry else { return Went::On };
        self.turns += 1;
        let mut expired = self.clone();
        walks.expired.insert(id);
        expired.events.push(Event::Expired(id));
        expired.next = Next::Follow { from: id, target };
        Went::Expiring(Box::new(expired))
    }

    /// Opens one of the procedures by which a step is done, of which some go round for ever.
    fn call(&mut self, node: NodeId, place: usize, lost: usize, regulation: &Regulation) -> Went {
        let by = regulation.node(node).by.as_ref();
        if let Some(procedure) = by.and_then(|by| by.procedures().get(place)) {
            self.calls.push(Call { procedure: *procedure, caller: Some((node, place)), lost });
            self.next = Next::Begin;
            return Went::On;
        }
        let is_first_enough = matches!(by, Some(By::Any(procedures)) if lost < procedures.len());
        if lost > 0 && !is_first_enough {
            return self.leave_circle(regulation);
        }
        self.finish(node, regulation);
        Went::On
    }

    /// Leaves a procedure that goes round for ever: what goes on beside it goes on, and may be enough for their caller.
    fn leave_circle(&mut self, regulation: &Regulation) -> Went {
        self.is_cut = true;
        match self.calls.pop() {
            Some(Call { caller: Some((node, place)), lost, .. }) => self.call(node, place + 1, lost + 1, regulation),
            _ => Went::Around,
        }
    }

    /// Does a step.
    fn finish(&mut self, id: NodeId, regulation: &Regulation) {
        self.events.push(Event::Done(id));
        for fact in &regulation.node(id).anew {
            self.facts.forget(*fact);
        }
        self.next = Next::Leave(id);
    }

    fn leave(&mut self, id: NodeId, regulation: &Regulation, walks: &mut Walks) -> Went {
        let target = match &regulation.node(id).exit {
            Exit::Always(target) => *target,
            Exit::Choice { ways, otherwise } => {
                let mut found = (None, *otherwise);
                for (at, way) in ways.iter().enumerate() {
                    match way.condition.holds(&self.facts) {
                        Ok(false) => {}
                        Ok(true) => {
                            found = (Some(at), way.target);
                            break;
                        }
                        Err(fact) => {
                            walks.deciders.entry(fact).or_default().insert(Chooser::Way(id));
                            return Went::Asked(fact);
                        }
                    }
                }
                walks.choose(Chooser::Way(id), found.0, &self.facts);
                found.1
            }
        };
        self.next = Next::Follow { from: id, target };
        Went::On
    }

    fn follow(&mut self, from: NodeId, target: Target, regulation: &Regulation, walks: &mut Walks) -> Went {
        let Target::Node(node) = target else {
            walks.edges.insert((from, None));
            return self.end(regulation, walks);
        };
        walks.edges.insert((from, Some(node)));
        self.next = Next::Enter(node);
        // Every circle has a way back: only there it must be seen whether the walk was there before.
        if node <= from && self.comes_back(node, regulation, walks) { self.leave_circle(regulation) } else { Went::On }
    }

    fn end(&mut self, regulation: &Regulation, walks: &mut Walks) -> Went {
        let Some(Call { procedure, caller, lost }) = self.calls.pop() else {
            unreachable!("a way is walked inside a procedure")
        };
        self.events.push(Event::Ended(procedure));
        let Some((node, place)) = caller else { return Went::Over };
        walks.joined.insert((node, place));
        self.call(node, place + 1, lost, regulation)
    }

    /// Marks a place to which the walk came back; true if it was there before with the same facts.
    fn comes_back(&mut self, node: NodeId, regulation: &Regulation, walks: &mut Walks) -> bool {
        let is_same = |mark: &&Mark| mark.node == node && mark.calls == self.calls && mark.facts == self.facts;
        let Some(before) = self.marks.iter().find(is_same) else {
            self.marks.push(Mark {
                node,
                calls: self.calls.clone(),
                facts: self.facts.clone(),
                turns: self.turns,
                passed: self.path.len(),
            });
            return false;
        };
        if before.turns == self.turns {
            let around = self.path.iter().skip(before.passed);
            let ways = around.flat_map(|id| regulation.node(*id).exit.ways());
            let spread = Spread::of(ways.map(|way| &way.condition), &regulation.facts);
            walks.circles.entry(node).or_insert_with(|| (spread, self.facts.clone()));
        }
        true
    }

    /// Which case of a term holds; none for «otherwise», and for no term.
    fn chosen<T>(
        &self,
        term: Option<&ByCase<T>>,
        chooser: Chooser,
        walks: &mut Walks,
    ) -> Result<Option<usize>, FactId> {
        let Some(term) = term.filter(|term| !term.cases.is_empty()) else { return Ok(None) };
        let chosen = term.case(&self.facts).inspect_err(|fact| {
            walks.deciders.entry(*fact).or_default().insert(chooser);
        })?;
        let chosen = chosen.map(usize::from);
        walks.choose(chooser, chosen, &self.facts);
        Ok(chosen)
    }
}

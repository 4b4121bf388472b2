//! The total terms of a case, each with what moved it.

use schemars::JsonSchema;
use serde::Serialize;

use super::granted::case_words;
use super::head::by_clause;
use super::{DeadlineShown, Teller};
use crate::calendar::{Moment, Move};
use crate::engine::{Counted, Deadline, DeadlineId, EntryKind};
use crate::language::Language;
use crate::model::{Facts, NodeId, ProcedureId};
use crate::view::hours::HoursOf;
use crate::view::name::uncounted_day;
use crate::view::phrase::term_moved_by;
use crate::view::reckoning::added_term;
use crate::view::said::said;
use crate::view::{Instant, channel_name, term_short};

/// What is said of a total term that was moved, before when it ended at first.
const FIRST_DUE: [&str; 3] = ["бастапқы аяқталуы", "первоначальное окончание", "its first end"];
/// The label of a total term.
pub(super) const TOTAL_TERM: [&str; 3] = ["жалпы мерзім", "общий срок", "total term"];

/// The total term of a procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Total {
    /// The name of the procedure.
    pub procedure: String,
    /// Inside how many procedures it runs: 0 for the one that begins the case.
    pub depth: usize,
    /// By which clause the procedure is done, in words: «5-тармақ бойынша».
    pub under: String,
    /// The clause that states the term.
    pub clause: String,
    /// When the term ends, at last.
    pub deadline: DeadlineShown,
    /// When the term ended before anything moved it; none where nothing did.
    pub first_due: Option<Instant>,
    /// What moved it, in order.
    pub moves: Vec<TermMove>,
    /// When the procedure ended; none while it has not.
    pub done: Option<Instant>,
    /// Whether it ended too late; none while it has not ended.
    pub late: Option<bool>,
    /// What else one must know.
    pub notes: Vec<String>,
}

/// What moved a total term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TermMove {
    /// What it was, as a code: `stood`, `prolonged`.
    pub kind: &'static str,
    /// The name of the step that moved it.
    pub step: String,
    /// The clause of that step.
    pub clause: String,
    /// All of it in words.
    pub words: String,
}

/// A deadline at last, and the step that made each of its moves.
struct Followed {
    last: DeadlineId,
    steps: Vec<Option<NodeId>>,
}

impl Teller<'_> {
    /// The total terms in the order in which the procedures began.
    pub(super) fn totals(&self) -> Vec<Total> {
        let mut facts = Facts::none(self.regulation.facts.len());
        let mut depths: Vec<(ProcedureId, usize)> = Vec::new();
        let mut called: Vec<NodeId> = Vec::new();
        let mut totals = Vec::new();
        for entry in self.trace.entries() {
            match entry.what {
                EntryKind::FactDecided { fact, value } => facts.set(fact, value),
                EntryKind::Called { node, .. } => called.push(node),
                EntryKind::StepDone { node, .. } | EntryKind::Returned { node, .. } => {
                    for fact in &self.regulation.node(node).anew {
                        facts.forget(*fact);
                    }
                }
                EntryKind::ProcedureBegun { procedure, total } => {
                    let depth = self.depth(procedure, &called, &depths);
                    depths.push((procedure, depth));
                    totals.extend(total.map(|total| self.total(procedure, depth, total, &facts)));
                }
                _ => {}
            }
        }
        totals
    }

    /// Inside how many procedures one runs that begins now.
    fn depth(&self, procedure: ProcedureId, called: &[NodeId], depths: &[(ProcedureId, usize)]) -> usize {
        let calls = |node: &&NodeId| {
            self.regulation.node(**node).by.as_ref().is_some_and(|by| by.procedures().contains(&procedure))
        };
        let Some(step) = called.iter().rfind(calls) else { return 0 };
        let around = depths.iter().rfind(|(around, _)| {
            let around = self.regulation.procedure(*around);
            (around.first.0..around.past.0).contains(&step.0)
        });
        around.map_or(0, |(_, depth)| depth + 1)
    }

    fn total(&self, id: ProcedureId, depth: usize, begun: DeadlineId, facts: &Facts) -> Total {
        let procedure = self.regulation.procedure(id);
        let Followed { last, steps } = self.followed(begun);
        let deadline = self.trace.deadline(last);
        let whose = self.channel.map(|channel| HoursOf {
            whose: channel_name(channel, self.language),
            ground: self.regulation.acceptance(channel).and_then(|acceptance| acceptance.hours_ground.as_ref()),
        });
        let shown = self.deadline(deadline, whose);
        let ended = self.ended(last);
        let moves = self.term_moves(deadline, &steps);
        let first_due = self.trace.deadline(begun).due();
        let mut notes = Vec::new();
        notes.extend(
            procedure.total.as_ref().and_then(|total| case_words(&total.term, facts, self.regulation, self.language)),
        );
        notes.extend(self.uncounted(deadline));
        notes.extend(self.left(last));
        notes.extend(self.cap(deadline));
        notes.extend(shown.provisional_words(self.language));
        Total {
            procedure: procedure.name.clone(),
            depth,
            under: by_clause(&procedure.clause.0, self.language),
            clause: procedure.total.as_ref().map_or(&procedure.clause, |total| &total.clause).0.clone(),
            first_due: (first_due != deadline.due()).then(|| Instant::of_due(first_due, self.language)),
            moves,
            notes,
            deadline: shown,
            done: ended.map(|at| Instant::of_moment(at, self.language)),
            late: ended.map(|at| deadline.late(at)),
        }
    }

    /// Follows a deadline to what it was moved to at last.
    fn followed(&self, begun: DeadlineId) -> Followed {
        let (mut last, mut steps, mut step) = (begun, Vec::new(), None);
        for entry in self.trace.entries() {
            match entry.what {
                EntryKind::ClockStood { node, .. } | EntryKind::Prolonged { node, .. } => step = Some(node),
                EntryKind::TermMoved { from, to, .. } if from == last => {
                    last = to;
                    steps.resize(self.trace.moves_of(self.trace.deadline(to)).len(), step);
                }
                _ => {}
            }
        }
        Followed { last, steps }
    }

    /// What moved a deadline, and by how much; a clock that stood for no time at all is left out.
    fn term_moves(&self, deadline: &Deadline, steps: &[Option<NodeId>]) -> Vec<TermMove> {
        let Ok(proof) = deadline.proof(self.trace, &self.reckoner) else { return Vec::new() };
        let mut moves = Vec::new();
        for (moved, step) in proof.moves.iter().zip(steps) {
            let Some(step) = step.map(|step| self.regulation.node(step)) else { continue };
            if moved.added == 0 {
                continue;
            }
            let by = term_moved_by(added_term(moved), self.language);
            let (kind, words) = match (moved.what, self.language) {
                (Move::Stood { .. }, Language::Kk) => {
                    let stood = term_short(added_term(moved), Language::Kk);
                    ("stood", format!("тоқтатыла тұрған уақыты – {stood}"))
                }
                (Move::Stood { .. }, Language::Ru) => ("stood", format!("приостановлен на {by}")),
                (Move::Stood { .. }, Language::En) => ("stood", format!("stood still for {by}")),
                (Move::Prolonged(_), Language::Kk) => ("prolonged", format!("{by} ұзартылды")),
                (Move::Prolonged(_), Language::Ru) => ("prolonged", format!("продлен на {by}")),
                (Move::Prolonged(_), Language::En) => ("prolonged", format!("prolonged by {by}")),
            };
            let clause = step.clause.0.clone();
            let words = format!("{words} ({clause})");
            moves.push(TermMove { kind, step: step.name.clone(), clause, words });
        }
        moves
    }

    /// That the day of acceptance is not counted, for a term that begins with it.
    fn uncounted(&self, deadline: &Deadline) -> Option<String> {
        let clause = self.regulation.acceptance(self.channel?)?.uncounted_day.as_ref()?;
        let begins = deadline.counted == Counted::From(self.accepted()?);
        begins.then(|| format!("{} ({})", uncounted_day(self.language), clause.0))
    }

    /// That the procedure of a total term was left before its end.
    fn left(&self, of: DeadlineId) -> Option<String> {
        let at = self.trace.entries().iter().find_map(|entry| match entry.what {
            EntryKind::Stopped { total, .. } if total == Some(of) => Some(entry.at),
            _ => None,
        })?;
        let words =
            ["рәсім аяқталмай тоқтатылды", "процедура прекращена до завершения", "the procedure was left unfinished"];
        Some(format!("{}: {}", said(self.language, words), Instant::of_moment(at, self.language).full()))
    }

    /// When the procedure of a total term ended.
    fn ended(&self, of: DeadlineId) -> Option<Moment> {
        self.trace.entries().iter().find_map(|entry| match entry.what {
            EntryKind::ProcedureEnded { total, .. } if total == Some(of) => Some(entry.at),
            _ => None,
        })
    }
}

impl Total {
    /// Of what the term is: «жалпы мерзім (5-тармақ бойынша рәсім)».
    pub(super) fn heading(&self, language: Language) -> String {
        let (label, under) = (said(language, TOTAL_TERM), &self.under);
        match language {
            Language::Kk => format!("{label} ({under} рәсім)"),
            Language::Ru => format!("{label} (процедура {under})"),
            Language::En => format!("{label} (procedure {})", under.replacen("by ", "of ", 1)),
        }
    }

    /// The term, its end and its clause, whether it was broken, and the remarks.
    pub(super) fn words(&self, is_named: bool, language: Language) -> String {
        let moves = self.moves.iter().map(|moved| moved.words.as_str());
        let term: Vec<&str> = [self.deadline.term.as_str()].into_iter().chain(moves).collect();
        let mut parts = vec![format!("{} → {} ({})", term.join(", "), self.deadline.due.full(), self.clause)];
        if is_named {
            parts.insert(0, self.under.clone());
        }
        let mut words = parts.join(", ");
        if let Some(done) = self.done.as_ref().filter(|_| self.late == Some(true)) {
            let broken = said(language, ["бұзылды, аяқталғаны", "нарушен, завершено", "broken, ended on"]);
            let dash = said(language, [" –", "", ""]);
            words = format!("{words}; {broken}{dash} {}", done.full());
        }
        if let Some(first) = &self.first_due {
            words = format!("{words}; {}: {}", said(language, FIRST_DUE), first.full());
        }
        for note in &self.notes {
            words = format!("{words}; {note}");
        }
        words
    }

    /// When the term ended and when the procedure did.
    pub(super) fn breach(&self, is_named: bool, language: Language) -> String {
        let due = self.deadline.due.full();
        let done = self.done.as_ref().map_or_else(String::new, Instant::full);
        let words = match language {
            Language::Kk => format!("мерзімнің аяқталуы – {due}, іс жүзінде аяқталғаны – {done}"),
            Language::Ru => format!("срок истекал {due}, завершено {done}"),
            Language::En => format!("it ended on {due}, the work on {done}"),
        };
        if is_named { format!("{}, {words}", self.under) } else { words }
    }
}

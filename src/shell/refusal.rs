//! What a case does not take, as a report at the place where it is written.

use crate::calendar::{Due, Moment, ReckonError, Term};
use crate::compile;
use crate::diagnostic::{
    CalendarFault, CaseFault, Decided, Diagnostic, Fault, HappeningFault, NameKind, ScriptFault, TermFault,
};
use crate::engine::{Asker, Awaited, Case, EventKind, Need, Refusal, Trace};
use crate::language::{Language, Words};
use crate::model::{FactId, NodeId, OutcomeId, Regulation};
use crate::source::Span;
use crate::view::{due_in_figures, moment_in_figures, term_short};

/// The report of a refused event.
pub(super) fn report(
    refusal: &Refusal,
    regulation: &Regulation,
    language: Language,
    place: Option<Span>,
) -> Diagnostic {
    let step = |node: NodeId| regulation.node(node).name.clone();
    let result = |outcome: OutcomeId| regulation.outcome(outcome).name.clone();
    let fault: Fault = match *refusal {
        Refusal::BackInTime { last, at } => HappeningFault::BackInTime { at: moment(at), last: moment(last) }.into(),
        Refusal::Ended => CaseFault::AfterEnd.into(),
        Refusal::ChannelClosed { channel } => {
            let channel = channel.keyword().word(regulation.keywords().unwrap_or(language)).to_owned();
            CaseFault::ClosedChannel { channel, open: compile::open_channels(regulation, language) }.into()
        }
        Refusal::StepNotOpen { node, open } => {
            CaseFault::StepNotOpen { step: step(node), open: vec![step(open)] }.into()
        }
        Refusal::FactAwaited { node, fact } => {
            missing(regulation, fact, Asker::Node(node), Decided::Never, language).into()
        }
        Refusal::TooEarly { node, until } => {
            HappeningFault::TooEarly { step: step(node), until: in_figures(until) }.into()
        }
        Refusal::NotExpired { node, due } => {
            HappeningFault::NotExpired { step: step(node), due: in_figures(due) }.into()
        }
        Refusal::NoExpiry { node } => HappeningFault::NoExpiry { step: step(node) }.into(),
        Refusal::NeverDone { node, after } => HappeningFault::NeverDone { step: step(node), after: step(after) }.into(),
        Refusal::NoTotal { node } => HappeningFault::NoTotal { step: step(node) }.into(),
        Refusal::ProlongedTwice { node } => HappeningFault::ProlongedTwice { step: step(node) }.into(),
        Refusal::AmountNeeded { node, most } => {
            HappeningFault::AmountNeeded { step: step(node), most: short(most) }.into()
        }
        Refusal::WrongAmount { node, by, stated: Some(most) } => {
            HappeningFault::WrongAmount { step: step(node), by: short(by), most: short(most) }.into()
        }
        Refusal::WrongAmount { node, stated: None, .. } => ScriptFault::NotProlonged { step: Some(step(node)) }.into(),
        Refusal::NoWithdrawal => HappeningFault::NoWithdrawal.into(),
        Refusal::NotEnded => HappeningFault::NotEnded.into(),
        Refusal::NoValidity { outcome } => HappeningFault::NoValidity { outcome: result(outcome) }.into(),
        Refusal::StillValid { outcome, due } => {
            HappeningFault::StillValid { outcome: result(outcome), due: in_figures(due) }.into()
        }
        Refusal::TooLong { limit } => CaseFault::TooLong { limit }.into(),
        Refusal::Endless { node } => CaseFault::EndlessLoop { step: step(node) }.into(),
        Refusal::Reckoning { source: ReckonError::NoCalendar { year }, .. } => {
            CalendarFault::NoYear { calendar: regulation.terms.calendar.clone(), year }.into()
        }
        Refusal::Reckoning { source: ReckonError::NoHours, .. } => TermFault::NoHours { in_command: false }.into(),
        Refusal::NotReceived
        | Refusal::ReceivedTwice
        | Refusal::UnknownFact { .. }
        | Refusal::WrongValue { .. }
        | Refusal::NoOutcome { .. } => {
            unreachable!("the application comes first and once, and the compiler has checked facts, values and ends")
        }
    };
    placed(fault, regulation, place)
}

/// The report of an event that a case refused, with all steps that are open in it.
pub(super) fn in_case(
    refusal: &Refusal,
    case: &Case<'_>,
    regulation: &Regulation,
    language: Language,
    place: Option<Span>,
) -> Diagnostic {
    let name = |node: NodeId| regulation.node(node).name.clone();
    let node = match *refusal {
        Refusal::StepNotOpen { node, .. } => node,
        Refusal::FactAwaited { node, fact } => {
            let asker = case.awaited().find_map(|awaited| match awaited {
                Awaited::Fact { fact: other, asker } if other == fact => Some(asker),
                Awaited::Fact { .. } | Awaited::Step(_) => None,
            });
            let decided = if was_decided(fact, case.trace()) { Decided::AmongEvents } else { Decided::Never };
            let fault = missing(regulation, fact, asker.unwrap_or(Asker::Node(node)), decided, language);
            return placed(fault, regulation, place);
        }
        _ => return report(refusal, regulation, language, place),
    };
    let open = case.awaited().filter_map(|awaited| match awaited {
        Awaited::Step(open) => Some(name(open.node)),
        Awaited::Fact { .. } => None,
    });
    placed(CaseFault::StepNotOpen { step: name(node), open: open.collect() }, regulation, place)
}

/// The report of a fact without which the way of a plan does not go on; `decided` tells whether it was decided before.
pub(super) fn missing_fact(
    regulation: &Regulation,
    need: Need,
    decided: Decided,
    language: Language,
    place: Option<Span>,
) -> Diagnostic {
    placed(missing(regulation, need.fact, need.asker, decided, language), regulation, place)
}

/// A report at a place, if there is one, with words of the rules in the language of the regulation.
pub(super) fn placed(fault: impl Into<Fault>, regulation: &Regulation, place: Option<Span>) -> Diagnostic {
    Diagnostic { place, ..Diagnostic::without_place(fault) }.in_keywords(regulation.keywords())
}

/// The end of a term in figures.
fn in_figures(due: Due) -> Words {
    let [kk, ru, en] = Language::ALL.map(|language| due_in_figures(due, language));
    Words::new(kk, ru, en)
}

/// A moment in figures.
fn moment(moment: Moment) -> Words {
    let [kk, ru, en] = Language::ALL.map(|language| moment_in_figures(moment, language));
    Words::new(kk, ru, en)
}

/// Whether a fact was decided before in a case.
fn was_decided(fact: FactId, trace: &Trace) -> bool {
    trace.events().any(|event| matches!(event.what, EventKind::FactDecided { fact: other, .. } if other == fact))
}

/// A term by itself.
fn short(term: Term) -> Words {
    let [kk, ru, en] = Language::ALL.map(|language| term_short(term, language));
    Words::new(kk, ru, en)
}

fn missing(regulation: &Regulation, fact: FactId, asker: Asker, decided: Decided, language: Language) -> CaseFault {
    let needed = regulation.fact(fact);
    let (asker, kind) = match asker {
        Asker::Node(node) => {
            let node = regulation.node(node);
            (node.name.clone(), if node.is_check { NameKind::Node } else { NameKind::Step })
        }
        Asker::Procedure(procedure) => (regulation.procedure(procedure).name.clone(), NameKind::Procedure),
    };
    let question = needed.title.in_language(language).to_owned();
    CaseFault::MissingFact { fact: needed.name.clone(), asker, kind, question, decided }
}

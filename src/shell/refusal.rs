//! What a case does not take, as a report at the place where it is written.

use crate::calendar::{Due, ReckonError, Term};
use crate::compile;
use crate::diagnostic::{CalendarFault, CaseFault, Diagnostic, Fault, HappeningFault, ScriptFault, TermFault};
use crate::engine::{Asker, Awaited, Case, Need, Refusal};
use crate::language::{Language, Words};
use crate::model::{FactId, NodeId, OutcomeId, Regulation};
use crate::source::Span;
use crate::view::{due_in_figures, term_short};

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
        Refusal::BackInTime { .. } => CaseFault::BackInTime.into(),
        Refusal::Ended => CaseFault::AfterEnd.into(),
        Refusal::ChannelClosed { channel } => {
            let channel = channel.keyword().word(language).to_owned();
            CaseFault::ClosedChannel { channel, open: compile::open_channels(regulation, language) }.into()
        }
        Refusal::StepNotOpen { node, open } => {
            CaseFault::StepNotOpen { step: step(node), open: vec![step(open)] }.into()
        }
        Refusal::FactAwaited { node, fact } => missing(regulation, fact, step(node), language).into(),
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
    placed(fault, place)
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
    let Refusal::StepNotOpen { node, .. } = *refusal else { return report(refusal, regulation, language, place) };
    let open = case.awaited().filter_map(|awaited| match awaited {
        Awaited::Step(open) => Some(name(open.node)),
        Awaited::Fact { .. } => None,
    });
    placed(CaseFault::StepNotOpen { step: name(node), open: open.collect() }, place)
}

/// The report of a fact without which the way does not go on.
pub(super) fn missing_fact(regulation: &Regulation, need: Need, language: Language, place: Option<Span>) -> Diagnostic {
    let asker = match need.asker {
        Asker::Node(node) => regulation.node(node).name.clone(),
        Asker::Procedure(procedure) => regulation.procedure(procedure).name.clone(),
    };
    placed(missing(regulation, need.fact, asker, language), place)
}

/// A report at a place, if there is one.
pub(super) fn placed(fault: impl Into<Fault>, place: Option<Span>) -> Diagnostic {
    Diagnostic { place, ..Diagnostic::without_place(fault) }
}

/// The end of a term in figures.
fn in_figures(due: Due) -> Words {
    let [kk, ru, en] = Language::ALL.map(|language| due_in_figures(due, language));
    Words::new(kk, ru, en)
}

/// A term by itself.
fn short(term: Term) -> Words {
    let [kk, ru, en] = Language::ALL.map(|language| term_short(term, language));
    Words::new(kk, ru, en)
}

fn missing(regulation: &Regulation, fact: FactId, step: String, language: Language) -> CaseFault {
    let asked = regulation.fact(fact);
    CaseFault::MissingFact { fact: asked.name.clone(), step, question: asked.title.in_language(language).to_owned() }
}

//! What a case does not take, as a report at the place where it is written.

use crate::calendar::ReckonError;
use crate::compile;
use crate::diagnostic::{CalendarFault, CaseFault, Diagnostic, Fault, TermFault};
use crate::engine::{Asker, Need, Refusal};
use crate::language::Language;
use crate::model::{FactId, NodeId, Regulation};
use crate::source::Span;

/// The report of a refused event.
pub(super) fn report(
    refusal: &Refusal,
    regulation: &Regulation,
    language: Language,
    place: Option<Span>,
) -> Diagnostic {
    let step = |node: NodeId| regulation.node(node).name.clone();
    let fault: Fault = match *refusal {
        Refusal::BackInTime { .. } => CaseFault::BackInTime.into(),
        Refusal::Ended => CaseFault::AfterEnd.into(),
        Refusal::ChannelClosed { channel } => {
            let channel = channel.keyword().word(language).to_owned();
            CaseFault::ClosedChannel { channel, open: compile::open_channels(regulation, language) }.into()
        }
        Refusal::StepNotOpen { node, open } => {
            CaseFault::StepNotOpen { step: step(node), open: Some(step(open)) }.into()
        }
        Refusal::FactAwaited { node, fact } => missing(regulation, fact, step(node), language).into(),
        Refusal::TooEarly { node, .. }
        | Refusal::NotExpired { node, .. }
        | Refusal::NoExpiry { node }
        | Refusal::NeverDone { node, .. }
        | Refusal::NoTotal { node }
        | Refusal::ProlongedTwice { node }
        | Refusal::AmountNeeded { node, .. }
        | Refusal::WrongAmount { node, .. } => CaseFault::StepNotOpen { step: step(node), open: None }.into(),
        Refusal::NoWithdrawal | Refusal::NotEnded | Refusal::NoValidity { .. } | Refusal::StillValid { .. } => {
            CaseFault::EventDoesWhat.into()
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

fn missing(regulation: &Regulation, fact: FactId, step: String, language: Language) -> CaseFault {
    let asked = regulation.fact(fact);
    CaseFault::MissingFact { fact: asked.name.clone(), step, question: asked.title.in_language(language).to_owned() }
}

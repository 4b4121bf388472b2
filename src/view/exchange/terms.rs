//! Terms in a file of BPMN: which of them a timer can measure, and how the others are told.

use super::tree::Extension;
use crate::calendar::{Term, Unit};
use crate::language::Language;
use crate::model::{ByCase, ClockEffect, Grant, Meetings, Node, Procedure, Regulation};
use crate::view::code::{rule, unit};
use crate::view::condition_words;

use super::names::Names;

/// The duration of ISO 8601 of a term; none where it has none: there is no working day in that norm.
pub(super) fn duration(term: Term) -> Option<String> {
    let Term::Amount { amount, unit } = term else { return None };
    Some(match unit {
        Unit::Minute => format!("PT{amount}M"),
        Unit::Hour => format!("PT{amount}H"),
        Unit::CalendarDay => format!("P{amount}D"),
        Unit::Week => format!("P{}D", u32::from(amount) * 7),
        Unit::Month => format!("P{amount}M"),
        Unit::Year => format!("P{amount}Y"),
        Unit::WorkingDay => return None,
    })
}

/// The term of a step that a timer on its border can measure: one that is always the same, counts from the opening of
/// the step and has a duration.
pub(super) fn timed(node: &Node) -> Option<(Term, String)> {
    let granted = node.term.as_ref()?;
    let Grant::Within(term) = granted.otherwise else { return None };
    if !granted.cases.is_empty() {
        return None;
    }
    Some((term, duration(term)?))
}

/// The attributes of a term: how many of what.
pub(super) fn amount(term: Term) -> Vec<(&'static str, String)> {
    let amount = if let Term::Amount { amount, .. } = term { Some(("amount", amount.to_string())) } else { None };
    amount.into_iter().chain([("unit", unit(term).to_owned())]).collect()
}

/// By which rule a term is counted, and what lies behind the number: the office's time, days off at its end.
fn counting(term: Term, regulation: &Regulation) -> Vec<(&'static str, String)> {
    let terms = &regulation.terms;
    let of = |name, value: &str| (name, value.to_owned());
    let is_in_days = !matches!(term, Term::AtOnce | Term::Amount { unit: Unit::Minute | Unit::Hour, .. });
    let mut said = Vec::new();
    if is_in_days {
        said.push(of("count-from", rule(terms.count_from)));
        said.push(of("end", "working-day"));
    } else {
        said.push(of("time", "office"));
    }
    said.push(of("calendar", &terms.calendar));
    said
}

/// The terms of a step, each with what BPMN cannot say of it.
pub(super) fn term_extensions(node: &Node, regulation: &Regulation, names: &Names) -> Vec<Extension> {
    let Some(granted) = &node.term else { return Vec::new() };
    let is_timed = timed(node).is_some();
    let mark = |when: Option<String>, grant: Grant| {
        let mut attributes: Vec<(&'static str, String)> = when.map(|when| ("when", when)).into_iter().collect();
        attributes.extend(amount(grant.term()));
        attributes.push(("counted", counted(grant).to_owned()));
        if let Grant::From(_, after) = grant {
            attributes.push(("step", format!("step-{}", names.node(after))));
        }
        attributes.extend(counting(grant.term(), regulation));
        attributes.push(("timer", is_timed.to_string()));
        Extension { name: "term", attributes }
    };
    by_case(granted, regulation).into_iter().map(|(when, grant)| mark(when, grant)).collect()
}

const fn counted(grant: Grant) -> &'static str {
    match grant {
        Grant::Within(_) => "from-opening",
        Grant::From(..) => "from-step",
        Grant::BeforeEnd(_) => "before-end",
    }
}

/// The total term of a procedure.
pub(super) fn total_extensions(procedure: &Procedure, regulation: &Regulation) -> Vec<Extension> {
    let Some(total) = &procedure.total else { return Vec::new() };
    let mark = |when: Option<String>, term: Term| {
        let mut attributes: Vec<(&'static str, String)> = when.map(|when| ("when", when)).into_iter().collect();
        attributes.extend(amount(term));
        attributes.extend(counting(term, regulation));
        attributes.push(("clause", total.clause.0.clone()));
        Extension { name: "total-term", attributes }
    };
    by_case(&total.term, regulation).into_iter().map(|(when, term)| mark(when, term)).collect()
}

/// Each case with its condition in the words of the rules.
fn by_case<T: Copy>(granted: &ByCase<T>, regulation: &Regulation) -> Vec<(Option<String>, T)> {
    let language = regulation.keywords().unwrap_or(Language::Kk);
    let cases = granted.cases.iter().map(|(condition, value)| {
        let when = condition_words(condition, regulation, language);
        (Some(when), *value)
    });
    cases.chain([(None, granted.otherwise)]).collect()
}

/// What a step does to terms around it, before when it may not be done, and when its actor meets.
pub(super) fn effect_extensions(node: &Node, regulation: &Regulation, names: &Names) -> Vec<Extension> {
    let mut extensions = Vec::new();
    if let Some(wait) = node.not_before {
        let mut attributes = amount(wait.term);
        attributes.push(("step", format!("step-{}", names.node(wait.after))));
        attributes.extend(counting(wait.term, regulation));
        extensions.push(Extension { name: "not-before", attributes });
    }
    match &node.clock {
        None => {}
        Some(ClockEffect::Suspends) => extensions.push(Extension { name: "suspends", attributes: Vec::new() }),
        Some(ClockEffect::Prolongs { by, is_most, notice }) => {
            let mut attributes = amount(*by);
            attributes.push(("at-most", is_most.to_string()));
            attributes.extend(notice.map(|notice| ("notice", format!("step-{}", names.node(notice)))));
            attributes.extend(counting(*by, regulation));
            extensions.push(Extension { name: "prolongs", attributes });
        }
    }
    if let Some(meets) = &regulation.participant(node.actor).meets
        && !node.is_check
    {
        extensions.push(meetings(meets));
    }
    extensions
}

fn meetings(meets: &Meetings) -> Extension {
    let weekdays = (1..).zip(meets.weekdays).filter(|(_, meets)| *meets).map(|(day, _): (u8, _)| day.to_string());
    let weekdays: Vec<String> = weekdays.collect();
    let days: Vec<String> = meets.month_days.iter().map(ToString::to_string).collect();
    let attributes = [("weekdays", weekdays), ("month-days", days)].into_iter().filter(|(_, days)| !days.is_empty());
    Extension { name: "meets", attributes: attributes.map(|(name, days)| (name, days.join(" "))).collect() }
}

/// Whether a term is in working days, which no duration can tell.
pub(super) fn is_in_working_days(node: &Node) -> bool {
    let is_working = |grant: &Grant| {
        let term = grant.term();
        term == Term::WithinWorkingDay || matches!(term, Term::Amount { unit: Unit::WorkingDay, .. })
    };
    node.term.as_ref().is_some_and(|granted| granted.all().any(is_working))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::NodeId;
    use crate::view::sketch::regulation;

    #[test]
    fn working_days_have_no_duration_and_weeks_are_days() {
        let of = |amount, unit| duration(Term::Amount { amount, unit });
        assert_eq!(of(30, Unit::Minute).as_deref(), Some("PT30M"));
        assert_eq!(of(4, Unit::Hour).as_deref(), Some("PT4H"));
        assert_eq!(of(27, Unit::CalendarDay).as_deref(), Some("P27D"));
        assert_eq!(of(9999, Unit::Week).as_deref(), Some("P69993D"));
        assert_eq!([of(1, Unit::Month).as_deref(), of(2, Unit::Year).as_deref()], [Some("P1M"), Some("P2Y")]);
        assert_eq!(of(1, Unit::WorkingDay), None);
        assert_eq!([duration(Term::AtOnce), duration(Term::WithinWorkingDay)], [None, None]);
    }

    #[test]
    fn only_a_term_from_the_opening_that_is_always_the_same_is_timed() {
        let node = regulation().node(NodeId(2)).clone();
        assert_eq!(timed(&node).map(|(_, duration)| duration).as_deref(), Some("P30D"));
        let term = Term::Amount { amount: 30, unit: Unit::CalendarDay };
        for grant in [Grant::From(term, NodeId(0)), Grant::BeforeEnd(term)] {
            assert_eq!(timed(&Node { term: Some(ByCase::always(grant)), ..node.clone() }), None);
        }
        let case = node.term.clone().unwrap().otherwise;
        let way = regulation().node(NodeId(1)).exit.ways()[0].condition.clone();
        let by_case = ByCase { cases: vec![(way, case)], otherwise: case };
        assert_eq!(timed(&Node { term: Some(by_case), ..node }), None);
    }
}

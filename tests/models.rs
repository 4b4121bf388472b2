//! The model regulations against the answer keys of their texts: steps, branches, terms, outcomes, channels and cases.

use std::collections::BTreeSet;

use reglament::calendar::{CountFrom, Day, Due, Term, WorkCalendar};
use reglament::compile;
use reglament::engine::{DeadlineId, EntryKind, Plan, Planner, Stop, Trace};
use reglament::model::{
    By, ByCase, Channel, ClauseNumber, ClockEffect, Grant, Node, NodeId, OutcomeClass, Piece, ProcedureId, Regulation,
    Script, TermOf,
};
use reglament::syntax::{Document, parse};

use crate::support::checked::Checked;
use crate::support::{folder, golden, source_text};

use key::{Amount, Key, Scenario, Step};
use model::Model;
use table::{EDITIONS, Edition, channel};

mod key;
mod model;
mod table;

/// Runs a test over all editions.
fn for_each_edition(test: impl Fn(&Model)) {
    let editions: Vec<&'static Edition> = EDITIONS.iter().collect();
    golden::for_each(&editions, |edition| edition.file.to_owned(), |edition| test(&Model::of(edition)));
}

/// The work calendar of the model regulations.
fn calendar() -> WorkCalendar {
    let mut checked = Checked::default();
    let years = folder::entries("calendars/kz").into_iter().map(|path| {
        let file = checked.sources.add(folder::shown(&path), folder::text(&path));
        match parse(checked.sources.get(file).unwrap(), &mut checked.reports) {
            Some(Document::Calendar(tree)) => (folder::stem(&path), *tree),
            _ => panic!("{} is no calendar", path.display()),
        }
    });
    let years: Vec<_> = years.collect();
    compile::calendar("kz", &years, &mut checked.reports).unwrap()
}

/// The steps that were done, or ran out of time, in order.
fn steps(trace: &Trace) -> Vec<NodeId> {
    let done = trace.entries().iter().filter_map(|entry| match entry.what {
        EntryKind::StepDone { node, .. } | EntryKind::StepExpired { node, .. } => Some(node),
        _ => None,
    });
    done.collect()
}

/// The end of the total term, wherever it was moved.
fn total(trace: &Trace) -> Due {
    let mut last: Option<DeadlineId> = None;
    for entry in trace.entries() {
        match entry.what {
            EntryKind::ProcedureBegun { total: Some(total), .. } if last.is_none() => last = Some(total),
            EntryKind::TermMoved { from, to, .. } if last == Some(from) => last = Some(to),
            _ => {}
        }
    }
    trace.deadline(last.expect("a case has a total term")).due()
}

fn day(text: &str) -> Day {
    Day::from_date(text.parse().unwrap())
}

#[test]
fn the_whole_text_of_each_edition_is_that_of_its_source() {
    for_each_edition(|model| {
        source_text::compare(&model.regulation, model.edition.text, model.edition.language);
    });
}

#[test]
fn each_step_of_the_key_stands_in_its_clause_with_its_actor_and_its_term() {
    for_each_edition(|model| {
        for step in &model.key.steps {
            assert!(model.node_of(step).is_some(), "{}: {}", model.edition.file, step.id);
            if let Some(whole) = &step.whole_route {
                let is_whole = |node: &Node| node.by.is_some() && node.term == Some(whole.term().into());
                assert!(model.nodes_in(&step.clause).any(|(_, node)| is_whole(node)), "{} as a whole", step.id);
            }
        }
    });
}

#[test]
fn each_repeated_term_is_that_of_its_step() {
    for_each_edition(|model| {
        for (step, repeated) in model.key.steps.iter().filter_map(|step| Some((step, step.repeat_clause.as_ref()?))) {
            let clause = model.regulation.clause(&ClauseNumber(repeated.clone())).unwrap();
            let (node, _) = model.node_of(step).unwrap();
            let of_step = |piece: &Piece| match piece {
                Piece::Term { of, .. } => of.iter().all(|of| matches!(of, TermOf::Step(of, _) if *of == node)),
                Piece::Text(_) => true,
            };
            assert!(clause.kk.pieces.iter().all(of_step) && clause.kk.pieces.len() > 1, "{repeated}");
        }
    });
}

#[test]
fn each_step_of_the_file_is_one_of_the_key_or_wraps_some() {
    for_each_edition(|model| {
        let known: Vec<_> = model.key.steps.iter().filter_map(|step| Some(model.node_of(step)?.0)).collect();
        let steps = (0..).map(NodeId).zip(&model.regulation.nodes);
        let own = steps.filter(|(id, node)| !node.is_check && node.by.is_none() && !known.contains(id));
        let own: Vec<_> = own.map(|(_, node)| node.name.as_str()).collect();
        // The key puts the second request into the step of the first.
        let expected: &[&str] = if model.edition.name.is_empty() { &[] } else { &["қайталап_жолдау"] };
        assert_eq!(own, expected, "{}", model.edition.file);
    });
}

#[test]
fn each_question_of_the_key_has_a_place_in_the_file() {
    for_each_edition(|model| {
        for branch in &model.key.branches {
            for clause in branch.clauses() {
                assert!(
                    model.nodes_in(clause).next().is_some(),
                    "{}: {} asks in {clause}",
                    model.edition.file,
                    branch.id
                );
            }
        }
    });
}

#[test]
fn the_outcomes_are_those_of_the_key_with_their_classes() {
    for_each_edition(|model| {
        let name = |id: &str| model.edition.outcomes.iter().find(|(of, _)| *of == id).map(|(_, name)| *name);
        for of_key in &model.key.outcomes {
            let name = name(&of_key.id).unwrap_or_else(|| panic!("no outcome {}", of_key.id));
            let outcome = model.regulation.outcomes.iter().find(|outcome| outcome.name == name).unwrap();
            assert_eq!(outcome.class, of_key.class(), "{name}");
            assert!(of_key.clauses().contains(&outcome.clause.0.as_str()), "{name} is not in {}", outcome.clause.0);
            let title = outcome.title.in_language(model.edition.language);
            let is_decision = matches!(outcome.class, OutcomeClass::Granted | OutcomeClass::Refused);
            if let Some(expected) = of_key.name.as_ref().filter(|_| is_decision) {
                assert!(
                    title.starts_with("тұрғын үй көмегін тағайындау туралы") || title == expected,
                    "{name}: {title}"
                );
            }
        }
        assert_eq!(model.regulation.outcomes.len(), model.key.outcomes.len(), "{}", model.edition.file);
    });
}

#[test]
fn the_total_terms_are_those_of_the_key() {
    for_each_edition(|model| {
        for total in &model.key.totals {
            let term = total.amount.term();
            match total.case.as_deref() {
                Some("normal" | "all") => {
                    for acceptance in &model.regulation.acceptances {
                        let procedures = model.procedures_of(acceptance.channel);
                        let totals = procedures.iter().filter_map(|of| model.regulation.procedure(*of).total.as_ref());
                        let totals: Vec<_> = totals.collect();
                        let [of_channel] = totals[..] else {
                            panic!("{:?} has not one total term", acceptance.channel)
                        };
                        assert_eq!(of_channel.term, term.into(), "{:?}", acceptance.channel);
                        assert!(total.clauses().contains(&of_channel.clause.0.as_str()), "{}", of_channel.clause.0);
                    }
                }
                Some("prolonged") => {
                    let [prolongation] = &model.key.prolongations[..] else { panic!("the key prolongs once") };
                    assert_eq!(prolongation.new_total.term(), term);
                    let days = [&model.key.totals[0].amount, &prolongation.by].map(Amount::term);
                    let [Term::Amount { amount: whole, unit }, Term::Amount { amount: more, unit: of_more }] = days
                    else {
                        panic!("total terms are counted")
                    };
                    assert_eq!((Term::Amount { amount: whole + more, unit }, of_more), (term, unit));
                }
                Some(_) => {
                    let clause = total.clauses()[0];
                    let is_whole = |node: &Node| node.by.is_some() && node.term == Some(term.into());
                    assert!(model.nodes_in(clause).any(|(_, node)| is_whole(node)), "{clause}");
                }
                None => panic!("a total term without its case"),
            }
        }
    });
}

#[test]
fn the_prolongations_are_those_of_the_key() {
    for_each_edition(|model| {
        let nodes =
            model.regulation.nodes.iter().filter(|node| matches!(node.clock, Some(ClockEffect::Prolongs { .. })));
        let nodes: Vec<_> = nodes.collect();
        assert_eq!(nodes.len(), model.key.prolongations.len());
        for (node, prolongation) in nodes.into_iter().zip(&model.key.prolongations) {
            assert!(prolongation.clauses().contains(&node.clause.0.as_str()));
            let head = model.regulation.participant(node.actor).title.in_language(model.edition.language);
            assert_eq!(head, model.title(&prolongation.decided_by));
            let Some(ClockEffect::Prolongs { by, is_most: false, notice: Some(notice) }) = &node.clock else {
                panic!("{} prolongs otherwise: {:?}", node.name, node.clock)
            };
            assert_eq!(*by, prolongation.by.term());
            let notice = model.regulation.node(*notice).term.as_ref().unwrap();
            assert_eq!(notice.otherwise.term(), prolongation.notice.within.term());
        }
    });
}

#[test]
fn the_norms_are_those_of_the_key() {
    for_each_edition(|model| {
        let of_key = model.key.norms.iter().chain(&model.key.complaints);
        let of_key: Vec<_> = of_key.map(|norm| (norm.clauses()[0].to_owned(), norm.amount.term())).collect();
        let norms: Vec<_> = model.regulation.norms.iter().map(|norm| (norm.clause.0.clone(), norm.term)).collect();
        assert_eq!(norms, of_key, "{}", model.edition.file);
    });
}

#[test]
fn the_channels_accept_and_issue_as_the_key_says() {
    for_each_edition(|model| {
        let regulation = &model.regulation;
        for of_key in &model.key.channels {
            let channel = channel(&of_key.id);
            let acceptance = regulation.acceptance(channel);
            assert_eq!(acceptance.map(|of| of.clause.0.as_str()), of_key.accept.then_some(of_key.clause.as_str()));
            assert_eq!(regulation.issues.iter().any(|issue| issue.channel == channel), of_key.result, "{channel:?}");
            let uncounted = acceptance.and_then(|of| of.uncounted_day.as_ref()).map(|clause| clause.0.as_str());
            assert_eq!(uncounted, of_key.exclude_clause.as_deref(), "{channel:?}");
            assert_eq!(uncounted.is_some(), of_key.exclude_reception_day, "{channel:?}");
            if let Some(deliver) = &of_key.deliver_before_end {
                let grant = Some(ByCase::always(Grant::BeforeEnd(deliver.amount.term())));
                assert!(model.nodes_in(deliver.clauses()[0]).any(|(_, node)| node.term == grant), "{channel:?}");
            }
        }
        assert_eq!(regulation.acceptances.len(), model.key.channels.len());
    });
}

#[test]
fn the_hours_of_the_archive_text_are_those_of_its_clause_10() {
    let model = Model::of(&EDITIONS[0]);
    let desk = model.regulation.terms.hours.unwrap();
    assert_eq!((desk.work.opens, desk.work.closes, desk.saturday), (540, 1110, None));
    let corporation = model.regulation.acceptance(Channel::StateCorporation).unwrap().hours.unwrap();
    assert_eq!((corporation.work.opens, corporation.work.closes, corporation.pause), (540, 1200, None));
    assert_eq!(corporation.saturday, Some(corporation.work));
    for step in ["c8.2", "c8.6"] {
        let actor = model.regulation.participant(model.node_of(model.key.step(step)).unwrap().1.actor);
        assert_eq!(actor.hours, Some(corporation), "{}", actor.name);
    }
}

#[test]
fn every_case_of_the_keys_goes_by_its_steps_to_its_outcome() {
    let calendar = calendar();
    for_each_edition(|model| {
        for case in model.cases() {
            let plan = model.walk(case, CountFrom::NextDay, &calendar);
            let Stop::Ended(outcome) = plan.stop else { panic!("{}: {:?}", case.id, plan.stop) };
            let outcome = &model.regulation.outcome(outcome).name;
            let expected = model.edition.outcomes.iter().find(|(id, _)| *id == case.outcome).unwrap().1;
            assert_eq!(outcome, expected, "{}", case.id);
            let steps = steps(&plan.trace);
            let mut places: &[_] = &steps.iter().map(|node| model.place(*node)).collect::<Vec<_>>();
            for stretch in &case.path {
                let of_key = stretch.steps();
                assert!(places.len() >= of_key.len(), "{}: ends before {of_key:?}", case.id);
                let (done, rest) = places.split_at(of_key.len());
                let done: BTreeSet<_> = done.iter().copied().collect();
                assert_eq!(done, of_key.iter().map(|step| model.key_place(step)).collect(), "{}", case.id);
                places = rest;
            }
            assert!(places.is_empty(), "{}: goes on with {places:?}", case.id);
        }
    });
}

#[test]
fn every_case_of_the_keys_has_its_deadlines() {
    let calendar = calendar();
    for_each_edition(|model| {
        for (case, deadline) in model.cases().filter_map(|case| Some((case, case.deadline.as_ref()?))) {
            let next_day = model.walk(case, CountFrom::NextDay, &calendar).trace;
            let same_day = model.walk(case, CountFrom::SameDay, &calendar).trace;
            let expected = deadline.from_next.as_deref().map(day).unwrap();
            assert_eq!(total(&next_day).day, expected, "{}", case.id);
            // Where the text itself does not count the day of acceptance, both rules begin on the day after it.
            let by_same_day = deadline.from_same.as_deref().map_or(expected, day);
            assert_eq!(total(&same_day).day, by_same_day, "{} by the same day", case.id);
            let Some(delivered) = deadline.delivered.as_deref().map(day) else { continue };
            let backward = next_day.entries().iter().find_map(|entry| match entry.what {
                EntryKind::StepDone { node, deadline: Some(deadline), .. } => {
                    let grant = model.regulation.node(node).term.as_ref()?.otherwise;
                    matches!(grant, Grant::BeforeEnd(_)).then(|| next_day.deadline(deadline).due())
                }
                _ => None,
            });
            assert_eq!(backward.map(|due| due.day), Some(delivered), "{} delivered", case.id);
        }
    });
}

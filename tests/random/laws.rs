//! What holds for every sound regulation.

use std::path::Path;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use reglament::analysis;
use reglament::calendar::{Due, Moment, ReckonError};
use reglament::comparison::compare;
use reglament::compile;
use reglament::diagnostic::{Diagnostic, Severity};
use reglament::engine::{Case, EntryKind, Event, EventKind, Limiter, Plan, Planner, Refusal, Stop, Trace};
use reglament::language::{Keyword, Language, language_of_text};
use reglament::model::{
    Channel, Clause, FactId, FactKind, Facts, NodeId, OutcomeClass, ProcedureId, Regulation, Value, Wording,
};
use reglament::render::{ReportStyle, official_text, report, text_page};
use reglament::source::Sources;
use reglament::syntax::{Document, RegulationTree, format, parse};

use crate::support::enclosing::nothing_open_is_due_after_what_encloses_it;
use reglament::view::{OfficialText, ParagraphKind, TextPage, lacking, paragraphs};

use super::file::{Texts, texts};
use super::order::{SUSPENDING, Wish};
use super::tape::Tape;
use crate::support::checked::calendar;

/// A sound text as it is read.
pub(super) struct Read {
    sources: Sources,
    tree: Box<RegulationTree>,
    pub(super) regulation: Regulation,
    faults: Vec<Diagnostic>,
}

/// Reads a text that must be without errors.
pub(super) fn read(text: &str) -> Result<Read, TestCaseError> {
    let mut sources = Sources::new();
    let id = sources.add("random.toml", text);
    let mut faults = Vec::new();
    let document = sources.get(id).and_then(|file| parse(file, &mut faults));
    let told = |faults: &[Diagnostic]| {
        let told = report(faults, &sources, Language::En, ReportStyle::default());
        TestCaseError::fail(format!("{told}\n{text}"))
    };
    let Some(Document::Regulation(tree)) = document else { return Err(told(&faults)) };
    let regulation = compile::regulation(&tree, &mut faults);
    if faults.iter().any(|fault| fault.severity() == Severity::Error) {
        return Err(told(&faults));
    }
    let Some(regulation) = regulation else { return Err(told(&faults)) };
    Ok(Read { sources, tree, regulation, faults })
}

/// The text laid out, with the keywords of a language where one is given.
pub(super) fn laid_out(text: &str, language: Option<Language>) -> Result<String, TestCaseError> {
    let mut sources = Sources::new();
    let id = sources.add("random.toml", text);
    let Some(file) = sources.get(id) else { unreachable!("the text was just added") };
    format(file, language).map_err(|faults| TestCaseError::fail(format!("{faults:#?}\n{text}")))
}

/// A language in which regulations are printed.
pub(super) fn printed_language() -> impl Strategy<Value = Language> {
    prop::sample::select(vec![Language::Kk, Language::Ru])
}

pub(super) fn any_tape() -> impl Strategy<Value = Vec<u16>> {
    prop::collection::vec(any::<u16>(), 0..700)
}

/// Two tapes that differ at up to three places.
pub(super) fn near_tapes() -> impl Strategy<Value = (Vec<u16>, Vec<u16>)> {
    let others = prop::collection::vec((any::<prop::sample::Index>(), any::<u16>()), 1..4);
    (any_tape(), others).prop_map(|(tape, others)| {
        let mut near = tape.clone();
        for (place, number) in others {
            if !near.is_empty() {
                let place = place.index(near.len());
                near[place] = number;
            }
        }
        (tape, near)
    })
}

pub(super) fn any_texts() -> impl Strategy<Value = Texts> {
    any_tape().prop_map(|tape| texts(tape, Wish::Nothing))
}

/// Cases at the price of a few: each reads several texts.
pub(super) fn few(of: u32) -> ProptestConfig {
    let ProptestConfig { cases, .. } = ProptestConfig::default();
    // The number of cases that a person asks for is taken as it is.
    let cases = if cases == 256 { of } else { cases };
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(few(48))]

    /// A sound text is read and compiled without an error, and says the same in each of the three languages.
    #[test]
    fn the_three_languages_say_one_regulation(texts in any_texts()) {
        let [kk, ru, en] = &texts.0;
        let kazakh = read(kk)?.regulation;
        prop_assert_eq!(&read(ru)?.regulation, &kazakh, "{}\n{}", kk, ru);
        prop_assert_eq!(&read(en)?.regulation, &kazakh, "{}\n{}", kk, en);
    }

    /// The wording is printed in Kazakh and Russian with no brace left, and each clause that is not repealed says
    /// something.
    #[test]
    fn the_wording_is_printed(texts in any_texts()) {
        let regulation = read(&texts.0[2])?.regulation;
        for clause in &regulation.clauses {
            for (wording, language) in wordings(clause) {
                let printed = paragraphs(wording, &regulation, language);
                prop_assert_eq!(printed.is_empty(), clause.repealed.is_some() && wording.pieces.is_empty());
                prop_assert!(printed.iter().all(|text| !text.contains(['{', '}'])), "{:?}", printed);
            }
        }
    }

    /// The official text has every clause, once and in order, and its own file has nothing to say against it; the page
    /// shows all of it.
    #[test]
    fn the_official_text_is_that_of_its_file(texts in any_texts()) {
        let Read { mut sources, tree, regulation, .. } = read(&texts.0[0])?;
        for language in [Language::Kk, Language::Ru] {
            let text = OfficialText::new(&regulation, language);
            let firsts = text.paragraphs.iter().filter(|one| {
                matches!(one.kind, ParagraphKind::Clause | ParagraphKind::Subclause)
            });
            let numbers: Vec<_> = firsts.filter_map(|one| one.clause.as_deref()).collect();
            let clauses: Vec<_> = regulation.clauses.iter().map(|clause| clause.number.0.as_str()).collect();
            prop_assert_eq!(numbers, clauses);
            let page = text_page(&TextPage::new(&regulation, &[language], None));
            for clause in &regulation.clauses {
                let anchor = format!("id=\"{}\"", clause.number.0);
                prop_assert_eq!(page.matches(&anchor).count(), 1);
            }
            let printed = official_text(&text);
            // A text that the file does not hold whole in a language, or of too few letters, is not compared.
            if language_of_text(&printed) == Some(language) && lacking(&regulation, language).is_none() {
                let id = sources.add("official.txt", printed);
                let mut faults = Vec::new();
                compare(sources.get(id).unwrap(), &tree, &regulation, None, &mut faults);
                prop_assert!(faults.is_empty(), "{}", report(&faults, &sources, Language::En, ReportStyle::default()));
            }
        }
    }

    /// The plans of the three texts are one plan. It stops for a reason that is stated; its events make it again; it
    /// never grows beyond the most entries; no deadline is later than what encloses it but those of what makes that
    /// stand still; the term that the recipient waits for does not end before it begins.
    #[test]
    fn plans_obey_their_laws(
        texts in any_texts(),
        given in prop::collection::vec(any::<u16>(), 0..60),
        day in 0..3000_i64,
        minute in 0..1440_i64,
    ) {
        let start = at(day, minute);
        let regulations = [read(&texts.0[0])?.regulation, read(&texts.0[1])?.regulation, read(&texts.0[2])?.regulation];
        for acceptance in &regulations[0].acceptances {
            let plans = regulations.each_ref().map(|regulation| planned(regulation, acceptance.channel, start, &given));
            prop_assert_eq!(&plans[1], &plans[0]);
            prop_assert_eq!(&plans[2], &plans[0]);
            match &plans[0] {
                Ok(plan) => plan_is_lawful(&regulations[0], plan, start)?,
                Err(refusal) => prop_assert!(is_of_the_rules(refusal), "{:?}\n{}", refusal, &texts.0[0]),
            }
        }
    }

    /// A step that makes the clock stand still, put first in a procedure with a total term in working days and open for
    /// some working days, moves the end of the total term by exactly as many.
    #[test]
    fn a_step_that_suspends_moves_the_total_by_the_working_days_that_it_is_open(
        tape in any_tape(),
        amount in 1..40_usize,
        opened in 0..3000_i64,
        open in 0..60_i64,
        minutes in (0..1440_i64, 0..1440_i64),
    ) {
        let without = read(&texts(tape.clone(), Wish::Total(amount)).0[0])?.regulation;
        let with = read(&texts(tape, Wish::Suspended(amount)).0[1])?.regulation;
        let first = with.acceptances.iter().find(|acceptance| acceptance.procedure == ProcedureId(0));
        let Some(channel) = first.map(|acceptance| acceptance.channel) else { unreachable!("it is accepted") };
        let received = Event { at: at(opened, minutes.0), what: EventKind::Received { channel } };

        let calendar = calendar();
        let mut case = Case::replay(&with, calendar, [received]).unwrap();
        let planned = total(case.trace()).unwrap();
        if let Ok(other) = Case::replay(&without, calendar, [received]) {
            prop_assert_eq!(total(other.trace()), Some(planned));
        }
        let EntryKind::Received { accepted, .. } = case.trace().entries()[0].what else { unreachable!() };
        let node = with.node_named(SUSPENDING).unwrap();
        let end = at(opened + open, minutes.1).max(received.at);
        if let Err(refusal) = case.apply(Event { at: end, what: EventKind::StepDone { node, prolonged: None } }) {
            // What follows the step counts from one that is not done yet.
            prop_assert!(is_of_the_rules(&refusal), "{:?}", refusal);
            return Ok(());
        }
        let stood = if end < accepted.at { 0 } else {
            calendar.working_days(accepted.at.day().plus(1), end.day()).unwrap()
        };
        let moved = case.trace().entries().iter().find_map(|entry| match entry.what {
            EntryKind::TermMoved { limiter: Limiter::Procedure(ProcedureId(0)), to, .. } => Some(case.trace().deadline(to).due()),
            _ => None,
        });
        let by = calendar.working_days(planned.day.plus(1), moved.unwrap_or(planned).day).unwrap();
        prop_assert_eq!(by, stood);
    }
}

proptest! {
    #![proptest_config(few(6))]

    /// Laying out changes nothing that the text says; laying out again changes nothing; from whatever language, the
    /// text is laid out alike; around all languages, it comes back as it was.
    #[test]
    fn laying_out_is_one_form(texts in any_texts()) {
        let kazakh = read(&texts.0[0])?.regulation;
        for target in Language::ALL {
            let form = laid_out(&texts.0[0], Some(target))?;
            prop_assert_eq!(&laid_out(&form, None)?, &form);
            prop_assert_eq!(&read(&form)?.regulation, &kazakh, "{}", form);
            for (own, text) in Language::ALL.into_iter().zip(&texts.0) {
                prop_assert_eq!(&laid_out(text, Some(target))?, &form);
                prop_assert_eq!(&laid_out(&laid_out(&form, Some(own))?, Some(target))?, &form);
            }
        }
    }

    /// The warnings are the same in the three languages: codes and subjects, in the same order. They are told without
    /// a panic. A warning that is answered in the file is not given again, and the answer is not idle.
    #[test]
    fn warnings_do_not_depend_on_the_language(texts in any_texts(), answered in any::<prop::sample::Index>()) {
        let mut of_each = Vec::new();
        for text in &texts.0 {
            let read = read(text)?;
            let mut faults = read.faults;
            analysis::check(&read.tree, &read.regulation, Some(calendar()), None, &mut faults);
            for language in Language::ALL {
                let told = report(&faults, &read.sources, language, ReportStyle::default());
                prop_assert_eq!(told.is_empty(), faults.is_empty());
            }
            of_each.push(warnings(&faults));
        }
        prop_assert_eq!(&of_each[1], &of_each[0], "{}\n{}", &texts.0[0], &texts.0[1]);
        prop_assert_eq!(&of_each[2], &of_each[0], "{}\n{}", &texts.0[0], &texts.0[2]);

        let answerable: Vec<_> = of_each[0].iter().filter(|(code, _)| *code != "W1601" && !code.starts_with("W10")).collect();
        prop_assume!(!answerable.is_empty());
        let (code, at) = answered.get(&answerable);
        let Some(at) = at else { return Ok(()) };
        let answer = format!("\n[[reviewed]]\ncode = \"{code}\"\nat = \"{at}\"\nreason.kk = 'а'\nreason.ru = 'а'\n");
        let read = read(&format!("{}{answer}", texts.0[0]))?;
        let mut faults = read.faults;
        analysis::check(&read.tree, &read.regulation, Some(calendar()), None, &mut faults);
        let expected: Vec<_> = of_each[0].iter().filter(|(of, about)| of != code || about.as_ref() != Some(at)).cloned().collect();
        prop_assert_eq!(warnings(&faults), expected);
    }
}

/// Every word of the rules is said in some of the random texts, in each of the three languages.
#[test]
fn random_texts_use_every_word_of_the_rules() {
    let mut runner = TestRunner::deterministic();
    let texts: Vec<_> = (0..120).map(|_| any_texts().new_tree(&mut runner).unwrap().current()).collect();
    for (place, language) in Language::ALL.into_iter().enumerate() {
        let said = |word: &str| texts.iter().any(|texts| texts.0[place].contains(word));
        // A bare day is refused.
        let words = Keyword::ALL.iter().filter(|keyword| **keyword != Keyword::Day);
        let unsaid: Vec<_> = words.map(|keyword| keyword.word(language)).filter(|word| !said(word)).collect();
        assert!(unsaid.is_empty(), "{language:?}: {unsaid:?}");
    }
}

fn at(day: i64, minute: i64) -> Moment {
    let (date, _) = compile::moment("01.06.2015 00:00").unwrap();
    Moment::from_datetime(date.into()).plus(day * 1440 + minute)
}

/// The codes and subjects of warnings.
fn warnings(faults: &[Diagnostic]) -> Vec<(&'static str, Option<String>)> {
    faults.iter().map(|fault| (fault.code().as_str(), fault.subject.clone())).collect()
}

fn wordings(clause: &Clause) -> impl Iterator<Item = (&Wording, Language)> {
    let kazakh = [Some(&clause.kk), clause.result_kk.as_ref(), clause.tail_kk.as_ref()];
    let russian = [clause.ru.as_ref(), clause.result_ru.as_ref(), clause.tail_ru.as_ref()];
    let kazakh = kazakh.into_iter().flatten().map(|wording| (wording, Language::Kk));
    kazakh.chain(russian.into_iter().flatten().map(|wording| (wording, Language::Ru)))
}

/// The plan by what a tape gives: facts known at the start and decided later, and steps that run out of time.
fn planned(regulation: &Regulation, channel: Channel, start: Moment, given: &[u16]) -> Result<Plan, Refusal> {
    let tape = &mut Tape::new(given.to_vec());
    let mut facts = Facts::none(regulation.facts.len());
    let mut later = Vec::new();
    for (number, fact) in (0..).map(FactId).zip(&regulation.facts) {
        if !tape.once_in(5) {
            facts.set(number, value(tape, &fact.kind));
        }
        for _ in 0..tape.below(3) {
            later.push((number, value(tape, &fact.kind)));
        }
    }
    let nodes = (0..).map(NodeId).zip(&regulation.nodes);
    let expiring = nodes.filter(|(_, node)| node.on_expiry.is_some());
    let expired: Vec<NodeId> =
        expiring.flat_map(|(node, _)| vec![node; tape.below(3) * usize::from(tape.once_in(2))]).collect();
    let planner = Planner::new(regulation, calendar(), channel, start, &facts)?.with_later(later);
    let plan = planner.with_expired(expired.clone()).finish()?;
    let times = |steps: &[NodeId], node: NodeId| steps.iter().filter(|of| **of == node).count();
    let ran_out = plan.trace.entries().iter().filter_map(|entry| match entry.what {
        EntryKind::StepExpired { node, .. } => Some(node),
        _ => None,
    });
    let ran_out: Vec<NodeId> = ran_out.collect();
    assert!(ran_out.iter().all(|node| times(&ran_out, *node) <= times(&expired, *node)), "{ran_out:?} {expired:?}");
    Ok(plan)
}

fn value(tape: &mut Tape, kind: &FactKind) -> Value {
    let number = |number: usize| i64::try_from(number).unwrap();
    Value(match kind {
        FactKind::YesNo => number(tape.below(2)),
        FactKind::Choice(values) => number(tape.below(values.len())),
        FactKind::Number => number(tape.below(40)) * Value::SCALE,
        FactKind::Date => 16_000 + number(tape.below(3000)),
    })
}

/// Whether sound rules can be the reason for which a plan is refused.
fn is_of_the_rules(refusal: &Refusal) -> bool {
    matches!(
        refusal,
        Refusal::Endless { .. }
            | Refusal::NeverDone { .. }
            | Refusal::NoTotal { .. }
            | Refusal::ProlongedTwice { .. }
            | Refusal::Reckoning { source: ReckonError::NoCalendar { .. }, .. }
    )
}

fn plan_is_lawful(regulation: &Regulation, plan: &Plan, start: Moment) -> Result<(), TestCaseError> {
    let trace = &plan.trace;
    let mut case = Case::new(regulation, calendar());
    let EntryKind::Received { accepted, .. } = trace.entries()[0].what else { unreachable!("a case begins so") };
    prop_assert!(accepted.at >= start);
    for event in trace.events() {
        prop_assert_eq!(case.apply(event), Ok(()));
        nothing_open_is_due_after_what_encloses_it(&case)?;
        // A procedure that is called may be late from its beginning; the one that the recipient waits for is not.
        let total =
            case.open_procedures().first().and_then(|open| open.total).map(|id| case.trace().deadline(id).due());
        prop_assert!(total.is_none_or(|due| due.day >= accepted.at.day()), "{:?} < {:?}", total, accepted.at);
    }
    prop_assert_eq!(case.trace(), trace);
    match plan.stop {
        Stop::Ended(outcome) => {
            let is_end = matches!(trace.entries().last().map(|last| last.what), Some(EntryKind::CaseEnded { outcome: of, .. }) if of == outcome);
            prop_assert!(is_end && case.open_procedures().is_empty());
            prop_assert!(
                regulation.outcome(outcome).validity.is_none() || is_valid_class(regulation.outcome(outcome).class)
            );
        }
        Stop::NeedsFact(need) => prop_assert_eq!(case.facts().get(need.fact), None),
        Stop::Loop(_) | Stop::TooLong { .. } => {}
    }
    prop_assert!(trace.entries().len() <= Case::MOST_ENTRIES + 2);
    Ok(())
}

fn is_valid_class(class: OutcomeClass) -> bool {
    matches!(class, OutcomeClass::Granted | OutcomeClass::Discontinued)
}

/// The end of the total term with which the first procedure begins.
fn total(trace: &Trace) -> Option<Due> {
    trace.entries().iter().find_map(|entry| match entry.what {
        EntryKind::ProcedureBegun { procedure: ProcedureId(0), total } => Some(trace.deadline(total?).due()),
        _ => None,
    })
}

/// Reads a text that may be broken as the program does it, and tells all that is found in the three languages.
pub(super) fn survived(text: &str) {
    let mut sources = Sources::new();
    let id = sources.add(Path::new("random.toml").display().to_string(), text);
    let mut faults = Vec::new();
    if let Some(Document::Regulation(tree)) = sources.get(id).and_then(|file| parse(file, &mut faults)) {
        let regulation = compile::regulation(&tree, &mut faults);
        let is_sound = faults.iter().all(|fault| fault.severity() == Severity::Warning);
        if let Some(regulation) = regulation.filter(|_| is_sound) {
            analysis::check(&tree, &regulation, Some(calendar()), None, &mut faults);
        }
    }
    for fault in &faults {
        let spans = fault.place.into_iter().chain(fault.related.iter().map(|label| label.span));
        for span in spans.chain(fault.fix.iter().map(|fix| fix.span)) {
            assert!(text.get(span.range()).is_some(), "{span:?} is no place in the text: {fault:?}");
        }
    }
    for language in Language::ALL {
        drop(report(&faults, &sources, language, ReportStyle::default()));
    }
    if let Some(file) = sources.get(id) {
        drop(format(file, None));
    }
}

//! Terms together: W1301 to W1305.

use reglament::calendar::{Term, Unit};
use reglament::diagnostic::{Fault, LimitFault};
use reglament::language::Language;
use reglament::model::{By, ByCase, ClockEffect, Exit, FactId, Grant, NodeId, OutcomeId, ProcedureId, Target};

use super::document::unanswered;
use super::sketch::Sketch;

fn days(amount: u16) -> Term {
    Term::Amount { amount, unit: Unit::CalendarDay }
}

/// The warnings of these codes.
fn only(sketch: &Sketch, code: &str) -> Vec<[String; 3]> {
    let mut found = sketch.found();
    found.retain(|[of, ..]| of == code);
    found
}

/// A service within a total term, in steps of so many days each.
fn steps(total: u16, each: &[u16]) -> Sketch {
    let steps: Vec<_> = (0..)
        .zip(each)
        .map(|(number, days)| format!("қадам қ{number} [1] беруші, {days} күнтізбелік күн ішінде\n"))
        .collect();
    let steps = steps.concat();
    Sketch::with(&format!("рәсім көрсету [1], мерзімі {total} күнтізбелік күн [1]\n{steps}→ келісім\n"))
}

#[test]
fn the_source_document_has_both_warnings_in_official_words() {
    let sketch = Sketch::of_text(&unanswered());
    let of_terms: Vec<_> = sketch.found().into_iter().filter(|[code, ..]| code.starts_with("W13")).collect();
    assert_eq!(of_terms, [["W1301", "8.11", "қызмет_көрсету"], ["W1302", "8.11", "қызмет_көрсету"]]);
    assert_eq!(
        sketch.messages()[0],
        "5-тармақтың рәсімдері 30 күнтізбелік күн мен 30 минутты құрайды, ал 8.11-де 30 күнтізбелік күн көрсетілген"
    );
    let reports = sketch.reports();
    let Fault::Limit(LimitFault::DoesNotFit { when, reaches, ends, .. }) = &reports[1].fault else { panic!() };
    assert_eq!((when.found, when.of, when.years), (970, 3179, (2015, 2027)));
    assert_eq!((&*when.worst, &**reaches, &**ends), ("18.03.2017", "24.04.2017 18:30", "17.04.2017 18:30"));
    assert_eq!(reports[1].fault.message().in_language(Language::En).matches("970 of the 3179").count(), 1);
}

#[test]
fn steps_that_fit_are_not_told() {
    assert_eq!(only(&steps(30, &[10, 20]), "W1301"), [[""; 3]; 0]);
    assert_eq!(only(&steps(30, &[10, 21]), "W1301"), [["W1301", "1", "көрсету"]]);
    assert_eq!(only(&steps(30, &[10, 5]), "W1302"), [[""; 3]; 0], "there is time for every day off");
}

#[test]
fn a_prolongation_a_suspension_and_terms_from_elsewhere_are_not_added() {
    let mut sketch = steps(30, &[10, 20, 5]);
    assert_eq!(only(&sketch, "W1301").len(), 1);
    sketch.node("қ2").clock = Some(ClockEffect::Suspends);
    assert_eq!(only(&sketch, "W1301"), [[""; 3]; 0]);
    sketch.node("қ2").clock = Some(ClockEffect::Prolongs { by: days(5), is_most: false, notice: None });
    assert_eq!(only(&sketch, "W1301"), [[""; 3]; 0], "35 days in 35");
    sketch.node("қ2").clock = None;
    sketch.node("қ2").term = Some(ByCase::always(Grant::BeforeEnd(days(5))));
    assert_eq!(only(&sketch, "W1301"), [[""; 3]; 0]);
}

#[test]
fn of_parallel_procedures_the_longest_counts_or_the_shortest() {
    let rules = "рәсім көрсету [1], мерзімі 15 күнтізбелік күн [1]\nқадам бірге [1] беруші, рәсім бір\nқадам сосын [1] беруші, рәсім екі\n→ келісім\n\
        рәсім бір [1]\nқадам а [1] беруші, 10 күнтізбелік күн ішінде\nрәсім екі [1]\nқадам ә [1] беруші, 16 күнтізбелік күн ішінде\n";
    let mut sketch = Sketch::with(rules);
    assert!(sketch.messages().iter().any(|message| message.contains("26 күнтізбелік күнді")), "one after the other");
    let both = vec![ProcedureId(1), ProcedureId(2)];
    sketch.node("сосын").by = None;
    sketch.node("бірге").by = Some(By::All(both.clone()));
    assert!(
        sketch.messages().iter().any(|message| message.contains("16 күнтізбелік күнді")),
        "{:?}",
        sketch.messages()
    );
    sketch.node("бірге").by = Some(By::Any(both));
    assert_eq!(only(&sketch, "W1301"), [[""; 3]; 0]);
}

#[test]
fn a_suspension_needs_an_end() {
    let mut sketch = steps(30, &[10]);
    sketch.node("қ0").clock = Some(ClockEffect::Suspends);
    assert_eq!(only(&sketch, "W1303"), [["W1303", "қ0", "қ0"]], "past its term the step stays open");
    sketch.node("қ0").on_expiry = Some(Target::End);
    assert_eq!(only(&sketch, "W1303"), [[""; 3]; 0]);
}

#[test]
fn a_prolongation_needs_a_notice() {
    let mut sketch = steps(30, &[5, 5]);
    sketch.node("қ0").clock = Some(ClockEffect::Prolongs { by: days(30), is_most: true, notice: None });
    assert_eq!(only(&sketch, "W1305"), [["W1305", "қ0", "қ0"]]);
    let notice = Some(reglament::model::NodeId(1));
    sketch.node("қ0").clock = Some(ClockEffect::Prolongs { by: days(30), is_most: true, notice });
    assert_eq!(only(&sketch, "W1305"), [[""; 3]; 0]);
}

/// The codes of the warnings over all days, with the names that they are about.
fn over_all_days(sketch: &Sketch) -> Vec<[String; 2]> {
    let found = sketch.found().into_iter().filter(|[code, ..]| code == "W1302" || code == "W1304");
    found.map(|[code, _, name]| [code, name]).collect()
}

#[test]
fn a_term_counted_back_from_the_end_may_lie_before_its_step_begins() {
    let rules = |total: u16| {
        format!(
            "рәсім көрсету [1], мерзімі {total} күнтізбелік күн [1]\nқадам зерделеу [1] беруші, 5 күнтізбелік күн ішінде\n\
             қадам хабарлау [1] беруші, 1 күнтізбелік күн бұрын\n→ келісім\n"
        )
    };
    let sketch = Sketch::with(&rules(5));
    assert_eq!(over_all_days(&sketch), [["W1304", "хабарлау"]]);
    let reports = sketch.reports();
    let late = reports.iter().find_map(|report| match &report.fault {
        Fault::Limit(LimitFault::BeforeItsBeginning { when, begins, ends, .. }) => {
            Some((when.found, when.of, begins, ends))
        }
        _ => None,
    });
    let (found, of, begins, ends) = late.unwrap();
    assert!(found > 0 && found <= of, "{found} of {of}");
    assert_ne!(begins, ends);
    assert_eq!(over_all_days(&Sketch::with(&rules(30))), [[""; 2]; 0]);
}

#[test]
fn a_suspended_or_prolonged_term_counts_as_it_was_moved() {
    let mut sketch = steps(25, &[5, 30, 5]);
    assert_eq!(over_all_days(&sketch), [["W1302", "көрсету"]]);
    sketch.node("қ1").clock = Some(ClockEffect::Suspends);
    assert_eq!(over_all_days(&sketch), [[""; 2]; 0], "the thirty days move the twenty-five");
    sketch.node("қ1").clock = Some(ClockEffect::Prolongs { by: days(30), is_most: true, notice: None });
    assert_eq!(over_all_days(&sketch), [[""; 2]; 0], "40 days in 55");
    sketch.node("қ1").clock = Some(ClockEffect::Prolongs { by: days(5), is_most: true, notice: None });
    assert_eq!(over_all_days(&sketch), [["W1302", "көрсету"]], "40 days in 30");
}

#[test]
fn steps_that_run_out_of_time_are_planned_too() {
    let mut sketch = steps(20, &[5, 40]);
    sketch.node("қ0").exit = Exit::Always(Target::Outcome(OutcomeId(0)));
    assert_eq!(over_all_days(&sketch), [[""; 2]; 0]);
    sketch.node("қ0").on_expiry = Some(Target::Node(NodeId(1)));
    assert_eq!(over_all_days(&sketch), [["W1302", "көрсету"]]);
}

#[test]
fn what_is_decided_twice_is_planned_too() {
    let mut sketch = Sketch::with(
        "дерек толық иә/жоқ \"толық\"\nрәсім көрсету [1], мерзімі 20 күнтізбелік күн [1]\n\
         қадам зерделеу [1] беруші, 12 күнтізбелік күн ішінде\n\
         тексеру қарау [1] беруші: толық\nиә → келісім\nжоқ → түзету\nқадам түзету [1] беруші\n→ зерделеу\n",
    );
    assert_eq!(over_all_days(&sketch), [[""; 2]; 0], "once");
    sketch.node("түзету").anew = vec![FactId(0)];
    assert_eq!(over_all_days(&sketch), [["W1302", "көрсету"]], "twice");
}

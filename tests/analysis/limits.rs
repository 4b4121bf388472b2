//! Terms together: W1301 to W1305.

use chrono::NaiveDate;
use reglament::calendar::{Day, Term, Unit};
use reglament::diagnostic::{Fault, LimitFault};
use reglament::engine::{Overrun, plan};
use reglament::language::Language;
use reglament::model::{
    By, ByCase, Channel, ClockEffect, Exit, FactId, Facts, Grant, NodeId, OutcomeId, ProcedureId, Target, Value,
};

use super::document::unanswered;
use super::sketch::Sketch;
use crate::support::checked::calendar;

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
        "5-тармақтың рәсімдері («қабылдау», «тағайындау», «зерделеу», «қол_қою», «беру») 30 күнтізбелік күн мен 30 минутты \
         құрайды, ал 8-тармақтың 11) тармақшасында 30 күнтізбелік күн көрсетілген"
    );
    let reports = sketch.reports();
    let Fault::Limit(LimitFault::DoesNotFit { when, reaches, ends, .. }) = &reports[1].fault else { panic!() };
    assert_eq!((when.found, when.of, when.years), (970, 3179, (2015, 2027)));
    assert_eq!((&*when.worst, &**reaches, &**ends), ("18.03.2017", "24.04.2017 18:30", "17.04.2017 18:30"));
    assert_eq!(reports[1].message().in_language(Language::En).matches("970 of the 3179").count(), 1);
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

/// A service within a total term in any units, in the steps of the rules that follow.
fn within(total: &str, steps: &str) -> Sketch {
    Sketch::with(&format!("рәсім көрсету [1], мерзімі {total} [1]\n{steps}→ келісім\n"))
}

/// The Kazakh message of W1301.
fn sum_of(sketch: &Sketch) -> Option<String> {
    sketch.messages().into_iter().find(|message| message.contains(" құрайды, ал "))
}

#[test]
fn a_total_prolonged_in_another_unit_is_compared_with_both_of_its_parts() {
    let rules = |days: u16, by: &str| {
        let steps = format!(
            "қадам іздеу [1] беруші, {days} жұмыс күні ішінде\nқадам ұзарту [1] беруші, ұзартады {by}, хабарлама ескерту\n\
             қадам ескерту [1] беруші\n"
        );
        sum_of(&within("10 жұмыс күні", &steps))
    };
    assert_eq!(rules(40, "30 күнтізбелік күн"), None, "ten and thirty");
    let found = rules(41, "30 күнтізбелік күн").unwrap();
    assert_eq!(
        found,
        "1-тармақтың рәсімдері («іздеу») 41 жұмыс күнін құрайды, ал 1-тармақта 10 жұмыс күні көрсетілген (ұзарту – 30 \
         күнтізбелік күн)"
    );
    assert_eq!(rules(41, "1 ай"), None, "a month may have 31 days");
    assert!(rules(42, "1 ай").is_some());
    assert_eq!(rules(15, "5 жұмыс күні"), None);
    assert!(rules(16, "5 жұмыс күні").is_some());
}

#[test]
fn a_step_that_is_come_to_again_prolongs_once() {
    let rules = |days: u16| {
        let steps = format!(
            "қадам іздеу [1] беруші, {days} күнтізбелік күн ішінде\nқадам ұзарту [1] беруші, ұзартады 10 күнтізбелік күн, \
             хабарлама іздеу, қайта толық\nтексеру қарау [1] беруші: толық\nиә → келісім\nжоқ → іздеу\n"
        );
        Sketch::with(&format!(
            "дерек толық иә/жоқ \"толық\"\nрәсім көрсету [1], мерзімі 10 күнтізбелік күн [1]\n{steps}"
        ))
    };
    assert_eq!(sum_of(&rules(10)), None, "twenty days in twenty");
    let twice = sum_of(&rules(11)).unwrap();
    assert!(twice.contains("(«іздеу», «іздеу») 22 күнтізбелік күнді"), "{twice}");
}

#[test]
fn months_hold_what_they_can_hold() {
    let rules = |total: &str, term: &str| sum_of(&within(total, &format!("қадам іздеу [1] беруші, {term} ішінде\n")));
    assert_eq!(rules("1 ай", "31 күнтізбелік күн"), None, "in January it fits");
    assert!(rules("1 ай", "32 күнтізбелік күн").is_some());
    assert_eq!(rules("59 күнтізбелік күн", "2 ай"), None, "January and February");
    assert!(rules("58 күнтізбелік күн", "2 ай").is_some());
}

#[test]
fn work_in_hours_is_compared_with_the_working_days_of_the_office() {
    let rules = |total: &str, term: &str| sum_of(&within(total, &format!("қадам іздеу [1] беруші, {term} ішінде\n")));
    assert_eq!(rules("1 жұмыс күні", "8 сағат"), None, "09:00 to 18:30 with a break of an hour and a half");
    assert!(rules("1 жұмыс күні", "481 минут").is_some());
    assert_eq!(rules("72 сағат", "9 жұмыс күні"), None, "72 hours of work are nine working days");
    assert!(rules("72 сағат", "10 жұмыс күні").is_some());
    assert_eq!(rules("5 жұмыс күні", "9 күнтізбелік күн"), None, "the calendar alone knows");
}

#[test]
fn a_branch_of_another_unit_hides_none() {
    let rules = "рәсім көрсету [1], мерзімі 5 жұмыс күні [1]\nқадам бірге [1] беруші, қатар бір және екі\n→ келісім\n\
        рәсім бір [1]\nқадам а [1] беруші, 20 күнтізбелік күн ішінде\nрәсім екі [1]\nқадам ә [1] беруші, 6 жұмыс күні ішінде\n";
    let found = sum_of(&Sketch::with(rules)).unwrap();
    assert!(found.contains("(«ә») 6 жұмыс күнін"), "{found}");
    let first = rules.replace("бір және екі", "бір немесе екі");
    assert_eq!(sum_of(&Sketch::with(&first)), None, "twenty calendar days may be less than five working days");
    let longer = first.replace("20 күнтізбелік күн", "8 жұмыс күні");
    let found = sum_of(&Sketch::with(&longer)).unwrap();
    assert!(found.contains("(«ә») 6 жұмыс күнін"), "{found}");
}

#[test]
fn work_that_is_ended_by_its_own_total_bears_the_name_of_its_step() {
    let rules = "рәсім көрсету [1], мерзімі 5 жұмыс күні [1]\nқадам тексеру_2 [1] беруші, рәсім бір\n→ келісім\n\
        рәсім бір [1], мерзімі 7 жұмыс күні [1]\nқадам а [1] беруші, 9 жұмыс күні ішінде\n";
    let found: Vec<_> = Sketch::with(rules).messages();
    let sums: Vec<_> = found.iter().filter(|message| message.contains(" құрайды, ал ")).collect();
    assert!(sums.iter().any(|message| message.contains("(«тексеру_2») 7 жұмыс күнін")), "{found:#?}");
    assert!(sums.iter().any(|message| message.contains("(«а») 9 жұмыс күнін")), "{found:#?}");
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

#[test]
fn the_days_are_those_of_a_plan_of_each_course_on_each_working_day() {
    let sketch = Sketch::with(
        "дерек толық иә/жоқ \"толық\"\nрәсім көрсету [1], мерзімі 20 күнтізбелік күн [1]\n\
         қадам тіркеу [1] беруші, 30 минут ішінде\nқадам зерделеу [1] беруші, 19 күнтізбелік күн ішінде\n\
         тексеру қарау [1] беруші: толық\nиә → шешу\nжоқ → бас_тарту\n\
         қадам шешу [1] беруші, 1 жұмыс күні ішінде\n→ келісім\n",
    );
    let days = |year| (1..=366).filter_map(move |day| NaiveDate::from_yo_opt(year, day)).map(Day::from_date);
    let (mut found, mut of, mut most) = (0, 0, (0, String::new(), None));
    for day in calendar().years().flat_map(days).filter(|day| calendar().is_working(*day).unwrap()) {
        let overruns = |value| {
            let mut facts = Facts::none(1);
            facts.set(FactId(0), value);
            plan(&sketch.regulation, calendar(), Channel::Office, day.at(540), &facts).map(|plan| plan.overruns)
        };
        let both = [Value::NO, Value::YES].map(overruns);
        of += usize::from(both.iter().any(Result::is_ok));
        let both: Vec<Overrun> = both.into_iter().flatten().flatten().collect();
        found += usize::from(!both.is_empty());
        for Overrun { limit, reaches, .. } in both {
            let by = reaches.day.number() - limit.due.day.number();
            if by > most.0 {
                most = (by, day.to_string(), Some((limit.due, reaches)));
            }
        }
    }
    let reports = sketch.reports();
    let told = reports.iter().find_map(|report| match &report.fault {
        Fault::Limit(LimitFault::DoesNotFit { when, reaches, ends, .. }) => Some((when, reaches, ends)),
        _ => None,
    });
    let (when, reaches, ends) = told.unwrap();
    assert_eq!((when.found, when.of, &when.worst), (found, of, &most.1));
    let (due, late) = most.2.unwrap();
    assert_eq!([ends, reaches], [&format!("{} 18:30", due.day), &format!("{} 18:30", late.day)]);
    assert!(found > 0 && found < of, "{found} of {of}");
}

//! The order as a whole: W1201 to W1207.

use reglament::calendar::{Term, Unit};
use reglament::model::{By, ByCase, ClauseNumber, Grant, NodeId, Norm, ProcedureId, Target, Title, Wait};

use super::sketch::Sketch;

const PLAIN: &str = "рәсім көрсету [1]\nқадам беру [1] беруші\n→ келісім\n";

const DAYS: Term = Term::Amount { amount: 3, unit: Unit::WorkingDay };

#[test]
fn what_nobody_uses_is_told() {
    let rules = format!("қатысушы басшы \"басшы\"\nжүйе портал \"портал\"\nдерек толық иә/жоқ \"толық\"\n{PLAIN}");
    let sketch = Sketch::with(&rules);
    let expected = [
        ["W1201", "басшы", "басшы"],
        ["W1201", "портал", "портал"],
        ["W1202", "толық", "толық"],
        ["W1203", "бас_тарту", "бас_тарту"],
    ];
    assert_eq!(sketch.found(), expected);
    let used = rules.replace("беруші\n→ келісім", "басшы → портал\nегер толық → келісім\nәйтпесе → бас_тарту");
    assert_eq!(Sketch::with(&used).found(), [[""; 3]; 0]);
}

#[test]
fn an_outcome_of_an_expiry_and_a_fact_of_a_term_are_used() {
    let rules = format!("дерек толық иә/жоқ \"толық\"\n{PLAIN}");
    let mut sketch = Sketch::with(&rules);
    let outcome = sketch.regulation.outcomes.iter().position(|outcome| outcome.name == "бас_тарту").unwrap();
    sketch.node("беру").on_expiry = Some(Target::Outcome(reglament::model::OutcomeId(u16::try_from(outcome).unwrap())));
    let condition = {
        let fact = sketch.regulation.fact_named("толық").unwrap();
        let (comparison, value) = (reglament::model::Comparison::Equal, reglament::model::Value::YES);
        reglament::model::Condition::Compare { fact, comparison, value }
    };
    sketch.node("беру").term =
        Some(ByCase { cases: vec![(condition, Grant::Within(DAYS))], otherwise: Grant::Within(DAYS) });
    assert_eq!(sketch.found(), [[""; 3]; 0]);
}

#[test]
fn a_norm_that_no_text_names_is_told() {
    let mut sketch = Sketch::with(PLAIN);
    let title = Title { kk: "күту уақыты".to_owned(), ru: None };
    let clause = ClauseNumber("1".to_owned());
    sketch.regulation.norms.push(Norm { name: "күту".to_owned(), clause, term: DAYS, title });
    let codes: Vec<_> = sketch.found().into_iter().map(|[code, subject, _]| (code, subject)).collect();
    assert!(codes.contains(&("W1204".to_owned(), "күту".to_owned())), "{codes:?}");
    let piece = reglament::model::Piece::Term {
        of: vec![reglament::model::TermOf::Norm(reglament::model::NormId(0))],
        case: reglament::language::Case::Genitive,
    };
    sketch.regulation.clauses[0].kk.pieces.push(piece);
    assert!(sketch.found().iter().all(|[code, ..]| code != "W1204"));
}

#[test]
fn a_part_that_nothing_leaves_is_told_once_where_it_begins() {
    let rules = "дерек толық иә/жоқ \"толық\"\nрәсім көрсету [1]\nтексеру қарау [1] беруші: толық\nиә → беру\n\
        жоқ → толықтыру\nқадам толықтыру [1] алушы\n→ түзету\nқадам түзету [1] алушы\n→ толықтыру\n\
        қадам беру [1] беруші\nегер толық → келісім\nәйтпесе → бас_тарту\n";
    let sketch = Sketch::with(rules);
    let found = sketch.found();
    assert!(found.contains(&["W1205", "толықтыру", "толықтыру"].map(str::to_owned)), "{found:?}");
    assert_eq!(found.iter().filter(|[code, ..]| code == "W1205").count(), 1);
}

#[test]
fn a_fact_decided_once_for_all_runs_in_a_circle_and_one_decided_anew_does_not() {
    let rules = "дерек толық иә/жоқ \"толық\"\nдерек дұрыс иә/жоқ \"дұрыс\"\nрәсім көрсету [1]\nтексеру басы [1] беруші: дұрыс\n\
        иә → тіркеу\nжоқ → бас_тарту\nқадам тіркеу [1] беруші\nтексеру қарау [1] беруші: толық\nиә → беру\nжоқ → тіркеу\n\
        қадам беру [1] беруші\n→ келісім\n";
    let mut sketch = Sketch::with(rules);
    assert_eq!(sketch.found(), [["W1205", "тіркеу", "тіркеу"]]);
    assert!(
        sketch.messages()[0].contains("«толық = жоқ»"),
        "only what is asked on the circle: {:?}",
        sketch.messages()
    );
    let fact = sketch.regulation.fact_named("толық").unwrap();
    sketch.node("тіркеу").anew.push(fact);
    assert_eq!(sketch.found(), [[""; 3]; 0]);
}

/// Two procedures at once; whether the second one ends depends on a condition.
fn parallel(condition: &str) -> Sketch {
    let rules = format!(
        "дерек толық иә/жоқ \"толық\"\nрәсім көрсету [1]\nқадам келісу [1] беруші, рәсім бірінші\nқадам келісу_2 [1] беруші, рәсім екінші\n\
         қадам беру [1] беруші\nегер толық → келісім\nәйтпесе → бас_тарту\nрәсім бірінші [1]\nқадам а [1] беруші\n\
         рәсім екінші [1]\nқадам ә [1] беруші\nтексеру қарау [1] беруші\nегер {condition} → б\nәйтпесе → ә\nқадам б [1] беруші\n"
    );
    let mut sketch = Sketch::with(&rules);
    sketch.node("келісу").by = Some(By::All(vec![ProcedureId(1), ProcedureId(2)]));
    sketch.node("келісу_2").by = None;
    sketch
}

#[test]
fn a_parallel_step_is_never_done_where_one_of_its_procedures_does_not_end() {
    let found = parallel("толық және толық = жоқ").found();
    assert!(found.contains(&["W1206", "келісу", "келісу"].map(str::to_owned)), "{found:?}");
    let found = parallel("толық").found();
    assert!(found.iter().all(|[code, ..]| code != "W1206"), "{found:?}");
}

#[test]
fn a_step_is_counted_from_one_that_comes_before_it_on_some_way() {
    let rules = "рәсім көрсету [1]\nқадам хабарлау [1] беруші\nқадам тыңдау [1] беруші\n→ келісім\n";
    let codes = |sketch: &Sketch| {
        let mut found = sketch.found();
        found.retain(|[code, ..]| code == "W1207");
        found
    };
    let mut sketch = Sketch::with(rules);
    sketch.node("тыңдау").not_before = Some(Wait { term: DAYS, after: NodeId(0) });
    assert_eq!(codes(&sketch), [[""; 3]; 0]);
    sketch.node("хабарлау").term = Some(ByCase::always(Grant::From(DAYS, NodeId(1))));
    assert_eq!(codes(&sketch), [["W1207", "хабарлау", "хабарлау"]]);
    // A procedure that is called after the other one, and a way back.
    let called = "рәсім көрсету [1]\nқадам хабарлау [1] беруші, рәсім бір\nқадам тыңдау [1] беруші, рәсім екі\n→ келісім\n\
        рәсім бір [1]\nқадам а [1] беруші\nрәсім екі [1]\nқадам ә [1] беруші\n";
    let mut sketch = Sketch::with(called);
    sketch.node("ә").not_before = Some(Wait { term: DAYS, after: NodeId(2) });
    assert_eq!(codes(&sketch), [[""; 3]; 0]);
    sketch.node("а").not_before = Some(Wait { term: DAYS, after: NodeId(3) });
    assert_eq!(codes(&sketch), [["W1207", "а", "а"]]);
    sketch.node("хабарлау").by = Some(By::All(vec![ProcedureId(1), ProcedureId(2)]));
    assert_eq!(codes(&sketch), [[""; 3]; 0], "beside each other either may come first");
}

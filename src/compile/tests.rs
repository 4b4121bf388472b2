//! Rules as read and compiled: what a family of regulations says stands in the model.

use super::*;
use crate::calendar::{Term, Unit, Window};
use crate::diagnostic::Diagnostic;
use crate::language::Case;
use crate::model::{
    By, ClauseNumber, ClockEffect, Exit, Grant, Meetings, Node, NodeId, OutcomeClass, OutcomeId, ParticipantKind,
    Piece, ProcedureId, Regulation, Target, TermOf, Title, Wait,
};
use crate::source::Sources;
use crate::syntax::{Document, parse};

const HEAD: &str = r#"
[regulation]
service = "permit"
issuer = "kz-model"
status = "model"
title.kk = 'Рұқсат'
body.kk = 'Әкімдік'

[[act]]
date = 2016-02-04
number = "33"
makes = "regulation"

[[act]]
date = 2017-05-18
number = "144"
changes = ["2"]

[terms]
count-from = "next-day"
calendar = "kz"

[terms.hours]
work = "09:00-18:30"
saturday = "09:00-13:00"
ground.kk = 'стандарт'

[[hours]]
actors = ["орталық"]
channels = ["мемкорпорация"]
work = "09:00-20:00"
ground.kk = 'орталық стандарты'

[[clause]]
number = "2"
repealed = "144"
"#;

const DECLARED: &str = r#"
қатысушы орталық [1] "орталық"
қатысушы комиссия [1] "комиссия", отырысы 25, 10, сейсенбі
орган мұрағат [1] "мұрағат"
қабылдау кеңсе [1] → көрсету
қабылдау мемкорпорация [1], қабылдау күнінсіз [3] → көрсету
нәтиже жолдама оң [1] "жолдама", жарамды 5 жұмыс күні [3]
нәтиже қаралмады тоқтату [1] "өтініш қаралмады"
дерек пакет таңдау (бірінші, екінші) "пакет"
дерек толық иә/жоқ "құжаттар толық"
норма кезек [3] 15 минут "кезекте күту"
қайтарып_алу [3] → қаралмады
"#;

const ORDER: &str = r"
рәсім көрсету [1], мерзімі егер пакет = бірінші: 3 жұмыс күні, әйтпесе: 15 жұмыс күні [3]
  қадам жою [1] алушы, тоқтата тұрады, 10 жұмыс күні ішінде, қайта толық
    мерзімі өтсе → қаралмады
  қадам созу [1] беруші, ұзартады ең көбі 2 ай, хабарлама хабарлау
  қадам хабарлау [1] беруші, созу бастап 3 жұмыс күні ішінде
  қадам тыңдау [1] комиссия, ерте емес хабарлау бастап 3 жұмыс күні
  қадам сұрау [1] мұрағат, қатар сұрау_1 және сұрау_2
  қадам таңдау_1 [1] мұрағат, қатар сұрау_1 немесе сұрау_2
  қадам беру [1] орталық, егер толық: 24 сағат бұрын, әйтпесе: 1 жұмыс күні ішінде
    егер толық → жолдама, әйтпесе → жою
    мерзімі өтсе → қаралмады
рәсім сұрау_1 [1]
  қадам жауап_1 [1] мұрағат, 3 жұмыс күні ішінде
рәсім сұрау_2 [1]
  қадам жауап_2 [1] мұрағат, 2 жұмыс күні бұрын
";

fn compiled(kk: &str, ru: &str) -> (Option<Regulation>, Vec<Diagnostic>) {
    let clauses =
        format!("[[clause]]\nnumber = \"1\"\nkk = '{kk}'\nru = '{ru}'\n\n[[clause]]\nnumber = \"3\"\nkk = '…'");
    let text = format!("{HEAD}\n{clauses}\n\n[order]\nrules = '''{DECLARED}{ORDER}'''\n");
    let mut sources = Sources::new();
    let file = sources.add("x.toml", text);
    let mut faults = Vec::new();
    let Some(Document::Regulation(tree)) = parse(sources.get(file).unwrap(), &mut faults) else {
        panic!("{faults:#?}")
    };
    (regulation(&tree, &mut faults), faults)
}

fn sound() -> Regulation {
    let (regulation, faults) = compiled("…", "…");
    assert_eq!(faults, []);
    regulation.unwrap()
}

const fn days(amount: u16) -> Term {
    Term::Amount { amount, unit: Unit::WorkingDay }
}

fn clause(number: &str) -> ClauseNumber {
    ClauseNumber(number.to_owned())
}

fn node<'r>(regulation: &'r Regulation, name: &str) -> &'r Node {
    regulation.node(regulation.node_named(name).unwrap())
}

#[test]
fn participants_meet_and_have_own_hours() {
    let regulation = sound();
    let [.., office, commission, archive] = regulation.participants.as_slice() else { panic!() };
    assert_eq!(archive.kind, ParticipantKind::Body);
    let weekdays = [false, true, false, false, false, false, false];
    assert_eq!(commission.meets, Some(Meetings { weekdays, month_days: vec![10, 25] }));
    assert_eq!(office.hours.map(|hours| hours.work), Some(Window { opens: 540, closes: 1200 }));
    assert_eq!(commission.hours, None);
    let hours = regulation.terms.hours.unwrap();
    assert_eq!(hours.saturday, Some(Window { opens: 540, closes: 780 }));
}

#[test]
fn channels_outcomes_norms_and_the_withdrawal_keep_what_the_rules_say() {
    let regulation = sound();
    let [desk, corporation] = regulation.acceptances.as_slice() else { panic!() };
    assert_eq!((&desk.uncounted_day, desk.hours), (&None, None));
    assert_eq!(corporation.uncounted_day, Some(clause("3")));
    assert_eq!(corporation.hours.unwrap().work.closes, 1200);
    let [referral, withdrawn] = regulation.outcomes.as_slice() else { panic!() };
    let validity = referral.validity.as_ref().unwrap();
    assert_eq!((validity.term, &validity.clause), (days(5), &clause("3")));
    assert_eq!((withdrawn.class, &withdrawn.validity), (OutcomeClass::Discontinued, &None));
    assert_eq!(regulation.norms[0].term, Term::Amount { amount: 15, unit: Unit::Minute });
    let withdrawal = regulation.withdrawal.as_ref().unwrap();
    assert_eq!((withdrawal.outcome, &withdrawal.clause), (OutcomeId(1), &clause("3")));
}

#[test]
fn terms_are_granted_by_case_from_a_step_and_backward() {
    let regulation = sound();
    let total = regulation.procedures[0].total.as_ref().unwrap();
    assert_eq!(total.term.all().copied().collect::<Vec<_>>(), [days(3), days(15)]);
    let granted = |name| node(&regulation, name).term.as_ref().unwrap().all().copied().collect::<Vec<_>>();
    let day = Term::Amount { amount: 24, unit: Unit::Hour };
    assert_eq!(granted("беру"), [Grant::BeforeEnd(day), Grant::Within(days(1))]);
    assert_eq!(granted("хабарлау"), [Grant::From(days(3), NodeId(1))]);
    assert_eq!(granted("жауап_2"), [Grant::BeforeEnd(days(2))], "its procedure is called by one with a total term");
    assert_eq!(node(&regulation, "тыңдау").not_before, Some(Wait { term: days(3), after: NodeId(2) }));
}

#[test]
fn steps_touch_the_clock_forget_facts_and_are_done_by_procedures() {
    let regulation = sound();
    let remove = node(&regulation, "жою");
    assert_eq!(remove.clock, Some(ClockEffect::Suspends));
    assert_eq!(remove.anew, [regulation.fact_named("толық").unwrap()]);
    let by = Term::Amount { amount: 2, unit: Unit::Month };
    let prolongs = ClockEffect::Prolongs { by, is_most: true, notice: Some(NodeId(2)) };
    assert_eq!(node(&regulation, "созу").clock, Some(prolongs));
    let both = vec![ProcedureId(1), ProcedureId(2)];
    assert_eq!(node(&regulation, "сұрау").by, Some(By::All(both.clone())));
    assert_eq!(node(&regulation, "таңдау_1").by, Some(By::Any(both)));
}

#[test]
fn a_way_on_expiry_stands_alone_or_beside_any_other_form() {
    let regulation = sound();
    let (alone, beside) = (node(&regulation, "жою"), node(&regulation, "беру"));
    assert_eq!(alone.exit, Exit::Always(Target::Node(NodeId(1))), "alone, the step goes on in order");
    assert!(matches!(&beside.exit, Exit::Choice { ways, .. } if ways.len() == 1));
    for node in [alone, beside] {
        assert_eq!(node.on_expiry, Some(Target::Outcome(OutcomeId(1))));
    }
}

#[test]
fn a_repealed_clause_keeps_its_number_and_names_its_act() {
    let regulation = sound();
    assert_eq!(regulation.clause(&clause("2")).unwrap().repealed, Some(1));
    assert_eq!(regulation.clause(&clause("3")).unwrap().repealed, None);
}

#[test]
fn a_placeholder_keeps_which_case_of_which_term_it_names() {
    let (regulation, _) = compiled("{көрсету.мерзім.1 + беру.мерзім}", "…");
    let regulation = regulation.unwrap();
    let of = vec![TermOf::Total(ProcedureId(0), Some(0)), TermOf::Step(NodeId(6), None)];
    assert_eq!(regulation.clause(&clause("1")).unwrap().kk.pieces, [Piece::Term { of, case: Case::Genitive }]);
}

#[test]
fn a_placeholder_prints_how_long_an_outcome_is_valid() {
    let (regulation, _) = compiled("{жолдама.жарамдылық}", "{жолдама.действие_вп + беру.срок_вп}");
    let regulation = regulation.unwrap();
    let printed = regulation.clause(&clause("1")).unwrap();
    let valid = TermOf::Validity(OutcomeId(0));
    assert_eq!(printed.kk.pieces, [Piece::Term { of: vec![valid], case: Case::Genitive }]);
    let of = vec![valid, TermOf::Step(NodeId(6), None)];
    assert_eq!(printed.ru.as_ref().unwrap().pieces, [Piece::Term { of, case: Case::Accusative }]);
}

#[test]
fn only_an_outcome_with_a_validity_prints_it_and_it_prints_nothing_else() {
    let (_, faults) = compiled("{қаралмады.жарамдылық + беру.жарамдылық + жолдма.жарамдылық}", "{жолдама.срок}");
    let codes: Vec<_> = faults.iter().map(|fault| fault.code().as_str()).collect();
    assert_eq!(codes, ["E0714", "E0714", "E0702", "E0702"]);
    let mends = |fault: &Diagnostic| fault.fix.as_ref().map(|fix| fix.replacement.clone());
    assert_eq!(mends(&faults[2]).as_deref(), Some("жолдама.жарамдылық"));
    let (_, faults) = compiled("{жолдама.действие_ип}", "{жолдама.действие.1}");
    let codes: Vec<_> = faults.iter().map(|fault| fault.code().as_str()).collect();
    assert_eq!(codes, ["E0712", "E0705"]);
    assert_eq!(mends(&faults[0]).as_deref(), Some("{жолдама.жарамдылық}"));
}

#[test]
fn hours_of_ones_own_keep_their_ground() {
    let regulation = sound();
    let ground = |ground: &Option<Title>| ground.as_ref().map(|ground| ground.kk.clone());
    let center = regulation.participants.iter().find(|participant| participant.name == "орталық").unwrap();
    assert_eq!(ground(&center.hours_ground).as_deref(), Some("орталық стандарты"));
    let [office, corporation] = regulation.acceptances.as_slice() else { panic!() };
    assert_eq!(ground(&corporation.hours_ground).as_deref(), Some("орталық стандарты"));
    assert_eq!((&office.hours_ground, ground(&regulation.terms.hours_ground).as_deref()), (&None, Some("стандарт")));
}

#[test]
fn each_unsound_part_of_a_sum_is_told_at_its_place() {
    let (_, faults) = compiled("{беру.мерзім.2 + кезек.ұзарту}", "{беру.срок + жоқ.срок}");
    let codes: Vec<_> = faults.iter().map(|fault| fault.code().as_str()).collect();
    assert_eq!(codes, ["E0709", "E0710", "E0702"]);
    let lengths: Vec<_> = faults.iter().map(|fault| fault.place.unwrap().range().len()).collect();
    assert_eq!(lengths, ["беру.мерзім.2", "кезек.ұзарту", "жоқ.срок"].map(str::len));
}

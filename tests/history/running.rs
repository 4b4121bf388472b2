//! The edition of a case, where acts say what becomes of the cases that run.

use reglament::history::{Answer, Chain, Chosen};
use reglament::model::{Act, ActKind, ActWording, RunningCases, RunningRule, Title};

use super::date;

fn act(day: &str, number: &str, in_effect: Option<&str>) -> Act {
    let kind = if number == "58" { ActKind::Adopts } else { ActKind::Changes(vec!["1".into()]) };
    let mut act = Act::bare(date(day), number, kind);
    act.effective = Some(ActWording { kk: None, ru: Some("не распознать".to_owned()) });
    act.in_effect = in_effect.map(date);
    act
}

fn running(rule: RunningRule, accepted_before: Option<&str>) -> RunningCases {
    let ground = Title { kk: "2-тармақ".into(), ru: None };
    RunningCases { rule, accepted_before: accepted_before.map(date), ground }
}

/// The edition, whether an act left the case to it, and the acts by which it goes on.
fn of(chain: &Chain, day: &str) -> (Option<usize>, bool, usize) {
    let Chosen { answer, former, goes_on } = chain.of_case(date(day)).unwrap();
    let edition = match answer {
        Answer::Edition(held) => Some(held.edition),
        _ => None,
    };
    (edition, former.is_some(), goes_on.len())
}

/// No 58 adopted, No 71 whose day is not known, No 312 with a rule for cases accepted before.
fn three(rule: Option<RunningCases>) -> Chain {
    let first = act("2016-02-12", "58", None);
    let second = act("2017-03-03", "71", None);
    let mut third = act("2018-12-11", "312", Some("2019-01-01"));
    third.running = rule;
    let editions = [vec![first.clone(), second.clone()], vec![first, second, third]];
    Chain::new(&editions.each_ref().map(Vec::as_slice))
}

#[test]
fn a_case_accepted_before_keeps_the_former_edition_although_its_day_is_not_known() {
    let chain = three(Some(running(RunningRule::Former, Some("2019-01-01"))));
    assert_eq!(of(&chain, "2018-12-31"), (Some(0), true, 0));
    assert_eq!(of(&chain, "2017-03-03"), (Some(0), true, 0), "the day of signing of No 71");
    assert_eq!(of(&chain, "2017-03-02"), (None, false, 0), "No 71 was not yet signed");
    assert_eq!(of(&chain, "2019-01-01"), (Some(1), false, 0));
    // Without the rule nothing is said of cases before No 312.
    assert_eq!(of(&three(None), "2018-12-31"), (None, false, 0));
}

#[test]
fn the_day_that_parts_cases_may_be_later_than_the_entry() {
    let chain = three(Some(running(RunningRule::Former, Some("2019-03-01"))));
    assert_eq!(of(&chain, "2019-02-28"), (Some(0), true, 0));
    assert_eq!(of(&chain, "2019-03-01"), (Some(1), false, 0));
    let by_entry = three(Some(running(RunningRule::Former, None)));
    assert_eq!(of(&by_entry, "2018-12-31"), (Some(0), true, 0));
    assert_eq!(of(&by_entry, "2019-01-01"), (Some(1), false, 0));
}

#[test]
fn a_case_of_an_edition_older_than_the_former_one_keeps_it() {
    let first = act("2016-02-12", "58", Some("2016-03-01"));
    let second = act("2017-03-03", "71", Some("2017-06-01"));
    let mut third = act("2018-12-11", "312", Some("2019-01-01"));
    third.running = Some(running(RunningRule::Former, Some("2019-01-01")));
    let editions = [vec![first.clone()], vec![first.clone(), second.clone()], vec![first, second, third]];
    let chain = Chain::new(&editions.each_ref().map(Vec::as_slice));
    assert_eq!(of(&chain, "2017-05-31"), (Some(0), false, 0), "No 71 was signed and not yet in effect");
    assert_eq!(of(&chain, "2017-06-01"), (Some(1), true, 0));
}

#[test]
fn an_act_may_take_up_the_cases_that_run() {
    let first = act("2016-02-12", "58", Some("2016-03-01"));
    let mut second = act("2018-12-11", "312", Some("2019-01-01"));
    second.running = Some(running(RunningRule::This, None));
    let editions = [vec![first.clone()], vec![first, second]];
    let chain = Chain::new(&editions.each_ref().map(Vec::as_slice));
    let chosen = chain.of_case(date("2018-12-31")).unwrap();
    assert!(matches!(&chosen.answer, Answer::Edition(held) if held.edition == 0));
    assert_eq!(chosen.goes_on.iter().map(|one| one.from).collect::<Vec<_>>(), [Some(date("2019-01-01"))]);
    assert_eq!(of(&chain, "2019-01-01"), (Some(1), false, 0));
}

#[test]
fn cases_parted_by_an_earlier_day_go_over_when_the_act_is_in_effect() {
    let first = act("2016-02-12", "58", Some("2016-03-01"));
    let mut second = act("2018-12-11", "312", Some("2019-01-01"));
    second.running = Some(running(RunningRule::This, Some("2018-06-01")));
    let editions = [vec![first.clone()], vec![first, second]];
    let chain = Chain::new(&editions.each_ref().map(Vec::as_slice));
    let goes_over =
        |start| -> Vec<_> { chain.of_case(date(start)).unwrap().goes_on.iter().map(|one| one.from).collect() };
    assert_eq!(goes_over("2018-05-31"), [Some(date("2019-01-01"))]);
    assert_eq!(goes_over("2018-06-01"), []);
}

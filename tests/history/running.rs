//! The edition of a case, where acts say what becomes of the cases that run.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use reglament::history::{Answer, Chain, Chosen};
use reglament::language::Language;
use reglament::model::{Act, ActKind, ActWording, RunningCases, RunningRule, Title};
use reglament::view::{ChosenBy, EditionChoice, answer_words};

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

/// A set of acts put into effect one after another, one of which says what becomes of the cases accepted before some day.
fn ruled(gaps: &[u64], ruler: usize, rule: RunningRule, parts: Option<u64>) -> (Chain, Vec<NaiveDate>, NaiveDate) {
    let mut signed = date("2018-01-10");
    let (mut acts, mut starts): (Vec<Act>, Vec<NaiveDate>) = (Vec::new(), Vec::new());
    for (at, gap) in gaps.iter().enumerate() {
        signed = signed + Days::new(*gap);
        let start = signed + Days::new(5);
        let number = if at == 0 { "58".to_owned() } else { at.to_string() };
        acts.push(act(&signed.to_string(), &number, Some(&start.to_string())));
        starts.push(start);
    }
    let parted = parts.map(|after| starts[ruler - 1] + Days::new(after));
    acts[ruler].running = Some(running(rule, parted.map(|day| day.to_string()).as_deref()));
    let editions: Vec<Vec<Act>> = (1..=acts.len()).map(|length| acts[..length].to_vec()).collect();
    let chain = Chain::new(&editions.iter().map(Vec::as_slice).collect::<Vec<_>>());
    let parted = parted.unwrap_or(starts[ruler]);
    (chain, starts, parted)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// Day by day: the edition of the start, but the one before the act for a case accepted before the day that parts
    /// them, which no older edition loses.
    #[test]
    fn each_case_has_the_edition_that_its_start_and_the_act_give_it(
        gaps in prop::collection::vec(1..20_u64, 2..5),
        ruler in 1..4_usize,
        is_former in any::<bool>(),
        parts in prop::option::of(0..60_u64),
    ) {
        let ruler = ruler.min(gaps.len() - 1);
        let rule = if is_former { RunningRule::Former } else { RunningRule::This };
        let (chain, starts, parted) = ruled(&gaps, ruler, rule, parts);
        for start in date("2018-01-01").iter_days().take(160) {
            let natural = starts.iter().rposition(|day| *day <= start);
            let is_kept = is_former && start < parted && natural >= Some(ruler - 1);
            let edition = if is_kept { Some(ruler - 1) } else { natural };
            let takes = !is_former && start < parted && edition.is_some_and(|edition| edition < ruler);
            prop_assert_eq!(of(&chain, &start.to_string()), (edition, is_kept, usize::from(takes)), "{}", start);
        }
    }
}

#[test]
fn an_edition_whose_term_had_ended_is_not_kept() {
    let mut first = act("2016-02-12", "58", Some("2016-03-01"));
    first.until = Some("2018-06-30".parse().unwrap());
    let mut second = act("2018-12-11", "312", Some("2019-01-01"));
    second.running = Some(running(RunningRule::Former, Some("2019-01-01")));
    let editions = [vec![first.clone()], vec![first, second]];
    let chain = Chain::new(&editions.each_ref().map(Vec::as_slice));
    assert_eq!(of(&chain, "2018-06-30"), (Some(0), true, 0));
    assert_eq!(of(&chain, "2018-07-01"), (None, false, 0));
}

#[test]
fn the_former_edition_tells_what_of_it_is_not_known_in_words() {
    let chain = three(Some(running(RunningRule::Former, Some("2019-01-01"))));
    let choice = |day, language| {
        EditionChoice::new(&chain.of_case(date(day)).unwrap(), date(day), "n71", ChosenBy::Start, language)
    };
    let lines = choice("2018-12-28", Language::Ru).lines;
    assert_eq!(
        lines,
        [
            "к делу от 28.12.2018 применяется редакция акта от 03.03.2017 № 71; день ее введения в действие неизвестен: формулировка порядка введения в действие не распознана; запишите день введения в действие акта от 03.03.2017 № 71 в его строку `in-effect`",
            "дело, принятое до 01.01.2019, идет по прежней редакции на основании акта от 11.12.2018 № 312 (2-тармақ)",
        ]
    );
    let lines = choice("2018-12-28", Language::Kk).lines;
    assert!(
        lines[0].starts_with("28.12.2018 күнгі іске 03.03.2017 № 71 актімен жасалған редакция қолданылады; "),
        "{lines:?}"
    );
    assert!(lines[1].contains("01.01.2019 күніне дейін қабылданған іс"), "{lines:?}");
}

#[test]
fn an_edition_that_is_superseded_is_not_said_to_be_in_effect() {
    let first = act("2016-02-12", "58", Some("2016-03-01"));
    let mut second = act("2018-12-11", "312", Some("2019-01-01"));
    second.running = Some(running(RunningRule::Former, Some("2019-03-01")));
    let editions = [vec![first.clone()], vec![first, second]];
    let chain = Chain::new(&editions.each_ref().map(Vec::as_slice));
    let said = |language| {
        answer_words(&chain.of_case(date("2019-02-01")).unwrap(), date("2019-02-01")).in_language(language).to_owned()
    };
    assert_eq!(
        Language::ALL.map(said),
        [
            "01.02.2019 күнгі іске 12.02.2016 № 58 актімен жасалған, 01.03.2016 күні қолданысқа енгізілген редакция қолданылады",
            "к делу от 01.02.2019 применяется редакция акта от 12.02.2016 № 58, введенная в действие 01.03.2016",
            "the edition of the act of 12.02.2016 No 58, in effect since 01.03.2016, holds for the case of 01.02.2019",
        ]
    );
}

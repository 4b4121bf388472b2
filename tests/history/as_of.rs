//! What holds on each day of random sets of editions: exactly one answer, that of the oracle, whatever the order of the
//! files; nothing older after a repeal; never back to an older edition.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use reglament::history::{Answer, Chain, Clash, Ending, clashes};
use reglament::model::{Act, ActKind};

use super::date;
use super::oracle::{Begun, Holds, What, holds};

/// An act as it is drawn: days after the one before, days until its entry, whether that is known, for how many days it
/// holds, and whether a file holds its text.
type Drawn = (u64, u64, bool, Option<u64>, bool);

fn drawn() -> impl Strategy<Value = (Vec<Drawn>, bool, Option<(u64, bool)>)> {
    let until = prop_oneof![4 => Just(None), 1 => (0..60_u64).prop_map(Some)];
    let act = (0..20_u64, 0..40_u64, prop::bool::weighted(0.6), until, prop::bool::weighted(0.7));
    (prop::collection::vec(act, 1..6), any::<bool>(), prop::option::of((0..40_u64, any::<bool>())))
}

/// A set of editions, and the same for the oracle.
struct Set {
    editions: Vec<Vec<Act>>,
    begun: Vec<Begun>,
    begins: bool,
}

const UNKNOWN: &str = "не распознать";

fn set(drawn: &[Drawn], begins: bool, repeal: Option<(u64, bool)>) -> Set {
    let mut day = date("2018-01-01");
    let mut acts: Vec<Act> = Vec::new();
    let (mut editions, mut begun): (Vec<Vec<Act>>, Vec<Begun>) = (Vec::new(), Vec::new());
    for (at, (after, until_entry, is_known, lasts, is_held)) in drawn.iter().enumerate() {
        day = day + Days::new(*after);
        // Each restates the whole, so that a term of an older act does not bind it.
        let kind = if at == 0 && begins { ActKind::Adopts } else { ActKind::NewEdition };
        let mut act = Act::bare(day, at.to_string(), kind);
        let first = day + Days::new(*until_entry);
        enter(&mut act, first, *is_known);
        act.until = lasts.map(|lasts| first + Days::new(lasts));
        acts.push(act.clone());
        let is_last = at + 1 == drawn.len();
        let file = (*is_held || is_last).then(|| {
            editions.push(acts.clone());
            editions.len() - 1
        });
        let day = if *is_known { first } else { day };
        begun.push(Begun { what: What::Text(file), day, is_known: *is_known, until: act.until });
    }
    if let Some((until_entry, is_known)) = repeal {
        let mut act = Act::bare(day, "repeal", ActKind::Repeals);
        let first = day + Days::new(until_entry);
        enter(&mut act, first, is_known);
        let day = if is_known { first } else { day };
        begun.push(Begun { what: What::End, day, is_known, until: None });
        if let Some(last) = editions.last_mut() {
            last.push(act);
        }
    }
    Set { editions, begun, begins }
}

/// Lets the day of an act be known by hand, or not at all.
fn enter(act: &mut Act, first: NaiveDate, is_known: bool) {
    act.in_effect = is_known.then_some(first);
    act.effective = Some(reglament::model::ActWording { kk: None, ru: Some(UNKNOWN.to_owned()) });
}

fn chain(editions: &[Vec<Act>]) -> Chain {
    let lists: Vec<&[Act]> = editions.iter().map(Vec::as_slice).collect();
    Chain::new(&lists)
}

fn shown(answer: &Answer<'_>) -> Holds {
    match answer {
        Answer::Edition(held) => Holds::Edition(held.edition),
        Answer::NotYet { .. } => Holds::NotYet,
        Answer::Ended { .. } => Holds::Ended,
        Answer::NotHeld { .. } => Holds::NotHeld,
        Answer::Unknown { .. } => Holds::Unknown,
    }
}

/// All days on which something may change, and some around them.
fn days() -> impl Iterator<Item = NaiveDate> {
    date("2017-12-20").iter_days().take(260)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn each_day_has_the_answer_of_the_oracle((drawn, begins, repeal) in drawn()) {
        let set = set(&drawn, begins, repeal);
        let chain = chain(&set.editions);
        let lists: Vec<&[Act]> = set.editions.iter().map(Vec::as_slice).collect();
        prop_assert!(!clashes(&lists).iter().any(Clash::is_error), "{:?}", clashes(&lists));
        for day in days() {
            let answer = chain.as_of(day).unwrap();
            prop_assert_eq!(shown(&answer), holds(&set.begun, set.begins, day), "{}\n{:#?}", day, set.begun);
        }
    }

    #[test]
    fn the_order_of_the_files_is_of_no_account((drawn, begins, repeal) in drawn(), turns in 0..6_usize) {
        let set = set(&drawn, begins, repeal);
        let mut turned: Vec<(usize, Vec<Act>)> = set.editions.iter().cloned().enumerate().collect();
        turned.reverse();
        let length = turned.len();
        turned.rotate_left(turns % length);
        let (numbers, lists): (Vec<usize>, Vec<Vec<Act>>) = turned.into_iter().unzip();
        let (one, other) = (chain(&set.editions), chain(&lists));
        for day in days() {
            let (answer, again) = (one.as_of(day).unwrap(), other.as_of(day).unwrap());
            let again = match shown(&again) {
                Holds::Edition(edition) => Holds::Edition(numbers[edition]),
                same => same,
            };
            prop_assert_eq!(shown(&answer), again, "{}", day);
        }
    }

    #[test]
    fn nothing_older_comes_back((drawn, begins, repeal) in drawn()) {
        let set = set(&drawn, begins, repeal);
        let chain = chain(&set.editions);
        let (mut newest, mut is_repealed) = (None, false);
        for day in days() {
            match chain.as_of(day).unwrap() {
                Answer::Edition(held) => {
                    prop_assert!(!is_repealed, "{} after a repeal", day);
                    prop_assert!(newest <= Some(held.edition), "back to {} on {}", held.edition, day);
                    newest = Some(held.edition);
                }
                Answer::Ended { by: Ending::Repeal, .. } => is_repealed = true,
                Answer::Ended { by: Ending::Until, .. }
                | Answer::NotYet { .. }
                | Answer::NotHeld { .. }
                | Answer::Unknown { .. } => {}
            }
        }
    }
}

fn simple(day: &str, number: &str, kind: ActKind, in_effect: Option<&str>) -> Act {
    let mut act = Act::bare(date(day), number, kind);
    act.effective = Some(reglament::model::ActWording { kk: None, ru: Some(UNKNOWN.to_owned()) });
    act.in_effect = in_effect.map(date);
    act
}

#[test]
fn of_two_editions_from_one_day_the_later_act_wins() {
    let first = simple("2018-01-10", "1", ActKind::Adopts, Some("2018-03-01"));
    let second = simple("2018-01-10", "2", ActKind::Changes(vec!["1".into()]), Some("2018-03-01"));
    let editions = [vec![first.clone()], vec![first, second]];
    let chain = chain(&editions);
    assert_eq!(shown(&chain.as_of(date("2018-02-28")).unwrap()), Holds::NotYet);
    assert_eq!(shown(&chain.as_of(date("2018-03-01")).unwrap()), Holds::Edition(1));
    assert_eq!(chain.texts().count(), 2, "the other stays in the history");
}

#[test]
fn an_edition_replaced_before_its_day_never_holds() {
    let first = simple("2018-01-10", "1", ActKind::Adopts, Some("2018-02-01"));
    let late = simple("2018-03-10", "2", ActKind::Changes(vec!["1".into()]), Some("2018-12-01"));
    let soon = simple("2018-04-10", "3", ActKind::Changes(vec!["1".into()]), Some("2018-05-01"));
    let editions =
        [vec![first.clone()], vec![first.clone(), late.clone()], vec![first.clone(), late.clone(), soon.clone()]];
    let chain = chain(&editions);
    let on = |day: &str| shown(&chain.as_of(date(day)).unwrap());
    assert_eq!([on("2018-04-30"), on("2018-05-01"), on("2018-12-31")], [0, 2, 2].map(Holds::Edition));
}

#[test]
fn an_act_that_adopts_anew_may_repeal_what_was() {
    let first = simple("2018-01-10", "1", ActKind::Adopts, Some("2018-02-01"));
    let repeal = simple("2018-06-01", "5", ActKind::Repeals, Some("2018-07-01"));
    let anew = simple("2018-06-01", "5", ActKind::Adopts, Some("2018-08-01"));
    let editions = [vec![first, repeal], vec![anew]];
    let lists: Vec<&[Act]> = editions.iter().map(Vec::as_slice).collect();
    assert_eq!(clashes(&lists), []);
    let chain = chain(&editions);
    let on = |day: &str| shown(&chain.as_of(date(day)).unwrap());
    assert_eq!([on("2018-06-30"), on("2018-07-15")], [Holds::Edition(0), Holds::Ended]);
    assert_eq!(on("2018-08-01"), Holds::Edition(1));
}

#[test]
fn a_term_of_an_older_act_ends_the_texts_made_within_it_only() {
    let mut first = simple("2018-01-10", "1", ActKind::Adopts, Some("2018-02-01"));
    first.until = Some(date("2018-06-30"));
    let within = simple("2018-03-10", "2", ActKind::Changes(vec!["1".into()]), Some("2018-04-01"));
    let editions = [vec![first.clone()], vec![first.clone(), within.clone()]];
    let chain_within = chain(&editions);
    assert_eq!(shown(&chain_within.as_of(date("2018-06-30")).unwrap()), Holds::Edition(1));
    assert_eq!(shown(&chain_within.as_of(date("2018-07-01")).unwrap()), Holds::Ended);
    let after = simple("2018-09-10", "3", ActKind::Changes(vec!["1".into()]), Some("2018-10-01"));
    let editions = [vec![first.clone(), within.clone()], vec![first, within, after]];
    assert_eq!(shown(&chain(&editions).as_of(date("2018-10-01")).unwrap()), Holds::Edition(1));
}

#[test]
fn stages_stand_beside_the_text_of_the_day() {
    use reglament::history::Standing;
    use reglament::model::Stage;
    let first = simple("2018-01-10", "1", ActKind::Adopts, Some("2018-02-01"));
    let mut second = simple("2018-03-10", "2", ActKind::Changes(vec!["1".into(), "2".into()]), Some("2018-06-01"));
    let stage = |clause: &str, day: &str| Stage {
        clauses: vec![clause.to_owned()],
        effective: None,
        in_effect: Some(date(day)),
    };
    second.stages = vec![stage("1", "2018-05-01"), stage("2", "2018-07-01")];
    let editions = [vec![first.clone()], vec![first, second]];
    let chain = chain(&editions);
    let on = |day: &str| {
        let Some(Answer::Edition(held)) = chain.as_of(date(day)) else { panic!("no edition on {day}") };
        let others = held.others.iter().map(|other| (other.clauses[0].clone(), other.standing));
        (held.edition, others.collect::<Vec<_>>())
    };
    assert_eq!(on("2018-04-30"), (0, vec![]));
    assert_eq!(on("2018-05-01"), (0, vec![("1".into(), Standing::Already(date("2018-05-01")))]));
    assert_eq!(on("2018-06-01"), (1, vec![("2".into(), Standing::NotYet(date("2018-07-01")))]));
    assert_eq!(on("2018-07-01"), (1, vec![]));
}

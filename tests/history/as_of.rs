//! What holds on each day of random sets of editions: exactly one answer, that of the oracle, whatever the order of the
//! files; nothing older after a repeal; never back to an older edition.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use reglament::history::{Answer, Chain, Clash, Ending, Gap, clashes};
use reglament::language::Language;
use reglament::model::{Act, ActKind, ActWording, Publication, Stage};
use reglament::view::answer_words;

use super::date;
use super::oracle::{Begun, Holds, Kind, holds};

/// How the day of an act is known.
#[derive(Clone, Copy, Debug)]
enum Day {
    /// Written by hand, so many days after the signing.
    Known(u64),
    /// By an ambiguous wording; published so many days after the signing.
    OneOfTwo(u64),
    /// By a wording whose publication is not known; registered so many days after the signing.
    AfterPublication(Option<u64>),
    /// Not at all.
    Unknown,
}

/// An act as it is drawn.
#[derive(Clone, Debug)]
struct Drawn {
    /// Days after the signing of the one before.
    after: u64,
    kind: Kind,
    day: Day,
    /// For how many days after its earliest one it holds.
    lasts: Option<u64>,
    is_held: bool,
    /// By how much of what the list could be shorter it is shorter, and which of the facts this file forgets.
    late: usize,
    forgets: bool,
    has_stage: bool,
}

fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
    let kind = prop_oneof![
        6 => Just(Kind::Changes), 2 => Just(Kind::Restates), 1 => Just(Kind::Adopts), 1 => Just(Kind::Repeals)
    ];
    let day = prop_oneof![
        5 => (0..60_u64).prop_map(Day::Known),
        2 => (0..20_u64).prop_map(Day::OneOfTwo),
        1 => prop::option::of(0..20_u64).prop_map(Day::AfterPublication),
        2 => Just(Day::Unknown)
    ];
    let until = prop_oneof![4 => Just(None), 1 => (0..60_u64).prop_map(Some)];
    let act = (1..20_u64, kind, day, until, prop::bool::weighted(0.7), 0..4_usize, any::<bool>(), any::<bool>());
    let act = act.prop_map(|(after, kind, day, lasts, is_held, late, forgets, has_stage)| Drawn {
        after,
        kind,
        day,
        lasts,
        is_held,
        late,
        forgets,
        has_stage,
    });
    prop::collection::vec(act, 1..6)
}

/// A set of editions, and the same for the oracle.
#[derive(Debug)]
struct Set {
    editions: Vec<Vec<Act>>,
    begun: Vec<Begun>,
}

const UNKNOWN: &str = "не распознать";
const AMBIGUOUS: &str = "вводится в действие по истечении 10 календарных дней со дня его официального опубликования";
const CLEAR: &str = "вводится в действие по истечении 10 календарных дней после дня его официального опубликования";

fn set(drawn: &[Drawn]) -> Set {
    let (mut acts, mut begun): (Vec<Act>, Vec<Begun>) = (Vec::new(), Vec::new());
    let mut day = date("2018-01-01");
    for (at, one) in drawn.iter().enumerate() {
        day = day + Days::new(one.after);
        // After a repeal only a new regulation can be adopted, and only what is there can be repealed.
        let kind = match (acts.last().map(Act::makes_text), one.kind) {
            (Some(false), _) => Kind::Adopts,
            (None, Kind::Repeals) | (Some(true), Kind::Adopts) => Kind::Changes,
            (_, kind) => kind,
        };
        let (act, told) = act(at, day, kind, one);
        acts.push(act);
        begun.push(told);
    }
    let mut editions: Vec<Vec<Act>> = Vec::new();
    let (mut segment, mut held_before): (usize, Option<usize>) = (0, None);
    for at in 0..acts.len() {
        if !acts[at].makes_text() {
            editions.last_mut().unwrap().push(acts[at].clone());
            (segment, held_before) = (at + 1, None);
            continue;
        }
        let is_last = acts.get(at + 1).is_none_or(|next| !next.makes_text());
        if !(drawn[at].is_held || is_last) {
            continue;
        }
        // A list may begin late, but not so that nothing joins it to the one before.
        let upto = held_before.unwrap_or(if segment > 0 { segment } else { at });
        let from = upto - drawn[at].late.min(upto - segment);
        let mut list = acts[from..=at].to_vec();
        for (number, act) in list.iter_mut().enumerate() {
            let is_known_elsewhere = editions.iter().flatten().any(|other| other.is_same(act));
            if drawn[from + number].forgets && is_known_elsewhere {
                act.publications.clear();
                (act.in_effect, act.until, act.registered) = (None, None, None);
            }
        }
        editions.push(list);
        begun[at].file = Some(editions.len() - 1);
        held_before = Some(at);
    }
    // What no list names, nobody knows.
    let is_named = |at: usize| editions.iter().flatten().any(|other| other.is_same(&acts[at]));
    let named: Vec<usize> = (0..acts.len()).filter(|at| is_named(*at)).collect();
    let begun = named.into_iter().map(|at| begun[at].clone()).collect();
    Set { editions, begun }
}

/// An act, and what the oracle is told of it.
fn act(at: usize, signed: NaiveDate, kind: Kind, drawn: &Drawn) -> (Act, Begun) {
    let of_kind = match kind {
        Kind::Adopts => ActKind::Adopts,
        Kind::Restates => ActKind::NewEdition,
        Kind::Changes => ActKind::Changes(vec![at.to_string()]),
        Kind::Repeals => ActKind::Repeals,
    };
    let mut act = Act::bare(signed, at.to_string(), of_kind);
    let wording = |text: &str| Some(ActWording { kk: None, ru: Some(text.to_owned()) });
    let (first, latest) = match drawn.day {
        Day::Known(after) => {
            let day = signed + Days::new(after);
            act.effective = wording(UNKNOWN);
            act.in_effect = Some(day);
            (day, Some(day))
        }
        Day::OneOfTwo(after) => {
            let day = signed + Days::new(after);
            act.effective = wording(AMBIGUOUS);
            act.publications.push(Publication { date: day, source: None, is_official: true });
            (day + Days::new(10), Some(day + Days::new(11)))
        }
        Day::AfterPublication(registered) => {
            act.effective = wording(CLEAR);
            act.registered = registered.map(|after| signed + Days::new(after));
            let early = signed - Days::new(1);
            act.publications.push(Publication { date: early, source: None, is_official: false });
            (act.registered.unwrap_or(signed) + Days::new(11), None)
        }
        Day::Unknown => {
            act.effective = wording(UNKNOWN);
            (signed, None)
        }
    };
    if kind != Kind::Repeals {
        act.until = drawn.lasts.map(|lasts| first + Days::new(lasts + 1));
        if drawn.has_stage {
            let later = Some(first + Days::new(30));
            act.stages.push(Stage { clauses: vec!["1".into()], effective: None, in_effect: later });
        }
    }
    let begun = Begun { kind, first, latest, until: act.until, file: None };
    (act, begun)
}

fn lists(editions: &[Vec<Act>]) -> Vec<&[Act]> {
    editions.iter().map(Vec::as_slice).collect()
}

fn chain(editions: &[Vec<Act>]) -> Chain {
    Chain::new(&lists(editions))
}

fn shown(answer: &Answer<'_>) -> Holds {
    match answer {
        Answer::Edition(held) => Holds::Edition(held.edition),
        Answer::NotYet { .. } => Holds::NotYet,
        Answer::Ended { .. } => Holds::Ended,
        Answer::NotHeld { doubt: None, .. } => Holds::NotHeld,
        Answer::NotHeld { doubt: Some(_), .. } => Holds::NotHeldOrNotYet,
        Answer::Unknown { .. } => Holds::Unknown,
    }
}

/// The days on which something begins or ends, the ones before and after each.
fn turns(set: &Set) -> BTreeSet<NaiveDate> {
    let days = set.begun.iter().flat_map(|act| [Some(act.first), act.latest, act.until].into_iter().flatten());
    days.flat_map(|day| [day - Days::new(1), day, day + Days::new(1), day + Days::new(2)]).collect()
}

/// All days on which something may change, and some around them.
fn days() -> impl Iterator<Item = NaiveDate> {
    date("2017-12-20").iter_days().take(260)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn each_day_has_the_answer_of_the_oracle(drawn in drawn()) {
        let set = set(&drawn);
        let found = clashes(&lists(&set.editions));
        prop_assert!(!found.iter().any(Clash::is_error), "{:?}", found);
        let chain = chain(&set.editions);
        for day in turns(&set) {
            let answer = chain.as_of(day).unwrap();
            prop_assert_eq!(shown(&answer), holds(&set.begun, day), "{}\n{:#?}\n{:#?}", day, set.begun, answer);
        }
    }

    #[test]
    fn the_order_of_the_files_is_of_no_account(drawn in drawn(), keys in prop::collection::vec(any::<u32>(), 6)) {
        let set = set(&drawn);
        let mut turned: Vec<usize> = (0..set.editions.len()).collect();
        turned.sort_by_key(|number| keys[*number]);
        let again: Vec<Vec<Act>> = turned.iter().map(|number| set.editions[*number].clone()).collect();
        let (one, other) = (chain(&set.editions), chain(&again));
        for day in days() {
            let (answer, again) = (one.of_case(day).unwrap(), other.of_case(day).unwrap());
            let again = match (shown(&answer.answer), again.answer) {
                (Holds::Edition(_), Answer::Edition(mut held)) => {
                    held.edition = turned[held.edition];
                    Answer::Edition(held)
                }
                (_, Answer::Unknown { act, edition, unknown }) => {
                    Answer::Unknown { act, edition: edition.map(|edition| turned[edition]), unknown }
                }
                (_, again) => again,
            };
            prop_assert_eq!(&answer.answer, &again, "{}", day);
        }
    }

    #[test]
    fn nothing_older_comes_back(drawn in drawn()) {
        let set = set(&drawn);
        let chain = chain(&set.editions);
        let (mut newest, mut repealed) = (None, None);
        for day in days() {
            match chain.as_of(day).unwrap() {
                Answer::Edition(held) => {
                    prop_assert!(repealed.is_none_or(|repealed| held.act.date > repealed), "{} after a repeal", day);
                    prop_assert!(newest <= Some(held.edition), "back to {} on {}", held.edition, day);
                    newest = Some(held.edition);
                }
                Answer::Ended { by: Ending::Repeal, act, .. } => repealed = Some(act.date),
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
    act.effective = Some(ActWording { kk: None, ru: Some(UNKNOWN.to_owned()) });
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
fn an_edition_replaced_before_its_day_never_holds_and_its_changes_only_from_then() {
    let first = simple("2018-01-10", "1", ActKind::Adopts, Some("2018-02-01"));
    let late = simple("2018-03-10", "2", ActKind::Changes(vec!["1".into()]), Some("2018-12-01"));
    let soon = simple("2018-04-10", "3", ActKind::Changes(vec!["1".into()]), Some("2018-05-01"));
    let editions =
        [vec![first.clone()], vec![first.clone(), late.clone()], vec![first.clone(), late.clone(), soon.clone()]];
    let chain = chain(&editions);
    let on = |day: &str| shown(&chain.as_of(date(day)).unwrap());
    assert_eq!([on("2018-04-30"), on("2018-12-01"), on("2018-12-31")], [0, 2, 2].map(Holds::Edition));
    // The text with the changes of No 3 and without those of No 2 is in no file.
    for day in ["2018-05-01", "2018-11-30"] {
        let Some(Answer::NotHeld { why: Gap::Without { act, older }, doubt: None }) = chain.as_of(date(day)) else {
            panic!("{:?}", chain.as_of(date(day)))
        };
        assert_eq!([act, older].map(|act| act.number.as_str()), ["3", "2"]);
    }
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

#[test]
fn an_act_that_restates_the_whole_does_not_wait_for_older_ones() {
    let first = simple("2018-01-10", "1", ActKind::Adopts, Some("2018-02-01"));
    let late = simple("2018-03-10", "2", ActKind::Changes(vec!["1".into()]), Some("2018-12-01"));
    let whole = simple("2018-04-10", "3", ActKind::NewEdition, Some("2018-05-01"));
    let chain = chain(&[vec![first.clone()], vec![first, late, whole]]);
    assert_eq!(shown(&chain.as_of(date("2018-05-01")).unwrap()), Holds::Edition(1));
}

#[test]
fn the_end_of_a_temporary_change_leaves_a_text_that_nobody_holds() {
    let first = simple("2018-01-10", "1", ActKind::Adopts, Some("2018-02-01"));
    let mut change = simple("2018-03-10", "2", ActKind::Changes(vec!["1".into()]), Some("2018-04-01"));
    change.until = Some(date("2018-06-30"));
    // Signed within the term, and put into effect after it.
    let next = simple("2018-06-20", "3", ActKind::Changes(vec!["2".into()]), Some("2018-09-01"));
    let chain = chain(&[vec![first.clone()], vec![first.clone(), change.clone()], vec![first, change, next]]);
    let on = |day: &str| shown(&chain.as_of(date(day)).unwrap());
    assert_eq!(
        [on("2018-06-30"), on("2018-07-01"), on("2018-08-31")],
        [Holds::Edition(1), Holds::NotHeld, Holds::NotHeld]
    );
    assert_eq!(on("2018-09-01"), Holds::Edition(2));
    let Some(Answer::NotHeld { why: Gap::Expired { temporary, until, .. }, .. }) = chain.as_of(date("2018-07-01"))
    else {
        panic!("{:?}", chain.as_of(date("2018-07-01")))
    };
    assert_eq!((temporary.number.as_str(), until), ("2", date("2018-06-30")));
}

#[test]
fn a_text_put_into_effect_within_the_term_ends_with_it() {
    let first = simple("2018-01-10", "1", ActKind::Adopts, Some("2018-02-01"));
    let mut change = simple("2018-03-10", "2", ActKind::Changes(vec!["1".into()]), Some("2018-04-01"));
    change.until = Some(date("2018-06-30"));
    let next = simple("2018-04-20", "3", ActKind::Changes(vec!["2".into()]), Some("2018-05-01"));
    let chain = chain(&[vec![first.clone(), change.clone()], vec![first, change, next]]);
    let on = |day: &str| shown(&chain.as_of(date(day)).unwrap());
    assert_eq!(
        [on("2018-05-01"), on("2018-06-30"), on("2018-07-01")],
        [Holds::Edition(1), Holds::Edition(1), Holds::NotHeld]
    );
}

#[test]
fn a_day_outside_both_readings_of_an_ambiguous_wording_has_an_answer() {
    let first = simple("2018-01-10", "1", ActKind::Adopts, Some("2018-02-01"));
    let mut second = simple("2018-03-10", "2", ActKind::Changes(vec!["1".into()]), None);
    second.effective = Some(ActWording { kk: None, ru: Some(AMBIGUOUS.to_owned()) });
    second.publications = vec![Publication { date: date("2018-03-20"), source: None, is_official: true }];
    let chain = chain(&[vec![first.clone()], vec![first, second]]);
    let on = |day: &str| shown(&chain.as_of(date(day)).unwrap());
    assert_eq!(
        [on("2018-03-29"), on("2018-03-30"), on("2018-03-31")],
        [Holds::Edition(0), Holds::Unknown, Holds::Edition(1)]
    );
}

#[test]
fn before_the_first_text_held_the_regulation_may_not_be_in_effect_yet() {
    let first = simple("2018-01-10", "1", ActKind::Adopts, None);
    let second = simple("2018-03-10", "2", ActKind::Changes(vec!["1".into()]), Some("2018-04-01"));
    let chain = chain(&[vec![first, second]]);
    let on = |day: &str| shown(&chain.as_of(date(day)).unwrap());
    assert_eq!(
        [on("2018-01-09"), on("2018-01-10"), on("2018-03-31")],
        [Holds::NotYet, Holds::NotHeldOrNotYet, Holds::NotHeldOrNotYet]
    );
    assert_eq!(on("2018-04-01"), Holds::Edition(0));
    let Some(Answer::NotHeld { doubt: Some((act, _)), why }) = chain.as_of(date("2018-03-31")) else { panic!() };
    assert_eq!(act.number, "1");
    assert!(matches!(why, Gap::Lost { or_older: false, .. }), "no text is older than that of the act that adopts it");
}

#[test]
fn what_lists_tell_of_one_act_is_put_together() {
    let publication = |day: &str, is_official| Publication { date: date(day), source: None, is_official };
    let mut first = simple("2018-01-10", "1", ActKind::Adopts, None);
    first.effective = Some(ActWording { kk: None, ru: Some(CLEAR.to_owned()) });
    let mut again = first.clone();
    first.publications = vec![publication("2018-01-20", true)];
    again.publications = vec![publication("2018-01-15", false)];
    let second = simple("2018-03-10", "2", ActKind::Changes(vec!["1".into()]), Some("2018-04-01"));
    let editions = [vec![first], vec![again, second]];
    assert_eq!(clashes(&lists(&editions)), []);
    assert_eq!(shown(&chain(&editions).as_of(date("2018-01-31")).unwrap()), Holds::Edition(0));
}

#[test]
fn a_day_written_in_one_file_is_held_against_the_publication_of_another() {
    let mut first = simple("2018-01-10", "1", ActKind::Adopts, None);
    first.effective = Some(ActWording { kk: None, ru: Some(CLEAR.to_owned()) });
    let mut again = first.clone();
    first.publications = vec![Publication { date: date("2018-01-20"), source: None, is_official: true }];
    again.in_effect = Some(date("2018-02-01"));
    let second = simple("2018-03-10", "2", ActKind::Changes(vec!["1".into()]), Some("2018-04-01"));
    let editions = [vec![first], vec![again, second]];
    let found = clashes(&lists(&editions));
    assert!(matches!(found.as_slice(), [Clash::Entry { act: (1, 0), .. }]), "{found:?}");
}

#[test]
fn lists_that_are_no_neighbours_contradict_each_other_too() {
    let mut first = simple("2018-01-10", "1", ActKind::Adopts, Some("2018-02-01"));
    let second = simple("2018-03-10", "2", ActKind::Changes(vec!["1".into()]), Some("2018-04-01"));
    let third = simple("2018-05-10", "3", ActKind::Changes(vec!["1".into()]), Some("2018-06-01"));
    let old = vec![first.clone()];
    first.in_effect = None;
    let between = vec![first.clone(), second.clone()];
    first.in_effect = Some(date("2018-02-02"));
    let editions = [old, between, vec![first, second, third]];
    let found = clashes(&lists(&editions));
    assert!(matches!(found.as_slice(), [Clash::Differs { act: (2, 0), earlier: (0, 0), .. }]), "{found:?}");
}

#[test]
fn why_no_file_holds_a_text_is_said_in_three_languages() {
    let first = simple("2018-01-10", "1", ActKind::Adopts, None);
    let mut second = simple("2018-03-10", "2", ActKind::Changes(vec!["1".into()]), Some("2018-05-01"));
    second.until = Some(date("2018-06-30"));
    let third = simple("2018-04-01", "3", ActKind::Changes(vec!["1".into()]), Some("2018-04-15"));
    let chain = chain(&[vec![first, second, third]]);
    let said = |day: &str| {
        let words = answer_words(&chain.of_case(date(day)).unwrap(), date(day));
        Language::ALL.map(|language| words.in_language(language).to_owned())
    };
    let [kk, ru, en] = said("2018-02-01");
    assert!(kk.starts_with("01.02.2018 күнгі мәтін файлдар арасында жоқ: 10.01.2018 № 1 актімен жасалған редакцияның файлы жоқ; регламенттің ол күні қолданысқа енгізілген-енгізілмегені белгісіз: "), "{kk}");
    assert!(ru.starts_with("текста на 01.02.2018 среди файлов нет: нет файла редакции акта от 10.01.2018 № 1; был ли регламент к этому дню введен в действие, неизвестно: "), "{ru}");
    assert!(en.starts_with("no file holds the text of 01.02.2018: there is none of the edition of the act of 10.01.2018 No 1; whether the regulation was in effect by then is not known: "), "{en}");
    assert_eq!(
        said("2018-04-15"),
        [
            "15.04.2018 күнгі мәтін файлдар арасында жоқ: 01.04.2018 № 3 актімен жасалған редакцияға әлі қолданысқа енгізілмеген 10.03.2018 № 2 актінің өзгерістері де кірген",
            "текста на 15.04.2018 среди файлов нет: редакция акта от 01.04.2018 № 3 включает и изменения акта от 10.03.2018 № 2, еще не введенного в действие",
            "no file holds the text of 15.04.2018: the edition of the act of 01.04.2018 No 3 has the changes of the act of 10.03.2018 No 2 in it too, which is not yet in effect",
        ]
    );
    assert_eq!(
        said("2018-07-01"),
        [
            "01.07.2018 күнгі мәтін файлдар арасында жоқ: уақытша 10.03.2018 № 2 актінің қолданылу мерзімі 30.06.2018 күні аяқталған, ал одан кейін қай мәтін қолданылатыны файлдарда айтылмаған",
            "текста на 01.07.2018 среди файлов нет: срок действия временного акта от 10.03.2018 № 2 истек 30.06.2018, а какой текст действует после него, в файлах не сказано",
            "no file holds the text of 01.07.2018: the term of the temporary act ended on 30.06.2018 (the act of 10.03.2018 No 2), and the files do not say which text holds after it",
        ]
    );
}

#[test]
fn letters_of_a_number_that_look_alike_make_no_other_act() {
    let first = simple("2018-01-10", "312-Р", ActKind::Adopts, Some("2018-02-01"));
    let second = simple("2018-03-10", "2", ActKind::Changes(vec!["1".into()]), Some("2018-04-01"));
    let latin = Act { number: "312-p".into(), ..first.clone() };
    let editions = [vec![first], vec![latin, second.clone()]];
    assert_eq!(clashes(&lists(&editions)), []);
    // «п» and «p» look alike to nobody: two acts of one day, of which the order is not known.
    let other = simple("2018-01-10", "312-п", ActKind::Adopts, Some("2018-02-01"));
    let found = clashes(&lists(&[editions[0].clone(), vec![other, second]]));
    assert!(found.iter().any(|clash| matches!(clash, Clash::Unordered { .. })), "{found:?}");
}

//! What does not go together in a set of editions of one service.

use chrono::NaiveDate;

use super::chain::{Chain, rank, united};
use super::entry::{Entry, Proved};
use super::stages::overlap;
use crate::model::{Act, ActKind, is_same_number, last_making};

/// What does not go together; editions and acts are told by their numbers in the lists given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clash {
    /// Two editions were made by one act.
    Twice {
        /// The editions.
        editions: [usize; 2],
    },
    /// Two acts of one day, of which no list says which was first.
    Unordered {
        /// The editions, and the acts in their lists.
        acts: [(usize, usize); 2],
    },
    /// An act of one list that another list should have.
    Lacking {
        /// The edition whose list lacks the act.
        edition: usize,
        /// The other edition, and the act in its list.
        act: (usize, usize),
    },
    /// An act of which two lists say different things.
    Differs {
        /// The later edition, and the act in its list.
        act: (usize, usize),
        /// The earlier edition, and the act in its list.
        earlier: (usize, usize),
        /// The keys that differ.
        keys: Vec<&'static str>,
    },
    /// A day written by hand in one list against what the wording and the publication of other lists leave open.
    Entry {
        /// The edition, and the act in its list.
        act: (usize, usize),
        /// The day written by hand.
        written: NaiveDate,
        /// What the others leave open.
        proved: Proved,
    },
    /// A temporary act ends, by one list, before it is put into effect by another.
    EndsBeforeEntry {
        /// The edition whose list has the end, and the act in its list.
        act: (usize, usize),
        /// Its last day.
        until: NaiveDate,
        /// Its first day.
        day: NaiveDate,
    },
    /// Texts between the oldest edition held and this one that no file holds.
    NotHeld {
        /// The edition.
        edition: usize,
        /// The acts in its list that made them.
        acts: Vec<usize>,
    },
    /// Two acts that change one clause on one day.
    SameDay {
        /// The edition whose list has both.
        edition: usize,
        /// The acts in its list.
        acts: [usize; 2],
        /// The clause.
        clause: String,
    },
}

impl Clash {
    /// Whether answers would rest on a guess.
    #[must_use]
    pub const fn is_error(&self) -> bool {
        !matches!(self, Self::NotHeld { .. } | Self::SameDay { .. })
    }
}

/// All that does not go together in some editions, each given by its acts, oldest first.
#[must_use]
pub fn clashes(editions: &[&[Act]]) -> Vec<Clash> {
    let mut clashes = twice(editions);
    let unordered = unordered(editions);
    let ordered = in_order(editions);
    // Where the order is not known, which list should have which act is not known either.
    if unordered.is_empty() {
        for (number, later) in ordered.iter().enumerate() {
            // The nearest one first; what it has shown need not be shown of others.
            for (distance, earlier) in ordered.iter().take(number).rev().enumerate() {
                for clash in compared(editions, *earlier, *later, distance == 0) {
                    if !clashes.iter().any(|told| tells(editions, told, &clash)) {
                        clashes.push(clash);
                    }
                }
            }
        }
    }
    clashes.extend(entries(editions));
    clashes.extend(unordered);
    clashes.extend(not_held(editions));
    clashes.extend(same_day(editions, &ordered));
    clashes
}

/// Whether a clash that was told says all that another one would: that a list lacks an act, or in what an act differs.
fn tells(editions: &[&[Act]], told: &Clash, clash: &Clash) -> bool {
    let act = |(edition, at): (usize, usize)| list(editions, edition).get(at);
    let is_same = |one, other| act(one).zip(act(other)).is_some_and(|(one, other): (&Act, &Act)| one.is_same(other));
    match (told, clash) {
        (Clash::Lacking { edition: one, act: first }, Clash::Lacking { edition: other, act: second }) => {
            one == other && is_same(*first, *second)
        }
        (Clash::Differs { act: one, keys, .. }, Clash::Differs { act: other, keys: others, .. }) => {
            is_same(*one, *other) && keys == others
        }
        _ => false,
    }
}

/// What the lists say of the entry of one act into effect, each with what the others say of it.
fn entries(editions: &[&[Act]]) -> Vec<Clash> {
    let mut found = Vec::new();
    for act in united(editions) {
        let lists = editions.iter().enumerate();
        let places: Vec<((usize, usize), &Act)> = lists
            .filter_map(|(edition, acts)| {
                let at = acts.iter().position(|other| other.is_same(&act))?;
                Some(((edition, at), acts.get(at)?))
            })
            .collect();
        let by_hand = places.iter().find_map(|(place, own)| Some((*place, *own, own.in_effect?)));
        if let Some((place, own, written)) = by_hand
            && let Some(proved) = contradicted(&act, written)
            && contradicted(own, written).is_none()
        {
            found.push(Clash::Entry { act: place, written, proved });
        }
        let temporary = places.iter().find_map(|(place, own)| Some((*place, *own, own.until?)));
        if let Some((place, own, until)) = temporary
            && let Some(day) = Entry::of(&act).day()
            && until < day
            && Entry::of(own).day().is_none_or(|day| day <= until)
        {
            found.push(Clash::EndsBeforeEntry { act: place, until, day });
        }
    }
    found
}

fn contradicted(act: &Act, written: NaiveDate) -> Option<Proved> {
    Entry::contradicted(act, act.effective.as_ref()?, written)
}

fn list<'e>(editions: &[&'e [Act]], edition: usize) -> &'e [Act] {
    editions.get(edition).copied().unwrap_or_default()
}

fn making(acts: &[Act]) -> Option<usize> {
    acts.iter().rposition(Act::makes_text)
}

/// The editions that have a text, oldest first, one for each act.
fn in_order(editions: &[&[Act]]) -> Vec<usize> {
    let chain = Chain::new(editions);
    chain.texts().filter_map(|text| text.edition).collect()
}

fn twice(editions: &[&[Act]]) -> Vec<Clash> {
    let mut found = Vec::new();
    for (one, acts) in editions.iter().enumerate() {
        let Some(made) = last_making(acts) else { continue };
        let is_it = |acts: &&[Act]| last_making(acts).is_some_and(|other| other.is_same(made));
        let first = editions.iter().position(is_it).filter(|first| *first < one);
        found.extend(first.map(|first| Clash::Twice { editions: [first, one] }));
    }
    found
}

/// Acts of one day that stand alike in two lists.
fn unordered(editions: &[&[Act]]) -> Vec<Clash> {
    let mut found: Vec<(Clash, [&Act; 2])> = Vec::new();
    let all = |edition: usize, acts: &'_ [Act]| (0..acts.len()).map(move |at| (edition, at)).collect::<Vec<_>>();
    let places: Vec<(usize, usize)> =
        editions.iter().enumerate().flat_map(|(edition, acts)| all(edition, acts)).collect();
    let act = |(edition, at): (usize, usize)| list(editions, edition).get(at);
    let top = |wanted: &Act| {
        let ranks = places.iter().filter(|place| act(**place).is_some_and(|act| act.is_same(wanted)));
        ranks.map(|(edition, at)| rank(list(editions, *edition), *at)).max()
    };
    for (number, one) in places.iter().enumerate() {
        for other in places.iter().skip(number + 1) {
            let (Some(first), Some(second)) = (act(*one), act(*other)) else { continue };
            let is_told =
                found.iter().any(|(_, acts)| acts.iter().all(|known| known.is_same(first) || known.is_same(second)));
            if first.date == second.date
                && !is_same_number(&first.number, &second.number)
                && top(first) == top(second)
                && !is_told
            {
                found.push((Clash::Unordered { acts: [*one, *other] }, [first, second]));
            }
        }
    }
    found.into_iter().map(|(clash, _)| clash).collect()
}

/// The list of an edition against that of an older one: what both could have must be the same.
///
/// That a list begins after the other one ends is a fault only of the one next to it: a list between may join them.
fn compared(editions: &[&[Act]], earlier: usize, later: usize, is_next: bool) -> Vec<Clash> {
    let (before, after) = (list(editions, earlier), list(editions, later));
    let place = |acts: &[Act], wanted: Option<&Act>| {
        acts.iter().position(|act| wanted.is_some_and(|wanted| act.is_same(wanted)))
    };
    let (from_before, from_after) = match (place(before, after.first()), place(after, before.first())) {
        (Some(at), _) => (at, 0),
        (None, Some(at)) => (0, at),
        (None, None) => {
            let last = before.last().map(|act| act.date);
            let is_new = after.first().is_some_and(|act| act.makes_whole() && Some(act.date) >= last);
            let act = (earlier, before.len().saturating_sub(1));
            return if is_new || !is_next { Vec::new() } else { vec![Clash::Lacking { edition: later, act }] };
        }
    };
    let mut found = Vec::new();
    for (at, act) in before.iter().enumerate().skip(from_before) {
        let own = at - from_before + from_after;
        let Some(other) = after.get(own) else {
            found.push(Clash::Lacking { edition: later, act: (earlier, at) });
            break;
        };
        if !other.is_same(act) {
            found.push(if place(after, Some(act)).is_none() {
                Clash::Lacking { edition: later, act: (earlier, at) }
            } else {
                Clash::Lacking { edition: earlier, act: (later, own) }
            });
            break;
        }
        let keys = differing(act, other);
        if !keys.is_empty() {
            found.push(Clash::Differs { act: (later, own), earlier: (earlier, at), keys });
        }
    }
    found
}

/// The keys in which two lists contradict each other; what only one of them says is no contradiction.
fn differing(one: &Act, other: &Act) -> Vec<&'static str> {
    fn contradict<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
        one.zip(other).is_some_and(|(one, other)| one != other)
    }
    let clauses = |act: &Act| match &act.kind {
        ActKind::Changes(clauses) => {
            let mut clauses = clauses.clone();
            clauses.sort();
            Some(clauses)
        }
        _ => None,
    };
    let kind = match (clauses(one), clauses(other)) {
        (Some(one), Some(other)) if one != other => Some("changes"),
        (Some(_), Some(_)) => None,
        _ => (one.kind != other.kind).then_some("makes"),
    };
    let (words, other_words) = (one.effective.clone().unwrap_or_default(), other.effective.clone().unwrap_or_default());
    let stages = (!one.stages.is_empty()).then_some(&one.stages);
    let checked = [
        (
            contradict(words.kk.as_ref(), other_words.kk.as_ref())
                || contradict(words.ru.as_ref(), other_words.ru.as_ref()),
            "effective",
        ),
        (contradict(one.published().as_ref(), other.published().as_ref()), "published"),
        (contradict(one.registered.as_ref(), other.registered.as_ref()), "registered"),
        (contradict(one.registration.as_ref(), other.registration.as_ref()), "registration"),
        (contradict(one.in_effect.as_ref(), other.in_effect.as_ref()), "in-effect"),
        (contradict(one.until.as_ref(), other.until.as_ref()), "until"),
        (contradict(one.running.as_ref(), other.running.as_ref()), "running-cases"),
        (contradict(stages, (!other.stages.is_empty()).then_some(&other.stages)), "stage"),
    ];
    kind.into_iter().chain(checked.into_iter().filter_map(|(differs, key)| differs.then_some(key))).collect()
}

/// The texts after the oldest edition held that no file holds, told at the edition that follows them.
fn not_held(editions: &[&[Act]]) -> Vec<Clash> {
    let chain = Chain::new(editions);
    let mut lost: Vec<&Act> = Vec::new();
    let mut found = Vec::new();
    for text in chain.texts().skip_while(|text| text.edition.is_none()) {
        let Some(edition) = text.edition else {
            lost.push(&text.act);
            continue;
        };
        let own = list(editions, edition);
        let acts: Vec<usize> =
            lost.drain(..).filter_map(|act| own.iter().position(|other| other.is_same(act))).collect();
        if !acts.is_empty() {
            found.push(Clash::NotHeld { edition, acts });
        }
    }
    found
}

/// Acts of one list that change one clause, put into effect on one day, or signed on one day while that is not known.
fn same_day(editions: &[&[Act]], ordered: &[usize]) -> Vec<Clash> {
    let mut told: Vec<[&Act; 2]> = Vec::new();
    let mut found = Vec::new();
    for edition in ordered {
        let acts = list(editions, *edition);
        let upto = making(acts).map_or(0, |at| at + 1);
        for (at, act) in acts.iter().enumerate().take(upto) {
            for (before, other) in acts.iter().enumerate().take(at) {
                let is_told = told.iter().any(|[one, two]| one.is_same(other) && two.is_same(act));
                if is_told || !is_one_day(other, act) {
                    continue;
                }
                if let Some(clause) = shared(other, act) {
                    told.push([other, act]);
                    found.push(Clash::SameDay { edition: *edition, acts: [before, at], clause });
                }
            }
        }
    }
    found
}

fn is_one_day(one: &Act, other: &Act) -> bool {
    match (Entry::of(one).day(), Entry::of(other).day()) {
        (Some(one), Some(other)) => one == other,
        (None, None) => one.date == other.date,
        _ => false,
    }
}

/// A clause that both acts change: the same one, or a subparagraph and its paragraph.
fn shared(one: &Act, other: &Act) -> Option<String> {
    let (ActKind::Changes(one), ActKind::Changes(other)) = (&one.kind, &other.kind) else { return None };
    let both = one.iter().find_map(|clause| {
        let with = other.iter().find(|with| overlap(clause, with))?;
        Some(if with.len() > clause.len() { with } else { clause })
    });
    both.cloned()
}

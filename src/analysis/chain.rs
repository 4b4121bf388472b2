//! Steps one after another and beside each other, added up with the names of what was added.

use std::cmp::Reverse;

use crate::model::NodeId;

use super::exceeding::{WorkingDay, exceeds};
use super::sum::Sum;

/// Steps one after another: what they come to, and which they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Chain {
    /// What they come to.
    pub(super) sum: Sum,
    /// The steps that add something, in order.
    pub(super) steps: Vec<NodeId>,
}

/// What work comes to where some of it goes on beside other work: the longest of these, each of which is the shortest
/// of its chains.
///
/// Chains of different units do not compare, so that each is kept; one that takes no more than another of every unit is
/// left out. Of more than [`Work::MOST`] the shorter ones are left out too: what is claimed of the others holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Work {
    each: Vec<Vec<Chain>>,
}

impl Work {
    /// How many are kept, and of how many each can be the shortest.
    const MOST: usize = 16;

    /// Work that takes no time.
    pub(super) fn nothing() -> Self {
        Self { each: vec![vec![Chain::default()]] }
    }

    /// Adds a step after it; one that takes no time is not named.
    pub(super) fn add(&mut self, step: NodeId, sum: Sum) {
        if sum != Sum::default() {
            for chain in self.each.iter_mut().flatten() {
                chain.sum = chain.sum.plus(sum);
                chain.steps.push(step);
            }
        }
    }

    /// This, and then that.
    pub(super) fn then(&self, next: &Self) -> Self {
        self.joined(next, |own, other| {
            let both = own.iter().flat_map(|first| other.iter().map(|next| first.followed_by(next)));
            both.collect()
        })
    }

    /// All of these at once, until the last of them ends.
    pub(super) fn all(works: Vec<Self>) -> Option<Self> {
        works.into_iter().reduce(|one, other| Self { each: [one.each, other.each].concat() }.pruned())
    }

    /// All of these at once, until the first of them ends.
    pub(super) fn any(works: Vec<Self>) -> Option<Self> {
        works.into_iter().reduce(|one, other| one.joined(&other, |own, other| [own, other].concat()))
    }

    /// The work, ended by a term where it is longer.
    pub(super) fn ended_by(mut self, term: Sum) -> Self {
        let end = Chain { sum: term, steps: Vec::new() };
        self.each.iter_mut().for_each(|shortest| shortest.push(end.clone()));
        self.pruned()
    }

    /// The work with the name of the step that is done by it, where it is not known which steps take the time.
    pub(super) fn named(mut self, step: NodeId) -> Self {
        for chain in self.each.iter_mut().flatten() {
            if chain.steps.is_empty() && chain.sum != Sum::default() {
                chain.steps.push(step);
            }
        }
        self
    }

    /// The longest chain that must be gone through and comes to more than a term for certain.
    pub(super) fn exceeding(&self, term: Sum, day: WorkingDay) -> Option<&Chain> {
        let exceeding = self.each.iter().filter(|each| each.iter().all(|chain| exceeds(chain.sum, term, day)));
        longest(exceeding)
    }

    /// The longest chain that must be gone through.
    pub(super) fn longest(&self) -> Option<&Chain> {
        longest(self.each.iter())
    }

    fn joined(&self, other: &Self, join: impl Fn(&[Chain], &[Chain]) -> Vec<Chain>) -> Self {
        let each = self.each.iter().flat_map(|own| other.each.iter().map(|other| join(own, other)));
        Self { each: each.collect() }.pruned()
    }

    /// Leaves out what says nothing more, and what is too much.
    fn pruned(self) -> Self {
        let mut kept: Vec<Vec<Chain>> = Vec::new();
        for mut each in self.each {
            keep(&mut each, |one, other| other.sum.is_within(one.sum));
            // Any of them may be the shortest, so that none of too many can be left out alone.
            if each.len() <= Self::MOST {
                kept.push(each);
            }
        }
        keep(&mut kept, |one, other| {
            one.iter().any(|chain| other.iter().all(|longer| chain.sum.is_within(longer.sum)))
        });
        if kept.len() > Self::MOST {
            kept.sort_by_key(|each| Reverse(each.iter().map(|chain| chain.sum.length()).min()));
            kept.truncate(Self::MOST);
        }
        Self { each: kept }
    }
}

impl Chain {
    fn followed_by(&self, next: &Self) -> Self {
        Self { sum: self.sum.plus(next.sum), steps: [self.steps.as_slice(), &next.steps].concat() }
    }
}

/// The longest of several, each as short as the shortest of its chains.
fn longest<'w>(each: impl Iterator<Item = &'w Vec<Chain>>) -> Option<&'w Chain> {
    let shortest = each.filter_map(|chains| chains.iter().min_by_key(|chain| chain.sum.length()));
    shortest.max_by_key(|chain| chain.sum.length())
}

/// Keeps those that are made needless by no other one; of those that make each other needless, the first.
fn keep<T>(all: &mut Vec<T>, is_needless_beside: impl Fn(&T, &T) -> bool) {
    let mut kept: Vec<T> = Vec::with_capacity(all.len());
    for one in all.drain(..) {
        if !kept.iter().any(|other| is_needless_beside(&one, other)) {
            kept.retain(|other| !is_needless_beside(other, &one));
            kept.push(one);
        }
    }
    *all = kept;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{Term, Unit};

    fn work(step: u16, amount: u16, unit: Unit) -> Work {
        let mut work = Work::nothing();
        work.add(NodeId(step), Sum::of(Term::Amount { amount, unit }));
        work
    }

    fn sums(work: &Work) -> Vec<Vec<Vec<u16>>> {
        let steps = |chain: &Chain| chain.steps.iter().map(|step| step.0).collect();
        work.each.iter().map(|each| each.iter().map(steps).collect()).collect()
    }

    #[test]
    fn branches_of_different_units_are_both_kept_and_a_shorter_one_of_the_same_is_not() {
        let (days, minutes) = (work(0, 2, Unit::WorkingDay), work(1, 90, Unit::Minute));
        let both = Work::all(vec![days.clone(), minutes.clone(), work(2, 30, Unit::Minute)]).unwrap();
        assert_eq!(sums(&both), [[[0]], [[1]]]);
        let first = Work::any(vec![days, minutes, work(2, 30, Unit::Minute)]).unwrap();
        assert_eq!(sums(&first), [[[0], [2]]]);
        let after = work(3, 1, Unit::Hour).then(&both);
        assert_eq!(sums(&after), [[[3, 0]], [[3, 1]]]);
        assert_eq!(sums(&both.then(&first)), [[[0, 0], [0, 2]], [[1, 0], [1, 2]]]);
    }

    #[test]
    fn a_term_ends_work_that_is_longer_and_bears_the_name_of_its_step() {
        let term = Sum::of(Term::Amount { amount: 1, unit: Unit::WorkingDay });
        let ended = work(0, 2, Unit::WorkingDay).ended_by(term).named(NodeId(7));
        assert_eq!(sums(&ended), [[[7]]]);
        assert_eq!(sums(&work(0, 5, Unit::CalendarDay).ended_by(term).named(NodeId(7))), [[[0], [7]]]);
        assert_eq!(sums(&work(0, 1, Unit::WorkingDay).ended_by(term)), [[[0]]]);
    }

    #[test]
    fn of_very_many_branches_the_longest_are_kept() {
        let branch =
            |number: u16| work(number, number + 1, Unit::WorkingDay).then(&work(99, 60 - number, Unit::Minute));
        let all = Work::all((0..50).map(branch).collect()).unwrap();
        assert_eq!(all.each.len(), Work::MOST);
        assert_eq!(sums(&all).first().unwrap(), &[vec![49, 99]]);
        let any = Work::any((0..50).map(branch).collect()).unwrap();
        assert_eq!(sums(&any), Vec::<Vec<Vec<u16>>>::new(), "any of them may be the first that ends");
    }
}

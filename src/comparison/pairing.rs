//! Which paragraph of the text is which of the file: in order, alike in words, under one mark or under another number.

use std::collections::HashMap;

use super::paper::{Own, Sheet};

/// A place of each of two lists, or of one of them alone.
pub(super) type Pair = (Option<usize>, Option<usize>);

/// How alike two paragraphs must be, in thousandths.
const LEAST_ALIKE: u32 = 350;

/// How much a pair of the same words counts: more than two that are only alike, so that what was swapped is seen as such.
const SAME: u32 = 2000;

/// How alike two paragraphs under different numbers must be, in thousandths.
const LEAST_RENUMBERED: u32 = 700;

/// By how much less they count than under one number.
const RENUMBERED: u32 = 200;

/// Pairs paragraphs so that the pairs are as alike as can be and stand in the order of both texts; between them, what is
/// left over under one mark is paired too.
pub(super) fn pair(held: &[Own], theirs: &[Sheet]) -> Vec<Pair> {
    let width = theirs.len() + 1;
    // The best sum of likeness from each pair of places on.
    let mut best = vec![0_u32; (held.len() + 1) * width];
    let mut alike = HashMap::new();
    let bags: Vec<Vec<&str>> = theirs.iter().map(bag).collect();
    for (at, own) in held.iter().enumerate().rev() {
        let own_bag = bag(&own.sheet);
        for (other_at, other) in theirs.iter().enumerate().rev() {
            let cell = |at: usize, other: usize| best.get(at * width + other).copied().unwrap_or_default();
            let mut sum = cell(at + 1, other_at).max(cell(at, other_at + 1));
            let is_renumbered = own.sheet.is_renumbered(other);
            if own.sheet.mark == other.mark || is_renumbered {
                let is_same = own.sheet.keys == other.keys;
                let likeness = || bags.get(other_at).map_or(0, |bag| likeness(&own_bag, bag));
                let likeness = if is_same { SAME } else { likeness() };
                let (least, less) = if is_renumbered { (LEAST_RENUMBERED, RENUMBERED) } else { (LEAST_ALIKE, 0) };
                if likeness >= least {
                    alike.insert((at, other_at), likeness - less);
                    sum = sum.max(cell(at + 1, other_at + 1) + likeness - less);
                }
            }
            if let Some(cell) = best.get_mut(at * width + other_at) {
                *cell = sum;
            }
        }
    }
    let cell = |at: usize, other: usize| best.get(at * width + other).copied().unwrap_or_default();
    let (mut at, mut other, mut pairs, mut gap) = (0, 0, Vec::new(), Gap::default());
    while at < held.len() && other < theirs.len() {
        let likeness = alike.get(&(at, other));
        if likeness.is_some_and(|likeness| cell(at, other) == cell(at + 1, other + 1) + likeness) {
            gap.close(held, theirs, &mut pairs);
            pairs.push((Some(at), Some(other)));
            (at, other) = (at + 1, other + 1);
        } else if cell(at, other) == cell(at + 1, other) {
            gap.held.push(at);
            at += 1;
        } else {
            gap.theirs.push(other);
            other += 1;
        }
    }
    gap.held.extend(at..held.len());
    gap.theirs.extend(other..theirs.len());
    gap.close(held, theirs, &mut pairs);
    pairs
}

/// What stands between two pairs.
#[derive(Default)]
struct Gap {
    held: Vec<usize>,
    theirs: Vec<usize>,
}

impl Gap {
    /// Pairs what is left under one mark that is not empty; the rest stands alone.
    fn close(&mut self, held: &[Own], theirs: &[Sheet], pairs: &mut Vec<Pair>) {
        for at in self.held.drain(..) {
            let mark = held.get(at).map(|own| own.sheet.mark.as_str()).filter(|mark| !mark.is_empty());
            let same = self.theirs.iter().position(|other| theirs.get(*other).map(|sheet| sheet.mark.as_str()) == mark);
            let other = mark.and(same).map(|same| self.theirs.remove(same));
            pairs.push((Some(at), other));
        }
        pairs.extend(self.theirs.drain(..).map(|other| (None, Some(other))));
    }
}

/// The words of a paragraph in the order of the alphabet.
fn bag(sheet: &Sheet) -> Vec<&str> {
    let mut bag: Vec<&str> = sheet.keys.iter().map(String::as_str).collect();
    bag.sort_unstable();
    bag
}

/// How many words two paragraphs share, in thousandths of the words that they have.
fn likeness(own: &[&str], other: &[&str]) -> u32 {
    let (mut at, mut other_at, mut common) = (0, 0, 0_usize);
    while let (Some(own), Some(theirs)) = (own.get(at), other.get(other_at)) {
        match own.cmp(theirs) {
            std::cmp::Ordering::Less => at += 1,
            std::cmp::Ordering::Greater => other_at += 1,
            std::cmp::Ordering::Equal => (at, other_at, common) = (at + 1, other_at + 1, common + 1),
        }
    }
    let share = (common * 2000).checked_div(own.len() + other.len()).unwrap_or_default();
    u32::try_from(share).unwrap_or_default()
}

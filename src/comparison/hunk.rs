//! The words in which two paragraphs differ.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Words of one paragraph that stand in place of words of the other, by their places in the lists of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hunk {
    pub(super) own: Range<usize>,
    pub(super) other: Range<usize>,
}

impl Hunk {
    /// Moves it on by so many words of both.
    pub(super) fn shift(&mut self, words: usize) {
        for range in [&mut self.own, &mut self.other] {
            *range = range.start + words..range.end + words;
        }
    }
}

/// The most pairs of words that are looked at one by one; beyond it, what two paragraphs do not begin and end with alike is
/// one hunk.
const MOST_PAIRS: usize = 4_000_000;

/// The hunks of two lists of words, in order, neighbours made one.
pub(super) fn hunks(own: &[String], other: &[String]) -> Vec<Hunk> {
    if own.len().saturating_mul(other.len()) > MOST_PAIRS {
        return vec![whole(own, other)];
    }
    let mut hunks: Vec<Hunk> = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, own, other) {
        if matches!(op, DiffOp::Equal { .. }) {
            continue;
        }
        let (own, other) = (op.old_range(), op.new_range());
        match hunks.last_mut() {
            Some(last) if last.own.end == own.start && last.other.end == other.start => {
                last.own.end = own.end;
                last.other.end = other.end;
            }
            _ => hunks.push(Hunk { own, other }),
        }
    }
    hunks
}

/// All that stands between the words with which both begin and those with which both end.
fn whole(own: &[String], other: &[String]) -> Hunk {
    let start = own.iter().zip(other).take_while(|(own, other)| own == other).count();
    let most = own.len().min(other.len()) - start;
    let end = own.iter().rev().zip(other.iter().rev()).take(most).take_while(|(own, other)| own == other).count();
    Hunk { own: start..own.len() - end, other: start..other.len() - end }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differing_words_are_found_with_their_places() {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let of = |own: &str, other: &str| hunks(&words(own), &words(other));
        assert_eq!(of("a b c", "a b c"), []);
        assert_eq!(of("a b c", "a x y c"), [Hunk { own: 1..2, other: 1..3 }]);
        assert_eq!(whole(&words("a b c"), &words("a x b c")), Hunk { own: 1..1, other: 1..2 });
        assert_eq!(whole(&words("a a"), &words("a a a")), Hunk { own: 2..2, other: 2..3 });
        assert_eq!(of("a b c d", "a c x"), [Hunk { own: 1..2, other: 1..1 }, Hunk { own: 3..4, other: 2..3 }]);
    }
}

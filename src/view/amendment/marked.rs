//! Two texts side by side, the words marked in which they differ.

use similar::{Algorithm, ChangeTag, TextDiff};

use crate::view::{Mark, MarkedPiece};

/// The paragraphs of a text in pieces.
pub(super) type Marked = Vec<Vec<MarkedPiece>>;

/// The lines of two texts in pieces: of the first one those that only it has are deleted, of the second one inserted.
///
/// The pieces of a line together are the line.
pub(super) fn side_by_side(before: &[String], after: &[String]) -> [Marked; 2] {
    let (before, after) = (before.join(BREAK), after.join(BREAK));
    let difference = TextDiff::configure().algorithm(Algorithm::Patience).diff_words(&before, &after);
    let words: Vec<(ChangeTag, &str)> =
        difference.iter_all_changes().map(|change| (change.tag(), change.value())).collect();
    let (mut left, mut right) = (Side::default(), Side::default());
    for (place, (tag, word)) in words.iter().enumerate() {
        match tag {
            ChangeTag::Delete => left.push(Mark::Deleted, word),
            ChangeTag::Insert => right.push(Mark::Inserted, word),
            ChangeTag::Equal => {
                // A blank between words that differ belongs to them, so that what is replaced reads as a whole.
                let differs = |at: Option<usize>| {
                    at.and_then(|at| words.get(at)).is_some_and(|(tag, _)| *tag != ChangeTag::Equal)
                };
                let goes_on = word.trim().is_empty() && differs(place.checked_sub(1)) && differs(Some(place + 1));
                left.push_same(goes_on.then_some(Mark::Deleted), word);
                right.push_same(goes_on.then_some(Mark::Inserted), word);
            }
        }
    }
    [left.lines(), right.lines()]
}

/// A text that is held against none.
pub(super) fn unmarked(lines: &[String]) -> Marked {
    lines.iter().map(|line| vec![MarkedPiece { mark: Mark::Same, text: line.clone() }]).collect()
}

/// What parts two lines; no line holds it.
const BREAK: &str = "\n\n";

/// One of two texts while it is put together.
#[derive(Default)]
struct Side {
    pieces: Vec<MarkedPiece>,
}

impl Side {
    fn push(&mut self, mark: Mark, text: &str) {
        match self.pieces.last_mut() {
            Some(last) if last.mark == mark => last.text.push_str(text),
            _ => self.pieces.push(MarkedPiece { mark, text: text.to_owned() }),
        }
    }

    /// What both texts have: marked as what stands before it, where that has the mark.
    fn push_same(&mut self, mark: Option<Mark>, text: &str) {
        let goes_on = self.pieces.last().map(|last| last.mark) == mark;
        self.push(mark.filter(|_| goes_on).unwrap_or(Mark::Same), text);
    }

    /// The pieces line by line; nobody sees that a blank differs, so that none is marked at the ends of what differs.
    fn lines(self) -> Marked {
        let mut lines = vec![Side::default()];
        for MarkedPiece { mark, text } in self.pieces {
            for (at, text) in text.split(BREAK).enumerate() {
                if at > 0 {
                    lines.push(Side::default());
                }
                let Some(line) = lines.last_mut() else { continue };
                let (blank, rest) = text.split_at(text.len() - text.trim_start().len());
                let (words, after) = rest.split_at(rest.trim_end().len());
                for (mark, part) in [(Mark::Same, blank), (mark, words), (Mark::Same, after)] {
                    if !part.is_empty() {
                        line.push(mark, part);
                    }
                }
            }
        }
        lines.into_iter().map(|line| line.pieces).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(side: &Marked) -> String {
        let piece = |piece: &MarkedPiece| match piece.mark {
            Mark::Same => piece.text.clone(),
            Mark::Deleted | Mark::Inserted => format!("<{}>", piece.text),
        };
        side.iter().map(|line| line.iter().map(piece).collect::<String>()).collect::<Vec<_>>().join("|")
    }

    fn both(before: &[&str], after: &[&str]) -> [String; 2] {
        let owned = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
        side_by_side(&owned(before), &owned(after)).map(|side| shown(&side))
    }

    #[test]
    fn each_side_shows_its_own_words_whole_and_marks_those_that_differ() {
        assert_eq!(
            both(&["комиссия 4 (төрт) күнтізбелік күн ішінде"], &["комиссия 2 (екі) жұмыс күні ішінде"]),
            ["комиссия <4 (төрт) күнтізбелік күн> ішінде", "комиссия <2 (екі) жұмыс күні> ішінде"]
        );
        assert_eq!(both(&["а", "б"], &["а", "ә", "б"]), ["а|б", "а|<ә>|б"]);
        assert_eq!(both(&["а б"], &["а ә б"]), ["а б", "а <ә> б"], "no blank is underlined");
        assert_eq!(both(&["а", "б"], &["а б"]), ["а|б", "а б"], "blanks are kept and not marked");
        assert_eq!(both(&["а  б"], &["а б"]), ["а  б", "а б"]);
    }
}

//! A text held against another one, word by word.

use serde::Serialize;
use similar::{Algorithm, ChangeTag, TextDiff};

/// A piece of two texts; the names of the fields are the keys of its JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MarkedPiece {
    /// Which of the texts has it.
    pub mark: Mark,
    /// Its words with the blanks between them.
    pub text: String,
}

/// Which of two texts has a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Both.
    Same,
    /// The first one.
    Deleted,
    /// The second one.
    Inserted,
}

/// The pieces of two texts in order: of neighbours that differ, what is deleted stands before what is inserted.
///
/// Blanks between two changes belong to both, so that what is replaced reads as a whole.
pub(in crate::view) fn marked(before: &str, after: &str) -> Vec<MarkedPiece> {
    let difference = TextDiff::configure().algorithm(Algorithm::Patience).diff_words(before, after);
    let words: Vec<(ChangeTag, &str)> =
        difference.iter_all_changes().map(|change| (change.tag(), change.value())).collect();
    let mut pieces = Pieces::default();
    for (place, (tag, word)) in words.iter().enumerate() {
        match tag {
            ChangeTag::Delete => pieces.deleted.push_str(word),
            ChangeTag::Insert => pieces.inserted.push_str(word),
            ChangeTag::Equal => {
                let is_between = word.trim().is_empty()
                    && !(pieces.deleted.is_empty() && pieces.inserted.is_empty())
                    && words.get(place + 1).is_some_and(|(next, _)| *next != ChangeTag::Equal);
                if is_between {
                    pieces.deleted.push_str(word);
                    pieces.inserted.push_str(word);
                } else {
                    pieces.same(word);
                }
            }
        }
    }
    pieces.close();
    pieces.done
}

/// Pieces while they are put together.
#[derive(Default)]
struct Pieces {
    done: Vec<MarkedPiece>,
    deleted: String,
    inserted: String,
}

impl Pieces {
    /// Closes what differs; a blank that both have before it or after it belongs to what is the same.
    fn close(&mut self) {
        let (deleted, inserted) = (std::mem::take(&mut self.deleted), std::mem::take(&mut self.inserted));
        // A blank alone would be a deletion or insertion of nothing.
        let blank = [&deleted, &inserted].into_iter().find(|text| text.trim().is_empty()).cloned().unwrap_or_default();
        let both = (deleted.strip_prefix(&blank), inserted.strip_prefix(&blank));
        let around = (deleted.strip_suffix(&blank), inserted.strip_suffix(&blank));
        match (both, around) {
            ((Some(deleted), Some(inserted)), _) => {
                self.put(Mark::Same, &blank);
                self.put(Mark::Deleted, deleted);
                self.put(Mark::Inserted, inserted);
            }
            (_, (Some(deleted), Some(inserted))) => {
                self.put(Mark::Deleted, deleted);
                self.put(Mark::Inserted, inserted);
                self.put(Mark::Same, &blank);
            }
            _ => {
                self.put(Mark::Deleted, &deleted);
                self.put(Mark::Inserted, &inserted);
            }
        }
    }

    fn put(&mut self, mark: Mark, text: &str) {
        match self.done.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if last.mark == mark => last.text.push_str(text),
            _ => self.done.push(MarkedPiece { mark, text: text.to_owned() }),
        }
    }

    fn same(&mut self, word: &str) {
        self.close();
        self.put(Mark::Same, word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(before: &str, after: &str) -> String {
        let pieces = marked(before, after).into_iter().map(|piece| match piece.mark {
            Mark::Same => piece.text,
            Mark::Deleted => format!("[-{}-]", piece.text),
            Mark::Inserted => format!("{{+{}+}}", piece.text),
        });
        pieces.collect()
    }

    #[test]
    fn neighbouring_words_are_replaced_as_a_whole() {
        assert_eq!(
            shown("комиссия 4 (төрт) күнтізбелік күн ішінде", "комиссия 2 (екі) жұмыс күні ішінде"),
            "комиссия [-4 (төрт) күнтізбелік күн-]{+2 (екі) жұмыс күні+} ішінде"
        );
        assert_eq!(shown("а б", "а б"), "а б");
        assert_eq!(shown("а б", "а ә б"), "а {+ә +}б");
        assert_eq!(shown("", "бәрі жаңа"), "{+бәрі жаңа+}");
        assert_eq!(shown("бәрі ескі", ""), "[-бәрі ескі-]");
        assert_eq!(shown("а\nб", "а б"), "а[-\n-]{+ +}б", "no blank is lost, whatever it is");
    }

    proptest::proptest! {
        #[test]
        fn both_texts_are_made_of_their_pieces(before in "([абв](  ?[абв]){0,8})?", after in "([абв](  ?[абв]){0,8})?") {
            let pieces = marked(&before, &after);
            let without = |mark| -> String {
                pieces.iter().filter(|piece| piece.mark != mark).map(|piece| piece.text.as_str()).collect()
            };
            assert_eq!((without(Mark::Inserted), without(Mark::Deleted)), (before, after), "{pieces:?}");
        }
    }
}

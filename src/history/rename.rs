//! What is the same under another name.

use std::collections::{BTreeMap, BTreeSet};

use super::content::{NewKeys, Said};
use super::{Content, Element, Field, Key, Kind, Sheet};

/// How alike two elements must be, in thousandths, to be one under two names.
///
/// Each thing that is said of one of them counts alike: as a whole where both say the same, by the words that they share
/// where both are texts, else not at all.
const ENOUGH: usize = 800;
/// All of it.
const WHOLE: usize = 1000;

/// The kinds that have names, each after those by whose names it is told.
const NAMED: [Kind; 9] = [
    Kind::Clause,
    Kind::Participant,
    Kind::Fact,
    Kind::Outcome,
    Kind::Norm,
    Kind::Procedure,
    Kind::Node,
    Kind::Chapter,
    Kind::Annex,
];

/// An element that only one of the sheets has, with the words of its texts in alphabetical order.
struct Lone<'s> {
    element: Element,
    /// The key in its own sheet.
    key: &'s Key,
    words: BTreeMap<Field, Vec<String>>,
}

/// The new keys of the elements of a sheet that another sheet has under another name.
///
/// Two elements of a kind are one where they are alike enough, or where they stand at the same clause and bear the same
/// title. The pairs most alike are taken first, of several those that stand first; each element is in one pair.
pub(super) fn renames(before: &Sheet, after: &Sheet) -> NewKeys {
    let keys = |sheet: &Sheet| sheet.elements.iter().map(|element| element.key.clone()).collect::<BTreeSet<_>>();
    let (old, new) = (keys(before), keys(after));
    let mut found = NewKeys::new();
    for kind in NAMED {
        let gone = lone(before, &new, kind, &found);
        let come = lone(after, &old, kind, &NewKeys::new());
        let mut pairs = Vec::new();
        for (place, one) in gone.iter().enumerate() {
            for (other_place, other) in come.iter().enumerate() {
                let alike = one.likeness(other);
                if alike >= ENOUGH {
                    pairs.push((WHOLE - alike, place, other_place));
                }
            }
        }
        pairs.sort_unstable();
        let (mut taken, mut given) = (BTreeSet::new(), BTreeSet::new());
        for (_, place, other_place) in pairs {
            if taken.contains(&place) || given.contains(&other_place) {
                continue;
            }
            let (Some(one), Some(other)) = (gone.get(place), come.get(other_place)) else { continue };
            taken.insert(place);
            given.insert(other_place);
            found.insert(one.key.clone(), other.key.clone());
        }
    }
    found
}

/// The elements of a kind that are not in the other sheet, told by the new keys found so far.
fn lone<'s>(sheet: &'s Sheet, other: &BTreeSet<Key>, kind: Kind, new: &NewKeys) -> Vec<Lone<'s>> {
    let alone = sheet.elements.iter().filter(|element| element.key.kind == kind && !other.contains(&element.key));
    let lone = alone.map(|element| {
        let mut own = element.clone();
        own.fields.values_mut().for_each(|content| content.rename(new));
        let words = own.fields.iter().filter_map(|(field, content)| Some((*field, words(content)?))).collect();
        Lone { element: own, key: &element.key, words }
    });
    lone.collect()
}

impl Lone<'_> {
    /// How alike two elements are, in thousandths.
    fn likeness(&self, other: &Self) -> usize {
        let (one, two) = (&self.element.fields, &other.element.fields);
        let fields: BTreeSet<Field> = one.keys().chain(two.keys()).copied().collect();
        let alike = fields.iter().map(|field| match (one.get(field), two.get(field)) {
            (Some(content), Some(same)) if content == same => WHOLE,
            _ => match (self.words.get(field), other.words.get(field)) {
                (Some(words), Some(others)) => shared(words, others),
                _ => 0,
            },
        });
        let alike = alike.sum::<usize>().checked_div(fields.len()).unwrap_or(0);
        if self.is_called_as(other) { alike.max(ENOUGH) } else { alike }
    }

    /// Whether both stand at one clause and bear one title.
    fn is_called_as(&self, other: &Self) -> bool {
        let (one, two) = (&self.element, &other.element);
        let titles = |element: &Element| -> Vec<(Field, Content)> {
            let titles = element.fields.iter().filter(|(field, _)| matches!(field, Field::Title(_)));
            titles.map(|(field, content)| (*field, content.clone())).collect()
        };
        let own = titles(one);
        !own.is_empty() && one.fields.get(&Field::Clause) == two.fields.get(&Field::Clause) && own == titles(two)
    }
}

/// The words of a text, in alphabetical order; none of what is no text.
fn words(content: &Content) -> Option<Vec<String>> {
    let mut words: Vec<String> = match content {
        Content::Text(text) => text.split_whitespace().map(str::to_owned).collect(),
        Content::Wording(pieces) => {
            let words = pieces.iter().flat_map(|piece| match piece {
                Said::Text(text) => text.split_whitespace().map(str::to_owned).collect(),
                Said::Terms(of, _) => {
                    of.iter().map(|(key, part)| format!("{{{}{part:?}}}", key.name)).collect::<Vec<_>>()
                }
            });
            words.collect()
        }
        _ => return None,
    };
    words.sort_unstable();
    Some(words)
}

/// The part of all words that two texts share, in thousandths.
fn shared(words: &[String], others: &[String]) -> usize {
    let (mut one, mut two) = (words.iter().peekable(), others.iter().peekable());
    let mut common = 0;
    while let (Some(word), Some(other)) = (one.peek(), two.peek()) {
        match word.cmp(other) {
            std::cmp::Ordering::Less => drop(one.next()),
            std::cmp::Ordering::Greater => drop(two.next()),
            std::cmp::Ordering::Equal => {
                common += 2;
                one.next();
                two.next();
            }
        }
    }
    (common * WHOLE).checked_div(words.len() + others.len()).unwrap_or(WHOLE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_words_are_counted_as_often_as_both_texts_have_them() {
        let words = |text: &str| words(&Content::Text(text.to_owned())).unwrap();
        assert_eq!(shared(&words("а ә б"), &words("б ә а")), 1000);
        assert_eq!(shared(&words("а а а"), &words("а")), 500);
        assert_eq!(shared(&words("а ә"), &words("б в")), 0);
        assert_eq!(shared(&words(""), &words("")), 1000);
    }
}

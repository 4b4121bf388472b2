//! What differs between two editions.

use std::collections::{BTreeMap, BTreeSet};

use super::content::NewKeys;
use super::order::longest_growing;
use super::{Content, Element, Field, Key, Sheet, rename};

/// All that differs between two sheets: from the first one and this, the second one can be made.
///
/// All lists are in the order of the second sheet, `removed` in that of the first. What is added, changed or moved is
/// said in the names of the second sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// What only the second sheet has.
    pub added: Vec<Added>,
    /// What only the first sheet has.
    pub removed: Vec<Element>,
    /// What both have, under two names; that others refer to it by the new name is no change of theirs.
    pub renamed: Vec<Renamed>,
    /// What both have, in another place among its like.
    pub moved: Vec<Moved>,
    /// What is said otherwise.
    pub changed: Vec<Changed>,
}

/// An element that is new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// The element.
    pub element: Element,
    /// What it stands after among its like; none where it is the first.
    pub after: Option<Key>,
}

/// An element with a new name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    /// As it was called.
    pub from: Key,
    /// As it is called now.
    pub to: Key,
}

/// An element in a new place; as few as possible are taken to have moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Which one.
    pub key: Key,
    /// What it stands after now among its like; none where it is the first.
    pub after: Option<Key>,
}

/// Something that is said otherwise; before and after always differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Of which element.
    pub key: Key,
    /// In which respect.
    pub field: Field,
    /// What was said, in the names of the second sheet; none where nothing was.
    pub before: Option<Content>,
    /// What is said now; none where nothing is.
    pub after: Option<Content>,
}

impl Difference {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self { added, removed, renamed, moved, changed } = self;
        added.is_empty() && removed.is_empty() && renamed.is_empty() && moved.is_empty() && changed.is_empty()
    }
}

/// Compares two sheets.
#[must_use]
pub fn difference(before: &Sheet, after: &Sheet) -> Difference {
    let new = rename::renames(before, after);
    let old: Vec<Element> = before.elements.iter().map(|element| renamed(element, &new)).collect();
    let known: BTreeMap<&Key, (usize, &Element)> =
        old.iter().enumerate().map(|(place, element)| (&element.key, (place, element))).collect();
    let held: BTreeSet<&Key> = after.elements.iter().map(|element| &element.key).collect();

    let gone = before.elements.iter().zip(&old).filter(|(_, element)| !held.contains(&element.key));
    let mut difference = Difference { removed: gone.map(|(own, _)| own.clone()).collect(), ..Difference::default() };
    let back: BTreeMap<&Key, &Key> = new.iter().map(|(from, to)| (to, from)).collect();
    for element in &after.elements {
        if let Some(from) = back.get(&element.key) {
            difference.renamed.push(Renamed { from: (*from).clone(), to: element.key.clone() });
        }
        if let Some((_, old)) = known.get(&element.key) {
            changes(old, element, &mut difference.changed);
        }
    }
    places(after, &known, &mut difference);
    difference
}

/// An element in the new names.
fn renamed(element: &Element, new: &NewKeys) -> Element {
    let mut element = element.clone();
    super::content::renamed(&mut element.key, new);
    element.fields.values_mut().for_each(|content| content.rename(new));
    element
}

/// What is said otherwise of one element.
fn changes(before: &Element, after: &Element, changed: &mut Vec<Changed>) {
    let fields: BTreeSet<Field> = before.fields.keys().chain(after.fields.keys()).copied().collect();
    for field in fields {
        let (before, now) = (before.fields.get(&field), after.fields.get(&field));
        if before != now {
            let (before, now) = (before.cloned(), now.cloned());
            changed.push(Changed { key: after.key.clone(), field, before, after: now });
        }
    }
}

/// What is new or stands elsewhere among its like.
fn places(after: &Sheet, known: &BTreeMap<&Key, (usize, &Element)>, difference: &mut Difference) {
    for like in after.elements.chunk_by(|one, other| one.group() == other.group()) {
        let group = like.first().map(Element::group);
        let place = |element: &Element| {
            known.get(&element.key).filter(|(_, old)| Some(old.group()) == group).map(|(place, _)| *place)
        };
        let (stayed, places): (Vec<&Key>, Vec<usize>) =
            like.iter().filter_map(|element| Some((&element.key, place(element)?))).unzip();
        let unmoved: BTreeSet<&Key> =
            longest_growing(&places).into_iter().filter_map(|at| stayed.get(at).copied()).collect();
        let mut last: Option<&Key> = None;
        for element in like {
            if !known.contains_key(&element.key) {
                difference.added.push(Added { element: element.clone(), after: last.cloned() });
            } else if !unmoved.contains(&element.key) {
                difference.moved.push(Moved { key: element.key.clone(), after: last.cloned() });
            }
            last = Some(&element.key);
        }
    }
}

//! A difference applied to the sheet that it was made from, written without anything of what makes it.

use std::collections::BTreeMap;

use reglament::history::{Content, Difference, Done, Due, Effect, Element, Field, Goal, Key, Kind, Said, Sheet, Test};

/// The sheet that comes of it; fails where the difference says of the first sheet what is not so.
pub(super) fn apply(difference: &Difference, sheet: &Sheet) -> Result<Sheet, String> {
    let mut elements = sheet.elements.clone();
    for gone in &difference.removed {
        let place = elements.iter().position(|element| element == gone).ok_or(format!("{gone:?} is not there"))?;
        elements.remove(place);
    }
    let mut new = BTreeMap::new();
    for renamed in &difference.renamed {
        if renamed.from == renamed.to || !elements.iter().any(|element| element.key == renamed.from) {
            return Err(format!("{renamed:?} is no new name"));
        }
        new.insert(renamed.from.clone(), renamed.to.clone());
    }
    for element in &mut elements {
        put(&mut element.key, &new);
        element.fields.values_mut().for_each(|content| rename(content, &new));
    }
    for change in &difference.changed {
        let found = elements.iter_mut().find(|element| element.key == change.key);
        let element = found.ok_or(format!("{change:?} is of nothing"))?;
        if element.fields.get(&change.field) != change.before.as_ref() || change.before == change.after {
            return Err(format!("{change:?} is not so"));
        }
        match change.after.clone() {
            Some(content) => drop(element.fields.insert(change.field, content)),
            None => drop(element.fields.remove(&change.field)),
        }
    }
    order(difference, elements)
}

/// Puts all in order: what moved is taken out, then it and what is new is put in after what it stands after.
fn order(difference: &Difference, mut elements: Vec<Element>) -> Result<Sheet, String> {
    let mut moving = Vec::new();
    for moved in &difference.moved {
        let place = elements.iter().position(|element| element.key == moved.key);
        moving.push((elements.remove(place.ok_or(format!("{moved:?} is not there"))?), &moved.after));
    }
    let mut coming: Vec<_> = difference.added.iter().map(|added| (added.element.clone(), &added.after)).collect();
    coming.extend(moving);
    let mut ordered = Vec::new();
    for kind in Kind::ALL {
        let mut groups: Vec<Option<Key>> = vec![None];
        if kind == Kind::Node {
            let procedures = ordered.iter().filter(|element: &&Element| element.key.kind == Kind::Procedure);
            groups = procedures.map(|element| Some(element.key.clone())).collect();
        }
        for group in groups {
            let is_of = |element: &Element| {
                let own = element.fields.get(&Field::Procedure);
                element.key.kind == kind
                    && group.as_ref().is_none_or(|group| own == Some(&Content::Reference(group.clone())))
            };
            let (mut like, rest): (Vec<_>, Vec<_>) = elements.into_iter().partition(is_of);
            elements = rest;
            while let Some(place) = coming.iter().position(|(element, after)| {
                is_of(element) && after.as_ref().is_none_or(|after| like.iter().any(|other| other.key == *after))
            }) {
                let (element, after) = coming.remove(place);
                let at = after.as_ref().and_then(|after| like.iter().position(|other| other.key == *after));
                like.insert(at.map_or(0, |at| at + 1), element);
            }
            ordered.append(&mut like);
        }
    }
    if elements.is_empty() && coming.is_empty() {
        Ok(Sheet { elements: ordered })
    } else {
        Err(format!("no place for {elements:?} and {coming:?}"))
    }
}

type New = BTreeMap<Key, Key>;

fn put(key: &mut Key, new: &New) {
    if let Some(to) = new.get(key) {
        *key = to.clone();
    }
}

fn put_all(keys: &mut [Key], new: &New) {
    for key in keys {
        put(key, new);
    }
}

/// Every content is looked at: one that holds a key and is forgotten here fails the law.
fn rename(content: &mut Content, new: &New) {
    match content {
        Content::Reference(key) | Content::Wait(_, key) | Content::Done(Done::One(key)) => put(key, new),
        Content::References(keys) | Content::Done(Done::All(keys) | Done::Any(keys)) => put_all(keys, new),
        Content::Effect(Effect::Prolongs { notice, .. }) => put_all(notice.as_mut_slice(), new),
        Content::Total(stated) => stated.cases.iter_mut().for_each(|(of, _)| test(of, new)),
        Content::Due(stated) => {
            due(&mut stated.otherwise, new);
            for (of, granted) in &mut stated.cases {
                test(of, new);
                due(granted, new);
            }
        }
        Content::Ways(path) => {
            goal(&mut path.otherwise, new);
            for (of, to) in &mut path.ways {
                test(of, new);
                goal(to, new);
            }
        }
        Content::Goal(to) => goal(to, new),
        Content::Wording(pieces) => {
            for piece in pieces {
                if let Said::Terms(of, _) = piece {
                    for (key, _) in of {
                        put(key, new);
                    }
                }
            }
        }
        _ => {}
    }
}

fn goal(goal: &mut Goal, new: &New) {
    if let Goal::To(key) = goal {
        put(key, new);
    }
}

fn due(due: &mut Due, new: &New) {
    if let Due::From(_, key) = due {
        put(key, new);
    }
}

fn test(test: &mut Test, new: &New) {
    match test {
        Test::All(parts) | Test::Any(parts) => parts.iter_mut().for_each(|part| self::test(part, new)),
        Test::Not(part) => self::test(part, new),
        Test::Compare(key, ..) => put(key, new),
    }
}

//! What differs between two editions of a regulation, clause by clause, in words.

mod act;
mod effect;
mod element;
mod label;
mod marked;
mod speaker;
mod text;

use std::collections::BTreeMap;

use serde::Serialize;

pub use self::effect::{CaseChange, CasesShown, DeadlineChange, EffectShown};
pub(in crate::view) use self::marked::marked;
pub use self::marked::{Mark, MarkedPiece};
use self::speaker::Speaker;
use super::edition;
use super::said::said;
use super::timeline::language_code;
use crate::history::{Difference, Key, Kind, Sheet, difference};
use crate::language::{Language, clause_name};
use crate::model::Regulation;

/// What differs between two editions; the names of the fields are the keys of its JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EditionChanges {
    /// The language of the words: `kk`, `ru`, `en`.
    #[serde(serialize_with = "language_code")]
    pub language: Language,
    /// The title of the service.
    pub title: String,
    /// The first edition: who adopted its last act, the date and number of that act.
    pub before: String,
    /// The second edition.
    pub after: String,
    /// Whether nothing differs.
    pub is_same: bool,
    /// That nothing differs, or how many changes there are.
    pub summary: String,
    /// The changes by clause, in the order of the text; last those that belong to no clause.
    pub clauses: Vec<ClauseChanges>,
    /// What the changes do; none where it was not asked for.
    pub effects: Option<Vec<EffectShown>>,
    /// How the deadlines of cases move; none where no case was asked for.
    pub cases: Option<CasesShown>,
    /// The difference itself.
    #[serde(skip)]
    pub difference: Difference,
}

/// What differs at one clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ClauseChanges {
    /// The number of the clause in the second edition, in the first one where the second has it no more; none for what
    /// belongs to no clause.
    pub clause: Option<String>,
    /// The name of the clause.
    pub heading: String,
    /// The changes: those of the rules first, then those of the wording.
    pub changes: Vec<Change>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What was done.
    pub kind: ChangeKind,
    /// The name of what is changed, as the rules or the text have it.
    pub name: String,
    /// In which respect, for what is said otherwise.
    pub respect: Option<String>,
    /// In which language it is said, where it is said in one: `kk`, `ru`.
    pub language: Option<&'static str>,
    /// What was said.
    pub before: Option<String>,
    /// What is said now.
    pub after: Option<String>,
    /// All of it in words, but for what the pieces show.
    pub words: String,
    /// The texts word by word, where they are texts.
    pub pieces: Vec<MarkedPiece>,
    /// What is said of something that was added or removed.
    pub details: Vec<String>,
    /// That it is so in one language only; empty where it is not.
    pub note: &'static str,
}

/// What was done to something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// It is no more.
    Removed,
    /// It has another name.
    Renamed,
    /// It stands elsewhere.
    Moved,
    /// Something else is said of it.
    Changed,
    /// Its wording is as it was, but a term that stands in it prints otherwise.
    Reprinted,
}

/// Two editions and all that their comparison needs.
#[derive(Clone, Copy)]
struct Comparison<'a> {
    before: &'a Regulation,
    after: &'a Regulation,
    difference: &'a Difference,
    speaker: Speaker<'a>,
    language: Language,
}

impl EditionChanges {
    /// Tells what differs.
    #[must_use]
    pub fn new(before: &Regulation, after: &Regulation, language: Language) -> Self {
        let (one, two) = (Sheet::new(before), Sheet::new(after));
        let difference = difference(&one, &two);
        let speaker = Speaker { before: &one, after: &two, language };
        let comparison = Comparison { before, after, difference: &difference, speaker, language };
        let clauses = comparison.by_clause();
        let count = clauses.iter().map(|clause| clause.changes.len()).sum();
        Self {
            language,
            title: after.title.in_language(language).to_owned(),
            before: edition(before, language),
            after: edition(after, language),
            is_same: difference.is_empty(),
            summary: summary(count, language),
            clauses,
            effects: None,
            cases: None,
            difference,
        }
    }
}

impl<'a> Comparison<'a> {
    /// All changes at their clauses.
    fn by_clause(self) -> Vec<ClauseChanges> {
        let order = self.clause_order();
        let places: BTreeMap<&Key, usize> = order.iter().enumerate().map(|(place, key)| (key, place)).collect();
        let mut changes = self.of_elements();
        changes.extend(self.of_texts());
        let last = order.len();
        let place = |clause: &Option<Key>| clause.as_ref().and_then(|key| places.get(key)).copied().unwrap_or(last);
        changes.sort_by_key(|(clause, _)| place(clause));
        let mut found: Vec<(usize, ClauseChanges)> = Vec::new();
        for (clause, change) in changes {
            let at = place(&clause);
            match found.last_mut() {
                Some((other, same)) if *other == at => same.changes.push(change),
                _ => {
                    let number = order.get(at).map(|key| key.name.clone());
                    let heading = self.heading(number.as_deref());
                    found.push((at, ClauseChanges { clause: number, heading, changes: vec![change] }));
                }
            }
        }
        found.into_iter().map(|(_, changes)| changes).collect()
    }

    fn heading(self, number: Option<&str>) -> String {
        let none = || said(self.language, ["тармақсыз", "вне пунктов", "outside the clauses"]).to_owned();
        number.map_or_else(none, |number| clause_name(number, self.language))
    }

    /// The clauses of both editions in the order of the second one; what it has no more stands after what stood
    /// before it.
    fn clause_order(self) -> Vec<Key> {
        let clauses =
            |sheet: &'a Sheet| sheet.elements.iter().map(|element| &element.key).filter(|key| key.kind == Kind::Clause);
        let mut order: Vec<Key> = clauses(self.speaker.after).cloned().collect();
        let mut previous: Option<Key> = None;
        for key in clauses(self.speaker.before) {
            let key = self.now(key);
            if !order.contains(&key) {
                let after = previous.as_ref().and_then(|previous| order.iter().position(|other| other == previous));
                order.insert(after.map_or(0, |at| at + 1), key.clone());
            }
            previous = Some(key);
        }
        order
    }

    /// The key by which the second edition calls what the first one calls so.
    fn now(self, key: &Key) -> Key {
        let renamed = self.difference.renamed.iter().find(|renamed| renamed.from == *key);
        renamed.map_or_else(|| key.clone(), |renamed| renamed.to.clone())
    }
}

fn summary(count: usize, language: Language) -> String {
    if count == 0 {
        return said(
            language,
            ["редакциялардың айырмасы жоқ", "редакции не различаются", "the editions do not differ"],
        )
        .to_owned();
    }
    format!("{}: {count}", said(language, ["өзгерістер саны", "число изменений", "changes"]))
}

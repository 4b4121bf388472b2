//! The wording of clauses as it is printed, word by word.

use super::marked::marked;
use super::{Change, ChangeKind, Comparison, label};
use crate::history::{Changed, Content, Field, Key, Kind, Part};
use crate::language::Language;
use crate::model::{Clause, ClauseNumber, Regulation, Wording};
use crate::view::paragraphs;

/// The parts of a clause in the order in which they are printed.
const PARTS: [Part; 3] = [Part::Text, Part::Result, Part::Tail];
/// The languages of acts.
const LANGUAGES: [Language; 2] = [Language::Kk, Language::Ru];

impl Comparison<'_> {
    /// The changes of the wording, each with its clause; of a clause that was added or removed all of it.
    pub(super) fn of_texts(self) -> Vec<(Option<Key>, Change)> {
        let mut told = Vec::new();
        let clauses = |regulation: &Regulation| -> Vec<Key> {
            regulation.clauses.iter().map(|clause| Key::new(Kind::Clause, &clause.number.0)).collect()
        };
        let olds = clauses(self.before);
        for now in clauses(self.after) {
            let renamed = self.difference.renamed.iter().find(|renamed| renamed.to == now);
            let old = renamed.map_or(&now, |renamed| &renamed.from);
            self.of_clause(&now, olds.contains(old).then_some(old), Some(&now), &mut told);
        }
        for removed in self.difference.removed.iter().filter(|element| element.key.kind == Kind::Clause) {
            self.of_clause(&self.now(&removed.key), Some(&removed.key), None, &mut told);
        }
        told
    }

    /// The changes of one clause, by its keys in the two editions.
    fn of_clause(self, at: &Key, old: Option<&Key>, new: Option<&Key>, told: &mut Vec<(Option<Key>, Change)>) {
        let clause = |regulation: &'_ Regulation, key: Option<&Key>| {
            key.and_then(|key| regulation.clause(&ClauseNumber(key.name.clone())).cloned())
        };
        let (old, new) = (clause(self.before, old), clause(self.after, new));
        for part in PARTS {
            let printed = |language| {
                let text = |clause: &Option<Clause>, regulation| {
                    let wording = clause.as_ref().and_then(|clause| wording(clause, part, language));
                    wording.map(|wording| paragraphs(wording, regulation, language).join("\n\n"))
                };
                (text(&old, self.before), text(&new, self.after))
            };
            let both = LANGUAGES.map(printed);
            for (language, (before, after)) in LANGUAGES.into_iter().zip(&both) {
                let field = Field::Wording(part, language);
                let changed = self.difference.changed.iter().find(|one| one.key == *at && one.field == field);
                if before == after {
                    // The wording may name the same term otherwise than before.
                    if let Some(changed) = changed {
                        told.push((Some(at.clone()), self.of_references(at, field, changed)));
                    }
                    continue;
                }
                let is_reprinted = changed.is_none() && old.is_some() && new.is_some();
                let kind = if is_reprinted { ChangeKind::Reprinted } else { ChangeKind::Changed };
                let is_alone = old.is_some()
                    && new.is_some()
                    && both.iter().all(|(before, after)| before.is_some() && after.is_some())
                    && both.iter().filter(|(before, after)| before != after).count() == 1;
                let (was, is) = (before.as_deref().unwrap_or_default(), after.as_deref().unwrap_or_default());
                let label = self.label(field);
                let change = Change {
                    respect: Some(label.clone()),
                    language: Some(language.code()),
                    before: before.clone(),
                    after: after.clone(),
                    pieces: marked(was, is),
                    note: if is_alone { label::in_one_language(language, self.language) } else { "" },
                    ..Change::new(kind, at, label)
                };
                told.push((Some(at.clone()), change));
            }
        }
    }

    /// A wording that prints the same, but takes it from another place: shown with its references.
    fn of_references(self, at: &Key, field: Field, changed: &Changed) -> Change {
        let words = |content: &Option<Content>| match content {
            Some(Content::Wording(pieces)) => Some(self.speaker.wording(pieces)),
            _ => None,
        };
        let (before, after) = (words(&changed.before), words(&changed.after));
        let label = self.label(field);
        Change {
            respect: Some(label.clone()),
            language: field.language().map(Language::code),
            pieces: marked(before.as_deref().unwrap_or_default(), after.as_deref().unwrap_or_default()),
            before,
            after,
            note: label::prints_the_same(self.language),
            ..Change::new(ChangeKind::Changed, at, label)
        }
    }
}

/// A part of the wording of a clause.
fn wording(clause: &Clause, part: Part, language: Language) -> Option<&Wording> {
    match (part, language) {
        (Part::Text, Language::Ru) => clause.ru.as_ref(),
        (Part::Text, _) => Some(&clause.kk),
        (Part::Result, Language::Ru) => clause.result_ru.as_ref(),
        (Part::Result, _) => clause.result_kk.as_ref(),
        (Part::Tail, Language::Ru) => clause.tail_ru.as_ref(),
        (Part::Tail, _) => clause.tail_kk.as_ref(),
    }
}

//! What was added, removed, renamed, moved or said otherwise.

use super::marked::{MarkedPiece, marked};
use super::{Change, ChangeKind, Comparison, label};
use crate::history::{Changed, Content, Element, Field, Key, Kind, Moved, Renamed};
use crate::language::Language;
use crate::view::said::said;

impl Comparison<'_> {
    /// The changes of elements, each with its clause, in the order of the sheets; what the wording of clauses says is
    /// told apart.
    pub(super) fn of_elements(self) -> Vec<(Option<Key>, Change)> {
        let mut told: Vec<(Kind, Option<Key>, Change)> = Vec::new();
        for element in &self.difference.removed {
            let clause = element.clause(None).map(|clause| self.now(clause));
            told.push((element.key.kind, clause, self.whole(ChangeKind::Removed, element)));
        }
        for renamed in &self.difference.renamed {
            told.push((renamed.to.kind, self.clause_of(&renamed.to, None), self.renamed(renamed)));
        }
        for moved in &self.difference.moved {
            told.push((moved.key.kind, self.clause_of(&moved.key, None), self.moved(moved)));
        }
        for added in &self.difference.added {
            let element = &added.element;
            told.push((element.key.kind, element.clause(None).cloned(), self.whole(ChangeKind::Added, element)));
        }
        for changed in &self.difference.changed {
            if !matches!(changed.field, Field::Wording(..)) {
                told.push((changed.key.kind, self.clause_of_change(changed), self.changed(changed)));
            }
        }
        told.sort_by_key(|(kind, ..)| *kind);
        told.into_iter().map(|(_, clause, change)| (clause, change)).collect()
    }

    /// The clause of an element of the second edition.
    fn clause_of(self, key: &Key, field: Option<Field>) -> Option<Key> {
        self.speaker.after.element(key)?.clause(field).cloned()
    }

    /// The clause at which something is said otherwise; of what is said no more, the one at which it was said.
    fn clause_of_change(self, changed: &Changed) -> Option<Key> {
        if changed.after.is_none() {
            let old = self.difference.renamed.iter().find(|renamed| renamed.to == changed.key);
            let old = old.map_or(&changed.key, |renamed| &renamed.from);
            let clause = self.speaker.before.element(old)?.clause(Some(changed.field))?;
            return Some(self.now(clause));
        }
        self.clause_of(&changed.key, Some(changed.field))
    }

    /// Something that is new or is no more, with what is said of it.
    fn whole(self, kind: ChangeKind, element: &Element) -> Change {
        let verb = match kind {
            ChangeKind::Added => ["қосылды", "добавлено", "added"],
            _ => ["алып тасталды", "исключено", "removed"],
        };
        let words = format!("{}: {}", said(self.language, verb), self.speaker.subject(&element.key));
        let is_told =
            |field: Field| !matches!(field, Field::Clause | Field::Wording(..) | Field::Signed | Field::Number);
        let details = element.fields.iter().filter(|(field, _)| is_told(**field)).map(|(field, content)| {
            let label = self.label(*field);
            format!("{label}: {}", self.speaker.words(content))
        });
        Change { details: details.collect(), ..Change::new(kind, &element.key, words) }
    }

    fn renamed(self, Renamed { from, to }: &Renamed) -> Change {
        let verb = match to.kind {
            Kind::Clause | Kind::Chapter | Kind::Annex => ["жаңа нөмірі", "новый номер", "new number"],
            _ => ["жаңа атауы", "новое имя", "new name"],
        };
        let verb = said(self.language, verb);
        let (before, after) = (self.speaker.subject(from), self.speaker.subject(to));
        let words = format!("{verb}: {before} → {after}");
        Change { before: Some(before), after: Some(after), ..Change::new(ChangeKind::Renamed, to, words) }
    }

    fn moved(self, Moved { key, after }: &Moved) -> Change {
        let verb = said(self.language, ["орны ауысты", "перемещено", "moved"]);
        let subject = self.speaker.subject(key);
        let place = match after {
            Some(after) => {
                let label = said(self.language, ["енді оның алдында", "теперь перед ним", "now preceded by"]);
                format!("{label} {}", self.speaker.subject(after))
            }
            None => said(self.language, ["енді бірінші тұр", "теперь стоит первым", "now stands first"]).to_owned(),
        };
        Change::new(ChangeKind::Moved, key, format!("{verb}: {subject}; {place}"))
    }

    fn changed(self, changed: &Changed) -> Change {
        let Changed { key, field, before, after } = changed;
        let mut pieces = Vec::new();
        let label = match (before, after) {
            (Some(Content::Ways(before)), Some(Content::Ways(after))) if before.has_goals_of(after) => {
                said(self.language, ["шарты", "условие", "condition"]).to_owned()
            }
            _ => self.label(*field),
        };
        let (mut was, mut is) = (None, None);
        let said_now = match (before, after) {
            (Some(Content::Text(before)), Some(Content::Text(after))) => {
                pieces = marked(before, after);
                (was, is) = (Some(before.clone()), Some(after.clone()));
                label.clone()
            }
            (Some(before), Some(after)) => {
                let (before, after) = self.speaker.both(before, after);
                let words = format!("{label}: {before} → {after}");
                (was, is) = (Some(before), Some(after));
                words
            }
            (None, Some(after)) => {
                let after = self.speaker.words(after);
                let words = format!("{label}, {}: {after}", said(self.language, ["қосылды", "добавлено", "added"]));
                is = Some(after);
                words
            }
            (Some(before), None) => {
                let before = self.speaker.words(before);
                let verb = said(self.language, ["алып тасталды", "исключено", "removed"]);
                let words = format!("{label}, {verb}: {before}");
                was = Some(before);
                words
            }
            (None, None) => label.clone(),
        };
        Change {
            respect: Some(label),
            language: field.language().map(Language::code),
            before: was,
            after: is,
            pieces,
            note: self.in_one_language(key, *field),
            ..Change::new(ChangeKind::Changed, key, format!("{}, {said_now}", self.speaker.subject(key)))
        }
    }

    /// What is said of an element, with the language in which it is said.
    pub(super) fn label(self, field: Field) -> String {
        let label = label::field(field, self.language);
        match field.language() {
            Some(of) => format!("{label} {}", label::of_language(of, self.language)),
            None => label,
        }
    }

    /// That of the two languages in which something is said in both editions it differs in this one only.
    fn in_one_language(self, key: &Key, field: Field) -> &'static str {
        let Some(of) = field.language() else { return "" };
        let other = if of == Language::Kk { Language::Ru } else { Language::Kk };
        let Some(other) = field.in_language(other) else { return "" };
        let is_said = self.speaker.after.element(key).is_some_and(|element| element.fields.contains_key(&other));
        let differs = self.difference.changed.iter().any(|changed| changed.key == *key && changed.field == other);
        if is_said && !differs { label::in_one_language(of, self.language) } else { "" }
    }
}

impl Change {
    /// A change of which nothing is told but the words.
    pub(super) fn new(kind: ChangeKind, key: &Key, words: String) -> Self {
        let pieces: Vec<MarkedPiece> = Vec::new();
        Self {
            kind,
            name: key.name.clone(),
            respect: None,
            language: None,
            before: None,
            after: None,
            words,
            pieces,
            details: Vec::new(),
            note: "",
        }
    }
}

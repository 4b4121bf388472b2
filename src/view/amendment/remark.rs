//! What an amendment does that its paragraphs do not say: each is left to a person, in words.

use crate::history::{Difference, Kind, Moved, Renamed};
use crate::language::{Language, clause_name};
use crate::model::{AnnexKind, Chapter, ClauseNumber, ProcedureId, Regulation};
use crate::view::{Chart, OfficialText, Paragraph, ParagraphKind};

/// Two editions and what differs between them.
pub(super) struct Editions<'r> {
    pub(super) before: &'r Regulation,
    pub(super) after: &'r Regulation,
    pub(super) difference: &'r Difference,
    pub(super) language: Language,
}

impl Editions<'_> {
    /// What is to be written by hand, or looked at.
    pub(super) fn remarks(&self) -> Vec<String> {
        let mut remarks = Vec::new();
        if self.approval(self.before) != self.approval(self.after) {
            remarks.push(self.said(
                "мәтін басындағы бекіту туралы белгі өзгерді: оны қолмен жазыңыз",
                "гриф утверждения в начале текста изменен: напишите об этом вручную",
            ));
        }
        remarks.extend(self.chapters());
        let clauses = |kind: Kind| kind == Kind::Clause;
        for Renamed { from, to } in self.difference.renamed.iter().filter(|one| clauses(one.to.kind)) {
            let [old, new] = [from, to].map(|key| clause_name(&key.name, self.language));
            remarks.push(self.said(
                &format!("{old} енді – {new}: бұл алып тастау және толықтыру болып жазылды"),
                &format!("{old} теперь – {new}: это записано как исключение и дополнение"),
            ));
        }
        for Moved { key, .. } in self.difference.moved.iter().filter(|one| clauses(one.key.kind)) {
            let name = clause_name(&key.name, self.language);
            remarks.push(self.said(
                &format!("{name} басқа жерге көшті: оны қолмен жазыңыз"),
                &format!("{name} стоит на другом месте: напишите об этом вручную"),
            ));
        }
        remarks.extend(self.pictures());
        remarks
    }

    fn said(&self, kk: &str, ru: &str) -> String {
        if self.language == Language::Ru { ru.to_owned() } else { kk.to_owned() }
    }

    fn approval(&self, regulation: &Regulation) -> Option<String> {
        let text = OfficialText::new(regulation, self.language);
        text.paragraphs.iter().find(|one| one.kind == ParagraphKind::Approval).map(Paragraph::text)
    }

    /// Chapters that come, go, or begin elsewhere; where a chapter lost its first clause with it, nothing else is said.
    fn chapters(&self) -> Vec<String> {
        let mut remarks = Vec::new();
        let of = |regulation: &'_ Regulation, number: &str| -> Option<ClauseNumber> {
            regulation.chapters.iter().find(|one| one.number == number).map(|one| one.begins.clone())
        };
        for Chapter { number, begins, .. } in &self.after.chapters {
            match of(self.before, number) {
                None => remarks.push(self.said(
                    &format!("{number}-тарау қосылды: тараумен толықтыруды қолмен жазыңыз"),
                    &format!("добавлена глава {number}: дополнение главой напишите вручную"),
                )),
                Some(old) if old != *begins => {
                    let clause = clause_name(&begins.0, self.language);
                    remarks.push(self.said(
                        &format!("{number}-тарау енді мына жерден басталады: {clause}; оны қолмен жазыңыз"),
                        &format!(
                            "глава {number} теперь начинается с другого места ({clause}): напишите об этом вручную"
                        ),
                    ));
                }
                Some(_) => {}
            }
        }
        for Chapter { number, .. } in &self.before.chapters {
            if of(self.after, number).is_none() {
                remarks.push(self.said(
                    &format!("{number}-тарау алып тасталды: тарауды алып тастауды қолмен жазыңыз"),
                    &format!("глава {number} исключена: исключение главы напишите вручную"),
                ));
            }
        }
        remarks
    }

    /// Whether anything differs of which a picture could be drawn.
    fn differs_in_rules(&self) -> bool {
        let Difference { added, removed, renamed, moved, changed } = self.difference;
        let kinds = added.iter().map(|one| one.element.key.kind).chain(removed.iter().map(|one| one.key.kind));
        let kinds = kinds.chain(moved.iter().map(|one| one.key.kind)).chain(changed.iter().map(|one| one.key.kind));
        let of_text = [Kind::Identity, Kind::Act, Kind::Terms, Kind::Chapter, Kind::Clause, Kind::Annex];
        // The number of a clause may stand in a picture.
        !renamed.is_empty() || kinds.into_iter().any(|kind| !of_text.contains(&kind))
    }

    /// Pictures of annexes that come, go, or are drawn otherwise.
    fn pictures(&self) -> Vec<String> {
        let mut remarks = Vec::new();
        let is_redrawn = self.differs_in_rules();
        for annex in &self.after.annexes {
            let Some(old) = self.before.annexes.iter().find(|old| old.number == annex.number) else { continue };
            let number = &annex.number;
            if old.kind != annex.kind {
                remarks.push(self.said(
                    &format!("{number}-қосымшаның түрі (сурет немесе мәтін) өзгерді: суретін қараңыз"),
                    &format!("вид приложения {number} (рисунок или текст) изменен: проверьте рисунок"),
                ));
            } else if is_redrawn && self.drawn(self.before, annex.kind) != self.drawn(self.after, annex.kind) {
                remarks.push(self.said(
                    &format!(
                        "{number}-қосымшаның суреті ережелермен бірге өзгереді (жаңасын `reglament render --as svg` салады): актінің суретін қарап, керек болса, қосымшаны қолмен ауыстырыңыз"
                    ),
                    &format!(
                        "рисунок приложения {number} меняется вместе с правилами (новый рисует `reglament render --as svg`): посмотрите рисунок акта и при необходимости замените приложение вручную"
                    ),
                ));
            }
        }
        remarks
    }

    /// The pictures of an annex.
    fn drawn(&self, regulation: &Regulation, kind: AnnexKind) -> Vec<Chart> {
        match kind {
            AnnexKind::Text => Vec::new(),
            AnnexKind::Sequence => Chart::sequence(regulation, self.language).into_iter().collect(),
            AnnexKind::Swimlanes => {
                let procedures = (0..).map(ProcedureId).zip(&regulation.procedures);
                procedures.map(|(id, _)| Chart::swimlanes(regulation, id, self.language)).collect()
            }
        }
    }
}

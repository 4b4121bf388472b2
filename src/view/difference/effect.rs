//! What the changes do: to the walks, the longest sums, the days on which steps fit, and the deadlines of cases.

use std::collections::BTreeMap;

use serde::Serialize;

use super::EditionChanges;
use crate::analysis::{Effects, StartEffect, TotalEffect};
use crate::diagnostic::Amount;
use crate::history::{Difference, Kind};
use crate::language::{Case, Language, unit_noun};
use crate::view::said::said;
use crate::view::{Instant, Timeline, term_short};

/// A figure of the two editions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EffectShown {
    /// Which figure, as a code: `walks`, `longest`, `lacking-days`.
    pub kind: &'static str,
    /// What it is called.
    pub label: String,
    /// In the first edition; none where it has none.
    pub before: Option<String>,
    /// In the second edition; none where it has none.
    pub after: Option<String>,
    /// All of it in words.
    pub words: String,
}

/// How the deadlines of cases move.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CasesShown {
    /// The cases whose deadlines or outcomes differ.
    pub moved: Vec<CaseChange>,
    /// The paths of the cases in which nothing differs.
    pub same: Vec<String>,
    /// The paths of the cases that only one of the editions can run.
    pub not_run: Vec<String>,
    /// What they come to, in words.
    pub words: Vec<String>,
}

/// A case that goes otherwise by the second edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CaseChange {
    /// The path of its file.
    pub path: String,
    /// What differs.
    pub changes: Vec<DeadlineChange>,
}

/// A deadline or the outcome of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DeadlineChange {
    /// Whose deadline it is; or that it is the outcome.
    pub of: String,
    /// By the first edition; none where there is none.
    pub before: Option<String>,
    /// By the second edition; none where there is none.
    pub after: Option<String>,
    /// All of it in words.
    pub words: String,
}

impl EditionChanges {
    /// Adds what the changes do.
    #[must_use]
    pub fn with_effects(mut self, before: &Effects, after: &Effects) -> Self {
        let language = self.language;
        let mut effects = vec![walks(before, after, language)];
        let new = new_names(&self.difference, Kind::Procedure);
        let mut procedures: Vec<&str> = after.totals.iter().map(|total| total.procedure.as_str()).collect();
        for total in &before.totals {
            let name = new.get(&total.procedure).unwrap_or(&total.procedure);
            if !procedures.contains(&name.as_str()) {
                procedures.push(name);
            }
        }
        for procedure in procedures {
            let one =
                before.totals.iter().find(|total| new.get(&total.procedure).unwrap_or(&total.procedure) == procedure);
            let other = after.totals.iter().find(|total| total.procedure == procedure);
            effects.push(longest(procedure, one, other, language));
        }
        effects.extend(lacking(before.starts, after.starts, language));
        self.effects = Some(effects);
        self
    }

    /// Adds how cases go by the two editions: each by its path, with none for what an edition could not run.
    #[must_use]
    pub fn with_cases(mut self, cases: &[(String, Option<Timeline>, Option<Timeline>)]) -> Self {
        let language = self.language;
        let mut shown = CasesShown::default();
        for (path, before, after) in cases {
            let (Some(before), Some(after)) = (before, after) else {
                shown.not_run.push(path.clone());
                continue;
            };
            let changes = deadlines(before, after, &self.difference, language);
            if changes.is_empty() {
                shown.same.push(path.clone());
            } else {
                shown.moved.push(CaseChange { path: path.clone(), changes });
            }
        }
        let counts = [
            (["басқаша жүретін істер", "дела, которые идут иначе", "cases that go otherwise"], shown.moved.len()),
            (
                ["бұрынғыдай жүретін істер", "дела, которые идут как прежде", "cases that go as before"],
                shown.same.len(),
            ),
            (
                [
                    "екі редакцияның бірімен ғана жүретін істер",
                    "дела, которые можно вести только по одной из редакций",
                    "cases that only one of the editions can run",
                ],
                shown.not_run.len(),
            ),
        ];
        let counts = counts.into_iter().filter(|(_, count)| *count > 0);
        shown.words = counts.map(|(words, count)| format!("{}: {count}", said(language, words))).collect();
        self.cases = Some(shown);
        self
    }
}

/// The new names of what has another one.
fn new_names(difference: &Difference, kind: Kind) -> BTreeMap<String, String> {
    let renamed = difference.renamed.iter().filter(|renamed| renamed.to.kind == kind);
    renamed.map(|renamed| (renamed.from.name.clone(), renamed.to.name.clone())).collect()
}

fn effect(kind: &'static str, label: String, before: Option<String>, after: Option<String>) -> EffectShown {
    let words = words(&label, before.as_deref(), after.as_deref());
    EffectShown { kind, label, before, after, words }
}

/// What something was and what it is, once where both are the same.
fn words(label: &str, before: Option<&str>, after: Option<&str>) -> String {
    match (before, after) {
        (Some(before), Some(after)) if before == after => format!("{label}: {after}"),
        _ => format!("{label}: {} → {}", before.unwrap_or("–"), after.unwrap_or("–")),
    }
}

fn walks(before: &Effects, after: &Effects, language: Language) -> EffectShown {
    let count = |effects: &Effects| {
        let least = said(language, ["кемінде ", "не менее ", "at least "]);
        format!("{}{}", if effects.is_whole { "" } else { least }, effects.walks)
    };
    let label = said(language, ["істің ықтимал жолдары", "возможных путей дела", "ways that a case can go"]);
    effect("walks", label.to_owned(), Some(count(before)), Some(count(after)))
}

fn longest(
    procedure: &str,
    before: Option<&TotalEffect>,
    after: Option<&TotalEffect>,
    language: Language,
) -> EffectShown {
    let label = match language {
        Language::Kk => format!("«{procedure}» рәсімі, қадамдардың ең ұзақ қосындысы мен жалпы мерзімі"),
        Language::Ru => format!("процедура «{procedure}», наибольшая сумма шагов и общий срок"),
        Language::En => format!("procedure “{procedure}”, the longest sum of its steps and the total term"),
    };
    let figure = |effect: &TotalEffect| {
        let counted = |amount: &Amount| {
            format!("{} {}", amount.number, unit_noun(amount.unit, amount.number, Case::Nominative, language))
        };
        let sum: Vec<String> = effect.longest.iter().map(counted).collect();
        let sum = if sum.is_empty() { "0".to_owned() } else { sum.join(" + ") };
        let exceeds = if effect.is_exceeded {
            said(language, [" (асып кетеді)", " (превышает)", " (exceeds it)"])
        } else {
            ""
        };
        format!("{sum} / {}{exceeds}", term_short(effect.total, language))
    };
    effect("longest", label, before.map(figure), after.map(figure))
}

fn lacking(before: Option<StartEffect>, after: Option<StartEffect>, language: Language) -> Option<EffectShown> {
    let (first, last) = after.or(before)?.years;
    let label = match language {
        Language::Kk => format!(
            "шегіне дейін созылған қадамдар мерзімге сыймайтын жұмыс күндері (өтініш түскен күн бойынша, {first}–{last} жылдар)"
        ),
        Language::Ru => format!(
            "рабочие дни подачи заявления, для которых шаги на пределе не укладываются в срок ({first}–{last} годы)"
        ),
        Language::En => {
            format!("working days of application on which steps at their limits do not fit the term ({first}–{last})")
        }
    };
    let figure = |effect: StartEffect| format!("{} / {}", effect.lacking, effect.of);
    Some(effect("lacking-days", label, before.map(figure), after.map(figure)))
}

/// The deadlines that differ, those of procedures first, and the outcome.
fn deadlines(before: &Timeline, after: &Timeline, difference: &Difference, language: Language) -> Vec<DeadlineChange> {
    let mut found = Vec::new();
    let mut told = |of: String, before: Option<String>, after: Option<String>| {
        if before != after {
            let words = words(&of, before.as_deref(), after.as_deref());
            found.push(DeadlineChange { of, before, after, words });
        }
    };
    let totals = |timeline: &Timeline, kind| {
        let named = timeline.totals.iter().map(|total| (total.procedure.clone(), Some(&total.deadline.due)));
        instants(named, difference, kind)
    };
    let steps = |timeline: &Timeline, kind| {
        let named = timeline.rows.iter().map(|row| (row.name.clone(), row.until.as_ref().map(|until| &until.due)));
        instants(named, difference, kind)
    };
    let label = said(language, ["жалпы мерзім", "общий срок", "total term"]);
    for (name, before, after) in paired(totals(before, Some(Kind::Procedure)), totals(after, None)) {
        told(format!("{label} «{name}»"), before, after);
    }
    for (name, before, after) in paired(steps(before, Some(Kind::Node)), steps(after, None)) {
        told(format!("«{name}»"), before, after);
    }
    let outcome = |timeline: &Timeline| timeline.outcome.as_ref().map(|outcome| outcome.title.clone());
    let label = said(language, ["аяқталуы", "завершение", "outcome"]);
    told(label.to_owned(), outcome(before), outcome(after));
    found
}

/// Ends of terms by the names that they have in the second edition, in order; of those with one name each has its
/// number.
type Ends = Vec<((String, usize), Option<String>)>;

fn instants<'t>(
    named: impl Iterator<Item = (String, Option<&'t Instant>)>,
    difference: &Difference,
    renamed: Option<Kind>,
) -> Ends {
    let new = renamed.map(|kind| new_names(difference, kind)).unwrap_or_default();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let ends = named.map(|(name, end)| {
        let name = new.get(&name).cloned().unwrap_or(name);
        let number = seen.entry(name.clone()).or_default();
        *number += 1;
        ((name, *number), end.map(Instant::full))
    });
    ends.collect()
}

/// The ends of both editions side by side: those of the second one in order, then those that only the first one has.
fn paired(before: Ends, after: Ends) -> Vec<(String, Option<String>, Option<String>)> {
    let mut old: BTreeMap<_, _> = before.iter().cloned().collect();
    let mut all: Vec<_> =
        after.into_iter().map(|(key, end)| (key.0.clone(), old.remove(&key).flatten(), end)).collect();
    let gone = before.into_iter().filter(|(key, _)| old.contains_key(key));
    all.extend(gone.map(|((name, _), end)| (name, end, None)));
    all
}

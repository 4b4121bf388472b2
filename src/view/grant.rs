//! Terms as the rules grant them, in words: by case, from another step, before an end.

use super::phrase::{term_away, term_moved_by};
use super::{condition_words, term_short};
use crate::calendar::Term;
use crate::language::Language;
use crate::model::{ByCase, ClockEffect, Condition, Grant, NodeId, Regulation};
use crate::view::said::said;

/// A term by case: «егер түрі = бірінші: 3 жұмыс күні; әйтпесе: 10 жұмыс күні».
pub(super) fn by_case<T: Copy>(
    granted: &ByCase<T>,
    language: Language,
    condition: impl Fn(&Condition) -> String,
    words: impl Fn(T) -> String,
) -> String {
    let otherwise = words(granted.otherwise);
    if granted.cases.is_empty() {
        return otherwise;
    }
    let label = said(language, ["егер", "если", "if"]);
    let cases = granted.cases.iter().map(|(when, value)| format!("{label} {}: {}", condition(when), words(*value)));
    let last = format!("{}: {otherwise}", said(language, ["әйтпесе", "иначе", "otherwise"]));
    cases.chain([last]).collect::<Vec<_>>().join("; ")
}

/// The total term of a procedure, in the words of the rules.
pub(super) fn total_words(granted: &ByCase<Term>, regulation: &Regulation, language: Language) -> String {
    let condition = |condition: &Condition| condition_words(condition, regulation, language);
    by_case(granted, language, condition, |term| term_short(term, language))
}

/// The term of a step, in the words of the rules.
pub(super) fn grant_words(granted: &ByCase<Grant>, regulation: &Regulation, language: Language) -> String {
    let condition = |condition: &Condition| condition_words(condition, regulation, language);
    let step = |id: NodeId| regulation.node(id).name.clone();
    by_case(granted, language, condition, |grant| grant_of(grant, step, language))
}

/// The term of a step in one case; a step is named as given.
pub(super) fn grant_of(grant: Grant, step: impl FnOnce(NodeId) -> String, language: Language) -> String {
    match grant {
        Grant::Within(term) => term_short(term, language),
        Grant::From(term, after) => from_step(term, &step(after), language),
        Grant::BeforeEnd(term) => before_end(term, language),
    }
}

/// That a term counts from another step.
pub(super) fn from_step(term: Term, step: &str, language: Language) -> String {
    let term = term_short(term, language);
    match language {
        Language::Kk => format!("«{step}» қадамынан бастап {term}"),
        Language::Ru => format!("{term} с момента шага «{step}»"),
        Language::En => format!("{term} from the step “{step}”"),
    }
}

/// That a step must be done so long before the total term ends.
pub(super) fn before_end(term: Term, language: Language) -> String {
    let away = term_away(term, language);
    match language {
        Language::Kk => format!("жалпы мерзім аяқталғанға дейін {away} кешіктірмей"),
        Language::Ru => format!("не позднее чем за {away} до истечения общего срока"),
        Language::En => format!("not later than {away} before the total term ends"),
    }
}

/// That so long must pass after a step, named as given.
pub(super) fn not_before(term: Term, step: &str, language: Language) -> String {
    let away = term_away(term, language);
    match language {
        Language::Kk => format!("«{step}» қадамынан кейін {away} ерте емес"),
        Language::Ru => format!("не ранее чем через {away} после шага «{step}»"),
        Language::En => format!("not before {away} after the step “{step}”"),
    }
}

/// What a step does to the terms that enclose it, and which step tells the recipient of it.
pub(super) fn clock_effect(effect: &ClockEffect, language: Language) -> (String, Option<NodeId>) {
    match effect {
        ClockEffect::Suspends => (suspends(language).to_owned(), None),
        ClockEffect::Prolongs { by, is_most, notice } => (prolongs(*by, *is_most, language), *notice),
    }
}

/// That the terms around a step stand still.
pub(super) const fn suspends(language: Language) -> &'static str {
    said(language, ["мерзімді тоқтата тұрады", "приостанавливает срок", "suspends the term"])
}

/// That the terms around a step are longer once it is done.
pub(super) fn prolongs(by: Term, is_most: bool, language: Language) -> String {
    let by = term_moved_by(by, language);
    match (language, is_most) {
        (Language::Kk, false) => format!("мерзімді {by} ұзартады"),
        (Language::Kk, true) => format!("мерзімді ең көбі {by} ұзартады"),
        (Language::Ru, false) => format!("продлевает срок на {by}"),
        (Language::Ru, true) => format!("продлевает срок не более чем на {by}"),
        (Language::En, false) => format!("prolongs the term by {by}"),
        (Language::En, true) => format!("prolongs the term by at most {by}"),
    }
}

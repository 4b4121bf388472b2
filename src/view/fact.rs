//! Facts, their values and conditions over them, in words.

use super::Instant;
use super::said::said;
use crate::calendar::Day;
use crate::language::Language;
use crate::model::{ChoiceValue, Comparison, Condition, FactId, FactKind, Regulation, Value};

/// The value of a fact as the rules name it: «иә», «екінші», «12,5», «16.06.2017».
#[must_use]
pub fn value_words(kind: &FactKind, value: Value, language: Language) -> String {
    match kind {
        FactKind::YesNo if value == Value::NO => said(language, ["жоқ", "нет", "no"]).to_owned(),
        FactKind::YesNo => said(language, ["иә", "да", "yes"]).to_owned(),
        FactKind::Choice(_) => kind.choice(value).map_or_else(|| value.0.to_string(), |value| value.name.clone()),
        FactKind::Number => number_words(value, language),
        FactKind::Date => Instant::of_day(day_of(value), language).date,
    }
}

/// The day that is the value of a fact.
fn day_of(value: Value) -> Day {
    let epoch = Day::from_date(chrono::NaiveDate::default());
    let days = value.0.saturating_sub(i64::from(epoch.number()));
    epoch.plus(i32::try_from(days).unwrap_or(i32::MAX))
}

/// The day that is the value of a fact as programs write it: 2017-06-16.
pub(super) fn day_code(value: Value) -> String {
    day_of(value).date().map_or_else(|| value.0.to_string(), |date| date.to_string())
}

/// What values a fact can have: «иә/жоқ», «бірінші, екінші», «число», "date".
pub(super) fn fact_kind_words(kind: &FactKind, language: Language) -> String {
    match kind {
        FactKind::YesNo => said(language, ["иә/жоқ", "да/нет", "yes/no"]).to_owned(),
        FactKind::Choice(values) => {
            let value = |value: &ChoiceValue| match &value.title {
                Some(title) => format!("{} – {}", value.name, title.in_language(language)),
                None => value.name.clone(),
            };
            values.iter().map(value).collect::<Vec<_>>().join(", ")
        }
        FactKind::Number => said(language, ["сан", "число", "number"]).to_owned(),
        FactKind::Date => said(language, ["күні", "дата", "date"]).to_owned(),
    }
}

/// The value of a fact as people read it: the title of a choice, else its name without the bars of the rules.
pub(super) fn value_spoken(kind: &FactKind, value: Value, language: Language) -> String {
    kind.choice(value).map_or_else(|| value_words(kind, value, language), |value| choice_words(value, language))
}

/// The value of a choice as people read it: its title, else its name without the bars of the rules.
#[must_use]
pub fn choice_words(value: &ChoiceValue, language: Language) -> String {
    value.title.as_ref().map_or_else(|| value.name.replace('_', " "), |title| title.in_language(language).to_owned())
}

/// A condition in words: «(түрі = толық және саны ≥ 2)».
#[must_use]
pub fn condition_words(condition: &Condition, regulation: &Regulation, language: Language) -> String {
    let join = |parts: &[Condition], word: &str| {
        let parts: Vec<String> = parts.iter().map(|part| condition_words(part, regulation, language)).collect();
        format!("({})", parts.join(&format!(" {word} ")))
    };
    match condition {
        Condition::All(parts) => join(parts, said(language, ["және", "и", "and"])),
        Condition::Any(parts) => join(parts, said(language, ["немесе", "или", "or"])),
        Condition::Not(part) => {
            let part = condition_words(part, regulation, language);
            match language {
                Language::Kk => format!("{part} емес"),
                Language::Ru => format!("не {part}"),
                Language::En => format!("not {part}"),
            }
        }
        Condition::Compare { fact, comparison, value } => {
            let fact = regulation.fact(*fact);
            let value = value_words(&fact.kind, *value, language);
            format!("{} {} {value}", fact.name, sign(*comparison))
        }
    }
}

/// The facts of a condition, from left to right, each once.
pub(super) fn facts_of(condition: &Condition, facts: &mut Vec<FactId>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| facts_of(part, facts)),
        Condition::Not(part) => facts_of(part, facts),
        Condition::Compare { fact, .. } if !facts.contains(fact) => facts.push(*fact),
        Condition::Compare { .. } => {}
    }
}

pub(super) const fn sign(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Equal => "=",
        Comparison::NotEqual => "≠",
        Comparison::Less => "<",
        Comparison::LessOrEqual => "≤",
        Comparison::Greater => ">",
        Comparison::GreaterOrEqual => "≥",
    }
}

/// A number in ten-thousandths with no needless noughts; the decimal mark is a comma in Kazakh and Russian.
fn number_words(value: Value, language: Language) -> String {
    let (whole, part) = (value.0 / Value::SCALE, (value.0 % Value::SCALE).abs());
    let minus = if value.0 < 0 && whole == 0 { "-" } else { "" };
    let part = format!("{part:04}");
    match part.trim_end_matches('0') {
        "" => format!("{minus}{whole}"),
        part => format!("{minus}{whole}{}{part}", said(language, [",", ",", "."])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Title;

    #[test]
    fn values_are_put_into_words() {
        let words = |kind: &FactKind, value| value_words(kind, Value(value), Language::Kk);
        assert_eq!((words(&FactKind::YesNo, 1), words(&FactKind::YesNo, 0)), ("иә".into(), "жоқ".into()));
        let title = Title { kk: "күрделі іс".into(), ru: Some("сложное дело".into()) };
        let choice = [("бір_күн", None), ("күрделі", Some(title))];
        let choice = FactKind::Choice(choice.map(|(name, title)| ChoiceValue { name: name.into(), title }).to_vec());
        assert_eq!([words(&choice, 0), words(&choice, 1)], ["бір_күн", "күрделі"]);
        let spoken = |language| [0, 1].map(|value| value_spoken(&choice, Value(value), language));
        assert_eq!(spoken(Language::Kk), ["бір күн", "күрделі іс"]);
        assert_eq!(spoken(Language::Ru), ["бір күн", "сложное дело"]);
        let numbers = [125_000, 20_000, -5_000, 1, -12_500].map(|value| words(&FactKind::Number, value));
        assert_eq!(numbers, ["12,5", "2", "-0,5", "0,0001", "-1,25"]);
        let day = Day::from_date(chrono::NaiveDate::from_ymd_opt(2017, 6, 16).unwrap());
        assert_eq!(words(&FactKind::Date, i64::from(day.number())), "16.06.2017");
    }
}

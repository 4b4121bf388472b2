//! Combinations of facts: for each fact so few values that conditions cannot tell any other value from all of them.

use chrono::NaiveDate;

use super::{Condition, Fact, FactId, FactKind, Facts, Value};
use crate::language::{Keyword, Language, date_in_figures};

/// The values by which conditions can tell cases apart, for each fact that they compare.
///
/// Of yes / no these are both, of a choice all that it lists. Of a number or a date they are each value to which it is
/// compared, one below all of them, one above, and one between each two where there is one: whatever a condition says
/// of any value, it says of one of these.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    /// In the order of the facts.
    values: Vec<(FactId, Vec<Value>)>,
    /// How many facts the regulation has.
    facts: usize,
}

impl Spread {
    /// How many combinations are looked at; where there are more, nothing is claimed of them.
    pub const MOST_COMBINATIONS: usize = 4096;

    /// The values of the facts that conditions compare.
    pub fn of<'c>(conditions: impl IntoIterator<Item = &'c Condition>, facts: &[Fact]) -> Self {
        let mut compared = Vec::new();
        for condition in conditions {
            gather(condition, &mut compared);
        }
        compared.sort_unstable();
        compared.dedup();
        let groups = compared.chunk_by(|one, other| one.0 == other.0);
        let values = groups.filter_map(|group| {
            let fact = group.first()?.0;
            let values = representatives(&facts.get(fact.index())?.kind, group.iter().map(|(_, value)| *value));
            Some((fact, values))
        });
        Self { values: values.collect(), facts: facts.len() }
    }

    /// The values of a fact; none where no condition compares it.
    #[must_use]
    pub fn values(&self, fact: FactId) -> &[Value] {
        let found = self.values.binary_search_by_key(&fact, |(of, _)| *of).ok();
        found.and_then(|at| self.values.get(at)).map_or(&[], |(_, values)| values)
    }

    /// The facts that the conditions compare, in order.
    pub fn facts(&self) -> impl Iterator<Item = FactId> {
        self.values.iter().map(|(fact, _)| *fact)
    }

    /// Each combination of the values, the last fact changing first; none where there are more than
    /// [`Spread::MOST_COMBINATIONS`].
    #[must_use]
    pub fn combinations(&self) -> Option<impl Iterator<Item = Facts> + '_> {
        self.completions(&Facts::none(self.facts))
    }

    /// Each combination in which these facts are as decided, the last open fact changing first; none where there are
    /// more than [`Spread::MOST_COMBINATIONS`].
    #[must_use]
    pub fn completions(&self, decided: &Facts) -> Option<impl Iterator<Item = Facts> + use<'_>> {
        let count = self.count(decided);
        let decided = decided.clone();
        (count <= Self::MOST_COMBINATIONS).then(|| (0..count).map(move |number| self.completion(&decided, number)))
    }

    /// How many combinations there are in which these facts are as decided.
    #[must_use]
    pub fn count(&self, decided: &Facts) -> usize {
        self.open(decided).map(|(_, values)| values.len()).fold(1, usize::saturating_mul)
    }

    /// The facts that are open, with their values.
    fn open<'s>(&'s self, decided: &'s Facts) -> impl DoubleEndedIterator<Item = &'s (FactId, Vec<Value>)> {
        self.values.iter().filter(|(fact, _)| decided.get(*fact).is_none())
    }

    fn completion(&self, decided: &Facts, mut number: usize) -> Facts {
        let mut facts = decided.clone();
        for (fact, values) in self.open(decided).rev() {
            if let Some(value) = values.get(number % values.len()) {
                facts.set(*fact, *value);
            }
            number /= values.len();
        }
        facts
    }

    /// A combination with the names of its facts and values, as the rules write them: «нысан = күрделі, жасы = 18».
    ///
    /// Facts that are not decided in it are left out.
    #[must_use]
    pub fn shown(&self, combination: &Facts, facts: &[Fact], language: Language) -> String {
        let parts = self.values.iter().filter_map(|(id, _)| {
            let (fact, value) = (facts.get(id.index())?, combination.get(*id)?);
            Some(format!("{} = {}", fact.name, value_shown(&fact.kind, value, language)))
        });
        parts.collect::<Vec<_>>().join(", ")
    }
}

/// Each comparison of a condition.
fn gather(condition: &Condition, found: &mut Vec<(FactId, Value)>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| gather(part, found)),
        Condition::Not(part) => gather(part, found),
        Condition::Compare { fact, value, .. } => found.push((*fact, *value)),
    }
}

/// The values of a kind that stand for all others where it is compared to these, which stand in order.
fn representatives(kind: &FactKind, compared: impl Iterator<Item = Value>) -> Vec<Value> {
    let one = match kind {
        FactKind::YesNo => return vec![Value::YES, Value::NO],
        FactKind::Choice(values) => return (0..).map(Value).take(values.len()).collect(),
        FactKind::Number => Value::SCALE,
        FactKind::Date => 1,
    };
    let mut values = Vec::new();
    for Value(next) in compared {
        match values.last() {
            None => values.push(Value(next.saturating_sub(one))),
            Some(&Value(last)) if next - last > one => values.push(Value(last + one)),
            // Two numbers nearer than one still have others between them.
            Some(&Value(last)) if next - last > 1 => values.push(Value(last + (next - last) / 2)),
            Some(_) => {}
        }
        values.push(Value(next));
    }
    if let Some(&Value(last)) = values.last() {
        values.push(Value(last.saturating_add(one)));
    }
    values
}

/// A value as the rules write it.
fn value_shown(kind: &FactKind, Value(value): Value, language: Language) -> String {
    match kind {
        FactKind::YesNo => if value == 0 { Keyword::No } else { Keyword::Yes }.word(language).to_owned(),
        FactKind::Choice(_) => kind.choice(Value(value)).map(|value| value.name.clone()).unwrap_or_default(),
        FactKind::Number => {
            let sign = if value < 0 { "-" } else { "" };
            let scale = Value::SCALE.unsigned_abs();
            let decimals = format!("{:04}", value.unsigned_abs() % scale);
            let decimals = decimals.trim_end_matches('0');
            let point = if decimals.is_empty() { "" } else { "." };
            format!("{sign}{}{point}{decimals}", value.unsigned_abs() / scale)
        }
        FactKind::Date => {
            // The value of a date is the number of its day.
            let date = i32::try_from(value).ok().and_then(NaiveDate::from_num_days_from_ce_opt);
            date.map_or_else(|| value.to_string(), date_in_figures)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Day;
    use crate::model::{ChoiceValue, Comparison, Title};

    fn fact(name: &str, kind: FactKind) -> Fact {
        Fact { name: name.to_owned(), kind, clause: None, title: Title { kk: name.to_owned(), ru: None } }
    }

    fn compare(fact: u16, comparison: Comparison, value: i64) -> Condition {
        Condition::Compare { fact: FactId(fact), comparison, value: Value(value) }
    }

    #[test]
    fn a_number_has_a_value_below_between_and_above() {
        let compared = |values: &[i64]| -> Vec<i64> {
            let values = values.iter().copied().map(Value);
            representatives(&FactKind::Number, values).into_iter().map(|value| value.0).collect()
        };
        assert_eq!(compared(&[180_000]), [170_000, 180_000, 190_000]);
        assert_eq!(compared(&[140_000, 180_000]), [130_000, 140_000, 150_000, 180_000, 190_000]);
        assert_eq!(compared(&[170_000, 180_000]), [160_000, 170_000, 175_000, 180_000, 190_000], "17.5 lies between");
        assert_eq!(compared(&[1, 2]), [-9_999, 1, 2, 10_002], "nothing lies between");
    }

    #[test]
    fn neighbouring_dates_have_nothing_between_them() {
        let values = [10, 11, 13].map(Value);
        let found = representatives(&FactKind::Date, values.into_iter());
        assert_eq!(found, [9, 10, 11, 12, 13, 14].map(Value));
    }

    #[test]
    fn combinations_are_shown_as_the_rules_write_them() {
        let choice = ["жеңіл", "күрделі"].map(|name| ChoiceValue { name: name.to_owned(), title: None });
        let choice = FactKind::Choice(choice.to_vec());
        let facts = [
            fact("бар", FactKind::YesNo),
            fact("нысан", choice),
            fact("жасы", FactKind::Number),
            fact("күні", FactKind::Date),
        ];
        let day = i64::from(Day::from_date(NaiveDate::from_ymd_opt(2017, 6, 16).unwrap()).number());
        let conditions = [
            compare(1, Comparison::Equal, 1),
            Condition::Not(Box::new(compare(2, Comparison::Less, 125_000))),
            compare(3, Comparison::Less, day + 1),
        ];
        let spread = Spread::of(&conditions, &facts);
        assert_eq!(spread.values(FactId(0)), [], "it is compared nowhere");
        let all: Vec<_> = spread.combinations().unwrap().collect();
        assert_eq!(all.len(), 2 * 3 * 3);
        let first = spread.shown(&all[0], &facts, Language::Kk);
        assert_eq!(first, "нысан = жеңіл, жасы = 11.5, күні = 16.06.2017");
        let yes = Spread::of([&compare(0, Comparison::Equal, 1)], &facts);
        let shown: Vec<_> = yes.combinations().unwrap().map(|one| yes.shown(&one, &facts, Language::Ru)).collect();
        assert_eq!(shown, ["бар = да", "бар = нет"]);
    }

    #[test]
    fn what_is_decided_stays_as_it_is() {
        let facts = [fact("бар", FactKind::YesNo), fact("жасы", FactKind::Number)];
        let spread = Spread::of(&[compare(0, Comparison::Equal, 1), compare(1, Comparison::Less, 180_000)], &facts);
        let mut decided = Facts::none(2);
        decided.set(FactId(1), Value(990_000));
        let found: Vec<_> = spread.completions(&decided).unwrap().collect();
        let shown: Vec<_> = found.iter().map(|one| spread.shown(one, &facts, Language::Kk)).collect();
        assert_eq!(shown, ["бар = иә, жасы = 99", "бар = жоқ, жасы = 99"]);
        assert_eq!((spread.count(&decided), spread.count(&Facts::none(2))), (2, 6));
    }

    #[test]
    fn of_too_many_combinations_nothing_is_claimed() {
        let facts: Vec<_> = (0..13).map(|_| fact("ф", FactKind::YesNo)).collect();
        let conditions: Vec<_> = (0..13).map(|number| compare(number, Comparison::Equal, 1)).collect();
        assert_eq!(Spread::of(conditions.iter().take(12), &facts).combinations().map(Iterator::count), Some(4096));
        assert!(Spread::of(&conditions, &facts).combinations().is_none());
    }
}

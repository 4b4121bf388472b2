//! One thing said in the three languages of the keywords at once: words, units, terms, conditions.

use super::tape::Tape;

/// A text in Kazakh, Russian and English.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Said(pub(super) [String; 3]);

/// What is said alike in all languages.
pub(super) fn same(text: &str) -> Said {
    Said([text, text, text].map(str::to_owned))
}

/// What each language says in its own words.
pub(super) fn said(kk: &str, ru: &str, en: &str) -> Said {
    Said([kk, ru, en].map(str::to_owned))
}

impl Said {
    /// What is made of the texts of each language.
    pub(super) fn map(self, make: impl Fn(String) -> String) -> Self {
        Self(self.0.map(make))
    }

    /// This and then that, with something between.
    pub(super) fn then(mut self, between: &str, next: &Self) -> Self {
        for (own, next) in self.0.iter_mut().zip(&next.0) {
            if !own.is_empty() && !next.is_empty() {
                own.push_str(between);
            }
            own.push_str(next);
        }
        self
    }
}

/// All of these, with something between.
pub(super) fn joined(parts: &[Said], between: &str) -> Said {
    parts.iter().fold(Said::default(), |whole, part| whole.then(between, part))
}

/// The words of the units, each form that is read: minutes, hours, calendar days, working days, weeks, months, years.
const UNITS: [(&str, &[&str], &[&str], usize); 7] = [
    (
        "күнтізбелік күн",
        &["календарных дней", "календарный день", "календарных дня", "календарного дня", "календарные дни"],
        &["calendar days", "calendar day"],
        40,
    ),
    (
        "жұмыс күні",
        &["рабочих дней", "рабочий день", "рабочих дня", "рабочего дня", "рабочие дни"],
        &["working days", "working day"],
        30,
    ),
    ("апта", &["недель", "недели", "неделя", "неделю"], &["weeks", "week"], 6),
    ("ай", &["месяцев", "месяца", "месяц"], &["months", "month"], 3),
    ("жыл", &["лет", "года", "год"], &["years", "year"], 2),
    ("минут", &["минут", "минуты", "минута", "минуту"], &["minutes", "minute"], 200),
    ("сағат", &["часов", "часа", "час"], &["hours", "hour"], 40),
];

/// A term, and how it is counted where it has a number.
#[derive(Clone, Debug)]
pub(super) struct Length {
    pub(super) bare: Said,
    /// How many, and the place of the unit; none for a term without a number.
    pub(super) counted: Option<(usize, usize)>,
}

/// So many of a unit; minutes and hours only where there are office hours.
pub(super) fn length(tape: &mut Tape, has_hours: bool) -> Length {
    let unit = tape.below(if has_hours { UNITS.len() } else { UNITS.len() - 2 });
    let (kk, ru, en, most) = UNITS[unit];
    let amount = 1 + tape.below(most);
    counted(amount, unit, [kk, tape.pick(ru), tape.pick(en)])
}

/// So many working days.
pub(super) fn working_days(amount: usize) -> Length {
    counted(amount, 1, ["жұмыс күні", "рабочих дней", "working days"])
}

fn counted(amount: usize, unit: usize, words: [&str; 3]) -> Length {
    Length { bare: Said(words.map(|word| format!("{amount} {word}"))), counted: Some((amount, unit)) }
}

/// A term: so many of a unit, at once, or within the working day.
pub(super) fn term(tape: &mut Tape, has_hours: bool) -> Length {
    let without_number = |kk, ru, en| Length { bare: said(kk, ru, en), counted: None };
    match tape.below(8) {
        6 => without_number("дереу", "незамедлительно", "at once"),
        7 => without_number("жұмыс күні ішінде", "в течение рабочего дня", "within the working day"),
        _ => length(tape, has_hours),
    }
}

/// A term with the words for «within», which may be left out.
pub(super) fn within(tape: &mut Tape, term: &Length) -> Said {
    let is_short = tape.once_in(4);
    if term.counted.is_none() || is_short {
        return term.bare.clone();
    }
    let [kk, ru, en] = &term.bare.0;
    Said([format!("{kk} ішінде"), format!("в течение {ru}"), format!("within {en}")])
}

/// What stands where a term by case may stand, and the terms in it: those under conditions first.
pub(super) fn by_case(
    tape: &mut Tape,
    facts: &[Fact],
    mut one: impl FnMut(&mut Tape) -> (Said, Length),
) -> (Said, Vec<Length>) {
    let cases = if facts.is_empty() { 0 } else { [0, 0, 0, 1, 2][tape.below(5)] };
    let (mut parts, mut lengths) = (Vec::new(), Vec::new());
    for _ in 0..cases {
        let condition = condition(tape, facts, 1);
        let (written, length) = one(tape);
        parts.push(said("егер", "если", "if").then(" ", &condition).then(": ", &written));
        lengths.push(length);
    }
    let (last, length) = one(tape);
    lengths.push(length);
    if cases == 0 {
        return (last, lengths);
    }
    parts.push(said("әйтпесе", "иначе", "otherwise").then(": ", &last));
    (joined(&parts, ", "), lengths)
}

/// What values a fact has.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    YesNo,
    Choice(Vec<String>),
    Number,
    Date,
}

/// A fact of the rules.
#[derive(Clone, Debug)]
pub(super) struct Fact {
    pub(super) name: String,
    pub(super) kind: Kind,
}

const EQUAL: [&str; 3] = ["=", "≠", "!="];
const ORDERED: [&str; 9] = ["=", "≠", "<", "≤", ">", "≥", "!=", "<=", ">="];

/// A condition over facts, of which there is one at least; parts in it have brackets.
pub(super) fn condition(tape: &mut Tape, facts: &[Fact], depth: usize) -> Said {
    let kind = if depth == 0 { 0 } else { tape.below(8) };
    match kind {
        5 | 6 => {
            let joint = if kind == 5 { said("және", "и", "and") } else { said("немесе", "или", "or") };
            let mut whole = grouped(tape, facts, depth);
            for _ in 0..=tape.below(2) {
                let part = grouped(tape, facts, depth);
                whole = whole.then(" ", &joint).then(" ", &part);
            }
            whole
        }
        7 => {
            let part = grouped(tape, facts, depth);
            said("", "не", "not").then(" ", &part).then(" ", &said("емес", "", ""))
        }
        _ => comparison(tape, facts),
    }
}

fn grouped(tape: &mut Tape, facts: &[Fact], depth: usize) -> Said {
    if tape.once_in(3) {
        condition(tape, facts, depth - 1).map(|part| format!("({part})"))
    } else {
        comparison(tape, facts)
    }
}

fn comparison(tape: &mut Tape, facts: &[Fact]) -> Said {
    let fact = tape.pick(facts);
    let value = match &fact.kind {
        Kind::YesNo if !tape.once_in(4) => return same(&fact.name),
        Kind::YesNo if tape.once_in(2) => said("иә", "да", "yes"),
        Kind::YesNo => said("жоқ", "нет", "no"),
        Kind::Choice(values) => same(&tape.pick(values)),
        Kind::Number => {
            same(&tape.pick(&["18", "0", "3.25", "-2", "99999999999999.9999", "007", "1.50"].map(str::to_owned)))
        }
        Kind::Date => same(&tape.pick(&["01.01.2018", "2017-06-16", "29.02.2020", "1.6.2016"].map(str::to_owned))),
    };
    let is_ordered = matches!(fact.kind, Kind::Number | Kind::Date);
    let sign = if is_ordered { tape.pick(&ORDERED) } else { tape.pick(&EQUAL) };
    same(&format!("{} {sign} ", fact.name)).then("", &value)
}

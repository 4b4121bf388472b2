//! The nouns that terms are counted in, in the form that their number asks for.

use super::{Case, CountedForm, Keyword, Language, counted_form};

/// The noun of a unit of time after a number: «27 күнтізбелік күн», «2 календарных дня», "1 calendar day".
///
/// In Kazakh and English the case makes no difference. A keyword that is no unit is counted in calendar days.
#[must_use]
pub fn unit_noun(unit: Keyword, number: u16, case: Case, language: Language) -> &'static str {
    match language {
        Language::Kk => unit.word(language),
        Language::Ru => match (unit, counted_form(number, case), case) {
            (Keyword::Minute, CountedForm::One, Case::Accusative) => "минуту",
            (Keyword::Week, CountedForm::One, Case::Accusative) => "неделю",
            (_, CountedForm::OfOne, Case::Dative | Case::Instrumental | Case::Prepositional) => {
                oblique(unit, case, true)
            }
            (_, CountedForm::Many, Case::Dative | Case::Instrumental | Case::Prepositional) => {
                oblique(unit, case, false)
            }
            (_, form, _) => russian(unit, form),
        },
        Language::En => {
            let [one, many] = english(unit);
            if number == 1 { one } else { many }
        }
    }
}

const fn english(unit: Keyword) -> [&'static str; 2] {
    match unit {
        Keyword::Minute => ["minute", "minutes"],
        Keyword::Hour => ["hour", "hours"],
        Keyword::WorkingDay => ["working day", "working days"],
        Keyword::Week => ["week", "weeks"],
        Keyword::Month => ["month", "months"],
        Keyword::Year => ["year", "years"],
        _ => ["calendar day", "calendar days"],
    }
}

const fn russian(unit: Keyword, form: CountedForm) -> &'static str {
    let [one, few, of_one, many] = match unit {
        Keyword::Minute => ["минута", "минуты", "минуты", "минут"],
        Keyword::Hour => ["час", "часа", "часа", "часов"],
        Keyword::WorkingDay => ["рабочий день", "рабочих дня", "рабочего дня", "рабочих дней"],
        Keyword::Week => ["неделя", "недели", "недели", "недель"],
        Keyword::Month => ["месяц", "месяца", "месяца", "месяцев"],
        Keyword::Year => ["год", "года", "года", "лет"],
        _ => ["календарный день", "календарных дня", "календарного дня", "календарных дней"],
    };
    match form {
        CountedForm::One => one,
        CountedForm::Few => few,
        CountedForm::OfOne => of_one,
        CountedForm::Many => many,
    }
}

/// The dative, instrumental or prepositional, singular or plural.
const fn oblique(unit: Keyword, case: Case, is_one: bool) -> &'static str {
    let [one, many] = match (unit, case) {
        (Keyword::Minute, Case::Dative) => ["минуте", "минутам"],
        (Keyword::Minute, Case::Instrumental) => ["минутой", "минутами"],
        (Keyword::Minute, _) => ["минуте", "минутах"],
        (Keyword::Hour, Case::Dative) => ["часу", "часам"],
        (Keyword::Hour, Case::Instrumental) => ["часом", "часами"],
        (Keyword::Hour, _) => ["часе", "часах"],
        (Keyword::WorkingDay, Case::Dative) => ["рабочему дню", "рабочим дням"],
        (Keyword::WorkingDay, Case::Instrumental) => ["рабочим днем", "рабочими днями"],
        (Keyword::WorkingDay, _) => ["рабочем дне", "рабочих днях"],
        (Keyword::Week, Case::Dative) => ["неделе", "неделям"],
        (Keyword::Week, Case::Instrumental) => ["неделей", "неделями"],
        (Keyword::Week, _) => ["неделе", "неделях"],
        (Keyword::Month, Case::Dative) => ["месяцу", "месяцам"],
        (Keyword::Month, Case::Instrumental) => ["месяцем", "месяцами"],
        (Keyword::Month, _) => ["месяце", "месяцах"],
        (Keyword::Year, Case::Dative) => ["году", "годам"],
        (Keyword::Year, Case::Instrumental) => ["годом", "годами"],
        (Keyword::Year, _) => ["годе", "годах"],
        (_, Case::Dative) => ["календарному дню", "календарным дням"],
        (_, Case::Instrumental) => ["календарным днем", "календарными днями"],
        (_, _) => ["календарном дне", "календарных днях"],
    };
    if is_one { one } else { many }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_accusative_of_one_minute_and_one_week_has_a_form_of_its_own() {
        let forms = |unit, number| {
            [Case::Nominative, Case::Genitive, Case::Accusative].map(|case| unit_noun(unit, number, case, Language::Ru))
        };
        assert_eq!(forms(Keyword::Minute, 1), ["минута", "минуты", "минуту"]);
        assert_eq!(forms(Keyword::Minute, 21), ["минута", "минуты", "минуту"]);
        assert_eq!(forms(Keyword::Week, 1), ["неделя", "недели", "неделю"]);
        assert_eq!(forms(Keyword::Week, 2), ["недели", "недель", "недели"]);
        assert_eq!(forms(Keyword::Week, 11), ["недель", "недель", "недель"]);
        assert_eq!(forms(Keyword::Hour, 1), ["час", "часа", "час"]);
        assert_eq!(forms(Keyword::CalendarDay, 21), ["календарный день", "календарного дня", "календарный день"]);
        assert_eq!(forms(Keyword::WorkingDay, 3), ["рабочих дня", "рабочих дней", "рабочих дня"]);
        assert_eq!(forms(Keyword::Month, 1), ["месяц", "месяца", "месяц"]);
        assert_eq!(forms(Keyword::Year, 5), ["лет", "лет", "лет"]);
    }

    #[test]
    fn the_oblique_cases_bend_the_noun_after_any_number() {
        let forms = |unit, number| {
            [Case::Dative, Case::Instrumental, Case::Prepositional]
                .map(|case| unit_noun(unit, number, case, Language::Ru))
        };
        assert_eq!(forms(Keyword::CalendarDay, 21), ["календарному дню", "календарным днем", "календарном дне"]);
        assert_eq!(forms(Keyword::WorkingDay, 3), ["рабочим дням", "рабочими днями", "рабочих днях"]);
        assert_eq!(forms(Keyword::Minute, 11), ["минутам", "минутами", "минутах"]);
        assert_eq!(forms(Keyword::Hour, 1), ["часу", "часом", "часе"]);
    }
}

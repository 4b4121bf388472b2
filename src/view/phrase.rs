//! Terms, days and moments in words, as the text of an act and as a cell of a table.

use chrono::Datelike;

use crate::calendar::{Day, Due, Moment, Term, Unit};
use crate::language::{
    Case, Gender, Language, date_in_figures, kazakh_number, russian_number, time_in_figures, unit_noun, weekday_short,
};
use crate::model::unit_keyword;

/// A term as the text of an act states it: before «ішінде», or after «в течение» and "within".
///
/// Kazakh and Russian repeat the amount in words, Russian in a case: «в течение 27 (двадцати семи) календарных дней»,
/// «на 2 (две) недели».
#[must_use]
pub fn term_in_text(term: Term, case: Case, language: Language) -> String {
    match term {
        Term::Amount { amount, unit } => match language {
            Language::Kk => {
                format!("{amount} ({}) {}", kazakh_number(amount), unit_name(unit, language))
            }
            Language::Ru => {
                let words = russian_number(amount, case, russian_gender(unit));
                format!("{amount} ({words}) {}", unit_noun(unit_keyword(unit), amount, case, language))
            }
            Language::En => term_short(term, language),
        },
        Term::AtOnce => at_once(language).to_owned(),
        Term::WithinWorkingDay => match language {
            Language::Kk => "жұмыс күні",
            Language::Ru if case == Case::Genitive => "рабочего дня",
            Language::Ru => "рабочий день",
            Language::En => "the working day",
        }
        .to_owned(),
    }
}

/// A term that stands by itself, without number words: «27 күнтізбелік күн», «21 минута», "1 calendar day".
#[must_use]
pub fn term_short(term: Term, language: Language) -> String {
    match term {
        Term::Amount { amount, unit } => {
            format!("{amount} {}", unit_noun(unit_keyword(unit), amount, Case::Nominative, language))
        }
        Term::AtOnce => at_once(language).to_owned(),
        Term::WithinWorkingDay => match language {
            Language::Kk => "жұмыс күні ішінде",
            Language::Ru => "в течение рабочего дня",
            Language::En => "within the working day",
        }
        .to_owned(),
    }
}

/// A term by which another one is moved: «30 күнтізбелік күнге», after «на» «30 календарных дней», "30 calendar days".
#[must_use]
pub(super) fn term_moved_by(term: Term, language: Language) -> String {
    let Term::Amount { amount, unit } = term else { return term_short(term, language) };
    let noun = unit_noun(unit_keyword(unit), amount, Case::Accusative, language);
    let end = match (language, unit) {
        (Language::Kk, Unit::Minute | Unit::Hour) => "қа",
        (Language::Kk, Unit::CalendarDay) => "ге",
        (Language::Kk, Unit::WorkingDay) => "не",
        (Language::Kk, Unit::Week | Unit::Month | Unit::Year) => "ға",
        (Language::Ru | Language::En, _) => "",
    };
    format!("{amount} {noun}{end}")
}

/// A term so long before or after which: «24 сағаттан», after «за» and «через» «24 часа», "24 hours".
#[must_use]
pub(super) fn term_away(term: Term, language: Language) -> String {
    match (term, language) {
        (Term::Amount { unit, .. }, Language::Kk) => {
            let end = match unit {
                Unit::Minute | Unit::Hour => "тан",
                Unit::CalendarDay | Unit::WorkingDay => "нен",
                Unit::Week | Unit::Month | Unit::Year => "дан",
            };
            format!("{}{end}", term_short(term, language))
        }
        _ => term_moved_by(term, language),
    }
}

/// The name of a unit, one of it, in the nominative.
#[must_use]
pub fn unit_name(unit: Unit, language: Language) -> &'static str {
    unit_noun(unit_keyword(unit), 1, Case::Nominative, language)
}

/// A day in figures with its day of the week: «10.07.2017, дс».
///
/// A day outside the years that chrono knows is printed as its number.
#[must_use]
pub fn day_in_figures(day: Day, language: Language) -> String {
    match day.date() {
        Some(date) => format!("{}, {}", date_in_figures(date), weekday_short(date.weekday(), language)),
        None => day.number().to_string(),
    }
}

/// A moment in figures: «10.07.2017, дс 18:30».
#[must_use]
pub fn moment_in_figures(moment: Moment, language: Language) -> String {
    format!("{} {}", day_in_figures(moment.day(), language), time_in_figures(moment.minute()))
}

/// The end of a term in figures: «10.07.2017, дс 18:30»; the end of a day is 24:00 of that day.
#[must_use]
pub fn due_in_figures(due: Due, language: Language) -> String {
    format!("{} {}", day_in_figures(due.day, language), time_in_figures(due.minute))
}

/// The words for a duty that allows no time.
const fn at_once(language: Language) -> &'static str {
    match language {
        Language::Kk => "дереу",
        Language::Ru => "незамедлительно",
        Language::En => "at once",
    }
}

/// The gender of the Russian name of a unit.
const fn russian_gender(unit: Unit) -> Gender {
    match unit {
        Unit::Minute | Unit::Week => Gender::Feminine,
        Unit::Hour | Unit::CalendarDay | Unit::WorkingDay | Unit::Month | Unit::Year => Gender::Masculine,
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    fn in_text(amount: u16, unit: Unit, language: Language) -> String {
        in_case(amount, unit, Case::Genitive, language)
    }

    fn in_case(amount: u16, unit: Unit, case: Case, language: Language) -> String {
        term_in_text(Term::Amount { amount, unit }, case, language)
    }

    fn short(amount: u16, unit: Unit, language: Language) -> String {
        term_short(Term::Amount { amount, unit }, language)
    }

    #[test]
    fn kazakh_text_repeats_the_amount_in_words() {
        let kk = Language::Kk;
        assert_eq!(in_text(27, Unit::CalendarDay, kk), "27 (жиырма жеті) күнтізбелік күн");
        assert_eq!(in_text(30, Unit::Minute, kk), "30 (отыз) минут");
        assert_eq!(in_text(1, Unit::WorkingDay, kk), "1 (бір) жұмыс күні");
        assert_eq!(in_text(2, Unit::Hour, kk), "2 (екі) сағат");
        assert_eq!(in_text(1, Unit::Week, kk), "1 (бір) апта");
        assert_eq!(in_text(6, Unit::Month, kk), "6 (алты) ай");
        assert_eq!(in_text(5, Unit::Year, kk), "5 (бес) жыл");
    }

    #[test]
    fn russian_text_is_in_the_genitive() {
        let ru = Language::Ru;
        assert_eq!(in_text(27, Unit::CalendarDay, ru), "27 (двадцати семи) календарных дней");
        assert_eq!(in_text(21, Unit::CalendarDay, ru), "21 (двадцати одного) календарного дня");
        assert_eq!(in_text(2, Unit::CalendarDay, ru), "2 (двух) календарных дней");
        assert_eq!(in_text(1, Unit::WorkingDay, ru), "1 (одного) рабочего дня");
        assert_eq!(in_text(11, Unit::WorkingDay, ru), "11 (одиннадцати) рабочих дней");
        assert_eq!(in_text(1, Unit::Minute, ru), "1 (одной) минуты");
        assert_eq!(in_text(30, Unit::Minute, ru), "30 (тридцати) минут");
        assert_eq!(in_text(2, Unit::Hour, ru), "2 (двух) часов");
        assert_eq!(in_text(1, Unit::Week, ru), "1 (одной) недели");
        assert_eq!(in_text(1, Unit::Month, ru), "1 (одного) месяца");
        assert_eq!(in_text(1, Unit::Year, ru), "1 (одного) года");
        assert_eq!(in_text(5, Unit::Year, ru), "5 (пяти) лет");
    }

    #[test]
    fn russian_text_is_in_the_case_that_is_asked_for() {
        let forms =
            |amount, unit| [Case::Nominative, Case::Accusative].map(|case| in_case(amount, unit, case, Language::Ru));
        assert_eq!(forms(1, Unit::Minute), ["1 (одна) минута", "1 (одну) минуту"]);
        assert_eq!(forms(2, Unit::Minute), ["2 (две) минуты", "2 (две) минуты"]);
        assert_eq!(forms(1, Unit::Week), ["1 (одна) неделя", "1 (одну) неделю"]);
        assert_eq!(forms(2, Unit::Week), ["2 (две) недели", "2 (две) недели"]);
        assert_eq!(forms(21, Unit::Week), ["21 (двадцать одна) неделя", "21 (двадцать одну) неделю"]);
        assert_eq!(forms(11, Unit::Week), ["11 (одиннадцать) недель", "11 (одиннадцать) недель"]);
        assert_eq!(forms(1, Unit::Hour), ["1 (один) час", "1 (один) час"]);
        assert_eq!(forms(24, Unit::Hour), ["24 (двадцать четыре) часа", "24 (двадцать четыре) часа"]);
        let day = "21 (двадцать один) календарный день";
        assert_eq!(forms(21, Unit::CalendarDay), [day, day]);
        assert_eq!(forms(2, Unit::CalendarDay)[1], "2 (два) календарных дня");
        assert_eq!(forms(30, Unit::CalendarDay)[1], "30 (тридцать) календарных дней");
        assert_eq!(forms(1, Unit::WorkingDay)[1], "1 (один) рабочий день");
        assert_eq!(forms(2, Unit::Month), ["2 (два) месяца", "2 (два) месяца"]);
        assert_eq!(forms(1, Unit::Month)[1], "1 (один) месяц");
        assert_eq!(forms(5, Unit::Year)[1], "5 (пять) лет");
        for case in [Case::Nominative, Case::Genitive, Case::Accusative] {
            assert_eq!(in_case(27, Unit::CalendarDay, case, Language::Kk), "27 (жиырма жеті) күнтізбелік күн");
        }
    }

    #[test]
    fn tables_agree_in_the_nominative() {
        let ru = Language::Ru;
        assert_eq!(short(1, Unit::CalendarDay, ru), "1 календарный день");
        assert_eq!(short(2, Unit::CalendarDay, ru), "2 календарных дня");
        assert_eq!(short(5, Unit::CalendarDay, ru), "5 календарных дней");
        assert_eq!(short(12, Unit::WorkingDay, ru), "12 рабочих дней");
        assert_eq!(short(21, Unit::Minute, ru), "21 минута");
        assert_eq!(short(30, Unit::Minute, ru), "30 минут");
        assert_eq!(short(3, Unit::Year, ru), "3 года");
        assert_eq!(short(27, Unit::CalendarDay, Language::Kk), "27 күнтізбелік күн");
        assert_eq!(short(1, Unit::CalendarDay, Language::En), "1 calendar day");
        assert_eq!(short(27, Unit::CalendarDay, Language::En), "27 calendar days");
        assert_eq!(in_text(27, Unit::CalendarDay, Language::En), "27 calendar days");
    }

    #[test]
    fn a_term_that_moves_another_one_and_one_counted_away_agree() {
        let term = |amount, unit| Term::Amount { amount, unit };
        let kk = |amount, unit| {
            let term = term(amount, unit);
            [term_moved_by(term, Language::Kk), term_away(term, Language::Kk)]
        };
        assert_eq!(kk(30, Unit::CalendarDay), ["30 күнтізбелік күнге", "30 күнтізбелік күннен"]);
        assert_eq!(kk(5, Unit::WorkingDay), ["5 жұмыс күніне", "5 жұмыс күнінен"]);
        assert_eq!(kk(24, Unit::Hour), ["24 сағатқа", "24 сағаттан"]);
        assert_eq!(kk(15, Unit::Minute), ["15 минутқа", "15 минуттан"]);
        assert_eq!(kk(2, Unit::Week), ["2 аптаға", "2 аптадан"]);
        assert_eq!(kk(2, Unit::Month), ["2 айға", "2 айдан"]);
        assert_eq!(kk(1, Unit::Year), ["1 жылға", "1 жылдан"]);
        assert_eq!(term_moved_by(term(1, Unit::Week), Language::Ru), "1 неделю");
        assert_eq!(term_away(term(24, Unit::Hour), Language::Ru), "24 часа");
        assert_eq!(term_moved_by(term(1, Unit::Month), Language::En), "1 month");
        assert_eq!(term_away(Term::AtOnce, Language::Kk), "дереу");
    }

    #[test]
    fn terms_without_an_amount_have_words_of_their_own() {
        let at_once = Language::ALL.map(|language| term_in_text(Term::AtOnce, Case::Accusative, language));
        assert_eq!(at_once, ["дереу", "незамедлительно", "at once"]);
        let day = Language::ALL.map(|language| term_in_text(Term::WithinWorkingDay, Case::Genitive, language));
        assert_eq!(day, ["жұмыс күні", "рабочего дня", "the working day"]);
        assert_eq!(term_in_text(Term::WithinWorkingDay, Case::Accusative, Language::Ru), "рабочий день");
        let cell = Language::ALL.map(|language| term_short(Term::WithinWorkingDay, language));
        assert_eq!(cell, ["жұмыс күні ішінде", "в течение рабочего дня", "within the working day"]);
    }

    #[test]
    fn ends_of_terms_show_the_day_of_the_week() {
        let day = Day::from_date(NaiveDate::from_ymd_opt(2017, 7, 10).unwrap());
        assert_eq!(due_in_figures(Due { day, minute: 1440 }, Language::Kk), "10.07.2017, дс 24:00");
        assert_eq!(due_in_figures(Due { day, minute: 1110 }, Language::Ru), "10.07.2017, пн 18:30");
        assert_eq!(moment_in_figures(day.at(545), Language::En), "10.07.2017, Mon 09:05");
    }
}

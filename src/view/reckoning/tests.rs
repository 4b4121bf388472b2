//! Explanations of small reckonings.

use chrono::NaiveDate;

use super::*;
use crate::calendar::{CountFrom, Day, DayKind, Moment, Move, OfficeHours, Reckoner, Unit, Window, YearCalendar};

const HOURS: OfficeHours = OfficeHours {
    work: Window { opens: 540, closes: 1110 },
    pause: Some(Window { opens: 780, closes: 870 }),
    desk: None,
    saturday: None,
};

fn day(year: i32, month: u32, number: u32) -> Day {
    Day::from_date(NaiveDate::from_ymd_opt(year, month, number).unwrap())
}

fn phrase(kk: &str, ru: &str, en: &str) -> Phrase {
    Phrase { kk: kk.into(), ru: ru.into(), en: en.into() }
}

fn calendar() -> WorkCalendar {
    let special = |month, number, kind, title: Phrase| SpecialDay {
        day: day(2017, month, number),
        kind,
        pair: None,
        title,
        ground: phrase("№ 5 қаулы", "постановление № 5", "decree No 5"),
    };
    let capital = || phrase("Астана күні", "День столицы", "Capital Day");
    let special = vec![
        special(7, 1, DayKind::WorkingWeekend, phrase("7 шілденің орнына", "вместо 7 июля", "instead of 7 July")),
        special(7, 6, DayKind::Holiday, capital()),
        special(7, 7, DayKind::MovedDayOff, phrase("1 шілдеге ауыстырылды", "перенос на 1 июля", "moved to 1 July")),
    ];
    let why = phrase("қаулы шыққан жоқ", "постановление не издано", "no decree yet");
    let years = vec![
        YearCalendar { year: 2017, provisional: None, special },
        YearCalendar { year: 2018, provisional: Some(why), special: Vec::new() },
    ];
    WorkCalendar::new("kz", years).unwrap()
}

fn lines(amount: u16, unit: Unit, start: Moment, language: Language) -> Vec<String> {
    let calendar = calendar();
    let reckoner = Reckoner { calendar: &calendar, hours: Some(HOURS), rule: CountFrom::NextDay };
    let proof = reckoner.proof(Term::Amount { amount, unit }, start).unwrap();
    Reckoning::new(&proof, &calendar, language).lines
}

#[test]
fn a_roll_over_special_days_and_a_weekend_is_told_day_by_day() {
    let start = day(2017, 6, 7).at(600);
    let kk = [
        "мерзім: 30 күнтізбелік күн",
        "басталуы: 07.06.2017, ср 10:00",
        "ереже: келесі күннен бастап саналады (ҚР Азаматтық кодексінің 172–176-баптары)",
        "бірінші күн: 08.06.2017, бс",
        "саналған күндер: 08.06.2017, бс – 07.07.2017, жм: 30 күнтізбелік күн, барлық күн саналады",
        "соңғы күн: 07.07.2017, жм",
        "аттап өтіледі: 07.07.2017, жм – демалыс күні; 1 шілдеге ауыстырылды; № 5 қаулы",
        "аттап өтіледі: 08.07.2017, сб – демалыс күні (сенбі, жексенбі)",
        "аттап өтіледі: 09.07.2017, жс – демалыс күні (сенбі, жексенбі)",
        "ауысады: 10.07.2017, дс – келесі жұмыс күні",
        "аяқталуы: 10.07.2017, дс 18:30 – көрсетілетін қызметті берушінің жұмысы аяқталғанда",
    ];
    assert_eq!(lines(30, Unit::CalendarDay, start, Language::Kk), kk);
    let ru = lines(30, Unit::CalendarDay, start, Language::Ru);
    assert_eq!(ru[2], "правило: отсчет со следующего дня (статьи 172–176 Гражданского кодекса РК)");
    assert_eq!(ru[10], "окончание: 10.07.2017, пн 18:30 – окончание работы услугодателя");
}

#[test]
fn working_days_add_up_on_one_line() {
    let ru = lines(5, Unit::WorkingDay, day(2017, 6, 30).at(600), Language::Ru);
    assert_eq!(
        ru[3..9],
        [
            "первый день: 01.07.2017, сб",
            "отсчитанные дни: 01.07.2017, сб – 10.07.2017, пн: всего 10 − особых нерабочих дней 2 − остальных суббот и воскресений 3 = рабочих дней 5",
            "особый день: 01.07.2017, сб – рабочий день; вместо 7 июля; постановление № 5",
            "особый день: 06.07.2017, чт – нерабочий день; день столицы; постановление № 5",
            "особый день: 07.07.2017, пт – нерабочий день; перенос на 1 июля; постановление № 5",
            "последний день: 10.07.2017, пн",
        ]
    );
}

#[test]
fn days_of_which_there_are_none_are_not_named() {
    let counted = |start, language| lines(2, Unit::WorkingDay, start, language).swap_remove(4);
    let (monday, friday) = (day(2017, 6, 19).at(600), day(2017, 6, 23).at(600));
    let said = [
        (Language::Kk, "сс – 21.06.2017, ср: 2 жұмыс күні, арасында демалыс күндері жоқ"),
        (Language::Ru, "вт – 21.06.2017, ср: 2 рабочих дня, выходных среди них нет"),
        (Language::En, "Tue – 21.06.2017, Wed: 2 working days, no day off among them"),
    ];
    for (language, words) in said {
        let counted = counted(monday, language);
        assert!(counted.ends_with(words), "{counted}");
    }
    let said = [
        (Language::Kk, "барлығы 4 − сенбі мен жексенбі 2 = жұмыс күндері 2"),
        (Language::Ru, "всего 4 − суббот и воскресений 2 = рабочих дней 2"),
        (Language::En, "4 in all − 2 Saturdays and Sundays = 2 working days"),
    ];
    for (language, words) in said {
        let counted = counted(friday, language);
        assert!(counted.ends_with(words), "{counted}");
    }
    let holiday = lines(1, Unit::WorkingDay, day(2017, 7, 5).at(600), Language::Ru).swap_remove(4);
    assert!(
        holiday.ends_with("всего 5 − особых нерабочих дней 2 − остальных суббот и воскресений 2 = рабочих дней 1"),
        "{holiday}"
    );
}

#[test]
fn a_saturday_alone_is_no_working_day() {
    let calendar = calendar();
    let hours = OfficeHours { saturday: Some(Window { opens: 540, closes: 780 }), ..HOURS };
    let reckoner = Reckoner { calendar: &calendar, hours: Some(hours), rule: CountFrom::NextDay };
    let term = Term::Amount { amount: 12, unit: Unit::Hour };
    let proof = reckoner.proof(term, day(2017, 6, 16).at(600)).unwrap();
    let lines = Reckoning::new(&proof, &calendar, Language::Ru).lines;
    assert!(lines.iter().any(|line| line == "рабочее время: 17.06.2017, сб: суббот – 1, 240 минут"), "{lines:#?}");
}

#[test]
fn a_clock_that_stood_for_nothing_adds_nothing() {
    let calendar = calendar();
    let reckoner = Reckoner { calendar: &calendar, hours: Some(HOURS), rule: CountFrom::NextDay };
    let term = Term::Amount { amount: 5, unit: Unit::WorkingDay };
    let stood = Move::Stood { from: day(2017, 6, 20).at(600), to: day(2017, 6, 20).at(660) };
    let proof = reckoner.moved_proof(term, day(2017, 6, 19).at(600), &[stood]).unwrap();
    for (language, words) in [
        (Language::Kk, "тоқтатыла тұрған уақыт: қосылмайды → 26.06.2017, дс"),
        (Language::Ru, "время приостановления: не прибавляется → 26.06.2017, пн"),
        (Language::En, "added: nothing → 26.06.2017, Mon"),
    ] {
        let lines = Reckoning::new(&proof, &calendar, language).lines;
        assert!(lines.iter().any(|line| line == words), "{lines:#?}");
    }
}

#[test]
fn a_term_that_ends_on_a_working_saturday_says_why_it_stays() {
    let kk = lines(30, Unit::CalendarDay, day(2017, 6, 1).at(600), Language::Kk);
    assert_eq!(
        kk[5..],
        [
            "соңғы күн: 01.07.2017, сб",
            "ерекше күн: 01.07.2017, сб – жұмыс күні; 7 шілденің орнына; № 5 қаулы",
            "аяқталуы: 01.07.2017, сб 18:30 – көрсетілетін қызметті берушінің жұмысы аяқталғанда",
        ]
    );
}

#[test]
fn a_special_day_says_each_thing_once() {
    let words = |kind, title, ground| {
        let title = phrase(title, title, title);
        let ground = phrase(ground, ground, ground);
        let special = SpecialDay { day: day(2017, 1, 1), kind, pair: None, title, ground };
        SpecialShown::new(&special, Language::Ru).words(Language::Ru)
    };
    assert_eq!(
        words(DayKind::Holiday, "Новый год", "праздничный день: Новый год"),
        "01.01.2017, вс – нерабочий день; праздничный день: Новый год"
    );
    assert_eq!(
        words(DayKind::MovedDayOff, "Выходной день, перенесенный с 05.03.2016", "постановление № 5"),
        "01.01.2017, вс – нерабочий день; выходной день, перенесенный с 05.03.2016; постановление № 5"
    );
    assert_eq!(
        words(DayKind::WorkingWeekend, "Рабочий день: выходной перенесен на 07.03.2016", "постановление № 5"),
        "01.01.2017, вс – рабочий день: выходной перенесен на 07.03.2016; постановление № 5"
    );
    assert_eq!(words(DayKind::Holiday, "", "перенос"), "01.01.2017, вс – нерабочий день; перенос");
}

#[test]
fn one_day_counted_is_written_once() {
    let start = day(2017, 6, 16).at(600);
    let line = |amount, unit| lines(amount, unit, start, Language::Kk).remove(4);
    assert_eq!(line(1, Unit::CalendarDay), "саналған күндер: 17.06.2017, сб: 1 күнтізбелік күн, барлық күн саналады");
    let monday = lines(1, Unit::WorkingDay, day(2017, 6, 18).at(600), Language::Kk).remove(4);
    assert_eq!(monday, "саналған күндер: 19.06.2017, дс: 1 жұмыс күні");
}

#[test]
fn minutes_are_told_without_the_break() {
    let kk = lines(30, Unit::Minute, day(2017, 6, 16).at(770), Language::Kk);
    assert_eq!(
        kk[2..],
        [
            "ереже: минут пен сағат көрсетілетін қызметті берушінің жұмыс уақытымен саналады",
            "жұмыс уақыты: 16.06.2017, жм 12:50–14:50, үзіліссіз 13:00–14:30: 30 минут",
            "аяқталуы: 16.06.2017, жм 14:50",
        ]
    );
}

#[test]
fn a_year_that_may_still_change_is_named() {
    let start = day(2017, 12, 29).at(600);
    let last = Language::ALL.map(|language| lines(5, Unit::CalendarDay, start, language).pop().unwrap());
    assert_eq!(
        last,
        [
            "2018 жылғы күнтізбе алдын ала, әлі нақтыланбаған: қаулы шыққан жоқ",
            "календарь на 2018 год предварительный: постановление не издано",
            "the calendar of 2018 is provisional: no decree yet",
        ]
    );
}

//! A small regulation, for tests, that says all that a family of regulations can say of terms.

use chrono::{NaiveDate, NaiveTime};

use reglament::calendar::{Day, DayKind, Moment, Phrase, SpecialDay, WorkCalendar, YearCalendar};
use reglament::compile;
use reglament::model::Regulation;
use reglament::source::Sources;
use reglament::syntax::{Document, parse};

const TEXT: &str = r#"
[regulation]
service = "family"
issuer = "nobody"
status = "model"
title.kk = "Нобай"
title.ru = "Набросок"
body.kk = "Әкімдік"
body.ru = "акимат"

[[act]]
date = 2016-02-04
number = "33"
makes = "regulation"

[[act]]
date = 2017-05-18
number = "144"
changes = ["3"]

[terms]
count-from = "next-day"
calendar = "kz"

[terms.hours]
work = "09:00-18:30"
break = "13:00-14:30"
desk = "09:00-17:30"
ground.kk = "стандарт"
ground.ru = "стандарт"

[[hours]]
actors = ["мк"]
channels = ["мемкорпорация"]
work = "09:00-20:00"
saturday = "09:00-13:00"
ground.kk = "МК стандарты"
ground.ru = "стандарт ГК"

[order]
rules = '''
қатысушы кеңсе [1] "кеңсе қызметкері" / "работник канцелярии"
қатысушы мк [1] "Мемлекеттік корпорация қызметкері" / "работник Государственной корпорации"
қатысушы комиссия [1] "комиссия" / "комиссия", отырысы сейсенбі, бейсенбі, 10

қабылдау кеңсе [1] → негізгі
қабылдау мемкорпорация [1], қабылдау күнінсіз [1] → негізгі
беру кеңсе [1]

дерек пакет таңдау (бірінші_топ, екінші) [1] "құжаттар топтамасы" / "пакет документов"
дерек ескерту_бар иә/жоқ [1] "ескертулер бар" / "замечания имеются"

нәтиже жолдама оң [1] "жолдама" / "направление", жарамды 5 жұмыс күні [1]
нәтиже қаралмады тоқтату [1] "өтініш қаралмады" / "заявление оставлено без рассмотрения"

норма күту [1] 15 минут "күту уақыты" / "время ожидания"
қайтарып_алу [2] → қаралмады

рәсім негізгі [1], мерзімі егер пакет = бірінші_топ: 20 жұмыс күні, әйтпесе: 30 жұмыс күні [1]
  қадам қабылдау_қ [1] мк, 20 минут ішінде, "қабылдау" / "прием"
  қадам толықтыру [1] кеңсе, 10 жұмыс күні ішінде, тоқтата тұрады, "толықтыруды күту" / "ожидание дополнения"
    мерзімі өтсе → қаралмады
  қадам хабарлау_т [1] кеңсе, 1 жұмыс күні ішінде, "тыңдау туралы хабарлау" / "извещение о заслушивании"
  қадам тыңдау [1] комиссия, 7 жұмыс күні ішінде, ерте емес хабарлау_т бастап 3 жұмыс күні, қайта ескерту_бар, "тыңдау" / "заслушивание"
    егер ескерту_бар → хабарлау_т
    әйтпесе → ұзарту
  қадам ұзарту [1] кеңсе, 1 жұмыс күні ішінде, ұзартады ең көбі 1 ай, хабарлама айту, "ұзарту" / "продление"
  қадам айту [1] кеңсе, ұзарту бастап 3 жұмыс күні ішінде, "хабарлау" / "извещение"
  қадам қатарлас [1] кеңсе, қатар бір немесе екі, "қатарлас жұмыс" / "параллельная работа"
  қадам беру_қ [1] кеңсе, 1 жұмыс күні бұрын, "беру" / "выдача"
    → жолдама

рәсім бір [1]
  қадам бір_қадам [1] кеңсе, 2 жұмыс күні ішінде, "бірінші жұмыс" / "первая работа"

рәсім екі [2], мерзімі 9 жұмыс күні [2]
  қадам екі_қадам [2] кеңсе, егер пакет = бірінші_топ: 3 жұмыс күні ішінде, әйтпесе: 8 жұмыс күні ішінде, "екінші жұмыс" / "вторая работа"
'''

[[clause]]
number = "1"
kk = "Мәтін, {күту.мерзім}. Жолдама {жолдама.жарамдылық} бойы жарамды."
ru = "Текст, {күту.срок_ип}. Направление действует {жолдама.действие_вп} после выдачи, не более {жолдама.действие}."

[[clause]]
number = "2"
kk = "Мәтін."
ru = "Текст."

[[clause]]
number = "3"
repealed = "144"
"#;

/// The regulation.
pub(super) fn regulation() -> Regulation {
    read(TEXT)
}

/// The regulation with some words of its text in place of others.
pub(super) fn regulation_with(words: &str, others: &str) -> Regulation {
    assert!(TEXT.contains(words), "{words}");
    read(&TEXT.replace(words, others))
}

fn read(text: &str) -> Regulation {
    let mut sources = Sources::new();
    let id = sources.add("family.toml", text);
    let mut faults = Vec::new();
    let Some(Document::Regulation(tree)) = parse(sources.get(id).unwrap(), &mut faults) else { panic!("{faults:#?}") };
    compile::regulation(&tree, &mut faults).unwrap_or_else(|| panic!("{faults:#?}"))
}

/// Two years without special days.
pub(super) fn calendar() -> WorkCalendar {
    calendar_with(&[])
}

/// Two years, of the second one these days are holidays: «мереке», by «заң».
pub(super) fn calendar_with(holidays: &[&str]) -> WorkCalendar {
    let phrase = |kk: &str, ru: &str, en: &str| Phrase { kk: kk.to_owned(), ru: ru.to_owned(), en: en.to_owned() };
    let special = holidays.iter().map(|day| SpecialDay {
        day: Day::from_date(day.parse().unwrap()),
        kind: DayKind::Holiday,
        pair: None,
        title: phrase("Мереке", "Праздник", "Holiday"),
        ground: phrase("заң", "закон", "law"),
    });
    let year = |year, special| YearCalendar { year, provisional: None, special };
    WorkCalendar::new("kz", vec![year(2017, Vec::new()), year(2018, special.collect())]).unwrap()
}

/// A moment of the form `2017-06-16 10:00`.
pub(super) fn at(text: &str) -> Moment {
    let (date, time) = text.split_once(' ').unwrap();
    let date: NaiveDate = date.parse().unwrap();
    Moment::from_datetime(date.and_time(NaiveTime::parse_from_str(time, "%H:%M").unwrap()))
}

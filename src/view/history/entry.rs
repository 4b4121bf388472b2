//! The entry of an act into effect, line by line, and what is lacking to know it.

use chrono::NaiveDate;
use serde::Serialize;

use super::{act_named, of_act};
use crate::analysis::unclear;
use crate::history::{Basis, Entry, Known, Lacking, Period, Unknown, last_of};
use crate::language::{Case, CountedForm, Language, counted_form, date_in_figures};
use crate::model::Act;
use crate::view::said::said;

/// The entry of an act into effect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EntryShown {
    /// The act: its date and number.
    pub act: String,
    /// The first day: 2018-12-31; none while it is not known.
    pub day: Option<String>,
    /// The earliest day that is possible, while the day is not known.
    pub earliest: Option<String>,
    /// What is lacking, while the day is not known.
    pub lacking: Option<Need>,
    /// How the day follows from what is known, line by line.
    pub lines: Vec<String>,
}

/// A fact without which a day is not known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Need {
    /// The key of `[[act]]` to write it to.
    pub key: &'static str,
    /// What is lacking and where to write it.
    pub words: String,
}

impl EntryShown {
    /// Shows the entry of an act into effect.
    #[must_use]
    pub fn new(act: &Act, entry: Entry, language: Language) -> Self {
        let mut lines = facts(act, language);
        let (day, earliest, lacking) = match entry {
            Entry::Known(known) => {
                lines.extend(reckoned(known, language));
                (Some(known.day.to_string()), None, None)
            }
            Entry::Unknown(unknown) => {
                let need = need(act, unknown, language);
                lines.push(need.words.clone());
                lines.push(earliest_words(act, unknown, language));
                (None, Some(unknown.earliest.to_string()), Some(need))
            }
        };
        Self { act: act_named(act), day, earliest, lacking, lines }
    }
}

/// What the file says of an act: its wording, its registration, its first official publication.
fn facts(act: &Act, language: Language) -> Vec<String> {
    let mut lines = Vec::new();
    let mut say = |label, text: &str| lines.push(format!("{}: {text}", said(language, label)));
    if let Some(wording) = &act.effective {
        let label =
            ["қолданысқа енгізілу тәртібі", "порядок введения в действие", "entry into effect, as the act says"];
        say(label, &format!("«{}»", wording.in_language(language)));
    }
    if let Some(registered) = act.registered {
        let number = act.registration.as_ref().map_or_else(String::new, |number| format!(" № {number}"));
        let label = ["мемлекеттік тіркелуі", "государственная регистрация", "state registration"];
        say(label, &format!("{}{number}", date_in_figures(registered)));
    }
    if let Some(publication) = act.first_publication() {
        let source = publication.source.as_ref().map_or_else(String::new, |source| format!(" ({source})"));
        let label = ["алғашқы ресми жариялануы", "первое официальное опубликование", "first official publication"];
        say(label, &format!("{}{source}", date_in_figures(publication.date)));
    }
    lines
}

/// How a known day was come to.
fn reckoned(known: Known, language: Language) -> Vec<String> {
    let mut lines = Vec::new();
    match known.basis {
        Basis::Written => {
            let words = [
                "күні файлда қолмен жазылған (`in-effect`)",
                "день записан в файле вручную (`in-effect`)",
                "the day is written in the file by hand (`in-effect`)",
            ];
            lines.push(said(language, words).to_owned());
        }
        Basis::Named | Basis::Signing | Basis::Publication { .. } => {}
        Basis::After { published, amount, unit, is_by_law } => {
            if is_by_law {
                let words = [
                    "файлда қолданысқа енгізілу тәртібі жоқ: алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң (06.04.2016 № 480-V Заңның 42-бабы)",
                    "порядка введения в действие в файле нет: по истечении десяти календарных дней после дня первого официального опубликования (статья 42 Закона от 06.04.2016 № 480-V)",
                    "the file has no wording of entry into effect: ten calendar days after the day of the first official publication (Law of 06.04.2016 No 480-V, art. 42)",
                ];
                lines.push(said(language, words).to_owned());
            }
            lines.push(counted(published, amount, unit, language));
        }
    }
    let day = date_in_figures(known.day);
    lines.push(match language {
        Language::Kk => format!("қолданысқа енгізілу күні: {day}, сағат 00:00"),
        Language::Ru => format!("день введения в действие: {day}, 00:00"),
        Language::En => format!("in effect from: {day}, 00:00"),
    });
    lines
}

/// The days or months that pass after the publication.
fn counted(published: NaiveDate, amount: u16, unit: Period, language: Language) -> String {
    let (first, last) = (published.succ_opt().unwrap_or(published), last_of(published, amount, unit));
    let (first, last) = (date_in_figures(first), date_in_figures(last));
    let of = match (unit, language, counted_form(amount, Case::Nominative)) {
        (Period::Days, Language::Kk, _) => "күнтізбелік күн",
        (Period::Days, Language::Ru, CountedForm::One) => "календарный день",
        (Period::Days, Language::Ru, CountedForm::Few) => "календарных дня",
        (Period::Days, Language::Ru, _) => "календарных дней",
        (Period::Days, Language::En, _) => "calendar days",
        (Period::Months, Language::Kk, _) => "ай",
        (Period::Months, Language::Ru, CountedForm::One) => "месяц",
        (Period::Months, Language::Ru, CountedForm::Few) => "месяца",
        (Period::Months, Language::Ru, _) => "месяцев",
        (Period::Months, Language::En, _) => "months",
    };
    format!("{amount} {of}: {first} – {last}")
}

/// What is lacking to know a day, and where to write it.
pub(super) fn need(act: &Act, unknown: Unknown, language: Language) -> Need {
    let (of, number) = (of_act(act, language), &act.number);
    let Some(why) = by_hand(unknown.lacking, language) else {
        let words = match language {
            Language::Kk => format!(
                "файлда {of}інің алғашқы ресми жарияланған күні жоқ; оны № {number} актінің `published` жолына жазыңыз"
            ),
            Language::Ru => format!(
                "в файле нет дня первого официального опубликования {of}; запишите его в строку `published` акта № {number}"
            ),
            Language::En => format!(
                "the file lacks the day of the first official publication of {of}; write it as `published` of act No {number}"
            ),
        };
        return Need { key: "published", words };
    };
    let words = match language {
        Language::Kk => format!("{why}; {of}інің қолданысқа енгізілу күнін оның `in-effect` жолына жазыңыз"),
        Language::Ru => {
            format!("{why}; запишите день введения в действие {of} в его строку `in-effect`")
        }
        Language::En => {
            format!("{why}; write the day on which {of} is put into effect as its `in-effect`")
        }
    };
    Need { key: "in-effect", words }
}

/// Why the day is to be written by hand; none where only the publication is lacking.
fn by_hand(lacking: Lacking, language: Language) -> Option<String> {
    if let Some(why) = unclear(lacking) {
        return Some(why.words().in_language(language).to_owned());
    }
    let words = [
        "файлда қолданысқа енгізілу тәртібі жоқ, ал акт оны 42-бабында белгілейтін 06.04.2016 № 480-V Заңнан бұрын қабылданған",
        "порядка введения в действие в файле нет, а акт принят раньше Закона от 06.04.2016 № 480-V, который устанавливает его в статье 42",
        "the file has no wording of entry into effect, and the act is older than the Law of 06.04.2016 No 480-V, whose art. 42 sets it",
    ];
    (lacking == Lacking::OlderThanLaw).then(|| said(language, words).to_owned())
}

/// The earliest day that is possible, and why it is.
fn earliest_words(act: &Act, unknown: Unknown, language: Language) -> String {
    let label = ["мүмкін болатын ең ерте күн", "самый ранний возможный день", "the earliest possible day"];
    let why = match unknown.lacking {
        Lacking::Ambiguous { days: Some(_) } => "",
        Lacking::Publication | Lacking::Ambiguous { days: None } if act.registered.is_some() => said(
            language,
            [
                " (акт тіркелгенге дейін жарияланбайды)",
                " (акт не публикуется раньше регистрации)",
                " (an act is not published before it is registered)",
            ],
        ),
        Lacking::Publication | Lacking::Ambiguous { days: None } => said(
            language,
            [
                " (акт қол қойылғанға дейін жарияланбайды)",
                " (акт не публикуется раньше подписания)",
                " (an act is not published before it is signed)",
            ],
        ),
        Lacking::Staged
        | Lacking::NotUnderstood
        | Lacking::BeforeSigning
        | Lacking::Disagreement
        | Lacking::OlderThanLaw => said(
            language,
            [
                " (акт қол қойылғанға дейін қолданысқа енгізілмейді)",
                " (акт не вводится в действие раньше подписания)",
                " (an act is not put into effect before it is signed)",
            ],
        ),
    };
    format!("{}: {}{why}", said(language, label), date_in_figures(unknown.earliest))
}

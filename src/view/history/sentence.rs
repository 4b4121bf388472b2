//! What holds on a day, in a sentence.

use chrono::NaiveDate;

use super::entry::need;
use super::of_act;
use crate::history::{Answer, Ending, Entry, Held};
use crate::language::{Language, date_in_figures};
use crate::model::Act;

/// The answer in a sentence: lower case, no full stop.
pub(super) fn words(answer: &Answer<'_>, day: NaiveDate, language: Language) -> String {
    let day = date_in_figures(day);
    match answer {
        Answer::Edition(held) => edition(held, &day, language),
        Answer::NotYet { act, entry } => not_yet(act, *entry, &day, language),
        Answer::Ended { act, by, last } => ended(act, *by, &date_in_figures(*last), &day, language),
        Answer::NotHeld { act } => not_held(*act, &day, language),
        Answer::Unknown { act, unknown, .. } => {
            let need = need(act, *unknown, language).words;
            match language {
                Language::Kk => format!("{day} күні қай редакцияның қолданыста екені белгісіз: {need}"),
                Language::Ru => format!("какая редакция действует на {day}, неизвестно: {need}"),
                Language::En => format!("it is not known which edition is in effect on {day}: {need}"),
            }
        }
    }
}

/// That an edition is in effect; where only a case is left to it, that it holds for the case.
fn edition(held: &Held<'_>, day: &str, language: Language) -> String {
    let of = of_act(held.act, language);
    match (language, held.entry.day().map(date_in_figures)) {
        (Language::Kk, Some(since)) => {
            format!("{day} күні {of}імен жасалған редакция қолданыста, қолданысқа енгізілген күні – {since}")
        }
        (Language::Ru, Some(since)) => format!("на {day} действует редакция {of}, введенная в действие {since}"),
        (Language::En, Some(since)) => format!("on {day} the edition of {of} is in effect, since {since}"),
        (Language::Kk, None) => format!("{day} күнгі іске {of}імен жасалған редакция қолданылады"),
        (Language::Ru, None) => format!("к делу от {day} применяется редакция {of}"),
        (Language::En, None) => format!("the edition of {of} holds for the case of {day}"),
    }
}

/// That the regulation is not yet in effect.
fn not_yet(act: &Act, entry: Entry, day: &str, language: Language) -> String {
    let (of, from) = (of_act(act, language), date_in_figures(entry.earliest()));
    let named = of.trim_start_matches("акта ");
    match (language, entry.day().is_some()) {
        (Language::Kk, true) => format!(
            "{day} күні регламент әлі қолданысқа енгізілмеген: оны бекіткен {of}інің қолданысқа енгізілу күні – {from}"
        ),
        (Language::Kk, false) => format!(
            "{day} күні регламент әлі қолданысқа енгізілмеген: оны бекіткен {of} {from} күнінен бұрын қолданысқа енгізіле алмайды"
        ),
        (Language::Ru, true) => format!(
            "на {day} регламент еще не введен в действие: день введения в действие утвердившего его {of} – {from}"
        ),
        (Language::Ru, false) => format!(
            "на {day} регламент еще не введен в действие: утвердивший его акт {named} не мог быть введен в действие раньше {from}"
        ),
        (Language::En, true) => {
            format!("on {day} the regulation is not yet in effect: {of}, which adopts it, is put into effect on {from}")
        }
        (Language::En, false) => format!(
            "on {day} the regulation is not yet in effect: {of}, which adopts it, could not be put into effect before {from}"
        ),
    }
}

/// That the regulation is no longer in effect.
fn ended(act: &Act, by: Ending, last: &str, day: &str, language: Language) -> String {
    let of = of_act(act, language);
    match (language, by) {
        (Language::Kk, Ending::Repeal) => {
            format!("{day} күні регламент қолданылмайды: {of}імен күші жойылған, қолданылған соңғы күні – {last}")
        }
        (Language::Ru, Ending::Repeal) => format!(
            "на {day} регламент не действует: он утратил силу на основании {of}, последний день действия – {last}"
        ),
        (Language::En, Ending::Repeal) => {
            format!("on {day} the regulation is no longer in effect: repealed by {of}, last in effect on {last}")
        }
        (Language::Kk, Ending::Until) => {
            format!("{day} күні регламент қолданылмайды: уақытша {of}інің қолданылу мерзімі {last} күні аяқталған")
        }
        (Language::Ru, Ending::Until) => {
            format!("на {day} регламент не действует: срок действия временного {of} истек {last}")
        }
        (Language::En, Ending::Until) => {
            let of = of.trim_start_matches("the ");
            format!("on {day} the regulation is no longer in effect: the term of the temporary {of} ended on {last}")
        }
    }
}

/// That the text of the day is not among the files.
fn not_held(act: Option<&Act>, day: &str, language: Language) -> String {
    match (language, act.map(|act| of_act(act, language))) {
        (Language::Kk, Some(of)) => format!(
            "{day} күнгі мәтін файлдар арасында жоқ: {of}імен жасалған немесе одан бұрынғы редакцияның файлы жоқ"
        ),
        (Language::Ru, Some(of)) => {
            format!("текста на {day} среди файлов нет: нет файла редакции {of} или более ранней")
        }
        (Language::En, Some(of)) => {
            format!("no file holds the text of {day}: there is none of the edition of {of} or of an older one")
        }
        (Language::Kk, None) => {
            format!("{day} күнгі мәтін файлдар арасында жоқ: ол файлдарда аталған барлық актіден бұрынғы")
        }
        (Language::Ru, None) => format!("текста на {day} среди файлов нет: он старше всех актов, названных в файлах"),
        (Language::En, None) => {
            format!("no file holds the text of {day}: it is older than all acts that the files name")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ActKind;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn said(answer: &Answer<'_>) -> [String; 3] {
        Language::ALL.map(|language| words(answer, date("2020-02-03"), language))
    }

    fn not_yet_in_russian(act: &Act) -> String {
        words(&Answer::NotYet { act, entry: Entry::of(act) }, date("2020-02-03"), Language::Ru)
    }

    #[test]
    fn what_has_ended_says_by_what_and_when() {
        let act = Act::bare(date("2019-12-11"), "5", ActKind::Repeals);
        let ended = |by| Answer::Ended { act: &act, by, last: date("2019-12-31") };
        assert_eq!(
            said(&ended(Ending::Repeal)),
            [
                "03.02.2020 күні регламент қолданылмайды: 11.12.2019 № 5 актімен күші жойылған, қолданылған соңғы күні – 31.12.2019",
                "на 03.02.2020 регламент не действует: он утратил силу на основании акта от 11.12.2019 № 5, последний день действия – 31.12.2019",
                "on 03.02.2020 the regulation is no longer in effect: repealed by the act of 11.12.2019 No 5, last in effect on 31.12.2019",
            ]
        );
        assert_eq!(
            said(&ended(Ending::Until)),
            [
                "03.02.2020 күні регламент қолданылмайды: уақытша 11.12.2019 № 5 актінің қолданылу мерзімі 31.12.2019 күні аяқталған",
                "на 03.02.2020 регламент не действует: срок действия временного акта от 11.12.2019 № 5 истек 31.12.2019",
                "on 03.02.2020 the regulation is no longer in effect: the term of the temporary act of 11.12.2019 No 5 ended on 31.12.2019",
            ]
        );
    }

    #[test]
    fn what_is_not_yet_in_effect_says_from_when_or_not_before_when() {
        let mut act = Act::bare(date("2020-02-10"), "5", ActKind::Adopts);
        assert_eq!(
            not_yet_in_russian(&act),
            "на 03.02.2020 регламент еще не введен в действие: утвердивший его акт от 10.02.2020 № 5 не мог быть введен в действие раньше 21.02.2020"
        );
        act.in_effect = Some(date("2020-03-01"));
        assert_eq!(
            not_yet_in_russian(&act),
            "на 03.02.2020 регламент еще не введен в действие: день введения в действие утвердившего его акта от 10.02.2020 № 5 – 01.03.2020"
        );
    }
}

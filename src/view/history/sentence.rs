//! What holds on a day, in a sentence.

use chrono::NaiveDate;

use super::entry::need;
use super::of_act;
use crate::history::{Answer, Ending, Entry, Gap, Held, Unknown};
use crate::language::{Language, date_in_figures};
use crate::model::Act;
use crate::view::said::said;

/// The answer in a sentence: lower case, no full stop.
pub(super) fn words(answer: &Answer<'_>, day: NaiveDate, language: Language) -> String {
    let day = date_in_figures(day);
    match answer {
        Answer::Edition(held) => edition(held, &day, language),
        Answer::NotYet { act, entry } => not_yet(act, *entry, &day, language),
        Answer::Ended { act, by, last } => ended(act, *by, &date_in_figures(*last), &day, language),
        Answer::NotHeld { why, doubt } => {
            let words = not_held(*why, &day, language);
            let Some((act, unknown)) = doubt else { return words };
            let need = need(act, *unknown, language).words;
            match language {
                Language::Kk => {
                    format!("{words}; регламенттің ол күні қолданысқа енгізілген-енгізілмегені белгісіз: {need}")
                }
                Language::Ru => format!("{words}; был ли регламент к этому дню введен в действие, неизвестно: {need}"),
                Language::En => format!("{words}; whether the regulation was in effect by then is not known: {need}"),
            }
        }
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

/// That an edition is in effect.
fn edition(held: &Held<'_>, day: &str, language: Language) -> String {
    let of = of_act(held.act, language);
    let Ok(since) = since(held, language) else { return applied(held, day, language) };
    match language {
        Language::Kk => {
            format!("{day} күні {of}імен жасалған редакция қолданыста, қолданысқа енгізілген күні – {since}")
        }
        Language::Ru => format!("на {day} действует редакция {of}, введенная в действие {since}"),
        Language::En => format!("on {day} the edition of {of} is in effect, since {since}"),
    }
}

/// That an edition holds for a case that is left to it, whichever one is in effect.
pub(super) fn applied(held: &Held<'_>, day: &str, language: Language) -> String {
    let of = of_act(held.act, language);
    match (language, since(held, language)) {
        (Language::Kk, Ok(since)) => {
            format!("{day} күнгі іске {of}імен жасалған, {since} күні қолданысқа енгізілген редакция қолданылады")
        }
        (Language::Ru, Ok(since)) => {
            format!("к делу от {day} применяется редакция {of}, введенная в действие {since}")
        }
        (Language::En, Ok(since)) => {
            format!("the edition of {of}, in effect since {since}, holds for the case of {day}")
        }
        (_, Err(unknown)) => {
            let need = need(held.act, unknown, language).words;
            match language {
                Language::Kk => format!(
                    "{day} күнгі іске {of}імен жасалған редакция қолданылады; оның қолданысқа енгізілген күні белгісіз: {need}"
                ),
                Language::Ru => {
                    format!("к делу от {day} применяется редакция {of}; день ее введения в действие неизвестен: {need}")
                }
                Language::En => format!(
                    "the edition of {of} holds for the case of {day}; the day from which it is in effect is not known: {need}"
                ),
            }
        }
    }
}

/// Since when an edition is in effect: its day, or both days of an ambiguous wording; else what is lacking.
fn since(held: &Held<'_>, language: Language) -> Result<String, Unknown> {
    match held.entry {
        Entry::Known(known) => Ok(date_in_figures(known.day)),
        Entry::Unknown(unknown) => {
            let or = said(language, ["немесе", "или", "or"]);
            let (one, other) = (date_in_figures(unknown.earliest), unknown.latest().ok_or(unknown)?);
            Ok(format!("{one} {or} {}", date_in_figures(other)))
        }
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

/// That the text of the day is not among the files, and why.
fn not_held(why: Gap<'_>, day: &str, language: Language) -> String {
    let of = |act| of_act(act, language);
    let [kk, ru, en] = match why {
        Gap::Older => [
            "ол файлдарда аталған барлық актіден бұрынғы".to_owned(),
            "он старше всех актов, названных в файлах".to_owned(),
            "it is older than all acts that the files name".to_owned(),
        ],
        Gap::Lost { act, or_older: false } => [
            format!("{}імен жасалған редакцияның файлы жоқ", of(act)),
            format!("нет файла редакции {}", of(act)),
            format!("there is none of the edition of {}", of(act)),
        ],
        Gap::Lost { act, or_older: true } => [
            format!("{}імен жасалған немесе одан бұрынғы редакцияның файлы жоқ", of(act)),
            format!("нет файла редакции {} или более ранней", of(act)),
            format!("there is none of the edition of {} or of an older one", of(act)),
        ],
        Gap::Without { act, older } => [
            format!(
                "{}імен жасалған редакцияға әлі қолданысқа енгізілмеген {}інің өзгерістері де кірген",
                of(act),
                of(older)
            ),
            format!("редакция {} включает и изменения {}, еще не введенного в действие", of(act), of(older)),
            format!(
                "the edition of {} has the changes of {} in it too, which is not yet in effect",
                of(act),
                of(older)
            ),
        ],
        Gap::Expired { temporary, until, .. } => {
            let (of, until) = (of(temporary), date_in_figures(until));
            [
                format!(
                    "уақытша {of}інің қолданылу мерзімі {until} күні аяқталған, ал одан кейін қай мәтін қолданылатыны файлдарда айтылмаған"
                ),
                format!(
                    "срок действия временного {of} истек {until}, а какой текст действует после него, в файлах не сказано"
                ),
                format!(
                    "the term of the temporary act ended on {until} ({of}), and the files do not say which text holds after it"
                ),
            ]
        }
    };
    match language {
        Language::Kk => format!("{day} күнгі мәтін файлдар арасында жоқ: {kk}"),
        Language::Ru => format!("текста на {day} среди файлов нет: {ru}"),
        Language::En => format!("no file holds the text of {day}: {en}"),
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

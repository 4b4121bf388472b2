//! What a wording of entry into effect means: Kazakh and Russian wordings as acts have them.
//!
//! A wording is understood as a whole or not at all: a word that is not known may change the day.

use chrono::NaiveDate;

use super::words::{Word, day, number, words};

/// What a wording of entry into effect means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    /// After so many days or months that follow the first official publication.
    After {
        /// How many.
        amount: u16,
        /// Of what.
        unit: Period,
        /// Whether they may be meant to begin with the day of publication itself: «со дня», «күнінен бастап».
        is_ambiguous: bool,
    },
    /// From the day of the first official publication.
    FromPublication {
        /// Whether the wording also has the act enter into force from its state registration.
        with_registration: bool,
    },
    /// From the day of signing.
    FromSigning,
    /// From a day that the wording names.
    From(NaiveDate),
    /// From a day that the wording names and no month has.
    FromNoSuchDay,
    /// In stages, or as another paragraph of the act says.
    Staged,
}

/// What is counted until an act enters into effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Calendar days.
    Days,
    /// Months.
    Months,
}

impl Wording {
    /// The same without what it says of entry into force, which moves no day.
    pub(super) const fn day_alone(self) -> Self {
        match self {
            Self::FromPublication { .. } => Self::FromPublication { with_registration: false },
            other => other,
        }
    }

    /// What a wording means; none where it is not understood.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let words = words(text);
        let is = |word: &Word, of: &[&str]| matches!(word, Word::Plain(word) if of.contains(&word.as_str()));
        // An exception has a day of its own.
        if words.iter().any(|word| is(word, &["исключением", "қоспағанда"])) {
            return Some(Self::Staged);
        }
        let with_registration = |found| match found {
            Self::FromPublication { .. } => Self::FromPublication { with_registration: true },
            other => other,
        };
        let plain = |pattern: &Pattern| Some((pattern.meaning)(whole(&words, pattern.text)?));
        let registered = |prefix: &str| {
            (1..words.len()).find_map(|at| {
                let (before, after) = words.split_at_checked(at)?;
                whole(before, prefix)?;
                PATTERNS.iter().find_map(|pattern| Some((pattern.meaning)(whole(after, pattern.text)?)))
            })
        };
        PATTERNS.iter().find_map(plain).or_else(|| REGISTERED.into_iter().find_map(registered).map(with_registration))
    }
}

/// What was read where a pattern leaves it open.
#[derive(Clone, Copy, Default)]
struct Blanks {
    number: u16,
    day: Option<NaiveDate>,
}

/// A wording and what it means.
///
/// In the text `a|b` is one of two words, `?` after a word makes it optional, `N` is a number, `D` a date, and `*` any
/// words.
struct Pattern {
    text: &'static str,
    meaning: fn(Blanks) -> Wording,
}

/// After how many calendar days.
const fn days(blanks: Blanks) -> Wording {
    Wording::After { amount: blanks.number, unit: Period::Days, is_ambiguous: false }
}

/// After how many calendar days, in a wording that leaves one day open.
const fn ambiguous_days(blanks: Blanks) -> Wording {
    Wording::After { amount: blanks.number, unit: Period::Days, is_ambiguous: true }
}

/// After how many months.
const fn months(blanks: Blanks) -> Wording {
    Wording::After { amount: blanks.number, unit: Period::Months, is_ambiguous: false }
}

/// After how many months, in a wording that leaves one day open.
const fn ambiguous_months(blanks: Blanks) -> Wording {
    Wording::After { amount: blanks.number, unit: Period::Months, is_ambiguous: true }
}

/// From the publication.
const fn from_publication(_: Blanks) -> Wording {
    Wording::FromPublication { with_registration: false }
}

/// From the signing.
const fn from_signing(_: Blanks) -> Wording {
    Wording::FromSigning
}

/// From a day.
const fn from_day(blanks: Blanks) -> Wording {
    match blanks.day {
        Some(day) => Wording::From(day),
        None => Wording::FromNoSuchDay,
    }
}

/// In stages.
const fn staged(_: Blanks) -> Wording {
    Wording::Staged
}

/// The wordings; what is put into effect stands before or after them, see [`whole`].
const PATTERNS: [Pattern; 20] = [
    Pattern {
        text: "оның? алғашқы|алғаш? рет? ресми жарияланған|жариялаған күнінен|күннен кейін күнтізбелік N күн өткен|өткеннен соң|кейін",
        meaning: days,
    },
    Pattern {
        text: "оның? алғашқы|алғаш? рет? ресми жарияланған|жариялаған күнінен|күннен кейін N күнтізбелік күн өткен|өткеннен соң|кейін",
        meaning: days,
    },
    Pattern {
        text: "оның? алғашқы|алғаш? рет? ресми жарияланғаннан|жариялағаннан кейін күнтізбелік N күн өткен|өткеннен соң|кейін",
        meaning: days,
    },
    Pattern {
        text: "оның? алғашқы|алғаш? рет? ресми жарияланғаннан|жариялағаннан кейін N күнтізбелік күн өткен|өткеннен соң|кейін",
        meaning: days,
    },
    Pattern {
        text: "оның? алғашқы|алғаш? рет? ресми жарияланған|жариялаған күнінен|күннен кейін N ай өткен|өткеннен соң|кейін",
        meaning: months,
    },
    Pattern {
        text: "оның? алғашқы|алғаш? рет? ресми жарияланған|жариялаған күнінен|күннен бастап күнтізбелік N күн өткен|өткеннен|аяқталған|аяқталғаннан соң|кейін",
        meaning: ambiguous_days,
    },
    Pattern {
        text: "оның? алғашқы|алғаш? рет? ресми жарияланған|жариялаған күнінен|күннен бастап N күнтізбелік күн өткен|өткеннен|аяқталған|аяқталғаннан соң|кейін",
        meaning: ambiguous_days,
    },
    Pattern {
        text: "оның? алғашқы|алғаш? рет? ресми жарияланған|жариялаған күнінен|күннен бастап N ай өткен|өткеннен|аяқталған|аяқталғаннан соң|кейін",
        meaning: ambiguous_months,
    },
    Pattern {
        text: "оның? алғашқы|алғаш? рет? ресми жарияланған|жариялаған күнінен|күннен бастап",
        meaning: from_publication,
    },
    Pattern {
        text: "оған? қол қойылған|қойған күнінен|күннен бастап", meaning: from_signing
    },
    Pattern { text: "D ж|жылдан? бастап", meaning: from_day },
    Pattern { text: "қолданысқа енгізілу тәртібін * қараңыз", meaning: staged },
    Pattern {
        text: "по истечении N календарных|календарного дней|дня после дня его|ее|их? первого? официального опубликования",
        meaning: days,
    },
    Pattern {
        text: "по истечении N месяцев|месяца после дня его|ее|их? первого? официального опубликования",
        meaning: months,
    },
    Pattern {
        text: "по истечении N календарных|календарного дней|дня со дня его|ее|их? первого? официального опубликования",
        meaning: ambiguous_days,
    },
    Pattern {
        text: "по истечении N месяцев|месяца со дня его|ее|их? первого? официального опубликования",
        meaning: ambiguous_months,
    },
    Pattern {
        text: "со дня его|ее|их? первого? официального опубликования", meaning: from_publication
    },
    Pattern { text: "со дня его|ее|их? подписания", meaning: from_signing },
    Pattern { text: "с|со D года|г?", meaning: from_day },
    Pattern {
        text: "порядок введения в действие * смотри|смотрите|см *", meaning: staged
    },
];

/// What may stand before a wording that goes on with entry into effect: that the act is in force from its registration.
const REGISTERED: [&str; 2] = [
    "настоящее|настоящий|данное|данный? постановление|приказ|решение|акт? вступает в силу со дня его? государственной регистрации в? органах|органе|департаменте? юстиции? и",
    "осы|бұл? қаулы|бұйрық|шешім|акт? әділет? органдарында|органында|департаментінде? мемлекеттік тіркелген күнінен|күннен бастап күшіне енеді және|ал",
];

/// What may stand around a wording: whose entry it is, the verb, and the duty to publish.
const AROUND: [[&str; 2]; 3] = [
    ["осы|бұл? қаулы|бұйрық|шешім|акт?", "қолданысқа? енгізіледі|енгізілсін? және? ресми? жариялануға? тиіс|жатады?"],
    [
        "настоящее|настоящий|данное|данный? постановление|приказ|решение|акт? вводится|ввести? в? действие?",
        "и? подлежит? официальному? опубликованию?",
    ],
    [
        "настоящее|настоящий|данное|данный? постановление|приказ|решение|акт?",
        "вводится? в? действие? и? подлежит? официальному? опубликованию?",
    ],
];

/// What a pattern leaves open, where it matches the words with no others than those that may stand around it.
fn whole(words: &[Word], pattern: &str) -> Option<Blanks> {
    AROUND.into_iter().find_map(|[before, after]| {
        let parts: Vec<&str> = [before, pattern, after].into_iter().flat_map(str::split_whitespace).collect();
        matched(words, &parts, Blanks::default())
    })
}

/// What is left open, where all words match all parts.
fn matched(words: &[Word], parts: &[&str], blanks: Blanks) -> Option<Blanks> {
    let Some((part, rest)) = parts.split_first() else { return words.is_empty().then_some(blanks) };
    match *part {
        "*" => (0..=words.len()).find_map(|skipped| matched(words.get(skipped..)?, rest, blanks)),
        "N" => {
            let (number, taken) = number(words)?;
            matched(words.get(taken..)?, rest, Blanks { number, ..blanks })
        }
        "D" => {
            let (day, taken) = day(words)?;
            matched(words.get(taken..)?, rest, Blanks { day, ..blanks })
        }
        part => {
            let wanted = part.trim_end_matches('?');
            let taken = words.split_first().and_then(|(word, others)| {
                let fits = matches!(word, Word::Plain(word) if wanted.split('|').any(|one| one == word));
                if fits { matched(others, rest, blanks) } else { None }
            });
            taken.or_else(|| if part.ends_with('?') { matched(words, rest, blanks) } else { None })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEN: Wording = Wording::After { amount: 10, unit: Period::Days, is_ambiguous: false };

    #[test]
    fn small_variations_mean_the_same() {
        for text in [
            "Осы қаулы оның алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.",
            "алғашқы ресми жарияланған күнінен кейiн күнтiзбелiк он күн өткен соң қолданысқа енгiзiледi",
            "АЛҒАШҚЫ РЕСМИ ЖАРИЯЛАНҒАН КҮНІНЕН КЕЙІН КҮНТІЗБЕЛІК ОН КҮН ӨТКЕН СОҢ ҚОЛДАНЫСҚА ЕНГІЗІЛЕДІ",
            "Осы бұйрық алғашқы ресми жарияланған күнінен кейін күнтізбелік 10 (он) күн өткен соң қолданысқа енгізіледі және ресми жариялануға тиіс.",
            "алғаш рет ресми жарияланғаннан кейін 10 күнтізбелік күн өткеннен кейін қолданысқа енгізілсін",
            "Настоящее постановление вводится в действие по истечении 10 (десяти) календарных дней после дня его первого официального опубликования.",
            "По истечении десяти календарных дней после дня официального опубликования вводится в действие",
        ] {
            assert_eq!(Wording::read(text), Some(TEN), "{text}");
        }
        let date = NaiveDate::from_ymd_opt(2019, 1, 1).unwrap();
        for text in [
            "Осы қаулы 2019 жылғы 1 қаңтардан бастап қолданысқа енгізіледі және ресми жариялануға тиіс.",
            "01.01.2019 ж. бастап қолданысқа енгізіледі",
            "вводится в действие с 1 января 2019 года и подлежит официальному опубликованию",
        ] {
            assert_eq!(Wording::read(text), Some(Wording::From(date)), "{text}");
        }
    }

    #[test]
    fn what_is_not_wholly_known_is_not_understood() {
        for text in [
            "",
            "вводится в действие",
            "вводится в действие по истечении десяти рабочих дней после дня его первого официального опубликования",
            "вводится в действие по истечении 10 (двадцати) календарных дней после дня официального опубликования",
            "вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования и распространяется на отношения, возникшие с 01.01.2016",
            "вступает в силу со дня подписания",
            "ресми жарияланған күнінен кейін қолданысқа енгізіледі",
            "2019 жылдан бастап қолданысқа енгізіледі",
            "вводится в действие с 1 января 19 года",
            "вступает в силу со дня государственной регистрации, но не ранее 1 июля 2020 года, и вводится в действие со дня официального опубликования",
            "осы қаулы 2020 жылғы 1 шілдеден бастап қолданысқа енгізілетін 3-тармағын есептемегенде, мемлекеттік тіркелген күнінен бастап күшіне енеді және алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі",
        ] {
            assert_eq!(Wording::read(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_that_no_month_has_is_told_apart() {
        for text in ["31.02.2016 бастап қолданысқа енгізіледі", "вводится в действие с 31 апреля 2016 года"]
        {
            assert_eq!(Wording::read(text), Some(Wording::FromNoSuchDay), "{text}");
        }
    }

    #[test]
    fn an_exception_and_a_registration_are_seen() {
        let exception = "вводится в действие со дня его официального опубликования, за исключением пункта 3";
        assert_eq!(Wording::read(exception), Some(Wording::Staged));
        let registered = "Осы қаулы әділет органдарында мемлекеттік тіркелген күнінен бастап күшіне енеді және алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі";
        assert_eq!(Wording::read(registered), Some(Wording::FromPublication { with_registration: true }));
        let later = "вступает в силу со дня государственной регистрации в органах юстиции и вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования";
        assert_eq!(Wording::read(later), Some(TEN));
    }
}

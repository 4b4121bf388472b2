//! Numbers in words read back: Kazakh with its endings, Russian in every case and gender, in order and together.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::number::{KAZAKH, RUSSIAN};
use super::{Case, Gender, Language, russian_number};

/// A number that stands in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberInWords {
    /// The number.
    pub value: u16,
    /// Of how many words it is; at least one.
    pub words: usize,
    /// Whether it counts in order: «бесінші», «двадцать первого».
    pub is_ordinal: bool,
}

/// Reads the number that words in small letters begin with, as many of them as belong to it; none where they begin with none.
///
/// The words of a Russian number need not be in one case, and «е» stands for «ё».
#[must_use]
pub fn number_in_words<S: AsRef<str>>(words: &[S], language: Language) -> Option<NumberInWords> {
    let known = match language {
        Language::Kk => &*KAZAKH_WORDS,
        Language::Ru => &*RUSSIAN_WORDS,
        Language::En => return None,
    };
    let mut read = NumberInWords { value: 0, words: 0, is_ordinal: false };
    // Of the thousands that are read; of what came after them; and what the value of the next word must be below.
    let (mut thousands, mut rest, mut below) = (0_u16, 0_u16, 1000_u16);
    for word in words {
        let Some(word) = known.get(word.as_ref()) else { break };
        match word.value {
            0 if read.words > 0 => break,
            1000 if thousands == 0 => {
                let Some(of_all) = rest.max(1).checked_mul(1000) else { break };
                (thousands, rest, below) = (of_all, 0, 1000);
            }
            100 if language == Language::Kk && (1..10).contains(&rest) => (rest, below) = (rest * 100, 100),
            value if value < below => {
                rest += value;
                below = match value {
                    100.. => 100,
                    20.. => 10,
                    10 if language == Language::Kk => 10,
                    _ => 1,
                };
            }
            _ => break,
        }
        read.words += 1;
        read.is_ordinal = word.is_ordinal;
        if word.is_last {
            break;
        }
    }
    read.value = thousands.checked_add(rest)?;
    (read.words > 0).then_some(read)
}

/// One word of a number.
#[derive(Clone, Copy)]
struct Word {
    /// A number below twenty, a ten, a hundred or a thousand.
    value: u16,
    /// Whether the number ends with it.
    is_last: bool,
    /// Whether it makes the number count in order.
    is_ordinal: bool,
}

impl Word {
    const fn stem(value: u16) -> Self {
        Self { value, is_last: false, is_ordinal: false }
    }

    const fn last(value: u16) -> Self {
        Self { value, is_last: true, is_ordinal: false }
    }

    const fn ordinal(value: u16) -> Self {
        Self { value, is_last: true, is_ordinal: true }
    }
}

static KAZAKH_WORDS: LazyLock<BTreeMap<String, Word>> = LazyLock::new(|| {
    let mut words = BTreeMap::new();
    let large = [(0, "нөл"), (100, "жүз"), (1000, "мың")];
    for (value, word) in KAZAKH.into_iter().chain(large) {
        words.insert(word.to_owned(), Word::stem(value));
        words.extend(kazakh_cases(word).map(|form| (form, Word::last(value))));
        let ordinal = kazakh_ordinal(word);
        words.extend(kazakh_cases(&ordinal).map(|form| (form, Word::ordinal(value))));
        words.insert(ordinal, Word::ordinal(value));
    }
    for (value, word) in (1..).zip(["біреу", "екеу", "үшеу", "төртеу", "бесеу", "алтау", "жетеу"])
    {
        words.insert(word.to_owned(), Word::last(value));
        words.extend(kazakh_cases(word).map(|form| (form, Word::last(value))));
    }
    // «then» and «good», which nobody takes for a ten.
    for word in ["онда", "онды"] {
        words.remove(word);
    }
    words
});

/// A Kazakh word in the genitive, dative, accusative, locative, ablative and instrumental, its endings in harmony with it.
fn kazakh_cases(word: &str) -> [String; 6] {
    let after = match word.chars().last() {
        Some('а' | 'ы' | 'і' | 'е' | 'и') => 0,
        Some('м' | 'н' | 'ң') => 1,
        Some('з' | 'ж') => 2,
        Some('р' | 'л' | 'й' | 'у') => 3,
        _ => 4,
    };
    // After a vowel; a nasal; «з»; a liquid; a voiceless consonant.
    let endings: [[&str; 5]; 6] = [
        ["ның", "ның", "дың", "дың", "тың"],
        ["ға", "ға", "ға", "ға", "қа"],
        ["ны", "ды", "ды", "ды", "ты"],
        ["да", "да", "да", "да", "та"],
        ["дан", "нан", "дан", "дан", "тан"],
        ["мен", "мен", "бен", "мен", "пен"],
    ];
    endings.map(|ending| format!("{word}{}", harmonised(ending.get(after).copied().unwrap_or_default(), word)))
}

/// «Бесінші», «қырқыншы», «жиырмасыншы».
fn kazakh_ordinal(word: &str) -> String {
    match word {
        "жиырма" => "жиырмасыншы".to_owned(),
        "қырық" => "қырқыншы".to_owned(),
        _ if word.ends_with(['ы', 'і']) => format!("{word}{}", harmonised("ншы", word)),
        _ => format!("{word}{}", harmonised("ыншы", word)),
    }
}

/// A back ending as it stands after a word; the instrumental has one form for all words.
fn harmonised(ending: &str, word: &str) -> String {
    // «Елу» takes front endings, as its first vowel tells; the last vowel that is no «у» decides.
    let vowel = word.chars().rev().find(|letter| "аоұыәеөүі".contains(*letter));
    if !vowel.is_some_and(|vowel| "әеөүі".contains(vowel)) {
        return ending.to_owned();
    }
    let front = |letter| match letter {
        'ы' => 'і',
        'а' => 'е',
        'ғ' => 'г',
        'қ' => 'к',
        other => other,
    };
    ending.chars().map(front).collect()
}

static RUSSIAN_WORDS: LazyLock<BTreeMap<String, Word>> = LazyLock::new(|| {
    let mut words = BTreeMap::new();
    let simple = [0, 1, 2, 1000, 2000, 5000].into_iter().chain(RUSSIAN.map(|(value, _)| value));
    for number in simple {
        for case in Case::ALL {
            for form in Gender::ALL.map(|gender| russian_number(number, case, gender)) {
                let word = form.split(' ').next_back().unwrap_or_default();
                words.insert(word.to_owned(), Word::stem(number.min(1000)));
            }
        }
    }
    for (value, form) in OTHER_FORMS {
        words.insert(form.to_owned(), Word::stem(value));
    }
    for (value, forms) in TOGETHER {
        words.extend(forms.iter().map(|form| ((*form).to_owned(), Word::last(value))));
    }
    let third = ["ий", "ьего", "ьему", "ьим", "ьем", "ья", "ью", "ьей", "ье", "ьи", "ьих", "ьими"];
    words.extend(third.map(|ending| (format!("трет{ending}"), Word::ordinal(3))));
    let hard = ["ый", "ой", "ого", "ому", "ым", "ом", "ая", "ую", "ое", "ые", "ых", "ыми"];
    for (value, stem) in russian_ordinal_stems() {
        words.extend(hard.map(|ending| (format!("{stem}{ending}"), Word::ordinal(value))));
    }
    words
});

/// Forms beside those of [`russian_number`].
const OTHER_FORMS: [(u16, &str); 11] = [
    (0, "нуль"),
    (0, "нуля"),
    (0, "нулю"),
    (0, "нулем"),
    (0, "нуле"),
    (1, "одни"),
    (1, "одних"),
    (1, "одними"),
    (8, "восьмью"),
    (80, "восьмьюдесятью"),
    (1000, "тысячью"),
];

/// Numbers of persons, and of nouns without a singular: «двое суток».
const TOGETHER: [(u16, &[&str]); 10] = [
    (2, &["двое", "двоих", "двоим", "двоими"]),
    (2, &["оба", "обоих", "обоим", "обоими", "обе", "обеих", "обеим", "обеими"]),
    (3, &["трое", "троих", "троим", "троими"]),
    (4, &["четверо", "четверых", "четверым", "четверыми"]),
    (5, &["пятеро", "пятерых", "пятерым", "пятерыми"]),
    (6, &["шестеро", "шестерых", "шестерым", "шестерыми"]),
    (7, &["семеро", "семерых", "семерым", "семерыми"]),
    (8, &["восьмеро", "восьмерых", "восьмерым", "восьмерыми"]),
    (9, &["девятеро", "девятерых", "девятерым", "девятерыми"]),
    (10, &["десятеро", "десятерых", "десятерым", "десятерыми"]),
];

/// The stems of ordinals, but for «третий».
fn russian_ordinal_stems() -> impl Iterator<Item = (u16, String)> {
    let own = [
        (0, "нулев"),
        (1, "перв"),
        (2, "втор"),
        (4, "четверт"),
        (7, "седьм"),
        (8, "восьм"),
        (40, "сороков"),
        (90, "девяност"),
        (100, "сот"),
        (1000, "тысячн"),
    ];
    let is_own = move |value: u16| value == 3 || own.iter().any(|(of, _)| *of == value);
    let of_genitive = move |(value, [_, genitive, ..]): (u16, [&str; 5])| {
        (!is_own(value)).then(|| (value, genitive.strip_suffix('и').unwrap_or(genitive).to_owned()))
    };
    own.into_iter().map(|(value, stem)| (value, stem.to_owned())).chain(RUSSIAN.into_iter().filter_map(of_genitive))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::kazakh_number;

    /// The number that all the words of a text are.
    fn read(text: &str, language: Language) -> Option<(u16, bool)> {
        let words: Vec<_> = text.split(' ').collect();
        let read = number_in_words(&words, language)?;
        (read.words == words.len()).then_some((read.value, read.is_ordinal))
    }

    #[test]
    fn every_number_that_is_printed_is_read() {
        for number in (0..=9999).chain([10_000, 21_001, 65_535]) {
            let kazakh = kazakh_number(number);
            assert_eq!(read(&kazakh, Language::Kk), Some((number, false)), "{kazakh}");
            for case in Case::ALL {
                for gender in Gender::ALL {
                    let russian = russian_number(number, case, gender);
                    assert_eq!(read(&russian, Language::Ru), Some((number, false)), "{russian}");
                }
            }
        }
    }

    #[test]
    fn kazakh_numbers_are_read_with_every_ending() {
        for number in 0..=9999 {
            let words = kazakh_number(number);
            let (head, last) = words.rsplit_once(' ').map_or(("", words.as_str()), |(head, last)| (head, last));
            let with = |form: &str| format!("{head} {form}").trim_start().to_owned();
            for form in kazakh_cases(last).into_iter().filter(|form| !["онда", "онды"].contains(&form.as_str()))
            {
                assert_eq!(read(&with(&form), Language::Kk), Some((number, false)), "{form}");
            }
            let ordinal = kazakh_ordinal(last);
            assert_eq!(read(&with(&ordinal), Language::Kk), Some((number, true)), "{ordinal}");
        }
    }

    #[test]
    fn kazakh_endings_are_in_harmony() {
        for (word, forms, ordinal) in [
            ("бір", ["бірдің", "бірге", "бірді", "бірде", "бірден", "бірмен"], "бірінші"),
            ("екі", ["екінің", "екіге", "екіні", "екіде", "екіден", "екімен"], "екінші"),
            ("үш", ["үштің", "үшке", "үшті", "үште", "үштен", "үшпен"], "үшінші"),
            ("төрт", ["төрттің", "төртке", "төртті", "төртте", "төрттен", "төртпен"], "төртінші"),
            ("алты", ["алтының", "алтыға", "алтыны", "алтыда", "алтыдан", "алтымен"], "алтыншы"),
            ("тоғыз", ["тоғыздың", "тоғызға", "тоғызды", "тоғызда", "тоғыздан", "тоғызбен"], "тоғызыншы"),
            ("он", ["онның", "онға", "онды", "онда", "оннан", "онмен"], "оныншы"),
            ("жиырма", ["жиырманың", "жиырмаға", "жиырманы", "жиырмада", "жиырмадан", "жиырмамен"], "жиырмасыншы"),
            ("қырық", ["қырықтың", "қырыққа", "қырықты", "қырықта", "қырықтан", "қырықпен"], "қырқыншы"),
            ("елу", ["елудің", "елуге", "елуді", "елуде", "елуден", "елумен"], "елуінші"),
            ("алпыс", ["алпыстың", "алпысқа", "алпысты", "алпыста", "алпыстан", "алпыспен"], "алпысыншы"),
            ("сексен", ["сексеннің", "сексенге", "сексенді", "сексенде", "сексеннен", "сексенмен"], "сексенінші"),
            ("мың", ["мыңның", "мыңға", "мыңды", "мыңда", "мыңнан", "мыңмен"], "мыңыншы"),
        ] {
            assert_eq!((kazakh_cases(word), kazakh_ordinal(word)), (forms.map(str::to_owned), ordinal.to_owned()));
        }
    }

    #[test]
    fn ordinals_and_numbers_of_persons_are_read() {
        let ru = |text| read(text, Language::Ru);
        assert_eq!(ru("первого"), Some((1, true)));
        assert_eq!(ru("третьей"), Some((3, true)));
        assert_eq!(ru("двадцать первым"), Some((21, true)));
        assert_eq!(ru("девяносто девятая"), Some((99, true)));
        assert_eq!(ru("пятидесятых"), Some((50, true)));
        assert_eq!(ru("сто двухсотый"), None);
        assert_eq!(ru("двухсотый"), Some((200, true)));
        assert_eq!(ru("двоих"), Some((2, false)));
        assert_eq!(ru("обеими"), Some((2, false)));
        assert_eq!(ru("двадцати пять"), Some((25, false)));
        assert_eq!(read("отыз бесінші", Language::Kk), Some((35, true)));
        assert_eq!(read("екеуге", Language::Kk), Some((2, false)));
        assert_eq!(read("алтыншыдан", Language::Kk), Some((6, true)));
    }

    #[test]
    fn what_belongs_to_no_number_is_left() {
        let words = |text: &'static str, language| {
            let words: Vec<_> = text.split(' ').collect();
            number_in_words(&words, language).map(|read| (read.value, read.words))
        };
        assert_eq!(words("жиырма жеті күн", Language::Kk), Some((27, 2)));
        assert_eq!(words("екі үш", Language::Kk), Some((2, 1)));
        assert_eq!(words("үштен беске", Language::Kk), Some((3, 1)));
        assert_eq!(words("он бес жүз", Language::Kk), Some((15, 2)));
        assert_eq!(words("пять десять", Language::Ru), Some((5, 1)));
        assert_eq!(words("одиннадцать два", Language::Ru), Some((11, 1)));
        for text in ["үшін", "онда", "оны", "бесплатно", "семьи", "жетім", "требованиям", "алтын", "он"]
        {
            assert_eq!(words(text, if text == "он" { Language::Ru } else { Language::Kk }), None, "{text}");
        }
        assert_eq!(words("семьи", Language::Ru), None);
        assert_eq!(words("вторник", Language::Ru), None);
        assert_eq!(words("two", Language::En), None);
    }
}

//! Words that hold a number without being one: «трехдневный», «двойной», «дважды», «екеуі».

use crate::language::{Case, Gender, Language, kazakh_number, russian_number};

/// The roots of the first four numbers, which join other words in forms of their own.
const RUSSIAN: [&[&str]; 4] = [
    &["одн", "перв", "един"],
    &["дву", "двой", "двоя", "дважды", "вдво", "вторич"],
    &["трех", "трой", "троя", "трижды", "втро", "трет"],
    &["четырех", "четыреж", "четверт", "вчетвер"],
];

/// The beginnings of words that are made of the first seven numbers and bent.
const KAZAKH: [&str; 7] = ["бір", "екеу", "үшеу", "төртеу", "бесеу", "алтау", "жетеу"];

/// Whether a word in small letters holds a number that it is not itself.
pub(super) fn holds_root(word: &str, number: u16, language: Language) -> bool {
    let at = usize::from(number).checked_sub(1);
    if language != Language::Ru {
        let is_bent = at.and_then(|at| KAZAKH.get(at)).is_some_and(|root| word.starts_with(root));
        // «Онкүндік», but neither «оның» nor «үшін».
        let joined = word.strip_prefix(&kazakh_number(number).replace(' ', ""));
        return is_bent || joined.is_some_and(|rest| rest.chars().count() > 4);
    }
    if let Some(roots) = at.and_then(|at| RUSSIAN.get(at)) {
        return roots.iter().any(|root| word.starts_with(root));
    }
    // «Пятидневный», «двадцатипятилетний»; a hundred would begin every «стандарт».
    let joined = || russian_number(number, Case::Genitive, Gender::Masculine).replace(' ', "");
    (5..100).contains(&number) && word.starts_with(&joined())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_made_of_a_number_hold_it() {
        for (word, number) in [
            ("двухсторонний", 2),
            ("двойной", 2),
            ("дважды", 2),
            ("трехдневный", 3),
            ("пятидневной", 5),
            ("десятидневного", 10),
            ("двадцатипятилетний", 25),
            ("единый", 1),
        ] {
            assert!(holds_root(word, number, Language::Ru), "{word}");
        }
        for (word, number) in [("бірі", 1), ("екеуінің", 2), ("үшжақтылық", 3), ("онкүндік", 10)]
        {
            assert!(holds_root(word, number, Language::Kk), "{word}");
        }
    }

    #[test]
    fn words_that_only_sound_alike_hold_none() {
        for (word, number) in
            [("требования", 3), ("движение", 2), ("обязан", 2), ("вторник", 2), ("стандарт", 100), ("бесплатно", 5)]
        {
            assert!(!holds_root(word, number, Language::Ru), "{word}");
        }
        for (word, number) in [("үшін", 3), ("оның", 10), ("онда", 10), ("жеткізу", 7), ("бестік", 1)]
        {
            assert!(!holds_root(word, number, Language::Kk), "{word}");
        }
    }
}

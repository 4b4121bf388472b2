//! A Kazakh question that is answered by yes or no.

use super::body::vowel_is_front;

/// A statement as a question: «бас тарту негіздері бар» becomes «бас тарту негіздері бар ма?».
///
/// The particle goes by the last vowel and the last letter of the statement; where the statement does not end in a Kazakh
/// letter, there is none.
#[must_use]
pub fn kazakh_question(statement: &str) -> String {
    let word = statement.rsplit(char::is_whitespace).next().unwrap_or_default().to_lowercase();
    // «у», «и» and «ю» stand in front and in back words; the vowel before them tells.
    let told = word.chars().rev().filter(|letter| !matches!(letter, 'у' | 'и' | 'ю')).find_map(vowel_is_front);
    let is_front = told.or_else(|| word.chars().rev().find_map(vowel_is_front));
    match (word.chars().next_back().and_then(consonant), is_front) {
        (Some(consonant), Some(is_front)) => format!("{statement} {consonant}{}?", if is_front { 'е' } else { 'а' }),
        _ => format!("{statement}?"),
    }
}

/// The first letter of the particle after a letter; none after what is no letter of a Kazakh word.
const fn consonant(last: char) -> Option<char> {
    match last {
        'а' | 'ә' | 'е' | 'и' | 'о' | 'ө' | 'у' | 'ұ' | 'ү' | 'ы' | 'і' | 'э' | 'ю' | 'я' | 'р' | 'л' | 'й' => {
            Some('м')
        }
        'м' | 'н' | 'ң' | 'з' | 'ж' => Some('б'),
        'б' | 'в' | 'г' | 'ғ' | 'д' | 'к' | 'қ' | 'п' | 'с' | 'т' | 'ф' | 'х' | 'һ' | 'ц' | 'ч' | 'ш' | 'щ' => {
            Some('п')
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_particle_is_in_harmony_with_the_last_word() {
        for (statement, question) in [
            ("бас тарту негіздері бар", "бас тарту негіздері бар ма?"),
            ("құжаттар толық", "құжаттар толық па?"),
            ("деректер сәйкес", "деректер сәйкес пе?"),
            ("мерзімі өтпеген", "мерзімі өтпеген бе?"),
            ("алушы келді", "алушы келді ме?"),
            ("негіздер анықталды", "негіздер анықталды ма?"),
            ("шешім дайын", "шешім дайын ба?"),
            ("нысан күрделі", "нысан күрделі ме?"),
            ("оқу орны жоқ", "оқу орны жоқ па?"),
            ("бала «А» тобында (1-топ)", "бала «А» тобында (1-топ)?"),
            ("нәтиже беру", "нәтиже беру ме?"),
            ("нәтиже алу", "нәтиже алу ма?"),
            ("ту", "ту ма?"),
            ("", "?"),
        ] {
            assert_eq!(kazakh_question(statement), question);
        }
    }
}

//! The number of a clause in words, as acts refer to it.
//!
//! A number is a string: "5" is a paragraph, "5.3" its subparagraph 3), "2-1" and "8.8-1" were added between others.
//! Tables print the bare number.

use super::Language;

/// The name of a clause: «5-тармақтың 3) тармақшасы», «подпункт 3) пункта 5», "para 5(3)".
#[must_use]
pub fn clause_name(number: &str, language: Language) -> String {
    match (number.split_once('.'), language) {
        (None, Language::Kk) => format!("{number}-тармақ"),
        (None, Language::Ru) => format!("пункт {number}"),
        (None, Language::En) => format!("para {number}"),
        (Some((paragraph, item)), Language::Kk) => format!("{paragraph}-тармақтың {item}) тармақшасы"),
        (Some((paragraph, item)), Language::Ru) => format!("подпункт {item}) пункта {paragraph}"),
        (Some((paragraph, item)), Language::En) => format!("para {paragraph}({item})"),
    }
}

/// A clause as the ground of something: «5-тармаққа сәйкес», «в соответствии с пунктом 5», "under para 5".
#[must_use]
pub fn under_clause(number: &str, language: Language) -> String {
    match (number.split_once('.'), language) {
        (None, Language::Kk) => format!("{number}-тармаққа сәйкес"),
        (None, Language::Ru) => format!("в соответствии с пунктом {number}"),
        (Some((paragraph, item)), Language::Kk) => format!("{paragraph}-тармақтың {item}) тармақшасына сәйкес"),
        (Some((paragraph, item)), Language::Ru) => {
            format!("в соответствии с подпунктом {item}) пункта {paragraph}")
        }
        (_, Language::En) => format!("under {}", clause_name(number, language)),
    }
}

/// The mark that a clause is printed with: "5." before a paragraph, "3)" before a subparagraph.
#[must_use]
pub fn clause_mark(number: &str) -> String {
    match number.split_once('.') {
        None => format!("{number}."),
        Some((_, item)) => format!("{item})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(number: &str) -> [String; 3] {
        Language::ALL.map(|language| clause_name(number, language))
    }

    #[test]
    fn clauses_are_named_in_three_languages() {
        assert_eq!(names("5"), ["5-тармақ", "пункт 5", "para 5"]);
        assert_eq!(names("5.3"), ["5-тармақтың 3) тармақшасы", "подпункт 3) пункта 5", "para 5(3)"]);
        assert_eq!(names("8.12"), ["8-тармақтың 12) тармақшасы", "подпункт 12) пункта 8", "para 8(12)"]);
        assert_eq!(names("2-1"), ["2-1-тармақ", "пункт 2-1", "para 2-1"]);
        assert_eq!(names("8.8-1"), ["8-тармақтың 8-1) тармақшасы", "подпункт 8-1) пункта 8", "para 8(8-1)"]);
    }

    #[test]
    fn a_ground_bends_the_last_word() {
        let of_item = Language::ALL.map(|language| under_clause("5.3", language));
        assert_eq!(
            of_item,
            ["5-тармақтың 3) тармақшасына сәйкес", "в соответствии с подпунктом 3) пункта 5", "under para 5(3)"]
        );
        let of_paragraph = Language::ALL.map(|language| under_clause("2-1", language));
        assert_eq!(of_paragraph, ["2-1-тармаққа сәйкес", "в соответствии с пунктом 2-1", "under para 2-1"]);
    }

    #[test]
    fn marks_stand_before_the_text() {
        assert_eq!(["5", "5.3", "2-1", "8.8-1"].map(clause_mark), ["5.", "3)", "2-1.", "8-1)"]);
    }
}

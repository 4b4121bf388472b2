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

/// A clause to which something belongs: «5-тармақтың», «пункта 5», "para 5".
#[must_use]
pub fn of_clause(number: &str, language: Language) -> String {
    match (number.split_once('.'), language) {
        (None, Language::Kk) => format!("{number}-тармақтың"),
        (None, Language::Ru) => format!("пункта {number}"),
        (Some((paragraph, item)), Language::Kk) => format!("{paragraph}-тармақтың {item}) тармақшасының"),
        (Some((paragraph, item)), Language::Ru) => format!("подпункта {item}) пункта {paragraph}"),
        (_, Language::En) => clause_name(number, language),
    }
}

/// A clause in which something stands: «5-тармақта», «в пункте 5», "para 5".
#[must_use]
pub fn in_clause(number: &str, language: Language) -> String {
    match (number.split_once('.'), language) {
        (None, Language::Kk) => format!("{number}-тармақта"),
        (None, Language::Ru) => format!("в пункте {number}"),
        (Some((paragraph, item)), Language::Kk) => format!("{paragraph}-тармақтың {item}) тармақшасында"),
        (Some((paragraph, item)), Language::Ru) => format!("в подпункте {item}) пункта {paragraph}"),
        (_, Language::En) => clause_name(number, language),
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
    fn a_clause_owns_and_holds_something() {
        assert_eq!(Language::ALL.map(|language| of_clause("5", language)), ["5-тармақтың", "пункта 5", "para 5"]);
        assert_eq!(of_clause("5.3", Language::Kk), "5-тармақтың 3) тармақшасының");
        assert_eq!(of_clause("5.3", Language::Ru), "подпункта 3) пункта 5");
        assert_eq!(
            Language::ALL.map(|language| in_clause("3-1", language)),
            ["3-1-тармақта", "в пункте 3-1", "para 3-1"]
        );
        assert_eq!(
            Language::ALL.map(|language| in_clause("8.11", language)),
            ["8-тармақтың 11) тармақшасында", "в подпункте 11) пункта 8", "para 8(11)"]
        );
    }

    #[test]
    fn marks_stand_before_the_text() {
        assert_eq!(["5", "5.3", "2-1", "8.8-1"].map(clause_mark), ["5.", "3)", "2-1.", "8-1)"]);
    }
}

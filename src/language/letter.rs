//! Letters of two alphabets that look alike.

/// Whether a letter is Latin, those of phonetics among them that look like «ә» and «ө».
#[must_use]
pub const fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || matches!(letter, '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2af}')
}

/// Whether a letter is Cyrillic.
#[must_use]
pub const fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

/// The first Latin letter of a text that stands where what is meant has a Cyrillic one, and that one.
#[must_use]
pub fn latin_letter(text: &str, meant: &str) -> Option<(char, char)> {
    text.chars().zip(meant.chars()).find(|(odd, letter)| is_latin(*odd) && is_cyrillic(*letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_told_from_signs_among_them() {
        assert_eq!("×÷ºªµ°№7".chars().find(|sign| is_latin(*sign) || is_cyrillic(*sign)), None);
        assert!("azAZéž\u{259}\u{275}".chars().all(is_latin));
        assert!("аяАЯёЁәӘҺһ".chars().all(is_cyrillic));
    }

    #[test]
    fn a_latin_letter_is_told_with_the_one_that_is_meant() {
        assert_eq!(latin_letter("қаб\u{69}р", "қабір"), Some(('i', 'і')));
        assert_eq!(latin_letter("\u{259}", "ә"), Some(('\u{259}', 'ә')));
        assert_eq!(latin_letter("с\u{6f}нда", "сонда"), Some(('o', 'о')));
        assert_eq!(latin_letter("бір", "б\u{69}р"), None, "only the first text is looked at");
        assert_eq!(latin_letter("PDF", "PNG"), None);
    }
}

//! Letters of two alphabets that look alike.

/// Where the letters of Greek and Cyrillic begin; all Latin ones of words stand before it.
const FIRST_AFTER_LATIN: char = '\u{370}';

/// The first Latin letter of a text that stands where what is meant has a Cyrillic one, and that one.
#[must_use]
pub fn latin_letter(text: &str, meant: &str) -> Option<(char, char)> {
    let is_latin = |letter: char| letter.is_alphabetic() && letter < FIRST_AFTER_LATIN;
    let is_cyrillic = |letter: char| letter.is_alphabetic() && letter >= FIRST_AFTER_LATIN;
    text.chars().zip(meant.chars()).find(|(odd, letter)| is_latin(*odd) && is_cyrillic(*letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_latin_letter_is_told_with_the_one_that_is_meant() {
        assert_eq!(latin_letter("қаб\u{69}р", "қабір"), Some(('i', 'і')));
        assert_eq!(latin_letter("\u{259}", "ә"), Some(('\u{259}', 'ә')));
        assert_eq!(latin_letter("с\u{6f}нда", "сонда"), Some(('o', 'о')));
        assert_eq!(latin_letter("бір", "б\u{69}р"), None, "only the first text is looked at");
        assert_eq!(latin_letter("PDF", "PNG"), None);
    }
}

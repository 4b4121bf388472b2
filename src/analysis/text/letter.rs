//! What a letter is, and its small form: as the standard library says, with the Cyrillic letters of acts told at once.

/// Whether a sign is a letter or a digit.
pub(super) fn is_of_word(sign: char) -> bool {
    match sign {
        '\0'..='\x7f' => sign.is_ascii_alphanumeric(),
        // Between them stand the sign of thousands and marks that are set above letters.
        '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' => true,
        _ => sign.is_alphanumeric(),
    }
}

/// Whether a sign is the same as its small form.
pub(super) fn is_small(sign: char) -> bool {
    match sign {
        '\0'..='\x7f' => !sign.is_ascii_uppercase(),
        'А'..='Я' => false,
        'а'..='џ' => true,
        // The letters of Kazakh stand in pairs, the great one first.
        '\u{48a}'..='\u{4bf}' | '\u{4d0}'..='\u{52f}' => u32::from(sign) % 2 == 1,
        _ => sign.to_lowercase().eq([sign]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_is_told_as_the_standard_library_tells_it() {
        for sign in '\0'..=char::MAX {
            assert_eq!(is_of_word(sign), sign.is_alphanumeric(), "{sign:?}");
            assert_eq!(is_small(sign), sign.to_lowercase().eq([sign]), "{sign:?}");
        }
    }
}

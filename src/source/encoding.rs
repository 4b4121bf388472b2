//! In what encoding bytes are that are no UTF-8, as far as they tell.

/// The name of the encoding that bytes seem to be in: UTF-16 by its mark or its zeros, windows-1251 by the letters of
/// words; none where they do not tell.
#[must_use]
pub fn encoding_of(bytes: &[u8]) -> Option<&'static str> {
    let count = |of: fn(u8) -> bool| bytes.iter().filter(|byte| of(**byte)).count();
    let has_mark = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    if has_mark || count(|byte| byte == 0) * 4 > bytes.len() {
        return Some("UTF-16");
    }
    // In windows-1251 the small letters stand in the last two rows, in KOI8-R the capitals do.
    let capital = count(|byte| (0xc0..0xe0).contains(&byte));
    let small = count(|byte| byte >= 0xe0);
    let are_letters = (small + capital) * 3 > count(|byte| byte >= 0x80) * 2;
    (are_letters && small > capital && small > 2).then_some("windows-1251")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_told_by_their_bytes() {
        let utf16: Vec<u8> = "[case]".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(encoding_of(&utf16), Some("UTF-16"));
        assert_eq!(encoding_of(b"\xff\xfe\x04\x20"), Some("UTF-16"));
        // «Регламент» in windows-1251 and in KOI8-R.
        assert_eq!(encoding_of(b"title = \xd0\xe5\xe3\xeb\xe0\xec\xe5\xed\xf2"), Some("windows-1251"));
        assert_eq!(encoding_of(b"\xf2\xc5\xc7\xcc\xc1\xcd\xc5\xce\xd4"), None);
        assert_eq!(encoding_of(b"a\xff"), None);
    }
}

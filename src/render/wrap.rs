//! Lines of text folded to a width.

use unicode_width::UnicodeWidthStr;

/// Adds a text folded to a width: each line begins with the indent, the first one with `first` in its place.
///
/// A word wider than the line stands on a line of its own.
pub(super) fn push(text: &mut String, first: &str, indent: &str, words: &str, width: usize) {
    let mut line = first.to_owned();
    let mut is_empty = true;
    for word in words.split_whitespace() {
        if !is_empty && line.width() + 1 + word.width() > width {
            text.push_str(line.trim_end());
            text.push('\n');
            indent.clone_into(&mut line);
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
        is_empty = false;
    }
    text.push_str(line.trim_end());
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded_by_their_width() {
        let mut text = String::new();
        push(&mut text, "1. ", "   ", "құжаттарды қабылдау және тіркеу", 20);
        assert_eq!(text, "1. құжаттарды\n   қабылдау және\n   тіркеу\n");
    }
}

//! The words of a list on the command line, each with its place.

use crate::source::{Span, Spanned};

/// The words of a list parted by commas, blanks around them and empty ones left out.
pub(super) fn parts(list: &Spanned<String>) -> Vec<Spanned<String>> {
    let start = list.span.range().start;
    let mut at = 0;
    let mut parts = Vec::new();
    for part in list.value.split(',') {
        let word = part.trim();
        let from = start + at + (part.len() - part.trim_start().len());
        if !word.is_empty() {
            parts.push(Spanned::new(word.to_owned(), Span::new(list.span.file, from, from + word.len())));
        }
        at += part.len() + 1;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    #[test]
    fn each_word_of_a_list_has_its_place() {
        let text = "кеңсе, , портал ,мобиль";
        let mut sources = Sources::new();
        let file = sources.add("--channels", text);
        let list = Spanned::new(text.to_owned(), Span::new(file, 0, text.len()));
        let words = parts(&list);
        let values: Vec<_> = words.iter().map(|word| word.value.as_str()).collect();
        assert_eq!(values, ["кеңсе", "портал", "мобиль"]);
        for word in &words {
            assert_eq!(sources.get(file).unwrap().slice(word.span), word.value);
        }
    }
}

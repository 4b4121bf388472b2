//! The marks that the standard form sets where something is still to be filled in.

use crate::source::{SourceFile, Span};

/// The words that, before a colon, mark a sample.
const MARKS: [&str; 4] = ["үлгі", "Үлгі", "образец", "Образец"];

/// Where a file marks a sample, in a text or in a comment: «(үлгі: ұйымның атауы)», «# Образец: …».
pub(super) fn samples(file: &SourceFile) -> Vec<Span> {
    let text = file.text();
    let mark = |(colon, _): (usize, &str)| {
        let before = text.get(..colon)?;
        let start = MARKS.iter().find_map(|mark| before.strip_suffix(mark))?.len();
        let is_whole_word = !before.get(..start)?.ends_with(char::is_alphanumeric);
        is_whole_word.then(|| file.span(start..colon))
    };
    text.match_indices(':').filter_map(mark).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    #[test]
    fn a_mark_is_a_whole_word_before_a_colon() {
        let mut sources = Sources::new();
        let text = "# Үлгі: а\nkk = 'үлгі: б, жаңаүлгі: в, үлгі г'\nru = '(образец: д) образец'\n# Образец: е";
        let id = sources.add("made.toml", text);
        let file = sources.get(id).unwrap();
        let found: Vec<_> = samples(file).into_iter().map(|place| file.slice(place)).collect();
        assert_eq!(found, ["Үлгі", "үлгі", "образец", "Образец"]);
    }
}

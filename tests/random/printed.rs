//! Every sound regulation can be printed as a Word file.

use proptest::prelude::*;
use reglament::view::{OfficialText, ParagraphKind};

use super::laws::{any_texts, few, printed_language, read};
use crate::docx::{assert_whole, official, printed};
use crate::support::word::Reading;

proptest! {
    #![proptest_config(few(48))]

    /// The file is a package whose parts are sound XML and there, and its text is that of the edition: each paragraph
    /// once and in order, each clause under its mark.
    #[test]
    fn the_word_file_holds_the_official_text(texts in any_texts(), language in printed_language()) {
        let regulation = read(&texts.0[0])?.regulation;
        let word = official(&regulation, language);
        assert_whole(&word);
        let read_back = word.paragraphs(Reading::Accepted);
        prop_assert_eq!(&read_back, &printed(&regulation, language), "{}", texts.0[0]);
        let text = OfficialText::new(&regulation, language);
        let mut left = read_back.iter();
        for one in &text.paragraphs {
            if matches!(one.kind, ParagraphKind::Clause | ParagraphKind::Subclause) {
                let begins = format!("{} ", one.mark);
                prop_assert!(left.any(|shown| shown.starts_with(&begins)), "{}\n{}", begins, texts.0[0]);
            }
        }
    }
}

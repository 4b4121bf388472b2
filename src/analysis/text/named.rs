//! Participants in a text: their titles are bent, cut short and set in another order.

use std::collections::BTreeSet;

use super::token::{Token, TokenKind, tokens};
use crate::language::Language;
use crate::model::{Participant, ParticipantId, ParticipantKind, Regulation};

/// A participant and the words by which a text of each language tells it from all others.
pub(crate) struct Sign<'r> {
    /// The participant.
    pub(super) id: ParticipantId,
    /// The title in Kazakh.
    pub(super) kk: &'r str,
    /// The title in Russian.
    pub(super) ru: &'r str,
    own_kk: Vec<String>,
    own_ru: Vec<String>,
}

/// The participants that can be told from all others in both languages.
pub(crate) fn signs<'r>(regulation: &'r Regulation) -> Vec<Sign<'r>> {
    let titles = |language| -> Vec<Vec<String>> {
        regulation.participants.iter().map(|one| words(one.title.in_language(language))).collect()
    };
    let (kk, ru) = (titles(Language::Kk), titles(Language::Ru));
    let sign = |(id, one): (ParticipantId, &'r Participant)| {
        let is_built_in = matches!(one.kind, ParticipantKind::Recipient | ParticipantKind::Provider);
        let (own_kk, own_ru) = (own(&kk, id.index()), own(&ru, id.index()));
        if is_built_in || own_kk.is_empty() || own_ru.is_empty() {
            return None;
        }
        Some(Sign { id, kk: &one.title.kk, ru: one.title.ru.as_deref()?, own_kk, own_ru })
    };
    (0..).map(ParticipantId).zip(&regulation.participants).filter_map(sign).collect()
}

/// The words of a text, folded, those of one or two letters left out.
pub(super) fn words(text: &str) -> Vec<String> {
    words_of(&tokens(text)).map(str::to_owned).collect()
}

/// The words among tokens, folded, those of one or two letters left out.
pub(super) fn words_of<'t>(tokens: &'t [Token<'_>]) -> impl Iterator<Item = &'t str> {
    let words = tokens.iter().filter(|token| token.kind == TokenKind::Word);
    words.map(|token| token.small.as_ref()).filter(|word| word.chars().nth(2).is_some())
}

/// The words of a title that are akin to none of another title.
fn own(titles: &[Vec<String>], at: usize) -> Vec<String> {
    let others: BTreeSet<&String> =
        titles.iter().enumerate().filter(|(other, _)| *other != at).flat_map(|(_, words)| words).collect();
    let is_own = |word: &&String| !others.iter().any(|other| leaves_trace(word, other) || leaves_trace(other, word));
    titles.get(at).into_iter().flatten().filter(is_own).cloned().collect()
}

/// Whether a word is perhaps a form of a title's word, or is of the same root.
fn leaves_trace(title: &str, word: &str) -> bool {
    let letters = title.chars().count();
    if letters <= 5 { word.starts_with(title) } else { word.starts_with(first(title, 5.max(letters - 3))) }
}

/// Whether a word is surely a form of a title's word.
fn is_form(title: &str, word: &str, language: Language) -> bool {
    let letters = title.chars().count();
    // Russian bends the last two letters; Kazakh adds to the word, once it has shed the ending of what belongs to another.
    let (bent, added) = match language {
        Language::Ru => (2, 3),
        _ if title.ends_with("сы") || title.ends_with("сі") => (2, 6),
        _ => (1, 6),
    };
    let kept = letters.min(4.max(letters.saturating_sub(bent)));
    word.starts_with(first(title, kept)) && word.chars().count() <= letters + added
}

/// Whether each word of a name surely stands in a text in some form.
pub(super) fn is_named(name: &str, text: &[String], language: Language) -> bool {
    words(name).iter().all(|title| text.iter().any(|word| is_form(title, word, language)))
}

/// The first letters of a word.
fn first(word: &str, letters: usize) -> &str {
    word.char_indices().nth(letters).and_then(|(end, _)| word.get(..end)).unwrap_or(word)
}

impl Sign<'_> {
    /// Whether the words of a text surely name the participant.
    pub(crate) fn is_named(&self, words: &[&str], language: Language) -> bool {
        let own = self.own(language);
        own.iter().all(|title| words.iter().any(|word| is_form(title, word, language)))
    }

    /// Whether a word, folded, is a form of one by which the participant is told from all others.
    pub(crate) fn holds(&self, word: &str, language: Language) -> bool {
        self.own(language).iter().any(|title| is_form(title, word, language))
    }

    /// Whether no word of a text can be of the participant.
    pub(super) fn leaves_no_trace(&self, words: &[&str], language: Language) -> bool {
        let own = self.own(language);
        !own.iter().any(|title| words.iter().any(|word| leaves_trace(title, word)))
    }

    fn own(&self, language: Language) -> &[String] {
        if language == Language::Ru { &self.own_ru } else { &self.own_kk }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bent_word_is_a_form_and_another_word_is_none() {
        assert!(is_form("басшысы", "басшысына", Language::Kk));
        assert!(is_form("орындаушысы", "орындаушыны", Language::Kk));
        assert!(is_form("қызметкері", "қызметкерлері", Language::Kk));
        assert!(!is_form("қызметкері", "қызметті", Language::Kk));
        assert!(is_form("руководитель", "руководителю", Language::Ru));
        assert!(is_form("ответственный", "ответственного", Language::Ru));
        assert!(!is_form("работник", "рабочее", Language::Ru));
    }

    #[test]
    fn a_word_of_the_same_root_leaves_a_trace() {
        assert!(leaves_trace("басшысы", "басшылық"));
        assert!(!leaves_trace("қызметкері", "қызметті"));
        assert!(leaves_trace("эүш", "эүш"));
    }
}

//! What numbers in a text are the numbers of: clauses, annexes, processes.

use super::numeral::Numeral;
use super::token::{Token, between};
use crate::language::{Keyword, Language};

/// What a number in a text is the number of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// A clause.
    Paragraph,
    /// An item of a clause.
    Item,
    /// An annex.
    Annex,
    /// An article of a law.
    Article,
    /// A chapter.
    Chapter,
    /// A process on the portal.
    Process,
    /// A condition on the portal.
    Condition,
    /// A term, counted in a unit.
    Term(Keyword),
    /// Not known.
    Bare,
}

const KAZAKH: [(&str, Class); 10] = [
    ("тармақша", Class::Item),
    ("тармақ", Class::Paragraph),
    ("тармағ", Class::Paragraph),
    ("қосымша", Class::Annex),
    ("бап", Class::Article),
    ("баб", Class::Article),
    ("тарау", Class::Chapter),
    ("үдеріс", Class::Process),
    ("процес", Class::Process),
    ("шарт", Class::Condition),
];

const RUSSIAN: [(&str, Class); 7] = [
    ("подпункт", Class::Item),
    ("пункт", Class::Paragraph),
    ("приложени", Class::Annex),
    ("стать", Class::Article),
    ("глав", Class::Chapter),
    ("процесс", Class::Process),
    ("услови", Class::Condition),
];

/// Whether a word names what is numbered: «пункт», «тармақ».
pub(super) fn is_numbered(word: &Token<'_>, language: Language) -> bool {
    class_of(word, words_of(language)).is_some()
}

/// What a number is the number of, by the word that it stands beside.
pub(super) fn class(text: &str, all: &[Token<'_>], numeral: &Numeral, language: Language) -> Class {
    let before = numeral.tokens.start.checked_sub(1).and_then(|at| all.get(at));
    let (first, last) = (all.get(numeral.tokens.start), all.get(numeral.tokens.end - 1));
    let after = all.get(numeral.tokens.end);
    let gap = last.zip(after).map(|(last, after)| between(text, last, after)).unwrap_or_default();
    let closed = gap.strip_prefix(')').is_some_and(|rest| rest.trim().is_empty());
    let follows = match language {
        Language::Ru => gap == "-",
        _ => gap == "-" || gap.trim().is_empty() || closed,
    };
    let words = words_of(language);
    let by_after = after.filter(|_| follows).and_then(|after| class_of(after, words));
    let leads = |before: &&Token<'_>| {
        language == Language::Ru && first.is_some_and(|first| between(text, before, first).trim().is_empty())
    };
    let by_before = before.filter(leads).and_then(|before| class_of(before, words));
    by_after.or(by_before).unwrap_or(Class::Bare)
}

const fn words_of(language: Language) -> &'static [(&'static str, Class)] {
    match language {
        Language::Ru => &RUSSIAN,
        _ => &KAZAKH,
    }
}

fn class_of(word: &Token<'_>, words: &[(&str, Class)]) -> Option<Class> {
    words.iter().find(|(stem, _)| word.small.starts_with(stem)).map(|(_, class)| *class)
}

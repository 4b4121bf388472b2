//! W1502: the form of the result is the same wherever the text speaks of it.

use std::ops::Range;

use super::passage::{Article, Passage};
use super::token::folded;
use crate::diagnostic::{Diagnostic, TextFault};
use crate::language::{Language, Words};

/// Words by which a sentence is known: all of the first must stand in it, and none of the second.
type Marks = [&'static [&'static str]; 2];

/// A sentence that says that the result is on paper alone; Kazakh, Russian.
const ON_PAPER: [Marks; 2] = [
    [&["нәтиже", "ұсыну нысаны", "қағаз"], &["электронды"]],
    [&["форма предоставления результата", "бумажн"], &["электронн"]],
];

/// A sentence that says that the result is an electronic document, and not only that a notice of it is; Kazakh, Russian.
const ELECTRONIC: [Marks; 2] = [
    [&["нәтиже", "электрондық құжат"], &["сұраныс", "сұрау салу", "өтініш", "ұсыну нысаны", "хабарлама"]],
    [&["результат", "электронного документа"], &["запрос", "заявлени", "форма предоставления", "уведомлени"]],
];

/// Reports the clauses that give the result on paper alone where another clause sends it as an electronic document.
pub(super) fn check(articles: &[Article<'_>], faults: &mut Vec<Diagnostic>) {
    let electronic = articles.iter().find_map(|article| Some((article, first(article, &ELECTRONIC)?)));
    let Some((other, (passage, range))) = electronic else { return };
    let words = Words::new(
        "мұнда нәтиже электрондық құжат түрінде беріледі",
        "здесь результат выдается в форме электронного документа",
        "here the result is an electronic document",
    );
    for article in articles.iter().filter(|article| article.number.value != other.number.value) {
        let Some((paper, paper_range)) = first(article, &ON_PAPER) else { continue };
        let (clause, electronic) = (article.number.value.clone(), other.number.value.clone());
        let report =
            Diagnostic::at(paper.place(&paper_range), TextFault::FormOfResult { clause: clause.clone(), electronic });
        faults.push(report.with_related(passage.place(&range), words.clone()).about(&clause));
    }
}

/// The first sentence of a clause that bears the marks, in Kazakh else in Russian.
fn first<'a>(article: &'a Article<'_>, marks: &[Marks; 2]) -> Option<(&'a Passage<'a>, Range<usize>)> {
    let in_language = |language, [all, none]: Marks| {
        article.in_language(language).iter().find_map(|passage| {
            let bears = |range: &Range<usize>| {
                let words = folded(passage.slice(range));
                all.iter().all(|mark| words.contains(mark)) && !none.iter().any(|mark| words.contains(mark))
            };
            Some((passage, sentences(&passage.text).into_iter().find(bears)?))
        })
    };
    let [kk, ru] = *marks;
    in_language(Language::Kk, kk).or_else(|| in_language(Language::Ru, ru))
}

/// The sentences of a text: they end at a full stop or semicolon before a blank, or with the line.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let is_last = letters.peek().is_none_or(|(_, next)| next.is_whitespace());
        if letter == '\n' || ((letter == '.' || letter == ';') && is_last) {
            sentences.push(start..at);
            start = at + letter.len_utf8();
        }
    }
    sentences.push(start..text.len());
    let trimmed = |range: Range<usize>| {
        let words = text.get(range.clone())?;
        let start = range.start + (words.len() - words.trim_start().len());
        (!words.trim().is_empty()).then(|| start..start + words.trim().len())
    };
    sentences.into_iter().filter_map(trimmed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_at_full_stops_and_with_lines() {
        let text = "Бірінші www.egov.kz бар. Екінші\n\nүшінші; төртінші.";
        let found: Vec<_> = sentences(text).into_iter().map(|range| text.get(range).unwrap()).collect();
        assert_eq!(found, ["Бірінші www.egov.kz бар", "Екінші", "үшінші", "төртінші"]);
    }
}

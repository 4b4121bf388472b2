//! The texts of a clause, each in one language, and the places of what stands in them.

use std::ops::Range;

use super::numeral::{Numeral, numerals};
use super::token::{Token, tokens};
use crate::language::{Case, Language};
use crate::model::{Clause, Piece, Regulation, TermOf, Wording};
use crate::source::{Span, Spanned};
use crate::syntax::{ClauseTree, RegulationTree, TitleTree, WordingTree};

/// A clause with its texts.
pub(super) struct Article<'t> {
    /// The number and where it stands.
    pub(super) number: &'t Spanned<String>,
    /// The texts in Kazakh.
    pub(super) kk: Vec<Passage<'t>>,
    /// The texts in Russian, where the file gives them.
    pub(super) ru: Vec<Passage<'t>>,
    /// Whether each Kazakh text has its Russian one.
    pub(super) is_in_both: bool,
}

impl<'t> Article<'t> {
    /// The texts in a language, Kazakh or Russian.
    pub(super) fn in_language(&self, language: Language) -> &[Passage<'t>] {
        if language == Language::Ru { &self.ru } else { &self.kk }
    }
}

/// One text in one language.
pub(super) struct Passage<'t> {
    /// Its language.
    pub(super) language: Language,
    /// The text as written, each placeholder blotted out by as many strokes as it has bytes.
    pub(super) text: String,
    /// The placeholders in order: where each stands, as it is written, and the terms that it prints.
    pub(super) slots: Vec<Slot<'t>>,
    /// All of it in the file.
    whole: Span,
    /// Whether a place of the text is the very place in the file, so that it can be mended.
    pub(super) is_exact: bool,
}

/// A placeholder of a text.
pub(super) struct Slot<'t> {
    /// Where it stands in the text.
    pub(super) range: Range<usize>,
    /// As it is written, with its braces.
    pub(super) written: &'t str,
    /// The terms that it prints.
    pub(super) of: &'t [TermOf],
    /// In which case of Russian.
    pub(super) case: Case,
}

impl<'t> Passage<'t> {
    fn new(tree: &'t WordingTree, wording: &'t Wording, language: Language) -> Self {
        let written = tree.text.value.as_str();
        let terms = wording.pieces.iter().filter_map(|piece| match piece {
            Piece::Term { of, case } => Some((of.as_slice(), *case)),
            Piece::Text(_) => None,
        });
        let slot = |(range, (of, case)): (Range<usize>, (&'t [TermOf], Case))| {
            let written = written.get(range.clone()).unwrap_or_default();
            Slot { range, written, of, case }
        };
        let slots: Vec<_> = placeholders(written).into_iter().zip(terms).map(slot).collect();
        let mut text = written.to_owned();
        for Slot { range, .. } in &slots {
            text.replace_range(range.clone(), &"|".repeat(range.len()));
        }
        Self { language, text, slots, whole: tree.text.span, is_exact: tree.exact }
    }

    /// A title of the rules, which has no placeholders.
    pub(super) fn of_title(title: &Spanned<String>, language: Language) -> Self {
        Self { language, text: title.value.clone(), slots: Vec::new(), whole: title.span, is_exact: true }
    }

    /// The place in the file of a range of the text; of a text with escapes all of it.
    pub(super) fn place(&self, range: &Range<usize>) -> Span {
        let whole = self.whole;
        let start = whole.range().start;
        if self.is_exact { Span::new(whole.file, start + range.start, start + range.end) } else { whole }
    }

    /// The words of a range.
    pub(super) fn slice(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }
}

/// A clause whose texts were read.
pub(super) struct ReadArticle<'a> {
    /// The number and where it stands.
    pub(super) number: &'a Spanned<String>,
    /// The texts in Kazakh.
    pub(super) kk: Vec<Reading<'a>>,
    /// The texts in Russian, where the file gives them.
    pub(super) ru: Vec<Reading<'a>>,
    /// Whether each Kazakh text has its Russian one.
    pub(super) is_in_both: bool,
}

impl<'a> ReadArticle<'a> {
    /// Reads the texts of a clause.
    pub(super) fn new(article: &'a Article<'a>) -> Self {
        let Article { number, kk, ru, is_in_both } = article;
        let [kk, ru] = [kk, ru].map(|passages| passages.iter().map(Reading::new).collect());
        Self { number, kk, ru, is_in_both: *is_in_both }
    }

    /// The texts in a language, Kazakh or Russian.
    pub(super) fn in_language(&self, language: Language) -> &[Reading<'a>] {
        if language == Language::Ru { &self.ru } else { &self.kk }
    }
}

/// A text with its words and numbers, which are looked for once.
pub(super) struct Reading<'p> {
    /// The text.
    pub(super) passage: &'p Passage<'p>,
    /// Its words and figures.
    pub(super) tokens: Vec<Token<'p>>,
    /// Its numbers.
    pub(super) numerals: Vec<Numeral>,
}

impl<'p> Reading<'p> {
    /// Reads a text.
    pub(super) fn new(passage: &'p Passage<'p>) -> Self {
        let tokens = tokens(&passage.text);
        let numerals = numerals(&passage.text, &tokens, passage.language);
        Self { passage, tokens, numerals }
    }
}

/// Where the placeholders of a text stand; the compiler has found all of them closed.
fn placeholders(text: &str) -> Vec<Range<usize>> {
    let open = text.match_indices('{').map(|(at, _)| at);
    open.filter_map(|at| Some(at..at + text.get(at..)?.find('}')? + 1)).collect()
}

/// All clauses of a regulation with their texts, in order; those without a text are left out.
pub(super) fn articles<'t>(tree: &'t RegulationTree, regulation: &'t Regulation) -> Vec<Article<'t>> {
    let article = |clause: &'t ClauseTree| {
        let number = clause.number.as_ref()?;
        let model = regulation.clauses.iter().find(|model| model.number.0 == number.value)?;
        Some(article(number, clause, model))
    };
    tree.clauses.iter().filter_map(article).collect()
}

fn article<'t>(number: &'t Spanned<String>, clause: &'t ClauseTree, model: &'t Clause) -> Article<'t> {
    let parts: [(Option<&TitleTree>, Option<&Wording>, Option<&Wording>); 3] = [
        (clause.text.as_ref(), Some(&model.kk), model.ru.as_ref()),
        (clause.result.as_ref(), model.result_kk.as_ref(), model.result_ru.as_ref()),
        (clause.tail.as_ref(), model.tail_kk.as_ref(), model.tail_ru.as_ref()),
    ];
    let mut article = Article { number, kk: Vec::new(), ru: Vec::new(), is_in_both: true };
    for (tree, kk, ru) in parts {
        let Some(tree) = tree else { continue };
        article.kk.extend(kk.map(|kk| Passage::new(&tree.kk, kk, Language::Kk)));
        let russian = tree.ru.as_ref().zip(ru).map(|(tree, ru)| Passage::new(tree, ru, Language::Ru));
        article.is_in_both &= russian.is_some();
        article.ru.extend(russian);
    }
    article
}

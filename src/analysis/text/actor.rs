//! W1406: the clause by which a step is done names the one who does it by the rules.

use super::named::{Sign, words_of};
use super::passage::ReadArticle;
use super::rule_place::actor_of;
use crate::diagnostic::{Diagnostic, TextFault};
use crate::language::{Language, Words};
use crate::model::{Node, Regulation};
use crate::source::Span;
use crate::syntax::RegulationTree;

/// Reports each step and check whose clause names others who act and, in no language that the file gives, the one who
/// acts by the rules.
///
/// A clause that names nobody, and one who cannot be told from the others by the words of a title, say nothing.
pub(super) fn check(
    tree: &RegulationTree,
    regulation: &Regulation,
    articles: &[ReadArticle<'_>],
    signs: &[Sign<'_>],
    faults: &mut Vec<Diagnostic>,
) {
    let read: Vec<_> = articles.iter().map(|article| (article, texts(article))).collect();
    for node in &regulation.nodes {
        let Some(own) = signs.iter().find(|sign| sign.id == node.actor) else { continue };
        let Some((article, texts)) = read.iter().find(|(article, _)| article.number.value == node.clause.0) else {
            continue;
        };
        let Some(named) = named_instead(texts, own, signs) else { continue };
        let Some(place) = actor_of(tree, &node.name) else { continue };
        faults.push(report(node, own, named, place, article));
    }
}

fn report(node: &Node, own: &Sign<'_>, named: &Sign<'_>, place: Span, article: &ReadArticle<'_>) -> Diagnostic {
    let fault = TextFault::OtherActor {
        clause: node.clause.0.clone(),
        by_rules: (own.kk.to_owned(), own.ru.to_owned()),
        by_text: (named.kk.to_owned(), named.ru.to_owned()),
    };
    let words = Words::new("тармақтың нөмірі", "номер пункта", "the number of the clause");
    Diagnostic::at(place, fault).about(&node.name).with_related(article.number.span, words)
}

/// The words of a text in one language.
type TextWords<'a> = (Language, Vec<&'a str>);

/// The texts of a clause that have words.
fn texts<'a>(article: &'a ReadArticle<'_>) -> Vec<TextWords<'a>> {
    let words = |language| article.in_language(language).iter().flat_map(|one| words_of(&one.tokens)).collect();
    let texts = [Language::Kk, Language::Ru].map(|language| (language, words(language)));
    texts.into_iter().filter(|(_, words): &TextWords<'_>| !words.is_empty()).collect()
}

/// The first of those that each text of a clause names, where no text has a trace of the one who acts.
fn named_instead<'s, 'r>(texts: &[TextWords<'_>], own: &Sign<'_>, signs: &'s [Sign<'r>]) -> Option<&'s Sign<'r>> {
    if texts.is_empty() || !texts.iter().all(|(language, words)| own.leaves_no_trace(words, *language)) {
        return None;
    }
    signs.iter().find(|sign| texts.iter().all(|(language, words)| sign.is_named(words, *language)))
}

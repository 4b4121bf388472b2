//! W1503: who acts in the procedures of the provider stands in the list of its units.

use std::collections::BTreeSet;

use super::named::words;
use super::passage::Article;
use super::rule_place::of_name;
use super::token::folded;
use crate::diagnostic::{Diagnostic, TextFault};
use crate::language::Language;
use crate::model::{ParticipantKind, Regulation};
use crate::syntax::RegulationTree;

/// How the paragraph with the list of units begins; Kazakh, Russian.
const LIST: [&[&str]; 2] = [&["құрылымдық бөлімшелер", "тізбесі"], &["перечень структурных подразделений"]];

/// How the paragraph with the procedures of the provider begins; Kazakh, Russian.
const CONTENTS: [&[&str]; 2] = [&["әрбір рәсімнің", "мазмұны"], &["содержание каждой процедуры"]];

/// Reports units that act in the paragraph of procedures and stand neither in the list nor in its words.
pub(super) fn check(
    tree: &RegulationTree,
    regulation: &Regulation,
    articles: &[Article<'_>],
    faults: &mut Vec<Diagnostic>,
) {
    let (Some(list), Some(contents)) = (paragraph(articles, &LIST), paragraph(articles, &CONTENTS)) else { return };
    let items: Vec<_> = articles.iter().filter(|article| is_below(&article.number.value, list)).collect();
    if items.is_empty() {
        return;
    }
    let listed: Vec<_> = items.iter().map(|article| words_of(article)).collect();
    let mut seen = BTreeSet::new();
    for node in regulation.nodes.iter().filter(|node| is_below(&node.clause.0, contents)) {
        let actor = regulation.participant(node.actor);
        let at = actor.clause.as_ref().map(|clause| clause.0.as_str()).unwrap_or_default();
        let title = words(&actor.title.kk);
        // A title may stand in the list in other words than where the rules take it from.
        let is_in_words = |item: &Vec<String>| title.iter().all(|word| item.contains(word));
        if actor.kind != ParticipantKind::Actor || is_below(at, list) || listed.iter().any(is_in_words) {
            continue;
        }
        let Some(place) = of_name(tree, &actor.name).filter(|_| seen.insert(&actor.name)) else { continue };
        let fault = TextFault::UnitNotListed {
            unit: actor.title.kk.clone(),
            unit_ru: actor.title.in_language(Language::Ru).to_owned(),
            clause: node.clause.0.clone(),
            list: list.to_owned(),
        };
        faults.push(Diagnostic::at(place, fault).about(&actor.name));
    }
}

/// The number of the paragraph whose text bears the marks, in either language.
fn paragraph<'a>(articles: &'a [Article<'_>], marks: &[&[&str]; 2]) -> Option<&'a str> {
    let bears = |article: &&Article<'_>| {
        [Language::Kk, Language::Ru].into_iter().zip(marks).any(|(language, marks)| {
            let text = article.in_language(language).first().map(|passage| folded(&passage.text)).unwrap_or_default();
            marks.iter().all(|mark| text.contains(mark))
        })
    };
    articles.iter().find(bears).map(|article| article.number.value.as_str())
}

/// Whether a clause is an item of a paragraph.
fn is_below(clause: &str, paragraph: &str) -> bool {
    clause.strip_prefix(paragraph).is_some_and(|rest| rest.starts_with('.'))
}

fn words_of(article: &Article<'_>) -> Vec<String> {
    article.kk.iter().flat_map(|passage| words(&passage.text)).collect()
}

//! Case files to scripts, and facts as the command line and case files give them.

use std::collections::BTreeMap;

use crate::calendar::Moment;
use crate::diagnostic::{CaseFault, Diagnostic, ScriptFault};
use crate::language::Language;
use crate::model::{Channel, FactId, Facts, NodeId, Regulation, Script, Value};
use crate::source::{SourceFile, Span, Spanned};
use crate::syntax::{CaseTree, nearest, parse_channel, parse_value};

use super::condition::value;
use super::event;
use super::expectation::expectation;
use super::identity::title;
use super::names::are_numbered_alike;

/// Resolves a case against its regulation; none where it has faults, and all of them are added to the list.
#[must_use]
pub fn case(
    tree: &CaseTree,
    file: &SourceFile,
    regulation: &Regulation,
    faults: &mut Vec<Diagnostic>,
) -> Option<Script> {
    let before = faults.len();
    let named =
        tree.channel.as_ref().map(|channel| channel_of(channel, regulation, language_of(&channel.value), faults));
    let start = tree.start.as_ref().and_then(|start| instant(start, faults));
    let mut facts = Facts::none(regulation.facts.len());
    let mut later = Vec::new();
    let mut given: BTreeMap<FactId, Span> = BTreeMap::new();
    for text in &tree.facts {
        let Some((fact, value)) = fact_from_text(file, text.span, regulation, faults) else { continue };
        let Some(first) = given.get(&fact) else {
            given.insert(fact, text.span);
            facts.set(fact, value);
            continue;
        };
        if is_asked_anew(fact, regulation) {
            later.push((fact, value));
            if !tree.events.is_empty() {
                let fact = regulation.fact(fact).name.clone();
                faults.push(Diagnostic::at(text.span, ScriptFault::LaterBesideEvents { fact }).with_first(*first));
            }
        } else {
            let name = regulation.fact(fact).name.clone();
            faults.push(Diagnostic::at(text.span, CaseFault::RepeatedFact { name }).with_first(*first));
        }
    }
    let expired = tree.expired.iter().filter_map(|step| event::expiring(step, regulation, faults)).collect();
    if let (Some(first), Some(_)) = (tree.expired.first(), tree.events.first()) {
        faults.push(Diagnostic::at(first.span, ScriptFault::ExpiredBesideEvents));
    }
    let happenings = tree.events.iter().filter_map(|tree| event::happening(tree, file, regulation, faults)).collect();
    let expected = tree.expect.as_ref().and_then(|expect| expectation(expect, regulation, faults));
    faults.iter_mut().skip(before).for_each(|report| report.keywords = regulation.keywords());
    if faults.len() > before {
        return None;
    }
    Some(Script {
        title: tree.title.as_ref().map(title),
        channel: named.flatten(),
        start: start?,
        facts,
        later,
        expired,
        happenings,
        expected,
    })
}

/// The language of a word for a channel; Kazakh where it is none.
fn language_of(word: &str) -> Language {
    let keyword = parse_channel(word);
    let is_of = |language: &Language| keyword.is_some_and(|keyword| keyword.words(*language).contains(&word));
    Language::ALL.into_iter().find(is_of).unwrap_or(Language::Kk)
}

/// The channel of a word, which the regulation must accept applications by; other channels are named in the language of
/// its rules, or where that cannot be told, in the given one.
pub fn channel_of(
    word: &Spanned<String>,
    regulation: &Regulation,
    language: Language,
    faults: &mut Vec<Diagnostic>,
) -> Option<Channel> {
    let Some(channel) = parse_channel(&word.value).and_then(Channel::of_keyword) else {
        let open: Vec<_> = regulation.acceptances.iter().map(|acceptance| acceptance.channel.keyword()).collect();
        let words = open.iter().flat_map(|keyword| Language::ALL.map(|language| keyword.words(language)));
        let near = nearest(&word.value, words.flatten().copied()).map(str::to_owned);
        faults.push(Diagnostic::at(word.span, CaseFault::UnknownChannel { channel: word.value.clone(), near, open }));
        return None;
    };
    if regulation.acceptance(channel).is_none() {
        let open = open_channels(regulation, language);
        faults.push(Diagnostic::at(word.span, CaseFault::ClosedChannel { channel: word.value.clone(), open }));
        return None;
    }
    Some(channel)
}

/// The words for the channels by which a regulation accepts applications, in the language of its rules, or where that
/// cannot be told, in the given one.
#[must_use]
pub fn open_channels(regulation: &Regulation, language: Language) -> Vec<String> {
    let language = regulation.keywords().unwrap_or(language);
    let word = |channel: Channel| channel.keyword().word(language).to_owned();
    regulation.acceptances.iter().map(|acceptance| word(acceptance.channel)).collect()
}

/// The fact and value of a text such as `негіз_бар = иә` that stands in a range of a file.
pub fn fact_from_text(
    file: &SourceFile,
    place: Span,
    regulation: &Regulation,
    faults: &mut Vec<Diagnostic>,
) -> Option<(FactId, Value)> {
    let text = file.slice(place);
    let Some((name, _)) = text.split_once('=') else {
        faults.push(Diagnostic::at(place, CaseFault::BadFact { text: text.to_owned() }));
        return None;
    };
    let value_start = place.range().start + name.len() + 1;
    let name = name.trim();
    let Some(fact) = regulation.fact_named(name) else {
        let near = nearest(
            name,
            regulation.facts.iter().map(|fact| fact.name.as_str()).filter(|other| !are_numbered_alike(name, other)),
        )
        .map(str::to_owned);
        let start = place.range().start + text.find(name).unwrap_or_default();
        let place = Span::new(place.file, start, start + name.len());
        let fix = near.clone();
        let report = Diagnostic::at(place, CaseFault::UnknownFact { name: name.to_owned(), near });
        faults.push(match fix {
            Some(fix) => report.with_fix(place, fix),
            None => report,
        });
        return None;
    };
    let written = parse_value(file, Span::new(place.file, value_start, place.range().end), faults)?;
    value(regulation.fact(fact), &written, faults).map(|value| (fact, value))
}

/// Whether the rules decide a fact anew, so that a case can give it several values in order.
#[must_use]
pub fn is_asked_anew(fact: FactId, regulation: &Regulation) -> bool {
    regulation.nodes.iter().any(|node| node.anew.contains(&fact))
}

/// A moment with its time of day; none, with a fault, where one of them is not said.
pub(super) fn instant(text: &Spanned<String>, faults: &mut Vec<Diagnostic>) -> Option<Moment> {
    let report = |mistake| Diagnostic::at(text.span, CaseFault::BadMoment { value: text.value.clone(), mistake });
    super::instant(&text.value).map_err(|mistake| faults.push(report(mistake))).ok()
}

/// The step or check of a name.
pub(super) fn step_named(
    name: &Spanned<String>,
    regulation: &Regulation,
    faults: &mut Vec<Diagnostic>,
) -> Option<NodeId> {
    let found = regulation.node_named(&name.value);
    if found.is_none() {
        let near = nearest(
            &name.value,
            regulation
                .nodes
                .iter()
                .map(|node| node.name.as_str())
                .filter(|other| !are_numbered_alike(&name.value, other)),
        )
        .map(str::to_owned);
        faults.push(Diagnostic::at(name.span, CaseFault::UnknownStep { name: name.value.clone(), near }));
    }
    found
}

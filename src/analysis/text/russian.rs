//! W1404: a file that gives the Russian text of most of its places gives that of all, and titles to all its steps.

use super::rule_place::{nodes, titles};
use crate::diagnostic::{Diagnostic, TextFault};
use crate::language::{Language, Words, clause_name};
use crate::source::Span;
use crate::syntax::{ClauseTree, RegulationTree, TitlePair, TitleTree};

/// Reports each place with no Russian text, where more places of the regulation have one than not, and each step and
/// check with no title, where more of them have one than not.
pub(super) fn check(tree: &RegulationTree, faults: &mut Vec<Diagnostic>) {
    let places = places(tree);
    let lacking = |places: &[Place]| places.iter().filter(|place| !place.has_russian).count();
    if 2 * lacking(&places) >= places.len() {
        return;
    }
    // An answer to a warning must not decide whether there is one, so that answers are not counted.
    let reasons = tree.reviewed.iter().filter_map(|reviewed| of_key("reason", reviewed.reason.as_ref()));
    let all: Vec<Place> = places.into_iter().chain(reasons).collect();
    faults.extend(all.iter().filter(|place| !place.has_russian).map(|place| {
        let report = Diagnostic::at(place.kazakh, TextFault::NoRussian { of: place.of.clone() });
        match &place.subject {
            Some(subject) => report.about(subject),
            None => report,
        }
    }));
    // Where most steps have no titles, the file does without them.
    let (titled, untitled): (Vec<_>, Vec<_>) = nodes(tree).partition(|(_, has_title)| *has_title);
    if untitled.len() < titled.len() {
        faults.extend(untitled.into_iter().map(|(name, _)| {
            let fault = TextFault::NoTitle { name: name.value.clone() };
            Diagnostic::at(name.span, fault).about(&name.value)
        }));
    }
}

/// A place that holds a text in Kazakh, and perhaps in Russian.
struct Place {
    /// What it is, in the user's words.
    of: Words,
    /// The clause or the name by which a file answers; none for what is neither.
    subject: Option<String>,
    kazakh: Span,
    has_russian: bool,
}

impl Place {
    fn of_title(of: Words, subject: Option<&str>, title: Option<&TitleTree>) -> Option<Self> {
        let title = title?;
        let subject = subject.map(str::to_owned);
        Some(Self { of, subject, kazakh: title.kk.text.span, has_russian: title.ru.is_some() })
    }

    fn of_pair(name: &str, pair: &TitlePair) -> Self {
        let of = everywhere(format!("«{name}»"));
        Self { of, subject: Some(name.to_owned()), kazakh: pair.kk.span, has_russian: pair.ru.is_some() }
    }
}

fn everywhere(text: String) -> Words {
    Words::new(text.clone(), text.clone(), text)
}

fn of_key(key: &str, title: Option<&TitleTree>) -> Option<Place> {
    Place::of_title(everywhere(format!("`{key}`")), None, title)
}

/// All places of a regulation whose text people read.
fn places(tree: &RegulationTree) -> Vec<Place> {
    let mut places = vec![of_key("title", tree.title.as_ref()), of_key("body", tree.body.as_ref())];
    let own = tree.own_hours.iter().map(|own| &own.hours);
    places.extend(tree.hours.iter().chain(own).map(|hours| of_key("ground", hours.ground.as_ref())));
    places.extend(tree.chapters.iter().map(|chapter| of_key("[[chapter]]", chapter.title.as_ref())));
    places.extend(tree.clauses.iter().flat_map(of_clause));
    places.extend(tree.annexes.iter().map(|annex| of_key("[[annex]]", annex.title.as_ref())));
    let titles = titles(tree).map(|(name, title)| Place::of_pair(name, title));
    places.into_iter().flatten().chain(titles).collect()
}

fn of_clause(clause: &ClauseTree) -> [Option<Place>; 3] {
    let number = clause.number.as_ref().map(|number| number.value.trim());
    let [kk, ru, en] = Language::ALL.map(|language| clause_name(number.unwrap_or_default(), language));
    let of = Words::new(kk, ru, en);
    [&clause.text, &clause.result, &clause.tail].map(|text| Place::of_title(of.clone(), number, text.as_ref()))
}

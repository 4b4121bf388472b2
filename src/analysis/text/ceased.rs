//! W1801: a clause refers to an act that had ceased on the day as of which the regulation is looked at.

use chrono::NaiveDate;

use super::named::{is_named, words};
use super::passage::{Article, Passage};
use super::reference::{Reference, references};
use crate::diagnostic::{ActSort, Code, Diagnostic, RegisterFault};
use crate::language::{Language, Words, act_in_figures, date_in_figures};
use crate::model::{ActName, Register, RegisteredAct, RegisteredKind};

/// The register of acts and the day as of which it is asked.
#[derive(Clone, Copy, Debug)]
pub struct ActsAsOf<'a> {
    /// The register.
    pub register: &'a Register,
    /// The day.
    pub day: NaiveDate,
}

/// Reports the references of a clause to acts that had ceased; each act once, with all its places.
pub(super) fn check(article: &Article<'_>, acts: ActsAsOf<'_>, faults: &mut Vec<Diagnostic>) {
    let mut told: Vec<(&RegisteredAct, Diagnostic)> = Vec::new();
    for (passage, reference, act) in referred(article, acts.register) {
        let Some(end) = act.ceased_by(acts.day) else { continue };
        let place = passage.place(&reference.range);
        if let Some((_, report)) = told.iter_mut().find(|(other, _)| std::ptr::eq(*other, act)) {
            let also = Words::new("осында да", "и здесь", "here too");
            *report = report.clone().with_related(place, also);
            continue;
        }
        let fault = RegisterFault::Ceased {
            clause: article.number.value.clone(),
            sort: sort(act.kind),
            act: shown(&act.name),
            since: date_in_figures(end.day),
            by: shown(&end.by),
        };
        told.push((act, Diagnostic::at(place, fault).about(article.number.value.clone())));
    }
    faults.extend(told.into_iter().map(|(_, report)| report));
}

/// The clauses of which an answer to W1801 may stand: on some day, though perhaps not on this one, there is one.
pub(super) fn answerable(articles: &[Article<'_>], register: &Register) -> Vec<(Code, String)> {
    let ever = |article: &&Article<'_>| referred(article, register).any(|(_, _, act)| act.ever_ceases());
    articles.iter().filter(ever).map(|article| (Code::W1801, article.number.value.clone())).collect()
}

/// The acts of the register to which a clause refers, with the places of the references.
fn referred<'a>(
    article: &'a Article<'_>,
    register: &'a Register,
) -> impl Iterator<Item = (&'a Passage<'a>, Reference, &'a RegisteredAct)> {
    article.kk.iter().chain(&article.ru).flat_map(move |passage| {
        let all = references(&passage.text).into_iter();
        all.filter_map(move |reference| {
            let act = meant(passage, &reference, register)?;
            Some((passage, reference, act))
        })
    })
}

/// The act of a reference; of several with one day and number, the one whose body the text before it names.
fn meant<'r>(passage: &Passage<'_>, reference: &Reference, register: &'r Register) -> Option<&'r RegisteredAct> {
    let mut named = register.acts.iter().filter(|act| act.name.is(reference.date, &reference.number));
    let first = named.next()?;
    let Some(second) = named.next() else { return Some(first) };
    let before = words(passage.slice(&(0..reference.range.start)));
    let mut meant = [first, second].into_iter().chain(named).filter(|act| is_of(act, &before, passage.language));
    let one = meant.next()?;
    meant.next().is_none().then_some(one)
}

fn is_of(act: &RegisteredAct, before: &[String], language: Language) -> bool {
    act.body.as_ref().is_some_and(|body| is_named(body.in_language(language), before, language))
}

fn shown(name: &ActName) -> String {
    act_in_figures(name.date, &name.number)
}

const fn sort(kind: RegisteredKind) -> ActSort {
    match kind {
        RegisteredKind::Law => ActSort::Law,
        RegisteredKind::Decree => ActSort::Decree,
        RegisteredKind::Resolution => ActSort::Resolution,
        RegisteredKind::Order => ActSort::Order,
    }
}

//! Office hours of single participants and channels.

use crate::diagnostic::{Diagnostic, NameFault, NameKind, SchemaFault};
use crate::language::{Keyword, Language};
use crate::model::{Channel, ParticipantId};
use crate::source::{Span, Spanned};
use crate::syntax::{Name, OwnHoursTree, RulesTree, Statement, nearest};

use super::identity::title;
use super::names::{Named, Names};
use super::order::{Order, PROVIDER, RECIPIENT};
use super::terms::office_hours;

/// Whose hours they are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    Participant(ParticipantId),
    Channel(Channel),
}

/// Gives participants and channels of acceptance their own hours, each once.
pub(super) fn give(
    trees: &[OwnHoursTree],
    rules: &RulesTree,
    names: &Names<'_>,
    order: &mut Order,
    faults: &mut Vec<Diagnostic>,
) {
    let mut given: Vec<(Owner, Span)> = Vec::new();
    for tree in trees {
        let hours = office_hours(&tree.hours, faults);
        let ground = tree.hours.ground.as_ref().map(title);
        let actors: Vec<_> = tree.actors.iter().map(|name| (participant(name, names, faults), name)).collect();
        let channels = tree.channels.iter().map(|word| (channel(word, rules, faults), word));
        let owners: Vec<_> = actors.into_iter().chain(channels).collect();
        for (owner, name) in owners {
            let Some(owner) = owner else { continue };
            if let Some((_, first)) = given.iter().find(|(other, _)| *other == owner) {
                let fault = NameFault::HoursTwice { name: name.value.clone() };
                faults.push(Diagnostic::at(name.span, fault).with_first(*first));
                continue;
            }
            given.push((owner, name.span));
            let slots = match owner {
                Owner::Participant(id) => {
                    let found = order.participants.get_mut(id.index());
                    found.map(|found| (&mut found.hours, &mut found.hours_ground))
                }
                Owner::Channel(channel) => {
                    let found = order.acceptances.iter_mut().find(|acceptance| acceptance.channel == channel);
                    found.map(|found| (&mut found.hours, &mut found.hours_ground))
                }
            };
            if let Some((own, its_ground)) = slots {
                *own = hours;
                its_ground.clone_from(&ground);
            }
        }
    }
}

/// A participant of the rules, or one that every service has.
fn participant(name: &Name, names: &Names<'_>, faults: &mut Vec<Diagnostic>) -> Option<Owner> {
    let is_built_in =
        |keyword: Keyword| Language::ALL.iter().any(|language| keyword.words(*language).contains(&name.value.as_str()));
    let built_in = [(Keyword::Provider, PROVIDER), (Keyword::Recipient, RECIPIENT)];
    if let Some((_, id)) = built_in.into_iter().find(|(keyword, _)| is_built_in(*keyword)) {
        return Some(Owner::Participant(id));
    }
    let pick = |named| if let Named::Participant(id) = named { Some(id) } else { None };
    names.find(name, NameKind::Participant, pick, faults).map(Owner::Participant)
}

/// A channel by which applications are accepted.
fn channel(word: &Spanned<String>, rules: &RulesTree, faults: &mut Vec<Diagnostic>) -> Option<Owner> {
    let is_word = |keyword: Keyword| keyword.languages_of(&word.value).next().is_some();
    let found = Keyword::CHANNELS.into_iter().find(|keyword| is_word(*keyword));
    let accepted: Vec<Keyword> = rules
        .statements
        .iter()
        .filter_map(|line| if let Statement::Accept { channel, .. } = &line.value { Some(channel.value) } else { None })
        .collect();
    // Of a line that could not be read it is not known which channel it opens.
    if let Some(keyword) = found.filter(|keyword| accepted.contains(keyword) || !rules.unread.is_empty()) {
        return Channel::of_keyword(keyword).map(Owner::Channel);
    }
    let allowed: Vec<String> =
        accepted.iter().map(|keyword| keyword.word(rules.language.unwrap_or(Language::Kk)).to_owned()).collect();
    let near = nearest(&word.value, allowed.iter().map(String::as_str)).map(str::to_owned);
    let fault = SchemaFault::UnknownValue { key: "channels".to_owned(), value: word.value.clone(), allowed, near };
    faults.push(Diagnostic::at(word.span, fault));
    None
}

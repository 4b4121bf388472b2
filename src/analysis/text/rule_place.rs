//! Where in the file the rules say something.

use super::sample::is_in;
use crate::language::Keyword;
use crate::source::Span;
use crate::syntax::{FactKindTree, Name, ParticipantRef, RegulationTree, Statement, TitlePair};

/// Where a step, a check, a procedure or a participant is named.
pub(super) fn of_name(tree: &RegulationTree, wanted: &str) -> Option<Span> {
    statements(tree).find_map(|statement| {
        let name = match statement {
            Statement::Step(step) => &step.name,
            Statement::Participant { name, .. } | Statement::Procedure { name, .. } | Statement::Check { name, .. } => {
                name
            }
            _ => return None,
        };
        (name.value == wanted).then_some(name.span)
    })
}

/// Where the participant is named who does a step or a check; none where the file does not declare him.
pub(super) fn actor_of(tree: &RegulationTree, wanted: &str) -> Option<Span> {
    statements(tree).find_map(|statement| {
        let (name, actor) = match statement {
            Statement::Step(step) => (&step.name, &step.addressed.as_ref()?.actor),
            Statement::Check { name, actor, .. } => (name, actor.as_ref()?),
            _ => return None,
        };
        match actor {
            ParticipantRef::Named(actor) if name.value == wanted => Some(actor.span),
            _ => None,
        }
    })
}

/// Where a channel of issue is opened.
pub(super) fn of_issue(tree: &RegulationTree, wanted: Keyword) -> Option<Span> {
    statements(tree).find_map(|statement| match statement {
        Statement::Issue { channel, .. } if channel.value == wanted => Some(channel.span),
        _ => None,
    })
}

/// Where an outcome has a title of its own for a channel.
pub(super) fn of_channel_title(tree: &RegulationTree, outcome: &str, wanted: Keyword) -> Option<Span> {
    statements(tree).find_map(|statement| match statement {
        Statement::Outcome { name, by_channel, .. } if name.value == outcome => {
            by_channel.iter().find(|title| title.channel.value == wanted).map(|title| title.channel.span)
        }
        _ => None,
    })
}

/// The name that the line of the rules gives in which a place stands; none for a line that gives none.
pub(super) fn line_of(tree: &RegulationTree, place: Span) -> Option<&str> {
    let mut titles = titles(tree);
    titles
        .find(|(_, title)| [Some(&title.kk), title.ru.as_ref()].into_iter().flatten().any(|one| is_in(place, one.span)))
        .map(|(name, _)| name)
}

/// The steps and checks: the name of each, and whether its line gives a title.
pub(super) fn nodes(tree: &RegulationTree) -> impl Iterator<Item = (&Name, bool)> {
    statements(tree).filter_map(|statement| match statement {
        Statement::Check { name, title, .. } => Some((name, title.is_some())),
        Statement::Step(step) => Some((&step.name, step.title.is_some())),
        _ => None,
    })
}

/// The titles of the rules, each with the name whose title it is.
pub(super) fn titles(tree: &RegulationTree) -> impl Iterator<Item = (&str, &TitlePair)> {
    statements(tree).flat_map(|statement| {
        let (name, titles): (_, Vec<&TitlePair>) = match statement {
            Statement::Fact { name, title, kind: FactKindTree::Choice(values), .. } => {
                (name, std::iter::once(title).chain(values.iter().filter_map(|value| value.title.as_ref())).collect())
            }
            Statement::Participant { name, title, .. }
            | Statement::Fact { name, title, .. }
            | Statement::Norm { name, title, .. } => (name, vec![title]),
            Statement::Outcome { name, title, by_channel, .. } => {
                (name, std::iter::once(title).chain(by_channel.iter().map(|by| &by.title)).collect())
            }
            Statement::Check { name, title, .. } | Statement::Procedure { name, title, .. } => {
                (name, title.iter().collect())
            }
            Statement::Step(step) => (&step.name, step.title.iter().collect()),
            Statement::Accept { .. } | Statement::Issue { .. } | Statement::Withdrawal { .. } | Statement::Way(_) => {
                return Vec::new();
            }
        };
        titles.into_iter().map(|title| (name.value.as_str(), title)).collect()
    })
}

fn statements(tree: &RegulationTree) -> impl Iterator<Item = &Statement> {
    tree.rules.iter().flat_map(|rules| &rules.statements).map(|statement| &statement.value)
}

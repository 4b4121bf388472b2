//! Where in the file the rules say something.

use crate::language::Keyword;
use crate::source::Span;
use crate::syntax::{RegulationTree, Statement};

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

fn statements(tree: &RegulationTree) -> impl Iterator<Item = &Statement> {
    tree.rules.iter().flat_map(|rules| &rules.statements).map(|statement| &statement.value)
}

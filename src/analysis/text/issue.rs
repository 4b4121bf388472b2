//! W1501: a result goes out by no channel but those by which results are issued.

use super::rule_place::{of_channel_title, of_issue, of_name};
use super::token::folded;
use crate::diagnostic::{Diagnostic, TextFault};
use crate::language::Words;
use crate::model::{
    Acceptance, Channel, Exit, Node, Outcome, OutcomeClass, ParticipantKind, Regulation, Target, Title,
};
use crate::syntax::RegulationTree;

/// Reports channels that give results to the recipient and are no channels of issue, each once.
pub(super) fn check(tree: &RegulationTree, regulation: &Regulation, faults: &mut Vec<Diagnostic>) {
    if regulation.issues.is_empty() {
        return;
    }
    let issues = |channel| regulation.issues.iter().any(|issue| issue.channel == channel);
    for channel in Channel::ALL.into_iter().filter(|channel| !issues(*channel)) {
        let acceptance = regulation.acceptance(channel);
        let step = acceptance.and_then(|acceptance| last_to_recipient(acceptance, regulation));
        let titled = regulation.outcomes.iter().find(|outcome| gives(outcome, channel));
        let title_place = titled.and_then(|outcome| of_channel_title(tree, &outcome.name, channel.keyword()));
        let step_place = step.and_then(|step| of_name(tree, &step.name));
        let Some(place) = step_place.or(title_place) else { continue };
        let Some(given) = step.map(|step| &step.clause.0).or(titled.map(|titled| &titled.clause.0)) else { continue };
        let fault = TextFault::NoChannelOfIssue {
            channel: channel.keyword(),
            given: given.clone(),
            issued: regulation.issues.iter().map(|issue| (issue.channel.keyword(), issue.clause.0.clone())).collect(),
        };
        let mut report = Diagnostic::at(place, fault).about(given);
        for issue in regulation.issues.iter().filter_map(|issue| of_issue(tree, issue.channel.keyword())) {
            let words = "нәтиже осы арна арқылы ғана беріледі";
            report = report.with_related(
                issue,
                Words::new(
                    words,
                    "результат выдается только по этому каналу",
                    "results are issued by this channel alone",
                ),
            );
        }
        if let Some(title) = title_place.filter(|title| *title != place) {
            let words = Words::new(
                "бұл арнаның өз нәтижесі бар",
                "у этого канала свой результат",
                "this channel has a result of its own",
            );
            report = report.with_related(title, words);
        }
        faults.push(report);
    }
}

/// What only tells the recipient of a result, which then waits elsewhere.
const NOTICES: [&str; 4] = ["хабарлама", "уведомление", "сообщение", "извещение"];

/// Whether an outcome is a result of its own by a channel, and no mere notice of it.
fn gives(outcome: &Outcome, channel: Channel) -> bool {
    let is_decision = matches!(outcome.class, OutcomeClass::Granted | OutcomeClass::Refused);
    let is_notice = |title: &Title| {
        let titles = [Some(title.kk.as_str()), title.ru.as_deref()];
        titles.into_iter().flatten().any(|title| NOTICES.iter().any(|notice| folded(title).contains(notice)))
    };
    is_decision && outcome.by_channel.iter().any(|(of, title)| *of == channel && !is_notice(title))
}

/// The step with which a procedure ends and by which a system gives the recipient the result.
fn last_to_recipient<'r>(acceptance: &Acceptance, regulation: &'r Regulation) -> Option<&'r Node> {
    let procedure = regulation.procedure(acceptance.procedure);
    let nodes = regulation.nodes.get(procedure.first.index()..procedure.past.index())?;
    let kind = |id| regulation.participant(id).kind;
    let is_result = |target: &Target| match target {
        Target::End => true,
        Target::Outcome(outcome) => {
            matches!(regulation.outcome(*outcome).class, OutcomeClass::Granted | OutcomeClass::Refused)
        }
        Target::Node(_) => false,
    };
    let ends = |node: &Node| match &node.exit {
        Exit::Always(target) => is_result(target),
        Exit::Choice { ways, otherwise } => is_result(otherwise) || ways.iter().any(|way| is_result(&way.target)),
    };
    nodes.iter().rev().find(|node| {
        let addressed = node.to.is_some_and(|to| kind(to) == ParticipantKind::Recipient);
        addressed && kind(node.actor) == ParticipantKind::System && ends(node)
    })
}

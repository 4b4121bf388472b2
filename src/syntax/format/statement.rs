//! A statement in words: the first cells, which line up with the neighbours', and the rest.

use crate::language::{Case, Keyword, Language};
use crate::source::Spanned;
use crate::syntax::statement::{
    Addressed, Answer, ByTree, ChoiceTree, ClauseRef, FactKindTree, Join, MeetingDay, Name, ParticipantRef, Statement,
    StepTree, TermTree, TitlePair, WayTree, WayWhen,
};

use super::condition::print_condition;
use super::term::{by_case, from, grant, prolongation, term_in};

/// What kind of line a statement is, for indents and for who its neighbours are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Participant,
    Channel,
    Fact,
    Outcome,
    Norm,
    Withdrawal,
    Procedure,
    Node,
    Way,
}

/// A statement in words.
pub(super) struct Printed {
    pub(super) kind: Kind,
    pub(super) cells: Vec<String>,
    pub(super) rest: String,
}

/// Prints a statement with the keywords of a language.
pub(super) fn print(statement: &Statement, language: Language) -> Printed {
    let word = |keyword: Keyword| keyword.word(language).to_owned();
    let made = |kind, cells: Vec<String>, rest: String| Printed { kind, cells, rest };
    match statement {
        Statement::Participant { kind, name, clause, title, meets } => {
            let days: Vec<_> = meets.iter().map(|day| meeting_day(day.value, language)).collect();
            let meets =
                if days.is_empty() { String::new() } else { format!(", {} {}", word(Keyword::Meets), days.join(", ")) };
            let cells = vec![word(*kind), name.value.clone(), bracket(clause.as_ref())];
            made(Kind::Participant, cells, quote(title) + &meets)
        }
        Statement::Accept { channel, clause, uncounted_day, procedure } => {
            let mut cells = vec![word(Keyword::Accept), word(channel.value), bracket(clause.as_ref())];
            let way = format!("→ {}", procedure.value);
            let Some(uncounted) = uncounted_day else { return made(Kind::Channel, cells, way) };
            if let Some(last) = cells.iter_mut().rfind(|cell| !cell.is_empty()) {
                last.push(',');
            }
            let parts = [word(Keyword::UncountedDay), bracket(uncounted.value.as_ref()), way];
            made(Kind::Channel, cells, spaced(parts))
        }
        Statement::Issue { channel, clause } => made(
            Kind::Channel,
            vec![word(Keyword::Issue), word(channel.value), bracket(clause.as_ref())],
            String::new(),
        ),
        Statement::Fact { name, kind, clause, title } => {
            let (values, clause, title) = (fact_kind(kind, language), bracket(clause.as_ref()), quote(title));
            let mut cells = vec![word(Keyword::Fact), name.value.clone()];
            // Values with titles are long: what follows does not line up with the neighbours'.
            if matches!(kind, FactKindTree::Choice(own) if own.iter().any(|value| value.title.is_some())) {
                made(Kind::Fact, cells, spaced([values, clause, title]))
            } else {
                cells.extend([values, clause]);
                made(Kind::Fact, cells, title)
            }
        }
        Statement::Outcome { name, class, clause, title, by_channel, valid } => {
            let cells = vec![word(Keyword::Outcome), name.value.clone(), word(class.value), bracket(clause.as_ref())];
            let others =
                by_channel.iter().map(|other| format!("{} {}", word(other.channel.value), quote(&other.title)));
            let valid = valid.as_ref().map(|valid| {
                let term = valid.term.map(|term| term_in(term.value, Case::Accusative, language)).unwrap_or_default();
                spaced([word(Keyword::Valid), term, bracket(valid.clause.as_ref())])
            });
            let parts: Vec<_> = std::iter::once(quote(title)).chain(others).chain(valid).collect();
            made(Kind::Outcome, cells, parts.join(", "))
        }
        Statement::Procedure { name, clause, total, title } => {
            let head = spaced([word(Keyword::Procedure), name.value.clone(), bracket(clause.as_ref())]);
            let total = total.as_ref().map(|total| {
                let bare = |term: &Spanned<TermTree>| term_in(term.value, Case::Nominative, language);
                let term = total.term.as_ref().map(|term| by_case(term, bare, language)).unwrap_or_default();
                spaced([word(Keyword::Term), term, bracket(total.clause.as_ref())])
            });
            let parts: Vec<_> = std::iter::once(head).chain(total).chain(title.as_ref().map(quote)).collect();
            made(Kind::Procedure, Vec::new(), parts.join(", "))
        }
        Statement::Norm { name, clause, term, title } => {
            let term = term.map(|term| term_in(term.value, Case::Nominative, language)).unwrap_or_default();
            let cells = vec![word(Keyword::Norm), name.value.clone(), bracket(clause.as_ref()), term];
            made(Kind::Norm, cells, quote(title))
        }
        Statement::Withdrawal { clause, outcome, .. } => {
            let way = format!("→ {}", outcome.value);
            let rest = spaced([word(Keyword::Withdrawal), bracket(clause.as_ref()), way]);
            made(Kind::Withdrawal, Vec::new(), rest)
        }
        Statement::Step(step) => {
            let cells = vec![word(Keyword::Step), step.name.value.clone(), bracket(step.clause.as_ref())];
            made(Kind::Node, cells, items(step, language))
        }
        Statement::Check { name, clause, actor, condition, title } => {
            let cells = vec![word(Keyword::Check), name.value.clone(), bracket(clause.as_ref())];
            let mut rest = actor.as_ref().map(|actor| participant(actor, language)).unwrap_or_default();
            if let Some(condition) = condition {
                rest = format!("{rest}: {}", print_condition(condition, language));
            }
            if let Some(title) = title {
                rest = format!("{rest}, {}", quote(title));
            }
            made(Kind::Node, cells, rest)
        }
        Statement::Way(way) => {
            // A way without a condition does not line up with the others.
            let cells = if way.when.value == WayWhen::Always { Vec::new() } else { vec![when(way, language)] };
            made(Kind::Way, cells, format!("→ {}", way.target.value))
        }
    }
}

/// What a step says after its name and clause, in the canonical order.
fn items(step: &StepTree, language: Language) -> String {
    let word = |keyword: Keyword| keyword.word(language).to_owned();
    let joined = |names: &[Name], keyword: Keyword| {
        let names: Vec<_> = names.iter().map(|name| name.value.as_str()).collect();
        names.join(&format!(" {} ", keyword.word(language)))
    };
    let by = |by: &ByTree| match by.join {
        Join::One => spaced([word(Keyword::Procedure), joined(&by.procedures, Keyword::And)]),
        Join::All => spaced([word(Keyword::Parallel), joined(&by.procedures, Keyword::And)]),
        Join::Any => spaced([word(Keyword::Parallel), joined(&by.procedures, Keyword::Or)]),
    };
    let anew = (!step.anew.is_empty()).then(|| spaced([word(Keyword::Anew), joined(&step.anew, Keyword::And)]));
    let parts = [
        step.addressed.as_ref().map(|addressed| address(addressed, language)),
        step.term.as_ref().map(|term| by_case(term, |one| grant(one, language), language)),
        step.not_before.as_ref().map(|wait| spaced([word(Keyword::NotBefore), from(&wait.value, language)])),
        step.by.as_ref().map(by),
        step.suspends.map(|_| word(Keyword::Suspends)),
        step.prolongs.map(|prolongs| prolongation(prolongs, language)),
        step.notice.as_ref().map(|notice| spaced([word(Keyword::Notice), notice.value.clone()])),
        anew,
        step.title.as_ref().map(quote),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The parts that are not empty, one blank between two.
pub(super) fn spaced<const N: usize>(parts: [String; N]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn meeting_day(day: MeetingDay, language: Language) -> String {
    match day {
        MeetingDay::OfWeek(day) => day.word(language).to_owned(),
        MeetingDay::OfMonth(day) => day.to_string(),
    }
}

fn bracket(clause: Option<&ClauseRef>) -> String {
    clause.map(|number| format!("[{}]", number.value)).unwrap_or_default()
}

fn quote(title: &TitlePair) -> String {
    let kk = title.kk.value.trim();
    match &title.ru {
        Some(ru) => format!("\"{kk}\" / \"{}\"", ru.value.trim()),
        None => format!("\"{kk}\""),
    }
}

fn fact_kind(kind: &FactKindTree, language: Language) -> String {
    match kind {
        FactKindTree::YesNo => format!("{}/{}", Keyword::Yes.word(language), Keyword::No.word(language)),
        FactKindTree::Choice(values) => {
            let value = |value: &ChoiceTree| {
                spaced([value.name.value.clone(), value.title.as_ref().map(quote).unwrap_or_default()])
            };
            let values: Vec<_> = values.iter().map(value).collect();
            format!("{} ({})", Keyword::Choice.word(language), values.join(", "))
        }
        FactKindTree::Number => Keyword::Number.word(language).to_owned(),
        FactKindTree::Date => Keyword::Date.word(language).to_owned(),
    }
}

fn participant(written: &ParticipantRef, language: Language) -> String {
    match written {
        ParticipantRef::Recipient(_) => Keyword::Recipient.word(language).to_owned(),
        ParticipantRef::Provider(_) => Keyword::Provider.word(language).to_owned(),
        ParticipantRef::Named(name) => name.value.clone(),
    }
}

fn address(addressed: &Addressed, language: Language) -> String {
    let actor = participant(&addressed.actor, language);
    match &addressed.to {
        Some(to) => format!("{actor} → {}", participant(to, language)),
        None => actor,
    }
}

fn when(way: &WayTree, language: Language) -> String {
    match &way.when.value {
        WayWhen::Answer(Answer::Yes) => Keyword::Yes.word(language).to_owned(),
        WayWhen::Answer(Answer::No) => Keyword::No.word(language).to_owned(),
        WayWhen::If(condition) => format!("{} {}", Keyword::If.word(language), print_condition(condition, language)),
        WayWhen::Otherwise => Keyword::Otherwise.word(language).to_owned(),
        WayWhen::OnExpiry => Keyword::OnExpiry.word(language).to_owned(),
        WayWhen::Always => String::new(),
    }
}

//! A statement in words: the first cells, which line up with the neighbours', and the rest.

use crate::language::{Case, Keyword, Language, unit_noun};
use crate::syntax::statement::{
    Addressed, Answer, ClauseRef, Comparing, ConditionTree, FactKindTree, GrantTree, ParticipantRef, Statement,
    StepTree, TermTree, TitlePair, ValueTree, WayTree, WayWhen,
};

/// What kind of line a statement is, for indents and for who its neighbours are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Participant,
    Channel,
    Fact,
    Outcome,
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
        Statement::Participant { kind, name, clause, title, .. } => {
            made(Kind::Participant, vec![word(*kind), name.value.clone(), bracket(clause.as_ref())], quote(title))
        }
        Statement::Accept { channel, clause, procedure, .. } => {
            let cells = vec![word(Keyword::Accept), word(channel.value), bracket(clause.as_ref())];
            made(Kind::Channel, cells, format!("→ {}", procedure.value))
        }
        Statement::Issue { channel, clause } => made(
            Kind::Channel,
            vec![word(Keyword::Issue), word(channel.value), bracket(clause.as_ref())],
            String::new(),
        ),
        Statement::Fact { name, kind, clause, title } => {
            let cells =
                vec![word(Keyword::Fact), name.value.clone(), fact_kind(kind, language), bracket(clause.as_ref())];
            made(Kind::Fact, cells, quote(title))
        }
        Statement::Outcome { name, class, clause, title, by_channel, .. } => {
            let cells = vec![word(Keyword::Outcome), name.value.clone(), word(class.value), bracket(clause.as_ref())];
            let others =
                by_channel.iter().map(|other| format!("{} {}", word(other.channel.value), quote(&other.title)));
            made(Kind::Outcome, cells, std::iter::once(quote(title)).chain(others).collect::<Vec<_>>().join(", "))
        }
        Statement::Procedure { name, clause, total } => {
            let mut rest = [word(Keyword::Procedure), name.value.clone(), bracket(clause.as_ref())].join(" ");
            if let Some(total) = total {
                let written =
                    total.term.as_ref().map(|written| bare_term(written.otherwise.value, language)).unwrap_or_default();
                rest = format!(
                    "{}, {} {written} {}",
                    rest.trim_end(),
                    word(Keyword::Term),
                    bracket(total.clause.as_ref())
                );
            }
            made(Kind::Procedure, Vec::new(), rest.trim_end().to_owned())
        }
        Statement::Step(StepTree { name, clause, addressed, term, by, title, .. }) => {
            let cells = vec![word(Keyword::Step), name.value.clone(), bracket(clause.as_ref())];
            let parts = [
                addressed.as_ref().map(|addressed| address(addressed, language)),
                term.as_ref().and_then(|term| match &term.otherwise {
                    GrantTree::Within(term) => Some(within(term.value, language)),
                    _ => None,
                }),
                by.as_ref()
                    .and_then(|by| by.procedures.first())
                    .map(|by| format!("{} {}", word(Keyword::Procedure), by.value)),
                title.as_ref().map(quote),
            ];
            made(Kind::Node, cells, parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
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
        Statement::Norm { .. } | Statement::Withdrawal { .. } => made(Kind::Channel, Vec::new(), String::new()),
        Statement::Way(way) => made(Kind::Way, vec![when(way, language)], format!("→ {}", way.target.value)),
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
            let values: Vec<_> = values.iter().map(|value| value.value.as_str()).collect();
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

/// A term by itself: «27 күнтізбелік күн», «27 календарных дней».
fn bare_term(term: TermTree, language: Language) -> String {
    match term {
        TermTree::AtOnce => Keyword::AtOnce.word(language).to_owned(),
        TermTree::WithinWorkingDay => Keyword::WithinWorkingDay.word(language).to_owned(),
        TermTree::Counted { amount, unit } => {
            format!("{amount} {}", unit_noun(unit, amount, Case::Nominative, language))
        }
    }
}

/// A term within which: «27 күнтізбелік күн ішінде», «в течение 27 календарных дней».
fn within(term: TermTree, language: Language) -> String {
    let TermTree::Counted { amount, unit } = term else { return bare_term(term, language) };
    let counted = format!("{amount} {}", unit_noun(unit, amount, Case::Genitive, language));
    let around = [Keyword::Within.word(language), &counted, Keyword::WithinAfter.word(language)];
    around.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
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

fn print_condition(condition: &ConditionTree, language: Language) -> String {
    let joined = |parts: &[ConditionTree], keyword: Keyword, group: fn(&ConditionTree) -> bool| {
        let printed: Vec<_> = parts.iter().map(|part| grouped(part, group(part), language)).collect();
        printed.join(&format!(" {} ", keyword.word(language)))
    };
    match condition {
        ConditionTree::Any(parts) => joined(parts, Keyword::Or, |part| matches!(part, ConditionTree::Any(_))),
        ConditionTree::All(parts) => {
            joined(parts, Keyword::And, |part| matches!(part, ConditionTree::Any(_) | ConditionTree::All(_)))
        }
        ConditionTree::Not(part) => {
            let group = matches!(**part, ConditionTree::Any(_) | ConditionTree::All(_));
            let inner = grouped(part, group, language);
            let around = [Keyword::Not.word(language), &inner, Keyword::NotAfter.word(language)];
            around.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
        }
        ConditionTree::Fact { name, compared } => match compared {
            None => name.value.clone(),
            Some((comparing, value)) => {
                format!("{} {} {}", name.value, sign(*comparing), print_value(&value.value, language))
            }
        },
    }
}

fn grouped(condition: &ConditionTree, group: bool, language: Language) -> String {
    let inner = print_condition(condition, language);
    if group { format!("({inner})") } else { inner }
}

const fn sign(comparing: Comparing) -> &'static str {
    match comparing {
        Comparing::Equal => "=",
        Comparing::NotEqual => "≠",
        Comparing::Less => "<",
        Comparing::LessOrEqual => "≤",
        Comparing::Greater => ">",
        Comparing::GreaterOrEqual => "≥",
    }
}

fn print_value(value: &ValueTree, language: Language) -> String {
    match value {
        ValueTree::Yes => Keyword::Yes.word(language).to_owned(),
        ValueTree::No => Keyword::No.word(language).to_owned(),
        ValueTree::Number(_) | ValueTree::Date(_) | ValueTree::Name(_) => value.to_string(),
    }
}

//! A condition in words.

use crate::language::{Keyword, Language};
use crate::syntax::statement::{Comparing, ConditionTree, ValueTree};

use super::statement::spaced;

/// Prints a condition; brackets stand where it would be read otherwise without them.
pub(super) fn print_condition(condition: &ConditionTree, language: Language) -> String {
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
            spaced([Keyword::Not.word(language).to_owned(), inner, Keyword::NotAfter.word(language).to_owned()])
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

//! Conditions and values of facts, checked against the kinds of the facts.

use crate::calendar::Day;
use crate::diagnostic::{ConditionFault, Diagnostic, FactSort, NameFault, NameKind};
use crate::model::{Comparison, Condition, Fact, FactKind, Value};
use crate::source::Spanned;
use crate::syntax::{Comparing, ConditionTree, Name, ValueTree, nearest};

use super::names::{Named, Names};

/// The facts of a regulation and the names that lead to them.
#[derive(Clone, Copy)]
pub(super) struct FactScope<'a, 't> {
    pub(super) names: &'a Names<'t>,
    pub(super) facts: &'a [Fact],
}

/// Resolves a condition; none, with faults, where it is not sound.
pub(super) fn condition(
    tree: &ConditionTree,
    scope: FactScope<'_, '_>,
    faults: &mut Vec<Diagnostic>,
) -> Option<Condition> {
    let parts = |parts: &[ConditionTree], faults: &mut Vec<Diagnostic>| {
        let found: Vec<_> = parts.iter().map(|part| condition(part, scope, faults)).collect();
        found.into_iter().collect::<Option<Box<[_]>>>()
    };
    match tree {
        ConditionTree::All(all) => parts(all, faults).map(Condition::All),
        ConditionTree::Any(any) => parts(any, faults).map(Condition::Any),
        ConditionTree::Not(part) => condition(part, scope, faults).map(|part| Condition::Not(Box::new(part))),
        ConditionTree::Fact { name, compared } => comparison(name, compared.as_ref(), scope, faults),
    }
}

fn comparison(
    name: &Name,
    compared: Option<&(Comparing, Spanned<ValueTree>)>,
    scope: FactScope<'_, '_>,
    faults: &mut Vec<Diagnostic>,
) -> Option<Condition> {
    let pick = |named| if let Named::Fact(id) = named { Some(id) } else { None };
    let id = scope.names.find(name, NameKind::Fact, pick, faults)?;
    let fact = scope.facts.get(id.index())?;
    let Some((comparing, written)) = compared else {
        if fact.kind != FactKind::YesNo {
            let fault = ConditionFault::NeedsComparison { fact: fact.name.clone(), kind: sort(&fact.kind) };
            faults.push(Diagnostic::at(name.span, fault));
            return None;
        }
        return Some(Condition::Compare { fact: id, comparison: Comparison::Equal, value: Value::YES });
    };
    let comparison = comparison_of(*comparing);
    let ordered = matches!(fact.kind, FactKind::Number | FactKind::Date);
    if !ordered && !matches!(comparison, Comparison::Equal | Comparison::NotEqual) {
        faults.push(Diagnostic::at(name.span.to(written.span), ConditionFault::NotOrdered { fact: fact.name.clone() }));
        return None;
    }
    let value = value(fact, written, faults)?;
    Some(Condition::Compare { fact: id, comparison, value })
}

const fn comparison_of(comparing: Comparing) -> Comparison {
    match comparing {
        Comparing::Equal => Comparison::Equal,
        Comparing::NotEqual => Comparison::NotEqual,
        Comparing::Less => Comparison::Less,
        Comparing::LessOrEqual => Comparison::LessOrEqual,
        Comparing::Greater => Comparison::Greater,
        Comparing::GreaterOrEqual => Comparison::GreaterOrEqual,
    }
}

/// The value of a fact; none, with a fault, where it does not fit the fact.
pub(super) fn value(fact: &Fact, written: &Spanned<ValueTree>, faults: &mut Vec<Diagnostic>) -> Option<Value> {
    match (&fact.kind, &written.value) {
        (FactKind::YesNo, ValueTree::Yes) => return Some(Value::YES),
        (FactKind::YesNo, ValueTree::No) => return Some(Value::NO),
        (FactKind::Number, ValueTree::Number(parts)) => return Some(Value(*parts)),
        (FactKind::Date, ValueTree::Date(date)) => return Some(Value(Day::from_date(*date).number().into())),
        (FactKind::Choice(values), ValueTree::Name(name)) => {
            if let Some(at) = values.iter().position(|value| value.name == *name) {
                return i64::try_from(at).ok().map(Value);
            }
            let near = nearest(name, values.iter().map(|value| value.name.as_str())).map(str::to_owned);
            let fault = NameFault::UnknownChoice {
                fact: fact.name.clone(),
                value: name.clone(),
                allowed: values.iter().map(|value| value.name.clone()).collect(),
                near,
            };
            faults.push(Diagnostic::at(written.span, fault));
            return None;
        }
        _ => {}
    }
    let (name, value, kind) = (fact.name.clone(), written.value.to_string(), sort(&fact.kind));
    faults.push(Diagnostic::at(written.span, ConditionFault::WrongValue { fact: name, value, kind }));
    None
}

const fn sort(kind: &FactKind) -> FactSort {
    match kind {
        FactKind::YesNo => FactSort::YesNo,
        FactKind::Number => FactSort::Number,
        FactKind::Date => FactSort::Date,
        FactKind::Choice(_) => FactSort::Choice,
    }
}

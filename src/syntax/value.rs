//! Terms, conditions and values: the parts of a statement that the command line takes too.

use chrono::NaiveDate;
use pest::iterators::Pair;

use crate::diagnostic::{ConditionFault, Diagnostic, Fault, SchemaFault, TermFault};
use crate::language::Keyword;
use crate::source::Spanned;

use super::builder::Builder;
use super::grammar::Rule;
use super::rules::{nearest, words_of};
use super::statement::{Comparing, ConditionTree, TermTree, ValueTree};

/// The largest amount of a term.
const MAX_AMOUNT: u16 = 9999;
/// How many parts a number has.
const SCALE: i64 = 10_000;
/// How many decimals make up these parts.
const DECIMALS: usize = 4;
/// How many figures a number may have before its decimals.
const FIGURES: usize = 14;

impl Builder<'_> {
    /// The term of a pair; none, with a fault, where it is not sound.
    pub(super) fn term(&mut self, pair: Pair<'_, Rule>) -> Option<Spanned<TermTree>> {
        let span = self.span(&pair);
        let term = pair.into_inner().next()?;
        let term = match term.as_rule() {
            Rule::at_once => {
                self.inner_keyword(term)?;
                TermTree::AtOnce
            }
            Rule::within_working_day => {
                self.inner_keyword(term)?;
                TermTree::WithinWorkingDay
            }
            _ => self.counted(term)?,
        };
        Some(Spanned::new(term, span))
    }

    fn counted(&mut self, pair: Pair<'_, Rule>) -> Option<TermTree> {
        let (whole, is_within) = (self.span(&pair), pair.as_rule() == Rule::counted);
        let (mut amount, mut unit) = (None, None);
        let mut faulty = false;
        for part in pair.into_inner() {
            let span = self.span(&part);
            match part.as_rule() {
                Rule::amount => amount = Some((part.as_str().to_owned(), span)),
                Rule::unit => unit = self.inner_keyword(part),
                Rule::compat_day => {
                    let amount = amount.as_ref().map_or_else(String::new, |(amount, _)| amount.clone());
                    self.report(whole, TermFault::BareDay { amount, is_within });
                    faulty = true;
                }
                Rule::compat_unit => {
                    let word = part.as_str().to_owned();
                    let near = nearest(&word, words_of(&Keyword::UNITS, self.language()));
                    let fault = TermFault::UnknownUnit { word: word.clone(), near: near.map(str::to_owned) };
                    let report = Diagnostic::at(span, fault);
                    self.faults.push(match near {
                        Some(near) => report.with_fix(span, near),
                        None => report,
                    });
                    faulty = true;
                }
                _ => {
                    self.keyword(&part);
                }
            }
        }
        let (digits, place) = amount?;
        if unit.is_none() && !faulty {
            self.report(whole, TermFault::NoUnit { amount: digits.clone(), is_within, is_norm: false });
        }
        match digits.parse::<u16>() {
            Ok(0) => self.report(place, TermFault::Zero),
            Ok(amount) if amount <= MAX_AMOUNT => return Some(TermTree::Counted { amount, unit: unit?.value }),
            _ => self.report(place, TermFault::TooLarge { amount: digits }),
        }
        None
    }

    /// The condition of a pair; none, with a fault, where a value in it is not sound.
    pub(super) fn condition(&mut self, pair: Pair<'_, Rule>) -> Option<ConditionTree> {
        match pair.as_rule() {
            Rule::condition => self.joined(pair, ConditionTree::Any),
            Rule::all => self.joined(pair, ConditionTree::All),
            Rule::part => {
                let (mut denials, mut inner) = (0, None);
                for part in pair.into_inner() {
                    if self.keyword(&part).is_some() {
                        denials += 1;
                    } else {
                        inner = self.condition(part);
                    }
                }
                let denied = |inner, _| ConditionTree::Not(Box::new(inner));
                inner.map(|inner| (0..denials).fold(inner, denied))
            }
            Rule::group => self.condition(pair.into_inner().next()?),
            _ => {
                let mut parts = pair.into_inner();
                let name = self.name(&parts.next()?);
                let Some(operator) = parts.next() else {
                    return Some(ConditionTree::Fact { name, compared: None });
                };
                let value = self.value(parts.next()?)?;
                Some(ConditionTree::Fact { name, compared: Some((comparing(operator.as_str()), value)) })
            }
        }
    }

    fn joined(&mut self, pair: Pair<'_, Rule>, join: fn(Vec<ConditionTree>) -> ConditionTree) -> Option<ConditionTree> {
        let mut parts = Vec::new();
        let mut sound = true;
        for part in pair.into_inner() {
            if matches!(part.as_rule(), Rule::kw_or | Rule::kw_and) {
                self.keyword(&part);
            } else {
                match self.condition(part) {
                    Some(part) => parts.push(part),
                    None => sound = false,
                }
            }
        }
        if !sound {
            return None;
        }
        if parts.len() == 1 { parts.pop() } else { Some(join(parts)) }
    }

    /// The value of a pair; none, with a fault, where it is not sound.
    pub(super) fn value(&mut self, pair: Pair<'_, Rule>) -> Option<Spanned<ValueTree>> {
        let inner = pair.into_inner().next()?;
        let span = self.span(&inner);
        let written = inner.as_str();
        let value = match inner.as_rule() {
            Rule::date => date(written).map(ValueTree::Date),
            Rule::number => number(written).map(ValueTree::Number),
            Rule::kw_yes => self.keyword(&inner).map(|_| ValueTree::Yes),
            Rule::kw_no => self.keyword(&inner).map(|_| ValueTree::No),
            _ => Some(ValueTree::Name(self.name(&inner).value)),
        };
        if value.is_none() {
            let fault = match inner.as_rule() {
                Rule::number => Fault::from(ConditionFault::LongNumber { number: written.to_owned() }),
                _ => SchemaFault::BadDate { value: written.to_owned() }.into(),
            };
            self.faults.push(Diagnostic::at(span, fault));
        }
        value.map(|value| Spanned::new(value, span))
    }
}

fn comparing(operator: &str) -> Comparing {
    match operator {
        "≠" | "!=" => Comparing::NotEqual,
        "<" => Comparing::Less,
        "≤" | "<=" => Comparing::LessOrEqual,
        ">" => Comparing::Greater,
        "≥" | ">=" => Comparing::GreaterOrEqual,
        _ => Comparing::Equal,
    }
}

/// The date written as 18.05.2017 or 2017-05-18; none when there is no such day.
#[must_use]
pub fn date(written: &str) -> Option<NaiveDate> {
    let (year, month, day) = match written.split('.').collect::<Vec<_>>().as_slice() {
        [day, month, year] => (*year, *month, *day),
        _ => match written.split('-').collect::<Vec<_>>().as_slice() {
            [year, month, day] => (*year, *month, *day),
            _ => return None,
        },
    };
    let digits = |part: &str, most: usize| {
        part.len() <= most && !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !(digits(year, 4) && year.len() == 4 && digits(month, 2) && digits(day, 2)) {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// A decimal number in ten-thousandths; none when it has too many figures.
fn number(written: &str) -> Option<i64> {
    let (whole, decimals) = written.split_once('.').unwrap_or((written, ""));
    if decimals.len() > DECIMALS || whole.trim_start_matches('-').len() > FIGURES {
        return None;
    }
    let parts: i64 = format!("{decimals:0<DECIMALS$}").parse().ok()?;
    let whole_parts = whole.parse::<i64>().ok()?.checked_mul(SCALE)?;
    if whole.starts_with('-') { whole_parts.checked_sub(parts) } else { whole_parts.checked_add(parts) }
}

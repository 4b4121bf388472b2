//! A term, a channel or a value by itself, as the command line and case files give it.

use crate::diagnostic::{Diagnostic, Hint};
use crate::language::Keyword;
use crate::source::{SourceFile, Span, Spanned};

use super::builder::Builder;
use super::grammar::{self, Rule};
use super::rules::expected;
use super::statement::{TermTree, ValueTree};

/// Reads a term such as `27 күнтізбелік күн` from a range of a file; faults are added to the list.
pub fn parse_term(file: &SourceFile, place: Span, faults: &mut Vec<Diagnostic>) -> Option<Spanned<TermTree>> {
    read(file, place, Rule::only_term, faults, Builder::term)
}

/// Reads a value such as `иә`, `12.5` or `18.05.2017`.
pub fn parse_value(file: &SourceFile, place: Span, faults: &mut Vec<Diagnostic>) -> Option<Spanned<ValueTree>> {
    read(file, place, Rule::only_value, faults, Builder::value)
}

/// Reads the keyword of a channel in any language; none, without a fault, where it is no channel.
#[must_use]
pub fn parse_channel(word: &str) -> Option<Keyword> {
    let pair = grammar::parse(Rule::only_channel, word).ok()?.next()?;
    grammar::keyword(pair.into_inner().next()?.as_rule())
}

fn read<'s, T>(
    file: &'s SourceFile,
    place: Span,
    rule: Rule,
    faults: &mut Vec<Diagnostic>,
    make: impl FnOnce(&mut Builder<'s>, pest::iterators::Pair<'_, Rule>) -> Option<T>,
) -> Option<T> {
    let text = file.slice(place);
    match grammar::parse(rule, text) {
        Ok(mut pairs) => {
            let mut builder = Builder::new(file);
            builder.move_to(place.range().start);
            let found = pairs.next().and_then(|pair| make(&mut builder, pair));
            faults.append(&mut builder.faults);
            found
        }
        Err(departure) => {
            faults.push(expected(file, &place.range(), text, departure, Hint::default()));
            None
        }
    }
}

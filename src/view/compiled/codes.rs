//! The words that stand for kinds, as a schema lists them.

use schemars::{Schema, SchemaGenerator, json_schema};

use crate::calendar::{CountFrom, Term, Unit};
use crate::model::{Channel, Comparison, OutcomeClass};
use crate::view::code::{self, channel_code, outcome_class_code};
use crate::view::fact::sign;

fn words(words: &[&str]) -> Schema {
    json_schema!({ "type": "string", "enum": words })
}

pub(super) fn channel(_: &mut SchemaGenerator) -> Schema {
    words(&Channel::ALL.map(channel_code))
}

pub(super) fn comparison(_: &mut SchemaGenerator) -> Schema {
    words(&Comparison::ALL.map(sign))
}

pub(super) fn outcome_class(_: &mut SchemaGenerator) -> Schema {
    words(&OutcomeClass::ALL.map(outcome_class_code))
}

pub(super) fn rule(_: &mut SchemaGenerator) -> Schema {
    words(&[CountFrom::NextDay, CountFrom::SameDay].map(code::rule))
}

pub(super) fn unit(_: &mut SchemaGenerator) -> Schema {
    let units = [Unit::Minute, Unit::Hour, Unit::CalendarDay, Unit::WorkingDay, Unit::Week, Unit::Month, Unit::Year];
    let counted = units.map(|unit| Term::Amount { amount: 1, unit });
    let all: Vec<&str> = counted.into_iter().chain([Term::AtOnce, Term::WithinWorkingDay]).map(code::unit).collect();
    words(&all)
}

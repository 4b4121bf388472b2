//! The tree of a register of acts.

use chrono::NaiveDate;
use toml::de::DeTable;

use crate::source::{Span, Spanned};

use super::regulation::{TitleTree, optional_title};
use super::shape::REGISTER;
use super::table::{Reader, Table};

/// A register of acts as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterTree {
    /// The acts.
    pub acts: Vec<RegisteredActTree>,
}

/// An act of a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisteredActTree {
    /// Where it stands.
    pub place: Span,
    /// The day of signing.
    pub date: Option<Spanned<NaiveDate>>,
    /// The number.
    pub number: Option<Spanned<String>>,
    /// One of the kinds of acts.
    pub kind: Option<Spanned<String>>,
    /// Who issued it.
    pub body: Option<TitleTree>,
    /// What it is called.
    pub title: Option<TitleTree>,
    /// When it is in effect.
    pub status: Vec<StatusTree>,
}

/// A time in which an act is in effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusTree {
    /// Where it stands.
    pub place: Span,
    /// The first day.
    pub in_effect: Option<Spanned<NaiveDate>>,
    /// The first day after it.
    pub ceased: Option<Spanned<NaiveDate>>,
    /// The act that ended it.
    pub by: Option<(Spanned<NaiveDate>, Spanned<String>)>,
}

/// Reads the tables of a register.
pub(super) fn read<'t>(reader: &mut Reader<'_, '_>, tables: &'t DeTable<'t>, start: Span) -> RegisterTree {
    let root = reader.open(start, tables, &REGISTER);
    if let Some(head) = reader.table(root, "register") {
        reader.require(head, "title");
        drop(optional_title(reader, head, "title"));
    }
    let acts = reader.tables(root, "act");
    RegisterTree { acts: acts.into_iter().map(|table| act(reader, table)).collect() }
}

fn act(reader: &mut Reader<'_, '_>, table: Table<'_>) -> RegisteredActTree {
    reader.require(table, "date");
    reader.require(table, "kind");
    RegisteredActTree {
        place: table.place,
        date: reader.date(table, "date"),
        number: reader.text(table, "number"),
        kind: reader.word(table, "kind"),
        body: optional_title(reader, table, "body"),
        title: optional_title(reader, table, "title"),
        status: {
            let times = reader.tables(table, "status");
            times.into_iter().map(|time| status(reader, time)).collect()
        },
    }
}

/// A time; one that ends must say by which act, and only one that ends does.
fn status(reader: &mut Reader<'_, '_>, table: Table<'_>) -> StatusTree {
    if reader.has(table, "ceased") {
        reader.require(table, "by");
    } else if reader.has(table, "by") {
        reader.require(table, "ceased");
    }
    let by = reader.table(table, "by").and_then(|by| {
        reader.require(by, "date");
        let (date, number) = (reader.date(by, "date"), reader.text(by, "number"));
        date.zip(number)
    });
    let in_effect = reader.date(table, "in-effect");
    StatusTree { place: table.place, in_effect, ceased: reader.date(table, "ceased"), by }
}

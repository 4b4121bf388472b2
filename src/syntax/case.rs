//! The tree of a case file.

use toml::de::DeTable;

use crate::source::{Span, Spanned};

use super::regulation::{TitleTree, optional_title};
use super::table::Reader;

/// A case as an official writes it: what was applied for, when, by which channel, what is known, what happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseTree {
    /// Where the case stands.
    pub place: Span,
    /// What the case is about.
    pub title: Option<TitleTree>,
    /// The path of the regulation file, from the case file.
    pub regulation: Option<Spanned<String>>,
    /// The channel.
    pub channel: Option<Spanned<String>>,
    /// When the application came.
    pub start: Option<Spanned<String>>,
    /// What is known: `name = value`.
    pub facts: Vec<Spanned<String>>,
    /// What happened.
    pub events: Vec<EventTree>,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventTree {
    /// Where it stands.
    pub place: Span,
    /// When.
    pub at: Option<Spanned<String>>,
    /// The step that was done.
    pub step: Option<Spanned<String>>,
    /// The fact that was decided: `name = value`.
    pub fact: Option<Spanned<String>>,
}

/// Reads the tables of a case file.
pub(super) fn read<'t>(reader: &mut Reader<'_, '_>, tables: &'t DeTable<'t>, start: Span) -> CaseTree {
    let root = reader.open("", start, tables, &["case", "event"]);
    let head = reader.table(root, "case", "[case]", &["title", "regulation", "channel", "start", "facts"]);
    let events = reader.tables(root, "event", "[[event]]", &["at", "step", "fact"]);
    CaseTree {
        place: head.map_or(start, |head| head.place),
        title: head.and_then(|head| optional_title(reader, head, "title")),
        regulation: head.and_then(|head| reader.text(head, "regulation")),
        channel: head.and_then(|head| reader.text(head, "channel")),
        start: head.and_then(|head| {
            reader.require(head, "start");
            reader.moment_text(head, "start")
        }),
        facts: head.map(|head| reader.texts(head, "facts")).unwrap_or_default(),
        events: events
            .into_iter()
            .map(|table| EventTree {
                place: table.place,
                at: {
                    reader.require(table, "at");
                    reader.moment_text(table, "at")
                },
                step: reader.optional_text(table, "step"),
                fact: reader.optional_text(table, "fact"),
            })
            .collect(),
    }
}

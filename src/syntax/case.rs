//! The tree of a case file.

use toml::de::DeTable;

use crate::source::{Span, Spanned};

use super::regulation::{TitleTree, WordingTree};
use super::shape::CASE;
use super::table::{Reader, Table};

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
    /// The steps that run out of time where the case is only planned.
    pub expired: Vec<Spanned<String>>,
    /// Whether a program drafted the case and nobody has checked it yet.
    pub draft: Option<Spanned<bool>>,
    /// What happened.
    pub events: Vec<EventTree>,
    /// What the case is expected to come to.
    pub expect: Option<ExpectTree>,
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
    /// By how much the step prolonged the terms around it.
    pub prolonged: Option<Spanned<String>>,
    /// The fact that was decided: `name = value`.
    pub fact: Option<Spanned<String>>,
    /// The step whose term ran out.
    pub expired: Option<Spanned<String>>,
    /// Whether the recipient withdrew the application.
    pub withdrawn: Option<Spanned<bool>>,
    /// Whether the result lapsed.
    pub lapsed: Option<Spanned<bool>>,
}

/// What a case is expected to come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpectTree {
    /// Where it stands.
    pub place: Span,
    /// The outcome.
    pub outcome: Option<Spanned<String>>,
    /// When the total term ends.
    pub due: Option<Spanned<String>>,
    /// The steps done and checks passed, in order.
    pub path: Option<Spanned<Vec<Spanned<String>>>>,
    /// The steps done too late.
    pub late: Option<Spanned<Vec<Spanned<String>>>>,
    /// Until when steps are to be done.
    pub steps: Vec<ExpectStepTree>,
}

/// Until when a step is expected to be due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpectStepTree {
    /// The step.
    pub name: Option<Spanned<String>>,
    /// When its term ends.
    pub until: Option<Spanned<String>>,
}

/// Reads the tables of a case file.
pub(super) fn read<'t>(reader: &mut Reader<'_, '_>, tables: &'t DeTable<'t>, start: Span) -> CaseTree {
    let root = reader.open(start, tables, &CASE);
    let head = reader.table(root, "case");
    let events = reader.tables(root, "event");
    let expect = reader.table(root, "expect");
    CaseTree {
        place: head.map_or(start, |head| head.place),
        title: head.and_then(|head| title(reader, head)),
        regulation: head.and_then(|head| reader.text(head, "regulation")),
        channel: head.and_then(|head| reader.text(head, "channel")),
        start: head.and_then(|head| {
            reader.require(head, "start");
            reader.moment_text(head, "start")
        }),
        facts: head.map(|head| reader.texts(head, "facts")).unwrap_or_default(),
        expired: head.map(|head| reader.texts(head, "expired")).unwrap_or_default(),
        draft: head.and_then(|head| reader.flag(head, "draft")),
        events: events.into_iter().map(|table| event(reader, table)).collect(),
        expect: expect.map(|table| self::expect(reader, table)),
    }
}

/// What the case is about, in whichever language it is said.
fn title(reader: &mut Reader<'_, '_>, head: Table<'_>) -> Option<TitleTree> {
    let table = reader.table(head, "title")?;
    let [kk, ru] = ["kk", "ru"].map(|language| reader.text_at(table, language).map(WordingTree::from));
    if kk.is_none() && ru.is_none() {
        reader.require(table, "kk");
    }
    Some(TitleTree { kk: kk.or_else(|| ru.clone())?, ru })
}

fn event(reader: &mut Reader<'_, '_>, table: Table<'_>) -> EventTree {
    reader.require(table, "at");
    EventTree {
        place: table.place,
        at: reader.moment_text(table, "at"),
        step: reader.optional_text(table, "step"),
        prolonged: reader.optional_text(table, "prolonged"),
        fact: reader.optional_text(table, "fact"),
        expired: reader.optional_text(table, "expired"),
        withdrawn: reader.flag(table, "withdrawn"),
        lapsed: reader.flag(table, "lapsed"),
    }
}

fn expect(reader: &mut Reader<'_, '_>, table: Table<'_>) -> ExpectTree {
    let steps = reader.tables(table, "step");
    ExpectTree {
        place: table.place,
        outcome: reader.optional_text(table, "outcome"),
        due: reader.moment_text(table, "due"),
        path: reader.optional_texts(table, "path"),
        late: reader.optional_texts(table, "late"),
        steps: steps
            .into_iter()
            .map(|table| ExpectStepTree {
                name: reader.text(table, "name"),
                until: {
                    reader.require(table, "until");
                    reader.moment_text(table, "until")
                },
            })
            .collect(),
    }
}

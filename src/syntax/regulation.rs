//! The tree of a regulation file.

use toml::de::DeTable;

use crate::diagnostic::{Diagnostic, SchemaFault, SyntaxFault};
use crate::source::{Span, Spanned};

use super::act::{ActTree, acts};
use super::name::name;
use super::note::{NoteTree, notes};
use super::rules::{RulesTree, parse_rules};
use super::sample::samples;
use super::shape::REGULATION;
use super::statement::Name;
use super::table::{Reader, Table, Text};

/// A regulation file as read: what is lacking or unsound was reported and is none here.
#[derive(Clone, Debug, PartialEq)]
pub struct RegulationTree {
    /// The short name of the service.
    pub service: Option<Spanned<String>>,
    /// The short name of the issuer.
    pub issuer: Option<Spanned<String>>,
    /// `act` or `model`.
    pub status: Option<Spanned<String>>,
    /// The languages of unofficial translation.
    pub unofficial: Vec<Spanned<String>>,
    /// The title of the service.
    pub title: Option<TitleTree>,
    /// Who adopted the acts.
    pub body: Option<TitleTree>,
    /// A paragraph at the head of the text.
    pub remark: Option<TitleTree>,
    /// The number of the act that approved the regulation, as the head of the text names it.
    pub approved: Option<Spanned<String>>,
    /// The acts.
    pub acts: Vec<ActTree>,
    /// What acts did, where they do not tell it themselves.
    pub notes: Vec<NoteTree>,
    /// `next-day` or `same-day`.
    pub count_from: Option<Spanned<String>>,
    /// The name of the work calendar.
    pub calendar: Option<Spanned<String>>,
    /// The office hours.
    pub hours: Option<HoursTree>,
    /// The hours of participants and channels that have their own.
    pub own_hours: Vec<OwnHoursTree>,
    /// The rules.
    pub rules: Option<RulesTree>,
    /// The chapters.
    pub chapters: Vec<ChapterTree>,
    /// The clauses.
    pub clauses: Vec<ClauseTree>,
    /// The annexes.
    pub annexes: Vec<AnnexTree>,
    /// The warnings that were answered.
    pub reviewed: Vec<ReviewedTree>,
    /// Where the file marks a sample of the standard form, in a text or in a comment.
    pub samples: Vec<Span>,
}

impl RegulationTree {
    /// Tells reports on the file in which language its rules are written, so that they show examples in it.
    pub(crate) fn tell_keywords<'r>(&self, reports: impl Iterator<Item = &'r mut Diagnostic>) {
        let language = self.rules.as_ref().and_then(|rules| rules.language);
        reports.for_each(|report| report.keywords = language);
    }
}

/// A text in Kazakh and perhaps Russian.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TitleTree {
    /// In Kazakh.
    pub kk: WordingTree,
    /// In Russian.
    pub ru: Option<WordingTree>,
}

/// A text and whether its bytes stand in the file as they are, so that places inside it are exact.
#[derive(Clone, Debug)]
pub struct WordingTree {
    /// The text.
    pub text: Spanned<String>,
    /// Whether a place inside the text is a place inside the file.
    pub exact: bool,
}

impl PartialEq for WordingTree {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for WordingTree {}

impl From<Text> for WordingTree {
    fn from(text: Text) -> Self {
        Self { text: text.text, exact: text.exact }
    }
}

/// Office hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursTree {
    /// `09:00-18:30`
    pub work: Option<Spanned<String>>,
    /// The break.
    pub pause: Option<Spanned<String>>,
    /// The hours of the desk.
    pub desk: Option<Spanned<String>>,
    /// The hours of work on Saturdays.
    pub saturday: Option<Spanned<String>>,
    /// Where they come from.
    pub ground: Option<TitleTree>,
}

/// Office hours of some participants and channels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnHoursTree {
    /// Where they stand.
    pub place: Span,
    /// The names of the participants.
    pub actors: Vec<Name>,
    /// The words for the channels.
    pub channels: Vec<Spanned<String>>,
    /// The hours.
    pub hours: HoursTree,
}

/// A chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChapterTree {
    /// The number.
    pub number: Option<Spanned<String>>,
    /// The clause it begins with.
    pub begins: Option<Spanned<String>>,
    /// The heading.
    pub title: Option<TitleTree>,
}

/// A clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseTree {
    /// The number.
    pub number: Option<Spanned<String>>,
    /// The mark to print.
    pub mark: Option<Spanned<String>>,
    /// The number of the act that repealed it.
    pub repealed: Option<Spanned<String>>,
    /// The text.
    pub text: Option<TitleTree>,
    /// The result of the step.
    pub result: Option<TitleTree>,
    /// What follows the last subparagraph.
    pub tail: Option<TitleTree>,
}

/// An annex.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnexTree {
    /// The number.
    pub number: Option<Spanned<String>>,
    /// `sequence`, `swimlanes` or `text`.
    pub kind: Option<Spanned<String>>,
    /// The caption.
    pub title: Option<TitleTree>,
    /// What follows the caption, or the picture.
    pub text: Option<TitleTree>,
}

/// A warning that was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewedTree {
    /// Where the answer stands.
    pub place: Span,
    /// The code of the warning.
    pub code: Option<Spanned<String>>,
    /// What the warning is about: the number of a clause or a name of the rules.
    pub at: Option<Spanned<String>>,
    /// Why it is well as it is.
    pub reason: Option<TitleTree>,
}

/// Reads the tables of a regulation file.
pub(super) fn read<'t>(reader: &mut Reader<'_, '_>, tables: &'t DeTable<'t>, start: Span) -> RegulationTree {
    let root = reader.open(start, tables, &REGULATION);
    let head = reader.table(root, "regulation");
    reader.require(root, "terms");
    let terms = reader.table(root, "terms");
    reader.require(root, "act");
    let acts = acts(reader, root);
    RegulationTree {
        service: head.and_then(|head| reader.text(head, "service")),
        issuer: head.and_then(|head| reader.text(head, "issuer")),
        status: head.and_then(|head| {
            reader.require(head, "status");
            reader.word(head, "status")
        }),
        unofficial: head.map(|head| reader.texts(head, "unofficial")).unwrap_or_default(),
        title: head.and_then(|head| title(reader, head, "title")),
        body: head.and_then(|head| title(reader, head, "body")),
        remark: head.and_then(|head| optional_title(reader, head, "remark")),
        approved: head.and_then(|head| reader.optional_text(head, "approved")),
        acts,
        samples: samples(reader.file),
        notes: notes(reader, root),
        count_from: terms.and_then(|terms| {
            reader.require(terms, "count-from");
            reader.word(terms, "count-from")
        }),
        calendar: terms.and_then(|terms| reader.text(terms, "calendar")),
        hours: terms.and_then(|terms| {
            let table = reader.table(terms, "hours")?;
            Some(hours(reader, table))
        }),
        own_hours: {
            let tables = reader.tables(root, "hours");
            tables.into_iter().map(|table| own_hours(reader, table)).collect()
        },
        rules: rules(reader, root),
        chapters: reader
            .tables(root, "chapter")
            .into_iter()
            .map(|table| ChapterTree {
                number: reader.text(table, "number"),
                begins: reader.text(table, "begins"),
                title: languages(reader, table),
            })
            .collect(),
        clauses: reader.tables(root, "clause").into_iter().map(|table| clause(reader, table)).collect(),
        annexes: reader
            .tables(root, "annex")
            .into_iter()
            .map(|table| AnnexTree {
                number: reader.text(table, "number"),
                kind: {
                    reader.require(table, "kind");
                    reader.word(table, "kind")
                },
                title: languages(reader, table),
                text: optional_title(reader, table, "text"),
            })
            .collect(),
        reviewed: reader
            .tables(root, "reviewed")
            .into_iter()
            .map(|table| ReviewedTree {
                place: table.place,
                code: reader.text(table, "code"),
                at: reader.text(table, "at"),
                reason: title(reader, table, "reason"),
            })
            .collect(),
    }
}

fn hours(reader: &mut Reader<'_, '_>, table: Table<'_>) -> HoursTree {
    HoursTree {
        work: reader.text(table, "work"),
        pause: reader.optional_text(table, "break"),
        desk: reader.optional_text(table, "desk"),
        saturday: reader.optional_text(table, "saturday"),
        ground: title(reader, table, "ground"),
    }
}

/// The hours of whom; a table that names nobody lacks its participants.
fn own_hours(reader: &mut Reader<'_, '_>, table: Table<'_>) -> OwnHoursTree {
    let before = reader.faults.len();
    let actors = reader.texts(table, "actors");
    let named = |actor: Name| {
        // Only where the letters stand in the file as they are, a letter of them can be shown.
        let exact = reader.file.slice(actor.span) == actor.value;
        if exact { name(&actor.value, actor.span, reader.faults) } else { actor }
    };
    let actors: Vec<_> = actors.into_iter().map(named).collect();
    let channels = reader.texts(table, "channels");
    if actors.is_empty() && channels.is_empty() && reader.faults.len() == before {
        reader.missing(table, "actors");
    }
    OwnHoursTree { place: table.place, actors, channels, hours: hours(reader, table) }
}

/// A clause; one that was repealed may have no wording left.
fn clause(reader: &mut Reader<'_, '_>, table: Table<'_>) -> ClauseTree {
    let number = reader.text(table, "number");
    let mark = reader.optional_text(table, "mark");
    let repealed = reader.optional_text(table, "repealed");
    let is_blank = repealed.is_some() && !reader.has(table, "kk") && !reader.has(table, "ru");
    ClauseTree {
        number,
        mark,
        repealed,
        text: if is_blank { None } else { languages(reader, table) },
        result: optional_title(reader, table, "result"),
        tail: optional_title(reader, table, "tail"),
    }
}

/// The rules; only a text between ''' … ''' shows its places exactly.
fn rules(reader: &mut Reader<'_, '_>, root: Table<'_>) -> Option<RulesTree> {
    reader.require(root, "order");
    let order = reader.table(root, "order")?;
    reader.require(order, "rules");
    if let Some(blank) = reader.blank_text(order, "rules") {
        reader.report(blank, SyntaxFault::NoRules);
        return None;
    }
    let text = reader.text_at(order, "rules")?;
    let span = text.text.span;
    let quotes = reader.file.text().get(..span.range().start).unwrap_or_default().trim_end_matches(['\r', '\n']);
    if !text.exact || quotes.ends_with('"') {
        reader.report(span, SchemaFault::EscapedRules);
        return None;
    }
    Some(parse_rules(reader.file, span.range(), reader.faults))
}

/// A text in two languages under a key of its own.
pub(super) fn title(reader: &mut Reader<'_, '_>, parent: Table<'_>, key: &'static str) -> Option<TitleTree> {
    reader.require(parent, key);
    optional_title(reader, parent, key)
}

pub(super) fn optional_title(reader: &mut Reader<'_, '_>, parent: Table<'_>, key: &'static str) -> Option<TitleTree> {
    let table = reader.table(parent, key)?;
    languages(reader, table)
}

/// A text in two languages in the table itself.
fn languages(reader: &mut Reader<'_, '_>, table: Table<'_>) -> Option<TitleTree> {
    reader.require(table, "kk");
    let ru = reader.text_at(table, "ru").map(WordingTree::from);
    let kk = reader.text_at(table, "kk").map(WordingTree::from)?;
    Some(TitleTree { kk, ru })
}

#[cfg(test)]
mod tests {
    use crate::source::{Sources, Spanned};
    use crate::syntax::{Document, format, parse};

    const FILE: &str = r#"[regulation]
service = "certificate"
issuer = "kz-aktobe"
status = "model"
title.kk = 'Анықтама беру'
body.kk = 'Әкімдік'

[[act]]
date = 2017-05-18
number = "1"
makes = "regulation"

[terms]
count-from = "next-day"
calendar = "kz"

[terms.hours]
work = "09:00-18:30"
saturday = "09:00-13:00"
ground.kk = 'Стандарт'

[[hours]]
actors = ["мк_қызметкері"]
channels = ["мемкорпорация"]
work = "09:00-20:00"
saturday = "09:00-13:00"
ground.kk = 'Стандарт'

[order]
rules = '''
рәсім көрсету [1]
'''

[[clause]]
number = "1"
repealed = "144"

[[clause]]
number = "2"
repealed = "144"
kk = 'Алып тасталды.'

[[reviewed]]
code = "W1301"
at = "5.3"
reason.kk = 'Мерзім стандартта солай.'
reason.ru = 'Так в стандарте.'
"#;

    #[test]
    fn own_hours_repealed_clauses_and_answered_warnings_are_read_and_kept() {
        let mut sources = Sources::new();
        let id = sources.add("a.toml", FILE);
        let file = sources.get(id).unwrap();
        let mut faults = Vec::new();
        let Some(Document::Regulation(tree)) = parse(file, &mut faults) else { panic!("no regulation") };
        assert!(faults.is_empty(), "{faults:#?}");
        let value = |text: &Option<Spanned<String>>| text.as_ref().unwrap().value.clone();
        assert_eq!(value(&tree.hours.unwrap().saturday), "09:00-13:00");
        let own = &tree.own_hours[0];
        assert_eq!([&own.actors[0].value, &own.channels[0].value], ["мк_қызметкері", "мемкорпорация"]);
        assert_eq!([value(&own.hours.work), value(&own.hours.saturday)], ["09:00-20:00", "09:00-13:00"]);
        assert_eq!(tree.clauses.iter().map(|clause| value(&clause.repealed)).collect::<Vec<_>>(), ["144", "144"]);
        assert_eq!(tree.clauses.iter().map(|clause| clause.text.is_some()).collect::<Vec<_>>(), [false, true]);
        let answer = &tree.reviewed[0];
        assert_eq!([value(&answer.code), value(&answer.at)], ["W1301", "5.3"]);
        assert_eq!(answer.reason.as_ref().unwrap().kk.text.value, "Мерзім стандартта солай.");
        assert_eq!(format(file, None).unwrap(), FILE);
    }
}

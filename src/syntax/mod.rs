//! Files to trees: TOML and the rules inside it, with places and faults; never fails, never panics.

mod act;
mod appended;
mod builder;
mod calendar;
mod case;
mod document;
mod entry;
mod format;
mod grammar;
mod lines;
mod meant;
mod mend;
mod name;
mod note;
mod register;
mod regulation;
mod rules;
mod sample;
mod shape;
mod statement;
mod step;
mod table;
mod toml;
mod unclosed;
mod unread;
mod value;

pub use act::{ActTree, EffectiveTree, PublicationTree, StageTree};
pub use appended::{AppendedAct, quoted, with_act};
pub use calendar::{CalendarDay, CalendarTree};
pub use case::{CaseTree, EventTree, ExpectStepTree, ExpectTree};
pub use document::{Document, MAX_BYTES, parse};
pub use entry::{parse_channel, parse_term, parse_value};
pub use format::format;
pub use lines::{Line, Lines};
pub use note::{DONE, NoteTree};
pub use register::{RegisterTree, RegisteredActTree, StatusTree};
pub use regulation::{
    AnnexTree, ChapterTree, ClauseTree, HoursTree, OwnHoursTree, RegulationTree, ReviewedTree, TitleTree, WordingTree,
};
pub use rules::{RulesTree, nearest, parse_rules};
pub use shape::{CALENDAR, CASE, Holds, Key, REGISTER, REGULATION, Shape};
pub use statement::{
    Addressed, Answer, ByCaseTree, ByTree, ChannelTitle, ChoiceTree, ClauseRef, Comparing, ConditionTree, FactKindTree,
    FromTree, GrantTree, Join, MeetingDay, Name, ParticipantRef, ProlongTree, Statement, StepTree, TermTree, TitlePair,
    TotalTree, ValidTree, ValueTree, WayTree, WayWhen,
};
pub use unread::{Meant, Unread};
pub use value::date as parse_date;

//! What is shown, put into words and in order before any format.

mod acceptance;
mod amendment;
mod capital;
mod code;
mod compiled;
mod coverage;
mod deadline;
mod decision;
mod diagram;
mod difference;
mod document;
mod draft;
mod exchange;
mod explanation;
mod fact;
mod grant;
mod history;
mod hours;
mod instant;
mod listing;
mod made;
mod name;
mod official;
mod outline;
mod page;
mod phrase;
mod process;
mod reckoning;
mod said;
#[cfg(test)]
pub(crate) mod sketch;
mod tested;
mod timeline;
mod verdict;
mod wording;

pub use amendment::{Amendment, ComparisonCell, ComparisonRow, ComparisonTable, unbroken};
pub use code::{channel_code, outcome_class_code};
pub use compiled::Compiled;
pub use coverage::{Coverage, Share, Uncovered};
pub use deadline::{Application, Beginning, TermEnd};
pub use decision::{Decision, Lead, Question};
pub use diagram::{
    A4_HEIGHT, A4_WIDTH, Arrow, Chart, ChartKind, Diagram, Figure, LETTER, LINE, Label, Lane, Line, Meaning, Page,
    Point, Rect, Shape,
};
pub use difference::{
    CaseChange, CasesShown, Change, ChangeKind, ClauseChanges, DeadlineChange, EditionChanges, EffectShown, Mark,
    MarkedPiece,
};
pub use document::{
    Block, Cell, DocumentSection, Drawing, PageForm, ParagraphStyle, PrintedDocument, Revision, Span, StyledParagraph,
    Table,
};
pub use draft::Draft;
pub use exchange::{
    Collaboration, Comparison, Connection, ConnectionEdge, Documentation, Element, ElementKind, ElementShape,
    Extension, Literal, Look, Message, Plane, Pool, PoolLane, Test, Trigger, Variable, Work,
};
pub use explanation::CodeExplained;
pub use fact::{choice_words, condition_words, value_words};
pub use history::{
    AnswerKind, AsOf, ChosenBy, EditionChoice, EntryShown, HeldEdition, Need, act_named, answer_words, edition_number,
};
pub use instant::Instant;
pub use listing::{ActShown, Listed};
pub use made::{CasesOfEditions, Made, NextEdition, steps_after_amendment, steps_after_form};
pub use name::{acceptance_words, channel_name, outcome_class_name, rule_words};
pub use official::{
    LongestTerms, OfficialText, Paragraph, ParagraphKind, Run, RunKind, SideRow, TermLine, lacking, lacking_of_head,
    side_by_side, term_table,
};
pub use outline::{Outline, OutlineLine, Section};
pub use page::{Column, FileShown, IndexPage, PageRow, TextPage};
pub use phrase::{day_in_figures, due_in_figures, moment_in_figures, term_in_text, term_short, unit_name};
pub use process::{FlowKind, FlowNode, Process, SequenceFlow};
pub use reckoning::{MoveShown, OffShown, Provisional, Reckoning, SpecialShown};
pub use tested::{CaseTested, DifferenceShown, Drafted, Tested};
pub use timeline::{
    Answer, DeadlineShown, FactShown, HappenedShown, MeetingShown, NeedShown, Note, OutcomeShown, OwnHours,
    ProofSection, Row, RowKind, RowState, TermMove, Timeline, TimelineKind, Total, ValidityShown, edition,
};
pub use verdict::verdict;
pub use wording::paragraphs;

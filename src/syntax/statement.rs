//! The tree of the rules: what each line says, with its place, nothing looked up yet.

use chrono::NaiveDate;

use crate::language::{Keyword, Language};
use crate::source::Spanned;

/// A name as written, in normal form C.
pub type Name = Spanned<String>;

/// A clause number in square brackets.
pub type ClauseRef = Spanned<String>;

/// A title in Kazakh and perhaps in Russian.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TitlePair {
    /// In Kazakh.
    pub kk: Spanned<String>,
    /// In Russian.
    pub ru: Option<Spanned<String>>,
}

/// One line of the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "most lines of the rules are steps")]
pub enum Statement {
    /// A unit, an employee or a system.
    Participant {
        /// [`Keyword::Actor`], [`Keyword::System`] or [`Keyword::Body`].
        kind: Keyword,
        /// The name.
        name: Name,
        /// Where the text names it.
        clause: Option<ClauseRef>,
        /// The title.
        title: TitlePair,
        /// On which days it meets.
        meets: Vec<Spanned<MeetingDay>>,
    },
    /// A channel of acceptance.
    Accept {
        /// The channel's keyword.
        channel: Spanned<Keyword>,
        /// Where the text opens it.
        clause: Option<ClauseRef>,
        /// That the day of acceptance is not counted, and where the text says so.
        uncounted_day: Option<Spanned<Option<ClauseRef>>>,
        /// The procedure that begins.
        procedure: Name,
    },
    /// A channel of issue.
    Issue {
        /// The channel's keyword.
        channel: Spanned<Keyword>,
        /// Where the text opens it.
        clause: Option<ClauseRef>,
    },
    /// A fact.
    Fact {
        /// The name.
        name: Name,
        /// What values it can have.
        kind: FactKindTree,
        /// Where the text speaks of it.
        clause: Option<ClauseRef>,
        /// The title.
        title: TitlePair,
    },
    /// An outcome.
    Outcome {
        /// The name.
        name: Name,
        /// The keyword of its class.
        class: Spanned<Keyword>,
        /// Where the text names it.
        clause: Option<ClauseRef>,
        /// The title.
        title: TitlePair,
        /// Other titles by channel.
        by_channel: Vec<ChannelTitle>,
        /// How long the result is valid.
        valid: Option<ValidTree>,
    },
    /// A norm that is no step.
    Norm {
        /// The name.
        name: Name,
        /// Where the text states it.
        clause: Option<ClauseRef>,
        /// The most it may take; none where what is written is no sound term.
        term: Option<Spanned<TermTree>>,
        /// The title.
        title: TitlePair,
    },
    /// The right to withdraw.
    Withdrawal {
        /// The keyword.
        place: Spanned<()>,
        /// Where the text gives it.
        clause: Option<ClauseRef>,
        /// What the case then ends with.
        outcome: Name,
    },
    /// A procedure; the nodes below belong to it.
    Procedure {
        /// The name.
        name: Name,
        /// Where the text describes it.
        clause: Option<ClauseRef>,
        /// Its total term.
        total: Option<TotalTree>,
        /// The title.
        title: Option<TitlePair>,
    },
    /// A step.
    Step(StepTree),
    /// A check.
    Check {
        /// The name.
        name: Name,
        /// Where the text describes it.
        clause: Option<ClauseRef>,
        /// Who checks.
        actor: Option<ParticipantRef>,
        /// The yes / no condition.
        condition: Option<ConditionTree>,
        /// The title.
        title: Option<TitlePair>,
    },
    /// A way out of the node above.
    Way(WayTree),
}

/// What an outcome gives by one channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChannelTitle {
    /// The channel's keyword.
    pub channel: Spanned<Keyword>,
    /// The title.
    pub title: TitlePair,
}

/// A step as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepTree {
    /// The name.
    pub name: Name,
    /// Where the text describes it.
    pub clause: Option<ClauseRef>,
    /// Who acts.
    pub addressed: Option<Addressed>,
    /// Until when, perhaps by case.
    pub term: Option<ByCaseTree<GrantTree>>,
    /// Before when not.
    pub not_before: Option<Spanned<FromTree>>,
    /// That the clock stands still while the step is open.
    pub suspends: Option<Spanned<()>>,
    /// By how much the terms around it are prolonged.
    pub prolongs: Option<ProlongTree>,
    /// The step that carries the duty to tell of it.
    pub notice: Option<Name>,
    /// By which procedures.
    pub by: Option<ByTree>,
    /// The facts to be decided anew.
    pub anew: Vec<Name>,
    /// The title.
    pub title: Option<TitlePair>,
}

/// By which procedures a step is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByTree {
    /// How they join.
    pub join: Join,
    /// The procedures.
    pub procedures: Vec<Name>,
}

/// How procedures that do one step join.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// There is only one.
    One,
    /// All must end.
    All,
    /// The first one that ends is enough.
    Any,
}

/// What depends on the case, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByCaseTree<T> {
    /// Under which condition what.
    pub cases: Vec<(ConditionTree, T)>,
    /// What else.
    pub otherwise: T,
}

/// Until when a step must be done, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GrantTree {
    /// Within a term.
    Within(Spanned<TermTree>),
    /// Within a term from a step.
    From(FromTree),
    /// So long before the total term ends.
    BeforeEnd(Spanned<TermTree>),
}

/// A term and the step from which it is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromTree {
    /// The term.
    pub term: Spanned<TermTree>,
    /// The step.
    pub from: Name,
}

/// A prolongation as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProlongTree {
    /// By how much.
    pub by: Spanned<TermTree>,
    /// Whether that is only the most.
    pub is_most: bool,
}

/// How long a result is valid, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidTree {
    /// The term; none where what is written is no sound term.
    pub term: Option<Spanned<TermTree>>,
    /// Where the text states it.
    pub clause: Option<ClauseRef>,
}

/// A day on which a commission meets, as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeetingDay {
    /// Each week on this day: one of [`Keyword::WEEKDAYS`].
    OfWeek(Keyword),
    /// Each month on this day.
    OfMonth(u16),
}

/// The kind of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactKindTree {
    /// Yes or no.
    YesNo,
    /// One of these.
    Choice(Vec<ChoiceTree>),
    /// A number.
    Number,
    /// A date.
    Date,
}

/// A value of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceTree {
    /// The name.
    pub name: Name,
    /// What people read in its stead.
    pub title: Option<TitlePair>,
}

/// The total term of a procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TotalTree {
    /// The term; none where what is written is no sound term.
    pub term: Option<ByCaseTree<Spanned<TermTree>>>,
    /// Where the text states it.
    pub clause: Option<ClauseRef>,
}

/// A participant as a step names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParticipantRef {
    /// The recipient.
    Recipient(Spanned<()>),
    /// The provider.
    Provider(Spanned<()>),
    /// One declared in the rules.
    Named(Name),
}

/// Who acts and whom he addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addressed {
    /// Who acts.
    pub actor: ParticipantRef,
    /// Whom he addresses.
    pub to: Option<ParticipantRef>,
}

/// A term as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermTree {
    /// At once.
    AtOnce,
    /// Within the working day.
    WithinWorkingDay,
    /// So many of a unit.
    Counted {
        /// How many, 1 to 9999.
        amount: u16,
        /// The keyword of the unit.
        unit: Keyword,
    },
}

/// One way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayTree {
    /// When it is taken.
    pub when: Spanned<WayWhen>,
    /// Where it leads.
    pub target: Name,
}

/// When a way is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WayWhen {
    /// On this answer to the node's condition.
    Answer(Answer),
    /// Under its own condition.
    If(ConditionTree),
    /// When no way before it is taken.
    Otherwise,
    /// When the term runs out.
    OnExpiry,
    /// Always.
    Always,
}

/// The answer to a yes / no condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// A condition as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConditionTree {
    /// All hold.
    All(Vec<ConditionTree>),
    /// One holds.
    Any(Vec<ConditionTree>),
    /// It does not hold.
    Not(Box<ConditionTree>),
    /// A fact, alone or compared.
    Fact {
        /// The fact.
        name: Name,
        /// To what it is compared.
        compared: Option<(Comparing, Spanned<ValueTree>)>,
    },
}

/// How values compare, as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparing {
    /// `=`
    Equal,
    /// `≠`, `!=`
    NotEqual,
    /// `<`
    Less,
    /// `≤`, `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `≥`, `>=`
    GreaterOrEqual,
}

impl std::fmt::Display for ValueTree {
    /// Writes the value as the rules write it; yes and no in Kazakh.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Yes => out.write_str(Keyword::Yes.word(Language::Kk)),
            Self::No => out.write_str(Keyword::No.word(Language::Kk)),
            Self::Number(parts) => {
                let (whole, rest) = (parts.unsigned_abs() / NUMBER_SCALE, parts.unsigned_abs() % NUMBER_SCALE);
                let sign = if *parts < 0 { "-" } else { "" };
                let decimals = format!("{rest:04}");
                match decimals.trim_end_matches('0') {
                    "" => write!(out, "{sign}{whole}"),
                    decimals => write!(out, "{sign}{whole}.{decimals}"),
                }
            }
            Self::Date(date) => write!(out, "{}", date.format("%d.%m.%Y")),
            Self::Name(name) => out.write_str(name),
        }
    }
}

/// How many parts a number has.
const NUMBER_SCALE: u64 = 10_000;

/// A value as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValueTree {
    /// Yes.
    Yes,
    /// No.
    No,
    /// A number, in ten-thousandths.
    Number(i64),
    /// A date.
    Date(NaiveDate),
    /// A name of a choice.
    Name(String),
}

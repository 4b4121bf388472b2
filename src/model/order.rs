//! The order of work: channels, procedures, their nodes and the ways between them, outcomes.

use super::{
    ByCase, ClauseNumber, Condition, FactId, Grant, NodeId, OutcomeId, ParticipantId, ProcedureId, Title, Wait,
};
use crate::calendar::{OfficeHours, Term};
use crate::language::Keyword;

/// A way by which an application comes or a result is given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// The provider's own office.
    Office,
    /// The web portal of electronic government.
    Portal,
    /// The State corporation "Government for citizens".
    StateCorporation,
    /// An information system of a third party.
    Operator,
    /// A mobile device of the recipient.
    Mobile,
    /// Without an application, on the provider's initiative.
    Proactive,
}

impl Channel {
    /// All channels.
    pub const ALL: [Self; 6] =
        [Self::Office, Self::Portal, Self::StateCorporation, Self::Operator, Self::Mobile, Self::Proactive];

    /// The keyword that names the channel.
    #[must_use]
    pub const fn keyword(self) -> Keyword {
        match self {
            Self::Office => Keyword::Office,
            Self::Portal => Keyword::Portal,
            Self::StateCorporation => Keyword::StateCorporation,
            Self::Operator => Keyword::Operator,
            Self::Mobile => Keyword::Mobile,
            Self::Proactive => Keyword::Proactive,
        }
    }

    /// The channel that a keyword names.
    #[must_use]
    pub fn of_keyword(keyword: Keyword) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.keyword() == keyword)
    }
}

/// A channel by which applications are accepted, and the procedure that it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// The channel.
    pub channel: Channel,
    /// Where the text opens it.
    pub clause: ClauseNumber,
    /// What begins.
    pub procedure: ProcedureId,
    /// Where the text says that the day of acceptance is not counted (88-V, art. 20); none where it does not.
    pub uncounted_day: Option<ClauseNumber>,
    /// The hours of acceptance by this channel where they are not those of the regulation.
    pub hours: Option<OfficeHours>,
    /// Where these hours come from.
    pub hours_ground: Option<Title>,
}

/// A channel by which results are given out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// The channel.
    pub channel: Channel,
    /// Where the text opens it.
    pub clause: ClauseNumber,
}

/// What a service can end with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The name in the rules.
    pub name: String,
    /// Of which class it is.
    pub class: OutcomeClass,
    /// Where the text names it.
    pub clause: ClauseNumber,
    /// What the recipient gets.
    pub title: Title,
    /// What the recipient gets instead by certain channels.
    pub by_channel: Vec<(Channel, Title)>,
    /// How long the result is valid; none where the text does not say it.
    pub validity: Option<Validity>,
}

/// How long a result is valid before it lapses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Validity {
    /// The term.
    pub term: Term,
    /// Where the text states it.
    pub clause: ClauseNumber,
}

impl Outcome {
    /// What the recipient gets by a channel.
    #[must_use]
    pub fn title_by(&self, channel: Channel) -> &Title {
        self.by_channel.iter().find(|(of, _)| *of == channel).map_or(&self.title, |(_, title)| title)
    }
}

/// The classes of outcomes that the Law on state services keeps apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OutcomeClass {
    /// The service is rendered.
    Granted,
    /// The service is refused (88-V, art. 19-1).
    Refused,
    /// The application is not accepted (88-V, art. 19); the recipient may apply again.
    AcceptanceRefused,
    /// The portal refuses by itself: authorisation, signature.
    PortalRefused,
    /// The case ends without a decision: withdrawn, lapsed, left uncollected.
    Discontinued,
}

impl OutcomeClass {
    /// All classes.
    pub const ALL: [Self; 5] =
        [Self::Granted, Self::Refused, Self::AcceptanceRefused, Self::PortalRefused, Self::Discontinued];

    /// The keyword that names the class.
    #[must_use]
    pub const fn keyword(self) -> Keyword {
        match self {
            Self::Granted => Keyword::Granted,
            Self::Refused => Keyword::Refused,
            Self::AcceptanceRefused => Keyword::AcceptanceRefused,
            Self::PortalRefused => Keyword::PortalRefused,
            Self::Discontinued => Keyword::Discontinued,
        }
    }

    /// The class that a keyword names.
    #[must_use]
    pub fn of_keyword(keyword: Keyword) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.keyword() == keyword)
    }
}

/// An ordered piece of work with a beginning and its ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Procedure {
    /// The name in the rules.
    pub name: String,
    /// Where the text describes it.
    pub clause: ClauseNumber,
    /// Within which term all of it must be done.
    pub total: Option<TotalTerm>,
    /// What it is called, if the file says so.
    pub title: Option<Title>,
    /// Where it begins.
    pub first: NodeId,
    /// One past its last node: its nodes stand together in [`Regulation::nodes`](super::Regulation::nodes).
    pub past: NodeId,
}

/// The term of a whole procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TotalTerm {
    /// The term.
    pub term: ByCase<Term>,
    /// Where the text states it.
    pub clause: ClauseNumber,
}

/// A norm of service that is no step: how long one may wait in the queue or be served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Norm {
    /// The name in the rules.
    pub name: String,
    /// Where the text states it.
    pub clause: ClauseNumber,
    /// The most it may take.
    pub term: Term,
    /// What it is about.
    pub title: Title,
}

/// The right of the recipient to withdraw the application before its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawal {
    /// Where the text gives it.
    pub clause: ClauseNumber,
    /// What the case then ends with.
    pub outcome: OutcomeId,
}

/// A step or a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The name in the rules.
    pub name: String,
    /// Where the text describes it.
    pub clause: ClauseNumber,
    /// Whether it only decides which way to go on.
    pub is_check: bool,
    /// Who does it.
    pub actor: ParticipantId,
    /// Whom it addresses.
    pub to: Option<ParticipantId>,
    /// Within which term it must be done; none where the text states none.
    pub term: Option<ByCase<Grant>>,
    /// Before when it may not be done.
    pub not_before: Option<Wait>,
    /// What it does to the terms that enclose it.
    pub clock: Option<ClockEffect>,
    /// The facts that are forgotten when it is done, to be decided anew.
    pub anew: Vec<FactId>,
    /// The procedures by which it is done; none where its actor does it.
    pub by: Option<By>,
    /// A short title, where the file gives one.
    pub title: Option<Title>,
    /// Where the way goes on.
    pub exit: Exit,
    /// Where the way goes on when the term runs out before the step is done; none where it only becomes late.
    pub on_expiry: Option<Target>,
}

/// By which procedures a step is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// By one.
    One(ProcedureId),
    /// By several at once, all of which must end.
    All(Vec<ProcedureId>),
    /// By several at once, until the first of them ends.
    Any(Vec<ProcedureId>),
}

impl By {
    /// The procedures, in order.
    #[must_use]
    pub fn procedures(&self) -> &[ProcedureId] {
        match self {
            Self::One(procedure) => std::slice::from_ref(procedure),
            Self::All(procedures) | Self::Any(procedures) => procedures,
        }
    }
}

/// What a step does to the terms that enclose it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClockEffect {
    /// They stand still while the step is open.
    Suspends,
    /// They are longer once the step is done, once in a case.
    Prolongs {
        /// By how much.
        by: Term,
        /// Whether it is only the most by which they may be prolonged.
        is_most: bool,
        /// The step that carries the duty to tell the recipient.
        notice: Option<NodeId>,
    },
}

/// Where the way goes on after a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Always there.
    Always(Target),
    /// There where the first condition that holds leads, else otherwise.
    Choice {
        /// The ways in the order they are tried.
        ways: Vec<Way>,
        /// Where to go when no condition holds.
        otherwise: Target,
    },
}

impl Exit {
    /// The ways that have conditions, in the order in which they are tried.
    #[must_use]
    pub fn ways(&self) -> &[Way] {
        match self {
            Self::Always(_) => &[],
            Self::Choice { ways, .. } => ways,
        }
    }

    /// All places to which it can lead, that for when no condition holds last.
    pub fn targets(&self) -> impl Iterator<Item = Target> + '_ {
        self.ways().iter().map(|way| way.target).chain([self.otherwise()])
    }

    /// Where it leads if no condition holds.
    #[must_use]
    pub const fn otherwise(&self) -> Target {
        let (Self::Always(target) | Self::Choice { otherwise: target, .. }) = self;
        *target
    }
}

/// One way out under its condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// When it is taken.
    pub condition: Condition,
    /// Where it leads.
    pub target: Target,
}

/// Where a way leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// To a node of the same procedure.
    Node(NodeId),
    /// To an outcome: the procedure is over, and the caller goes on with this outcome.
    Outcome(OutcomeId),
    /// To the end of the procedure: the caller goes on.
    End,
}

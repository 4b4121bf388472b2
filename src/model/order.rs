//! The order of work: channels, procedures, their nodes and the ways between them, outcomes.

use super::{ClauseNumber, Condition, NodeId, OutcomeId, ParticipantId, ProcedureId, Title};
use crate::calendar::Term;
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
}

impl OutcomeClass {
    /// All classes.
    pub const ALL: [Self; 4] = [Self::Granted, Self::Refused, Self::AcceptanceRefused, Self::PortalRefused];

    /// The keyword that names the class.
    #[must_use]
    pub const fn keyword(self) -> Keyword {
        match self {
            Self::Granted => Keyword::Granted,
            Self::Refused => Keyword::Refused,
            Self::AcceptanceRefused => Keyword::AcceptanceRefused,
            Self::PortalRefused => Keyword::PortalRefused,
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
    /// Where it begins.
    pub first: NodeId,
    /// One past its last node: its nodes stand together in [`Regulation::nodes`](super::Regulation::nodes).
    pub past: NodeId,
}

/// The term of a whole procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TotalTerm {
    /// The term.
    pub term: Term,
    /// Where the text states it.
    pub clause: ClauseNumber,
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
    pub term: Option<Term>,
    /// The procedure by which it is done.
    pub by: Option<ProcedureId>,
    /// A short title, where the file gives one.
    pub title: Option<Title>,
    /// Where the way goes on.
    pub exit: Exit,
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

//! Who takes part: units and employees, information systems, the recipient and the provider.

use super::{ClauseNumber, Title};

/// Somebody or something that acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    /// The name in the rules.
    pub name: String,
    /// What it is.
    pub kind: ParticipantKind,
    /// Where the text names it; none for the recipient and the provider, which every regulation has.
    pub clause: Option<ClauseNumber>,
    /// Its title.
    pub title: Title,
}

/// What a participant is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParticipantKind {
    /// The recipient of the service.
    Recipient,
    /// The provider as a whole.
    Provider,
    /// A unit or an employee.
    Actor,
    /// An information system.
    System,
}

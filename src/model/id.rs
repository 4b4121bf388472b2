//! Numbers that stand for names once names are resolved.

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u16);

        impl $name {
            /// The place in the regulation's list.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

id!(
    /// A participant of [`Regulation::participants`](super::Regulation::participants).
    ParticipantId
);
id!(
    /// A fact of [`Regulation::facts`](super::Regulation::facts).
    FactId
);
id!(
    /// An outcome of [`Regulation::outcomes`](super::Regulation::outcomes).
    OutcomeId
);
id!(
    /// A procedure of [`Regulation::procedures`](super::Regulation::procedures).
    ProcedureId
);
id!(
    /// A norm of [`Regulation::norms`](super::Regulation::norms).
    NormId
);
id!(
    /// A node of [`Regulation::nodes`](super::Regulation::nodes).
    NodeId
);

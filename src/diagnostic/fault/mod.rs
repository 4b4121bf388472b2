//! All faults, a family a file: what each knows, its code, and its words in the three languages.

mod calendar;
mod case;
mod command;
mod condition;
mod file;
mod name;
mod order;
mod phrase;
mod schema;
mod symbol;
mod syntax;
mod term;
mod wording;

pub use calendar::CalendarFault;
pub use case::CaseFault;
pub use command::CommandFault;
pub use condition::{ConditionFault, FactSort};
pub use file::{FileFault, TomlMistake};
pub use name::{NameFault, NameKind};
pub use order::OrderFault;
pub use schema::{HoursMistake, SchemaFault, ValueKind};
pub use symbol::Symbol;
pub use syntax::SyntaxFault;
pub use term::TermFault;
pub use wording::WordingFault;

use super::Code;
use crate::language::Words;

macro_rules! families {
    ($($(#[$doc:meta])* $family:ident($fault:ident)),* $(,)?) => {
        /// Anything that can be wrong with a file, a case or a command.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Fault {
            $($(#[$doc])* $family($fault),)*
        }

        impl Fault {
            /// The code that names this kind of fault.
            #[must_use]
            pub fn code(&self) -> Code {
                match self {
                    $(Self::$family(fault) => fault.code(),)*
                }
            }

            /// What is wrong, in the user's words: lower case, no full stop.
            #[must_use]
            pub fn message(&self) -> Words {
                match self {
                    $(Self::$family(fault) => fault.message(),)*
                }
            }

            /// What to do about it.
            #[must_use]
            pub fn help(&self) -> Words {
                match self {
                    $(Self::$family(fault) => fault.help(),)*
                }
            }
        }

        $(impl From<$fault> for Fault {
            fn from(fault: $fault) -> Self {
                Self::$family(fault)
            }
        })*
    };
}

families! {
    /// The file as a whole.
    File(FileFault),
    /// The keys and values of the TOML.
    Schema(SchemaFault),
    /// The lines of the rules.
    Syntax(SyntaxFault),
    /// Names that are unknown, double or of another kind.
    Name(NameFault),
    /// Terms.
    Term(TermFault),
    /// The order of work.
    Order(OrderFault),
    /// Facts and conditions.
    Condition(ConditionFault),
    /// The wording of clauses.
    Wording(WordingFault),
    /// Work calendars.
    Calendar(CalendarFault),
    /// Case files and the walk of a case.
    Case(CaseFault),
    /// The command line.
    Command(CommandFault),
}

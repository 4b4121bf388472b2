//! All faults, a family a file: what each knows, its code, and its words in the three languages.

mod act;
mod calendar;
mod case;
mod choice;
mod command;
mod condition;
mod course;
mod edition;
mod file;
mod happening;
mod hint;
mod limit;
mod making;
mod name;
mod official;
mod order;
mod outcome;
mod phrase;
mod register;
mod review;
mod schema;
mod script;
mod sentence;
mod step;
mod symbol;
mod syntax;
mod term;
mod text;
mod wording;

pub use act::{ActFault, Allowed, Unclear};
pub use calendar::CalendarFault;
pub use case::{CaseFault, Decided, MomentMistake};
pub use choice::{ChoiceFault, Chosen, NeverTaken};
pub use command::CommandFault;
pub use condition::{ConditionFault, FactSort};
pub use course::CourseFault;
pub use edition::EditionFault;
pub use file::{FileFault, TomlMistake};
pub use happening::HappeningFault;
pub use hint::{Hint, Meant};
pub use limit::{Amount, LimitFault, StartDays};
pub use making::MakingFault;
pub use name::{NameFault, NameKind};
pub use official::{Disagreement, OfficialFault, TextPart};
pub use order::{LackingWay, OrderFault};
pub use outcome::OutcomeFault;
pub use register::{ActSort, RegisterFault};
pub use review::ReviewFault;
pub use schema::{HoursMistake, SchemaFault, ValueKind};
pub use script::{Aspect, ScriptFault};
pub use sentence::SentenceFault;
pub use step::StepFault;
pub use symbol::Symbol;
pub use syntax::SyntaxFault;
pub use term::TermFault;
pub use text::TextFault;
pub use wording::{SumMistake, WordingFault};

use super::Code;
use crate::language::{Language, Words};

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
    /// What a step says beside who does it.
    Step(StepFault),
    /// Outcomes and the withdrawal.
    Outcome(OutcomeFault),
    /// Facts and conditions.
    Condition(ConditionFault),
    /// The wording of clauses.
    Wording(WordingFault),
    /// The wording against the rules, and the document against itself.
    Text(TextFault),
    /// Printed terms and the words around them.
    Sentence(SentenceFault),
    /// Answers to warnings.
    Review(ReviewFault),
    /// What is said of an act.
    Act(ActFault),
    /// Editions that belong together.
    Edition(EditionFault),
    /// The register of acts.
    Register(RegisterFault),
    /// Work calendars.
    Calendar(CalendarFault),
    /// Case files and the walk of a case.
    Case(CaseFault),
    /// What a case file says beyond the facts and steps: expectations, odd events.
    Script(ScriptFault),
    /// What could not have happened so under the regulation of the case.
    Happening(HappeningFault),
    /// Ways of one step that do not go well together.
    Choice(ChoiceFault),
    /// The order of work as a whole.
    Course(CourseFault),
    /// Terms that do not fit together.
    Limit(LimitFault),
    /// The command line.
    Command(CommandFault),
    /// Files that are not made.
    Making(MakingFault),
    /// An official text against the file.
    Official(OfficialFault),
}

impl Fault {
    /// What is wrong, in the user's words: lower case, no full stop; keywords are those of the rules, where their
    /// language is known.
    #[must_use]
    pub fn message(&self, keywords: Option<Language>) -> Words {
        match self {
            Self::File(fault) => fault.message(),
            Self::Schema(fault) => fault.message(),
            Self::Syntax(fault) => fault.message(keywords),
            Self::Name(fault) => fault.message(),
            Self::Term(fault) => fault.message(),
            Self::Order(fault) => fault.message(),
            Self::Step(fault) => fault.message(),
            Self::Outcome(fault) => fault.message(),
            Self::Condition(fault) => fault.message(keywords),
            Self::Wording(fault) => fault.message(),
            Self::Text(fault) => fault.message(),
            Self::Sentence(fault) => fault.message(),
            Self::Review(fault) => fault.message(),
            Self::Act(fault) => fault.message(),
            Self::Edition(fault) => fault.message(),
            Self::Register(fault) => fault.message(),
            Self::Making(fault) => fault.message(),
            Self::Official(fault) => fault.message(),
            Self::Calendar(fault) => fault.message(),
            Self::Case(fault) => fault.message(),
            Self::Script(fault) => fault.message(),
            Self::Happening(fault) => fault.message(),
            Self::Choice(fault) => fault.message(),
            Self::Course(fault) => fault.message(),
            Self::Limit(fault) => fault.message(),
            Self::Command(fault) => fault.message(),
        }
    }

    /// What to do about it; examples of rules are in the keywords of the rules, where their language is known.
    #[must_use]
    pub fn help(&self, keywords: Option<Language>) -> Words {
        match self {
            Self::File(fault) => fault.help(),
            Self::Schema(fault) => fault.help(),
            Self::Syntax(fault) => fault.help(keywords),
            Self::Name(fault) => fault.help(keywords),
            Self::Term(fault) => fault.help(keywords),
            Self::Order(fault) => fault.help(keywords),
            Self::Step(fault) => fault.help(keywords),
            Self::Outcome(fault) => fault.help(keywords),
            Self::Condition(fault) => fault.help(keywords),
            Self::Wording(fault) => fault.help(keywords),
            Self::Text(fault) => fault.help(),
            Self::Sentence(fault) => fault.help(),
            Self::Review(fault) => fault.help(),
            Self::Act(fault) => fault.help(),
            Self::Edition(fault) => fault.help(),
            Self::Register(fault) => fault.help(),
            Self::Calendar(fault) => fault.help(),
            Self::Case(fault) => fault.help(keywords),
            Self::Script(fault) => fault.help(keywords),
            Self::Happening(fault) => fault.help(keywords),
            Self::Choice(fault) => fault.help(),
            Self::Course(fault) => fault.help(),
            Self::Limit(fault) => fault.help(keywords),
            Self::Command(fault) => fault.help(),
            Self::Making(fault) => fault.help(),
            Self::Official(fault) => fault.help(),
        }
    }
}

//! Reports about files, as data: what is wrong, where, and what to do.

mod code;
mod explanation;
mod fault;
mod report;
#[cfg(test)]
mod tests;

pub use code::{Code, Severity};
pub use explanation::Explanation;
pub use fault::{
    Amount, CalendarFault, CaseFault, ChoiceFault, CommandFault, ConditionFault, CourseFault, FactSort, Fault,
    FileFault, HoursMistake, LackingWay, LimitFault, MomentMistake, NameFault, NameKind, NeverTaken, OrderFault,
    SchemaFault, StartDays, Symbol, SyntaxFault, TermFault, TomlMistake, ValueKind, WordingFault,
};
pub use report::{Diagnostic, Fix, Label};

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
    Aspect, CalendarFault, CaseFault, CommandFault, ConditionFault, FactSort, Fault, FileFault, HoursMistake,
    LackingWay, MomentMistake, NameFault, NameKind, OrderFault, OutcomeFault, ReviewFault, SchemaFault, ScriptFault,
    StepFault, SumMistake, Symbol, SyntaxFault, TermFault, TextFault, TomlMistake, ValueKind, WordingFault,
};
pub use report::{Diagnostic, Fix, Label};

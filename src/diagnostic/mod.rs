//! Reports about files, as data: what is wrong, where, and what to do.

mod code;
mod fault;
mod report;

pub use code::{Code, Severity};
pub use fault::{
    CalendarFault, CaseFault, CommandFault, ConditionFault, FactSort, Fault, FileFault, HoursMistake, NameFault,
    NameKind, OrderFault, SchemaFault, Symbol, SyntaxFault, TermFault, TomlMistake, ValueKind, WordingFault,
};
pub use report::{Diagnostic, Fix, Label};

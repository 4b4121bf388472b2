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
    ActFault, ActSort, Allowed, Amount, Aspect, CalendarFault, CaseFault, ChoiceFault, Chosen, CommandFault,
    ConditionFault, CourseFault, Decided, Disagreement, EditionFault, FactSort, Fault, FileFault, HappeningFault, Hint,
    HoursMistake, LackingWay, LimitFault, MakingFault, Meant, MomentMistake, NameFault, NameKind, NeverTaken,
    OfficialFault, OrderFault, OutcomeFault, RegisterFault, ReviewFault, SchemaFault, ScriptFault, SentenceFault,
    StartDays, StepFault, SumMistake, Symbol, SyntaxFault, TermFault, TextFault, TextPart, TomlMistake, Unclear,
    ValueKind, WordingFault,
};
pub use report::{Diagnostic, Fix, Label};

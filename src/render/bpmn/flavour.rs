//! What engines want of a file of BPMN: a table of small differences.

use super::condition::{FEEL, JAVASCRIPT, PYTHON, Syntax, within};
use crate::view::Test;

/// For which engine a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BpmnFlavour {
    /// Plain BPMN 2.0, conditions in FEEL.
    Plain,
    /// `SpiffWorkflow`: conditions and durations in Python.
    Spiff,
    /// bpmn-engine: conditions as scripts in JavaScript.
    BpmnEngine,
    /// Camunda 8: FEEL, and what Zeebe needs to know of tasks and calls.
    Camunda8,
}

impl BpmnFlavour {
    /// All flavours, the plain one first.
    pub const ALL: [Self; 4] = [Self::Plain, Self::Spiff, Self::BpmnEngine, Self::Camunda8];

    /// The name on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Spiff => "spiff",
            Self::BpmnEngine => "bpmn-engine",
            Self::Camunda8 => "camunda8",
        }
    }

    /// The flavour of a name.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|flavour| flavour.code() == code)
    }

    /// What is different in it.
    pub(super) const fn ways(self) -> Ways {
        match self {
            Self::Plain => Ways { expressions: Some(FEEL_URI), ..PLAIN },
            Self::Spiff => Ways { syntax: PYTHON, is_exclusive: true, duration: ["\"", "\""], ..PLAIN },
            Self::BpmnEngine => {
                Ways { syntax: JAVASCRIPT, around: ["next(null, ", ")"], language: Some("javascript"), ..PLAIN }
            }
            Self::Camunda8 => Ways { around: ["=", ""], is_zeebe: true, ..PLAIN },
        }
    }
}

/// The language of conditions where no other is named.
const FEEL_URI: &str = "https://www.omg.org/spec/DMN/20191111/FEEL/";

/// The small differences.
#[derive(Clone, Copy)]
pub(super) struct Ways {
    /// How conditions are written.
    syntax: Syntax,
    /// What stands before and behind a condition.
    around: [&'static str; 2],
    /// Whether a condition denies those of the ways before it: the engine does not try ways in the order of the file.
    pub(super) is_exclusive: bool,
    /// The language that each condition names.
    pub(super) language: Option<&'static str>,
    /// The language of expressions that the file names.
    pub(super) expressions: Option<&'static str>,
    /// What stands before and behind a duration.
    duration: [&'static str; 2],
    /// Whether what Zeebe needs is added, and called processes say that they can be executed.
    pub(super) is_zeebe: bool,
}

impl Ways {
    /// A condition as the engine reads it.
    pub(super) fn condition(&self, test: &Test) -> String {
        within(self.around, &self.syntax.write(test))
    }

    /// A duration as the engine reads it.
    pub(super) fn duration(&self, duration: &str) -> String {
        within(self.duration, duration)
    }
}

const PLAIN: Ways = Ways {
    syntax: FEEL,
    around: ["", ""],
    is_exclusive: false,
    language: None,
    expressions: None,
    duration: ["", ""],
    is_zeebe: false,
};

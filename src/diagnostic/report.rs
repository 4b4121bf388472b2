//! One report: a fault at its place, with other places that led to it and a mend where one is certain.

use super::{Code, Fault, Severity};
use crate::language::{Language, Words};
use crate::source::Span;

/// A fault and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong.
    pub fault: Fault,
    /// The words that are wrong; none for a fault of the command line.
    pub place: Option<Span>,
    /// What it is about: a name of the rules or the number of a clause; by it and the code a file answers a warning.
    pub subject: Option<String>,
    /// Other places that led to the fault.
    pub related: Vec<Label>,
    /// A mend that is certain.
    pub fix: Option<Fix>,
    /// The language of the keywords of the rules in the same file; none where there are no rules or it is not known.
    pub keywords: Option<Language>,
}

/// A further place with what it has to do with the fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What stands there.
    pub words: Words,
}

/// A replacement of the words of a span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What to replace.
    pub span: Span,
    /// With what.
    pub replacement: String,
}

impl Diagnostic {
    /// Reports a fault at a place.
    pub fn at(place: Span, fault: impl Into<Fault>) -> Self {
        Self { place: Some(place), ..Self::without_place(fault) }
    }

    /// Reports a fault that stands in no file.
    pub fn without_place(fault: impl Into<Fault>) -> Self {
        Self { fault: fault.into(), place: None, related: Vec::new(), fix: None, keywords: None, subject: None }
    }

    /// Adds another place.
    #[must_use]
    pub fn with_related(mut self, span: Span, words: Words) -> Self {
        self.related.push(Label { span, words });
        self
    }

    /// Adds the place where what stands twice stands first.
    #[must_use]
    pub fn with_first(self, span: Span) -> Self {
        self.with_related(span, Words::new("бірінші рет осында", "впервые здесь", "first here"))
    }

    /// Adds a certain mend.
    #[must_use]
    pub fn with_fix(mut self, span: Span, replacement: impl Into<String>) -> Self {
        self.fix = Some(Fix { span, replacement: replacement.into() });
        self
    }

    /// Tells in which language the rules are written, so that keywords are shown in it.
    #[must_use]
    pub fn in_keywords(mut self, keywords: Option<Language>) -> Self {
        self.keywords = keywords;
        self
    }

    /// Names the clause or the name of the rules that it is about.
    #[must_use]
    pub fn about(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// What is wrong, its keywords those of the file.
    #[must_use]
    pub fn message(&self) -> Words {
        self.fault.message(self.keywords)
    }

    /// What to do about the fault, its examples in the keywords of the file.
    #[must_use]
    pub fn help(&self) -> Words {
        self.fault.help(self.keywords)
    }

    /// What a file writes beside its reason to answer the warning; none for what cannot be answered.
    #[must_use]
    pub fn answer(&self) -> Option<String> {
        let subject = self.subject.as_ref().filter(|_| self.severity() == Severity::Warning)?;
        Some(format!("[[reviewed]] code = \"{}\" at = \"{subject}\"", self.code()))
    }

    /// The code of the fault.
    #[must_use]
    pub fn code(&self) -> Code {
        self.fault.code()
    }

    /// Whether it is an error or a warning.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code().severity()
    }
}

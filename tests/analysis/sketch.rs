//! The smallest regulation around rules, looked at as a whole, with what rules cannot say set in the model.

use reglament::analysis;
use reglament::compile;
use reglament::diagnostic::Diagnostic;
use reglament::language::Language;
use reglament::model::{Node, Regulation};
use reglament::source::Sources;
use reglament::syntax::{Document, RegulationTree, parse};

use crate::support::checked::calendar;
use crate::support::folder;

/// A sound regulation, and the text that it was read from.
pub(super) struct Sketch {
    sources: Sources,
    tree: Box<RegulationTree>,
    pub(super) regulation: Regulation,
}

impl Sketch {
    /// The rules in the smallest regulation, which has the usual hours.
    pub(super) fn of(rules: &str) -> Self {
        let text = folder::text("tests/faults/W1301-minutes-on-top.toml");
        let (head, rest) = text.split_once("rules = '''\n").unwrap();
        let (_, tail) = rest.split_once("'''").unwrap();
        Self::of_text(&format!("{head}rules = '''\n{rules}'''{tail}"))
    }

    /// A whole file.
    pub(super) fn of_text(text: &str) -> Self {
        let mut sources = Sources::new();
        let id = sources.add("sketch.toml", text);
        let mut faults = Vec::new();
        let Some(Document::Regulation(tree)) = parse(sources.get(id).unwrap(), &mut faults) else { panic!("{text}") };
        let regulation = compile::regulation(&tree, &mut faults);
        let regulation = regulation.unwrap_or_else(|| panic!("{faults:#?}"));
        Self { sources, tree, regulation }
    }

    /// The rules with channels and outcomes above them.
    pub(super) fn with(rules: &str) -> Self {
        Self::of(&format!(
            "қабылдау кеңсе [1] → көрсету\nнәтиже келісім оң [1] \"шарт\"\nнәтиже бас_тарту теріс [1] \"жауап\"\n{rules}"
        ))
    }

    /// The step or check of a name, to be changed.
    pub(super) fn node(&mut self, name: &str) -> &mut Node {
        self.regulation.nodes.iter_mut().find(|node| node.name == name).unwrap()
    }

    /// All warnings, with the calendar of the project.
    pub(super) fn reports(&self) -> Vec<Diagnostic> {
        let mut reports = Vec::new();
        analysis::check(&self.tree, &self.regulation, Some(calendar()), None, &mut reports);
        reports
    }

    /// The code of each warning, its subject and the words that it underlines.
    pub(super) fn found(&self) -> Vec<[String; 3]> {
        let shown = |report: Diagnostic| {
            let place = report.place.unwrap();
            let words = self.sources.get(place.file).unwrap().slice(place).to_owned();
            [report.code().to_string(), report.subject.unwrap(), words]
        };
        self.reports().into_iter().map(shown).collect()
    }

    /// The Kazakh messages.
    pub(super) fn messages(&self) -> Vec<String> {
        let message = |report: Diagnostic| report.message().in_language(Language::Kk).to_owned();
        self.reports().into_iter().map(message).collect()
    }
}

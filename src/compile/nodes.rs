//! Steps and checks with the ways below them, gathered by procedure.

use crate::diagnostic::{Diagnostic, OrderFault, SyntaxFault};
use crate::source::Spanned;
use crate::syntax::{Name, RulesTree, Statement, WayTree};

/// A step or check and the ways below it.
pub(super) struct Draft<'t> {
    pub(super) name: &'t Name,
    pub(super) statement: &'t Statement,
    pub(super) ways: Vec<&'t WayTree>,
}

/// A procedure and the numbers of its nodes.
pub(super) struct ProcedureDraft<'t> {
    pub(super) name: &'t Name,
    pub(super) statement: &'t Statement,
    pub(super) nodes: std::ops::Range<usize>,
}

/// All nodes in order, and the procedures that they belong to.
#[derive(Default)]
pub(super) struct Drafts<'t> {
    pub(super) nodes: Vec<Draft<'t>>,
    pub(super) procedures: Vec<ProcedureDraft<'t>>,
}

impl<'t> Drafts<'t> {
    /// Gathers the nodes; a way or node that belongs nowhere is reported.
    pub(super) fn gather(rules: &'t RulesTree, faults: &mut Vec<Diagnostic>) -> Self {
        let mut drafts = Self::default();
        let mut after_node = false;
        for statement in &rules.statements {
            after_node = drafts.take(statement, after_node, faults);
        }
        for procedure in drafts.procedures.iter().filter(|procedure| procedure.nodes.is_empty()) {
            let fault = OrderFault::EmptyProcedure { procedure: procedure.name.value.clone() };
            faults.push(Diagnostic::at(procedure.name.span, fault));
        }
        drafts
    }

    /// Takes one statement in; tells whether ways may follow it.
    fn take(&mut self, statement: &'t Spanned<Statement>, after_node: bool, faults: &mut Vec<Diagnostic>) -> bool {
        match &statement.value {
            Statement::Procedure { name, .. } => {
                let at = self.nodes.len();
                self.procedures.push(ProcedureDraft { name, statement: &statement.value, nodes: at..at });
                false
            }
            Statement::Step { name, .. } | Statement::Check { name, .. } => {
                let Some(procedure) = self.procedures.last_mut() else {
                    faults.push(Diagnostic::at(name.span, SyntaxFault::OutsideProcedure { name: name.value.clone() }));
                    return false;
                };
                self.nodes.push(Draft { name, statement: &statement.value, ways: Vec::new() });
                procedure.nodes.end = self.nodes.len();
                true
            }
            Statement::Way(way) => {
                match self.nodes.last_mut().filter(|_| after_node) {
                    Some(node) => node.ways.push(way),
                    None => faults.push(Diagnostic::at(statement.span, SyntaxFault::WayWithoutNode)),
                }
                after_node
            }
            _ => false,
        }
    }
}

//! Steps and checks with the ways below them, gathered by procedure.

use crate::diagnostic::{Diagnostic, OrderFault, SyntaxFault};
use crate::source::Spanned;
use crate::syntax::{Meant, Name, RulesTree, Statement, StepTree, Unread, WayTree};

/// A step or check and the ways below it.
pub(super) struct Draft<'t> {
    pub(super) name: &'t Name,
    pub(super) statement: &'t Statement,
    pub(super) ways: Vec<&'t WayTree>,
    /// Whether a way of it could not be read.
    pub(super) is_cut: bool,
}

/// A procedure and the numbers of its nodes.
pub(super) struct ProcedureDraft<'t> {
    pub(super) name: &'t Name,
    pub(super) statement: &'t Statement,
    pub(super) nodes: std::ops::Range<usize>,
    is_cut: bool,
}

/// All nodes in order, and the procedures that they belong to.
#[derive(Default)]
pub(super) struct Drafts<'t> {
    pub(super) nodes: Vec<Draft<'t>>,
    pub(super) procedures: Vec<ProcedureDraft<'t>>,
    /// The names of nodes that stand under a procedure that could not be read.
    pub(super) lost: Vec<&'t str>,
    above: Above,
    is_procedure_lost: bool,
}

/// What stands above the next line.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Above {
    /// Nothing that has ways.
    #[default]
    Nothing,
    /// A step or check.
    Node,
    /// Something that could not be read.
    Lost,
}

impl<'t> Drafts<'t> {
    /// Gathers the nodes; a way or node that belongs nowhere is reported.
    pub(super) fn gather(rules: &'t RulesTree, faults: &mut Vec<Diagnostic>) -> Self {
        let mut drafts = Self::default();
        let mut unread = rules.unread.iter().filter(|line| line.is_lost).peekable();
        for statement in &rules.statements {
            while let Some(line) = unread.next_if(|line| line.span.start < statement.span.start) {
                drafts.pass(line);
            }
            drafts.above = drafts.take(statement, faults);
        }
        unread.for_each(|line| drafts.pass(line));
        for procedure in drafts.procedures.iter().filter(|procedure| procedure.nodes.is_empty() && !procedure.is_cut) {
            let fault = OrderFault::EmptyProcedure { procedure: procedure.name.value.clone() };
            faults.push(Diagnostic::at(procedure.name.span, fault));
        }
        drafts
    }

    /// Passes a line that could not be read.
    fn pass(&mut self, line: &Unread) {
        if matches!(line.meant, Meant::Way | Meant::Unknown) && self.above == Above::Node {
            self.nodes.last_mut().into_iter().for_each(|node| node.is_cut = true);
        }
        // A line above all procedures of which nothing can be told may begin the first one.
        let may_begin = line.meant == Meant::Unknown && self.procedures.is_empty();
        if line.meant == Meant::Procedure || may_begin {
            self.is_procedure_lost = true;
        } else if let (Meant::Node | Meant::Unknown, Some(procedure)) = (line.meant, self.procedures.last_mut()) {
            procedure.is_cut = true;
        }
        if line.meant != Meant::Way {
            self.above = Above::Lost;
        }
    }

    /// Takes one statement in; tells what stands above the next line now.
    fn take(&mut self, statement: &'t Spanned<Statement>, faults: &mut Vec<Diagnostic>) -> Above {
        match &statement.value {
            Statement::Procedure { name, .. } => {
                let at = self.nodes.len();
                let statement = &statement.value;
                self.procedures.push(ProcedureDraft { name, statement, nodes: at..at, is_cut: false });
                self.is_procedure_lost = false;
                Above::Nothing
            }
            Statement::Step(StepTree { name, .. }) | Statement::Check { name, .. } => {
                if self.is_procedure_lost {
                    self.lost.push(&name.value);
                    return Above::Lost;
                }
                let Some(procedure) = self.procedures.last_mut() else {
                    faults.push(Diagnostic::at(name.span, SyntaxFault::OutsideProcedure { name: name.value.clone() }));
                    return Above::Lost;
                };
                self.nodes.push(Draft { name, statement: &statement.value, ways: Vec::new(), is_cut: false });
                procedure.nodes.end = self.nodes.len();
                Above::Node
            }
            Statement::Way(way) => {
                match (self.above, self.nodes.last_mut()) {
                    (Above::Node, Some(node)) => node.ways.push(way),
                    (Above::Lost, _) => {}
                    _ => faults.push(Diagnostic::at(statement.span, SyntaxFault::WayWithoutNode)),
                }
                self.above
            }
            _ => Above::Nothing,
        }
    }
}

//! What a step says besides who does it and within which term.

use super::order::Order;
use crate::language::Language;
use crate::model::{By, Node, ProcedureId};
use crate::view::grant::{clock_effect, not_before};
use crate::view::said::said;

impl Order<'_> {
    /// By which procedures a step is done.
    pub(super) fn by(self, by: &By) -> String {
        let names = |word| {
            let name = |procedure: &ProcedureId| self.regulation.procedure(*procedure).name.as_str();
            by.procedures().iter().map(name).collect::<Vec<_>>().join(&format!(" {} ", said(self.language, word)))
        };
        let names = match by {
            By::One(_) => {
                let label = said(self.language, ["рәсіммен", "по процедуре", "by the procedure"]);
                return format!("{label} {}", names([""; 3]));
            }
            By::All(_) => names(["және", "и", "and"]),
            By::Any(_) => names(["немесе", "или", "or"]),
        };
        match self.language {
            Language::Kk => format!("қатар жүретін рәсімдермен: {names}"),
            Language::Ru => format!("параллельно по процедурам: {names}"),
            Language::En => format!("by procedures at once: {names}"),
        }
    }

    /// Before when it may not be done, what it does to terms, and which facts are decided anew.
    pub(super) fn items(self, node: &Node, parts: &mut Vec<String>) {
        let name = |id| self.regulation.node(id).name.as_str();
        parts.extend(node.not_before.map(|wait| not_before(wait.term, name(wait.after), self.language)));
        if let Some(effect) = &node.clock {
            let (words, notice) = clock_effect(effect, self.language);
            parts.push(words);
            parts.extend(notice.map(|notice| {
                let label = said(self.language, ["хабарлайтын қадам", "извещает шаг", "told by the step"]);
                format!("{label} {}", name(notice))
            }));
        }
        if !node.anew.is_empty() {
            let label = said(self.language, ["қайта анықталады", "определяется заново", "decided anew"]);
            let facts: Vec<&str> = node.anew.iter().map(|fact| self.regulation.fact(*fact).name.as_str()).collect();
            parts.push(format!("{label}: {}", facts.join(", ")));
        }
    }
}

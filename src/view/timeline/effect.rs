//! What steps do to terms, told in the rows of those steps: clocks that stood, prolongations, terms that moved.

use super::Teller;
use super::head::by_clause;
use crate::calendar::{Moment, Term};
use crate::engine::{DeadlineId, Limiter};
use crate::language::Language;
use crate::model::{ClockEffect, Node, NodeId};
use crate::view::phrase::term_moved_by;
use crate::view::said::said;
use crate::view::timeline::total::TOTAL_TERM;
use crate::view::{due_in_figures, moment_in_figures};

impl Teller<'_> {
    /// That the clock stood still.
    pub(super) fn stood(&self, from: Moment, to: Moment) -> String {
        let words = ["мерзім тоқтатыла тұрды", "течение срока приостанавливалось", "the clock stood still"];
        let moment = |moment| moment_in_figures(moment, self.language);
        format!("{}: {} – {}", said(self.language, words), moment(from), moment(to))
    }

    /// That terms were made longer, and which step tells the recipient of it.
    pub(super) fn prolonged(&self, node: NodeId, by: Term) -> Vec<String> {
        let by = term_moved_by(by, self.language);
        let mut notes = vec![match self.language {
            Language::Kk => format!("мерзім {by} ұзартылды"),
            Language::Ru => format!("срок продлен на {by}"),
            Language::En => format!("the term is prolonged by {by}"),
        }];
        if let Some(ClockEffect::Prolongs { notice: Some(notice), .. }) = self.regulation.node(node).clock {
            let (title, clause) = (self.node_title(notice), &self.regulation.node(notice).clause.0);
            let label = said(
                self.language,
                [
                    "көрсетілетін қызметті алушыға ұзарту туралы хабарлайтын қадам",
                    "услугополучателя о продлении извещает шаг",
                    "the recipient is told of it by the step",
                ],
            );
            notes.push(match self.language {
                Language::En => format!("{label} “{title}” ({clause})"),
                Language::Kk => format!("{label} – «{title}» ({clause})"),
                Language::Ru => format!("{label} «{title}» ({clause})"),
            });
        }
        notes
    }

    /// That a term ends at another moment than before; none where it ends at the same one.
    pub(super) fn moved(&self, limiter: Limiter, from: DeadlineId, to: DeadlineId) -> Option<String> {
        let language = self.language;
        let (from, to) = (self.trace.deadline(from).due(), self.trace.deadline(to).due());
        if from == to {
            return None;
        }
        let label = match limiter {
            Limiter::Procedure(procedure) if self.has_totals => {
                let under = by_clause(&self.regulation.procedure(procedure).clause.0, language);
                match language {
                    Language::Kk => format!("{under} {}", said(language, TOTAL_TERM)),
                    Language::Ru | Language::En => format!("{} {under}", said(language, TOTAL_TERM)),
                }
            }
            Limiter::Procedure(_) => said(language, TOTAL_TERM).to_owned(),
            Limiter::Call(node) => {
                let title = self.node_title(node);
                match language {
                    Language::Kk => format!("«{title}» қадамының мерзімі"),
                    Language::Ru => format!("срок шага «{title}»"),
                    Language::En => format!("the term of the step “{title}”"),
                }
            }
        };
        Some(format!("{label}: {} → {}", due_in_figures(from, language), due_in_figures(to, language)))
    }

    /// Which facts are to be decided anew after a step; none where there are none.
    pub(super) fn anew(&self, node: &Node) -> Option<String> {
        let facts = node.anew.iter().map(|fact| self.regulation.fact(*fact).title.in_language(self.language));
        let facts: Vec<&str> = facts.collect();
        let label = said(self.language, ["қайта анықталады", "определяется заново", "to be decided anew"]);
        (!facts.is_empty()).then(|| format!("{label}: {}", facts.join("; ")))
    }
}

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

    /// That the own term of a step that makes the clock stand still ended before the clock went on; none where the clock
    /// went on by then.
    ///
    /// The clock stands until the remarks are removed, and nothing says that it goes on by itself when the term of the
    /// step ends: it goes on with the event that ends the step.
    pub(super) fn stood_past(&self, deadline: DeadlineId, to: Moment) -> Option<String> {
        let due = self.trace.deadline(deadline).due();
        // The first minute after a term is the one at which it runs out.
        if to <= due.moment().plus(1) {
            return None;
        }
        let (due, to) = (due_in_figures(due, self.language), moment_in_figures(to, self.language));
        Some(match self.language {
            Language::Kk => format!(
                "қадамның өз мерзімінің аяқталуы – {due}; қадамды аяқтаған оқиғаға дейін ({to}) мерзім тоқтатыла тұрды"
            ),
            Language::Ru => format!(
                "собственный срок шага истек {due}; до события, завершившего шаг ({to}), течение срока оставалось приостановленным"
            ),
            Language::En => format!(
                "the step's own term ended on {due}; the clock went on standing until the event that ended the step ({to})"
            ),
        })
    }

    /// That an open step makes the clock stand still, and whether its own term is known to have ended.
    pub(super) fn stands(&self, id: NodeId, opened: Moment, deadline: Option<DeadlineId>) -> Vec<String> {
        if self.regulation.node(id).clock != Some(ClockEffect::Suspends) {
            return Vec::new();
        }
        let language = self.language;
        let from = self.accepted().map_or(opened, |accepted| accepted.max(opened));
        let label = [
            "мерзім тоқтатыла тұр, басталған уақыты",
            "течение срока приостановлено с",
            "the clock stands still since",
        ];
        let dash = said(language, [" –", "", ""]);
        let mut notes = vec![format!("{}{dash} {}", said(language, label), moment_in_figures(from, language))];
        let (now, due) = (self.trace.entries().last(), deadline.map(|id| self.trace.deadline(id)));
        if let (Some(now), Some(due)) = (now, due)
            && due.late(now.at)
        {
            let (due, now) = (due_in_figures(due.due(), language), moment_in_figures(now.at, language));
            notes.push(match language {
                Language::Kk => format!(
                    "қадамның өз мерзімінің аяқталуы – {due}; қадамды аяқтайтын оқиға жазылмаған, сондықтан мерзім әлі тоқтатыла тұр (соңғы оқиға – {now})"
                ),
                Language::Ru => format!(
                    "собственный срок шага истек {due}; событие, которое завершает шаг, не записано, поэтому течение срока все еще приостановлено (последнее событие – {now})"
                ),
                Language::En => format!(
                    "the step's own term ended on {due}; no event that ends the step is recorded, so the clock still stands (the last event is of {now})"
                ),
            });
        }
        notes
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

//! What ends a deadline before its own term does, and how steps are called.

use super::{DeadlineShown, Teller};
use crate::calendar::Moment;
use crate::engine::{Deadline, Limiter};
use crate::language::Language;
use crate::model::{Node, NodeId};
use crate::view::hours::HoursOf;
use crate::view::said::said;
use crate::view::timeline::head::by_clause;
use crate::view::{Instant, due_in_figures};

impl Teller<'_> {
    /// The title of a step or check, or its name where it has none.
    pub(super) fn node_title(&self, id: NodeId) -> &str {
        let node = self.regulation.node(id);
        node.title.as_ref().map_or(node.name.as_str(), |title| title.in_language(self.language))
    }

    /// Who does a step, whose hours they are.
    pub(super) fn hours_of(&self, node: &Node) -> HoursOf<'_> {
        let actor = self.regulation.participant(node.actor);
        HoursOf { whose: actor.title.in_language(self.language), ground: actor.hours_ground.as_ref() }
    }

    /// From when a term counts, where that is later than what it is the term of was opened.
    pub(super) fn counts_from(&self, deadline: &Deadline, opened: Moment) -> Option<Instant> {
        let start = deadline.start().filter(|start| *start > opened)?;
        Some(Instant::of_moment(start, self.language))
    }

    /// What ends a deadline before its own term does, and which calendars of its years are provisional.
    pub(super) fn bounds(&self, deadline: &Deadline, shown: &DeadlineShown) -> Vec<String> {
        self.cap(deadline).into_iter().chain(shown.provisional_words(self.language)).collect()
    }

    /// Says what ends a deadline before its own term does.
    pub(super) fn cap(&self, deadline: &Deadline) -> Option<String> {
        let language = self.language;
        let limit = self.limit(deadline.limit?.by);
        let own = due_in_figures(deadline.own, language);
        Some(match language {
            Language::Kk => format!("{limit}: өз мерзімінің аяқталуы – {own}"),
            Language::Ru => format!("{limit}: собственный срок истек бы {own}"),
            Language::En => format!("{limit}: its own term would end on {own}"),
        })
    }

    /// That a deadline is no later than what encloses it.
    pub(super) fn limit(&self, by: Limiter) -> String {
        let language = self.language;
        match by {
            Limiter::Procedure(procedure) if self.has_totals => {
                let under = by_clause(&self.regulation.procedure(procedure).clause.0, language);
                match language {
                    Language::Kk => format!("{under} жалпы мерзімнен аспайды"),
                    Language::Ru => format!("не позднее общего срока {under}"),
                    Language::En => format!("no later than the total term {under}"),
                }
            }
            Limiter::Procedure(_) => {
                said(language, ["жалпы мерзімнен аспайды", "не позднее общего срока", "no later than the total term"])
                    .to_owned()
            }
            Limiter::Call(node) => {
                let title = self.node_title(node);
                match language {
                    Language::Kk => format!("«{title}» қадамының мерзімінен аспайды"),
                    Language::Ru => format!("не позднее срока шага «{title}»"),
                    Language::En => format!("no later than the term of the step “{title}”"),
                }
            }
        }
    }
}

//! The head of a timeline: the service, its edition, the application, the total terms.

use super::{Teller, Timeline, TimelineKind, Total};
use crate::calendar::Reckoner;
use crate::engine::{EntryKind, Trace};
use crate::language::{Language, date_in_figures};
use crate::model::Regulation;
use crate::view::hours::hours;
use crate::view::{Instant, acceptance_words, channel_code, channel_name, code};

impl<'a> Teller<'a> {
    pub(super) fn new(
        kind: TimelineKind,
        regulation: &'a Regulation,
        reckoner: Reckoner<'a>,
        trace: &'a Trace,
        language: Language,
    ) -> Self {
        let channel = trace.entries().iter().find_map(|entry| match entry.what {
            EntryKind::Received { channel, .. } => Some(channel),
            _ => None,
        });
        Self { kind, regulation, reckoner, trace, channel, language }
    }

    /// The timeline with no rows.
    pub(super) fn head(&self) -> Timeline {
        let Self { regulation, language, .. } = *self;
        let received = self.trace.entries().iter().find_map(|entry| match entry.what {
            EntryKind::Received { accepted, .. } => Some((entry.at, accepted)),
            _ => None,
        });
        Timeline {
            kind: self.kind,
            language,
            case: None,
            service: regulation.service.clone(),
            title: regulation.title.in_language(language).to_owned(),
            edition: edition(regulation, language),
            channel: self.channel.map(channel_code),
            channel_name: self.channel.map(|channel| channel_name(channel, language)),
            received: received.map(|(at, _)| Instant::of_moment(at, language)),
            accepted: received.map(|(_, accepted)| Instant::of_moment(accepted.at, language)),
            acceptance: received.map(|(_, accepted)| code::acceptance(accepted.why)),
            acceptance_words: received.map_or("", |(_, accepted)| acceptance_words(accepted.why, language)),
            hours: hours(regulation, language),
            totals: self.totals(),
            rows: Vec::new(),
            outcome: None,
            needs: Vec::new(),
            notes: Vec::new(),
        }
    }

    fn totals(&self) -> Vec<Total> {
        let begun = self.trace.entries().iter().filter_map(|entry| match entry.what {
            EntryKind::ProcedureBegun { procedure, total: Some(total) } => Some((procedure, total)),
            _ => None,
        });
        let shown = begun.map(|(procedure, total)| {
            let procedure = self.regulation.procedure(procedure);
            let clause = procedure.total.as_ref().map_or(&procedure.clause, |total| &total.clause);
            Total {
                procedure: procedure.name.clone(),
                clause: clause.0.clone(),
                deadline: self.deadline(self.trace.deadline(total)),
            }
        });
        shown.collect()
    }
}

/// Who adopted the last act of an edition, its date and number: «Ақтөбе облысының әкімдігі, 18.05.2017 № 144».
#[must_use]
pub fn edition(regulation: &Regulation, language: Language) -> String {
    let body = regulation.body.in_language(language);
    match regulation.acts.last() {
        Some(act) => format!("{body}, {} № {}", date_in_figures(act.date), act.number),
        None => body.to_owned(),
    }
}

//! The head of a timeline: the service, its edition, the application, the total terms.

use super::{OwnHours, Teller, Timeline, TimelineKind};
use crate::calendar::{Moment, Reckoner};
use crate::engine::{EntryKind, Trace};
use crate::language::{Language, act_in_figures, clause_name};
use crate::model::{Channel, NodeId, Regulation};
use crate::view::acceptance::skipped;
use crate::view::hours::{hours, office_hours};
use crate::view::name::proactive_words;
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
        let totals = trace
            .entries()
            .iter()
            .filter(|entry| matches!(entry.what, EntryKind::ProcedureBegun { total: Some(_), .. }));
        Self { kind, regulation, reckoner, trace, channel, has_totals: totals.count() > 1, language }
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
            choice: None,
            channel: self.channel.map(channel_code),
            channel_name: self.channel.map(|channel| channel_name(channel, language)),
            received: received.map(|(at, _)| Instant::of_moment(at, language)),
            accepted: received.map(|(_, accepted)| Instant::of_moment(accepted.at, language)),
            acceptance: received.map(|(_, accepted)| code::acceptance(accepted.why)),
            acceptance_words: received.map_or("", |(_, accepted)| {
                let words = if self.is_proactive() { proactive_words } else { acceptance_words };
                words(accepted.why, language)
            }),
            skipped: received
                .map_or_else(Vec::new, |(at, accepted)| skipped(self.reckoner.calendar, at, accepted.at, language)),
            hours: hours(regulation, language),
            own_hours: Vec::new(),
            totals: self.totals(),
            rows: Vec::new(),
            withdrawn: None,
            outcome: None,
            needs: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// From when the terms of the case count.
    pub(super) fn accepted(&self) -> Option<Moment> {
        self.trace.entries().iter().find_map(|entry| match entry.what {
            EntryKind::Received { accepted, .. } => Some(accepted.at),
            _ => None,
        })
    }

    /// The hours that are not those of the regulation: of the channel, and of those who act, in order; alike ones told
    /// once.
    pub(super) fn own_hours(&self, acted: &[NodeId]) -> Vec<OwnHours> {
        let language = self.language;
        let channel = self.channel.and_then(|channel| {
            let acceptance = self.regulation.acceptance(channel)?;
            let whose = channel_name(channel, language).to_owned();
            Some((whose, acceptance.hours?, acceptance.hours_ground.as_ref()))
        });
        let actors = acted.iter().filter_map(|node| {
            let actor = self.regulation.participant(self.regulation.node(*node).actor);
            Some((actor.title.in_language(language).to_owned(), actor.hours?, actor.hours_ground.as_ref()))
        });
        let mut shown: Vec<OwnHours> = Vec::new();
        for (whose, own, ground) in channel.into_iter().chain(actors) {
            let hours = office_hours(own, language);
            let ground = ground.map(|ground| ground.in_language(language).to_owned());
            match shown.iter_mut().find(|shown| shown.hours == hours && shown.ground == ground) {
                None => shown.push(OwnHours { whose: vec![whose], hours, ground }),
                Some(shown) if !shown.whose.contains(&whose) => shown.whose.push(whose),
                Some(_) => {}
            }
        }
        shown
    }

    /// Whether the case began without an application.
    pub(super) fn is_proactive(&self) -> bool {
        self.channel == Some(Channel::Proactive)
    }
}

/// A clause as that by which a term is counted: «5-тармақ бойынша», «по пункту 5», "by para 5".
pub(super) fn by_clause(number: &str, language: Language) -> String {
    let name = clause_name(number, language);
    match language {
        Language::Kk => format!("{name} бойынша"),
        // «пункт 5», «подпункт 3) пункта 8».
        Language::Ru => format!("по {}", name.replacen("пункт ", "пункту ", 1)),
        Language::En => format!("by {name}"),
    }
}

/// Who adopted the act that made an edition, its date and number: «Ақтөбе облысының әкімдігі, 18.05.2017 № 144».
#[must_use]
pub fn edition(regulation: &Regulation, language: Language) -> String {
    let body = regulation.body.in_language(language);
    match regulation.made_by() {
        Some(act) => format!("{body}, {}", act_in_figures(act.date, &act.number)),
        None => body.to_owned(),
    }
}

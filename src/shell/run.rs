//! `run`: a case through its regulation, with the deadline of each step.

use crate::calendar::{Moment, WorkCalendar};
use crate::diagnostic::{CaseFault, Decided};
use crate::engine::{Case, Event, EventKind, Planner, Refusal, Stop, Trace};
use crate::model::{Channel, Regulation};
use crate::render;
use crate::view::Timeline;

use super::args::Run;
use super::beside::Beside;
use super::exit::Exit;
use super::given::{self, EditionFrom, Given};
use super::load::Loaded;
use super::places::Places;
use super::session::Session;
use super::{ask, calendars, refusal};

/// A case with all that it takes to walk it.
struct Walk<'a> {
    regulation: &'a Regulation,
    calendar: &'a WorkCalendar,
    given: &'a Given,
    channel: Channel,
    start: Moment,
    /// Whether a person can be asked for facts.
    asks: bool,
}

/// What came of a case: as it is shown, and what happened entry by entry.
pub(super) struct Walked {
    pub(super) timeline: Timeline,
    pub(super) trace: Trace,
}

/// Walks a case.
pub(super) fn run(mut session: Session, arguments: &Run) -> Exit {
    if let Some((loaded, given)) = given::read(&mut session, arguments)
        && let Some(timeline) = walk(&mut session, loaded, &given)
    {
        session.print(&render::timeline(&timeline, arguments.explain, session.output.style()));
    }
    session.finish(false)
}

/// Walks a case as it went, or where nothing has happened yet, as if it took all the time it is given.
fn walk(session: &mut Session, mut loaded: Loaded, given: &Given) -> Option<Timeline> {
    let found;
    let beside = match &given.edition {
        EditionFrom::Folder(_, beside) => beside,
        EditionFrom::File | EditionFrom::Case => {
            found = Beside::of_file(session, &loaded);
            &found
        }
    };
    beside.complete(&mut loaded.regulation);
    let regulation = &loaded.regulation;
    let (channel, start) = beginning(session, regulation, given)?;
    let calendar = calendars::read(session, &loaded.calendar, &loaded.path)?;
    let walk = Walk { regulation, calendar: &calendar, given, channel, start, asks: session.output.can_ask() };
    let timeline = walk.walked(session)?.timeline.with_case_title(given.title.as_ref());
    let day = start.day().date()?;
    let timeline = timeline.with_others(&beside.others(day));
    Some(match &given.edition {
        EditionFrom::Folder(choice, _) => timeline.with_choice(choice.clone()),
        EditionFrom::File | EditionFrom::Case => {
            let remark = beside.remark(regulation, day, session.language);
            remark.into_iter().fold(timeline, Timeline::with_remark)
        }
    })
}

/// Walks a case of a file, of which nothing can be asked; none, with reports, where it does not come to its end.
pub(super) fn unasked(
    session: &mut Session,
    regulation: &Regulation,
    calendar: &WorkCalendar,
    given: &Given,
) -> Option<Walked> {
    Walk { regulation, calendar, given, channel: given.channel?, start: given.start?, asks: false }.walked(session)
}

/// Reports what of a case could not have happened so under its regulation; nothing where too little is said to tell.
pub(super) fn check_happenings(session: &mut Session, regulation: &Regulation, calendar: &WorkCalendar, given: &Given) {
    if let (Some(channel), Some(start)) = (given.channel, given.start) {
        // The timeline is of no use here: what is refused on the way is.
        drop(Walk { regulation, calendar, given, channel, start, asks: false }.replay(session));
    }
}

/// Asks for the channel and the start where they are not given; none, with a report, where there is no answer.
fn beginning(session: &mut Session, regulation: &Regulation, given: &Given) -> Option<(Channel, Moment)> {
    let language = session.language;
    let Some(channel) = given.channel.or_else(|| ask::channel(regulation, language)) else {
        session.report(given::no_channel(regulation, language));
        return None;
    };
    let Some(start) = given.start.or_else(|| ask::start(language)) else {
        session.report(given::no_start());
        return None;
    };
    Some((channel, start))
}

impl Walk<'_> {
    /// Walks the case as it went, or where nothing has happened, at its limits.
    fn walked(&self, session: &mut Session) -> Option<Walked> {
        if self.given.happenings.is_empty() { self.plan(session) } else { self.replay(session) }
    }

    /// Walks the case at its limits, and asks for the facts that the way needs.
    fn plan(&self, session: &mut Session) -> Option<Walked> {
        let Self { regulation, calendar, given, channel, start, asks } = *self;
        let planner = Planner::new(regulation, calendar, channel, start, &given.facts);
        let planner = planner.map_err(|refusal| self.refused(session, &refusal)).ok()?;
        let mut planner = planner.with_later(given.later.clone()).with_expired(given.expired.clone());
        while let Some(need) = planner.next_need().map_err(|refusal| self.refused(session, &refusal)).ok()? {
            let asked = regulation.fact(need.fact);
            let answer = if asks { ask::fact(asked, session.language) } else { None };
            let Some(value) = answer else {
                let decided = if given.facts.get(need.fact).is_some() { Decided::InPlan } else { Decided::Never };
                session.report(refusal::missing_fact(regulation, need, decided, session.language, given.head));
                return None;
            };
            planner.answer(need.fact, value).map_err(|refusal| self.refused(session, &refusal)).ok()?;
        }
        let plan = planner.finish().map_err(|refusal| self.refused(session, &refusal)).ok()?;
        match plan.stop {
            Stop::Ended(_) | Stop::NeedsFact(_) => {}
            Stop::Loop(node) => {
                let fault = CaseFault::EndlessLoop { step: regulation.node(node).name.clone() };
                session.report(refusal::placed(fault, regulation, given.head));
            }
            Stop::TooLong { limit } => {
                session.report(refusal::placed(CaseFault::TooLong { limit }, regulation, given.head));
                return None;
            }
        }
        let timeline = Timeline::of_plan(regulation, calendar, &plan, session.language);
        Some(Walked { timeline, trace: plan.trace })
    }

    /// Walks the case as it went.
    fn replay(&self, session: &mut Session) -> Option<Walked> {
        let mut case = Case::new(self.regulation, self.calendar);
        for (event, places) in self.events() {
            if let Err(refusal) = case.apply(event) {
                let place = places.map(|places| places.of_refusal(&refusal));
                session.report(refusal::in_case(&refusal, &case, self.regulation, session.language, place));
                return None;
            }
        }
        Some(Walked { timeline: Timeline::of_case(&case, session.language), trace: case.into_trace() })
    }

    /// What happened, each with its place: the application, what was known with it, then all else.
    fn events(&self) -> impl Iterator<Item = (Event, Option<Places>)> {
        let known = self.regulation.facts.iter().filter_map(|fact| self.regulation.fact_named(&fact.name));
        let known = known.filter_map(|fact| Some(EventKind::FactDecided { fact, value: self.given.facts.get(fact)? }));
        let with_application = std::iter::once(EventKind::Received { channel: self.channel }).chain(known);
        let application = self.given.place.map(Places::of_application);
        let with_application = with_application.map(move |what| (Event { at: self.start, what }, application));
        let after = self.given.happenings.iter().zip(&self.given.places);
        with_application.chain(after.map(|(happening, place)| (Event::from(*happening), Some(*place))))
    }

    fn refused(&self, session: &mut Session, refusal: &Refusal) {
        session.report(refusal::report(refusal, self.regulation, session.language, self.given.place));
    }
}

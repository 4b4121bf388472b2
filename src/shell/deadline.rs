//! `deadline`: the end of one term, with its proof.

use std::path::Path;

use crate::calendar::{Accepted, CountFrom, Day, Moment, OfficeHours, ReckonError, Reckoner, Term, Unit};
use crate::compile;
use crate::diagnostic::{CalendarFault, CaseFault, Diagnostic, MomentMistake, TermFault};
use crate::language::Words;
use crate::render;
use crate::source::{Span, Spanned};
use crate::syntax::parse_term;
use crate::view::{Beginning, TermEnd};

use super::args::{Deadline, Rule};
use super::exit::Exit;
use super::session::Session;
use super::{calendars, load};

/// By what the term is reckoned.
struct Basis {
    rule: CountFrom,
    calendar: Spanned<String>,
    hours: Option<OfficeHours>,
    near: std::path::PathBuf,
}

/// Reckons a term.
pub(super) fn run(mut session: Session, arguments: &Deadline) -> Exit {
    reckon(&mut session, arguments);
    session.finish(false)
}

fn reckon(session: &mut Session, arguments: &Deadline) -> Option<()> {
    let start = session.word("--start", &arguments.start);
    let term = term(session, &arguments.term);
    let basis = match &arguments.regulation {
        Some(path) => of_regulation(session, path),
        None => of_options(session, arguments),
    };
    let term = term?;
    let needs_time = arguments.application || needs_time(term.value);
    let moment = moment(session, &start, needs_time);
    let basis = basis?;
    if basis.hours.is_none() && in_office_time(term.value) {
        session.report(Diagnostic::at(term.span, TermFault::NoHours { in_command: arguments.regulation.is_none() }));
        return None;
    }
    let (moment, has_time) = moment?;
    let calendar = calendars::read(session, &basis.calendar, &basis.near)?;
    let reckoner = Reckoner { calendar: &calendar, hours: basis.hours, rule: basis.rule };
    let places = (start.span, term.span);
    let fault = |session: &mut Session, error| session.report(report(error, moment.day(), &reckoner, places));
    let accepted: Option<Accepted> = if arguments.application {
        Some(reckoner.accept(moment, true).map_err(|error| fault(session, error)).ok()?)
    } else {
        None
    };
    let from = accepted.map_or(moment, |accepted| accepted.at);
    let proof = reckoner.proof(term.value, from).map_err(|error| fault(session, error)).ok()?;
    let beginning = match accepted {
        Some(accepted) => Beginning::Application { at: moment, accepted },
        None if has_time => Beginning::Moment,
        None => Beginning::Day,
    };
    let end = TermEnd::new(&proof, &calendar, beginning, session.language);
    session.print(&render::term_end(&end, session.output.style()));
    Some(())
}

fn term(session: &mut Session, text: &str) -> Option<Spanned<Term>> {
    let span = session.word("--term", text).span;
    let file = session.sources.get(span.file)?;
    parse_term(file, span, &mut session.reports).map(|term| term.map(compile::term))
}

fn of_regulation(session: &mut Session, path: &Path) -> Option<Basis> {
    let loaded = load::regulation(session, path)?;
    let terms = loaded.regulation.terms;
    Some(Basis { rule: terms.count_from, calendar: loaded.calendar, hours: terms.hours, near: loaded.path })
}

fn of_options(session: &mut Session, arguments: &Deadline) -> Option<Basis> {
    let rule = match arguments.rule {
        None | Some(Rule::NextDay) => CountFrom::NextDay,
        Some(Rule::SameDay) => CountFrom::SameDay,
    };
    let calendar = session.word("--calendar", arguments.calendar.as_deref().unwrap_or("kz"));
    let pair = |word: Spanned<String>| (word.value, word.span);
    let work = arguments.hours.as_ref().map(|text| pair(session.word("--hours", text)));
    let pause = arguments.pause.as_ref().map(|text| pair(session.word("--break", text)));
    let hours = match work {
        Some(work) => Some(compile::hours(work, pause, None, &mut session.reports)?),
        None => None,
    };
    Some(Basis { rule, calendar, hours, near: ".".into() })
}

/// The start and whether its time is said; a day without a time is enough for terms that are counted in days.
fn moment(session: &mut Session, start: &Spanned<String>, needs_time: bool) -> Option<(Moment, bool)> {
    let found = match compile::moment(&start.value) {
        Ok((date, Some(time))) => Ok((Moment::from_datetime(date.and_time(time)), true)),
        Ok((date, None)) if !needs_time => Ok((Day::from_date(date).at(0), false)),
        Ok((_, None)) => Err(MomentMistake::NoTime),
        Err(mistake) => Err(mistake),
    };
    let report = |mistake| Diagnostic::at(start.span, CaseFault::BadMoment { value: start.value.clone(), mistake });
    found.map_err(|mistake| session.report(report(mistake))).ok()
}

/// Whether a term depends on the time of day of its event.
const fn needs_time(term: Term) -> bool {
    in_office_time(term) || matches!(term, Term::AtOnce | Term::WithinWorkingDay)
}

/// Whether a term is counted in minutes of office time.
const fn in_office_time(term: Term) -> bool {
    matches!(term, Term::Amount { unit: Unit::Minute | Unit::Hour, .. })
}

/// Why a term cannot be reckoned: its event or its end lies in a year whose calendar is not there.
fn report(error: ReckonError, start: Day, reckoner: &Reckoner<'_>, (at_start, at_term): (Span, Span)) -> Diagnostic {
    match error {
        ReckonError::NoHours => unreachable!("a term in minutes or hours was refused without office hours"),
        ReckonError::NoCalendar { year } if reckoner.calendar.years().contains(&start.year()) => {
            let words = Words::new(
                format!("{year} жылғы күнтізбе жоқ"),
                format!("нет календаря на {year} год"),
                format!("there is no calendar of the year {year}"),
            );
            Diagnostic::at(at_term, TermFault::OutOfReach).with_related(at_start, words)
        }
        ReckonError::NoCalendar { year } => {
            let calendar = reckoner.calendar.name().to_owned();
            Diagnostic::at(at_start, CalendarFault::NoYear { calendar, year })
        }
    }
}

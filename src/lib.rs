//! Regulations of Kazakhstan's state services as files that a machine can check, run, print and compare.
//!
//! Route of data: text → [`syntax`] (tree, faults) → [`compile`] (a [`model::Regulation`], all faults) →
//! [`engine`] (a trace, each deadline reckoned by [`calendar`]) → [`view`] (what is shown) → [`render`] (text) →
//! [`shell`] (the command line). `docs/architecture.md` says who may use whom.
//!
//! A deadline by the regulation of foster care in Aktobe, for an application of Friday, 16 June 2017:
//!
//! ```
//! use reglament::calendar::{CountFrom, Moment, Reckoner};
//! use reglament::compile;
//! use reglament::source::Sources;
//! use reglament::syntax::{Document, parse};
//!
//! let mut sources = Sources::new();
//! let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/regulations/kz-aktobe/foster-care/2017-05-18-n144.toml"));
//! let year = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/calendars/kz/2017.toml"));
//! let (text, year) = (sources.add("2017-05-18-n144.toml", text), sources.add("2017.toml", year));
//!
//! let mut faults = Vec::new();
//! let mut read = |id| sources.get(id).and_then(|file| parse(file, &mut faults));
//! let (Some(Document::Regulation(tree)), Some(Document::Calendar(days))) = (read(text), read(year)) else { panic!() };
//! let regulation = compile::regulation(&tree, &mut faults).expect("the file is sound");
//! let calendar = compile::calendar("kz", &[("2017".to_owned(), *days)], &mut faults).expect("the year is sound");
//!
//! let reckoner = Reckoner { calendar: &calendar, hours: regulation.terms.hours, rule: CountFrom::NextDay };
//! let (date, time) = compile::moment("16.06.2017 10:00").expect("it is a moment");
//! let received = Moment::from_datetime(date.and_time(time.expect("the time is written")));
//! let total = regulation.procedures[0].total.as_ref().expect("the procedure has a total term");
//! let due = reckoner.due(total.term.otherwise, received).expect("the calendar holds the days");
//! assert_eq!(due.day.to_string(), "17.07.2017");
//! ```

pub mod analysis;
pub mod calendar;
pub mod comparison;
pub mod compile;
pub mod diagnostic;
pub mod engine;
pub mod history;
pub mod language;
pub mod model;
pub mod render;
pub mod schema;
pub mod shell;
pub mod source;
pub mod syntax;
pub mod view;

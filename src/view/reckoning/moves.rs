//! What moved the end of a term, in an explanation and as data.

use schemars::JsonSchema;
use serde::Serialize;

use super::SpecialShown;
use super::lines::Lines;
use crate::calendar::{Day, Move, Moved, Term, Unit, WorkCalendar};
use crate::language::Language;
use crate::view::{Instant, code, due_in_figures, moment_in_figures, term_short};

/// What moved the end of a term, and how far; the names of the fields are the keys of its JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MoveShown {
    /// What it was, as a code: `stood`, `prolonged`.
    pub kind: &'static str,
    /// From when the clock stood; none for a prolongation.
    pub from: Option<Instant>,
    /// To when the clock stood; none for a prolongation.
    pub to: Option<Instant>,
    /// How many units it added.
    pub added: u32,
    /// The unit as a code: `calendar-day`.
    pub unit: &'static str,
    /// Where the count ended after it, before the end rolls.
    pub end: Instant,
}

impl MoveShown {
    pub(super) fn new(moved: &Moved, language: Language) -> Self {
        let (kind, from, to) = match moved.what {
            Move::Stood { from, to } => ("stood", Some(from), Some(to)),
            Move::Prolonged(_) => ("prolonged", None, None),
        };
        Self {
            kind,
            from: from.map(|moment| Instant::of_moment(moment, language)),
            to: to.map(|moment| Instant::of_moment(moment, language)),
            added: moved.added,
            unit: code::unit(Term::Amount { amount: 1, unit: moved.unit }),
            end: match moved.minute {
                Some(minute) => Instant::of_moment(moved.last.at(minute), language),
                None => Instant::of_day(moved.last, language),
            },
        }
    }
}

/// By how much a move made a term longer, as a term.
pub(in crate::view) fn added_term(moved: &Moved) -> Term {
    Term::Amount { amount: u16::try_from(moved.added).unwrap_or(u16::MAX), unit: moved.unit }
}

impl Lines {
    /// Tells each move: what was added and where the count ended then; with the special days that were passed.
    pub(super) fn moves(&mut self, moves: &[Moved], counted_to: Day, calendar: &WorkCalendar) {
        let mut last = counted_to;
        for moved in moves {
            let added = term_short(added_term(moved), self.language);
            let end = match moved.minute {
                Some(minute) => due_in_figures(crate::calendar::Due { day: moved.last, minute }, self.language),
                None => self.day(moved.last),
            };
            let is_working = moved.unit == Unit::WorkingDay;
            match moved.what {
                Move::Stood { from, to } => {
                    let stretch = format!(
                        "{} – {}",
                        moment_in_figures(from, self.language),
                        moment_in_figures(to, self.language)
                    );
                    self.say(
                        ["мерзім тоқтатыла тұрды", "течение срока приостанавливалось", "the clock stood"],
                        stretch,
                    );
                    if let Some(rolled) = moved.rolled {
                        let label = [
                            "мерзімнің соңы бұдан бұрын ауысқан",
                            "до этого окончание перенесено на",
                            "the end had rolled to",
                        ];
                        self.say(label, self.day(rolled));
                    }
                    let (first, end_of_stop) = (from.day().plus(1), to.day());
                    let is_in_days = matches!(moved.unit, Unit::WorkingDay | Unit::CalendarDay);
                    let days = if is_in_days && first <= end_of_stop {
                        format!(" ({})", self.days_between(first, end_of_stop))
                    } else {
                        String::new()
                    };
                    if moved.added == 0 {
                        let label = ["тоқтатыла тұрған уақыт", "время приостановления", "added"];
                        let nothing = self.pick(["қосылмайды", "не прибавляется", "nothing"]);
                        self.say(label, format!("{nothing} → {end}"));
                    } else {
                        let label = ["тоқтатыла тұрған уақыт қосылады", "прибавляется время приостановления", "added"];
                        self.say(label, format!("{added}{days} → {end}"));
                    }
                    if is_working {
                        self.special_between(first, end_of_stop, calendar);
                    }
                }
                Move::Prolonged(_) => self.say(["ұзартылды", "продлено", "prolonged"], format!("+ {added} → {end}")),
            }
            if is_working {
                self.special_between(last.plus(1), moved.last, calendar);
            }
            last = moved.last;
        }
    }

    /// Tells the days that do not follow the week.
    fn special_between(&mut self, first: Day, last: Day, calendar: &WorkCalendar) {
        if first <= last {
            for special in calendar.special_between(first, last) {
                self.special(&SpecialShown::new(special, self.language));
            }
        }
    }
}

//! The explanation of a term of whole days.

use super::SpecialShown;
use super::lines::Lines;
use crate::calendar::{Proof, Stretch, Term, Unit, WorkCalendar};
use crate::language::Language;
use crate::view::term_short;

impl Lines {
    pub(super) fn days(&mut self, proof: &Proof, counted: &Stretch, calendar: &WorkCalendar) {
        let Proof { term, rule, hours, due, ref moves, ref rolled, .. } = *proof;
        if term == Term::WithinWorkingDay {
            self.say(
                ["ереже", "правило", "rule"],
                self.pick(match hours {
                    Some(_) if self.has_own_hours => [
                        "сол жұмыс күні ішінде, жұмыс уақыты аяқталған болса – келесі күні",
                        "в течение того же рабочего дня, если рабочее время закончилось – следующего",
                        "within the same working day, or the next one where the office has closed",
                    ],
                    Some(_) => [
                        "сол жұмыс күні ішінде, көрсетілетін қызметті берушінің жұмысы аяқталған болса – келесі күні",
                        "в течение того же рабочего дня, если услугодатель закончил работу – следующего",
                        "within the same working day, or the next one where the office has closed",
                    ],
                    None => ["сол жұмыс күні ішінде", "в течение того же рабочего дня", "within the same working day"],
                }),
            );
        } else {
            self.rule(rule);
        }
        self.say(["бірінші күн", "первый день", "first day"], self.day(counted.first));
        match term {
            Term::Amount { unit: Unit::WorkingDay, .. } => self.working_days(counted),
            Term::Amount { amount, unit } => self.all_days(counted, amount, unit),
            Term::AtOnce | Term::WithinWorkingDay => {}
        }
        self.say(["соңғы күн", "последний день", "last day"], self.day(counted.last));
        self.moves(moves, counted.last, calendar);
        self.rolled(proof);
        // A working Saturday or Sunday is why the end does not roll on; the working-day count has told it already.
        let is_told =
            matches!(term, Term::Amount { unit: Unit::WorkingDay, .. }) && rolled.is_empty() && moves.is_empty();
        if let Some(special) = calendar.special(due.day).filter(|_| !is_told) {
            self.special(&SpecialShown::new(special, self.language));
        }
        self.end_of_day(due, term);
    }

    /// Tells which of the days are working days.
    pub(super) fn working_days(&mut self, counted: &Stretch) {
        let off = counted.special.iter().filter(|special| !special.kind.is_working()).count();
        let range = self.days_between(counted.first, counted.last);
        let (days, weekends, working) = (counted.days(), counted.weekends, counted.working);
        // A kind of day of which there is none is not named.
        let specials = (off > 0).then(|| match self.language {
            Language::Kk => format!(" − ерекше демалыс күндері {off}"),
            Language::Ru => format!(" − особых нерабочих дней {off}"),
            Language::En => format!(" − {off} special days off"),
        });
        let other = if off > 0 { self.pick(["өзге ", "остальных ", "other "]) } else { "" };
        let weekends = (weekends > 0).then(|| match self.language {
            Language::Kk => format!(" − {other}сенбі мен жексенбі {weekends}"),
            Language::Ru => format!(" − {other}суббот и воскресений {weekends}"),
            Language::En => format!(" − {weekends} {other}Saturdays and Sundays"),
        });
        let taken: String = specials.into_iter().chain(weekends).collect();
        let words = match self.language {
            _ if taken.is_empty() => {
                let amount = u16::try_from(working).unwrap_or(u16::MAX);
                let working = term_short(Term::Amount { amount, unit: Unit::WorkingDay }, self.language);
                let none = self.pick([
                    ", арасында демалыс күндері жоқ",
                    ", выходных среди них нет",
                    ", no day off among them",
                ]);
                format!("{range}: {working}{}", if days > 1 { none } else { "" })
            }
            Language::Kk => format!("{range}: барлығы {days}{taken} = жұмыс күндері {working}"),
            Language::Ru => format!("{range}: всего {days}{taken} = рабочих дней {working}"),
            Language::En => format!("{range}: {days} in all{taken} = {working} working days"),
        };
        self.say(["саналған күндер", "отсчитанные дни", "days counted"], words);
        for special in &counted.special {
            self.special(&SpecialShown::new(special, self.language));
        }
    }

    /// Tells that all days count, and how a longer unit is made of them.
    fn all_days(&mut self, counted: &Stretch, amount: u16, unit: Unit) {
        let days = Term::Amount { amount: u16::try_from(counted.days()).unwrap_or(u16::MAX), unit: Unit::CalendarDay };
        let range = self.days_between(counted.first, counted.last);
        let all = self.pick(["барлық күн саналады", "считаются все дни", "every day counts"]);
        let words = format!("{range}: {}, {all}", term_short(days, self.language));
        self.say(["саналған күндер", "отсчитанные дни", "days counted"], words);
        match unit {
            Unit::Week => {
                let week = Term::Amount { amount: 7, unit: Unit::CalendarDay };
                let words = format!("{amount} × {}", term_short(week, self.language));
                self.say(["апта", "недели", "weeks"], words);
            }
            Unit::Month | Unit::Year => {
                let words = self.pick([
                    "мерзім соңғы айдың тиісті күнінде, ондай күн болмаса – сол айдың соңғы күнінде аяқталады",
                    "срок истекает в соответствующее число последнего месяца, при его отсутствии – в последний день этого месяца",
                    "the term ends on the same day number of its last month, or on that month's last day where there is none",
                ]);
                self.say(["ай", "месяц", "month"], words);
            }
            Unit::Minute | Unit::Hour | Unit::CalendarDay | Unit::WorkingDay => {}
        }
    }
}

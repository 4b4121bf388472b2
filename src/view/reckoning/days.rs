//! The explanation of a term of whole days.

use super::SpecialShown;
use super::lines::Lines;
use crate::calendar::{CountFrom, DayOff, Proof, Stretch, Term, Unit, WorkCalendar};
use crate::language::Language;
use crate::view::term_short;

impl Lines {
    pub(super) fn days(&mut self, proof: &Proof, counted: &Stretch, rolled: &[DayOff], calendar: &WorkCalendar) {
        let Proof { term, rule, due, .. } = *proof;
        if term == Term::WithinWorkingDay {
            self.say(
                ["ереже", "правило", "rule"],
                self.pick([
                    "сол жұмыс күні ішінде, кеңсе жабылған болса – келесі күні",
                    "в течение того же рабочего дня, если канцелярия закрыта – следующего",
                    "within the same working day, or the next one where the office has closed",
                ]),
            );
        } else {
            self.rule(rule);
        }
        self.say(["бірінші күн", "первый день", "first day"], self.day(counted.first));
        match term {
            Term::Amount { unit: Unit::WorkingDay, .. } => self.working_days(counted),
            Term::Amount { amount, unit } => self.all_days(counted, amount, unit, rule),
            Term::AtOnce | Term::WithinWorkingDay => {}
        }
        self.say(["соңғы күн", "последний день", "last day"], self.day(counted.last));
        for off in rolled {
            self.roll(off);
        }
        if !rolled.is_empty() {
            let landing = self.pick(["келесі жұмыс күні", "ближайший рабочий день", "the next working day"]);
            self.say(["ауысады", "переносится на", "moves to"], format!("{} – {landing}", self.day(due.day)));
        }
        // A working Saturday or Sunday is why the end does not roll on; the working-day count has told it already.
        let is_told = matches!(term, Term::Amount { unit: Unit::WorkingDay, .. }) && rolled.is_empty();
        if let Some(special) = calendar.special(due.day).filter(|_| !is_told) {
            self.special(&SpecialShown::new(special, self.language));
        }
        self.end_of_day(due, term);
    }

    /// Tells which of the days are working days.
    fn working_days(&mut self, counted: &Stretch) {
        let off = counted.special.iter().filter(|special| !special.kind.is_working()).count();
        let range = self.days_between(counted.first, counted.last);
        let (days, weekends, working) = (counted.days(), counted.weekends, counted.working);
        let words = match self.language {
            Language::Kk => format!(
                "{range}: барлығы {days} − сенбі мен жексенбі {weekends} − ерекше демалыс күндері {off} = жұмыс күндері {working}"
            ),
            Language::Ru => format!(
                "{range}: всего {days} − суббот и воскресений {weekends} − особых нерабочих дней {off} = рабочих дней {working}"
            ),
            Language::En => format!(
                "{range}: {days} in all − {weekends} Saturdays and Sundays − {off} special days off = {working} working days"
            ),
        };
        self.say(["саналған күндер", "отсчитанные дни", "days counted"], words);
        for special in &counted.special {
            self.special(&SpecialShown::new(special, self.language));
        }
    }

    /// Tells that all days count, and how a longer unit is made of them.
    fn all_days(&mut self, counted: &Stretch, amount: u16, unit: Unit, rule: CountFrom) {
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
                let words = self.pick(match rule {
                    CountFrom::NextDay => [
                        "ай басталған күннің санымен аяқталады, ондай сан болмаса – айдың соңғы күні",
                        "месяц истекает в то же число, при его отсутствии – в последний день месяца",
                        "a month ends on the same day number, or on the month's last day where there is none",
                    ],
                    CountFrom::SameDay => [
                        "ай басталған күн санының алдыңғы күні аяқталады, ондай сан болмаса – айдың соңғы күні",
                        "месяц истекает накануне того же числа, при его отсутствии – в последний день месяца",
                        "a month ends on the eve of the same day number, or on the month's last day where there is none",
                    ],
                });
                self.say(["ай", "месяц", "month"], words);
            }
            Unit::Minute | Unit::Hour | Unit::CalendarDay | Unit::WorkingDay => {}
        }
    }

    /// Tells why the end does not stay on a day.
    fn roll(&mut self, off: &DayOff) {
        let words = if let Some(special) = &off.special {
            SpecialShown::new(special, self.language).words(self.language)
        } else {
            let weekend = self.pick(["демалыс күні (сенбі, жексенбі)", "выходной (суббота, воскресенье)", "a weekend"]);
            format!("{} – {weekend}", self.day(off.day))
        };
        self.say(["өткізіледі", "пропускается", "skipped"], words);
    }
}

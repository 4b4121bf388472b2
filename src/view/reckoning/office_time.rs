//! The explanation of a term of minutes or hours, and of a duty at once.

use super::SpecialShown;
use super::lines::Lines;
use crate::calendar::{Moment, OfficePiece, Proof, Stretch, Term, Unit};
use crate::language::time_in_figures;
use crate::view::{due_in_figures, moment_in_figures, term_short};

impl Lines {
    pub(super) fn office_time(
        &mut self,
        proof: &Proof,
        passed: &Stretch,
        begins: Moment,
        used: &[OfficePiece],
        saturdays: u32,
    ) {
        self.say(
            ["ереже", "правило", "rule"],
            self.pick(match (proof.term, proof.hours) {
                (Term::AtOnce, None) => [
                    "дереу: жұмыс күнінің ең жақын минуты",
                    "незамедлительно: ближайшая минута рабочего дня",
                    "at once: the nearest minute of a working day",
                ],
                (Term::AtOnce, Some(_)) if self.has_own_hours => [
                    "дереу: осы жұмыс уақытындағы ең жақын минут",
                    "незамедлительно: ближайшая минута этого рабочего времени",
                    "at once: the nearest minute of these hours",
                ],
                (_, Some(_)) if self.has_own_hours => [
                    "минут пен сағат осы жұмыс уақытымен саналады",
                    "минуты и часы считаются в этом рабочем времени",
                    "minutes and hours are counted in these hours",
                ],
                (Term::AtOnce, Some(_)) => [
                    "дереу: көрсетілетін қызметті берушінің жұмыс уақытындағы ең жақын минут",
                    "незамедлительно: ближайшая минута рабочего времени услугодателя",
                    "at once: the nearest minute of office time",
                ],
                (Term::Amount { .. } | Term::WithinWorkingDay, _) => [
                    "минут пен сағат көрсетілетін қызметті берушінің жұмыс уақытымен саналады",
                    "минуты и часы считаются в рабочем времени услугодателя",
                    "minutes and hours are counted in office time",
                ],
            }),
        );
        if begins != proof.start {
            let begins = moment_in_figures(begins, self.language);
            let label = match proof.hours {
                Some(_) => ["жұмыс уақытының басы", "начало рабочего времени", "office time begins"],
                None => ["жұмыс күнінің басы", "начало рабочего дня", "the working day begins"],
            };
            self.say(label, begins);
        }
        for special in &passed.special {
            self.special(&SpecialShown::new(special, self.language));
        }
        let off = passed.weekends.saturating_sub(saturdays);
        if off > 0 {
            let label = [
                "саналмайтын сенбі мен жексенбі",
                "субботы и воскресенья не считаются",
                "Saturdays and Sundays skipped",
            ];
            self.say(label, off);
        }
        for piece in used {
            self.piece(piece);
        }
        if proof.moves.is_empty() {
            self.say(["аяқталуы", "окончание", "end"], due_in_figures(proof.due, self.language));
        }
    }

    fn piece(&mut self, piece: &OfficePiece) {
        let minutes = |lines: &Self, minutes: u32| {
            let amount = u16::try_from(minutes).unwrap_or(u16::MAX);
            term_short(Term::Amount { amount, unit: Unit::Minute }, lines.language)
        };
        let words = match *piece {
            OfficePiece::Part { day, from, to, pause, minutes: used } => {
                let mut words = format!("{} {}–{}", self.day(day), time_in_figures(from), time_in_figures(to));
                if let Some(pause) = pause {
                    let label = self.pick(["үзіліссіз", "без перерыва", "without the break"]);
                    let (opens, closes) = (time_in_figures(pause.opens), time_in_figures(pause.closes));
                    words = format!("{words}, {label} {opens}–{closes}");
                }
                format!("{words}: {}", minutes(self, used))
            }
            OfficePiece::WholeDays { first, last, days, saturdays, minutes: used } => {
                let days = days.saturating_sub(saturdays);
                let working = Term::Amount { amount: u16::try_from(days).unwrap_or(u16::MAX), unit: Unit::WorkingDay };
                let working = (days > 0).then(|| term_short(working, self.language));
                let label = self.pick(["сенбі күндері", "суббот", "Saturdays"]);
                let saturdays = (saturdays > 0).then(|| format!("{label} – {saturdays}"));
                let parts: Vec<String> = working.into_iter().chain(saturdays).chain([minutes(self, used)]).collect();
                format!("{}: {}", self.days_between(first, last), parts.join(", "))
            }
        };
        self.say(["жұмыс уақыты", "рабочее время", "office time"], words);
    }
}

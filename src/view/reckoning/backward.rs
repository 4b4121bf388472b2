//! The explanation of a term that is counted back from an end.

use super::OffShown;
use super::lines::Lines;
use crate::calendar::{Due, Proof, Stretch, Term, Unit};
use crate::view::due_in_figures;

impl Lines {
    /// Tells where counting back leads, and over which days off it goes further back.
    pub(super) fn backward(&mut self, proof: &Proof, reached: Due, passed: &Stretch) {
        let Proof { term, due, ref rolled, .. } = *proof;
        let language = self.language;
        let is_by_clock = matches!(term, Term::Amount { unit: Unit::Minute | Unit::Hour, .. });
        let rule = if is_by_clock {
            [
                "сағат пен минут мерзімнің аяқталуынан кері қарай тәулік уақытымен саналады",
                "часы и минуты отсчитываются назад от истечения срока по часам суток",
                "hours and minutes are counted back from the end by the clock",
            ]
        } else {
            [
                "мерзім аяқталатын күннен кері қарай саналады",
                "отсчет назад от дня истечения срока",
                "counted back from the day of the end",
            ]
        };
        self.say(["ереже", "правило", "rule"], self.pick(rule));
        if matches!(term, Term::Amount { unit: Unit::WorkingDay, .. }) {
            self.working_days(passed);
        }
        self.say(["кері санағанда", "отсчет приводит к", "counting back leads to"], due_in_figures(reached, language));
        self.extend(rolled.iter().map(|off| OffShown::new(off, language).line(language)));
        if due != reached {
            let landing = self.pick([
                "жұмыс уақытының алдыңғы аяқталуы",
                "предшествующее окончание рабочего времени",
                "the last minute of office time before",
            ]);
            self.say(
                ["ауысады", "переносится на", "moves to"],
                format!("{} – {landing}", due_in_figures(due, language)),
            );
        }
        self.say(["аяқталуы", "окончание", "end"], due_in_figures(due, language));
    }
}

//! The register of acts: those that regulations refer to, and from when to when each is in effect, as far as known.

use chrono::NaiveDate;

use super::{Title, is_same_number};

/// A register of acts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    /// The acts, in the order of the file.
    pub acts: Vec<RegisteredAct>,
}

/// An act of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisteredAct {
    /// The day and the number.
    pub name: ActName,
    /// What kind of act it is.
    pub kind: RegisteredKind,
    /// Who issued it, where the register says so.
    pub body: Option<Title>,
    /// What it is called, where the register says so.
    pub title: Option<Title>,
    /// The times in which it is in effect, the earlier first; none where nothing is known of them.
    pub status: Vec<InEffect>,
}

/// By what a text names an act: its day of signing and its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActName {
    /// The day of signing.
    pub date: NaiveDate,
    /// The number, without «№».
    pub number: String,
}

/// The kinds of acts in the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegisteredKind {
    /// «заң», «закон»
    Law,
    /// «жарлық», «указ»
    Decree,
    /// «қаулы», «постановление»
    Resolution,
    /// «бұйрық», «приказ»
    Order,
}

/// A time in which an act is in effect, as far as its ends are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InEffect {
    /// The first day; none where it is not known.
    pub from: Option<NaiveDate>,
    /// Its end; none where no end is known.
    pub end: Option<Ceasing>,
}

/// The end of an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ceasing {
    /// The first day on which the act is no longer in effect.
    pub day: NaiveDate,
    /// The act by which it ceased.
    pub by: ActName,
}

impl ActName {
    /// Whether a text names this act; Latin and Cyrillic letters that look alike are the same letter of a number.
    #[must_use]
    pub fn is(&self, date: NaiveDate, number: &str) -> bool {
        self.date == date && is_same_number(&self.number, number)
    }
}

impl RegisteredAct {
    /// The end that the act had come to by a day; none where it is not known to have ended, or came into effect again.
    #[must_use]
    pub fn ceased_by(&self, day: NaiveDate) -> Option<&Ceasing> {
        let ended = |time: &InEffect| time.end.as_ref().is_some_and(|end| end.day <= day);
        let last = self.status.iter().rposition(ended)?;
        let revived = self.status.get(last + 1).and_then(|next| next.from).is_some_and(|from| from <= day);
        if revived { None } else { self.status.get(last)?.end.as_ref() }
    }

    /// Whether there is a day on which the act is known to have ceased.
    #[must_use]
    pub fn ever_ceases(&self) -> bool {
        self.status.iter().any(|time| time.end.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn act(status: Vec<InEffect>) -> RegisteredAct {
        let name = ActName { date: day(2015, 4, 13), number: "198".into() };
        RegisteredAct { name, kind: RegisteredKind::Order, body: None, title: None, status }
    }

    fn until(day: NaiveDate) -> InEffect {
        let by = ActName { date: day, number: "158".into() };
        InEffect { from: None, end: Some(Ceasing { day, by }) }
    }

    #[test]
    fn an_act_has_ceased_from_the_day_itself_and_not_a_day_before() {
        let act = act(vec![until(day(2020, 5, 9))]);
        assert_eq!(act.ceased_by(day(2020, 5, 8)), None);
        assert_eq!(act.ceased_by(day(2020, 5, 9)).unwrap().day, day(2020, 5, 9));
        assert_eq!(act.ceased_by(day(2030, 1, 1)).unwrap().by.number, "158");
        assert!(act.ever_ceases());
    }

    #[test]
    fn an_act_that_came_into_effect_again_has_not_ceased() {
        let first = until(day(2018, 1, 1));
        let second = InEffect { from: Some(day(2019, 1, 1)), end: None };
        let act = act(vec![first, second]);
        assert!(act.ceased_by(day(2018, 12, 31)).is_some());
        assert_eq!(act.ceased_by(day(2019, 1, 1)), None);
    }

    #[test]
    fn nothing_is_claimed_of_an_act_of_which_nothing_is_known() {
        assert_eq!(act(Vec::new()).ceased_by(day(2030, 1, 1)), None);
        assert_eq!(act(vec![InEffect { from: None, end: None }]).ceased_by(day(2030, 1, 1)), None);
    }

    #[test]
    fn letters_of_a_number_that_look_alike_are_the_same() {
        let name = ActName { date: day(2013, 4, 15), number: "88-V".into() };
        assert!(name.is(day(2013, 4, 15), "88-v"));
        assert!(!name.is(day(2013, 4, 15), "88") && !name.is(day(2013, 4, 16), "88-V"));
        let name = ActName { date: day(2013, 4, 15), number: "А-7/118".into() };
        assert!(name.is(day(2013, 4, 15), "A-7/118"));
    }
}

//! When an act is put into effect, and by what that is known (Law on legal acts, 06.04.2016 No 480-V).
//!
//! An act enters into force with its registration and is put into effect later; the text for a day is chosen by the
//! day of putting into effect. Weekends and holidays move nothing.

use chrono::{Months, NaiveDate};

use super::wording::{Period, Wording};
use crate::model::{Act, ActWording, Stage};

/// When an act, or a stage of it, is put into effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// The day is known.
    Known(Known),
    /// The day is not known.
    Unknown(Unknown),
}

/// A known day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// The first day, from 00:00.
    pub day: NaiveDate,
    /// By what it is known.
    pub basis: Basis,
}

/// By what a day is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The file says the day itself, for the wording does not give it.
    Written,
    /// The wording names the day.
    Named,
    /// The wording says: from the signing.
    Signing,
    /// The wording says: from the first official publication.
    Publication {
        /// The day of the publication.
        published: NaiveDate,
    },
    /// So many days or months after the day of the first official publication.
    After {
        /// The day of the publication.
        published: NaiveDate,
        /// How many.
        amount: u16,
        /// Of what.
        unit: Period,
        /// Whether the law says so (art. 42), for the act says nothing.
        is_by_law: bool,
    },
}

/// A day that is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// What is lacking.
    pub lacking: Lacking,
    /// The earliest day that is possible: nothing is published before it is signed and registered.
    pub earliest: NaiveDate,
}

/// Whether something has been put into effect by a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begun {
    /// It has.
    Yes,
    /// It has not.
    No,
    /// It is not known.
    Perhaps,
}

/// What the wording and the publication of an act leave open for a day written by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proved {
    /// This day alone.
    Day(NaiveDate),
    /// One of the two days that an ambiguous wording may mean.
    OneOf([NaiveDate; 2]),
    /// No day before this one.
    NotBefore(NaiveDate),
}

/// What is lacking to know a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacking {
    /// The day of the first official publication.
    Publication,
    /// The day, written by hand: the wording can be meant in two ways.
    Ambiguous {
        /// Both days, where the publication is known.
        days: Option<[NaiveDate; 2]>,
    },
    /// The day, written by hand: the act is put into effect in stages, or as another paragraph of it says.
    Staged,
    /// The day, written by hand: the wording is not understood.
    NotUnderstood,
    /// The wording names a day before the signing: the day is and none before it can be.
    BeforeSigning,
    /// The day, written by hand: the Kazakh and the Russian wording mean different things.
    Disagreement,
    /// The day, written by hand: there is no wording, and the act is older than the law that says what holds then.
    OlderThanLaw,
}

/// How many calendar days after its publication an act is put into effect that says nothing of it (art. 42).
const DAYS_BY_LAW: u16 = 10;

/// The day of Law No 480-V, whose rule does not hold for older acts.
fn law_signed() -> NaiveDate {
    NaiveDate::from_ymd_opt(2016, 4, 6).unwrap_or(NaiveDate::MAX)
}

impl Entry {
    /// When an act as a whole is put into effect.
    #[must_use]
    pub fn of(act: &Act) -> Self {
        Self::by(act, act.effective.as_ref(), act.in_effect)
    }

    /// When a stage of an act is put into effect.
    #[must_use]
    pub fn of_stage(act: &Act, stage: &Stage) -> Self {
        Self::by(act, stage.effective.as_ref(), stage.in_effect)
    }

    /// What a wording of an act leaves open for a day written by hand; none where the day agrees with it.
    #[must_use]
    pub fn contradicted(act: &Act, effective: &ActWording, written: NaiveDate) -> Option<Proved> {
        match by_wording(act, effective) {
            Self::Known(known) => (known.day != written).then_some(Proved::Day(known.day)),
            Self::Unknown(Unknown { lacking: Lacking::Ambiguous { days: Some(days) }, .. }) => {
                (!days.contains(&written)).then_some(Proved::OneOf(days))
            }
            // A day before the signing is a fault of its own.
            Self::Unknown(unknown) => {
                (act.date <= written && written < unknown.earliest).then_some(Proved::NotBefore(unknown.earliest))
            }
        }
    }

    /// Whether the act has been put into effect by a day.
    #[must_use]
    pub fn has_begun(self, day: NaiveDate) -> Begun {
        match self {
            Self::Known(known) if known.day <= day => Begun::Yes,
            Self::Unknown(unknown) if unknown.latest().is_some_and(|latest| latest <= day) => Begun::Yes,
            Self::Unknown(unknown) if unknown.earliest <= day => Begun::Perhaps,
            Self::Known(_) | Self::Unknown(_) => Begun::No,
        }
    }

    /// The day, where it is known.
    #[must_use]
    pub const fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Known(known) => Some(known.day),
            Self::Unknown(_) => None,
        }
    }

    /// The day, or the earliest one that is possible.
    #[must_use]
    pub const fn earliest(self) -> NaiveDate {
        match self {
            Self::Known(known) => known.day,
            Self::Unknown(unknown) => unknown.earliest,
        }
    }

    fn by(act: &Act, effective: Option<&ActWording>, written: Option<NaiveDate>) -> Self {
        let found = match (effective, written) {
            (Some(effective), _) => by_wording(act, effective),
            (None, None) => by_law(act),
            // That a file lacks the wording does not prove that the act has none.
            (None, Some(day)) => known(day, Basis::Written),
        };
        match (found, written) {
            (Self::Unknown(_), Some(day)) => known(day, Basis::Written),
            (found, _) => found,
        }
    }
}

impl Unknown {
    /// The latest day that is possible; none where nothing bounds it.
    #[must_use]
    pub const fn latest(self) -> Option<NaiveDate> {
        match self.lacking {
            Lacking::Ambiguous { days: Some([_, later]) } => Some(later),
            _ => None,
        }
    }
}

/// The earliest day on which an act may be published: it is signed, registered, and then published.
fn earliest_published(act: &Act) -> NaiveDate {
    act.registered.map_or(act.date, |registered| registered.max(act.date))
}

/// What holds where the act says nothing.
fn by_law(act: &Act) -> Entry {
    if act.date < law_signed() {
        return unknown(Lacking::OlderThanLaw, act.date);
    }
    after(act, DAYS_BY_LAW, Period::Days, true)
}

/// What the wording says; both languages must say the same.
fn by_wording(act: &Act, effective: &ActWording) -> Entry {
    let meanings: Option<Vec<Wording>> = effective.each().map(Wording::read).collect();
    let Some(meanings) = meanings else { return unknown(Lacking::NotUnderstood, act.date) };
    let first = meanings.first().copied();
    if meanings.iter().any(|other| Some(other.day_alone()) != first.map(Wording::day_alone)) {
        return unknown(Lacking::Disagreement, act.date);
    }
    match first {
        Some(Wording::From(day)) if day < act.date => unknown(Lacking::BeforeSigning, act.date),
        None | Some(Wording::FromNoSuchDay) => unknown(Lacking::NotUnderstood, act.date),
        Some(Wording::Staged) => unknown(Lacking::Staged, act.date),
        Some(Wording::FromSigning) => known(act.date, Basis::Signing),
        Some(Wording::From(day)) => known(day, Basis::Named),
        Some(Wording::FromPublication { .. }) => match act.published() {
            Some(published) => known(published, Basis::Publication { published }),
            None => unknown(Lacking::Publication, earliest_published(act)),
        },
        Some(Wording::After { amount, unit, is_ambiguous: false }) => after(act, amount, unit, false),
        Some(Wording::After { amount, unit, is_ambiguous: true }) => {
            let days = |published| [last_of(published, amount, unit), next(last_of(published, amount, unit))];
            let lacking = Lacking::Ambiguous { days: act.published().map(days) };
            unknown(lacking, last_of(act.published().unwrap_or_else(|| earliest_published(act)), amount, unit))
        }
    }
}

/// The day after so many days or months that follow the publication.
fn after(act: &Act, amount: u16, unit: Period, is_by_law: bool) -> Entry {
    match act.published() {
        Some(published) => {
            let basis = Basis::After { published, amount, unit, is_by_law };
            known(next(last_of(published, amount, unit)), basis)
        }
        None => unknown(Lacking::Publication, next(last_of(earliest_published(act), amount, unit))),
    }
}

/// The last of so many days or months that follow a day; of months the same day number, or the last one of the month.
#[must_use]
pub fn last_of(day: NaiveDate, amount: u16, unit: Period) -> NaiveDate {
    let last = match unit {
        Period::Days => day.checked_add_days(chrono::Days::new(u64::from(amount))),
        Period::Months => day.checked_add_months(Months::new(u32::from(amount))),
    };
    last.unwrap_or(NaiveDate::MAX)
}

fn next(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(NaiveDate::MAX)
}

const fn known(day: NaiveDate, basis: Basis) -> Entry {
    Entry::Known(Known { day, basis })
}

const fn unknown(lacking: Lacking, earliest: NaiveDate) -> Entry {
    Entry::Unknown(Unknown { lacking, earliest })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ActKind, Publication};

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn act(wording: Option<&str>, published: Option<&str>) -> Act {
        let mut act = Act::bare(date("2018-12-11"), "312", ActKind::Adopts);
        act.effective = wording.map(|text| ActWording { kk: Some(text.to_owned()), ru: None });
        let published = published.map(|day| Publication { date: date(day), source: None, is_official: true });
        act.publications.extend(published);
        act
    }

    const TEN: &str = "вводится в действие по истечении 10 календарных дней после дня его официального опубликования";
    const AMBIGUOUS: &str =
        "вводится в действие по истечении десяти календарных дней со дня его первого официального опубликования";

    #[test]
    fn ten_days_after_the_publication_are_whole_days() {
        assert_eq!(Entry::of(&act(Some(TEN), Some("2018-12-20"))).day(), Some(date("2018-12-31")));
        // New Year's Day is no day off here: nothing rolls.
        assert_eq!(Entry::of(&act(Some(TEN), Some("2018-12-21"))).day(), Some(date("2019-01-01")));
        let unknown = Unknown { lacking: Lacking::Publication, earliest: date("2018-12-22") };
        assert_eq!(Entry::of(&act(Some(TEN), None)), Entry::Unknown(unknown));
    }

    #[test]
    fn months_end_on_the_same_day_number_or_the_last_one() {
        let wording = "вводится в действие по истечении шести месяцев после дня его первого официального опубликования";
        assert_eq!(Entry::of(&act(Some(wording), Some("2018-12-20"))).day(), Some(date("2019-06-21")));
        assert_eq!(Entry::of(&act(Some(wording), Some("2019-08-31"))).day(), Some(date("2020-03-01")));
    }

    #[test]
    fn the_earliest_official_publication_counts() {
        let mut act = act(Some(TEN), Some("2018-12-25"));
        act.publications.push(Publication { date: date("2018-12-20"), source: None, is_official: true });
        act.publications.push(Publication { date: date("2018-12-12"), source: None, is_official: false });
        assert_eq!(Entry::of(&act).day(), Some(date("2018-12-31")));
    }

    #[test]
    fn an_ambiguous_wording_names_both_days_and_takes_the_written_one() {
        let mut act = act(Some(AMBIGUOUS), Some("2018-12-20"));
        let days = Some([date("2018-12-30"), date("2018-12-31")]);
        let unknown = Unknown { lacking: Lacking::Ambiguous { days }, earliest: date("2018-12-30") };
        assert_eq!(Entry::of(&act), Entry::Unknown(unknown));
        act.in_effect = Some(date("2018-12-31"));
        assert_eq!(Entry::of(&act), Entry::Known(Known { day: date("2018-12-31"), basis: Basis::Written }));
    }

    #[test]
    fn an_act_that_says_nothing_follows_the_law_if_it_is_not_older() {
        let mut act = act(None, Some("2018-12-20"));
        assert_eq!(Entry::of(&act).day(), Some(date("2018-12-31")));
        act.date = date("2016-04-05");
        let lacking = |entry| match entry {
            Entry::Unknown(unknown) => unknown.lacking,
            Entry::Known(_) => panic!("{entry:?}"),
        };
        assert_eq!(lacking(Entry::of(&act)), Lacking::OlderThanLaw);
    }

    #[test]
    fn two_languages_that_mean_different_days_are_no_proof() {
        let mut act = act(Some("01.01.2019 бастап қолданысқа енгізіледі"), Some("2018-12-20"));
        let ru = |act: &mut Act, text: &str| {
            act.effective.as_mut().unwrap().ru = Some(text.to_owned());
        };
        ru(&mut act, "вводится в действие с 01.01.2019");
        assert_eq!(Entry::of(&act).day(), Some(date("2019-01-01")));
        ru(&mut act, TEN);
        let unknown = Unknown { lacking: Lacking::Disagreement, earliest: date("2018-12-11") };
        assert_eq!(Entry::of(&act), Entry::Unknown(unknown));
    }
}

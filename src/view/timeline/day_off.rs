//! Events of a case on days off.

use chrono::{Datelike, Weekday};

use super::{Teller, TimelineKind};
use crate::calendar::{DayOff, Moment, OfficeHours};
use crate::view::OffShown;
use crate::view::said::said;

impl Teller<'_> {
    /// That something happened on a day off, and by what it is off; none on a day of work by the hours of the office or
    /// one's own, and in a plan.
    pub(super) fn day_off(&self, at: Moment, own: Option<OfficeHours>) -> Option<String> {
        let (calendar, day) = (self.reckoner.calendar, at.day());
        let special = calendar.special(day).cloned();
        let is_off = self.kind == TimelineKind::Case && calendar.is_working(day) == Ok(false);
        // An ordinary Saturday is a day of work for an office that has hours on it.
        let has_saturday = own.or(self.reckoner.hours).is_some_and(|hours| hours.saturday.is_some());
        let is_saturday = special.is_none() && day.date().is_some_and(|date| date.weekday() == Weekday::Sat);
        if !is_off || (has_saturday && is_saturday) {
            return None;
        }
        let off = OffShown::new(&DayOff { day, special }, self.language);
        let label = ["демалыс күні орын алды", "произошло в нерабочий день", "happened on a day off"];
        Some(format!("{}: {}", said(self.language, label), off.words(self.language)))
    }
}

//! Days and moments as they are shown, and as programs read them.

use std::borrow::Cow;

use chrono::Datelike;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

use crate::calendar::{Day, Due, Moment};
use crate::language::{Language, date_in_figures, time_in_figures, weekday_short};

/// A day, or a minute of a day, in local civil time; JSON has it as ISO 8601 writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instant {
    /// As ISO 8601 writes it: 2017-06-16, 2017-06-16T10:00; the end of a day is T24:00.
    pub iso: String,
    /// The date: 16.06.2017.
    pub date: String,
    /// The short name of the day of the week.
    pub weekday: &'static str,
    /// The time, unless the whole day is meant: 10:00.
    pub time: Option<String>,
}

impl Instant {
    /// Shows a whole day.
    #[must_use]
    pub fn of_day(day: Day, language: Language) -> Self {
        match day.date() {
            Some(date) => Self {
                iso: date.to_string(),
                date: date_in_figures(date),
                weekday: weekday_short(date.weekday(), language),
                time: None,
            },
            None => Self { iso: day.to_string(), date: day.to_string(), weekday: "", time: None },
        }
    }

    /// Shows a moment.
    #[must_use]
    pub fn of_moment(moment: Moment, language: Language) -> Self {
        Self::of_day(moment.day(), language).at(moment.minute())
    }

    /// Shows the end of a term.
    #[must_use]
    pub fn of_due(due: Due, language: Language) -> Self {
        Self::of_day(due.day, language).at(due.minute)
    }

    /// The date and time without the day of the week: «16.06.2017 10:00».
    #[must_use]
    pub fn short(&self) -> String {
        match &self.time {
            Some(time) => format!("{} {time}", self.date),
            None => self.date.clone(),
        }
    }

    /// The date, the day of the week and the time: «16.06.2017, жм 10:00».
    #[must_use]
    pub fn full(&self) -> String {
        match &self.time {
            Some(time) => format!("{}, {} {time}", self.date, self.weekday),
            None => format!("{}, {}", self.date, self.weekday),
        }
    }

    fn at(self, minute: u16) -> Self {
        let time = time_in_figures(minute);
        Self { iso: format!("{}T{time}", self.iso), time: Some(time), ..self }
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.iso)
    }
}

impl JsonSchema for Instant {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Instant".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$" })
    }
}

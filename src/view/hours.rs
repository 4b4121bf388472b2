//! The hours of an office in words.

use super::said::said;
use crate::language::{Language, time_in_figures};
use crate::model::Regulation;

/// The hours of the office and where they come from.
pub(super) fn hours(regulation: &Regulation, language: Language) -> Option<String> {
    let hours = regulation.terms.hours?;
    let range = |opens: u16, closes: u16| format!("{}–{}", time_in_figures(opens), time_in_figures(closes));
    let mut words = range(hours.work.opens, hours.work.closes);
    let parts = [
        (said(language, ["үзіліс", "перерыв", "break"]), hours.pause),
        (said(language, ["қабылдау мен беру", "прием и выдача", "acceptance and issue"]), hours.desk),
    ];
    for (label, window) in parts {
        if let Some(window) = window {
            words = format!("{words}, {label} {}", range(window.opens, window.closes));
        }
    }
    if let Some(ground) = &regulation.terms.hours_ground {
        words = format!("{words} ({})", ground.in_language(language));
    }
    Some(words)
}

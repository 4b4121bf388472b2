//! Editions in time: real wordings of entry into effect, and what holds on each day, against an oracle written apart.

use std::fmt::Write;
use std::path::Path;

use chrono::NaiveDate;
use reglament::history::{Entry, Period, Wording};
use reglament::language::Language;
use reglament::model::{Act, ActKind, ActWording, Publication};
use reglament::view::EntryShown;

use crate::support::{folder, golden};

mod as_of;
mod oracle;
mod running;

/// A date written as 2018-12-31.
fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// An act of 11.12.2018, published on 20.12.2018 where that is asked for.
fn act(wording: Option<&str>, is_published: bool) -> Act {
    let mut act = Act::bare(date("2018-12-11"), "312", ActKind::Adopts);
    act.effective = wording.map(|text| ActWording { kk: Some(text.to_owned()), ru: None });
    if is_published {
        act.publications.push(Publication { date: date("2018-12-20"), source: None, is_official: true });
    }
    act
}

/// What a wording means, in the words of the file of real wordings.
fn kind(wording: &str) -> String {
    match Wording::read(wording) {
        None => "unknown".to_owned(),
        Some(Wording::After { amount, unit, is_ambiguous }) => {
            let ambiguous = if is_ambiguous { "ambiguous-" } else { "" };
            let unit = if unit == Period::Days { "days" } else { "months" };
            format!("{ambiguous}after-{unit}({amount})")
        }
        Some(Wording::FromPublication { with_registration: false }) => "from-publication".to_owned(),
        Some(Wording::FromPublication { with_registration: true }) => "registration-and-publication".to_owned(),
        Some(Wording::FromSigning) => "from-signing".to_owned(),
        Some(Wording::From(_)) => "fixed-date".to_owned(),
        Some(Wording::FromNoSuchDay) => "no-such-day".to_owned(),
        Some(Wording::Staged) => "staged".to_owned(),
    }
}

/// Each real wording has the kind that the file gives it; with and without its publication the answer or the question
/// is as it must read.
#[test]
fn each_real_wording_is_put_into_effect_as_its_golden() {
    let text = folder::text(Path::new("tests/texts/effective-clauses.txt"));
    let wordings = text.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let [_, expected, wording] = line.splitn(3, " | ").collect::<Vec<_>>().try_into().unwrap();
        (expected, wording)
    });
    let mut shown = String::new();
    let mut count = 0;
    for (expected, wording) in wordings {
        assert_eq!(kind(wording), expected, "{wording}");
        count += 1;
        writeln!(shown, "{wording}").unwrap();
        for is_published in [true, false] {
            let mut act = act(Some(wording), is_published);
            if expected == "fixed-date" {
                // The days that these wordings name are not before their signing.
                act.date = date("2013-12-11");
            }
            shown.push_str(if is_published { "  published 20.12.2018\n" } else { "  not known to be published\n" });
            push(&act, &mut shown);
        }
        shown.push('\n');
    }
    assert_eq!(count, 18);
    for (title, day) in [("no wording", "2018-12-11"), ("no wording, older than the law", "2016-02-04")] {
        let mut act = act(None, true);
        act.date = date(day);
        writeln!(shown, "({title})").unwrap();
        push(&act, &mut shown);
    }
    shown.push_str("(a day before the signing)\n");
    push(&act(Some("вводится в действие с 01.03.2016"), true), &mut shown);
    golden::compare("history", "effective-clauses", &shown);
}

/// A day that a wording names is taken from the day of signing on, and from no day before it.
#[test]
fn a_named_day_is_not_before_the_signing() {
    let of = |day: &str| Entry::of(&act(Some(&format!("вводится в действие с {day}")), false)).day();
    assert_eq!(of("10.12.2018"), None);
    assert_eq!(of("11.12.2018"), Some(date("2018-12-11")), "the day of signing");
}

fn push(act: &Act, shown: &mut String) {
    for language in Language::ALL {
        let entry = EntryShown::new(act, Entry::of(act), language);
        let answer = entry.day.or(entry.earliest.map(|day| format!("? {day}"))).unwrap();
        writeln!(shown, "  {} {answer}", language.code()).unwrap();
        for line in entry.lines {
            writeln!(shown, "    {line}").unwrap();
        }
    }
}

//! Samples of what is said of acts, and of editions that belong together.

use chrono::NaiveDate;

use super::text;
use crate::diagnostic::*;
use crate::language::Words;

pub(super) fn acts() -> Vec<Fault> {
    let day = |year| NaiveDate::from_ymd_opt(year, 5, 18).unwrap();
    let all = [
        ActFault::RepealNotLast { is_alone: true },
        ActFault::RepealNotLast { is_alone: false },
        ActFault::UnknownStageClause { number: text("5.9") },
        ActFault::BeforeSigning { key: "until", date: day(2016), signed: day(2017) },
        ActFault::EntryContradicted { written: day(2016), allowed: Allowed::Day(day(2017)) },
        ActFault::EntryContradicted { written: day(2016), allowed: Allowed::OneOf([day(2017), day(2018)]) },
        ActFault::EntryContradicted { written: day(2016), allowed: Allowed::NotBefore(day(2017)) },
        ActFault::NoSuchDayInWording,
        ActFault::RunningCasesInPart { key: "running-cases", lacking: "running-cases-ground" },
        ActFault::EndsBeforeEntry { until: day(2016), day: day(2017) },
        ActFault::ChangedTwice { number: text("5") },
        ActFault::StagesOverlap { clause: text("5.3") },
        ActFault::NoDayInWording { number: text("144"), why: Unclear::Ambiguous(Some([day(2017), day(2018)])) },
        ActFault::NoDayInWording { number: text("144"), why: Unclear::Ambiguous(None) },
        ActFault::NoDayInWording { number: text("144"), why: Unclear::Staged },
        ActFault::NoDayInWording { number: text("144"), why: Unclear::NotUnderstood },
        ActFault::NoDayInWording { number: text("144"), why: Unclear::BeforeSigning },
        ActFault::NoDayInWording { number: text("144"), why: Unclear::Disagreement },
        ActFault::PublishedBeforeRegistered { published: day(2016), registered: day(2017) },
    ];
    all.into_iter().map(Fault::from).collect()
}

pub(super) fn editions() -> Vec<Fault> {
    let act = || text("18.05.2017 № 144");
    let held = || vec![text("2017-05-18-n144"), text("2018-12-11-n312")];
    let answer = Words::new(
        "16.06.2017 күні қай редакция қолданыста екені белгісіз",
        "какая редакция действует на 16.06.2017, неизвестно",
        "it is not known which edition is in effect on 16.06.2017",
    );
    let all = [
        EditionFault::PathDisagrees { expected: text("kz-aktobe/foster-care/2017-05-18-n144.toml") },
        EditionFault::MadeTwice { act: act() },
        EditionFault::Unordered { acts: [act(), text("18.05.2017 № 145")] },
        EditionFault::ActLacking { act: act() },
        EditionFault::ActDiffers { act: act(), keys: vec![text("changes"), text("published")] },
        EditionFault::NoneFor { answer, held: held() },
        EditionFault::Unknown { name: text("n144"), held: held() },
        EditionFault::SeveralOfName { name: text("144"), paths: vec![text("a/x.toml"), text("b/x.toml")] },
        EditionFault::Several { found: vec![text("kz-aktobe/foster-care"), text("model/housing-aid")] },
        EditionFault::NotHeld { acts: vec![act()] },
        EditionFault::SameClause { clause: text("5.3"), acts: [act(), text("18.05.2017 № 145")] },
    ];
    all.into_iter().map(Fault::from).collect()
}

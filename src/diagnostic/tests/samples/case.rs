//! Samples of cases: their files, what happened in them, what is expected of them.

use super::{nears, text};
use crate::diagnostic::*;
use crate::language::{Keyword, Words};

fn figures(moment: &str) -> Words {
    Words::new(moment, moment, moment)
}

pub(super) fn cases() -> Vec<Fault> {
    let path = || text("regulations/kz-aktobe/foster-care/2017-05-18-n144.toml");
    let mut all = vec![
        CaseFault::ClosedChannel {
            channel: text("оператор"), open: vec![text("кеңсе"), text("портал")]
        },
        CaseFault::BadMoment { value: text("31.02.2017"), mistake: MomentMistake::NoSuch },
        CaseFault::BadMoment { value: text("01.06.2017"), mistake: MomentMistake::NoTime },
        CaseFault::BadMoment { value: text("таңертең"), mistake: MomentMistake::Form },
        CaseFault::BadMoment { value: text("кеше"), mistake: MomentMistake::DayForm },
        CaseFault::BadMoment { value: text("01.06.2017 10:00"), mistake: MomentMistake::TimeToo },
        CaseFault::EndlessLoop { step: text("зерделеу") },
        CaseFault::AfterEnd,
        CaseFault::EventDoesWhat,
        CaseFault::NoRegulation { path: path() },
        CaseFault::BadFact { text: text("негіз_бар") },
        CaseFault::RepeatedFact { name: text("негіз_бар") },
        CaseFault::FaultyRegulation { path: path() },
        CaseFault::TooLong { limit: 100_000 },
    ];
    for decided in [Decided::Never, Decided::InPlan, Decided::AmongEvents] {
        for kind in [NameKind::Step, NameKind::Node, NameKind::Procedure] {
            all.push(CaseFault::MissingFact {
                fact: text("негіз_бар"),
                asker: text("зерделеу"),
                kind,
                question: text("бас тарту негіздері жоқ"),
                decided,
            });
        }
    }
    for near in nears("кеңсе") {
        all.push(CaseFault::UnknownFact { name: text("кенсе"), near: near.clone() });
        for open in [Vec::new(), vec![Keyword::Office]] {
            all.push(CaseFault::UnknownChannel { channel: text("кенсе"), near: near.clone(), open });
        }
        all.push(CaseFault::UnknownStep { name: text("кенсе"), near });
    }
    for open in [vec![text("зерделеу")], vec![text("зерделеу"), text("сұрау")]] {
        all.push(CaseFault::StepNotOpen { step: text("беру"), open });
    }
    all.into_iter().map(Fault::from).collect()
}

pub(super) fn scripts() -> Vec<Fault> {
    let step = || text("зерделеу");
    let mut all = vec![
        ScriptFault::NothingExpected,
        ScriptFault::FalseFlag { key: text("withdrawn") },
        ScriptFault::NotProlonged { step: None },
        ScriptFault::NotProlonged { step: Some(step()) },
        ScriptFault::NeverExpires { step: step() },
        ScriptFault::ExpiredBesideEvents,
        ScriptFault::LaterBesideEvents { fact: text("негіз_бар") },
    ];
    all.extend(nears("келісім").map(|near| ScriptFault::UnknownOutcome { name: text("келсім"), near }));
    let aspects = [
        Aspect::Outcome,
        Aspect::Due,
        Aspect::Path { place: 2 },
        Aspect::Late { step: step(), place: None },
        Aspect::Step { step: step(), place: 0 },
    ];
    all.extend(aspects.map(|aspect| ScriptFault::Differs {
        aspect,
        expected: Words::new("«келісім»", "«келісім»", "«келісім»"),
        found: Words::new("іс аяқталмаған", "дело не завершено", "the case has not ended"),
    }));
    all.into_iter().map(Fault::from).collect()
}

pub(super) fn happenings() -> Vec<Fault> {
    let (step, outcome) = (|| text("хабарлау"), || text("жолдама"));
    let due = || Words::new("10.07.2017, дс 18:30", "10.07.2017, пн 18:30", "10.07.2017, Mon 18:30");
    let most = || Words::new("2 ай", "2 месяца", "2 months");
    let all = [
        HappeningFault::TooEarly { step: step(), until: due() },
        HappeningFault::NotExpired { step: step(), due: due() },
        HappeningFault::NoExpiry { step: step() },
        HappeningFault::NeverDone { step: step(), after: text("созу") },
        HappeningFault::NoTotal { step: step() },
        HappeningFault::ProlongedTwice { step: step() },
        HappeningFault::BackInTime { at: figures("16.06.2017 09:00"), last: figures("16.06.2017 10:30") },
        HappeningFault::AmountNeeded { step: step(), most: most() },
        HappeningFault::WrongAmount {
            step: step(), by: Words::new("3 ай", "3 месяца", "3 months"), most: most()
        },
        HappeningFault::NoWithdrawal,
        HappeningFault::NotEnded,
        HappeningFault::NoValidity { outcome: outcome() },
        HappeningFault::StillValid { outcome: outcome(), due: due() },
    ];
    all.into_iter().map(Fault::from).collect()
}

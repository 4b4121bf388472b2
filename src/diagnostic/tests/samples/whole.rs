//! Samples of warnings about a whole regulation: its text, its conditions, its order, its terms.

use super::text;
use crate::diagnostic::*;
use crate::language::{Keyword, Language, Words};

pub(super) fn texts() -> Vec<Fault> {
    let term = Words::new("27 күнтізбелік күн", "27 календарных дней", "27 calendar days");
    let placeholder = text("{зерделеу.мерзім}");
    let mut all = vec![
        TextFault::NumberWords {
            written: text("27 (жиырма сегіз)"),
            number: text("27 (жиырма жеті)"),
            words: text("28 (жиырма сегіз)"),
        },
        TextFault::TypedTerm {
            typed: text("27 күнтізбелік күн"), placeholders: vec![placeholder.clone()]
        },
        TextFault::TypedTerm {
            typed: text("1 күнтізбелік күн"),
            placeholders: vec![placeholder.clone(), text("{беру.мерзім}")],
        },
        TextFault::NoChannelOfIssue {
            channel: Keyword::StateCorporation,
            given: text("8.12"),
            issued: vec![(Keyword::Office, text("1"))],
        },
        TextFault::FormOfResult { clause: text("3"), electronic: text("8.12") },
        TextFault::UnitNotListed {
            unit: text("мұрағат бөлімі"),
            unit_ru: text("отдел архива"),
            clause: text("5.4"),
            list: text("6"),
        },
    ];
    for combination in [None, Some(text("нысан = күрделі"))] {
        all.push(TextFault::TwoTotals {
            clause: text("8"),
            combination,
            first: (text("көрсету"), term.clone()),
            second: (text("портал_арқылы"), term.clone()),
        });
    }
    for placeholder in [None, Some(placeholder.clone())] {
        let (typed, name, term) = (text("28 күнтізбелік күн"), text("зерделеу"), term.clone());
        all.push(TextFault::OtherTerm { typed, name, term, placeholder });
    }
    for elsewhere in [Vec::new(), vec![placeholder]] {
        all.push(TextFault::UnknownTerm { typed: text("5 жұмыс күні"), elsewhere });
    }
    for (kk, ru) in [(vec![text("«9-тармағына»")], vec![]), (vec![], vec![text("«пунктом 10»")])] {
        all.push(TextFault::LanguagesDiffer {
            of: Words::new("5.1-тармақ", "подпункт 1) пункта 5", "item 1 of para 5"),
            kk,
            ru,
        });
    }
    let (kk, ru) = (vec![text("«9-тармағына»")], vec![text("«пунктом 10»")]);
    all.push(TextFault::LanguagesDiffer {
        of: Words::new("«беру» атауы", "наименование «беру»", "the title of «беру»"),
        kk,
        ru,
    });
    all.push(TextFault::SampleLeft);
    all.push(TextFault::OtherActor {
        clause: text("5.4"),
        by_rules: (text("басқарма басшысы"), text("руководитель управления")),
        by_text: (text("кеңсе қызметкері"), text("работник канцелярии")),
    });
    all.extend([vec!['e'], vec!['o', 'a']].map(|latin| TextFault::TwoAlphabets { word: text("кеңсe"), latin }));
    all.push(TextFault::NoTitle { name: text("зерделеу") });
    all.push(TextFault::NoRussian { of: Words::new("5-тармақ", "пункт 5", "para 5") });
    let mut all: Vec<_> = all.into_iter().map(Fault::from).collect();
    let sentences = [
        SentenceFault::NoNumber { printed: text("дереу ішінде"), beside: text("ішінде") },
        SentenceFault::Ending {
            printed: text("30 (отыз) минутге"), right: text("30 (отыз) минутқа"), ending: "қа"
        },
        SentenceFault::Case {
            printed: text("на 1 (одной) минуты"),
            right: text("на 1 (одну) минуту"),
            placeholder: text("{беру.срок_вп}"),
        },
    ];
    all.extend(sentences.map(Fault::from));
    for given in [Vec::new(), vec![text("8.12")]] {
        all.push(ReviewFault::NothingToAnswer { code: text("W1501"), at: text("8.11"), given }.into());
    }
    all
}

pub(super) fn registers() -> Vec<Fault> {
    let mut all = vec![
        RegisterFault::ActTwice { day: text("13.04.2015"), number: text("198") },
        RegisterFault::BeforeSigning { day: text("12.04.2015"), signed: text("13.04.2015") },
        RegisterFault::EndsBeforeItBegins { ceased: text("12.05.2015"), from: text("13.05.2015") },
        RegisterFault::TimesOverlap,
    ];
    all.extend([ActSort::Law, ActSort::Decree, ActSort::Resolution, ActSort::Order].map(|sort| {
        RegisterFault::Ceased {
            clause: text("3"),
            sort,
            act: text("13.04.2015 № 198"),
            since: text("09.05.2020"),
            by: text("24.04.2020 № 158"),
        }
    }));
    all.into_iter().map(Fault::from).collect()
}

pub(super) fn makings() -> Vec<Fault> {
    let all = [
        MakingFault::UnreadAct { text: text("31.02.2017 № 5") },
        MakingFault::AlreadyThere { path: text("regulations/x.toml") },
        MakingFault::NotLater { act: text("18.05.2017 № 144"), last: text("19.05.2017 № 145") },
        MakingFault::NotPlain { text: text("{беру}") },
        MakingFault::Repealed { act: text("18.05.2017 № 144") },
        MakingFault::OverRead { path: text("2017-05-18-n144.toml") },
        MakingFault::SeveralFiles { path: text("annex.svg"), count: 6 },
        MakingFault::NotLast { path: text("a/2017-05-18-n144.toml"), last: text("a/2018-12-11-n312.toml") },
    ];
    all.into_iter().map(Fault::from).collect()
}

pub(super) fn choices_and_courses() -> Vec<Fault> {
    let name = || text("зерделеу");
    let facts = || text("нысан = күрделі, жасы = 18");
    let whys = [
        NeverTaken::Contradiction,
        NeverTaken::Earlier,
        NeverTaken::NothingLeft,
        NeverTaken::Decided { combination: facts() },
    ];
    let mut all = vec![
        ChoiceFault::Overlap { name: name(), chosen: Chosen::Way, combination: facts() }.into(),
        ChoiceFault::Overlap { name: name(), chosen: Chosen::Term, combination: facts() }.into(),
        CourseFault::IdleParticipant { name: name() }.into(),
        CourseFault::IdleFact { name: name() }.into(),
        CourseFault::IdleOutcome { name: name() }.into(),
        CourseFault::IdleNorm { name: name() }.into(),
        CourseFault::Trap { name: name(), combination: None }.into(),
        CourseFault::Trap { name: name(), combination: Some(facts()) }.into(),
        CourseFault::NeverJoins { name: name(), procedure: text("келісу") }.into(),
        CourseFault::NothingBefore { name: name(), from: text("хабарлау") }.into(),
    ];
    for chosen in [Chosen::Way, Chosen::Term] {
        all.extend(whys.clone().map(|why| ChoiceFault::NeverTaken { name: name(), chosen, why }.into()));
    }
    all
}

pub(super) fn limits() -> Vec<Fault> {
    let name = || text("қызмет_көрсету");
    let when = |years| StartDays { found: 512, of: 3210, years, time: text("09:00"), worst: text("16.06.2017") };
    let (early, late) = (|| text("17.07.2017 18:30"), || text("19.07.2017 18:30"));
    let amount = |number, unit| Amount { number, unit };
    let total = amount(30, Keyword::CalendarDay);
    let mut all = vec![
        LimitFault::EndlessSuspension { name: name() },
        LimitFault::SilentProlongation { name: name() },
        LimitFault::BeforeItsBeginning { name: name(), when: when((2015, 2027)), begins: late(), ends: early() },
    ];
    all.extend([(2015, 2027), (2017, 2017)].map(|years| LimitFault::DoesNotFit {
        name: name(),
        when: when(years),
        reaches: late(),
        ends: early(),
    }));
    let units = [Keyword::Month, Keyword::CalendarDay, Keyword::WorkingDay, Keyword::Hour, Keyword::Minute];
    all.extend((1..=units.len()).map(|count| LimitFault::SumExceeds {
        of: text("5"),
        steps: (0..count).map(|_| name()).collect(),
        sum: units.iter().take(count).map(|unit| amount(30, *unit)).collect(),
        at: text("8.11"),
        total,
        prolonged: units.iter().skip(count).map(|unit| amount(5, *unit)).collect(),
        by_minutes: count == units.len(),
    }));
    all.into_iter().map(Fault::from).collect()
}

pub(super) fn officials() -> Vec<Fault> {
    let of = |part, official: &str, file: &str| Disagreement { part, official: text(official), file: text(file) };
    let clause = || TextPart::Clause(text("5.3"));
    let (ru, kk) = (Some(Language::Ru), Some(Language::Kk));
    let mut all = vec![
        OfficialFault::AnotherRegulation { title: text("Анықтама беру") },
        OfficialFault::TermDiffers(of(
            clause(),
            "26 (жиырма алты) күнтізбелік күн",
            "27 (жиырма жеті) күнтізбелік күн",
        )),
        OfficialFault::NumberWordsDiffer(of(clause(), "27 (жиырма алты)", "27 (жиырма жеті)")),
        OfficialFault::ActorDiffers(of(clause(), "басшысы", "кеңсе қызметкері")),
        OfficialFault::ParagraphBeyond { begins: text("5-1. Бас тарту үшін негіздер") },
    ];
    all.extend([OfficialFault::BothLanguages, OfficialFault::NoText, OfficialFault::NotesLacking { count: 7 }]);
    let begins = || text("Нәтиже: қолхат беру");
    all.extend([
        OfficialFault::ParagraphLacking { part: clause(), begins: begins() },
        OfficialFault::ParagraphMoved { begins: begins() },
        OfficialFault::ParagraphRepeated { begins: begins(), more: 0 },
        OfficialFault::ParagraphRepeated { begins: begins(), more: 3 },
        OfficialFault::NumberDiffers(of(clause(), "4)", "3)")),
    ]);
    for (official, file) in [("aкт", "акт"), ("акт", "aкт")] {
        all.push(OfficialFault::WordingDiffers { first: of(clause(), official, file), more: 0 });
    }
    for (asked, found) in [(None, None), (ru, kk), (kk, ru)] {
        all.push(OfficialFault::WrongLanguage { asked, found });
    }
    for part in [TextPart::Head, TextPart::Chapter(text("2")), clause(), TextPart::Note, TextPart::Annex(text("2"))] {
        all.push(OfficialFault::ClauseLacking { part });
    }
    for more in [0, 2] {
        all.push(OfficialFault::WordingDiffers { first: of(clause(), "береді", "жолдайды"), more });
    }
    for language in [Language::Kk, Language::Ru] {
        all.push(OfficialFault::TextNotHeld { language, lacks: text("[[clause]] 5.3") });
    }
    all.into_iter().map(Fault::from).collect()
}

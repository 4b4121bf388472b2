//! Samples: one fault of every kind, and of every way in which its words can turn out.

mod act;
mod case;
mod whole;

use crate::diagnostic::*;
use crate::language::{Keyword, Language};

/// One fault of every kind, and of every way in which its words can turn out.
pub(super) fn samples() -> Vec<Fault> {
    let mut all: Vec<Fault> = Vec::new();
    all.extend(files());
    all.extend(schemas());
    all.extend(lines());
    all.extend(names());
    all.extend(terms_and_orders());
    all.extend(conditions_and_wordings());
    all.extend(whole::texts());
    all.extend(act::acts());
    all.extend(act::editions());
    all.extend(calendars());
    all.extend(whole::registers());
    all.extend(case::cases());
    all.extend(case::scripts());
    all.extend(case::happenings());
    all.extend(whole::choices_and_courses());
    all.extend(whole::limits());
    all.extend(commands());
    all.extend(whole::makings());
    all.extend(whole::officials());
    all
}

fn text(words: &str) -> String {
    words.to_owned()
}

/// Without a near name, and with one.
fn nears(near: &str) -> [Option<String>; 2] {
    [None, Some(text(near))]
}

fn files() -> Vec<Fault> {
    let mistakes = [
        TomlMistake::NoValue,
        TomlMistake::NoEquals,
        TomlMistake::BareText,
        TomlMistake::UnclosedText,
        TomlMistake::EndlessText { quotes: text("'''") },
        TomlMistake::UnclosedBracket,
        TomlMistake::DuplicateKey { key: text("number") },
        TomlMistake::BadKey,
        TomlMistake::BadDate,
        TomlMistake::Other { detail: text("unexpected character") },
    ];
    let mut all = vec![
        FileFault::NotUtf8 { byte: 12, encoding: None },
        FileFault::NotUtf8 { byte: 1, encoding: Some("UTF-16") },
        FileFault::Empty,
        FileFault::TooLarge { bytes: 9_000_000, limit: 1_000_000 },
        FileFault::TooDeep,
        FileFault::UnknownKind,
        FileFault::Unreadable { reason: text("access is denied") },
        FileFault::IsFolder,
        FileFault::NotText,
        FileFault::NothingFound,
    ];
    all.extend(mistakes.map(|mistake| FileFault::BrokenToml { mistake }));
    all.into_iter().map(Fault::from).collect()
}

fn schemas() -> Vec<Fault> {
    let kinds = [
        ValueKind::Text,
        ValueKind::Integer,
        ValueKind::Float,
        ValueKind::Boolean,
        ValueKind::Date,
        ValueKind::List,
        ValueKind::Table,
        ValueKind::Tables,
    ];
    let mut all = vec![
        SchemaFault::BadDate { value: text("31.02.2017") },
        SchemaFault::EscapedRules,
        SchemaFault::DuplicateClause { number: text("5.3") },
        SchemaFault::ActsOutOfOrder,
        SchemaFault::EmptyText { key: text("title.kk") },
        SchemaFault::BadClauseNumber { number: text("5,3") },
        SchemaFault::ActDoesWhat,
        SchemaFault::BadIdentity { key: text("service"), value: text("Foster Care") },
        SchemaFault::PublishedBeforeSigned,
    ];
    for table in ["", "terms"] {
        all.push(SchemaFault::MissingKey { key: text("calendar"), table: text(table) });
        all.extend(nears("calendar").map(|near| SchemaFault::UnknownKey {
            key: text("calender"),
            table: text(table),
            near,
        }));
    }
    all.extend(kinds.map(|kind| SchemaFault::WrongType { key: text("date"), expected: kind, found: kind }));
    all.extend(nears("model").map(|near| SchemaFault::UnknownValue {
        key: text("status"),
        value: text("modell"),
        allowed: vec![text("act"), text("model")],
        near,
    }));
    all.extend(
        [HoursMistake::Form, HoursMistake::Backwards, HoursMistake::OutsideWork, HoursMistake::NothingLeft]
            .map(|mistake| SchemaFault::BadHours { value: text("18:30-09:00"), mistake }),
    );
    all.into_iter().map(Fault::from).collect()
}

fn lines() -> Vec<Fault> {
    let symbols = [
        Symbol::Name,
        Symbol::Clause,
        Symbol::Participant,
        Symbol::Term,
        Symbol::From,
        Symbol::Title,
        Symbol::SecondTitle,
        Symbol::Condition,
        Symbol::Value,
        Symbol::Arrow,
        Symbol::Target,
        Symbol::Channel,
        Symbol::FactKind,
        Symbol::OutcomeClass,
        Symbol::Procedure,
        Symbol::StepWord,
        Symbol::Joined,
        Symbol::MeetingDay,
        Symbol::Word(Keyword::Meets),
        Symbol::Colon,
        Symbol::CaseColon,
        Symbol::Otherwise,
        Symbol::Comma,
        Symbol::ClosingBracket,
        Symbol::ClauseEnd,
        Symbol::Operator,
        Symbol::LineEnd,
        Symbol::Way,
    ];
    let mut all = vec![
        SyntaxFault::UnclosedQuote,
        SyntaxFault::NoClause { name: text("зерделеу") },
        SyntaxFault::NoActor { step: text("зерделеу") },
        SyntaxFault::WayWithoutNode,
        SyntaxFault::BareShart,
        SyntaxFault::BadName { name: text("1үдеріс") },
        SyntaxFault::OutsideProcedure { name: text("зерделеу") },
        SyntaxFault::TooDeep { limit: 32 },
        SyntaxFault::TooLong { limit: 4096 },
        SyntaxFault::NoRules,
        SyntaxFault::Expected { expected: symbols.to_vec(), found: text("туда"), hint: Hint::default() },
    ];
    all.extend(nears("қадам").map(|near| SyntaxFault::UnknownWord { word: text("қадамм"), near }));
    for target in [None, Some(text("келісім"))] {
        all.extend(symbols.map(|symbol| SyntaxFault::Expected {
            expected: vec![symbol],
            found: String::new(),
            hint: Hint { meant: None, target: target.clone() },
        }));
    }
    let meant = [Meant::Word(text("в течение")), Meant::Order(text("тіркеу бастап 3 жұмыс күні")), Meant::TitleLast];
    all.extend(meant.map(|meant| SyntaxFault::Expected {
        expected: vec![Symbol::Term],
        found: text("в"),
        hint: Hint { meant: Some(meant), target: None },
    }));
    for (first, other) in [(Language::Kk, Language::Ru), (Language::Ru, Language::En), (Language::En, Language::Kk)] {
        all.push(SyntaxFault::MixedLanguages { word: text("шаг"), first, other });
    }
    all.into_iter().map(Fault::from).collect()
}

fn names() -> Vec<Fault> {
    let kinds = [
        NameKind::Participant,
        NameKind::Fact,
        NameKind::Outcome,
        NameKind::Procedure,
        NameKind::Norm,
        NameKind::Node,
        NameKind::Step,
        NameKind::Target,
    ];
    let mut all = vec![
        NameFault::OtherProcedure { name: text("зерделеу"), procedure: text("портал_арқылы") },
        NameFault::DuplicateChannel { channel: text("кеңсе") },
        NameFault::Reserved { name: text("алушы") },
        NameFault::NotAStep { name: text("шарт_1") },
        NameFault::HoursTwice { name: text("кеңсе") },
        NameFault::MixedAlphabets { name: text("негiз"), letter: 'i', looks_like: Some('і') },
        NameFault::MixedAlphabets { name: text("негizз"), letter: 'z', looks_like: None },
    ];
    for near in nears("кеңсе") {
        all.push(NameFault::UnknownParticipant { name: text("кенсе"), near: near.clone() });
        all.push(NameFault::UnknownTarget { name: text("кенсе"), near: near.clone() });
        all.push(NameFault::UnknownFact { name: text("кенсе"), near: near.clone() });
        all.push(NameFault::UnknownProcedure { name: text("кенсе"), near: near.clone() });
        all.push(NameFault::UnknownStep { name: text("кенсе"), near: near.clone() });
        all.push(NameFault::UnknownOutcome { name: text("кенсе"), near: near.clone() });
        all.push(NameFault::UnknownChoice {
            fact: text("нысан"),
            value: text("күрделы"),
            allowed: vec![text("жеңіл"), text("күрделі")],
            near,
        });
    }
    for kind in kinds {
        all.push(NameFault::Duplicate { name: text("кеңсе"), kind, first: kind });
        all.push(NameFault::Duplicate { name: text("кеңсе"), kind, first: NameKind::Outcome });
        all.push(NameFault::WrongKind { name: text("кеңсе"), expected: kind, found: kind });
    }
    all.into_iter().map(Fault::from).collect()
}

fn terms_and_orders() -> Vec<Fault> {
    let name = || text("зерделеу");
    let procedure = || text("портал_арқылы");
    let mut all: Vec<Fault> = vec![
        TermFault::NoUnit { amount: text("27"), is_within: true, is_norm: false }.into(),
        TermFault::NoUnit { amount: text("27"), is_within: false, is_norm: false }.into(),
        TermFault::NoUnit { amount: text("15"), is_within: false, is_norm: true }.into(),
        TermFault::BareDay { amount: text("27"), is_within: true }.into(),
        TermFault::BareDay { amount: String::new(), is_within: true }.into(),
        TermFault::Zero.into(),
        TermFault::TooLarge { amount: text("10000") }.into(),
        TermFault::NoHours { in_command: false }.into(),
        TermFault::NoHours { in_command: true }.into(),
        TermFault::OutOfReach.into(),
        TermFault::FromItself { step: name() }.into(),
        TermFault::BackwardWithoutTotal { step: name() }.into(),
        TermFault::BadMeetingDay { day: 32 }.into(),
        StepFault::ExpiryWithoutTerm { name: name(), is_check: false }.into(),
        StepFault::ExpiryWithoutTerm { name: name(), is_check: true }.into(),
        StepFault::RepeatedExpiry { name: name() }.into(),
        StepFault::NoticeWithoutProlongation { step: name() }.into(),
        StepFault::SuspendsAndProlongs { step: name() }.into(),
        StepFault::RepeatedProcedure { procedure: procedure() }.into(),
        StepFault::AmountByProcedure { step: name() }.into(),
        StepFault::WaitByProcedure { step: name() }.into(),
        StepFault::NoticeOfItself { step: name() }.into(),
        StepFault::RepeatedAnew { fact: text("толық") }.into(),
        StepFault::TwiceAtOnce { step: text("бастау"), procedure: text("іздеу") }.into(),
        OutcomeFault::RepeatedWithdrawal.into(),
        OutcomeFault::WithdrawalElsewhere { outcome: text("келісім") }.into(),
        OutcomeFault::ValidRefusal { outcome: text("бас_тарту") }.into(),
        OrderFault::NeverEnds { procedure: procedure() }.into(),
        OrderFault::NoOutcome { procedure: procedure() }.into(),
        OrderFault::CallsItself { procedure: procedure() }.into(),
        OrderFault::EmptyProcedure { procedure: procedure() }.into(),
        OrderFault::NoAcceptance.into(),
        OrderFault::RepeatedAnswer { name: name() }.into(),
        OrderFault::AnswerWithoutCondition { name: name() }.into(),
        OrderFault::OtherwiseNotLast { name: name() }.into(),
        OrderFault::CheckWithoutWays { name: name() }.into(),
        OrderFault::MixedWays { name: name() }.into(),
        OrderFault::TooMany.into(),
        OrderFault::DeepCalls { procedure: procedure(), limit: 64 }.into(),
        OrderFault::Unreachable { name: name() }.into(),
    ];
    let lacking = [LackingWay::Yes, LackingWay::No, LackingWay::Answers, LackingWay::Otherwise, LackingWay::If];
    for combination in nears("нысан = күрделі") {
        let one_way = |lacking| OrderFault::OneWay { name: name(), lacking, combination: combination.clone() };
        all.extend(lacking.map(|lacking| one_way(lacking).into()));
    }
    all.extend(nears("апта").map(|near| TermFault::UnknownUnit { word: text("аптта"), near }.into()));
    all
}

fn conditions_and_wordings() -> Vec<Fault> {
    let fact = || text("нысан");
    let mut all: Vec<Fault> = vec![
        ConditionFault::NotOrdered { fact: fact() }.into(),
        ConditionFault::FewChoices { fact: fact() }.into(),
        ConditionFault::RepeatedChoice { fact: fact(), value: text("күрделі") }.into(),
        ConditionFault::LongNumber { number: text("0.12345") }.into(),
        WordingFault::UnclosedPlaceholder.into(),
        WordingFault::NoTerm { name: text("зерделеу") }.into(),
        WordingFault::BadPlaceholder { placeholder: text("зерделеу") }.into(),
        WordingFault::ChangedClauseUnknown { number: text("12") }.into(),
        WordingFault::RepealingActUnknown { number: text("145"), known: vec![text("33"), text("144")] }.into(),
        WordingFault::RepealedClause { number: text("5.2") }.into(),
        WordingFault::NotedActUnknown { number: text("145"), known: vec![text("33"), text("144")] }.into(),
        WordingFault::NoteBesideAct { clause: text("5.2"), act: text("144") }.into(),
        WordingFault::NoProlongation { name: text("зерделеу") }.into(),
        WordingFault::NoValidity { name: text("келісім") }.into(),
        WordingFault::KazakhCase { property: text("срок_вп") }.into(),
        WordingFault::ReviewedCode { code: text("E0501"), is_error: true, near: None }.into(),
    ];
    all.extend(
        [0, 2].map(|count| WordingFault::NoSuchCase { name: text("зерделеу"), written: text("3"), count }.into()),
    );
    all.extend(
        [SumMistake::Units, SumMistake::NoNumber, SumMistake::Cases]
            .map(|mistake| WordingFault::BadSum { mistake }.into()),
    );
    all.extend(
        nears("W1002").map(|near| WordingFault::ReviewedCode { code: text("W1020"), is_error: false, near }.into()),
    );
    for kind in [FactSort::YesNo, FactSort::Choice, FactSort::Number, FactSort::Date] {
        all.push(ConditionFault::WrongValue { fact: fact(), value: text("күрделі"), kind }.into());
        all.push(ConditionFault::NeedsComparison { fact: fact(), kind }.into());
    }
    for near in nears("5.3") {
        all.push(WordingFault::NoSuchClause { number: text("5.33"), near: near.clone() }.into());
        all.push(
            WordingFault::UnknownPlaceholder { placeholder: text("зерделе"), near: near.clone(), example: None }.into(),
        );
        all.push(
            WordingFault::UnknownPlaceholder {
                placeholder: text("зерделе"),
                near,
                example: Some(text("тіркеу.мерзім")),
            }
            .into(),
        );
    }
    all
}

fn calendars() -> Vec<Fault> {
    let mut all = vec![
        CalendarFault::NoYear { calendar: text("kz"), year: 2031 },
        CalendarFault::UnknownCalendar { name: text("kk"), known: Vec::new(), near: None },
        CalendarFault::DayOutsideYear { day: text("01.01.2018"), year: 2017 },
        CalendarFault::DoubleDay { day: text("01.01.2018") },
        CalendarFault::Gap { year: 2019 },
        CalendarFault::Misplaced { expected: text("calendars/kz/2017.toml") },
        CalendarFault::WrongWeekday { day: text("01.01.2018") },
        CalendarFault::ProvisionalWithoutReason,
    ];
    all.extend(nears("kz").map(|near| CalendarFault::UnknownCalendar {
        name: text("kk"),
        known: vec![text("kz")],
        near,
    }));
    all.into_iter().map(Fault::from).collect()
}

fn commands() -> Vec<Fault> {
    let mut all = vec![
        CommandFault::MissingArgument { names: vec![text("FILE")] },
        CommandFault::MissingArgument { names: vec![text("--act"), text("--issuer")] },
        CommandFault::Conflict { option: text("--start") },
        CommandFault::ChoosesEdition {
            option: text("--as-of"),
            folder: Some(text("regulations/kz-aktobe/foster-care")),
        },
        CommandFault::ChoosesEdition { option: text("--edition"), folder: None },
        CommandFault::NoStart,
        CommandFault::NoChannel { open: vec![text("кеңсе"), text("портал")] },
        CommandFault::WrongKind { path: text("case.toml") },
        CommandFault::Unwritable { path: text("out.docx"), reason: text("no space left on device") },
        CommandFault::OtherRegulation { before: text("model/housing-aid"), after: text("kz-aktobe/foster-care") },
    ];
    for allowed in [Vec::new(), vec![text("kk"), text("ru")]] {
        all.push(CommandFault::BadArgument { option: text("--lang"), value: text("kz"), allowed });
    }
    all.push(CommandFault::UnknownOption { word: text("b.toml"), near: None });
    for near in nears("check") {
        all.push(CommandFault::UnknownCommand { word: text("chek"), near: near.clone() });
        all.push(CommandFault::UnknownOption { word: text("--chek"), near: near.clone() });
        all.push(CommandFault::UnknownCode { code: text("E9999"), near });
    }
    all.into_iter().map(Fault::from).collect()
}

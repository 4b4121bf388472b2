//! A small regulation and calendar for tests of what is shown.

use chrono::{NaiveDate, NaiveTime};

use super::{Beginning, Listed, TermEnd, Timeline};
use crate::calendar::{CountFrom, Moment, OfficeHours, Reckoner, Term, Unit, Window, WorkCalendar, YearCalendar};
use crate::engine::plan;
use crate::language::{Case, Language};
use crate::model::{
    Acceptance, Act, ActKind, Channel, Chapter, Clause, ClauseNumber, Comparison, Condition, Exit, Fact, FactId,
    FactKind, Facts, Node, NodeId, Outcome, OutcomeClass, OutcomeId, Participant, ParticipantId, ParticipantKind,
    Piece, Printed, Procedure, ProcedureId, Regulation, RulesLanguage, Status, Target, TermOf, Terms, Title, TotalTerm,
    Value, Way, Wording,
};

/// A moment of the form `2017-06-16 10:00`.
pub(crate) fn at(text: &str) -> Moment {
    let (date, time) = text.split_once(' ').unwrap();
    let date: NaiveDate = date.parse().unwrap();
    Moment::from_datetime(date.and_time(NaiveTime::parse_from_str(time, "%H:%M").unwrap()))
}

/// Two years without special days.
pub(crate) fn calendar() -> WorkCalendar {
    let years = (2017..=2018).map(|year| YearCalendar { year, provisional: None, special: Vec::new() });
    WorkCalendar::new("kz", years.collect()).unwrap()
}

fn hours() -> OfficeHours {
    OfficeHours {
        work: Window { opens: 540, closes: 1110 },
        pause: Some(Window { opens: 780, closes: 870 }),
        desk: Some(Window { opens: 540, closes: 1050 }),
        saturday: None,
    }
}

/// Acceptance in 30 minutes, study in 30 days, a check of documents; 30 days in all.
pub(crate) fn regulation() -> Regulation {
    let study = Node {
        term: Some(days(30).into()),
        ..step("зерделеу", "5.2", "құжаттарды зерделеу", "изучение документов")
    };
    let study = Node { actor: ParticipantId(1), to: Some(ParticipantId(0)), ..study };
    let first = step("қабылдау", "5.1", "құжаттарды қабылдау", "прием документов");
    let minutes = Term::Amount { amount: 30, unit: Unit::Minute };
    let mut check = step("шарт_1", "5.3", "құжаттарды тексеру", "проверка документов");
    let complete = Condition::Compare { fact: FactId(0), comparison: Comparison::Equal, value: Value::YES };
    check.is_check = true;
    check.exit = Exit::Choice {
        ways: vec![Way { condition: complete, target: Target::Node(NodeId(2)) }],
        otherwise: Target::Outcome(OutcomeId(1)),
    };
    let last = step("беру", "5.4", "нәтижені беру", "выдача результата");
    Regulation {
        service: "sketch".into(),
        issuer: "nobody".into(),
        status: Status::Act,
        unofficial: vec![Language::Ru],
        rules_language: RulesLanguage(None),
        title: title("Нобай", "Набросок"),
        body: title("Ақтөбе облысының әкімдігі", "акимат Актюбинской области"),
        acts: vec![Act::bare(NaiveDate::from_ymd_opt(2017, 5, 18).unwrap(), "144", ActKind::Changes(vec!["5".into()]))],
        printed: Printed::default(),
        terms: Terms {
            count_from: CountFrom::NextDay,
            calendar: "kz".into(),
            hours: Some(hours()),
            hours_ground: None,
        },
        participants: vec![
            participant("кеңсе", "кеңсе", "канцелярия"),
            participant("орындаушы", "орындаушы", "исполнитель"),
        ],
        facts: vec![Fact {
            name: "құжаттар_толық".into(),
            kind: FactKind::YesNo,
            clause: None,
            title: title("құжаттар толық", "документы полны"),
        }],
        outcomes: vec![
            outcome("келісім", OutcomeClass::Granted, title("шарт", "договор")),
            outcome("бас_тарту", OutcomeClass::Refused, title("дәлелді жауап", "мотивированный ответ")),
        ],
        acceptances: vec![Acceptance {
            channel: Channel::Office,
            clause: clause("1.1"),
            procedure: ProcedureId(0),
            uncounted_day: None,
            hours: None,
            hours_ground: None,
        }],
        issues: Vec::new(),
        procedures: vec![Procedure {
            name: "қызмет_көрсету".into(),
            clause: clause("5"),
            total: Some(TotalTerm { term: days(30).into(), clause: clause("8.11") }),
            title: None,
            first: NodeId(0),
            past: NodeId(4),
        }],
        nodes: vec![
            Node { term: Some(minutes.into()), exit: Exit::Always(Target::Node(NodeId(1))), ..first },
            check,
            Node { exit: Exit::Always(Target::Node(NodeId(3))), ..study },
            Node { term: Some(days(1).into()), exit: Exit::Always(Target::Outcome(OutcomeId(0))), ..last },
        ],
        chapters: vec![Chapter {
            number: "1".into(),
            begins: clause("5"),
            kk: "Жалпы ережелер".into(),
            ru: Some("Общие положения".into()),
        }],
        clauses: vec![Clause {
            number: clause("5.2"),
            mark: None,
            repealed: None,
            kk: Wording {
                pieces: vec![
                    text("орындаушы "),
                    term(TermOf::Step(NodeId(2), None)),
                    text(" ішінде зерделейді.\n\nСодан соң…"),
                ],
            },
            ru: Some(Wording { pieces: vec![text("в течение "), term(TermOf::Total(ProcedureId(0), None))] }),
            result_kk: None,
            result_ru: None,
            tail_kk: None,
            tail_ru: None,
        }],
        annexes: Vec::new(),
        norms: Vec::new(),
        withdrawal: None,
    }
}

/// A plan of an application at the office, its documents complete.
pub(crate) fn timeline(language: Language) -> Timeline {
    let (regulation, calendar) = (regulation(), calendar());
    let mut facts = Facts::none(1);
    facts.set(FactId(0), Value::YES);
    let plan = plan(&regulation, &calendar, Channel::Office, at("2017-06-16 10:00"), &facts).unwrap();
    Timeline::of_plan(&regulation, &calendar, &plan, language)
}

/// A duty at once that begins with an application on a day off.
pub(crate) fn term_end(language: Language) -> TermEnd {
    let (hours, calendar) = (regulation().terms.hours, calendar());
    let reckoner = Reckoner { calendar: &calendar, hours, rule: CountFrom::NextDay };
    let start = at("2017-06-17 10:00");
    let accepted = reckoner.accept(start, true).unwrap();
    let proof = reckoner.proof(Term::AtOnce, accepted.at).unwrap();
    TermEnd::new(&proof, &calendar, Beginning::Application { at: start, accepted }, language)
}

/// A term of a day that begins with an event of which only the day is known.
pub(crate) fn day_end(language: Language) -> TermEnd {
    let calendar = calendar();
    let reckoner = Reckoner { calendar: &calendar, hours: None, rule: CountFrom::NextDay };
    let proof = reckoner.proof(days(1), at("2017-06-16 00:00")).unwrap();
    TermEnd::new(&proof, &calendar, Beginning::Day, language)
}

/// The regulation in a list.
pub(crate) fn listed(language: Language) -> Listed {
    Listed::new("a.toml", &regulation(), language)
}

fn step(name: &str, number: &str, kk: &str, ru: &str) -> Node {
    Node {
        name: name.into(),
        clause: clause(number),
        is_check: false,
        actor: ParticipantId(0),
        to: None,
        term: None,
        by: None,
        title: Some(title(kk, ru)),
        exit: Exit::Always(Target::End),
        not_before: None,
        clock: None,
        anew: Vec::new(),
        on_expiry: None,
    }
}

fn participant(name: &str, kk: &str, ru: &str) -> Participant {
    Participant {
        name: name.into(),
        kind: ParticipantKind::Actor,
        clause: Some(clause("6.1")),
        title: title(kk, ru),
        meets: None,
        hours: None,
        hours_ground: None,
    }
}

fn outcome(name: &str, class: OutcomeClass, title: Title) -> Outcome {
    Outcome { name: name.into(), class, clause: clause("3"), title, by_channel: Vec::new(), validity: None }
}

const fn days(amount: u16) -> Term {
    Term::Amount { amount, unit: Unit::CalendarDay }
}

fn title(kk: &str, ru: &str) -> Title {
    Title { kk: kk.into(), ru: Some(ru.into()) }
}

fn clause(number: &str) -> ClauseNumber {
    ClauseNumber(number.into())
}

fn text(words: &str) -> Piece {
    Piece::Text(words.into())
}

fn term(of: TermOf) -> Piece {
    Piece::Term { of: vec![of], case: Case::Genitive }
}

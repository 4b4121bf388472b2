//! Regulations and a calendar drawn with a few strokes, for tests and benches of the engine alone.

use chrono::{NaiveDate, NaiveTime};
use reglament::calendar::{
    CountFrom, Day, DayKind, Moment, OfficeHours, Phrase, SpecialDay, Term, Unit, Window, WorkCalendar, YearCalendar,
};
use reglament::model::{
    Acceptance, Act, ActKind, By, Channel, ClauseNumber, ClockEffect, Comparison, Condition, Exit, Fact, FactId,
    FactKind, Node, NodeId, Outcome, OutcomeClass, OutcomeId, Participant, ParticipantId, ParticipantKind, Printed,
    Procedure, ProcedureId, Regulation, RulesLanguage, Status, Target, Terms, Title, TotalTerm, Value, Way,
};

/// The outcome of every sketch that grants.
pub(crate) const GRANTED: OutcomeId = OutcomeId(0);
/// The outcome of every sketch that refuses.
pub(crate) const REFUSED: OutcomeId = OutcomeId(1);
/// The outcome of every sketch by which the portal refuses.
pub(crate) const PORTAL_REFUSED: OutcomeId = OutcomeId(2);

/// A term of calendar days.
pub(crate) const fn days(amount: u16) -> Term {
    Term::Amount { amount, unit: Unit::CalendarDay }
}

/// A term of minutes of office time.
pub(crate) const fn minutes(amount: u16) -> Term {
    Term::Amount { amount, unit: Unit::Minute }
}

/// A way to a node.
pub(crate) const fn to(node: u16) -> Target {
    Target::Node(NodeId(node))
}

/// A moment of the form `2017-06-16 10:00`.
pub(crate) fn at(text: &str) -> Moment {
    let (date, time) = text.split_once(' ').unwrap();
    let date: NaiveDate = date.parse().unwrap();
    let time = NaiveTime::parse_from_str(time, "%H:%M").unwrap();
    Moment::from_datetime(date.and_time(time))
}

/// A step without a term that goes on to one place.
pub(crate) fn step(target: Target) -> Node {
    Node {
        name: String::new(),
        clause: ClauseNumber(String::new()),
        is_check: false,
        actor: ParticipantId(0),
        to: None,
        term: None,
        by: None,
        title: None,
        exit: Exit::Always(target),
        not_before: None,
        clock: None,
        anew: Vec::new(),
        on_expiry: None,
    }
}

/// A step with a term that goes on to one place.
pub(crate) fn timed(term: Term, target: Target) -> Node {
    Node { term: Some(term.into()), ..step(target) }
}

/// The step, which makes the clock stand still as long as it is open.
pub(crate) fn suspending(node: Node) -> Node {
    Node { clock: Some(ClockEffect::Suspends), ..node }
}

/// A step that is done by a procedure.
pub(crate) fn call(procedure: u16, target: Target) -> Node {
    Node { by: Some(By::One(ProcedureId(procedure))), ..step(target) }
}

/// A step that is done by procedures at once: by all of them, or by the first that ends.
pub(crate) fn parallel(procedures: &[u16], is_all: bool, target: Target) -> Node {
    let procedures = procedures.iter().copied().map(ProcedureId).collect();
    Node { by: Some(if is_all { By::All(procedures) } else { By::Any(procedures) }), ..step(target) }
}

/// A check of one yes-or-no fact.
pub(crate) fn check(fact: u16, yes: Target, no: Target) -> Node {
    Node { is_check: true, exit: choice(fact, yes, no), ..step(yes) }
}

/// The ways by one yes-or-no fact.
pub(crate) fn choice(fact: u16, yes: Target, no: Target) -> Exit {
    let condition = Condition::Compare { fact: FactId(fact), comparison: Comparison::Equal, value: Value::YES };
    Exit::Choice { ways: vec![Way { condition, target: yes }], otherwise: no }
}

/// A regulation of procedures, each with its total term and nodes; applications by the portal begin the last one, all
/// others the first one. Nodes are numbered through all procedures; clauses are «1», «1.1», «1.2», «2» ….
pub(crate) fn regulation(procedures: Vec<(Option<Term>, Vec<Node>)>, facts: Vec<FactKind>) -> Regulation {
    let last = ProcedureId(u16::try_from(procedures.len() - 1).unwrap());
    let acceptance = |channel, number: &str, procedure| Acceptance {
        channel,
        clause: clause(number),
        procedure,
        uncounted_day: None,
        hours: None,
        hours_ground: None,
    };
    let mut made = Regulation {
        service: "sketch".into(),
        issuer: "nobody".into(),
        status: Status::Model,
        unofficial: Vec::new(),
        rules_language: RulesLanguage(None),
        title: title("нобай"),
        body: title("ешкім"),
        acts: vec![Act::bare(NaiveDate::from_ymd_opt(2017, 1, 1).unwrap(), "1", ActKind::Adopts)],
        printed: Printed::default(),
        terms: Terms {
            count_from: CountFrom::NextDay,
            calendar: "kz".into(),
            hours: Some(OfficeHours {
                work: Window { opens: 540, closes: 1110 },
                pause: Some(Window { opens: 780, closes: 870 }),
                desk: Some(Window { opens: 540, closes: 1050 }),
                saturday: None,
            }),
            hours_ground: None,
        },
        participants: vec![Participant {
            name: "кеңсе".into(),
            kind: ParticipantKind::Actor,
            clause: None,
            title: title("кеңсе"),
            meets: None,
            hours: None,
            hours_ground: None,
        }],
        facts: Vec::new(),
        outcomes: vec![
            outcome("келісім", OutcomeClass::Granted),
            outcome("бас_тарту", OutcomeClass::Refused),
            outcome("портал_бас_тарту", OutcomeClass::PortalRefused),
        ],
        acceptances: vec![
            acceptance(Channel::Office, "91", ProcedureId(0)),
            acceptance(Channel::StateCorporation, "92", ProcedureId(0)),
            acceptance(Channel::Portal, "93", last),
        ],
        issues: Vec::new(),
        procedures: Vec::new(),
        nodes: Vec::new(),
        chapters: Vec::new(),
        clauses: Vec::new(),
        annexes: Vec::new(),
        norms: Vec::new(),
        withdrawal: None,
    };
    for (number, kind) in (1..).zip(facts) {
        let clause = clause(&format!("7{number}"));
        made.facts.push(Fact {
            name: format!("дерек_{number}"), kind, clause: Some(clause), title: title("дерек")
        });
    }
    for (number, (total, nodes)) in (1..).zip(procedures) {
        let node_id = |made: &Regulation| NodeId(u16::try_from(made.nodes.len()).unwrap());
        let first = node_id(&made);
        for (place, node) in (1..).zip(nodes) {
            let name = format!("қадам_{number}_{place}");
            made.nodes.push(Node { name, clause: clause(&format!("{number}.{place}")), ..node });
        }
        made.procedures.push(Procedure {
            name: format!("рәсім_{number}"),
            clause: clause(&format!("{number}")),
            total: total.map(|term| TotalTerm { term: term.into(), clause: clause(&format!("{number}.99")) }),
            title: None,
            first,
            past: node_id(&made),
        });
    }
    made
}

/// The order of the foster-care service: five steps within 30 calendar days, and the portal that calls them.
pub(crate) fn foster_care() -> Regulation {
    let granted = Target::Outcome(GRANTED);
    let refused = Target::Outcome(PORTAL_REFUSED);
    let issue = Node { exit: choice(3, granted, Target::Outcome(REFUSED)), ..timed(days(1), granted) };
    let service =
        vec![timed(minutes(30), to(1)), timed(days(1), to(2)), timed(days(27), to(3)), timed(days(1), to(4)), issue];
    let portal = vec![
        step(to(6)),
        step(to(7)),
        check(0, to(9), to(8)),
        step(refused),
        step(to(10)),
        check(1, to(12), to(11)),
        step(refused),
        step(to(13)),
        check(2, to(15), to(14)),
        step(refused),
        Node { term: Some(days(30).into()), ..call(0, to(16)) },
        step(Target::End),
    ];
    regulation(vec![(Some(days(30)), service), (None, portal)], vec![FactKind::YesNo; 4])
}

/// The years 2016 to 2018, with the special days of the summer of 2017 alone.
pub(crate) fn calendar() -> WorkCalendar {
    let years = (2016..=2018).map(|year| YearCalendar { year, provisional: None, special: special(year) });
    WorkCalendar::new("kz", years.collect()).unwrap()
}

fn special(year: i32) -> Vec<SpecialDay> {
    let july = [(1, DayKind::WorkingWeekend), (6, DayKind::Holiday), (7, DayKind::MovedDayOff)];
    let days = july.into_iter().filter(|_| year == 2017).map(|(day, kind)| SpecialDay {
        day: Day::from_date(NaiveDate::from_ymd_opt(2017, 7, day).unwrap()),
        kind,
        pair: None,
        title: Phrase::default(),
        ground: Phrase::default(),
    });
    days.collect()
}

fn title(kk: &str) -> Title {
    Title { kk: kk.into(), ru: None }
}

fn clause(number: &str) -> ClauseNumber {
    ClauseNumber(number.into())
}

fn outcome(name: &str, class: OutcomeClass) -> Outcome {
    Outcome {
        name: name.into(),
        class,
        clause: clause("3"),
        title: title(name),
        by_channel: Vec::new(),
        validity: None,
    }
}

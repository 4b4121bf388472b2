//! Remarks of timelines: terms that end while the clock stands, meetings, days off, what counts from the acceptance.

use reglament::calendar::WorkCalendar;
use reglament::engine::{Case, Event, EventKind, Planner};
use reglament::language::Language;
use reglament::model::{Channel, FactId, Facts, Regulation, Value};
use reglament::view::{Row, Timeline};

use super::family::{at, calendar, calendar_with, regulation, regulation_with};

const KIND: FactId = FactId(0);
const REMARKS: FactId = FactId(1);

/// The office on Monday 18.06.2018, the second kind, the acceptance done at once; then some more.
fn happened(calendar: &WorkCalendar, more: &[(&str, EventKind)], language: Language) -> Timeline {
    let regulation = regulation();
    let begun = [
        ("2018-06-18 10:30", EventKind::Received { channel: Channel::Office }),
        ("2018-06-18 10:30", EventKind::FactDecided { fact: KIND, value: Value(1) }),
        ("2018-06-18 10:45", done("қабылдау_қ")),
    ];
    let events = begun.iter().chain(more).map(|(moment, what)| Event { at: at(moment), what: *what });
    Timeline::of_case(&Case::replay(&regulation, calendar, events).unwrap(), language)
}

fn planned(calendar: &WorkCalendar, start: &str, channel: Channel, language: Language) -> Timeline {
    planned_by(&regulation(), calendar, start, channel, language)
}

fn planned_by(
    regulation: &Regulation,
    calendar: &WorkCalendar,
    start: &str,
    channel: Channel,
    language: Language,
) -> Timeline {
    let mut facts = Facts::none(2);
    facts.set(KIND, Value(1));
    facts.set(REMARKS, Value::NO);
    let planner = Planner::new(regulation, calendar, channel, at(start), &facts).unwrap();
    Timeline::of_plan(regulation, calendar, &planner.finish().unwrap(), language)
}

fn done(name: &str) -> EventKind {
    EventKind::StepDone { node: regulation().node_named(name).unwrap(), prolonged: None }
}

fn expired(name: &str) -> EventKind {
    EventKind::StepExpired { node: regulation().node_named(name).unwrap() }
}

fn row<'t>(timeline: &'t Timeline, name: &str) -> &'t Row {
    timeline.rows.iter().rfind(|row| row.name == name).unwrap()
}

#[test]
fn a_clock_that_stands_past_the_term_of_its_step_says_so() {
    let calendar = calendar();
    // The term of the step ends on 02.07.2018 at 18:30.
    let told = |more: &[_]| {
        Language::ALL.map(|language| {
            let notes = row(&happened(&calendar, more, language), "толықтыру").notes.clone();
            let own = ["қадамның өз мерзімінің", "собственный срок шага", "the step's own term"];
            notes.into_iter().find(|words| own.iter().any(|own| words.starts_with(own)))
        })
    };
    assert_eq!(
        told(&[("2018-07-05 12:00", done("толықтыру"))]).map(Option::unwrap),
        [
            "қадамның өз мерзімінің аяқталуы – 02.07.2018, дс 18:30; қадамды аяқтаған оқиғаға дейін (05.07.2018, бс 12:00) мерзім тоқтатыла тұрды",
            "собственный срок шага истек 02.07.2018, пн 18:30; до события, завершившего шаг (05.07.2018, чт 12:00), течение срока оставалось приостановленным",
            "the step's own term ended on 02.07.2018, Mon 18:30; the clock went on standing until the event that ended the step (05.07.2018, Thu 12:00)",
        ]
    );
    assert_eq!(
        told(&[("2018-07-05 12:00", expired("толықтыру"))])[1],
        told(&[("2018-07-05 12:00", done("толықтыру"))])[1]
    );
    for in_time in [("2018-07-02 18:30", done("толықтыру")), ("2018-07-02 18:31", expired("толықтыру"))]
    {
        assert_eq!(told(&[in_time]), [None, None, None], "{in_time:?}");
    }
    let fact = EventKind::FactDecided { fact: REMARKS, value: Value::NO };
    assert_eq!(told(&[("2018-07-02 12:00", fact)]), [None, None, None], "the last event is before the end of the term");
    assert_eq!(
        told(&[("2018-07-05 12:00", fact)])[1].as_deref(),
        Some(
            "собственный срок шага истек 02.07.2018, пн 18:30; событие, которое завершает шаг, не записано, поэтому течение срока все еще приостановлено (последнее событие – 05.07.2018, чт 12:00)"
        )
    );
    let open = happened(&calendar, &[], Language::Ru);
    assert_eq!(
        row(&open, "толықтыру").remarks(),
        ["течение срока приостановлено с 18.06.2018, пн 10:45", "исполняется"]
    );
}

#[test]
fn a_term_that_counts_from_the_acceptance_shows_both_moments() {
    let after_hours = planned(&calendar(), "2018-06-16 10:30", Channel::Office, Language::Ru);
    let first = row(&after_hours, "қабылдау_қ");
    assert_eq!(
        (first.since(Language::Ru).as_str(), first.span(Language::Kk).as_str()),
        (
            "16.06.2018, сб 10:30\nначало отсчета:\n18.06.2018, пн 09:00",
            "16.06.2018 10:30 (есептеудің басталуы: 18.06.2018 09:00) → 18.06.2018 09:20"
        )
    );
    let others = after_hours.rows.iter().filter(|row| row.name != "қабылдау_қ");
    assert!(others.clone().count() > 3 && others.clone().all(|row| row.counts_from.is_none()));
    let in_time = planned(&calendar(), "2018-06-18 10:30", Channel::Office, Language::Ru);
    assert_eq!(row(&in_time, "қабылдау_қ").since(Language::Ru), "18.06.2018, пн 10:30");
}

#[test]
fn the_planned_meeting_of_a_commission_is_shown_and_can_be_reckoned_again() {
    // The hearing may not be earlier than Friday 06.07.2018, 18:30, and its term ends on Monday 16.07.2018.
    let plan = |holidays: &[&str]| planned(&calendar_with(holidays), "2018-06-18 10:30", Channel::Office, Language::Ru);
    let free = plan(&[]);
    let meeting = row(&free, "тыңдау").meeting.clone().unwrap();
    assert_eq!((meeting.at.iso.as_str(), meeting.choice), ("2018-07-12T18:30", "last-in-time"));
    assert!(
        row(&free, "тыңдау")
            .notes
            .contains(&"заседание по плану: 12.07.2018, чт 18:30 – последнее в пределах срока".to_owned())
    );
    assert!(free.rows.iter().all(|row| row.name == "тыңдау" || row.meeting.is_none()));

    let earlier = row(&plan(&["2018-07-12"]), "тыңдау").meeting.clone().unwrap();
    assert_eq!((earlier.at.iso.as_str(), earlier.choice), ("2018-07-10T18:30", "last-in-time"));
    let not_held: Vec<&str> = earlier.not_held.iter().map(|off| off.date.iso.as_str()).collect();
    assert_eq!(not_held, ["2018-07-12"]);

    let moved = plan(&["2018-07-10", "2018-07-12"]);
    let sections = moved.proofs();
    let section = sections.iter().find(|section| section.heading.contains("заседание")).unwrap();
    let number = row(&moved, "тыңдау").number;
    let meeting = row(&moved, "тыңдау").meeting.clone().unwrap();
    assert_eq!(section.heading, format!("{number}. заслушивание: заседание → {}", meeting.at.full()));
    assert_eq!(
        section.lines,
        [
            "дни заседаний: вторник, четверг, числа месяца: 10",
            "не ранее: 06.07.2018, пт 18:30",
            "срок истекает: 16.07.2018, пн 18:30",
            "заседание не проводится: 10.07.2018, вт – нерабочий день; праздник; закон",
            "заседание не проводится: 12.07.2018, чт – нерабочий день; праздник; закон",
            "заседание: 17.07.2018, вт 18:30 – в пределах срока провести заседание нельзя: первое после срока",
        ]
    );
    assert_eq!(meeting.choice, "first-after");
    assert_eq!(section.lines, meeting.lines);
    // A term that ends before the wait does is not what chooses the meeting.
    let short = regulation_with("тыңдау [1] комиссия, 7 жұмыс күні", "тыңдау [1] комиссия, 1 жұмыс күні");
    let late = planned_by(&short, &calendar(), "2018-06-18 10:30", Channel::Office, Language::Kk);
    let meeting = row(&late, "тыңдау").meeting.clone().unwrap();
    assert_eq!((meeting.at.iso.as_str(), meeting.choice), ("2018-07-10T18:30", "next"));
    assert_eq!(meeting.words, "жоспар бойынша отырыс: 10.07.2018, сс 18:30 – ең жақын отырыс");
    let happened = happened(&calendar(), &[("2018-06-25 12:00", done("толықтыру"))], Language::Ru);
    assert!(happened.rows.iter().all(|row| row.meeting.is_none()));
}

#[test]
fn what_happens_on_a_day_off_is_noted_with_the_ground_of_the_day() {
    let calendar = calendar_with(&["2018-06-26"]);
    let notes = |more: &[_], name: &str, language| row(&happened(&calendar, more, language), name).notes.clone();
    let saturday = [("2018-06-23 12:00", done("толықтыру"))];
    assert!(
        notes(&saturday, "толықтыру", Language::Ru)
            .contains(&"произошло в нерабочий день: 23.06.2018, сб – выходной (суббота, воскресенье)".to_owned())
    );
    let holiday = [("2018-06-25 12:00", done("толықтыру")), ("2018-06-26 12:00", done("хабарлау_т"))];
    assert!(
        notes(&holiday, "хабарлау_т", Language::Kk)
            .contains(&"демалыс күні орын алды: 26.06.2018, сс – демалыс күні; мереке; заң".to_owned())
    );
    let is_noted = |notes: Vec<String>| notes.iter().any(|words| words.starts_with("произошло"));
    assert!(!is_noted(notes(&holiday, "толықтыру", Language::Ru)), "a working day");
    let withdrawn = [("2018-06-24 12:00", EventKind::Withdrawn)];
    let told = happened(&calendar, &withdrawn, Language::Ru).tail_lines().remove(0);
    assert!(
        told.ends_with("(2); произошло в нерабочий день: 24.06.2018, вс – выходной (суббота, воскресенье)"),
        "{told}"
    );
    // The employee of the State corporation works on Saturdays.
    let regulation = regulation();
    let events = [
        ("2018-06-16 10:30", EventKind::Received { channel: Channel::StateCorporation }),
        ("2018-06-16 10:30", EventKind::FactDecided { fact: KIND, value: Value(1) }),
        ("2018-06-16 10:45", done("қабылдау_қ")),
    ];
    let events = events.iter().map(|(moment, what)| Event { at: at(moment), what: *what });
    let timeline = Timeline::of_case(&Case::replay(&regulation, &calendar, events).unwrap(), Language::Ru);
    assert!(!is_noted(row(&timeline, "қабылдау_қ").notes.clone()));
}

#[test]
fn hours_of_ones_own_keep_their_ground_as_data() {
    let timeline = planned(&calendar(), "2018-06-16 10:30", Channel::StateCorporation, Language::Kk);
    let [own] = timeline.own_hours.as_slice() else { panic!("{:?}", timeline.own_hours) };
    assert_eq!(own.ground.as_deref(), Some("МК стандарты"));
    assert_eq!(own.hours, "09:00–20:00, сенбіде 09:00–13:00");
}

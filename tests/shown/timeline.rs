//! Timelines of terms that move, that are granted by case, from a step and backward, and of procedures at once.

use reglament::calendar::{Term, Unit};
use reglament::engine::{Case, Event, EventKind, Planner};
use reglament::language::Language;
use reglament::model::{Channel, FactId, Facts, NodeId, Value};
use reglament::view::{RowState, Timeline};

use super::family::{at, calendar, regulation};

const KIND: FactId = FactId(0);
const REMARKS: FactId = FactId(1);

/// The State corporation on a Saturday, the first kind, with remarks and then without, planned.
fn planned(language: Language) -> Timeline {
    let (regulation, calendar) = (regulation(), calendar());
    let mut facts = Facts::none(2);
    facts.set(KIND, Value(0));
    facts.set(REMARKS, Value::YES);
    let channel = Channel::StateCorporation;
    let planner = Planner::new(&regulation, &calendar, channel, at("2018-06-16 10:30"), &facts).unwrap();
    let plan = planner.with_later(vec![(REMARKS, Value::NO)]).finish().unwrap();
    Timeline::of_plan(&regulation, &calendar, &plan, language)
}

/// The office, the second kind: steps in order at moments, then some more.
fn happened(more: &[(&str, EventKind)], language: Language) -> Timeline {
    let (regulation, calendar) = (regulation(), calendar());
    let done = |name: &str, prolonged| EventKind::StepDone { node: regulation.node_named(name).unwrap(), prolonged };
    let decided = |fact, value| EventKind::FactDecided { fact, value };
    let by = Term::Amount { amount: 20, unit: Unit::CalendarDay };
    let events = [
        ("2018-06-18 10:30", EventKind::Received { channel: Channel::Office }),
        ("2018-06-18 10:30", decided(KIND, Value(1))),
        ("2018-06-18 10:45", done("қабылдау_қ", None)),
        ("2018-06-25 12:00", done("толықтыру", None)),
        ("2018-06-26 12:00", done("хабарлау_т", None)),
        ("2018-07-02 12:00", done("тыңдау", None)),
        ("2018-07-02 12:00", decided(REMARKS, Value::NO)),
        ("2018-07-03 12:00", done("ұзарту", Some(by))),
        ("2018-07-04 12:00", done("айту", None)),
    ];
    let events = events.iter().chain(more).map(|(moment, what)| Event { at: at(moment), what: *what });
    Timeline::of_case(&Case::replay(&regulation, &calendar, events).unwrap(), language)
}

fn node(name: &str) -> NodeId {
    regulation().node_named(name).unwrap()
}

fn remarks(timeline: &Timeline, name: &str) -> Vec<String> {
    let row = timeline.rows.iter().rfind(|row| row.name == name).unwrap();
    row.remarks().into_iter().map(str::to_owned).collect()
}

#[test]
fn a_total_term_that_was_moved_shows_by_what_and_where_it_ended_at_first() {
    let [kk, ru, _] = Language::ALL.map(|language| planned(language).head_lines());
    assert_eq!(
        ru[4..],
        [
            "общий срок: по пункту 1, 20 рабочих дней, приостановлен на 10 рабочих дней (1), продлен на 1 месяц (1) → 27.08.2018, пн 20:00 (1); первоначальное окончание: 13.07.2018, пт 20:00; срок установлен при условии «пакет документов: бірінші топ»; день приема документов не входит в срок (1)",
            "общий срок: по пункту 2, 9 рабочих дней → 07.08.2018, вт 18:30 (2); процедура прекращена до завершения: 27.07.2018, пт 18:30",
            "рабочее время: 09:00–18:30, перерыв 13:00–14:30, прием и выдача 09:00–17:30 (стандарт)",
            "рабочее время: Государственная корпорация, работник Государственной корпорации – 09:00–20:00, в субботу 09:00–13:00 (стандарт ГК)",
        ]
    );
    assert_eq!(
        kk[4],
        "жалпы мерзім: 1-тармақ бойынша, 20 жұмыс күні, тоқтатыла тұрған уақыты – 10 жұмыс күні (1), 1 айға ұзартылды (1) → 27.08.2018, дс 20:00 (1); бастапқы аяқталуы: 13.07.2018, жм 20:00; мерзім мына жағдайға белгіленген: «құжаттар топтамасы: бірінші топ»; құжаттар қабылданған күн мерзімге кірмейді (1)"
    );
    let total = planned(Language::En);
    assert_eq!(total.total().map(|total| total.depth), Some(0));
    assert!(total.notes.iter().all(|note| note.kind != "state-corporation-hours"));
}

#[test]
fn rows_tell_what_moved_terms_and_how_theirs_were_granted() {
    let ru = planned(Language::Ru);
    assert_eq!(
        remarks(&ru, "толықтыру"),
        [
            "течение срока приостанавливалось: 16.06.2018, сб 10:50 – 29.06.2018, пт 18:30",
            "общий срок по пункту 1: 13.07.2018, пт 20:00 → 27.07.2018, пт 20:00",
        ]
    );
    assert_eq!(
        remarks(&ru, "тыңдау"),
        [
            "замечания имеются: нет → продление",
            "дни заседаний: вторник, четверг, числа месяца: 10",
            "не ранее чем через 3 рабочих дня после шага «извещение о заслушивании»: 16.07.2018, пн 18:30",
            "заседание по плану: 19.07.2018, чт 18:30 – последнее в пределах срока",
            "определяется заново: замечания имеются",
        ]
    );
    assert_eq!(
        remarks(&ru, "ұзарту"),
        [
            "срок продлен на 1 месяц",
            "услугополучателя о продлении извещает шаг «извещение» (1)",
            "общий срок по пункту 1: 27.07.2018, пт 20:00 → 27.08.2018, пн 20:00",
        ]
    );
    assert_eq!(remarks(&ru, "айту"), ["срок считается с момента шага «продление»: 20.07.2018, пт 18:30"]);
    assert_eq!(
        remarks(&ru, "қатарлас"),
        [
            "процедуры идут параллельно: «бір» (по пункту 1), «екі» (по пункту 2); достаточно завершения первой",
            "процедура по пункту 2 прекращена до завершения: 27.07.2018, пт 18:30",
        ]
    );
    assert_eq!(
        remarks(&ru, "беру_қ"),
        ["не позднее чем за 1 рабочий день до истечения общего срока (27.08.2018, пн 20:00)"]
    );
}

#[test]
fn proofs_hold_all_that_is_needed_to_reckon_again() {
    let proofs = planned(Language::Ru).proofs();
    assert_eq!(
        proofs[0].lines[2..],
        [
            "рабочее время (Государственная корпорация): 09:00–20:00, в субботу 09:00–13:00 (стандарт ГК)",
            "правило: отсчет со следующего дня (статьи 172–176 Гражданского кодекса РК)",
            "первый день: 17.06.2018, вс",
            "отсчитанные дни: 17.06.2018, вс – 13.07.2018, пт: всего 27 − суббот и воскресений 7 = рабочих дней 20",
            "последний день: 13.07.2018, пт",
            "течение срока приостанавливалось: 16.06.2018, сб 10:50 – 29.06.2018, пт 18:30",
            "прибавляется время приостановления: 10 рабочих дней (17.06.2018, вс – 29.06.2018, пт) → 27.07.2018, пт",
            "продлено: + 1 месяц → 27.08.2018, пн",
            "окончание: 27.08.2018, пн 20:00 – окончание рабочего времени",
        ]
    );
    let last = proofs.iter().find(|proof| proof.heading.starts_with("11.")).unwrap();
    assert_eq!(
        last.lines,
        [
            "срок: 1 рабочий день",
            "истечение общего срока: 27.08.2018, пн 20:00",
            "правило: отсчет назад от дня истечения срока",
            "отсчитанные дни: 24.08.2018, пт – 26.08.2018, вс: всего 3 − суббот и воскресений 2 = рабочих дней 1",
            "отсчет приводит к: 24.08.2018, пт 18:30",
            "окончание: 24.08.2018, пт 18:30",
        ]
    );
    assert_eq!(proofs.last().unwrap().heading, "срок действия результата → 31.08.2018, пт 18:30");
}

#[test]
fn an_open_case_tells_all_that_is_awaited() {
    let [kk, ru, en] = Language::ALL.map(|language| happened(&[], language).tail_lines().remove(0));
    assert_eq!(
        kk,
        "нәтиже: іс аяқталған жоқ: «бірінші жұмыс» қадамы (№ 8) орындалуда, мерзімі – 06.07.2018, жм 18:30; «екінші жұмыс» қадамы (№ 9) орындалуда, мерзімі – 16.07.2018, дс 18:30"
    );
    assert!(ru.contains("исполняется шаг 8 «первая работа», срок – 06.07.2018, пт 18:30; исполняется шаг 9"), "{ru}");
    assert!(en.contains("step 8 “бірінші жұмыс” is open"), "{en}");
    let kk = happened(&[], Language::Kk);
    assert_eq!(
        remarks(&kk, "тыңдау"),
        [
            "ескертулер бар: жоқ → ұзарту",
            "отырыс күндері: сейсенбі, бейсенбі, айдың күндері: 10",
            "«тыңдау туралы хабарлау» қадамынан кейін 3 жұмыс күнінен ерте емес: 29.06.2018, жм 18:30",
            "орындалды: 02.07.2018, дс 12:00",
            "отырыс өтпейтін күні орындалды",
            "қайта анықталады: ескертулер бар",
        ]
    );
    assert_eq!(
        remarks(&kk, "екі_қадам"),
        ["мерзім өзге жағдайларға белгіленген («құжаттар топтамасы: екінші»)", "орындалуда"]
    );
}

#[test]
fn a_withdrawal_and_a_lapse_are_told_after_the_rows() {
    let withdrawn = happened(&[("2018-07-04 12:30", EventKind::Withdrawn)], Language::Ru);
    assert_eq!(
        withdrawn.tail_lines()[..2],
        [
            "заявление отозвано: 04.07.2018, ср 12:30 (2)",
            "результат: дело прекращено без решения – заявление оставлено без рассмотрения (1)",
        ]
    );
    let left =
        ["1", "2"].map(|clause| format!("процедура по пункту {clause} прекращена до завершения: 04.07.2018, ср 12:30"));
    assert_eq!(remarks(&withdrawn, "қатарлас")[1..], left);
    assert_eq!(withdrawn.rows.last().unwrap().state, RowState::Stopped);
    let done = |name| EventKind::StepDone { node: node(name), prolonged: None };
    let more = [
        ("2018-07-04 12:30", done("бір_қадам")),
        ("2018-07-09 12:30", done("беру_қ")),
        ("2018-07-19 12:30", EventKind::Lapsed),
    ];
    assert_eq!(
        happened(&more, Language::Kk).tail_lines()[1..3],
        [
            "нәтиженің жарамдылық мерзімі: 5 жұмыс күні → 16.07.2018, дс 18:30 (1)",
            "нәтиженің жарамдылық мерзімі өтті: 19.07.2018, бс 12:30 (1)",
        ]
    );
}

#[test]
fn a_term_that_ran_out_tells_where_the_way_goes() {
    let (regulation, calendar) = (regulation(), calendar());
    let mut facts = Facts::none(2);
    facts.set(KIND, Value(1));
    let planner = Planner::new(&regulation, &calendar, Channel::Office, at("2018-06-18 10:30"), &facts).unwrap();
    let plan = planner.with_expired(vec![node("толықтыру")]).finish().unwrap();
    let expired = Timeline::of_plan(&regulation, &calendar, &plan, Language::Kk);
    assert_eq!(expired.rows[1].state, RowState::Expired);
    assert_eq!(remarks(&expired, "толықтыру")[0], "мерзімі өтті: 02.07.2018, дс 18:31 → өтініш қаралмады");
}

//! Timelines of a small regulation.

use chrono::NaiveDate;

use super::*;
use crate::calendar::{Phrase, Term, Unit, YearCalendar};
use crate::engine::{Event, EventKind, plan};
use crate::model::{
    By, ClauseNumber, Exit, FactId, Facts, Node, NodeId, Procedure, ProcedureId, Publication, Target, TotalTerm, Value,
};
use crate::view::sketch::{at, calendar, regulation};

fn planned(value: Option<Value>, start: &str, language: Language) -> Timeline {
    let (regulation, calendar) = (regulation(), calendar());
    let mut facts = Facts::none(1);
    if let Some(value) = value {
        facts.set(FactId(0), value);
    }
    let plan = plan(&regulation, &calendar, Channel::Office, at(start), &facts).unwrap();
    Timeline::of_plan(&regulation, &calendar, &plan, language)
}

#[test]
fn the_head_names_the_edition_the_application_and_the_total_term() {
    let head = planned(Some(Value::YES), "2017-06-16 18:00", Language::Kk).head_lines();
    assert_eq!(
        head,
        [
            "Нобай",
            "редакция: Ақтөбе облысының әкімдігі, 18.05.2017 № 144",
            "арна: көрсетілетін қызметті берушінің кеңсесі",
            "өтініш түсті: 16.06.2017, жм 18:00",
            "түсті деп есептеледі: 19.06.2017, дс 09:00 – өтініш түскенде қабылдау уақыты аяқталған: келесі жұмыс күнінен есептеледі; аттап өтілген күндер: 17.06.2017, сб (демалыс күні), 18.06.2017, жс (демалыс күні)",
            "жалпы мерзім: 30 күнтізбелік күн → 19.07.2017, ср 18:30 (8.11)",
            "жұмыс уақыты: 09:00–18:30, үзіліс 13:00–14:30, қабылдау мен беру 09:00–17:30",
        ]
    );
}

#[test]
fn rows_tell_steps_checks_and_what_was_cut() {
    let timeline = planned(Some(Value::YES), "2017-06-16 10:00", Language::Kk);
    let rows: Vec<String> =
        timeline.rows.iter().map(|row| format!("{} {} | {}", row.number, row.who(), row.span(Language::Kk))).collect();
    assert_eq!(
        rows,
        [
            "1 кеңсе | 16.06.2017 10:00 → 16.06.2017 10:30",
            "2 кеңсе | 16.06.2017 10:30",
            "3 орындаушы → кеңсе | 16.06.2017 10:30 → 17.07.2017 18:30",
            "4 кеңсе | 17.07.2017 18:30 → 17.07.2017 18:30",
        ]
    );
    assert_eq!(timeline.rows[1].remarks(), ["құжаттар толық: иә → құжаттарды зерделеу"]);
    assert_eq!(timeline.rows[3].remarks(), ["жалпы мерзімнен аспайды: өз мерзімінің аяқталуы – 18.07.2017, сс 18:30"]);
    assert_eq!(
        timeline.tail_lines(),
        [
            "нәтиже: қызмет көрсетілді – шарт (3)",
            "ескертпе: редакцияның қолданысқа енгізілген күні белгісіз: файлда 18.05.2017 № 144 актінің алғашқы ресми жарияланған күні жоқ; оны № 144 актінің `published` жолына жазыңыз",
            "ескертпе: әр қадам өз мерзімін толық пайдаланса, бәрі «қызмет_көрсету» рәсімінің мерзіміне сыймайды: бұл мерзімнің аяқталуы – 17.07.2017, дс 18:30, ал қадамдардың аяқталуы – 18.07.2017, сс 18:30; сыймайтын алғашқы қадам – «нәтижені беру»",
        ]
    );
}

#[test]
fn a_step_is_called_a_step_in_every_language() {
    let timelines = Language::ALL.map(|language| planned(Some(Value::YES), "2017-06-16 10:00", language));
    assert_eq!(timelines.each_ref().map(|timeline| timeline.headings()[1]), ["Қадам", "Шаг", "Step"]);
    let last = timelines.each_ref().map(|timeline| timeline.notes.last().unwrap().words.as_str());
    assert_eq!(
        last[1..],
        [
            "если каждый шаг займет весь свой срок, вместе шаги не укладываются в срок процедуры «қызмет_көрсету»: он истекает 17.07.2017, пн 18:30, а шаги длились бы до 18.07.2017, вт 18:30; первый шаг, который не укладывается, – «выдача результата»",
            "at their limits the steps do not fit the term of the procedure “қызмет_көрсету”: it ends on 17.07.2017, Mon 18:30, while the steps would last until 18.07.2017, Tue 18:30; the first step that does not fit is “нәтижені беру”",
        ]
    );
}

#[test]
fn a_way_in_a_circle_names_the_step_by_its_title() {
    let mut regulation = regulation();
    let calendar = calendar();
    regulation.nodes[1].exit = Exit::Always(Target::Node(NodeId(0)));
    let plan = plan(&regulation, &calendar, Channel::Office, at("2017-06-16 10:00"), &Facts::none(1)).unwrap();
    let words = Timeline::of_plan(&regulation, &calendar, &plan, Language::Ru).notes.pop().unwrap().words;
    assert_eq!(words, "при этих фактах путь снова и снова возвращается к шагу «прием документов»");
}

#[test]
fn an_unfinished_plan_names_the_fact_that_it_needs() {
    let timeline = planned(None, "2017-06-16 10:00", Language::Ru);
    let tail = timeline.tail_lines();
    assert_eq!(tail[0], "результат: дело не завершено");
    assert_eq!(tail[1], "примечание: текст на русском языке – неофициальный перевод");
    assert_eq!(tail[3], "примечание: для продолжения нужен факт: документы полны (құжаттар_толық)");
    assert_eq!(timeline.needs[0].asked_by, "шарт_1");
}

#[test]
fn a_case_tells_what_is_late_and_what_is_open() {
    let (regulation, calendar) = (regulation(), calendar());
    let event = |moment: &str, what| Event { at: at(moment), what };
    let events = [
        event("2017-05-16 10:00", EventKind::Received { channel: Channel::Office }),
        event("2017-05-16 10:10", EventKind::FactDecided { fact: FactId(0), value: Value::YES }),
        event("2017-05-16 11:00", EventKind::StepDone { node: NodeId(0), prolonged: None }),
    ];
    let case = Case::replay(&regulation, &calendar, events).unwrap();
    let timeline = Timeline::of_case(&case, Language::Ru);
    assert_eq!(timeline.rows[0].remarks(), ["исполнено позже срока: 16.05.2017, вт 11:00"]);
    assert_eq!((timeline.rows[0].late, timeline.rows[1].late), (Some(true), None));
    assert_eq!(timeline.rows[2].remarks(), ["исполняется"]);
    let early = timeline.notes.iter().find(|note| note.kind == "edition-not-yet-made").unwrap();
    assert_eq!(
        early.words,
        "заявление поступило 16.05.2017, а акт № 144, создавший эту редакцию, принят 18.05.2017: в тот день этой редакции не было"
    );
}

#[test]
fn proofs_name_what_they_are_of() {
    let proofs = planned(Some(Value::YES), "2017-06-16 10:00", Language::Kk).proofs();
    let headings: Vec<&str> = proofs.iter().map(|section| section.heading.as_str()).collect();
    assert_eq!(
        headings[..2],
        [
            "жалпы мерзім (5-тармақ бойынша рәсім) → 17.07.2017, дс 18:30",
            "1. құжаттарды қабылдау → 16.06.2017, жм 10:30",
        ]
    );
    assert_eq!(proofs[3].lines.last().unwrap(), "жалпы мерзімнен аспайды: 17.07.2017, дс 18:30");
}

#[test]
fn a_broken_total_term_is_told_before_the_rows_and_beside_the_outcome() {
    let (regulation, calendar) = (regulation(), calendar());
    let event = |moment: &str, what| Event { at: at(moment), what };
    let events = |last| {
        vec![
            event("2017-06-16 10:00", EventKind::Received { channel: Channel::Office }),
            event("2017-06-16 10:10", EventKind::FactDecided { fact: FactId(0), value: Value::YES }),
            event("2017-06-16 10:20", EventKind::StepDone { node: NodeId(0), prolonged: None }),
            event("2017-07-14 10:00", EventKind::StepDone { node: NodeId(2), prolonged: None }),
            event(last, EventKind::StepDone { node: NodeId(3), prolonged: None }),
        ]
    };
    let case = Case::replay(&regulation, &calendar, events("2017-07-18 09:00")).unwrap();
    let told = Language::ALL.map(|language| {
        let timeline = Timeline::of_case(&case, language);
        assert_eq!(timeline.totals[0].late, Some(true));
        (timeline.head_lines().remove(4), timeline.tail_lines().remove(1))
    });
    assert_eq!(
        told.each_ref().map(|(head, tail)| (head.as_str(), tail.as_str())),
        [
            (
                "жалпы мерзім: 30 күнтізбелік күн → 17.07.2017, дс 18:30 (8.11); бұзылды, аяқталғаны – 18.07.2017, сс 09:00",
                "жалпы мерзім бұзылды: мерзімнің аяқталуы – 17.07.2017, дс 18:30, іс жүзінде аяқталғаны – 18.07.2017, сс 09:00",
            ),
            (
                "общий срок: 30 календарных дней → 17.07.2017, пн 18:30 (8.11); нарушен, завершено 18.07.2017, вт 09:00",
                "общий срок нарушен: срок истекал 17.07.2017, пн 18:30, завершено 18.07.2017, вт 09:00",
            ),
            (
                "total term: 30 calendar days → 17.07.2017, Mon 18:30 (8.11); broken, ended on 18.07.2017, Tue 09:00",
                "the total term was broken: it ended on 17.07.2017, Mon 18:30, the work on 18.07.2017, Tue 09:00",
            ),
        ]
    );
    let case = Case::replay(&regulation, &calendar, events("2017-07-17 18:30")).unwrap();
    let timeline = Timeline::of_case(&case, Language::Kk);
    assert_eq!(timeline.totals[0].late, Some(false));
    assert!(!timeline.head_lines().concat().contains("бұзылды"));
}

#[test]
fn of_two_total_terms_each_is_named_and_the_inner_one_says_that_it_is_cut() {
    let (mut regulation, calendar) = (regulation(), calendar());
    let ten = Term::Amount { amount: 10, unit: Unit::CalendarDay };
    let outer =
        Node { by: Some(By::One(ProcedureId(0))), exit: Exit::Always(Target::End), ..regulation.nodes[3].clone() };
    regulation.nodes.push(Node { term: None, ..outer });
    let total = Some(TotalTerm { term: ten.into(), clause: ClauseNumber("9.1".into()) });
    let clause = ClauseNumber("9".into());
    let (first, past) = (NodeId(4), NodeId(5));
    regulation.procedures.push(Procedure { name: "бәрі".into(), clause, total, title: None, first, past });
    regulation.acceptances[0].procedure = ProcedureId(1);
    let mut facts = Facts::none(1);
    facts.set(FactId(0), Value::YES);
    let plan = plan(&regulation, &calendar, Channel::Office, at("2017-06-16 10:00"), &facts).unwrap();
    let kk = Timeline::of_plan(&regulation, &calendar, &plan, Language::Kk);
    let head = kk.head_lines();
    assert_eq!(
        head[4..6],
        [
            "жалпы мерзім: 9-тармақ бойынша, 10 күнтізбелік күн → 26.06.2017, дс 18:30 (9.1)",
            "жалпы мерзім: 5-тармақ бойынша, 30 күнтізбелік күн → 26.06.2017, дс 18:30 (8.11); 9-тармақ бойынша жалпы мерзімнен аспайды: өз мерзімінің аяқталуы – 17.07.2017, дс 18:30",
        ]
    );
    let ru = Timeline::of_plan(&regulation, &calendar, &plan, Language::Ru).head_lines();
    assert!(ru[5].contains("; не позднее общего срока по пункту 9: собственный срок истек бы 17.07.2017"), "{ru:?}");
}

#[test]
fn without_hours_the_days_end_at_midnight_and_a_note_says_so() {
    let (mut regulation, calendar) = (regulation(), calendar());
    regulation.terms.hours = None;
    regulation.nodes[0].term = Some(Term::AtOnce.into());
    let mut facts = Facts::none(1);
    facts.set(FactId(0), Value::YES);
    let plan = plan(&regulation, &calendar, Channel::Office, at("2017-06-16 10:00"), &facts).unwrap();
    let told = Language::ALL.map(|language| {
        let timeline = Timeline::of_plan(&regulation, &calendar, &plan, language);
        let rule = timeline.rows[0].until.as_ref().unwrap().proof.as_ref().unwrap().lines[2].clone();
        (rule, timeline.notes.iter().find(|note| note.kind == "no-hours").unwrap().words.clone())
    });
    assert_eq!(
        told.each_ref().map(|(rule, note)| (rule.as_str(), note.as_str())),
        [
            (
                "ереже: дереу: жұмыс күнінің ең жақын минуты",
                "файлда жұмыс уақыты көрсетілмеген, сондықтан күн 24:00-де аяқталады",
            ),
            (
                "правило: незамедлительно: ближайшая минута рабочего дня",
                "часы работы в файле не указаны, поэтому день заканчивается в 24:00",
            ),
            (
                "rule: at once: the nearest minute of a working day",
                "the file states no office hours: days therefore end at 24:00",
            ),
        ]
    );
}

#[test]
fn the_state_corporation_and_a_case_without_an_application_have_words_of_their_own() {
    let (mut regulation, calendar) = (regulation(), calendar());
    let plan_by = |regulation: &mut Regulation, channel| {
        regulation.acceptances[0].channel = channel;
        let plan = plan(regulation, &calendar, channel, at("2017-06-16 18:00"), &Facts::none(1)).unwrap();
        Language::ALL.map(|language| Timeline::of_plan(regulation, &calendar, &plan, language))
    };
    let notes = plan_by(&mut regulation, Channel::StateCorporation).map(|timeline| {
        assert_eq!(timeline.acceptance, Some("in-time"), "the desk is that of the office");
        timeline.notes.into_iter().find(|note| note.kind == "state-corporation-hours").unwrap().words
    });
    assert_eq!(
        notes,
        [
            "Мемлекеттік корпорацияның жұмыс уақыты файлда жоқ: көрсетілетін қызметті берушінің жұмыс уақыты қолданылды",
            "часов работы Государственной корпорации в файле нет: применены часы услугодателя",
            "the hours of the State corporation are not in the file: the provider's are used",
        ]
    );
    let begun = plan_by(&mut regulation, Channel::Proactive).map(|timeline| timeline.head_lines().remove(3));
    assert_eq!(
        begun,
        ["іс басталды: 16.06.2017, жм 18:00", "дело начато: 16.06.2017, пт 18:00", "begun: 16.06.2017, Fri 18:00"]
    );
}

#[test]
fn an_edition_is_judged_by_its_signing_first_and_by_its_publication_last() {
    let (mut regulation, calendar) = (regulation(), calendar());
    let date = NaiveDate::from_ymd_opt(2017, 6, 1).unwrap();
    regulation.acts[0].publications.push(Publication { date, source: None, is_official: true });
    let plan = plan(&regulation, &calendar, Channel::Office, at("2017-05-16 10:00"), &Facts::none(1)).unwrap();
    let timeline = Timeline::of_plan(&regulation, &calendar, &plan, Language::Ru);
    assert!(
        timeline.head_lines().last().unwrap().starts_with("примечание: заявление поступило 16.05.2017, а акт № 144")
    );
    let tail = timeline.tail_lines();
    assert!(!tail.concat().contains("в тот день этой редакции не было"));
    assert!(tail.contains(&"примечание: день введения редакции в действие – 12.06.2017".to_owned()));
}

#[test]
fn a_deadline_that_rests_on_a_provisional_year_says_so_itself() {
    let regulation = regulation();
    let year = |year| YearCalendar { year, provisional: (year == 2018).then(Phrase::default), special: Vec::new() };
    let calendar = WorkCalendar::new("kz", vec![year(2017), year(2018)]).unwrap();
    let mut facts = Facts::none(1);
    facts.set(FactId(0), Value::YES);
    let plan = plan(&regulation, &calendar, Channel::Office, at("2017-12-20 10:00"), &facts).unwrap();
    let words = [
        "2018 жылғы күнтізбе алдын ала, әлі нақтыланбаған",
        "календарь 2018 года предварительный",
        "the calendar of 2018 is provisional",
    ];
    for (language, words) in Language::ALL.into_iter().zip(words) {
        let timeline = Timeline::of_plan(&regulation, &calendar, &plan, language);
        assert!(timeline.head_lines()[4].ends_with(words));
        let told: Vec<bool> = timeline.rows.iter().map(|row| row.notes.iter().any(|note| note == words)).collect();
        assert_eq!(told, [false, false, true, true]);
        let years = timeline.rows.iter().filter_map(|row| row.until.as_ref()).map(|until| until.provisional.clone());
        assert_eq!(years.collect::<Vec<_>>(), [vec![], vec![2018], vec![2018]]);
    }
}

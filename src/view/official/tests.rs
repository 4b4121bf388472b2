//! Notes and heads in the forms that the documents held do not show.

use super::*;
use crate::model::{Act, ActKind, ActWording, Clause, ClauseDone, ClauseNumber, Done, Note, Status, Title, Wording};
use crate::view::sketch::regulation;

fn texts(regulation: &Regulation, language: Language, kind: ParagraphKind) -> Vec<String> {
    let text = OfficialText::new(regulation, language);
    text.paragraphs.iter().filter(|one| one.kind == kind).map(Paragraph::text).collect()
}

/// The notes on a clause to which the act of the sketch did something, in both languages.
fn noted(number: &str, did: ClauseDone) -> [String; 2] {
    let mut regulation = regulation();
    regulation.clauses[0].number = ClauseNumber(number.into());
    let clause = Done::Clause { number: ClauseNumber(number.into()), did, mark: None };
    regulation.printed.notes.push(Note { act: 0, did: clause });
    [Language::Kk, Language::Ru].map(|language| texts(&regulation, language, ParagraphKind::Note).concat())
}

#[test]
fn a_paragraph_is_noted_in_each_form() {
    let by = "Ақтөбе облысының әкімдігінің 18.05.2017 № 144 қаулысымен.";
    let of = "акимата Актюбинской области от 18.05.2017 № 144.";
    for (did, kk, ru) in [
        (ClauseDone::Changed, "5-тармаққа өзгерістер енгізілді", "Пункт 5 с изменениями, внесенными постановлением"),
        (ClauseDone::ChangedOnce, "5-тармаққа өзгеріс енгізілді", "Пункт 5 с изменением, внесенным постановлением"),
        (ClauseDone::Restated, "5-тармақ жаңа редакцияда", "Пункт 5 в редакции постановления"),
        (
            ClauseDone::Supplemented,
            "Регламент 5-тармақпен толықтырылды",
            "Регламент дополнен пунктом 5 в соответствии с постановлением",
        ),
        (ClauseDone::Excluded, "5-тармақ алып тасталды", "Пункт 5 исключен постановлением"),
        (ClauseDone::Repealed, "5-тармақтың күші жойылды", "Пункт 5 утратил силу постановлением"),
    ] {
        assert_eq!(noted("5", did), [format!("Ескерту. {kk} – {by}"), format!("Сноска. {ru} {of}")]);
    }
}

#[test]
fn a_subparagraph_is_noted_in_each_form() {
    for (did, kk, ru) in [
        (
            ClauseDone::Changed,
            "5-тармақтың 3-1) тармақшасына өзгерістер енгізілді –",
            "Подпункт 3-1) пункта 5 с изменениями,",
        ),
        (ClauseDone::Restated, "5-тармақтың 3-1) тармақшасы жаңа редакцияда –", "Подпункт 3-1) пункта 5 в редакции"),
        (
            ClauseDone::Supplemented,
            "5-тармақ 3-1) тармақшамен толықтырылды –",
            "Пункт 5 дополнен подпунктом 3-1) в соответствии с",
        ),
        (ClauseDone::Excluded, "5-тармақтың 3-1) тармақшасы алып тасталды –", "Подпункт 3-1) пункта 5 исключен"),
        (ClauseDone::Repealed, "5-тармақтың 3-1) тармақшасының күші жойылды –", "Подпункт 3-1) пункта 5 утратил силу"),
    ] {
        let [in_kazakh, in_russian] = noted("5.3-1", did);
        assert!(in_kazakh.starts_with(&format!("Ескерту. {kk}")), "{in_kazakh}");
        assert!(in_russian.starts_with(&format!("Сноска. {ru}")), "{in_russian}");
    }
}

#[test]
fn how_an_act_is_put_into_effect_stands_in_the_language_that_has_it() {
    let mut regulation = regulation();
    regulation.clauses[0].number = ClauseNumber("5".into());
    let words = "вводится в действие с 01.03.2016".to_owned();
    regulation.acts[0].effective = Some(ActWording { kk: None, ru: Some(words) });
    let notes = [Language::Kk, Language::Ru].map(|language| texts(&regulation, language, ParagraphKind::Note).concat());
    assert!(notes[0].ends_with("№ 144 қаулысымен."), "{}", notes[0]);
    assert!(notes[1].ends_with("№ 144 (вводится в действие с 01.03.2016)."), "{}", notes[1]);
}

/// The text of a clause that an act repealed without leaving a wording, and the notes of the whole text.
fn repealed(number: &str, note: Option<ClauseDone>) -> [(String, Vec<String>); 2] {
    let mut regulation = regulation();
    let number = ClauseNumber(number.into());
    regulation.acts[0].kind = ActKind::Changes(vec![number.0.clone()]);
    let clause = Clause {
        number: number.clone(),
        repealed: Some(0),
        kk: Wording { pieces: Vec::new() },
        ..regulation.clauses[0].clone()
    };
    regulation.clauses = vec![Clause { ru: None, ..clause }];
    let note = note.map(|did| Note { act: 0, did: Done::Clause { number, did, mark: None } });
    regulation.printed.notes.extend(note);
    [Language::Kk, Language::Ru].map(|language| {
        let text = OfficialText::new(&regulation, language);
        let own = text.paragraphs.iter().find(|one| one.clause.is_some()).unwrap().text();
        (own, texts(&regulation, language, ParagraphKind::Note))
    })
}

#[test]
fn a_repealed_clause_keeps_its_number_and_says_by_which_act() {
    let [kk, ru] = repealed("5.4", None);
    assert_eq!(kk.0, "4) күші жойылды – Ақтөбе облысының әкімдігінің 18.05.2017 № 144 қаулысымен;");
    assert_eq!(ru.0, "4) утратил силу постановлением акимата Актюбинской области от 18.05.2017 № 144;");
    assert!(kk.1.is_empty() && ru.1.is_empty(), "it is said once");
    let [kk, ru] = repealed("5", Some(ClauseDone::Excluded));
    assert_eq!(kk.0, "5. Алып тасталды – Ақтөбе облысының әкімдігінің 18.05.2017 № 144 қаулысымен.");
    assert_eq!(ru.0, "5. Исключен постановлением акимата Актюбинской области от 18.05.2017 № 144.");
}

#[test]
fn a_note_on_a_part_stands_in_place_of_that_on_the_whole_clause() {
    let mut regulation = regulation();
    let whole = Clause { number: ClauseNumber("5".into()), ..regulation.clauses[0].clone() };
    regulation.clauses.insert(0, whole);
    assert_eq!(texts(&regulation, Language::Kk, ParagraphKind::Note).len(), 1);
    let part = Done::Clause { number: ClauseNumber("5.2".into()), did: ClauseDone::Restated, mark: None };
    regulation.printed.notes.push(Note { act: 0, did: part });
    let notes = texts(&regulation, Language::Kk, ParagraphKind::Note);
    assert_eq!(
        notes,
        [
            "Ескерту. 5-тармақтың 2) тармақшасы жаңа редакцияда – Ақтөбе облысының әкімдігінің 18.05.2017 № 144 қаулысымен."
        ]
    );
}

#[test]
fn the_head_says_what_the_text_is_and_who_approved_it() {
    let mut regulation = regulation();
    assert_eq!(texts(&regulation, Language::Kk, ParagraphKind::Warning), Vec::<String>::new());
    assert_eq!(texts(&regulation, Language::Ru, ParagraphKind::Warning), ["Неофициальный перевод"]);
    assert_eq!(texts(&regulation, Language::Kk, ParagraphKind::Approval), Vec::<String>::new());
    regulation.status = Status::Model;
    regulation.unofficial = vec![Language::Kk];
    let warnings = texts(&regulation, Language::Kk, ParagraphKind::Warning);
    assert_eq!(warnings, ["Үлгі мәтін, ресми акт емес", "Бейресми аударма"]);
    let act = Act { kind: ActKind::Adopts, ..regulation.acts[0].clone() };
    regulation.acts.insert(0, act);
    regulation.body = Title {
        kk: "Ақтөбе облыстық мәслихаты".into(),
        ru: Some("Актюбинский областной маслихат".into()),
    };
    let approval =
        [Language::Kk, Language::Ru].map(|language| texts(&regulation, language, ParagraphKind::Approval).concat());
    assert_eq!(approval[0], "Ақтөбе облыстық мәслихатының 2017 жылғы 18 мамырдағы № 144 шешімімен бекітілген");
    assert_eq!(approval[1], "Утвержден решением Актюбинского областного маслихата от 18 мая 2017 года № 144");
}

#[test]
fn references_and_terms_are_told_from_the_words_around_them() {
    let wording = Wording {
        pieces: vec![crate::model::Piece::Text("Стандарттың [9-тармағына]  сәйкес\r\n\r\n[[x]] ]y".into())],
    };
    let kinds: Vec<Vec<(RunKind, String)>> = runs::paragraphs(&wording, &regulation(), Language::Kk)
        .into_iter()
        .map(|runs| runs.into_iter().map(|run| (run.kind, run.text)).collect())
        .collect();
    let (text, link) = (RunKind::Text, RunKind::Link);
    assert_eq!(
        kinds[0],
        [(text, "Стандарттың ".to_owned()), (link, "9-тармағына".to_owned()), (text, "  сәйкес".to_owned())]
    );
    assert_eq!(kinds[1], [(link, "x".to_owned()), (text, " y".to_owned())]);
    assert_eq!(kinds.len(), 2);
}

#[test]
fn what_lacks_in_russian_is_named() {
    let mut regulation = regulation();
    assert_eq!(lacking(&regulation, Language::Ru), None);
    regulation.clauses[0].ru = None;
    assert_eq!(lacking(&regulation, Language::Ru).as_deref(), Some("[[clause]] 5.2"));
    assert_eq!(lacking(&regulation, Language::Kk), None);
    regulation.title.ru = None;
    assert_eq!(lacking(&regulation, Language::Ru).as_deref(), Some("title.ru"));
}

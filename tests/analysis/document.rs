//! Regulations looked at as a whole: the known defects of the source document, and what a wrong word in it leads to.

use std::path::PathBuf;

use super::sketch::Sketch;
use crate::support::checked::Checked;
use crate::support::folder;

fn source_document() -> PathBuf {
    folder::root().join("regulations/kz-aktobe/foster-care/2017-05-18-n144.toml")
}

/// The source document before anybody answered a warning.
pub(super) fn unanswered() -> String {
    let text = folder::text(source_document());
    let answers = text.find("[[reviewed]]").expect("the document has answers");
    text[..answers].to_owned()
}

/// The codes and subjects of the warnings about the text of a document, in order of the codes.
fn told(text: &str) -> Vec<(&'static str, String)> {
    let checked = Checked::text(&source_document(), text);
    let of_text = checked.reports.iter().filter(|report| ["W14", "W15", "W16"].contains(&&report.code().as_str()[..3]));
    let mut told: Vec<_> =
        of_text.map(|report| (report.code().as_str(), report.subject.clone().unwrap_or_default())).collect();
    told.sort();
    told
}

fn pair(code: &'static str, subject: &str) -> (&'static str, String) {
    (code, subject.to_owned())
}

#[test]
fn each_known_defect_of_the_source_document_is_told_at_its_clause() {
    assert_eq!(told(&unanswered()), [pair("W1501", "8.12"), pair("W1502", "3")]);
}

#[test]
fn the_answers_of_the_source_document_silence_its_defects_and_nothing_else() {
    let text = folder::text(source_document());
    assert_eq!(told(&text), []);
    let changed =
        text.replacen("Форма предоставления результата оказания государственной услуги: бумажная", "Форма: 7", 1);
    assert_eq!(told(&changed), [pair("W1403", "3")]);
}

#[test]
fn an_answer_to_a_defect_that_is_gone_is_told() {
    let text = folder::text(source_document());
    let text = text.replacen("нысаны: қағаз түрінде", "нысаны: электрондық және (немесе) қағаз түрінде", 1);
    let text = text.replacen("услуги: бумажная", "услуги: электронная и (или) бумажная", 1);
    assert_eq!(told(&text), [pair("W1601", "")]);
}

/// One change of the source document, and the warning that it leads to.
const CHANGES: [(&str, &str, &str, &str); 16] = [
    (
        "услуги в соответствии с пунктом 5 настоящего регламента;",
        "услуги в соответствии с пунктом 6 настоящего регламента;",
        "W1403",
        "8.11",
    ),
    ("указанных в [пункте 9] Стандарта", "указанных в Стандарте", "W1403", "8.5"),
    (
        "представленных услугополучателем в соответствии с [пунктом 9]",
        "представленных по [приложению 9]",
        "W1403",
        "5.1",
    ),
    ("согласно [приложению 2] к настоящему", "согласно [приложению 1] к настоящему", "W1403", "9"),
    ("осы регламенттің [1-қосымшасына]", "осы регламенттің [2-қосымшасына]", "W1403", "8"),
    ("процесс 4 –", "процесс 5 –", "W1403", "8.7"),
    ("2-шарт – порталда", "3-шарт – порталда", "W1403", "8.6"),
    ("от 2 ноября 2015 года № 619", "от 2 ноября 2015 года № 691", "W1403", "3"),
    ("услугодатель в течение {қызмет_көрсету.срок} осуществляет", "услугодатель осуществляет", "W1403", "8.11"),
    (
        "руководитель услугодателя в течение {тағайындау.срок}",
        "руководитель услугодателя в течение {қол_қою.срок}",
        "W1403",
        "5.2",
    ),
    (
        "определяет ответственного исполнителя и направляет ему документы услугополучателя",
        "направляет документы",
        "W1403",
        "5.2",
    ),
    (
        "направляет их руководителю услугодателя на рассмотрение. При",
        "направляет их на рассмотрение. При",
        "W1403",
        "5.1",
    ),
    ("{зерделеу.мерзім} ішінде Стандарттың", "27 (жиырма жеті) күнтізбелік күн ішінде Стандарттың", "W1402", "5.3"),
    ("{зерделеу.мерзім} ішінде Стандарттың", "28 (жиырма сегіз) күнтізбелік күн ішінде Стандарттың", "W1402", "5.3"),
    (
        "{зерделеу.срок} составляет акт обследования жилищно-бытовых условий услугополучателя по",
        "27 (двадцати шести) календарных дней составляет акт по",
        "W1401",
        "5.3",
    ),
    (
        "[6.3] \"көрсетілетін қызметті берушінің жауапты",
        "[5.3] \"көрсетілетін қызметті берушінің құқықтық",
        "W1503",
        "орындаушы",
    ),
];

#[test]
fn a_wrong_word_in_the_source_document_is_told_at_its_clause() {
    for (before, after, code, subject) in CHANGES {
        let text = folder::text(source_document());
        assert!(text.contains(before), "«{before}» is not in the document");
        let told = told(&text.replacen(before, after, 1));
        assert!(told.contains(&pair(code, subject)), "«{before}» → «{after}»: {told:?}");
    }
}

#[test]
fn totals_of_one_clause_are_compared_case_by_case() {
    let text = folder::text("tests/faults/W1504-one-case.toml");
    let two_totals = |text: &str| {
        let mut found = Sketch::of_text(text).found();
        found.retain(|[code, ..]| code == "W1504");
        found.into_iter().map(|[_, _, words]| words).collect::<Vec<_>>()
    };
    assert_eq!(two_totals(&text), ["пакет = екінші: 15 күнтізбелік күн"]);
    assert_eq!(
        two_totals(&text.replace("15 күнтізбелік", "10 күнтізбелік")),
        [""; 0],
        "the order of cases says nothing"
    );
    let otherwise = text.replace("15 күнтізбелік", "10 күнтізбелік").replacen("әйтпесе: 30", "әйтпесе: 31", 1);
    assert_eq!(two_totals(&otherwise), ["30 күнтізбелік күн"]);
    let printing = |both: &str| text.replace("{кеңсе_арқылы.мерзім}", both);
    assert_eq!(two_totals(&printing("{кеңсе_арқылы.мерзім.2} немесе {портал_арқылы.мерзім.1}")), [""; 0]);
    let others = printing("{кеңсе_арқылы.мерзім} немесе {портал_арқылы.мерзім}");
    assert_eq!(two_totals(&others).len(), 1, "the terms that differ are not those that are printed");
}

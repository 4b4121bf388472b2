//! `new` and `amend`: what they make is sound at once, nothing is written over, and what is lacking is named.

use std::ops::Deref;

use crate::support::checked::Checked;
use crate::support::workplace::{Ended, Workplace};
use crate::support::{folder, golden};

const FOSTER_CARE: &str = "regulations/kz-aktobe/foster-care/2017-05-18-n144.toml";

/// An empty folder of an official.
struct Desk(Workplace);

impl Deref for Desk {
    type Target = Workplace;

    fn deref(&self) -> &Workplace {
        &self.0
    }
}

impl Desk {
    fn new() -> Self {
        Self(Workplace::empty())
    }

    fn new_regulation(&self, service: &str, channels: &str, more: &[&str]) -> Ended {
        let options = [
            "--service",
            service,
            "--issuer",
            "kz-aktobe",
            "--title-kk",
            "Жер учаскесін \"жеке\" меншікке беру",
            "--title-ru",
            "Предоставление участка 'в аренду'",
            "--body-kk",
            "Ақтөбе облысының әкімдігі",
            "--body-ru",
            "акимат Актюбинской области",
            "--act",
            "18.05.2017 № 144",
            "--channels",
            channels,
        ];
        self.run(&[&["new"], &options[..], more].concat())
    }
}

#[test]
fn a_new_regulation_is_sound_at_once_by_whatever_channels() {
    let desk = Desk::new();
    let sets = ["office", "portal", "state_corporation", "office,portal", "office,state_corporation"];
    let all = [&sets[..], &["state_corporation,portal", "портал, кеңсе, госкорпорация"]].concat();
    for (at, channels) in all.iter().enumerate() {
        for language in ["kk", "ru"] {
            let ended = desk.new_regulation(&format!("s{at}-{language}"), channels, &["--language", language]);
            assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{channels}");
        }
    }
    let check = desk.run(&["check", "--deny-warnings"]);
    assert_eq!((check.code, check.err.as_str()), (Some(0), ""));
    let test = desk.run(&["test", "--deny-uncovered", "--lang", "en"]);
    assert_eq!((test.code, test.err.as_str()), (Some(0), ""), "{}", test.out);
    assert_eq!(desk.run(&["fmt", "--check"]).code, Some(0), "what is made is laid out");
    for (at, channels) in all.iter().enumerate() {
        let service = desk.root.path().join(format!("regulations/kz-aktobe/s{at}-kk"));
        assert!(folder::entries(service.join("cases")).len() >= 2, "{channels}");
    }
}

#[test]
fn a_new_regulation_has_the_four_chapters_nine_paragraphs_and_two_annexes_in_both_languages() {
    let desk = Desk::new();
    let ended = desk.new_regulation("land", "office,portal", &["--lang", "kk"]);
    let made = "regulations/kz-aktobe/land/2017-05-18-n144.toml";
    assert!(ended.out.starts_with(&format!("жазылды: {made}\n")), "{}", ended.out);
    let path = desk.root.path().join(made);
    let mut checked = Checked::default();
    let regulation = checked.regulation(&path).unwrap();
    let paragraphs: Vec<_> = regulation
        .clauses
        .iter()
        .map(|clause| clause.number.0.as_str())
        .filter(|number| !number.contains('.'))
        .collect();
    assert_eq!(paragraphs, ["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    let begins: Vec<_> = regulation.chapters.iter().map(|chapter| chapter.begins.0.as_str()).collect();
    assert_eq!(begins, ["1", "4", "6", "8"]);
    assert_eq!(regulation.annexes.len(), 2);
    assert!(regulation.clauses.iter().all(|clause| clause.ru.is_some()));
    assert!(regulation.chapters.iter().all(|chapter| chapter.ru.is_some()));
    let text = desk.text(made);
    for line in text.lines().filter(|line| line.contains("жұмыс күні ішінде,")) {
        assert!(text.contains("# Үлгі: осы рәсімнің барлық мерзімін"), "a sample term is not marked: {line}");
    }
}

#[test]
fn what_new_lacks_is_named_and_what_cannot_be_used_is_refused() {
    let desk = Desk::new();
    let ended = desk.run(&["new", "--service", "land", "--lang", "en"]);
    assert_eq!(ended.code, Some(2));
    let flags = "«--issuer», «--title-kk», «--title-ru», «--body-kk», «--body-ru», «--act», «--channels»";
    assert!(ended.err.contains(&format!("[E1003]: {flags} are not given\n")), "{}", ended.err);
    assert_eq!(ended.err.matches("E1003").count(), 1, "all of them are told at once: {}", ended.err);
    for (channels, more, code) in [
        ("office,mobile", vec![], "E1004"),
        ("office", vec!["--language", "en"], "E1004"),
        ("office", vec!["--title-kk", "{беру}"], "E1005"),
    ] {
        let ended = desk.new_regulation("land", channels, &more);
        assert!(ended.err.contains(code), "{code}\n{}", ended.err);
        assert_eq!(ended.code, Some(2));
    }
    let options = ["--service", "land", "--title-kk", "{беру}", "--title-ru", "а\nб"];
    let ended = desk.run(&[&["new"], &options[..]].concat());
    assert_eq!(ended.err.matches("E1017").count(), 2, "{}", ended.err);
    let ended = desk.run(&["amend", "a.toml", "b.toml", "--act", "18.05.2017 № 144", "--lang", "en"]);
    assert!(ended.err.contains("[E1002]: «b.toml» is one too many"), "{}", ended.err);
    assert!(desk.new_regulation("../land", "office", &[]).err.contains("E0113"));
    assert!(!desk.root.path().join("regulations").exists(), "nothing was made");
}

#[test]
fn the_channel_that_cannot_be_used_is_named_and_no_other() {
    let desk = Desk::new();
    let ended = desk.new_regulation("land", "office, mobile,портал,кеңс", &["--lang", "en"]);
    assert_eq!(ended.code, Some(2));
    for (wrong, column) in [("mobile", 9), ("кеңс", 23)] {
        assert!(ended.err.contains(&format!("does not take the value «{wrong}»")), "{}", ended.err);
        let line = format!(
            "1 | --channels \"office, mobile,портал,кеңс\"\n  | {}^",
            " ".repeat("--channels \"".len() + column - 1)
        );
        assert!(ended.err.contains(&line), "{}", ended.err);
    }
    assert_eq!(ended.err.matches("E1004").count(), 2, "{}", ended.err);
    assert!(desk.new_regulation("land", " , ", &[]).err.contains("«,»"), "a list of nothing is shown as it is");
}

#[test]
fn a_file_with_samples_is_no_act_and_the_check_shows_them_once_it_says_that_it_is() {
    let desk = Desk::new();
    let made = "regulations/kz-aktobe/land/2017-05-18-n144.toml";
    for (language, mark) in [("kk", "Үлгі"), ("ru", "Образец")] {
        desk.new_regulation("land", "office,portal,state_corporation", &["--language", language]);
        let text = desk.text(made);
        assert!(text.contains("status = \"model\""), "{text}");
        assert!(desk.run(&["list", "--lang", "en"]).out.contains("model text"), "it is listed as what it is");
        desk.save(made, &text.replace("status = \"model\"", "status = \"act\""));
        let check = desk.run(&["check", "--deny-warnings", "--lang", "en"]);
        assert_eq!(check.code, Some(1));
        // Each sample of a text stands in both languages, the remarks above terms and hours in one.
        let marks = text.matches("үлгі:").count() + text.matches("образец:").count();
        assert_eq!(
            check.err.matches("W1405").count(),
            marks + text.matches(&format!("# {mark}:")).count() + answers(&check.err)
        );
        assert!(check.err.contains("code = \"W1405\" at = \"1\""), "a clause can answer: {}", check.err);
        let filled = text.replace("үлгі: ", "").replace("образец: ", "").replace(&format!("# {mark}: "), "# ");
        desk.save(made, &filled.replace("status = \"model\"", "status = \"act\""));
        let check = desk.run(&["check", "--deny-warnings"]);
        assert_eq!((check.code, check.err.as_str()), (Some(0), ""));
        std::fs::remove_dir_all(desk.root.path().join("regulations")).unwrap();
    }
}

/// How often a report shows the answer to a warning of samples.
fn answers(err: &str) -> usize {
    err.matches("code = \"W1405\"").count()
}

#[test]
fn nothing_is_written_over() {
    let desk = Desk::new();
    desk.new_regulation("land", "office", &[]);
    let made = "regulations/kz-aktobe/land/2017-05-18-n144.toml";
    desk.save(made, "mine");
    let ended = desk.new_regulation("land", "office", &["--lang", "en"]);
    assert!(ended.code == Some(2) && ended.err.contains("E1013") && ended.out.is_empty(), "{}", ended.err);
    assert_eq!(desk.text(made), "mine");
    desk.save("a/edition.toml", &folder::text(FOSTER_CARE));
    desk.save("a/2018-12-11-n312.toml", "mine");
    let ended = desk.run(&["amend", "a/edition.toml", "--act", "11.12.2018 № 312"]);
    assert!(ended.code == Some(2) && ended.err.contains("E1013") && ended.out.is_empty(), "{}", ended.err);
    assert_eq!(desk.text("a/2018-12-11-n312.toml"), "mine");
}

#[test]
fn an_amended_file_is_the_same_but_for_the_act() {
    let desk = Desk::new();
    let before = folder::text(FOSTER_CARE);
    desk.save("kz-aktobe/foster-care/2017-05-18-n144.toml", &before);
    desk.save(
        "kz-aktobe/foster-care/cases/one.toml",
        &folder::text("regulations/kz-aktobe/foster-care/cases/office-granted.toml"),
    );
    let wording = "от 11 декабря 2018 года № 312";
    let ended = desk.run(&[
        "amend",
        "kz-aktobe/foster-care/2017-05-18-n144.toml",
        "--act",
        wording,
        "--changes",
        "5, 7",
        "--lang",
        "en",
    ]);
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
    golden::compare("cli", "cli-amend", &ended.out);
    let block = "\n[[act]]\ndate = 2018-12-11\nnumber = \"312\"\nchanges = [\"5\", \"7\"]\n# effective = '…'   # қолданысқа енгізілу тәртібін актіден сөзбе-сөз жазыңыз\n# published = 2018-..-..   # белгісіз\n";
    let after = desk.text("kz-aktobe/foster-care/2018-12-11-n312.toml");
    assert!(after.contains(block), "{after}");
    assert_eq!(after.replace(block, ""), before, "all else stays, remarks too");
    assert!(after.find("осы жерге жазылғанша").unwrap() < after.find(block).unwrap(), "the remark stays with its act");
    assert_eq!(desk.text("kz-aktobe/foster-care/2017-05-18-n144.toml"), before);
    let check = desk.run(&["check", "kz-aktobe", "--deny-warnings"]);
    assert_eq!((check.code, check.err.as_str()), (Some(0), ""));
}

#[test]
fn a_program_reads_what_was_made() {
    let desk = Desk::new();
    desk.save("a/2017-05-18-n144.toml", &folder::text(FOSTER_CARE));
    desk.save("a/cases/one.toml", &folder::text("regulations/kz-aktobe/foster-care/cases/office-granted.toml"));
    let amend = ["amend", "a/2017-05-18-n144.toml", "--lang", "en", "--act"];
    let json = desk.run(&[&amend[..], &["11.12.2018 № 312", "--format", "json"]].concat());
    let made: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(made["written"], serde_json::json!(["a/2018-12-11-n312.toml"]));
    assert_eq!(made["stay"], serde_json::json!(["a/cases/one.toml"]));
    assert!(made["next"].as_array().unwrap().len() > 3 && made.get("language").is_none(), "{made}");
    std::fs::remove_file(desk.root.path().join("a/2018-12-11-n312.toml")).unwrap();
    let plain = desk.run(&[&amend[..], &["12.12.2018 № 313", "--format", "plain"]].concat());
    let lines: Vec<_> = plain.out.lines().take(2).collect();
    let stays = "cases that stay with the edition before | a/cases/one.toml";
    assert_eq!(lines, ["written | a/2018-12-12-n313.toml", stays]);
}

#[test]
fn each_case_goes_by_the_edition_of_its_start() {
    let desk = Desk::new();
    let first = "regulations/model/housing-aid/2017-03-03-n71.toml";
    desk.save("h/2017-03-03-n71.toml", &folder::text(first));
    let case = folder::text("regulations/model/housing-aid/cases/before-n312-portal-granted.toml");
    let start = case.lines().find(|line| line.starts_with("start")).unwrap().to_owned();
    for (name, day) in [("before", "10.12.2018"), ("between", "28.12.2018"), ("after", "01.01.2019")] {
        desk.save(&format!("h/cases/{name}.toml"), &case.replace(&start, &format!("start = \"{day} 10:00\"")));
    }
    let amend = |effective: &str, expected: [&[&str]; 3]| {
        let line =
            ["amend", "h/2017-03-03-n71.toml", "--act", "11.12.2018 № 312", "--changes", "5", "--format", "json"];
        let ended = desk.run(&[&line[..], &["--effective", effective]].concat());
        assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{effective}");
        let made: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
        for (key, names) in ["stay", "follow", "open"].into_iter().zip(expected) {
            let paths: Vec<String> = names.iter().map(|name| format!("h/cases/{name}.toml")).collect();
            assert_eq!(made[key], serde_json::json!(paths), "{effective}: {key}");
        }
        std::fs::remove_file(desk.root.path().join("h/2018-12-11-n312.toml")).unwrap();
    };
    amend("01.01.2019 бастап қолданысқа енгізіледі", [&["before", "between"], &["after"], &[]]);
    let by_publication = "алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі";
    amend(by_publication, [&["before"], &[], &["after", "between"]]);
}

#[test]
fn the_next_edition_is_made_of_the_last_one_alone() {
    let desk = Desk::new();
    let own = folder::text(FOSTER_CARE);
    desk.save("a/2017-05-18-n144.toml", &own);
    desk.save(
        "a/other.toml",
        &own.replace("service = \"foster-care\"", "service = \"adoption\"").replace("2017-05-18", "2019-05-18"),
    );
    assert_eq!(
        desk.run(&["amend", "a/2017-05-18-n144.toml", "--act", "11.12.2018 № 312", "--changes", "5"]).code,
        Some(0)
    );
    // A file that is still being worked on is the last one all the same.
    let made = desk.text("a/2018-12-11-n312.toml");
    desk.save("a/2018-12-11-n312.toml", &made.replace("changes = [\"5\"]", "changes = [\"99\"]"));
    for act in ["12.12.2018 № 313", "01.02.2018 № 20"] {
        let ended = desk.run(&["amend", "a/2017-05-18-n144.toml", "--act", act, "--changes", "5", "--lang", "en"]);
        assert_eq!(ended.code, Some(2), "{act}");
        assert!(ended.err.contains("[E1016]") && ended.err.contains("a/2018-12-11-n312.toml"), "{}", ended.err);
    }
    desk.save("a/2018-12-11-n312.toml", &made);
    let next = ["amend", "a/2018-12-11-n312.toml", "--act", "12.12.2018 № 313", "--changes", "5"];
    assert_eq!(desk.run(&next).code, Some(0));
    desk.save("b/2017-05-18-n144.toml", &own);
    assert_eq!(
        desk.run(&["amend", "b/2017-05-18-n144.toml", "--act", "18.05.2017 № 145", "--changes", "5"]).code,
        Some(0)
    );
    let ended = desk.run(&["amend", "b/2017-05-18-n144.toml", "--act", "18.05.2017 № 146", "--changes", "5"]);
    assert!(ended.err.contains("[E1016]"), "a later act of the same day: {}", ended.err);
}

/// A letter of a number is typed in either alphabet, and the act is the same.
#[test]
fn a_letter_of_the_other_alphabet_makes_no_other_act() {
    let desk = Desk::new();
    let own = folder::text(FOSTER_CARE).replace("\"144\"", "\"А-144\"");
    let in_latin = own.replace("А-144", "A-144");
    assert_ne!(own, in_latin);
    desk.save("a/edition.toml", &own);
    let amend = |act| desk.run(&["amend", "a/edition.toml", "--act", act, "--changes", "5", "--lang", "en"]);
    let ended = amend("18.05.2017 № A-144");
    assert!(ended.code == Some(2) && ended.err.contains("[E1014]"), "{}", ended.err);
    // The same text once more is no later one; with the next act of the day it is.
    desk.save("a/copy.toml", &in_latin);
    assert_eq!(amend("19.05.2017 № 146").code, Some(0));
    let next = "\n[[act]]\ndate = 2017-05-18\nnumber = \"145\"\nchanges = [\"5\"]\n\n[terms]\n";
    desk.save("a/copy.toml", &in_latin.replacen("\n[terms]\n", next, 1));
    let ended = amend("20.05.2017 № 147");
    assert!(ended.err.contains("[E1016]") && ended.err.contains("a/2017-05-19-n146.toml"), "{}", ended.err);
    std::fs::remove_file(desk.root.path().join("a/2017-05-19-n146.toml")).unwrap();
    let ended = amend("20.05.2017 № 147");
    assert!(ended.err.contains("[E1016]") && ended.err.contains("a/copy.toml"), "{}", ended.err);
}

#[test]
fn a_repealed_regulation_has_no_next_edition() {
    let desk = Desk::new();
    let repeal = "\n[[act]]\ndate = 2020-05-01\nnumber = \"90\"\nmakes = \"repeal\"\n\n[terms]\n";
    let text = folder::text(FOSTER_CARE).replacen("\n[terms]\n", repeal, 1);
    desk.save("a/2017-05-18-n144.toml", &text);
    assert_eq!(desk.run(&["check", "a/2017-05-18-n144.toml"]).code, Some(0));
    let ended =
        desk.run(&["amend", "a/2017-05-18-n144.toml", "--act", "02.05.2020 № 91", "--changes", "5", "--lang", "en"]);
    assert_eq!(ended.code, Some(2));
    assert!(ended.err.contains("[E1015]: the act of 01.05.2020 No 90 repealed the regulation"), "{}", ended.err);
    assert_eq!(folder::entries(desk.root.path().join("a")).len(), 1, "nothing was made");
}

#[test]
fn the_lines_of_the_next_edition_end_as_those_of_the_file() {
    let desk = Desk::new();
    let own = folder::text(FOSTER_CARE);
    desk.save("a/edition.toml", &own.replace('\n', "\r\n"));
    desk.save("b/edition.toml", &own);
    for language in [&[][..], &["--language", "ru"]] {
        for folder in ["a", "b"] {
            let edition = format!("{folder}/edition.toml");
            let ended = desk.run(&[&["amend", edition.as_str(), "--act", "11.12.2018 № 312"], language].concat());
            assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
        }
        let [windows, unix] = ["a", "b"].map(|folder| desk.text(&format!("{folder}/2018-12-11-n312.toml")));
        assert!(!unix.contains('\r'));
        assert_eq!(windows, unix.replace('\n', "\r\n"));
        for folder in ["a", "b"] {
            std::fs::remove_file(desk.root.path().join(folder).join("2018-12-11-n312.toml")).unwrap();
        }
    }
}

#[test]
fn an_amended_file_may_speak_the_other_language_of_acts() {
    let desk = Desk::new();
    desk.save("a/edition.toml", &folder::text(FOSTER_CARE));
    let act = ["amend", "a/edition.toml", "--act", "11.12.2018 № 312", "--effective", "дословно", "--language", "ru"];
    assert_eq!(desk.run(&act).code, Some(0));
    let text = desk.text("a/2018-12-11-n312.toml");
    assert!(text.contains("участник кеңсе") && text.contains("effective = 'дословно'"), "{text}");
    assert!(text.contains("# changes = [\"…\"]   # впишите пункты, которые изменил акт"), "{text}");
    let check = desk.run(&["check", "a/2018-12-11-n312.toml"]);
    assert!(check.err.contains("E0112"), "the act does nothing yet: {}", check.err);
}

#[test]
fn a_second_act_of_one_day_makes_the_next_edition() {
    let desk = Desk::new();
    desk.save("a/edition.toml", &folder::text(FOSTER_CARE));
    let ended = desk.run(&["amend", "a/edition.toml", "--act", "18.05.2017 № 145"]);
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
    assert!(desk.text("a/2017-05-18-n145.toml").contains("number = \"145\""));
}

#[test]
fn an_act_that_cannot_make_the_next_edition_is_refused() {
    let desk = Desk::new();
    desk.save("a/edition.toml", &folder::text(FOSTER_CARE));
    desk.save("a/faulty.toml", &folder::text(FOSTER_CARE).replace(" → көрсету", " → көрсет"));
    desk.save("a/case.toml", "[case]\n");
    for (file, act, code, exit) in [
        ("edition", "18.05.2017 № 144", "E1014", 2),
        ("edition", "17.05.2017 № 145", "E1014", 2),
        ("edition", "31.02.2018 № 145", "E1012", 2),
        ("edition", "19.05.2017", "E1012", 2),
        ("edition", "19.05.2017 № 1, 20.05.2017 № 2", "E1012", 2),
        ("faulty", "19.05.2017 № 145", "E0302", 1),
        ("case", "19.05.2017 № 145", "E1009", 2),
        ("none", "19.05.2017 № 145", "E0007", 2),
    ] {
        let ended = desk.run(&["amend", &format!("a/{file}.toml"), "--act", act]);
        assert!(ended.err.contains(code) && ended.out.is_empty(), "{file} {act}\n{}", ended.err);
        assert_eq!(ended.code, Some(exit), "{file} {act}");
    }
    for (option, value, code) in [
        ("--changes", "5,x", "E0111"),
        ("--changes", "5, 7,5", "E1116"),
        ("--changes", " , ", "E0110"),
        ("--effective", "", "E0110"),
        ("--effective", "  ", "E0110"),
    ] {
        let ended = desk.run(&["өзгерту", "a/edition.toml", "--act", "19.05.2017 № 145", option, value]);
        assert!(ended.err.contains(code) && ended.out.is_empty(), "{option} {value}: {}", ended.err);
        assert_eq!(ended.code, Some(2), "{option} {value}");
    }
    assert_eq!(folder::entries(desk.root.path().join("a")).len(), 3, "nothing was made");
}

//! Editions on the command line: which one is in effect on a day, and by which a case is walked.

use std::fmt::Write;

use super::{FOSTER_CARE, run, written};
use crate::support::{folder, golden};

const HOUSING_AID: &str = "regulations/model/housing-aid";
const FOSTER_CARE_FOLDER: &str = "regulations/kz-aktobe/foster-care";

/// A case of housing aid that began at some time, by the folder of its editions.
fn housing_aid(start: &str, language: &str) -> Vec<String> {
    let facts = match start {
        "28.12.2018 10:00" => &["негіздер_анықталды=жоқ"][..],
        _ => &["құжаттар_дәйексіз=жоқ", "мәліметтер_сәйкессіз=жоқ"],
    };
    let mut line: Vec<&str> = vec!["run", HOUSING_AID, "--channel", "state_corporation", "--start", start];
    for fact in ["топтама_толық=иә", "қорытынды_оң=жоқ", "нәтижеге_келді=иә"].iter().chain(facts)
    {
        line.extend(["--fact", fact]);
    }
    line.extend(["--lang", language]);
    line.into_iter().map(str::to_owned).collect()
}

fn run_all(line: &[String]) -> super::Ended {
    run(&line.iter().map(String::as_str).collect::<Vec<_>>())
}

/// The lines before the rows.
fn head(text: &str) -> &str {
    text.split("\n\n").next().unwrap()
}

#[test]
fn each_regulation_has_one_answer_for_a_day() {
    let mut text = String::new();
    for day in ["31.12.2013", "20.05.2017", "16.06.2017", "31.12.2018", "01.01.2019"] {
        for language in ["kk", "ru", "en"] {
            writeln!(text, "$ list --as-of {day} --lang {language}").unwrap();
            text.push_str(&run(&["list", "--as-of", day, "--lang", language]).sound());
            text.push('\n');
        }
    }
    let json = run(&["list", "--as-of", "2019-01-01", "--format", "json", HOUSING_AID]).sound();
    text.push_str(&json);
    golden::compare("cli", "cli-list-as-of", &text);
    let plain = run(&["list", "--as-of", "01.01.2019", "--format", "plain", HOUSING_AID]).sound();
    assert!(plain.starts_with("model | housing-aid | 2018-12-11-n312 | "), "{plain}");
    run(&["list", "--as-of", "31.02.2017"]).refuses("E0905", 1).says("--as-of:1:1");
}

#[test]
fn a_case_goes_by_the_edition_of_its_start_or_as_an_act_says() {
    let mut text = String::new();
    for (start, language) in [("28.12.2018 10:00", "kk"), ("28.12.2018 10:00", "ru"), ("03.01.2019 10:00", "ru")] {
        text.push_str(head(&run_all(&housing_aid(start, language)).sound()));
        text.push_str("\n\n");
    }
    golden::compare("cli", "cli-run-of-a-folder", &text);
    assert!(text.contains("03.03.2017 № 71") && text.contains("пункт 2 постановления"), "{text}");
    let mut json = housing_aid("28.12.2018 10:00", "en");
    json.extend(["--format".to_owned(), "json".to_owned()]);
    let json = run_all(&json).sound();
    assert!(json.contains("\"edition\": \"2017-03-03-n71\"") && json.contains("\"is_named\": false"), "{json}");
}

#[test]
fn a_case_has_no_edition_where_none_is_proved_and_the_user_may_name_one() {
    let line = ["run", FOSTER_CARE_FOLDER, "--channel", "office", "--fact", "бас_тарту_негізі_бар=no", "--start"];
    let with = |more: &[&str]| run(&[&line[..], more].concat());
    with(&["20.05.2017 10:00", "--lang", "ru"]).refuses("E1113", 1).says("текста на 20.05.2017 среди файлов нет");
    with(&["16.06.2017 10:00", "--lang", "ru"])
        .refuses("E1113", 1)
        .says("2017-05-18-n144.toml:23:11")
        .says("`published` акта № 144")
        .says("`--edition`");
    with(&["16.06.2017 10:00", "--edition", "n144"]).refuses("E1114", 1).says("«2017-05-18-n144»");
    let text = with(&["16.06.2017 10:00", "--edition", "2017-05-18-n144", "--lang", "ru"]).sound();
    assert!(head(&text).contains("основание редакции: названа параметром `--edition`: 2017-05-18-n144"), "{text}");
    assert!(text.contains("17.07.2017"), "{text}");
    let json = ["16.06.2017 10:00", "--edition", "2017-05-18-n144", "--format", "json"];
    assert!(with(&json).sound().contains("\"is_named\": true"));
    run(&["run", FOSTER_CARE, "--edition", "2017-05-18-n144"]).refuses("E1005", 2);
    with(&["31.02.2017 10:00"]).refuses("E0905", 1);
    run(&["run", FOSTER_CARE_FOLDER, "--channel", "office"]).refuses("E1007", 2);
    run(&["run", "regulations", "--start", "16.06.2017 10:00"]).refuses("E1115", 1).says("«model/housing-aid»");
    run(&["run", "calendars/kz", "--start", "16.06.2017 10:00"]).refuses("E0008", 2);
}

#[test]
fn the_publication_written_into_the_file_gives_the_day_at_once() {
    let temporary = tempfile::tempdir().unwrap();
    let folder_of = temporary.path().join("kz-aktobe/foster-care");
    std::fs::create_dir_all(&folder_of).unwrap();
    let unknown = "# published = 2017-..-..   # белгісіз: осы жерге жазылғанша қолданысқа енгізілген күні де белгісіз";
    let text = folder::text(FOSTER_CARE);
    assert!(text.contains(unknown), "the file says where the publication is to be written");
    let text = text.replace(unknown, "published = 2017-06-02");
    written(&folder_of, "2017-05-18-n144.toml", text.as_bytes());
    let path = folder_of.to_str().unwrap();
    assert_eq!(run(&["check", path]).sound(), "");
    let list = |day| run(&["list", "--as-of", day, "--lang", "en", path]).sound();
    assert!(list("12.06.2017").contains("no file holds the text of 12.06.2017"), "{}", list("12.06.2017"));
    assert!(list("13.06.2017").contains("is in effect, since 13.06.2017"), "{}", list("13.06.2017"));
    let case = |start| {
        let line = ["run", path, "--channel", "office", "--fact", "бас_тарту_негізі_бар=no", "--lang", "en", "--start"];
        run(&[&line[..], &[start]].concat())
    };
    case("12.06.2017 10:00").refuses("E1113", 1);
    let text = case("13.06.2017 10:00").sound();
    assert!(text.contains("note: the edition is in effect from 13.06.2017"), "{text}");
}

#[test]
fn a_named_file_that_is_not_the_edition_of_the_start_says_so_first() {
    let file = format!("{HOUSING_AID}/2017-03-03-n71.toml");
    let line = ["run", &file, "--channel", "state_corporation", "--lang", "ru", "--start"];
    let facts = ["топтама_толық=иә", "негіздер_анықталды=жоқ", "қорытынды_оң=жоқ", "нәтижеге_келді=иә"];
    let facts: Vec<&str> = facts.iter().flat_map(|fact| ["--fact", fact]).collect();
    let with = |start| run(&[&line[..], &[start], &facts].concat()).sound();
    let remark = "это редакция акта от 03.03.2017 № 71, а на 03.01.2019 действует редакция акта от";
    let text = with("03.01.2019 10:00");
    assert!(head(&text).replace("\n  ", " ").contains(remark), "{text}");
    assert!(!with("28.12.2018 10:00").contains("это редакция акта"), "it is that of the start");
    let before = ["run", FOSTER_CARE, "--channel", "office", "--fact", "бас_тарту_негізі_бар=no", "--lang", "ru"];
    let text = run(&[&before[..], &["--start", "20.05.2017 10:00"]].concat()).sound();
    assert!(head(&text).contains("текста на 20.05.2017 среди файлов нет"), "{text}");
}

#[test]
fn a_file_in_the_folder_of_editions_must_be_called_after_its_act() {
    let temporary = tempfile::tempdir().unwrap();
    let text = folder::text(FOSTER_CARE);
    written(temporary.path(), "x.toml", text.as_bytes());
    assert_eq!(run(&["check", temporary.path().to_str().unwrap()]).sound(), "", "a loose file may lie anywhere");
    let place = temporary.path().join("kz-aktobe/foster-care");
    std::fs::create_dir_all(&place).unwrap();
    for name in ["x.toml", "2017-05-19-n144.toml"] {
        let path = written(&place, name, text.as_bytes());
        assert_eq!(run(&["check", path.to_str().unwrap()]).sound(), "", "a named file stands for itself");
        run(&["check", place.to_str().unwrap()])
            .refuses("E1108", 1)
            .says("«kz-aktobe/foster-care/2017-05-18-n144.toml»");
        std::fs::remove_file(path).unwrap();
    }
    written(&place, "2017-05-18-n144.toml", text.as_bytes());
    assert_eq!(run(&["check", place.to_str().unwrap()]).sound(), "");
}

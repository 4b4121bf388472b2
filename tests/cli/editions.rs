//! Editions on the command line: which one is in effect on a day, and by which a case is walked.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

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
    run(&["list", "--as-of", "31.02.2017"]).refuses("E0905", 2).says("| --as-of 31.02.2017\n");
    run(&["list", "--as-of", "31.02.2017", "--format", "plain", "--lang", "ru"])
        .refuses("E0905", 2)
        .says("--as-of: ошибка");
    run(&["list", "--as-of", "кеше", "--lang", "ru"]).refuses("E0905", 2).says("не читается как дата\n");
    run(&["list", "--as-of", "16.06.2017 10:00", "--lang", "kk"]).refuses("E0905", 2).says("тек күн жазылады");
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
    with(&["16.06.2017 10:00", "--edition", "145"]).refuses("E1114", 2).says("«2017-05-18-n144»");
    for name in ["144", "n144", "№144", "№ 144", "2017-05-18-n144.toml"] {
        with(&["16.06.2017 10:00", "--edition", name]).sound();
    }
    with(&["16.06.2017 10:00", "--as-of", "20.05.2017", "--lang", "ru"])
        .refuses("E1113", 1)
        .says("текста на 20.05.2017 среди файлов нет");
    let text = with(&["16.06.2017 10:00", "--edition", "2017-05-18-n144", "--lang", "ru"]).sound();
    assert!(head(&text).contains("основание редакции: названа параметром `--edition`: 2017-05-18-n144"), "{text}");
    assert!(text.contains("17.07.2017"), "{text}");
    let json = ["16.06.2017 10:00", "--edition", "2017-05-18-n144", "--format", "json"];
    assert!(with(&json).sound().contains("\"is_named\": true"));
    run(&["run", FOSTER_CARE, "--edition", "2017-05-18-n144"])
        .refuses("E1005", 2)
        .says("бір ғана редакция")
        .says("`reglament run regulations/kz-aktobe/foster-care --edition …`");
    let case = "regulations/kz-aktobe/foster-care/cases/office-steps-do-not-fit.toml";
    run(&["run", case, "--as-of", "16.06.2017", "--lang", "ru"])
        .refuses("E1005", 2)
        .says("файл дела сам называет свою редакцию")
        .says("ключ `regulation`");
    run(&["run", "none.toml", "--as-of", "16.06.2017"]).refuses("E0007", 2);
    run(&["run", "calendars/kz/2017.toml", "--as-of", "16.06.2017"]).refuses("E1009", 2);
    with(&["31.02.2017 10:00"]).refuses("E0905", 2);
    run(&["run", FOSTER_CARE_FOLDER, "--channel", "office"]).refuses("E1007", 2);
    run(&["run", "regulations", "--start", "16.06.2017 10:00"]).refuses("E1115", 1).says("«model/housing-aid»");
    run(&["run", "calendars/kz", "--start", "16.06.2017 10:00"]).refuses("E0008", 2);
}

#[test]
fn the_publication_written_into_the_file_gives_the_day_at_once() {
    let (_temporary, folder_of) = folder_of_editions();
    let unknown = "# published = 2017-..-..   # белгісіз: осы жерге жазылғанша қолданысқа енгізілген күні де белгісіз";
    let text = folder::text(FOSTER_CARE);
    assert!(text.contains(unknown), "the file says where the publication is to be written");
    let text = text.replace(unknown, "published = 2017-06-02");
    written(&folder_of, FIRST, text.as_bytes());
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

/// The folder of a regulation in a folder of its own, which is removed with the first of the two.
fn folder_of_editions() -> (TempDir, PathBuf) {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("kz-aktobe/foster-care");
    std::fs::create_dir_all(&folder).unwrap();
    (temporary, folder)
}

const FIRST: &str = "2017-05-18-n144.toml";
const STAGED: &str = "2018-12-11-n312-п.toml";

/// A regulation of two editions; the later one is put into effect in two stages.
fn staged() -> (TempDir, PathBuf) {
    let (temporary, folder) = folder_of_editions();
    let text = folder::text("tests/faults/E1114-no-such-edition/kz-aktobe/foster-care/2017-05-18-n144.toml");
    let own = "in-effect = 2017-06-01\n";
    assert!(text.contains(own) && text.contains("қадам беру [1] беруші"), "{text}");
    written(&folder, FIRST, text.as_bytes());
    let next = "in-effect = 2017-06-01\n\n[[act]]\ndate = 2018-12-11\nnumber = \"312-п\"\nchanges = [\"1\"]\n\
                in-effect = 2019-01-01\n\n[[act.stage]]\nclauses = [\"1\"]\nin-effect = 2019-07-01\n";
    written(&folder, STAGED, text.replace(own, next).as_bytes());
    (temporary, folder)
}

/// Writes something else in the place of words that stand in a file, and gives the whole text.
fn rewritten(folder: &Path, name: &str, words: &str, others: &str) -> String {
    let text = folder::text(folder.join(name));
    assert!(text.contains(words), "{text}");
    let text = text.replacen(words, others, 1);
    written(folder, name, text.as_bytes());
    text
}

#[test]
fn what_goes_by_a_clause_of_a_stage_says_so_in_a_folder_a_file_and_a_test() {
    let (_temporary, folder) = staged();
    let path = folder.to_str().unwrap();
    assert_eq!(run(&["check", path]).sound(), "");
    let by_file = "изменения акта от 11.12.2018 № 312-п еще не введены в действие, день введения – 01.07.2019; \
                   рассчитано по тексту файла";
    let case = |of: &str, start: &str| {
        let line = ["run", of, "--channel", "office", "--lang", "ru", "--format", "json", "--start", start];
        run(&line).sound()
    };
    let file = format!("{path}/{STAGED}");
    for of in [path, &file] {
        assert!(case(of, "10.01.2019 10:00").contains(by_file), "{}", case(of, "10.01.2019 10:00"));
        assert!(!case(of, "01.07.2019 10:00").contains("рассчитано по тексту файла"));
    }
    let text =
        "[case]\nregulation = \"../2018-12-11-n312-п.toml\"\nchannel = \"office\"\nstart = \"10.01.2019 10:00\"\n";
    std::fs::create_dir_all(folder.join("cases")).unwrap();
    written(&folder.join("cases"), "one.toml", text.as_bytes());
    let tested = run(&["test", &format!("{path}/cases/one.toml"), "--lang", "ru", "--format", "plain"]).sound();
    assert!(tested.contains("изменения акта от 11.12.2018 № 312-п еще не введены"), "{tested}");
}

#[test]
fn a_named_file_says_that_the_files_beside_it_contradict_one_another() {
    let (_temporary, folder) = staged();
    rewritten(&folder, FIRST, "2017-06-01", "2017-06-02");
    let file = folder.join(FIRST);
    let line = ["run", file.to_str().unwrap(), "--channel", "office", "--lang", "ru", "--start", "10.01.2019 10:00"];
    let text = run(&line).sound();
    assert!(head(&text).replace("\n  ", " ").contains("редакции этой папки противоречат друг другу"), "{text}");
}

#[test]
fn a_publication_that_one_file_knows_is_shown_of_the_others() {
    let (_temporary, folder) = staged();
    let entry = "in-effect = 2017-06-01\n";
    rewritten(&folder, STAGED, entry, &format!("{entry}published = 2017-05-22\n"));
    let listed = run(&["list", folder.to_str().unwrap(), "--lang", "ru"]).sound();
    assert_eq!(listed.matches("опубликован 22.05.2017").count(), 2, "{listed}");
}

#[test]
fn a_warning_about_editions_is_answered_in_the_file() {
    let (_temporary, folder) = staged();
    let between = "[[act]]\ndate = 2018-01-10\nnumber = \"7\"\nchanges = [\"1\"]\nin-effect = 2018-02-01\n\n";
    let last = "[[act]]\ndate = 2018-12-11";
    let text = rewritten(&folder, STAGED, last, &format!("{between}{last}"));
    let path = folder.to_str().unwrap();
    run(&["check", path, "--deny-warnings"]).refuses("W1701", 1).says("at = \"7\"");
    let answer = "\n[[reviewed]]\ncode = \"W1701\"\nat = \"7\"\nreason.kk = 'мәтін мұрағатта'\n";
    written(&folder, STAGED, format!("{text}{answer}").as_bytes());
    assert_eq!(run(&["check", path, "--deny-warnings"]).sound(), "");
    written(&folder, STAGED, format!("{text}{}", answer.replace("\"7\"", "\"8\"")).as_bytes());
    run(&["check", path, "--deny-warnings"]).refuses("W1601", 1);
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

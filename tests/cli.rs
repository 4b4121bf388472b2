//! The command line from outside: what is written where, and with which exit code it ends.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::diagrams::large;
use crate::support::word::{Reading, Word};
use crate::support::{folder, golden};

mod amendment;
mod editions;
mod files;

const FOSTER_CARE: &str = "regulations/kz-aktobe/foster-care/2017-05-18-n144.toml";

/// How a run of the program ended.
struct Ended {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Runs the program in the root of the project, with no environment but a width and a locale that is none of the three.
fn run(arguments: &[&str]) -> Ended {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reglament"));
    command.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).env_clear().env("LANG", "C").env("COLUMNS", "100");
    let Output { status, stdout, stderr } = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ended { code: status.code(), out: text(stdout), err: text(stderr) }
}

/// Writes a file into a folder, and gives its path.
#[expect(clippy::disallowed_methods, reason = "tests write their files themselves")]
fn written(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

impl Ended {
    /// Expects a fault: its code, the exit code, nothing on standard output.
    #[track_caller]
    fn refuses(&self, fault: &str, code: i32) -> &Self {
        assert!(self.err.contains(fault), "no {fault} in\n{}", self.err);
        assert_eq!(self.code, Some(code), "{}", self.err);
        assert_eq!(self.out, "");
        self
    }

    /// Expects words in the reports.
    #[track_caller]
    fn says(&self, words: &str) -> &Self {
        assert!(self.err.contains(words), "no «{words}» in\n{}", self.err);
        self
    }

    /// Expects success, and gives what was written to standard output.
    #[track_caller]
    fn sound(self) -> String {
        assert_eq!(self.code, Some(0), "{}", self.err);
        assert_eq!(self.err, "");
        self.out
    }

    /// Expects success with a message beside the result, and gives what was written to standard output.
    #[track_caller]
    fn tells(self, message: &str) -> String {
        assert_eq!((self.code, self.err.as_str()), (Some(0), message));
        self.out
    }
}

#[test]
fn the_whole_help_is_in_the_language_that_is_asked_for() {
    for language in ["kk", "ru", "en"] {
        let mut text = run(&["--lang", language, "--help"]).sound();
        for command in [
            "check",
            "run",
            "test",
            "diff",
            "deadline",
            "render",
            "compare",
            "fmt",
            "explain",
            "list",
            "new",
            "amend",
            "completions",
            "man",
        ] {
            text.push_str("\n----\n\n");
            text.push_str(&run(&["--lang", language, command, "--help"]).sound());
        }
        golden::compare("cli", &format!("cli-help-{language}"), &text);
    }
}

#[test]
fn kazakh_is_spoken_where_the_locale_is_none_of_the_three() {
    assert_eq!(run(&["--help"]).sound(), run(&["--help", "--lang", "kk"]).sound());
    assert_eq!(run(&["тексеру", "--help"]).sound(), run(&["check", "--help"]).sound());
    assert_eq!(run(&["проверить", "--help"]).sound(), run(&["check", "--help"]).sound());
}

#[test]
fn no_command_is_no_success() {
    let ended = run(&[]);
    assert_eq!(ended.code, Some(2));
    assert_eq!(ended.out, "");
    ended.says("Қолданылуы: reglament");
}

#[test]
fn misuse_is_told_in_the_language_of_the_user() {
    run(&["chek"]).refuses("E1001", 2).says("«chek» деген пәрмен жоқ").says("«check»");
    run(&["--lang", "ru", "проверит"]).refuses("E1001", 2).says("нет команды").says("«проверить»");
    run(&["check", "--deny-warning", "--lang", "en"]).refuses("E1002", 2).says("«--deny-warnings»");
    run(&["check", "--explain"]).refuses("E1002", 2);
    run(&["run"]).refuses("E1003", 2).says("<ЖОЛ>");
    run(&["deadline", "--start", "16.06.2017"]).refuses("E1003", 2).says("--term");
    run(&["deadline", "--term", "1 жыл"]).refuses("E1003", 2).says("--start");
    run(&["deadline", "--start", "16.06.2017 10:00", "--term", "30 минут"]).refuses("E0405", 2).says("--hours");
    run(&["--format", "xml", "list"]).refuses("E1004", 2).says("«json»");
    run(&["--lang", "de", "list"]).refuses("E1004", 2).says("«kk»");
    let both =
        ["deadline", "--start", "16.06.2017", "--term", "1 жыл", "--rule", "same-day", "--regulation", FOSTER_CARE];
    run(&both).refuses("E1005", 2);
    run(&["explain", "E0000"]).refuses("E1006", 2);
}

#[test]
fn sound_regulations_are_passed_in_silence() {
    assert_eq!(run(&["check"]).sound(), "");
    assert_eq!(run(&["check", "regulations", "calendars", "--deny-warnings"]).sound(), "");
    assert_eq!(run(&["check", "--format", "json"]).sound(), "[]\n");
}

/// The two editions of the model regulation of housing aid.
const FORMER: &str = "regulations/model/housing-aid/2017-03-03-n71.toml";
const NEW: &str = "regulations/model/housing-aid/2018-12-11-n312.toml";

#[test]
fn editions_that_differ_end_with_one() {
    let same = run(&["diff", FORMER, FORMER, "--lang", "en"]).sound();
    assert!(same.ends_with("the editions do not differ\n"), "{same}");
    let told = run(&["айырма", FORMER, NEW]);
    assert_eq!((told.code, told.err.as_str()), (Some(1), ""));
    assert!(told.out.contains("«зерделеу» қадамы, мерзімі: 4 күнтізбелік күн → 2 жұмыс күні"), "{}", told.out);
    assert_eq!(run(&["различия", FORMER, NEW, "--lang", "kk"]).out, told.out);
    let json: serde_json::Value = serde_json::from_str(&run(&["diff", FORMER, NEW, "--format", "json"]).out).unwrap();
    assert_eq!((&json["is_same"], &json["language"]), (&false.into(), &"kk".into()));
    let clause = json["clauses"].as_array().unwrap().iter().find(|clause| clause["clause"] == "7.4").unwrap();
    assert_eq!(clause["changes"][0]["kind"], "reprinted");
    let marks: Vec<_> =
        clause["changes"][0]["pieces"].as_array().unwrap().iter().map(|piece| piece["mark"].clone()).collect();
    assert_eq!(marks, ["same", "deleted", "inserted", "same"]);
}

#[test]
fn what_the_changes_do_is_told_where_it_is_asked_for() {
    let told = run(&["diff", FORMER, NEW, "--effects", "--lang", "ru"]);
    assert_eq!((told.code, told.err.as_str()), (Some(1), ""));
    let effects = told.out.split_once("\nвозможных путей дела").unwrap().1;
    golden::compare("diff", "housing-aid-effects", effects);
    // Of two editions that are one nothing moves.
    let same = run(&[
        "diff",
        NEW,
        NEW,
        "--lang",
        "en",
        "--cases",
        "regulations/model/housing-aid/cases/portal-refused-documents.toml",
    ])
    .sound();
    assert!(same.ends_with("\ncases that go as before: 1\n"), "{same}");
    let named = [
        "diff",
        FORMER,
        NEW,
        "--lang",
        "en",
        "--cases",
        "regulations/model/housing-aid/cases/before-n312-portal-not-accepted.toml",
    ];
    let named = run(&named);
    assert_eq!(named.code, Some(1));
    assert!(
        named.out.contains("cases that go otherwise: 1\n") && !named.out.contains("ways that a case can go"),
        "{}",
        named.out
    );
}

#[test]
fn a_page_is_written_where_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("page.html");
    let ended = run(&["diff", FORMER, NEW, "--html", page.to_str().unwrap()]);
    assert_eq!((ended.code, ended.out.as_str(), ended.err.as_str()), (Some(1), "", ""));
    assert!(folder::text(&page).starts_with("<!DOCTYPE html><html lang=\"kk\">"));
    let nowhere = folder.path().join("none").join("page.html");
    run(&["diff", FORMER, NEW, "--html", nowhere.to_str().unwrap()]).refuses("E1010", 2);
}

#[test]
fn what_are_no_two_editions_is_not_compared() {
    run(&["diff", FORMER, FOSTER_CARE]).refuses("E1011", 2).says("«model/housing-aid» және «kz-aktobe/foster-care»");
    run(&["diff", FORMER, "none.toml"]).refuses("E0007", 2);
    run(&["diff", FORMER]).refuses("E1003", 2);
    run(&["diff", FORMER, "calendars/kz/2017.toml"]).refuses("E1009", 2);
    let faulty =
        folder::entries("tests/faults").into_iter().find(|path| folder::stem(path).starts_with("E0402")).unwrap();
    run(&["diff", FORMER, &folder::shown(&faulty)]).refuses("E0402", 1);
}

#[test]
fn what_is_not_there_cannot_be_checked() {
    run(&["check", "none.toml"]).refuses("E0007", 2).says("none.toml");
    let empty = tempfile::tempdir().unwrap();
    run(&["check", empty.path().to_str().unwrap()]).refuses("E0008", 2);
}

#[test]
fn faults_of_files_end_with_one_and_show_their_place() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name, bytes: &[u8]| written(folder.path(), name, bytes).to_str().unwrap().to_owned();
    let bytes = write("bytes.toml", b"[regulation]\nservice = \"\xff\"\n");
    run(&["check", &bytes]).refuses("E0001", 1).says("bytes.toml:2:12");
    let large = write("large.toml", &vec![b'#'; 4 * 1024 * 1024 + 1]);
    run(&["check", &large]).refuses("E0003", 1);
    let kind = write("kind.toml", b"[rule]\n");
    run(&["check", &kind]).refuses("E0006", 1);
    let all = run(&["check", folder.path().to_str().unwrap(), "--format", "plain"]);
    let order = ["E0001", "E0006", "E0003"].map(|code| all.err.find(code).unwrap());
    assert!(order[0] < order[1] && order[1] < order[2], "{}", all.err);
    assert_eq!(all.code, Some(1));
    let json = run(&["check", &kind, "--format", "json"]);
    assert!(json.out.contains("\"E0006\"") && json.err.is_empty(), "{}", json.out);
}

#[test]
fn warnings_are_faults_only_where_they_are_denied() {
    let temporary = tempfile::tempdir().unwrap();
    // A Latin letter in a Kazakh word.
    let text = folder::text(FOSTER_CARE).replace("үдеріс_7", "үдерiс_7");
    let path = written(temporary.path(), "x.toml", text.as_bytes());
    let path = path.to_str().unwrap();
    let ended = run(&["check", path]);
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    ended.says("W1001");
    run(&["check", path, "--deny-warnings"]).refuses("W1001", 1);
}

#[test]
fn a_case_on_the_command_line_is_refused_where_something_is_wrong() {
    let office = ["run", FOSTER_CARE, "--channel", "кеңсе"];
    let with = |more: &[&str]| run(&[&office, more].concat());
    run(&["run", FOSTER_CARE]).refuses("E1008", 2).says("«портал»").says("E1007");
    run(&["run", FOSTER_CARE, "--fact", "негіз=иә"]).refuses("E0901", 2).says("E1008").says("E1007");
    assert!(!run(&["run", FOSTER_CARE]).err.contains("E0906"), "facts come after the beginning");
    assert!(!run(&["run", FOSTER_CARE, "--channel", "кеңс", "--start", "x"]).err.contains("E10"), "said, if wrongly");
    with(&[]).refuses("E1007", 2);
    run(&["run", FOSTER_CARE, "--channel", "кеңс", "--start", "16.06.2017 10:00"]).refuses("E0903", 2).says("«кеңсе»");
    let closed = ["run", FOSTER_CARE, "--channel", "mobile", "--start", "16.06.2017 10:00", "--lang"];
    // Words of the rules are those of the file, whatever the language of the message.
    for language in ["kk", "ru", "en"] {
        run(&[&closed[..], &[language]].concat()).refuses("E0904", 2).says("«кеңсе»");
    }
    with(&["--start", "31.02.2017"]).refuses("E0905", 2).says("| --start 31.02.2017\n");
    with(&["--start", "16.06.2017"]).refuses("E0905", 2);
    let start = ["--start", "2017-06-16T10:00"];
    with(&[start, ["--fact", "негіз=иә"]].concat()).refuses("E0901", 2).says("| --fact негіз=иә\n");
    with(&[start, ["--fact", "бас_тарту_негізі_бар=5"]].concat()).refuses("E0601", 2).says("бас_тарту_негізі_бар=5\n");
    with(&[start, ["--fact", "бас_тарту_негізі_бар"]].concat()).refuses("E0914", 2);
    let twice = ["--fact", "бас_тарту_негізі_бар=жоқ", "--fact", "бас_тарту_негізі_бар=иә"];
    with(&[&start[..], &twice[..]].concat()).refuses("E0915", 2);
    let case = ["run", "tests/faults/E0906-used-up-by-an-event.toml", "--lang", "ru"];
    let anew = ["--fact", "есть_замечания=да", "--fact", "есть_замечания=нет"];
    run(&[&case[..], &anew[..2]].concat()).refuses("E0906", 1);
    run(&[&case[..], &anew[..]].concat()).refuses("E0923", 2).says("| --fact есть_замечания=нет\n");
    with(&start).refuses("E0906", 1).says("бас_тарту_негізі_бар");
    let year = ["--start", "16.06.2031 10:00", "--fact", "бас_тарту_негізі_бар=жоқ"];
    with(&year).refuses("E0801", 2).says("2031");
    run(&["run", "calendars/kz/2017.toml"]).refuses("E1009", 2);
}

#[test]
fn a_case_is_walked_to_its_outcome() {
    let case =
        ["run", FOSTER_CARE, "--channel", "office", "--start", "2017-06-16T10:00", "--fact", "бас_тарту_негізі_бар=no"];
    let text = run(&case).sound();
    assert!(text.contains("17.07.2017"), "{text}");
    let json = run(&[&case[..], &["--format", "json"]].concat()).sound();
    assert!(json.starts_with('{') && json.contains("2017-07-17"), "{json}");
}

#[test]
fn a_case_needs_the_regulation_that_it_names() {
    let temporary = tempfile::tempdir().unwrap();
    let case = "[case]\nregulation = \"x.toml\"\nchannel = \"кеңсе\"\nstart = 2017-06-16T10:00:00\n";
    let path = written(temporary.path(), "case.toml", case.as_bytes());
    let path = path.to_str().unwrap();
    for command in ["check", "run"] {
        run(&[command, path]).refuses("E0912", 1).says("case.toml:2:15");
    }
    written(temporary.path(), "x.toml", folder::text(FOSTER_CARE).replace(" → көрсету", " → көрсет").as_bytes());
    for command in ["check", "run"] {
        run(&[command, path]).refuses("E0916", 1).says(temporary.path().join("x.toml").to_str().unwrap());
    }
    written(temporary.path(), "x.toml", folder::text(FOSTER_CARE).as_bytes());
    assert_eq!(run(&["check", path]).sound(), "");
    run(&["run", path]).refuses("E0906", 1).says("case.toml:1:1");
    let refused = run(&["run", path, "--fact", "бас_тарту_негізі_бар=иә", "--lang", "ru"]).sound();
    assert!(refused.contains("17.07.2017"), "{refused}");
}

#[test]
fn what_could_not_have_happened_so_is_found_by_check_too() {
    let temporary = tempfile::tempdir().unwrap();
    written(temporary.path(), "x.toml", folder::text(FOSTER_CARE).as_bytes());
    let head = "[case]\nregulation = \"x.toml\"\nchannel = \"кеңсе\"\nstart = 2017-06-19T10:00:00\n";
    let event = |at: &str, step: &str| format!("\n[[event]]\nat = \"{at}\"\nstep = \"{step}\"\n");
    let skipped = event("19.06.2017 10:20", "тағайындау");
    let too_early = event("18.06.2017 10:20", "қабылдау");
    for (events, code, place) in [(skipped, "E0908", "case.toml:8:9"), (too_early, "E0909", "case.toml:7:6")] {
        let path = written(temporary.path(), "case.toml", [head, &events].concat().as_bytes());
        for command in ["check", "run"] {
            run(&[command, path.to_str().unwrap()]).refuses(code, 1).says(place);
        }
    }
    let sound = event("19.06.2017 10:20", "қабылдау");
    let path = written(temporary.path(), "case.toml", [head, &sound].concat().as_bytes());
    assert_eq!(run(&["check", path.to_str().unwrap()]).sound(), "");
}

#[test]
fn a_fault_of_a_regulation_is_told_once_for_all_its_cases() {
    let temporary = tempfile::tempdir().unwrap();
    let faulty = folder::text(FOSTER_CARE).replace(" → көрсету", " → көрсет");
    let regulation = written(temporary.path(), "x.toml", faulty.as_bytes());
    let cases = temporary.path().join("cases");
    std::fs::create_dir(&cases).unwrap();
    let case = "[case]\nregulation = \"../x.toml\"\nchannel = \"кеңсе\"\nstart = \"31.02.2017 10:00\"\n";
    for name in ["1.toml", "2.toml"] {
        written(&cases, name, case.as_bytes());
    }
    let all = run(&["check", temporary.path().to_str().unwrap()]);
    assert!(!all.err.contains("E0916"), "{}", all.err);
    assert_eq!(all.err.matches("E0905").count(), 2, "the cases have faults of their own\n{}", all.err);
    assert!(all.err.contains("көрсет"), "{}", all.err);
    let alone = run(&["check", cases.to_str().unwrap()]);
    assert_eq!(alone.err.matches("[E0916]").count(), 2, "{}", alone.err);
    alone.refuses("E0905", 1).says(&format!("`reglament check {}`", regulation.display()));
}

#[test]
fn a_case_that_doubles_at_each_call_is_given_up() {
    let temporary = tempfile::tempdir().unwrap();
    let text = folder::text("tests/faults/sound/plain.toml");
    let (head, rest) = text.split_once("rules = '''\n").unwrap();
    let (_, tail) = rest.split_once("'''").unwrap();
    let head_rules = "accept office [1] → p0\noutcome done granted [1] \"келісім\" / \"согласие\"\n".to_owned();
    let calls = (0..30).fold(head_rules, |rules, level| {
        let call = |step: &str| format!("step {step}{level} [1] provider, procedure p{}\n", level + 1);
        format!("{rules}procedure p{level} [1]\n{}{}", call("a"), call("b"))
    });
    let rules = format!("{calls}procedure p30 [1]\nstep c [1] provider\n→ done\n");
    let regulation = format!("{head}rules = '''\n{rules}'''{tail}");
    written(temporary.path(), "x.toml", regulation.as_bytes());
    let case = "[case]\nregulation = \"x.toml\"\nchannel = \"кеңсе\"\nstart = \"16.06.2017 10:00\"\n";
    let path = written(temporary.path(), "case.toml", case.as_bytes());
    run(&["run", path.to_str().unwrap()]).refuses("E0917", 1).says("100000");
}

#[test]
fn the_years_of_a_calendar_must_follow_one_another() {
    let temporary = tempfile::tempdir().unwrap();
    let kz = temporary.path().join("kz");
    std::fs::create_dir(&kz).unwrap();
    for year in ["2016", "2018"] {
        written(&kz, &format!("{year}.toml"), folder::text(format!("calendars/kz/{year}.toml")).as_bytes());
    }
    let calendars = temporary.path().to_str().unwrap();
    run(&["check", calendars]).refuses("E0805", 1).says("2017");
    let term = ["deadline", "--start", "16.06.2016", "--term", "1 ай", "--calendars", calendars];
    run(&term).refuses("E0805", 1);
    written(&kz, "2019.toml", folder::text("calendars/kz/2018.toml").as_bytes());
    run(&["check", calendars]).refuses("E0806", 1).says("kz/2018.toml");
}

#[test]
fn a_term_is_reckoned_by_itself() {
    let with = |more: &[&str]| run(&[&["deadline"], more].concat());
    let text = with(&["--start", "07.06.2017", "--term", "30 күнтізбелік күн"]).sound();
    assert!(text.starts_with("мерзімнің аяқталуы: 10.07.2017, дс 24:00\n"), "{text}");
    assert!(text.contains("\n  басталуы: 07.06.2017, ср\n"), "{text}");
    let text = with(&["--start", "19.06.2017", "--term", "30 calendar days", "--rule", "same-day"]).sound();
    assert!(text.contains("18.07.2017"), "{text}");
    let hours = ["--hours", "09:00-18:30", "--break", "13:00-14:30"];
    let minutes = [&["--start", "16.06.2017 12:50", "--term", "30 минут"], &hours[..]].concat();
    assert!(with(&minutes).sound().contains("14:50"));
    let late = [&["--start", "16.06.2017 19:00", "--term", "1 жұмыс күні", "--application"], &hours[..]].concat();
    assert!(with(&late).sound().contains("20.06.2017"));
    let by = ["--start", "2017-06-16T12:50", "--term", "30 минут", "--regulation", FOSTER_CARE];
    assert!(with(&by).sound().contains("14:50"));
}

#[test]
fn a_term_that_cannot_be_reckoned_is_refused() {
    let with = |more: &[&str]| run(&[&["deadline"], more].concat());
    with(&["--start", "31.02.2017", "--term", "1 ай"]).refuses("E0905", 2);
    with(&["--start", "16.06.2017", "--term", "30 күн"]).refuses("E0402", 2).says("| --term \"30 күн\"\n");
    with(&["--start", "16.06.2017 10:00", "--term", "30 минут"]).refuses("E0405", 2);
    with(&["--start", "16.06.2017", "--term", "30 минут", "--hours", "09:00-18:00"]).refuses("E0905", 2);
    with(&["--start", "16.06.2017", "--term", "1 ай", "--hours", "18:00-09:00"]).refuses("E0107", 2);
    with(&["--start", "16.06.2031", "--term", "1 ай"]).refuses("E0801", 2).says("2031");
    with(&["--start", "16.06.2017", "--term", "900 ай"]).refuses("E0407", 2).says("2028");
    with(&["--start", "16.06.2017", "--term", "1 ай", "--calendar", "kzz"]).refuses("E0802", 2).says("«kz»");
}

#[test]
fn calendars_come_from_the_folder_that_is_asked_for_or_are_built_in() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    let term = ["deadline", "--start", "07.06.2017", "--term", "30 күнтізбелік күн"];
    run(&[&term[..], &["--calendars", path]].concat()).refuses("E0802", 2);
    let mut elsewhere = Command::new(env!("CARGO_BIN_EXE_reglament"));
    let output = elsewhere.args(term).current_dir(folder.path()).env_clear().env("LANG", "C").output().unwrap();
    assert!(String::from_utf8(output.stdout).unwrap().contains("10.07.2017"));
}

#[test]
fn regulations_are_listed_with_their_acts() {
    golden::compare("cli", "cli-list", &run(&["list"]).sound());
    assert!(run(&["list", "--format", "plain"]).sound().contains("foster-care"));
    assert!(run(&["list", "--format", "json"]).sound().starts_with('['));
}

#[test]
fn a_code_is_explained() {
    assert!(run(&["explain", "e0402"]).sound().starts_with("E0402"));
    assert!(run(&["explain", "Е0402", "--lang", "ru"]).sound().contains("рабочи"));
}

#[test]
fn formatting_is_checked_before_it_is_done() {
    assert_eq!(run(&["fmt", "--check"]).sound(), "");
    let temporary = tempfile::tempdir().unwrap();
    let before = folder::text(FOSTER_CARE);
    let path = written(temporary.path(), "x.toml", before.as_bytes());
    let name = path.to_str().unwrap();
    let ended = run(&["fmt", "--check", "--lang", "ru", name]);
    assert_eq!((ended.code, ended.out.as_str()), (Some(1), format!("{name}\n").as_str()), "{}", ended.err);
    assert_eq!(run(&["fmt", "--lang", "ru", name]).tells(&format!("өзгертілді: {name}\n")), "");
    assert!(folder::text(&path).contains("процедура "));
    assert_eq!(run(&["fmt", "--check", "--lang", "ru", name]).sound(), "");
    assert_eq!(run(&["fmt", "--lang", "kk", name]).tells(&format!("өзгертілді: {name}\n")), "");
    assert_eq!(folder::text(&path), before, "there and back");
}

#[test]
fn the_language_of_messages_leaves_the_keywords_alone() {
    let temporary = tempfile::tempdir().unwrap();
    let before = folder::text(FOSTER_CARE);
    let path = written(temporary.path(), "x.toml", before.as_bytes());
    let name = path.to_str().unwrap();
    assert_eq!(run(&["--lang", "ru", "fmt", name]).sound(), "");
    assert_eq!(folder::text(&path), before, "`--lang` before `fmt` is the language of messages");
    run(&["--lang", "ru", "fmt", "none.toml"]).refuses("E0007", 2).says("файл не прочитан");
    run(&["--lang", "en", "fmt", "none.toml", "--lang", "ru"]).refuses("E0007", 2).says("could not be read");
    assert_eq!(run(&["--lang", "en", "fmt", name, "--lang", "ru"]).tells(&format!("changed: {name}\n")), "");
    assert!(folder::text(&path).contains("процедура "), "`--lang` after `fmt` is the language of keywords");
}

#[test]
fn what_stands_in_no_file_is_told_without_an_excerpt() {
    let text = run(&["check", "none.toml"]).err;
    assert!(text.contains("\n--> none.toml\nкеңес: "), "{text}");
    for faulty in [&["chek"][..], &["explain", "E0"], &["run", FOSTER_CARE], &["check", "none.toml"]] {
        let text = run(faulty).err;
        assert!(text.lines().all(|line| !line.contains(" |")), "{text}");
    }
}

#[test]
fn completions_and_the_man_page_are_printed() {
    for shell in ["bash", "zsh", "fish"] {
        let script = run(&["completions", shell]).sound();
        assert!(script.contains("deny-warnings") && script.contains("тексеру"), "{shell}");
    }
    let page = run(&["man"]).sound();
    assert!(page.starts_with(".ie") && page.contains(".TH reglament"), "{page}");
}

#[test]
fn a_reader_that_has_read_enough_is_no_fault() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reglament"));
    command.args(["completions", "bash"]).env_clear().env("LANG", "C");
    let mut child = command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[test]
fn colour_is_used_where_it_is_asked_for() {
    assert!(run(&["check", "none.toml", "--color", "always"]).err.contains("\u{1b}["));
    assert!(!run(&["check", "none.toml"]).err.contains("\u{1b}["));
}

#[test]
fn an_official_text_goes_where_it_is_asked_for() {
    let russian = run(&["render", FOSTER_CARE, "--as", "text", "--lang", "ru"]).sound();
    assert!(russian.starts_with("Неофициальный перевод\n\nРегламент государственной услуги"), "{russian}");
    // Without a language, standard output has the text in the language of the messages.
    assert_eq!(run(&["--lang", "ru", "вывести", FOSTER_CARE, "--as", "text"]).sound(), russian);
    let kazakh = run(&["шығару", FOSTER_CARE, "--as", "text"]).sound();
    assert!(kazakh.starts_with("\"Баланы (балаларды)"), "{kazakh}");
    assert_eq!(run(&["--lang", "en", "render", FOSTER_CARE, "--as", "text"]).sound(), kazakh);
    let temporary = tempfile::tempdir().unwrap();
    let below = |name: &str| temporary.path().join(name);
    let page = below("page.html");
    let out = |path: &Path| path.to_str().unwrap().to_owned();
    assert_eq!(run(&["render", FOSTER_CARE, "--as", "html", "--out", &out(&page)]).sound(), "");
    let page = String::from_utf8(folder::bytes(&page)).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("id=\"5.3\""));
    // Two texts are not written into one file; a folder for them is made.
    run(&["render", FOSTER_CARE, "--as", "text", "--out", &out(&below("text.txt"))]).refuses("E1003", 2).says("--lang");
    let texts = below("texts");
    assert_eq!(run(&["render", FOSTER_CARE, "--as", "text", "--out", &out(&texts)]).sound(), "");
    assert_eq!(names(&texts), ["text-kk.txt", "text-ru.txt"]);
    assert_eq!(String::from_utf8(folder::bytes(texts.join("text-ru.txt"))).unwrap(), russian);
}

#[test]
fn what_was_read_is_never_written_over() {
    const AFTER: &str = "regulations/model/housing-aid/2018-12-11-n312.toml";
    let temporary = tempfile::tempdir().unwrap();
    let before = folder::bytes("regulations/model/housing-aid/2017-03-03-n71.toml");
    let path = written(temporary.path(), "own.toml", &before);
    let own = path.to_str().unwrap();
    let round = temporary.path().join("..").join(temporary.path().file_name().unwrap()).join("own.toml");
    for (language, words) in [("kk", "үстіне жазылмайды"), ("ru", "не записывается"), ("en", "not written over")]
    {
        for out in [own, round.to_str().unwrap()] {
            let ended = run(&["--lang", language, "render", own, "--as", "html", "--out", out]);
            ended.refuses("E1018", 2).says(words).says("own.toml");
        }
    }
    run(&["diff", own, AFTER, "--html", own]).refuses("E1018", 2);
    run(&["diff", own, AFTER, "--as", "notes", "--out", own]).refuses("E1018", 2);
    run(&["diff", own, AFTER, "--as", "tracked-docx", "--out", own]).refuses("E1018", 2);
    assert_eq!(folder::bytes(&path), before);
    assert_eq!(names(temporary.path()), ["own.toml"]);
    // Nor where the name in a folder is that of what was read, and then nothing else is written either.
    let page = written(temporary.path(), "text-kk.txt", &before);
    let (page, out) = (page.to_str().unwrap(), temporary.path().to_str().unwrap());
    run(&["render", page, "--as", "text", "--lang", "kk", "--out", out]).refuses("E1018", 2).says("text-kk.txt");
    run(&["render", page, "--out", out]).refuses("E1018", 2);
    assert_eq!(folder::bytes(page), before);
    assert_eq!(names(temporary.path()), ["own.toml", "text-kk.txt"]);
}

#[test]
fn several_pages_go_into_a_folder_and_not_into_one_file() {
    let temporary = tempfile::tempdir().unwrap();
    let below = |name: &str| temporary.path().join(name).to_str().unwrap().to_owned();
    run(&["render", FOSTER_CARE, "--as", "svg"]).refuses("E1003", 2).says("--out");
    let pages = ["render", FOSTER_CARE, "--as", "svg", "--out", &below("pages.svg")];
    for (language, words) in [("kk", "қалтаның атын"), ("ru", "имя папки"), ("en", "Name a folder")]
    {
        run(&[&["--lang", language], &pages[..]].concat()).refuses("E1019", 2).says("pages.svg").says(words);
    }
    assert!(names(temporary.path()).is_empty());
    assert_eq!(run(&["render", FOSTER_CARE, "--as", "svg", "--lang", "ru", "--out", &below("pages")]).sound(), "");
    let made = names(&temporary.path().join("pages"));
    assert!(made.len() > 2 && made.iter().all(|name| name.ends_with("-ru.svg")), "{made:?}");
    let ends_as_folder = format!("{}{}", below("new.dir"), std::path::MAIN_SEPARATOR);
    assert_eq!(run(&["render", FOSTER_CARE, "--as", "svg", "--out", &ends_as_folder]).sound(), "");
    // A folder that is there may have a dot in its name.
    std::fs::rename(below("pages"), below("pages.2017")).unwrap();
    assert_eq!(run(&["render", FOSTER_CARE, "--as", "svg", "--out", &below("pages.2017")]).sound(), "");
}

/// The names of what stands in a folder, in order.
fn names(path: &Path) -> Vec<String> {
    folder::entries(path).iter().map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect()
}

#[test]
fn all_outputs_go_into_a_folder_whose_index_leads_to_each() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("made");
    let out = folder.to_str().unwrap();
    for language in ["kk", "ru", "en"] {
        assert_eq!(run(&["--lang", language, "render", FOSTER_CARE, "--out", out]).sound(), "");
        let made = names(&folder);
        for name in ["annex-1-kk.svg", "annex-2-1-ru.svg", "text-kk.txt", "text-ru.txt", "text.html"] {
            assert!(made.iter().any(|made| made == name), "{made:?}");
        }
        let index = folder::text(folder.join("index.html"));
        for name in made.iter().filter(|name| *name != "index.html") {
            assert!(index.contains(&format!("href=\"{name}\"")), "{language}: {index}");
        }
        let page = match language {
            "kk" => ">2-қосымшаның 2-диаграммасы, 2-парақ, орыс тілінде<",
            "ru" => ">Диаграмма 2 приложения 2, лист 2, на русском языке<",
            _ => ">Diagram 2 of annex 2, sheet 2, in Russian<",
        };
        assert!(index.contains(page), "{language}: {index}");
    }
    assert_eq!(names(temporary.path()), ["made"]);
    // Without `--out` the folder is named after the file.
    let source = folder::root().join(FOSTER_CARE);
    let mut command = Command::new(env!("CARGO_BIN_EXE_reglament"));
    let output = command.args(["render", source.to_str().unwrap()]).current_dir(temporary.path()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(names(temporary.path()), ["2017-05-18-n144", "made"]);
}

#[test]
fn files_that_an_edition_no_longer_makes_are_told() {
    let temporary = tempfile::tempdir().unwrap();
    let out = temporary.path().to_str().unwrap();
    for name in ["annex-2-1-page-2-kk.svg", "annex-9-ru.svg", "own-ru.svg", "note.txt"] {
        written(temporary.path(), name, b"old");
    }
    for (language, words) in [("kk", "бұрыннан қалған"), ("ru", "остался прежний файл"), ("en", "left from before")]
    {
        let Ended { code, out: printed, err } = run(&["--lang", language, "render", FOSTER_CARE, "--out", out]);
        assert_eq!((code, printed.as_str()), (Some(0), ""));
        let told: Vec<&str> = err.lines().collect();
        assert_eq!(told.len(), 2, "{err}");
        assert!(told[0].starts_with(words) && told[0].ends_with("annex-2-1-page-2-kk.svg"), "{err}");
        assert!(told[1].ends_with("annex-9-ru.svg"), "{err}");
    }
    assert_eq!(folder::bytes(temporary.path().join("annex-9-ru.svg")), b"old", "nothing is taken away");
    assert_eq!(run(&["render", FOSTER_CARE, "--lang", "kk", "--out", out]).sound(), "");
}

#[test]
fn nothing_half_written_is_left_where_a_folder_cannot_be_written() {
    let temporary = tempfile::tempdir().unwrap();
    let file = written(temporary.path(), "file", b"kept");
    let below = |path: &str| temporary.path().join(path).to_str().unwrap().to_owned();
    for (language, words) in [("kk", "жазылмады"), ("ru", "не удалось записать"), ("en", "could not be written")]
    {
        for out in ["file", "file/below", "none/made"] {
            run(&["--lang", language, "render", FOSTER_CARE, "--out", &below(out)]).refuses("E1010", 2).says(words);
        }
        let page = ["--lang", language, "render", FOSTER_CARE, "--as", "html", "--out", &below("none/page.html")];
        run(&page).refuses("E1010", 2).says(words);
    }
    assert_eq!(names(temporary.path()), ["file"]);
    assert_eq!(folder::bytes(file), b"kept");
}

#[test]
fn of_a_faulty_file_nothing_is_rendered() {
    let temporary = tempfile::tempdir().unwrap();
    let out = temporary.path().join("made");
    for (file, code) in [
        ("E0703-unclosed.toml", "E0703"),
        ("E0703-stray.toml", "E0703"),
        ("E0702-near.toml", "E0702"),
        ("E0701-rules.toml", "E0701"),
        ("E0701-chapter.toml", "E0701"),
    ] {
        run(&["render", &format!("tests/faults/{file}"), "--out", out.to_str().unwrap()]).refuses(code, 1);
        assert!(names(temporary.path()).is_empty(), "{file}");
    }
}

#[test]
fn a_large_regulation_with_long_labels_is_rendered_whole() {
    let temporary = tempfile::tempdir().unwrap();
    let text = large::regulation(300, 40, &"қ".repeat(2000));
    let path = written(temporary.path(), "large.toml", text.as_bytes());
    let out = temporary.path().join("made");
    assert_eq!(run(&["render", path.to_str().unwrap(), "--out", out.to_str().unwrap()]).sound(), "");
    let made = names(&out);
    for name in ["annex-2-1-page-2-kk.svg", "index.html", "model.json", "text-kk.txt", "text.html"] {
        assert!(made.iter().any(|made| made == name), "{made:?}");
    }
}

#[test]
fn what_cannot_be_rendered_is_told() {
    run(&["render", FOSTER_CARE, "--as", "docs"]).refuses("E1004", 2).says("«html»");
    run(&["render", FOSTER_CARE, "--lang", "en"]).refuses("E1004", 2).says("«ru»");
    run(&["render", "calendars/kz/2017.toml", "--as", "text"]).refuses("E1009", 2);
    let temporary = tempfile::tempdir().unwrap();
    let kazakh = folder::text(FOSTER_CARE).replace("ru = 'Общие положения'\n", "");
    let path = written(temporary.path(), "x.toml", kazakh.as_bytes());
    let path = path.to_str().unwrap();
    run(&["render", path, "--as", "text", "--lang", "ru"]).refuses("E1309", 1).says("[[chapter]] 1");
    assert!(run(&["render", path, "--as", "text"]).sound().contains("1. Жалпы ережелер"));
    let out = temporary.path().join("made");
    assert_eq!(run(&["render", path, "--out", out.to_str().unwrap()]).sound(), "");
    let made = names(&out);
    assert!(made.contains(&"text-kk.txt".to_owned()), "{made:?}");
    assert!(!made.iter().any(|name| name.contains("-ru.")), "a text that is not whole is not made: {made:?}");
}

#[test]
fn an_official_text_is_compared_with_its_file() {
    const TEXT: &str = "tests/texts/aktobe-foster-care-kk.txt";
    for command in ["compare", "салыстыру", "сравнить"] {
        assert_eq!(run(&[command, FOSTER_CARE, TEXT]).sound(), "");
    }
    let temporary = tempfile::tempdir().unwrap();
    let write = |name, bytes: &[u8]| written(temporary.path(), name, bytes).to_str().unwrap().to_owned();
    let planted = write("26.txt", folder::text(TEXT).replacen("27 (жиырма жеті)", "26 (жиырма жеті)", 1).as_bytes());
    for (language, words) in [
        ("kk", "5-тармақтың 3) тармақшасы: мерзім сәйкес емес: мәтінде «26 (жиырма жеті) күнтізбелік күн»"),
        ("ru", "подпункт 3) пункта 5: сроки расходятся"),
        ("en", "para 5(3): the terms disagree"),
    ] {
        let ended = run(&["--lang", language, "compare", FOSTER_CARE, &planted]);
        ended.refuses("E1303", 1).says(words).says("26.txt:49:").says("n144.toml:237:");
    }
    // What a person reads of several differences at once.
    let text = folder::text(TEXT).replacen("1 (бір) күнтізбелік", "1 (екі) күнтізбелік", 1);
    let text =
        text.replacen("27 (жиырма жеті)", "26 (жиырма алты)", 1).replacen("қолхат береді", "хабарлама береді", 1);
    let text = text
        .replacen("басшысы 1 (бір)", "кеңсе қызметкері 1 (бір)", 1)
        .replace("\n2. Мемлекеттік қызмет көрсету нысаны", "\n2-1. Нысаны");
    let many = write("many.txt", text.as_bytes());
    for language in ["kk", "ru", "en"] {
        let ended = run(&["--lang", language, "compare", FOSTER_CARE, &many]);
        assert_eq!(ended.code, Some(1));
        golden::compare("cli", &format!("cli-compare-{language}"), &ended.err.replace(&many, "many.txt"));
    }
    run(&["compare", FOSTER_CARE, TEXT, "--lang", "ru"]).refuses("E1301", 1).says("текст на казахском языке");
    run(&["compare", FOSTER_CARE, TEXT, "--lang", "ru"]).says("reglament --lang ru compare");
    for (language, words) in [("kk", "бірде-бір әріп жоқ"), ("ru", "нет ни одной буквы"), ("en", "no letters")]
    {
        let empty = write("empty.txt", b"\n \n1.\n");
        run(&["--lang", language, "compare", FOSTER_CARE, &empty]).refuses("E1301", 1).says(words);
    }
    let bytes = write("cp1251.txt", b"\xd0\xe5\xe3\xeb\xe0\xec\xe5\xed\xf2");
    run(&["compare", FOSTER_CARE, &bytes]).refuses("E0001", 1).says("cp1251.txt:1:1").says("windows-1251");
    let bytes: Vec<u8> = format!("\u{feff}{}", folder::text(TEXT)).encode_utf16().flat_map(u16::to_le_bytes).collect();
    run(&["compare", FOSTER_CARE, &write("utf16.txt", &bytes)]).refuses("E0001", 1).says("UTF-16");
    run(&["compare", FOSTER_CARE, "tests/texts/model-housing-aid-kk.txt"]).refuses("E1302", 1);
    run(&["compare", FOSTER_CARE, "none.txt"]).refuses("E0007", 2);
    run(&["compare", FOSTER_CARE]).refuses("E1003", 2);
    run(&["compare", "calendars/kz/2017.toml", TEXT]).refuses("E1009", 2);
}

#[test]
fn a_word_file_is_written_where_it_is_asked_for() {
    const BEFORE: &str = "regulations/model/housing-aid/2017-03-03-n71.toml";
    const AFTER: &str = "regulations/model/housing-aid/2018-12-11-n312.toml";
    let temporary = tempfile::tempdir().unwrap();
    let file = temporary.path().join("text.docx");
    let path = file.to_str().unwrap();
    let paragraphs = || Word::open(&folder::bytes(&file)).paragraphs(Reading::Accepted);
    assert_eq!(run(&["render", FOSTER_CARE, "--as", "docx", "--lang", "ru", "--out", path]).sound(), "");
    assert_eq!(paragraphs()[0], "Неофициальный перевод");
    // Bytes are not printed, and two texts are not written into one file.
    run(&["render", FOSTER_CARE, "--as", "docx", "--lang", "ru"]).refuses("E1003", 2).says("--out");
    run(&["render", FOSTER_CARE, "--as", "docx", "--out", path]).refuses("E1003", 2).says("--lang");
    let changes = |language, before, after| {
        run(&["--lang", language, "diff", before, after, "--as", "tracked-docx", "--out", path])
    };
    for (language, title) in [("kk", "\"Тұрғын үй көмегін"), ("ru", "Регламент государственной услуги")]
    {
        let Ended { code, out, err } = changes(language, BEFORE, AFTER);
        assert_eq!((code, out.as_str(), err.as_str()), (Some(1), "", ""));
        assert!(paragraphs().iter().any(|text| text.starts_with(title)), "{language}");
    }
    // Where nothing differs, that is told, and the file stays as it was.
    let kept = folder::bytes(&file);
    assert_eq!(changes("ru", AFTER, AFTER).sound().trim_end().lines().last(), Some("редакции не различаются"));
    assert_eq!(folder::bytes(&file), kept);
    changes("en", BEFORE, AFTER).refuses("E1004", 2).says("--lang");
    run(&["diff", BEFORE, AFTER, "--as", "tracked-docx"]).refuses("E1003", 2).says("--out");
    run(&["diff", BEFORE, AFTER, "--out", path]).refuses("E1003", 2).says("--as");
    let kazakh = folder::text(AFTER).replacen("ru = 'Общие положения'\n", "", 1);
    let kazakh = written(temporary.path(), "x.toml", kazakh.as_bytes());
    changes("ru", BEFORE, kazakh.to_str().unwrap()).refuses("E1309", 1).says("[[chapter]] 1");
}

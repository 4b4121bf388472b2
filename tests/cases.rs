//! Case files: what `test` says of them, what they leave unreached, and the drafts for it.

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::process::Command;

use reglament::compile;
use reglament::model::{ClockEffect, FactId, OutcomeId, Regulation, Script, Value, What, Withdrawal};
use reglament::syntax::{Document, parse};

use crate::support::checked::Checked;
use crate::support::workplace::Workplace;
use crate::support::{folder, golden};

const FOSTER_CARE: &str = "regulations/kz-aktobe/foster-care/2017-05-18-n144.toml";

/// A folder with a regulation and its cases, away from the project.
struct Desk(Workplace);

impl Deref for Desk {
    type Target = Workplace;

    fn deref(&self) -> &Workplace {
        &self.0
    }
}

impl Desk {
    /// Lays out the regulation of foster care without any case.
    fn new() -> Self {
        let desk = Self(Workplace::empty());
        desk.save("service/edition.toml", &folder::text(FOSTER_CARE));
        desk
    }

    /// Saves a case of the office with more lines below its head.
    fn case(&self, name: &str, more: &str) {
        let head = "[case]\nregulation = \"../edition.toml\"\nchannel = \"кеңсе\"\nstart = \"19.06.2017 10:00\"\n";
        let text = format!("{head}facts = [\"бас_тарту_негізі_бар = жоқ\"]\n{more}");
        self.save(&format!("service/cases/{name}.toml"), &text);
    }

    fn cases(&self) -> Vec<PathBuf> {
        folder::entries(self.root.path().join("service/cases"))
    }
}

#[test]
fn the_cases_of_the_project_come_to_what_they_expect_and_leave_nothing_unreached() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reglament"));
    command.args(["test", "--deny-uncovered", "--lang", "en"]).current_dir(folder::root()).env_clear();
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_case_that_goes_otherwise_shows_its_first_difference_in_three_languages() {
    let desk = Desk::new();
    desk.case("a-sound", "\n[expect]\noutcome = \"келісім\"\ndue = 2017-07-19\nlate = []\n");
    desk.case("b-outcome", "\n[expect]\noutcome = \"бас_тарту\"\ndue = \"19.07.2018\"\n");
    desk.case("c-due", "\n[expect]\noutcome = \"келісім\"\ndue = \"19.07.2017 18:00\"\n");
    desk.case("d-path", "\n[expect]\npath = [\"қабылдау\", \"зерделеу\"]\n");
    desk.case("e-path-is-longer", "\n[expect]\npath = [\"қабылдау\", \"тағайындау\"]\n");
    desk.case("f-late", "\n[expect]\nlate = [\"беру\"]\n");
    desk.case("g-step", "\n[[expect.step]]\nname = \"қабылдау\"\nuntil = \"19.06.2017 11:00\"\n");
    desk.case("h-step-of-the-portal", "\n[[expect.step]]\nname = \"үдеріс_3\"\nuntil = \"19.06.2017\"\n");
    desk.case("i-without", "");
    desk.case("j-open", "\n[[event]]\nat = \"19.06.2017 12:00\"\nstep = \"қабылдау\"\n\n[expect]\nlate = []\n");
    desk.case(
        "k-refused",
        "\n[[event]]\nat = \"19.06.2017 10:20\"\nstep = \"беру\"\n\n[expect]\noutcome = \"келісім\"\n",
    );
    let mut text = String::new();
    for language in ["kk", "ru", "en"] {
        let ended = desk.run(&["test", "service", "--lang", language]);
        assert_eq!(ended.code, Some(1));
        text.extend([ended.out.as_str(), "\n", &ended.err, "\n"]);
    }
    golden::compare("cli", "cli-test-differences", &text);
}

#[test]
fn a_case_is_found_by_its_regulation_by_its_folder_and_by_itself() {
    let desk = Desk::new();
    desk.case("one", "\n[expect]\noutcome = \"келісім\"\n");
    desk.save(
        "service/cases/other.toml",
        "[case]\nregulation = \"none.toml\"\nchannel = \"кеңсе\"\nstart = 2017-06-19T10:00:00\n",
    );
    let by_regulation = desk.run(&["test", "service/edition.toml", "--format", "plain", "--lang", "en"]);
    assert_eq!((by_regulation.code, by_regulation.err.as_str()), (Some(0), ""), "{}", by_regulation.out);
    assert!(
        by_regulation.out.starts_with("passed | service/cases/one.toml\ncases: 1; passed: 1, failed: 0\n\nservice/")
    );
    desk.save("service/another.toml", &folder::text(FOSTER_CARE));
    let other = folder::text(desk.root.path().join("service/cases/one.toml")).replace("edition", "another");
    desk.save("service/cases/two.toml", &other);
    let both = desk.run(&["test", "service/edition.toml", "service/another.toml", "--format", "plain", "--lang", "en"]);
    assert!(both.out.starts_with("passed | service/cases/one.toml\npassed | service/cases/two.toml\n"), "{}", both.out);
    let by_case = desk.run(&["test", "service/cases/one.toml", "--lang", "en"]);
    assert_eq!(by_case.out, "passed: service/cases/one.toml\ncases: 1; passed: 1, failed: 0\n");
    let by_folder = desk.run(&["test", "service", "--lang", "en"]);
    assert_eq!(by_folder.code, Some(1));
    assert!(by_folder.out.contains("failed: service/cases/other.toml"), "{}", by_folder.out);
    assert!(by_folder.err.contains("E0912"), "{}", by_folder.err);
    // What comes out otherwise in one case is no failure of those after it.
    desk.case("first", "\n[expect]\noutcome = \"бас_тарту\"\n");
    let after = desk.run(&["test", "service", "--lang", "en"]);
    assert!(after.out.contains("failed: service/cases/first.toml"), "{}", after.out);
    assert!(after.out.contains("\npassed: service/cases/one.toml\n"), "{}", after.out);
}

#[test]
fn a_faulty_regulation_fails_its_cases_and_is_told_once() {
    let desk = Desk::new();
    desk.save("service/edition.toml", &folder::text(FOSTER_CARE).replace(" → көрсету", " → көрсет"));
    desk.case("one", "");
    desk.case("two", "");
    let ended = desk.run(&["test", "service", "--lang", "en"]);
    assert_eq!(ended.code, Some(1));
    assert_eq!(ended.err.matches("[E0302]").count(), 1, "{}", ended.err);
    assert!(ended.out.contains("cases: 2; passed: 0, failed: 2"), "{}", ended.out);
}

#[test]
fn what_no_case_reaches_is_named_and_can_be_denied() {
    let desk = Desk::new();
    desk.case("one", "");
    let mut text = String::new();
    for language in ["kk", "ru", "en"] {
        let ended = desk.run(&["test", "service", "--lang", language]);
        assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
        text.extend([ended.out.as_str(), "\n"]);
    }
    golden::compare("cli", "cli-test-coverage", &text);
    assert_eq!(desk.run(&["test", "service", "--deny-uncovered"]).code, Some(1));
}

#[test]
fn a_program_reads_what_was_tested() {
    let desk = Desk::new();
    desk.case("one", "\n[expect]\noutcome = \"бас_тарту\"\n");
    let ended = desk.run(&["test", "service", "--format", "json", "--lang", "en"]);
    assert_eq!(ended.code, Some(1));
    let tested: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!((&tested["passed"], &tested["failed"]), (&0.into(), &1.into()));
    let case = &tested["cases"][0];
    assert_eq!(case["path"], "service/cases/one.toml");
    assert_eq!((&case["passed"], &case["has_expectation"]), (&false.into(), &true.into()));
    let difference = &case["difference"];
    assert_eq!((&difference["line"], &difference["column"]), (&8.into(), &12.into()));
    assert_eq!((&difference["expected"], &difference["found"]), (&"«бас_тарту»".into(), &"«келісім»".into()));
    let coverage = &tested["coverage"][0];
    assert_eq!((&coverage["steps"]["reached"], &coverage["steps"]["all"]), (&5.into(), &17.into()));
    assert_eq!(coverage["outcomes"]["percent"], 20);
    assert_eq!(coverage["uncovered"][0]["name"], "тіркелу");
    let reports: serde_json::Value = serde_json::from_str(&ended.err).unwrap();
    assert_eq!(reports[0]["code"], "E0924");
}

#[test]
fn drafts_reach_what_no_case_reached_and_nothing_is_written_over() {
    let desk = Desk::new();
    desk.case("келісім-1", "");
    let before = folder::text(desk.root.path().join("service/cases/келісім-1.toml"));
    let ended = desk.run(&["test", "service", "--write-missing", "--lang", "en"]);
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{}", ended.out);
    let written = ended.out.matches("draft written: service/cases/").count();
    let cases = desk.cases();
    assert_eq!(cases.len(), written + 1, "{}", ended.out);
    assert!((4..=5).contains(&written), "few drafts, not {written}");
    assert_eq!(folder::text(desk.root.path().join("service/cases/келісім-1.toml")), before);
    let names: Vec<_> = cases.iter().map(|path| folder::stem(path)).collect();
    assert!(names.contains(&"бас_тарту-1".to_owned()), "{names:?}");
    assert_eq!(desk.run(&["fmt", "--check", "service"]).code, Some(0), "drafts are laid out");
    assert_eq!(desk.run(&["check", "service", "--deny-warnings"]).code, Some(0), "drafts are sound");
    let again = desk.run(&["test", "service", "--deny-uncovered", "--write-missing", "--lang", "en"]);
    assert_eq!((again.code, again.err.as_str()), (Some(0), ""), "{}", again.out);
    assert!(again.out.contains("steps and checks: 17 of 17, 100 %"), "{}", again.out);
    assert_eq!(desk.cases(), cases, "nothing is lacking any more");
    golden::compare("cli", "cli-test-draft", &folder::text(desk.root.path().join("service/cases/бас_тарту-1.toml")));
}

/// The rules of the regulation of foster care with others in their place.
fn with_rules(rules: &str) -> String {
    let text = folder::text("tests/faults/support/sound.toml");
    let (head, rest) = text.split_once("rules = '''\n").unwrap();
    let (_, tail) = rest.split_once("'''").unwrap();
    format!("{head}rules = '''\n{rules}'''{tail}")
}

#[test]
fn drafts_choose_values_around_those_compared_and_say_what_they_cannot_reach() {
    let desk = Desk::new();
    let rules = "\
accept office [1] → p
fact age number [1] \"жасы\"
fact kind choice (plain, grave) [1] \"түрі\"
fact born date [1] \"туған күні\"
outcome done granted [1] \"келісім\"
outcome never refused [1] \"ешқашан\"
outcome refused refused [1] \"бас тарту\"
procedure p [1], term 3 working days [1]
  check c [1] provider
    if age > 17.5 and age < 20 → d
    if age ≥ 20 and kind = grave → e
    otherwise → refused
  step d [1] provider, within 1 working day
    → done
  check e [1] provider
    if born < 01.01.2000 → d
    if age < 10 → never
    otherwise → refused
";
    desk.save("service/edition.toml", &with_rules(rules));
    let ended = desk.run(&["test", "service", "--write-missing", "--lang", "en"]);
    assert_eq!(ended.err, "");
    let lacking = ["way from «e»: age < 10 → never", "outcome «never»"];
    let (_, told) = ended.out.split_once("no draft could be made:").unwrap();
    assert_eq!(told.matches("–").count(), lacking.len() + 1, "{told}");
    assert!(lacking.iter().all(|words| told.contains(words)), "{told}");
    let again = desk.run(&["test", "service", "--lang", "en"]);
    assert!(again.out.contains("ways: 5 of 6, 83 %") && again.err.is_empty(), "{}", again.out);
    assert_eq!(desk.run(&["fmt", "--check", "service/cases"]).code, Some(0));
    let facts: String = desk.cases().iter().map(folder::text).collect();
    assert!(
        facts.contains("age = 18.5") && facts.contains("age = 17.5") && facts.contains("born = 31.12.1999"),
        "{facts}"
    );
}

#[test]
fn a_repeated_request_is_drafted_and_drafts_are_not_counted_as_passed() {
    let desk = Desk::new();
    let rules = "\
accept office [1] → p
outcome done granted [1] \"келісім\"
procedure p [1], term 9 working days [1]
  step reply [1] provider, within 2 working days
    → done
    on expiry → again
  step again [1] provider, within 1 working day
    → reply
";
    desk.save("service/edition.toml", &with_rules(rules));
    let ended = desk.run(&["test", "service", "--write-missing", "--lang", "en"]);
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{}", ended.out);
    assert!(!ended.out.contains("no draft could be made"), "{}", ended.out);
    let drafts = desk.cases();
    assert_eq!(drafts.len(), 1, "one walk reaches all of it");
    let draft = folder::text(&drafts[0]);
    assert!(draft.contains("expired = [\"reply\"]\ndraft = true\n"), "{draft}");

    let told = desk.run(&["test", "service", "--lang", "en"]);
    assert!(
        told.out
            .contains("draft: service/cases/done-1.toml – not checked by a person; once it is checked, take the line"),
        "{}",
        told.out
    );
    assert!(told.out.contains("cases: 1; passed: 0, failed: 0, drafts: 1\n"), "{}", told.out);
    let json: serde_json::Value =
        serde_json::from_str(&desk.run(&["test", "service", "--format", "json"]).out).unwrap();
    assert_eq!((&json["drafts"], &json["passed"], &json["failed"]), (&1.into(), &0.into(), &0.into()));
    assert_eq!(json["cases"][0]["draft"], true);

    desk.save("service/cases/done-1.toml", &draft.replace("draft = true", "draft = false"));
    let checked = desk.run(&["test", "service", "--lang", "ru"]);
    assert!(checked.out.contains("дела: 1; пройдено: 1, не пройдено: 0\n"), "{}", checked.out);
    let (head, _) = draft.split_once("[expect]").unwrap();
    desk.save("service/cases/done-1.toml", &format!("{head}[expect]\ndue = 2017-05-20\n"));
    let differs = desk.run(&["test", "service", "--lang", "kk"]);
    assert_eq!(differs.code, Some(1));
    assert!(differs.out.contains("өтпеді: service/cases/done-1.toml – жоба\n"), "{}", differs.out);
    assert!(differs.out.contains("істер: 1; өтті: 0, өтпеді: 1\n"), "{}", differs.out);
}

#[test]
fn a_way_that_two_steps_reach_by_running_out_one_after_the_other_is_drafted() {
    let desk = Desk::new();
    let rules = "\
accept office [1] → p
outcome done granted [1] \"келісім\"
outcome left discontinued [1] \"қаралмады\"
procedure p [1], term 9 working days [1]
  step reply [1] provider, within 2 working days
    → done
    on expiry → reminder
  step reminder [1] provider, within 1 working day
    → done
    on expiry → left
";
    desk.save("service/edition.toml", &with_rules(rules));
    let ended = desk.run(&["test", "service", "--write-missing", "--lang", "en"]);
    assert!(!ended.out.contains("no draft could be made"), "{}", ended.out);
    let left = folder::text(desk.root.path().join("service/cases/left-1.toml"));
    assert!(left.contains("expired = [\"reply\", \"reminder\"]"), "{left}");
    let again = desk.run(&["test", "service", "--deny-uncovered", "--lang", "en"]);
    assert_eq!((again.code, again.err.as_str()), (Some(0), ""), "{}", again.out);
}

#[test]
fn drafts_are_in_the_language_of_the_rules() {
    let desk = Desk::new();
    desk.save("service/edition.toml", &folder::text("tests/faults/support/russian.toml"));
    let ended = desk.run(&["test", "service", "--write-missing", "--lang", "kk"]);
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{}", ended.out);
    let drafts: String = desk.cases().iter().map(folder::text).collect();
    assert!(drafts.contains("channel = \"канцелярия\"") && drafts.contains("есть_замечания = да"), "{drafts}");
    assert!(
        !drafts.contains("= иә") && !drafts.contains("= жоқ") && !drafts.contains("channel = \"кеңсе\""),
        "{drafts}"
    );
}

/// A case with lines below its head, resolved against a regulation; else the codes of its faults.
fn compiled(regulation: &Regulation, facts: &str, more: &str) -> Result<Script, Vec<&'static str>> {
    let text = format!(
        "[case]\nregulation = \"x.toml\"\nchannel = \"кеңсе\"\nstart = \"16.06.2017 10:30\"\nfacts = [{facts}]\n{more}"
    );
    let mut checked = Checked::default();
    let id = checked.sources.add("case.toml", text);
    let file = checked.sources.get(id).unwrap();
    let Some(Document::Case(tree)) = parse(file, &mut checked.reports) else { panic!("no case") };
    let script = compile::case(&tree, file, regulation, &mut checked.reports);
    script.ok_or_else(|| checked.codes())
}

fn sound() -> Regulation {
    Checked::default().regulation(Path::new(&folder::root().join("tests/faults/support/sound.toml"))).unwrap()
}

#[test]
fn a_fact_that_is_decided_anew_is_given_in_order() {
    let facts = "\"толық = жоқ\", \"санат = жеңіл\", \"толық = иә\", \"толық = жоқ\"";
    let mut regulation = sound();
    assert_eq!(compiled(&regulation, facts, "").unwrap_err(), ["E0915"]);
    regulation.nodes[0].anew = vec![FactId(0)];
    let script = compiled(&regulation, facts, "").unwrap();
    assert_eq!(script.facts.get(FactId(0)), Some(Value::NO));
    assert_eq!(script.later, [(FactId(0), Value::YES), (FactId(0), Value::NO)]);
}

#[test]
fn events_of_each_kind_are_read() {
    let mut regulation = sound();
    let event = |what: &str| format!("[[event]]\nat = \"16.06.2017 11:00\"\n{what}\n\n");
    let prolonged = event("step = \"тіркеу\"\nprolonged = \"20 күнтізбелік күн\"");
    assert_eq!(compiled(&regulation, "", &prolonged).unwrap_err(), ["E0921"]);
    let most = regulation.nodes[0].term.as_ref().unwrap().otherwise.term();
    regulation.nodes[0].clock = Some(ClockEffect::Prolongs { by: most, is_most: true, notice: None });
    let events = [prolonged, event("expired = \"беру\""), event("withdrawn = true"), event("lapsed = true")].concat();
    assert_eq!(compiled(&regulation, "", &events).unwrap_err(), ["E0933"]);
    let clause = regulation.nodes[0].clause.clone();
    regulation.withdrawal = Some(Withdrawal { clause, outcome: OutcomeId(0) });
    let script = compiled(&regulation, "", &events).unwrap();
    let whats: Vec<_> = script.happenings.iter().map(|happening| happening.what).collect();
    assert!(matches!(whats[..], [What::StepDone(_, Some(_)), What::StepExpired(_), What::Withdrawn, What::Lapsed]));
    let planned = compiled(&regulation, "", "expired = [\"беру\"]").unwrap();
    assert_eq!(planned.expired.len(), 1);
}

//! References to acts against the register: as of which day they are reported, how they are answered, whose faults are told.

use std::ops::Deref;
use std::process::Command;

use crate::support::folder;
use crate::support::workplace::Workplace;

const FOSTER_CARE: &str = "regulations/kz-aktobe/foster-care/2017-05-18-n144.toml";

/// A folder with the regulation of foster care and a register above it.
struct Desk(Workplace);

impl Deref for Desk {
    type Target = Workplace;

    fn deref(&self) -> &Workplace {
        &self.0
    }
}

impl Desk {
    fn new() -> Self {
        let desk = Self(Workplace::empty());
        desk.save("office/edition.toml", &unanswered());
        desk.save("acts.toml", &folder::text("regulations/acts.toml"));
        desk
    }

    /// What `check` reports of the regulation alone, a report a line.
    fn reports(&self, as_of: &str) -> Vec<String> {
        self.check(&["office", "--as-of", as_of])
    }

    fn check(&self, arguments: &[&str]) -> Vec<String> {
        let ended = self.run(&[&["check", "--format", "plain", "--lang", "en"], arguments].concat());
        // What is said of a report more stands below it, indented.
        ended.err.lines().filter(|line| !line.starts_with(' ')).map(str::to_owned).collect()
    }
}

/// The regulation without its answer to W1801.
fn unanswered() -> String {
    let text = folder::text(FOSTER_CARE);
    let (before, answer) = text.split_at(text.find("[[reviewed]]\ncode = \"W1801\"").unwrap());
    assert_eq!(answer.matches("[[").count(), 1, "the answer stands last");
    before.to_owned()
}

#[test]
fn a_reference_is_reported_from_the_day_on_which_its_act_ceased() {
    let desk = Desk::new();
    assert_eq!(desk.reports("08.05.2020"), [""; 0]);
    let reports = desk.reports("09.05.2020");
    assert_eq!(reports.len(), 1, "one act at one clause, though both languages name it: {reports:?}");
    for words in ["edition.toml:170:", "W1801", "para 3", "13.04.2015 No 198", "09.05.2020", "24.04.2020 No 158"] {
        assert!(reports[0].contains(words), "no «{words}» in {}", reports[0]);
    }
    assert_eq!(desk.check(&["office"]), reports, "today is later");
}

#[test]
fn an_answer_holds_before_the_day_too() {
    let desk = Desk::new();
    desk.save("office/edition.toml", &folder::text(FOSTER_CARE));
    for day in ["08.05.2020", "09.05.2020"] {
        assert_eq!(desk.reports(day), [""; 0], "{day}");
    }
    // An answer at a clause that names no such act is one to nothing.
    desk.save(
        "office/edition.toml",
        &folder::text(FOSTER_CARE).replace("\"W1801\"\nat = \"3\"", "\"W1801\"\nat = \"2\""),
    );
    for (day, codes) in [("08.05.2020", vec!["W1601"]), ("09.05.2020", vec!["W1801", "W1601"])] {
        let reports = desk.reports(day);
        assert_eq!(reports.len(), codes.len(), "{reports:?}");
        assert!(reports.iter().zip(codes).all(|(report, code)| report.contains(code)), "{reports:?}");
    }
}

#[test]
fn nothing_is_said_without_a_register_nor_of_acts_that_it_lacks() {
    let desk = Desk::new();
    desk.save("acts.toml", &folder::text("regulations/acts.toml").replace("number = \"198\"", "number = \"199\""));
    assert_eq!(desk.reports("09.05.2020"), [""; 0]);
    let none = Desk(Workplace::empty());
    none.save("office/edition.toml", &folder::text(FOSTER_CARE));
    assert_eq!(none.reports("09.05.2020"), [""; 0], "the answer is not called one to nothing");
}

#[test]
fn of_two_acts_with_one_day_and_number_the_body_tells_which_is_meant() {
    let other = "\n[[act]]\ndate = 2015-04-13\nnumber = \"198\"\nkind = \"order\"\nbody.kk = 'Қазақстан Республикасы Ұлттық экономика министрі'\nbody.ru = 'Министр национальной экономики Республики Казахстан'\n";
    let desk = Desk::new();
    desk.save("acts.toml", &[&folder::text("regulations/acts.toml"), other].concat());
    assert_eq!(desk.reports("09.05.2020").len(), 1);
    // The text names the minister of education; the register says that the order of the other one has ceased.
    let ceased = "\n[[act.status]]\nceased = 2020-05-09\nby = { date = 2020-04-24, number = \"158\" }\n";
    let without = folder::text("regulations/acts.toml").replace(ceased, "");
    desk.save("acts.toml", &[&without, other, ceased].concat());
    assert_eq!(desk.reports("09.05.2020"), [""; 0]);
}

#[test]
fn a_faulty_register_is_told_once_and_nothing_is_claimed_by_it() {
    let desk = Desk::new();
    let second = unanswered().replace("service = \"foster-care\"", "service = \"other\"");
    desk.save("office/second/edition.toml", &second);
    desk.save("acts.toml", &folder::text("regulations/acts.toml").replace("2020-05-09", "2010-05-09"));
    for paths in [["office"].as_slice(), &["."]] {
        let reports = desk.check(paths);
        let register: Vec<_> = reports
            .iter()
            .filter(|report| report.starts_with("acts.toml:") || report.starts_with("./acts.toml:"))
            .collect();
        assert!(register.len() == 1 && register[0].contains("E1202"), "{reports:?}");
        assert_eq!(reports.len(), 1, "{reports:?}");
    }
}

#[test]
fn the_register_of_the_project_has_no_faults() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reglament"));
    let output = command.args(["check", "regulations/acts.toml"]).current_dir(folder::root()).output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty());
}

//! Reports about small texts.

use super::*;
use crate::diagnostic::{Diagnostic, TermFault};
use crate::language::Words;

const RULES: &str = "рәсім қызмет_көрсету [5]\n  қадам зерделеу [5.3] орындаушы, 27 күн ішінде\n";

fn span(sources: &Sources, needle: &str) -> crate::source::Span {
    let file = sources.iter().next().unwrap();
    let at = file.text().find(needle).unwrap();
    file.span(at..at + needle.len())
}

fn bare_day() -> (Sources, Diagnostic) {
    let mut sources = Sources::new();
    sources.add("regulations/a.toml", RULES);
    let diagnostic =
        Diagnostic::at(span(&sources, "27 күн"), TermFault::BareDay { amount: "27".into(), is_within: true });
    (sources, diagnostic)
}

fn shown(diagnostics: &[Diagnostic], sources: &Sources, language: Language, form: ReportForm) -> String {
    report(diagnostics, sources, language, ReportStyle { form, ..ReportStyle::default() })
}

#[test]
fn carets_stand_under_kazakh_letters() {
    let (sources, diagnostic) = bare_day();
    let text = shown(&[diagnostic], &sources, Language::Kk, ReportForm::Human);
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with("қате[E0402]: "), "{text}");
    assert_eq!(lines[1], " --> regulations/a.toml:2:35");
    assert_eq!(lines[3], "2 |   қадам зерделеу [5.3] орындаушы, 27 күн ішінде");
    assert_eq!(lines[4], "  |                                   ^^^^^^");
    assert!(text.contains("= кеңес: "), "{text}");
    assert_eq!(lines.last(), Some(&"1 қате"));
}

#[test]
fn a_certain_mend_is_drawn_as_a_patch_and_another_place_has_its_words() {
    let (sources, diagnostic) = bare_day();
    let mended = diagnostic
        .with_related(
            span(&sources, "қызмет_көрсету"),
            Words::new("рәсім осы жерде", "процедура здесь", "the procedure is here"),
        )
        .with_fix(span(&sources, "27 күн"), "27 күнтізбелік күн");
    let text = shown(&[mended], &sources, Language::Ru, ReportForm::Human);
    assert!(text.contains("-------------- процедура здесь"), "{text}");
    assert!(text.contains("совет: "), "{text}");
    assert!(text.contains("27 күнтізбелік күн ішінде"), "{text}");
    assert!(text.ends_with("\n1 ошибка\n"), "{text}");
}

#[test]
fn the_summary_counts_in_three_languages() {
    let (sources, diagnostic) = bare_day();
    let warning =
        Diagnostic::without_place(crate::diagnostic::OrderFault::Unreachable { name: "зерделеу".into() });
    let many = [diagnostic.clone(), diagnostic, warning];
    let last = |language| shown(&many, &sources, language, ReportForm::Human).lines().last().unwrap().to_owned();
    assert_eq!(Language::ALL.map(last), ["2 қате, 1 ескерту", "2 ошибки, 1 предупреждение", "2 errors, 1 warning"]);
}

#[test]
fn a_plain_report_has_a_line_for_each_fault_and_its_advice() {
    let (sources, diagnostic) = bare_day();
    let text = shown(&[diagnostic], &sources, Language::Kk, ReportForm::Plain);
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with("regulations/a.toml:2:35: қате E0402: "), "{text}");
    assert!(lines[1].starts_with("  кеңес: "), "{text}");
    assert_eq!(lines.len(), 2);
}

#[test]
fn a_warning_about_something_is_told_with_its_answer() {
    let (sources, error) = bare_day();
    let fault = crate::diagnostic::OrderFault::Unreachable { name: "зерделеу".into() };
    let warning = Diagnostic::at(span(&sources, "зерделеу"), fault);
    let answer = "жауап: [[reviewed]] code = \"W1002\" at = \"зерделеу\"";
    for (report, is_told) in [
        (warning.clone().about("зерделеу"), true),
        (warning.clone().about("зерделеу").with_fix(span(&sources, "27"), "28"), true),
        (Diagnostic { place: None, ..warning.clone().about("зерделеу") }, true),
        (warning, false),
        (error.about("зерделеу"), false),
    ] {
        let told = |form| shown(std::slice::from_ref(&report), &sources, Language::Kk, form);
        for text in [told(ReportForm::Human), told(ReportForm::Plain)] {
            assert_eq!(text.matches(answer).count(), usize::from(is_told), "{text}");
        }
        let json: serde_json::Value = serde_json::from_str(&told(ReportForm::Json)).unwrap();
        assert_eq!(json[0]["subject"].as_str(), report.subject.as_deref());
    }
}

#[test]
fn a_json_report_has_places_in_lines_columns_and_bytes() {
    let (sources, diagnostic) = bare_day();
    let fixed = diagnostic.clone().with_fix(span(&sources, "күн ішінде"), "x");
    let text = shown(&[fixed, Diagnostic { place: None, ..diagnostic }], &sources, Language::En, ReportForm::Json);
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json[0]["path"], serde_json::Value::Null, "what stands in no file comes first");
    let second = &json[1];
    let at = ["line", "column", "end_line", "end_column", "byte_start", "byte_end"].map(|key| second[key].as_u64());
    let start = RULES.find("27").unwrap() as u64;
    assert_eq!(at, [2, 35, 2, 41, start, start + 9].map(Some));
    assert_eq!((second["code"].as_str(), second["severity"].as_str()), (Some("E0402"), Some("error")));
    assert_eq!((second["language"].as_str(), second["fix"]["replacement"].as_str()), (Some("en"), Some("x")));
    assert_eq!(shown(&[], &sources, Language::En, ReportForm::Json), "[]\n");
}

#[test]
fn two_places_far_apart_have_an_excerpt_each() {
    let mut sources = Sources::new();
    sources.add("a.toml", format!("бірінші\n{}екінші\n", "ә\n".repeat(20_000)));
    let report = Diagnostic::at(span(&sources, "екінші"), TermFault::Zero)
        .with_related(span(&sources, "бірінші"), Words::new("мұнда", "здесь", "here"));
    let text = shown(&[report], &sources, Language::Ru, ReportForm::Human);
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    assert!(lines.contains(&"     --> a.toml:20002:1") && lines.contains(&"     ::: a.toml:1:1"), "{text}");
    assert!(lines.contains(&"    1 | бірінші") && !lines.contains(&"     :::"), "{text}");
}

#[test]
fn the_excerpt_of_a_line_of_a_megabyte_stays_small() {
    let mut sources = Sources::new();
    sources.add("a.toml", format!("{}қате{}", "ә ".repeat(250_000), "ө".repeat(300_000)));
    let file = sources.iter().next().unwrap();
    let whole = Diagnostic::at(file.span(0..file.text().len()), TermFault::Zero);
    let middle = Diagnostic::at(span(&sources, "қате"), TermFault::Zero)
        .with_related(span(&sources, "өө"), Words::new("мұнда", "здесь", "here"))
        .with_fix(span(&sources, "қате"), "дұрыс");
    for diagnostic in [whole, middle] {
        let text = shown(&[diagnostic], &sources, Language::Kk, ReportForm::Human);
        assert!(text.len() < 3_000, "{}", text.len());
    }
}

#[test]
fn a_mend_of_a_wide_line_is_shown_around_the_change() {
    let line = format!("{} 27 күн ішінде, {}", "алдыңғы ".repeat(20), "кейінгі ".repeat(20));
    let mut sources = Sources::new();
    sources.add("a.toml", line);
    let mend = |needle: &str, replacement: &str| {
        let fault = TermFault::BareDay { amount: "27".into(), is_within: true };
        let mended = Diagnostic::at(span(&sources, needle), fault).with_fix(span(&sources, needle), replacement);
        shown(&[mended], &sources, Language::Kk, ReportForm::Human)
    };
    let text = mend("27 күн", "27 күнтізбелік күн");
    assert!(text.contains("кеңес: "), "{text}");
    assert!(
        text.contains("1 | …") && text.contains("27 күнтізбелік күн ішінде, кейінгі") && text.contains("…\n"),
        "{text}"
    );
    let is_narrow = |line: &str| line.contains("кеңес: ") || unicode_width::UnicodeWidthStr::width(line) <= 100;
    assert!(text.lines().all(is_narrow), "{text}");
    let text = mend("алдыңғы", &"а".repeat(200));
    assert!(text.contains("кеңес: ") && !text.contains("ааа"), "no patch, but its words\n{text}");
    let text = mend("алдыңғы", "");
    assert!(text.contains("1 - алдыңғы алдыңғы"), "the beginning of the line\n{text}");
}

#[test]
fn what_has_no_text_has_no_excerpt() {
    let lines = |text: String| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let fault = || crate::diagnostic::CommandFault::NoStart;
    let mut sources = Sources::new();
    let nowhere = lines(shown(&[Diagnostic::without_place(fault())], &sources, Language::Kk, ReportForm::Human));
    let help = "кеңес: Күні мен уақытын жазыңыз, мысалы `--start \"16.06.2017 10:30\"`.";
    assert_eq!(nowhere, ["қате[E1007]: істің басталған уақыты көрсетілмеген", help, "", "1 қате"]);
    let id = sources.add("none.toml", "");
    let empty = Diagnostic::at(crate::source::Span::new(id, 0, 0), fault());
    let empty = lines(shown(&[empty], &sources, Language::Kk, ReportForm::Human));
    assert_eq!(empty[1..], ["--> none.toml", help, "", "1 қате"]);
}

#[test]
fn colours_are_there_only_when_asked_for() {
    let (sources, diagnostic) = bare_day();
    for colour in [false, true] {
        let style = ReportStyle { colour, ..ReportStyle::default() };
        let text = report(std::slice::from_ref(&diagnostic), &sources, Language::Kk, style);
        assert_eq!(text.contains('\u{1b}'), colour);
    }
}

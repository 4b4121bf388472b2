//! What is shown, laid out in every form.

use super::*;
use crate::language::Language;
use crate::view::sketch::{day_end, listed, term_end as sketched_end, timeline as sample};

fn style(form: ReportForm, width: usize) -> ReportStyle {
    ReportStyle { form, colour: false, width }
}

#[test]
fn a_table_stays_within_its_width() {
    for language in Language::ALL {
        for width in [40, 60, 80, 100, 140] {
            let text = timeline(&sample(language), true, style(ReportForm::Human, width));
            let widest = text.lines().map(unicode_width::UnicodeWidthStr::width).max();
            assert!(widest <= Some(width), "{width}: {widest:?}\n{text}");
        }
    }
}

#[test]
fn moments_stand_on_one_line_where_there_is_room() {
    let rows = |width| timeline(&sample(Language::Kk), false, style(ReportForm::Human, width));
    assert!(rows(110).contains(" 16.06.2017, жм 10:00   16.06.2017, жм 10:30 "), "{}", rows(110));
    assert!(rows(100).contains(" 16.06.2017,     16.06.2017, "), "{}", rows(100));
}

#[test]
fn a_start_of_which_only_the_day_is_known_has_no_time() {
    let json: serde_json::Value =
        serde_json::from_str(&term_end(&day_end(Language::En), style(ReportForm::Json, 80))).unwrap();
    assert_eq!(json["proof"]["start"], "2017-06-16");
    let text = term_end(&day_end(Language::Kk), style(ReportForm::Plain, 80));
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "мерзімнің аяқталуы: 19.06.2017, дс 24:00");
    assert_eq!(lines[2], "  басталуы: 16.06.2017, жм");
    assert!(lines.contains(&"  саналған күндер: 17.06.2017, сб: 1 күнтізбелік күн, барлық күн саналады"), "{text}");
    let first = [Language::Ru, Language::En].map(|language| day_end(language).words);
    assert_eq!(first, ["срок истекает: 19.06.2017, пн 24:00", "deadline: 19.06.2017, Mon 24:00"]);
}

#[test]
fn plain_rows_stand_on_one_line_each() {
    let text = timeline(&sample(Language::Kk), false, style(ReportForm::Plain, 10));
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines.contains(&"1. құжаттарды қабылдау | кеңсе | 16.06.2017 10:00 → 16.06.2017 10:30 | 5.1"), "{text}");
    assert!(
        lines.contains(
            &"2. құжаттарды тексеру | кеңсе | 16.06.2017 10:30 | 5.3 | құжаттар толық: иә → құжаттарды зерделеу"
        ),
        "{text}"
    );
}

#[test]
fn json_has_iso_moments_codes_and_proofs() {
    let text = timeline(&sample(Language::Ru), false, style(ReportForm::Json, 10));
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!((json["kind"].as_str(), json["language"].as_str()), (Some("plan"), Some("ru")));
    assert_eq!((json["channel"].as_str(), json["acceptance"].as_str()), (Some("office"), Some("in-time")));
    let last = &json["rows"][3];
    assert_eq!(last["from"], "2017-07-17T18:30");
    assert_eq!(last["until"]["due"], "2017-07-17T18:30");
    assert_eq!(last["until"]["own"], "2017-07-18T18:30");
    assert_eq!(last["until"]["proof"]["first_day"], "2017-07-18");
    assert_eq!(json["rows"][1]["kind"], "check");
    assert_eq!(json["outcome"]["class"], "granted");
}

#[test]
fn the_end_of_a_term_begins_with_the_answer() {
    let end = sketched_end(Language::Kk);
    let text = term_end(&end, style(ReportForm::Plain, 10));
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "мерзімнің аяқталуы: 19.06.2017, дс 09:00");
    assert_eq!(
        lines[1],
        "  өтініш түсті: 17.06.2017, сб 10:00; өтініш демалыс күні түсті: келесі жұмыс күнінен есептеледі"
    );
}

#[test]
fn a_list_names_file_acts_and_edition() {
    let listed = [listed(Language::Ru)];
    let plain = listing(&listed, style(ReportForm::Plain, 80));
    assert_eq!(plain, "a.toml | nobody | sketch | акимат Актюбинской области, 18.05.2017 № 144\n");
    let human = listing(&listed, style(ReportForm::Human, 100));
    assert_eq!(
        human,
        "Набросок\n  акимат Актюбинской области, 18.05.2017 № 144\n  – 18.05.2017 № 144 – внес изменения в пункт 5; даты опубликования в файле нет\n  a.toml\n"
    );
}

#[test]
fn a_code_is_explained_under_its_heading() {
    let explained = crate::view::CodeExplained::new(crate::diagnostic::Code::E0402, Language::Kk);
    let text = code_explained(&explained, style(ReportForm::Human, 80));
    assert!(text.starts_with("E0402: "), "{text}");
    let json = code_explained(&explained, style(ReportForm::Json, 80));
    assert!(json.contains("\"severity\": \"error\""), "{json}");
}

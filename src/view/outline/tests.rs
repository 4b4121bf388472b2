//! The outline of a small regulation.

use super::*;
use crate::view::sketch::regulation;

fn section(heading: &str, language: Language) -> Vec<String> {
    let outline = Outline::new(&regulation(), language);
    let section = outline.sections.into_iter().find(|section| section.heading.starts_with(heading)).unwrap();
    std::iter::once(section.heading).chain(section.lines.into_iter().map(|line| line.words)).collect()
}

#[test]
fn a_procedure_lists_its_steps_and_the_ways_that_leave_the_order() {
    assert_eq!(
        section("Рәсім", Language::Kk),
        [
            "Рәсім қызмет_көрсету [5], жалпы мерзімі 30 күнтізбелік күн [8.11]",
            "қадам қабылдау [5.1], кеңсе, 30 минут – құжаттарды қабылдау",
            "тексеру шарт_1 [5.3], кеңсе – құжаттарды тексеру",
            "құжаттар_толық = иә → зерделеу",
            "әйтпесе → бас_тарту",
            "қадам зерделеу [5.2], орындаушы → кеңсе, 30 күнтізбелік күн – құжаттарды зерделеу",
            "қадам беру [5.4], кеңсе, 1 күнтізбелік күн – нәтижені беру",
            "→ келісім",
        ]
    );
}

#[test]
fn facts_outcomes_and_text_are_told_in_russian() {
    assert_eq!(section("Факты", Language::Ru)[1], "құжаттар_толық – документы полны (да/нет)");
    assert_eq!(
        section("Результаты", Language::Ru)[2],
        "бас_тарту [3] – мотивированный ответ (в оказании услуги отказано)"
    );
    assert_eq!(section("Текст", Language::Ru)[1..], ["2) в течение 30 (тридцати) календарных дней"]);
}

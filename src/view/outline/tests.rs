//! The outline of a small regulation.

use super::*;
use crate::view::family;
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

#[test]
fn all_that_a_family_of_regulations_says_of_terms_is_told() {
    let kk = [
        "өз жұмыс уақыты: 09:00–20:00, сенбіде 09:00–13:00",
        "отырыс күндері: сейсенбі, бейсенбі, айдың күндері: 10",
        "құжаттар қабылданған күн мерзімге кірмейді [1]",
        "жарамдылық мерзімі: 5 жұмыс күні [1]",
        "көрсетілетін қызметті алушы өтінішті кез келген уақытта қайтарып ала алады [2] → қаралмады",
        "күту [1] – күту уақыты: 15 минут",
        "Рәсім негізгі [1], жалпы мерзімі егер пакет = бірінші_топ: 20 жұмыс күні; әйтпесе: 30 жұмыс күні [1]",
        "қадам толықтыру [1], кеңсе, 10 жұмыс күні, мерзімді тоқтата тұрады – толықтыруды күту",
        "мерзімі өтсе → қаралмады",
        "комиссия, 7 жұмыс күні, «хабарлау_т» қадамынан кейін 3 жұмыс күнінен ерте емес, қайта анықталады: ескерту_бар",
        "1 жұмыс күні, мерзімді ең көбі 1 айға ұзартады, хабарлайтын қадам айту – ұзарту",
        "кеңсе, «ұзарту» қадамынан бастап 3 жұмыс күні – хабарлау",
        "кеңсе, қатар жүретін рәсімдермен: бір немесе екі – қатарлас жұмыс",
        "жалпы мерзім аяқталғанға дейін 1 жұмыс күнінен кешіктірмей – беру",
        "3. № 144 актімен алып тасталған",
    ];
    let ru = [
        "день приема документов не входит в срок [1]",
        "продлевает срок не более чем на 1 месяц, извещает шаг айту – продление",
        "3 рабочих дня с момента шага «ұзарту» – извещение",
        "параллельно по процедурам: бір или екі – параллельная работа",
        "не ранее чем через 3 рабочих дня после шага «хабарлау_т», определяется заново: ескерту_бар – заслушивание",
        "3. исключен актом № 144",
    ];
    for (language, expected) in [(Language::Kk, &kk[..]), (Language::Ru, &ru[..])] {
        let outline = Outline::new(&family::regulation(), language);
        let words = outline.sections.iter().flat_map(|section| {
            std::iter::once(section.heading.as_str()).chain(section.lines.iter().map(|line| line.words.as_str()))
        });
        let told: Vec<&str> = words.collect();
        for words in expected {
            assert!(told.iter().any(|line| line.contains(words)), "{words}\n{told:#?}");
        }
    }
}

//! What a command made, and what the official does next.

use serde::Serialize;

use super::said::said;
use crate::language::Language;

/// Files that were made; the names of the fields are the keys of its JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Made {
    /// The paths that were written, the edition first.
    pub written: Vec<String>,
    /// The case files that name the edition before, by the edition by which they go.
    #[serde(flatten)]
    pub cases: CasesOfEditions,
    /// What to do next, in order.
    pub next: Vec<String>,
    /// The language of the words.
    #[serde(skip)]
    pub language: Language,
}

/// Case files that name an edition before the last one, by the edition by which their cases go.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CasesOfEditions {
    /// They stay with the former edition.
    pub stay: Vec<String>,
    /// They began when the new edition was in effect, and go by it.
    pub follow: Vec<String>,
    /// They began on a day on which it is not known whether the new edition is in effect.
    pub open: Vec<String>,
}

/// What is known of an edition that was made from the one before.
#[derive(Clone, Copy, Debug)]
pub struct NextEdition<'a> {
    /// The path of the new file.
    pub path: &'a str,
    /// The clauses that the act changes; empty where that was not told.
    pub changes: &'a [String],
    /// Those of them that the file does not hold yet.
    pub lacking: &'a [String],
    /// Whether it was told how the act is put into effect.
    pub has_effective: bool,
    /// The cases that name the edition before.
    pub cases: &'a CasesOfEditions,
}

impl Made {
    /// What was written is told under this word.
    #[must_use]
    pub fn written_label(&self) -> &'static str {
        said(self.language, ["жазылды", "записано", "written"])
    }

    /// The cases by their editions, each list with the words under which it is told.
    #[must_use]
    pub fn cases_labelled(&self) -> [(&'static str, &[String]); 3] {
        let stay = [
            "бұрынғы редакция бойынша қалатын істер",
            "дела, которые остаются за прежней редакцией",
            "cases that stay with the edition before",
        ];
        let follow = [
            "жаңа редакция бойынша жүргізілетін істер",
            "дела, которые ведутся по новой редакции",
            "cases that go by the new edition",
        ];
        let open = [
            "редакциясы актінің қолданысқа енгізілетін күніне байланысты істер",
            "дела, редакция которых зависит от дня введения акта в действие",
            "cases whose edition depends on the day on which the act is put into effect",
        ];
        let CasesOfEditions { stay: staying, follow: following, open: undecided } = &self.cases;
        [(stay, staying), (follow, following), (open, undecided)]
            .map(|(words, paths)| (said(self.language, words), paths.as_slice()))
    }

    /// What to do next is told under this word.
    #[must_use]
    pub fn next_label(&self) -> &'static str {
        said(self.language, ["бұдан әрі", "что делать дальше", "what to do next"])
    }
}

/// What to do after an edition was made from the one before.
#[must_use]
pub fn steps_after_amendment(edition: NextEdition<'_>, language: Language) -> Vec<String> {
    let mut steps = Vec::new();
    let mut say = |words: [String; 3]| steps.push(chosen(words, language));
    if edition.changes.is_empty() {
        say([
            "`changes` кілтіне акт өзгерткен тармақтарды жазыңыз".to_owned(),
            "впишите в ключ `changes` пункты, которые изменил акт".to_owned(),
            "write the clauses that the act changed into the key `changes`".to_owned(),
        ]);
    } else {
        let all = edition.changes.join(", ");
        say([
            format!("акт өзгерткен тармақтардың ({all}) ережелері мен екі тілдегі мәтінін актіге сай түзетіңіз"),
            format!("исправьте по акту правила и текст на двух языках в измененных пунктах ({all})"),
            format!("mend the rules and the text in both languages at the changed clauses ({all}), as the act says"),
        ]);
    }
    if !edition.lacking.is_empty() {
        let all = edition.lacking.join(", ");
        say([
            format!("файлда әлі жоқ тармақтарды қосыңыз: {all}"),
            format!("добавьте пункты, которых в файле еще нет: {all}"),
            format!("add the clauses that the file does not hold yet: {all}"),
        ]);
    }
    if !edition.has_effective {
        say([
            "`effective` кілтіне актінің қолданысқа енгізілу тәртібін сөзбе-сөз жазыңыз".to_owned(),
            "впишите в ключ `effective` дословно, как акт вводится в действие".to_owned(),
            "write into the key `effective`, word for word, how the act is put into effect".to_owned(),
        ]);
    }
    say([
        "актінің алғашқы ресми жарияланған күні белгілі болғанда оны `published` кілтіне жазыңыз".to_owned(),
        "когда станет известна дата первого официального опубликования акта, впишите ее в ключ `published`".to_owned(),
        "once the day of the first official publication of the act is known, write it into the key `published`"
            .to_owned(),
    ]);
    if !edition.cases.follow.is_empty() {
        say([
            "жаңа редакция бойынша жүргізілетін істердің `regulation` кілтіне жаңа файлды жазыңыз".to_owned(),
            "в делах, которые ведутся по новой редакции, впишите в ключ `regulation` новый файл".to_owned(),
            "in the cases that go by the new edition, write the new file into the key `regulation`".to_owned(),
        ]);
    }
    say([
        "`#` белгісінен кейінгі түсіндірмелер мен `[[reviewed]]` жауаптарын қайта қараңыз".to_owned(),
        "просмотрите пояснения после знака `#` и ответы `[[reviewed]]`".to_owned(),
        "go through the remarks after `#` and the answers in `[[reviewed]]`".to_owned(),
    ]);
    let path = edition.path;
    say([
        format!("тексеріңіз: `reglament check {path}`; жаңа істер жазып, сынаңыз: `reglament test {path}`"),
        format!("проверьте: `reglament check {path}`; напишите новые дела и испытайте: `reglament test {path}`"),
        format!("check it: `reglament check {path}`; write new cases and test them: `reglament test {path}`"),
    ]);
    steps
}

/// What to do after a first regulation was made from the standard form.
#[must_use]
pub fn steps_after_form(path: &str, language: Language) -> Vec<String> {
    let steps = [
        [
            "«үлгі» деген сөз тұрған жердің бәріне өз деректеріңізді жазып, сөзді алып тастаңыз".to_owned(),
            "впишите свои данные всюду, где стоит слово «образец», и уберите это слово".to_owned(),
            "write your own data wherever the word «үлгі» or «образец» stands, and take the word out".to_owned(),
        ],
        [
            "мерзімдер мен жұмыс уақыты – үлгі: оларды стандарт бойынша қойыңыз".to_owned(),
            "сроки и рабочее время – образец: поставьте их по стандарту".to_owned(),
            "the terms and the hours are samples: set them by the standard".to_owned(),
        ],
        [
            "үлгі қалмағанда `status = \"model\"` орнына `status = \"act\"` деп жазыңыз: тексеру қалған үлгілерді көрсетеді"
                .to_owned(),
            "когда образцов не останется, вместо `status = \"model\"` напишите `status = \"act\"`: проверка покажет оставшиеся"
                .to_owned(),
            "when no sample is left, write `status = \"act\"` instead of `status = \"model\"`: the check shows those that are left"
                .to_owned(),
        ],
        [
            format!("тексеріңіз: `reglament check {path}`; сынаңыз: `reglament test {path}`"),
            format!("проверьте: `reglament check {path}`; испытайте: `reglament test {path}`"),
            format!("check it: `reglament check {path}`; test it: `reglament test {path}`"),
        ],
    ];
    steps.map(|words| chosen(words, language)).into()
}

fn chosen([kk, ru, en]: [String; 3], language: Language) -> String {
    match language {
        Language::Kk => kk,
        Language::Ru => ru,
        Language::En => en,
    }
}

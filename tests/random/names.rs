//! Names of a random regulation: Kazakh, Russian and Latin ones, and words of the rules where they may be names.

use super::tape::Tape;

const PLAIN: [&str; 40] = [
    "зерделеу",
    "шешім",
    "тағайындау",
    "қол_қою",
    "сұрау_салу",
    "өтініш",
    "ұзарту_1",
    "түзету",
    "ескертпе",
    "іздеу",
    "рассмотрение",
    "отказ_1",
    "регистрация",
    "приемка",
    "объявление",
    "ёлка",
    "Ывод",
    "Проверка_2",
    "щ",
    "экспертиза",
    "review",
    "sign_off",
    "Search2",
    "x",
    "egov_портал",
    "z9",
    "hearing",
    "Notice_1",
    "q_w_e",
    "final_step",
    "мұрағат",
    "комиссия",
    "әкімдік",
    "жүйе_1",
    "тізілім",
    "совет",
    "архив",
    "центр",
    "board",
    "registry",
];

/// Words of the rules that may be names of what stands behind a keyword.
const KEYWORDS: [&str; 32] = [
    "беру",
    "қайта",
    "хабарлама",
    "қатар",
    "норма",
    "орган",
    "қадам",
    "рәсім",
    "мерзімі",
    "қабылдау",
    "бастап",
    "бұрын",
    "жарамды",
    "тоқтату",
    "теріс",
    "оң",
    "шаг",
    "срок",
    "отзыв",
    "выдача",
    "за",
    "до",
    "с",
    "заново",
    "портал",
    "действует",
    "step",
    "term",
    "from",
    "at",
    "anew",
    "valid",
];

const OF_FACTS: [&str; 14] = [
    "негіз_бар",
    "толық",
    "жасы",
    "нысан",
    "туған_күні",
    "полный",
    "возраст",
    "complete",
    "age",
    "сан",
    "дата",
    "choice",
    "қайта_1",
    "дерек",
];

const VALUES: [&str; 10] =
    ["бірінші", "екінші", "жеңіл", "күрделі", "первый", "простой", "one", "two", "сан_1", "қадам"];

/// The names that are not given yet.
pub(super) struct Names {
    plain: Vec<&'static str>,
    keywords: Vec<&'static str>,
    of_facts: Vec<&'static str>,
    given: usize,
}

impl Names {
    pub(super) fn new() -> Self {
        Self { plain: PLAIN.to_vec(), keywords: KEYWORDS.to_vec(), of_facts: OF_FACTS.to_vec(), given: 0 }
    }

    /// A name that may be a word of the rules.
    pub(super) fn any(&mut self, tape: &mut Tape) -> String {
        let from = if tape.once_in(5) { &mut self.keywords } else { &mut self.plain };
        taken(from, tape, &mut self.given)
    }

    /// The name of a fact.
    pub(super) fn of_fact(&mut self, tape: &mut Tape) -> String {
        taken(&mut self.of_facts, tape, &mut self.given)
    }
}

fn taken(from: &mut Vec<&'static str>, tape: &mut Tape, given: &mut usize) -> String {
    if from.is_empty() {
        *given += 1;
        return format!("атау_{given}");
    }
    from.remove(tape.below(from.len())).to_owned()
}

/// Two to four values of a fact.
pub(super) fn values(tape: &mut Tape) -> Vec<String> {
    let mut left = VALUES.to_vec();
    (0..2 + tape.below(3)).map(|_| taken(&mut left, tape, &mut 0)).collect()
}

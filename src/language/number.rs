//! Numbers in words, Kazakh and Russian, and the form of the word that a Russian number counts.
//!
//! The words are those of the package `num2words` 0.5.14 for every `u16`, but for «ё», which acts write «е»;
//! the accusative is that of things, not of persons.

/// A grammatical case of Russian. Placeholders print terms in the nominative, the genitive and the accusative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Case {
    /// As in «1 (один) рабочий день».
    Nominative,
    /// As in «в течение 1 (одного) рабочего дня».
    Genitive,
    /// As in «к 1 (одному) рабочему дню».
    Dative,
    /// As in «на 1 (один) рабочий день», «за 1 (одну) минуту».
    Accusative,
    /// As in «с 1 (одним) рабочим днем».
    Instrumental,
    /// As in «в 1 (одном) рабочем дне».
    Prepositional,
}

impl Case {
    /// The six cases in the order of school grammars.
    pub const ALL: [Self; 6] =
        [Self::Nominative, Self::Genitive, Self::Dative, Self::Accusative, Self::Instrumental, Self::Prepositional];
}

/// A grammatical gender of Russian.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gender {
    /// As in «один день».
    Masculine,
    /// As in «одна минута».
    Feminine,
    /// As in «одно заявление».
    Neuter,
}

impl Gender {
    /// The three genders.
    pub const ALL: [Self; 3] = [Self::Masculine, Self::Feminine, Self::Neuter];
}

/// The form of a word counted by a Russian number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CountedForm {
    /// Nominative singular: «21 календарный день».
    One,
    /// After two, three and four: «22 календарных дня»; the noun is singular, its adjective plural.
    Few,
    /// Singular of the case that the number is in: «в течение 21 календарного дня», «к 21 календарному дню».
    OfOne,
    /// Genitive plural: «27 календарных дней»; plural of the dative, instrumental or prepositional where the number is in it.
    Many,
}

/// Units and tens of Kazakh, the largest first.
pub(super) const KAZAKH: [(u16, &str); 18] = [
    (90, "тоқсан"),
    (80, "сексен"),
    (70, "жетпіс"),
    (60, "алпыс"),
    (50, "елу"),
    (40, "қырық"),
    (30, "отыз"),
    (20, "жиырма"),
    (10, "он"),
    (9, "тоғыз"),
    (8, "сегіз"),
    (7, "жеті"),
    (6, "алты"),
    (5, "бес"),
    (4, "төрт"),
    (3, "үш"),
    (2, "екі"),
    (1, "бір"),
];

/// Russian numbers without gender, the largest first: the value, and its nominative, genitive, dative, instrumental and
/// prepositional; the accusative is the nominative.
pub(super) const RUSSIAN: [(u16, [&str; 5]); 34] = [
    (900, ["девятьсот", "девятисот", "девятистам", "девятьюстами", "девятистах"]),
    (800, ["восемьсот", "восьмисот", "восьмистам", "восемьюстами", "восьмистах"]),
    (700, ["семьсот", "семисот", "семистам", "семьюстами", "семистах"]),
    (600, ["шестьсот", "шестисот", "шестистам", "шестьюстами", "шестистах"]),
    (500, ["пятьсот", "пятисот", "пятистам", "пятьюстами", "пятистах"]),
    (400, ["четыреста", "четырехсот", "четыремстам", "четырьмястами", "четырехстах"]),
    (300, ["триста", "трехсот", "тремстам", "тремястами", "трехстах"]),
    (200, ["двести", "двухсот", "двумстам", "двумястами", "двухстах"]),
    (100, ["сто", "ста", "ста", "ста", "ста"]),
    (90, ["девяносто", "девяноста", "девяноста", "девяноста", "девяноста"]),
    (80, ["восемьдесят", "восьмидесяти", "восьмидесяти", "восемьюдесятью", "восьмидесяти"]),
    (70, ["семьдесят", "семидесяти", "семидесяти", "семьюдесятью", "семидесяти"]),
    (60, ["шестьдесят", "шестидесяти", "шестидесяти", "шестьюдесятью", "шестидесяти"]),
    (50, ["пятьдесят", "пятидесяти", "пятидесяти", "пятьюдесятью", "пятидесяти"]),
    (40, ["сорок", "сорока", "сорока", "сорока", "сорока"]),
    (30, ["тридцать", "тридцати", "тридцати", "тридцатью", "тридцати"]),
    (20, ["двадцать", "двадцати", "двадцати", "двадцатью", "двадцати"]),
    (19, ["девятнадцать", "девятнадцати", "девятнадцати", "девятнадцатью", "девятнадцати"]),
    (18, ["восемнадцать", "восемнадцати", "восемнадцати", "восемнадцатью", "восемнадцати"]),
    (17, ["семнадцать", "семнадцати", "семнадцати", "семнадцатью", "семнадцати"]),
    (16, ["шестнадцать", "шестнадцати", "шестнадцати", "шестнадцатью", "шестнадцати"]),
    (15, ["пятнадцать", "пятнадцати", "пятнадцати", "пятнадцатью", "пятнадцати"]),
    (14, ["четырнадцать", "четырнадцати", "четырнадцати", "четырнадцатью", "четырнадцати"]),
    (13, ["тринадцать", "тринадцати", "тринадцати", "тринадцатью", "тринадцати"]),
    (12, ["двенадцать", "двенадцати", "двенадцати", "двенадцатью", "двенадцати"]),
    (11, ["одиннадцать", "одиннадцати", "одиннадцати", "одиннадцатью", "одиннадцати"]),
    (10, ["десять", "десяти", "десяти", "десятью", "десяти"]),
    (9, ["девять", "девяти", "девяти", "девятью", "девяти"]),
    (8, ["восемь", "восьми", "восьми", "восемью", "восьми"]),
    (7, ["семь", "семи", "семи", "семью", "семи"]),
    (6, ["шесть", "шести", "шести", "шестью", "шести"]),
    (5, ["пять", "пяти", "пяти", "пятью", "пяти"]),
    (4, ["четыре", "четырех", "четырем", "четырьмя", "четырех"]),
    (3, ["три", "трех", "трем", "тремя", "трех"]),
];

/// A number in Kazakh words: «жиырма жеті», «екі мың бес жүз».
///
/// A single hundred is «жүз»; a single thousand is «бір мың».
#[must_use]
pub fn kazakh_number(number: u16) -> String {
    let mut words = Vec::new();
    let thousands = number / 1000;
    if thousands > 0 {
        push_kazakh(thousands, &mut words);
        words.push("мың");
    }
    push_kazakh(number % 1000, &mut words);
    if words.is_empty() {
        words.push("нөл");
    }
    words.join(" ")
}

/// A number in Russian words, in a case and in the gender of what is counted: «двадцати одного», «одной тысячи».
#[must_use]
pub fn russian_number(number: u16, case: Case, gender: Gender) -> String {
    let mut words = Vec::new();
    let thousands = number / 1000;
    if thousands > 0 {
        push_russian(thousands, case, Gender::Feminine, &mut words);
        words.push(match (counted_form(thousands, case), case) {
            (CountedForm::One, Case::Accusative) => "тысячу",
            (CountedForm::One, _) => "тысяча",
            (CountedForm::OfOne, Case::Dative | Case::Prepositional) => "тысяче",
            (CountedForm::OfOne, Case::Instrumental) => "тысячей",
            (CountedForm::Few | CountedForm::OfOne, _) => "тысячи",
            (CountedForm::Many, Case::Dative) => "тысячам",
            (CountedForm::Many, Case::Instrumental) => "тысячами",
            (CountedForm::Many, Case::Prepositional) => "тысячах",
            (CountedForm::Many, _) => "тысяч",
        });
    }
    push_russian(number % 1000, case, gender, &mut words);
    if words.is_empty() {
        words.push(match case {
            Case::Nominative | Case::Accusative => "ноль",
            Case::Genitive => "ноля",
            Case::Dative => "нолю",
            Case::Instrumental => "нолем",
            Case::Prepositional => "ноле",
        });
    }
    words.join(" ")
}

/// The form that a Russian number, itself in a case, asks of the word it counts.
#[must_use]
pub const fn counted_form(number: u16, case: Case) -> CountedForm {
    match (number % 100, number % 10, case) {
        (11..=14, _, _) => CountedForm::Many,
        (_, 1, Case::Nominative | Case::Accusative) => CountedForm::One,
        (_, 1, _) => CountedForm::OfOne,
        (_, 2..=4, Case::Nominative | Case::Accusative) => CountedForm::Few,
        _ => CountedForm::Many,
    }
}

/// Adds the Kazakh words of a number below a thousand; none for zero.
fn push_kazakh(number: u16, words: &mut Vec<&'static str>) {
    let hundreds = number / 100;
    if hundreds > 1 {
        push_kazakh(hundreds, words);
    }
    if hundreds > 0 {
        words.push("жүз");
    }
    let mut rest = number % 100;
    for (value, word) in KAZAKH {
        if rest >= value {
            words.push(word);
            rest -= value;
        }
    }
}

/// Adds the Russian words of a number below a thousand; none for zero.
fn push_russian(number: u16, case: Case, gender: Gender, words: &mut Vec<&'static str>) {
    let mut rest = number;
    for (value, [nominative, genitive, dative, instrumental, prepositional]) in RUSSIAN {
        if rest >= value {
            words.push(match case {
                Case::Nominative | Case::Accusative => nominative,
                Case::Genitive => genitive,
                Case::Dative => dative,
                Case::Instrumental => instrumental,
                Case::Prepositional => prepositional,
            });
            rest -= value;
        }
    }
    match rest {
        1 => words.push(russian_one(case, gender)),
        2 => words.push(match (case, gender) {
            (Case::Nominative | Case::Accusative, Gender::Feminine) => "две",
            (Case::Nominative | Case::Accusative, _) => "два",
            (Case::Genitive | Case::Prepositional, _) => "двух",
            (Case::Dative, _) => "двум",
            (Case::Instrumental, _) => "двумя",
        }),
        _ => {}
    }
}

const fn russian_one(case: Case, gender: Gender) -> &'static str {
    match (gender, case) {
        (Gender::Masculine, Case::Nominative | Case::Accusative) => "один",
        (Gender::Neuter, Case::Nominative | Case::Accusative) => "одно",
        (Gender::Feminine, Case::Nominative) => "одна",
        (Gender::Feminine, Case::Accusative) => "одну",
        (Gender::Feminine, _) => "одной",
        (_, Case::Genitive) => "одного",
        (_, Case::Dative) => "одному",
        (_, Case::Instrumental) => "одним",
        (_, Case::Prepositional) => "одном",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The number; Kazakh; Russian nominative masculine, feminine, neuter; Russian genitive masculine, feminine.
    const TABLE: [(u16, &str, [&str; 5]); 24] = [
        (0, "нөл", ["ноль", "ноль", "ноль", "ноля", "ноля"]),
        (1, "бір", ["один", "одна", "одно", "одного", "одной"]),
        (2, "екі", ["два", "две", "два", "двух", "двух"]),
        (3, "үш", ["три", "три", "три", "трех", "трех"]),
        (4, "төрт", ["четыре", "четыре", "четыре", "четырех", "четырех"]),
        (5, "бес", ["пять", "пять", "пять", "пяти", "пяти"]),
        (10, "он", ["десять", "десять", "десять", "десяти", "десяти"]),
        (11, "он бір", ["одиннадцать", "одиннадцать", "одиннадцать", "одиннадцати", "одиннадцати"]),
        (12, "он екі", ["двенадцать", "двенадцать", "двенадцать", "двенадцати", "двенадцати"]),
        (21, "жиырма бір", ["двадцать один", "двадцать одна", "двадцать одно", "двадцати одного", "двадцати одной"]),
        (22, "жиырма екі", ["двадцать два", "двадцать две", "двадцать два", "двадцати двух", "двадцати двух"]),
        (27, "жиырма жеті", ["двадцать семь", "двадцать семь", "двадцать семь", "двадцати семи", "двадцати семи"]),
        (30, "отыз", ["тридцать", "тридцать", "тридцать", "тридцати", "тридцати"]),
        (40, "қырық", ["сорок", "сорок", "сорок", "сорока", "сорока"]),
        (90, "тоқсан", ["девяносто", "девяносто", "девяносто", "девяноста", "девяноста"]),
        (100, "жүз", ["сто", "сто", "сто", "ста", "ста"]),
        (101, "жүз бір", ["сто один", "сто одна", "сто одно", "ста одного", "ста одной"]),
        (200, "екі жүз", ["двести", "двести", "двести", "двухсот", "двухсот"]),
        (400, "төрт жүз", ["четыреста", "четыреста", "четыреста", "четырехсот", "четырехсот"]),
        (500, "бес жүз", ["пятьсот", "пятьсот", "пятьсот", "пятисот", "пятисот"]),
        (1000, "бір мың", ["одна тысяча", "одна тысяча", "одна тысяча", "одной тысячи", "одной тысячи"]),
        (2000, "екі мың", ["две тысячи", "две тысячи", "две тысячи", "двух тысяч", "двух тысяч"]),
        (5000, "бес мың", ["пять тысяч", "пять тысяч", "пять тысяч", "пяти тысяч", "пяти тысяч"]),
        (
            9999,
            "тоғыз мың тоғыз жүз тоқсан тоғыз",
            [
                "девять тысяч девятьсот девяносто девять",
                "девять тысяч девятьсот девяносто девять",
                "девять тысяч девятьсот девяносто девять",
                "девяти тысяч девятисот девяноста девяти",
                "девяти тысяч девятисот девяноста девяти",
            ],
        ),
    ];

    #[test]
    fn numbers_of_the_table_are_written_in_every_form() {
        for (number, kazakh, [masculine, feminine, neuter, of_masculine, of_feminine]) in TABLE {
            assert_eq!(kazakh_number(number), kazakh);
            assert_eq!(russian_number(number, Case::Nominative, Gender::Masculine), masculine);
            assert_eq!(russian_number(number, Case::Nominative, Gender::Feminine), feminine);
            assert_eq!(russian_number(number, Case::Nominative, Gender::Neuter), neuter);
            assert_eq!(russian_number(number, Case::Genitive, Gender::Masculine), of_masculine);
            assert_eq!(russian_number(number, Case::Genitive, Gender::Feminine), of_feminine);
            assert_eq!(russian_number(number, Case::Genitive, Gender::Neuter), of_masculine);
        }
    }

    #[test]
    fn a_thousand_is_feminine_whatever_is_counted() {
        assert_eq!(russian_number(2500, Case::Genitive, Gender::Masculine), "двух тысяч пятисот");
        assert_eq!(russian_number(1001, Case::Genitive, Gender::Neuter), "одной тысячи одного");
        assert_eq!(russian_number(2002, Case::Nominative, Gender::Masculine), "две тысячи два");
        assert_eq!(kazakh_number(2500), "екі мың бес жүз");
    }

    #[test]
    fn the_accusative_differs_from_the_nominative_in_one_feminine_only() {
        for (number, feminine) in
            [(1, "одну"), (21, "двадцать одну"), (101, "сто одну"), (11, "одиннадцать"), (2, "две")]
        {
            assert_eq!(russian_number(number, Case::Accusative, Gender::Feminine), feminine);
        }
        for (number, _, [masculine, _, neuter, ..]) in TABLE.into_iter().filter(|(number, ..)| *number < 1000) {
            assert_eq!(russian_number(number, Case::Accusative, Gender::Masculine), masculine);
            assert_eq!(russian_number(number, Case::Accusative, Gender::Neuter), neuter);
        }
        assert_eq!(russian_number(1000, Case::Accusative, Gender::Masculine), "одну тысячу");
        assert_eq!(russian_number(2001, Case::Accusative, Gender::Masculine), "две тысячи один");
        assert_eq!(russian_number(5000, Case::Accusative, Gender::Masculine), "пять тысяч");
        assert_eq!(counted_form(21, Case::Accusative), CountedForm::One);
        assert_eq!(counted_form(22, Case::Accusative), CountedForm::Few);
        assert_eq!(counted_form(25, Case::Accusative), CountedForm::Many);
    }

    #[test]
    fn the_oblique_cases_bend_every_word() {
        let forms = |number, gender| {
            [Case::Dative, Case::Instrumental, Case::Prepositional].map(|case| russian_number(number, case, gender))
        };
        for (number, gender, written) in [
            (0, Gender::Masculine, ["нолю", "нолем", "ноле"]),
            (1, Gender::Masculine, ["одному", "одним", "одном"]),
            (1, Gender::Feminine, ["одной", "одной", "одной"]),
            (2, Gender::Feminine, ["двум", "двумя", "двух"]),
            (4, Gender::Neuter, ["четырем", "четырьмя", "четырех"]),
            (8, Gender::Masculine, ["восьми", "восемью", "восьми"]),
            (30, Gender::Masculine, ["тридцати", "тридцатью", "тридцати"]),
            (140, Gender::Masculine, ["ста сорока", "ста сорока", "ста сорока"]),
            (
                252,
                Gender::Masculine,
                ["двумстам пятидесяти двум", "двумястами пятьюдесятью двумя", "двухстах пятидесяти двух"],
            ),
            (1001, Gender::Feminine, ["одной тысяче одной", "одной тысячей одной", "одной тысяче одной"]),
            (5600, Gender::Neuter, ["пяти тысячам шестистам", "пятью тысячами шестьюстами", "пяти тысячах шестистах"]),
        ] {
            assert_eq!(forms(number, gender), written);
        }
    }

    #[test]
    fn the_counted_word_follows_the_last_digit_but_for_the_teens() {
        for number in [1, 21, 101, 1001] {
            assert_eq!(counted_form(number, Case::Nominative), CountedForm::One);
            assert_eq!(counted_form(number, Case::Genitive), CountedForm::OfOne);
        }
        for number in [2, 3, 4, 22, 104] {
            assert_eq!(counted_form(number, Case::Nominative), CountedForm::Few);
            assert_eq!(counted_form(number, Case::Genitive), CountedForm::Many);
        }
        for number in [0, 5, 11, 12, 14, 20, 27, 111, 1000, 9912] {
            assert_eq!(counted_form(number, Case::Nominative), CountedForm::Many);
            assert_eq!(counted_form(number, Case::Genitive), CountedForm::Many);
        }
    }
}

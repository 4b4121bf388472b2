//! Faults of the lines of the rules.

use super::{Hint, Symbol, phrase};
use crate::diagnostic::Code;
use crate::language::{Keyword, Language, Words, latin_letter};

/// What can be wrong with a line of the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SyntaxFault {
    /// E0201: no line begins with this word.
    UnknownWord {
        /// The word as written.
        word: String,
        /// The keyword that is meant, if one is near.
        near: Option<String>,
    },
    /// E0202: something else is expected at this place.
    Expected {
        /// What may stand here.
        expected: Vec<Symbol>,
        /// What stands here; empty at the end of the line.
        found: String,
        /// What may help to mend it.
        hint: Hint,
    },
    /// E0203: one file uses the keywords of one language.
    MixedLanguages {
        /// The odd keyword.
        word: String,
        /// The language of the keywords before it.
        first: Language,
        /// The language of the odd one.
        other: Language,
    },
    /// E0204: a title in quotes does not end on its line.
    UnclosedQuote,
    /// E0205: the clause in square brackets is lacking.
    NoClause {
        /// What lacks it.
        name: String,
    },
    /// E0206: the step has no actor.
    NoActor {
        /// The step.
        step: String,
    },
    /// E0207: a way stands under no step or check.
    WayWithoutNode,
    /// E0208: bare «шарт» is both a condition and a contract.
    BareShart,
    /// E0209: not a name: a name begins with a letter and has letters, digits and `_`.
    BadName {
        /// The word as written.
        name: String,
    },
    /// E0210: a step or check stands under no procedure.
    OutsideProcedure {
        /// The step or check.
        name: String,
    },
    /// E0211: brackets stand too deep in one another.
    TooDeep {
        /// How deep they may stand.
        limit: usize,
    },
    /// E0212: the line is too long.
    TooLong {
        /// How many bytes it may have.
        limit: usize,
    },
    /// E0213: there are no rules at all.
    NoRules,
}

impl SyntaxFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::UnknownWord { .. } => Code::E0201,
            Self::Expected { .. } => Code::E0202,
            Self::MixedLanguages { .. } => Code::E0203,
            Self::UnclosedQuote => Code::E0204,
            Self::NoClause { .. } => Code::E0205,
            Self::NoActor { .. } => Code::E0206,
            Self::WayWithoutNode => Code::E0207,
            Self::BareShart => Code::E0208,
            Self::BadName { .. } => Code::E0209,
            Self::OutsideProcedure { .. } => Code::E0210,
            Self::TooDeep { .. } => Code::E0211,
            Self::TooLong { .. } => Code::E0212,
            Self::NoRules => Code::E0213,
        }
    }

    /// What is wrong, in the user's words, keywords in those of the rules.
    #[must_use]
    pub fn message(&self, keywords: Option<Language>) -> Words {
        match self {
            Self::UnknownWord { word, .. } => Words::new(
                format!("ережелердің бірде-бір жолы «{word}» сөзінен басталмайды"),
                format!("ни одна строка правил не начинается словом «{word}»"),
                format!("no line of the rules begins with the word «{word}»"),
            ),
            Self::Expected { expected, found, .. } => expected_instead(expected, found, keywords),
            Self::MixedLanguages { word, first, other } => {
                let (first, other) = (adverb(*first), adverb(*other));
                Words::new(
                    format!("«{word}» сөзі {} жазылған, ал ережелер {} жазылған", other.kk, first.kk),
                    format!("слово «{word}» написано {}, а правила написаны {}", other.ru, first.ru),
                    format!("the word «{word}» is {}, while the rules are {}", other.en, first.en),
                )
            }
            Self::UnclosedQuote => Words::new(
                "тырнақшадағы толық атау осы жолда жабылмаған",
                "полное наименование в кавычках не закрыто на этой строке",
                "a title in quotes is not closed on this line",
            ),
            Self::NoClause { name } => Words::new(
                format!("«{name}» үшін регламенттің тармағы көрсетілмеген"),
                format!("для «{name}» не указан пункт регламента"),
                format!("«{name}» has no clause of the regulation"),
            ),
            Self::NoActor { step } => Words::new(
                format!("«{step}» үшін қатысушы көрсетілмеген"),
                format!("для «{step}» не указан участник"),
                format!("«{step}» has no actor"),
            ),
            Self::WayWithoutNode => Words::new(
                "бағыттың жоғарғы жағында оған қатысты қадам немесе тексеру жоқ",
                "выше перехода нет шага или проверки, к которым он относится",
                "a way stands under no step or check",
            ),
            Self::BareShart => Words::new(
                "жалғыз «шарт» сөзінің мәні екіұшты: ол тексерілетін шарт та, келісімшарт та бола алады",
                "слово «шарт» само по себе двусмысленно: это и условие, и договор",
                "the bare word «шарт» has two meanings: a condition and a contract",
            ),
            Self::BadName { name } => Words::new(
                format!("«{name}» атау бола алмайды"),
                format!("«{name}» не может быть именем"),
                format!("«{name}» cannot be a name"),
            ),
            Self::OutsideProcedure { name } => Words::new(
                format!("«{name}» ешбір рәсімге кірмейді"),
                format!("«{name}» не входит ни в одну процедуру"),
                format!("«{name}» stands under no procedure"),
            ),
            Self::TooDeep { limit } => Words::new(
                format!("жақшалар бірінің ішіне бірі тым терең енгізілген, рұқсат етілгені – {limit}"),
                format!("скобки вложены друг в друга слишком глубоко, допустимо не более {limit}"),
                format!("brackets stand too deep in one another, {limit} are allowed"),
            ),
            Self::TooLong { limit } => Words::new(
                format!("жол тым ұзын, рұқсат етілгені – {limit} байт"),
                format!("строка слишком длинная, допустимо не более {limit} байт"),
                format!("the line is too long, {limit} bytes are allowed"),
            ),
            Self::NoRules => Words::new("ережелер жазылмаған", "правила не написаны", "there are no rules"),
        }
    }

    /// What to do about it, examples in the keywords of the rules.
    #[must_use]
    pub fn help(&self, keywords: Option<Language>) -> Words {
        match self {
            Self::UnknownWord { word, near } => begin_with(word, near.as_deref(), keywords),
            Self::Expected { expected, found, .. } if is_second_arrow(expected, found) => Words::new(
                "Бір бағыт бір ғана орынға апарады: керегін қалдырып, артығын алып тастаңыз.",
                "Один переход ведет в одно место: оставьте нужное, а лишнее уберите.",
                "One way leads to one place: keep the one that is meant, and take the other away.",
            ),
            Self::Expected { expected, hint, .. } => hint.help(expected, keywords),
            Self::MixedLanguages { first, .. } => {
                let words = adverb(*first);
                Words::new(
                    format!("Бұл сөзді де {} жазыңыз: бір файлдың түйін сөздері бір тілде тұрады.", words.kk),
                    format!("Напишите и это слово {}: ключевые слова одного файла пишутся на одном языке.", words.ru),
                    format!("Write this word {} too: one file has the keywords of one language.", words.en),
                )
            }
            Self::UnclosedQuote => Words::new(
                "Толық атаудың басында немесе соңында тырнақша жетіспейді: әр атауды екі жағынан тырнақшаға алыңыз \
                 (`\"…\" / \"…\"`), ол бір жолға сыюы керек.",
                "В начале или в конце наименования не хватает кавычки: заключите каждое наименование в кавычки с двух \
                 сторон (`\"…\" / \"…\"`), оно должно уместиться на одной строке.",
                "A quote is lacking where a title begins or ends: put each title between quotes (`\"…\" / \"…\"`); a \
                 title must fit on one line.",
            ),
            Self::NoClause { name } => Words::new(
                format!("Атаудан кейін тармақты шаршы жақшада жазыңыз, мысалы `{name} […]`."),
                format!("Напишите после имени пункт в квадратных скобках, например `{name} […]`."),
                format!("Write the clause in square brackets after the name, such as `{name} […]`."),
            ),
            Self::NoActor { step } => {
                let Words { kk, ru, en } = phrase::example(keywords, "кеңсе", "канцелярия", "office");
                Words::new(
                    format!("Тармақтан кейін кім орындайтынын жазыңыз, мысалы `{step} […] {kk}`."),
                    format!("Напишите после пункта, кто выполняет, например `{step} […] {ru}`."),
                    format!("Write who acts after the clause, such as `{step} […] {en}`."),
                )
            }
            Self::WayWithoutNode => Words::new(
                "Бағытты өз қадамының немесе тексеруінің астына көшіріңіз.",
                "Перенесите переход под его шаг или проверку.",
                "Move the way under its step or check.",
            ),
            Self::BareShart => Words::new(
                "Тексеру болса `шарт_1`, құжат болса `келісімшарт` сияқты анық атау жазыңыз.",
                "Дайте ясное имя: для условия – например `шарт_1`, для договора – например `келісімшарт`.",
                "Write a clear name: `шарт_1` for a condition, for instance, and `келісімшарт` for a contract.",
            ),
            Self::BadName { name } => write_name(name),
            Self::OutsideProcedure { .. } => {
                let Words { kk, ru, en } = phrase::example(
                    keywords,
                    "рәсім қызмет_көрсету […]",
                    "процедура оказание_услуги […]",
                    "procedure service […]",
                );
                Words::new(
                    format!("Одан жоғары рәсімді жазыңыз, мысалы `{kk}`."),
                    format!("Напишите выше процедуру, например `{ru}`."),
                    format!("Write a procedure above it, such as `{en}`."),
                )
            }
            Self::TooDeep { .. } => Words::new(
                "Артық жақшаларды алып тастаңыз немесе шартты бірнеше тексеруге бөліңіз.",
                "Уберите лишние скобки или разделите условие на несколько проверок.",
                "Take away the brackets that are not needed, or part the condition into several checks.",
            ),
            Self::TooLong { .. } => Words::new(
                "Бір жолға бір нәрсе ғана жазыңыз: келесі қадамды, тексеруді немесе бағытты жаңа жолдан бастаңыз.",
                "Пишите на строке что-то одно: следующий шаг, проверку или переход начните с новой строки.",
                "Write one thing on a line: begin the next step, check or way on a new line.",
            ),
            Self::NoRules => Words::new(
                "`[order]` бөліміндегі `rules` кілтіне кемінде бір рәсім мен бір қадам жазыңыз.",
                "Напишите в ключе `rules` раздела `[order]` хотя бы одну процедуру и один шаг.",
                "Write at least one procedure and one step into the key `rules` of the section `[order]`.",
            ),
        }
    }
}

/// What is expected, and what stands there instead.
fn expected_instead(expected: &[Symbol], found: &str, keywords: Option<Language>) -> Words {
    debug_assert!(!expected.is_empty(), "a message about nothing");
    let symbols: Vec<Words> = expected.iter().map(|symbol| symbol.words(keywords)).collect();
    let Words { kk, ru, en } = phrase::alternatives(&symbols);
    if found.is_empty() {
        return Words::new(
            format!("мұнда {kk} күтіледі, ал жол осы жерде бітеді"),
            format!("здесь ожидается {ru}, а строка на этом заканчивается"),
            format!("{en} is expected here, but the line ends"),
        );
    }
    // A guillemet would be lost among guillemets.
    let found = if found.contains(['«', '»']) { format!("`{found}`") } else { format!("«{found}»") };
    Words::new(
        format!("мұнда {kk} күтіледі, ал жазылғаны – {found}"),
        format!("здесь ожидается {ru}, а написано {found}"),
        format!("{en} is expected here, not {found}"),
    )
}

/// How to begin a line that begins with an unknown word.
fn begin_with(word: &str, near: Option<&str>, keywords: Option<Language>) -> Words {
    let Some(near) = near else {
        let ways = Keyword::BEGINNINGS.iter().position(|keyword| *keyword == Keyword::Otherwise);
        let heads: Vec<_> = Keyword::BEGINNINGS.into_iter().take(ways.unwrap_or(0)).collect();
        let Words { kk, ru, en } = phrase::words_of(keywords, &heads);
        return Words::new(
            format!("Жолды мына түйін сөздердің бірінен бастаңыз: {kk}."),
            format!("Начните строку с одного из ключевых слов: {ru}."),
            format!("Begin the line with a keyword: {en}."),
        );
    };
    let Some((odd, meant)) = latin_letter(word, near) else { return phrase::question(near) };
    let letter = Words::new(
        format!("Сөзде кирилл «{meant}» әрпінің орнында латын «{odd}» әрпі тұр."),
        format!("В слове вместо кириллической «{meant}» стоит латинская «{odd}»."),
        format!("The word holds the Latin letter «{odd}» in place of the Cyrillic «{meant}»."),
    );
    phrase::then_did_you_mean(letter, Some(near))
}

/// How to write a name, as what is written in place of one could be.
fn write_name(name: &str) -> Words {
    let one = name.split([' ', '-']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join("_");
    let fits = one != name && one.chars().next().is_some_and(char::is_alphabetic);
    let like = |example: &str| if fits { format!("`{one}`") } else { example.to_owned() };
    Words::new(
        format!(
            "Атау әріптен басталады және әріптерден, цифрлардан, «_» белгісінен тұрады: {}. Ол тұрған \
             жерлердің бәрін түзетіңіз.",
            like("`қол_қою`, `үдеріс_1`")
        ),
        format!(
            "Имя начинается с буквы и состоит из букв, цифр и знака «_»: {}. Исправьте его везде, где оно \
             стоит.",
            like("`подписание`, `процесс_1`")
        ),
        format!(
            "A name begins with a letter and has letters, digits and «_» only: {}. Mend it wherever it \
             stands.",
            like("`signing`, `process_1`")
        ),
    )
}

/// Whether an arrow stands where only the next way, or nothing, can follow.
fn is_second_arrow(expected: &[Symbol], found: &str) -> bool {
    matches!(found, "→" | "-") && expected == [Symbol::Comma, Symbol::LineEnd]
}

/// In which language something is written.
fn adverb(language: Language) -> Words {
    match language {
        Language::Kk => Words::new("қазақша", "по-казахски", "in Kazakh"),
        Language::Ru => Words::new("орысша", "по-русски", "in Russian"),
        Language::En => Words::new("ағылшынша", "по-английски", "in English"),
    }
}

//! The parts of a line of the rules, as messages name them.

use super::phrase;
use crate::language::{Keyword, Language, Words};

/// What a line may hold at a place, in the words of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Symbol {
    /// A name of your own.
    Name,
    /// A clause in square brackets.
    Clause,
    /// The name of a participant.
    Participant,
    /// A term: amount and unit.
    Term,
    /// The step from which a term is counted.
    From,
    /// A title in quotes.
    Title,
    /// The Russian title after `/`.
    SecondTitle,
    /// A condition.
    Condition,
    /// A value in a condition.
    Value,
    /// An arrow →.
    Arrow,
    /// Where a way leads: a step, a check or an outcome.
    Target,
    /// A channel.
    Channel,
    /// The kind of a fact.
    FactKind,
    /// The class of an outcome.
    OutcomeClass,
    /// The call of a procedure.
    Procedure,
    /// Another word that a step may say.
    StepWord,
    /// A further name behind «and» or «or».
    Joined,
    /// A day on which a commission meets.
    MeetingDay,
    /// This keyword.
    Word(Keyword),
    /// A colon and a condition.
    Colon,
    /// A colon and a term.
    CaseColon,
    /// A comma and the last case of a term.
    Otherwise,
    /// A comma.
    Comma,
    /// A closing bracket.
    ClosingBracket,
    /// A closing square bracket.
    ClauseEnd,
    /// A word that joins conditions.
    Operator,
    /// The end of the line.
    LineEnd,
    /// A further way, after the comma behind another.
    Way,
}

impl Symbol {
    /// The symbol, as what is expected, in the keywords of the rules.
    pub(super) fn words(self, keywords: Option<Language>) -> Words {
        match self {
            Self::Name => Words::new("атау", "имя", "a name"),
            Self::Clause => {
                Words::new("шаршы жақшадағы тармақ", "пункт в квадратных скобках", "a clause in square brackets")
            }
            Self::Participant => Words::new("қатысушы", "участник", "a participant"),
            Self::Term => Words::new("мерзім", "срок", "a term"),
            Self::From => Words::new(
                "мерзім есептелетін қадам",
                "шаг, с момента которого исчисляется срок",
                "the step from which the term is counted",
            ),
            Self::Title => Words::new("тырнақшадағы толық атау", "полное наименование в кавычках", "a title in quotes"),
            Self::SecondTitle => Words::new(
                "«/» белгісі мен орысша толық атау",
                "знак «/» и полное наименование на русском языке",
                "«/» and the Russian title",
            ),
            Self::Condition => Words::new("тексеру шарты", "условие", "a condition"),
            Self::Value => Words::new("мән", "значение", "a value"),
            Self::Arrow => Words::new("«→» бағыт белгісі", "стрелка «→»", "an arrow «→»"),
            Self::Target => Words::new(
                "бағыт апаратын қадамның, тексерудің не нәтиженің атауы",
                "имя шага, проверки или результата, куда ведет переход",
                "the step, check or outcome where the way leads",
            ),
            Self::Channel => Words::new("арна", "канал", "a channel"),
            Self::FactKind => Words::new("деректің түрі", "вид факта", "the kind of the fact"),
            Self::OutcomeClass => Words::new("нәтиженің түрі", "вид результата", "the class of the outcome"),
            Self::Procedure => {
                Words::new("басқа рәсімге сілтеме", "ссылка на другую процедуру", "a call of a procedure")
            }
            Self::StepWord => {
                Words::new("қадамның басқа түйін сөзі", "другое ключевое слово шага", "another keyword of a step")
            }
            Self::Joined => {
                let (and, or) = (quoted(keywords, Keyword::And), quoted(keywords, Keyword::Or));
                Words::new(
                    format!("{} не {} сөзі мен тағы бір атау", and.kk, or.kk),
                    format!("слово {} или {} и еще одно имя", and.ru, or.ru),
                    format!("{} or {} and another name", and.en, or.en),
                )
            }
            Self::MeetingDay => {
                Words::new("аптаның не айдың күні", "день недели или число месяца", "a day of the week or of the month")
            }
            Self::Word(keyword) => {
                let Words { kk, ru, en } = quoted(keywords, keyword);
                Words::new(format!("{kk} түйін сөзі"), format!("ключевое слово {ru}"), format!("the keyword {en}"))
            }
            Self::CaseColon => Words::new("қос нүкте мен мерзім", "двоеточие и срок", "a colon and a term"),
            Self::Otherwise => {
                let Words { kk, ru, en } = quoted(keywords, Keyword::Otherwise);
                Words::new(
                    format!("үтір мен {kk} сөзінен кейінгі мерзім"),
                    format!("запятая и срок после слова {ru}"),
                    format!("a comma and the term after {en}"),
                )
            }
            Self::Colon => Words::new("қос нүкте мен тексеру шарты", "двоеточие и условие", "a colon and a condition"),
            Self::Comma => Words::new("үтір", "запятая", "a comma"),
            Self::ClosingBracket => Words::new("жабатын жақша", "закрывающая скобка", "a closing bracket"),
            Self::ClauseEnd => {
                Words::new("жабатын шаршы жақша", "закрывающая квадратная скобка", "a closing square bracket")
            }
            Self::Operator => {
                Words::new("шарттарды қосатын сөз", "союз между условиями", "a word that joins conditions")
            }
            Self::LineEnd => Words::new("жолдың соңы", "конец строки", "the end of the line"),
            Self::Way => Words::new("тағы бір бағыт", "еще один переход", "another way"),
        }
    }

    /// How the symbol is written, with a name of the same file to which it leads; none for the end of the line.
    pub(super) fn example(self, target: Option<&str>, keywords: Option<Language>) -> Option<Words> {
        let one = |kk: &str, ru: &str, en: &str| phrase::example(keywords, kk, ru, en);
        let sign = |text: &str| Words::new(text, text, text);
        let words = match self {
            Self::Name => one("`қол_қою`", "`подписание`", "`signing`"),
            Self::Clause => sign("`[5.1]`"),
            Self::Participant => one("`кеңсе`", "`канцелярия`", "`office`"),
            Self::Term => {
                one("`27 күнтізбелік күн ішінде`", "`в течение 27 календарных дней`", "`within 27 calendar days`")
            }
            Self::From => one(
                "`тіркеу бастап 3 жұмыс күні`",
                "`3 рабочих дней с момента регистрация`",
                "`3 working days from registration`",
            ),
            Self::Title => Words::new(
                "`\"көрсетілетін қызметті берушінің басшысы\"`",
                "`\"көрсетілетін қызметті берушінің басшысы\" / \"руководитель услугодателя\"`",
                "`\"көрсетілетін қызметті берушінің басшысы\" / \"руководитель услугодателя\"`",
            ),
            Self::SecondTitle => sign("`/ \"руководитель услугодателя\"`"),
            Self::Condition => one("`негіз_бар`", "`есть_основание`", "`has_ground`"),
            Self::Value => one("`иә`, `18`, `16.06.2017`", "`да`, `18`, `16.06.2017`", "`yes`, `18`, `16.06.2017`"),
            Self::Arrow => sign(&format!("`→ {}`", target.unwrap_or("…"))),
            Self::Target => match target {
                Some(target) => sign(&format!("`{target}`")),
                None => one("`келісім`", "`согласие`", "`consent`"),
            },
            Self::Channel => phrase::words_of(keywords, &Keyword::CHANNELS),
            Self::FactKind => one(
                "`иә/жоқ`, `таңдау (жеңіл, күрделі)`, `сан`, `күні`",
                "`да/нет`, `выбор (простой, сложный)`, `число`, `дата`",
                "`yes/no`, `choice (simple, complex)`, `number`, `date`",
            ),
            Self::OutcomeClass => phrase::words_of(
                keywords,
                &[
                    Keyword::Granted,
                    Keyword::Refused,
                    Keyword::AcceptanceRefused,
                    Keyword::PortalRefused,
                    Keyword::Discontinued,
                ],
            ),
            Self::Procedure => one("`рәсім қызмет_көрсету`", "`процедура оказание_услуги`", "`procedure service`"),
            Self::StepWord => phrase::words_of(
                keywords,
                &[
                    Keyword::NotBefore,
                    Keyword::Parallel,
                    Keyword::Suspends,
                    Keyword::Prolongs,
                    Keyword::Notice,
                    Keyword::Anew,
                ],
            ),
            Self::Joined => one("`және талдау`", "`и анализ`", "`and review`"),
            Self::MeetingDay => one("`сейсенбі`, `25`", "`вторник`, `25`", "`tuesday`, `25`"),
            Self::Word(keyword) => phrase::words_of(keywords, &[keyword]),
            Self::CaseColon => {
                one("`: 3 жұмыс күні ішінде`", "`: в течение 3 рабочих дней`", "`: within 3 working days`")
            }
            Self::Otherwise => one(
                "`, әйтпесе: 10 жұмыс күні ішінде`",
                "`, иначе: в течение 10 рабочих дней`",
                "`, otherwise: within 10 working days`",
            ),
            Self::Colon => one("`: негіз_бар`", "`: есть_основание`", "`: has_ground`"),
            Self::Comma => sign("`,`"),
            Self::ClosingBracket => sign("`)`"),
            Self::ClauseEnd => sign("`]`"),
            Self::Operator => phrase::words_of(keywords, &[Keyword::And, Keyword::Or]),
            Self::LineEnd => return None,
            Self::Way => {
                let Words { kk, ru, en } = phrase::word_of(keywords, Keyword::No);
                let way = |no: &str| format!("`{no} → {}`", target.unwrap_or("…"));
                Words::new(way(&kk), way(&ru), way(&en))
            }
        };
        Some(words)
    }
}

/// A keyword in guillemets, in the language of the rules.
fn quoted(keywords: Option<Language>, keyword: Keyword) -> Words {
    let Words { kk, ru, en } = phrase::word_of(keywords, keyword);
    Words::new(format!("«{kk}»"), format!("«{ru}»"), format!("«{en}»"))
}

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
    /// A colon and a condition.
    Colon,
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
    /// The symbol, as what is expected.
    pub(super) fn words(self) -> Words {
        match self {
            Self::Name => Words::new("атау", "имя", "a name"),
            Self::Clause => {
                Words::new("шаршы жақшадағы тармақ", "пункт в квадратных скобках", "a clause in square brackets")
            }
            Self::Participant => Words::new("қатысушы", "участник", "a participant"),
            Self::Term => Words::new("мерзім", "срок", "a term"),
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

    /// How the symbol is written; none for the end of the line.
    pub(super) fn example(self, keywords: Option<Language>) -> Option<Words> {
        let one = |kk: &str, ru: &str, en: &str| phrase::example(keywords, kk, ru, en);
        let sign = |text: &str| Words::new(text, text, text);
        let words = match self {
            Self::Name => one("`қол_қою`", "`подписание`", "`signing`"),
            Self::Clause => sign("`[5.1]`"),
            Self::Participant => one("`кеңсе`", "`канцелярия`", "`office`"),
            Self::Term => {
                one("`27 күнтізбелік күн ішінде`", "`в течение 27 календарных дней`", "`within 27 calendar days`")
            }
            Self::Title => Words::new(
                "`\"көрсетілетін қызметті берушінің басшысы\"`",
                "`\"көрсетілетін қызметті берушінің басшысы\" / \"руководитель услугодателя\"`",
                "`\"көрсетілетін қызметті берушінің басшысы\" / \"руководитель услугодателя\"`",
            ),
            Self::SecondTitle => sign("`/ \"руководитель услугодателя\"`"),
            Self::Condition => one("`негіз_бар`", "`есть_основание`", "`has_ground`"),
            Self::Value => one("`иә`, `18`, `16.06.2017`", "`да`, `18`, `16.06.2017`", "`yes`, `18`, `16.06.2017`"),
            Self::Arrow => one("`→ келісім`", "`→ согласие`", "`→ consent`"),
            Self::Target => one("`келісім`", "`согласие`", "`consent`"),
            Self::Channel => phrase::words_of(keywords, &Keyword::CHANNELS),
            Self::FactKind => one(
                "`иә/жоқ`, `таңдау (жеңіл, күрделі)`, `сан`, `күні`",
                "`да/нет`, `выбор (простой, сложный)`, `число`, `дата`",
                "`yes/no`, `choice (simple, complex)`, `number`, `date`",
            ),
            Self::OutcomeClass => phrase::words_of(
                keywords,
                &[Keyword::Granted, Keyword::Refused, Keyword::AcceptanceRefused, Keyword::PortalRefused],
            ),
            Self::Procedure => one("`рәсім қызмет_көрсету`", "`процедура оказание_услуги`", "`procedure service`"),
            Self::Colon => one("`: негіз_бар`", "`: есть_основание`", "`: has_ground`"),
            Self::Comma => sign("`,`"),
            Self::ClosingBracket => sign("`)`"),
            Self::ClauseEnd => sign("`]`"),
            Self::Operator => phrase::words_of(keywords, &[Keyword::And, Keyword::Or]),
            Self::LineEnd => return None,
            Self::Way => one("`жоқ → бас_тарту`", "`нет → отказ_в_услуге`", "`no → refusal`"),
        };
        Some(words)
    }
}

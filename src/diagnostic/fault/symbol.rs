//! The parts of a line of the rules, as messages name them.

use crate::language::Words;

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
    /// «рәсім» and the name of a procedure.
    Procedure,
    /// A colon and a condition.
    Colon,
    /// A comma.
    Comma,
    /// A closing bracket.
    ClosingBracket,
    /// A closing square bracket.
    ClauseEnd,
    /// A logical word: and, or, not.
    Operator,
    /// The end of the line.
    LineEnd,
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
                Words::new("«рәсім» сөзі мен рәсімнің атауы", "слово «процедура» и ее имя", "«procedure» and its name")
            }
            Self::Colon => Words::new("қос нүкте мен тексеру шарты", "двоеточие и условие", "a colon and a condition"),
            Self::Comma => Words::new("үтір", "запятая", "a comma"),
            Self::ClosingBracket => Words::new("жабатын жақша", "закрывающая скобка", "a closing bracket"),
            Self::ClauseEnd => {
                Words::new("жабатын шаршы жақша", "закрывающая квадратная скобка", "a closing square bracket")
            }
            Self::Operator => Words::new(
                "«және», «немесе», «емес» сөздерінің бірі",
                "одно из слов «и», «или», «не»",
                "one of the words «and», «or», «not»",
            ),
            Self::LineEnd => Words::new("жолдың соңы", "конец строки", "the end of the line"),
        }
    }

    /// How the symbol is written; none for the end of the line.
    pub(super) fn example(self) -> Option<Words> {
        let words = match self {
            Self::Name => Words::new("`қол_қою`", "`подписание`", "`signing`"),
            Self::Clause => Words::new("`[5.1]`", "`[5.1]`", "`[5.1]`"),
            Self::Participant => Words::new("`кеңсе`", "`канцелярия`", "`office`"),
            Self::Term => Words::new(
                "`27 күнтізбелік күн ішінде`",
                "`в течение 27 календарных дней`",
                "`within 27 calendar days`",
            ),
            Self::Title => Words::new(
                "`\"көрсетілетін қызметті берушінің басшысы\"`",
                "`\"көрсетілетін қызметті берушінің басшысы\" / \"руководитель услугодателя\"`",
                "`\"көрсетілетін қызметті берушінің басшысы\" / \"руководитель услугодателя\"`",
            ),
            Self::SecondTitle => Words::new(
                "`/ \"руководитель услугодателя\"`",
                "`/ \"руководитель услугодателя\"`",
                "`/ \"руководитель услугодателя\"`",
            ),
            Self::Condition => Words::new("`негіз_бар`", "`есть_основание`", "`has_ground`"),
            Self::Value => {
                Words::new("`иә`, `18`, `16.06.2017`", "`да`, `18`, `16.06.2017`", "`yes`, `18`, `16.06.2017`")
            }
            Self::Arrow => Words::new("`→ келісім`", "`→ согласие`", "`→ consent`"),
            Self::Target => Words::new("`келісім`", "`согласие`", "`consent`"),
            Self::Channel => Words::new(
                "`кеңсе`, `портал`, `мемкорпорация`, `оператор`, `мобильді`, `проактивті`",
                "`канцелярия`, `портал`, `госкорпорация`, `оператор`, `мобильный`, `проактивный`",
                "`office`, `portal`, `state_corporation`, `operator`, `mobile`, `proactive`",
            ),
            Self::FactKind => Words::new(
                "`иә/жоқ`, `таңдау (жеңіл, күрделі)`, `сан`, `күні`",
                "`да/нет`, `выбор (простой, сложный)`, `число`, `дата`",
                "`yes/no`, `choice (simple, complex)`, `number`, `date`",
            ),
            Self::OutcomeClass => Words::new(
                "`оң`, `теріс`, `қабылдаудан_бас_тарту`, `портал_бас_тартуы`",
                "`положительный`, `отказ`, `отказ_в_приеме`, `отказ_портала`",
                "`granted`, `refused`, `acceptance_refused`, `portal_refused`",
            ),
            Self::Procedure => {
                Words::new("`рәсім қызмет_көрсету`", "`процедура оказание_услуги`", "`procedure service`")
            }
            Self::Colon => Words::new("`: негіз_бар`", "`: есть_основание`", "`: has_ground`"),
            Self::Comma => Words::new("`,`", "`,`", "`,`"),
            Self::ClosingBracket => Words::new("`)`", "`)`", "`)`"),
            Self::ClauseEnd => Words::new("`]`", "`]`", "`]`"),
            Self::Operator => Words::new("`және`", "`и`", "`and`"),
            Self::LineEnd => return None,
        };
        Some(words)
    }
}

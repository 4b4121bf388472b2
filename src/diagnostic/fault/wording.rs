//! Faults of the wording of clauses.

use super::phrase;
use crate::diagnostic::Code;
use crate::language::Words;

/// What can be wrong with a wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordingFault {
    /// E0701: the rules refer to a clause that the text does not hold.
    NoSuchClause {
        /// The number of the clause.
        number: String,
        /// The number that is meant, if one is near.
        near: Option<String>,
    },
    /// E0702: no step or procedure of this name to take a term from.
    UnknownPlaceholder {
        /// The name in the placeholder.
        placeholder: String,
        /// The name that is meant, if one is near.
        near: Option<String>,
        /// A placeholder that this file could hold.
        example: Option<String>,
    },
    /// E0703: a placeholder in { } is not closed, or } stands alone.
    UnclosedPlaceholder,
    /// E0704: the step has no term to print.
    NoTerm {
        /// The step or procedure.
        name: String,
    },
    /// E0705: a placeholder is not of the form {name.мерзім}.
    BadPlaceholder {
        /// What stands between the braces.
        placeholder: String,
    },
    /// E0706: the act changes a clause that the text does not hold.
    ChangedClauseUnknown {
        /// The number of the clause.
        number: String,
    },
}

impl WordingFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::NoSuchClause { .. } => Code::E0701,
            Self::UnknownPlaceholder { .. } => Code::E0702,
            Self::UnclosedPlaceholder => Code::E0703,
            Self::NoTerm { .. } => Code::E0704,
            Self::BadPlaceholder { .. } => Code::E0705,
            Self::ChangedClauseUnknown { .. } => Code::E0706,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::NoSuchClause { number, .. } => Words::new(
                format!("«{number}» тармағы көрсетілген, ал мәтінде ондай тармақ жоқ"),
                format!("указан пункт «{number}», а в тексте такого пункта нет"),
                format!("the clause «{number}» is named, which the text does not hold"),
            ),
            Self::UnknownPlaceholder { placeholder, .. } => Words::new(
                format!("мерзімі мәтінге қойылатын «{placeholder}» деген қадам немесе рәсім жоқ"),
                format!("нет шага или процедуры «{placeholder}», чей срок можно вставить в текст"),
                format!("there is no step or procedure «{placeholder}» whose term could stand in the text"),
            ),
            Self::UnclosedPlaceholder => Words::new(
                "`{` жақшасы жабылмаған немесе `}` жақшасы жалғыз тұр",
                "скобка `{` не закрыта, или скобка `}` стоит без пары",
                "a `{` is not closed, or a `}` stands alone",
            ),
            Self::NoTerm { name } => Words::new(
                format!("«{name}» үшін мерзім берілмеген, мәтінге қоятын ештеңе жоқ"),
                format!("для «{name}» срок не указан, в текст вставить нечего"),
                format!("«{name}» has no term to put into the text"),
            ),
            Self::BadPlaceholder { placeholder } => Words::new(
                format!("жақша ішіндегі «{placeholder}» мерзімнің орны болып оқылмайды"),
                format!("«{placeholder}» в скобках не читается как место для срока"),
                format!("«{placeholder}» in braces cannot be read as the place of a term"),
            ),
            Self::ChangedClauseUnknown { number } => Words::new(
                format!("акт «{number}» тармағын өзгертеді, ал мәтінде ондай тармақ жоқ"),
                format!("акт изменяет пункт «{number}», а в тексте такого пункта нет"),
                format!("the act changes the clause «{number}», which the text does not hold"),
            ),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Words {
        match self {
            Self::NoSuchClause { number, near } => {
                let mend = Words::new(
                    format!(
                        "Мәтінге тармақты қосыңыз (`[[clause]]`, `number = \"{number}\"`) немесе осы жердегі \
                         нөмірді түзетіңіз."
                    ),
                    format!(
                        "Добавьте пункт в текст (`[[clause]]`, `number = \"{number}\"`) или исправьте номер на \
                         этом месте."
                    ),
                    format!(
                        "Add the clause to the text (`[[clause]]`, `number = \"{number}\"`), or mend the number \
                         here."
                    ),
                );
                phrase::then_did_you_mean(mend, near.as_deref())
            }
            Self::UnknownPlaceholder { near, example, .. } => phrase::did_you_mean(near.as_deref(), || {
                let such =
                    |words: &str| example.as_ref().map_or_else(String::new, |one| format!(", {words} `{{{one}}}`"));
                Words::new(
                    format!(
                        "Ережелерде тұрған, мерзімі бар қадамның немесе рәсімнің атауын жазыңыз{}.",
                        such("мысалы")
                    ),
                    format!("Напишите имя шага или процедуры из правил, у которых есть срок{}.", such("например")),
                    format!("Write the name of a step or procedure of the rules that has a term{}.", such("such as")),
                )
            }),
            Self::UnclosedPlaceholder => Words::new(
                "Мерзімнің орнын екі жақшамен жазыңыз: `{зерделеу.мерзім}`.",
                "Запишите место для срока с обеими скобками: `{рассмотрение.срок}`.",
                "Write the place of a term with both braces: `{study.term}`.",
            ),
            Self::NoTerm { .. } => Words::new(
                "Ережелерде мерзімді жазыңыз немесе мәтіннен осы жақшаны алып тастаңыз.",
                "Укажите срок в правилах или уберите эти скобки из текста.",
                "Write the term in the rules, or take these braces out of the text.",
            ),
            Self::BadPlaceholder { .. } => Words::new(
                "Атауды, нүктені және `мерзім` сөзін жазыңыз: `{зерделеу.мерзім}`.",
                "Напишите имя, точку и слово `срок`: `{рассмотрение.срок}`.",
                "Write the name, a dot and the word `term`: `{study.term}`.",
            ),
            Self::ChangedClauseUnknown { .. } => Words::new(
                "`changes` кілтіндегі нөмірді түзетіңіз немесе мәтінге тармақты қосыңыз.",
                "Исправьте номер в ключе `changes` или добавьте пункт в текст.",
                "Mend the number in the key `changes`, or add the clause to the text.",
            ),
        }
    }
}

//! Warnings about a printed term and the words around it.

use crate::diagnostic::Code;
use crate::language::Words;

/// Why a term that a placeholder prints does not fit its sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SentenceFault {
    /// W1408: the term has no number, and stands beside a word that asks for one.
    NoNumber {
        /// What would be printed: «в течение незамедлительно».
        printed: String,
        /// The word beside the term.
        beside: String,
    },
    /// W1408: the Kazakh ending behind the placeholder is that of another unit.
    Ending {
        /// What would be printed.
        printed: String,
        /// With the ending of the unit.
        right: String,
        /// That ending.
        ending: &'static str,
    },
    /// W1408: the Russian word before the placeholder asks for another case.
    Case {
        /// What would be printed, with the word.
        printed: String,
        /// In the case that the word asks for.
        right: String,
        /// The placeholder that prints it.
        placeholder: String,
    },
}

impl SentenceFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        Code::W1408
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::NoNumber { printed, beside } => Words::new(
                format!("мәтінде «{printed}» болып шығады: «{beside}» жанында саны бар мерзім тұруы керек"),
                format!("в тексте получится «{printed}»: рядом с «{beside}» должен стоять срок с числом"),
                format!("the text would be «{printed}»: beside «{beside}» there is to be a term with a number"),
            ),
            Self::Ending { printed, .. } => Words::new(
                format!("мәтінде «{printed}» болып шығады: жалғау мерзімнің өлшем бірлігіне сай емес"),
                format!("в тексте получится «{printed}»: окончание не подходит к единице срока"),
                format!("the text would be «{printed}»: the ending does not fit the unit of the term"),
            ),
            Self::Case { printed, .. } => Words::new(
                format!("мәтінде «{printed}» болып шығады: мерзім басқа септікте тұруы керек"),
                format!("в тексте получится «{printed}»: срок должен стоять в другом падеже"),
                format!("the text would be «{printed}»: the term is to stand in another case"),
            ),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Words {
        match self {
            Self::NoNumber { beside, .. } => Words::new(
                format!("Мәтіннен «{beside}» дегенді алып тастаңыз немесе ережелерде мерзімді санмен жазыңыз."),
                format!("Уберите из текста «{beside}» или напишите в правилах срок с числом."),
                format!("Take «{beside}» out of the text, or write a term with a number in the rules."),
            ),
            Self::Ending { right, ending, .. } => Words::new(
                format!("Жақшадан кейін «{ending}» деп жазыңыз: «{right}» болып шығады."),
                format!("Напишите после скобки «{ending}»: получится «{right}»."),
                format!("Write «{ending}» after the brace: it gives «{right}»."),
            ),
            Self::Case { right, placeholder, .. } => Words::new(
                format!("`{placeholder}` деп жазыңыз: «{right}» болып шығады."),
                format!("Напишите `{placeholder}`: получится «{right}»."),
                format!("Write `{placeholder}`: it gives «{right}»."),
            ),
        }
    }
}

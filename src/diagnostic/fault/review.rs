//! Warnings about answers to warnings.

use crate::diagnostic::Code;
use crate::language::Words;

/// What can be wrong with an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReviewFault {
    /// W1601: an answer to a warning that is not given.
    NothingToAnswer {
        /// The code that is answered.
        code: String,
        /// The clause or name at which it is answered.
        at: String,
        /// Where the same code is given, without an answer.
        given: Vec<String>,
    },
}

impl ReviewFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::NothingToAnswer { .. } => Code::W1601,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        let Self::NothingToAnswer { code, at, .. } = self;
        Words::new(
            format!("«{at}» үшін {code} ескертуіне жауап берілген, ал ондай ескерту жоқ"),
            format!("на предупреждение {code} дан ответ для «{at}», а такого предупреждения нет"),
            format!("the warning {code} is answered at «{at}», and it is not given there"),
        )
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Words {
        let Self::NothingToAnswer { given, .. } = self;
        if given.is_empty() {
            return Words::new(
                "Кемшілік жойылған болса, жауапты алып тастаңыз; болмаса, `code` пен `at` кілттерін тексеріңіз.",
                "Если недостаток устранен, уберите ответ; если нет, проверьте ключи `code` и `at`.",
                "Where the defect is gone, take the answer out; where not, check the keys `code` and `at`.",
            );
        }
        let places = super::phrase::quoted(given);
        Words::new(
            format!(
                "Бұл ескерту мына жерде жауапсыз тұр: {places}. `at` кілтін түзетіңіз немесе жауапты алып тастаңыз."
            ),
            format!("Это предупреждение без ответа стоит здесь: {places}. Исправьте ключ `at` или уберите ответ."),
            format!("This warning has no answer at: {places}. Mend the key `at`, or take the answer out."),
        )
    }
}

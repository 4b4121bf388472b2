//! Faults of outcomes: the withdrawal and how long a result is valid.

use super::phrase;
use crate::diagnostic::Code;
use crate::language::{Language, Words};

/// What can be wrong with how a case ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OutcomeFault {
    /// E0519: the right to withdraw is given twice.
    RepeatedWithdrawal,
    /// E0520: the withdrawal leads to an outcome that is not of the class «discontinued».
    WithdrawalElsewhere {
        /// The outcome.
        outcome: String,
    },
    /// E0521: a refusal gives nothing that could lapse.
    ValidRefusal {
        /// The outcome.
        outcome: String,
    },
}

impl OutcomeFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::RepeatedWithdrawal => Code::E0519,
            Self::WithdrawalElsewhere { .. } => Code::E0520,
            Self::ValidRefusal { .. } => Code::E0521,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::RepeatedWithdrawal => Words::new(
                "өтінішті қайтарып алу екі рет жазылған",
                "отзыв заявления указан дважды",
                "the withdrawal of the application is given twice",
            ),
            Self::WithdrawalElsewhere { outcome } => Words::new(
                format!("өтінішті қайтарып алу «{outcome}» нәтижесіне апарады, ал ол істің тоқтатылуын білдірмейді"),
                format!("отзыв заявления ведет к результату «{outcome}», а он не означает прекращения дела"),
                format!("the withdrawal leads to the outcome «{outcome}», which does not discontinue the case"),
            ),
            Self::ValidRefusal { outcome } => Words::new(
                format!("«{outcome}» – бас тарту, ал бас тартудың жарамдылық мерзімі болмайды"),
                format!("«{outcome}» – отказ, а отказ не имеет срока действия"),
                format!("«{outcome}» is a refusal, which has no time of validity"),
            ),
        }
    }

    /// What to do about it, examples in the keywords of the rules.
    #[must_use]
    pub fn help(&self, keywords: Option<Language>) -> Words {
        match self {
            Self::RepeatedWithdrawal => Words::new(
                "Екі жолдың біреуін ғана қалдырыңыз.",
                "Оставьте только одну из строк.",
                "Keep only one of the two lines.",
            ),
            Self::WithdrawalElsewhere { .. } => {
                let Words { kk, ru, en } = phrase::example(
                    keywords,
                    "нәтиже қаралмады тоқтату […] \"…\"",
                    "результат без_рассмотрения прекращение […] \"…\"",
                    "outcome not_considered discontinued […] \"…\"",
                );
                Words::new(
                    format!("Істің шешімсіз тоқтатылғанын білдіретін нәтижені жазыңыз, мысалы `{kk}`."),
                    format!("Укажите результат, при котором дело прекращается без решения, например `{ru}`."),
                    format!("Write an outcome by which the case ends without a decision, such as `{en}`."),
                )
            }
            Self::ValidRefusal { .. } => Words::new(
                "Жарамдылық мерзімін алып тастаңыз, ал бұл бас тарту болмаса, нәтиженің түрін түзетіңіз.",
                "Уберите срок действия, а если это не отказ, исправьте вид результата.",
                "Take the time of validity away or, where this is no refusal, mend the class of the outcome.",
            ),
        }
    }
}

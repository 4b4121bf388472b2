//! What looks wrong with the order of work as a whole: what nobody uses, what nothing gets out of.

use crate::diagnostic::Code;
use crate::language::Words;

/// What can be odd about the order of work of a sound regulation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CourseFault {
    /// W1201: a participant takes part in nothing.
    IdleParticipant {
        /// The participant.
        name: String,
    },
    /// W1202: nothing depends on a fact.
    IdleFact {
        /// The fact.
        name: String,
    },
    /// W1203: no way leads to an outcome.
    IdleOutcome {
        /// The outcome.
        name: String,
    },
    /// W1204: no wording names a norm.
    IdleNorm {
        /// The norm.
        name: String,
    },
    /// W1205: what has come there never gets out.
    Trap {
        /// The step or check.
        name: String,
        /// With which facts, in words; none where with any.
        combination: Option<String>,
    },
    /// W1206: a step done by several procedures is never done, for one of them never ends.
    NeverJoins {
        /// The step.
        name: String,
        /// The procedure that does not end.
        procedure: String,
    },
    /// W1207: a step is counted from another one that is never done before it.
    NothingBefore {
        /// The step.
        name: String,
        /// The step from which it is counted.
        from: String,
    },
}

impl CourseFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::IdleParticipant { .. } => Code::W1201,
            Self::IdleFact { .. } => Code::W1202,
            Self::IdleOutcome { .. } => Code::W1203,
            Self::IdleNorm { .. } => Code::W1204,
            Self::Trap { .. } => Code::W1205,
            Self::NeverJoins { .. } => Code::W1206,
            Self::NothingBefore { .. } => Code::W1207,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::IdleParticipant { name } => Words::new(
                format!("«{name}» қатысушысы ешбір қадамда аталмаған"),
                format!("участник «{name}» не назван ни в одном шаге"),
                format!("no step names the participant «{name}»"),
            ),
            Self::IdleFact { name } => Words::new(
                format!("«{name}» дерегі ешбір шартта да, мерзімде де пайдаланылмаған"),
                format!("факт «{name}» не используется ни в одном условии и ни в одном сроке"),
                format!("no condition and no term depends on the fact «{name}»"),
            ),
            Self::IdleOutcome { name } => Words::new(
                format!("«{name}» нәтижесіне ешбір бағыт апармайды"),
                format!("к результату «{name}» не ведет ни один переход"),
                format!("no way leads to the outcome «{name}»"),
            ),
            Self::IdleNorm { name } => Words::new(
                format!("«{name}» нормасы мәтінде аталмаған"),
                format!("норма «{name}» в тексте не упомянута"),
                format!("the text does not name the norm «{name}»"),
            ),
            Self::Trap { name, combination: None } => Words::new(
                format!("«{name}» жеріне келген іс одан әрі рәсімнің соңына ешқашан жетпейді"),
                format!("дело, дошедшее до «{name}», никогда не придет к концу процедуры"),
                format!("what has come to «{name}» never gets to the end of the procedure"),
            ),
            Self::Trap { name, combination: Some(facts) } => Words::new(
                format!("«{facts}» болса, «{name}» жеріне келген іс сол жерге қайта-қайта оралып, ешқашан аяқталмайды"),
                format!(
                    "при «{facts}» дело, дошедшее до «{name}», возвращается туда же снова и снова и не заканчивается"
                ),
                format!("with «{facts}» what has come to «{name}» comes back there again and again, and never ends"),
            ),
            Self::NeverJoins { name, procedure } => Words::new(
                format!("«{name}» қадамы ешқашан аяқталмайды: қатар жүретін «{procedure}» рәсімі соңына жетпейді"),
                format!("шаг «{name}» никогда не завершится: параллельная процедура «{procedure}» не доходит до конца"),
                format!("the step «{name}» is never done: the parallel procedure «{procedure}» does not end"),
            ),
            Self::NothingBefore { name, from } => Words::new(
                format!(
                    "«{name}» қадамының мерзімі «{from}» қадамынан саналады, бірақ одан бұрын ол ешқашан орындалмайды"
                ),
                format!(
                    "срок шага «{name}» считается от шага «{from}», который ни на одном пути не выполняется раньше него"
                ),
                format!("the step «{name}» is counted from the step «{from}», which no way passes before it"),
            ),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Words {
        match self {
            Self::IdleParticipant { .. } => Words::new(
                "Оның қадамын жазыңыз немесе жолды алып тастаңыз.",
                "Напишите его шаг или уберите строку.",
                "Write the step that it does, or take the line away.",
            ),
            Self::IdleFact { .. } => Words::new(
                "Оған тәуелді бағытты жазыңыз немесе жолды алып тастаңыз.",
                "Напишите переход, который от него зависит, или уберите строку.",
                "Write the way that depends on it, or take the line away.",
            ),
            Self::IdleOutcome { .. } => Words::new(
                "Осы нәтижеге апаратын бағытты жазыңыз немесе жолды алып тастаңыз.",
                "Напишите переход к этому результату или уберите строку.",
                "Write a way that leads to it, or take the line away.",
            ),
            Self::IdleNorm { .. } => Words::new(
                "Оны айтатын тармақтың мәтініне норманың мерзімін қойыңыз немесе жолды алып тастаңыз.",
                "Подставьте срок нормы в текст пункта, который ее устанавливает, или уберите строку.",
                "Put the term of the norm into the text of its clause, or take the line away.",
            ),
            Self::Trap { combination: None, .. } => Words::new(
                "Осы бөліктен шығатын бағытты жазыңыз.",
                "Напишите переход, который выводит из этой части.",
                "Write a way that leads out of this part.",
            ),
            Self::Trap { .. } => Words::new(
                "Шығатын бағыт жазыңыз немесе қадамда деректің қайта анықталатынын көрсетіңіз.",
                "Напишите переход наружу или укажите в шаге, что факт определяется заново.",
                "Write a way out, or say at the step that the fact is decided anew.",
            ),
            Self::NeverJoins { .. } => Words::new(
                "Осы рәсімнің соңына апаратын бағытты түзетіңіз.",
                "Исправьте переходы этой процедуры так, чтобы она могла закончиться.",
                "Mend the ways of this procedure, so that it can end.",
            ),
            Self::NothingBefore { .. } => Words::new(
                "Мерзім саналатын қадамды немесе қадамдардың ретін түзетіңіз.",
                "Исправьте шаг, от которого считается срок, или порядок шагов.",
                "Mend the step from which the term is counted, or the order of the steps.",
            ),
        }
    }
}

//! Faults of what a step says beside who does it: its way on expiry, its effect on the clock, its procedures.

use super::phrase;
use crate::diagnostic::Code;
use crate::language::{Language, Words};

/// What can be wrong with what a step says beside who does it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepFault {
    /// E0514: a way on expiry under what has no term.
    ExpiryWithoutTerm {
        /// The step or check.
        name: String,
        /// Whether it is a check, which never has a term.
        is_check: bool,
    },
    /// E0515: two ways on expiry under one step.
    RepeatedExpiry {
        /// The step or check.
        name: String,
    },
    /// E0516: a step names who tells of a prolongation but prolongs nothing.
    NoticeWithoutProlongation {
        /// The step.
        step: String,
    },
    /// E0517: a step both suspends and prolongs the terms around it.
    SuspendsAndProlongs {
        /// The step.
        step: String,
    },
    /// E0518: a step is done by the same procedure twice at once.
    RepeatedProcedure {
        /// The procedure.
        procedure: String,
    },
    /// E0522: a step done by a procedure prolongs at choice, and no event could say by how much.
    AmountByProcedure {
        /// The step.
        step: String,
    },
    /// E0523: a step done by a procedure may not be done before so much time has passed.
    WaitByProcedure {
        /// The step.
        step: String,
    },
    /// E0524: a step that prolongs names itself as the one that tells of it.
    NoticeOfItself {
        /// The step.
        step: String,
    },
    /// E0525: a fact is named twice among those that are decided anew.
    RepeatedAnew {
        /// The fact.
        fact: String,
    },
    /// E0526: several procedures that run at once come to the same one.
    TwiceAtOnce {
        /// The step that they do.
        step: String,
        /// The procedure that would run twice at once.
        procedure: String,
    },
}

impl StepFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::ExpiryWithoutTerm { .. } => Code::E0514,
            Self::RepeatedExpiry { .. } => Code::E0515,
            Self::NoticeWithoutProlongation { .. } => Code::E0516,
            Self::SuspendsAndProlongs { .. } => Code::E0517,
            Self::RepeatedProcedure { .. } => Code::E0518,
            Self::AmountByProcedure { .. } => Code::E0522,
            Self::WaitByProcedure { .. } => Code::E0523,
            Self::NoticeOfItself { .. } => Code::E0524,
            Self::RepeatedAnew { .. } => Code::E0525,
            Self::TwiceAtOnce { .. } => Code::E0526,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::ExpiryWithoutTerm { name, is_check: true } => Words::new(
                format!("«{name}» – тексеру, ал тексерудің өтетін мерзімі болмайды"),
                format!("«{name}» – проверка, а у проверки нет срока, который мог бы истечь"),
                format!("«{name}» is a check, which has no term that could run out"),
            ),
            Self::ExpiryWithoutTerm { name, is_check: false } => Words::new(
                format!("«{name}» қадамының өтетін мерзімі жоқ"),
                format!("у шага «{name}» нет срока, который мог бы истечь"),
                format!("the step «{name}» has no term that could run out"),
            ),
            Self::RepeatedExpiry { name } => Words::new(
                format!("«{name}» үшін мерзім өткен жағдайдың бағыты екі рет жазылған"),
                format!("для «{name}» переход по истечении срока написан дважды"),
                format!("«{name}» has two ways for when its term runs out"),
            ),
            Self::NoticeWithoutProlongation { step } => Words::new(
                format!("«{step}» қадамында ұзарту туралы хабарлайтын қадам аталған, бірақ ол мерзімді ұзартпайды"),
                format!("у шага «{step}» назван шаг извещения о продлении, но сам он срока не продлевает"),
                format!("the step «{step}» names a notice of prolongation but prolongs nothing"),
            ),
            Self::SuspendsAndProlongs { step } => Words::new(
                format!("«{step}» қадамы мерзімді әрі тоқтата тұрады, әрі ұзартады"),
                format!("шаг «{step}» и приостанавливает срок, и продлевает его"),
                format!("the step «{step}» both suspends the term and prolongs it"),
            ),
            Self::RepeatedProcedure { procedure } => Words::new(
                format!("«{procedure}» рәсімі бір қадамда екі рет аталған"),
                format!("процедура «{procedure}» названа в одном шаге дважды"),
                format!("the procedure «{procedure}» is named twice in one step"),
            ),
            Self::AmountByProcedure { step } => Words::new(
                format!("«{step}» қадамын рәсім орындайды: мерзімді қаншаға ұзартқанын көрсететін оқиға жоқ"),
                format!(
                    "шаг «{step}» выполняет процедура: нет события, в котором указывалось бы, на сколько он продлил срок"
                ),
                format!("the step «{step}» is done by a procedure: no event can say by how much it prolongs the term"),
            ),
            Self::WaitByProcedure { step } => Words::new(
                format!("«{step}» қадамын рәсім орындайды: ол іс осы қадамға келгенде бірден басталады"),
                format!("шаг «{step}» выполняет процедура: она начинается, как только дело доходит до этого шага"),
                format!("the step «{step}» is done by a procedure, which begins as soon as the case comes to the step"),
            ),
            Self::NoticeOfItself { step } => Words::new(
                format!("«{step}» қадамы ұзарту туралы хабарлайтын қадам ретінде өзін атаған"),
                format!("шаг «{step}» назвал шагом извещения о продлении самого себя"),
                format!("the step «{step}» names itself as the notice of its prolongation"),
            ),
            Self::RepeatedAnew { fact } => Words::new(
                format!("қайта анықталатын деректер арасында «{fact}» екі рет аталған"),
                format!("среди фактов, которые определяются заново, «{fact}» назван дважды"),
                format!("the fact «{fact}» is named twice among those that are decided anew"),
            ),
            Self::TwiceAtOnce { step, procedure } => Words::new(
                format!(
                    "«{step}» қадамының қатар жүретін рәсімдері бір «{procedure}» рәсіміне апарады: ол бір мезгілде екі рет орындалады"
                ),
                format!(
                    "параллельные процедуры шага «{step}» ведут к одной и той же процедуре «{procedure}»: она выполняется дважды одновременно"
                ),
                format!(
                    "the parallel procedures of the step «{step}» come to the same «{procedure}», which runs twice at once"
                ),
            ),
        }
    }

    /// What to do about it, examples in the keywords of the rules.
    #[must_use]
    pub fn help(&self, keywords: Option<Language>) -> Words {
        match self {
            Self::ExpiryWithoutTerm { is_check: true, .. } => Words::new(
                "Бұл бағытты мерзімі бар қадамның астына көшіріңіз немесе алып тастаңыз.",
                "Перенесите этот переход под шаг, у которого есть срок, или уберите его.",
                "Move this way under a step that has a term, or take it away.",
            ),
            Self::ExpiryWithoutTerm { is_check: false, .. } => {
                let Words { kk, ru, en } = phrase::example(
                    keywords,
                    "10 жұмыс күні ішінде",
                    "в течение 10 рабочих дней",
                    "within 10 working days",
                );
                Words::new(
                    format!("Қадамға мерзім жазыңыз, мысалы `{kk}`, немесе бұл бағытты алып тастаңыз."),
                    format!("Укажите срок шага, например `{ru}`, или уберите этот переход."),
                    format!("Write a term for the step, such as `{en}`, or take this way away."),
                )
            }
            Self::RepeatedExpiry { .. } => Words::new(
                "Екеуінің біреуін ғана қалдырыңыз.",
                "Оставьте только один из них.",
                "Keep only one of the two.",
            ),
            Self::NoticeWithoutProlongation { .. } => {
                let Words { kk, ru, en } = phrase::example(
                    keywords,
                    "ұзартады 30 күнтізбелік күн",
                    "продлевает на 30 календарных дней",
                    "prolongs by 30 calendar days",
                );
                Words::new(
                    format!("Ұзартуды жазыңыз, мысалы `{kk}`, немесе хабарлау қадамын алып тастаңыз."),
                    format!("Укажите продление, например `{ru}`, или уберите шаг извещения."),
                    format!("Write the prolongation, such as `{en}`, or take the notice away."),
                )
            }
            Self::SuspendsAndProlongs { .. } => Words::new(
                "Біреуін ғана қалдырыңыз, ал екеуі де керек болса, оларды екі бөлек қадам етіп жазыңыз.",
                "Оставьте что-то одно, а если нужно и то и другое, напишите два отдельных шага.",
                "Keep one of the two or, where both are needed, write two steps.",
            ),
            Self::RepeatedProcedure { .. } => Words::new(
                "Қайталанған атауды алып тастаңыз немесе оның орнына басқа рәсімнің атауын жазыңыз.",
                "Уберите повторное имя или напишите вместо него имя другой процедуры.",
                "Take the repeated name away, or write that of another procedure instead.",
            ),
            Self::AmountByProcedure { .. } => {
                let Words { kk, ru, en } =
                    phrase::example(keywords, "ұзартады 2 ай", "продлевает на 2 месяца", "prolongs by 2 months");
                Words::new(
                    format!("Нақты мөлшерін жазыңыз, мысалы `{kk}`, немесе ұзартуды рәсімнің қадамына көшіріңіз."),
                    format!("Укажите точный размер, например `{ru}`, или перенесите продление к шагу процедуры."),
                    format!(
                        "Write how much it is, such as `{en}`, or move the prolongation to a step of the procedure."
                    ),
                )
            }
            Self::WaitByProcedure { .. } => {
                let Words { kk, ru, en } = phrase::example(keywords, "ерте емес", "не ранее", "not before");
                Words::new(
                    format!("`{kk}` деген бөлікті рәсімнің ерте орындалмайтын қадамына көшіріңіз."),
                    format!("Перенесите `{ru}` к тому шагу процедуры, который нельзя выполнить раньше."),
                    format!("Move `{en}` to the step of the procedure that may not be done earlier."),
                )
            }
            Self::NoticeOfItself { .. } => Words::new(
                "Ұзартудан кейін алушыға хабарлайтын қадамды жазыңыз.",
                "Напишите шаг, который сообщает услугополучателю после продления.",
                "Write the step that tells the recipient after the prolongation.",
            ),
            Self::RepeatedAnew { .. } => Words::new(
                "Қайталанған атауды алып тастаңыз немесе оның орнына басқа деректің атауын жазыңыз.",
                "Уберите повторное имя или напишите вместо него имя другого факта.",
                "Take the repeated name away, or write that of another fact instead.",
            ),
            Self::TwiceAtOnce { .. } => Words::new(
                "Ортақ қадамдарды қатар жүрмейтін бөлікке шығарыңыз немесе екінші рәсім үшін оларды өз атауларымен бөлек жазыңыз.",
                "Вынесите общие шаги за пределы параллельной работы или напишите их для второй процедуры отдельно, под своими именами.",
                "Move the shared steps out of the parallel work, or write them again for the second procedure under names of their own.",
            ),
        }
    }
}

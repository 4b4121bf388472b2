//! Faults of the wording of clauses.

use super::phrase;
use crate::diagnostic::Code;
use crate::language::{Keyword, Language, Words};

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
    /// E0707: a clause is repealed by an act that the file does not hold.
    RepealingActUnknown {
        /// The number of the act as written.
        number: String,
        /// The numbers of the acts of the file.
        known: Vec<String>,
    },
    /// E0708: the rules refer to a clause that is repealed.
    RepealedClause {
        /// The number of the clause.
        number: String,
    },
    /// E0709: a placeholder asks for a case that the term does not have.
    NoSuchCase {
        /// The step, procedure or norm.
        name: String,
        /// The case as written.
        written: String,
        /// How many cases have a condition.
        count: usize,
    },
    /// E0710: a placeholder asks by how much a step prolongs that prolongs nothing.
    NoProlongation {
        /// The step, or whatever else has the name.
        name: String,
    },
    /// E0711: terms that cannot be added stand in one placeholder.
    BadSum {
        /// Why they cannot be added.
        mistake: SumMistake,
    },
    /// E0712: a case of Russian is asked for in the Kazakh text.
    KazakhCase {
        /// The property as written, such as `срок_вп`.
        property: String,
    },
    /// E0714: a placeholder asks how long something is valid for which the rules do not say it.
    NoValidity {
        /// The outcome, or whatever else has the name.
        name: String,
    },
    /// E0713: a warning is answered that is none.
    ReviewedCode {
        /// The code as written.
        code: String,
        /// Whether it is the code of an error; otherwise there is no such code.
        is_error: bool,
        /// The code that is meant, if one is near.
        near: Option<String>,
    },
    /// E0714: a note, or the head of the text, names an act that the file does not hold.
    NotedActUnknown {
        /// The number of the act as written.
        number: String,
        /// The numbers of the acts of the file.
        known: Vec<String>,
    },
    /// E0715: a note tells of a clause that its act does not change.
    NoteBesideAct {
        /// The number of the clause.
        clause: String,
        /// The number of the act.
        act: String,
    },
}

/// Why terms cannot be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SumMistake {
    /// They are of different units.
    Units,
    /// One of them has no number, such as «дереу».
    NoNumber,
    /// They stand in different cases of Russian.
    Cases,
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
            Self::RepealingActUnknown { .. } => Code::E0707,
            Self::RepealedClause { .. } => Code::E0708,
            Self::NoSuchCase { .. } => Code::E0709,
            Self::NoProlongation { .. } => Code::E0710,
            Self::BadSum { .. } => Code::E0711,
            Self::KazakhCase { .. } => Code::E0712,
            Self::ReviewedCode { .. } => Code::E0713,
            Self::NoValidity { .. } => Code::E0714,
            Self::NotedActUnknown { .. } => Code::E0715,
            Self::NoteBesideAct { .. } => Code::E0716,
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
                format!("мерзімі мәтінге қойылатын «{placeholder}» деген қадам, рәсім немесе норма жоқ"),
                format!("нет шага, процедуры или нормы «{placeholder}», срок которых можно вставить в текст"),
                format!("there is no step, procedure or norm «{placeholder}» whose term could stand in the text"),
            ),
            Self::UnclosedPlaceholder => Words::new(
                "`{` жақшасы жабылмаған немесе `}` жақшасы жалғыз тұр",
                "скобка `{` не закрыта, или скобка `}` стоит без пары",
                "a `{` is not closed, or a `}` stands alone",
            ),
            Self::NoTerm { name } => Words::new(
                format!("«{name}» үшін мерзім көрсетілмеген, сондықтан мәтінге қойылатын мерзім жоқ"),
                format!("для «{name}» срок не указан, поэтому вставить в текст нечего"),
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
            Self::RepealingActUnknown { number, .. } => Words::new(
                format!("тармақтың күшін жойған «{number}» нөмірлі акт файлда жоқ"),
                format!("в файле нет акта с номером «{number}», которым пункт признан утратившим силу"),
                format!("the file has no act «{number}» by which the clause was repealed"),
            ),
            Self::RepealedClause { number } => Words::new(
                format!("ережелер күші жойылған «{number}» тармағына сілтеме жасайды"),
                format!("правила ссылаются на пункт «{number}», утративший силу"),
                format!("the rules refer to the clause «{number}», which is repealed"),
            ),
            Self::NoSuchCase { name, count: 0, .. } => Words::new(
                format!("«{name}» мерзімі шартқа байланысты емес, оның бір-ақ нұсқасы бар"),
                format!("срок «{name}» не зависит от условий, у него один вариант"),
                format!("the term of «{name}» depends on no condition, it has one case only"),
            ),
            Self::NoSuchCase { name, written, count } => Words::new(
                format!("«{name}» мерзімінің «{written}» нөмірлі нұсқасы жоқ, шарты бар нұсқалар саны – {count}"),
                format!("у срока «{name}» нет варианта с номером «{written}», вариантов с условием – {count}"),
                format!("the term of «{name}» has no case «{written}», cases with a condition: {count}"),
            ),
            Self::NoProlongation { name } => Words::new(
                format!("«{name}» мерзімді ұзартпайды, мәтінге қоятын ұзарту жоқ"),
                format!("«{name}» не продлевает срока, продление в текст вставить нельзя"),
                format!("«{name}» prolongs no term, there is nothing to put into the text"),
            ),
            Self::NoValidity { name } => Words::new(
                format!("ережелерде «{name}» үшін жарамдылық мерзімі көрсетілмеген, мәтінге қоятын мерзім жоқ"),
                format!("в правилах для «{name}» не указан срок действия, вставить в текст нечего"),
                format!("the rules do not say how long «{name}» is valid, there is nothing to put into the text"),
            ),
            Self::BadSum { mistake } => mistake.message(),
            Self::KazakhCase { property } => Words::new(
                format!("қазақша мәтінде орыс тілінің септігі көрсетілген: «{property}»"),
                format!("в казахском тексте указан падеж русского языка: «{property}»"),
                format!("the Kazakh text asks for a case of Russian: «{property}»"),
            ),
            Self::ReviewedCode { code, is_error: true, .. } => Words::new(
                format!("«{code}» – қатенің коды, ал жауап тек ескертуге беріледі"),
                format!("«{code}» – код ошибки, а ответ дается только на предупреждение"),
                format!("«{code}» is the code of an error, and only warnings can be answered"),
            ),
            Self::ReviewedCode { code, is_error: false, .. } => Words::new(
                format!("«{code}» кодты ескерту жоқ"),
                format!("нет предупреждения с кодом «{code}»"),
                format!("there is no warning with the code «{code}»"),
            ),
            Self::NotedActUnknown { number, .. } => Words::new(
                format!("мәтінде аталған «{number}» нөмірлі акт файлда жоқ"),
                format!("в файле нет акта с номером «{number}», который назван в тексте"),
                format!("the file has no act «{number}», which the text names"),
            ),
            Self::NoteBesideAct { clause, act } => Words::new(
                format!("ескерту «{clause}» тармағы туралы, ал № {act} акт оны өзгертпейді"),
                format!("сноска относится к пункту «{clause}», а акт № {act} его не изменяет"),
                format!("the note is of the clause «{clause}», which the act No {act} does not change"),
            ),
        }
    }

    /// What to do about it, examples in the keywords of the rules.
    #[must_use]
    pub fn help(&self, keywords: Option<Language>) -> Words {
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
            Self::UnknownPlaceholder { near, example, .. } => write_name(near.as_deref(), example.as_deref()),
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
                "Атауды, нүктені және `мерзім` сөзін жазыңыз: `{зерделеу.мерзім}`; мерзім шартқа байланысты болса, \
                 шарттың нөмірін қосыңыз: `{зерделеу.мерзім.1}`; ұзартуды былай \
                 жазыңыз: `{созу.ұзарту}`, нәтиженің жарамдылық мерзімін – `{жолдама.жарамдылық}`.",
                "Напишите имя, точку и слово `срок`: `{рассмотрение.срок}`; если срок зависит от условия, добавьте его \
                 номер: `{рассмотрение.срок.1}`; продление запишите так: \
                 `{решение.продление}`, срок действия результата – `{направление.действие}`.",
                "Write the name, a dot and the word `term`: `{study.term}`; where the term depends on a condition, add \
                 its number: `{study.term.1}`; write a prolongation as `{decision.prolongation}`, and how long an \
                 outcome is valid as `{referral.validity}`.",
            ),
            Self::ChangedClauseUnknown { .. } => Words::new(
                "`changes` кілтіндегі нөмірді түзетіңіз немесе мәтінге тармақты қосыңыз.",
                "Исправьте номер в ключе `changes` или добавьте пункт в текст.",
                "Mend the number in the key `changes`, or add the clause to the text.",
            ),
            Self::RepealingActUnknown { known, .. } | Self::NotedActUnknown { known, .. } => write_act(known),
            Self::NoteBesideAct { .. } => Words::new(
                "Тармақтың нөмірін түзетіңіз немесе оны актінің `changes` кілтіне қосыңыз.",
                "Исправьте номер пункта или добавьте его в ключ `changes` акта.",
                "Mend the number of the clause, or add it to the key `changes` of the act.",
            ),
            Self::RepealedClause { .. } => Words::new(
                "Қолданыстағы тармақтың нөмірін жазыңыз немесе ережелерден осы жолды алып тастаңыз.",
                "Укажите номер действующего пункта или уберите эту строку из правил.",
                "Write the number of a clause that stands, or take this line out of the rules.",
            ),
            Self::NoSuchCase { count, .. } => write_case(*count),
            Self::NoProlongation { .. } => {
                let Words { kk, ru, en } = phrase::words_of(keywords, &[Keyword::Prolongs]);
                Words::new(
                    format!("Ережелерде {kk} сөзі тұрған қадамның атауын жазыңыз."),
                    format!("Напишите имя шага, у которого в правилах стоит {ru}."),
                    format!("Write the name of a step that has {en} in the rules."),
                )
            }
            Self::NoValidity { .. } => {
                let Words { kk, ru, en } = phrase::words_of(keywords, &[Keyword::Valid]);
                Words::new(
                    format!(
                        "Ережелерде {kk} сөзі тұрған нәтиженің атауын жазыңыз немесе нәтижеге осы мерзімді қосыңыз."
                    ),
                    format!(
                        "Напишите имя результата, у которого в правилах стоит {ru}, или добавьте этот срок к результату."
                    ),
                    format!(
                        "Write the name of an outcome that has {en} in the rules, or add this term to the outcome."
                    ),
                )
            }
            Self::BadSum { mistake } => mistake.help(),
            Self::KazakhCase { .. } => Words::new(
                "Қазақша мәтінде септікті көрсетпеңіз: `{зерделеу.мерзім}`, `{созу.ұзарту}`.",
                "В казахском тексте падеж не указывайте: `{зерделеу.мерзім}`, `{созу.ұзарту}`.",
                "Name no case in the Kazakh text: `{зерделеу.мерзім}`, `{созу.ұзарту}`.",
            ),
            Self::ReviewedCode { is_error: true, .. } => Words::new(
                "Қатені түзетіп, осы `[[reviewed]]` бөлімін алып тастаңыз.",
                "Исправьте ошибку и уберите этот раздел `[[reviewed]]`.",
                "Mend the error, and take this section `[[reviewed]]` away.",
            ),
            Self::ReviewedCode { near, .. } => phrase::did_you_mean(near.as_deref(), || {
                Words::new(
                    "Бағдарлама ескертудің басында көрсеткен кодты жазыңыз, мысалы `W1002`.",
                    "Напишите код, который программа показала в начале предупреждения, например `W1002`.",
                    "Write the code that the program shows at the beginning of the warning, such as `W1002`.",
                )
            }),
        }
    }
}

/// What to write where a placeholder names nothing.
fn write_name(near: Option<&str>, example: Option<&str>) -> Words {
    phrase::did_you_mean(near, || {
        let such = |words: &str| example.map_or_else(String::new, |one| format!(", {words} `{{{one}}}`"));
        Words::new(
            format!(
                "Ережелерде тұрған, мерзімі бар қадамның, рәсімнің немесе норманың атауын жазыңыз{}.",
                such("мысалы")
            ),
            format!("Напишите имя шага, процедуры или нормы из правил, у которых есть срок{}.", such("например")),
            format!("Write the name of a step, procedure or norm of the rules that has a term{}.", such("such as")),
        )
    })
}

/// What to write where a clause is repealed by an unknown act.
fn write_act(known: &[String]) -> Words {
    let list = phrase::quoted(known);
    Words::new(
        format!("Файлдағы актілердің бірінің нөмірін жазыңыз ({list}) немесе `[[act]]` бөлімін қосыңыз."),
        format!("Напишите номер одного из актов файла ({list}) или добавьте раздел `[[act]]`."),
        format!("Write the number of an act of the file ({list}), or add a section `[[act]]`."),
    )
}

/// What to write where a term has only so many cases under a condition.
fn write_case(count: usize) -> Words {
    let [kk, ru, en] = match count {
        0 => {
            return Words::new(
                "Нүктеден кейінгі санды алып тастаңыз: `{зерделеу.мерзім}`.",
                "Уберите число после точки: `{рассмотрение.срок}`.",
                "Take the number after the dot away: `{study.term}`.",
            );
        }
        1 => ["1 санын".to_owned(), "1".to_owned(), "1".to_owned()],
        _ => [
            format!("1 мен {count} аралығындағы санды"),
            format!("число от 1 до {count}"),
            format!("a number from 1 to {count}"),
        ],
    };
    Words::new(
        format!("{kk} жазыңыз, ал ешбір шарт орындалмайтын жағдайдың мерзімі керек болса, санды алып тастаңыз."),
        format!("Напишите {ru}, а если нужен срок на случай, когда ни одно условие не выполнено, уберите число."),
        format!("Write {en} or, where the term is meant that holds when no condition does, take the number away."),
    )
}

impl SumMistake {
    /// Why the terms cannot be added.
    fn message(self) -> Words {
        match self {
            Self::Units => Words::new(
                "бірліктері әртүрлі мерзімдер қосылған",
                "складываются сроки в разных единицах",
                "terms of different units are added",
            ),
            Self::NoNumber => Words::new(
                "саны жоқ мерзім қосылған",
                "складывается срок, в котором нет числа",
                "a term without a number is added",
            ),
            Self::Cases => Words::new(
                "қосылатын мерзімдерде орыс тілінің әртүрлі септіктері көрсетілген",
                "у складываемых сроков указаны разные падежи",
                "the terms that are added stand in different cases of Russian",
            ),
        }
    }

    /// What to do about it.
    fn help(self) -> Words {
        match self {
            Self::Units | Self::NoNumber => Words::new(
                "Әр мерзімді мәтінде бөлек жазыңыз: `{зерделеу.мерзім}`, `{созу.ұзарту}`.",
                "Запишите каждый срок в тексте отдельно: `{рассмотрение.срок}`, `{решение.продление}`.",
                "Write each term by itself in the text: `{study.term}`, `{decision.prolongation}`.",
            ),
            Self::Cases => Words::new(
                "Барлығында бір септікті көрсетіңіз: `{A.срок_вп + B.продление_вп}`.",
                "Укажите у всех один падеж: `{A.срок_вп + B.продление_вп}`.",
                "Ask for one case in all of them: `{A.срок_вп + B.продление_вп}`.",
            ),
        }
    }
}

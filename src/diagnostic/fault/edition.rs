//! Faults of a set of editions, and of the choice among them.

use super::phrase;
use crate::diagnostic::Code;
use crate::language::Words;

/// What can be wrong with editions that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditionFault {
    /// E1108: the file is named or placed otherwise than it says of itself.
    PathDisagrees {
        /// The path that it should have, from the folder of all regulations.
        expected: String,
    },
    /// E1109: two files hold the edition of one act.
    MadeTwice {
        /// The act: its date and number.
        act: String,
    },
    /// E1110: no list says which of two acts of one day was first.
    Unordered {
        /// The acts.
        acts: [String; 2],
    },
    /// E1111: the list of acts lacks an act that the list of another edition has.
    ActLacking {
        /// The act.
        act: String,
    },
    /// E1112: two lists say different things of one act.
    ActDiffers {
        /// The act.
        act: String,
        /// The keys that differ.
        keys: Vec<String>,
    },
    /// E1113: no edition can be chosen for the start of a case.
    NoneFor {
        /// What holds on that day.
        answer: Words,
        /// The editions that are held, by the names of their files.
        held: Vec<String>,
    },
    /// E1114: there is no edition of this name.
    Unknown {
        /// The name as written.
        name: String,
        /// The editions that are held.
        held: Vec<String>,
    },
    /// E1118: several editions bear the name that was given.
    SeveralOfName {
        /// The name as written.
        name: String,
        /// The paths of their files.
        paths: Vec<String>,
    },
    /// E1115: the folder holds editions of several regulations.
    Several {
        /// Their issuers and services.
        found: Vec<String>,
    },
    /// W1701: texts between the oldest edition held and this one are not held.
    NotHeld {
        /// The acts that made them.
        acts: Vec<String>,
    },
    /// W1702: two acts change one clause on one day.
    SameClause {
        /// The clause.
        clause: String,
        /// The acts.
        acts: [String; 2],
    },
}

impl EditionFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::PathDisagrees { .. } => Code::E1108,
            Self::MadeTwice { .. } => Code::E1109,
            Self::Unordered { .. } => Code::E1110,
            Self::ActLacking { .. } => Code::E1111,
            Self::ActDiffers { .. } => Code::E1112,
            Self::NoneFor { .. } => Code::E1113,
            Self::Unknown { .. } => Code::E1114,
            Self::SeveralOfName { .. } => Code::E1118,
            Self::Several { .. } => Code::E1115,
            Self::NotHeld { .. } => Code::W1701,
            Self::SameClause { .. } => Code::W1702,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::PathDisagrees { expected } => Words::new(
                format!("файлдың орны немесе атауы оның мазмұнына сай емес: «{expected}» болуы керек"),
                format!("место или имя файла не соответствует его содержанию: должно быть «{expected}»"),
                format!("the place or name of the file does not agree with what it says: it should be «{expected}»"),
            ),
            Self::MadeTwice { act } => Words::new(
                format!("{act} актімен жасалған редакция екі файлда жазылған"),
                format!("редакция, созданная актом от {act}, записана в двух файлах"),
                format!("the edition made by act {act} stands in two files"),
            ),
            Self::Unordered { acts: [one, other] } => Words::new(
                format!("бір күні қабылданған {one} және {other} актілердің қайсысы бұрын екені белгісіз"),
                format!("неизвестно, какой из актов одного дня принят раньше: от {one} или от {other}"),
                format!("it is not known which of two acts of one day was first: {one} or {other}"),
            ),
            Self::ActLacking { act } => Words::new(
                format!("актілердің тізімінде {act} акт жоқ, ал басқа редакцияның тізімінде ол бар"),
                format!("в перечне актов нет акта от {act}, а в перечне другой редакции он есть"),
                format!("the list of acts lacks the act {act}, which the list of another edition has"),
            ),
            Self::ActDiffers { act, keys } => {
                let keys = keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
                Words::new(
                    format!("{act} акт туралы екі редакцияда әртүрлі жазылған: {keys}"),
                    format!("об акте от {act} в двух редакциях записано разное: {keys}"),
                    format!("two editions say different things of act {act}: {keys}"),
                )
            }
            Self::NoneFor { answer, .. } => answer.clone(),
            Self::Unknown { name, .. } => Words::new(
                format!("қалтада «{name}» деген редакция жоқ"),
                format!("в папке нет редакции «{name}»"),
                format!("the folder holds no edition «{name}»"),
            ),
            Self::SeveralOfName { name, paths } => {
                let paths = phrase::quoted(paths);
                Words::new(
                    format!("«{name}» деген атау бірнеше редакцияға сай келеді: {paths}"),
                    format!("имени «{name}» соответствует несколько редакций: {paths}"),
                    format!("several editions answer to the name «{name}»: {paths}"),
                )
            }
            Self::Several { found } => {
                let found = phrase::quoted(found);
                Words::new(
                    format!("қалтада бірнеше регламенттің редакциялары бар: {found}"),
                    format!("в папке редакции нескольких регламентов: {found}"),
                    format!("the folder holds editions of several regulations: {found}"),
                )
            }
            Self::NotHeld { acts } => {
                let acts = acts.join(", ");
                Words::new(
                    format!("мына актілерден кейінгі мәтіндер файлдар арасында жоқ: {acts}"),
                    format!("среди файлов нет текстов после следующих актов: {acts}"),
                    format!("no file holds the texts after these acts: {acts}"),
                )
            }
            Self::SameClause { clause, acts: [one, other] } => Words::new(
                format!("«{clause}» тармағын бір күнде екі акт өзгертеді: {one} және {other}"),
                format!("пункт «{clause}» в один день изменяют два акта: {one} и {other}"),
                format!("two acts change the clause «{clause}» on one day: {one} and {other}"),
            ),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Words {
        match self {
            Self::PathDisagrees { .. } => Words::new(
                "Файлдың орны мен атауын немесе ондағы `issuer`, `service` кілттері мен соңғы актіні түзетіңіз.",
                "Исправьте место и имя файла или в нем ключи `issuer`, `service` и последний акт.",
                "Mend the place and the name of the file, or in it the keys `issuer` and `service` and the last act.",
            ),
            Self::MadeTwice { .. } => Words::new(
                "Бір файлды қалдырыңыз: бір актіден кейін мәтін біреу ғана болады.",
                "Оставьте один файл: после одного акта текст только один.",
                "Keep one file: after one act there is one text.",
            ),
            Self::Unordered { .. } => Words::new(
                "Екі актіні де кейінгі редакцияның тізіміне қабылданған ретімен жазыңыз.",
                "Запишите оба акта в перечень более поздней редакции в порядке их принятия.",
                "Write both acts into the list of the later edition in the order of their adoption.",
            ),
            Self::ActLacking { .. } => Words::new(
                "Бұл актіні `[[act]]` бөлімімен өз орнына қосыңыз немесе басқа редакциядан алып тастаңыз.",
                "Добавьте этот акт разделом `[[act]]` на его место или уберите его из другой редакции.",
                "Add the act as an `[[act]]` at its place, or take it out of the other edition.",
            ),
            Self::ActDiffers { .. } => Words::new(
                "Акт туралы екі файлда да бірдей жазыңыз; дұрысын ресми мәтіннен тексеріңіз.",
                "Запишите об акте в обоих файлах одно и то же; верное сверьте с официальным текстом.",
                "Write the same of the act in both files; compare it with the official text.",
            ),
            Self::NoneFor { held, .. } => {
                let held = phrase::quoted(held);
                Words::new(
                    format!(
                        "Істі белгілі бір редакция бойынша бәрібір жүргізу үшін оны `--edition` параметрімен атаңыз; \
                         бар редакциялар: {held}."
                    ),
                    format!(
                        "Чтобы все же рассчитать дело по определенной редакции, назовите ее параметром `--edition`; \
                         есть редакции: {held}."
                    ),
                    format!(
                        "To walk the case by a certain edition all the same, name it with `--edition`; the editions \
                         held are: {held}."
                    ),
                )
            }
            Self::Unknown { held, .. } => phrase::did_you_mean_among(None, held),
            Self::SeveralOfName { .. } => Words::new(
                "Редакция файлын `run` пәрменіне өз жолымен беріңіз немесе файлдың толық атауын жазыңыз.",
                "Передайте команде `run` сам файл редакции или напишите полное имя файла.",
                "Give the file of the edition itself to `run`, or write the whole name of the file.",
            ),
            Self::Several { .. } => Words::new(
                "Бір регламенттің қалтасын немесе файлын көрсетіңіз.",
                "Укажите папку одного регламента или файл.",
                "Name the folder of one regulation, or a file.",
            ),
            Self::NotHeld { .. } => Words::new(
                "Олардың редакцияларын файл етіп қосыңыз: оларсыз сол кездегі мәтін көрсетілмейді.",
                "Добавьте их редакции файлами: без них текст того времени не показывается.",
                "Add their editions as files: without them the text of that time cannot be shown.",
            ),
            Self::SameClause { .. } => Words::new(
                "Тармақтың мәтінін екі актімен де салыстырыңыз: кейінгі актінің мәтіні қолданылады.",
                "Сверьте текст пункта с обоими актами: применяется текст более позднего акта.",
                "Compare the text of the clause with both acts: that of the later act holds.",
            ),
        }
    }
}

//! Faults of the commands that make files.

use crate::diagnostic::Code;
use crate::language::Words;

/// Why a file is not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MakingFault {
    /// E1012: the day and the number of the act cannot be read.
    UnreadAct {
        /// The text as written.
        text: String,
    },
    /// E1013: the file is there already.
    AlreadyThere {
        /// Its path.
        path: String,
    },
    /// E1014: the act is not later than the last act of the file.
    NotLater {
        /// The act: «18.05.2017 № 144».
        act: String,
        /// The last act of the file.
        last: String,
    },
}

impl MakingFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::UnreadAct { .. } => Code::E1012,
            Self::AlreadyThere { .. } => Code::E1013,
            Self::NotLater { .. } => Code::E1014,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::UnreadAct { text } => Words::new(
                format!("«{text}»: актінің күні мен нөмірі оқылмады"),
                format!("«{text}»: дата и номер акта не прочитаны"),
                format!("«{text}»: the day and the number of the act cannot be read"),
            ),
            Self::AlreadyThere { path } => Words::new(
                format!("«{path}» файлы бар, оның үстіне жазылмайды"),
                format!("файл «{path}» уже есть и не перезаписывается"),
                format!("the file «{path}» is there already and is not written over"),
            ),
            Self::NotLater { act, last } => Words::new(
                format!("{act} акт файлдағы соңғы актіден, {last}, кейін келмейді"),
                format!("акт от {act} не следует за последним актом файла, от {last}"),
                format!("the act of {act} does not follow the last act of the file, of {last}").replace('№', "No"),
            ),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Words {
        match self {
            Self::UnreadAct { .. } => Words::new(
                "Қол қойылған күнді және «№» белгісімен нөмірді жазыңыз, мысалы `--act \"18.05.2017 № 144\"`.",
                "Напишите день подписания и номер со знаком «№», например `--act \"18.05.2017 № 144\"`.",
                "Write the day of signing and the number after the sign «№», such as `--act \"18.05.2017 № 144\"`.",
            ),
            Self::AlreadyThere { .. } => Words::new(
                "Сол файлды түзетіңіз; акт қате жазылса, `--act` параметрін түзетіңіз.",
                "Правьте этот файл; если акт указан неверно, исправьте параметр `--act`.",
                "Work on that file; where the act is given wrongly, mend the option `--act`.",
            ),
            Self::NotLater { .. } => Words::new(
                "Соңғы редакцияның файлын көрсетіңіз және актінің күнін тексеріңіз: редакциялар актілердің ретімен жасалады.",
                "Укажите файл последней редакции и проверьте дату акта: редакции делаются в порядке актов.",
                "Name the file of the last edition, and check the day of the act: editions are made in the order of acts.",
            ),
        }
    }
}

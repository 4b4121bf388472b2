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
    /// E1015: the regulation was repealed, so that no edition follows.
    Repealed {
        /// The act that repealed it.
        act: String,
    },
    /// E1017: a title or a name holds signs that the text of a file cannot hold.
    NotPlain {
        /// The text as written.
        text: String,
    },
    /// E1018: the output would be written over a file that was read.
    OverRead {
        /// The path of the output.
        path: String,
    },
    /// E1019: several files are to be written, and the output is the name of one.
    SeveralFiles {
        /// The path of the output.
        path: String,
        /// How many.
        count: usize,
    },
    /// E1016: a file beside holds a later edition.
    NotLast {
        /// The path of the file that was named.
        path: String,
        /// The path of the last edition.
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
            Self::Repealed { .. } => Code::E1015,
            Self::NotLast { .. } => Code::E1016,
            Self::NotPlain { .. } => Code::E1017,
            Self::OverRead { .. } => Code::E1018,
            Self::SeveralFiles { .. } => Code::E1019,
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
                format!("{act} акт файлдағы соңғы актіден ({last}) кейін келмейді"),
                format!("акт от {act} не следует за последним актом файла (от {last})"),
                format!("the act of {act} does not follow the last act of the file (of {last})").replace('№', "No"),
            ),
            Self::Repealed { act } => Words::new(
                format!("регламенттің күшін {act} акт жойған, одан кейін редакция жасалмайды"),
                format!("регламент признан утратившим силу актом от {act}, редакция после него не создается"),
                format!("the act of {act} repealed the regulation, and no edition follows it").replace('№', "No"),
            ),
            Self::NotPlain { text } => Words::new(
                format!("«{text}»: атауда `{{`, `}}`, `'''` немесе жолды бөлетін белгі бар"),
                format!("«{text}»: в названии есть `{{`, `}}`, `'''` или знак новой строки"),
                format!("«{text}»: the name has `{{`, `}}`, `'''` or a sign that ends a line"),
            ),
            Self::OverRead { path } => Words::new(
                format!("«{path}» файлынан бастапқы деректер оқылды, нәтиже оның үстіне жазылмайды"),
                format!("из файла «{path}» прочитаны исходные данные, результат поверх него не записывается"),
                format!("the file «{path}» is what was read, and is not written over with the result"),
            ),
            Self::SeveralFiles { path, count } => Words::new(
                format!("«{path}» – бір файлдың аты, ал жазылатын файлдар саны – {count}"),
                format!("«{path}» – имя одного файла, а записать нужно несколько: {count}"),
                format!("«{path}» is the name of one file, and {count} are to be written"),
            ),
            Self::NotLast { path, last } => Words::new(
                format!("«{path}» файлы соңғы редакция емес, соңғысы – «{last}»"),
                format!("файл «{path}» – не последняя редакция, последняя – «{last}»"),
                format!("the file «{path}» is not the last edition, which is «{last}»"),
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
            Self::Repealed { .. } => Words::new(
                "Жаңа регламент бекітілсе, оның файлын `reglament new` пәрменімен жасаңыз; күшін жою қате жазылса, `makes = \"repeal\"` бар актіні түзетіңіз.",
                "Если утвержден новый регламент, создайте его файл командой `reglament new`; если утрата силы записана ошибочно, исправьте акт с `makes = \"repeal\"`.",
                "Where a new regulation was adopted, make its file with `reglament new`; where the repeal is written by mistake, mend the act with `makes = \"repeal\"`.",
            ),
            Self::NotPlain { .. } => Words::new(
                "Атауды сол белгілерсіз, бір жолға жазыңыз: мәтінде `{}` ережелердегі мерзімнің орнын белгілейді.",
                "Напишите название без этих знаков, в одну строку: в тексте `{}` – место срока из правил.",
                "Write the name without these signs, in one line: in a text `{}` is the place of a term of the rules.",
            ),
            Self::OverRead { .. } => Words::new(
                "`--out` немесе `--html` параметрінде басқа файлдың атын жазыңыз.",
                "Напишите в параметре `--out` или `--html` имя другого файла.",
                "Name another file in the option `--out` or `--html`.",
            ),
            Self::SeveralFiles { .. } => Words::new(
                "`--out` параметрінде қалтаның атын жазыңыз, мысалы `--out шығарылған`: файлдар сонда жазылады.",
                "Напишите в параметре `--out` имя папки, например `--out вывод`: файлы будут записаны в нее.",
                "Name a folder in the option `--out`, such as `--out rendered`: the files are written into it.",
            ),
            Self::NotLast { last, .. } => Words::new(
                format!("Соңғы редакцияның файлын көрсетіңіз: `reglament amend {last}`."),
                format!("Укажите файл последней редакции: `reglament amend {last}`."),
                format!("Name the file of the last edition: `reglament amend {last}`."),
            ),
        }
    }
}

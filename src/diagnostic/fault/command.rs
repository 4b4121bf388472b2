//! Faults of the command line.

use super::phrase;
use crate::diagnostic::Code;
use crate::language::Words;

/// What can be wrong with a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommandFault {
    /// E1001: no such subcommand.
    UnknownCommand {
        /// The word as written.
        word: String,
        /// The command that is meant, if one is near.
        near: Option<String>,
    },
    /// E1002: no such option, or one thing too many.
    UnknownOption {
        /// The word as written.
        word: String,
        /// The option that is meant, if one is near.
        near: Option<String>,
    },
    /// E1003: options or arguments are lacking.
    MissingArgument {
        /// The options or arguments; never empty.
        names: Vec<String>,
    },
    /// E1004: the option does not take this value.
    BadArgument {
        /// The option.
        option: String,
        /// The value as written.
        value: String,
        /// The values that it takes; empty where they cannot be listed.
        allowed: Vec<String>,
    },
    /// E1005: an option is given twice, or with another that excludes it.
    Conflict {
        /// The option.
        option: String,
    },
    /// E1005: an option chooses among the editions of a folder, and the path leads to a file.
    ChoosesEdition {
        /// The option.
        option: String,
        /// The folder of the regulation; none where the file is a case, which names its edition itself.
        folder: Option<String>,
    },
    /// E1006: no diagnostic of this code.
    UnknownCode {
        /// The code as written.
        code: String,
        /// The code that is meant, if one is near.
        near: Option<String>,
    },
    /// E1007: this needs --start (not on a terminal, nothing in a case file).
    NoStart,
    /// E1008: this needs --channel.
    NoChannel {
        /// The channels of the regulation.
        open: Vec<String>,
    },
    /// E1009: the file is not of the kind that the command works on.
    WrongKind {
        /// The path of the file.
        path: String,
    },
    /// E1010: the output could not be written.
    Unwritable {
        /// The path of the output.
        path: String,
        /// What the system says.
        reason: String,
    },
    /// E1011: the files are not editions of one regulation.
    OtherRegulation {
        /// Issuer and service of the first file.
        before: String,
        /// Issuer and service of the second file.
        after: String,
    },
}

impl CommandFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::UnknownCommand { .. } => Code::E1001,
            Self::UnknownOption { .. } => Code::E1002,
            Self::MissingArgument { .. } => Code::E1003,
            Self::BadArgument { .. } => Code::E1004,
            Self::Conflict { .. } | Self::ChoosesEdition { .. } => Code::E1005,
            Self::UnknownCode { .. } => Code::E1006,
            Self::NoStart => Code::E1007,
            Self::NoChannel { .. } => Code::E1008,
            Self::WrongKind { .. } => Code::E1009,
            Self::Unwritable { .. } => Code::E1010,
            Self::OtherRegulation { .. } => Code::E1011,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::UnknownCommand { word, .. } => Words::new(
                format!("«{word}» деген пәрмен жоқ"),
                format!("нет команды «{word}»"),
                format!("there is no command «{word}»"),
            ),
            Self::UnknownOption { word, .. } if !word.starts_with('-') => Words::new(
                format!("«{word}» артық: пәрмен мұнша нәрсе қабылдамайды"),
                format!("«{word}» лишнее: команда столько не принимает"),
                format!("«{word}» is one too many for this command"),
            ),
            Self::UnknownOption { word, .. } => Words::new(
                format!("«{word}» деген параметр жоқ"),
                format!("нет параметра «{word}»"),
                format!("there is no option «{word}»"),
            ),
            Self::MissingArgument { names } => {
                let list = phrase::quoted(names);
                let [ru, en] =
                    if names.len() == 1 { ["не указано", "is"] } else { ["не указаны", "are"] };
                Words::new(format!("{list} көрсетілмеген"), format!("{ru} {list}"), format!("{list} {en} not given"))
            }
            Self::BadArgument { option, value, .. } => Words::new(
                format!("«{option}» параметрі «{value}» деген мәнді қабылдамайды"),
                format!("параметр «{option}» не принимает значение «{value}»"),
                format!("the option «{option}» does not take the value «{value}»"),
            ),
            Self::Conflict { option } => Words::new(
                format!("«{option}» параметрі қайталанған немесе басқа параметрмен бірге қолданылмайды"),
                format!("параметр «{option}» повторен или не сочетается с другим параметром"),
                format!("the option «{option}» is repeated, or does not go with another option"),
            ),
            Self::ChoosesEdition { option, folder: Some(_) } => Words::new(
                format!(
                    "«{option}» параметрі қалтадағы редакциялардың бірін таңдайды, ал көрсетілгені – файл: ол – бір ғана редакция"
                ),
                format!("параметр «{option}» выбирает одну из редакций в папке, а указан файл: это уже одна редакция"),
                format!(
                    "the option «{option}» chooses one of the editions of a folder, and this is a file: one edition"
                ),
            ),
            Self::ChoosesEdition { option, folder: None } => Words::new(
                format!(
                    "«{option}» параметрі қалтадағы редакциялардың бірін таңдайды, ал істің файлы өз редакциясын өзі атайды"
                ),
                format!(
                    "параметр «{option}» выбирает одну из редакций в папке, а файл дела сам называет свою редакцию"
                ),
                format!(
                    "the option «{option}» chooses one of the editions of a folder, and the file of a case names its own"
                ),
            ),
            Self::UnknownCode { code, .. } => Words::new(
                format!("«{code}» деген код жоқ"),
                format!("нет кода «{code}»"),
                format!("there is no code «{code}»"),
            ),
            Self::NoStart => Words::new(
                "істің басталған уақыты көрсетілмеген",
                "не указано время начала дела",
                "the start of the case is not given",
            ),
            Self::NoChannel { .. } => Words::new(
                "өтініштің қай арна арқылы берілгені көрсетілмеген",
                "не указано, по какому каналу подано заявление",
                "it is not said by which channel the application came",
            ),
            Self::WrongKind { path } => Words::new(
                format!("«{path}» файлы бұл пәрменге жарамайды"),
                format!("файл «{path}» не подходит для этой команды"),
                format!("the file «{path}» is not of the kind that this command works on"),
            ),
            Self::Unwritable { path, reason } => Words::new(
                format!("«{path}» файлына жазылмады: {reason}"),
                format!("не удалось записать «{path}»: {reason}"),
                format!("«{path}» could not be written: {reason}"),
            ),
            Self::OtherRegulation { before, after } => Words::new(
                format!("файлдар бір регламенттің редакциялары емес: «{before}» және «{after}»"),
                format!("файлы – не редакции одного регламента: «{before}» и «{after}»"),
                format!("the files are not editions of one regulation: «{before}» and «{after}»"),
            ),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Words {
        match self {
            Self::UnknownCommand { near, .. } => phrase::did_you_mean(near.as_deref(), || {
                Words::new(
                    "Пәрмендер тізімін көріңіз: `reglament --help`.",
                    "Посмотрите список команд: `reglament --help`.",
                    "See the list of commands: `reglament --help`.",
                )
            }),
            Self::UnknownOption { word, near } if !word.starts_with('-') => {
                phrase::did_you_mean(near.as_deref(), || {
                    Words::new(
                        "Бос орны бар мәнді тырнақшаға алыңыз, мысалы `--start \"16.06.2017 10:30\"`; пәрменнің қабылдайтыны – `--help`.",
                        "Возьмите значение с пробелом в кавычки, например `--start \"16.06.2017 10:30\"`; что принимает команда: `--help`.",
                        "Put a value with a blank in quotes, such as `--start \"16.06.2017 10:30\"`; what the command takes: `--help`.",
                    )
                })
            }
            Self::UnknownOption { near, .. } => phrase::did_you_mean(near.as_deref(), see_help),
            Self::MissingArgument { .. } | Self::Conflict { .. } => see_help(),
            Self::ChoosesEdition { option, folder: Some(folder) } => Words::new(
                format!(
                    "Регламенттің қалтасын көрсетіңіз: `reglament run {folder} {option} …`; осы файл бойынша есептеу үшін параметрді алып тастаңыз."
                ),
                format!(
                    "Укажите папку регламента: `reglament run {folder} {option} …`; чтобы рассчитать по этому файлу, уберите параметр."
                ),
                format!(
                    "Name the folder of the regulation: `reglament run {folder} {option} …`; to reckon by this file, leave the option out."
                ),
            ),
            Self::ChoosesEdition { folder: None, .. } => Words::new(
                "Параметрді алып тастаңыз; басқа редакция керек болса, істің файлында `regulation` кілтін өзгертіңіз.",
                "Уберите параметр; если нужна другая редакция, измените в файле дела ключ `regulation`.",
                "Leave the option out; where another edition is meant, change the key `regulation` of the case.",
            ),
            Self::BadArgument { allowed, .. } => {
                if allowed.is_empty() {
                    return see_help();
                }
                phrase::did_you_mean_among(None, allowed)
            }
            Self::UnknownCode { near, .. } => phrase::did_you_mean(near.as_deref(), || {
                Words::new(
                    "Код хабардың басында тұрады, мысалы `E0402`.",
                    "Код стоит в начале сообщения, например `E0402`.",
                    "The code stands at the beginning of a message, such as `E0402`.",
                )
            }),
            Self::NoStart => Words::new(
                "Күні мен уақытын жазыңыз, мысалы `--start \"16.06.2017 10:30\"`.",
                "Укажите дату и время, например `--start \"16.06.2017 10:30\"`.",
                "Write the date and time, such as `--start \"16.06.2017 10:30\"`.",
            ),
            Self::NoChannel { open } => {
                let list = phrase::quoted(open);
                Words::new(
                    format!("`--channel` параметрін қосыңыз; регламенттің арналары: {list}."),
                    format!("Добавьте параметр `--channel`; каналы регламента: {list}."),
                    format!("Add the option `--channel`; the regulation has these channels: {list}."),
                )
            }
            Self::WrongKind { .. } => Words::new(
                "Пәрмен жұмыс істейтін файлды көрсетіңіз: регламентті, істі немесе күнтізбені.",
                "Укажите файл того вида, с которым работает команда: регламент, дело или календарь.",
                "Name the file that the command works on: a regulation, a case or a calendar.",
            ),
            Self::Unwritable { .. } => Words::new(
                "Қалтаның бар екенін және оған жазуға рұқсатыңыз бар екенін тексеріңіз.",
                "Проверьте, что папка существует и у вас есть право писать в нее.",
                "Check that the folder is there and that you may write to it.",
            ),
            Self::OtherRegulation { .. } => Words::new(
                "`issuer` және `service` мәндері бірдей екі файлды көрсетіңіз.",
                "Укажите два файла с одинаковыми `issuer` и `service`.",
                "Name two files with the same `issuer` and `service`.",
            ),
        }
    }
}

/// Where the options of a command are listed.
fn see_help() -> Words {
    Words::new(
        "Пәрменнің параметрлерін `--help` арқылы көріңіз.",
        "Посмотрите параметры команды: `--help`.",
        "See the options of the command with `--help`.",
    )
}

//! Faults of a case: its file, its facts, its events.

use super::{NameKind, phrase};
use crate::diagnostic::Code;
use crate::language::{Keyword, Language, Words};

/// What can be wrong with a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseFault {
    /// E0901: the regulation has no fact of this name.
    UnknownFact {
        /// The name as written.
        name: String,
        /// The fact that is meant, if one is near.
        near: Option<String>,
    },
    /// E0903: no such channel.
    UnknownChannel {
        /// The channel as written.
        channel: String,
        /// The open channel that is meant, if one is near.
        near: Option<String>,
        /// The channels by which the regulation accepts applications; empty where they are not known.
        open: Vec<Keyword>,
    },
    /// E0904: the regulation accepts no applications by this channel.
    ClosedChannel {
        /// The channel.
        channel: String,
        /// The channels by which applications are accepted.
        open: Vec<String>,
    },
    /// E0905: not a date or time.
    BadMoment {
        /// The value as written (31.02.2017).
        value: String,
        /// What is wrong with it.
        mistake: MomentMistake,
    },
    /// E0906: the way needs a fact that is not given.
    MissingFact {
        /// The fact.
        fact: String,
        /// The step, check or procedure that needs it.
        asker: String,
        /// What the asker is: a step, another node or a procedure.
        kind: NameKind,
        /// The title of the fact.
        question: String,
        /// How often it was decided before.
        decided: Decided,
    },
    /// E0907: with these facts the way runs in a circle.
    EndlessLoop {
        /// A step of the circle.
        step: String,
    },
    /// E0908: this step is not among those that are open.
    StepNotOpen {
        /// The step as written.
        step: String,
        /// The steps that are open; never empty.
        open: Vec<String>,
    },
    /// E0910: an event comes after the case has ended.
    AfterEnd,
    /// E0911: an event says nothing that happened, or several things at once.
    EventDoesWhat,
    /// E0912: the regulation file that the case names is not there.
    NoRegulation {
        /// The path as written.
        path: String,
    },
    /// E0913: no step of this name in the regulation.
    UnknownStep {
        /// The name as written.
        name: String,
        /// The step that is meant, if one is near.
        near: Option<String>,
    },
    /// E0914: a fact is not written as name = value.
    BadFact {
        /// The text as written.
        text: String,
    },
    /// E0915: a fact is given twice.
    RepeatedFact {
        /// The fact.
        name: String,
    },
    /// E0916: the regulation that the case names has faults of its own.
    FaultyRegulation {
        /// The path of the regulation.
        path: String,
    },
    /// E0917: the way of the case has more entries than a case may have.
    TooLong {
        /// How many entries a case may have.
        limit: usize,
    },
}

/// Whether a fact that is needed was decided before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decided {
    /// It was not.
    Never,
    /// It was, in a case that is only planned, and must be decided anew.
    InPlan,
    /// It was, in a case that has events, and must be decided anew.
    AmongEvents,
}

/// What is wrong with a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MomentMistake {
    /// There is no such day or time: 31.02.2017, 25:00.
    NoSuch,
    /// The time of day is lacking.
    NoTime,
    /// It is written otherwise.
    Form,
    /// Only a day is asked for, and it is written otherwise.
    DayForm,
    /// Only a day is asked for, and a time of day is there too.
    TimeToo,
}

impl CaseFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::UnknownFact { .. } => Code::E0901,
            Self::UnknownChannel { .. } => Code::E0903,
            Self::ClosedChannel { .. } => Code::E0904,
            Self::BadMoment { .. } => Code::E0905,
            Self::MissingFact { .. } => Code::E0906,
            Self::EndlessLoop { .. } => Code::E0907,
            Self::StepNotOpen { .. } => Code::E0908,
            Self::AfterEnd => Code::E0910,
            Self::EventDoesWhat => Code::E0911,
            Self::NoRegulation { .. } => Code::E0912,
            Self::UnknownStep { .. } => Code::E0913,
            Self::BadFact { .. } => Code::E0914,
            Self::RepeatedFact { .. } => Code::E0915,
            Self::FaultyRegulation { .. } => Code::E0916,
            Self::TooLong { .. } => Code::E0917,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::UnknownFact { name, .. } => Words::new(
                format!("регламентте «{name}» деген дерек жоқ"),
                format!("в регламенте нет факта «{name}»"),
                format!("the regulation has no fact «{name}»"),
            ),
            Self::UnknownChannel { channel, .. } => Words::new(
                format!("«{channel}» деген арна жоқ"),
                format!("нет канала «{channel}»"),
                format!("there is no channel «{channel}»"),
            ),
            Self::ClosedChannel { channel, .. } => Words::new(
                format!("регламент бойынша «{channel}» арнасы арқылы өтініш қабылданбайды"),
                format!("по регламенту через канал «{channel}» заявления не принимаются"),
                format!("the regulation accepts no applications by the channel «{channel}»"),
            ),
            Self::BadMoment { value, mistake: MomentMistake::NoSuch } => Words::new(
                format!("«{value}»: мұндай күн немесе уақыт жоқ"),
                format!("«{value}»: такой даты или такого времени нет"),
                format!("«{value}»: there is no such day or time"),
            ),
            Self::BadMoment { value, mistake: MomentMistake::NoTime } => Words::new(
                format!("«{value}» – тек күн, уақыты көрсетілмеген"),
                format!("«{value}» – только дата, время не указано"),
                format!("«{value}» is a date only, the time of day is lacking"),
            ),
            Self::BadMoment { value, mistake: MomentMistake::Form } => Words::new(
                format!("«{value}» күн мен уақыт болып оқылмайды"),
                format!("«{value}» не читается как дата и время"),
                format!("«{value}» cannot be read as a date and time"),
            ),
            Self::BadMoment { value, mistake: MomentMistake::DayForm } => Words::new(
                format!("«{value}» күн болып оқылмайды"),
                format!("«{value}» не читается как дата"),
                format!("«{value}» cannot be read as a date"),
            ),
            Self::BadMoment { value, mistake: MomentMistake::TimeToo } => Words::new(
                format!("«{value}»: мұнда тек күн жазылады, ал уақыты да көрсетілген"),
                format!("«{value}»: здесь пишется только дата, а указано и время"),
                format!("«{value}»: only a date is written here, and a time of day is there too"),
            ),
            Self::MissingFact { fact, asker, kind, question, decided } => {
                missing(fact, question, &needed_for(asker, *kind), *decided)
            }
            Self::EndlessLoop { step } => Words::new(
                format!("мұндай деректермен іс «{step}» қадамына қайта-қайта оралып, аяқталмайды"),
                format!("при таких фактах дело снова и снова возвращается к шагу «{step}» и не заканчивается"),
                format!("with these facts the case comes back to the step «{step}» again and again"),
            ),
            Self::StepNotOpen { step, open } => not_open(step, open),
            Self::AfterEnd => Words::new(
                "оқиға іс аяқталғаннан кейін жазылған",
                "событие записано после окончания дела",
                "the event comes after the case has ended",
            ),
            Self::EventDoesWhat => Words::new(
                "оқиғада дәл бір нәрсе тұруы керек: `step`, `fact`, `expired`, `withdrawn` немесе `lapsed`",
                "в событии должно стоять ровно одно: `step`, `fact`, `expired`, `withdrawn` или `lapsed`",
                "an event must say exactly one thing: `step`, `fact`, `expired`, `withdrawn` or `lapsed`",
            ),
            Self::NoRegulation { path } => Words::new(
                format!("іс сүйенетін «{path}» регламент файлы табылмады"),
                format!("не найден файл регламента «{path}», на который ссылается дело"),
                format!("the regulation file «{path}» that the case names is not there"),
            ),
            Self::UnknownStep { name, .. } => Words::new(
                format!("регламентте «{name}» деген қадам жоқ"),
                format!("в регламенте нет шага «{name}»"),
                format!("the regulation has no step «{name}»"),
            ),
            Self::BadFact { text } => Words::new(
                format!("«{text}» дерек болып оқылмайды"),
                format!("«{text}» не читается как факт"),
                format!("«{text}» cannot be read as a fact"),
            ),
            Self::RepeatedFact { name } => Words::new(
                format!("«{name}» дерегі екі рет берілген"),
                format!("факт «{name}» указан дважды"),
                format!("the fact «{name}» is given twice"),
            ),
            Self::FaultyRegulation { path } => Words::new(
                format!("іс сүйенетін «{path}» регламентінің өзінде қателер бар"),
                format!("в самом регламенте «{path}», на который ссылается дело, есть ошибки"),
                format!("the regulation «{path}» that the case names has faults of its own"),
            ),
            Self::TooLong { limit } => Words::new(
                format!("істің жолы тым ұзақ: жазбалар саны {limit} шегінен асады"),
                format!("путь дела слишком длинный: записей больше {limit}"),
                format!("the way of the case is too long: it has more than {limit} entries"),
            ),
        }
    }

    /// What to do about it, words of the rules in the keywords of the regulation.
    #[must_use]
    pub fn help(&self, keywords: Option<Language>) -> Words {
        match self {
            Self::UnknownFact { near, .. } => {
                phrase::did_you_mean(near.as_deref(), || phrase::name_after(keywords, &[Keyword::Fact]))
            }
            Self::UnknownChannel { near, open, .. } => help_with_channel(near.as_deref(), open, keywords),
            Self::ClosedChannel { open, .. } => {
                let list = phrase::quoted(open);
                Words::new(
                    format!("Өтініш қабылданатын арнаны жазыңыз: {list}."),
                    format!("Напишите канал, по которому заявления принимаются: {list}."),
                    format!("Write a channel by which applications are accepted: {list}."),
                )
            }
            Self::BadMoment { mistake: MomentMistake::NoSuch, .. } => Words::new(
                "Айдың күнін, айды және уақытты тексеріңіз.",
                "Проверьте число, месяц и время.",
                "Check the day, the month and the time.",
            ),
            Self::BadMoment { value, mistake: MomentMistake::NoTime } => Words::new(
                format!("Күннен кейін уақытты қосыңыз, мысалы `{value} 10:30`."),
                format!("Добавьте время после даты, например `{value} 10:30`."),
                format!("Add the time after the date, such as `{value} 10:30`."),
            ),
            Self::BadMoment { mistake: MomentMistake::Form, .. } => Words::new(
                "Күн мен уақытты былай жазыңыз: `16.06.2017 10:30`.",
                "Запишите дату и время так: `16.06.2017 10:30`.",
                "Write the date and time like this: `16.06.2017 10:30`.",
            ),
            Self::BadMoment { mistake: MomentMistake::DayForm, .. } => Words::new(
                "Күнді былай жазыңыз: `16.06.2017`.",
                "Запишите дату так: `16.06.2017`.",
                "Write the date like this: `16.06.2017`.",
            ),
            Self::BadMoment { mistake: MomentMistake::TimeToo, .. } => Words::new(
                "Уақытын алып тастаңыз: редакция тұтас күнге анықталады, мысалы `16.06.2017`.",
                "Уберите время: редакция определяется на целый день, например `16.06.2017`.",
                "Take the time away: an edition is found for a whole day, such as `16.06.2017`.",
            ),
            Self::MissingFact { fact, decided, .. } => give(fact, *decided),
            Self::EndlessLoop { .. } => Words::new(
                "Деректің мәнін өзгертіңіз немесе оны кейінгі оқиғада жаңадан беріңіз.",
                "Измените значение факта или укажите его заново в более позднем событии.",
                "Change the value of a fact, or decide it anew in a later event.",
            ),
            Self::StepNotOpen { open, .. } => help_with_open(open),
            Self::AfterEnd => Words::new(
                "Артық оқиғаны алып тастаңыз немесе алдыңғы оқиғаларды тексеріңіз.",
                "Уберите лишнее событие или проверьте предыдущие.",
                "Take the event away, or check the ones before it.",
            ),
            Self::EventDoesWhat => Words::new(
                "Әрқайсысын бөлек оқиға етіп жазыңыз немесе жетіспегенін қосыңыз.",
                "Запишите каждое отдельным событием или добавьте недостающее.",
                "Write each of them as an event of its own, or add what is lacking.",
            ),
            Self::NoRegulation { .. } => Words::new(
                "Регламент файлының орны мен атауын тексеріңіз.",
                "Проверьте место и имя файла регламента.",
                "Check the place and the name of the regulation file.",
            ),
            Self::UnknownStep { near, .. } => {
                phrase::did_you_mean(near.as_deref(), || phrase::name_after(keywords, &[Keyword::Step, Keyword::Check]))
            }
            Self::BadFact { .. } => {
                let Words { kk, ru, en } =
                    phrase::example(keywords, "негіз_бар=иә", "есть_основание=да", "has_ground=yes");
                Words::new(
                    format!("Атауын, теңдік белгісін және мәнін жазыңыз, мысалы `{kk}`."),
                    format!("Напишите имя, знак равенства и значение, например `{ru}`."),
                    format!("Write the name, an equals sign and the value, such as `{en}`."),
                )
            }
            Self::RepeatedFact { .. } => Words::new(
                "Екеуінің дұрысын қалдырып, екіншісін алып тастаңыз.",
                "Оставьте верное значение, а второе уберите.",
                "Keep the value that is right and take the other away.",
            ),
            Self::FaultyRegulation { path } => Words::new(
                format!("Алдымен регламентті тексеріп, қателерін түзетіңіз: `reglament check {path}`."),
                format!("Сначала проверьте регламент и исправьте ошибки: `reglament check {path}`."),
                format!("Check the regulation first and mend its faults: `reglament check {path}`."),
            ),
            Self::TooLong { .. } => Words::new(
                "Регламентте рәсімдер бір-бірін неше рет шақыратынын тексеріңіз.",
                "Проверьте, сколько раз в регламенте процедуры вызывают друг друга.",
                "Check how many times the procedures of the regulation call one another.",
            ),
        }
    }
}

/// What to do about a fact that is not given.
fn give(fact: &str, decided: Decided) -> Words {
    match decided {
        Decided::InPlan => Words::new(
            format!(
                "Келесі мәнді алдыңғысынан кейін қосыңыз: пәрменде тағы бір `--fact {fact}=…`, іс файлында \
                     `facts = [\"{fact} = …\", \"{fact} = …\"]`."
            ),
            format!(
                "Добавьте следующее значение после прежнего: в команде еще одно `--fact {fact}=…`, в файле дела \
                     `facts = [\"{fact} = …\", \"{fact} = …\"]`."
            ),
            format!(
                "Add the next value after the former one: another `--fact {fact}=…` to the command, or \
                     `facts = [\"{fact} = …\", \"{fact} = …\"]` to the case file."
            ),
        ),
        Decided::AmongEvents => Words::new(
            format!("Осы оқиғаның алдына жаңа шешімді оқиға етіп қосыңыз: `fact = \"{fact} = …\"`."),
            format!("Добавьте перед этим событием новое решение отдельным событием: `fact = \"{fact} = …\"`."),
            format!("Add the new decision as an event of its own before this one: `fact = \"{fact} = …\"`."),
        ),
        Decided::Never => Words::new(
            format!("Деректі қосыңыз: пәрменде `--fact {fact}=…`, іс файлында `facts = [\"{fact} = …\"]`."),
            format!("Добавьте факт: в команде `--fact {fact}=…`, в файле дела `facts = [\"{fact} = …\"]`."),
            format!("Add the fact: `--fact {fact}=…` to the command, or `facts = [\"{fact} = …\"]` to the case file."),
        ),
    }
}

/// For what a fact is needed: to go beyond a step, to decide a check, to reckon the term of a procedure.
fn needed_for(asker: &str, kind: NameKind) -> Words {
    match kind {
        NameKind::Procedure => Words::new(
            format!("«{asker}» рәсімінің мерзімін анықтау үшін"),
            format!("чтобы определить срок процедуры «{asker}»"),
            format!("to tell the term of the procedure «{asker}»"),
        ),
        NameKind::Step => Words::new(
            format!("«{asker}» қадамынан әрі өту үшін"),
            format!("чтобы пройти дальше шага «{asker}»"),
            format!("to go beyond the step «{asker}»"),
        ),
        _ => Words::new(
            format!("«{asker}» тексеруінен әрі өту үшін"),
            format!("чтобы пройти дальше проверки «{asker}»"),
            format!("to go beyond the check «{asker}»"),
        ),
    }
}

/// Says that a fact is needed, for the first time or anew.
fn missing(fact: &str, question: &str, purpose: &Words, decided: Decided) -> Words {
    let Words { kk, ru, en } = purpose;
    match decided {
        Decided::Never => Words::new(
            format!("{kk} «{fact}» дерегі керек: «{question}»"),
            format!("{ru}, нужен факт «{fact}»: «{question}»"),
            format!("{en}, the fact «{fact}» is needed: «{question}»"),
        ),
        Decided::InPlan | Decided::AmongEvents => Words::new(
            format!("{kk} «{fact}» дерегінің екінші шешімі керек («{question}»): алдыңғы мәні пайдаланылған"),
            format!("{ru}, нужно второе решение по факту «{fact}» («{question}»): прежнее значение уже использовано"),
            format!("{en}, the fact «{fact}» must be decided anew («{question}»): its former value is used up"),
        ),
    }
}

/// What to do about an unknown channel: the one that is meant, or all that are open.
fn help_with_channel(near: Option<&str>, open: &[Keyword], keywords: Option<Language>) -> Words {
    let Words { kk, ru, en } = phrase::words_of(keywords, if open.is_empty() { &Keyword::CHANNELS } else { open });
    let all = Words::new(
        format!("Өтініш қабылданатын арнаны жазыңыз: {kk}."),
        format!("Напишите канал, по которому заявления принимаются: {ru}."),
        format!("Write a channel by which applications are accepted: {en}."),
    );
    match (near, open) {
        (Some(_), [_]) => phrase::did_you_mean(near, || all),
        _ => phrase::did_you_mean_or(near, all),
    }
}

/// Says that a step is not among those that are open.
fn not_open(step: &str, open: &[String]) -> Words {
    let list = phrase::quoted(open);
    match open {
        [_] => Words::new(
            format!("«{step}» қадамы қазір орындалмайды: ашық тұрғаны – {list} қадамы"),
            format!("шаг «{step}» сейчас не выполняется: открыт шаг {list}"),
            format!("the step «{step}» is not open: the open one is {list}"),
        ),
        _ => Words::new(
            format!("«{step}» қадамы қазір орындалмайды: ашық тұрған қадамдар – {list}"),
            format!("шаг «{step}» сейчас не выполняется: открыты шаги {list}"),
            format!("the step «{step}» is not open: the open ones are {list}"),
        ),
    }
}

/// What to do about a step that is not among those that are open.
fn help_with_open(open: &[String]) -> Words {
    match open {
        [open] => Words::new(
            format!("Алдымен «{open}» қадамының қашан орындалғанын жазыңыз."),
            format!("Сначала запишите, когда выполнен шаг «{open}»."),
            format!("Write first when the step «{open}» was done."),
        ),
        _ => Words::new(
            "Алдымен осы қадамдардың қайсысы және қашан орындалғанын жазыңыз.",
            "Сначала запишите, какой из этих шагов и когда выполнен.",
            "Write first which of these steps was done, and when.",
        ),
    }
}

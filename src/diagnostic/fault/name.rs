//! Faults of names.

use super::phrase;
use crate::diagnostic::Code;
use crate::language::{Language, Words};

/// What can be wrong with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameFault {
    /// E0301: no participant of this name.
    UnknownParticipant {
        /// The name as written.
        name: String,
        /// The known name that is meant, if one is near.
        near: Option<String>,
    },
    /// E0302: no step, check or outcome of this name in this procedure: the way leads nowhere.
    UnknownTarget {
        /// The name as written.
        name: String,
        /// The known name that is meant, if one is near.
        near: Option<String>,
    },
    /// E0303: no fact of this name.
    UnknownFact {
        /// The name as written.
        name: String,
        /// The known name that is meant, if one is near.
        near: Option<String>,
    },
    /// E0304: no procedure of this name.
    UnknownProcedure {
        /// The name as written.
        name: String,
        /// The known name that is meant, if one is near.
        near: Option<String>,
    },
    /// E0305: two things have this name.
    Duplicate {
        /// The name.
        name: String,
        /// What the second one is.
        kind: NameKind,
        /// What the first one is.
        first: NameKind,
    },
    /// E0306: the fact has no such value.
    UnknownChoice {
        /// The fact.
        fact: String,
        /// The value as written.
        value: String,
        /// The values that the fact has.
        allowed: Vec<String>,
        /// The value that is meant, if one is near.
        near: Option<String>,
    },
    /// E0307: the name is that of something else.
    WrongKind {
        /// The name.
        name: String,
        /// What is needed here.
        expected: NameKind,
        /// What the name stands for.
        found: NameKind,
    },
    /// E0308: a way leads into another procedure.
    OtherProcedure {
        /// The step or check where the way leads.
        name: String,
        /// Where it stands.
        procedure: String,
    },
    /// E0309: the channel is named twice.
    DuplicateChannel {
        /// The channel.
        channel: String,
    },
    /// E0310: the name is that of the built-in recipient or provider.
    Reserved {
        /// The name.
        name: String,
    },
    /// E0311: no step of this name in any procedure.
    UnknownStep {
        /// The name as written.
        name: String,
        /// The known name that is meant, if one is near.
        near: Option<String>,
    },
    /// E0312: no outcome of this name.
    UnknownOutcome {
        /// The name as written.
        name: String,
        /// The known name that is meant, if one is near.
        near: Option<String>,
    },
    /// E0313: a check is named where a step is needed.
    NotAStep {
        /// The check.
        name: String,
    },
    /// E0314: a participant or channel has own office hours twice.
    HoursTwice {
        /// The participant or channel.
        name: String,
    },
    /// W1001: letters of two alphabets in one word.
    MixedAlphabets {
        /// The name as written.
        name: String,
        /// The odd letter.
        letter: char,
        /// The letter that it is mistaken for.
        looks_like: Option<char>,
    },
}

/// What a name can stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameKind {
    /// A participant.
    Participant,
    /// A fact.
    Fact,
    /// An outcome.
    Outcome,
    /// A procedure.
    Procedure,
    /// A norm of service.
    Norm,
    /// A step or check.
    Node,
    /// A step: no check.
    Step,
    /// Where a way can lead: a step, a check or an outcome.
    Target,
}

impl NameFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::UnknownParticipant { .. } => Code::E0301,
            Self::UnknownTarget { .. } => Code::E0302,
            Self::UnknownFact { .. } => Code::E0303,
            Self::UnknownProcedure { .. } => Code::E0304,
            Self::Duplicate { .. } => Code::E0305,
            Self::UnknownChoice { .. } => Code::E0306,
            Self::WrongKind { .. } => Code::E0307,
            Self::OtherProcedure { .. } => Code::E0308,
            Self::DuplicateChannel { .. } => Code::E0309,
            Self::Reserved { .. } => Code::E0310,
            Self::UnknownStep { .. } => Code::E0311,
            Self::UnknownOutcome { .. } => Code::E0312,
            Self::NotAStep { .. } => Code::E0313,
            Self::HoursTwice { .. } => Code::E0314,
            Self::MixedAlphabets { .. } => Code::W1001,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::UnknownParticipant { name, .. } => Words::new(
                format!("«{name}» деген қатысушы жоқ"),
                format!("нет участника с именем «{name}»"),
                format!("there is no participant «{name}»"),
            ),
            Self::UnknownTarget { name, .. } => Words::new(
                format!("бұл рәсімде «{name}» деген қадам, тексеру немесе нәтиже жоқ"),
                format!("в этой процедуре нет шага, проверки или результата с именем «{name}»"),
                format!("this procedure has no step, check or outcome «{name}»"),
            ),
            Self::UnknownFact { name, .. } => Words::new(
                format!("«{name}» деген дерек жоқ"),
                format!("нет факта с именем «{name}»"),
                format!("there is no fact «{name}»"),
            ),
            Self::UnknownProcedure { name, .. } => Words::new(
                format!("«{name}» деген рәсім жоқ"),
                format!("нет процедуры с именем «{name}»"),
                format!("there is no procedure «{name}»"),
            ),
            Self::Duplicate { name, kind, first } if kind != first => {
                let of = first.of();
                Words::new(
                    format!("«{name}» атауы бос емес: ол – {} атауы", of.kk),
                    format!("имя «{name}» занято: это имя {}", of.ru),
                    format!("the name «{name}» is taken: it is the name {}", of.en),
                )
            }
            Self::Duplicate { name, kind, .. } => {
                let two = kind.two();
                Words::new(
                    format!("{} «{name}» деп бірдей аталған", two.kk),
                    format!("имя «{name}» имеют {}", two.ru),
                    format!("{} have the name «{name}»", two.en),
                )
            }
            Self::UnknownChoice { fact, value, .. } => Words::new(
                format!("«{fact}» дерегінде «{value}» деген мән жоқ"),
                format!("у факта «{fact}» нет значения «{value}»"),
                format!("the fact «{fact}» has no value «{value}»"),
            ),
            Self::WrongKind { name, expected, found } => {
                let (expected, found) = (expected.of(), found.of());
                Words::new(
                    format!("«{name}» – {} атауы, ал мұнда {} атауы керек", found.kk, expected.kk),
                    format!("«{name}» – имя {}, а здесь нужно имя {}", found.ru, expected.ru),
                    format!("«{name}» is the name {}, while the name {} is needed", found.en, expected.en),
                )
            }
            Self::OtherProcedure { name, procedure } => Words::new(
                format!("бағыт басқа рәсімге апарады: «{name}» атауы «{procedure}» рәсімінде тұр"),
                format!("переход ведет в другую процедуру: «{name}» стоит в процедуре «{procedure}»"),
                format!("the way leads into another procedure: «{name}» stands in «{procedure}»"),
            ),
            Self::DuplicateChannel { channel } => Words::new(
                format!("«{channel}» арнасы екі рет аталған"),
                format!("канал «{channel}» назван дважды"),
                format!("the channel «{channel}» is named twice"),
            ),
            Self::Reserved { name } => Words::new(
                format!("«{name}» атауы бос емес: ол алушыны немесе берушіні білдіреді"),
                format!("имя «{name}» занято: оно обозначает услугополучателя или услугодателя"),
                format!("the name «{name}» is taken: it stands for the recipient or the provider"),
            ),
            Self::UnknownStep { name, .. } => Words::new(
                format!("«{name}» деген қадам жоқ"),
                format!("нет шага с именем «{name}»"),
                format!("there is no step «{name}»"),
            ),
            Self::UnknownOutcome { name, .. } => Words::new(
                format!("«{name}» деген нәтиже жоқ"),
                format!("нет результата с именем «{name}»"),
                format!("there is no outcome «{name}»"),
            ),
            Self::NotAStep { name } => Words::new(
                format!("«{name}» – тексеру, ал мұнда қадам керек"),
                format!("«{name}» – это проверка, а здесь нужен шаг"),
                format!("«{name}» is a check, while a step is needed"),
            ),
            Self::HoursTwice { name } => Words::new(
                format!("«{name}» үшін жеке жұмыс уақыты екі рет берілген"),
                format!("для «{name}» собственное время работы указано дважды"),
                format!("«{name}» has office hours of its own twice"),
            ),
            Self::MixedAlphabets { name, letter, looks_like } => mixed_alphabets(name, *letter, *looks_like),
        }
    }

    /// What to do about it, examples in the keywords of the rules.
    #[must_use]
    pub fn help(&self, keywords: Option<Language>) -> Words {
        match self {
            Self::UnknownParticipant { name, near } => phrase::did_you_mean(near.as_deref(), || {
                let Words { kk, ru, en } = phrase::example(keywords, "қатысушы", "участник", "actor");
                Words::new(
                    format!("Оны ережелердің басында атаңыз: `{kk} {name} […] \"…\" / \"…\"`."),
                    format!("Назовите его в начале правил: `{ru} {name} […] \"…\" / \"…\"`."),
                    format!("Name it at the beginning of the rules: `{en} {name} […] \"…\" / \"…\"`."),
                )
            }),
            Self::UnknownTarget { near, .. } => phrase::did_you_mean(near.as_deref(), || {
                Words::new(
                    "Осы рәсімдегі қадамның не тексерудің немесе бұрын жазылған нәтиженің атауын көрсетіңіз.",
                    "Укажите имя шага или проверки этой процедуры либо имя объявленного результата.",
                    "Write the name of a step or check of this procedure, or of an outcome that is declared.",
                )
            }),
            Self::UnknownFact { name, near } => phrase::did_you_mean(near.as_deref(), || {
                let Words { kk, ru, en } = phrase::example(
                    keywords,
                    format!("дерек {name} иә/жоқ"),
                    format!("факт {name} да/нет"),
                    format!("fact {name} yes/no"),
                );
                Words::new(
                    format!("Оны ережелердің басында жазыңыз: `{kk} […] \"…\" / \"…\"`."),
                    format!("Объявите его в начале правил: `{ru} […] \"…\" / \"…\"`."),
                    format!("Declare it at the beginning of the rules: `{en} […] \"…\" / \"…\"`."),
                )
            }),
            Self::UnknownProcedure { name, near } => phrase::did_you_mean(near.as_deref(), || {
                let Words { kk, ru, en } = phrase::example(keywords, "рәсім", "процедура", "procedure");
                Words::new(
                    format!("Рәсімді жазыңыз: `{kk} {name} […]`."),
                    format!("Опишите процедуру: `{ru} {name} […]`."),
                    format!("Write the procedure: `{en} {name} […]`."),
                )
            }),
            Self::Duplicate { .. } => Words::new(
                "Біреуіне басқа атау беріп, ол тұрған жерлердің бәрін түзетіңіз.",
                "Дайте одному из них другое имя и исправьте все места, где оно стоит.",
                "Give one of them another name, and mend every place where it stands.",
            ),
            Self::UnknownChoice { allowed, near, .. } => phrase::did_you_mean_among(near.as_deref(), allowed),
            Self::WrongKind { expected: NameKind::Participant, found: NameKind::Node | NameKind::Outcome, name } => {
                Words::new(
                    format!("Мұнда қатысушының атауын жазыңыз, ал бұл бағыт болса, жаңа жолдан бастаңыз: `→ {name}`."),
                    format!("Напишите здесь имя участника, а если это переход, начните с новой строки: `→ {name}`."),
                    format!("Write the name of a participant here or, if this is a way, begin a new line: `→ {name}`."),
                )
            }
            Self::WrongKind { expected, .. } => {
                let of = expected.of();
                Words::new(
                    format!("Мұнда {} атауын жазыңыз.", of.kk),
                    format!("Напишите здесь имя {}.", of.ru),
                    format!("Write the name {} here.", of.en),
                )
            }
            Self::OtherProcedure { procedure, .. } => call(procedure, keywords),
            Self::DuplicateChannel { .. } => Words::new(
                "Артық жолды алып тастаңыз.",
                "Уберите лишнюю строку.",
                "Take the line that is not needed away.",
            ),
            Self::Reserved { .. } => {
                let Words { kk, ru, en } = phrase::example(keywords, "кеңсе", "канцелярия", "office");
                Words::new(
                    format!("Қатысушыға басқа атау беріңіз, мысалы `{kk}`."),
                    format!("Дайте участнику другое имя, например `{ru}`."),
                    format!("Give the participant another name, such as `{en}`."),
                )
            }
            Self::UnknownStep { near, .. } => add_step(near.as_deref()),
            Self::UnknownOutcome { name, near } => add_outcome(name, near.as_deref(), keywords),
            Self::NotAStep { .. } => Words::new(
                "Тексерудің алдында немесе одан кейін орындалатын қадамның атауын жазыңыз.",
                "Напишите имя шага, который выполняется перед этой проверкой или после нее.",
                "Write the name of the step that is done before or after the check.",
            ),
            Self::HoursTwice { .. } => Words::new(
                "Атауды `[[hours]]` бөлімдерінің біреуінде ғана қалдырыңыз.",
                "Оставьте имя только в одном из разделов `[[hours]]`.",
                "Keep the name in one section `[[hours]]` only.",
            ),
            Self::MixedAlphabets { .. } => Words::new(
                "Пернетақтаның тілін ауыстырып, сөзді қайта теріңіз.",
                "Переключите раскладку клавиатуры и наберите слово заново.",
                "Switch the keyboard and type the word anew.",
            ),
        }
    }
}

impl NameKind {
    /// Two of the kind.
    fn two(self) -> Words {
        match self {
            Self::Participant => Words::new("екі қатысушы", "два участника", "two participants"),
            Self::Fact => Words::new("екі дерек", "два факта", "two facts"),
            Self::Outcome => Words::new("екі нәтиже", "два результата", "two outcomes"),
            Self::Procedure => Words::new("екі рәсім", "две процедуры", "two procedures"),
            Self::Norm => Words::new("екі норма", "две нормы", "two norms"),
            Self::Node | Self::Step | Self::Target => {
                Words::new("екі қадам немесе тексеру", "два шага или проверки", "two steps or checks")
            }
        }
    }

    /// Of one of the kind, after «name».
    fn of(self) -> Words {
        match self {
            Self::Participant => Words::new("қатысушының", "участника", "of a participant"),
            Self::Fact => Words::new("деректің", "факта", "of a fact"),
            Self::Outcome => Words::new("нәтиженің", "результата", "of an outcome"),
            Self::Procedure => Words::new("рәсімнің", "процедуры", "of a procedure"),
            Self::Norm => Words::new("норманың", "нормы", "of a norm"),
            Self::Step => Words::new("қадамның", "шага", "of a step"),
            Self::Node => Words::new("қадамның немесе тексерудің", "шага или проверки", "of a step or check"),
            Self::Target => Words::new(
                "қадамның, тексерудің немесе нәтиженің",
                "шага, проверки или результата",
                "of a step, check or outcome",
            ),
        }
    }
}

/// What to do about an unknown step.
fn add_step(near: Option<&str>) -> Words {
    phrase::did_you_mean(near, || {
        Words::new(
            "Ережелердегі қадамның атауын жазыңыз; ол кез келген рәсімде тұра алады.",
            "Напишите имя шага из правил; он может стоять в любой процедуре.",
            "Write the name of a step of the rules; it may stand in any procedure.",
        )
    })
}

/// What to do about an unknown outcome of the withdrawal.
fn add_outcome(name: &str, near: Option<&str>, keywords: Option<Language>) -> Words {
    phrase::did_you_mean(near, || {
        let Words { kk, ru, en } = phrase::example(
            keywords,
            format!("нәтиже {name} тоқтату"),
            format!("результат {name} прекращение"),
            format!("outcome {name} discontinued"),
        );
        Words::new(
            format!("Оны ережелердің басында жазыңыз: `{kk} […] \"…\" / \"…\"`."),
            format!("Объявите его в начале правил: `{ru} […] \"…\" / \"…\"`."),
            format!("Declare it at the beginning of the rules: `{en} […] \"…\" / \"…\"`."),
        )
    })
}

/// What to do instead of a way into another procedure.
fn call(procedure: &str, keywords: Option<Language>) -> Words {
    let Words { kk, ru, en } = phrase::example(
        keywords,
        "қадам … беруші, рәсім",
        "шаг … услугодатель, процедура",
        "step … provider, procedure",
    );
    Words::new(
        format!(
            "Бағытты осы рәсімнің қадамына апарыңыз немесе екінші рәсімді түгел шақырыңыз: `{kk} \
                         {procedure}`."
        ),
        format!("Направьте переход к шагу этой процедуры или вызовите другую целиком: `{ru} {procedure}`."),
        format!("Lead the way to a step of this procedure, or call the other one whole: `{en} {procedure}`."),
    )
}

/// What is wrong with a word in two alphabets.
fn mixed_alphabets(name: &str, letter: char, looks_like: Option<char>) -> Words {
    let (kk, ru, en) = alphabet(letter);
    let Some(twin) = looks_like else {
        return Words::new(
            format!("«{name}» сөзінде {kk} «{letter}» әрпі бар"),
            format!("в слове «{name}» есть {ru} буква «{letter}»"),
            format!("the word «{name}» holds the {en} letter «{letter}»"),
        );
    };
    let (twin_kk, _, twin_en) = alphabet(twin);
    let twin_ru_of =
        if matches!(twin, '\u{0400}'..='\u{052F}') { "кириллической" } else { "латинской" };
    Words::new(
        format!("«{name}» сөзінде {twin_kk} «{twin}» әрпінің орнында оған ұқсас {kk} «{letter}» әрпі тұр"),
        format!("в слове «{name}» вместо {twin_ru_of} «{twin}» стоит похожая {ru} «{letter}»"),
        format!("the word «{name}» holds the {en} letter «{letter}» in place of the {twin_en} «{twin}»"),
    )
}

/// Of which alphabet a letter is, in the three languages.
fn alphabet(letter: char) -> (&'static str, &'static str, &'static str) {
    match letter {
        '\u{0370}'..='\u{03FF}' => ("грек", "греческая", "Greek"),
        '\u{0400}'..='\u{052F}' => ("кирилл", "кириллическая", "Cyrillic"),
        _ => ("латын", "латинская", "Latin"),
    }
}

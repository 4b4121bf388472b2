//! The names of channels, classes of outcomes, rules of counting and the moment of acceptance.

use super::said::said;
use crate::calendar::{Acceptance, CountFrom};
use crate::language::Language;
use crate::model::{AnnexKind, Channel, OutcomeClass, ParticipantKind, Status};

/// The name of a channel.
#[must_use]
pub const fn channel_name(channel: Channel, language: Language) -> &'static str {
    said(
        language,
        match channel {
            Channel::Office => {
                ["көрсетілетін қызметті берушінің кеңсесі", "канцелярия услугодателя", "the provider's office"]
            }
            Channel::Portal => [
                "«электрондық үкіметтің» веб-порталы",
                "веб-портал «электронного правительства»",
                "the web portal of electronic government",
            ],
            Channel::StateCorporation => {
                ["Мемлекеттік корпорация", "Государственная корпорация", "the State corporation"]
            }
            Channel::Operator => {
                ["үшінші тұлғаның ақпараттық жүйесі", "информационная система третьего лица", "a third party's system"]
            }
            Channel::Mobile => ["ұялы байланыс құрылғысы", "мобильное устройство", "a mobile device"],
            Channel::Proactive => ["өтінішсіз, проактивті", "без заявления, проактивно", "without an application"],
        },
    )
}

/// What a participant is.
#[must_use]
pub(super) const fn participant_kind_name(kind: ParticipantKind, language: Language) -> &'static str {
    said(
        language,
        match kind {
            ParticipantKind::Recipient => ["алушы", "услугополучатель", "recipient"],
            ParticipantKind::Provider => ["беруші", "услугодатель", "provider"],
            ParticipantKind::Actor => ["қызметкер немесе бөлімше", "работник или подразделение", "unit or employee"],
            ParticipantKind::Body => ["басқа орган немесе ұйым", "другой орган или организация", "another body"],
            ParticipantKind::System => ["ақпараттық жүйе", "информационная система", "information system"],
        },
    )
}

/// What picture an annex holds.
#[must_use]
pub(super) const fn annex_kind_name(kind: AnnexKind, language: Language) -> &'static str {
    said(
        language,
        match kind {
            AnnexKind::Sequence => ["өзара іс-қимыл диаграммасы", "диаграмма взаимодействия", "sequence diagram"],
            AnnexKind::Swimlanes => ["бизнес-процестер анықтамалығы", "справочник бизнес-процессов", "swimlanes"],
            AnnexKind::Text => ["мәтін", "текст", "text"],
        },
    )
}

/// Whether a text is that of an act.
#[must_use]
pub(super) const fn status_name(status: Status, language: Language) -> &'static str {
    said(
        language,
        match status {
            Status::Act => ["акт", "акт", "act"],
            Status::Model => ["үлгі мәтін", "образец, не акт", "model text"],
        },
    )
}

/// The name of a class of outcomes.
#[must_use]
pub const fn outcome_class_name(class: OutcomeClass, language: Language) -> &'static str {
    said(
        language,
        match class {
            OutcomeClass::Granted => ["қызмет көрсетілді", "услуга оказана", "the service is rendered"],
            OutcomeClass::Refused => {
                ["қызмет көрсетуден бас тартылды", "в оказании услуги отказано", "the service is refused"]
            }
            OutcomeClass::AcceptanceRefused => [
                "өтінішті қабылдаудан бас тартылды: қайта өтініш беруге болады",
                "в приеме заявления отказано: можно обратиться повторно",
                "the application is not accepted: the recipient may apply again",
            ],
            OutcomeClass::PortalRefused => {
                ["порталдың автоматты бас тартуы", "автоматический отказ портала", "the portal refused by itself"]
            }
            OutcomeClass::Discontinued => {
                ["іс шешімсіз тоқтатылды", "дело прекращено без решения", "the case is discontinued without a decision"]
            }
        },
    )
}

/// Why an application counts from another moment than that of its coming; empty where it does not.
#[must_use]
pub const fn acceptance_words(why: Acceptance, language: Language) -> &'static str {
    said(
        language,
        match why {
            Acceptance::InTime => [""; 3],
            Acceptance::BeforeOpening => [
                "өтініш қабылдау уақыты басталғанға дейін түсті: жұмыс уақытының басынан есептеледі",
                "заявление поступило до начала времени приема: отсчет ведется с начала рабочего времени",
                "the application came before opening: it counts from the opening",
            ],
            Acceptance::AfterHours => [
                "өтініш түскенде қабылдау уақыты аяқталған: келесі жұмыс күнінен есептеледі",
                "к моменту поступления заявления время приема закончилось: отсчет ведется со следующего рабочего дня",
                "the hours of acceptance were over when the application came: it counts from the next working day",
            ],
            Acceptance::DayOff => [
                "өтініш демалыс күні түсті: келесі жұмыс күнінен есептеледі",
                "заявление поступило в нерабочий день: отсчет ведется со следующего рабочего дня",
                "the application came on a day off: it counts from the next working day",
            ],
        },
    )
}

/// Why a case that began without an application counts from another moment; empty where it does not.
#[must_use]
pub(super) const fn proactive_words(why: Acceptance, language: Language) -> &'static str {
    said(
        language,
        match why {
            Acceptance::InTime => [""; 3],
            Acceptance::BeforeOpening => [
                "іс жұмыс уақыты басталғанға дейін басталды: жұмыс уақытының басынан есептеледі",
                "дело начато до начала рабочего времени: отсчет ведется с начала рабочего времени",
                "the case began before opening: it counts from the opening",
            ],
            Acceptance::AfterHours => [
                "іс басталғанда жұмыс уақыты аяқталған: келесі жұмыс күнінен есептеледі",
                "к моменту начала дела рабочее время закончилось: отсчет ведется со следующего рабочего дня",
                "the office hours were over when the case began: it counts from the next working day",
            ],
            Acceptance::DayOff => [
                "іс демалыс күні басталды: келесі жұмыс күнінен есептеледі",
                "дело начато в нерабочий день: отсчет ведется со следующего рабочего дня",
                "the case began on a day off: it counts from the next working day",
            ],
        },
    )
}

/// A rule of counting and its ground in law.
#[must_use]
pub const fn rule_words(rule: CountFrom, language: Language) -> &'static str {
    said(
        language,
        match rule {
            CountFrom::NextDay => [
                "келесі күннен бастап саналады (ҚР Азаматтық кодексінің 172–176-баптары)",
                "отсчет со следующего дня (статьи 172–176 Гражданского кодекса РК)",
                "counted from the next day (Civil Code, articles 172–176)",
            ],
            CountFrom::SameDay => [
                "сол күннен бастап саналады («Әкімшілік рәсімдер туралы» 27.11.2000 Заңның 12-1-бабы)",
                "отсчет с того же дня (статья 12-1 Закона от 27.11.2000 «Об административных процедурах»)",
                "counted from the same day (Law of 27.11.2000 on administrative procedures, article 12-1)",
            ],
        },
    )
}

/// That the day of acceptance is not counted.
#[must_use]
pub(super) const fn uncounted_day(language: Language) -> &'static str {
    said(
        language,
        [
            "құжаттар қабылданған күн мерзімге кірмейді",
            "день приема документов не входит в срок",
            "the day of acceptance is not counted",
        ],
    )
}

//! The keywords of the rules in the three languages; the grammar `grammar/words.pest` reads the same words.

use super::Language;

macro_rules! keywords {
    ($($(#[$doc:meta])* $name:ident: $kk:expr, $ru:expr, $en:expr;)*) => {
        /// A keyword of the rules, whatever the language it is written in.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Keyword {
            $($(#[$doc])* $name,)*
        }

        impl Keyword {
            /// All keywords.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The words for the keyword in a language, the one to print first; empty where the language puts it otherwise.
            #[must_use]
            pub const fn words(self, language: Language) -> &'static [&'static str] {
                match (self, language) {
                    $(
                        (Self::$name, Language::Kk) => &$kk,
                        (Self::$name, Language::Ru) => &$ru,
                        (Self::$name, Language::En) => &$en,
                    )*
                }
            }
        }
    };
}

keywords! {
    /// A unit or an employee.
    Actor: ["қатысушы"], ["участник"], ["actor"];
    /// An information system.
    System: ["жүйе"], ["система"], ["system"];
    /// Another body or organisation.
    Body: ["орган"], ["орган"], ["body"];
    /// A norm of service that is no step.
    Norm: ["норма"], ["норма"], ["norm"];
    /// The right to withdraw.
    Withdrawal: ["қайтарып_алу"], ["отзыв"], ["withdrawal"];
    /// A channel of acceptance.
    Accept: ["қабылдау"], ["прием", "приём"], ["accept"];
    /// A channel of issue.
    Issue: ["беру"], ["выдача"], ["issue"];
    /// A fact.
    Fact: ["дерек"], ["факт"], ["fact"];
    /// An outcome.
    Outcome: ["нәтиже"], ["результат"], ["outcome"];
    /// A procedure.
    Procedure: ["рәсім"], ["процедура"], ["procedure"];
    /// The total term.
    Term: ["мерзімі", "мерзім"], ["срок"], ["term"];
    /// A step.
    Step: ["қадам"], ["шаг"], ["step"];
    /// A check.
    Check: ["тексеру"], ["проверка"], ["check"];
    /// A way under a condition.
    If: ["егер"], ["если"], ["if"];
    /// The last way.
    Otherwise: ["әйтпесе"], ["иначе"], ["otherwise"];
    /// Yes.
    Yes: ["иә"], ["да"], ["yes"];
    /// No.
    No: ["жоқ"], ["нет"], ["no"];
    /// And.
    And: ["және"], ["и"], ["and"];
    /// Or.
    Or: ["немесе"], ["или"], ["or"];
    /// Not, before what it denies.
    Not: [], ["не"], ["not"];
    /// Not, after what it denies.
    NotAfter: ["емес"], [], [];
    /// The recipient.
    Recipient: ["алушы"], ["услугополучатель", "получатель"], ["recipient"];
    /// The provider as a whole.
    Provider: ["беруші"], ["услугодатель"], ["provider"];
    /// The provider's office.
    Office: ["кеңсе"], ["канцелярия"], ["office"];
    /// The portal.
    Portal: ["портал"], ["портал"], ["portal"];
    /// The State corporation.
    StateCorporation: ["мемкорпорация"], ["госкорпорация"], ["state_corporation"];
    /// A third party's system.
    Operator: ["оператор"], ["оператор"], ["operator"];
    /// A mobile device.
    Mobile: ["мобильді"], ["мобильный"], ["mobile"];
    /// Without an application.
    Proactive: ["проактивті"], ["проактивный"], ["proactive"];
    /// The service is rendered.
    Granted: ["оң"], ["положительный"], ["granted"];
    /// The service is refused.
    Refused: ["теріс"], ["отказ"], ["refused"];
    /// The application is not accepted.
    AcceptanceRefused: ["қабылдаудан_бас_тарту"], ["отказ_в_приеме", "отказ_в_приёме"], ["acceptance_refused"];
    /// The portal refuses.
    PortalRefused: ["портал_бас_тартуы"], ["отказ_портала"], ["portal_refused"];
    /// The case ends without a decision.
    Discontinued: ["тоқтату"], ["прекращение"], ["discontinued"];
    /// One of a list.
    Choice: ["таңдау"], ["выбор"], ["choice"];
    /// A number.
    Number: ["сан"], ["число"], ["number"];
    /// A date.
    Date: ["күні"], ["дата"], ["date"];
    /// At once.
    AtOnce: ["дереу"], ["незамедлительно"], ["at once"];
    /// Within the working day.
    WithinWorkingDay: ["жұмыс күні ішінде"], ["в течение рабочего дня"], ["within the working day"];
    /// Within, before the term.
    Within: [], ["в течение"], ["within"];
    /// Within, after the term.
    WithinAfter: ["ішінде"], [], [];
    /// Counted from another step, before the term.
    FromAfter: ["бастап"], [], [];
    /// Counted from another step, after the term.
    From: [], ["с момента"], ["from"];
    /// Backward, before the term.
    BackwardBefore: [], ["за"], [];
    /// Backward, after the term.
    BackwardAfter: ["бұрын"], ["до срока"], ["before the end"];
    /// Not earlier than.
    NotBefore: ["ерте емес"], ["не ранее"], ["not before"];
    /// The clock stands still.
    Suspends: ["тоқтата тұрады"], ["приостанавливает"], ["suspends"];
    /// The term is made longer.
    Prolongs: ["ұзартады"], ["продлевает на"], ["prolongs by"];
    /// Up to.
    AtMost: ["ең көбі"], ["не более"], ["at most"];
    /// The duty to tell of a prolongation.
    Notice: ["хабарлама"], ["извещение"], ["notice"];
    /// Several procedures at once.
    Parallel: ["қатар"], ["параллельно"], ["parallel"];
    /// Facts to be decided anew.
    Anew: ["қайта"], ["заново"], ["anew"];
    /// The term ran out.
    OnExpiry: ["мерзімі өтсе"], ["по истечении"], ["on expiry"];
    /// The day of acceptance is not counted.
    UncountedDay: ["қабылдау күнінсіз"], ["без дня приема", "без дня приёма"], ["without the day of acceptance"];
    /// How long a result is valid.
    Valid: ["жарамды"], ["действует"], ["valid"];
    /// The days on which a commission meets.
    Meets: ["отырысы"], ["заседает"], ["meets"];
    /// Monday.
    Monday: ["дүйсенбі"], ["понедельник"], ["monday"];
    /// Tuesday.
    Tuesday: ["сейсенбі"], ["вторник"], ["tuesday"];
    /// Wednesday.
    Wednesday: ["сәрсенбі"], ["среда"], ["wednesday"];
    /// Thursday.
    Thursday: ["бейсенбі"], ["четверг"], ["thursday"];
    /// Friday.
    Friday: ["жұма"], ["пятница"], ["friday"];
    /// Saturday.
    Saturday: ["сенбі"], ["суббота"], ["saturday"];
    /// Sunday.
    Sunday: ["жексенбі"], ["воскресенье"], ["sunday"];
    /// Minutes.
    Minute: ["минут"], ["минут", "минуты", "минута", "минуту"], ["minutes", "minute"];
    /// Hours.
    Hour: ["сағат"], ["часов", "часа", "час"], ["hours", "hour"];
    /// Calendar days.
    CalendarDay: ["күнтізбелік күн"], ["календарных дней", "календарный день", "календарных дня", "календарного дня", "календарные дни"], ["calendar days", "calendar day"];
    /// Working days.
    WorkingDay: ["жұмыс күні"], ["рабочих дней", "рабочий день", "рабочих дня", "рабочего дня", "рабочие дни"], ["working days", "working day"];
    /// Weeks.
    Week: ["апта"], ["недель", "недели", "неделя", "неделю"], ["weeks", "week"];
    /// Months.
    Month: ["ай"], ["месяцев", "месяца", "месяц"], ["months", "month"];
    /// Years.
    Year: ["жыл"], ["лет", "года", "год"], ["years", "year"];
    /// Bare days, refused.
    Day: ["күн"], ["дней", "дня", "день"], ["days", "day"];
}

impl Keyword {
    /// The keywords that begin a line of the rules; those from [`Keyword::Otherwise`] on only go on with the ways of a step.
    pub const BEGINNINGS: [Self; 17] = [
        Self::Actor,
        Self::System,
        Self::Body,
        Self::Norm,
        Self::Withdrawal,
        Self::Accept,
        Self::Issue,
        Self::Fact,
        Self::Outcome,
        Self::Procedure,
        Self::Step,
        Self::Check,
        Self::If,
        Self::Otherwise,
        Self::Yes,
        Self::No,
        Self::OnExpiry,
    ];

    /// The days of the week, Monday first.
    pub const WEEKDAYS: [Self; 7] =
        [Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday, Self::Saturday, Self::Sunday];

    /// The units of a term.
    pub const UNITS: [Self; 7] =
        [Self::Minute, Self::Hour, Self::CalendarDay, Self::WorkingDay, Self::Week, Self::Month, Self::Year];

    /// The channels of acceptance and issue.
    pub const CHANNELS: [Self; 6] =
        [Self::Office, Self::Portal, Self::StateCorporation, Self::Operator, Self::Mobile, Self::Proactive];

    /// The classes of outcomes.
    pub const CLASSES: [Self; 5] =
        [Self::Granted, Self::Refused, Self::AcceptanceRefused, Self::PortalRefused, Self::Discontinued];

    /// The word to print in a language; empty where the language puts it otherwise.
    #[must_use]
    pub fn word(self, language: Language) -> &'static str {
        self.words(language).first().copied().unwrap_or_default()
    }

    /// The languages in which the keyword is written so.
    pub fn languages_of(self, word: &str) -> impl Iterator<Item = Language> {
        Language::ALL.into_iter().filter(move |language| {
            let spaced = |known: &str| known.contains(' ') && word.split_whitespace().eq(known.split(' '));
            self.words(*language).iter().any(|known| *known == word || spaced(known))
        })
    }
}

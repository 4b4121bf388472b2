//! What the answer keys call otherwise than the files.

use reglament::language::Language;
use reglament::model::Channel;

/// One edition of a model text: its key, its file, and the words of the key in the words of the file.
pub(super) struct Edition {
    /// The key of the text, and what the key calls the edition.
    pub(super) key: &'static str,
    pub(super) name: &'static str,
    pub(super) file: &'static str,
    /// The text and its language.
    pub(super) text: &'static str,
    pub(super) language: Language,
    /// Actors whose title is put otherwise.
    pub(super) titles: &'static [(&'static str, &'static str)],
    pub(super) outcomes: &'static [(&'static str, &'static str)],
    /// Facts of a case with their values; `{}` stands for a number.
    pub(super) facts: &'static [(&'static str, &'static str, &'static str)],
    /// What only the branches of a case tell.
    pub(super) branches: &'static [(&'static str, &'static str, &'static str)],
}

/// The channel of a name.
pub(super) fn channel(name: &str) -> Channel {
    match name {
        "office" => Channel::Office,
        "state_corp" => Channel::StateCorporation,
        "portal" => Channel::Portal,
        other => panic!("the key has a channel {other}"),
    }
}

pub(super) const EDITIONS: [Edition; 3] = [
    Edition {
        key: "model-archive-ru-expected.json",
        name: "",
        file: "regulations/model/archive-certificate/2018-09-21-n268.toml",
        text: "model-archive-ru.txt",
        language: Language::Ru,
        titles: &[
            ("provider", "услугодатель"),
            ("sc_accumulation", "работник накопительного отдела Государственной корпорации"),
            ("portal", "веб-портал «электронного правительства»"),
            ("gateway", "шлюз «электронного правительства» (ШЭП)"),
            (
                "arm_rshep",
                "автоматизированное рабочее место регионального шлюза «электронного правительства» (АРМ РШЭП)",
            ),
        ],
        outcomes: &[
            ("certificate", "справка"),
            ("no_data", "нет_сведений"),
            ("refusal", "отказано"),
            ("reject_acceptance", "не_принято"),
            ("portal_auth_refused", "не_авторизован"),
            ("portal_eds_refused", "эцп_не_подтверждена"),
            ("end_stored_by_provider", "хранится_у_услугодателя"),
        ],
        facts: &[
            ("package", "complete", "пакет_полный = да"),
            ("package", "expired_document", "пакет_полный = нет"),
            ("holdings", "own", "порядок = документы_на_хранении"),
            ("holdings", "several", "порядок = несколько_архивов"),
            ("grounds", "unreliable", "порядок = основания_отказа"),
            ("data", "found", "сведения_выявлены = да"),
            ("data", "not_found", "сведения_выявлены = нет"),
            ("eds", "valid", "эцп_действительна = да"),
            ("eds", "revoked", "эцп_действительна = нет"),
            ("collected", "after 1 month", "явился_за_результатом = нет"),
        ],
        branches: &[
            ("B9.3", "ok", "данные_подлинны = да"),
            ("W8.9", "collected", "явился_за_результатом = да"),
            ("W8.11", "comes", "обратился_позже = да"),
        ],
    },
    Edition {
        name: "r3",
        file: "regulations/model/housing-aid/2018-12-11-n312.toml",
        text: "model-housing-aid-kk.txt",
        facts: &[
            ("package", "complete", "топтама_толық = иә"),
            ("package", "incomplete", "топтама_толық = жоқ"),
            ("data", "confirmed", "құжаттар_дәйексіз = жоқ"),
            ("data", "confirmed", "мәліметтер_сәйкессіз = жоқ"),
            ("data", "unreliable", "құжаттар_дәйексіз = иә"),
            ("commission", "positive", "қорытынды_оң = иә"),
            ("commission", "negative", "қорытынды_оң = жоқ"),
            ("expense_share_percent", "{}", "шығыс_үлесі = {}"),
            ("eds", "valid", "эцқ_жарамды = иә"),
            ("eds", "iin_mismatch", "эцқ_жарамды = жоқ"),
        ],
        ..HOUSING_BEFORE
    },
    HOUSING_BEFORE,
];

/// The text of the housing aid before the act № 312.
const HOUSING_BEFORE: Edition = Edition {
    key: "model-housing-aid-kk-expected.json",
    name: "r2",
    file: "regulations/model/housing-aid/2017-03-03-n71.toml",
    text: "model-housing-aid-kk-r2.txt",
    language: Language::Kk,
    titles: &[
        (
            "info_systems",
            "«Жеке тұлғалар» мемлекеттік деректер қоры, «Жылжымайтын мүлік тіркелімі» мемлекеттік деректер қоры және «Еңбек \
             нарығы» автоматтандырылған ақпараттық жүйесі",
        ),
        ("portal", "«электрондық үкіметтің» веб-порталы"),
        ("gateway", "«электрондық үкіметтің» шлюзі (ЭҮШ)"),
        ("arm", "«электрондық үкіметтің» аумақтық шлюзінің автоматтандырылған жұмыс орны (ЭҮАШ АЖО)"),
    ],
    outcomes: &[
        ("grant", "көмек"),
        ("refusal", "бас_тарту"),
        ("reject_acceptance", "қабылданбады"),
        ("portal_auth_refused", "авторизациядан_бас_тарту"),
        ("portal_eds_refused", "эцқ_бас_тарту"),
        ("end_stored_by_provider", "берушіде_сақталады"),
    ],
    facts: &[
        ("package", "complete", "топтама_толық = иә"),
        ("data", "confirmed", "негіздер_анықталды = жоқ"),
        ("commission", "negative", "қорытынды_оң = жоқ"),
    ],
    branches: &[("B9.3", "ok", "деректер_түпнұсқа = иә"), ("W8.9", "collected", "нәтижеге_келді = иә")],
};

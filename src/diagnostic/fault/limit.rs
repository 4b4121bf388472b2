//! What looks wrong with terms that are each sound but do not fit together.

use super::phrase;
use crate::diagnostic::Code;
use crate::language::{Case, Keyword, Language, Words, in_clause, of_clause, unit_noun};

/// What can be odd about the terms of a sound regulation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LimitFault {
    /// W1301: the steps add up to more than the total term.
    SumExceeds {
        /// The clause of the procedure.
        of: String,
        /// The steps that are added up, in the order of the work; never empty.
        steps: Vec<String>,
        /// What the steps add up to, the longer units first; never empty.
        sum: Vec<Amount>,
        /// The clause that states the total term.
        at: String,
        /// The total term.
        total: Amount,
        /// By how much it is prolonged on the way, the longer units first.
        prolonged: Vec<Amount>,
        /// Whether it is hours and minutes alone by which steps in days come to more.
        by_minutes: bool,
    },
    /// W1302: on some days the steps at their limits do not fit the term around them.
    DoesNotFit {
        /// The procedure, or the step done by a procedure, whose term it is.
        name: String,
        /// On which days.
        when: StartDays,
        /// Where the steps end that begin on the worst day, in figures.
        reaches: String,
        /// Where the term ends then, in figures.
        ends: String,
    },
    /// W1303: the clock stands still with no end to it.
    EndlessSuspension {
        /// The step.
        name: String,
    },
    /// W1304: on some days a term counted back from the end lies before its step begins.
    BeforeItsBeginning {
        /// The step.
        name: String,
        /// On which days.
        when: StartDays,
        /// Where the step begins on the worst day, in figures.
        begins: String,
        /// Where its term ended by then, in figures.
        ends: String,
    },
    /// W1305: nobody is told of a prolongation.
    SilentProlongation {
        /// The step.
        name: String,
    },
}

/// So many of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// How many.
    pub number: u16,
    /// Of what: the keyword of a unit.
    pub unit: Keyword,
}

/// The days of application for which something was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartDays {
    /// For how many.
    pub found: usize,
    /// Of how many that were looked at.
    pub of: usize,
    /// The first year and the last one.
    pub years: (i32, i32),
    /// At which time of the day the application came, in figures.
    pub time: String,
    /// The worst day, in figures.
    pub worst: String,
}

impl LimitFault {
    /// The code that names this kind of fault.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::SumExceeds { .. } => Code::W1301,
            Self::DoesNotFit { .. } => Code::W1302,
            Self::EndlessSuspension { .. } => Code::W1303,
            Self::BeforeItsBeginning { .. } => Code::W1304,
            Self::SilentProlongation { .. } => Code::W1305,
        }
    }

    /// What is wrong, in the user's words.
    #[must_use]
    pub fn message(&self) -> Words {
        match self {
            Self::SumExceeds { of, steps, sum, at, total, prolonged, .. } => {
                sum_exceeds((of, steps, sum), (at, *total, prolonged))
            }
            Self::DoesNotFit { name, when, reaches, ends } => {
                let StartDays { worst, .. } = when;
                when.message([
                    format!(
                        "«{name}» қадамдары (әрқайсысы өз мерзімін толық пайдаланса) жалпы мерзімге сыймайды; ең ауыр жағдай: өтініш \
                         {worst} түссе, қадамдар {reaches} аяқталады, ал мерзімнің аяқталуы – {ends}"
                    ),
                    format!(
                        "шаги «{name}», если каждый занимает весь свой срок, не укладываются в общий срок; худший случай: заявление \
                         {worst}, шаги заканчиваются {reaches}, а срок – {ends}"
                    ),
                    format!(
                        "the steps of «{name}», each taking all of its term, do not fit the total term; the worst case: an application \
                         of {worst}, the steps end {reaches}, the term {ends}"
                    ),
                ])
            }
            Self::EndlessSuspension { name } => Words::new(
                format!(
                    "«{name}» қадамы мерзімді тоқтата тұрады, бірақ оның мерзімі өткендегі бағыты жоқ: іс шексіз тұрып қалуы мүмкін"
                ),
                format!(
                    "шаг «{name}» приостанавливает течение срока, но перехода по истечении у него нет: дело может стоять бесконечно"
                ),
                format!("the step «{name}» suspends the clock and has no way on expiry: the case can stand for ever"),
            ),
            Self::BeforeItsBeginning { name, when, begins, ends } => {
                let StartDays { worst, .. } = when;
                when.message([
                    format!(
                        "«{name}» қадамының мерзімі ол басталмай тұрып аяқталады: өтініш {worst} түссе, қадамның \
                         басталуы – {begins}, мерзімнің аяқталуы – {ends}"
                    ),
                    format!(
                        "срок шага «{name}» заканчивается до его начала: при заявлении {worst} шаг начинается {begins}, \
                         а срок заканчивается {ends}"
                    ),
                    format!(
                        "the term of the step «{name}» ends before it begins: for an application of {worst} the step \
                         begins {begins}, the term ends {ends}"
                    ),
                ])
            }
            Self::SilentProlongation { name } => Words::new(
                format!("«{name}» қадамы мерзімді ұзартады, бірақ алушыға хабарлайтын қадам аталмаған"),
                format!("шаг «{name}» продлевает срок, но шаг, которым услугополучателя извещают об этом, не назван"),
                format!("the step «{name}» prolongs the term, and no step is named that tells the recipient of it"),
            ),
        }
    }

    /// What to do about it, examples in the keywords of the rules.
    #[must_use]
    pub fn help(&self, keywords: Option<Language>) -> Words {
        match self {
            Self::SumExceeds { by_minutes: true, .. } => Words::new(
                "Қосынды сағаттар мен минуттарға ғана артық: олар өтініш түскен күні өтіп, мерзімнің аяғын жылжытпауы да мүмкін; \
                 қадамдар үлгермейтін күндерді W1302 атайды. Мерзімдерді түзетіңіз; құжаттың өзі солай болса, ескертуге жауап \
                 жазыңыз.",
                "Сумма больше только на часы и минуты: они могут пройти в день заявления и не сдвинуть конец срока; дни, в \
                 которые шаги не успевают, называет W1302. Исправьте сроки; если так в самом документе, ответьте на \
                 предупреждение.",
                "The sum is more by hours and minutes alone: they may be over on the day of the application and not move the \
                 end; the days on which the steps are too long are named by W1302. Mend the terms; where the act itself is \
                 so, answer the warning.",
            ),
            Self::SumExceeds { .. } | Self::DoesNotFit { .. } => Words::new(
                "Қадамдардың мерзімін қысқартыңыз немесе жалпы мерзімді ұзартыңыз; құжаттың өзі солай болса, ескертуге жауап жазыңыз.",
                "Сократите сроки шагов или увеличьте общий срок; если так в самом документе, ответьте на предупреждение.",
                "Shorten the terms of the steps or lengthen the total term; where the act itself is so, answer the warning.",
            ),
            Self::EndlessSuspension { .. } => {
                let Words { kk, ru, en } = phrase::words_of(keywords, &[Keyword::OnExpiry]);
                Words::new(
                    format!("Қадамның мерзімін және {kk} бағытын жазыңыз."),
                    format!("Укажите срок шага и переход {ru}."),
                    format!("Write the term of the step, and a way {en}."),
                )
            }
            Self::BeforeItsBeginning { .. } => Words::new(
                "Қадамды ертерек қойыңыз немесе алдыңғы қадамдардың мерзімін қысқартыңыз.",
                "Поставьте шаг раньше или сократите сроки предыдущих шагов.",
                "Put the step earlier, or shorten the terms of the steps before it.",
            ),
            Self::SilentProlongation { .. } => {
                let Words { kk, ru, en } = phrase::example(
                    keywords,
                    "хабарлама хабарлау",
                    "извещение уведомление_получателя",
                    "notice telling",
                );
                Words::new(
                    format!("Хабарлайтын қадамды атаңыз, мысалы `{kk}`."),
                    format!("Назовите шаг, которым сообщают, например `{ru}`."),
                    format!("Name the step that tells of it, such as `{en}`."),
                )
            }
        }
    }
}

impl StartDays {
    /// On how many days of which years, and then what is found on them.
    fn message(&self, [kk, ru, en]: [String; 3]) -> Words {
        let Self { found, of, years: (first, last), time, .. } = self;
        let [kk_years, ru_years, en_years] = if first == last {
            [format!("{first} жылы"), format!("{first} года"), format!("{first}")]
        } else {
            [format!("{first}–{last} жылдары"), format!("{first}–{last} годов"), format!("{first}–{last}")]
        };
        Words::new(
            format!("{kk_years} өтініш жұмыс күнінің басында ({time}) түссе, {of} жұмыс күнінің {found} күнінде {kk}"),
            format!("для {found} из {of} рабочих дней {ru_years} (заявление в начале дня, {time}): {ru}"),
            format!("for applications at the opening ({time}), on {found} of the {of} working days of {en_years} {en}"),
        )
    }
}

/// The steps of which clause add up to what, and what is stated, by how much prolonged.
fn sum_exceeds(
    (of, steps, sum): (&str, &[String], &[Amount]),
    (at, total, prolonged): (&str, Amount, &[Amount]),
) -> Words {
    let [kk_of, ru_of, en_of] = Language::ALL.map(|language| of_clause(of, language));
    let [kk_at, ru_at, en_at] = Language::ALL.map(|language| in_clause(at, language));
    let [kk_total, ru_total, en_total] = Language::ALL.map(|language| counted(total, Case::Nominative, language));
    let [kk_sum, ru_sum, en_sum] = Language::ALL.map(|language| added(sum, language));
    let steps = phrase::quoted(steps);
    let [kk_more, ru_more, en_more] = if prolonged.is_empty() {
        [const { String::new() }; 3]
    } else {
        [
            format!(" (ұзарту – {})", listed(prolonged, Case::Nominative, Language::Kk)),
            format!(" с продлением на {}", added(prolonged, Language::Ru)),
            format!(", prolonged by {}", added(prolonged, Language::En)),
        ]
    };
    Words::new(
        format!("{kk_of} рәсімдері ({steps}) {kk_sum} құрайды, ал {kk_at} {kk_total} көрсетілген{kk_more}"),
        format!("процедуры {ru_of} ({steps}) составляют {ru_sum}, а {ru_at} указано {ru_total}{ru_more}"),
        format!("the procedures of {en_of} ({steps}) add up to {en_sum}, while {en_at} states {en_total}{en_more}"),
    )
}

fn counted(Amount { number, unit }: Amount, case: Case, language: Language) -> String {
    format!("{number} {}", unit_noun(unit, number, case, language))
}

/// Amounts that are added up, as what something comes to: in the accusative.
fn added(sum: &[Amount], language: Language) -> String {
    let mut words = listed(sum, Case::Accusative, language);
    if let (Language::Kk, Some(last)) = (language, sum.last()) {
        words.push_str(accusative_end(last.unit));
    }
    words
}

/// Amounts with «and» before the last one; Kazakh adds its endings behind them.
fn listed(sum: &[Amount], case: Case, language: Language) -> String {
    let parts: Vec<String> = sum.iter().map(|amount| counted(*amount, case, language)).collect();
    let Some((last, before)) = parts.split_last() else { return String::new() };
    let and = match (language, sum.get(sum.len().wrapping_sub(2)), sum.len()) {
        (Language::Kk, Some(amount), 2) if matches!(amount.unit, Keyword::Hour | Keyword::Minute) => "пен",
        (Language::Kk, _, 2) => "мен",
        (Language::Kk, ..) => "және",
        (Language::Ru, ..) => "и",
        (Language::En, ..) => "and",
    };
    if before.is_empty() { last.clone() } else { format!("{} {and} {last}", before.join(", ")) }
}

/// What the Kazakh accusative adds to the name of a unit.
const fn accusative_end(unit: Keyword) -> &'static str {
    match unit {
        Keyword::Minute | Keyword::Hour => "ты",
        Keyword::WorkingDay => "н",
        Keyword::Week => "ны",
        Keyword::Month | Keyword::Year => "ды",
        _ => "ді",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(number: u16, unit: Keyword) -> Amount {
        Amount { number, unit }
    }

    #[test]
    fn the_sum_of_the_source_document_is_told_in_official_words() {
        let sum = vec![amount(30, Keyword::CalendarDay), amount(30, Keyword::Minute)];
        let total = amount(30, Keyword::CalendarDay);
        let steps = ["қабылдау", "зерделеу"].map(str::to_owned).to_vec();
        let (of, at) = ("5".to_owned(), "8.11".to_owned());
        let fault = LimitFault::SumExceeds { of, steps, sum, at, total, prolonged: Vec::new(), by_minutes: true };
        let Words { kk, ru, en } = fault.message();
        assert_eq!(
            kk,
            "5-тармақтың рәсімдері («қабылдау», «зерделеу») 30 күнтізбелік күн мен 30 минутты құрайды, ал 8-тармақтың 11) \
             тармақшасында 30 күнтізбелік күн көрсетілген"
        );
        assert_eq!(
            ru,
            "процедуры пункта 5 («қабылдау», «зерделеу») составляют 30 календарных дней и 30 минут, а в подпункте 11) \
             пункта 8 указано 30 календарных дней"
        );
        assert_eq!(
            en,
            "the procedures of para 5 («қабылдау», «зерделеу») add up to 30 calendar days and 30 minutes, while para 8(11) \
             states 30 calendar days"
        );
    }

    #[test]
    fn a_prolongation_stands_beside_the_term_that_it_prolongs() {
        let fault = LimitFault::SumExceeds {
            of: "3".to_owned(),
            steps: vec!["іздеу".to_owned()],
            sum: vec![amount(42, Keyword::WorkingDay)],
            at: "3".to_owned(),
            total: amount(10, Keyword::WorkingDay),
            prolonged: vec![amount(1, Keyword::Month), amount(5, Keyword::CalendarDay)],
            by_minutes: false,
        };
        let Words { kk, ru, en } = fault.message();
        assert_eq!(
            kk,
            "3-тармақтың рәсімдері («іздеу») 42 жұмыс күнін құрайды, ал 3-тармақта 10 жұмыс күні көрсетілген (ұзарту – 1 ай мен \
             5 күнтізбелік күн)"
        );
        assert_eq!(
            ru,
            "процедуры пункта 3 («іздеу») составляют 42 рабочих дня, а в пункте 3 указано 10 рабочих дней с продлением на 1 \
             месяц и 5 календарных дней"
        );
        assert_eq!(
            en,
            "the procedures of para 3 («іздеу») add up to 42 working days, while para 3 states 10 working days, prolonged by 1 \
             month and 5 calendar days"
        );
    }

    #[test]
    fn several_amounts_are_joined_as_each_language_joins_them() {
        let sum = [amount(1, Keyword::WorkingDay), amount(2, Keyword::Hour), amount(1, Keyword::Minute)];
        assert_eq!(added(&sum, Language::Kk), "1 жұмыс күні, 2 сағат және 1 минутты");
        assert_eq!(added(&sum, Language::Ru), "1 рабочий день, 2 часа и 1 минуту");
        assert_eq!(added(&sum[1..], Language::Kk), "2 сағат пен 1 минутты");
        assert_eq!(added(&sum[..1], Language::Kk), "1 жұмыс күнін");
        assert_eq!(added(&sum[..1], Language::En), "1 working day");
    }
}

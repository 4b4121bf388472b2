//! Words that people write in place of a keyword: other forms of the same verb, other words of the same meaning, common
//! mistakes of spelling that lie farther from it than a letter or two.

use super::{Keyword, Language};

impl Keyword {
    /// What is written in place of the keyword in a language, several words with one blank between them.
    pub fn near_forms(self, language: Language) -> impl Iterator<Item = &'static str> {
        let of = FORMS.iter().filter(move |(keyword, of, _)| *keyword == self && *of == language);
        of.flat_map(|(_, _, forms)| forms.iter().copied())
    }
}

/// A keyword, a language, and what is written in it for the keyword.
type Form = (Keyword, Language, &'static [&'static str]);

const FORMS: &[Form] = &[
    (Keyword::Actor, Language::Kk, &["қатысушылар", "орындаушы", "қызметкер"]),
    (Keyword::Actor, Language::Ru, &["участники", "исполнитель", "работник"]),
    (Keyword::Actor, Language::En, &["actors", "participant", "employee"]),
    (Keyword::System, Language::Kk, &["ақпараттық жүйе", "жүйелер"]),
    (Keyword::System, Language::Ru, &["информационная система", "системы"]),
    (Keyword::Body, Language::Kk, &["мемлекеттік орган", "ұйым"]),
    (Keyword::Body, Language::Ru, &["государственный орган", "организация"]),
    (Keyword::Body, Language::En, &["organisation", "organization", "agency"]),
    (Keyword::Withdrawal, Language::Kk, &["қайтарып алу", "кері қайтарып алу", "қайтарып_алады"]),
    (Keyword::Withdrawal, Language::Ru, &["отозвать", "отзывает"]),
    (Keyword::Withdrawal, Language::En, &["withdraw", "withdraws"]),
    (Keyword::Accept, Language::Kk, &["қабылдайды", "қабылданады"]),
    (Keyword::Accept, Language::Ru, &["принять", "принимает", "принимается", "принятие"]),
    (Keyword::Accept, Language::En, &["accepts", "acceptance"]),
    (Keyword::Issue, Language::Kk, &["береді", "беріледі"]),
    (Keyword::Issue, Language::Ru, &["выдать", "выдает", "выдаёт", "выдается"]),
    (Keyword::Fact, Language::Kk, &["деректер", "дерегі", "факт"]),
    (Keyword::Fact, Language::Ru, &["факты", "данные", "сведения"]),
    (Keyword::Outcome, Language::Kk, &["нәтижесі", "нәтижелер", "қорытынды"]),
    (Keyword::Outcome, Language::Ru, &["результаты", "итог"]),
    (Keyword::Outcome, Language::En, &["result", "results"]),
    (Keyword::Procedure, Language::Kk, &["рәсімі", "рәсімдер", "процедура"]),
    (Keyword::Procedure, Language::Ru, &["процедуры", "процесс", "порядок"]),
    (Keyword::Procedure, Language::En, &["process"]),
    (Keyword::Step, Language::Kk, &["қадамы", "қадамдар", "әрекет", "іс-қимыл"]),
    (Keyword::Step, Language::Ru, &["шаги", "этап", "действие"]),
    (Keyword::Step, Language::En, &["steps", "action"]),
    (Keyword::Check, Language::Kk, &["тексереді", "тексеріледі", "тексеріс"]),
    (Keyword::Check, Language::Ru, &["проверить", "проверяет", "проверяется"]),
    (Keyword::Check, Language::En, &["checks", "verify"]),
    (Keyword::If, Language::Kk, &["егерде", "егер де"]),
    (Keyword::If, Language::Ru, &["в случае если", "в случае", "когда", "при"]),
    (Keyword::If, Language::En, &["when", "in case"]),
    (Keyword::Otherwise, Language::Kk, &["әйтпегенде", "болмаса", "басқа жағдайда", "қалған жағдайда"]),
    (
        Keyword::Otherwise,
        Language::Ru,
        &["в противном случае", "в ином случае", "в остальных случаях", "в иных случаях"],
    ),
    (Keyword::Otherwise, Language::En, &["else", "in other cases"]),
    (Keyword::Granted, Language::Kk, &["оң нәтиже", "мақұлданды"]),
    (Keyword::Granted, Language::Ru, &["положительное", "положительно", "предоставлено"]),
    (Keyword::Granted, Language::En, &["positive", "approved"]),
    (Keyword::Refused, Language::Kk, &["бас тарту", "бас_тарту"]),
    (Keyword::Refused, Language::Ru, &["отрицательный", "отказано", "отказать"]),
    (Keyword::Refused, Language::En, &["refusal", "rejected", "negative"]),
    (Keyword::Discontinued, Language::Kk, &["тоқтатылған", "тоқтатылды"]),
    (Keyword::Discontinued, Language::Ru, &["прекратить", "прекращено", "прекращен"]),
    (Keyword::Discontinued, Language::En, &["discontinue", "terminated"]),
    (Keyword::Choice, Language::Kk, &["таңдайды", "тізім"]),
    (Keyword::Choice, Language::Ru, &["выбрать", "список"]),
    (Keyword::Choice, Language::En, &["choose", "list"]),
    (Keyword::AtOnce, Language::Kk, &["бірден", "кідіріссіз", "шұғыл", "дереу түрде"]),
    (Keyword::AtOnce, Language::Ru, &["немедленно", "сразу", "безотлагательно"]),
    (Keyword::AtOnce, Language::En, &["immediately", "without delay"]),
    (Keyword::WithinWorkingDay, Language::Kk, &["жұмыс күнінің ішінде", "жұмыс күн ішінде"]),
    (Keyword::WithinWorkingDay, Language::Ru, &["в течении рабочего дня", "в тот же рабочий день"]),
    (Keyword::WithinWorkingDay, Language::En, &["within the same working day"]),
    (Keyword::Within, Language::Ru, &["в течении", "в течений", "втечение", "втечении"]),
    (Keyword::Within, Language::En, &["during", "in the course of"]),
    (Keyword::WithinAfter, Language::Kk, &["ішіне", "ішінен", "аралығында", "барысында"]),
    (Keyword::FromAfter, Language::Kk, &["кейін", "соң", "бері"]),
    (Keyword::From, Language::Ru, &["со дня", "с даты", "с моменту", "с момент", "начиная с", "после"]),
    (Keyword::From, Language::En, &["since", "after", "starting from"]),
    (Keyword::BackwardAfter, Language::Kk, &["дейін", "қалғанда"]),
    (Keyword::BackwardAfter, Language::Ru, &["до истечения срока", "до окончания срока", "до конца срока", "до сроку"]),
    (Keyword::BackwardAfter, Language::En, &["before the deadline", "before the term ends", "before end"]),
    (Keyword::NotBefore, Language::Kk, &["ерте болмайды", "бұрын емес", "ертерек емес"]),
    (Keyword::NotBefore, Language::Ru, &["не ранее чем через", "не ранее чем", "не раньше чем", "не раньше"]),
    (Keyword::NotBefore, Language::En, &["not earlier than", "no earlier than"]),
    (
        Keyword::Suspends,
        Language::Kk,
        &["тоқтатады", "тоқтатылады", "тоқтата тұру", "тоқтатыла тұрады", "тоқтата турады", "тоқтату"],
    ),
    (
        Keyword::Suspends,
        Language::Ru,
        &[
            "приостановить",
            "приостанавливать",
            "приостанавливается",
            "приостановление",
            "приостановка",
            "приостановлен",
        ],
    ),
    (Keyword::Suspends, Language::En, &["suspend", "suspended", "suspension"]),
    (Keyword::Prolongs, Language::Kk, &["ұзарту", "ұзартылады", "ұзартуға", "созады", "созу"]),
    (
        Keyword::Prolongs,
        Language::Ru,
        &["продлить на", "продлить", "продлевается на", "продлевается", "продлевает", "продление на", "продление"],
    ),
    (Keyword::Prolongs, Language::En, &["prolongs", "prolong by", "prolong", "extends by", "extend by", "extends"]),
    (Keyword::AtMost, Language::Kk, &["көп дегенде", "ең көп", "ең ұзағы", "артық емес"]),
    (Keyword::AtMost, Language::Ru, &["не больше", "не свыше", "максимум", "до"]),
    (Keyword::AtMost, Language::En, &["up to", "no more than", "not more than"]),
    (Keyword::Notice, Language::Kk, &["хабарлау", "хабарлайды", "хабарландыру"]),
    (Keyword::Notice, Language::Ru, &["извещает", "известить", "уведомление", "уведомляет", "уведомить"]),
    (Keyword::Notice, Language::En, &["notifies", "notification", "notify"]),
    (Keyword::Parallel, Language::Kk, &["қатарынан", "қатарлас", "бір мезгілде", "параллель"]),
    (Keyword::Parallel, Language::Ru, &["параллельный", "одновременно"]),
    (Keyword::Parallel, Language::En, &["in parallel", "simultaneously", "at the same time"]),
    (Keyword::Anew, Language::Kk, &["қайтадан", "жаңадан", "қайталап"]),
    (Keyword::Anew, Language::Ru, &["снова", "вновь", "повторно", "еще раз"]),
    (Keyword::Anew, Language::En, &["again", "once more"]),
    (
        Keyword::OnExpiry,
        Language::Kk,
        &["мерзім өтсе", "мерзім өткенде", "мерзімі өткенде", "мерзімі бітсе", "мерзім бітсе", "мерзімі аяқталса"],
    ),
    (
        Keyword::OnExpiry,
        Language::Ru,
        &[
            "по истечению срока",
            "по истечении срока",
            "по истечению",
            "при истечении",
            "после истечения",
            "по окончании",
        ],
    ),
    (Keyword::OnExpiry, Language::En, &["upon expiry", "after expiry", "on expiration", "at expiry"]),
    (Keyword::UncountedDay, Language::Kk, &["қабылдау күнін есептемегенде", "қабылдау күнісіз", "қабылдаған күнсіз"]),
    (Keyword::UncountedDay, Language::Ru, &["без учета дня приема", "не считая дня приема", "кроме дня приема"]),
    (Keyword::UncountedDay, Language::En, &["excluding the day of acceptance", "without the acceptance day"]),
    (Keyword::Valid, Language::Kk, &["жарамдылығы", "қолданылады", "күшінде"]),
    (Keyword::Valid, Language::Ru, &["действителен", "действительна", "действительно", "срок действия"]),
    (Keyword::Valid, Language::En, &["valid for", "validity"]),
    (Keyword::Meets, Language::Kk, &["отырыс", "отырыстары", "жиналады"]),
    (Keyword::Meets, Language::Ru, &["заседания", "заседание", "собирается"]),
    (Keyword::Meets, Language::En, &["meeting", "meetings", "sits"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_stands_for_one_keyword_and_is_not_that_keyword_itself() {
        let mut seen = std::collections::BTreeSet::new();
        for (keyword, language, forms) in FORMS {
            assert!(!keyword.word(*language).is_empty(), "{keyword:?} is not said in {language:?}");
            for form in *forms {
                assert!(!keyword.words(*language).contains(form), "«{form}» is {keyword:?} itself");
                assert!(seen.insert((language, form)), "«{form}» stands for two keywords");
                assert_eq!(form.split_whitespace().collect::<Vec<_>>().join(" "), **form);
            }
        }
    }

    #[test]
    fn what_officials_wrote_is_known() {
        let has = |keyword: Keyword, language, form| keyword.near_forms(language).any(|known| known == form);
        assert!(has(Keyword::Within, Language::Ru, "в течении"));
        assert!(
            has(Keyword::Suspends, Language::Ru, "приостановить") && has(Keyword::Suspends, Language::Kk, "тоқтатады")
        );
        assert!(has(Keyword::Prolongs, Language::Ru, "продлить") && has(Keyword::Prolongs, Language::Kk, "ұзарту"));
        assert!(has(Keyword::OnExpiry, Language::Kk, "мерзім өтсе"));
    }
}

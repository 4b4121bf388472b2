//! Explanations: outcomes and the withdrawal.

use super::Texts;

pub(super) const E0519: Texts = Texts {
    title: ["Қайтарып алу екі рет", "Отзыв указан дважды", "Withdrawal given twice"],
    text: [
        "Алушы өтінішін кез келген уақытта қайтарып ала алады және іс бір ғана нәтижемен аяқталады. Сондықтан \
         `қайтарып_алу` жолы ережелерде бір рет жазылады: `қайтарып_алу [9-1] → қаралмады`. Екінші жолды алып тастаңыз.",
        "Услугополучатель может отозвать заявление в любое время, и дело заканчивается одним результатом. Поэтому строка \
         `отзыв` пишется в правилах один раз: `отзыв [9-1] → без_рассмотрения`. Уберите вторую строку.",
        "The recipient may withdraw the application at any time, and the case ends with one outcome. So the line \
         `withdrawal` stands once in the rules: `withdrawal [9-1] → not_considered`. Take the second line away.",
    ],
};

pub(super) const E0520: Texts = Texts {
    title: ["Шешімге апаратын қайтарып алу", "Отзыв, ведущий к решению", "Withdrawal to a decision"],
    text: [
        "Өтініш қайтарып алынса, ол бойынша шешім шығарылмайды: қызмет көрсетілмейді де, одан бас тартылмайды да. \
         Сондықтан қайтарып алу түрі `тоқтату` болатын нәтижеге апарады: `нәтиже қаралмады тоқтату [9-1] \"…\"`. \
         Осындай нәтижені жазып, бағытты соған апарыңыз.",
        "Если заявление отозвано, решения по нему нет: услуга не оказана, и в ней не отказано. Поэтому отзыв ведет к \
         результату вида `прекращение`: `результат без_рассмотрения прекращение [9-1] \"…\"`. Объявите такой результат и \
         направьте отзыв к нему.",
        "Where an application is withdrawn there is no decision on it: the service is neither rendered nor refused. So a \
         withdrawal leads to an outcome of the class `discontinued`: `outcome not_considered discontinued [9-1] \"…\"`. \
         Declare such an outcome, and lead the withdrawal to it.",
    ],
};

pub(super) const E0521: Texts = Texts {
    title: ["Бас тартудың жарамдылығы", "Срок действия отказа", "Validity of a refusal"],
    text: [
        "Жарамдылық мерзімі берілген нәрсенің (жолдаманың, рұқсаттың, анықтаманың) қашанға дейін қолданылатынын айтады. \
         Бас тартқанда алушыға ондай ештеңе берілмейді, сондықтан өтіп кететін мерзім де жоқ. Мерзімді алып тастаңыз \
         немесе нәтиженің түрін түзетіңіз.",
        "Срок действия говорит, до какого времени можно пользоваться тем, что выдано: направлением, разрешением, \
         справкой. При отказе ничего такого не выдается, поэтому и истекать нечему. Уберите срок действия или исправьте \
         вид результата.",
        "The time of validity says until when what was given can be used: a referral, a permit, a certificate. A refusal \
         gives no such thing, so there is nothing that could lapse. Take the time away, or mend the class of the \
         outcome.",
    ],
};

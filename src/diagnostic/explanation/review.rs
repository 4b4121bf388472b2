//! Explanations: answers to warnings.

use super::Texts;

pub(super) const W1601: Texts = Texts {
    title: ["Ескертусіз жауап", "Ответ без предупреждения", "Answer to no warning"],
    text: [
        "`[[reviewed]]` бөлімі ескертуге жауап береді: `code` – ескертудің коды, `at` – тармақтың нөмірі немесе \
         ережелердегі атау, `reason.kk` және `reason.ru` – себебі. Жауап берілген ескерту көрсетілмейді. Кемшілік \
         жойылғаннан кейін жауап артық болып қалады және кейін сол жерде пайда болатын жаңа кемшілікті жасырып \
         қояр еді, сондықтан оны алып тастаңыз.",
        "Раздел `[[reviewed]]` отвечает на предупреждение: `code` – его код, `at` – номер пункта или имя из правил, \
         `reason.kk` и `reason.ru` – причина. Предупреждение с ответом не показывается. Когда недостаток устранен, \
         ответ становится лишним и скрыл бы новый недостаток на том же месте, поэтому уберите его.",
        "The section `[[reviewed]]` answers a warning: `code` is its code, `at` the number of a clause or a name of \
         the rules, `reason.kk` and `reason.ru` the reason. An answered warning is not shown. Once the defect is \
         gone, the answer is too much, and would hide a new defect at the same place; so take it out.",
    ],
};

//! What the codes of events that do not fit the terms, the withdrawal or the results of a regulation mean.

use super::Texts;

pub(super) const E0925: Texts = Texts {
    title: ["Тым ерте орындалған қадам", "Шаг выполнен слишком рано", "Step done too early"],
    text: [
        "`ерте емес хабарлау бастап 3 жұмыс күні` деген қадам хабарлаудан кейін осынша уақыт өткенше орындалмайды: \
         мысалы, тыңдау туралы адамға алдын ала хабарланады. Бұдан ерте орындалған қадам тәртіпті бұзады, сондықтан \
         ондай оқиға іске қабылданбайды. Күндерді тексеріңіз.",
        "Шаг, у которого написано `не ранее 3 рабочих дней с момента уведомление`, не выполняется, пока это время не \
         пройдет: например, о заслушивании сообщают заранее. Шаг, выполненный раньше, нарушает порядок, поэтому такое \
         событие в дело не принимается. Проверьте даты.",
        "A step that says `not before 3 working days from notification` may not be done until that time has passed: of a \
         hearing, say, people are told beforehand. A step done earlier breaks the order, so such an event is not taken \
         into the case. Check the dates.",
    ],
};

pub(super) const E0926: Texts = Texts {
    title: ["Өтпеген мерзім", "Срок, который не истек", "Term that has not run out"],
    text: [
        "`expired = \"…\"` оқиғасы қадамның мерзімі толық өткеннен кейін ғана болады. Мерзім ұзартылған немесе тоқтатыла \
         тұрған болса, оның соңы да кейін келеді: соңын `run` көрсетеді. Оқиғаның уақытын тексеріңіз.",
        "Событие `expired = \"…\"` возможно только после того, как срок шага прошел полностью. Если срок был продлен или \
         приостановлен, он и оканчивается позже: его конец показывает `run`. Проверьте время события.",
        "The event `expired = \"…\"` can only come after all of the term of the step has passed. Where the term was \
         prolonged or suspended, it ends later: `run` shows its end. Check the time of the event.",
    ],
};

pub(super) const E0927: Texts = Texts {
    title: ["Мерзім өткенде жол жоқ", "Нет пути по истечении срока", "No way on expiry"],
    text: [
        "Қадамның мерзімі өтсе де, ол орындалуға тиіс: кешіктірілген қадам `step` оқиғасымен жазылады. Іс қадамды \
         орындамай әрі қарай жүруі үшін ережелерде оның астында `мерзімі өтсе → …` тұруы керек. Мәтін осыны айтса, \
         жолды қосыңыз; айтпаса, оқиғаны `step` деп жазыңыз.",
        "И по истечении срока шаг должен быть выполнен: просроченный шаг записывается событием `step`. Чтобы дело пошло \
         дальше без этого шага, под ним в правилах должна стоять строка `по истечении → …`. Если так сказано в тексте \
         акта, добавьте ее; если нет, запишите событие как `step`.",
        "A step must be done even when its term has run out: a late step is written as `step`. For the case to go on \
         without it, `on expiry → …` must stand under it in the rules. Where the act says so, add the line; where it \
         does not, write the event as `step`.",
    ],
};

pub(super) const E0928: Texts = Texts {
    title: ["Орындалмаған қадамнан саналған уақыт", "Время от невыполненного шага", "Time from a step not done"],
    text: [
        "`созу бастап 3 жұмыс күні ішінде` мерзімі «созу» қадамы соңғы рет орындалған сәттен саналады. Іс бұл қадамнан \
         өтпесе, мерзімді санайтын сәт жоқ. Іс оған жетпей өтетін жол болса, ережелерде мерзімді жағдайға қарай жазыңыз: \
         `егер …: …, әйтпесе: …`.",
        "Срок `в течение 3 рабочих дней с момента продление` считается с того момента, когда шаг «продление» выполнен в \
         последний раз. Если дело через этот шаг не прошло, считать не от чего. Если есть путь в обход него, напишите в \
         правилах срок по случаям: `если …: …, иначе: …`.",
        "The term `within 3 working days from extension` counts from the moment when the step «extension» was last done. \
         Where the case did not pass that step, there is no moment to count from. Where a way leads past it, write the \
         term by case in the rules: `if …: …, otherwise: …`.",
    ],
};

pub(super) const E0929: Texts = Texts {
    title: ["Істе жалпы мерзім жоқ", "В деле нет общего срока", "Case without a total term"],
    text: [
        "`24 сағат бұрын` мерзімі жалпы мерзімнің соңынан кері есептеледі. Бір рәсімді бірнеше арна немесе рәсім бастай \
         алады, солардың кейбірінде ғана жалпы мерзім болса, басқа жолмен келген істе есептейтін негіз жоқ. Осы жолдағы \
         рәсімге де жалпы мерзім жазыңыз.",
        "Срок `за 24 часа до срока` отсчитывается назад от конца общего срока. Одну процедуру могут начинать разные каналы \
         и процедуры; если общий срок есть не у всех, то в деле, которое пришло другим путем, считать не от чего. Укажите \
         общий срок и у процедуры на этом пути.",
        "The term `24 hours before the end` is counted backward from the end of the total term. Several channels and \
         procedures may begin one procedure; where only some have a total term, a case that came the other way has \
         nothing to count from. Write a total term for the procedure of that way too.",
    ],
};

pub(super) const E0930: Texts = Texts {
    title: ["Екінші рет ұзарту", "Повторное продление", "Second prolongation"],
    text: [
        "`ұзартады` деген қадам істің мерзімін бір-ақ рет ұзартады: акт ұзартуға бір рет қана рұқсат береді. Сол қадам \
         істе екінші рет орындалса, оқиға қабылданбайды. Артық оқиғаны алып тастаңыз; акт тағы да ұзартуға рұқсат берсе, \
         ережелерде оны бөлек қадам етіп жазыңыз.",
        "Шаг со словом `продлевает` продлевает срок дела один раз: акт разрешает продлить его однократно. Если тот же шаг \
         выполнен в деле второй раз, событие не принимается. Уберите лишнее событие; если акт разрешает продлить срок еще \
         раз, напишите в правилах отдельный шаг.",
        "A step that `prolongs` does so once in a case: the act allows one prolongation. Where the same step is done a \
         second time, the event is not taken. Take the event away; where the act allows another prolongation, write a \
         step of its own for it in the rules.",
    ],
};

pub(super) const E0931: Texts = Texts {
    title: ["Ұзарту мөлшері айтылмаған", "Размер продления не указан", "Prolongation without an amount"],
    text: [
        "`ұзартады ең көбі 2 ай` деген қадам мерзімді қаншаға ұзартуды орындаушының таңдауына қалдырады. Сондықтан іс \
         файлында қадамның жанында оның мөлшері тұруы керек: `prolonged = \"20 күнтізбелік күн\"`. Онсыз істің мерзімі \
         қашан аяқталатыны белгісіз.",
        "Шаг, у которого написано `продлевает на не более 2 месяцев`, оставляет размер продления на усмотрение \
         исполнителя. Поэтому в файле дела рядом с шагом должен стоять этот размер: `prolonged = \"20 календарных \
         дней\"`. Без него неизвестно, когда оканчивается срок дела.",
        "A step that `prolongs by at most 2 months` leaves it to whoever decides by how much. So the amount must stand \
         beside the step in the case file: `prolonged = \"20 calendar days\"`. Without it nobody knows when the term of \
         the case ends.",
    ],
};

pub(super) const E0932: Texts = Texts {
    title: ["Рұқсат етілгеннен ұзақ ұзарту", "Продление сверх предела", "Prolongation beyond the limit"],
    text: [
        "`ұзартады ең көбі 2 ай` деген қадам мерзімді осыдан артық ұзарта алмайды. `prolonged` басқа өлшеммен жазылса, \
         екі мерзім де қадам орындалған сәттен саналып, соңдары салыстырылады. Мөлшерін тексеріңіз.",
        "Шаг, у которого написано `продлевает на не более 2 месяцев`, не может продлить срок больше чем на столько. Если \
         `prolonged` указан в других единицах, оба срока отсчитываются от момента выполнения шага и сравниваются их концы. \
         Проверьте размер продления.",
        "A step that `prolongs by at most 2 months` cannot prolong a term by more. Where `prolonged` is in other units, \
         both terms are counted from the moment when the step was done, and their ends are compared. Check the amount.",
    ],
};

pub(super) const E0933: Texts = Texts {
    title: ["Көзделмеген қайтарып алу", "Непредусмотренный отзыв", "Withdrawal not provided for"],
    text: [
        "`withdrawn = true` оқиғасы ережелерде `қайтарып_алу […] → …` жолы болғанда ғана іске қабылданады: істің қалай \
         аяқталатынын сол жол айтады. Акт өтінішті қайтарып алуға рұқсат берсе, жолды қосыңыз; бермесе, оқиғаны алып \
         тастаңыз.",
        "Событие `withdrawn = true` принимается, только если в правилах есть строка `отзыв […] → …`: она говорит, чем \
         оканчивается дело. Если акт разрешает отозвать заявление, добавьте ее; если нет, уберите событие.",
        "The event `withdrawn = true` is taken only where the rules have `withdrawal […] → …`, which says how the case \
         ends then. Where the act lets the recipient withdraw, add the line; where it does not, take the event away.",
    ],
};

pub(super) const E0934: Texts = Texts {
    title: ["Аяқталмаған істің нәтижесі", "Результат незаконченного дела", "Result of a case that has not ended"],
    text: [
        "`lapsed = true` оқиғасы берілген нәтиженің жарамдылығы аяқталғанын айтады, сондықтан ол іс аяқталғаннан кейін \
         ғана болады. Нәтижеге дейінгі қадамдарды жазыңыз немесе оқиғаны алып тастаңыз.",
        "Событие `lapsed = true` говорит, что выданный результат утратил силу, поэтому оно возможно только после окончания \
         дела. Запишите шаги до результата или уберите событие.",
        "The event `lapsed = true` says that a result which was given has lapsed, so it can only come after the end of \
         the case. Write the steps up to the result, or take the event away.",
    ],
};

pub(super) const E0935: Texts = Texts {
    title: ["Мерзімсіз нәтиже", "Бессрочный результат", "Result without a time of validity"],
    text: [
        "Нәтиженің жарамдылығы ережелерде оған мерзім жазылғанда ғана аяқталады: `нәтиже жолдама оң [3] \"…\", жарамды 5 \
         жұмыс күні`. Мерзімі жоқ нәтиже өз күшін жоғалтпайды. Акт мерзім белгілесе, оны қосыңыз; белгілемесе, оқиғаны \
         алып тастаңыз.",
        "Результат утрачивает силу, только если в правилах у него есть срок: `результат направление положительный [3] \
         \"…\", действует 5 рабочих дней`. Результат без срока силы не утрачивает. Если акт устанавливает срок, добавьте \
         его; если нет, уберите событие.",
        "A result lapses only where the rules give it a time: `outcome referral granted [3] \"…\", valid 5 working days`. \
         One without a time does not lapse. Where the act sets a time, add it; where it does not, take the event away.",
    ],
};

pub(super) const E0936: Texts = Texts {
    title: ["Әлі жарамды нәтиже", "Действующий результат", "Result that is still valid"],
    text: [
        "`lapsed = true` оқиғасы нәтиженің жарамдылық мерзімі толық өткеннен кейін ғана болады; мерзім іс аяқталған \
         сәттен саналады. Оқиғаның уақытын тексеріңіз.",
        "Событие `lapsed = true` возможно только после того, как срок действия результата прошел полностью; он считается \
         с момента окончания дела. Проверьте время события.",
        "The event `lapsed = true` can only come after all of the time of validity has passed; it counts from the moment \
         when the case ended. Check the time of the event.",
    ],
};

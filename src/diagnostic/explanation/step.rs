//! Explanations: what a step says beside who does it.

use super::Texts;

pub(super) const E0514: Texts = Texts {
    title: ["Мерзімсіз «мерзімі өтсе»", "«По истечении» без срока", "«On expiry» without a term"],
    text: [
        "`мерзімі өтсе → …` қадам мерзімінде орындалмағанда істің қай жаққа баратынын айтады: мысалы, басқа орган жауап \
         бермесе немесе өтініш беруші ескертулерді жоймаса. Сондықтан ол мерзімі бар қадамның астында ғана тұрады. \
         Қадамға мерзім жазыңыз немесе бағытты алып тастаңыз; тексерудің мерзімі болмайды.",
        "`по истечении → …` говорит, куда пойдет дело, если шаг не выполнен в срок: например, другой орган не ответил \
         или заявитель не устранил замечания. Поэтому такой переход стоит только под шагом, у которого есть срок. \
         Укажите срок шага или уберите переход; проверка не имеет срока.",
        "`on expiry → …` says where the case goes when a step is not done in time: another body does not reply, or the \
         applicant does not remove the remarks. So it stands only under a step that has a term. Write a term for the \
         step, or take the way away; a check has no term.",
    ],
};

pub(super) const E0515: Texts = Texts {
    title: ["Екі «мерзімі өтсе»", "Два «по истечении»", "Two ways on expiry"],
    text: [
        "Мерзім өткенде іс бір ғана жаққа барады, сондықтан бір қадамның астында `мерзімі өтсе → …` бір рет жазылады. \
         Бағыт шартқа байланысты болса, оны тексеруге апарыңыз: `мерзімі өтсе → тексеру_1`.",
        "По истечении срока дело идет в одно место, поэтому под одним шагом `по истечении → …` пишется один раз. Если \
         дальнейший путь зависит от условия, направьте переход к проверке: `по истечении → проверка_1`.",
        "When a term runs out, the case goes to one place, so `on expiry → …` stands once under a step. Where the way \
         depends on a condition, lead it to a check: `on expiry → check_1`.",
    ],
};

pub(super) const E0516: Texts = Texts {
    title: ["Ұзартусыз хабарлама", "Извещение без продления", "Notice without a prolongation"],
    text: [
        "`хабарлама` сөзі мерзімнің ұзартылғаны туралы алушыға қай қадамда хабарланатынын айтады, сондықтан ол `ұзартады` \
         сөзінің қасында ғана тұрады: `қадам созу [7] басшы, ұзартады 30 күнтізбелік күн, хабарлама хабарлау`. Ұзартуды \
         қосыңыз немесе хабарламаны алып тастаңыз.",
        "Слово `извещение` говорит, на каком шаге услугополучателю сообщают о продлении срока, поэтому оно стоит только \
         рядом с `продлевает на`: `шаг решение [7] руководитель, продлевает на 30 календарных дней, извещение \
         уведомление`. Добавьте продление или уберите извещение.",
        "The word `notice` says by which step the recipient is told that the term was prolonged, so it stands only beside \
         `prolongs by`: `step decision [7] head, prolongs by 30 calendar days, notice notification`. Add the \
         prolongation, or take the notice away.",
    ],
};

pub(super) const E0517: Texts = Texts {
    title: ["Әрі тоқтата тұру, әрі ұзарту", "И приостановление, и продление", "Both suspended and prolonged"],
    text: [
        "Тоқтата тұрғанда қадам орындалғанша мерзім жүрмейді; ұзартқанда қадам орындалған соң мерзім белгіленген уақытқа \
         ұзарады. Екеуі бір қадамда тұрса, мерзімнің қанша болатыны белгісіз. Біреуін қалдырыңыз немесе екі қадам \
         жазыңыз.",
        "При приостановлении срок не идет, пока шаг выполняется; при продлении после выполнения шага срок становится \
         длиннее на указанное время. Если в одном шаге стоит и то и другое, длина срока неясна. Оставьте что-то одно \
         или напишите два шага.",
        "A step that suspends keeps the clock still while it is being done; one that prolongs makes the term longer once \
         it is done. With both in one step it is not clear how long the term is. Keep one of them, or write two steps.",
    ],
};

pub(super) const E0518: Texts = Texts {
    title: ["Бір рәсім екі рет", "Одна процедура дважды", "One procedure twice"],
    text: [
        "Қатар орындалатын рәсімдер әртүрлі болады: `қатар келісу және сараптама`. Бір рәсім бір мезгілде екі рет \
         орындалса, оқиғаның қайсысына жататыны белгісіз. Қайталанған атауды алып тастаңыз; бір рәсім ғана қалса, \
         `рәсім келісу` деп жазыңыз.",
        "Параллельно выполняются разные процедуры: `параллельно согласование и экспертиза`. Если одна процедура идет два \
         раза одновременно, неизвестно, к какой из них относится событие. Уберите повторное имя; если процедура \
         остается одна, напишите `процедура согласование`.",
        "The procedures that go on in parallel differ: `parallel approval and examination`. With one procedure going on \
         twice at once, it is not known to which an event belongs. Take the repeated name away; where one is left, write \
         `procedure approval`.",
    ],
};

pub(super) const E0522: Texts = Texts {
    title: [
        "Рәсім және таңдалатын ұзарту",
        "Процедура и продление по выбору",
        "A procedure and a prolongation at choice",
    ],
    text: [
        "`ұзартады ең көбі 2 ай` деген қадамның мерзімді қаншаға ұзартқанын қадам орындалғаны туралы оқиға айтады. Рәсім \
         орындайтын қадамның ондай оқиғасы жоқ: ол рәсіммен бірге аяқталады. Сондықтан нақты мөлшерін жазыңыз немесе \
         ұзартуды рәсімнің шешім қабылдайтын қадамына көшіріңіз.",
        "На сколько продлил срок шаг с `продлевает на не более 2 месяцев`, говорит событие о его выполнении. У шага, \
         который выполняет процедура, такого события нет: он оканчивается вместе с ней. Поэтому укажите точный размер или \
         перенесите продление к тому шагу процедуры, на котором принимают решение.",
        "By how much a step that `prolongs by at most 2 months` did so, the event says by which the step is done. A step \
         done by a procedure has no such event: it ends with the procedure. So write how much it is, or move the \
         prolongation to the step of the procedure where it is decided.",
    ],
};

pub(super) const E0523: Texts = Texts {
    title: ["Рәсім және «ерте емес»", "Процедура и «не ранее»", "A procedure and «not before»"],
    text: [
        "`ерте емес хабарлау бастап 3 жұмыс күні` қадамның оқиғасы қашаннан бастап болатынын айтады. Рәсім орындайтын \
         қадамның өз оқиғасы жоқ: іс оған келгенде рәсімнің бірінші қадамы ашылады. Сондықтан бұл бөлік рәсімнің ерте \
         орындалмайтын қадамында тұруы керек.",
        "`не ранее 3 рабочих дней с момента уведомление` говорит, с какого времени возможно событие шага. У шага, который \
         выполняет процедура, своего события нет: когда дело приходит к нему, открывается первый шаг процедуры. Поэтому \
         эта часть должна стоять у того шага процедуры, который нельзя выполнить раньше.",
        "`not before 3 working days from notification` says from when the event of a step can be. A step done by a \
         procedure has no event of its own: when the case comes to it, the first step of the procedure opens. So this \
         part stands at the step of the procedure that may not be done earlier.",
    ],
};

pub(super) const E0524: Texts = Texts {
    title: ["Өзі туралы хабарлайтын қадам", "Шаг, извещающий о самом себе", "Step that is its own notice"],
    text: [
        "Мерзімді ұзарту туралы шешім мен ол туралы алушыға хабарлау – екі бөлек әрекет: хабарлау ұзартудан кейін, өз \
         мерзімінде болады. Сондықтан `хабарлама` сөзінен кейін басқа қадам тұрады: `қадам созу [7] басшы, ұзартады 30 \
         күнтізбелік күн, хабарлама хабарлау`.",
        "Решение о продлении срока и извещение о нем услугополучателя – два разных действия: извещают после продления и в \
         свой срок. Поэтому после слова `извещение` стоит другой шаг: `шаг решение [7] руководитель, продлевает на 30 \
         календарных дней, извещение уведомление`.",
        "To decide on a prolongation and to tell the recipient of it are two acts: the notice comes after the \
         prolongation and has a term of its own. So another step stands after `notice`: `step decision [7] head, \
         prolongs by 30 calendar days, notice notification`.",
    ],
};

pub(super) const E0525: Texts = Texts {
    title: ["Екі рет қайта шешілетін дерек", "Факт дважды после «заново»", "Fact twice after «anew»"],
    text: [
        "`қайта ескерту_бар және толық` қадам орындалғанда қай деректер ұмытылып, жаңадан шешілетінін айтады. Бір атаудың \
         екі рет тұруы ештеңе қоспайды: көбінесе екіншісінің орнында басқа дерек тұруы керек болған. Оны тексеріңіз.",
        "`заново есть_замечания и полный` говорит, какие факты забываются, когда шаг выполнен, и решаются снова. Одно имя, \
         написанное дважды, ничего не добавляет: чаще всего вместо второго должен был стоять другой факт. Проверьте это.",
        "`anew has_remarks and complete` says which facts are forgotten when the step is done and decided once more. One \
         name twice adds nothing: mostly another fact should have stood in place of the second. Check it.",
    ],
};

pub(super) const E0526: Texts = Texts {
    title: ["Бір мезгілде екі рет жүретін рәсім", "Процедура дважды одновременно", "Procedure twice at once"],
    text: [
        "`қатар A және B` екі рәсімді бір мезгілде жүргізеді. Екеуі де бір рәсімді шақырса, оның әр қадамы екі рет ашық \
         тұрады, ал оқиға қадамды атымен атайды: қайсысы орындалғаны белгісіз болар еді. Ортақ рәсімді қатар бөліктен \
         бұрын немесе кейін жүргізіңіз, не екінші рәсімге өз атауларымен жеке қадамдар жазыңыз.",
        "`параллельно A и B` ведет две процедуры одновременно. Если обе вызывают одну и ту же процедуру, каждый ее шаг \
         открыт дважды, а событие называет шаг по имени: было бы неизвестно, который из двух выполнен. Выполните общую \
         процедуру до или после параллельной части либо напишите второй процедуре отдельные шаги под своими именами.",
        "`parallel A and B` runs two procedures at once. Where both call the same procedure, each of its steps is open \
         twice, and an event names a step by its name: nobody could tell which of the two was done. Run the shared \
         procedure before or after the parallel part, or write steps of their own for the second procedure.",
    ],
};

//! Explanations: the order of work.

use super::Texts;

pub(super) const E0501: Texts = Texts {
    title: ["Бағытсыз қалған жағдай", "Случай без перехода", "Case without a way"],
    text: [
        "Тексерудің екі жауабы бар, әрқайсысының бағыты жазылуы керек. Біреуі қалып қойса, сондай жағдайдағы іс \
         тоқтап қалады, ал өтініш беруші жауапсыз қалар еді. Екеуін де жазыңыз (`иә → …`, `жоқ → …`), ал бірнеше \
         шарттан кейін `әйтпесе → …` қойыңыз.",
        "У проверки два ответа, и для каждого нужен переход. Если один забыт, дело в таком случае остановится, а \
         заявитель останется без ответа. Напишите оба (`да → …`, `нет → …`), а после нескольких условий поставьте \
         `иначе → …`.",
        "A check has two answers, and each needs its way. Where one is forgotten, such a case would be stuck and \
         the applicant left without an answer. Write both (`yes → …`, `no → …`), and after several conditions add \
         `otherwise → …`.",
    ],
};

pub(super) const E0502: Texts = Texts {
    title: ["Аяқталмайтын рәсім", "Бесконечная процедура", "Procedure without an end"],
    text: [
        "Рәсімнің кемінде бір бағыты нәтижеге жетуі керек. Барлық бағыт бұрынғы қадамдарға қайта берсе, қызмет \
         ешқашан көрсетілмейді. Соңғы қадамнан нәтижеге бағыт жазыңыз, мысалы `→ келісім`.",
        "Хотя бы один путь процедуры должен приводить к результату. Если все переходы возвращают к прежним шагам, \
         услуга никогда не будет оказана. Напишите переход от последнего шага к результату, например `→ согласие`.",
        "At least one way of a procedure must reach an outcome. Where all ways lead back to earlier steps, the \
         service is never rendered. Write a way from the last step to an outcome, such as `→ consent`.",
    ],
};

pub(super) const E0503: Texts = Texts {
    title: ["Нәтижесіз аяқталатын бағыт", "Путь без результата", "Way without an outcome"],
    text: [
        "Өтініш бойынша жүретін әр бағыт нәтижемен аяқталады: қызмет көрсетіледі, одан бас тартылады немесе өтініш \
         қабылданбайды («Мемлекеттік көрсетілетін қызметтер туралы» Заңның 19-1 және 19-баптары). Нәтижесіз \
         бағытта өтініш берушінің не алатыны белгісіз. Бағыттың соңына нәтижені жазыңыз, мысалы `→ бас_тарту`.",
        "Каждый путь заявления заканчивается результатом: услуга оказана, в ней отказано или заявление не принято \
         (статьи 19-1 и 19 Закона «О государственных услугах»). Если результата нет, неизвестно, что получит \
         заявитель. Напишите в конце пути результат, например `→ отказ_в_услуге`.",
        "Every way of an application ends with an outcome: the service is rendered or refused, or the application \
         is not accepted (Law on state services, articles 19-1 and 19). Without one it is not known what the \
         applicant gets. Write the outcome at the end of the way, such as `→ refusal`.",
    ],
};

pub(super) const E0504: Texts = Texts {
    title: ["Өзін-өзі шақыратын рәсім", "Процедура вызывает сама себя", "Procedure that calls itself"],
    text: [
        "Рәсім басқа рәсімді түгел шақыра алады, бірақ тізбек өзіне қайтып келмеуі керек: ондай шақыру ешқашан \
         аяқталмайды. Бұрынғы қадамға қайту керек болса, шақырудың орнына бағыт жазыңыз: `жоқ → қабылдау`.",
        "Процедура может вызывать другую целиком, но цепочка не должна возвращаться к ней самой: такой вызов \
         никогда не закончится. Если нужно вернуться к прежнему шагу, вместо вызова напишите переход: `нет → \
         прием_документов`.",
        "A procedure may call another one whole, but the chain must not come back to itself: such a call never \
         ends. To go back to an earlier step, write a way instead of a call: `no → acceptance`.",
    ],
};

pub(super) const E0505: Texts = Texts {
    title: ["Қадамы жоқ рәсім", "Процедура без шагов", "Procedure without steps"],
    text: [
        "Рәсім – қадамдар мен тексерулердің реті, сондықтан оның астында кемінде бір қадам тұруы керек. Бос \
         рәсімнің не басы, не соңы, не мерзімі болмайды. Мысалы: `қадам қабылдау [5.1] кеңсе, 30 минут ішінде`.",
        "Процедура – это порядок шагов и проверок, поэтому под ней должен стоять хотя бы один шаг. У пустой \
         процедуры нет ни начала, ни конца, ни срока. Например: `шаг прием_документов [5.1] канцелярия, в течение \
         30 минут`.",
        "A procedure is an order of steps and checks, so at least one step must stand under it. An empty one has \
         no beginning, no end and no term. For example: `step acceptance [5.1] office, within 30 minutes`.",
    ],
};

pub(super) const E0506: Texts = Texts {
    title: ["Өтініш қабылдайтын арна жоқ", "Нет канала приема заявлений", "No channel of acceptance"],
    text: [
        "Регламент өтініштің қай арна арқылы қабылданатынын айтады: кеңсе, портал, Мемлекеттік корпорация және \
         басқалар. Ондай арна болмаса, істің басталуы мүмкін емес. Арнаны және ол бастайтын рәсімді жазыңыз: \
         `қабылдау кеңсе [1] → қызмет_көрсету`.",
        "Регламент говорит, по какому каналу принимается заявление: канцелярия, портал, Государственная корпорация \
         и другие. Без такого канала дело не может начаться. Укажите канал и процедуру, которую он начинает: \
         `прием канцелярия [1] → оказание_услуги`.",
        "A regulation says by which channel applications come: the office, the portal, the State corporation and \
         others. Without one no case can begin. Write the channel and the procedure that it begins: `accept office \
         [1] → service`.",
    ],
};

pub(super) const E0507: Texts = Texts {
    title: ["Қайталанған жауап", "Повторный ответ", "Answer given twice"],
    text: [
        "Бір жауаптан бір ғана бағыт шығады. «Иә» екі рет жазылса, істің қай жаққа баратыны белгісіз; көбіне \
         екіншісі «жоқ» болуы керек еді. Біреуін түзетіңіз.",
        "Из одного ответа выходит один переход. Если «да» написано дважды, неизвестно, куда идет дело; чаще всего \
         во второй строке должно было стоять «нет». Исправьте одну из них.",
        "One answer has one way. Where «yes» stands twice, it is not known where the case goes; mostly the second \
         should have been «no». Mend one of them.",
    ],
};

pub(super) const E0508: Texts = Texts {
    title: ["Шарты жоқ жауап", "Ответ без условия", "Answer without a condition"],
    text: [
        "`иә →` мен `жоқ →` тексерілетін шарттың жауабы, ал жоғарыдағы жолда шарт жазылмаған. Шартсыз неге «иә» \
         деп жауап берілетіні белгісіз. Қос нүктеден кейін шартты жазыңыз: `тексеру шарт_1 [8.3] портал: \
         деректер_түпнұсқа`.",
        "`да →` и `нет →` – ответы на условие, а в строке выше условия нет. Без него неизвестно, на что отвечают \
         «да». Напишите условие после двоеточия: `проверка условие_1 [8.3] портал: данные_подлинны`.",
        "`yes →` and `no →` answer a condition, and the line above has none. Without it there is nothing to say \
         «yes» to. Write the condition after a colon: `check condition_1 [8.3] portal: data_genuine`.",
    ],
};

pub(super) const E0509: Texts = Texts {
    title: ["«Әйтпесе» соңында тұрады", "«Иначе» стоит последним", "«Otherwise» comes last"],
    text: [
        "Бағыттар жоғарыдан төмен қарай кезекпен тексеріледі, ал «әйтпесе» қалған жағдайлардың бәрін алады. Одан \
         кейін жазылған бағытқа ешқашан кезек келмейді. «әйтпесе» жолын соңына көшіріңіз.",
        "Переходы проверяются по порядку сверху вниз, а «иначе» забирает все оставшиеся случаи. До перехода, \
         написанного после него, очередь никогда не дойдет. Перенесите строку «иначе» в конец.",
        "Ways are tried from top to bottom, and «otherwise» takes all cases that remain. A way written after it \
         could never be taken. Move the line «otherwise» to the end.",
    ],
};

pub(super) const E0510: Texts = Texts {
    title: ["Бағыты жоқ тексеру", "Проверка без переходов", "Check without ways"],
    text: [
        "Тексеру істің қай жаққа баратынын шешеді, сондықтан одан кемінде екі бағыт шығады. Бағытсыз тексеру \
         ештеңе шешпейді. Астына бағыттарын жазыңыз (`иә → …`, `жоқ → …`), ал ештеңе тексерілмесе, оны `қадам` деп \
         жазыңыз.",
        "Проверка решает, куда пойдет дело, поэтому из нее выходят хотя бы два перехода. Проверка без переходов \
         ничего не решает. Напишите под ней переходы (`да → …`, `нет → …`), а если ничего не проверяется, назовите \
         ее `шаг`.",
        "A check decides where the case goes, so two ways at least leave it. A check without ways decides nothing. \
         Write its ways under it (`yes → …`, `no → …`) or, where nothing is checked, make it a `step`.",
    ],
};

pub(super) const E0511: Texts = Texts {
    title: ["Аралас бағыттар", "Смешанные переходы", "Ways of different forms"],
    text: [
        "Бір қадамның бағыттары бір түрде жазылады: `иә →` мен `жоқ →`, немесе `егер … →` мен `әйтпесе →`, немесе \
         жалғыз `→`. Олар араласса, қайсысы бұрын тексерілетіні белгісіз. Бір түрін қалдырыңыз. `мерзімі өтсе →` бағыты \
         кез келген түрдің қасында тұра алады.",
        "Переходы одного шага записываются в одном виде: `да →` и `нет →`, либо `если … →` и `иначе →`, либо одна \
         стрелка `→`. Если их смешать, неизвестно, что проверяется раньше. Оставьте один вид. Переход `по истечении →` \
         может стоять рядом с любым из них.",
        "The ways of one step have one form: `yes →` and `no →`, or `if … →` and `otherwise →`, or a single `→`. \
         Mixed, it is not known which is tried first. Keep one form. A way `on expiry →` may stand beside any of them.",
    ],
};

pub(super) const E0512: Texts = Texts {
    title: ["Тым көп жазба", "Слишком много записей", "Too many things"],
    text: [
        "Бір регламентте бір түрдегі жазбалар 65 535-тен аспайды. Мұндай сан көбіне файл қатеден қайталанып \
         көшірілгенін білдіреді. Файлды тексеріңіз немесе регламентті бөліңіз.",
        "В одном регламенте не более 65 535 записей одного вида. Такое количество обычно значит, что содержимое \
         файла по ошибке повторено много раз. Проверьте файл или разделите регламент.",
        "One regulation has 65 535 things of one kind at most. Such a number mostly means that a file was copied \
         into itself by mistake. Check the file, or part the regulation.",
    ],
};

pub(super) const E0513: Texts = Texts {
    title: ["Тым ұзын шақырулар тізбегі", "Слишком длинная цепочка вызовов", "Chain of calls too long"],
    text: [
        "Рәсім басқа рәсімді шақырады, ол үшіншісін шақырады, бірақ мұндай тізбекте 64-тен көп шақыру болмауы керек. \
         Одан ұзын тізбек көбіне қатеден шығады және оны адам да қадағалай алмайды. Шақырылатын рәсімнің қадамдарын \
         оны шақыратын рәсімге көшіріңіз.",
        "Процедура вызывает другую, та – третью, но в такой цепочке допускается не более 64 вызовов. Более длинная \
         цепочка чаще всего возникает по ошибке, и человеку ее не проследить. Перенесите шаги вызываемой \
         процедуры в ту, которая ее вызывает.",
        "A procedure calls another, which calls a third, but such a chain may have 64 calls at most. A longer one is \
         mostly a mistake, and no person could follow it. Move the steps of a called procedure into the one that \
         calls it.",
    ],
};

pub(super) const W1002: Texts = Texts {
    title: ["Ешбір бағыт апармайтын қадам", "Недостижимый шаг", "Unreachable step"],
    text: [
        "Рәсімнің басынан шыққан бірде-бір бағыт бұл қадамға жетпейді, сондықтан ол ешқашан орындалмайды. Бұл \
         көбіне бағыт басқа қадамға қате жазылғанын білдіреді. Қадамға апаратын бағытты түзетіңіз немесе қадамды \
         алып тастаңыз.",
        "Ни один путь от начала процедуры не приводит к этому шагу, поэтому он никогда не выполнится. Обычно это \
         значит, что переход по ошибке направлен к другому шагу. Исправьте переход или уберите шаг.",
        "No way from the beginning of the procedure comes to this step, so it is never done. Mostly a way was led \
         to another step by mistake. Mend the way, or take the step away.",
    ],
};

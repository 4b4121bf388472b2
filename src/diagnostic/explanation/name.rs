//! Explanations: names.

use super::Texts;

pub(super) const E0301: Texts = Texts {
    title: ["Белгісіз қатысушы", "Неизвестный участник", "Unknown participant"],
    text: [
        "Қадамда аталған әр қатысушы ережелердің басында бір рет толық атауымен жазылады: `қатысушы кеңсе [6.1] \
         \"…\"` немесе `жүйе портал [8.1] \"…\"`. Сонда атауы бір жерден түзетіледі, ал қате терілген сөз жаңа \
         қатысушыға айналып кетпейді. `алушы` мен `беруші` бұрыннан белгілі.",
        "Каждый участник, названный в шаге, объявляется в начале правил один раз с полным наименованием: `участник \
         канцелярия [6.1] \"…\"` или `система портал [8.1] \"…\"`. Тогда наименование исправляется в одном месте, \
         а опечатка не становится новым участником. `услугополучатель` и `услугодатель` известны заранее.",
        "Every participant that a step names is declared once at the beginning of the rules with its title: `actor \
         office [6.1] \"…\"` or `system portal [8.1] \"…\"`. So the title is mended in one place, and a misspelt \
         word does not become a new participant. `recipient` and `provider` are built in.",
    ],
};

pub(super) const E0302: Texts = Texts {
    title: ["Бағыт ешқайда апармайды", "Переход в никуда", "Way to nowhere"],
    text: [
        "Бағыт осы рәсімнің қадамына, тексеруіне немесе жарияланған нәтижеге апарады. Ондай атау болмаса, іс сол \
         жерде тоқтап қалар еді. Атаудың жазылуын тексеріңіз немесе жетіспейтін қадамды не нәтижені қосыңыз.",
        "Переход ведет к шагу или проверке этой же процедуры либо к объявленному результату. Если такого имени \
         нет, дело остановилось бы на этом месте. Проверьте написание или добавьте недостающий шаг или результат.",
        "A way leads to a step or check of the same procedure, or to a declared outcome. Where there is no such \
         name, a case would be stuck. Check the spelling, or add the step or outcome that is lacking.",
    ],
};

pub(super) const E0303: Texts = Texts {
    title: ["Белгісіз дерек", "Неизвестный факт", "Unknown fact"],
    text: [
        "Шартта аталған әр дерек ережелердің басында түрімен бірге жазылады: `дерек негіз_бар иә/жоқ [5.3] \"…\"`. \
         Түрі белгілі болғанда ғана салыстырудың дұрыстығы мен барлық жауаптардың қамтылғаны тексеріледі. Атаудың \
         жазылуын тексеріңіз немесе деректі қосыңыз.",
        "Каждый факт из условия объявляется в начале правил вместе с видом: `факт есть_основание да/нет [5.3] \
         \"…\"`. Только зная вид, можно проверить, верно ли сравнение и учтены ли все ответы. Проверьте написание \
         или объявите факт.",
        "Every fact in a condition is declared at the beginning of the rules with its kind: `fact has_ground \
         yes/no [5.3] \"…\"`. Only with the kind known can it be checked that comparisons make sense and all \
         answers are covered. Check the spelling, or declare the fact.",
    ],
};

pub(super) const E0304: Texts = Texts {
    title: ["Белгісіз рәсім", "Неизвестная процедура", "Unknown procedure"],
    text: [
        "Арна бастайтын немесе қадам шақыратын рәсім осы файлда жазылуы керек. Ондай рәсім жоқ болса, өтініштің не \
         болатыны белгісіз. Рәсімді жазыңыз (`рәсім қызмет_көрсету [5]`) немесе атауды түзетіңіз.",
        "Процедура, которую начинает канал или вызывает шаг, должна быть описана в этом же файле. Если ее нет, \
         неизвестно, что происходит с заявлением. Опишите процедуру (`процедура оказание_услуги [5]`) или \
         исправьте имя.",
        "A procedure that a channel begins or a step calls must stand in the same file. Without it, it is not \
         known what happens to the application. Write the procedure (`procedure service [5]`), or mend the name.",
    ],
};

pub(super) const E0305: Texts = Texts {
    title: ["Қайталанған атау", "Повторное имя", "Name given twice"],
    text: [
        "Бір атау бір ғана нәрсені білдіреді. Екі қадам бірдей аталса, бағыттың қайсысына апаратыны, ал мәтіндегі \
         мерзімнің қайсысынан алынатыны белгісіз болады. Біреуіне басқа атау беріңіз.",
        "Одно имя означает что-то одно. Если два шага названы одинаково, неизвестно, к какому ведет переход и чей \
         срок стоит в тексте. Дайте одному из них другое имя.",
        "One name means one thing. Where two steps have the same name, it is not known to which a way leads, nor \
         whose term stands in the text. Give one of them another name.",
    ],
};

pub(super) const E0306: Texts = Texts {
    title: ["Деректің белгісіз мәні", "Неизвестное значение факта", "Unknown value of a fact"],
    text: [
        "Таңдалатын дерек тек өз тізіміндегі мәндерді қабылдайды: `дерек нысан таңдау (жеңіл, күрделі) [5.2] \
         \"…\"`. Тізімде жоқ мәнмен салыстыру ешқашан орындалмас еді. Мәннің жазылуын тексеріңіз немесе оны \
         тізімге қосыңыз.",
        "Факт с выбором принимает только значения своего списка: `факт объект выбор (простой, сложный) [5.2] \
         \"…\"`. Сравнение со значением не из списка никогда бы не выполнилось. Проверьте написание или добавьте \
         значение в список.",
        "A fact of choice takes only the values of its list: `fact object choice (simple, complex) [5.2] \"…\"`. A \
         comparison with another value could never hold. Check the spelling, or add the value to the list.",
    ],
};

pub(super) const E0307: Texts = Texts {
    title: ["Басқа нәрсенің атауы", "Имя чего-то другого", "Name of something else"],
    text: [
        "Бұл орынға белгілі бір нәрсенің атауы керек: мысалы, қадамға – қатысушы, шартқа – дерек, бағытқа – қадам, \
         тексеру немесе нәтиже. Жазылған атау бар, бірақ ол басқа нәрсені білдіреді. Керекті атауды жазыңыз.",
        "На этом месте нужно имя определенного рода: для шага – участник, для условия – факт, для перехода – шаг, \
         проверка или результат. Написанное имя есть, но означает другое. Напишите нужное имя.",
        "This place needs the name of one kind of thing: a participant for a step, a fact for a condition, a step, \
         check or outcome for a way. The name exists but stands for something else. Write the name that is needed.",
    ],
};

pub(super) const E0308: Texts = Texts {
    title: ["Басқа рәсімге апаратын бағыт", "Переход в другую процедуру", "Way into another procedure"],
    text: [
        "Бағыт өз рәсімінің ішінде ғана жүреді: басқа рәсімнің ортасына түсу оның мерзімін қай кезден есептеуді \
         белгісіз етер еді. Басқа рәсім керек болса, ол түгел шақырылады: `қадам орындау [8.7] беруші, рәсім \
         қызмет_көрсету`. Шақырылған рәсім аяқталған соң іс өз рәсіміне қайтады.",
        "Переход остается внутри своей процедуры: попав в середину другой, нельзя было бы сказать, с какого \
         момента идет ее срок. Если нужна другая процедура, она вызывается целиком: `шаг исполнение [8.7] \
         услугодатель, процедура оказание_услуги`. После ее окончания дело возвращается в свою процедуру.",
        "A way stays within its procedure: entering another one in the middle would leave unknown from when its \
         term runs. Where another procedure is needed, it is called whole: `step performance [8.7] provider, \
         procedure service`. When it has ended, the case comes back.",
    ],
};

pub(super) const E0309: Texts = Texts {
    title: ["Қайталанған арна", "Повторный канал", "Channel named twice"],
    text: [
        "Өтініштерді қабылдау арналары мен нәтижені беру арналары – екі бөлек тізім, әр арна әр тізімде бір рет \
         тұрады. Екінші рет аталған арнаның қай рәсімді бастайтыны екіұшты болар еді. Артық жолды алып тастаңыз.",
        "Каналы приема заявлений и каналы выдачи результата – два отдельных списка, и в каждом канал стоит один \
         раз. Если канал назван снова, неясно, какую процедуру он начинает. Уберите лишнюю строку.",
        "Channels of acceptance and channels of issue are two lists, and each names a channel once. Named again, \
         it would not be clear which procedure the channel begins. Take the needless line away.",
    ],
};

pub(super) const E0310: Texts = Texts {
    title: ["Бұрыннан бар атау", "Занятое имя", "Built-in name"],
    text: [
        "`алушы` мен `беруші` әр регламентте бұрыннан бар: олар көрсетілетін қызметті алушы мен көрсетілетін \
         қызметті беруші. Оларды қайта жариялауға болмайды, әйтпесе бір сөз екі мағына алады. Құрылымдық бөлімшеге \
         өз атауын беріңіз, мысалы `кеңсе`.",
        "`услугополучатель` и `услугодатель` есть в каждом регламенте заранее. Объявлять их снова нельзя, иначе \
         одно слово получит два значения. Дайте структурному подразделению свое имя, например `канцелярия`.",
        "`recipient` and `provider` are part of every regulation. They cannot be declared anew, or else one word \
         would have two meanings. Give the unit a name of its own, such as `office`.",
    ],
};

pub(super) const E0311: Texts = Texts {
    title: ["Белгісіз қадам", "Неизвестный шаг", "Unknown step"],
    text: [
        "`бастап`, `ерте емес` және `хабарлама` сөздерінің қасында қадамның атауы тұрады: мерзім сол қадам орындалған \
         сәттен есептеледі немесе ұзарту туралы хабарлау сол қадамға жүктеледі. Қадам кез келген рәсімде тұра алады, \
         бірақ ол файлда болуы керек. Атаудың жазылуын тексеріңіз немесе қадамды қосыңыз.",
        "Рядом со словами `с момента`, `не ранее` и `извещение` стоит имя шага: срок отсчитывается с момента его \
         выполнения, или на него возложено извещение о продлении. Шаг может стоять в любой процедуре, но он должен \
         быть в файле. Проверьте написание или добавьте шаг.",
        "Beside `from`, `not before` and `notice` stands the name of a step: the term is counted from the moment when \
         that step was done, or that step carries the duty to tell of a prolongation. It may stand in any procedure, \
         but the file must have it. Check the spelling, or add the step.",
    ],
};

pub(super) const E0312: Texts = Texts {
    title: ["Белгісіз нәтиже", "Неизвестный результат", "Unknown outcome"],
    text: [
        "Өтініш қайтарып алынғанда іс ережелердің басында жарияланған нәтижемен аяқталады: `нәтиже қаралмады тоқтату \
         [9-1] \"…\"`, `қайтарып_алу [9-1] → қаралмады`. Атаудың жазылуын тексеріңіз немесе нәтижені қосыңыз.",
        "При отзыве заявления дело заканчивается результатом, объявленным в начале правил: `результат \
         без_рассмотрения прекращение [9-1] \"…\"`, `отзыв [9-1] → без_рассмотрения`. Проверьте написание или добавьте \
         результат.",
        "When an application is withdrawn, the case ends with an outcome that the beginning of the rules declares: \
         `outcome not_considered discontinued [9-1] \"…\"`, `withdrawal [9-1] → not_considered`. Check the spelling, or \
         add the outcome.",
    ],
};

pub(super) const E0313: Texts = Texts {
    title: ["Қадамның орнына тексеру", "Проверка вместо шага", "Check in place of a step"],
    text: [
        "Мерзім қадам орындалған сәттен есептеледі, хабарлау да қадамға жүктеледі. Тексеру тек істің қай жаққа \
         баратынын шешеді: оның орындалған уақыты есепке алынбайды. Тексерудің қасындағы қадамның атауын жазыңыз.",
        "Срок отсчитывается с момента выполнения шага, и извещение тоже возлагается на шаг. Проверка только решает, куда \
         пойдет дело: время ее выполнения не отмечается. Напишите имя шага, стоящего рядом с ней.",
        "A term is counted from the moment when a step is done, and a notice is the duty of a step. A check only decides \
         where the case goes: the time of it is not noted. Write the name of the step beside it.",
    ],
};

pub(super) const E0314: Texts = Texts {
    title: ["Жеке жұмыс уақыты екі рет", "Время работы указано дважды", "Own office hours twice"],
    text: [
        "`[[hours]]` бөлімі кейбір қатысушылар мен арналардың жеке жұмыс уақытын береді. Бір атау екі бөлімде тұрса, \
         мерзімнің қайсысымен есептелетіні белгісіз. Атауды бір бөлімде ғана қалдырыңыз.",
        "Раздел `[[hours]]` дает отдельным участникам и каналам собственное время работы. Если одно имя стоит в двух \
         разделах, неизвестно, по какому из них считать срок. Оставьте имя только в одном разделе.",
        "A section `[[hours]]` gives some participants and channels office hours of their own. Where one name stands in \
         two of them, it is not known by which hours to reckon. Keep the name in one section only.",
    ],
};

pub(super) const W1001: Texts = Texts {
    title: ["Екі әліпбидің әріптері", "Буквы двух алфавитов", "Letters of two alphabets"],
    text: [
        "Латынның кейбір әріптері кирилл әріптеріне өте ұқсайды: «i» мен «і», «a» мен «а», «ə» мен «ә». Олар \
         актілердің көшірмелерінде жиі кездеседі. Бағдарлама ондай әріпті өзі ұқсайтын әріп деп оқиды, бірақ файлдан \
         іздегенде сөз табылмай қалады. Хабар қай әріптің бөгде екенін көрсетеді: пернетақтаның тілін ауыстырып, сөзді \
         қайта теріңіз.",
        "Некоторые латинские буквы неотличимы на вид от кириллических: «i» и «і», «a» и «а», «ə» и «ә». В копиях \
         актов они встречаются часто. Программа читает такую букву как ту, на которую она похожа, но при поиске по \
         файлу слово не найдется. Сообщение показывает чужую букву: переключите раскладку и наберите слово заново.",
        "Some Latin letters look just like Cyrillic ones: «i» and «і», «a» and «а», «ə» and «ә». Copies of \
         acts often hold them. The program reads such a letter as the one it looks like, but a search in the file \
         will not find the word. The message shows the odd letter: switch the keyboard and type the word anew.",
    ],
};

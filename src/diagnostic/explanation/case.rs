//! Explanations: cases.

use super::Texts;

pub(super) const E0901: Texts = Texts {
    title: ["Регламентте жоқ дерек", "Факта нет в регламенте", "Fact that the regulation lacks"],
    text: [
        "Іс тек регламентте жазылған деректерге сүйенеді. Қате терілген дерек үнсіз қалдырылса, іс басқа бағытпен \
         жүрер еді. Атауын регламенттің ережелеріндегідей жазыңыз.",
        "Дело опирается только на факты, объявленные в регламенте. Если бы факт с опечаткой молча пропускался, \
         дело пошло бы другим путем. Напишите имя так, как оно стоит в правилах регламента.",
        "A case rests on the facts that the regulation declares and no others. Were a misspelt one passed over in \
         silence, the case would go another way. Write the name as it stands in the rules.",
    ],
};

pub(super) const E0903: Texts = Texts {
    title: ["Белгісіз арна", "Неизвестный канал", "Unknown channel"],
    text: [
        "Өтініш белгілі алты арнаның бірімен келеді: `кеңсе`, `портал`, `мемкорпорация`, `оператор`, `мобильді`, \
         `проактивті`. Қай рәсімнің басталатыны арнаға байланысты. Солардың ішінен осы \
         регламент ашқан арнаны жазыңыз.",
        "Заявление поступает по одному из шести каналов: `канцелярия`, `портал`, `госкорпорация`, `оператор`, \
         `мобильный`, `проактивный`. От канала зависит, какая процедура начинается. Напишите тот \
         из них, который открыт этим регламентом.",
        "An application comes by one of six channels: `office`, `portal`, `state_corporation`, `operator`, \
         `mobile`, `proactive`. Which procedure begins depends on the channel. Write one of them that \
         the regulation opens.",
    ],
};

pub(super) const E0904: Texts = Texts {
    title: ["Жабық арна", "Закрытый канал", "Closed channel"],
    text: [
        "Регламент өтінішті бұл арна арқылы қабылдауды көздемейді, сондықтан іс басталмайды. Қабылдау арналары әдетте \
         регламенттің 1-тармағында аталады, ережелерде олар `қабылдау` сөзінен басталады. Ашық арналардың бірін \
         жазыңыз.",
        "Регламент не предусматривает прием заявлений по этому каналу, поэтому дело не начинается. Каналы приема \
         обычно называются в пункте 1 регламента, а в правилах их строки начинаются словом `прием`. Напишите один \
         из открытых каналов.",
        "The regulation does not provide for applications by this channel, so no case begins. The channels of \
         acceptance are usually named in paragraph 1 of a regulation; in the rules their lines begin with \
         `accept`. Write one that is open.",
    ],
};

pub(super) const E0905: Texts = Texts {
    title: ["Күн мен уақыт", "Дата и время", "Date and time"],
    text: [
        "Істің басталуы мен әр оқиға дәл уақытымен жазылады, мерзімдер содан есептеледі. Күнтізбеде жоқ күн немесе \
         басқаша жазылған уақыт оқылмайды. Үлгі: `16.06.2017 10:30`.",
        "Начало дела и каждое событие записываются с точным временем, и от него отсчитываются сроки. Дата, которой \
         нет в календаре, или время в другом виде не читаются. Образец: `16.06.2017 10:30`.",
        "The start of a case and every event are written with their exact time, from which terms are reckoned. A \
         date that no calendar has, or a time in another form, cannot be read. A model: `16.06.2017 10:30`.",
    ],
};

pub(super) const E0906: Texts = Texts {
    title: ["Берілмеген дерек", "Факт не указан", "Fact not given"],
    text: [
        "Істің келесі бағыты осы дерекке байланысты, ал оның мәні берілмеген. Бағдарлама жауапты болжамайды: \
         деректі лауазымды адам анықтайды. Деректі мәнімен бірге жазыңыз, мысалы `негіз_бар = жоқ`. Ережелер бойынша \
         қайта анықталатын дерек неше рет шешілсе, сонша рет беріледі: мәндері ретімен пайдаланылады.",
        "Дальнейший путь дела зависит от этого факта, а его значение не указано. Программа не угадывает ответ: \
         факт устанавливает должностное лицо. Укажите факт со значением, например `есть_основание = нет`. Факт, который \
         по правилам определяется заново, указывается столько раз, сколько раз он решается: значения используются по порядку.",
        "Where the case goes on depends on this fact, and its value is not given. The program does not guess: \
         facts are decided by officials. Give the fact with its value, such as `has_ground = no`. A fact that the rules \
         decide anew is given as many times as it is decided: its values are used in order.",
    ],
};

pub(super) const E0907: Texts = Texts {
    title: ["Айналып қайта беретін іс", "Дело ходит по кругу", "Case in a circle"],
    text: [
        "Берілген деректермен бағыт бір қадамға қайта-қайта оралып, іс аяқталмайды. Өмірде бұл өтініш беруші \
         кемшілікті жойғанша қайталанатын жағдайға сай келеді. Деректі кейінгі оқиғада жаңа мәнімен беріңіз немесе \
         бастапқы мәнін өзгертіңіз.",
        "При данных фактах путь снова и снова возвращается к одному шагу, и дело не заканчивается. В жизни так \
         бывает, пока заявитель не устранит недостаток. Укажите факт с новым значением в более позднем событии или \
         измените его исходное значение.",
        "With these facts the way comes back to one step again and again, and the case does not end. In life this \
         goes on until the applicant has mended what was lacking. Decide the fact anew in a later event, or change \
         its first value.",
    ],
};

pub(super) const E0908: Texts = Texts {
    title: ["Кезегі келмеген қадам", "Шаг вне очереди", "Step out of turn"],
    text: [
        "Қадамдар регламенттегі ретімен орындалады, әр оқиға қазір ашық тұрған қадамды аяқтайды. Басқа қадамның \
         орындалуы регламенттен ауытқу болар еді. Оқиғалардың ретін тексеріңіз: алдыңғы қадамның оқиғасы қалып \
         қойған болуы мүмкін.",
        "Шаги выполняются в порядке регламента, и каждое событие завершает шаг, который сейчас открыт. Выполнение \
         другого шага было бы отступлением от регламента. Проверьте порядок событий: возможно, пропущено событие \
         предыдущего шага.",
        "Steps are done in the order of the regulation, and an event ends the step that is open. Doing another one \
         would depart from the regulation. Check the order of the events: the one of an earlier step may be \
         lacking.",
    ],
};

pub(super) const E0909: Texts = Texts {
    title: ["Уақыты кері кеткен оқиға", "Событие раньше предыдущего", "Event back in time"],
    text: [
        "Оқиғалар болған ретімен жазылады, сондықтан келесі оқиға алдыңғысынан ерте болмайды. Қате уақыт мерзімді \
         қате есептетер еді. Оқиғаны өз орнына көшіріңіз немесе уақытын түзетіңіз.",
        "События записываются в том порядке, в каком произошли, поэтому следующее не может быть раньше \
         предыдущего. Неверное время исказило бы отсчет срока. Перенесите событие на его место или исправьте \
         время.",
        "Events are written as they happened, so none is earlier than the one before it. A wrong time would make a \
         wrong deadline. Move the event to its place, or mend its time.",
    ],
};

pub(super) const E0910: Texts = Texts {
    title: ["Аяқталғаннан кейінгі оқиға", "Событие после окончания", "Event after the end"],
    text: [
        "Іс нәтижемен аяқталды, одан кейін оқиға болмайды. Қайта берілген өтініш жаңа іс болып саналады. Артық \
         оқиғаны алып тастаңыз немесе алдыңғы деректердің дұрыстығын тексеріңіз.",
        "Дело закончилось результатом, и после этого события не записываются. Повторное заявление – это новое дело. \
         Уберите лишнее событие или проверьте факты выше.",
        "The case has ended with an outcome, and no event comes after that. A new application is a new case. Take \
         the event away, or check the facts above it.",
    ],
};

pub(super) const E0911: Texts = Texts {
    title: ["Оқиғаның мазмұны", "Содержание события", "What an event says"],
    text: [
        "Бір оқиға бір нәрсені білдіреді: қадам орындалды (`step`), дерек анықталды (`fact`), қадамның мерзімі өтті \
         (`expired`), өтініш қайтарып алынды (`withdrawn`) немесе нәтиженің жарамдылығы аяқталды (`lapsed`). Бірнешеуі \
         бірге тұрса, қайсысы бұрын болғаны белгісіз; біреуі де жоқ болса, оқиға ештеңе айтпайды. Оқиғаны бөліңіз \
         немесе жетіспегенін қосыңыз.",
        "Одно событие означает что-то одно: выполнен шаг (`step`), установлен факт (`fact`), истек срок шага \
         (`expired`), заявление отозвано (`withdrawn`) или результат утратил силу (`lapsed`). Если стоит несколько, \
         неизвестно, что было раньше; если нет ни одного, событие ни о чем не говорит. Разделите событие или \
         добавьте недостающее.",
        "One event is one thing: a step is done (`step`), a fact is decided (`fact`), the term of a step ran out \
         (`expired`), the application was withdrawn (`withdrawn`) or the result lapsed (`lapsed`). With several it is \
         not known which came first; with none the event says nothing. Part the event, or add what is lacking.",
    ],
};

pub(super) const E0912: Texts = Texts {
    title: ["Істің регламенті табылмады", "Регламент дела не найден", "Regulation of the case not found"],
    text: [
        "Іс файлы өзі жүретін регламенттің файлын атайды. Регламентсіз істің қадамдары мен мерзімдері белгісіз. \
         Файлдың орны мен атауын тексеріңіз.",
        "Файл дела называет файл регламента, по которому оно ведется. Без регламента неизвестны ни шаги, ни сроки. \
         Проверьте место и имя файла.",
        "A case file names the file of the regulation by which it runs. Without it neither the steps nor the terms \
         are known. Check the place and the name of the file.",
    ],
};

pub(super) const E0913: Texts = Texts {
    title: ["Регламентте жоқ қадам", "Шага нет в регламенте", "Step that the regulation lacks"],
    text: [
        "Оқиға регламентте жазылған қадамды атауы керек. Қате терілген атаудың қай қадам екені белгісіз. Атауын \
         ережелердегідей жазыңыз.",
        "Событие должно называть шаг, который есть в регламенте. Имя с опечаткой не указывает ни на один. Напишите \
         имя так, как оно стоит в правилах.",
        "An event must name a step that the regulation has. A misspelt name points to none. Write the name as it \
         stands in the rules.",
    ],
};

pub(super) const E0914: Texts = Texts {
    title: ["Деректің жазылуы", "Запись факта", "How a fact is written"],
    text: [
        "Дерек атаудан, теңдік белгісінен және мәннен тұрады. Біреуі жетіспесе, нені білдіретіні белгісіз. Мысалы: \
         `негіз_бар=иә`, `нысан=күрделі`, `жасы=18`.",
        "Факт состоит из имени, знака равенства и значения. Если чего-то нет, неизвестно, что он означает. \
         Например: `есть_основание=да`, `объект=сложный`, `возраст=18`.",
        "A fact has a name, an equals sign and a value. Without one of them its meaning is not known. For example: \
         `has_ground=yes`, `object=complex`, `age=18`.",
    ],
};

pub(super) const E0915: Texts = Texts {
    title: ["Екі рет берілген дерек", "Факт указан дважды", "Fact given twice"],
    text: [
        "Бір деректің басында бір ғана мәні болады. Екі мәннің қайсысы дұрыс екенін бағдарлама шешпейді. Біреуін \
         қалдырыңыз; мәні кейін өзгерсе, оны оқиға ретінде жазыңыз. Тек ережелер `қайта` сөзімен жаңадан анықтататын \
         дерек бірнеше рет беріледі: мәндері ретімен алынады.",
        "В начале у факта одно значение. Какое из двух верно, программа не решает. Оставьте одно; если значение \
         изменилось позже, запишите это событием. Несколько раз указывается только факт, который по правилам \
         устанавливается заново (`заново`): его значения берутся по порядку.",
        "At the start a fact has one value. Which of two is right, the program does not decide. Keep one; where \
         the value changed later, write that as an event. Only a fact that the rules decide anew (`anew`) is given \
         several times: its values are used in order.",
    ],
};

pub(super) const E0916: Texts = Texts {
    title: ["Қатесі бар регламент", "Регламент с ошибками", "Regulation with faults"],
    text: [
        "Іс қатесі бар регламентпен жүргізілмейді: мерзімдері мен бағыттарына сенуге болмайды. Алдымен регламентті \
         `reglament check` пәрменімен тексеріп, қателерін түзетіңіз. Содан кейін істі қайта іске қосыңыз.",
        "Дело не ведется по регламенту с ошибками: его срокам и переходам нельзя доверять. Сначала проверьте \
         регламент командой `reglament check` и исправьте ошибки. Затем запустите дело снова.",
        "No case is run by a regulation with faults: its terms and ways cannot be trusted. Check the regulation \
         with `reglament check` and mend its faults first. Then run the case again.",
    ],
};

pub(super) const E0917: Texts = Texts {
    title: ["Тым ұзақ іс", "Слишком длинное дело", "Case that is too long"],
    text: [
        "Рәсім екі рет шақыратын рәсім тағы біреуін екі рет шақырса, қадамдар саны әр деңгейде екі еселенеді. Бағдарлама \
         істің тым көп жазбасын сақтамайды. Рәсімдердің бір-бірін шақыруын азайтыңыз.",
        "Если процедура дважды вызывает процедуру, а та дважды вызывает следующую, число шагов удваивается на каждом \
         уровне. Слишком много записей дела программа не хранит. Сократите вызовы процедур из процедур.",
        "Where a procedure calls another one twice and that one a third one twice, the steps double at each level. The \
         program does not keep too many entries of a case. Let procedures call fewer procedures.",
    ],
};

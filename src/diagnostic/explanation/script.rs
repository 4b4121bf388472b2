//! What the codes of events of other kinds and of expectations mean.

use super::Texts;

pub(super) const E0918: Texts = Texts {
    title: ["Регламентте жоқ нәтиже", "Результата нет в регламенте", "Outcome that the regulation lacks"],
    text: [
        "`[expect]` бөліміндегі `outcome` регламенттің ережелерінде `нәтиже` сөзінен кейін тұрған атаудың бірі болуы \
         керек. Қате терілген нәтижеге іс ешқашан жетпейді. Атауын ережелердегідей жазыңыз.",
        "`outcome` в разделе `[expect]` – одно из имен, которые стоят в правилах регламента после слова `результат`. К \
         имени с опечаткой дело никогда не придет. Напишите имя так, как оно стоит в правилах.",
        "`outcome` in `[expect]` is one of the names that stand after `outcome` in the rules. No case ever comes to a \
         misspelt one. Write the name as it stands in the rules.",
    ],
};

pub(super) const E0919: Texts = Texts {
    title: ["Бос күту", "Пустое ожидание", "Empty expectation"],
    text: [
        "Бос `[expect]` бөлімі тексерілген сияқты көрінеді, бірақ ештеңені тексермейді. Онда кемінде біреуі тұруы \
         керек: `outcome` – нәтиже, `due` – жалпы мерзімнің аяқталуы, `path` – істің жолы, `late` – кешіктірілген \
         қадамдар, `[[expect.step]]` – қадамның мерзімі.",
        "Пустой раздел `[expect]` выглядит как проверка, но ничего не проверяет. В нем должно стоять хотя бы одно: \
         `outcome` – результат, `due` – окончание общего срока, `path` – ход дела, `late` – просроченные шаги, \
         `[[expect.step]]` – срок шага.",
        "An empty `[expect]` looks like a test and tests nothing. At least one of these must stand in it: `outcome`, \
         `due` (the end of the total term), `path`, `late` (the steps that were late), `[[expect.step]]`.",
    ],
};

pub(super) const E0920: Texts = Texts {
    title: ["Болмаған оқиға", "Событие, которого не было", "Event that did not happen"],
    text: [
        "Іс файлына тек болған оқиғалар жазылады. `withdrawn = false` немесе `lapsed = false` ештеңе білдірмейді: \
         өтініш қайтарып алынбаса, нәтиженің жарамдылығы аяқталмаса, оқиға да жоқ. Оқиғаны алып тастаңыз.",
        "В файл дела записываются только события, которые произошли. `withdrawn = false` и `lapsed = false` ничего не \
         означают: если заявление не отозвано и результат не утратил силу, нет и события. Уберите его.",
        "A case file holds only what happened. `withdrawn = false` and `lapsed = false` mean nothing: where nothing was \
         withdrawn and nothing lapsed, there is no event. Take it away.",
    ],
};

pub(super) const E0921: Texts = Texts {
    title: ["Ұзарту мөлшері", "Размер продления", "By how much a term is prolonged"],
    text: [
        "`prolonged` ережелерде `ұзартады ең көбі …` деп жазылған қадамның жанында ғана тұрады: сонда мерзімнің қаншаға \
         ұзартылғанын оқиға айтады. `ұзартады 30 күнтізбелік күн` деп жазылса, мөлшері регламенттен алынады; қадам \
         ұзартпаса, ұзартуға негіз жоқ.",
        "`prolonged` стоит только рядом с шагом, у которого в правилах написано `продлевает на не более …`: тогда \
         событие говорит, на сколько продлен срок. Если написано `продлевает на 30 календарных дней`, размер берется из \
         регламента; если шаг ничего не продлевает, основания для продления нет.",
        "`prolonged` stands only beside a step that the rules let prolong `by at most …`: then the event says by how \
         much. Where the rules say `prolongs by 30 calendar days`, the regulation says it; a step that prolongs nothing \
         gives no ground for it.",
    ],
};

pub(super) const E0922: Texts = Texts {
    title: ["Мерзімсіз қадамның өтуі", "Истечение у шага без срока", "Expiry of a step without a term"],
    text: [
        "Мерзімі жоқ қадамның мерзімі өтпейді, ал тексерудің мерзімі болмайды. `expired` ережелерде мерзімі жазылған \
         қадамды ғана атайды. Қадамның атауын тексеріңіз.",
        "У шага без срока нечему истекать, а проверка не имеет срока. `expired` называет только шаг, у которого в \
         правилах есть срок. Проверьте имя шага.",
        "A step without a term cannot run out of time, and a check has none. `expired` names only a step that has a \
         term in the rules. Check the name.",
    ],
};

pub(super) const E0923: Texts = Texts {
    title: ["Жоспар мен оқиғалар", "План и события", "Plan and events"],
    text: [
        "`[case]` бөліміндегі `expired` тек жоспарланған іске арналған: онда әр қадам өз мерзімін толық пайдаланады, ал \
         аталған қадамдар мерзімінде орындалмайды. Оқиғалары жазылған істе мерзімнің қашан өткенін оқиғаның өзі \
         айтады: `[[event]]` бөлімінде `expired = \"…\"`. Бір деректің `facts` кілтіндегі екінші мәні де тек жоспарланған \
         іске арналған: оқиғалары жазылған істе жаңа шешім – `fact = \"…\"` оқиғасы.",
        "`expired` в разделе `[case]` – только для планируемого дела: в нем каждый шаг занимает весь свой срок, а \
         названные шаги в срок не выполняются. В деле с событиями о том, когда истек срок, говорит само событие: \
         `expired = \"…\"` в разделе `[[event]]`. Второе значение одного факта в `facts` – тоже только для \
         планируемого дела: в деле с событиями новое решение – это событие `fact = \"…\"`.",
        "`expired` in `[case]` is for a planned case: there each step takes all of its term, and the named steps are not \
         done in time. In a case with events the event itself says when the term ran out: `expired = \"…\"` in \
         `[[event]]`. A second value of one fact in `facts` is for a planned case, too: in a case with events a new \
         decision is an event, `fact = \"…\"`.",
    ],
};

pub(super) const E0924: Texts = Texts {
    title: ["Іс күтілгендей аяқталмады", "Дело пошло не так, как ожидалось", "Case that goes otherwise than expected"],
    text: [
        "`reglament test` істі регламент бойынша жүргізіп, шыққанын `[expect]` бөлімімен салыстырады да, бірінші \
         айырмашылықты көрсетеді. Регламент өзгергенде күтілген мән де өзгеруі мүмкін, бірақ оны адам шешеді: алдымен \
         актінің мәтінін қарап, қайсысы дұрыс екенін анықтаңыз, содан кейін регламентті немесе `[expect]` бөлімін \
         түзетіңіз.",
        "`reglament test` ведет дело по регламенту, сравнивает полученное с разделом `[expect]` и показывает первое \
         различие. После изменения регламента может измениться и то, что ожидается, но решает это человек: сначала по \
         тексту акта установите, что верно, затем исправьте регламент или раздел `[expect]`.",
        "`reglament test` walks the case by its regulation, compares what came of it with `[expect]` and shows the first \
         difference. When a regulation changes, what is expected may change too, but a person decides that: find in the \
         text of the act which is right, then mend the regulation or `[expect]`.",
    ],
};

//! Explanations: the wording of clauses.

use super::Texts;

pub(super) const E0701: Texts = Texts {
    title: ["Мәтінде жоқ тармақ", "Пункта нет в тексте", "Clause that the text lacks"],
    text: [
        "Ережелердегі шаршы жақша регламент мәтінінің тармағын көрсетеді, сондықтан ондай тармақ мәтінде болуы \
         керек. Олар сәйкес келмесе, мерзім мен қадам негізсіз қалады. Мәтінге `[[clause]]` бөлімін қосыңыз немесе \
         ережелердегі нөмірді түзетіңіз.",
        "Квадратные скобки в правилах указывают на пункт текста регламента, поэтому такой пункт в тексте должен \
         быть. Иначе срок и шаг остаются без основания. Добавьте в текст раздел `[[clause]]` или исправьте номер в \
         правилах.",
        "Square brackets in the rules name a clause of the regulation's text, so the text must hold it. Without it \
         a term or a step has no ground. Add a `[[clause]]` to the text, or mend the number in the rules.",
    ],
};

pub(super) const E0702: Texts = Texts {
    title: ["Мерзімі алынатын қадам жоқ", "Не у чего взять срок", "Nothing to take the term from"],
    text: [
        "Мерзім ережелерде бір рет жазылады, ал мәтінде оның орны жақшамен белгіленеді: `{зерделеу.мерзім}`. Сонда \
         мерзім өзгергенде барлық тармақта бірден өзгереді. Жақшадағы атау ережелердегі қадамның немесе рәсімнің \
         атауы болуы керек.",
        "Срок пишется в правилах один раз, а в тексте его место отмечается скобками: `{рассмотрение.срок}`. Тогда \
         при изменении срока он меняется сразу во всех пунктах. Имя в скобках должно быть именем шага или \
         процедуры из правил.",
        "A term is written once, in the rules; in the text braces mark its place: `{study.term}`. So when the term \
         changes, it changes in all clauses at once. The name in braces must be that of a step or procedure of the \
         rules.",
    ],
};

pub(super) const E0703: Texts = Texts {
    title: ["Жабылмаған жақша", "Незакрытая скобка", "Brace not closed"],
    text: [
        "Мәтіндегі `{` және `}` жақшалары тек мерзімнің орнын белгілейді, сондықтан олар әрқашан жұп болып тұрады. \
         Жалғыз жақша басылған мәтінде қалып қояр еді. Дұрысы: `{зерделеу.мерзім}`.",
        "Скобки `{` и `}` в тексте отмечают только место срока и всегда стоят парой. Одинокая скобка осталась бы в \
         напечатанном тексте. Правильно: `{рассмотрение.срок}`.",
        "The braces `{` and `}` mark nothing but the place of a term, and always come in pairs. A single one would \
         remain in the printed text. Right is: `{study.term}`.",
    ],
};

pub(super) const E0704: Texts = Texts {
    title: ["Басылатын мерзім жоқ", "Нет срока для печати", "No term to print"],
    text: [
        "Мәтін қадамның мерзімін сұрайды, ал ережелерде бұл қадамға мерзім берілмеген. Бос орын басылған құжатта \
         мағынасыз сөйлем қалдырар еді. Ережелерде мерзімді жазыңыз немесе мәтіннен жақшаны алып тастаңыз.",
        "Текст просит срок шага, а в правилах этому шагу срок не дан. Пустое место оставило бы в документе \
         бессмысленную фразу. Укажите срок в правилах или уберите скобки из текста.",
        "The text asks for the term of a step to which the rules give none. A gap would leave a senseless sentence \
         in the document. Write the term in the rules, or take the braces out of the text.",
    ],
};

pub(super) const E0705: Texts = Texts {
    title: ["Мерзімнің орны", "Место для срока", "Place of a term"],
    text: [
        "Мерзімнің орны үш бөліктен тұрады: атау, нүкте және `мерзім` сөзі. Мысалы: `{зерделеу.мерзім}` қадамның, \
         `{қызмет_көрсету.мерзім}` бүкіл рәсімнің, `{күту.мерзім}` норманың мерзімін басады. Мерзім шартқа байланысты \
         болса, `{зерделеу.мерзім.1}` – бірінші шарттың, сансыз `{зерделеу.мерзім}` – қалған жағдайлардың мерзімі. \
         `{созу.ұзарту}` – қадамның қанша уақытқа ұзартатыны, `{жолдама.жарамдылық}` – нәтиженің жарамдылық мерзімі, \
         `{зерделеу.мерзім + созу.ұзарту}` – екеуінің қосындысы. \
         Мәтіннің орысша нұсқасында `{зерделеу.срок}` деп жазылады.",
        "Место для срока состоит из трех частей: имени, точки и слова `срок`. Например: `{рассмотрение.срок}` печатает \
         срок шага, `{оказание_услуги.срок}` – всей процедуры, `{ожидание.срок}` – нормы. Если срок зависит от \
         условий, `{рассмотрение.срок.1}` – срок при первом условии, а без числа – в остальных случаях. \
         `{решение.продление}` – на сколько продлевает шаг, `{направление.действие}` – срок действия результата, \
         `{рассмотрение.срок + решение.продление}` – их сумма. \
         Падеж – родительный: «в течение {рассмотрение.срок}»; для именительного пишите `срок_ип`, для винительного \
         `срок_вп`: «продлен на {решение.продление_вп}».",
        "The place of a term has three parts: a name, a dot and the word `term`. For example, `{study.term}` prints the \
         term of a step, `{service.term}` that of a whole procedure, `{waiting.term}` that of a norm. Where the term \
         depends on conditions, `{study.term.1}` is that of the first one, and without a number that of all other \
         cases. `{decision.prolongation}` is by how much a step prolongs, `{referral.validity}` how long an outcome is \
         valid, `{study.term + decision.prolongation}` the \
         sum of both. The word is `мерзім` in the Kazakh text and `срок` in the Russian one, there with `_ип` for the \
         nominative and `_вп` for the accusative.",
    ],
};

pub(super) const E0706: Texts = Texts {
    title: ["Акт өзгертетін тармақ жоқ", "Нет пункта, измененного актом", "Changed clause is lacking"],
    text: [
        "`changes` кілті акт өзгерткен тармақтарды атайды. Мәтінде ондай тармақ болмаса, нөмір қате жазылған немесе \
         тармақ файлға енгізілмей қалған. Күші жойылған тармақ та өз нөмірін сақтайды, сондықтан ол мәтінде \
         қалады.",
        "Ключ `changes` называет пункты, измененные актом. Если его в тексте нет, номер записан неверно или пункт не \
         внесен в файл. Утративший силу пункт тоже сохраняет свой номер и поэтому остается в тексте.",
        "The key `changes` names the clauses that an act changed. If the text lacks one, its number is wrong or the \
         clause was left out of the file. A repealed clause keeps its number, so it stays in the text.",
    ],
};

pub(super) const E0707: Texts = Texts {
    title: ["Тармақтың күшін жойған акт жоқ", "Нет акта об утрате силы", "Repealing act is lacking"],
    text: [
        "Тармақтың күші жойылса, ол өз нөмірін сақтап мәтінде қалады, ал `repealed` кілті оның күшін қай акт жойғанын \
         айтады: `repealed = \"144\"`. Бұл нөмір файлдағы `[[act]]` бөлімдерінің біріндегі `number` болуы керек, \
         әйтпесе мәтінде актінің күні мен нөмірін жазу мүмкін емес. Нөмірді түзетіңіз немесе актіні қосыңыз.",
        "Пункт, утративший силу, остается в тексте со своим номером, а ключ `repealed` говорит, каким актом он признан \
         утратившим силу: `repealed = \"144\"`. Этот номер должен быть номером (`number`) одного из разделов `[[act]]` \
         файла, иначе в тексте нельзя указать дату и номер акта. Исправьте номер или добавьте акт.",
        "A clause that is repealed keeps its number and stays in the text, and the key `repealed` says by which act: \
         `repealed = \"144\"`. That must be the `number` of an `[[act]]` of the file, or else the text could not state \
         the date and number of the act. Mend the number, or add the act.",
    ],
};

pub(super) const E0708: Texts = Texts {
    title: ["Күші жойылған тармаққа сілтеме", "Ссылка на пункт, утративший силу", "Reference to a repealed clause"],
    text: [
        "Ережелердің әр жолы қолданыстағы тармаққа сүйенеді. Тармақтың күші жойылса, ондағы қадамның, мерзімнің немесе \
         нәтиженің негізі де жоқ. Жолды осы тәртіп енді жазылған тармаққа сілтеңіз, ал тәртіптің өзі алынып тасталса, \
         жолды өшіріңіз.",
        "Каждая строка правил опирается на действующий пункт. Если пункт утратил силу, у шага, срока или результата \
         нет основания. Укажите пункт, в котором этот порядок записан теперь, а если порядок отменен, уберите строку.",
        "Every line of the rules rests on a clause that stands. Where the clause is repealed, the step, term or outcome \
         has no ground. Name the clause that says so now or, where the order itself was repealed, take the line away.",
    ],
};

pub(super) const E0709: Texts = Texts {
    title: ["Мерзімнің мұндай нұсқасы жоқ", "Нет такого варианта срока", "No such case of the term"],
    text: [
        "Мерзім шартқа байланысты болса, мәтінде оның нұсқалары нөмірмен белгіленеді: `{зерделеу.мерзім.1}` – бірінші \
         `егер`, `{зерделеу.мерзім.2}` – екінші `егер` мерзімі, ал `{зерделеу.мерзім}` – `әйтпесе` мерзімі. Ережелерде \
         мұндай шарт болмаса, мәтінге қоятын мерзім де жоқ. Нөмірді ережелермен салыстырыңыз.",
        "Если срок зависит от условий, его варианты отмечаются в тексте номером: `{рассмотрение.срок.1}` – срок при \
         первом `если`, `{рассмотрение.срок.2}` – при втором, а `{рассмотрение.срок}` – срок `иначе`. Если такого \
         условия в правилах нет, вставить в текст нечего. Сверьте номер с правилами.",
        "Where a term depends on conditions, a number in the text tells its cases apart: `{study.term.1}` is that of \
         the first `if`, `{study.term.2}` that of the second, and `{study.term}` that of `otherwise`. If the rules have \
         no such condition, there is no term to print. Compare the number with the rules.",
    ],
};

pub(super) const E0710: Texts = Texts {
    title: ["Ұзартпайтын қадам", "Шаг без продления", "Step that prolongs nothing"],
    text: [
        "`{созу.ұзарту}` мәтінге қадамның мерзімді қанша уақытқа ұзартатынын қояды. Ол үшін ережелерде сол қадамда \
         ұзарту жазылуы керек: `қадам созу [7] басшы, ұзартады 30 күнтізбелік күн`. Атауды түзетіңіз немесе ережелерге \
         ұзартуды қосыңыз.",
        "`{решение.продление}` вставляет в текст, на сколько шаг продлевает срок. Для этого у шага в правилах должно \
         быть продление: `шаг решение [7] руководитель, продлевает на 30 календарных дней`. Исправьте имя или добавьте \
         продление в правила.",
        "`{decision.prolongation}` puts into the text by how much a step prolongs the term. So the rules must say it of \
         that step: `step decision [7] head, prolongs by 30 calendar days`. Mend the name, or add the prolongation to \
         the rules.",
    ],
};

pub(super) const E0711: Texts = Texts {
    title: ["Мерзімдердің қосындысы", "Сумма сроков", "Sum of terms"],
    text: [
        "Мәтінде бірлігі бірдей мерзімдер ғана қосылады: `{зерделеу.мерзім + созу.ұзарту}`. Күнтізбелік күн мен жұмыс \
         күнінің қосындысы бір санмен жазылмайды, ал `дереу` деген мерзімнің саны жоқ. Орысша мәтінде қосылатын \
         мерзімдердің септігі де бірдей болуы керек. Ондай мерзімдерді бөлек жазыңыз.",
        "В тексте складываются только сроки в одних единицах: `{рассмотрение.срок + решение.продление}`. Сумму \
         календарных и рабочих дней нельзя записать одним числом, а у срока `незамедлительно` числа нет. Падеж у \
         складываемых сроков тоже должен быть один. Запишите такие сроки отдельно.",
        "A text adds terms of one unit only: `{study.term + decision.prolongation}`. Calendar days and working days \
         cannot be added into one number, and the term `at once` has none. The case of Russian must be the same too. \
         Write such terms by themselves.",
    ],
};

pub(super) const E0712: Texts = Texts {
    title: ["Қазақша мәтіндегі орысша септік", "Русский падеж в казахском тексте", "Russian case in Kazakh"],
    text: [
        "`срок_ип`, `срок_вп`, `продление_ип` және `продление_вп` орысша мәтіндегі септікті таңдайды. Қазақша мәтінде \
         мерзім септелмейді, жалғау жақшадан кейін жазылады. Мұнда `{зерделеу.мерзім}` немесе `{созу.ұзарту}` деп \
         жазыңыз.",
        "`срок_ип`, `срок_вп`, `продление_ип` и `продление_вп` выбирают падеж в русском тексте. В казахском тексте срок \
         не склоняется, окончание пишется после скобки. Напишите здесь `{рассмотрение.мерзім}` или \
         `{решение.ұзарту}`.",
        "`срок_ип`, `срок_вп`, `продление_ип` and `продление_вп` choose a case of Russian. A Kazakh text does not decline \
         the term; an ending is written after the brace. Write `{study.мерзім}` or `{decision.ұзарту}` here.",
    ],
};

pub(super) const E0713: Texts = Texts {
    title: ["Жауап берілген ескерту жоқ", "Ответ не на предупреждение", "Answer to what is no warning"],
    text: [
        "`[[reviewed]]` бөлімі ескертуге жауап береді: адам оны қарап, файлдың дұрыс екенін растайды және себебін \
         жазады. Сондықтан `code` кілтінде ескертудің коды тұруы керек, ол `W` әрпінен басталады. Қатеге жауап беруге \
         болмайды: оны түзету керек.",
        "Раздел `[[reviewed]]` отвечает на предупреждение: человек его рассмотрел, подтвердил, что в файле все верно, и \
         записал причину. Поэтому в ключе `code` стоит код предупреждения, он начинается с буквы `W`. На ошибку \
         ответить нельзя: ее нужно исправить.",
        "A section `[[reviewed]]` answers a warning: a person looked at it, found the file right and wrote down why. So \
         the key `code` takes the code of a warning, which begins with `W`. An error cannot be answered: it must be \
         mended.",
    ],
};

pub(super) const E0714: Texts = Texts {
    title: ["Жарамдылық мерзімі жоқ нәтиже", "Результат без срока действия", "No validity to print"],
    text: [
        "`{жолдама.жарамдылық}` мәтінге нәтиженің жарамдылық мерзімін қояды. Ол үшін ережелерде сол нәтижеде мерзім \
         жазылуы керек: `нәтиже жолдама оң [3] \"жолдама\", жарамды 5 жұмыс күні`. Атауды түзетіңіз немесе ережелерге \
         мерзімді қосыңыз.",
        "`{направление.действие}` вставляет в текст срок действия результата. Для этого у результата в правилах должен \
         быть срок: `результат направление положительный [3] \"жолдама\" / \"направление\", действует 5 рабочих дней`. \
         Исправьте имя или добавьте срок в правила.",
        "`{referral.validity}` puts into the text how long a result is valid. So the rules must say it of that outcome: \
         `outcome referral granted [3] \"жолдама\", valid 5 working days`. Mend the name, or add the term to the rules.",
    ],
};

pub(super) const E0715: Texts = Texts {
    title: ["Мәтінде аталған белгісіз акт", "Неизвестный акт в тексте", "Unknown act in the text"],
    text: [
        "`[[note]]` бөліміндегі `act` және `[regulation]` бөліміндегі `approved` кілттері актінің нөмірін атайды. Ресми \
         мәтінге сол актінің күні, нөмірі және қолданысқа енгізілу тәртібі басылады, сондықтан ол `[[act]]` бөлімдерінің \
         бірінде тұруы керек. Нөмірді түзетіңіз немесе актіні қосыңыз.",
        "Ключи `act` в разделе `[[note]]` и `approved` в разделе `[regulation]` называют номер акта. В официальном тексте \
         печатаются дата, номер и порядок введения этого акта в действие, поэтому он должен стоять среди разделов \
         `[[act]]`. Исправьте номер или добавьте акт.",
        "The keys `act` of `[[note]]` and `approved` of `[regulation]` name the number of an act. The official text prints \
         its date, its number and how it is put into effect, so it must stand among the sections `[[act]]`. Mend the \
         number, or add the act.",
    ],
};

pub(super) const E0716: Texts = Texts {
    title: ["Актіге қатысы жоқ ескерту", "Сноска не к тому акту", "Note beside its act"],
    text: [
        "`[[note]]` бөлімі актінің тармаққа не істегенін айтады. Ол тармақ актінің `changes` кілтінде тұруы керек, \
         әйтпесе мәтіндегі ескерту мен актінің өзі бір-біріне қайшы келеді. Тармақтың нөмірін түзетіңіз немесе оны \
         `changes` кілтіне қосыңыз.",
        "Раздел `[[note]]` говорит, что акт сделал с пунктом. Этот пункт должен стоять в ключе `changes` акта, иначе \
         сноска в тексте противоречит самому акту. Исправьте номер пункта или добавьте его в `changes`.",
        "A section `[[note]]` says what an act did to a clause. The clause must stand in the key `changes` of the act, or \
         the note in the text contradicts the act itself. Mend the number of the clause, or add it to `changes`.",
    ],
};

//! Explanations: the wording against the rules, and the document against itself.

use super::Texts;

pub(super) const W1401: Texts = Texts {
    title: ["Сан мен оның сөзбен жазылуы", "Число и его запись словами", "A number and its words"],
    text: [
        "Актілерде сан екі рет жазылады: цифрмен және жақша ішінде сөзбен, мысалы «27 (жиырма жеті)». Жақша саналатын \
         сөзден кейін де тұра алады: «30 күн (отыз)», ал сан алдымен сөзбен де жазылады: «үш (3)». Олар сай \
         келмесе, қай мерзім дұрыс екенін ешкім айта алмайды. Бағдарлама да таңдамайды: актіге қарап, біреуін \
         түзетіңіз. Ережелерден алынатын мерзімде ондай қате болмайды: `{зерделеу.мерзім}` сан мен сөзді бірге \
         басады.",
        "В актах число пишется дважды: цифрами и в скобках словами, например «27 (двадцати семи)». Скобки могут \
         стоять и после исчисляемого слова: «30 дней (тридцать)», а число словами – и впереди: «три (3)». Если они не \
         совпадают, нельзя сказать, какой срок верен. Программа не выбирает: сверьтесь с актом и исправьте одно из \
         двух. У срока, взятого из правил, такая ошибка исключена: `{рассмотрение.срок}` печатает и число, и слова.",
        "Acts write a number twice: in figures and, in parentheses, in words, such as «27 (жиырма жеті)». The \
         parentheses may also stand after what is counted, «30 күн (отыз)», and the words before the figures, \
         «үш (3)». Where the two disagree, nobody can tell which term is right. Nor does the program choose: look at \
         the act and mend one of them. A term that is taken from the rules cannot go wrong so: `{study.term}` prints \
         both.",
    ],
};

pub(super) const W1402: Texts = Texts {
    title: ["Қолмен жазылған мерзім", "Срок, вписанный вручную", "A term typed by hand"],
    text: [
        "Мерзім ережелерде бір рет жазылады, ал мәтін оны сол жерден алады: `{зерделеу.мерзім}`. Қолмен жазылған \
         мерзім акт өзгергенде ескі күйінде қалып қояды. Тармақтың ережелерінде дәл сол мерзім болса, бағдарлама \
         қай жақшаны жазуды айтады; басқа мерзім болса, екеуін де көрсетеді. Ешбір ереже білмейтін мерзімді \
         (мысалы, шағымды қарау мерзімін) ережелерге `норма` ретінде жазыңыз; қызметке қатысты болмаса, \
         `[[reviewed]]` бөлімінде жауап беріңіз. Сөзбен жазылған мерзім де оқылады: «он жұмыс күні». Актінің күні мен \
         жылы, адамның жасы, «3–5 күн» сияқты аралық және тәулік уақыты мерзім болып саналмайды.",
        "Срок пишется в правилах один раз, а текст берет его оттуда: `{рассмотрение.срок}`. Срок, вписанный \
         вручную, при изменении акта останется старым. Если такой же срок есть в правилах пункта, программа \
         назовет нужные скобки; если там другой срок, покажет оба. Срок, которого не знает ни одно правило \
         (например, срок рассмотрения жалобы), запишите в правила как `норма`; если он не относится к услуге, \
         ответьте в разделе `[[reviewed]]`. Срок словами тоже читается: «десять рабочих дней». Дата и год акта, возраст, \
         промежуток вроде «3–5 дней» и время суток сроками не считаются.",
        "A term is written once, in the rules, and the text takes it from there: `{study.term}`. A term typed by \
         hand stays as it was when the act changes. Where the rules of the clause have the same term, the program \
         says which placeholder to write; where they have another, it shows both. A term that no rule knows, such \
         as that of a complaint, is written into the rules as a `norm`; where it is not one of the service, answer \
         in `[[reviewed]]`. A term in words is read too: «он жұмыс күні». The date of an act, the age of a person, a \
         range such as «3–5 күн» and a time of the day are no terms.",
    ],
};

pub(super) const W1403: Texts = Texts {
    title: ["Екі тілдегі мәтіннің айырмасы", "Расхождение текстов на двух языках", "Two languages that differ"],
    text: [
        "Қазақша және орысша мәтіндер бір нәрсені айтуы керек. Бағдарлама әр тармақта мыналарды салыстырады: \
         сілтеме жасалған тармақтар, тармақшалар мен қосымшалар, сандар, мерзімдердің бірлігі, ережелерден алынған \
         мерзімдер және қатысушылар. Сан цифрмен де, сөзбен де, рет санымен де бір: «үш күн» пен «3 дня», «бесінші» мен \
         «5-й». Есеп білдірмейтін «бірі», «екінші рет» сияқты сөздер жеке өзі айырма болмайды. Сөздің реті мен \
         аударманың мәнері салыстырылмайды. Айырма табылса, қай тілде \
         не тұрғаны айтылады; қайсысы дұрыс екенін акт шешеді.",
        "Казахский и русский тексты должны говорить одно и то же. Программа сравнивает в каждом пункте: пункты, \
         подпункты и приложения, на которые он ссылается, числа, единицы сроков, сроки из правил и участников. \
         Число одно и то же цифрами, словами и по порядку: «үш күн» и «3 дня», «бесінші» и «5-й». Слова, которые могут \
         ничего не считать, – «один из», «повторно» – сами по себе не расхождение. Порядок слов и манера перевода \
         не сравниваются. Если есть расхождение, говорится, что стоит на каком \
         языке; что из этого верно, решает акт.",
        "The Kazakh and the Russian text must say the same. In each clause the program compares the clauses, items \
         and annexes referred to, the numbers, the units of terms, the terms taken from the rules, and the \
         participants. A number is the same in figures, in words and in order: «үш күн» and «3 дня», «бесінші» and \
         «5-й». Words that need not count anything, such as «бірі» and «екінші рет», are no difference by themselves. \
         The order of words and the manner of translation are not compared. Where the texts differ, \
         it says what stands in which language; which of them is right is for the act to say.",
    ],
};

pub(super) const W1404: Texts = Texts {
    title: ["Орысша мәтіннің болмауы", "Отсутствие русского текста", "No Russian text"],
    text: [
        "Регламент қазақ және орыс тілдерінде жазылады. Файлдағы мәтіндердің көбінде орысша мәтін болып, бір жерде ол \
         болмаса, сол жер орыс тілінде қазақша көрсетіледі. Бағдарлама регламент пен актіні қабылдаған органның \
         атауын, жұмыс уақытының негізін, тарауларды, тармақтарды, қосымшаларды, жауаптардың себебін және ережелердегі \
         толық атауларды қарайды. Орысша мәтін файлда мүлде болмаса немесе аз ғана жерде болса, ескерту берілмейді. \
         Қадамдар мен тексерулердің көбінде толық атау болып, біреуінде ол болмаса, ескерту сонда да беріледі: диаграммада, \
         кестеде және қосымшада ережелердегі атау көрсетіледі.",
        "Регламент составляется на казахском и русском языках. Если в файле у большинства текстов есть русский текст, а \
         в одном месте его нет, это место будет показано по-русски казахскими словами. Программа просматривает \
         названия регламента и органа, принявшего акт, основание рабочего времени, главы, пункты, приложения, причины \
         ответов и наименования в правилах. Если русского текста в файле нет вовсе или он есть лишь в немногих \
         местах, предупреждения не будет. Предупреждение дается и тогда, когда у большинства шагов и проверок есть \
         наименование, а у одного нет: в диаграмме, таблице и приложении будет показано имя из правил.",
        "A regulation is written in Kazakh and in Russian. Where most texts of a file have a Russian one and one place \
         lacks it, that place is shown to a reader of Russian in Kazakh. The program looks at the titles of the \
         regulation and of the body that adopted it, the ground of the office hours, chapters, clauses, annexes, the \
         reasons of answers, and the titles of the rules. A file with no Russian text, or with few, is not reported. \
         A step or check without any title is reported as well where most of them have one: in the diagram, the table \
         and the annex the name of the rules would stand.",
    ],
};

pub(super) const W1405: Texts = Texts {
    title: ["Қалған үлгі", "Оставшийся образец", "A sample that is left"],
    text: [
        "`reglament new` жасаған файлда белгісіз нәрсенің орнында «үлгі:» немесе «образец:» сөзі тұрады: мәтіндерде, \
         атауларда және мерзімдердің үстіндегі түсіндірмелерде. Олар тұрғанда файл акт емес, сондықтан `status = \"model\"` \
         деп басталады. `status = \"act\"` деп жазылса, бағдарлама қалған үлгілердің әрқайсысын көрсетеді. Актінің өзінде \
         осындай сөз болса, тармақ үшін `[[reviewed]]` бөлімінде жауап беріңіз.",
        "В файле, созданном `reglament new`, на месте неизвестного стоит слово «образец:» или «үлгі:»: в текстах, в \
         наименованиях и в пояснениях над сроками. Пока они есть, файл – не акт, поэтому он начинается со `status = \"model\"`. \
         Если написать `status = \"act\"`, программа покажет каждый оставшийся образец. Если такое слово есть в самом акте, \
         ответьте для этого пункта в разделе `[[reviewed]]`.",
        "In a file made by `reglament new` the word «үлгі:» or «образец:» stands where something is not known: in texts, in \
         titles, and in the remarks above terms. As long as they are there, the file is no act, so it begins with `status = \
         \"model\"`. Once `status = \"act\"` is written, the program shows each sample that is left. Where the act itself has \
         such a word, answer for the clause in `[[reviewed]]`.",
    ],
};

pub(super) const W1406: Texts = Texts {
    title: ["Мәтінде басқа орындаушы", "В тексте другой исполнитель", "The text names another one"],
    text: [
        "Қадамның тармағы оны кім орындайтынын айтады. Бағдарлама тармақтың мәтінінде ережелердегі орындаушыны іздейді. \
         Мәтінде ол жоқ, ал басқа біреу аталған болса, процесс пен жарияланған мәтін екі түрлі адамды атайды. Тармақ \
         ешкімді атамаса немесе файл берген екі тілдің біреуі орындаушыны атаса, ескерту болмайды; атауы басқалардан \
         сөзімен ерекшеленбейтін орындаушы да ізделмейді.",
        "Пункт шага говорит, кто его выполняет. Программа ищет в тексте пункта исполнителя из правил. Если его там нет, а \
         назван другой, процесс и опубликованный текст называют разных лиц. Если пункт не называет никого или исполнитель \
         назван хотя бы на одном из двух языков файла, предупреждения нет; не ищется и тот, чье наименование не \
         отличается от других ни одним словом.",
        "The clause of a step says who does it. The program looks in the text of the clause for the one who acts by the \
         rules. Where he is not there and another one is, the process and the published text name two persons. Nothing is \
         said of a clause that names nobody, nor where one of the two languages of the file names the one who acts, nor \
         of one whose title differs from the others by no word.",
    ],
};

pub(super) const W1407: Texts = Texts {
    title: ["Мәтіндегі латын әрпі", "Латинская буква в тексте", "A Latin letter in a text"],
    text: [
        "«е», «о», «с», «і» сияқты әріптер кириллицада да, латын әліпбиінде де бар және бірдей көрінеді. Сөзге латын әрпі \
         кіріп кетсе, оны іздеу таппайды, ал салыстыру басқа сөз деп санайды. Бағдарлама тармақтардың мәтініндегі мұндай \
         сөздердің әрқайсысын көрсетеді. Сөз әдейі солай жазылса, тармақ үшін `[[reviewed]]` бөлімінде жауап беріңіз.",
        "Буквы «е», «о», «с», «і» есть и в кириллице, и в латинице и выглядят одинаково. Слово с латинской буквой не \
         находит поиск, а сравнение считает его другим словом. Программа показывает каждое такое слово в текстах пунктов. \
         Если оно написано так намеренно, ответьте для пункта в разделе `[[reviewed]]`.",
        "Letters such as «е», «о», «с», «і» stand in the Cyrillic and in the Latin alphabet and look alike. A search does \
         not find a word with a Latin letter among the others, and a comparison takes it for another word. The program \
         shows each such word in the texts of clauses. Where it is written so on purpose, answer for the clause in \
         `[[reviewed]]`.",
    ],
};

pub(super) const W1408: Texts = Texts {
    title: ["Мерзім және айналасындағы сөздер", "Срок и слова вокруг него", "A term and the words around it"],
    text: [
        "Мерзім ережелерде бір рет өзгереді де, мәтіннің барлық жерінде бірге өзгереді, ал айналасындағы сөздер сол күйінде \
         қалады. «30 (отыз) минутқа» дегендегі жалғау күнге келмейді: «1 (бір) күнтізбелік күнге»; «дереу» сөзінен кейін \
         «ішінде» тұрмайды; орысша «в течение» ілік септікті, «на», «за», «через» табыс септікті талап етеді. Бағдарлама \
         мәтінде не шығатынын және не жазу керегін көрсетеді. Септігі күмәнсіз сөздер ғана тексеріледі.",
        "Срок меняется в правилах один раз и меняется вместе с ними всюду в тексте, а слова вокруг него остаются прежними. \
         После «в течение» нужен родительный падеж, после «на», «за», «через» – винительный; рядом со словом \
         «незамедлительно» слов «в течение» не бывает; в казахском тексте окончание зависит от единицы: «минутқа», но \
         «күнге». Программа показывает, что получится в тексте и что написать. Проверяются только слова, падеж после \
         которых не вызывает сомнений.",
        "A term is changed in the rules once and changes everywhere in the text, and the words around it stay as they were. \
         In Russian «в течение» asks for the genitive, and «на», «за», «через» for the accusative; «незамедлительно» does \
         not stand after «в течение»; in Kazakh the ending goes by the unit: «минутқа», but «күнге». The program shows what \
         the text would be and what to write. Only words are looked at after which the case is beyond doubt.",
    ],
};

pub(super) const W1501: Texts = Texts {
    title: ["Нәтиже бермейтін арна", "Канал, не выдающий результат", "A channel that issues no results"],
    text: [
        "Құжат өтініш қабылданатын арналарды және нәтиже берілетін арналарды бөлек атайды. Нәтиже тек кеңсе \
         арқылы берілсе де, порталдағы рәсімнің соңында нәтиже алушыға жолданса немесе нәтиженің портал үшін \
         бөлек атауы болса, құжат өзіне қайшы. Нәтиженің дайын екенін \
         айтатын хабарлама нәтиже болып саналмайды. Акт арнаны айтпай қалдырса, оны ережелерге де қоспаңыз: мәтінді \
         сақтап, `[[reviewed]]` бөлімінде себебін жазыңыз. Ережелерден қалып қойған болса, `беру` жолын қосыңыз.",
        "Документ отдельно называет каналы приема и каналы выдачи. Если результат выдается только через \
         канцелярию, а процедура на портале заканчивается отправкой результата получателю или у результата есть \
         свое название для портала, документ противоречит себе. Уведомление о готовности результата результатом не \
         считается. Если канала нет в самом акте, не добавляйте его в \
         правила: оставьте текст и запишите причину в разделе `[[reviewed]]`. Если он пропущен в правилах, \
         добавьте строку `выдача`.",
        "A document names the channels of acceptance and those of issue apart. Where results are issued by the \
         office alone, and yet the procedure on the portal ends by sending the result to the recipient, or the \
         outcome has a title of its own for the portal, the document contradicts itself. A notice that the result is \
         ready is no result. Where the act leaves the \
         channel out, do not put it into the rules: keep the text and write the reason in `[[reviewed]]`. Where \
         the rules have left it out, add the line `issue`.",
    ],
};

pub(super) const W1502: Texts = Texts {
    title: ["Нәтижені ұсыну нысаны", "Форма предоставления результата", "Form of the result"],
    text: [
        "Бір тармақ нәтижені ұсыну нысаны тек қағаз түрінде дейді, ал екіншісі нәтижені электрондық құжат түрінде \
         береді. Алушы нені күтерін білмейді. Акт мәтіні солай болса, ол сөзбе-сөз сақталады, ал себебі \
         `[[reviewed]]` бөлімінде жазылады; жаңа редакцияда екеуін сәйкестендіру керек.",
        "Один пункт называет только бумажную форму предоставления результата, а другой дает результат в форме \
         электронного документа. Получатель не знает, чего ждать. Если таков текст акта, он сохраняется дословно, \
         а причина записывается в разделе `[[reviewed]]`; в новой редакции их нужно согласовать.",
        "One clause says that the result is presented on paper alone, and another gives it as an electronic \
         document. The recipient cannot tell what to expect. Where the text of the act is so, it is kept word for \
         word and the reason is written in `[[reviewed]]`; a new edition should bring the two together.",
    ],
};

pub(super) const W1503: Texts = Texts {
    title: ["Тізбеде жоқ бөлімше", "Подразделение вне перечня", "Unit not in the list"],
    text: [
        "Регламент қызмет көрсетуге қатысатын құрылымдық бөлімшелердің (қызметкерлердің) тізбесін береді. Рәсімде \
         әрекет ететін бөлімше сол тізбеде болуы керек, әйтпесе оған міндет жүктейтін негіз жоқ. Қатысушының \
         тармағын тізбедегі тармаққа сілтеңіз, мысалы `қатысушы кеңсе [6.1]`, немесе тізбені толықтырыңыз.",
        "Регламент содержит перечень структурных подразделений (работников), которые участвуют в оказании услуги. \
         Подразделение, действующее в процедуре, должно быть в этом перечне, иначе нет основания возлагать на него \
         обязанность. Сошлитесь у участника на пункт перечня, например `участник канцелярия [6.1]`, или дополните \
         перечень.",
        "A regulation lists the units and employees who take part in rendering the service. A unit that acts in \
         the procedure must be in that list, for otherwise nothing charges it with the duty. Refer the participant \
         to its item of the list, such as `actor office [6.1]`, or complete the list.",
    ],
};

pub(super) const W1504: Texts = Texts {
    title: ["Бір тармақтағы екі мерзім", "Два срока в одном пункте", "Two terms at one clause"],
    text: [
        "Екі рәсімнің жалпы мерзімі бір тармақтан алынған, бірақ әртүрлі. Тармақ бір ғана мерзімді айтса, біреуі \
         қате. Тармақ шынымен екі мерзімді айтса, оның мәтінінде екеуінің де орны тұруы керек: \
         `{кеңсе_арқылы.мерзім}` және `{портал_арқылы.мерзім}`; сонда ескерту берілмейді.",
        "Общие сроки двух процедур взяты из одного пункта, но различаются. Если пункт говорит об одном сроке, один \
         из них неверен. Если пункт действительно говорит о двух сроках, в его тексте должны стоять оба: \
         `{через_канцелярию.срок}` и `{через_портал.срок}`; тогда предупреждения нет.",
        "The total terms of two procedures are taken from one clause and differ. Where the clause states one term, \
         one of them is wrong. Where it does state two, its text must print both: `{by_office.term}` and \
         `{by_portal.term}`; then there is no warning.",
    ],
};

//! Explanations: what a file says of an act.

use super::Texts;

pub(super) const E1101: Texts = Texts {
    title: ["Күшін жою – соңғы акт", "Утрата силы – последний акт", "The repeal is the last act"],
    text: [
        "`makes = \"repeal\"` жолы бар акт регламенттің күшін жояды. Одан кейін бұл мәтін өзгертілмейді, \
         сондықтан ол тізімде соңғы болып тұрады; файлдағы мәтін – оған дейінгі актіден кейінгі мәтін. Жаңа \
         регламентті бекіткен акт жаңа файлдан басталады.",
        "Акт с `makes = \"repeal\"` признает регламент утратившим силу. После него этот текст не изменяется, \
         поэтому он стоит в перечне последним; текст файла – это текст после предыдущего акта. Акт, \
         утвердивший новый регламент, начинает новый файл.",
        "An act with `makes = \"repeal\"` repeals the regulation. After it this text is not changed, so it \
         stands last in the list; the text of the file is that after the act before it. An act that adopts a \
         new regulation begins a new file.",
    ],
};

pub(super) const E1102: Texts = Texts {
    title: ["Кезеңдегі тармақ", "Пункт этапа", "Clause of a stage"],
    text: [
        "`[[act.stage]]` бөлімі актінің өзінен басқа уақытта қолданысқа енгізілетін тармақтарды атайды. Олар \
         осы редакцияның мәтінінде болуы керек, әйтпесе белгілі бір күні мәтіннің қай бөлігі қолданылатынын \
         айту мүмкін емес. Мысалы: `clauses = [\"5.3\"]`.",
        "Раздел `[[act.stage]]` называет пункты, которые вводятся в действие не вместе с актом. Они должны \
         быть в тексте этой редакции, иначе нельзя сказать, какая часть текста действует в определенный день. \
         Например: `clauses = [\"5.3\"]`.",
        "The section `[[act.stage]]` names clauses that are put into effect at another time than the act. \
         They must be in the text of this edition, else it cannot be said which part of the text is in effect \
         on a day. For example: `clauses = [\"5.3\"]`.",
    ],
};

pub(super) const E1103: Texts = Texts {
    title: ["Қол қойылған күннен ерте", "Раньше дня подписания", "Earlier than the signing"],
    text: [
        "Акт алдымен қол қойылады, содан кейін тіркеледі, жарияланады және қолданысқа енгізіледі (06.04.2016 \
         № 480-V Заң). Сондықтан `registered`, `in-effect`, `until` күндері `date` күнінен ерте бола алмайды: \
         олардың бірі қате жазылған.",
        "Акт сначала подписывается, затем регистрируется, публикуется и вводится в действие (Закон от \
         06.04.2016 № 480-V). Поэтому дни `registered`, `in-effect`, `until` не могут быть раньше дня `date`: \
         один из них записан неверно.",
        "An act is first signed, then registered, published and put into effect (Law of 06.04.2016 No 480-V). \
         So the days `registered`, `in-effect` and `until` cannot be earlier than `date`: one of them is \
         wrong.",
    ],
};

pub(super) const E1104: Texts = Texts {
    title: ["Қолданысқа енгізілудің екі күні", "Два дня введения в действие", "Two days of entry into effect"],
    text: [
        "`in-effect` күнді жазба бермейтін жерде ғана қолмен жазылады: жазба екіұшты болса, акт \
         кезең-кезеңімен енгізілсе немесе жазба файлда болмаса. Жазба мен жарияланған күн күнді дәлелдесе, \
         қолмен жазылған басқа күн оған қайшы келеді, ал қай күннің дұрыс екенін бағдарлама таңдамайды. Екіұшты \
         жазбада күн оның екі мағынасының бірі болуы керек.",
        "Ключ `in-effect` пишется вручную только там, где день не следует из формулировки: она двусмысленна, \
         акт вводится поэтапно или формулировки в файле нет. Если день доказан формулировкой и датой \
         опубликования, другой день противоречит ему, а программа не выбирает, какой из них верен. При \
         двусмысленной формулировке день должен быть одним из двух ее значений.",
        "The key `in-effect` is written by hand only where the wording does not give the day: it is \
         ambiguous, the act enters in stages, or the file has no wording. Where the wording and the \
         publication prove a day, another one contradicts it, and the program does not choose. With an ambiguous \
         wording the day must be one of the two that it may mean.",
    ],
};

pub(super) const E1105: Texts = Texts {
    title: ["Жазбадағы күн", "День в формулировке", "Day in a wording"],
    text: [
        "Қолданысқа енгізілу тәртібі күнтізбеде жоқ күнді атайды, мысалы «31.02.2016 бастап». Мұндай күннен \
         бастап ештеңе енгізілмейді, сондықтан жазба көшірілгенде қате кеткен болуы мүмкін. Жазбаны актінің \
         мәтінімен салыстырыңыз.",
        "Порядок введения в действие называет день, которого нет в календаре, например «с 31.02.2016». С \
         такого дня ничто не вводится в действие, поэтому, возможно, при переписывании допущена ошибка. \
         Сверьте формулировку с текстом акта.",
        "The wording of entry into effect names a day that no calendar has, such as «с 31.02.2016». Nothing \
         is put into effect from such a day, so it may have been copied wrongly. Compare the wording with the \
         text of the act.",
    ],
};

pub(super) const E1106: Texts = Texts {
    title: ["Жүріп жатқан істер", "Начатые дела", "Running cases"],
    text: [
        "Жалпы ереже бойынша іс өзі басталған күнгі редакциямен жүреді (06.04.2016 № 480-V Заңның 43-бабы). \
         Акт басқаша айтса, бұл `running-cases` кілтімен жазылады: `\"former\"` – бұрын қабылданған істер \
         бұрынғы редакциямен, `\"this\"` – осы актінің редакциясымен жүреді. Ерекшеліктің негізі актінің \
         өзінде болуы тиіс, сондықтан `running-cases-ground` қоса жазылады, ал `accepted-before` істерді \
         бөлетін күнді атайды.",
        "По общему правилу дело идет по редакции дня своего начала (статья 43 Закона от 06.04.2016 № 480-V). \
         Если акт говорит иное, это записывается ключом `running-cases`: `\"former\"` – принятые ранее дела \
         идут по прежней редакции, `\"this\"` – по редакции этого акта. Исключение должно быть в самом акте, \
         поэтому пишется и основание `running-cases-ground`, а `accepted-before` называет день, разделяющий \
         дела.",
        "By the general rule a case goes by the edition of the day on which it began (Law of 06.04.2016 No \
         480-V, art. 43). Where an act says otherwise, the key `running-cases` tells it: with `\"former\"` \
         cases accepted before go by the former edition, with `\"this\"` by the edition of this act. The \
         exception must be in the act itself, so its ground `running-cases-ground` is written too, and \
         `accepted-before` names the day that parts the cases.",
    ],
};

pub(super) const E1107: Texts = Texts {
    title: ["Уақытша актінің мерзімі", "Срок временного акта", "Term of a temporary act"],
    text: [
        "`until` – уақытша акт қолданылатын соңғы күн. Ол қолданысқа енгізілген күннен ерте болса, акт \
         бірде-бір күн қолданылмаған болар еді. Үш күннің – `date`, `published`, `until` – бірі қате \
         жазылған.",
        "`until` – последний день действия временного акта. Если он раньше дня введения в действие, акт не \
         действовал бы ни дня. Один из дней – `date`, `published`, `until` – записан неверно.",
        "`until` is the last day on which a temporary act is in effect. Earlier than its entry into effect, \
         it would leave the act not a single day. One of the days `date`, `published` and `until` is wrong.",
    ],
};

pub(super) const E1116: Texts = Texts {
    title: ["Екі рет аталған тармақ", "Пункт, названный дважды", "Clause named twice"],
    text: [
        "`changes` тізімі (`amend` үшін – `--changes` параметрі) акт өзгерткен тармақтарды атайды, әрқайсысын бір рет. Нөмір \
         екі рет тұрса, көбіне оның орнында басқа тармақ болуы керек еді: ол өзгертілгендердің арасынан түсіп қалған. Мысалы, \
         `changes = [\"5\", \"5\"]` орнына `changes = [\"5\", \"7\"]`.",
        "Перечень `changes` (у `amend` – параметр `--changes`) называет пункты, которые изменил акт, каждый один раз. Если номер \
         стоит дважды, чаще всего на его месте должен быть другой пункт, и он выпал из числа измененных. Например, вместо \
         `changes = [\"5\", \"5\"]` – `changes = [\"5\", \"7\"]`.",
        "The list `changes` (of `amend`, the option `--changes`) names the clauses that an act changed, each once. Where a number \
         stands twice, mostly another clause was meant, which is now not among the changed ones. For example, `changes = [\"5\", \
         \"7\"]` instead of `changes = [\"5\", \"5\"]`.",
    ],
};

pub(super) const E1117: Texts = Texts {
    title: ["Бір тармақ екі кезеңде", "Пункт в двух этапах", "A clause in two stages"],
    text: [
        "Әр кезеңнің өз күні бар. Бір тармақ немесе оның тармақшасы актінің екі кезеңінде тұрса, оның қай күні \
         қолданысқа енгізілетіні айтылмаған болады. «5» деген жазба «5.1», «5.2» және басқаларын қамтиды. Әр \
         тармақты бір кезеңде қалдырыңыз.",
        "У каждого этапа свой день. Если пункт или его подпункт стоит в двух этапах акта, не сказано, в какой \
         день он вводится в действие. Запись «5» охватывает «5.1», «5.2» и остальные. Оставьте каждый пункт в \
         одном этапе.",
        "Each stage has a day of its own. Where a clause or a part of it is in two stages of an act, it is not \
         said on which day it is put into effect. «5» covers «5.1», «5.2» and the rest. Keep each clause in one \
         stage.",
    ],
};

pub(super) const W1703: Texts = Texts {
    title: ["Күні айтылмаған жазба", "Формулировка без дня", "A wording without a day"],
    text: [
        "Қолданысқа енгізілу тәртібінің жазбасы бір күнді бермейді: ол екіұшты, танылмаған, актіні \
         кезең-кезеңімен енгізеді немесе екі тілде әртүрлі. Күн `in-effect` жолына жазылғанша қай редакцияның \
         қолданылатыны туралы сұраққа «белгісіз» деген жауап беріледі. Мысалы: `in-effect = 2018-12-31`.",
        "Формулировка порядка введения в действие не дает одного дня: она двусмысленна, не распознана, вводит \
         акт поэтапно или на двух языках различна. Пока день не записан в строку `in-effect`, на вопрос о \
         действующей редакции дается ответ «неизвестно». Например: `in-effect = 2018-12-31`.",
        "The wording of entry into effect gives no one day: it is ambiguous or not understood, puts the act \
         into effect in stages, or differs between the languages. Until the day is written as `in-effect`, \
         which edition holds is not known. For example: `in-effect = 2018-12-31`.",
    ],
};

pub(super) const W1704: Texts = Texts {
    title: ["Тіркелгенге дейінгі жариялау", "Опубликование до регистрации", "Published before the registration"],
    text: [
        "Акт алдымен мемлекеттік тіркеуден өтеді, содан кейін ресми жарияланады (06.04.2016 № 480-V Заң). \
         Файлда ресми жариялану `registered` күнінен ерте тұр: екі күннің бірі қате немесе жарияланым ресми \
         емес. Қолданысқа енгізілу күні `published` бойынша есептеледі, сондықтан оны тексеру керек.",
        "Акт сначала проходит государственную регистрацию, а затем официально публикуется (Закон от 06.04.2016 \
         № 480-V). В файле официальное опубликование раньше дня `registered`: одна из дат неверна или \
         публикация неофициальная. День введения в действие рассчитан по `published`, поэтому его следует \
         проверить.",
        "An act is first registered by justice and then officially published (Law of 06.04.2016 No 480-V). In \
         the file an official publication is before `registered`: one of the days is wrong, or the publication \
         is not official. The day of entry is reckoned by `published`, so it should be checked.",
    ],
};

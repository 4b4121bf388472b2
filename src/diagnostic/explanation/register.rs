//! Explanations: the register of acts.

use super::Texts;

pub(super) const E1201: Texts = Texts {
    title: ["Тізілімде қайталанған акт", "Повторный акт в реестре", "Act given twice in the register"],
    text: [
        "Актілер тізілімінде (`regulations/acts.toml`) әр акт бір рет тұрады. Екі рет жазылса, қай жазбаның күндері \
         дұрыс екені белгісіз. Әр органның өз нөмірлеуі бар, сондықтан бір күні бір нөмірмен екі орган акт шығаруы \
         мүмкін: ондай актілерді `body` кілті ажыратады.",
        "В реестре актов (`regulations/acts.toml`) каждый акт стоит один раз. Если он записан дважды, неизвестно, даты \
         какой записи верны. У каждого органа своя нумерация, поэтому в один день под одним номером могут выйти акты \
         двух органов: их различает ключ `body`.",
        "In the register of acts (`regulations/acts.toml`) each act stands once. Given twice, it is not known which \
         entry has the right days. Each body numbers its acts by itself, so two bodies can issue acts of one day and \
         number: the key `body` tells them apart.",
    ],
};

pub(super) const E1202: Texts = Texts {
    title: ["Қол қойылғаннан ерте күн", "Дата раньше подписания", "Day before the signing"],
    text: [
        "Акт қол қойылмай тұрып қолданысқа енгізілмейді де, күшін жоймайды да. Күндердің бірі қате жазылған: `date` – қол \
         қойылған күн, `in-effect` – қолданысқа енгізілген күн, `ceased` – күші жойылған күн.",
        "Акт не вводится в действие и не утрачивает силу раньше, чем он подписан. Одна из дат неверна: `date` – день \
         подписания, `in-effect` – день введения в действие, `ceased` – день утраты силы.",
        "An act neither takes effect nor ceases before it is signed. One of the days is wrong: `date` is that of the \
         signing, `in-effect` that of entry into effect, `ceased` the day on which it ceased.",
    ],
};

pub(super) const E1203: Texts = Texts {
    title: ["Басталмай біткен кезең", "Период без продолжительности", "Time that ends before it begins"],
    text: [
        "`[[act.status]]` – актінің қолданылған бір кезеңі: `in-effect` – оның бірінші күні, `ceased` – акт қолданылмайтын \
         бірінші күн. `ceased` күні `in-effect` күнінен кейін болуы керек. Белгісіз күн жазылмайды.",
        "`[[act.status]]` – один период действия акта: `in-effect` – его первый день, `ceased` – первый день, когда акт уже \
         не действует. День `ceased` должен быть позже дня `in-effect`. Неизвестная дата не пишется.",
        "`[[act.status]]` is one time in which an act is in effect: `in-effect` is its first day, `ceased` the first day \
         on which the act is no longer in effect, and must be later. A day that is not known is not written.",
    ],
};

pub(super) const E1204: Texts = Texts {
    title: ["Қабаттасқан кезеңдер", "Пересекающиеся периоды", "Overlapping times"],
    text: [
        "Актінің күші тоқтап, кейін қайта басталуы мүмкін; сонда әр кезең бөлек жазылады, ескісі бірінші. Алдыңғы кезеңнің \
         соңы (`ceased`) мен келесісінің басы (`in-effect`) белгілі болуы және қабаттаспауы керек, әйтпесе акт бір күні \
         әрі қолданылады, әрі қолданылмайды.",
        "Действие акта может прекратиться и позже возобновиться; тогда каждый период пишется отдельно, старый первым. Конец \
         предыдущего (`ceased`) и начало следующего (`in-effect`) должны быть известны и не пересекаться, иначе в один и \
         тот же день акт и действует, и не действует.",
        "An act can cease and later take effect again; then each time is written by itself, the older first. The end of the \
         earlier one (`ceased`) and the beginning of the later one (`in-effect`) must be known and not overlap, else on \
         one day the act both is and is not in effect.",
    ],
};

pub(super) const W1801: Texts = Texts {
    title: ["Күшін жойған актіге сілтеме", "Ссылка на акт, утративший силу", "Reference to an act that has ceased"],
    text: [
        "Тармақ актіні күні мен нөмірі бойынша атайды, ал `regulations/acts.toml` тізілімі бойынша сол актінің күші \
         жойылған. Тексеру бүгінгі күнге жасалады; басқа күнді `check --as-of 08.05.2020` деп беріңіз: актінің күші \
         жойылған күннен бұрын ескерту шықпайды. Тізілімде жоқ акт туралы ештеңе айтылмайды. Мәтін актінің сөзбе-сөз \
         мәтіні болса, ол өзгертілмейді: ескертуге `[[reviewed]]` бөлімінде жауап беріледі.",
        "Пункт называет акт по дате и номеру, а по реестру `regulations/acts.toml` этот акт утратил силу. Проверка делается \
         на сегодняшний день; другой день задается так: `check --as-of 08.05.2020`. До дня утраты силы предупреждения нет. \
         Об актах, которых в реестре нет, ничего не говорится. Если это дословный текст акта, он не меняется: на \
         предупреждение отвечают в разделе `[[reviewed]]`.",
        "The clause names an act by day and number, and by the register `regulations/acts.toml` that act has ceased. It is \
         looked at as of today; another day is given by `check --as-of 08.05.2020`. Before the day on which the act ceased \
         there is no warning. Nothing is said of acts that the register does not hold. Where the text is that of an act \
         word for word, it stays, and the warning is answered in `[[reviewed]]`.",
    ],
};

//! Explanations: editions that belong together.

use super::Texts;

pub(super) const E1108: Texts = Texts {
    title: ["Файлдың орны", "Место файла", "Place of a file"],
    text: [
        "Бір редакция – бір файл: `regulations/<орган>/<қызмет>/<күні>-n<нөмірі>.toml`, мұнда күн мен нөмір – \
         редакцияны жасаған соңғы актінікі. Редакция күн бойынша таңдалғанда атауы басқа файл шатастырар еді, \
         сондықтан орны мен мазмұны сай болуы керек.",
        "Одна редакция – один файл: `regulations/<орган>/<услуга>/<дата>-n<номер>.toml`, где дата и номер – \
         последнего акта, создавшего редакцию. При выборе редакции на дату файл с другим именем вводил бы в \
         заблуждение, поэтому место и содержание должны соответствовать друг другу.",
        "One edition is one file: `regulations/<issuer>/<service>/<date>-n<number>.toml`, with the date and \
         number of the last act that made the edition. When an edition is chosen by a day, a file of another \
         name would mislead, so place and contents must agree.",
    ],
};

pub(super) const E1109: Texts = Texts {
    title: ["Бір актінің екі файлы", "Два файла одного акта", "Two files of one act"],
    text: [
        "Бір актіден кейін регламенттің мәтіні біреу ғана. Екі файл бір актіні соңғы деп атаса, қайсысының \
         мәтіні дұрыс екені белгісіз, ал бағдарлама таңдамайды. Біреуін алып тастаңыз немесе оған кейінгі \
         актіні қосыңыз.",
        "После одного акта текст регламента один. Если два файла называют последним один и тот же акт, \
         неизвестно, чей текст верен, а программа не выбирает. Уберите один из них или добавьте в него \
         следующий акт.",
        "After one act a regulation has one text. Where two files name the same act as the last, it is not \
         known whose text is right, and the program does not choose. Take one away, or add the next act to \
         it.",
    ],
};

pub(super) const E1110: Texts = Texts {
    title: ["Бір күнгі актілер", "Акты одного дня", "Acts of one day"],
    text: [
        "Редакциялар актілердің ретімен жүреді. Бір күні екі акт қабылданып, ешбір тізім олардың ретін \
         көрсетпесе, қай мәтіннің кейінгі екені белгісіз. Кейінгі редакцияның тізімінде екі акт те өз ретімен \
         тұруы керек.",
        "Редакции следуют в порядке актов. Если в один день приняты два акта и ни один перечень не показывает \
         их порядка, неизвестно, какой текст позже. В перечне более поздней редакции должны стоять оба акта в \
         их порядке.",
        "Editions follow the order of the acts. Where two acts are of one day and no list shows their order, \
         it is not known which text is the later one. The list of the later edition must have both acts in \
         their order.",
    ],
};

pub(super) const E1111: Texts = Texts {
    title: ["Тізімде жоқ акт", "Недостающий акт", "Act lacking in a list"],
    text: [
        "Әр файлда редакцияны жасаған барлық акт жазылады, сондықтан кейінгі редакцияның тізімі бұрынғысынан \
         басталады. Бір тізімде жоқ акт екіншісінде болса, олардың біреуі толық емес, ал күн бойынша жауап \
         сол актіге байланысты болуы мүмкін.",
        "В каждом файле записаны все акты, создавшие редакцию, поэтому перечень более поздней редакции \
         начинается с перечня прежней. Если в одном перечне нет акта, который есть в другом, один из них \
         неполон, а ответ на дату может зависеть от этого акта.",
        "Every file has all acts that made the edition, so the list of a later edition begins with that of \
         the earlier one. Where one list lacks an act that the other has, one of them is not whole, and the \
         answer for a day may depend on that act.",
    ],
};

pub(super) const E1112: Texts = Texts {
    title: ["Акт туралы екі түрлі дерек", "Разные сведения об акте", "Different facts of one act"],
    text: [
        "Бір акт бірнеше редакцияның тізімінде тұрады. Оның туралы деректер әр файлда бірдей болуы керек: \
         әйтпесе қолданысқа енгізілген күн қай файл бойынша есептелгеніне байланысты болар еді. Бір файлда \
         ғана жазылған дерек қайшылық емес.",
        "Один акт стоит в перечнях нескольких редакций. Сведения о нем должны быть одинаковы: иначе день \
         введения в действие зависел бы от того, по какому файлу он рассчитан. Сведение, записанное только в \
         одном файле, – не противоречие.",
        "One act stands in the lists of several editions. What they say of it must be the same, else the day \
         of entry into effect would depend on the file by which it is reckoned. What only one file says is no \
         contradiction.",
    ],
};

pub(super) const E1113: Texts = Texts {
    title: ["Істің редакциясы", "Редакция дела", "Edition of a case"],
    text: [
        "Іс басталған күнгі редакциямен жүреді. Ол күнгі мәтін файлдар арасында болмаса, регламент әлі немесе \
         енді қолданылмаса, не қолданысқа енгізілген күні белгісіз болса, бағдарлама басқа редакцияны \
         алмайды. Жетіспейтін деректі файлға жазыңыз немесе редакцияны `--edition` параметрімен өзіңіз \
         атаңыз; ондай таңдау нәтиженің басында көрсетіледі.",
        "Дело идет по редакции дня своего начала. Если текста того дня нет среди файлов, регламент еще или \
         уже не действует либо день введения в действие неизвестен, программа не берет другую редакцию. \
         Запишите недостающее сведение в файл или назовите редакцию сами параметром `--edition`; такой выбор \
         показывается в начале результата.",
        "A case goes by the edition of the day on which it began. Where no file holds the text of that day, \
         the regulation is not yet or no longer in effect, or its entry into effect is not known, the program \
         does not take another edition. Write the fact that is lacking into the file, or name the edition \
         yourself with `--edition`; the choice is shown at the head of the result.",
    ],
};

pub(super) const E1114: Texts = Texts {
    title: ["Белгісіз редакция", "Неизвестная редакция", "Unknown edition"],
    text: [
        "`--edition` параметрі редакцияны файлының атауымен немесе актісінің нөмірімен атайды, мысалы \
         `--edition 2017-05-18-n144` немесе `--edition 144`. Қалтада ондай редакция жоқ. Көмекте аталғандардың бірін жазыңыз.",
        "Параметр `--edition` называет редакцию именем ее файла или номером ее акта, например `--edition \
         2017-05-18-n144` или `--edition 144`. В папке такой редакции нет. Напишите одно из имен, названных в подсказке.",
        "The option `--edition` names an edition by its file or by the number of its act, such as `--edition \
         2017-05-18-n144` or `--edition 144`. The folder has no such edition. Write one of the names that the help gives.",
    ],
};

pub(super) const E1115: Texts = Texts {
    title: ["Қалтадағы бірнеше регламент", "Несколько регламентов в папке", "Several regulations in a folder"],
    text: [
        "`run` пәрмені бір істі бір регламент бойынша жүргізеді. Қалтада бірнеше қызметтің немесе органның \
         редакциялары болса, қайсысы керек екені белгісіз. Мысалы: `reglament run \
         regulations/kz-aktobe/foster-care`.",
        "Команда `run` ведет одно дело по одному регламенту. Если в папке редакции нескольких услуг или \
         органов, неизвестно, какой из них нужен. Например: `reglament run \
         regulations/kz-aktobe/foster-care`.",
        "The command `run` walks one case by one regulation. Where a folder has editions of several services \
         or issuers, it is not known which is meant. For example: `reglament run \
         regulations/kz-aktobe/foster-care`.",
    ],
};

pub(super) const E1118: Texts = Texts {
    title: ["Бір атаудағы редакциялар", "Редакции одного имени", "Editions of one name"],
    text: [
        "`--edition` параметрі редакцияны файлының атауымен немесе актісінің нөмірімен атайды. Ол атау бірнеше \
         редакцияға сай келсе, бағдарлама таңдамайды. Файлдың толық атауын жазыңыз немесе файлдың өзін `run` \
         пәрменіне беріңіз.",
        "Параметр `--edition` называет редакцию именем ее файла или номером ее акта. Если ему соответствует \
         несколько редакций, программа не выбирает. Напишите полное имя файла или передайте команде `run` сам \
         файл.",
        "The option `--edition` names an edition by its file or by the number of its act. Where several \
         editions answer to it, the program does not choose. Write the whole name of the file, or give the file \
         itself to `run`.",
    ],
};

pub(super) const W1701: Texts = Texts {
    title: ["Арасындағы мәтіндер", "Промежуточные тексты", "Texts in between"],
    text: [
        "Тізімде ең ескі файлдан кейін қабылданған, бірақ өз файлы жоқ акт бар. Оның мәтіні қолданылған \
         күндер үшін бағдарлама «мәтін файлдар арасында жоқ» деп жауап береді және басқа редакцияны \
         көрсетпейді. Ол мәтін керек болса, файлын қосыңыз.",
        "В перечне есть акт, принятый после самого старого файла, но не имеющий своего. На дни, когда \
         действовал его текст, программа отвечает, что текста среди файлов нет, и другую редакцию не \
         показывает. Если этот текст нужен, добавьте его файл.",
        "The list has an act that was adopted after the oldest file and has no file of its own. For the days \
         of its text the program answers that the text is not held, and shows no other edition. Where that \
         text is needed, add its file.",
    ],
};

pub(super) const W1702: Texts = Texts {
    title: ["Бір тармақ, бір күн, екі акт", "Один пункт, один день, два акта", "One clause, one day, two acts"],
    text: [
        "Екі акт бір тармақты бір күннен бастап өзгертеді. Кейінгі актінің мәтіні қолданылады, бірақ оның \
         авторы бұрынғы өзгерісті көрмеген болуы мүмкін. Файлдағы мәтінді екі актімен де салыстырыңыз.",
        "Два акта изменяют один пункт с одного дня. Применяется текст более позднего акта, но его автор мог \
         не видеть более раннего изменения. Сверьте текст файла с обоими актами.",
        "Two acts change one clause from the same day. The text of the later one holds, yet whoever wrote it \
         may not have seen the earlier change. Compare the text of the file with both acts.",
    ],
};

//! Explanations: the command line.

use super::Texts;

pub(super) const E1001: Texts = Texts {
    title: ["Белгісіз пәрмен", "Неизвестная команда", "Unknown command"],
    text: [
        "Бағдарламаның атауынан кейінгі бірінші сөз – пәрмен, ол не істеу керегін айтады. Мысалы, `reglament check \
         regulations` регламенттерді тексереді. Барлық пәрмендерді `reglament --help` көрсетеді.",
        "Первое слово после имени программы – команда, она говорит, что сделать. Например, `reglament check \
         regulations` проверяет регламенты. Все команды показывает `reglament --help`.",
        "The first word after the program's name is a command and says what to do. For example, `reglament check \
         regulations` checks regulations. All commands are shown by `reglament --help`.",
    ],
};

pub(super) const E1002: Texts = Texts {
    title: ["Белгісіз параметр", "Неизвестный параметр", "Unknown option"],
    text: [
        "Параметрлер `--` белгісінен басталады, әр пәрменнің өз параметрлері бар. Белгісіз параметр үнсіз \
         қалдырылмайды, өйткені онда басқа нәтиже шығар еді. Пәрмен алатыннан артық файл көрсетілсе де, солай. Пәрменнің параметрлерін `--help` көрсетеді.",
        "Параметры начинаются с `--`, и у каждой команды они свои. Неизвестный параметр не пропускается молча, \
         потому что итог был бы другим. То же относится к лишнему файлу. Параметры команды показывает `--help`.",
        "Options begin with `--`, and every command has its own. An unknown one is not passed over in silence, for \
         the answer would be another. The same holds of a file too many. The options of a command are shown by `--help`.",
    ],
};

pub(super) const E1003: Texts = Texts {
    title: ["Жетіспейтін параметр", "Недостающий параметр", "Argument lacking"],
    text: [
        "Пәрменге орындалуы үшін керек нәрсе көрсетілмеген, мысалы файл. Бағдарлама оны өзі таңдамайды. Хабарда \
         аталғанын қосыңыз.",
        "Команде не указано то, что ей необходимо, например файл. Программа не выбирает его сама. Добавьте то, что \
         названо в сообщении.",
        "The command was not given something that it needs, such as a file. The program does not choose it by \
         itself. Add what the message names.",
    ],
};

pub(super) const E1004: Texts = Texts {
    title: ["Параметрдің мәні", "Значение параметра", "Value of an option"],
    text: [
        "Параметрдің мәндері белгілі, мысалы тілі `kk`, `ru` немесе `en` болады. Басқа мәннің мағынасы жоқ. \
         Көмекте аталған мәндердің бірін жазыңыз.",
        "Значения параметра известны: например, язык – это `kk`, `ru` или `en`. Другое значение ничего не \
         означает. Напишите одно из значений, названных в подсказке.",
        "The values of an option are known: a language, for instance, is `kk`, `ru` or `en`. Any other means \
         nothing. Write one that the help names.",
    ],
};

pub(super) const E1005: Texts = Texts {
    title: ["Сыйыспайтын параметрлер", "Несочетаемые параметры", "Options that exclude one another"],
    text: [
        "Параметр екі рет берілген немесе оның мағынасы басқа параметрге қайшы келеді. Қайсысын орындау керегі \
         белгісіз. Біреуін қалдырыңыз. `--as-of` және `--edition` параметрлері қалтадағы редакциялардың бірін \
         таңдайды, сондықтан файлмен бірге берілмейді: регламент файлы – бір ғана редакция, ал іс өз редакциясын \
         өзі атайды.",
        "Параметр указан дважды, или его смысл противоречит другому параметру. Неизвестно, какой из них выполнять. \
         Оставьте один. Параметры `--as-of` и `--edition` выбирают одну из редакций в папке, поэтому не указываются \
         вместе с файлом: файл регламента – это уже одна редакция, а дело само называет свою.",
        "The option is given twice, or means the opposite of another. It is not known which to follow. Keep one. \
         `--as-of` and `--edition` choose one of the editions of a folder and are not given with a file: the file of \
         a regulation is one edition, and a case names its own.",
    ],
};

pub(super) const E1006: Texts = Texts {
    title: ["Белгісіз код", "Неизвестный код", "Unknown code"],
    text: [
        "Әр хабардың тұрақты коды бар: қате «E» әрпінен, ескерту «W» әрпінен басталады. `reglament explain E0402` \
         сол кодтың түсіндірмесін көрсетеді. Кодты хабардан көшіріп алыңыз.",
        "У каждого сообщения постоянный код: ошибка начинается с буквы «E», предупреждение – с «W». Команда \
         `reglament explain E0402` показывает объяснение кода. Скопируйте код из сообщения.",
        "Every message has a stable code: errors begin with «E», warnings with «W». `reglament explain E0402` \
         shows the explanation of a code. Copy the code from the message.",
    ],
};

pub(super) const E1007: Texts = Texts {
    title: ["Істің басталуы", "Начало дела", "Start of a case"],
    text: [
        "Мерзімдер өтініш берілген уақыттан есептеледі, сондықтан ол көрсетілуі керек. Бағдарлама бүгінгі күнді \
         өзі қоймайды: бірдей сұраққа кез келген күні бірдей жауап шығуы тиіс. Мысалы: `--start \"16.06.2017 \
         10:30\"`.",
        "Сроки отсчитываются от времени подачи заявления, поэтому его нужно указать. Программа не подставляет \
         сегодняшний день: один и тот же вопрос должен давать один и тот же ответ в любой день. Например: `--start \
         \"16.06.2017 10:30\"`.",
        "Terms are reckoned from the time of the application, so it must be given. The program does not take today \
         by itself: the same question must have the same answer on any day. For example: `--start \"16.06.2017 \
         10:30\"`.",
    ],
};

pub(super) const E1008: Texts = Texts {
    title: ["Өтініштің арнасы", "Канал заявления", "Channel of the application"],
    text: [
        "Регламентте бірнеше арна болса, әрқайсысы өз рәсімін бастайды. Арна көрсетілмесе, қай рәсімнің жүретіні \
         белгісіз. Мысалы: `--channel кеңсе`.",
        "Если в регламенте несколько каналов, каждый начинает свою процедуру. Без указания канала неизвестно, \
         какая из них пойдет. Например: `--channel канцелярия`.",
        "Where a regulation has several channels, each begins its own procedure. Without the channel it is not \
         known which one runs. For example: `--channel office`.",
    ],
};

pub(super) const E1009: Texts = Texts {
    title: ["Басқа түрдегі файл", "Файл другого вида", "File of another kind"],
    text: [
        "Пәрмен белгілі бір түрдегі файлмен жұмыс істейді: регламентпен, іспен немесе күнтізбемен. Берілген файл \
         басқа түрде. Керекті файлды көрсетіңіз немесе басқа пәрменді таңдаңыз.",
        "Команда работает с файлом определенного вида: регламентом, делом или календарем. Указанный файл другого \
         вида. Укажите нужный файл или выберите другую команду.",
        "A command works on one kind of file: a regulation, a case or a calendar. The file given is of another \
         kind. Name the file that is needed, or choose another command.",
    ],
};

pub(super) const E1010: Texts = Texts {
    title: ["Нәтижені сақтау", "Сохранение результата", "Writing the output"],
    text: [
        "Бағдарлама дайын файлды сақтай алмады: қалта жоқ, орын жетпейді немесе жазуға рұқсат жоқ. Хабарда жүйенің \
         берген себебі тұр. Басқа қалтаны көрсетіңіз немесе рұқсатты әкімшіден сұраңыз.",
        "Программа не смогла сохранить готовый файл: нет папки, не хватает места или нет права записи. В сообщении \
         приведена причина, названная системой. Укажите другую папку или попросите доступ у администратора.",
        "The program could not save the finished file: the folder is not there, the space is not enough, or it may \
         not be written. The message gives the reason that the system names. Name another folder, or ask the \
         administrator for access.",
    ],
};

pub(super) const E1011: Texts = Texts {
    title: ["Әртүрлі регламенттердің файлдары", "Файлы разных регламентов", "Files of two regulations"],
    text: [
        "Салыстырылатын екі файл бір регламенттің редакциялары болуы тиіс: олардың `issuer` және `service` мәндері \
         бірдей. Берілген файлдарда олар әртүрлі, сондықтан айырмасы ешбір актінің өзгерісі болмас еді. Бір \
         регламенттің екі редакциясын көрсетіңіз.",
        "Два сравниваемых файла должны быть редакциями одного регламента: значения `issuer` и `service` в них \
         совпадают. В указанных файлах они разные, поэтому различия не были бы изменениями какого-либо акта. \
         Укажите две редакции одного регламента.",
        "The two files that are compared must be editions of one regulation: their `issuer` and `service` are the \
         same. In the files given they are not, so that what differs would be the change of no act. Name two \
         editions of one regulation.",
    ],
};

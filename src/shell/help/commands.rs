//! What each command does.

use super::Words;

/// What a command does, in one line; none for a command that is not known.
pub(super) const fn about(command: &str) -> Option<Words> {
    Some(match command.as_bytes() {
        b"reglament" => [
            "Мемлекеттік көрсетілетін қызметтер регламенттерін тексереді, олар бойынша іс жүргізіп, мерзімдерді есептейді",
            "Проверяет регламенты государственных услуг, рассчитывает ход дел и исчисляет сроки",
            "Checks regulations of state services, walks cases through them and reckons terms",
        ],
        b"check" => [
            "Файлдарды тексеріп, барлық қате мен ескертуді көрсетеді",
            "Проверяет файлы и показывает все ошибки и предупреждения",
            "Checks files and shows all errors and warnings",
        ],
        b"run" => [
            "Істі регламент бойынша жүргізіп, әр қадамның мерзімін есептейді",
            "Рассчитывает ход дела по регламенту и исчисляет срок каждого шага",
            "Walks a case through its regulation and reckons the deadline of each step",
        ],
        b"test" => [
            "Іс файлдарын жүргізіп, шыққанын күтілгенмен салыстырады, қай бағыттар қамтылмағанын көрсетеді",
            "Ведет дела из файлов, сравнивает полученное с ожидаемым и показывает, какие переходы не охвачены",
            "Runs the case files, compares what comes of them with what is expected, shows which ways no case reaches",
        ],
        b"diff" => [
            "Бір регламенттің екі редакциясының айырмасын актінің сөзімен көрсетеді",
            "Показывает словами акта, чем различаются две редакции одного регламента",
            "Tells in the words of the act what differs between two editions of a regulation",
        ],
        b"deadline" => [
            "Бір мерзімнің қашан аяқталатынын есептеп, есебін көрсетеді",
            "Исчисляет окончание одного срока и показывает расчет",
            "Reckons the end of one term and shows how",
        ],
        b"render" => [
            "Регламенттің ресми мәтінін және одан жасалатын файлдарды шығарады",
            "Выводит официальный текст регламента и файлы, которые из него создаются",
            "Renders the official text of a regulation and the files made of it",
        ],
        b"compare" => [
            "Ресми мәтінді регламент файлымен салыстырып, мерзімдер мен сөздердің айырмасын көрсетеді",
            "Сравнивает официальный текст с файлом регламента и показывает расхождения в сроках и словах",
            "Compares an official text with the file of a regulation and shows where terms and words disagree",
        ],
        b"fmt" => [
            "Регламенттердегі ережелерді бірыңғай түрге келтіреді",
            "Приводит правила регламентов к единому виду",
            "Brings the rules of regulations to one form",
        ],
        b"explain" => ["Қатенің кодын түсіндіреді", "Объясняет код ошибки", "Explains the code of a fault"],
        b"list" => [
            "Табылған регламенттерді және оларды жасаған актілерді көрсетеді",
            "Показывает найденные регламенты и акты, которыми они созданы",
            "Shows the regulations found and the acts that made them",
        ],
        b"new" => [
            "Үлгілік нысан бойынша жаңа регламенттің файлын және істердің жобаларын жасайды",
            "Создает по типовой форме файл нового регламента и черновики дел",
            "Makes the file of a new regulation from the standard form, with drafts of cases",
        ],
        b"amend" => [
            "Өзгерістер енгізетін акт бойынша келесі редакцияның файлын жасайды",
            "Создает файл следующей редакции по акту, который вносит изменения",
            "Makes the file of the next edition for an act that amends the regulation",
        ],
        b"completions" => [
            "Пәрмендерді толықтыру сценарийін шығарады",
            "Выводит сценарий автодополнения команд",
            "Prints the completion script of a shell",
        ],
        b"man" => [
            "Анықтаманы man бетінің пішімінде шығарады",
            "Выводит справку в формате страницы man",
            "Prints the help as a man page",
        ],
        _ => return None,
    })
}

/// What is said below the options; none where there is nothing more to say.
pub(super) const fn after(command: &str) -> Option<Words> {
    Some(match command.as_bytes() {
        b"reglament" => [
            "Шығу коды: 0 – бәрі дұрыс; 1 – файлда немесе істе қате бар не редакциялардың айырмасы бар; 2 – пәрменді орындау мүмкін болмады.\n\
             Нәтиже стандартты шығысқа, хабарламалар қателер ағынына жазылады; `--format json` болса, нәтиже шықпаған кезде хабарламалар да стандартты шығысқа жазылады.",
            "Код завершения: 0 – все верно; 1 – в файле или деле есть ошибки либо редакции различаются; 2 – команда не могла быть выполнена.\n\
             Результат пишется в стандартный вывод, сообщения – в поток ошибок; с `--format json`, если результата нет, в стандартный вывод пишутся и сообщения.",
            "Exit code: 0, all is sound; 1, a file or a case has faults, or two editions differ; 2, the command could not be carried out.\n\
             Results go to standard output, reports to standard error; with `--format json`, where there is no result, reports go to standard output too.",
        ],
        b"check" => [
            "Файлдың түрі оның бөлімінен танылады: [regulation] – регламент, [case] – іс, [calendar] – күнтізбе, \
             [register] – актілер тізілімі.\n\
             Қате болмаса, стандартты шығысқа ештеңе жазылмайды.",
            "Вид файла определяется по его разделу: [regulation] – регламент, [case] – дело, [calendar] – календарь, \
             [register] – реестр актов.\n\
             Если ошибок нет, в стандартный вывод ничего не пишется.",
            "The kind of a file is told by its section: [regulation], [case], [calendar] or [register].\n\
             When all is sound, nothing is written to standard output.",
        ],
        b"run" => [
            "Терминалда жетіспейтін деректер сұралады; терминалсыз жетіспейтін дерек – қате.\n\
             Мысал: reglament run regulations/kz-aktobe/foster-care/2017-05-18-n144.toml --channel кеңсе \
             --start 2017-06-16T10:00 --fact бас_тарту_негізі_бар=жоқ",
            "В терминале недостающие сведения запрашиваются; без терминала недостающий факт – ошибка.\n\
             Пример: reglament run regulations/kz-aktobe/foster-care/2017-05-18-n144.toml --channel канцелярия \
             --start 2017-06-16T10:00 --fact бас_тарту_негізі_бар=нет",
            "On a terminal what is lacking is asked for; elsewhere a fact that is lacking is a fault.\n\
             Example: reglament run regulations/kz-aktobe/foster-care/2017-05-18-n144.toml --channel office \
             --start 2017-06-16T10:00 --fact бас_тарту_негізі_бар=no",
        ],
        b"test" => [
            "Іс файлдары регламенттің қалтасынан және одан төмен қалталардан алынады. Күтілетіні істің [expect] бөлімінде \
             жазылады; ол жоқ болса, іс соңына дейін қатесіз жүрсе болғаны.",
            "Файлы дел берутся из папки регламента и папок в ней. Что ожидается, пишется в разделе [expect] дела; если его \
             нет, достаточно, чтобы дело прошло без ошибок.",
            "Case files are taken from the folder of the regulation and the folders in it. What is expected stands in \
             [expect] of a case; where it does not, it is enough that the case runs without faults.",
        ],
        b"diff" => [
            "Шығу коды: 0 – айырмасы жоқ; 1 – айырмасы бар; 2 – пәрменді орындау мүмкін болмады.\n\
             Мысал: reglament diff regulations/model/housing-aid/2017-03-03-n71.toml \
             regulations/model/housing-aid/2018-12-11-n312.toml --effects",
            "Код завершения: 0 – различий нет; 1 – различия есть; 2 – команда не могла быть выполнена.\n\
             Пример: reglament diff regulations/model/housing-aid/2017-03-03-n71.toml \
             regulations/model/housing-aid/2018-12-11-n312.toml --effects",
            "Exit code: 0, nothing differs; 1, something differs; 2, the command could not be carried out.\n\
             Example: reglament diff regulations/model/housing-aid/2017-03-03-n71.toml \
             regulations/model/housing-aid/2018-12-11-n312.toml --effects",
        ],
        b"new" => [
            "Файл `regulations/<орган>/<қызмет>/<күні>-n<нөмірі>.toml` болып жазылады; бар файл өзгермейді. Терминалда жетіспейтін \
             мәліметтер сұралады.\n\
             Мысал: reglament new --service land-lease --issuer kz-aktobe --title-kk \"Жер учаскесін жалға беру\" \
             --title-ru \"Предоставление земельного участка в аренду\" --body-kk \"Ақтөбе облысының әкімдігі\" \
             --body-ru \"акимат Актюбинской области\" --act \"18.05.2017 № 144\" --channels кеңсе,портал",
            "Файл записывается как `regulations/<орган>/<услуга>/<дата>-n<номер>.toml`; имеющийся файл не меняется. В терминале \
             недостающие сведения запрашиваются.\n\
             Пример: reglament new --service land-lease --issuer kz-aktobe --title-kk \"Жер учаскесін жалға беру\" \
             --title-ru \"Предоставление земельного участка в аренду\" --body-kk \"Ақтөбе облысының әкімдігі\" \
             --body-ru \"акимат Актюбинской области\" --act \"18.05.2017 № 144\" --channels канцелярия,портал",
            "The file is written as `regulations/<issuer>/<service>/<date>-n<number>.toml`; no file that is there is changed. On a \
             terminal what is lacking is asked for.\n\
             Example: reglament new --service land-lease --issuer kz-aktobe --title-kk \"Жер учаскесін жалға беру\" \
             --title-ru \"Предоставление земельного участка в аренду\" --body-kk \"Ақтөбе облысының әкімдігі\" \
             --body-ru \"акимат Актюбинской области\" --act \"18.05.2017 № 144\" --channels office,portal",
        ],
        b"amend" => [
            "Файл көшіріледі, соңына акт қосылады, түсіндірмелер сақталады; бар файл өзгермейді.\n\
             Мысал: reglament amend regulations/kz-aktobe/foster-care/2017-05-18-n144.toml --act \"11.12.2018 № 312\" --changes 5,7",
            "Файл копируется, в конец добавляется акт, пояснения сохраняются; имеющийся файл не меняется.\n\
             Пример: reglament amend regulations/kz-aktobe/foster-care/2017-05-18-n144.toml --act \"11.12.2018 № 312\" --changes 5,7",
            "The file is copied, the act is put at the end of its list, remarks are kept; no file that is there is changed.\n\
             Example: reglament amend regulations/kz-aktobe/foster-care/2017-05-18-n144.toml --act \"11.12.2018 № 312\" --changes 5,7",
        ],
        b"render" => [
            "`--as` берілмесе, барлық пішім index.html бетімен бірге қалтаға жазылады; `--out` берілмесе, қалта файлдың \
             атымен аталады. `--as` беріліп, `--out` берілмесе, нәтиже стандартты шығысқа жазылады.",
            "Без `--as` все форматы записываются в папку вместе со страницей index.html; без `--out` папка называется \
             именем файла. С `--as`, но без `--out` результат пишется в стандартный вывод.",
            "Without `--as` all formats are written into a folder with the page index.html; without `--out` the folder is \
             named after the file. With `--as` and without `--out` the result goes to standard output.",
        ],
        b"compare" => [
            "Мәтін – UTF-8 кодтауындағы қарапайым мәтін файлы, тілі әріптерінен танылады. Айырма болмаса, ештеңе жазылмайды.",
            "Текст – простой текстовый файл в кодировке UTF-8, язык определяется по буквам. Если расхождений нет, ничего не пишется.",
            "The text is a plain text file in UTF-8; its language is told by its letters. Where nothing disagrees, nothing is written.",
        ],
        b"deadline" => [
            "Мысал: reglament deadline --start 16.06.2017 --term \"30 күнтізбелік күн\"",
            "Пример: reglament deadline --start 16.06.2017 --term \"30 календарных дней\"",
            "Example: reglament deadline --start 16.06.2017 --term \"30 calendar days\"",
        ],
        _ => return None,
    })
}

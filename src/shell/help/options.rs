//! What each option and argument means.

use super::{ArgumentWords, Words, making, outputs};

/// The words of an argument of a command; none for an argument that is not known.
pub(super) const fn argument(command: &str, id: &str) -> Option<ArgumentWords> {
    Some(match (command.as_bytes(), id.as_bytes()) {
        (b"check", _) => return check(id),
        (b"run", _) => return run(id),
        (b"test", _) => return test(id),
        (b"diff", _) => return diff(id),
        (b"deadline", _) => return deadline(id),
        (b"fmt", _) => return fmt(id),
        (b"new" | b"amend", _) => return making::argument(id),
        (b"render", _) => return outputs::render(id),
        (b"compare", _) => return outputs::compare(id),
        (b"explain", b"code") => (
            ["КОД", "КОД", "CODE"],
            ["Қатенің коды, мысалы E0402", "Код ошибки, например E0402", "The code, such as E0402"],
        ),
        (b"list", b"path") => (
            PATH,
            [
                "Файл немесе қалта; берілмесе – `regulations` қалтасы",
                "Файл или папка; по умолчанию – папка `regulations`",
                "A file or folder; the folder `regulations` by default",
            ],
        ),
        (b"list", b"as_of") => (
            DAY,
            [
                "Әр регламенттің осы күні қай редакциясы қолданыста екенін және оның негізін көрсетеді, мысалы 16.06.2017",
                "Показывает, какая редакция каждого регламента действует в этот день и почему, например 16.06.2017",
                "Shows which edition of each regulation is in effect on this day and why, such as 16.06.2017",
            ],
        ),
        (b"completions", b"shell") => (
            ["ҚАБЫҚША", "ОБОЛОЧКА", "SHELL"],
            [
                "Пәрмен қабықшасы: bash, zsh, fish, elvish немесе powershell",
                "Командная оболочка: bash, zsh, fish, elvish или powershell",
                "The shell: bash, zsh, fish, elvish or powershell",
            ],
        ),
        _ => return global(id),
    })
}

pub(super) const fn global(id: &str) -> Option<ArgumentWords> {
    Some(match id.as_bytes() {
        b"lang" => (
            LANGUAGE,
            [
                "Хабарламалардың тілі: kk, ru немесе en; берілмесе – жүйенің тілі, ол үшеуінің бірі болмаса – қазақ тілі",
                "Язык сообщений: kk, ru или en; по умолчанию – язык системы, а если он иной – казахский",
                "The language of messages: kk, ru or en; by default that of the system, else Kazakh",
            ],
        ),
        b"format" => (
            ["ТҮР", "ВИД", "FORMAT"],
            [
                "Шығару түрі: human – адамға, plain – бір жолға бір хабарлама, json – бағдарламаға; әдепкісі – human",
                "Вид вывода: human – для человека, plain – сообщение в одну строку, json – для программы; по умолчанию – human",
                "The form of output: human, plain (a report a line) or json; human by default",
            ],
        ),
        b"color" => (
            ["ҚАШАН", "КОГДА", "WHEN"],
            [
                "Түсті қашан қолдану керек: auto, always немесе never; әдепкісі – auto",
                "Когда применять цвет: auto, always или never; по умолчанию – auto",
                "When to use colour: auto, always or never; auto by default",
            ],
        ),
        b"calendars" => (
            FOLDER,
            [
                "Жұмыс күнтізбелерінің қалтасы; берілмесе – файлға ең жақын `calendars` қалтасы, ол болмаса – бағдарламаның ішіндегі күнтізбелер",
                "Папка рабочих календарей; по умолчанию – ближайшая к файлу папка `calendars`, а если ее нет – календари из самой программы",
                "The folder of work calendars; by default the folder `calendars` nearest to the file, else the calendars built in",
            ],
        ),
        b"help" => (NONE, ["Осы анықтаманы көрсетеді", "Показывает эту справку", "Shows this help"]),
        b"version" => (NONE, ["Бағдарламаның нұсқасын көрсетеді", "Показывает версию программы", "Shows the version"]),
        _ => return None,
    })
}

const fn check(id: &str) -> Option<ArgumentWords> {
    Some(match id.as_bytes() {
        b"path" => (
            PATH,
            [
                "Файл немесе қалта (одан барлық .toml файлы алынады); берілмесе – `regulations` қалтасы",
                "Файл или папка (из нее берутся все файлы .toml); по умолчанию – папка `regulations`",
                "A file or folder (all .toml files in it are taken); the folder `regulations` by default",
            ],
        ),
        b"deny_warnings" => {
            (NONE, ["Ескертулерді де қате деп санайды", "Считает предупреждения ошибками", "Takes warnings for errors"])
        }
        b"as_of" => (
            DAY,
            [
                "Мәтін аталған актілердің күші қай күнге тексеріледі, мысалы 16.06.2017; берілмесе – бүгінгі күнге",
                "На какой день проверяется, действуют ли названные в тексте акты, например 16.06.2017; по умолчанию – на сегодня",
                "The day on which the acts that the text names must be in effect, such as 16.06.2017; today by default",
            ],
        ),
        _ => return global(id),
    })
}

const fn run(id: &str) -> Option<ArgumentWords> {
    Some(match id.as_bytes() {
        b"file" => (
            PATH,
            [
                "Регламент немесе іс файлы, не бір регламент редакцияларының қалтасы: одан іс басталған күнгі редакция алынады",
                "Файл регламента или дела либо папка редакций одного регламента: из нее берется редакция на день начала дела",
                "The file of a regulation or of a case, or the folder of the editions of one regulation: that of the start is taken",
            ],
        ),
        b"channel" => (
            ["АРНА", "КАНАЛ", "CHANNEL"],
            [
                "Өтініш қай арна арқылы берілді, мысалы кеңсе немесе портал",
                "По какому каналу подано заявление, например канцелярия или портал",
                "The channel by which the application came, such as office or portal",
            ],
        ),
        b"start" => (
            MOMENT,
            [
                "Өтініш қашан берілді: 2017-06-16T10:00 немесе «16.06.2017 10:00»",
                "Когда подано заявление: 2017-06-16T10:00 или «16.06.2017 10:00»",
                "When the application came: 2017-06-16T10:00 or «16.06.2017 10:00»",
            ],
        ),
        b"fact" => (
            ["ДЕРЕК=МӘН", "ФАКТ=ЗНАЧЕНИЕ", "FACT=VALUE"],
            [
                "Істің дерегі; параметрді бірнеше рет беруге болады",
                "Факт дела; параметр можно повторять",
                "A fact of the case; may be given several times",
            ],
        ),
        b"edition" => (
            ["РЕДАКЦИЯ", "РЕДАКЦИЯ", "EDITION"],
            [
                "Қалтадағы редакцияны файлының атауымен немесе актісінің нөмірімен атайды, мысалы 2017-05-18-n144 немесе 144; таңдау нәтиженің басында көрсетіледі",
                "Называет редакцию из папки именем ее файла или номером ее акта, например 2017-05-18-n144 или 144; выбор показывается в начале результата",
                "Names an edition of the folder by its file or the number of its act, such as 2017-05-18-n144 or 144; the choice is shown at the head of the result",
            ],
        ),
        b"as_of" => (
            DAY,
            [
                "Қалтадан іс басталған күнгі емес, осы күнгі редакцияны алады, мысалы 16.06.2017; таңдау нәтиженің басында көрсетіледі",
                "Берет из папки редакцию на этот день, а не на день начала дела, например 16.06.2017; выбор показывается в начале результата",
                "Takes from the folder the edition of this day in place of that of the start, such as 16.06.2017; the choice is shown at the head of the result",
            ],
        ),
        b"explain" => (
            NONE,
            [
                "Әр мерзімнің қалай есептелгенін көрсетеді",
                "Показывает, как исчислен каждый срок",
                "Shows how each deadline was reckoned",
            ],
        ),
        _ => return global(id),
    })
}

const fn test(id: &str) -> Option<ArgumentWords> {
    Some(match id.as_bytes() {
        b"path" => (
            PATH,
            [
                "Регламент, іс файлы немесе қалта; берілмесе – `regulations` қалтасы",
                "Файл регламента, файл дела или папка; по умолчанию – папка `regulations`",
                "A regulation, a case file or a folder; the folder `regulations` by default",
            ],
        ),
        b"write_missing" => (
            NONE,
            [
                "Ешбір іс жетпейтін бағыттар мен нәтижелер үшін регламенттің жанындағы `cases` қалтасына іс файлдарының жобасын жазады; бар файлдар өзгермейді",
                "Записывает черновики файлов дел для переходов и результатов, которых не достигает ни одно дело, в папку `cases` рядом с регламентом; имеющиеся файлы не меняются",
                "Drafts case files for ways and outcomes that no case reaches, into the folder `cases` beside the regulation; no file that is there is changed",
            ],
        ),
        b"deny_uncovered" => (
            NONE,
            [
                "Ешбір іс жетпейтін қадам, бағыт немесе нәтиже болса, 1 кодымен аяқталады",
                "Завершается с кодом 1, если какого-либо шага, перехода или результата не достигает ни одно дело",
                "Exits with 1 where no case reaches some step, way or outcome",
            ],
        ),
        _ => return global(id),
    })
}

const fn diff(id: &str) -> Option<ArgumentWords> {
    Some(match id.as_bytes() {
        b"before" => (FORMER, ["Бұрынғы редакция", "Прежняя редакция", "The former edition"]),
        b"after" => (LATTER, ["Жаңа редакция", "Новая редакция", "The new edition"]),
        b"effects" => (
            NONE,
            [
                "Өзгерістердің салдарын да көрсетеді: істің жолдары, қадамдардың ең ұзақ қосындысы, қадамдар мерзімге сыймайтын күндер, редакциялардың жанындағы істердің мерзімдері",
                "Показывает и последствия изменений: пути дела, наибольшую сумму шагов, дни, в которые шаги не укладываются в срок, сроки дел рядом с редакциями",
                "Shows also what the changes do: the ways of a case, the longest sums of steps, the days on which steps do not fit, the deadlines of the cases beside the editions",
            ],
        ),
        b"cases" => (
            PATH,
            [
                "Екі редакция бойынша жүргізілетін іс файлы немесе істер қалтасы; параметрді бірнеше рет беруге болады",
                "Файл дела или папка дел, которые ведутся по обеим редакциям; параметр можно повторять",
                "A case file, or a folder of them, to be run by both editions; may be given several times",
            ],
        ),
        b"html" => (
            FILE,
            [
                "Айырманы осы файлға HTML беті етіп жазады",
                "Записывает различия в этот файл страницей HTML",
                "Writes what differs into this file as a page of HTML",
            ],
        ),
        b"kind" => (
            ["ТҮР", "ВИД", "FORM"],
            [
                "Өзгертетін акт үшін не жазу керек: table-html – салыстырмалы кесте, table-docx – сол кесте Word құжаты болып, tracked-docx – өзгерген тармақтар, түзетулері белгіленген Word құжаты, paragraphs – өзгерту туралы тармақшалар, notes – ескертулер; `--lang` берілмесе – файлдағы тілдердің бәрінде, Word құжаты хабарламалар тілінде",
                "Что написать для изменяющего акта: table-html – сравнительная таблица, table-docx – она же документом Word, tracked-docx – измененные пункты документом Word с отмеченными исправлениями, paragraphs – подпункты об изменениях, notes – сноски; без `--lang` – на всех языках файла, документ Word на языке сообщений",
                "What to write for the amending act: table-html, the comparison table; table-docx, the same as a Word file; tracked-docx, the changed clauses as a Word file with tracked changes; paragraphs, the amending paragraphs; notes; without `--lang` in all languages of the file, a Word file in the language of messages",
            ],
        ),
        b"out" => (
            FILE,
            [
                "`--as` нәтижесі жазылатын файл; берілмесе – экранға",
                "Файл, в который записывается результат `--as`; по умолчанию – на экран",
                "The file into which the result of `--as` is written; standard output by default",
            ],
        ),
        _ => return global(id),
    })
}

const fn deadline(id: &str) -> Option<ArgumentWords> {
    Some(match id.as_bytes() {
        b"start" => (
            MOMENT,
            [
                "Мерзім басталатын оқиға қашан болды: 16.06.2017 немесе 2017-06-16T10:00; минутпен, сағатпен есептелетін мерзімге уақыты да керек",
                "Когда произошло событие, с которого идет срок: 16.06.2017 или 2017-06-16T10:00; для срока в минутах и часах нужно и время",
                "When the event came about that begins the term: 16.06.2017 or 2017-06-16T10:00; a term in minutes or hours needs the time",
            ],
        ),
        b"term" => (
            ["МЕРЗІМ", "СРОК", "TERM"],
            [
                "Мерзім, мысалы «27 күнтізбелік күн» немесе «15 жұмыс күні»",
                "Срок, например «27 календарных дней» или «15 рабочих дней»",
                "The term, such as «27 calendar days» or «15 working days»",
            ],
        ),
        b"rule" => (
            ["ТӘРТІП", "ПОРЯДОК", "RULE"],
            [
                "Мерзім қай күннен есептеледі: next-day – оқиғадан кейінгі күннен, same-day – оқиға болған күннен; әдепкісі – next-day",
                "С какого дня считается срок: next-day – со следующего за событием, same-day – со дня события; по умолчанию – next-day",
                "From which day the term is counted: next-day, the day after the event, or same-day; next-day by default",
            ],
        ),
        b"calendar" => (
            ["КҮНТІЗБЕ", "КАЛЕНДАРЬ", "CALENDAR"],
            [
                "Жұмыс күнтізбесінің атауы; әдепкісі – kz",
                "Название рабочего календаря; по умолчанию – kz",
                "The name of the work calendar; kz by default",
            ],
        ),
        b"hours" => (
            HOURS,
            [
                "Жұмыс уақыты, мысалы 09:00-18:30",
                "Время работы, например 09:00-18:30",
                "The hours of work, such as 09:00-18:30",
            ],
        ),
        b"pause" => (
            HOURS,
            [
                "Түскі үзіліс, мысалы 13:00-14:30",
                "Перерыв на обед, например 13:00-14:30",
                "The break, such as 13:00-14:30",
            ],
        ),
        b"application" => (
            NONE,
            [
                "Оқиға – өтініш беру: жұмыс уақытынан кейін немесе демалыс күні берілген өтініш келесі жұмыс күнінен есептеледі",
                "Событие – подача заявления: поданное после рабочего времени или в выходной день считается поданным в следующий рабочий день",
                "The event is an application: made after hours or on a day off, it counts from the next working day",
            ],
        ),
        b"regulation" => (
            FILE,
            [
                "Есептеу тәртібі, күнтізбе мен жұмыс уақыты алынатын регламент файлы",
                "Файл регламента, из которого берутся порядок исчисления, календарь и время работы",
                "The file of the regulation from which the rule, the calendar and the hours are taken",
            ],
        ),
        _ => return global(id),
    })
}

const fn fmt(id: &str) -> Option<ArgumentWords> {
    Some(match id.as_bytes() {
        b"path" => (
            PATH,
            [
                "Регламент файлы немесе қалта; берілмесе – `regulations` қалтасы",
                "Файл регламента или папка; по умолчанию – папка `regulations`",
                "A file of a regulation or a folder; the folder `regulations` by default",
            ],
        ),
        b"check" => (
            NONE,
            [
                "Ештеңе жазбайды: өзгертілуі тиіс файлдарды көрсетіп, олар болса, 1 кодымен аяқталады",
                "Ничего не пишет: показывает файлы, которые нужно изменить, и, если они есть, завершается с кодом 1",
                "Writes nothing: shows the files that would change, and exits with 1 if there are any",
            ],
        ),
        b"lang" => (
            LANGUAGE,
            [
                "Ережелердің түйін сөздерін осы тілге аударады: kk, ru немесе en",
                "Переводит ключевые слова правил на этот язык: kk, ru или en",
                "Turns the keywords of the rules into this language: kk, ru or en",
            ],
        ),
        _ => return global(id),
    })
}

pub(super) const REGULATION: Words = ["Регламент файлы", "Файл регламента", "The file of the regulation"];
const NONE: Words = ["", "", ""];
pub(super) const PATH: Words = ["ЖОЛ", "ПУТЬ", "PATH"];
pub(super) const FILE: Words = ["ФАЙЛ", "ФАЙЛ", "FILE"];
const FORMER: Words = ["БҰРЫНҒЫ-ФАЙЛ", "ПРЕЖНИЙ-ФАЙЛ", "FORMER"];
const LATTER: Words = ["ЖАҢА-ФАЙЛ", "НОВЫЙ-ФАЙЛ", "NEW"];
const FOLDER: Words = ["ҚАЛТА", "ПАПКА", "FOLDER"];
pub(super) const LANGUAGE: Words = ["ТІЛ", "ЯЗЫК", "LANGUAGE"];
const DAY: Words = ["КҮН", "ДЕНЬ", "DAY"];
const MOMENT: Words = ["УАҚЫТ", "ВРЕМЯ", "MOMENT"];
const HOURS: Words = ["УАҚЫТ", "ВРЕМЯ", "HOURS"];

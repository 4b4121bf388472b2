//! Explanations: the file as a whole.

use super::Texts;

pub(super) const E0001: Texts = Texts {
    title: ["Файлдың кодтауы", "Кодировка файла", "Encoding of the file"],
    text: [
        "Файл UTF-8 кодтауымен сақталуы керек: қазақтың «ә», «ғ», «қ», «ң», «ө», «ұ», «ү», «һ», «і» әріптері басқа \
         кодтауда бұзылып кетеді. Файлды мәтіндік редакторда ашып, сақтағанда UTF-8 кодтауын таңдаңыз. Бұзылған \
         әріптер болса, оларды қайта теріңіз.",
        "Файл должен быть сохранен в кодировке UTF-8: в других кодировках казахские буквы «ә», «ғ», «қ», «ң», «ө», \
         «ұ», «ү», «һ», «і» портятся. Откройте файл в текстовом редакторе и при сохранении выберите кодировку \
         UTF-8. Если буквы уже испорчены, наберите их заново.",
        "A file must be saved as UTF-8: in other encodings the Kazakh letters «ә», «ғ», «қ», «ң», «ө», «ұ», «ү», \
         «һ», «і» are lost. Open the file in a text editor and choose UTF-8 when saving. Letters that are already \
         spoilt must be typed anew.",
    ],
};

pub(super) const E0002: Texts = Texts {
    title: ["Бос файл", "Пустой файл", "Empty file"],
    text: [
        "Бір файл – бір регламенттің бір редакциясы, сондықтан бос файлдың мағынасы жоқ. Көбіне ол файл дұрыс \
         сақталмағанда немесе көшірілмегенде пайда болады. Файлды `[regulation]` бөлімінен бастаңыз немесе дайын \
         регламентті көшіріп алып, түзетіңіз.",
        "Один файл – одна редакция одного регламента, поэтому пустой файл ничего не значит. Чаще всего он \
         появляется, когда файл не сохранился или не скопировался. Начните файл с раздела `[regulation]` или \
         скопируйте готовый регламент и исправьте его.",
        "One file is one edition of one regulation, so an empty file means nothing. Most often a file was not \
         saved or not copied. Begin it with the section `[regulation]`, or copy a finished regulation and mend it.",
    ],
};

pub(super) const E0003: Texts = Texts {
    title: ["Тым үлкен файл", "Слишком большой файл", "File too large"],
    text: [
        "Регламенттің мәтіні мен ережелері шағын файлға сыяды, ал шектен асқан файлға басқа нәрсе түсіп кеткен \
         болуы мүмкін. Шек бағдарламаның кездейсоқ файлды оқып, тұрып қалмауы үшін қойылған. Файлда бір \
         регламенттің бір редакциясы ғана тұрғанын тексеріңіз.",
        "Текст и правила регламента умещаются в небольшой файл, а в слишком большой, скорее всего, попало \
         постороннее. Предел установлен, чтобы программа не зависла на случайном файле. Проверьте, что в файле \
         стоит одна редакция одного регламента.",
        "The text and the rules of a regulation fit into a small file; a larger one probably holds something else. \
         The limit keeps the program from choking on a file given by accident. Check that the file holds one \
         edition of one regulation.",
    ],
};

pub(super) const E0004: Texts = Texts {
    title: ["Файлдың жазылуындағы қате", "Ошибка в записи файла", "Broken TOML"],
    text: [
        "Файл TOML тәртібімен жазылады: бөлімнің атауы шаршы жақшада (`[terms]`), ал әр жол «кілт = мән» түрінде \
         (`number = \"144\"`) тұрады. Бұл тәртіп бұзылса, одан кейінгі жолдарды сенімді оқу мүмкін емес, сондықтан \
         басқа қателер әзірге көрсетілмейді. Алдымен осы жерді түзетіңіз: тырнақша, жақша және «=» белгісі көбіне \
         ұмытылады.",
        "Файл записывается по правилам TOML: заголовок раздела стоит в квадратных скобках (`[terms]`), а каждая \
         строка имеет вид «ключ = значение» (`number = \"144\"`). Если этот порядок нарушен, строки ниже нельзя \
         прочитать надежно, поэтому другие ошибки пока не показываются. Сначала исправьте это место: чаще всего \
         забывают кавычку, скобку или знак «=».",
        "The file is written in TOML: the heading of a section stands in square brackets (`[terms]`), and every \
         line is «key = value» (`number = \"144\"`). Where this is broken, the lines below cannot be read for \
         certain, so no other faults are shown yet. Mend this place first: most often a quote, a bracket or «=» is \
         forgotten.",
    ],
};

pub(super) const E0005: Texts = Texts {
    title: ["Тым терең енгізілген бөлімдер", "Слишком глубокая вложенность", "Nesting too deep"],
    text: [
        "Регламент файлының бөлімдері бірнеше деңгейден аспайды. Одан терең енгізілген жақшалар артық қойылған \
         болуы мүмкін. Жақшаларды санап, артығын алып тастаңыз.",
        "Разделы файла регламента имеют всего несколько уровней. Более глубокая вложенность обычно означает лишние \
         скобки. Пересчитайте скобки и уберите лишние.",
        "The sections of a regulation file have a few levels only. Anything deeper usually means brackets that \
         should not be there. Count the brackets and take the needless ones away.",
    ],
};

pub(super) const E0006: Texts = Texts {
    title: ["Файлдың түрі белгісіз", "Неизвестный вид файла", "Unknown kind of file"],
    text: [
        "Бағдарлама төрт түрлі файлмен жұмыс істейді: регламент (`[regulation]`), іс (`[case]`), күнтізбе \
         (`[calendar]`) және актілер тізілімі (`[register]`). Файлда осы бөлімдердің бірі де жоқ болса, оны қалай оқу керегі белгісіз. Керекті бөлімді \
         файлдың басына қосыңыз.",
        "Программа работает с файлами четырех видов: регламент (`[regulation]`), дело (`[case]`), календарь \
         (`[calendar]`) и реестр актов (`[register]`). Если ни одного из этих разделов нет, неизвестно, как читать файл. Добавьте нужный раздел \
         в начало файла.",
        "The program works on four kinds of file: a regulation (`[regulation]`), a case (`[case]`), a calendar \
         (`[calendar]`) and a register of acts (`[register]`). Without one of these sections it is not known how to read the file. Add the section at \
         the top.",
    ],
};

pub(super) const E0007: Texts = Texts {
    title: ["Файл оқылмады", "Файл не прочитан", "Unreadable file"],
    text: [
        "Компьютер файлды ашып бере алмады: ол жоқ, басқа жерде тұр немесе оны оқуға рұқсат жоқ. Хабарда жүйенің \
         берген себебі көрсетілген. Файлдың орны мен атауын тексеріңіз немесе рұқсатты әкімшіден сұраңыз.",
        "Компьютер не смог открыть файл: его нет, он стоит в другом месте или нет права его читать. В сообщении \
         приведена причина, которую назвала система. Проверьте место и имя файла или попросите доступ у \
         администратора.",
        "The computer could not open the file: it is not there, stands elsewhere, or may not be read. The message \
         gives the reason that the system names. Check its place and name, or ask the administrator for access.",
    ],
};

pub(super) const E0008: Texts = Texts {
    title: ["Регламент табылмады", "Регламенты не найдены", "No regulation found"],
    text: [
        "Қалта көрсетілсе, бағдарлама ондағы барлық регламент файлдарын (`.toml`) іздейді. Бірде-бір файл \
         табылмаса, ештеңе тексерілмеген, сондықтан бұл қате болып саналады. Регламенттер жатқан \
         қалтаны көрсетіңіз, мысалы `reglament check regulations`.",
        "Если указана папка, программа ищет в ней все файлы регламентов (`.toml`). Если не найдено ни одного, это \
         считается ошибкой, чтобы проверка не сообщала «ошибок нет» впустую. Укажите папку с регламентами, \
         например `reglament check regulations`.",
        "Where a folder is given, the program looks for all regulation files (`.toml`) in it. Finding none is an \
         error, so that a check never says «no faults» about nothing. Name the folder of regulations, such as \
         `reglament check regulations`.",
    ],
};

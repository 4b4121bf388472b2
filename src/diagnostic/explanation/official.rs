//! Explanations: an official text against the file of its regulation.

use super::Texts;

pub(super) const E1301: Texts = Texts {
    title: ["Мәтіннің тілі", "Язык текста", "Language of the text"],
    text: [
        "`reglament compare` қазақша немесе орысша мәтінді салыстырады, тілін әріптерінен таниды. Мәтін басқа тілде болса \
         немесе бұзылған кодтауда сақталса, оның сөздері файлдағы сөздермен сәйкес келмейді. Мәтінді UTF-8 кодтауында \
         сақтаңыз, `--lang` параметрінде оның өз тілін көрсетіңіз.",
        "`reglament compare` сравнивает казахский или русский текст и узнает его язык по буквам. Если текст на другом языке \
         или сохранен в нарушенной кодировке, его слова не совпадут со словами файла. Сохраните текст в кодировке UTF-8, в \
         параметре `--lang` указывайте его собственный язык.",
        "`reglament compare` takes a Kazakh or a Russian text and tells its language by the letters. A text in another \
         language, or with a broken encoding, has no words in common with the file. Save the text in UTF-8, and name its own \
         language in `--lang`.",
    ],
};

pub(super) const E1302: Texts = Texts {
    title: ["Басқа регламенттің мәтіні", "Текст другого регламента", "Text of another regulation"],
    text: [
        "Мәтін тармақтарының көбі файлдағы тармақтарға ұқсамайды, сондықтан айырмаларын бір-бірлеп көрсетудің мәні жоқ. \
         Көрсетілген мәтін мен файл бір қызметке жататынын тексеріңіз.",
        "Большинство пунктов текста не похожи на пункты файла, поэтому перечислять расхождения нет смысла. Проверьте, что \
         текст и файл относятся к одной услуге.",
        "Most clauses of the text are unlike those of the file, so that to list what differs has no sense. See that the text \
         and the file are of one service.",
    ],
};

pub(super) const E1303: Texts = Texts {
    title: ["Мәтіндегі басқа мерзім", "Другой срок в тексте", "Another term in the text"],
    text: [
        "Мәтіндегі мерзімнің саны немесе бірлігі файлдағыдан басқа. Бір мерзім құжаттың бірнеше жерінде тұрады, өзгерістен \
         кейін олардың бірі ескі күйінде қалып қояды. Файлда мерзім ережелерде бір рет жазылады. Қайсысы дұрыс екенін актіден \
         қараңыз.",
        "Число или единица срока в тексте не те, что в файле. Один срок стоит в документе в нескольких местах, и после \
         изменений одно из них остается прежним. В файле срок записан один раз, в правилах. Посмотрите в акте, что верно.",
        "The number or the unit of a term of the text is not that of the file. One term stands at several places of a \
         document, and after an amendment one of them stays as it was. In the file it stands once, in the rules. See in the \
         act which is right.",
    ],
};

pub(super) const E1304: Texts = Texts {
    title: ["Санның сөзбен жазылуы", "Число прописью", "Number in words"],
    text: [
        "Актілерде мерзімнің саны екі рет жазылады: цифрмен және жақша ішінде сөзбен. Мәтіндегі сөздер файл шығаратын \
         сөздерден басқа. Цифры мен сөзі бір санды білдіруі керек.",
        "В актах число срока пишется дважды: цифрами и в скобках прописью. Слова в тексте не те, что выводит файл. Цифры и \
         слова должны означать одно число, а в русском тексте – стоять в нужном падеже.",
        "Acts write the number of a term twice: in figures and, in brackets, in words. The words of the text are not those \
         that the file prints. Figures and words must be one number and, in Russian, stand in the right case.",
    ],
};

pub(super) const E1305: Texts = Texts {
    title: ["Мәтіндегі басқа қатысушы", "Другой участник в тексте", "Another participant in the text"],
    text: [
        "Мәтіндегі тармақта файлдағыдан басқа бөлімше немесе қызметкер аталған. Кім не істейтіні – регламенттің негізгі \
         мазмұны, сондықтан ол басқа сөздерден бөлек көрсетіледі. Қайсысы дұрыс екенін актіден қараңыз.",
        "В пункте текста названо иное подразделение или иной работник, чем в файле. Кто что делает – главное содержание \
         регламента, поэтому это показывается отдельно от прочих слов. Посмотрите в акте, что верно.",
        "A clause of the text names another unit or employee than the file. Who does what is what a regulation is about, so it \
         is told apart from other words. See in the act which is right.",
    ],
};

pub(super) const E1306: Texts = Texts {
    title: [
        "Ресми мәтінде табылмаған тармақ",
        "Пункт, не найденный в официальном тексте",
        "Clause not found in the text",
    ],
    text: [
        "Файлда бар тармақ немесе абзац мәтіннен табылмады. Мәтін басқа редакцияға жатуы мүмкін немесе толық көшірілмеген. \
         Мәтіннің қай редакция екенін тексеріңіз.",
        "Пункт или абзац, который есть в файле, в тексте не найден. Возможно, текст относится к другой редакции или \
         скопирован не полностью. Проверьте, какой редакции текст.",
        "A clause or paragraph of the file is not found in the text. The text may be of another edition, or copied in part. \
         See of which edition it is.",
    ],
};

pub(super) const E1307: Texts = Texts {
    title: ["Файлда жоқ абзац", "Абзаца нет в файле", "Paragraph not in the file"],
    text: [
        "Мәтінде файлда жоқ тармақ немесе абзац бар. Мәтін басқа редакцияға жатуы мүмкін, немесе тармақ файлға енгізілмеген. \
         Мәтіннің қай редакция екенін тексеріңіз.",
        "В тексте есть пункт или абзац, которого нет в файле. Возможно, текст относится к другой редакции или пункт не внесен \
         в файл. Проверьте, какой редакции текст.",
        "The text has a clause or paragraph that the file does not hold. The text may be of another edition, or the clause was \
         left out of the file. See of which edition it is.",
    ],
};

pub(super) const E1308: Texts = Texts {
    title: ["Мәтіннің басқа сөздері", "Другие слова в тексте", "Other words in the text"],
    text: [
        "Мәтіндегі абзацтың сөздері файлдағыдан басқа. Бос орын, тырнақша, сызықша және бас әріп салыстырылмайды. Сыртқы \
         түрі ұқсас латын әрпі – басқа әріп. Файлдағы мәтін актіге сөзбе-сөз сай болуы керек.",
        "Слова абзаца в тексте не те, что в файле. Пробелы, кавычки, черточки и заглавные буквы не сравниваются. Латинская \
         буква, похожая на кириллическую, – другая буква. Текст файла должен совпадать с актом слово в слово.",
        "The words of a paragraph are not those of the file. Blanks, quotes, dashes and capitals are not compared. A Latin \
         letter that looks like a Cyrillic one is another letter. The text of the file must be that of the act word for word.",
    ],
};

pub(super) const E1309: Texts = Texts {
    title: ["Бұл тілде мәтін жоқ", "Нет текста на этом языке", "No text in this language"],
    text: [
        "Ресми мәтін бір тілде толық шығуы керек, ал файлда осы тілде кейбір бөлімнің мәтіні жоқ. Бағдарлама оның орнына басқа \
         тілдегі сөздерді қоймайды. Хабарда аталған бөлімге мәтін жазыңыз.",
        "Официальный текст должен выйти на одном языке целиком, а в файле у какого-то раздела нет текста на этом языке. Слова \
         на другом языке вместо него не подставляются. Впишите текст в раздел, названный в сообщении.",
        "An official text must be whole in one language, and some section of the file has no words in it. Those of the other \
         language are not put in their place. Write the text into the section that the message names.",
    ],
};

pub(super) const E1310: Texts = Texts {
    title: ["Абзацтың орны мен нөмірі", "Место и номер абзаца", "Place and number of a paragraph"],
    text: [
        "Мәтіндегі абзац файлдағы абзацпен бірдей, бірақ басқа жерде тұр, басқа нөмірмен жазылған немесе қайталанады. \
         Тармақтардың реті мен нөмірлері – мәтіннің бөлігі: тармақшаның нөмірі ауысса, оған жасалған сілтемелер басқа мәтінге \
         апарады. Актіде қалай тұрғанын қараңыз.",
        "Абзац текста совпадает с абзацем файла, но стоит в другом месте, под другим номером или повторяется. Порядок и \
         номера абзацев – часть текста: если номер подпункта изменился, ссылки на него ведут к другим словам. Посмотрите, как \
         он стоит в акте.",
        "A paragraph of the text is that of the file, but stands elsewhere, under another number, or more than once. The order and the \
         numbers of paragraphs are part of a text: where the number of a subclause is another, what refers to it leads to other \
         words. See how it stands in the act.",
    ],
};

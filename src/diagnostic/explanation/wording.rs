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
        "Мерзімнің орны үш бөліктен тұрады: қадамның немесе рәсімнің атауы, нүкте және `мерзім` сөзі. Мысалы: \
         `{зерделеу.мерзім}` қадамның, `{қызмет_көрсету.мерзім}` бүкіл рәсімнің мерзімін басады. Мәтіннің орысша \
         нұсқасында `{зерделеу.срок}` деп жазылады.",
        "Место для срока состоит из трех частей: имени шага или процедуры, точки и слова `срок`. Например: \
         `{рассмотрение.срок}` печатает срок шага, `{оказание_услуги.срок}` – срок всей процедуры. Срок печатается \
         в родительном падеже, поэтому пишите «в течение {рассмотрение.срок}».",
        "The place of a term has three parts: the name of a step or procedure, a dot and the word `term`. For \
         example, `{study.term}` prints the term of a step, `{service.term}` that of a whole procedure. The word \
         is `мерзім` in the Kazakh text and `срок` in the Russian one.",
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

//! Explanations: facts and conditions.

use super::Texts;

pub(super) const E0601: Texts = Texts {
    title: ["Мән дерекке сай емес", "Значение не подходит факту", "Value that does not fit the fact"],
    text: [
        "Әр деректің түрі бар: иә немесе жоқ, тізімнен таңдау, сан немесе күн; ол тек өз түрінің мәнімен \
         салыстырылады. Басқа түрдегі мәнмен салыстырудың жауабы болмайды. Мысалы: `негіз_бар = иә`, `жасы ≥ 18`, \
         `берілген_күні < 16.06.2017`.",
        "У каждого факта свой вид: да или нет, выбор из списка, число или дата; сравнивать его можно только со \
         значением того же вида. У другого сравнения нет ответа. Например: `есть_основание = да`, `возраст ≥ 18`, \
         `дата_выдачи < 16.06.2017`.",
        "Every fact has a kind: yes or no, a choice from a list, a number or a date; it is compared only with a \
         value of its kind. Any other comparison has no answer. For example: `has_ground = yes`, `age ≥ 18`, \
         `issued_on < 16.06.2017`.",
    ],
};

pub(super) const E0602: Texts = Texts {
    title: ["Реті жоқ дерек", "Факт без порядка", "Fact without an order"],
    text: [
        "`<`, `>`, `≤`, `≥` белгілерімен тек сандар мен күндер салыстырылады. Иә мен жоқтың немесе тізімдегі \
         мәндердің бірі екіншісінен үлкен болмайды. Олар үшін `=` немесе `≠` белгісін қолданыңыз: `нысан = \
         күрделі`.",
        "Знаками `<`, `>`, `≤`, `≥` сравниваются только числа и даты. Да и нет, как и значения списка, не бывают \
         больше или меньше друг друга. Для них ставьте `=` или `≠`: `объект = сложный`.",
        "The signs `<`, `>`, `≤`, `≥` compare numbers and dates only. Yes and no, or the values of a list, are not \
         greater or less than one another. Use `=` or `≠` for them: `object = complex`.",
    ],
};

pub(super) const E0603: Texts = Texts {
    title: ["Таңдайтын мән аз", "Мало значений для выбора", "Too few values to choose from"],
    text: [
        "Таңдау кемінде екі мәннен тұрады, бір мәннен таңдайтын ештеңе жоқ. Екі жауапты сұрақ үшін `иә/жоқ` түрі \
         ыңғайлы. Мысалы: `дерек нысан таңдау (жеңіл, күрделі) [5.2] \"…\"`.",
        "Выбор состоит хотя бы из двух значений: из одного выбирать нечего. Для вопроса с двумя ответами удобнее \
         вид `да/нет`. Например: `факт объект выбор (простой, сложный) [5.2] \"…\"`.",
        "A choice has two values at least: with one there is nothing to choose. For a question of two answers \
         `yes/no` is handier. For example: `fact object choice (simple, complex) [5.2] \"…\"`.",
    ],
};

pub(super) const E0604: Texts = Texts {
    title: ["Қайталанған мән", "Повторное значение", "Value listed twice"],
    text: [
        "Тізімдегі әр мән бір рет тұрады. Қайталанған мән көбіне басқа мәннің орнына қате жазылған болады, сонда \
         тізімде бір мән жетіспей қалады. Оны түзетіңіз немесе алып тастаңыз.",
        "Каждое значение стоит в списке один раз. Повтор чаще всего написан по ошибке вместо другого значения, и \
         тогда одного в списке не хватает. Исправьте его или уберите.",
        "Every value stands in the list once. A repeated one was mostly written in place of another, which is then \
         lacking. Mend it, or take it away.",
    ],
};

pub(super) const E0605: Texts = Texts {
    title: ["Салыстырылмаған дерек", "Факт без сравнения", "Fact without a comparison"],
    text: [
        "Шартта жалғыз тұра алатын дерек – тек иә/жоқ түріндегі дерек. Сан, күн немесе таңдау болса, немен \
         салыстырылатыны да жазылуы керек. Мысалы: `жасы ≥ 18`, `нысан = күрделі`.",
        "Один, без сравнения, в условии может стоять только факт вида да/нет. У числа, даты и выбора нужно \
         написать, с чем они сравниваются. Например: `возраст ≥ 18`, `объект = сложный`.",
        "Only a yes/no fact may stand alone in a condition. For a number, a date or a choice it must be said what \
         it is compared to. For example: `age ≥ 18`, `object = complex`.",
    ],
};

pub(super) const E0606: Texts = Texts {
    title: ["Тым ұзын сан", "Слишком длинное число", "Number with too many figures"],
    text: [
        "Сандар дәл салыстырылады, сондықтан олардың ұзындығы шектеулі: нүктеге дейін ең көбі 14 цифр, нүктеден \
         кейін ең көбі 4 цифр. Ұзынырақ санды үнсіз дөңгелектеу шарттың жауабын өзгертуі мүмкін еді. Мысалы: `жасы \
         ≥ 18`, `ауданы < 12.5`.",
        "Числа сравниваются точно, поэтому их длина ограничена: до точки не более 14 цифр, после точки не более 4. \
         Если бы более длинное число молча округлялось, ответ на условие мог бы измениться. Например: `возраст ≥ \
         18`, `площадь < 12.5`.",
        "Numbers are compared exactly, so their length is limited: 14 figures at most before the point, 4 after it. \
         Were a longer one rounded in silence, the answer to a condition could change. For example: `age ≥ 18`, \
         `area < 12.5`.",
    ],
};

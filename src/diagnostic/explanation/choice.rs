//! Explanations: conditions of ways and terms that do not go well together.

use super::Texts;

pub(super) const W1101: Texts = Texts {
    title: ["Қатар орындалатын шарттар", "Пересекающиеся условия", "Conditions that overlap"],
    text: [
        "Бағыттар жоғарыдан төмен қарай тексеріледі, алғашқы орындалған шарттың бағыты таңдалады. Бір жағдайда екі \
         шарт қатар орындалса, бағытты жолдардың реті ғана шешеді, ал құжат оны айтпауы мүмкін. Шарттарды бірін-бірі \
         жоққа шығаратындай етіп жазыңыз: `егер жасы < 18 → …`, `егер жасы ≥ 18 және нысан = күрделі → …`. Жағдайға қарай \
         белгіленген мерзімнің шарттары да осылай тексеріледі. Ешбір іс келмейтін жағдайлар ескерілмейді.",
        "Переходы проверяются сверху вниз, выбирается первый, чье условие выполнено. Если в одном случае выполнены \
         два условия, путь решает только порядок строк, а документ мог этого не иметь в виду. Запишите условия так, \
         чтобы они исключали друг друга: `если возраст < 18 → …`, `если возраст ≥ 18 и объект = сложный → …`. Так же \
         проверяются условия срока, который зависит от случая. Случаи, до которых не доходит ни одно дело, не учитываются.",
        "Ways are tried from top to bottom, and the first whose condition holds is taken. Where two conditions hold in \
         one case, only the order of the lines decides, and the act may not mean that. Write conditions that exclude \
         each other: `if age < 18 → …`, `if age ≥ 18 and object = complex → …`. The conditions of a term by case are checked \
         likewise. Facts with which no case comes there do not count.",
    ],
};

pub(super) const W1102: Texts = Texts {
    title: ["Ешқашан таңдалмайтын бағыт", "Переход, который никогда не выбирается", "Way that is never taken"],
    text: [
        "Әр бағыт кемінде бір жағдайда таңдалуы керек. Шарты өзіне қайшы, алдыңғы бағыттар түгел қамтыған немесе \
         деректері бұрынғы қадамда басқаша шешілген бағыт – өлі жол: көбіне шартта қате бар дегенді білдіреді. Шартты, \
         бағыттардың ретін немесе бұрынғы тексеруді түзетіңіз. Жағдайға қарай белгіленген мерзімнің әр шарты да осылай \
         тексеріледі.",
        "Каждый переход должен выбираться хотя бы в одном случае. Если условие противоречит само себе, покрыто более \
         ранними переходами или его факты раньше решены иначе, строка мертва: обычно это ошибка в условии. Исправьте \
         условие, порядок переходов или более раннюю проверку. Так же проверяется каждое условие срока, который зависит от \
         случая.",
        "Every way should be taken in one case at least. A way whose condition contradicts itself, is covered by \
         earlier ways, or needs facts that were decided otherwise before, is dead: mostly a condition is wrong. Mend \
         the condition, the order of the ways, or the earlier check. Each condition of a term by case is checked likewise.",
    ],
};

//! Explanations: conditions of ways that do not go well together.

use super::Texts;

pub(super) const W1101: Texts = Texts {
    title: ["Қатар орындалатын шарттар", "Пересекающиеся условия", "Conditions that overlap"],
    text: [
        "Бағыттар жоғарыдан төмен қарай тексеріледі, алғашқы орындалған шарттың бағыты таңдалады. Бір жағдайда екі \
         шарт қатар орындалса, бағытты жолдардың реті ғана шешеді, ал құжат оны айтпауы мүмкін. Шарттарды бірін-бірі \
         жоққа шығаратындай етіп жазыңыз: `егер жасы < 18 → …`, `егер жасы ≥ 18 және нысан = күрделі → …`.",
        "Переходы проверяются сверху вниз, выбирается первый, чье условие выполнено. Если в одном случае выполнены \
         два условия, путь решает только порядок строк, а документ мог этого не иметь в виду. Запишите условия так, \
         чтобы они исключали друг друга: `если возраст < 18 → …`, `если возраст ≥ 18 и объект = сложный → …`.",
        "Ways are tried from top to bottom, and the first whose condition holds is taken. Where two conditions hold in \
         one case, only the order of the lines decides, and the act may not mean that. Write conditions that exclude \
         each other: `if age < 18 → …`, `if age ≥ 18 and object = complex → …`.",
    ],
};

pub(super) const W1102: Texts = Texts {
    title: ["Ешқашан таңдалмайтын бағыт", "Переход, который никогда не выбирается", "Way that is never taken"],
    text: [
        "Әр бағыт кемінде бір жағдайда таңдалуы керек. Шарты өзіне қайшы, алдыңғы бағыттар түгел қамтыған немесе \
         деректері бұрынғы қадамда басқаша шешілген бағыт – өлі жол: көбіне шартта қате бар дегенді білдіреді. Шартты, \
         бағыттардың ретін немесе бұрынғы тексеруді түзетіңіз.",
        "Каждый переход должен выбираться хотя бы в одном случае. Если условие противоречит само себе, покрыто более \
         ранними переходами или его факты раньше решены иначе, строка мертва: обычно это ошибка в условии. Исправьте \
         условие, порядок переходов или более раннюю проверку.",
        "Every way should be taken in one case at least. A way whose condition contradicts itself, is covered by \
         earlier ways, or needs facts that were decided otherwise before, is dead: mostly a condition is wrong. Mend \
         the condition, the order of the ways, or the earlier check.",
    ],
};

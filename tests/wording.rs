//! The wording of a whole file with its terms written out.

use reglament::language::Language;
use reglament::view::paragraphs;

use crate::support::checked::Checked;
use crate::support::folder;

#[test]
fn placeholders_print_cases_prolongations_norms_and_sums() {
    let regulation = Checked::default().regulation(&folder::root().join("tests/faults/sound/all-of-the-family.toml"));
    let regulation = regulation.unwrap();
    let clause = &regulation.clauses[0];
    assert_eq!(
        paragraphs(&clause.kk, &regulation, Language::Kk),
        [
            "Пакет бірінші болса, 3 (үш) жұмыс күні ішінде, әйтпесе 15 (он бес) жұмыс күні ішінде көрсетіледі.",
            "Кезекте 15 (он бес) минут күтеді; ұзарту мерзімі – 2 (екі) ай; нәтиже 24 (жиырма төрт) сағат бұрын \
             жеткізіледі; барлығы 9 (тоғыз) жұмыс күні.",
        ]
    );
    assert_eq!(
        paragraphs(clause.ru.as_ref().unwrap(), &regulation, Language::Ru),
        [
            "В течение 3 (трех) рабочих дней, в остальных случаях – 15 (пятнадцати) рабочих дней.",
            "Ожидание – 15 (пятнадцать) минут; продлевается на 2 (два) месяца; доставляется за 24 (двадцать четыре) \
             часа; всего 9 (девять) рабочих дней.",
        ]
    );
}

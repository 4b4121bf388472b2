//! A regulation made by rule with as many steps and participants as are asked for.

use std::fmt::Write as _;

/// All that stands before the rules.
const HEAD: &str = r#"[regulation]
service = "large"
issuer = "kz-made"
status = "model"
unofficial = ["ru"]
title.kk = 'Үлгі қызмет'
title.ru = 'Образец услуги'
body.kk = 'Үлгі облыстың әкімдігі'
body.ru = 'акимат образцовой области'

[[act]]
date = 2017-05-18
number = "1"
makes = "regulation"

[terms]
count-from = "next-day"
calendar = "kz"

[terms.hours]
work = "09:00-18:30"
break = "13:00-14:30"
ground.kk = 'үлгі'
ground.ru = 'образец'

[[chapter]]
number = "1"
begins = "1"
kk = 'Жалпы ережелер'
ru = 'Общие положения'

[[clause]]
number = "1"
kk = 'Үлгі.'
ru = 'Образец.'

[order]
rules = '''
"#;

/// A regulation of many steps and many who act; after every seventh step, a check leads back or to a refusal.
pub(crate) fn regulation(steps: usize, actors: usize, title: &str) -> String {
    let mut text = HEAD.to_owned();
    for actor in 0..actors {
        let _ = writeln!(text, "қатысушы қатысушы_{actor} [1] \"{actor}-бөлім\" / \"отдел {actor}\"");
    }
    text += "қабылдау кеңсе [1] → рәсім_1\nқабылдау портал [1] → рәсім_1\n";
    for step in (6..steps).step_by(7) {
        let _ = writeln!(text, "дерек дерек_{step} иә/жоқ [1] \"құжаттар толық\" / \"документы полны\"");
    }
    text += "нәтиже оң_шешім оң [1] \"хабарлама\" / \"уведомление\"\nнәтиже теріс_шешім теріс [1] \"бас тарту\" / \"отказ\"\n";
    text += "рәсім рәсім_1 [1], мерзімі 300 жұмыс күні [1]\n";
    for step in 0..steps {
        let actor = step * 7 % actors;
        let _ = writeln!(
            text,
            "қадам қадам_{step} [1] қатысушы_{actor}, 1 жұмыс күні ішінде, \"{title} {step}\" / \"{title} {step}\""
        );
        if step % 7 == 6 {
            let back =
                if step % 2 == 0 { "теріс_шешім".to_owned() } else { format!("қадам_{}", step - 5) };
            let next =
                if step + 1 == steps { "оң_шешім".to_owned() } else { format!("қадам_{}", step + 1) };
            let _ = writeln!(text, "егер дерек_{step} → {next}\nәйтпесе → {back}");
        }
    }
    if !steps.is_multiple_of(7) {
        text += "→ оң_шешім\n";
    }
    text + "'''\n"
}

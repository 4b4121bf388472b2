//! Rules inside a sound file: whatever they say, nothing panics, and what is sound keeps its layout in three languages.

#![no_main]

use libfuzzer_sys::fuzz_target;

const HEAD: &str = r#"[regulation]
service = "made"
issuer = "made"
status = "model"
title.kk = 'Ойдан шығарылған'
body.kk = 'ешкім'

[[act]]
date = 2017-01-01
number = "1"
makes = "regulation"

[terms]
count-from = "next-day"
calendar = "kz"

[terms.hours]
work = "09:00-18:30"
ground.kk = 'ойдан шығарылған'

[[clause]]
number = "1"
kk = 'мәтін'

[order]
rules = '''
"#;

fuzz_target!(|rules: &str| {
    let text = [HEAD, rules, "'''\n"].concat();
    reglament_fuzz::check(&text);
    reglament_fuzz::check_layout(&text);
});

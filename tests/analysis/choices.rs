//! Conditions of ways: W1101 and W1102.

use super::sketch::Sketch;

#[test]
fn ways_that_hold_together_are_told_with_the_facts() {
    let rules = "дерек жасы сан \"жасы\"\nдерек нысан таңдау (жеңіл, күрделі) \"нысан\"\nрәсім көрсету [1]\n\
        тексеру қарау [1] беруші\nегер жасы ≥ 18 → келісім\nегер нысан = күрделі → бас_тарту\nәйтпесе → бас_тарту\n";
    let sketch = Sketch::with(rules);
    assert_eq!(sketch.found(), [["W1101", "қарау", "егер нысан = күрделі"]]);
    assert!(sketch.messages()[0].contains("«жасы = 18, нысан = күрделі»"), "{:?}", sketch.messages());
    let exact = rules.replace("егер нысан", "егер жасы < 18 және нысан");
    assert_eq!(Sketch::with(&exact).found(), [[""; 3]; 0]);
}

#[test]
fn a_way_for_nobody_is_told_and_a_way_for_seventeen_and_a_half_is_not() {
    let rules = |condition: &str| {
        format!(
            "дерек жасы сан \"жасы\"\nрәсім көрсету [1]\nтексеру қарау [1] беруші\nегер {condition} → келісім\n\
             егер жасы ≥ 18 → келісім\nәйтпесе → бас_тарту\n"
        )
    };
    let none = Sketch::with(&rules("жасы > 17 және жасы < 17"));
    assert_eq!(none.found(), [["W1102", "қарау", "егер жасы > 17 және жасы < 17"]]);
    assert_eq!(Sketch::with(&rules("жасы > 17 және жасы < 18")).found(), [[""; 3]; 0]);
}

#[test]
fn a_way_covered_by_earlier_ones_points_to_the_first_of_them() {
    let rules = "дерек жасы сан \"жасы\"\nрәсім көрсету [1]\nтексеру қарау [1] беруші\nегер жасы ≥ 18 → келісім\n\
        егер жасы ≥ 21 → келісім\nәйтпесе → бас_тарту\n";
    let sketch = Sketch::with(rules);
    assert_eq!(sketch.found(), [["W1102", "қарау", "егер жасы ≥ 21"]], "what is never taken does not overlap");
    assert_eq!(sketch.reports()[0].related.len(), 1);
}

#[test]
fn what_was_decided_before_excludes_a_way() {
    let rules = "дерек толық иә/жоқ \"толық\"\nрәсім көрсету [1]\nтексеру қарау [1] беруші: толық\nиә → шешу\n\
        жоқ → бас_тарту\nтексеру шешу [1] беруші: толық\nиә → келісім\nжоқ → бас_тарту\n";
    let mut sketch = Sketch::with(rules);
    assert_eq!(sketch.found(), [["W1102", "шешу", "жоқ"]]);
    assert!(sketch.messages()[0].contains("«толық = жоқ»"));
    // What is decided anew excludes nothing.
    let with_step =
        rules.replace("иә → шешу", "иә → тіркеу").replace("тексеру шешу", "қадам тіркеу [1] беруші\nтексеру шешу");
    sketch = Sketch::with(&with_step);
    assert_eq!(sketch.found().len(), 1);
    let fact = sketch.regulation.fact_named("толық").unwrap();
    sketch.node("тіркеу").anew.push(fact);
    assert_eq!(sketch.found(), [[""; 3]; 0]);
}

#[test]
fn beyond_the_most_combinations_and_walks_nothing_is_claimed() {
    let facts: Vec<_> = (0..13).map(|number| format!("дерек ф{number} иә/жоқ \"ф\"\n")).collect();
    let facts = facts.concat();
    let all: Vec<_> = (0..13).map(|number| format!("ф{number}")).collect();
    let (all, none) = (all.join(" және "), format!("ф0 = жоқ және {}", all.join(" және ")));
    let rules = format!(
        "{facts}рәсім көрсету [1]\nтексеру қарау [1] беруші\nегер {all} → келісім\nегер {none} → келісім\nәйтпесе → бас_тарту\n"
    );
    assert_eq!(Sketch::with(&rules).found(), [[""; 3]; 0], "8192 combinations");
    let checks: Vec<_> = (0..12)
        .map(|number| {
            format!("тексеру т{number} [1] беруші: ф{number}\nиә → т{next}\nжоқ → т{next}\n", next = number + 1)
        })
        .collect();
    let checks = checks.concat();
    let last = "тексеру т12 [1] беруші: ф12\nиә → т13\nжоқ → бас_тарту\nтексеру т13 [1] беруші: ф12\nиә → келісім\nжоқ → бас_тарту\n";
    let rules = format!("{facts}рәсім көрсету [1]\n{checks}{last}");
    assert_eq!(Sketch::with(&rules).found(), [[""; 3]; 0], "more than 2,000 walks");
}

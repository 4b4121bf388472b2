//! Conditions of ways and of terms by case: W1101 and W1102.

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

#[test]
fn an_overlap_that_no_case_comes_to_is_not_told() {
    let rules = "дерек нысан таңдау (жеңіл, күрделі) \"нысан\"\nдерек толық иә/жоқ \"толық\"\nрәсім көрсету [1]\n\
        тексеру қарау [1] беруші\nегер нысан = жеңіл → келісім\nәйтпесе → шешу\n\
        тексеру шешу [1] беруші\nегер толық → келісім\nегер нысан = жеңіл немесе толық емес → бас_тарту\nәйтпесе → бас_тарту\n";
    let sketch = Sketch::with(rules);
    let overlaps: Vec<_> = sketch.found().into_iter().filter(|[code, ..]| code == "W1101").collect();
    assert_eq!(overlaps, [[""; 3]; 0], "whoever comes to the second check has a complex object");
    // Where the object is decided anew on the way, it can be a simple one again.
    let again = rules
        .replace("әйтпесе → шешу", "әйтпесе → тіркеу")
        .replace("тексеру шешу", "қадам тіркеу [1] беруші, қайта нысан\nтексеру шешу");
    let sketch = Sketch::with(&again);
    let overlaps: Vec<_> =
        sketch.messages().into_iter().filter(|message| message.contains("қатар орындалады")).collect();
    assert_eq!(overlaps.len(), 1);
    assert!(overlaps[0].contains("«нысан = жеңіл, толық = иә»"), "{overlaps:?}");
}

/// A step whose term depends on a choice of two or on an age.
fn by_case(term: &str) -> Sketch {
    Sketch::of(&format!(
        "қабылдау кеңсе [1] → көрсету\nнәтиже келісім оң [1] \"шарт\"\nдерек жасы сан \"жасы\"\n\
         дерек нысан таңдау (жеңіл, күрделі) \"нысан\"\nрәсім көрсету [1]\nқадам қарау [1] беруші, {term}\n→ келісім\n"
    ))
}

#[test]
fn terms_that_hold_together_are_told_with_the_facts() {
    let term =
        "егер жасы ≥ 18: 3 жұмыс күні ішінде, егер нысан = күрделі: 5 жұмыс күні ішінде, әйтпесе: 1 жұмыс күні ішінде";
    let sketch = by_case(term);
    assert_eq!(sketch.found(), [["W1101", "қарау", "нысан = күрделі: 5 жұмыс күні ішінде"]]);
    assert!(sketch.messages()[0].contains("«жасы = 18, нысан = күрделі»"), "{:?}", sketch.messages());
    assert_eq!(sketch.reports()[0].related.len(), 1, "the term that applies");
    assert_eq!(by_case(&term.replace("күрделі: 5", "күрделі: 3")).found(), [[""; 3]; 0], "the same term");
    let exact = term.replace("егер нысан", "егер жасы < 18 және нысан");
    assert_eq!(by_case(&exact).found(), [[""; 3]; 0]);
}

#[test]
fn a_term_for_nobody_is_told() {
    let earlier =
        "егер жасы ≥ 18: 3 жұмыс күні ішінде, егер жасы ≥ 21: 5 жұмыс күні ішінде, әйтпесе: 1 жұмыс күні ішінде";
    let found = |term: &str| {
        let [code, subject, words] = by_case(term).found().into_iter().find(|[code, ..]| code == "W1102").unwrap();
        [code, subject, words]
    };
    assert_eq!(found(earlier), ["W1102", "қарау", "жасы ≥ 21: 5 жұмыс күні ішінде"]);
    assert_eq!(
        found(&earlier.replace("жасы ≥ 21", "жасы > 17 және жасы < 17")),
        ["W1102", "қарау", "жасы > 17 және жасы < 17: 5 жұмыс күні ішінде"]
    );
    let nothing_left = "егер нысан = жеңіл: 3 жұмыс күні ішінде, егер нысан = күрделі: 5 жұмыс күні ішінде, әйтпесе: 1 жұмыс күні ішінде";
    assert_eq!(found(nothing_left), ["W1102", "қарау", "1 жұмыс күні ішінде"]);
}

#[test]
fn a_total_term_for_facts_that_are_decided_before_is_told() {
    let rules = "дерек толық иә/жоқ \"толық\"\nрәсім көрсету [1]\nтексеру қарау [1] беруші: толық\nиә → шешу\nжоқ → бас_тарту\n\
        қадам шешу [1] беруші, рәсім екі\n→ келісім\n\
        рәсім екі [1], мерзімі егер толық: 3 жұмыс күні, әйтпесе: 10 жұмыс күні [1]\nқадам а [1] беруші\n";
    let sketch = Sketch::with(rules);
    assert_eq!(sketch.found(), [["W1102", "екі", "10 жұмыс күні"]]);
    assert!(sketch.messages()[0].contains("«толық = жоқ»"), "{:?}", sketch.messages());
    assert_eq!(sketch.reports()[0].related.len(), 1, "where it is decided");
}

#[test]
fn beyond_the_most_walks_an_overlap_is_told_with_whatever_facts() {
    let facts: Vec<_> = (0..12).map(|number| format!("дерек ф{number} иә/жоқ \"ф\"\n")).collect();
    let check = |number: u16| {
        let next = number + 1;
        format!("тексеру т{number} [1] беруші: ф{number}\nиә → т{next}\nжоқ → т{next}\n")
    };
    let checks: Vec<_> = (0..11).map(check).collect();
    let (facts, checks) = (facts.concat(), checks.concat());
    let last = "тексеру т11 [1] беруші\nегер ф10 → келісім\nегер ф11 → бас_тарту\nәйтпесе → бас_тарту\n";
    let sketch = Sketch::with(&format!("{facts}рәсім көрсету [1]\n{checks}{last}"));
    assert_eq!(sketch.found(), [["W1101", "т11", "егер ф11"]]);
}

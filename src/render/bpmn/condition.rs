//! Conditions in the languages that engines read.

use crate::view::{Comparison, Literal, Test};

/// How a language writes conditions.
#[derive(Clone, Copy)]
pub(super) struct Syntax {
    and: &'static str,
    or: &'static str,
    not: [&'static str; 2],
    equal: &'static str,
    not_equal: &'static str,
    truth: [&'static str; 2],
    /// What stands before and behind a variable.
    variable: [&'static str; 2],
    /// What stands before and behind a variable that is a date.
    date_variable: [&'static str; 2],
    /// What stands before and behind a date.
    date: [&'static str; 2],
}

/// FEEL of DMN.
pub(super) const FEEL: Syntax = Syntax {
    and: " and ",
    or: " or ",
    not: ["not(", ")"],
    equal: "=",
    not_equal: "!=",
    truth: ["false", "true"],
    variable: ["", ""],
    date_variable: ["date(", ")"],
    date: ["date(\"", "\")"],
};

/// Python; dates are texts of the form 2017-05-18.
pub(super) const PYTHON: Syntax = Syntax {
    and: " and ",
    or: " or ",
    not: ["not (", ")"],
    equal: "==",
    not_equal: "!=",
    truth: ["False", "True"],
    variable: ["", ""],
    date_variable: ["", ""],
    date: ["\"", "\""],
};

/// JavaScript as bpmn-engine runs it; facts stand in one variable, so that called processes see the same ones. Dates
/// are texts of the form 2017-05-18.
pub(super) const JAVASCRIPT: Syntax = Syntax {
    and: " && ",
    or: " || ",
    not: ["!(", ")"],
    equal: "===",
    not_equal: "!==",
    truth: ["false", "true"],
    variable: ["environment.variables.facts[\"", "\"]"],
    date_variable: ["environment.variables.facts[\"", "\"]"],
    date: ["\"", "\""],
};

impl Syntax {
    /// A condition.
    pub(super) fn write(&self, test: &Test) -> String {
        match test {
            Test::All(parts) => self.join(parts, self.and),
            Test::Any(parts) => self.join(parts, self.or),
            Test::Not(part) => within(self.not, &self.write(part)),
            Test::Compare { variable, comparison, value } => {
                let around = if matches!(value, Literal::Date(_)) { self.date_variable } else { self.variable };
                let variable = within(around, variable);
                format!("{variable} {} {}", self.sign(*comparison), self.literal(value))
            }
        }
    }

    /// Parts that are joined themselves stand in brackets.
    fn join(&self, parts: &[Test], word: &str) -> String {
        let parts = parts.iter().map(|part| match part {
            Test::All(_) | Test::Any(_) => format!("({})", self.write(part)),
            Test::Not(_) | Test::Compare { .. } => self.write(part),
        });
        parts.collect::<Vec<_>>().join(word)
    }

    const fn sign(&self, comparison: Comparison) -> &'static str {
        match comparison {
            Comparison::Equal => self.equal,
            Comparison::NotEqual => self.not_equal,
            Comparison::Less => "<",
            Comparison::LessOrEqual => "<=",
            Comparison::Greater => ">",
            Comparison::GreaterOrEqual => ">=",
        }
    }

    fn literal(&self, value: &Literal) -> String {
        match value {
            Literal::Truth(truth) => {
                let [no, yes] = self.truth;
                if *truth { yes } else { no }.to_owned()
            }
            // The names of a choice are letters, digits and strokes.
            Literal::Text(text) => format!("\"{text}\""),
            Literal::Number(number) => number.clone(),
            Literal::Date(date) => within(self.date, date),
        }
    }
}

/// A text with what stands before and behind it.
pub(super) fn within([before, behind]: [&str; 2], text: &str) -> String {
    format!("{before}{text}{behind}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::BpmnFlavour;

    #[test]
    fn a_condition_is_written_for_each_engine() {
        let compare =
            |variable: &str, comparison, value| Test::Compare { variable: variable.to_owned(), comparison, value };
        let none = Test::Not(Box::new(Test::Any(vec![
            compare("толық", Comparison::Equal, Literal::Truth(true)),
            compare("түрі", Comparison::NotEqual, Literal::Text("жеңіл".to_owned())),
        ])));
        let born = compare("туған", Comparison::Less, Literal::Date("2010-01-01".to_owned()));
        let share = compare("үлесі", Comparison::Greater, Literal::Number("10.5".to_owned()));
        let test = Test::All(vec![none, Test::Any(vec![born, share])]);
        let written = BpmnFlavour::ALL.map(|flavour| flavour.ways().condition(&test));
        assert_eq!(
            written,
            [
                r#"not(толық = true or түрі != "жеңіл") and (date(туған) < date("2010-01-01") or үлесі > 10.5)"#,
                r#"not (толық == True or түрі != "жеңіл") and (туған < "2010-01-01" or үлесі > 10.5)"#,
                concat!(
                    r#"next(null, !(environment.variables.facts["толық"] === true || "#,
                    r#"environment.variables.facts["түрі"] !== "жеңіл") && "#,
                    r#"(environment.variables.facts["туған"] < "2010-01-01" || "#,
                    r#"environment.variables.facts["үлесі"] > 10.5))"#
                ),
                r#"=not(толық = true or түрі != "жеңіл") and (date(туған) < date("2010-01-01") or үлесі > 10.5)"#,
            ]
        );
    }
}

//! The stable codes of faults: what is searched for, cited and explained.

use std::fmt;

/// How grave a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The file cannot be used before it is mended.
    Error,
    /// The file can be used, yet it may not say what is meant.
    Warning,
}

macro_rules! codes {
    ($($code:ident $doc:literal),* $(,)?) => {
        /// The code of a kind of fault; a code never changes its meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $doc] $code,)*
        }

        impl Code {
            /// All codes, in order.
            pub const ALL: &'static [Self] = &[$(Self::$code),*];

            /// The code as it is written: E0402.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$code => stringify!($code),)*
                }
            }
        }
    };
}

codes! {
    E0001 "The file is not UTF-8.",
    E0002 "The file is empty.",
    E0003 "The file is too large.",
    E0004 "The TOML is broken.",
    E0005 "Tables or lists stand too deep.",
    E0006 "The kind of the file is unknown.",
    E0007 "The file could not be read.",
    E0008 "The folder holds no regulation.",
    E0101 "The key is unknown.",
    E0102 "A key is lacking.",
    E0103 "The value is of another kind.",
    E0104 "The value is none of the allowed ones.",
    E0105 "There is no such date.",
    E0106 "The rules do not stand in plain quotes.",
    E0107 "The office hours cannot be.",
    E0108 "A clause number stands twice.",
    E0109 "The acts are out of order.",
    E0110 "The text is empty.",
    E0111 "The clause number is malformed.",
    E0112 "The act must make or change, one of the two.",
    E0113 "The short name is malformed.",
    E0114 "Published before it was signed.",
    E0201 "The line begins with an unknown word.",
    E0202 "Something else is expected.",
    E0203 "Keywords of two languages.",
    E0204 "The quote is not closed.",
    E0205 "The clause is lacking.",
    E0206 "The step has no actor.",
    E0207 "A way without a step.",
    E0208 "Bare «шарт».",
    E0209 "Not a name.",
    E0210 "A step outside a procedure.",
    E0211 "Brackets stand too deep.",
    E0212 "The line is too long.",
    E0213 "There are no rules.",
    E0301 "The participant is unknown.",
    E0302 "The way leads nowhere.",
    E0303 "The fact is unknown.",
    E0304 "The procedure is unknown.",
    E0305 "The name is given twice.",
    E0306 "The fact has no such value.",
    E0307 "The name is that of something else.",
    E0308 "The way leads into another procedure.",
    E0309 "The channel is named twice.",
    E0310 "The name is built in.",
    E0311 "The step is unknown.",
    E0312 "The outcome is unknown.",
    E0313 "A check where a step is needed.",
    E0314 "Own office hours are given twice.",
    E0401 "The term has no unit.",
    E0402 "Calendar days or working days.",
    E0403 "The term is zero.",
    E0404 "The term is too large.",
    E0405 "Minutes and hours without office hours.",
    E0406 "The unit is unknown.",
    E0407 "The deadline lies beyond the calendars.",
    E0408 "The term is counted from its own step.",
    E0409 "A backward term without a total term.",
    E0410 "No month has such a day.",
    E0501 "Only one answer has a way.",
    E0502 "The procedure never ends.",
    E0503 "The way ends without an outcome.",
    E0504 "The procedure calls itself.",
    E0505 "The procedure has no steps.",
    E0506 "No channel accepts applications.",
    E0507 "The answer stands twice.",
    E0508 "An answer without a condition.",
    E0509 "«Otherwise» must be the last way.",
    E0510 "The check has no ways.",
    E0511 "Ways of different forms.",
    E0512 "Too many things in one regulation.",
    E0513 "Calls stand too deep in one another.",
    E0514 "There is no term that could run out.",
    E0515 "The way on expiry stands twice.",
    E0516 "A notice without a prolongation.",
    E0517 "The step both suspends and prolongs.",
    E0518 "The procedure is named twice in one step.",
    E0519 "The withdrawal stands twice.",
    E0520 "The withdrawal does not discontinue the case.",
    E0521 "A refusal has no time of validity.",
    E0522 "No event can say by how much the step prolongs.",
    E0523 "What the procedure does begins when it is called.",
    E0524 "The step is the notice of its own prolongation.",
    E0525 "The fact is decided anew twice.",
    E0526 "A procedure runs twice at once.",
    E0601 "The value does not fit the fact.",
    E0602 "The fact has no order.",
    E0603 "The choice has too few values.",
    E0604 "The choice lists a value twice.",
    E0605 "The fact needs a comparison.",
    E0606 "The number has too many figures.",
    E0701 "The text holds no such clause.",
    E0702 "The placeholder names nothing.",
    E0703 "The placeholder is not closed.",
    E0704 "There is no term to print.",
    E0705 "The placeholder is malformed.",
    E0706 "The act changes an unknown clause.",
    E0707 "The clause is repealed by an unknown act.",
    E0708 "The rules refer to a repealed clause.",
    E0709 "The term has no such case.",
    E0710 "The step prolongs nothing.",
    E0711 "The terms cannot be added.",
    E0712 "A Russian case in the Kazakh text.",
    E0713 "The answered warning is none.",
    E0714 "There is no validity to print.",
    E0715 "The text names an unknown act.",
    E0716 "The act does not change the clause of the note.",
    E0801 "There is no calendar for the year.",
    E0802 "The calendar is unknown.",
    E0803 "The day lies outside the year.",
    E0804 "The day is given twice.",
    E0805 "A year is lacking between the years held.",
    E0806 "The calendar file is misplaced.",
    E0807 "The day of the week does not fit.",
    E0808 "A provisional year without a reason.",
    E0901 "The regulation has no such fact.",
    E0903 "There is no such channel.",
    E0904 "The channel accepts no applications.",
    E0905 "Not a date or time.",
    E0906 "A fact is not given.",
    E0907 "The way runs in a circle.",
    E0908 "The step is not open.",
    E0909 "The event is earlier than the one before.",
    E0910 "An event after the end.",
    E0911 "An event must be one thing.",
    E0912 "The regulation of the case is not there.",
    E0913 "The regulation has no such step.",
    E0914 "The fact is malformed.",
    E0915 "The fact is given twice.",
    E0916 "The regulation has faults of its own.",
    E0917 "The way of the case is too long.",
    E0918 "The regulation has no such outcome.",
    E0919 "Nothing is expected.",
    E0920 "What did not happen is no event.",
    E0921 "The step prolongs no term at choice.",
    E0922 "The step has no term that could run out.",
    E0923 "Steps that run out of time beside events.",
    E0924 "The case does not come to what is expected.",
    E0925 "The step is done too early.",
    E0926 "The term has not run out.",
    E0927 "Nothing follows when the term runs out.",
    E0928 "Counted from a step that was not done.",
    E0929 "The case has no total term to count back from.",
    E0930 "The step prolongs a second time.",
    E0931 "It is not said by how much the step prolongs.",
    E0932 "The step does not prolong by so much.",
    E0933 "The application cannot be withdrawn.",
    E0934 "The case has not ended.",
    E0935 "The result does not lapse.",
    E0936 "The result is still valid.",
    E1001 "The command is unknown.",
    E1002 "The option is unknown.",
    E1003 "An argument is lacking.",
    E1004 "The option does not take this value.",
    E1005 "The options exclude one another.",
    E1006 "The code is unknown.",
    E1007 "The start is not given.",
    E1008 "The channel is not given.",
    E1009 "A file of another kind.",
    E1010 "The output could not be written.",
    E1011 "The files are not editions of one regulation.",
    E1012 "The act is not named as acts are.",
    E1013 "The file is there already.",
    E1014 "The act is not later than the last one.",
    E1015 "The regulation was repealed.",
    E1016 "The file is not the last edition.",
    E1017 "The name holds signs that a text cannot hold.",
    E1018 "The output is a file that was read.",
    E1019 "Several files for one name.",
    E1101 "The repeal is not the last act.",
    E1102 "A stage of an unknown clause.",
    E1103 "Earlier than the signing.",
    E1104 "The day of entry is contradicted.",
    E1105 "The wording names no day.",
    E1106 "Running cases told in part.",
    E1107 "The act ends before its entry.",
    E1108 "The path disagrees with the file.",
    E1109 "Two files of one edition.",
    E1110 "Acts without an order.",
    E1111 "An act is lacking in a list.",
    E1112 "An act differs between lists.",
    E1113 "No edition for the start.",
    E1114 "The edition is unknown.",
    E1115 "Several regulations in one folder.",
    E1116 "A changed clause is named twice.",
    E1117 "A clause in two stages.",
    E1118 "Several editions of one name.",
    E1201 "An act stands in the register twice.",
    E1202 "Earlier than the signing.",
    E1203 "The end is before the beginning.",
    E1204 "Times in effect overlap.",
    E1301 "The text is in another language.",
    E1302 "The text is of another regulation.",
    E1303 "A term of the text is another.",
    E1304 "The words for a number are others.",
    E1305 "A participant of the text is another.",
    E1306 "The text lacks a clause.",
    E1307 "The file lacks a paragraph of the text.",
    E1308 "The words of the text are others.",
    E1309 "The file lacks the text in a language.",
    E1310 "A paragraph of the text has another place or number.",
    W1001 "Letters of two alphabets in one word.",
    W1002 "No way reaches the step.",
    W1101 "Two ways hold at once.",
    W1102 "A way is never taken.",
    W1201 "Nobody uses the participant.",
    W1202 "Nothing depends on the fact.",
    W1203 "No way leads to the outcome.",
    W1204 "No wording names the norm.",
    W1205 "Nothing gets out of a part of a procedure.",
    W1206 "A parallel step is never done.",
    W1207 "Counted from a step that is never done before.",
    W1301 "The steps add up to more than the total term.",
    W1302 "On some days the steps do not fit the total term.",
    W1303 "A suspension without an end.",
    W1304 "A term counted back lies before its step begins.",
    W1305 "A prolongation of which nobody is told.",
    W1401 "The number and its words disagree.",
    W1402 "A term is typed by hand.",
    W1403 "The two languages differ.",
    W1404 "A place has no Russian text.",
    W1405 "A sample of the standard form is left.",
    W1406 "The text names another one who acts.",
    W1407 "A word has letters of two alphabets.",
    W1408 "A term does not fit the words around it.",
    W1501 "Results by a channel that does not issue.",
    W1502 "The form of the result is told in two ways.",
    W1503 "The unit is not in the list.",
    W1504 "Two total terms at one clause.",
    W1601 "An answer to no warning.",
    W1701 "Texts that are not held.",
    W1702 "Two acts change one clause on one day.",
    W1703 "The wording does not tell the day.",
    W1704 "Published before the registration.",
    W1801 "A reference to an act that has ceased.",
}

impl Code {
    /// The code that a person writes, in any case and with the Cyrillic «Е» for the Latin one.
    ///
    /// None if there is no such code.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let latin = text.trim().replace(['Е', 'е'], "E");
        Self::ALL.iter().copied().find(|code| latin.eq_ignore_ascii_case(code.as_str()))
    }

    /// Whether faults of this code are errors or warnings.
    #[must_use]
    pub fn severity(self) -> Severity {
        if self.as_str().starts_with('W') { Severity::Warning } else { Severity::Error }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn codes_are_unique_stand_in_order_and_parse_back() {
        let unique: BTreeSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(unique.len(), Code::ALL.len());
        assert!(Code::ALL.is_sorted_by_key(|code| code.as_str()));
        for code in Code::ALL {
            assert_eq!(Code::parse(code.as_str()), Some(*code));
            assert_eq!(Code::parse(&code.as_str().to_lowercase()), Some(*code));
        }
    }

    #[test]
    fn a_code_typed_with_the_cyrillic_letter_is_understood() {
        assert_eq!(Code::parse(" Е0402 "), Some(Code::E0402));
        assert_eq!(Code::parse("E9999"), None);
        assert_eq!(Code::parse(""), None);
    }

    #[test]
    fn the_first_letter_says_how_grave_the_fault_is() {
        assert_eq!(Code::E0402.severity(), Severity::Error);
        assert_eq!(Code::W1001.severity(), Severity::Warning);
        assert_eq!(Code::W1001.to_string(), "W1001");
    }
}

//! The parser that pest makes from `grammar/`, its rules as keywords, and what a person would call what it expected.

use pest::Parser;
use pest::error::{Error, ErrorVariant, InputLocation};
use pest::iterators::Pairs;

use crate::diagnostic::Symbol;
use crate::language::Keyword;

use super::lines::starting_keyword;

mod generated {
    #[derive(pest_derive::Parser)]
    #[grammar = "../grammar/rules.pest"]
    #[grammar = "../grammar/words.pest"]
    pub(super) struct RulesParser;
}

pub(super) use generated::Rule;

/// Where a text departs from the grammar, and what was expected there.
pub(super) struct Departure {
    /// The byte, from the start of the text.
    pub(super) at: usize,
    /// What could have stood there; never empty.
    pub(super) expected: Vec<Symbol>,
}

/// Parses a text by one rule.
pub(super) fn parse(rule: Rule, text: &str) -> Result<Pairs<'_, Rule>, Departure> {
    generated::RulesParser::parse(rule, text).map_err(|error| departure(&error))
}

/// Parses a line: straight by the rule that its first word tells, and by all of them only where that fails.
pub(super) fn parse_line(text: &str) -> Result<Pairs<'_, Rule>, Departure> {
    let told = starting_keyword(text).and_then(|(keyword, _)| rule_of(keyword));
    let straight = told.and_then(|rule| generated::RulesParser::parse(rule, text).ok());
    match straight {
        Some(pairs) if pairs.as_str().len() == text.len() => Ok(pairs),
        _ => parse(Rule::line, text),
    }
}

/// The statement that begins with a keyword.
const fn rule_of(keyword: Keyword) -> Option<Rule> {
    Some(match keyword {
        Keyword::Actor | Keyword::System | Keyword::Body => Rule::participant,
        Keyword::Accept => Rule::accept,
        Keyword::Issue => Rule::issue,
        Keyword::Fact => Rule::fact,
        Keyword::Outcome => Rule::outcome,
        Keyword::Norm => Rule::norm,
        Keyword::Withdrawal => Rule::withdrawal,
        Keyword::Procedure => Rule::procedure,
        Keyword::Step => Rule::step,
        Keyword::Check => Rule::check,
        Keyword::If | Keyword::Otherwise | Keyword::Yes | Keyword::No | Keyword::OnExpiry => Rule::ways,
        _ => return None,
    })
}

fn departure(error: &Error<Rule>) -> Departure {
    let at = match error.location {
        InputLocation::Pos(at) | InputLocation::Span((at, _)) => at,
    };
    let mut expected = match &error.variant {
        // «No» alone is expected only in the kind of a fact that is answered by yes or no.
        ErrorVariant::ParsingError { positives, .. } if *positives == [Rule::kw_no] => vec![Symbol::FactKind],
        ErrorVariant::ParsingError { positives, .. } => positives.iter().filter_map(|rule| symbol(*rule)).collect(),
        ErrorVariant::CustomError { .. } => Vec::new(),
    };
    // A term, or a list, that is whole may go on: that is told only where it must.
    if expected.iter().any(|symbol| !goes_on(*symbol)) {
        expected.retain(|symbol| !goes_on(*symbol));
    }
    expected.sort_unstable();
    expected.dedup();
    if expected.is_empty() {
        // Only the words that begin a way have no name of their own.
        expected.push(Symbol::Way);
    }
    Departure { at, expected }
}

/// Whether a symbol goes on with what may be whole without it.
const fn goes_on(symbol: Symbol) -> bool {
    matches!(symbol, Symbol::From | Symbol::Joined | Symbol::Word(Keyword::BackwardAfter))
}

/// The keyword that a rule of `words.pest` reads.
pub(super) const fn keyword(rule: Rule) -> Option<Keyword> {
    Some(match rule {
        Rule::kw_actor => Keyword::Actor,
        Rule::kw_system => Keyword::System,
        Rule::kw_body => Keyword::Body,
        Rule::kw_norm => Keyword::Norm,
        Rule::kw_withdrawal => Keyword::Withdrawal,
        Rule::kw_accept => Keyword::Accept,
        Rule::kw_issue => Keyword::Issue,
        Rule::kw_fact => Keyword::Fact,
        Rule::kw_outcome => Keyword::Outcome,
        Rule::kw_procedure => Keyword::Procedure,
        Rule::kw_term => Keyword::Term,
        Rule::kw_step => Keyword::Step,
        Rule::kw_check => Keyword::Check,
        Rule::kw_if => Keyword::If,
        Rule::kw_otherwise | Rule::otherwise_case => Keyword::Otherwise,
        Rule::kw_yes => Keyword::Yes,
        Rule::kw_no => Keyword::No,
        Rule::kw_and | Rule::also => Keyword::And,
        Rule::kw_or | Rule::either => Keyword::Or,
        Rule::kw_not => Keyword::Not,
        Rule::kw_not_after => Keyword::NotAfter,
        Rule::kw_recipient => Keyword::Recipient,
        Rule::kw_provider => Keyword::Provider,
        Rule::kw_office => Keyword::Office,
        Rule::kw_portal => Keyword::Portal,
        Rule::kw_state_corporation => Keyword::StateCorporation,
        Rule::kw_operator => Keyword::Operator,
        Rule::kw_mobile => Keyword::Mobile,
        Rule::kw_proactive => Keyword::Proactive,
        Rule::kw_granted => Keyword::Granted,
        Rule::kw_refused => Keyword::Refused,
        Rule::kw_acceptance_refused => Keyword::AcceptanceRefused,
        Rule::kw_portal_refused => Keyword::PortalRefused,
        Rule::kw_discontinued => Keyword::Discontinued,
        Rule::kw_choice => Keyword::Choice,
        Rule::kw_number => Keyword::Number,
        Rule::kw_date => Keyword::Date,
        Rule::kw_at_once => Keyword::AtOnce,
        Rule::kw_within_working_day => Keyword::WithinWorkingDay,
        Rule::kw_within => Keyword::Within,
        Rule::kw_within_after => Keyword::WithinAfter,
        Rule::kw_from_after => Keyword::FromAfter,
        Rule::kw_from => Keyword::From,
        Rule::kw_backward_before => Keyword::BackwardBefore,
        Rule::kw_backward_after => Keyword::BackwardAfter,
        Rule::kw_not_before => Keyword::NotBefore,
        Rule::kw_suspends => Keyword::Suspends,
        Rule::kw_prolongs => Keyword::Prolongs,
        Rule::kw_at_most => Keyword::AtMost,
        Rule::kw_notice => Keyword::Notice,
        Rule::kw_parallel => Keyword::Parallel,
        Rule::kw_anew => Keyword::Anew,
        Rule::kw_on_expiry => Keyword::OnExpiry,
        Rule::kw_uncounted_day => Keyword::UncountedDay,
        Rule::kw_valid => Keyword::Valid,
        Rule::kw_meets => Keyword::Meets,
        Rule::kw_monday => Keyword::Monday,
        Rule::kw_tuesday => Keyword::Tuesday,
        Rule::kw_wednesday => Keyword::Wednesday,
        Rule::kw_thursday => Keyword::Thursday,
        Rule::kw_friday => Keyword::Friday,
        Rule::kw_saturday => Keyword::Saturday,
        Rule::kw_sunday => Keyword::Sunday,
        Rule::kw_minute => Keyword::Minute,
        Rule::kw_hour => Keyword::Hour,
        Rule::kw_calendar_day => Keyword::CalendarDay,
        Rule::kw_working_day => Keyword::WorkingDay,
        Rule::kw_week => Keyword::Week,
        Rule::kw_month => Keyword::Month,
        Rule::kw_year => Keyword::Year,
        Rule::kw_day => Keyword::Day,
        _ => return None,
    })
}

/// What a person would call a rule; none for what is only a part of something that has a name.
#[expect(clippy::too_many_lines, reason = "a rule that is not listed must not compile")]
const fn symbol(rule: Rule) -> Option<Symbol> {
    Some(match rule {
        Rule::name | Rule::choice_value => Symbol::Name,
        Rule::clause | Rule::clause_number => Symbol::Clause,
        Rule::actor | Rule::addressed | Rule::kw_recipient | Rule::kw_provider => Symbol::Participant,
        Rule::term
        | Rule::at_once
        | Rule::within_working_day
        | Rule::counted
        | Rule::length
        | Rule::measured
        | Rule::amount
        | Rule::unit
        | Rule::compat_day
        | Rule::compat_unit
        | Rule::kw_at_once
        | Rule::kw_within_working_day
        | Rule::kw_within
        | Rule::kw_within_after
        | Rule::kw_minute
        | Rule::kw_hour
        | Rule::kw_calendar_day
        | Rule::kw_working_day
        | Rule::kw_week
        | Rule::kw_month
        | Rule::kw_year
        | Rule::kw_day
        | Rule::total
        | Rule::kw_term
        | Rule::grant
        | Rule::backward
        | Rule::kw_backward_before => Symbol::Term,
        Rule::title | Rule::quoted | Rule::words => Symbol::Title,
        Rule::condition | Rule::all | Rule::part | Rule::group | Rule::comparison | Rule::when => Symbol::Condition,
        Rule::value | Rule::date | Rule::number => Symbol::Value,
        Rule::arrow => Symbol::Arrow,
        Rule::target => Symbol::Target,
        Rule::comma => Symbol::Comma,
        Rule::colon => Symbol::Colon,
        Rule::stroke => Symbol::SecondTitle,
        Rule::close => Symbol::ClosingBracket,
        Rule::clause_end => Symbol::ClauseEnd,
        Rule::channel
        | Rule::channel_title
        | Rule::kw_office
        | Rule::kw_portal
        | Rule::kw_state_corporation
        | Rule::kw_operator
        | Rule::kw_mobile
        | Rule::kw_proactive => Symbol::Channel,
        Rule::fact_kind | Rule::yes_no | Rule::choice | Rule::kw_choice | Rule::kw_number | Rule::kw_date => {
            Symbol::FactKind
        }
        Rule::class
        | Rule::kw_granted
        | Rule::kw_refused
        | Rule::kw_acceptance_refused
        | Rule::kw_portal_refused
        | Rule::kw_discontinued => Symbol::OutcomeClass,
        Rule::by | Rule::kw_procedure => Symbol::Procedure,
        Rule::not_before
        | Rule::suspends
        | Rule::prolongs
        | Rule::notice
        | Rule::anew
        | Rule::kw_not_before
        | Rule::kw_suspends
        | Rule::kw_prolongs
        | Rule::kw_notice
        | Rule::kw_parallel
        | Rule::kw_anew => Symbol::StepWord,
        Rule::kw_from | Rule::kw_from_after => Symbol::From,
        Rule::kw_backward_after => Symbol::Word(Keyword::BackwardAfter),
        Rule::case_colon => Symbol::CaseColon,
        Rule::next_case | Rule::term_otherwise | Rule::grant_otherwise | Rule::otherwise_case => Symbol::Otherwise,
        Rule::all_of | Rule::any_of | Rule::also | Rule::either => Symbol::Joined,
        Rule::meets | Rule::kw_meets => Symbol::Word(Keyword::Meets),
        Rule::meeting_day
        | Rule::weekday
        | Rule::month_day
        | Rule::kw_monday
        | Rule::kw_tuesday
        | Rule::kw_wednesday
        | Rule::kw_thursday
        | Rule::kw_friday
        | Rule::kw_saturday
        | Rule::kw_sunday => Symbol::MeetingDay,
        Rule::uncounted | Rule::kw_uncounted_day => Symbol::Word(Keyword::UncountedDay),
        Rule::valid | Rule::kw_valid => Symbol::Word(Keyword::Valid),
        Rule::operator | Rule::kw_and | Rule::kw_or | Rule::kw_not | Rule::kw_not_after => Symbol::Operator,
        Rule::EOI => Symbol::LineEnd,
        Rule::way => Symbol::Way,
        Rule::ways
        | Rule::answer
        | Rule::always
        | Rule::kw_yes
        | Rule::kw_no
        | Rule::kw_if
        | Rule::kw_otherwise
        | Rule::kw_on_expiry
        | Rule::kw_at_most
        | Rule::term_by_case
        | Rule::term_case
        | Rule::grant_by_case
        | Rule::grant_case
        | Rule::source
        | Rule::item
        | Rule::after_term
        | Rule::kw_actor
        | Rule::kw_system
        | Rule::kw_body
        | Rule::kw_norm
        | Rule::kw_withdrawal
        | Rule::norm
        | Rule::withdrawal
        | Rule::kw_accept
        | Rule::kw_issue
        | Rule::kw_fact
        | Rule::kw_outcome
        | Rule::kw_step
        | Rule::kw_check
        | Rule::participant
        | Rule::accept
        | Rule::issue
        | Rule::fact
        | Rule::outcome
        | Rule::procedure
        | Rule::step
        | Rule::check
        | Rule::statement
        | Rule::line
        | Rule::space
        | Rule::comment
        | Rule::gap
        | Rule::edge
        | Rule::only_term
        | Rule::only_value
        | Rule::only_channel => return None,
    })
}

//! What is asked of the person at the terminal when the case needs it; none where there is no answer.

use inquire::validator::Validation;
use inquire::{Select, Text};

use crate::calendar::{Day, Moment};
use crate::compile;
use crate::language::{Keyword, Language, Words};
use crate::model::{Channel, Fact, FactKind, Regulation, Value};
use crate::source::{Sources, Span};
use crate::syntax::{ValueTree, parse_date, parse_value};
use crate::view::choice_words;

/// By which channel the application came.
pub(super) fn channel(regulation: &Regulation, language: Language) -> Option<Channel> {
    let question = Words::new(
        "Өтініш қай арна арқылы берілді?",
        "По какому каналу подано заявление?",
        "By which channel did the application come?",
    );
    let open: Vec<Channel> = regulation.acceptances.iter().map(|acceptance| acceptance.channel).collect();
    let names = open.iter().map(|channel| channel.keyword().word(language).to_owned()).collect();
    let place = one_of(question.in_language(language), names, language)?;
    open.get(place).copied()
}

/// When the application came.
pub(super) fn start(language: Language) -> Option<Moment> {
    let question = Words::new("Өтініш қашан берілді?", "Когда подано заявление?", "When did the application come?");
    let example = Words::new(
        "күні мен уақыты, мысалы 16.06.2017 10:00",
        "дата и время, например 16.06.2017 10:00",
        "date and time, such as 16.06.2017 10:00",
    );
    let read = |text: &str| compile::instant(text).ok();
    written(question.in_language(language), &example, language, read)
}

/// The value of a fact.
pub(super) fn fact(fact: &Fact, language: Language) -> Option<Value> {
    let question = fact.title.in_language(language);
    match &fact.kind {
        FactKind::YesNo => {
            let answers = [Keyword::Yes, Keyword::No].map(|answer| answer.word(language).to_owned());
            let place = one_of(question, answers.into(), language)?;
            Some(if place == 0 { Value::YES } else { Value::NO })
        }
        FactKind::Choice(values) => {
            let values = values.iter().map(|value| choice_words(value, language)).collect();
            i64::try_from(one_of(question, values, language)?).ok().map(Value)
        }
        FactKind::Number => {
            let example = Words::new("сан, мысалы 12.5", "число, например 12.5", "a number, such as 12.5");
            written(question, &example, language, number)
        }
        FactKind::Date => {
            let example =
                Words::new("күні, мысалы 16.06.2017", "дата, например 16.06.2017", "a date, such as 16.06.2017");
            let read = |text: &str| Some(Value(i64::from(Day::from_date(parse_date(text.trim())?).number())));
            written(question, &example, language, read)
        }
    }
}

/// What an option of `new` asks for, until it can be used.
pub(super) fn answer(option: &str, language: Language, is_sound: fn(&str) -> bool) -> Option<String> {
    let (question, example) = question(option);
    let example = example.in_language(language).to_owned();
    let refusal = example.clone();
    let check = move |text: &str| {
        let is_sound = !text.trim().is_empty() && is_sound(text.trim());
        Ok(if is_sound { Validation::Valid } else { Validation::Invalid(refusal.as_str().into()) })
    };
    let prompt = Text::new(question.in_language(language)).with_help_message(&example).with_validator(check);
    prompt.prompt().ok().map(|answer| answer.trim().to_owned())
}

/// The question behind an option of `new`, and an example of the answer.
fn question(option: &str) -> (Words, Words) {
    let latin = Words::new(
        "латын әріптері, цифрлар, сызықша, мысалы foster-care",
        "латинские буквы, цифры, дефис, например foster-care",
        "Latin letters, digits, hyphens, such as foster-care",
    );
    let plain = Words::new("актідегідей, тырнақшасыз", "как в акте, без кавычек", "as in the act, without quotes");
    match option {
        "--service" => {
            (Words::new("Қызметтің қысқа атауы?", "Краткое имя услуги?", "Short name of the service?"), latin)
        }
        "--issuer" => (Words::new("Органның қысқа атауы?", "Краткое имя органа?", "Short name of the issuer?"), latin),
        "--title-kk" => (
            Words::new("Қызметтің атауы қазақша?", "Название услуги на казахском?", "Title of the service in Kazakh?"),
            plain,
        ),
        "--title-ru" => (
            Words::new("Қызметтің атауы орысша?", "Название услуги на русском?", "Title of the service in Russian?"),
            plain,
        ),
        "--body-kk" => (
            Words::new("Кім бекітеді, қазақша?", "Кто утверждает, на казахском?", "Who adopts it, in Kazakh?"),
            Words::new(
                "мысалы «Ақтөбе облысының әкімдігі»",
                "например «Ақтөбе облысының әкімдігі»",
                "such as «Ақтөбе облысының әкімдігі»",
            ),
        ),
        "--body-ru" => (
            Words::new("Кім бекітеді, орысша?", "Кто утверждает, на русском?", "Who adopts it, in Russian?"),
            Words::new(
                "мысалы «акимат Актюбинской области»",
                "например «акимат Актюбинской области»",
                "such as «акимат Актюбинской области»",
            ),
        ),
        "--act" => (
            Words::new("Актінің күні мен нөмірі?", "Дата и номер акта?", "Day and number of the act?"),
            Words::new("мысалы 18.05.2017 № 144", "например 18.05.2017 № 144", "such as 18.05.2017 № 144"),
        ),
        _ => (
            Words::new(
                "Қабылдау арналары, үтірмен?",
                "Каналы приема, через запятую?",
                "Channels, with commas between?",
            ),
            Words::new(
                "кеңсе, мемкорпорация, портал",
                "канцелярия, госкорпорация, портал",
                "office, state_corporation, portal",
            ),
        ),
    }
}

/// The number of a text, in ten-thousandths.
fn number(text: &str) -> Option<Value> {
    let text = text.trim();
    let mut sources = Sources::new();
    let id = sources.add("", text);
    let mut faults = Vec::new();
    match parse_value(sources.get(id)?, Span::new(id, 0, text.len()), &mut faults)?.value {
        ValueTree::Number(number) if faults.is_empty() => Some(Value(number)),
        _ => None,
    }
}

/// Lets one of a list be chosen, and gives its place.
fn one_of(question: &str, answers: Vec<String>, language: Language) -> Option<usize> {
    let help = Words::new(
        "↑↓ – таңдау, Enter – қабылдау, Esc – тоқтату",
        "↑↓ – выбор, Enter – принять, Esc – прервать",
        "↑↓ to choose, Enter to take, Esc to stop",
    );
    let prompt = Select::new(question, answers).with_help_message(help.in_language(language)).without_filtering();
    // A prompt that is broken off leaves the question unanswered, which is then reported.
    prompt.raw_prompt().ok().map(|chosen| chosen.index)
}

/// Lets a text be written until it can be read.
fn written<T>(question: &str, example: &Words, language: Language, read: fn(&str) -> Option<T>) -> Option<T> {
    let example = example.in_language(language).to_owned();
    let refusal = example.clone();
    let check = move |text: &str| {
        Ok(if read(text).is_some() { Validation::Valid } else { Validation::Invalid(refusal.as_str().into()) })
    };
    let answer = Text::new(question).with_help_message(&example).with_validator(check).prompt().ok()?;
    read(&answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_the_rules_read_it() {
        assert_eq!(number(" 12.5 "), Some(Value(125_000)));
        for text in ["иә", "", "1.23456", "18.05.2017"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}

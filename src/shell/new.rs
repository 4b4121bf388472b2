//! `new`: the first file of a regulation, from the standard form, with cases that reach all of it.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::analysis;
use crate::compile;
use crate::diagnostic::{CommandFault, Diagnostic, MakingFault, SchemaFault};
use crate::language::Language;
use crate::model::Channel;
use crate::render;
use crate::source::Spanned;
use crate::syntax::{self, Document, parse, parse_channel};
use crate::view::{CasesOfEditions, Made, steps_after_form};

use super::args::New;
use super::exit::Exit;
use super::form::{self, Answers, CHANNELS};
use super::load::{self, Loaded};
use super::making::{self, Making};
use super::session::Session;
use super::{ask, calendars, draft, files, named};

/// Makes the file of a new regulation.
pub(super) fn run(mut session: Session, arguments: &New) -> Exit {
    if let Some(made) = make(&mut session, arguments) {
        session.print(&render::made(&made, session.output.style()));
    }
    session.finish(false)
}

fn make(session: &mut Session, arguments: &New) -> Option<Made> {
    let answers = answers(session, arguments)?;
    let folder = PathBuf::from("regulations").join(&answers.issuer).join(&answers.service);
    let path = folder.join(answers.act.file_name());
    if !making::is_free(session, &path) {
        return None;
    }
    let name = path.display().to_string();
    let filled = session.sources.add(&name, form::fill(&answers));
    let text = match syntax::format(session.file(filled), Some(answers.language)) {
        Ok(text) => text,
        Err(faults) => {
            session.reports.extend(faults);
            return None;
        }
    };
    let file = session.sources.add(&name, text.as_str());
    let Some(Document::Regulation(tree)) = parse(session.sources.get(file)?, &mut session.reports) else { return None };
    let loaded = load::compiled(session, &path, &tree)?;
    if !session.wrote(files::write_new(&path, &text)) {
        return None;
    }
    let mut written = vec![name];
    written.extend(cases(session, &loaded));
    let next = steps_after_form(&path.display().to_string(), session.language);
    Some(Made { written, cases: CasesOfEditions::default(), next, language: session.language })
}

/// Drafts cases that reach all steps, ways and outcomes, and gives their paths.
fn cases(session: &mut Session, loaded: &Loaded) -> Vec<String> {
    let Some(calendar) = calendars::read(session, &loaded.calendar, &loaded.path) else { return Vec::new() };
    let mut drafts = draft::Drafts::default();
    drafts.write(session, loaded, &calendar, &BTreeSet::new());
    drafts.into_shown().written
}

/// All that the form needs: from the command line, else from the person at the terminal; none, with reports, where
/// something is lacking or cannot be used.
fn answers(session: &mut Session, arguments: &New) -> Option<Answers> {
    let New { service, issuer, title_kk, title_ru, body_kk, body_ru, act, channels, language } = arguments;
    let mut reader = Reader { session, can_go_on: true, lacking: Vec::new() };
    let service = reader.answer("--service", service.as_deref(), is_short);
    let issuer = reader.answer("--issuer", issuer.as_deref(), is_short);
    let title_kk = reader.answer("--title-kk", title_kk.as_deref(), is_plain);
    let title_ru = reader.answer("--title-ru", title_ru.as_deref(), is_plain);
    let body_kk = reader.answer("--body-kk", body_kk.as_deref(), is_plain);
    let body_ru = reader.answer("--body-ru", body_ru.as_deref(), is_plain);
    let act = reader.answer("--act", act.as_deref(), is_act);
    let channels = reader.answer("--channels", channels.as_deref(), are_channels);
    reader.tell_lacking();
    let act = act.and_then(|act| Making::read(session, &act));
    let language = language.unwrap_or(match session.language {
        Language::Ru => Language::Ru,
        Language::Kk | Language::En => Language::Kk,
    });
    Some(Answers {
        service: service?,
        issuer: issuer?,
        title: [title_kk?, title_ru?],
        body: [body_kk?, body_ru?],
        act: act?,
        channels: channels_of(&channels?)?,
        language,
    })
}

/// Takes answers one after another.
struct Reader<'s> {
    session: &'s mut Session,
    /// Whether the person has not broken off yet.
    can_go_on: bool,
    /// The options that are not given.
    lacking: Vec<&'static str>,
}

impl Reader<'_> {
    /// The answer of an option that can be used.
    fn answer(&mut self, option: &'static str, given: Option<&str>, is_sound: fn(&str) -> bool) -> Option<String> {
        let given = given.map(str::trim).filter(|given| !given.is_empty());
        if given.is_none() && self.can_go_on && self.session.output.can_ask() {
            let answer = ask::answer(option, self.session.language, is_sound);
            self.can_go_on = answer.is_some();
            if answer.is_some() {
                return answer;
            }
        }
        let Some(given) = given else {
            self.lacking.push(option);
            return None;
        };
        if is_sound(given) {
            return Some(given.to_owned());
        }
        self.refuse(option, given);
        None
    }

    /// Reports all options that are not given at once.
    fn tell_lacking(&mut self) {
        if !self.lacking.is_empty() {
            self.session.lacks(&self.lacking);
        }
    }

    /// Reports an answer that cannot be used.
    fn refuse(&mut self, option: &str, given: &str) {
        let value = given.to_owned();
        if option == "--act" {
            // What is wrong with it is told where it is read.
            drop(Making::read(self.session, given));
            return;
        }
        let word = self.session.word(option, given);
        if option == "--channels" {
            return self.refuse_channels(&word);
        }
        let fault = if is_plain(given) {
            let key = option.trim_start_matches("--").to_owned();
            Diagnostic::at(word.span, SchemaFault::BadIdentity { key, value })
        } else {
            Diagnostic::at(word.span, MakingFault::NotPlain { text: value })
        };
        self.session.report(fault);
    }

    /// Reports each word of a list that is no channel of the form; the whole list where it holds no word.
    fn refuse_channels(&mut self, list: &Spanned<String>) {
        let mut wrong = named::parts(list);
        if wrong.is_empty() {
            wrong.push(list.clone());
        } else {
            wrong.retain(|word| channel_of(&word.value).is_none());
        }
        let language = self.session.language;
        for word in wrong {
            let allowed = CHANNELS.iter().map(|channel| channel.keyword().word(language).to_owned()).collect();
            let fault = CommandFault::BadArgument { option: "--channels".to_owned(), value: word.value, allowed };
            self.session.report(Diagnostic::at(word.span, fault));
        }
    }
}

fn is_short(text: &str) -> bool {
    compile::is_short_name(text)
}

/// Whether a text can stand in the wording: braces hold placeholders, and three quotes end a text.
fn is_plain(text: &str) -> bool {
    !text.contains(['{', '}']) && !text.contains("'''") && !text.chars().any(char::is_control)
}

fn is_act(text: &str) -> bool {
    analysis::act_named(text).is_some()
}

fn are_channels(text: &str) -> bool {
    channels_of(text).is_some()
}

/// The channel of the form that a word names.
fn channel_of(word: &str) -> Option<Channel> {
    parse_channel(word).and_then(Channel::of_keyword).filter(|channel| CHANNELS.contains(channel))
}

/// The channels of a list parted by commas; none where one is not known to the form, or none is named.
fn channels_of(text: &str) -> Option<Vec<Channel>> {
    let words = text.split(',').map(str::trim).filter(|word| !word.is_empty());
    let mut channels: Vec<Channel> = words.map(channel_of).collect::<Option<_>>()?;
    channels.sort_by_key(|channel| CHANNELS.iter().position(|other| other == channel));
    channels.dedup();
    (!channels.is_empty()).then_some(channels)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn channels_are_read_in_any_language_each_once() {
        let both = Some(vec![Channel::Office, Channel::Portal]);
        for text in ["кеңсе, портал", "портал,канцелярия", "office,portal,portal"] {
            assert_eq!(channels_of(text), both, "{text}");
        }
        for text in ["", ",", "office,mobile", "кеңс"] {
            assert_eq!(channels_of(text), None, "{text}");
        }
    }

    #[test]
    fn a_title_must_not_break_the_text_around_it() {
        assert!(is_plain("Жер учаскесін \"жеке\" меншікке беру"));
        for text in ["{беру}", "а'''б", "а\nб"] {
            assert!(!is_plain(text), "{text}");
        }
    }
}

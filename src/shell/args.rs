//! What can be written on the command line; the words of its help stand in `help`.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;

use crate::language::Language;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "reglament", version, disable_help_flag = true, disable_version_flag = true)]
#[command(disable_help_subcommand = true, subcommand_required = true, arg_required_else_help = true)]
pub(super) struct Cli {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
pub(super) struct Global {
    // INVARIANT: the language is found before the rest is parsed, see `locale`; here it is only checked.
    #[arg(long, global = true, value_parser = language())]
    pub(super) lang: Option<Language>,
    #[arg(long, global = true, value_enum, default_value_t)]
    pub(super) format: Format,
    #[arg(long, global = true, value_enum, default_value_t)]
    pub(super) color: Color,
    #[arg(long, global = true, value_hint = ValueHint::DirPath)]
    pub(super) calendars: Option<PathBuf>,
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

/// For whom results and reports are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    #[default]
    Human,
    Plain,
    Json,
}

/// When colour is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

/// The commands, each with its Kazakh and its Russian name.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    #[command(aliases = ["тексеру", "проверить"])]
    Check(Check),
    #[command(aliases = ["жүргізу", "выполнить"])]
    Run(Run),
    #[command(aliases = ["сынау", "испытать"])]
    Test(Test),
    #[command(aliases = ["айырма", "различия"])]
    Diff(Diff),
    #[command(aliases = ["мерзім", "срок"])]
    Deadline(Deadline),
    #[command(aliases = ["шығару", "вывести"])]
    Render(Render),
    #[command(aliases = ["салыстыру", "сравнить"])]
    Compare(Compare),
    #[command(aliases = ["пішімдеу", "форматировать"])]
    Fmt(Fmt),
    #[command(aliases = ["түсіндіру", "объяснить"])]
    Explain(Explain),
    #[command(aliases = ["тізім", "список"])]
    List(List),
    #[command(aliases = ["жаңа", "новый"])]
    New(New),
    #[command(aliases = ["өзгерту", "изменить"])]
    Amend(Amend),
    Completions(Completions),
    Man,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    #[arg(value_hint = ValueHint::AnyPath)]
    pub(super) path: Vec<PathBuf>,
    #[arg(long)]
    pub(super) deny_warnings: bool,
    #[arg(long)]
    pub(super) as_of: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Run {
    #[arg(value_hint = ValueHint::AnyPath)]
    pub(super) file: PathBuf,
    #[arg(long)]
    pub(super) channel: Option<String>,
    #[arg(long)]
    pub(super) start: Option<String>,
    #[arg(long)]
    pub(super) fact: Vec<String>,
    #[arg(long)]
    pub(super) edition: Option<String>,
    #[arg(long, conflicts_with = "edition")]
    pub(super) as_of: Option<String>,
    #[arg(long)]
    pub(super) explain: bool,
}

#[derive(Debug, Args)]
pub(super) struct Test {
    #[arg(value_hint = ValueHint::AnyPath)]
    pub(super) path: Vec<PathBuf>,
    #[arg(long)]
    pub(super) write_missing: bool,
    #[arg(long)]
    pub(super) deny_uncovered: bool,
}

#[derive(Debug, Args)]
pub(super) struct Diff {
    #[arg(value_hint = ValueHint::FilePath)]
    pub(super) before: PathBuf,
    #[arg(value_hint = ValueHint::FilePath)]
    pub(super) after: PathBuf,
    #[arg(long)]
    pub(super) effects: bool,
    #[arg(long, value_hint = ValueHint::AnyPath)]
    pub(super) cases: Vec<PathBuf>,
    #[arg(long, value_hint = ValueHint::FilePath)]
    pub(super) html: Option<PathBuf>,
    #[arg(long = "as", value_parser = PossibleValuesParser::new(super::diff::names()), conflicts_with_all = ["effects", "cases", "html"])]
    pub(super) kind: Option<String>,
    #[arg(long, requires = "kind", value_hint = ValueHint::FilePath)]
    pub(super) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Deadline {
    #[arg(long)]
    pub(super) start: String,
    #[arg(long)]
    pub(super) term: String,
    #[arg(long, value_enum, conflicts_with = "regulation")]
    pub(super) rule: Option<Rule>,
    #[arg(long, conflicts_with = "regulation")]
    pub(super) calendar: Option<String>,
    #[arg(long, conflicts_with = "regulation")]
    pub(super) hours: Option<String>,
    #[arg(long = "break", requires = "hours", conflicts_with = "regulation")]
    pub(super) pause: Option<String>,
    #[arg(long)]
    pub(super) application: bool,
    #[arg(long, value_hint = ValueHint::FilePath)]
    pub(super) regulation: Option<PathBuf>,
}

/// From which day a term is counted, as the command line says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Rule {
    NextDay,
    SameDay,
}

#[derive(Debug, Args)]
pub(super) struct Fmt {
    #[arg(value_hint = ValueHint::AnyPath)]
    pub(super) path: Vec<PathBuf>,
    #[arg(long)]
    pub(super) check: bool,
    // Stands in place of the global option: here it is the language of the rules, not of the reports.
    // INVARIANT: clap hands the global option down under the same name, so the language is found by `locale`.
    #[arg(long, value_parser = language())]
    lang: Option<Language>,
}

#[derive(Debug, Args)]
pub(super) struct Render {
    #[arg(value_hint = ValueHint::FilePath)]
    pub(super) file: PathBuf,
    #[arg(long = "as", value_parser = PossibleValuesParser::new(super::render::names()))]
    pub(super) kind: Option<String>,
    #[arg(long, value_parser = PossibleValuesParser::new(super::render::flavours()))]
    pub(super) flavour: Option<String>,
    #[arg(long, value_hint = ValueHint::AnyPath)]
    pub(super) out: Option<PathBuf>,
    // As for `fmt`: here it is the language of the text.
    #[arg(long, value_parser = language_of_acts())]
    lang: Option<Language>,
}

#[derive(Debug, Args)]
pub(super) struct Compare {
    #[arg(value_hint = ValueHint::FilePath)]
    pub(super) file: PathBuf,
    #[arg(value_hint = ValueHint::FilePath)]
    pub(super) text: PathBuf,
    // As for `fmt`: here it is the language of the text.
    #[arg(long, value_parser = language_of_acts())]
    lang: Option<Language>,
}

#[derive(Debug, Args)]
pub(super) struct Explain {
    pub(super) code: String,
}

#[derive(Debug, Args)]
pub(super) struct List {
    #[arg(value_hint = ValueHint::AnyPath)]
    pub(super) path: Vec<PathBuf>,
    #[arg(long)]
    pub(super) as_of: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct New {
    #[arg(long)]
    pub(super) service: Option<String>,
    #[arg(long)]
    pub(super) issuer: Option<String>,
    #[arg(long)]
    pub(super) title_kk: Option<String>,
    #[arg(long)]
    pub(super) title_ru: Option<String>,
    #[arg(long)]
    pub(super) body_kk: Option<String>,
    #[arg(long)]
    pub(super) body_ru: Option<String>,
    #[arg(long)]
    pub(super) act: Option<String>,
    #[arg(long)]
    pub(super) channels: Option<String>,
    #[arg(long, value_parser = language_of_acts())]
    pub(super) language: Option<Language>,
}

#[derive(Debug, Args)]
pub(super) struct Amend {
    #[arg(value_hint = ValueHint::FilePath)]
    pub(super) file: PathBuf,
    #[arg(long)]
    pub(super) act: String,
    #[arg(long)]
    pub(super) changes: Option<String>,
    #[arg(long)]
    pub(super) effective: Option<String>,
    #[arg(long, value_parser = language_of_acts())]
    pub(super) language: Option<Language>,
}

#[derive(Debug, Args)]
pub(super) struct Completions {
    #[arg(value_enum)]
    pub(super) shell: Shell,
}

/// Reads the code of a language, and lists the codes for completion.
fn language() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.map(Language::code))
        .try_map(|code| Language::from_locale(&code).ok_or(code))
}

/// Reads the code of a language in which acts are written.
fn language_of_acts() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new([Language::Kk, Language::Ru].map(Language::code))
        .try_map(|code| Language::from_locale(&code).ok_or(code))
}

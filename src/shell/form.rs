//! The standard form of a regulation, filled in: four chapters, both languages, both annexes, the channels that are asked for.

use chrono::NaiveDate;

use crate::language::Language;
use crate::model::Channel;
use crate::syntax::quoted;

use super::making::Making;

/// The form: lines under `%if` of a channel, comments `#kk` and `#ru`, names and answers between `%`.
const FORM: &str = include_str!("../../forms/standard.toml");

/// The channels that the form knows, in the order in which a text lists them.
pub(super) const CHANNELS: [Channel; 3] = [Channel::Office, Channel::StateCorporation, Channel::Portal];

/// What an official says of a new regulation.
pub(super) struct Answers {
    pub(super) service: String,
    pub(super) issuer: String,
    /// The title in Kazakh and in Russian.
    pub(super) title: [String; 2],
    /// Who adopts it, in Kazakh and in Russian.
    pub(super) body: [String; 2],
    pub(super) act: Making,
    /// Channels of [`CHANNELS`], one at least.
    pub(super) channels: Vec<Channel>,
    /// The language of the keywords, of the names in the rules and of the comments.
    pub(super) language: Language,
}

/// A channel in the text: as it is accepted by, and, shorter, as it is issued by.
struct Words {
    accept: [&'static str; 2],
    issue: [&'static str; 2],
}

const fn words(channel: Channel) -> Words {
    match channel {
        Channel::Portal => Words {
            accept: [
                "\"электрондық үкіметтің\" www.egov.kz веб-порталы (бұдан әрі – портал)",
                "веб-портал \"электронного правительства\" www.egov.kz (далее – портал)",
            ],
            issue: ["портал", "портал"],
        },
        Channel::StateCorporation => Words {
            accept: [
                "\"Азаматтарға арналған үкімет\" мемлекеттік корпорациясы\" коммерциялық емес акционерлік қоғамы (бұдан әрі – Мемлекеттік корпорация)",
                "некоммерческое акционерное общество \"Государственная корпорация \"Правительство для граждан\" (далее – Государственная корпорация)",
            ],
            issue: ["Мемлекеттік корпорация", "Государственную корпорацию"],
        },
        _ => Words {
            accept: ["көрсетілетін қызметті берушінің кеңсесі", "канцелярию услугодателя"],
            issue: ["көрсетілетін қызметті берушінің кеңсесі", "канцелярию услугодателя"],
        },
    }
}

/// The names of the form, Kazakh and Russian.
const NAMES: [(&str, &str); 32] = [
    ("кеңсе", "канцелярия"),
    ("басшы", "руководитель"),
    ("орындаушы", "исполнитель"),
    ("мк_қызметкері", "работник_госкорпорации"),
    ("портал", "портал"),
    ("шлюз", "шлюз"),
    ("аумақтық_шлюз", "региональный_шлюз"),
    ("негіз_бар", "основание_есть"),
    ("деректер_түпнұсқа", "данные_подлинны"),
    ("эцқ_жарамды", "эцп_действительна"),
    ("құжаттар_сәйкес", "документы_соответствуют"),
    ("қызмет_нәтижесі", "результат_услуги"),
    ("бас_тарту", "отказ_в_услуге"),
    ("авторизациядан_бас_тарту", "отказ_в_авторизации"),
    ("эцқ_бас_тарту", "отказ_по_эцп"),
    ("құжаттан_бас_тарту", "отказ_по_документам"),
    ("қызмет_көрсету", "оказание_услуги"),
    ("портал_арқылы", "через_портал"),
    ("мк_арқылы", "через_госкорпорацию"),
    ("қабылдау", "прием_документов"),
    ("тағайындау", "назначение"),
    ("зерделеу", "рассмотрение"),
    ("қол_қою", "подписание"),
    ("беру", "выдача_результата"),
    ("мк_тапсыру", "подача"),
    ("мк_тіркеу", "регистрация_госкорпорацией"),
    ("курьер", "курьер"),
    ("мк_көрсету", "оказание_через_госкорпорацию"),
    ("жеткізу", "доставка"),
    ("мк_беру", "выдача_госкорпорацией"),
    ("тіркелу", "регистрация_на_портале"),
    ("көрсету", "оказание_через_портал"),
];

/// Names that end in a number.
const NUMBERED: [(&str, &str); 2] = [("үдеріс", "процесс"), ("шарт", "условие")];

/// Fills the form in.
pub(super) fn fill(answers: &Answers) -> String {
    let mut text = String::new();
    let mut is_shown = true;
    for line in FORM.lines() {
        match line.split_once(' ') {
            Some(("%if", of)) => is_shown = answers.has(of),
            Some(("%unless", of)) => is_shown = !answers.has(of),
            _ if line == "%end" => is_shown = true,
            _ if !is_shown => {}
            Some(("#kk" | "#ru", _)) if !line.starts_with(answers.comment()) => {}
            Some(("#kk" | "#ru", comment)) => text.extend(["# ", &answers.filled(comment), "\n"]),
            _ => text.extend([answers.filled(line).as_str(), "\n"]),
        }
    }
    text
}

impl Answers {
    /// Whether the form takes the lines of a channel.
    fn has(&self, of: &str) -> bool {
        match of {
            "office" => self.channels.contains(&Channel::Office),
            "state" => self.channels.contains(&Channel::StateCorporation),
            "portal" => self.channels.contains(&Channel::Portal),
            _ => !self.has("state") && !self.has("portal"),
        }
    }

    const fn comment(&self) -> &'static str {
        match self.language {
            Language::Ru => "#ru",
            Language::Kk | Language::En => "#kk",
        }
    }

    /// A line with its names and answers.
    fn filled(&self, line: &str) -> String {
        let parts = line.split('%').enumerate();
        let filled = parts.map(|(at, part)| if at % 2 == 0 { part.to_owned() } else { self.answer(part) });
        filled.collect()
    }

    fn answer(&self, key: &str) -> String {
        if let Some(name) = key.strip_prefix("n:") {
            return self.name(name).to_owned();
        }
        let [title_kk, title_ru] = &self.title;
        let [body_kk, body_ru] = &self.body;
        let [kk, ru] = [0, 1].map(|language| self.issue(language));
        let both = self.form();
        match key {
            "service" => self.service.clone(),
            "issuer" => self.issuer.clone(),
            "title.kk" => title_kk.clone(),
            "title.ru" => title_ru.clone(),
            "quoted.title.kk" => quoted(title_kk),
            "quoted.title.ru" => quoted(title_ru),
            "quoted.body.kk" => quoted(body_kk),
            "quoted.body.ru" => quoted(body_ru),
            "date" => self.act.date.to_string(),
            "year" => year(self.act.date),
            "number" => self.act.number.clone(),
            "channel.state" => Channel::StateCorporation.keyword().word(self.language).to_owned(),
            "1.office" => self.clause_of(Channel::Office),
            "1.state" => self.clause_of(Channel::StateCorporation),
            "1.portal" => self.clause_of(Channel::Portal),
            "state" => "8".to_owned(),
            "portal" => self.portal().to_string(),
            "last" => self.last().to_string(),
            "accept.kk" => self.accept("Мемлекеттік қызметті көрсету үшін өтінішті қабылдау", 0),
            "accept.ru" => self.accept("Прием заявления для оказания государственной услуги осуществляется через", 1),
            "issue.kk" => kk,
            "issue.ru" => ru,
            "channels" => self.channel_clauses(),
            "form.kk" => both[0][0].to_owned(),
            "form.ru" => both[0][1].to_owned(),
            "result.kk" => both[1][0].to_owned(),
            "result.ru" => both[1][1].to_owned(),
            "request.kk" => self.request()[0].to_owned(),
            "request.ru" => self.request()[1].to_owned(),
            _ => unreachable!("the form asks for what is answered here, and a test fills it in"),
        }
    }

    fn name<'n>(&self, name: &'n str) -> &'n str {
        let russian = NAMES.iter().chain(&NUMBERED).find(|(kk, _)| *kk == name).map(|(_, ru)| *ru);
        russian.filter(|_| self.language == Language::Ru).unwrap_or(name)
    }

    /// The channels in the order of the form.
    fn listed(&self) -> impl Iterator<Item = Channel> + '_ {
        CHANNELS.into_iter().filter(|channel| self.channels.contains(channel))
    }

    /// The clause that accepts by a channel: an item of the first paragraph, or all of it where there is but one channel.
    fn clause_of(&self, channel: Channel) -> String {
        let at = self.listed().position(|other| other == channel);
        at.filter(|_| self.channels.len() > 1).map_or_else(|| "1".to_owned(), |at| format!("1.{}", at + 1))
    }

    fn portal(&self) -> u8 {
        if self.has("state") { 9 } else { 8 }
    }

    fn last(&self) -> u8 {
        if self.has("portal") { self.portal() + 1 } else { 9 }
    }

    /// How applications are accepted: the head of a list, or a whole sentence.
    fn accept(&self, head: &str, language: usize) -> String {
        let mut listed = self.listed();
        match (listed.next(), listed.next()) {
            (Some(only), None) if language == 0 => format!("{head} {} арқылы жүзеге асырылады.", accepted(only, 0)),
            (Some(only), None) => format!("{head} {}.", accepted(only, 1)),
            _ => format!("{head}:"),
        }
    }

    /// The channels of issue, the last one after «және» or «и».
    fn issue(&self, language: usize) -> String {
        let all: Vec<&str> = self.listed().filter_map(|one| words(one).issue.get(language).copied()).collect();
        let and = if language == 0 { "және" } else { "и" };
        match all.split_last() {
            Some((last, before)) if !before.is_empty() => format!("{} {and} {last}", before.join(", ")),
            _ => all.concat(),
        }
    }

    /// The items of the first paragraph; none where there is but one channel.
    fn channel_clauses(&self) -> String {
        let count = self.channels.len();
        if count < 2 {
            return String::new();
        }
        let clause = |(at, channel): (usize, Channel)| {
            let ends =
                if at + 1 == count { [" арқылы жүзеге асырылады.", "."] } else { [";", ";"] };
            let (kk, ru) = (accepted(channel, 0), accepted(channel, 1));
            let [end_kk, end_ru] = ends;
            let number = at + 1;
            format!("\n[[clause]]\nnumber = \"1.{number}\"\nkk = '''\n{kk}{end_kk}'''\nru = '''\n{ru}{end_ru}'''")
        };
        self.listed().enumerate().map(clause).collect::<Vec<_>>().join("\n")
    }

    /// The form of the service, and that of the result, in Kazakh and Russian.
    fn form(&self) -> [[&'static str; 2]; 2] {
        let paper = ["қағаз түрінде", "бумажная"];
        match (self.has("portal"), self.channels.len()) {
            (false, _) => [paper, paper],
            (true, 1) => [
                ["электрондық (ішінара автоматтандырылған)", "электронная (частично автоматизированная)"],
                ["электрондық", "электронная"],
            ],
            (true, _) => [
                [
                    "электрондық (ішінара автоматтандырылған) және (немесе) қағаз түрінде",
                    "электронная (частично автоматизированная) и (или) бумажная",
                ],
                ["электрондық және (немесе) қағаз түрінде", "электронная и (или) бумажная"],
            ],
        }
    }

    /// What is sent to the portal beside the application.
    fn request(&self) -> [&'static str; 2] {
        if self.has("portal") {
            [
                " немесе порталға жіберілген электрондық құжат нысанындағы сұранысы",
                " либо его запрос в форме электронного документа, направленный на портал",
            ]
        } else {
            ["", ""]
        }
    }
}

fn accepted(channel: Channel, language: usize) -> &'static str {
    words(channel).accept.get(language).copied().unwrap_or_default()
}

fn year(date: NaiveDate) -> String {
    date.format("%Y").to_string()
}

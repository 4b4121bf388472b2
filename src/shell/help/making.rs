//! What the options of `new` and `amend` mean.

use super::options::{FILE, LANGUAGE, global};
use super::{ArgumentWords, Words};

/// The words of an argument; none for an argument that is not known.
pub(super) const fn argument(id: &str) -> Option<ArgumentWords> {
    Some(match id.as_bytes() {
        b"file" => (FILE, ["Соңғы редакцияның файлы", "Файл последней редакции", "The file of the last edition"]),
        b"service" => (
            NAME,
            [
                "Қызметтің латын әріптерімен жазылған қысқа атауы, мысалы foster-care",
                "Краткое имя услуги латинскими буквами, например foster-care",
                "The short name of the service in Latin letters, such as foster-care",
            ],
        ),
        b"issuer" => (
            NAME,
            [
                "Бекітетін органның латын әріптерімен жазылған қысқа атауы, мысалы kz-aktobe",
                "Краткое имя утверждающего органа латинскими буквами, например kz-aktobe",
                "The short name of who adopts it in Latin letters, such as kz-aktobe",
            ],
        ),
        b"title_kk" => {
            (TEXT, ["Қызметтің қазақша атауы", "Название услуги на казахском", "The title of the service in Kazakh"])
        }
        b"title_ru" => {
            (TEXT, ["Қызметтің орысша атауы", "Название услуги на русском", "The title of the service in Russian"])
        }
        b"body_kk" => (
            TEXT,
            [
                "Бекітетін органның қазақша атауы",
                "Название утверждающего органа на казахском",
                "Who adopts it, in Kazakh",
            ],
        ),
        b"body_ru" => (
            TEXT,
            [
                "Бекітетін органның орысша атауы",
                "Название утверждающего органа на русском",
                "Who adopts it, in Russian",
            ],
        ),
        b"act" => (
            ACT,
            [
                "Актінің қол қойылған күні мен нөмірі, мысалы «18.05.2017 № 144»",
                "День подписания и номер акта, например «18.05.2017 № 144»",
                "The day of signing and the number of the act, such as «18.05.2017 № 144»",
            ],
        ),
        b"channels" => (
            LIST,
            [
                "Қабылдау арналары, үтір арқылы: кеңсе, мемкорпорация, портал",
                "Каналы приема через запятую: канцелярия, госкорпорация, портал",
                "The channels of acceptance, with commas between: office, state_corporation, portal",
            ],
        ),
        b"changes" => (
            LIST,
            [
                "Акт өзгертетін тармақтар, үтір арқылы, мысалы 5,7",
                "Пункты, которые изменяет акт, через запятую, например 5,7",
                "The clauses that the act changes, with commas between, such as 5,7",
            ],
        ),
        b"effective" => (
            TEXT,
            [
                "Актінің қолданысқа енгізілу тәртібі, сөзбе-сөз",
                "Дословно, как акт вводится в действие",
                "How the act is put into effect, word for word",
            ],
        ),
        b"language" => (
            LANGUAGE,
            [
                "Ережелердің түйін сөздерінің тілі: kk немесе ru; берілмесе – amend үшін файлдағыдай, new үшін хабарламалардың тілі",
                "Язык ключевых слов правил: kk или ru; по умолчанию у amend – как в файле, у new – язык сообщений",
                "The language of the keywords of the rules: kk or ru; by default for amend that of the file, for new that of messages",
            ],
        ),
        _ => return global(id),
    })
}

const NAME: Words = ["АТАУ", "ИМЯ", "NAME"];
const TEXT: Words = ["МӘТІН", "ТЕКСТ", "TEXT"];
const ACT: Words = ["АКТ", "АКТ", "ACT"];
const LIST: Words = ["ТІЗІМ", "СПИСОК", "LIST"];

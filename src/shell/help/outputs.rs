//! What the options of `render` and `compare` mean.

use super::ArgumentWords;
use super::options::{FILE, LANGUAGE, PATH, REGULATION, global};

/// The words of an argument of `render`; none for an argument that is not known.
pub(super) const fn render(id: &str) -> Option<ArgumentWords> {
    Some(match id.as_bytes() {
        b"file" => (FILE, REGULATION),
        b"kind" => (
            ["ПІШІМ", "ФОРМАТ", "FORMAT"],
            [
                "Не шығару керек: html – бет, text – қарапайым мәтін, docx – Word құжаты, svg – қосымшалардың диаграммалары, bpmn – BPMN 2.0 процестері, json – бағдарламаларға арналған модель; берілмесе – барлығы",
                "Что вывести: html – страница, text – простой текст, docx – документ Word, svg – диаграммы приложений, bpmn – процессы BPMN 2.0, json – модель для программ; по умолчанию – все",
                "What to make: html, a page; text, plain text; docx, a Word file; svg, the diagrams of the annexes; bpmn, processes of BPMN 2.0; json, the model for programs; all by default",
            ],
        ),
        b"flavour" => (
            ["ҚОЗҒАЛТҚЫШ", "ДВИЖОК", "ENGINE"],
            [
                "BPMN файлын қай қозғалтқыш орындайды: plain – FEEL шарттарымен жай BPMN 2.0 (әдепкі), spiff, bpmn-engine, camunda8",
                "Какой движок исполняет файл BPMN: plain – просто BPMN 2.0 с условиями на FEEL (по умолчанию), spiff, bpmn-engine, camunda8",
                "Which engine runs the file of BPMN: plain, mere BPMN 2.0 with conditions in FEEL (by default), spiff, bpmn-engine, camunda8",
            ],
        ),
        b"out" => (
            PATH,
            [
                "Қайда жазу керек: файл немесе қалта; оның үстіндегі қалта бар болуы керек",
                "Куда записать: файл или папка; папка, в которой он находится, должна существовать",
                "Where to write: a file or a folder; the folder above it must be there",
            ],
        ),
        b"lang" => (
            LANGUAGE,
            [
                "Мәтіннің тілі: kk немесе ru; берілмесе – файлдағы тілдердің бәрі",
                "Язык текста: kk или ru; по умолчанию – все языки файла",
                "The language of the text: kk or ru; by default all languages of the file",
            ],
        ),
        _ => return global(id),
    })
}

/// The words of an argument of `compare`; none for an argument that is not known.
pub(super) const fn compare(id: &str) -> Option<ArgumentWords> {
    Some(match id.as_bytes() {
        b"file" => (FILE, REGULATION),
        b"text" => (
            ["МӘТІН", "ТЕКСТ", "TEXT"],
            ["Ресми мәтіннің файлы", "Файл официального текста", "The file of the official text"],
        ),
        b"lang" => (
            LANGUAGE,
            [
                "Мәтіннің тілі: kk немесе ru; берілмесе, әріптерінен танылады",
                "Язык текста: kk или ru; по умолчанию определяется по буквам",
                "The language of the text: kk or ru; told by its letters by default",
            ],
        ),
        _ => return global(id),
    })
}

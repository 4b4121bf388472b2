//! Regulations made by rule, of different lengths: what an akimat's whole folder would weigh.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The wording that fills the clauses: as long as a clause of a real act.
const KK: &str = "көрсетілетін қызметті берушінің жауапты орындаушысы Стандарттың [9-тармағына] сәйкес ұсынылған құжаттарды \
                  тексереді, мемлекеттік қызмет көрсету нәтижесінің жобасын дайындайды және оны басшыға қол қоюға жолдайды";
const RU: &str = "ответственный исполнитель услугодателя проверяет представленные документы в соответствии с [пунктом 9] \
                  Стандарта, готовит проект результата государственной услуги и направляет его руководителю на подпись";

/// The text of the regulation of a number: 6 to 25 steps, a check after every third one, an outcome for each answer.
pub(crate) fn regulation(number: usize) -> String {
    of_steps(number, 6 + number % 20)
}

/// The text of the regulation of a number with so many steps.
pub(crate) fn of_steps(number: usize, steps: usize) -> String {
    let mut text = format!(
        "[regulation]\nservice = \"service-{number}\"\nissuer = \"kz-made\"\nstatus = \"model\"\nunofficial = [\"ru\"]\n\
         title.kk = 'Үлгі қызмет {number}'\ntitle.ru = 'Образец услуги {number}'\nbody.kk = 'Үлгі облыстың әкімдігі'\n\
         body.ru = 'акимат образцовой области'\n\n[[act]]\ndate = 2017-05-18\nnumber = \"{number}\"\nmakes = \"regulation\"\n\n\
         [terms]\ncount-from = \"next-day\"\ncalendar = \"kz\"\n\n[terms.hours]\nwork = \"09:00-18:30\"\nbreak = \"13:00-14:30\"\n\
         ground.kk = 'үлгі'\nground.ru = 'образец'\n\n[order]\nrules = '''\n"
    );
    rules(&mut text, steps);
    text.push_str(
        "'''\n\n[[chapter]]\nnumber = \"1\"\nbegins = \"1\"\nkk = 'Жалпы ережелер'\nru = 'Общие положения'\n",
    );
    let mut clause = |number: &str, kk: &str, ru: &str| {
        let _ = write!(text, "\n[[clause]]\nnumber = \"{number}\"\nkk = '''\n{kk}'''\nru = '''\n{ru}'''\n");
    };
    clause("1", KK, RU);
    clause("2", KK, RU);
    for step in 1..=steps {
        clause(
            &format!("2.{step}"),
            &format!("{{қадам_{step}.мерзім}} ішінде {KK}"),
            &format!("в течение {{қадам_{step}.срок}} {RU}"),
        );
    }
    text
}

fn rules(text: &mut String, steps: usize) {
    text.push_str(
        "қатысушы кеңсе  [1] \"кеңсе қызметкері\" / \"работник канцелярии\"\nқатысушы басшы  [1] \"басшы\" / \"руководитель\"\n\
         жүйе     портал [1] \"веб-портал\" / \"веб-портал\"\n\nқабылдау кеңсе  [1] → рәсім_1\nқабылдау портал [1] → рәсім_1\n\n",
    );
    for step in (3..=steps).step_by(3) {
        let _ = writeln!(text, "дерек дерек_{step} иә/жоқ [1] \"құжаттар толық\" / \"документы полны\"");
    }
    text.push_str(
        "\nнәтиже оң_шешім    оң    [1] \"хабарлама\" / \"уведомление\"\nнәтиже теріс_шешім теріс [1] \"бас тарту\" / \"отказ\"\n\n\
         рәсім рәсім_1 [2], мерзімі 30 жұмыс күні\n",
    );
    for step in 1..=steps {
        let (actor, term) = match step % 3 {
            0 => ("басшы", "1 жұмыс күні ішінде"),
            1 => ("кеңсе", "30 минут ішінде"),
            _ => ("кеңсе", "2 күнтізбелік күн ішінде"),
        };
        let _ = writeln!(
            text,
            "  қадам қадам_{step} [2.{step}] {actor}, {term}, \"құжаттарды қарау\" / \"рассмотрение документов\""
        );
        let next = if step == steps { "оң_шешім".to_owned() } else { format!("қадам_{}", step + 1) };
        if step % 3 == 0 {
            let _ = writeln!(text, "    егер дерек_{step} → {next}\n    әйтпесе → теріс_шешім");
        } else if step == steps {
            let _ = writeln!(text, "    → {next}");
        }
    }
}

/// Writes so many regulations into a folder.
pub(crate) fn write(folder: &Path, count: usize) -> std::io::Result<PathBuf> {
    let place = folder.join(count.to_string());
    std::fs::create_dir_all(&place)?;
    for number in 0..count {
        std::fs::write(place.join(format!("{number:04}.toml")), regulation(number))?;
    }
    Ok(place)
}

//! All faults of a file are reported in one run.

use std::path::Path;

use crate::support::checked::Checked;
use crate::support::folder;

/// What is sound in the file of Aktobe, what is planted instead, the code, and the words that must be underlined.
const PLANTED: [(&str, &str, &str, &str); 10] = [
    ("count-from = \"next-day\"", "count-form = \"next-day\"", "E0101", "count-form"),
    ("date = 2016-02-04", "date = \"31.02.2016\"", "E0105", "\"31.02.2016\""),
    ("[6.2] \"", "[6.22] \"", "E0701", "6.22"),
    ("жүйе шлюз", "жүе шлюз", "E0201", "жүе"),
    (" оң ", " он ", "E0202", "он"),
    ("27 күнтізбелік күн ішінде", "27 күн ішінде", "E0402", "27 күн ішінде"),
    ("[5.5] кеңсе", "[5.5] кенсе", "E0301", "кенсе"),
    ("→ үдеріс_3\n", "→ үдеріс_33\n", "E0302", "үдеріс_33"),
    ("    жоқ → үдеріс_4\n", "", "E0501", "шарт_2"),
    ("{тағайындау.мерзім}", "{тағайындау.мерзім", "E0703", "{"),
];

#[test]
fn ten_faults_in_one_file_are_ten_reports_at_their_places() {
    let path = Path::new("regulations/kz-aktobe/foster-care/2017-05-18-n144.toml");
    let mut text = folder::text(path);
    for (sound, faulty, ..) in PLANTED {
        assert!(text.contains(sound), "{sound}");
        text = text.replacen(sound, faulty, 1);
    }
    let checked = Checked::text(path, &text);
    for (_, _, code, underlined) in PLANTED {
        let found = |report: &&reglament::diagnostic::Diagnostic| {
            report.code().as_str() == code && report.place.is_some_and(|place| checked.slice(place) == underlined)
        };
        assert_eq!(checked.reports.iter().filter(found).count(), 1, "{code} at «{underlined}»");
    }
}

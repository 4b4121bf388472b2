//! Who adopts acts, and what their acts are called: «Ақтөбе облысының әкімдігі» adopts a «қаулы».

/// The genitive of a Kazakh phrase that ends with a noun: «Ақтөбе облысының әкімдігінің».
#[must_use]
pub fn kazakh_genitive(phrase: &str) -> String {
    let last = phrase.chars().rev().find(|letter| letter.is_alphabetic()).map(folded);
    let is_front = phrase.chars().rev().map(folded).find_map(vowel_is_front).unwrap_or(false);
    let vowel = if is_front { 'і' } else { 'ы' };
    let first = match last {
        Some(letter) if vowel_is_front(letter).is_some() => 'н',
        Some('м' | 'н' | 'ң') => 'н',
        Some('л' | 'р' | 'й' | 'ж' | 'з') => 'д',
        _ => 'т',
    };
    format!("{phrase}{first}{vowel}ң")
}

/// The same phrase with the owner in it left without the ending of the genitive: «Ақтөбе облысы әкімдігі».
#[must_use]
pub fn kazakh_without_owner(phrase: &str) -> String {
    let Some((owner, noun)) = phrase.rsplit_once(' ') else { return phrase.to_owned() };
    let bare = ["ының", "інің"].iter().find_map(|end| {
        let stem = owner.strip_suffix(end)?;
        Some([stem, end.strip_suffix("ның").or_else(|| end.strip_suffix("нің")).unwrap_or_default()].concat())
    });
    format!("{} {noun}", bare.as_deref().unwrap_or(owner))
}

/// The genitive of a Russian phrase whose head is its first noun: «акимата Актюбинской области».
#[must_use]
pub fn russian_genitive(phrase: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut is_bent = false;
    for word in phrase.split(' ') {
        if is_bent {
            words.push(word.to_owned());
            continue;
        }
        let (bent, is_noun) = genitive_of(word);
        is_bent = is_noun;
        words.push(bent);
    }
    words.join(" ")
}

/// The genitive of a word, and whether it is a noun; of adjectives only those of the masculine are known.
fn genitive_of(word: &str) -> (String, bool) {
    let with = |end: &str, other: &str| word.strip_suffix(end).map(|stem| [stem, other].concat());
    if let Some(adjective) = with("ый", "ого").or_else(|| with("ой", "ого")) {
        return (adjective, false);
    }
    if let Some(stem) = word.strip_suffix("ий") {
        let end = if stem.ends_with(['к', 'г', 'х']) { "ого" } else { "его" };
        return ([stem, end].concat(), false);
    }
    let noun = with("о", "а").or_else(|| with("е", "я")).or_else(|| with("ь", "я"));
    let is_hard = word.chars().next_back().is_some_and(|last| "бвгджзклмнпрстфхцчшщ".contains(last));
    (noun.unwrap_or_else(|| if is_hard { [word, "а"].concat() } else { word.to_owned() }), true)
}

/// What the acts of a body are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActNoun {
    /// «қаулы», «постановление»: of an akimat or the Government.
    Resolution,
    /// «шешім», «решение»: of a maslikhat or an akim.
    Decision,
    /// «бұйрық», «приказ»: of a minister or another head.
    Order,
    /// «акт»: where the body does not tell.
    Act,
}

impl ActNoun {
    /// The name by the Kazakh name of the body that adopts.
    #[must_use]
    pub fn of_body(kazakh: &str) -> Self {
        let last = kazakh.rsplit(' ').next().unwrap_or_default().to_lowercase();
        let begins = |stems: &[&str]| stems.iter().any(|stem| last.starts_with(stem));
        if begins(&["әкімдік", "әкімдіг", "үкімет"]) {
            Self::Resolution
        } else if begins(&["мәслихат", "әкім"]) {
            Self::Decision
        } else if begins(&["министр", "төраға", "басшы"]) && !last.starts_with("министрлі") {
            Self::Order
        } else {
            Self::Act
        }
    }

    /// The act itself, in Kazakh, after its number: «қаулысы».
    #[must_use]
    pub const fn kazakh(self) -> &'static str {
        match self {
            Self::Resolution => "қаулысы",
            Self::Decision => "шешімі",
            Self::Order => "бұйрығы",
            Self::Act => "актісі",
        }
    }

    /// The act itself, in Russian: «постановление».
    #[must_use]
    pub const fn russian(self) -> &'static str {
        match self {
            Self::Resolution => "постановление",
            Self::Decision => "решение",
            Self::Order => "приказ",
            Self::Act => "акт",
        }
    }

    /// To this act, in Kazakh, as its own text says it: «осы қаулыға».
    #[must_use]
    pub const fn to_this_kazakh(self) -> &'static str {
        match self {
            Self::Resolution => "осы қаулыға",
            Self::Decision => "осы шешімге",
            Self::Order => "осы бұйрыққа",
            Self::Act => "осы актіге",
        }
    }

    /// To this act, in Russian, as its own text says it: «настоящему постановлению».
    #[must_use]
    pub const fn to_this_russian(self) -> &'static str {
        match self {
            Self::Resolution => "настоящему постановлению",
            Self::Decision => "настоящему решению",
            Self::Order => "настоящему приказу",
            Self::Act => "настоящему акту",
        }
    }

    /// By which act, in Kazakh, after its number: «қаулысымен».
    #[must_use]
    pub const fn by_kazakh(self) -> &'static str {
        match self {
            Self::Resolution => "қаулысымен",
            Self::Decision => "шешімімен",
            Self::Order => "бұйрығымен",
            Self::Act => "актісімен",
        }
    }

    /// By which act, in Russian: «постановлением».
    #[must_use]
    pub const fn by_russian(self) -> &'static str {
        match self {
            Self::Resolution => "постановлением",
            Self::Decision => "решением",
            Self::Order => "приказом",
            Self::Act => "актом",
        }
    }

    /// Of which act, in Russian: «постановления».
    #[must_use]
    pub const fn of_russian(self) -> &'static str {
        match self {
            Self::Resolution => "постановления",
            Self::Decision => "решения",
            Self::Order => "приказа",
            Self::Act => "акта",
        }
    }
}

fn folded(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// Whether a Kazakh letter is a front vowel, a back one, or none.
pub(super) const fn vowel_is_front(letter: char) -> Option<bool> {
    match letter {
        'ә' | 'е' | 'і' | 'ө' | 'ү' | 'э' | 'и' => Some(true),
        'а' | 'о' | 'ұ' | 'ы' | 'у' | 'я' | 'ю' => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kazakh_bodies_take_the_genitive_by_harmony() {
        for (body, genitive) in [
            ("Ақтөбе облысының әкімдігі", "Ақтөбе облысының әкімдігінің"),
            ("Нұрлыдала облысының әкімдігі", "Нұрлыдала облысының әкімдігінің"),
            ("Ақтөбе облыстық мәслихаты", "Ақтөбе облыстық мәслихатының"),
            ("Қазақстан Республикасының Үкіметі", "Қазақстан Республикасының Үкіметінің"),
            ("Әкімдік", "Әкімдіктің"),
            ("Министр", "Министрдің"),
        ] {
            assert_eq!(kazakh_genitive(body), genitive);
        }
    }

    #[test]
    fn the_owner_loses_its_ending() {
        assert_eq!(kazakh_without_owner("Нұрлыдала облысының әкімдігі"), "Нұрлыдала облысы әкімдігі");
        assert_eq!(kazakh_without_owner("Мәртөк ауданының әкімдігі"), "Мәртөк ауданы әкімдігі");
        assert_eq!(kazakh_without_owner("Ақтөбе облыстық мәслихаты"), "Ақтөбе облыстық мәслихаты");
        assert_eq!(kazakh_without_owner("Әкімдік"), "Әкімдік");
    }

    #[test]
    fn russian_bodies_take_the_genitive_of_their_head() {
        for (body, genitive) in [
            ("акимат Актюбинской области", "акимата Актюбинской области"),
            ("Правительство Республики Казахстан", "Правительства Республики Казахстан"),
            ("Министр образования и науки", "Министра образования и науки"),
            ("Актюбинский областной маслихат", "Актюбинского областного маслихата"),
            ("управление образования", "управления образования"),
        ] {
            assert_eq!(russian_genitive(body), genitive);
        }
    }

    #[test]
    fn a_body_tells_what_its_acts_are_called() {
        assert_eq!(ActNoun::of_body("Ақтөбе облысының әкімдігі"), ActNoun::Resolution);
        assert_eq!(ActNoun::of_body("Қазақстан Республикасының Үкіметі"), ActNoun::Resolution);
        assert_eq!(ActNoun::of_body("Ақтөбе облыстық мәслихаты"), ActNoun::Decision);
        assert_eq!(ActNoun::of_body("Ақтөбе қаласының әкімі"), ActNoun::Decision);
        assert_eq!(ActNoun::of_body("Қазақстан Республикасының Білім және ғылым министрі"), ActNoun::Order);
        assert_eq!(ActNoun::of_body("Білім және ғылым министрлігі"), ActNoun::Act);
        assert_eq!(ActNoun::of_body("ешкім"), ActNoun::Act);
    }
}

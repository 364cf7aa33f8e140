//! People: the type, and one person out of many mentions.

use super::people::Mention;
use crate::grammar::Tokens;
use crate::passage::Passage;
use crate::text::Token;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

/// A person of the article.
///
/// ```
/// let article = bantin::Article::parse("Hội họp\n\nĐ/c Trần Thị Mây – HUV, Chủ tịch Hội LHPN huyện chủ trì hội nghị.");
/// let person = &article.people[0];
/// assert_eq!(person.name.text, "Trần Thị Mây");
/// assert_eq!(person.honorific.as_ref().unwrap().text, "Đ/c");
/// assert_eq!(person.positions.iter().map(|held| held.text.as_str()).collect::<Vec<_>>(), ["HUV", "Chủ tịch Hội LHPN huyện"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Person {
    /// The name, with its place.
    pub name: Passage,
    /// `Đ/c`, `bà`, as said.
    pub honorific: Option<Passage>,
    /// One for each part, as said.
    pub positions: Vec<Passage>,
}

impl Person {
    pub(super) fn of(text: &str, paragraph: &[Token], mention: &Mention) -> Self {
        let passage = |range: &Range<usize>| Passage::of(text, Tokens::window(paragraph, range.start).span(range.len()));
        Self { name: passage(&mention.name), honorific: mention.honorific.as_ref().map(&passage), positions: mention.positions.iter().map(&passage).collect() }
    }

    /// How much a mention says of its person.
    fn weight(&self) -> usize {
        self.positions.len() * 2 + usize::from(self.honorific.is_some())
    }

    /// The name, case, kinds of apostrophes and places of tones aside.
    fn folded(&self) -> String {
        let mut small = self.name.text.to_lowercase();
        if small.contains(['’', '‘', '`']) {
            small = small.replace(['’', '‘', '`'], "'");
        }
        let is_toned = |(at, _): (usize, &str)| small.get(at + 1..).is_some_and(|rest| rest.starts_with(TONED));
        if small.match_indices(['o', 'u']).any(is_toned) {
            for (old, new) in TONES {
                small = small.replace(old, new);
            }
        }
        small
    }
}

/// Letters with a tone that stand behind `o` and `u` there.
const TONED: &[char] = &['à', 'á', 'ả', 'ã', 'ạ', 'è', 'é', 'ẻ', 'ẽ', 'ẹ', 'ỳ', 'ý', 'ỷ', 'ỹ', 'ỵ'];

/// The tone of an open syllable as the schools place it, and as most pages do: `Hoà` is `Hòa`.
const TONES: &[(&str, &str)] = &[
    ("oà", "òa"),
    ("oá", "óa"),
    ("oả", "ỏa"),
    ("oã", "õa"),
    ("oạ", "ọa"),
    ("oè", "òe"),
    ("oé", "óe"),
    ("oẻ", "ỏe"),
    ("oẽ", "õe"),
    ("oẹ", "ọe"),
    ("uỳ", "ùy"),
    ("uý", "úy"),
    ("uỷ", "ủy"),
    ("uỹ", "ũy"),
    ("uỵ", "ụy"),
];

/// What a person of this full name is called for short: the given name, alone or with what stands before it (`Minh Thu` of
/// `Trần Minh Thu`); of the highlands what stands before the name of the clan (`H'Lan` of `H'Lan Êban`, `Y Thịnh` of
/// `Y Thịnh Niê`).
fn short_forms(name: &str) -> impl Iterator<Item = &str> {
    let first = name.split(' ').next().unwrap_or_default();
    let sex = match first {
        "y" | "h" | "a" | "k" => 2,
        first if first.starts_with("h'") || first.starts_with("k'") => 1,
        _ => 0,
    };
    let spaces = || name.match_indices(' ').map(|(at, _)| at);
    let front = if sex > 0 { spaces().nth(sex - 1).and_then(|at| name.get(..at)) } else { None };
    spaces().filter_map(|at| name.get(at + 1..)).chain(front)
}

/// Once for each person, the mention that says most; a name for short is the person of that name who was named before.
pub(crate) fn merge_people(mentions: Vec<Person>) -> Vec<Person> {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut short: BTreeSet<String> = BTreeSet::new();
    let mut people: Vec<Person> = Vec::new();
    for mention in mentions {
        let name = mention.folded();
        let known = places.get(&name).copied();
        if known.is_none() {
            if short.contains(&name) {
                continue;
            }
            short.extend(short_forms(&name).map(String::from));
        }
        let place = known.unwrap_or(people.len());
        if known.is_none() {
            places.insert(name, place);
        }
        match people.get_mut(place) {
            Some(known) if mention.weight() > known.weight() => *known = mention,
            Some(_) => {}
            None => people.push(mention),
        }
    }
    people.sort_by_key(|person| person.name.span);
    people
}

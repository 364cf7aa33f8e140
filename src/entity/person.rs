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
}

/// Once for each person, the mention that says most; a given name alone is the person of that name who was named before.
pub(crate) fn merge_people(mentions: Vec<Person>) -> Vec<Person> {
    // By the name in small letters.
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut given: BTreeSet<String> = BTreeSet::new();
    let mut people: Vec<Person> = Vec::new();
    for mention in mentions {
        let name = mention.name.text.to_lowercase();
        match name.rsplit_once(' ') {
            None if given.contains(&name) => continue,
            Some((_, last)) if !given.contains(last) => {
                given.insert(last.into());
            }
            _ => {}
        }
        let place = *places.entry(name).or_insert(people.len());
        match people.get_mut(place) {
            Some(known) if mention.weight() > known.weight() => *known = mention,
            Some(_) => {}
            None => people.push(mention),
        }
    }
    people.sort_by_key(|person| person.name.span);
    people
}

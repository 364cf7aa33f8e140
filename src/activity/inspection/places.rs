//! Where: the names behind the words of their level.

use crate::activity::sentence::Sentence;
use crate::activity::spot::{name_at, place_at};
use crate::activity::tables::word::{LEVELS, ZONES};
use crate::passage::Passage;
use crate::text::{Kind, w};
use alloc::vec::Vec;
use core::ops::Range;

/// The places that are named from a place on: the names behind the words of their level.
pub(in crate::activity) fn places(sentence: &Sentence<'_>, from: usize) -> Vec<Passage> {
    places_within(sentence, from..sentence.to)
}

pub(super) fn places_within(sentence: &Sentence<'_>, part: Range<usize>) -> Vec<Passage> {
    let mut found = Vec::new();
    let mut at = part.start;
    while at < part.end {
        let Some(name) = place(sentence, at).or_else(|| announced(sentence, at)) else {
            at += 1;
            continue;
        };
        at = name.end;
        found.extend(sentence.passage(name));
        // `các xã A, B`: the level holds for all of the list.
        at = listed(sentence, at, &mut found);
    }
    found
}

/// The names behind a comma or `và` that stand in the list with the one before `from`; behind the last of them.
fn listed(sentence: &Sentence<'_>, from: usize, found: &mut Vec<Passage>) -> usize {
    let mut at = from;
    while sentence.is_mark(at, ',') || sentence.is_mark(at, ';') || sentence.is(at, w!("và")) {
        let plain = |name: &Range<usize>| !begins_body(sentence, name.start) && place(sentence, name.start).is_none();
        let Some(next) = name_at(sentence, at + 1).filter(plain) else {
            break;
        };
        at = next.end;
        found.extend(sentence.passage(next));
    }
    at
}

/// The first name of a list that a level announces: `tại 4/15 xã: A, B và C`.
fn announced(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    let (len, ()) = LEVELS.longest(sentence.at(at))?;
    // `tại 6 huyện, thành phố: A, B`.
    let mut end = at + len;
    while sentence.is_mark(end, ',') {
        let (more, ()) = LEVELS.longest(sentence.at(end + 1))?;
        end += 1 + more;
    }
    if !sentence.is_mark(end, ':') {
        return None;
    }
    name_at(sentence, end + 1).filter(|name| !begins_body(sentence, name.start) && place_at(sentence, name.start).is_none())
}

pub(super) fn begins_body(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.bodies().any(|(range, _)| range.start == at)
}

/// The place that is named here: behind the word of its level, with the words of its zone, or by a number.
pub(super) fn place(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    if let Some(name) = place_at(sentence, at) {
        return Some(name);
    }
    if let Some((len, whole)) = ZONES.longest(sentence.at(at)) {
        let name = name_at(sentence, at + len).filter(|_| !begins_body(sentence, at));
        return name.map(|name| if *whole { at..name.end } else { name });
    }
    // `khu phố 3`, `phường 12`: the number alone says nothing. `bằng văn bản 4 phường` names none.
    let (len, ()) = LEVELS.longest(sentence.at(at))?;
    let numbered = sentence.token(at + len).is_some_and(|token| token.kind() == Kind::Number) && !sentence.figures().any(|(range, _)| range.start == at + len);
    (numbered && !sentence.is(at.saturating_sub(1), w!("văn"))).then_some(at..at + len + 1)
}

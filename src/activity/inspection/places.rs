//! Where: the names behind the words of their level.

use crate::activity::sentence::Sentence;
use crate::activity::spot::{name_at, place_at};
use crate::activity::tables::word::LEVELS;
use crate::passage::Passage;
use crate::text::w;
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
        let Some(name) = place_at(sentence, at).or_else(|| announced(sentence, at)) else {
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
        let plain = |name: &Range<usize>| !begins_body(sentence, name.start) && place_at(sentence, name.start).is_none();
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

//! Who held a meeting with the one who held it: `Hội … phối hợp với … và … tổ chức`.

use crate::activity::sentence::Sentence;
use crate::activity::spot::place_at;
use crate::activity::tables::word::WITH;
use crate::passage::Passage;
use crate::text::{Kind, w};
use alloc::vec::Vec;
use core::ops::Range;

/// The most tokens of the name of a partner that is no known body.
const NAME: usize = 10;
/// The most partners.
const MOST: usize = 8;

/// The partners that are named between two places, behind who is named first and before the verb.
pub(super) fn partners(sentence: &Sentence<'_>, from: usize, to: usize) -> Vec<Passage> {
    chain(sentence, from, to).0
}

/// Whether nothing but partners stands between two places, and at least one.
pub(super) fn only_partners(sentence: &Sentence<'_>, from: usize, to: usize) -> bool {
    let (found, end) = chain(sentence, from, to);
    !found.is_empty() && end == to
}

fn chain(sentence: &Sentence<'_>, from: usize, to: usize) -> (Vec<Passage>, usize) {
    let (mut found, mut at) = (Vec::new(), from);
    while at < to && found.len() < MOST {
        // What is explained in a bracket, an address and an adverb stand between.
        if sentence.is_mark(at, '(') {
            at = (at..to).find(|at| sentence.is_mark(*at, ')')).unwrap_or(to) + 1;
        } else if sentence.is_any(at, &[w!("đã"), w!("vừa"), w!("cũng"), w!("đồng")]) {
            at += 1;
        } else if let Some(name) = place_at(sentence, at + 1).filter(|_| sentence.is_mark(at, ',')) {
            at = name.end;
        } else {
            let joined =
                WITH.longest(sentence.at(at)).map(|(len, ())| at + len).or_else(|| (sentence.is_mark(at, ',') || sentence.is_mark(at, '-')).then_some(at + 1));
            let Some(name) = joined.and_then(|at| name(sentence, at, to)) else { break };
            at = name.end;
            found.extend(sentence.passage(name));
        }
    }
    (found, at)
}

/// The name that begins at a place: of a known body, else the words with a capital up to the next one.
fn name(sentence: &Sentence<'_>, at: usize, to: usize) -> Option<Range<usize>> {
    if let Some(body) = sentence.bodies().map(|(range, _)| sentence.with_organ(range)).find(|range| range.start == at) {
        return Some(body);
    }
    sentence.token(at).filter(|token| token.kind() == Kind::Word && token.is_capital())?;
    let ends = |at: &usize| {
        sentence.token(*at).is_none_or(|token| token.kind() == Kind::Mark && !token.is_mark('-') && !token.is_mark('.'))
            || WITH.longest(sentence.at(*at)).is_some()
            || sentence.is_any(*at, &[w!("đã"), w!("đồng"), w!("vừa")])
    };
    let end = (at + 1..to).find(ends).unwrap_or(to);
    (end - at >= 2 && end - at <= NAME).then_some(at..end)
}

//! What is told of an inspection in other ways than `Hội … đã kiểm tra …`: what was done of a plan, and what a look back says.

use super::places::places;
use super::read::VERBS;
use super::subject::subject;
use super::units::{counts_checks, units};
use super::{Inspection, Units};
use crate::activity::calendar::{Grain, grain, is_dated};
use crate::activity::sentence::Sentence;
use crate::activity::tables::event::INSPECTS;
use crate::activity::tables::word::PLANS;
use crate::passage::Passage;
use crate::quantity;
use crate::text::w;
use crate::time::Value;
use alloc::vec::Vec;
use core::ops::Range;

/// Between `đã` and the figure of what was looked at stand at most so many tokens.
const NEAR: usize = 6;
/// Between `qua` and the verb stand at most so many tokens: `Qua công tác giám sát`, `Qua kết quả kiểm tra`.
const THROUGH: usize = 4;

/// How far an inspection has come that was told before.
#[derive(Debug)]
pub(in crate::activity) struct Carried {
    pub(in crate::activity) units: Option<Units>,
    pub(in crate::activity) period: Option<Value>,
    pub(in crate::activity) places: Vec<Passage>,
    /// The verb.
    pub(in crate::activity) at: usize,
}

/// What a sentence says to have been done so far, from a place on: `đoàn mới kiểm tra được 15 đơn vị`, `đã giám sát 7/18 cơ sở`.
pub(in crate::activity) fn carried(sentence: &Sentence<'_>, from: usize) -> Option<Carried> {
    sentence.figures().next()?;
    sentence.each(&VERBS).filter(|at| *at > from).find_map(|at| {
        let (len, _) = INSPECTS.longest(sentence.at(at))?;
        let told = sentence.is_any(at.saturating_sub(1), &[w!("đã"), w!("mới"), w!("đoàn"), w!("tổ"), w!("tiếp")]);
        let gained = (at + len..at + len + 2).find(|at| sentence.is(*at, w!("được"))).map(|at| at + 1);
        let behind = gained.unwrap_or(at + len);
        let planned = (at.saturating_sub(NEAR).max(from)..at).any(|at| PLANS.longest(sentence.at(at)).is_some());
        let (range, figure) = sentence.figures().find(|(range, _)| range.start == behind || range.start == behind + 1 && sentence.is(behind, w!("tại")))?;
        let counts = matches!(figure.kind, quantity::Kind::Ratio | quantity::Kind::Count) && !counts_checks(sentence, &range);
        if planned || !counts || !told && gained.is_none() {
            return None;
        }
        let units = units(sentence, &range, figure)?;
        let clause = (from..at).rev().find(|at| sentence.is_mark(*at, ';')).unwrap_or(from);
        // `đến hết tháng 5 đã kiểm tra …` only bounds it.
        let when = sentence.times().filter(|(range, _)| range.start >= clause && range.end <= at).last();
        let period =
            when.filter(|(range, timex)| is_dated(timex) && grain(timex.value) == Grain::Day && !bounds(sentence, range)).map(|(_, timex)| timex.value);
        Some(Carried { units: Some(units), period, places: places(sentence, behind), at })
    })
}

/// Whether a time is only an end of what is told: `đến 30/5`, `tính đến hết tháng 5`.
pub(super) fn bounds(sentence: &Sentence<'_>, range: &Range<usize>) -> bool {
    let before = range.start.saturating_sub(1);
    sentence.is(before, w!("đến")) || sentence.is_any(range.start, &[w!("hết"), w!("đến")])
}

/// The inspection that a sentence looks back on: `Qua giám sát việc … tại 12/12 khu phố, Hội … đã kiến nghị …`. It is one only
/// where it says into what, and how many or when.
pub(in crate::activity) fn looked_back(sentence: &Sentence<'_>) -> Option<(Inspection, usize)> {
    if !sentence.is_any(sentence.from, &[w!("qua"), w!("thông")]) {
        return None;
    }
    let (at, len, kind) =
        (sentence.from + 1..sentence.from + 1 + THROUGH).find_map(|at| INSPECTS.longest(sentence.at(at)).map(|(len, kind)| (at, len, *kind)))?;
    let behind = at + len;
    let (who, _) = sentence.bodies().find(|(range, _)| range.start > behind && sentence.is_mark(sentence.with_organ(range.clone()).start - 1, ','))?;
    let who = sentence.with_organ(who);
    let before = |range: &Range<usize>| range.end < who.start;
    let subject = subject(sentence, behind).filter(|subject| sentence.range(subject.span).is_some_and(|range| before(&range)));
    let counted = sentence.figures().find(|(range, _)| {
        let there = range.start > behind && sentence.is_any(range.start - 1, &[w!("tại"), w!("ở")]);
        before(range) && (there || range.start == behind && !counts_checks(sentence, range))
    });
    let finest = if counted.is_some() { Grain::Month } else { Grain::Day };
    let when = sentence.times().find(|(range, timex)| {
        is_dated(timex) && grain(timex.value) <= finest && before(range) && !sentence.is_of_occasion(range.start) && !bounds(sentence, range)
    });
    if subject.is_none() && counted.is_none() {
        return None;
    }
    if counted.is_none() && when.is_none() {
        return None;
    }
    let units = counted.and_then(|(range, figure)| units(sentence, &range, figure));
    let found = Inspection {
        period: when.map(|(_, timex)| timex.value),
        inspector: sentence.passage(who.clone()),
        subject,
        units,
        places: places(sentence, behind).into_iter().filter(|place| sentence.range(place.span).is_some_and(|range| range.end < who.start)).collect(),
        ..Inspection::of(sentence.span(&(sentence.from..sentence.to)), kind)
    };
    Some((found, at))
}

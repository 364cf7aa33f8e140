//! The sentence that says what was looked into.

use super::chain::chain_start;
use super::places::places;
use super::subject::{behind_manner, subject};
use super::units::{counts_checks, is_units, units};
use super::{Inspection, InspectionKind};
use crate::activity::calendar::{Grain, day_of, grain};
use crate::activity::meeting::{is_planned, subject_end};
use crate::activity::sentence::Sentence;
use crate::activity::tables::event::INSPECTS;
use crate::activity::tables::word::{DONE, PLANS};
use crate::passage::Passage;
use crate::text::{WordSet, w};
use crate::time::{Form, Value};

/// The words that a verb of looking into begins with.
pub(super) static VERBS: WordSet = INSPECTS.starts();

/// The inspection that a sentence reports. `within` is the period of the review that tells it, for one that is told without.
/// Where its verb stands is told beside it.
pub(in crate::activity) fn inspection(sentence: &Sentence<'_>, within: Option<Value>) -> Option<(Inspection, usize)> {
    sentence.each(&VERBS).find_map(|at| {
        let (len, kind) = INSPECTS.longest(sentence.at(at))?;
        let behind = behind_manner(sentence, at + len);
        read(sentence, at, behind, *kind, within, false).map(|found| (found, at))
    })
}

/// The inspection that a sentence plans, of which another may tell how far it has come: `Hội … sẽ kiểm tra 18 cơ sở về …`.
pub(in crate::activity) fn planned(sentence: &Sentence<'_>) -> Option<(Inspection, usize)> {
    sentence.figures().next()?;
    sentence.each(&VERBS).find_map(|at| {
        let (len, kind) = INSPECTS.longest(sentence.at(at))?;
        let found = read(sentence, at, behind_manner(sentence, at + len), *kind, None, true).filter(|found| found.units.is_some())?;
        let lasts = |period: &Value| matches!(period.0, Form::Range(..)) && grain(*period) == Grain::Day;
        Some((Inspection { period: found.period.filter(lasts), ..found }, at))
    })
}

/// When it was, where the sentence says `when`: the day alone, if a date by itself says it (`Chiều qua (14/11)`).
pub(in crate::activity) fn period(sentence: &Sentence<'_>, when: Value) -> Value {
    let day = day_of(when);
    if sentence.times().any(|(_, timex)| timex.value == day) { day } else { when }
}

fn read(sentence: &Sentence<'_>, verb: usize, behind: usize, kind: InspectionKind, within: Option<Value>, plan: bool) -> Option<Inspection> {
    // `… sẽ kiểm tra 18 cơ sở; đến nay đã kiểm tra được 7` tells how far a plan has come.
    let gained = sentence.is(behind, w!("được"));
    if gained && sentence.each(&VERBS).any(|at| at < verb && is_planned(sentence, at)) {
        return None;
    }
    let behind = if gained { behind + 1 } else { behind };
    let chain = chain_start(sentence, verb);
    let end = if plan { plan_end(sentence, chain) } else { subject_end(sentence, chain) };
    // The verb stands right behind who does it: `công tác kiểm tra` and `2 cuộc giám sát` are nouns.
    let behind_body = sentence.bodies().any(|(range, _)| range.end == end) || sentence.team(end).is_some_and(|team| team.end == end && team.len() > 2);
    let of_checks = sentence.figures().any(|(range, _)| range.start == behind && counts_checks(sentence, &range));
    if is_planned(sentence, chain) != plan || of_checks || !behind_body && chain == verb && end == chain {
        return None;
    }
    let head = sentence.head(end, verb);
    let who = head.who.or_else(|| named_short(sentence, end))?;
    let counted = sentence.figures().find(|(range, figure)| range.start >= behind && is_units(sentence, range, behind, figure));
    // `vừa hoàn thành đợt kiểm tra …`: when and how many may be told further on.
    let done = DONE.longest(sentence.at(chain)).is_some() && subject_end(sentence, chain) < chain;
    let places = places(sentence, behind);
    let subject = subject(sentence, behind);
    // `Hội … chủ trì giám sát việc … tại xã A và xã B`.
    let there = !places.is_empty() && subject.is_some() && end < verb;
    if head.when.is_none() && counted.is_none() && !done && !there {
        return None;
    }
    Some(Inspection {
        period: head.when.map(|when| period(sentence, when)).or(within),
        inspector: Some(who),
        subject,
        units: counted.and_then(|(range, figure)| units(sentence, &range, figure)),
        places,
        ..Inspection::of(sentence.span(&(sentence.from..sentence.to)), kind)
    })
}

/// The body that a sentence has named before it calls it `Hội` alone: `bà …, Chủ tịch Hội … cho biết, … Hội đã kiểm tra …`.
fn named_short(sentence: &Sentence<'_>, end: usize) -> Option<Passage> {
    let short = end.checked_sub(1).filter(|at| *at > sentence.from && sentence.is_any(*at, &[w!("hội"), w!("đoàn")]) && sentence.begins_part(*at))?;
    sentence.bodies().filter(|(range, _)| range.end < short && sentence.is(range.start, w!("hội"))).last().map(|(_, body)| body.name.clone())
}

/// Where the words before `sẽ` and the like end, and what they say of the verb behind them.
fn plan_end(sentence: &Sentence<'_>, verb: usize) -> usize {
    let will = (verb.saturating_sub(4).max(sentence.from)..verb).find(|at| PLANS.longest(sentence.at(*at)).is_some());
    subject_end(sentence, will.unwrap_or(verb))
}

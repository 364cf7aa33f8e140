//! The sentence that says what was looked into.

use super::carried::bounds;
use super::chain::chain_start;
use super::places::{place, places, places_within};
use super::subject::{behind_manner, month_behind, subject};
use super::team::body_of;
use super::units::{counts_checks, is_units, units};
use super::{Inspection, InspectionKind, Units};
use crate::activity::calendar::{Grain, day_of, grain};
use crate::activity::meeting::{is_planned, subject_end};
use crate::activity::sentence::Sentence;
use crate::activity::tables::event::INSPECTS;
use crate::activity::tables::word::{DONE, PLANS};
use crate::passage::Passage;
use crate::text::{WordSet, w};
use crate::time::{Form, Value};
use alloc::vec::Vec;

/// Behind a verb so many others are looked at for one more inspection, so that a sentence of nothing but verbs is read in linear time.
const MORE: usize = 4;

/// The words that a verb of looking into begins with.
pub(super) static VERBS: WordSet = INSPECTS.starts();

/// The inspections that a sentence reports, with the places of their verbs. `within` is the period of the review that tells one
/// which is told without.
pub(in crate::activity) fn inspections(sentence: &Sentence<'_>, within: Option<Value>) -> Vec<(Inspection, usize)> {
    let mut found = Vec::new();
    for at in sentence.each(&VERBS) {
        let Some((len, kind)) = INSPECTS.longest(sentence.at(at)) else { continue };
        let behind = behind_manner(sentence, at + len);
        let Some(first) = read(sentence, at, behind, *kind, within, false) else { continue };
        let more = if first.units.is_some() || !first.places.is_empty() { further(sentence, behind) } else { None };
        let more = more.map(|Further { kind, inspector, subject, units, places, verb, .. }| {
            let inspector = inspector.or_else(|| first.inspector.clone());
            (Inspection { period: first.period, inspector, subject, units, places, ..Inspection::of(first.span, kind) }, verb)
        });
        found.push((first, at));
        found.extend(more);
        break;
    }
    found
}

/// What else a body looked into by the same sentence: `…, phối hợp giám sát việc … tại 4 thôn`.
struct Further {
    kind: InspectionKind,
    inspector: Option<Passage>,
    subject: Option<Passage>,
    units: Option<Units>,
    places: Vec<Passage>,
    verb: usize,
    /// Where its clause begins.
    start: usize,
}

/// The next clause behind a place that tells of one more: its verb stands behind a mark or `và`, and it says where or at how many.
fn further(sentence: &Sentence<'_>, from: usize) -> Option<Further> {
    sentence.each(&VERBS).filter(|at| *at > from).take(MORE).find_map(|verb| {
        let (len, kind) = INSPECTS.longest(sentence.at(verb))?;
        let chain = chain_start(sentence, verb);
        let mut start = subject_end(sentence, chain);
        // `tham gia cùng Thường trực HĐND xã giám sát …`: they looked, and the body was with them.
        let with = sentence.bodies().find(|(range, _)| range.end == start).map(|(range, _)| sentence.with_organ(range));
        let joined = with.filter(|with| with.start > from + 2 && sentence.is_any(with.start - 1, &[w!("cùng"), w!("với")]));
        if let Some(with) = &joined {
            start = subject_end(sentence, with.start - 1);
        }
        if sentence.at(start.saturating_sub(2)).reads(&[w!("tham"), w!("gia")]) {
            start -= 2;
        }
        let joint = start.checked_sub(1).filter(|at| *at > from)?;
        let goes_on = sentence.is_mark(joint, ',') || sentence.is_mark(joint, ';') || sentence.is(joint, w!("và")) || sentence.is(joint, w!("thời"));
        if !goes_on || *kind == InspectionKind::SocialCriticism || is_planned(sentence, chain) {
            return None;
        }
        let behind = behind_manner(sentence, verb + len);
        let part = sentence.until((behind..sentence.to).find(|at| sentence.is_mark(*at, ';')).unwrap_or(sentence.to));
        let counted = part.figures().find(|(range, figure)| range.start >= behind && is_units(&part, range, behind, figure));
        let places = places(&part, behind);
        let subject = subject(&part, behind);
        if counted.is_none() && (places.is_empty() || subject.is_none()) {
            return None;
        }
        let of_them = joined.filter(|_| sentence.is(start, w!("tham"))).and_then(|with| sentence.passage(with));
        let units = counted.and_then(|(range, figure)| units(&part, &range, figure));
        Some(Further { kind: *kind, inspector: of_them, subject, units, places, verb, start: joint })
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
    // `… được Trạm Y tế xã kiểm tra` is told by the other side; health is looked after, and not inspected.
    let suffers = sentence.bodies().any(|(range, _)| range.end == end && sentence.is(sentence.with_organ(range).start.saturating_sub(1), w!("được")));
    if suffers || sentence.at(behind).reads(&[w!("sức"), w!("khỏe")]) {
        return None;
    }
    let mut head = sentence.head(end, verb);
    // `Tính đến ngày 30/11, Hội … đã kiểm tra được 9 cơ sở` only says until when.
    let until = sentence.times().any(|(range, timex)| range.end <= end && Some(timex.value) == head.when && bounds(sentence, &range));
    head.when = head.when.filter(|_| !until);
    let who = head.who.map(|who| body_of(sentence, who)).or_else(|| named_short(sentence, end))?;
    let whole = sentence;
    let sentence = &own_part(sentence, behind);
    let counted = sentence.figures().find(|(range, figure)| range.start >= behind && is_units(sentence, range, behind, figure));
    if head.when.is_none() && counted.is_some() {
        head.when = month_behind(sentence, behind);
    }
    // `vừa hoàn thành đợt kiểm tra …`: when and how many may be told further on.
    let done = DONE.longest(sentence.at(chain)).is_some() && subject_end(sentence, chain) < chain;
    // Without a day and a number it may still be told where and into what, if an adverb says that it was done.
    if head.when.is_none() && counted.is_none() && !done && end >= verb {
        return None;
    }
    let mut places = places(sentence, behind);
    // What a draft is about is no place.
    if kind == InspectionKind::SocialCriticism {
        places.clear();
    } else if places.is_empty() {
        places = head.place.as_ref().map_or_else(Vec::new, |named| named_before(whole, named));
    }
    let subject = subject(sentence, behind);
    // `Hội … chủ trì giám sát việc … tại xã A và xã B`.
    let there = !places.is_empty() && subject.is_some();
    if head.when.is_none() && counted.is_none() && !done && !there {
        return None;
    }
    Some(Inspection {
        period: head.when.map(|when| period(whole, when)).or(within),
        inspector: Some(who),
        subject,
        units: counted.and_then(|(range, figure)| units(sentence, &range, figure)),
        places,
        ..Inspection::of(whole.span(&(whole.from..whole.to)), kind)
    })
}

/// The places that stand before who looked: `tại xã A và xã B, Hội … kiểm tra …`. A hall in a place is none.
fn named_before(sentence: &Sentence<'_>, words: &Passage) -> Vec<Passage> {
    let range = sentence.range(words.span).filter(|range| place(sentence, range.start).is_some());
    range.map_or_else(Vec::new, |range| places_within(sentence, range))
}

/// The sentence up to the clause that tells of one more inspection, where it says before it where or at how many this one was.
fn own_part<'a>(sentence: &Sentence<'a>, behind: usize) -> Sentence<'a> {
    let Some(more) = further(sentence, behind) else { return *sentence };
    let part = sentence.until(more.start);
    let counted = part.figures().any(|(range, figure)| range.start >= behind && is_units(&part, &range, behind, figure));
    if counted || !places(&part, behind).is_empty() { part } else { *sentence }
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

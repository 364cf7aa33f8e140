//! An inspection that is told from its own side (`Đợt kiểm tra do Hội … tiến hành …`), from that of those who were inspected (`9/12
//! chi hội được Hội … kiểm tra`), or over two sentences (`kết quả giám sát việc … . Từ 8 đến 12/9, đoàn đã đến 4 xã: …`).

use super::carried::Carried;
use super::places::places;
use super::read::{VERBS, period};
use super::subject::{behind_manner, month_behind, subject};
use super::team::body_of;
use super::units::{counts_checks, counts_units, units};
use super::{Inspection, Units};
use crate::activity::calendar::{Grain, grain};
use crate::activity::meeting::{is_planned, subject_end};
use crate::activity::sentence::Sentence;
use crate::activity::tables::event::INSPECTS;
use crate::activity::tables::who::TEAMS;
use crate::activity::tables::word::CARRIES;
use crate::quantity;
use crate::text::{Word, WordSet, w};
use core::ops::Range;

/// Before the verb of looking stand at most so many tokens of a noun: `kết quả đợt giám sát`.
const NOUN: usize = 3;
/// Between a team at the head of a sentence and the figure of the places stand at most so many tokens.
const CAME: usize = 12;

/// What a team does, before the verb of going.
const ACTS: &[Word] = &[w!("đã"), w!("vừa"), w!("tiếp"), w!("tiến"), w!("trực"), w!("công"), w!("lần")];

/// An inspection that is done by whom the sentence names behind it. It is one only where it says when, and where or at how many.
pub(in crate::activity) fn suffered(sentence: &Sentence<'_>) -> Option<(Inspection, usize)> {
    static BY: WordSet = WordSet::of(&[w!("do"), w!("được")]);
    sentence.each(&VERBS).next()?;
    sentence.each(&BY).find_map(|by| {
        let body = sentence.bodies().map(|(body, _)| by_organ(sentence, body, by)).find(|body| body.start == by + 1)?;
        let verb = body.end;
        (!is_planned(sentence, by)).then(|| round(sentence, by, &body, verb).or_else(|| undergone(sentence, by, &body))).flatten()
    })
}

/// A body with its organ or its team, behind `do` or `được`.
fn by_organ(sentence: &Sentence<'_>, body: Range<usize>, by: usize) -> Range<usize> {
    let teamed = TEAMS.longest(sentence.at(by + 1)).is_some_and(|(len, ())| by + 1 + len < body.start && sentence.is(body.start - 1, w!("của")));
    if teamed && body.start < by + 10 { by + 1..body.end } else { sentence.with_organ(body) }
}

/// `Đợt kiểm tra … do Hội … tiến hành từ ngày … tại 9/12 chi hội`.
fn round(sentence: &Sentence<'_>, by: usize, body: &Range<usize>, held: usize) -> Option<(Inspection, usize)> {
    let (at, len, kind) = noun(sentence, sentence.from..by)?;
    CARRIES.longest(sentence.at(behind_adverbs(sentence, held)))?;
    let rest = held..sentence.to;
    let found = told(sentence, by, body, &rest)?;
    let subject = subject(&sentence.until(passive_start(sentence, by)), behind_manner(sentence, at + len))
        .filter(|_| !sentence.is_any(at + len, &[w!("này"), w!("đó"), w!("trên")]));
    Some((Inspection { kind, subject, ..found }, held))
}

/// `9/12 chi hội đã được Hội … kiểm tra`, `Việc thu hội phí tại 9/12 chi hội được Hội … kiểm tra`.
fn undergone(sentence: &Sentence<'_>, by: usize, body: &Range<usize>) -> Option<(Inspection, usize)> {
    let verb = (body.end..body.end + 4).find(|at| INSPECTS.longest(sentence.at(*at)).is_some())?;
    let (len, kind) = INSPECTS.longest(sentence.at(verb))?;
    let held = sentence.is(by, w!("được")) && subject_end(sentence, super::chain::chain_start(sentence, verb)) == body.end;
    let before = sentence.from..by;
    let found = if held { told(sentence, by, body, &before) } else { None }?;
    let about = sentence.find(verb + len, w!("về")).and_then(|at| subject(sentence, at + 1));
    let start = sentence.times().filter(|(range, _)| range.end < by).map(|(range, _)| range.end + 1).last().unwrap_or(sentence.from);
    let noun = sentence.is_any(start, &[w!("việc"), w!("công"), w!("hoạt"), w!("tình")]);
    let subject = about.or_else(|| if noun { subject(&sentence.until(passive_start(sentence, by)), start) } else { None });
    // `Tại xã …, chị em được Trung tâm … kiểm tra huyết áp` says neither into what nor how many.
    (subject.is_some() || found.units.is_some()).then_some((Inspection { kind: *kind, subject, ..found }, verb))
}

/// When it was, by whom, and where or at how many, which stands in a part of the sentence.
fn told(sentence: &Sentence<'_>, by: usize, body: &Range<usize>, part: &Range<usize>) -> Option<Inspection> {
    let when = sentence.head(by, body.end).when.or_else(|| month_behind(sentence, body.end))?;
    let counted = sentence.figures().find(|(range, figure)| {
        let counts = matches!(figure.kind, quantity::Kind::Ratio | quantity::Kind::Count) && !counts_checks(sentence, range);
        part.contains(&range.start) && counts && counts_units(figure, sentence)
    });
    let places = places(&sentence.until(part.end), part.start);
    // Of a year it is told only with how many.
    if counted.is_none() && (places.is_empty() || grain(when) > Grain::Month) {
        return None;
    }
    let inspector = sentence.passage(body.clone()).map(|who| body_of(sentence, who));
    let units = counted.and_then(|(range, figure)| units(sentence, &range, figure));
    let span = sentence.span(&(sentence.from..sentence.to));
    Some(Inspection { period: Some(period(sentence, when)), inspector, units, places, ..Inspection::of(span, super::InspectionKind::Inspection) })
}

/// The noun of an inspection that begins a part: `Đợt kiểm tra`, `Cuộc giám sát`, `Việc kiểm tra`.
fn noun(sentence: &Sentence<'_>, part: Range<usize>) -> Option<(usize, usize, super::InspectionKind)> {
    sentence.each(&VERBS).filter(|at| part.contains(at)).find_map(|at| {
        let (len, kind) = INSPECTS.longest(sentence.at(at))?;
        let named = sentence.is_any(at.checked_sub(1)?, &[w!("đợt"), w!("cuộc"), w!("việc"), w!("tác"), w!("động")]);
        let begins = (at.saturating_sub(NOUN).max(sentence.from)..at).any(|start| sentence.begins_part(start));
        (named && begins).then_some((at, len, *kind))
    })
}

/// Behind the adverbs of a verb.
fn behind_adverbs(sentence: &Sentence<'_>, at: usize) -> usize {
    (at..at + 3).find(|at| !sentence.is_any(*at, &[w!("đã"), w!("vừa")])).unwrap_or(at)
}

/// Where the passive begins: `đã được`, `được`.
fn passive_start(sentence: &Sentence<'_>, by: usize) -> usize {
    let adverb = |at: usize| sentence.is_any(at, &[w!("đã"), w!("vừa"), w!("đều"), w!("cũng")]);
    if by > sentence.from && adverb(by - 1) { by - 1 } else { by }
}

/// The inspection that a sentence speaks of, of which the next may tell when and where it was: `… là kết quả đợt giám sát việc … do
/// đoàn giám sát của Hội … công bố`.
pub(in crate::activity) fn announced(sentence: &Sentence<'_>) -> Option<Inspection> {
    sentence.each(&VERBS).find_map(|at| {
        let (len, kind) = INSPECTS.longest(sentence.at(at))?;
        let before = at.checked_sub(1)?;
        let named = sentence.is_any(before, &[w!("đợt"), w!("cuộc")])
            || sentence.at(before.saturating_sub(1)).reads(&[w!("kết"), w!("quả")])
            || sentence.is_any(before, &[w!("đoàn"), w!("tổ")]) && sentence.is_any(before.saturating_sub(1), &[w!("lập"), w!("cử")]);
        if !named || is_planned(sentence, at) {
            return None;
        }
        let subject = subject(sentence, behind_manner(sentence, at + len))?;
        let by = sentence.bodies().find(|(range, _)| range.start > at && sentence.is_any(range.start - 1, &[w!("của"), w!("do")]));
        let begins = || sentence.bodies().find(|(range, _)| range.end <= at && sentence.begins_part(sentence.with_organ(range.clone()).start));
        let inspector = by.or_else(begins).and_then(|(who, _)| {
            let start = sentence.with_organ(who.clone()).start;
            // `đoàn giám sát của` is a team, and no organ.
            sentence.passage(if TEAMS.longest(sentence.at(start)).is_some() { who } else { start..who.end })
        });
        Some(Inspection { inspector, subject: Some(subject), ..Inspection::of(sentence.span(&(sentence.from..sentence.to)), *kind) })
    })
}

/// When a team came to how many, of a sentence that goes on with an inspection: `Từ 8 đến 12/9, đoàn đã đến 4 xã: …`.
pub(in crate::activity) fn came(sentence: &Sentence<'_>) -> Option<Carried> {
    static TEAM: WordSet = WordSet::of(&[w!("đoàn"), w!("tổ")]);
    static GOES: WordSet = WordSet::of(&[w!("đến"), w!("tới"), w!("về"), w!("làm"), w!("khảo"), w!("kiểm"), w!("giám"), w!("đi")]);
    // `đoàn viên` and `Đoàn Thanh niên` are no team.
    let acts = |at: usize| sentence.token(at).is_some_and(|token| !token.is_capital() && (GOES.has(token) || token.is_any(ACTS)));
    let team = sentence.each(&TEAM).find(|at| (sentence.begins_part(*at) || sentence.is(at - 1, w!("các"))) && acts(at + 1))?;
    let at = sentence.each(&GOES).find(|at| *at > team && *at < team + CAME)?;
    let (_, when) = sentence.times().filter(|(range, timex)| range.end <= team && grain(timex.value) == Grain::Day).last()?;
    // `đoàn đã đến thăm, tặng quà` looked into nothing.
    let calls = (at..at + CAME).any(|at| sentence.is_any(at, &[w!("thăm"), w!("tặng"), w!("trao")]));
    if is_planned(sentence, at) || calls {
        return None;
    }
    let counted = sentence
        .figures()
        .find(|(range, figure)| range.start > at && range.start < at + CAME && counts_units(figure, sentence) && !counts_checks(sentence, range));
    let places = places(sentence, at);
    if counted.is_none() && places.is_empty() {
        return None;
    }
    let units: Option<Units> = counted.and_then(|(range, figure)| units(sentence, &range, figure));
    Some(Carried { units, period: Some(period(sentence, when.value)), places, at })
}

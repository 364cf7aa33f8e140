//! What came of an inspection: who led it, what was found, what was asked for.

use crate::activity::sentence::Sentence;
use crate::activity::tables::event::INSPECTS;
use crate::activity::tables::told::{ASKS, MOREOVER, SEES};
use crate::passage::Passage;
use crate::text::{WordSet, w};
use core::ops::Range;

/// Between `qua` and the word for looking into stand at most so many tokens: `qua đợt kiểm tra`.
const NEAR: usize = 4;
/// Between the words for looking into and for seeing stand at most so many tokens: `kết quả giám sát tại 3 xã cho thấy`.
const SEEN: usize = 12;
/// The most tokens between a name and `làm trưởng đoàn`: the positions of the person.
const POSITIONS: usize = 30;

/// What one sentence says of the outcome.
#[derive(Debug, Default)]
pub(in crate::activity) struct Outcome {
    /// The words that say what was found, as tokens.
    pub(in crate::activity) found: Option<Range<usize>>,
    /// The words that say what was asked for.
    pub(in crate::activity) asked: Option<Range<usize>>,
}

/// The outcome of an inspection that a sentence tells from a place on. `goes_on` says that the sentence before told what was found.
pub(in crate::activity) fn outcome(sentence: &Sentence<'_>, from: usize, goes_on: bool) -> Outcome {
    let (asks, found) = (asked_at(sentence, from), found_at(sentence, from));
    let goes_on = goes_on && MOREOVER.longest(sentence.at(sentence.from)).is_some();
    if asks.is_none() && found.is_none() && !goes_on {
        return Outcome::default();
    }
    let end = clause_end(sentence);
    let inspects = |range: Range<usize>| range.into_iter().any(|at| INSPECTS.longest(sentence.at(at)).is_some());
    let asks = asks.filter(|at| {
        let team = (sentence.from..*at).any(|at| sentence.is(at, w!("đoàn")) && (sentence.begins_part(at) || sentence.begins_part(at.saturating_sub(1))));
        team || inspects(sentence.from..*at)
    });
    let asked = asks.map(|at| at..end);
    // Behind `…, Đoàn đề nghị` nothing more was found than stands before its clause.
    let stop = asks.map_or(end, |asks| (from..asks).rev().find(|at| sentence.is_mark(*at, ',') || sentence.is_mark(*at, ';')).unwrap_or(from));
    let start = found.or_else(|| (goes_on && asks.is_none()).then_some(sentence.from));
    Outcome { found: start.filter(|start| *start < stop).map(|start| start..stop), asked }
}

/// Where the words end of a sentence, without its stop.
fn clause_end(sentence: &Sentence<'_>) -> usize {
    (sentence.from..sentence.to)
        .rev()
        .find(|at| !sentence.token(*at).is_some_and(|token| matches!(token.as_mark(), Some('.' | '…' | '/'))))
        .map_or(sentence.to, |at| at + 1)
}

/// The verb of asking behind a place.
fn asked_at(sentence: &Sentence<'_>, from: usize) -> Option<usize> {
    static VERBS: WordSet = ASKS.starts();
    sentence.each(&VERBS).find(|at| *at >= from && ASKS.longest(sentence.at(*at)).is_some())
}

/// Where the words begin that say what was found: behind `qua kiểm tra cho thấy`, `qua giám sát, …`, `kết quả kiểm tra cho thấy`,
/// `Đoàn ghi nhận`.
fn found_at(sentence: &Sentence<'_>, from: usize) -> Option<usize> {
    static HEADS: WordSet = WordSet::of(&[w!("qua"), w!("kết"), w!("đoàn"), w!("tổ"), w!("phát")]);
    sentence.each(&HEADS).filter(|at| *at >= from).find_map(|at| {
        let looked = (at..at + NEAR).find_map(|at| INSPECTS.longest(sentence.at(at)).map(|(len, _)| at + len));
        let seen = |from: usize| (from..sentence.to.min(from + SEEN)).find_map(|at| SEES.longest(sentence.at(at)).map(|(len, ())| at + len));
        let through = sentence.is(at, w!("qua")) || sentence.at(at).reads(&[w!("kết"), w!("quả")]);
        let begins = sentence.begins_part(at);
        let behind = match looked {
            Some(looked) if through && !sentence.is(at.saturating_sub(1), w!("hiệu")) => {
                let comma = (looked..looked + 2).find(|at| sentence.is_mark(*at, ',') || sentence.is_mark(*at, ':')).map(|at| at + 1);
                seen(looked).or(comma)
            }
            // `…; kết quả, 95% đơn thư được giải quyết`.
            None if begins && from > sentence.from && through && sentence.is_mark(at + 2, ',') => Some(at + 3),
            // `đã kiểm tra 8 cơ sở; phát hiện …`.
            _ if begins && from > sentence.from && sentence.at(at).reads(&[w!("phát"), w!("hiện")]) => Some(at + 2),
            // `Kết quả cho thấy: …`, `Đoàn ghi nhận …`.
            _ if begins && (through || sentence.is_any(at, &[w!("đoàn"), w!("tổ")])) => seen(at + 1).filter(|behind| *behind <= at + NEAR + 2),
            _ => None,
        }?;
        Some(if sentence.is_mark(behind, ':') || sentence.is_mark(behind, ',') { behind + 1 } else { behind })
    })
}

/// Who led those who looked: `do bà … làm trưởng đoàn`, `Trưởng đoàn là ông …`.
pub(in crate::activity) fn leader(sentence: &Sentence<'_>) -> Option<Passage> {
    static LEADS: WordSet = WordSet::of(&[w!("trưởng"), w!("tổ"), w!("dẫn")]);
    sentence.people().next()?;
    let verb = sentence.each(&LEADS).find(|at| {
        let here = sentence.at(*at);
        here.reads(&[w!("trưởng"), w!("đoàn")])
            || here.reads(&[w!("tổ"), w!("trưởng")]) && sentence.is(at.saturating_sub(1), w!("làm"))
            || here.reads(&[w!("dẫn"), w!("đầu")])
    })?;
    let announces = (verb + 2..verb + 6).any(|at| sentence.is(at, w!("là")) || sentence.is_mark(at, ':')) && !sentence.is(verb.saturating_sub(1), w!("làm"));
    let (_, person) = if announces {
        sentence.people().find(|(range, _)| range.start > verb)?
    } else {
        let by = (sentence.from..verb).rev().take(POSITIONS).find(|at| sentence.is(*at, w!("do")));
        let near = |range: &Range<usize>| range.end <= verb && range.end + POSITIONS > verb;
        match by {
            Some(by) => sentence.people().find(|(range, _)| range.start > by && near(range))?,
            None => sentence.people().filter(|(range, _)| near(range)).last()?,
        }
    };
    Some(person.name.clone())
}

//! What a meeting was about, and where its topic ends.

use super::MeetingKind;
use super::crowd::{begins_attendees, gathers_at};
use super::kinds::gives;
use crate::activity::calendar::{is_dated, is_fine};
use crate::activity::sentence::Sentence;
use crate::activity::spot::{begins_place, place_at};
use crate::activity::tables::word::{HALLS, TOPIC_ENDS, TURNS, VENUES};
use crate::passage::Passage;
use crate::quantity;
use crate::text::{Kind, w};
use crate::time;
use core::ops::Range;

/// Where the topic that begins at `start` ends.
pub(super) fn topic_end(sentence: &Sentence<'_>, start: usize) -> usize {
    // What is given is given to someone: `trao quà cho 20 hộ` is all topic.
    let gift = (start.saturating_sub(1).max(sentence.from)..sentence.to).find(|at| gives(sentence, *at) || sentence.at(*at).reads(&[w!("bàn"), w!("giao")]));
    let given = |at: usize| gift.is_some_and(|gift| gift < at);
    // `tiếp xúc giữa cử tri với 6 người ứng cử` names both sides.
    let between = |at: usize| (start..at).any(|at| sentence.is(at, w!("giữa")));
    let timed = |at: usize| sentence.times().any(|(range, timex)| range.start == at && is_dated(timex) && is_fine(timex));
    // A day may be what it is about (`kỷ niệm ngày 8/3`), a morning is when it was.
    let is_clocked = |timex: &time::Timex| timex.kind == time::Kind::Time && is_dated(timex) && is_fine(timex);
    let clock = sentence.times().find(|(range, timex)| range.start > start && is_clocked(timex)).map(|(range, _)| range.start);
    (start..sentence.to)
        .find(|at| {
            let here = sentence.at(*at);
            let next = at + 1;
            match sentence.token(*at).and_then(|token| token.as_mark()) {
                Some('.' | ';' | '…' | '!') => next >= sentence.to || here.get(1).is_some_and(|token| !token.is_glued()),
                // `… cho gia đình ông …, hội viên …`: what goes on behind a name tells who that is.
                Some(',') => {
                    sentence.is_any(next, TURNS)
                        || timed(next)
                        || sentence.at(next).reads(&[w!("chủ"), w!("đề")])
                        || sentence.bodies().any(|(range, _)| range.start == next)
                        || sentence.people().any(|(range, _)| range.end == *at)
                }
                // An aside on when it was, or on its name: `(diễn ra từ 15/11)`, `(chủ đề: …)`.
                Some('(') if sentence.figures().any(|(range, figure)| range.start == next && figure.kind == quantity::Kind::Age) => true,
                Some('(') => sentence.is_any(next, &[w!("diễn"), w!("từ"), w!("trong")]) || sentence.at(next).reads(&[w!("chủ"), w!("đề")]),
                Some(_) => false,
                None => {
                    TOPIC_ENDS.longest(here).is_some()
                        || clock == Some(*at)
                        || sentence.is(*at, w!("với")) && gathers_at(sentence, next) && !between(*at)
                        || sentence.is(*at, w!("do")) && sentence.bodies().any(|(range, _)| range.start == next)
                        || sentence.is(*at, w!("ở")) && (begins_place(sentence, next) || is_hall(sentence, next))
                        || *at > start && !given(*at) && sentence.is(*at, w!("cho")) && begins_attendees(sentence, next)
                        || sentence.is(*at, w!("vào")) && (timed(next) || timed(next + 1))
                }
            }
        })
        .unwrap_or(sentence.to)
}

/// Whether the words of a place of assembly stand here; a neighbourhood needs its name.
fn is_hall(sentence: &Sentence<'_>, at: usize) -> bool {
    let named = sentence.at(at).reads(&[w!("khu"), w!("dân"), w!("cư")]) && sentence.token(at + 3).is_some_and(|token| token.is_capital());
    named || HALLS.longest(sentence.at(at)).is_some()
}

/// The topic: of a quoted name alone, what stands inside the marks; of a contest or a theme, its name.
pub(super) fn topic(sentence: &Sentence<'_>, range: Range<usize>, kind: MeetingKind) -> Option<Passage> {
    let range = if sentence.is(range.start, w!("về")) { range.start + 1..range.end } else { range };
    let is_quote = |at: usize| sentence.token(at).is_some_and(|token| matches!(token.as_mark(), Some('“' | '”' | '"' | '‘' | '’' | '\'' | '«' | '»')));
    if range.is_empty() && sentence.at(range.end).reads(&[w!("với"), w!("chủ"), w!("đề")]) && is_quote(range.end + 3) {
        let close = (range.end + 4..sentence.to).find(|at| is_quote(*at))?;
        return sentence.passage(range.end + 4..close);
    }
    // Which of its kind a festival or a contest is, is not what it is about.
    let edition = || (range.start + 1..range.end).find(|at| sentence.at(*at).reads(&[w!("lần"), w!("thứ")]));
    let range = match kind {
        MeetingKind::Contest | MeetingKind::Festival => range.start..edition().unwrap_or(range.end),
        _ => range,
    };
    // The number of a session is no topic: `kỳ họp lần thứ 5 của …`.
    if kind == MeetingKind::Session && (sentence.is(range.start, w!("thứ")) || sentence.at(range.start).reads(&[w!("lần"), w!("thứ")])) {
        return None;
    }
    // `đối thoại với chị em` says with whom, and not about what.
    if sentence.is(range.start, w!("với")) {
        return None;
    }
    if is_quote(range.start) {
        // `Lễ phát động “A” và Tháng hành động B` is about both.
        let ends = |close: &usize| !sentence.is(close + 1, w!("và"));
        if let Some(close) = (range.start + 1..range.end).find(|at| is_quote(*at)).filter(ends) {
            return sentence.passage(range.start + 1..close);
        }
    }
    let titled = |open: usize| kind == MeetingKind::Contest || sentence.is_any(open.saturating_sub(1), &[w!("đề"), w!("học")]);
    if range.end > range.start + 1 && is_quote(range.end - 1) {
        if let Some(open) = (range.start..range.end - 1).find(|at| is_quote(*at)).filter(|open| titled(*open)) {
            return sentence.passage(open + 1..range.end - 1);
        }
    }
    sentence.passage(range)
}

/// The place of assembly at the end of a topic, and where the topic ends then.
pub(super) fn venue(sentence: &Sentence<'_>, start: usize, stop: usize) -> (usize, Option<Passage>) {
    let found = (start..stop).rev().find(|at| is_venue(sentence, *at));
    match found {
        Some(at) => {
            let joined = |at: usize| sentence.is(at, w!("với"));
            // An address goes on behind its commas with a level.
            let more = |at: usize| sentence.is_mark(at, ',') && place_at(sentence, at + 1).is_none();
            (at, sentence.passage(at + 1..(at + 1..stop).find(|at| more(*at) || joined(*at)).unwrap_or(stop)))
        }
        None => (stop, None),
    }
}

/// The place of assembly that is told behind a verb of holding, a time or a comma: `… tổ chức tại nhà văn hóa`.
pub(super) fn venue_behind(sentence: &Sentence<'_>, from: usize) -> Option<Passage> {
    let apart = |at: usize| {
        sentence.is_any(at - 1, &[w!("chức"), w!("ra"), w!("mạc")]) || sentence.is_mark(at - 1, ',') || sentence.times().any(|(range, _)| range.end == at)
    };
    let stands = |at: usize| is_venue(sentence, at) || sentence.is(at, w!("ở")) && sentence.is_any(at + 1, VENUES);
    let told = |at: &usize| *at > sentence.from && stands(*at) && apart(*at);
    (from..sentence.to).find(told).and_then(|at| place_behind(sentence, at))
}

/// The place that is told right here: `ở nhà văn hóa khu phố 4`, `tại hội trường xã`.
pub(super) fn place_from(sentence: &Sentence<'_>, at: usize) -> Option<Passage> {
    let here = is_venue(sentence, at) || sentence.is(at, w!("ở")) && (begins_place(sentence, at + 1) || sentence.is_any(at + 1, VENUES));
    if here { place_behind(sentence, at) } else { None }
}

/// The place behind a preposition, to where it ends.
fn place_behind(sentence: &Sentence<'_>, at: usize) -> Option<Passage> {
    let timed = |at: usize| sentence.times().any(|(range, _)| range.start == at);
    let ends = |at: &usize| {
        let mark = sentence.token(*at).and_then(|token| token.as_mark());
        match mark {
            Some(',') => place_at(sentence, at + 1).is_none(),
            None if sentence.is(*at, w!("được")) => true,
            Some(mark) => matches!(mark, '.' | ';' | '(') && sentence.at(*at).get(1).is_none_or(|next| !next.is_glued()),
            None => TOPIC_ENDS.longest(sentence.at(*at)).is_some() || sentence.is_any(*at, &[w!("với"), w!("vào"), w!("do"), w!("để"), w!("đã")]) || timed(*at),
        }
    };
    sentence.passage(at + 1..(at + 2..sentence.to).find(ends).unwrap_or(sentence.to))
}

/// Whether a place of assembly is told here: `tại nhà văn hóa`, `tại 3 cụm bản`.
pub(super) fn is_venue(sentence: &Sentence<'_>, at: usize) -> bool {
    let counted = sentence.token(at + 1).is_some_and(|token| token.kind() == Kind::Number);
    sentence.is(at, w!("tại"))
        && (sentence.is_any(at + 1, VENUES) || counted && sentence.is_any(at + 2, &[w!("cụm"), w!("điểm"), w!("xã"), w!("thôn"), w!("khu")]))
}

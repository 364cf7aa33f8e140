//! A meeting that is the subject of its sentence: `Hội nghị tổng kết … do Hội … tổ chức đã diễn ra tại …`.

use super::crowd::attendees_behind;
use super::kinds::kinds;
use super::partners::partners;
use super::read::{HELD_BY, Held, Strength, is_planned, subject_end};
use super::topic::{place_from, topic, topic_end, venue, venue_behind};
use super::{Meeting, MeetingKind};
use crate::activity::calendar::{Grain, grain};
use crate::activity::event::Form;
use crate::activity::sentence::Sentence;
use crate::activity::tables::event::{EVENTS, FILLERS, HELD};
use crate::entity::Organisation;
use crate::text::{WordSet, w};
use crate::time;
use alloc::vec::Vec;
use core::ops::Range;

/// The words that a kind begins with.
static KINDS: WordSet = EVENTS.starts();
/// How many kinds of a sentence are tried.
const TRIES: usize = 3;

/// The meeting that is the subject of a sentence.
pub(super) fn passive(sentence: &Sentence<'_>) -> Option<Held> {
    let held = |kind: usize| {
        let (_, event) = EVENTS.longest(sentence.at(kind))?;
        let start = begin(sentence, kind);
        // `buổi sinh hoạt chuyên đề` is a noun by the word before it.
        let named = event.form == Form::Noun || start < kind;
        if named && sentence.begins_part(start) { read(sentence, start, kind) } else { within(sentence, kind, event.form) }
    };
    sentence.each(&KINDS).filter(|kind| EVENTS.longest(sentence.at(*kind)).is_some()).take(TRIES).find_map(held).or_else(|| fronted(sentence))
}

/// Where the words begin that lead up to a kind: `buổi`, `chương trình`.
pub(super) fn begin(sentence: &Sentence<'_>, kind: usize) -> usize {
    let mut start = kind;
    while let Some(len) = (1..=3).find(|len| {
        let before = start.checked_sub(*len).filter(|before| *before >= sentence.from);
        before.is_some_and(|before| FILLERS.longest(sentence.at(before)).is_some_and(|(taken, ())| taken == *len))
    }) {
        start -= len;
    }
    start
}

/// What was done to a meeting.
struct Verb {
    at: usize,
    /// Behind it.
    end: usize,
}

/// The verb of holding behind `do` and who did it, and where it ends: `do Hội … phối hợp với … tổ chức`, `do Hội … mở`.
pub(super) fn held_behind(sentence: &Sentence<'_>, from: usize) -> Option<(usize, usize)> {
    let inside = |at: usize| sentence.bodies().any(|(range, _)| range.contains(&at));
    (from..sentence.to.min(from + HELD_BY)).find_map(|at| {
        let (len, ()) = HELD.longest(sentence.at(at)).filter(|_| !inside(at))?;
        Some((at, at + len))
    })
}

/// The verb at a place, of a meeting that is its subject.
fn verb_at(sentence: &Sentence<'_>, at: usize) -> Option<Verb> {
    let here = sentence.at(at);
    let verb = |len: usize| Some(Verb { at, end: at + len });
    if here.reads(&[w!("diễn"), w!("ra")]) {
        return verb(2);
    }
    if here.reads(&[w!("được"), w!("tổ"), w!("chức")]) || here.reads(&[w!("được"), w!("khai"), w!("mạc")]) || here.reads(&[w!("được"), w!("tiến"), w!("hành")])
    {
        return verb(3);
    }
    if sentence.is_any(at, &[w!("được"), w!("do")]) {
        // `… đã được Hội … phối hợp với … tổ chức`.
        sentence.bodies().find(|(range, _)| sentence.with_organ(range.clone()).start == at + 1)?;
        let (held, end) = held_behind(sentence, at + 2)?;
        let apart = (at..held).any(|at| sentence.is_mark(at, ';'));
        return (!apart).then_some(Verb { at, end });
    }
    // `… đã thu hút …`, `… chính thức khai mạc`.
    let placed = || sentence.is_any(at + 2, &[w!("tại"), w!("vào"), w!("ở")]) || sentence.times().any(|(range, _)| range.start == at + 2);
    let opened = || (here.reads(&[w!("khai"), w!("mạc")]) || here.reads(&[w!("bế"), w!("mạc")]) || here.reads(&[w!("khép"), w!("lại")])) && placed();
    if at == sentence.from || !sentence.is_any(at - 1, &[w!("đã"), w!("vừa"), w!("thức")]) && !opened() {
        return None;
    }
    if here.reads(&[w!("thu"), w!("hút")]) || here.reads(&[w!("quy"), w!("tụ")]) {
        return verb(0);
    }
    let opens = here.reads(&[w!("khép"), w!("lại")])
        || here.reads(&[w!("khai"), w!("mạc")])
        || here.reads(&[w!("bế"), w!("mạc")])
        || here.reads(&[w!("kết"), w!("thúc")]);
    if opens { verb(2) } else { None }
}

/// The words a verb of holding may begin with, where the meeting is its subject.
static VERBS: WordSet = WordSet::of(&[w!("diễn"), w!("được"), w!("do"), w!("thu"), w!("khai"), w!("quy"), w!("bế"), w!("kết"), w!("khép")]);

fn read(sentence: &Sentence<'_>, start: usize, kind: usize) -> Option<Held> {
    let verb = sentence.each(&VERBS).filter(|at| *at > kind).find_map(|at| verb_at(sentence, at))?;
    told(sentence, start, kind, &verb)
}

/// A meeting inside the sentence that is told with its own verb: `… được báo cáo tại hội nghị tổng kết tổ chức ở …`.
fn within(sentence: &Sentence<'_>, kind: usize, form: Form) -> Option<Held> {
    if form != Form::Noun || !sentence.is_any(kind.checked_sub(1)?, &[w!("tại"), w!("trong"), w!("dự")]) {
        return None;
    }
    let holds = |at: &usize| sentence.at(*at).reads(&[w!("tổ"), w!("chức")]) || sentence.at(*at).reads(&[w!("diễn"), w!("ra")]);
    let held = (kind..sentence.to).find(|at| sentence.is_mark(*at, ',') || holds(at)).filter(holds)?;
    let told_when = sentence.times().any(|(range, _)| range.start == held + 2);
    let told_where = told_when || sentence.is_any(held + 2, &[w!("ở"), w!("tại"), w!("vào"), w!("trong")]);
    told_where.then(|| told(sentence, kind - 1, kind, &Verb { at: held, end: held + 2 })).flatten().filter(|held| held.meeting.time.is_some())
}

/// A meeting behind its verb, that opens the sentence: `Diễn ra trong 2 ngày …, Đại hội … có …`.
fn fronted(sentence: &Sentence<'_>) -> Option<Held> {
    let verb = verb_at(sentence, sentence.from).filter(|verb| verb.end == sentence.from + 2 || verb.end == sentence.from + 3)?;
    let kind = sentence.each(&KINDS).filter(|at| *at > verb.end && EVENTS.longest(sentence.at(*at)).is_some_and(|(_, event)| event.form == Form::Noun));
    let kind = kind.filter(|at| sentence.begins_part(*at)).find(|at| sentence.is_mark(at - 1, ','))?;
    told(sentence, kind, kind, &verb).filter(|held| held.meeting.time.is_some())
}

fn told(sentence: &Sentence<'_>, start: usize, kind: usize, verb: &Verb) -> Option<Held> {
    let by = body(sentence, kind, verb);
    let head = sentence.head(start, verb.end.max(verb.at + 1) - 1);
    let when = head.when.filter(|when| grain(*when) == Grain::Day);
    // `… được tổ chức 2 năm một lần` is told of none.
    let recurs = || sentence.times().any(|(range, timex)| range.start > kind && timex.kind == time::Kind::Set);
    // `… do Hội … tổ chức dự kiến diễn ra …`.
    let to_come = verb.end > verb.at && sentence.is_any(verb.end, &[w!("dự"), w!("sẽ"), w!("sắp")]);
    if to_come || is_planned(sentence, verb.at) || when.is_none() && (by.is_none() || recurs()) {
        return None;
    }
    let (kinds, about) = kinds(sentence, kind)?;
    let behind = if verb.at > kind { verb.at } else { sentence.to };
    let end = by.as_ref().map_or(behind, |(range, _)| behind.min(sentence.with_organ(range.clone()).start.saturating_sub(1)));
    let rally = kinds.first() == Some(&MeetingKind::Rally) && sentence.at(about).reads(&[w!("hưởng"), w!("ứng")]);
    let stop = topic_end(sentence, if rally { about + 2 } else { about }).min(subject_end(sentence, end)).max(about);
    let topic = if kinds.first() == Some(&MeetingKind::Congress) { None } else { topic(sentence, about..stop, session(&kinds)) };
    let end = topic_end(sentence, verb.end);
    let (_, place) = venue(sentence, verb.end, end);
    let place = head.place.or(place).or_else(|| venue_behind(sentence, verb.end)).or_else(|| place_from(sentence, stop));
    let attendees = attendees_behind(sentence, end);
    let (organiser, co_organisers) = match by {
        Some((range, body)) => {
            let organ = sentence.with_organ(range.clone());
            let held_by = if organ.start < range.start { sentence.passage(organ) } else { Some(body.name.clone()) };
            (held_by, partners(sentence, range.end, if range.end <= verb.end { verb.end } else { sentence.to }))
        }
        None => (None, Vec::new()),
    };
    let strength = if when.is_some() { Strength::Full } else { Strength::Held };
    let whole = sentence.span(&(sentence.from..sentence.to));
    let meeting = Meeting { topic, time: when, place, organiser, co_organisers, attendees, ..Meeting::of(whole, kinds) };
    Some(Held { meeting, strength, verb: kind })
}

/// As what its topic is read: the number of a session is none.
fn session(kinds: &[MeetingKind]) -> MeetingKind {
    kinds.first().copied().filter(|kind| *kind == MeetingKind::Session).unwrap_or(MeetingKind::Conference)
}

/// Who held it: `do Hội … tổ chức`, `của Hội …`, `được Hội … tổ chức`, or behind the verb `do Hội … chủ trì`.
fn body<'a>(sentence: &Sentence<'a>, kind: usize, verb: &Verb) -> Option<(Range<usize>, &'a Organisation)> {
    let led = |range: &Range<usize>, words: &[_]| {
        let start = sentence.with_organ(range.clone()).start;
        start > sentence.from && sentence.is_any(start - 1, words)
    };
    sentence
        .bodies()
        .find(|(range, _)| range.start > kind && range.end <= verb.end && led(range, &[w!("do"), w!("của"), w!("được")]))
        .or_else(|| sentence.bodies().find(|(range, _)| range.start > verb.at && led(range, &[w!("do"), w!("được")])))
}

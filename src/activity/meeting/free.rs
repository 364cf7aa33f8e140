//! A meeting of freer prose, which is named in passing: `12 đội bước vào Hội thi “…” do Hội … mở sáng 5/3`, `câu hỏi ấy mở
//! đầu diễn đàn “…” diễn ra sáng 5/3 tại nhà văn hóa xã`. It has its own name, and its day, its host or its guests are told.

use super::crowd::{attendees_behind, came_at, came_from, those_who_came};
use super::kinds::kinds;
use super::partners::partners;
use super::read::{Held, Strength, done_by, is_planned, subject_end};
use super::subject::{begin, held_behind};
use super::topic::{place_from, topic, topic_end, venue_behind};
use super::{Meeting, MeetingKind};
use crate::activity::calendar::{Grain, grain, is_dated, is_fine};
use crate::activity::event::Form;
use crate::activity::sentence::Sentence;
use crate::activity::spot::begins_place;
use crate::activity::tables::event::EVENTS;
use crate::activity::tables::who::{COMES, CROWDS};
use crate::passage::Passage;
use crate::text::{Word, WordSet, w};
use crate::time::Value;
use alloc::vec::Vec;
use core::ops::Range;

/// The words that a kind begins with.
static KINDS: WordSet = EVENTS.starts();
/// How many kinds of a sentence are tried.
const TRIES: usize = 3;
/// Between who came and the meeting stand at most so many tokens.
const CAME: usize = 12;

/// Words before a meeting that only speak of one: `sau hội nghị`, `các hội thi`, `kết thúc hội thi`.
const SPEAKS: &[Word] = &[
    w!("sau"),
    w!("trước"),
    w!("nhân"),
    w!("theo"),
    w!("từ"),
    w!("các"),
    w!("những"),
    w!("mỗi"),
    w!("nhiều"),
    w!("của"),
    w!("về"),
    w!("thúc"),
    w!("lại"),
    w!("luận"),
    w!("cho"),
    w!("việc"),
];

/// Words behind a meeting that say that it was named before: `hội thi này`.
const KNOWN: &[Word] = &[w!("này"), w!("trên"), w!("đó"), w!("ấy"), w!("vừa"), w!("nói")];

/// The meeting that a sentence names in passing.
pub(super) fn free(sentence: &Sentence<'_>) -> Option<Held> {
    let mut kinds = sentence.each(&KINDS).filter(|at| EVENTS.longest(sentence.at(*at)).is_some()).take(TRIES).peekable();
    kinds.peek()?;
    if is_said(sentence) { None } else { kinds.find_map(|kind| read(sentence, kind)) }
}

/// Whether someone says all of it: what a speaker tells of meetings is no news.
fn is_said(sentence: &Sentence<'_>) -> bool {
    static SAYS: WordSet = WordSet::of(&[w!("biết"), w!("hay"), w!("nói"), w!("kể"), w!("chia")]);
    let before = |at: usize, words: &[Word]| at > sentence.from && sentence.is_any(at - 1, words);
    // `câu nói ấy mở đầu diễn đàn …` says nothing itself.
    let speaks = |at: usize| sentence.is_any(at, &[w!("nói"), w!("kể")]) && !before(at, &[w!("câu"), w!("tiếng"), w!("lời")]);
    let said = |at: usize| !in_quotes(sentence, at) && (before(at, &[w!("cho")]) || speaks(at));
    sentence.is(sentence.from, w!("theo")) || sentence.each(&SAYS).any(said)
}

/// Whether a place stands between quotation marks.
fn in_quotes(sentence: &Sentence<'_>, at: usize) -> bool {
    (sentence.from..at).filter_map(|at| sentence.token(at)?.as_mark()).fold(false, |open, mark| match mark {
        '“' | '‘' | '«' => true,
        '”' | '’' | '»' => false,
        '"' => !open,
        _ => open,
    })
}

fn read(sentence: &Sentence<'_>, kind: usize) -> Option<Held> {
    let (len, event) = EVENTS.longest(sentence.at(kind))?;
    let start = begin(sentence, kind);
    // `dự sinh hoạt chuyên đề “…”`: what one comes to is named, too.
    let come_to = start > sentence.from && sentence.is_any(start - 1, &[w!("dự"), w!("gia")]);
    let named = event.form == Form::Noun || start < kind || come_to;
    let spoken_of = start > sentence.from && sentence.is_any(start - 1, SPEAKS) || sentence.is_any(kind + len, KNOWN);
    if !named || spoken_of || is_planned(sentence, start) {
        return None;
    }
    let by = done_by(sentence, kind).and_then(|range| Some((range.clone(), held_behind(sentence, range.end)?)));
    let next = start > sentence.from && start <= sentence.from + 5 && sentence.is(start - 1, w!("là"));
    if by.is_none() && !next && sentence.facts.timexes.is_empty() {
        return None;
    }
    let (kinds, about) = kinds(sentence, kind)?;
    // The name of the kind is no topic, but where it is what was done: `lễ bàn giao …`.
    let about = if *kinds.first()? == MeetingKind::Ceremony { about } else { about.max(kind + len) };
    let stop = topic_end(sentence, about).max(about);
    if is_planned(sentence, stop) {
        return None;
    }
    let first = *kinds.first()?;
    let invited = first == MeetingKind::Gathering && CROWDS.longest(sentence.at(about)).is_some();
    let topic = if first == MeetingKind::Congress || invited { None } else { topic(sentence, about..stop, first) };
    let end = by.as_ref().map_or(stop, |(_, (_, end))| *end);
    // `… do Hội … tổ chức dự kiến diễn ra …`.
    if sentence.is_any(end, &[w!("dự"), w!("sẽ"), w!("sắp")]) {
        return None;
    }
    let head = sentence.head(start, stop.max(sentence.from + 1) - 1);
    let when = head.when.or_else(|| day_behind(sentence, stop)).filter(|when| grain(*when) == Grain::Day);
    let (came, there) = came(sentence, start);
    let happens = sentence.at(stop).reads(&[w!("diễn"), w!("ra")]) && when.is_some();
    // Its own name, a day and someone who was there, or a host that a verb of holding tells.
    let near = sentence.times().any(|(range, _)| range.start >= stop && range.start <= stop + 1);
    let quoted =
        (head.when.is_some() || near) && sentence.token(about).and_then(|token| token.as_mark()).is_some_and(|mark| matches!(mark, '“' | '"' | '‘' | '«'));
    // `Liền sau đó là buổi tọa đàm “…” ở nhà văn hóa`.
    let next = next && place_from(sentence, stop).is_some();
    let told = next && topic.is_some()
        || when.is_some() && (by.is_some() || came.is_some() || (happens || quoted) && topic.is_some())
        || by.is_some() && topic.is_some();
    if !told || topic.is_none() && by.is_none() {
        return None;
    }
    let place = there.or(head.place).or_else(|| place_from(sentence, stop)).or_else(|| place_from(sentence, end)).or_else(|| venue_behind(sentence, stop));
    let invited = || if invited { sentence.passage(about..stop) } else { None };
    let attendees = came.or_else(invited).or_else(|| attendees_behind(sentence, end));
    let co_organisers = by.as_ref().map_or_else(Vec::new, |(range, (held, _))| partners(sentence, range.end, *held));
    let organiser = by.map(|(range, _)| range).or_else(|| owner(sentence, about)).and_then(|range| sentence.passage(sentence.with_organ(range)));
    let strength = if when.is_some() { Strength::Full } else { Strength::Held };
    let whole = sentence.span(&(sentence.from..sentence.to));
    let meeting = Meeting { topic, time: when, place, organiser, co_organisers, attendees, ..Meeting::of(whole, kinds) };
    Some(Held { meeting, strength, verb: kind })
}

/// The first day that is told behind a place of the sentence, of no feast and no document.
fn day_behind(sentence: &Sentence<'_>, from: usize) -> Option<Value> {
    let told = |at: usize| !sentence.is_of_occasion_from(from, at);
    sentence.times().find(|(range, timex)| range.start >= from && is_dated(timex) && is_fine(timex) && told(range.start)).map(|(_, timex)| timex.value)
}

/// Those who came, before the meeting, and where they went: `45 cán bộ đã về dự buổi họp mặt`, `các ủy viên về thôn Hạ dự lễ
/// bàn giao`.
fn came(sentence: &Sentence<'_>, start: usize) -> (Option<Passage>, Option<Passage>) {
    let from = came_from(sentence, start).unwrap_or(start.saturating_sub(CAME).max(sentence.from));
    let Some(verb) = (from..start).find(|at| COMES.longest(sentence.at(*at)).is_some()) else { return (None, None) };
    let end = subject_end(sentence, verb);
    let went = (from..end).find(|at| sentence.is_any(*at, &[w!("về"), w!("đến"), w!("tới")]) && begins_place(sentence, at + 1));
    let there = went.and_then(|at| sentence.passage(at + 1..end));
    let end = went.unwrap_or(end);
    (came_at(sentence, end).or_else(|| those_who_came(sentence, end)), there)
}

/// Whose meeting it is: the body behind its name in quotation marks: `sinh hoạt chuyên đề “…” của Chi hội …`.
fn owner(sentence: &Sentence<'_>, from: usize) -> Option<Range<usize>> {
    let closes = |at: usize| sentence.token(at).and_then(|token| token.as_mark()).is_some_and(|mark| matches!(mark, '”' | '"' | '’' | '»'));
    let owns = |range: &Range<usize>| range.start > from + 2 && sentence.is(range.start - 1, w!("của")) && closes(range.start - 2);
    sentence.bodies().map(|(range, _)| range).find(owns)
}

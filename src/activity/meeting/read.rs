//! The sentence that says what was held, and those that say who led it and who came.

use super::MeetingKind;
use crate::activity::Meeting;
use crate::activity::event::Form;
use crate::activity::sentence::{Grain, Head, Sentence, begins_place, grain, is_dated, is_fine, place_at};
use crate::activity::tables::event::{EVENTS, FILLERS, HOLDS};
use crate::activity::tables::word::{ADVERBS, ATTENDEES, CHAIRED, COMES, COMING, CROWDS, GROUPS, NOUNS, PLANS, TOPIC_ENDS, TURNS, VENUES};
use crate::passage::Passage;
use crate::quantity;
use crate::text::{Kind, WordSet, w};
use alloc::vec::Vec;
use core::ops::Range;

/// How surely a sentence reports a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::activity) enum Strength {
    /// Who does something that is a meeting: `Hội … trao quà`.
    Told,
    /// A verb of holding and a kind: `tổ chức ra mắt`.
    Held,
    /// A verb of holding and a kind, by a body, on a day.
    Full,
}

/// How many verbs of a sentence are tried.
const TRIES: usize = 4;

/// Where the kind of an event stands, and the verb before it.
struct Told {
    /// The first token of the verb.
    verb: usize,
    /// The first token of the kind.
    kind: usize,
    strength: Strength,
    /// Whether a number says how many: `tổ chức 2 lớp tập huấn`, which is told of a day and else counted.
    counted: bool,
}

/// The words that a verb of holding or a kind begins with, and the kinds alone.
static VERBS: WordSet = HOLDS.starts().or(EVENTS.starts());
static KINDS: WordSet = EVENTS.starts();

/// The meeting that a sentence reports.
pub(in crate::activity) fn meeting(sentence: &Sentence<'_>) -> Option<(Meeting, Strength)> {
    sentence.each(&VERBS).filter_map(|at| told(sentence, at)).take(TRIES).find_map(|told| read(sentence, &told)).or_else(|| passive(sentence))
}

/// The event that is told with a verb at this place.
fn told(sentence: &Sentence<'_>, at: usize) -> Option<Told> {
    let is_noun = at > sentence.from && sentence.is_any(at - 1, NOUNS) && !sentence.bodies().any(|(range, _)| range.end == at);
    if is_noun || sentence.is(at + 1, w!("đổi")) {
        return None;
    }
    if let Some((len, ())) = HOLDS.longest(sentence.at(at)) {
        let counted = sentence.token(at + len).is_some_and(|token| token.kind() == Kind::Number);
        let mut kind = if counted { at + len + 1 } else { at + len };
        while let Some((len, ())) = FILLERS.longest(sentence.at(kind)).filter(|_| EVENTS.longest(sentence.at(kind)).is_none()) {
            kind += len;
        }
        if kind < sentence.to && EVENTS.longest(sentence.at(kind)).is_some() {
            return Some(Told { verb: at, kind, strength: Strength::Held, counted });
        }
        return None;
    }
    let (_, event) = EVENTS.longest(sentence.at(at))?;
    let behind_body = || {
        let end = subject_end(sentence, at);
        // `… do Hội … phát động` tells of something else.
        sentence.bodies().any(|(range, _)| range.end <= end && address_end(sentence, range.end) == end && !sentence.is(range.start.saturating_sub(1), w!("do")))
    };
    (event.form == Form::Verb && at > sentence.from && behind_body()).then_some(Told { verb: at, kind: at, strength: Strength::Told, counted: false })
}

/// Behind the places that tell where a body is, each with its comma: `Hội … xã Lam Hạ, huyện Đông Hà`.
fn address_end(sentence: &Sentence<'_>, body_end: usize) -> usize {
    let mut end = body_end;
    while sentence.is_mark(end, ',') {
        let Some(name) = place_at(sentence, end + 1) else { break };
        end = name.end;
    }
    end
}

/// Where the words before the verb and its adverbs end.
pub(in crate::activity) fn subject_end(sentence: &Sentence<'_>, verb: usize) -> usize {
    let mut end = verb;
    while end > sentence.from && sentence.is_any(end - 1, ADVERBS) && !sentence.bodies().any(|(range, _)| range.contains(&(end - 1))) {
        end -= 1;
    }
    end
}

/// Whether what the verb says has not happened yet.
pub(in crate::activity) fn is_planned(sentence: &Sentence<'_>, verb: usize) -> bool {
    let start = (sentence.from..verb).rev().find(|at| sentence.is_mark(*at, ',') || sentence.is_mark(*at, ';')).unwrap_or(sentence.from);
    let comes = sentence.times().any(|(range, _)| range.end <= verb && (range.start..=range.end).any(|at| sentence.is(at, w!("tới"))));
    // `TP. Cần Thơ` is no plan.
    let small = |at: usize| at == sentence.from || sentence.token(at).is_some_and(|token| !token.is_capital());
    comes || (start..verb).any(|at| PLANS.longest(sentence.at(at)).is_some() && small(at) && !sentence.bodies().any(|(range, _)| range.contains(&at)))
}

fn read(sentence: &Sentence<'_>, told: &Told) -> Option<(Meeting, Strength)> {
    if is_planned(sentence, told.verb) {
        return None;
    }
    let end = subject_end(sentence, told.verb);
    let head: Head = sentence.head(end, told.verb);
    let (kinds, start) = kinds(sentence, told.kind)?;
    let first = *kinds.first()?;
    let stop = topic_end(sentence, start);
    let noun = start > told.kind;
    let led = sentence.is(told.verb, w!("chủ"));
    // Without anyone who held it and without a day, a sentence only speaks of meetings; with a year it counts them.
    let day = head.when.filter(|when| grain(*when) <= Grain::Day);
    let vague = head.when.is_some_and(|when| grain(when) > Grain::Month) || (told.strength == Strength::Told || told.counted) && day.is_none();
    if vague || (head.who.is_none() || led) && (day.is_none() || !noun && !led) {
        return None;
    }
    let strength = match told.strength {
        // `Trước đó, sáng 13/8, Hội … gặp mặt …` tells of one more; of gifts only that they were given.
        _ if head.known && !led && day.is_some() && (told.strength == Strength::Held || opens_news(sentence, told.kind)) => Strength::Full,
        strength => strength,
    };
    let (stop, venue) = match venue(sentence, start, stop) {
        // `… (diễn ra từ 15/11) tại P.14`.
        (stop, None) if sentence.is_mark(stop, '(') => {
            let behind = (stop..sentence.to).find(|at| sentence.is_mark(*at, ')')).map_or(stop, |at| at + 1);
            (stop, venue(sentence, behind, topic_end(sentence, behind)).1)
        }
        found => found,
    };
    // `gặp mặt kỷ niệm …` is about the anniversary; of a ceremony the word itself is what was done: `ra mắt …`.
    let told_by = EVENTS.longest(sentence.at(told.kind)).filter(|(_, event)| event.kind != MeetingKind::Ceremony).map_or(0, |(len, _)| len);
    let about = start.max(told.kind + told_by).min(stop);
    let invited = invited(sentence, first, about, stop);
    let about = invited.as_ref().map_or(about, |invited| invited.end);
    let topic = if first == MeetingKind::Congress { None } else { topic(sentence, about..stop, first) };
    let gifted =
        || (about..stop).find(|at| first == MeetingKind::Gathering && sentence.is(*at, w!("cho")) && crowd_at(sentence, at + 1)).map(|at| at + 1..stop);
    let invited = invited.or_else(gifted);
    let attendees = invited.and_then(|invited| sentence.passage(invited)).or_else(|| attendees_behind(sentence, stop));
    let organiser = head.who.filter(|_| !led).or_else(|| done_by(sentence, told.kind));
    let span = sentence.span(&(sentence.from..sentence.to));
    Some((Meeting { span, kinds, topic, time: head.when, place: head.place.or(venue), organiser, chair: None, attendees }, strength))
}

/// Whether the event at a place is told as a piece of news by itself: behind a day and a body that open the sentence. Of
/// gifts it is only said that they were given.
fn opens_news(sentence: &Sentence<'_>, kind: usize) -> bool {
    // `Thứ Bảy tuần này, Hội … họp …` has yet to come.
    let opens = |range: &Range<usize>| range.end < kind && range.start <= sentence.from + 6 && !sentence.is(range.end - 1, w!("này"));
    let timed = sentence.times().next().is_some_and(|(range, timex)| opens(&range) && is_fine(timex));
    let apart = (sentence.from..kind).any(|at| sentence.is_mark(at, ';') || sentence.is_mark(at, '“'));
    timed && !apart && !gives(sentence, kind)
}

/// A meeting that is the subject: `Hội nghị tổng kết … do Hội … tổ chức đã diễn ra tại …`.
fn passive(sentence: &Sentence<'_>) -> Option<(Meeting, Strength)> {
    let kind =
        sentence.each(&KINDS).find(|at| EVENTS.longest(sentence.at(*at)).is_some_and(|(_, event)| event.form == Form::Noun) && sentence.begins_part(*at))?;
    let verb = (kind..sentence.to).find(|at| {
        let here = sentence.at(*at);
        here.reads(&[w!("diễn"), w!("ra")]) || here.reads(&[w!("được"), w!("tổ"), w!("chức")])
    })?;
    let by = sentence.bodies().find(|(range, _)| range.start > kind && range.end <= verb && sentence.is_any(range.start - 1, &[w!("do"), w!("của")]));
    let head = sentence.head(kind, verb);
    let when = head.when.filter(|when| grain(*when) == Grain::Day);
    if is_planned(sentence, verb) || by.is_none() && when.is_none() {
        return None;
    }
    let (kinds, start) = kinds(sentence, kind)?;
    let stop = topic_end(sentence, start).min(by.as_ref().map_or(verb, |(range, _)| range.start - 1));
    let topic = if kinds.first() == Some(&MeetingKind::Congress) { None } else { topic(sentence, start..stop, MeetingKind::Conference) };
    let end = topic_end(sentence, verb + 2);
    let (_, venue) = venue(sentence, verb, end);
    let organiser = by.map(|(_, body)| body.name.clone());
    let span = sentence.span(&(sentence.from..sentence.to));
    Some((Meeting { span, kinds, topic, time: when, place: head.place.or(venue), organiser, chair: None, attendees: None }, Strength::Held))
}

/// The kinds that are named at this place and behind it, and where the topic begins.
fn kinds(sentence: &Sentence<'_>, at: usize) -> Option<(Vec<MeetingKind>, usize)> {
    let (len, event) = EVENTS.longest(sentence.at(at))?;
    let mut kinds = Vec::from([event.kind]);
    let start = if event.form == Form::Noun { at + len } else { at };
    let stop = topic_end(sentence, at + len);
    for place in at + len..stop {
        let joined = place == at + len
            || sentence.is_any(place - 1, &[w!("và"), w!("hợp"), w!("với"), w!("ghép"), w!("thời")])
            || sentence.is_mark(place - 1, ',')
            || sentence.is_mark(place - 1, '-');
        if let Some((_, more)) = EVENTS.longest(sentence.at(place)).filter(|_| joined) {
            let gifts = more.kind == MeetingKind::Ceremony && adds_gifts(sentence, event.kind, place);
            if (gifts || adds(event.kind, more.kind)) && !kinds.contains(&more.kind) {
                kinds.push(more.kind);
            }
        }
    }
    Some((kinds, start))
}

/// Whether a kind behind another is one more.
fn adds(first: MeetingKind, more: MeetingKind) -> bool {
    match more {
        MeetingKind::Review | MeetingKind::Training => first != MeetingKind::Congress,
        MeetingKind::Briefing | MeetingKind::Forum | MeetingKind::Exchange | MeetingKind::Seminar => {
            matches!(first, MeetingKind::Conference | MeetingKind::Gathering | MeetingKind::Review | MeetingKind::Briefing | MeetingKind::Seminar)
        }
        MeetingKind::Gathering => first == MeetingKind::Seminar,
        _ => false,
    }
}

/// Whether gifts are given behind the kind that ends at `place`: `họp mặt, trao quà …`, `tọa đàm …, kết hợp bàn giao nhà …`.
fn adds_gifts(sentence: &Sentence<'_>, first: MeetingKind, place: usize) -> bool {
    let hands = gives(sentence, place) || sentence.at(place).reads(&[w!("bàn"), w!("giao")]) || sentence.at(place).reads(&[w!("khánh"), w!("thành")]);
    let combined = sentence.at(place).follows(&[w!("kết"), w!("hợp")]);
    hands && (combined || matches!(first, MeetingKind::Gathering | MeetingKind::Exchange))
}

/// Whether the event at a place is that something is given.
fn gives(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.is_any(at, &[w!("trao"), w!("tặng"), w!("thăm")])
}

/// Where the topic that begins at `start` ends.
fn topic_end(sentence: &Sentence<'_>, start: usize) -> usize {
    // What is given is given to someone: `trao quà cho 20 hộ` is all topic.
    let gift = (start.saturating_sub(1).max(sentence.from)..sentence.to).find(|at| gives(sentence, *at) || sentence.at(*at).reads(&[w!("bàn"), w!("giao")]));
    let given = |at: usize| gift.is_some_and(|gift| gift < at);
    let timed = |at: usize| sentence.times().any(|(range, timex)| range.start == at && is_dated(timex) && is_fine(timex));
    (start..sentence.to)
        .find(|at| {
            let here = sentence.at(*at);
            let next = at + 1;
            match sentence.token(*at).and_then(|token| token.as_mark()) {
                Some('.' | ';' | '…' | '!') => next >= sentence.to || here.get(1).is_some_and(|token| !token.is_glued()),
                Some(',') => sentence.is_any(next, TURNS) || timed(next) || sentence.bodies().any(|(range, _)| range.start == next),
                // An aside on when it was: `(diễn ra từ 15/11)`.
                Some('(') => sentence.is_any(next, &[w!("diễn"), w!("từ"), w!("trong")]),
                Some(_) => false,
                None => {
                    TOPIC_ENDS.longest(here).is_some()
                        || sentence.is(*at, w!("với")) && gathers_at(sentence, next)
                        || sentence.is(*at, w!("do")) && sentence.bodies().any(|(range, _)| range.start == next)
                        || sentence.is(*at, w!("ở")) && begins_place(sentence, next)
                        || *at > start && !given(*at) && sentence.is(*at, w!("cho")) && begins_attendees(sentence, next)
                        || *at > start && sentence.is(*at, w!("vào")) && (timed(next) || timed(next + 1))
                }
            }
        })
        .unwrap_or(sentence.to)
}

fn begins_attendees(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.is_any(at, ATTENDEES) || sentence.figures().any(|(range, _)| range.start == at)
}

/// Those it was held for, named before the topic or in its place: `tập huấn cho 40 học viên về …`, `gặp mặt 19 nữ dân công`.
fn invited(sentence: &Sentence<'_>, kind: MeetingKind, from: usize, stop: usize) -> Option<Range<usize>> {
    if kind == MeetingKind::Gathering && crowd_at(sentence, from) {
        return Some(from..crowd_end(sentence, from).min(stop));
    }
    let told = sentence.is(from, w!("cho")) && begins_attendees(sentence, from + 1);
    let end = (from..stop).find(|at| told && sentence.is(*at, w!("về")))?;
    Some(from + 1..end)
}

/// The topic: of a quoted name alone, what stands inside the marks; of a contest or a theme, its name.
fn topic(sentence: &Sentence<'_>, range: Range<usize>, kind: MeetingKind) -> Option<Passage> {
    let range = if sentence.is(range.start, w!("về")) { range.start + 1..range.end } else { range };
    let is_quote = |at: usize| sentence.token(at).is_some_and(|token| matches!(token.as_mark(), Some('“' | '”' | '"' | '‘' | '’' | '\'' | '«' | '»')));
    if range.is_empty() && sentence.at(range.end).reads(&[w!("với"), w!("chủ"), w!("đề")]) && is_quote(range.end + 3) {
        let close = (range.end + 4..sentence.to).find(|at| is_quote(*at))?;
        return sentence.passage(range.end + 4..close);
    }
    // `đối thoại với chị em` says with whom, and not about what.
    if sentence.is(range.start, w!("với")) {
        return None;
    }
    if is_quote(range.start) {
        if let Some(close) = (range.start + 1..range.end).find(|at| is_quote(*at)) {
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
fn venue(sentence: &Sentence<'_>, start: usize, stop: usize) -> (usize, Option<Passage>) {
    let found = (start..stop).rev().find(|at| sentence.is(*at, w!("tại")) && sentence.is_any(at + 1, VENUES));
    match found {
        Some(at) => {
            // An address goes on behind its commas with a level.
            let more = |at: usize| sentence.is_mark(at, ',') && place_at(sentence, at + 1).is_none();
            (at, sentence.passage(at + 1..(at + 1..stop).find(|at| more(*at)).unwrap_or(stop)))
        }
        None => (stop, None),
    }
}

/// Those it was held for: `cho 40 cán bộ`, `với sự tham gia của …`.
fn attendees_behind(sentence: &Sentence<'_>, stop: usize) -> Option<Passage> {
    if sentence.is(stop, w!("cho")) {
        let end = (stop + 1..sentence.to)
            .find(|at| {
                TOPIC_ENDS.longest(sentence.at(*at)).is_some()
                    || sentence.is_mark(*at, ';')
                    || sentence.is_mark(*at, '.') && sentence.at(*at).get(1).is_none_or(|next| !next.is_glued())
                    || sentence.is_mark(*at, ',') && sentence.is_any(at + 1, TURNS)
            })
            .unwrap_or(sentence.to);
        return sentence.passage(stop + 1..end);
    }
    if sentence.is(stop, w!("với")) && gathers_at(sentence, stop + 1) {
        return sentence.passage(stop + 1..crowd_end(sentence, stop + 1));
    }
    crowd(sentence)
}

/// Those who came, of a sentence that says so: `với sự tham gia của …`, `thu hút …`, `Dự có … và 40 đại biểu`, `40 chị tham dự`.
pub(in crate::activity) fn crowd(sentence: &Sentence<'_>) -> Option<Passage> {
    static SAYS: WordSet = WordSet::of(&[w!("dự"), w!("sự"), w!("tham"), w!("thu")]);
    let behind = sentence.each(&SAYS).find_map(|at| came_behind(sentence, at)).map(|from| from..crowd_end(sentence, from));
    sentence.passage(behind.or_else(|| came_before(sentence))?)
}

/// Where those begin who came, behind the words at a place that announce them. Guests that are named are no crowd: it
/// begins with the first number.
fn came_behind(sentence: &Sentence<'_>, at: usize) -> Option<usize> {
    let here = sentence.at(at);
    let joined = here.word_at(0) == w!("sự") && here.word_at(3) == w!("của") && COMES.longest(here.skip(1)).is_some_and(|(len, ())| len == 2);
    let draws = here.reads(&[w!("thu"), w!("hút")]);
    let came = sentence.is(at, w!("dự")) || here.reads(&[w!("tham"), w!("gia")]);
    // `Dự hội nghị có …`, `Về dự có …`: the verb begins a part, or the word before it does.
    let opens = came && (sentence.begins_part(at) || at > sentence.from && sentence.begins_part(at - 1) && sentence.is_any(at - 1, COMING));
    let joins = |start: usize| {
        let before = start.checked_sub(1).and_then(|at| sentence.token(at));
        before.is_some_and(|before| before.is_any(&[w!("có"), w!("và"), w!("cùng"), w!("với"), w!("gồm")]) || matches!(before.as_mark(), Some(',' | ';' | ':')))
    };
    let first = |from: usize, fits: &dyn Fn(usize) -> bool| {
        sentence.figures().map(|(range, _)| range.start).find(|start| *start >= from && fits(*start) && crowd_at(sentence, *start))
    };
    match () {
        () if joined || draws => first(at + 2, &|_| true),
        () if opens => first(at + 1, &joins),
        () => None,
    }
}

/// Those who came, of a sentence that begins with them: `40 đại biểu của 9 xã tham dự`, `12 đội đến từ 12 thôn …`.
fn came_before(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let (range, _) = sentence.figures().next().filter(|(range, _)| range.start == sentence.from && crowd_at(sentence, range.start))?;
    let part = (range.end..sentence.to).find(|at| sentence.is_mark(*at, ',') || sentence.is_mark(*at, ';')).unwrap_or(sentence.to);
    if (range.end..part).any(|at| COMES.longest(sentence.at(at)).is_some()) {
        return Some(range.start..crowd_end(sentence, range.start));
    }
    let origin = (range.end..part.min(range.end + 4)).find(|at| sentence.at(*at).reads(&[w!("đến"), w!("từ")]))?;
    let (_, homes) = sentence.figures().find(|(range, _)| range.start == origin + 2)?;
    let homes = homes.of.as_ref().and_then(|of| sentence.range(of.span))?;
    Some(range.start..homes.end)
}

/// Whether a figure at this place counts people, or their teams.
fn crowd_at(sentence: &Sentence<'_>, at: usize) -> bool {
    counted_at(sentence, at).any(|noun| CROWDS.longest(sentence.at(noun)).is_some())
}

/// The same, or the bodies that they come from.
fn gathers_at(sentence: &Sentence<'_>, at: usize) -> bool {
    crowd_at(sentence, at) || counted_at(sentence, at).any(|noun| GROUPS.longest(sentence.at(noun)).is_some())
}

/// Where the noun may begin that a figure at this place counts: behind its digits, its last word, or behind it.
fn counted_at(sentence: &Sentence<'_>, at: usize) -> impl Iterator<Item = usize> {
    let figure = sentence.figures().find(|(range, figure)| range.start == at && figure.kind == quantity::Kind::Count);
    let nouns = figure.map(|(range, _)| {
        let digits = (range.start..range.end).rev().find(|at| sentence.token(*at).is_some_and(|token| token.kind() == Kind::Number));
        digits.map_or([range.end - 1, range.end], |at| [at + 1, at + 1])
    });
    nouns.into_iter().flatten()
}

/// Where those end who came.
fn crowd_end(sentence: &Sentence<'_>, from: usize) -> usize {
    (from + 1..sentence.to)
        .find(|at| {
            let here = sentence.at(*at);
            let more = sentence.is(*at, w!("và")) && sentence.figures().any(|(range, _)| range.start == at + 1);
            let turns = sentence.is_mark(*at, ',') && sentence.is_any(at + 1, TURNS);
            let closed = sentence.is_mark(*at, '.') && here.get(1).is_none_or(|next| !next.is_glued());
            more || turns || closed || sentence.is_mark(*at, ';') || COMES.longest(here).is_some() || sentence.is_any(*at, &[w!("về"), w!("đã")])
        })
        .unwrap_or(sentence.to)
}

/// Who held it, told behind: `do Hội … tổ chức`.
fn done_by(sentence: &Sentence<'_>, from: usize) -> Option<Passage> {
    let (_, body) = sentence.bodies().find(|(range, _)| range.start > from && sentence.is(range.start - 1, w!("do")))?;
    Some(body.name.clone())
}

/// Who led a meeting, of a sentence that says so: `… chủ trì hội nghị`. Of two the first.
pub(in crate::activity) fn chair(sentence: &Sentence<'_>) -> Option<Passage> {
    static LEADING: WordSet = WordSet::of(&[w!("chủ"), w!("điều")]);
    let verb = sentence.each(&LEADING).find(|at| {
        let here = sentence.at(*at);
        (here.reads(&[w!("chủ"), w!("trì")]) || here.reads(&[w!("chủ"), w!("tọa")]))
            && leads(sentence, at + 2)
            && (!sentence.is(at.saturating_sub(1), w!("đoàn")) || sentence.bodies().any(|(range, _)| range.end == *at))
            || here.reads(&[w!("điều"), w!("hành")]) && sentence.is_any(at + 2, CHAIRED)
    })?;
    let clause = (sentence.from..verb).rev().find(|at| sentence.is_mark(*at, ';')).map_or(sentence.from, |at| at + 1);
    let before = || sentence.people().filter(|(range, _)| range.start >= clause && range.end <= verb);
    let guests = (clause..verb).any(|at| sentence.is(at, w!("dự")));
    let person = if guests { before().last() } else { before().next() };
    let behind = || sentence.people().find(|(range, _)| range.start > verb && sentence.is(verb, w!("chủ")));
    let person = person.or_else(behind)?;
    Some(person.1.name.clone())
}

/// Whether what is led is a meeting, or is left out.
fn leads(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.is_any(at, CHAIRED)
        || sentence.token(at).is_none_or(|token| token.kind() == Kind::Mark && !token.is_mark(','))
        || sentence.is_any(at, &[w!("của"), w!("và"), w!("có"), w!("là")])
}

//! Who came to a meeting, by their number.

use super::MeetingKind;
use super::topic::is_venue;
use crate::activity::sentence::Sentence;
use crate::activity::tables::who::{ATTENDEES, COMES, COMING, CROWDS, GROUPS};
use crate::activity::tables::word::{TOPIC_ENDS, TURNS};
use crate::passage::Passage;
use crate::quantity;
use crate::text::{Kind, WordSet, w};
use core::ops::Range;

/// Between `có` and `tham dự` stand at most so many tokens.
const CAME: usize = 14;

/// Those it was held for: `cho 40 cán bộ`, `với sự tham gia của …`.
pub(super) fn attendees_behind(sentence: &Sentence<'_>, stop: usize) -> Option<Passage> {
    if sentence.is(stop, w!("cho")) {
        let end = (stop + 1..sentence.to)
            .find(|at| {
                TOPIC_ENDS.longest(sentence.at(*at)).is_some()
                    || sentence.is_mark(*at, ';')
                    || is_venue(sentence, *at)
                    || sentence.is_mark(*at, '.') && sentence.at(*at).get(1).is_none_or(|next| !next.is_glued())
                    || sentence.is_mark(*at, ',') && sentence.is_any(at + 1, TURNS)
            })
            .unwrap_or(sentence.to);
        return sentence.passage(stop + 1..end);
    }
    if sentence.is(stop, w!("với")) && gathers_at(sentence, stop + 1) {
        return sentence.passage(stop + 1..crowd_end(sentence, stop + 1));
    }
    // `… tại xã Lam Hạ, với 70 hộ nông dân tham gia`.
    if let Some(at) = (stop..sentence.to).find(|at| sentence.is(*at, w!("với")) && crowd_at(sentence, at + 1)) {
        return sentence.passage(at + 1..crowd_end(sentence, at + 1));
    }
    crowd(sentence)
}

/// Those who came, of a sentence that says it of them before its verb: `gần 90 cán bộ đã tham gia lớp …`.
pub(super) fn came_at(sentence: &Sentence<'_>, end: usize) -> Option<Passage> {
    sentence.passage(came_from(sentence, end)?..end)
}

/// Where those begin who came.
pub(super) fn came_from(sentence: &Sentence<'_>, end: usize) -> Option<usize> {
    let counts = |range: &Range<usize>| range.end <= end && sentence.begins_part(range.start) && crowd_at(sentence, range.start);
    sentence.figures().map(|(range, _)| range).find(counts).map(|range| range.start)
}

/// Those who came, uncounted, before the verb that ends at `end`: `các đại biểu dự lễ …`.
pub(super) fn those_who_came(sentence: &Sentence<'_>, end: usize) -> Option<Passage> {
    let opens = |at: &usize| sentence.is(*at, w!("các")) && sentence.begins_part(*at) && CROWDS.longest(sentence.at(at + 1)).is_some();
    let start = (sentence.from..end).rev().take(CAME).find(opens)?;
    sentence.passage(start..end)
}

/// Those who came, of a sentence that says so: `với sự tham gia của …`, `thu hút …`, `Dự có … và 40 đại biểu`, `40 chị tham dự`.
pub(in crate::activity) fn crowd(sentence: &Sentence<'_>) -> Option<Passage> {
    static SAYS: WordSet = WordSet::of(&[w!("dự"), w!("sự"), w!("tham"), w!("thu")]);
    let behind = sentence.each(&SAYS).find_map(|at| came_behind(sentence, at)).map(|from| from..crowd_end(sentence, from));
    sentence.passage(behind.or_else(|| came_before(sentence)).or_else(|| came_last(sentence))?)
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
    let there = (at.saturating_sub(CAME)..at).rev().find(|at| sentence.is(*at, w!("có")) && sentence.begins_part(*at) && *at > sentence.from);
    let counted = COMES.longest(sentence.at(if sentence.is_any(at.saturating_sub(1), COMING) { at - 1 } else { at })).is_some()
        && there.is_some_and(|there| sentence.figures().any(|(range, _)| range.start == there + 1));
    let joins = |start: usize| {
        let before = start.checked_sub(1).and_then(|at| sentence.token(at));
        before.is_some_and(|before| before.is_any(&[w!("có"), w!("và"), w!("cùng"), w!("với"), w!("gồm")]) || matches!(before.as_mark(), Some(',' | ';' | ':')))
    };
    let first = |from: usize, fits: &dyn Fn(usize) -> bool| {
        sentence.figures().map(|(range, _)| range.start).find(|start| *start >= from && fits(*start) && crowd_at(sentence, *start))
    };
    match () {
        () if joined || draws => first(at + 2, &|_| true),
        // `…, có 40 đại biểu của 9 xã tham dự`.
        () if counted => there.map(|there| there + 1),
        () if opens => {
            let first = first(at + 1, &joins)?;
            // Guests that are not named belong to the crowd: `Dự có đại diện Đảng ủy, các ban ngành, 40 hội viên`.
            let named = sentence.people().any(|(range, _)| range.start > at && range.start < first);
            let there = (at + 1..first).find(|at| sentence.is(*at, w!("có"))).map(|at| at + 1);
            Some(there.filter(|there| !named && sentence.is_mark(first - 1, ',') && sentence.at(*there).reads(&[w!("đại"), w!("diện")])).unwrap_or(first))
        }
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

/// Those who came, told last behind a comma: `…, hơn 120 lượt người đến nghe`.
fn came_last(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let (range, _) = sentence.figures().last().filter(|(range, _)| sentence.is_mark(range.start.saturating_sub(1), ','))?;
    let verb = (range.end..sentence.to.min(range.end + CAME)).find(|at| COMES.longest(sentence.at(*at)).is_some())?;
    let (len, ()) = COMES.longest(sentence.at(verb))?;
    let closed = sentence.token(verb + len).is_none_or(|next| next.kind() == Kind::Mark);
    (closed && crowd_at(sentence, range.start)).then(|| range.start..crowd_end(sentence, range.start))
}

/// Whether a figure at this place counts people, or their teams.
pub(super) fn crowd_at(sentence: &Sentence<'_>, at: usize) -> bool {
    counted_at(sentence, at).any(|noun| CROWDS.longest(sentence.at(noun)).is_some())
}

/// The same, or the bodies that they come from.
pub(super) fn gathers_at(sentence: &Sentence<'_>, at: usize) -> bool {
    crowd_at(sentence, at) || counted_at(sentence, at).any(|noun| GROUPS.longest(sentence.at(noun)).is_some())
}

/// Where the noun may begin that a figure at this place counts: behind its digits, its last word, or behind it.
fn counted_at(sentence: &Sentence<'_>, at: usize) -> impl Iterator<Item = usize> {
    let figure = sentence.figures().find(|(range, figure)| range.start == at && matches!(figure.kind, quantity::Kind::Count | quantity::Kind::Ratio));
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
            more || turns
                || closed
                || is_venue(sentence, *at)
                || sentence.is_mark(*at, ';')
                || COMES.longest(here).is_some()
                || sentence.is_any(*at, &[w!("về"), w!("đã")])
        })
        .unwrap_or(sentence.to)
}

/// Whether those begin here whom a meeting was held for.
pub(super) fn begins_attendees(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.is_any(at, ATTENDEES) || sentence.figures().any(|(range, _)| range.start == at)
}

/// Those it was held for, named before the topic or in its place: `tập huấn cho 40 học viên về …`, `gặp mặt 19 nữ dân công`.
pub(super) fn invited(sentence: &Sentence<'_>, kind: MeetingKind, from: usize, stop: usize) -> Option<Range<usize>> {
    if kind == MeetingKind::Gathering && crowd_at(sentence, from) {
        return Some(from..crowd_end(sentence, from).min(stop));
    }
    let told = sentence.is(from, w!("cho")) && begins_attendees(sentence, from + 1);
    let end = (from..stop).find(|at| told && sentence.is(*at, w!("về")))?;
    Some(from + 1..end)
}

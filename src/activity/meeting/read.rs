//! The sentence that says what was held.

use super::MeetingKind;
use super::crowd::{attendees_behind, came_at, came_from, crowd_at, invited};
use super::free::free;
use super::kinds::{behind_kinds, gives, kinds};
use super::partners::{only_partners, partners};
use super::subject::{held_behind, passive};
use super::topic::{is_venue, topic, topic_end, venue, venue_behind};
use crate::activity::Meeting;
use crate::activity::calendar::{Grain, grain, is_fine};
use crate::activity::event::Form;
use crate::activity::head::Head;
use crate::activity::sentence::Sentence;
use crate::activity::spot::place_at;
use crate::activity::tables::event::{EVENTS, FILLERS, HOLDS};
use crate::activity::tables::who::{BARE_SUBJECTS, COMES, TEAMS};
use crate::activity::tables::word::{ADVERBS, NOUNS, PLANS};
use crate::text::{Kind, WordSet, w};
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

/// A meeting that a sentence reports.
pub(in crate::activity) struct Held {
    pub(in crate::activity) meeting: Meeting,
    pub(in crate::activity) strength: Strength,
    /// The first token of the verb, or of the kind where that is the subject.
    pub(in crate::activity) verb: usize,
}

/// The most tokens between a body and the verb of holding, its partners.
pub(super) const HELD_BY: usize = 48;
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

/// The words that a verb of holding or a kind begins with.
static VERBS: WordSet = HOLDS.starts().or(EVENTS.starts()).or(COMES.starts());

/// The words that a kind begins with.
static KINDS: WordSet = EVENTS.starts();

/// The meeting that a sentence reports.
pub(in crate::activity) fn meeting(sentence: &Sentence<'_>) -> Option<Held> {
    // Most sentences name no event.
    sentence.each(&KINDS).find(|at| EVENTS.longest(sentence.at(*at)).is_some())?;
    sentence
        .each(&VERBS)
        .filter_map(|at| told(sentence, at))
        .take(TRIES)
        .find_map(|told| read(sentence, &told))
        .or_else(|| passive(sentence))
        .or_else(|| free(sentence))
}

/// The event that is told with a verb at this place.
fn told(sentence: &Sentence<'_>, at: usize) -> Option<Told> {
    let (holds, comes, event) = (HOLDS.longest(sentence.at(at)), COMES.longest(sentence.at(at)), EVENTS.longest(sentence.at(at)));
    let verb = event.is_some_and(|(_, event)| event.form == Form::Verb);
    if holds.is_none() && comes.is_none() && !verb {
        return None;
    }
    let is_noun = at > sentence.from && sentence.is_any(at - 1, NOUNS) && !sentence.bodies().any(|(range, _)| range.end == at);
    if is_noun || sentence.is(at + 1, w!("đổi")) {
        return None;
    }
    if let Some((len, ())) = holds {
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
    if let Some((len, ())) = comes {
        // `40 cán bộ đã tham gia lớp tập huấn … do Hội … tổ chức`.
        let mut kind = at + len;
        while let Some((len, ())) = FILLERS.longest(sentence.at(kind)).filter(|_| EVENTS.longest(sentence.at(kind)).is_none()) {
            kind += len;
        }
        let (_, event) = EVENTS.longest(sentence.at(kind)).filter(|_| kind < sentence.to)?;
        let by = done_by(sentence, kind)?;
        let held = held_behind(sentence, by.end).is_some();
        let named = event.form == Form::Noun || kind > at + len;
        return (held && named).then_some(Told { verb: at, kind, strength: Strength::Held, counted: false });
    }
    let (_, event) = event?;
    let behind_body = || {
        let end = subject_end(sentence, at);
        // `… do Hội … phát động` tells of something else.
        sentence.bodies().any(|(range, _)| {
            let own = range.end <= end && !sentence.is(range.start.saturating_sub(1), w!("do"));
            own && (address_end(sentence, range.end) == end || sentence.begins_part(range.start) && only_partners(sentence, range.end, end))
        })
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

fn read(sentence: &Sentence<'_>, told: &Told) -> Option<Held> {
    if is_planned(sentence, told.verb) {
        return None;
    }
    let end = subject_end(sentence, told.verb);
    let mut head: Head = sentence.head(end, told.verb);
    let bare = bare(sentence, end).filter(|_| head.who.is_none());
    if let Some(start) = bare {
        head.place = sentence.place_before(start);
    }
    let attended = HOLDS.longest(sentence.at(told.verb)).is_none() && COMES.longest(sentence.at(told.verb)).is_some();
    let comes_about = attended || sentence.is(told.verb, w!("diễn")) || is_place_of(sentence, end);
    if let Some(start) = came_from(sentence, end).filter(|_| attended) {
        head.place = sentence.place_before(start);
    }
    if comes_about && (attended || !head.known || is_place_of(sentence, end)) {
        host(sentence, end, &mut head);
    }
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
        // `Sáng 5/3, Hội tổ chức lễ …`, `sáng 5/3, tại xã diễn ra lễ …`.
        Strength::Held if day.is_some() && noun && !told.counted && (comes_about || bare.is_some()) => Strength::Full,
        strength => strength,
    };
    let (stop, place) = match venue(sentence, start, stop) {
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
    let about = match first {
        MeetingKind::Gathering | MeetingKind::Seminar | MeetingKind::Exchange => behind_kinds(sentence, about, stop),
        _ => about,
    };
    // `gặp mặt nhân kỷ niệm …` is about the anniversary, as `gặp mặt kỷ niệm …` is.
    let feast = about == stop && sentence.is(stop, w!("nhân")) && first == MeetingKind::Gathering;
    let feast = (stop..stop + 3).find(|at| feast && sentence.at(*at).reads(&[w!("kỷ"), w!("niệm")]));
    let (about, stop) = feast.map_or((about, stop), |at| (at, topic_end(sentence, at + 2)));
    // `giao ban cụm thi đua số 3 nhằm đánh giá …` says first who, and then about what.
    let (about, stop) = match TEAMS.longest(sentence.at(about)) {
        Some(_) if sentence.is(stop, w!("nhằm")) => (stop + 1, topic_end(sentence, stop + 1)),
        _ => (about, stop),
    };
    let invited = invited(sentence, first, about, stop);
    let about = invited.as_ref().map_or(about, |invited| invited.end);
    let about_end = stop;
    let topic = if first == MeetingKind::Congress { None } else { topic(sentence, about..stop, first) };
    let gifted =
        || (about..stop).find(|at| first == MeetingKind::Gathering && sentence.is(*at, w!("cho")) && crowd_at(sentence, at + 1)).map(|at| at + 1..stop);
    let invited = invited.or_else(gifted);
    let came = || if attended { came_at(sentence, end) } else { attendees_behind(sentence, stop) };
    let attendees = invited.and_then(|invited| sentence.passage(invited)).or_else(came);
    let behind_crowd = || {
        let crowd = sentence.range(attendees.as_ref()?.span)?.end;
        is_venue(sentence, crowd).then(|| venue(sentence, crowd, topic_end(sentence, crowd + 1)).1).flatten()
    };
    let place = place.or_else(behind_crowd);
    let done_by = || done_by(sentence, told.kind).map(|range| (sentence.passage(range.clone()), range.end, sentence.to));
    let place = place.or_else(|| venue_behind(sentence, stop));
    let held_by = head.who.filter(|_| !led).and_then(|who| {
        let range = sentence.range(who.span)?;
        let last = coordinated(sentence, &range, end);
        Some((sentence.passage(range.start..last), last, told.verb))
    });
    // `… diễn ra lễ kết nạp hội viên của Hội …`.
    let owned = || {
        let (range, body) = sentence.bodies().find(|(range, _)| comes_about && range.end == about_end && sentence.is(range.start - 1, w!("của")))?;
        Some((Some(body.name.clone()), range.end, sentence.to))
    };
    let (organiser, behind, to) = held_by.or_else(done_by).or_else(owned).unwrap_or((None, sentence.to, sentence.to));
    let co_organisers = partners(sentence, behind, to);
    let meeting = Meeting {
        topic,
        time: head.when,
        place: head.place.or(place),
        organiser,
        co_organisers,
        attendees,
        ..Meeting::of(sentence.span(&(sentence.from..sentence.to)), kinds)
    };
    Some(Held { meeting, strength, verb: told.verb })
}

/// Behind the body that a dash joins to the first in one name: `Huyện đoàn - Hội LHTN Việt Nam huyện … tổ chức`.
fn coordinated(sentence: &Sentence<'_>, who: &Range<usize>, end: usize) -> usize {
    let joined = sentence.is_mark(who.end, '-');
    let more = sentence.bodies().map(|(range, _)| sentence.with_organ(range)).find(|range| joined && range.start == who.end + 1);
    more.filter(|range| range.end == end || sentence.is_mark(range.end, '(')).map_or(who.end, |range| range.end)
}

/// Whether what stands before a verb is where it was: `Nhà văn hóa xã là nơi diễn ra …`.
fn is_place_of(sentence: &Sentence<'_>, end: usize) -> bool {
    end >= sentence.from + 3 && sentence.at(end - 2).reads(&[w!("là"), w!("nơi")])
}

/// What was taken for who held it is where it was, or nothing: `Hội trường xã diễn ra lễ …`.
fn host(sentence: &Sentence<'_>, end: usize, head: &mut Head) {
    head.who = None;
    if is_place_of(sentence, end) && head.place.is_none() {
        let timed = sentence.times().map(|(range, _)| range.end).filter(|at| *at < end).last().unwrap_or(sentence.from);
        let start = (timed..end).rev().find(|at| sentence.is_mark(*at, ',')).map_or(timed, |at| at + 1);
        // `Nhà văn hóa xã tối 5/3 là nơi diễn ra …`.
        let early = || sentence.times().map(|(range, _)| range.start).find(|at| *at > sentence.from && *at < end);
        head.place = sentence.passage(start..end - 2).or_else(|| sentence.passage(sentence.from..early()?));
    }
}

/// Where the subject begins, if it is a body that was named before, by its first word alone: `Hội tổ chức …`.
fn bare(sentence: &Sentence<'_>, end: usize) -> Option<usize> {
    let one = |len: usize| end >= sentence.from + len && sentence.begins_part(end - len) && sentence.token(end - len).is_some_and(|token| token.is_capital());
    let first = &[w!("công"), w!("huyện"), w!("tỉnh"), w!("chi"), w!("thành"), w!("quận")];
    let named = sentence.is_any(end.checked_sub(1)?, BARE_SUBJECTS);
    match () {
        () if named && one(1) => Some(end - 1),
        () if named && one(2) && sentence.is_any(end - 2, first) => Some(end - 2),
        () => None,
    }
}

/// Whether the event at a place is told as a piece of news by itself: behind a day and a body that open the sentence. Of
/// gifts it is only said that they were given.
fn opens_news(sentence: &Sentence<'_>, kind: usize) -> bool {
    // `Thứ Bảy tuần này, Hội … họp …` has yet to come.
    let opens = |range: &Range<usize>| range.end < kind && range.start <= sentence.from + 6 && !sentence.is(range.end - 1, w!("này"));
    let timed = sentence.times().next().is_some_and(|(range, timex)| opens(&range) && is_fine(timex));
    let apart = (sentence.from..kind).any(|at| sentence.is_mark(at, ';') || sentence.is_mark(at, '“'));
    // `Cũng trong sáng 5/3, Hội … trao quà`, `Ngày 5/3, Hội … phối hợp với … trao quà` tell of one more.
    let more = || sentence.is(sentence.from, w!("cũng")) || (sentence.from..kind).any(|at| sentence.at(at).reads(&[w!("phối"), w!("hợp")]));
    timed && !apart && (!gives(sentence, kind) || more())
}

/// Who held it, told behind: `do Hội … tổ chức`.
pub(super) fn done_by(sentence: &Sentence<'_>, from: usize) -> Option<Range<usize>> {
    sentence.bodies().map(|(range, _)| range).find(|range| range.start > from && sentence.is(range.start - 1, w!("do")))
}

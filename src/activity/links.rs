//! The facts that a sentence ties to what it tells: those of a meeting behind its verb, those told `tại hội nghị`, the units and
//! findings of an inspection, what was reached by a campaign. Where the sentence does not say so, a fact belongs to nothing.

use super::calendar::day_of;
use super::link::{Activity, Link};
use super::sentence::Sentence;
use super::tables::event::{EVENTS, FILLERS};
use super::tables::told::{GOES_ON, OPENERS};
use super::tables::word::PLANS;
use super::{Meeting, MeetingKind};
use crate::quantity;
use crate::span::Span;
use crate::text::WordSet;
use crate::time::{self, Form, Timex, Value};
use alloc::vec::Vec;
use core::ops::Range;

/// The links of an article, as they are found.
#[derive(Debug, Default)]
pub(super) struct Links(Vec<Link>);

impl Links {
    /// Those of meetings and inspections that are there, in the order of the text; of two for one fact the first that was found.
    pub(super) fn finish(mut self, meetings: usize, inspections: usize) -> Vec<Link> {
        self.0.retain(|link| match link.activity {
            Activity::Meeting(at) => at < meetings,
            Activity::Inspection(at) => at < inspections,
            Activity::Campaign(_) => true,
        });
        self.0.sort_by_key(|link| link.span);
        self.0.dedup_by_key(|link| link.span);
        self.0
    }

    fn put(&mut self, activity: Activity, span: Span) {
        self.0.push(Link { span, activity });
    }

    /// All facts of a part of a sentence, but the times of feasts and documents.
    pub(super) fn part(&mut self, activity: Activity, sentence: &Sentence<'_>, part: &Range<usize>) {
        let inside = |range: &Range<usize>| part.start <= range.start && range.end <= part.end;
        let of_other = |range: &Range<usize>| sentence.is_of_occasion_from(part.start, range.start);
        // What recurs is no time of one meeting.
        let recurs = |timex: &Timex| timex.kind == time::Kind::Set && !matches!(activity, Activity::Campaign(_));
        for (_, timex) in sentence.times().filter(|(range, timex)| inside(range) && !of_other(range) && !recurs(timex)) {
            self.put(activity, timex.span);
        }
        // `Nghị quyết Đại hội lần thứ V` numbers another meeting.
        let cited = |range: &Range<usize>, figure: &quantity::Quantity| figure.kind == quantity::Kind::Ordinal && of_other(range);
        for (_, figure) in sentence.figures().filter(|(range, figure)| inside(range) && !cited(range, figure)) {
            self.put(activity, figure.span);
        }
    }

    /// The facts of a sentence that tells of an activity with the verb at `verb`: its time wherever it stands, and what stands behind.
    pub(super) fn told(&mut self, activity: Activity, sentence: &Sentence<'_>, verb: usize, when: Option<Value>) {
        let mut next = None;
        for (range, timex) in sentence.times().filter(|(range, _)| range.end <= verb).collect::<Vec<_>>().into_iter().rev() {
            // `Trong 2 ngày 11 và 12/5`: the length stands right before the days.
            let length = timex.kind == time::Kind::Duration && next.is_some_and(|next| range.end + 2 >= next);
            if length || when.is_some_and(|when| is_of(timex.value, when)) {
                self.put(activity, timex.span);
                next = Some(range.start);
            }
        }
        let end = (verb..sentence.to).find(|at| sentence.is_mark(*at, ';')).unwrap_or(sentence.to);
        self.part(activity, sentence, &(verb..end));
    }

    /// The figures within words that were read, such as those who came.
    pub(super) fn within(&mut self, activity: Activity, sentence: &Sentence<'_>, words: Span) {
        for (_, figure) in sentence.figures().filter(|(_, figure)| words.contains(figure.span)) {
            self.put(activity, figure.span);
        }
    }

    /// The facts of a sentence that goes on to tell of a meeting: `Tại hội nghị, …`. What is asked for there has not happened.
    pub(super) fn goes_on(&mut self, sentence: &Sentence<'_>, meetings: &[Meeting], headline: Option<&Meeting>) {
        let Some((from, kind)) = names_meeting(sentence) else { return };
        let fits = |meeting: &Meeting| meeting.kinds.iter().any(|known| is_called(*known, kind));
        let found = meetings.iter().rposition(fits).or_else(|| headline.filter(|told| meetings.is_empty() && fits(told)).map(|_| 0));
        if let Some(at) = found {
            let end = (from..sentence.to).find(|at| PLANS.longest(sentence.at(*at)).is_some()).unwrap_or(sentence.to);
            self.part(Activity::Meeting(at), sentence, &(sentence.from..end));
        }
    }
}

/// Whether a time is that of the event, or one of its ends.
fn is_of(value: Value, when: Value) -> bool {
    let day = day_of(value);
    let ends = match when.0 {
        Form::Range(from, to) => [from, to].iter().any(|end| day == day_of(Value(Form::Point(*end)))),
        _ => false,
    };
    value == when || day == day_of(when) || ends
}

/// The words that a sentence may begin with that goes on to tell of a meeting.
static HEADS: WordSet = OPENERS.starts().or(EVENTS.starts()).or(FILLERS.starts());

/// The kind of meeting that the head of a sentence names, bare, and where the sentence goes on: `Tại hội nghị, …`, `Hội thi
/// thu hút …`. A meeting that is named more fully is another one: `Đại hội Đảng bộ tỉnh đề ra …`.
fn names_meeting(sentence: &Sentence<'_>) -> Option<(usize, MeetingKind)> {
    let head = (sentence.from..sentence.to).find(|at| sentence.token(*at).is_some_and(|token| token.as_mark().is_none()))?;
    if sentence.figures().next().is_none() && sentence.times().next().is_none() || !sentence.token(head).is_some_and(|token| HEADS.has(token)) {
        return None;
    }
    let opened = OPENERS.longest(sentence.at(head)).map_or(0, |(len, ())| len);
    let mut at = head + opened;
    while let Some((len, ())) = FILLERS.longest(sentence.at(at)).filter(|_| EVENTS.longest(sentence.at(at)).is_none()) {
        at += len;
    }
    let (len, event) = EVENTS.longest(sentence.at(at))?;
    let behind = at + len;
    let goes_on = |at: usize| sentence.is_mark(at, ',') || sentence.is_mark(at, ':') || sentence.is_mark(at, '(') || GOES_ON.longest(sentence.at(at)).is_some();
    // `Tại hội nghị tổng kết, …` says its kind twice.
    let again = || EVENTS.longest(sentence.at(behind)).is_some_and(|(more, _)| goes_on(behind + more));
    let named = event.form == super::event::Form::Noun || at > head;
    (named && (goes_on(behind) || opened > 0 && again())).then_some((behind, event.kind))
}

/// Whether a meeting of a kind is also called by another: a review and a training are conferences, a rally is a ceremony.
fn is_called(kind: MeetingKind, name: MeetingKind) -> bool {
    kind == name
        || match name {
            MeetingKind::Conference => matches!(kind, MeetingKind::Review | MeetingKind::Briefing | MeetingKind::Training),
            MeetingKind::Ceremony => matches!(kind, MeetingKind::Rally | MeetingKind::Gathering),
            MeetingKind::Seminar | MeetingKind::Gathering => matches!(kind, MeetingKind::Seminar | MeetingKind::Gathering),
            _ => false,
        }
}

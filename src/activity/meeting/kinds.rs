//! The kinds that a sentence gives a meeting.

use super::MeetingKind;
use super::topic::topic_end;
use crate::activity::event::Form;
use crate::activity::sentence::Sentence;
use crate::activity::tables::event::EVENTS;
use crate::text::w;
use alloc::vec::Vec;

/// The kinds that are named at this place and behind it, and where the topic begins.
pub(super) fn kinds(sentence: &Sentence<'_>, at: usize) -> Option<(Vec<MeetingKind>, usize)> {
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
            let shows = more.kind == MeetingKind::Ceremony && sentence.at(place).reads(&[w!("ra"), w!("mắt")]) && event.kind == MeetingKind::Conference;
            let gifts = shows || more.kind == MeetingKind::Ceremony && adds_gifts(sentence, event.kind, place);
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
pub(super) fn gives(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.is_any(at, &[w!("trao"), w!("tặng"), w!("thăm")])
}

/// Behind the kinds that stand in one list with the first: `tọa đàm, gặp mặt kỷ niệm …`.
pub(super) fn behind_kinds(sentence: &Sentence<'_>, from: usize, stop: usize) -> usize {
    let mut at = from;
    while sentence.is_mark(at, ',') || sentence.is_mark(at, '-') || sentence.is(at, w!("và")) {
        let Some((len, event)) = EVENTS.longest(sentence.at(at + 1)).filter(|_| at + 1 < stop) else { break };
        if !matches!(event.kind, MeetingKind::Gathering | MeetingKind::Seminar | MeetingKind::Exchange) {
            break;
        }
        at += 1 + len;
    }
    at
}

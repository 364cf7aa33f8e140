//! What an article tells over its paragraphs: the meeting of its title and lead, who led it, what was inspected and where.

use super::calendar::{Grain, day_of, grain, is_dated, is_fine};
use super::head::Head;
use super::inspection::{criticism, inspection, period, places, units_seen, visit};
use super::meeting::{Strength, chair, crowd, meeting};
use super::sentence::{Facts, Sentence, sentences};
use super::tables::event::{EVENTS, INSPECTS};
use super::tables::word::LEVELS;
use super::{Inspection, InspectionKind, Meeting, MeetingKind};
use crate::grammar::Tokens;
use crate::passage::Passage;
use crate::text::{Token, WordSet, w};
use crate::time::Value;
use alloc::collections::BTreeSet;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Which part of an article a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    Title,
    Body,
    Caption,
}

/// The activities of an article.
#[derive(Debug, Default)]
pub(crate) struct Read {
    pub(crate) meetings: Vec<Meeting>,
    pub(crate) inspections: Vec<Inspection>,
}

/// Collects the activities of an article, paragraph by paragraph in the order of the text.
#[derive(Debug, Default)]
pub(crate) struct Story {
    read: Read,
    /// How many paragraphs of the body were read.
    paragraphs: usize,
    /// The meeting that the title tells, for an article whose sentences tell none.
    headline: Option<Meeting>,
    /// The first time and place of the lead.
    told: Head,
    /// The kinds that the title names beside that of the event.
    title: Vec<MeetingKind>,
    /// Whether the article speaks of its meeting as a conference, whatever the lead calls it.
    conference: bool,
    chair: Option<Passage>,
    attendees: Option<Passage>,
    /// Whether this paragraph told of one more meeting: who leads one behind it, leads that.
    aside: bool,
    /// The period that the meeting looked back on.
    reviewed: Option<Value>,
    /// What was inspected when: told twice it is one.
    inspected: BTreeSet<(InspectionKind, Option<String>)>,
    /// The places of captions that show an inspection.
    shown: Vec<Passage>,
}

/// The lead is among the first paragraphs.
const LEAD: usize = 3;
/// The most tokens of a sentence that was cut off before its verb.
const FRAGMENT: usize = 32;

impl Story {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Reads the next paragraph.
    pub(crate) fn paragraph(&mut self, source: Source, text: &str, tokens: &[Token], facts: &Facts<'_>) {
        match source {
            Source::Title => {
                self.title = added_kinds(tokens);
                self.headline = sentences(text, tokens, *facts).find_map(|sentence| headline(&sentence));
            }
            Source::Body => {
                let mut before = None;
                self.aside = false;
                for sentence in sentences(text, tokens, *facts) {
                    self.sentence(&sentence, before.as_ref());
                    before = Some(sentence);
                }
                self.paragraphs += 1;
            }
            Source::Caption => {
                for sentence in sentences(text, tokens, *facts) {
                    self.conference |= speaks_of_conference(&sentence);
                    self.chair = self.chair.take().or_else(|| chair(&sentence));
                    let inspects = (sentence.from..sentence.to).any(|at| INSPECTS.longest(sentence.at(at)).is_some());
                    if inspects {
                        self.shown.extend(places(&sentence, sentence.from));
                    }
                }
            }
        }
    }

    /// Puts together what was read.
    pub(crate) fn finish(self) -> Read {
        let mut read = self.read;
        if read.meetings.is_empty() && read.inspections.is_empty() {
            read.meetings.extend(self.headline.map(|told| Meeting { time: self.told.when, place: self.told.place, ..told }));
        }
        if let Some(main) = read.meetings.first_mut() {
            // `Hội … tổng kết công tác năm`, and further on `kết luận hội nghị`.
            if self.conference && main.kinds.iter().all(|kind| matches!(kind, MeetingKind::Review | MeetingKind::Briefing)) {
                main.kinds.insert(0, MeetingKind::Conference);
            }
            main.chair = main.chair.take().or(self.chair);
            main.attendees = main.attendees.take().or(self.attendees);
            if main.kinds.first() == Some(&MeetingKind::Conference) {
                for kind in self.title {
                    if !main.kinds.contains(&kind) {
                        main.kinds.push(kind);
                    }
                }
            }
        }
        if let Some(first) = read.inspections.first_mut() {
            add(&mut first.places, self.shown);
        }
        read
    }

    fn sentence(&mut self, sentence: &Sentence<'_>, before: Option<&Sentence<'_>>) {
        self.meeting(sentence, before);
        self.conference = self.conference || speaks_of_conference(sentence);
        if self.paragraphs == 0 && before.is_none() {
            self.told = opening(sentence);
        }
        if self.headline.is_some() || !self.read.meetings.is_empty() {
            let more = self.read.meetings.last_mut().filter(|_| self.aside);
            let early = more.is_some() || self.paragraphs < LEAD;
            let (led, came) = more.map_or((&mut self.chair, &mut self.attendees), |more| (&mut more.chair, &mut more.attendees));
            *led = led.take().or_else(|| chair(sentence));
            *came = came.take().or_else(|| if early { crowd(sentence) } else { None });
        }
        let visited = || visit(sentence).filter(|found| self.read.inspections.iter().all(|known| known.kind != found.kind));
        match inspection(sentence, self.reviewed).or_else(visited) {
            Some(found) if self.inspected.insert((found.kind, found.period.map(|period| day_of(period).to_string()))) => self.read.inspections.push(found),
            _ => {
                if let Some(last) = self.read.inspections.last_mut().filter(|last| last.units.is_none() && last.kind != InspectionKind::SocialCriticism) {
                    if let Some((units, places)) = units_seen(sentence) {
                        last.units = Some(units);
                        add(&mut last.places, places);
                    }
                }
            }
        }
    }

    /// Takes the meeting that a sentence reports: the first of the lead, and those that a later sentence tells as fully, of
    /// another day or of another kind.
    fn meeting(&mut self, sentence: &Sentence<'_>, before: Option<&Sentence<'_>>) {
        let Some((mut found, strength)) = meeting(sentence) else {
            return;
        };
        // `Sáng 5/3, tại hội trường xã. Hội … tổ chức …`: a full stop that should be a comma.
        if let Some(cut_off) = before.filter(|before| found.time.is_none() && before.to - before.from <= FRAGMENT) {
            let told = opening(cut_off);
            found.time = told.when;
            found.place = found.place.or(told.place);
        }
        // `Cũng trong sáng nay, …` is one more, though the hour is that of the first.
        let also = sentence.is_any(sentence.from, &[w!("cũng"), w!("cùng")]);
        let is_new = strength == Strength::Full && !self.tells(&found, also);
        match self.read.meetings.first_mut() {
            None if self.paragraphs < LEAD => {
                if found.kinds.contains(&MeetingKind::Review) {
                    self.reviewed = reviewed(sentence);
                }
                if let Some(subject) = criticism(sentence) {
                    self.read.inspections.push(Inspection {
                        span: found.span,
                        kind: InspectionKind::SocialCriticism,
                        period: found.time.map(|time| period(sentence, time)),
                        inspector: found.organiser.clone(),
                        subject: Some(subject),
                        units: None,
                        places: Vec::new(),
                    });
                }
                self.read.meetings.push(found);
            }
            // The lead says again, and more fully, what a summary above it said.
            Some(main) if self.paragraphs <= LEAD && main.kinds.first() == found.kinds.first() && (main.time.is_none() || main.organiser.is_none()) => {
                main.time = main.time.or(found.time);
                main.place = main.place.take().or(found.place);
                main.organiser = main.organiser.take().or(found.organiser);
            }
            _ if is_new => {
                self.aside = true;
                self.read.meetings.push(found);
            }
            _ => {}
        }
    }

    /// Whether a meeting was told before: of the same time, unless it is said to be one more, or of the same kind and day.
    fn tells(&self, found: &Meeting, also: bool) -> bool {
        let day = |meeting: &Meeting| meeting.time.map(day_of);
        // `Hội … xã` is the body that was named in full.
        let other = |known: &Meeting| match (&known.organiser, &found.organiser) {
            (Some(one), Some(two)) => !one.text.starts_with(two.text.as_str()) && !two.text.starts_with(one.text.as_str()),
            _ => false,
        };
        self.read
            .meetings
            .iter()
            .filter(|known| !also || !other(known))
            .any(|known| known.time == found.time && !also || known.kinds.first() == found.kinds.first() && day(known) == day(found))
    }
}

/// Adds the places that are not yet there.
fn add(places: &mut Vec<Passage>, more: Vec<Passage>) {
    let mut known: BTreeSet<String> = places.iter().map(|place| place.text.clone()).collect();
    places.extend(more.into_iter().filter(|place| known.insert(place.text.clone())));
}

/// The period coarser than a day that stands behind the verb of a review: `sơ kết công tác 6 tháng đầu năm`.
fn reviewed(sentence: &Sentence<'_>) -> Option<Value> {
    let verb = (sentence.from..sentence.to).find(|at| EVENTS.longest(sentence.at(*at)).is_some_and(|(_, event)| event.kind == MeetingKind::Review))?;
    sentence.times().find(|(range, timex)| range.start > verb && is_dated(timex) && !is_fine(timex)).map(|(_, timex)| timex.value)
}

/// `chủ trì hội nghị`, `tại hội nghị`: the conference of the article, and none that is spoken of.
fn speaks_of_conference(sentence: &Sentence<'_>) -> bool {
    static MEETING: WordSet = WordSet::of(&[w!("hội")]);
    sentence.each(&MEETING).filter(|at| *at > sentence.from).any(|at| {
        sentence.at(at).reads(&[w!("hội"), w!("nghị")]) && sentence.is_any(at - 1, &[w!("trì"), w!("tại"), w!("dự"), w!("luận"), w!("mạc"), w!("cảnh")])
    })
}

/// The time and place with which a sentence opens, whatever it tells.
fn opening(sentence: &Sentence<'_>) -> Head {
    // An address goes on behind its commas with a level: `tại thôn Hạ, xã Lam Hạ`.
    let at = sentence.find(sentence.from, w!("tại")).unwrap_or(sentence.from);
    let stop = (at..sentence.to).find(|at| sentence.is_mark(*at, ',') && at + 1 < sentence.to && LEVELS.longest(sentence.at(at + 1)).is_none());
    let timed = stop.filter(|_| sentence.is(at, w!("tại")) && sentence.times().any(|(range, _)| range.end <= at));
    let end = timed.unwrap_or(sentence.to);
    let head = sentence.head(end, end);
    Head { when: head.when.filter(|when| grain(*when) == Grain::Day), ..head }
}

/// The meeting of a title: a body, and behind it a kind, with a verb or without.
fn headline(sentence: &Sentence<'_>) -> Option<Meeting> {
    let (range, body) = sentence.bodies().next().filter(|(range, _)| range.start == sentence.from)?;
    let event = (range.end..sentence.to.min(range.end + 5)).find_map(|at| EVENTS.longest(sentence.at(at)).map(|(_, event)| *event))?;
    Some(Meeting {
        span: sentence.span(&(sentence.from..sentence.to)),
        kinds: Vec::from([event.kind]),
        topic: None,
        time: None,
        place: None,
        organiser: Some(body.name.clone()),
        chair: None,
        attendees: None,
    })
}

/// The kinds of a title that stand beside that of the event: a review, a training.
fn added_kinds(tokens: &[Token]) -> Vec<MeetingKind> {
    (0..tokens.len())
        .filter_map(|at| EVENTS.longest(Tokens::window(tokens, at)))
        .map(|(_, event)| event.kind)
        .filter(|kind| matches!(kind, MeetingKind::Review | MeetingKind::Training))
        .collect()
}

//! What an article tells over its paragraphs: the meeting of its title and lead, who led it, what was inspected and where.

use super::calendar::{Grain, day_of, grain, is_dated, is_fine};
use super::campaign::governed;
use super::head::Head;
use super::inspection::{
    announced, came, carried, criticism, inspections, leader, looked_back, outcome, period, places, planned, suffered, units_seen, visit, went,
};
use super::link::{Activity, Link};
use super::links::Links;
use super::meeting::{Held, Strength, chairs, crowd, meeting, present};
use super::sentence::{Facts, Sentence, sentences};
use super::tables::event::{EVENTS, INSPECTS};
use super::tables::word::LEVELS;
use super::{Inspection, InspectionKind, Meeting, MeetingKind, Present, Units};
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
    /// In the order of the text; a campaign is told by its place among all that were named, the second mentions included.
    pub(crate) links: Vec<Link>,
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
    chairs: Vec<Passage>,
    attendees: Option<Passage>,
    /// Who was at the first meeting.
    present: Vec<Present>,
    /// Names in full, by which those are known who are called by the last word of theirs: `bà Huyền chủ trì`.
    names: Vec<Passage>,
    /// The meeting of this paragraph whose day a later sentence may tell: `Lớp học diễn ra từ 7 đến 9/11`.
    undated: Option<Meeting>,
    /// Whether this paragraph told of one more meeting: who leads one behind it, leads that.
    aside: bool,
    /// The period that the meeting looked back on.
    reviewed: Option<Value>,
    inspected: Inspected,
    /// The meeting that a caption reports, for an article whose sentences tell none.
    pictured: Option<Meeting>,
    links: Links,
    /// How many campaigns were named before this paragraph.
    campaigns: usize,
}

/// What is known of the inspections of an article.
#[derive(Debug, Default)]
struct Inspected {
    /// What was inspected when: told twice it is one.
    known: BTreeSet<(InspectionKind, Option<String>)>,
    /// Whether the lead itself tells of one, and the title of no meeting.
    leads: bool,
    /// The places of captions that show one.
    shown: Vec<Passage>,
    /// The one that was planned last, of which it may be told how far it has come.
    plan: Option<Inspection>,
    /// The one that this paragraph spoke of without saying when and where.
    announced: Option<Inspection>,
    /// Whether the last sentence said what was found.
    found: bool,
}

/// An inspection has no more places than this: those of a list, and a few in what follows. So time stays linear.
const PLACES: usize = 128;
/// The lead is among the first paragraphs.
const LEAD: usize = 3;
/// The most tokens of a sentence that was cut off before its verb.
const FRAGMENT: usize = 32;
/// The most names that are kept, so that a page of nothing but names is read in linear time.
const NAMES: usize = 64;

impl Story {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Reads the next paragraph.
    pub(crate) fn paragraph(&mut self, source: Source, text: &str, tokens: &[Token], facts: &Facts<'_>) {
        let room = NAMES.saturating_sub(self.names.len());
        self.names.extend(facts.people.iter().filter(|person| person.name.text.contains(' ')).take(room).map(|person| person.name.clone()));
        match source {
            Source::Title => {
                self.title = added_kinds(tokens);
                self.headline = sentences(text, tokens, *facts).find_map(|sentence| headline(&sentence));
            }
            Source::Body => {
                let mut before = None;
                (self.aside, self.inspected.found, self.undated) = (false, false, None);
                self.inspected.announced = None;
                for sentence in sentences(text, tokens, *facts) {
                    self.sentence(&sentence, before.as_ref());
                    before = Some(sentence);
                }
                self.paragraphs += 1;
            }
            Source::Caption => {
                for sentence in sentences(text, tokens, *facts) {
                    self.conference |= speaks_of_conference(&sentence);
                    if self.chairs.is_empty() {
                        self.chairs = chairs(&sentence);
                    }
                    self.pictured = self.pictured.take().or_else(|| pictured(&sentence));
                    let inspects = (sentence.from..sentence.to).any(|at| INSPECTS.longest(sentence.at(at)).is_some());
                    if inspects {
                        self.inspected.shown.extend(places(&sentence, sentence.from));
                    }
                }
            }
        }
        if !facts.campaigns.is_empty() {
            for sentence in sentences(text, tokens, *facts) {
                self.reached(&sentence);
                self.campaigns += sentence.facts.campaigns.len();
            }
        }
    }

    /// Links the facts that belong to the campaigns of a sentence.
    fn reached(&mut self, sentence: &Sentence<'_>) {
        let named = sentence.facts.campaigns;
        let all: Vec<_> = named.iter().filter_map(|campaign| sentence.range(campaign.span)).collect();
        for (place, campaign) in named.iter().enumerate() {
            let part = sentence.range(campaign.span).and_then(|range| governed(sentence, &range, campaign, &all));
            if let Some(part) = part {
                self.links.part(Activity::Campaign(self.campaigns + place), sentence, &part);
            }
        }
    }

    /// Puts together what was read.
    pub(crate) fn finish(self) -> Read {
        let mut read = self.read;
        if read.meetings.is_empty() {
            read.meetings.extend(self.pictured);
        }
        if read.meetings.is_empty() && !self.inspected.leads {
            read.meetings.extend(self.headline.map(|told| Meeting { time: self.told.when, place: self.told.place, ..told }));
        }
        if let Some(main) = read.meetings.first_mut() {
            // `Hội … tổng kết công tác năm`, and further on `kết luận hội nghị`.
            if self.conference && main.kinds.iter().all(|kind| matches!(kind, MeetingKind::Review | MeetingKind::Briefing)) {
                main.kinds.insert(0, MeetingKind::Conference);
            }
            main.led_by(self.chairs);
            main.was_there(self.present);
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
            add(&mut first.places, self.inspected.shown);
        }
        for chair in read.meetings.iter_mut().filter_map(|meeting| meeting.chair.as_mut()).filter(|chair| !chair.text.contains(' ')) {
            let full = self.names.iter().find(|name| name.text.rsplit(' ').next() == Some(chair.text.as_str()));
            *chair = full.unwrap_or(chair).clone();
        }
        read.meetings.iter_mut().for_each(Meeting::tidy);
        read.links = self.links.finish(read.meetings.len(), read.inspections.len());
        read
    }

    fn sentence(&mut self, sentence: &Sentence<'_>, before: Option<&Sentence<'_>>) {
        self.meeting(sentence, before);
        self.conference = self.conference || speaks_of_conference(sentence);
        if self.paragraphs == 0 && before.is_none() {
            self.told = opening(sentence);
        }
        self.who_was_there(sentence);
        self.looked_into(sentence);
    }

    /// Takes those who led the meeting that is told, and those who came.
    fn who_was_there(&mut self, sentence: &Sentence<'_>) {
        if self.headline.is_none() && self.read.meetings.is_empty() {
            return;
        }
        let at = if self.aside { self.read.meetings.len().saturating_sub(1) } else { 0 };
        let more = self.read.meetings.last_mut().filter(|_| self.aside);
        let early = more.is_some() || self.paragraphs < LEAD;
        let came = match more {
            Some(more) => {
                if more.chair.is_none() {
                    more.led_by(chairs(sentence));
                }
                more.was_there(present(sentence));
                &mut more.attendees
            }
            None => {
                if self.chairs.is_empty() {
                    self.chairs = chairs(sentence);
                }
                self.present.append(&mut present(sentence));
                &mut self.attendees
            }
        };
        if came.is_none() && early {
            *came = crowd(sentence);
            if let Some(came) = came {
                self.links.within(Activity::Meeting(at), sentence, came.span);
            }
        }
        self.links.goes_on(sentence, &self.read.meetings, self.headline.as_ref());
    }

    /// Takes the inspection that a sentence reports, or what it says of the last one.
    fn looked_into(&mut self, sentence: &Sentence<'_>) {
        let visited = || visit(sentence).filter(|(found, _)| self.read.inspections.iter().all(|known| known.kind != found.kind));
        let mut told = sentence.from;
        let mut found = inspections(sentence, self.reviewed);
        if found.is_empty() {
            found.extend(suffered(sentence).or_else(visited).or_else(|| looked_back(sentence)));
        }
        let mut new = Vec::new();
        for (found, verb) in found {
            if self.inspected.known.insert((found.kind, found.period.map(|period| day_of(period).to_string()))) {
                new.push((self.read.inspections.len(), verb, found.period));
                let before = self.inspected.announced.take().filter(|told| found.subject.is_none() && told.kind == found.kind);
                self.read.inspections.push(Inspection { subject: found.subject.or(before.and_then(|told| told.subject)), ..found });
                told = verb + 1;
            }
        }
        // What stands behind the verb of the second belongs to the second.
        for (place, verb, period) in new.into_iter().rev() {
            self.links.told(Activity::Inspection(place), sentence, verb, period);
        }
        if told == sentence.from && !self.goes_on_with_plan(sentence) {
            self.sees(sentence);
            self.inspected.announced = announced(sentence).or(self.inspected.announced.take());
        }
        let place = self.read.inspections.len().wrapping_sub(1);
        self.inspected.leads |= self.paragraphs == 0 && !self.read.inspections.is_empty();
        let Some(last) = self.read.inspections.last_mut() else { return };
        if told == sentence.from {
            add(&mut last.places, went(sentence));
        }
        if last.leader.is_none() {
            last.leader = leader(sentence);
        }
        let outcome = outcome(sentence, told, self.inspected.found);
        self.inspected.found = outcome.found.is_some();
        last.recommendations.extend(outcome.asked.and_then(|asked| sentence.passage(asked)));
        if let Some(found) = outcome.found {
            add(&mut last.places, places(&sentence.until(found.end), found.start));
            self.links.part(Activity::Inspection(place), sentence, &found);
            last.findings.extend(sentence.passage(found));
        }
    }

    /// Takes the units that a sentence says were seen of the last inspection.
    fn sees(&mut self, sentence: &Sentence<'_>) {
        let place = self.read.inspections.len().wrapping_sub(1);
        let open = self.read.inspections.last_mut().filter(|last| last.units.is_none() && last.kind != InspectionKind::SocialCriticism);
        if let Some((last, (units, places))) = open.and_then(|last| Some((last, units_seen(sentence)?))) {
            last.units = Some(units);
            add(&mut last.places, places);
            self.links.part(Activity::Inspection(place), sentence, &(sentence.from..sentence.to));
        }
    }

    /// Takes what is planned to be looked into, and how far it has come: `… sẽ kiểm tra 18 cơ sở; đến nay đã kiểm tra được 7 cơ
    /// sở`. What was told without its figures takes them too.
    fn goes_on_with_plan(&mut self, sentence: &Sentence<'_>) -> bool {
        let plan = planned(sentence);
        let from = plan.as_ref().map_or(sentence.from, |(_, verb)| *verb);
        if let Some((plan, _)) = plan {
            self.inspected.plan = Some(plan);
        }
        let last = self.read.inspections.last().filter(|last| last.units.is_none() && last.kind != InspectionKind::SocialCriticism);
        let planned = self.inspected.plan.as_ref();
        // A plan with days of its own is another than the visit that was told before.
        let open = last.is_some_and(|last| last.period.is_none() || planned.is_none_or(|plan| plan.period.is_none() || plan.period == last.period));
        let undated = last.is_some_and(|last| last.period.is_none());
        let done = if planned.is_some() || open { carried(sentence, from) } else { None };
        // `kết quả đợt giám sát … . Từ 8 đến 12/9, đoàn đã đến 4 xã`.
        let goes_on = planned.is_none() && (undated || self.inspected.announced.as_ref().is_some_and(|told| told.inspector.is_some()));
        let (done, undated) = match done {
            Some(done) => (done, true),
            None if goes_on => match came(sentence) {
                Some(done) => (done, undated),
                None => return false,
            },
            None => return false,
        };
        let plan = self.inspected.plan.take().or_else(|| self.inspected.announced.take().filter(|told| told.inspector.is_some()));
        if !(open && undated) {
            self.read.inspections.extend(plan.clone().map(|plan| Inspection { units: None, ..plan }));
        }
        let place = self.read.inspections.len().saturating_sub(1);
        let Some(last) = self.read.inspections.last_mut() else { return false };
        last.period = last.period.or(done.period);
        self.links.told(Activity::Inspection(place), sentence, done.at, last.period);
        let whole = plan.and_then(|plan| plan.units);
        last.units = match (whole, done.units) {
            // The plan says what they are, what was done how many.
            (Some(whole), Some(done)) => Some(Units { done: done.done, of: done.of.or(whole.done), unit: whole.unit.or(done.unit) }),
            (_, done) => done,
        };
        add(&mut last.places, done.places);
        true
    }

    /// Takes the meeting that a sentence reports: the first of the lead, and those that a later sentence tells as fully, of
    /// another day or of another kind.
    fn meeting(&mut self, sentence: &Sentence<'_>, before: Option<&Sentence<'_>>) {
        let Some(Held { meeting: mut found, mut strength, verb }) = meeting(sentence) else {
            return;
        };
        // `Hội … mở lớp tập huấn. Lớp học diễn ra từ 7 đến 9/11`.
        let same = |told: &Meeting| told.kinds.first() == found.kinds.first() && found.organiser.is_none() && found.time.is_some();
        if let Some(told) = self.undated.take_if(|told| same(told)) {
            found = Meeting { time: found.time, place: told.place.or(found.place), attendees: told.attendees.or(found.attendees), ..told };
            strength = Strength::Full;
        }
        // `Liền sau đó là buổi tọa đàm …`: on the day of the first.
        let then = follows_on(sentence);
        if let Some(day) = self.read.meetings.first().and_then(|main| main.time).filter(|_| then && found.time.is_none()) {
            (found.time, strength) = (Some(day_of(day)), Strength::Full);
        }
        // `Sáng 5/3, tại hội trường xã. Hội … tổ chức …`: a full stop that should be a comma.
        if let Some(cut_off) = before.filter(|before| found.time.is_none() && before.to - before.from <= FRAGMENT) {
            let told = opening(cut_off);
            found.time = told.when;
            found.place = found.place.or(told.place);
        }
        // The lead says when and where, its next sentence what was held there then.
        if self.paragraphs == 0 && found.time.is_none() && before.is_some() && strength >= Strength::Held {
            found.time = self.told.when;
            found.place = found.place.or_else(|| self.told.place.clone());
        }
        // `Cũng trong sáng nay, …` is one more, though the hour is that of the first.
        let also = then || sentence.is_any(sentence.from, &[w!("cũng"), w!("cùng")]);
        let known = self.tells(&found, also);
        let is_new = strength == Strength::Full && known.is_none();
        let (when, mut told) = (found.time, None);
        match self.read.meetings.first_mut() {
            None if self.paragraphs < LEAD => {
                if found.kinds.contains(&MeetingKind::Review) {
                    self.reviewed = reviewed(sentence);
                }
                self.criticised(sentence, &found);
                told = Some(0);
                self.read.meetings.push(found);
            }
            // The lead says again, and more fully, what a summary above it said.
            Some(main) if self.paragraphs <= LEAD && main.kinds.first() == found.kinds.first() && (main.time.is_none() || main.organiser.is_none()) => {
                main.time = main.time.or(found.time);
                main.place = main.place.take().or(found.place);
                main.organiser = main.organiser.take().or(found.organiser);
                if main.co_organisers.is_empty() {
                    main.co_organisers = found.co_organisers;
                }
                told = Some(0);
            }
            _ if is_new => {
                self.aside = true;
                self.criticised(sentence, &found);
                told = Some(self.read.meetings.len());
                self.read.meetings.push(found);
            }
            Some(_) => {
                told = known.filter(|_| when.is_some());
                if when.is_none() && strength == Strength::Held {
                    self.undated = Some(found);
                }
            }
            None => {}
        }
        if let Some(at) = told {
            self.links.told(Activity::Meeting(at), sentence, verb, when);
        }
    }

    /// Takes the social criticism that a conference was.
    fn criticised(&mut self, sentence: &Sentence<'_>, held: &Meeting) {
        self.read.inspections.extend(criticism(sentence).map(|subject| Inspection {
            period: held.time.map(|time| period(sentence, time)),
            inspector: held.organiser.clone(),
            subject: Some(subject),
            ..Inspection::of(held.span, InspectionKind::SocialCriticism)
        }));
    }

    /// Which meeting was told before as this one is: of the same time, unless it is said to be one more, or of the same kind and day.
    fn tells(&self, found: &Meeting, also: bool) -> Option<usize> {
        let day = |meeting: &Meeting| meeting.time.map(day_of);
        // `Hội … xã` is the body that was named in full.
        let other = |known: &Meeting| match (&known.organiser, &found.organiser) {
            (Some(one), Some(two)) => !one.text.starts_with(two.text.as_str()) && !two.text.starts_with(one.text.as_str()),
            _ => false,
        };
        self.read.meetings.iter().position(|known| {
            // `Hội thi diễn ra trong 2 ngày …` goes on with what was told.
            let bare = found.organiser.is_none() && found.topic.is_none() && found.place.is_none() && known.kinds.first() == found.kinds.first();
            let again = !also && (bare || known.time == found.time) || known.kinds.first() == found.kinds.first() && day(known) == day(found);
            again && (!also || !other(known))
        })
    }
}

/// Adds the places that are not yet there.
fn add(places: &mut Vec<Passage>, more: Vec<Passage>) {
    for place in more {
        if places.len() < PLACES && places.iter().all(|known| known.text != place.text) {
            places.push(place);
        }
    }
}

/// The period coarser than a day that stands behind the verb of a review: `sơ kết công tác 6 tháng đầu năm`.
fn reviewed(sentence: &Sentence<'_>) -> Option<Value> {
    let verb = (sentence.from..sentence.to).find(|at| EVENTS.longest(sentence.at(*at)).is_some_and(|(_, event)| event.kind == MeetingKind::Review))?;
    sentence.times().find(|(range, timex)| range.start > verb && is_dated(timex) && !is_fine(timex)).map(|(_, timex)| timex.value)
}

/// Whether a sentence goes on with what came next: `Liền sau đó`, `Tiếp đó`.
fn follows_on(sentence: &Sentence<'_>) -> bool {
    let here = sentence.at(sentence.from);
    let behind = usize::from(sentence.is_any(sentence.from, &[w!("liền"), w!("ngay")]));
    here.skip(behind).reads(&[w!("sau"), w!("đó")]) || here.reads(&[w!("tiếp"), w!("đó")]) || here.reads(&[w!("tiếp"), w!("theo")])
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
    let span = sentence.span(&(sentence.from..sentence.to));
    Some(Meeting { organiser: Some(body.name.clone()), ..Meeting::of(span, Vec::from([event.kind])) })
}

/// The meeting that a caption reports: who held it, and on what day.
fn pictured(sentence: &Sentence<'_>) -> Option<Meeting> {
    sentence.times().next()?;
    let told = meeting(sentence).filter(|told| told.strength >= Strength::Held)?;
    Some(told.meeting).filter(|meeting| meeting.organiser.is_some() && meeting.time.is_some_and(|when| grain(when) == Grain::Day))
}

/// The kinds of a title that stand beside that of the event: a review, a training.
fn added_kinds(tokens: &[Token]) -> Vec<MeetingKind> {
    (0..tokens.len())
        .filter_map(|at| EVENTS.longest(Tokens::window(tokens, at)))
        .map(|(_, event)| event.kind)
        .filter(|kind| matches!(kind, MeetingKind::Review | MeetingKind::Training))
        .collect()
}

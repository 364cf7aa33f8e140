//! Meetings: what the article reports to have been held.

mod crowd;
mod free;
mod kinds;
mod partners;
mod people;
mod read;
mod subject;
mod topic;

pub(super) use crowd::crowd;
pub(super) use people::{chairs, present};
pub(super) use read::{Held, Strength, is_planned, meeting, subject_end};

use crate::passage::Passage;
use crate::span::Span;
use crate::time::Value;
use crate::worded::worded;
use alloc::collections::BTreeSet;
use alloc::vec::Vec;

/// The most people who are listed as there, so that a page of nothing but names is read in linear time.
const GUESTS: usize = 128;

/// A meeting that the article reports.
///
/// ```
/// use bantin::{Article, activity::MeetingKind};
/// let article = Article::parse("Tin Hội\n\nSáng 5/3/2024, Hội LHPN xã Lam Hạ tổ chức hội nghị tổng kết công tác Hội.");
/// let meeting = &article.meetings[0];
/// assert_eq!(meeting.kinds, [MeetingKind::Conference, MeetingKind::Review]);
/// assert_eq!(meeting.organiser.as_ref().unwrap().text, "Hội LHPN xã Lam Hạ");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Meeting {
    /// The words that say it, at most a sentence.
    pub span: Span,
    /// At least one.
    pub kinds: Vec<MeetingKind>,
    /// What it was about.
    pub topic: Option<Passage>,
    /// When.
    pub time: Option<Value>,
    /// Where.
    pub place: Option<Passage>,
    /// Who held it.
    pub organiser: Option<Passage>,
    /// Who held it with them: `Hội … phối hợp với … tổ chức`.
    pub co_organisers: Vec<Passage>,
    /// Who led it: a name that is among the people.
    pub chair: Option<Passage>,
    /// Who led it with them.
    pub co_chairs: Vec<Passage>,
    /// Who was there by name and what they did, each once; those who led it are not among them.
    pub present: Vec<Present>,
    /// Who was there, with their number: its figures are [`Article::attendance_of`](crate::Article::attendance_of).
    pub attendees: Option<Passage>,
}

impl Meeting {
    /// A meeting of which nothing but its kinds is known.
    pub(super) fn of(span: Span, kinds: Vec<MeetingKind>) -> Self {
        let (co_organisers, co_chairs, present) = (Vec::new(), Vec::new(), Vec::new());
        Self { span, kinds, topic: None, time: None, place: None, organiser: None, co_organisers, chair: None, co_chairs, present, attendees: None }
    }

    /// Takes those who led it, where nobody is known to have.
    pub(super) fn led_by(&mut self, chairs: Vec<Passage>) {
        if self.chair.is_none() {
            let mut chairs = chairs.into_iter();
            self.chair = chairs.next();
            self.co_chairs.extend(chairs);
        }
    }

    /// Takes those who were there. One who is known to have come may have done something there.
    pub(super) fn was_there(&mut self, people: Vec<Present>) {
        for person in people {
            let room = self.present.len() < GUESTS;
            match self.present.iter_mut().find(|known| known.name.text == person.name.text) {
                Some(known) if known.role == Role::Attending => known.role = person.role,
                Some(_) => {}
                None if room => self.present.push(person),
                None => {}
            }
        }
    }

    /// Leaves those who led it out of those who were there.
    pub(super) fn tidy(&mut self) {
        let led: BTreeSet<&str> = self.chair.iter().chain(&self.co_chairs).map(|chair| chair.text.as_str()).collect();
        self.present.retain(|person| !led.contains(person.name.text.as_str()));
    }
}

/// Someone who was at a meeting.
///
/// ```
/// use bantin::{Article, activity::Role};
/// let article = Article::parse("Tin Hội\n\nSáng 5/3/2024, Hội LHPN xã Lam Hạ tổ chức hội nghị tổng kết. Dự và chỉ đạo hội nghị có bà Lê Thị Na.");
/// let guest = &article.meetings[0].present[0];
/// assert_eq!((guest.name.text.as_str(), guest.role), ("Lê Thị Na", Role::Directing));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Present {
    /// The name, which is among the people.
    pub name: Passage,
    /// What they did there.
    pub role: Role,
}

/// What someone did at a meeting, as bulletins say it.
///
/// ```
/// assert_eq!(bantin::activity::Role::Speaking.to_string(), "speaking");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Role {
    /// Dự, tham dự, có mặt.
    Attending,
    /// Dự và chỉ đạo.
    Directing,
    /// Phát biểu.
    Speaking,
    /// Trình bày, thông qua báo cáo.
    Reporting,
    /// Truyền đạt.
    Teaching,
}

worded! {
    Role, "what someone did at a meeting", r#"assert_eq!(bantin::activity::Role::Attending.as_str(), "attending");"#:
    Attending = "attending",
    Directing = "directing",
    Speaking = "speaking",
    Reporting = "reporting",
    Teaching = "teaching",
}

/// The kinds of meetings.
///
/// ```
/// assert_eq!(bantin::activity::MeetingKind::Review.to_string(), "review");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MeetingKind {
    /// Hội nghị.
    Conference,
    /// Tập huấn.
    Training,
    /// Đại hội.
    Congress,
    /// Hội thảo, tọa đàm.
    Seminar,
    /// Giao ban.
    Briefing,
    /// Mít tinh, lễ phát động, ra quân.
    Rally,
    /// Lễ, trao quà, khánh thành, ra mắt.
    Ceremony,
    /// Hội thi, cuộc thi, hội diễn.
    Contest,
    /// Họp mặt, gặp mặt.
    Gathering,
    /// Diễn đàn, đối thoại.
    Forum,
    /// Giao lưu.
    Exchange,
    /// Ngày hội.
    Festival,
    /// Họp, kỳ họp, sinh hoạt.
    Session,
    /// Sơ kết, tổng kết.
    Review,
}

worded! {
    MeetingKind, "a kind of meeting", r#"assert_eq!(bantin::activity::MeetingKind::Conference.as_str(), "conference");"#:
    Conference = "conference",
    Training = "training",
    Congress = "congress",
    Seminar = "seminar",
    Briefing = "briefing",
    Rally = "rally",
    Ceremony = "ceremony",
    Contest = "contest",
    Gathering = "gathering",
    Forum = "forum",
    Exchange = "exchange",
    Festival = "festival",
    Session = "session",
    Review = "review",
}

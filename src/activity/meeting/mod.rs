//! Meetings: what the article reports to have been held.

mod crowd;
mod kinds;
mod people;
mod read;
mod topic;

pub(super) use crowd::crowd;
pub(super) use people::chair;
pub(super) use read::{Strength, is_planned, meeting, subject_end};

use crate::passage::Passage;
use crate::span::Span;
use crate::time::Value;
use crate::worded::worded;
use alloc::vec::Vec;

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
    /// Who led it: a name that is among the people.
    pub chair: Option<Passage>,
    /// Who was there.
    pub attendees: Option<Passage>,
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

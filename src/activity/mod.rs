//! Floor 5, what happened: meetings, inspections, campaigns, and the roles of their sentences.
//!
//! May import: the floors below. Never: `article`, `parser`.

use crate::passage::Passage;
use crate::span::Span;
use crate::time::Value;
use alloc::vec::Vec;

/// A meeting that the article reports.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
#[allow(missing_docs)]
pub enum MeetingKind {
    Conference,
    Training,
    Congress,
    Seminar,
    Briefing,
    Rally,
    Ceremony,
    Contest,
    Gathering,
    Forum,
    Exchange,
    Festival,
    Session,
    Review,
}

/// An inspection, a supervision or a social criticism.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Inspection {
    /// The words that say it, at most its sentences.
    pub span: Span,
    /// Which of the three.
    pub kind: InspectionKind,
    /// When.
    pub period: Option<Value>,
    /// Who looked.
    pub inspector: Option<Passage>,
    /// Into what.
    pub subject: Option<Passage>,
    /// How many of how many.
    pub units: Option<Units>,
    /// Where.
    pub places: Vec<Passage>,
}

/// The kinds of inspections.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[allow(missing_docs)]
pub enum InspectionKind {
    Inspection,
    Supervision,
    SocialCriticism,
}

/// How many units were inspected: `20/20 cơ sở`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Units {
    /// How many were.
    pub done: Option<u32>,
    /// Of how many.
    pub of: Option<u32>,
    /// What they are.
    pub unit: Option<Passage>,
}

/// A campaign, a movement, a model: something with a name that people take part in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Campaign {
    /// The head word and the name.
    pub span: Span,
    /// What kind.
    pub kind: CampaignKind,
    /// The name, without quotation marks.
    pub name: Passage,
}

/// The kinds of campaigns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
#[allow(missing_docs)]
pub enum CampaignKind {
    Movement,
    Campaign,
    EmulationDrive,
    Scheme,
    Programme,
    Project,
    Model,
    Theme,
    Month,
    Week,
}

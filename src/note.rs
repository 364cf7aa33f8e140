//! What a reading saw and did not believe.
//!
//! May import: `span`. Never: any floor.

use crate::span::Span;

/// Something a reading saw, could not believe or settle, and set aside: what, and where. Reading an article never fails;
/// this is where its doubts are.
///
/// ```
/// use bantin::{Article, NoteKind};
/// let article = Article::parse("Ngày 31/6/2009, Hội họp.");
/// assert_eq!(article.notes[0].kind, NoteKind::VoidDate);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Note {
    /// What it is about.
    pub kind: NoteKind,
    /// The words.
    pub span: Span,
}

/// What a [`Note`] is about.
///
/// ```
/// use bantin::NoteKind;
/// assert_eq!(NoteKind::WeekdayAtOdds.to_string(), "the weekday is not that of the date");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum NoteKind {
    /// A date or time that no calendar or clock has (`30/2`, `32/13/2020`). It is no fact.
    #[error("no calendar has this date")]
    VoidDate,
    /// The stated weekday is not that of the date. The date stands.
    #[error("the weekday is not that of the date")]
    WeekdayAtOdds,
    /// The posted date lies more than a year from the dates of the lead, whose date is the reference instead.
    #[error("the posted date is far from the dates of the lead")]
    PostedFarFromLead,
    /// A ratio above one (`1.757/1.500`). It is a fact all the same.
    #[error("the ratio is above one")]
    RatioAboveOne,
    /// A comma with three digits behind it was read as parting thousands, since people or things are counted.
    #[error("the comma was read as parting thousands")]
    CommaAsGroup,
    /// Whole things are counted with four or more decimals (`1.2674 hộ`). The number stands as it is written.
    #[error("whole things are counted with decimals")]
    PartsOfOne,
    /// The text is longer than 4 GiB, and nothing behind that was read.
    #[error("the text is longer than 4 GiB")]
    TooLong,
}

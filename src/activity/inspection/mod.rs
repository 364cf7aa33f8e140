//! Inspections: what a body looked into, and where.

mod carried;
mod chain;
mod criticism;
mod findings;
mod passive;
mod places;
mod read;
mod subject;
mod team;
mod units;
mod visit;

pub(super) use carried::{carried, looked_back};
pub(super) use criticism::criticism;
pub(super) use findings::{leader, outcome};
pub(super) use passive::{announced, came, suffered};
pub(super) use places::places;
pub(super) use read::{inspections, period, planned};
pub(super) use visit::{units_seen, visit, went};

use crate::passage::Passage;
use crate::span::Span;
use crate::time::Value;
use crate::worded::worded;
use alloc::vec::Vec;

/// An inspection, a supervision or a social criticism that the article reports. One that is planned or asked for is none: its
/// figures and days are facts of the article, and belong to no inspection.
///
/// ```
/// use bantin::{Article, activity::InspectionKind};
/// let article = Article::parse("Tin Hội\n\nNgày 5/3/2024, Hội LHPN xã Lam Hạ đã kiểm tra công tác Hội tại 7/9 chi hội.");
/// let inspection = &article.inspections[0];
/// assert_eq!(inspection.kind, InspectionKind::Inspection);
/// assert_eq!(inspection.units.as_ref().unwrap().done, Some(7));
/// ```
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
    /// Who led those who looked: a name that is among the people.
    pub leader: Option<Passage>,
    /// What was found, a passage for each sentence that says so: `Qua kiểm tra cho thấy …`.
    pub findings: Vec<Passage>,
    /// What was asked of those who were inspected, from the verb on: `Đoàn đề nghị …`.
    pub recommendations: Vec<Passage>,
}

impl Inspection {
    /// An inspection of which nothing but its kind is known.
    pub(super) fn of(span: Span, kind: InspectionKind) -> Self {
        let (places, findings, recommendations) = (Vec::new(), Vec::new(), Vec::new());
        Self { span, kind, period: None, inspector: None, subject: None, units: None, places, leader: None, findings, recommendations }
    }
}

/// The kinds of inspections.
///
/// ```
/// assert_eq!(bantin::activity::InspectionKind::SocialCriticism.to_string(), "social criticism");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InspectionKind {
    /// Kiểm tra.
    Inspection,
    /// Giám sát.
    Supervision,
    /// Phản biện xã hội.
    SocialCriticism,
}

worded! {
    InspectionKind, "a kind of inspection", r#"assert_eq!(bantin::activity::InspectionKind::Inspection.as_str(), "inspection");"#:
    Inspection = "inspection",
    Supervision = "supervision",
    SocialCriticism = "social criticism",
}

/// How many units were inspected: `20/20 cơ sở`.
///
/// ```
/// use bantin::Article;
/// let article = Article::parse("Tin Hội\n\nNgày 5/3/2024, Hội LHPN xã Lam Hạ đã kiểm tra công tác Hội tại 7/9 chi hội.");
/// let units = article.inspections[0].units.as_ref().unwrap();
/// assert_eq!((units.done, units.of, units.unit.as_ref().unwrap().text.as_str()), (Some(7), Some(9), "chi hội"));
/// ```
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

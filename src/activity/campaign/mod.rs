//! Campaigns: what has a name and people take part in it.

mod figures;
mod quote;
mod read;
mod rules;

pub(super) use figures::governed;
pub(crate) use read::{campaigns, merge_campaigns};
pub(crate) use rules::NAMES;

use crate::passage::Passage;
use crate::span::Span;
use crate::worded::worded;

/// A campaign, a movement, a model: something with a name that people take part in.
///
/// ```
/// use bantin::{Article, activity::CampaignKind};
/// let article = Article::parse("Tin Hội\n\nHội viên hưởng ứng phong trào “Sạch từ nhà ra ngõ”.");
/// assert_eq!(article.campaigns[0].kind, CampaignKind::Movement);
/// assert_eq!(article.campaigns[0].name.text, "Sạch từ nhà ra ngõ");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Campaign {
    /// The head word and the name.
    pub span: Span,
    /// What kind.
    pub kind: CampaignKind,
    /// The name without quotation marks, or with its head word where it had none.
    pub name: Passage,
}

/// The kinds of campaigns.
///
/// ```
/// use bantin::activity::CampaignKind;
/// assert_eq!(CampaignKind::EmulationDrive.to_string(), "emulation drive");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CampaignKind {
    /// Phong trào.
    Movement,
    /// Cuộc vận động, chiến dịch.
    Campaign,
    /// Đợt thi đua.
    EmulationDrive,
    /// Đề án.
    Scheme,
    /// Chương trình.
    Programme,
    /// Dự án.
    Project,
    /// Mô hình.
    Model,
    /// Chủ đề.
    Theme,
    /// Tháng.
    Month,
    /// Tuần lễ.
    Week,
}

worded! {
    CampaignKind, "a kind of campaign", r#"assert_eq!(bantin::activity::CampaignKind::Movement.as_str(), "movement");"#:
    Movement = "movement",
    Campaign = "campaign",
    EmulationDrive = "emulation drive",
    Scheme = "scheme",
    Programme = "programme",
    Project = "project",
    Model = "model",
    Theme = "theme",
    Month = "month",
    Week = "week",
}

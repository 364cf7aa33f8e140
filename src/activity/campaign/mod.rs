//! Campaigns: what has a name and people take part in it.

mod quote;
mod read;
mod rules;

pub(crate) use read::{campaigns, merge_campaigns};

use crate::passage::Passage;
use crate::span::Span;
use core::fmt;

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum CampaignKind {
    /// Phong trào.
    Movement,
    /// Cuộc vận động, chiến dịch.
    Campaign,
    /// Đợt thi đua.
    #[cfg_attr(feature = "serde", serde(rename = "emulation drive"))]
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

impl fmt::Display for CampaignKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Movement => "movement",
            Self::Campaign => "campaign",
            Self::EmulationDrive => "emulation drive",
            Self::Scheme => "scheme",
            Self::Programme => "programme",
            Self::Project => "project",
            Self::Model => "model",
            Self::Theme => "theme",
            Self::Month => "month",
            Self::Week => "week",
        })
    }
}

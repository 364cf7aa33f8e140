//! Bodies: the types, and each spelling once.

use super::body::Body;
use super::seat;
use crate::grammar::Tokens;
use crate::passage::Passage;
use crate::text::{Token, lex, tidy, w};
use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

/// A body.
///
/// ```
/// use bantin::entity::{Level, OrganisationKind};
/// let article = bantin::Article::parse("Hội họp\n\nSáng 5/3, Hội LHPN huyện Sông Mây họp.");
/// let body = &article.organisations[0];
/// assert_eq!(body.name.text, "Hội LHPN huyện Sông Mây");
/// assert_eq!((body.kind, body.level), (OrganisationKind::WomensUnion, Some(Level::District)));
/// assert_eq!(body.place.as_deref(), Some("Sông Mây"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Organisation {
    /// The name as said, with its place.
    pub name: Passage,
    /// What kind of body.
    pub kind: OrganisationKind,
    /// At what level.
    pub level: Option<Level>,
    /// The place in its name.
    pub place: Option<String>,
}

/// The kinds of bodies.
///
/// ```
/// assert_eq!(bantin::entity::OrganisationKind::WomensUnion.to_string(), "women's union");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum OrganisationKind {
    /// Hội LHPN, its chapters, and the older Hội Phụ nữ.
    #[cfg_attr(feature = "serde", serde(rename = "women's union"))]
    WomensUnion,
    /// Hội Nông dân.
    #[cfg_attr(feature = "serde", serde(rename = "farmers' union"))]
    FarmersUnion,
    /// Đoàn Thanh niên, Hội LHTN, and their committees: `Tỉnh đoàn`.
    #[cfg_attr(feature = "serde", serde(rename = "youth union"))]
    YouthUnion,
    /// Liên đoàn Lao động, Công đoàn.
    #[cfg_attr(feature = "serde", serde(rename = "trade union"))]
    TradeUnion,
    /// Hội Cựu chiến binh.
    #[cfg_attr(feature = "serde", serde(rename = "veterans"))]
    Veterans,
    /// Mặt trận Tổ quốc.
    #[cfg_attr(feature = "serde", serde(rename = "fatherland front"))]
    FatherlandFront,
    /// Hội Chữ thập đỏ.
    #[cfg_attr(feature = "serde", serde(rename = "red cross"))]
    RedCross,
    /// Hội Người cao tuổi.
    #[cfg_attr(feature = "serde", serde(rename = "elderly association"))]
    ElderlyAssociation,
    /// Committees of the party: `Huyện ủy`, `Bộ Chính trị`.
    #[cfg_attr(feature = "serde", serde(rename = "party committee"))]
    PartyCommittee,
    /// Ủy ban nhân dân.
    #[cfg_attr(feature = "serde", serde(rename = "people's committee"))]
    PeoplesCommittee,
    /// Hội đồng nhân dân.
    #[cfg_attr(feature = "serde", serde(rename = "people's council"))]
    PeoplesCouncil,
    /// Government, ministries, departments, courts.
    #[cfg_attr(feature = "serde", serde(rename = "state agency"))]
    StateAgency,
    /// Công an.
    #[cfg_attr(feature = "serde", serde(rename = "police"))]
    Police,
    /// The army and the border guard.
    #[cfg_attr(feature = "serde", serde(rename = "military"))]
    Military,
    /// Schools and kindergartens.
    #[cfg_attr(feature = "serde", serde(rename = "school"))]
    School,
    /// Banks.
    #[cfg_attr(feature = "serde", serde(rename = "bank"))]
    Bank,
    /// Companies.
    #[cfg_attr(feature = "serde", serde(rename = "business"))]
    Business,
    /// Hợp tác xã.
    #[cfg_attr(feature = "serde", serde(rename = "cooperative"))]
    Cooperative,
    /// Clubs, other associations, hospitals.
    #[cfg_attr(feature = "serde", serde(rename = "other"))]
    Other,
}

impl OrganisationKind {
    /// The word of the guideline.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WomensUnion => "women's union",
            Self::FarmersUnion => "farmers' union",
            Self::YouthUnion => "youth union",
            Self::TradeUnion => "trade union",
            Self::Veterans => "veterans",
            Self::FatherlandFront => "fatherland front",
            Self::RedCross => "red cross",
            Self::ElderlyAssociation => "elderly association",
            Self::PartyCommittee => "party committee",
            Self::PeoplesCommittee => "people's committee",
            Self::PeoplesCouncil => "people's council",
            Self::StateAgency => "state agency",
            Self::Police => "police",
            Self::Military => "military",
            Self::School => "school",
            Self::Bank => "bank",
            Self::Business => "business",
            Self::Cooperative => "cooperative",
            Self::Other => "other",
        }
    }
}

impl fmt::Display for OrganisationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The levels of the state and of its organisations. The words decide, also after districts were abolished in 2025.
///
/// ```
/// assert_eq!(bantin::entity::Level::Commune.to_string(), "commune");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Level {
    /// The whole country: `Trung ương`, `Việt Nam`.
    #[cfg_attr(feature = "serde", serde(rename = "central"))]
    Central,
    /// tỉnh, and the cities under the centre.
    #[cfg_attr(feature = "serde", serde(rename = "province"))]
    Province,
    /// huyện, quận, thị xã, and the cities in a province.
    #[cfg_attr(feature = "serde", serde(rename = "district"))]
    District,
    /// xã, phường, thị trấn.
    #[cfg_attr(feature = "serde", serde(rename = "commune"))]
    Commune,
    /// thôn, ấp, khu phố, tổ, chi hội.
    #[cfg_attr(feature = "serde", serde(rename = "branch"))]
    Branch,
}

impl Level {
    /// The word of the guideline.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Central => "central",
            Self::Province => "province",
            Self::District => "district",
            Self::Commune => "commune",
            Self::Branch => "branch",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Organisation {
    pub(super) fn of(text: &str, paragraph: &[Token], tokens: &Range<usize>, body: &Body) -> Self {
        let words = |range: &Range<usize>| Tokens::window(paragraph, range.start).span(range.len());
        Self {
            name: Passage::of(text, words(tokens)),
            kind: body.kind,
            level: body.level,
            place: body.place.as_ref().map(|place| tidy(words(place).slice(text))),
        }
    }

    fn is_of_central_city(&self) -> bool {
        self.level == Some(Level::Province) && self.place.as_deref().is_some_and(seat::is_named_central_city)
    }

    fn is_of_city_district(&self) -> bool {
        self.level == Some(Level::District) && lex(&self.name.text).iter().any(|token| token.is(w!("quận")))
    }
}

/// Once for each spelling, in the order of the text.
///
/// `thành phố` without a name is a city in a province, unless the article is about one of the cities under the centre: it
/// says which, or names a `quận`, which only they have.
pub(crate) fn merge_organisations(mut mentions: Vec<Organisation>) -> Vec<Organisation> {
    let mut seen = BTreeSet::new();
    mentions.retain(|body| seen.insert(body.name.text.clone()));
    if mentions.iter().any(|body| body.is_of_central_city() || body.is_of_city_district()) {
        for body in mentions.iter_mut().filter(|body| body.place.is_none() && body.level == Some(Level::District)) {
            let name = body.name.text.to_lowercase();
            if name.starts_with("thành ") || ["thành phố", " tp", " tp."].iter().any(|end| name.ends_with(end)) {
                body.level = Some(Level::Province);
            }
        }
    }
    mentions
}

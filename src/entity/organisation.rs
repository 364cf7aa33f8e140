//! Bodies: the types, and each spelling once.

use super::body::Body;
use super::normal;
use super::seat;
use crate::grammar::Tokens;
use crate::passage::Passage;
use crate::text::{Token, lex, tidy, w};
use crate::worded::worded;
use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;
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
#[non_exhaustive]
pub enum OrganisationKind {
    /// Hội LHPN, its chapters, and the older Hội Phụ nữ.
    WomensUnion,
    /// Hội Nông dân.
    FarmersUnion,
    /// Đoàn Thanh niên, Hội LHTN, and their committees: `Tỉnh đoàn`.
    YouthUnion,
    /// Liên đoàn Lao động, Công đoàn.
    TradeUnion,
    /// Hội Cựu chiến binh.
    Veterans,
    /// Mặt trận Tổ quốc.
    FatherlandFront,
    /// Hội Chữ thập đỏ.
    RedCross,
    /// Hội Người cao tuổi.
    ElderlyAssociation,
    /// Committees of the party: `Huyện ủy`, `Bộ Chính trị`.
    PartyCommittee,
    /// Ủy ban nhân dân.
    PeoplesCommittee,
    /// Hội đồng nhân dân.
    PeoplesCouncil,
    /// Government, ministries, departments, courts.
    StateAgency,
    /// Công an.
    Police,
    /// The army and the border guard.
    Military,
    /// Schools and kindergartens.
    School,
    /// Banks.
    Bank,
    /// Companies.
    Business,
    /// Hợp tác xã.
    Cooperative,
    /// Clubs, other associations, hospitals.
    Other,
}

worded! {
    OrganisationKind, "a kind of body", r#"assert_eq!(bantin::entity::OrganisationKind::WomensUnion.as_str(), "women's union");"#:
    WomensUnion = "women's union",
    FarmersUnion = "farmers' union",
    YouthUnion = "youth union",
    TradeUnion = "trade union",
    Veterans = "veterans",
    FatherlandFront = "fatherland front",
    RedCross = "red cross",
    ElderlyAssociation = "elderly association",
    PartyCommittee = "party committee",
    PeoplesCommittee = "people's committee",
    PeoplesCouncil = "people's council",
    StateAgency = "state agency",
    Police = "police",
    Military = "military",
    School = "school",
    Bank = "bank",
    Business = "business",
    Cooperative = "cooperative",
    Other = "other",
}

/// The levels of the state and of its organisations. The words decide, also after districts were abolished in 2025.
///
/// ```
/// assert_eq!(bantin::entity::Level::Commune.to_string(), "commune");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The whole country: `Trung ương`, `Việt Nam`.
    Central,
    /// tỉnh, and the cities under the centre.
    Province,
    /// huyện, quận, thị xã, and the cities in a province.
    District,
    /// xã, phường, thị trấn.
    Commune,
    /// thôn, ấp, khu phố, tổ, chi hội.
    Branch,
}

worded! {
    Level, "a level", r#"assert_eq!(bantin::entity::Level::Central.as_str(), "central");"#:
    Central = "central",
    Province = "province",
    District = "district",
    Commune = "commune",
    Branch = "branch",
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

    /// The name in one form, in which two writings of a body compare equal: small letters, no abbreviations, the full title,
    /// the level, the place.
    ///
    /// ```
    /// let forms = |text: &str| -> Vec<String> {
    ///     bantin::Article::parse(&format!("Tin Hội\n\n{text}")).organisations.iter().map(|body| body.normal_form()).collect()
    /// };
    /// assert_eq!(forms("UBMTTQVN huyện Sông Mây họp."), ["ủy ban mặt trận tổ quốc huyện sông mây"]);
    /// assert_eq!(forms("UBMTTQVN huyện Sông Mây họp."), forms("Ủy ban MTTQ Việt Nam huyện Sông Mây họp."));
    /// assert_eq!(forms("Huyện đoàn Sông Mây họp."), forms("Đoàn TNCS Hồ Chí Minh huyện Sông Mây họp."));
    /// ```
    #[must_use]
    pub fn normal_form(&self) -> String {
        normal::form(&self.name.text)
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

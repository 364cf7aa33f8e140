//! Floor 4, people, bodies and documents.
//!
//! May import: the floors below. Never: `activity`, `article`, `parser`.

use crate::passage::Passage;
use crate::span::Span;
use crate::time::Value;
use alloc::string::String;
use alloc::vec::Vec;

/// A person of the article.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Person {
    /// The name, with its place.
    pub name: Passage,
    /// `Đ/c`, `bà`, as said.
    pub honorific: Option<Passage>,
    /// One for each part, as said.
    pub positions: Vec<Passage>,
}

/// A body.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
#[allow(missing_docs)]
pub enum OrganisationKind {
    WomensUnion,
    FarmersUnion,
    YouthUnion,
    TradeUnion,
    Veterans,
    FatherlandFront,
    RedCross,
    ElderlyAssociation,
    PartyCommittee,
    PeoplesCommittee,
    PeoplesCouncil,
    StateAgency,
    Police,
    Military,
    School,
    Bank,
    Business,
    Cooperative,
    Other,
}

/// The levels of the state and of its organisations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[allow(missing_docs)]
pub enum Level {
    Central,
    Province,
    District,
    Commune,
    Branch,
}

/// A reference to a document of party or state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DocumentRef {
    /// The words from the kind to the number, or to the issuer where there is no number.
    pub name: Passage,
    /// The kind, in Vietnamese: `nghị quyết`.
    pub kind: DocumentKind,
    /// `11-NQ/TW`, as said.
    pub number: Option<String>,
    /// The day it was signed.
    pub date: Option<Value>,
    /// Who issued it, as said.
    pub issuer: Option<String>,
}

/// The kinds of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
#[allow(missing_docs)]
pub enum DocumentKind {
    Resolution,
}

/// Used by the documents' spans.
#[allow(dead_code)]
type Place = Span;

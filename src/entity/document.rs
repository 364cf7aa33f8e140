//! Documents of party and state: the types, and each document once.

use crate::passage::Passage;
use crate::time::Value;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// A reference to a document of party or state.
///
/// ```
/// use bantin::entity::DocumentKind;
/// let article = bantin::Article::parse("Hội họp\n\nHội triển khai Nghị quyết số 11-NQ/TW của Bộ Chính trị.");
/// let document = &article.documents[0];
/// assert_eq!(document.kind, DocumentKind::Resolution);
/// assert_eq!(document.number.as_deref(), Some("11-NQ/TW"));
/// assert_eq!(document.issuer.as_deref(), Some("Bộ Chính trị"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DocumentRef {
    /// The words from the kind to the number, or to the issuer where there is no number.
    pub name: Passage,
    /// The kind.
    pub kind: DocumentKind,
    /// `11-NQ/TW`, as said.
    pub number: Option<String>,
    /// The day it was signed; of a law, its year.
    pub date: Option<Value>,
    /// Who issued it, as said.
    pub issuer: Option<String>,
}

/// The kinds of documents, in the words of the field.
///
/// ```
/// assert_eq!(bantin::entity::DocumentKind::Resolution.to_string(), "nghị quyết");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum DocumentKind {
    /// Nghị quyết.
    #[cfg_attr(feature = "serde", serde(rename = "nghị quyết"))]
    Resolution,
    /// chỉ thị.
    #[cfg_attr(feature = "serde", serde(rename = "chỉ thị"))]
    Directive,
    /// kế hoạch.
    #[cfg_attr(feature = "serde", serde(rename = "kế hoạch"))]
    Plan,
    /// hướng dẫn.
    #[cfg_attr(feature = "serde", serde(rename = "hướng dẫn"))]
    Guidance,
    /// công văn.
    #[cfg_attr(feature = "serde", serde(rename = "công văn"))]
    OfficialLetter,
    /// quyết định.
    #[cfg_attr(feature = "serde", serde(rename = "quyết định"))]
    Decision,
    /// Nghị định.
    #[cfg_attr(feature = "serde", serde(rename = "nghị định"))]
    Decree,
    /// thông tư.
    #[cfg_attr(feature = "serde", serde(rename = "thông tư"))]
    Circular,
    /// kết luận.
    #[cfg_attr(feature = "serde", serde(rename = "kết luận"))]
    Conclusion,
    /// quy định.
    #[cfg_attr(feature = "serde", serde(rename = "quy định"))]
    Regulation,
    /// quy chế.
    #[cfg_attr(feature = "serde", serde(rename = "quy chế"))]
    Rules,
    /// thông báo.
    #[cfg_attr(feature = "serde", serde(rename = "thông báo"))]
    Notice,
    /// tờ trình.
    #[cfg_attr(feature = "serde", serde(rename = "tờ trình"))]
    Submission,
    /// luật.
    #[cfg_attr(feature = "serde", serde(rename = "luật"))]
    Law,
    /// pháp lệnh.
    #[cfg_attr(feature = "serde", serde(rename = "pháp lệnh"))]
    Ordinance,
    /// hiến pháp.
    #[cfg_attr(feature = "serde", serde(rename = "hiến pháp"))]
    Constitution,
    /// điều lệ.
    #[cfg_attr(feature = "serde", serde(rename = "điều lệ"))]
    Statutes,
    /// chương trình.
    #[cfg_attr(feature = "serde", serde(rename = "chương trình"))]
    Programme,
    /// chương trình hành động.
    #[cfg_attr(feature = "serde", serde(rename = "chương trình hành động"))]
    ActionProgramme,
    /// đề án.
    #[cfg_attr(feature = "serde", serde(rename = "đề án"))]
    Scheme,
    /// báo cáo.
    #[cfg_attr(feature = "serde", serde(rename = "báo cáo"))]
    Report,
}

impl DocumentKind {
    /// The word of the guideline.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Resolution => "nghị quyết",
            Self::Directive => "chỉ thị",
            Self::Plan => "kế hoạch",
            Self::Guidance => "hướng dẫn",
            Self::OfficialLetter => "công văn",
            Self::Decision => "quyết định",
            Self::Decree => "nghị định",
            Self::Circular => "thông tư",
            Self::Conclusion => "kết luận",
            Self::Regulation => "quy định",
            Self::Rules => "quy chế",
            Self::Notice => "thông báo",
            Self::Submission => "tờ trình",
            Self::Law => "luật",
            Self::Ordinance => "pháp lệnh",
            Self::Constitution => "hiến pháp",
            Self::Statutes => "điều lệ",
            Self::Programme => "chương trình",
            Self::ActionProgramme => "chương trình hành động",
            Self::Scheme => "đề án",
            Self::Report => "báo cáo",
        }
    }
}

impl fmt::Display for DocumentKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Once for each document: those of one number are one, those without a number where their words are the same. What a
/// later mention adds, a date or an issuer, is kept.
pub(crate) fn merge_documents(mentions: Vec<DocumentRef>) -> Vec<DocumentRef> {
    let mut places: BTreeMap<(DocumentKind, String), usize> = BTreeMap::new();
    let mut documents: Vec<DocumentRef> = Vec::new();
    for mention in mentions {
        let sign = mention.number.clone().unwrap_or_else(|| mention.name.text.to_lowercase());
        let place = *places.entry((mention.kind, sign)).or_insert(documents.len());
        match documents.get_mut(place) {
            Some(known) => {
                known.date = known.date.or(mention.date);
                known.issuer = known.issuer.take().or(mention.issuer);
            }
            None => documents.push(mention),
        }
    }
    documents
}

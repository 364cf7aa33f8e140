//! Documents of party and state: the types, and each document once.

use crate::passage::Passage;
use crate::time::Value;
use crate::worded::worded;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

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

impl DocumentRef {
    /// Who signs, as a number says it behind its kind: `LĐLĐ` of `55/KH-LĐLĐ`, `TW` of `217-QĐ/TW`.
    pub(super) fn signer(&self) -> Option<&str> {
        let (_, behind) = self.number.as_deref()?.split_once(['/', '-', '–'])?;
        let (_, signer) = behind.split_once(['/', '-', '–'])?;
        Some(signer.trim()).filter(|signer| !signer.is_empty())
    }
}

/// The kinds of documents, in the words of the field.
///
/// ```
/// assert_eq!(bantin::entity::DocumentKind::Resolution.to_string(), "nghị quyết");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DocumentKind {
    /// Nghị quyết.
    Resolution,
    /// chỉ thị.
    Directive,
    /// kế hoạch.
    Plan,
    /// hướng dẫn.
    Guidance,
    /// công văn.
    OfficialLetter,
    /// quyết định.
    Decision,
    /// Nghị định.
    Decree,
    /// thông tư.
    Circular,
    /// kết luận.
    Conclusion,
    /// quy định.
    Regulation,
    /// quy chế.
    Rules,
    /// thông báo.
    Notice,
    /// tờ trình.
    Submission,
    /// luật.
    Law,
    /// pháp lệnh.
    Ordinance,
    /// hiến pháp.
    Constitution,
    /// điều lệ.
    Statutes,
    /// chương trình.
    Programme,
    /// chương trình hành động.
    ActionProgramme,
    /// đề án.
    Scheme,
    /// báo cáo.
    Report,
    /// công điện.
    Telegram,
    /// thông tri, by which the Front and the party instruct those below.
    Instruction,
    /// văn bản: a paper of no other kind.
    Paper,
}

worded! {
    DocumentKind, "a kind of document", r#"assert_eq!(bantin::entity::DocumentKind::Resolution.as_str(), "nghị quyết");"#:
    Resolution = "nghị quyết",
    Directive = "chỉ thị",
    Plan = "kế hoạch",
    Guidance = "hướng dẫn",
    OfficialLetter = "công văn",
    Decision = "quyết định",
    Decree = "nghị định",
    Circular = "thông tư",
    Conclusion = "kết luận",
    Regulation = "quy định",
    Rules = "quy chế",
    Notice = "thông báo",
    Submission = "tờ trình",
    Law = "luật",
    Ordinance = "pháp lệnh",
    Constitution = "hiến pháp",
    Statutes = "điều lệ",
    Programme = "chương trình",
    ActionProgramme = "chương trình hành động",
    Scheme = "đề án",
    Report = "báo cáo",
    Telegram = "công điện",
    Instruction = "thông tri",
    Paper = "văn bản",
}

/// Once for each document: those of one number are one, those without a number where their words are the same. What a
/// later mention adds, a date or an issuer, is kept; `Quyết định 217` is the `217-QĐ/TW` that the article names too.
pub(crate) fn merge_documents(mentions: Vec<DocumentRef>) -> Vec<DocumentRef> {
    let mut places: BTreeMap<(DocumentKind, String), usize> = BTreeMap::new();
    let mut full: BTreeMap<(DocumentKind, String), String> = BTreeMap::new();
    for (kind, number) in mentions.iter().filter_map(|mention| Some((mention.kind, mention.number.as_deref()?))) {
        let alone = number_of(number);
        if alone.len() < number.len() {
            full.entry((kind, alone)).or_insert_with(|| signed(number));
        }
    }
    let mut documents: Vec<DocumentRef> = Vec::new();
    for mention in mentions {
        let sign = match &mention.number {
            Some(number) => full.get(&(mention.kind, number.clone())).cloned().unwrap_or_else(|| signed(number)),
            None => mention.name.text.to_lowercase(),
        };
        let place = *places.entry((mention.kind, sign)).or_insert(documents.len());
        match documents.get_mut(place) {
            Some(known) => {
                if known.number.as_ref().is_some_and(|number| number_of(number) == *number) {
                    known.number = mention.number;
                }
                known.date = known.date.or(mention.date);
                known.issuer = known.issuer.take().or(mention.issuer);
            }
            None => documents.push(mention),
        }
    }
    documents
}

/// The digits that a number begins with: `217` of `217-QĐ/TW`.
fn number_of(number: &str) -> String {
    number.chars().take_while(char::is_ascii_digit).collect()
}

/// A number without its spaces and in one kind of dash: `62 – KL/TW` is `62-KL/TW`.
fn signed(number: &str) -> String {
    number.chars().filter(|letter| !letter.is_whitespace()).map(|letter| if letter == '–' { '-' } else { letter }).collect::<String>().to_lowercase()
}

//! Which activity a fact belongs to, where the sentence says so.

use crate::span::Span;

/// An activity of an article, by its place in the article's own list of its sort.
///
/// ```
/// use bantin::{Article, activity::Activity};
/// let article = Article::parse("Tin Hội\n\nSáng 5/3/2024, Hội LHPN xã Lam Hạ tổ chức tập huấn nghề may cho 40 hội viên.");
/// let figures: Vec<String> = article.quantities_of(Activity::Meeting(0)).map(|figure| figure.to_string()).collect();
/// assert_eq!(figures, ["40 hội viên"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum Activity {
    /// One of `meetings`.
    Meeting(usize),
    /// One of `inspections`.
    Inspection(usize),
    /// One of `campaigns`.
    Campaign(usize),
}

/// A time or a figure, and the activity that its sentence ties it to. A fact belongs to at most one.
///
/// ```
/// use bantin::{Article, activity::Activity};
/// let page = "Tin Hội\n\nMô hình “Biến rác thành tiền” đã thu gom 35 tấn phế liệu.";
/// let article = Article::parse(page);
/// assert_eq!(article.links[0].span.slice(page), "35 tấn");
/// assert_eq!(article.links[0].activity, Activity::Campaign(0));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Link {
    /// The span of the fact, which no other fact of the article has.
    pub span: Span,
    /// What it belongs to.
    pub activity: Activity,
}

impl Link {
    /// The same with the places that the campaigns have in the article, where each stands once.
    pub(crate) fn merged(self, campaigns: &[usize]) -> Self {
        match self.activity {
            Activity::Campaign(at) => Self { activity: Activity::Campaign(campaigns.get(at).copied().unwrap_or(at)), ..self },
            _ => self,
        }
    }
}

//! The blocks of a page, as the model shows them.

use crate::span::Span;

/// A part of the page: what it is, and its bytes.
///
/// The blocks of a page tile it: they follow each other without a gap from its first byte to its last.
///
/// ```
/// use bantin::{Article, article::BlockKind};
/// let page = "Hội thi nấu ăn\n24/11/2020\n\nSáng nay, Hội tổ chức hội thi nấu ăn cho hội viên.";
/// let article = Article::parse(page);
/// let kinds: Vec<_> = article.blocks.iter().map(|block| block.kind).collect();
/// assert_eq!(kinds, [BlockKind::Title, BlockKind::Posted, BlockKind::Lead]);
/// assert_eq!(article.blocks[1].span.slice(page), "24/11/2020\n\n");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it stands, with the blank space behind it.
    pub span: Span,
}

/// What a [`Block`] is.
///
/// ```
/// use bantin::article::BlockKind;
/// assert!(BlockKind::Caption.is_content());
/// assert!(!BlockKind::Related.is_content());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum BlockKind {
    /// The path above the title.
    Breadcrumb,
    /// A line that introduces the title and ends with a colon.
    Kicker,
    /// The headline.
    Title,
    /// The time of posting, with its label.
    Posted,
    /// The first paragraph.
    Lead,
    /// A paragraph behind the lead.
    Paragraph,
    /// A heading between paragraphs.
    Heading,
    /// The words beneath a picture.
    Caption,
    /// A title, lead or caption that is printed again.
    Repeat,
    /// Who wrote it.
    Author,
    /// Where it was taken from: a dateline code, a paper, the author's body.
    Source,
    /// A link to other news.
    Related,
    /// What the portal prints itself: counters, buttons, heads of lists; and blank space.
    Layout,
}

impl BlockKind {
    /// Whether the block says something of the article's own, in which facts are read.
    ///
    /// ```
    /// use bantin::article::BlockKind;
    /// assert!(BlockKind::Lead.is_content());
    /// assert!(!BlockKind::Author.is_content());
    /// ```
    #[must_use]
    pub const fn is_content(self) -> bool {
        matches!(self, Self::Kicker | Self::Title | Self::Lead | Self::Paragraph | Self::Heading | Self::Caption | Self::Repeat)
    }

    /// Whether the block is a paragraph of prose, the lead included.
    ///
    /// ```
    /// use bantin::article::BlockKind;
    /// assert!(BlockKind::Lead.is_prose());
    /// assert!(!BlockKind::Caption.is_prose());
    /// ```
    #[must_use]
    pub const fn is_prose(self) -> bool {
        matches!(self, Self::Lead | Self::Paragraph)
    }
}

//! Words of a text with their place.
//!
//! May import: `span`, `text`. Never: any floor above.

use crate::span::Span;
use crate::text::tidy;
use alloc::string::String;
use core::fmt;

/// Words of the text that was read: where they stand, and how they read in one line.
///
/// `text` is composed (NFC), its runs of white space are one space, and nothing in it is invisible; the span covers the
/// words as they stand in the text.
///
/// ```
/// let article = bantin::Article::parse("Hội họp\n\nTrao 12 suất  quà cho hội viên.");
/// let counted = article.quantities[0].of.as_ref().unwrap();
/// assert_eq!(counted.text, "quà");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Passage {
    /// Where the words stand.
    pub span: Span,
    /// The words.
    pub text: String,
}

impl Passage {
    pub(crate) fn of(text: &str, span: Span) -> Self {
        Self { span, text: tidy(span.slice(text)) }
    }
}

impl fmt::Display for Passage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

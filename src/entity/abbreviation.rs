//! What an abbreviation stands for.
//!
//! May import: `grammar`, `text`, the table of this floor.

use super::tables::abbreviations::ABBREVIATIONS;
use crate::grammar::Tokens;
use crate::text::lex;

/// The readings of an abbreviation of the field, the likeliest first; none where it is not known. Case and spaces do not
/// matter.
///
/// ```
/// use bantin::entity::expand;
/// assert_eq!(expand("UVBCH"), ["ủy viên Ban Chấp hành"]);
/// assert_eq!(expand("Đ/c"), ["đồng chí"]);
/// assert_eq!(expand("ĐH"), ["đại hội", "đại học"]);
/// assert!(expand("hội nghị").is_empty());
/// ```
#[must_use]
pub fn expand(abbreviation: &str) -> &'static [&'static str] {
    let tokens = lex(abbreviation);
    match ABBREVIATIONS.longest(Tokens::window(&tokens, 0)) {
        Some((len, readings)) if len == tokens.len() => readings,
        _ => &[],
    }
}

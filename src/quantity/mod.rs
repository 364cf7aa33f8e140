//! Floor 3, figures: every count, sum, share, ratio, measure, ordinal, score and age, exact.
//!
//! | said | read as |
//! |---|---|
//! | `180 cuộc`, `hơn 500 hội viên` | COUNT, with its classifier or with what is counted |
//! | `1 tỷ 250 triệu đồng`, `500.000 đồng/suất` | MONEY, and per what |
//! | `98,5%` | PERCENT |
//! | `20/20 cơ sở`, `hai phần ba` | RATIO |
//! | `5,2 km`, `3 sào`, `2 tấn` | LENGTH, AREA, MASS and their like |
//! | `lần thứ XII`, `gấp 3 lần`, `9,5 điểm`, `47 tuổi` | ORDINAL, MULTIPLE, SCORE, AGE |
//!
//! For apps, a figure is [written](Quantity::written) in Vietnamese, turned into [other units](Quantity::in_base) and
//! [shares](Quantity::percentage), [compared](Quantity::compare) with its bound, and as a [sum in words](SumInWords).
//!
//! A rule reads a shape; `sense` cuts what is counted out of the text. A name that holds a number is no figure, nor is a
//! time.
//!
//! May import: `number` and below, `passage`. Never: `time`, chrono, `entity` and up.

mod compare;
mod convert;
mod meant;
mod of;
mod region;
mod rules;
mod said;
mod share;
mod strict;
mod sum;
mod tables;
mod times;
mod units;
mod value;
mod write;

pub use region::Region;
pub(crate) use rules::RULES;
use said::Of;
pub(crate) use said::Said;
pub use sum::SumInWords;
pub use value::{Amount, Bound, Kind, Unit};

use crate::grammar::{Claim, Starts, Tokens};
use crate::note::Note;
use crate::number::guard::GUARDS;
use crate::passage::Passage;
use crate::span::Span;
use crate::text::{Gap, Kind as TokenKind, Token, Word, cut, lex};
use alloc::vec::Vec;
use times::TIMES;

/// A figure: what is said, and where.
///
/// [`FromStr`](core::str::FromStr) reads a text that is one figure and nothing else, or the word that it leans on before it
/// (`từ 3 đến 5 kg`, `gấp 3 lần`, `đạt 88 điểm`); [`scan`] finds those of a longer text. What [`written`](Self::written)
/// gives reads back to the same figure; a figure without a number (`hàng trăm`) prints as `nhiều` and does not.
///
/// ```
/// use bantin::quantity::{Amount, Bound, Kind, Quantity};
/// let figure: Quantity = "hơn 48.970 lượt hội viên".parse()?;
/// assert_eq!(figure.kind, Kind::Count);
/// assert_eq!(figure.amount, Some(Amount::One(48_970.into())));
/// assert_eq!(figure.bound, Bound::MoreThan);
/// assert_eq!(figure.unit.unwrap().code(), "lượt");
/// assert_eq!(figure.of.unwrap().text, "hội viên");
/// # Ok::<(), bantin::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Quantity {
    /// Bound, number and unit.
    pub span: Span,
    /// What kind of figure it is.
    pub kind: Kind,
    /// How much; nothing where no number is said (`hàng trăm`, `vài`).
    pub amount: Option<Amount>,
    /// Of what unit, if any.
    pub unit: Option<Unit>,
    /// What the figure says about the truth.
    pub bound: Bound,
    /// What is counted.
    pub of: Option<Passage>,
    /// Per what, the words behind the slash of a rate.
    pub per: Option<Passage>,
}

/// All figures of a text, in its order. Names that hold a number and times are passed over.
///
/// ```
/// use bantin::quantity;
/// let found = quantity::scan("Sáng 20/11, Hội trao 12 suất quà trị giá 6 triệu đồng tại phường 12.");
/// let values: Vec<_> = found.iter().map(|figure| figure.amount.unwrap().to_string()).collect();
/// assert_eq!(values, ["12", "6000000"]);
/// ```
#[must_use]
pub fn scan(text: &str) -> Vec<Quantity> {
    let mut found = Vec::new();
    walk(text, |figure| found.push(figure));
    found
}

/// Hands every figure on.
fn walk(text: &str, mut found: impl FnMut(Quantity)) {
    let text = cut(text);
    let tokens = lex(text);
    let mut rest = tokens.as_slice();
    while !rest.is_empty() {
        let end = rest.iter().skip(1).position(|token| token.gap() == Gap::Blank).map_or(rest.len(), |at| at + 1);
        let (paragraph, behind) = rest.split_at(end);
        rest = behind;
        let mut at = 0;
        while at < paragraph.len() {
            let i = Tokens::window(paragraph, at);
            let name = GUARDS.claim(i, |_| true).map_or(0, |claim| claim.len);
            let time = TIMES.claim(i, |_| true).map_or(0, |claim| claim.len);
            at += match claim(i) {
                Some(claim) if claim.len >= time && claim.len > name => {
                    found(sense(text, i, &claim).0);
                    claim.len
                }
                _ => name.max(time).max(1),
            };
        }
    }
}

/// What a figure can start with.
pub(crate) static STARTS: Starts = RULES.starts();

/// The figure at this place, if one begins here.
pub(crate) fn claim(i: Tokens<'_>) -> Option<Claim<Said>> {
    if !STARTS.admit(i.first()?) || is_inside_a_number(i) {
        return None;
    }
    let glued = is_glued_to_a_word(i);
    RULES.claim(i, |_| true).filter(|claim| !glued || claim.said.unit.is_some())
}

/// Whether a space was lost before the number: `tiếp nhận1.250 tấn`. It is one only where a unit says so.
fn is_glued_to_a_word(i: Tokens<'_>) -> bool {
    let glued = i.first().is_some_and(|first| first.is_glued() && first.kind() == TokenKind::Number);
    glued && i.back(1).is_some_and(|before| before.kind() == TokenKind::Word)
}

/// Whether this place is a number that goes on from another (`1.2.3`, a run of too many digits) or from letters (`H5`).
fn is_inside_a_number(i: Tokens<'_>) -> bool {
    let is_number = |token: &Token| matches!(token.kind(), TokenKind::Number | TokenKind::Overlong);
    let Some((_, before)) = i.first().zip(i.back(1)).filter(|(first, _)| is_number(first) && first.is_glued()) else {
        return false;
    };
    match before.as_mark() {
        Some('+') => true,
        Some('.' | ',' | '/' | '-' | ':') => before.is_glued() && i.back(2).is_some_and(|token| is_number(&token)),
        // A name in quotation marks begins with its number: `“90 ngày thi đua”`.
        Some('“' | '‘' | '«' | '"' | '\'') => i.back(1).is_some_and(|quote| !quote.is_glued()),
        Some(_) => false,
        None => before.is_capital() || before.letters() < 2 || before.as_word() == Word::OTHER,
    }
}

/// What a claim means, and what is to be noted of it.
pub(crate) fn sense(text: &str, i: Tokens<'_>, claim: &Claim<Said>) -> (Quantity, Option<Note>) {
    let said = &claim.said;
    let passage = |(from, to): (usize, usize)| Passage::of(text, i.skip(from).span(to - from));
    let behind = i.skip(said.len);
    let of = match said.of {
        Of::Within(from, to) => Some((from, to)),
        Of::Behind if said.per.is_none() => of::phrase_at(behind).map(|(from, to)| (said.len + from, said.len + to)),
        Of::Nowhere | Of::Behind => None,
    };
    // `2-5 hộ nghèo/năm`: the slash may stand behind what is counted.
    let late = of.filter(|_| said.per.is_none()).and_then(|(_, to)| of::rate_at(i.skip(to)).map(|(from, end)| (to + from, to + end)));
    let span = i.span(said.len);
    let figure =
        Quantity { span, kind: said.kind, amount: said.amount, unit: said.unit, bound: said.bound, of: of.map(passage), per: said.per.or(late).map(passage) };
    (figure, said.note.map(|kind| Note { kind, span }))
}

#[cfg(test)]
mod tests;

//! Floor 3, figures: every count, sum, share, ratio, measure, ordinal, score and age, exact.
//!
//! May import: `number` and below, `passage`. Never: `time`, chrono, `entity` and up.

use crate::Number;
use crate::passage::Passage;
use crate::span::Span;

/// A figure: what is said, and where.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

/// How much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Amount {
    /// One number.
    One(Number),
    /// From a number to a number.
    Range(Number, Number),
    /// A part and its whole: `20/20`.
    Ratio(Number, Number),
}

/// The unit of a figure, by its code: a classifier as said (`lượt`), a currency of ISO 4217 (`VND`), a unit of UCUM
/// (`m2`), or `%`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Unit(&'static str);

/// What kind of figure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(missing_docs)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "SCREAMING_SNAKE_CASE"))]
pub enum Kind {
    Count,
    Money,
    Percent,
    Ratio,
    Length,
    Area,
    Volume,
    Mass,
    Temperature,
    Speed,
    Energy,
    Ordinal,
    Multiple,
    Score,
    Age,
}

/// What a figure says about the truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "SCREAMING_SNAKE_CASE"))]
pub enum Bound {
    Exact,
    Approx,
    MoreThan,
    AtLeast,
    LessThan,
    AtMost,
}

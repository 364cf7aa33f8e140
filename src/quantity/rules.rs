//! All rules of the floor of figures.

mod figure;
mod indefinite;
mod listed;
mod multiple;
mod ordinal;
mod ratio;
mod sign;
mod spoken;

use super::Said;
use crate::grammar::Table;

/// Every way of saying a figure.
pub(crate) static RULES: Table<Said> = Table::new(&[
    &figure::FIGURE,
    &sign::SIGN_FIRST,
    &sign::BELOW_ZERO,
    &indefinite::INDEFINITE,
    &listed::LISTED,
    &multiple::DOUBLE,
    &ordinal::NTH,
    &ordinal::TERM,
    &ratio::RATIO,
    &ratio::IN_WORDS,
    &ratio::OUT_OF,
    &spoken::SPOKEN,
]);

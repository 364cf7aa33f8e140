//! Floor 0, bytes to tokens: the only room that looks at letters.
//!
//! [`lex`](lex::lex) goes over the bytes once and gives small [`Token`]s: words, runs of digits, single marks, each with
//! its byte range in the caller's text. A word is folded while it is read (composed, lower case, one place for the tone,
//! look-alike letters mended) and looked up once; from there on it is a number, a [`Word`]. White space is no token: a
//! token says what kind of gap stood before it.
//!
//! May import: `span`, `unicode-normalization`. Never: nom, chrono, serde, any floor above.

pub(crate) mod fits;
pub(crate) mod fold;
pub(crate) mod lex;
mod markup;
pub(crate) mod set;
mod tables;
pub(crate) mod token;
pub(crate) mod word;

pub(crate) use fits::{cut, fitting};
pub(crate) use fold::tidy;
pub(crate) use lex::lex;
pub(crate) use markup::headless;
pub(crate) use set::{WordSet, WordSets};
pub(crate) use token::{Gap, Kind, Token};
pub(crate) use word::{Word, w};

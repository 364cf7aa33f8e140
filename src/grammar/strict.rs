//! The strict reading of a whole text: all of it one value, or an error that says where and why.

use super::tokens::{Miss, Parsed, Tokens};
use crate::error::{Error, ErrorKind};
use crate::span::Span;
use crate::text::Token;

/// Reads all tokens of `text` with one grammar. `what` names the value in errors.
pub(crate) fn whole<'t, O>(text: &str, tokens: &'t [Token], what: &'static str, shape: impl Fn(Tokens<'t>) -> Parsed<'t, O>) -> Result<O, Error> {
    let all = Tokens::window(tokens, 0);
    if all.is_empty() {
        return Err(Error::new(ErrorKind::Empty { expected: what }, Span::new(0, text.len() as u32), text));
    }
    match shape(all) {
        Ok((rest, value)) if rest.at() == tokens.len() => Ok(value),
        Ok((rest, _)) => Err(trailing(text, rest, what)),
        Err(nom::Err::Error(miss) | nom::Err::Failure(miss)) => Err(refused(text, all, miss, what)),
        Err(nom::Err::Incomplete(_)) => Err(refused(text, all, Miss { left: all.len(), wanted: what }, what)),
    }
}

/// The error for what stands behind a value.
pub(crate) fn trailing(text: &str, rest: Tokens<'_>, read: &'static str) -> Error {
    let span = rest.paragraph().get(rest.at()).map_or(Span::default(), Token::span);
    Error::new(ErrorKind::Trailing { found: span.slice(text).into(), read }, span, text)
}

fn refused(text: &str, all: Tokens<'_>, miss: Miss, what: &'static str) -> Error {
    let at = all.len() - miss.left.min(all.len());
    let expected = if miss.wanted.is_empty() || at == 0 { what } else { miss.wanted };
    match all.get(at) {
        Some(token) => Error::new(ErrorKind::Unexpected { expected, found: token.span().slice(text).into() }, token.span(), text),
        None => Error::new(ErrorKind::Unfinished { expected }, Span::new(text.len() as u32, text.len() as u32), text),
    }
}

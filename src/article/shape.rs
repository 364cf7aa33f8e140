//! What a line looks like: how it ends, how many words it has, whether it is a name or the name of a body.

use super::tables::{BODIES, BODY_WORDS, DESKS, ROLES};
use crate::grammar::Tokens;
use crate::text::{Kind, Token, w};
use core::ops::Range;

/// How a line ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// A full stop or an ellipsis, the closing mark included.
    Full,
    /// A question or exclamation mark, which titles have too.
    Question,
    /// It announces what follows.
    Colon,
    /// A comma or semicolon: part of a list.
    Comma,
    /// None.
    Open,
}

pub(super) fn ending(line: &[Token]) -> Ending {
    let last = line.iter().rev().find(|token| !is_closer(token));
    match last.and_then(Token::as_mark) {
        Some('.' | '…') => Ending::Full,
        Some('!' | '?') => Ending::Question,
        Some(':') => Ending::Colon,
        Some(',' | ';') => Ending::Comma,
        _ => Ending::Open,
    }
}

/// Whether the line is broken off with dots.
pub(super) fn is_cut(line: &[Token]) -> bool {
    line.last().is_some_and(|last| last.as_mark() == Some('…') || last.as_mark() == Some('.') && last.run() == 3)
}

fn is_closer(token: &Token) -> bool {
    matches!(token.as_mark(), Some('”' | '"' | '’' | '\'' | ')' | ']' | '»' | '*' | '_'))
}

pub(super) fn words(line: &[Token]) -> usize {
    line.iter().filter(|token| token.kind() == Kind::Word).count()
}

/// How many sentences end in the line, as far as capitals show.
pub(super) fn sentences(line: &[Token]) -> usize {
    let inner = line.windows(3).filter(|three| match three {
        // `P. Hà` and `K.T` are no ends of sentences: what stands before the stop has more than two letters.
        [before, stop, next] => {
            matches!(stop.as_mark(), Some('.' | '!' | '?' | '…'))
                && next.is_capital()
                && (before.letters() > 2 && !before.is_all_upper() || before.letters() == 0)
        }
        _ => false,
    });
    inner.count() + usize::from(matches!(ending(line), Ending::Full | Ending::Question))
}

/// The place of a closing mark, `./.`, `…/.` or `../.`.
pub(super) fn closing_mark(line: &[Token]) -> Option<Range<usize>> {
    let at = line.windows(3).position(|three| match three {
        [stop, slash, end] => {
            matches!(stop.as_mark(), Some('.' | '…')) && slash.is_mark('/') && slash.is_glued() && end.as_mark() == Some('.') && end.is_glued()
        }
        _ => false,
    })?;
    Some(at..at + 3)
}

/// Whether the line is a name, initials, a pen name, or some of them joined: `Ngọc Ánh`, `KIM THANH`, `R.P`, `Hà – Minh`.
pub(super) fn is_name(line: &[Token]) -> bool {
    let mut letters = 0;
    let mut count = 0;
    for token in line {
        match token.kind() {
            Kind::Word if token.is_capital() => {
                count += 1;
                letters += token.letters();
            }
            Kind::Word if token.is(w!("và")) && count > 0 => {}
            Kind::Mark if matches!(token.as_mark(), Some('.' | '-' | ',' | '&' | '\'' | '’')) && token.run() == 1 => {}
            _ => return false,
        }
    }
    (1..=10).contains(&count)
        && letters <= 60
        && line.first().is_some_and(Token::is_capital)
        && ROLES.longest(Tokens::window(line, 0)).is_none()
        && !is_body(line)
}

/// Whether the line is a desk that signs in place of a person: `Ban Biên tập`, `PV`.
pub(super) fn is_desk(line: &[Token]) -> bool {
    let at = Tokens::window(line, 0);
    DESKS.longest(at).is_some_and(|(len, ())| at.skip(len).is_empty() || line.get(len..).is_some_and(is_name))
}

/// Whether the line is the name of a body and no more: `Hội LHPN huyện Tân Yên`. A verb in it makes it a caption.
pub(super) fn is_body(line: &[Token]) -> bool {
    let at = Tokens::window(line, 0);
    BODIES.longest(at).is_some()
        && words(line) <= 16
        && line.iter().all(|token| match token.kind() {
            Kind::Word => token.is_capital() || token.is_any(BODY_WORDS),
            Kind::Number => true,
            _ => matches!(token.as_mark(), Some('-' | ',' | '.' | '&' | '/' | '(' | ')')),
        })
        && !(is_desk(line))
}

/// Whether the line names a department, as it stands beside an author: `Ban Chính sách - Luật pháp`. Its compounds begin with
/// a capital, and what follows a small word is small only in the names of bodies.
pub(super) fn is_department(line: &[Token]) -> bool {
    let compound = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| line.get(before));
        before.is_some_and(|before| before.is_capital() && !before.is_all_upper())
    };
    BODIES.longest(Tokens::window(line, 0)).is_some()
        && words(line) <= 16
        && line.first().is_some_and(Token::is_capital)
        && line.iter().enumerate().all(|(at, token)| match token.kind() {
            Kind::Word => token.is_capital() || token.is_any(BODY_WORDS) || compound(at),
            Kind::Number => true,
            _ => matches!(token.as_mark(), Some('-' | ',' | '.' | '&' | '/' | '(' | ')')),
        })
}

/// The line without marks at both ends.
pub(super) fn bare(tokens: &[Token], line: Range<usize>) -> Range<usize> {
    let skip = |token: &Token| {
        matches!(token.as_mark(), Some('|' | '-' | '*' | '•' | '·' | '(' | ')' | '[' | ']' | ':' | ',' | '>' | '»' | '›' | '●' | '+' | '_' | '=' | '#'))
    };
    let slice = tokens.get(line.clone()).unwrap_or_default();
    let front = slice.iter().take_while(|token| skip(token)).count();
    let back = slice.iter().skip(front).rev().take_while(|token| skip(token)).count();
    line.start + front..line.end - back
}

/// The line without the marks of bold and slanting letters, of a heading and of the cells of a table round it.
pub(super) fn unmarked(tokens: &[Token], line: Range<usize>) -> Range<usize> {
    let slice = tokens.get(line.clone()).unwrap_or_default();
    let is = |token: &&Token, glued: bool| match token.as_mark() {
        // A star that is no part of the word marks an item.
        Some('*' | '_') => glued,
        Some('#') => !glued,
        Some('|') => true,
        _ => false,
    };
    let glued = |at: usize| slice.get(at).is_some_and(Token::is_glued);
    let front = slice.iter().enumerate().take_while(|(at, token)| is(token, glued(at + 1))).count();
    let back = slice.iter().skip(front).rev().take_while(|token| !matches!(token.as_mark(), Some('#')) && is(token, token.is_glued())).count();
    line.start + front..line.end - back
}

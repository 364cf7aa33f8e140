//! What a portal prints round its articles: counters, buttons, the heads of lists of other news, of comments and of sidebars.

use super::shape::{self, Ending};
use super::tables::{FIELDS, GALLERIES, LAYOUT, SECTIONS, TAILS, Tail};
use crate::grammar::Tokens;
use crate::text::{Kind, Token, w};

/// No line of furniture is longer than this many tokens.
const LONGEST: usize = 24;

/// Whether a line holds layout words, numbers and marks, and nothing else: `Lượt xem: 92`, `(0) Bình luận`; or the name of
/// a file, or a field of the portal: `Chuyên mục: Tin tức`.
pub(super) fn is_layout(line: &[Token]) -> bool {
    if line.len() > LONGEST {
        return line.iter().all(|token| token.kind() == Kind::Mark);
    }
    let field = FIELDS.longest(Tokens::window(line, 0)).is_some_and(|(len, ())| line.get(len).is_some_and(|token| token.as_mark() == Some(':')));
    if field || is_file(line) || is_template(line) || is_number_of_document(line) {
        return true;
    }
    let mut at = 0;
    while let Some(token) = line.get(at) {
        at += match token.kind() {
            Kind::Word if token.is(w!("a")) && token.is_capital() => 1,
            Kind::Word => match LAYOUT.longest(Tokens::window(line, at)) {
                Some((len, ())) => len,
                None => return false,
            },
            _ => 1,
        }
    }
    true
}

/// `banner_thi.jpg`, which stands where a picture has no caption.
fn is_file(line: &[Token]) -> bool {
    let glued = line.iter().skip(1).all(Token::is_glued);
    let image = line.last().is_some_and(|token| token.is_any(&[w!("jpg"), w!("jpeg"), w!("png"), w!("gif")]));
    glued && image && line.len() >= 3
}

/// A place that a template left unfilled: `{title}`, `{name} - {time}`, `%image_alt%`.
fn is_template(line: &[Token]) -> bool {
    let is = |token: Option<&Token>, mark: char| token.is_some_and(|token| token.as_mark() == Some(mark));
    let named = shape::words(line) <= 6 && line.len() >= 3;
    named && (is(line.first(), '{') && is(line.last(), '}') || is(line.first(), '%') && is(line.last(), '%'))
}

/// The number in the head of an official document, which stands by itself: `Số: 12/BC-BTV`.
fn is_number_of_document(line: &[Token]) -> bool {
    match line {
        [word, colon, number, rest @ ..] => {
            let number = number.kind() == Kind::Number && rest.iter().all(Token::is_glued);
            word.is(w!("số")) && word.is_capital() && colon.as_mark() == Some(':') && number && rest.first().is_some_and(|mark| mark.is_mark('/'))
        }
        _ => false,
    }
}

/// What begins with this line, where it is the head of a part that is no article any more.
pub(super) fn tail(line: &[Token]) -> Option<Tail> {
    if line.len() > LONGEST {
        return None;
    }
    // `Hội LHPN huyện …:: Tin khác` names the site before the colons.
    let from = line.iter().position(|token| token.as_mark() == Some(':') && token.run() >= 2).map_or(0, |at| at + 1);
    let rest = line.get(shape::bare(line, from..line.len())).unwrap_or_default();
    let (len, tail) = TAILS.longest(Tokens::window(rest, 0))?;
    let behind = rest.get(len..).unwrap_or_default();
    let closed = match tail {
        // The foot of a portal goes on with its names and numbers.
        Tail::Imprint => true,
        Tail::Contact => behind.first().is_some_and(|token| token.as_mark() == Some(':')),
        _ => behind.iter().all(|token| token.kind() != Kind::Word) || is_layout(behind),
    };
    closed.then_some(*tail)
}

/// Whether a line announces pictures: `Một số hình ảnh tại hội nghị:`.
pub(super) fn is_gallery(line: &[Token]) -> bool {
    let line = line.get(shape::unmarked(line, 0..line.len())).unwrap_or_default();
    let found = GALLERIES.longest(Tokens::window(line, 0)).is_some();
    found && shape::words(line) <= 24 && (shape::ending(line) != Ending::Full || shape::words(line) <= 12)
}

/// Whether a line is the name of a section of a portal: `Hoạt động của Hội`.
pub(super) fn is_section(line: &[Token]) -> bool {
    SECTIONS.longest(Tokens::window(line, 0)).is_some_and(|(len, ())| len == line.len()) || is_path(line)
}

/// Whether a line is a path: `Trang chủ > Tin tức`.
pub(super) fn is_path(line: &[Token]) -> bool {
    line.len() <= LONGEST && line.iter().any(parts_path) && !matches!(shape::ending(line), Ending::Full)
}

/// Whether a mark parts the steps of a path.
pub(super) fn parts_path(token: &Token) -> bool {
    matches!(token.as_mark(), Some('>' | '»' | '›' | '→'))
}

/// The same in a line that is known to be a path, where spaced strokes part too: `Trang chủ / Tin tức`.
pub(super) fn parts_steps(token: &Token) -> bool {
    parts_path(token) || matches!(token.as_mark(), Some('/' | '|')) && !token.is_glued()
}

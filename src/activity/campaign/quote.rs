//! What stands between quotation marks, in all the ways they are typed.

use crate::activity::tables::signal::{CLAUSES, UNSAID};
use crate::grammar::Tokens;
use crate::text::{Gap, Kind, Token};

/// Words between quotation marks, as places ahead of the opening mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Quote {
    /// The first word inside.
    pub(super) from: usize,
    /// Behind the last word inside.
    pub(super) to: usize,
    /// Behind the closing mark.
    pub(super) len: usize,
    /// Whether a sentence ends inside: speech, and no name.
    pub(super) speech: bool,
}

/// The most tokens of a name with its marks.
const LONGEST: usize = 44;
/// The most tokens of a name whose closing mark was forgotten.
const UNCLOSED: usize = 25;

/// Which marks close which.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    Single,
    Double,
}

fn family(token: Token) -> Option<Family> {
    match token.as_mark()? {
        '\'' if token.run() == 2 => Some(Family::Double),
        '‘' | '’' | '‚' | '‛' | '\'' | '`' => Some(Family::Single),
        '“' | '”' | '„' | '‟' | '«' | '»' | '"' => Some(Family::Double),
        _ => None,
    }
}

/// Whether a quotation mark stands here, of whatever kind.
pub(super) fn is_quote(token: Token) -> bool {
    family(token).is_some()
}

/// Whether a mark opens a quotation: by its form, or, where it has none, by the side on which it is glued to a word.
pub(super) fn opens(i: Tokens<'_>) -> bool {
    let Some(mark) = i.first().filter(|token| is_quote(*token)) else {
        return false;
    };
    let after_word = i.glued_at(0) && i.back(1).is_some_and(|before| before.kind() != Kind::Mark);
    let before_word = i.glued_at(1) && i.get(1).is_some_and(|next| next.kind() != Kind::Mark || is_quote(next));
    match mark.as_mark() {
        // An apostrophe inside a name (`H’Mai`) is glued on both sides.
        Some('‘' | '‚' | '‛') => !after_word,
        Some('“' | '„' | '‟' | '«') => !after_word || before_word,
        _ => !after_word && before_word,
    }
}

/// The quotation that begins here, whose opening mark may be typed as a closing one.
pub(super) fn quote(i: Tokens<'_>) -> Option<Quote> {
    let own = family(i.first()?)?;
    let (mut depth, mut other, mut ended, mut last) = (0_usize, None, None, None);
    // Whether a mark of the other family was opened inside, which its own closes.
    let mut inside = false;
    for ahead in 1..LONGEST {
        let here = i.skip(ahead);
        let Some(token) = here.first().filter(|token| token.gap() < Gap::Blank) else {
            ended = ended.or(Some(ahead));
            break;
        };
        if family(token) == Some(own) {
            if ahead > 1 && opens(here) {
                // `“A’ ở thôn Hạ; mô hình “B”`: the first was closed by another mark.
                if let Some(at) = other.filter(|_| depth == 0 && !inside) {
                    return close(i, at, at + 1, ended.is_some());
                }
                depth += 1;
            } else if ahead > 1 || !opens(here) {
                if depth == 0 {
                    return close(i, ahead, ahead + 1, ended.is_some());
                }
                depth -= 1;
                last = Some(ahead);
            }
        } else if is_quote(token) && opens(here) {
            inside = true;
        } else if is_quote(token) && !(here.glued_at(1) && here.get(1).is_some_and(|next| next.kind() == Kind::Word)) {
            other = other.or(Some(ahead));
        } else if ends_sentence(here) {
            ended = ended.or(Some(ahead));
        }
    }
    let before_end = |at: &usize| ended.is_none_or(|end| *at < end);
    if let Some(at) = last.filter(before_end).or(other.filter(before_end)) {
        return close(i, at, at + 1, false);
    }
    // `“Bếp ấm tình thương, đã có 12 hộ …`: the sentence goes on behind a comma.
    let goes_on =
        |at: &usize| i.mark_at(*at, ',') && i.get(at + 1).is_some_and(|next| next.is_any(CLAUSES)) || i.get(*at).is_some_and(|token| token.is_any(UNSAID));
    let end = (3..ended.unwrap_or(0).min(UNCLOSED)).find(goes_on).or(ended).filter(|end| *end <= UNCLOSED)?;
    close(i, end, end, false)
}

/// The quotation without the marks that close a clause inside it.
fn close(i: Tokens<'_>, to: usize, len: usize, speech: bool) -> Option<Quote> {
    let stops = |at: usize| i.get(at).is_some_and(|token| matches!(token.as_mark(), Some(',' | '.' | ';' | ':')));
    let from = 1;
    let to = if stops(to.saturating_sub(1)) { to - 1 } else { to };
    (from < to).then_some(Quote { from, to, len, speech })
}

/// Whether a sentence ends with this mark.
fn ends_sentence(i: Tokens<'_>) -> bool {
    i.first().is_some_and(|token| matches!(token.as_mark(), Some('.' | '!' | '?')))
        && !i.glued_at(1)
        && i.get(1).is_none_or(|next| next.is_capital() || next.gap() == Gap::Blank)
}

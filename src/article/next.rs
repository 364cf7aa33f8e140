//! Where one more article begins on a page: a headline with its own posted line and prose, or one behind a closing mark.
//!
//! Some portals print an article and, beneath it, the next. The facts of the second are none of the first, and its posted
//! line dates nothing of the first.

use super::layout::Page;
use super::shape::{self, Ending};
use super::{body, foot, furniture, posted};
use crate::text::{Gap, Kind, Token};

/// A headline has at least so many words, and at most so many.
const HEADLINE: core::ops::RangeInclusive<usize> = 5..=40;
/// The name of a section above a headline has at most so many words.
const SECTION: usize = 6;
/// No page was put up before this year: an older one is of an anniversary, `(27/7/1947 - …`.
const OLDEST: u64 = 1990;
/// A list of links goes on at least so many lines behind its head.
const LINKS: usize = 8;

/// The unit at which one more article begins behind the first paragraph of prose of the one that begins at `from`, or the
/// number of units.
pub(super) fn article(page: &Page<'_>, from: usize, first: usize) -> usize {
    let units = page.units.len();
    let mut listed = 0;
    // A page that opens with its lead prints its own title beneath.
    let mut headed = (from..first).any(|at| HEADLINE.contains(&shape::words(line(page, at))));
    for at in first + 1..units {
        let line = line(page, at);
        listed = if furniture::tail(line).is_some() { at + LINKS } else { listed };
        if at > listed && is_headline(line) {
            if !headed {
                headed = true;
                continue;
            }
            let head = begin(page, first, at);
            let parted = page.units.get(head).is_some_and(|unit| page.line(unit).first().is_some_and(|first| first.gap() == Gap::Blank));
            if !parted {
                continue;
            }
            if is_dated(page, at) || is_closed(page, head, at) {
                return head;
            }
        }
    }
    units
}

fn line<'a>(page: &Page<'a>, at: usize) -> &'a [Token] {
    page.units.get(at).map(|unit| page.line(unit)).unwrap_or_default()
}

/// Whether a line may be a title that stands by itself.
fn is_headline(line: &[Token]) -> bool {
    line.first().is_some_and(Token::is_capital)
        && HEADLINE.contains(&shape::words(line))
        && matches!(shape::ending(line), Ending::Open | Ending::Question)
        && shape::sentences(line) <= 1
        && body::credit(line).is_none()
        && !foot::is_labelled(line)
        && foot::plain(line).is_none()
        && posted::line(line).is_none()
}

/// Whether a posted line with a full date stands beneath a headline, and prose beneath that.
fn is_dated(page: &Page<'_>, at: usize) -> bool {
    let posted = posted::line(line(page, at + 1)).is_some_and(|found| found.day.0 >= OLDEST);
    (posted || posted::behind_title(line(page, at)).is_some() && page.is_sure(at + 1)) && (at + 2..at + 5).any(|at| page.is_sure(at))
}

/// Whether the article above a head is closed by its mark, a labelled signature, a name in capitals or a name with a posted
/// line, and prose stands beneath the headline.
fn is_closed(page: &Page<'_>, head: usize, title: usize) -> bool {
    if !(title + 1..title + 3).any(|at| page.is_sure(at)) {
        return false;
    }
    let mut dated = false;
    for at in (head.saturating_sub(5)..head).rev() {
        let above = line(page, at);
        if posted::line(above).is_some() {
            dated = true;
        } else if !furniture::is_layout(above) {
            let loud = shape::words(above) > 0 && above.iter().all(|token| token.is_all_upper() || token.kind() != Kind::Word);
            let signed = (dated || loud) && foot::plain(above).is_some() && body::is_prose(line(page, at.saturating_sub(1)), false);
            return signed || foot::is_labelled(above) || shape::closing_mark(above).is_some();
        }
    }
    false
}

/// Where the head begins whose title is at a unit: the path, a section and a kicker above it belong to it.
fn begin(page: &Page<'_>, first: usize, title: usize) -> usize {
    let mut at = title;
    while at > first + 1 {
        let above = line(page, at - 1);
        let signed = || foot::is_labelled(line(page, at - 2)) || foot::plain(line(page, at - 2)).is_some() || shape::closing_mark(line(page, at - 2)).is_some();
        let short = shape::words(above) <= SECTION && shape::ending(above) == Ending::Open && !body::opens_caption(above);
        let kicker = shape::ending(above) == Ending::Colon && shape::words(above) <= 2 * SECTION;
        let section =
            short && foot::plain(above).is_none() && !foot::is_labelled(above) && posted::line(above).is_none() && !furniture::is_layout(above) && signed();
        let residue = furniture::is_layout(above) && line(page, at).first().is_some_and(|token| token.gap() == Gap::Line);
        if !(furniture::is_section(above) || kicker || section || residue) {
            break;
        }
        at -= 1;
    }
    at
}

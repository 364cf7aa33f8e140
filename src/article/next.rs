//! Where one more article begins on a page: a headline with its own posted line and prose, or one behind a closing mark.
//!
//! Some portals print an article and, beneath it, the next. The facts of the second are none of the first, and its posted
//! line dates nothing of the first.

use super::page::Page;
use super::shape::{self, Ending};
use super::tables::{CALLED, LEADS, Tail};
use super::{body, foot, furniture, items, posted};
use crate::grammar::Tokens;
use crate::text::{Gap, Kind, Token};

/// A headline has at least so many words, and at most so many.
const HEADLINE: core::ops::RangeInclusive<usize> = 5..=40;
/// The name of a section above a headline has at most so many words.
const SECTION: usize = 6;
/// At most so many names of sections stand above a headline.
const SECTIONS: usize = 3;
/// A name in capitals has at most so many words: a longer line is a headline in capitals.
const NAME: usize = 5;
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
        listed = if matches!(furniture::tail(line), Some(Tail::Related | Tail::Box)) { at + LINKS } else { listed };
        let headline = is_headline(line);
        if headline && !headed {
            headed = at > listed;
            continue;
        }
        if !headline && !is_coded(line) {
            continue;
        }
        let head = if headline { begin(page, first, at) } else { at };
        let parted = page.units.get(head).is_some_and(|unit| page.line(unit).first().is_some_and(|first| first.gap() == Gap::Blank));
        if !parted {
            continue;
        }
        let begins = if !headline {
            at > listed && is_signed(page, first, head)
        } else if at > listed {
            is_dated(page, at) || is_closed(page, head, at)
        } else {
            is_dated(page, at) && is_told(page, at)
        };
        if begins {
            return head;
        }
    }
    units
}

fn line<'a>(page: &Page<'a>, at: usize) -> &'a [Token] {
    page.units.get(at).map(|unit| page.line(unit)).unwrap_or_default()
}

/// Whether a line may be a title that stands by itself.
fn is_headline(line: &[Token]) -> bool {
    let quoted = matches!(line.first().and_then(Token::as_mark), Some('“' | '"'));
    line.get(usize::from(quoted)).is_some_and(Token::is_capital)
        && HEADLINE.contains(&shape::words(line))
        && matches!(shape::ending(line), Ending::Open | Ending::Question)
        && shape::sentences(line) <= 1
        && body::credit(line).is_none()
        && !foot::is_labelled(line)
        && (foot::plain(line).is_none() || shape::words(line) > NAME && is_loud(line))
        && posted::line(line).is_none()
}

/// Whether a line is a lead with the code of a dateline: `(QNO) - Sáng 5/3, …`. No other paragraph has one.
fn is_coded(line: &[Token]) -> bool {
    body::dateline(line).is_some() && body::is_sure(line)
}

/// Whether a posted line with a full date stands beneath a headline or right above it, and prose beneath that.
fn is_dated(page: &Page<'_>, at: usize) -> bool {
    let posted = is_posted(line(page, at + 1)) || is_posted_above(page, at);
    (posted || posted::behind_title(line(page, at)).is_some() && page.is_sure(at + 1)) && (at + 2..at + 5).any(|at| page.is_sure(at))
}

fn is_loud(line: &[Token]) -> bool {
    shape::words(line) > 0 && line.iter().all(|token| token.is_all_upper() || token.kind() != Kind::Word)
}

fn is_posted(line: &[Token]) -> bool {
    posted::line(line).is_some_and(|found| found.day.0 >= posted::OLDEST)
}

/// Whether a posted line stands right above a headline, parted from what is above it.
fn is_posted_above(page: &Page<'_>, at: usize) -> bool {
    let gap = |at: usize| line(page, at).first().map(Token::gap);
    at > 1 && gap(at) == Some(Gap::Line) && gap(at - 1) == Some(Gap::Blank) && is_posted(line(page, at - 1))
}

/// Whether two paragraphs of prose stand beneath a headline: a link to other news has no more than a sentence of it.
fn is_told(page: &Page<'_>, at: usize) -> bool {
    let beneath = (at + 1..page.units.len()).take(LINKS).skip_while(|at| !page.is_sure(*at)).take(2);
    beneath.filter(|at| page.is_sure(*at)).count() == 2
}

/// Whether the article above a head is closed by its mark, a labelled signature, a name in capitals, with a posted line or
/// above news that begin with their day, and prose stands beneath the headline.
fn is_closed(page: &Page<'_>, head: usize, title: usize) -> bool {
    let Some(told) = (title + 1..title + 3).find(|at| page.is_sure(*at)) else { return false };
    let Some((at, dated)) = last_line(page, head) else { return false };
    let above = line(page, at);
    if foot::is_labelled(above) || shape::closing_mark(above).is_some() {
        return true;
    }
    let told = line(page, told);
    let begun = items::opens_with_day(told) || LEADS.longest(Tokens::window(told, 0)).is_some();
    // A caption may be a name too; it is seldom one without what the person is called.
    let named = || !above.first().is_some_and(|first| first.is_any(CALLED)) && !body::opens_caption(above) && is_told(page, title);
    let prose = |back: usize| body::is_prose(line(page, at.saturating_sub(back)), false);
    (dated || begun || is_loud(above) || named()) && foot::plain(above).is_some() && (prose(1) || prose(2))
}

/// The last line of the article above a head that is none of the portal's, and whether a posted line stands between.
fn last_line(page: &Page<'_>, head: usize) -> Option<(usize, bool)> {
    let mut dated = false;
    for at in (head.saturating_sub(5)..head).rev() {
        let above = line(page, at);
        if posted::line(above).is_some() {
            dated = true;
        } else if !furniture::is_layout(above) && furniture::tail(above).is_none() {
            return Some((at, dated));
        }
    }
    None
}

/// Whether the last line above a head signs the article: by a label, its closing mark, or the name of an author.
fn is_signed(page: &Page<'_>, first: usize, head: usize) -> bool {
    last_line(page, head).filter(|(at, _)| *at >= first).is_some_and(|(at, _)| {
        let above = line(page, at);
        let author = || foot::plain(above).is_some_and(|signature| signature.author.is_some());
        foot::is_labelled(above) || author() || shape::closing_mark(above).is_some()
    })
}

/// Where the head begins whose title is at a unit: the path, a section and a kicker above it belong to it.
fn begin(page: &Page<'_>, first: usize, title: usize) -> usize {
    let mut at = title;
    if is_posted_above(page, at) {
        at -= 1;
    }
    let (mut head, mut sections) = (at, 0);
    while at > first + 1 && sections < SECTIONS {
        let above = line(page, at - 1);
        let open = shape::ending(above) == Ending::Open;
        let kicker = shape::ending(above) == Ending::Colon && shape::words(above) <= 2 * SECTION && !furniture::is_layout(above);
        let residue = furniture::is_layout(above) && line(page, at).first().is_some_and(|token| token.gap() == Gap::Line);
        let steps = open && above.iter().any(furniture::parts_steps) && shape::words(above) <= 2 * SECTION;
        if !(furniture::is_section(above) || steps || kicker || residue) {
            if !is_section(page, at - 1) {
                break;
            }
            sections += 1;
        }
        at -= 1;
        // What is not parted from the article above belongs to that, and so does what may be a section as well as a signature,
        // unless a signature stands above it.
        let parted = line(page, at).first().is_some_and(|first| first.gap() == Gap::Blank);
        if parted && (sections == 0 || is_signed(page, first, at)) {
            head = at;
        }
    }
    head
}

/// Whether a short line may be the name of a section. That of a body signs as well, unless counters or a date closed the page
/// above it.
fn is_section(page: &Page<'_>, at: usize) -> bool {
    let short = line(page, at);
    let closed = || at > 0 && (furniture::is_layout(line(page, at - 1)) || posted::line(line(page, at - 1)).is_some());
    shape::words(short) <= SECTION
        && shape::ending(short) == Ending::Open
        && !body::opens_caption(short)
        && foot::plain(short).is_none_or(|signature| signature.author.is_none() && closed())
        && !foot::is_labelled(short)
        && posted::line(short).is_none()
        && !furniture::is_layout(short)
}

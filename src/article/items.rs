//! Several news under one head: each begins with a mark, and then with the day that it tells of or with a headline of its
//! own.
//!
//! | on the page | |
//! |---|---|
//! | `* Chiều 14/8, Hội LHPN thị trấn …` | an item without a headline |
//! | `● Hội LHPN xã Ân Tín gặp mặt …`, beneath it `Sáng 13/8, …` | an item with one |
//! | `1. Hội thi …`, `2. Tập huấn …`, or headlines between `**` | the same, where there are two or more |
//!
//! A mark before a heading parts an article, and no news: what stands beneath it begins with no day.

use super::layout::News;
use super::page::Page;
use super::shape::{self, Ending};
use super::tables::{NEWS, Tail};
use super::{body, furniture, posted};
use crate::grammar::Tokens;
use crate::text::{Kind, Token, w};
use alloc::vec::Vec;
use core::ops::Range;

/// A headline has at least so many words, and at most so many.
const HEADLINE: core::ops::RangeInclusive<usize> = 4..=40;
/// A headline is seldom followed by more lines that are no prose: a posted line, a picture.
const BETWEEN: usize = 3;

/// What marks an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    /// `*`, `●`, of which one parts two news.
    Bullet,
    /// `1.`, which parts them with a `2.`.
    Number(u64),
    /// `**…**`, as HTML leaves bold letters; two of them part news.
    Bold,
}

struct Item {
    at: usize,
    mark: Mark,
    titled: bool,
}

/// Puts the article of these units, whose first paragraph is known, to the others, or its items one by one.
pub(super) fn of(page: &Page<'_>, units: Range<usize>, first: Option<usize>, into: &mut Vec<News>) {
    let items = first.map(|_| items(page, units.clone())).unwrap_or_default();
    let begins = || items.iter().filter(|item| first.is_some_and(|first| item.at > first));
    // The first item may stand right beneath the head, with a headline of its own.
    let title = items.iter().find(|item| item.titled && first.is_some_and(|first| item.at < first)).filter(|_| begins().next().is_some());
    let ends = begins().map(|item| item.at).chain([units.end]);
    let starts = core::iter::once((units.start, first, title, false)).chain(begins().map(|item| {
        let prose = if item.titled { item.at + 1 } else { item.at };
        (item.at, Some(prose), Some(item).filter(|item| item.titled), true)
    }));
    for ((from, first, title, goes_on), to) in starts.zip(ends) {
        let first = first.map(|first| (first..to).find(|at| page.is_sure(*at)).unwrap_or(first.min(to - 1)));
        into.push(News { from, to, first, title: title.map(|title| title.at), goes_on });
    }
}

fn items(page: &Page<'_>, units: Range<usize>) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for at in units.clone() {
        let line = page.units.get(at).map(|unit| page.line(unit)).unwrap_or_default();
        let Some(mark) = mark(line) else {
            // What stands behind the article is none of its items.
            if furniture::tail(line).is_some_and(|tail| !matches!(tail, Tail::Box | Tail::Contact)) {
                break;
            }
            continue;
        };
        let told = mark == Mark::Bullet && body::is_sure(line) && opens_with_day(line);
        let titled = !told && is_headline(line) && is_told_beneath(page, at, units.end);
        if told || titled {
            items.push(Item { at, mark, titled });
        }
    }
    let bold = items.iter().filter(|item| item.mark == Mark::Bold).count();
    let numbered = items.iter().filter_map(|item| if let Mark::Number(number) = item.mark { Some(number) } else { None });
    let (counted, count) = numbered.fold((true, 0), |(counted, count), number| (counted && number == count + 1, count + 1));
    items.retain(|item| match item.mark {
        Mark::Bullet => true,
        Mark::Bold => bold > 1,
        Mark::Number(_) => counted && count > 1,
    });
    items
}

fn mark(line: &[Token]) -> Option<Mark> {
    let first = line.first()?;
    match first.as_mark() {
        Some('*') if first.run() == 2 => line.last().is_some_and(|last| last.as_mark() == Some('*')).then_some(Mark::Bold),
        Some('*' | '●' | '•' | '♦' | '■' | '◆' | '►' | '▪' | '✦' | '❖') => Some(Mark::Bullet),
        Some(_) => None,
        None => {
            let (number, _) = first.as_number()?;
            let closed = line.get(1).is_some_and(|close| close.is_glued() && matches!(close.as_mark(), Some('.' | ')' | '/')));
            let parted = line.get(2).is_some_and(|next| !next.is_glued() && next.is_capital());
            (closed && parted).then_some(Mark::Number(number))
        }
    }
}

/// The words of a headline without its mark.
pub(super) fn unmarked(line: &[Token]) -> Range<usize> {
    match mark(line) {
        Some(Mark::Number(_)) => 2..line.len(),
        Some(Mark::Bullet | Mark::Bold) => {
            let stars = |token: &&Token| token.as_mark() == Some('*');
            let bold = line.first().is_some_and(|first| stars(&first));
            let behind = if bold { line.iter().skip(1).rev().take_while(stars).count() } else { 0 };
            1..line.len() - behind
        }
        None => 0..line.len(),
    }
}

/// Whether a line may be the headline of an item, its mark aside.
fn is_headline(line: &[Token]) -> bool {
    let said = line.get(unmarked(line)).unwrap_or_default();
    HEADLINE.contains(&shape::words(said))
        && matches!(shape::ending(said), Ending::Open | Ending::Question)
        && shape::sentences(said) <= 1
        && body::credit(said).is_none()
}

/// Whether the prose beneath a headline begins with a day, as news do.
fn is_told_beneath(page: &Page<'_>, title: usize, end: usize) -> bool {
    for at in (title + 1..end).take(BETWEEN) {
        let Some(line) = page.units.get(at).map(|unit| page.line(unit)) else { return false };
        if body::is_prose(line, false) {
            return opens_with_day(line);
        }
        if posted::line(line).is_none() && body::credit(line).is_none() && !furniture::is_layout(line) {
            return false;
        }
    }
    false
}

/// Whether a paragraph begins with the day that it tells of, or a word for it: `Sáng 20/11, …`, `(QNO) - Mới đây, …`.
pub(super) fn opens_with_day(line: &[Token]) -> bool {
    let line = line.get(unmarked(line)).unwrap_or_default();
    let i = Tokens::window(line, body::dateline(line).map_or(0, |(_, rest)| rest));
    if NEWS.longest(i).is_some() {
        return true;
    }
    let led = usize::from(i.first().is_some_and(|first| first.is_any(&[w!("từ"), w!("vào"), w!("hồi"), w!("lúc"), w!("trong")])));
    let i = i.skip(led);
    let several =
        i.word_at(1) == w!("ngày") && (i.word_at(0) == w!("các") || i.word_at(0) == w!("hai") || i.first().is_some_and(|first| first.kind() == Kind::Number));
    let worded = i.first().is_some_and(|first| {
        first.is_any(&[w!("ngày"), w!("sáng"), w!("trưa"), w!("chiều"), w!("tối"), w!("đêm"), w!("hôm")]) || first.kind() == Kind::Number && i.mark_at(1, '/')
    });
    several || worded && crate::time::at(i, &crate::time::Reference::none()).is_some()
}

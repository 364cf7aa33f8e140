//! From lines to typed blocks: what is title, lead, paragraph, caption, signature, and what is the portal's own.
//!
//! The page is read from its surest marks inward: furniture and the posted line first, then the title above or beneath it,
//! then the prose, and what is left between prose and foot by where it stands.

use super::block::{Block, BlockKind};
use super::page::{Page, Piece, signed};
use super::tables::Tail;
use super::{body, foot, furniture, head, items, next, posted, shape};
use crate::span::Span;
use crate::text::{Gap, Token, headless};
use alloc::vec::Vec;
use core::ops::Range;

/// Banners stand among the first so many lines.
const BANNERS: usize = 32;

/// At most so many lines of a page sign it by a label.
const SIGNATURES: usize = 8;

/// A page, or an article of it, cut into typed blocks.
#[derive(Debug)]
pub(crate) struct Layout {
    /// The blocks with their tokens, in order; every token belongs to one.
    pub(crate) parts: Vec<Part>,
    /// Whether a closing mark stands.
    pub(crate) closing_mark: bool,
    /// Its bytes, blank space included.
    pub(crate) span: Span,
    /// Whether it is one of several news under one head, and not the first: it goes on where the one above ends.
    pub(crate) goes_on: bool,
}

/// A block by its tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) kind: BlockKind,
    /// All of it.
    pub(crate) tokens: Range<usize>,
    /// Its words, without label, brackets and the like.
    pub(crate) said: Range<usize>,
}

/// Reads the layout of a page: its first article, and all behind it as the portal's.
pub(crate) fn read(text: &str, tokens: &[Token]) -> Layout {
    let mut page = Page::of(text, tokens);
    let (first, next) = page.article(0);
    let behind = page.units.split_off(next);
    let mut layout = page.read(first, Span::new(0, text.len() as u32));
    layout.parts.extend(behind.into_iter().map(|unit| Part { kind: BlockKind::Layout, tokens: unit.tokens, said: unit.said }));
    layout
}

/// Reads the layout of each article of a page; of one with none, that of the page.
///
/// The page is cut into lines once and each article is read from its own: the time is that of one long article.
pub(crate) fn read_all(text: &str, tokens: &[Token]) -> Vec<Layout> {
    let mut page = Page::of(text, tokens);
    let mut news: Vec<News> = Vec::new();
    let mut from = 0;
    while from < page.units.len() || news.is_empty() {
        let (first, next) = page.article(from);
        items::of(&page, from..next, first, &mut news);
        from = next.max(from + 1);
    }
    let starts = |news: &News| page.units.get(news.from).and_then(|unit| tokens.get(unit.tokens.start)).map_or(0, |token| token.span().start());
    let starts: Vec<u32> = core::iter::once(0).chain(news.iter().skip(1).map(starts)).chain([text.len() as u32]).collect();
    let spans = starts.iter().zip(starts.iter().skip(1)).map(|(from, to)| Span::new(*from, *to));
    let mut units = page.units.into_iter();
    let mut layouts = Vec::with_capacity(news.len());
    for (news, span) in news.iter().zip(spans) {
        let mut page = Page { text, tokens, units: units.by_ref().take(news.to - news.from).collect() };
        if let Some(title) = news.title {
            page.set(title - news.from, BlockKind::Title);
        }
        let mut layout = page.read(news.first.map(|first| first - news.from), span);
        layout.goes_on = news.goes_on;
        layouts.push(layout);
    }
    layouts
}

/// The units of one article on a page.
#[derive(Debug)]
pub(super) struct News {
    pub(super) from: usize,
    pub(super) to: usize,
    /// Its first paragraph of prose.
    pub(super) first: Option<usize>,
    /// Its headline, where that is known by its mark.
    pub(super) title: Option<usize>,
    pub(super) goes_on: bool,
}

impl Layout {
    /// The blocks by their bytes: they tile its span, blank space falling to the block in front of it, and a tag or the bracket
    /// of a link at the head of a line to that line.
    pub(crate) fn blocks(&self, text: &str, tokens: &[Token]) -> Vec<Block> {
        let (mut from, end) = (self.span.start(), self.span.end());
        let start = |part: &Part| {
            let Some(token) = tokens.get(part.tokens.start) else { return end };
            let start = token.span().start();
            if token.gap() < Gap::Line {
                return start;
            }
            let before = part.tokens.start.checked_sub(1).and_then(|before| tokens.get(before)).map_or(0, |before| before.span().end());
            before + headless(Span::new(before, start).slice(text)) as u32
        };
        let mut blocks: Vec<Block> = Vec::with_capacity(self.parts.len().max(1));
        let ends = self.parts.iter().skip(1).map(start).chain([end]);
        for (part, to) in self.parts.iter().zip(ends) {
            blocks.push(Block { kind: part.kind, span: Span::new(from, to) });
            from = to;
        }
        if self.parts.is_empty() && from < end {
            blocks.push(Block { kind: BlockKind::Layout, span: self.span });
        }
        blocks
    }

    /// The parts of a kind.
    pub(crate) fn of(&self, kind: BlockKind) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |part| part.kind == kind)
    }
}

impl Page<'_> {
    /// The first paragraph of the article that begins at a unit, and where the next article begins.
    fn article(&mut self, from: usize) -> (Option<usize>, usize) {
        self.set_banners(from);
        let units = self.units.len();
        let sure = (from..units).find(|at| self.is_sure(*at));
        let prose = |at: &usize| self.units.get(*at).is_some_and(|unit| unit.kind.is_none() && body::is_prose(self.line(unit), true));
        let first = sure.or_else(|| (from..units).find(prose));
        (first, first.map_or(units, |first| next::article(self, from, first)))
    }

    /// Types the units of one article, of which the first paragraph is known.
    fn read(mut self, first: Option<usize>, span: Span) -> Layout {
        let end = first.map_or(self.units.len(), |first| self.cut_tail(first));
        let closing_mark = self.units.iter().take(end).any(|unit| shape::closing_mark(self.line(unit)).is_some());
        // Behind this token nothing is the article's; units in front of it may still be split.
        let end = self.units.get(end).map_or(self.tokens.len(), |unit| unit.tokens.start);
        self.set_posted(end);
        self.set_labelled(end);
        head::read(&mut self, end);
        body::read(&mut self, end);
        let tokens = self.tokens;
        let parts = self.units.into_iter().map(|unit| {
            let kind = unit.kind.unwrap_or(BlockKind::Layout);
            let said = if kind.is_content() || kind == BlockKind::Related { shape::unmarked(tokens, unit.said) } else { unit.said };
            Part { kind, tokens: unit.tokens, said }
        });
        Layout { parts: parts.collect(), closing_mark, span, goes_on: false }
    }

    /// A banner that runs over the page is printed three times in a row.
    fn set_banners(&mut self, from: usize) {
        for at in from..self.units.len().saturating_sub(2).min(from + BANNERS) {
            let three = [self.units.get(at), self.units.get(at + 1), self.units.get(at + 2)];
            let [Some(one), Some(two), Some(three)] = three.map(|unit| unit.map(|unit| self.line(unit))) else { return };
            if one.len() > 3 && one.len() < 64 && self.same(one, two) && self.same(two, three) {
                (at..at + 3).for_each(|at| self.set(at, BlockKind::Layout));
            }
        }
    }

    /// Finds where the article ends and links to other news, comments or the imprint begin, and types all that stands
    /// behind: the number of units before it.
    fn cut_tail(&mut self, first: usize) -> usize {
        let next = self.units.len();
        let last = (first..next).rev().find(|at| self.is_sure(*at)).unwrap_or(first);
        let mut inside = None;
        for at in first..next {
            let head = self.units.get(at).and_then(|unit| furniture::tail(self.line(unit)));
            match head {
                // A box of links inside the article ends with the next paragraph.
                Some(Tail::Box) if at < last => {
                    self.set(at, BlockKind::Layout);
                    inside = Some(at);
                }
                // An address may be given in the article.
                Some(Tail::Contact) if at < last => {}
                Some(tail) => {
                    self.set_tail(at..next, tail);
                    return at;
                }
                None if inside.is_some() && self.is_sure(at) => inside = None,
                None if inside.is_some() => self.set(at, BlockKind::Related),
                None => {}
            }
        }
        next
    }

    fn set_tail(&mut self, units: Range<usize>, tail: Tail) {
        let mut tail = tail;
        for at in units {
            let Some(unit) = self.units.get(at) else { return };
            let line = self.line(unit);
            let kind = match furniture::tail(line) {
                Some(next) => {
                    tail = next;
                    BlockKind::Layout
                }
                None if furniture::is_layout(line) => BlockKind::Layout,
                None if matches!(tail, Tail::Related | Tail::Box) => BlockKind::Related,
                None => BlockKind::Layout,
            };
            self.set(at, kind);
        }
    }

    /// Finds the time of posting: one with a label, else the earliest in the head of the page (a later one is the clock of
    /// the site), else one at its foot, else one that is glued to the title or the lead.
    fn set_posted(&mut self, end: usize) {
        let units = self.before(end);
        let prose = (0..units).find(|at| self.units.get(*at).is_some_and(|unit| body::is_sure(self.line(unit)))).unwrap_or(units);
        let found = |page: &Self, at: usize| page.units.get(at).and_then(|unit| posted::line(page.line(unit)));
        let all: Vec<(usize, posted::Found)> = (0..units).filter_map(|at| Some((at, found(self, at)?))).collect();
        let best = all.iter().min_by_key(|(at, found)| (!found.labelled, *at > prose, found.day.0 == 0, found.day, *at)).map(|(at, _)| *at);
        for (at, found) in all.iter().rev() {
            if Some(*at) == best {
                self.set_posted_line(*at, found);
            } else {
                self.set(*at, BlockKind::Layout);
            }
        }
        if best.is_some() {
            return;
        }
        for at in 0..units.min(prose + 1) {
            let Some(line) = self.open(at) else { continue };
            let start = self.units.get(at).map_or(0, |unit| unit.tokens.start);
            let behind = if at < prose { posted::behind_title(line) } else { None };
            if let Some(found) = behind {
                let said = shape::bare(line, found.before.clone());
                let time = start + found.time.start..start + found.time.end;
                self.split(at, &[Piece::new(None, start, start + said.start..start + said.end), Piece::new(BlockKind::Posted, start + said.end, time)]);
                return;
            }
            if let Some(found) = posted::before_lead(line) {
                let rest = start + found.time.end;
                self.split(at, &[Piece::new(BlockKind::Posted, start, start..rest), Piece::new(None, rest, rest..start + line.len())]);
                return;
            }
        }
    }

    /// Types a posted line and what shares it: an author, a body, a category.
    fn set_posted_line(&mut self, at: usize, found: &posted::Found) {
        let Some(unit) = self.units.get(at).cloned() else { return };
        let line = self.line(&unit);
        let start = unit.tokens.start;
        let mut pieces = Vec::new();
        let place = line.get(found.before.end.saturating_sub(1)).is_some_and(|token| token.is_mark(',')) && !found.labelled;
        let before = shape::bare(line, found.before.clone());
        if !before.is_empty() {
            pieces.extend(self.shared(&(start..start + found.before.end), &(start + before.start..start + before.end), place));
        }
        let label = if pieces.is_empty() { start } else { start + found.before.end };
        pieces.push(Piece::new(BlockKind::Posted, label, start + found.time.start..start + found.time.end));
        let behind = shape::bare(line, found.behind.clone());
        if !behind.is_empty() {
            pieces.extend(self.shared(&(start + found.behind.start..unit.tokens.end), &(start + behind.start..start + behind.end), false));
        }
        self.split(at, &pieces);
    }

    /// What shares the posted line, its words at `said`: a signature, or a category that is no content.
    fn shared(&self, tokens: &Range<usize>, said: &Range<usize>, place: bool) -> Vec<Piece> {
        let part = self.slice(said);
        let signature = foot::labelled(part).or_else(|| foot::split(part, 0..part.len())).filter(|signature| signature.author.is_some() && !place);
        let mut pieces = signature.map(|signature| signed(said.start, &signature)).unwrap_or_default();
        match pieces.first_mut() {
            Some(first) => first.from = tokens.start,
            None => {
                let category = !place && (1..=8).contains(&shape::words(part)) && !furniture::is_layout(part);
                let (kind, said) = if category { (BlockKind::Breadcrumb, said) } else { (BlockKind::Layout, tokens) };
                pieces.push(Piece::new(kind, tokens.start, said.clone()));
            }
        }
        pieces
    }

    /// Types the lines that say by a label who wrote them. No page has more than a few.
    fn set_labelled(&mut self, end: usize) {
        let mut at = 0;
        let mut found = 0;
        while at < self.before(end) && found < SIGNATURES {
            let signature = self.open(at).and_then(foot::labelled);
            if let (Some(signature), Some(unit)) = (signature, self.units.get(at).cloned()) {
                let pieces = signed(unit.tokens.start, &signature);
                self.split(at, &pieces);
                at += pieces.len();
                found += 1;
            } else {
                at += 1;
            }
        }
    }
}

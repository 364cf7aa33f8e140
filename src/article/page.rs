//! A page while it is read: its lines, each with what is known of it so far.

use super::block::BlockKind;
use super::{body, foot, furniture, items, lines, shape};
use crate::span::Span;
use crate::text::{Token, tidy, w};
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

/// A line, or lines joined, while it is not yet known what it is.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub(super) tokens: Range<usize>,
    pub(super) said: Range<usize>,
    pub(super) kind: Option<BlockKind>,
}

/// A piece that a unit is cut into: it begins at a token and reaches to the next piece.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) kind: Option<BlockKind>,
    pub(super) from: usize,
    pub(super) said: Range<usize>,
}

impl Piece {
    pub(super) fn new(kind: impl Into<Option<BlockKind>>, from: usize, said: Range<usize>) -> Self {
        Self { kind: kind.into(), from, said }
    }
}

/// The pieces of a signature whose line begins at the token `from`.
pub(super) fn signed(from: usize, signature: &foot::Signature) -> Vec<Piece> {
    let moved = |range: &Range<usize>| from + range.start..from + range.end;
    let author = signature.author.as_ref().map(|author| Piece::new(BlockKind::Author, from, moved(author)));
    let start = |source: &Range<usize>| if author.is_some() { from + source.start } else { from };
    let source = signature.source.as_ref().map(|source| Piece::new(BlockKind::Source, start(source), moved(source)));
    author.iter().cloned().chain(source).collect()
}

/// A page while it is read.
pub(super) struct Page<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: &'t [Token],
    pub(super) units: Vec<Unit>,
}

impl<'t> Page<'t> {
    /// A page by its lines, of which those that are the portal's own are known.
    pub(super) fn of(text: &'t str, tokens: &'t [Token]) -> Self {
        let units = lines::units(tokens).into_iter().map(|tokens| Unit { said: tokens.clone(), tokens, kind: None }).collect();
        let mut page = Self { text, tokens, units };
        for at in 0..page.units.len() {
            if page.open(at).is_some_and(furniture::is_layout) {
                page.set(at, BlockKind::Layout);
            }
        }
        page
    }

    pub(super) fn is_sure(&self, at: usize) -> bool {
        self.units.get(at).is_some_and(|unit| body::is_sure(self.line(unit)))
    }

    pub(super) fn line(&self, unit: &Unit) -> &'t [Token] {
        self.slice(&unit.tokens)
    }

    pub(super) fn slice(&self, range: &Range<usize>) -> &'t [Token] {
        self.tokens.get(range.clone()).unwrap_or_default()
    }

    /// The line of a unit that is not yet known.
    pub(super) fn open(&self, at: usize) -> Option<&'t [Token]> {
        self.units.get(at).filter(|unit| unit.kind.is_none()).map(|unit| self.line(unit))
    }

    /// How many units stand in front of this token.
    pub(super) fn before(&self, end: usize) -> usize {
        self.units.partition_point(|unit| unit.tokens.start < end)
    }

    pub(super) fn set(&mut self, at: usize, kind: BlockKind) {
        if let Some(unit) = self.units.get_mut(at) {
            unit.kind = Some(kind);
        }
    }

    pub(super) fn has(&self, kind: BlockKind) -> bool {
        self.units.iter().any(|unit| unit.kind == Some(kind))
    }

    /// Replaces a unit by several, each with its kind and its words; each reaches to the next, empty ones fall away.
    pub(super) fn split(&mut self, at: usize, pieces: &[Piece]) {
        let Some(unit) = self.units.get(at) else { return };
        let ends = pieces.iter().skip(1).map(|piece| piece.from).chain([unit.tokens.end]);
        let units = pieces.iter().zip(ends).filter(|(piece, end)| piece.from < *end);
        let units: Vec<Unit> = units.map(|(piece, end)| Unit { tokens: piece.from..end, said: piece.said.clone(), kind: piece.kind }).collect();
        self.units.splice(at..=at, units);
    }

    /// The words of a line as they are compared: composed, small, without marks at the end and a photographer's credit.
    pub(super) fn key(&self, line: &[Token]) -> String {
        let said = compared(line);
        let span = said.first().zip(said.last()).map_or(Span::default(), |(first, last)| first.span().join(last.span()));
        tidy(span.slice(self.text)).to_lowercase()
    }

    /// Whether two lines are one printed twice. Lines that differ differ in a token or two, and are told apart by them.
    pub(super) fn same(&self, line: &[Token], other: &[Token]) -> bool {
        let (one, two) = (compared(line), compared(other));
        let alike = |(a, b): (&Token, &Token)| {
            a.kind() == b.kind() && a.as_word() == b.as_word() && a.letters() == b.letters() && a.as_number() == b.as_number() && a.as_mark() == b.as_mark()
        };
        one.len() == two.len() && one.iter().zip(two).all(alike) && self.key(line) == self.key(other)
    }

    /// Leaves out the mark of an item in front of its headline, and what is left of bold letters round a title.
    pub(super) fn drop_mark(&mut self, at: usize) {
        let Some(unit) = self.units.get(at) else { return };
        let said = items::unmarked(self.line(unit));
        let said = unit.tokens.start + said.start..unit.tokens.start + said.end;
        if let Some(unit) = self.units.get_mut(at).filter(|unit| unit.said == unit.tokens && !said.is_empty()) {
            unit.said = said;
        }
    }

    /// Leaves out the `null` that a portal prints in front of a title.
    pub(super) fn drop_null(&mut self, at: usize) {
        let null = self.units.get(at).is_some_and(|unit| self.line(unit).first().is_some_and(|token| token.is(w!("null"))));
        if let Some(unit) = self.units.get_mut(at).filter(|_| null) {
            unit.said.start += 1;
        }
    }
}

/// What is compared of a line: no marks at its end, no photographer's credit.
fn compared(line: &[Token]) -> &[Token] {
    let credit = body::credit(line).filter(|at| *at > 0).unwrap_or(line.len());
    let line = line.get(..credit).unwrap_or(line);
    let bare = line.get(shape::bare(line, 0..line.len())).unwrap_or_default();
    match bare.split_last() {
        Some((last, head)) if matches!(last.as_mark(), Some('.' | '…')) => head,
        _ => bare,
    }
}

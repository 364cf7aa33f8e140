//! The body of a page: the lead with its dateline, paragraphs, captions, and the foot with the signature.

use super::block::BlockKind;
use super::page::{Page, Piece, signed as pieces_of};
use super::shape::{self, Ending};
use super::tables::{CAPTIONS, NO_DATELINES, OPENINGS, PICTURES, POSES, POSING, REPORTS, TENSES};
use super::{foot, furniture};
use crate::grammar::Tokens;
use crate::text::{Kind, Token, w};
use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

/// A scene that a full stop closes has at most so many words.
const SCENE: usize = 12;
/// The same of a scene with a dignitary, whose rank and name it begins with.
const HANDING: usize = 16;
/// The same where something says that a picture is meant.
const PICTURE: usize = 28;
/// A line of more words is prose, whatever ends it.
const LONG: usize = 45;
/// A caption in a gallery has at most so many words.
const GALLERY: usize = 35;

/// A line that is prose beyond doubt.
pub(super) fn is_sure(line: &[Token]) -> bool {
    let words = shape::words(line);
    words >= 15 && shape::ending(line) == Ending::Full && is_prose(line, true) || words > LONG
}

/// Whether a line is a paragraph. `alone`: where no better one is found, a short sentence is one too.
pub(super) fn is_prose(line: &[Token], alone: bool) -> bool {
    let words = shape::words(line);
    let sentences = shape::sentences(line);
    if words == 0 || credit(line).is_some() && words <= 60 && sentences <= 2 {
        return false;
    }
    let picture = PICTURES.longest(Tokens::window(line, 0)).is_some();
    if furniture::is_gallery(line) || picture && sentences <= 1 && words <= 40 {
        return false;
    }
    let listed = line.first().is_some_and(|token| matches!(token.as_mark(), Some('-' | '+' | '*' | '•' | '●')));
    let tensed = line.iter().any(|token| token.is_any(TENSES));
    match shape::ending(line) {
        Ending::Full | Ending::Question => {
            let quoted = line.first().is_some_and(|token| matches!(token.as_mark(), Some('“' | '"')));
            alone || sentences > 1 || listed || quoted || tensed || opens_prose(line) || shape::closing_mark(line).is_some() || !shows(line)
        }
        Ending::Colon => words >= 12,
        Ending::Comma => words >= 6 || listed,
        Ending::Open => words > LONG || sentences > 1 && words > PICTURE || (tensed || opens_prose(line)) && words >= 25 || listed && words >= 8,
    }
}

/// Whether one sentence, a full stop behind it, says what a picture shows: a pose for the camera, or a plain scene. A line
/// that stands as a paragraph is prose where it tells what no picture shows: speech, votes, results.
fn shows(line: &[Token]) -> bool {
    let words = shape::words(line);
    // `Ban Tổ chức trao giải.` tells of nothing: what is reported is written small.
    let reports = |at: usize| line.get(at).is_some_and(|token| !token.is_capital()) && REPORTS.longest(Tokens::window(line, at)).is_some();
    if words > PICTURE || (0..line.len()).any(reports) {
        return false;
    }
    let posed = (0..line.len()).any(|at| POSES.longest(Tokens::window(line, at)).is_some());
    let counted = line.iter().any(|token| token.kind() == Kind::Number);
    let posing = || !counted && POSING.longest(Tokens::window(line, 0)).is_some() && !line.iter().any(|token| token.is_mark(','));
    posed || words <= SCENE && (!counted || opens_caption(line)) || words <= HANDING && posing()
}

fn opens_prose(line: &[Token]) -> bool {
    OPENINGS.longest(Tokens::window(line, 0)).is_some()
}

pub(super) fn opens_caption(line: &[Token]) -> bool {
    CAPTIONS.longest(Tokens::window(line, 0)).is_some()
}

/// The place of a photographer's credit (`Ảnh: K.T`, `(Ảnh minh họa)`, `- Ảnh 2.`) near the end of a line.
pub(super) fn credit(line: &[Token]) -> Option<usize> {
    let from = line.len().saturating_sub(14);
    (from..line.len()).find(|at| {
        let i = Tokens::window(line, *at);
        let opened = i.mark_before(1, '(') || i.mark_before(1, '-') || i.mark_before(1, '.') || *at == 0;
        i.word_at(0) == w!("ảnh")
            && (i.mark_at(1, ':') || opened && i.first().is_some_and(|token| token.is_capital()) || i.mark_before(1, '(') && i.mark_at(1, ')'))
    })
}

/// The dateline code at the head of a lead: its words, and where the lead begins.
pub(super) fn dateline(line: &[Token]) -> Option<(Range<usize>, usize)> {
    let place = line.iter().take(5).position(|token| token.is_mark('('))?;
    if line.get(..place)?.iter().any(|token| !token.is_capital()) {
        return None;
    }
    let inside = line.get(place + 1..)?.iter().take(9).position(|token| token.is_mark(')')).filter(|len| *len > 0)?;
    let said = place + 1..place + 1 + inside;
    let code = line.get(said.clone())?;
    let worded = code.iter().all(|token| token.kind() == Kind::Word || matches!(token.as_mark(), Some('.' | '-' | '/' | '&')));
    let dash = line.get(said.end + 1).is_some_and(|token| matches!(token.as_mark(), Some('-' | ':')));
    let first = code.first().is_some_and(Token::is_capital);
    let plain = place == 0 && code.len() <= 4 && code.iter().any(|token| token.is_all_upper() && token.letters() > 1);
    (worded && first && (dash || plain)).then(|| (said.clone(), said.end + 1 + usize::from(dash)))
}

/// The same without brackets: `LSO-Sáng 5/3, …`.
fn bare_dateline(line: &[Token]) -> Option<(Range<usize>, usize)> {
    let (code, dash, next) = (line.first()?, line.get(1)?, line.get(2)?);
    let coded = code.is_all_upper() && (2..=10).contains(&code.letters()) && !code.is_any(NO_DATELINES) && code.as_roman().is_none();
    (coded && dash.is_mark('-') && next.is_capital() && !next.is_all_upper()).then_some((0..1, 2))
}

/// Types everything from the lead to the foot.
pub(super) fn read(page: &mut Page<'_>, end: usize) {
    set_lead(page, end);
    split_glued_author(page, end);
    let units = page.before(end);
    let lead = page.units.iter().position(|unit| unit.kind == Some(BlockKind::Lead)).unwrap_or(0);
    let galleries = galleries(page, lead..units);
    let pictured = |at: usize| {
        let begun = galleries.partition_point(|gallery| gallery.start <= at);
        begun.checked_sub(1).and_then(|last| galleries.get(last)).is_some_and(|gallery| gallery.contains(&at))
    };
    let last = (lead..units).rev().find(|at| page.open(*at).is_some_and(|line| is_paragraph(line, pictured(*at)))).unwrap_or(lead);
    for at in lead..=last.min(units.saturating_sub(1)) {
        let Some(line) = page.open(at) else { continue };
        let kind = match between(line) {
            _ if is_paragraph(line, pictured(at)) => BlockKind::Paragraph,
            // No heading is typed without a single accent: it is what a picture's file was called.
            BlockKind::Heading if shape::words(line) >= 3 && page.key(line).is_ascii() => BlockKind::Caption,
            kind => kind,
        };
        page.set(at, kind);
    }
    let gallery = galleries.last().filter(|gallery| gallery.end == usize::MAX).map_or(units, |gallery| gallery.start);
    read_foot(page, last, end, gallery);
    set_repeated_captions(page);
}

/// The lines beneath each head of a gallery, up to the next paragraph that is none of its captions. The last may have no end.
fn galleries(page: &Page<'_>, units: Range<usize>) -> Vec<Range<usize>> {
    let mut galleries: Vec<Range<usize>> = Vec::new();
    for at in units {
        let Some(line) = page.open(at) else { continue };
        let open = galleries.last_mut().filter(|gallery| gallery.end == usize::MAX);
        if let Some(gallery) = open {
            gallery.end = if is_paragraph(line, true) { at } else { usize::MAX };
        } else if furniture::is_gallery(line) {
            galleries.push(at + 1..usize::MAX);
        }
    }
    galleries
}

fn is_paragraph(line: &[Token], in_gallery: bool) -> bool {
    is_prose(line, false) && (!in_gallery || shape::words(line) > GALLERY || shape::closing_mark(line).is_some())
}

/// Types the lead and cuts off its dateline; the lead printed again is no paragraph.
fn set_lead(page: &mut Page<'_>, end: usize) {
    let units = page.before(end);
    if page.has(BlockKind::Lead) {
        return;
    }
    let find = |alone: bool| (0..units).find(|at| page.open(*at).is_some_and(|line| is_prose(line, alone)));
    let Some(mut at) = find(false).or_else(|| find(true)) else { return };
    if let (Some(line), Some(unit)) = (page.open(at), page.units.get(at).cloned()) {
        match dateline(line).or_else(|| bare_dateline(line)) {
            Some((said, rest)) if rest < line.len() => {
                let start = unit.tokens.start;
                let source = Piece::new(BlockKind::Source, start, start + said.start..start + said.end);
                page.split(at, &[source, Piece::new(None, start + rest, start + rest..unit.tokens.end)]);
                at += 1;
            }
            _ => {}
        }
    }
    page.set(at, BlockKind::Lead);
    let Some(lead) = page.units.get(at).cloned() else { return };
    let units = page.before(end);
    for next in (at + 1..units).take(6) {
        let Some(line) = page.open(next) else { continue };
        let rest = dateline(line).or_else(|| bare_dateline(line)).map_or(0, |(_, rest)| rest);
        if page.same(line.get(rest..).unwrap_or_default(), page.line(&lead)) {
            page.set(next, BlockKind::Repeat);
            return;
        }
    }
}

/// A name behind the closing mark of a paragraph signs it: `… hiệu quả./. Ngọc Hà`.
fn split_glued_author(page: &mut Page<'_>, end: usize) {
    let units = page.before(end);
    for at in (0..units).rev() {
        let Some(unit) = page.units.get(at).filter(|unit| unit.kind.is_none_or(BlockKind::is_prose)).cloned() else { continue };
        let line = page.line(&unit);
        let Some(mark) = shape::closing_mark(line) else { continue };
        let rest = line.get(mark.end..).unwrap_or_default();
        let start = unit.tokens.start + mark.end;
        if rest.is_empty() || shape::words(rest) > 14 {
            return;
        }
        if let Some(signature) = foot::labelled(rest).or_else(|| foot::plain(rest)) {
            let mut pieces = alloc::vec![Piece::new(unit.kind, unit.tokens.start, unit.said.start..start)];
            pieces.extend(pieces_of(start, &signature));
            page.split(at, &pieces);
        }
        return;
    }
}

/// A line between paragraphs that is none.
fn between(line: &[Token]) -> BlockKind {
    let numbered =
        matches!(line, [first, mark, ..] if (first.kind() == Kind::Number || first.as_roman().is_some()) && matches!(mark.as_mark(), Some('.' | ')' | '/')));
    let marked = matches!(line, [hash, next, ..] if hash.is_mark('#') && !next.is_glued() || hash.as_mark() == Some('#') && hash.run() > 1);
    let loud = shape::words(line) >= 3 && line.iter().all(|token| token.kind() != Kind::Word || token.is_all_upper());
    if furniture::is_gallery(line) {
        BlockKind::Layout
    } else if numbered || marked || loud || shape::ending(line) == Ending::Colon {
        BlockKind::Heading
    } else if shape::words(line) >= 2 {
        BlockKind::Caption
    } else {
        BlockKind::Layout
    }
}

/// Types what stands behind the last paragraph.
fn read_foot(page: &mut Page<'_>, last: usize, end: usize, gallery: usize) {
    let mut at = last + 1;
    let mut signed = false;
    // A desk in the posted line leaves the name at the foot to be the author's.
    let desk = page.units.iter().position(|unit| unit.kind == Some(BlockKind::Author)).filter(|at| is_desk(page, *at));
    let mut named = desk.is_none() && page.has(BlockKind::Author);
    while at < page.before(end) {
        let Some(line) = page.open(at) else {
            signed |= page.units.get(at).is_some_and(|unit| unit.kind == Some(BlockKind::Author));
            at += 1;
            continue;
        };
        let pictured = at > gallery;
        let Some(unit) = page.units.get(at).cloned() else { return };
        let signature = foot::plain(line).filter(|signature| match (&signature.author, &signature.source) {
            (Some(_), _) => !named,
            // A body by itself signs beneath its author, or as the last line of all.
            (None, Some(_)) => signed || !pictured && is_last(page, at, end),
            (None, None) => false,
        });
        // A body by itself, beside no author, is the author.
        let signature = signature.map(|signature| match signature {
            foot::Signature { author: None, source } if !signed && !named => foot::Signature { author: source, source: None },
            both => both,
        });
        if let Some(signature) = signature {
            signed |= signature.author.is_some();
            named |= signature.author.is_some();
            if let Some(desk) = desk.filter(|_| named) {
                page.set(desk, BlockKind::Layout);
            }
            let pieces = pieces_of(unit.tokens.start, &signature);
            page.split(at, &pieces);
            at += pieces.len();
            continue;
        }
        let kind = match between(line) {
            _ if is_link(line) => BlockKind::Related,
            BlockKind::Caption if shape::words(line) >= 3 && (pictured || !signed) => BlockKind::Caption,
            _ => BlockKind::Layout,
        };
        page.set(at, kind);
        at += 1;
    }
}

fn is_desk(page: &Page<'_>, at: usize) -> bool {
    page.units.get(at).is_some_and(|unit| shape::is_desk(page.slice(&unit.said)))
}

/// Whether nothing but known blocks follows.
fn is_last(page: &Page<'_>, at: usize, end: usize) -> bool {
    (at + 1..page.before(end)).all(|next| page.open(next).is_none())
}

/// A link to other news: words with a full date at one end.
fn is_link(line: &[Token]) -> bool {
    let dated = |five: &[Token]| match five {
        [day, mark, month, again, year] => {
            let (day, month, year) = (day.as_number(), month.as_number(), year.as_number());
            let numbers = matches!((day, month, year), (Some((1..=31, _)), Some((1..=12, _)), Some((1900..=2100, _))));
            numbers && matches!(mark.as_mark(), Some('/' | '-' | '.')) && mark.as_mark() == again.as_mark()
        }
        _ => false,
    };
    let bare = line.get(shape::bare(line, 0..line.len())).unwrap_or_default();
    let ends = [bare.get(..5), bare.len().checked_sub(5).and_then(|from| bare.get(from..))];
    shape::words(line) >= 4 && shape::ending(line) == Ending::Open && ends.into_iter().flatten().any(dated)
}

/// A caption printed twice, as alternative text and beneath the picture, counts once.
fn set_repeated_captions(page: &mut Page<'_>) {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for at in 0..page.units.len() {
        let Some(unit) = page.units.get(at).filter(|unit| unit.kind == Some(BlockKind::Caption)) else { continue };
        let line = page.line(unit);
        if credit(line) == Some(0) && shape::words(line) <= 5 && !line.is_empty() && line.get(1).is_some_and(|token| token.is_mark(':')) {
            page.set(at, BlockKind::Layout);
        } else if !seen.insert(page.key(line)) {
            page.set(at, BlockKind::Repeat);
        }
    }
}

//! Lines of the page, and which of them are one paragraph that was wrapped at a width.
//!
//! Old portals break paragraphs at some eighty columns, inside dates and names, so a line is no paragraph by itself. A page
//! that was wrapped shows it: its lines run on in lower case. Its width is then known, and a line is broken off there when
//! the next word would not have fitted.

use super::shape::{self, Ending};
use super::tables::LEADING;
use super::{foot, furniture, posted};
use crate::text::{Gap, Kind, Token, w};
use alloc::vec::Vec;
use core::ops::Range;

/// A line that runs on is at least this wide.
const NARROW: usize = 40;
/// No page is wrapped at more columns than this.
const WIDE: usize = 130;
/// A page of which so many lines run on was wrapped, and no title or caption alone.
const WRAPPED: usize = 2;
/// A hand that sets its lines again leaves them so much narrower than the widest.
const RAGGED: usize = 14;

/// The lines of a page, wrapped ones joined: ranges of tokens that follow each other.
pub(super) fn units(tokens: &[Token]) -> Vec<Range<usize>> {
    let lines = lines(tokens);
    let apart: Vec<bool> = lines.iter().map(|line| is_apart(tokens.get(line.clone()).unwrap_or_default())).collect();
    let pairs = || lines.iter().zip(lines.iter().skip(1)).zip(apart.iter().zip(apart.iter().skip(1)));
    let slice = |line: &Range<usize>| tokens.get(line.clone()).unwrap_or_default();
    // Of each line that runs on its width; of any other nothing.
    let running: Vec<usize> = pairs()
        .map(|((above, below), (above_apart, below_apart))| {
            let runs = !above_apart && !below_apart && runs_on(slice(above), slice(below));
            if runs { Some(width(slice(above))).filter(|width| (NARROW..=WIDE).contains(width)).unwrap_or_default() } else { 0 }
        })
        .collect();
    let edge = widest(&running);
    let ragged = running.iter().filter(|width| **width > 0).count() >= WRAPPED;
    // Of lines that no blank one parts the edge is their own: two articles on a page are wrapped at a width each.
    let ends = |at: usize| lines.iter().skip(at + 1).position(|line| slice(line).first().is_some_and(|first| first.gap() == Gap::Blank));
    let (mut here, mut until, mut parted) = (None, 0, false);
    let mut units: Vec<Range<usize>> = Vec::with_capacity(lines.len());
    units.extend(lines.first().cloned());
    // Whether the paragraph so far runs over several lines, and holds a whole sentence.
    let (mut several, mut told) = (false, false);
    // Whether a paragraph that runs over several lines was met.
    let mut begun = false;
    // Whether the line above was found to be such a line.
    let mut absorbed = false;
    for (at, ((above, below), (above_apart, below_apart))) in pairs().enumerate() {
        if at >= until {
            until = ends(at).map_or(lines.len(), |end| at + end + 1);
            here = running.get(at..until).and_then(widest);
            // Of lines between blank ones, some of which run on, none is a title or a caption once the article has begun.
            parted = ragged && here.is_some() && slice(above).first().is_some_and(|first| first.gap() == Gap::Blank);
        }
        let edge = (edge, here);
        let margin = tokens.get(above.start).map_or(0, Token::indent);
        told |= shape::sentences(slice(above)) > usize::from(shape::ending(slice(above)) == Ending::Full);
        let midway = ragged && several && is_midway(slice(above), slice(below), told)
            || parted && begun && goes_on(slice(above), slice(below), several, here.map_or(NARROW, |edge| edge.saturating_sub(RAGGED)));
        let above_apart = *above_apart && !absorbed;
        // What is left of a term of years is a number by itself, and no counter: `giai đoạn 2021 -⏎2025.`.
        let years = !above_apart && parts_years(slice(above), slice(below)) && posted::line(slice(below)).is_none();
        let severed = years || begins_with_end(slice(above), slice(below));
        // A line inside a paragraph may look like a posted line or a counter by what it happens to hold.
        let inside = *below_apart
            && ragged
            && (several || begun)
            && (several || !above_apart)
            && fills(slice(above), slice(below), margin, edge)
            && !posted::is_stamp(slice(below))
            && !foot::is_labelled(slice(below));
        let joined = severed || inside || !above_apart && !below_apart && (midway || continues(slice(above), slice(below), margin, edge));
        absorbed = severed || inside;
        begun |= several && !joined && shape::ending(slice(above)) == Ending::Full;
        told = joined && (told || shape::ending(slice(above)) == Ending::Full);
        several = joined;
        begun |= several && told;
        match units.last_mut() {
            Some(unit) if joined => unit.end = below.end,
            _ => units.push(below.clone()),
        }
    }
    units
}

fn lines(tokens: &[Token]) -> Vec<Range<usize>> {
    let mut lines: Vec<Range<usize>> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match lines.last_mut() {
            Some(line) if token.gap() < Gap::Line => line.end = at + 1,
            _ => lines.push(at..at + 1),
        }
    }
    lines
}

/// A line that is whole by what it says: nothing is wrapped into it.
fn is_apart(line: &[Token]) -> bool {
    furniture::is_layout(line) || furniture::tail(line).is_some() || posted::line(line).is_some() || foot::is_labelled(line)
}

/// Whether the line below goes on in lower case.
fn runs_on(above: &[Token], below: &[Token]) -> bool {
    let lower = below.first().is_some_and(|token| token.gap() == Gap::Line && token.kind() == Kind::Word && !token.is_capital());
    lower && !matches!(shape::ending(above), Ending::Full | Ending::Question | Ending::Colon | Ending::Comma)
}

/// Whether a paragraph that runs over several lines of a wrapped page goes on below a line that nothing closes, though its
/// width does not show it: some hands break their lines where they like.
fn is_midway(above: &[Token], below: &[Token], told: bool) -> bool {
    let Some(first) = below.first().filter(|token| token.gap() == Gap::Line) else { return false };
    let follows = match shape::ending(above) {
        Ending::Open => told || first.kind() != Kind::Word,
        Ending::Comma => first.kind() == Kind::Word && !first.is_capital(),
        _ => false,
    };
    follows && width(above) >= NARROW
}

/// Whether a paragraph that stands between blank lines goes on below a line that nothing closes: a hand that set its lines
/// again has left them some narrower than they could be, and broken some off inside a sum or a name.
fn goes_on(above: &[Token], below: &[Token], several: bool, least: usize) -> bool {
    let follows = below.first().is_some_and(|first| first.gap() == Gap::Line);
    follows && shape::ending(above) == Ending::Open && (several || width(above) >= least) && !is_item(below) && foot::plain(below).is_none()
}

/// Whether the line below begins with the second end of a range, a date or a year: `(27.7.1947⏎– 27.7.2022)`.
fn begins_with_end(above: &[Token], below: &[Token]) -> bool {
    let Some((from, dash)) = above.last().zip(below.first()) else { return false };
    let Some(to) = below.get(1) else { return false };
    let dated = matches!(below.get(2..4), Some([mark, month]) if matches!(mark.as_mark(), Some('/' | '.' | '-')) && month.kind() == Kind::Number);
    let year = |token: &Token| matches!(token.as_number(), Some((1900..=2100, 4)));
    let severed = above.len() > 8 && dash.is_mark('-') && dash.gap() == Gap::Line && from.kind() == Kind::Number && to.kind() == Kind::Number;
    severed && (dated || year(from) && year(to))
}

/// The widest of lines that run on.
fn widest(running: &[usize]) -> Option<usize> {
    running.iter().copied().max().filter(|width| *width > 0)
}

/// Whether the first word of the line below would not have fitted on the line above.
fn is_full(above: &[Token], below: &[Token], margin: usize, edges: (Option<usize>, Option<usize>)) -> bool {
    let within = |edge: Option<usize>| {
        let Some(edge) = edge else { return false };
        let columns = margin + width(above);
        // No line of a page that was wrapped is wider than its edge.
        columns <= edge + 2 && columns + 1 + first_width(below) >= edge && width(below) <= edge + 2
    };
    within(edges.0) || edges.0 != edges.1 && within(edges.1)
}

/// Whether a line that is full, and that nothing closes, goes on below.
fn fills(above: &[Token], below: &[Token], margin: usize, edges: (Option<usize>, Option<usize>)) -> bool {
    let follows = below.first().is_some_and(|first| first.gap() == Gap::Line);
    follows && matches!(shape::ending(above), Ending::Open | Ending::Comma) && is_full(above, below, margin, edges)
}

/// Whether a line begins with the mark of an item: `a) …`, `1. …`.
fn is_item(line: &[Token]) -> bool {
    match line {
        [mark, close, next, ..] => {
            let marked = mark.kind() == Kind::Number || mark.letters() == 1;
            marked && close.is_glued() && matches!(close.as_mark(), Some('.' | ')')) && !next.is_glued()
        }
        _ => false,
    }
}

/// Whether a line was broken between the two ends of a range.
fn parts_years(above: &[Token], below: &[Token]) -> bool {
    let severed = matches!(above, [.., from, dash] if from.kind() == Kind::Number && dash.is_mark('-'));
    // Nor behind the word for a term, a period or a year.
    let led = above.last().is_some_and(|last| last.is_any(&[w!("kỳ"), w!("đoạn"), w!("năm")]));
    (severed || led) && above.len() > 2 && below.first().is_some_and(|token| token.kind() == Kind::Number && token.gap() == Gap::Line)
}

fn continues(above: &[Token], below: &[Token], margin: usize, edges: (Option<usize>, Option<usize>)) -> bool {
    let (Some(last), Some(first)) = (above.last(), below.first()) else { return false };
    if first.gap() != Gap::Line {
        return false;
    }
    // A new paragraph may be set in.
    let set_in = first.indent() >= 3 && shape::ending(above) == Ending::Full;
    // Nor does a name behind a full stop belong to the sentence that the stop closes.
    let signed = || shape::ending(above) == Ending::Full && shape::ending(below) == Ending::Open && foot::plain(below).is_some();
    let full = !set_in && is_full(above, below, margin, edges) && !signed();
    // A line cannot end behind `ngày` when a number follows, wherever it was broken.
    let cut = first.kind() == Kind::Number
        && last.is_any(&[
            w!("ngày"),
            w!("sáng"),
            w!("trưa"),
            w!("chiều"),
            w!("tối"),
            w!("đêm"),
            w!("tháng"),
            w!("năm"),
            w!("quý"),
            w!("từ"),
            w!("đến"),
            w!("số"),
        ]);
    let comma = last.is_mark(',') && above.len() > 4;
    // Nor a line behind `thứ` when the name of a day or a rank follows.
    let ranked = last.is(w!("thứ")) && first.is_capital();
    // Nor behind a word that leads on to the next.
    let led = last.is_any(LEADING) && above.len() > 4 && !is_item(below);
    // A title in capitals runs on as such.
    let loud = |line: &[Token]| line.iter().all(|token| token.kind() != Kind::Word || token.is_all_upper());
    let term = first.is_any(&[w!("năm"), w!("lần"), w!("nhiệm"), w!("giai"), w!("khóa"), w!("quý")]);
    let wide = width(above) >= NARROW && below.len() != above.len() && !is_item(below) && !furniture::is_section(above);
    let title = (term || wide) && below.len() <= 12 && shape::words(below) >= 3 && above.len() > 4 && loud(above) && loud(below);
    full || cut || comma || ranked || led || title || runs_on(above, below) && !is_item(below)
}

/// The columns of a line, near enough: what a token takes and a space where one stood.
fn width(line: &[Token]) -> usize {
    line.iter().enumerate().map(|(at, token)| columns(token) + usize::from(at > 0 && !token.is_glued())).sum()
}

fn columns(token: &Token) -> usize {
    match token.kind() {
        Kind::Word => token.letters() as usize,
        Kind::Mark => token.run() as usize,
        Kind::Number | Kind::Overlong => token.span().len() as usize,
    }
}

/// The columns of the first word with what is glued to it.
fn first_width(line: &[Token]) -> usize {
    line.iter().enumerate().take_while(|(at, token)| *at == 0 || token.is_glued()).map(|(_, token)| columns(token)).sum()
}

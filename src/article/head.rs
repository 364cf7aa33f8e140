//! The head of a page: the path, the title, and what stands between title and lead.

use super::block::BlockKind;
use super::page::{Page, Piece};
use super::shape::{self, Ending};
use super::{body, furniture};
use crate::text::{Kind, Token};

/// A step of a path has at most this many words; a longer line above the title is a slogan.
const STEP: usize = 12;
/// A title has at least this many words where shorter lines stand above it.
const HEADLINE: usize = 5;
/// The last step of a path that has so many words is the title.
const LAST_STEP: usize = 7;
/// No title that a portal has cut off has more words.
const CUT: usize = 30;
/// A title stands among the first so many lines.
const TOP: usize = 256;
/// A line of so many words beneath the title is a lead, though nothing closes it.
const UNCLOSED_LEAD: usize = 18;

/// Types everything down to the lead.
pub(super) fn read(page: &mut Page<'_>, end: usize) {
    let units = page.before(end);
    let prose = first_prose(page, units);
    let posted = page.units.iter().position(|unit| unit.kind == Some(BlockKind::Posted));
    let given = page.units.iter().position(|unit| unit.kind == Some(BlockKind::Title));
    let found = title(page, prose, posted);
    if let (Some(_), Some(over)) = (given, found) {
        // The head of several news introduces the first.
        page.set(over, BlockKind::Kicker);
    }
    let (mut units, mut prose) = (units, prose);
    let glued = if given.or(found).is_none() { title_behind_path(page, prose.min(units)) } else { None };
    if glued.is_some() {
        (units, prose) = (page.before(end), prose + 1);
    }
    let title = given.or(found).or(glued).or_else(|| title_behind_lead(page, prose, units));
    if let Some(title) = title {
        page.set(title, BlockKind::Title);
        page.drop_mark(title);
        page.drop_null(title);
        set_repeats(page, title, units);
    }
    let title = title.filter(|title| *title < prose);
    let (mut named, mut led) = (page.has(BlockKind::Author), false);
    for at in 0..prose.min(units) {
        let Some(line) = page.open(at) else { continue };
        let above = title.is_none_or(|title| at < title);
        let kind = if above { above_title(line) } else { below_title(line, named, led) };
        named |= kind == BlockKind::Author;
        led |= kind == BlockKind::Lead;
        page.set(at, kind);
    }
}

/// The first paragraph. A short one counts only where no other is found.
fn first_prose(page: &Page<'_>, units: usize) -> usize {
    let find = |alone: bool| (0..units).find(|at| page.open(*at).is_some_and(|line| body::is_prose(line, alone) && !is_headline(page, *at, line)));
    find(false).or_else(|| find(true)).unwrap_or(units)
}

/// A long first line that nothing closes is a title, whatever its length.
fn is_headline(page: &Page<'_>, at: usize, line: &[Token]) -> bool {
    let first = at < TOP && page.units.iter().take(at).all(|unit| unit.kind.is_some() || furniture::is_section(page.line(unit)));
    // A portal cuts long titles off: `… trồng mới hai nghìn...`.
    let cut = shape::is_cut(line) && shape::words(line) <= CUT;
    first && (cut || matches!(shape::ending(line), Ending::Open | Ending::Question)) && shape::sentences(line) <= 1
}

/// The title: the last headline above the posted line, else the longest above the lead.
fn title(page: &Page<'_>, prose: usize, posted: Option<usize>) -> Option<usize> {
    let candidates = |from: usize, to: usize| (from..to).filter_map(|at| Some((at, page.open(at).filter(|line| may_be_title(line))?)));
    let above = posted.unwrap_or(prose).min(prose);
    let headline = |line: &[Token]| {
        shape::words(line) >= HEADLINE && (!shape::is_name(line) || line.iter().all(|token| token.is_all_upper() || token.kind() != Kind::Word))
    };
    let chosen = match posted {
        Some(posted) if posted < prose => candidates(0, above).rev().find(|(_, line)| headline(line)),
        _ => None,
    };
    let longest = |from: usize, to: usize| candidates(from, to).rev().max_by_key(|(_, line)| shape::words(line));
    let (at, line) = chosen.or_else(|| longest(0, above)).or_else(|| longest(above, prose))?;
    // Of two printings the first is the title.
    Some(candidates(0, at).find(|(_, other)| page.same(line, other)).map_or(at, |(first, _)| first))
}

/// A path may end with the title, where no line of its own has it: `Trang chủ » Tin tức » Hội LHPN xã …`.
fn title_behind_path(page: &mut Page<'_>, prose: usize) -> Option<usize> {
    let at = (0..prose.min(TOP)).find(|at| page.open(*at).is_some_and(furniture::is_path))?;
    let (unit, line) = (page.units.get(at)?.clone(), page.open(at)?);
    let last = line.iter().rposition(furniture::parts_path)?;
    let step = line.get(last + 1..).filter(|step| shape::words(step) >= LAST_STEP)?;
    let (from, title) = (unit.tokens.start, unit.tokens.end - step.len());
    page.split(at, &[Piece::new(BlockKind::Breadcrumb, from, from..title), Piece::new(None, title, title..unit.tokens.end)]);
    Some(at + 1)
}

fn may_be_title(line: &[Token]) -> bool {
    !furniture::is_section(line) && !furniture::is_gallery(line) && shape::ending(line) != Ending::Colon && body::credit(line).is_none()
}

/// A page that opens with its lead may print the title beneath it.
fn title_behind_lead(page: &Page<'_>, prose: usize, units: usize) -> Option<usize> {
    let dated = body::dateline(page.open(prose)?).is_some();
    let next = (prose + 1..units).find(|at| page.open(*at).is_some())?;
    let line = page.open(next)?;
    let open = matches!(shape::ending(line), Ending::Open | Ending::Question) && shape::words(line) >= HEADLINE;
    (open && may_be_title(line) && (dated || !body::opens_caption(line))).then_some(next)
}

/// The title printed again, in the head or before the next paragraphs.
fn set_repeats(page: &mut Page<'_>, title: usize, units: usize) {
    let Some(said) = page.units.get(title).map(|unit| unit.said.clone()) else { return };
    for at in 0..units.min(title + 8) {
        if page.open(at).is_some_and(|line| line.len() < 160 && page.same(line, page.slice(&said))) {
            page.set(at, BlockKind::Repeat);
        }
    }
}

fn above_title(line: &[Token]) -> BlockKind {
    match shape::ending(line) {
        Ending::Colon => BlockKind::Kicker,
        Ending::Open if shape::words(line) <= STEP && body::credit(line).is_none() => BlockKind::Breadcrumb,
        _ if furniture::is_path(line) => BlockKind::Breadcrumb,
        _ => BlockKind::Layout,
    }
}

/// `named`: an author is known; `led`: a lead.
fn below_title(line: &[Token], named: bool, led: bool) -> BlockKind {
    let bare = line.get(shape::bare(line, 0..line.len())).unwrap_or_default();
    let count = shape::words(line);
    if furniture::is_gallery(line) || furniture::is_section(line) {
        BlockKind::Layout
    } else if (2..=5).contains(&count) && shape::is_name(bare) && !named || shape::is_desk(bare) {
        BlockKind::Author
    } else if count >= UNCLOSED_LEAD && body::credit(line).is_none() && !body::opens_caption(line) && !led {
        BlockKind::Lead
    } else if count >= 3 {
        BlockKind::Caption
    } else {
        BlockKind::Layout
    }
}

//! Places that are called by a number: what stands in them is no figure and no time (`thôn Phù Lưu 1`, `ấp 2 Tây`). Names
//! that a word alone shows (`đường 30/4`, `Quốc lộ 14`, `Điều 5`) are guarded by `number`, whose table the pipeline asks too.
//!
//! May import: `grammar`, the seats and tables of this floor.

use super::seat::seat;
use super::tables::levels::LEVELS;
use crate::grammar::Tokens;
use crate::text::{WordSet, w};

/// The words that such a name begins with.
pub(super) static BEGINNINGS: WordSet = LEVELS.starts();

/// How many tokens the name of a place takes here that holds a number, 0 where none does.
pub(super) fn guarded(i: Tokens<'_>) -> usize {
    // `mỗi tổ 500 nghìn đồng` gives each so much, and `bằng văn bản 9 ý kiến` has no hamlet in it.
    if i.back(1).is_some_and(|before| before.is_any(&[w!("mỗi"), w!("từng"), w!("văn"), w!("biên")])) {
        return 0;
    }
    let place = LEVELS.longest(i).and_then(|_| seat(i)).map_or(0, |(rest, _)| i.taken(rest));
    let numbered = (0..place).any(|at| i.get(at).is_some_and(|token| token.as_number().is_some()));
    // Of `tặng làng 5.000 USD` the first digits are no name.
    let goes_on = (i.mark_at(place, '.') || i.mark_at(place, ',')) && i.glued_at(place) && i.glued_at(place + 1);
    let goes_on = goes_on && i.get(place + 1).is_some_and(|token| token.as_number().is_some());
    if numbered && !goes_on { place } else { 0 }
}

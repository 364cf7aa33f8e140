//! Positions gained in the sentence: `được bầu giữ chức …`.
//!
//! May import: `grammar`, `text`, the people, positions and tables of this floor.

use super::people::name_len;
use super::position::{Rank, part, positions};
use super::seat::breaks;
use super::tables::honorifics::HONORIFICS;
use crate::grammar::Tokens;
use crate::text::w;
use alloc::vec::Vec;
use core::ops::Range;

/// Whether the words before say that the person is elected: `bầu bà` + name + `làm …`.
pub(super) fn is_elected(i: Tokens<'_>) -> bool {
    (1..=2).any(|behind| is_appointing(i, behind))
}

fn is_appointing(i: Tokens<'_>, behind: usize) -> bool {
    let before = i.word_before(behind + 1);
    match i.word_before(behind) {
        word if word == w!("công") => before == w!("phân"),
        word if word == w!("định") => before == w!("chỉ"),
        word if word == w!("động") => before == w!("điều"),
        word => [w!("bầu"), w!("cử"), w!("nhiệm")].contains(&word),
    }
}

/// A position gained in the sentence: `được bầu giữ chức …`, `được bổ nhiệm làm …`.
pub(super) fn gained(i: Tokens<'_>, mut elected: bool) -> Vec<Range<usize>> {
    for ahead in 0..30 {
        let here = i.skip(ahead);
        let Some(token) = here.first() else { break };
        if token.is_mark('.')
            || token.is_mark(';')
            || breaks(token)
            || ahead > 0 && HONORIFICS.longest(here).is_some_and(|(len, _)| name_len(here.skip(len), true) > 0)
        {
            break;
        }
        elected |= ahead > 0 && is_appointing(here, 1);
        let led = [w!("làm"), w!("là"), w!("bầu"), w!("nhiệm"), w!("cử"), w!("định"), w!("giữ")].contains(&here.word_before(1));
        let office = here.follows(&[w!("chức")]) || here.follows(&[w!("chức"), w!("vụ")]) || here.follows(&[w!("chức"), w!("danh")]);
        let leads = office || elected && led && ahead > 0;
        if leads && part(here).is_some_and(|(_, rank)| rank == Rank::Office) {
            return positions(here).1;
        }
    }
    Vec::new()
}

//! The words of the levels, and whether a name must stand behind them.
//!
//! Units of the state: the Laws on the Organisation of Local Government of 2015 and 2025 (`đặc khu`). Below the commune: what the
//! regions call them (`bon`, `plei`, `phum`, `khóm`). Short forms, glued or not: counted on 549 pages.

use super::super::seat::Need;
use super::super::seat::Need::{Any, Must};
use super::super::seat::Rung::{self, Branch, Centre, City, Commune, District, Province};
use crate::grammar::{Lexicon, Phrase, phrase};

const ROWS: [(Phrase, (Rung, Need)); 48] = [
    (phrase("bon"), (Branch, Must)),
    (phrase("buôn"), (Branch, Any)),
    (phrase("bản"), (Branch, Any)),
    (phrase("h ."), (District, Must)),
    (phrase("huyện"), (District, Any)),
    (phrase("khu"), (Branch, Must)),
    (phrase("khu dân cư"), (Branch, Any)),
    (phrase("khu phố"), (Branch, Any)),
    (phrase("khu vực"), (Branch, Must)),
    (phrase("khóm"), (Branch, Any)),
    (phrase("khối"), (Branch, Must)),
    (phrase("khối phố"), (Branch, Must)),
    (phrase("kp"), (Branch, Must)),
    (phrase("kp ."), (Branch, Must)),
    (phrase("làng"), (Branch, Any)),
    (phrase("p ."), (Commune, Must)),
    (phrase("phum"), (Branch, Must)),
    (phrase("phường"), (Commune, Any)),
    (phrase("plei"), (Branch, Must)),
    (phrase("q ."), (District, Must)),
    (phrase("quận"), (District, Any)),
    (phrase("sóc"), (Branch, Must)),
    (phrase("t . p"), (City, Any)),
    (phrase("t . w"), (Centre, Any)),
    (phrase("t . x"), (District, Any)),
    (phrase("t . ư"), (Centre, Any)),
    (phrase("tdp"), (Branch, Any)),
    (phrase("thành phố"), (City, Any)),
    (phrase("thôn"), (Branch, Any)),
    (phrase("thị trấn"), (Commune, Any)),
    (phrase("thị xã"), (District, Any)),
    (phrase("tiểu khu"), (Branch, Must)),
    (phrase("tp"), (City, Any)),
    (phrase("tp ."), (City, Any)),
    (phrase("trung ương"), (Centre, Any)),
    (phrase("tt"), (Commune, Must)),
    (phrase("tt ."), (Commune, Must)),
    (phrase("tw"), (Centre, Any)),
    (phrase("tx"), (District, Any)),
    (phrase("tx ."), (District, Any)),
    (phrase("tư"), (Centre, Any)),
    (phrase("tỉnh"), (Province, Any)),
    (phrase("tổ"), (Branch, Must)),
    (phrase("tổ dân phố"), (Branch, Any)),
    (phrase("xã"), (Commune, Any)),
    (phrase("xóm"), (Branch, Any)),
    (phrase("đặc khu"), (Commune, Any)),
    (phrase("ấp"), (Branch, Any)),
];

pub(in crate::entity) static LEVELS: Lexicon<(Rung, Need), 48> = Lexicon::new(&ROWS);

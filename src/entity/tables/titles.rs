//! Titles that mean the same body, and the levels that a title is glued to: for the form in which two writings compare equal.
//!
//! The statutes of the unions and of the Front give the full titles; the others are the forms counted for one body on 549 pages.

use crate::text::{Word, w};

const WOMEN: &str = "hội liên hiệp phụ nữ";
const YOUTH: &str = "đoàn thanh niên cộng sản hồ chí minh";
const FRONT: &str = "ủy ban mặt trận tổ quốc";

/// A title as it is written, abbreviations written out, and the one it stands for.
pub(in crate::entity) const TITLES: &[(&str, &str)] = &[
    ("hội liên hiệp pn", WOMEN),
    ("hội phụ nữ", WOMEN),
    ("huyện hội", WOMEN),
    ("huyện đoàn", YOUTH),
    ("mặt trận", FRONT),
    ("mặt trận tổ quốc", FRONT),
    ("phường đoàn", YOUTH),
    ("quận hội", WOMEN),
    ("quận đoàn", YOUTH),
    ("thành hội", WOMEN),
    ("thành đoàn", YOUTH),
    ("thị hội", WOMEN),
    ("thị trấn đoàn", YOUTH),
    ("thị đoàn", YOUTH),
    ("trung ương hội", "hội liên hiệp phụ nữ việt nam"),
    ("trung ương đoàn", YOUTH),
    ("tỉnh hội", WOMEN),
    ("tỉnh đoàn", YOUTH),
    ("tổng liên đoàn", "tổng liên đoàn lao động"),
    ("xã đoàn", YOUTH),
    ("đoàn", YOUTH),
    ("đoàn thanh niên", YOUTH),
    ("ủy ban mặt trận", FRONT),
];

/// The first word of `Huyện đoàn`, and the level it stands for.
pub(in crate::entity) const STEPS: &[(Word, &str)] = &[
    (w!("huyện"), "huyện"),
    (w!("phường"), "phường"),
    (w!("quận"), "quận"),
    (w!("thành"), "thành phố"),
    (w!("thị"), "thị xã"),
    (w!("tỉnh"), "tỉnh"),
    (w!("xã"), "xã"),
];

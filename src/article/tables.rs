//! The words by which a page's layout is known: labels and signatures; what tells captions from prose in [`prose`], and the
//! portal's own words in [`portal`].

use crate::grammar::{Lexicon, phrase};
use crate::text::{Word, w};

macro_rules! rows {
    ($(#[$doc:meta])* $name:ident, $count:literal: $($spelling:literal)*) => {
        $(#[$doc])*
        pub(in crate::article) static $name: Lexicon<(), $count> = Lexicon::new(&[$((phrase($spelling), ()),)*]);
    };
}

mod portal;
mod prose;

pub(super) use portal::{FIELDS, GALLERIES, LAYOUT, SECTIONS, TAILS, Tail};
pub(super) use prose::{CAPTIONS, LEADS, NEWS, OPENINGS, PICTURES, POSES, POSING, REPORTS, TENSES};

rows! {
    /// What says that a time is that of posting.
    POSTED_LABELS, 20:
    "cập nhật"
    "cập nhật lúc"
    "cập nhật vào"
    "đã đăng"
    "đăng"
    "đăng lúc"
    "đăng tin"
    "đưa tin"
    "gửi lúc"
    "ngày cập nhật"
    "ngày đăng"
    "ngày đăng tin"
    "ngày đưa tin"
    "ngày gửi"
    "ngày nhập"
    "ngày tạo"
    "ngày viết"
    "ngày xuất bản"
    "nhập"
    "xuất bản"
}

rows! {
    /// What stands before an author, a colon behind it.
    AUTHOR_LABELS, 33:
    "bài"
    "bài ảnh"
    "bài viết"
    "bài và ảnh"
    "bài, ảnh"
    "bài - ảnh"
    "bài & ảnh"
    "bài/ảnh"
    "ảnh và bài"
    "đăng bởi"
    "người đăng"
    "người gửi"
    "người viết"
    "thực hiện"
    "tin"
    "tin ảnh"
    "tin bài"
    "tin và ảnh"
    "tin, ảnh"
    "tin, bài"
    "tin, bài, ảnh"
    "tin, bài và ảnh"
    "tin - ảnh"
    "tin & ảnh"
    "tin/ảnh"
    "tác giả"
    "tác giả bài viết"
    "tác giả (bài viết)"
    "t/h"
    "t/ảnh"
    "tổng hợp"
    "cộng tác viên"
    "người thực hiện"
}

rows! {
    /// What stands before an author without a colon: `Viết bởi Ngọc Hà`.
    BYLINES, 5:
    "biên tập bởi"
    "viết bởi"
    "được viết bởi"
    "đăng bởi"
    "được đăng bởi"
}

rows! {
    /// What stands before a source, a colon behind it.
    SOURCE_LABELS, 5:
    "nguồn"
    "nguồn bài viết"
    "nguồn tin"
    "nguồn tin bài"
    "theo nguồn"
}

rows! {
    /// What a source named behind `theo` begins with.
    PAPERS, 15:
    "báo"
    "bản tin"
    "cổng"
    "cttđt"
    "đài"
    "hội"
    "tạp chí"
    "trang tin"
    "ttxvn"
    "thông tấn xã"
    "trung tâm"
    "website"
    "trang thông tin"
    "trang ttđt"
    "trang web"
}

rows! {
    /// Desks that sign in place of a person.
    DESKS, 12:
    "ban biên tập"
    "bbt"
    "biên tập viên"
    "btgcs"
    "btv"
    "cộng tác viên"
    "ctv"
    "nhóm phóng viên"
    "nhóm pv"
    "phóng viên"
    "pv"
    "tổng hợp"
}

rows! {
    /// What the name of a body begins with.
    BODIES, 71:
    "ban"
    "bộ"
    "báo"
    "ccb"
    "chi hội"
    "cttđt"
    "cđ"
    "cổng"
    "cụm"
    "công an"
    "công đoàn"
    "cđcs"
    "huyện hội"
    "huyện đoàn"
    "hlhpn"
    "hnd"
    "hội"
    "hđnd"
    "liên đoàn"
    "lđlđ"
    "mttq"
    "mặt trận"
    "ngân hàng"
    "phòng"
    "quận hội"
    "quận đoàn"
    "sở"
    "thành hội"
    "thành đoàn"
    "thị hội"
    "thị đoàn"
    "trung tâm"
    "trường"
    "ttxvn"
    "tạp chí"
    "tỉnh hội"
    "tỉnh đoàn"
    "ub mttq"
    "ubmttq"
    "ubmttqvn"
    "mttqvn"
    "ttyt"
    "tlđlđ"
    "ubnd"
    "văn phòng"
    "xã đoàn"
    "đoàn"
    "đài"
    "đảng ủy"
    "ủy ban"
    "bch"
    "bchqs"
    "bệnh viện"
    "btv"
    "bảo tàng"
    "chi cục"
    "cục"
    "học viện"
    "htx"
    "hợp tác xã"
    "huyện ủy"
    "nhà văn hóa"
    "thành ủy"
    "thư viện"
    "trang tin"
    "trang thông tin"
    "trang ttđt"
    "trang web"
    "trạm"
    "tỉnh ủy"
    "ubkt"
}

/// Words of the names of bodies that are written small.
pub(super) const BODY_WORDS: &[Word] = &[
    w!("an"),
    w!("ban"),
    w!("binh"),
    w!("bảo"),
    w!("chiến"),
    w!("chi"),
    w!("chính"),
    w!("chấp"),
    w!("chữ"),
    w!("công"),
    w!("cao"),
    w!("cơ"),
    w!("của"),
    w!("cựu"),
    w!("dân"),
    w!("giáo"),
    w!("hiệp"),
    w!("huyện"),
    w!("hành"),
    w!("hóa"),
    w!("hội"),
    w!("khu"),
    w!("khối"),
    w!("liên"),
    w!("lao"),
    w!("mặt"),
    w!("nam"),
    w!("ngành"),
    w!("nhân"),
    w!("niên"),
    w!("nông"),
    w!("nữ"),
    w!("phòng"),
    w!("phường"),
    w!("phố"),
    w!("phụ"),
    w!("quận"),
    w!("quốc"),
    w!("sở"),
    w!("thanh"),
    w!("thành"),
    w!("thập"),
    w!("thị"),
    w!("thông"),
    w!("thể"),
    w!("tin"),
    w!("trang"),
    w!("trung"),
    w!("trấn"),
    w!("trận"),
    w!("tuyên"),
    w!("tuổi"),
    w!("tâm"),
    w!("tổ"),
    w!("tử"),
    w!("tỉnh"),
    w!("và"),
    w!("văn"),
    w!("vụ"),
    w!("xã"),
    w!("điện"),
    w!("đoàn"),
    w!("đỏ"),
    w!("động"),
    w!("ủy"),
    w!("ương"),
    w!("khuyến"),
    w!("tế"),
    w!("nghề"),
    w!("nghiệp"),
    w!("trị"),
    w!("chức"),
    w!("đạo"),
    w!("pháp"),
    w!("tư"),
    w!("dục"),
    w!("vận"),
    w!("vệ"),
    w!("hình"),
    w!("dưỡng"),
];

rows! {
    /// Posts that stand in capitals above a signature of a document, and are no names.
    ROLES, 12:
    "bí thư"
    "chánh văn phòng"
    "chủ tịch"
    "giám đốc"
    "hiệu trưởng"
    "kt"
    "phó"
    "tm"
    "tl"
    "trưởng ban"
    "trưởng đoàn"
    "ủy viên"
}

/// Words behind which a time is part of the sentence, and none of posting.
pub(super) const RUNNING: &[Word] = &[
    w!("chiều"),
    w!("của"),
    w!("dịp"),
    w!("hết"),
    w!("hồi"),
    w!("hôm"),
    w!("kỷ"),
    w!("niệm"),
    w!("ngày"),
    w!("sau"),
    w!("sáng"),
    w!("trong"),
    w!("trước"),
    w!("tối"),
    w!("từ"),
    w!("vào"),
    w!("đến"),
];

/// Words near the end of a title that make a date there a part of it.
pub(super) const DAYS: &[Word] = &[w!("hết"), w!("khánh"), w!("kỷ"), w!("mừng"), w!("ngày"), w!("niệm"), w!("tế"), w!("từ"), w!("đến")];

/// Abbreviations of bodies: a dash behind one at the head of a paragraph makes no dateline of it.
pub(super) const NO_DATELINES: &[Word] =
    &[w!("ccb"), w!("cđcs"), w!("clb"), w!("hnd"), w!("htx"), w!("hđnd"), w!("lhpn"), w!("lđlđ"), w!("mttq"), w!("ub"), w!("ubmttq"), w!("ubnd")];

/// What a person is called in front of the name, where no author is.
pub(super) const CALLED: &[Word] = &[w!("anh"), w!("bà"), w!("bác"), w!("chị"), w!("cô"), w!("cụ"), w!("em"), w!("mẹ"), w!("ông")];

/// Words that no line ends with, unless it is broken off there.
pub(super) const LEADING: &[Word] = &[
    w!("bằng"),
    w!("cho"),
    w!("chí"),
    w!("các"),
    w!("của"),
    w!("do"),
    w!("là"),
    w!("những"),
    w!("theo"),
    w!("trong"),
    w!("tại"),
    w!("và"),
    w!("vì"),
    w!("với"),
    w!("được"),
    w!("để"),
];

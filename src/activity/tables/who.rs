//! Words of those who hold a meeting or look into something, and of those who come.

use crate::grammar::{Lexicon, phrase};
use crate::text::{Word, w};

/// Teams that are named by what they do.
pub(crate) static TEAMS: Lexicon<(), 12> = Lexicon::new(&[
    (phrase("đoàn của"), ()),
    (phrase("đoàn liên ngành"), ()),
    (phrase("đoàn kiểm tra"), ()),
    (phrase("đoàn giám sát"), ()),
    (phrase("đoàn công tác"), ()),
    (phrase("đoàn khảo sát"), ()),
    (phrase("đoàn phúc tra"), ()),
    (phrase("tổ kiểm tra"), ()),
    (phrase("tổ giám sát"), ()),
    (phrase("tổ công tác"), ()),
    (phrase("cụm thi đua"), ()),
    (phrase("khối thi đua"), ()),
]);

/// Organs that stand before the body they are of.
pub(crate) static ORGANS: Lexicon<(), 26> = Lexicon::new(&[
    (phrase("ban thường vụ"), ()),
    (phrase("ban thường trực"), ()),
    (phrase("ban chấp hành"), ()),
    (phrase("ban tổ chức"), ()),
    (phrase("thường trực"), ()),
    (phrase("thường vụ"), ()),
    (phrase("btv"), ()),
    (phrase("btt"), ()),
    (phrase("bch"), ()),
    (phrase("đoàn kiểm tra"), ()),
    (phrase("đoàn kiểm tra của"), ()),
    (phrase("đoàn giám sát"), ()),
    (phrase("đoàn giám sát của"), ()),
    (phrase("đoàn kiểm tra, giám sát"), ()),
    (phrase("đoàn kiểm tra, giám sát của"), ()),
    (phrase("ủy ban kiểm tra"), ()),
    (phrase("ubkt"), ()),
    (phrase("ban dân vận"), ()),
    (phrase("ban dân tộc"), ()),
    (phrase("ban kinh tế - ngân sách"), ()),
    (phrase("ban kinh tế - xã hội"), ()),
    (phrase("ban pháp chế"), ()),
    (phrase("ban văn hóa - xã hội"), ()),
    (phrase("ban nữ công"), ()),
    (phrase("tổ công tác"), ()),
    (phrase("đoàn công tác"), ()),
]);

/// Bodies that are named without level and place before one that has them.
pub(crate) static BARE: Lexicon<(), 10> = Lexicon::new(&[
    (phrase("đảng ủy"), ()),
    (phrase("hđnd"), ()),
    (phrase("ubnd"), ()),
    (phrase("ủy ban mttq"), ()),
    (phrase("ubmttq"), ()),
    (phrase("ub mttq"), ()),
    (phrase("mttq"), ()),
    (phrase("huyện ủy"), ()),
    (phrase("thành ủy"), ()),
    (phrase("công đoàn"), ()),
]);

/// Words with a capital that begin a sentence and are not who does it.
pub(crate) static NO_SUBJECTS: &[Word] = &[
    w!("vừa"),
    w!("tại"),
    w!("theo"),
    w!("đây"),
    w!("sau"),
    w!("trong"),
    w!("ngay"),
    w!("nhân"),
    w!("qua"),
    w!("thực"),
    w!("việc"),
    w!("để"),
    w!("khi"),
    w!("ngày"),
    w!("năm"),
    w!("từ"),
    w!("bên"),
    w!("ngoài"),
];

/// The last word of a body that is named by its kind alone: `Hội`, `Chi hội`, `Công đoàn`.
pub(crate) static BARE_SUBJECTS: &[Word] =
    &[w!("hội"), w!("đoàn"), w!("mttq"), w!("trận"), w!("ubnd"), w!("hđnd"), w!("ủy"), w!("lđlđ"), w!("phường"), w!("xã"), w!("huyện"), w!("trường")];

/// Words that begin those a meeting was held for.
pub(crate) static ATTENDEES: &[Word] = &[
    w!("các"),
    w!("cán"),
    w!("hội"),
    w!("đoàn"),
    w!("toàn"),
    w!("hơn"),
    w!("gần"),
    w!("trên"),
    w!("khoảng"),
    w!("đội"),
    w!("chị"),
    w!("đại"),
    w!("nữ"),
    w!("phụ"),
    w!("thành"),
    w!("học"),
    w!("người"),
    w!("chủ"),
    w!("đ"),
];

/// Those who come to a meeting, behind their number.
pub(crate) static CROWDS: Lexicon<(), 53> = Lexicon::new(&[
    (phrase("anh"), ()),
    (phrase("bà"), ()),
    (phrase("bà con"), ()),
    (phrase("bà mẹ"), ()),
    (phrase("cán bộ"), ()),
    (phrase("ccb"), ()),
    (phrase("cháu"), ()),
    (phrase("chị"), ()),
    (phrase("chiến sĩ"), ()),
    (phrase("chủ tịch"), ()),
    (phrase("cnlđ"), ()),
    (phrase("cnvclđ"), ()),
    (phrase("công nhân"), ()),
    (phrase("công đoàn viên"), ()),
    (phrase("cụ"), ()),
    (phrase("cựu chiến binh"), ()),
    (phrase("diễn viên"), ()),
    (phrase("em"), ()),
    (phrase("gia đình"), ()),
    (phrase("giáo viên"), ()),
    (phrase("học sinh"), ()),
    (phrase("học viên"), ()),
    (phrase("hội viên"), ()),
    (phrase("hộ"), ()),
    (phrase("hvpn"), ()),
    (phrase("khách"), ()),
    (phrase("lao động"), ()),
    (phrase("lượt"), ()),
    (phrase("mẹ"), ()),
    (phrase("nghệ nhân"), ()),
    (phrase("người"), ()),
    (phrase("nông dân"), ()),
    (phrase("nữ"), ()),
    (phrase("phụ huynh"), ()),
    (phrase("phụ nữ"), ()),
    (phrase("sinh viên"), ()),
    (phrase("thanh niên"), ()),
    (phrase("thanh, thiếu niên"), ()),
    (phrase("thí sinh"), ()),
    (phrase("thiếu nhi"), ()),
    (phrase("thiếu niên"), ()),
    (phrase("tình nguyện viên"), ()),
    (phrase("vận động viên"), ()),
    (phrase("ông"), ()),
    (phrase("đ/c"), ()),
    (phrase("đại biểu"), ()),
    (phrase("đại diện"), ()),
    (phrase("đảng viên"), ()),
    (phrase("đoàn viên"), ()),
    (phrase("đội"), ()),
    (phrase("đồng chí"), ()),
    (phrase("đvtn"), ()),
    (phrase("ủy viên"), ()),
]);

/// Those whose leaders come to a meeting, behind their number: `giao ban với 12 xã`.
pub(crate) static GROUPS: Lexicon<(), 10> = Lexicon::new(&[
    (phrase("chi hội"), ()),
    (phrase("chi đoàn"), ()),
    (phrase("clb"), ()),
    (phrase("câu lạc bộ"), ()),
    (phrase("cđcs"), ()),
    (phrase("công đoàn cơ sở"), ()),
    (phrase("cơ sở"), ()),
    (phrase("huyện"), ()),
    (phrase("phường"), ()),
    (phrase("xã"), ()),
]);

/// Words before `dự` that belong to it.
pub(crate) static COMING: &[Word] = &[w!("tham"), w!("đến"), w!("về"), w!("tới"), w!("cùng")];

/// What those do who come.
pub(crate) static COMES: Lexicon<(), 13> = Lexicon::new(&[
    (phrase("có mặt"), ()),
    (phrase("cùng dự"), ()),
    (phrase("dự"), ()),
    (phrase("dự thi"), ()),
    (phrase("tham dự"), ()),
    (phrase("tham gia"), ()),
    (phrase("thi tài"), ()),
    (phrase("thi đấu"), ()),
    (phrase("tranh giải"), ()),
    (phrase("tranh tài"), ()),
    (phrase("về dự"), ()),
    (phrase("đến dự"), ()),
    (phrase("tới dự"), ()),
]);

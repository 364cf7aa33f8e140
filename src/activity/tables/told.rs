//! Words with which a sentence goes on to tell of what was told before it.

use crate::grammar::{Lexicon, phrase};
use crate::text::{Word, w};

/// Words at the head of a sentence before the meeting that it goes on to tell of.
pub(crate) static OPENERS: Lexicon<(), 28> = Lexicon::new(&[
    (phrase("tại"), ()),
    (phrase("ngay tại"), ()),
    (phrase("cũng tại"), ()),
    (phrase("trong"), ()),
    (phrase("trong khuôn khổ"), ()),
    (phrase("kết thúc"), ()),
    (phrase("khai mạc"), ()),
    (phrase("bế mạc"), ()),
    (phrase("mở đầu"), ()),
    (phrase("sau"), ()),
    (phrase("ngay sau"), ()),
    (phrase("qua"), ()),
    (phrase("thông qua"), ()),
    (phrase("kết quả"), ()),
    (phrase("dự"), ()),
    (phrase("dự và chỉ đạo"), ()),
    (phrase("đến dự"), ()),
    (phrase("tới dự"), ()),
    (phrase("về dự"), ()),
    (phrase("cùng dự"), ()),
    (phrase("tham dự"), ()),
    (phrase("tham gia"), ()),
    (phrase("phát biểu tại"), ()),
    (phrase("phát biểu khai mạc"), ()),
    (phrase("phát biểu chỉ đạo"), ()),
    (phrase("phát biểu bế mạc"), ()),
    (phrase("phát biểu kết luận"), ()),
    (phrase("báo cáo tại"), ()),
]);

/// What a meeting, or those at it, do: words behind its bare name.
pub(crate) static GOES_ON: Lexicon<(), 42> = Lexicon::new(&[
    (phrase("đã"), ()),
    (phrase("cũng"), ()),
    (phrase("còn"), ()),
    (phrase("có"), ()),
    (phrase("này"), ()),
    (phrase("là"), ()),
    (phrase("được"), ()),
    (phrase("diễn ra"), ()),
    (phrase("kéo dài"), ()),
    (phrase("thu hút"), ()),
    (phrase("quy tụ"), ()),
    (phrase("gồm"), ()),
    (phrase("bầu"), ()),
    (phrase("thông qua"), ()),
    (phrase("nghe"), ()),
    (phrase("tập trung"), ()),
    (phrase("thống nhất"), ()),
    (phrase("dành"), ()),
    (phrase("trao"), ()),
    (phrase("tặng"), ()),
    (phrase("biểu dương"), ()),
    (phrase("tuyên dương"), ()),
    (phrase("khen thưởng"), ()),
    (phrase("ghi nhận"), ()),
    (phrase("tiếp nhận"), ()),
    (phrase("công bố"), ()),
    (phrase("nhận"), ()),
    (phrase("ban tổ chức"), ()),
    (phrase("btc"), ()),
    (phrase("các"), ()),
    (phrase("nhằm"), ()),
    (phrase("với"), ()),
    (phrase("ban"), ()),
    (phrase("giới thiệu"), ()),
    (phrase("tổ chức"), ()),
    (phrase("huy động"), ()),
    (phrase("vận động"), ()),
    (phrase("hỗ trợ"), ()),
    (phrase("đồng chí"), ()),
    (phrase("đ/c"), ()),
    (phrase("đại biểu"), ()),
    (phrase("chị em"), ()),
]);

/// Words with which a sentence goes on with what the one before it told.
pub(crate) static MOREOVER: Lexicon<(), 11> = Lexicon::new(&[
    (phrase("tuy nhiên"), ()),
    (phrase("bên cạnh đó"), ()),
    (phrase("ngoài ra"), ()),
    (phrase("song"), ()),
    (phrase("mặt khác"), ()),
    (phrase("đồng thời"), ()),
    (phrase("cụ thể"), ()),
    (phrase("trong đó"), ()),
    (phrase("một số"), ()),
    (phrase("còn"), ()),
    (phrase("hạn chế"), ()),
]);

/// What the ones who looked ask of those whom they looked at.
pub(crate) static ASKS: Lexicon<(), 8> = Lexicon::new(&[
    (phrase("đề nghị"), ()),
    (phrase("kiến nghị"), ()),
    (phrase("yêu cầu"), ()),
    (phrase("nhắc"), ()),
    (phrase("đề xuất"), ()),
    (phrase("khuyến nghị"), ()),
    (phrase("lưu ý"), ()),
    (phrase("chỉ rõ"), ()),
]);

/// Words of seeing, behind which stands what was found.
pub(crate) static SEES: Lexicon<(), 7> = Lexicon::new(&[
    (phrase("cho thấy"), ()),
    (phrase("nhận thấy"), ()),
    (phrase("ghi nhận"), ()),
    (phrase("phát hiện"), ()),
    (phrase("chỉ ra"), ()),
    (phrase("đánh giá"), ()),
    (phrase("đánh giá cao"), ()),
]);

/// Words before a campaign with which a sentence says what was done by it.
pub(crate) static BY: &[Word] = &[
    w!("theo"),
    w!("của"),
    w!("qua"),
    w!("từ"),
    w!("thuộc"),
    w!("hiện"),
    w!("khai"),
    w!("gia"),
    w!("ký"),
    w!("ứng"),
    w!("trong"),
    w!("trì"),
    w!("ước"),
    w!("rộng"),
];

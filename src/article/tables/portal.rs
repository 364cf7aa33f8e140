//! The words that a portal prints round its articles: sections, counters, buttons, heads of lists.

use crate::grammar::{Lexicon, phrase};

/// A part of the page behind the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::article) enum Tail {
    /// Links to other news.
    Related,
    /// The same, in a box that may stand inside the article.
    Box,
    /// Comments, sidebars.
    Aside,
    /// Who answers for the site.
    Imprint,
    /// Where they sit, a colon behind it.
    Contact,
}

rows! {
    /// Counters, buttons and residue, which are no content wherever they stand.
    LAYOUT, 65:
    "bình luận"
    "bản in"
    "chia sẻ"
    "chia sẻ bài viết"
    "cỡ chữ"
    "đã xem"
    "đóng"
    "đóng cửa sổ này"
    "đánh giá"
    "đánh giá bài viết"
    "đọc bài"
    "đầu trang"
    "đăng ký"
    "đăng nhập"
    "email"
    "facebook"
    "zalo"
    "twitter"
    "g"
    "gửi"
    "gửi bài viết"
    "gửi bài viết qua email"
    "gửi bình luận"
    "gửi cho bạn bè"
    "gửi email"
    "gửi mail"
    "home"
    "in"
    "in bài viết"
    "in ra"
    "in trang"
    "in trang này"
    "image"
    "khoảng trắng"
    "lưu"
    "lưu bài viết"
    "lượt xem"
    "lượt đọc"
    "lượt truy cập"
    "menu"
    "nghe"
    "nghe đọc bài"
    "null"
    "print"
    "quay lại"
    "reset captcha"
    "ribbon commands"
    "site banner"
    "skip ribbon commands"
    "skip to main content"
    "số lượt xem"
    "số lần xem"
    "số lượt đọc"
    "số lần đọc"
    "thích"
    "trở lại"
    "trở về"
    "tăng tương phản"
    "tăng giảm cỡ chữ"
    "tổng lượt truy cập"
    "view count"
    "xem"
    "cộng hòa xã hội chủ nghĩa việt nam"
    "xuất bản thông tin"
    "độc lập - tự do - hạnh phúc"
}

rows! {
    /// The fields of a portal's record, a colon behind them.
    FIELDS, 7:
    "chuyên mục"
    "chuyên đề"
    "danh mục"
    "loại tin"
    "lĩnh vực"
    "tags"
    "từ khóa"
}

/// The heads of what stands behind an article.
pub(in crate::article) static TAILS: Lexicon<Tail, 68> = Lexicon::new(&[
    (phrase("bài khác"), Tail::Related),
    (phrase("bài liên quan"), Tail::Box),
    (phrase("bài viết cùng chuyên mục"), Tail::Related),
    (phrase("bài viết khác"), Tail::Related),
    (phrase("bài viết liên quan"), Tail::Box),
    (phrase("các bài khác"), Tail::Related),
    (phrase("các bài viết khác"), Tail::Related),
    (phrase("các tin bài khác"), Tail::Related),
    (phrase("các tin cùng chuyên mục"), Tail::Related),
    (phrase("các tin cũ hơn"), Tail::Related),
    (phrase("các tin khác"), Tail::Related),
    (phrase("các tin liên quan"), Tail::Box),
    (phrase("các tin mới hơn"), Tail::Related),
    (phrase("các tin đã đưa"), Tail::Related),
    (phrase("các tin tiếp"), Tail::Related),
    (phrase("cùng chuyên mục"), Tail::Related),
    (phrase("những bài mới hơn"), Tail::Related),
    (phrase("những bài cũ hơn"), Tail::Related),
    (phrase("những tin cũ hơn"), Tail::Related),
    (phrase("những tin mới hơn"), Tail::Related),
    (phrase("tin bài khác"), Tail::Related),
    (phrase("tin bài liên quan"), Tail::Box),
    (phrase("tin cùng chuyên mục"), Tail::Related),
    (phrase("tin cùng loại"), Tail::Related),
    (phrase("tin cũ hơn"), Tail::Related),
    (phrase("tin khác"), Tail::Related),
    (phrase("tin liên quan"), Tail::Box),
    (phrase("tin mới"), Tail::Related),
    (phrase("tin mới hơn"), Tail::Related),
    (phrase("tin mới nhất"), Tail::Related),
    (phrase("tin nổi bật"), Tail::Related),
    (phrase("tin tức khác"), Tail::Related),
    (phrase("tin tức liên quan"), Tail::Box),
    (phrase("tin đọc nhiều"), Tail::Related),
    (phrase("tin xem nhiều"), Tail::Related),
    (phrase("đọc nhiều"), Tail::Related),
    (phrase("xem nhiều"), Tail::Related),
    (phrase("xem nhiều nhất"), Tail::Related),
    (phrase("đọc nhiều nhất"), Tail::Related),
    (phrase("xem thêm"), Tail::Box),
    (phrase("bình luận"), Tail::Aside),
    (phrase("gửi bình luận"), Tail::Aside),
    (phrase("gửi ý kiến"), Tail::Aside),
    (phrase("liên kết website"), Tail::Aside),
    (phrase("nơi nhận"), Tail::Aside),
    (phrase("quảng cáo"), Tail::Aside),
    (phrase("thông báo"), Tail::Aside),
    (phrase("tiêu điểm"), Tail::Aside),
    (phrase("trả lời"), Tail::Aside),
    (phrase("tâm điểm"), Tail::Aside),
    (phrase("từ khóa"), Tail::Imprint),
    (phrase("video"), Tail::Aside),
    (phrase("văn bản mới"), Tail::Aside),
    (phrase("ý kiến bạn đọc"), Tail::Aside),
    (phrase("ý kiến của bạn"), Tail::Aside),
    (phrase("ý kiến độc giả"), Tail::Aside),
    (phrase("bản quyền"), Tail::Imprint),
    (phrase("chịu trách nhiệm"), Tail::Imprint),
    (phrase("copyright"), Tail::Imprint),
    (phrase("cơ quan chủ quản"), Tail::Imprint),
    (phrase("giấy phép số"), Tail::Imprint),
    (phrase("email"), Tail::Contact),
    (phrase("fax"), Tail::Contact),
    (phrase("hotline"), Tail::Contact),
    (phrase("trụ sở"), Tail::Contact),
    (phrase("điện thoại"), Tail::Contact),
    (phrase("đường dây nóng"), Tail::Contact),
    (phrase("địa chỉ"), Tail::Contact),
]);

rows! {
    /// What announces pictures.
    GALLERIES, 11:
    "chùm ảnh"
    "dưới đây là một số hình ảnh"
    "hình ảnh hoạt động"
    "hình ảnh hội nghị"
    "hình ảnh tại"
    "hình ảnh buổi"
    "một số hình ảnh"
    "một số ảnh"
    "một vài hình ảnh"
    "sau đây là một số hình ảnh"
    "những hình ảnh"
}

rows! {
    /// The names of sections, which stand above a title.
    SECTIONS, 31:
    "bản tin"
    "chính trị"
    "chính trị - xã hội"
    "công tác hội"
    "hoạt động"
    "hoạt động của hội"
    "hoạt động hội"
    "hoạt động cơ sở"
    "hoạt động công đoàn"
    "hoạt động của các cấp hội"
    "hoạt động đoàn thể"
    "hoạt động các cấp hội"
    "mặt trận - đoàn thể"
    "phong trào"
    "sự kiện"
    "thời sự"
    "tin hoạt động"
    "tin huyện"
    "tin hội"
    "tin cơ sở"
    "tin mới"
    "tin nổi bật"
    "tin trong tỉnh"
    "tin tức"
    "tin tức - sự kiện"
    "tin tức sự kiện"
    "tin tức và sự kiện"
    "trang chủ"
    "xã hội"
    "xây dựng đảng"
    "đoàn thể"
}

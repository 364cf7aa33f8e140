//! The words that tell the line beneath a picture from a paragraph.

use crate::grammar::{Lexicon, phrase};
use crate::text::{Word, w};

rows! {
    /// What a caption begins with.
    CAPTIONS, 21:
    "chụp ảnh"
    "cảnh"
    "hình"
    "hình ảnh"
    "khung cảnh"
    "quang cảnh"
    "toàn cảnh"
    "ảnh"
    "các đại biểu"
    "đại biểu"
    "lãnh đạo"
    "đại diện"
    "ban tổ chức"
    "đoàn"
    "đồng chí"
    "đ/c"
    "bà"
    "ông"
    "hội viên"
    "chị em"
    "trao"
}

rows! {
    /// What a picture that shows a place or a crowd is called, in front of its caption.
    PICTURES, 7:
    "chụp ảnh"
    "hình ảnh"
    "khung cảnh"
    "quang cảnh"
    "toàn cảnh"
    "ảnh"
    "chùm ảnh"
}

rows! {
    /// What says inside a line that it stands beneath a picture, or beneath the classic picture of a speaker.
    POSES, 7:
    "chụp ảnh"
    "chụp hình"
    "lưu niệm"
    "phát biểu tại"
    "trong ảnh"
    "từ phải sang"
    "từ trái sang"
}

rows! {
    /// What a dignitary is called who hands something over in a picture.
    POSING, 15:
    "đ/c"
    "đồng chí"
    "thiếu úy"
    "trung úy"
    "thượng úy"
    "đại úy"
    "thiếu tá"
    "trung tá"
    "thượng tá"
    "đại tá"
    "thiếu tướng"
    "trung tướng"
    "thượng tướng"
    "đại tướng"
    "lãnh đạo"
}

rows! {
    /// What is reported and cannot be seen: a line that has it and a full stop is prose.
    REPORTS, 47:
    "biểu dương"
    "bày tỏ"
    "báo cáo"
    "bế mạc"
    "chia sẻ"
    "cho biết"
    "cho hay"
    "cho rằng"
    "chỉ đạo"
    "chủ trì"
    "cảm ơn"
    "diễn ra"
    "ghi nhận"
    "giải đáp"
    "gồm"
    "hoàn thành"
    "hy vọng"
    "hứa"
    "khẳng định"
    "kêu gọi"
    "kết luận"
    "kết thúc"
    "là"
    "mong"
    "nhấn mạnh"
    "nhất trí"
    "nói"
    "phát biểu bế mạc"
    "phát biểu chúc mừng"
    "phát biểu khai mạc"
    "phát động"
    "quyết tâm"
    "thu hút"
    "thành công"
    "thống nhất"
    "tiếp thu"
    "trả lời"
    "tâm sự"
    "tổ chức"
    "vui mừng"
    "xúc động"
    "yêu cầu"
    "ý nghĩa"
    "đánh giá"
    "đề nghị"
    "đề xuất"
    "đồng tình"
}

rows! {
    /// What a lead begins with in front of its day.
    LEADS, 12:
    "chào mừng"
    "căn cứ"
    "hướng tới"
    "hưởng ứng"
    "kỷ niệm"
    "nhân dịp"
    "nhân kỷ niệm"
    "nhằm"
    "thiết thực"
    "thực hiện"
    "tiếp tục"
    "trong khuôn khổ"
}

rows! {
    /// What a piece of news begins with in place of its day.
    NEWS, 9:
    "chiều cùng ngày"
    "cùng ngày"
    "cùng thời gian"
    "cũng trong"
    "mới đây"
    "sáng cùng ngày"
    "trước đó"
    "tối cùng ngày"
    "vừa qua"
}

rows! {
    /// What a paragraph of prose begins with.
    OPENINGS, 35:
    "bên cạnh"
    "bên cạnh đó"
    "cùng ngày"
    "cũng"
    "cũng tại"
    "dịp này"
    "do đó"
    "hiện"
    "hiện nay"
    "kết luận"
    "kết quả"
    "kết thúc"
    "mặt khác"
    "ngay sau"
    "ngoài ra"
    "nhân dịp"
    "nhằm"
    "nhờ đó"
    "năm"
    "qua"
    "qua đó"
    "sau"
    "sau đó"
    "song song"
    "theo"
    "thực hiện"
    "trong"
    "trong đó"
    "trước đó"
    "tuy nhiên"
    "từ"
    "vì vậy"
    "với"
    "đến"
    "để"
}

/// Words that a sentence of prose has and a caption has not.
pub(in crate::article) const TENSES: &[Word] = &[w!("đã"), w!("sẽ"), w!("vừa"), w!("cũng"), w!("đang"), w!("rằng"), w!("nhưng"), w!("nên")];

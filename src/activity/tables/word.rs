//! Words of the sentences that tell of a meeting or an inspection.

use crate::grammar::{Lexicon, phrase};
use crate::text::{Word, w};

/// Words that may stand between who holds a meeting and the verb.
pub(crate) static ADVERBS: &[Word] = &[
    w!("đã"),
    w!("vừa"),
    w!("cũng"),
    w!("đang"),
    w!("long"),
    w!("trọng"),
    w!("trang"),
    w!("tưng"),
    w!("bừng"),
    w!("đồng"),
    w!("loạt"),
    w!("phối"),
    w!("hợp"),
    w!("chủ"),
    w!("trì"),
    w!("cùng"),
];

/// Words between who holds a meeting and who holds it with them.
pub(crate) static WITH: Lexicon<(), 13> = Lexicon::new(&[
    (phrase("phối hợp với"), ()),
    (phrase("phối hợp cùng"), ()),
    (phrase("phối hợp cùng với"), ()),
    (phrase("phối hợp"), ()),
    (phrase("chủ trì phối hợp với"), ()),
    (phrase("chủ trì, phối hợp với"), ()),
    (phrase("liên kết với"), ()),
    (phrase("kết hợp với"), ()),
    (phrase("kết nối với"), ()),
    (phrase("cùng"), ()),
    (phrase("cùng với"), ()),
    (phrase("với"), ()),
    (phrase("và"), ()),
]);

/// Words in capitals behind which a stop ends no sentence.
pub(crate) static SHORTENED: &[Word] = &[w!("tp"), w!("tt"), w!("tx"), w!("ts"), w!("gs"), w!("bs"), w!("ks"), w!("tm"), w!("kt"), w!("ub")];

/// Words of a plan: what stands behind them has not happened.
pub(crate) static PLANS: Lexicon<(), 11> = Lexicon::new(&[
    (phrase("sẽ"), ()),
    (phrase("sắp"), ()),
    (phrase("tiếp tục"), ()),
    (phrase("dự kiến"), ()),
    (phrase("chuẩn bị"), ()),
    (phrase("phấn đấu"), ()),
    (phrase("đề nghị"), ()),
    (phrase("yêu cầu"), ()),
    (phrase("cần"), ()),
    (phrase("có kế hoạch"), ()),
    (phrase("mong muốn"), ()),
]);

/// Words before a verb that make a noun of it: `việc tổ chức đại hội`, `Ban Tổ chức hội thi`.
pub(crate) static NOUNS: &[Word] = &[
    w!("việc"),
    w!("tác"),
    w!("gian"),
    w!("hoạch"),
    w!("để"),
    w!("dẫn"),
    w!("cách"),
    w!("khi"),
    w!("sau"),
    w!("trước"),
    w!("ban"),
    w!("thể"),
    w!("đạo"),
    w!("trình"),
    w!("khai"),
    w!("hiện"),
    w!("phí"),
    w!("lệ"),
];

/// Words of a clause whose time is not that of the event: a feast, an anniversary, a document.
pub(crate) static OCCASIONS: Lexicon<(), 17> = Lexicon::new(&[
    (phrase("kỷ niệm"), ()),
    (phrase("chào mừng"), ()),
    (phrase("mừng"), ()),
    (phrase("hướng tới"), ()),
    (phrase("hướng đến"), ()),
    (phrase("nhân dịp"), ()),
    (phrase("nhân ngày"), ()),
    (phrase("kế hoạch"), ()),
    (phrase("công văn"), ()),
    (phrase("chỉ thị"), ()),
    (phrase("nghị quyết"), ()),
    (phrase("quyết định"), ()),
    (phrase("hướng dẫn"), ()),
    (phrase("căn cứ"), ()),
    (phrase("nhiệm kỳ"), ()),
    (phrase("ngày thành lập"), ()),
    (phrase("hưởng ứng"), ()),
]);

/// Words before a time that is told behind the verb.
pub(crate) static WHEN: &[Word] = &[w!("vào"), w!("trong"), w!("từ"), w!("lúc"), w!("hồi"), w!("ngày"), w!("sáng"), w!("chiều"), w!("tối")];

/// Words that begin a place of assembly.
pub(crate) static VENUES: &[Word] = &[
    w!("hội"),
    w!("nhà"),
    w!("trung"),
    w!("trụ"),
    w!("trường"),
    w!("xã"),
    w!("phường"),
    w!("thị"),
    w!("thành"),
    w!("huyện"),
    w!("quận"),
    w!("thôn"),
    w!("ấp"),
    w!("bản"),
    w!("làng"),
    w!("sân"),
    w!("công"),
    w!("quảng"),
    w!("khách"),
    w!("khu"),
    w!("ubnd"),
    w!("tp"),
    w!("tỉnh"),
    w!("điểm"),
    w!("chùa"),
    w!("chợ"),
    w!("tổ"),
    w!("quán"),
    w!("bệnh"),
    w!("đình"),
    w!("p"),
    w!("q"),
    w!("buôn"),
    w!("xóm"),
    w!("khóm"),
    w!("đồn"),
    w!("đền"),
    w!("bờ"),
    w!("bãi"),
    w!("nghĩa"),
    w!("rạp"),
    w!("cánh"),
    w!("cung"),
    w!("phòng"),
    w!("bến"),
    w!("vườn"),
];

/// Words behind a comma with which something else begins than the topic.
pub(crate) static TURNS: &[Word] = &[
    w!("với"),
    w!("nhằm"),
    w!("có"),
    w!("do"),
    w!("dự"),
    w!("tham"),
    w!("thu"),
    w!("qua"),
    w!("trong"),
    w!("đây"),
    w!("đến"),
    w!("nhân"),
    w!("chào"),
    w!("góp"),
    w!("để"),
    w!("tại"),
    w!("bằng"),
    w!("dưới"),
    w!("được"),
    w!("gồm"),
    w!("nằm"),
    w!("tặng"),
    w!("mỗi"),
    w!("thuộc"),
];

/// Where people come together, by two words: behind `ở` a topic ends before them.
pub(crate) static HALLS: Lexicon<(), 12> = Lexicon::new(&[
    (phrase("nhà văn hóa"), ()),
    (phrase("nhà thiếu nhi"), ()),
    (phrase("nhà thi đấu"), ()),
    (phrase("nhà rông"), ()),
    (phrase("nhà sinh hoạt"), ()),
    (phrase("hội trường"), ()),
    (phrase("trung tâm"), ()),
    (phrase("sân vận động"), ()),
    (phrase("sân nhà"), ()),
    (phrase("quảng trường"), ()),
    (phrase("trụ sở"), ()),
    (phrase("trường tiểu học"), ()),
]);

/// Phrases at which a topic ends wherever they stand.
pub(crate) static TOPIC_ENDS: Lexicon<(), 25> = Lexicon::new(&[
    (phrase("với sự tham gia"), ()),
    (phrase("với sự tham dự"), ()),
    (phrase("với sự có mặt"), ()),
    (phrase("với chủ đề"), ()),
    (phrase("với thông điệp"), ()),
    (phrase("với phương châm"), ()),
    (phrase("với khẩu hiệu"), ()),
    (phrase("dưới sự"), ()),
    (phrase("trong khuôn khổ"), ()),
    (phrase("nằm trong"), ()),
    (phrase("diễn ra"), ()),
    (phrase("có sự tham gia"), ()),
    (phrase("có sự tham dự"), ()),
    (phrase("bằng hình thức"), ()),
    (phrase("theo hình thức"), ()),
    (phrase("nhân dịp"), ()),
    (phrase("nhân kỷ niệm"), ()),
    (phrase("chào mừng"), ()),
    (phrase("hưởng ứng"), ()),
    (phrase("nhằm"), ()),
    (phrase("thu hút"), ()),
    (phrase("dự hội nghị"), ()),
    (phrase("tham dự"), ()),
    (phrase("đến dự"), ()),
    (phrase("tới dự"), ()),
]);

/// What a chair leads.
pub(crate) static CHAIRED: &[Word] =
    &[w!("hội"), w!("buổi"), w!("đại"), w!("lễ"), w!("tọa"), w!("cuộc"), w!("diễn"), w!("chương"), w!("lớp"), w!("phiên"), w!("kỳ")];

/// Words of levels, before the name of a place.
pub(crate) static LEVELS: Lexicon<(), 18> = Lexicon::new(&[
    (phrase("xã"), ()),
    (phrase("phường"), ()),
    (phrase("huyện"), ()),
    (phrase("quận"), ()),
    (phrase("thôn"), ()),
    (phrase("ấp"), ()),
    (phrase("bản"), ()),
    (phrase("làng"), ()),
    (phrase("buôn"), ()),
    (phrase("xóm"), ()),
    (phrase("khóm"), ()),
    (phrase("khu phố"), ()),
    (phrase("đặc khu"), ()),
    (phrase("thị trấn"), ()),
    (phrase("thị xã"), ()),
    (phrase("thành phố"), ()),
    (phrase("tp"), ()),
    (phrase("tt"), ()),
]);

/// Levels in one or two letters, before the name of a place.
pub(crate) static SHORT_LEVELS: &[Word] = &[w!("p"), w!("q"), w!("h"), w!("tp"), w!("tt"), w!("tx")];

/// How one looks into something, between the verb and what is looked into.
pub(crate) static MANNERS: Lexicon<(), 13> = Lexicon::new(&[
    (phrase("liên ngành"), ()),
    (phrase("bằng văn bản"), ()),
    (phrase("chuyên đề"), ()),
    (phrase("chéo"), ()),
    (phrase("thường xuyên"), ()),
    (phrase("thực tế"), ()),
    (phrase("toàn diện"), ()),
    (phrase("trực tiếp"), ()),
    (phrase("vào"), ()),
    (phrase("về"), ()),
    (phrase("đột xuất"), ()),
    (phrase("đối với"), ()),
    (phrase("định kỳ"), ()),
]);

/// What is done with a round of looking into things: `vừa hoàn thành đợt kiểm tra`.
pub(crate) static DONE: Lexicon<(), 6> = Lexicon::new(&[
    (phrase("hoàn thành"), ()),
    (phrase("hoàn tất"), ()),
    (phrase("kết thúc"), ()),
    (phrase("tiến hành"), ()),
    (phrase("tổ chức"), ()),
    (phrase("triển khai"), ()),
]);

/// Whom an inspection counts: `12/15 cơ quan`.
pub(crate) static UNITS: Lexicon<(), 22> = Lexicon::new(&[
    (phrase("đoàn xã"), ()),
    (phrase("đoàn cơ sở"), ()),
    (phrase("chi bộ"), ()),
    (phrase("trường"), ()),
    (phrase("công ty"), ()),
    (phrase("khu dân cư"), ()),
    (phrase("xã"), ()),
    (phrase("phường"), ()),
    (phrase("thị trấn"), ()),
    (phrase("đặc khu"), ()),
    (phrase("huyện"), ()),
    (phrase("quận"), ()),
    (phrase("thị xã"), ()),
    (phrase("thành phố"), ()),
    (phrase("thôn"), ()),
    (phrase("bản"), ()),
    (phrase("khu phố"), ()),
    (phrase("tổ dân phố"), ()),
    (phrase("cơ quan"), ()),
    (phrase("đơn vị"), ()),
    (phrase("doanh nghiệp"), ()),
    (phrase("trường học"), ()),
]);

/// Places beside those of the levels: a zone is called by all of its words, the name of the others stands behind them.
pub(crate) static ZONES: Lexicon<bool, 8> = Lexicon::new(&[
    (phrase("khu công nghiệp"), true),
    (phrase("cụm công nghiệp"), true),
    (phrase("khu kinh tế"), true),
    (phrase("khu chế xuất"), true),
    (phrase("tỉnh"), false),
    (phrase("xã đảo"), false),
    (phrase("khu dân cư"), false),
    (phrase("tổ dân phố"), false),
]);

/// What a body does with a round that is told by itself: `đợt kiểm tra do Hội … thực hiện`.
pub(crate) static CARRIES: Lexicon<(), 6> = Lexicon::new(&[
    (phrase("tiến hành"), ()),
    (phrase("tổ chức"), ()),
    (phrase("thực hiện"), ()),
    (phrase("triển khai"), ()),
    (phrase("chủ trì"), ()),
    (phrase("phối hợp"), ()),
]);

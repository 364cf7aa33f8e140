//! Words that announce a name.

use crate::activity::CampaignKind;
use crate::grammar::{Lexicon, Phrase, phrase};
use crate::text::{Word, w};

/// What a word announces: a campaign of a kind, or the name of something else (a motto, a prize, a house, a contest).
pub(crate) type Signal = Option<CampaignKind>;

pub(crate) static SIGNALS: Lexicon<Signal, 80> = Lexicon::new(&[
    (phrase("phong trào"), Some(CampaignKind::Movement)),
    (phrase("phong trào thi đua"), Some(CampaignKind::Movement)),
    (phrase("cuộc vận động"), Some(CampaignKind::Campaign)),
    (phrase("cvđ"), Some(CampaignKind::Campaign)),
    (phrase("chiến dịch"), Some(CampaignKind::Campaign)),
    (phrase("đợt thi đua"), Some(CampaignKind::EmulationDrive)),
    (phrase("đề án"), Some(CampaignKind::Scheme)),
    (phrase("chương trình"), Some(CampaignKind::Programme)),
    (phrase("dự án"), Some(CampaignKind::Project)),
    (phrase("tiểu dự án"), Some(CampaignKind::Project)),
    (phrase("mô hình"), Some(CampaignKind::Model)),
    (phrase("chủ đề"), Some(CampaignKind::Theme)),
    (phrase("tuần lễ"), Some(CampaignKind::Week)),
    (phrase("phương châm"), None),
    (phrase("khẩu hiệu"), None),
    (phrase("thông điệp"), None),
    (phrase("nguyên tắc"), None),
    (phrase("tinh thần"), None),
    (phrase("tiêu chí"), None),
    (phrase("truyền thống"), None),
    (phrase("lời thề"), None),
    (phrase("phẩm chất"), None),
    (phrase("giải thưởng"), None),
    (phrase("giải"), None),
    (phrase("danh hiệu"), None),
    (phrase("huy hiệu"), None),
    (phrase("bằng khen"), None),
    (phrase("giấy khen"), None),
    (phrase("kỷ niệm chương"), None),
    (phrase("huân chương"), None),
    (phrase("quỹ"), None),
    (phrase("nhà"), None),
    (phrase("ngôi nhà"), None),
    (phrase("căn nhà"), None),
    (phrase("công trình"), None),
    (phrase("phần việc"), None),
    (phrase("tuyến đường"), None),
    (phrase("đường hoa"), None),
    (phrase("vườn"), None),
    (phrase("hội thi"), None),
    (phrase("cuộc thi"), None),
    (phrase("phần thi"), None),
    (phrase("hội diễn"), None),
    (phrase("liên hoan"), None),
    (phrase("hội thảo"), None),
    (phrase("hội nghị"), None),
    (phrase("tọa đàm"), None),
    (phrase("diễn đàn"), None),
    (phrase("ngày hội"), None),
    (phrase("hội chợ"), None),
    (phrase("phiên chợ"), None),
    (phrase("gian hàng"), None),
    (phrase("chuyên đề"), None),
    (phrase("chuyên mục"), None),
    (phrase("tiểu phẩm"), None),
    (phrase("bài"), None),
    (phrase("cuốn"), None),
    (phrase("sách"), None),
    (phrase("câu lạc bộ"), None),
    (phrase("clb"), None),
    (phrase("chi hội"), None),
    (phrase("tổ hội"), None),
    (phrase("tổ hợp tác"), None),
    (phrase("hợp tác xã"), None),
    (phrase("htx"), None),
    (phrase("tổ"), None),
    (phrase("nhóm"), None),
    (phrase("đội"), None),
    (phrase("lớp"), None),
    (phrase("nghị quyết"), None),
    (phrase("chỉ thị"), None),
    (phrase("quyết định"), None),
    (phrase("kế hoạch"), None),
    (phrase("luật"), None),
    (phrase("tết"), None),
    (phrase("chuyến xe"), None),
    (phrase("bếp ăn"), None),
    (phrase("hành trình"), None),
    (phrase("cây"), None),
    (phrase("suất quà"), None),
]);

/// Heads of names that go on in small letters without quotation marks.
pub(crate) static NAMED: Lexicon<CampaignKind, 5> = Lexicon::new(&[
    (phrase("tháng hành động"), CampaignKind::Month),
    (phrase("tuần lễ"), CampaignKind::Week),
    (phrase("cuộc vận động xây dựng gia đình"), CampaignKind::Campaign),
    (phrase("chương trình mục tiêu quốc gia"), CampaignKind::Programme),
    (phrase("chương trình mtqg"), CampaignKind::Programme),
]);

/// Words behind `Tháng` that make it a month of the calendar.
pub(crate) static CALENDAR: &[Word] = &[
    w!("giêng"),
    w!("một"),
    w!("hai"),
    w!("ba"),
    w!("tư"),
    w!("năm"),
    w!("sáu"),
    w!("bảy"),
    w!("bẩy"),
    w!("tám"),
    w!("chín"),
    w!("mười"),
    w!("chạp"),
    w!("âm"),
];

/// Words with a capital behind a head that begin a body, a law or a plain noun, and no name of a campaign.
pub(crate) static NO_NAMES: &[Word] = &[
    w!("hội"),
    w!("đoàn"),
    w!("đảng"),
    w!("đại"),
    w!("ban"),
    w!("ủy"),
    w!("liên"),
    w!("luật"),
    w!("nghị"),
    w!("chính"),
    w!("bộ"),
    w!("sở"),
    w!("quốc"),
    w!("trung"),
    w!("tỉnh"),
    w!("huyện"),
    w!("việt"),
    w!("phối"),
    w!("giao"),
    w!("nghệ"),
    w!("văn"),
    w!("kế"),
];

/// Words behind a colon that begin a person or a part of an agenda, and no name of a campaign.
pub(crate) static NO_ITEMS: &[Word] =
    &[w!("đồng"), w!("đ"), w!("ông"), w!("bà"), w!("anh"), w!("chị"), w!("các"), w!("phần"), w!("một"), w!("hai"), w!("ba"), w!("thứ")];

/// Words with a capital that begin the post of a person, and no further name of a list.
pub(crate) static POSTS: &[Word] = &[w!("chủ"), w!("phó"), w!("bí"), w!("trưởng"), w!("giám"), w!("tổng"), w!("thường"), w!("công"), w!("chi")];

/// Words with a capital behind a head that begin a name only where more follows: `phong trào Phụ nữ` is none.
pub(crate) static PEOPLE: &[Word] = &[w!("phụ"), w!("nông"), w!("thanh"), w!("công"), w!("cựu"), w!("chữ"), w!("người"), w!("thiếu"), w!("tuổi")];

/// Words that stand between a head and its quoted name never: what is quoted behind them is named by something else.
pub(crate) static BREAKS: &[Word] = &[w!("đã"), w!("đang"), w!("sẽ"), w!("và"), w!("trao"), w!("tặng"), w!("nói"), w!("rằng")];

/// Verbs of two words before `được`, at which a name without quotation marks ends: `vận động được`.
pub(crate) static GAINS: &[Word] = &[w!("vận"), w!("huy"), w!("xây"), w!("quyên"), w!("thu"), w!("hỗ"), w!("tiếp")];

/// Verbs of one word before `được`, at which it ends too: `Tuần lễ Hồng thu được`. Before any other word `được` is the passive of what
/// goes on: `mô hình Chợ sạch được nhân rộng`.
pub(crate) static GAINS_ALONE: &[Word] = &[w!("thu"), w!("nhận"), w!("đạt"), w!("gây"), w!("xây"), w!("bán"), w!("giúp"), w!("có")];

/// Verbs with which a sentence goes on behind a name without quotation marks: `chương trình Tết ấm thu hút …`.
pub(crate) static VERBS: Lexicon<(), 25> = Lexicon::new(&[
    (phrase("bước đầu"), ()),
    (phrase("góp phần"), ()),
    (phrase("hoạt động hiệu quả"), ()),
    (phrase("hoạt động tốt"), ()),
    (phrase("đạt hiệu quả"), ()),
    (phrase("thu hút"), ()),
    (phrase("nhận nuôi"), ()),
    (phrase("phát triển mạnh"), ()),
    (phrase("phát triển rộng"), ()),
    (phrase("phát huy"), ()),
    (phrase("lan rộng"), ()),
    (phrase("lan tỏa"), ()),
    (phrase("mang lại"), ()),
    (phrase("đem lại"), ()),
    (phrase("tiếp tục"), ()),
    (phrase("ngày càng"), ()),
    (phrase("thực sự"), ()),
    (phrase("đi vào"), ()),
    (phrase("ra đời"), ()),
    (phrase("chính thức"), ()),
    (phrase("bắt đầu"), ()),
    (phrase("kết thúc"), ()),
    (phrase("hướng tới"), ()),
    (phrase("hướng đến"), ()),
    (phrase("thu về"), ()),
]);

/// Verbs that may stand inside a name, and before a figure go on with the sentence: `chương trình Mẹ hiền hỗ trợ 20 cháu`.
pub(crate) static BEFORE_FIGURES: Lexicon<(), 15> = Lexicon::new(&[
    (phrase("đỡ đầu"), ()),
    (phrase("kêu gọi"), ()),
    (phrase("hỗ trợ"), ()),
    (phrase("giúp đỡ"), ()),
    (phrase("xây dựng"), ()),
    (phrase("vận động"), ()),
    (phrase("huy động"), ()),
    (phrase("thu gom"), ()),
    (phrase("chăm lo"), ()),
    (phrase("quyên góp"), ()),
    (phrase("tiết kiệm"), ()),
    (phrase("khám bệnh"), ()),
    (phrase("tư vấn"), ()),
    (phrase("trồng"), ()),
    (phrase("khám"), ()),
]);

/// Those a movement is of, in capitals alone, and what they do in its name: `phong trào CCB giúp nhau làm giàu`.
pub(crate) static SHORT_PEOPLE: &[Word] = &[w!("ccb"), w!("cnvclđ"), w!("đvtn"), w!("nct"), w!("pn"), w!("hvpn"), w!("cnlđ")];
pub(crate) static DEEDS: &[Word] = &[w!("giúp"), w!("thi"), w!("gương"), w!("làm"), w!("chung"), w!("tích"), w!("nêu"), w!("đoàn"), w!("lao")];

/// Words before a quoted name that is announced from afar: `đợt thi đua cao điểm chào mừng đại hội với tên gọi “…”`.
pub(crate) static CALLED: &[Word] = &[w!("gọi"), w!("tên")];

/// Words that end a name whose closing mark was forgotten.
pub(crate) static UNSAID: &[Word] = &[w!("được"), w!("đã"), w!("nhằm")];

/// Words behind a comma that give examples of what was named before it: `các mô hình, tiêu biểu là “…”`.
pub(crate) static EXAMPLES: &[Word] = &[w!("tiêu"), w!("điển"), w!("nổi"), w!("như")];

/// Words at which a name without quotation marks ends.
pub(crate) static ENDS: &[Word] = &[
    w!("với"),
    w!("mà"),
    w!("sắp"),
    w!("vừa"),
    w!("nên"),
    w!("do"),
    w!("của"),
    w!("tại"),
    w!("ở"),
    w!("trên"),
    w!("được"),
    w!("đã"),
    w!("đang"),
    w!("sẽ"),
    w!("là"),
    w!("nhằm"),
    w!("để"),
    w!("theo"),
    w!("vào"),
    w!("từ"),
    w!("đến"),
    w!("tới"),
    w!("gồm"),
    w!("có"),
    w!("năm"),
    w!("giai"),
    w!("lần"),
    w!("nhiệm"),
    w!("trong"),
    w!("khi"),
    w!("và"),
    w!("hoặc"),
    w!("hay"),
    w!("như"),
    w!("này"),
    w!("bằng"),
    w!("qua"),
    w!("giúp"),
    w!("diễn"),
    w!("trao"),
    w!("tặng"),
    w!("thì"),
];

/// Words behind `không` that make it the verb of the sentence; else it stands inside a name: `mô hình Chợ không rác`.
pub(crate) static NOT: &[Word] = &[w!("chỉ"), w!("thể"), w!("ngừng"), w!("những"), w!("phải"), w!("còn"), w!("được"), w!("biết")];

/// Stretches of official names that hold a word at which a name would end. Nothing in the words tells them from the sentence
/// that goes on, so they stand here: the yearly `Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ
/// sở giới` (before 2019 `… và phòng, chống bạo lực …`), and `… an toàn cho phụ nữ và trẻ em` of the Union's themes.
pub(crate) static INSIDE: Lexicon<(), 11> = Lexicon::new(&[
    (phrase("và hải đảo"), ()),
    (phrase("tới trường"), ()),
    (phrase("đến trường"), ()),
    (phrase("giúp nhau"), ()),
    (phrase("và máy tính cho em"), ()),
    (phrase("và phòng ngừa, ứng phó với"), ()),
    (phrase("và phòng, chống"), ()),
    (phrase("ứng phó với"), ()),
    (phrase("trên cơ sở giới"), ()),
    (phrase("và miền núi"), ()),
    (phrase("và trẻ em"), ()),
]);

/// Stretches of official names behind a comma inside them. A comma ends any other name that has no quotation marks, so the
/// movements of the whole country that hold one stand here: `Nông dân thi đua sản xuất, kinh doanh giỏi, đoàn kết giúp nhau
/// làm giàu`, `Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh`, `Lao động giỏi, lao động sáng tạo`, `Giỏi việc
/// nước, đảm việc nhà`, `Phụ nữ tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc`, `Cựu chiến binh giúp nhau
/// giảm nghèo, làm kinh tế giỏi`, `Nhà sạch, vườn đẹp`, `Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh`,
/// and the yearly `Tháng hành động về an toàn, vệ sinh lao động`.
pub(crate) static GOES_ON: Lexicon<(), 10> = Lexicon::new(&[
    (phrase("vệ sinh lao động"), ()),
    (phrase("kinh doanh giỏi"), ()),
    (phrase("đoàn kết giúp nhau"), ()),
    (phrase("đô thị văn minh"), ()),
    (phrase("lao động sáng tạo"), ()),
    (phrase("đảm việc nhà"), ()),
    (phrase("xây dựng gia đình hạnh phúc"), ()),
    (phrase("làm kinh tế giỏi"), ()),
    (phrase("vườn đẹp"), ()),
    (phrase("phong cách hồ chí minh"), ()),
]);

/// Words that a small number stands before inside a name: `5 không, 3 sạch`.
pub(crate) static COUNTED: &[Word] = &[w!("không"), w!("sạch"), w!("có"), w!("tự"), w!("cùng"), w!("chủ"), w!("biết"), w!("xây")];

/// Seasons, whose year belongs to a name: `Thanh niên tình nguyện hè 2023`.
pub(crate) static SEASONS: &[Word] = &[w!("xuân"), w!("hè"), w!("thu"), w!("đông")];

/// Units behind a number that make it a figure, and no number of a scheme.
pub(crate) static UNITS: &[Word] = &[
    w!("triệu"),
    w!("tỷ"),
    w!("nghìn"),
    w!("ngàn"),
    w!("đồng"),
    w!("năm"),
    w!("tháng"),
    w!("km"),
    w!("m"),
    w!("ha"),
    w!("xã"),
    w!("huyện"),
    w!("hộ"),
    w!("thôn"),
    w!("người"),
    w!("hội"),
    w!("công"),
];

/// What a list of names may say of one of them before the next: `‘A’ ở thôn Hạ, ‘B’ …`.
pub(crate) static ASIDES: &[Word] = &[w!("ở"), w!("tại"), w!("của"), w!("do"), w!("cho"), w!("với")];

/// Words of speaking before a quotation.
pub(crate) static SPEAKING: &[Phrase] = &[
    phrase("nói"),
    phrase("rằng"),
    phrase("cho biết"),
    phrase("chia sẻ"),
    phrase("bộc bạch"),
    phrase("tâm sự"),
    phrase("khẳng định"),
    phrase("phấn khởi"),
    phrase("kể"),
];

/// Words behind a comma with which a clause begins, and no name goes on whose closing mark was forgotten.
pub(crate) static CLAUSES: &[Word] = &[w!("đã"), w!("đến"), w!("chị"), w!("các"), w!("toàn"), w!("qua"), w!("trong"), w!("năm"), w!("từ"), w!("tính")];

//! Made-up pages as tables: each line of a table is one form that pages are typed in.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::text::lex;
use alloc::string::String;
use alloc::{format, vec};

/// A lead that is prose beyond doubt, and a second paragraph.
pub(super) const LEAD: &str = "Sáng nay, Hội LHPN xã Hòa Bình tổ chức hội nghị sơ kết công tác Hội với sự tham dự của đông đảo cán bộ, hội viên các chi hội.";
pub(super) const NEXT: &str = "Tại hội nghị, các đại biểu đã thảo luận về phương hướng, nhiệm vụ trong thời gian tới và thống nhất nhiều giải pháp cụ thể.";
pub(super) const TITLE: &str = "Hội LHPN xã Hòa Bình sơ kết công tác Hội và phong trào phụ nữ";

/// A page, read as far as its layout.
struct Page {
    article: Article,
    posted: Option<String>,
}

fn read(text: &str) -> Page {
    let tokens = lex(text);
    let layout = layout::read(text, &tokens);
    let posted = layout.of(BlockKind::Posted).find_map(|part| passage(text, &tokens, part)).map(|passage| passage.text);
    Page { article: Article::of(text, &tokens, &layout), posted }
}

fn words(passage: Option<&Passage>) -> Option<&str> {
    passage.map(|passage| passage.text.as_str())
}

fn list(passages: &[Passage]) -> Vec<&str> {
    passages.iter().map(|passage| passage.text.as_str()).collect()
}

/// A posted line, with the time between `⟨` and `⟩`, is read in every place where one stands.
#[track_caller]
fn posted(line: &str) {
    let wanted = line.split(['⟨', '⟩']).nth(1).unwrap();
    let line = line.replace(['⟨', '⟩'], "");
    let pages = [
        ("beneath the title", format!("{TITLE}\n{line}\n{LEAD}\n{NEXT}\n")),
        ("between blank lines", format!("{TITLE}\n\n{line}\n\n{LEAD}\n\n{NEXT}\n")),
        ("above the title", format!("{line}\n\n{TITLE}\n\n{LEAD}\n\n{NEXT}\n")),
        ("at the foot", format!("{TITLE}\n\n{LEAD}\n\n{NEXT}\n\nNgọc Hà\n{line}\n")),
    ];
    for (place, text) in pages {
        let page = read(&text);
        assert_eq!(page.posted.as_deref(), Some(wanted), "{place}");
        assert_eq!(words(page.article.title.as_ref()), Some(TITLE), "{place}");
        assert_eq!(page.article.paragraphs(), 2, "{place}");
        assert!(page.article.captions.is_empty(), "{place}: {:?}", page.article);
    }
}

#[test]
fn posted_lines() {
    posted("⟨09/07/2009⟩");
    posted("(⟨10/03/2020⟩)");
    posted("⟨26/12/2017 09:18⟩");
    posted("⟨12/10/2020 - 14:28⟩");
    posted("⟨10/06/2014, 19:00⟩");
    posted("⟨11:03, 01/03/2023⟩");
    posted("⟨21:08 - 05/01/2023⟩");
    posted("(⟨03:09 05/09/2018⟩)");
    posted("⟨Thứ năm - 28/10/2021 13:52⟩");
    posted("- ⟨Thứ sáu - 17/01/2020 09:07⟩");
    posted("⟨THỨ BA, 12/10/2021 12:00:22⟩");
    posted("⟨Thứ 3, 20/12/2022 | 17:19:04⟩");
    posted("⟨Chủ nhật, 18/12/2022⟩");
    posted("⟨05/03/2024 | 07:14 GMT+7⟩");
    posted("⟨Thứ 6, 03/02/2023, 02:01[GMT+7]⟩");
    posted("⟨Thứ Năm, 08/10/2020, 21:55 (GMT+7)⟩");
    posted("⟨04:30 GMT+7, Thứ Ba, 27/9/2022⟩");
    posted("⟨27/07/2018 07:28:00 AM⟩");
    posted("⟨Thứ 6, ngày 16 tháng 8, 2019, 8:36:21 Chiều⟩");
    posted("⟨14.02.2025 | 17:30 PM⟩");
    posted("⟨Thứ 5, 19.11.2020 | 09:25:22⟩");
    posted("| ⟨27-07-2023 | 13:34:47⟩");
    posted("⟨17-05-2021 14:14⟩");
    posted("⟨2021-05-17 14:14⟩");
    posted("⟨16 giờ:25 phút Thứ hai, ngày 12 tháng 3 , 2018⟩");
    posted("⟨Thứ Ba, 5 tháng 10, 2021⟩");
    posted("⟨Thứ tư, 08 Tháng 5 2024 21:04⟩");
    posted("( ⟨Ngày 02 tháng 04 năm 2018⟩ )");
    posted("⟨14h30 ngày 20/11/2020⟩");
    posted("⟨6/09, 9:40 am⟩");
}

#[test]
fn posted_lines_with_labels_and_company() {
    posted("Nhập ngày: ⟨Thứ 3, Ngày 24 / 11 / 2020⟩");
    posted("Cập nhật: ⟨13-12-2016 | 21:51:40⟩");
    posted("Cập nhật lúc: ⟨21:45 30/09/2021⟩");
    posted("Cập nhật, ⟨16:10, Thứ Ba, 25/04/2017 (GMT+7)⟩");
    posted("Cập nhật lúc ⟨15:42 - 24/01/2021 (GMT +07:00)⟩");
    posted("Cập nhật ngày: ⟨24/01/2021⟩");
    posted("• Cập nhật: ⟨01/12/2020⟩");
    posted("Ngày đăng: ⟨04/10/2019 15:10⟩");
    posted("Ngày cập nhật ⟨10/08/2021⟩");
    posted("Ngày đăng ⟨08/02/2020 | 10:37⟩  | View count: 226");
    posted("⟨Thứ tư - 27/07/2022 08:58⟩ 287 0");
    posted("⟨07:00:54 09/10/2019⟩ | Các cuộc vận động");
    posted("Xã hội - ⟨15:56, 12/01/2026⟩");
    posted("Hoạt động hội địa phương ⟨05/03/2026 22:38⟩");
    posted("Hải Phòng, ⟨ngày 21 tháng 11 năm 2019⟩");
}

#[track_caller]
fn shared(line: &str, time: &str, author: Option<&str>, source: Option<&str>) {
    let page = read(&format!("{TITLE}\n{line}\n{LEAD}\n{NEXT}"));
    assert_eq!((page.posted.as_deref(), words(page.article.author.as_ref()), words(page.article.source.as_ref())), (Some(time), author, source));
    assert_eq!(words(page.article.title.as_ref()), Some(TITLE));
}

#[test]
fn who_shares_the_posted_line() {
    shared("Thu Hiền - Lan Anh| 10/03/2022 09:15", "10/03/2022 09:15", Some("Thu Hiền - Lan Anh"), None);
    shared("Thu Hiền 14:25, 21/03/2024", "14:25, 21/03/2024", Some("Thu Hiền"), None);
    shared("T.Hiền 15/11/2018 08:00", "15/11/2018 08:00", Some("T.Hiền"), None);
    shared("21/02/2017 15:06 Thu Hiền", "21/02/2017 15:06", Some("Thu Hiền"), None);
    shared("Phóng viên - 19/07/2021 | 10:31 (GTM + 7)", "19/07/2021 | 10:31 (GTM + 7)", Some("Phóng viên"), None);
    shared(
        "Thu Hiền (Cổng TTĐT huyện Yên Hòa) Thứ hai, ngày 27/02/2023 04:12 AM (GMT+7)",
        "Thứ hai, ngày 27/02/2023 04:12 AM (GMT+7)",
        Some("Thu Hiền"),
        Some("Cổng TTĐT huyện Yên Hòa"),
    );
    shared("Tác giả: Thu Hiền | Ngày đăng: 09/01/2023", "09/01/2023", Some("Thu Hiền"), None);
}

#[test]
fn posted_times_that_are_glued() {
    let page = read(&format!("{TITLE}\n\n13/9/2023{LEAD}\n\n{NEXT}"));
    assert_eq!(page.posted.as_deref(), Some("13/9/2023"));
    assert_eq!(words(page.article.lead.as_ref()), Some(LEAD));
    let page = read(&format!("{TITLE} (03:09 05/09/2018)\n\n{LEAD}\n\n{NEXT}"));
    assert_eq!((page.posted.as_deref(), words(page.article.title.as_ref())), (Some("03:09 05/09/2018"), Some(TITLE)));
    let page = read(&format!("Ra quân làm đường hoa ở xã Thạnh Trị 17/08/2022\n\n{LEAD}\n\n{NEXT}"));
    assert_eq!((page.posted.as_deref(), words(page.article.title.as_ref())), (Some("17/08/2022"), Some("Ra quân làm đường hoa ở xã Thạnh Trị")));
}

#[test]
fn dates_that_are_no_time_of_posting() {
    for line in ["Lễ kỷ niệm 20/10/2020", "Tổng kết công tác Hội ngày 20/11/2020", "Quang cảnh hội nghị ngày 20/11/2020.", "Kỷ niệm (20/10/1930 - 20/10/2020)"]
    {
        assert_eq!(read(&format!("{line}\n\n{LEAD}\n\n{NEXT}")).posted, None, "{line}");
    }
    // Links behind the article have dates of their own.
    let page = read(&format!("{TITLE}\n\n{LEAD}\n\n{NEXT}\n\nTin liên quan\nTrao nhà cho hội viên nghèo\n14/05/2025"));
    assert_eq!(page.posted, None);
    assert_eq!(list(&page.article.related), ["Trao nhà cho hội viên nghèo"]);
}

#[test]
fn of_two_times_the_labelled_one_then_the_earlier_one_is_that_of_posting() {
    let page = read(&format!("Thứ sáu, 12/08/2022\n{TITLE}\n03/11/2017 08:00\n{LEAD}\n{NEXT}"));
    assert_eq!(page.posted.as_deref(), Some("03/11/2017 08:00"));
    let page = read(&format!("12/08/2010\n{TITLE}\nNgày đăng: 03/11/2017\n{LEAD}\n{NEXT}"));
    assert_eq!(page.posted.as_deref(), Some("03/11/2017"));
}

/// The last lines of a page, and the author and source that they say.
#[track_caller]
fn signed(lines: &str, author: Option<&str>, source: Option<&str>) {
    let page = read(&format!("{TITLE}\n24/11/2020\n{LEAD}\n\n{NEXT}\n\n{lines}\n\nCác tin khác\nRa quân làm đường hoa"));
    assert_eq!((words(page.article.author.as_ref()), words(page.article.source.as_ref())), (author, source));
    assert_eq!(page.article.paragraphs(), 2);
    assert!(page.article.captions.is_empty(), "{:?}", page.article.captions);
    assert_eq!(list(&page.article.related), ["Ra quân làm đường hoa"]);
}

#[test]
fn signatures() {
    signed("Ngọc Hà", Some("Ngọc Hà"), None);
    signed("NGỌC HÀ", Some("NGỌC HÀ"), None);
    signed("Ngọc Hà – Thu Hiền", Some("Ngọc Hà – Thu Hiền"), None);
    signed("(M.Hiền)", Some("M.Hiền"), None);
    signed("P. HIỀN", Some("P. HIỀN"), None);
    signed("PV", Some("PV"), None);
    signed("Tin, ảnh: Ngọc Hà", Some("Ngọc Hà"), None);
    signed("Bài và ảnh: NGỌC HÀ", Some("NGỌC HÀ"), None);
    signed("T/h: Ngọc Hà", Some("Ngọc Hà"), None);
    signed("Tin bài: Ngọc Hà", Some("Ngọc Hà"), None);
    signed("Tác giả bài viết: Ngọc Hà", Some("Ngọc Hà"), None);
    signed("Tác giả: Ngọc Hà, Công chức Văn hoá xã", Some("Ngọc Hà, Công chức Văn hoá xã"), None);
    signed("Người đăng: Ngọc Hà", Some("Ngọc Hà"), None);
    signed("NGỌC HÀ - Hội LHPN huyện", Some("NGỌC HÀ"), Some("Hội LHPN huyện"));
    signed("Ngọc Hà\nHội LHPN huyện Yên Hòa", Some("Ngọc Hà"), Some("Hội LHPN huyện Yên Hòa"));
    signed("Ban Biên tập - HND huyện", Some("Ban Biên tập"), Some("HND huyện"));
    signed("BAN BIÊN TẬP", Some("BAN BIÊN TẬP"), None);
    signed("LĐLĐ huyện", Some("LĐLĐ huyện"), None);
    signed("Ban Tuyên giáo", Some("Ban Tuyên giáo"), None);
    signed("Ngọc Hà - Trạm Khuyến nông huyện", Some("Ngọc Hà"), Some("Trạm Khuyến nông huyện"));
    signed("Y Hà - Trang H’Mai", Some("Y Hà - Trang H’Mai"), None);
    signed("Viết bởi Ngọc Hà - BTV Hội LHPN huyện", Some("Ngọc Hà"), Some("BTV Hội LHPN huyện"));
    signed("Tin, ảnh: Ngọc Hà - UBKT LĐLĐ tỉnh", Some("Ngọc Hà"), Some("UBKT LĐLĐ tỉnh"));
    signed("Theo Báo Yên Hòa", None, Some("Báo Yên Hòa"));
    signed("Nguồn tin: Cổng TTĐT huyện", None, Some("Cổng TTĐT huyện"));
}

#[test]
fn a_name_behind_the_closing_mark_signs() {
    let page = read(&format!("{TITLE}\n\n{LEAD}\n\nCác đại biểu đã thống nhất nhiều giải pháp trong thời gian tới./. Ngọc Hà"));
    assert_eq!(words(page.article.author.as_ref()), Some("Ngọc Hà"));
    assert!(page.article.closing_mark);
    assert_eq!(page.article.paragraphs(), 2);
}

#[track_caller]
fn dated(head: &str, source: Option<&str>) {
    let page = read(&format!("{TITLE}\n24/11/2020\n\n{head}{LEAD}\n\n{NEXT}"));
    assert_eq!(words(page.article.source.as_ref()), source);
    assert_eq!(words(page.article.lead.as_ref()), Some(LEAD));
}

#[test]
fn datelines() {
    dated("(QNO) - ", Some("QNO"));
    dated("(GLO)- ", Some("GLO"));
    dated("(NTO) ", Some("NTO"));
    dated("(Mặt trận) - ", Some("Mặt trận"));
    dated("(Baohoabinh.vn) - ", Some("Baohoabinh.vn"));
    dated("(CTTĐTBP) – ", Some("CTTĐTBP"));
    dated("PNO - ", Some("PNO"));
    dated("LSO-", Some("LSO"));
    dated("", None);
}

/// What stands above the posted line, and the path and title that it says.
#[track_caller]
fn headed(lines: &str, path: &[&str], title: &str) {
    let page = read(&format!("{lines}\n24/11/2020\n{LEAD}\n{NEXT}"));
    assert_eq!((list(&page.article.breadcrumb), words(page.article.title.as_ref())), (path.to_vec(), Some(title)));
}

#[test]
fn paths_and_titles() {
    headed(TITLE, &[], TITLE);
    headed(&format!("Tin nổi bật\n\nHoạt động của Hội\n\n{TITLE}"), &["Tin nổi bật", "Hoạt động của Hội"], TITLE);
    headed(&format!("Trang chủ > Tin tức > Hoạt động Hội\n{TITLE}"), &["Trang chủ", "Tin tức", "Hoạt động Hội"], TITLE);
    headed(&format!("Mặt trận Tổ quốc tỉnh\n\n{TITLE}"), &["Mặt trận Tổ quốc tỉnh"], TITLE);
    headed(&format!("{TITLE}\n{TITLE}"), &[], TITLE);
    headed(&format!("Xã Hòa Bình:\n{TITLE}"), &[], TITLE);
    headed("ĐẠI HỘI PHỤ NỮ XÃ HÒA BÌNH LẦN THỨ XII", &[], "ĐẠI HỘI PHỤ NỮ XÃ HÒA BÌNH LẦN THỨ XII");
    headed(&format!("{TITLE}\nNgọc Hà"), &[], TITLE);
    headed(&format!("Tin tức\n{TITLE}\nLượt xem: 92"), &["Tin tức"], TITLE);
    headed("Tin tức\nHội thi nấu ăn", &["Tin tức"], "Hội thi nấu ăn");
}

/// Lines between two paragraphs, and the captions that they are.
#[track_caller]
fn pictured(lines: &str, captions: &[&str]) {
    let page = read(&format!("{TITLE}\n24/11/2020\n{LEAD}\n\n{lines}\n\n{NEXT}"));
    assert_eq!((list(&page.article.captions), page.article.paragraphs()), (captions.to_vec(), 2));
}

#[test]
fn captions() {
    pictured("Quang cảnh hội nghị", &["Quang cảnh hội nghị"]);
    pictured("Quang cảnh hội nghị.", &["Quang cảnh hội nghị."]);
    pictured("Đoàn Chủ tịch đại hội.", &["Đoàn Chủ tịch đại hội."]);
    pictured("Chị em thi gói bánh chưng. Ảnh: H.T", &["Chị em thi gói bánh chưng. Ảnh: H.T"]);
    pictured("Chị em thi gói bánh\n\nChị em thi gói bánh. Ảnh: H.T", &["Chị em thi gói bánh"]);
    pictured("Đồng chí Lê Thị Na, Chủ tịch Hội phát biểu tại hội nghị", &["Đồng chí Lê Thị Na, Chủ tịch Hội phát biểu tại hội nghị"]);
    pictured("Lượt xem: 92", &[]);
    let page =
        read(&format!("{TITLE}\n24/11/2020\n{LEAD}\n{NEXT}\nMột số hình ảnh:\nTrao quà cho hội viên\nCác đội tham gia hội thi\nHội LHPN huyện:: Tin khác"));
    assert_eq!(list(&page.article.captions), ["Trao quà cho hội viên", "Các đội tham gia hội thi"]);
}

#[test]
fn paragraphs_that_are_short() {
    for line in ["Dịp này, Hội khen thưởng 5 tập thể.", "Hội nghị đã bầu 5 đại biểu.", "* Chiều 5/3, Hội trao quà.", "“Tôi rất vui”, bà Na nói."]
    {
        let page = read(&format!("{TITLE}\n24/11/2020\n{LEAD}\n\n{line}\n\n{NEXT}"));
        assert_eq!(page.article.paragraphs(), 3, "{line}");
    }
}

/// A line that stands as a paragraph between paragraphs is prose, though it begins as a caption does.
#[test]
fn paragraphs_that_look_like_captions() {
    for line in [
        "Bà Lê Thị Na, Chủ tịch Hội LHPN xã chia sẻ mong muốn được các cấp, các ngành quan tâm hơn nữa.",
        "Hội viên Lê Thị Na xúc động nhận phần quà của Hội.",
        "Đồng chí Lê Văn Bình, Phó Bí thư Đảng ủy xã phát biểu chỉ đạo hội nghị.",
        "Đồng chí Lê Văn Bình phát biểu chỉ đạo hội nghị.",
        "Đại biểu dự hội nghị nhất trí cao với các chỉ tiêu.",
        "Đ/c Lê Thị Na – HUV, Chủ tịch Hội LHPN huyện chủ trì hội nghị.",
        "Đại diện các chi hội đề nghị tăng thêm vốn vay.",
        "Lãnh đạo xã ghi nhận và biểu dương các tập thể.",
        "Ông Lê Văn Bình cho biết đường mới dài 2 km.",
        "Chị em rất vui mừng, phấn khởi và cảm ơn các nhà hảo tâm đã quan tâm tới các cháu.",
        "Đoàn đánh giá cao tinh thần chuẩn bị của cơ sở.",
        "Buổi lễ diễn ra trong không khí ấm áp.",
        "Hội thi thu hút đông đảo chị em.",
        "Hội trao 20 suất quà cho trẻ mồ côi.",
        "Mỗi suất quà trị giá 500 nghìn đồng.",
        "Hội nghị thành công tốt đẹp.",
        "Hội viên Lê Thị Na được Hội hỗ trợ con giống, hướng dẫn kỹ thuật và giới thiệu nơi tiêu thụ sản phẩm.",
        "Đồng chí Lê Văn Bình, Bí thư Chi bộ, tặng hoa và động viên các cháu cố gắng học tập thật tốt trong năm học mới.",
    ] {
        let page = read(&format!("{TITLE}\n24/11/2020\n{LEAD}\n\n{line}\n\n{NEXT}"));
        assert_eq!((page.article.paragraphs(), page.article.captions.len()), (3, 0), "{line}");
    }
}

/// What says picture makes a caption of it, whatever ends it; so does a plain scene, and a line that nothing ends.
#[test]
fn captions_that_look_like_paragraphs() {
    for line in [
        "Đoàn Chủ tịch đại hội.",
        "Đại biểu làm lễ chào cờ.",
        "Ban Chấp hành khóa mới ra mắt đại hội.",
        "Ban Tổ chức trao giải cho các đội.",
        "Các mẹ gói bánh chưng.",
        "Chị em trồng hoa ven đường.",
        "Trao 20 suất quà cho trẻ mồ côi.",
        "Các đại biểu chụp ảnh lưu niệm cùng lãnh đạo Đảng ủy, HĐND, UBND, Ủy ban MTTQ xã tại lễ ra mắt.",
        "Bà Lê Thị Na (thứ hai từ phải sang) cùng các hội viên.",
        "Đồng chí Lê Thị Na, Chủ tịch Hội LHPN huyện phát biểu tại hội nghị.",
        "Quang cảnh hội nghị sơ kết công tác Hội của xã Hòa Bình.",
        "Hình ảnh đoàn viên thanh niên đánh giá đất trồng.",
        "Hội viên Lê Thị Na xúc động nhận phần quà của Hội",
        "Bà Lê Thị Na, Chủ tịch Hội LHPN xã chia sẻ mong muốn của hội viên",
        "Đồng chí Lê Văn Bình phát biểu chỉ đạo hội nghị",
        "Đại biểu nhất trí thông qua nghị quyết. Ảnh: K.T",
        "Ông Lê Văn Bình giải đáp thắc mắc của người dân (Ảnh: K.T)",
        "Hội trao 20 suất quà cho trẻ mồ côi",
    ] {
        pictured(line, &[line]);
    }
}

/// Some hands break the lines of one paragraph where they like.
#[test]
fn a_page_that_is_wrapped_raggedly() {
    let first = "Sáng\n20/11/2020, Hội LHPN xã Hòa Bình tổ chức hội nghị sơ kết công\ntác Hội với sự tham dự của đông đảo cán bộ. Các chi hội có mặt đầy đủ từ\nsớm để kịp dự.";
    let second = "Bà Lê Thị Na, Chủ tịch Hội LHPN xã cho biết, cả năm Hội vận động gần như tất cả chị em tham\ngia và kết nạp thêm được vào Hội, lúc đầu năm và giữa năm,\n87 hội viên mới. Chi hội nào cũng có góp sức cho phong trào, riêng Chi hội\nMười Mẫu dẫn đầu; Hội trồng thêm hai đoạn đường hoa, tặng quà trẻ mồ côi;\ncuối tháng sẽ họp lần nữa.";
    let third = "Theo quy ước, ngày rằm là dịp họp mặt; mỗi thứ\nBảy chị em tập dưỡng sinh. Cụ Lê Văn Bình\n(101 tuổi) vẫn đi tập đều.";
    let page = read(&format!("{TITLE}\n24/11/2020\n\n{first}\n\n{second}\n\nChị em tập dưỡng sinh\n\n{third}\n\nNgọc Hà"));
    assert_eq!((page.article.paragraphs(), list(&page.article.captions)), (3, vec!["Chị em tập dưỡng sinh"]), "{:#?}", page.article.body);
    // The same without empty lines: what a full stop closes ends the paragraph.
    let page = read(&format!("{TITLE}\n24/11/2020\n{first}\n{second}\n{third}\nNgọc Hà"));
    assert_eq!((page.article.paragraphs(), page.article.captions.len(), words(page.article.author.as_ref())), (3, 0, Some("Ngọc Hà")));
}

/// A date behind a title is that of posting, unless the title speaks of that day.
#[test]
fn dates_behind_titles() {
    let page = |title: &str| read(&format!("{title}\n{LEAD}\n{NEXT}"));
    for (title, date) in
        [("Hội LHPN xã Hòa Bình trao quà cho hội viên nghèo", "17/01/2023"), ("Đoàn giám sát làm việc với Ủy ban MTTQ xã Hòa Bình", "05-09-2022")]
    {
        let page = page(&format!("{title} {date}"));
        assert_eq!((page.posted.as_deref(), words(page.article.title.as_ref())), (Some(date), Some(title)));
    }
    for title in [
        "Hội LHPN xã Hòa Bình họp mặt chào mừng 20/10/2022",
        "Họp mặt kỷ niệm Quốc tế Phụ nữ 08/03/2023",
        "Hội LHPN xã Hòa Bình sơ kết công tác ngày 05/09/2022",
        "Hội thi nấu ăn từ 05/09/2022 đến 06/09/2022",
        "Lịch làm việc của Hội tối 05/09/2022",
    ] {
        let page = page(title);
        assert_eq!((page.posted, words(page.article.title.as_ref())), (None, Some(title)));
    }
}

#[test]
fn a_lead_printed_twice_counts_once() {
    let page = read(&format!("{TITLE}\n24/11/2020\n{LEAD}\n\n(QNO) - {LEAD}\n\n{NEXT}"));
    assert_eq!((page.article.paragraphs(), list(&page.article.body)), (2, vec![NEXT]));
}

#[test]
fn closing_marks() {
    for (mark, stands) in [("./.", true), ("…/.", true), ("../.", true), (".../.", true), (".", false), ("…", false)] {
        let page = read(&format!("{TITLE}\n\n{LEAD}\n\nCác đại biểu đã thống nhất nhiều giải pháp trong thời gian tới{mark}"));
        assert_eq!(page.article.closing_mark, stands, "{mark}");
        assert_eq!(page.article.paragraphs(), 2, "{mark}");
    }
}

#[test]
fn a_page_wrapped_at_a_width_has_the_paragraphs_of_one_that_is_not() {
    for width in 60..100 {
        let wrap = |text: &str| {
            let mut lines = String::new();
            let mut column = 0;
            for word in text.split(' ') {
                let letters = word.chars().count();
                if column > 0 && column + 1 + letters > width {
                    lines.push('\n');
                    column = 0;
                }
                lines.push_str(if column > 0 { " " } else { "" });
                lines.push_str(word);
                column += letters + 1;
            }
            lines
        };
        let third =
            "Chủ tịch Hội LHPN huyện, bà Lê Thị Na, đề nghị các chi hội tiếp tục đổi mới nội dung sinh hoạt. Các Chi hội cần quan tâm phát triển Hội viên mới.";
        let page = read(&format!("{}\n24/11/2020\n\n{}\n\n{}\n\n{}\n\nNgọc Hà", wrap("Hội thi nấu ăn"), wrap(LEAD), wrap(NEXT), wrap(third)));
        assert_eq!((words(page.article.lead.as_ref()), list(&page.article.body)), (Some(LEAD), vec![NEXT, third]), "{width}");
    }
}

#[test]
fn what_stands_behind_the_article_is_none_of_it() {
    for head in ["Các tin khác", "Tin liên quan", "Ý kiến bạn đọc", "TÂM ĐIỂM", "Bình luận (0)", "Những tin mới hơn", "Bản quyền thuộc Hội LHPN huyện"]
    {
        let page = read(&format!("{TITLE}\n24/11/2020\n{LEAD}\n\n{NEXT}\n\n{head}\nRa quân làm đường hoa [14/05/2025]\nTrao nhà cho hội viên nghèo"));
        assert_eq!((page.article.paragraphs(), page.article.captions.len()), (2, 0), "{head}");
        assert_eq!(page.posted.as_deref(), Some("24/11/2020"), "{head}");
    }
}

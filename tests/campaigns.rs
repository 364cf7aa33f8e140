//! Campaigns in the many ways in which they are named, through the whole pipeline: kind and name, `|` between two.
#![allow(clippy::panic, clippy::format_push_string, reason = "a test fails by panicking")]

use bantin::Article;

/// Reads the lead of each row and says which are read otherwise than is wanted.
#[track_caller]
fn check(rows: &[(&str, &str)]) {
    let mut wrong = String::new();
    for (lead, wanted) in rows {
        let article = Article::parse(&format!("Tin hoạt động cơ sở\n24/12/2024\n\n{lead}\n"));
        let got: Vec<String> = article.campaigns.iter().map(|campaign| format!("{}: {}", campaign.kind, campaign.name)).collect();
        let got = got.join(" | ");
        if got != *wanted {
            wrong += &format!("{lead}\n  wanted {wanted}\n  got    {got}\n");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn names_between_quotation_marks() {
    check(&[
        ("Các phong trào thi đua “Ba nhất”, “Hai tốt” lan rộng.", "movement: Ba nhất | movement: Hai tốt"),
        (
            "Hội duy trì các mô hình: “Ngôi nhà xanh”, “Biến rác thành quà”; các câu lạc bộ “Mẹ trẻ”, “Ông bà”.",
            "model: Ngôi nhà xanh | model: Biến rác thành quà",
        ),
        ("Đoàn xã ra mắt các mô hình: Sách qua mạng, Quán nước pháp luật, “Nhịp cầu”.", "model: Sách qua mạng | model: Quán nước pháp luật | model: Nhịp cầu"),
        ("Hai mô hình “Chợ xanh” và “Làng sạch” được nhân rộng.", "model: Chợ xanh | model: Làng sạch"),
        ("Hội thực hiện các đề án: “Nước sạch”; “Nhà tiêu hợp vệ sinh”.", "scheme: Nước sạch | scheme: Nhà tiêu hợp vệ sinh"),
        ("Phong trào “Ba sạch, năm tốt\" được duy trì.", "movement: Ba sạch, năm tốt"),
        ("Phong trào thi đua yêu nước với chủ đề “Đoàn kết - Sáng tạo” được phát động.", "theme: Đoàn kết - Sáng tạo"),
        ("Chiến dịch “Áo ấm cho em được phát động từ tháng 10.", "campaign: Áo ấm cho em"),
        ("Phong trào ''Nuôi heo đất'' được duy trì.", "movement: Nuôi heo đất"),
        ("Mô hình “5 không, 3 sạch”, “Sạch nhà, đẹp ngõ” được hưởng ứng.", "model: 5 không, 3 sạch | model: Sạch nhà, đẹp ngõ"),
        ("Hưởng ứng “Tuần lễ Áo dài” năm 2024, chị em mặc áo dài.", "week: Tuần lễ Áo dài"),
        (
            "Hội thực hiện tốt cuộc vận động “Học tập và làm theo tấm gương đạo đức Hồ Chí Minh”, phong trào thi đua “Dân vận khéo”.",
            "campaign: Học tập và làm theo tấm gương đạo đức Hồ Chí Minh | movement: Dân vận khéo",
        ),
        ("Hội ra mắt mô hình điểm “Vườn mẫu”.", "model: Vườn mẫu"),
        ("Đợt thi đua cao điểm chào mừng đại hội với tên gọi “90 ngày sáng tạo” bắt đầu.", "emulation drive: 90 ngày sáng tạo"),
        (
            "Tháng Hành động vì trẻ em năm 2024 với chủ đề “Hành động thiết thực, ưu tiên nguồn lực cho trẻ em”.",
            "month: Tháng Hành động vì trẻ em | theme: Hành động thiết thực, ưu tiên nguồn lực cho trẻ em",
        ),
        ("Các mô hình: Gà đồi, Vịt suối, “Dê núi” và Cá lồng.", "model: Gà đồi | model: Vịt suối | model: Dê núi | model: Cá lồng"),
        ("Mô hình: “Gà đồi”, Vịt suối.", "model: Gà đồi"),
        ("Chương trình: “Tết ấm” của Hội được tổ chức.", "programme: Tết ấm"),
        ("Mô hình “Camera an ninh” được lắp tại 3 thôn; mô hình “Sáng đường quê.", "model: Camera an ninh | model: Sáng đường quê"),
        ("Phong trào thi đua “Hai giỏi đã thu hút nhiều chị em.", "movement: Hai giỏi"),
        ("Hội phát động thi đua chào mừng đại hội với chủ đề “Vững bước”.", "theme: Vững bước"),
    ]);
}

#[test]
fn names_without_quotation_marks() {
    check(&[
        (
            "Chị em tích cực tham gia phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa.",
            "movement: phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa",
        ),
        ("Hội CCB huyện đẩy mạnh phong trào CCB giúp nhau giảm nghèo, giúp 12 hộ thoát nghèo.", "movement: phong trào CCB giúp nhau giảm nghèo"),
        ("Chương trình Hành quân xanh đã khám bệnh cho 200 người.", "programme: Chương trình Hành quân xanh"),
        ("Đoàn viên tham gia chiến dịch Mùa hè xanh năm 2024.", "campaign: chiến dịch Mùa hè xanh"),
        ("Mô hình Chợ không rác được duy trì.", "model: Mô hình Chợ không rác"),
        ("Hội nhân rộng mô hình Tổ phụ nữ không có người vi phạm pháp luật.", "model: mô hình Tổ phụ nữ không có người vi phạm pháp luật"),
        ("Cuộc vận động Người Việt Nam ưu tiên dùng hàng Việt Nam được đẩy mạnh.", "campaign: Cuộc vận động Người Việt Nam ưu tiên dùng hàng Việt Nam"),
        ("Tháng Thanh niên năm 2024 có nhiều hoạt động.", "month: Tháng Thanh niên"),
        ("Trong Tháng Công nhân, LĐLĐ huyện trao 30 suất quà.", "month: Tháng Công nhân"),
        ("Tháng Công nhân đã hỗ trợ cho 240 đoàn viên.", "month: Tháng Công nhân"),
        ("chương trình Tết Sum vầy thu hút 300 công nhân.", "programme: chương trình Tết Sum vầy"),
        ("Hội phát động phong trào Tết trồng cây đời đời nhớ ơn Bác Hồ.", "movement: phong trào Tết trồng cây đời đời nhớ ơn Bác Hồ"),
        ("Chương trình Mẹ đỡ đầu nhận nuôi 5 cháu.", "programme: Chương trình Mẹ đỡ đầu"),
        ("Chương trình Sóng và máy tính cho em trao 20 máy.", "programme: Chương trình Sóng và máy tính cho em"),
        ("Chiến dịch Tình nguyện hè góp phần xây dựng nông thôn mới.", "campaign: Chiến dịch Tình nguyện hè"),
        (
            "Phong trào Thanh niên tình nguyện chung tay xây dựng nông thôn mới phát triển mạnh.",
            "movement: Phong trào Thanh niên tình nguyện chung tay xây dựng nông thôn mới",
        ),
        ("Mô hình Hũ gạo tiết kiệm của chi hội thôn Đông giúp 5 hộ.", "model: Mô hình Hũ gạo tiết kiệm"),
        ("Mô hình Vườn rau không chỉ giúp chị em có rau sạch.", "model: Mô hình Vườn rau"),
        ("Chiến dịch Xuân hồng thu được 350 đơn vị máu.", "campaign: Chiến dịch Xuân hồng"),
        ("Phong trào Hũ gạo tình thương vận động được 2 tấn gạo.", "movement: Phong trào Hũ gạo tình thương"),
        ("Chương trình Đồng hành cùng phụ nữ biên cương đã trao 20 con bò.", "programme: Chương trình Đồng hành cùng phụ nữ biên cương"),
        ("Chương trình Đồng hành cùng phụ nữ biên cương trao 20 con bò.", "programme: Chương trình Đồng hành cùng phụ nữ biên cương"),
        ("Mô hình Ánh sáng an ninh tại thôn Đông phát huy hiệu quả.", "model: Mô hình Ánh sáng an ninh"),
        ("Phong trào CCB gương mẫu được đẩy mạnh.", "movement: Phong trào CCB gương mẫu"),
        ("Phong trào CNVCLĐ thi đua lao động giỏi thu hút 500 người.", "movement: Phong trào CNVCLĐ thi đua lao động giỏi"),
        ("Phong trào Nông dân thi đua sản xuất kinh doanh giỏi lan tỏa sâu rộng.", "movement: Phong trào Nông dân thi đua sản xuất kinh doanh giỏi"),
        ("Phong trào Toàn dân bảo vệ an ninh Tổ quốc được giữ vững.", "movement: Phong trào Toàn dân bảo vệ an ninh Tổ quốc"),
        (
            "Cuộc vận động Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh đi vào cuộc sống.",
            "campaign: Cuộc vận động Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh",
        ),
        ("Đề án Xây dựng xã hội học tập giai đoạn 2021 - 2030.", "scheme: Đề án Xây dựng xã hội học tập"),
        ("Đề án Hỗ trợ phụ nữ khởi nghiệp giai đoạn 2017-2025 hỗ trợ 40 chị.", "scheme: Đề án Hỗ trợ phụ nữ khởi nghiệp"),
        ("Tháng Nhân đạo kêu gọi 300 triệu đồng.", "month: Tháng Nhân đạo"),
        ("Mô hình Tổ tự quản về an ninh được nhân rộng.", "model: Mô hình Tổ tự quản về an ninh"),
        ("mô hình Nhà kính không người trông được trao thưởng.", "model: mô hình Nhà kính không người trông"),
        ("Chương trình Cặp lá yêu thương đỡ đầu 12 em.", "programme: Chương trình Cặp lá yêu thương"),
        ("Chương trình Nâng bước em tới trường được duy trì.", "programme: Chương trình Nâng bước em tới trường"),
        ("Phong trào thi đua Lao động giỏi, lao động sáng tạo được triển khai.", "movement: Phong trào thi đua Lao động giỏi, lao động sáng tạo"),
        ("Hưởng ứng Tuần lễ Biển và Hải đảo Việt Nam, chị em nhặt rác.", "week: Tuần lễ Biển và Hải đảo Việt Nam"),
    ]);
}

#[test]
fn what_is_no_campaign() {
    check(&[
        ("Hội tổ chức phong trào văn nghệ, thể thao sôi nổi.", ""),
        ("Đồng chí ghi nhận phong trào Hội và hoạt động phụ nữ xã.", ""),
        ("Chương trình Đại hội gồm 3 phần.", ""),
        ("Phong trào CCB huyện có nhiều khởi sắc.", ""),
        ("Mô hình HTX kiểu mới cho thu nhập 5 triệu đồng.", ""),
        ("Mô hình VAC của ông Nam thu lãi 100 triệu đồng.", ""),
        ("Hưởng ứng lời kêu gọi “Cả nước chung tay vì người nghèo”, Hội trao 12 nhà.", ""),
        ("Với phương châm “Chậm mà chắc”, Hội vận động 5 hộ tham gia.", ""),
        ("Hội trao giải thưởng “Hoa sen”, Quỹ “Mái ấm” 50 triệu đồng, CLB “Gia đình hạnh phúc” ra mắt.", ""),
        ("Chi hội hát bài “Tự hào Việt Nam”, nhận danh hiệu “Gia đình văn hóa”.", ""),
        ("Hưởng ứng “Ngày Thứ bảy tình nguyện”, đoàn viên dọn kênh.", ""),
        ("Chiến dịch có 3 đội hình: Tiếp bước, Hành trang, Hè xanh.", ""),
        ("Phong trào CCB phát triển mạnh, CCB xã Lam Hạ được khen.", ""),
        ("Chương trình tập huấn không thu phí.", ""),
        ("Chương trình Giao lưu văn nghệ có 5 tiết mục.", ""),
        ("Ban Tổ chức công bố chương trình Đại hội.", ""),
        ("chương trình công tác năm 2024 của Hội được thông qua.", ""),
        ("Chương trình do Hội tổ chức tại xã Lam Hạ với phần thi hấp dẫn “Ai nhanh hơn”.", ""),
    ]);
}

//! Meetings, inspections, campaigns and their figures, sentence by sentence through the whole pipeline.
//!
//! Each row is a lead as bulletins write it, made up, and what the guideline wants of it; `-` stands for what is not said.
#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing, clippy::format_push_string, reason = "a test fails by panicking")]

use bantin::activity::Activity;
use bantin::{Article, Passage};

fn said<T: ToString>(value: Option<T>) -> String {
    value.map_or("-".to_string(), |value| value.to_string())
}

fn all(passages: &[Passage], between: &str) -> String {
    let words: Vec<&str> = passages.iter().map(|passage| passage.text.as_str()).collect();
    if words.is_empty() { "-".to_string() } else { words.join(between) }
}

/// The first and those with them.
fn with(first: Option<&Passage>, others: &[Passage]) -> String {
    let others = others.iter().map(|other| format!(" + {other}"));
    said(first) + &others.collect::<String>()
}

/// A line each: kinds; time; place; organisers; topic; attendees; chairs; who was there.
fn meetings(article: &Article, _: &str) -> String {
    let lines = article.meetings.iter().map(|meeting| {
        let kinds: Vec<&str> = meeting.kinds.iter().map(|kind| kind.as_str()).collect();
        let present: Vec<String> = meeting.present.iter().map(|person| format!("{} {}", person.name, person.role)).collect();
        [
            kinds.join(", "),
            said(meeting.time),
            said(meeting.place.as_ref()),
            with(meeting.organiser.as_ref(), &meeting.co_organisers),
            said(meeting.topic.as_ref()),
            said(meeting.attendees.as_ref()),
            with(meeting.chair.as_ref(), &meeting.co_chairs),
            if present.is_empty() { "-".to_string() } else { present.join(", ") },
        ]
        .join("; ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A line each: kind; period; inspector; subject; units; places; leader; findings; recommendations.
fn inspections(article: &Article, _: &str) -> String {
    let lines = article.inspections.iter().map(|inspection| {
        let units = inspection.units.as_ref().map(|units| format!("{}/{} {}", said(units.done), said(units.of), said(units.unit.as_ref())));
        [
            inspection.kind.to_string(),
            said(inspection.period),
            said(inspection.inspector.as_ref()),
            said(inspection.subject.as_ref()),
            said(units),
            all(&inspection.places, ", "),
            said(inspection.leader.as_ref()),
            all(&inspection.findings, " | "),
            all(&inspection.recommendations, " | "),
        ]
        .join("; ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn campaigns(article: &Article, _: &str) -> String {
    let named = article.campaigns.iter().map(|campaign| format!("{}: {}", campaign.kind, campaign.name));
    named.collect::<Vec<_>>().join(" | ")
}

/// The facts that belong to an activity, and to which.
fn links(article: &Article, page: &str) -> String {
    let told = article.links.iter().map(|link| {
        let activity = match link.activity {
            Activity::Meeting(at) => format!("meeting {at}"),
            Activity::Inspection(at) => format!("inspection {at}"),
            Activity::Campaign(at) => format!("campaign {at}"),
        };
        format!("{} → {activity}", link.span.slice(page))
    });
    told.collect::<Vec<_>>().join(", ")
}

/// Reads the lead of each row and says which are read otherwise than is wanted.
#[track_caller]
fn check(read: fn(&Article, &str) -> String, rows: &[(&str, &str)]) {
    let mut wrong = String::new();
    for (lead, wanted) in rows {
        let page = format!("Tin hoạt động cơ sở\n24/12/2024\n\n{lead}\n");
        let got = read(&Article::parse(&page), &page);
        if got != *wanted {
            wrong += &format!("{lead}\n  wanted {wanted}\n  got    {got}\n");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_link_is_a_fact_and_an_activity_of_the_article() {
    let page = "Tin cơ sở\n24/12/2024\n\nSáng 5/3, Hội LHPN xã Lam Hạ tổ chức lễ phát động phong trào “Sách cũ”. Tại buổi lễ, Hội trao 9 suất quà.\n\n\
        Phong trào “Sách cũ” đã quyên góp 320 cuốn sách. Ngày 7/3, Hội LHPN xã đã kiểm tra công tác Hội tại 7/9 chi hội.";
    let article = Article::parse(page);
    for link in &article.links {
        let fact = article.timexes.iter().any(|timex| timex.span == link.span) || article.quantities.iter().any(|figure| figure.span == link.span);
        let there = match link.activity {
            Activity::Meeting(at) => at < article.meetings.len(),
            Activity::Inspection(at) => at < article.inspections.len(),
            Activity::Campaign(at) => at < article.campaigns.len(),
        };
        assert!(fact && there, "{link:?}");
        assert_eq!(article.activity_of(link.span), Some(link.activity));
    }
    assert!(article.links.windows(2).all(|pair| pair[0].span < pair[1].span));
    let of = |activity| article.quantities_of(activity).map(|figure| figure.span.slice(page)).collect::<Vec<_>>().join(", ");
    assert_eq!(of(Activity::Meeting(0)), "9 suất");
    assert_eq!(of(Activity::Campaign(0)), "320 cuốn");
    assert_eq!(of(Activity::Inspection(0)), "7/9");
}

#[test]
fn a_title_verb_tells_a_meeting_without_its_kind() {
    check(
        meetings,
        &[
            (
                "Sáng 5/3, Hội LHPN xã Lam Hạ tổng kết công tác Hội năm 2023, có 60 đại biểu tham dự.",
                "review; 2025-03-05TMO; -; Hội LHPN xã Lam Hạ; công tác Hội năm 2023; 60 đại biểu; -; -",
            ),
            (
                "Chiều 12/4/2024, Hội Nông dân huyện Đông Hà tập huấn kỹ thuật nuôi ong cho 45 hội viên tại nhà văn hóa xã Lam Trung.",
                "training; 2024-04-12TAF; nhà văn hóa xã Lam Trung; Hội Nông dân huyện Đông Hà; kỹ thuật nuôi ong; 45 hội viên; -; -",
            ),
            (
                "Ngày 8/6, Huyện đoàn Đông Hà ra quân chiến dịch “Mùa hè xanh” năm 2024 với sự tham gia của hơn 200 đoàn viên.",
                "rally; 2025-06-08; -; Huyện đoàn Đông Hà; chiến dịch “Mùa hè xanh” năm 2024; hơn 200 đoàn viên; -; -",
            ),
            (
                "Ngày 5/5, tại xã Lam Hạ, Tỉnh đoàn Hạ Lam cùng Hội Liên hiệp Thanh niên tỉnh khánh thành nhà nhân ái cho gia đình chị Hà Thị Mơ, trị giá 80 triệu đồng.",
                "ceremony; 2025-05-05; xã Lam Hạ; Tỉnh đoàn Hạ Lam + Hội Liên hiệp Thanh niên tỉnh; khánh thành nhà nhân ái cho gia đình chị Hà Thị Mơ; -; -; -",
            ),
            ("Sáng 20/11, Hội Người cao tuổi xã Lam Hạ mừng thọ 36 cụ.", "ceremony; 2024-11-20TMO; -; Hội Người cao tuổi xã Lam Hạ; mừng thọ 36 cụ; -; -; -"),
            (
                "Sáng ngày 20/4/2023, tại Trung tâm Chính trị huyện, Hội Cựu chiến binh huyện Đông Hà khai giảng lớp bồi dưỡng nghiệp vụ công tác Hội năm 2023 cho 95 đồng chí là Chủ tịch, Phó Chủ tịch Hội CCB cơ sở. Đồng chí Trần Đức Long, Chủ tịch Hội CCB huyện phát biểu khai giảng.",
                "training; 2023-04-20TMO; Trung tâm Chính trị huyện; Hội Cựu chiến binh huyện Đông Hà; nghiệp vụ công tác Hội năm 2023; 95 đồng chí là Chủ tịch, Phó Chủ tịch Hội CCB cơ sở; -; Trần Đức Long speaking",
            ),
            (
                "Sáng 5/9, Hội Khuyến học huyện Đông Hà trao học bổng “Tiếp bước đến trường” cho 30 em học sinh.",
                "ceremony; 2024-09-05TMO; -; Hội Khuyến học huyện Đông Hà; trao học bổng “Tiếp bước đến trường” cho 30 em học sinh; -; -; -",
            ),
            (
                "Ngày 11/11, LĐLĐ tỉnh Hạ Lam ký kết chương trình phối hợp với Sở Y tế giai đoạn 2024 - 2028.",
                "ceremony; 2024-11-11; -; LĐLĐ tỉnh Hạ Lam; ký kết chương trình phối hợp với Sở Y tế giai đoạn 2024 - 2028; -; -; -",
            ),
        ],
    );
}

#[test]
fn a_meeting_of_several_is_held_by_the_first_with_the_others() {
    check(
        meetings,
        &[
            (
                "Sáng 3/9, Hội Chữ thập đỏ tỉnh Hạ Lam phối hợp với Công ty TNHH Mai Sơn và Câu lạc bộ Thiện Tâm trao 50 suất quà cho học sinh nghèo xã Lam Hạ.",
                "ceremony; 2024-09-03TMO; -; Hội Chữ thập đỏ tỉnh Hạ Lam + Công ty TNHH Mai Sơn + Câu lạc bộ Thiện Tâm; trao 50 suất quà cho học sinh nghèo xã Lam Hạ; -; -; -",
            ),
            (
                "Ngày 22/12, Ban Chỉ huy Quân sự xã Lam Hạ phối hợp với Hội CCB, Đoàn Thanh niên xã tổ chức buổi gặp mặt, giao lưu nhân kỷ niệm 80 năm Ngày thành lập Quân đội nhân dân Việt Nam.",
                "gathering, exchange; 2024-12-22; -; Ban Chỉ huy Quân sự xã Lam Hạ + Hội CCB + Đoàn Thanh niên xã; kỷ niệm 80 năm Ngày thành lập Quân đội nhân dân Việt Nam; -; -; -",
            ),
            (
                "Sáng ngày 24/2, Đảng ủy, HĐND, UBND, UBMTTQ xã Lam Hạ tổ chức buổi tọa đàm, gặp mặt kỷ niệm 69 năm Ngày Thầy thuốc Việt Nam.",
                "seminar, gathering; 2025-02-24TMO; -; Đảng ủy, HĐND, UBND, UBMTTQ xã Lam Hạ; kỷ niệm 69 năm Ngày Thầy thuốc Việt Nam; -; -; -",
            ),
        ],
    );
}

#[test]
fn a_noun_says_the_kind_and_the_rest_the_topic() {
    check(
        meetings,
        &[
            (
                "Tối 14/8, tại sân vận động huyện, LĐLĐ huyện Đông Hà khai mạc Hội thao công nhân lao động lần thứ VI năm 2024, thu hút 320 vận động viên của 24 CĐCS.",
                "contest; 2024-08-14TEV; sân vận động huyện; LĐLĐ huyện Đông Hà; công nhân lao động; 320 vận động viên của 24 CĐCS; -; -",
            ),
            (
                "Sáng ngày 11/3/2024, tại hội trường UBND huyện, Ban Thường vụ Huyện đoàn Đông Hà tổ chức diễn đàn “Thanh niên với chuyển đổi số” với sự có mặt của 150 đoàn viên.",
                "forum; 2024-03-11TMO; hội trường UBND huyện; Ban Thường vụ Huyện đoàn Đông Hà; Thanh niên với chuyển đổi số; 150 đoàn viên; -; -",
            ),
            (
                "Ngày 6/6, Ban Thường trực Ủy ban MTTQ xã Lam Hạ tổ chức hội nghị phản biện xã hội vào dự thảo Nghị quyết của HĐND xã về thu gom rác thải.",
                "conference; 2025-06-06; -; Ban Thường trực Ủy ban MTTQ xã Lam Hạ; phản biện xã hội vào dự thảo Nghị quyết của HĐND xã về thu gom rác thải; -; -; -",
            ),
            (
                "Trong hai ngày 15 và 16/10, Hội Nông dân tỉnh Hạ Lam mở lớp tập huấn kỹ năng bán hàng trực tuyến cho 80 cán bộ, hội viên.",
                "training; 2024-10-15/2024-10-16; -; Hội Nông dân tỉnh Hạ Lam; kỹ năng bán hàng trực tuyến; 80 cán bộ, hội viên; -; -",
            ),
            (
                "Vừa qua, Hội LHPN xã Lam Hạ tổ chức hội thi “Nấu ăn ngon” với sự tham gia của 8 đội đến từ 8 chi hội.",
                "contest; -; -; Hội LHPN xã Lam Hạ; Nấu ăn ngon; 8 đội đến từ 8 chi hội; -; -",
            ),
            (
                "Ngày 5/8, Hội LHPN huyện Đông Hà đã tổ chức hội nghị tọa đàm, gặp mặt cán bộ nữ.",
                "conference, seminar; 2024-08-05; -; Hội LHPN huyện Đông Hà; tọa đàm, gặp mặt cán bộ nữ; -; -; -",
            ),
            (
                "Vào lúc 8h ngày 5/3/2024, Hội Nông dân xã Lam Hạ tiến hành tổ chức Hội nghị tổng kết phong trào nông dân thi đua sản xuất kinh doanh giỏi giai đoạn 2021 - 2023 tại Hội trường UBND xã Lam Hạ.",
                "conference, review; 2024-03-05T08; Hội trường UBND xã Lam Hạ; Hội Nông dân xã Lam Hạ; tổng kết phong trào nông dân thi đua sản xuất kinh doanh giỏi giai đoạn 2021 - 2023; -; -; -",
            ),
            (
                "Nhân kỷ niệm 94 năm Ngày thành lập Hội LHPN Việt Nam (20/10/1930 - 20/10/2024), sáng ngày 18/10, tại Nhà Văn hóa huyện, Hội LHPN huyện Đông Hà tổ chức Hội thi “Cán bộ Hội duyên dáng”. Tham gia hội thi có 14 đội thi đến từ các xã, thị trấn.",
                "contest; 2024-10-18TMO; Nhà Văn hóa huyện; Hội LHPN huyện Đông Hà; Cán bộ Hội duyên dáng; 14 đội thi đến từ các xã, thị trấn; -; -",
            ),
            (
                "Ngày 10/10, Hội Nông dân tỉnh Hạ Lam tổ chức Hội thảo đầu bờ mô hình trồng lúa hữu cơ tại xã Lam Trung, với hơn 70 hộ nông dân tham gia.",
                "seminar; 2024-10-10; xã Lam Trung; Hội Nông dân tỉnh Hạ Lam; mô hình trồng lúa hữu cơ; hơn 70 hộ nông dân; -; -",
            ),
            (
                "Tại Nhà văn hóa thôn Đông, Chi hội Phụ nữ thôn Đông đã sinh hoạt chuyên đề về an toàn thực phẩm vào tối 6/6 với 65 hội viên tham dự.",
                "session; 2025-06-06TEV; Nhà văn hóa thôn Đông; Chi hội Phụ nữ thôn Đông; an toàn thực phẩm; 65 hội viên; -; -",
            ),
            (
                "Trong 02 ngày 25 - 26/6/2024, tại thành phố Lam Sơn, Tỉnh đoàn Hạ Lam tổ chức Đại hội đại biểu Hội LHTN Việt Nam tỉnh Hạ Lam lần thứ VI, nhiệm kỳ 2024 - 2029.",
                "congress; 2024-06-25/2024-06-26; thành phố Lam Sơn; Tỉnh đoàn Hạ Lam; -; -; -; -",
            ),
            (
                "Hội LHPN huyện Đông Hà: Tổ chức hội nghị tập huấn công tác kiểm tra, giám sát năm 2024 cho 120 cán bộ Hội.",
                "conference, training; -; -; Hội LHPN huyện Đông Hà; tập huấn công tác kiểm tra, giám sát năm 2024; 120 cán bộ Hội; -; -",
            ),
        ],
    );
}

#[test]
fn who_led_and_who_was_there() {
    check(
        meetings,
        &[
            (
                "Ngày 20/10, Hội LHPN phường Lam Đông gặp mặt kỷ niệm 94 năm Ngày thành lập Hội LHPN Việt Nam (20/10/1930 - 20/10/2024). Dự buổi gặp mặt có đồng chí Trần Văn Bình - Bí thư Đảng ủy phường; bà Lê Thị Hoa - Chủ tịch Hội LHPN phường cùng 120 cán bộ, hội viên.",
                "gathering; 2024-10-20; -; Hội LHPN phường Lam Đông; kỷ niệm 94 năm Ngày thành lập Hội LHPN Việt Nam (20/10/1930 - 20/10/2024); 120 cán bộ, hội viên; -; Trần Văn Bình attending, Lê Thị Hoa attending",
            ),
            (
                "Sáng 7/5, Ủy ban MTTQ Việt Nam huyện Đông Hà tổ chức Hội nghị giao ban công tác Mặt trận quý I. Đồng chí Nguyễn Văn Hải, Chủ tịch Ủy ban MTTQ huyện và đồng chí Lê Thị Thu, Phó Chủ tịch đồng chủ trì hội nghị.",
                "conference, briefing; 2025-05-07TMO; -; Ủy ban MTTQ Việt Nam huyện Đông Hà; giao ban công tác Mặt trận quý I; -; Nguyễn Văn Hải + Lê Thị Thu; -",
            ),
            (
                "Dưới sự chủ trì của đồng chí Vũ Thị Hạnh, sáng 3/4, Hội LHPN tỉnh Hạ Lam tổ chức hội nghị cán bộ chủ chốt. Phát biểu tại hội nghị, đồng chí Trần Thị Mai, Phó Bí thư Tỉnh ủy biểu dương 5 đơn vị. Đồng chí Lê Thị Nga trình bày báo cáo tổng kết.",
                "conference; 2025-04-03TMO; -; Hội LHPN tỉnh Hạ Lam; cán bộ chủ chốt; -; Vũ Thị Hạnh; Trần Thị Mai speaking, Lê Thị Nga reporting",
            ),
            (
                "Được sự nhất trí của Huyện ủy Đông Hà, ngày 12/5/2022, LĐLĐ huyện Đông Hà long trọng tổ chức Lễ phát động Tháng Công nhân và Tháng hành động về an toàn, vệ sinh lao động năm 2022. Dự và chỉ đạo buổi lễ có đồng chí Nguyễn Văn Sơn, Phó Chủ tịch LĐLĐ tỉnh; đồng chí Lê Thị Mai, Phó Bí thư Huyện ủy.",
                "rally; 2022-05-12; -; LĐLĐ huyện Đông Hà; Tháng Công nhân và Tháng hành động về an toàn, vệ sinh lao động năm 2022; -; -; Nguyễn Văn Sơn directing, Lê Thị Mai directing",
            ),
            (
                "Sáng 15/7, Hội LHPN tỉnh Hạ Lam tổ chức Hội nghị sơ kết công tác Hội 6 tháng đầu năm, triển khai nhiệm vụ trọng tâm 6 tháng cuối năm 2024. Đồng chí Phạm Thị Yến, Tỉnh ủy viên, Chủ tịch Hội LHPN tỉnh chủ trì hội nghị. Tại hội nghị, các đại biểu đã nghe báo cáo: 6 tháng qua, các cấp Hội giúp 450 hộ phụ nữ thoát nghèo.",
                "conference, review; 2024-07-15TMO; -; Hội LHPN tỉnh Hạ Lam; sơ kết công tác Hội 6 tháng đầu năm, triển khai nhiệm vụ trọng tâm 6 tháng cuối năm 2024; -; Phạm Thị Yến; -",
            ),
            (
                "Sáng 8/8, đồng chí Lê Văn Khoa – Phó Chủ tịch Hội Nông dân tỉnh Hạ Lam chủ trì hội nghị triển khai Đề án “Nông dân số”. Cùng dự có đại diện lãnh đạo các sở, ngành.",
                "conference; 2024-08-08TMO; -; -; triển khai Đề án “Nông dân số”; -; Lê Văn Khoa; -",
            ),
        ],
    );
}

#[test]
fn the_meeting_is_the_subject() {
    check(
        meetings,
        &[
            (
                "Sáng 9/10, Hội thi “Tuyên truyền viên giỏi” do Hội LHPN tỉnh Hạ Lam tổ chức đã diễn ra tại Trung tâm Văn hóa tỉnh với 12 đội thi.",
                "contest; 2024-10-09TMO; Trung tâm Văn hóa tỉnh; Hội LHPN tỉnh Hạ Lam; Tuyên truyền viên giỏi; 12 đội thi; -; -",
            ),
            (
                "Sáng 10/4, hội nghị sơ kết 3 năm thực hiện Đề án 938 được tổ chức tại Nhà khách tỉnh, do Hội LHPN tỉnh Hạ Lam chủ trì.",
                "conference, review; 2025-04-10TMO; Nhà khách tỉnh; Hội LHPN tỉnh Hạ Lam; sơ kết 3 năm thực hiện Đề án 938; -; -; -",
            ),
            (
                "Hội nghị tổng kết công tác Hội năm 2024 vừa được Hội LHPN xã Lam Hạ tổ chức sáng 12/12.",
                "conference, review; 2024-12-12TMO; -; Hội LHPN xã Lam Hạ; tổng kết công tác Hội năm 2024; -; -; -",
            ),
        ],
    );
}

#[test]
fn a_story_names_its_meetings_in_passing() {
    check(
        meetings,
        &[
            (
                "Hơn 80 hội viên của 6 thôn đã đến dự buổi tọa đàm “Nói với con về tiền” do Hội LHPN xã Lam Hạ mở chiều 14/6/2024.",
                "seminar; 2024-06-14TAF; -; Hội LHPN xã Lam Hạ; Nói với con về tiền; Hơn 80 hội viên của 6 thôn; -; -",
            ),
            (
                "Câu hỏi của một bé gái đã mở đầu diễn đàn “Nghe con nói” diễn ra sáng 5/3/2024 tại nhà văn hóa thôn Hạ.",
                "forum; 2024-03-05TMO; nhà văn hóa thôn Hạ; -; Nghe con nói; -; -; -",
            ),
            (
                "Sáng 12/6/2024, sân đình thôn Hạ chật kín người. Hội thi “Bếp nhà mình” do Hội LHPN xã Lam Hạ phát động bắt đầu đúng giờ.",
                "contest; 2024-06-12TMO; -; Hội LHPN xã Lam Hạ; Bếp nhà mình; -; -; -",
            ),
            (
                "Ngày 5/3/2024, Hội LHPN xã Lam Hạ tổ chức mít tinh. Liền sau đó là buổi tọa đàm “Chợ sạch” ở nhà văn hóa thôn Hạ.",
                "rally; 2024-03-05; -; Hội LHPN xã Lam Hạ; -; -; -; -\nseminar; 2024-03-05; nhà văn hóa thôn Hạ; -; Chợ sạch; -; -; -",
            ),
            (
                "Ngày 5/3/2024, Hội LHPN xã Lam Hạ họp. Chiều cùng ngày, các đại biểu về thôn Hạ dự lễ bàn giao nhà cho chị Lê Thị Na (41 tuổi).",
                "session; 2024-03-05; -; Hội LHPN xã Lam Hạ; -; -; -; -\nceremony; 2024-03-05TAF; thôn Hạ; -; bàn giao nhà cho chị Lê Thị Na; các đại biểu; -; -",
            ),
            ("Sau hội thi “Bếp nhà mình” ngày 12/6/2024, thôn Hạ trồng thêm rau.", ""),
            ("Chị Na cho biết hội thi “Bếp nhà mình” do Hội LHPN xã Lam Hạ tổ chức ngày 12/6/2024 rất vui.", ""),
            ("Hội thi “Bếp nhà mình” do Hội LHPN xã Lam Hạ tổ chức dự kiến diễn ra ngày 12/6/2024.", ""),
        ],
    );
}

#[test]
fn two_meetings_are_told_apart() {
    check(
        meetings,
        &[(
            "Sáng 1/6, Hội LHPN xã Lam Hạ ra mắt mô hình “Bếp ấm” tại thôn Hạ. Chiều cùng ngày, Hội LHPN xã tổ chức tọa đàm “Cha mẹ đồng hành cùng con” với 70 phụ huynh.",
            "ceremony; 2025-06-01TMO; thôn Hạ; Hội LHPN xã Lam Hạ; ra mắt mô hình “Bếp ấm”; -; -; -\nseminar; 2025-06-01TAF; -; Hội LHPN xã; Cha mẹ đồng hành cùng con; 70 phụ huynh; -; -",
        )],
    );
}

#[test]
fn what_is_spoken_of_or_planned_is_no_meeting() {
    check(
        meetings,
        &[
            ("Theo kế hoạch, năm 2024 Hội LHPN huyện Đông Hà sẽ kiểm tra 12/12 cơ sở.", ""),
            ("Hội trao danh hiệu “Phụ nữ tiêu biểu” cho 10 chị, bằng khen “Gia đình hạnh phúc” cho 5 hộ.", ""),
            ("Quỹ “Mái ấm tình thương” hỗ trợ 3 hộ xây nhà, mỗi hộ 50 triệu đồng.", ""),
            ("Năm 2023, Hội tổ chức 12 cuộc kiểm tra, 5 cuộc giám sát.", ""),
            ("Nhờ nguồn vốn từ chương trình OCOP, xã có 5 sản phẩm đạt 3 sao.", ""),
        ],
    );
}

#[test]
fn an_inspection_is_told_with_what_came_of_it() {
    check(
        inspections,
        &[
            (
                "Ngày 2/7, Đoàn giám sát của HĐND tỉnh Hạ Lam do bà Phạm Thị Lan, Phó Chủ tịch HĐND tỉnh làm trưởng đoàn đã giám sát việc thực hiện chính sách dân số tại xã Lam Hạ. Qua giám sát cho thấy, 95% hộ dân có thẻ bảo hiểm y tế, còn 12 hộ chưa tham gia. Đoàn giám sát đề nghị UBND xã rà soát 12 hộ này trước ngày 30/9.",
                "supervision; 2024-07-02; HĐND tỉnh Hạ Lam; việc thực hiện chính sách dân số; -; Lam Hạ; Phạm Thị Lan; 95% hộ dân có thẻ bảo hiểm y tế, còn 12 hộ chưa tham gia; đề nghị UBND xã rà soát 12 hộ này trước ngày 30/9",
            ),
            (
                "Từ ngày 3 đến 7/6/2024, Hội LHPN tỉnh Hạ Lam kiểm tra hoạt động ủy thác vốn vay tại 6 huyện: Đông Hà, Lam Sơn, Tây Hồ. Kết quả kiểm tra cho thấy: dư nợ đạt 120 tỷ đồng; nợ quá hạn 0,05%.",
                "inspection; 2024-06-03/2024-06-07; Hội LHPN tỉnh Hạ Lam; hoạt động ủy thác vốn vay; 6/- huyện; Đông Hà, Lam Sơn, Tây Hồ; -; dư nợ đạt 120 tỷ đồng; nợ quá hạn 0,05%; -",
            ),
            (
                "Năm 2024, Hội LHPN huyện Đông Hà đã kiểm tra 8/12 cơ sở theo kế hoạch; phát hiện 2 cơ sở thu hội phí chậm.",
                "inspection; 2024; Hội LHPN huyện Đông Hà; -; 8/12 cơ sở; -; -; 2 cơ sở thu hội phí chậm; -",
            ),
            (
                "Sáng nay 12/5, UBKT LĐLĐ tỉnh Hạ Lam kiểm tra việc quản lý tài chính tại Công đoàn Viên chức tỉnh. Đoàn kiểm tra do ông Đỗ Văn Tân làm Trưởng đoàn. Qua kiểm tra, Đoàn ghi nhận đơn vị nộp kinh phí đạt 102%. Đoàn kiến nghị đơn vị bổ sung hồ sơ.",
                "inspection; 2025-05-12TMO; UBKT LĐLĐ tỉnh Hạ Lam; việc quản lý tài chính; -; -; Đỗ Văn Tân; đơn vị nộp kinh phí đạt 102%; kiến nghị đơn vị bổ sung hồ sơ",
            ),
            (
                "Thực hiện chương trình kiểm tra, giám sát năm 2024, từ ngày 10/6 đến ngày 20/6/2024, Ban Thường vụ Hội LHPN huyện Đông Hà đã thành lập 3 đoàn kiểm tra việc thực hiện Nghị quyết Đại hội phụ nữ tại 18/18 cơ sở Hội.",
                "inspection; 2024-06-10/2024-06-20; Ban Thường vụ Hội LHPN huyện Đông Hà; việc thực hiện Nghị quyết Đại hội phụ nữ; 18/18 cơ sở Hội; -; -; -; -",
            ),
            (
                "Chiều 5/5, Ủy ban MTTQ tỉnh Hạ Lam tổ chức giám sát việc giải quyết đơn thư tại Thanh tra tỉnh; kết quả, 95% đơn thư được giải quyết đúng hạn.",
                "supervision; 2025-05-05TAF; Ủy ban MTTQ tỉnh Hạ Lam; việc giải quyết đơn thư; -; -; -; 95% đơn thư được giải quyết đúng hạn; -",
            ),
            (
                "Ngày 7/6, Tổ kiểm tra liên ngành huyện Đông Hà phúc tra kết quả xây dựng nông thôn mới tại 3 xã: Lam Hạ, Lam Trung và Lam Tây.",
                "inspection; 2025-06-07; Tổ kiểm tra liên ngành huyện Đông Hà; kết quả xây dựng nông thôn mới; 3/- xã; Lam Hạ, Lam Trung, Lam Tây; -; -; -",
            ),
            (
                "Ban Thường vụ Tỉnh đoàn vừa kiểm tra công tác Đoàn và phong trào thanh thiếu nhi tại 5 đơn vị trực thuộc.",
                "inspection; -; Ban Thường vụ Tỉnh đoàn; công tác Đoàn và phong trào thanh thiếu nhi; 5/- đơn vị trực thuộc; -; -; -; -",
            ),
        ],
    );
}

#[test]
fn an_inspection_is_told_by_its_plan_and_how_far_it_has_come() {
    check(
        inspections,
        &[
            (
                "Theo Kế hoạch số 9/KH-BTV, Hội LHPN huyện Đông Hà sẽ kiểm tra 14 cơ sở Hội về công tác thu hội phí; đến hết tháng 11 đã kiểm tra được 6 cơ sở.",
                "inspection; -; Hội LHPN huyện Đông Hà; công tác thu hội phí; 6/14 cơ sở Hội; -; -; -; -",
            ),
            (
                "LĐLĐ huyện Đông Hà vừa hoàn thành đợt kiểm tra việc thu kinh phí công đoàn tại các doanh nghiệp. Từ ngày 2 đến 6/12, đoàn đã kiểm tra được 9 doanh nghiệp.",
                "inspection; 2024-12-02/2024-12-06; LĐLĐ huyện Đông Hà; việc thu kinh phí công đoàn tại các doanh nghiệp; 9/- doanh nghiệp; -; -; -; -",
            ),
            (
                "Hội Nông dân tỉnh Hạ Lam lập 3 tổ kiểm tra việc giải ngân vốn vay ở 6 xã trong các ngày 9, 10 và 11/12.",
                "inspection; 2024-12-09/2024-12-11; Hội Nông dân tỉnh Hạ Lam; việc giải ngân vốn vay; 6/- xã; -; -; -; -",
            ),
            (
                "Qua giám sát việc cấp thẻ bảo hiểm y tế tại 8/8 thôn, Hội Người cao tuổi xã Lam Hạ đã kiến nghị cấp đổi 5 thẻ.",
                "supervision; -; Hội Người cao tuổi xã Lam Hạ; việc cấp thẻ bảo hiểm y tế; 8/8 thôn; -; -; -; kiến nghị cấp đổi 5 thẻ",
            ),
            (
                "Hội LHPN huyện Đông Hà chủ trì giám sát việc chi trả trợ cấp cho trẻ mồ côi tại xã Lam Hạ và xã Lam Trung.",
                "supervision; -; Hội LHPN huyện Đông Hà; việc chi trả trợ cấp cho trẻ mồ côi; -; Lam Hạ, Lam Trung; -; -; -",
            ),
            ("Theo kế hoạch, quý I/2025, Hội LHPN huyện Đông Hà sẽ giám sát 4 xã về công tác cán bộ nữ.", ""),
        ],
    );
}

#[test]
fn a_meeting_is_the_subject_of_its_sentence() {
    check(
        meetings,
        &[
            (
                "Hội thi “Bữa cơm gia đình” do Hội LHPN xã Lam Hạ tổ chức vừa diễn ra sôi nổi vào chiều 6/3/2024 tại sân vận động xã.",
                "contest; 2024-03-06TAF; sân vận động xã; Hội LHPN xã Lam Hạ; Bữa cơm gia đình; -; -; -",
            ),
            (
                "Chiều 6/3/2024, buổi đối thoại giữa lãnh đạo xã với nông dân đã được Hội Nông dân xã Lam Hạ tổ chức tại hội trường UBND xã.",
                "forum; 2024-03-06TAF; hội trường UBND xã; Hội Nông dân xã Lam Hạ; đối thoại giữa lãnh đạo xã với nông dân; -; -; -",
            ),
            (
                "Nhà văn hóa thôn Đông tối 6/3/2024 là nơi diễn ra chung kết Hội thi tiếng hát phụ nữ do Hội LHPN xã Lam Hạ tổ chức.",
                "contest; 2024-03-06TEV; Nhà văn hóa thôn Đông; Hội LHPN xã Lam Hạ; tiếng hát phụ nữ; -; -; -",
            ),
            (
                "Hơn 200 đoàn viên vừa tham gia lễ phát động Tết trồng cây do Huyện đoàn Đông Hà tổ chức sáng 6/3/2024 tại công viên trung tâm huyện.",
                "rally; 2024-03-06TMO; công viên trung tâm huyện; Huyện đoàn Đông Hà; Tết trồng cây; Hơn 200 đoàn viên; -; -",
            ),
            (
                "Hội nghị sơ kết giữa nhiệm kỳ của Hội Người cao tuổi huyện Đông Hà diễn ra ngày 6/3/2024 với sự tham dự của 70 đại biểu.",
                "conference, review; 2024-03-06; -; Hội Người cao tuổi huyện Đông Hà; sơ kết giữa nhiệm kỳ; 70 đại biểu; -; -",
            ),
            ("Theo kế hoạch, Đại hội Hội Nông dân huyện Đông Hà sẽ diễn ra vào ngày 6/5/2024.", ""),
            ("Hội thi do Hội LHPN tỉnh Hạ Lam phát động được tổ chức hai năm một lần, là sân chơi bổ ích của chị em.", ""),
            ("Năm 2023, 12 lớp tập huấn được tổ chức, thu hút 800 lượt chị tham gia.", ""),
            (
                "Tối 6/3/2024, Đoàn phường Lam Sơn khai mạc Hội trại “Tuổi trẻ giữ nước”. Hội trại diễn ra trong 2 ngày 6 và 7/3.",
                "festival; 2024-03-06TEV; -; Đoàn phường Lam Sơn; Tuổi trẻ giữ nước; -; -; -",
            ),
        ],
    );
}

#[test]
fn an_inspection_is_told_by_those_who_were_inspected() {
    check(
        inspections,
        &[
            (
                "Sáng 4/6, UBND xã Lam Hạ tiếp Đoàn kiểm tra của Huyện ủy Đông Hà về việc thực hiện Nghị quyết Đại hội Đảng.",
                "inspection; 2025-06-04TMO; Huyện ủy Đông Hà; việc thực hiện Nghị quyết Đại hội Đảng; -; Lam Hạ; -; -; -",
            ),
            (
                "Sáng 14/5, Hội LHPN xã Lam Hạ đón Đoàn kiểm tra Hội LHPN huyện Đông Hà về kiểm tra công tác Hội 6 tháng đầu năm.",
                "inspection; 2025-05-14TMO; Hội LHPN huyện Đông Hà; công tác Hội 6 tháng đầu năm; -; Lam Hạ; -; -; -",
            ),
        ],
    );
}

#[test]
fn an_organ_of_a_council_inspects() {
    check(
        inspections,
        &[(
            "Ngày 6/8, Ban Văn hóa - Xã hội HĐND tỉnh Hạ Lam giám sát chuyên đề việc thực hiện chính sách trẻ em tại UBND huyện Lam Sơn. Ông Đinh Văn Quý, Trưởng ban Văn hóa - Xã hội làm trưởng đoàn.",
            "supervision; 2024-08-06; Ban Văn hóa - Xã hội HĐND tỉnh Hạ Lam; việc thực hiện chính sách trẻ em; -; Lam Sơn; Đinh Văn Quý; -; -",
        )],
    );
}

#[test]
fn a_criticism_is_a_conference_and_an_inspection() {
    check(
        inspections,
        &[(
            "Ngày 6/6, Ban Thường trực Ủy ban MTTQ xã Lam Hạ tổ chức hội nghị phản biện xã hội vào dự thảo Nghị quyết của HĐND xã về thu gom rác thải.",
            "social criticism; 2025-06-06; Ban Thường trực Ủy ban MTTQ xã Lam Hạ; dự thảo Nghị quyết của HĐND xã về thu gom rác thải; -; -; -; -; -",
        )],
    );
}

#[test]
fn inspections_that_are_planned_or_counted_are_none() {
    check(
        inspections,
        &[("Theo kế hoạch, năm 2024 Hội LHPN huyện Đông Hà sẽ kiểm tra 12/12 cơ sở.", ""), ("Năm 2023, Hội tổ chức 12 cuộc kiểm tra, 5 cuộc giám sát.", "")],
    );
}

#[test]
fn names_between_marks_of_all_kinds() {
    check(
        campaigns,
        &[
            ("Phong trào \"Hũ gạo tình thương” đã vận động được 2,5 tấn gạo, giúp 120 hộ nghèo.", "movement: Hũ gạo tình thương"),
            ("Thực hiện mô hình «Ngôi nhà xanh», chị em thu gom 35 tấn phế liệu, bán được 120 triệu đồng.", "model: Ngôi nhà xanh"),
            (
                "Với phương châm “Đi từng ngõ, gõ từng nhà”, Hội vận động 200 hộ tham gia cuộc vận động ‘Toàn dân bảo vệ môi trường.",
                "campaign: Toàn dân bảo vệ môi trường",
            ),
            (
                "Chị em tham gia phong trào thi đua “ Phụ nữ tích cực học tập ”, cuộc vận động \"Rèn luyện phẩm chất đạo đức: Tự tin – Tự trọng – Trung hậu – Đảm đang\", đề án 939.",
                "movement: Phụ nữ tích cực học tập | campaign: Rèn luyện phẩm chất đạo đức: Tự tin – Tự trọng – Trung hậu – Đảm đang | scheme: đề án 939",
            ),
            ("Mô hình “5 không, 3 sạch’ ở thôn Hạ; mô hình “Nhà sạch” được nhân rộng tại 12 chi hội.", "model: 5 không, 3 sạch | model: Nhà sạch"),
            ("Chủ đề năm 2024: “Nâng cao chất lượng tổ chức cơ sở Hội”, Hội phấn đấu 100% chi hội đạt tốt.", "theme: Nâng cao chất lượng tổ chức cơ sở Hội"),
        ],
    );
}

#[test]
fn names_without_marks() {
    check(
        campaigns,
        &[
            ("Hưởng ứng Tháng Thanh niên năm 2024, Đoàn xã Lam Hạ trồng 500 cây xanh.", "month: Tháng Thanh niên"),
            (
                "Hội duy trì các mô hình: Thắp sáng đường quê; Thu gom rác thải; Tổ liên kết sản xuất với 250 thành viên.",
                "model: Thắp sáng đường quê | model: Thu gom rác thải | model: Tổ liên kết sản xuất",
            ),
            (
                "Đoàn viên hưởng ứng chương trình Xuân tình nguyện năm 2024, chiến dịch Hoa phượng đỏ và Hành quân xanh.",
                "programme: chương trình Xuân tình nguyện | campaign: chiến dịch Hoa phượng đỏ | campaign: Hành quân xanh",
            ),
            ("Tuần lễ Hồng EVN thu được 350 đơn vị máu.", "week: Tuần lễ Hồng EVN"),
            ("Tiền quà trích từ mô hình Heo đất yêu thương mà 40 chị nuôi từ đầu năm.", "model: mô hình Heo đất yêu thương"),
            ("Hội thực hiện phong trào “Nhà sạch, bếp ấm, đã có 30 hộ đạt tiêu chí.", "movement: Nhà sạch, bếp ấm"),
            (
                "Hội góp ý dự thảo Đề án hỗ trợ nước sạch cho các hộ nghèo giai đoạn 2025 - 2028.",
                "scheme: Đề án hỗ trợ nước sạch cho các hộ nghèo giai đoạn 2025 - 2028",
            ),
        ],
    );
}

#[test]
fn mottoes_prizes_funds_and_speech_are_none() {
    check(
        campaigns,
        &[
            ("Hội trao danh hiệu “Phụ nữ tiêu biểu” cho 10 chị, bằng khen “Gia đình hạnh phúc” cho 5 hộ.", ""),
            ("Quỹ “Mái ấm tình thương” hỗ trợ 3 hộ xây nhà, mỗi hộ 50 triệu đồng.", ""),
            ("Chị Hoa nói: “Phong trào giúp tôi có 5 con bò”.", ""),
            ("Giải thưởng “Lương Định Của” được trao cho 3 thanh niên, công trình “Ánh sáng an ninh” dài 3 km.", ""),
            ("Bài hát “Phong trào ba đảm đang” được hát vang.", ""),
        ],
    );
}

#[test]
fn figures_of_a_meeting() {
    check(
        links,
        &[
            (
                "Ngày 9/5, Hội CCB xã Lam Hạ tổ chức Đại hội đại biểu lần thứ VII, nhiệm kỳ 2022 - 2027. Về dự đại hội có 118 đại biểu chính thức. Đại hội bầu BCH khóa mới gồm 15 đồng chí.",
                "Ngày 9/5 → meeting 0, lần thứ VII → meeting 0, nhiệm kỳ 2022 - 2027 → meeting 0, 118 → meeting 0, 15 đồng chí → meeting 0",
            ),
            (
                "Sáng 8/3, Hội LHPN xã Lam Hạ tổ chức mít tinh kỷ niệm 114 năm Ngày Quốc tế Phụ nữ 8/3 và phát động phong trào thi đua “Phụ nữ khỏe đẹp”. Tại buổi lễ, Hội trao 15 suất quà, mỗi suất 500.000 đồng cho hội viên nghèo.",
                "Sáng 8/3 → meeting 0, 15 suất → meeting 0, 500.000 đồng → meeting 0",
            ),
            (
                "Sáng 15/7, Hội LHPN tỉnh Hạ Lam tổ chức Hội nghị sơ kết công tác Hội 6 tháng đầu năm, triển khai nhiệm vụ trọng tâm 6 tháng cuối năm 2024. Đồng chí Phạm Thị Yến, Tỉnh ủy viên, Chủ tịch Hội LHPN tỉnh chủ trì hội nghị. Tại hội nghị, các đại biểu đã nghe báo cáo: 6 tháng qua, các cấp Hội giúp 450 hộ phụ nữ thoát nghèo.",
                "Sáng 15/7 → meeting 0, 6 tháng đầu năm → meeting 0, 6 tháng cuối năm 2024 → meeting 0, 6 tháng qua → meeting 0, 450 hộ → meeting 0",
            ),
        ],
    );
}

#[test]
fn figures_of_an_inspection() {
    check(
        links,
        &[
            (
                "Ngày 2/7, Đoàn giám sát của HĐND tỉnh Hạ Lam do bà Phạm Thị Lan, Phó Chủ tịch HĐND tỉnh làm trưởng đoàn đã giám sát việc thực hiện chính sách dân số tại xã Lam Hạ. Qua giám sát cho thấy, 95% hộ dân có thẻ bảo hiểm y tế, còn 12 hộ chưa tham gia. Đoàn giám sát đề nghị UBND xã rà soát 12 hộ này trước ngày 30/9.",
                "Ngày 2/7 → inspection 0, 95% → inspection 0, 12 hộ → inspection 0",
            ),
            (
                "Từ ngày 3 đến 7/6/2024, Hội LHPN tỉnh Hạ Lam kiểm tra hoạt động ủy thác vốn vay tại 6 huyện: Đông Hà, Lam Sơn, Tây Hồ. Kết quả kiểm tra cho thấy: dư nợ đạt 120 tỷ đồng; nợ quá hạn 0,05%.",
                "ngày 3 đến 7/6/2024 → inspection 0, 6 → inspection 0, 120 tỷ đồng → inspection 0, 0,05% → inspection 0",
            ),
            (
                "Năm 2024, Hội LHPN huyện Đông Hà đã kiểm tra 8/12 cơ sở theo kế hoạch; phát hiện 2 cơ sở thu hội phí chậm.",
                "Năm 2024 → inspection 0, 8/12 → inspection 0, 2 → inspection 0",
            ),
        ],
    );
}

#[test]
fn figures_of_a_campaign() {
    check(
        links,
        &[
            ("Phong trào \"Hũ gạo tình thương” đã vận động được 2,5 tấn gạo, giúp 120 hộ nghèo.", "2,5 tấn → campaign 0, 120 hộ → campaign 0"),
            ("Thực hiện mô hình «Ngôi nhà xanh», chị em thu gom 35 tấn phế liệu, bán được 120 triệu đồng.", "35 tấn → campaign 0, 120 triệu đồng → campaign 0"),
            ("Với phương châm “Đi từng ngõ, gõ từng nhà”, Hội vận động 200 hộ tham gia cuộc vận động ‘Toàn dân bảo vệ môi trường.", "200 hộ → campaign 0"),
            (
                "Chương trình \"Tiếp sức đến trường\" năm học 2023-2024 tặng 85 suất học bổng, trị giá 170 triệu đồng.",
                "năm học 2023-2024 → campaign 0, 85 suất → campaign 0, 170 triệu đồng → campaign 0",
            ),
            ("Mô hình “Tổ tiết kiệm 5.000 đồng mỗi ngày” có 320 thành viên, tiết kiệm 480 triệu đồng.", "320 → campaign 0, 480 triệu đồng → campaign 0"),
            ("Tuần lễ Hồng EVN thu được 350 đơn vị máu.", "350 đơn vị → campaign 0"),
            ("Từ cuộc vận động “Mái ấm nông dân”, đến nay Hội xây 15 nhà, trị giá 750 triệu đồng.", "15 → campaign 0, 750 triệu đồng → campaign 0"),
        ],
    );
}

#[test]
fn figures_that_belong_to_nothing() {
    check(
        links,
        &[
            ("Theo kế hoạch, năm 2024 Hội LHPN huyện Đông Hà sẽ kiểm tra 12/12 cơ sở.", ""),
            ("Quỹ “Mái ấm tình thương” hỗ trợ 3 hộ xây nhà, mỗi hộ 50 triệu đồng.", ""),
            ("Năm 2023, Hội tổ chức 12 cuộc kiểm tra, 5 cuộc giám sát.", ""),
            ("Nhờ nguồn vốn từ chương trình OCOP, xã có 5 sản phẩm đạt 3 sao.", ""),
        ],
    );
}

//! Inspections in the many ways in which they are told, sentence by sentence through the whole pipeline.
//!
//! Each row is a lead as bulletins write it, made up, and what the guideline wants of it: kind; period; inspector; subject; units;
//! places, with `-` for what is not said and `||` between two.
#![allow(clippy::panic, clippy::format_push_string, reason = "a test fails by panicking")]

use bantin::Article;

fn said<T: ToString>(value: Option<T>) -> String {
    value.map_or("-".to_string(), |value| value.to_string())
}

fn told(article: &Article) -> String {
    let lines = article.inspections.iter().map(|inspection| {
        let units = inspection.units.as_ref().map(|units| format!("{}/{} {}", said(units.done), said(units.of), said(units.unit.as_ref())));
        let places: Vec<&str> = inspection.places.iter().map(|place| place.text.as_str()).collect();
        [
            inspection.kind.to_string(),
            said(inspection.period),
            said(inspection.inspector.as_ref()),
            said(inspection.subject.as_ref()),
            said(units),
            if places.is_empty() { "-".to_string() } else { places.join(", ") },
        ]
        .join("; ")
    });
    lines.collect::<Vec<_>>().join(" || ")
}

/// Reads the lead of each row and says which are read otherwise than is wanted.
#[track_caller]
fn check(rows: &[(&str, &str)]) {
    let mut wrong = String::new();
    for (lead, wanted) in rows {
        let got = told(&Article::parse(&format!("Tin hoạt động cơ sở\n24/12/2024\n\n{lead}\n")));
        if got != *wanted {
            wrong += &format!("{lead}\n  wanted {wanted}\n  got    {got}\n");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn the_body_of_a_team_inspects() {
    check(&[
        (
            "Ngày 6/3/2024, Đoàn kiểm tra số 2 của Ban Thường vụ Thành ủy Đông Hà kiểm tra công tác phát triển đảng tại 3 chi bộ.",
            "inspection; 2024-03-06; Ban Thường vụ Thành ủy Đông Hà; công tác phát triển đảng; 3/- chi bộ; -",
        ),
        (
            "Từ ngày 4 đến 8/3/2024, Đoàn giám sát chuyên đề của HĐND huyện Đông Hà do ông Lê Văn Tám làm trưởng đoàn tiến hành giám sát công tác cải cách hành chính tại 6/16 xã.",
            "supervision; 2024-03-04/2024-03-08; HĐND huyện Đông Hà; công tác cải cách hành chính; 6/16 xã; -",
        ),
        (
            "Chiều 7/3/2024, Đoàn công tác của Trung ương Hội Chữ thập đỏ Việt Nam đã kiểm tra công tác cứu trợ tại tỉnh Hạ Lam.",
            "inspection; 2024-03-07TAF; Trung ương Hội Chữ thập đỏ Việt Nam; công tác cứu trợ; -; Hạ Lam",
        ),
    ]);
}

#[test]
fn how_many_were_inspected() {
    check(&[
        (
            "Ngày 5/11/2024, Hội LHPN huyện Đông Hà giám sát việc bình xét hộ nghèo tại 2 xã Lam Hạ và Lam Trung.",
            "supervision; 2024-11-05; Hội LHPN huyện Đông Hà; việc bình xét hộ nghèo; 2/- xã; Lam Hạ, Lam Trung",
        ),
        (
            "Ngày 5/11/2024, Hội LHPN huyện Đông Hà kiểm tra hoạt động ủy thác tại 2 xã: Lam Hạ, Lam Trung.",
            "inspection; 2024-11-05; Hội LHPN huyện Đông Hà; hoạt động ủy thác; 2/- xã; Lam Hạ, Lam Trung",
        ),
        (
            "Từ ngày 1 - 15/11/2024, Hội Nông dân huyện Đông Hà kiểm tra công tác thu hội phí tại 9/12 xã, phường.",
            "inspection; 2024-11-01/2024-11-15; Hội Nông dân huyện Đông Hà; công tác thu hội phí; 9/12 xã; -",
        ),
    ]);
}

#[test]
fn a_sentence_may_tell_of_two() {
    check(&[
        (
            "Năm 2024, Hội LHPN xã Lam Hạ đã kiểm tra công tác thu hội phí tại 7/9 chi hội và giám sát việc sử dụng vốn vay tại 4 tổ tiết kiệm.",
            "inspection; 2024; Hội LHPN xã Lam Hạ; công tác thu hội phí; 7/9 chi hội; - || supervision; 2024; Hội LHPN xã Lam Hạ; việc sử dụng vốn vay; 4/- tổ tiết kiệm; -",
        ),
        (
            "Trong 6 tháng đầu năm 2024, LĐLĐ huyện Đông Hà đã giám sát việc thực hiện Luật Công đoàn tại 5 doanh nghiệp; kiểm tra tài chính tại 12/40 CĐCS.",
            "supervision; 2024-H1; LĐLĐ huyện Đông Hà; việc thực hiện Luật Công đoàn; 5/- doanh nghiệp; - || inspection; 2024-H1; LĐLĐ huyện Đông Hà; tài chính; 12/40 CĐCS; -",
        ),
        (
            "Quý III/2024, Hội CCB huyện Đông Hà kiểm tra 6/15 cơ sở Hội về chấp hành Điều lệ, phối hợp giám sát việc chi trả chế độ người có công tại xã Lam Hạ.",
            "inspection; 2024-Q3; Hội CCB huyện Đông Hà; chấp hành Điều lệ; 6/15 cơ sở Hội; - || supervision; 2024-Q3; Hội CCB huyện Đông Hà; việc chi trả chế độ người có công; -; Lam Hạ",
        ),
        (
            "Năm 2024, Ủy ban MTTQ Việt Nam xã Lam Hạ tổ chức kiểm tra 8 khu dân cư, tổ chức phản biện xã hội 2 dự thảo nghị quyết.",
            "inspection; 2024; Ủy ban MTTQ Việt Nam xã Lam Hạ; -; 8/- khu dân cư; -",
        ),
        (
            "Năm 2024, Hội LHPN huyện Đông Hà đã kiểm tra 12/12 cơ sở Hội và tham gia giám sát cùng HĐND huyện.",
            "inspection; 2024; Hội LHPN huyện Đông Hà; -; 12/12 cơ sở Hội; -",
        ),
        (
            "Năm 2024, Hội LHPN huyện Đông Hà đã kiểm tra 12/12 cơ sở Hội, tổ chức 3 cuộc giám sát, 2 hội nghị phản biện xã hội.",
            "inspection; 2024; Hội LHPN huyện Đông Hà; -; 12/12 cơ sở Hội; -",
        ),
    ]);
}

#[test]
fn an_inspection_is_told_from_its_own_side_or_over_two_sentences() {
    check(&[
        (
            "Hội LHPN tỉnh Hạ Lam vừa tổ chức đợt giám sát việc thực hiện Luật Trẻ em. Từ ngày 3 đến 5/12/2024, đoàn đã đến 3 xã: Lam Hạ, Lam Trung và Lam Tây.",
            "supervision; 2024-12-03/2024-12-05; Hội LHPN tỉnh Hạ Lam; việc thực hiện Luật Trẻ em; 3/- xã; Lam Hạ, Lam Trung, Lam Tây",
        ),
        (
            "Hội Nông dân tỉnh Hạ Lam thành lập đoàn kiểm tra công tác Hội năm 2024. Ngày 3/12/2024, đoàn làm việc tại huyện Đông Hà và huyện Lam Sơn.",
            "inspection; 2024-12-03; Hội Nông dân tỉnh Hạ Lam; công tác Hội năm 2024; -; Đông Hà, Lam Sơn",
        ),
        (
            "Đợt kiểm tra do Ủy ban Kiểm tra LĐLĐ tỉnh Hạ Lam tiến hành từ ngày 3 đến 10/12/2024 tại 15/40 CĐCS.",
            "inspection; 2024-12-03/2024-12-10; Ủy ban Kiểm tra LĐLĐ tỉnh Hạ Lam; -; 15/40 CĐCS; -",
        ),
        (
            "Cuộc giám sát việc sử dụng Quỹ Vì người nghèo được Ủy ban MTTQ Việt Nam huyện Đông Hà thực hiện trong 3 ngày, từ 9 đến 11/12/2024, tại 4 xã.",
            "supervision; 2024-12-09/2024-12-11; Ủy ban MTTQ Việt Nam huyện Đông Hà; việc sử dụng Quỹ Vì người nghèo; 4/- xã; -",
        ),
        (
            "Việc quản lý quỹ hội tại 6/9 chi hội đã được Hội LHPN xã Lam Hạ kiểm tra từ ngày 9 đến 11/12/2024.",
            "inspection; 2024-12-09/2024-12-11; Hội LHPN xã Lam Hạ; Việc quản lý quỹ hội; 6/9 chi hội; -",
        ),
        (
            "Từ ngày 9 đến 11/12/2024, 6/9 chi hội đã được Hội LHPN xã Lam Hạ kiểm tra về công tác thu hội phí.",
            "inspection; 2024-12-09/2024-12-11; Hội LHPN xã Lam Hạ; công tác thu hội phí; 6/9 chi hội; -",
        ),
    ]);
}

#[test]
fn those_who_were_inspected_tell() {
    check(&[
        (
            "Sáng 6/12/2024, Hội LHPN xã Lam Hạ vinh dự đón Đoàn kiểm tra của Hội LHPN huyện Đông Hà về kiểm tra công tác Hội năm 2024.",
            "inspection; 2024-12-06TMO; Hội LHPN huyện Đông Hà; công tác Hội năm 2024; -; Lam Hạ",
        ),
        (
            "Ngày 6/12/2024, Đảng ủy xã Lam Hạ đã có buổi làm việc với Đoàn giám sát của Ủy ban MTTQ Việt Nam huyện Đông Hà về việc thực hiện quy chế dân chủ.",
            "supervision; 2024-12-06; Ủy ban MTTQ Việt Nam huyện Đông Hà; việc thực hiện quy chế dân chủ; -; Lam Hạ",
        ),
        ("Ngày 6/12/2024, Đoàn khảo sát của HĐND tỉnh Hạ Lam làm việc với UBND huyện Đông Hà.", ""),
        (
            "Chiều 6/12/2024, tại UBND xã Lam Hạ, Đoàn kiểm tra của Hội Nông dân huyện Đông Hà đã có buổi làm việc với Hội Nông dân xã về hoạt động Quỹ Hỗ trợ nông dân.",
            "inspection; 2024-12-06TAF; Hội Nông dân huyện Đông Hà; hoạt động Quỹ Hỗ trợ nông dân; -; -",
        ),
    ]);
}

#[test]
fn the_inspector_stands_late_or_the_place_early() {
    check(&[
        (
            "Thực hiện chương trình công tác năm 2024, trong 2 ngày 4 và 5/12, tại xã Lam Hạ và xã Lam Trung, đoàn của Hội LHPN huyện Đông Hà đã tiến hành kiểm tra việc thu nộp hội phí.",
            "inspection; 2024-12-04/2024-12-05; Hội LHPN huyện Đông Hà; việc thu nộp hội phí; -; Lam Hạ, Lam Trung",
        ),
        (
            "Trong quý IV/2024, công tác kiểm tra được tăng cường, Ủy ban Kiểm tra LĐLĐ huyện Đông Hà đã kiểm tra tài chính 9/31 CĐCS.",
            "inspection; 2024-Q4; Ủy ban Kiểm tra LĐLĐ huyện Đông Hà; tài chính; 9/31 CĐCS; -",
        ),
        (
            "Ngày 10/12/2024, Hội Người cao tuổi tỉnh Hạ Lam tiến hành giám sát trực tiếp tại huyện Đông Hà về việc thực hiện Luật Người cao tuổi.",
            "supervision; 2024-12-10; Hội Người cao tuổi tỉnh Hạ Lam; việc thực hiện Luật Người cao tuổi; -; Đông Hà",
        ),
        (
            "Ngày 10/12/2024, Ủy ban MTTQ Việt Nam phường Lam Sơn giám sát việc cấp đổi biển số nhà tại khu phố 3 và khu phố 5.",
            "supervision; 2024-12-10; Ủy ban MTTQ Việt Nam phường Lam Sơn; việc cấp đổi biển số nhà; -; khu phố 3, khu phố 5",
        ),
        (
            "Ngày 10/12/2024, Công đoàn các Khu công nghiệp tỉnh Hạ Lam kiểm tra bữa ăn ca tại 5 doanh nghiệp ở Khu công nghiệp Đông Hà.",
            "inspection; 2024-12-10; Công đoàn các Khu công nghiệp tỉnh Hạ Lam; bữa ăn ca; 5/- doanh nghiệp; Khu công nghiệp Đông Hà",
        ),
    ]);
}

#[test]
fn what_is_no_inspection() {
    check(&[
        ("Bộ đội biên phòng tuần tra, kiểm tra biên giới 12 lần trong năm 2024.", ""),
        ("Trong tháng 11/2024, Hội LHPN tỉnh Hạ Lam tổ chức tập huấn công tác kiểm tra, giám sát cho 120 cán bộ.", ""),
        ("Ngày 5/12/2024, Ban Tổ chức - Kiểm tra Hội LHPN tỉnh Hạ Lam tổ chức hội nghị tại 3 xã.", ""),
        ("Sáng 5/12/2024, 45 học sinh lớp 5 làm bài kiểm tra tại trường.", ""),
        ("Ngày 5/12/2024, Trạm y tế xã Lam Hạ khám, kiểm tra sức khỏe cho 120 phụ nữ.", ""),
        ("Hội LHPN xã Lam Hạ phân công ủy viên giám sát, giúp đỡ 5 hộ nghèo.", ""),
        ("Năm 2024, các cấp Hội đã tổ chức 120 cuộc giám sát, phản biện xã hội.", ""),
        ("Ngày 5/12/2024, bà Lê Thị Hoa, Ủy viên Ủy ban Kiểm tra Hội LHPN tỉnh Hạ Lam đã trao 5 suất quà tại xã Lam Hạ.", ""),
        ("Theo đó, Hội LHPN huyện Đông Hà sẽ kiểm tra tại 5 xã; giám sát tại 3 xã.", ""),
    ]);
}

#[test]
fn inspections_in_freer_words() {
    check(&[
        (
            "Theo báo cáo, năm 2024, Ủy ban Kiểm tra Huyện đoàn Đông Hà đã tiến hành 3 cuộc kiểm tra tại 6 đoàn cơ sở.",
            "inspection; 2024; Ủy ban Kiểm tra Huyện đoàn Đông Hà; -; 6/- đoàn cơ sở; -",
        ),
        (
            "Sáng 4/12/2024, Ban Pháp chế HĐND tỉnh Hạ Lam do ông Lê Văn Tám, Trưởng ban làm trưởng đoàn đã có buổi giám sát về công tác thi hành án tại huyện Đông Hà.",
            "supervision; 2024-12-04TMO; Ban Pháp chế HĐND tỉnh Hạ Lam; công tác thi hành án; -; Đông Hà",
        ),
        (
            "Trong 3 ngày (từ 3 - 5/12/2024), Hội Chữ thập đỏ tỉnh Hạ Lam tiến hành kiểm tra công tác Hội tại các huyện Đông Hà, Lam Sơn và thị xã Tây Hồ.",
            "inspection; 2024-12-03/2024-12-05; Hội Chữ thập đỏ tỉnh Hạ Lam; công tác Hội; -; Đông Hà, Lam Sơn, Tây Hồ",
        ),
        ("Vừa qua, Hội LHPN xã Lam Hạ phối hợp với Ban Công tác Mặt trận thôn giám sát việc xây dựng 4 nhà tình nghĩa.", ""),
        (
            "Ngày 4 và 5/12/2024, Ban Chấp hành Đoàn xã Lam Hạ đã tổ chức kiểm tra công tác Đoàn năm 2024 tại các chi đoàn.",
            "inspection; 2024-12-04/2024-12-05; Ban Chấp hành Đoàn xã Lam Hạ; công tác Đoàn năm 2024 tại các chi đoàn; -; -",
        ),
        (
            "Tính đến ngày 30/11/2024, Hội Nông dân huyện Đông Hà đã kiểm tra được 13/16 cơ sở Hội.",
            "inspection; -; Hội Nông dân huyện Đông Hà; -; 13/16 cơ sở Hội; -",
        ),
        (
            "Hội LHPN huyện Đông Hà vừa kết thúc đợt giám sát việc chi trả tiền hỗ trợ cho hộ nghèo tại 5 xã.",
            "supervision; -; Hội LHPN huyện Đông Hà; việc chi trả tiền hỗ trợ cho hộ nghèo; 5/- xã; -",
        ),
        (
            "Ngày 5/12/2024, Hội LHPN huyện Đông Hà có buổi kiểm tra, giám sát hoạt động vay vốn ủy thác tại Hội LHPN xã Lam Hạ.",
            "inspection; 2024-12-05; Hội LHPN huyện Đông Hà; hoạt động vay vốn ủy thác; -; Lam Hạ",
        ),
        ("Kiểm tra tại 5 xã, Hội LHPN huyện Đông Hà nhận thấy các chi hội sinh hoạt đều.", ""),
        (
            "Qua kiểm tra 12/15 cơ sở trong tháng 10/2024, Ủy ban Kiểm tra LĐLĐ huyện Đông Hà phát hiện 3 CĐCS nộp chậm kinh phí.",
            "inspection; 2024-10; Ủy ban Kiểm tra LĐLĐ huyện Đông Hà; -; 12/15 cơ sở; -",
        ),
        (
            "Theo đó, từ ngày 2 đến 6/12/2024, 2 tổ công tác của Hội LHPN tỉnh Hạ Lam đã kiểm tra việc sử dụng vốn vay tại 4 huyện.",
            "inspection; 2024-12-02/2024-12-06; Hội LHPN tỉnh Hạ Lam; việc sử dụng vốn vay; 4/- huyện; -",
        ),
        (
            "Từ đầu năm 2024 đến nay, Hội CCB huyện Đông Hà đã chủ trì kiểm tra 8 cơ sở, phối hợp với Ngân hàng Chính sách xã hội kiểm tra 24 tổ vay vốn.",
            "inspection; 2024; Hội CCB huyện Đông Hà; -; 8/- cơ sở; -",
        ),
        ("Công tác kiểm tra, giám sát được LĐLĐ tỉnh Hạ Lam thực hiện nghiêm túc.", ""),
        ("Công tác kiểm tra do Ủy ban Kiểm tra Hội đảm nhiệm.", ""),
        ("Năm 2024, công tác kiểm tra được Hội LHPN huyện Đông Hà thực hiện tại 14/14 cơ sở.", "inspection; 2024; Hội LHPN huyện Đông Hà; -; 14/14 cơ sở; -"),
        ("Ngày 3/12/2024, việc thu gom rác tại xã Lam Hạ được Hội LHPN xã tổ chức.", ""),
        ("Ngày 3/12/2024, hàng hóa tại 3 chợ được lực lượng Quản lý thị trường tỉnh Hạ Lam kiểm tra.", ""),
        ("Bệnh nhân được Trạm Y tế xã Lam Hạ kiểm tra sức khỏe ngày 3/12/2024 tại thôn Đông.", ""),
        ("Hội LHPN tỉnh Hạ Lam thông báo kết quả kiểm tra công tác Hội năm 2024. Ngày 3/12/2024, đoàn viên thanh niên đến xã Lam Hạ dọn vệ sinh.", ""),
        ("Hội LHPN tỉnh Hạ Lam công bố kết quả giám sát việc thực hiện Luật Trẻ em. Ngày 3/12/2024, Đoàn Thanh niên xã Lam Hạ đến thăm 3 thôn.", ""),
        ("Hội thảo bàn kết quả kiểm tra tín dụng của Hội LHPN tỉnh Hạ Lam. Sáng cùng ngày, đoàn đã đến thăm mô hình tại 2 xã.", ""),
        ("Ngày 9/12/2024, Hội LHPN xã Lam Hạ tổ chức hội nghị tổng kết và bàn công tác kiểm tra, giám sát tại 9 chi hội.", ""),
        ("Ngày 9/12/2024, cán bộ thú y kiểm tra đàn bò của 12 hộ do Hội Nông dân xã Lam Hạ thực hiện dự án.", ""),
        ("Thời gian tới, Hội sẽ kiểm tra 5 cơ sở và giám sát tại 3 xã.", ""),
        (
            "Ngày 9/12/2024, Đoàn giám sát của Ủy ban MTTQ Việt Nam tỉnh Hạ Lam đã làm việc với UBND xã Lam Hạ.",
            "supervision; 2024-12-09; Ủy ban MTTQ Việt Nam tỉnh Hạ Lam; -; -; Lam Hạ",
        ),
        (
            "Đoàn đã kiểm tra thực tế tại 3 hộ. Ngày 9/12/2024, Hội LHPN xã Lam Hạ đã kiểm tra công tác Hội tại 2 chi hội.",
            "inspection; 2024-12-09; Hội LHPN xã Lam Hạ; công tác Hội; 2/- chi hội; -",
        ),
    ]);
}

#[test]
fn when_it_was_may_stand_last_and_verbs_may_stand_together() {
    check(&[
        (
            "Hội LHPN huyện Đông Hà đã tổ chức giám sát tại 4 xã về việc thực hiện chính sách hỗ trợ phụ nữ sinh con trong tháng 9/2024.",
            "supervision; 2024-09; Hội LHPN huyện Đông Hà; việc thực hiện chính sách hỗ trợ phụ nữ sinh con; 4/- xã; -",
        ),
        (
            "Sáng 4/12/2024, đoàn giám sát HĐND tỉnh do bà Lê Thị Hoa làm trưởng đoàn đã làm việc với UBND huyện Đông Hà về công tác giảm nghèo.",
            "supervision; 2024-12-04TMO; đoàn giám sát HĐND tỉnh; công tác giảm nghèo; -; Đông Hà",
        ),
        (
            "Tại xã Lam Hạ, ngày 4/12/2024, Ban Thường vụ Huyện ủy Đông Hà kiểm tra việc thực hiện Nghị quyết số 5-NQ/HU.",
            "inspection; 2024-12-04; Ban Thường vụ Huyện ủy Đông Hà; việc thực hiện Nghị quyết số 5-NQ/HU; -; Lam Hạ",
        ),
        (
            "Ngày 4/12/2024, LĐLĐ tỉnh Hạ Lam phối hợp Sở Lao động - Thương binh và Xã hội kiểm tra liên ngành việc chấp hành pháp luật lao động tại 8 doanh nghiệp.",
            "inspection; 2024-12-04; LĐLĐ tỉnh Hạ Lam; việc chấp hành pháp luật lao động; 8/- doanh nghiệp; -",
        ),
        (
            "Trong tháng 11/2024, các đoàn kiểm tra của Huyện đoàn Đông Hà đã làm việc với 12 đoàn xã.",
            "inspection; 2024-11; Huyện đoàn Đông Hà; -; 12/- đoàn xã; -",
        ),
        (
            "9/14 cơ sở Hội được Hội Nông dân huyện Đông Hà kiểm tra trong tháng 11/2024.",
            "inspection; 2024-11; Hội Nông dân huyện Đông Hà; -; 9/14 cơ sở Hội; -",
        ),
        (
            "Ngày 4/12/2024, Hội LHPN tỉnh Hạ Lam tổ chức đoàn giám sát việc thực hiện Đề án 938 tại huyện Đông Hà và huyện Lam Sơn.",
            "supervision; 2024-12-04; Hội LHPN tỉnh Hạ Lam; việc thực hiện Đề án 938; -; Đông Hà, Lam Sơn",
        ),
        (
            "Ngày 4/12/2024, Hội LHPN xã Lam Hạ tổ chức phản biện dự thảo Hương ước thôn Đông.",
            "social criticism; 2024-12-04; Hội LHPN xã Lam Hạ; dự thảo Hương ước thôn Đông; -; -",
        ),
        (
            "Ngày 4/12/2024, Ủy ban MTTQ Việt Nam huyện Đông Hà tổ chức hội nghị phản biện xã hội đối với dự thảo Đề án sáp nhập thôn của UBND huyện.",
            "social criticism; 2024-12-04; Ủy ban MTTQ Việt Nam huyện Đông Hà; dự thảo Đề án sáp nhập thôn của UBND huyện; -; -",
        ),
        (
            "Hội nghị phản biện xã hội dự thảo Nghị quyết về thu phí chợ vừa được Ủy ban MTTQ xã Lam Hạ tổ chức ngày 4/12/2024.",
            "social criticism; 2024-12-04; Ủy ban MTTQ xã Lam Hạ; dự thảo Nghị quyết về thu phí chợ; -; -",
        ),
        (
            "Chiều 4/12/2024, Hội LHPN tỉnh Hạ Lam lấy ý kiến phản biện đối với dự thảo Kế hoạch phòng chống bạo lực gia đình.",
            "social criticism; 2024-12-04TAF; Hội LHPN tỉnh Hạ Lam; dự thảo Kế hoạch phòng chống bạo lực gia đình; -; -",
        ),
        (
            "Đầu tháng 12/2024, Hội Khuyến học huyện Đông Hà kiểm tra việc sử dụng quỹ khuyến học tại 5 xã.",
            "inspection; 2024-12; Hội Khuyến học huyện Đông Hà; việc sử dụng quỹ khuyến học; 5/- xã; -",
        ),
        (
            "Qua 2 đợt kiểm tra trong năm 2024, Hội CCB huyện Đông Hà đã kiểm tra 14/14 cơ sở Hội về thực hiện Điều lệ.",
            "inspection; 2024; Hội CCB huyện Đông Hà; thực hiện Điều lệ; 14/14 cơ sở Hội; -",
        ),
        (
            "Ban Thường vụ Đoàn phường Lam Sơn đã tiến hành kiểm tra chuyên đề 6 chi đoàn vào ngày 4/12/2024.",
            "inspection; 2024-12-04; Ban Thường vụ Đoàn phường Lam Sơn; -; 6/- chi đoàn; -",
        ),
    ]);
}

#[test]
fn what_looks_like_an_inspection_and_is_none() {
    check(&[
        ("Qua kiểm tra, lực lượng chức năng phát hiện 2 xe chở quá tải ngày 5/12/2024 tại xã Lam Hạ.", ""),
        ("Năm 2024, Hội đã phối hợp kiểm tra, giám sát 14 lượt.", ""),
        ("Hội LHPN huyện Đông Hà triển khai kế hoạch kiểm tra, giám sát năm 2025 tại 14 cơ sở.", ""),
        ("Ngày 5/12/2024, Hội LHPN huyện Đông Hà tổ chức hội nghị triển khai công tác kiểm tra tại 3 cụm.", ""),
        ("Ngày 5/12/2024, Đại hội đã bầu Ủy ban Kiểm tra Hội CCB huyện Đông Hà gồm 5 đồng chí.", ""),
        ("Công trình do Hội CCB xã Lam Hạ giám sát thi công, khánh thành ngày 5/12/2024 tại thôn Đông.", ""),
        ("Các hộ được Ngân hàng CSXH huyện Đông Hà kiểm tra sử dụng vốn định kỳ.", ""),
        ("Ngày 5/12/2024, tại xã Lam Hạ, đoàn viên được Trung tâm Y tế huyện Đông Hà kiểm tra huyết áp.", ""),
        ("Chương trình giám sát do HĐND tỉnh Hạ Lam tổ chức trong năm 2025 sẽ tập trung vào 3 xã.", ""),
        ("Việc kiểm tra sẽ do Hội LHPN huyện Đông Hà thực hiện tại 5 xã trong tháng 12/2024.", ""),
        ("Đồng chí yêu cầu UBND xã kiểm tra, đánh giá lại 12 hộ nghèo trước ngày 15/12/2024.", ""),
        ("Ngày 5/12/2024, Hội LHPN xã Lam Hạ ra mắt tổ phụ nữ giám sát vệ sinh tại 3 thôn.", ""),
        ("Bà Hoa được Hội LHPN huyện Đông Hà giao giám sát 4 tổ từ ngày 5/12/2024.", ""),
        ("Hội trao 5 suất quà; kiểm tra 3 tổ vay vốn được Hội LHPN xã Lam Hạ duy trì hằng tháng.", ""),
    ]);
}

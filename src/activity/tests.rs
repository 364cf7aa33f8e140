//! Meetings and inspections as tables: a marked article, and what is read of it.

use super::sample::read;
use crate::passage::Passage;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

fn said(passage: Option<&Passage>) -> &str {
    passage.map_or("-", |passage| passage.text.as_str())
}

/// The meetings of an article, a line each: kinds; time; place; organiser; topic; attendees; chair.
fn meetings(marked: &str) -> String {
    let lines: Vec<String> = read(marked)
        .meetings
        .iter()
        .map(|meeting| {
            let kinds: Vec<String> = meeting.kinds.iter().map(ToString::to_string).collect();
            let time = meeting.time.map_or("-".to_string(), |time| time.to_string());
            let (place, organiser) = (said(meeting.place.as_ref()), said(meeting.organiser.as_ref()));
            let (topic, attendees, chair) = (said(meeting.topic.as_ref()), said(meeting.attendees.as_ref()), said(meeting.chair.as_ref()));
            format!("{}; {time}; {place}; {organiser}; {topic}; {attendees}; {chair}", kinds.join(", "))
        })
        .collect();
    lines.join("\n")
}

/// The inspections of an article, a line each: kind; period; inspector; subject; units; places.
fn inspections(marked: &str) -> String {
    let lines: Vec<String> = read(marked)
        .inspections
        .iter()
        .map(|inspection| {
            let period = inspection.period.map_or("-".to_string(), |period| period.to_string());
            let (who, what) = (said(inspection.inspector.as_ref()), said(inspection.subject.as_ref()));
            let number = |number: Option<u32>| number.map_or("-".to_string(), |number| number.to_string());
            let units =
                inspection.units.as_ref().map_or("-".to_string(), |units| format!("{}/{} {}", number(units.done), number(units.of), said(units.unit.as_ref())));
            let places: Vec<&str> = inspection.places.iter().map(|place| place.text.as_str()).collect();
            format!("{}; {period}; {who}; {what}; {units}; {}", inspection.kind, places.join(", "))
        })
        .collect();
    lines.join("\n")
}

/// Reads every article of a table and says which are read otherwise than is wanted.
#[track_caller]
fn check(read: fn(&str) -> String, rows: &[(&str, &str)]) {
    let wrong: Vec<String> = rows
        .iter()
        .map(|(marked, wanted)| (marked, wanted, read(marked)))
        .filter(|(_, wanted, got)| **wanted != got)
        .map(|(marked, wanted, got)| format!("{marked}\n  wanted {wanted}\n  got    {got}"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_lead_says_when_where_who_and_what() {
    check(
        meetings,
        &[
            (
                "{T 2024-03-05TMO=Sáng 5/3}, {O Hội LHPN xã Lam Hạ} tổ chức hội nghị tổng kết công tác Hội năm 2023.",
                "conference, review; 2024-03-05TMO; -; Hội LHPN xã Lam Hạ; tổng kết công tác Hội năm 2023; -; -",
            ),
            (
                "{T 2024-03-05=Ngày 5/3/2024}, tại nhà văn hóa thôn Hạ, {O Hội Nông dân xã Lam Hạ} phối hợp với {O Trạm Khuyến nông huyện} tổ chức lớp tập huấn kỹ thuật trồng nấm cho {Q 40=40 hội viên}.",
                "training; 2024-03-05; nhà văn hóa thôn Hạ; Hội Nông dân xã Lam Hạ; kỹ thuật trồng nấm; 40 hội viên; -",
            ),
            (
                "Tại hội trường {O UBND xã Lam Hạ}, {T 2024-03-05TAF=chiều 5/3}, {O Hội CCB xã} long trọng tổ chức Đại hội lần thứ VI.",
                "congress; 2024-03-05TAF; hội trường UBND xã Lam Hạ; Hội CCB xã; -; -; -",
            ),
            (
                "Thực hiện Kế hoạch số 5 ngày {T 2024-01-02=2/1/2024} của {O Hội LHPN tỉnh}, {T 2024-03-05=ngày 5/3}, {O Hội LHPN huyện Hạ Lam} đã tổ chức hội thảo về nước sạch.",
                "seminar; 2024-03-05; -; Hội LHPN huyện Hạ Lam; nước sạch; -; -",
            ),
            (
                "Vừa qua, Ban Thường vụ {O Huyện đoàn Hạ Lam} tổ chức diễn đàn “Tuổi trẻ với rừng”.",
                "forum; -; -; Ban Thường vụ Huyện đoàn Hạ Lam; Tuổi trẻ với rừng; -; -",
            ),
            (
                "Nhân kỷ niệm Ngày Thương binh {T 2024-07-27=27/7}, {T 2024-07-25TMO=sáng 25/7}, {O Hội CCB xã Lam Hạ} gặp mặt hội viên.",
                "gathering; 2024-07-25TMO; -; Hội CCB xã Lam Hạ; hội viên; -; -",
            ),
            (
                "{O Công đoàn Trường Tiểu học Lam Hạ} vừa tổ chức hội thi nấu ăn vào {T 2024-03-07TAF=chiều 7/3}.",
                "contest; 2024-03-07TAF; -; Công đoàn Trường Tiểu học Lam Hạ; nấu ăn; -; -",
            ),
            (
                "{T 2024-03-05/2024-03-06=Từ ngày 5 - 6/3}, {O LĐLĐ tỉnh Hạ} khai mạc ngày hội thể thao.",
                "festival; 2024-03-05/2024-03-06; -; LĐLĐ tỉnh Hạ; thể thao; -; -",
            ),
            (
                "Trong 2 ngày {T 2024-03-05=5} và {T 2024-03-06=6/3}, {O LĐLĐ tỉnh Hạ} tổ chức tập huấn nghiệp vụ.",
                "training; 2024-03-05/2024-03-06; -; LĐLĐ tỉnh Hạ; nghiệp vụ; -; -",
            ),
            (
                "{T 2024-03-05TMO=Sáng 5/3}, tại xã Lam Hạ đã diễn ra lễ mít tinh hưởng ứng Ngày Nước do {O UBND huyện Hạ Lam} tổ chức.",
                "rally; 2024-03-05TMO; xã Lam Hạ; UBND huyện Hạ Lam; -; -; -",
            ),
            (
                "{T 2024-03-05TMO=Sáng ngày 05/3/2024} tại Hội trường A, {O Hội LHPN xã Lam Hạ} đã tổ chức kỳ họp thứ 5.",
                "session; 2024-03-05TMO; Hội trường A; Hội LHPN xã Lam Hạ; -; -; -",
            ),
            (
                "{T 2024-03-05TMO=Sáng 5/3}, Ban Nữ công {O Công an huyện Hạ Lam} tổ chức tọa đàm tại Trung tâm Văn hóa huyện.",
                "seminar; 2024-03-05TMO; Trung tâm Văn hóa huyện; Ban Nữ công Công an huyện Hạ Lam; -; -; -",
            ),
            (
                "{T 2024-03-05TMO=Sáng nay}, {T 2024-03-05=5/3}, {O Hội LHPN xã Lam Hạ} tổ chức hội nghị giao ban quý I.",
                "conference, briefing; 2024-03-05TMO; -; Hội LHPN xã Lam Hạ; giao ban quý I; -; -",
            ),
        ],
    );
}

#[test]
fn what_is_counted_on_a_day_is_a_meeting() {
    check(
        meetings,
        &[
            (
                "{T 2024-03-06=Ngày 6/3}, {O Hội LHPN huyện Hạ Lam} tổ chức {Q 2=02 lớp} tập huấn kỹ năng.",
                "training; 2024-03-06; -; Hội LHPN huyện Hạ Lam; kỹ năng; -; -",
            ),
            ("{T 2024-03=Trong tháng 3}, {O Hội LHPN huyện Hạ Lam} tổ chức {Q 2=02 lớp} tập huấn kỹ năng.", ""),
        ],
    );
}

#[test]
fn who_holds_it_is_told_in_other_places() {
    check(
        meetings,
        &[
            (
                "Được sự đồng ý của {O Hội LHPN xã Lam Hạ}, {T 2024-03-05TMO=sáng 5/3}, Chi hội 5 tổ chức đại hội.",
                "congress; 2024-03-05TMO; -; Chi hội 5; -; -; -",
            ),
            ("{T 2024-03-05=Ngày 5/3}, Đảng ủy, HĐND, {O UBND xã Lam Hạ} tổ chức hội thảo.", "seminar; 2024-03-05; -; Đảng ủy, HĐND, UBND xã Lam Hạ; -; -; -"),
            (
                "{T 2024-03-05TEV=Tối 5/3}, tại Quảng trường {T 2024-09-02=2/9}, {O Hội LHPN tỉnh Hạ} tổ chức hội thi áo dài.",
                "contest; 2024-03-05TEV; Quảng trường 2/9; Hội LHPN tỉnh Hạ; áo dài; -; -",
            ),
            (
                "{T 2024-03-05TMO=Sáng 5/3}, Hội nghị triển khai công tác do {O Hội LHPN huyện Hạ Lam} tổ chức đã diễn ra tại hội trường huyện.",
                "conference; 2024-03-05TMO; hội trường huyện; Hội LHPN huyện Hạ Lam; triển khai công tác; -; -",
            ),
            (
                "Hội nghị sơ kết của {O Hội LHPN huyện Hạ Lam} được tổ chức {T 2024-03-05TMO=sáng 5/3} tại hội trường huyện.",
                "conference, review; 2024-03-05TMO; hội trường huyện; Hội LHPN huyện Hạ Lam; sơ kết; -; -",
            ),
            (
                "{T 2024-03-05TAF=Chiều 5/3}, ông {P Vũ Văn Ba}, Chủ tịch {O UBND huyện Hạ Lam} đã chủ trì buổi đối thoại với chị em.",
                "forum; 2024-03-05TAF; -; -; -; -; Vũ Văn Ba",
            ),
        ],
    );
}

#[test]
fn a_lead_that_is_cut_or_told_twice() {
    check(
        meetings,
        &[
            (
                "{T 2024-03-05TMO=Sáng 5/3}, tại hội trường xã. {O Hội LHPN xã Lam Hạ} tổ chức hội nghị tổng kết.",
                "conference, review; 2024-03-05TMO; hội trường xã; Hội LHPN xã Lam Hạ; tổng kết; -; -",
            ),
            (
                "{O Hội LHPN xã Lam Hạ} vừa tổ chức hội thi nấu ăn.\n{T 2024-03-05TMO=Sáng 5/3}, {O Hội LHPN xã} tổ chức hội thi nấu ăn.",
                "contest; 2024-03-05TMO; -; Hội LHPN xã Lam Hạ; nấu ăn; -; -",
            ),
            (
                "# {O Hội LHPN xã Lam Hạ} ra mắt mô hình mới\n{T 2024-03-05TMO=Sáng 5/3}, tại thôn Hạ, mô hình ra mắt chị em.",
                "ceremony; 2024-03-05TMO; thôn Hạ; Hội LHPN xã Lam Hạ; -; -; -",
            ),
            (
                "{T 2024-03-05=Ngày 5/3}, {O Hội CTĐ xã Lam Hạ} trao {Q 20=20 suất quà} cho học sinh.",
                "ceremony; 2024-03-05; -; Hội CTĐ xã Lam Hạ; trao 20 suất quà cho học sinh; -; -",
            ),
            (
                "{T 2024-03-05=Ngày 5/3}, {O Hội CTĐ xã Lam Hạ} tổ chức lễ ra quân.\n* Cùng ngày, {T 2024-03-06=ngày 6/3}, {O Hội CCB xã Lam Hạ} tổ chức hội thảo.",
                "rally; 2024-03-05; -; Hội CTĐ xã Lam Hạ; -; -; -\nseminar; 2024-03-06; -; Hội CCB xã Lam Hạ; -; -; -",
            ),
        ],
    );
}

#[test]
fn what_is_planned_or_counted_is_no_meeting() {
    check(
        meetings,
        &[
            ("{T 2024-03=Tháng 3}, {O Hội LHPN xã Lam Hạ} sẽ tổ chức hội nghị tổng kết.", ""),
            ("{T 2023=Năm 2023}, {O Hội LHPN xã Lam Hạ} đã tổ chức {Q 12=12 buổi} tập huấn.", ""),
            ("{T 2023=Năm 2023}, {O Hội CTĐ xã Lam Hạ} trao {Q 200=200 suất quà}.", ""),
            ("{T 2024-03-05=Ngày 5/3}, {O Hội LHPN xã Lam Hạ} bàn việc tổ chức đại hội.", ""),
            ("Bà {P Lê Thị Na} nói, tổ chức hội thi là việc vui.", ""),
        ],
    );
}

#[test]
fn the_chair_is_told_anywhere() {
    let lead = "{T 2024-03-05TMO=Sáng 5/3}, {O Hội LHPN xã Lam Hạ} tổ chức hội nghị tổng kết.";
    let read = "conference, review; 2024-03-05TMO; -; Hội LHPN xã Lam Hạ; tổng kết; -;";
    for (more, chair) in [
        ("Đồng chí {P Lê Thị Na} chủ trì hội nghị.", "Lê Thị Na"),
        ("\n> Đ/c {P Lê Thị Na} – HUV chủ trì hội nghị", "Lê Thị Na"),
        ("\nDự hội nghị có ông {P Vũ Văn Ba}; bà {P Lê Thị Na} chủ trì hội nghị.", "Lê Thị Na"),
        ("Hội nghị do bà {P Lê Thị Na} và ông {P Vũ Văn Ba} đồng chủ trì.", "Lê Thị Na"),
        ("Chủ trì hội nghị có bà {P Lê Thị Na}.", "Lê Thị Na"),
        ("Dưới sự chủ trì của bà {P Lê Thị Na}, hội nghị nghe báo cáo.", "Lê Thị Na"),
        ("Bà {P Lê Thị Na} nói, Hội chủ trì {Q 2=2 cuộc} giám sát.", "-"),
    ] {
        assert_eq!(meetings(&format!("{lead} {more}")), format!("{read} {chair}"), "{more}");
    }
}

#[test]
fn inspections_that_were_made() {
    check(
        inspections,
        &[
            (
                "{T 2024-03-05/2024-03-09=Từ ngày 5 - 9/3}, {O Hội LHPN huyện Hạ Lam} đã tiến hành kiểm tra giám sát tại {Q 7/9=7/9 cơ sở} để đánh giá việc thu hội phí; xếp loại.",
                "inspection; 2024-03-05/2024-03-09; Hội LHPN huyện Hạ Lam; việc thu hội phí; 7/9 cơ sở; ",
            ),
            (
                "{T 2024-03-05TMO=Sáng 5/3}, Đoàn giám sát của {O HĐND huyện Hạ Lam} tổ chức giám sát việc cấp nước trên địa bàn xã Lam Hạ.",
                "supervision; 2024-03-05TMO; HĐND huyện Hạ Lam; việc cấp nước; -; Lam Hạ",
            ),
            (
                "{T 2024-03-05=Ngày 5/3}, {O UBKT LĐLĐ huyện Hạ Lam} kiểm tra tài chính tại {Q 4=4 công đoàn cơ sở}.",
                "inspection; 2024-03-05; UBKT LĐLĐ huyện Hạ Lam; tài chính; 4/- công đoàn cơ sở; ",
            ),
            (
                "{T 2024-03-05TAF=Chiều 5/3}, {O Ủy ban MTTQ huyện Hạ Lam} tổ chức hội nghị phản biện xã hội dự thảo Đề án cấp nước.",
                "social criticism; 2024-03-05TAF; Ủy ban MTTQ huyện Hạ Lam; dự thảo Đề án cấp nước; -; ",
            ),
            (
                "{T 2024-03-05=Ngày 5/3}, {O Hội LHPN huyện Hạ Lam} kiểm tra, giám sát công tác vay vốn tại các xã Lam Hạ, Lam Trung.",
                "inspection; 2024-03-05; Hội LHPN huyện Hạ Lam; công tác vay vốn; -; Lam Hạ, Lam Trung",
            ),
        ],
    );
}

#[test]
fn inspections_and_how_they_were_made() {
    check(
        inspections,
        &[
            (
                "{T 2024-03-05=Ngày 5/3}, {O Hội LHPN huyện Hạ Lam} chia làm {Q 2=2 tổ}, kiểm tra chéo việc thu hội phí tại {Q 3=3 xã}: Lam Hạ, Lam Trung và Lam Tây.",
                "inspection; 2024-03-05; Hội LHPN huyện Hạ Lam; việc thu hội phí; 3/- xã; Lam Hạ, Lam Trung, Lam Tây",
            ),
            (
                "{T 2024-03-05TAF=Chiều qua} ({T 2024-03-05=5/3}), {O Ủy ban MTTQ huyện Hạ Lam} phản biện bằng văn bản đối với dự thảo Đề án cấp nước do {O UBND huyện} soạn.",
                "social criticism; 2024-03-05; Ủy ban MTTQ huyện Hạ Lam; dự thảo Đề án cấp nước; -; ",
            ),
            (
                "{T 2024-03-05TMO=Sáng 5/3}, {O UBND xã Lam Hạ} đón tiếp và làm việc với Đoàn giám sát của {O HĐND huyện Hạ Lam} về việc cấp nước.",
                "supervision; 2024-03-05TMO; HĐND huyện Hạ Lam; việc cấp nước; -; Lam Hạ",
            ),
            (
                "{T 2024-03-05=Ngày 5/3}, Đoàn kiểm tra của {O Huyện ủy Hạ Lam} làm việc với {O UBND xã Lam Hạ} về công tác cán bộ.",
                "inspection; 2024-03-05; Huyện ủy Hạ Lam; công tác cán bộ; -; Lam Hạ",
            ),
            (
                "{T 2024-03-05=Ngày 5/3}, {O LĐLĐ huyện Hạ Lam} giám sát định kỳ {Q 4=4 công đoàn cơ sở} về việc trả lương, thưởng; qua đó nhắc nhở.",
                "supervision; 2024-03-05; LĐLĐ huyện Hạ Lam; việc trả lương, thưởng; 4/- công đoàn cơ sở; ",
            ),
            (
                "{T 2024-03-05=Ngày 5/3}, {O LĐLĐ huyện Hạ Lam} kiểm tra tài chính tại P.Hạ Đông và P. Hạ Tây.",
                "inspection; 2024-03-05; LĐLĐ huyện Hạ Lam; tài chính; -; Hạ Đông, Hạ Tây",
            ),
        ],
    );
}

#[test]
fn inspections_by_a_team() {
    check(
        inspections,
        &[
            (
                "{T 2024-03-05=Ngày 5/3}, Đoàn kiểm tra số 2 của {O Huyện ủy Hạ Lam} do ông {P Vũ Văn Ba} làm trưởng đoàn đã kiểm tra công tác cán bộ tại xã Lam Hạ.",
                "inspection; 2024-03-05; Huyện ủy Hạ Lam; công tác cán bộ; -; Lam Hạ",
            ),
            (
                "{T 2024-03=Trong tháng 3}, {O Hội LHPN huyện Hạ Lam} đã thành lập đoàn kiểm tra tại {Q 9/9=9/9 cơ sở}.",
                "inspection; 2024-03; Hội LHPN huyện Hạ Lam; -; 9/9 cơ sở; ",
            ),
        ],
    );
}

#[test]
fn inspections_that_were_planned_or_counted_are_none() {
    check(
        inspections,
        &[
            ("{O Hội LHPN huyện Hạ Lam} chủ trì {Q 2=2 cuộc} giám sát việc cấp nước.", ""),
            ("{T 2024-H2=6 tháng cuối năm}, {O Hội LHPN huyện Hạ Lam} tiếp tục phối hợp kiểm tra {Q 100=100 tổ} vay vốn.", ""),
            ("{T 2023=Năm 2023}, {O Hội LHPN huyện Hạ Lam} tổ chức giám sát {Q 5=5 cuộc}.", ""),
            ("Qua kiểm tra, {O Hội LHPN xã Lam Hạ} đạt loại tốt.", ""),
        ],
    );
}

#[test]
fn a_later_sentence_tells_of_one_more() {
    check(
        meetings,
        &[
            (
                "{T 2024-03-05TMO=Sáng 5/3}, {O Hội Phụ nữ xã Lam Hạ} tổ chức hội thi nấu ăn. {P Trần Thị Mây} chủ trì hội thi.\n\
                 * {T 2024-03-05TAF=Chiều cùng ngày}, {O Hội Phụ nữ xã} tổ chức giao ban công tác quý. {P Lê Thị Sông} chủ trì.",
                "contest; 2024-03-05TMO; -; Hội Phụ nữ xã Lam Hạ; nấu ăn; -; Trần Thị Mây\n\
                 briefing; 2024-03-05TAF; -; Hội Phụ nữ xã; công tác quý; -; Lê Thị Sông",
            ),
            (
                "{T 2024-03-05TMO=Sáng 5/3}, {O Hội Phụ nữ xã} tổ chức tọa đàm về nếp sống. {T 2024-03-05TAF=Chiều 5/3}, {O Hội Phụ nữ xã} tổ chức gặp mặt nữ cựu chiến binh.",
                "seminar; 2024-03-05TMO; -; Hội Phụ nữ xã; nếp sống; -; -\ngathering; 2024-03-05TAF; -; Hội Phụ nữ xã; nữ cựu chiến binh; -; -",
            ),
            (
                "{T 2024-03-05TMO=Sáng 5/3}, {O Hội Phụ nữ xã} tổ chức tọa đàm về nếp sống.\nTrước đó, {T 2024-03-05=ngày 5/3}, {O Hội Phụ nữ xã} tổ chức tọa đàm.\n\
                 {T 2024-04-02=Ngày 2/4 tới}, {O Hội Phụ nữ xã} tổ chức diễn đàn.",
                "seminar; 2024-03-05TMO; -; Hội Phụ nữ xã; nếp sống; -; -",
            ),
            (
                "{T 2024-03-05TMO=Sáng 5/3}, {O Hội Phụ nữ xã Lam Hạ}, huyện Đông Hà gặp mặt cán bộ nữ.",
                "gathering; 2024-03-05TMO; -; Hội Phụ nữ xã Lam Hạ; cán bộ nữ; -; -",
            ),
        ],
    );
}

#[test]
fn those_who_came() {
    let lead = "{T 2024-03-05TMO=Sáng 5/3}, {O Hội LHPN xã Lam Hạ} tổ chức hội thi nấu ăn";
    let read = "contest; 2024-03-05TMO; -; Hội LHPN xã Lam Hạ; nấu ăn;";
    for (more, came) in [
        (" với {Q 9=9 đội}, mỗi đội {Q 3=3 người}.", "9 đội"),
        (" với {Q 9=9 chi hội}.", "9 chi hội"),
        (". Về dự có bà {P Lê Thị Na} cùng {Q 40=40 đại biểu} của {Q 9=9 thôn}.", "40 đại biểu của 9 thôn"),
        (". Dự hội thi có bà {P Lê Thị Na}, {Q 40=40 cán bộ, hội viên}; hội thi kéo dài.", "40 cán bộ, hội viên"),
        (". Bà {P Lê Thị Na} dự và tặng {Q 40=40 hội viên} quà.", "-"),
        (". {Q 40=40 hộ dân} của {Q 9=9 thôn} tham dự.", "40 hộ dân của 9 thôn"),
        (". {Q 9=9 đội} đến từ {Q 9=9 thôn} trổ tài.", "9 đội đến từ 9 thôn"),
        (". {Q 9=9 hộ} được vay vốn.", "-"),
        (". Hội thi có sự có mặt của {Q 40=40 đại biểu}.", "40 đại biểu"),
        (" thu hút {Q 40=40 chị} tham gia.", "40 chị"),
    ] {
        assert_eq!(meetings(&format!("{lead}{more}")), format!("{read} {came}; -"), "{more}");
    }
}

#[test]
fn a_later_sentence_tells_without_a_verb_of_holding() {
    let lead = "{T 2024-03-05TMO=Sáng 5/3}, {O Hội Phụ nữ xã Lam Hạ} tổ chức hội thi nấu ăn.";
    let first = "contest; 2024-03-05TMO; -; Hội Phụ nữ xã Lam Hạ; nấu ăn; -; -";
    for (more, second) in [
        (
            "Trước đó, {T 2024-03-04=ngày 4/3}, {O Hội Phụ nữ xã} gặp mặt {Q 19=19 nữ cựu chiến binh}, tặng quà các bà.",
            "\ngathering; 2024-03-04; -; Hội Phụ nữ xã; -; 19 nữ cựu chiến binh; -",
        ),
        ("Cũng trong {T 2024-03-05TMO=sáng nay}, {O Hội Phụ nữ xã} giao ban công tác quý.", "\nbriefing; 2024-03-05TMO; -; Hội Phụ nữ xã; công tác quý; -; -"),
        ("{T 2024-03-09=Thứ Bảy tuần này}, {O Hội Phụ nữ xã} họp rút kinh nghiệm.", ""),
        ("{T 2024-03-04=Ngày 4/3}, {O Hội Phụ nữ xã} tặng {Q 5=5 suất quà}.", ""),
        ("Các chị bàn việc năm; {T 2024-03-04=ngày 4/3} {O Hội Phụ nữ xã} ra mắt tổ vay vốn.", ""),
    ] {
        assert_eq!(meetings(&format!("{lead}\n{more}")), format!("{first}{second}"), "{more}");
    }
}

#[test]
fn where_a_topic_ends() {
    let lead = "{T 2024-03-05TMO=Sáng 5/3}, {O Hội LHPN xã Lam Hạ}";
    for (more, topic) in [
        ("tổ chức lễ mừng thọ cho {Q 9=9 cụ} trong xã.", "mừng thọ; 9 cụ trong xã"),
        ("tổ chức lễ trao quà cho {Q 9=9 cụ} ở thôn Hạ, thôn Thượng.", "trao quà cho 9 cụ; -"),
        ("làm lễ ra mắt tổ may (diễn ra {T 2024-03=trong tháng 3}).", "ra mắt tổ may; -"),
        ("tổ chức lễ ra mắt tổ may, nằm trong {O Dự án 8}.", "ra mắt tổ may; -"),
        ("tổ chức lớp tập huấn cho {Q 9=9 học viên} về nghề may.", "nghề may; 9 học viên"),
        ("tổ chức hội thi nấu ăn “Bữa cơm nhà”.", "Bữa cơm nhà; -"),
        ("tổ chức tọa đàm với chủ đề “Mẹ và con”.", "Mẹ và con; -"),
        ("tổ chức họp mặt, trao quà cho {Q 9=9 cụ}.", "trao quà cho 9 cụ; 9 cụ"),
    ] {
        let read = meetings(&format!("{lead} {more}"));
        let fields: Vec<&str> = read.split("; ").collect();
        assert_eq!(fields.get(4..6).map(|two| two.join("; ")).as_deref(), Some(topic), "{more}");
    }
}

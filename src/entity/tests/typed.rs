//! People, bodies and documents as pages type them: odd spaces, dashes, capitals, decomposed letters.

use super::{article, or_dash};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use unicode_normalization::UnicodeNormalization;

/// Reads the text composed and decomposed; both must say the same.
#[track_caller]
fn check(text: &str, want: &[&str], read: impl Fn(&str) -> Vec<String>) {
    assert_eq!(read(text), want, "{text}");
    let decomposed: String = text.nfd().collect();
    assert_eq!(read(&decomposed), want, "decomposed: {text}");
}

/// `honorific | name | positions`.
fn people(text: &str) -> Vec<String> {
    let said = article(text).people;
    said.iter()
        .map(|person| {
            let held: Vec<&str> = person.positions.iter().map(|held| held.text.as_str()).collect();
            format!("{} | {} | {}", person.honorific.as_ref().map_or("-", |said| said.text.as_str()), person.name, held.join("; "))
        })
        .collect()
}

/// `name: kind, level, place`.
fn bodies(text: &str) -> Vec<String> {
    let said = article(text).organisations;
    said.iter()
        .map(|body| format!("{}: {}, {}, {}", body.name, body.kind, or_dash(body.level.map(|level| format!("{level}"))), or_dash(body.place.clone())))
        .collect()
}

/// `kind number date issuer`.
fn papers(text: &str) -> Vec<String> {
    let said = article(text).documents;
    said.iter()
        .map(|cited| {
            let date = or_dash(cited.date.map(|date| format!("{date}")));
            format!("{} | {} | {date} | {}", cited.kind, or_dash(cited.number.clone()), or_dash(cited.issuer.clone()))
        })
        .collect()
}

#[test]
fn names_of_many_peoples() {
    let rows: &[(&str, &[&str])] = &[
        ("Bà Y Bliu Niê, chị H’Hương Êban và anh K’Tuấn góp gạo.", &["Bà | Y Bliu Niê | ", "chị | H’Hương Êban | ", "anh | K’Tuấn | "]),
        ("ông Rơ Chăm Hmen, chị Thị Lan, bà Kim Thị Sa Rết", &["ông | Rơ Chăm Hmen | ", "chị | Thị Lan | ", "bà | Kim Thị Sa Rết | "]),
        ("Thượng tá Ông Văn Bền - Chính ủy Bộ CHQS tỉnh", &["Thượng tá | Ông Văn Bền | Chính ủy Bộ CHQS tỉnh"]),
        ("ÔNG Y THỊNH NIÊ - PHÓ CHỦ TỊCH HỘI NÔNG DÂN HUYỆN", &["ÔNG | Y THỊNH NIÊ | PHÓ CHỦ TỊCH HỘI NÔNG DÂN HUYỆN"]),
        ("Dự có chị Điểu Thị Mai- Chủ tịch Hội PN xã.", &["chị | Điểu Thị Mai | Chủ tịch Hội PN xã"]),
        ("bà Pi Năng Thị Hương, anh Chamaléa Thụy", &["bà | Pi Năng Thị Hương | ", "anh | Chamaléa Thụy | "]),
        ("anh Y - Phôn Ksơr và già A Lăng Bhuốch", &["anh | Y - Phôn Ksơr | ", "già | A Lăng Bhuốch | "]),
    ];
    for (text, want) in rows {
        check(text, want, people);
    }
}

#[test]
fn ranks_degrees_and_honours() {
    let rows: &[(&str, &[&str])] = &[
        (
            "NSND Trần Thị Mây và NSƯT Lê Văn Sông biểu diễn; ThS. BS Phạm Văn Bền tư vấn.",
            &["NSND | Trần Thị Mây | ", "NSƯT | Lê Văn Sông | ", "ThS. BS | Phạm Văn Bền | "],
        ),
        (
            "PGS.TS Nguyễn Văn Lúa, ThS.Trần Thị Mây, BS.CKII Lê Văn Sông trao đổi.",
            &["PGS.TS | Nguyễn Văn Lúa | ", "ThS. | Trần Thị Mây | ", "BS.CKII | Lê Văn Sông | "],
        ),
        ("Sư cô Thích Nữ Huệ Tâm, Trụ trì chùa Linh Sơn tặng quà.", &["Sư cô | Thích Nữ Huệ Tâm | Trụ trì chùa Linh Sơn"]),
        (
            "Thăm mẹ Nguyễn Thị Bưởi (92 tuổi, thôn Đông), Mẹ Việt Nam anh hùng Lê Thị Cam.",
            &["mẹ | Nguyễn Thị Bưởi | ", "Mẹ Việt Nam anh hùng | Lê Thị Cam | "],
        ),
        ("Thiếu tướng, PGS, TS Nguyễn Văn Lúa; Trung tá QNCN Trần Thị Mây", &["Thiếu tướng, PGS, TS | Nguyễn Văn Lúa | ", "Trung tá QNCN | Trần Thị Mây | "]),
        ("Đ.c Nguyễn Thị Lụa –, Chủ tịch Hội LHPN xã phát biểu.", &["Đ.c | Nguyễn Thị Lụa | Chủ tịch Hội LHPN xã"]),
    ];
    for (text, want) in rows {
        check(text, want, people);
    }
}

#[test]
fn positions_before_behind_and_gained() {
    let rows: &[(&str, &[&str])] = &[
        ("Chủ tịch Hội LHPN xã, Trần Thị Mây, cho biết", &["- | Trần Thị Mây | Chủ tịch Hội LHPN xã"]),
        ("Chủ tịch Hội LHPN xã, Hội Nông dân xã cùng dự.", &[]),
        ("Giám đốc HTX Nông nghiệp Đồng Me Trần Thị Mây báo cáo.", &["- | Trần Thị Mây | Giám đốc HTX Nông nghiệp Đồng Me"]),
        ("Hiệu trưởng Trường Mầm non Hoa Mai Lê Văn Sông dự.", &["- | Lê Văn Sông | Hiệu trưởng Trường Mầm non Hoa Mai"]),
        ("Hiệu trưởng Trường Tiểu học Lê Văn Tám dự.", &[]),
        (
            "Có đồng chí Trần Thị Mây– Ủy viên BTV Huyện ủy,Trưởng ban Dân vận;đ/c Lê Văn Sông -  Phó chủ tịch UBND huyện.",
            &["đồng chí | Trần Thị Mây | Ủy viên BTV Huyện ủy; Trưởng ban Dân vận", "đ/c | Lê Văn Sông | Phó chủ tịch UBND huyện"],
        ),
        (
            "Đ/C PHẠM THỊ BẾN - TUV - BÍ THƯ HUYỆN ỦY VÀ BÀ LÒ THỊ NGA, CHỦ TỊCH HỘI LHPN HUYỆN",
            &["Đ/C | PHẠM THỊ BẾN | TUV; BÍ THƯ HUYỆN ỦY", "BÀ | LÒ THỊ NGA | CHỦ TỊCH HỘI LHPN HUYỆN"],
        ),
        (
            "đồng chí Trần Thị Mây - Trưởng ban Văn hóa - Xã hội HĐND huyện - Phó Bí thư Đảng ủy xã",
            &["đồng chí | Trần Thị Mây | Trưởng ban Văn hóa - Xã hội HĐND huyện; Phó Bí thư Đảng ủy xã"],
        ),
        ("Bí thư Đảng ủy, Chủ tịch HĐND xã Lê Văn Sông phát biểu.", &["- | Lê Văn Sông | Bí thư Đảng ủy; Chủ tịch HĐND xã"]),
        ("Chủ nhiệm HTX Sông Mây, anh Nguyễn Văn Lúa chia sẻ.", &["anh | Nguyễn Văn Lúa | Chủ nhiệm HTX Sông Mây"]),
        (
            "Có ông Lê Văn Sông, Quyền Giám đốc Sở Nội vụ; ông Phạm Văn Bền, Q. Chủ tịch UBND huyện.",
            &["ông | Lê Văn Sông | Quyền Giám đốc Sở Nội vụ", "ông | Phạm Văn Bền | Q. Chủ tịch UBND huyện"],
        ),
        (
            "bổ nhiệm ông Lê Văn Sông, Trưởng phòng Nội vụ, giữ chức Phó Giám đốc Sở Nội vụ",
            &["ông | Lê Văn Sông | Trưởng phòng Nội vụ; Phó Giám đốc Sở Nội vụ"],
        ),
        (
            "Hội nghị bầu đồng chí Trần Thị Mây giữ chức Bí thư, đồng chí Lê Văn Sông giữ chức Phó Bí thư Đảng ủy.",
            &["đồng chí | Trần Thị Mây | Bí thư", "đồng chí | Lê Văn Sông | Phó Bí thư Đảng ủy"],
        ),
        ("Chị Lò Thị Én (38 tuổi, dân tộc Thái), ở bản Bó, được vay vốn.", &["Chị | Lò Thị Én | "]),
        ("Ảnh: Trần Thị Mây. Học tập tấm gương Hồ Chí Minh ở đường Trần Hưng Đạo.", &[]),
    ];
    for (text, want) in rows {
        check(text, want, people);
    }
}

#[test]
fn people_in_lists_and_named_again() {
    let rows: &[(&str, &[&str])] = &[
        (
            "các đ/c:Trần Thị Mây- Chủ tịch Hội LHPN huyện,Lê Văn Sông- Chủ tịch UBMTTQ huyện",
            &["đ/c | Trần Thị Mây | Chủ tịch Hội LHPN huyện", "đ/c | Lê Văn Sông | Chủ tịch UBMTTQ huyện"],
        ),
        (
            "các đồng chí: Trần Thị Mây – TUV, Chủ tịch Hội; Lò Thị Bến - Chi hội trưởng và Vàng A Páo",
            &["đồng chí | Trần Thị Mây | TUV; Chủ tịch Hội", "đồng chí | Lò Thị Bến | Chi hội trưởng", "đồng chí | Vàng A Páo | "],
        ),
        ("Các ông, bà: Trần Thị Mây, Lê Văn Sông, Phạm Thị Bến.", &["bà | Trần Thị Mây | ", "bà | Lê Văn Sông | ", "bà | Phạm Thị Bến | "]),
        ("2 đồng chí: Trần Thị Mây, Lê Văn Sông được biểu dương.", &["đồng chí | Trần Thị Mây | ", "đồng chí | Lê Văn Sông | "]),
        (
            "Dự có các đồng chí Phó Chủ tịch UBND tỉnh: Trần Thị Mây, Lê Văn Sông.",
            &["đồng chí | Trần Thị Mây | Phó Chủ tịch UBND tỉnh", "đồng chí | Lê Văn Sông | "],
        ),
        ("Trao quà cho 2 hộ: hộ bà Mây, hộ ông Sông.", &["bà | Mây | ", "ông | Sông | "]),
        ("Bà Trần Thị Dung, 67 tuổi, kể. Sau đó bà Dung cười.", &["Bà | Trần Thị Dung | "]),
        ("Các chị Trần Thị Mây, Lê Thị Nga và Phạm Thị Bến nhận quà.", &["chị | Trần Thị Mây | ", "chị | Lê Thị Nga | ", "chị | Phạm Thị Bến | "]),
    ];
    for (text, want) in rows {
        check(text, want, people);
    }
}

#[test]
fn bodies_long_and_short() {
    let rows: &[(&str, &[&str])] = &[
        (
            "Hội Liên hiệp Phụ nữ (LHPN) tỉnh Sông Mây, Hội PN xã Đồng Me",
            &["Hội Liên hiệp Phụ nữ (LHPN) tỉnh Sông Mây: women's union, province, Sông Mây", "Hội PN xã Đồng Me: women's union, commune, Đồng Me"],
        ),
        (
            "UBMTTQVN huyện Sông Mây, UB.MTTQ TP.Đồng Me, Mặt trận xã",
            &[
                "UBMTTQVN huyện Sông Mây: fatherland front, district, Sông Mây",
                "UB.MTTQ TP.Đồng Me: fatherland front, district, Đồng Me",
                "Mặt trận xã: fatherland front, commune, -",
            ],
        ),
        (
            "Tỉnh hội Phụ nữ Sông Mây, Thành hội Nông dân, Huyện hội Cựu chiến binh",
            &[
                "Tỉnh hội Phụ nữ Sông Mây: women's union, province, Sông Mây",
                "Thành hội Nông dân: farmers' union, district, -",
                "Huyện hội Cựu chiến binh: veterans, district, -",
            ],
        ),
        ("Hướng dẫn số 03/HDLT-HND-NHCSXH; Thông báo số 55/TB-NHCSXH", &[]),
        ("Đảng ủy-HĐND-UBND xã Sông Mây", &["UBND xã Sông Mây: people's committee, commune, Sông Mây"]),
        (
            "Trung tâm DVNN huyện, Trung tâm Kiểm soát bệnh tật tỉnh Sông Mây",
            &["Trung tâm DVNN huyện: state agency, district, -", "Trung tâm Kiểm soát bệnh tật tỉnh Sông Mây: state agency, province, Sông Mây"],
        ),
        (
            "Huyện đoàn Sông Mây, Quận đoàn 5, Tỉnh hội Bến Mây",
            &[
                "Huyện đoàn Sông Mây: youth union, district, Sông Mây",
                "Quận đoàn 5: youth union, district, 5",
                "Tỉnh hội Bến Mây: women's union, province, Bến Mây",
            ],
        ),
        (
            "Hội PN Q.5, Hội LHPN P.12, UBND TX. Đồng Me, Hội ND TT.Bến",
            &[
                "Hội PN Q.5: women's union, district, 5",
                "Hội LHPN P.12: women's union, commune, 12",
                "UBND TX. Đồng Me: people's committee, district, Đồng Me",
                "Hội ND TT.Bến: farmers' union, commune, Bến",
            ],
        ),
        (
            "Hội LHPN huyện Ia H'Drai, UBND TP. Phan Rang - Tháp Chàm, UBND xã Kon Tum Kpâng Glong Ya",
            &[
                "Hội LHPN huyện Ia H'Drai: women's union, district, Ia H'Drai",
                "UBND TP. Phan Rang - Tháp Chàm: people's committee, district, Phan Rang - Tháp Chàm",
                "UBND xã Kon Tum Kpâng Glong Ya: people's committee, commune, Kon Tum Kpâng Glong Ya",
            ],
        ),
        (
            "Chi hội phụ nữ thôn 19-5, Chi hội PN ấp 2A, Hội LHPN xã Phú Xuân 2",
            &[
                "Chi hội phụ nữ thôn 19-5: women's union, branch, 19-5",
                "Chi hội PN ấp 2A: women's union, branch, 2A",
                "Hội LHPN xã Phú Xuân 2: women's union, commune, Phú Xuân 2",
            ],
        ),
        ("HỘI LHPN HUYỆN SÔNG MÂY TỔ CHỨC HỘI NGHỊ", &["HỘI LHPN HUYỆN SÔNG MÂY: women's union, district, SÔNG MÂY"]),
        ("Đảng ủy - HĐND - UBND - UB.MTTQ xã Đồng Me phối hợp", &["UB.MTTQ xã Đồng Me: fatherland front, commune, Đồng Me"]),
        (
            "Hội Phụ nữ Công an huyện, Công đoàn cơ sở Trường Mầm non Hoa Sen",
            &["Hội Phụ nữ Công an huyện: women's union, district, -", "Công đoàn cơ sở Trường Mầm non Hoa Sen: trade union, branch, Hoa Sen"],
        ),
        (
            "Hội LHPN huyện Cẩm Sông cũ, UBND đặc khu Đồng Me",
            &["Hội LHPN huyện Cẩm Sông cũ: women's union, district, Cẩm Sông", "UBND đặc khu Đồng Me: people's committee, commune, Đồng Me"],
        ),
        ("Hội LHPN các xã, 12 Hội LHPN xã, UBND, Đảng ủy, Ban Thường vụ, Hội LHPN cấp huyện", &[]),
        (
            "Công ty TNHH May Sông Mây, Trường Cao đẳng Sư phạm Sông Mây, Trung đoàn 584",
            &["Công ty TNHH May Sông Mây: business, -, -", "Trường Cao đẳng Sư phạm Sông Mây: school, -, Sông Mây", "Trung đoàn 584: military, -, -"],
        ),
        ("Hội Chữ  thập đỏ\nhuyện Sông\nMây", &["Hội Chữ thập đỏ huyện Sông Mây: red cross, district, Sông Mây"]),
    ];
    for (text, want) in rows {
        check(text, want, bodies);
    }
}

#[test]
fn documents_of_party_and_state() {
    let rows: &[(&str, &[&str])] = &[
        ("Nghị quyết 11 – NQ/TW ngày 27/4/2007 của Bộ Chính trị", &["nghị quyết | 11 – NQ/TW | 2007-04-27 | Bộ Chính trị"]),
        ("Nghị định số 136/2013/NĐ-CP, ngày 21/10/2013 của Chính phủ", &["nghị định | 136/2013/NĐ-CP | 2013-10-21 | Chính phủ"]),
        ("Quyết định số 1898/QĐ - TTg ngày 28/11/2017 của Thủ tướng Chính phủ", &["quyết định | 1898/QĐ - TTg | 2017-11-28 | Thủ tướng Chính phủ"]),
        ("Kế hoạch số 12 /KH - UBND ngày 5/3/2020", &["kế hoạch | 12 /KH - UBND | 2020-03-05 | -"]),
        ("Nghị định 28/2012/NĐ -CP ngày 10/4/2012", &["nghị định | 28/2012/NĐ -CP | 2012-04-10 | -"]),
        ("Kế hoạch số: 225 - KH/TWĐTN-CTTN", &["kế hoạch | 225 - KH/TWĐTN-CTTN | - | -"]),
        ("Hướng dẫn 298 KH/TWĐTN của Trung ương Đoàn", &["hướng dẫn | 298 KH/TWĐTN | - | Trung ương Đoàn"]),
        ("Chương trình phối hợp số 88/CTr-HLHPN; Văn bản số 456/UBND-VX", &["chương trình | 88/CTr-HLHPN | - | -", "văn bản | 456/UBND-VX | - | -"]),
        (
            "các quyết định 290, 188, 142 của Ban Dân vận",
            &["quyết định | 290 | - | Ban Dân vận", "quyết định | 188 | - | Ban Dân vận", "quyết định | 142 | - | Ban Dân vận"],
        ),
        (
            "Nghị quyết 59, 66 và 68 của Bộ Chính trị",
            &["nghị quyết | 59 | - | Bộ Chính trị", "nghị quyết | 66 | - | Bộ Chính trị", "nghị quyết | 68 | - | Bộ Chính trị"],
        ),
        (
            "Nghị quyết số 18-NQ/TW ngày 25-10-2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII về",
            &["nghị quyết | 18-NQ/TW | 2017-10-25 | Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII"],
        ),
        ("Quyết định ngày 29/8/2025 của Ban Thường vụ Tỉnh ủy", &["quyết định | - | 2025-08-29 | Ban Thường vụ Tỉnh ủy"]),
        ("Luật Hôn nhân và Gia đình 2014, Luật Đất đai (sửa đổi)", &["luật | - | 2014 | -", "luật | - | - | -"]),
        ("dự thảo Quyết định của UBND tỉnh; dự thảo Nghị quyết Đại hội; dự thảo Kế hoạch", &["quyết định | - | - | UBND tỉnh", "nghị quyết | - | - | Đại hội"]),
        ("NGHỊ QUYẾT SỐ 11-NQ/TW CỦA BỘ CHÍNH TRỊ", &["nghị quyết | 11-NQ/TW | - | BỘ CHÍNH TRỊ"]),
        ("theo quy định; kế hoạch năm 2024; hướng dẫn 20 hộ; quyết định khen thưởng 12 tập thể", &[]),
        ("Nghị quyết số 12a-NQ/HU ngày 3.2.2021 của BCH Đảng bộ huyện", &["nghị quyết | 12a-NQ/HU | 2021-02-03 | BCH Đảng bộ huyện"]),
        ("Quyết định số 01/2024/QĐ-UBND; Kế hoạch số 12 /KH-UBND", &["quyết định | 01/2024/QĐ-UBND | - | -", "kế hoạch | 12 /KH-UBND | - | -"]),
        ("Công văn số 12/HPN-TG, Công văn 1072 và Quyết định 938", &["công văn | 12/HPN-TG | - | -", "công văn | 1072 | - | -", "quyết định | 938 | - | -"]),
    ];
    for (text, want) in rows {
        check(text, want, papers);
    }
}

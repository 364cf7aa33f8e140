//! Abbreviations: what each stands for, and what the neighbours of the ambiguous ones say.

use crate::entity::tables::abbreviations::{ABBREVIATIONS, NEIGHBOURS, Near};
use crate::entity::{expand, expand_in};
use crate::grammar::Tokens;
use crate::text::{Word, lex};
use alloc::vec::Vec;

#[test]
fn an_abbreviation_is_expanded_however_it_is_spaced() {
    #[track_caller]
    fn check(writings: &[&str], want: &[&str]) {
        for short in writings {
            assert_eq!(expand(short), want, "{short}");
        }
    }
    check(&["UVBTV", "UV.BTV", "UV. BTV", "uvbtv"], &["ủy viên Ban Thường vụ"]);
    check(&["UVBCH", "UV BCH"], &["ủy viên Ban Chấp hành"]);
    check(&["UVT.Ư", "UVT. Ư"], &["ủy viên Trung ương"]);
    check(&["UVT.Ư Đảng"], &["ủy viên Trung ương Đảng"]);
    check(&["TW", "T.Ư", "TƯ", "T.W"], &["Trung ương"]);
    check(&["đ/c", "Đ/c", "Đ.c", "Đ/C", "Đ / c"], &["đồng chí"]);
    check(&["UBMTTQ", "UB MTTQ", "UB.MTTQ"], &["Ủy ban Mặt trận Tổ quốc"]);
    check(&["UBMTTQVN", "UBMTTQ VN"], &["Ủy ban Mặt trận Tổ quốc Việt Nam"]);
    check(&["CNVC-LĐ", "CNVCLĐ", "CNVC - LĐ", "CNVC–LĐ"], &["công nhân, viên chức, lao động"]);
    check(&["NN&PTNT", "NN & PTNT"], &["nông nghiệp và phát triển nông thôn"]);
    check(&["LĐTB&XH", "LĐ-TB&XH"], &["lao động - thương binh và xã hội"]);
    check(&["TTHĐND", "TT. HĐND", "TT.HĐND"], &["Thường trực Hội đồng nhân dân"]);
    check(&["Hội ND", "HND"], &["Hội Nông dân"]);
    check(&["Mẹ VNAH"], &["Mẹ Việt Nam anh hùng"]);
    check(&["TNHH MTV"], &["trách nhiệm hữu hạn một thành viên"]);
    check(&["CLB LTHTGN"], &["câu lạc bộ liên thế hệ tự giúp nhau"]);
    check(&["TM.", "T/M"], &["thay mặt"]);
    check(&["hội", "", "Sông Mây", "123", "UBND xã"], &[]);
}

#[test]
fn neighbours_tell_the_reading() {
    #[track_caller]
    fn check(short: &str, rows: &[(&str, &str)]) {
        for (text, want) in rows {
            assert_eq!(expand_in(text, short).as_deref(), Some(*want), "{short} in {text:?}");
        }
    }
    check("BT", &[("đồng chí BT Đảng ủy xã", "Bí thư"), ("BT Bộ Nội vụ ký", "Bộ trưởng")]);
    check("BTC", &[("BTC Hội thi trao giải", "Ban Tổ chức"), ("Thông tư số 12/2021/TT-BTC", "Bộ Tài chính")]);
    check(
        "BTV",
        &[
            ("BTV Hội LHPN huyện họp", "Ban Thường vụ"),
            ("Kế hoạch số 05/KH-BTV của Hội", "Ban Thường vụ"),
            ("các phóng viên, BTV dự lớp", "biên tập viên"),
            ("Theo BTV", "đài truyền hình"),
        ],
    );
    check("CP", &[("Công ty CP Sông Mây", "cổ phần"), ("Nghị định 136/2013/NĐ-CP", "Chính phủ")]);
    check(
        "CT",
        &[
            ("đ/c Mây, CT Hội LHPN xã", "Chủ tịch"),
            ("Chỉ thị số 02-CT/TW của Ban Bí thư", "Chỉ thị"),
            ("CT 05 của Bộ Chính trị", "Chỉ thị"),
            ("CT số 40 về tín dụng", "Chỉ thị"),
            ("vốn CT 135 cho xã nghèo", "chương trình"),
            ("CT MTQG xây dựng nông thôn mới", "chương trình"),
        ],
    );
    check("CTXH", &[("nhân viên CTXH", "công tác xã hội"), ("các tổ chức CTXH", "chính trị - xã hội")]);
    check(
        "CĐ",
        &[
            ("CĐ ngành Giáo dục", "công đoàn"),
            ("Trường CĐ Sông Mây", "cao đẳng"),
            ("có bằng ĐH, CĐ", "cao đẳng"),
            ("tốt nghiệp CĐ", "cao đẳng"),
            ("Công điện số 12/CĐ-TTg", "Công điện"),
        ],
    );
    check("HV", &[("50 cán bộ, HV phụ nữ dự", "hội viên"), ("giảng viên chia HV thành bốn nhóm", "học viên"), ("HV Hành chính", "Học viện")]);
    check("ND", &[("Hội ND xã Sông Mây", "nông dân"), ("Tòa án ND huyện", "nhân dân"), ("Ủy ban ND xã", "nhân dân"), ("Báo ND", "nhân dân")]);
    check("P.", &[("UBND P. Sông Mây", "phường"), ("P.Giáo dục huyện", "phòng")]);
    check("PN", &[("Hội PN xã", "phụ nữ")]);
    check("Q.", &[("Hội PN Q.5", "quận"), ("Q. Chủ tịch UBND", "quyền")]);
    check(
        "TT",
        &[
            ("UBND TT Sông Mây", "thị trấn"),
            ("Phó Bí thư TT Huyện ủy", "thường trực"),
            ("PCT TT Hội", "thường trực"),
            ("TT Đảng ủy, HĐND, UBND", "thường trực"),
            ("TT Y tế huyện", "trung tâm"),
            ("TT GDNN-GDTX", "trung tâm"),
            ("Thông tư số 49/2012/TT-BTC", "Thông tư"),
        ],
    );
    check("TU", &[("Nghị quyết số 09-NQ/TU của tỉnh", "Tỉnh ủy"), ("Chỉ thị số 10-CT/TU của thành phố Hà Nội", "Thành ủy")]);
    check(
        "TUV",
        &[
            ("TUV, Chủ tịch Hội LHPN tỉnh", "Tỉnh ủy viên"),
            ("TUV, Bí thư Thành ủy Sông Mây", "Tỉnh ủy viên"),
            ("TUV, Bí thư Quận ủy", "Thành ủy viên"),
            ("TUV, Chủ tịch Hội LHPN TP Đà Nẵng", "Thành ủy viên"),
        ],
    );
    check("ThUV", &[("ThUV, Chủ tịch Hội LHPN thị xã", "Thị ủy viên"), ("ThUV, Chủ tịch Hội LHPN thành phố", "Thành ủy viên")]);
    check("UVTV", &[("UVTV, Trưởng ban", "ủy viên Thường vụ"), ("UVTV Huyện ủy", "ủy viên Ban Thường vụ")]);
    check(
        "ĐH",
        &[
            ("ĐH Phụ nữ xã", "đại hội"),
            ("ĐH lần thứ XII", "đại hội"),
            ("sinh viên Trường ĐH Sông Mây", "đại học"),
            ("tốt nghiệp ĐH", "đại học"),
            ("các trường ĐH, CĐ", "đại học"),
        ],
    );
    // What the page says beats the table.
    check("CT", &[("Công tác trẻ em (CTTE) và cây trồng (CT) năm nay; CT Hội", "cây trồng")]);
    check("BLGĐ", &[("nạn bạo lực gia đình (BLGĐ)", "bạo lực gia đình")]);
}

#[test]
fn every_reading_can_be_had() {
    let readings = |short: Word| -> Vec<&'static str> {
        let spellings = ["", " .", " - xh"];
        let read = |end: &&str| ABBREVIATIONS.longest(Tokens::window(&lex(&[short.text(), *end].concat()), 0)).map(|(_, readings)| *readings);
        spellings.iter().filter_map(read).flatten().copied().collect()
    };
    let mut seen: Vec<(Word, Near)> = Vec::new();
    for (short, near, long) in NEIGHBOURS {
        assert!(readings(*short).contains(long), "{short:?} never means {long:?}");
        assert!(!seen.contains(&(*short, *near)), "{short:?} {near:?} stands twice");
        seen.push((*short, *near));
    }
    let source = include_str!("../tables/abbreviations.rs");
    for row in source.split("phrase(\"").skip(1).filter_map(|row| row.split('"').next()) {
        let tokens = lex(row);
        let i = Tokens::window(&tokens, 0);
        for later in expand(row).iter().skip(1) {
            let told = NEIGHBOURS.iter().any(|(short, _, long)| *short == i.word_at(0) && long == later);
            assert!(told, "no neighbour calls for {row:?} as {later:?}");
        }
    }
}

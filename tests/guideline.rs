//! The tables of the annotation guideline, a row each: what is said, on which day it is read, and the facts.
//!
//! A row that is not yet read stands in a list by its text. The lists are exact: a row that is read and still listed fails the
//! test, as does one that is not read and not listed.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, clippy::print_stdout, reason = "a test fails by panicking")]

use bantin::time::{self, Reference};
use bantin::{Article, quantity};

/// A text, the reference date or nothing, and the facts that it holds, in its order.
type Row = (&'static str, &'static str, &'static [&'static str]);

/// The day of most rows.
const DAY: &str = "2020-11-24";

/// Section 1.1, values. A fact is `words = TYPE value MOD`.
const VALUES: &[Row] = &[
    ("24/11/2020", "", &["24/11/2020 = DATE 2020-11-24"]),
    ("24-11-2020", "", &["24-11-2020 = DATE 2020-11-24"]),
    ("24.11.2020", "", &["24.11.2020 = DATE 2020-11-24"]),
    ("24 / 11 / 2020", "", &["24 / 11 / 2020 = DATE 2020-11-24"]),
    ("ngày 24 tháng 11 năm 2020", "", &["ngày 24 tháng 11 năm 2020 = DATE 2020-11-24"]),
    ("ngày hai mươi tư tháng mười một năm 2020", "", &["ngày hai mươi tư tháng mười một năm 2020 = DATE 2020-11-24"]),
    ("2020-11-24", "", &["2020-11-24 = DATE 2020-11-24"]),
    ("24/11/20", "", &["24/11/20 = DATE 2020-11-24"]),
    ("24/11/70", "", &["24/11/70 = DATE 1970-11-24"]),
    ("24/11/69", "", &["24/11/69 = DATE 2069-11-24"]),
    ("24/11", DAY, &["24/11 = DATE 2020-11-24"]),
    ("24/11", "", &["24/11 = DATE XXXX-11-24"]),
    ("ngày 24-11", DAY, &["ngày 24-11 = DATE 2020-11-24"]),
    ("ngày 24 tháng 11", "", &["ngày 24 tháng 11 = DATE XXXX-11-24"]),
    ("ngày 24", DAY, &["ngày 24 = DATE 2020-11-24"]),
    ("ngày 24", "", &["ngày 24 = DATE XXXX-XX-24"]),
    ("ngày 2/10/2020 và ngày 24", DAY, &["ngày 2/10/2020 = DATE 2020-10-02", "ngày 24 = DATE 2020-10-24"]),
    ("tháng 11/2020", "", &["tháng 11/2020 = DATE 2020-11"]),
    ("tháng 11 năm 2020", "", &["tháng 11 năm 2020 = DATE 2020-11"]),
    ("11/2020", "", &["11/2020 = DATE 2020-11"]),
    ("năm 2020", "", &["năm 2020 = DATE 2020"]),
    ("năm 938", "", &["năm 938 = DATE 0938"]),
    ("năm 111 TCN", "", &["năm 111 TCN = DATE BC0111"]),
    ("quý III/2020", "", &["quý III/2020 = DATE 2020-Q3"]),
    ("quý 3 năm 2020", "", &["quý 3 năm 2020 = DATE 2020-Q3"]),
    ("6 tháng đầu năm 2020", "", &["6 tháng đầu năm 2020 = DATE 2020-H1"]),
    ("nửa đầu năm 2020", "", &["nửa đầu năm 2020 = DATE 2020-H1"]),
    ("6 tháng cuối năm 2020", "", &["6 tháng cuối năm 2020 = DATE 2020-H2"]),
    ("3 tháng đầu năm 2020", "", &["3 tháng đầu năm 2020 = DATE 2020-01/2020-03"]),
    ("9 tháng đầu năm 2020", "", &["9 tháng đầu năm 2020 = DATE 2020-01/2020-09"]),
    ("tuần 48 năm 2020", "", &["tuần 48 năm 2020 = DATE 2020-W48"]),
    ("tuần đầu tháng 9/2017", "", &["tuần đầu tháng 9/2017 = DATE 2017-W35"]),
    ("thập niên 90", "", &["thập niên 90 = DATE 199"]),
    ("những năm 1990", "", &["những năm 1990 = DATE 199"]),
    ("thế kỷ XXI", "", &["thế kỷ XXI = DATE 20"]),
    ("mùa xuân 2021", "", &["mùa xuân 2021 = DATE 2021-SP"]),
    ("mùa hè năm nay", DAY, &["mùa hè năm nay = DATE 2020-SU"]),
    ("đầu tháng 11/2020", "", &["đầu tháng 11/2020 = DATE 2020-11 START"]),
    ("giữa tháng 11/2020", "", &["giữa tháng 11/2020 = DATE 2020-11 MID"]),
    ("cuối tháng 11/2020", "", &["cuối tháng 11/2020 = DATE 2020-11 END"]),
    ("thượng tuần tháng 11", DAY, &["thượng tuần tháng 11 = DATE 2020-11 START"]),
    ("trung tuần tháng 11", DAY, &["trung tuần tháng 11 = DATE 2020-11 MID"]),
    ("hạ tuần tháng 11", DAY, &["hạ tuần tháng 11 = DATE 2020-11 END"]),
    ("từ đầu năm đến nay", DAY, &["đầu năm = DATE 2020 START"]),
    ("sáng 20/11/2020", "", &["sáng 20/11/2020 = TIME 2020-11-20TMO"]),
    ("trưa 20/11/2020", "", &["trưa 20/11/2020 = TIME 2020-11-20TMI"]),
    ("Chiều ngày 20/11/2020", "", &["Chiều ngày 20/11/2020 = TIME 2020-11-20TAF"]),
    ("tối 20/11/2020", "", &["tối 20/11/2020 = TIME 2020-11-20TEV"]),
    ("đêm 20/11/2020", "", &["đêm 20/11/2020 = TIME 2020-11-20TNI"]),
    ("buổi chiều", "", &["buổi chiều = TIME TAF"]),
    ("14h30 ngày 20/11/2020", "", &["14h30 ngày 20/11/2020 = TIME 2020-11-20T14:30"]),
    ("14 giờ 30 phút, ngày 20/11/2020", "", &["14 giờ 30 phút, ngày 20/11/2020 = TIME 2020-11-20T14:30"]),
    ("20/11/2020 14:30", "", &["20/11/2020 14:30 = TIME 2020-11-20T14:30"]),
    ("2 giờ 30 chiều 20/11/2020", "", &["2 giờ 30 chiều 20/11/2020 = TIME 2020-11-20T14:30"]),
    ("3 giờ kém 15 chiều 20/11/2020", "", &["3 giờ kém 15 chiều 20/11/2020 = TIME 2020-11-20T14:45"]),
    ("14h ngày 20/11/2020", "", &["14h ngày 20/11/2020 = TIME 2020-11-20T14"]),
    ("24h ngày 30/11/2020", "", &["24h ngày 30/11/2020 = TIME 2020-11-30T24"]),
    ("nửa đêm", "", &["nửa đêm = TIME T24"]),
    ("10h45", DAY, &["10h45 = TIME T10:45"]),
    ("2:30", "", &["2:30 = TIME T02:30"]),
    ("20/11/2020 08:30:15 (GMT+7)", "", &["20/11/2020 08:30:15 (GMT+7) = TIME 2020-11-20T08:30:15+07:00"]),
    ("8:30 SA", "", &["8:30 SA = TIME T08:30"]),
    ("2:30 CH", "", &["2:30 CH = TIME T14:30"]),
    ("8:30 AM", "", &["8:30 AM = TIME T08:30"]),
    ("2:30 PM", "", &["2:30 PM = TIME T14:30"]),
    ("từ ngày 06 - 19/11/2020", "", &["ngày 06 - 19/11/2020 = DATE 2020-11-06/2020-11-19"]),
    ("06-19/11/2020", "", &["06-19/11/2020 = DATE 2020-11-06/2020-11-19"]),
    ("từ ngày 6 đến ngày 19 tháng 11 năm 2020", "", &["ngày 6 đến ngày 19 tháng 11 năm 2020 = DATE 2020-11-06/2020-11-19"]),
    ("từ 28/12/2020 đến 3/1/2021", "", &["28/12/2020 đến 3/1/2021 = DATE 2020-12-28/2021-01-03"]),
    ("tháng 3 đến tháng 5/2020", "", &["tháng 3 đến tháng 5/2020 = DATE 2020-03/2020-05"]),
    ("từ năm 2016 đến 2020", "", &["năm 2016 đến 2020 = DATE 2016/2020"]),
    ("nhiệm kỳ 2021 - 2026", "", &["nhiệm kỳ 2021 - 2026 = DATE 2021/2026"]),
    ("giai đoạn 2016-2020", "", &["giai đoạn 2016-2020 = DATE 2016/2020"]),
    ("năm học 2020-2021", "", &["năm học 2020-2021 = DATE 2020/2021"]),
    ("8h - 11h ngày 20/11/2020", "", &["8h - 11h ngày 20/11/2020 = TIME 2020-11-20T08/2020-11-20T11"]),
    ("từ 7h30 đến 11h", "", &["7h30 đến 11h = TIME T07:30/T11"]),
    ("ngày 6 và 7/11/2020", "", &["ngày 6 = DATE 2020-11-06", "7/11/2020 = DATE 2020-11-07"]),
    ("các ngày 6, 7, 8/11/2020", "", &["ngày 6 = DATE 2020-11-06", "7 = DATE 2020-11-07", "8/11/2020 = DATE 2020-11-08"]),
    ("từ ngày 30/11/2020 trở đi", "", &["từ ngày 30/11/2020 trở đi = DATE 2020-11-30 ON_OR_AFTER"]),
    ("hôm nay", DAY, &["hôm nay = DATE 2020-11-24"]),
    ("hôm qua", DAY, &["hôm qua = DATE 2020-11-23"]),
    ("hôm kia", DAY, &["hôm kia = DATE 2020-11-22"]),
    ("ngày mai", DAY, &["ngày mai = DATE 2020-11-25"]),
    ("ngày kia", DAY, &["ngày kia = DATE 2020-11-26"]),
    ("sáng nay", DAY, &["sáng nay = TIME 2020-11-24TMO"]),
    ("tuần trước", DAY, &["tuần trước = DATE 2020-W47"]),
    ("tháng tới", DAY, &["tháng tới = DATE 2020-12"]),
    ("năm ngoái", DAY, &["năm ngoái = DATE 2019"]),
    ("năm nay", DAY, &["năm nay = DATE 2020"]),
    ("quý này", DAY, &["quý này = DATE 2020-Q4"]),
    ("tháng 5 năm nay", DAY, &["tháng 5 năm nay = DATE 2020-05"]),
    ("3 ngày trước", DAY, &["3 ngày trước = DATE 2020-11-21"]),
    ("2 tuần trước", DAY, &["2 tuần trước = DATE 2020-W46"]),
    ("2 tháng trước", DAY, &["2 tháng trước = DATE 2020-09"]),
    ("5 phút trước", "2017-02-02T03:55:00", &["5 phút trước = TIME 2017-02-02T03:50"]),
    ("3 ngày tới", DAY, &["3 ngày tới = DURATION P3D [2020-11-25/2020-11-27]"]),
    ("2 tháng qua", DAY, &["2 tháng qua = DURATION P2M [2020-09/2020-10]"]),
    ("trong 5 năm qua", DAY, &["5 năm qua = DURATION P5Y [2015/2019]"]),
    ("2 giờ tới", "2017-02-02T03:55:00", &["2 giờ tới = DURATION PT2H [2017-02-02T04/2017-02-02T05]"]),
    ("hôm nay", "", &["hôm nay = DATE PRESENT_REF"]),
    ("bây giờ", "", &["bây giờ = DATE PRESENT_REF"]),
    ("hôm qua", "", &["hôm qua = DATE -P1D"]),
    ("3 ngày trước", "", &["3 ngày trước = DATE -P3D"]),
    ("tháng tới", "", &["tháng tới = DATE P1M"]),
    ("năm nay", "", &["năm nay = DATE PRESENT_REF"]),
    ("tháng này", "", &["tháng này = DATE PRESENT_REF"]),
    ("năm ngoái", "", &["năm ngoái = DATE -P1Y"]),
    ("Thứ Ba", DAY, &["Thứ Ba = DATE 2020-11-24"]),
    ("thứ 3", "", &["thứ 3 = DATE XXXX-WXX-2"]),
    ("chủ nhật", DAY, &["chủ nhật = DATE 2020-11-22"]),
    ("CN", "", &["CN = DATE XXXX-WXX-7"]),
    ("thứ Ba tới", DAY, &["thứ Ba tới = DATE 2020-12-01"]),
    ("thứ Ba vừa rồi", DAY, &["thứ Ba vừa rồi = DATE 2020-11-17"]),
    ("thứ Ba tuần sau", DAY, &["thứ Ba tuần sau = DATE 2020-12-01"]),
    ("thứ Ba tuần này", DAY, &["thứ Ba tuần này = DATE 2020-11-24"]),
    ("thứ Ba tuần trước", DAY, &["thứ Ba tuần trước = DATE 2020-11-17"]),
    ("mùng 8 tháng Giêng năm Canh Tý", "", &["mùng 8 tháng Giêng năm Canh Tý = DATE 2020-02-01 lunar"]),
    ("15/8 âm lịch", DAY, &["15/8 âm lịch = DATE 2020-10-01 lunar"]),
    ("rằm tháng Bảy", "", &["rằm tháng Bảy = DATE XXXX-07-15 lunar"]),
    ("23 tháng Chạp", "", &["23 tháng Chạp = DATE XXXX-12-23 lunar"]),
    ("Giáng sinh 2020", "", &["Giáng sinh 2020 = DATE 2020-12-25"]),
    ("Tết Nguyên đán 2021", "", &["Tết Nguyên đán 2021 = DATE 2021-02-12 lunar"]),
    ("Tết Tân Sửu", "", &["Tết Tân Sửu = DATE 2021-02-12 lunar"]),
    ("Trung thu 2020", "", &["Trung thu 2020 = DATE 2020-10-01 lunar"]),
    ("trước ngày 30/11/2020", "", &["trước ngày 30/11/2020 = DATE 2020-11-30 BEFORE"]),
    ("sau ngày 30/11/2020", "", &["sau ngày 30/11/2020 = DATE 2020-11-30 AFTER"]),
    ("đến hết ngày 30/11/2020", "", &["hết ngày 30/11/2020 = DATE 2020-11-30 ON_OR_BEFORE"]),
    ("chậm nhất ngày 30/11/2020", "", &["chậm nhất ngày 30/11/2020 = DATE 2020-11-30 ON_OR_BEFORE"]),
    ("khoảng tháng 11/2020", "", &["khoảng tháng 11/2020 = DATE 2020-11 APPROX"]),
    ("gần tháng 11/2020", "", &["gần tháng 11/2020 = DATE 2020-11 APPROX"]),
    ("khoảng 14h", "", &["khoảng 14h = TIME T14 APPROX"]),
    ("3 tháng", "", &["3 tháng = DURATION P3M"]),
    ("hai năm", "", &["hai năm = DURATION P2Y"]),
    ("90 phút", "", &["90 phút = DURATION PT90M"]),
    ("nửa tháng", "", &["nửa tháng = DURATION P0.5M"]),
    ("một năm rưỡi", "", &["một năm rưỡi = DURATION P1.5Y"]),
    ("2 tiếng rưỡi", "", &["2 tiếng rưỡi = DURATION PT2.5H"]),
    ("2 tuần 3 ngày", "", &["2 tuần 3 ngày = DURATION P2W3D"]),
    ("hơn 3 năm", "", &["hơn 3 năm = DURATION P3Y MORE_THAN"]),
    ("gần 2 tháng", "", &["gần 2 tháng = DURATION P2M APPROX"]),
    ("ít nhất 6 tháng", "", &["ít nhất 6 tháng = DURATION P6M EQUAL_OR_MORE"]),
    ("(20/10/1930 - 20/10/2020)", "", &["20/10/1930 - 20/10/2020 = DATE 1930-10-20/2020-10-20"]),
    ("90 năm ngày thành lập", "", &["90 năm = DURATION P90Y"]),
    ("1980 năm Khởi nghĩa Hai Bà Trưng", "", &["1980 năm = DURATION P1980Y"]),
    ("hằng năm", "", &["hằng năm = SET P1Y EVERY"]),
    ("hàng tháng", "", &["hàng tháng = SET P1M EVERY"]),
    ("mỗi quý", "", &["mỗi quý = SET P3M EVERY"]),
    ("thứ Hai hàng tuần", "", &["thứ Hai hàng tuần = SET XXXX-WXX-1"]),
    ("sáng Chủ nhật hằng tuần", "", &["sáng Chủ nhật hằng tuần = SET XXXX-WXX-7TMO"]),
    ("ngày 20 hằng tháng", "", &["ngày 20 hằng tháng = SET XXXX-XX-20"]),
    ("ngày 8/3 hàng năm", "", &["ngày 8/3 hàng năm = SET XXXX-03-08"]),
    ("15/11 đến 15/12 hằng năm", "", &["15/11 đến 15/12 hằng năm = SET XXXX-11-15/XXXX-12-15"]),
];

/// Section 1.2, which day.
const WHICH_DAY: &[Row] = &[
    ("ngày 20/12", "2021-01-05", &["ngày 20/12 = DATE 2020-12-20"]),
    ("ngày 5/1", DAY, &["ngày 5/1 = DATE 2021-01-05"]),
    ("tháng 2", "2020-11-30", &["tháng 2 = DATE 2021-02"]),
    ("sẽ họp ngày 20/10", DAY, &["ngày 20/10 = DATE 2021-10-20"]),
    ("ngày 20/11 vừa qua", DAY, &["ngày 20/11 vừa qua = DATE 2020-11-20"]),
    ("từ 28/11 đến 3/12/2020", "", &["28/11 đến 3/12/2020 = DATE 2020-11-28/2020-12-03"]),
    ("từ 28/12 đến 3/1/2021", "", &["28/12 đến 3/1/2021 = DATE 2020-12-28/2021-01-03"]),
    ("Thứ 4, Ngày 24 / 11 / 2020", "", &["Thứ 4, Ngày 24 / 11 / 2020 = DATE 2020-11-24"]),
    ("ngày 30/2", DAY, &[]),
    ("32/13/2020", "", &[]),
    ("24 giờ 61 phút", "", &[]),
    ("12 giờ trưa", "", &["12 giờ trưa = TIME T12"]),
    ("1 giờ trưa", "", &["1 giờ trưa = TIME T13"]),
    ("6 giờ chiều", "", &["6 giờ chiều = TIME T18"]),
    ("12 giờ đêm", "", &["12 giờ đêm = TIME T24"]),
    ("2 giờ đêm", "", &["2 giờ đêm = TIME T02"]),
    ("5 giờ rạng sáng", "", &["5 giờ rạng sáng = TIME T05"]),
    ("rạng sáng 20/11/2020", "", &["rạng sáng 20/11/2020 = TIME 2020-11-20TMO"]),
    ("2 giờ 15 phút", "", &["2 giờ 15 phút = TIME T02:15"]),
    ("kéo dài 2 giờ 15 phút", "", &["2 giờ 15 phút = DURATION PT2H15M"]),
    ("trong 8 giờ", "", &["8 giờ = DURATION PT8H"]),
    ("20/20 cơ sở", "", &[]),
    ("9/10 xã", "", &[]),
    ("đạt 9/10", "", &[]),
    ("ngày 6-11", DAY, &["ngày 6-11 = DATE 2020-11-06"]),
    ("5-10 suất", DAY, &[]),
    ("1/2 kg", DAY, &[]),
    ("lần thứ 3", "", &[]),
    ("khóa thứ 5", "", &[]),
    ("thứ nhất", "", &[]),
    ("thứ 13", "", &[]),
    ("mùng 3 tháng 3", DAY, &["mùng 3 tháng 3 = DATE 2021-03-03"]),
    ("Sáng nay (16/7)", "2021-07-16", &["Sáng nay = TIME 2021-07-16TMO", "16/7 = DATE 2021-07-16"]),
    ("Sáng nay 31/5", "2021-05-31", &["Sáng nay 31/5 = TIME 2021-05-31TMO"]),
    ("trong 2 ngày 28 và 29-11", "2020-12-01", &["2 ngày = DURATION P2D", "28 = DATE 2020-11-28", "29-11 = DATE 2020-11-29"]),
    ("vừa qua", DAY, &[]),
    ("thời gian qua", DAY, &[]),
    ("mới đây", DAY, &[]),
    ("dịp này", DAY, &[]),
    ("hiện nay", DAY, &[]),
    ("đến nay", DAY, &[]),
    ("những năm qua", DAY, &[]),
    ("nhiệm kỳ qua", DAY, &[]),
    ("ngày Quốc tế Phụ nữ 8/3", DAY, &["8/3 = DATE 2021-03-08"]),
    ("ngày Phụ nữ Việt Nam (20/10)", DAY, &["20/10 = DATE 2020-10-20"]),
    ("phường 12", "", &[]),
    ("Covid-19", "", &[]),
    ("đường 30/4", DAY, &[]),
    ("xã 19-5", DAY, &[]),
    ("Nghị định 100", "", &[]),
    ("Đề án 939", "", &[]),
    ("5 không, 3 sạch", "", &[]),
    ("Quỹ 20/10", DAY, &[]),
    ("Điều 5", "", &[]),
    ("khoản 2", "", &[]),
    ("Chương III", "", &[]),
];

/// Section 2, quantities. A fact is `words = KIND value unit BOUND of … per …`; an exact bound is left out.
const QUANTITIES: &[Row] = &[
    ("180 cuộc", "", &["180 cuộc = COUNT 180 cuộc"]),
    ("48970 lượt HVPN tham gia", "", &["48970 lượt = COUNT 48970 lượt of HVPN"]),
    ("hơn 500 hội viên", "", &["hơn 500 = COUNT 500 MORE_THAN of hội viên"]),
    ("1 tỷ đồng", "", &["1 tỷ đồng = MONEY 1000000000 VND"]),
    ("1 tỷ 250 triệu đồng", "", &["1 tỷ 250 triệu đồng = MONEY 1250000000 VND"]),
    ("1,5 triệu đồng", "", &["1,5 triệu đồng = MONEY 1500000 VND"]),
    ("500.000đ", "", &["500.000đ = MONEY 500000 VND"]),
    ("$10", "", &["$10 = MONEY 10 USD"]),
    ("98,5%", "", &["98,5% = PERCENT 98.5 %"]),
    ("tăng 12 phần trăm", "", &["12 phần trăm = PERCENT 12 %"]),
    ("20/20 cơ sở", "", &["20/20 = RATIO 20/20 of cơ sở"]),
    ("1.234/1.300 hội viên", "", &["1.234/1.300 = RATIO 1234/1300 of hội viên"]),
    ("hai phần ba", "", &["hai phần ba = RATIO 2/3"]),
    ("80.000m", "", &["80.000m = LENGTH 80000 m"]),
    ("5,2 km", "", &["5,2 km = LENGTH 5.2 km"]),
    ("3 sào", "", &["3 sào = AREA 3 sao"]),
    ("2 ha", "", &["2 ha = AREA 2 har"]),
    ("2 tấn", "", &["2 tấn = MASS 2 t"]),
    ("5 tạ", "", &["5 tạ = MASS 5 dt"]),
    ("30 m3", "", &["30 m3 = VOLUME 30 m3"]),
    ("lần thứ XII", "", &["lần thứ XII = ORDINAL 12"]),
    ("khóa XIV", "", &["khóa XIV = ORDINAL 14"]),
    ("thứ nhất", "", &["thứ nhất = ORDINAL 1"]),
    ("gấp 3 lần", "", &["3 lần = MULTIPLE 3"]),
    ("tăng 1,6 lần", "", &["1,6 lần = MULTIPLE 1.6"]),
    ("9,5 điểm", "", &["9,5 điểm = SCORE 9.5"]),
    ("47 tuổi", "", &["47 tuổi = AGE 47"]),
    ("70, 75, 80 tuổi", "", &["70 = AGE 70", "75 = AGE 75", "80 tuổi = AGE 80"]),
    ("13 xã", "", &["13 = COUNT 13 of xã"]),
    ("12 xe lăn", "", &["12 = COUNT 12 of xe lăn"]),
    ("500 tờ rơi", "", &["500 = COUNT 500 of tờ rơi"]),
    ("48.970 người", "", &["48.970 người = COUNT 48970 người"]),
    ("48 970 người", "", &["48 970 người = COUNT 48970 người"]),
    ("1.234,5 kg", "", &["1.234,5 kg = MASS 1234.5 kg"]),
    ("1.5 kg", "", &["1.5 kg = MASS 1.5 kg"]),
    ("1,250 người", "", &["1,250 người = COUNT 1250 người"]),
    ("171,402,000 đồng", "", &["171,402,000 đồng = MONEY 171402000 VND"]),
    ("hai mươi lăm người", "", &["hai mươi lăm người = COUNT 25 người"]),
    ("mười lăm nghìn người", "", &["mười lăm nghìn người = COUNT 15000 người"]),
    ("một tỷ hai", "", &["một tỷ hai = MONEY 1200000000 VND"]),
    ("2 triệu rưỡi", "", &["2 triệu rưỡi = MONEY 2500000 VND"]),
    ("ba chục người", "", &["ba chục người = COUNT 30 người"]),
    ("hàng trăm người", "", &["hàng trăm người = COUNT - người APPROX"]),
    ("vài chục người", "", &["vài chục người = COUNT - người APPROX"]),
    ("nhiều người", "", &[]),
    ("năm sáu người", "", &["năm sáu người = COUNT 5..6 người"]),
    ("khoảng 50 người", "", &["khoảng 50 người = COUNT 50 người APPROX"]),
    ("trên 50 người", "", &["trên 50 người = COUNT 50 người MORE_THAN"]),
    ("ít nhất 50 người", "", &["ít nhất 50 người = COUNT 50 người AT_LEAST"]),
    ("không dưới 50 người", "", &["không dưới 50 người = COUNT 50 người AT_LEAST"]),
    ("từ 50 người trở lên", "", &["từ 50 người trở lên = COUNT 50 người AT_LEAST"]),
    ("từ 25 lao động trở lên", "", &["từ 25 lao động trở lên = COUNT 25 AT_LEAST of lao động"]),
    ("dưới 50 người", "", &["dưới 50 người = COUNT 50 người LESS_THAN"]),
    ("chưa đến 50 người", "", &["chưa đến 50 người = COUNT 50 người LESS_THAN"]),
    ("tối đa 50 người", "", &["tối đa 50 người = COUNT 50 người AT_MOST"]),
    ("không quá 50 người", "", &["không quá 50 người = COUNT 50 người AT_MOST"]),
    ("đạt 50 người", "", &["50 người = COUNT 50 người"]),
    ("5-10 suất", "", &["5-10 suất = COUNT 5..10 suất"]),
    ("từ 5 đến 10 suất", "", &["5 đến 10 suất = COUNT 5..10 suất"]),
    ("94 hộ nghèo", "", &["94 hộ = COUNT 94 hộ of nghèo"]),
    ("214 cuộc tuyên truyền", "", &["214 cuộc = COUNT 214 cuộc of tuyên truyền"]),
    ("180 cuộc cho hội viên", "", &["180 cuộc = COUNT 180 cuộc"]),
    ("500.000 đồng/suất", "", &["500.000 đồng = MONEY 500000 VND per suất"]),
    ("20 triệu đồng/hộ", "", &["20 triệu đồng = MONEY 20000000 VND per hộ"]),
    ("300.000đ/cháu/tháng", "", &["300.000đ = MONEY 300000 VND per cháu/tháng"]),
    ("một số hội viên", "", &[]),
    ("một trong những xã", "", &[]),
    ("3 tháng", "", &[]),
    ("phường 12", "", &[]),
    ("Covid-19", "", &[]),
    ("Nghị định 100", "", &[]),
    ("Điều 5", "", &[]),
    ("200 ngàn", "", &["200 ngàn = MONEY 200000 VND"]),
    ("1tr5", "", &["1tr5 = MONEY 1500000 VND"]),
    ("10k", "", &["10k = MONEY 10000 VND"]),
    ("2 trăm euro", "", &["2 trăm euro = MONEY 200 EUR"]),
    ("30 cm", "", &["30 cm = LENGTH 30 cm"]),
    ("40 m2", "", &["40 m2 = AREA 40 m2"]),
    ("5 công đất", "", &["5 công = AREA 5 cong of đất"]),
    ("2 mẫu ruộng", "", &["2 mẫu = AREA 2 mau of ruộng"]),
    ("30 lít", "", &["30 lít = VOLUME 30 l"]),
    ("12 kg", "", &["12 kg = MASS 12 kg"]),
    ("38 độ C", "", &["38 độ C = TEMPERATURE 38 Cel"]),
    ("60 km/h", "", &["60 km/h = SPEED 60 km/h"]),
    ("300 kWh", "", &["300 kWh = ENERGY 300 kW.h"]),
    ("2/3", "", &[]),
    ("3 giải", "", &["3 giải = COUNT 3 giải"]),
    ("15 đ/c", "", &["15 đ/c = COUNT 15 đ/c"]),
    ("15 đồng chí", "", &["15 đồng chí = COUNT 15 đồng chí"]),
    ("25 lượt người", "", &["25 lượt người = COUNT 25 lượt người"]),
    ("25 lượt hộ", "", &["25 lượt hộ = COUNT 25 lượt hộ"]),
    ("30 chị em", "", &["30 chị em = COUNT 30 chị em"]),
    ("60 ngày công", "", &["60 ngày công = COUNT 60 ngày công"]),
    ("20 đơn vị máu", "", &["20 đơn vị = COUNT 20 đơn vị of máu"]),
    ("20 đơn vị", "", &["20 = COUNT 20 of đơn vị"]),
    ("3 tờ trình", "", &["3 = COUNT 3 of tờ trình"]),
    ("2 phần thi", "", &["2 = COUNT 2 of phần thi"]),
    ("2 phần việc", "", &["2 = COUNT 2 of phần việc"]),
    ("48.970 hội viên", "", &["48.970 = COUNT 48970 of hội viên"]),
    ("1,5 ha", "", &["1,5 ha = AREA 1.5 har"]),
    ("1.2345 ha", "", &["1.2345 ha = AREA 1.2345 har"]),
    ("1,250 kg", "", &["1,250 kg = MASS 1.25 kg"]),
    ("một tỷ hai trăm triệu đồng", "", &["một tỷ hai trăm triệu đồng = MONEY 1200000000 VND"]),
    ("hai vạn cây", "", &["hai vạn cây = COUNT 20000 cây"]),
    ("âm 5 độ C", "", &["âm 5 độ C = TEMPERATURE -5 Cel"]),
    ("xuống -5 độ C", "", &["-5 độ C = TEMPERATURE -5 Cel"]),
    ("chừng 50 người", "", &["chừng 50 người = COUNT 50 người APPROX"]),
    ("xấp xỉ 50 người", "", &["xấp xỉ 50 người = COUNT 50 người APPROX"]),
    ("gần 50 người", "", &["gần 50 người = COUNT 50 người APPROX"]),
    ("hơn 50 người", "", &["hơn 50 người = COUNT 50 người MORE_THAN"]),
    ("tối thiểu 50 người", "", &["tối thiểu 50 người = COUNT 50 người AT_LEAST"]),
    ("không ít hơn 50 người", "", &["không ít hơn 50 người = COUNT 50 người AT_LEAST"]),
    ("không tới 50 người", "", &["không tới 50 người = COUNT 50 người LESS_THAN"]),
    ("ít hơn 50 người", "", &["ít hơn 50 người = COUNT 50 người LESS_THAN"]),
    ("không hơn 50 người", "", &["không hơn 50 người = COUNT 50 người AT_MOST"]),
    ("50 tuổi trở xuống", "", &["50 tuổi trở xuống = AGE 50 AT_MOST"]),
    ("lên đến 50 người", "", &["50 người = COUNT 50 người"]),
    ("tăng 50 người", "", &["50 người = COUNT 50 người"]),
    ("còn 50 người", "", &["50 người = COUNT 50 người"]),
    ("tròn 50 người", "", &["50 người = COUNT 50 người"]),
    ("12 “Mái ấm tình thương”", "", &["12 = COUNT 12 of Mái ấm tình thương"]),
    ("lớp 12", "", &[]),
    ("đường 30/4", "", &[]),
    ("xã 19-5", "", &[]),
    ("Đề án 939", "", &[]),
    ("5 không, 3 sạch", "", &[]),
    ("Quỹ 20/10", "", &[]),
    ("khoản 2", "", &[]),
    ("Chương III", "", &[]),
    ("điện thoại 0912345678", "", &[]),
    ("Kế hoạch số 05/KH-BTV", "", &[]),
    ("1. Công tác Hội", "", &[]),
];

/// Section 3, people and organisations. A fact is `honorific | name | position; position`, or `name = kind, level, place`.
const NAMES: &[Row] = &[
    (
        "Đ/c Phạm Thị Minh Hiếu – HUV, Chủ tịch Hội LHPN huyện chủ trì hội nghị.",
        "",
        &["Đ/c | Phạm Thị Minh Hiếu | HUV; Chủ tịch Hội LHPN huyện", "Hội LHPN huyện = women's union, district"],
    ),
    (
        "Phát biểu tại hội nghị, Chủ tịch Hội LHPN tỉnh Trần Thị Mây đề nghị các cấp Hội.",
        "",
        &["- | Trần Thị Mây | Chủ tịch Hội LHPN tỉnh", "Hội LHPN tỉnh = women's union, province"],
    ),
    ("Hội LHPN huyện Xuân Trường tổ chức hội nghị.", "", &["Hội LHPN huyện Xuân Trường = women's union, district, Xuân Trường"]),
    ("Đảng ủy và UBND đã chỉ đạo Hội LHPN các xã.", "", &[]),
    ("Nghị quyết của Bộ Chính trị được triển khai.", "", &["Bộ Chính trị = party committee, central"]),
    ("Chị em thăm khu lưu niệm Hai Bà Trưng.", "", &[]),
];

/// Section 4, activities and documents, as the article gives them.
const ACTIVITIES: &[Row] = &[
    (
        "Chiều ngày 20/11/2020, Hội LHPN xã Lam Hạ tổ chức hội nghị tổng kết công tác Hội.",
        "",
        &["meeting conference, review; 2020-11-20TAF; Hội LHPN xã Lam Hạ"],
    ),
    (
        "Từ ngày 06 - 19/11/2020, Hội LHPN huyện Sông Mây đã tiến hành kiểm tra, giám sát tại 20/20 cơ sở Hội.",
        "",
        &["inspection inspection; 2020-11-06/2020-11-19; Hội LHPN huyện Sông Mây; 20/20"],
    ),
    ("Hội phát động phong trào “Chống rác thải nhựa”.", "", &["movement Chống rác thải nhựa"]),
    ("Hội triển khai cuộc vận động ‘Xây dựng gia đình 5 không, 3 sạch’.", "", &["campaign Xây dựng gia đình 5 không, 3 sạch"]),
    ("Hội triển khai Đề án 939 tại các xã.", "", &["scheme Đề án 939"]),
    ("Hội triển khai Nghị quyết số 11-NQ/TW ngày 27/4/2007 của Bộ Chính trị.", "", &["nghị quyết 11-NQ/TW 2007-04-27 Bộ Chính trị"]),
    ("Hội triển khai Kế hoạch số 05/KH-BTV.", "", &["kế hoạch 05/KH-BTV"]),
];

/// The rows of each section that are not yet read, by text and day.
const NOT_YET_VALUES: &[&str] = &[];
const NOT_YET_WHICH_DAY: &[&str] = &[];
const NOT_YET_QUANTITIES: &[&str] = &[];
const NOT_YET_NAMES: &[&str] = &[];
const NOT_YET_ACTIVITIES: &[&str] = &[];

fn reference(day: &str) -> Reference {
    if day.is_empty() {
        return Reference::none();
    }
    day.parse().map_or_else(|_| Reference::at(day.parse().unwrap()), Reference::on)
}

fn times(text: &str, day: &str) -> Vec<String> {
    let form = |timex: time::Timex| {
        let mut form = format!("{} = {} {}", timex.span.slice(text), timex.kind, timex.value);
        form.extend(timex.modifier.map(|modifier| format!(" {modifier}")));
        form.extend(timex.every.then_some(" EVERY"));
        form.extend(timex.range.map(|range| format!(" [{range}]")));
        form.extend((timex.calendar == time::Calendar::Lunar).then_some(" lunar"));
        form
    };
    time::scan(text, &reference(day)).into_iter().map(form).collect()
}

fn figures(text: &str, _: &str) -> Vec<String> {
    let form = |figure: quantity::Quantity| {
        let mut form = format!("{} = {} ", figure.span.slice(text), figure.kind);
        form += &figure.amount.map_or_else(|| "-".to_string(), |amount| amount.to_string());
        form.extend(figure.unit.map(|unit| format!(" {unit}")));
        form.extend((figure.bound != quantity::Bound::Exact).then(|| format!(" {}", figure.bound)));
        form.extend(figure.of.map(|of| format!(" of {of}")));
        form.extend(figure.per.map(|per| format!(" per {per}")));
        form
    };
    quantity::scan(text).into_iter().map(form).collect()
}

/// A sentence as the lead of a page.
fn article(sentence: &str) -> Article {
    Article::parse(&format!("Tin hoạt động của các cấp Hội\n\n{sentence}\n"))
}

fn names(text: &str, _: &str) -> Vec<String> {
    let article = article(text);
    let list = |parts: &[bantin::Passage]| parts.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
    let people = article.people.iter().map(|person| {
        let honorific = person.honorific.as_ref().map_or("-", |said| said.text.as_str());
        format!("{honorific} | {} | {}", person.name, list(&person.positions))
    });
    let bodies = article.organisations.iter().map(|body| {
        let rest = body.level.map(|level| format!(", {level}")).into_iter().chain(body.place.as_ref().map(|place| format!(", {place}")));
        format!("{} = {}{}", body.name, body.kind, rest.collect::<String>())
    });
    people.chain(bodies).collect()
}

fn activities(text: &str, _: &str) -> Vec<String> {
    let article = article(text);
    let mut found = Vec::new();
    for meeting in &article.meetings {
        let kinds = meeting.kinds.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let time = meeting.time.map(|time| format!("; {time}")).unwrap_or_default();
        let organiser = meeting.organiser.as_ref().map(|organiser| format!("; {organiser}")).unwrap_or_default();
        found.push(format!("meeting {kinds}{time}{organiser}"));
    }
    for inspection in &article.inspections {
        let period = inspection.period.map(|period| format!("; {period}")).unwrap_or_default();
        let inspector = inspection.inspector.as_ref().map(|inspector| format!("; {inspector}")).unwrap_or_default();
        let count = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
        let units = inspection.units.as_ref().map(|units| format!("; {}/{}", count(units.done), count(units.of))).unwrap_or_default();
        found.push(format!("inspection {}{period}{inspector}{units}", inspection.kind));
    }
    found.extend(article.campaigns.iter().map(|campaign| format!("{} {}", campaign.kind, campaign.name)));
    found.extend(article.documents.iter().map(|document| {
        let parts = [document.number.clone(), document.date.map(|date| date.to_string()), document.issuer.clone()];
        parts.into_iter().flatten().fold(document.kind.to_string(), |said, part| said + " " + &part)
    }));
    found
}

/// Every row is read as it says, but for those of the list, which are not.
#[track_caller]
fn check(rows: &[Row], not_yet: &[&str], read: fn(&str, &str) -> Vec<String>) {
    let mut wrong = Vec::new();
    let mut named = Vec::new();
    for (text, day, facts) in rows {
        let name = if day.is_empty() { (*text).to_string() } else { format!("{text} @ {day}") };
        let found = read(text, day);
        let listed = not_yet.contains(&name.as_str());
        match (found == *facts, listed) {
            (true, true) => wrong.push(format!("{name:?} is read now: take it off its list")),
            (false, false) => wrong.push(format!("{name:?}\n    should be {facts:?}\n    is        {found:?}")),
            _ => {}
        }
        named.push(name);
    }
    wrong.extend(not_yet.iter().filter(|name| !named.iter().any(|other| other == *name)).map(|name| format!("{name:?} is listed, and no row")));
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    println!("{} of {} rows are read", rows.len() - not_yet.len(), rows.len());
}

#[test]
fn values_of_times() {
    check(VALUES, NOT_YET_VALUES, times);
}

#[test]
fn which_day_is_meant() {
    check(WHICH_DAY, NOT_YET_WHICH_DAY, times);
}

#[test]
fn quantities() {
    check(QUANTITIES, NOT_YET_QUANTITIES, figures);
}

#[test]
fn people_and_organisations() {
    check(NAMES, NOT_YET_NAMES, names);
}

#[test]
fn activities_and_documents() {
    check(ACTIVITIES, NOT_YET_ACTIVITIES, activities);
}

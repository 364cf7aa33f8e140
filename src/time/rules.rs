//! The table of all rules of time, each with its examples.

mod age;
mod bent;
mod clock;
mod day;
mod length;
mod lengths;
mod lunar;
mod moment;
mod period;
mod piece;
mod range;

use self::lengths::{EVERY, LENGTH};
use super::said::{Core, Said};
use crate::grammar::{First, Parsed, Rule, Table, Tokens, says, void};
use crate::text::{Word, w};

/// Every rule, in the order in which they win where two claim the same words.
pub(crate) static TABLE: Table<Said> = Table::new(&[&LISTED, &MOMENT, &RANGE, &PERIOD, &MEMBER, &BENT, &ONWARDS, &RECURRING, &WEEKDAY, &LENGTH, &EVERY]);

/// What a moment begins with.
const MOMENTS: &[Word] = &[
    w!("ngày"),
    w!("mùng"),
    w!("mồng"),
    w!("thứ"),
    w!("chủ"),
    w!("cn"),
    w!("sáng"),
    w!("trưa"),
    w!("chiều"),
    w!("tối"),
    w!("đêm"),
    w!("khuya"),
    w!("rạng"),
    w!("buổi"),
    w!("bây"),
    w!("giáng"),
    w!("giỗ"),
    w!("lễ"),
    w!("noel"),
    w!("nửa"),
    w!("phật"),
    w!("quốc"),
    w!("rằm"),
    w!("trung"),
    w!("tết"),
    w!("vu"),
    w!("nguyên"),
    w!("hôm"),
    w!("bữa"),
    w!("cùng"),
    w!("một"),
    w!("hai"),
    w!("ba"),
    w!("bốn"),
    w!("năm"),
    w!("sáu"),
    w!("bảy"),
    w!("tám"),
    w!("chín"),
    w!("mười"),
    w!("hăm"),
    w!("băm"),
];

/// What a coarser point begins with.
const PERIODS: &[Word] = &[
    w!("tháng"),
    w!("quý"),
    w!("năm"),
    w!("tuần"),
    w!("mùa"),
    w!("xuân"),
    w!("hè"),
    w!("hạ"),
    w!("thu"),
    w!("đông"),
    w!("thập"),
    w!("thế"),
    w!("những"),
    w!("sang"),
    w!("nửa"),
    w!("hai"),
    w!("ba"),
    w!("bốn"),
    w!("sáu"),
    w!("bảy"),
    w!("tám"),
    w!("chín"),
    w!("mười"),
];

static MOMENT: Rule<Said> = Rule {
    name: "a day, an hour, or both",
    first: First::number_or(MOMENTS),
    shape: bent::alone,
    examples: &[
        says("24/11/2020", "2020-11-24"),
        says("24-11-2020", "2020-11-24"),
        says("24.11.2020", "2020-11-24"),
        says("24 / 11 / 2020", "2020-11-24"),
        says("2020-11-24", "2020-11-24"),
        says("24/11/20", "2020-11-24"),
        says("24/11/70", "1970-11-24"),
        says("Thứ 3, Ngày 24 / 11 / 2020", "2020-11-24"),
        says("ngày 24 tháng 11 năm 2020", "2020-11-24"),
        says("ngày hai mươi tư tháng mười một năm hai nghìn không trăm hai mươi", "2020-11-24"),
        says("ngày 12 tháng 3 , 2018", "2018-03-12"),
        says("Chi hội họp ⟨thứ 4, ngày 19/6/2019⟩", "2019-06-19"),
        says("kỳ họp thứ 4, ⟨ngày 19/6/2019⟩", "2019-06-19"),
        says("08 Tháng 5 2024", "2024-05-08"),
        says("ngày 24 tháng 11", "XXXX-11-24"),
        says("ngày 24 tháng 11", "2020-11-24").on("2020-11-28"),
        says("24/11", "2020-11-24").on("2021-01-03"),
        says("24/11", "XXXX-11-24"),
        says("ngày 24-11", "XXXX-11-24"),
        says("ngày 24.11", "XXXX-11-24"),
        says("Chiều ngày 20/11/2020", "2020-11-20TAF"),
        says("Sáng 22/4", "2021-04-22TMO").on("2021-04-23"),
        says("Tối 12-6", "2021-06-12TEV").on("2021-06-14"),
        says("chiều thứ bảy 19/10/2024", "2024-10-19TAF"),
        says("ngày 25-3 (thứ Bảy)", "2017-03-25").on("2017-03-20"),
        says("⟨Ngày 20-10⟩, các chi hội ra quân", "2020-10-20").on("2020-10-21"),
        says("Ngày Phụ nữ Việt Nam ⟨20-10⟩", "2020-10-20").on("2020-10-21"),
        says("ngày 24", "2020-11-24").on("2020-11-28"),
        says("20/10 tới", "2025-10-20").on("2025-09-29"),
        says("ngày 24/11 năm 2020", "2020-11-24"),
        says("8/3 năm ngoái", "2019-03-08").on("2020-11-24"),
        says("ngày 12.8.99", "1999-08-12"),
        says("⟨Ngày mười lăm⟩, đội", "XXXX-XX-15"),
        says("2020-11-24T14:30:00+07:00", "2020-11-24T14:30:00+07:00"),
        says("24 thg 11, 2020", "2020-11-24"),
        says("ngày mùng 3", "XXXX-XX-03"),
        says("mồng 8/3", "XXXX-03-08"),
        says("ngày 10 tháng sau", "2020-12-10").on("2020-11-24"),
        says("Sáng nay, ⟨12.6⟩, đoàn", "2020-06-12").on("2020-06-12"),
        says("Đêm 30 Tết Canh Tý", "2020-01-24TNI"),
        says("cùng ⟨ngày 12/12/2013⟩", "2013-12-12"),
        says("⟨Ngày 2/9⟩, xã sẽ khánh thành cầu", "2021-09-02").on("2020-11-24"),
        says("7h30' ngày 5/1/2021", "2021-01-05T07:30"),
        says("14h30 ngày 20/11/2020", "2020-11-20T14:30"),
        says("14g30 ngày 20/11/2020", "2020-11-20T14:30"),
        says("14 giờ 30 phút, ngày 20/11/2020", "2020-11-20T14:30"),
        says("20/11/2020 14:30", "2020-11-20T14:30"),
        says("2 giờ 30 chiều 20/11/2020", "2020-11-20T14:30"),
        says("3 giờ kém 15 chiều 20/11/2020", "2020-11-20T14:45"),
        says("8 giờ rưỡi sáng 20/11/2020", "2020-11-20T08:30"),
        says("14h", "T14"),
        says("10h45", "T10:45"),
        says("2:30", "T02:30"),
        says("24h ngày 30/11/2020", "2020-11-30T24"),
        says("20/11/2020 08:30:15 (GMT+7)", "2020-11-20T08:30:15+07:00"),
        says("8:30 SA", "T08:30"),
        says("2:30 CH", "T14:30"),
        says("Thứ tư - 09/03/2022 13:46", "2022-03-09T13:46"),
        says("15:57, 11/11/2016", "2016-11-11T15:57"),
        says("13:08 - 31/03/2020", "2020-03-31T13:08"),
        says("12/10/2021 | 17:55 GMT+7", "2021-10-12T17:55+07:00"),
        says("Thứ hai, ngày 04/12/2023 07:45 AM (GMT+7)", "2023-12-04T07:45+07:00"),
        says("04:30 GMT+7, Thứ Ba, 27/9/2022", "2022-09-27T04:30+07:00"),
        says("16:10, Thứ Ba, 25/04/2017 (GMT+7)", "2017-04-25T16:10+07:00"),
        says("(⟨16:10, 25/04/2017 (GMT+7)⟩)", "2017-04-25T16:10+07:00"),
        says("(⟨ngày 25/04/2017 (thứ Ba)⟩)", "2017-04-25"),
        says("16 giờ:25 phút Thứ hai, ngày 12 tháng 3 , 2018", "2018-03-12T16:25"),
        says("hôm nay", "2020-11-24").on("2020-11-24"),
        says("hôm qua", "-P1D"),
        says("ngày mai", "2020-11-25").on("2020-11-24"),
        says("sáng nay", "2020-11-24TMO").on("2020-11-24"),
        says("Chiều qua", "2020-11-23TAF").on("2020-11-24"),
        says("8 giờ sáng mai", "2020-11-25T08").on("2020-11-24"),
        says("Sáng nay 31/5", "2021-05-31TMO").on("2021-05-31"),
        says("sáng thứ Bảy tuần này", "2021-11-27TMO").on("2021-11-24"),
        says("Thứ 6, ngày 16 tháng 8, 2019, 8:36:21 Chiều", "2019-08-16T20:36:21"),
        says("các ngày 18,⟨19/10⟩", "XXXX-10-19"),
        says("⟨Sáng nay⟩, 31/5", "2021-05-31TMO").on("2021-05-31"),
        says("buổi chiều", "TAF"),
        says("nửa đêm", "T24"),
        says("14h hôm qua", "PAST_REF"),
        says("mùng 8 tháng Giêng năm Canh Tý", "2020-02-01"),
        says("15/8 âm lịch", "2020-10-01").on("2020-11-24"),
        says("rằm tháng Bảy", "XXXX-07-15"),
        says("rằm tháng Bảy tới", "2024-08-18").on("2024-02-27"),
        says("⟨Rằm tháng Bảy tới⟩ và Trung thu", "2024-08-18").on("2024-02-27"),
        says("⟨Sáng thứ Bảy tới⟩ đoàn về xã", "2020-11-28TMO").on("2020-11-24"),
        says("⟨20/10⟩ tới các chi hội", "2020-10-20").on("2020-10-24"),
        says("23 tháng Chạp", "2026-02-10").on("2025-11-05"),
        says("mùng 8 tháng 3 âm lịch", "2024-04-16").on("2024-02-27"),
        says("mùng 3 tháng 3", "2024-03-03").on("2024-02-27"),
        says("mùng 1 tháng 4 nhuận năm 2020", "2020-05-23"),
        says("mùng 5 Tết Canh Tý", "2020-01-29"),
        says("Tết Nguyên đán 2021", "2021-02-12"),
        says("Tết Giáp Thìn 2024", "2024-02-10"),
        says("Tết Tân Sửu", "2021-02-12"),
        says("Trung thu", "2018-09-24").on("2018-09-24"),
        says("Giỗ Tổ Hùng Vương năm 2024", "2024-04-18"),
        says("Giáng sinh 2020", "2020-12-25"),
        says("Quốc khánh vừa qua", "2025-09-02").on("2025-11-05"),
        says("Quốc khánh ⟨2/9⟩", "2025-09-02").on("2025-11-05"),
        says("⟨ngày 18/2/2025⟩, vào lúc 7 giờ 30 phút, ngày 23/3", "2025-02-18"),
        void("mùng 30 tháng Giêng năm 2021"),
        void("Tết yêu thương"),
        void("giỗ tổ nghề mộc"),
        void("họp 2/4 quý"),
        void("từ 3-5 hộ"),
        void("tỷ số 2:30"),
        void("8 giờ 75 phút"),
        void("ngày 32/4/2020"),
        void("ngày 30/2/2020"),
        void("32/13/2020"),
        void("ngày 15/20/2010"),
        void("24 giờ 61 phút"),
        void("5-10"),
        void("1.2.3"),
        void("Nghị quyết ⟨05/2020/QĐ⟩"),
        void("sáng đón trẻ"),
    ],
};

static RANGE: Rule<Said> = Rule {
    name: "from one point to another",
    first: First::number_or(&RANGES).needs(&[w!("đến"), w!("tới")], &['-']),
    shape: range::range,
    examples: &[
        says("từ ⟨ngày 06 - 19/11/2020⟩", "2020-11-06/2020-11-19"),
        says("06-19/11/2020", "2020-11-06/2020-11-19"),
        says("từ ⟨ngày 6 đến ngày 19 tháng 11 năm 2020⟩", "2020-11-06/2020-11-19"),
        says("từ ⟨28/12/2020 đến 3/1/2021⟩", "2020-12-28/2021-01-03"),
        says("từ ⟨28/11 đến 3/12/2020⟩", "2020-11-28/2020-12-03"),
        says("từ ⟨28/12 đến 3/1/2021⟩", "2020-12-28/2021-01-03"),
        says("từ ⟨9 đến 14-10⟩", "2020-10-09/2020-10-14").on("2020-10-20"),
        says("(⟨18 - 19/7⟩)", "2020-07-18/2020-07-19").on("2020-07-20"),
        says("(⟨20/10/1930 - 20/10/2020⟩)", "1930-10-20/2020-10-20"),
        says("(⟨8.3.1910-8.3.2022⟩)", "1910-03-08/2022-03-08"),
        says("8h - 11h ngày 20/11/2020", "2020-11-20T08/2020-11-20T11"),
        says("từ ⟨7h30 đến 11h⟩", "T07:30/T11"),
        says("08:00-09:00", "T08:00/T09:00"),
        says("từ ⟨22 giờ đến 5 giờ sáng ngày 25/11/2020⟩", "2020-11-24T22/2020-11-25T05"),
        says("từ ⟨3-4 giờ sáng⟩", "T03/T04"),
        says("từ ⟨23 tháng Chạp đến mùng 6 tháng Giêng⟩", "2024-02-02/2024-02-15").on("2024-02-27"),
        says("các năm học 2015-2016, ⟨2016-2017⟩", "2016/2017"),
        says("Niên vụ 2019 - 2020", "2019/2020"),
        says("từ ⟨20 giờ 30 đến 21 giờ 30, ngày 25-3⟩", "2017-03-25T20:30/2017-03-25T21:30").on("2017-03-20"),
        says("tháng 3 đến tháng 5/2020", "2020-03/2020-05"),
        says("từ ⟨tháng 11/2024 đến tháng 7/2025⟩", "2024-11/2025-07"),
        says("từ ⟨năm 2016 đến 2020⟩", "2016/2020"),
        says("năm 2019 đến năm 2020", "2019/2020"),
        says("nhiệm kỳ 2021 - 2026", "2021/2026"),
        says("nhiệm kì 2021- 2026", "2021/2026"),
        says("giai đoạn 2016-2020", "2016/2020"),
        says("năm học 2020-2021", "2020/2021"),
        says("kế hoạch trung hạn ⟨2021-2025⟩", "2021/2025"),
        says("kế hoạch 5 năm ⟨2021-2025⟩", "2021/2025"),
        says("từ ⟨mùng 2 đến mùng 5 Tết⟩", "2021-02-13/2021-02-16").on("2021-02-20"),
        says("từ ⟨ngày 8 đến 10/3 âm lịch⟩", "2021-04-19/2021-04-21").on("2021-02-20"),
        says("vụ đông xuân 2020-2021", "2020/2021"),
        says("từ ⟨ngày mùng 3 đến ngày 10 tháng 12 năm 2020⟩", "2020-12-03/2020-12-10"),
        says("trong ⟨giai đoạn 2014 đến 2018⟩", "2014/2018"),
        says("5 năm (⟨2021-2025⟩)", "2021/2025"),
        says("từ ⟨thứ Hai đến thứ Sáu⟩", "XXXX-WXX-1/XXXX-WXX-5"),
        void("nhiệm kỳ 2108-2023"),
    ],
};

/// What a range begins with.
const RANGES: [Word; 51] = {
    let mut words = [w!("tháng"); 51];
    let mut at = 0;
    #[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
    while at < MOMENTS.len() {
        words[at] = MOMENTS[at];
        at += 1;
    }
    let more = [w!("tháng"), w!("quý"), w!("nhiệm"), w!("giai"), w!("niên"), w!("thời"), w!("vụ"), w!("mùa"), w!("thế")];
    let mut next = 0;
    #[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
    while next < more.len() {
        words[at + next] = more[next];
        next += 1;
    }
    words
};

static LISTED: Rule<Said> = Rule {
    name: "a day of a list whose last member says the month",
    first: First::number_or(&[w!("ngày"), w!("sáng"), w!("chiều"), w!("tối")]).needs(&[w!("và")], &[',']),
    shape: range::listed,
    examples: &[
        says("⟨ngày 6⟩ và 7/11/2020", "2020-11-06"),
        says("các ⟨ngày 6⟩, 7, 8/11/2020", "2020-11-06"),
        says("các ngày 6, ⟨7⟩, 8/11/2020", "2020-11-07"),
        says("trong 2 ngày ⟨28⟩ và 29-11", "2020-11-28").on("2020-12-01"),
        says("⟨ngày 6/11⟩, 7/11/2020", "2020-11-06"),
        says("⟨Sáng 23⟩ và chiều 24/11", "XXXX-11-23TMO"),
        says("⟨Sáng⟩ và chiều 24/11", "XXXX-11-24TMO"),
        void("kỳ họp thứ ⟨4⟩, ngày 19/6/2019"),
    ],
};

static PERIOD: Rule<Said> = Rule {
    name: "a month, a quarter, a half, a year and coarser",
    first: First::number_or(PERIODS).needs(SPANS_OF_YEARS, &['/', '-']),
    shape: period_alone,
    examples: &[
        says("tháng 11/2020", "2020-11"),
        says("tháng 11 năm 2020", "2020-11"),
        says("tháng 7.2022", "2022-07"),
        says("tháng 10 - năm 2015", "2015-10"),
        says("11/2020", "2020-11"),
        says("tháng Ba", "2021-03").on("2021-03-10"),
        says("tháng mười hai", "XXXX-12"),
        says("tháng 5 năm nay", "2020-05").on("2020-11-24"),
        says("năm 2020", "2020"),
        says("năm 938", "0938"),
        says("⟨tháng 3⟩ và tháng 4/2021", "2021-03"),
        says("⟨tháng 9⟩, 10 năm 2020", "2020-09"),
        says("⟨quý I⟩, II năm 2021", "2021-Q1"),
        says("tuần 3 tháng 11/2020", "2020-W46"),
        says("6 tháng đầu năm", "2020-H1").on("2020-11-24"),
        says("quý I tới", "2022-Q1").on("2021-11-24"),
        says("năm 111 TCN", "BC0111"),
        says("quý III/2020", "2020-Q3"),
        says("Quí 3 năm 2020", "2020-Q3"),
        says("quý II", "2020-Q2").on("2020-06-24"),
        says("6 tháng đầu năm 2020", "2020-H1"),
        says("nửa đầu năm", "2020-H1").on("2020-07-24"),
        says("⟨6 tháng cuối năm⟩ trước ngày 15/8", "2021-H2").on("2021-06-21"),
        says("6 tháng cuối năm 2020", "2020-H2"),
        says("3 tháng đầu năm 2020", "2020-01/2020-03"),
        says("9 tháng đầu năm 2020", "2020-01/2020-09"),
        says("9 tháng năm 2018", "2018-01/2018-09"),
        says("hai tháng đầu năm 2012", "2012-01/2012-02"),
        says("tuần 48 năm 2020", "2020-W48"),
        says("tuần đầu tháng 9/2017", "2017-W35"),
        says("thập niên 90", "199"),
        says("những năm 1990", "199"),
        says("thế kỷ XXI", "20"),
        says("thế kỷ hai mươi mốt", "20"),
        says("thế kỷ thứ mười tám", "17"),
        says("thế kỷ III trước Công nguyên", "BC02"),
        says("thập niên chín mươi", "199"),
        says("những năm sáu mươi của thế kỷ trước", "196"),
        says("tuần thứ ba tháng 11/2020", "2020-W46"),
        says("tuần đầu tiên của tháng 9/2017", "2017-W35"),
        says("năm Canh Tý", "2020"),
        says("Xuân Bính Ngọ 2026", "2026-SP"),
        says("năm kia", "2018").on("2020-11-24"),
        says("⟨Sang năm⟩, xã làm đường", "2021").on("2020-11-24"),
        void("những năm hai mươi tuổi"),
        void("bước sang năm mới"),
        says("mùa xuân 2021", "2021-SP"),
        says("mùa hè năm nay", "2020-SU").on("2020-11-24"),
        says("mùa hè vừa qua", "2020-SU").on("2020-11-24"),
        void("Tháng 3 biên giới"),
        says("hè 2020", "2020-SU"),
        says("tuần trước", "2020-W47").on("2020-11-24"),
        says("tháng tới", "2020-12").on("2020-11-24"),
        says("tháng tới", "P1M"),
        says("năm ngoái", "2019").on("2020-11-24"),
        says("năm ngoái", "-P1Y"),
        says("năm nay", "PRESENT_REF"),
        says("quý này", "2020-Q4").on("2020-11-24"),
        void("quý V/2020"),
        void("tháng 13/2020"),
        void("những năm qua"),
    ],
};

static MEMBER: Rule<Said> = Rule {
    name: "a year, a month or a quarter of a list behind its first",
    first: First::number_or(&[]).or_roman(),
    shape: member_alone,
    examples: &[
        says("năm 2019, ⟨2020⟩ và 2021", "2020"),
        says("các năm 2018, ⟨2019⟩, 2020", "2019"),
        says("tháng 1, ⟨2⟩, 3/2021", "2021-02"),
        says("tháng 9, ⟨10 năm 2020⟩", "2020-10"),
        says("quý I, ⟨II năm 2021⟩", "2021-Q2"),
        says("trong 2 năm ⟨2021⟩ và 2022", "2021"),
        says("trong 2 năm (2021, ⟨2022⟩)", "2022"),
        void("Hội có hội viên, ⟨2019⟩"),
    ],
};

/// What a point coarser than a day cannot do without.
const SPANS_OF_YEARS: &[Word] =
    &[w!("năm"), w!("tháng"), w!("quý"), w!("tuần"), w!("mùa"), w!("xuân"), w!("hè"), w!("hạ"), w!("thu"), w!("đông"), w!("thập"), w!("thế"), w!("và")];

static BENT: Rule<Said> = Rule {
    name: "before, after, by, about, the beginning, the middle or the end of a point",
    first: First::words(&[
        w!("trước"),
        w!("sau"),
        w!("hết"),
        w!("chậm"),
        w!("muộn"),
        w!("đầu"),
        w!("giữa"),
        w!("cuối"),
        w!("thượng"),
        w!("trung"),
        w!("hạ"),
        w!("khoảng"),
        w!("gần"),
        w!("chừng"),
        w!("xấp"),
        w!("những"),
        w!("không"),
        w!("sớm"),
    ]),
    shape: bent::bent,
    examples: &[
        says("trước ngày 30/11/2020", "2020-11-30 BEFORE"),
        says("sau ngày 30/11/2020", "2020-11-30 AFTER"),
        says("đến ⟨hết ngày 30/11/2020⟩", "2020-11-30 ON_OR_BEFORE"),
        says("hết tháng 6/2018", "2018-06 ON_OR_BEFORE"),
        says("chậm nhất ngày 30/11/2020", "2020-11-30 ON_OR_BEFORE"),
        says("đầu tháng 11/2020", "2020-11 START"),
        says("giữa tháng 11/2020", "2020-11 MID"),
        says("cuối tháng 11/2020", "2020-11 END"),
        says("trung tuần tháng 9 năm 2018", "2018-09 MID"),
        says("cuối năm 2019", "2019 END"),
        says("từ ⟨đầu năm⟩ đến nay", "2020 START").on("2020-11-24"),
        says("từ ⟨đầu tháng 5⟩ đến nay", "2021-05 START").on("2021-11-24"),
        says("đầu tháng 12 tới", "2022-12 START").on("2022-11-15"),
        says("khoảng tháng 11/2020", "2020-11 APPROX"),
        says("khoảng 14h", "T14 APPROX"),
        says("trước 7h30", "T07:30 BEFORE"),
        says("trước ngày 5 hằng tháng", "XXXX-XX-05 BEFORE"),
        says("trước Tết Nguyên đán 2024", "2024-02-10 BEFORE"),
        says("Sau Tết Tân Sửu", "2021-02-12 AFTER"),
        void("đầu tiên"),
    ],
};

static ONWARDS: Rule<Said> = Rule {
    name: "from a point on",
    first: First::number_or(&[w!("từ"), w!("ngày"), w!("tháng"), w!("năm")]).needs(&[w!("trở")], &[]),
    shape: bent::onwards,
    examples: &[says("từ ngày 30/11/2020 trở đi", "2020-11-30 ON_OR_AFTER"), says("từ năm 2021 trở đi", "2021 ON_OR_AFTER")],
};

static RECURRING: Rule<Said> = Rule {
    name: "a point that comes again",
    first: First::number_or(&RECURRENT).needs(&[w!("hàng"), w!("hằng"), w!("mỗi")], &[]),
    shape: bent::recurring,
    examples: &[
        says("thứ Hai hàng tuần", "XXXX-WXX-1"),
        says("Chủ nhật hàng tuần", "XXXX-WXX-7"),
        says("sáng Chủ nhật hằng tuần", "XXXX-WXX-7TMO"),
        says("vào ⟨mỗi thứ 7 hàng tuần⟩", "XXXX-WXX-6"),
        says("ngày 20 hằng tháng", "XXXX-XX-20"),
        says("ngày 8/3 hàng năm", "XXXX-03-08"),
        says("15/11 đến 15/12 hằng năm", "XXXX-11-15/XXXX-12-15"),
        says("tháng 3 hằng năm", "XXXX-03"),
        says("lúc ⟨6 giờ mỗi ngày⟩", "T06"),
        says("các ngày ⟨Thứ Bảy⟩, Chủ Nhật hằng tuần", "XXXX-WXX-6"),
        says("các ⟨ngày 14⟩ và 28 hằng tháng", "XXXX-XX-14"),
        says("các ngày 14 và ⟨28 hằng tháng⟩", "XXXX-XX-28"),
        says("⟨ngày mùng 1⟩ và rằm hằng tháng", "XXXX-XX-01"),
        says("ngày mùng 1 và ⟨rằm hằng tháng⟩", "XXXX-XX-15"),
        says("các ⟨buổi tối thứ 3⟩, thứ 5 hàng tuần", "XXXX-WXX-2TEV"),
        says("từ ⟨19:00 - 22:00 thứ Sáu hằng tuần⟩", "XXXX-WXX-5T19:00/XXXX-WXX-5T22:00"),
    ],
};

/// What a recurring point begins with.
const RECURRENT: [Word; 52] = {
    let mut words = [w!("mỗi"); 52];
    let mut at = 0;
    #[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
    while at < RANGES.len() {
        words[at] = RANGES[at];
        at += 1;
    }
    words
};

static WEEKDAY: Rule<Said> = Rule {
    name: "a weekday alone",
    first: First::words(&[w!("thứ"), w!("chủ"), w!("cn")]),
    shape: weekday_alone,
    examples: &[
        says("Thứ Ba", "XXXX-WXX-2"),
        says("vào ⟨thứ 3⟩", "2020-11-24").on("2020-11-26"),
        says("Chủ nhật", "2020-11-29").on("2020-11-28"),
        says("thứ Ba tới", "2020-12-01").on("2020-11-24"),
        says("thứ Ba vừa rồi", "2020-11-17").on("2020-11-24"),
        says("Chủ nhật này", "2020-11-29").on("2020-11-24"),
        says("thứ Ba tuần sau", "2020-12-01").on("2020-11-26"),
        says("⟨Thứ bảy⟩ và Chủ nhật tuần này", "2020-11-28").on("2020-11-24"),
        void("con thứ hai"),
        void("lần thứ 3"),
        void("thứ nhất"),
        void("thứ 13"),
    ],
};

fn period_alone(i: Tokens<'_>) -> Parsed<'_, Said> {
    let (rest, (date, tense)) = period::period(i)?;
    Ok((rest, Said { tense, ..Said::date(date) }))
}

fn member_alone(i: Tokens<'_>) -> Parsed<'_, Said> {
    period::listed(i).map(|(rest, (date, tense))| (rest, Said { tense, ..Said::date(date) }))
}

fn weekday_alone(i: Tokens<'_>) -> Parsed<'_, Said> {
    let (rest, (moment, tense)) = moment::lone_weekday(i)?;
    Ok((rest, Said { core: Core::Moment(moment), modifier: None, tense }))
}

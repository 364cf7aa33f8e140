//! Months, quarters, halves, years, weeks, seasons.

use super::age::{century, decade, ordinal_in_words};
use super::lunar::cycle;
use super::piece::{goes_on, leads_on, month_name, named_year, opens_a_date, row, two_digits, which, year_behind, year4};
use crate::grammar::part::{digits, one_of, word, words};
use crate::grammar::{Parsed, Tokens};
use crate::number::counted::is_counted;
use crate::number::{Form, IN_WORDS, figure};
use crate::text::{Kind, Word, w};
use crate::time::form::Unit;
use crate::time::said::{DateSaid, Tense, YearSaid};
use crate::time::tables::SEASONS;
use nom::Parser;
use nom::branch::alt;

/// A point, and which way a missing year lies.
pub(super) type Period = (DateSaid, Option<Tense>);

/// Any calendar point coarser than a day.
pub(super) fn period(i: Tokens<'_>) -> Parsed<'_, Period> {
    let Some(first) = i.first() else {
        return i.miss("a period");
    };
    // One look at the first token leaves a few of the thirteen ways.
    match first.kind() {
        Kind::Number => alt((half, months_of_year, bare_month)).parse(i),
        Kind::Word if first.is(w!("tháng")) => alt((month, relative)).parse(i),
        Kind::Word if first.is(w!("năm")) => alt((relative, year, year_of_cycle)).parse(i),
        Kind::Word if first.is(w!("sang")) => coming(i),
        Kind::Word if first.is(w!("quý")) => alt((quarter, relative)).parse(i),
        Kind::Word if first.is(w!("tuần")) => alt((week, relative)).parse(i),
        Kind::Word if IN_WORDS.has(first) || first.is(w!("nửa")) => alt((half, months_of_year)).parse(i),
        Kind::Word => alt((season, decade, century)).parse(i),
        _ => i.miss("a period"),
    }
}

/// A year, a month or a quarter of a list behind its first, whose name it shares: `các năm 2018, 2019`, `tháng 1, 2/2021`.
pub(super) fn listed(i: Tokens<'_>) -> Parsed<'_, Period> {
    if i.mark_before(1, ',') || i.mark_before(1, '(') || [w!("và"), w!("năm")].contains(&i.word_before(1)) {
        alt((listed_year, listed_member)).parse(i)
    } else {
        i.miss("a list of years or months")
    }
}

/// `tháng 11/2020`, `tháng Ba`, `tháng 9 này`, `tháng 12 năm nay`.
pub(super) fn month(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (rest, _) = word(w!("tháng"))(i)?;
    // `ngày tháng năm` names no month, nor does `mỗi tháng hai lần`.
    let lone_five = rest.word_at(0) == w!("năm") && (i.word_before(1) == w!("ngày") || rest.get(1).is_some_and(|token| token.kind() == Kind::Number));
    let counts = rest.first().is_some_and(|token| token.kind() == Kind::Word) && (is_counted(rest.skip(1)) || rest.word_at(1) == w!("lần"));
    let (rest, month) = month_name(rest)?;
    // `Tháng 3 biên giới` is the name of a deed.
    if rest.reads(&[w!("biên"), w!("giới")]) {
        return rest.miss("a month");
    }
    let (after, year) = year_behind(rest);
    if lone_five || year.is_none() && (counts || rest.glued_at(0) && rest.mark_at(0, '/')) {
        return i.miss("a month");
    }
    let year = year.or_else(|| lent_year(after, w!("tháng"), month_name));
    Ok(pointed_at(after, DateSaid::Month { month, year }, year))
}

/// `tháng 1, 2, 3/2021`, `quý I, II năm 2021`: a month or a quarter of a list behind its first.
fn listed_member(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (head, member): (Word, Member) = match head_of_list(i) {
        Some(head) if head == w!("tháng") => (head, month_name),
        Some(head) => (head, quarter_number),
        None => return i.miss("a list of months"),
    };
    let (rest, number) = member(i)?;
    let (after, year) = year_behind(rest);
    let year = year.or_else(|| lent_year(rest, head, member));
    if is_counted(rest) || rest.glued_at(0) && year.is_none() {
        return i.miss("a month");
    }
    let said = if head == w!("tháng") { DateSaid::Month { month: number, year } } else { DateSaid::Quarter { quarter: number, year } };
    Ok((if year.is_some() { after } else { rest }, (said, None)))
}

/// How a member of a list is read.
type Member = for<'t> fn(Tokens<'t>) -> Parsed<'t, u8>;

/// `tháng` or `quý` before a list of bare numbers that ends right before this place.
fn head_of_list(i: Tokens<'_>) -> Option<Word> {
    let joint = |behind: usize| i.mark_before(behind, ',') || i.word_before(behind) == w!("và");
    let mut behind = 1;
    for _ in 0..11 {
        if !joint(behind) {
            return None;
        }
        behind += 1 + usize::from(joint(behind + 1));
        let member = i.back(behind)?;
        if member.as_roman().is_none() && member.as_number().is_none_or(|(value, count)| count > 2 || !(1..=12).contains(&value)) {
            return None;
        }
        let head = i.word_before(behind + 1);
        if head == w!("tháng") || head == w!("quý") {
            return Some(head);
        }
        behind += 1;
    }
    None
}

/// The year that the last member of a list lends: `tháng 3 và tháng 4/2021`, `tháng 3, 4, 5 năm 2021`, `quý I, II năm 2021`.
fn lent_year(mut i: Tokens<'_>, head: Word, member: Member) -> Option<YearSaid> {
    for _ in 0..11 {
        let comma = i.mark_at(0, ',');
        let and = i.word_at(usize::from(comma)) == w!("và");
        if !comma && !and {
            return None;
        }
        i = i.skip(usize::from(comma) + usize::from(and));
        let (rest, _) = member(if i.word_at(0) == head { i.skip(1) } else { i }).ok()?;
        if let (_, year @ Some(_)) = year_behind(rest) {
            return year;
        }
        i = rest;
    }
    None
}

/// A yearless date with the word behind it that says which one: `này`, `tới`, `vừa qua`.
fn pointed_at(i: Tokens<'_>, said: DateSaid, year: Option<YearSaid>) -> (Tokens<'_>, Period) {
    match (year, which(i)) {
        (None, Ok((behind, (away, tense)))) if behind.word_before(1) != w!("qua") || behind.word_before(2) == w!("vừa") => {
            let other = i.word_at(0) == w!("nay") || i.word_at(0) == w!("ngoái") || i.word_at(0) == w!("rồi");
            if other || leads_on(i) {
                return (i, (said, None));
            }
            (behind, (said, if away == 0 { None } else { tense }))
        }
        _ => (i, (said, None)),
    }
}

/// `năm 2019, 2020 và 2021`: a year of a list behind its first.
fn listed_year(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (rest, year) = year4(i)?;
    let joint = |behind: usize| i.mark_before(behind, ',') || i.word_before(behind) == w!("và");
    // `2 năm 2021, 2022`: the first year of so many.
    if counts_years(i) && !goes_on(rest) {
        return Ok((rest, (DateSaid::Year(YearSaid::Full(year)), None)));
    }
    let mut behind = 1;
    let mut years = 0;
    while joint(behind) && years < 8 {
        behind += 1 + usize::from(joint(behind + 1));
        if !i.back(behind).and_then(|token| token.as_number()).is_some_and(|(value, count)| count == 4 && (1000..3000).contains(&value)) {
            break;
        }
        years += 1;
        let headed = i.word_before(behind + 1) == w!("năm") || i.mark_before(behind + 1, '(') && i.word_before(behind + 2) == w!("năm");
        if headed && !goes_on(rest) && !is_counted(rest) {
            return Ok((rest, (DateSaid::Year(YearSaid::Full(year)), None)));
        }
        behind += 1;
    }
    i.miss("a year")
}

/// Whether a count of years stands before the first of several that are told here: `trong 2 năm 2021 và 2022`.
fn counts_years(i: Tokens<'_>) -> bool {
    let open = usize::from(i.mark_before(1, '('));
    let counted = i.back(2 + open).is_some_and(|count| count.as_number().is_some_and(|(value, _)| (2..=9).contains(&value)) || IN_WORDS.has(count));
    counted && i.word_before(1 + open) == w!("năm") && several_years(i)
}

/// Whether a year is told here, and another behind it: `2021, 2022`, `2021 và 2022`, `2021-2025`.
pub(super) fn several_years(i: Tokens<'_>) -> bool {
    let year = |ahead: usize| year4(i.skip(ahead)).is_ok();
    let joint = i.mark_at(1, ',') || i.mark_at(1, '-') || i.word_at(1) == w!("và");
    year(0) && joint && year(2)
}

/// `11/2020`.
fn bare_month(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (rest, (month, _)) = digits(2, 1, 12, "a month")(i)?;
    let slash = rest.mark_at(0, '/') || rest.mark_at(0, '-') && i.back(1).is_some_and(|before| before.is_any(&[w!("trong"), w!("từ"), w!("đến")]));
    let (after, year) = year4(rest.skip(1))?;
    if !slash || !(1900..2100).contains(&year) || goes_on(after) || is_counted(after) || after.glued_at(0) && after.mark_at(0, '%') {
        return i.miss("a month and its year");
    }
    Ok((after, (DateSaid::Month { month: month as u8, year: Some(YearSaid::Full(year)) }, None)))
}

/// `quý III/2020`, `quý 3 năm 2020`.
fn quarter(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (rest, _) = word(w!("quý"))(i)?;
    let (rest, quarter) = quarter_number(rest)?;
    let (rest, year) = year_behind(rest);
    let year = year.or_else(|| lent_year(rest, w!("quý"), quarter_number));
    Ok(pointed_at(rest, DateSaid::Quarter { quarter, year }, year))
}

fn quarter_number(i: Tokens<'_>) -> Parsed<'_, u8> {
    const NAMES: &[(Word, u8)] = &[(w!("một"), 1), (w!("nhất"), 1), (w!("hai"), 2), (w!("ba"), 3), (w!("tư"), 4), (w!("bốn"), 4)];
    let number = i.first().and_then(|token| match (token.as_roman(), token.as_number()) {
        (Some(number), _) => u8::try_from(number).ok(),
        (None, Some((value, 1..=2))) => u8::try_from(value).ok(),
        (None, Some(_)) => None,
        (None, None) => row(NAMES, token.as_word()),
    });
    match number {
        Some(number) => Ok((i.skip(1), number)),
        None => i.miss("the number of a quarter"),
    }
}

/// `6 tháng đầu năm 2020`, `nửa đầu năm`, `6 tháng cuối năm`, `9 tháng đầu năm 2020`.
fn half(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (rest, months) = if i.word_at(0) == w!("nửa") {
        (i.skip(1), 6)
    } else {
        let (rest, count) = count_of_months(i)?;
        words(&[w!("tháng")])(rest).map(|(rest, ())| (rest, count))?
    };
    let (rest, edge) = one_of(&[w!("đầu"), w!("cuối")])(rest)?;
    let (rest, year) = match named_year(rest) {
        Ok((rest, year)) => (rest, Some(year)),
        Err(_) => (word(w!("năm"))(rest)?.0, None),
    };
    let last = edge.is(w!("cuối"));
    let said = match (months, last) {
        (6, _) => DateSaid::Half { half: if last { 2 } else { 1 }, year },
        (_, false) => DateSaid::Months { from: 1, to: months, year },
        (_, true) => DateSaid::Months { from: 13 - months, to: 12, year },
    };
    Ok((rest, (said, None)))
}

/// `9 tháng năm 2018`: the first nine.
fn months_of_year(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (rest, count) = count_of_months(i)?;
    let (rest, _) = word(w!("tháng"))(rest)?;
    let (rest, year) = named_year(rest)?;
    match year {
        YearSaid::Full(_) if count == 6 => Ok((rest, (DateSaid::Half { half: 1, year: Some(year) }, None))),
        YearSaid::Full(_) => Ok((rest, (DateSaid::Months { from: 1, to: count, year: Some(year) }, None))),
        _ => i.miss("a year"),
    }
}

fn count_of_months(i: Tokens<'_>) -> Parsed<'_, u8> {
    if i.word_at(1) != w!("tháng") && i.word_at(2) != w!("tháng") {
        return i.miss("`tháng`");
    }
    let (rest, read) = figure(i)?;
    match read.value.to_i64() {
        Some(count @ 2..=11) if !(read.form == Form::Words && i.word_at(0) == w!("năm")) => Ok((rest, count as u8)),
        _ => i.miss("a number of months"),
    }
}

/// `tuần 48 năm 2020`, `tuần đầu tháng 9/2017`.
fn week(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (rest, _) = word(w!("tuần"))(i)?;
    let rest = if rest.word_at(0) == w!("lễ") { rest.skip(1) } else { rest };
    let edge = one_of(&[w!("đầu"), w!("cuối")])(rest).map(|(rest, edge)| {
        let rest = if rest.word_at(0) == w!("tiên") || rest.word_at(0) == w!("cùng") { rest.skip(1) } else { rest };
        (rest, u8::from(edge.is(w!("đầu"))))
    });
    let numbered = || {
        let ordinal = rest.word_at(0) == w!("thứ");
        let rest = if ordinal { rest.skip(1) } else { rest };
        match two_digits(rest) {
            Err(_) if ordinal => ordinal_in_words(rest, 53).map(|(rest, number)| (rest, number as u8)),
            read => read,
        }
    };
    let (rest, number) = edge.or_else(|_| numbered())?;
    let of = usize::from(rest.reads(&[w!("của"), w!("tháng")]));
    let rest = rest.skip(of);
    // `tuần đầu tháng 9`, `tuần 3 tháng 11`
    if let Ok((rest, (DateSaid::Month { month, year }, tense))) = month(rest) {
        return Ok((rest, (DateSaid::WeekOfMonth { nth: number, month, year }, tense)));
    }
    let (after, year) = year_behind(rest);
    // `tuần 3 buổi` counts; a week by its number has its year behind it.
    match year {
        Some(year) if number > 0 => Ok((after, (DateSaid::Week { week: number, year: Some(year) }, None))),
        _ => rest.miss("the year of the week"),
    }
}

/// `sang năm`, `sang tuần`: the next one; `bước sang năm học mới` and `sang năm 2021` say no more than they say.
fn coming(i: Tokens<'_>) -> Parsed<'_, Period> {
    /// With these it is another year, month or week that is named.
    const OTHERS: &[Word] = &[
        w!("mới"),
        w!("học"),
        w!("thứ"),
        w!("tới"),
        w!("sau"),
        w!("này"),
        w!("nay"),
        w!("kế"),
        w!("tiếp"),
        w!("giêng"),
        w!("chạp"),
        w!("đầu"),
        w!("cuối"),
        w!("tài"),
    ];
    let (rest, _) = word(w!("sang"))(i)?;
    let (rest, unit) = one_of(&[w!("năm"), w!("tháng"), w!("tuần")])(rest)?;
    let moved = [w!("bước"), w!("chuyển"), w!("dài"), w!("qua"), w!("dời"), w!("lùi")].contains(&i.word_before(1));
    let other = rest.first().is_some_and(|next| next.kind() == Kind::Number || next.is_any(OTHERS));
    let named = match unit.as_word() {
        word if word == w!("năm") => named_year(i.skip(1)).is_ok() || cycle(rest).is_some(),
        word if word == w!("tháng") => month_name(rest).is_ok(),
        _ => false,
    };
    if moved || other || named {
        return i.miss("the next year, month or week");
    }
    let said = match unit.as_word() {
        word if word == w!("năm") => DateSaid::Year(YearSaid::Relative(1)),
        word if word == w!("tháng") => DateSaid::Relative(1, Unit::Month),
        _ => DateSaid::Relative(1, Unit::Week),
    };
    Ok((rest, (said, None)))
}

/// `năm Canh Tý`, of the sixty the nearest, or the one whose number stands behind it.
fn year_of_cycle(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (rest, _) = word(w!("năm"))(i)?;
    let Some(cycle) = cycle(rest) else {
        return i.miss("a year of the cycle");
    };
    let rest = rest.skip(2);
    let (after, numbered) = numbered_cycle(rest);
    Ok((after, (DateSaid::Year(numbered.unwrap_or(YearSaid::Cycle(cycle))), None)))
}

/// The number of a year behind its name: `Canh Tý 2020`, `Canh Tý (2020)`, `Canh Tý - 2020`.
fn numbered_cycle(i: Tokens<'_>) -> (Tokens<'_>, Option<YearSaid>) {
    let open = i.mark_at(0, '(');
    let start = i.skip(usize::from(open || i.mark_at(0, '-')));
    let start = start.skip(usize::from(start.word_at(0) == w!("năm")));
    match year4(start) {
        Ok((rest, year)) if !goes_on(rest) && (!open || rest.mark_at(0, ')')) => (rest.skip(usize::from(open)), Some(YearSaid::Full(year))),
        _ => (i, None),
    }
}

/// `mùa xuân 2021`, `mùa hè năm nay`, `hè 2023`, `Xuân Canh Tý 2020`.
fn season(i: Tokens<'_>) -> Parsed<'_, Period> {
    let headed = i.word_at(0) == w!("mùa");
    let rest = if headed { i.skip(1) } else { i };
    let Some(season) = row(SEASONS, rest.word_at(0)) else {
        return i.miss("a season");
    };
    // `vụ Đông Xuân năm 2021` is a crop; a lone `Thu 2020` or `Đông` may be a name.
    if [w!("vụ"), w!("đông"), w!("hè"), w!("xuân"), w!("thu")].contains(&i.word_before(1)) {
        return i.miss("a season");
    }
    let rest = rest.skip(1);
    if let (Some(cycle), true) = (cycle(rest), headed || i.word_at(0) == w!("xuân")) {
        let (rest, numbered) = numbered_cycle(rest.skip(2));
        return Ok((rest, (DateSaid::Season { season, year: Some(numbered.unwrap_or(YearSaid::Cycle(cycle))) }, None)));
    }
    // `mùa hè vừa qua`, `mùa xuân tới`: the last or the next, whatever its year.
    if let (true, Ok((after, (_, tense @ Some(_))))) = (headed, which(rest)) {
        if [w!("vừa"), w!("tới"), w!("sắp"), w!("qua"), w!("rồi")].contains(&rest.word_at(0)) && !leads_on(rest) {
            return Ok((after, (DateSaid::Season { season, year: None }, tense)));
        }
    }
    let year = match named_year(rest) {
        Ok((rest, year)) => Some((rest, year)),
        Err(_) => match year4(rest) {
            Ok((after, year)) if !goes_on(after) && !after.mark_at(0, '-') => Some((after, YearSaid::Full(year))),
            _ => match which(rest) {
                Ok((after, (away, _))) if headed && after.word_before(1) != w!("nay") => Some((after, YearSaid::Relative(away))),
                _ => None,
            },
        },
    };
    match year {
        Some((rest, year)) => Ok((rest, (DateSaid::Season { season, year: Some(year) }, None))),
        None => i.miss("the year of the season"),
    }
}

/// With these before them, units are many and none is named.
const MANY: &[Word] = &[w!("những"), w!("các"), w!("mấy"), w!("nhiều"), w!("vài"), w!("dăm"), w!("bao"), w!("chục"), w!("trăm")];

/// `tuần trước`, `tháng tới`, `quý này`, `năm sau`.
fn relative(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (rest, unit) = one_of(&[w!("tuần"), w!("tháng"), w!("quý"), w!("năm")])(i)?;
    let rest = if unit.is(w!("tuần")) && rest.word_at(0) == w!("lễ") { rest.skip(1) } else { rest };
    // `năm kia`
    let (after, (away, _)) = if unit.is(w!("năm")) && rest.word_at(0) == w!("kia") { (rest.skip(1), (-2, None)) } else { which(rest)? };
    let vague = rest.word_at(0) == w!("qua") && !unit.is(w!("tuần")) && !unit.is(w!("tháng"));
    let numbered = i.back(1).is_some_and(|before| before.kind() == Kind::Number || before.is_any(MANY));
    // `tháng sau khi`, `năm trước đó`, `năm sau cao hơn năm trước`.
    let clause = after.first().is_some_and(|token| token.is_any(&[w!("khi"), w!("đó"), w!("đây"), w!("kia"), w!("cao")]));
    // `năm tháng qua đi`
    let years_and_months = unit.is(w!("tháng")) && i.word_before(1) == w!("năm");
    if vague || numbered || clause || years_and_months || opens_a_date(rest) || rest.word_at(0) == w!("ngoái") && !unit.is(w!("năm")) {
        return i.miss("a period");
    }
    let said = match unit.as_word() {
        word if word == w!("tuần") => DateSaid::Relative(away, Unit::Week),
        word if word == w!("tháng") => DateSaid::Relative(away, Unit::Month),
        word if word == w!("năm") => DateSaid::Year(YearSaid::Relative(away)),
        _ => DateSaid::RelativeQuarter(away),
    };
    Ok((after, (said, None)))
}

/// `năm 2020`, `năm nay`.
fn year(i: Tokens<'_>) -> Parsed<'_, Period> {
    let (rest, year) = named_year(i)?;
    // `5 năm trước` and `10 năm sau` count years, `những năm trước` names none.
    let many = i.back(1).is_some_and(|before| before.kind() == Kind::Number || before.is_any(MANY));
    if many && matches!(year, YearSaid::Relative(_)) { i.miss("a year") } else { Ok((rest, (DateSaid::Year(year), None))) }
}

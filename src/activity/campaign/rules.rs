//! The ways a bulletin names a campaign.

use super::CampaignKind;
use super::quote::{opens, quote};
use crate::activity::tables::signal::{
    BEFORE_FIGURES, BREAKS, CALENDAR, CALLED, CLAUSES, COUNTED, DEEDS, ENDS, EXAMPLES, GAINS, GAINS_ALONE, GOES_ON, INSIDE, NAMED, NO_ITEMS, NO_NAMES, NOT,
    PEOPLE, SEASONS, SHORT_PEOPLE, SIGNALS, SPEAKING, Signal, UNITS, VERBS,
};
use crate::grammar::{First, Parsed, Rule, Table, Tokens, says, void};
use crate::text::{Gap, Kind, w};
use core::ops::Range;

/// A name as it was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    /// Nothing for a name of something else.
    pub(super) kind: Signal,
    /// The name, as places ahead of the first token.
    pub(super) name: Range<usize>,
    pub(super) form: Form,
}

/// How it was said, which decides how a list of names goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Quoted,
    Numbered,
    Listed,
    Plain,
}

/// The most tokens between a head and its quoted name.
const BETWEEN: usize = 7;
/// The most where `với tên gọi` announces it.
const FAR: usize = 14;
/// The most tokens of the name of a draft.
const DRAFT: usize = 40;
/// The most tokens of a name without quotation marks.
const PLAIN: usize = 24;

pub(crate) static NAMES: Table<Said> = Table::new(&[&QUOTED, &ITSELF, &NUMBERED, &LISTED, &CAPITAL, &SMALL]);

const QUOTED_HEADS: First = First::words(&[
    w!("phong"),
    w!("cuộc"),
    w!("cvđ"),
    w!("chiến"),
    w!("đợt"),
    w!("đề"),
    w!("chương"),
    w!("dự"),
    w!("mô"),
    w!("chủ"),
    w!("tuần"),
    w!("tháng"),
    w!("tiểu"),
])
.or_marks(&[]);

static QUOTED: Rule<Said> = Rule {
    name: "head “name”",
    first: QUOTED_HEADS,
    shape: quoted,
    examples: &[
        says("phong trào “Ba sạch”", "movement: Ba sạch"),
        says("phong trào thi đua \"Làng quê đáng sống\"", "movement: Làng quê đáng sống"),
        says("cuộc vận động ‘Gia đình 3 không, 2 có’", "campaign: Gia đình 3 không, 2 có"),
        says("đợt thi đua đặc biệt “60 ngày vì em thơ”", "emulation drive: 60 ngày vì em thơ"),
        says("chủ đề năm 2021 là: «Vững bước cùng con»", "theme: Vững bước cùng con"),
        says("mô hình CLB “Mẹ và bé”", "model: Mẹ và bé"),
        says("cuộc vận động (CVĐ) “Ngõ xóm xanh\"", "campaign: Ngõ xóm xanh"),
        says("dự án “ Dê giống ”", "project: Dê giống"),
        says("đề án ”Trồng chè”", "scheme: Trồng chè"),
        says("mô hình, nổi bật là “Tổ dệt xanh”", "model: Tổ dệt xanh"),
        void("chương trình đã tặng “Bé ngoan”"),
        void("phong trào, “sôi nổi lắm”"),
    ],
};

static ITSELF: Rule<Said> = Rule {
    name: "“Tháng …”",
    first: First::words(&[]).or_marks(&['“', '"', '‘', '\'', '«']),
    shape: itself,
    examples: &[says("“Tháng Nhân ái”", "month: Tháng Nhân ái"), says("‘Tuần lễ sách hay’", "week: Tuần lễ sách hay"), void("“tháng Ba”")],
};

static NUMBERED: Rule<Said> = Rule {
    name: "Đề án 939",
    first: QUOTED_HEADS,
    shape: numbered,
    examples: &[
        says("Đề án 939", "scheme: Đề án 939"),
        says("Dự án 8", "project: Dự án 8"),
        says("(⟨Đề án 704⟩), họp", "scheme: Đề án 704"),
        void("Đề án số 05-ĐA/TU"),
        void("dự án 5 tỷ đồng"),
    ],
};

static LISTED: Rule<Said> = Rule {
    name: "head: Name",
    first: QUOTED_HEADS,
    shape: listed,
    examples: &[
        says("chiến dịch: Áo ấm vùng cao", "campaign: Áo ấm vùng cao"),
        says("⟨chủ đề: Vui khỏe, sáng tạo⟩, Hội trao quà", "theme: Vui khỏe, sáng tạo"),
        void("chương trình: văn nghệ"),
    ],
};

static CAPITAL: Rule<Said> = Rule {
    name: "head Name",
    first: QUOTED_HEADS,
    shape: capital,
    examples: &[
        says("Chiến dịch Tình nguyện mùa lúa hè 2022", "campaign: Chiến dịch Tình nguyện mùa lúa hè 2022"),
        says("mô hình Vườn rau nhân ái", "model: mô hình Vườn rau nhân ái"),
        says("⟨Tháng An toàn bếp ăn⟩ năm 2023", "month: Tháng An toàn bếp ăn"),
        says("cuộc vận động Gia đình 5 không, 3 sạch", "campaign: cuộc vận động Gia đình 5 không, 3 sạch"),
        says("phong trào Nông dân thi đua sản xuất, kinh doanh giỏi", "movement: phong trào Nông dân thi đua sản xuất, kinh doanh giỏi"),
        void("phong trào Phụ nữ"),
        void("tháng Giêng"),
        void("Chương trình Hội"),
    ],
};

static SMALL: Rule<Said> = Rule {
    name: "Tháng hành động …",
    first: QUOTED_HEADS,
    shape: small,
    examples: &[
        says("Tháng hành động vì biển đảo", "month: Tháng hành động vì biển đảo"),
        says(
            "Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới",
            "month: Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới",
        ),
        says("chương trình mục tiêu quốc gia xây dựng nông thôn mới", "programme: chương trình mục tiêu quốc gia xây dựng nông thôn mới"),
        says("dự thảo ⟨Đề án trồng cây bóng mát ở các thôn giai đoạn 2021 - 2025⟩.", "scheme: Đề án trồng cây bóng mát ở các thôn giai đoạn 2021 - 2025"),
        says("⟨cuộc vận động xây dựng gia đình 5 không, 3 sạch⟩", "campaign: cuộc vận động xây dựng gia đình 5 không, 3 sạch"),
        void("các chương trình mục tiêu quốc gia"),
    ],
};

/// The head at this place and what it announces; a month is one only where its name shows it.
fn head(i: Tokens<'_>) -> Option<(usize, Signal)> {
    SIGNALS.longest(i).map(|(len, signal)| (len, *signal))
}

fn quoted(i: Tokens<'_>) -> Parsed<'_, Said> {
    let Some((len, kind)) = head(i) else {
        return i.miss("a kind of campaign");
    };
    match named_in_quotes(i, len, kind) {
        Some((name, taken)) => Ok((i.skip(taken), Said { kind, name, form: Form::Quoted })),
        None => i.miss("a quoted name"),
    }
}

/// The quoted name behind a head of `len` tokens, and where it ends.
pub(super) fn named_in_quotes(i: Tokens<'_>, len: usize, kind: Signal) -> Option<(Range<usize>, usize)> {
    let mut at = len;
    while at <= len + FAR {
        let here = i.skip(at);
        let token = here.first()?;
        let near = at <= len + BETWEEN || here.back(1).is_some_and(|before| before.is_any(CALLED));
        if token.gap() == Gap::Blank {
            return None;
        }
        if super::quote::is_quote(token) {
            let quote = quote(here).filter(|quote| near && !quote.speech)?;
            return Some((at + quote.from..at + quote.to, at + quote.len));
        }
        match token.as_mark() {
            Some('(' | ')') => {}
            // `duy trì các mô hình, tiêu biểu là “…”`.
            Some(',') if kind.is_some() && here.get(1).is_some_and(|next| next.is_any(EXAMPLES)) => {}
            // `phương châm: “…”` names, `tổ dân phố 4 cho biết: “…”` tells.
            Some(':') if opens(here.skip(1)) && (at == len || kind.is_some()) && !speaks(here) => {}
            Some(_) => return None,
            None if token.is_any(BREAKS) => return None,
            None => match SIGNALS.longest(here) {
                // `mô hình câu lạc bộ “…”` names the model.
                Some((more, None)) if at == len && kind == Some(CampaignKind::Model) => at += more - 1,
                // `cuộc vận động (CVĐ) “…”` says it twice.
                Some((more, again)) if *again == kind && here.mark_before(1, '(') => at += more - 1,
                Some(_) => return None,
                None => {}
            },
        }
        at += 1;
    }
    None
}

/// Whether a word of speaking stands right before.
pub(super) fn speaks(i: Tokens<'_>) -> bool {
    (1..=3).any(|behind| {
        let before = Tokens::window(i.paragraph(), i.at().saturating_sub(behind));
        SPEAKING.iter().any(|phrase| phrase.matches(before).is_some_and(|taken| taken == behind))
    })
}

fn itself(i: Tokens<'_>) -> Parsed<'_, Said> {
    // `… nói: “Phong trào giúp tôi …”` is speech.
    if i.mark_before(1, ':') && speaks(Tokens::window(i.paragraph(), i.at().saturating_sub(1))) {
        return i.miss("a name");
    }
    let inside = i.skip(1);
    let kind = match SIGNALS.longest(inside) {
        Some((_, kind)) => *kind,
        None if inside.word_at(0) == w!("tháng") => Some(CampaignKind::Month),
        None => None,
    };
    // `“tháng Ba”` is a month of the calendar, `“Tháng Ba biên giới”` is none.
    let found = if opens(i) && kind.is_some() { quote(i).filter(|quote| quote.to > 3 || !is_calendar(inside)) } else { None };
    match found {
        Some(quote) if !quote.speech && quote.to > 2 => Ok((i.skip(quote.len), Said { kind, name: quote.from..quote.to, form: Form::Quoted })),
        _ => i.miss("a quoted month"),
    }
}

/// Whether `tháng` at this place is one of the calendar.
fn is_calendar(i: Tokens<'_>) -> bool {
    i.get(1).is_none_or(|next| next.kind() != Kind::Word || next.is_any(CALENDAR))
}

fn numbered(i: Tokens<'_>) -> Parsed<'_, Said> {
    match head(i) {
        Some((len, kind @ Some(CampaignKind::Scheme | CampaignKind::Project | CampaignKind::Programme))) => {
            let at = if i.word_at(len) == w!("số") { len + 1 } else { len };
            let capital = i.first().is_some_and(|token| token.is_capital());
            if is_number_of_name(i.skip(at), capital) {
                return Ok((i.skip(at + 1), Said { kind, name: 0..at + 1, form: Form::Numbered }));
            }
            i.miss("the number of a scheme")
        }
        _ => i.miss("a scheme"),
    }
}

/// Whether the number here is one that a scheme goes by: no figure, and no number of a document.
pub(super) fn is_number_of_name(i: Tokens<'_>, sure: bool) -> bool {
    let Some((value, digits)) = i.first().and_then(|token| token.as_number()) else {
        return false;
    };
    let figure = |at: usize| i.glued_at(at) && i.get(at).is_some_and(|token| token.as_number().is_some());
    let glued = i.glued_at(1) && i.get(1).is_some_and(|next| matches!(next.as_mark(), Some('-' | '/' | '%')) || next.kind() == Kind::Mark && figure(2));
    digits <= 4 && !glued && !i.mark_at(1, '%') && !i.get(1).is_some_and(|next| next.is_any(UNITS)) && (sure || value >= 100)
}

fn listed(i: Tokens<'_>) -> Parsed<'_, Said> {
    match head(i) {
        Some((len, kind @ Some(_))) if i.mark_at(len, ':') => {
            let at = len + 1;
            let whole = kind == Some(CampaignKind::Theme);
            match item(i.skip(at), whole) {
                Some(more) => Ok((i.skip(at + more), Said { kind, name: at..at + more, form: Form::Listed })),
                None => i.miss("a name"),
            }
        }
        _ => i.miss("a kind of campaign"),
    }
}

/// One name of a list without quotation marks: it begins with a capital and ends at the next mark. A theme goes on to the end
/// of its clause.
pub(super) fn item(i: Tokens<'_>, whole: bool) -> Option<usize> {
    i.first().filter(|token| token.is_capital() && !token.is_any(NO_ITEMS))?;
    let mut at = 1;
    while at < PLAIN {
        match i.get(at) {
            Some(token) if token.gap() == Gap::Blank => break,
            Some(token) if token.kind() == Kind::Word && !whole && token.is(w!("và")) => break,
            // `Tổ đan lát với 25 thành viên`.
            Some(token) if token.is_any(&[w!("với"), w!("có")]) && i.get(at + 1).is_some_and(|next| next.kind() == Kind::Number) => break,
            Some(token) => match token.as_mark() {
                Some('.' | ';' | '(' | ')') => break,
                // A new clause begins with a capital, a theme goes on without one.
                Some(',') if !whole || i.get(at + 1).is_none_or(|next| next.is_capital()) => break,
                _ => at += 1,
            },
            None => break,
        }
    }
    (at > 1).then_some(at)
}

fn capital(i: Tokens<'_>) -> Parsed<'_, Said> {
    let (len, kind) = match head(i) {
        Some((len, kind @ Some(_))) => (len, kind),
        None if i.word_at(0) == w!("tháng") && !is_calendar(i) => (1, Some(CampaignKind::Month)),
        _ => return i.miss("a kind of campaign"),
    };
    let Some(first) = i.get(len).filter(|token| token.is_capital() && token.gap() < Gap::Blank && !token.is_any(NO_NAMES)) else {
        return i.miss("a name");
    };
    let shouted = i.first().is_some_and(|token| token.is_all_upper());
    // A name in capitals alone is an abbreviation (`mô hình HTX`), a heading in capitals no sign of a name.
    let of_people = first.is_any(SHORT_PEOPLE) && i.get(len + 1).is_some_and(|next| next.is_any(DEEDS) && !next.is_capital());
    if shouted || first.is_all_upper() && !(of_people && kind == Some(CampaignKind::Movement)) {
        return i.miss("a name");
    }
    let end = extent(i, len + 1);
    let words = end - len;
    let least = if first.is_any(PEOPLE) && kind != Some(CampaignKind::Month) { 4 } else { 2 };
    if words < least {
        return i.miss("a name");
    }
    Ok((i.skip(end), Said { kind, name: 0..end, form: Form::Plain }))
}

fn small(i: Tokens<'_>) -> Parsed<'_, Said> {
    if let Some(end) = draft(i) {
        return Ok((i.skip(end), Said { kind: Some(CampaignKind::Scheme), name: 0..end, form: Form::Plain }));
    }
    match NAMED.longest(i) {
        Some((len, kind)) => {
            let end = extent(i, len);
            let capital = i.first().is_some_and(|token| token.is_capital());
            if end == len || *kind == CampaignKind::Week && !capital {
                return i.miss("a name");
            }
            Ok((i.skip(end), Said { kind: Some(*kind), name: 0..end, form: Form::Plain }))
        }
        None => i.miss("a month of action"),
    }
}

/// Where the name of a scheme ends that is put forward: `dự thảo Đề án thu gom rác ở các thôn giai đoạn 2021 - 2025`. It goes on in
/// small letters to the end of its clause.
fn draft(i: Tokens<'_>) -> Option<usize> {
    let drafted = i.follows(&[w!("dự"), w!("thảo")]) && i.word_at(0) == w!("đề") && i.word_at(1) == w!("án");
    i.get(2).filter(|token| drafted && token.kind() == Kind::Word && !token.is_any(ENDS))?;
    let ends = |at: &usize| {
        i.get(*at).is_none_or(|token| {
            let next = || i.get(at + 1).is_some_and(|next| next.kind() == Kind::Word && !next.is_capital() && !next.is_any(CLAUSES) && !next.is_any(ENDS));
            let through = token.is_mark(',') && next() || token.is_mark('-');
            token.gap() == Gap::Blank || token.is_any(&[w!("đã"), w!("được"), w!("do"), w!("của"), w!("là")]) || token.kind() == Kind::Mark && !through
        })
    };
    // A heading, which no mark ends, shortens it.
    (3..DRAFT).find(ends).filter(|end| *end > 3 && i.get(*end).is_some_and(|token| token.gap() < Gap::Blank))
}

/// Where a name ends before a figure: before the verb that goes on to it (`hỗ trợ 20 cháu`, `chăm lo cho 240 đoàn viên`).
fn before_figure(i: Tokens<'_>, from: usize, at: usize) -> usize {
    let end = if i.word_at(at.saturating_sub(1)) == w!("cho") { at - 1 } else { at };
    (1..=2)
        .map(|len| (len, end.saturating_sub(len)))
        .find(|(len, start)| *start >= from && BEFORE_FIGURES.longest(i.skip(*start)).is_some_and(|(taken, ())| taken == *len))
        .map_or(end, |(_, start)| start)
}

fn is_year(i: Tokens<'_>) -> bool {
    i.first().and_then(|token| token.as_number()).is_some_and(|(_, digits)| digits == 4)
}

/// Where a name without quotation marks ends that goes on at `from`.
pub(super) fn extent(i: Tokens<'_>, from: usize) -> usize {
    let mut at = from;
    while at < PLAIN {
        let here = i.skip(at);
        let Some(token) = here.first().filter(|token| token.gap() < Gap::Blank) else {
            break;
        };
        let small_count = |i: Tokens<'_>| i.first().and_then(|token| token.as_number()).is_some() && i.get(1).is_some_and(|next| next.is_any(COUNTED));
        // `Tuần lễ Hồng thu được 350 đơn vị máu`, `phong trào Hũ gạo tình thương vận động được …`.
        let gains = here.word_at(1) == w!("được") && token.is_any(GAINS_ALONE) || here.word_at(2) == w!("được") && token.is_any(GAINS);
        let denies = token.is(w!("không")) && here.get(1).is_none_or(|next| next.kind() != Kind::Word || next.is_any(NOT));
        if gains || denies || VERBS.longest(here).is_some() {
            break;
        }
        if let Some((len, ())) = INSIDE.longest(here) {
            at += len;
        } else if let Some((len, ())) = GOES_ON.longest(here.skip(1)).filter(|_| token.is_mark(',')) {
            at += 1 + len;
        } else if small_count(here) {
            at += 2;
        } else if token.is_mark(',') && here.back(1).is_some_and(|before| before.is_any(COUNTED)) && small_count(here.skip(1)) {
            at += 3;
        } else if token.is(w!("không")) {
            // `Tổ phụ nữ không có người vi phạm`.
            at += 2;
        } else if token.is(w!("năm")) && here.back(1).is_some_and(|before| before.is_any(SEASONS)) && is_year(here.skip(1)) {
            return at + 2;
        } else if token.kind() == Kind::Number {
            let dated = here.back(1).is_some_and(|before| before.is_any(SEASONS)) && is_year(here);
            return if dated || at == from && is_number_of_name(here, true) { at + 1 } else { before_figure(i, from, at) };
        } else if super::quote::is_quote(token) && token.is_glued() && here.glued_at(1) {
            // An apostrophe inside a name: `H'Lan`.
            at += 2;
        } else if token.kind() != Kind::Word || token.is_any(ENDS) {
            break;
        } else {
            at += 1;
        }
    }
    at
}

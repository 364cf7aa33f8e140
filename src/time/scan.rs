//! Reading a running text: claims left to right, each understood against what was said before it.

use super::Timex;
use super::form::{Date, Form, Point};
use super::reference::Reference;
use super::rules::TABLE;
use super::said::{Core, DateSaid, Moment, Said, Tense};
pub(crate) use super::sense::Heard;
use super::sense::{Context, Meaning, sense};
use super::tables::AHEAD;
use super::value::Value;
use crate::grammar::{Claim, Starts, Tokens};
use crate::note::{Note, NoteKind};
use crate::number::guard::GUARDS;
use crate::text::{Gap, Kind, Token, cut, lex, w};
use alloc::vec::Vec;
use chrono::NaiveDate;

/// Every time expression of a text, in its order.
///
/// What stands in a name (`phường 12`, `Covid-19`, `Nghị định 100`), a phone number or a ratio (`20/20 cơ sở`) is no time; a
/// date that no calendar has is passed over.
///
/// ```
/// use bantin::time::{self, Reference};
/// use chrono::NaiveDate;
///
/// let posted = Reference::on(NaiveDate::from_ymd_opt(2020, 11, 24).unwrap());
/// let text = "Chiều 20/11, Hội họp; từ ngày 06 - 19/11 đã kiểm tra 20/20 cơ sở.";
/// let found = time::scan(text, &posted);
/// assert_eq!(found.len(), 2);
/// assert_eq!(found[0].span.slice(text), "Chiều 20/11");
/// assert_eq!(found[0].value.to_string(), "2020-11-20TAF");
/// assert_eq!(found[1].value.to_string(), "2020-11-06/2020-11-19");
/// ```
#[must_use]
pub fn scan(text: &str, reference: &Reference) -> Vec<Timex> {
    let tokens = lex(cut(text));
    let mut found = Vec::new();
    let mut heard = Heard::default();
    for paragraph in paragraphs(&tokens) {
        let (mut at, mut done) = (0, 0);
        while at < paragraph.len() {
            let here = Tokens::window(paragraph, at);
            if !starts(here, done) {
                at += 1;
                continue;
            }
            let guard = GUARDS.claim(here, |_| true).map_or(0, |claim| claim.len);
            let taken = match claim(here) {
                Some(claim) if claim.len >= guard => {
                    let (timex, _, taken) = understand(here, &claim, reference, &mut heard);
                    found.extend(timex);
                    taken
                }
                _ => guard,
            };
            at += taken.max(1);
            if taken > 0 {
                done = at;
            }
        }
    }
    found
}

/// The paragraphs of a text: an empty line parts them.
fn paragraphs(tokens: &[Token]) -> impl Iterator<Item = &[Token]> {
    tokens.chunk_by(|_, next| next.gap() != Gap::Blank)
}

/// Whether a grammar may start here: never inside a number, and at a number that is glued to letters only where they are an
/// ordinary word (`ngày6`). What stands before `done` has been read: behind it, a mark glued to a number parts two facts.
pub(crate) fn starts(i: Tokens<'_>, done: usize) -> bool {
    let (Some(here), Some(before)) = (i.first(), i.back(1)) else {
        return true;
    };
    if !here.is_glued() || here.kind() != Kind::Number && here.kind() != Kind::Overlong {
        return true;
    }
    match before.kind() {
        Kind::Number | Kind::Overlong => false,
        Kind::Word => !before.is_all_upper() && before.letters() > 1 && before.as_word() != crate::text::Word::OTHER,
        Kind::Mark => match before.as_mark() {
            // A number behind a slash, a dot or a dash that is glued to a number or a code is a part of it.
            Some(',' | '-') if done > 0 && done + 1 == i.at() => true,
            Some('/' | '.' | ',' | '-' | ':') => !before.is_glued() || i.back(2).is_none_or(|token| token.kind() != Kind::Number && !token.is_all_upper()),
            _ => true,
        },
    }
}

/// What a time can start with.
pub(crate) static STARTS: Starts = TABLE.starts();

/// The best claim at a place.
pub(crate) fn claim(i: Tokens<'_>) -> Option<Claim<Said>> {
    TABLE.claim(i, |said| sense(said, &Context { reference: &Reference::none(), heard: Heard::default(), tense: None }).is_ok())
}

/// What a claim means: its fact, what is to be noted, and how many tokens are done with.
pub(crate) fn understand(i: Tokens<'_>, claim: &Claim<Said>, reference: &Reference, heard: &mut Heard) -> (Option<Timex>, Option<Note>, usize) {
    let context = Context { reference, heard: *heard, tense: claim.said.tense.or_else(|| clause_tense(i, claim.len)) };
    let span = i.span(claim.len);
    match sense(&claim.said, &context) {
        Ok(meaning) => {
            listen(i, &claim.said, &meaning, reference, heard);
            let note = (meaning.weekday_agrees == Some(false)).then_some(Note { kind: NoteKind::WeekdayAtOdds, span });
            (Some(timex(&meaning, span)), note, claim.len)
        }
        Err(_) => match claim.said.core {
            // One end may still stand: the first by itself, and then what follows is read anew.
            Core::Range(from, to, split) if claim.said.modifier.is_none() && matches!(from.date, Some(DateSaid::Day { .. })) => {
                let alone = Said::moment(lent(from, to));
                let span = i.span(split);
                match sense(&alone, &context) {
                    Ok(meaning) => {
                        listen(i, &alone, &meaning, reference, heard);
                        (Some(timex(&meaning, span)), None, split.max(1))
                    }
                    Err(_) => (None, Some(Note { kind: NoteKind::VoidDate, span }), split.max(1)),
                }
            }
            _ => (None, Some(Note { kind: NoteKind::VoidDate, span }), claim.len),
        },
    }
}

/// The start of a range with the month and year of its end.
fn lent(from: Moment, to: Moment) -> Moment {
    let date = match (from.date, to.date) {
        (Some(DateSaid::Day { day, month, year }), Some(DateSaid::Day { month: last, year: of, .. })) => {
            Some(DateSaid::Day { day, month: month.or(last), year: year.or(of) })
        }
        (date, _) => date,
    };
    Moment { date, ..from }
}

fn timex(meaning: &Meaning, span: crate::Span) -> Timex {
    Timex {
        span,
        kind: meaning.kind,
        value: Value(meaning.value),
        modifier: meaning.modifier,
        every: meaning.every,
        range: meaning.range.map(Value),
        calendar: meaning.calendar,
    }
}

/// Remembers the day or the month that was said, for `cùng ngày` and `trong tháng`.
fn listen(i: Tokens<'_>, said: &Said, meaning: &Meaning, reference: &Reference, heard: &mut Heard) {
    let Form::Point(Point { date: Some(date), .. }) = meaning.value else { return };
    match date {
        Date::Day(Some(year), month, day) => {
            let Some(day) = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()) else { return };
            heard.month = Some(day);
            if heard.day.is_none() || is_of_the_tale(said, day, reference, *heard) && !dates_a_document(i) {
                heard.day = Some(day);
            }
        }
        Date::Month(Some(year), month) => heard.month = NaiveDate::from_ymd_opt(year.into(), month.into(), 1).or(heard.month),
        _ => {}
    }
}

/// Whether a day is one at which something is told to have happened: no term (`trước ngày 5/5`), none that is still to come
/// after days that are past, and no bare `hôm nay`, which people say in a quotation.
fn is_of_the_tale(said: &Said, day: NaiveDate, reference: &Reference, heard: Heard) -> bool {
    let past = |day: NaiveDate| reference.day().is_some_and(|today| day <= today);
    let spoken = matches!(&said.core, Core::Moment(Moment { date: Some(DateSaid::Relative(..)), part: None, clock: None, .. }));
    said.modifier.is_none() && !spoken && (past(day) || !heard.day.is_some_and(past))
}

/// Whether the number of a document stands right before, so that the day is its own: `Chỉ thị số 21-CT/TW ngày 20/01/2018`.
fn dates_a_document(i: Tokens<'_>) -> bool {
    let code = i.back(1).is_some_and(|token| token.kind() == Kind::Word && token.is_all_upper() && token.is_glued());
    code && (i.mark_before(2, '/') || i.mark_before(2, '-'))
}

/// Which way the clause looks: `sẽ`, `dự kiến`, `phấn đấu` before the date, or `sẽ` right behind it.
fn clause_tense(i: Tokens<'_>, len: usize) -> Option<Tense> {
    let ahead = |i: Tokens<'_>| AHEAD.longest(i).is_some();
    let behind = i.skip(len);
    if ahead(behind) {
        return Some(Tense::Future);
    }
    // `từ đầu tháng 5 đến nay`
    if behind.reads(&[w!("đến"), w!("nay")]) || behind.reads(&[w!("tới"), w!("nay")]) {
        return Some(Tense::Past);
    }
    // `từ nay đến 20/10`
    let joint = usize::from(i.word_before(1) == w!("hết")) + 1;
    if [w!("đến"), w!("tới")].contains(&i.word_before(joint)) && i.word_before(joint + 1) == w!("nay") {
        return Some(Tense::Future);
    }
    if promised(i, behind) {
        return Some(Tense::Future);
    }
    for behind in 1..=10 {
        let token = i.back(behind)?;
        if token.as_mark().is_some_and(|mark| matches!(mark, ',' | '.' | ';' | ':' | '(' | ')' | '!' | '?')) {
            return None;
        }
        if ahead(Tokens::window(i.paragraph(), i.at() - behind)) {
            return Some(Tense::Future);
        }
    }
    None
}

/// Whether what is told of the date at the head of a sentence is still to come: `Ngày 2/9, xã sẽ khánh thành cầu`.
fn promised(i: Tokens<'_>, behind: Tokens<'_>) -> bool {
    let head = i.begins_sentence()
        || i.mark_before(1, ',')
        || i.back(1).is_some_and(|before| before.is_any(&[w!("vào"), w!("từ")])) && Tokens::window(i.paragraph(), i.at() - 1).begins_sentence();
    if !head {
        return false;
    }
    let clause = behind.skip(usize::from(behind.mark_at(0, ',')));
    for token in clause.ahead(12) {
        if token.is(w!("sẽ")) {
            return true;
        }
        if token.kind() == Kind::Mark || token.is_any(&[w!("đã"), w!("vừa"), w!("biết"), w!("nói"), w!("rằng")]) {
            return false;
        }
    }
    false
}

/// The time expression that starts at this place, and how many tokens it takes.
pub(crate) fn at(i: Tokens<'_>, reference: &Reference) -> Option<(Timex, usize)> {
    let claim = claim(i)?;
    let (timex, _, taken) = understand(i, &claim, reference, &mut Heard::default());
    timex.map(|timex| (timex, taken))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Span;
    use crate::grammar::Rule;
    use crate::grammar::proof::{Found, Reader, prove};
    use alloc::format;
    use alloc::string::{String, ToString};

    fn reference(on: Option<&str>) -> Reference {
        on.and_then(|day| day.parse().ok()).map_or(Reference::none(), Reference::on)
    }

    /// The value, its modifier, `EVERY` and its range, as the examples write them.
    fn form(timex: &Timex) -> String {
        let mut form = timex.value.to_string();
        if let Some(modifier) = timex.modifier {
            form = format!("{form} {modifier}");
        }
        if timex.every {
            form += " EVERY";
        }
        timex.range.map_or(form.clone(), |range| format!("{form} {range}"))
    }

    #[test]
    fn the_same_day_is_the_last_one_that_is_told() {
        let same = |text: &str| scan(text, &reference(Some("2021-04-26"))).last().map(form);
        for (text, value) in [
            ("Sáng 20/4 họp tại xã. Chiều cùng ngày, Hội thăm 2 hộ.", "2021-04-20TAF"),
            ("Sáng 20/4 họp, hẹn báo cáo trước ngày 5/5. Chiều cùng ngày, Hội thăm 2 hộ.", "2021-04-20TAF"),
            ("Sáng 20/4 họp; ngày 30/4 sẽ ra quân. Tối cùng ngày, Hội giao lưu.", "2021-04-20TEV"),
            ("Sáng 20/4, chị nói: “Hôm nay vui lắm”. Tối cùng ngày, Hội giao lưu.", "2021-04-20TEV"),
            ("Ngày 20/4 họp. Ngày 22/4 ra quân. Tối cùng ngày, Hội giao lưu.", "2021-04-22TEV"),
            ("Sáng 20/4 họp, quán triệt Quyết định số 12/QĐ-BTV ngày 15/3/2019. Chiều cùng ngày, Hội thăm 2 hộ.", "2021-04-20TAF"),
            ("Ngày 30/4 sẽ ra quân. Tối cùng ngày, Hội giao lưu.", "2021-04-30TEV"),
            ("Ngày 20/4 họp. Sáng nay, Hội ra quân. Tối cùng ngày, Hội giao lưu.", "2021-04-26TEV"),
        ] {
            assert_eq!(same(text).as_deref(), Some(value), "{text}");
        }
    }

    #[test]
    fn every_rule_reads_its_examples_alone_and_among_the_rest() {
        let alone = |rule: &Rule<Said>, text: &str, span: Span, on: Option<&str>| {
            let tokens = lex(text);
            let at = tokens.iter().position(|token| token.span().start() == span.start())?;
            let here = Tokens::window(&tokens, at);
            assert!(rule.first.admits(here.first()?), "{} cannot start with its example {text:?}", rule.name);
            let (rest, said) = (rule.shape)(here).ok()?;
            let claim = Claim { said, len: here.taken(rest) };
            let (timex, _, _) = understand(here, &claim, &reference(on), &mut Heard::default());
            timex.map(|timex| Found { span: timex.span, value: form(&timex) })
        };
        let all = |text: &str, on: Option<&str>| scan(text, &reference(on)).iter().map(|timex| Found { span: timex.span, value: form(timex) }).collect();
        let wrong = prove(TABLE.rules, &Reader { alone: &alone, scan: &all, caseless: true });
        assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    }

    /// What lies outside of the words themselves.
    #[test]
    fn a_day_leans_on_its_text() {
        for (text, wanted) in [
            ("Tháng 8/2019 mưa to, nhất là ngày 17.", "2019-08-17"),
            ("Ngày 2/9, xã sẽ mở hội.", "2021-09-02"),
            ("Ngày 2/9, xã đã họp và sẽ mở hội.", "2020-09-02"),
            ("Chị em quét đường\n24/11/2020", "2020-11-24"),
        ] {
            let found = scan(text, &reference(Some("2020-11-24")));
            assert_eq!(found.last().map(form).as_deref(), Some(wanted), "{text}");
        }
    }

    /// In capitals `THỨ HAI` may be either, so these are no examples of a rule.
    #[test]
    fn an_enumeration_names_no_weekdays() {
        for text in ["Thứ nhất, tuyên truyền; thứ hai, vận động; thứ ba, kiểm tra.", "Ngày thứ hai của đại hội", "thứ tư là giám sát"]
        {
            assert_eq!(scan(text, &Reference::none()), [], "{text}");
        }
    }
}

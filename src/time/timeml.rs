//! Writing TimeML: a text with its time expressions marked in place, as the tools of the field exchange it (TIMEX3 of TimeML
//! 1.2.1 and ISO 24617-1).
//!
//! It imports the values of this floor and spans; it knows nothing of the grammar.

use super::form::Form;
use super::{Kind, Reference, Timex, Value};
use crate::span::Span;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Reverse;
use core::fmt::{self, Write};

/// The text as a whole XML document of TimeML: each time expression in a `TIMEX3` element where it stands, and the reference,
/// where one is known, as the time of the document (`DCT`, `t0`).
///
/// Values are the text form of [`Value`]. A range, and a length whose `range` is known, names its first and its last point
/// (`beginPoint`, `endPoint`), which stand behind it as elements without words, as TimeML has it.
///
/// The words within `TEXT` are the text itself: a reader of XML gets back what was given, but for the characters that XML cannot
/// hold, which become U+FFFD. Expressions may be given in any order. Of two that overlap the one that starts first is written,
/// of two with one start the longer; one that is empty or does not fit the text is passed over.
///
/// ```
/// use bantin::time::{self, Reference};
/// let posted = Reference::on("2020-11-24".parse().unwrap());
/// let text = "Sáng nay, Hội A & B họp.";
/// assert_eq!(time::timeml(text, &time::scan(text, &posted), &posted), "\
/// <?xml version=\"1.0\" encoding=\"UTF-8\"?>
/// <TimeML>
/// <DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2020-11-24\" temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">2020-11-24</TIMEX3></DCT>
/// <TEXT><TIMEX3 tid=\"t1\" type=\"TIME\" value=\"2020-11-24TMO\">Sáng nay</TIMEX3>, Hội A &amp; B họp.</TEXT>
/// </TimeML>
/// ");
/// ```
///
/// An article with what was read in it:
///
/// ```
/// use bantin::{Article, time::{self, Reference}};
/// let page = "Hội nghị tổng kết\nNhập ngày: Thứ 3, Ngày 24 / 11 / 2020\n\nChiều ngày 20/11/2020, Hội LHPN huyện An Khê tổng kết công tác năm 2020.";
/// let article = Article::parse(page);
/// let reference = article.reference.map_or(Reference::none(), Reference::on);
/// let xml = time::timeml(page, &article.timexes, &reference);
/// assert!(xml.contains("<TIMEX3 tid=\"t2\" type=\"TIME\" value=\"2020-11-20TAF\">Chiều ngày 20/11/2020</TIMEX3>, Hội LHPN"));
/// ```
#[must_use]
pub fn timeml(text: &str, timexes: &[Timex], reference: &Reference) -> String {
    let mut xml = String::with_capacity(text.len() + 256 + timexes.len() * 64);
    // A string takes whatever is written.
    let _ = write(&mut xml, text, timexes, reference);
    xml
}

fn write(xml: &mut String, text: &str, timexes: &[Timex], reference: &Reference) -> fmt::Result {
    xml.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n");
    if let Some(day) = reference.day() {
        let (kind, value) = reference.time().map_or((Kind::Date, Value::from(day)), |time| (Kind::Time, Value::from(day.and_time(time))));
        writeln!(
            xml,
            "<DCT><TIMEX3 tid=\"t0\" type=\"{kind}\" value=\"{value}\" temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">{value}</TIMEX3></DCT>"
        )?;
    }
    xml.push_str("<TEXT>");
    let mut sorted: Vec<&Timex> = timexes.iter().filter(|timex| !timex.span.slice(text).is_empty()).collect();
    sorted.sort_by_key(|timex| (timex.span.start(), Reverse(timex.span.end())));
    let (mut written, mut id) = (0, 1);
    for timex in sorted {
        if timex.span.start() < written {
            continue;
        }
        escape(xml, Span::new(written, timex.span.start()).slice(text));
        id = element(xml, timex, text, id, reference.day().is_some())?;
        written = timex.span.end();
    }
    escape(xml, text.get(written as usize..).unwrap_or_default());
    xml.push_str("</TEXT>\n</TimeML>\n");
    Ok(())
}

/// Writes one expression and the points that it names; gives the number that is free behind them.
fn element(xml: &mut String, timex: &Timex, text: &str, id: usize, dated: bool) -> Result<usize, fmt::Error> {
    let Timex { kind, value, .. } = timex;
    write!(xml, "<TIMEX3 tid=\"t{id}\" type=\"{kind}\" value=\"{value}\"")?;
    if let Some(modifier) = timex.modifier {
        write!(xml, " mod=\"{modifier}\"")?;
    }
    if timex.every {
        xml.push_str(" quant=\"EVERY\"");
    }
    let ends = ends(timex);
    if ends.is_some() {
        write!(xml, " beginPoint=\"t{}\" endPoint=\"t{}\"", id + 1, id + 2)?;
    }
    xml.push('>');
    escape(xml, timex.span.slice(text));
    xml.push_str("</TIMEX3>");
    let Some(points) = ends else {
        return Ok(id + 1);
    };
    // The points of a length follow from the time of the document; those of a range were said.
    let anchor = if timex.range.is_some() && dated { " temporalFunction=\"true\" anchorTimeID=\"t0\"" } else { "" };
    for (point, id) in points.into_iter().zip(id + 1..) {
        write!(xml, "<TIMEX3 tid=\"t{id}\" type=\"{}\" value=\"{point}\"{anchor}/>", kind_of(point))?;
    }
    Ok(id + 3)
}

/// The first and the last point of a range, or of the range that a length covers.
fn ends(timex: &Timex) -> Option<[Value; 2]> {
    let range = timex.range.unwrap_or(timex.value);
    (timex.range.is_some() || matches!(range.0, Form::Range(..))).then_some([range.start(), range.end()])
}

/// An hour and a part of the day are times, all else is a date.
const fn kind_of(point: Value) -> Kind {
    match point.0 {
        Form::Point(point) if point.clock.is_some() => Kind::Time,
        _ => Kind::Date,
    }
}

/// Writes words so that a reader of XML gets them back. A return is written by its number, since a reader takes it as a line
/// feed otherwise.
fn escape(xml: &mut String, words: &str) {
    for letter in words.chars() {
        match letter {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '\r' => xml.push_str("&#13;"),
            '\t' | '\n' => xml.push(letter),
            '\0'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => xml.push(char::REPLACEMENT_CHARACTER),
            _ => xml.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::scan;
    use super::*;
    use alloc::string::ToString;

    /// The words of the element `TEXT`; nothing where the document is not well-formed. It knows the XML that is written here:
    /// elements, attributes in double quotes, five entities.
    fn words_of(xml: &str) -> Option<String> {
        let mut rest = xml.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")?;
        let (mut open, mut ids, mut words) = (Vec::new(), Vec::new(), String::new());
        while let Some(at) = rest.find('<') {
            let (before, tag) = rest.split_at(at);
            if open.contains(&"TEXT") {
                words += &unescaped(before)?;
            } else {
                unescaped(before)?;
            }
            let (tag, behind) = tag.strip_prefix('<')?.split_once('>')?;
            rest = behind;
            if let Some(name) = tag.strip_prefix('/') {
                (open.pop()? == name).then_some(())?;
                continue;
            }
            let (tag, empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            let mut names = Vec::new();
            for attribute in attributes.split_terminator("\" ") {
                let (name, value) = attribute.split_once("=\"")?;
                let value = value.strip_suffix('"').unwrap_or(value);
                (!names.contains(&name) && !value.contains(['<', '"'])).then_some(())?;
                names.push(name);
                if name == "tid" {
                    (!ids.contains(&value)).then_some(())?;
                    ids.push(value);
                }
            }
            if !empty {
                open.push(name);
            }
        }
        (open.is_empty() && rest == "\n").then_some(words)
    }

    /// The text behind the entities; nothing where a character stands that XML cannot hold.
    fn unescaped(text: &str) -> Option<String> {
        let held = |letter: char| matches!(letter, '\t' | '\n' | '\u{20}'..='\u{FFFD}' | '\u{10000}'..) && letter != '>';
        let mut parts = text.split('&');
        let mut words = parts.next()?.to_string();
        for part in parts {
            let (entity, rest) = part.split_once(';')?;
            words.push(match entity {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                "#13" => '\r',
                _ => return None,
            });
            words += rest;
        }
        text.chars().all(held).then_some(words)
    }

    fn on(day: &str) -> Reference {
        day.parse().map_or(Reference::none(), Reference::on)
    }

    /// What stands between the tags of `TEXT`.
    fn inner(text: &str, timexes: &[Timex], reference: &Reference) -> String {
        let xml = timeml(text, timexes, reference);
        let inner = xml.split_once("<TEXT>").and_then(|(_, rest)| rest.split_once("</TEXT>"));
        inner.map(|(inner, _)| inner.to_string()).unwrap_or_default()
    }

    #[test]
    fn without_its_tags_it_is_the_text() {
        for text in [
            "",
            "Không có gì.",
            "Ngày 24/11/2020",
            "  Ngày 24/11/2020, từ 7h30 đến 11h, Hội họp.\r\n\tHằng năm ]]> <b class=\"x\">\"A\" & 'B'</b> &amp; &#13;\n",
            "Trong 5 năm qua, từ ngày 06 - 19/11/2020,\nkhoảng 14h, cuối năm 2020, mỗi tháng 😀",
            "Nga\u{300}y 24/11/2020\u{FEFF}\u{2028}\u{85}\u{7F}",
        ] {
            for reference in [Reference::none(), on("2020-11-24")] {
                let xml = timeml(text, &scan(text, &reference), &reference);
                assert_eq!(words_of(&xml).as_deref(), Some(text), "{xml}");
            }
        }
    }

    #[test]
    fn a_character_that_xml_cannot_hold_is_replaced() {
        let text = "a\0b\u{1F}c\u{FFFE}d\u{FFFF} ngày 24/11/2020\u{B}";
        let xml = timeml(text, &scan(text, &Reference::none()), &Reference::none());
        assert_eq!(words_of(&xml).as_deref(), Some("a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD} ngày 24/11/2020\u{FFFD}"));
    }

    #[test]
    fn every_part_of_an_expression_is_written() {
        let posted = on("2020-11-24");
        for (text, xml) in [
            ("24/11/2020", r#"<TIMEX3 tid="t1" type="DATE" value="2020-11-24">24/11/2020</TIMEX3>"#),
            ("cuối năm 2020", r#"<TIMEX3 tid="t1" type="DATE" value="2020" mod="END">cuối năm 2020</TIMEX3>"#),
            ("hằng năm", r#"<TIMEX3 tid="t1" type="SET" value="P1Y" quant="EVERY">hằng năm</TIMEX3>"#),
            ("hơn 3 năm", r#"<TIMEX3 tid="t1" type="DURATION" value="P3Y" mod="MORE_THAN">hơn 3 năm</TIMEX3>"#),
            (
                "3 ngày tới",
                concat!(
                    r#"<TIMEX3 tid="t1" type="DURATION" value="P3D" beginPoint="t2" endPoint="t3">3 ngày tới</TIMEX3>"#,
                    r#"<TIMEX3 tid="t2" type="DATE" value="2020-11-25" temporalFunction="true" anchorTimeID="t0"/>"#,
                    r#"<TIMEX3 tid="t3" type="DATE" value="2020-11-27" temporalFunction="true" anchorTimeID="t0"/>"#,
                ),
            ),
        ] {
            assert_eq!(inner(text, &scan(text, &posted), &posted), xml);
        }
        let text = "từ 7h30 đến 11h";
        assert!(inner(text, &scan(text, &posted), &posted).ends_with(concat!(
            r#" type="TIME" value="T07:30/T11" beginPoint="t2" endPoint="t3">7h30 đến 11h</TIMEX3>"#,
            r#"<TIMEX3 tid="t2" type="TIME" value="T07:30"/><TIMEX3 tid="t3" type="TIME" value="T11"/>"#,
        )));
    }

    #[test]
    fn the_time_of_the_document_is_a_day_or_a_minute_or_left_out() {
        assert!(!timeml("", &[], &Reference::none()).contains("DCT"));
        let minute = "2020-11-24T14:30:00".parse().map_or(Reference::none(), Reference::at);
        assert!(timeml("", &[], &minute).contains(r#"<DCT><TIMEX3 tid="t0" type="TIME" value="2020-11-24T14:30" "#));
    }

    #[test]
    fn what_overlaps_or_does_not_fit_is_passed_over() {
        let text = "Đầy 2020 và 2021";
        let Some(year) = scan("năm 2020", &Reference::none()).first().cloned() else {
            unreachable!("a year is read");
        };
        let spans = [(16, 20), (7, 11), (9, 18), (7, 9), (12, 12), (19, 99), (1, 5), (30, 40)];
        let timexes = spans.map(|(start, end)| Timex { span: Span::new(start, end), ..year.clone() });
        let xml = inner(text, &timexes, &Reference::none());
        assert_eq!(xml, r#"Đầy <TIMEX3 tid="t1" type="DATE" value="2020">2020</TIMEX3> và <TIMEX3 tid="t2" type="DATE" value="2020">2021</TIMEX3>"#);
        assert_eq!(words_of(&timeml(text, &timexes, &Reference::none())).as_deref(), Some(text));
    }
}

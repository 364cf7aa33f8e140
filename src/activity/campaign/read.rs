//! All campaigns of a paragraph, and the quotations inside which no figure is to be read.

use super::Campaign;
use super::quote::{is_quote, opens, quote};
use super::rules::{Form, NAMES, Said, extent, is_number_of_name, item, named_in_quotes, speaks};
use crate::activity::tables::signal::{ASIDES, ENDS, NO_ITEMS, NO_NAMES, POSTS, SEASONS, SIGNALS, Signal};
use crate::grammar::{Starts, Tokens};
use crate::passage::Passage;
use crate::text::{Gap, Kind, Token, w};
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

/// What [`campaigns`] finds in a paragraph.
#[derive(Debug, Default)]
pub(crate) struct Campaigns {
    /// In the order of the text, a second mention included.
    pub(crate) found: Vec<Campaign>,
    /// The tokens of names, quoted or not, inside which nothing is a fact. Speech is none.
    pub(crate) quoted: Vec<Range<usize>>,
}

/// The most tokens that a list says of one name before the next.
const ASIDE: usize = 14;
/// The most tokens of a quotation at the head of a sentence that is a name.
const TITLE: usize = 14;
/// The most tokens of a name that goes on from one without quotation marks, with the comma before it.
const NEXT: usize = 7;
/// The most names of a list.
const LIST: usize = 24;

/// Reads the campaigns of a paragraph.
pub(crate) fn campaigns(text: &str, paragraph: &[Token]) -> Campaigns {
    let mut reading = Reading { text, paragraph, out: Campaigns::default() };
    let mut at = 0;
    while let Some(next) = paragraph.get(at..).and_then(|rest| rest.iter().position(|token| STARTS.admit(*token) || is_quote(*token))) {
        at = reading.step(at + next);
    }
    reading.out
}

/// The campaigns of an article once each: two are one where kind and words are the same, whatever the capitals and marks.
/// Beside them of each that was found the place where it stands now.
pub(crate) fn merge_campaigns(found: Vec<Campaign>) -> (Vec<Campaign>, Vec<usize>) {
    let (mut seen, mut once) = (BTreeMap::new(), Vec::new());
    let places = found.into_iter().map(|campaign| {
        let own = (campaign.kind, words_of(&campaign.name.text));
        *seen.entry(own).or_insert_with(|| {
            once.push(campaign);
            once.len() - 1
        })
    });
    let places = places.collect();
    (once, places)
}

/// The letters and digits alone, in small letters.
fn words_of(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What a campaign starts with; a quotation starts with its mark.
static STARTS: Starts = NAMES.starts().or_words(SIGNALS.starts());

struct Reading<'t> {
    text: &'t str,
    paragraph: &'t [Token],
    out: Campaigns,
}

impl<'t> Reading<'t> {
    fn window(&self, at: usize) -> Tokens<'t> {
        Tokens::window(self.paragraph, at)
    }

    /// Reads what begins at a place and says where to go on.
    fn step(&mut self, at: usize) -> usize {
        let here = self.window(at);
        if let Some(claim) = NAMES.claim(here, |said| said.kind.is_some()) {
            return self.list(at, &claim.said, claim.len);
        }
        if let Some((len, None)) = SIGNALS.longest(here) {
            if let Some((name, taken)) = named_in_quotes(here, len, None) {
                let said = Said { kind: None, name, form: Form::Quoted };
                return self.list(at, &said, taken);
            }
        }
        if opens(here) {
            if let Some(quote) = quote(here).filter(|quote| !quote.speech && is_name(here, quote.to - quote.from, quote.len)) {
                self.out.quoted.push(at + quote.from..at + quote.to);
                return at + quote.len;
            }
        }
        at + 1
    }

    /// Takes the name that was said at `at`, and those that go on with it.
    fn list(&mut self, at: usize, said: &Said, taken: usize) -> usize {
        let counted = (said.form == Form::Listed).then(|| counted_before(self.window(at))).flatten();
        let kind = |place: usize| match counted {
            Some((first, kind)) if place < first => kind,
            _ => said.kind,
        };
        self.take(kind(0), said.form, at..at + taken, at + said.name.start..at + said.name.end);
        let mut end = at + taken;
        for place in 1..LIST {
            let rest = self.window(end);
            let next = match said.form {
                Form::Quoted => next_quoted(rest),
                Form::Listed => next_listed(rest),
                Form::Numbered => {
                    let Some(number) = next_number(rest) else { break };
                    self.numbered(said, at, end + number);
                    end += number + 1;
                    continue;
                }
                Form::Plain => next_plain(rest),
            };
            let Some((name, len)) = next else { break };
            let from = if said.form == Form::Quoted { name.start - 1 } else { name.start };
            self.take(kind(place), said.form, end + from..end + len, end + name.start..end + name.end);
            end += len;
        }
        end.max(at + 1)
    }

    fn take(&mut self, kind: Signal, form: Form, whole: Range<usize>, name: Range<usize>) {
        let named = Passage::of(self.text, self.window(name.start).span(name.len()));
        if let Some(kind) = kind {
            let span = self.window(whole.start).span(whole.len());
            self.out.found.push(Campaign { span, kind, name: named });
        }
        // The season of a name without quotation marks is a time all the same: `Chiến dịch Tình nguyện hè 2022`, `… hè năm 2022`.
        let dated = |len: &usize| self.window(name.end.saturating_sub(*len)).first().is_some_and(|token| token.is_any(SEASONS)) && name.len() > *len;
        let season = [2, 3].into_iter().find(dated).filter(|_| form == Form::Plain);
        self.out.quoted.push(name.start..name.end - season.unwrap_or(0));
    }

    /// The second of `Đề án 938, 939`, whose head is that of the first.
    fn numbered(&mut self, said: &Said, at: usize, number: usize) {
        let head = Passage::of(self.text, self.window(at).span(said.name.len().saturating_sub(1)));
        let span = self.window(number).span(1);
        let text = format!("{} {}", head.text, span.slice(self.text));
        if let Some(kind) = said.kind {
            self.out.found.push(Campaign { span, kind, name: Passage { span, text } });
        }
        self.out.quoted.push(number..number + 1);
    }
}

/// Whether a quotation without a head is a name, and no speech: it stands inside a sentence, or begins one that goes on.
fn is_name(i: Tokens<'_>, words: usize, len: usize) -> bool {
    if speaks(i) || i.mark_before(1, ':') {
        return false;
    }
    if !i.begins_sentence() {
        return true;
    }
    words <= TITLE && i.get(len).is_none_or(|next| next.kind() == Kind::Word)
}

fn separates(i: Tokens<'_>) -> bool {
    i.first().is_some_and(|token| matches!(token.as_mark(), Some(',' | ';' | '-')) || token.is_any(&[w!("và"), w!("hoặc"), w!("hay")]))
}

/// The next quoted name of a list, behind what is said of the one before: `ở thôn Hạ, ‘B’`.
fn next_quoted(i: Tokens<'_>) -> Option<(Range<usize>, usize)> {
    let aside = i.first().is_some_and(|token| token.is_any(ASIDES) || token.is_mark('('));
    let mut separated = false;
    for ahead in 0..ASIDE {
        let here = i.skip(ahead);
        let token = here.first().filter(|token| token.gap() < Gap::Blank)?;
        if is_quote(token) {
            let quote = quote(here).filter(|quote| separated && !quote.speech && opens(here))?;
            return Some((ahead + quote.from..ahead + quote.to, ahead + quote.len));
        }
        separated = separates(here) || separated && token.is(w!("và"));
        if matches!(token.as_mark(), Some('.' | '!' | '?' | ':')) || !aside && !separated {
            return None;
        }
    }
    None
}

/// The next name of a list without quotation marks.
fn next_listed(i: Tokens<'_>) -> Option<(Range<usize>, usize)> {
    if !separates(i) {
        return None;
    }
    let next = i.skip(1);
    if opens(next) {
        // `các mô hình: Áo cũ, “Sách mới”`.
        let quote = quote(next).filter(|quote| !quote.speech)?;
        return Some((1 + quote.from..1 + quote.to, 1 + quote.len));
    }
    let len = item(next, false)?;
    Some((1..1 + len, 1 + len))
}

/// The next name with a capital alone that goes on from one: `chiến dịch Hoa phượng đỏ và Hành quân xanh`.
fn next_plain(i: Tokens<'_>) -> Option<(Range<usize>, usize)> {
    let first = i.get(1).filter(|token| token.is_capital() && !token.is_all_upper() && token.gap() < Gap::Blank)?;
    let plain = i.get(2).is_some_and(|token| token.kind() == Kind::Word && !token.is_capital());
    if !separates(i) || !plain || first.is_any(NO_NAMES) || first.is_any(NO_ITEMS) || first.is_any(POSTS) || SIGNALS.longest(i.skip(1)).is_some() {
        return None;
    }
    let end = extent(i, 2);
    let closed = i.get(end).is_none_or(|token| token.kind() == Kind::Mark || token.is_any(ENDS));
    (end > 2 && end <= NEXT && closed).then_some((1..end, end))
}

/// The place of the next number of `Đề án 938, 939`.
fn next_number(i: Tokens<'_>) -> Option<usize> {
    (separates(i) && is_number_of_name(i.skip(1), false)).then_some(1)
}

/// What `2 phong trào và 3` before a head says of the first names behind it: how many are of another kind, and which.
fn counted_before(i: Tokens<'_>) -> Option<(usize, Signal)> {
    i.back(1)?.as_number()?;
    let joined = i.back(2).is_some_and(|token| token.is(w!("và")) || token.is_mark(','));
    if !joined {
        return None;
    }
    (2..=4).find_map(|words| {
        let behind = i.at().checked_sub(2 + words)?;
        let head = Tokens::window(i.paragraph(), behind);
        let (len, kind) = SIGNALS.longest(head)?;
        let (count, _) = head.back(1)?.as_number()?;
        (len == words && kind.is_some()).then_some((usize::try_from(count).ok()?, *kind))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::campaign::rules::Said;
    use crate::grammar::proof::{Found, Reader, prove};
    use crate::text::lex;

    fn found(text: &str) -> Vec<Found> {
        let reading = campaigns(text, &lex(text));
        reading.found.into_iter().map(|campaign| Found { span: campaign.span, value: format!("{}: {}", campaign.kind, campaign.name) }).collect()
    }

    fn listed(text: &str) -> String {
        let values: Vec<String> = found(text).into_iter().map(|found| found.value).collect();
        values.join(" | ")
    }

    #[track_caller]
    fn check(text: &str, wanted: &str) {
        assert_eq!(listed(text), wanted, "{text}");
    }

    /// What is quoted and no fact.
    #[track_caller]
    fn check_quoted(text: &str, wanted: &[&str]) {
        let tokens = lex(text);
        let quoted = campaigns(text, &tokens).quoted;
        let words: Vec<&str> = quoted.iter().map(|range| Tokens::window(&tokens, range.start).span(range.len()).slice(text)).collect();
        assert_eq!(words, wanted, "{text}");
    }

    #[test]
    fn every_rule_reads_its_examples() {
        let alone = |rule: &crate::grammar::Rule<Said>, text: &str, part: crate::Span, _: Option<&str>| {
            let tokens = lex(text);
            let start = tokens.iter().position(|token| token.span().start() >= part.start())?;
            let i = Tokens::window(&tokens, start);
            let (rest, said) = (rule.shape)(i).ok()?;
            let name = Passage::of(text, i.skip(said.name.start).span(said.name.len()));
            Some(Found { span: i.span(i.taken(rest)), value: format!("{}: {name}", said.kind?) })
        };
        let wrong = prove(NAMES.rules, &Reader { alone: &alone, scan: &|text, _| found(text), caseless: false });
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn several_names_after_one_head() {
        check("mô hình “Gà đồi”, “Vịt suối” và “Dê núi”", "model: Gà đồi | model: Vịt suối | model: Dê núi");
        check("Mô hình ‘Gà đồi’ ở thôn Hạ, ‘Vịt suối’ ở thôn Thượng.", "model: Gà đồi | model: Vịt suối");
        check("2 phong trào và 1 chiến dịch: Sách cũ; Áo ấm, Bữa cơm vui.", "movement: Sách cũ | movement: Áo ấm | campaign: Bữa cơm vui");
        check("Đề án 938, 939 và Dự án 8", "scheme: Đề án 938 | scheme: Đề án 939 | project: Dự án 8");
        check("phong trào “Ba sạch” và câu lạc bộ “Thơ xuân”", "movement: Ba sạch");
        check("hội thi “Bếp hồng”, “Áo đẹp”", "");
    }

    #[test]
    fn marks_as_they_are_typed() {
        check("mô hình “Gà đồi\", phong trào 'Ba sạch'", "model: Gà đồi | movement: Ba sạch");
        check("cuộc vận động “Sống đẹp’.", "campaign: Sống đẹp");
        check("chủ đề “Vui khỏe mỗi ngày. Hội họp.", "theme: Vui khỏe mỗi ngày");
        check("chương trình “Cùng “Mẹ hiền” đến trường”", "programme: Cùng “Mẹ hiền” đến trường");
        check("anh Y'Bham nói về mô hình Vườn nhà H'Lan", "model: mô hình Vườn nhà H'Lan");
    }

    #[test]
    fn names_that_are_no_campaigns_hold_no_facts_either() {
        check_quoted("nguyên tắc “3 cùng, 4 biết”", &["3 cùng, 4 biết"]);
        check_quoted("xây nhà “Nghĩa tình” cho 3 hộ", &["Nghĩa tình"]);
        check_quoted("Bà Lan nói: “Hôm nay góp 5kg giấy”.", &[]);
        check_quoted("“Hôm nay nhà tôi góp 5kg giấy. Vui lắm”, bà Lan nói.", &[]);
    }

    #[test]
    fn one_campaign_once() {
        let text = "phong trào “Ba sạch”; phong trào “Ba Sạch,”; cuộc vận động “Ba sạch”";
        let (merged, places) = merge_campaigns(campaigns(text, &lex(text)).found);
        assert_eq!((merged.len(), places), (2, Vec::from([0, 0, 1])));
    }
}

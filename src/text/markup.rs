//! What an export leaves of HTML and of Markdown in a text: tags, entities, links.
//!
//! | in the text | read as |
//! |---|---|
//! | `<p>`, `</div>`, `<br/>` | a line break |
//! | `<b>`, `</span>`, `<!-- … -->` | nothing |
//! | `&nbsp;`, `&#160;` | a space |
//! | `&aacute;`, `&#7841;`, `&quot;` | the letter or the mark |
//! | `trao **12 suất** quà` | the words between the stars; a whole line between stars keeps them, as a headline may be told by them |
//! | `[Hội Nông dân](/hoi)`, `![Trao quà](/anh/1.jpg)` | the words in the brackets |
//!
//! None of the looks goes over the next mark of its own kind: a text of nothing but `<` costs no more than another. None counts
//! bytes: a letter has more of them in parts than in one piece, and both must read alike.

use alloc::string::String;

/// No entity has a longer name or number.
const NAME: usize = 8;

/// A tag, by what it does to the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    /// It breaks the line.
    Line,
    /// It does nothing.
    Inline,
}

/// Tags that begin or end a line.
const LINES: &[&[u8]] = &[
    b"article",
    b"br",
    b"center",
    b"dd",
    b"div",
    b"dl",
    b"dt",
    b"figcaption",
    b"figure",
    b"footer",
    b"h1",
    b"h2",
    b"h3",
    b"h4",
    b"h5",
    b"h6",
    b"header",
    b"hr",
    b"li",
    b"main",
    b"ol",
    b"p",
    b"section",
    b"table",
    b"tbody",
    b"td",
    b"th",
    b"thead",
    b"tr",
    b"ul",
];

/// Tags inside a line.
const INLINE: &[&[u8]] =
    &[b"a", b"b", b"em", b"font", b"i", b"iframe", b"img", b"label", b"o", b"script", b"small", b"span", b"strike", b"strong", b"style", b"sub", b"sup", b"u"];

/// The tag that a text begins with, and its length.
pub(super) fn tag(text: &[u8]) -> Option<(Tag, usize)> {
    let inside = text.get(1..)?;
    let kind = if inside.starts_with(b"!--") {
        Tag::Inline
    } else {
        let inside = inside.strip_prefix(b"/").unwrap_or(inside);
        let name = inside.get(..inside.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count())?;
        let is = |names: &[&[u8]]| names.iter().any(|tag| name.eq_ignore_ascii_case(tag));
        let kind = if is(LINES) {
            Tag::Line
        } else if is(INLINE) {
            Tag::Inline
        } else {
            return None;
        };
        // `<p:…>` is the office's own; `<a b>` may be anything, but no bulletin writes it.
        let next = *inside.get(name.len())?;
        matches!(next, b'>' | b' ' | b'\t' | b'\n' | b'\r' | b'/' | b':').then_some(kind)?
    };
    // No tag reaches over an empty line.
    let end =
        inside.iter().zip(inside.iter().skip(1).chain([&0])).position(|(byte, next)| matches!(byte, b'<' | b'>') || (*byte == b'\n' && *next == b'\n'))?;
    (inside.get(end) == Some(&b'>')).then_some((kind, end + 2))
}

/// The character of the entity that a text begins with, and the entity's length.
pub(super) fn entity(text: &[u8]) -> Option<(char, usize)> {
    let name = text.get(1..)?;
    let end = name.iter().take(NAME + 1).position(|byte| *byte == b';')?;
    let name = name.get(..end)?;
    let number = match name {
        [b'#', b'x' | b'X', digits @ ..] => Some((digits, 16)),
        [b'#', digits @ ..] => Some((digits, 10)),
        _ => None,
    };
    let c = match number {
        Some((digits, radix)) => char::from_u32(core::str::from_utf8(digits).ok().and_then(|digits| u32::from_str_radix(digits, radix).ok())?)?,
        None => named(name)?,
    };
    Some((c, end + 2))
}

/// Marks with a name. `amp` stands for itself.
const MARKS: &[(&[u8], char)] = &[
    (b"amp", '&'),
    (b"apos", '\''),
    (b"bull", '•'),
    (b"deg", '°'),
    (b"emsp", ' '),
    (b"ensp", ' '),
    (b"gt", '>'),
    (b"hellip", '…'),
    (b"laquo", '«'),
    (b"ldquo", '“'),
    (b"lsquo", '‘'),
    (b"lt", '<'),
    (b"mdash", '—'),
    (b"middot", '·'),
    (b"nbsp", '\u{A0}'),
    (b"ndash", '–'),
    (b"quot", '"'),
    (b"raquo", '»'),
    (b"rdquo", '”'),
    (b"rsquo", '’'),
    (b"shy", '\u{AD}'),
    (b"thinsp", ' '),
    (b"zwnj", '\u{200C}'),
];

/// The vowels of Vietnamese that HTML has names for.
const VOWELS: &[(u8, &[u8], char)] = &[
    (b'a', b"acute", 'á'),
    (b'a', b"circ", 'â'),
    (b'a', b"grave", 'à'),
    (b'a', b"tilde", 'ã'),
    (b'e', b"acute", 'é'),
    (b'e', b"circ", 'ê'),
    (b'e', b"grave", 'è'),
    (b'i', b"acute", 'í'),
    (b'i', b"grave", 'ì'),
    (b'o', b"acute", 'ó'),
    (b'o', b"circ", 'ô'),
    (b'o', b"grave", 'ò'),
    (b'o', b"tilde", 'õ'),
    (b'u', b"acute", 'ú'),
    (b'u', b"grave", 'ù'),
    (b'y', b"acute", 'ý'),
];

fn named(name: &[u8]) -> Option<char> {
    if let Some((_, mark)) = MARKS.iter().find(|(mark, _)| *mark == name) {
        return Some(*mark);
    }
    let (vowel, accent) = name.split_first()?;
    let (_, _, letter) = VOWELS.iter().find(|(letter, name, _)| *letter == vowel.to_ascii_lowercase() && *name == accent)?;
    if vowel.is_ascii_uppercase() { letter.to_uppercase().next() } else { Some(*letter) }
}

/// How far the words of a link reach whose bracket a text begins with: the place of the bracket that closes them.
pub(super) fn link(text: &[u8]) -> Option<usize> {
    let words = text.get(1..)?;
    let end = words.iter().position(|byte| matches!(byte, b'[' | b']' | b'\n'))?;
    let close = end + 1;
    (end > 0 && words.get(end) == Some(&b']')).then_some(())?;
    target(text.get(close..)?).map(|_| close)
}

/// The length of the target of a link, from the bracket that closes the words: `](/tin/102)`.
pub(super) fn target(text: &[u8]) -> Option<usize> {
    let inside = text.strip_prefix(b"](")?;
    let end = inside.iter().position(|byte| matches!(byte, b'(' | b')' | b' ' | b'\n'))?;
    let named = inside.get(..end)?.iter().any(|byte| matches!(byte, b'/' | b'#' | b':'));
    (named && inside.get(end) == Some(&b')')).then_some(end + 3)
}

/// The place of the stars that close bold letters, of which a text begins with the first. `heads`: whether they stand at the
/// head of a line, where those of a whole line are kept.
pub(super) fn bold(text: &[u8], heads: bool) -> Option<usize> {
    let words = text.strip_prefix(b"**").filter(|words| words.first().is_some_and(|first| !matches!(first, b'*' | b' ' | b'\n')))?;
    let end = words.iter().position(|byte| matches!(byte, b'*' | b'\n'))?;
    let behind = words.get(end..)?.strip_prefix(b"**").filter(|behind| behind.first() != Some(&b'*'))?;
    let last = behind.iter().find(|byte| !matches!(byte, b' ' | b'\t' | b'\r' | b'.' | b':')).is_none_or(|next| *next == b'\n');
    let tight = words.get(..end)?.last().is_some_and(|last| *last != b' ');
    (tight && !(heads && last)).then_some(end + 2)
}

/// Of what stands between two lines, how much is the upper one's: a tag or a bracket at the head of a line is that line's.
pub(crate) fn headless(between: &str) -> usize {
    if !between.bytes().any(|byte| matches!(byte, b'<' | b'&' | b'[')) {
        return between.len();
    }
    let line = between.rfind('\n').map_or(0, |at| at + 1);
    line + between.bytes().skip(line).take_while(u8::is_ascii_whitespace).count()
}

/// Whether a byte begins what is seen through.
const fn begins(byte: u8) -> bool {
    matches!(byte, b'<' | b'&' | b'[' | b']' | b'!' | b'*')
}

/// Whether anything in a text is seen through.
pub(super) fn stands_in(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let Some(at) = rest.iter().position(|byte| begins(*byte)) {
        rest = rest.get(at..).unwrap_or_default();
        let stands = match rest.first() {
            Some(b'<') => tag(rest).is_some(),
            Some(b'&') => entity(rest).is_some(),
            Some(b'[') => link(rest).is_some(),
            Some(b'*') => bold(rest, false).is_some(),
            _ => false,
        };
        if stands {
            return true;
        }
        rest = rest.get(1..).unwrap_or_default();
    }
    false
}

/// A text without it: letters and marks in place of entities, a space in place of a tag that breaks the line.
pub(super) fn cleaned(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut rest, mut link, mut stars) = (text, None, None);
    while let Some(at) = rest.bytes().position(begins) {
        let (plain, marked) = rest.split_at(at);
        out.push_str(plain);
        let bytes = marked.as_bytes();
        let image = usize::from(bytes.starts_with(b"!["));
        let left = |width: usize| marked.len() - width;
        let (seen, width) = if let Some((tag, width)) = tag(bytes).filter(|_| bytes.starts_with(b"<")) {
            ((tag == Tag::Line).then_some(' '), width)
        } else if let Some((c, width)) = entity(bytes).filter(|_| bytes.starts_with(b"&")) {
            (Some(c), width)
        } else if let Some(width) = target(bytes).filter(|_| link == Some(marked.len())) {
            (None, width)
        } else if let Some(close) = bytes.get(image..).filter(|bytes| bytes.starts_with(b"[")).and_then(self::link) {
            link = Some(left(image + close));
            (None, image + 1)
        } else if stars == Some(marked.len()) {
            (None, 2)
        } else if let Some(close) = bold(bytes, false) {
            stars = Some(left(close));
            (None, 2)
        } else {
            (marked.chars().next(), 1)
        };
        out.extend(seen);
        rest = marked.get(width..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::super::{lex, tidy};
    use alloc::vec::Vec;

    #[track_caller]
    fn reads(text: &str, as_one: &str) {
        let words = |text: &str| lex(text).iter().map(|token| (token.as_word(), token.as_mark(), token.as_number(), token.gap())).collect::<Vec<_>>();
        assert_eq!(words(text), words(as_one), "{text}");
    }

    #[test]
    fn html_is_seen_through() {
        reads("<p>Trao&nbsp;12 suất quà</p>\n<p>Họp", "Trao 12 suất quà\n\nHọp");
        reads("S&aacute;ng 5/3, h&#7885;p &ldquo;T&ecirc;t&rdquo;", "Sáng 5/3, họp “Têt”");
        reads("&Aacute;p dụng &quot;5 kh&ocirc;ng&quot;", "Áp dụng \"5 không\"");
        reads("Hội <b>LHPN</b> xã<!-- x -->", "Hội LHPN xã");
        reads("Dòng một<br/>Dòng hai", "Dòng một\nDòng hai");
        reads("<SPAN style=\"color: red\">Ngày</SPAN> 5/3", "Ngày 5/3");
    }

    #[test]
    fn links_and_bold_letters_are_their_words() {
        reads("Theo [Hội Nông dân](/hoi), họp", "Theo Hội Nông dân, họp");
        reads("Trao **12 suất** quà, **Hội LHPN** xã", "Trao 12 suất quà, Hội LHPN xã");
        reads("**Sáng 5/3**, họp", "Sáng 5/3, họp");
        reads("![Trao quà](https://hoi.vn/2024/03/05/1.jpg)", "Trao quà");
    }

    #[test]
    fn words_of_the_model_have_none_of_it() {
        for (text, words) in [
            ("Hội&nbsp;LHPN xã", "Hội LHPN xã"),
            ("Th&aacute;i <b>H&ograve;a</b>", "Thái Hòa"),
            ("quỹ TK&amp;VV của [Hội](/hoi) xã", "quỹ TK&VV của Hội xã"),
            ("một<br />hai", "một hai"),
            ("trao **12** suất", "trao 12 suất"),
            ("TK&VV [GMT+7] !", "TK&VV [GMT+7] !"),
        ] {
            assert_eq!(tidy(text), words);
        }
    }

    #[test]
    fn a_long_one_reads_alike_in_parts() {
        let words = "ậ".repeat(300);
        for text in [alloc::format!("trao **{words}** quà"), alloc::format!("[{words}](/hoi) xã"), alloc::format!("<img alt=\"{words}\"> xã")] {
            let parts: alloc::string::String = unicode_normalization::UnicodeNormalization::nfd(text.as_str()).collect();
            assert!(lex(&text).iter().map(super::super::Token::as_word).eq(lex(&parts).iter().map(super::super::Token::as_word)));
            assert_eq!(tidy(&text), tidy(&parts));
            assert!(!tidy(&text).contains(['*', '[', '<']));
        }
    }

    #[test]
    fn other_marks_stay() {
        for text in [
            "a < b > c",
            "5 <10%",
            "A & B; C",
            "&xyz;",
            "&#xD800;",
            "[GMT+7] (x)",
            "**Hội thi**",
            "**Hội thi:** ",
            "* Hội * thi",
            "** a **b",
            "a ***b***",
            "5**3",
            "[1](2)",
            "![]()",
            "<p<p<p",
            "<p một\n\nhai>",
            "&&&",
            "[[[",
            "<",
            "&",
            "[",
        ] {
            let bytes: usize = lex(text).iter().map(|token| token.span().len() as usize).sum();
            assert_eq!(bytes, text.split_whitespace().map(str::len).sum::<usize>(), "{text}");
        }
    }
}

//! The only loop over bytes.

use super::fold::{Cell, Class, Syllable, cell, class};
use super::markup::{self, Tag};
use super::token::{Gap, Token};
use super::word;
use alloc::vec::Vec;

/// A token spans at most this many bytes; a longer run is cut, so that a length fits its field.
const LONGEST: usize = 60_000;

/// More brackets of one kind than this in a row are one mark.
const BRACKETS: u32 = 8;

/// Cuts a text of at most 4 GiB into tokens.
pub(crate) fn lex(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 5);
    lex_into(text, &mut tokens);
    tokens
}

/// The same into a buffer that is used again.
pub(crate) fn lex_into(text: &str, tokens: &mut Vec<Token>) {
    let mut lexer = Lexer { text, bytes: text.as_bytes(), at: 0, gap: Gap::Blank, spaces: 0, indent: 0, link: 0, stars: 0 };
    while let Some(token) = lexer.next() {
        tokens.push(if lexer.indent > 0 { token.set_in(lexer.indent) } else { token });
    }
}

struct Lexer<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    gap: Gap,
    /// White space since the last token or line break.
    spaces: u8,
    /// How far the last token was set in at the head of its line.
    indent: u8,
    /// The place of the bracket that closes the link which was begun.
    link: usize,
    /// The place of the stars that close the bold letters which were begun.
    stars: usize,
}

/// What stands at the cursor.
enum Step {
    /// A word, which is still to be read.
    Word,
    Token(Token),
    /// Nothing, and the cursor is behind it.
    Passed,
}

impl Lexer<'_> {
    #[inline]
    fn next(&mut self) -> Option<Token> {
        loop {
            let byte = *self.bytes.get(self.at)?;
            match byte {
                b' ' | b'\t' => {
                    self.at += 1;
                    self.widen(Gap::Space);
                }
                b'a'..=b'z' | b'A'..=b'Z' => break,
                b'0'..=b'9' => return Some(self.number()),
                b'\n' | b'\r' | 0x0B | 0x0C => self.line_break(),
                0..0x20 | 0x7F => {
                    self.at += 1;
                    self.widen(Gap::Space);
                }
                b'<' | b'&' | b'[' | b']' | b'!' | b'*' => match self.markup(byte) {
                    Step::Word => break,
                    Step::Token(token) => return Some(token),
                    Step::Passed => {}
                },
                0x20..0x7F => return Some(self.mark(byte as char, 1)),
                _ => {
                    if self.letter(byte).is_some() {
                        break;
                    }
                    let (c, width) = self.wide();
                    match self.of(c, width) {
                        Step::Word => break,
                        Step::Token(token) => return Some(token),
                        Step::Passed => {}
                    }
                }
            }
        }
        // In one place, so that it is part of the loop.
        Some(self.word())
    }

    /// What the character at the cursor begins.
    #[cold]
    fn of(&mut self, c: char, width: usize) -> Step {
        match class(c) {
            Class::Letter(_) => return Step::Word,
            Class::Digit(_) => return Step::Token(self.number()),
            Class::Mark(mark) => return Step::Token(self.mark(mark, width)),
            Class::Combining(_) | Class::Skip => self.at += width,
            Class::Space => {
                self.at += width;
                self.widen(Gap::Space);
            }
            Class::Line => {
                self.at += width;
                self.new_line();
            }
        }
        Step::Passed
    }

    /// What a mark begins that may be the residue of HTML or Markdown.
    #[cold]
    fn markup(&mut self, byte: u8) -> Step {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let link = usize::from(byte == b'!');
        match byte {
            b'<' => {
                if let Some((tag, width)) = markup::tag(rest) {
                    self.at += width;
                    if tag == Tag::Line {
                        self.new_line();
                    }
                    return Step::Passed;
                }
            }
            b'&' => match markup::entity(rest) {
                Some((_, _)) if self.letter_of_entity().is_some() => return Step::Word,
                Some((c, width)) if !c.is_alphanumeric() => return self.of(c, width),
                _ => {}
            },
            b'*' if self.stars == self.at && self.at > 0 => {
                self.at += 2;
                return Step::Passed;
            }
            b'*' => {
                if let Some(close) = markup::bold(rest, self.gap >= Gap::Line) {
                    self.stars = self.at + close;
                    self.at += 2;
                    return Step::Passed;
                }
            }
            b']' if self.link == self.at && self.at > 0 => {
                if let Some(width) = markup::target(rest) {
                    self.at += width;
                    return Step::Passed;
                }
            }
            _ if rest.get(link) == Some(&b'[') => {
                if let Some(close) = rest.get(link..).and_then(markup::link) {
                    self.link = self.at + link + close;
                    self.at += link + 1;
                    return Step::Passed;
                }
            }
            _ => {}
        }
        Step::Token(self.mark(byte as char, 1))
    }

    /// The letter of the entity at the cursor, and the entity's width.
    fn letter_of_entity(&self) -> Option<(Cell, usize)> {
        let (c, width) = markup::entity(self.bytes.get(self.at..)?)?;
        cell(c as u32).map(|letter| (letter, width))
    }

    /// The character at the cursor, which stands on a boundary, and its width.
    #[inline]
    fn wide(&self) -> (char, usize) {
        let c = self.text.get(self.at..).and_then(|rest| rest.chars().next()).unwrap_or('\u{FFFD}');
        (c, c.len_utf8())
    }

    /// The composed Vietnamese letter at the cursor: nearly all that stands beyond ASCII, so it is decoded without detours.
    #[inline]
    fn letter(&self, lead: u8) -> Option<(Cell, usize)> {
        let next = u32::from(*self.bytes.get(self.at + 1)?) & 0x3F;
        match lead {
            0xC3..=0xC9 => Some((cell((u32::from(lead) & 0x1F) << 6 | next)?, 2)),
            0xE1 => {
                let last = u32::from(*self.bytes.get(self.at + 2)?) & 0x3F;
                Some((cell(0x1000 | next << 6 | last)?, 3))
            }
            _ => None,
        }
    }

    fn widen(&mut self, gap: Gap) {
        if self.gap < gap {
            self.gap = gap;
        }
        self.spaces = self.spaces.saturating_add(1);
    }

    fn line_break(&mut self) {
        let both = self.bytes.get(self.at) == Some(&b'\r') && self.bytes.get(self.at + 1) == Some(&b'\n');
        self.at += if both { 2 } else { 1 };
        self.new_line();
    }

    fn new_line(&mut self) {
        self.gap = if self.gap >= Gap::Line { Gap::Blank } else { Gap::Line };
        self.spaces = 0;
    }

    fn take_gap(&mut self) -> Gap {
        let spaces = core::mem::take(&mut self.spaces);
        self.indent = if self.gap >= Gap::Line { spaces } else { 0 };
        core::mem::replace(&mut self.gap, Gap::None)
    }

    fn word(&mut self) -> Token {
        let start = self.at;
        let mut end = start;
        let mut word = Syllable::new();
        while let Some(&byte) = self.bytes.get(self.at) {
            if byte.is_ascii_lowercase() {
                word.push_small(byte);
                self.at += 1;
            } else if byte.is_ascii_uppercase() {
                word.push(Cell::ascii(byte));
                self.at += 1;
            } else if byte < 0x80 {
                let Some((letter, width)) = (if byte == b'&' { self.letter_of_entity() } else { None }) else { break };
                word.push(letter);
                self.at += width;
            } else if let Some((letter, width)) = self.letter(byte) {
                word.push(letter);
                self.at += width;
            } else {
                let (c, width) = self.wide();
                match cell(c as u32) {
                    Some(letter) => word.push(letter),
                    None => match class(c) {
                        Class::Letter(letter) => word.push(letter),
                        Class::Combining(mark) => word.combine(mark),
                        Class::Skip => {
                            // It counts as inside only where a letter follows.
                            self.at += width;
                            if self.at - start > LONGEST {
                                break;
                            }
                            continue;
                        }
                        _ => break,
                    },
                }
                self.at += width;
            }
            end = self.at;
            if end - start > LONGEST {
                break;
            }
        }
        let gap = self.take_gap();
        let id = word::find(word.key());
        let roman = if word.all_upper() { word.roman() } else { 0 };
        Token::word((start, end), gap, id, roman, word.letters(), word.first_upper(), word.all_upper())
    }

    fn number(&mut self) -> Token {
        let start = self.at;
        let mut end = start;
        let (mut value, mut digits) = (0_u64, 0_u32);
        while let Some(&byte) = self.bytes.get(self.at) {
            let digit = if byte.is_ascii_digit() {
                self.at += 1;
                byte - b'0'
            } else if byte < 0x80 {
                break;
            } else {
                let (c, width) = self.wide();
                match class(c) {
                    Class::Digit(digit) => {
                        self.at += width;
                        digit
                    }
                    Class::Skip => {
                        self.at += width;
                        if self.at - start > LONGEST {
                            break;
                        }
                        continue;
                    }
                    _ => break,
                }
            };
            end = self.at;
            digits += 1;
            if digits <= 18 {
                value = value * 10 + u64::from(digit);
            }
            if end - start > LONGEST {
                break;
            }
        }
        Token::number((start, end), self.take_gap(), value, digits)
    }

    /// A mark and those like it right behind it.
    fn mark(&mut self, mark: char, width: usize) -> Token {
        let start = self.at;
        let mut count = 1;
        self.at += width;
        while self.bytes.get(start..start + width) == self.bytes.get(self.at..self.at + width) && self.at - start < LONGEST {
            self.at += width;
            count += 1;
        }
        // `(… (GMT+7))`: brackets close one by one, unless there are too many to mean anything.
        if count > 1 && count <= BRACKETS && matches!(mark, '(' | ')' | '[' | ']') {
            self.at = start + width;
            count = 1;
        }
        Token::mark((start, self.at), self.take_gap(), mark, count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tidy;
    use alloc::format;
    use alloc::string::String;
    use unicode_normalization::UnicodeNormalization;

    #[track_caller]
    fn words(text: &str) -> Vec<(&str, &'static str)> {
        lex(text).iter().map(|token| (token.span().slice(text), token.as_word().text())).collect()
    }

    #[test]
    fn one_word_is_one_word_however_it_is_typed() {
        let forms = ["hòa", "hoà", "HÒA", "Hoà", "ho\u{300}a", "hoa\u{300}", "ho\u{200B}à", "\u{FEFF}hòa"];
        for form in forms {
            assert_eq!(words(form).first().map(|(_, word)| *word), words("hòa").first().map(|(_, word)| *word), "{form:?}");
        }
        for (typed, word) in [("kì", "kỳ"), ("quí", "quý"), ("tỉ", "tỷ"), ("Ðồng", "đồng"), ("ðồng", "đồng"), ("ВТV", "btv"), ("ｎｇày", "ngày")]
        {
            assert_eq!(words(typed)[0].1, word, "{typed}");
        }
    }

    #[test]
    fn what_is_no_vietnamese_word_is_none() {
        for text in ["phụnữ", "İ", "I\u{307}", "ȅ", "e\u{30F}", "が", "か\u{3099}", "Ḩ", "H\u{327}"] {
            assert_eq!(words(text)[0].1, "", "{text:?}");
            assert_eq!(lex(text)[0].as_roman(), None, "{text:?}");
        }
    }

    #[test]
    fn gaps_are_told_apart() {
        let gaps = |text: &str| lex(text).iter().skip(1).map(Token::gap).collect::<Vec<_>>();
        for space in [" ", "  ", "\t", "\u{A0}", "\u{2009}", "\u{3000}"] {
            assert_eq!(gaps(&format!("a{space}b")), [Gap::Space], "{space:?}");
        }
        for line in ["\n", "\r\n", "\r", " \n ", "\u{2028}"] {
            assert_eq!(gaps(&format!("a{line}b")), [Gap::Line], "{line:?}");
        }
        for blank in ["\n\n", "\r\n\r\n", "\n \u{A0}\n"] {
            assert_eq!(gaps(&format!("a{blank}b")), [Gap::Blank], "{blank:?}");
        }
        assert_eq!(gaps("a\u{200B}.b"), [Gap::None, Gap::None]);
    }

    /// Found by an attack: a run of zero width inside a word was longer than a token can say.
    #[test]
    fn a_word_with_much_of_nothing_in_it_keeps_its_bounds() {
        let text = format!("a{}á họp 1{}2", "\u{200B}".repeat(21_845), "\u{200B}".repeat(21_844));
        for token in lex(&text) {
            assert!(!token.span().slice(&text).is_empty(), "{:?}", token.span());
        }
    }

    #[test]
    fn words_of_the_model_are_composed() {
        assert_eq!(tidy("o\u{303}\u{AD}\u{323} họp"), "o\u{323}\u{303} họp".nfc().collect::<String>());
        assert_eq!(tidy("  Hội \n LHPN\u{A0}xã "), "Hội LHPN xã");
    }
}

//! Folding: one form for all the ways one syllable is typed.
//!
//! Composed and decomposed letters, capitals, the old and the new place of the tone (`hoà`, `hòa`), `i` for `y` at the end
//! of an open syllable (`kì`, `kỳ`), and letters that only look Vietnamese (`Ð` U+00D0 for `Đ`) all come to the same
//! [`Syllable::key`]: the letters without their tone, five to a byte or so, and behind them the tone.

use super::markup;
use alloc::string::String;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The code of a letter that no Vietnamese word holds.
const FOREIGN: u16 = 63;
/// Letters of a key; a longer word is in no table.
const LETTERS: u32 = 10;
const UPPER: u16 = 1 << 9;

/// One letter as the tables below give it: its code in six bits, its tone in three, whether it is a capital.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cell(u16);

impl Cell {
    pub(crate) const fn ascii(byte: u8) -> Self {
        let lower = byte | 0x20;
        Self((lower - b'a' + 1) as u16 | if byte == lower { 0 } else { UPPER })
    }

    const fn foreign(upper: bool) -> Self {
        Self(FOREIGN | if upper { UPPER } else { 0 })
    }

    pub(crate) const fn is_upper(self) -> bool {
        self.0 & UPPER != 0
    }
}

/// What one character beyond ASCII is to the lexer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    Letter(Cell),
    /// A combining mark: it changes the letter before it.
    Combining(u32),
    /// Nothing to see: zero width, soft hyphen, byte order mark.
    Skip,
    Space,
    Line,
    Digit(u8),
    Mark(char),
}

/// The vowels with their five tones in the order of the tone numbers: none, huyền, sắc, hỏi, ngã, nặng.
const VOWELS: [(u16, &str); 24] = [
    (1, "aàáảãạ"),
    (1 | UPPER, "AÀÁẢÃẠ"),
    (27, "ăằắẳẵặ"),
    (27 | UPPER, "ĂẰẮẲẴẶ"),
    (28, "âầấẩẫậ"),
    (28 | UPPER, "ÂẦẤẨẪẬ"),
    (5, "eèéẻẽẹ"),
    (5 | UPPER, "EÈÉẺẼẸ"),
    (30, "êềếểễệ"),
    (30 | UPPER, "ÊỀẾỂỄỆ"),
    (9, "iìíỉĩị"),
    (9 | UPPER, "IÌÍỈĨỊ"),
    (15, "oòóỏõọ"),
    (15 | UPPER, "OÒÓỎÕỌ"),
    (31, "ôồốổỗộ"),
    (31 | UPPER, "ÔỒỐỔỖỘ"),
    (32, "ơờớởỡợ"),
    (32 | UPPER, "ƠỜỚỞỠỢ"),
    (21, "uùúủũụ"),
    (21 | UPPER, "UÙÚỦŨỤ"),
    (33, "ưừứửữự"),
    (33 | UPPER, "ƯỪỨỬỮỰ"),
    (25, "yỳýỷỹỵ"),
    (25 | UPPER, "YỲÝỶỸỴ"),
];

/// The code of đ, and the letters that are typed for it.
const D_BAR: u16 = 29;
const D_BARS: [(u16, &str); 2] = [(D_BAR, "đðɖ"), (D_BAR | UPPER, "ĐÐƉ")];

/// Cells of U+00C0 to U+025F and of U+1EA0 to U+1EFF; 0 where there is no Vietnamese letter.
const LOW: usize = 0xC0;
const HIGH: usize = 0x1EA0;
static LATIN: [u16; 0x260 - LOW] = latin::<{ 0x260 - LOW }>(LOW);
static TONED: [u16; 0x1F00 - HIGH] = latin::<{ 0x1F00 - HIGH }>(HIGH);

#[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
const fn latin<const N: usize>(first: usize) -> [u16; N] {
    let mut cells = [0; N];
    let mut row = 0;
    while row < VOWELS.len() + D_BARS.len() {
        let (code, letters) = if row < VOWELS.len() { VOWELS[row] } else { D_BARS[row - VOWELS.len()] };
        let bytes = letters.as_bytes();
        let (mut at, mut column) = (0, 0);
        while at < bytes.len() {
            let (scalar, width) = decode(bytes, at);
            let scalar = scalar as usize;
            if scalar >= first && scalar < first + N {
                let tone = if row < VOWELS.len() { column << 6 } else { 0 };
                cells[scalar - first] = code | tone;
            }
            at += width;
            column += 1;
        }
        row += 1;
    }
    cells
}

/// Decodes the character at `at` of bytes that are known to be UTF-8.
#[allow(clippy::indexing_slicing, reason = "runs while compiling: a bad index does not build")]
pub(crate) const fn decode(bytes: &[u8], at: usize) -> (u32, usize) {
    let lead = bytes[at];
    if lead < 0x80 {
        (lead as u32, 1)
    } else if lead < 0xE0 {
        ((lead as u32 & 0x1F) << 6 | bytes[at + 1] as u32 & 0x3F, 2)
    } else if lead < 0xF0 {
        ((lead as u32 & 0x0F) << 12 | (bytes[at + 1] as u32 & 0x3F) << 6 | bytes[at + 2] as u32 & 0x3F, 3)
    } else {
        (0, 4)
    }
}

/// The cell of a Vietnamese letter beyond ASCII.
pub(crate) const fn cell(scalar: u32) -> Option<Cell> {
    let scalar = scalar as usize;
    let cells: &[u16] = if scalar >= HIGH { &TONED } else { &LATIN };
    let first = if scalar >= HIGH { HIGH } else { LOW };
    if scalar < first || scalar - first >= cells.len() {
        return None;
    }
    #[allow(clippy::indexing_slicing, reason = "the line above holds the bound")]
    match cells[scalar - first] {
        0 => None,
        found => Some(Cell(found)),
    }
}

/// What a character beyond ASCII is, when it is no Vietnamese letter.
pub(crate) fn class(c: char) -> Class {
    match c {
        '\u{300}'..='\u{36F}' => Class::Combining(c as u32),
        _ if is_invisible(c) => Class::Skip,
        '\u{85}' | '\u{2028}' | '\u{2029}' => Class::Line,
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣' | '－' => Class::Mark('-'),
        '⁄' | '∕' | '／' => Class::Mark('/'),
        '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '‛' => Class::Mark(c),
        '０'..='９' => Class::Digit((c as u32 - '０' as u32) as u8),
        'Ａ'..='Ｚ' | 'ａ'..='ｚ' => Class::Letter(Cell::ascii((c as u32 - 0xFEE0) as u8)),
        '！'..='～' => Class::Mark(char::from_u32(c as u32 - 0xFEE0).unwrap_or(c)),
        _ if c.is_whitespace() => Class::Space,
        _ if is_combining_mark(c) => Class::Combining(c as u32),
        _ => match look_alike(c) {
            Some(cell) => Class::Letter(cell),
            None if c.is_alphabetic() => Class::Letter(Cell::foreign(c.is_uppercase())),
            None => Class::Mark(c),
        },
    }
}

/// Letters of other scripts that are typed for Latin ones: Cyrillic keyboards and copied text.
const fn look_alike(c: char) -> Option<Cell> {
    Some(Cell::ascii(match c {
        'а' => b'a',
        'е' => b'e',
        'і' => b'i',
        'о' => b'o',
        'р' => b'p',
        'с' => b'c',
        'у' => b'y',
        'х' => b'x',
        'А' => b'A',
        'В' => b'B',
        'Е' => b'E',
        'І' => b'I',
        'К' => b'K',
        'М' => b'M',
        'Н' => b'H',
        'О' => b'O',
        'Р' => b'P',
        'С' => b'C',
        'Т' => b'T',
        'У' => b'Y',
        'Х' => b'X',
        _ => return None,
    }))
}

/// A word while it is read.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Syllable {
    key: u64,
    letters: u32,
    uppers: u32,
    tone: u8,
    first_upper: bool,
    bad: bool,
}

impl Syllable {
    pub(crate) const fn new() -> Self {
        Self { key: 0, letters: 0, uppers: 0, tone: 0, first_upper: false, bad: false }
    }

    #[inline]
    pub(crate) const fn push(&mut self, cell: Cell) {
        let tone = (cell.0 >> 6 & 7) as u8;
        if tone != 0 {
            self.tone(tone);
        }
        if cell.is_upper() {
            if self.letters == 0 {
                self.first_upper = true;
            }
            self.uppers += 1;
        }
        self.key = self.key << 6 | (cell.0 & 63) as u64;
        self.letters += 1;
    }

    /// The same for a small letter of ASCII, which most are.
    #[inline]
    pub(crate) const fn push_small(&mut self, letter: u8) {
        self.key = self.key << 6 | (letter - b'a' + 1) as u64;
        self.letters += 1;
    }

    const fn tone(&mut self, tone: u8) {
        // Two tones mean two syllables that a lost space has joined.
        self.bad |= self.tone != 0;
        self.tone = tone;
    }

    /// A combining mark behind the last letter. One that makes a letter of another language of it makes the word foreign, as
    /// that letter typed in one piece does; one that is mere decoration (an underline) changes nothing.
    pub(crate) const fn combine(&mut self, mark: u32) {
        let last = (self.key & 63) as u16;
        let is_vowel = matches!(last, 1 | 5 | 9 | 15 | 21 | 25 | 27 | 28 | 30..=33);
        match mark {
            0x300 | 0x340 if is_vowel => self.tone(1),
            0x301 | 0x341 if is_vowel => self.tone(2),
            0x309 if is_vowel => self.tone(3),
            0x303 if is_vowel => self.tone(4),
            0x323 if is_vowel => self.tone(5),
            0x302 | 0x306 | 0x31B => {
                let changed = match (mark, last) {
                    (0x302, 1) => 28,
                    (0x302, 5) => 30,
                    (0x302, 15) => 31,
                    (0x306, 1) => 27,
                    (0x31B, 15) => 32,
                    (0x31B, 21) => 33,
                    _ => {
                        self.bad = true;
                        last
                    }
                };
                self.key = self.key & !63 | changed as u64;
            }
            // Any other mark makes a letter that no Vietnamese word holds.
            _ => self.bad = true,
        }
    }

    pub(crate) const fn letters(&self) -> u32 {
        self.letters
    }

    pub(crate) const fn first_upper(&self) -> bool {
        self.first_upper
    }

    /// Whether every letter is a capital.
    pub(crate) const fn all_upper(&self) -> bool {
        self.uppers == self.letters
    }

    /// What the word is looked up by: 0 for one that no table can hold.
    #[inline]
    pub(crate) const fn key(&self) -> u64 {
        if self.bad || self.letters > LETTERS || self.letters == 0 {
            return 0;
        }
        let mut key = self.key;
        // `kì` is `kỳ`, `quí` is `quý`, `công ti` is `công ty`: i for y at the end of an open syllable is spelling alone.
        if key & 63 == 9 {
            let head = key >> 6;
            let consonant = self.letters == 2 && matches!(head, 8 | 11 | 12 | 13 | 19 | 20);
            if consonant || self.letters == 3 && head == (17 << 6 | 21) {
                key = key & !63 | 25;
            }
        }
        key << 3 | self.tone as u64
    }

    /// The value of a word that is written in capital Roman digits, to 399; else 0.
    pub(crate) const fn roman(&self) -> u16 {
        if !self.all_upper() || self.letters > 8 || self.tone != 0 || self.bad {
            return 0;
        }
        let (mut value, mut before, mut at) = (0_u16, 0_u16, self.letters);
        while at > 0 {
            at -= 1;
            // From the last letter to the first, so that a smaller digit before a larger one is known for what it is.
            let digit = match self.key >> (6 * (self.letters - 1 - at)) & 63 {
                9 => 1,
                22 => 5,
                24 => 10,
                12 => 50,
                3 => 100,
                _ => return 0,
            };
            if digit < before {
                value = value.saturating_sub(digit);
            } else {
                value += digit;
                before = digit;
            }
        }
        // `IIX` and the like are no numerals: only what is written back the same way is one.
        if value == 0 || value > 399 || roman_letters(value) != self.letters { 0 } else { value }
    }
}

/// How many letters a numeral has.
const fn roman_letters(value: u16) -> u32 {
    const DIGIT: [u32; 10] = [0, 1, 2, 3, 2, 1, 2, 3, 4, 2];
    #[allow(clippy::indexing_slicing, reason = "a remainder of ten is below ten")]
    let count = DIGIT[(value % 10) as usize] + DIGIT[(value / 10 % 10) as usize] + (value / 100) as u32;
    count
}

/// The words of a text as the model keeps them: composed (NFC), runs of white space as one space, nothing of zero width.
pub(crate) fn tidy(text: &str) -> String {
    // Nearly every page is composed; asking each character of it what it composes with would cost more than all grammars.
    if is_tidy::<true>(text.as_bytes()) {
        return text.into();
    }
    if markup::stands_in(text) {
        return fold_gaps(text.len(), markup::cleaned(text).chars().filter(|c| !is_invisible(*c)).nfc());
    }
    if is_tidy::<false>(text.as_bytes()) {
        return text.into();
    }
    if text.chars().all(is_settled) { fold_gaps(text.len(), text.chars()) } else { fold_gaps(text.len(), text.chars().filter(|c| !is_invisible(*c)).nfc()) }
}

fn fold_gaps(capacity: usize, text: impl Iterator<Item = char>) -> String {
    let mut out = String::with_capacity(capacity);
    let mut space = false;
    for c in text {
        if c.is_whitespace() {
            space = !out.is_empty();
        } else if !is_invisible(c) {
            if space {
                out.push(' ');
                space = false;
            }
            out.push(c);
        }
    }
    out
}

/// Whether a text needs nothing done to it: ASCII without runs of spaces, letters of U+00C0 to U+02FF and of the composed
/// Vietnamese block, and punctuation; `PLAIN`: that no markup begins with. No branch is in the loop, so that it goes over many bytes at once.
#[allow(clippy::needless_bitwise_bool, reason = "a lazy operator is a branch")]
fn is_tidy<const PLAIN: bool>(bytes: &[u8]) -> bool {
    let second = bytes.get(1..).unwrap_or_default();
    let third = bytes.get(2..).unwrap_or_default();
    let odd = |byte: u8| {
        (byte < b' ')
            | (byte == 0x7F)
            | (byte == b'&')
            | (byte == b'*')
            | (byte == b'<')
            | (byte == b']')
            | (byte == 0xC2)
            | (byte > 0xCB) & (byte != 0xE1) & (byte != 0xE2)
    };
    let mut bad = bytes.iter().fold(false, |bad, byte| bad | odd(*byte));
    bad |= bytes.iter().zip(second).fold(false, |bad, (one, two)| bad | (*one == b' ') & (*two == b' ') | (*one == 0xE1) & (*two & 0xFE != 0xBA));
    let sign = |two: u8, three: u8| (two == 0x80) & (0x90..=0xA7).contains(&three);
    bad |= bytes.iter().zip(second).zip(third).fold(false, |bad, ((one, two), three)| bad | (*one == 0xE2) & !sign(*two, *three));
    !bad && bytes.first() != Some(&b' ') && bytes.last().is_some_and(|last| *last != b' ')
}

/// Whether composing leaves this character as it is, whatever stands beside it: Latin letters up to U+02FF, the Vietnamese
/// ones of U+1EA0 to U+1EFF, and punctuation.
const fn is_settled(c: char) -> bool {
    matches!(c, '\0'..'\u{300}' | '\u{1EA0}'..='\u{1EF9}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}')
}

/// Whether a character is of zero width.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

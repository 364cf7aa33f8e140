//! Numbers spelled in words, as the North and the South say them: what [`number::read`](super::read) reads, written.
//!
//! | number | North | South |
//! |---|---|---|
//! | 1004 | `một nghìn không trăm linh tư` | `một ngàn không trăm lẻ bốn` |
//! | 24 | `hai mươi tư` | `hai mươi bốn` |
//! | 1500000000000 | `một nghìn năm trăm tỷ` | `một ngàn năm trăm tỷ` |
//! | 2.5, -7 | `hai phẩy năm`, `âm bảy` | the same |

use super::Number;
use alloc::string::String;
use alloc::vec::Vec;

/// The words in which a number is spelled. Both regions say `mốt` and `lăm` behind tens, and all hundreds of a group behind
/// another (`không trăm`); they part in the words for a thousand, for an empty place of ten, and for a four behind tens.
///
/// ```
/// use bantin::number::Dialect;
/// let number = bantin::Number::from(3_204);
/// assert_eq!(number.spelled(Dialect::North).as_deref(), Some("ba nghìn hai trăm linh tư"));
/// assert_eq!(number.spelled(Dialect::South).as_deref(), Some("ba ngàn hai trăm lẻ bốn"));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Dialect {
    /// `nghìn`, `linh`, `hai mươi tư`.
    #[default]
    North,
    /// `ngàn`, `lẻ`, `hai mươi bốn`.
    South,
}

/// The greatest number that is spelled: a thousand million thousand millions, `một tỷ tỷ`.
const GREATEST: u128 = 10_u128.pow(18);

/// Decimals that are spelled, at most: `number::read` reads no more.
const DECIMALS: u8 = 14;

const DIGITS: [&str; 10] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

impl Number {
    /// The number in words. Read back by [`number::read`](super::read) it is the same number.
    ///
    /// Nothing for a number above 10^18 or below -10^18, for which people have no words, and for one with more than 14
    /// decimals. One or two decimals are said as a number where no nought leads them (`phẩy hai mươi lăm`), others digit by
    /// digit (`phẩy không năm`, `phẩy một bốn một sáu`).
    ///
    /// ```
    /// use bantin::Number;
    /// use bantin::number::{Dialect, read};
    /// let number: Number = "1250000000".parse()?;
    /// assert_eq!(number.spelled(Dialect::North).as_deref(), Some("một tỷ hai trăm năm mươi triệu"));
    /// let share: Number = "-98.75".parse()?;
    /// let words = share.spelled(Dialect::South).unwrap();
    /// assert_eq!(words, "âm chín mươi tám phẩy bảy mươi lăm");
    /// assert_eq!(read(&words)?, share);
    /// assert_eq!("1000000000000000001".parse::<Number>()?.spelled(Dialect::North), None);
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn spelled(self, dialect: Dialect) -> Option<String> {
        let unit = 10_u128.pow(self.scale().into());
        let digits = self.mantissa().unsigned_abs();
        if digits > GREATEST.checked_mul(unit)? || self.scale() > DECIMALS {
            return None;
        }
        let mut words = Words { dialect, words: Vec::new() };
        if self.mantissa() < 0 {
            words.push("âm");
        }
        words.number(u64::try_from(digits / unit).ok()?)?;
        if self.scale() > 0 {
            words.push("phẩy");
            words.decimals(u64::try_from(digits % unit).ok()?, self.scale())?;
        }
        Some(words.words.join(" "))
    }
}

/// The words of a number of up to four digits in the manner of the North, nothing for a greater one.
pub(crate) fn spelled(value: u32) -> Option<String> {
    if value > 9999 {
        return None;
    }
    Number::from(i64::from(value)).spelled(Dialect::North)
}

/// Words that are being strung together.
struct Words {
    dialect: Dialect,
    words: Vec<&'static str>,
}

impl Words {
    fn push(&mut self, word: &'static str) {
        self.words.push(word);
    }

    fn digit(&mut self, value: u64) -> Option<()> {
        self.words.push(DIGITS.get(usize::try_from(value).ok()?)?);
        Some(())
    }

    /// A whole number: millions and thousands of `tỷ`, then what is below one.
    fn number(&mut self, value: u64) -> Option<()> {
        const BILLION: u64 = 1_000_000_000;
        if value < 10 {
            return self.digit(value);
        }
        let mut began = false;
        if value >= BILLION {
            self.number(value / BILLION)?;
            self.push("tỷ");
            began = true;
        }
        let thousand = if self.dialect == Dialect::South { "ngàn" } else { "nghìn" };
        for (power, scale) in [(1_000_000, "triệu"), (1000, thousand), (1, "")] {
            let group = value % BILLION / power % 1000;
            // An empty group is left out: `một triệu không trăm linh năm` has no thousands.
            if group > 0 {
                self.group(group, began)?;
                if power > 1 {
                    self.push(scale);
                }
                began = true;
            }
        }
        Some(())
    }

    /// A group from 1 to 999. Hundreds are said though there are none where another group stands before: `hai nghìn không
    /// trăm hai mươi`.
    fn group(&mut self, value: u64, behind_another: bool) -> Option<()> {
        let (hundreds, tens, units) = (value / 100, value / 10 % 10, value % 10);
        let full = hundreds > 0 || behind_another;
        if full {
            self.digit(hundreds)?;
            self.push("trăm");
        }
        self.below_hundred(tens, units, full)
    }

    fn below_hundred(&mut self, tens: u64, units: u64, full: bool) -> Option<()> {
        let south = self.dialect == Dialect::South;
        match tens {
            0 if full && units > 0 => self.push(if south { "lẻ" } else { "linh" }),
            0 => {}
            1 => self.push("mười"),
            _ => {
                self.digit(tens)?;
                self.push("mươi");
            }
        }
        match (tens, units) {
            (_, 0) => {}
            (2.., 1) => self.push("mốt"),
            (2.., 4) if !south => self.push("tư"),
            (0, 4) if full && !south => self.push("tư"),
            (1.., 5) => self.push("lăm"),
            _ => self.digit(units)?,
        }
        Some(())
    }

    /// What stands behind the point, `count` digits.
    fn decimals(&mut self, value: u64, count: u8) -> Option<()> {
        if count == 2 && value >= 10 {
            return self.below_hundred(value / 10, value % 10, false);
        }
        (0..count).rev().try_for_each(|power| self.digit(value / 10_u64.pow(power.into()) % 10))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn says(number: &str, north: &str, south: &str) {
        let number = Number::plain(number).unwrap_or_default();
        assert_eq!(number.spelled(Dialect::North).as_deref(), Some(north), "{number}");
        assert_eq!(number.spelled(Dialect::South).as_deref(), Some(south), "{number}");
    }

    #[test]
    fn small_numbers_are_said_as_both_regions_say_them() {
        for (number, words) in [
            ("0", "không"),
            ("4", "bốn"),
            ("5", "năm"),
            ("10", "mười"),
            ("14", "mười bốn"),
            ("15", "mười lăm"),
            ("20", "hai mươi"),
            ("21", "hai mươi mốt"),
            ("25", "hai mươi lăm"),
            ("55", "năm mươi lăm"),
            ("111", "một trăm mười một"),
            ("938", "chín trăm ba mươi tám"),
        ] {
            says(number, words, words);
        }
        says("24", "hai mươi tư", "hai mươi bốn");
        says("101", "một trăm linh một", "một trăm lẻ một");
        says("104", "một trăm linh tư", "một trăm lẻ bốn");
        says("105", "một trăm linh năm", "một trăm lẻ năm");
    }

    #[test]
    fn great_numbers_are_said_by_groups() {
        says("1000", "một nghìn", "một ngàn");
        says("1945", "một nghìn chín trăm bốn mươi lăm", "một ngàn chín trăm bốn mươi lăm");
        says("2005", "hai nghìn không trăm linh năm", "hai ngàn không trăm lẻ năm");
        says("2020", "hai nghìn không trăm hai mươi", "hai ngàn không trăm hai mươi");
        says("2100", "hai nghìn một trăm", "hai ngàn một trăm");
        says("1000005", "một triệu không trăm linh năm", "một triệu không trăm lẻ năm");
        says("1004000", "một triệu không trăm linh tư nghìn", "một triệu không trăm lẻ bốn ngàn");
        says("1250000000", "một tỷ hai trăm năm mươi triệu", "một tỷ hai trăm năm mươi triệu");
        says("1500000000000", "một nghìn năm trăm tỷ", "một ngàn năm trăm tỷ");
        says("7000021000000000", "bảy triệu không trăm hai mươi mốt tỷ", "bảy triệu không trăm hai mươi mốt tỷ");
        says("1000000000000000000", "một tỷ tỷ", "một tỷ tỷ");
    }

    #[test]
    fn decimals_and_signs_are_said() {
        says("2.5", "hai phẩy năm", "hai phẩy năm");
        says("0.05", "không phẩy không năm", "không phẩy không năm");
        says("1.25", "một phẩy hai mươi lăm", "một phẩy hai mươi lăm");
        says("3.1416", "ba phẩy một bốn một sáu", "ba phẩy một bốn một sáu");
        says("-12.04", "âm mười hai phẩy không bốn", "âm mười hai phẩy không bốn");
    }

    #[test]
    fn what_has_no_words_is_not_said() {
        for number in ["1000000000000000001", "-1000000000000000001", "1000000000000000000.5", "0.000000000000001"] {
            assert_eq!(Number::plain(number).map(|number| number.spelled(Dialect::North)), Some(None), "{number}");
        }
        assert_eq!(spelled(9999).as_deref(), Some("chín nghìn chín trăm chín mươi chín"));
        assert_eq!(spelled(10_000), None);
    }
}

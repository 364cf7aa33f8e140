//! Figures written in Vietnamese, as a bulletin writes them: the way back from reading. What is written reads back as the same
//! figure, or it is not written.
//!
//! | figure | written |
//! |---|---|
//! | COUNT 48970 `lượt` of `hội viên` | `48.970 lượt hội viên` |
//! | MONEY 1250000000 VND | `1,25 tỷ đồng` |
//! | MONEY 200000 to 400000 VND per `suất` | `từ 200.000 đến 400.000 đồng/suất` |
//! | PERCENT 98.5, MORE_THAN | `hơn 98,5%` |
//! | RATIO 20 of 20, of `cơ sở` | `20/20 cơ sở` |
//! | AREA 3 `har`, APPROX | `khoảng 3 ha` |
//! | ORDINAL 12, MULTIPLE 3, SCORE 9.5, AGE 47 | `thứ XII`, `gấp 3 lần`, `đạt 9,5 điểm`, `47 tuổi` |

use super::{Amount, Bound, Kind, Quantity, Unit};
use crate::number::Number;
use crate::number::roman::roman;
use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

/// Units whose code is not what one writes, and what one does.
const UNITS: [(&str, &str); 13] = [
    ("Cel", "độ C"),
    ("cong", "công"),
    ("ct", "yến"),
    ("dt", "tạ"),
    ("g", "gam"),
    ("har", "ha"),
    ("hg", "lạng"),
    ("kW.h", "kWh"),
    ("l", "lít"),
    ("mau", "mẫu"),
    ("sao", "sào"),
    ("t", "tấn"),
    ("%", "%"),
];

/// Currencies, as they are written behind digits and behind words.
const CURRENCIES: [(&str, &str, &str); 11] = [
    ("AUD", "AUD", "đô la Úc"),
    ("CNY", "nhân dân tệ", "nhân dân tệ"),
    ("EUR", "euro", "euro"),
    ("GBP", "bảng Anh", "bảng Anh"),
    ("JPY", "yên Nhật", "yên Nhật"),
    ("KHR", "riel", "riel"),
    ("KRW", "won", "won"),
    ("LAK", "kíp", "kíp"),
    ("THB", "baht", "baht"),
    ("USD", "USD", "đô la Mỹ"),
    ("VND", "đồng", "đồng"),
];

/// The name of a currency behind digits and behind words; nothing for another unit.
pub(super) fn currency(unit: Unit) -> Option<(&'static str, &'static str)> {
    CURRENCIES.iter().find(|(code, ..)| *code == unit.code()).map(|(_, written, spoken)| (*written, *spoken))
}

impl Unit {
    /// The unit as it is written behind a number: `sào` for `sao`, `ha` for `har`, `đồng` for `VND`; a classifier is itself.
    ///
    /// ```
    /// use bantin::quantity::Unit;
    /// assert_eq!("t".parse::<Unit>()?.written(), "tấn");
    /// assert_eq!("lượt".parse::<Unit>()?.written(), "lượt");
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn written(self) -> &'static str {
        let unit = UNITS.iter().find(|(code, _)| *code == self.code()).map(|(_, written)| *written);
        unit.or_else(|| currency(self).map(|(written, _)| written)).unwrap_or(self.code())
    }
}

impl Quantity {
    /// The figure in Vietnamese. What is written reads back to the same figure: see [`is_same`](Self::is_same).
    ///
    /// Nothing where no text is read as this figure: for one without a number (`hàng trăm` and `vài chục` are both no number),
    /// for a count of nothing, and for what no bulletin says (members below zero, places in a row with a bound).
    ///
    /// ```
    /// use bantin::quantity::Quantity;
    /// let sum: Quantity = "hơn 1 tỷ 250 triệu đồng".parse()?;
    /// assert_eq!(sum.written().as_deref(), Some("hơn 1,25 tỷ đồng"));
    /// let some: Quantity = "hàng trăm suất quà".parse()?;
    /// assert_eq!(some.written(), None);
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn written(&self) -> Option<String> {
        let reads_back = |text: &String| text.parse::<Self>().is_ok_and(|read| read.is_same(self));
        let plain = self.text("", "");
        // A name that is counted needs its quotation marks: `12 “Mái ấm tình thương”`.
        Some(plain).filter(reads_back).or_else(|| Some(self.text("“", "”")).filter(reads_back))
    }

    /// Whether two figures say the same: kind, amount, unit, bound, what is counted and per what. Where they stand in their
    /// texts is not looked at.
    ///
    /// ```
    /// use bantin::quantity::Quantity;
    /// let (one, other): (Quantity, Quantity) = ("1,25 tỷ đồng".parse()?, "1 tỷ 250 triệu đồng".parse()?);
    /// assert!(one.is_same(&other) && one != other);
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        let words = |figure: &Self| (figure.of.as_ref().map(|of| of.text.clone()), figure.per.as_ref().map(|per| per.text.clone()));
        (self.kind, self.amount, self.unit, self.bound) == (other.kind, other.amount, other.unit, other.bound) && words(self) == words(other)
    }

    /// The text of a figure, what is counted between two marks.
    fn text(&self, open: &str, close: &str) -> String {
        let number = match self.amount {
            // So little is said of a number that is none.
            None => "nhiều".to_string(),
            Some(amount) => [self.before(amount), self.bound(), &self.digits(amount)].concat(),
        };
        let behind = self.behind();
        let of = self.of.as_ref().map_or(String::new(), |of| [" ", open, &of.text, close].concat());
        let per = self.per.as_ref().map_or(String::new(), |per| ["/", &per.text].concat());
        [number, behind, of, per].concat()
    }

    /// The word that the figure leans on.
    fn before(&self, amount: Amount) -> &'static str {
        match (self.kind, amount, self.bound) {
            (Kind::Multiple, ..) => "gấp ",
            (Kind::Score, ..) => "đạt ",
            (Kind::Ordinal, ..) => "thứ ",
            (_, Amount::Range(..), Bound::Exact) => "từ ",
            _ => "",
        }
    }

    fn bound(&self) -> &'static str {
        match self.bound {
            Bound::Exact => "",
            Bound::Approx => "khoảng ",
            Bound::MoreThan => "hơn ",
            Bound::AtLeast => "ít nhất ",
            Bound::LessThan => "dưới ",
            Bound::AtMost => "tối đa ",
        }
    }

    /// The number or numbers, with the scale of a sum.
    fn digits(&self, amount: Amount) -> String {
        if let (Kind::Ordinal, Amount::One(value)) = (self.kind, amount) {
            return place(value);
        }
        let (power, word) = self.scale(amount).unwrap_or((0, ""));
        let digits = |value: Number| lowered(value, power).map_or_else(String::new, signed);
        let digits = match amount {
            Amount::One(value) => digits(value),
            Amount::Range(from, to) => format!("{} đến {}", digits(from), digits(to)),
            Amount::Ratio(part, all) => format!("{}/{}", digits(part), digits(all)),
        };
        digits + word
    }

    /// What stands behind the number: its unit, or the word of its kind.
    fn behind(&self) -> String {
        match (self.kind, self.unit) {
            (Kind::Percent, _) => "%".to_string(),
            (Kind::Multiple, _) => " lần".to_string(),
            (Kind::Score, _) => " điểm".to_string(),
            (Kind::Age, _) => " tuổi".to_string(),
            (_, Some(unit)) => format!(" {}", unit.written()),
            (_, None) => String::new(),
        }
    }

    /// The scale in which all numbers of a sum in đồng are short: `1,25 tỷ`, `1.234,5 triệu`, and digits for the rest.
    fn scale(&self, amount: Amount) -> Option<(u8, &'static str)> {
        if self.unit != Some(Unit::DONG) {
            return None;
        }
        let fits = |value: Number, power: u8, decimals: u8| {
            lowered(value, power).is_some_and(|value| value.scale() <= decimals && value.mantissa().unsigned_abs() >= 10_u128.pow(value.scale().into()))
        };
        [(9, 3, " tỷ"), (6, 2, " triệu")]
            .into_iter()
            .find(|(power, decimals, _)| match amount {
                Amount::One(value) => fits(value, *power, *decimals),
                Amount::Range(from, to) => fits(from, *power, *decimals) && fits(to, *power, *decimals),
                Amount::Ratio(..) => false,
            })
            .map(|(power, _, word)| (power, word))
    }
}

/// A place in a row. In Roman digits, as congresses and terms have it: `thứ 7` is a Saturday.
fn place(value: Number) -> String {
    let small = value.to_i64().and_then(|value| u8::try_from(value).ok());
    match small.and_then(roman) {
        _ if small == Some(1) => "nhất".to_string(),
        Some(roman) => roman,
        // No ordinal is written in groups: `thứ 1000`.
        None if value >= Number::from(0) && value.scale() == 0 => value.to_string(),
        None => signed(value),
    }
}

/// The number a power of ten lower.
fn lowered(value: Number, power: u8) -> Option<Number> {
    value.checked_mul(Number::new(1, power)?)
}

/// A number in digits; its sign in words, since a dash at the head of a figure may be a list's.
fn signed(value: Number) -> String {
    if value < Number::from(0) { format!("âm {}", value.negated().written()) } else { value.written() }
}

/// As [`Quantity::written`] has it; what has no text that reads back is written as near as can be, with `nhiều` for a number
/// that is not said.
///
/// ```
/// use bantin::quantity::{Quantity, scan};
/// let figures = scan("Quỹ còn 1 tỷ 250 triệu đồng, vận động được hàng trăm suất quà, mỗi suất từ 3 đến 5 kg gạo.");
/// let texts: Vec<_> = figures.iter().map(Quantity::to_string).collect();
/// assert_eq!(texts, ["1,25 tỷ đồng", "nhiều suất quà", "từ 3 đến 5 kg gạo"]);
/// ```
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.written().unwrap_or_else(|| self.text("", "")))
    }
}

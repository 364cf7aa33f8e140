//! Numbers in digits as a bulletin writes them: a dot between thousands, a comma before decimals.

use super::Number;
use alloc::format;
use alloc::string::{String, ToString};

impl Number {
    /// The number as it is written in Vietnamese: `48.970`, `1.234,5`, `-0,25`.
    ///
    /// [`number::read`](super::read) reads it back to the same number where it has at most 33 digits before the comma and 14
    /// behind it.
    /// The marks are those of the Vietnamese law on accounting.
    ///
    /// ```
    /// use bantin::{Number, number};
    /// assert_eq!(Number::from(48_970).written(), "48.970");
    /// assert_eq!(Number::new(-12_345, 1).unwrap().written(), "-1.234,5");
    /// assert_eq!(number::read("-1.234,5")?, Number::new(-12_345, 1).unwrap());
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn written(self) -> String {
        let sign = if self.mantissa() < 0 { "-" } else { "" };
        let unit = 10_u128.pow(self.scale().into());
        let digits = self.mantissa().unsigned_abs();
        let mut whole = digits / unit;
        let mut groups = String::new();
        while whole > 999 {
            groups = format!(".{:03}{groups}", whole % 1000);
            whole /= 1000;
        }
        let decimals = match self.scale() {
            0 => String::new(),
            scale => format!(",{:0width$}", digits % unit, width = usize::from(scale)),
        };
        [sign, &whole.to_string(), &groups, &decimals].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_stand_in_groups_of_three() {
        for (plain, written) in [
            ("0", "0"),
            ("999", "999"),
            ("1000", "1.000"),
            ("48970", "48.970"),
            ("1002003", "1.002.003"),
            ("0.05", "0,05"),
            ("1.125", "1,125"),
            ("1234.5", "1.234,5"),
            ("-1500", "-1.500"),
        ] {
            let number = Number::plain(plain).unwrap_or_default();
            assert_eq!(number.written(), written);
            assert_eq!(super::super::read(written), Ok(number), "{written}");
        }
    }
}

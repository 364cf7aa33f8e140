//! Reckoning with exact decimals, and the ways out to a machine's numbers, each with its loss said.

use super::Number;
use super::value::SCALE;
use alloc::string::ToString;
use core::cmp::Ordering;

impl Number {
    /// The product, exact; nothing where the product of the digits, without their points, passes an `i128`, or where more than
    /// 30 digits would stand behind the point.
    ///
    /// ```
    /// # use bantin::Number;
    /// let share = Number::new(15, 1).unwrap();
    /// assert_eq!(share.checked_mul(Number::from(3)).unwrap().to_string(), "4.5");
    /// ```
    #[must_use]
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        Self::new(self.mantissa().checked_mul(other.mantissa())?, self.scale() + other.scale())
    }

    /// The quotient where it is a decimal of at most 30 digits behind the point, and so exact; nothing for a third, nor for a
    /// division by zero.
    ///
    /// ```
    /// # use bantin::Number;
    /// let eighth = Number::from(1).checked_div(Number::from(8)).unwrap();
    /// assert_eq!(eighth.to_string(), "0.125");
    /// assert_eq!(Number::from(1).checked_div(Number::from(3)), None);
    /// assert_eq!(Number::from(1).checked_div(Number::from(0)), None);
    /// ```
    #[must_use]
    pub fn checked_div(self, other: Self) -> Option<Self> {
        let (mut part, mut all) = self.over(other)?;
        let mut scale = 0;
        // A lowest fraction ends as a decimal where its whole is made of twos and fives alone.
        while all != 1 {
            let factor = if all % 10 == 0 {
                (10, 1)
            } else if all % 5 == 0 {
                (5, 2)
            } else if all % 2 == 0 {
                (2, 5)
            } else {
                return None;
            };
            all /= factor.0;
            part = part.checked_mul(factor.1)?;
            scale += 1;
        }
        if scale > SCALE { None } else { Self::new(part, scale) }
    }

    /// The quotient in its lowest terms as two whole numbers, the second above zero. Nothing for a division by zero, or where
    /// the two need more than 38 digits.
    pub(crate) fn over(self, other: Self) -> Option<(i128, i128)> {
        if other.mantissa() == 0 {
            return None;
        }
        let scale = self.scale().max(other.scale());
        let level = |number: Self| number.mantissa().checked_mul(10_i128.checked_pow(u32::from(scale - number.scale()))?);
        let (part, all) = (level(self)?, level(other)?);
        let common = common_divisor(part.unsigned_abs(), all.unsigned_abs());
        let common = i128::try_from(common).ok()? * all.signum();
        Some((part / common, all / common))
    }

    /// The number with at most `decimals` digits behind the point, the nearest there is, and of two the one farther from
    /// zero. Where nothing is lost it is the same number.
    ///
    /// ```
    /// # use bantin::Number;
    /// let share: Number = "98.745".parse()?;
    /// assert_eq!(share.rounded(2).to_string(), "98.75");
    /// assert_eq!(share.rounded(0).to_i64(), Some(99));
    /// assert_eq!(share.rounded(5), share);
    /// # Ok::<(), bantin::Error>(())
    /// ```
    #[must_use]
    pub fn rounded(self, decimals: u8) -> Self {
        let Some(cut) = self.scale().checked_sub(decimals) else {
            return self;
        };
        let unit = 10_i128.pow(cut.into());
        let (whole, rest) = (self.mantissa() / unit, self.mantissa() % unit);
        let nearest = if rest.abs() >= unit - rest.abs() { whole + rest.signum() } else { whole };
        Self::new(nearest, decimals).unwrap_or(self)
    }

    /// The number as a float that is exactly it; nothing where no `f64` is: for most decimals, and for whole numbers above
    /// 2^53 that are no multiple of a power of two.
    ///
    /// ```
    /// # use bantin::Number;
    /// assert_eq!(Number::new(15, 1).unwrap().to_f64(), Some(1.5));
    /// assert_eq!(Number::new(1, 1).unwrap().to_f64(), None);
    /// ```
    #[must_use]
    pub fn to_f64(self) -> Option<f64> {
        // Lowered by its fives, a decimal is a fraction of a power of two, or it is no float.
        let fives = 5_i128.pow(self.scale().into());
        let odd = (self.mantissa() % fives == 0).then(|| (self.mantissa() / fives).unsigned_abs())?;
        let significant = odd.checked_shr(odd.trailing_zeros()).unwrap_or_default();
        (significant < 1 << f64::MANTISSA_DIGITS).then(|| self.to_f64_lossy())
    }

    /// The float that is nearest to the number. It is another number for most decimals (0.1 is none of an `f64`), and above
    /// 2^53 for most whole ones: for charts and means, not for sums of money.
    ///
    /// ```
    /// # use bantin::Number;
    /// assert_eq!(Number::new(1, 1).unwrap().to_f64_lossy(), 0.1);
    /// ```
    #[must_use]
    pub fn to_f64_lossy(self) -> f64 {
        // Reading decimals is the one conversion that rounds once.
        self.to_string().parse().unwrap_or(f64::NAN)
    }
}

/// The order of `a/b` and `c/d`, where `b` and `d` are above zero.
pub(crate) fn compare_fractions((a, b): (i128, i128), (c, d): (i128, i128)) -> Ordering {
    let (left, right) = (a.div_euclid(b), c.div_euclid(d));
    left.cmp(&right).then_with(|| {
        match (a.rem_euclid(b), c.rem_euclid(d)) {
            (0, 0) => Ordering::Equal,
            (0, _) => Ordering::Less,
            (_, 0) => Ordering::Greater,
            // The rests as they stand could pass i128 when multiplied: turned over, they grow smaller until they part.
            (left, right) => compare_fractions((d, right), (b, left)),
        }
    })
}

fn common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        Number::plain(text).unwrap_or_default()
    }

    #[test]
    fn quotients_are_exact_or_none() {
        for (part, all, wanted) in [
            ("1", "8", Some("0.125")),
            ("20", "20", Some("1")),
            ("1.5", "0.3", Some("5")),
            ("-7", "2", Some("-3.5")),
            ("7", "-2", Some("-3.5")),
            ("0", "5", Some("0")),
            ("100", "0.001", Some("100000")),
            ("2", "3", None),
            ("1", "0", None),
        ] {
            let found = number(part).checked_div(number(all)).map(|quotient| quotient.to_string());
            assert_eq!(found.as_deref(), wanted, "{part} : {all}");
        }
    }

    #[test]
    fn rounding_goes_to_the_nearest() {
        for (text, decimals, wanted) in
            [("1.25", 1, "1.3"), ("-1.25", 1, "-1.3"), ("1.24", 1, "1.2"), ("0.5", 0, "1"), ("0.49", 0, "0"), ("99.99", 1, "100"), ("7", 3, "7")]
        {
            assert_eq!(number(text).rounded(decimals).to_string(), wanted, "{text}");
        }
        let long = number("0.999999999999999999999999999999");
        assert_eq!((long.rounded(0).to_string(), long.rounded(30)), ("1".into(), long));
    }

    #[test]
    fn a_float_is_exact_or_said_to_be_lossy() {
        for (text, wanted) in [
            ("0", Some(0.0)),
            ("-2.5", Some(-2.5)),
            ("0.1", None),
            ("9007199254740992", Some(9_007_199_254_740_992.0)),
            ("9007199254740993", None),
            ("9007199254740994", Some(9_007_199_254_740_994.0)),
            ("0.0009765625", Some(0.000_976_562_5)),
        ] {
            assert_eq!(number(text).to_f64(), wanted, "{text}");
        }
        assert_eq!(number("9007199254740993").to_f64_lossy().to_string(), "9007199254740992");
    }

    #[test]
    fn fractions_are_ordered_by_their_quotient() {
        let greatest = i128::MAX;
        for (left, right, order) in [
            ((2, 3), (4, 6), Ordering::Equal),
            ((2, 3), (3, 4), Ordering::Less),
            ((-2, 3), (-3, 4), Ordering::Greater),
            ((5, 1), (9, 2), Ordering::Greater),
            ((0, 7), (0, 3), Ordering::Equal),
            ((greatest, greatest - 1), (greatest - 1, greatest - 2), Ordering::Less),
        ] {
            assert_eq!(compare_fractions(left, right), order, "{left:?} {right:?}");
        }
    }
}

//! Numbers spelled in words, in the manner of the North (`mốt`, `tư`, `lăm`, `linh`, `không trăm`): what
//! [`number::read`](super::read) reads, written.

use alloc::string::String;
use alloc::vec::Vec;

const DIGITS: [&str; 10] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/// The words of a number of up to four digits, nothing for a greater one.
pub(crate) fn spelled(value: u32) -> Option<String> {
    if value > 9999 {
        return None;
    }
    let (thousands, hundreds, tens, units) = (value / 1000, value / 100 % 10, value / 10 % 10, value % 10);
    let mut words = Vec::new();
    if thousands > 0 {
        words.extend([digit(thousands)?, "nghìn"]);
    }
    // Hundreds are said though there are none where something stands on either side: `hai nghìn không trăm hai mươi`.
    if hundreds > 0 || thousands > 0 && value % 1000 > 0 {
        words.extend([digit(hundreds)?, "trăm"]);
    }
    match tens {
        0 if value > 9 && units > 0 => words.push("linh"),
        0 => {}
        1 => words.push("mười"),
        _ => words.extend([digit(tens)?, "mươi"]),
    }
    match (tens, units) {
        (_, 0) if value > 0 => {}
        (2.., 1) => words.push("mốt"),
        (2.., 4) => words.push("tư"),
        (0, 4) if value > 9 => words.push("tư"),
        (1.., 5) => words.push("lăm"),
        _ => words.push(digit(units)?),
    }
    Some(words.join(" "))
}

fn digit(value: u32) -> Option<&'static str> {
    DIGITS.get(value as usize).copied()
}

#[cfg(test)]
mod tests {
    use super::spelled;
    use alloc::string::ToString;

    #[test]
    fn numbers_are_spelled_as_the_north_says_them() {
        for (value, words) in [
            (0, "không"),
            (4, "bốn"),
            (5, "năm"),
            (10, "mười"),
            (14, "mười bốn"),
            (15, "mười lăm"),
            (20, "hai mươi"),
            (21, "hai mươi mốt"),
            (24, "hai mươi tư"),
            (25, "hai mươi lăm"),
            (101, "một trăm linh một"),
            (104, "một trăm linh tư"),
            (105, "một trăm linh năm"),
            (111, "một trăm mười một"),
            (938, "chín trăm ba mươi tám"),
            (1000, "một nghìn"),
            (1945, "một nghìn chín trăm bốn mươi lăm"),
            (2000, "hai nghìn"),
            (2005, "hai nghìn không trăm linh năm"),
            (2020, "hai nghìn không trăm hai mươi"),
            (2100, "hai nghìn một trăm"),
        ] {
            assert_eq!(spelled(value).as_deref(), Some(words), "{value}");
        }
        assert_eq!(spelled(10_000), None);
    }

    /// All but a lone `không`, which says no.
    #[test]
    fn what_is_spelled_is_read_back() {
        for value in 1..=9999 {
            let words = spelled(value).unwrap_or_default();
            assert_eq!(crate::number::read(&words).map(|number| number.to_string()), Ok(value.to_string()), "{words}");
        }
    }
}

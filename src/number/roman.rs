//! Numbers in Roman digits, as congresses, terms and centuries are numbered.

use alloc::string::{String, ToString};

/// A number from 1 to 39; nothing for any other.
pub(crate) fn roman(value: u8) -> Option<String> {
    const TENS: [&str; 4] = ["", "X", "XX", "XXX"];
    const ONES: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let tens = TENS.get(usize::from(value / 10)).filter(|_| value > 0)?;
    Some(tens.to_string() + ONES.get(usize::from(value % 10))?)
}

//! How long a text may be: a span counts bytes in 32 bits, so that offsets reach 4 GiB. What reads one value refuses a longer
//! text, what scans cuts it.

/// How many bytes spans reach.
const LONGEST: usize = u32::MAX as usize;

/// The text, if spans reach all of it.
pub(crate) fn fitting(text: &str) -> Option<&str> {
    (text.len() <= LONGEST).then_some(text)
}

/// As much of the text as spans reach, up to the end of a character.
pub(crate) fn cut(text: &str) -> &str {
    head(text, LONGEST)
}

/// At most so many bytes of the text, up to the end of a character.
fn head(text: &str, most: usize) -> &str {
    let end = (0..=text.len().min(most)).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_falls_between_characters() {
        for (text, most, wanted) in [("", 4, ""), ("hội", 9, "hội"), ("hội", 3, "h"), ("hội", 0, ""), ("hội", 4, "hộ"), ("hộ", 1, "h")] {
            assert_eq!(head(text, most), wanted, "{text} {most}");
        }
        assert_eq!((fitting("hội"), cut("hội")), (Some("hội"), "hội"));
    }
}

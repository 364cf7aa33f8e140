//! Multiples in a word: `gấp đôi`.

use super::super::{Amount, Bound, Kind, Of, Said};
use crate::grammar::{First, Parsed, Rule, Tokens, says, void};
use crate::number::Number;
use crate::text::w;

pub(super) static DOUBLE: Rule<Said> = Rule {
    name: "twice or half as much again",
    first: First::words(&[w!("gấp")]),
    shape: double,
    examples: &[says("gấp đôi", "MULTIPLE 2"), says("gấp rưỡi", "MULTIPLE 1.5"), void("gấp rút")],
};

fn double(i: Tokens<'_>) -> Parsed<'_, Said> {
    let value = match i.word_at(1) {
        word if word == w!("đôi") => Some(2.into()),
        word if word == w!("rưỡi") => Number::new(15, 1),
        _ => None,
    };
    match value {
        Some(value) => {
            let said = Said {
                kind: Kind::Multiple,
                amount: Some(Amount::One(value)),
                unit: None,
                bound: Bound::Exact,
                len: 2,
                of: Of::Nowhere,
                per: None,
                note: None,
            };
            Ok((i.skip(2), said))
        }
        None => i.miss("how many times as much"),
    }
}

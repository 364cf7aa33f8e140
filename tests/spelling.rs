//! Numbers in words, there and back: every one up to a million, and random ones up to 10^18.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, clippy::print_stdout, reason = "a test fails by panicking")]

use bantin::Number;
use bantin::number::{Dialect, read};

const DIALECTS: [Dialect; 2] = [Dialect::North, Dialect::South];

#[track_caller]
fn returns(number: Number) {
    for dialect in DIALECTS {
        let words = number.spelled(dialect).unwrap();
        assert_eq!(read(&words), Ok(number), "{words}");
    }
}

#[test]
fn every_number_up_to_a_million_reads_back() {
    for value in 0..=1_000_000_i64 {
        returns(value.into());
    }
}

#[test]
fn what_only_begins_like_a_number_is_none() {
    for words in ["trăm", "triệu", "tỷ lệ", "nghìn năm", "tư", "mươi", "phẩy năm", "hai phẩy", "không phẩy", "năm năm năm", "hai tỷ lệ"]
    {
        assert!(read(words).is_err(), "{words} is {:?}", read(words));
    }
}

/// Marsaglia's xorshift64*, with a seed that does not change: the same numbers on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }
}

/// A number of one to eighteen digits, every length as likely as another. Every third has noughts strewn in, which is where
/// groups are left out.
fn number(random: &mut Random) -> i64 {
    let digits = 1 + random.below(18);
    let strewn = random.below(3) == 0;
    (0..digits).fold(0, |value, _| value * 10 + if strewn && random.below(10) < 7 { 0 } else { random.below(10) as i64 })
}

#[test]
fn random_numbers_up_to_a_million_million_millions_read_back() {
    let mut random = Random(20_201_124);
    for _ in 0..100_000 {
        returns(number(&mut random).into());
    }
    for edge in (0..=18).map(|power| 10_i64.pow(power)).flat_map(|power| [power - 1, power, power + 1]).filter(|edge| *edge <= 10_i64.pow(18)) {
        returns(edge.into());
        returns((-edge).into());
    }
}

#[test]
fn random_decimals_read_back() {
    let mut random = Random(1_945);
    for _ in 0..20_000 {
        let value = number(&mut random);
        for scale in [1, 2, 3, random.below(15) as u8] {
            returns(Number::new(value.into(), scale).unwrap());
            returns(Number::new((-value).into(), scale).unwrap());
        }
    }
}

#[test]
fn numbers_as_they_are_spoken_are_read() {
    for (words, value) in [
        ("hai mốt", "21"),
        ("ba tư", "34"),
        ("bốn lăm", "45"),
        ("hăm hai", "22"),
        ("băm sáu", "36"),
        ("hai mươi nhăm", "25"),
        ("bẩy mươi bẩy", "77"),
        ("ba chục", "30"),
        ("trăm hai", "120"),
        ("trăm rưỡi", "150"),
        ("hai trăm rưỡi", "250"),
        ("hai trăm ba", "230"),
        ("một trăm lẻ năm", "105"),
        ("một nghìn lẻ một", "1001"),
        ("nghìn rưỡi", "1500"),
        ("một ngàn tám", "1800"),
        ("hai nghìn không trăm lẻ bốn", "2004"),
        ("hai ngàn lẻ bốn", "2004"),
        ("ba vạn", "30000"),
        ("năm vạn rưỡi", "55000"),
        ("hai mươi vạn", "200000"),
        ("triệu rưỡi", "1500000"),
        ("hai triệu rưỡi", "2500000"),
        ("triệu hai", "1200000"),
        ("một triệu tư", "1400000"),
        ("tỷ hai", "1200000000"),
        ("tỷ rưỡi", "1500000000"),
        // As it is spelled out, and not as it is bargained.
        ("một tỷ ba trăm", "1000000300"),
        ("trăm hai mươi", "120"),
        ("nghìn hai trăm", "1200"),
        ("hai tỷ tám trăm triệu", "2800000000"),
        ("năm trăm nghìn tỷ", "500000000000000"),
        ("năm nghìn hai trăm tỷ", "5200000000000"),
        ("5 nghìn 200 tỷ", "5200000000000"),
        ("1 tỷ 250 triệu", "1250000000"),
        ("3 nghìn 500", "3500"),
        ("1tr5", "1500000"),
        ("10k", "10000"),
        ("không phẩy năm", "0.5"),
        ("hai phẩy năm triệu", "2500000"),
        ("ba chấm mười bốn", "3.14"),
        ("một phẩy không hai", "1.02"),
        ("một phẩy hai lăm", "1.25"),
        ("một triệu không trăm nghìn không trăm linh năm", "1000005"),
        ("âm mười hai", "-12"),
    ] {
        assert_eq!(read(words).map(|number| number.to_string()), Ok(value.into()), "{words}");
    }
}

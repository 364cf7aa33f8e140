//! The time expressions of a text, resolved against a day.
//!
//! `cargo run --example dates`, or with a text and a day of your own:
//! `cargo run --example dates -- "Sáng nay, Hội họp; thứ Ba tuần sau họp lại." 2024-07-10`
#![allow(clippy::print_stdout, reason = "an example shows what it found")]

use bantin::time::{self, Reference};
use chrono::NaiveDate;
use std::error::Error;

const TEXT: &str = "Sáng nay, Hội họp bàn kế hoạch quý III; từ ngày 15 đến ngày 20/7 ra quân, hằng tuần báo cáo. \
Chậm nhất ngày 30/11 hoàn thành, sau hơn 3 tháng thực hiện. Hạn cũ là 30/2/2024.";

fn main() -> Result<(), Box<dyn Error>> {
    let mut given = std::env::args().skip(1);
    let text = given.next().unwrap_or_else(|| TEXT.to_string());
    let day: NaiveDate = given.next().as_deref().unwrap_or("2024-07-10").parse()?;

    println!("{text}\nread on {day}:\n");
    for timex in time::scan(&text, &Reference::on(day)) {
        let words = timex.span.slice(&text);
        let modifier = timex.modifier.map(|modifier| modifier.to_string()).unwrap_or_default();
        let bytes = format!("{}..{}", timex.span.start(), timex.span.end());
        println!("{bytes:>9}  {words:<28} {:<9} {:<24} {modifier}", timex.kind.to_string(), timex.value.to_string());
    }

    // A text that should be one value says why it is none.
    if let Err(error) = "ngày 30/2/2024".parse::<time::Value>() {
        println!("\n{error:#}");
    }
    Ok(())
}

//! Prints the table of what is read: every rule with its examples and their values. The proof of the crate runs the same
//! examples, so this table cannot fall behind.
//!
//! `cargo run --example grammar`
#![allow(clippy::print_stdout, reason = "an example shows what it found")]

fn main() {
    let (mut floor, mut rule) = ("", "");
    for example in bantin::inside::rules() {
        if example.floor != floor {
            floor = example.floor;
            println!("\n{}\n{}", floor.to_uppercase(), "=".repeat(floor.len()));
        }
        if example.rule != rule {
            rule = example.rule;
            println!("\n{rule}");
        }
        let value = example.value.unwrap_or("no fact");
        let on = example.on.map(|day| format!("   (read on {day})")).unwrap_or_default();
        println!("  {:<50}  {value}{on}", example.text);
    }
}

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]
//! Reads the bulletins of Vietnamese mass organisations: a page's text goes in, a typed document comes out, each fact with
//! the bytes that say it.
//!
//! ```
//! use bantin::Article;
//!
//! let page = "\
//! Hội LHPN huyện An Khê tổng kết công tác năm 2020
//! Nhập ngày: Thứ 3, Ngày 24 / 11 / 2020
//!
//! Chiều ngày 20/11/2020, Hội LHPN huyện An Khê tổ chức hội nghị tổng kết công tác Hội. Đ/c Lê Thị Mây – HUV, Chủ tịch Hội LHPN
//! huyện chủ trì hội nghị.
//!
//! Trong năm, các cấp Hội tổ chức 180 cuộc tuyên truyền cho hơn 4.500 lượt hội viên./.";
//!
//! let article = Article::parse(page);
//! let meeting = &article.meetings[0];
//! assert_eq!(meeting.time.unwrap().to_string(), "2020-11-20TAF");
//! assert_eq!(meeting.chair.as_ref().unwrap().text, "Lê Thị Mây");
//! assert_eq!(article.people[0].positions[1].text, "Chủ tịch Hội LHPN huyện");
//! let figure = &article.quantities[1];
//! assert_eq!(figure.span.slice(page), "hơn 4.500 lượt");
//! assert_eq!(figure.of.as_ref().unwrap().text, "hội viên");
//! ```
//!
//! Nothing is guessed by a model and nothing is fetched: the same text gives the same answer on every machine, at megabytes
//! a second, and whatever a reading could not believe stands in the [notes](Article::notes).
//!
//! # The parts
//!
//! - [`Article::parse`] reads a page. It never fails. [`Parser`] is the same with a reference date and a policy for dates that
//!   leave their year out.
//! - [`time`]: dates, hours, periods, lengths and recurrences as TIMEX3. [`time::scan`] finds them in any text, [`time::read`]
//!   and `str::parse` read one, and a [`time::Value`] turns into the types of chrono.
//! - [`quantity`]: counts, sums of money, shares, ratios, measures, ordinals. [`quantity::scan`] finds them in any text.
//! - [`entity`]: people with their positions, bodies with kind, level and place, documents with number and date.
//! - [`activity`]: meetings, inspections, campaigns.
//! - [`number`]: exact decimals, in digits and in words, read and written.
//! - A [`Span`] is a byte range into your own text, on character boundaries, whatever was composed or folded on the way; a
//!   [`Passage`] is such a range with its words in one line.
//!
//! # Small tasks
//!
//! A date as it is typed, in whatever way:
//!
//! ```
//! use bantin::time::Value;
//! let day: Value = "Thứ 3, Ngày 24 / 11 / 2020".parse()?;
//! assert_eq!(day.date(), chrono::NaiveDate::from_ymd_opt(2020, 11, 24));
//! let term: Value = "nhiệm kỳ 2021 - 2026".parse()?;
//! assert_eq!(term.to_string(), "2021/2026");
//! # Ok::<(), bantin::Error>(())
//! ```
//!
//! Why a text is no date:
//!
//! ```
//! let error = "ngày 31/6/2009".parse::<bantin::time::Value>().unwrap_err();
//! assert_eq!(format!("{error:#}"), "\
//! `ngày 31/6/2009` does not exist: the month has no such day
//!   |
//! 1 | ngày 31/6/2009
//!   | ^^^^^^^^^^^^^^");
//! ```
//!
//! All dates of a text, with the day it was written on:
//!
//! ```
//! use bantin::time::{self, Reference};
//! let written = Reference::on("2021-07-16".parse().unwrap());
//! let found = time::scan("Sáng nay (16/7), Hội sơ kết 6 tháng đầu năm.", &written);
//! let values: Vec<String> = found.iter().map(|timex| timex.value.to_string()).collect();
//! assert_eq!(values, ["2021-07-16TMO", "2021-07-16", "2021-H1"]);
//! ```
//!
//! A figure with its bound and its unit:
//!
//! ```
//! use bantin::quantity::{Bound, Kind, Quantity};
//! let sum: Quantity = "trên 1 tỷ đồng".parse()?;
//! assert_eq!((sum.kind, sum.bound), (Kind::Money, Bound::MoreThan));
//! assert_eq!(sum.amount.unwrap().to_string(), "1000000000");
//! # Ok::<(), bantin::Error>(())
//! ```
//!
//! A figure for an app: written, in another unit, against another, in words:
//!
//! ```
//! use bantin::number::Dialect;
//! use bantin::quantity::{Quantity, Region};
//! let (field, wanted): (Quantity, Quantity) = ("hơn 5 sào đất".parse()?, "1.500 m2 đất".parse()?);
//! assert_eq!(field.in_base_of(Region::North).unwrap().to_string(), "hơn 1.800 m2 đất");
//! assert!(field.compare_of(&wanted, Region::North).unwrap().is_gt());
//! let sum: Quantity = "1 tỷ 250 triệu đồng".parse()?;
//! assert_eq!(sum.to_string(), "1,25 tỷ đồng");
//! assert_eq!(sum.sum_in_words().unwrap().dialect(Dialect::South).to_string(), "một tỷ hai trăm năm mươi triệu đồng");
//! # Ok::<(), bantin::Error>(())
//! ```
//!
//! # What is not done
//!
//! HTML and old encodings, and languages other than
//! Vietnamese. People and bodies are read, not identified: two articles that name one person give two records. A page of
//! more than 4 GiB is read up to there.
//!
//! # Features
//!
//! | feature | default | what it brings |
//! |---|---|---|
//! | `std` | yes | the standard library; without it the crate is `no_std` with `alloc` |
//! | `serde` | yes | `Serialize` and `Deserialize` for the model; a value's form is its text form |
//! | `tz` | yes | [`time::Value::instant`]: moments in Asia/Ho_Chi_Minh, right also before 1975 |
//! | `schema` | no | `Article::schema_org`: the article as JSON-LD in the terms of schema.org |
//! | `cli` | no | the command line `bantin` |

extern crate alloc;
/// The example of the front page of the repository, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
pub mod activity;
pub mod article;
pub mod entity;
mod error;
mod grammar;
#[doc(hidden)]
pub mod inside;
mod note;
pub mod number;
mod parser;
mod passage;
pub mod quantity;
#[cfg(feature = "schema")]
#[cfg_attr(docsrs, doc(cfg(feature = "schema")))]
pub mod schema;
mod span;
mod text;
pub mod time;
mod worded;
pub use article::Article;
pub use error::{Error, ErrorKind};
pub use note::{Note, NoteKind};
pub use number::Number;
pub use parser::Parser;
pub use passage::Passage;
pub use span::Span;

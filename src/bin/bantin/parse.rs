//! `bantin parse`: a page in, one JSON object out.

use crate::annotate::is_of_four_digits;
use crate::{input, json};
use chrono::NaiveDate;
use serde::Serialize;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// What `bantin parse` is told.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The pages, UTF-8; `-` or none for standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The day that yearless dates are resolved against where a page has no posted date
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = reference_day)]
    reference: Option<NaiveDate>,
    /// Print every article of a page, an object each, and not the first alone
    #[arg(long)]
    all: bool,
    /// Print JSON-LD in the terms of schema.org, and not the facts with their bytes
    #[arg(long)]
    schema: bool,
    /// Print with line breaks and indents, for people
    #[arg(long)]
    pretty: bool,
}

/// A day of the years that a value can have.
fn reference_day(said: &str) -> Result<NaiveDate, String> {
    said.parse().ok().filter(|day: &NaiveDate| is_of_four_digits(*day)).ok_or_else(|| "expected a day such as 2020-11-24".into())
}

/// Prints an object for each page, a line each. A page that cannot be read is told of, and the others are done.
pub(crate) fn run(args: &Args) -> io::Result<ExitCode> {
    let parser = args.reference.map_or(bantin::Parser::new(), |day| bantin::Parser::new().reference(day));
    let mut out = BufWriter::new(io::stdout().lock());
    let mut code = ExitCode::SUCCESS;
    for source in input::sources(&args.files) {
        match source.text() {
            Ok(text) => {
                let articles = if args.all { parser.parse_all(&text) } else { vec![parser.parse(&text)] };
                for article in &articles {
                    if args.schema {
                        write(&mut out, &article.schema_org(), args.pretty)?;
                    } else {
                        write(&mut out, &json::article(&text, article), args.pretty)?;
                    }
                }
            }
            Err(line) => {
                out.flush()?;
                input::complain(&line);
                code = ExitCode::from(2);
            }
        }
    }
    out.flush()?;
    Ok(code)
}

/// An object with a line break behind it.
fn write(out: &mut impl Write, object: &impl Serialize, pretty: bool) -> io::Result<()> {
    if pretty {
        serde_json::to_writer_pretty(&mut *out, object)?;
    } else {
        serde_json::to_writer(&mut *out, object)?;
    }
    out.write_all(b"\n")
}

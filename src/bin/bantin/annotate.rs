//! `bantin annotate`: JSON Lines of texts in, their times and figures out, line by line and in order.

use crate::{input, json};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime};
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use std::fmt;
use std::io::{self, BufRead, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// What `bantin annotate` is told.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Files of lines {"id", "text", "reference"}; `-` or none for standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// A line as it comes in. All of it is optional here, so that a line that lacks its text still gives its id.
#[derive(Deserialize)]
struct Asked {
    /// Kept to the letter, of whatever type it is.
    #[serde(default)]
    id: Option<Box<RawValue>>,
    #[serde(default)]
    text: Option<Value>,
    #[serde(default)]
    reference: Option<Value>,
}

/// The facts of a line as they go out.
#[derive(Serialize)]
struct Found<'a, T, Q> {
    id: Option<&'a RawValue>,
    timex: T,
    quantities: Q,
}

/// A line that could not be read as it goes out.
#[derive(Serialize)]
struct Refused<'a> {
    id: Option<&'a RawValue>,
    error: &'a str,
}

/// Answers each line. A line that cannot be read is answered with its error, and the stream goes on.
pub(crate) fn run(args: &Args) -> io::Result<ExitCode> {
    let mut out = BufWriter::new(io::stdout().lock());
    let (mut refused, mut unread) = (false, false);
    for source in input::sources(&args.files) {
        let mut reader = match source.open() {
            Ok(reader) => reader,
            Err(line) => {
                input::complain(&line);
                unread = true;
                continue;
            }
        };
        let mut line = Vec::new();
        loop {
            // Who writes a line and waits for its answer is not left waiting.
            if reader.buffer().is_empty() {
                out.flush()?;
            }
            line.clear();
            match reader.read_until(b'\n', &mut line) {
                Ok(0) => break,
                Ok(_) if line.trim_ascii().is_empty() => {}
                Ok(_) => refused |= !answer(line.trim_ascii(), &mut out)?,
                Err(error) => {
                    input::complain(&source.blame(&error));
                    unread = true;
                    break;
                }
            }
        }
    }
    out.flush()?;
    Ok(match (unread, refused) {
        (true, _) => ExitCode::from(2),
        (false, true) => ExitCode::from(1),
        (false, false) => ExitCode::SUCCESS,
    })
}

/// Answers one line, and says whether it could be read.
fn answer(line: &[u8], out: &mut impl Write) -> io::Result<bool> {
    let asked = asked(line);
    let id = asked.as_ref().map_or_else(|_| readable_id(line), |asked| asked.id.clone());
    let id = id.as_deref();
    let read = asked.as_ref().map_err(String::clone).and_then(read);
    match &read {
        Ok((text, parser)) => {
            let (timexes, quantities) = parser.figures(text);
            serde_json::to_writer(&mut *out, &Found { id, timex: json::timexes(text, &timexes), quantities: json::quantities(text, &quantities) })?;
        }
        Err(error) => serde_json::to_writer(&mut *out, &Refused { id, error })?,
    }
    out.write_all(b"\n")?;
    Ok(read.is_ok())
}

fn asked(line: &[u8]) -> Result<Asked, String> {
    let line = std::str::from_utf8(line).map_err(|error| format!("the line is not UTF-8: {error}"))?;
    let line = line.trim_start_matches('\u{FEFF}');
    if !line.starts_with('{') {
        return Err("the line is no JSON object".into());
    }
    serde_json::from_str(line).map_err(|error| format!("the line is no JSON object: {error}"))
}

/// The id of a line that is broken elsewhere, so that who asked knows which.
fn readable_id(line: &[u8]) -> Option<Box<RawValue>> {
    let line = String::from_utf8_lossy(line);
    let mut id = None;
    // What comes behind the id is the broken part, and its error has been told.
    let _ = serde_json::Deserializer::from_str(line.trim_start_matches('\u{FEFF}')).deserialize_map(IdIn(&mut id));
    id
}

/// Reads a map as far as its id.
struct IdIn<'a>(&'a mut Option<Box<RawValue>>);

impl<'de> Visitor<'de> for IdIn<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map with an id")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if key == "id" {
                *self.0 = Some(map.next_value()?);
                return Ok(());
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

/// The text of a line, and the parser for its reference.
fn read(asked: &Asked) -> Result<(&str, bantin::Parser), String> {
    let text = match &asked.text {
        Some(Value::String(text)) => text,
        Some(_) => return Err("`text` is no string".into()),
        None => return Err("`text` is missing".into()),
    };
    let parser = bantin::Parser::new();
    let parser = match &asked.reference {
        None | Some(Value::Null) => parser,
        Some(Value::String(said)) => match (day(said), moment(said)) {
            (Some(day), _) => parser.reference(day),
            (None, Some(moment)) => parser.moment(moment),
            (None, None) => return Err(format!("`reference` is neither a day nor a moment: {said:?}")),
        },
        Some(_) => return Err("`reference` is neither a string nor null".into()),
    };
    Ok((text, parser))
}

fn day(said: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(said, "%Y-%m-%d").ok().filter(|day| is_of_four_digits(*day))
}

/// The moment on the clock of the place, which is the clock that a text speaks of.
fn moment(said: &str) -> Option<NaiveDateTime> {
    let plain = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"];
    let plain = plain.iter().find_map(|form| NaiveDateTime::parse_from_str(said, form).ok());
    let moment = plain.or_else(|| DateTime::parse_from_rfc3339(said).ok().map(|moment| moment.naive_local()));
    moment.filter(|moment| is_of_four_digits(moment.date()))
}

/// The years that a value can have.
pub(crate) fn is_of_four_digits(day: NaiveDate) -> bool {
    (1..=9999).contains(&day.year())
}

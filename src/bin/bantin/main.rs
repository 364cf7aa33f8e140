//! `bantin`, the command line: pages in, JSON out.

mod annotate;
mod input;
mod json;
mod parse;

use clap::{Parser, Subcommand};
use std::io::ErrorKind;
use std::process::ExitCode;

/// Reads the bulletins of Vietnamese mass organisations into typed documents.
#[derive(Debug, Parser)]
#[command(name = "bantin", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Prints each page as one JSON object, with the bytes that say each fact
    Parse(parse::Args),
    /// Finds times and figures in JSON Lines of texts, line by line
    Annotate(annotate::Args),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Parse(args) => parse::run(&args),
        Command::Annotate(args) => annotate::run(&args),
    };
    match done {
        Ok(code) => code,
        // Who reads on, `head` say, has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            input::complain(&format!("cannot write: {error}"));
            ExitCode::from(2)
        }
    }
}

//! Where texts come from: files by name, or standard input.

use std::fmt;
use std::fs::File;
use std::io::{self, BufReader, Read, Write};
use std::path::{Path, PathBuf};

/// A file, or standard input.
#[derive(Debug)]
pub(crate) enum Source {
    /// Standard input, which is called `-`.
    Standard,
    /// A file.
    File(PathBuf),
}

/// The sources that were named; standard input where none was.
pub(crate) fn sources(names: &[PathBuf]) -> Vec<Source> {
    if names.is_empty() {
        return vec![Source::Standard];
    }
    names.iter().map(|name| if name == Path::new("-") { Source::Standard } else { Source::File(name.clone()) }).collect()
}

impl Source {
    /// Opens it; the error is a line for people.
    pub(crate) fn open(&self) -> Result<BufReader<Box<dyn Read>>, String> {
        let reader: Box<dyn Read> = match self {
            Self::Standard => Box::new(io::stdin().lock()),
            Self::File(path) if path.is_dir() => return Err(format!("{self}: is a folder")),
            Self::File(path) => Box::new(File::open(path).map_err(|error| self.blame(&error))?),
        };
        Ok(BufReader::new(reader))
    }

    /// Reads all of it as a text; the error is a line for people.
    pub(crate) fn text(&self) -> Result<String, String> {
        let mut bytes = Vec::new();
        self.open()?.read_to_end(&mut bytes).map_err(|error| self.blame(&error))?;
        let text = String::from_utf8(bytes).map_err(|error| format!("{self}: is not UTF-8 (byte {} begins no letter)", error.utf8_error().valid_up_to()))?;
        Ok(text)
    }

    /// The error of reading it, as a line for people.
    pub(crate) fn blame(&self, error: &io::Error) -> String {
        match error.kind() {
            io::ErrorKind::NotFound => format!("{self}: no such file"),
            io::ErrorKind::PermissionDenied => format!("{self}: may not be read"),
            _ => format!("{self}: {error}"),
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Standard => f.write_str("standard input"),
            Self::File(path) => path.display().fmt(f),
        }
    }
}

/// Writes a line to standard error. Where even that fails there is nobody to tell.
pub(crate) fn complain(line: &str) {
    let _ = writeln!(io::stderr().lock(), "bantin: {line}");
}

//! What the human view is to look like on standard output.

use anstream::{AutoStream, ColorChoice};
use std::env;
use std::io;

/// How much can be shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terminal {
    pub width: usize,
    pub colour: bool,
}

impl Terminal {
    /// Standard output: as wide as `COLUMNS` says, else the terminal, else 80. In colour on a terminal, unless `NO_COLOR` is
    /// set.
    pub(crate) fn detect() -> Terminal {
        let wanted = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        let real = || console::Term::stdout().size_checked().map(|(_, columns)| columns.into());
        Terminal {
            width: wanted.or_else(real).unwrap_or(Terminal::PLAIN.width),
            colour: AutoStream::choice(&io::stdout()) != ColorChoice::Never,
        }
    }

    /// A file.
    pub(crate) const PLAIN: Terminal = Terminal { width: 80, colour: false };
}

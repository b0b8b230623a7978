//! Twice the text, about twice the work, for any text: long texts of every nasty kind come through. A pass that looks at
//! everything again for every word would take hours here. `benches/growth.rs` has the ratios.

mod long;
mod sound;

use long::{FOUND, Kind, TRIED};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;
use wirecopy::Parser;

/// A million bytes are two hundred thousand words: the square of that is noticed.
const LENGTH: usize = 1_000_000;

/// Some hundred times as long as it takes on a slow machine.
const PATIENCE: Duration = Duration::from_mins(2);

#[test]
fn what_is_tried_in_vain_is_not_tried_again() {
    check(TRIED);
}

#[test]
fn what_is_found_is_not_looked_for_again() {
    check(FOUND);
}

/// Parses a long text of each kind and counts what is found.
fn check(kinds: &'static [Kind]) {
    for kind in kinds {
        let (done, wait) = channel();
        thread::spawn(move || {
            let (text, pieces) = kind.text(LENGTH);
            let article = Parser::new().parse(&text).expect("the text is below the limit");
            sound::check(&article);
            // Nobody waits any more when this was too slow.
            let _ = done.send(((kind.count)(&article), (kind.expected)(pieces)));
        });
        match wait.recv_timeout(PATIENCE) {
            Ok((found, expected)) => assert_eq!(found, expected, "{}", kind.name),
            Err(RecvTimeoutError::Timeout) => panic!("{}: not done after {PATIENCE:?}", kind.name),
            Err(RecvTimeoutError::Disconnected) => panic!("{}: see above", kind.name),
        }
    }
}

//! Work on many threads whose results come out in the order of the jobs.

use std::io;
use std::num::NonZeroUsize;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// How many jobs a thread may be ahead of the one whose result is awaited: memory stays bounded when one takes long.
const AHEAD: usize = 2;

/// Does every job with `work`, and hands the results to `take` in the order of the jobs.
///
/// Ends at the first error of `take`. The threads are left behind then: one may wait for input that never comes.
pub(crate) fn in_order<J: Send + 'static, R: Send + 'static>(
    threads: NonZeroUsize,
    jobs: impl Iterator<Item = J> + Send + 'static,
    work: impl Fn(J) -> R + Send + Sync + 'static,
    mut take: impl FnMut(R) -> io::Result<()>,
) -> io::Result<()> {
    let room = threads.get() * AHEAD;
    let (give, given) = sync_channel::<(J, SyncSender<R>)>(room);
    let (promise, promised) = sync_channel::<Receiver<R>>(room);

    thread::spawn(move || {
        for job in jobs {
            let (answer, awaited) = sync_channel(1);
            // The promises are a line in which every job has its place before anybody works on it.
            if promise.send(awaited).is_err() || give.send((job, answer)).is_err() {
                break;
            }
        }
    });
    let (given, work) = (Arc::new(Mutex::new(given)), Arc::new(work));
    for _ in 0..threads.get() {
        let (given, work) = (Arc::clone(&given), Arc::clone(&work));
        thread::spawn(move || {
            // The lock is held while waiting, not while working.
            let next = || given.lock().unwrap_or_else(PoisonError::into_inner).recv();
            while let Ok((job, answer)) = next() {
                // Nobody waits any more after an error of `take`.
                let _ = answer.send(work(job));
            }
        });
    }
    for awaited in promised {
        let result = awaited.recv().map_err(|_| io::Error::other("a thread ended before its work was done"))?;
        take(result)?;
    }
    Ok(())
}

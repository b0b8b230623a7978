//! Each pass alone: what it costs in an article, measured inside whole parses, beside `unicode_words()` in the same run.

#![allow(clippy::print_stdout, reason = "the table is what is looked at")]

mod texts;

use criterion::{Criterion, Throughput};
use std::hint::black_box;
use std::time::{Duration, Instant};
use texts::Set;
use wirecopy::Parser;

/// The passes in their order, and the least they find in all articles of a set.
const STAGES: [(&str, usize); 7] = [
    ("tokens", 4_000),
    ("blocks", 200),
    ("sentences", 200),
    ("quotes", 100),
    ("dates", 80),
    ("people", 40),
    ("events", 0),
];

/// Rounds for the table, of which the shortest time of each pass counts.
const ROUNDS: usize = 15;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    for set in texts::sets() {
        table(&set, if texts::only_tested() { 1 } else { ROUNDS });
        let mut group = criterion.benchmark_group(format!("stages/{}", set.name));
        group.throughput(Throughput::Bytes(set.bytes())).sample_size(20);
        for (at, (stage, _)) in STAGES.into_iter().enumerate() {
            group.bench_function(stage, |bencher| {
                bencher.iter_custom(|times| (0..times).map(|_| run(&set)[at].0).sum());
            });
        }
        group.finish();
    }
    criterion.final_summary();
}

/// Prints what each pass takes a byte, how fast that is beside `unicode_words()`, and how much it finds.
fn table(set: &Set, rounds: usize) {
    let mut shortest = [Duration::MAX; STAGES.len()];
    let mut splitting = Duration::MAX;
    for _ in 0..rounds {
        for (shortest, (time, _)) in shortest.iter_mut().zip(run(set)) {
            *shortest = time.min(*shortest);
        }
        let since = Instant::now();
        black_box(texts::words(set));
        splitting = splitting.min(since.elapsed());
    }
    let times = |time: Duration| splitting.as_secs_f64() / time.as_secs_f64();
    for (((stage, least), time), (_, found)) in STAGES.into_iter().zip(shortest).zip(run(set)) {
        let name = set.name;
        let cost = texts::per_byte(time, set.bytes());
        println!(
            "stages/{name}: {stage:10} {cost:6.2} ns a byte, {:6.2} × unicode_words(), {found} found",
            times(time)
        );
        assert!(found >= least, "{stage}: only {found} found in {name}");
    }
    let [.., people, events] = shortest;
    println!("stages/{}: people and events together {:.2} × unicode_words()", set.name, times(people + events));
}

/// The time that each pass takes in all articles, and how much it finds.
fn run(set: &Set) -> [(Duration, usize); STAGES.len()] {
    let mut all = [(Duration::ZERO, 0); STAGES.len()];
    for text in &set.texts {
        let mut since = Instant::now();
        let mut stages = all.iter_mut().zip(STAGES);
        let watched = Parser::new().parse_watched(text, |done, found| {
            let ((time, items), (stage, _)) = stages.next().expect("every pass is in the list");
            assert_eq!(done, stage, "the passes run in this order");
            *time += since.elapsed();
            *items += found;
            since = Instant::now();
        });
        watched.expect("an article is short");
    }
    all
}

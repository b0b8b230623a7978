//! Each pass alone: what it costs in an article, measured inside whole parses.

mod texts;

use criterion::{Criterion, Throughput};
use std::time::{Duration, Instant};
use texts::Set;
use wirecopy::Parser;

/// The passes in their order, and the least they find in an article of the tests, all in all.
const STAGES: [(&str, usize); 7] =
    [("tokens", 4_000), ("blocks", 100), ("sentences", 200), ("quotes", 0), ("dates", 0), ("people", 0), ("events", 0)];

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    for set in texts::sets() {
        let mut group = criterion.benchmark_group(format!("stages/{}", set.name));
        group.throughput(Throughput::Bytes(set.bytes())).sample_size(20);
        for (stage, least) in STAGES {
            let (_, found) = run(&set, stage);
            assert!(found >= least, "{stage}: only {found} found");
            group.bench_function(stage, |bencher| {
                bencher.iter_custom(|times| (0..times).map(|_| run(&set, stage).0).sum());
            });
        }
        group.finish();
    }
    criterion.final_summary();
}

/// The time that one pass takes in all articles, and how much it finds.
fn run(set: &Set, stage: &str) -> (Duration, usize) {
    let (mut time, mut items) = (Duration::ZERO, 0);
    for text in &set.texts {
        let mut since = Instant::now();
        let watched = Parser::new().parse_watched(text, |done, found| {
            if done == stage {
                time += since.elapsed();
                items += found;
            }
            since = Instant::now();
        });
        watched.expect("an article is short");
    }
    (time, items)
}

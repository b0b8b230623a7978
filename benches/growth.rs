//! Twice the text, about twice the time: nanoseconds a byte of long texts of many kinds, ten and a hundred times as long.

#![allow(clippy::print_stdout, reason = "the ratios are what is looked at")]

#[path = "../tests/long/mod.rs"]
mod long;
mod texts;

use criterion::{BenchmarkId, Criterion, Throughput};
use long::{FOUND, Kind, TRIED};
use wirecopy::Parser;

/// As long as a long article.
const LENGTH: usize = 10_000;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    articles(&mut criterion);
    let (rounds, longest) = if texts::only_tested() { (3, 10) } else { (9, 100) };
    println!("{:32} {:>8} {:>8} {:>8}  ns a byte at {LENGTH} bytes and as growing", "", "x1", "x10", "x100");
    for kind in TRIED.iter().chain(FOUND) {
        let times =
            [1, 10, 100].map(|times| if times <= longest { nanoseconds(kind, times, rounds) } else { f64::NAN });
        println!("{:32} {:8.1} {:8.1} {:8.1}", kind.name, times[0], times[1], times[2]);
    }
    criterion.final_summary();
}

/// All articles of the tests in one text, and more and more of them.
fn articles(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("growth");
    let all = texts::sets().into_iter().next().expect("the tests have articles").texts.join("\n\n");
    let once = blocks(&all);
    assert!(once > 100, "only {once} blocks");
    for times in [1, 10, 100] {
        let text = format!("{all}\n\n").repeat(times);
        assert!(blocks(&text) >= (once - 1) * times, "some blocks are lost in {times} times the text");
        group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(10);
        group.bench_with_input(BenchmarkId::new("articles", times), &text, |bencher, text| {
            bencher.iter(|| blocks(text));
        });
    }
    group.finish();
}

fn blocks(text: &str) -> usize {
    Parser::new().parse(text).expect("the text is below the limit").blocks().len()
}

/// Nanoseconds a byte for a text of a kind, so many times as long.
fn nanoseconds(kind: &Kind, times: usize, rounds: usize) -> f64 {
    let (text, pieces) = kind.text(LENGTH * times);
    let count = || (kind.count)(&Parser::new().parse(&text).expect("the text is below the limit"));
    assert_eq!(count(), (kind.expected)(pieces), "{}", kind.name);
    let [time] = texts::in_turn(rounds, [&mut || count()]);
    texts::per_byte(time, text.len() as u64)
}

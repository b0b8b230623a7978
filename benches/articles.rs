//! Whole articles, one by one on one thread, beside `unicode_words()` on the same texts: a ratio within one run says
//! more than a time.

#![allow(clippy::print_stdout, reason = "the ratios are what is looked at")]

mod texts;

use criterion::{Criterion, Throughput};
use std::hint::black_box;
use texts::Set;
use wirecopy::{Article, Parser};

/// Rounds for the ratios.
const ROUNDS: usize = 15;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    for set in texts::sets() {
        let findings = parse(&set);
        assert!(findings > 20 * set.texts.len(), "{}: only {findings} findings", set.name);
        time(&mut criterion, &set);
        let rounds = if texts::only_tested() { 1 } else { ROUNDS };
        ratio(&set, rounds);
        again(&set, rounds);
    }
    criterion.final_summary();
}

fn time(criterion: &mut Criterion, set: &Set) {
    let mut group = criterion.benchmark_group(format!("articles/{}", set.name));
    group.throughput(Throughput::Bytes(set.bytes())).sample_size(20);
    group.bench_function("parse", |bencher| bencher.iter(|| parse(set)));
    group.bench_function("unicode_words", |bencher| bencher.iter(|| texts::words(set)));
    #[cfg(feature = "serde")]
    group.bench_function("parse and write JSON", |bencher| bencher.iter(|| json(set)));
    group.finish();
}

/// Prints how fast articles are parsed, as a multiple of the speed of `unicode_words()`.
fn ratio(set: &Set, rounds: usize) {
    let [parsing, splitting] = texts::in_turn(rounds, [&mut || parse(set), &mut || texts::words(set)]);
    println!(
        "articles/{}: parsing is {:.2} × as fast as unicode_words(): {:.1} and {:.1} ns a byte, {} articles, {} findings",
        set.name,
        splitting.as_secs_f64() / parsing.as_secs_f64(),
        texts::per_byte(parsing, set.bytes()),
        texts::per_byte(splitting, set.bytes()),
        set.texts.len(),
        parse(set),
    );
}

/// Prints what an article costs that has just been parsed several times: without the branches that only a new one brings.
fn again(set: &Set, rounds: usize) {
    let shortest = |text: &String| texts::in_turn(2 * rounds, [&mut || parse_one(text)])[0];
    let parsing = set.texts.iter().map(shortest).sum();
    println!(
        "articles/{}: {:.1} ns a byte for the same article again",
        set.name,
        texts::per_byte(parsing, set.bytes())
    );
}

fn parse(set: &Set) -> usize {
    set.texts.iter().map(|text| parse_one(text)).sum()
}

fn parse_one(text: &str) -> usize {
    findings(&black_box(Parser::new()).parse(text).expect("an article is short"))
}

fn findings(article: &Article<'_>) -> usize {
    article.blocks().len()
        + article.sentences().len()
        + article.quotes().len()
        + article.dates().len()
        + article.people().len()
        + article.events().len()
}

#[cfg(feature = "serde")]
fn json(set: &Set) -> usize {
    let mut out = Vec::new();
    let mut written = 0;
    for text in &set.texts {
        out.clear();
        let article = Parser::new().parse(text).expect("an article is short");
        serde_json::to_writer(&mut out, &article).expect("a vector takes all");
        written += out.len();
    }
    written
}

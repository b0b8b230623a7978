//! Promises of the types: what may cross threads, and how large the common ones are.

use std::borrow::Cow;
use wirecopy::{
    Article, Block, BlockId, Diagnostic, Error, Event, Findings, Parser, Person, PersonId, Quote, Span, TimeValue,
    Timex, TimexId, View,
};

const fn crosses_threads<T: Send + Sync + 'static>() {}

const _: () = {
    crosses_threads::<Article<'static>>();
    crosses_threads::<Findings>();
    crosses_threads::<Parser>();
    crosses_threads::<Error>();
    crosses_threads::<View<'static, Quote>>();
    crosses_threads::<Block>();
    crosses_threads::<Quote>();
    crosses_threads::<Timex>();
    crosses_threads::<Event>();
    crosses_threads::<Person>();
    crosses_threads::<Diagnostic>();

    // What an article holds many of stays small; a change here is meant, or a mistake.
    assert!(size_of::<Span>() == 8);
    assert!(size_of::<BlockId>() == 4 && size_of::<PersonId>() == 4 && size_of::<TimexId>() == 4);
    assert!(size_of::<Parser>() <= 8);
    assert!(size_of::<Diagnostic>() <= 12);
    assert!(size_of::<TimeValue>() <= 24);
    assert!(size_of::<Timex>() <= 56);
    assert!(size_of::<Event>() <= 80);
    assert!(size_of::<Block>() <= 160);
    assert!(size_of::<Quote>() <= 200);
    assert!(size_of::<View<'static, Quote>>() == 2 * size_of::<usize>());
};

#[test]
fn an_article_borrows_or_owns_its_text() {
    let text = String::from("The ferry sank.");
    let borrowed = Parser::new().parse(&text).unwrap();
    assert!(std::ptr::eq(borrowed.text(), text.as_str()), "the text is not copied");
    let copy = borrowed.clone().into_owned();
    let owned: Article<'static> = Parser::new().parse(text.clone()).unwrap();
    assert_eq!(borrowed, owned);
    assert_eq!(copy, owned);
    assert_eq!(Parser::new().parse(Cow::Borrowed(text.as_str())).unwrap(), owned);
}

#[test]
fn one_parser_serves_many_threads() {
    let parser = Parser::new().published("2024-06-05".parse().unwrap());
    let texts: Vec<String> = (1..9).map(|day| format!("“We agree,” Ana Doe said on June {day}.")).collect();
    let alone: Vec<Article<'_>> = texts.iter().map(|text| parser.parse(text).unwrap()).collect();
    let together: Vec<Article<'_>> = std::thread::scope(|scope| {
        let threads: Vec<_> = texts.iter().map(|text| scope.spawn(move || parser.parse(text).unwrap())).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(alone, together);
}

#[test]
fn views_outlive_the_loop_that_gives_them() {
    let article = Parser::new().parse("The ferry sank. Nobody was hurt.").unwrap();
    let first: &Block = article.blocks().next().unwrap().get();
    let text: &str = article.blocks().next().unwrap().text();
    assert_eq!(&article.text()[first.span], text);
    assert_eq!(article.blocks().len(), 1);
    assert_eq!(article.sentences().len(), 2);
}

#[test]
fn the_setters_change_what_they_say() {
    let parser = Parser::default();
    assert_eq!(parser, Parser::new());
    assert_ne!(parser.published("2024-06-05".parse().unwrap()), parser);
    assert_ne!(parser.indirect_quotes(false), parser);
    let article = parser.parse("The ferry sank.").unwrap().with_id("17");
    assert_eq!(article.id(), Some("17"));
    let empty = parser.parse("").unwrap();
    assert_eq!((empty.id(), empty.headline(), empty.published(), empty.blocks().len()), (None, None, None, 0));
}

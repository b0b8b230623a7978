//! `people/*`: who is who inside one article.
//!
//! A predicted mention matches a gold one when it overlaps its head: one to one, the same span first, then most shared
//! bytes, then the shorter. A quote's speaker is one more mention of the person it names. Two names agree as
//! [`names::compatible`] says; the gold's aliases count like its name.
//!
//! * `people.f1`: named people, paired one to one by agreeing names, most shared mentions first.
//! * `linked.name`, `linked.pronoun`, `linked.description`: the gold mentions of a kind that lie in a predicted person
//!   whose name agrees.
//! * `mention.p`: of the predicted mentions, those that match one of a named gold person whose name agrees.
//! * `b3.f1`: B-cubed over mentions.
//!
//! Mentions on what the gold ignores, and people made only of those or of unnamed people, count nowhere.

mod matching;
mod names;

use std::iter::Sum;

use serde_json::Value;

use crate::figures::{Board, Tallies, float, harmonic, ratio, rounded};
use crate::gold::{Gold, total};
use crate::json::{Span, filled, items, offset};
use crate::pairing::partner_of_predicted;
use matching::Matching;
use names::words;

pub(crate) const FIGURES: &[&str] =
    &["people.f1", "linked.name", "linked.pronoun", "linked.description", "mention.p", "b3.f1"];

/// The kinds of mention, in the words of the gold.
const KINDS: [&str; 3] = ["name", "pronoun", "description"];

pub(crate) fn score(gold: &Gold, board: &mut Board) {
    let Some(rows) = gold.rows("people/people.jsonl") else {
        return;
    };
    let all = total(&rows, |row| {
        let text = gold.text_of("people", &row["text"]);
        let article = crate::predict(&text, row["published"].as_str());
        count(&Matching::of(row, &predicted(&article)))
    });
    board.share("people/people.f1".into(), all.tallies.get("people").f1());
    for kind in KINDS {
        board.share(format!("people/linked.{kind}"), all.tallies.get(kind).recall());
    }
    let mentions = all.tallies.get("mentions");
    let of_gold: usize = KINDS.iter().map(|kind| all.tallies.get(kind).gold).sum();
    let precision = rounded(all.precision / float(mentions.predicted.max(1)));
    let recall = rounded(all.recall / float(of_gold.max(1)));
    board.share("people/mention.p".into(), mentions.precision());
    board.share("people/b3.f1".into(), rounded(harmonic(precision, recall)));
}

/// Counts, and the sums over mentions that B-cubed divides.
#[derive(Default)]
struct Counts {
    tallies: Tallies,
    precision: f64,
    recall: f64,
}

impl Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(documents: I) -> Self {
        let (mut precision, mut recall) = (0.0, 0.0);
        let tallies = documents.map(|document| {
            precision += document.precision;
            recall += document.recall;
            document.tallies
        });
        let tallies = tallies.sum();
        Self { tallies, precision, recall }
    }
}

/// A person the library found: the words of the name, and the mentions in order.
struct Person {
    name: Vec<String>,
    mentions: Vec<Span>,
}

/// The named people of an article, the speakers of its quotes among their mentions.
fn predicted(article: &Value) -> Vec<Person> {
    let people = items(&article["people"]);
    let mut mentions: Vec<_> = people.iter().map(|one| Span::list(&one["mentions"])).collect();
    for speaker in items(&article["quotes"]).iter().map(|quote| &quote["speaker"]) {
        let Some((span, person)) = Span::of(speaker).zip(who(speaker, people)) else {
            continue;
        };
        if mentions[person].iter().all(|mention| !mention.overlaps(span)) {
            mentions[person].push(span);
        }
    }
    let named = people.iter().zip(mentions).filter_map(|(person, mut mentions)| {
        let name = words(filled(&person["name"])?);
        mentions.sort();
        mentions.dedup();
        Some(Person { name, mentions })
    });
    named.collect()
}

/// The index of the person a speaker is: the one it points at, else the first of its name.
fn who(speaker: &Value, people: &[Value]) -> Option<usize> {
    let pointed_at = offset(&speaker["person"]).filter(|&index| index < people.len());
    pointed_at.or_else(|| people.iter().position(|one| one["name"] == speaker["name"]))
}

/// What one document adds.
fn count(matching: &Matching) -> Counts {
    let mut counts = Counts::default();
    let people = matching.people.len();
    let left_out: Vec<bool> = (0..people).map(|j| matching.is_left_out(j)).collect();

    let same = matching.same_people();
    let counted = |&j: &usize| !left_out[j] || partner_of_predicted(&same, j).is_some();
    let predicted = (0..people).filter(counted).count();
    counts.tallies.of("people").add(same.len(), predicted, matching.named());

    for (g, mention) in matching.wanted.iter().enumerate() {
        if mention.person < matching.named() {
            let partner = matching.predicted_of(g);
            let linked = partner.is_some_and(|j| matching.agree(j, mention.person));
            counts.tallies.of(mention.kind).add_one(linked, false, true);
        }
    }

    let person = |p: usize| matching.found[p].1;
    let counted = |&p: &usize| !matching.is_ignored(p) && !left_out[person(p)];
    let counted: Vec<usize> = (0..matching.found.len()).filter(counted).collect();
    for &p in &counted {
        let (j, who) = (person(p), matching.person_of(p));
        let right = who.is_some_and(|i| matching.agree(j, i));
        counts.tallies.of("mentions").add_one(right, true, false);
        let Some(i) = who else { continue };
        let shared = matching.shared(j, i);
        counts.precision += ratio(shared, counted.iter().filter(|&&p| person(p) == j).count());
        if i < matching.named() {
            counts.recall += ratio(shared, matching.mentions_of(i));
        }
    }
    counts
}

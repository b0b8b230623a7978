//! Which predicted mention is which of the gold, and who is who by them. Computes no figure itself.

use std::cmp::Reverse;

use serde_json::Value;

use super::names::{compatible, words};
use super::{KINDS, Person};
use crate::json::{Span, items};
use crate::pairing::{candidates, one_to_one, partner_of_gold, partner_of_predicted};

/// A mention of the gold: its head, the index of its person and its kind.
pub(crate) struct Mention {
    head: Span,
    pub(crate) person: usize,
    pub(crate) kind: &'static str,
}

/// The mentions of both sides and their pairs. People of the gold are told by index: first the named, then the others.
pub(crate) struct Matching<'p> {
    pub(crate) people: &'p [Person],
    pub(crate) wanted: Vec<Mention>,
    /// Predicted mentions, each with the index of its person.
    pub(crate) found: Vec<(Span, usize)>,
    pairs: Vec<(usize, usize)>,
    /// For each named person of the gold the words of the name, then those of its aliases.
    forms: Vec<Vec<Vec<String>>>,
    ignored: Vec<Span>,
}

impl<'p> Matching<'p> {
    pub(crate) fn of(row: &Value, people: &'p [Person]) -> Self {
        let wanted = mentions(row);
        let found: Vec<(Span, usize)> =
            (0..people.len()).flat_map(|j| people[j].mentions.iter().map(move |&span| (span, j))).collect();
        let pairs = one_to_one(candidates(&wanted, &found, |wanted, &(span, _)| {
            let shared = wanted.head.shared(span);
            (shared > 0).then_some((wanted.head != span, Reverse(shared), span.len()))
        }));
        let forms = items(&row["people"]).iter().map(forms).collect();
        Self { people, wanted, found, pairs, forms, ignored: Span::list(&row["ignored"]) }
    }

    /// How many of the gold's people are named.
    pub(crate) fn named(&self) -> usize {
        self.forms.len()
    }

    /// How many mentions the gold has of its person `i`.
    pub(crate) fn mentions_of(&self, i: usize) -> usize {
        self.wanted.iter().filter(|mention| mention.person == i).count()
    }

    /// The gold's person of a predicted mention.
    pub(crate) fn person_of(&self, mention: usize) -> Option<usize> {
        partner_of_predicted(&self.pairs, mention).map(|g| self.wanted[g].person)
    }

    /// The predicted person of one of the gold's mentions.
    pub(crate) fn predicted_of(&self, mention: usize) -> Option<usize> {
        partner_of_gold(&self.pairs, mention).map(|p| self.found[p].1)
    }

    /// How many mentions the predicted person `j` shares with the gold's person `i`.
    pub(crate) fn shared(&self, j: usize, i: usize) -> usize {
        self.pairs.iter().filter(|&&(g, p)| self.found[p].1 == j && self.wanted[g].person == i).count()
    }

    /// Whether the gold's person `i` has a name that agrees with that of the predicted person `j`.
    pub(crate) fn agree(&self, j: usize, i: usize) -> bool {
        let name = &self.people[j].name;
        self.forms.get(i).is_some_and(|forms| forms.iter().any(|form| compatible(name, form)))
    }

    /// Named people of the gold beside predicted ones whose name agrees, most shared mentions first.
    pub(crate) fn same_people(&self) -> Vec<(usize, usize)> {
        let mut agreeing = Vec::new();
        for i in 0..self.forms.len() {
            for j in (0..self.people.len()).filter(|&j| self.agree(j, i)) {
                let other_name = self.people[j].name != self.forms[i][0];
                agreeing.push(((Reverse(self.shared(j, i)), other_name), i, j));
            }
        }
        one_to_one(agreeing)
    }

    /// Whether a predicted mention stands only on what the gold ignores.
    pub(crate) fn is_ignored(&self, mention: usize) -> bool {
        let span = self.found[mention].0;
        self.person_of(mention).is_none() && self.ignored.iter().any(|ignored| ignored.overlaps(span))
    }

    /// Whether a predicted person has no mentions but ignored ones and those of people whom the gold leaves unnamed.
    pub(crate) fn is_left_out(&self, j: usize) -> bool {
        let mut own = (0..self.found.len()).filter(|&p| self.found[p].1 == j).peekable();
        let nobody = |p| self.person_of(p).map_or_else(|| self.is_ignored(p), |i| i >= self.named());
        own.peek().is_some() && own.all(nobody)
    }
}

/// The mentions of everybody in the gold: the named, the unnamed and the groups.
fn mentions(row: &Value) -> Vec<Mention> {
    let everybody = ["people", "unnamed", "groups"].into_iter().flat_map(|part| items(&row[part]));
    let mut found = Vec::new();
    for (person, who) in everybody.enumerate() {
        found.extend(items(&who["mentions"]).iter().map(|mention| Mention {
            head: Span::of(&mention["head"]).expect("every mention has a head"),
            person,
            kind: KINDS.into_iter().find(|kind| mention["as"] == **kind).expect("a kind of mention"),
        }));
    }
    found
}

/// The words of a gold person's name and of each other form of it in the text.
fn forms(person: &Value) -> Vec<Vec<String>> {
    let aliases = items(&person["aliases"]).iter();
    let names = std::iter::once(&person["name"]).chain(aliases);
    names.map(|name| words(name.as_str().unwrap_or_default())).collect()
}

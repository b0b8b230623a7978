//! What speaks for a heading, a caption and a paragraph, and how much.
//!
//! A short line in the body can be any of the three. Each sign that holds adds its weights, and the kind with the most
//! wins; a tie goes to the paragraph.

use super::shape::Shape;
use crate::lex::{Kinds, TokenKind};

/// What stands next to a piece, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Neighbour {
    /// The end of the text.
    #[default]
    Nothing,
    /// Running text.
    Text,
    /// A short line of no form.
    Short,
    /// A name of a few words alone on its line.
    Label,
    /// A caption with its credit.
    Caption,
    /// A line that credits a picture.
    Credit,
    /// Something else with a form: a list, a note, a byline.
    Form,
}

/// A piece in its place.
#[allow(clippy::struct_excessive_bools, reason = "each is a sign of its own")]
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scene {
    pub(crate) shape: Shape,
    /// Whether a number that counts stands before it: "2. Backyard".
    pub(crate) numbered: bool,
    /// Whether a name without a stop stands behind its last sentence: "… at noon. Supplied".
    pub(crate) signed: bool,
    /// Whether no blank line parts it from a neighbour, where blank lines part paragraphs.
    pub(crate) tight: bool,
    /// Whether it is a question that opens with "is", "did", "so", or halts at a comma.
    pub(crate) asks_in_passing: bool,
    /// Whether short headings stand over several parts of the text near it.
    pub(crate) parted: bool,
    /// Whether a speaker's name and a colon open it.
    pub(crate) spoken: bool,
    /// Whether it says where people stand in a picture: "left", "(right)", "pictured".
    pub(crate) points: bool,
    /// Whether it can be a name of a person or a house and is nothing else: "The Evening Lantern".
    pub(crate) named: bool,
    /// Whether it is a person's name and nothing else: "Ana Doe".
    pub(crate) is_person: bool,
    /// Whether it is a name with a stop behind a letter, among others that are.
    pub(crate) signs_letter: bool,
    /// Whether all of it stands in brackets.
    pub(crate) bracketed: bool,
    /// Whether what stands behind it opens with a bracket: "(Ana Doe/The Lantern)" belongs to the piece before it.
    pub(crate) over_brackets: bool,
    /// Whether the credit of a picture stands before it, behind text: sites that credit first and tell then.
    pub(crate) under_credit: bool,
    /// Whether it is a sentence that tells in the present: "Ana Doe opens a bridge."
    pub(crate) shows: bool,
    /// Whether it poses a question without asking: "Why bells crack", "How to raise a bell".
    pub(crate) poses: bool,
    /// Whether long lines near it do without a stop as often as not, so that one more tells nothing.
    pub(crate) unstopped: bool,
    /// Whether it gives a figure and nothing else: "Price: $60".
    pub(crate) figure: bool,
    /// Whether it stands in the text and not over it, where a standfirst may do without a stop.
    pub(crate) in_body: bool,
    pub(crate) before: Neighbour,
    pub(crate) after: Neighbour,
}

impl Scene {
    /// Whether it is a long line of the text without a stop at its end, and nobody's speech.
    fn is_unended(&self) -> bool {
        let Shape { stopped, colon, quoted, words, .. } = self.shape;
        self.in_body && !self.unstopped && !stopped && !colon && !quoted && !self.numbered && words > 10
    }

    /// Whether it is a long sentence of the running text that happens to stand over a credit.
    fn tells_over_credit(&self) -> bool {
        let Shape { stopped, words, .. } = self.shape;
        let text = self.in_body && self.before == Neighbour::Text && stopped && words > 16;
        text && self.after == Neighbour::Credit && !self.over_brackets && !self.points
    }

    /// Whether it is a sentence without a stop.
    fn tells_on(&self) -> bool {
        let Shape { stopped, colon, quoted, verb, .. } = self.shape;
        !stopped && !colon && !quoted && verb && self.is_sentence_case()
    }

    /// Whether it is written as a title: "The Best Bell for a Small Boat", and not "Ana Doe, Mayor of Varn".
    fn is_title(&self) -> bool {
        let Shape { stopped, colon, quoted, words, capitals, kinds, .. } = self.shape;
        let marked = stopped || colon || quoted || kinds.has(COMMA);
        self.in_body && !marked && !self.named && words >= 3 && capitals * 2 >= words
    }

    /// Whether few of its words have capitals.
    fn is_sentence_case(&self) -> bool {
        self.shape.capitals * 2 < self.shape.words
    }
}

/// The three that a plain piece can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    Paragraph,
    Heading,
    Caption,
}

/// How much speaks for a heading, a caption and a paragraph.
struct Weights {
    heading: i32,
    caption: i32,
    paragraph: i32,
}

/// The weights of a sign, if it holds.
fn sign(holds: bool, heading: i32, caption: i32, paragraph: i32) -> Weights {
    let held = i32::from(holds);
    Weights { heading: held * heading, caption: held * caption, paragraph: held * paragraph }
}

const URL: Kinds = Kinds::of(&[TokenKind::Url]);
const COMMA: Kinds = Kinds::of(&[TokenKind::Comma]);
const EMAIL: Kinds = Kinds::of(&[TokenKind::Email]);

/// The weights of all signs together.
fn weights(it: &Scene) -> Weights {
    let signs = [
        // A heading has no full stop, a paragraph has; a caption may have both.
        sign(it.shape.stopped && !it.shape.asks, -6, 0, 3),
        sign(!it.shape.stopped && !it.shape.colon, 4, 2, 0),
        sign(it.shape.asks, 3, 0, 1),
        // "Is Doe a good leader?", "How much, though, is too much?": the writer asks in passing.
        sign(it.asks_in_passing, -2, 0, 1),
        sign(it.shape.colon, -1, -2, 3),
        // Headings are short.
        sign(it.shape.words <= 8, 1, 0, 0),
        sign(it.shape.words <= 12, 1, 0, 0),
        sign(it.shape.words > 14, -2, 1, 0),
        sign(it.shape.words > 20, -4, 0, 1),
        sign(it.shape.words > 60, 0, -4, 1),
        sign(it.shape.breaks > 0 && !it.numbered, -2, 0, 1),
        sign(it.shape.breaks > 2, 0, -2, 2),
        // "Divers with the bell of a ship that went down in the river a hundred years ago": every paragraph has its stop.
        sign(it.is_unended() && it.shape.words > 14, 0, 3, 0),
        // "The bell was raised by divers of the harbor company": beside short headings, one like it may be a little longer.
        sign(it.is_unended() && it.is_sentence_case() && it.shape.verb && !it.parted && !it.poses, -3, 4, 0),
        // "WHAT WE KNOW", "3. Lanterns and Lamp Oil"
        sign(it.shape.shouted, 2, -2, 0),
        sign(it.numbered, 3, -3, 0),
        // "and the bell of a ship": no caption begins in the middle.
        sign(it.shape.lower, -2, -4, 1),
        sign(it.poses && !it.shape.stopped, 4, -6, 0),
        sign(it.tight, -4, 0, 0),
        // A heading stands over text; the last line of all stands over nothing.
        sign(it.after == Neighbour::Text, 1, 0, 0),
        sign(it.after == Neighbour::Short, -2, 0, 0),
        sign(matches!(it.after, Neighbour::Nothing), -5, 0, 1),
        // Lines beside captions and over credits are captions.
        sign(it.after == Neighbour::Credit, -3, 10, 0),
        // "The Best Bell for a Small Boat" over the credit of its picture: parts of a text that have pictures have headings.
        sign(it.after == Neighbour::Credit && it.is_title(), 10, -10, 0),
        // "The council closed the old bridge in the winter, as it had said it would, and opened it again in June." between
        // text and a credit: the picture is told behind its credit, or not at all.
        sign(it.tells_over_credit(), 0, -7, 0),
        sign(it.in_body && it.after == Neighbour::Label && !it.shape.stopped, -3, 5, 0),
        sign(it.before == Neighbour::Caption && it.after == Neighbour::Caption, -2, 3, 0),
        // "Getty Images" over "The bridge was opened a hundred years ago"
        sign(it.under_credit && it.tells_on(), -3, 5, 0),
        // "Getty Images" over "Mayor Ana Doe opens the bridge in Varn on June 3, 2024."
        sign(it.under_credit && it.shows && it.shape.stopped, 0, 9, 0),
        // "… at noon. Supplied", "Ana Doe, left, with John Roe"
        sign(it.signed, -3, 6, 0),
        sign(it.points, -4, 5, 0),
        // "Ana Doe.": a name with a stop says whom the picture shows, and not "7 Ana Doe.", which counts.
        sign(it.shape.is_name_with_stop() && !it.numbered && !it.signs_letter, 0, 8, 0),
        // "Q: And the pigeon?", "ANA DOE: Mind your head."
        sign(it.spoken, -4, -4, 2),
        sign(it.figure, -6, -6, 0),
        // "For more on the bell, visit: www.example.com": a link is text; a caption may name its photographer's address.
        sign(it.shape.kinds.has(URL), -6, -6, 0),
        sign(it.shape.kinds.has(EMAIL), -6, 0, 0),
        // "(Chart: The price of bells - here)": no heading stands in brackets.
        sign(it.bracketed, -6, 0, 0),
        // "Ana Doe" over a heading: whom the picture before it shows.
        sign(it.is_person && it.after == Neighbour::Short, -3, 5, 0),
        // Captions tell, in the present, what can be seen; speech is text.
        sign(it.shape.speech, -1, -2, 3),
        sign(it.shape.pronoun, 0, -2, 1),
    ];
    // Without a sign a piece is a paragraph.
    signs.into_iter().fold(Weights { heading: -3, caption: -4, paragraph: 0 }, |all, sign| Weights {
        heading: all.heading + sign.heading,
        caption: all.caption + sign.caption,
        paragraph: all.paragraph + sign.paragraph,
    })
}

/// What a plain piece is.
pub(crate) fn weigh(scene: &Scene) -> Reading {
    let Weights { heading, caption, paragraph } = weights(scene);
    if heading > paragraph && heading >= caption {
        Reading::Heading
    } else if caption > paragraph {
        Reading::Caption
    } else {
        Reading::Paragraph
    }
}

//! How often a block is what it is called, by what told its kind.
//!
//! Measured on 130 annotated articles of many papers and 260 stories of a wire, of which the English ones count.
//! `cargo bench --bench accuracy -- --confidence` measures every value again and says which are off. Values without blocks
//! enough to measure are set by hand, and stand last. A paragraph that nothing speaks against is 1.

/// The first line that looks like one.
pub(crate) const HEADLINE: f32 = 0.99;
/// A line that opens with "By".
pub(crate) const BYLINE_BY_FORM: f32 = 0.99;
/// Names alone at the head, where a byline stands.
pub(crate) const BYLINE_BY_PLACE: f32 = 0.98;
/// A sentence between headline and text.
pub(crate) const STANDFIRST: f32 = 0.97;
/// A line of a date or time.
pub(crate) const TIMESTAMP: f32 = 0.92;
/// Under a text that ends with its credit, or opens as only captions do.
pub(crate) const CAPTION_BY_FORM: f32 = 0.98;
/// By its signs: no stop, a picture's credit behind it, where people stand.
pub(crate) const CAPTION_BY_SIGNS: f32 = 0.91;
/// By its signs: short, no stop, over text.
pub(crate) const HEADING_BY_SIGNS: f32 = 0.95;
/// A line that only credits a picture.
pub(crate) const CREDIT_BY_FORM: f32 = 0.97;
/// By the words that open it.
pub(crate) const NOTE: f32 = 0.92;
/// A line with a list's mark, or in a row of lines without stops.
pub(crate) const LIST_ITEM: f32 = 0.95;
/// A quoted line, or a post with its signature.
pub(crate) const BLOCK_QUOTE: f32 = 0.98;
/// A dateline with an agency, or with a place and a date.
pub(crate) const DATELINE_BY_FRAME: f32 = 0.99;

// Set by hand.

/// What the author of the line above is: "Health reporter, BBC News".
pub(crate) const POSITION: f32 = 0.86;
/// Lines of contributors: the annotations take some for notes.
pub(crate) const CONTRIBUTORS: f32 = 0.87;
/// A heading with a mark of its own: "## Background".
pub(crate) const HEADING_BY_MARK: f32 = 0.97;
/// A name alone under a caption.
pub(crate) const CREDIT_BY_PLACE: f32 = 0.75;
/// Datelines with less than a frame: a known place, a date, capitals alone.
pub(crate) const DATELINE_BY_PLACE: f32 = 0.97;
pub(crate) const DATELINE_BY_DATE: f32 = 0.9;
pub(crate) const DATELINE_BY_CAPITALS: f32 = 0.85;

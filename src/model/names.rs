//! The names that the kinds of findings have in JSON, for everything that shows or exports them.

use super::{
    BlockKind, Code, EventRule, EventStatus, Gender, MentionForm, MentionRule, Modifier, NoteKind, PublishedSource,
    QuoteKind, Rule, StampKind, TimexKind,
};

macro_rules! names {
    ($($type:ident { $($variant:ident $name:literal)* })*) => {
        $(
            impl $type {
                /// Its name, as in JSON.
                pub const fn name(self) -> &'static str {
                    match self {
                        $($type::$variant => $name,)*
                    }
                }
            }
        )*

        #[cfg(all(test, feature = "serde"))]
        mod tests {
            use super::*;

            #[test]
            fn names_are_those_of_json() {
                $($(
                    assert_eq!(serde_json::to_value($type::$variant).unwrap(), $type::$variant.name());
                )*)*
            }
        }
    };
}

names! {
    BlockKind {
        Headline "headline"
        Standfirst "standfirst"
        Byline "byline"
        Timestamp "timestamp"
        Dateline "dateline"
        Paragraph "paragraph"
        Heading "heading"
        Caption "caption"
        ListItem "list_item"
        BlockQuote "block_quote"
        Credit "credit"
        Note "note"
    }
    NoteKind {
        Correction "correction"
        Editorial "editorial"
        Related "related"
        Promotion "promotion"
        EndMark "end_mark"
        Release "release"
        Copyright "copyright"
        About "about"
    }
    StampKind {
        Published "published"
        Updated "updated"
    }
    QuoteKind {
        Direct "direct"
        Mixed "mixed"
        Indirect "indirect"
        Scare "scare"
        Title "title"
        Nickname "nickname"
    }
    MentionForm {
        Name "name"
        Description "description"
        Pronoun "pronoun"
        Relative "relative"
        Organisation "organisation"
        Place "place"
        Document "document"
        Collective "collective"
        Anonymous "anonymous"
    }
    Rule {
        SpeakerThenCue "speaker_then_cue"
        CueThenSpeaker "cue_then_speaker"
        SpeakerCueQuote "speaker_cue_quote"
        SplitQuote "split_quote"
        MixedClause "mixed_clause"
        AccordingTo "according_to"
        Colon "colon"
        Dash "dash"
        Continuation "continuation"
        PrecedingSentence "preceding_sentence"
        PrecedingParagraph "preceding_paragraph"
        Alternation "alternation"
        Transcript "transcript"
        ReportedClause "reported_clause"
        ReportedQuestion "reported_question"
        ReportedInfinitive "reported_infinitive"
        ReportedObject "reported_object"
        ReportedPassive "reported_passive"
        NominalReport "nominal_report"
        PostposedReport "postposed_report"
        Unattributed "unattributed"
        NotSpeech "not_speech"
    }
    TimexKind {
        Date "DATE"
        Time "TIME"
        Duration "DURATION"
        Set "SET"
    }
    Modifier {
        Before "BEFORE"
        After "AFTER"
        OnOrBefore "ON_OR_BEFORE"
        OnOrAfter "ON_OR_AFTER"
        LessThan "LESS_THAN"
        MoreThan "MORE_THAN"
        EqualOrLess "EQUAL_OR_LESS"
        EqualOrMore "EQUAL_OR_MORE"
        Start "START"
        Mid "MID"
        End "END"
        Approx "APPROX"
    }
    PublishedSource {
        Given "given"
        Dateline "dateline"
        Timestamp "timestamp"
        Inferred "inferred"
    }
    EventStatus {
        Past "past"
        Planned "planned"
        Ongoing "ongoing"
        Hypothetical "hypothetical"
        Negated "negated"
        Cancelled "cancelled"
        Postponed "postponed"
    }
    EventRule {
        Verb "verb"
        Noun "noun"
        NounBeside "noun_beside"
        Scheduled "scheduled"
        Caption "caption"
    }
    MentionRule {
        FullName "full_name"
        PartOfName "part_of_name"
        Apposition "apposition"
        Predicate "predicate"
        Office "office"
        Description "description"
        Pronoun "pronoun"
        Report "report"
        LooksAhead "looks_ahead"
        FirstPerson "first_person"
    }
    Gender {
        Male "male"
        Female "female"
    }
    Code {
        UnclosedQuote "unclosed_quote"
        StrayQuote "stray_quote"
        ImpossibleDate "impossible_date"
        WeekdayMismatch "weekday_mismatch"
        UnknownPublication "unknown_publication"
    }
}

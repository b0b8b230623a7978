//! What an expression means by what stands beside it: "their aim **today** is peace", "the **Sept. 11** attacks".

use crate::grammar::expression::{Expression, Name, What, Which, Year};
use crate::lex::{Lexed, Run};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self as w, WordSet};
use crate::model::TimeValue;
use chrono::NaiveDate;

/// "Their aim today is peace": beside a verb that says what is so, "today" is these days.
pub(super) fn nowadays(lexed: &Lexed<'_>, sentence: Run, date: Run, said: Expression) -> Expression {
    let bare = matches!(said, Expression { what: What::Today(0), time: None, modifier: None });
    if !bare || !sentence.contains(date.end) {
        return said;
    }
    let noun_before = date.start > sentence.start
        && lexed.tokens[date.start - 1].is_word()
        && !lexed.has(date.start - 1, WordClass::PREPOSITION);
    let is_so = matches!(lexed.known(date.end), w::IS | w::ARE);
    let participle = lexed.has(date.end + 1, WordClass::PARTICIPLE | WordClass::VERB_ING);
    if noun_before && is_so && !participle { Expression::of(What::Value(TimeValue::Present)) } else { said }
}

/// "the Sept. 11 attacks": a day that goes without its year ever since.
pub(super) fn known_day(lexed: &Lexed<'_>, date: Run, said: Expression) -> Expression {
    static ATTACKS: WordSet = WordSet::of(&[w::ATTACKS, w::TERRORIST, w::HIJACKERS, w::HIJACKINGS]);
    let What::Named { name: Name::MonthDay { month: 9, day: 11, .. }, which: Which::Bare, year: Year::None } =
        said.what
    else {
        return said;
    };
    let day = NaiveDate::from_ymd_opt(2001, 9, 11).filter(|_| ATTACKS.contains(lexed.known(date.end)));
    day.map_or(said, |day| Expression { what: What::Value(day.into()), ..said })
}

#[cfg(test)]
mod tests {
    use crate::time::find::tests::read;

    #[test]
    fn what_stands_beside_it() {
        let dates = |text: &str| read(text, Some("2024-06-05")).0;
        assert_eq!(dates("Their aim today is peace."), ["today = PRESENT_REF"]);
        assert_eq!(dates("The Sept. 11 attacks shook them."), ["Sept. 11 = 2001-09-11"]);
        assert_eq!(dates("The Sept. 11 storm shook them."), ["Sept. 11 = 2023-09-11"]);
    }
}

//! How many columns of a terminal a character takes.
//!
//! An approximation by the blocks of Unicode 16: exact for the scripts of Europe and East Asia, Hebrew, Arabic and Thai, and
//! for emoji that are one character. Elsewhere a mark may count as a column, so that a line comes out too short, never too
//! long. Emoji joined by U+200D count as their parts.

/// How many columns a text takes.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(column).sum()
}

/// How many columns a character takes: 0, 1 or 2.
pub(super) fn column(c: char) -> usize {
    // Nearly all of a newspaper stands before the first mark. U+FE0F makes a sign of one column the emoji of two.
    if c < '\u{300}' || c == '\u{fe0f}' {
        return 1;
    }
    if within(MARKS, c) {
        0
    } else if within(WIDE, c) {
        2
    } else {
        1
    }
}

fn within(ranges: &[(char, char)], c: char) -> bool {
    let next = ranges.partition_point(|range| range.0 <= c);
    next > 0 && c <= ranges[next - 1].1
}

/// Characters that stand on another one, or that show nothing.
const MARKS: &[(char, char)] = &[
    ('\u{300}', '\u{36f}'),
    ('\u{483}', '\u{489}'),
    ('\u{591}', '\u{5bd}'),
    ('\u{5bf}', '\u{5bf}'),
    ('\u{5c1}', '\u{5c2}'),
    ('\u{5c4}', '\u{5c5}'),
    ('\u{5c7}', '\u{5c7}'),
    ('\u{610}', '\u{61a}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{64b}', '\u{65f}'),
    ('\u{670}', '\u{670}'),
    ('\u{6d6}', '\u{6dc}'),
    ('\u{6df}', '\u{6e4}'),
    ('\u{6e7}', '\u{6e8}'),
    ('\u{6ea}', '\u{6ed}'),
    ('\u{900}', '\u{902}'),
    ('\u{93a}', '\u{93a}'),
    ('\u{93c}', '\u{93c}'),
    ('\u{941}', '\u{948}'),
    ('\u{94d}', '\u{94d}'),
    ('\u{e31}', '\u{e31}'),
    ('\u{e34}', '\u{e3a}'),
    ('\u{e47}', '\u{e4e}'),
    // Vowels and finals of Hangul written in parts: they stand in the block of the consonant before them.
    ('\u{1160}', '\u{11ff}'),
    ('\u{1ab0}', '\u{1ace}'),
    ('\u{1dc0}', '\u{1dff}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{202a}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{20d0}', '\u{20f0}'),
    ('\u{302a}', '\u{302d}'),
    ('\u{3099}', '\u{309a}'),
    ('\u{fe00}', '\u{fe0e}'),
    ('\u{fe20}', '\u{fe2f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{e0100}', '\u{e01ef}'),
];

/// Characters of two columns: those of East Asia, and emoji.
const WIDE: &[(char, char)] = &[
    ('\u{1100}', '\u{115f}'),
    ('\u{231a}', '\u{231b}'),
    ('\u{2329}', '\u{232a}'),
    ('\u{23e9}', '\u{23ec}'),
    ('\u{23f0}', '\u{23f0}'),
    ('\u{23f3}', '\u{23f3}'),
    ('\u{25fd}', '\u{25fe}'),
    ('\u{2614}', '\u{2615}'),
    ('\u{2630}', '\u{2637}'),
    ('\u{2648}', '\u{2653}'),
    ('\u{267f}', '\u{267f}'),
    ('\u{268a}', '\u{268f}'),
    ('\u{2693}', '\u{2693}'),
    ('\u{26a1}', '\u{26a1}'),
    ('\u{26aa}', '\u{26ab}'),
    ('\u{26bd}', '\u{26be}'),
    ('\u{26c4}', '\u{26c5}'),
    ('\u{26ce}', '\u{26ce}'),
    ('\u{26d4}', '\u{26d4}'),
    ('\u{26ea}', '\u{26ea}'),
    ('\u{26f2}', '\u{26f3}'),
    ('\u{26f5}', '\u{26f5}'),
    ('\u{26fa}', '\u{26fa}'),
    ('\u{26fd}', '\u{26fd}'),
    ('\u{2705}', '\u{2705}'),
    ('\u{270a}', '\u{270b}'),
    ('\u{2728}', '\u{2728}'),
    ('\u{274c}', '\u{274c}'),
    ('\u{274e}', '\u{274e}'),
    ('\u{2753}', '\u{2755}'),
    ('\u{2757}', '\u{2757}'),
    ('\u{2795}', '\u{2797}'),
    ('\u{27b0}', '\u{27b0}'),
    ('\u{27bf}', '\u{27bf}'),
    ('\u{2b1b}', '\u{2b1c}'),
    ('\u{2b50}', '\u{2b50}'),
    ('\u{2b55}', '\u{2b55}'),
    ('\u{2e80}', '\u{303e}'),
    ('\u{3041}', '\u{a4cf}'),
    ('\u{a960}', '\u{a97f}'),
    ('\u{ac00}', '\u{d7a3}'),
    ('\u{f900}', '\u{faff}'),
    ('\u{fe10}', '\u{fe19}'),
    ('\u{fe30}', '\u{fe6f}'),
    ('\u{ff01}', '\u{ff60}'),
    ('\u{ffe0}', '\u{ffe6}'),
    ('\u{16fe0}', '\u{1b2ff}'),
    ('\u{1d300}', '\u{1d376}'),
    ('\u{1f004}', '\u{1f004}'),
    ('\u{1f0cf}', '\u{1f0cf}'),
    ('\u{1f18e}', '\u{1f18e}'),
    ('\u{1f191}', '\u{1f19a}'),
    ('\u{1f1ae}', '\u{1f1ae}'),
    ('\u{1f200}', '\u{1f320}'),
    ('\u{1f32d}', '\u{1f335}'),
    ('\u{1f337}', '\u{1f37c}'),
    ('\u{1f37e}', '\u{1f393}'),
    ('\u{1f3a0}', '\u{1f3ca}'),
    ('\u{1f3cf}', '\u{1f3d3}'),
    ('\u{1f3e0}', '\u{1f3f0}'),
    ('\u{1f3f4}', '\u{1f3f4}'),
    ('\u{1f3f8}', '\u{1f43e}'),
    ('\u{1f440}', '\u{1f440}'),
    ('\u{1f442}', '\u{1f4fc}'),
    ('\u{1f4ff}', '\u{1f53d}'),
    ('\u{1f54b}', '\u{1f54e}'),
    ('\u{1f550}', '\u{1f567}'),
    ('\u{1f57a}', '\u{1f57a}'),
    ('\u{1f595}', '\u{1f596}'),
    ('\u{1f5a4}', '\u{1f5a4}'),
    ('\u{1f5fb}', '\u{1f64f}'),
    ('\u{1f680}', '\u{1f6c5}'),
    ('\u{1f6cc}', '\u{1f6cc}'),
    ('\u{1f6d0}', '\u{1f6d2}'),
    ('\u{1f6d5}', '\u{1f6df}'),
    ('\u{1f6eb}', '\u{1f6ef}'),
    ('\u{1f6f4}', '\u{1f6fc}'),
    ('\u{1f7da}', '\u{1f7eb}'),
    ('\u{1f7f0}', '\u{1f7f0}'),
    ('\u{1f90c}', '\u{1f93a}'),
    ('\u{1f93c}', '\u{1f945}'),
    ('\u{1f947}', '\u{1f9ff}'),
    ('\u{1fa70}', '\u{1faff}'),
    ('\u{20000}', '\u{3fffd}'),
];

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_width::UnicodeWidthChar;

    #[test]
    fn ranges_stand_in_order() {
        for ranges in [MARKS, WIDE] {
            assert!(ranges.iter().all(|range| range.0 <= range.1));
            assert!(ranges.is_sorted_by(|one, next| one.1 < next.0));
        }
    }

    #[test]
    fn no_character_is_wider_than_it_counts() {
        for c in (0xa0..0x3_fffd).filter_map(char::from_u32) {
            // Two signs of Khmer and a phrase of Arabic in one character are wider than any other.
            let wider = matches!(c, '\u{17a4}' | '\u{17d8}' | '\u{fdfa}');
            assert!(wider || c.width().unwrap_or(1) <= column(c), "{c:?} {}", c.escape_unicode());
        }
    }

    #[test]
    fn scripts_of_newspapers_are_exact() {
        for (first, last) in [
            ('\u{20}', '\u{7e}'),
            ('\u{ae}', '\u{5c7}'),
            ('\u{5d0}', '\u{604}'),
            ('\u{606}', '\u{6ff}'),
            ('\u{900}', '\u{94d}'),
            ('\u{e01}', '\u{e5b}'),
            ('\u{1e00}', '\u{2027}'),
            ('\u{2070}', '\u{2bff}'),
            ('\u{3041}', '\u{3096}'),
            ('\u{309b}', '\u{30ff}'),
            ('\u{3400}', '\u{9fff}'),
            ('\u{ac00}', '\u{d7a3}'),
            ('\u{ff01}', '\u{ff9d}'),
            ('\u{1f300}', '\u{1f6c5}'),
        ] {
            for c in first..=last {
                assert_eq!(column(c), c.width().unwrap_or(0), "{c:?} {}", c.escape_unicode());
            }
        }
    }
}

//! Regular expressions as Go has them (RE2's syntax, leftmost-first or leftmost-longest), over bytes that should be UTF-8.
//!
//! `parse` makes a tree and Go's errors, `compile` a program as plain words that live in Go's memory, `exec` runs it.

pub mod compile;
pub mod exec;
pub mod parse;

/// Runs of runes, both ends included.
pub type Ranges = Vec<(u32, u32)>;

/// Sorts the runs and joins those that touch.
#[must_use]
pub fn normal(mut ranges: Ranges) -> Ranges {
    ranges.sort_unstable();
    let mut out: Ranges = Vec::with_capacity(ranges.len());
    for (low, high) in ranges {
        match out.last_mut() {
            Some(last) if low <= last.1.saturating_add(1) => last.1 = last.1.max(high),
            _ => out.push((low, high)),
        }
    }
    out
}

/// All other runes.
#[must_use]
pub fn negated(ranges: Ranges) -> Ranges {
    let mut out = Vec::new();
    let mut next = 0;
    for (low, high) in normal(ranges) {
        if next < low {
            out.push((next, low - 1));
        }
        next = high + 1;
    }
    if next <= 0x10_ffff {
        out.push((next, 0x10_ffff));
    }
    out
}

/// The runes and all that are equal to them but for case.
#[must_use]
pub fn folded(ranges: &Ranges) -> Ranges {
    // No rune outside these has another case.
    const LOWEST: u32 = 0x41;
    const HIGHEST: u32 = 0x1_e943;
    let mut out = ranges.clone();
    for &(low, high) in ranges {
        for rune in low.max(LOWEST)..=high.min(HIGHEST) {
            let mut other = crate::unicode::simple_fold(rune as i32) as u32;
            while other != rune {
                out.push((other, other));
                other = crate::unicode::simple_fold(other as i32) as u32;
            }
        }
    }
    normal(out)
}

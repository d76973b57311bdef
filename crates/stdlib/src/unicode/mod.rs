//! What Unicode 17 says of code points: categories, simple case mappings and the range tables that Go exports.

mod case;
mod category;
mod ranges;

/// General categories in the order of their groups: letters, marks, numbers, punctuation, symbols, separators, others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Category {
    Lu,
    Ll,
    Lt,
    Lm,
    Lo,
    Mn,
    Mc,
    Me,
    Nd,
    Nl,
    No,
    Pc,
    Pd,
    Ps,
    Pe,
    Pi,
    Pf,
    Po,
    Sm,
    Sc,
    Sk,
    So,
    Zs,
    Zl,
    Zp,
    Cc,
    Cf,
    Co,
    Cs,
}

/// The category of a code point, if it is assigned.
pub fn category(rune: i32) -> Option<Category> {
    let rune = u32::try_from(rune).ok()?;
    let at = category::RUNS.partition_point(|run| run.1 < rune);
    category::RUNS.get(at).filter(|run| run.0 <= rune).map(|run| run.2)
}

/// Letter, mark, number, punctuation, symbol or the ASCII space.
pub fn is_print(rune: i32) -> bool {
    if (0x20..0x7F).contains(&rune) {
        return true;
    }
    category(rune).is_some_and(|c| c <= Category::So)
}

/// Printable or a space.
pub fn is_graphic(rune: i32) -> bool {
    category(rune).is_some_and(|c| c <= Category::Zs)
}

/// Which simple mapping.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Case {
    Upper,
    Lower,
    Title,
}

/// The simple case mapping of a rune; itself if it has none.
pub fn to_case(case: Case, rune: i32) -> i32 {
    let Ok(code) = u32::try_from(rune) else { return rune };
    let at = case::RANGES.partition_point(|range| range.1 < code);
    let Some(&(low, _, deltas)) = case::RANGES.get(at).filter(|range| range.0 <= code) else { return rune };
    let delta = deltas[case as usize];
    if delta <= 0x10FFFF {
        return rune + delta;
    }
    // Upper and lower case alternate, upper at the even distances.
    let pair = (rune - low as i32) & !1;
    low as i32 + pair + i32::from(case == Case::Lower)
}

/// The next rune in the circle of runes that are equal under simple case folding.
pub fn simple_fold(rune: i32) -> i32 {
    if !(0..=0x10FFFF).contains(&rune) {
        return rune;
    }
    if let Ok(at) = case::ORBITS.binary_search_by_key(&(rune as u32), |o| o.0) {
        return case::ORBITS[at].1 as i32;
    }
    let lower = to_case(Case::Lower, rune);
    if lower != rune {
        return lower;
    }
    to_case(Case::Upper, rune)
}

/// The table of that name as runs (low, high, stride); no runs if there is none.
pub fn range_table(name: &str) -> &'static [(u32, u32, u32)] {
    match ranges::TABLES.binary_search_by_key(&name, |t| t.0) {
        Ok(at) => ranges::TABLES[at].1,
        Err(_) => &[],
    }
}

/// All case ranges, as Go's `CaseRanges` lists them.
pub fn case_ranges() -> &'static [(u32, u32, [i32; 3])] {
    case::RANGES
}

/// Whether any run of a table holds the rune.
pub fn is_in(name: &str, rune: i32) -> bool {
    let table = range_table(name);
    let Ok(rune) = u32::try_from(rune) else { return false };
    let at = table.partition_point(|run| run.1 < rune);
    table.get(at).is_some_and(|run| run.0 <= rune && (rune - run.0) % run.2 == 0)
}

/// The names of all range tables.
pub fn table_names() -> impl Iterator<Item = &'static str> {
    ranges::TABLES.iter().map(|table| table.0)
}

//! Properties of code points.

use crate::unicode::{self, Case, Category};
use goanna_vm::native::*;

fn within(rune: i32, low: Category, high: Category) -> bool {
    unicode::category(rune).is_some_and(|c| low <= c && c <= high)
}

natives! {
    fn IsControl(r: i32) -> bool { within(r, Category::Cc, Category::Cc) }
    fn IsDigit(r: i32) -> bool { within(r, Category::Nd, Category::Nd) }
    fn IsGraphic(r: i32) -> bool { unicode::is_graphic(r) }
    fn IsLetter(r: i32) -> bool { within(r, Category::Lu, Category::Lo) }
    fn IsLower(r: i32) -> bool { within(r, Category::Ll, Category::Ll) }
    fn IsMark(r: i32) -> bool { within(r, Category::Mn, Category::Me) }
    fn IsNumber(r: i32) -> bool { within(r, Category::Nd, Category::No) }
    fn IsPrint(r: i32) -> bool { unicode::is_print(r) }
    fn IsPunct(r: i32) -> bool { within(r, Category::Pc, Category::Po) }
    fn IsSpace(r: i32) -> bool { unicode::is_in("property:White_Space", r) }
    fn IsSymbol(r: i32) -> bool { within(r, Category::Sm, Category::So) }
    fn IsTitle(r: i32) -> bool { within(r, Category::Lt, Category::Lt) }
    fn IsUpper(r: i32) -> bool { within(r, Category::Lu, Category::Lu) }
    fn SimpleFold(r: i32) -> i32 { unicode::simple_fold(r) }
    fn ToLower(r: i32) -> i32 { unicode::to_case(Case::Lower, r) }
    fn ToTitle(r: i32) -> i32 { unicode::to_case(Case::Title, r) }
    fn ToUpper(r: i32) -> i32 { unicode::to_case(Case::Upper, r) }

    fn rangeData(cx: &mut NativeCx, name: Str) -> Slice {
        let name = std::str::from_utf8(name.as_bytes()).unwrap_or("");
        let words = unicode::range_table(name).iter().flat_map(|run| [run.0, run.1, run.2]);
        let bytes: Vec<u8> = words.flat_map(u32::to_le_bytes).collect();
        cx.new_bytes(&bytes)
    }
    fn caseData(cx: &mut NativeCx) -> Slice {
        let rows = unicode::case_ranges().iter();
        let words = rows.flat_map(|row| [row.0, row.1, row.2[0] as u32, row.2[1] as u32, row.2[2] as u32]);
        let bytes: Vec<u8> = words.flat_map(u32::to_le_bytes).collect();
        cx.new_bytes(&bytes)
    }
}

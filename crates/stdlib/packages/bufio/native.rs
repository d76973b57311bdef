//! The word scan of `bufio.ScanWords`.

use crate::text;
use goanna_vm::native::*;

natives! {
    fn word(data: Slice) -> (i64, i64, bool) {
        let bytes = data.as_bytes();
        let Some(start) = text::find_rune(bytes, |r| !text::is_space(r)) else { return (data.len, 0, false) };
        match text::find_rune(&bytes[start..], text::is_space) {
            Some(n) => (start as i64, (start + n) as i64, true),
            None => (start as i64, 0, false),
        }
    }
}

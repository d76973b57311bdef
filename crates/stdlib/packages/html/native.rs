//! HTML's character references.

use crate::entities;
use goanna_vm::native::*;

natives! {
    fn unescape(cx: &mut NativeCx, s: Str) -> Str {
        let text = entities::unescape(s.as_bytes());
        cx.new_str(&text)
    }
}

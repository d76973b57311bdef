//! Cleaning of slash-separated paths.

use crate::path::clean;
use goanna_vm::native::*;

natives! {
    fn Clean(cx: &mut NativeCx, path: Str) -> Str {
        let cleaned = clean(path.as_bytes());
        if cleaned == path.as_bytes() { path } else { cx.new_str(&cleaned) }
    }
}

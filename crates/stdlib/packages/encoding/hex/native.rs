//! Hexadecimal digits of bytes.

use goanna_vm::native::*;

natives! {
    fn encode(cx: &mut NativeCx, src: Slice) -> Str {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let text: Vec<u8> = src.as_bytes().iter().flat_map(|b| [DIGITS[(b >> 4) as usize], DIGITS[(b & 15) as usize]]).collect();
        cx.new_str(&text)
    }
}

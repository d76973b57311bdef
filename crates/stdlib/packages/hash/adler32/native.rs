//! Adler-32.

use crate::digest;
use goanna_vm::native::*;

natives! {
    fn update(sum: u32, p: Slice) -> u32 { digest::adler32(sum, p.as_bytes()) }
}

//! CRC-32.

use crate::digest;
use goanna_vm::native::*;

natives! {
    fn update(crc: u32, table: Ptr, p: Slice) -> u32 {
        // SAFETY: `table` points to a [256]uint32.
        digest::crc32(unsafe { &*table.addr().cast::<[u32; 256]>() }, crc, p.as_bytes())
    }
}

//! CRC-64.

use crate::digest;
use goanna_vm::native::*;

natives! {
    fn update(crc: u64, table: Ptr, p: Slice) -> u64 {
        // SAFETY: `table` points to a [256]uint64.
        digest::crc64(unsafe { &*table.addr().cast::<[u64; 256]>() }, crc, p.as_bytes())
    }
}

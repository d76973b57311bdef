//! FNV.

use crate::digest;
use goanna_vm::native::*;

natives! {
    fn update32(sum: u32, p: Slice, late: bool) -> u32 { digest::fnv32(sum, p.as_bytes(), late) }
    fn update64(sum: u64, p: Slice, late: bool) -> u64 { digest::fnv64(sum, p.as_bytes(), late) }
    fn update128(high: u64, low: u64, p: Slice, late: bool) -> (u64, u64) {
        let sum = digest::fnv128(u128::from(high) << 64 | u128::from(low), p.as_bytes(), late);
        ((sum >> 64) as u64, sum as u64)
    }
}

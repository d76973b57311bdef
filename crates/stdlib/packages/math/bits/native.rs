//! The bit operations that processors have.

use goanna_vm::native::*;

natives! {
    fn LeadingZeros(x: u64) -> i64 { i64::from(x.leading_zeros()) }
    fn TrailingZeros(x: u64) -> i64 { i64::from(x.trailing_zeros()) }
    fn OnesCount(x: u64) -> i64 { i64::from(x.count_ones()) }
    fn Len(x: u64) -> i64 { i64::from(u64::BITS - x.leading_zeros()) }
    fn Reverse(x: u64) -> u64 { x.reverse_bits() }
    fn ReverseBytes(x: u64) -> u64 { x.swap_bytes() }
    fn LeadingZeros8(x: u8) -> i64 { i64::from(x.leading_zeros()) }
    fn TrailingZeros8(x: u8) -> i64 { i64::from(x.trailing_zeros()) }
    fn OnesCount8(x: u8) -> i64 { i64::from(x.count_ones()) }
    fn Len8(x: u8) -> i64 { i64::from(u8::BITS - x.leading_zeros()) }
    fn Reverse8(x: u8) -> u8 { x.reverse_bits() }
    fn LeadingZeros16(x: u16) -> i64 { i64::from(x.leading_zeros()) }
    fn TrailingZeros16(x: u16) -> i64 { i64::from(x.trailing_zeros()) }
    fn OnesCount16(x: u16) -> i64 { i64::from(x.count_ones()) }
    fn Len16(x: u16) -> i64 { i64::from(u16::BITS - x.leading_zeros()) }
    fn Reverse16(x: u16) -> u16 { x.reverse_bits() }
    fn ReverseBytes16(x: u16) -> u16 { x.swap_bytes() }
    fn LeadingZeros32(x: u32) -> i64 { i64::from(x.leading_zeros()) }
    fn TrailingZeros32(x: u32) -> i64 { i64::from(x.trailing_zeros()) }
    fn OnesCount32(x: u32) -> i64 { i64::from(x.count_ones()) }
    fn Len32(x: u32) -> i64 { i64::from(u32::BITS - x.leading_zeros()) }
    fn Reverse32(x: u32) -> u32 { x.reverse_bits() }
    fn ReverseBytes32(x: u32) -> u32 { x.swap_bytes() }
    fn LeadingZeros64(x: u64) -> i64 { i64::from(x.leading_zeros()) }
    fn TrailingZeros64(x: u64) -> i64 { i64::from(x.trailing_zeros()) }
    fn OnesCount64(x: u64) -> i64 { i64::from(x.count_ones()) }
    fn Len64(x: u64) -> i64 { i64::from(u64::BITS - x.leading_zeros()) }
    fn Reverse64(x: u64) -> u64 { x.reverse_bits() }
    fn ReverseBytes64(x: u64) -> u64 { x.swap_bytes() }
    fn Mul(x: u64, y: u64) -> (u64, u64) {
        let p = u128::from(x) * u128::from(y);
        ((p >> 64) as u64, p as u64)
    }
    fn div(hi: u64, lo: u64, y: u64) -> (u64, u64) {
        let (z, y) = (u128::from(hi) << 64 | u128::from(lo), u128::from(y));
        ((z / y) as u64, (z % y) as u64)
    }
    fn Mul64(x: u64, y: u64) -> (u64, u64) {
        let p = u128::from(x) * u128::from(y);
        ((p >> 64) as u64, p as u64)
    }
    fn div64(hi: u64, lo: u64, y: u64) -> (u64, u64) {
        let (z, y) = (u128::from(hi) << 64 | u128::from(lo), u128::from(y));
        ((z / y) as u64, (z % y) as u64)
    }
}

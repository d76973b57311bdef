//! Sorting of ordered values of any kind, whose equal elements can't be told apart.

use crate::order::sort_floats;
use goanna_vm::native::*;

/// Sorts `n` values at `at`.
///
/// # Safety
/// They are values of that type, and nothing else refers to them meanwhile.
unsafe fn sort<T: Ord + Copy>(at: Ptr, n: i64) {
    // SAFETY: the caller's promise.
    unsafe { std::slice::from_raw_parts_mut(at.addr().cast::<T>(), n as usize) }.sort_unstable();
}

natives! {
    fn sortOrdered(p: Ptr, n: i64, kind: u8) -> bool {
        // SAFETY: `p` points to `n` values of that reflect.Kind, and nothing else runs meanwhile.
        unsafe {
            match kind {
                2 | 6 => sort::<i64>(p, n),
                3 => sort::<i8>(p, n),
                4 => sort::<i16>(p, n),
                5 => sort::<i32>(p, n),
                7 | 11 | 12 => sort::<u64>(p, n),
                8 => sort::<u8>(p, n),
                9 => sort::<u16>(p, n),
                10 => sort::<u32>(p, n),
                13 => return sort_floats(std::slice::from_raw_parts_mut(p.addr().cast::<f32>(), n as usize)),
                14 => return sort_floats(std::slice::from_raw_parts_mut(p.addr().cast::<f64>(), n as usize)),
                24 => std::slice::from_raw_parts_mut(p.addr().cast::<Str>(), n as usize)
                    .sort_unstable_by(|a, b| a.as_bytes().cmp(b.as_bytes())),
                _ => return false,
            }
        }
        true
    }
}

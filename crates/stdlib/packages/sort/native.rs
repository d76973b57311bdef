//! Sorting of plain values, whose equal elements can't be told apart, and exchanging elements of any size.

use goanna_vm::native::*;

natives! {
    fn sortInts(x: Slice) {
        // SAFETY: `x` is a []int; nothing else runs meanwhile.
        unsafe { x.as_slice_mut::<i64>() }.sort_unstable();
    }
    fn sortIntsDown(x: Slice) {
        // SAFETY: `x` is a []int; nothing else runs meanwhile.
        unsafe { x.as_slice_mut::<i64>() }.sort_unstable_by(|a, b| b.cmp(a));
    }
    fn sortStrings(x: Slice) {
        // SAFETY: `x` is a []string; nothing else runs meanwhile.
        unsafe { x.as_slice_mut::<Str>() }.sort_unstable_by(|a, b| a.as_bytes().cmp(b.as_bytes()));
    }
    fn sortFloats(x: Slice) -> bool {
        // SAFETY: `x` is a []float64; nothing else runs meanwhile.
        crate::order::sort_floats(unsafe { x.as_slice_mut::<f64>() })
    }
    fn swap(base: Ptr, size: u64, i: i64, j: i64) {
        let size = size as usize;
        if i == j {
            return;
        }
        // SAFETY: the caller's indexes are within the slice that begins at `base`, so the two elements are distinct and valid.
        unsafe {
            let (a, b) = (base.addr().add(i as usize * size), base.addr().add(j as usize * size));
            match size {
                8 => std::ptr::swap(a.cast::<u64>(), b.cast::<u64>()),
                16 => std::ptr::swap(a.cast::<[u64; 2]>(), b.cast::<[u64; 2]>()),
                _ => std::ptr::swap_nonoverlapping(a, b, size),
            }
        }
    }
}

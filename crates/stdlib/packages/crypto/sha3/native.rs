//! Keccak-f[1600] by the crate `keccak`.

use goanna_vm::native::*;

natives! {
    fn permute(state: Ptr) {
        // SAFETY: the caller gives a `*[25]uint64`.
        let state = unsafe { &mut *state.addr().cast::<[u64; 25]>() };
        keccak::Keccak::new().with_f1600(|f| f(state));
    }
}

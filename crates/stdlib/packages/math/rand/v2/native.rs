//! ChaCha8's blocks and the ziggurats of the distributions.

use crate::random::{Ziggurat, block as chacha8, exponential, normal};
use goanna_vm::native::*;
use std::sync::LazyLock;

static NORMAL: LazyLock<Ziggurat<128>> = LazyLock::new(normal);
static EXPONENTIAL: LazyLock<Ziggurat<256>> = LazyLock::new(exponential);

fn layer<const N: usize>(z: &Ziggurat<N>, i: i64) -> (u32, f32, f32, f32) {
    let i = i as usize % N;
    (z.accept[i], z.width[i], z.density[i], z.density[i.saturating_sub(1)])
}

natives! {
    fn block(seed: Ptr, buf: Ptr, counter: u32) {
        // SAFETY: `seed` points to a [4]uint64 and `buf` to a [32]uint64 that nothing else uses meanwhile.
        unsafe { buf.addr().cast::<[u64; 32]>().write(chacha8(&*seed.addr().cast::<[u64; 4]>(), counter)) };
    }
    fn normLayer(i: i64) -> (u32, f32, f32, f32) { layer(&NORMAL, i) }
    fn expLayer(i: i64) -> (u32, f32, f32, f32) { layer(&EXPONENTIAL, i) }
}

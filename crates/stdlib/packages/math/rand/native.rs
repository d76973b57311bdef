//! Seeding of `math/rand`'s source and the ziggurats of its distributions.

use crate::random::{Ziggurat, exponential, normal, seeded};
use goanna_vm::native::*;
use std::sync::LazyLock;

static NORMAL: LazyLock<Ziggurat<128>> = LazyLock::new(normal);
static EXPONENTIAL: LazyLock<Ziggurat<256>> = LazyLock::new(exponential);

fn layer<const N: usize>(z: &Ziggurat<N>, i: i64) -> (u32, f32, f32, f32) {
    let i = i as usize % N;
    (z.accept[i], z.width[i], z.density[i], z.density[i.saturating_sub(1)])
}

natives! {
    fn seedState(vec: Ptr, seed: i64) {
        // SAFETY: `vec` points to a [607]int64 that nothing else uses meanwhile.
        unsafe { vec.addr().cast::<[u64; 607]>().write(seeded(seed)) };
    }
    fn normLayer(i: i64) -> (u32, f32, f32, f32) { layer(&NORMAL, i) }
    fn expLayer(i: i64) -> (u32, f32, f32, f32) { layer(&EXPONENTIAL, i) }
}

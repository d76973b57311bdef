//! Seeding of the additive lagged Fibonacci generator.

use super::cooked::COOKED;

const MODULUS: i64 = (1 << 31) - 1;

/// One step of the linear congruential generator that spreads the seed.
fn step(x: i64) -> i64 {
    x * 48271 % MODULUS
}

/// The state for a seed.
pub fn seeded(seed: i64) -> [u64; 607] {
    let mut x = seed % MODULUS;
    if x < 0 {
        x += MODULUS;
    }
    if x == 0 {
        x = 89_482_311;
    }
    for _ in 0..20 {
        x = step(x);
    }
    let mut state = COOKED;
    for word in &mut state {
        for shift in [40, 20, 0] {
            x = step(x);
            *word ^= (x << shift) as u64;
        }
    }
    state
}

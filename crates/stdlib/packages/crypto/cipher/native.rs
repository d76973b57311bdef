//! The hash of GCM (NIST SP 800-38D).

use goanna_vm::native::*;

/// The product in the field of GCM, whose first bit is the lowest power.
fn product(x: u128, mut y: u128) -> u128 {
    const REDUCTION: u128 = 0xe1 << 120;
    let mut z = 0;
    for bit in (0..128).rev() {
        if x >> bit & 1 == 1 {
            z ^= y;
        }
        y = if y & 1 == 1 { y >> 1 ^ REDUCTION } else { y >> 1 };
    }
    z
}

fn word(bytes: &[u8]) -> u128 {
    let mut whole = [0; 16];
    whole[..bytes.len()].copy_from_slice(bytes);
    u128::from_be_bytes(whole)
}

natives! {
    /// Takes `data`, filled up with zeros, into `sum`.
    fn ghash(key: Slice, sum: Slice, data: Slice) {
        let key = word(key.as_bytes());
        // SAFETY: `sum` is apart from the others.
        let sum = unsafe { sum.as_bytes_mut() };
        let y = data.as_bytes().chunks(16).fold(word(sum), |y, part| product(y ^ word(part), key));
        sum.copy_from_slice(&y.to_be_bytes());
    }
}

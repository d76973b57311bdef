//! ChaCha8Rand (<https://c2sp.org/chacha8rand>): four interleaved ChaCha8 blocks at a time.

/// One quarter round.
fn quarter(s: &mut [u32; 16], a: usize, b: usize, c: usize, d: usize) {
    for (x, y, z, rotation) in [(a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)] {
        s[x] = s[x].wrapping_add(s[y]);
        s[z] = (s[z] ^ s[x]).rotate_left(rotation);
    }
}

/// The blocks `counter`..`counter + 4` of the key, word by word of all four.
pub fn block(key: &[u64; 4], counter: u32) -> [u64; 32] {
    let mut words = [0u32; 64];
    for lane in 0..4 {
        let mut start = [0u32; 16];
        start[..4].copy_from_slice(&[0x6170_7865, 0x3320_646e, 0x7962_2d32, 0x6b20_6574]);
        for (i, word) in key.iter().enumerate() {
            start[4 + 2 * i] = *word as u32;
            start[5 + 2 * i] = (*word >> 32) as u32;
        }
        start[12] = counter.wrapping_add(lane);
        let mut s = start;
        for _ in 0..4 {
            for i in 0..4 {
                quarter(&mut s, i, 4 + i, 8 + i, 12 + i);
            }
            for i in 0..4 {
                quarter(&mut s, i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4);
            }
        }
        for (i, word) in s.into_iter().enumerate() {
            // Only the key is added again.
            let added = if (4..12).contains(&i) { word.wrapping_add(start[i]) } else { word };
            words[4 * i + lane as usize] = added;
        }
    }
    std::array::from_fn(|i| u64::from(words[2 * i]) | u64::from(words[2 * i + 1]) << 32)
}

#[cfg(test)]
mod tests {
    #[test]
    fn first_numbers() {
        let seed = b"chacha8: 32-byte seed for tests!";
        let key = std::array::from_fn(|i| u64::from_le_bytes(seed[8 * i..8 * i + 8].try_into().unwrap()));
        let block = super::block(&key, 0);
        assert_eq!(block[..3], FIRST);
        assert_eq!(block[31], LAST);
    }

    /// What Go gives for that seed.
    const FIRST: [u64; 3] = [0x6a2ec3a22f31a491, 0xa5bb43bd0087f72b, 0x169683acb9dc19ea];
    const LAST: u64 = 0x4c35cc7060e42a71;
}

//! Block functions of the message digests (RFC 1321, FIPS 180-4), and checksums.

pub mod md5;
pub mod sha1;
pub mod sha2;

/// The words of a block.
fn words<const N: usize>(block: &[u8], big: bool) -> [u32; N] {
    std::array::from_fn(|i| {
        let bytes = [block[4 * i], block[4 * i + 1], block[4 * i + 2], block[4 * i + 3]];
        if big { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) }
    })
}

/// CRC-32 with a reflected polynomial, by a table of 256 words.
#[must_use]
pub fn crc32(table: &[u32], crc: u32, data: &[u8]) -> u32 {
    !data.iter().fold(!crc, |crc, &b| table[usize::from(crc as u8 ^ b)] ^ (crc >> 8))
}

/// CRC-64 the same way.
#[must_use]
pub fn crc64(table: &[u64], crc: u64, data: &[u8]) -> u64 {
    !data.iter().fold(!crc, |crc, &b| table[usize::from(crc as u8 ^ b)] ^ (crc >> 8))
}

/// Adler-32 going on from `sum`.
#[must_use]
pub fn adler32(sum: u32, data: &[u8]) -> u32 {
    const MODULUS: u32 = 65521;
    let (mut low, mut high) = (sum & 0xffff, sum >> 16);
    // As many as can't overflow.
    for part in data.chunks(5552) {
        for &b in part {
            low += u32::from(b);
            high += low;
        }
        low %= MODULUS;
        high %= MODULUS;
    }
    high << 16 | low
}

/// FNV of 32 bits; `late` multiplies first.
#[must_use]
pub fn fnv32(sum: u32, data: &[u8], late: bool) -> u32 {
    const PRIME: u32 = 0x0100_0193;
    data.iter().fold(sum, |h, &b| {
        if late { h.wrapping_mul(PRIME) ^ u32::from(b) } else { (h ^ u32::from(b)).wrapping_mul(PRIME) }
    })
}

/// FNV of 64 bits.
#[must_use]
pub fn fnv64(sum: u64, data: &[u8], late: bool) -> u64 {
    const PRIME: u64 = 0x0100_0000_01b3;
    data.iter().fold(sum, |h, &b| {
        if late { h.wrapping_mul(PRIME) ^ u64::from(b) } else { (h ^ u64::from(b)).wrapping_mul(PRIME) }
    })
}

/// FNV of 128 bits.
#[must_use]
pub fn fnv128(sum: u128, data: &[u8], late: bool) -> u128 {
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    data.iter().fold(sum, |h, &b| {
        if late { h.wrapping_mul(PRIME) ^ u128::from(b) } else { (h ^ u128::from(b)).wrapping_mul(PRIME) }
    })
}

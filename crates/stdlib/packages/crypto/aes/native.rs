//! AES by the crate `aes`.

use aes::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use aes::{Aes128, Aes192, Aes256};
use goanna_vm::native::*;

/// Changes each block of 16 bytes.
fn blocks<C: KeyInit + BlockCipherEncrypt + BlockCipherDecrypt>(key: &[u8], data: &mut [u8], decrypt: bool)
where
    C: aes::cipher::BlockSizeUser<BlockSize = aes::cipher::consts::U16>,
{
    let Ok(cipher) = C::new_from_slice(key) else { return };
    for part in data.chunks_exact_mut(16) {
        let mut block = aes::cipher::Block::<C>::default();
        block.copy_from_slice(part);
        if decrypt {
            cipher.decrypt_block(&mut block);
        } else {
            cipher.encrypt_block(&mut block);
        }
        part.copy_from_slice(&block);
    }
}

natives! {
    /// Encrypts or decrypts whole blocks in place.
    fn apply(key: Slice, data: Slice, decrypt: bool) {
        // SAFETY: `data` is apart from `key`.
        let data = unsafe { data.as_bytes_mut() };
        match key.len {
            16 => blocks::<Aes128>(key.as_bytes(), data, decrypt),
            24 => blocks::<Aes192>(key.as_bytes(), data, decrypt),
            _ => blocks::<Aes256>(key.as_bytes(), data, decrypt),
        }
    }
}

//! AES by the crate `aes`.

use aes::cipher::{Block, BlockCipherDecrypt, BlockCipherEncrypt, BlockSizeUser, KeyInit, consts};
use aes::{Aes128, Aes192, Aes256};
use goanna_vm::native::*;

/// Changes each block of 16 bytes.
fn blocks<C>(key: &[u8], data: &mut [u8], decrypt: bool)
where
    C: KeyInit + BlockCipherEncrypt + BlockCipherDecrypt + BlockSizeUser<BlockSize = consts::U16>,
{
    let Ok(cipher) = C::new_from_slice(key) else { return };
    for part in data.chunks_exact_mut(16) {
        let mut block = Block::<C>::default();
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

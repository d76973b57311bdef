//! Keys in their fastest form: words, halves, strings, and everything else.
//!
//! `unsafe`: keys are addresses that the caller vouches for.

use crate::native::Str;
use crate::object::equal::{equal, hash_bytes, mix};
use crate::types::TypeTable;
use goanna_bytecode::ids::TypeIx;

/// How keys are hashed and compared.
pub(super) trait Key {
    fn hash(&self, seed: u64) -> u32;
    /// # Safety
    /// The address holds a key.
    unsafe fn is(&self, at: *const u8) -> bool;
    /// Whether a key is this one at a glance; may say no of an equal one.
    /// # Safety
    /// The address holds a key.
    #[inline]
    unsafe fn same(&self, _: *const u8) -> bool {
        false
    }
    /// The key, if it is a word.
    #[inline]
    fn word(&self) -> Option<u64> {
        None
    }
}

pub(super) struct WordKey(pub u64);
impl Key for WordKey {
    #[inline]
    fn hash(&self, seed: u64) -> u32 {
        mix(seed, self.0) as u32
    }
    #[inline]
    unsafe fn is(&self, at: *const u8) -> bool {
        // SAFETY: keys of eight bytes; entries of such keys are aligned.
        unsafe { at.cast::<u64>().read_unaligned() == self.0 }
    }
    #[inline]
    unsafe fn same(&self, at: *const u8) -> bool {
        // SAFETY: the caller's promise.
        unsafe { self.is(at) }
    }
    #[inline]
    fn word(&self) -> Option<u64> {
        Some(self.0)
    }
}

pub(super) struct HalfKey(pub u32);
impl Key for HalfKey {
    #[inline]
    fn hash(&self, seed: u64) -> u32 {
        mix(seed, u64::from(self.0)) as u32
    }
    #[inline]
    unsafe fn is(&self, at: *const u8) -> bool {
        // SAFETY: keys of four bytes.
        unsafe { at.cast::<u32>().read_unaligned() == self.0 }
    }
    #[inline]
    unsafe fn same(&self, at: *const u8) -> bool {
        // SAFETY: the caller's promise.
        unsafe { self.is(at) }
    }
}

pub(super) struct StrKey(pub Str);
impl Key for StrKey {
    #[inline]
    fn hash(&self, seed: u64) -> u32 {
        hash_bytes(seed, self.0.as_bytes()) as u32
    }
    #[inline]
    unsafe fn is(&self, at: *const u8) -> bool {
        // SAFETY: keys are strings.
        let other = unsafe { at.cast::<Str>().read() };
        other.len == self.0.len && (other.ptr == self.0.ptr || other.as_bytes() == self.0.as_bytes())
    }
    #[inline]
    unsafe fn same(&self, at: *const u8) -> bool {
        // SAFETY: keys are strings.
        let other = unsafe { at.cast::<Str>().read() };
        other.len == self.0.len && other.ptr == self.0.ptr
    }
}

/// Bytes without meaning of their own, and everything else with its hash taken before.
pub(super) struct AnyKey<'a> {
    pub types: &'a TypeTable,
    pub ty: TypeIx,
    pub at: *const u8,
    pub hash: u32,
}
impl Key for AnyKey<'_> {
    fn hash(&self, _: u64) -> u32 {
        self.hash
    }
    unsafe fn is(&self, at: *const u8) -> bool {
        // SAFETY: both hold keys; what could not be compared could not be hashed.
        unsafe { equal(self.types, self.ty, self.at, at) }.unwrap_or(false)
    }
}

/// Runs code with the key in its fastest form.
macro_rules! with_key {
    ($types:expr, $shape:expr, $header:expr, $key:expr, |$k:ident| $body:expr) => {
        match $shape.kind {
            KeyKind::Word => {
                // SAFETY: the address of a key of eight bytes.
                let $k = &WordKey(unsafe { $key.cast::<u64>().read_unaligned() });
                $body
            }
            KeyKind::Half => {
                // SAFETY: the address of a key of four bytes.
                let $k = &HalfKey(unsafe { $key.cast::<u32>().read_unaligned() });
                $body
            }
            KeyKind::Str => {
                // SAFETY: the address of a string.
                let $k = &StrKey(unsafe { $key.cast::<Str>().read() });
                $body
            }
            KeyKind::Any => {
                // SAFETY: the address of a key.
                let hash = unsafe { hash($types, $shape.key, $key, $header.seed) }? as u32;
                let $k = &AnyKey { types: $types, ty: $shape.key, at: $key, hash };
                $body
            }
        }
    };
}
pub(super) use with_key;

//! The block functions of the message digests.

use crate::digest::{md5, sha1, sha2};
use goanna_vm::native::*;

/// The state a digest works on.
///
/// # Safety
/// `state` points to a `T` that nothing else uses meanwhile.
unsafe fn at<'a, T>(state: Ptr) -> &'a mut T {
    // SAFETY: the caller's promise.
    unsafe { &mut *state.addr().cast::<T>() }
}

natives! {
    fn MD5(state: Ptr, data: Slice) {
        // SAFETY: a *[4]uint32.
        md5::blocks(unsafe { at(state) }, data.as_bytes());
    }
    fn SHA1(state: Ptr, data: Slice) {
        // SAFETY: a *[5]uint32.
        sha1::blocks(unsafe { at(state) }, data.as_bytes());
    }
    fn SHA256(state: Ptr, data: Slice) {
        // SAFETY: a *[8]uint32.
        sha2::blocks32(unsafe { at(state) }, data.as_bytes());
    }
    fn SHA512(state: Ptr, data: Slice) {
        // SAFETY: a *[8]uint64.
        sha2::blocks64(unsafe { at(state) }, data.as_bytes());
    }
}

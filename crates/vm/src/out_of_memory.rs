//! An allocator around another: a program that needs more than there is ends as Go's do, with a message and exit code 2.
//!
//! UNSAFE MODULE: hands every request on to the other allocator unchanged.

use std::alloc::{GlobalAlloc, Layout};

/// For `#[global_allocator]`.
#[derive(Clone, Copy, Debug)]
pub struct Checked<A>(pub A);

// SAFETY: all calls go to the other allocator with the caller's own arguments; what it answers is passed on, unless it is null.
unsafe impl<A: GlobalAlloc> GlobalAlloc for Checked<A> {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise is the other's.
        checked(unsafe { self.0.alloc(layout) }, layout.size())
    }
    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as above.
        checked(unsafe { self.0.alloc_zeroed(layout) }, layout.size())
    }
    #[inline]
    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: as above.
        checked(unsafe { self.0.realloc(at, layout, size) }, size)
    }
    #[inline]
    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { self.0.dealloc(at, layout) }
    }
}

#[inline]
fn checked(at: *mut u8, size: usize) -> *mut u8 {
    if at.is_null() {
        out_of_memory(size);
    }
    at
}

/// Nothing here may allocate.
#[cold]
fn out_of_memory(size: usize) -> ! {
    let mut digits = [0; 20];
    let (mut first, mut rest) = (digits.len(), size);
    while rest > 0 || first == digits.len() {
        first -= 1;
        digits[first] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    let parts: [&[u8]; 3] = [
        b"runtime: out of memory: cannot allocate ",
        &digits[first..],
        b"-byte block\nfatal error: out of memory\n",
    ];
    for text in parts {
        // SAFETY: writes bytes that live.
        let _ = unsafe { libc::write(2, text.as_ptr().cast(), text.len()) };
    }
    // SAFETY: ends the process at once; nothing of it is left to clean up.
    unsafe { libc::_exit(2) }
}

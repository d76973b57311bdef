//! The allocator for the host's own small things (trees, tables, goroutine states): most of what a short run allocates is small and lives to its end.
//!
//! Holds: blocks of up to 512 bytes come from free lists by size, one set a thread, cut from larger pieces that are never given back; everything else
//! is the system's. A block that another thread frees goes to that thread's lists. The program's own heap is not here (see `heap`).
//! UNSAFE MODULE: an allocator.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::UnsafeCell;

/// Sizes are multiples of this, which is also the alignment.
const STEP: usize = 16;
/// Size of the largest small block.
const LARGEST: usize = 512;
/// Bytes of a piece.
const PIECE: usize = 128 << 10;

/// A thread's blocks.
struct Lists {
    /// First free block of each size; a free block begins with the address of the next.
    free: [*mut u8; LARGEST / STEP + 1],
    /// What is left of the newest piece.
    at: *mut u8,
    left: usize,
}

thread_local! {
    static LISTS: UnsafeCell<Lists> =
        const { UnsafeCell::new(Lists { free: [std::ptr::null_mut(); LARGEST / STEP + 1], at: std::ptr::null_mut(), left: 0 }) };
}

/// The allocator.
#[derive(Debug)]
pub struct SmallBlocks;

const fn is_small(layout: &Layout) -> bool {
    layout.size() <= LARGEST && layout.align() <= STEP
}

const fn class(size: usize) -> usize {
    size.div_ceil(STEP)
}

impl Lists {
    #[inline]
    fn take(&mut self, class: usize) -> *mut u8 {
        let block = self.free[class];
        if block.is_null() {
            return self.cut(class);
        }
        // SAFETY: a free block of ours holds the address of the next.
        self.free[class] = unsafe { block.cast::<*mut u8>().read() };
        block
    }

    fn cut(&mut self, class: usize) -> *mut u8 {
        let size = class * STEP;
        if self.left < size {
            // SAFETY: the size is not zero.
            let piece = unsafe { System.alloc(Layout::from_size_align_unchecked(PIECE, STEP)) };
            if piece.is_null() {
                return piece;
            }
            (self.at, self.left) = (piece, PIECE);
        }
        let block = self.at;
        self.left -= size;
        // SAFETY: within the piece or one past it.
        self.at = unsafe { block.add(size) };
        block
    }

    #[inline]
    fn give(&mut self, block: *mut u8, class: usize) {
        // SAFETY: a block of ours that nobody uses any more, at least a word large.
        unsafe { block.cast::<*mut u8>().write(self.free[class]) };
        self.free[class] = block;
    }
}

// SAFETY: blocks are handed out once until they come back; a class is at least as large as the layout, and aligned as it asks. The lists belong to the
// calling thread alone and nothing in here allocates through this allocator.
unsafe impl GlobalAlloc for SmallBlocks {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if is_small(&layout) {
            // SAFETY: this thread's lists; no reference to them lives longer than the call.
            return LISTS.with(|lists| unsafe { (*lists.get()).take(class(layout.size().max(1))) });
        }
        // SAFETY: the caller's promise.
        unsafe { System.alloc(layout) }
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if is_small(&layout) {
            // SAFETY: as in `alloc`; the block came from there with the same layout.
            return LISTS.with(|lists| unsafe { (*lists.get()).give(block, class(layout.size().max(1))) });
        }
        // SAFETY: the caller's promise.
        unsafe { System.dealloc(block, layout) }
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if !is_small(&layout) {
            // SAFETY: the caller's promise.
            return unsafe { System.alloc_zeroed(layout) };
        }
        // SAFETY: as above; the block has at least that size.
        unsafe {
            let block = self.alloc(layout);
            if !block.is_null() {
                std::ptr::write_bytes(block, 0, layout.size());
            }
            block
        }
    }

    #[inline]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the caller's promise: the new size does not overflow when rounded up to the alignment.
        let new = unsafe { Layout::from_size_align_unchecked(size, layout.align()) };
        match (is_small(&layout), is_small(&new)) {
            // SAFETY: the caller's promise.
            (false, false) => unsafe { System.realloc(block, layout, size) },
            (true, true) if class(layout.size().max(1)) == class(size.max(1)) => block,
            // SAFETY: the new block is another one; both hold what is copied.
            _ => unsafe {
                let to = self.alloc(new);
                if !to.is_null() {
                    std::ptr::copy_nonoverlapping(block, to, layout.size().min(size));
                    self.dealloc(block, layout);
                }
                to
            },
        }
    }
}

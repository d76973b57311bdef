//! A goroutine's stack: slots from the front and frames from the back of one block, so that one comparison per call finds room for both.
//!
//! UNSAFE MODULE. Invariants: `base..base+words` is one allocation; frames occupy its end, the newest lowest; a frame's slots are
//! `base + frame.base ..+ frame.func.frame_slots`, and they end below `top`. Slots hold plain words, so moving the block is a copy of both ends.

use crate::link::Code;
use std::alloc::{Layout, alloc_zeroed, dealloc, handle_alloc_error};

/// An activation.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Frame {
    /// The running function.
    pub func: *const Code,
    /// Where it goes on: the instruction after the call it has made; for a frame that faulted, the one after the fault.
    pub pc: *const u64,
    /// First slot, as an index into the block.
    pub base: u32,
    /// Newest deferred call of this frame; 0 is none.
    pub defers: u32,
    /// Pseudo-frames of the unwinder: index of its panic. Else free for the frame's own op.
    pub aux: u64,
}

/// Words per frame record.
pub const FRAME_WORDS: usize = size_of::<Frame>() / 8;
/// A block to start with: room for two or three small frames, so that a goroutine that only waits costs little.
const FIRST_WORDS: usize = 64;
const SMALL_WORDS: usize = 1024;

/// The block.
#[derive(Debug)]
pub struct Stack {
    base: *mut u64,
    words: usize,
    /// The newest frame, or the block's end if there is none.
    pub top: *mut Frame,
}

fn layout(words: usize) -> Layout {
    Layout::array::<u64>(words).unwrap_or(Layout::new::<u64>())
}

fn block(words: usize) -> *mut u64 {
    // SAFETY: the layout is not empty.
    let p = unsafe { alloc_zeroed(layout(words)) };
    if p.is_null() {
        handle_alloc_error(layout(words));
    }
    p.cast()
}

impl Default for Stack {
    fn default() -> Stack {
        let base = block(FIRST_WORDS);
        // SAFETY: the end of the block just made.
        let top = unsafe { base.add(FIRST_WORDS) }.cast();
        Stack { base, words: FIRST_WORDS, top }
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        // SAFETY: the block is ours and was made with this layout.
        unsafe { dealloc(self.base.cast(), layout(self.words)) }
    }
}

impl Stack {
    /// First slot of the block.
    #[must_use]
    pub fn base(&self) -> *mut u64 {
        self.base
    }

    /// Size of the block in words.
    #[must_use]
    pub fn words(&self) -> usize {
        self.words
    }

    /// Size of the block in bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.words * 8
    }

    /// Whether the block is worth keeping for another goroutine.
    #[must_use]
    pub fn is_small(&self) -> bool {
        self.words <= SMALL_WORDS
    }

    /// Drops all frames.
    pub fn clear(&mut self) {
        self.top = self.end();
    }

    fn end(&self) -> *mut Frame {
        // SAFETY: one past the block.
        unsafe { self.base.add(self.words) }.cast()
    }

    /// Number of frames.
    #[must_use]
    pub fn depth(&self) -> usize {
        (self.end() as usize - self.top as usize) / size_of::<Frame>()
    }

    /// Frame number `n`, counted from the oldest (0).
    ///
    /// # Panics
    /// If there is no such frame.
    #[must_use]
    pub fn frame(&self, n: usize) -> &Frame {
        assert!(n < self.depth(), "no such frame");
        // SAFETY: within the frames, by the check.
        unsafe { &*self.end().sub(n + 1) }
    }

    /// Number of a frame of this stack.
    #[must_use]
    pub fn number(&self, frame: *const Frame) -> usize {
        (self.end() as usize - frame as usize) / size_of::<Frame>() - 1
    }

    /// The same, to change it.
    ///
    /// # Panics
    /// If there is no such frame.
    pub fn frame_mut(&mut self, n: usize) -> &mut Frame {
        assert!(n < self.depth(), "no such frame");
        // SAFETY: within the frames, by the check; exclusive through self.
        unsafe { &mut *self.end().sub(n + 1) }
    }

    /// Frames from the newest to the oldest.
    pub fn frames(&self) -> impl Iterator<Item = &Frame> {
        (0..self.depth()).rev().map(|n| self.frame(n))
    }

    /// Address of slot `i` of the frame number `n`.
    #[must_use]
    pub fn slots(&self, n: usize) -> *mut u64 {
        // SAFETY: a frame's base lies in the block.
        unsafe { self.base.add(self.frame(n).base as usize) }
    }

    /// Drops frames until `n` are left.
    pub fn truncate(&mut self, n: usize) {
        // SAFETY: n frames end there.
        self.top = unsafe { self.end().sub(n.min(self.depth())) };
    }

    /// All words that frames can see: what the collector scans.
    #[must_use]
    pub fn live_slots(&self) -> (*const u64, usize) {
        if self.depth() == 0 {
            return (self.base, 0);
        }
        // Frames overlap and an older one may reach further than the newest.
        // SAFETY: frames refer to linked functions, which live as long as the VM.
        let end = self
            .frames()
            .take(4)
            .map(|f| f.base as usize + unsafe { (*f.func).frame_slots } as usize)
            .max()
            .unwrap_or(0);
        (self.base, end.min(self.words))
    }

    /// Whether `slots` more words from slot index `from` and a frame fit.
    #[must_use]
    pub fn fits(&self, from: usize, slots: usize) -> bool {
        (from + slots) * 8 + size_of::<Frame>() <= self.top as usize - self.base as usize
    }

    /// Moves to a block at least twice as large with room for `slots` words from index `from` and a frame; false if that passes `limit` bytes.
    pub fn grow(&mut self, from: usize, slots: usize, limit: usize) -> bool {
        let frame_words = self.depth() * FRAME_WORDS;
        let mut words = self.words * 2;
        while from + slots + frame_words + 4 * FRAME_WORDS > words {
            words *= 2;
        }
        if words * 8 > limit {
            words = limit / 8 / FRAME_WORDS * FRAME_WORDS;
            if words <= self.words || from + slots + frame_words + 4 * FRAME_WORDS > words {
                return false;
            }
        }
        let new = block(words);
        // All of it: an older frame may reach further than `from`.
        let live = self.words - frame_words;
        // SAFETY: both blocks are allocations of the sizes given; the ends do not overlap within either.
        unsafe {
            std::ptr::copy_nonoverlapping(self.base, new, live);
            std::ptr::copy_nonoverlapping(self.top.cast::<u64>(), new.add(words - frame_words), frame_words);
            dealloc(self.base.cast(), layout(self.words));
            self.top = new.add(words - frame_words).cast();
        }
        self.base = new;
        self.words = words;
        true
    }

    /// Pushes a frame; the room must have been checked.
    ///
    /// # Safety
    /// `fits(base, frame_slots)` holds.
    pub unsafe fn push(&mut self, f: Frame) {
        // SAFETY: room below the newest frame, by the caller.
        unsafe {
            self.top = self.top.sub(1);
            self.top.write(f);
        }
    }
}

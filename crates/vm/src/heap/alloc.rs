//! Allocation: a bump pointer for each (layout, size class), refilled with runs of free objects.
//!
//! Holds: the memory between `next` and `end` of a cache is zero and claimed in its span.
//! `unsafe`: writes only to claimed objects.

use super::class::{CLASS_SIZE, MAX_SMALL, class_of};
use super::layout::LayoutIx;
use super::span::Span;
use super::{Heap, PAGE};

/// Index of an allocation cache: what a type's objects come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllocIx(pub u32);

impl AllocIx {
    /// Objects too large for a class.
    pub const LARGE: Self = Self(0);
}

/// Objects of one layout and class.
#[derive(Debug, Default)]
pub(crate) struct Cache {
    next: usize,
    end: usize,
    size: usize,
    layout: u32,
    /// Spans made so far: later ones are larger.
    made: usize,
    /// The span that is being filled, +1.
    current: usize,
    /// Spans with free objects.
    pub partial: Vec<u32>,
}

impl Cache {
    pub fn reset(&mut self) {
        self.next = 0;
        self.end = 0;
        self.current = 0;
        self.partial.clear();
    }
}

impl Heap {
    /// The cache for objects of `size` bytes; [`AllocIx::LARGE`] if there is none for such a size.
    pub fn alloc_ix(&mut self, layout: LayoutIx, size: usize) -> AllocIx {
        if size > MAX_SMALL {
            return AllocIx::LARGE;
        }
        let row = layout.0 as usize;
        while self.cache_of.len() <= row {
            self.cache_of.push(Box::new([0; CLASS_SIZE.len()]));
        }
        let class = class_of(size.max(1));
        let known = self.cache_of[row][class];
        if known != 0 {
            return AllocIx(known);
        }
        let ix = self.caches.len() as u32;
        self.caches.push(Cache { size: CLASS_SIZE[class] as usize, layout: layout.0, ..Cache::default() });
        self.cache_of[row][class] = ix;
        AllocIx(ix)
    }

    /// A zeroed object of a cache; null if there is no room, and for large objects, which have no cache.
    #[inline]
    pub fn new_object(&mut self, ix: AllocIx) -> *mut u8 {
        let cache = &mut self.caches[ix.0 as usize];
        let at = cache.next;
        if at < cache.end {
            cache.next = at + cache.size;
            return at as *mut u8;
        }
        self.refill(ix)
    }

    /// Zeroed memory for elements of a layout; null if there is no room. Zero bytes all have one address.
    #[inline]
    pub fn new_array(&mut self, layout: LayoutIx, bytes: usize) -> *mut u8 {
        if bytes == 0 {
            return self.zero_base() as *mut u8;
        }
        if bytes > MAX_SMALL {
            return self.new_large(layout, bytes);
        }
        let class = class_of(bytes);
        let ix = match self.cache_of.get(layout.0 as usize) {
            Some(row) if row[class] != 0 => AllocIx(row[class]),
            _ => self.alloc_ix(layout, bytes),
        };
        self.new_object(ix)
    }

    /// Zeroed memory without pointers; null if there is no room.
    #[inline]
    pub fn new_bytes(&mut self, bytes: usize) -> *mut u8 {
        self.new_array(super::Layouts::NONE, bytes)
    }

    /// Gives a cache a run of free objects and takes the first.
    #[cold]
    #[inline(never)]
    fn refill(&mut self, ix: AllocIx) -> *mut u8 {
        if ix == AllocIx::LARGE {
            return std::ptr::null_mut(); // large objects have no cache
        }
        loop {
            let cache = &mut self.caches[ix.0 as usize];
            if cache.current != 0 {
                let span = &mut self.spans[cache.current - 1];
                if let Some((first, end)) = span.next_free() {
                    span.claim(first, end);
                    let (from, to) = (span.object(first), span.object(end));
                    if first < span.fresh_from {
                        // SAFETY: free objects of a span.
                        unsafe { std::ptr::write_bytes(from as *mut u8, 0, to - from) };
                    }
                    cache.next = from + cache.size;
                    cache.end = to;
                    if self.pacer.allocated((to - from) as u64) {
                        self.want_gc = true;
                    }
                    return from as *mut u8;
                }
                cache.current = 0;
            }
            if let Some(span) = cache.partial.pop() {
                cache.current = span as usize + 1;
                self.spans[span as usize].scan_from = 0;
                continue;
            }
            let (size, layout) = (cache.size, LayoutIx(cache.layout));
            let small = size.div_ceil(PAGE / 4).max(1);
            let pages = match cache.made {
                0 => small,
                1..4 => small.max(4),
                _ => small.max(8),
            };
            cache.made += 1;
            let Some(span) = self.new_span(pages, size, layout, ix) else { return std::ptr::null_mut() };
            self.caches[ix.0 as usize].current = span + 1;
        }
    }

    /// An object of its own pages.
    #[cold]
    fn new_large(&mut self, layout: LayoutIx, bytes: usize) -> *mut u8 {
        if bytes > 1 << 47 {
            self.want_gc = true;
            return std::ptr::null_mut();
        }
        let pages = bytes.div_ceil(PAGE);
        let Some(index) = self.new_span(pages, pages * PAGE, layout, AllocIx::LARGE) else {
            self.want_gc = true;
            return std::ptr::null_mut();
        };
        let span = &mut self.spans[index];
        span.claim(0, 1);
        let at = span.start as *mut u8;
        if span.fresh_from != 0 {
            // SAFETY: the span's only object.
            unsafe { std::ptr::write_bytes(at, 0, pages * PAGE) };
        }
        if self.pacer.allocated((pages * PAGE) as u64) {
            self.want_gc = true;
        }
        at
    }

    fn new_span(&mut self, pages: usize, elem: usize, layout: LayoutIx, cache: AllocIx) -> Option<usize> {
        if (self.arena.used_pages.checked_add(pages)? as u64).checked_mul(PAGE as u64)? > self.limit {
            self.want_gc = true;
            return None;
        }
        let run = self.arena.take(pages)?;
        if self.pages.len() < self.arena.top() {
            self.pages.resize(self.arena.top().next_power_of_two().max(1024), 0);
        }
        let span = Span::new(self.arena.address(run.first), pages, elem, layout, cache, run.zeroed);
        let index = match self.free_span_slots.pop() {
            Some(slot) => {
                self.spans[slot as usize] = span;
                slot as usize
            }
            None => {
                self.spans.push(span);
                self.spans.len() - 1
            }
        };
        self.pages[run.first..run.first + pages].fill(index as u32 + 1);
        Some(index)
    }
}

//! A span: a run of pages cut into objects of one size and one layout.

use super::PAGE;
use super::alloc::AllocIx;
use super::layout::LayoutIx;

/// A span.
#[derive(Debug)]
pub(crate) struct Span {
    /// First address.
    pub start: usize,
    /// Pages; 0 if the span is no more.
    pub pages: usize,
    /// Bytes of an object.
    pub elem: usize,
    /// Number of objects.
    pub count: usize,
    /// `2^40 / elem`, rounded up: division by multiplication.
    magic: u64,
    pub layout: LayoutIx,
    /// Whose objects these are; `AllocIx::LARGE` for a large object.
    pub cache: AllocIx,
    /// Objects that are allocated (or claimed by the cache).
    pub allocated: Box<[u64]>,
    /// Objects that the running collection reached.
    pub marked: Box<[u64]>,
    /// Memory that was never allocated reads as zero from this object on.
    pub fresh_from: usize,
    /// Where the cache goes on looking for free objects.
    pub scan_from: usize,
}

impl Span {
    pub fn new(
        start: usize,
        pages: usize,
        elem: usize,
        layout: LayoutIx,
        cache: AllocIx,
        zeroed: bool,
    ) -> Self {
        let count = pages * PAGE / elem;
        let words = count.div_ceil(64);
        Self {
            start,
            pages,
            elem,
            count,
            magic: ((1u64 << 40) / elem as u64) + 1,
            layout,
            cache,
            allocated: vec![0; words].into(),
            marked: vec![0; words].into(),
            fresh_from: if zeroed { 0 } else { count },
            scan_from: 0,
        }
    }

    /// The object that an address of the span lies in, if it is not in the rest at the end.
    pub fn index_of(&self, addr: usize) -> Option<usize> {
        if self.count == 1 {
            return (addr - self.start < self.elem).then_some(0);
        }
        let offset = (addr - self.start) as u64;
        let index = ((offset * self.magic) >> 40) as usize;
        (index < self.count).then_some(index)
    }

    /// Address of an object.
    pub fn object(&self, index: usize) -> usize {
        self.start + index * self.elem
    }

    pub fn is_allocated(&self, index: usize) -> bool {
        self.allocated[index / 64] >> (index % 64) & 1 != 0
    }

    pub fn is_marked(&self, index: usize) -> bool {
        self.marked[index / 64] >> (index % 64) & 1 != 0
    }

    /// Marks; whether it was not marked before.
    pub fn mark(&mut self, index: usize) -> bool {
        let word = &mut self.marked[index / 64];
        let bit = 1u64 << (index % 64);
        let new = *word & bit == 0;
        *word |= bit;
        new
    }

    /// The next run of free objects from `scan_from` on.
    pub fn next_free(&mut self) -> Option<(usize, usize)> {
        let first = next_bit(&self.allocated, self.scan_from, self.count, false)?;
        let end = next_bit(&self.allocated, first, self.count, true).unwrap_or(self.count);
        Some((first, end))
    }

    /// Marks the objects `first..end` as allocated.
    pub fn claim(&mut self, first: usize, end: usize) {
        let mut at = first;
        while at < end {
            let n = (64 - at % 64).min(end - at);
            let ones = if n == 64 { u64::MAX } else { (1u64 << n) - 1 };
            self.allocated[at / 64] |= ones << (at % 64);
            at += n;
        }
        self.scan_from = end;
    }
}

/// The first bit from `from` on that is set (or not).
fn next_bit(bits: &[u64], from: usize, count: usize, set: bool) -> Option<usize> {
    let mut at = from;
    while at < count {
        let word = if set { bits[at / 64] } else { !bits[at / 64] } >> (at % 64);
        if word != 0 {
            let found = at + word.trailing_zeros() as usize;
            return (found < count).then_some(found);
        }
        at = (at / 64 + 1) * 64;
    }
    None
}

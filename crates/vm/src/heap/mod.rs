//! The heap of Go objects: non-moving mark-sweep over spans of equal objects.
//!
//! Holds: an object lies wholly in one span; all objects of a span have the same size class and the same pointer layout, so objects carry
//! no header; memory of a fresh object is zero. An address of no span is no pointer, whatever it is (small numbers, static
//! data of the machine). Nothing moves. Collection happens only when [`Heap::collect`] is called; allocating merely sets `want_gc`.
//! `unsafe`: objects are raw memory of the arena; only addresses that `find` confirmed are followed.

mod alloc;
mod arena;
mod check;
mod class;
mod layout;
mod mark;
mod pacer;
mod span;
mod special;
mod sweep;
#[cfg(test)]
mod tests;

pub use alloc::AllocIx;
pub use arena::PAGE;
pub use class::round_size;
pub use layout::{Layout, LayoutIx, Layouts};
pub use mark::Marker;
pub use pacer::GcStats;
pub use special::{SpecialKind, Specials};

use alloc::Cache;
use arena::Arena;
use class::CLASS_SIZE;
use pacer::Pacer;
use span::Span;

/// What freed memory is filled with under `gc_stress` or `paranoid`: no address of the arena.
pub const POISON: u8 = 0xdb;

/// The heap.
#[derive(Debug)]
pub struct Heap {
    arena: Arena,
    layouts: Layouts,
    spans: Vec<Span>,
    free_span_slots: Vec<u32>,
    /// Span of each page, +1; 0 is none.
    pages: Vec<u32>,
    caches: Vec<Cache>,
    /// Caches by layout and class; 0 is none yet.
    cache_of: Vec<Box<[u32; CLASS_SIZE.len()]>>,
    pacer: Pacer,
    /// A collection is due at the next safepoint.
    pub want_gc: bool,
    /// Fill freed memory with [`POISON`].
    pub poison: bool,
    /// Bytes that the program may use at most.
    pub limit: u64,
    /// The target of every zero-size allocation.
    zero_base: u64,
    specials: Specials,
}

impl Heap {
    /// An empty heap.
    ///
    /// # Errors
    /// The system gives no address space.
    pub fn new() -> Result<Self, std::io::Error> {
        let mut heap = Self {
            arena: Arena::reserve()?,
            layouts: Layouts::new(),
            spans: Vec::new(),
            free_span_slots: Vec::new(),
            pages: Vec::new(),
            caches: vec![Cache::default()],
            cache_of: Vec::new(),
            pacer: Pacer::default(),
            want_gc: false,
            poison: cfg!(feature = "paranoid"),
            limit: u64::MAX,
            zero_base: 0,
            specials: Specials::default(),
        };
        heap.zero_base = heap.new_array(Layouts::NONE, 8) as u64;
        Ok(heap)
    }

    /// The interned pointer layouts.
    pub fn layouts(&mut self) -> &mut Layouts {
        &mut self.layouts
    }

    /// Address that all zero-size objects share.
    #[must_use]
    pub fn zero_base(&self) -> u64 {
        self.zero_base
    }

    /// Whether an address lies in the heap's range.
    #[must_use]
    pub fn contains(&self, addr: u64) -> bool {
        self.span_at(addr as usize).is_some()
    }

    /// Start and size of the object that an address lies in.
    #[must_use]
    pub fn object_of(&self, addr: u64) -> Option<(u64, usize)> {
        let span = &self.spans[self.span_at(addr as usize)?];
        let index = span.index_of(addr as usize)?;
        span.is_allocated(index).then(|| (span.object(index) as u64, span.elem))
    }

    /// Numbers about the heap.
    #[must_use]
    pub fn stats(&self) -> GcStats {
        self.pacer.stats(&self.arena)
    }

    /// Sets GOGC; negative switches the collector off. Returns the old value.
    pub fn set_percent(&mut self, percent: i64) -> i64 {
        self.pacer.set_percent(percent)
    }

    /// Bytes of stacks that the next collection reads: its work counts for the one after it.
    pub fn reads_stacks(&mut self, bytes: usize) {
        self.pacer.reads_stacks(bytes as u64);
    }

    fn span_at(&self, addr: usize) -> Option<usize> {
        let page = addr.wrapping_sub(self.arena.base()) / PAGE;
        match self.pages.get(page) {
            Some(&ix) if ix != 0 => Some(ix as usize - 1),
            _ => None,
        }
    }
}

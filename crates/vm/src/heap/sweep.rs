//! Sweeping: what is not marked is free. Marks become the allocation bits; empty spans give their pages back.
//!
//! `unsafe`: poisoning writes to objects that just became free.

use super::alloc::AllocIx;
use super::{Heap, PAGE, POISON};

impl Heap {
    pub(super) fn sweep(&mut self) {
        for cache in &mut self.caches {
            cache.reset();
        }
        let (mut live, mut objects, mut freed) = (0u64, 0u64, 0u64);
        for index in 0..self.spans.len() {
            let span = &mut self.spans[index];
            if span.pages == 0 {
                continue;
            }
            let marked: usize = span.marked.iter().map(|w| w.count_ones() as usize).sum();
            let before: usize = span.allocated.iter().map(|w| w.count_ones() as usize).sum();
            freed += (before - marked) as u64;
            live += (marked * span.elem) as u64;
            objects += marked as u64;
            if self.poison && before != marked {
                for i in 0..span.count {
                    if span.is_allocated(i) && !span.is_marked(i) {
                        // SAFETY: an object that nothing refers to.
                        unsafe { std::ptr::write_bytes(span.object(i) as *mut u8, POISON, span.elem) };
                    }
                }
            }
            if marked == 0 {
                self.release(index);
                continue;
            }
            // What lies beyond the highest object ever claimed still reads as zero.
            span.fresh_from = span.fresh_from.max(highest(&span.allocated));
            std::mem::swap(&mut span.allocated, &mut span.marked);
            span.marked.fill(0);
            span.scan_from = 0;
            if marked < span.count && span.cache != AllocIx::LARGE {
                self.caches[span.cache.0 as usize].partial.push(index as u32);
            }
        }
        self.pacer.collected(live, objects, freed);
        self.arena.join_all();
    }

    fn release(&mut self, index: usize) {
        let span = &mut self.spans[index];
        let first = (span.start - self.arena.base()) / PAGE;
        let pages = std::mem::take(&mut span.pages);
        span.allocated = Box::default();
        span.marked = Box::default();
        span.count = 0;
        self.pages[first..first + pages].fill(0);
        self.arena.give(first, pages);
        self.free_span_slots.push(index as u32);
    }
}

/// One more than the highest bit that is set.
fn highest(bits: &[u64]) -> usize {
    let last = bits.iter().rposition(|&w| w != 0);
    last.map_or(0, |i| i * 64 + 64 - bits[i].leading_zeros() as usize)
}

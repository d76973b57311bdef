//! Marking: an explicit stack of objects to read, precise by layout; roots are given through [`Marker`].
//!
//! Holds: an object is pushed once, when its mark bit turns on; large objects are read in parts, so the stack stays small.
//! `unsafe`: reads words of objects that `find` confirmed, and of roots that the caller vouches for.

use super::layout::Layout;
use super::{Heap, PAGE, Span};

/// Bytes of an object that are read in one go.
const PART: usize = 64 << 10;

/// An object to read, from an offset on.
#[derive(Clone, Copy, Debug)]
struct Grey {
    span: u32,
    index: u32,
    offset: usize,
}

/// What roots are told to.
#[derive(Debug)]
pub struct Marker<'h> {
    base: usize,
    pages: &'h [u32],
    spans: &'h mut [Span],
    layouts: &'h [Layout],
    grey: Vec<Grey>,
    /// Words of conservative roots that pointed to free memory: for the checks.
    pub strays: u64,
}

impl Marker<'_> {
    /// A word that is a pointer, or no address of the heap at all.
    #[inline]
    pub fn pointer(&mut self, word: u64) {
        let page = (word as usize).wrapping_sub(self.base) / PAGE;
        let Some(&entry) = self.pages.get(page) else { return };
        if entry == 0 {
            return;
        }
        let span = &mut self.spans[entry as usize - 1];
        let Some(index) = span.index_of(word as usize) else { return };
        if span.mark(index) {
            if !span.is_allocated(index) {
                // A stale word of a conservative root: nothing lives there.
                span.marked[index / 64] &= !(1u64 << (index % 64));
                self.strays += 1;
                return;
            }
            if span.layout != super::Layouts::NONE {
                self.grey.push(Grey { span: entry - 1, index: index as u32, offset: 0 });
            }
        }
    }

    /// Words any of which may be a pointer.
    ///
    /// # Safety
    /// `at` is valid for `words` words.
    pub unsafe fn conservative(&mut self, at: *const u64, words: usize) {
        for i in 0..words {
            // SAFETY: the caller's promise.
            self.pointer(unsafe { at.add(i).read() });
        }
    }

    /// Words any of which may be a pointer.
    pub fn words(&mut self, words: &[u64]) {
        for &word in words {
            self.pointer(word);
        }
    }

    /// Reads everything that is reachable from what was told so far; more may be told afterwards.
    pub fn reach(&mut self) {
        self.drain();
    }

    /// Whether the object that an address lies in was reached; true for addresses outside the heap.
    #[must_use]
    pub fn reached(&self, addr: u64) -> bool {
        let page = (addr as usize).wrapping_sub(self.base) / PAGE;
        match self.pages.get(page) {
            Some(&entry) if entry != 0 => {
                let span = &self.spans[entry as usize - 1];
                span.index_of(addr as usize).is_none_or(|index| span.is_marked(index))
            }
            _ => true,
        }
    }

    /// What an object refers to, without the object itself.
    pub(super) fn contents(&mut self, object: u64) {
        let Some((span, index)) = self.find(object) else { return };
        if self.spans[span].layout != super::Layouts::NONE {
            self.grey.push(Grey { span: span as u32, index: index as u32, offset: 0 });
        }
    }

    fn find(&self, word: u64) -> Option<(usize, usize)> {
        let page = (word as usize).wrapping_sub(self.base) / PAGE;
        let entry = *self.pages.get(page)? as usize;
        let index = self.spans.get(entry.checked_sub(1)?)?.index_of(word as usize)?;
        Some((entry - 1, index))
    }

    /// Reads everything that is reachable from what was told.
    fn drain(&mut self) {
        while let Some(grey) = self.grey.pop() {
            self.read(grey);
        }
    }

    fn read(&mut self, grey: Grey) {
        let span = &self.spans[grey.span as usize];
        let (start, size) = (span.object(grey.index as usize), span.elem);
        let layouts = self.layouts;
        match &layouts[span.layout.0 as usize] {
            Layout::None => {}
            Layout::All | Layout::Conservative => {
                let end = self.part(grey, size, 8);
                for at in (grey.offset..end).step_by(8) {
                    self.word(start + at);
                }
            }
            &Layout::Small { words, bits } => {
                let elem = words as usize * 8;
                let end = self.part(grey, size, elem);
                let mut at = grey.offset;
                while at + elem <= end {
                    let mut rest = bits;
                    while rest != 0 {
                        self.word(start + at + rest.trailing_zeros() as usize * 8);
                        rest &= rest - 1;
                    }
                    at += elem;
                }
            }
            Layout::Offsets { words, offsets } => {
                let elem = *words as usize * 8;
                let end = self.part(grey, size, elem);
                self.elements(start, grey.offset, end, elem, offsets);
            }
            Layout::Entries { words, offsets } => {
                // SAFETY: the first word of such an object is its capacity (0 before it is initialised).
                let cap = unsafe { (start as *const u64).read() } as usize;
                let first = 8 + cap.div_ceil(64) * 8;
                let elem = *words as usize * 8;
                let end = (first + cap * elem).min(size);
                let from = grey.offset.max(first);
                let to = (from + (PART / elem).max(1) * elem).min(end);
                if to < end {
                    self.grey.push(Grey { offset: to, ..grey });
                }
                self.elements(start, from, to, elem, offsets);
            }
        }
    }

    /// End of the part to read now; pushes the rest.
    fn part(&mut self, grey: Grey, size: usize, elem: usize) -> usize {
        if size - grey.offset <= PART + elem {
            return size;
        }
        let end = grey.offset + (PART / elem).max(1) * elem;
        self.grey.push(Grey { offset: end, ..grey });
        end
    }

    fn elements(&mut self, start: usize, from: usize, end: usize, elem: usize, offsets: &[u32]) {
        let mut at = from;
        while at + elem <= end {
            for &offset in offsets {
                self.word(start + at + offset as usize * 8);
            }
            at += elem;
        }
    }

    #[inline]
    fn word(&mut self, at: usize) {
        // SAFETY: within an object of a span.
        let word = unsafe { (at as *const u64).read() };
        if word != 0 {
            self.pointer(word);
        }
    }
}

impl Heap {
    /// Collects: `roots` tells the marker every root.
    pub fn collect(&mut self, roots: &mut dyn FnMut(&mut Marker<'_>)) {
        self.check_before();
        let zero_base = self.zero_base;
        let mut specials = std::mem::take(&mut self.specials);
        let mut marker = self.marker();
        marker.pointer(zero_base);
        roots(&mut marker);
        specials.roots(&mut marker);
        marker.drain();
        specials.sort(&mut marker);
        marker.drain();
        self.specials = specials;
        self.sweep();
        self.want_gc = false;
        self.check_after();
    }

    /// Marks as `look` says, lets it look at what was reached, and frees nothing.
    pub fn explore(&mut self, look: &mut dyn FnMut(&mut Marker<'_>)) {
        look(&mut self.marker());
        for span in &mut self.spans {
            span.marked.fill(0);
        }
    }

    fn marker(&mut self) -> Marker<'_> {
        Marker {
            base: self.arena.base(),
            pages: &self.pages,
            spans: &mut self.spans,
            layouts: self.layouts.list(),
            grey: Vec::new(),
            strays: 0,
        }
    }
}

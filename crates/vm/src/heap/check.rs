//! Checks of the heap, with the `paranoid` feature only.

use super::Heap;

#[cfg(feature = "paranoid")]
impl Heap {
    pub(super) fn check_before(&self) {
        for (index, span) in self.spans.iter().enumerate().filter(|(_, span)| span.pages != 0) {
            assert!(span.marked.iter().all(|&w| w == 0), "span {index} is marked before a collection");
            let first = (span.start - self.arena.base()) / super::PAGE;
            let all = self.pages[first..first + span.pages].iter().all(|&p| p as usize == index + 1);
            assert!(all, "the page table disagrees on span {index}");
        }
    }
    pub(super) fn check_after(&self) {
        self.check_before();
        for span in self.spans.iter().filter(|span| span.pages != 0) {
            assert!(span.allocated.iter().any(|&w| w != 0), "an empty span was kept");
        }
    }
}

#[cfg(not(feature = "paranoid"))]
impl Heap {
    #[inline]
    #[allow(clippy::unused_self, reason = "the checks are switched off")]
    pub(super) fn check_before(&self) {}
    #[inline]
    #[allow(clippy::unused_self, reason = "the checks are switched off")]
    pub(super) fn check_after(&self) {}
}

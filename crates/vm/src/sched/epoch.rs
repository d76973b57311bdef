//! Who has synchronised since when: what the rule of concurrent map access stands on.
//!
//! Holds: a *token* names a goroutine and a stretch of its life without synchronising operation. The running goroutine's token is in a cell that
//! the library's locks and atomics count up too (`internal/rt.SyncOps`); the others' lie in their slots. A slice that ends otherwise than by
//! preemption ends the stretch. So a token that is still a goroutine's, while another one runs, means: preempted, and not synchronised since.
//! `unsafe`: the cell is a word of the program's variables, which never move.

use super::{GoId, Sched};

/// Bits for the number of the stretch; the goroutine's slot is above them.
const COUNT_BITS: u32 = 40;
const SLOT_MASK: u64 = (1 << (64 - COUNT_BITS)) - 1;

/// The running goroutine's token.
#[derive(Debug)]
pub(super) struct Epoch {
    cell: *mut u64,
    /// What `cell` is until the library's variable is known.
    _own: Box<u64>,
    running: Option<GoId>,
}

impl Default for Epoch {
    fn default() -> Self {
        let mut own = Box::new(1);
        Self { cell: &raw mut *own, _own: own, running: None }
    }
}

impl Sched {
    /// The word of a library variable holds the running goroutine's token from now on.
    ///
    /// # Safety
    /// `cell` stays valid as long as the scheduler.
    pub(crate) unsafe fn set_sync_cell(&mut self, cell: *mut u64) {
        let token = self.token();
        self.epoch.cell = cell;
        // SAFETY: the caller's promise.
        unsafe { *cell = token };
    }

    /// The running goroutine's token.
    #[inline]
    pub(crate) fn token(&self) -> u64 {
        // SAFETY: `own`, or set by `set_sync_cell`.
        unsafe { *self.epoch.cell }
    }

    fn set_token(&mut self, token: u64) {
        // SAFETY: as above.
        unsafe { *self.epoch.cell = token };
    }

    /// The running goroutine synchronises.
    #[inline]
    pub(crate) fn sync_op(&mut self) {
        self.set_token(self.token() + 1);
    }

    /// The token of a goroutine that begins in a slot.
    pub(super) fn fresh_token(gid: GoId, before: u64) -> u64 {
        if before == 0 { (u64::from(gid.0) & SLOT_MASK) << COUNT_BITS | 1 } else { before + 1 }
    }

    /// The running goroutine's slice is over by preemption.
    pub(crate) fn preempted(&mut self, gid: GoId) {
        let token = self.token();
        self.slot(gid).token = token;
        self.epoch.running = None;
    }

    /// A goroutine runs from now on.
    pub(crate) fn runs(&mut self, gid: GoId) {
        if let Some(before) = self.epoch.running.replace(gid) {
            let token = self.token() + 1;
            self.slot(before).token = token;
        }
        self.set_token(self.slots[gid.0 as usize].token);
    }

    /// Whether the goroutine with this token was preempted, is another one than the running, and has not synchronised since.
    #[cold]
    pub(crate) fn unsynchronised(&self, token: u64) -> bool {
        let at = token >> COUNT_BITS;
        let running = self.epoch.running.is_some_and(|g| u64::from(g.0) & SLOT_MASK == at);
        !running && self.slots.get(at as usize).is_some_and(|slot| slot.token == token)
    }
}

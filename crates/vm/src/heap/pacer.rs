//! When to collect: after the heap has grown by GOGC percent of what the last collection left and of the stacks that it read.

use super::PAGE;
use super::arena::Arena;

/// The smallest heap that is collected at GOGC=100, as in Go.
const MIN_HEAP: u64 = 4 << 20;

/// Numbers about the heap, for `runtime.MemStats` and gctrace.
#[derive(Clone, Copy, Debug, Default)]
pub struct GcStats {
    /// Collections so far.
    pub cycles: u64,
    /// Bytes of live objects after the last one.
    pub live: u64,
    /// Bytes allocated since (run by run).
    pub since: u64,
    /// Bytes allocated in all.
    pub total: u64,
    /// Objects freed in all.
    pub freed_objects: u64,
    /// Objects alive after the last collection.
    pub live_objects: u64,
    /// Bytes of pages in use.
    pub mapped: u64,
    /// The heap size that starts the next collection.
    pub goal: u64,
}

/// The pacer.
#[derive(Debug)]
pub(crate) struct Pacer {
    percent: i64,
    /// Bytes of stacks.
    stacks: u64,
    numbers: GcStats,
}

impl Default for Pacer {
    fn default() -> Self {
        let numbers = GcStats { goal: MIN_HEAP, ..GcStats::default() };
        Self { percent: 100, stacks: 0, numbers }
    }
}

impl Pacer {
    /// Notes an allocation; whether a collection is due.
    pub fn allocated(&mut self, bytes: u64) -> bool {
        self.numbers.since += bytes;
        self.numbers.total += bytes;
        self.numbers.live + self.numbers.since >= self.numbers.goal
    }

    /// Notes a finished collection.
    pub fn collected(&mut self, live: u64, live_objects: u64, freed: u64) {
        self.numbers.cycles += 1;
        self.numbers.live = live;
        self.numbers.live_objects = live_objects;
        self.numbers.freed_objects += freed;
        self.numbers.since = 0;
        self.set_goal();
    }

    /// Notes the bytes of stacks that the collection that comes next reads.
    pub fn reads_stacks(&mut self, bytes: u64) {
        self.stacks = bytes;
    }

    pub fn set_percent(&mut self, percent: i64) -> i64 {
        let old = std::mem::replace(&mut self.percent, percent);
        self.set_goal();
        old
    }

    fn set_goal(&mut self) {
        self.numbers.goal = match u64::try_from(self.percent) {
            Err(_) => u64::MAX,
            Ok(percent) => {
                let work = u128::from(self.numbers.live) + u128::from(self.stacks);
                // Reading many stacks again for a few bytes would take all the time there is.
                let grown = (work * u128::from(percent) / 100).max(u128::from(self.stacks) / 4);
                let least = u128::from(MIN_HEAP) * u128::from(percent) / 100;
                let goal = (u128::from(self.numbers.live) + grown).max(least);
                u64::try_from(goal).unwrap_or(u64::MAX).max(64 << 10)
            }
        };
    }

    pub fn stats(&self, arena: &Arena) -> GcStats {
        GcStats { mapped: (arena.used_pages * PAGE) as u64, ..self.numbers }
    }
}

//! The run-time system: what operations, natives and the scheduler share. The code and the goroutines' stacks are the VM's.

use crate::heap::{AllocIx, Heap, Marker};
use crate::host::Host;
use crate::object::{chan, map};
use crate::sched::Sched;
use crate::types::TypeTable;
use goanna_bytecode::module::TypeDesc;

/// The program's randomness: xoshiro256** from the seed.
#[derive(Clone, Debug)]
pub struct Rng([u64; 4]);

impl Rng {
    /// From a seed; equal seeds give equal sequences.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut at = seed;
        Self(std::array::from_fn(|_| {
            at = at.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = at;
            z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^ z >> 31
        }))
    }
    /// The next 64 bits.
    #[allow(clippy::should_implement_trait, reason = "it never ends and is no iterator")]
    pub fn next(&mut self) -> u64 {
        let s = &mut self.0;
        let result = s[1].wrapping_mul(5).rotate_left(7).wrapping_mul(9);
        let t = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = s[3].rotate_left(45);
        result
    }
    /// A number below `n`.
    pub fn below(&mut self, n: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(n)) >> 64) as u64
    }
}

/// The run-time system.
pub struct Runtime {
    pub heap: Heap,
    pub types: TypeTable,
    pub sched: Sched,
    pub host: Box<dyn Host>,
    pub rng: Rng,
    pub(crate) map_allocs: map::MapAllocs,
    pub(crate) chan_alloc: AllocIx,
    /// Monotonic clock at the start.
    start: u64,
    /// Nanoseconds since the start when sleeps pass at once, else none.
    virtual_now: Option<u64>,
    /// Unix time at the start, for virtual time.
    start_wall: (i64, i32),
    /// The goroutine of finalizers, while it waits for some.
    pub finalizer: Option<crate::sched::GoId>,
}

impl Runtime {
    /// A run-time system without types.
    ///
    /// # Errors
    /// The system gives no address space for the heap.
    pub fn new(mut host: Box<dyn Host>, seed: u64, virtual_time: bool) -> Result<Self, std::io::Error> {
        let mut heap = Heap::new()?;
        let map_allocs = map::MapAllocs::new(&mut heap);
        let chan_alloc = chan::alloc_ix(&mut heap);
        let start = host.monotonic();
        let start_wall = host.wall();
        Ok(Self {
            heap,
            types: TypeTable::default(),
            sched: Sched::default(),
            host,
            rng: Rng::new(seed),
            map_allocs,
            chan_alloc,
            start,
            virtual_now: virtual_time.then_some(0),
            start_wall,
            finalizer: None,
        })
    }

    /// Takes the types that the module has gained.
    pub fn add_types(&mut self, all: &[TypeDesc]) {
        self.types.extend(&mut self.heap, all);
    }

    /// Nanoseconds since the start plus one.
    pub fn now(&mut self) -> i64 {
        let since = match self.virtual_now {
            Some(now) => now,
            None => self.host.monotonic().saturating_sub(self.start),
        };
        since as i64 + 1
    }

    /// Unix time.
    pub fn wall(&mut self) -> (i64, i32) {
        match self.virtual_now {
            None => self.host.wall(),
            Some(now) => {
                let nanos = self.start_wall.1 as u64 + now % 1_000_000_000;
                let seconds = self.start_wall.0 + (now / 1_000_000_000) as i64;
                (seconds + (nanos / 1_000_000_000) as i64, (nanos % 1_000_000_000) as i32)
            }
        }
    }

    /// Lets virtual time pass until `to`; false if time is real.
    pub(crate) fn skip_to(&mut self, to: i64) -> bool {
        match &mut self.virtual_now {
            Some(now) => {
                *now = (*now).max((to - 1).max(0) as u64);
                true
            }
            None => false,
        }
    }

    /// Collects; `roots` tells the goroutines' roots, the rest is told here.
    pub fn collect(&mut self, roots: &mut dyn FnMut(&mut Marker<'_>)) {
        let sched = &self.sched;
        self.heap.collect(&mut |marker| {
            sched.roots(marker);
            roots(marker);
        });
        if self.heap.specials().is_ready()
            && let Some(gid) = self.finalizer.take()
        {
            self.sched.ready_last(gid);
        }
    }
}

//! Which goroutine runs: statuses, the run queue, waiters of channels and semaphores, timers, deadlock.
//!
//! Holds: goroutines are numbered by [`GoId`] slots that are reused; a goroutine that waits stands in the queues of what it waits for and is taken
//! out of all of them when it is made ready. The order is that of Go on one processor: who was made ready last runs next,
//! the others first in, first out. Equal seeds give equal schedules. Stacks are the VM's; addresses into a parked stack stay valid.

mod epoch;
mod pick;
pub mod select;
mod sema;
mod timers;
mod waiters;

pub use pick::Pick;
pub use select::{Select, SelectCase};
pub use timers::{TimerObject, timer_start, timer_stop};
pub use waiters::{Waiter, WaiterQueue};

use crate::heap::Marker;
use rustc_hash::FxHashMap;
use std::collections::VecDeque;

/// A goroutine's slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GoId(pub u32);

macro_rules! wait_reasons {
    ($($(#[doc = $doc:literal])* $name:ident $text:literal;)*) => {
        /// Why a goroutine waits.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum WaitReason { #[default] $($(#[doc = $doc])* $name),* }
        impl WaitReason {
            /// As the header of a goroutine shows it.
            #[must_use]
            pub fn text(self) -> &'static str { match self { $(WaitReason::$name => $text),* } }
        }
    };
}
wait_reasons! {
    /// Never waited.
    None "";
    ChanReceive "chan receive";
    ChanReceiveNil "chan receive (nil chan)";
    ChanSend "chan send";
    ChanSendNil "chan send (nil chan)";
    Select "select";
    SelectNoCases "select (no cases)";
    Semacquire "semacquire";
    MutexLock "sync.Mutex.Lock";
    RWMutexRLock "sync.RWMutex.RLock";
    RWMutexLock "sync.RWMutex.Lock";
    WaitGroupWait "sync.WaitGroup.Wait";
    CondWait "sync.Cond.Wait";
    Sleep "sleep";
    IoWait "IO wait";
    /// The goroutine of package os/signal.
    Syscall "syscall";
    Coroutine "coroutine";
    SynctestWait "synctest.Wait";
    FinalizerWait "finalizer wait";
}

impl WaitReason {
    /// By the numbers of package internal/rt.
    #[must_use]
    pub fn from_number(n: i64) -> Self {
        const BY_NUMBER: [WaitReason; 10] = [
            WaitReason::Semacquire,
            WaitReason::MutexLock,
            WaitReason::RWMutexRLock,
            WaitReason::RWMutexLock,
            WaitReason::WaitGroupWait,
            WaitReason::CondWait,
            WaitReason::Sleep,
            WaitReason::IoWait,
            WaitReason::Coroutine,
            WaitReason::SynctestWait,
        ];
        usize::try_from(n).ok().and_then(|n| BY_NUMBER.get(n).copied()).unwrap_or(Self::Semacquire)
    }
}

/// What a goroutine does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// The slot is free.
    #[default]
    Free,
    /// It is in the run queue.
    Runnable,
    Running,
    Waiting,
}

/// What woke a goroutine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wake {
    /// The clause of a select; 0 else.
    pub case: u32,
    /// A receive got a value; a send was taken. False: the channel was closed.
    pub ok: bool,
}

/// A goroutine as the scheduler sees it.
#[derive(Debug, Default)]
struct Slot {
    status: Status,
    reason: WaitReason,
    /// Go's id.
    goid: u64,
    /// When it began to wait (Nanotime).
    since: i64,
    wake: Wake,
    /// First of its entries in queues, +1.
    waiters: u32,
    /// The condition variable in whose queue it is: it need not wait once this is another.
    turn: u64,
    /// Which stretch of its life without synchronising operation it is in.
    token: u64,
    /// Does not count for deadlocks and dumps.
    system: bool,
    /// Selects being built, the last one being run or done.
    selects: Vec<Box<Select>>,
}

/// The scheduler.
#[derive(Debug, Default)]
pub struct Sched {
    slots: Vec<Slot>,
    free: Vec<u32>,
    last_goid: u64,
    queue: VecDeque<GoId>,
    /// Runs before the queue.
    next: Option<GoId>,
    /// How often `next` was taken in a row.
    streak: u32,
    picks: u32,
    live: u32,
    systems: u32,
    /// The time when the clock was last looked at.
    looked: i64,
    /// Who is made ready goes to the end of the queue: timers that are due at once fire in order.
    in_order: bool,
    waiters: waiters::Waiters,
    semas: FxHashMap<u64, VecDeque<GoId>>,
    /// Empty queues for later waits.
    spare_queues: Vec<VecDeque<GoId>>,
    timers: timers::Timers,
    /// Goroutines that wait for a descriptor.
    io: Vec<(i32, GoId)>,
    /// Do not wait for the world: when nobody can run, say so.
    pub no_wait: bool,
    /// Signals that package os/signal wants, a bit each.
    pub keep_alive: u64,
    /// It has wanted one: there is no deadlock any more.
    pub notified: bool,
    /// Signals for package os/signal, oldest first, and the goroutine that waits for one.
    signals: VecDeque<i32>,
    signal_waiter: Option<GoId>,
    spare: Vec<Box<Select>>,
    epoch: epoch::Epoch,
}

impl Sched {
    /// A new goroutine that can run: it is the next one.
    pub fn spawn(&mut self) -> GoId {
        let gid = self.spawn_parked(WaitReason::None);
        self.ready(gid);
        gid
    }

    /// A new goroutine that can run, after all others.
    pub fn spawn_last(&mut self) -> GoId {
        let gid = self.spawn_parked(WaitReason::None);
        self.ready_last(gid);
        gid
    }

    /// A new goroutine that waits.
    pub fn spawn_parked(&mut self, reason: WaitReason) -> GoId {
        let gid = match self.free.pop() {
            Some(i) => GoId(i),
            None => {
                self.slots.push(Slot::default());
                GoId(self.slots.len() as u32 - 1)
            }
        };
        self.last_goid += 1;
        let goid = self.last_goid;
        let slot = self.slot(gid);
        slot.status = Status::Waiting;
        slot.reason = reason;
        slot.goid = goid;
        slot.system = false;
        slot.token = Self::fresh_token(gid, slot.token);
        self.live += 1;
        gid
    }

    /// The goroutine is over.
    pub fn exit(&mut self, gid: GoId) {
        self.remove_waiters(gid);
        let slot = self.slot(gid);
        slot.status = Status::Free;
        slot.turn = 0;
        let system = std::mem::take(&mut slot.system);
        let selects = std::mem::take(&mut slot.selects);
        self.spare.extend(selects);
        self.spare.truncate(64);
        self.live -= 1;
        self.systems -= u32::from(system);
        self.free.push(gid.0);
    }

    /// The number of a goroutine that is about to end is free again, if it is the last one given.
    pub fn reuse_id(&mut self, gid: GoId) {
        if self.goid(gid) == self.last_goid {
            self.last_goid -= 1;
        }
    }

    /// The goroutine is over, whatever it was doing: it is taken out of everything that it waits for.
    pub fn abandon(&mut self, gid: GoId) {
        self.queue.retain(|g| *g != gid);
        self.next = self.next.filter(|g| *g != gid);
        self.io.retain(|io| io.1 != gid);
        self.timers.forget_sleeper(gid);
        self.semas.retain(|_, queue| {
            queue.retain(|g| *g != gid);
            !queue.is_empty()
        });
        self.exit(gid);
    }

    /// The running goroutine waits from now on.
    pub fn park(&mut self, gid: GoId, reason: WaitReason) {
        let now = self.looked;
        let slot = self.slot(gid);
        slot.status = Status::Waiting;
        slot.reason = reason;
        slot.since = now;
    }

    /// A waiting goroutine can run: it is the next one, as in Go.
    pub fn ready(&mut self, gid: GoId) {
        self.sync_op();
        self.remove_waiters(gid);
        self.slot(gid).status = Status::Runnable;
        if self.in_order {
            self.queue.push_back(gid);
        } else if let Some(before) = self.next.replace(gid) {
            self.queue.push_back(before);
        }
    }

    /// A goroutine can run, after all others.
    pub fn ready_last(&mut self, gid: GoId) {
        self.remove_waiters(gid);
        self.slot(gid).status = Status::Runnable;
        self.queue.push_back(gid);
    }

    /// What woke the goroutine that was parked.
    #[must_use]
    pub fn take_wake(&mut self, gid: GoId) -> Wake {
        std::mem::take(&mut self.slot(gid).wake)
    }

    /// Status of a goroutine.
    #[must_use]
    pub fn status(&self, gid: GoId) -> Status {
        self.slots[gid.0 as usize].status
    }

    /// Wait reason of a goroutine that waits.
    #[must_use]
    pub fn reason(&self, gid: GoId) -> WaitReason {
        self.slots[gid.0 as usize].reason
    }

    /// Nanoseconds that a goroutine has waited, as exactly as the scheduler looks at the clock.
    #[must_use]
    pub fn waited(&self, gid: GoId) -> i64 {
        self.looked - self.slots[gid.0 as usize].since
    }

    /// Go's id of a goroutine.
    #[must_use]
    pub fn goid(&self, gid: GoId) -> u64 {
        self.slots[gid.0 as usize].goid
    }

    /// Marks a goroutine of the system.
    pub fn set_system(&mut self, gid: GoId) {
        let before = std::mem::replace(&mut self.slot(gid).system, true);
        self.systems += u32::from(!before);
    }

    /// Whether it is one of the system.
    #[must_use]
    pub fn is_system(&self, gid: GoId) -> bool {
        self.slots[gid.0 as usize].system
    }

    /// Goroutines that are not over, the system's included.
    #[must_use]
    pub fn live(&self) -> u32 {
        self.live
    }

    /// Goroutines of the program.
    #[must_use]
    pub fn user_count(&self) -> u32 {
        self.live - self.systems
    }

    /// All goroutines, oldest first.
    #[must_use]
    pub fn all(&self) -> Vec<GoId> {
        let mut all: Vec<GoId> = (0..self.slots.len() as u32).map(GoId).collect();
        all.retain(|&gid| self.status(gid) != Status::Free);
        all.sort_by_key(|&gid| self.goid(gid));
        all
    }

    /// Waits for a descriptor to be readable.
    pub fn park_io(&mut self, gid: GoId, fd: i32) {
        self.park(gid, WaitReason::IoWait);
        self.io.push((fd, gid));
    }

    /// Takes a signal for package os/signal; with none the goroutine waits for one.
    pub fn take_signal(&mut self, gid: GoId) -> Option<i32> {
        let signal = self.signals.pop_front();
        if signal.is_none() {
            self.park(gid, WaitReason::Syscall);
            self.signal_waiter = Some(gid);
        }
        signal
    }

    /// A signal for package os/signal was caught.
    pub fn add_signal(&mut self, signal: i32) {
        self.signals.push_back(signal);
        if let Some(gid) = self.signal_waiter.take() {
            self.ready_last(gid);
        }
    }

    /// The roots that the scheduler holds.
    pub fn roots(&self, marker: &mut Marker<'_>) {
        self.timers.roots(marker);
        for slot in &self.slots {
            for select in &slot.selects {
                select.roots(marker);
            }
        }
        for addr in self.semas.keys() {
            marker.pointer(*addr);
        }
    }

    /// The roots that do not depend on who waits: timers.
    pub fn timer_roots(&self, marker: &mut Marker<'_>) {
        self.timers.roots(marker);
    }

    /// The roots in the select statements of a goroutine.
    pub fn select_roots(&self, gid: GoId, marker: &mut Marker<'_>) {
        self.slots[gid.0 as usize].selects.iter().for_each(|select| select.roots(marker));
    }

    fn slot(&mut self, gid: GoId) -> &mut Slot {
        &mut self.slots[gid.0 as usize]
    }
}

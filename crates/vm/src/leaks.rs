//! The leak report: goroutines that can never run again when main returns.
//!
//! Holds: a goroutine that waits can run again only if somebody who can run, now or later, reaches what it waits for. So marking starts from package variables,
//! timers and the goroutines that are not blocked; whoever waits for something marked is marked from too, until nothing changes. The rest leaked. Main's own
//! variables are gone by then. Stacks are read conservatively, so a leak may be missed, but none is made up.
//! UNSAFE MODULE: reads the stacks of goroutines that do not run.

use crate::heap::Marker;
use crate::object::chan::Chan;
use crate::sched::{GoId, Status, WaitReason};
use crate::unwind::traceback::Detail;
use crate::vm::Vm;

/// What to do about goroutines that leaked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Leaks {
    /// Nothing, as Go.
    #[default]
    Ignore,
    /// List them on standard error.
    Report,
    /// List them, and exit with [`LEAK_STATUS`].
    Fatal,
}

/// Exit status of a program that leaked goroutines, if that is fatal.
pub const LEAK_STATUS: i32 = 3;

/// How a goroutine stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// It can run or will.
    Lives,
    /// It waits for somebody to come.
    Waits,
}

impl Vm {
    /// Main has returned: lists leaked goroutines, if that is wanted.
    pub(crate) fn report_leaks(&mut self) {
        if self.options.leaks == Leaks::Ignore {
            return;
        }
        let leaked = self.leaked();
        if leaked.is_empty() {
            return;
        }
        let s = if leaked.len() == 1 { "" } else { "s" };
        let mut out =
            format!("goanna: {} goroutine{s} leaked: nothing can wake them any more\n", leaked.len())
                .into_bytes();
        for gid in leaked {
            out.push(b'\n');
            self.trace(gid, false, 0, Detail::User, &mut out);
            out.extend_from_slice(format!("waits for {}\n", self.waits_for(gid)).as_bytes());
        }
        self.eprint(&out);
        if self.options.leaks == Leaks::Fatal {
            self.exit = Some(LEAK_STATUS);
        }
    }

    fn leaked(&mut self) -> Vec<GoId> {
        let mut waiting = Vec::new();
        let Vm { rt, goroutines, globals, current, .. } = self;
        let (heap, sched) = (&mut rt.heap, &rt.sched);
        let semas = sched.sema_addresses();
        heap.explore(&mut |m| {
            m.words(globals);
            sched.timer_roots(m);
            for gid in sched.all().into_iter().filter(|gid| gid != current) {
                match standing(sched.status(gid), sched.reason(gid)) {
                    Standing::Lives => roots_of(goroutines, gid, sched, m),
                    Standing::Waits => waiting.push(gid),
                }
            }
            loop {
                m.reach();
                let before = waiting.len();
                waiting.retain(|&gid| {
                    let coro = goroutines[gid.0 as usize].as_deref().map_or(0, |g| g.coro);
                    let reached = sched
                        .channels_of(gid)
                        .map(|c| c as u64)
                        .chain(semas.get(&gid).copied())
                        .chain((coro != 0).then_some(coro))
                        .any(|addr| m.reached(addr));
                    if reached {
                        roots_of(goroutines, gid, sched, m);
                    }
                    !reached
                });
                if waiting.len() == before {
                    break;
                }
            }
        });
        waiting.retain(|&gid| !self.rt.sched.is_system(gid));
        waiting
    }

    /// What a blocked goroutine needs to go on.
    fn waits_for(&self, gid: GoId) -> String {
        let describe = |c: *mut Chan| {
            // SAFETY: the channel is alive: the goroutine's frames refer to it.
            let (ty, cap) = unsafe { ((*c).ty, crate::object::chan::cap(c)) };
            let name = self.rt.types.get(goanna_bytecode::TypeIx(ty as u32)).desc.string.clone();
            if cap == 0 {
                format!("an unbuffered {name}")
            } else {
                format!("a {name} with a buffer of {cap}")
            }
        };
        let channels: Vec<String> = self.rt.sched.channels_of(gid).map(describe).collect();
        match self.rt.sched.reason(gid) {
            WaitReason::ChanReceive => format!("a value from {}, or its close", channels.join(", ")),
            WaitReason::ChanSend => format!("a receiver on {}", channels.join(", ")),
            WaitReason::ChanReceiveNil | WaitReason::ChanSendNil => "a nil channel, for ever".into(),
            WaitReason::SelectNoCases => "nothing: select without cases never ends".into(),
            WaitReason::Select if channels.is_empty() => "nil channels, for ever".into(),
            WaitReason::Select => format!("one of {}", channels.join(", ")),
            WaitReason::MutexLock | WaitReason::RWMutexLock | WaitReason::RWMutexRLock => {
                "a lock that nobody will release".into()
            }
            WaitReason::WaitGroupWait => "a sync.WaitGroup whose count nobody will bring to zero".into(),
            WaitReason::CondWait => "a sync.Cond that nobody will signal".into(),
            WaitReason::Coroutine => "the next call of an iter.Pull".into(),
            reason => reason.text().into(),
        }
    }
}

fn standing(status: Status, reason: WaitReason) -> Standing {
    use WaitReason as W;
    match (status, reason) {
        (Status::Waiting, W::Sleep | W::IoWait | W::Syscall | W::FinalizerWait | W::None)
        | (Status::Running | Status::Runnable | Status::Free, _) => Standing::Lives,
        (Status::Waiting, _) => Standing::Waits,
    }
}

fn roots_of(
    goroutines: &[Option<Box<crate::goroutine::Goroutine>>],
    gid: GoId,
    sched: &crate::sched::Sched,
    m: &mut Marker<'_>,
) {
    let Some(g) = goroutines[gid.0 as usize].as_deref() else { return };
    let (at, words) = g.stack.live_slots();
    // SAFETY: the words of a stack that frames can see.
    unsafe { m.conservative(at, words) };
    g.roots(m);
    sched.select_roots(gid, m);
}

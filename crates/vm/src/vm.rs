//! The machine: its state, its options, how it begins, and what happens when the loop cannot simply go on.
//!
//! UNSAFE MODULE. Invariants: `g` is the boxed goroutine number `current`; it stays where it is while it lives.

use crate::fault::Fault;
use crate::goroutine::{Creator, Frame, Goroutine, Stack};
use crate::host::{Host, SignalMode};
use crate::interp::Ctl;
use crate::leaks::Leaks;
use crate::link::{self, Code, NativeTable, STUB_SLOTS, Stubs};
use crate::native::Outcome;
use crate::runtime::Runtime;
use crate::sched::{GoId, Pick};
use crate::session::Ended;
use crate::source::{FunctionSource, GLOBALS_ROOM, Inits};
use crate::unwind::traceback::Level;
use goanna_bytecode::Module;
use rustc_hash::FxHashMap;

/// The variable that locks and atomics count up.
const SYNC_CELL: &str = "internal/rt.SyncOps";

/// Limits and switches.
#[derive(Clone, Debug)]
pub struct Options {
    /// Seed of schedule, select choices and map order.
    pub seed: u64,
    /// Fuse instructions.
    pub fuse: bool,
    /// Verify functions before they are lowered.
    pub verify: bool,
    /// Stack limit of a goroutine in bytes.
    pub max_stack: usize,
    /// Heap limit in bytes.
    pub max_heap: u64,
    /// Calls and back-edges per time slice.
    pub slice: u32,
    /// Collect at every N-th safepoint.
    pub gc_stress: Option<u64>,
    /// Sleeps pass at once when nothing else can run.
    pub virtual_time: bool,
    /// Bytes of room for package variables; a session that grows cannot move them.
    pub globals_room: usize,
    /// Goroutines that leaked when main returns.
    pub leaks: Leaks,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            seed: 1,
            fuse: true,
            verify: cfg!(debug_assertions),
            max_stack: 1_000_000_000,
            max_heap: u64::MAX,
            slice: 20_000,
            gc_stress: None,
            virtual_time: false,
            globals_room: 0,
            leaks: Leaks::Ignore,
        }
    }
}

/// The signal that has a Go program show its goroutines.
const SIGQUIT: i32 = 3;
/// SIGUSR1, SIGUSR2, SIGALRM: nothing happens unless the program asked for them.
const NOTIFY_ONLY: [i32; 3] = [10, 12, 14];

/// The machine.
pub struct Vm {
    /// Countdown to the next event at a call or back-edge: end of slice or collection.
    pub(crate) poll: i64,
    /// What is left of the slice when `poll` was cut short.
    pub(crate) reserve: i64,
    /// The goroutine that runs.
    pub(crate) current: GoId,
    pub(crate) g: *mut Goroutine,
    pub(crate) rt: Runtime,
    pub(crate) module: Module,
    /// Linked functions by [`goanna_bytecode::FuncId`].
    pub(crate) code: Vec<Box<Code>>,
    /// Static closures, likewise.
    pub(crate) closures: Vec<Box<[u64; 2]>>,
    pub(crate) boxes: Vec<Box<[u64]>>,
    /// Boxes of integers below 256.
    pub(crate) small: Box<[u64; 256]>,
    /// The zero value of everything that is boxed statically when zero.
    pub(crate) zero: Box<[u64; 4]>,
    pub(crate) stubs: Stubs,
    pub(crate) goroutines: Vec<Option<Box<Goroutine>>>,
    /// Goroutines that are over, for new ones to be made of.
    pub(crate) spare: Vec<Box<Goroutine>>,
    /// Package variables: outside the heap, a root.
    pub(crate) globals: Box<[u64]>,
    globals_seen: usize,
    pub(crate) method_cache: FxHashMap<(u32, u32), *const Code>,
    pub(crate) implements_cache: FxHashMap<(u32, u32), bool>,
    /// What the last instruction failed with.
    pub(crate) fault: Option<Fault>,
    /// The values of faults with constant texts, once they were needed: a root.
    pub(crate) fault_values: FxHashMap<u16, (u64, u64)>,
    /// Where and how much room lacked when the last collection for room was made.
    pub(crate) lacked: Option<(*const u64, u64)>,
    pub(crate) exit: Option<i32>,
    /// How much of tracebacks to show.
    pub(crate) level: Level,
    /// The level the program started with: it can only be raised.
    pub(crate) first_level: Level,
    pub(crate) panic_nil: bool,
    pub(crate) max_stack: usize,
    /// The function whose call last needed more stack.
    pub(crate) overflowing: *const Code,
    pub(crate) safepoints: u64,
    pub(crate) lives: crate::roots::Lives,
    /// Where functions without code get it from.
    pub(crate) source: Option<Box<dyn FunctionSource>>,
    pub(crate) inits: Inits,
    pub(crate) natives: NativeTable,
    pub(crate) options: Options,
    /// Who is told of the unwinder's steps.
    pub(crate) observer: Option<Box<dyn crate::observe::Observer>>,
    /// Of the machine of a session.
    pub(crate) session: Option<Box<crate::session::State>>,
}

impl Vm {
    /// A machine with a program.
    ///
    /// # Errors
    /// A function without a body has no implementation, or the system gives no memory.
    pub fn new(
        module: Module,
        options: Options,
        host: Box<dyn Host>,
        natives: crate::link::Natives,
    ) -> Result<Vm, String> {
        let mut rt = Runtime::new(host, options.seed, options.virtual_time).map_err(|e| e.to_string())?;
        rt.heap.limit = options.max_heap;
        if options.gc_stress.is_some() {
            rt.heap.poison = true;
        }
        rt.add_types(&module.types);
        let natives = NativeTable::new(natives);
        let (mut code, mut closures) = (Vec::new(), Vec::new());
        link::link(&module, &mut code, &mut closures, &natives)?;
        let boxes = link::static_boxes(&module, 0);
        let room = options.globals_room.max(module.globals_size as usize + GLOBALS_ROOM);
        let globals = vec![0u64; room / 8].into_boxed_slice();
        let panic_nil = module.panic_nil;
        let mut vm = Vm {
            poll: i64::from(options.slice),
            reserve: 0,
            current: GoId(0),
            g: std::ptr::null_mut(),
            rt,
            module,
            code,
            closures,
            boxes,
            small: Box::new(std::array::from_fn(|i| i as u64)),
            zero: Box::new([0; 4]),
            stubs: Stubs::new(),
            goroutines: Vec::new(),
            spare: Vec::new(),
            globals,
            globals_seen: 0,
            method_cache: FxHashMap::default(),
            implements_cache: FxHashMap::default(),
            fault: None,
            fault_values: FxHashMap::default(),
            lacked: None,
            exit: None,
            level: Level::Single,
            first_level: Level::Single,
            panic_nil,
            max_stack: options.max_stack,
            overflowing: std::ptr::null(),
            safepoints: 0,
            lives: crate::roots::Lives::default(),
            source: None,
            inits: Inits::default(),
            natives,
            options,
            observer: None,
            session: None,
        };
        vm.find_sync_cell();
        vm.read_environment();
        Ok(vm)
    }

    /// Looks for the library's count of synchronising operations among the variables that are new: the scheduler uses it too.
    pub(crate) fn find_sync_cell(&mut self) {
        let new =
            &self.module.globals[std::mem::replace(&mut self.globals_seen, self.module.globals.len())..];
        let Some(found) = new.iter().find(|g| &*g.name == SYNC_CELL) else { return };
        let cell = &raw mut self.globals[found.off as usize / 8];
        // SAFETY: variables stay where they are.
        unsafe { self.rt.sched.set_sync_cell(cell) };
    }

    fn read_environment(&mut self) {
        for entry in self.rt.host.environ() {
            let text = String::from_utf8_lossy(&entry).into_owned();
            if let Some(v) = text.strip_prefix("GOTRACEBACK=") {
                self.level = Level::parse(v);
                self.first_level = self.level;
            } else if let Some(v) = text.strip_prefix("GODEBUG=") {
                for setting in v.split(',') {
                    match setting {
                        "panicnil=1" => self.panic_nil = true,
                        "panicnil=0" => self.panic_nil = false,
                        _ => {}
                    }
                }
            } else if let Some(v) = text.strip_prefix("GOGC=") {
                let percent = if v == "off" { Some(-1) } else { v.parse().ok() };
                if let Some(percent) = percent {
                    self.rt.heap.set_percent(percent);
                }
            }
        }
    }

    /// Runs the program to its end; its exit status.
    pub fn run(&mut self) -> i32 {
        // Without a handler in the program SIGQUIT shows all goroutines.
        let _ = self.rt.host.watch_signal(SIGQUIT, SignalMode::Catch);
        for n in NOTIFY_ONLY {
            let _ = self.rt.host.watch_signal(n, SignalMode::Catch);
        }
        let entry: *const Code = &raw const *self.code[self.module.entry.index()];
        self.spawn(entry, &[], None);
        if self.schedule() != Ctl::Exit {
            self.run_loop();
        }
        self.exit.unwrap_or(0)
    }

    /// A new goroutine that calls a function; it can run.
    pub(crate) fn spawn(&mut self, func: *const Code, args: &[u64], creator: Option<Creator>) -> GoId {
        let gid = self.rt.sched.spawn();
        self.build(gid, func, args, creator);
        gid
    }

    /// Gives the goroutine `gid` its stack: the bottom frame and the function's.
    pub(crate) fn build(&mut self, gid: GoId, func: *const Code, args: &[u64], creator: Option<Creator>) {
        let id = self.rt.sched.goid(gid);
        let mut g = match self.spare.pop() {
            Some(mut g) => {
                g.renew(id, creator);
                g
            }
            None => Box::new(Goroutine::new(id, creator, Stack::default())),
        };
        // SAFETY: code lives as long as the machine; room is made before frames are pushed.
        unsafe {
            let need = STUB_SLOTS as usize + (*func).frame_slots as usize + args.len() + 16;
            if !g.stack.fits(0, need) {
                g.stack.grow(0, need, usize::MAX);
            }
            let stub: *const Code = &raw const *self.stubs.goexit0;
            g.stack.push(Frame { func: stub, pc: (*stub).entry, base: 0, defers: 0, aux: 0 });
            let slots = g.stack.base().add(STUB_SLOTS as usize);
            std::ptr::copy_nonoverlapping(args.as_ptr(), slots, args.len());
            g.stack.push(Frame { func, pc: (*func).entry, base: STUB_SLOTS, defers: 0, aux: 0 });
        }
        let at = gid.0 as usize;
        if self.goroutines.len() <= at {
            self.goroutines.resize_with(at + 1, || None);
        }
        self.goroutines[at] = Some(g);
    }

    /// Lets the next goroutine run.
    pub(crate) fn schedule(&mut self) -> Ctl {
        loop {
            match self.rt.pick() {
                Pick::Run(gid) => {
                    self.switch_to(gid);
                    match self.resume() {
                        Ctl::Next => return Ctl::Reload,
                        Ctl::Fault => {
                            if self.slow(Ctl::Fault) {
                                return Ctl::Reload;
                            }
                            return Ctl::Exit;
                        }
                        other => return other,
                    }
                }
                Pick::Start(closure) => {
                    let func = self.closure_code(closure);
                    let gid = self.rt.sched.spawn_last();
                    self.build(gid, func, &[closure], Some(Creator::Timer));
                }
                Pick::Signal(n) => {
                    if self.rt.sched.keep_alive & 1 << n != 0 {
                        self.rt.sched.add_signal(n);
                    } else if n == SIGQUIT {
                        return self.dump_by_signal(n);
                    } else if !NOTIFY_ONLY.contains(&n) {
                        self.session_stop(Ended::Interrupted);
                        self.exit = Some(128 + n);
                        return Ctl::Exit;
                    }
                }
                Pick::Deadlock => return self.deadlock(),
            }
        }
    }

    /// Makes a goroutine the running one.
    pub(crate) fn switch_to(&mut self, gid: GoId) {
        self.current = gid;
        self.rt.sched.runs(gid);
        self.g =
            self.goroutines[gid.0 as usize].as_deref_mut().map_or(std::ptr::null_mut(), std::ptr::from_mut);
        self.set_slice(i64::from(self.options.slice));
        if self.rt.heap.want_gc {
            self.poll_soon();
        }
    }

    /// So many calls and back-edges are left of the slice; under `gc_stress` the loop stops sooner, to collect.
    fn set_slice(&mut self, left: i64) {
        self.poll = match self.options.gc_stress {
            Some(every) => left.min(i64::try_from(every.max(1)).unwrap_or(i64::MAX)),
            None => left,
        };
        self.reserve = left - self.poll;
    }

    /// Has the loop stop at the next call or back-edge.
    pub(crate) fn poll_soon(&mut self) {
        if self.poll > 0 {
            self.reserve += self.poll;
            self.poll = 0;
        }
    }

    /// The code behind a func value that is not nil.
    pub(crate) fn closure_code(&self, closure: u64) -> *const Code {
        // SAFETY: the first word of a closure object is its function's index.
        let index = unsafe { *(closure as *const u64) } as u32;
        &raw const *self.code[index as usize]
    }

    /// What the loop does when it cannot go on by itself; false when the program is over.
    pub(crate) fn slow(&mut self, ctl: Ctl) -> bool {
        let mut ctl = ctl;
        loop {
            ctl = match ctl {
                Ctl::Next | Ctl::Reload => return true,
                Ctl::Exit => return false,
                Ctl::Fault => self.raise_fault(),
                Ctl::Poll => self.on_poll(),
                Ctl::Park => self.schedule(),
                Ctl::Yield => {
                    self.rt.sched.ready_last(self.current);
                    self.schedule()
                }
                Ctl::Grow(func) => {
                    // SAFETY: the running goroutine and its newest frame, which is about to call `func` with arguments in its own slots.
                    let (from, slots) = unsafe {
                        let g = &*self.g;
                        let top = &*g.stack.top;
                        (
                            top.base as usize + (*top.func).frame_slots as usize,
                            (*func).frame_slots as usize + 16,
                        )
                    };
                    self.overflowing = func;
                    self.grow_stack(from, slots)
                }
            };
        }
    }

    /// Makes room for `slots` words from slot `from` on.
    pub(crate) fn grow_stack(&mut self, from: usize, slots: usize) -> Ctl {
        // SAFETY: the running goroutine.
        let grown = unsafe { (*self.g).stack.grow(from, slots, self.max_stack.min(1 << 35)) };
        if grown {
            self.overflowing = std::ptr::null();
            Ctl::Reload
        } else {
            self.stack_overflow()
        }
    }

    fn on_poll(&mut self) -> Ctl {
        self.safepoints += 1;
        if self.rt.heap.want_gc || self.options.gc_stress.is_some() {
            self.collect();
        }
        if self.initialising() {
            self.reserve = self.reserve.max(i64::from(self.options.slice));
        }
        if self.reserve > 0 {
            self.set_slice(self.reserve);
            return Ctl::Reload;
        }
        self.rt.sched.preempted(self.current);
        self.rt.sched.ready_last(self.current);
        self.schedule()
    }

    /// A native that did not simply finish.
    #[cold]
    #[inline(never)]
    pub(crate) fn native_outcome(&mut self, outcome: Outcome) -> Ctl {
        match outcome {
            Outcome::Done => Ctl::Next,
            Outcome::Parked => Ctl::Park,
            Outcome::Yield => Ctl::Yield,
            Outcome::Again => Ctl::Park,
            Outcome::Fault(f) => self.fail(f),
        }
    }

    /// Something that our own code got wrong: says so and ends the program.
    #[cold]
    pub(crate) fn internal(&mut self, message: &str) -> Ctl {
        self.eprint(format!("goanna: internal error: {message}\n").as_bytes());
        self.exit = Some(70);
        Ctl::Exit
    }

    /// Writes to standard error.
    pub(crate) fn eprint(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while !rest.is_empty() {
            match self.rt.host.write(2, rest) {
                Ok(n) if n > 0 => rest = &rest[n..],
                _ => return,
            }
        }
    }
}

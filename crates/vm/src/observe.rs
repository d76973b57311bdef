//! The one window on the unwinder: what happens to deferred calls, panics and Goexits, told to a listener as it happens.
//!
//! Holds: without a listener every site costs one test of a pointer, and nothing is built. A listener cannot change anything: it sees a [`Moment`], the machine
//! standing still right after (or, for [`Event::FrameLeft`], right before) what the event says.
//! Does not know what is done with it: trace, why and step are built on it elsewhere.

use crate::goroutine::{Cause, Defer, Frame, Goroutine};
use crate::link::Code;
use crate::vm::Vm;
use goanna_bytecode::module::FuncKind;
use goanna_bytecode::{FuncId, TypeIx};
use goanna_lower::LOp;

/// Who is told.
pub trait Observer {
    /// Something happened on the goroutine that runs.
    fn event(&mut self, at: &Moment<'_>, event: &Event);
}

/// The value of a panic: an interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value {
    /// Its dynamic type; 0 for nil.
    pub ty: TypeIx,
    /// The data word.
    pub data: u64,
}

/// A deferred call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Call {
    /// The callee; none for a nil func value.
    pub func: Option<FuncId>,
    /// Its name as tracebacks have it.
    pub name: Box<str>,
    /// Compilers' wrappers (`deferwrap`, method wrappers) stand between the loop and the function that the program names.
    pub wrapper: bool,
    /// Argument slots, then the closure if called through a func value.
    pub args: Box<[u64]>,
    /// Where the callee is declared.
    pub place: Place,
}

/// A place in the source. Line 0: nowhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Place {
    pub file: Box<str>,
    pub line: u32,
    pub col: u32,
}

/// Who runs deferred calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The function that deferred them, on its way out.
    Return,
    /// The loop of the panic (or Goexit) of this number.
    Panic(usize),
}

/// What happened. Frames are named by number, the oldest is 0; panics by their place in the chain, the oldest is 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A deferred call was put on the list of a frame: of the newest one, or, from the body of a range-over-func loop, of the function that has the loop.
    DeferPushed { frame: usize, call: Call },
    /// A deferred call of a frame is about to run (its frame is not there yet).
    DeferRun { frame: usize, call: Call, by: By },
    /// `panic(v)` or a run-time error.
    PanicStarted { panic: usize, value: Value },
    /// The loop of `newer` has gone past the deferred call in which it was raised: `older` will run no more deferred calls.
    Overtaken { older: usize, newer: usize },
    /// `recover()` returned the value of a panic. The frame `owner` had deferred the call; it is where the stack will be cut to when that call returns.
    Recovered { panic: usize, value: Value, owner: usize },
    /// `recover()` returned nil.
    Refused(Refusal),
    /// The deferred call that had recovered returned: the stack is cut back to `owner`; panics from number `left` on are forgotten.
    Unwound { panic: usize, owner: usize, left: usize },
    /// A frame vanishes without returning.
    FrameLeft { frame: usize },
    /// `runtime.Goexit` began; it is the record of this number in the chain.
    Goexit { panic: usize },
    /// A recovered panic's way back would have passed a Goexit: that goes on instead.
    GoexitResumed { panic: usize },
    /// The Goexit has run all deferred calls: the goroutine ends.
    GoexitDone,
    /// No deferred call is left, nobody recovered: the program will die of this panic.
    Crash { panic: usize },
    /// A fatal error: no deferred call runs.
    Fatal { text: Box<str> },
}

/// Why `recover()` returned nil.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No panic is under way on this goroutine, and the asking function is no deferred call.
    NotDeferred,
    /// No panic is under way on this goroutine; the asking function is a deferred call that runs because its function returns.
    NoPanic { owner: usize },
    /// No panic here, but one on other goroutines: their ids.
    OtherGoroutine { ids: Vec<u64>, deferred: bool },
    /// A Goexit is running; `abandoned` is the panic that it gave up, if there was one.
    Goexit { panic: usize, abandoned: Option<usize> },
    /// The newest panic was recovered before; `older` is one that it had overtaken and that is out of reach now.
    AlreadyRecovered { panic: usize, older: Option<usize> },
    /// `defer recover()`: the builtin itself was deferred, so no function was called by the panic's loop.
    Builtin { panic: usize },
    /// The asking function is below the deferred one: frame number `deferred` was called by the loop, `asking` is the one that asked; `range_body` if that is the body
    /// of a range-over-func loop.
    TooDeep { panic: usize, deferred: usize, asking: usize, range_body: bool },
    /// The asking function is a deferred call, but one that runs because frame `owner` returns, while the panic is further out.
    RunNormally { panic: usize, owner: usize },
}

/// What a frame is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrameKind {
    /// A function of the program or the library.
    Function,
    /// The body of a range-over-func loop.
    RangeBody,
    /// Made by the compiler, hidden in tracebacks.
    Wrapper,
    /// The loop of a panic (its number): `panic(…)` in tracebacks.
    PanicLoop(usize),
    /// The loop of a Goexit: `runtime.Goexit`.
    GoexitLoop(usize),
    /// The machine's own: the bottom of a goroutine, calls by reflection, natives.
    Machine,
}

/// A frame as it stands.
#[derive(Clone, Debug)]
pub struct FrameView {
    /// The oldest is 0.
    pub number: usize,
    pub kind: FrameKind,
    pub name: Box<str>,
    pub func: Option<FuncId>,
    /// Where it is.
    pub place: Place,
    /// Its word of code, to name one point of execution.
    pub pc: usize,
    /// Whether it is running its deferred calls on its way out.
    pub returning: bool,
    /// Its deferred calls, the next one to run first.
    pub defers: Vec<Call>,
    /// First slot and the stack block, for looking at variables (see `VarDesc`).
    pub slots: *const u64,
}

/// A record of the chain as it stands.
#[derive(Clone, Debug)]
pub struct PanicView {
    /// None for a Goexit.
    pub value: Option<Value>,
    pub recovered: bool,
    /// Frame number of its loop; the frame that raised it is the one before.
    pub at: usize,
    /// Frames from this number on have been searched for deferred calls.
    pub searched: usize,
}

/// The machine at the time of an event.
pub struct Moment<'a> {
    vm: &'a Vm,
    g: Option<&'a Goroutine>,
}

impl Moment<'_> {
    /// Id of the goroutine; 0 if none runs (a deadlock).
    #[must_use]
    pub fn goroutine(&self) -> u64 {
        self.g.map_or(0, |g| g.id)
    }
    /// Number of its frames.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.g.map_or(0, |g| g.stack.depth())
    }
    /// Another goroutine at the same time.
    #[must_use]
    pub fn of(&self, id: u64) -> Option<Moment<'_>> {
        let g = self.vm.goroutines.iter().flatten().map(|g| &**g).find(|g| g.id == id);
        g.map(|g| Moment { vm: self.vm, g: Some(g) })
    }
    /// All goroutines: id, state, place.
    #[must_use]
    pub fn goroutines(&self) -> Vec<String> {
        self.vm.goroutine_list()
    }
    /// Where the package variable of this offset is.
    pub(crate) fn global_address(&self, off: u32) -> u64 {
        self.vm.globals.as_ptr() as u64 + u64::from(off)
    }
    pub(crate) fn types(&self) -> &crate::types::TypeTable {
        &self.vm.rt.types
    }
    /// What is known of a type.
    #[must_use]
    pub fn rtype(&self, ty: TypeIx) -> &goanna_bytecode::TypeDesc {
        &self.vm.rt.types.get(ty).desc
    }
    /// Whether there is a type of this number.
    pub(crate) fn type_exists(&self, ty: TypeIx) -> bool {
        self.vm.rt.types.find(u64::from(ty.0)).is_some()
    }
    /// The program: names of types, functions, variables.
    #[must_use]
    pub fn module(&self) -> &goanna_bytecode::Module {
        &self.vm.module
    }
    /// Frame number `n`, if there is one.
    #[must_use]
    pub fn frame(&self, n: usize) -> Option<FrameView> {
        self.g.filter(|g| n < g.stack.depth()).map(|g| self.vm.view(g, n))
    }
    /// All frames, newest first.
    #[must_use]
    pub fn frames(&self) -> Vec<FrameView> {
        (0..self.depth()).rev().filter_map(|n| self.frame(n)).collect()
    }
    /// The chain, oldest first.
    #[must_use]
    pub fn panics(&self) -> Vec<PanicView> {
        let records = self.g.into_iter().flat_map(|g| &g.panics);
        records
            .map(|p| {
                let (value, recovered) = match p.cause {
                    Cause::Value { ty, data, recovered } => {
                        (Some(Value { ty: TypeIx(ty as u32), data }), recovered)
                    }
                    Cause::Goexit => (None, false),
                };
                PanicView { value, recovered, at: p.at as usize, searched: p.scan as usize }
            })
            .collect()
    }
    /// A panic's value as the crash report prints it when no method is called.
    #[must_use]
    pub fn text(&self, v: Value) -> String {
        let mut out = Vec::new();
        self.vm.panic_text(u64::from(v.ty.0), v.data, &mut out);
        String::from_utf8_lossy(&out).into_owned()
    }
    /// Name of the value's dynamic type.
    #[must_use]
    pub fn type_name(&self, v: Value) -> String {
        if v.ty.0 == 0 { "nil".into() } else { self.vm.rt.types.get(v.ty).desc.string.to_string() }
    }
}

impl Vm {
    /// Sets who is told of the unwinder's steps; yields the one before.
    pub fn set_observer(&mut self, observer: Option<Box<dyn Observer>>) -> Option<Box<dyn Observer>> {
        std::mem::replace(&mut self.observer, observer)
    }

    /// Tells the observer, if there is one; the event is built only then.
    #[inline]
    pub(crate) fn observe(&mut self, event: impl FnOnce(&Vm, &Goroutine) -> Event) {
        if self.observer.is_some() {
            self.tell(event);
        }
    }

    #[cold]
    fn tell(&mut self, event: impl FnOnce(&Vm, &Goroutine) -> Event) {
        let Some(mut observer) = self.observer.take() else { return };
        let Some(g) = self.goroutines.get(self.current.0 as usize).and_then(Option::as_deref) else {
            self.observer = Some(observer);
            return;
        };
        let event = event(self, g);
        observer.event(&Moment { vm: self, g: Some(g) }, &event);
        self.observer = Some(observer);
    }

    /// Tells the observer of a fatal error, for which a goroutine need not run.
    pub(crate) fn observe_fatal(&mut self, text: &str) {
        let Some(mut observer) = self.observer.take() else { return };
        let g = if self.g.is_null() { None } else { self.goroutines[self.current.0 as usize].as_deref() };
        observer.event(&Moment { vm: self, g }, &Event::Fatal { text: text.into() });
        self.observer = Some(observer);
    }

    /// A record as observers see it.
    pub(crate) fn view_call(&self, d: &Defer) -> Call {
        if d.func.is_null() || std::ptr::eq(d.func, &raw const *self.stubs.nil_call) {
            return Call {
                func: None,
                name: "nil".into(),
                wrapper: false,
                args: d.args().into(),
                place: Place::default(),
            };
        }
        // SAFETY: linked code lives as long as the machine.
        let code = unsafe { &*d.func };
        Call {
            func: (code.id != u32::MAX).then_some(FuncId(code.id)),
            name: code.name.clone(),
            wrapper: code.kind == FuncKind::Wrapper,
            args: d.args().into(),
            place: Place { file: self.file_name(code.file), line: code.line, col: 0 },
        }
    }

    fn file_name(&self, file: u32) -> Box<str> {
        self.module.files.get(file as usize).cloned().unwrap_or_default()
    }

    fn frame_kind(&self, frame: &Frame, code: &Code) -> FrameKind {
        let is = |stub: &Code| std::ptr::eq(code, stub);
        if is(&self.stubs.panic) {
            FrameKind::PanicLoop(frame.aux as usize)
        } else if is(&self.stubs.goexit) {
            FrameKind::GoexitLoop(frame.aux as usize)
        } else if code.id == u32::MAX || code.kind == FuncKind::Native {
            FrameKind::Machine
        } else {
            match code.kind {
                FuncKind::RangeBody => FrameKind::RangeBody,
                FuncKind::Wrapper => FrameKind::Wrapper,
                _ => FrameKind::Function,
            }
        }
    }

    fn view(&self, g: &Goroutine, n: usize) -> FrameView {
        let frame = g.stack.frame(n);
        // SAFETY: functions of frames are linked code.
        let code = unsafe { &*frame.func };
        let loc = code.loc(frame.pc);
        let mut defers = Vec::new();
        let mut at = frame.defers;
        while let Some(d) = g.defers.get(at) {
            defers.push(self.view_call(d));
            at = d.next;
        }
        FrameView {
            number: n,
            kind: self.frame_kind(frame, code),
            name: code.name.clone(),
            func: (code.id != u32::MAX).then_some(FuncId(code.id)),
            place: Place { file: self.file_name(code.file_at(loc)), line: loc.line, col: loc.col },
            pc: (frame.pc as usize).wrapping_sub(code.words.as_ptr() as usize) / 8,
            returning: is_returning(frame, code),
            defers,
            slots: g.stack.slots(n),
        }
    }
}

/// Whether a frame is running its deferred calls on its way out: it stands at the second half of its RUN_DEFERS.
pub(crate) fn is_returning(frame: &Frame, code: &Code) -> bool {
    let at = (frame.pc as usize).wrapping_sub(code.words.as_ptr() as usize) / 8;
    code.id != u32::MAX && code.words.get(at).is_some_and(|w| *w as u16 == LOp::RunDefersMore as u16)
}

impl Vm {
    /// The rule that made `recover()` yield nil, as the newest frame asked.
    pub(crate) fn refusal(&self, g: &Goroutine) -> Refusal {
        let depth = g.stack.depth();
        let code = |n: usize| {
            // SAFETY: functions of frames are linked code.
            unsafe { &*g.stack.frame(n).func }
        };
        let kind = |n: usize| self.frame_kind(g.stack.frame(n), code(n));
        let below = |mut n: usize| {
            n -= 1;
            while n > 0 && kind(n) == FrameKind::Wrapper {
                n -= 1;
            }
            n
        };
        let asking = depth - 1;
        let caller = below(asking);
        let returning =
            kind(caller) == FrameKind::Function && is_returning(g.stack.frame(caller), code(caller));
        let Some(top) = g.panics.len().checked_sub(1) else {
            let others = self.goroutines.iter().flatten().filter(|o| o.id != g.id);
            let panicking = |o: &&Box<Goroutine>| o.panics.iter().any(|p| p.cause != Cause::Goexit);
            let ids: Vec<u64> = others.filter(panicking).map(|o| o.id).collect();
            return match (ids.is_empty(), returning) {
                (false, deferred) => Refusal::OtherGoroutine { ids, deferred },
                (true, true) => Refusal::NoPanic { owner: caller },
                (true, false) => Refusal::NotDeferred,
            };
        };
        let is_value = |i: &usize| g.panics[*i].cause != Cause::Goexit;
        match g.panics[top].cause {
            Cause::Goexit => {
                return Refusal::Goexit { panic: top, abandoned: (0..top).rev().find(is_value) };
            }
            Cause::Value { recovered: true, .. } => {
                return Refusal::AlreadyRecovered { panic: top, older: (0..top).rev().find(is_value) };
            }
            Cause::Value { .. } => {}
        }
        if kind(asking) == FrameKind::Wrapper {
            return Refusal::Builtin { panic: top };
        }
        if returning {
            return Refusal::RunNormally { panic: top, owner: caller };
        }
        let mut deferred = asking;
        let mut n = caller;
        while n > 0 && !matches!(kind(n), FrameKind::PanicLoop(_) | FrameKind::GoexitLoop(_)) {
            if kind(n) != FrameKind::Wrapper {
                deferred = n;
            }
            n -= 1;
        }
        Refusal::TooDeep { panic: top, deferred, asking, range_body: kind(asking) == FrameKind::RangeBody }
    }
}

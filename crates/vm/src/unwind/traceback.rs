//! Tracebacks: which frames are shown, and how.
//!
//! UNSAFE MODULE: reads frames of goroutines that do not run meanwhile.

use crate::goroutine::{Creator, Frame, Goroutine};
use crate::link::Code;
use crate::sched::{GoId, Status};
use crate::vm::Vm;
use goanna_bytecode::module::FuncKind;

/// GOTRACEBACK.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    None,
    Single,
    All,
    System,
    Crash,
}

impl Level {
    /// From the environment's word.
    #[must_use]
    pub fn parse(word: &str) -> Level {
        match word {
            "" | "single" => Level::Single,
            "all" | "1" => Level::All,
            "system" | "2" => Level::System,
            "crash" => Level::Crash,
            _ => Level::None,
        }
    }
}

/// Nanoseconds.
const MINUTE: i64 = 60_000_000_000;
/// Frames shown at either end of a long trace.
const SHOWN: usize = 50;

/// What a report is about: it decides whose traces follow, and how much of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    /// A panic or a fatal error of the program's making: the running goroutine.
    Panic,
    /// No goroutine runs: all of them.
    Deadlock,
    /// The machine gave up: everything.
    Throw,
}

/// Which frames a trace has, and whether they carry stack addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// What the program's author wrote or called.
    User,
    /// Wrappers and the machine's own as well.
    System,
}

/// A frame as shown.
#[derive(Clone, Debug)]
pub struct Shown {
    /// With a placeholder for arguments.
    pub call: String,
    pub file: Box<str>,
    pub line: u32,
    pub off: u32,
}

impl Shown {
    fn of_runtime(call: &str, file: &str, line: u32, off: u32) -> Shown {
        Shown { call: call.into(), file: format!("/usr/local/go/src/runtime/{file}").into(), line, off }
    }
}

/// Goroutines of gc's run-time system that have started by the time anything can go wrong: state, function, creator.
const SYSTEM: [(&str, &str, &str); 4] = [
    ("force gc (idle)", "runtime.forcegchelper", "runtime.init.7"),
    ("GC sweep wait", "runtime.bgsweep", "runtime.gcenable"),
    ("GC scavenge wait", "runtime.bgscavenge", "runtime.gcenable"),
    ("GOMAXPROCS updater (idle)", "runtime.updateMaxProcsGoroutine", "runtime.defaultGOMAXPROCSUpdateEnable"),
];

impl Vm {
    /// Offset within the function's text, as far as there is such a thing.
    pub(crate) fn offset_in(&self, frame: &Frame) -> u32 {
        // SAFETY: functions of frames are linked code.
        self.offset_of(unsafe { &*frame.func }, frame.pc)
    }

    fn offset_of(&self, code: &Code, pc: *const u64) -> u32 {
        ((pc as usize).wrapping_sub(code.words.as_ptr() as usize) as u32).wrapping_mul(2) & 0xffff
    }

    fn file_of(&self, file: u32) -> Box<str> {
        self.module.files.get(file as usize).cloned().unwrap_or_default()
    }

    /// The frames of a goroutine that are shown, newest first, by number (0 is the oldest).
    fn shown_numbers(&self, g: &Goroutine, detail: Detail) -> Vec<u32> {
        let all = detail == Detail::System;
        let is = |code: &Code, stub: &Code| std::ptr::eq(code, stub);
        let mut newer_is_panic = false;
        let newest = g.stack.depth().saturating_sub(1);
        let mut out = Vec::new();
        for n in (0..g.stack.depth()).rev() {
            let frame = g.stack.frame(n);
            // SAFETY: functions of frames are linked code.
            let code = unsafe { &*frame.func };
            let is_panic = is(code, &self.stubs.panic);
            let direct = is_panic && g.panics.get(frame.aux as usize).is_some_and(|p| p.direct);
            let faulted = std::mem::replace(&mut newer_is_panic, direct);
            let shown = if is_panic {
                all || n != newest
            } else if code.id == u32::MAX {
                is(code, &self.stubs.nil_call) || all && is(code, &self.stubs.goexit0)
            } else {
                all || !is_hidden(code) || code.kind == FuncKind::Wrapper && faulted
            };
            if shown {
                out.push(n as u32);
            }
        }
        out
    }

    fn shown_frame(&self, g: &Goroutine, n: u32) -> Shown {
        let frame = g.stack.frame(n as usize);
        // SAFETY: functions of frames are linked code.
        let code = unsafe { &*frame.func };
        if code.id != u32::MAX {
            return self.shown(frame, code);
        }
        if std::ptr::eq(code, &raw const *self.stubs.panic) {
            return Shown::of_runtime("panic({0x0?, 0x0?})", "panic.go", 859, 0x13a);
        }
        if std::ptr::eq(code, &raw const *self.stubs.nil_call) {
            // SAFETY: the stub's arguments are the function with the statement and the place behind that.
            let (c, pc) = unsafe {
                let slots = g.stack.base().add(frame.base as usize);
                (&*(*slots as *const Code), *slots.add(1) as *const u64)
            };
            let loc = c.loc(pc);
            let word = if n <= 1 { "gowrap" } else { "deferwrap" };
            let call = format!("{}.{word}{}()", c.name, loc.wrap);
            return Shown { call, file: self.file_of(c.file_at(loc)), line: loc.line, off: 0x1d };
        }
        Shown::of_runtime("runtime.goexit({})", "asm_amd64.s", 1264, 1)
    }

    fn shown(&self, frame: &Frame, code: &Code) -> Shown {
        let made = code.kind == FuncKind::Wrapper && !code.name.contains("wrap");
        let (file, line) = if made {
            ("<autogenerated>".into(), 1)
        } else {
            let loc = code.loc(frame.pc);
            (self.file_of(code.file_at(loc)), loc.line)
        };
        let args = if code.params == 0 { "" } else { "..." };
        Shown { call: format!("{}({args})", code.name), file, line, off: self.offset_in(frame) }
    }

    fn state(&self, gid: GoId, running: bool) -> String {
        if running {
            return "running".into();
        }
        match self.rt.sched.status(gid) {
            Status::Waiting => {
                let reason = self.rt.sched.reason(gid).text();
                match self.rt.sched.waited(gid) / MINUTE {
                    0 => reason.into(),
                    minutes => format!("{reason}, {minutes} minutes"),
                }
            }
            Status::Running => "running".into(),
            _ => "runnable".into(),
        }
    }

    /// The trace of one goroutine, without the newest `skip` frames.
    pub(crate) fn trace(&self, gid: GoId, running: bool, skip: usize, detail: Detail, out: &mut Vec<u8>) {
        let Some(g) = self.goroutines.get(gid.0 as usize).and_then(Option::as_deref) else { return };
        let mut state = self.state(gid, running);
        // Initialisation runs locked to its thread.
        // SAFETY: functions of frames are linked code.
        let in_main = || g.stack.frames().any(|f| unsafe { &*(*f.func).name == "main.main" });
        if g.id == 1 && !running && self.session.is_none() && !in_main() {
            state.push_str(", locked to thread");
        }
        let mut text = header(g.id, &state, running, detail);
        let numbers = self.shown_numbers(g, detail);
        let numbers = &numbers[skip.min(numbers.len())..];
        let mut total = numbers.len();
        if running && detail == Detail::System && !self.overflowing.is_null() {
            // SAFETY: linked code lives as long as the machine.
            let code = unsafe { &*self.overflowing };
            let (call, file) = (format!("{}(...)", code.name), self.file_of(code.file));
            place(&mut text, &Shown { call, file, line: code.line, off: 0x2b }, detail);
            total += 1;
        }
        let cut = if total > 2 * SHOWN { SHOWN - (total - numbers.len()) } else { numbers.len() };
        for &n in &numbers[..cut] {
            place(&mut text, &self.shown_frame(g, n), detail);
        }
        if total > 2 * SHOWN {
            text.push_str(&format!("...{} frames elided...\n", total - 2 * SHOWN));
            for &n in &numbers[numbers.len() - SHOWN..] {
                place(&mut text, &self.shown_frame(g, n), detail);
            }
        }
        match g.creator {
            None => {}
            Some(Creator::Timer) => {
                text.push_str("created by time.goFunc\n\t/usr/local/go/src/time/sleep.go:215 +0x2d\n")
            }
            Some(Creator::Statement { func, pc, id }) => {
                // SAFETY: linked code.
                let code = unsafe { &*func };
                let loc = code.loc(pc);
                let (file, line) = (self.file_of(code.file_at(loc)), loc.line);
                let off = self.offset_of(code, pc).max(1);
                text.push_str(&format!(
                    "created by {} in goroutine {id}\n\t{file}:{line} +0x{off:x}\n",
                    code.name
                ));
            }
        }
        out.extend_from_slice(text.as_bytes());
    }

    /// The traces of a report, by GOTRACEBACK.
    pub(super) fn traces(&mut self, out: &mut Vec<u8>, report: Report) {
        let throw = report == Report::Throw;
        if self.level == Level::None && !throw {
            return;
        }
        let running = report != Report::Deadlock;
        let system = throw || self.level >= Level::System;
        let detail = if system { Detail::System } else { Detail::User };
        if running {
            out.push(b'\n');
            self.trace(self.current, true, 0, detail, out);
            self.overflowing = std::ptr::null();
        }
        if running && !system && self.level < Level::All {
            return;
        }
        if report == Report::Deadlock && system {
            out.extend_from_slice(super::fatal::RUNTIME_STACK.as_bytes());
        }
        let mut ours_to_come = system;
        for gid in self.rt.sched.all() {
            if ours_to_come && self.rt.sched.goid(gid) > 1 {
                ours_to_come = false;
                system_goroutines(out);
            }
            if running && gid == self.current || self.rt.sched.is_system(gid) {
                continue;
            }
            out.push(b'\n');
            self.trace(gid, false, 0, detail, out);
        }
        if ours_to_come {
            system_goroutines(out);
        }
    }
}

/// Whether a frame of the function is left out of a user's trace.
fn is_hidden(code: &Code) -> bool {
    matches!(code.kind, FuncKind::Native | FuncKind::Wrapper)
        || code.name.starts_with("internal/rt.")
        || code
            .name
            .strip_prefix("runtime.")
            .is_some_and(|n| !n.starts_with(|c: char| c.is_uppercase() || c == '('))
}

fn header(id: u64, state: &str, running: bool, detail: Detail) -> String {
    match (detail, running) {
        (Detail::User, _) => format!("goroutine {id} [{state}]:\n"),
        (Detail::System, true) => format!("goroutine {id} gp=0x{:x} m=0 mp=0x52c800 [{state}]:\n", gp(id)),
        (Detail::System, false) => format!("goroutine {id} gp=0x{:x} m=nil [{state}]:\n", gp(id)),
    }
}

fn gp(id: u64) -> u64 {
    0xc0_0000_2100 + id * 0x1e0
}

fn place(text: &mut String, f: &Shown, detail: Detail) {
    text.push_str(&format!("{}\n\t{}:{}", f.call, f.file, f.line));
    if f.off != 0 {
        text.push_str(&format!(" +0x{:x}", f.off));
        if detail == Detail::System {
            text.push_str(" fp=0xc000092fe0 sp=0xc000092fa8 pc=0x4459a7");
        }
    }
    text.push('\n');
}

fn system_goroutines(out: &mut Vec<u8>) {
    for (i, (state, func, creator)) in SYSTEM.into_iter().enumerate() {
        let id = i as u64 + 2;
        let mut text = format!("\n{}", header(id, state, false, Detail::System));
        place(&mut text, &Shown::of_runtime("runtime.gopark(...)", "proc.go", 474, 0xca), Detail::System);
        place(&mut text, &Shown::of_runtime(&format!("{func}()"), "proc.go", 387, 0xb3), Detail::System);
        place(&mut text, &Shown::of_runtime("runtime.goexit({})", "asm_amd64.s", 1264, 1), Detail::System);
        text.push_str(&format!(
            "created by {creator} in goroutine 1\n\t/usr/local/go/src/runtime/proc.go:375 +0x1a\n"
        ));
        out.extend_from_slice(text.as_bytes());
    }
}

//! A session: a machine that gains code while it lives, and runs one call after the other.
//!
//! Holds: every call runs as a goroutine of its own; whatever ends it (a panic, Goexit, os.Exit, a deadlock, a fatal error, an interrupt) ends
//! that goroutine only, and all others go on. Code that is replaced stays where its old frames expect it.
//! UNSAFE MODULE: frames of goroutines refer to linked code, which is boxed and never freed; a replaced function's old words move, as they are, to a box
//! of their own that its frames are pointed to.

use crate::goroutine::Goroutine;
use crate::interp::Ctl;
use crate::link::{self, Code};
use crate::sched::GoId;
use crate::source::{FunctionSource, Gained};
use crate::vm::Vm;
use goanna_bytecode::{FuncId, Module};

/// How a call ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It returned.
    Returned,
    /// `runtime.Goexit`.
    Goexit,
    /// A panic that nobody recovered, or a fatal error; the report was written.
    Crashed,
    /// `os.Exit`.
    Exited(i32),
    /// It and all others wait for ever; the report was written.
    Deadlock,
    /// A signal.
    Interrupted,
    /// Nothing can run now.
    Idle,
}

/// What a machine keeps for a session.
#[derive(Default)]
pub(crate) struct State {
    /// The goroutine of the call that is being waited for.
    goal: Option<GoId>,
    ended: Option<Ended>,
    /// Looks after the other goroutines without waiting for anything.
    looking: bool,
    /// Old code that frames may still be in: boxed, as frames refer to it.
    #[allow(clippy::vec_box, reason = "frames hold the addresses")]
    retired: Vec<Box<Code>>,
}

impl Vm {
    /// Makes this the machine of a session; nothing has run yet.
    pub fn begin_session(&mut self) {
        self.session = Some(Box::default());
    }

    /// The module, for the compiler to add to; [`Vm::load`] brings it back.
    #[must_use]
    pub fn take_module(&mut self) -> Module {
        std::mem::take(&mut self.module)
    }

    /// Functions without code come from `source`.
    pub fn set_session_source(&mut self, source: Box<dyn FunctionSource>) {
        self.source = Some(source);
    }

    /// Gives the module back as it was.
    pub fn return_module(&mut self, module: Module) {
        self.module = module;
    }

    /// Takes the module that has grown: links new functions, adds types, constants and variables, replaces the code of `changed`. What the input
    /// needs runs before its function `entry`.
    ///
    /// # Errors
    /// A function without a body has no implementation; the variables need more room than a session has.
    pub fn load(
        &mut self,
        module: Module,
        changed: &[FuncId],
        gained: Gained,
        entry: FuncId,
    ) -> Result<(), String> {
        let first = self.code.len();
        self.module = module;
        if !gained.changed.is_empty() {
            self.implements_cache.clear();
            self.method_cache.clear();
        }
        if (self.module.globals_size as usize).div_ceil(8) + 1 > self.globals.len() {
            return Err(format!(
                "the variables of the session need {} bytes; it has room for {}",
                self.module.globals_size,
                self.globals.len() * 8
            ));
        }
        self.take_in(gained, Some(entry))?;
        for &id in changed {
            if id.index() < first {
                self.replace(id);
            }
        }
        Ok(())
    }

    /// The function's code begins anew; frames that are in the old code stay there.
    fn replace(&mut self, id: FuncId) {
        let at: *mut Code = &raw mut *self.code[id.index()];
        let retired = {
            // SAFETY: code of this machine; no reference to it is held.
            let code = unsafe { &mut *at };
            let words = std::mem::take(&mut code.words);
            let old = Code {
                entry: code.entry,
                frame_slots: code.frame_slots,
                params: code.params,
                results: code.results,
                id: code.id,
                kind: code.kind,
                recover_at: code.recover_at,
                words,
                locs: std::mem::take(&mut code.locs),
                name: code.name.clone(),
                file: code.file,
                line: code.line,
            };
            code.entry = link::unlowered();
            code.recover_at = std::ptr::null();
            let f = &self.module.funcs[id.index()];
            code.frame_slots = f.locals.len() as u32 + 8;
            code.name = f.name.clone();
            (code.file, code.line) = (f.file, f.line);
            Box::new(old)
        };
        let mut used = false;
        for g in self.goroutines.iter_mut().flatten() {
            for n in 0..g.stack.depth() {
                let frame = g.stack.frame_mut(n);
                if std::ptr::eq(frame.func, at) {
                    frame.func = &raw const *retired;
                    used = true;
                }
            }
        }
        if used && let Some(session) = &mut self.session {
            session.retired.push(retired);
        }
    }

    /// Calls a function without parameters as a new goroutine, and runs until that is over; the others run meanwhile.
    pub fn call(&mut self, func: FuncId) -> Ended {
        let entry: *const Code = &raw const *self.code[func.index()];
        let gid = self.spawn(entry, &[], None);
        self.exit = None;
        if let Some(session) = &mut self.session {
            (session.goal, session.ended, session.looking) = (Some(gid), None, false);
        }
        loop {
            if self.schedule() != Ctl::Exit {
                self.run_loop();
            }
            self.exit = None;
            let ended = self.session.as_mut().and_then(|s| s.ended.take());
            let over = match ended {
                Some(Ended::Returned | Ended::Goexit) => {
                    self.current = gid;
                    self.rt.sched.reuse_id(gid);
                    self.end_goroutine();
                    ended
                }
                Some(Ended::Exited(_)) => {
                    self.abandon(self.current);
                    self.abandon(gid);
                    ended
                }
                Some(_) => {
                    self.abandon(gid);
                    ended
                }
                // A report was written: the goroutine that runs is dead.
                None => {
                    let dead = self.current;
                    self.abandon(dead);
                    (dead == gid).then_some(Ended::Crashed)
                }
            };
            if let Some(over) = over {
                if let Some(session) = &mut self.session {
                    session.goal = None;
                }
                return over;
            }
        }
    }

    /// Lets the goroutines run that can. Returns when none can without waiting ([`Ended::Idle`]), or when the host tells of a signal; with `wait`, only
    /// when nothing is left to wait for either.
    pub fn look_after(&mut self, wait: bool) -> Ended {
        self.exit = None;
        if let Some(session) = &mut self.session {
            (session.goal, session.ended, session.looking) = (None, None, !wait);
        }
        loop {
            self.rt.sched.no_wait = !wait;
            let ctl = self.schedule();
            if ctl != Ctl::Exit {
                self.run_loop();
            }
            self.rt.sched.no_wait = false;
            self.exit = None;
            match self.session.as_mut().and_then(|s| s.ended.take()) {
                Some(Ended::Exited(code)) => {
                    self.abandon(self.current);
                    return Ended::Exited(code);
                }
                Some(ended) => return ended,
                None => self.abandon(self.current),
            }
        }
    }

    /// Whether any goroutine is there.
    #[must_use]
    pub fn has_goroutines(&self) -> bool {
        self.goroutines.iter().any(Option::is_some)
    }

    /// A goroutine ends where it stands; its deferred calls do not run.
    fn abandon(&mut self, gid: GoId) {
        if self.goroutines.get(gid.0 as usize).is_none_or(Option::is_none) {
            return;
        }
        self.rt.sched.reuse_id(gid);
        self.rt.sched.abandon(gid);
        self.goroutines[gid.0 as usize] = None;
        if gid == self.current {
            self.g = std::ptr::null_mut();
        }
        if let Some(session) = &mut self.session
            && !self.goroutines.iter().any(Option::is_some)
        {
            session.retired.clear();
        }
    }

    /// How the call ended, if it is a session's and the goroutine it runs on is over; the loop has to stop.
    pub(crate) fn session_end(&mut self, gid: GoId, how: Ended) -> bool {
        let Some(session) = &mut self.session else { return false };
        if session.goal != Some(gid) {
            return false;
        }
        session.ended = Some(how);
        true
    }

    /// Notes how a session's call ends; false if this is no session.
    pub(crate) fn session_stop(&mut self, how: Ended) -> bool {
        match &mut self.session {
            Some(session) => {
                session.ended = Some(how);
                true
            }
            None => false,
        }
    }

    /// Nothing can run: whether that is no matter, because no call is being waited for.
    pub(crate) fn session_idle(&mut self) -> bool {
        match &mut self.session {
            Some(session) if session.goal.is_none() => {
                session.ended = Some(Ended::Idle);
                true
            }
            Some(session) => {
                session.ended = Some(Ended::Deadlock);
                false
            }
            None => false,
        }
    }

    /// The bytes of the string variable at an offset; it is made empty.
    #[must_use]
    pub fn take_string(&mut self, off: u32) -> Vec<u8> {
        let at = off as usize / 8;
        let Some([ptr, len]) = self.globals.get_mut(at..at + 2) else { return Vec::new() };
        let (p, n) = (std::mem::take(ptr), std::mem::take(len));
        if n == 0 {
            return Vec::new();
        }
        // SAFETY: a string that the variable held until now; nothing was collected since.
        unsafe { std::slice::from_raw_parts(p as *const u8, n as usize) }.to_vec()
    }

    /// The module.
    #[must_use]
    pub fn module(&self) -> &Module {
        &self.module
    }

    /// Seeds the randomness of schedule, select and map order.
    pub fn set_seed(&mut self, seed: u64) {
        self.rt.rng = crate::runtime::Rng::new(seed);
    }

    /// The goroutines as tracebacks show them: one line each.
    #[must_use]
    pub fn goroutine_list(&self) -> Vec<String> {
        let mut list = Vec::new();
        for gid in self.rt.sched.all() {
            if self.rt.sched.is_system(gid) {
                continue;
            }
            let Some(g) = self.goroutines.get(gid.0 as usize).and_then(Option::as_deref) else { continue };
            let state = match self.rt.sched.status(gid) {
                crate::sched::Status::Waiting => self.rt.sched.reason(gid).text(),
                _ => "runnable",
            };
            list.push(format!("goroutine {} [{state}]: {}", g.id, self.place_of(g)));
        }
        list
    }

    fn place_of(&self, g: &Goroutine) -> String {
        for frame in g.stack.frames() {
            // SAFETY: functions of frames are linked code.
            let code = unsafe { &*frame.func };
            if code.id != u32::MAX && !code.name.starts_with("internal/") && !code.locs.is_empty() {
                let file = self.module.files.get(code.file as usize).map_or("?", |f| &**f);
                return format!("{} at {file}:{}", code.name, code.loc(frame.pc).line);
            }
        }
        "not begun".into()
    }
}

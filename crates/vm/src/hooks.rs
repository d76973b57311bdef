//! Body-less Go functions that need the machine itself: stacks, goroutines, calls of Go code.
//!
//! UNSAFE MODULE: hooks get the address of their argument slots, which are what the Go declarations say, and write their results over them. The loop has saved
//! the newest frame. A hook that enters Go code pushes a frame and leaves by [`Ctl::Reload`].

use crate::fault::Fault;
use crate::heap::Layouts;
use crate::interp::Ctl;
use crate::interp::data::load_value;
use crate::link::{Code, Hook, STUB_SLOTS};
use crate::native::{Slice, Str};
use crate::sched::WaitReason;
use crate::unwind::traceback::{Detail, Level};
use crate::vm::Vm;
use goanna_bytecode::module::FuncKind;
use goanna_bytecode::{SrcLoc, TypeIx};
use goanna_lower::LOp;
use goanna_lower::ops::word;

/// All hooks: import path, name, function.
pub const HOOKS: &[(&str, &str, Hook)] = &[
    ("runtime", "Gosched", gosched),
    ("runtime", "GC", gc),
    ("runtime", "Goexit", goexit),
    ("runtime", "NumGoroutine", num_goroutine),
    ("runtime", "NumCPU", num_cpu),
    ("runtime", "stack", stack),
    ("runtime", "callers", callers),
    ("runtime", "pcInfo", pc_info),
    ("runtime", "memstats", memstats),
    ("runtime/debug", "setGCPercent", set_gc_percent),
    ("runtime/debug", "setMaxStack", set_max_stack),
    ("runtime/debug", "setTraceback", set_traceback),
    ("internal/rtype", "Call", call),
    ("internal/rtype", "needMethods", need_methods),
    ("internal/rtype", "CallMethod", call_method),
    ("internal/rtype", "MakeFunc", make_func),
    ("internal/rt", "NewCoro", new_coro),
    ("internal/rt", "CoroSwitch", coro_switch),
];

/// What a Go function pointer's number begins with (see `internal/rtype.FuncCode`), bytes per function.
const TEXT: u64 = 0x40_0000;
const TEXT_STEP: u64 = 32;
/// Word index in a program counter.
const WORD_SHIFT: u32 = 40;
/// Program counters of pseudo-functions.
const PSEUDO: u64 = 0x1000;
const PSEUDO_NAMES: [(&str, &str, u32); 3] = [
    ("runtime.gopanic", "/usr/local/go/src/runtime/panic.go", 859),
    ("runtime.Goexit", "/usr/local/go/src/runtime/panic.go", 694),
    ("runtime.goexit", "/usr/local/go/src/runtime/asm_amd64.s", 1771),
];

fn gosched(_: &mut Vm, _: *mut u64) -> Ctl {
    Ctl::Yield
}

/// Collects with nothing stale above the call's (missing) arguments, so that what a function left there a moment ago is garbage, as in Go.
fn gc(vm: &mut Vm, at: *mut u64) -> Ctl {
    // SAFETY: the running goroutine; words from the arguments of its newest call on are dead, and `live_slots` lies within its block.
    unsafe {
        let (base, words) = (*vm.g).stack.live_slots();
        let end = base.add(words);
        if at.cast_const() < end {
            at.write_bytes(0, end.offset_from(at) as usize);
        }
    }
    vm.collect();
    // Finalizers that are due run before the caller goes on, as they do on another thread in Go.
    if vm.rt.heap.specials().is_ready() { Ctl::Yield } else { Ctl::Next }
}

fn goexit(vm: &mut Vm, _: *mut u64) -> Ctl {
    vm.goexit()
}

unsafe fn num_goroutine(vm: &mut Vm, s: *mut u64) -> Ctl {
    // SAFETY: one result slot.
    unsafe { *s = u64::from(vm.rt.sched.user_count()) };
    Ctl::Next
}

unsafe fn num_cpu(vm: &mut Vm, s: *mut u64) -> Ctl {
    // SAFETY: one result slot.
    unsafe { *s = vm.rt.host.cpus() as u64 };
    Ctl::Next
}

/// `stack(buf []byte, all bool) int`
unsafe fn stack(vm: &mut Vm, s: *mut u64) -> Ctl {
    // SAFETY: a slice and a bool; one result.
    unsafe {
        let buf = s.cast::<Slice>().read();
        let all = *s.add(3) != 0;
        let mut out = Vec::new();
        vm.trace(vm.current, true, 1, Detail::User, &mut out);
        if all {
            for gid in vm.rt.sched.all() {
                if gid != vm.current && !vm.rt.sched.is_system(gid) {
                    out.push(b'\n');
                    vm.trace(gid, false, 0, Detail::User, &mut out);
                }
            }
        }
        let n = out.len().min(buf.len as usize);
        buf.as_bytes_mut()[..n].copy_from_slice(&out[..n]);
        *s = n as u64;
    }
    Ctl::Next
}

/// `callers(skip int, pcs []uintptr) int`: program counters from the frame number `skip` (0: the caller of this) on.
unsafe fn callers(vm: &mut Vm, s: *mut u64) -> Ctl {
    // SAFETY: an int and a slice; one result; the running goroutine.
    unsafe {
        let skip = (*s as i64).max(0) as usize;
        let into = s.add(1).cast::<Slice>().read();
        let mut list = Vec::new();
        for frame in (*vm.g).stack.frames() {
            let code = &*frame.func;
            if std::ptr::eq(code, &raw const *vm.stubs.panic) {
                list.push(PSEUDO + 16);
            } else if std::ptr::eq(code, &raw const *vm.stubs.goexit0) {
                list.push(PSEUDO + 2 * TEXT_STEP + 16);
            } else if code.id != u32::MAX
                && !matches!(code.kind, FuncKind::Native | FuncKind::Wrapper)
                && !code.name.starts_with("internal/rt.")
            {
                let at = (frame.pc as usize).wrapping_sub(code.words.as_ptr() as usize) as u64 / 8;
                list.push(TEXT + TEXT_STEP * u64::from(code.id) + 16 | at << WORD_SHIFT);
            }
        }
        let pcs = into.as_slice_mut::<u64>();
        let mut n = 0;
        for pc in list.into_iter().skip(skip).take(pcs.len()) {
            pcs[n] = pc;
            n += 1;
        }
        *s = n as u64;
    }
    Ctl::Next
}

/// `pcInfo(pc uintptr) (name, file string, line int, entry uintptr)`; no name for a number that is no program counter.
unsafe fn pc_info(vm: &mut Vm, s: *mut u64) -> Ctl {
    // SAFETY: one argument slot, six result slots.
    unsafe {
        let pc = *s;
        let low = pc & ((1 << WORD_SHIFT) - 1);
        let (mut name, mut file, mut line, mut entry) = (String::new(), String::new(), 0u64, 0u64);
        if (PSEUDO..PSEUDO + 3 * TEXT_STEP).contains(&low) {
            let i = (low - PSEUDO) / TEXT_STEP;
            let known = PSEUDO_NAMES[i as usize];
            (name, file, line, entry) =
                (known.0.into(), known.1.into(), u64::from(known.2), PSEUDO + i * TEXT_STEP);
        } else if low >= TEXT
            && let Some(code) = vm.code.get(((low - TEXT) / TEXT_STEP) as usize)
        {
            let at = pc >> WORD_SHIFT;
            name = code.name.to_string();
            let declared = SrcLoc { line: code.line, ..SrcLoc::default() };
            let loc = if at == 0 { declared } else { code.loc(code.words.as_ptr().add(at as usize)) };
            let path = vm.module.files.get(code.file_at(loc) as usize);
            (file, line) = (path.map_or(String::new(), |f| f.to_string()), u64::from(loc.line));
            entry = TEXT + (low - TEXT) / TEXT_STEP * TEXT_STEP;
        }
        let heap = &mut vm.rt.heap;
        let n = crate::object::string::new(heap, name.as_bytes());
        let f = crate::object::string::new(heap, file.as_bytes());
        let (Ok(n), Ok(f)) = (n, f) else { return vm.fail(Fault::NoRoom(256)) };
        s.cast::<Str>().write(n);
        s.add(2).cast::<Str>().write(f);
        *s.add(4) = line;
        *s.add(5) = entry;
    }
    Ctl::Next
}

/// `memstats() (cycles, live, total, mallocs, frees, mapped, goal uint64)`
unsafe fn memstats(vm: &mut Vm, s: *mut u64) -> Ctl {
    let st = vm.rt.heap.stats();
    let list = [
        st.cycles,
        st.live + st.since,
        st.total,
        st.live_objects + st.freed_objects,
        st.freed_objects,
        st.mapped,
        st.goal,
    ];
    // SAFETY: seven result slots.
    unsafe {
        for (i, v) in list.into_iter().enumerate() {
            *s.add(i) = v;
        }
    }
    Ctl::Next
}

unsafe fn set_gc_percent(vm: &mut Vm, s: *mut u64) -> Ctl {
    // SAFETY: one argument and one result slot.
    unsafe { *s = vm.rt.heap.set_percent(*s as i64) as u64 };
    Ctl::Next
}

unsafe fn set_max_stack(vm: &mut Vm, s: *mut u64) -> Ctl {
    // SAFETY: one argument and one result slot.
    unsafe {
        let old = vm.max_stack;
        vm.max_stack = *s as usize;
        *s = old as u64;
    }
    Ctl::Next
}

/// `setTraceback(level string)`: can only raise the level the program started with.
unsafe fn set_traceback(vm: &mut Vm, s: *mut u64) -> Ctl {
    // SAFETY: a string.
    let word = unsafe { s.cast::<Str>().read().to_text() };
    vm.level = Level::parse(&word).max(vm.first_level);
    Ctl::Next
}

impl Vm {
    /// Calls Go code with arguments in memory, and has the results stored: see [`reflect_return`].
    unsafe fn call_with(
        &mut self,
        func: *const Code,
        first: Option<u64>,
        ty: u32,
        args: Slice,
        results: Slice,
        last: Option<u64>,
    ) -> Ctl {
        let mut words: Vec<u64> = first.into_iter().collect();
        let params = self.rt.types.get(TypeIx(ty)).desc.params.clone();
        // SAFETY: reflection passes as many addresses of values as the type has parameters.
        unsafe {
            for (i, p) in params.iter().enumerate() {
                let t = self.rt.types.get(*p);
                let n = t.size.div_ceil(8);
                let at = words.len();
                words.resize(at + n, 0);
                if n > 0 {
                    load_value(t, words.as_mut_ptr().add(at), *(args.ptr as *const u64).add(i) as *const u8);
                }
            }
            words.extend(last);
            let base = self.above_top();
            let stub: *const Code = &raw const *self.stubs.reflect;
            // The stub remembers where the results go.
            if self.enter(base, stub, &[u64::from(ty), results.ptr, results.len as u64]) == Ctl::Exit {
                return Ctl::Exit;
            }
            self.enter(base + STUB_SLOTS as usize, func, &words)
        }
    }
}

/// `Call(fn unsafe.Pointer, t ID, args, results []unsafe.Pointer)`
unsafe fn call(vm: &mut Vm, s: *mut u64) -> Ctl {
    // SAFETY: the declared arguments.
    unsafe {
        let closure = *s;
        if closure == 0 {
            return vm.nil_fault(0);
        }
        let func = vm.closure_code(closure);
        vm.call_with(
            func,
            None,
            *s.add(1) as u32,
            s.add(2).cast::<Slice>().read(),
            s.add(5).cast::<Slice>().read(),
            Some(closure),
        )
    }
}

/// `CallMethod(code Code, t ID, word unsafe.Pointer, args, results []unsafe.Pointer)`
unsafe fn call_method(vm: &mut Vm, s: *mut u64) -> Ctl {
    // SAFETY: the declared arguments.
    unsafe {
        let Some(code) = (*s).checked_sub(1).and_then(|i| vm.code.get(i as usize)) else {
            return vm.nil_fault(0);
        };
        let func = &raw const **code;
        vm.call_with(
            func,
            Some(*s.add(2)),
            *s.add(1) as u32,
            s.add(3).cast::<Slice>().read(),
            s.add(6).cast::<Slice>().read(),
            None,
        )
    }
}

/// `needMethods(t ID)`
unsafe fn need_methods(vm: &mut Vm, s: *mut u64) -> Ctl {
    // SAFETY: the declared argument.
    let ty = unsafe { *s } as u32;
    vm.need_methods(ty);
    Ctl::Next
}

/// The function that reflection called has returned: its results go where the stub's slots say.
pub unsafe fn reflect_return(vm: &mut Vm, s: *mut u64) -> Ctl {
    // SAFETY: the stub's slots as `call_with` filled them; results above them.
    unsafe {
        let (ty, into) = (*s as u32, *s.add(1) as *const u64);
        let mut at = s.add(STUB_SLOTS as usize);
        for (i, r) in vm.rt.types.get(TypeIx(ty)).desc.results.iter().enumerate() {
            let size = vm.rt.types.get(*r).size;
            if i < *s.add(2) as usize {
                std::ptr::copy_nonoverlapping(at.cast::<u8>(), *into.add(i) as *mut u8, size);
            }
            at = at.add(size.div_ceil(8));
        }
    }
    Ctl::Next
}

/// Words of a function made by reflection: enter, leave, return, then the type.
const MADE_TYPE: usize = 5;

/// `MakeFunc(t ID, f func(args, results []unsafe.Pointer)) unsafe.Pointer`
unsafe fn make_func(vm: &mut Vm, s: *mut u64) -> Ctl {
    // SAFETY: the declared arguments.
    unsafe {
        let (ty, f) = (*s as u32, *s.add(1));
        let known = vm.code.iter().position(|c| {
            c.words.len() == MADE_TYPE + 1 && c.words[MADE_TYPE] == u64::from(ty) && is_made(c)
        });
        let index = known.unwrap_or_else(|| vm.made_code(ty));
        let p = vm.rt.heap.new_array(Layouts::ALL, 16).cast::<u64>();
        if p.is_null() {
            return vm.fail(Fault::NoRoom(16));
        }
        *p = index as u64;
        *p.add(1) = f;
        *s = p as u64;
    }
    Ctl::Next
}

fn is_made(c: &Code) -> bool {
    c.words[0] as u16 == LOp::VmHook as u16 && c.words[1] == made_enter as Hook as usize as u64
}

impl Vm {
    fn made_code(&mut self, ty: u32) -> usize {
        let desc = &self.rt.types.get(TypeIx(ty)).desc;
        let slots =
            |list: &[TypeIx]| list.iter().map(|t| self.rt.types.get(*t).size.div_ceil(8) as u32).sum::<u32>();
        let (params, results) = (slots(&desc.params), slots(&desc.results));
        let id = self.code.len();
        let words = vec![
            word(LOp::VmHook, 0, 0, 0),
            made_enter as Hook as usize as u64,
            word(LOp::VmHook, 0, 0, 0),
            made_return as Hook as usize as u64,
            word(LOp::VmReturn, 0, 0, 0),
            u64::from(ty),
        ];
        let mut code = Box::new(Code {
            entry: std::ptr::null(),
            frame_slots: params.max(results) + 8,
            params,
            results,
            id: id as u32,
            kind: FuncKind::Wrapper,
            recover_at: std::ptr::null(),
            words,
            locs: Vec::new(),
            name: "reflect.makeFuncStub".into(),
            file: 0,
            line: 0,
        });
        code.entry = code.words.as_ptr();
        self.code.push(code);
        self.closures.push(Box::new([id as u64, 0]));
        // Ids of linked functions stay those of the module.
        let placeholder = self.module.funcs[0].clone();
        self.module.funcs.push(placeholder);
        id
    }

    /// Fresh objects for a list of types, as a Go slice of pointers; `from` holds their values, if given.
    unsafe fn objects(&mut self, types: &[TypeIx], from: Option<*const u64>) -> Option<Slice> {
        let list = self.rt.heap.new_array(Layouts::ALL, types.len().max(1) * 8).cast::<u64>();
        if list.is_null() {
            return None;
        }
        let mut at = from;
        for (i, t) in types.iter().enumerate() {
            let p = self.new_object(t.0);
            let size = self.rt.types.get(*t).size;
            // SAFETY: fresh objects; the caller's slots hold values of these types.
            unsafe {
                if let Some(slots) = at {
                    std::ptr::copy_nonoverlapping(slots.cast::<u8>(), p, size);
                    at = Some(slots.add(size.div_ceil(8)));
                }
                *list.add(i) = p as u64;
            }
        }
        let n = types.len() as i64;
        Some(Slice { ptr: list as u64, len: n, cap: n })
    }
}

/// The frame of a function made by reflection begins.
unsafe fn made_enter(vm: &mut Vm, s: *mut u64) -> Ctl {
    // SAFETY: the frame's slots: parameters, then the closure; room for one more slot.
    unsafe {
        let code = &*(*(*vm.g).stack.top).func;
        let ty = TypeIx(code.words[MADE_TYPE] as u32);
        let n = code.params as usize;
        let closure = *s.add(n) as *const u64;
        let (params, results) = {
            let d = &vm.rt.types.get(ty).desc;
            (d.params.clone(), d.results.clone())
        };
        let (Some(args), Some(outs)) = (vm.objects(&params, Some(s)), vm.objects(&results, None)) else {
            return vm.fail(Fault::NoRoom(64));
        };
        // Kept for the return, where the collector sees it.
        *s.add(code.frame_slots as usize - 1) = outs.ptr;
        let f = *closure.add(1);
        let func = vm.closure_code(f);
        let base = vm.above_top();
        vm.enter(
            base,
            func,
            &[args.ptr, args.len as u64, args.cap as u64, outs.ptr, outs.len as u64, outs.cap as u64, f],
        )
    }
}

/// The Go function behind one made by reflection has returned.
pub unsafe fn made_return(vm: &mut Vm, s: *mut u64) -> Ctl {
    // SAFETY: as `made_enter` left it.
    unsafe {
        let code = &*(*(*vm.g).stack.top).func;
        let ty = TypeIx(code.words[MADE_TYPE] as u32);
        let outs = *s.add(code.frame_slots as usize - 1) as *const u64;
        let mut at = s;
        for (i, r) in vm.rt.types.get(ty).desc.results.iter().enumerate() {
            let t = vm.rt.types.get(*r);
            if t.size > 0 {
                load_value(t, at, *outs.add(i) as *const u8);
            }
            at = at.add(t.size.div_ceil(8));
        }
    }
    Ctl::Next
}

/// `NewCoro(f func(c *Coro)) *Coro`
unsafe fn new_coro(vm: &mut Vm, s: *mut u64) -> Ctl {
    // SAFETY: one func value; one result.
    unsafe {
        let f = *s;
        if f == 0 {
            return vm.nil_fault(0);
        }
        let c = vm.rt.heap.new_bytes(32).cast::<u64>();
        if c.is_null() {
            return vm.fail(Fault::NoRoom(32));
        }
        let creator = vm.creator();
        let gid = vm.rt.sched.spawn_parked(WaitReason::Coroutine);
        let func = vm.closure_code(f);
        vm.build(gid, func, &[c as u64, f], Some(creator));
        if let Some(g) = vm.goroutines[gid.0 as usize].as_deref_mut() {
            g.coro = c as u64;
        }
        *c = u64::from(gid.0) + 1;
        *s = c as u64;
    }
    Ctl::Next
}

/// `CoroSwitch(c *Coro)`
unsafe fn coro_switch(vm: &mut Vm, s: *mut u64) -> Ctl {
    // SAFETY: a coroutine of ours or nil.
    unsafe {
        let c = *s as *mut u64;
        if c.is_null() {
            return vm.nil_fault(0);
        }
        let Some(held) = (*c).checked_sub(1) else { return Ctl::Next };
        *c = u64::from(vm.current.0) + 1;
        vm.rt.sched.park(vm.current, WaitReason::Coroutine);
        vm.rt.sched.ready(crate::sched::GoId(held as u32));
        Ctl::Park
    }
}

impl Vm {
    /// The running goroutine, if it is a coroutine's, is over: the one that the coroutine holds goes on.
    pub(crate) fn coroutine_ended(&mut self) {
        // SAFETY: the running goroutine; its coroutine is a root of its.
        unsafe {
            let c = (*self.g).coro as *mut u64;
            if c.is_null() {
                return;
            }
            if let Some(held) = (*c).checked_sub(1) {
                *c = 0;
                self.rt.sched.ready(crate::sched::GoId(held as u32));
            }
        }
    }
}

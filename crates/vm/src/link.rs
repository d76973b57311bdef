//! Linked code: what the loop executes. Indexes become addresses here and nowhere else.
//!
//! Functions are lowered when they are first called: until then their only instruction is one that lowers them.
//! UNSAFE MODULE: a [`Code`] is boxed and never freed while the VM lives; it is changed in place when it is lowered, at which time no reference to it exists.

use crate::interp::Ctl;
use crate::native::NativeEntry;
use crate::vm::Vm;
use goanna_bytecode::module::FuncKind;
use goanna_bytecode::{FuncId, Module, SrcLoc};
use goanna_lower::ops::word;
use goanna_lower::{LOp, Reloc};

/// A function of the machine behind a body-less Go function: it gets the address of its arguments.
pub type Hook = unsafe fn(&mut Vm, *mut u64) -> Ctl;

/// A linked function. Boxed, never moved while the VM lives.
#[derive(Debug)]
#[repr(C)]
pub struct Code {
    /// First instruction.
    pub entry: *const u64,
    /// Slots that a frame needs: locals, operand stack.
    pub frame_slots: u32,
    /// Slots of the parameters.
    pub params: u32,
    /// Slots of the results.
    pub results: u32,
    /// Its id in the module; pseudo-functions of the VM have `u32::MAX`.
    pub id: u32,
    pub kind: FuncKind,
    /// Instruction where a frame continues after a recovered panic.
    pub recover_at: *const u64,
    pub words: Vec<u64>,
    /// Positions: word index from which one holds, ascending.
    pub locs: Vec<(u32, SrcLoc)>,
    pub name: Box<str>,
    pub file: u32,
    pub line: u32,
}

impl Code {
    /// Position of the instruction before `pc`.
    #[must_use]
    pub fn loc(&self, pc: *const u64) -> SrcLoc {
        if !self.words.as_ptr_range().contains(&pc.wrapping_sub(1)) {
            // It has not begun.
            return SrcLoc { line: self.line, ..SrcLoc::default() };
        }
        let word = (pc as usize).wrapping_sub(self.words.as_ptr() as usize) / 8;
        let word = u32::try_from(word).unwrap_or(0).saturating_sub(1);
        match self.locs.partition_point(|l| l.0 <= word) {
            0 => self.locs.first().map_or(SrcLoc { line: self.line, ..SrcLoc::default() }, |l| l.1),
            n => self.locs[n - 1].1,
        }
    }

    /// Index of the file of a position.
    #[must_use]
    pub fn file_at(&self, loc: SrcLoc) -> u32 {
        loc.file.checked_sub(1).unwrap_or(self.file)
    }

    /// A function of the machine itself.
    fn pseudo(name: &str, ops: &[u64], slots: u32) -> Box<Code> {
        let mut code = Box::new(Code {
            entry: std::ptr::null(),
            frame_slots: slots,
            params: 0,
            results: 0,
            id: u32::MAX,
            kind: FuncKind::Normal,
            recover_at: std::ptr::null(),
            words: ops.to_vec(),
            locs: Vec::new(),
            name: name.into(),
            file: 0,
            line: 0,
        });
        code.entry = code.words.as_ptr();
        code
    }
}

/// Pseudo-functions: frames that the machine itself pushes.
#[derive(Debug)]
pub struct Stubs {
    /// Bottom of every goroutine.
    pub goexit0: Box<Code>,
    /// The loop of a panic.
    pub panic: Box<Code>,
    /// The loop of a Goexit.
    pub goexit: Box<Code>,
    /// Under a function that reflection calls.
    pub reflect: Box<Code>,
    /// The body of a goroutine started with a nil func value and arguments: it faults.
    pub nil_call: Box<Code>,
    /// Above a function that waits for initialisers.
    pub init: Box<Code>,
}

/// Slots that a pseudo-frame keeps before the arguments of what it calls.
pub const STUB_SLOTS: u32 = 8;

impl Stubs {
    /// The pseudo-functions.
    #[must_use]
    pub fn new() -> Stubs {
        Stubs {
            goexit0: Code::pseudo("runtime.goexit", &[word(LOp::VmGoEnd, 0, 0, 0)], STUB_SLOTS),
            panic: Code::pseudo("runtime.gopanic", &[word(LOp::VmPanicStep, 0, 0, 0)], STUB_SLOTS),
            goexit: Code::pseudo("runtime.Goexit", &[word(LOp::VmGoexitStep, 0, 0, 0)], STUB_SLOTS),
            reflect: Code::pseudo(
                "runtime.reflectcall",
                &[
                    word(LOp::VmHook, 0, 0, 0),
                    crate::hooks::reflect_return as Hook as usize as u64,
                    word(LOp::VmReturn, 0, 0, 0),
                ],
                STUB_SLOTS,
            ),
            init: Code::pseudo(
                "runtime.doInit",
                &[
                    word(LOp::VmHook, 0, 0, 0),
                    crate::source::init_step as Hook as usize as u64,
                    word(LOp::VmReturn, 0, 0, 0),
                ],
                STUB_SLOTS,
            ),
            nil_call: Code::pseudo(
                "runtime.nilCall",
                &[word(LOp::ConstI, 2, 0, 0), word(LOp::NilCheck, 2, 0, 0)],
                STUB_SLOTS,
            ),
        }
    }
}

impl Default for Stubs {
    fn default() -> Stubs {
        Stubs::new()
    }
}

/// The code of every function that was not called yet. Frames may wait at it while another goroutine lowers their function.
static LOWER: [u64; 1] = [LOp::VmLower as u64];

/// What stands behind body-less functions.
#[derive(Clone, Copy, Debug)]
pub enum NativeCode {
    Hook(Hook),
    Entry(&'static NativeEntry),
}

/// What functions made by reflection call: no frames to a program, as gc's `callReflect` and `callMethod` are none.
const BEHIND_MADE: &[&str] =
    &["reflect.MakeFunc.func1", "reflect.Value.methodFunc.func1", "reflect.(*rtype).Method.func1"];

/// The natives of packages, sorted by import path.
pub type Natives = &'static [(&'static str, &'static [NativeEntry])];

/// Body-less functions by import path and name.
#[derive(Debug)]
pub struct NativeTable(Natives);

impl NativeTable {
    /// The machine's own and `natives`.
    #[must_use]
    pub fn new(natives: Natives) -> NativeTable {
        NativeTable(natives)
    }

    fn get(&self, package: &str, name: &str) -> Option<NativeCode> {
        if let Some(hook) = crate::hooks::HOOKS.iter().find(|h| h.1 == name && h.0 == package) {
            return Some(NativeCode::Hook(hook.2));
        }
        let at = self.0.binary_search_by(|p| p.0.cmp(package)).ok()?;
        self.0[at].1.iter().find(|n| n.name == name).map(NativeCode::Entry)
    }
}

/// Where a function begins that has not been called yet.
#[must_use]
pub fn unlowered() -> *const u64 {
    LOWER.as_ptr()
}

/// Adds the functions that the module has gained.
///
/// # Errors
/// A body-less function that nobody implements, or with another signature.
pub fn link(
    module: &Module,
    code: &mut Vec<Box<Code>>,
    closures: &mut Vec<Box<[u64; 2]>>,
    natives: &NativeTable,
) -> Result<(), String> {
    for (id, f) in module.funcs.iter().enumerate().skip(code.len()) {
        let sig = module.sig(f.sig);
        let (params, results) =
            (module.shape(sig.params).len() as u32, module.shape(sig.results).len() as u32);
        let mut words = Vec::new();
        let mut frame_slots = f.locals.len() as u32 + 8;
        if let Some((package, name)) = &f.native {
            frame_slots = params.max(results) + 4;
            words = match natives.get(package, name) {
                Some(NativeCode::Hook(hook)) => {
                    vec![word(LOp::VmHook, 0, 0, 0), hook as usize as u64, word(LOp::VmReturn, 0, 0, 0)]
                }
                Some(NativeCode::Entry(entry)) => {
                    if (entry.params, entry.results) != (params, results) {
                        return Err(format!(
                            "{package}.{name}: native takes {} and gives {} slots, its declaration {params} and {results}",
                            entry.params, entry.results
                        ));
                    }
                    vec![
                        word(LOp::VmNative, 0, 0, 0),
                        std::ptr::from_ref::<NativeEntry>(entry) as u64,
                        word(LOp::VmReturn, 0, 0, 0),
                    ]
                }
                None => return Err(format!("{package}.{name}: missing function body")),
            };
        }
        let mut linked = Box::new(Code {
            entry: std::ptr::null(),
            frame_slots,
            params,
            results,
            id: id as u32,
            kind: if BEHIND_MADE.contains(&&*f.name) { FuncKind::Wrapper } else { f.kind },
            recover_at: std::ptr::null(),
            words,
            locs: Vec::new(),
            name: f.name.clone(),
            file: f.file,
            line: f.line,
        });
        linked.entry = if linked.words.is_empty() { LOWER.as_ptr() } else { linked.words.as_ptr() };
        code.push(linked);
        closures.push(Box::new([id as u64, 0]));
    }
    Ok(())
}

impl Vm {
    /// Lowers the function of the newest frame, which is to begin.
    pub(crate) fn lower_top(&mut self) -> Ctl {
        // SAFETY: the running goroutine has a newest frame; its code is one of `self.code`.
        unsafe {
            let g = &mut *self.g;
            let frame = g.stack.top;
            let id = (*(*frame).func).id as usize;
            if self.code[id].words.is_empty() {
                if let Err(e) = self.complete(FuncId(id as u32)) {
                    return self.internal(&e);
                }
                if let Some(ctl) = self.init_before(FuncId(id as u32)) {
                    return ctl;
                }
                if let Err(e) = self.lower(id) {
                    return self.internal(&e);
                }
            }
            let code: *const Code = &raw const *self.code[id];
            (*frame).pc = (*code).entry;
            let base = (*frame).base as usize;
            if !g.stack.fits(base, (*code).frame_slots as usize) {
                // What the caller passed moves along: arguments and the closure.
                return self.grow_stack(base + (*code).params as usize + 1, (*code).frame_slots as usize);
            }
        }
        Ctl::Reload
    }

    /// Lowers a function in place.
    fn lower(&mut self, id: usize) -> Result<(), String> {
        let f = &self.module.funcs[id];
        if self.options.verify {
            goanna_bytecode::verify::function(&self.module, f).map_err(|e| e.to_string())?;
        }
        let mut lowered = goanna_lower::lower(&self.module, f, self.options.fuse)
            .map_err(|e| format!("{}: {e}", f.name))?;
        for (at, reloc) in std::mem::take(&mut lowered.relocs) {
            self.relocate(&mut lowered.words, at as usize, reloc);
        }
        let code = &mut *self.code[id];
        (code.file, code.line) = (f.file, f.line);
        code.words = lowered.words;
        code.locs = lowered.locs;
        code.frame_slots = lowered.frame_slots.max(code.params.max(code.results) + 4);
        code.entry = code.words[lowered.entry as usize..].as_ptr();
        code.recover_at = code.words[lowered.recover_at as usize..].as_ptr();
        Ok(())
    }

    fn relocate(&self, words: &mut [u64], at: usize, reloc: Reloc) {
        words[at] = match reloc {
            Reloc::Func(f) => &raw const *self.code[f.index()] as u64,
            Reloc::Native(f) => {
                // The native's own code holds its op and its address; a call needs no frame of its own.
                let body = &self.code[f.index()].words;
                if body[0] as u16 == LOp::VmHook as u16 {
                    words[at - 1] = words[at - 1] & !0xffff | LOp::CallVm as u64;
                }
                body[1]
            }
            Reloc::Closure(f) => self.closures[f.index()].as_ptr() as u64,
            Reloc::Str(s) => self.module.strings[s.index()].as_ptr() as u64,
            Reloc::Box(b) => self.boxes[b.index()].as_ptr() as u64,
            Reloc::Global => self.globals.as_ptr() as u64 + words[at],
        };
    }
}

/// The memory of static boxes: values, with the addresses of string constants filled in.
#[must_use]
pub fn static_boxes(module: &Module, from: usize) -> Vec<Box<[u64]>> {
    let boxes = module.boxes.iter().skip(from);
    boxes
        .map(|b| {
            let mut words = vec![0u64; b.bytes.len().div_ceil(8).max(1)];
            for (i, byte) in b.bytes.iter().enumerate() {
                words[i / 8] |= u64::from(*byte) << (i % 8 * 8);
            }
            if let Some(s) = b.string {
                words[0] = module.strings[s.index()].as_ptr() as u64;
            }
            words.into_boxed_slice()
        })
        .collect()
}

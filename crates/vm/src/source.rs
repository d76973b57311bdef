//! Functions that get their code when they are first called, and what the module gains by that.
//!
//! Holds: ids only grow and stay valid; an initialiser runs once, before the function that first needed it goes on, and nothing else runs meanwhile.
//! UNSAFE MODULE: frames of the running goroutine; see `vm`.

use crate::interp::Ctl;
use crate::link::{self, Code};
use crate::types::DYNAMIC;
use crate::vm::Vm;
use goanna_bytecode::module::FuncKind;
use goanna_bytecode::{FuncId, MethodId, Module, TypeIx};

/// What a module has gained.
#[derive(Clone, Debug, Default)]
pub struct Gained {
    /// Functions that have to run before: initialisers of library variables and packages.
    pub needs: Vec<FuncId>,
    /// Types from before whose descriptors have changed.
    pub changed: Vec<TypeIx>,
}

/// Where functions get their code when they are first called.
pub trait FunctionSource {
    /// Compiles a function that has no code yet.
    ///
    /// # Errors
    /// It can't be compiled.
    fn complete(&mut self, module: &mut Module, func: FuncId) -> Result<Gained, String>;
    /// Fills the method table of a type whose methods come later.
    ///
    /// # Errors
    /// A signature can't be compiled.
    fn methods(&mut self, module: &mut Module, ty: TypeIx) -> Result<Gained, String>;
    /// The function behind a method of a type; `None` if it has no such method.
    ///
    /// # Errors
    /// It can't be compiled.
    fn method(
        &mut self,
        module: &mut Module,
        ty: TypeIx,
        method: MethodId,
    ) -> Result<(Option<FuncId>, Gained), String>;
    /// The first method of an interface type that a type, whose method table is not filled, lacks.
    ///
    /// # Errors
    /// A signature can't be compiled.
    fn lacks(
        &mut self,
        module: &mut Module,
        ty: TypeIx,
        iface: TypeIx,
    ) -> Result<(Option<MethodId>, Gained), String>;
}

/// Room for package variables that are reached at run time, in bytes.
pub(crate) const GLOBALS_ROOM: usize = 8 << 20;

impl Vm {
    /// Functions without code come from `source`; `first` run before the program.
    pub fn set_source(&mut self, source: Box<dyn FunctionSource>, first: Vec<FuncId>) {
        self.source = Some(source);
        self.inits.before.insert(self.module.entry, first);
    }

    /// Gets the code of a function, if it has none yet.
    pub(crate) fn complete(&mut self, func: FuncId) -> Result<(), String> {
        let f = &self.module.funcs[func.index()];
        if !f.code.is_empty() || f.kind == FuncKind::Native {
            return Ok(());
        }
        let Some(mut source) = self.source.take() else { return Ok(()) };
        let gained = source.complete(&mut self.module, func);
        self.source = Some(source);
        self.take_in(gained?, Some(func))
    }

    /// Sees to it that the method table of a type is filled.
    #[inline]
    pub(crate) fn need_methods(&mut self, ty: u32) {
        if self.rt.types.get(TypeIx(ty)).desc.methods_later {
            self.fill_methods(ty);
        }
    }

    #[cold]
    fn fill_methods(&mut self, ty: u32) {
        let Some(mut source) = self.source.take() else { return };
        let gained = source.methods(&mut self.module, TypeIx(ty));
        self.source = Some(source);
        // The library is tested to be free of errors, and the program was compiled before.
        let _ = gained.and_then(|gained| self.take_in(gained, None));
    }

    /// The function behind a method, from the source.
    pub(crate) fn complete_method(&mut self, ty: u32, method: u32) -> Option<FuncId> {
        if ty >= DYNAMIC {
            return None;
        }
        let mut source = self.source.take()?;
        let found = source.method(&mut self.module, TypeIx(ty), MethodId(method));
        self.source = Some(source);
        let (func, gained) = found.ok()?;
        self.take_in(gained, func).ok()?;
        func
    }

    /// Whether the method table of a type is not filled yet.
    pub(crate) fn methods_later(&self, ty: u32) -> bool {
        self.source.is_some() && self.rt.types.get(TypeIx(ty)).desc.methods_later
    }

    /// The first method of an interface type that a type lacks whose method table is not filled.
    pub(crate) fn lacks(&mut self, ty: u32, iface: u32) -> Option<MethodId> {
        let mut source = self.source.take()?;
        let found = source.lacks(&mut self.module, TypeIx(ty), TypeIx(iface));
        self.source = Some(source);
        let (lacking, gained) = found.ok()?;
        self.take_in(gained, None).ok()?;
        lacking
    }

    /// Takes in what the module has gained; `func` waits for what has to run before.
    pub(crate) fn take_in(&mut self, gained: Gained, func: Option<FuncId>) -> Result<(), String> {
        if self.module.globals_size as usize > self.globals.len() * 8 {
            return Err("too many package variables were reached at run time".into());
        }
        self.find_sync_cell();
        self.rt.add_types(&self.module.types);
        for ix in gained.changed {
            let from = &self.module.types[ix.index()];
            let desc = self.rt.types.desc_mut(ix);
            desc.methods = from.methods.clone();
            desc.methods_later = from.methods_later;
            if from.ptr_to.0 != 0 {
                desc.ptr_to = from.ptr_to;
            }
        }
        link::link(&self.module, &mut self.code, &mut self.closures, &self.natives)?;
        self.boxes.extend(link::static_boxes(&self.module, self.boxes.len()));
        if let Some(func) = func
            && !gained.needs.is_empty()
        {
            self.inits.before.entry(func).or_default().extend(gained.needs);
        }
        Ok(())
    }

    /// If a function, whose frame is the newest, has to wait for initialisers: lets them run.
    pub(crate) fn init_before(&mut self, func: FuncId) -> Option<Ctl> {
        let mut list = self.inits.before.remove(&func)?;
        list.retain(|f| !self.inits.started.contains(f));
        if list.is_empty() {
            return None;
        }
        list.reverse();
        self.inits.running.push(list);
        // SAFETY: the running goroutine; the frame of `func` is to begin, so it begins again afterwards.
        unsafe {
            let top = (*self.g).stack.top;
            (*top).pc = (*(*top).func).entry;
            let base = self.above_top();
            let stub: *const Code = &raw const *self.stubs.init;
            Some(self.enter(base, stub, &[]))
        }
    }

    /// Whether initialisers run: then no other goroutine does.
    pub(crate) fn initialising(&self) -> bool {
        !self.inits.running.is_empty()
    }
}

/// Initialisers of library variables.
#[derive(Debug, Default)]
pub(crate) struct Inits {
    /// What has to run before a function does.
    before: rustc_hash::FxHashMap<FuncId, Vec<FuncId>>,
    /// What runs or has run.
    started: rustc_hash::FxHashSet<FuncId>,
    /// What is still to run, last first, innermost list last.
    running: Vec<Vec<FuncId>>,
}

/// The pseudo-function that runs initialisers: calls the next one, and itself again afterwards.
pub(crate) unsafe fn init_step(vm: &mut Vm, _: *mut u64) -> Ctl {
    loop {
        match vm.inits.running.last_mut().map(Vec::pop) {
            Some(Some(func)) => {
                if !vm.inits.started.insert(func) {
                    continue;
                }
                let code: *const Code = &raw const *vm.code[func.index()];
                // SAFETY: the running goroutine; the newest frame is that of the pseudo-function. Initialisers take no arguments.
                unsafe {
                    let top = (*vm.g).stack.top;
                    (*top).pc = (*(*top).func).entry;
                    let base = vm.above_top();
                    return vm.enter(base, code, &[]);
                }
            }
            _ => {
                vm.inits.running.pop();
                return Ctl::Next;
            }
        }
    }
}

//! A session's inputs: each is compiled into the module that holds all earlier ones.
//!
//! Holds: a function declared again with the same type keeps its id, so that everything compiled before calls the new one; a variable declared
//! again with the same type keeps its place. The statements of all inputs are, one after the other, the body of one function. An input that
//! cannot be compiled leaves the module as it was.

use crate::compiler::{CompileOptions, Compiler, Inst, Job};
use crate::deferred::Gain;
use crate::emit::func::Body;
use crate::plan;
use crate::tables::Tables;
use goanna_bytecode::module::FuncKind;
use goanna_bytecode::{FuncId, Function, Module, Op, SrcLoc};
use goanna_syntax::ast::{ExprId, StmtKind};
use goanna_syntax::{Diagnostic, SourceMap};
use goanna_types::object::{ObjId, ObjectKind};
use goanna_types::session::{CheckedInput, Shown};
use goanna_types::ty::{PkgId, Signature};
use goanna_types::{Program, Subst};
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// The name that tracebacks have for an input's statements.
pub const INPUT_NAME: &str = "main.input";

/// What is to be loaded and run for an input.
#[derive(Clone, Debug, Default)]
pub struct InputCode {
    /// Runs new initialisers, then the statements.
    pub entry: FuncId,
    /// Functions whose code has been replaced.
    pub changed: Vec<FuncId>,
    /// What has to run before, and which types have changed.
    pub gain: Gain,
    /// Functions were made that can outlive the run: literals, go and defer wrappers.
    pub lasting: bool,
    /// Puts the values to be shown into `internal/show.Out`; to be run after the statements.
    pub show: Option<FuncId>,
}

/// What a session keeps between inputs beside the module.
#[derive(Debug, Default)]
pub struct SessionTables {
    tables: Tables,
    /// The function of the statements.
    input: Option<FuncId>,
    /// The function that calls initialisers and the statements.
    starter: Option<FuncId>,
    /// Initialisers that have run or are about to.
    begun: rustc_hash::FxHashSet<FuncId>,
    /// Functions that put the values of these variables into `internal/show.Out`.
    shows: FxHashMap<Vec<ObjId>, FuncId>,
    /// Number of initialisers of packages that were looked at.
    seen: usize,
}

impl SessionTables {
    /// Has functions compiled that were put off; the tables of the session grow with the module.
    ///
    /// # Errors
    /// They can't be compiled.
    pub fn more<T>(
        &mut self,
        program: &mut Program,
        sources: &SourceMap,
        options: CompileOptions<'_>,
        module: &mut Module,
        what: impl FnOnce(&mut Compiler<'_>) -> T,
    ) -> Result<T, Vec<Diagnostic>> {
        self.tables.more(program, sources, options, module, what)
    }
    /// Where a package variable lies, if anything compiled uses it.
    #[must_use]
    pub fn global(&self, obj: ObjId) -> Option<u32> {
        self.tables.globals.get(&obj).copied()
    }
    /// The compiled function of an object without type arguments.
    #[must_use]
    pub fn func(&self, obj: ObjId) -> Option<FuncId> {
        self.tables.instances.get(&Inst { obj, targs: Rc::new([]) }).copied()
    }
    /// Whether compiled code refers to a source file.
    #[must_use]
    pub fn has_file(&self, file: goanna_syntax::FileId) -> bool {
        self.tables.files.contains_key(&file)
    }
    /// Forgets a source file that was taken out of the sources.
    pub fn forget_file(&mut self, module: &mut Module, file: goanna_syntax::FileId) {
        if let Some(ix) = self.tables.files.remove(&file)
            && ix as usize + 1 == module.files.len()
        {
            module.files.pop();
        }
    }
}

/// Compiles a checked input into the session's module.
///
/// # Errors
/// A reached library body has mistakes, or a reached library function has no native; the module is as before.
pub fn compile_input(
    program: &mut Program,
    sources: &SourceMap,
    options: CompileOptions<'_>,
    module: &mut Module,
    session: &mut SessionTables,
    input: &CheckedInput,
) -> Result<InputCode, Vec<Diagnostic>> {
    let mark = Mark::of(module, session);
    let (m, t) = (std::mem::take(module), std::mem::take(&mut session.tables));
    let mut compiler = Compiler::resume(program, sources, options, m, t);
    let mut kept = Vec::new();
    let code = compiler.input(session, input, &mut kept);
    let (m, t, errors) = compiler.into_parts();
    (*module, session.tables) = (m, t);
    if errors.is_empty() {
        return Ok(code);
    }
    mark.undo(module, session, kept);
    Err(errors)
}

/// Ends of the tables before an input.
struct Mark {
    funcs: usize,
    lazy_inits: usize,
    input: Option<FuncId>,
    starter: Option<FuncId>,
}

impl Mark {
    fn of(module: &Module, session: &SessionTables) -> Mark {
        Mark {
            funcs: module.funcs.len(),
            lazy_inits: session.tables.lazy_inits.len(),
            input: session.input,
            starter: session.starter,
        }
    }

    /// Takes functions out again that have no code.
    fn undo(self, module: &mut Module, session: &mut SessionTables, kept: Vec<(FuncId, Function)>) {
        let first = self.funcs as u32;
        let tables = &mut session.tables;
        tables.instances.retain(|_, id| id.0 < first);
        tables.wrappers.retain(|_, id| id.0 < first);
        session.shows.retain(|_, id| id.0 < first);
        for (obj, lhs, _) in tables.lazy_inits.drain(self.lazy_inits..) {
            tables.lazy_done.remove(&obj);
            for o in lhs {
                tables.lazy_done.remove(&o);
            }
        }
        for (pkg, list) in &mut tables.pkg_inits {
            let before = list.len();
            list.retain(|id| id.0 < first);
            if list.len() < before {
                tables.reached_pkgs.remove(pkg);
            }
        }
        module.funcs.truncate(self.funcs);
        for (id, func) in kept {
            module.funcs[id.index()] = func;
        }
        (session.input, session.starter) = (self.input, self.starter);
        tables.deferred.retain(|id, _| id.0 < first);
        tables.init_of.retain(|_, id| id.0 < first);
        tables.first_inits.clear();
        session.seen = 0;
    }
}

impl Compiler<'_> {
    fn input(
        &mut self,
        session: &mut SessionTables,
        input: &CheckedInput,
        kept: &mut Vec<(FuncId, Function)>,
    ) -> InputCode {
        let Some(pkg) = self.program.session.as_ref().map(|s| s.pkg) else { return InputCode::default() };
        let funcs = self.module.funcs.len();
        self.reach_package(pkg);
        self.well_known();
        let mut code = InputCode::default();
        for &(old, new) in &input.again {
            self.again(old, new, &mut code.changed, kept);
        }
        self.zero_again(pkg, input);
        self.shows = input
            .shows
            .iter()
            .map(|s| (s.expr, if let Shown::Values(v) = &s.what { v.clone() } else { Vec::new() }))
            .collect();
        if !input.inits.is_empty() {
            self.queue_inits(pkg, input.inits.clone());
        }
        for &obj in &input.init_funcs {
            let id = self.func(obj, &[]);
            self.tables.pkg_inits.entry(pkg).or_default().push(id);
        }
        let body = self.statements(session, pkg, input, &mut code.changed);
        let values: Vec<ObjId> = self.shown_values(input);
        if !values.is_empty() {
            code.show = self.show_func(session, pkg, values);
        }
        self.finish();
        if !self.errors.is_empty() {
            return code;
        }
        code.entry = self.starter(session, body, &mut code.changed);
        if input.new_methods {
            self.tables.incomplete =
                (1..self.module.types.len() as u32).map(goanna_bytecode::TypeIx).collect();
        }
        self.complete_methods();
        code.gain = self.gain();
        self.shows = FxHashMap::default();
        let files = self.sources.file_of(input.span.lo).and_then(|f| self.tables.files.get(&f)).copied();
        let own =
            |f: &Function| files == Some(f.file) && &*f.name != INPUT_NAME && f.kind != FuncKind::Native;
        code.lasting = self.module.funcs[funcs..].iter().any(|f| own(f) && !f.code.is_empty());
        code
    }

    /// Variables that an input of declarations declares again without a value become zero.
    fn zero_again(&mut self, pkg: PkgId, input: &CheckedInput) {
        if !input.body.is_empty() {
            return;
        }
        let valued = |o: &ObjId| input.inits.iter().any(|i| i.lhs.contains(o));
        let vars: Vec<ObjId> = input
            .again
            .iter()
            .map(|(_, new)| *new)
            .filter(|o| self.is_package_var(*o) && self.tables.globals.contains_key(o) && !valued(o))
            .collect();
        if vars.is_empty() {
            return;
        }
        let sig = self.sig_id(&[], &[]);
        let id = self.new_func("main.init", FuncKind::Normal, sig);
        let plan = Rc::new(plan::plan_initialisers(self, pkg, &[]));
        let mut e = crate::emit::Emitter::new(self, id, pkg, Rc::new(Subst::default()), plan, 0);
        for &v in &vars {
            let mark = e.mark();
            let t = e.obj_type(v);
            e.new_session_var(v, t, false);
            e.release(mark);
        }
        e.op(Op::Return {});
        e.finish();
        self.tables.pkg_inits.entry(pkg).or_default().push(id);
    }

    fn shown_values(&self, input: &CheckedInput) -> Vec<ObjId> {
        let values = input.shows.iter().filter_map(|s| match &s.what {
            Shown::Values(v) => Some(v.as_slice()),
            Shown::Text(_) => None,
        });
        values.flatten().copied().collect()
    }

    /// The function that hands these variables to `internal/show.Put`.
    fn show_func(&mut self, session: &mut SessionTables, pkg: PkgId, values: Vec<ObjId>) -> Option<FuncId> {
        if let Some(&id) = session.shows.get(&values) {
            return Some(id);
        }
        let put = self.program.find("internal/show", "Put")?;
        let put = self.func(put, &[]);
        let sig = self.sig_id(&[], &[]);
        let id = self.new_func("internal/show.values", FuncKind::Normal, sig);
        let plan = Rc::new(plan::plan_initialisers(self, pkg, &[]));
        let mut e = crate::emit::Emitter::new(self, id, pkg, Rc::new(Subst::default()), plan, 0);
        for &v in &values {
            let mark = e.mark();
            let t = e.obj_type(v);
            let off = e.c.global(v);
            e.op(Op::GlobalAddr { off });
            e.load(crate::emit::place::Place::Mem { off: 0, safe: true }, t);
            e.assign_convert(t, goanna_types::TypeId::ANY);
            e.op(Op::Call { func: put });
            e.release(mark);
        }
        e.op(Op::Return {});
        e.finish();
        session.shows.insert(values, id);
        Some(id)
    }

    /// A name was declared again with the same type.
    fn again(
        &mut self,
        old: ObjId,
        new: ObjId,
        changed: &mut Vec<FuncId>,
        kept: &mut Vec<(FuncId, Function)>,
    ) {
        if let ObjectKind::Var(_) = self.program[new].kind {
            if let Some(&off) = self.tables.globals.get(&old) {
                self.tables.globals.insert(new, off);
            }
            return;
        }
        let Some(&id) = self.tables.instances.get(&Inst { obj: old, targs: Rc::new([]) }) else { return };
        let inst = Inst { obj: new, targs: Rc::new([]) };
        kept.push((id, self.module.funcs[id.index()].clone()));
        self.clear_func(id);
        self.tables.instances.insert(inst.clone(), id);
        self.queue.push_back(Job::Func(id, inst));
        changed.push(id);
    }

    /// Makes a function as if it had just been mentioned.
    fn clear_func(&mut self, id: FuncId) {
        let locals = self.module.shape(self.module.sig(self.module.funcs[id.index()].sig).params).to_vec();
        let func = &mut self.module.funcs[id.index()];
        func.locals = locals;
        (func.closure, func.has_defer, func.recover_at) = (false, false, 0);
        func.code = Vec::new();
        func.locs = Vec::new();
        func.vars = Vec::new();
    }

    fn statements(
        &mut self,
        session: &mut SessionTables,
        pkg: PkgId,
        input: &CheckedInput,
        changed: &mut Vec<FuncId>,
    ) -> Option<FuncId> {
        if input.body.is_empty() {
            return None;
        }
        let id = match session.input {
            Some(id) => {
                self.clear_func(id);
                changed.push(id);
                id
            }
            None => {
                let sig = self.sig_id(&[], &[]);
                let id = self.new_func(INPUT_NAME, FuncKind::Normal, sig);
                session.input = Some(id);
                id
            }
        };
        if let Some((file, at)) = self.sources.locate(input.span.lo) {
            let file = self.file_ix(file);
            let func = &mut self.module.funcs[id.index()];
            (func.file, func.line) = (file, at.line);
        }
        let span = goanna_syntax::Span { lo: input.span.lo, hi: goanna_syntax::Pos(input.span.hi.0 + 1) };
        let body = self.program[pkg].ast.add_stmt(StmtKind::Block(input.body), span, span.lo);
        let subst = Rc::new(Subst::default());
        let plan = Rc::new(plan::plan_function(self, pkg, subst.clone(), &[], &[], body));
        let sig = Rc::new(Signature {
            params: Vec::new(),
            results: Vec::new(),
            variadic: false,
            tparams: Vec::new(),
        });
        let (fields, results) = (Vec::new(), Vec::new());
        let parts = Body { pkg, subst, plan, fields, results, sig, recv: None, body };
        crate::emit::func::compile_declared(self, id, parts);
        Some(id)
    }

    /// The function that runs what initialisers there are to run, then the statements.
    fn starter(
        &mut self,
        session: &mut SessionTables,
        body: Option<FuncId>,
        changed: &mut Vec<FuncId>,
    ) -> FuncId {
        let mut calls = Vec::new();
        let inits = self.tables.pkg_inits.values().map(Vec::len).sum();
        if inits != session.seen {
            session.seen = inits;
            for p in (0..self.program.packages.len() as u32).map(PkgId) {
                if !self.deferred(p) {
                    let list = self.init_calls(p);
                    calls.extend(list.into_iter().filter(|id| session.begun.insert(*id)));
                }
            }
        }
        if calls.is_empty()
            && let Some(body) = body
        {
            return body;
        }
        let id = match session.starter {
            Some(id) => {
                changed.push(id);
                id
            }
            None => {
                let sig = self.sig_id(&[], &[]);
                let id = self.new_func("runtime.main", FuncKind::Normal, sig);
                session.starter = Some(id);
                id
            }
        };
        calls.extend(body);
        let mut code: Vec<Op> = calls.into_iter().map(|func| Op::Call { func }).collect();
        code.push(Op::Return {});
        let func = &mut self.module.funcs[id.index()];
        func.locs = vec![SrcLoc { line: 1, col: 1, ..SrcLoc::default() }; code.len()];
        func.code = code;
        id
    }
}

impl crate::emit::Emitter<'_, '_> {
    /// An expression of an input whose value is shown: stores it. False if it is no such expression.
    pub(crate) fn show(&mut self, e: ExprId) -> bool {
        if self.c.shows.is_empty() || self.c.program.session.as_ref().is_none_or(|s| s.pkg != self.pkg) {
            return false;
        }
        let Some(vars) = self.c.shows.get(&e).cloned() else { return false };
        if vars.is_empty() {
            return true;
        }
        if vars.len() == 1 {
            let t = self.obj_type(vars[0]);
            self.expr_as(e, t);
            let slot = self.spill_type(t);
            self.store_shown(vars[0], slot, t);
            return true;
        }
        let types = self.multi(e);
        let slots = self.spill_all(&types);
        for (i, &v) in vars.iter().enumerate() {
            self.store_shown(v, slots[i], types[i]);
        }
        true
    }

    fn store_shown(&mut self, obj: ObjId, slot: u32, t: goanna_types::TypeId) {
        let off = self.c.global(obj);
        self.op(Op::GlobalAddr { off });
        self.get_type(slot, t);
        self.store(crate::emit::place::Place::Mem { off: 0, safe: true }, t);
    }

    /// Gives a package variable that an input declares the value on the stack (`value`), or its zero value.
    pub(crate) fn new_session_var(&mut self, obj: ObjId, t: goanna_types::TypeId, value: bool) {
        if !value {
            self.zero(t);
        }
        let slot = self.spill_type(t);
        self.store_shown(obj, slot, t);
    }
}

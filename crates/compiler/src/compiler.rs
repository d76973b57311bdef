//! The worklist: which functions are reachable, and the order in which a program is put together.
//!
//! Holds: a function, literal or wrapper gets its id when it is first mentioned and its code when its job is done; jobs are independent, so
//! recursion in the program is no recursion here. Methods are reached by name: when a method is called through an interface, that
//! method of every type that may stand in an interface is compiled.

use crate::emit::literal::BodyJob;
use crate::plan;
use crate::tables::{Tables, WrapperKey};
use goanna_bytecode::module::FuncKind;
use goanna_bytecode::{FuncId, Function, Module, SigId};
use goanna_syntax::ast::{DeclKind, ExprId, ExprKind, FieldId, FuncBody};
use goanna_syntax::{Diagnostic, Pos, SourceMap, Span};
use goanna_types::info::TypeAndValue;
use goanna_types::object::{ObjId, ObjectKind, VarScope};
use goanna_types::program::VarInit;
use goanna_types::ty::{ConstRef, PkgId, Signature, Type, TypeId};
use goanna_types::{Mode, Program, Subst};
use std::collections::VecDeque;
use std::rc::Rc;

/// How to compile.
#[derive(Clone, Copy, Default)]
pub struct CompileOptions<'o> {
    /// Whether there is a native of this package path and name; without it every body-less function is taken to have one.
    pub has_native: Option<&'o dyn Fn(&str, &str) -> bool>,
    /// Leave library functions, wrappers and initialisers of library variables without code until [`Compiler::complete`] is asked for it.
    pub defer: bool,
    /// Keep what debuggers want to know: types of parameters.
    pub debug: bool,
    /// Library functions that are compiled already ([`crate::prepare`]); empty if there are none. Only with `defer`, and not with `debug`.
    pub prepared: &'o [u8],
}

/// A function with its type arguments: those of the receiver's type, then its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Inst {
    pub obj: ObjId,
    pub targs: Rc<[TypeId]>,
}

#[derive(Debug)]
pub(crate) enum Job {
    Func(FuncId, Inst),
    Body(Box<BodyJob>),
    /// `pkg.init`: initialisers of package variables.
    Inits(FuncId, PkgId, Vec<VarInit>),
    Wrapper(FuncId, WrapperKey),
    /// Of a function or initialiser of the package that is compiled already: where its code stands.
    Prepared(FuncId, PkgId, usize),
}

/// A compilation under way.
pub struct Compiler<'a> {
    pub(crate) program: &'a mut Program,
    pub(crate) sources: &'a SourceMap,
    pub(crate) options: CompileOptions<'a>,
    /// What has been compiled so far.
    pub module: Module,
    pub(crate) tables: Tables,
    pub(crate) queue: VecDeque<Job>,
    /// Initialisers of library variables and `init` functions of library packages that what was just compiled needs.
    pub(crate) needs: Vec<FuncId>,
    pub(crate) errors: Vec<Diagnostic>,
    /// Of a session's input: expressions whose values are stored in variables, to be shown.
    pub(crate) shows: rustc_hash::FxHashMap<ExprId, Vec<ObjId>>,
}

/// Compiles a checked program.
///
/// # Errors
/// A reached library body has mistakes, or a reached library function has no native.
pub fn compile_program(
    program: &mut Program,
    sources: &SourceMap,
    options: CompileOptions<'_>,
) -> Result<Module, Vec<Diagnostic>> {
    let mut compiler = Compiler::new(program, sources, options);
    compiler.compile_main();
    if compiler.errors.is_empty() { Ok(compiler.module) } else { Err(compiler.errors) }
}

impl Tables {
    /// Has more compiled into the module; the tables grow with it.
    ///
    /// # Errors
    /// It can't be compiled.
    pub fn more<T>(
        &mut self,
        program: &mut Program,
        sources: &SourceMap,
        options: CompileOptions<'_>,
        module: &mut Module,
        what: impl FnOnce(&mut Compiler<'_>) -> T,
    ) -> Result<T, Vec<Diagnostic>> {
        let (own, tables) = (std::mem::take(module), std::mem::take(self));
        let mut compiler = Compiler::resume(program, sources, options, own, tables);
        let done = what(&mut compiler);
        let errors;
        (*module, *self, errors) = compiler.into_parts();
        if errors.is_empty() { Ok(done) } else { Err(errors) }
    }
}

impl<'a> Compiler<'a> {
    /// A compiler with an empty module.
    pub fn new(
        program: &'a mut Program,
        sources: &'a SourceMap,
        options: CompileOptions<'a>,
    ) -> Compiler<'a> {
        let (module, tables) = (Module::default(), Tables::default());
        Compiler::resume(program, sources, options, module, tables)
    }

    /// Goes on where [`Compiler::into_parts`] left off: a session's next input.
    pub fn resume(
        program: &'a mut Program,
        sources: &'a SourceMap,
        options: CompileOptions<'a>,
        module: Module,
        tables: Tables,
    ) -> Compiler<'a> {
        let mut compiler = Compiler {
            program,
            sources,
            options,
            module,
            tables,
            queue: VecDeque::new(),
            needs: Vec::new(),
            errors: Vec::new(),
            shows: rustc_hash::FxHashMap::default(),
        };
        compiler.shape(&[]);
        compiler.first_types();
        compiler
    }

    /// What a session keeps between inputs.
    #[must_use]
    pub fn into_parts(self) -> (Module, Tables, Vec<Diagnostic>) {
        (self.module, self.tables, self.errors)
    }

    /// Compiles the main package and whatever of the others is not deferred.
    pub fn compile_main(&mut self) {
        let main = self.program.main;
        self.reach_package(main);
        let eager: Vec<PkgId> =
            (0..self.program.packages.len() as u32).map(PkgId).filter(|&p| !self.program[p].lazy).collect();
        for pkg in eager {
            self.reach_package(pkg);
        }
        self.well_known();
        let name = goanna_syntax::Symbol::intern("main");
        let entry = self.program[main].scope.get(&name).copied().map(|obj| self.func(obj, &[]));
        if entry.is_none() {
            let message = "runtime.main_main·f: function main is undeclared in the main package";
            self.error(Pos::NONE, message.to_owned());
        }
        self.finish();
        self.build_entry(entry);
        self.complete_methods();
    }

    /// Whether the variables of a loop at `pos` are the same in all iterations: before Go 1.22 they were.
    pub(crate) fn loops_share_variables(&self, pkg: PkgId, pos: goanna_syntax::Pos) -> bool {
        let package = &self.program[pkg];
        !package.lazy && self.sources.file_of(pos).is_some_and(|file| package.version_of(file) < 22)
    }

    /// Does all jobs, and those that they lead to.
    pub(crate) fn finish(&mut self) {
        loop {
            while let Some(job) = self.queue.pop_front() {
                if self.errors.len() >= 10 {
                    return;
                }
                self.job(job);
            }
            if self.options.defer {
                self.complete_methods();
            } else {
                self.reach_methods();
            }
            if self.queue.is_empty() {
                return;
            }
        }
    }

    pub(crate) fn job(&mut self, job: Job) {
        match job {
            Job::Func(id, inst) => self.compile_func(id, &inst),
            Job::Body(body) => crate::emit::literal::compile(self, *body),
            Job::Inits(id, pkg, inits) => crate::emit::func::compile_inits(self, id, pkg, &inits),
            Job::Wrapper(id, key) => self.compile_wrapper(id, &key),
            Job::Prepared(id, pkg, at) => self.load_prepared(id, pkg, at),
        }
    }

    /// Reports something that stops the program from being compiled.
    pub(crate) fn error(&mut self, pos: Pos, message: String) {
        if self.errors.iter().any(|d| d.message == message) {
            return;
        }
        self.errors.push(Diagnostic {
            pos,
            span: Span::default(),
            message,
            code: "Unsupported",
            soft: false,
            help: None,
        });
    }

    // --- reaching things ---

    /// A new function without code.
    pub(crate) fn new_func(&mut self, name: &str, kind: FuncKind, sig: SigId) -> FuncId {
        let id = FuncId(self.module.funcs.len() as u32);
        let locals = self.module.shape(self.module.sig(sig).params).to_vec();
        self.module.funcs.push(Function {
            name: name.into(),
            file: 0,
            line: 0,
            kind,
            sig,
            locals,
            closure: false,
            has_defer: false,
            recover_at: 0,
            code: Vec::new(),
            locs: Vec::new(),
            native: None,
            vars: Vec::new(),
            params: Vec::new(),
        });
        id
    }

    /// The function `obj` with type arguments.
    pub(crate) fn func(&mut self, obj: ObjId, targs: &[TypeId]) -> FuncId {
        let targs: Rc<[TypeId]> = targs.iter().map(|&t| self.program.types.canon(t)).collect();
        let inst = Inst { obj, targs };
        if let Some(&id) = self.tables.instances.get(&inst) {
            return id;
        }
        if inst.targs.is_empty()
            && let Some(id) = self.prepared_func(obj)
        {
            return id;
        }
        self.program.resolve(obj);
        let subst = self.inst_subst(&inst);
        let sig = self.signature_of(obj, &subst);
        let recv = self.recv_type(&inst);
        let sig_id = self.sig_of(&sig, recv);
        let name = self.func_name(&inst);
        let id = self.new_func(&name, FuncKind::Normal, sig_id);
        if self.options.debug {
            self.note_params(id, recv, &sig);
        }
        self.tables.instances.insert(inst.clone(), id);
        let pkg = self.program[obj].pkg;
        match pkg {
            Some(pkg) if self.deferred(pkg) => {
                self.note_intrinsic(id, &name);
                self.defer_func(id, pkg, inst);
            }
            _ => self.queue.push_back(Job::Func(id, inst)),
        }
        if let Some(pkg) = pkg {
            self.reach_package(pkg);
        }
        id
    }

    /// Keeps the types of a function's parameters, for debuggers.
    pub(crate) fn note_params(&mut self, id: FuncId, recv: Option<TypeId>, sig: &Signature) {
        let types: Vec<TypeId> = recv.into_iter().chain(sig.params.iter().map(|p| p.ty)).collect();
        self.module.funcs[id.index()].params = types.into_iter().map(|t| self.type_ix(t)).collect();
    }

    /// The signature of a function object with a substitution applied; canonical parameter types.
    pub(crate) fn signature_of(&mut self, obj: ObjId, subst: &Subst) -> Rc<Signature> {
        let ty = self.program[obj].ty.unwrap_or(TypeId::INVALID);
        let ty = self.norm(ty, subst);
        match self.program.types.get(ty) {
            Type::Signature(sig) => sig.clone(),
            _ => Rc::new(Signature {
                params: Vec::new(),
                results: Vec::new(),
                variadic: false,
                tparams: Vec::new(),
            }),
        }
    }

    /// The substitution of an instance.
    pub(crate) fn inst_subst(&mut self, inst: &Inst) -> Subst {
        let mut params = self.recv_tparams(inst.obj);
        if let Some(ty) = self.program[inst.obj].ty
            && let Type::Signature(sig) = self.program.types.get(ty)
        {
            params.extend(&sig.tparams);
        }
        Subst::new(&params, &inst.targs)
    }

    pub(crate) fn recv_tparams(&self, obj: ObjId) -> Vec<TypeId> {
        let ObjectKind::Func(info) = &self.program[obj].kind else { return Vec::new() };
        let Some(recv) = info.recv else { return Vec::new() };
        match *self.program.types.get(recv.base) {
            Type::Named(id) => self.program.types.params_of(id),
            _ => Vec::new(),
        }
    }

    /// The receiver's type of an instance of a method.
    pub(crate) fn recv_type(&mut self, inst: &Inst) -> Option<TypeId> {
        let ObjectKind::Func(info) = &self.program[inst.obj].kind else { return None };
        let recv = info.recv?;
        let n = self.recv_tparams(inst.obj).len();
        let base = if n == 0 { recv.base } else { self.program.types.instance(recv.base, &inst.targs[..n]) };
        let t = if recv.pointer { self.program.types.pointer(base) } else { base };
        Some(self.program.types.canon(t))
    }

    /// A package some of whose code is reached: its initialisation runs.
    pub(crate) fn reach_package(&mut self, pkg: PkgId) {
        if !self.tables.reached_pkgs.insert(pkg) {
            return;
        }
        if !self.program[pkg].lazy {
            let inits = self.program[pkg].var_inits.clone();
            self.queue_inits(pkg, inits);
        }
        let decls = self.program[pkg].inits.clone();
        let funcs = self.program[pkg].funcs.clone();
        for obj in funcs {
            if let ObjectKind::Func(info) = &self.program[obj].kind
                && info.decl.is_some_and(|d| decls.contains(&d))
            {
                let id = self.func(obj, &[]);
                self.tables.pkg_inits.entry(pkg).or_default().push(id);
                if self.deferred(pkg) {
                    self.needs.push(id);
                }
            }
        }
    }

    /// One init function for each run of initialisers of one file.
    pub(crate) fn queue_inits(&mut self, pkg: PkgId, inits: Vec<VarInit>) {
        let mut run: Vec<VarInit> = Vec::new();
        let mut file = None;
        for init in inits {
            let here = self.sources.file_of(self.program[pkg].ast[init.rhs].span.lo);
            if here != file && !run.is_empty() {
                let id = self.new_inits(pkg, std::mem::take(&mut run));
                self.tables.pkg_inits.entry(pkg).or_default().push(id);
            }
            file = here;
            run.push(init);
        }
        if !run.is_empty() {
            let id = self.new_inits(pkg, run);
            self.tables.pkg_inits.entry(pkg).or_default().push(id);
        }
    }
    fn new_inits(&mut self, pkg: PkgId, inits: Vec<VarInit>) -> FuncId {
        let sig = self.sig_id(&[], &[]);
        let name = format!("{}.init", self.path_name(pkg));
        let id = self.new_func(&name, FuncKind::Normal, sig);
        let job = Job::Inits(id, pkg, inits);
        if self.deferred(pkg) {
            self.tables.deferred.insert(id, job);
        } else {
            self.queue.push_back(job);
        }
        id
    }

    /// A package variable is reached: in lazy packages its initialiser has to be compiled.
    pub(crate) fn reach_var(&mut self, obj: ObjId) {
        let Some(pkg) = self.program[obj].pkg else { return };
        self.reach_package(pkg);
        if !self.program[pkg].lazy || !self.tables.lazy_done.insert(obj) {
            return;
        }
        let mut errors = Vec::new();
        let init = goanna_types::check_package_var(self.program, self.sources, obj, &mut errors);
        self.library_errors(errors);
        if let Some(init) = init {
            self.tables.lazy_done.extend(&init.lhs);
            let lhs = init.lhs.clone();
            let id = self.new_inits(pkg, vec![init]);
            if self.options.defer {
                self.tables.init_of.extend(lhs.iter().map(|&o| (o, id)));
                self.needs.push(id);
            }
            self.tables.lazy_inits.push((obj, lhs, id));
        }
    }

    pub(crate) fn library_errors(&mut self, errors: Vec<Diagnostic>) {
        self.errors.extend(errors.into_iter().filter(|d| !d.soft));
    }

    // --- names ---

    /// The package path as it stands in symbol names.
    pub(crate) fn path_name(&self, pkg: PkgId) -> String {
        let path = &self.program[pkg].path;
        match path.rfind('/') {
            Some(i) => format!("{}/{}", &path[..i], path[i + 1..].replace('.', "%2e")),
            None => path.replace('.', "%2e"),
        }
    }

    /// `pkg.name`.
    pub(crate) fn object_name(&self, obj: ObjId) -> String {
        let object = &self.program[obj];
        match object.pkg {
            Some(pkg) => format!("{}.{}", self.path_name(pkg), object.name),
            None => object.name.to_string(),
        }
    }

    fn func_name(&self, inst: &Inst) -> String {
        let object = &self.program[inst.obj];
        let ObjectKind::Func(info) = &object.kind else { return object.name.to_string() };
        let path = object.pkg.map(|p| self.path_name(p)).unwrap_or_default();
        if let Some(pkg) = object.pkg
            && let Some(n) = info.decl.and_then(|d| self.program[pkg].inits.iter().position(|&i| i == d))
        {
            return format!("{path}.init.{n}");
        }
        let dots = if inst.targs.is_empty() { "" } else { "[...]" };
        match info.recv {
            Some(recv) => {
                let base = self.program.types.named_of(recv.base).map(|id| self.program.types.named(id));
                let base_name = base.map_or("?", |n| self.program[n.obj].name.as_str());
                let dots = if base.is_some_and(|n| !n.tparams.is_empty()) { "[...]" } else { "" };
                let name = object.name;
                if recv.pointer {
                    format!("{path}.(*{base_name}{dots}).{name}")
                } else {
                    format!("{path}.{base_name}{dots}.{name}")
                }
            }
            None => format!("{path}.{}{dots}", object.name),
        }
    }

    // --- what the checker recorded ---

    /// What the checker recorded about an expression.
    pub(crate) fn recorded(&self, pkg: PkgId, e: ExprId) -> Option<&TypeAndValue> {
        self.program[pkg].info.types.get(e.index()).and_then(Option::as_ref)
    }

    /// The value of a constant expression.
    pub(crate) fn const_value(&self, pkg: PkgId, e: ExprId) -> Option<ConstRef> {
        let tv = self.recorded(pkg, e)?;
        if tv.mode == Mode::Const { tv.value.clone() } else { None }
    }

    /// The concrete type of an expression.
    pub(crate) fn expr_type(&mut self, pkg: PkgId, e: ExprId, subst: &Subst) -> TypeId {
        let recorded = self.recorded(pkg, e).map(|tv| tv.ty);
        let ty = recorded.filter(|&t| t != TypeId::INVALID).or_else(|| {
            let ast = &self.program[pkg].ast;
            let e = ast.unparen(e);
            let name = match ast[e].kind {
                ExprKind::Selector { sel, .. } => sel,
                _ => e,
            };
            let obj = self.program[pkg].info.objects.get(name.index()).copied().flatten()?;
            self.program.resolve(obj);
            self.program[obj].ty
        });
        self.norm(ty.unwrap_or(TypeId::INVALID), subst)
    }

    /// A concrete canonical type; untyped kinds become their defaults.
    pub(crate) fn norm(&mut self, t: TypeId, subst: &Subst) -> TypeId {
        let t = if subst.is_empty() { t } else { self.program.types.subst(t, subst) };
        let t = self.program.types.canon(t);
        match t {
            TypeId::UNTYPED_BOOL => TypeId::BOOL,
            TypeId::UNTYPED_INT => TypeId::INT,
            TypeId::UNTYPED_RUNE => TypeId::INT32,
            TypeId::UNTYPED_FLOAT => TypeId::FLOAT64,
            TypeId::UNTYPED_COMPLEX => TypeId::COMPLEX128,
            TypeId::UNTYPED_STRING => TypeId::STRING,
            TypeId::UNTYPED_NIL => TypeId::UNSAFE_POINTER,
            _ => t,
        }
    }

    /// Whether the name `e` is where `obj` is declared.
    pub(crate) fn is_declaration(&self, pkg: PkgId, e: ExprId, obj: ObjId) -> bool {
        self.program[obj].pos == self.program[pkg].ast[e].span.lo
    }

    /// Whether `obj` is a variable of a package.
    pub(crate) fn is_package_var(&self, obj: ObjId) -> bool {
        matches!(&self.program[obj].kind, ObjectKind::Var(v) if v.scope == VarScope::Package)
    }

    // --- functions ---

    pub(crate) fn compile_func(&mut self, id: FuncId, inst: &Inst) {
        let Some(pkg) = self.program[inst.obj].pkg else { return };
        // Callers that were prepared mention functions that nobody has parsed.
        self.program.resolve(inst.obj);
        let ObjectKind::Func(info) = &self.program[inst.obj].kind else { return };
        let Some(decl) = info.decl else { return };
        if self.program[pkg].lazy {
            let mut errors = Vec::new();
            goanna_types::check_function_body(self.program, self.sources, inst.obj, &mut errors);
            let failed = errors.iter().any(|d| !d.soft);
            self.library_errors(errors);
            if failed {
                return;
            }
        }
        let node = self.program[pkg].ast[decl];
        let DeclKind::Func { recv, ty, body, .. } = node.kind else { return };
        self.place(id, node.file, node.span.lo);
        let body = match body {
            FuncBody::Block(body) => body,
            _ => return self.native(id, inst.obj, pkg, node.pos),
        };
        let ExprKind::FuncType { params, results } = self.program[pkg].ast[ty].kind else { return };
        let mut fields: Vec<FieldId> = recv.into_iter().collect();
        fields.extend(self.program[pkg].ast.list(params));
        let results = self.program[pkg].ast.list(results).to_vec();
        let subst = Rc::new(self.inst_subst(inst));
        let plan = Rc::new(plan::plan_function(self, pkg, subst.clone(), &fields, &results, body));
        let sig = self.signature_of(inst.obj, &subst);
        let recv = self.recv_type(inst);
        let body = crate::emit::func::Body { pkg, subst, plan, fields, results, sig, recv, body };
        crate::emit::func::compile_declared(self, id, body);
    }

    /// Notes where a function is declared.
    pub(crate) fn place(&mut self, id: FuncId, file: goanna_syntax::FileId, pos: Pos) {
        let line = self.sources.file(file).line_col(pos).line;
        let (line, renamed) = self.run_place(pos, line);
        let own = self.file_ix(file);
        let func = &mut self.module.funcs[id.index()];
        (func.file, func.line) = (renamed.checked_sub(1).unwrap_or(own), line);
    }

    /// Line and file (as in [`goanna_bytecode::SrcLoc`]) that tracebacks give for a place on a line, after `//line` directives.
    pub(crate) fn run_place(&mut self, pos: Pos, line: u32) -> (u32, u32) {
        let Some((name, line)) = self.sources.renamed(pos) else { return (line, 0) };
        let found = self.module.files.iter().rposition(|f| **f == *name);
        let ix = found.unwrap_or_else(|| {
            self.module.files.push(name.into());
            self.module.files.len() - 1
        });
        (line, ix as u32 + 1)
    }

    pub(crate) fn native(&mut self, id: FuncId, obj: ObjId, pkg: PkgId, pos: Pos) {
        let name = self.program[obj].name;
        let path = self.program[pkg].path.clone();
        if let Some(ops) = crate::emit::func::intrinsic(&path, name.as_str()) {
            let func = &mut self.module.funcs[id.index()];
            let loc = goanna_bytecode::SrcLoc { line: func.line, col: 1, ..Default::default() };
            func.locs = vec![loc; ops.len()];
            func.code = ops;
            return;
        }
        if !self.program[pkg].lazy {
            self.error(pos, "missing function body".to_owned());
            return;
        }
        if self.options.has_native.is_some_and(|has| !has(&path, name.as_str())) {
            self.error(pos, format!("{path}.{name} is not implemented: no native of that name"));
            return;
        }
        let func = &mut self.module.funcs[id.index()];
        func.kind = FuncKind::Native;
        func.native = Some((path.into(), name.as_str().into()));
    }
}

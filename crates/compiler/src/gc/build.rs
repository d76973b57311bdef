//! The flow graph of a batch of functions: state, variables, functions and literals.
//!
//! Holds: every variable and every literal of the batch has one location; a literal's body is walked where the literal stands.

use super::flow::{BLANK, Graph, HEAP, Hole, Leak, Loc, MUTATOR, Role};
use super::visit::Index;
use goanna_syntax::ast::{DeclKind, ExprId, ExprKind, FieldId, FuncBody, List, Pooled, StmtId, StmtKind};
use goanna_types::object::{ObjId, ObjectKind, VarScope};
use goanna_types::ty::{BasicKind, PkgId, Type, TypeId};
use goanna_types::{Mode, Program};
use rustc_hash::{FxHashMap, FxHashSet};
use std::rc::Rc;

/// Captured variables larger than this (bytes) are shared, as assigned ones are.
const CAPTURE_LIMIT: u64 = 128;

/// A function, a literal, or the body of a range-over-func loop.
#[derive(Debug, Default)]
pub(super) struct FnNode {
    pub params: Vec<Loc>,
    pub results: Vec<Loc>,
    /// Whose `return` it is: itself, or for the body of a range-over-func loop the function around it.
    pub home: usize,
    pub captures: Vec<ObjId>,
    pub result_types: Vec<TypeId>,
    /// Its block.
    pub body: Option<StmtId>,
    /// Has `defer` statements.
    pub defers: bool,
}

/// A local variable.
#[derive(Clone, Copy, Debug)]
pub(super) struct Var {
    pub loc: Loc,
    pub home: usize,
    pub depth: u32,
    pub assigned: bool,
    pub addressed: bool,
    pub captured: bool,
}

/// What is known of functions analysed before, and of the library.
pub(super) struct Known<'a> {
    pub leaks: &'a FxHashMap<ObjId, Rc<[Leak]>>,
    pub library: &'a super::library::Library,
}

/// A batch under analysis.
pub(super) struct Batch<'p> {
    pub program: &'p mut Program,
    pub known: Known<'p>,
    pub pkg: PkgId,
    pub graph: Graph,
    pub fns: Vec<FnNode>,
    pub cur: usize,
    pub depth: u32,
    pub vars: FxHashMap<ObjId, Var>,
    pub decls: FxHashMap<ObjId, usize>,
    pub literals: FxHashMap<ExprId, usize>,
    /// Variables that only ever hold one literal.
    pub constant_literals: FxHashMap<ObjId, ExprId>,
    pub closures: Vec<(Hole, usize)>,
    /// `append` calls, and where their result's storage is.
    pub appends: Vec<(ExprId, Loc, usize)>,
    /// Conversions of strings to slices, where their storage is, and whether it is one of bytes.
    pub conversions: Vec<(ExprId, Loc, bool)>,
    /// `append` calls whose result goes back where the slice came from, and that place.
    pub stored_back: FxHashMap<ExprId, ExprId>,
    pub index: Rc<Index>,
    /// The declared function's body that is walked.
    pub body: Option<StmtId>,
}

pub(super) const NOWHERE: Hole = Hole { dst: BLANK, derefs: 0 };
pub(super) const TO_HEAP: Hole = Hole { dst: HEAP, derefs: 0 };
pub(super) const MUTATES: Hole = Hole { dst: MUTATOR, derefs: 0 };

impl<'p> Batch<'p> {
    pub(super) fn new(program: &'p mut Program, pkg: PkgId, known: Known<'p>, index: Rc<Index>) -> Batch<'p> {
        Batch {
            program,
            known,
            pkg,
            graph: Graph::new(),
            fns: Vec::new(),
            cur: 0,
            depth: 1,
            vars: FxHashMap::default(),
            decls: FxHashMap::default(),
            literals: FxHashMap::default(),
            constant_literals: FxHashMap::default(),
            closures: Vec::new(),
            appends: Vec::new(),
            conversions: Vec::new(),
            stored_back: FxHashMap::default(),
            index,
            body: None,
        }
    }

    /// Makes the locations of a declared function; its body is walked by [`Batch::walk_declared`] when all of the batch have theirs.
    pub(super) fn declare(&mut self, obj: ObjId) {
        let Some((fields, results, body)) = self.declaration(obj) else { return };
        let f = self.new_fn(None);
        self.fns[f].body = Some(body);
        self.decls.insert(obj, f);
        self.signature(f, &fields, &results);
    }

    pub(super) fn walk_declared(&mut self, obj: ObjId) {
        let (Some(&f), Some((_, _, body))) = (self.decls.get(&obj), self.declaration(obj)) else { return };
        self.with(f, |b| b.walk_body(body));
    }

    fn walk_body(&mut self, body: StmtId) {
        self.body = Some(body);
        self.find_constant_literals(body);
        self.stmt(body);
    }

    /// Parameters (the receiver first), results and body of a declared function.
    pub(super) fn declaration(&self, obj: ObjId) -> Option<(Vec<FieldId>, Vec<FieldId>, StmtId)> {
        let ObjectKind::Func(info) = &self.program[obj].kind else { return None };
        let ast = &self.program[self.pkg].ast;
        let DeclKind::Func { recv, ty, body: FuncBody::Block(body), .. } = ast[info.decl?].kind else {
            return None;
        };
        let ExprKind::FuncType { params, results } = ast[ty].kind else { return None };
        let fields = recv.into_iter().chain(ast.list(params).iter().copied()).collect();
        Some((fields, ast.list(results).to_vec(), body))
    }

    pub(super) fn new_fn(&mut self, parent: Option<usize>) -> usize {
        let f = self.fns.len();
        self.fns.push(FnNode { home: f, ..FnNode::default() });
        self.graph.parents.push(parent);
        self.graph.lost.push(false);
        f
    }

    pub(super) fn signature(&mut self, f: usize, params: &[FieldId], results: &[FieldId]) {
        for &p in params {
            let loc = self.graph.add(f, 1, Role::Param);
            self.fns[f].params.push(loc);
            self.bind(p, f, loc);
        }
        for (i, &r) in results.iter().enumerate() {
            let loc = self.graph.add(f, 1, Role::Result(i));
            self.fns[f].results.push(loc);
            let t = self.ty(self.program[self.pkg].ast[r].ty);
            self.fns[f].result_types.push(t);
            self.bind(r, f, loc);
        }
    }

    fn bind(&mut self, field: FieldId, home: usize, loc: Loc) {
        let name = self.program[self.pkg].ast[field].name;
        if let Some(obj) = name.and_then(|n| self.object(n)) {
            let var = Var { loc, home, depth: 1, assigned: false, addressed: false, captured: false };
            self.vars.insert(obj, var);
        }
    }

    /// Runs `f` inside function node `node`.
    pub(super) fn with(&mut self, node: usize, f: impl FnOnce(&mut Self)) {
        let saved = (std::mem::replace(&mut self.cur, node), std::mem::replace(&mut self.depth, 1));
        f(self);
        (self.cur, self.depth) = saved;
    }

    /// Declares a local variable; where its values go.
    pub(super) fn declare_var(&mut self, obj: ObjId) -> Hole {
        if let Some(var) = self.vars.get(&obj) {
            return Hole::of(var.loc);
        }
        let loc = self.graph.add(self.cur, self.depth, Role::Local);
        let var = Var {
            loc,
            home: self.cur,
            depth: self.depth,
            assigned: false,
            addressed: false,
            captured: false,
        };
        self.vars.insert(obj, var);
        Hole::of(loc)
    }

    /// The value of variable `obj` goes to `k`.
    pub(super) fn use_var(&mut self, k: Hole, obj: ObjId) {
        let Some(&var) = self.vars.get(&obj) else { return };
        self.capture(obj);
        if k.derefs < 0 {
            self.vars.entry(obj).and_modify(|v| v.addressed = true);
        }
        self.graph.flow(k, var.loc);
    }

    /// A use of `obj` in the current function captures it in every function up to its own.
    pub(super) fn capture(&mut self, obj: ObjId) {
        let (cur, depth) = (self.cur, self.depth);
        let Some(var) = self.vars.get_mut(&obj) else { return };
        if var.home == cur {
            return;
        }
        if !std::mem::replace(&mut var.captured, true) && var.depth == depth {
            // Assignments before the first capture, on the same level, don't count.
            var.assigned = false;
        }
        let home = var.home;
        let mut f = cur;
        while f != home {
            if !self.fns[f].captures.contains(&obj) {
                self.fns[f].captures.push(obj);
            }
            match self.graph.parents[f] {
                Some(parent) => f = parent,
                None => break,
            }
        }
    }

    /// Storage that an expression may allocate: its address goes to `k`; where its contents go.
    pub(super) fn spill(&mut self, k: Hole) -> Hole {
        Hole::of(self.spill_at(k, self.depth))
    }
    pub(super) fn spill_at(&mut self, k: Hole, depth: u32) -> Loc {
        let loc = self.graph.add(self.cur, depth, Role::Local);
        self.graph.flow(k.addr(), loc);
        loc
    }
    /// A hole that leads to all of `ks`.
    pub(super) fn tee(&mut self, ks: &[Hole]) -> Hole {
        match ks {
            [] => NOWHERE,
            [k] => *k,
            _ => {
                let loc = self.graph.add(self.cur, self.depth, Role::Local);
                for &k in ks {
                    self.graph.flow(k, loc);
                }
                Hole::of(loc)
            }
        }
    }

    /// When all bodies are walked: what each literal captured flows into it.
    pub(super) fn flow_closures(&mut self) {
        for (k, f) in std::mem::take(&mut self.closures) {
            for obj in self.fns[f].captures.clone() {
                let Some(&var) = self.vars.get(&obj) else { continue };
                let by_value = !var.addressed && !var.assigned && self.var_size(obj) <= CAPTURE_LIMIT;
                if !by_value {
                    self.vars.entry(obj).and_modify(|v| v.addressed = true);
                }
                self.graph.flow(if by_value { k } else { k.addr() }, var.loc);
            }
        }
    }

    fn var_size(&mut self, obj: ObjId) -> u64 {
        let Some(t) = self.program[obj].ty else { return 0 };
        if self.program.types.mentions_tparam(t) { 8 } else { self.program.size_align(t).0 }
    }

    /// `f := func…` that is never assigned again: calls of `f` are calls of the literal.
    fn find_constant_literals(&mut self, body: StmtId) {
        let mut found: Vec<(ObjId, ExprId)> = Vec::new();
        let mut dropped: FxHashSet<ObjId> = FxHashSet::default();
        let mut pairs: Vec<(ExprId, Option<ExprId>, bool)> = Vec::new();
        let ast = &self.program[self.pkg].ast;
        for s in self.index.within(ast, body) {
            match ast[s].kind {
                StmtKind::Define { lhs, rhs } | StmtKind::Assign { lhs, rhs } => {
                    let define = matches!(ast[s].kind, StmtKind::Define { .. });
                    let rhs = ast.list(rhs);
                    let one = lhs.len() == rhs.len();
                    for (i, &l) in ast.list(lhs).iter().enumerate() {
                        pairs.push((l, one.then(|| rhs[i]), define));
                    }
                }
                StmtKind::Range { key, value, .. } => {
                    pairs.extend(key.into_iter().chain(value).map(|e| (e, None, false)));
                }
                _ => {}
            }
        }
        for (l, r, define) in pairs {
            let Some(obj) = self.object(self.program[self.pkg].ast.unparen(l)) else { continue };
            let literal = r.map(|r| self.program[self.pkg].ast.unparen(r));
            match literal.map(|r| (r, self.kind(r))) {
                Some((r, ExprKind::FuncLit { .. })) if define && self.is_declared_at(l, obj) => {
                    found.push((obj, r))
                }
                _ => {
                    dropped.insert(obj);
                }
            }
        }
        for (obj, lit) in found {
            if !dropped.contains(&obj) {
                self.constant_literals.insert(obj, lit);
            }
        }
    }

    // --- the tree and what the checker found ---

    pub(super) fn kind(&self, e: ExprId) -> ExprKind {
        self.program[self.pkg].ast[e].kind
    }
    pub(super) fn list<T: Pooled>(&self, list: List<T>) -> Vec<T> {
        self.program[self.pkg].ast.list(list).to_vec()
    }
    pub(super) fn unparen(&self, e: ExprId) -> ExprId {
        self.program[self.pkg].ast.unparen(e)
    }
    pub(super) fn object(&self, e: ExprId) -> Option<ObjId> {
        self.program[self.pkg].info.objects.get(e.index()).copied().flatten()
    }
    pub(super) fn is_declared_at(&self, e: ExprId, obj: ObjId) -> bool {
        self.program[obj].pos == self.program[self.pkg].ast[e].span.lo
    }
    pub(super) fn is_local(&self, obj: ObjId) -> bool {
        matches!(&self.program[obj].kind, ObjectKind::Var(v) if v.scope == VarScope::Local)
    }
    pub(super) fn mode(&self, e: ExprId) -> Mode {
        self.program[self.pkg]
            .info
            .types
            .get(e.index())
            .and_then(Option::as_ref)
            .map_or(Mode::None, |tv| tv.mode)
    }
    pub(super) fn ty(&self, e: ExprId) -> TypeId {
        let recorded =
            self.program[self.pkg].info.types.get(e.index()).and_then(Option::as_ref).map(|tv| tv.ty);
        recorded
            .filter(|&t| t != TypeId::INVALID)
            .unwrap_or_else(|| self.object(e).and_then(|obj| self.program[obj].ty).unwrap_or(TypeId::INVALID))
    }
    pub(super) fn under(&mut self, t: TypeId) -> Type {
        let u = self.program.types.underlying(t);
        self.program.types.get(u).clone()
    }
    pub(super) fn is_interface(&mut self, t: TypeId) -> bool {
        self.program.types.tparam_of(t).is_none() && matches!(self.under(t), Type::Interface(_))
    }
    /// Whether values of the type are, or hold, pointers.
    pub(super) fn has_pointers(&mut self, t: TypeId) -> bool {
        if self.program.types.tparam_of(t).is_some() {
            return true;
        }
        match self.under(t) {
            Type::Basic(kind) => {
                use BasicKind::{String, UnsafePointer, UntypedNil, UntypedString};
                matches!(kind, String | UnsafePointer | UntypedNil | UntypedString)
            }
            Type::Array { elem, len } => len > 0 && self.has_pointers(elem),
            Type::Struct(fields) => fields.iter().any(|f| self.has_pointers(f.ty)),
            Type::Tuple(types) => types.iter().any(|&t| self.has_pointers(t)),
            _ => true,
        }
    }
    /// Whether an interface holds values of the type in its data word.
    pub(super) fn is_direct(&mut self, t: TypeId) -> bool {
        if self.program.types.tparam_of(t).is_some() {
            return false;
        }
        match self.under(t) {
            Type::Pointer(_) | Type::Map { .. } | Type::Chan { .. } | Type::Signature(_) => true,
            Type::Basic(kind) => kind == BasicKind::UnsafePointer,
            Type::Array { elem, len: 1 } => self.is_direct(elem),
            Type::Struct(fields) if fields.len() == 1 => self.is_direct(fields[0].ty),
            _ => false,
        }
    }
}

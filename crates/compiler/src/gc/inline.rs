//! Which literals gc inlines where they stand: it shows in the names of the literals inside them.
//!
//! Holds: a literal whose code ends up in a declared function names its own literals `.funcN`, one that stays a function of its own `.N`. gc inlines a literal that is called
//! where it is known, and one that is passed to a small function that calls its parameter; bodies with `defer`, `go` or `recover` never. Costs are counted as gc counts
//! the nodes of its tree (80 for a function, 160 for a literal, 800 for one called once, 57 a call), which is exact for common
//! statements and near for others. Does not know of functions inlined into literals, nor of the library beyond a few names.

use crate::plan::{NodeKind, Plan};
use goanna_syntax::ast::{
    Ast, ClauseId, DeclKind, ExprId, ExprKind, FieldId, FuncBody, List, Pooled, StmtId, StmtKind,
};
use goanna_syntax::{SourceMap, Span};
use goanna_types::object::{ObjId, ObjectKind};
use goanna_types::ty::PkgId;
use goanna_types::{Builtin, Mode, Program, SelectionKind};
use rustc_hash::{FxHashMap, FxHashSet};

const FUNCTION: i32 = 80;
const LITERAL: i32 = 160;
const LITERAL_ONCE: i32 = 800;
const CALL: i32 = 57;
const PARAM_CALL: i32 = 17;
const IN_PARENT: i32 = 16;

/// Functions of the library that gc inlines, with their costs.
const LIBRARY: [(&str, &str, i32); 4] =
    [("fmt", "Println", 72), ("fmt", "Print", 72), ("fmt", "Printf", 73), ("errors", "New", 7)];
/// Small functions of the library that call their last parameter.
const CALLERS: [(&str, &str); 2] = [("slices", "IndexFunc"), ("slices", "ContainsFunc")];

/// What is known of declared functions, by object.
pub(crate) type Known = FxHashMap<ObjId, Declared>;

/// A declared function.
#[derive(Clone, Debug, Default)]
pub(crate) struct Declared {
    /// What inlining it costs; none if it cannot be.
    cost: Option<i32>,
    /// Its parameters that it only calls.
    called: Vec<bool>,
}

/// A call that is not a `go` or `defer` statement's.
struct Call {
    node: usize,
    fun: ExprId,
    args: Vec<ExprId>,
}

struct Walk<'p> {
    program: &'p Program,
    sources: &'p SourceMap,
    pkg: PkgId,
    plan: &'p Plan,
    known: &'p mut Known,
    node: usize,
    cost: i32,
    possible: bool,
    /// Costs of literals and range bodies by node.
    bodies: FxHashMap<usize, Option<i32>>,
    uses: FxHashMap<ObjId, u32>,
    binds: FxHashMap<ObjId, ExprId>,
    params: FxHashSet<ObjId>,
    calls: Vec<Call>,
    ranges: Vec<(StmtId, ExprId)>,
}

/// The nodes of a plan that gc inlines into the function that has them.
pub(crate) fn inlined(
    program: &Program,
    sources: &SourceMap,
    pkg: PkgId,
    plan: &Plan,
    known: &mut Known,
    roots: (&[StmtId], &[ExprId]),
    assigned: &FxHashSet<ObjId>,
) -> Vec<usize> {
    let nested = plan.nodes.iter().any(|n| n.kind == NodeKind::Literal && n.parent.is_some_and(|p| p != 0));
    if program[pkg].lazy || !nested {
        return Vec::new();
    }
    let mut w = Walk::new(program, sources, pkg, plan, known);
    roots.0.iter().for_each(|&s| w.stmt(s));
    roots.1.iter().for_each(|&e| w.expr(e));
    w.decide(assigned)
}

impl<'p> Walk<'p> {
    fn new(
        program: &'p Program,
        sources: &'p SourceMap,
        pkg: PkgId,
        plan: &'p Plan,
        known: &'p mut Known,
    ) -> Self {
        Walk {
            program,
            sources,
            pkg,
            plan,
            known,
            node: 0,
            cost: 0,
            possible: true,
            bodies: FxHashMap::default(),
            uses: FxHashMap::default(),
            binds: FxHashMap::default(),
            params: FxHashSet::default(),
            calls: Vec::new(),
            ranges: Vec::new(),
        }
    }

    fn ast(&self) -> &'p Ast {
        &self.program[self.pkg].ast
    }
    fn list<T: Pooled>(&self, list: List<T>) -> &'p [T] {
        self.ast().list(list)
    }
    fn object(&self, e: ExprId) -> Option<ObjId> {
        self.program[self.pkg].info.objects.get(e.index()).copied().flatten()
    }
    fn mode(&self, e: ExprId) -> Option<Mode> {
        self.program[self.pkg].info.types.get(e.index())?.as_ref().map(|tv| tv.mode)
    }

    // --- decisions ---

    fn decide(mut self, assigned: &FxHashSet<ObjId>) -> Vec<usize> {
        let calls = std::mem::take(&mut self.calls);
        let mut out = Vec::new();
        // Variables: how often each is called directly, and whether always where its literal is.
        let mut direct: FxHashMap<ObjId, u32> = FxHashMap::default();
        let mut strayed: FxHashSet<ObjId> = FxHashSet::default();
        for c in &calls {
            match self.ast()[c.fun].kind {
                ExprKind::FuncLit { .. } => self.take(c.fun, LITERAL_ONCE, &mut out),
                ExprKind::Name(_) => {
                    if let Some(obj) = self.object(c.fun).filter(|o| self.binds.contains_key(o)) {
                        *direct.entry(obj).or_default() += 1;
                        if self.parent_of(self.binds[&obj]) != Some(c.node) {
                            strayed.insert(obj);
                        }
                    }
                }
                _ => {}
            }
            self.passed(c, assigned, &mut out);
        }
        for (&obj, &n) in &direct {
            let limit = if n == 1 { LITERAL_ONCE } else { LITERAL };
            if !assigned.contains(&obj) && !strayed.contains(&obj) && self.uses.get(&obj) == Some(&n) {
                self.take(self.binds[&obj], limit, &mut out);
            }
        }
        for (s, x) in std::mem::take(&mut self.ranges) {
            if let Some(&node) = self.plan.ranges.get(&s)
                && self.plan.nodes[node]
                    .parent
                    .is_some_and(|p| !matches!(self.plan.nodes[p].kind, NodeKind::RangeBody(_)))
                && let Some(callee) = self.callee(x)
                && self.calls_param(callee, 0)
                && self.bodies.get(&node).is_some_and(|c| c.is_some_and(|c| c <= LITERAL_ONCE))
            {
                out.push(node);
            }
        }
        out
    }

    fn parent_of(&self, literal: ExprId) -> Option<usize> {
        self.plan.nodes[*self.plan.literals.get(&literal)?].parent
    }

    /// The literal is inlined if its body allows it.
    fn take(&self, literal: ExprId, limit: i32, out: &mut Vec<usize>) {
        if let Some(&node) = self.plan.literals.get(&literal)
            && self.bodies.get(&node).is_some_and(|c| c.is_some_and(|c| c <= limit))
        {
            out.push(node);
        }
    }

    /// Literals passed to small functions that call them.
    fn passed(&mut self, c: &Call, assigned: &FxHashSet<ObjId>, out: &mut Vec<usize>) {
        for (i, &arg) in c.args.iter().enumerate() {
            let arg = self.ast().unparen(arg);
            let literal = match self.ast()[arg].kind {
                ExprKind::FuncLit { .. } => Some(arg),
                ExprKind::Name(_) => self
                    .object(arg)
                    .filter(|o| !assigned.contains(o) && self.uses.get(o) == Some(&1))
                    .and_then(|o| self.binds.get(&o).copied()),
                _ => None,
            };
            if let Some(literal) = literal
                && let Some(callee) = self.callee(c.fun)
                && (self.calls_param(callee, i) || self.is_caller(callee) && i + 1 == c.args.len())
            {
                self.take(literal, LITERAL_ONCE, out);
            }
        }
    }

    /// Whether a selector is `package.Name`.
    fn is_qualified(&self, e: ExprId) -> bool {
        let known = self.program[self.pkg].info.selections.get(&e);
        known.is_none_or(|s| s.kind == SelectionKind::Qualified)
    }

    /// The declared function that an expression names.
    fn callee(&self, fun: ExprId) -> Option<ObjId> {
        let fun = self.ast().unparen(fun);
        let name = match self.ast()[fun].kind {
            ExprKind::Name(_) => fun,
            ExprKind::Index { x, .. } => return self.callee(x),
            ExprKind::Selector { sel, .. } if self.is_qualified(fun) => sel,
            _ => return None,
        };
        self.object(name).filter(|&o| matches!(self.program[o].kind, ObjectKind::Func(_)))
    }

    fn is_caller(&self, obj: ObjId) -> bool {
        let object = &self.program[obj];
        object.pkg.is_some_and(|p| CALLERS.contains(&(&*self.program[p].path, object.name.as_str())))
    }

    fn calls_param(&mut self, obj: ObjId, i: usize) -> bool {
        let d = self.declared(obj);
        d.cost.is_some_and(|c| c <= FUNCTION) && d.called.get(i).copied().unwrap_or(false)
    }

    /// What is known of a declared function.
    fn declared(&mut self, obj: ObjId) -> Declared {
        if let Some(d) = self.known.get(&obj) {
            return d.clone();
        }
        // A function that calls itself is met again here.
        self.known.insert(obj, Declared::default());
        let found = self.look_at(obj).unwrap_or_default();
        self.known.insert(obj, found.clone());
        found
    }

    fn look_at(&mut self, obj: ObjId) -> Option<Declared> {
        let object = &self.program[obj];
        let pkg = object.pkg?;
        if let Some(&(.., cost)) =
            LIBRARY.iter().find(|l| l.0 == &*self.program[pkg].path && l.1 == object.name.as_str())
        {
            return Some(Declared { cost: Some(cost), called: Vec::new() });
        }
        let ObjectKind::Func(info) = &object.kind else { return None };
        let ast = &self.program[pkg].ast;
        let decl = ast[info.decl?];
        let DeclKind::Func { ty, body: FuncBody::Block(body), .. } = decl.kind else { return None };
        if self.program[pkg].lazy || self.is_noinline(decl.span) {
            return None;
        }
        let plan = Plan::default();
        let mut w = Walk::new(self.program, self.sources, pkg, &plan, self.known);
        let ExprKind::FuncType { params, .. } = ast[ty].kind else { return None };
        let names: Vec<Option<ObjId>> = w.param_objects(ast.list(params));
        w.params.extend(names.iter().flatten());
        w.stmt(body);
        let cost = w.possible.then_some(w.cost);
        let called = names.iter().map(|p| p.is_some_and(|p| w.only_called(p))).collect();
        Some(Declared { cost, called })
    }

    fn param_objects(&self, fields: &[FieldId]) -> Vec<Option<ObjId>> {
        fields.iter().map(|&f| self.ast()[f].name.and_then(|n| self.object(n))).collect()
    }

    fn only_called(&self, param: ObjId) -> bool {
        let n = self.calls.iter().filter(|c| self.object(c.fun) == Some(param)).count() as u32;
        n > 0 && self.uses.get(&param) == Some(&n)
    }

    /// Whether `//go:noinline` stands in the comment before a declaration.
    fn is_noinline(&self, span: Span) -> bool {
        let Some((file, at)) = self.sources.locate(span.lo) else { return false };
        let file = self.sources.file(file);
        (1..at.line)
            .rev()
            .map(|l| file.line_text(l))
            .take_while(|t| t.starts_with(b"//"))
            .any(|t| t.starts_with(b"//go:noinline"))
    }

    // --- costs ---

    /// The cost of a body of its own; what stands around goes on as before.
    fn body(&mut self, node: Option<usize>, s: StmtId) -> Option<i32> {
        let saved = (self.node, self.cost, self.possible);
        (self.node, self.cost, self.possible) = (node.unwrap_or(usize::MAX), 0, true);
        self.stmt(s);
        let found = self.possible.then_some(self.cost);
        (self.node, self.cost, self.possible) = saved;
        if let Some(node) = node {
            self.bodies.insert(node, found);
        }
        found
    }

    fn exprs(&mut self, list: List<ExprId>) {
        self.list(list).iter().for_each(|&e| self.expr(e));
    }
    fn opt(&mut self, e: Option<ExprId>) {
        e.into_iter().for_each(|e| self.expr(e));
    }
    fn stmts(&mut self, list: List<StmtId>) {
        self.list(list).iter().for_each(|&s| self.stmt(s));
    }

    fn expr(&mut self, e: ExprId) {
        if matches!(self.mode(e), Some(Mode::Type)) {
            return;
        }
        if matches!(self.mode(e), Some(Mode::Const)) {
            self.cost += 1;
            return;
        }
        match self.ast()[e].kind {
            ExprKind::Paren(x) => self.expr(x),
            ExprKind::Name(_) => {
                self.cost += 1;
                if let Some(obj) = self.object(e) {
                    *self.uses.entry(obj).or_default() += 1;
                }
            }
            ExprKind::CompositeLit { elems, .. } => {
                self.cost += 1;
                self.exprs(elems);
            }
            ExprKind::KeyValue { key, value } => {
                self.cost += 1;
                if !matches!(self.ast()[key].kind, ExprKind::Name(_)) {
                    self.expr(key);
                }
                self.expr(value);
            }
            ExprKind::FuncLit { ty, body } => {
                self.literal(e, ty, body);
            }
            ExprKind::Selector { x, .. } => {
                self.cost += 1;
                if !self.is_qualified(e) {
                    self.expr(x);
                }
            }
            ExprKind::Index { x, indices } => {
                self.cost += 1;
                self.expr(x);
                self.exprs(indices);
            }
            ExprKind::Slice { x, lo, hi, max, .. } => {
                self.cost += 1;
                self.expr(x);
                [lo, hi, max].into_iter().for_each(|p| self.opt(p));
            }
            ExprKind::TypeAssert { x, .. } | ExprKind::Star(x) | ExprKind::Unary { x, .. } => {
                self.cost += 1;
                self.expr(x);
            }
            ExprKind::Binary { x, y, .. } => {
                self.cost += 1;
                self.expr(x);
                self.expr(y);
            }
            ExprKind::Call { fun, args, .. } => self.call(fun, self.list(args), false),
            _ => self.cost += 1,
        }
    }

    /// A literal; its cost when called, if it can be inlined.
    fn literal(&mut self, e: ExprId, ty: ExprId, body: StmtId) -> Option<i32> {
        self.cost += IN_PARENT;
        if let ExprKind::FuncType { params, .. } = self.ast()[ty].kind {
            let objects = self.param_objects(self.list(params));
            self.params.extend(objects.into_iter().flatten());
        }
        let node = self.plan.literals.get(&e).copied();
        self.body(node, body)
    }

    fn call(&mut self, fun: ExprId, args: &'p [ExprId], later: bool) {
        let fun = self.ast().unparen(fun);
        match self.mode(fun) {
            Some(Mode::Builtin(Builtin::Recover)) => self.possible = false,
            Some(Mode::Builtin(Builtin::Panic)) => self.cost += 2,
            Some(Mode::Builtin(_) | Mode::Type) => self.cost += 1,
            _ => {
                if !later {
                    self.calls.push(Call { node: self.node, fun, args: args.to_vec() });
                }
                self.callee_cost(fun);
            }
        }
        args.iter().for_each(|&a| self.expr(a));
    }

    fn callee_cost(&mut self, fun: ExprId) {
        self.cost += 1;
        match self.ast()[fun].kind {
            ExprKind::FuncLit { ty, body } => {
                self.cost += self.literal(fun, ty, body).filter(|&c| c <= LITERAL).unwrap_or(CALL);
            }
            ExprKind::Name(_) if self.object(fun).is_some_and(|o| self.params.contains(&o)) => {
                self.cost += PARAM_CALL;
                self.expr(fun);
            }
            ExprKind::Name(_) if self.object(fun).is_some_and(|o| self.binds.contains_key(&o)) => {
                let literal = self.object(fun).map(|o| self.binds[&o]);
                let node = literal.and_then(|l| self.plan.literals.get(&l));
                let cost = node.and_then(|n| self.bodies.get(n).copied().flatten());
                self.cost += cost.filter(|&c| c <= LITERAL).unwrap_or(CALL);
                self.expr(fun);
            }
            _ => match self.callee(fun) {
                Some(obj) => {
                    let cost = self.declared(obj).cost.filter(|&c| c <= FUNCTION);
                    // The arguments of a variadic call to package fmt become a slice of interfaces.
                    let slice = LIBRARY[..3].iter().any(|l| self.program[obj].name.as_str() == l.1);
                    self.cost += cost.unwrap_or(CALL) + 1 + if slice { 4 } else { 0 };
                }
                None => {
                    self.cost += CALL;
                    self.expr(fun);
                }
            },
        }
    }

    fn bind(&mut self, name: ExprId, value: ExprId) {
        let value = self.ast().unparen(value);
        if let ExprKind::FuncLit { .. } = self.ast()[value].kind
            && let Some(obj) = self.object(name)
        {
            self.binds.insert(obj, value);
        }
    }

    fn stmt(&mut self, s: StmtId) {
        match self.ast()[s].kind {
            StmtKind::Bad | StmtKind::Empty => {}
            StmtKind::Expr(e) => self.expr(e),
            StmtKind::Go(e) | StmtKind::Defer(e) => {
                self.possible = false;
                if let ExprKind::Call { fun, args, .. } = self.ast()[self.ast().unparen(e)].kind {
                    self.call(fun, self.list(args), true);
                }
            }
            StmtKind::Block(list) => self.stmts(list),
            StmtKind::Labeled { stmt, .. } => {
                self.cost += 1;
                self.stmt(stmt);
            }
            StmtKind::Define { lhs, rhs } => {
                self.cost += 1 + 3 * self.list(lhs).len() as i32;
                self.exprs(rhs);
                self.list(lhs).iter().zip(self.list(rhs)).for_each(|(&n, &v)| self.bind(n, v));
            }
            StmtKind::Decl(decls) => {
                for &d in self.list(decls) {
                    if let DeclKind::Var { names, values, .. } = self.ast()[d].kind {
                        self.cost += 3 + 2 * self.list(names).len() as i32;
                        self.exprs(values);
                        self.list(names).iter().zip(self.list(values)).for_each(|(&n, &v)| self.bind(n, v));
                    }
                }
            }
            other => {
                self.cost += 1;
                self.compound(s, other);
            }
        }
    }

    fn compound(&mut self, s: StmtId, kind: StmtKind) {
        match kind {
            StmtKind::Send { chan: x, value: y } | StmtKind::OpAssign { x, y, .. } => {
                self.expr(x);
                self.expr(y);
            }
            StmtKind::IncDec { x, .. } => {
                self.cost += 1;
                self.expr(x);
            }
            StmtKind::Assign { lhs, rhs } => {
                self.exprs(lhs);
                self.exprs(rhs);
            }
            StmtKind::Return(values) => self.exprs(values),
            StmtKind::If { init, cond, then, els } => {
                init.into_iter().for_each(|s| self.stmt(s));
                self.expr(cond);
                self.stmt(then);
                els.into_iter().for_each(|s| self.stmt(s));
            }
            StmtKind::Switch { init, tag, clauses } => {
                init.into_iter().for_each(|s| self.stmt(s));
                self.opt(tag);
                self.clauses(clauses);
            }
            StmtKind::TypeSwitch { init, x, clauses, .. } => {
                init.into_iter().for_each(|s| self.stmt(s));
                self.expr(x);
                self.clauses(clauses);
            }
            StmtKind::Select { clauses } => self.clauses(clauses),
            StmtKind::For { init, cond, post, body } => {
                init.into_iter().for_each(|s| self.stmt(s));
                self.opt(cond);
                post.into_iter().for_each(|s| self.stmt(s));
                self.stmt(body);
            }
            StmtKind::Range { key, value, define, x, body } => {
                self.expr(x);
                if let Some(&node) = self.plan.ranges.get(&s) {
                    self.ranges.push((s, x));
                    self.cost += CALL + IN_PARENT;
                    self.body(Some(node), body);
                    return;
                }
                for v in key.into_iter().chain(value) {
                    self.cost += if define { 2 } else { 0 };
                    self.expr(v);
                }
                self.stmt(body);
            }
            _ => {}
        }
    }

    fn clauses(&mut self, clauses: List<ClauseId>) {
        for &c in self.list(clauses) {
            let clause = self.ast()[c];
            self.cost += 1;
            self.exprs(clause.exprs);
            clause.comm.into_iter().for_each(|s| self.stmt(s));
            self.stmts(clause.body);
        }
    }
}

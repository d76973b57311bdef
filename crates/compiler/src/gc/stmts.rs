//! The flows of statements.

use super::build::{Batch, NOWHERE, TO_HEAP};
use super::flow::{Hole, Role};
use goanna_syntax::ast::{BranchKind, ClauseId, DeclKind, ExprId, ExprKind, List, StmtId, StmtKind};
use goanna_types::Mode;
use goanna_types::object::{Builtin, ObjId};
use goanna_types::ty::{Type, TypeId};

impl Batch<'_> {
    fn opt_stmt(&mut self, s: Option<StmtId>) {
        if let Some(s) = s {
            self.stmt(s);
        }
    }
    fn block(&mut self, list: List<StmtId>) {
        let depth = self.depth;
        for s in self.list(list) {
            self.stmt(s);
        }
        self.depth = depth;
    }

    pub(super) fn stmt(&mut self, s: StmtId) {
        match self.program[self.pkg].ast[s].kind {
            StmtKind::Bad | StmtKind::Empty => {}
            StmtKind::Expr(e) => self.effect(e),
            StmtKind::Send { chan, value } => {
                self.discard(chan);
                let t = self.ty(chan);
                let elem = match self.under(t) {
                    Type::Chan { elem, .. } => elem,
                    _ => TypeId::INVALID,
                };
                self.expr_to(TO_HEAP, value, elem);
            }
            StmtKind::IncDec { x, .. } => {
                self.place(x);
                self.note_assigned(x);
            }
            StmtKind::OpAssign { x, y, .. } => {
                let k = self.place(x);
                if self.has_pointers(self.ty(x)) {
                    self.spill(k); // a string
                }
                self.discard(y);
                self.note_assigned(x);
            }
            StmtKind::Assign { lhs, rhs } => self.assign(&self.list(lhs), &self.list(rhs), false),
            StmtKind::Define { lhs, rhs } => self.assign(&self.list(lhs), &self.list(rhs), true),
            StmtKind::Go(call) => self.later(TO_HEAP, call),
            StmtKind::Defer(call) => {
                let home = self.fns[self.cur].home;
                self.fns[home].defers = true;
                let k = if self.depth == 1 {
                    Hole::of(self.graph.add(self.cur, self.depth, Role::Local))
                } else {
                    TO_HEAP
                };
                self.later(k, call);
            }
            StmtKind::Return(values) => self.returns(&self.list(values)),
            StmtKind::Branch { .. } => {}
            StmtKind::Block(list) => self.block(list),
            StmtKind::If { init, cond, then, els } => {
                self.opt_stmt(init);
                self.discard(cond);
                self.stmt(then);
                self.opt_stmt(els);
            }
            StmtKind::Switch { init, tag, clauses } => {
                self.opt_stmt(init);
                self.discard_opt(tag);
                self.clauses(clauses, true);
            }
            StmtKind::TypeSwitch { init, x, clauses, .. } => {
                self.opt_stmt(init);
                self.type_switch(x, clauses);
            }
            StmtKind::Select { clauses } => self.clauses(clauses, false),
            StmtKind::For { init, cond, post, body } => {
                self.opt_stmt(init);
                self.depth += 1;
                self.discard_opt(cond);
                self.opt_stmt(post);
                self.stmt(body);
                self.depth -= 1;
            }
            StmtKind::Range { key, value, define, x, body } => self.range(key, value, define, x, body),
            StmtKind::Labeled { label, stmt } => {
                // A label that a later goto jumps back to heads a loop.
                if let Some(name) = self.program[self.pkg].ast.name(label)
                    && self.jumps_back(name, s)
                {
                    self.depth += 1;
                }
                self.stmt(stmt);
            }
            StmtKind::Decl(decls) => {
                for d in self.list(decls) {
                    if let DeclKind::Var { names, values, .. } = self.program[self.pkg].ast[d].kind {
                        self.assign(&self.list(names), &self.list(values), true);
                    }
                }
            }
        }
    }

    fn jumps_back(&self, name: goanna_syntax::Symbol, label: StmtId) -> bool {
        let ast = &self.program[self.pkg].ast;
        let Some(body) = self.body else { return false };
        let at = ast[label].span.lo;
        self.index.within(ast, body).into_iter().any(|s| match ast[s].kind {
            StmtKind::Branch { kind: BranchKind::Goto, label: Some(l) } => {
                ast.name(l) == Some(name) && ast[s].span.lo > at
            }
            _ => false,
        })
    }

    fn effect(&mut self, e: ExprId) {
        match self.kind(self.unparen(e)) {
            ExprKind::Call { .. } => self.call(&[], e),
            _ => self.discard(e),
        }
    }

    /// `go` and `defer`: the operands are evaluated now, kept in `k`, and used later.
    fn later(&mut self, k: Hole, call: ExprId) {
        let call = self.unparen(call);
        let ExprKind::Call { fun, args, .. } = self.kind(call) else { return };
        let fun = self.unparen(fun);
        if matches!(self.kind(fun), ExprKind::FuncLit { .. }) && args.is_empty() {
            return self.expr(k, fun);
        }
        if k.dst != TO_HEAP.dst {
            return self.call(&[], call);
        }
        if let ExprKind::Selector { x, .. } = self.kind(fun)
            && let Some(sel) = self.selection(fun)
        {
            self.receiver(k, &sel, x);
        } else {
            self.expr(k, fun);
        }
        for arg in self.list(args) {
            if let Type::Tuple(_) = self.program.types.get(self.ty(arg)) {
                self.discard(arg);
            } else {
                self.expr(k, arg);
            }
        }
    }

    fn returns(&mut self, values: &[ExprId]) {
        let home = self.fns[self.cur].home;
        let results = self.fns[home].results.clone();
        if values.len() == results.len() {
            let types = self.fns[home].result_types.clone();
            for ((&v, &r), &t) in values.iter().zip(&results).zip(&types) {
                self.expr_to(Hole::of(r), v, t);
            }
        } else if let [call] = *values {
            let ks: Vec<Hole> = results.iter().map(|&r| Hole::of(r)).collect();
            self.call(&ks, call);
        }
    }

    fn assign(&mut self, lhs: &[ExprId], rhs: &[ExprId], define: bool) {
        let ks: Vec<(Hole, bool, TypeId)> = lhs.iter().map(|&l| self.target(l, define)).collect();
        if lhs.len() == rhs.len() {
            for (&(k, _, t), &r) in ks.iter().zip(rhs) {
                let own = self.self_assign(lhs, rhs);
                self.expr_to(if own { NOWHERE } else { k }, r, t);
                if let [l] = *lhs {
                    self.note_stored_back(l, r);
                }
            }
        } else if let [r] = *rhs {
            let holes: Vec<Hole> = ks.iter().map(|k| k.0).collect();
            match self.kind(self.unparen(r)) {
                ExprKind::Call { .. } => self.call(&holes, r),
                _ => self.expr(holes[0], r),
            }
        }
        for (&l, &(_, fresh, _)) in lhs.iter().zip(&ks) {
            if !fresh {
                self.note_assigned(l);
            }
        }
    }

    /// `l = append(l, …)`.
    fn note_stored_back(&mut self, l: ExprId, r: ExprId) {
        let r = self.unparen(r);
        if let ExprKind::Call { fun, args, .. } = self.kind(r)
            && let Mode::Builtin(Builtin::Append) = self.mode(self.unparen(fun))
            && self.same_place(l, self.list(args)[0])
        {
            self.stored_back.insert(r, l);
        }
    }
    fn same_place(&self, a: ExprId, b: ExprId) -> bool {
        let (mut a, mut b) = (self.unparen(a), self.unparen(b));
        let ast = &self.program[self.pkg].ast;
        loop {
            match (self.kind(a), self.kind(b)) {
                (ExprKind::Name(_), ExprKind::Name(_)) => return self.object(a) == self.object(b),
                (ExprKind::Selector { x, sel: f }, ExprKind::Selector { x: y, sel: g })
                    if ast.name(f) == ast.name(g) =>
                {
                    (a, b) = (self.unparen(x), self.unparen(y));
                }
                (ExprKind::Star(x), ExprKind::Star(y)) => (a, b) = (self.unparen(x), self.unparen(y)),
                (ExprKind::Index { x, indices: i }, ExprKind::Index { x: y, indices: j }) => {
                    if !self.same_place(self.list(i)[0], self.list(j)[0]) {
                        return false;
                    }
                    (a, b) = (self.unparen(x), self.unparen(y));
                }
                (ExprKind::BasicLit(_, s), ExprKind::BasicLit(_, t)) => return s == t,
                _ => return false,
            }
        }
    }

    /// `x.f = x.f[…]`: nothing new is reached.
    fn self_assign(&self, lhs: &[ExprId], rhs: &[ExprId]) -> bool {
        let ([l], [r]) = (lhs, rhs) else { return false };
        let ExprKind::Slice { x, .. } = self.kind(self.unparen(*r)) else { return false };
        let (ExprKind::Selector { x: a, sel: f }, ExprKind::Selector { x: b, sel: g }) =
            (self.kind(self.unparen(*l)), self.kind(self.unparen(x)))
        else {
            return false;
        };
        let ast = &self.program[self.pkg].ast;
        let (a, b) = (self.unparen(a), self.unparen(b));
        ast.name(f) == ast.name(g) && self.object(a).is_some() && self.object(a) == self.object(b)
    }

    /// Where a left side's values go, whether it declares a variable, and its type.
    fn target(&mut self, l: ExprId, define: bool) -> (Hole, bool, TypeId) {
        if define
            && let Some(obj) = self.object(l)
            && self.is_declared_at(l, obj)
            && self.is_local(obj)
        {
            let t = self.program[obj].ty.unwrap_or(TypeId::INVALID);
            return (self.declare_var(obj), true, t);
        }
        let t = self.ty(l);
        (self.place(l), false, t)
    }

    fn clauses(&mut self, clauses: List<ClauseId>, exprs: bool) {
        for c in self.list(clauses) {
            let clause = self.program[self.pkg].ast[c];
            if exprs {
                for e in self.list(clause.exprs) {
                    self.discard(e);
                }
            }
            self.opt_stmt(clause.comm);
            self.block(clause.body);
        }
    }

    fn type_switch(&mut self, x: ExprId, clauses: List<ClauseId>) {
        let mut holes = Vec::new();
        for c in self.list(clauses) {
            let Some(&obj) = self.program[self.pkg].info.implicits.get(&c) else { continue };
            let k = self.declare_var(obj);
            let t = self.program[obj].ty.unwrap_or(TypeId::INVALID);
            if self.has_pointers(t) {
                let direct = self.is_interface(t) || self.is_direct(t);
                holes.push(if direct { k } else { k.deref() });
            }
        }
        let k = self.tee(&holes);
        self.expr(k, x);
        self.clauses(clauses, false);
    }

    fn range(&mut self, key: Option<ExprId>, value: Option<ExprId>, define: bool, x: ExprId, body: StmtId) {
        let t = self.ty(x);
        let u = self.under(t);
        if matches!(u, Type::Signature(_)) {
            return self.range_func(key, value, define, x, body);
        }
        let from = self.graph.add(self.cur, self.depth, Role::Local);
        self.expr(Hole::of(from), x);
        self.depth += 1;
        for (i, v) in [key, value].into_iter().enumerate() {
            let Some(v) = v else { continue };
            let (k, _, vt) = self.target(v, define);
            self.note_assigned(v);
            if i == 1 && self.has_pointers(vt) {
                let k = if matches!(u, Type::Array { .. }) { k } else { k.deref() };
                self.graph.flow(k, from);
            }
        }
        self.stmt(body);
        self.depth -= 1;
    }

    /// The body is a literal that the iterator calls; what it uses of the function around it, it shares.
    fn range_func(
        &mut self,
        key: Option<ExprId>,
        value: Option<ExprId>,
        define: bool,
        x: ExprId,
        body: StmtId,
    ) {
        self.expr(NOWHERE, x);
        let f = self.new_fn(Some(self.cur));
        self.fns[f].home = self.fns[self.cur].home;
        self.fns[f].body = Some(body);
        self.with(f, |b| {
            for v in key.into_iter().chain(value) {
                b.target(v, define);
                b.note_assigned(v);
            }
            b.stmt(body);
        });
        let shared: Vec<ObjId> = self.fns[f].captures.clone();
        for obj in shared {
            self.vars.entry(obj).and_modify(|v| v.addressed = true);
        }
    }
}

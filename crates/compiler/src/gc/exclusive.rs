//! Slice variables that alone refer to their storage until one place in their function, such as `return s`.
//!
//! Holds: gc keeps what such a variable appends to in the frame and moves it to the heap there. If the capacity was never looked at, the move
//! rounds it up from the length; else the buffer grows as the heap would, and nothing shows.

use super::build::Batch;
use goanna_syntax::ast::{ClauseId, DeclKind, ExprId, ExprKind, FieldId, List, StmtId, StmtKind, UnOp};
use goanna_types::Mode;
use goanna_types::object::{Builtin, ObjId};
use goanna_types::ty::Type;
use rustc_hash::FxHashMap;

#[derive(Debug, Default)]
struct Slice {
    /// Uses, and those of them that leave it alone with its storage.
    uses: i32,
    fine: i32,
    moved: Option<StmtId>,
    dead: bool,
    appends: Vec<ExprId>,
    weight: i32,
    depth: i32,
    cap_used: bool,
}

/// What was found of one slice variable.
#[derive(Debug)]
pub(super) struct Exclusive {
    pub obj: ObjId,
    pub moved: StmtId,
    pub appends: Vec<ExprId>,
    pub cap_used: bool,
}

struct Finder<'b, 'p> {
    b: &'b mut Batch<'p>,
    slices: FxHashMap<ObjId, Slice>,
    order: Vec<ObjId>,
    results: Vec<ObjId>,
    depth: i32,
    /// Inside a literal: its uses are never fine.
    foreign: bool,
    literals: Vec<(ExprId, StmtId)>,
}

/// Finds them in a function with this body, and in the literals in it.
pub(super) fn find(
    b: &mut Batch<'_>,
    params: &[FieldId],
    results: &[FieldId],
    body: StmtId,
) -> Vec<Exclusive> {
    let mut out = Vec::new();
    let mut todo = vec![(params.to_vec(), results.to_vec(), body)];
    while let Some((params, results, body)) = todo.pop() {
        let mut f = Finder {
            b: &mut *b,
            slices: FxHashMap::default(),
            order: Vec::new(),
            results: Vec::new(),
            depth: 0,
            foreign: false,
            literals: Vec::new(),
        };
        for (i, &field) in params.iter().chain(&results).enumerate() {
            if let Some(obj) = f.b.program[f.b.pkg].ast[field].name.and_then(|n| f.b.object(n)) {
                f.track(obj);
                if i >= params.len() {
                    f.results.push(obj);
                }
            }
        }
        f.stmt(body);
        f.collect(&mut out);
        let literals = std::mem::take(&mut f.literals);
        for (ty, body) in literals {
            if let ExprKind::FuncType { params, results } = b.kind(ty) {
                todo.push((b.list(params), b.list(results), body));
            }
        }
    }
    out
}

impl Finder<'_, '_> {
    fn collect(&mut self, out: &mut Vec<Exclusive>) {
        for obj in std::mem::take(&mut self.order) {
            let Some(s) = self.slices.remove(&obj) else { continue };
            if let Some(moved) = s.moved
                && !s.dead
                && s.uses == s.fine
                && s.weight >= 2
            {
                out.push(Exclusive { obj, moved, appends: s.appends, cap_used: s.cap_used });
            }
        }
    }

    fn track(&mut self, obj: ObjId) {
        let Some(t) = self.b.program[obj].ty else { return };
        if !self.foreign && matches!(self.b.under(t), Type::Slice(_)) && !self.slices.contains_key(&obj) {
            self.slices.insert(obj, Slice { depth: self.depth, ..Slice::default() });
            self.order.push(obj);
        }
    }

    /// The tracked variable that `e` names.
    fn named(&mut self, e: ExprId) -> Option<&mut Slice> {
        if self.foreign {
            return None;
        }
        let e = self.b.unparen(e);
        let obj = self.b.object(e)?;
        matches!(self.b.kind(e), ExprKind::Name(_)).then(|| self.slices.get_mut(&obj)).flatten()
    }
    fn is(&self, e: ExprId, obj: ObjId) -> bool {
        let e = self.b.unparen(e);
        matches!(self.b.kind(e), ExprKind::Name(_)) && self.b.object(e) == Some(obj)
    }
    fn fine(&mut self, e: ExprId, cap_used: bool) {
        if let Some(s) = self.named(e) {
            s.fine += 1;
            s.cap_used |= cap_used;
        }
    }
    fn transition(&mut self, e: ExprId, at: StmtId) {
        let depth = self.depth;
        if let Some(s) = self.named(e) {
            s.fine += 1;
            s.leave(depth, at);
        }
    }

    fn exprs(&mut self, list: List<ExprId>) {
        for e in self.b.list(list) {
            self.expr(e);
        }
    }

    fn expr(&mut self, e: ExprId) {
        if matches!(self.b.mode(e), Mode::Type | Mode::Const) {
            return;
        }
        match self.b.kind(e) {
            ExprKind::Name(_) => {
                if let Some(s) = self.b.object(e).and_then(|o| self.slices.get_mut(&o)) {
                    s.uses += 1;
                }
            }
            ExprKind::Paren(x) | ExprKind::Star(x) | ExprKind::TypeAssert { x, .. } => self.expr(x),
            ExprKind::Selector { x, .. } => {
                if self.b.selection(e).is_some() {
                    self.expr(x);
                }
            }
            ExprKind::FuncLit { ty, body } => {
                self.literals.push((ty, body));
                let outer = std::mem::replace(&mut self.foreign, true);
                let literals = self.literals.len();
                self.stmt(body);
                // Inner ones are found when this literal's turn comes.
                self.literals.truncate(literals);
                self.foreign = outer;
            }
            ExprKind::CompositeLit { elems, .. } => {
                for elem in self.b.list(elems) {
                    match self.b.kind(elem) {
                        ExprKind::KeyValue { key, value } => {
                            self.expr(key);
                            self.expr(value);
                        }
                        _ => self.expr(elem),
                    }
                }
            }
            ExprKind::Index { x, indices } => {
                self.fine(x, false);
                self.expr(x);
                self.exprs(indices);
            }
            ExprKind::Slice { x, lo, hi, max, .. } => {
                self.expr(x);
                for i in [lo, hi, max].into_iter().flatten() {
                    self.expr(i);
                }
            }
            ExprKind::Call { fun, args, ellipsis, .. } => self.call(fun, &self.b.list(args), ellipsis),
            ExprKind::Unary { op, x } => {
                if op == UnOp::Addr {
                    self.address(x);
                }
                self.expr(x);
            }
            ExprKind::Binary { x, y, .. } => {
                self.expr(x);
                self.expr(y);
            }
            _ => {}
        }
    }

    /// `&s[i]` and addresses inside of it.
    fn address(&mut self, x: ExprId) {
        let mut x = self.b.unparen(x);
        loop {
            match self.b.kind(x) {
                ExprKind::Selector { x: inner, .. } => x = self.b.unparen(inner),
                ExprKind::Index { x: inner, .. } => {
                    if let Some(s) = self.named(inner) {
                        s.dead = true;
                    }
                    let t = self.b.ty(inner);
                    if !matches!(self.b.under(t), Type::Array { .. }) {
                        return;
                    }
                    x = self.b.unparen(inner);
                }
                _ => return,
            }
        }
    }

    fn call(&mut self, fun: ExprId, args: &[ExprId], ellipsis: bool) {
        match self.b.mode(self.b.unparen(fun)) {
            Mode::Builtin(Builtin::Len) => self.fine(args[0], false),
            Mode::Builtin(Builtin::Cap) => self.fine(args[0], true),
            Mode::Value | Mode::Variable if !self.foreign => {
                for (i, &arg) in args.iter().enumerate() {
                    if self.named(arg).is_some() && self.b.argument_stays(fun, i, args.len(), ellipsis) {
                        self.fine(arg, true);
                    }
                }
            }
            _ => {}
        }
        self.expr(fun);
        for &arg in args {
            self.expr(arg);
        }
    }

    fn assign(&mut self, l: ExprId, r: Option<ExprId>, s: StmtId, define: bool) {
        let l = self.b.unparen(l);
        let fresh = define && self.b.object(l).is_some_and(|o| self.b.is_declared_at(l, o));
        if fresh && let Some(obj) = self.b.object(l) {
            self.track(obj);
        }
        self.expr(l);
        let Some(r) = r else {
            if fresh {
                self.fine(l, false);
            }
            return;
        };
        let value = self.b.unparen(r);
        if let Some(obj) = self.b.object(l).filter(|_| self.named(l).is_some()) {
            match self.b.kind(value) {
                ExprKind::Name(_) if self.b.object(value).is_some_and(|o| self.b.is_nil(o)) => {
                    self.fine(l, false)
                }
                ExprKind::CompositeLit { .. } => self.fine(l, true),
                ExprKind::Slice { x, three: false, .. } if self.is(x, obj) => {
                    self.fine(l, true);
                    self.fine(l, true);
                }
                ExprKind::Call { fun, args, .. }
                    if matches!(self.b.mode(self.b.unparen(fun)), Mode::Builtin(Builtin::Append)) =>
                {
                    let first = self.b.list(args)[0];
                    if self.is(first, obj) {
                        let depth = self.depth;
                        if let Some(s) = self.named(l) {
                            s.fine += 2;
                            s.appends.push(value);
                            s.weight += 1 + depth - s.depth;
                        }
                    }
                }
                _ => {}
            }
        }
        self.transition(value, s);
        self.expr(r);
    }

    fn stmts(&mut self, list: List<StmtId>) {
        for s in self.b.list(list) {
            self.stmt(s);
        }
    }

    fn stmt(&mut self, s: StmtId) {
        match self.b.program[self.b.pkg].ast[s].kind {
            StmtKind::Expr(e) | StmtKind::Go(e) | StmtKind::Defer(e) => self.expr(e),
            StmtKind::Send { chan: x, value: y } | StmtKind::OpAssign { x, y, .. } => {
                self.expr(x);
                self.expr(y);
            }
            StmtKind::IncDec { x, .. } => self.expr(x),
            StmtKind::Assign { lhs, rhs } => self.assignment(s, lhs, rhs, false),
            StmtKind::Define { lhs, rhs } => self.assignment(s, lhs, rhs, true),
            StmtKind::Return(values) => self.returns(s, &self.b.list(values)),
            StmtKind::Block(list) => self.stmts(list),
            StmtKind::If { init, cond, then, els } => {
                init.into_iter().for_each(|i| self.stmt(i));
                self.expr(cond);
                self.stmt(then);
                els.into_iter().for_each(|e| self.stmt(e));
            }
            StmtKind::Switch { init, tag, clauses } => {
                init.into_iter().for_each(|i| self.stmt(i));
                tag.into_iter().for_each(|t| self.expr(t));
                self.clauses(clauses, true);
            }
            StmtKind::TypeSwitch { init, x, clauses, .. } => {
                init.into_iter().for_each(|i| self.stmt(i));
                self.expr(x);
                self.clauses(clauses, false);
            }
            StmtKind::Select { clauses } => self.clauses(clauses, false),
            StmtKind::For { init, cond, post, body } => {
                self.depth += 1;
                init.into_iter().for_each(|i| self.stmt(i));
                cond.into_iter().for_each(|c| self.expr(c));
                post.into_iter().for_each(|p| self.stmt(p));
                self.stmt(body);
                self.depth -= 1;
            }
            StmtKind::Range { key, value, x, body, .. } => {
                self.transition(x, s);
                let t = self.b.ty(x);
                let outer = self.foreign;
                self.expr(x);
                self.foreign |= matches!(self.b.under(t), Type::Signature(_));
                self.depth += 1;
                for v in key.into_iter().chain(value) {
                    self.expr(v);
                }
                self.stmt(body);
                self.depth -= 1;
                self.foreign = outer;
            }
            StmtKind::Labeled { stmt, .. } => self.stmt(stmt),
            StmtKind::Decl(decls) => {
                for d in self.b.list(decls) {
                    if let DeclKind::Var { names, values, .. } = self.b.program[self.b.pkg].ast[d].kind {
                        self.assignment(s, names, values, true);
                    }
                }
            }
            StmtKind::Bad | StmtKind::Empty | StmtKind::Branch { .. } => {}
        }
    }

    fn assignment(&mut self, s: StmtId, lhs: List<ExprId>, rhs: List<ExprId>, define: bool) {
        let (lhs, rhs) = (self.b.list(lhs), self.b.list(rhs));
        if lhs.len() == rhs.len() || rhs.is_empty() {
            for (i, &l) in lhs.iter().enumerate() {
                self.assign(l, rhs.get(i).copied(), s, define);
            }
            return;
        }
        for e in lhs.into_iter().chain(rhs) {
            self.expr(e);
        }
    }

    fn returns(&mut self, s: StmtId, values: &[ExprId]) {
        if self.foreign {
            return values.iter().for_each(|&v| self.expr(v));
        }
        for &v in values {
            self.transition(v, s);
            self.expr(v);
        }
        if values.is_empty() {
            let depth = self.depth;
            for obj in self.results.clone() {
                if let Some(slice) = self.slices.get_mut(&obj) {
                    slice.leave(depth, s);
                }
            }
        }
    }

    fn clauses(&mut self, clauses: List<ClauseId>, exprs: bool) {
        for c in self.b.list(clauses) {
            let clause = self.b.program[self.b.pkg].ast[c];
            if exprs {
                self.exprs(clause.exprs);
            }
            clause.comm.into_iter().for_each(|s| self.stmt(s));
            self.stmts(clause.body);
        }
    }
}

impl Slice {
    /// It is no longer alone from statement `at` on: only one such place is good, and outside of loops.
    fn leave(&mut self, depth: i32, at: StmtId) {
        if self.moved.is_some() || depth > self.depth {
            self.dead = true;
        }
        self.moved = Some(at);
    }
}

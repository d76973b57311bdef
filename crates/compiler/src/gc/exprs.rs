//! The flows of an expression.

use super::build::{Batch, MUTATES, NOWHERE, TO_HEAP};
use super::flow::{BLANK, Hole};
use goanna_syntax::ast::{BinOp, ExprId, ExprKind, UnOp};
use goanna_types::object::ObjectKind;
use goanna_types::ty::{Type, TypeId};
use goanna_types::{Mode, Selection, SelectionKind};

impl Batch<'_> {
    pub(super) fn discard(&mut self, e: ExprId) {
        self.expr(NOWHERE, e);
    }
    pub(super) fn discard_opt(&mut self, e: Option<ExprId>) {
        if let Some(e) = e {
            self.discard(e);
        }
    }

    /// The value of `e`, converted to `target` as an assignment does, goes to `k`.
    pub(super) fn expr_to(&mut self, k: Hole, e: ExprId, target: TypeId) {
        let from = self.ty(e);
        let boxed = self.is_interface(target)
            && from != TypeId::UNTYPED_NIL
            && !self.is_interface(from)
            && !self.is_direct(from);
        let k = if boxed { self.spill(k) } else { k };
        self.expr(k, e);
    }

    /// The value of `e` goes to `k`.
    pub(super) fn expr(&mut self, mut k: Hole, e: ExprId) {
        if matches!(self.mode(e), Mode::Type | Mode::Const | Mode::Builtin(_) | Mode::Package) {
            return;
        }
        let t = self.ty(e);
        if k.derefs >= 0 && k.dst != BLANK && !self.has_pointers(t) {
            k = NOWHERE;
        }
        match self.kind(e) {
            ExprKind::Name(_) => {
                if let Some(obj) = self.object(e) {
                    self.use_var(k, obj);
                }
            }
            ExprKind::Paren(x) => self.expr(k, x),
            ExprKind::FuncLit { ty, body } => {
                let k = self.spill(k);
                let ExprKind::FuncType { params, results } = self.kind(ty) else { return };
                let f = self.new_fn(Some(self.cur));
                self.literals.insert(e, f);
                self.fns[f].body = Some(body);
                let (params, results) = (self.list(params), self.list(results));
                self.signature(f, &params, &results);
                self.with(f, |b| b.stmt(body));
                self.closures.push((k, f));
            }
            ExprKind::CompositeLit { .. } => self.composite(k, e, t),
            ExprKind::Selector { x, .. } => self.selector(k, e, x),
            ExprKind::Index { x, indices } => self.index(k, x, &self.list(indices)),
            ExprKind::Slice { x, lo, hi, max, .. } => {
                let xt = self.ty(x);
                let array = matches!(self.under(xt), Type::Array { .. });
                self.expr(if array { k.addr() } else { k }, x);
                for i in [lo, hi, max] {
                    self.discard_opt(i);
                }
            }
            ExprKind::TypeAssert { x, ty } => {
                let target = ty.map_or(TypeId::INVALID, |t| self.ty(t));
                let direct = self.is_interface(target) || self.is_direct(target);
                self.expr(if direct { k } else { k.deref() }, x);
            }
            ExprKind::Call { .. } => self.call(&[k], e),
            ExprKind::Star(x) => self.expr(k.deref(), x),
            ExprKind::Unary { op: UnOp::Addr, x } => {
                let inner = self.unparen(x);
                if matches!(self.kind(inner), ExprKind::CompositeLit { .. }) {
                    let k = self.spill(k);
                    self.expr(k, inner);
                } else {
                    self.expr(k.addr(), x);
                }
            }
            ExprKind::Unary { x, .. } => self.discard(x),
            ExprKind::Binary { op, x, y } => {
                if op == BinOp::Add && self.has_pointers(t) {
                    self.spill(k);
                }
                self.discard(x);
                self.discard(y);
            }
            _ => {}
        }
    }

    fn index(&mut self, k: Hole, x: ExprId, indices: &[ExprId]) {
        let xt = self.ty(x);
        match self.under(xt) {
            Type::Array { .. } => self.expr(k, x),
            Type::Map { .. } => self.discard(x),
            Type::Signature(_) => {}
            _ => self.expr(k.deref(), x),
        }
        for &i in indices {
            self.discard(i);
        }
    }

    fn composite(&mut self, k: Hole, e: ExprId, t: TypeId) {
        let ExprKind::CompositeLit { elems, .. } = self.kind(e) else { return };
        let (k, t) = match self.under(t) {
            Type::Pointer(elem) => (self.spill(k), elem),
            _ => (k, t),
        };
        let elems = self.list(elems);
        match self.under(t) {
            Type::Struct(fields) => {
                for (i, elem) in elems.into_iter().enumerate() {
                    let (value, path) = match self.kind(elem) {
                        ExprKind::KeyValue { value, .. } => {
                            (value, self.program[self.pkg].info.field_keys.get(&elem).cloned())
                        }
                        _ => (elem, None),
                    };
                    let target = match path {
                        Some(path) => self.path_type(t, &path),
                        None => fields.get(i).map_or(TypeId::INVALID, |f| f.ty),
                    };
                    self.expr_to(k, value, target);
                }
            }
            Type::Array { elem, .. } => self.elements(k, &elems, elem),
            Type::Slice(elem) => {
                let k = self.spill(k);
                self.elements(k, &elems, elem);
            }
            Type::Map { key, value } => {
                self.spill(k);
                for elem in elems {
                    if let ExprKind::KeyValue { key: x, value: y } = self.kind(elem) {
                        self.expr_to(TO_HEAP, x, key);
                        self.expr_to(TO_HEAP, y, value);
                    }
                }
            }
            _ => {}
        }
    }

    fn elements(&mut self, k: Hole, elems: &[ExprId], target: TypeId) {
        for &elem in elems {
            let value = match self.kind(elem) {
                ExprKind::KeyValue { value, .. } => value,
                _ => elem,
            };
            self.expr_to(k, value, target);
        }
    }

    /// The type at the end of a path of fields.
    pub(super) fn path_type(&mut self, mut t: TypeId, path: &[u32]) -> TypeId {
        for &i in path {
            if let Type::Pointer(elem) = self.under(t) {
                t = elem;
            }
            match self.under(t) {
                Type::Struct(fields) if (i as usize) < fields.len() => t = fields[i as usize].ty,
                _ => return TypeId::INVALID,
            }
        }
        t
    }

    /// How many pointers a path of fields goes through, and the type at its end.
    pub(super) fn path_derefs(&mut self, recv: TypeId, path: &[u32]) -> (i32, TypeId) {
        let mut t = recv;
        let mut n = 0;
        for &i in path {
            if let Type::Pointer(elem) = self.under(t) {
                (n, t) = (n + 1, elem);
            }
            match self.under(t) {
                Type::Struct(fields) if (i as usize) < fields.len() => t = fields[i as usize].ty,
                _ => break,
            }
        }
        (n, t)
    }

    pub(super) fn selection(&self, e: ExprId) -> Option<Selection> {
        self.program[self.pkg].info.selections.get(&e).cloned()
    }

    fn selector(&mut self, k: Hole, e: ExprId, x: ExprId) {
        let Some(sel) = self.selection(e) else { return };
        match sel.kind {
            SelectionKind::Field => {
                let (derefs, _) = self.path_derefs(sel.recv, &sel.path);
                self.expr(k.shift(derefs), x);
            }
            SelectionKind::Method | SelectionKind::InterfaceMethod => {
                // A method value: who calls it is not known, so its results go anywhere.
                let closure = self.spill(k);
                let to = self.receiver_hole(&[], &sel);
                let both = self.tee(&[closure, to]);
                self.receiver(both, &sel, x);
            }
            SelectionKind::MethodExpr | SelectionKind::Qualified => {}
        }
    }

    /// The receiver operand `x` of a method goes to `k`, its address taken or dereferenced as the method wants.
    pub(super) fn receiver(&mut self, k: Hole, sel: &Selection, x: ExprId) {
        let (derefs, t) = self.path_derefs(sel.recv, &sel.path);
        let pointer = matches!(self.under(t), Type::Pointer(_));
        let wants = sel.method.is_some_and(|m| self.program.has_pointer_receiver(m));
        let shift = match (sel.kind, wants, pointer) {
            (SelectionKind::Method, true, false) => -1,
            (SelectionKind::Method, false, true) => 1,
            _ => 0,
        };
        self.expr(k.shift(derefs + shift), x);
    }

    /// What an assignment to `e` stores goes there.
    pub(super) fn place(&mut self, e: ExprId) -> Hole {
        let e = self.unparen(e);
        match self.kind(e) {
            ExprKind::Name(name) => {
                let Some(obj) = self.object(e).filter(|_| !name.is_blank()) else { return NOWHERE };
                if matches!(&self.program[obj].kind, ObjectKind::Var(_)) && self.is_local(obj) {
                    self.capture(obj);
                    return self.vars.get(&obj).map_or(NOWHERE, |v| Hole::of(v.loc));
                }
                TO_HEAP
            }
            ExprKind::Selector { x, .. } => {
                let Some(sel) = self.selection(e).filter(|s| s.kind == SelectionKind::Field) else {
                    return TO_HEAP;
                };
                if self.path_derefs(sel.recv, &sel.path).0 == 0 {
                    return self.place(x);
                }
                self.expr(MUTATES, x);
                TO_HEAP
            }
            ExprKind::Index { x, indices } => {
                let xt = self.ty(x);
                let index = self.list(indices);
                match self.under(xt) {
                    Type::Array { .. } => {
                        self.discard(index[0]);
                        return self.place(x);
                    }
                    Type::Map { key, .. } => {
                        self.discard(x);
                        self.expr_to(TO_HEAP, index[0], key);
                    }
                    _ => {
                        self.discard(index[0]);
                        self.expr(MUTATES, x);
                    }
                }
                TO_HEAP
            }
            ExprKind::Star(x) => {
                self.expr(MUTATES, x);
                TO_HEAP
            }
            _ => TO_HEAP,
        }
    }

    /// The local variable that an assignment to `e` changes.
    pub(super) fn note_assigned(&mut self, e: ExprId) {
        let mut e = self.unparen(e);
        loop {
            match self.kind(e) {
                ExprKind::Name(_) => {
                    if let Some(obj) = self.object(e) {
                        self.vars.entry(obj).and_modify(|v| v.assigned = true);
                    }
                    return;
                }
                ExprKind::Selector { x, .. } => {
                    let Some(sel) = self.selection(e) else { return };
                    if sel.kind != SelectionKind::Field || self.path_derefs(sel.recv, &sel.path).0 > 0 {
                        return;
                    }
                    e = self.unparen(x);
                }
                ExprKind::Index { x, .. } => {
                    let xt = self.ty(x);
                    if !matches!(self.under(xt), Type::Array { .. }) {
                        return;
                    }
                    e = self.unparen(x);
                }
                _ => return,
            }
        }
    }
}

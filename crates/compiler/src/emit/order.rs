//! Order of evaluation, as gc has it: calls, receives and the like happen in source order; plain reads of shared variables and operations that
//! can fail come after all calls of the expression.
//!
//! Holds: where an operand with such a late part stands before one with a call, the calls are hoisted into temporaries first.

use super::Emitter;
use goanna_syntax::ast::{BinOp, ExprId, ExprKind, UnOp};
use goanna_types::object::ObjectKind;
use goanna_types::ty::Type;
use goanna_types::{Builtin, Mode};

/// Contains a call, receive, assertion: happens in source order.
pub(crate) const CALL: u8 = 1;
/// Contains a read of shared memory or something that may fail, which happens late.
pub(crate) const LATE: u8 = 2;

impl Emitter<'_, '_> {
    /// What evaluating an expression involves.
    pub(crate) fn effects(&mut self, e: ExprId) -> u8 {
        if self.hoisted.contains_key(&e) {
            return 0;
        }
        if let Some(&known) = self.effects.get(&e) {
            return known;
        }
        let flags = self.effects_new(e);
        self.effects.insert(e, flags);
        flags
    }

    fn effects_new(&mut self, e: ExprId) -> u8 {
        if matches!(self.mode(e), Mode::Const | Mode::Type) {
            return 0;
        }
        match self.kind(e) {
            ExprKind::Name(_) => match self.object(e) {
                Some(obj) if matches!(self.c.program[obj].kind, ObjectKind::Var(_)) => {
                    let shared = self.c.is_package_var(obj) || self.plan.heap.contains(&obj);
                    if shared { LATE } else { 0 }
                }
                _ => 0,
            },
            ExprKind::Call { fun, args, .. } => self.call_effects(e, fun, &self.list(args)),
            ExprKind::TypeAssert { x, .. } => self.effects(x) | CALL,
            ExprKind::Unary { op: UnOp::Recv, .. } => CALL,
            ExprKind::Unary { op: UnOp::Addr, x } => self.address_effects(x),
            ExprKind::Binary { op, x, y } => {
                let both = self.effects(x) | self.effects(y);
                match op {
                    // A unit: if it contains calls it is evaluated as a whole among them.
                    BinOp::LAnd | BinOp::LOr if both & CALL != 0 => CALL,
                    BinOp::Div | BinOp::Rem | BinOp::Shl | BinOp::Shr if self.const_value(y).is_none() => {
                        both | LATE
                    }
                    _ if op.is_comparison() => {
                        let t = self.ty(x);
                        if matches!(self.under(t), Type::Interface(_) | Type::Struct(_) | Type::Array { .. })
                        {
                            both | LATE
                        } else {
                            both
                        }
                    }
                    _ => both,
                }
            }
            ExprKind::Star(x) => self.effects(x) | LATE,
            ExprKind::Index { x, .. } if self.instantiates(x) => self.effects(x),
            ExprKind::Selector { x, .. } => match self.selection(e) {
                None => match self.object_of_selector(e) {
                    Some(obj) if self.c.is_package_var(obj) => LATE,
                    _ => 0,
                },
                Some(sel) => {
                    let inner = self.effects(x);
                    let t = self.norm(sel.recv);
                    let indirect = matches!(self.under(t), Type::Pointer(_)) || sel.path.len() > 1;
                    if indirect || sel.method.is_some() { inner | LATE } else { inner }
                }
            },
            ExprKind::Index { .. } | ExprKind::Slice { .. } => self.children_effects(e) | LATE,
            _ => self.children_effects(e),
        }
    }

    fn children_effects(&mut self, e: ExprId) -> u8 {
        let mut flags = 0;
        for child in self.children(e) {
            flags |= self.effects(child);
        }
        flags
    }

    /// `&x` reads nothing of `x` itself.
    fn address_effects(&mut self, x: ExprId) -> u8 {
        match self.kind(self.unparen(x)) {
            ExprKind::Name(_) => 0,
            _ => self.effects(x),
        }
    }

    fn call_effects(&mut self, e: ExprId, fun: ExprId, args: &[ExprId]) -> u8 {
        if self.is_type(fun) {
            let inner = args.iter().fold(0, |f, &a| f | self.effects(a));
            let t = self.ty(e);
            return if matches!(self.under(t), Type::Array { .. } | Type::Pointer(_)) {
                inner | LATE
            } else {
                inner
            };
        }
        if let Mode::Builtin(b) = self.mode(self.unparen(fun)) {
            let inner = args.iter().fold(0, |f, &a| f | self.effects(a));
            return match b {
                Builtin::Len | Builtin::Cap => match args.first().map(|&a| self.ty(a)) {
                    Some(t) if matches!(self.under(t), Type::Map { .. } | Type::Chan { .. }) => inner | LATE,
                    _ => inner,
                },
                Builtin::Real
                | Builtin::Imag
                | Builtin::Complex
                | Builtin::UnsafeSizeof
                | Builtin::UnsafeAdd => inner,
                _ => CALL,
            };
        }
        CALL
    }

    /// Whether `x[…]` instantiates a generic function.
    pub(crate) fn instantiates(&mut self, x: ExprId) -> bool {
        let x = self.unparen(x);
        let name = match self.kind(x) {
            ExprKind::Name(_) => x,
            ExprKind::Selector { sel, .. } => sel,
            _ => return false,
        };
        self.c.program[self.pkg].info.instances.contains_key(&name)
    }

    /// The object that a qualified identifier means.
    pub(crate) fn object_of_selector(&self, e: ExprId) -> Option<goanna_types::ObjId> {
        match self.kind(e) {
            ExprKind::Selector { sel, .. } => self.object(sel),
            _ => None,
        }
    }

    /// Operands of an expression in source order; function literals have none.
    fn children(&mut self, e: ExprId) -> Vec<ExprId> {
        match self.kind(e) {
            ExprKind::Paren(x)
            | ExprKind::Star(x)
            | ExprKind::Unary { x, .. }
            | ExprKind::TypeAssert { x, .. } => vec![x],
            ExprKind::Selector { x, .. } if self.selection(e).is_some() => vec![x],
            ExprKind::Binary { x, y, .. } => vec![x, y],
            ExprKind::Index { x, indices } => {
                let mut list = vec![x];
                if !self.instantiates(x) {
                    list.extend(self.list(indices));
                }
                list
            }
            ExprKind::Slice { x, lo, hi, max, .. } => [Some(x), lo, hi, max].into_iter().flatten().collect(),
            ExprKind::Call { args, .. } => self.list(args),
            ExprKind::KeyValue { key, value } => vec![key, value],
            ExprKind::CompositeLit { elems, .. } => {
                let t = self.ty(e);
                let is_map = matches!(self.under(t), Type::Map { .. });
                let mut list = Vec::new();
                for elem in self.list(elems) {
                    match self.kind(elem) {
                        ExprKind::KeyValue { key, value } => {
                            if is_map {
                                list.push(key);
                            }
                            list.push(value);
                        }
                        _ => list.push(elem),
                    }
                }
                list
            }
            _ => Vec::new(),
        }
    }

    /// Operands are about to be evaluated in this order: hoists their calls where late parts stand before them.
    pub(crate) fn order(&mut self, operands: &[ExprId]) {
        let (mut late, mut conflict) = (false, false);
        for &e in operands {
            let flags = self.effects(e);
            conflict |= late && flags & CALL != 0;
            late |= flags & LATE != 0;
        }
        if conflict {
            for &e in operands {
                self.hoist(e);
            }
        }
    }

    /// Evaluates the calls in `e` into temporaries.
    pub(crate) fn hoist(&mut self, e: ExprId) {
        if self.effects(e) & CALL == 0 {
            return;
        }
        let is_unit = match self.kind(e) {
            ExprKind::Call { fun, .. } => {
                let conversion = self.is_type(fun);
                let plain = matches!(
                    self.mode(self.unparen(fun)),
                    Mode::Builtin(
                        Builtin::Len
                            | Builtin::Cap
                            | Builtin::Real
                            | Builtin::Imag
                            | Builtin::Complex
                            | Builtin::UnsafeAdd
                    )
                );
                !conversion && !plain
            }
            ExprKind::TypeAssert { .. } | ExprKind::Unary { op: UnOp::Recv, .. } => true,
            ExprKind::Binary { op, .. } => matches!(op, BinOp::LAnd | BinOp::LOr),
            _ => false,
        };
        if !is_unit {
            for child in self.children(e) {
                self.hoist(child);
            }
            self.effects.remove(&e);
            return;
        }
        let t = self.ty(e);
        self.expr(e);
        let shape = self.layout(t).shape;
        let slot = self.spill(shape);
        self.hoisted.insert(e, (slot, shape));
        self.effects.remove(&e);
    }

    /// If `e` was hoisted, pushes its value.
    pub(crate) fn take_hoisted(&mut self, e: ExprId) -> bool {
        if self.hoisted.is_empty() {
            return false;
        }
        match self.hoisted.get(&e) {
            Some(&(slot, shape)) => {
                self.get(slot, shape);
                true
            }
            None => false,
        }
    }
}

//! Order of evaluation, as gc has it: calls, receives and the like happen in source order; plain reads of shared variables and operations that
//! can fail come after all calls of the expression.
//!
//! Holds: where an operand with such a late part stands before one with a call, the calls are hoisted into temporaries first.

use super::Emitter;
use goanna_syntax::ast::{BinOp, ExprId, ExprKind, UnOp};
use goanna_types::object::ObjectKind;
use goanna_types::ty::{Signature, Type};
use goanna_types::{Builtin, Mode};

/// Contains a call, receive, assertion: happens in source order.
pub(crate) const CALL: u8 = 1;
/// Contains a read of shared memory or something that may fail, which happens late.
pub(crate) const LATE: u8 = 2;
/// Contains an operation that gc does among the calls although it has no effect of its own: slicing, `len`, `&&`, map literals, …
pub(crate) const ORDERED: u8 = 4;

/// Values of maps with fast keys are not larger than this.
const MAX_FAST_VALUE: u64 = 128;

/// Effects of an operation that is done as a whole among the calls.
fn whole(operands: u8) -> u8 {
    match operands {
        0 => 0,
        f if f & CALL != 0 => CALL,
        _ => ORDERED,
    }
}

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
        let flags = self.effects_inner(e);
        if self.boxed_args.contains(&e) { whole(flags) } else { flags }
    }

    fn effects_inner(&mut self, e: ExprId) -> u8 {
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
                    BinOp::LAnd | BinOp::LOr => whole(both),
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
            ExprKind::Index { x, indices } => {
                if let Some(&key) = self.list(indices).first()
                    && self.copies_key(x, key)
                {
                    self.boxed_args.insert(key);
                }
                self.children_effects(e) | LATE
            }
            ExprKind::Slice { .. } => whole(self.children_effects(e) | LATE),
            ExprKind::CompositeLit { .. } if self.is_map_literal(e) => whole(self.children_effects(e)),
            _ => self.children_effects(e),
        }
    }

    /// Whether gc copies the key of `x[key]` among the calls: it needs its address, unless its runtime has a fast way for such keys.
    fn copies_key(&mut self, x: ExprId, key: ExprId) -> bool {
        let t = self.ty(x);
        let Type::Map { key: key_type, value } = self.under(t) else { return false };
        let mut size = |t| self.c.program.size_align(t).0;
        let (key_size, value_size) = (size(key_type), size(value));
        let aggregate = matches!(self.under(key_type), Type::Struct(_) | Type::Array { .. });
        let fast = value_size <= MAX_FAST_VALUE
            && match self.under(key_type) {
                Type::Basic(kind) if kind.is_string() => true,
                Type::Basic(kind) => !kind.is_float() && !kind.is_complex() && matches!(key_size, 4 | 8),
                Type::Pointer(_) | Type::Chan { .. } => true,
                Type::Struct(_) | Type::Array { .. } => matches!(key_size, 4 | 8),
                _ => false,
            };
        if fast {
            return aggregate;
        }
        // A package variable has an address already.
        let bare = self.unparen(key);
        !self
            .object(bare)
            .is_some_and(|o| matches!(self.kind(bare), ExprKind::Name(_)) && self.c.is_package_var(o))
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
            if self.converts_whole(e, args) {
                return whole(inner);
            }
            let t = self.ty(e);
            let from = args.first().map_or(t, |&x| self.ty(x));
            let reads = matches!(self.under(from), Type::Slice(_))
                && matches!(self.under(t), Type::Basic(_) | Type::Array { .. });
            return if reads || matches!(self.under(t), Type::Array { .. } | Type::Pointer(_)) {
                inner | LATE
            } else {
                inner
            };
        }
        if let Mode::Builtin(b) = self.mode(self.unparen(fun)) {
            let inner = args.iter().fold(0, |f, &a| f | self.effects(a));
            return match b {
                Builtin::Len | Builtin::Cap => match args.first().map(|&a| self.ty(a)) {
                    Some(t) if matches!(self.under(t), Type::Map { .. } | Type::Chan { .. }) => {
                        whole(inner | LATE)
                    }
                    _ => whole(inner),
                },
                Builtin::Real | Builtin::Imag | Builtin::Complex => whole(inner),
                Builtin::UnsafeSizeof | Builtin::UnsafeAdd => inner,
                _ => CALL,
            };
        }
        CALL
    }

    /// A conversion that is done among the calls: a string to a slice, a value that gc puts into a temporary to an interface.
    fn converts_whole(&mut self, e: ExprId, args: &[ExprId]) -> bool {
        let (Some(&x), to) = (args.first(), self.ty(e)) else { return false };
        let from = self.ty(x);
        match (self.under(from), self.under(to)) {
            (Type::Basic(_), Type::Slice(_)) => true,
            (_, Type::Interface(_)) => self.boxed_through_memory(x),
            _ => false,
        }
    }

    /// Whether gc converts this operand to an interface through a temporary: it is no variable, and not of a size that has a fast path.
    fn boxed_through_memory(&mut self, x: ExprId) -> bool {
        let t = self.ty(x);
        if self.const_value(x).is_some() || self.c.is_interface(t) || self.is_nil(x) {
            return false;
        }
        let x = self.unparen(x);
        if matches!(
            self.kind(x),
            ExprKind::Name(_)
                | ExprKind::Star(_)
                | ExprKind::Selector { .. }
                | ExprKind::Index { .. }
                | ExprKind::Call { .. }
        ) {
            return false;
        }
        match self.under(t) {
            Type::Basic(_) => {
                let layout = self.layout(t);
                layout.size == 1
                    || (layout.size == 16 && layout.kinds.first() == Some(&goanna_bytecode::Kind::F))
            }
            Type::Struct(_) | Type::Array { .. } => true,
            _ => false,
        }
    }

    /// Orders the arguments of a call, `first` (the receiver) before them.
    pub(crate) fn order_args(
        &mut self,
        sig: &Signature,
        first: Option<ExprId>,
        args: &[ExprId],
        ellipsis: bool,
    ) {
        for (i, &arg) in args.iter().enumerate() {
            let param = match sig.params.get(i) {
                Some(p) if i + 1 < sig.params.len() || !sig.variadic || ellipsis => Some(p.ty),
                _ => sig.params.last().and_then(|p| match self.under(p.ty) {
                    Type::Slice(elem) if sig.variadic => Some(elem),
                    _ => None,
                }),
            };
            if param.is_some_and(|t| self.c.is_interface(t)) && self.boxed_through_memory(arg) {
                self.boxed_args.insert(arg);
                self.effects.remove(&arg);
            }
        }
        let operands: Vec<ExprId> = first.into_iter().chain(args.iter().copied()).collect();
        self.order(&operands);
    }

    fn is_map_literal(&mut self, e: ExprId) -> bool {
        let t = self.ty(e);
        matches!(self.under(t), Type::Map { .. })
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
        if self.effects(e) & (CALL | ORDERED) == 0 {
            return;
        }
        let is_unit = self.boxed_args.contains(&e)
            || match self.kind(e) {
                ExprKind::Call { fun, args, .. } if self.is_type(fun) => {
                    let args = self.list(args);
                    self.converts_whole(e, &args)
                }
                ExprKind::Call { fun, .. } => {
                    !matches!(self.mode(self.unparen(fun)), Mode::Builtin(Builtin::UnsafeAdd))
                }
                ExprKind::TypeAssert { .. } | ExprKind::Unary { op: UnOp::Recv, .. } => true,
                ExprKind::Binary { op, .. } => matches!(op, BinOp::LAnd | BinOp::LOr),
                ExprKind::Slice { .. } => true,
                ExprKind::CompositeLit { .. } => self.is_map_literal(e),
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

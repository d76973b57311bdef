//! The flows of calls: known functions by what is known of their parameters, all others to the heap.

use super::build::{Batch, MUTATES, NOWHERE, TO_HEAP};
use super::flow::{BLANK, Hole, Leak};
use goanna_syntax::ast::{ExprId, ExprKind};
use goanna_types::object::{Builtin, ObjId, ObjectKind};
use goanna_types::ty::{BasicKind, Type, TypeId};
use goanna_types::{Mode, Selection, SelectionKind};
use std::rc::Rc;

/// What is called.
#[derive(Clone, Debug)]
enum Callee {
    /// A function of this batch or a literal.
    Node(usize),
    /// A function whose parameters are known.
    Known(Rc<[Leak]>),
    Unknown,
}

impl Batch<'_> {
    /// A call whose results go to `ks` (too few or none: they are dropped).
    pub(super) fn call(&mut self, ks: &[Hole], e: ExprId) {
        let e = self.unparen(e);
        let ExprKind::Call { fun, args, ellipsis, .. } = self.kind(e) else { return };
        let args = self.list(args);
        let fun = self.unparen(fun);
        match self.mode(fun) {
            Mode::Type => return self.conversion(ks.first().copied().unwrap_or(NOWHERE), e, &args),
            Mode::Builtin(b) => {
                return self.builtin(ks.first().copied().unwrap_or(NOWHERE), b, e, &args, ellipsis);
            }
            _ => {}
        }
        let (callee, method) = self.callee(fun);
        if matches!(callee, Callee::Unknown)
            && self.selection(fun).is_none_or(|s| s.kind == SelectionKind::Field)
        {
            self.discard(fun);
        } else if matches!(self.kind(fun), ExprKind::FuncLit { .. }) && !self.literals.contains_key(&fun) {
            self.discard(fun);
        }
        let callee = match callee {
            Callee::Unknown => self.literals.get(&fun).map_or(Callee::Unknown, |&f| Callee::Node(f)),
            c => c,
        };
        if let Callee::Node(f) = callee {
            for (i, &k) in ks.iter().enumerate() {
                if let Some(&result) = self.fns[f].results.get(i) {
                    self.graph.flow(k, result);
                }
            }
        }
        let mut first = 0;
        if let Some((sel, x)) = method {
            first = 1;
            let k = self.argument_hole(ks, &callee, 0);
            self.receiver(k, &sel, x);
        }
        self.arguments(ks, &callee, first, fun, &args, ellipsis);
    }

    fn callee(&mut self, fun: ExprId) -> (Callee, Option<(Selection, ExprId)>) {
        match self.kind(fun) {
            ExprKind::Name(_) => {
                let Some(obj) = self.object(fun) else { return (Callee::Unknown, None) };
                if let Some(&lit) = self.constant_literals.get(&obj) {
                    self.capture(obj);
                    let node = self.literals.get(&lit).copied();
                    return (node.map_or(Callee::Unknown, Callee::Node), None);
                }
                (self.function(obj), None)
            }
            ExprKind::Index { x, .. } => match self.mode(x) {
                Mode::Value => self.callee(self.unparen(x)),
                _ => (Callee::Unknown, None),
            },
            ExprKind::Selector { x, sel: name } => {
                let Some(sel) = self.selection(fun) else {
                    return (self.object(name).map_or(Callee::Unknown, |o| self.function(o)), None);
                };
                match (sel.kind, sel.method) {
                    (SelectionKind::Qualified, _) => {
                        (self.object(name).map_or(Callee::Unknown, |o| self.function(o)), None)
                    }
                    (SelectionKind::Method, Some(m)) => (self.function(m), Some((sel, x))),
                    (SelectionKind::Method | SelectionKind::InterfaceMethod, _) => {
                        (Callee::Unknown, Some((sel, x)))
                    }
                    _ => (Callee::Unknown, None),
                }
            }
            _ => (Callee::Unknown, None),
        }
    }

    fn function(&mut self, obj: ObjId) -> Callee {
        if !matches!(self.program[obj].kind, ObjectKind::Func(_)) {
            return Callee::Unknown;
        }
        if let Some(&f) = self.decls.get(&obj) {
            return Callee::Node(f);
        }
        if let Some(leaks) = self.known.leaks.get(&obj) {
            return Callee::Known(leaks.clone());
        }
        self.known.library.leaks(self.program, obj).map_or(Callee::Unknown, Callee::Known)
    }

    /// Where a method's receiver goes.
    pub(super) fn receiver_hole(&mut self, ks: &[Hole], sel: &Selection) -> Hole {
        let callee = match (sel.kind, sel.method) {
            (SelectionKind::Method, Some(m)) => self.function(m),
            _ => Callee::Unknown,
        };
        self.argument_hole(ks, &callee, 0)
    }

    /// Where argument `i` (the receiver counts) goes.
    fn argument_hole(&mut self, ks: &[Hole], callee: &Callee, i: usize) -> Hole {
        match callee {
            Callee::Unknown => TO_HEAP,
            Callee::Node(f) => self.fns[*f].params.get(i).map_or(TO_HEAP, |&p| Hole::of(p)),
            Callee::Known(leaks) => {
                let Some(leak) = leaks.get(i).cloned() else { return TO_HEAP };
                let mut holes = Vec::new();
                if let Some(d) = leak.heap {
                    holes.push(TO_HEAP.shift(d));
                }
                if leak.mutated {
                    holes.push(MUTATES);
                }
                for (r, d) in leak.results {
                    if let Some(k) = ks.get(r).filter(|k| k.dst != BLANK) {
                        holes.push(k.shift(d));
                    }
                }
                self.tee_deref(&holes)
            }
        }
    }

    /// As `tee`, for holes that may take addresses: those get a location of their own.
    fn tee_deref(&mut self, holes: &[Hole]) -> Hole {
        if holes.len() > 1 && holes.iter().any(|k| k.derefs < 0) {
            return TO_HEAP;
        }
        self.tee(holes)
    }

    fn arguments(
        &mut self,
        ks: &[Hole],
        callee: &Callee,
        first: usize,
        fun: ExprId,
        args: &[ExprId],
        ellipsis: bool,
    ) {
        let ft = self.ty(fun);
        let Type::Signature(sig) = self.under(ft) else { return };
        // `f(g())`: each result of g is an argument.
        if let [arg] = args
            && let Type::Tuple(types) = self.program.types.get(self.ty(*arg)).clone()
        {
            let holes: Vec<Hole> = (0..types.len())
                .map(|i| if sig.variadic { TO_HEAP } else { self.argument_hole(ks, callee, first + i) })
                .collect();
            return self.call(&holes, *arg);
        }
        let fixed = sig.params.len() - usize::from(sig.variadic);
        for (i, &arg) in args.iter().enumerate().take(fixed) {
            let k = self.argument_hole(ks, callee, first + i);
            self.expr_to(k, arg, sig.params[i].ty);
        }
        if !sig.variadic || args.len() <= fixed {
            return;
        }
        let k = self.argument_hole(ks, callee, first + fixed);
        if ellipsis {
            return self.expr(k, args[fixed]);
        }
        let elem = match self.under(sig.params[fixed].ty) {
            Type::Slice(elem) => elem,
            _ => TypeId::INVALID,
        };
        let list = self.spill(k);
        for &arg in &args[fixed..] {
            self.expr_to(list, arg, elem);
        }
    }

    fn conversion(&mut self, k: Hole, e: ExprId, args: &[ExprId]) {
        let [x] = *args else { return };
        let (to, from) = (self.ty(e), self.ty(x));
        let (tu, fu) = (self.under(to), self.under(from));
        match (&tu, &fu) {
            (Type::Slice(elem), Type::Basic(_)) => {
                let loc = self.spill_at(k, self.depth);
                let bytes = matches!(self.under(*elem), Type::Basic(BasicKind::Uint8));
                self.conversions.push((e, loc, bytes));
                self.discard(x);
            }
            (Type::Basic(_), Type::Slice(_)) => {
                self.spill(k);
                self.discard(x);
            }
            (Type::Basic(_), Type::Basic(_)) if self.has_pointers(to) && !self.has_pointers(from) => {
                self.spill(k);
                self.discard(x);
            }
            (Type::Array { .. }, Type::Slice(_)) => self.expr(k.deref(), x),
            _ => self.expr_to(k, x, to),
        }
    }

    fn builtin(&mut self, k: Hole, b: Builtin, e: ExprId, args: &[ExprId], ellipsis: bool) {
        // The results of one call are all arguments.
        if let [call] = *args
            && let Type::Tuple(types) = self.program.types.get(self.ty(call)).clone()
        {
            return self.call(&vec![TO_HEAP; types.len()], call);
        }
        match b {
            Builtin::Append => self.append(k, e, args, ellipsis),
            Builtin::Copy => {
                self.expr(MUTATES, args[0]);
                let k = self.contents(args[1]);
                self.expr(k, args[1]);
            }
            Builtin::Panic => self.expr_to(TO_HEAP, args[0], TypeId::ANY),
            Builtin::Min | Builtin::Max | Builtin::UnsafeSliceData | Builtin::UnsafeStringData => {
                for &arg in args {
                    self.expr(k, arg);
                }
            }
            Builtin::UnsafeAdd | Builtin::UnsafeSlice | Builtin::UnsafeString => {
                self.expr(k, args[0]);
                self.discard(args[1]);
            }
            Builtin::Clear => self.expr(MUTATES, args[0]),
            Builtin::New => {
                let k = self.spill(k);
                self.expr(k, args[0]);
            }
            Builtin::Make => {
                self.spill(k);
                for &arg in &args[1..] {
                    self.discard(arg);
                }
            }
            _ => {
                for &arg in args {
                    self.discard(arg);
                }
            }
        }
    }

    /// Where the elements of slice `e` go that are copied elsewhere.
    fn contents(&mut self, e: ExprId) -> Hole {
        let t = self.ty(e);
        match self.under(t) {
            Type::Slice(elem) if self.has_pointers(elem) => TO_HEAP.deref(),
            _ => NOWHERE,
        }
    }

    fn append(&mut self, k: Hole, e: ExprId, args: &[ExprId], ellipsis: bool) {
        let t = self.ty(e);
        let Type::Slice(elem) = self.under(t) else { return };
        let mut holes = vec![k, MUTATES];
        if self.has_pointers(elem) {
            holes.push(TO_HEAP.deref());
        }
        if k.dst == BLANK {
            holes.remove(0);
        }
        let to = self.tee_deref(&holes);
        self.expr(to, args[0]);
        if ellipsis {
            let k = self.contents(args[1]);
            self.expr(k, args[1]);
        } else {
            for &arg in &args[1..] {
                self.expr_to(TO_HEAP, arg, elem);
            }
        }
        // Its buffer is used once in a frame, so it is as if allocated outside of all loops.
        let loc = self.spill_at(k, 0);
        self.appends.push((e, loc, self.cur));
    }
}

//! `defer` and `go`.

use super::Emitter;
use super::call::Callee;
use crate::plan::Plan;
use goanna_bytecode::module::{FuncKind, shapes};
use goanna_bytecode::{FuncId, Kind, Op};
use goanna_syntax::ast::{ExprId, ExprKind, StmtId};
use goanna_types::info::SelectionKind;
use goanna_types::ty::{Type, TypeId};
use goanna_types::{Builtin, Mode, Subst};
use std::rc::Rc;

/// Which of the two statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Later {
    Defer,
    Go,
}

impl Emitter<'_, '_> {
    /// `defer call` or `go call`.
    pub(crate) fn later(&mut self, s: StmtId, call: ExprId, how: Later) {
        let call = self.unparen(call);
        let ExprKind::Call { fun, args, ellipsis, .. } = self.kind(call) else { return };
        let args = self.list(args);
        let pos = self.c.program[self.pkg].ast[s].pos;
        let mode = self.mode(self.unparen(fun));
        if self.is_type(fun) {
            let to = self.ty(call);
            self.conversion(call, args[0], to);
            return self.drop_type(to);
        }
        let closure_sig = self.c.sig_id(&[], &[]);
        let wrap = self.wrapped(fun);
        if let Mode::Builtin(b) = mode {
            self.order(&args);
            let types = self.builtin_operands(b, &args);
            self.at(self.pos_of(call));
            let func = self.builtin_thunk(b, &types, how);
            let kinds = self.c.kinds_of(&types);
            let shape = self.c.shape(&kinds);
            self.op(Op::ClosureMake { func, shape });
            return self.register(Callee::Closure(closure_sig), how, wrap);
        }
        let callee = self.prepare(fun, &args, ellipsis);
        self.at(if how == Later::Go { pos } else { self.pos_of(call) });
        let in_range_body = self.plan.home(self.node) != self.node;
        if how == Later::Defer && in_range_body {
            self.call_thunk(callee);
            return self.register(Callee::Closure(closure_sig), how, wrap);
        }
        self.register(callee, how, wrap);
    }

    /// Counts the wrapper that gc makes for a call, unless it is one of a function, without parameters and results; its number, or 0.
    fn wrapped(&mut self, fun: ExprId) -> u16 {
        let fun = self.unparen(fun);
        let t = self.ty(fun);
        let plain = match self.under(t) {
            Type::Signature(sig) => sig.params.is_empty() && sig.results.is_empty(),
            _ => false,
        };
        let method = self
            .selection(fun)
            .is_some_and(|s| matches!(s.kind, SelectionKind::Method | SelectionKind::InterfaceMethod));
        // A generic function gets its dictionary as an argument.
        let generic = self.static_callee(fun).is_some_and(|(_, name)| !self.instance_args(name).is_empty());
        if plain && !method && !generic {
            return 0;
        }
        if !self.dead {
            self.wrap_count += 1;
        }
        self.wrap_count as u16
    }

    fn register(&mut self, callee: Callee, how: Later, wrap: u16) {
        self.loc.wrap = wrap;
        self.register_call(callee, how);
        self.loc.wrap = 0;
    }

    fn register_call(&mut self, callee: Callee, how: Later) {
        if how == Later::Defer
            && self.plan.home(self.node) != self.node
            && let Some(token) = self.control.token
        {
            self.get(token, shapes::I);
            return self.op(Op::DeferOuter {});
        }
        self.op(match (how, callee) {
            (Later::Defer, Callee::Static(func)) => Op::Defer { func },
            (Later::Defer, Callee::Closure(sig)) => Op::DeferClosure { sig },
            (Later::Defer, Callee::Iface { method, sig, .. }) => Op::DeferIface { method, sig },
            (Later::Go, Callee::Static(func)) => Op::Go { func },
            (Later::Go, Callee::Closure(sig)) => Op::GoClosure { sig },
            (Later::Go, Callee::Iface { method, sig, .. }) => Op::GoIface { method, sig },
        });
    }

    fn thunk(&mut self, how: Later, emit: impl FnOnce(&mut Emitter<'_, '_>)) -> FuncId {
        let word = if how == Later::Go { "gowrap" } else { "deferwrap" };
        let name = format!("{}.{word}{}", self.name, self.wrap_count);
        let sig = self.c.sig_id(&[], &[]);
        let func = self.c.new_func(&name, FuncKind::Wrapper, sig);
        let (file, loc) = (self.c.module.funcs[self.func.index()].file, self.loc);
        let mut inner =
            Emitter::new(self.c, func, self.pkg, Rc::new(Subst::default()), Rc::new(Plan::default()), 0);
        inner.loc = loc;
        inner.locals.push(Kind::P);
        emit(&mut inner);
        inner.op(Op::Return {});
        inner.finish();
        let f = &mut self.c.module.funcs[func.index()];
        (f.file, f.line, f.closure) = (file, loc.line, true);
        func
    }

    /// A function without parameters that applies a builtin to captured operands.
    fn builtin_thunk(&mut self, b: Builtin, types: &[TypeId], how: Later) -> FuncId {
        let types = types.to_vec();
        self.thunk(how, |inner| {
            if matches!(b, Builtin::Print | Builtin::Println) {
                let mut index = 0;
                let mut starts = Vec::new();
                for &t in &types {
                    starts.push(index);
                    index += inner.layout(t).slots();
                }
                return inner.print(b == Builtin::Println, &types, |this, i, t| {
                    let shape = this.layout(t).shape;
                    this.op(Op::CaptureGet { index: starts[i], shape });
                });
            }
            let kinds = inner.c.kinds_of(&types);
            let shape = inner.c.shape(&kinds);
            if shape != shapes::EMPTY {
                inner.op(Op::CaptureGet { index: 0, shape });
            }
            inner.builtin_apply(b, &types);
            match b {
                Builtin::Recover => inner.drop_shape(shapes::IFACE),
                Builtin::Copy => inner.drop_shape(shapes::I),
                _ => {}
            }
        })
    }

    /// Replaces the operands of a call by a closure that does it.
    fn call_thunk(&mut self, callee: Callee) {
        let (mut kinds, results) = match callee {
            Callee::Static(func) => self.sig_kinds(self.c.module.funcs[func.index()].sig),
            Callee::Closure(sig) | Callee::Iface { sig, .. } => self.sig_kinds(sig),
        };
        match callee {
            Callee::Static(_) => {}
            Callee::Closure(_) => kinds.push(Kind::P),
            Callee::Iface { .. } => kinds.push(Kind::I),
        }
        let shape = self.c.shape(&kinds);
        let results = self.c.shape(&results);
        let func = self.thunk(Later::Defer, |inner| {
            if shape != shapes::EMPTY {
                inner.op(Op::CaptureGet { index: 0, shape });
            }
            inner.op(match callee {
                Callee::Static(func) => Op::Call { func },
                Callee::Closure(sig) => Op::CallClosure { sig },
                Callee::Iface { method, sig, at } => Op::CallIface { method, sig, at },
            });
            inner.drop_shape(results);
        });
        self.op(Op::ClosureMake { func, shape });
    }

    fn sig_kinds(&self, sig: goanna_bytecode::SigId) -> (Vec<Kind>, Vec<Kind>) {
        let sig = self.c.module.sig(sig);
        (self.c.module.shape(sig.params).to_vec(), self.c.module.shape(sig.results).to_vec())
    }
}

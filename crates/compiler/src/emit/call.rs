//! Calls: functions, methods, func values; method values and expressions.

use super::Emitter;
use super::place::Place;
use crate::tables::WrapperKey;
use goanna_bytecode::module::shapes;
use goanna_bytecode::{FuncId, MethodId, Op, SigId};
use goanna_syntax::ast::{ExprId, ExprKind};
use goanna_syntax::{Pos, Symbol};
use goanna_types::info::Selection;
use goanna_types::object::{ObjId, ObjectKind};
use goanna_types::ty::{Signature, Type, TypeId};
use goanna_types::{Member, Mode, SelectionKind};
use std::rc::Rc;

/// What is called; its operands are on the stack.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Callee {
    Static(FuncId),
    /// The func value is on top.
    Closure(SigId),
    /// The type word is on top, the data word below the arguments.
    /// `at`: the address that a nil interface faults at.
    Iface {
        method: MethodId,
        sig: SigId,
        at: u32,
    },
}

/// A method found for a receiver.
#[derive(Clone, Debug)]
pub(crate) struct Method {
    pub name: Symbol,
    pub obj: ObjId,
    /// Fields on the way from the receiver operand.
    pub path: Vec<u32>,
    /// The defined type (or interface) that has it.
    pub base: TypeId,
    pub interface: bool,
    /// Its type in that instance.
    pub sig: TypeId,
}

impl Emitter<'_, '_> {
    /// Pushes the results of a call, conversion or builtin.
    pub(crate) fn call(&mut self, e: ExprId) {
        let ExprKind::Call { fun, args, ellipsis, .. } = self.kind(e) else { return };
        let args = self.list(args);
        if self.is_type(fun) {
            let to = self.ty(e);
            return self.conversion(e, args[0], to);
        }
        if let Mode::Builtin(b) = self.mode(self.unparen(fun)) {
            return self.builtin(e, b, &args, ellipsis);
        }
        let callee = self.prepare(fun, &args, ellipsis);
        self.at(self.pos_of(e));
        self.op(match callee {
            Callee::Static(func) => return self.call_static(func),
            Callee::Closure(sig) => Op::CallClosure { sig },
            Callee::Iface { method, sig, at } => Op::CallIface { method, sig, at },
        });
    }

    /// Pushes the operands of a call.
    pub(crate) fn prepare(&mut self, fun: ExprId, args: &[ExprId], ellipsis: bool) -> Callee {
        let fun = self.unparen(fun);
        if let Some((obj, name)) = self.static_callee(fun) {
            let targs = self.instance_args(name);
            let func = self.c.func(obj, &targs);
            let sig = self.static_sig(obj, &targs);
            self.order_args(&sig, None, args, ellipsis);
            self.args(&sig, args, ellipsis);
            return Callee::Static(func);
        }
        let sel = if let ExprKind::Selector { x, sel } = self.kind(fun) {
            self.selection(fun).map(|s| (x, sel, s))
        } else {
            None
        };
        match sel {
            Some((x, name, sel))
                if matches!(sel.kind, SelectionKind::Method | SelectionKind::InterfaceMethod) =>
            {
                self.prepare_method(fun, x, name, &sel, args, ellipsis)
            }
            Some((_, _, sel)) if sel.kind == SelectionKind::MethodExpr => {
                let func = self.method_expr(fun, &sel);
                let sig = self.fun_sig(fun);
                self.order_args(&sig, None, args, ellipsis);
                self.args(&sig, args, ellipsis);
                Callee::Static(func)
            }
            _ => {
                let sig = self.fun_sig(fun);
                if self.effects(fun) & super::order::CALL != 0 {
                    self.hoist(fun);
                }
                self.order_args(&sig, None, args, ellipsis);
                self.args(&sig, args, ellipsis);
                self.expr(fun);
                Callee::Closure(self.c.sig_of(&sig, None))
            }
        }
    }

    /// The declared function that `fun` names, and the name's node.
    pub(crate) fn static_callee(&mut self, fun: ExprId) -> Option<(ObjId, ExprId)> {
        let name = match self.kind(fun) {
            ExprKind::Name(_) => fun,
            ExprKind::Index { x, .. } if self.instantiates(x) => return self.static_callee(self.unparen(x)),
            ExprKind::Selector { sel, .. }
                if self.selection(fun).is_none_or(|s| s.kind == SelectionKind::Qualified) =>
            {
                sel
            }
            _ => return None,
        };
        let obj = self.object(name)?;
        matches!(self.c.program[obj].kind, ObjectKind::Func(_)).then_some((obj, name))
    }

    fn static_sig(&mut self, obj: ObjId, targs: &[TypeId]) -> Rc<Signature> {
        let inst = crate::compiler::Inst { obj, targs: targs.into() };
        let subst = self.c.inst_subst(&inst);
        self.c.signature_of(obj, &subst)
    }

    fn fun_sig(&mut self, fun: ExprId) -> Rc<Signature> {
        let t = self.ty(fun);
        self.sig_type(t)
    }
    /// The function type that `t` is.
    pub(crate) fn sig_type(&mut self, t: TypeId) -> Rc<Signature> {
        match self.under(t) {
            Type::Signature(sig) => sig,
            _ => Rc::new(Signature {
                params: Vec::new(),
                results: Vec::new(),
                variadic: false,
                tparams: Vec::new(),
            }),
        }
    }

    /// Pushes arguments for the parameters of `sig`.
    pub(crate) fn args(&mut self, sig: &Signature, args: &[ExprId], ellipsis: bool) {
        let params: Vec<TypeId> = sig.params.iter().map(|p| self.c.program.types.canon(p.ty)).collect();
        if args.len() == 1
            && let t = self.ty(args[0])
            && let Type::Tuple(_) = *self.c.program.types.get(t)
        {
            return self.spread_args(sig, &params, args[0]);
        }
        let fixed = if sig.variadic && !ellipsis { params.len() - 1 } else { params.len() };
        for (&arg, &t) in args.iter().zip(&params).take(fixed) {
            self.expr_as(arg, t);
        }
        if sig.variadic && !ellipsis {
            let slice = params[fixed];
            let rest = args[fixed..].to_vec();
            self.pack(slice, rest.len(), |this, i, elem| this.expr_as(rest[i], elem));
        }
    }

    /// `f(g())` where g has several results.
    fn spread_args(&mut self, sig: &Signature, params: &[TypeId], arg: ExprId) {
        self.expr(arg);
        let t = self.ty(arg);
        let types = self.tuple_types(t);
        if !sig.variadic && types.as_slice() == params {
            return;
        }
        let slots = self.spill_all(&types);
        let fixed = if sig.variadic { params.len() - 1 } else { params.len() };
        for i in 0..fixed.min(types.len()) {
            self.get_type(slots[i], types[i]);
            self.assign_convert(types[i], params[i]);
        }
        if sig.variadic {
            let (rest, rest_types) = (slots[fixed..].to_vec(), types[fixed..].to_vec());
            self.pack(params[fixed], rest.len(), |this, i, elem| {
                this.get_type(rest[i], rest_types[i]);
                this.assign_convert(rest_types[i], elem);
            });
        }
    }

    /// Pops several values into fresh slots; the first value's slot comes first.
    pub(crate) fn spill_all(&mut self, types: &[TypeId]) -> Vec<u32> {
        let mut slots: Vec<u32> = types.iter().rev().map(|&t| self.spill_type(t)).collect();
        slots.reverse();
        slots
    }

    /// A slice of `n` new elements.
    pub(crate) fn pack(&mut self, slice: TypeId, n: usize, mut value: impl FnMut(&mut Self, usize, TypeId)) {
        if n == 0 {
            return self.zero(slice);
        }
        let Type::Slice(elem) = self.under(slice) else { return };
        let elem = self.c.program.types.canon(elem);
        let array = self.c.program.types.array(n as i64, elem);
        let ty = self.c.type_ix(array);
        let size = self.layout(elem).size as u32;
        self.op(Op::New { ty });
        let backing = self.spill(shapes::P);
        for i in 0..n {
            self.get(backing, shapes::P);
            value(self, i, elem);
            self.store(Place::Mem { off: i as u32 * size, safe: true }, elem);
        }
        self.get(backing, shapes::P);
        self.int(n as i64);
        self.int(n as i64);
    }

    // --- methods ---

    /// The method that a selection means, for the concrete types of this instance.
    pub(crate) fn find_method(&mut self, sel: &Selection) -> Option<Method> {
        let recv = self.norm(sel.recv);
        let obj = sel.method?;
        let name = self.c.program[obj].name;
        let pkg = self.c.program[obj].pkg;
        let found = self.c.program.lookup_field_or_method(recv, name, pkg)?;
        let path = found.path.to_vec();
        Some(match found.member {
            Member::Method { obj, base } => {
                let sig = self.c.program.method_type(obj, base);
                let (sig, base) = (self.norm(sig), self.norm(base));
                Method { name, obj, path, base, interface: false, sig }
            }
            Member::Interface { method, iface } => {
                let sig = self.norm(method.ty);
                let base = self.norm(iface);
                Method { name, obj, path, base, interface: true, sig }
            }
            Member::Field(_) => return None,
        })
    }

    /// The function of a method that is declared for a defined type.
    pub(crate) fn method_func(&mut self, method: &Method, own: &[TypeId]) -> FuncId {
        let mut targs = self.c.named_targs(method.base);
        targs.extend_from_slice(own);
        self.c.func(method.obj, &targs)
    }

    fn prepare_method(
        &mut self,
        fun: ExprId,
        x: ExprId,
        name: ExprId,
        sel: &Selection,
        args: &[ExprId],
        ellipsis: bool,
    ) -> Callee {
        let Some(method) = self.find_method(sel) else {
            self.unsupported(self.pos_of(fun), "a method that was not found");
            return Callee::Static(self.func);
        };
        let sig = self.fun_sig(fun);
        self.order_args(&sig, Some(x), args, ellipsis);
        if !method.interface {
            let own = self.instance_args(name);
            let func = self.method_func(&method, &own);
            let sig = if own.is_empty() { self.sig_type(method.sig) } else { self.fun_sig(fun) };
            self.receiver(x, &method, self.pos_of(fun));
            self.args(&sig, args, ellipsis);
            return Callee::Static(func);
        }
        let sig = self.sig_type(method.sig);
        let iface = self.receiver_iface(x, &method);
        self.get(iface + 1, shapes::P);
        self.args(&sig, args, ellipsis);
        self.get(iface, shapes::I);
        let known_nil = self.is_known_nil(x);
        self.iface_callee(&method, known_nil)
    }

    /// The callee of an interface method.
    ///
    /// gc reads the method's address from a table; of an interface that it knows to be nil it reads at 0.
    pub(crate) fn iface_callee(&mut self, method: &Method, known_nil: bool) -> Callee {
        let sig = self.sig_type(method.sig);
        let pkg = self.c.program[method.obj].pkg;
        let id = self.c.method_id(method.name, pkg, method.sig);
        self.c.call_method(id);
        let methods = self.c.program.types.interface_methods(method.base);
        let index = methods.iter().position(|m| m.name == method.name).unwrap_or(0);
        let at = if known_nil { 0 } else { 0x18 + 8 * index as u32 };
        Callee::Iface { method: id, sig: self.c.sig_of_iface_call(&sig), at }
    }

    /// Whether gc would know that a nil found in `x` was there from the start: it lies in a local variable that nobody assigns.
    fn is_known_nil(&self, x: ExprId) -> bool {
        let mut x = self.unparen(x);
        while let ExprKind::Selector { x: inner, .. } = self.kind(x) {
            x = self.unparen(inner);
        }
        let Some(obj) = self.object(x) else { return false };
        self.plan.unassigned.contains(&obj)
    }

    /// Slot of the interface value that is the receiver.
    fn receiver_iface(&mut self, x: ExprId, method: &Method) -> u32 {
        let (place, t) = self.place_or_temp(x);
        self.at(self.pos_of(x));
        let (place, t) = self.walk(place, t, &method.path);
        match place {
            Place::Frame { slot, off, .. } if off % 8 == 0 => slot + off / 8,
            other => {
                self.load(other, t);
                self.spill(shapes::IFACE)
            }
        }
    }

    /// Pushes the receiver of a declared method: the pointer or the value that it wants.
    pub(crate) fn receiver(&mut self, x: ExprId, method: &Method, at: Pos) {
        let t = self.ty(x);
        if method.path.is_empty() && self.c.pointer_elem(t).is_some() {
            self.expr(x);
            self.at(at);
            return self.adjust_receiver(Place::Blank, t, method);
        }
        let (place, t) = self.place_or_temp(x);
        self.at(self.pos_of(x));
        let (place, t) = self.walk(place, t, &method.path);
        if self.c.pointer_elem(t).is_some() && !self.is_base(t, method) {
            self.load(place, t);
            self.at(at);
            return self.adjust_receiver(Place::Blank, t, method);
        }
        self.adjust_receiver(place, t, method);
    }

    fn is_base(&mut self, t: TypeId, method: &Method) -> bool {
        self.c.program.types.identical(t, method.base)
    }

    /// Turns a place of the holder's type (or, if that is a pointer, the pointer on the stack) into the receiver.
    pub(crate) fn adjust_receiver(&mut self, place: Place, t: TypeId, method: &Method) {
        let wants_pointer = self.c.program.has_pointer_receiver(method.obj);
        let holder_is_pointer = self.c.pointer_elem(t).is_some() && !self.is_base(t, method);
        match (holder_is_pointer, wants_pointer) {
            (true, true) => {}
            (true, false) => self.load(Place::Mem { off: 0, safe: false }, method.base),
            (false, true) => match place {
                Place::Mem { .. } => self.address(place),
                other => {
                    // Not addressable: only wrappers get here, with a value of their own.
                    self.load(other, t);
                    self.boxed(t);
                }
            },
            (false, false) => match place {
                Place::Blank => {} // a value of the base type itself is on the stack
                other => self.load(other, t),
            },
        }
    }

    /// `x.M` as a value.
    pub(crate) fn method_value(&mut self, e: ExprId, sel: &Selection) {
        let ExprKind::Selector { x, sel: name } = self.kind(e) else { return };
        let Some(method) = self.find_method(sel) else { return };
        let captured = if method.interface {
            let slot = self.receiver_iface(x, &method);
            self.at(self.pos_of(e));
            self.check_iface(slot);
            self.get(slot, shapes::IFACE);
            method.base
        } else {
            self.receiver(x, &method, self.pos_of(e));
            if self.c.program.has_pointer_receiver(method.obj) {
                self.c.program.types.pointer(method.base)
            } else {
                method.base
            }
        };
        let captured = self.norm(captured);
        let Some(index) = self.method_index(captured, method.name, self.c.program[method.obj].pkg) else {
            return self.unsupported(self.pos_of(e), "this method value");
        };
        let targs = self.instance_args(name).into();
        let func = self.c.wrapper(WrapperKey::Bound(captured, index, targs));
        let shape = self.layout(captured).shape;
        self.at(self.pos_of(e));
        self.op(Op::ClosureMake { func, shape });
    }

    /// Number of a method in the method set of a type.
    pub(crate) fn method_index(
        &mut self,
        t: TypeId,
        name: Symbol,
        pkg: Option<goanna_types::PkgId>,
    ) -> Option<u32> {
        let set = self.c.program.method_set(t);
        set.iter().position(|m| m.name == name && (name.is_exported() || m.pkg == pkg)).map(|i| i as u32)
    }

    /// The function that the method expression `T.M` means.
    pub(crate) fn method_expr(&mut self, e: ExprId, sel: &Selection) -> FuncId {
        let recv = self.norm(sel.recv);
        let own = match self.kind(e) {
            ExprKind::Selector { sel: name, .. } => self.instance_args(name),
            _ => Vec::new(),
        };
        let Some(obj) = sel.method else { return self.func };
        let (name, pkg) = (self.c.program[obj].name, self.c.program[obj].pkg);
        let Some(index) = self.method_index(recv, name, pkg) else {
            self.unsupported(self.pos_of(e), "this method expression");
            return self.func;
        };
        let entry = self.c.program.method_set(recv)[index as usize].clone();
        let is_pointer = self.c.pointer_elem(recv).is_some() && self.c.program.types.named_of(recv).is_none();
        if entry.path.is_empty() && !entry.interface && is_pointer == entry.needs_pointer {
            let mut targs = self.c.named_targs(entry.base);
            targs.extend_from_slice(&own);
            return self.c.func(entry.obj, &targs);
        }
        self.c.wrapper(WrapperKey::Expr(recv, index, own.into()))
    }
}

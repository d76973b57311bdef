//! Function declarations, methods' receivers, bodies, function literals.

use super::returns::Terminating;
use super::{Checker, Operand, OperandMode};
use crate::errors::Code;
use crate::info::Mode;
use crate::load::receiver_base;
use crate::object::*;
use crate::ty::*;
use goanna_syntax::Symbol;
use goanna_syntax::ast::*;
use std::rc::Rc;

impl Checker<'_> {
    /// Resolves the signature of a function or method; schedules its body unless the package is lazy.
    pub(crate) fn func_decl(&mut self, obj: ObjId, decl: DeclId) {
        let DeclKind::Func { recv, tparams, ty, body, .. } = self.ast()[decl].kind else { return };
        if let Some(&first) = self.list(tparams).first() {
            let (at, what) = match recv {
                Some(_) => (27, "generic method"),
                None => (18, "type parameter"),
            };
            let pos = self.ast()[first].pos;
            // That init and main have none was said before.
            let name = self.program[obj].name;
            let main_package = self.program[self.env.pkg].name.as_str() == "main";
            if recv.is_some() || name.as_str() != "init" && !(main_package && name.as_str() == "main") {
                self.require_version(pos, at, what);
            }
        }
        // Whoever meets the function while its signature is made sees one without parameters.
        let empty =
            Signature { params: Vec::new(), results: Vec::new(), variadic: false, tparams: Vec::new() };
        self.program[obj].ty = Some(self.program.types.signature(empty));
        self.env.decl = None;
        self.open_scope();
        let receiver = recv.and_then(|recv| self.receiver(obj, recv));
        let own = if tparams.is_empty() {
            Vec::new()
        } else {
            self.collect_tparams(tparams, |c, tparams| {
                let sig = Signature { params: Vec::new(), results: Vec::new(), variadic: false, tparams };
                c.program[obj].ty = Some(c.program.types.signature(sig));
            })
        };
        let ExprKind::FuncType { params, results } = self.kind(ty) else { return };
        let sig = self.func_type_with(receiver, params, results, &own);
        self.record(ty, Mode::Type, sig, None);
        self.close_scope();
        self.program[obj].ty = Some(sig);
        let lazy = self.program[self.env.pkg].lazy;
        match body {
            FuncBody::None if !lazy => {
                if let Some(&first) = self.list(tparams).first() {
                    let _ = first;
                    let pos = self.ast()[decl].pos;
                    self.error(pos, Code::BadDecl, "generic function is missing function body");
                }
            }
            FuncBody::Block(_) if !lazy => {
                if let Some(info) = self.program.decls.get_mut(&obj) {
                    info.body_checked = true;
                }
                self.later(move |c| c.check_body_of(obj));
            }
            _ => {}
        }
    }

    /// The receiver's variable, if it has a name; declares the names that it gives to the type parameters of its base type.
    fn receiver(&mut self, obj: ObjId, recv: FieldId) -> Option<ObjId> {
        let field = self.ast()[recv];
        let (base, pointer) = receiver_base(self.ast(), field.ty);
        let mut inner = self.unparen(field.ty);
        while let ExprKind::Star(x) = self.kind(inner) {
            inner = self.unparen(x);
        }
        let (ty, recv_ty) = if let ExprKind::Index { .. } = self.kind(inner) {
            let ty = self.receiver_type(field.ty, base);
            (ty, if pointer && ty != TypeId::INVALID { self.program.types.pointer(ty) } else { ty })
        } else {
            let whole = self.var_type(field.ty);
            let mut base = whole;
            while let Type::Pointer(elem) = *self.program.types.get(base) {
                base = elem;
            }
            if self.is_instance_alias(base, inner) {
                (TypeId::INVALID, TypeId::INVALID)
            } else {
                (self.program.types.deref(whole).0, whole)
            }
        };
        let pointer = pointer || self.program.types.deref(recv_ty).1;
        self.record(field.ty, Mode::Type, recv_ty, None);
        let var = field.name.map(|name| self.new_var(name, Some(recv_ty)));
        if ty == TypeId::INVALID {
            return var;
        }
        // A receiver named by an alias of a pointer type.
        let plain = self.program.types.unalias(ty);
        let (ty, pointer) = match *self.program.types.get(plain) {
            Type::Pointer(elem) if !pointer => (elem, true),
            _ => (ty, pointer),
        };
        let base = match self.program.types.named_of(ty).and_then(|id| self.program.types.named(id).origin) {
            Some(origin) => origin,
            None => self.program.types.unalias(ty),
        };
        if let ObjectKind::Func(info) = &mut self.program[obj].kind {
            info.recv = Some(Recv { base, pointer });
        }
        let mut expr = self.unparen(field.ty);
        if let ExprKind::Star(x) = self.kind(expr) {
            expr = self.unparen(x);
        }
        self.later(move |c| c.valid_receiver(expr, recv_ty));
        var
    }
    /// The base type of a receiver, instantiated with its own type parameters if it is generic.
    fn receiver_type(&mut self, e: ExprId, base: Option<ExprId>) -> TypeId {
        let Some(base) = base else {
            return TypeId::INVALID;
        };
        let mut e = self.unparen(e);
        while let ExprKind::Star(x) = self.kind(e) {
            e = self.unparen(x);
        }
        let ExprKind::Index { indices, .. } = self.kind(e) else {
            return TypeId::INVALID;
        };
        let mut origin = self.generic_type(base);
        let names = self.list(indices);
        if matches!(self.program.types.get(origin), Type::Alias(_)) {
            let text = self.type_str(origin);
            let message = format!("cannot define new methods on generic alias type {text}");
            self.error_at(base, Code::InvalidRecv, message);
            origin = TypeId::INVALID;
        }
        if origin == TypeId::INVALID {
            self.lone_tparams(&names);
            return origin;
        }
        let tparams = self.tparams_of_generic(origin);
        if names.len() != tparams.len() {
            let (have, want) = (names.len(), tparams.len());
            let plural = if have == 1 { "" } else { "s" };
            let message = format!(
                "receiver declares {have} type parameter{plural}, but receiver base type declares {want}"
            );
            self.error_at(base, Code::BadRecv, message);
            // The type has a name and nothing else.
            let targs = self.lone_tparams(&names);
            return self.program.types.instance(origin, &targs);
        }
        let mut named = tparams.to_vec();
        for (i, (&name_expr, &tparam)) in names.iter().zip(tparams.iter()).enumerate() {
            let Some(name) = self.ast().name(name_expr) else {
                let text = self.expr_str(name_expr);
                let message = format!("receiver type parameter {text} must be an identifier");
                self.error_at(name_expr, Code::BadDecl, message);
                continue;
            };
            named[i] = self.receiver_tparam(name_expr, name, tparam);
        }
        self.require_version(self.start(base), 18, "type instantiation");
        let t = self.program.types.instance(origin, &named);
        self.record(e, Mode::Type, t, None);
        t
    }
    /// Declares type parameters of a receiver whose base type has none for them: uses of the names are fine.
    fn lone_tparams(&mut self, names: &[ExprId]) -> Vec<TypeId> {
        let mut tparams = Vec::with_capacity(names.len());
        for (i, &e) in names.iter().enumerate() {
            let Some(name) = self.ast().name(e) else { continue };
            let (pos, pkg) = (self.start(e), Some(self.env.pkg));
            let kind = ObjectKind::TypeName;
            let obj = self.program.add_object(Object { name, pos, pkg, ty: None, kind });
            let constraint = Some(TypeId::ANY);
            let t = self.program.types.new_tparam(TParam { obj, index: i as u32, constraint });
            self.program[obj].ty = Some(t);
            self.record_object(e, obj);
            self.declare_local(obj);
            tparams.push(t);
        }
        tparams
    }
    /// Reports a receiver that is an alias of an instance of a generic type.
    fn is_instance_alias(&mut self, t: TypeId, e: ExprId) -> bool {
        let mut t = t;
        while let Type::Alias(id) = *self.program.types.get(t) {
            let Some(mut actual) = self.program.types.alias(id).actual else { return false };
            while let Type::Pointer(base) = *self.program.types.get(actual) {
                actual = base;
            }
            let instance = match *self.program.types.get(actual) {
                Type::Named(id) => self.program.types.named(id).origin.is_some(),
                Type::Alias(id) => !self.program.types.alias(id).targs.is_empty(),
                _ => false,
            };
            if instance {
                let text = self.type_str(actual);
                let message = format!("cannot define new methods on instantiated type {text}");
                self.error_at(e, Code::InvalidRecv, message);
                return true;
            }
            t = actual;
        }
        false
    }
    /// Declares a receiver's own name for the type parameter `tparam`.
    fn receiver_tparam(&mut self, e: ExprId, name: Symbol, tparam: TypeId) -> TypeId {
        let (pos, pkg) = (self.start(e), Some(self.env.pkg));
        let obj = self.program.add_object(Object { name, pos, pkg, ty: None, kind: ObjectKind::TypeName });
        let same = self.program.types.tparam_of(tparam).is_some_and(|id| {
            let original = self.program.types.tparam(id).obj;
            self.program[original].name == name
        });
        let ty = if same {
            tparam
        } else {
            let alias = Alias { obj, targs: Rc::new([]), tparams: Rc::new([]), actual: Some(tparam) };
            self.program.types.new_alias(alias)
        };
        self.program[obj].ty = Some(ty);
        self.record_object(e, obj);
        self.record(e, Mode::Type, ty, None);
        self.declare_local(obj);
        ty
    }
    fn valid_receiver(&mut self, e: ExprId, recv: TypeId) {
        let (written, _) = self.program.types.deref(recv);
        let base = self.program.types.unalias(written);
        if base == TypeId::INVALID {
            return;
        }
        let text = self.type_str(written);
        match *self.program.types.get(base) {
            Type::Named(id) => {
                let obj = self.program.types.named(id).obj;
                if self.program[obj].pkg != Some(self.env.pkg) {
                    let message = format!("cannot define new methods on non-local type {text}");
                    self.error_at(e, Code::InvalidRecv, message);
                    return;
                }
                let u = self.program.types.underlying(base);
                let cause = match self.program.types.get(u) {
                    Type::Pointer(_) | Type::Interface(_) => "pointer or interface type",
                    Type::Basic(BasicKind::UnsafePointer) => "unsafe.Pointer",
                    _ => return,
                };
                self.error_at(e, Code::InvalidRecv, format!("invalid receiver type {text} ({cause})"));
            }
            Type::Basic(_) => {
                self.error_at(
                    e,
                    Code::InvalidRecv,
                    format!("cannot define new methods on non-local type {text}"),
                );
            }
            _ => {
                let text = self.type_str(recv);
                self.error_at(e, Code::InvalidRecv, format!("invalid receiver type {text}"));
            }
        }
    }

    /// Checks the body of a declared function, whose signature is resolved.
    pub(crate) fn check_body_of(&mut self, obj: ObjId) {
        let Some(info) = self.program.decls.get(&obj) else { return };
        let decl = info.decl;
        let Some(sig) = self.program[obj].ty else { return };
        self.in_package_env(obj, |c| {
            let DeclKind::Func { recv, tparams, ty, body: FuncBody::Block(body), .. } = c.ast()[decl].kind
            else {
                return;
            };
            c.open_scope();
            c.redeclare_function_names(recv, tparams, ty);
            c.env.iota = None;
            c.func_body(sig, ty, body);
            c.close_scope();
        });
    }
    /// Brings type parameters, receiver, parameters and results into scope again.
    fn redeclare_function_names(&mut self, recv: Option<FieldId>, tparams: List<FieldId>, ty: ExprId) {
        let mut names = Vec::new();
        if let Some(recv) = recv {
            let field = self.ast()[recv];
            let mut e = self.unparen(field.ty);
            while let ExprKind::Star(x) = self.kind(e) {
                e = self.unparen(x);
            }
            if let ExprKind::Index { x, indices } = self.kind(e) {
                names.extend(self.list(indices));
                let origin = self.recorded(x).map(|r| r.ty);
                if let Some(origin) = origin {
                    let params = self.tparams_of_generic(origin);
                    self.env.outer_tparams.extend(params.iter());
                }
            }
            names.extend(field.name);
        }
        for id in self.list(tparams) {
            if let Some(name) = self.ast()[id].name {
                names.push(name);
                if let Some(t) = self.object_of(name).and_then(|o| self.program[o].ty) {
                    self.env.outer_tparams.push(t);
                }
            }
        }
        if let ExprKind::FuncType { params, results } = self.kind(ty) {
            for id in self.list(params).into_iter().chain(self.list(results)) {
                names.extend(self.ast()[id].name);
            }
        }
        for name in names {
            // A name declared twice was reported with the signature.
            if let Some(obj) = self.object_of(name)
                && self.lookup_innermost(self.program[obj].name).is_none()
            {
                self.declare_local(obj);
            }
        }
    }
    /// Result variables of a function type; unnamed ones get an empty name.
    fn result_vars(&mut self, sig: TypeId, ty: ExprId) -> Vec<ObjId> {
        let ExprKind::FuncType { results, .. } = self.kind(ty) else { return Vec::new() };
        let Some(sig) = self.program.types.sig_of(sig) else { return Vec::new() };
        let ids = self.list(results);
        let mut out = Vec::with_capacity(ids.len());
        for (&id, param) in ids.iter().zip(&sig.results) {
            let named = self.ast()[id].name.and_then(|e| self.object_of(e));
            let pos = self.ast()[id].pos;
            out.push(named.unwrap_or_else(|| self.new_var_named(Symbol::intern(""), pos, Some(param.ty))));
        }
        out
    }
    /// Checks a body in the open scope, which holds the parameters.
    fn func_body(&mut self, sig: TypeId, ty: ExprId, body: StmtId) {
        let results = self.result_vars(sig, ty);
        let has_results = !results.is_empty();
        let saved_sig = self.env.sig.replace(sig);
        let saved_results = std::mem::replace(&mut self.env.results, results);
        let saved_declared = std::mem::take(&mut self.env.declared);
        let saved_panics = std::mem::take(&mut self.env.panics);
        let saved_call = std::mem::replace(&mut self.env.has_call_or_recv, false);
        let StmtKind::Block(list) = self.ast()[body].kind else { return };
        self.stmt_list(list);
        if has_results && !(Terminating { ast: self.ast(), panics: &self.env.panics }).stmt(body) {
            let pos = goanna_syntax::Pos(self.ast()[body].span.hi.0 - 1);
            self.error(pos, Code::MissingReturn, "missing return");
        }
        if self.options.allow_unused {
            self.env.declared.clear();
        }
        self.report_unused();
        self.env.has_call_or_recv = saved_call;
        self.env.panics = saved_panics;
        self.env.declared = saved_declared;
        self.env.results = saved_results;
        self.env.sig = saved_sig;
    }

    /// A function literal.
    pub(crate) fn func_lit(&mut self, e: ExprId, ty: ExprId, body: StmtId) -> Operand {
        let ExprKind::FuncType { params, results } = self.kind(ty) else { return Operand::invalid() };
        self.open_scope();
        let sig = self.func_type(params, results, &[]);
        self.record(ty, Mode::Type, sig, None);
        if self.env.sig.is_some() {
            self.func_body(sig, ty, body);
            self.close_scope();
        } else {
            // At package level the body may refer to the variable under declaration: it is checked later.
            self.close_scope();
            self.later(move |c| {
                c.open_scope();
                c.redeclare_function_names(None, List::default(), ty);
                c.func_body(sig, ty, body);
                c.close_scope();
            });
        }
        Operand::new(OperandMode::Value, sig, e)
    }
}

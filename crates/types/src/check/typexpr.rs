//! Type expressions, and names in either role.

use super::{Checker, Operand, OperandMode};
use crate::constant::ConstValue;
use crate::errors::Code;
use crate::info::Mode;
use crate::object::*;
use crate::ty::*;
use goanna_syntax::ast::*;
use std::rc::Rc;

impl Checker<'_> {
    /// A name: `want_type` avoids resolving what can't be a type's use.
    pub(crate) fn ident(&mut self, e: ExprId, want_type: bool) -> Operand {
        let mut x = Operand { expr: Some(e), ..Operand::invalid() };
        let Some(name) = self.ast().name(e) else { return x };
        if name.is_blank()
            && let Some(last) = self.last_value()
        {
            self.record_object(e, last);
            self.object_operand(&mut x, last, e);
            return x;
        }
        let Some(obj) = self.lookup_name(name) else {
            if name.is_blank() {
                self.error_at(e, Code::InvalidBlank, "cannot use _ as value or type");
            } else if is_valid_name(name.as_str()) {
                self.error_at(e, Code::UndeclaredName, format!("undefined: {name}"));
            }
            return x;
        };
        if name.is_blank() {
            self.error_at(e, Code::InvalidBlank, "cannot use _ as value or type");
            return x;
        }
        if self.program[obj].pkg.is_none()
            && self.version() < 18
            && matches!(name.as_str(), "any" | "comparable")
        {
            let pos = self.start(e);
            self.require_version(pos, 18, &format!("predeclared {name}"));
            return x;
        }
        self.record_object(e, obj);
        if want_type && !matches!(self.program[obj].kind, ObjectKind::TypeName) {
            let what = self.object_kind(obj);
            self.error_at(e, Code::NotAType, format!("{name} ({what}) is not a type"));
            if self.program[obj].pkg == Some(self.env.pkg) {
                self.mark_used(obj);
            }
            return x;
        }
        self.object_operand(&mut x, obj, e);
        x
    }

    /// Makes `x` the use of `obj` by the expression `e`.
    pub(crate) fn object_operand(&mut self, x: &mut Operand, obj: ObjId, e: ExprId) {
        let is_type = matches!(self.program[obj].kind, ObjectKind::TypeName);
        if self.program[obj].ty.is_none() || is_type {
            self.obj_decl(obj);
        }
        self.mark_dot_import(obj);
        let Some(ty) = self.program[obj].ty else { return };
        match self.program[obj].kind.clone() {
            ObjectKind::PkgName { .. } => {
                let name = self.program[obj].name;
                self.error_at(e, Code::InvalidPkgUse, format!("use of package {name} not in selector"));
                return;
            }
            ObjectKind::Const { value } => {
                self.add_dependency(obj);
                if !self.is_valid(ty) {
                    return;
                }
                let is_iota = self.program[obj].pkg.is_none() && self.program[obj].name.as_str() == "iota";
                let value = if is_iota {
                    let Some(iota) = self.env.iota else {
                        self.error_at(e, Code::InvalidIota, "cannot use iota outside constant declaration");
                        return;
                    };
                    Some(Rc::new(ConstValue::int(iota)))
                } else {
                    value
                };
                // Without a value if its initialiser was refused: what is computed from it stays silent.
                x.value = value;
                x.mode = OperandMode::Constant;
            }
            ObjectKind::TypeName => {
                if self.is_known_invalid(ty) {
                    return;
                }
                x.mode = OperandMode::Type;
            }
            ObjectKind::Var(_) => {
                if self.program[obj].pkg == Some(self.env.pkg) {
                    self.mark_used(obj);
                }
                self.add_dependency(obj);
                if !self.is_valid(ty) {
                    return;
                }
                x.mode = OperandMode::Variable;
            }
            ObjectKind::Func(_) => {
                self.add_dependency(obj);
                if !self.is_valid(ty) {
                    return;
                }
                x.mode = OperandMode::Value;
            }
            ObjectKind::Builtin(id) => x.mode = OperandMode::Builtin(id),
            ObjectKind::Nil => x.mode = OperandMode::Nil,
            ObjectKind::Label => return,
        }
        x.ty = ty;
    }

    /// The type that `e` denotes; not generic.
    pub fn type_expr(&mut self, e: ExprId) -> TypeId {
        let t = self.type_expr_any(e);
        self.non_generic_type(e, t)
    }
    fn non_generic_type(&mut self, e: ExprId, t: TypeId) -> TypeId {
        if self.program.types.is_generic(t) {
            let text = self.type_str(t);
            self.error_at(
                e,
                Code::WrongTypeArgCount,
                format!("cannot use generic type {text} without instantiation"),
            );
            return TypeId::INVALID;
        }
        t
    }
    /// The type of a variable: constraint interfaces are refused.
    pub fn var_type(&mut self, e: ExprId) -> TypeId {
        let t = self.type_expr(e);
        self.check_var_type(e, t);
        t
    }
    /// Refuses constraint interfaces as the type of a variable, once types are complete.
    pub(crate) fn check_var_type(&mut self, e: ExprId, t: TypeId) {
        if matches!(self.program.types.get(t), Type::Basic(_) | Type::Pointer(_) | Type::Slice(_)) {
            return;
        }
        self.later(move |c| {
            if !c.program.types.is_interface(t) || c.is_method_set(t) {
                return;
            }
            let text = c.type_str(t);
            let why = if c.has_terms(t) { "contains type constraints" } else { "is (or embeds) comparable" };
            c.error_at(
                e,
                Code::MisplacedConstraintIface,
                format!("cannot use type {text} outside a type constraint: interface {why}"),
            );
        });
    }
    /// A generic type, to be instantiated.
    pub fn generic_type(&mut self, e: ExprId) -> TypeId {
        let t = self.type_expr_any(e);
        if self.is_valid(t) && !self.program.types.is_generic(t) {
            let text = self.type_str(t);
            self.error_at(e, Code::NotAGenericType, format!("{text} is not a generic type"));
            return TypeId::INVALID;
        }
        t
    }

    /// The type that `e` denotes, possibly generic; recorded.
    fn type_expr_any(&mut self, e: ExprId) -> TypeId {
        let t = self.type_expr_inner(e);
        self.record(e, Mode::Type, t, None);
        t
    }

    /// What kind of thing an object is, in words.
    fn object_kind(&self, obj: ObjId) -> &'static str {
        match &self.program[obj].kind {
            ObjectKind::PkgName { .. } => "package name",
            ObjectKind::Const { .. } => "constant",
            ObjectKind::TypeName => "defined type",
            ObjectKind::Var(var) => match var.scope {
                VarScope::Package => "package-level variable",
                VarScope::Field => "struct field",
                VarScope::Local => self.parameters.get(&obj).copied().unwrap_or("local variable"),
            },
            ObjectKind::Func(func) if func.recv.is_some() => "method",
            ObjectKind::Func(_) => "function",
            ObjectKind::Label => "label",
            ObjectKind::Builtin(_) => "built-in function",
            ObjectKind::Nil => "untyped nil",
        }
    }

    fn type_operand(&mut self, x: &Operand, e: ExprId) -> TypeId {
        match x.mode {
            OperandMode::Type => x.ty,
            OperandMode::Invalid => TypeId::INVALID,
            OperandMode::NoValue => {
                let text = self.operand_string(x);
                self.error_at(e, Code::NotAType, format!("{text} used as type"));
                TypeId::INVALID
            }
            _ => {
                let text = self.operand_string(x);
                self.error_at(e, Code::NotAType, format!("{text} is not a type"));
                TypeId::INVALID
            }
        }
    }

    fn type_expr_inner(&mut self, e: ExprId) -> TypeId {
        match self.kind(e) {
            ExprKind::Bad => TypeId::INVALID,
            ExprKind::Name(_) => {
                let x = self.ident(e, true);
                self.type_operand(&x, e)
            }
            ExprKind::Selector { .. } => {
                let x = self.selector(e, true);
                self.type_operand(&x, e)
            }
            ExprKind::Paren(inner) => self.type_expr_any(inner),
            ExprKind::Index { x, indices } => self.instantiated_type(e, x, indices),
            ExprKind::ArrayType { len: Some(len), elem } => {
                let n = self.array_length(len);
                let elem_ty = self.var_type(elem);
                let Some(n) = n else { return TypeId::INVALID };
                let array = self.program.types.array(n, elem_ty);
                if n >= LONG_ARRAY {
                    self.note_sized(array);
                }
                array
            }
            ExprKind::ArrayType { len: None, elem } => {
                self.error_at(
                    e,
                    Code::BadDotDotDotSyntax,
                    "invalid use of [...] array (outside a composite literal)",
                );
                self.var_type(elem);
                TypeId::INVALID
            }
            ExprKind::SliceType(elem) => {
                let elem = self.var_type(elem);
                self.program.types.slice(elem)
            }
            ExprKind::Ellipsis(elem) => {
                self.error_at(e, Code::InvalidSyntaxTree, "invalid use of ...");
                let elem = self.var_type(elem);
                self.program.types.slice(elem)
            }
            ExprKind::StructType { fields } => self.struct_type(fields),
            ExprKind::Star(inner) => {
                let base = self.var_type(inner);
                if self.is_valid_shallow(base) { self.program.types.pointer(base) } else { TypeId::INVALID }
            }
            ExprKind::FuncType { params, results } => {
                self.open_scope();
                let t = self.func_type(params, results, &[]);
                self.close_scope();
                t
            }
            ExprKind::InterfaceType { elems } => self.interface_type(elems),
            ExprKind::MapType { key, value } => {
                let key_ty = self.var_type(key);
                let value_ty = self.var_type(value);
                self.check_map_key(key, key_ty);
                let map = self.program.types.map(key_ty, value_ty);
                self.note_sized(map);
                map
            }
            ExprKind::ChanType { dir, elem } => {
                let elem = self.var_type(elem);
                let chan = self.program.types.chan(dir, elem);
                self.note_sized(chan);
                chan
            }
            ExprKind::Unary { op: UnOp::Tilde, .. } | ExprKind::Binary { op: BinOp::Or, .. } => {
                // Only constraints may be unions; they are parsed by `constraint_expr`.
                let text = self.expr_str(e);
                self.error_at(e, Code::NotAType, format!("{text} is not a type"));
                TypeId::INVALID
            }
            _ => {
                let text = self.expr_str(e);
                self.error_at(e, Code::NotAType, format!("{text} is not a type"));
                self.use_exprs(&[e]);
                TypeId::INVALID
            }
        }
    }

    /// Remembers a type whose parts have a largest size; in a body, types seen before are not reported again.
    fn note_sized(&mut self, t: TypeId) {
        if self.env.sig.is_none() || !self.sized.iter().any(|&(_, known)| known == t) {
            self.sized.push((self.declaring, t));
        }
    }

    fn check_map_key(&mut self, e: ExprId, key: TypeId) {
        if matches!(*self.program.types.get(key), Type::Basic(_)) {
            return;
        }
        self.later(move |c| {
            if !c.is_valid(key) || c.comparable(key, true) {
                return;
            }
            let text = c.type_str(key);
            let why =
                if c.program.types.is_type_param(key) { " (missing comparable constraint)" } else { "" };
            c.error_at(e, Code::IncomparableMapKey, format!("invalid map key type {text}{why}"));
        });
    }

    fn array_length(&mut self, e: ExprId) -> Option<i64> {
        if let Some(name) = self.ast().name(e) {
            match self.lookup_name(name) {
                None => {
                    let message = format!("undefined array length {name} or missing type constraint");
                    self.error_at(e, Code::InvalidArrayLen, message);
                    return None;
                }
                Some(obj) if !matches!(self.program[obj].kind, ObjectKind::Const { .. }) => {
                    self.error_at(e, Code::InvalidArrayLen, format!("invalid array length {name}"));
                    return None;
                }
                _ => {}
            }
        }
        let x = self.expr(e);
        if x.mode != OperandMode::Constant {
            if !x.is_invalid() {
                let text = self.operand_string(&x);
                self.error_operand(
                    &x,
                    Code::InvalidArrayLen,
                    format!("array length {text} must be constant"),
                );
            }
            return None;
        }
        let integer = self.program.types.is_integer(x.ty);
        if (integer || self.program.types.is_untyped(x.ty))
            && let Some(value) = x.value.as_deref().and_then(ConstValue::to_int)
            && let Some(n) = value.as_i64()
            && n >= 0
        {
            return Some(n);
        }
        let text = self.operand_string(&x);
        let message = if integer {
            format!("invalid array length {text}")
        } else {
            format!("array length {text} must be integer")
        };
        self.error_operand(&x, Code::InvalidArrayLen, message);
        None
    }

    /// `G[A, B]` as a type.
    fn instantiated_type(&mut self, e: ExprId, generic: ExprId, indices: List<ExprId>) -> TypeId {
        let indices = self.list(indices);
        let at = self.start(e);
        self.require_version(at, 18, "type instantiation");
        let origin = self.type_expr_any(generic);
        if self.is_valid(origin) && !self.program.types.is_generic(origin) {
            let (whole, text) = (self.expr_str(e), self.type_str(origin));
            let message = format!("invalid operation: {whole} ({text} is not a generic type)");
            self.error_at(e, Code::NotAGenericType, message);
            return TypeId::INVALID;
        }
        let targs: Vec<TypeId> = indices.iter().map(|&i| self.var_type(i)).collect();
        if !self.is_valid_shallow(origin) || targs.iter().any(|&t| !self.is_valid_shallow(t)) {
            return TypeId::INVALID;
        }
        let is_alias = matches!(self.program.types.get(origin), Type::Alias(_));
        if is_alias && !self.argument_count_fits(e, generic, origin, targs.len()) {
            return TypeId::INVALID;
        }
        let name = match self.kind(self.unparen(generic)) {
            ExprKind::Selector { sel, .. } => sel,
            _ => self.unparen(generic),
        };
        self.record_instance(name, &targs);
        let mut all = match *self.program.types.get(origin) {
            Type::Named(id) => self.program.types.named(id).outer.to_vec(),
            _ => Vec::new(),
        };
        all.extend_from_slice(&targs);
        let instance = self.program.types.instance(origin, &all);
        let written = self.start(e);
        self.instance_positions.entry(instance).or_insert(written);
        let at = self.start(indices[0]);
        self.later(move |c| {
            let tparams = c.tparams_of_generic(origin);
            // With too few or too many the type keeps its name and has no underlying type.
            if !is_alias && !c.argument_count_fits(e, generic, origin, targs.len()) {
                return;
            }
            c.note_instance(at, &tparams, &targs);
            if let Err((i, message)) = c.verify(&tparams, &targs) {
                c.error_at(indices[i], Code::InvalidTypeArg, message);
            }
        });
        instance
    }
    fn argument_count_fits(&mut self, e: ExprId, generic: ExprId, origin: TypeId, have: usize) -> bool {
        let want = self.tparams_of_generic(origin).len();
        if have == want {
            return true;
        }
        let name = match self.kind(self.unparen(generic)) {
            ExprKind::Selector { sel, .. } => self.expr_str(sel),
            _ => self.expr_str(generic),
        };
        let quantity = if have < want { "not enough" } else { "too many" };
        let message = format!("{quantity} type arguments for type {name}: have {have}, want {want}");
        self.error_at(e, Code::WrongTypeArgCount, message);
        false
    }
    /// The type parameters of a generic type or alias.
    pub(crate) fn tparams_of_generic(&self, t: TypeId) -> Rc<[TypeId]> {
        match *self.program.types.get(t) {
            Type::Named(id) => self.program.types.named(id).tparams.clone(),
            Type::Alias(id) => self.program.types.alias(id).tparams.clone(),
            _ => Rc::new([]),
        }
    }

    /// Not the invalid type, as far as is known.
    pub(crate) fn is_valid(&self, t: TypeId) -> bool {
        t != TypeId::INVALID && self.program.types.unalias(t) != TypeId::INVALID
    }
    /// The invalid type, also behind aliases; one under construction is not known to be.
    fn is_known_invalid(&self, t: TypeId) -> bool {
        match *self.program.types.get(t) {
            Type::Alias(id) => {
                self.program.types.alias(id).actual.is_some_and(|actual| self.is_known_invalid(actual))
            }
            _ => t == TypeId::INVALID,
        }
    }
    /// Not the invalid type itself; an alias under construction counts as valid.
    pub(crate) fn is_valid_shallow(&self, t: TypeId) -> bool {
        t != TypeId::INVALID
    }
}

/// Only arrays of so many elements can be larger than the address space.
const LONG_ARRAY: i64 = 1 << 16;

/// Whether a name is free of the characters that the scanner complained about.
fn is_valid_name(name: &str) -> bool {
    name.chars().all(|c| c == '_' || c.is_alphanumeric())
}

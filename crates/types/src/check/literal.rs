//! Composite literals.

use super::selector::{Alternative, alternative_kind};
use super::{Checker, Operand, OperandMode};
use crate::constant::ConstValue;
use crate::errors::Code;
use crate::info::Mode;
use crate::lookup::Member;
use crate::ty::*;
use goanna_syntax::Symbol;
use goanna_syntax::ast::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Ordering;
use std::rc::Rc;

impl Checker<'_> {
    pub(crate) fn composite_lit(&mut self, e: ExprId, hint: Option<TypeId>) -> Operand {
        let invalid = Operand { expr: Some(e), ..Operand::invalid() };
        let ExprKind::CompositeLit { ty, elems, rbrace } = self.kind(e) else { return invalid };
        let elems = self.list(elems);
        let mut open_array = None;
        let (typ, base) = match (ty, hint) {
            (Some(ty), _) => match self.kind(ty) {
                ExprKind::ArrayType { len: None, elem } => {
                    let elem = self.var_type(elem);
                    open_array = Some((ty, elem));
                    (elem, elem)
                }
                _ => {
                    let t = self.type_expr(ty);
                    (t, t)
                }
            },
            (None, Some(hint)) => {
                let base = match self.common_underlying(hint).map(|u| self.program.types.get(u).clone()) {
                    Some(Type::Pointer(base)) => base,
                    _ => hint,
                };
                (hint, base)
            }
            (None, None) => {
                self.error_at(e, Code::UntypedLit, "missing type in composite literal");
                (TypeId::INVALID, TypeId::INVALID)
            }
        };
        if let Some((ty, elem)) = open_array {
            let n = self.indexed_elements(&elems, elem, -1);
            let t = if elem == TypeId::INVALID { elem } else { self.program.types.array(n, elem) };
            self.record(ty, Mode::Type, t, None);
            return if t == TypeId::INVALID { invalid } else { Operand::new(OperandMode::Value, t, e) };
        }
        if !self.is_complete(base) {
            return invalid;
        }
        let u = if base == TypeId::INVALID { Some(TypeId::INVALID) } else { self.common_underlying(base) };
        match u.map(|u| self.program.types.get(u).clone()) {
            Some(Type::Struct(fields)) => {
                let core = if self.program.types.is_type_param(base) { u.unwrap_or(base) } else { base };
                self.struct_elements(&elems, core, &fields, rbrace);
            }
            Some(Type::Array { elem, len }) => {
                self.indexed_elements(&elems, elem, len);
            }
            Some(Type::Slice(elem)) => {
                self.indexed_elements(&elems, elem, -1);
            }
            Some(Type::Map { key, value }) => self.map_elements(&elems, key, value),
            other => {
                self.use_exprs(&elems);
                if !self.is_valid(typ) {
                    return invalid;
                }
                if matches!(other, Some(Type::Basic(BasicKind::Invalid))) {
                    return Operand::new(OperandMode::Value, typ, e);
                }
                let element = if ty.is_none() { " element" } else { "" };
                let cause = if other.is_none() { " (no common underlying type)" } else { "" };
                let text = self.type_str(typ);
                self.error_at(
                    e,
                    Code::InvalidLit,
                    format!("invalid composite literal{element} type {text}{cause}"),
                );
                return invalid;
            }
        }
        Operand::new(OperandMode::Value, typ, e)
    }

    fn struct_elements(
        &mut self,
        elems: &[ExprId],
        base: TypeId,
        fields: &Rc<[StructField]>,
        rbrace: goanna_syntax::Pos,
    ) {
        let Some(&first) = elems.first() else { return };
        if matches!(self.kind(first), ExprKind::KeyValue { .. }) {
            self.keyed_fields(elems, base);
            return;
        }
        let pkg = self.env.pkg;
        for (i, &elem) in elems.iter().enumerate() {
            if matches!(self.kind(elem), ExprKind::KeyValue { .. }) {
                self.error_at(
                    elem,
                    Code::MixedStructLit,
                    "mixture of field:value and value elements in struct literal",
                );
                continue;
            }
            let Some(field) = fields.get(i) else {
                let x = self.generic_expr(elem);
                let text = self.type_str(base);
                let message = format!("too many values in struct literal of type {text}");
                self.error_operand(&x, Code::InvalidStructLit, message);
                break;
            };
            let mut x = self.expr_hint_target(elem, field.ty);
            if !field.name.is_exported() && field.pkg != Some(pkg) {
                let text = self.type_str(base);
                let message = format!(
                    "implicit assignment to unexported field {} in struct literal of type {text}",
                    field.name
                );
                self.error_operand(&x, Code::UnexportedLitField, message);
                continue;
            }
            self.assignment(&mut x, Some(field.ty), "struct literal");
        }
        if elems.len() < fields.len() {
            let text = self.type_str(base);
            let hidden = fields.iter().any(|f| !f.name.is_exported() && f.pkg != Some(pkg));
            let hint = if hidden { " (type has unexported fields - use key:value pairs)" } else { "" };
            let message = format!("too few values in struct literal of type {text}{hint}");
            self.error(rbrace, Code::InvalidStructLit, message);
        }
    }
    /// A value for a variable of type `t`, without a hint for elided literal types.
    fn expr_hint_target(&mut self, e: ExprId, t: TypeId) -> Operand {
        let _ = t;
        self.generic_expr(e)
    }
    fn keyed_fields(&mut self, elems: &[ExprId], base: TypeId) {
        let mut visited: Vec<(Rc<[u32]>, Symbol)> = Vec::new();
        let pkg = self.env.pkg;
        for &elem in elems {
            let ExprKind::KeyValue { key, value } = self.kind(elem) else {
                self.error_at(
                    elem,
                    Code::MixedStructLit,
                    "mixture of field:value and value elements in struct literal",
                );
                continue;
            };
            let Some(name) = self.ast().name(key) else {
                self.use_exprs(&[value]);
                let text = self.expr_str(key);
                self.error_at(
                    elem,
                    Code::InvalidLitField,
                    format!("invalid field name {text} in struct literal"),
                );
                continue;
            };
            let mut x = self.generic_expr(value);
            let u = self.program.types.underlying(base);
            let u = self.common_underlying(base).unwrap_or(u);
            let Ok(found) = self.program.lookup(u, false, Some(pkg), name, false) else {
                let message = self.unknown_field(base, u, name);
                self.error_at(key, Code::MissingLitField, message);
                continue;
            };
            let Member::Field(field) = found.member else {
                self.error_at(key, Code::MissingLitField, format!("{name} is not a field"));
                continue;
            };
            if found.path.len() > 1 {
                let (path, text) = (self.field_path(u, &found.path), self.type_str(base));
                let what = format!("use of promoted field {path} in struct literal of type {text}");
                let pos = self.start(key);
                if !self.require_version(pos, 27, &what) {
                    continue;
                }
            }
            if found.indirect {
                let message = format!("invalid implicit pointer indirection to reach {name}");
                self.error_at(key, Code::InvalidLitField, message);
                continue;
            }
            self.program[pkg].info.field_keys.insert(elem, found.path.clone());
            self.assignment(&mut x, Some(field.ty), "struct literal");
            let overlap = visited
                .iter()
                .find(|(p, _)| p.starts_with(&found.path) || found.path.starts_with(p))
                .cloned();
            match overlap {
                None => visited.push((found.path, name)),
                Some((path, other)) => {
                    let message = match path.len().cmp(&found.path.len()) {
                        Ordering::Equal => format!("duplicate field name {name} in struct literal"),
                        Ordering::Less => {
                            format!(
                                "cannot specify promoted field {name} and enclosing embedded field {other}"
                            )
                        }
                        Ordering::Greater => {
                            format!(
                                "cannot specify embedded field {name} and enclosed promoted field {other}"
                            )
                        }
                    };
                    self.error_at(elem, Code::DuplicateLitField, message);
                }
            }
        }
    }
    /// The names of the fields on a path, with dots between.
    fn field_path(&mut self, t: TypeId, path: &[u32]) -> String {
        let mut names = Vec::new();
        let mut t = t;
        for &i in path {
            let (base, _) = self.program.types.deref(t);
            let u = self.program.types.underlying(base);
            let Type::Struct(fields) = self.program.types.get(u) else { break };
            let Some(field) = fields.get(i as usize) else { break };
            names.push(field.name.to_string());
            t = field.ty;
        }
        names.join(".")
    }
    fn unknown_field(&mut self, base: TypeId, u: TypeId, name: Symbol) -> String {
        let text = self.type_str(base);
        let plain = format!("unknown field {name} in struct literal of type {text}");
        let pkg = self.env.pkg;
        let Ok(found) = self.program.lookup(u, false, Some(pkg), name, true) else { return plain };
        let (alt, alt_pkg) = match &found.member {
            Member::Field(f) => (f.name, f.pkg),
            Member::Method { obj, .. } => (self.program[*obj].name, self.program[*obj].pkg),
            Member::Interface { method, .. } => (method.name, method.pkg),
        };
        match alternative_kind(name, alt, alt_pkg == Some(pkg)) {
            Alternative::None => plain,
            Alternative::Misspelled => format!("{plain}, but does have {alt}"),
            Alternative::Unexported => format!("{plain}, but does have unexported {alt}"),
            Alternative::Inaccessible => {
                format!("cannot refer to unexported field {alt} in struct literal of type {text}")
            }
        }
    }

    /// Elements of an array or slice literal; the length they need.
    fn indexed_elements(&mut self, elems: &[ExprId], elem: TypeId, length: i64) -> i64 {
        let mut visited: FxHashSet<i64> = FxHashSet::default();
        let keyed = elems.iter().any(|&e| matches!(self.kind(e), ExprKind::KeyValue { .. }));
        let (mut index, mut max) = (0i64, 0i64);
        for &e in elems {
            let mut valid = false;
            let mut value = e;
            if let ExprKind::KeyValue { key, value: v } = self.kind(e) {
                value = v;
                match self.index_value(key, length) {
                    Some((_, Some(i))) => {
                        index = i;
                        valid = true;
                    }
                    Some((_, None)) => {
                        let text = self.expr_str(key);
                        self.error_at(
                            e,
                            Code::InvalidLitIndex,
                            format!("index {text} must be integer constant"),
                        );
                    }
                    None => {}
                }
            } else if length >= 0 && index >= length {
                let message = format!("index {index} is out of bounds (>= {length})");
                self.error_at(e, Code::OversizeArrayLit, message);
            } else {
                valid = true;
            }
            if valid && keyed && !visited.insert(index) {
                let message = format!("duplicate index {index} in array or slice literal");
                self.error_at(e, Code::DuplicateLitKey, message);
            }
            index = index.saturating_add(1);
            max = max.max(index);
            let mut x = self.expr_hint(value, elem);
            self.assignment(&mut x, Some(elem), "array or slice literal");
        }
        max
    }

    fn map_elements(&mut self, elems: &[ExprId], key_ty: TypeId, value_ty: TypeId) {
        let interface = self.program.types.is_interface(key_ty);
        let mut seen: FxHashMap<String, Vec<TypeId>> = FxHashMap::default();
        for &e in elems {
            let ExprKind::KeyValue { key, value } = self.kind(e) else {
                self.error_at(e, Code::MissingLitKey, "missing key in map literal");
                self.use_exprs(&[e]);
                continue;
            };
            let mut k = self.expr_hint(key, key_ty);
            self.assignment(&mut k, Some(key_ty), "map literal");
            if k.is_invalid() {
                // gc goes on with the next element
                continue;
            }
            if k.mode == OperandMode::Constant
                && let Some(v) = k.value.clone()
            {
                let types = seen.entry(constant_key(&v)).or_default();
                let canon = self.program.types.canon(k.ty);
                let duplicate = if interface { types.contains(&canon) } else { !types.is_empty() };
                types.push(canon);
                if duplicate {
                    self.error_operand(
                        &k,
                        Code::DuplicateLitKey,
                        format!("duplicate key {v} in map literal"),
                    );
                    continue;
                }
            }
            let mut x = self.expr_hint(value, value_ty);
            self.assignment(&mut x, Some(value_ty), "map literal");
        }
    }
}

/// A text that equal constants share.
pub(crate) fn constant_key(value: &ConstValue) -> String {
    match value {
        ConstValue::String(s) => format!("s{}", crate::typestring::quote(s)),
        ConstValue::Bool(b) => format!("b{b}"),
        other => match other.to_int() {
            Some(ConstValue::Int(i)) => format!("n{i}"),
            _ => format!("f{other:?}"),
        },
    }
}

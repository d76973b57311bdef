//! Side tables: what was found out about each expression; final types of untyped expressions; texts of operands.

use super::operand::Part;
use super::{Checker, Operand, OperandMode};
use crate::constant::ConstValue;
use crate::errors::Code;
use crate::info::{Mode, TypeAndValue};
use crate::ty::*;
use crate::typestring::{Qualifier, basic_name};
use goanna_syntax::ast::*;
use std::rc::Rc;

impl Checker<'_> {
    /// Records an expression's mode, type and value.
    pub fn record(&mut self, e: ExprId, mode: Mode, ty: TypeId, value: Option<ConstRef>) {
        let pkg = self.env.pkg;
        self.program[pkg].info.types[e.index()] = Some(TypeAndValue { mode, ty, value });
    }
    /// What was recorded for an expression.
    pub fn recorded(&self, e: ExprId) -> Option<&TypeAndValue> {
        self.program[self.env.pkg].info.types.get(e.index())?.as_ref()
    }
    /// Records an operand for its expression.
    pub(crate) fn record_operand(&mut self, x: &Operand) {
        let Some(e) = x.expr else { return };
        let mode = match x.mode {
            OperandMode::Invalid => Mode::None,
            OperandMode::NoValue => Mode::NoValue,
            OperandMode::Builtin(b) => Mode::Builtin(b),
            OperandMode::Type => Mode::Type,
            OperandMode::Constant => Mode::Const,
            OperandMode::Variable => Mode::Variable,
            OperandMode::MapIndex => Mode::MapIndex,
            OperandMode::Value | OperandMode::Nil => Mode::Value,
            OperandMode::CommaOk => Mode::CommaOk,
        };
        let ty = if x.mode == OperandMode::NoValue { TypeId::EMPTY_TUPLE } else { x.ty };
        self.record(e, mode, ty, x.value.clone());
    }
    /// Records the type arguments of an instantiation at its name.
    pub(crate) fn record_instance(&mut self, name: ExprId, targs: &[TypeId]) {
        let pkg = self.env.pkg;
        self.program[pkg].info.instances.insert(name, targs.into());
    }
    /// Records that `e` (a comma-ok expression, parenthesised or not) yields two values.
    pub(crate) fn record_comma_ok(&mut self, e: ExprId, types: [TypeId; 2]) {
        let tuple = self.program.types.tuple(&types);
        let mut e = e;
        loop {
            let pkg = self.env.pkg;
            if let Some(Some(entry)) = self.program[pkg].info.types.get_mut(e.index()) {
                entry.mode = Mode::CommaOk;
                entry.ty = tuple;
            }
            match self.kind(e) {
                ExprKind::Paren(inner) => e = inner,
                _ => return,
            }
        }
    }

    /// Gives an untyped expression, and the operands it was made of, another type. `is_final`: there will be no better one.
    pub fn update_expr_type(&mut self, e: ExprId, ty: TypeId, is_final: bool) {
        let mut pending = vec![e];
        while let Some(e) = pending.pop() {
            let Some(old) = self.recorded(e).cloned() else { continue };
            if !self.program.types.is_untyped(old.ty) {
                continue;
            }
            match self.kind(e) {
                ExprKind::Paren(inner) => pending.push(inner),
                ExprKind::Unary { x, .. } if old.value.is_none() => pending.push(x),
                ExprKind::Binary { op, x, y } if old.value.is_none() => {
                    if op.is_comparison() {
                        // its type does not depend on that of its operands
                    } else if op.is_shift() {
                        pending.push(x);
                    } else {
                        pending.push(y);
                        pending.push(x);
                    }
                }
                _ => {}
            }
            if !is_final && self.program.types.is_untyped(ty) {
                self.record(e, old.mode, ty, old.value);
                continue;
            }
            let key = (self.env.pkg, e);
            if self.shift_operands.contains(&key) && !self.all_integer(ty) {
                let (text, t) = (self.expr_str(e), self.type_str(ty));
                let message = format!("invalid operation: shifted operand {text} (type {t}) must be integer");
                self.error_at(e, Code::InvalidShiftOperand, message);
                continue;
            }
            let mut value = old.value;
            if value.is_some() && self.program.types.is_typed(ty) {
                let mut c =
                    Operand { mode: OperandMode::Constant, ty: old.ty, value, expr: None, part: Part::Whole };
                self.convert_untyped_at(&mut c, ty, e);
                if c.is_invalid() {
                    continue;
                }
                value = c.value;
            }
            self.record(e, old.mode, ty, value);
        }
    }
    /// Gives a constant expression another value of the same number.
    pub(crate) fn update_expr_value(&mut self, e: ExprId, value: ConstRef) {
        let pkg = self.env.pkg;
        if let Some(Some(entry)) = self.program[pkg].info.types.get_mut(e.index()) {
            entry.value = Some(value);
        }
    }

    /// A type as messages show it here.
    pub fn type_str(&self, t: TypeId) -> String {
        self.program.type_string(t, Qualifier::Message(self.env.pkg))
    }
    /// Several types as messages show them: `(int, string)`; untyped numbers are `number`.
    pub(crate) fn types_summary(&self, types: &[TypeId], variadic: bool, has_dots: bool) -> String {
        let mut parts: Vec<String> = Vec::with_capacity(types.len());
        for (i, &t) in types.iter().enumerate() {
            let text = if !self.is_valid(t) {
                "unknown type".into()
            } else if self.program.types.is_untyped_numeric(t) {
                "number".into()
            } else if self.program.types.is_untyped(t) {
                self.type_str(t).replace("untyped ", "")
            } else if variadic && i + 1 == types.len() {
                let elem = match self.program.types.get(self.program.types.unalias(t)) {
                    Type::Slice(e) => *e,
                    _ => t,
                };
                format!("...{}", self.type_str(elem))
            } else {
                self.type_str(t)
            };
            parts.push(text);
        }
        let dots = if has_dots { "..." } else { "" };
        format!("({}{dots})", parts.join(", "))
    }

    /// What kind of composite type `t` is; nothing for basic types and type parameters.
    pub(crate) fn composite_kind(&mut self, t: TypeId) -> &'static str {
        let u = self.program.types.underlying(t);
        match self.program.types.get(u) {
            Type::Array { .. } => "array",
            Type::Slice(_) => "slice",
            Type::Struct(_) => "struct",
            Type::Pointer(_) => "pointer",
            Type::Signature(_) => "func",
            Type::Interface(_) => "interface",
            Type::Map { .. } => "map",
            Type::Chan { .. } => "chan",
            Type::Tuple(_) => "tuple",
            Type::Union(_) => "union",
            _ => "",
        }
    }

    /// An operand as messages show it: `x (variable of type int)`.
    pub fn operand_string(&mut self, x: &Operand) -> String {
        if x.is_nil() {
            return if x.ty == TypeId::INVALID { "nil (with invalid type)".into() } else { "nil".into() };
        }
        let value = if x.mode == OperandMode::Constant {
            Some(x.value.as_deref().map_or_else(|| "unknown".into(), ConstValue::to_string))
        } else {
            None
        };
        let expr = match x.expr {
            Some(_) if x.part == Part::Ok => "ok value of (comma, ok) expression".into(),
            Some(_) if let Part::Result(i) = x.part => format!("{} function result", ordinal(i + 1)),
            Some(e) => self.expr_str(e),
            None => match x.mode {
                OperandMode::Builtin(b) => b.name().into(),
                OperandMode::Type => self.type_str(x.ty),
                OperandMode::Constant => value.clone().unwrap_or_default(),
                _ => String::new(),
            },
        };
        let mut out = String::new();
        if !expr.is_empty() {
            out.push_str(&expr);
            out.push_str(" (");
        }
        let mut has_type = false;
        if !matches!(
            x.mode,
            OperandMode::Invalid | OperandMode::NoValue | OperandMode::Builtin(_) | OperandMode::Type
        ) {
            match *self.program.types.get(x.ty) {
                Type::Basic(kind) if kind.is_untyped() => {
                    out.push_str(basic_name(kind));
                    out.push(' ');
                }
                _ => has_type = true,
            }
        }
        out.push_str(match x.mode {
            OperandMode::Invalid => "invalid operand",
            OperandMode::NoValue => "no value",
            OperandMode::Builtin(_) => "built-in",
            OperandMode::Type => "type",
            OperandMode::Constant => "constant",
            OperandMode::Variable => "variable",
            OperandMode::MapIndex => "map index expression",
            OperandMode::Value => "value",
            OperandMode::Nil => "nil",
            OperandMode::CommaOk => "comma, ok expression",
        });
        if let Some(value) = value
            && value != expr
        {
            out.push(' ');
            out.push_str(&value);
        }
        if has_type {
            match self.named_results(x) {
                Some(results) => out.push_str(&format!(" of type {results}")),
                None => self.describe_type(x.ty, &mut out),
            }
        }
        if !expr.is_empty() {
            out.push(')');
        }
        out
    }
    /// The results of a call that yields several, with their names.
    fn named_results(&mut self, x: &Operand) -> Option<String> {
        if !matches!(self.program.types.get(x.ty), Type::Tuple(_)) {
            return None;
        }
        let ExprKind::Call { fun, .. } = self.kind(self.unparen(x.expr?)) else { return None };
        let t = self.recorded(fun)?.ty;
        let sig = self.program.types.sig_of(t)?;
        let names: Vec<Param> = sig.results.clone();
        let Type::Tuple(types) = self.program.types.get(x.ty).clone() else { return None };
        let part = |(p, &ty): (&Param, &TypeId)| match p.name {
            Some(name) => format!("{name} {}", self.type_str(ty)),
            None => self.type_str(ty),
        };
        let parts: Vec<String> = names.iter().zip(types.iter()).map(part).collect();
        Some(format!("({})", parts.join(", ")))
    }
    fn describe_type(&mut self, t: TypeId, out: &mut String) {
        if !self.is_valid(t) {
            out.push_str(" with invalid type");
            return;
        }
        out.push_str(" of ");
        if self.program.types.is_generic(t) || self.is_generic_func(t) {
            out.push_str("generic ");
        }
        let tparam = self.program.types.tparam_of(t);
        if tparam.is_none() && matches!(self.program.types.get(t), Type::Alias(_) | Type::Named(_)) {
            let what = self.composite_kind(t);
            if what.is_empty() {
                if !matches!(t, TypeId::BYTE_NAME | TypeId::RUNE_NAME)
                    && let Some(kind) = self.program.types.basic_kind(t)
                {
                    out.push_str(basic_name(kind).trim_start_matches("unsafe."));
                    out.push(' ');
                }
            } else {
                out.push_str(what);
                out.push(' ');
            }
        }
        out.push_str("type ");
        out.push_str(&self.type_str(t));
        if let Some(id) = tparam
            && let Some(bound) = self.program.types.tparam(id).constraint
        {
            out.push_str(" constrained by ");
            out.push_str(&self.type_str(bound));
            if self.type_set(t).is_empty() {
                out.push_str(" with empty type set");
            }
        }
    }
    /// A function type with type parameters that are not instantiated.
    pub(crate) fn is_generic_func(&mut self, t: TypeId) -> bool {
        matches!(self.program.types.get(t), Type::Signature(sig) if !sig.tparams.is_empty())
    }
    /// The default type of an untyped type.
    pub fn default_type(&self, t: TypeId) -> TypeId {
        self.program.types.default_type(t)
    }
    /// A shared constant value.
    pub(crate) fn value(value: ConstValue) -> Option<ConstRef> {
        Some(Rc::new(value))
    }
}

/// `1st`, `2nd`, `3rd`, `4th`, …
fn ordinal(n: usize) -> String {
    let suffix = match (n % 100, n % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{n}{suffix}")
}

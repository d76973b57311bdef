//! Expressions.
//!
//! Holds: every expression evaluated is recorded. Chains along the left spine of binary operations are walked, not recursed into.

use super::instantiate::Target;
use super::operand::Part;
use super::{Checker, Operand, OperandMode};
use crate::constant::ConstValue;
use crate::errors::Code;
use crate::object::{Builtin, ObjId};
use crate::ty::*;
use goanna_syntax::ast::*;

/// What sort of expression it was, for expression statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExprSort {
    Conversion,
    Expression,
    Statement,
}

/// How an expression is evaluated.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Want {
    /// Type of an enclosing composite literal's element, for elided types.
    pub(crate) hint: Option<TypeId>,
    /// A generic function may stay uninstantiated.
    pub(crate) generic: bool,
    /// The function type that a generic function is assigned to, for inference.
    pub(crate) target: Option<Target>,
}

impl Checker<'_> {
    /// A single value.
    pub fn expr(&mut self, e: ExprId) -> Operand {
        let (mut x, _) = self.raw_expr(e, Want::default());
        self.exclude(&mut x, true, true);
        self.single_value(&mut x);
        x
    }
    /// A single value that is assigned to a variable of type `target` (generic functions are instantiated by it).
    pub(crate) fn expr_target(&mut self, e: ExprId, target: Option<Target>) -> Operand {
        let (mut x, _) = self.raw_expr(e, Want { target, ..Want::default() });
        self.exclude(&mut x, true, true);
        self.single_value(&mut x);
        x
    }
    /// The value that the variable `obj` is initialised with.
    pub(crate) fn expr_for_var(&mut self, e: ExprId, obj: ObjId, _context: &str) -> Operand {
        let target = self.target_of(self.program[obj].ty, None, "variable");
        let name = self.program[obj].name;
        let target = target.map(|t| match name.as_str() {
            "" => Target { description: "result variable", ..t },
            _ => Target { symbol: Some(name), ..t },
        });
        self.expr_target(e, target)
    }
    /// A target for inference, if `t` is a function type.
    pub(crate) fn target_of(
        &mut self,
        t: Option<TypeId>,
        name: Option<ExprId>,
        description: &'static str,
    ) -> Option<Target> {
        let t = t?;
        let t = if self.program.types.is_type_param(t) { self.common_underlying(t)? } else { t };
        self.program.types.sig_of(t)?;
        Some(Target { ty: t, name, symbol: None, description })
    }
    /// Any number of values, each possibly a generic function.
    pub(crate) fn generic_multi_expr(&mut self, e: ExprId) -> Operand {
        let (mut x, _) = self.raw_expr(e, Want { generic: true, ..Want::default() });
        self.exclude(&mut x, true, true);
        x
    }
    /// A single value whose composite literal may leave out its type.
    pub fn expr_hint(&mut self, e: ExprId, hint: TypeId) -> Operand {
        let (mut x, _) = self.raw_expr(e, Want { hint: Some(hint), generic: true, ..Want::default() });
        self.exclude(&mut x, true, true);
        self.single_value(&mut x);
        x
    }
    /// A single value, possibly a generic function.
    pub fn generic_expr(&mut self, e: ExprId) -> Operand {
        let (mut x, _) = self.raw_expr(e, Want { generic: true, ..Want::default() });
        self.exclude(&mut x, true, true);
        self.single_value(&mut x);
        x
    }
    /// Any number of values: a call may yield a tuple.
    pub fn multi_expr(&mut self, e: ExprId) -> Operand {
        let (mut x, _) = self.raw_expr(e, Want::default());
        self.exclude(&mut x, true, true);
        x
    }
    /// A value or a type.
    pub fn expr_or_type(&mut self, e: ExprId, allow_generic: bool) -> Operand {
        let (mut x, _) = self.raw_expr(e, Want { generic: allow_generic, ..Want::default() });
        self.exclude(&mut x, false, false);
        self.single_value(&mut x);
        x
    }
    /// Refuses what is no value (calls without results, builtins; types too if `types`).
    fn exclude(&mut self, x: &mut Operand, types: bool, builtins: bool) {
        let (what, code) = match x.mode {
            OperandMode::NoValue => {
                if types {
                    ("used as value", Code::TooManyValues)
                } else {
                    ("used as value or type", Code::TooManyValues)
                }
            }
            OperandMode::Builtin(_) if builtins => ("must be called", Code::UncalledBuiltin),
            OperandMode::Type if types => ("is not an expression", Code::NotAnExpr),
            _ => return,
        };
        let text = self.operand_string(x);
        self.error_operand(x, code, format!("{text} {what}"));
        x.refuse();
    }
    /// Refuses tuples.
    pub fn single_value(&mut self, x: &mut Operand) {
        if matches!(x.mode, OperandMode::Value | OperandMode::CommaOk)
            && let Type::Tuple(_) = self.program.types.get(x.ty)
        {
            let text = self.operand_string(x);
            self.error_operand(
                x,
                Code::TooManyValues,
                format!("multiple-value {text} in single-value context"),
            );
            x.set_invalid();
        }
    }
    /// Evaluates expressions only to find mistakes in them and to mark what they use.
    pub fn use_exprs(&mut self, list: &[ExprId]) {
        for &e in list {
            match self.kind(e) {
                ExprKind::KeyValue { value, .. } => self.use_exprs(&[value]),
                _ => {
                    let _ = self.raw_expr(e, Want { generic: true, ..Want::default() });
                }
            }
        }
    }
    /// The same for left sides of assignments: a bare variable does not count as used.
    pub(crate) fn use_lhs(&mut self, list: &[ExprId]) -> bool {
        let mut ok = true;
        for &e in list {
            let bare = self.unparen(e);
            if let Some(name) = self.ast().name(bare) {
                if name.is_blank() {
                    continue;
                }
                let obj = self.lookup_name(name);
                let was = obj.is_some_and(|o| self.is_used(o));
                ok &= !self.raw_expr(e, Want::default()).0.is_invalid();
                if let Some(obj) = obj
                    && !was
                {
                    self.set_unused(obj);
                }
                continue;
            }
            ok &= !self.raw_expr(e, Want::default()).0.is_invalid();
        }
        ok
    }

    /// Evaluates and records.
    pub(crate) fn raw_expr(&mut self, e: ExprId, want: Want) -> (Operand, ExprSort) {
        let (mut x, sort) = self.expr_inner(e, want);
        if !want.generic {
            self.non_generic(&mut x);
        }
        if x.expr.is_none() {
            x.expr = Some(e);
        }
        if x.expr == Some(e) {
            self.record_operand(&x);
        } else {
            let shown = Operand { expr: Some(e), ..x.clone() };
            self.record_operand(&shown);
        }
        (x, sort)
    }
    /// Refuses generic types and functions that are not instantiated.
    pub(crate) fn non_generic(&mut self, x: &mut Operand) {
        if x.is_invalid() || x.mode == OperandMode::NoValue {
            return;
        }
        let what = if x.mode == OperandMode::Type && self.program.types.is_generic(x.ty) {
            "type"
        } else if x.mode == OperandMode::Value && self.is_generic_func(x.ty) {
            "function"
        } else {
            return;
        };
        let text = x.expr.map(|e| self.expr_str(e)).unwrap_or_default();
        self.error_operand(
            x,
            Code::WrongTypeArgCount,
            format!("cannot use generic {what} {text} without instantiation"),
        );
        x.set_invalid();
    }

    fn expr_inner(&mut self, e: ExprId, want: Want) -> (Operand, ExprSort) {
        use ExprSort::{Expression, Statement};
        let invalid = Operand { expr: Some(e), ..Operand::invalid() };
        match self.kind(e) {
            ExprKind::Bad => (invalid, Statement),
            ExprKind::Name(_) => {
                let mut x = self.ident(e, false);
                self.instantiate_by_target(&mut x, e, want);
                (x, Expression)
            }
            ExprKind::BasicLit(kind, text) => (self.basic_lit(e, kind, text.as_str()), Expression),
            ExprKind::FuncLit { ty, body } => (self.func_lit(e, ty, body), Expression),
            ExprKind::CompositeLit { .. } => (self.composite_lit(e, want.hint), Expression),
            ExprKind::Paren(inner) => {
                let (mut x, sort) = self.raw_expr(inner, Want { hint: None, ..want });
                x.expr = Some(e);
                (x, sort)
            }
            ExprKind::Selector { .. } => {
                let mut x = self.selector(e, false);
                self.instantiate_by_target(&mut x, e, want);
                (x, Expression)
            }
            ExprKind::Index { .. } => {
                let (mut x, generic) = self.index_expr(e);
                if generic {
                    self.func_inst(&mut x, e, want);
                }
                x.expr = Some(e);
                (x, Expression)
            }
            ExprKind::Slice { x, lo, hi, max, three } => {
                (self.slice_expr(e, x, [lo, hi, max], three), Expression)
            }
            ExprKind::TypeAssert { x, ty } => (self.type_assertion(e, x, ty), Expression),
            ExprKind::Call { .. } => self.call_expr(e),
            ExprKind::Star(inner) => (self.star(e, inner), Expression),
            ExprKind::Unary { op, x } => {
                let x = self.unary(e, op, x, want);
                (x, if op == UnOp::Recv { Statement } else { Expression })
            }
            ExprKind::Binary { .. } => (self.binary_chain(e), Expression),
            ExprKind::KeyValue { .. } => {
                self.error_at(e, Code::InvalidSyntaxTree, "no key:value expected");
                (invalid, Expression)
            }
            ExprKind::ArrayType { .. }
            | ExprKind::SliceType(_)
            | ExprKind::StructType { .. }
            | ExprKind::FuncType { .. }
            | ExprKind::InterfaceType { .. }
            | ExprKind::MapType { .. }
            | ExprKind::ChanType { .. }
            | ExprKind::Ellipsis(_) => {
                let ty = self.type_expr(e);
                let mode = if ty == TypeId::INVALID { OperandMode::Invalid } else { OperandMode::Type };
                (Operand::new(mode, ty, e), Expression)
            }
        }
    }

    fn basic_lit(&mut self, e: ExprId, kind: LitKind, text: &str) -> Operand {
        let ty = match kind {
            LitKind::Int => TypeId::UNTYPED_INT,
            LitKind::Float => TypeId::UNTYPED_FLOAT,
            LitKind::Imag => TypeId::UNTYPED_COMPLEX,
            LitKind::Char => TypeId::UNTYPED_RUNE,
            LitKind::String => TypeId::UNTYPED_STRING,
        };
        if matches!(kind, LitKind::Int | LitKind::Float | LitKind::Imag) && text.len() > 10000 {
            self.error_at(
                e,
                Code::InvalidConstVal,
                "excessively long constant: ".to_string() + &text[..10] + "...",
            );
            return Operand { expr: Some(e), ..Operand::invalid() };
        }
        if matches!(kind, LitKind::Int | LitKind::Float | LitKind::Imag) && self.version() < 13 {
            let (pos, lower) = (self.start(e), text.to_ascii_lowercase());
            let what = match lower.get(..2) {
                _ if text.contains('_') => "underscore in numeric literal",
                Some("0b") => "binary literal",
                Some("0o") => "0o/0O-style octal literal",
                Some("0x") if kind != LitKind::Int => "hexadecimal floating-point literal",
                _ => "",
            };
            if !what.is_empty() && !self.require_version(pos, 13, what) {
                return Operand { expr: Some(e), ..Operand::invalid() };
            }
        }
        let Some(value) = ConstValue::from_literal(kind, text) else {
            self.error_at(e, Code::InvalidConstVal, format!("malformed constant: {text}"));
            return Operand { expr: Some(e), ..Operand::invalid() };
        };
        let mut x = Operand {
            mode: OperandMode::Constant,
            ty,
            value: Self::value(value),
            expr: Some(e),
            part: Part::Whole,
        };
        self.overflow(&mut x, e);
        x
    }

    fn star(&mut self, e: ExprId, inner: ExprId) -> Operand {
        let mut x = self.expr_or_type(inner, false);
        match x.mode {
            OperandMode::Invalid => {}
            OperandMode::Type => {
                self.check_var_type(inner, x.ty);
                x.ty = self.program.types.pointer(x.ty);
            }
            OperandMode::Nil => {
                self.error_operand(
                    &x,
                    Code::InvalidIndirection,
                    "invalid operation: cannot indirect nil".to_string(),
                );
                x.set_invalid();
            }
            _ => {
                let base = self.common_underlying(x.ty).and_then(|u| match *self.program.types.get(u) {
                    Type::Pointer(base) => Some(base),
                    _ => None,
                });
                match base {
                    Some(base) if !self.is_complete(base) => x.set_invalid(),
                    Some(base) => {
                        x.mode = OperandMode::Variable;
                        x.ty = base;
                        x.value = None;
                    }
                    None => {
                        let text = self.operand_string(&x);
                        let pointers = self.program.types.is_type_param(x.ty)
                            && self.all_underlying(x.ty, |c, u| {
                                matches!(c.program.types.get(u), Type::Pointer(_))
                            });
                        let message = if pointers {
                            format!("invalid operation: pointers of {text} must have identical base types")
                        } else {
                            format!("invalid operation: cannot indirect {text}")
                        };
                        self.error_operand(&x, Code::InvalidIndirection, message);
                        x.set_invalid();
                    }
                }
            }
        }
        x.expr = Some(e);
        x
    }

    fn type_assertion(&mut self, e: ExprId, operand: ExprId, ty: Option<ExprId>) -> Operand {
        let mut x = self.expr(operand);
        if x.is_invalid() {
            x.expr = Some(e);
            return x;
        }
        let Some(ty) = ty else {
            // The parser has reported it.
            return Operand { expr: Some(e), ..Operand::invalid() };
        };
        if self.program.types.is_type_param(x.ty) || !self.program.types.is_interface(x.ty) {
            let text = if self.program.types.is_type_param(x.ty) {
                let text = self.operand_string(&x);
                format!("invalid operation: cannot use type assertion on type parameter value {text}")
            } else {
                let text = self.operand_string(&x);
                format!("invalid operation: {text} is not an interface")
            };
            self.error_operand(&x, Code::InvalidAssert, text);
            return Operand { expr: Some(e), ..Operand::invalid() };
        }
        let t = self.var_type(ty);
        if t == TypeId::INVALID || !self.is_complete(t) {
            return Operand { expr: Some(e), ..Operand::invalid() };
        }
        self.check_assertion(e, &x, t, false);
        Operand::new(OperandMode::CommaOk, t, e)
    }
    /// Reports an assertion that can't succeed.
    pub(crate) fn check_assertion(&mut self, e: ExprId, x: &Operand, t: TypeId, type_switch: bool) {
        let Err(cause) = self.assertable(x.ty, t) else { return };
        let ty = self.type_str(t);
        if type_switch {
            let (text, case) = (self.operand_string(x), self.expr_str(e));
            let message = format!(
                "impossible type switch case: {case}\n\t{text} cannot have dynamic type {ty} {cause}"
            );
            self.error_at(e, Code::ImpossibleAssert, message);
            return;
        }
        let (expr, iface) = (self.expr_str(e), self.type_str(x.ty));
        let message = format!("impossible type assertion: {expr}\n\t{ty} does not implement {iface} {cause}");
        self.error_at(e, Code::ImpossibleAssert, message);
    }
    /// Whether a value of interface type `v` can hold a `t`.
    fn assertable(&mut self, v: TypeId, t: TypeId) -> Result<(), String> {
        if self.program.types.is_interface(t) {
            return Ok(());
        }
        self.missing_method(t, v, false)
    }

    /// The underlying type that all types of `t` share.
    pub(crate) fn common_underlying(&mut self, t: TypeId) -> Option<TypeId> {
        if self.program.types.is_type_param(t) {
            return self.core_type(t);
        }
        self.program.types.underlying_known(t)
    }

    pub(crate) fn is_used(&self, obj: ObjId) -> bool {
        matches!(&self.program[obj].kind, crate::object::ObjectKind::Var(v) if v.used)
    }
    pub(crate) fn set_unused(&mut self, obj: ObjId) {
        if let crate::object::ObjectKind::Var(v) = &mut self.program[obj].kind
            && v.scope == crate::object::VarScope::Local
        {
            v.used = false;
        }
    }

    /// How a call of a predeclared function may be used.
    pub(crate) fn builtin_sort(id: Builtin) -> ExprSort {
        match id {
            Builtin::Clear
            | Builtin::Close
            | Builtin::Copy
            | Builtin::Delete
            | Builtin::Panic
            | Builtin::Print
            | Builtin::Println
            | Builtin::Recover => ExprSort::Statement,
            _ => ExprSort::Expression,
        }
    }
}

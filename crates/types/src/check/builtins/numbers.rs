//! `complex`, `real`, `imag`, `min` and `max`.

use super::value;
use crate::check::{Checker, Operand, OperandMode};
use crate::constant::ConstValue;
use crate::errors::Code;
use crate::object::Builtin;
use crate::ty::*;
use goanna_syntax::ast::{BinOp, ExprId};

impl Checker<'_> {
    pub(super) fn builtin_complex(&mut self, x: &mut Operand, call: ExprId, args: &mut [Operand]) -> bool {
        let [a, b] = args else { return false };
        // Untyped arguments become floats together, or take the other's type.
        match (self.program.types.is_untyped(a.ty), self.program.types.is_untyped(b.ty)) {
            (true, false) => self.convert_untyped(a, b.ty),
            (false, true) => self.convert_untyped(b, a.ty),
            (true, true) if a.mode == OperandMode::Constant && b.mode == OperandMode::Constant => {
                for part in [&mut *a, &mut *b] {
                    if self.program.types.is_untyped_numeric(part.ty)
                        && part.value.as_ref().and_then(|v| v.imag()).is_some_and(|i| i.sign() == 0)
                    {
                        part.ty = TypeId::UNTYPED_FLOAT;
                    }
                }
            }
            (true, true) => {
                self.convert_untyped(a, TypeId::FLOAT64);
                self.convert_untyped(b, TypeId::FLOAT64);
            }
            (false, false) => {}
        }
        if a.is_invalid() || b.is_invalid() {
            return false;
        }
        if !self.program.types.identical(a.ty, b.ty) {
            let (text, s, t) = (self.expr_str(call), self.type_str(a.ty), self.type_str(b.ty));
            let message = format!("invalid operation: {text} (mismatched types {s} and {t})");
            return self.refuse(a, Code::InvalidComplex, message);
        }
        let result = match self.program.types.basic_kind(a.ty) {
            Some(BasicKind::Float32) => Some(TypeId::COMPLEX64),
            Some(BasicKind::Float64) => Some(TypeId::COMPLEX128),
            Some(BasicKind::UntypedFloat) => Some(TypeId::UNTYPED_COMPLEX),
            _ => None,
        };
        let Some(result) = result.filter(|_| !self.program.types.is_type_param(a.ty)) else {
            if self.is_go118_restriction(a, BasicKind::is_float) {
                return self.not_for_type_parameters(a, "complex", Code::InvalidComplex);
            }
            let t = self.type_str(a.ty);
            let message = format!("invalid argument: arguments have type {t}, expected floating-point");
            return self.refuse(a, Code::InvalidComplex, message);
        };
        if let (OperandMode::Constant, OperandMode::Constant, Some(re), Some(im)) =
            (a.mode, b.mode, &a.value, &b.value)
        {
            x.mode = OperandMode::Constant;
            x.value = ConstValue::complex(re, im).and_then(Self::value);
            x.ty = result;
            return x.value.is_some();
        }
        value(x, result)
    }

    fn is_go118_restriction(&mut self, x: &Operand, fits: fn(BasicKind) -> bool) -> bool {
        self.program.types.is_type_param(x.ty)
            && self.all_underlying(x.ty, |c, u| c.program.types.basic_kind(u).is_some_and(fits))
    }
    fn not_for_type_parameters(&mut self, x: &Operand, name: &str, code: Code) -> bool {
        let text = self.operand_string(x);
        let message = format!(
            "{text} not supported as argument to built-in {name} for go1.18 (see go.dev/issue/50937)"
        );
        self.refuse(x, code, message)
    }

    pub(super) fn builtin_part(&mut self, x: &mut Operand, id: Builtin, args: &mut [Operand]) -> bool {
        let arg = &mut args[0];
        if self.program.types.is_untyped(arg.ty) {
            if arg.mode == OperandMode::Constant {
                if self.program.types.is_untyped_numeric(arg.ty) {
                    arg.ty = TypeId::UNTYPED_COMPLEX;
                }
            } else {
                self.convert_untyped(arg, TypeId::COMPLEX128);
                if arg.is_invalid() {
                    return false;
                }
            }
        }
        let result = match self.program.types.basic_kind(arg.ty) {
            Some(BasicKind::Complex64) => TypeId::FLOAT32,
            Some(BasicKind::Complex128) => TypeId::FLOAT64,
            Some(BasicKind::UntypedComplex) => TypeId::UNTYPED_FLOAT,
            _ => {
                let code = if id == Builtin::Imag { Code::InvalidImag } else { Code::InvalidReal };
                if self.is_go118_restriction(arg, BasicKind::is_complex) {
                    return self.not_for_type_parameters(arg, id.name(), code);
                }
                let t = self.type_str(arg.ty);
                let message = format!("invalid argument: argument has type {t}, expected complex type");
                return self.refuse(arg, code, message);
            }
        };
        if let (OperandMode::Constant, Some(v)) = (arg.mode, &arg.value) {
            let part = if id == Builtin::Real { v.real() } else { v.imag() };
            x.mode = OperandMode::Constant;
            x.value = part.and_then(Self::value);
            x.ty = result;
            return x.value.is_some();
        }
        value(x, result)
    }

    pub(super) fn builtin_extreme(&mut self, x: &mut Operand, id: Builtin, args: &mut [Operand]) -> bool {
        let op = if id == Builtin::Max { BinOp::Gt } else { BinOp::Lt };
        for arg in args.iter() {
            if arg.is_nil() || !self.all_ordered(arg.ty) && !self.is_ordered_untyped(arg.ty) {
                let text = self.operand_string(arg);
                return self.refuse(
                    arg,
                    Code::InvalidMinMaxOperand,
                    format!("invalid argument: {text} cannot be ordered"),
                );
            }
        }
        let mut best = args[0].clone();
        for arg in args.iter_mut().skip(1) {
            let (had, has) = (best.ty, arg.ty);
            if !self.may_mix(&best, arg) {
                let (s, t) = (self.type_str(had), self.type_str(has));
                let text = arg.expr.map(|e| self.expr_str(e)).unwrap_or_default();
                let message = format!(
                    "invalid argument: mismatched types {s} (previous argument) and {t} (type of {text})"
                );
                return self.refuse(arg, Code::MismatchedTypes, message);
            }
            self.match_types(&mut best, arg);
            if best.is_invalid() || arg.is_invalid() {
                return false;
            }
            if !self.program.types.identical(best.ty, arg.ty) {
                let (s, t) = (self.type_str(best.ty), self.type_str(arg.ty));
                let text = arg.expr.map(|e| self.expr_str(e)).unwrap_or_default();
                let message = format!(
                    "invalid argument: mismatched types {s} (previous argument) and {t} (type of {text})"
                );
                return self.refuse(arg, Code::MismatchedTypes, message);
            }
            match (&best.value, &arg.value) {
                (Some(a), Some(b))
                    if best.mode == OperandMode::Constant && arg.mode == OperandMode::Constant =>
                {
                    if ConstValue::compare(op, b, a) == Some(true) {
                        best.value = arg.value.clone();
                    }
                }
                _ => {
                    best.mode = OperandMode::Value;
                    best.value = None;
                }
            }
        }
        if best.mode != OperandMode::Constant {
            best.mode = OperandMode::Value;
            // Untyped arguments of a non-constant result take its type.
            let ty = self.default_type(best.ty);
            for arg in args.iter() {
                if let Some(e) = arg.expr {
                    self.update_expr_type(e, ty, true);
                }
            }
            best.ty = ty;
        }
        (x.mode, x.ty, x.value) = (best.mode, best.ty, best.value);
        true
    }
    fn is_ordered_untyped(&self, t: TypeId) -> bool {
        matches!(
            t,
            TypeId::UNTYPED_INT | TypeId::UNTYPED_RUNE | TypeId::UNTYPED_FLOAT | TypeId::UNTYPED_STRING
        )
    }
    fn may_mix(&mut self, a: &Operand, b: &Operand) -> bool {
        let types = &mut self.program.types;
        match (types.is_untyped(a.ty), types.is_untyped(b.ty)) {
            (true, true) => crate::check::convert::max_untyped(a.ty, b.ty).is_some(),
            (false, false) => types.identical(a.ty, b.ty),
            (a_untyped, _) => {
                let (untyped, typed) = if a_untyped { (a.ty, b.ty) } else { (b.ty, a.ty) };
                let numeric = types.is_untyped_numeric(untyped);
                self.all_underlying(typed, move |c, u| {
                    c.program
                        .types
                        .basic_kind(u)
                        .is_some_and(|k| if numeric { k.is_numeric() } else { k.is_string() })
                })
            }
        }
    }
}

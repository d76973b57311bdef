//! Assignments and initialisations.

use super::instantiate::Target;
use super::operand::Part;
use super::{Checker, Operand, OperandMode};
use crate::errors::Code;
use crate::object::*;
use crate::ty::*;
use goanna_syntax::ast::*;
use goanna_syntax::{Pos, Symbol};
use rustc_hash::FxHashSet;

/// What a left side is.
enum Left {
    /// `_`
    Blank,
    Type(TypeId),
    Invalid,
}

impl Checker<'_> {
    /// Checks that `x` can be assigned to a variable of type `t` (`None`: the blank identifier), and gives untyped values their type.
    pub fn assignment(&mut self, x: &mut Operand, t: Option<TypeId>, context: &str) {
        self.single_value(x);
        if x.is_invalid() {
            return;
        }
        if matches!(x.mode, OperandMode::Builtin(_) | OperandMode::Type | OperandMode::NoValue) {
            let text = self.operand_string(x);
            let target = t.map_or_else(|| "_".into(), |t| self.type_str(t));
            self.error_operand(
                x,
                Code::UnassignableOperand,
                format!("cannot assign {text} to {target} in {context}"),
            );
            x.set_invalid();
            return;
        }
        if self.program.types.is_untyped(x.ty) && !self.assign_untyped(x, t, context) {
            return;
        }
        if let Some(t) = t
            && self.is_generic_func(x.ty)
        {
            self.infer_from_target(x, t, context);
            if x.is_invalid() {
                return;
            }
        }
        if self.is_generic_func(x.ty) {
            let text = x.expr.map(|e| self.expr_str(e)).unwrap_or_default();
            let message = format!("cannot use generic function {text} without instantiation");
            self.error_operand(x, Code::WrongTypeArgCount, message);
            x.set_invalid();
            return;
        }
        let Some(t) = t else { return };
        if let Err((cause, code)) = self.assignable_to(x, t) {
            let (text, ty) = (self.operand_string(x), self.type_str(t));
            let mut message = format!("cannot use {text} as {ty} value in {context}");
            if !cause.is_empty() {
                message.push_str(": ");
                message.push_str(&cause);
            }
            self.error_operand(x, code, message);
            x.set_invalid();
        }
    }
    fn assign_untyped(&mut self, x: &mut Operand, t: Option<TypeId>, context: &str) -> bool {
        if x.is_nil() {
            let Some(t) = t else {
                self.error_operand(x, Code::UntypedNilUse, format!("use of untyped nil in {context}"));
                x.set_invalid();
                return false;
            };
            if !self.is_valid(t) {
                x.set_invalid();
                return false;
            }
            if !self.has_nil(t) {
                let ty = self.type_str(t);
                self.error_operand(
                    x,
                    Code::IncompatibleAssign,
                    format!("cannot use nil as {ty} value in {context}"),
                );
                x.set_invalid();
                return false;
            }
            x.ty = t;
            if let Some(e) = x.expr {
                self.update_expr_type(e, t, true);
            }
            return true;
        }
        let target = match t {
            Some(t) if !self.program.types.is_interface(t) => t,
            _ => self.default_type(x.ty),
        };
        match self.implicit_type_and_value(x, target) {
            Ok((ty, value)) => {
                if let (Some(value), Some(e)) = (&value, x.expr) {
                    x.value = Some(value.clone());
                    self.update_expr_value(e, value.clone());
                }
                if ty != x.ty {
                    x.ty = ty;
                    if let Some(e) = x.expr {
                        self.update_expr_type(e, ty, false);
                    }
                }
                true
            }
            Err(code) => {
                let (text, ty) = (self.operand_string(x), self.type_str(target));
                let (suffix, code) = match code {
                    Code::TruncatedFloat => (" (truncated)", code),
                    Code::NumericOverflow => (" (overflows)", code),
                    _ => ("", Code::IncompatibleAssign),
                };
                self.error_operand(x, code, format!("cannot use {text} as {ty} value in {context}{suffix}"));
                x.set_invalid();
                false
            }
        }
    }

    /// Instantiates a generic function by the function type that it is assigned to.
    fn infer_from_target(&mut self, x: &mut Operand, t: TypeId, context: &str) {
        let target = match self.common_underlying(t) {
            Some(u) if self.program.types.sig_of(u).is_some() => u,
            _ => return,
        };
        let Some(e) = x.expr else { return };
        let targs = self.partial_targs.get(&(self.env.pkg, e)).cloned().unwrap_or_default();
        let description = match context {
            "struct literal" => "field",
            _ => "variable",
        };
        let target = Target { ty: target, name: None, symbol: None, description };
        let pos = self.pos(e);
        self.instantiate_value(x, pos, &targs, Vec::new(), Some(target));
        if !x.is_invalid() {
            self.record_operand(x);
        }
    }

    /// Initialises a variable; gives it the type of `x` if it has none.
    pub(crate) fn init_var(&mut self, obj: ObjId, x: &mut Operand, context: &str) {
        let ty = self.program[obj].ty;
        if x.is_invalid() || !self.is_valid(x.ty) || ty.is_some_and(|t| !self.is_valid(t)) {
            if ty.is_none() {
                self.program[obj].ty = Some(TypeId::INVALID);
            }
            x.set_invalid();
            return;
        }
        let ty = match ty {
            Some(ty) => ty,
            None => {
                if x.is_nil() {
                    self.error_operand(x, Code::UntypedNilUse, format!("use of untyped nil in {context}"));
                    self.program[obj].ty = Some(TypeId::INVALID);
                    x.set_invalid();
                    return;
                }
                self.single_value(x);
                if x.is_invalid() {
                    self.program[obj].ty = Some(TypeId::INVALID);
                    return;
                }
                let ty = self.default_type(x.ty);
                self.program[obj].ty = Some(ty);
                ty
            }
        };
        self.assignment(x, Some(ty), context);
    }

    /// Whether a single right side is a call.
    fn is_call(&self, rhs: &[ExprId]) -> bool {
        rhs.len() == 1 && matches!(self.kind(self.unparen(rhs[0])), ExprKind::Call { .. })
    }
    /// The values of one expression: those of a call's tuple, or value and `ok` if two are wanted and possible.
    pub(crate) fn unpack(&mut self, e: ExprId, allow_comma_ok: bool) -> (Vec<Operand>, bool) {
        let x = self.multi_expr(e);
        if !x.is_invalid()
            && let Type::Tuple(types) = self.program.types.get(x.ty).clone()
        {
            let result =
                |(i, &t)| Operand { part: Part::Result(i), ..Operand::new(OperandMode::Value, t, e) };
            let list = types.iter().enumerate().map(result).collect();
            return (list, false);
        }
        if allow_comma_ok && matches!(x.mode, OperandMode::MapIndex | OperandMode::CommaOk) {
            let ok = Operand { part: Part::Ok, ..Operand::new(OperandMode::Value, TypeId::UNTYPED_BOOL, e) };
            let first = x;
            return (vec![first, ok], true);
        }
        (vec![x], false)
    }

    /// `lhs… = rhs…` of new variables; `returning` is the return statement's position.
    pub(crate) fn init_vars(&mut self, lhs: &[ObjId], rhs: &[ExprId], returning: Option<Pos>) {
        let (l, r) = (lhs.len(), rhs.len());
        let context = match returning {
            Some(_) => "return statement",
            None if l > 1 => "multiple assignment",
            None => "assignment",
        };
        if l == r && !self.is_call(rhs) {
            for (&obj, &e) in lhs.iter().zip(rhs) {
                let mut x = self.expr_for_var(e, obj, context);
                self.init_var(obj, &mut x, context);
            }
            return;
        }
        if r != 1 {
            let before = self.errors.len();
            let values: Vec<Operand> = rhs.iter().map(|&e| self.expr(e)).collect();
            if self.errors.len() == before && values.iter().all(|x| !x.is_invalid()) {
                match returning {
                    Some(pos) => self.return_error(pos, lhs, &values),
                    None => self.assign_error(rhs, l, r),
                }
            }
            self.invalidate_untyped(lhs);
            return;
        }
        let (mut values, comma_ok) = self.unpack(rhs[0], l == 2 && returning.is_none());
        if values.len() == l {
            for (&obj, x) in lhs.iter().zip(&mut values) {
                self.init_var_unpacked(obj, x, context);
            }
            if comma_ok {
                self.record_unpacked(rhs[0], &values);
            }
            return;
        }
        if !values[0].is_invalid() {
            match returning {
                Some(pos) => self.return_error(pos, lhs, &values),
                None => self.assign_error(rhs, l, values.len()),
            }
        }
        self.invalidate_untyped(lhs);
    }
    /// `ok` of a comma-ok form shares its expression with the value: its type must not be recorded for it.
    fn init_var_unpacked(&mut self, obj: ObjId, x: &mut Operand, context: &str) {
        if self.program.types.is_untyped(x.ty) && x.ty == TypeId::UNTYPED_BOOL && x.mode == OperandMode::Value
        {
            let target = self.program[obj].ty.unwrap_or(TypeId::BOOL);
            if self.program.types.is_boolean(target) {
                x.ty = target;
            } else if self.program.types.is_interface(target) {
                x.ty = TypeId::BOOL;
            }
        }
        self.init_var(obj, x, context);
    }
    fn record_unpacked(&mut self, e: ExprId, values: &[Operand]) {
        if values.iter().any(Operand::is_invalid) {
            return;
        }
        let ok = if self.program.types.is_untyped(values[1].ty) { TypeId::BOOL } else { values[1].ty };
        self.record_comma_ok(e, [values[0].ty, ok]);
    }
    fn invalidate_untyped(&mut self, lhs: &[ObjId]) {
        for &obj in lhs {
            if self.program[obj].ty.is_none() {
                self.program[obj].ty = Some(TypeId::INVALID);
            }
        }
    }
    fn assign_error(&mut self, rhs: &[ExprId], l: usize, r: usize) {
        let measure = |n: usize, unit: &str| format!("{n} {unit}{}", if n == 1 { "" } else { "s" });
        let (vars, vals) = (measure(l, "variable"), measure(r, "value"));
        let message = match self.kind(self.unparen(rhs[0])) {
            ExprKind::Call { fun, .. } if rhs.len() == 1 => {
                format!("assignment mismatch: {vars} but {} returns {vals}", self.expr_str(fun))
            }
            _ => format!("assignment mismatch: {vars} but {vals}"),
        };
        let pos = self.start(rhs[0]);
        self.error(pos, Code::WrongAssignCount, message);
    }
    fn return_error(&mut self, pos: Pos, lhs: &[ObjId], values: &[Operand]) {
        let (l, r) = (lhs.len(), values.len());
        let (qualifier, at) = if r > l {
            ("too many", values[l].expr)
        } else {
            ("not enough", values.last().and_then(|x| x.expr))
        };
        let have: Vec<TypeId> = values.iter().map(|x| x.ty).collect();
        let want: Vec<TypeId> = lhs.iter().map(|&o| self.program[o].ty.unwrap_or(TypeId::INVALID)).collect();
        let (have, want) = (self.types_summary(&have, false, false), self.types_summary(&want, false, false));
        let at = at.map_or(pos, |e| self.start(e));
        self.error(
            at,
            Code::WrongResultCount,
            format!("{qualifier} return values\n\thave {have}\n\twant {want}"),
        );
    }

    /// The type of a variable on a left side.
    fn lhs_var(&mut self, lhs: ExprId) -> Left {
        let bare = self.unparen(lhs);
        let mut variable = None;
        if let Some(name) = self.ast().name(bare) {
            if name.is_blank() {
                return Left::Blank;
            }
            if let Some(obj) = self.lookup_name(name)
                && matches!(self.program[obj].kind, ObjectKind::Var(_))
                && self.program[obj].pkg == Some(self.env.pkg)
                && !self.is_used(obj)
            {
                variable = Some(obj);
            }
        }
        let x = self.expr(lhs);
        if let Some(obj) = variable {
            self.set_unused(obj);
        }
        match x.mode {
            OperandMode::Invalid => Left::Invalid,
            OperandMode::Variable | OperandMode::MapIndex => Left::Type(x.ty),
            _ => {
                if let Some(e) = x.expr
                    && let ExprKind::Selector { x: inner, .. } = self.kind(e)
                    && self
                        .recorded(self.unparen(inner))
                        .is_some_and(|r| r.mode == crate::info::Mode::MapIndex)
                {
                    let text = self.expr_str(e);
                    let message = format!("cannot assign to struct field {text} in map");
                    self.error_operand(&x, Code::UnaddressableFieldAssign, message);
                    return Left::Invalid;
                }
                let text = self.operand_string(&x);
                let message =
                    format!("cannot assign to {text} (neither addressable nor a map index expression)");
                let message = message.replacen(&text, &self.assign_target_text(&x, &text), 1);
                self.error_operand(&x, Code::UnassignableOperand, message);
                Left::Invalid
            }
        }
    }
    fn assign_target_text(&self, x: &Operand, text: &str) -> String {
        match x.expr {
            Some(e) => self.expr_str(e),
            None => text.to_string(),
        }
    }
    /// `lhs = rhs` for one pair.
    pub(crate) fn assign_var(&mut self, lhs: ExprId, rhs: Rhs<'_>, context: &str) {
        let left = self.lhs_var(lhs);
        let target = match left {
            Left::Blank => None,
            Left::Type(t) if self.is_valid(t) => Some(t),
            _ => {
                match rhs {
                    Rhs::Expr(e) => self.use_exprs(&[e]),
                    Rhs::Operand(x) => x.set_invalid(),
                }
                return;
            }
        };
        let context =
            if target.is_none() && context == "assignment" { "assignment to _ identifier" } else { context };
        match rhs {
            Rhs::Expr(e) => {
                let mut x = {
                    let target = self.target_of(target, Some(lhs), "variable");
                    self.expr_target(e, target)
                };
                self.assignment(&mut x, target, context);
            }
            Rhs::Operand(x) => self.assignment(x, target, context),
        }
    }
    /// `lhs… = rhs…`
    pub(crate) fn assign_vars(&mut self, lhs: &[ExprId], rhs: &[ExprId]) {
        let (l, r) = (lhs.len(), rhs.len());
        if l == r && !self.is_call(rhs) {
            let context = if l > 1 { "multiple assignment" } else { "assignment" };
            for (&left, &right) in lhs.iter().zip(rhs) {
                self.assign_var(left, Rhs::Expr(right), context);
            }
            return;
        }
        if r != 1 {
            let before = self.errors.len();
            let left_ok = self.use_lhs(lhs);
            self.use_exprs(rhs);
            if left_ok && self.errors.len() == before {
                self.assign_error(rhs, l, r);
            }
            return;
        }
        let (mut values, comma_ok) = self.unpack(rhs[0], l == 2);
        if values.len() == l {
            let context = if l > 1 { "multiple assignment" } else { "assignment" };
            for (i, &left) in lhs.iter().enumerate() {
                if i == 1 && comma_ok {
                    self.assign_ok(left, &mut values[1]);
                } else {
                    self.assign_var(left, Rhs::Operand(&mut values[i]), context);
                }
            }
            if comma_ok {
                self.record_unpacked(rhs[0], &values);
            }
            return;
        }
        if !values[0].is_invalid() {
            self.assign_error(rhs, l, values.len());
        }
        self.use_lhs(lhs);
    }
    /// The `ok` of a comma-ok form is an untyped bool that shares its expression with the value.
    fn assignment_of_ok(&mut self, x: &mut Operand, t: TypeId) {
        if self.program.types.is_untyped(x.ty) {
            let (text, ty) = (self.operand_string(x), self.type_str(t));
            let message = format!("cannot use {text} as {ty} value in multiple assignment");
            self.error_operand(x, Code::IncompatibleAssign, message);
            x.set_invalid();
            return;
        }
        self.assignment(x, Some(t), "multiple assignment");
    }
    /// Assigns the `ok` of a comma-ok form.
    fn assign_ok(&mut self, lhs: ExprId, x: &mut Operand) {
        match self.lhs_var(lhs) {
            Left::Blank => x.ty = TypeId::BOOL,
            Left::Type(t) => {
                if self.program.types.is_boolean(t) {
                    x.ty = t;
                } else if self.program.types.is_interface(t) {
                    x.ty = TypeId::BOOL;
                }
                self.assignment_of_ok(x, t);
            }
            Left::Invalid => x.set_invalid(),
        }
    }

    /// `lhs… := rhs…`
    pub(crate) fn short_var_decl(&mut self, pos: Pos, lhs: &[ExprId], rhs: &[ExprId]) {
        let mut seen: FxHashSet<Symbol> = FxHashSet::default();
        let mut vars = Vec::with_capacity(lhs.len());
        let mut new_vars = Vec::new();
        let mut failed = false;
        for &e in lhs {
            let mut var = None;
            match self.ast().name(e) {
                None if matches!(self.kind(e), ExprKind::Bad) => failed = true,
                None => {
                    self.use_lhs(&[e]);
                    let text = self.expr_str(e);
                    self.error_at(e, Code::BadDecl, format!("non-name {text} on left side of :="));
                    failed = true;
                }
                Some(name) if !name.is_blank() && !seen.insert(name) => {
                    self.error_at(e, Code::RepeatedDecl, format!("{name} repeated on left side of :="));
                    failed = true;
                }
                Some(name) => match self.lookup_innermost(name) {
                    Some(old) => {
                        self.record_object(e, old);
                        if matches!(self.program[old].kind, ObjectKind::Var(_)) {
                            var = Some(old);
                        } else {
                            self.error_at(e, Code::UnassignableOperand, format!("cannot assign to {name}"));
                            failed = true;
                        }
                    }
                    None => {
                        let obj = self.new_var(e, None);
                        var = Some(obj);
                        if !name.is_blank() {
                            new_vars.push(obj);
                        }
                    }
                },
            }
            let at = self.start(e);
            vars.push(var.unwrap_or_else(|| self.new_var_named(Symbol::intern("_"), at, None)));
        }
        self.init_vars(&vars, rhs, None);
        if new_vars.is_empty() && !failed {
            self.soft_error(pos, Code::NoNewVar, "no new variables on left side of :=");
            return;
        }
        for obj in new_vars {
            self.declare_local(obj);
            self.watch_unused(obj);
        }
    }
}

/// The right side of one assignment.
pub(crate) enum Rhs<'o> {
    Expr(ExprId),
    Operand(&'o mut Operand),
}

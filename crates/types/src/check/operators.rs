//! Unary and binary operations, comparisons, shifts.

use super::convert::is_zero;
use super::expr::Want;
use super::{Checker, Operand, OperandMode};
use crate::constant::ConstValue;
use crate::errors::Code;
use crate::info::Mode;
use crate::ty::*;
use goanna_syntax::Pos;
use goanna_syntax::ast::*;

/// Untyped integers longer than this overflow.
const MAX_CONSTANT_BITS: u64 = 512;
/// Constant shift counts above this are refused.
const MAX_SHIFT: u64 = 1023 - 1 + 52;

impl Checker<'_> {
    /// Reports a constant that does not fit its type (typed) or is unreasonably long (untyped).
    pub fn overflow(&mut self, x: &mut Operand, at: ExprId) {
        let Some(value) = x.value.clone() else { return };
        if self.program.types.is_typed(x.ty) {
            if let Some(kind) = self.program.types.basic_kind(x.ty) {
                self.representable_typed(x, kind);
            }
            return;
        }
        if let ConstValue::Int(i) = &*value
            && i.bits() > MAX_CONSTANT_BITS
        {
            let pos = self.pos(at);
            let name = self.operation_name(at);
            self.error(pos, Code::InvalidConstVal, format!("constant {name}overflow"));
            x.set_invalid();
        }
    }
    fn representable_typed(&mut self, x: &mut Operand, kind: BasicKind) {
        match self.representation(x, kind) {
            Ok(value) => x.value = value,
            Err(code) => {
                let (text, t) = (self.operand_string(x), self.type_str(x.ty));
                let message = match code {
                    Code::TruncatedFloat => format!("{text} truncated to {t}"),
                    Code::NumericOverflow => format!("{text} overflows {t}"),
                    _ => format!("cannot convert {text} to type {t}"),
                };
                self.error_operand(x, code, message);
                x.set_invalid();
            }
        }
    }
    fn operation_name(&self, e: ExprId) -> &'static str {
        match self.kind(e) {
            ExprKind::Binary { op, .. } => match op {
                BinOp::Add => "addition ",
                BinOp::Sub => "subtraction ",
                BinOp::Xor => "bitwise XOR ",
                BinOp::Mul => "multiplication ",
                BinOp::Shl => "shift ",
                _ => "",
            },
            ExprKind::Unary { op: UnOp::Com, .. } => "bitwise complement ",
            _ => "",
        }
    }

    pub(crate) fn unary(&mut self, e: ExprId, op: UnOp, inner: ExprId, want: Want) -> Operand {
        let hint = match (op, want.hint) {
            // `&T{}` with the type elided is only allowed through the literal's own hint.
            (UnOp::Addr, Some(hint)) => self.program.types.pointer_elem(hint),
            _ => None,
        };
        let mut x = match hint {
            Some(hint) if matches!(self.kind(inner), ExprKind::CompositeLit { .. }) => {
                self.expr_hint(inner, hint)
            }
            _ => self.expr(inner),
        };
        if x.is_invalid() {
            x.expr = Some(e);
            return x;
        }
        match op {
            UnOp::Addr => self.address_of(e, inner, x),
            UnOp::Recv => self.receive(e, x),
            UnOp::Tilde => {
                let message = if self.all_integer(x.ty) {
                    "cannot use ~ outside of interface or type constraint (use ^ for bitwise complement)"
                } else {
                    "cannot use ~ outside of interface or type constraint"
                };
                self.error_at(e, Code::UndefinedOp, message);
                Operand { expr: Some(e), ..Operand::invalid() }
            }
            _ => self.arithmetic_unary(e, op, x),
        }
    }
    fn address_of(&mut self, e: ExprId, inner: ExprId, x: Operand) -> Operand {
        let literal = matches!(self.kind(self.unparen(inner)), ExprKind::CompositeLit { .. });
        if !literal && x.mode != OperandMode::Variable {
            let text = self.operand_string(&x);
            let message = format!("invalid operation: cannot take address of {text}");
            self.error_operand(&x, Code::UnaddressableOperand, message);
            return Operand { expr: Some(e), ..Operand::invalid() };
        }
        let ty = self.program.types.pointer(x.ty);
        Operand::new(OperandMode::Value, ty, e)
    }
    fn receive(&mut self, e: ExprId, x: Operand) -> Operand {
        let invalid = Operand { expr: Some(e), ..Operand::invalid() };
        match self.channel_elem(&x, true) {
            Some(elem) => {
                if !self.is_complete(elem) {
                    return invalid;
                }
                self.env.has_call_or_recv = true;
                Operand::new(OperandMode::CommaOk, elem, e)
            }
            None => invalid,
        }
    }
    /// The element type of a channel that is received from (or sent to); reports what is wrong.
    pub(crate) fn channel_elem(&mut self, x: &Operand, recv: bool) -> Option<TypeId> {
        let cause = match self.channel_problem(x.ty, recv) {
            Ok(elem) => return Some(elem),
            Err(cause) => cause,
        };
        let verb = if recv { "receive from" } else { "send to" };
        let code = if recv { Code::InvalidReceive } else { Code::InvalidSend };
        let text = self.operand_string(x);
        let what = if self.program.types.is_type_param(x.ty) {
            format!("{text}: {cause}")
        } else {
            format!("{cause} {text}")
        };
        self.error_operand(x, code, format!("invalid operation: cannot {verb} {what}"));
        None
    }
    fn channel_problem(&mut self, t: TypeId, recv: bool) -> Result<TypeId, String> {
        let types = self.program.types.specific_types(t).unwrap_or_default();
        if types.is_empty() {
            return Err("no specific channel type".into());
        }
        for t in types {
            let u = self.program.types.underlying(t);
            let problem = match *self.program.types.get(u) {
                Type::Chan { dir: ChanDir::Send, .. } if recv => "send-only channel",
                Type::Chan { dir: ChanDir::Recv, .. } if !recv => "receive-only channel",
                Type::Chan { .. } => continue,
                _ => "non-channel",
            };
            return Err(format!("{problem} {}", self.type_str(t)));
        }
        match self.core_type(t).map(|u| self.program.types.get(u)) {
            Some(&Type::Chan { elem, .. }) => Ok(elem),
            _ => Err(self.no_core_type(t)),
        }
    }
    fn arithmetic_unary(&mut self, e: ExprId, op: UnOp, mut x: Operand) -> Operand {
        let ok = match op {
            UnOp::Not => self.all_boolean(x.ty),
            UnOp::Com => self.all_integer(x.ty),
            _ => self.all_numeric(x.ty),
        };
        if !ok {
            let text = self.operand_string(&x);
            let message = format!("invalid operation: operator {} not defined on {text}", op.text());
            self.error_operand(&x, Code::UndefinedOp, message);
            return Operand { expr: Some(e), ..Operand::invalid() };
        }
        if x.mode == OperandMode::Constant {
            let bits = if self.program.types.is_unsigned(x.ty) {
                Some(8 * self.program.size_align(x.ty).0 as u32)
            } else {
                None
            };
            x.value = x.value.as_deref().and_then(|v| ConstValue::unary(op, v, bits)).map(std::rc::Rc::new);
            x.expr = Some(e);
            self.overflow(&mut x, e);
            return x;
        }
        x.mode = OperandMode::Value;
        x.expr = Some(e);
        x
    }

    /// A binary operation and all those along its left spine.
    pub(crate) fn binary_chain(&mut self, e: ExprId) -> Operand {
        let mut spine = Vec::new();
        let mut current = e;
        while let ExprKind::Binary { op, x, y } = self.kind(current) {
            spine.push((current, op, x, y));
            current = x;
        }
        let mut left = self.expr(current);
        while let Some((node, op, lhs, rhs)) = spine.pop() {
            let right = self.expr(rhs);
            left = self.binary(left, right, Some(node), lhs, rhs, op);
            left.expr = Some(node);
            if !spine.is_empty() {
                self.record_operand(&left);
            }
        }
        left
    }
    /// `x op y`; `e` is the whole expression, `None` for `x op= y`.
    pub(crate) fn binary(
        &mut self,
        mut x: Operand,
        mut y: Operand,
        e: Option<ExprId>,
        lhs: ExprId,
        rhs: ExprId,
        op: BinOp,
    ) -> Operand {
        if x.is_invalid() || y.is_invalid() {
            return Operand { expr: e.or(Some(lhs)), ..Operand::invalid() };
        }
        if op.is_shift() {
            self.shift(&mut x, &mut y, e, op);
            return x;
        }
        self.match_types_for(&mut x, &mut y, e, lhs, rhs, op);
        if x.is_invalid() {
            return x;
        }
        if op.is_comparison() {
            self.comparison(&mut x, &y, op, false);
            return x;
        }
        if !self.program.types.identical(x.ty, y.ty) {
            if self.is_valid(x.ty) && self.is_valid(y.ty) {
                self.mismatched(&x, &y, e, lhs, rhs, op);
            }
            x.set_invalid();
            return x;
        }
        if !self.operator_defined(&x, op) {
            x.set_invalid();
            return x;
        }
        if matches!(op, BinOp::Div | BinOp::Rem)
            && (x.mode == OperandMode::Constant || self.all_integer(x.ty))
            && y.value.as_deref().is_some_and(is_zero)
        {
            self.error_operand(&y, Code::DivByZero, "invalid operation: division by zero");
            x.set_invalid();
            return x;
        }
        if x.mode == OperandMode::Constant && y.mode == OperandMode::Constant {
            let at = e.unwrap_or(lhs);
            x.expr = Some(at);
            let (Some(a), Some(b)) = (&x.value, &y.value) else {
                x.value = None;
                return x;
            };
            let integer = self.program.types.is_integer(x.ty);
            match ConstValue::binary(op, a, b, integer) {
                Some(value) => {
                    x.value = Self::value(value);
                    self.overflow(&mut x, at);
                }
                None => {
                    let pos = self.pos(at);
                    self.error(pos, Code::InvalidConstVal, "constant result is not representable");
                    x.set_invalid();
                }
            }
            return x;
        }
        x.mode = OperandMode::Value;
        x.value = None;
        x
    }
    fn mismatched(
        &mut self,
        x: &Operand,
        y: &Operand,
        e: Option<ExprId>,
        lhs: ExprId,
        rhs: ExprId,
        op: BinOp,
    ) {
        let text = match e {
            Some(e) => self.expr_str(e),
            None => format!("{} {}= {}", self.expr_str(lhs), op.text(), self.expr_str(rhs)),
        };
        let (a, b) = (self.type_str(x.ty), self.type_str(y.ty));
        let message = format!("invalid operation: {text} (mismatched types {a} and {b})");
        self.error_at(e.unwrap_or(lhs), Code::MismatchedTypes, message);
    }
    fn operator_defined(&mut self, x: &Operand, op: BinOp) -> bool {
        let ok = match op {
            BinOp::Add => self.all_numeric_or_string(x.ty),
            BinOp::Sub | BinOp::Mul | BinOp::Div => self.all_numeric(x.ty),
            BinOp::LAnd | BinOp::LOr => self.all_boolean(x.ty),
            _ => self.all_integer(x.ty),
        };
        if !ok {
            let text = self.operand_string(x);
            let message = format!("invalid operation: operator {} not defined on {text}", op.text());
            self.error_operand(x, Code::UndefinedOp, message);
        }
        ok
    }

    fn may_convert(&mut self, x: &Operand, y: &Operand) -> bool {
        let types = &mut self.program.types;
        if types.is_typed(x.ty) && types.is_typed(y.ty) {
            return false;
        }
        if self.all_numeric(x.ty) != self.all_numeric(y.ty) {
            return false;
        }
        if self.program.types.is_interface(x.ty) || self.program.types.is_interface(y.ty) {
            return true;
        }
        if self.all_boolean(x.ty) != self.all_boolean(y.ty) || self.all_string(x.ty) != self.all_string(y.ty)
        {
            return false;
        }
        if x.is_nil() {
            return self.has_nil(y.ty);
        }
        if y.is_nil() {
            return self.has_nil(x.ty);
        }
        let types = &mut self.program.types;
        types.pointer_elem(x.ty).is_none() && types.pointer_elem(y.ty).is_none()
    }
    /// Converts untyped operands to each other's type where that may work. `x` becomes invalid if it does not.
    pub fn match_types(&mut self, x: &mut Operand, y: &mut Operand) {
        if !self.may_convert(x, y) {
            return;
        }
        self.convert_untyped(x, y.ty);
        if x.is_invalid() {
            return;
        }
        self.convert_untyped(y, x.ty);
        if y.is_invalid() {
            x.set_invalid();
        }
    }
    fn match_types_for(
        &mut self,
        x: &mut Operand,
        y: &mut Operand,
        e: Option<ExprId>,
        lhs: ExprId,
        rhs: ExprId,
        op: BinOp,
    ) {
        if !self.may_convert(x, y) {
            return;
        }
        let _ = (e, lhs, rhs, op);
        self.match_types(x, y);
    }

    /// A comparison; `switch_case` changes the wording.
    pub(crate) fn comparison(&mut self, x: &mut Operand, y: &Operand, op: BinOp, switch_case: bool) {
        if !self.is_valid(x.ty) || !self.is_valid(y.ty) {
            x.set_invalid();
            return;
        }
        if let Err((code, on_y, cause)) = self.comparable_operands(x, y, op) {
            self.report_comparison(x, y, op, switch_case, code, on_y, cause);
            x.refuse();
            return;
        }
        match (x.mode, y.mode) {
            (OperandMode::Constant, OperandMode::Constant) => {
                let result = match (&x.value, &y.value) {
                    (Some(a), Some(b)) => ConstValue::compare(op, a, b).unwrap_or(false),
                    _ => false,
                };
                x.value = Self::value(ConstValue::Bool(result));
            }
            _ => {
                x.mode = OperandMode::Value;
                x.value = None;
                for operand in [&*x, y] {
                    if let Some(e) = operand.expr {
                        let ty = self.default_type(operand.ty);
                        self.update_expr_type(e, ty, true);
                    }
                }
            }
        }
        x.ty = TypeId::UNTYPED_BOOL;
    }
    fn comparable_operands(
        &mut self,
        x: &Operand,
        y: &Operand,
        op: BinOp,
    ) -> Result<(), (Code, bool, String)> {
        if self.assignable_to(x, y.ty).is_err() && self.assignable_to(y, x.ty).is_err() {
            let cause = format!("mismatched types {} and {}", self.type_str(x.ty), self.type_str(y.ty));
            return Err((Code::MismatchedTypes, true, cause));
        }
        let code = Code::UndefinedOp;
        if matches!(op, BinOp::Eq | BinOp::Ne) {
            if x.is_nil() || y.is_nil() {
                let ty = if x.is_nil() { y.ty } else { x.ty };
                if (x.is_nil() && y.is_nil()) || !self.has_nil(ty) {
                    return Err((code, true, String::new()));
                }
            } else if !self.comparable(x.ty, true) {
                return Err((code, false, self.incomparable_cause(x.ty)));
            } else if !self.comparable(y.ty, true) {
                return Err((code, true, self.incomparable_cause(y.ty)));
            }
        } else if !self.all_ordered(x.ty) {
            return Err((code, false, String::new()));
        } else if !self.all_ordered(y.ty) {
            return Err((code, true, String::new()));
        }
        Ok(())
    }
    #[allow(clippy::too_many_arguments, reason = "the parts of one message")]
    fn report_comparison(
        &mut self,
        x: &Operand,
        y: &Operand,
        op: BinOp,
        switch_case: bool,
        code: Code,
        on_y: bool,
        mut cause: String,
    ) {
        let mut culprit = if on_y { y } else { x };
        if cause.is_empty() {
            let types = &self.program.types;
            cause = if types.is_type_param(x.ty) || types.is_type_param(y.ty) {
                if !types.is_type_param(x.ty) {
                    culprit = y;
                }
                format!("type parameter {} cannot use operator {}", self.type_str(culprit.ty), op.text())
            } else {
                let kind = self.composite_kind(culprit.ty);
                let what = if culprit.ty == TypeId::UNTYPED_NIL {
                    "untyped nil".to_string()
                } else if kind.is_empty() {
                    self.type_str(culprit.ty)
                } else {
                    kind.to_string()
                };
                format!("operator {} not defined on {what}", op.text())
            };
        }
        // The tag of a switch without one is `true`.
        let text = |c: &Self, o: &Operand| o.expr.map_or_else(|| "true".into(), |e| c.expr_str(e));
        let (a, b) = (text(self, x), text(self, y));
        if switch_case {
            self.error_operand(x, code, format!("invalid case {a} in switch on {b} ({cause})"));
        } else {
            self.error_operand(culprit, code, format!("invalid operation: {a} {} {b} ({cause})", op.text()));
        }
    }

    fn shift(&mut self, x: &mut Operand, y: &mut Operand, e: Option<ExprId>, op: BinOp) {
        let x_int = if x.mode == OperandMode::Constant {
            x.value.as_deref().and_then(ConstValue::to_int)
        } else {
            None
        };
        let untyped = self.program.types.is_untyped(x.ty);
        let unknown = |o: &Operand| o.mode == OperandMode::Constant && o.value.is_none();
        if !(self.all_integer(x.ty) || (untyped && x_int.is_some())) {
            let text = self.operand_string(x);
            let message = format!("invalid operation: shifted operand {text} must be integer");
            self.error_operand(x, Code::InvalidShiftOperand, message);
            x.set_invalid();
            return;
        }
        if !self.shift_count(y) {
            x.set_invalid();
            return;
        }
        if x.mode == OperandMode::Constant {
            if y.mode == OperandMode::Constant && (unknown(x) || unknown(y)) {
                x.value = None;
                x.expr = e.or(x.expr);
                return;
            }
            if y.mode == OperandMode::Constant {
                self.constant_shift(x, y, e, op, x_int);
                return;
            }
            if untyped {
                // Its type is that which the context gives it: checked when that is known.
                if let Some(e) = x.expr {
                    self.shift_operands.insert((self.env.pkg, e));
                }
                x.mode = OperandMode::Value;
                x.value = None;
                return;
            }
        }
        if !self.all_integer(x.ty) {
            let text = self.operand_string(x);
            let message = format!("invalid operation: shifted operand {text} must be integer");
            self.error_operand(x, Code::InvalidShiftOperand, message);
            x.set_invalid();
            return;
        }
        x.mode = OperandMode::Value;
        x.value = None;
    }
    fn shift_count(&mut self, y: &mut Operand) -> bool {
        if y.mode == OperandMode::Constant {
            let value = y.value.as_deref().and_then(ConstValue::to_int);
            if value.is_some_and(|v| v.sign() < 0) {
                let text = self.operand_string(y);
                self.error_operand(
                    y,
                    Code::InvalidShiftCount,
                    format!("invalid operation: negative shift count {text}"),
                );
                return false;
            }
            if self.program.types.is_untyped(y.ty) {
                self.representable(y, BasicKind::Uint);
                if y.is_invalid() {
                    return false;
                }
                // The count alone decides its type: gc makes it a uint.
                if let Some(e) = y.expr {
                    self.update_expr_type(e, TypeId::UINT, true);
                }
                return true;
            }
        }
        // A typed constant of another kind is judged by its value, and only where the result is constant.
        if y.mode == OperandMode::Constant && !self.all_integer(y.ty) {
            if let (Some(value), Some(e)) = (y.value.as_deref().and_then(ConstValue::to_int), y.expr) {
                self.record(e, Mode::Const, TypeId::UINT, Some(std::rc::Rc::new(value)));
            }
            return true;
        }
        if self.all_integer(y.ty) {
            if !self.all_unsigned(y.ty) && y.mode != OperandMode::Constant && self.version() < 13 {
                let (text, pos) = (self.operand_string(y), y.expr.map_or(Pos::NONE, |e| self.start(e)));
                let what = format!("invalid operation: signed shift count {text}");
                return self.require_version(pos, 13, &what);
            }
            if self.program.types.is_untyped(y.ty) {
                self.convert_untyped(y, TypeId::UINT);
            }
            return !y.is_invalid();
        }
        if self.program.types.is_untyped(y.ty) {
            self.convert_untyped(y, TypeId::UINT);
            return !y.is_invalid();
        }
        let text = self.operand_string(y);
        self.error_operand(
            y,
            Code::InvalidShiftCount,
            format!("invalid operation: shift count {text} must be integer"),
        );
        false
    }
    fn constant_shift(
        &mut self,
        x: &mut Operand,
        y: &Operand,
        e: Option<ExprId>,
        op: BinOp,
        x_int: Option<ConstValue>,
    ) {
        let count = y.value.as_deref().and_then(ConstValue::to_int).and_then(|v| v.as_u64());
        let (Some(count), Some(value)) = (count.filter(|&c| c <= MAX_SHIFT), x_int) else {
            let text = self.operand_string(y);
            self.error_operand(
                y,
                Code::InvalidShiftCount,
                format!("invalid operation: invalid shift count {text}"),
            );
            x.set_invalid();
            return;
        };
        if !self.program.types.is_integer(x.ty) {
            x.ty = TypeId::UNTYPED_INT;
        }
        x.value = ConstValue::shift(op, &value, count).map(std::rc::Rc::new);
        if let Some(e) = e {
            x.expr = Some(e);
            self.overflow(x, e);
        }
    }
}

//! Index and slice expressions.

use super::operand::Part;
use super::{Checker, Operand, OperandMode};
use crate::errors::Code;
use crate::ty::*;
use goanna_syntax::ast::*;

/// What indexing a type yields.
struct Indexing {
    elem: TypeId,
    /// Constant indices must be below it; -1 if it is not known.
    length: i64,
    mode: OperandMode,
}

impl Checker<'_> {
    /// `x[i]`. True: `x` is a generic function to be instantiated.
    pub(crate) fn index_expr(&mut self, e: ExprId) -> (Operand, bool) {
        let invalid = Operand { expr: Some(e), ..Operand::invalid() };
        let ExprKind::Index { x: left, indices } = self.kind(e) else { return (invalid, false) };
        let indices = self.list(indices);
        let mut x = self.expr_or_type(left, true);
        match x.mode {
            OperandMode::Invalid => {
                self.use_exprs(&indices);
                return (invalid, false);
            }
            OperandMode::Type => {
                let ty = self.type_expr(e);
                if ty == TypeId::INVALID {
                    return (invalid, false);
                }
                self.check_var_type(e, ty);
                return (Operand::new(OperandMode::Type, ty, e), false);
            }
            OperandMode::Value if self.is_generic_func(x.ty) => return (x, true),
            _ => {}
        }
        self.non_generic(&mut x);
        if x.is_invalid() {
            return (invalid, false);
        }
        if !self.is_complete(x.ty) {
            return (invalid, false);
        }
        let u = self.common_underlying(x.ty).unwrap_or(TypeId::INVALID);
        if let Type::Map { key, value } = *self.program.types.get(u) {
            let Some(&index) = indices.first() else { return (invalid, false) };
            let mut k = self.generic_expr(index);
            self.assignment(&mut k, Some(key), "map index");
            if !self.is_complete(value) {
                return (invalid, false);
            }
            return (Operand::new(OperandMode::MapIndex, value, e), false);
        }
        if let Some(base) = self.program.types.pointer_elem(x.ty)
            && !self.is_complete(base)
        {
            return (invalid, false);
        }
        let Some(indexing) = self.indexing(&x) else {
            let text = self.operand_string(&x);
            let pos = self.pos(e);
            self.error(pos, Code::NonIndexableOperand, format!("cannot index {text}"));
            self.use_exprs(&indices);
            return (invalid, false);
        };
        if indices.len() > 1 {
            self.error_at(indices[1], Code::InvalidIndex, "invalid operation: more than one index");
            self.use_exprs(&indices);
            return (invalid, false);
        }
        if let Some(&index) = indices.first() {
            self.index_value(index, indexing.length);
        }
        if !self.is_complete(indexing.elem) {
            return (invalid, false);
        }
        (Operand::new(indexing.mode, indexing.elem, e), false)
    }
    fn indexing(&mut self, x: &Operand) -> Option<Indexing> {
        if self.program.types.is_type_param(x.ty) {
            return self.indexing_tparam(x);
        }
        let types = &mut self.program.types;
        let u = types.underlying(x.ty);
        match *types.get(u) {
            Type::Basic(kind) if kind.is_string() => {
                let length = x.value.as_deref().and_then(|v| v.as_bytes()).map_or(-1, |b| b.len() as i64);
                if x.mode == OperandMode::Constant
                    && types.is_untyped(x.ty)
                    && let Some(e) = x.expr
                {
                    self.update_expr_type(e, TypeId::STRING, true);
                }
                Some(Indexing { elem: TypeId::BYTE_NAME, length, mode: OperandMode::Value })
            }
            Type::Array { elem, len } => {
                let mode = if x.mode == OperandMode::Variable { x.mode } else { OperandMode::Value };
                Some(Indexing { elem, length: len, mode })
            }
            Type::Pointer(base) => {
                let base = types.underlying(base);
                match *types.get(base) {
                    Type::Array { elem, len } => {
                        Some(Indexing { elem, length: len, mode: OperandMode::Variable })
                    }
                    _ => None,
                }
            }
            Type::Slice(elem) => Some(Indexing { elem, length: -1, mode: OperandMode::Variable }),
            _ => None,
        }
    }
    /// All types of the set must be indexable, with the same element type.
    fn indexing_tparam(&mut self, x: &Operand) -> Option<Indexing> {
        let set = self.type_set(x.ty);
        let terms = set.terms.clone()?;
        let mut all: Option<Indexing> = None;
        for term in terms.iter() {
            let y = Operand { ty: term.ty, mode: x.mode, value: None, expr: None, part: Part::Whole };
            let one = self.indexing(&y)?;
            match &mut all {
                None => all = Some(one),
                Some(all) => {
                    if !self.program.types.identical(all.elem, one.elem) {
                        return None;
                    }
                    if one.length >= 0 && (all.length < 0 || one.length < all.length) {
                        all.length = one.length;
                    }
                    if one.mode != OperandMode::Variable {
                        all.mode = OperandMode::Value;
                    }
                }
            }
        }
        all
    }

    /// An index expression: its type, and its value if it is constant. `None` if it is wrong. `max`: constants must be below it (-1: no limit).
    pub fn index_value(&mut self, e: ExprId, max: i64) -> Option<(TypeId, Option<i64>)> {
        let mut x = self.expr(e);
        if !self.valid_index(&mut x, Code::InvalidIndex, "index", false) {
            return None;
        }
        if x.mode != OperandMode::Constant {
            return Some((x.ty, None));
        }
        let value = x.value.as_deref()?.to_int()?;
        let v = value.as_i64()?;
        if max >= 0 && v >= max {
            self.error_operand(
                &x,
                Code::InvalidIndex,
                format!("invalid argument: index {value} out of bounds [0:{max}]"),
            );
            return None;
        }
        Some((x.ty, Some(v)))
    }
    /// Whether `x` can be an index (or size): an integer, not negative if constant. Reports otherwise.
    pub(crate) fn valid_index(
        &mut self,
        x: &mut Operand,
        code: Code,
        what: &str,
        allow_negative: bool,
    ) -> bool {
        if x.is_invalid() {
            return false;
        }
        self.convert_untyped(x, TypeId::INT);
        if x.is_invalid() {
            return false;
        }
        let problem = if !self.all_integer(x.ty) {
            "must be integer"
        } else if x.mode == OperandMode::Constant {
            let value = x.value.as_deref();
            if !allow_negative && value.is_some_and(|v| v.sign() < 0) {
                "must not be negative"
            } else if value.is_some_and(|v| v.represent(BasicKind::Int).is_err()) {
                "overflows int"
            } else {
                return true;
            }
        } else {
            return true;
        };
        let text = self.operand_string(x);
        self.error_operand(x, code, format!("invalid argument: {what} {text} {problem}"));
        false
    }

    /// `x[lo:hi:max]`
    pub(crate) fn slice_expr(
        &mut self,
        e: ExprId,
        left: ExprId,
        indices: [Option<ExprId>; 3],
        three: bool,
    ) -> Operand {
        let invalid = Operand { expr: Some(e), ..Operand::invalid() };
        let given: Vec<ExprId> = indices.iter().flatten().copied().collect();
        let x = self.expr(left);
        if x.is_invalid() {
            self.use_exprs(&given);
            return invalid;
        }
        if let Some(base) = self.program.types.pointer_elem(x.ty)
            && !self.is_complete(base)
        {
            return invalid;
        }
        let Some((ty, length)) = self.slicing(&x, e, indices[2], three) else {
            self.use_exprs(&given);
            return invalid;
        };
        if three && (indices[1].is_none() || indices[2].is_none()) {
            // The parser has reported it.
            return Operand::new(OperandMode::Value, ty, e);
        }
        let mut values = [-1i64; 3];
        for (i, index) in indices.iter().enumerate() {
            values[i] = match index {
                Some(index) => {
                    let max = if length >= 0 { length + 1 } else { -1 };
                    self.index_value(*index, max).and_then(|(_, v)| v).unwrap_or(-1)
                }
                None if i == 0 => 0,
                None => length,
            };
        }
        self.check_slice_order(&values, &indices);
        Operand::new(OperandMode::Value, ty, e)
    }
    fn check_slice_order(&mut self, values: &[i64; 3], indices: &[Option<ExprId>; 3]) {
        for i in 0..2 {
            if values[i] <= 0 {
                continue;
            }
            for j in i + 1..3 {
                if values[j] >= 0
                    && values[j] < values[i]
                    && let Some(at) = indices[j]
                {
                    let message = format!("invalid slice indices: {} < {}", values[j], values[i]);
                    self.error_at(at, Code::SwappedSliceIndices, message);
                    return;
                }
            }
        }
    }
    /// The type of a slice of `x` and the length that constant indices may reach (-1: unknown); reports what can't be sliced.
    fn slicing(&mut self, x: &Operand, e: ExprId, max: Option<ExprId>, three: bool) -> Option<(TypeId, i64)> {
        let u = self.core_string(x.ty);
        let Some(u) = u else {
            let (text, t) = (self.operand_string(x), self.type_str(x.ty));
            let mut cause = self.no_core_type(x.ty);
            if cause == "no specific type" {
                cause = format!("{cause} in {t}");
            }
            self.error_operand(x, Code::NonSliceableOperand, format!("cannot slice {text}: {cause}"));
            return None;
        };
        match *self.program.types.get(u) {
            Type::Basic(kind) if kind.is_string() => {
                if three {
                    // A missing index stands where the bracket does.
                    let bracket = goanna_syntax::Pos(self.ast()[e].span.hi.0 - 1);
                    let at = max.map_or(bracket, |max| self.start(max));
                    self.error(at, Code::InvalidSliceExpr, "invalid operation: 3-index slice of string");
                    return None;
                }
                let length = x.value.as_deref().and_then(|v| v.as_bytes()).map_or(-1, |b| b.len() as i64);
                if self.program.types.is_untyped(x.ty) {
                    if let Some(e) = x.expr {
                        self.update_expr_type(e, TypeId::STRING, true);
                    }
                    return Some((TypeId::STRING, length));
                }
                Some((x.ty, length))
            }
            Type::Array { elem, len } => {
                if x.mode != OperandMode::Variable {
                    let text = self.operand_string(x);
                    let message = format!("cannot slice unaddressable value {text}");
                    self.error_operand(x, Code::NonSliceableOperand, message);
                    return None;
                }
                Some((self.program.types.slice(elem), len))
            }
            Type::Pointer(base) => {
                let base = self.program.types.underlying(base);
                if let Type::Array { elem, len } = *self.program.types.get(base) {
                    return Some((self.program.types.slice(elem), len));
                }
                self.cannot_slice(x)
            }
            Type::Slice(_) => Some((x.ty, -1)),
            _ => self.cannot_slice(x),
        }
    }
    fn cannot_slice(&mut self, x: &Operand) -> Option<(TypeId, i64)> {
        let text = self.operand_string(x);
        self.error_operand(x, Code::NonSliceableOperand, format!("cannot slice {text}"));
        None
    }
    /// The common underlying type, where byte slices and strings together count as strings.
    pub(crate) fn core_string(&mut self, t: TypeId) -> Option<TypeId> {
        if !self.program.types.is_type_param(t) {
            return Some(self.program.types.underlying(t));
        }
        if let Some(u) = self.core_type(t) {
            return Some(u);
        }
        let set = self.type_set(t);
        let terms = set.terms.clone()?;
        let bytes = self.program.types.slice(TypeId::UINT8);
        let all = terms.iter().all(|term| {
            let u = self.program.types.underlying(term.ty);
            self.program.types.is_string(u) || self.program.types.identical(u, bytes)
        });
        (all && !terms.is_empty()).then_some(TypeId::STRING)
    }
}

//! `for … range`.

use super::assign::Rhs;
use super::{Checker, Operand, OperandMode};
use crate::errors::Code;
use crate::object::ObjId;
use crate::ty::*;
use goanna_syntax::ast::*;
use goanna_syntax::{Pos, Symbol};

/// Types of the iteration variables, or why there can't be any.
type KeyValue = Result<(Option<TypeId>, Option<TypeId>), String>;

impl Checker<'_> {
    pub(crate) fn range_stmt(
        &mut self,
        pos: Pos,
        key: Option<ExprId>,
        value: Option<ExprId>,
        define: bool,
        operand: ExprId,
        body: StmtId,
    ) {
        let mut x = self.expr(operand);
        let types = if x.is_invalid() { (None, None) } else { self.range_types(&x, key, value) };
        self.open_scope();
        let over_int = !x.is_invalid() && self.all_integer(x.ty);
        let lhs = [key, value];
        let rhs = [types.0, types.1];
        if define {
            self.declare_iteration(pos, &lhs, &rhs, over_int.then_some(&mut x));
        } else if key.is_some() {
            for (e, ty) in lhs.into_iter().zip(rhs) {
                let (Some(e), Some(ty)) = (e, ty) else {
                    if let Some(e) = e {
                        self.use_lhs(&[e]);
                    }
                    continue;
                };
                if over_int {
                    self.assign_var(e, Rhs::Operand(&mut x), "range clause");
                    if !x.is_invalid() && !self.all_integer(x.ty) {
                        let text = self.type_str(x.ty);
                        let at = self.start(e);
                        let message = format!("cannot use iteration variable of type {text}");
                        self.soft_error(at, Code::InvalidRangeExpr, message);
                    }
                } else {
                    let mut y = Operand::new(OperandMode::Value, ty, e);
                    self.assign_var(e, Rhs::Operand(&mut y), "assignment");
                }
            }
        } else if over_int {
            self.assignment(&mut x, None, "range clause");
        }
        if self.program.types.is_untyped(x.ty) && self.program.types.is_string(x.ty) {
            self.convert_untyped(&mut x, TypeId::STRING);
        }
        self.block(body);
        self.close_scope();
    }

    fn declare_iteration(
        &mut self,
        pos: Pos,
        lhs: &[Option<ExprId>; 2],
        rhs: &[Option<TypeId>; 2],
        mut int_operand: Option<&mut Operand>,
    ) {
        let mut vars: Vec<ObjId> = Vec::new();
        for (e, ty) in lhs.iter().zip(rhs) {
            let Some(e) = *e else { continue };
            let obj = match self.ast().name(e) {
                Some(name) => {
                    let obj = self.new_var(e, None);
                    if !name.is_blank() {
                        vars.push(obj);
                    }
                    obj
                }
                None => {
                    let text = self.expr_str(e);
                    self.error_at(e, Code::InvalidSyntaxTree, format!("cannot declare {text}"));
                    let at = self.start(e);
                    self.new_var_named(Symbol::intern("_"), at, None)
                }
            };
            match (ty, &mut int_operand) {
                (Some(_), Some(x)) => self.init_var(obj, x, "range clause"),
                (Some(ty), None) if *ty != TypeId::INVALID => {
                    let mut y = Operand::new(OperandMode::Value, *ty, e);
                    self.init_var(obj, &mut y, "assignment");
                }
                _ => {
                    self.program[obj].ty = Some(TypeId::INVALID);
                    self.mark_used(obj);
                }
            }
        }
        if vars.is_empty() {
            self.error(pos, Code::BadDecl, "no new variables on left side of :=");
            return;
        }
        for obj in vars {
            if self.declare_local(obj) {
                self.watch_unused(obj);
            }
        }
    }

    /// The types that ranging over `x` yields; reports what can't be ranged over or has fewer variables.
    fn range_types(
        &mut self,
        x: &Operand,
        key: Option<ExprId>,
        value: Option<ExprId>,
    ) -> (Option<TypeId>, Option<TypeId>) {
        let found = self.range_key_value(x);
        let text = self.operand_string(x);
        let at = x.expr.map_or(Pos::NONE, |e| self.start(e));
        match found {
            Err(cause) => {
                let tail = if cause.is_empty() { String::new() } else { format!(": {cause}") };
                self.soft_error(at, Code::InvalidRangeExpr, format!("cannot range over {text}{tail}"));
                (None, None)
            }
            Ok((k, v)) => {
                if let (Some(e), None) = (key, k) {
                    let at = self.start(e);
                    let message = format!("range over {text} permits no iteration variables");
                    self.soft_error(at, Code::InvalidIterVar, message);
                } else if let (Some(e), None) = (value, v) {
                    let at = self.start(e);
                    let message = format!("range over {text} permits only one iteration variable");
                    self.soft_error(at, Code::InvalidIterVar, message);
                }
                (k, v)
            }
        }
    }
    fn range_key_value(&mut self, x: &Operand) -> KeyValue {
        let Some(u) = self.common_underlying(x.ty) else {
            let why = self.no_core_type(x.ty);
            return Err(why);
        };
        let int = Some(TypeId::INT);
        let version = self.version();
        match self.program.types.get(u).clone() {
            Type::Basic(kind) if kind.is_string() => Ok((int, Some(TypeId::RUNE_NAME))),
            Type::Basic(kind) if kind.is_integer() && version < 22 => Err("requires go1.22 or later".into()),
            Type::Basic(kind) if kind.is_integer() => Ok((Some(x.ty), None)),
            Type::Basic(kind)
                if kind.is_untyped() && x.value.as_deref().is_some_and(|v| v.to_int().is_some()) =>
            {
                if kind.is_integer() { Ok((Some(x.ty), None)) } else { Err(String::new()) }
            }
            Type::Array { elem, .. } | Type::Slice(elem) => Ok((int, Some(elem))),
            Type::Pointer(base) => {
                let base = self.program.types.underlying(base);
                match *self.program.types.get(base) {
                    Type::Array { elem, .. } => Ok((int, Some(elem))),
                    _ => Err(String::new()),
                }
            }
            Type::Map { key, value } => Ok((Some(key), Some(value))),
            Type::Chan { dir: ChanDir::Send, .. } => {
                Err(format!("receive from send-only channel {}", self.type_str(u)))
            }
            Type::Chan { elem, .. } => Ok((Some(elem), None)),
            Type::Signature(_) if version < 23 => Err("requires go1.23 or later".into()),
            Type::Signature(sig) => self.range_func(&sig),
            _ => Err(String::new()),
        }
    }
    fn range_func(&mut self, sig: &Signature) -> KeyValue {
        let bad = |why: &str| Err(format!("func must be func(yield func(...) bool): {why}"));
        if sig.params.len() != 1 {
            return bad("wrong argument count");
        }
        if !sig.results.is_empty() {
            return bad("unexpected results");
        }
        let param = sig.params[0].ty;
        let Some(u) = self.common_underlying(param) else {
            let why = self.no_core_type(param);
            return bad(&format!("in yield type, {why}"));
        };
        let Some(callback) = self.program.types.sig_of(u) else { return bad("argument is not func") };
        if callback.params.len() > 2 {
            return bad("yield func has too many parameters");
        }
        match &callback.results[..] {
            [one] if self.program.types.identical(one.ty, TypeId::BOOL) => {}
            [one] if self.program.types.is_boolean(one.ty) => {
                return bad("yield func returns user-defined boolean, not bool");
            }
            _ => return bad("yield func does not return bool"),
        }
        if callback.variadic {
            return Err(format!("yield func of type {} cannot be variadic", self.type_str(u)));
        }
        Ok((callback.params.first().map(|p| p.ty), callback.params.get(1).map(|p| p.ty)))
    }
}

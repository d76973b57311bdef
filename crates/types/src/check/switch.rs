//! Expression switches and type switches.

use super::literal::constant_key;
use super::operand::Part;
use super::{Checker, Operand, OperandMode};
use crate::constant::ConstValue;
use crate::errors::Code;
use crate::load::position_mark;
use crate::object::ObjectKind;
use crate::ty::*;
use goanna_syntax::Pos;
use goanna_syntax::ast::*;
use rustc_hash::FxHashMap;

type SeenValues = FxHashMap<String, Vec<(TypeId, Pos)>>;

impl Checker<'_> {
    pub(crate) fn switch_stmt(
        &mut self,
        _s: StmtId,
        init: Option<StmtId>,
        tag: Option<ExprId>,
        clauses: List<ClauseId>,
    ) {
        self.open_scope();
        if let Some(init) = init {
            self.stmt(init);
        }
        let mut x = match tag {
            Some(tag) => {
                let mut x = self.expr(tag);
                self.assignment(&mut x, None, "switch expression");
                if !x.is_invalid() && !self.comparable(x.ty, true) && !self.has_nil(x.ty) {
                    let text = self.operand_string(&x);
                    let t = self.type_str(x.ty);
                    let message = format!("cannot switch on {text} ({t} is not comparable)");
                    self.error_operand(&x, Code::InvalidExprSwitch, message);
                    x.set_invalid();
                }
                x
            }
            None => Operand {
                mode: OperandMode::Constant,
                ty: TypeId::BOOL,
                value: Self::value(ConstValue::Bool(true)),
                expr: None,
                part: Part::Whole,
            },
        };
        self.multiple_defaults(clauses);
        let mut seen = SeenValues::default();
        for clause in self.list(clauses) {
            let clause = self.ast()[clause];
            self.case_values(&mut x, clause.exprs, &mut seen);
            self.open_scope();
            self.stmt_list(clause.body);
            self.close_scope();
        }
        self.close_scope();
    }
    fn case_values(&mut self, x: &mut Operand, exprs: List<ExprId>, seen: &mut SeenValues) {
        for e in self.list(exprs) {
            let mut v = self.expr(e);
            if x.is_invalid() || v.is_invalid() {
                continue;
            }
            self.convert_untyped(&mut v, x.ty);
            if v.is_invalid() {
                continue;
            }
            let mut result = v.clone();
            self.comparison(&mut result, x, BinOp::Eq, true);
            if result.is_invalid() || v.mode != OperandMode::Constant || x.expr.is_none() {
                continue;
            }
            let Some(value) = v.value.clone() else { continue };
            if matches!(*value, ConstValue::Bool(_)) {
                continue; // gc lets `switch { case false: case false: }` be
            }
            let canon = self.program.types.canon(v.ty);
            let same = seen.entry(constant_key(&value)).or_default();
            if let Some(&(_, other)) = same.iter().find(|(t, _)| *t == canon) {
                let text = self.operand_string(&v);
                let mark = position_mark(other);
                let message = format!("duplicate case {text} in expression switch\n\t{mark}: previous case");
                self.error_operand(&v, Code::DuplicateCase, message);
                continue;
            }
            same.push((canon, self.pos(e)));
        }
    }

    pub(crate) fn type_switch_stmt(
        &mut self,
        init: Option<StmtId>,
        bind: Option<ExprId>,
        operand: ExprId,
        clauses: List<ClauseId>,
    ) {
        self.open_scope();
        if let Some(init) = init {
            self.stmt(init);
        }
        let mut bind = bind;
        if let Some(e) = bind
            && self.ast().name(e).is_some_and(|n| n.is_blank())
        {
            let pos = self.start(e);
            self.soft_error(pos, Code::NoNewVar, "no new variable on left side of :=");
            bind = None;
        }
        let x = self.switch_operand(operand);
        self.multiple_defaults(clauses);
        let mut vars = Vec::new();
        let mut seen: Vec<(Option<TypeId>, Pos)> = Vec::new();
        for id in self.list(clauses) {
            let clause = self.ast()[id];
            let single = self.case_types(x.as_ref(), clause.exprs, &mut seen);
            self.open_scope();
            if let Some(name) = bind {
                let ty = match single {
                    Some(t) if clause.exprs.len() == 1 => t,
                    _ => x.as_ref().map_or(TypeId::INVALID, |x| x.ty),
                };
                let symbol = self.ast().name(name).unwrap_or_else(|| goanna_syntax::Symbol::intern("_"));
                let pos = self.start(name);
                let obj = self.new_var_named(symbol, pos, Some(ty));
                self.declare_local(obj);
                let pkg = self.env.pkg;
                self.program[pkg].info.implicits.insert(id, obj);
                vars.push(obj);
            }
            self.stmt_list(clause.body);
            self.close_scope();
        }
        if let Some(name) = bind {
            let used = vars.iter().any(|&v| self.is_used(v));
            for &v in &vars {
                self.mark_used(v);
            }
            if !used {
                let (text, pos) = (self.expr_str(name), self.start(name));
                self.soft_error(pos, Code::UnusedVar, format!("{text} declared and not used"));
            }
        }
        self.close_scope();
    }
    fn switch_operand(&mut self, operand: ExprId) -> Option<Operand> {
        let x = self.expr(operand);
        if x.is_invalid() {
            return None;
        }
        if self.program.types.is_type_param(x.ty) {
            let text = self.operand_string(&x);
            self.error_operand(
                &x,
                Code::InvalidTypeSwitch,
                format!("cannot use type switch on type parameter value {text}"),
            );
            return None;
        }
        if self.program.types.is_interface(x.ty) {
            return Some(x);
        }
        let text = self.operand_string(&x);
        self.error_operand(&x, Code::InvalidTypeSwitch, format!("{text} is not an interface"));
        None
    }
    fn is_nil_name(&self, e: ExprId) -> bool {
        let bare = self.unparen(e);
        let Some(obj) = self.ast().name(bare).and_then(|n| self.lookup_name(n)) else { return false };
        matches!(self.program[obj].kind, ObjectKind::Nil)
    }
    /// The type of the last case (for `nil`: none); reports duplicates and impossible cases.
    fn case_types(
        &mut self,
        x: Option<&Operand>,
        exprs: List<ExprId>,
        seen: &mut Vec<(Option<TypeId>, Pos)>,
    ) -> Option<TypeId> {
        let mut last = None;
        for e in self.list(exprs) {
            if self.is_nil_name(e) {
                let _ = self.expr(e);
                last = None;
            } else {
                let t = self.var_type(e);
                if t == TypeId::INVALID {
                    last = Some(t);
                    continue;
                }
                last = Some(t);
            }
            let canon = last.map(|t| self.program.types.canon(t));
            if let Some(&(_, other)) = seen.iter().find(|(t, _)| *t == canon) {
                let text = last.map_or_else(|| "nil".into(), |t| self.type_str(t));
                let mark = position_mark(other);
                let message = format!("duplicate case {text} in type switch\n\t{mark}: previous case");
                self.error_at(e, Code::DuplicateCase, message);
                continue;
            }
            seen.push((canon, self.start(e)));
            if let (Some(x), Some(t)) = (x, last) {
                self.check_assertion(e, x, t, true);
            }
        }
        last
    }
}

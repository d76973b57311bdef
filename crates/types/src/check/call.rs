//! Calls and conversions written as calls; instantiation of generic functions by what they are assigned to.

use super::arguments::CallSite;
use super::expr::ExprSort;
use super::{Checker, Operand, OperandMode};
use crate::errors::Code;
use crate::info::Mode;
use crate::object::Builtin;
use crate::ty::*;
use goanna_syntax::ast::*;

impl Checker<'_> {
    pub(crate) fn call_expr(&mut self, e: ExprId) -> (Operand, ExprSort) {
        let invalid = Operand { expr: Some(e), ..Operand::invalid() };
        let ExprKind::Call { fun, args, ellipsis, .. } = self.kind(e) else {
            return (invalid, ExprSort::Statement);
        };
        let exprs = self.list(args);
        // Explicit type arguments are combined with those that are inferred from the arguments.
        let mut explicit: Option<Vec<ExprId>> = None;
        let x = if let ExprKind::Index { indices, .. } = self.kind(fun) {
            let (mut x, generic) = self.index_expr(fun);
            if generic {
                explicit = Some(self.list(indices));
            }
            x.expr = Some(fun);
            self.record_operand(&x);
            x
        } else {
            self.expr_or_type(fun, true)
        };
        match x.mode {
            OperandMode::Invalid => {
                self.use_exprs(&exprs);
                (invalid, ExprSort::Statement)
            }
            OperandMode::Type => (self.convert_call(e, x, &exprs, ellipsis), ExprSort::Conversion),
            OperandMode::Builtin(id) => self.builtin_call(e, x, id),
            _ => (self.function_call(e, x, &exprs, explicit), ExprSort::Statement),
        }
    }

    fn builtin_call(&mut self, e: ExprId, mut x: Operand, id: Builtin) -> (Operand, ExprSort) {
        if !self.builtin(&mut x, e, id) {
            x.set_invalid();
        }
        x.expr = Some(e);
        if id == Builtin::Panic && !x.is_invalid() {
            self.env.panics.insert(e);
        }
        (x, Self::builtin_sort(id))
    }

    /// `T(x)`
    fn convert_call(&mut self, e: ExprId, mut x: Operand, exprs: &[ExprId], ellipsis: bool) -> Operand {
        let invalid = Operand { expr: Some(e), ..Operand::invalid() };
        self.non_generic(&mut x);
        if x.is_invalid() {
            self.use_exprs(exprs);
            return invalid;
        }
        let t = x.ty;
        if !self.is_complete(t) {
            return invalid;
        }
        let text = self.type_str(t);
        match exprs {
            [] => {
                self.error_at(e, Code::WrongArgCount, format!("missing argument in conversion to {text}"));
                invalid
            }
            [only] => {
                let target = self.target_of(Some(t), None, "conversion");
                let mut x = self.expr_target(*only, target);
                if x.is_invalid() {
                    return invalid;
                }
                if self.program.types.is_interface(t) && !self.is_method_set(t) {
                    let message = format!(
                        "cannot use interface {text} in conversion (contains specific type constraints or is comparable)"
                    );
                    self.error_at(e, Code::MisplacedConstraintIface, message);
                    x.expr = Some(e);
                    return x;
                }
                if ellipsis {
                    self.error_at(
                        *only,
                        Code::BadDotDotDotSyntax,
                        format!("invalid use of ... in conversion to {text}"),
                    );
                    x.expr = Some(e);
                    return x;
                }
                self.conversion(&mut x, t);
                x.expr = Some(e);
                x
            }
            [.., last] => {
                self.use_exprs(exprs);
                self.error_at(
                    *last,
                    Code::WrongArgCount,
                    format!("too many arguments in conversion to {text}"),
                );
                invalid
            }
        }
    }

    fn function_call(
        &mut self,
        e: ExprId,
        x: Operand,
        exprs: &[ExprId],
        explicit: Option<Vec<ExprId>>,
    ) -> Operand {
        let invalid = Operand { expr: Some(e), ..Operand::invalid() };
        let sig = self.common_underlying(x.ty).and_then(|u| self.program.types.sig_of(u));
        let Some(sig) = sig else {
            let text = self.operand_string(&x);
            let why = if self.program.types.is_type_param(x.ty) {
                match self.not_a_function(x.ty) {
                    Some(t) => format!("{} is not a function", self.type_str(t)),
                    None => self.no_core_type(x.ty),
                }
            } else {
                format!("{} is not a function", self.type_str(x.ty))
            };
            self.error_operand(
                &x,
                Code::InvalidCall,
                format!("invalid operation: cannot call {text}: {why}"),
            );
            return invalid; // gc has no look at the arguments
        };
        let generic = !sig.tparams.is_empty();
        let xlist = explicit.unwrap_or_default();
        let mut targs = Vec::new();
        if !xlist.is_empty() {
            let fits = self.type_arguments_fit(&xlist, sig.tparams.len());
            match self.type_list(&xlist) {
                Some(list) if fits => targs = list,
                _ => {
                    self.use_exprs(exprs);
                    return invalid;
                }
            }
        }
        let Some(site) = CallSite::of(self, e) else { return invalid };
        if generic {
            let (at, what) = match targs.is_empty() {
                true => (self.start(e), "implicit function instantiation"),
                false => (self.start(site.fun), "function instantiation"),
            };
            self.require_version(at, 18, what);
        }
        let (sig, targs, xlist) = if generic && targs.len() == sig.tparams.len() {
            // All type arguments are given: nothing to infer from the arguments.
            let at = self.pos(site.fun);
            let t = self.instantiate_signature(at, Some(site.fun), &sig, &targs, xlist);
            match self.program.types.sig_of(t) {
                Some(sig) => (sig, Vec::new(), Vec::new()),
                None => return invalid,
            }
        } else {
            (sig, targs, xlist)
        };
        let args = self.argument_list(exprs);
        let called = self.arguments(site, &sig, &targs, xlist, args);
        self.env.has_call_or_recv = true;
        let called = match called {
            Some(called) => called,
            // The results are known all the same, unless they depend on what was not inferred.
            None if sig.tparams.is_empty() => sig,
            None => return invalid,
        };
        if generic {
            let t = self.program.types.signature((*called).clone());
            self.record_callee(site.fun, t);
        }
        match &called.results[..] {
            [] => Operand::new(OperandMode::NoValue, TypeId::EMPTY_TUPLE, e),
            [one] if one.ty == TypeId::INVALID || !self.is_complete(one.ty) => invalid,
            [one] => Operand::new(OperandMode::Value, one.ty, e),
            many => {
                let types: Vec<TypeId> = many.iter().map(|p| p.ty).collect();
                let tuple = self.program.types.tuple(&types);
                Operand::new(OperandMode::Value, tuple, e)
            }
        }
    }
    /// The first type that the type parameter `t` may be and that cannot be called.
    fn not_a_function(&mut self, t: TypeId) -> Option<TypeId> {
        let types = self.program.types.specific_types(t)?;
        types.into_iter().find(|&t| {
            let u = self.program.types.underlying(t);
            self.program.types.sig_of(u).is_none()
        })
    }
    /// The callee of a call of a generic function has the instantiated type.
    fn record_callee(&mut self, fun: ExprId, t: TypeId) {
        let mut e = fun;
        loop {
            self.record(e, Mode::Value, t, None);
            match self.kind(e) {
                ExprKind::Paren(x) | ExprKind::Index { x, .. } => e = x,
                ExprKind::Selector { sel, .. } => {
                    self.record(sel, Mode::Value, t, None);
                    let pkg = self.env.pkg;
                    if let Some(selection) = self.program[pkg].info.selections.get_mut(&e) {
                        selection.ty = t;
                    }
                    return;
                }
                _ => return,
            }
        }
    }
}

//! Passing arguments: how many, inference of type arguments, assignment to the parameters.
//!
//! Holds: arguments may be generic functions; they take part in inference and are instantiated by it.

use super::infer::{Direction, InferArg, Inference};
use super::instantiate::instantiated;
use super::{Checker, Operand, OperandMode};
use crate::errors::Code;
use crate::subst::Subst;
use crate::ty::*;
use goanna_syntax::Pos;
use goanna_syntax::ast::{ExprId, ExprKind};
use std::rc::Rc;

/// A call, as far as its arguments are concerned.
#[derive(Clone, Copy)]
pub(crate) struct CallSite {
    pub(crate) call: ExprId,
    pub(crate) fun: ExprId,
    /// `f(xs...)`
    pub(crate) ellipsis: bool,
    pub(crate) rparen: Pos,
}

impl CallSite {
    /// The call expression `call`.
    pub(crate) fn of(checker: &Checker<'_>, call: ExprId) -> Option<CallSite> {
        match checker.kind(call) {
            ExprKind::Call { fun, ellipsis, rparen, .. } => Some(CallSite { call, fun, ellipsis, rparen }),
            _ => None,
        }
    }
}

impl Checker<'_> {
    /// Evaluates arguments; a single call with several results yields as many. Generic functions stay generic.
    pub(crate) fn argument_list(&mut self, exprs: &[ExprId]) -> Vec<Operand> {
        if let [only] = exprs {
            let x = self.generic_multi_expr(*only);
            if let (OperandMode::Value | OperandMode::CommaOk, Type::Tuple(types)) =
                (x.mode, self.program.types.get(x.ty).clone())
            {
                return types
                    .iter()
                    .map(|&ty| Operand { mode: OperandMode::Value, ty, ..x.clone() })
                    .collect();
            }
            return vec![x];
        }
        exprs.iter().map(|&e| self.generic_expr(e)).collect()
    }

    /// Checks the arguments of a call of a function of type `sig`, inferring what `targs` leaves open.
    /// Returns the signature called (instantiated); `None` if that failed and was reported.
    pub(crate) fn arguments(
        &mut self,
        site: CallSite,
        sig: &Rc<Signature>,
        targs: &[TypeId],
        xlist: Vec<ExprId>,
        mut args: Vec<Operand>,
    ) -> Option<Rc<Signature>> {
        let params = self.matching_params(site, sig, &args)?;
        let mut result = sig.clone();
        let mut params = params;
        let generic_args: Vec<usize> =
            (0..args.len()).filter(|&i| self.is_generic_func(args[i].ty)).collect();
        if !sig.tparams.is_empty() || !generic_args.is_empty() {
            let found = self.infer_call(site, sig, targs, &params, &mut args, &generic_args)?;
            if !sig.tparams.is_empty() {
                let own = &found[..sig.tparams.len()];
                let at = self.pos(site.call);
                let t = self.instantiate_signature(at, Some(site.fun), sig, own, xlist);
                let subst = Subst::new(&sig.tparams, own);
                params = self.program.types.subst_list(&params, &subst);
                result = self.program.types.sig_of(t)?;
            }
        }
        let context = format!("argument to {}", self.expr_str(site.fun));
        for (mut arg, param) in args.into_iter().zip(params) {
            self.assignment(&mut arg, Some(param), &context);
        }
        Some(result)
    }

    /// One parameter type for each argument (the variadic one repeated); `None` if the numbers differ, which is reported.
    fn matching_params(
        &mut self,
        site: CallSite,
        sig: &Rc<Signature>,
        args: &[Operand],
    ) -> Option<Vec<TypeId>> {
        let mut params: Vec<TypeId> = sig.params.iter().map(|p| p.ty).collect();
        let nargs = args.len();
        let ExprKind::Call { args: list, .. } = self.kind(site.call) else { return None };
        let exprs = self.list(list);
        let mut want = params.len();
        if sig.variadic {
            if site.ellipsis {
                if exprs.len() == 1 && nargs > 1 {
                    let text = self.expr_str(exprs[0]);
                    self.error_at(
                        site.call,
                        Code::InvalidDotDotDot,
                        format!("cannot use ... with {nargs}-valued {text}"),
                    );
                    return None;
                }
            } else if nargs + 1 >= want {
                let last = params.pop().unwrap_or(TypeId::INVALID);
                let elem = self.variadic_elem(last);
                params.resize(nargs, elem);
                want = nargs;
            } else {
                want -= 1;
            }
        } else if site.ellipsis {
            let text = self.expr_str(site.fun);
            self.error_at(
                site.call,
                Code::NonVariadicDotDotDot,
                format!("cannot use ... in call to non-variadic {text}"),
            );
            return None;
        }
        if nargs == want {
            return Some(params);
        }
        let types: Vec<TypeId> = args.iter().map(|a| self.argument_type(a)).collect();
        let have = self.types_summary(&types, false, site.ellipsis);
        let wanted: Vec<TypeId> = sig.params.iter().map(|p| p.ty).collect();
        let wanted = self.types_summary(&wanted, sig.variadic, false);
        let few = nargs < want;
        let at = match (few, exprs.last()) {
            (true, None) => self.start(site.call),
            (true, Some(&last)) => self.start(last),
            (false, _) => args[want].expr.map_or(site.rparen, |e| self.start(e)),
        };
        let quantity = if few { "not enough" } else { "too many" };
        let text = self.expr_str(site.fun);
        let message = format!("{quantity} arguments in call to {text}\n\thave {have}\n\twant {wanted}");
        self.error(at, Code::WrongArgCount, message);
        None
    }

    /// The type of an argument as messages show it: gc leaves a call without a value the type of its function.
    fn argument_type(&self, x: &Operand) -> TypeId {
        if let (true, Some(e)) = (x.is_invalid(), x.expr)
            && let ExprKind::Call { fun, .. } = self.kind(self.unparen(e))
            && let Some(callee) = self.recorded(fun).map(|r| r.ty)
            && self.program.types.sig_known(callee).is_some_and(|sig| sig.results.is_empty())
        {
            return callee;
        }
        x.ty
    }

    /// The element type of a variadic parameter's type.
    fn variadic_elem(&mut self, t: TypeId) -> TypeId {
        match *self.program.types.get(self.program.types.unalias(t)) {
            Type::Slice(elem) => elem,
            _ => t,
        }
    }

    /// Infers the type arguments of the callee and of generic function arguments, and instantiates the latter.
    fn infer_call(
        &mut self,
        site: CallSite,
        sig: &Rc<Signature>,
        targs: &[TypeId],
        params: &[TypeId],
        args: &mut [Operand],
        generic_args: &[usize],
    ) -> Option<Vec<TypeId>> {
        let (mut tparams, rename) = self.rename_tparams(&sig.tparams);
        let params = self.program.types.subst_list(params, &rename);
        let mut known: Vec<Option<TypeId>> = targs.iter().copied().map(Some).collect();
        known.resize(tparams.len(), None);
        let mut infer_args: Vec<InferArg> = args.iter().map(|a| self.infer_arg(a)).collect();
        let mut spans = Vec::with_capacity(generic_args.len());
        for &i in generic_args {
            let asig = self.program.types.sig_of(args[i].ty)?;
            let (fresh, rename) = self.rename_tparams(&asig.tparams);
            let plain = self.program.types.signature(Signature { tparams: Vec::new(), ..(*asig).clone() });
            infer_args[i].shown = Some(args[i].ty);
            infer_args[i].ty = self.program.types.subst(plain, &rename);
            // Not matched against a generic parameter: nothing can be inferred from it, gc says so against the whole type.
            let given = args[i]
                .expr
                .and_then(|e| self.partial_targs.get(&(self.env.pkg, e)).cloned())
                .unwrap_or_default();
            let at = args[i].expr.map_or(Pos::NONE, |e| self.start(e));
            if !self.require_version(at, 21, &instantiated(&given, "as argument")) {
                return None;
            }
            let start = tparams.len();
            tparams.extend(&fresh);
            known.extend(given.into_iter().map(Some));
            known.resize(tparams.len(), None);
            spans.push((i, asig, start));
        }
        let pos = self.pos(site.call);
        let inference = Inference {
            pos,
            tparams: &tparams,
            targs: &known,
            params: &params,
            args: &infer_args,
            direction: Direction::Call,
        };
        let found = match self.infer(&inference) {
            Ok(found) => found,
            Err(error) => {
                if let Some(message) = error.message {
                    let text = self.expr_str(site.fun);
                    self.error(error.pos, Code::CannotInferTypeArgs, format!("in call to {text}, {message}"));
                }
                return None;
            }
        };
        for (i, asig, start) in spans {
            let own = &found[start..start + asig.tparams.len()];
            let x = &mut args[i];
            x.ty = self.instantiate_signature(pos, x.expr, &asig, own, Vec::new());
            self.record_operand(&args[i].clone());
        }
        Some(found)
    }
}

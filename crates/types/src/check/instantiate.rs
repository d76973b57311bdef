//! Instantiation: type arguments against constraints, and generic functions used as values.

use super::expr::Want;
use super::infer::{Direction, InferArg, Inference};
use super::{Checker, Operand, OperandMode};
use crate::errors::Code;
use crate::subst::Subst;
use crate::ty::*;
use crate::typeset::TypeSet;
use crate::typestring::Qualifier;
use goanna_syntax::Pos;
use goanna_syntax::ast::{ExprId, ExprKind};
use std::rc::Rc;

impl Checker<'_> {
    /// The type set of an interface or type parameter.
    pub(crate) fn type_set(&mut self, t: TypeId) -> TypeSet {
        self.program.types.type_set(t)
    }
    /// The one underlying type of all types that `t` may be.
    pub(crate) fn core_type(&mut self, t: TypeId) -> Option<TypeId> {
        self.program.types.core_type(t)
    }
    /// Why `t` has no core type, as gc adds it after a colon.
    pub(crate) fn no_core_type(&mut self, t: TypeId) -> String {
        match self.program.types.common_underlying(t) {
            Err(Some((a, b))) if let Some(why) = self.channels_differ(a, b) => why,
            Err(Some((a, b))) => {
                format!("{} and {} have different underlying types", self.type_str(a), self.type_str(b))
            }
            _ => "no specific type".into(),
        }
    }
    fn channels_differ(&mut self, a: TypeId, b: TypeId) -> Option<String> {
        let (au, bu) = (self.program.types.underlying(a), self.program.types.underlying(b));
        let (&Type::Chan { elem: x, .. }, &Type::Chan { elem: y, .. }) =
            (self.program.types.get(au), self.program.types.get(bu))
        else {
            return None;
        };
        let (at, bt) = (self.type_str(a), self.type_str(b));
        Some(if self.program.types.identical(x, y) {
            format!("channels {at} and {bt} have conflicting directions")
        } else {
            format!("channels {at} and {bt} have different element types")
        })
    }
    /// Whether `v` implements the interface `t` (or satisfies the constraint).
    pub(crate) fn implements(&mut self, v: TypeId, t: TypeId, constraint: bool) -> Result<(), String> {
        let q = Qualifier::Message(self.env.pkg);
        self.program.implements(v, t, constraint, q)?;
        if constraint
            && self.version() < 20
            && self.program.types.is_interface(t)
            && self.type_set(t).comparable
            && !self.is_valid_and_comparable(v)
        {
            let v = self.program.type_string(v, q);
            return Err(format!("{v} to satisfy comparable requires go1.20 or later"));
        }
        Ok(())
    }
    /// Whether values of `v` can be compared without a panic, or nobody knows what it is.
    fn is_valid_and_comparable(&mut self, v: TypeId) -> bool {
        self.program.types.underlying(v) == TypeId::INVALID || self.comparable(v, false)
    }
    /// Whether `v` has the methods of the interface `t`; the error is gc's explanation in parentheses.
    pub(crate) fn missing_method(&mut self, v: TypeId, t: TypeId, everything: bool) -> Result<(), String> {
        match self.program.missing_method(v, t, everything) {
            None => Ok(()),
            Some(missing) => {
                Err(self.program.missing_method_cause(v, &missing, Qualifier::Message(self.env.pkg)))
            }
        }
    }

    /// Whether values of type `t` can be compared; interfaces count if `dynamic`.
    pub(crate) fn comparable(&mut self, t: TypeId, dynamic: bool) -> bool {
        self.program.types.comparable_type(t, dynamic)
    }
    /// Why they cannot.
    pub(crate) fn incomparable_cause(&mut self, t: TypeId) -> String {
        let u = self.program.types.underlying(t);
        let is_param = self.program.types.is_type_param(t);
        match self.program.types.get(u).clone() {
            Type::Slice(_) | Type::Signature(_) | Type::Map { .. } => {
                format!("{} can only be compared to nil", self.composite_kind(t))
            }
            Type::Struct(fields) => {
                for field in fields.iter() {
                    if !self.comparable(field.ty, true) {
                        return format!("struct containing {} cannot be compared", self.type_str(field.ty));
                    }
                }
                String::new()
            }
            Type::Array { .. } => format!("{} cannot be compared", self.type_str(t)),
            Type::Interface(_) if is_param && self.type_set(t).is_empty() => "empty type set".into(),
            Type::Interface(_) if is_param => "incomparable types in type set".into(),
            _ => String::new(),
        }
    }

    /// Whether the type arguments satisfy the constraints of their parameters; the error names the first that does not.
    pub(crate) fn verify(&mut self, tparams: &[TypeId], targs: &[TypeId]) -> Result<(), (usize, String)> {
        let subst = Subst::new(tparams, targs);
        for (i, (&p, &arg)) in tparams.iter().zip(targs).enumerate() {
            self.program.types.underlying(p); // makes the constraint an interface
            let Some(bound) =
                self.program.types.tparam_of(p).and_then(|id| self.program.types.tparam(id).constraint)
            else {
                continue;
            };
            let bound = self.program.types.subst(bound, &subst);
            self.implements(arg, bound, true).map_err(|message| (i, message))?;
        }
        Ok(())
    }

    /// The function type of a generic function with these type arguments; they are verified later, and recorded at the function's name.
    pub(crate) fn instantiate_signature(
        &mut self,
        pos: Pos,
        fun: Option<ExprId>,
        sig: &Rc<Signature>,
        targs: &[TypeId],
        xlist: Vec<ExprId>,
    ) -> TypeId {
        let tparams = sig.tparams.clone();
        let plain = Signature { tparams: Vec::new(), ..(**sig).clone() };
        let plain = self.program.types.signature(plain);
        let t = self.program.types.subst(plain, &Subst::new(&tparams, targs));
        if let Some(fun) = fun {
            let name = self.function_name(fun);
            self.record_instance(name, targs);
        }
        self.note_instance(xlist.first().map_or(pos, |&e| self.start(e)), &tparams, targs);
        let targs = targs.to_vec();
        self.later(move |c| {
            if let Err((i, message)) = c.verify(&tparams, &targs) {
                let at = xlist.get(i).map_or(pos, |&e| c.start(e));
                c.error(at, Code::InvalidTypeArg, message);
            }
        });
        t
    }

    /// The name node of a function expression: `f`, `pkg.f`, `x.m`, with type arguments or parentheses around.
    pub(crate) fn function_name(&self, fun: ExprId) -> ExprId {
        let fun = self.unparen(fun);
        match self.kind(fun) {
            ExprKind::Index { x, .. } => self.function_name(x),
            ExprKind::Selector { sel, .. } => sel,
            _ => fun,
        }
    }

    /// Type arguments written in brackets; `None` if one is wrong.
    pub(crate) fn type_list(&mut self, list: &[ExprId]) -> Option<Vec<TypeId>> {
        let types: Vec<TypeId> = list.iter().map(|&e| self.var_type(e)).collect();
        types.iter().all(|&t| self.is_valid(t)).then_some(types)
    }

    /// Whether not too many type arguments were given; reports it.
    pub(crate) fn type_arguments_fit(&mut self, given: &[ExprId], want: usize) -> bool {
        if given.len() > want {
            let message = format!("got {} type arguments but want {want}", given.len());
            self.error_at(given[want], Code::WrongTypeArgCount, message);
            return false;
        }
        true
    }

    /// `f[A, B]` with the generic function value `x`: instantiates it, inferring what is missing from the target.
    /// If the caller accepts generic values, a partial instantiation stays generic; its arguments are found by [`Checker::partial_targs`].
    pub(crate) fn func_inst(&mut self, x: &mut Operand, e: ExprId, want: Want) {
        let ExprKind::Index { indices, .. } = self.kind(e) else { return };
        self.require_version(self.pos(e), 18, "function instantiation");
        let xlist = self.list(indices);
        let Some(targs) = self.type_list(&xlist) else { return x.set_invalid() };
        let Some(sig) = self.program.types.sig_of(x.ty) else { return x.set_invalid() };
        if !self.type_arguments_fit(&xlist, sig.tparams.len()) {
            return x.set_invalid();
        }
        if targs.len() < sig.tparams.len() && want.generic && self.version() >= 21 {
            self.partial_targs.insert((self.env.pkg, e), targs);
            x.expr = Some(e);
            return;
        }
        self.instantiate_value(x, self.pos(e), &targs, xlist, want.target);
        x.expr = Some(e);
    }

    /// Instantiates the generic function `x` named by `e`, if it is assigned to a variable of function type.
    pub(crate) fn instantiate_by_target(&mut self, x: &mut Operand, e: ExprId, want: Want) {
        let Some(target) = want.target else { return };
        if want.generic || x.mode != OperandMode::Value || !self.is_generic_func(x.ty) {
            return;
        }
        if self.program.types.sig_of(target.ty).is_none() {
            return;
        }
        x.expr = Some(e);
        let pos = self.start(e);
        self.instantiate_value(x, pos, &[], Vec::new(), Some(target));
    }

    /// Instantiates the generic function value `x` with `targs` and what the target's type tells.
    pub(crate) fn instantiate_value(
        &mut self,
        x: &mut Operand,
        pos: Pos,
        targs: &[TypeId],
        xlist: Vec<ExprId>,
        target: Option<Target>,
    ) {
        let Some(sig) = self.program.types.sig_of(x.ty) else { return x.set_invalid() };
        let mut all = targs.to_vec();
        if targs.len() < sig.tparams.len() {
            match self.infer_value(x, pos, &sig, targs, target) {
                Some(found) => all = found,
                None => return x.set_invalid(),
            }
        }
        let at = x.expr.map_or(pos, |e| self.start(e));
        x.ty = self.instantiate_signature(at, x.expr, &sig, &all, xlist);
        x.mode = OperandMode::Value;
    }

    fn infer_value(
        &mut self,
        x: &Operand,
        pos: Pos,
        sig: &Rc<Signature>,
        targs: &[TypeId],
        target: Option<Target>,
    ) -> Option<Vec<TypeId>> {
        let (tparams, rename) = self.rename_tparams(&sig.tparams);
        let (mut params, mut args) = (Vec::new(), Vec::new());
        if target.is_some() {
            let since_18 = self.require_version(pos, 18, "function instantiation");
            if !since_18 || !self.require_version(pos, 21, &instantiated(targs, "in assignment")) {
                return None;
            }
        }
        if let Some(target) = target {
            let plain = self.program.types.signature(Signature { tparams: Vec::new(), ..(**sig).clone() });
            params.push(self.program.types.subst(plain, &rename));
            let text = match (target.name, target.symbol) {
                (Some(e), _) => self.expr_str(e),
                (None, Some(name)) => name.to_string(),
                _ => target.description.into(),
            };
            let at = x.expr.map_or(pos, |e| self.start(e));
            args.push(InferArg {
                ty: target.ty,
                shown: None,
                is_nil: false,
                invalid: false,
                expr: None,
                text,
                pos: at,
            });
        }
        let mut known: Vec<Option<TypeId>> = targs.iter().copied().map(Some).collect();
        known.resize(tparams.len(), None);
        let inference = Inference {
            pos,
            tparams: &tparams,
            targs: &known,
            params: &params,
            args: &args,
            direction: Direction::Reverse,
        };
        match self.infer(&inference) {
            Ok(found) => Some(found),
            Err(error) => {
                if let Some(message) = error.message {
                    self.error(error.pos, Code::CannotInferTypeArgs, message);
                }
                None
            }
        }
    }
}

/// What a function value is whose type arguments are inferred.
pub(crate) fn instantiated(given: &[TypeId], place: &str) -> String {
    format!("{} instantiated function {place}", if given.is_empty() { "implicitly" } else { "partially" })
}

/// The function variable that a value is assigned to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Target {
    /// Its type, a function type.
    pub(crate) ty: TypeId,
    /// The variable, for messages.
    pub(crate) name: Option<ExprId>,
    /// Its name, if there is no expression.
    pub(crate) symbol: Option<goanna_syntax::Symbol>,
    /// What to call it otherwise.
    pub(crate) description: &'static str,
}

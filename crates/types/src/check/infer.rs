//! Type inference: finds the type arguments that a generic function lacks.
//!
//! Holds: the order is that of the spec: typed arguments first, then constraints with core types and methods until nothing changes, then
//! defaults of untyped constants; what is left is substituted into itself. The type parameters were renamed by the caller, so that a function
//! may call itself.

use super::unify::{Match, Unifier};
use super::{Checker, Operand};
use crate::load::position_mark;
use crate::subst::Subst;
use crate::ty::*;
use crate::typestring::Qualifier;
use goanna_syntax::Pos;
use goanna_syntax::ast::ExprId;

/// An argument of inference.
#[derive(Clone, Debug)]
pub(crate) struct InferArg {
    pub(crate) ty: TypeId,
    pub(crate) is_nil: bool,
    pub(crate) invalid: bool,
    pub(crate) expr: Option<ExprId>,
    /// Its type as messages show it, if that differs.
    pub(crate) shown: Option<TypeId>,
    /// Stands for the expression in messages, if there is none.
    pub(crate) text: String,
    pub(crate) pos: Pos,
}

/// Why nothing could be inferred; without a message it was reported before.
#[derive(Clone, Debug)]
pub(crate) struct InferError {
    pub(crate) pos: Pos,
    pub(crate) message: Option<String>,
}

/// Which way types flow: from arguments to parameters, or from the assigned variable to the generic function.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Call,
    Reverse,
}

/// What is to be inferred.
pub(crate) struct Inference<'a> {
    pub(crate) pos: Pos,
    pub(crate) tparams: &'a [TypeId],
    pub(crate) targs: &'a [Option<TypeId>],
    pub(crate) params: &'a [TypeId],
    pub(crate) args: &'a [InferArg],
    pub(crate) direction: Direction,
}

impl Checker<'_> {
    pub(crate) fn infer_arg(&self, x: &Operand) -> InferArg {
        InferArg {
            ty: x.ty,
            is_nil: x.is_nil(),
            invalid: x.is_invalid(),
            expr: x.expr,
            shown: None,
            text: String::new(),
            pos: x.expr.map_or(Pos::NONE, |e| self.start(e)),
        }
    }

    /// Fresh copies of type parameters, and the substitution that leads to them.
    pub(crate) fn rename_tparams(&mut self, tparams: &[TypeId]) -> (Vec<TypeId>, Subst) {
        let types = &mut self.program.types;
        let fresh: Vec<TypeId> = tparams
            .iter()
            .map(|&p| match types.tparam_of(p) {
                Some(id) => {
                    let data = types.tparam(id).clone();
                    types.new_tparam(data)
                }
                None => p,
            })
            .collect();
        let subst = Subst::new(tparams, &fresh);
        for &p in &fresh {
            let Some(id) = types.tparam_of(p) else { continue };
            if let Some(bound) = types.tparam(id).constraint {
                let bound = types.subst(bound, &subst);
                types.tparam_mut(id).constraint = Some(bound);
            }
        }
        (fresh, subst)
    }

    /// The type arguments for all of `tparams`.
    pub(crate) fn infer(&mut self, inference: &Inference<'_>) -> Result<Vec<TypeId>, InferError> {
        let Inference { pos, tparams, targs, params, args, .. } = *inference;
        let silent = InferError { pos, message: None };
        if args.iter().any(|a| a.invalid) {
            return Err(silent);
        }
        let given: Option<Vec<TypeId>> = targs.iter().copied().collect();
        if let Some(all) = given.filter(|g| g.len() == tparams.len()) {
            return Ok(all);
        }
        let mut u = Unifier::new(tparams, targs, self.version() >= 21);
        // What is given takes the place of its parameter, which makes for better messages.
        let (from, to): (Vec<TypeId>, Vec<TypeId>) =
            tparams.iter().zip(targs).filter_map(|(&p, t)| Some((p, (*t)?))).unzip();
        let params = &self.program.types.subst_list(params, &Subst::new(&from, &to));
        let inference = &Inference { params, ..*inference };
        let untyped = self.unify_arguments(inference, &mut u)?;
        self.unify_constraints(inference, &mut u)?;
        self.default_untyped(inference, &mut u, &untyped)?;
        let mut inferred = u.inferred(tparams);
        self.simplify(tparams, &mut inferred);
        let mut result = Vec::with_capacity(inferred.len());
        for (&p, found) in tparams.iter().zip(inferred) {
            match found {
                Some(t) if !self.mentions_any(t, tparams) => result.push(t),
                _ => {
                    let (name, at) = self.tparam_name(p);
                    let message = format!("cannot infer {name} (declared at {})", position_mark(at));
                    return Err(InferError { pos, message: Some(message) });
                }
            }
        }
        let _ = (params, args);
        Ok(result)
    }

    /// Typed arguments against their parameters; returns the indices of untyped ones whose parameter is a bare type parameter.
    fn unify_arguments(
        &mut self,
        inference: &Inference<'_>,
        u: &mut Unifier,
    ) -> Result<Vec<usize>, InferError> {
        let Inference { tparams, params, args, .. } = *inference;
        let mut untyped = Vec::new();
        for (i, (arg, &param)) in args.iter().zip(params).enumerate() {
            if !self.mentions_any(param, tparams) && !self.mentions_any(arg.ty, tparams) {
                continue;
            }
            if self.program.types.is_untyped(arg.ty) || arg.is_nil {
                if self.program.types.is_type_param(param) && !arg.is_nil {
                    untyped.push(i);
                }
            } else if !u.unify(self.program, param, arg.ty, Match::Assign) {
                return Err(self.argument_mismatch(inference, u, param, arg));
            }
        }
        Ok(untyped)
    }

    fn argument_mismatch(
        &mut self,
        inference: &Inference<'_>,
        u: &Unifier,
        param: TypeId,
        arg: &InferArg,
    ) -> InferError {
        let tparams = inference.tparams;
        let inferred = u.inferred(tparams);
        let text = match arg.expr {
            Some(e) => self.expr_str(e),
            None => arg.text.clone(),
        };
        let arg_type = self.type_str(arg.shown.unwrap_or(arg.ty));
        let message = if inferred.iter().all(Option::is_none) {
            let names: Vec<String> = tparams.iter().map(|&p| self.tparam_name(p).0).collect();
            let param = self.type_str(param);
            format!("type {arg_type} of {text} does not match {param} (cannot infer {})", listed(&names))
        } else {
            let known: Vec<(TypeId, TypeId)> =
                tparams.iter().zip(&inferred).filter_map(|(&p, t)| Some((p, (*t)?))).collect();
            let (from, to): (Vec<_>, Vec<_>) = known.into_iter().unzip();
            let so_far = self.program.types.subst(param, &Subst::new(&from, &to));
            let (so_far_text, param_text) = (self.type_str(so_far), self.type_str(param));
            if so_far == param {
                format!("type {arg_type} of {text} does not match {param_text}")
            } else if inference.direction == Direction::Reverse {
                format!(
                    "inferred type {so_far_text} for {param_text} does not match type {arg_type} of {text}"
                )
            } else {
                format!(
                    "type {arg_type} of {text} does not match inferred type {so_far_text} for {param_text}"
                )
            }
        };
        InferError { pos: arg.pos, message: Some(message) }
    }

    /// Core types and methods of constraints, until nothing changes.
    fn unify_constraints(&mut self, inference: &Inference<'_>, u: &mut Unifier) -> Result<(), InferError> {
        let tparams = inference.tparams;
        loop {
            let unknowns = u.unknowns();
            for &p in tparams {
                self.unify_constraint(inference, u, p)?;
            }
            if u.unknowns() == unknowns {
                return Ok(());
            }
        }
    }

    fn unify_constraint(
        &mut self,
        inference: &Inference<'_>,
        u: &mut Unifier,
        p: TypeId,
    ) -> Result<(), InferError> {
        let found = u.at(p);
        let unsatisfied = |c: &Self, found: TypeId, cause: String| {
            let bound = c.constraint_str(p);
            let (name, ty) = (c.tparam_name(p).0, c.type_str(found));
            let message = format!("{name} (type {ty}) does not satisfy {bound}{cause}");
            Err(InferError { pos: inference.pos, message: Some(message) })
        };
        match (self.program.types.core_term(p), found) {
            (Some((core, _)), Some(found)) => {
                // With a tilde the underlying type has to match.
                let tx = if core.tilde && !self.program.types.is_type_param(found) {
                    self.program.types.underlying(found)
                } else {
                    found
                };
                if !u.unify(self.program, tx, core.ty, Match::Inexact) {
                    return unsatisfied(self, found, String::new());
                }
            }
            (Some((core, true)), None) if !core.tilde => u.set(p, core.ty),
            (Some(_) | None, None) | (None, Some(_)) => {}
        }
        // The methods of what is known may tell the types of others.
        let Some(found) = u.at(p) else { return Ok(()) };
        if self.mentions_any(found, inference.tparams) {
            return Ok(());
        }
        let missing = self
            .program
            .missing_method_by(found, p, true, &mut |program, a, b| u.unify(program, a, b, Match::Exact));
        match missing {
            Some(missing) => {
                let q = Qualifier::Message(self.env.pkg);
                let cause = self.program.missing_method_cause(found, &missing, q);
                unsatisfied(self, found, format!(" {cause}"))
            }
            None => Ok(()),
        }
    }

    /// Untyped constants give their default types to parameters that have none yet.
    fn default_untyped(
        &mut self,
        inference: &Inference<'_>,
        u: &mut Unifier,
        untyped: &[usize],
    ) -> Result<(), InferError> {
        let mut greatest: Vec<(TypeId, TypeId)> = Vec::new();
        for &i in untyped {
            let (param, arg) = (self.program.types.unalias(inference.params[i]), &inference.args[i]);
            if u.at(param).is_some() {
                continue;
            }
            let Some(entry) = greatest.iter_mut().find(|(p, _)| *p == param) else {
                greatest.push((param, arg.ty));
                continue;
            };
            match super::convert::max_untyped(entry.1, arg.ty) {
                Some(max) => entry.1 = max,
                None => {
                    let (a, b) = (self.type_str(entry.1), self.type_str(arg.ty));
                    let name = self.tparam_name(param).0;
                    let message = format!("mismatched types {a} and {b} (cannot infer {name})");
                    return Err(InferError { pos: arg.pos, message: Some(message) });
                }
            }
        }
        for (param, ty) in greatest {
            let ty = self.program.types.default_type(ty);
            u.set(param, ty);
        }
        Ok(())
    }

    /// Replaces type parameters inside inferred types by what was inferred for them; cycles stay unresolved.
    fn simplify(&mut self, tparams: &[TypeId], inferred: &mut [Option<TypeId>]) {
        for _ in 0..=tparams.len() {
            let known: Vec<(TypeId, TypeId)> =
                tparams.iter().zip(inferred.iter()).filter_map(|(&p, t)| Some((p, (*t)?))).collect();
            // A parameter that occurs in its own type would grow forever.
            for (i, &p) in tparams.iter().enumerate() {
                if inferred[i].is_some_and(|t| self.mentions_any(t, &[p])) {
                    inferred[i] = None;
                }
            }
            let (from, to): (Vec<_>, Vec<_>) = known.into_iter().unzip();
            let subst = Subst::new(&from, &to);
            let mut changed = false;
            for slot in inferred.iter_mut() {
                if let Some(t) = *slot
                    && self.mentions_any(t, tparams)
                {
                    let new = self.program.types.subst(t, &subst);
                    changed |= new != t;
                    *slot = Some(new);
                }
            }
            if !changed {
                return;
            }
        }
    }

    /// Whether `t` mentions one of the type parameters.
    pub(crate) fn mentions_any(&mut self, t: TypeId, tparams: &[TypeId]) -> bool {
        if !self.program.types.mentions_tparam(t) {
            return false;
        }
        self.program.types.tparams_in(t).iter().any(|p| tparams.contains(p))
    }

    /// Name and declaration of a type parameter.
    pub(crate) fn tparam_name(&self, p: TypeId) -> (String, Pos) {
        match self.program.types.tparam_of(p) {
            Some(id) => {
                let obj = &self.program[self.program.types.tparam(id).obj];
                (obj.name.to_string(), obj.pos)
            }
            None => (self.type_str(p), Pos::NONE),
        }
    }
    fn constraint_str(&self, p: TypeId) -> String {
        let bound = self.program.types.tparam_of(p).and_then(|id| self.program.types.tparam(id).constraint);
        bound.map(|b| self.type_str(b)).unwrap_or_default()
    }
}

/// `A`, `A and B`, `A, B, and C`.
fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [a, b] => format!("{a} and {b}"),
        [init @ .., last] => format!("{}, and {last}", init.join(", ")),
    }
}

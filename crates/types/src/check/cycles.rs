//! Cycles among declarations: of type names, of types that need themselves while they are made, of types that contain themselves.
//!
//! Holds: every cycle is reported once and the type where it closes becomes invalid, so that nothing follows from it.

use super::Checker;
use crate::errors::Code;
use crate::load::position_mark;
use crate::object::*;
use crate::program::Color;
use crate::ty::*;
use goanna_syntax::Pos;
use goanna_syntax::ast::*;
use rustc_hash::{FxHashMap, FxHashSet};

/// A step of a cycle: its name as shown, and where that stands.
type Step = (String, Pos);

/// The types that lie in one another while containment is followed.
#[derive(Default)]
struct Containment {
    /// Outermost first: the types whose memory holds the current one.
    nest: Vec<TypeId>,
    /// All types on the way, with where they were written; type arguments leave the nest but not this.
    path: Vec<(TypeId, Pos)>,
}

impl Checker<'_> {
    /// Finds `type A B; type B A` and the like among package-level declarations, where no literal stands between the names.
    pub(crate) fn direct_cycles(&mut self) {
        let mut done: FxHashSet<ObjId> = FxHashSet::default();
        for start in self.program[self.env.pkg].order.clone() {
            let mut path: Vec<ObjId> = Vec::new();
            let mut next = Some(start);
            while let Some(obj) = next {
                if !matches!(self.program[obj].kind, ObjectKind::TypeName) || done.contains(&obj) {
                    break;
                }
                if let Some(from) = path.iter().position(|&o| o == obj) {
                    self.program[obj].ty = Some(TypeId::INVALID);
                    self.set_color(obj, Color::Black);
                    self.declaration_cycle(&path[from..]);
                    break;
                }
                path.push(obj);
                next = self.named_on_right_side(obj);
            }
            done.extend(path);
        }
    }
    /// The package-level type whose bare name is the right side of the declaration of `obj`.
    fn named_on_right_side(&self, obj: ObjId) -> Option<ObjId> {
        let decl = self.program.decls.get(&obj)?.decl;
        let DeclKind::Type { ty, .. } = self.ast()[decl].kind else { return None };
        let ExprKind::Name(name) = self.kind(ty) else { return None };
        self.program[self.env.pkg].scope.get(&name).copied()
    }

    /// Whether a type is known as far as its underlying type; reports the cycle if it is being made just now.
    pub(crate) fn is_complete(&mut self, t: TypeId) -> bool {
        let mut t = t;
        loop {
            let (obj, right) = match *self.program.types.get(t) {
                Type::Named(id) => {
                    let named = self.program.types.named(id);
                    // An instance is made when it is looked at.
                    if named.underlying.is_some() || named.origin.is_some() {
                        return true;
                    }
                    (named.obj, named.rhs)
                }
                Type::Alias(id) => {
                    let alias = self.program.types.alias(id);
                    (alias.obj, alias.actual)
                }
                _ => return true,
            };
            if let Color::Grey(start) = self.color(obj) {
                let mut cycle = self.obj_path[(start as usize).min(self.obj_path.len())..].to_vec();
                // Through the types whose size is being asked for.
                for &t in &self.sizing {
                    if let Some(id) = self.program.types.named_of(t) {
                        cycle.push(self.program.types.named(id).obj);
                    }
                }
                self.declaration_cycle(&cycle);
                return false;
            }
            match right {
                Some(right) => t = right,
                None => return true,
            }
        }
    }

    /// Reports a cycle of declarations, starting with the one that comes first in the source.
    pub(crate) fn declaration_cycle(&mut self, cycle: &[ObjId]) {
        let start = (0..cycle.len()).min_by_key(|&i| self.program[cycle[i]].pos).unwrap_or(0);
        let Some(&first) = cycle.get(start) else { return };
        if let Some(Type::Alias(id)) = self.program[first].ty.map(|t| self.program.types.get(t)).cloned() {
            self.program.types.alias_mut(id).actual = Some(TypeId::INVALID);
        }
        let step = |&obj: &ObjId| (self.program[obj].name.to_string(), self.program[obj].pos);
        let mut steps: Vec<Step> = cycle.iter().map(step).collect();
        steps.rotate_left(start);
        self.cycle_error(&steps, matches!(self.program[first].kind, ObjectKind::TypeName));
    }
    /// Reports that the types whose size is being asked for, from the one at `from`, contain one another.
    pub(crate) fn size_cycle(&mut self, from: usize) {
        let mut steps: Vec<Step> = Vec::new();
        for t in self.sizing[from..].iter().copied() {
            let Some(id) = self.program.types.named_of(t) else { continue };
            let obj = self.program.types.named(id).obj;
            let pos = self.instance_positions.get(&t).copied().unwrap_or(self.program[obj].pos);
            steps.push((self.type_str(t), pos));
        }
        let first = (0..steps.len()).min_by_key(|&i| steps[i].1).unwrap_or(0);
        steps.rotate_left(first);
        self.cycle_error(&steps, true);
    }
    fn cycle_error(&mut self, steps: &[Step], of_types: bool) {
        let Some((first, pos)) = steps.first() else { return };
        let mut message = match (of_types, steps.len()) {
            (true, 1) => format!("invalid recursive type: {first} refers to itself"),
            (false, 1) => format!("invalid cycle in declaration: {first} refers to itself"),
            (true, _) => format!("invalid recursive type {first}"),
            (false, _) => format!("invalid cycle in declaration of {first}"),
        };
        if steps.len() > 1 {
            for (i, (name, pos)) in steps.iter().enumerate() {
                let next = &steps[(i + 1) % steps.len()].0;
                message.push_str(&format!("\n\t{}: {name} refers to {next}", position_mark(*pos)));
            }
        }
        self.error(*pos, Code::InvalidDeclCycle, message);
    }

    /// Reports interface types without a name whose methods lead back to them: gc has no way to write such a type down.
    pub(crate) fn anonymous_cycles(&mut self) {
        let exprs = 0..self.ast().expr_count() as u32;
        let mut literals: Vec<(Pos, Pos, TypeId)> = exprs
            .map(ExprId)
            .filter(|&e| matches!(self.kind(e), ExprKind::InterfaceType { .. }))
            .filter_map(|e| Some((self.ast()[e].span.lo, self.ast()[e].span.hi, self.recorded(e)?.ty)))
            .collect();
        literals.sort_unstable();
        let mut known: FxHashMap<TypeId, bool> = FxHashMap::default();
        let mut end = Pos::NONE;
        for (lo, hi, t) in literals {
            if lo < end {
                continue;
            }
            end = hi;
            if self.leads_back(t, &mut known) {
                let message = "invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)";
                self.error(lo, Code::InvalidDeclCycle, message);
                known.values_mut().for_each(|cyclic| *cyclic = false);
            }
        }
    }
    /// Whether a type without a name leads to an interface type that is being looked at.
    fn leads_back(&mut self, t: TypeId, known: &mut FxHashMap<TypeId, bool>) -> bool {
        let t = self.program.types.unalias(t);
        match self.program.types.get(t).clone() {
            Type::Pointer(e) | Type::Slice(e) | Type::Array { elem: e, .. } | Type::Chan { elem: e, .. } => {
                self.leads_back(e, known)
            }
            Type::Map { key, value } => self.leads_back(key, known) || self.leads_back(value, known),
            Type::Struct(fields) => fields.iter().any(|f| self.leads_back(f.ty, known)),
            Type::Signature(sig) => {
                sig.params.iter().chain(&sig.results).any(|p| self.leads_back(p.ty, known))
            }
            Type::Interface(_) => {
                if let Some(&cyclic) = known.get(&t) {
                    return cyclic;
                }
                known.insert(t, true);
                let methods = self.program.types.interface_methods(t);
                let cyclic = methods.iter().any(|m| self.leads_back(m.ty, known));
                known.insert(t, cyclic);
                cyclic
            }
            _ => false,
        }
    }

    /// Reports a defined type that contains itself by value.
    pub(crate) fn valid_type(&mut self, obj: ObjId) {
        let Some(ty) = self.program[obj].ty else { return };
        let pos = self.program[obj].pos;
        self.contains_no_cycle(ty, pos, &mut Containment::default());
    }
    fn contains_no_cycle(&mut self, t: TypeId, pos: Pos, at: &mut Containment) -> bool {
        let t = self.program.types.unalias(t);
        match self.program.types.get(t).clone() {
            Type::Array { elem, .. } => self.contains_no_cycle(elem, pos, at),
            Type::Struct(fields) => fields.iter().all(|f| self.contains_no_cycle(f.ty, pos, at)),
            Type::Union(terms) => terms.iter().all(|term| self.contains_no_cycle(term.ty, pos, at)),
            Type::Interface(iface) => iface.embeds.iter().all(|&e| self.contains_no_cycle(e, pos, at)),
            Type::Named(id) => self.named_contains_no_cycle(t, id, pos, at),
            Type::TypeParam(_) => self.argument_contains_no_cycle(t, pos, at),
            _ => true,
        }
    }
    fn named_contains_no_cycle(&mut self, t: TypeId, id: NamedId, pos: Pos, at: &mut Containment) -> bool {
        if self.valid_types.contains(&t) {
            return true;
        }
        let named = self.program.types.named(id);
        let (obj, is_instance) = (named.obj, named.origin.is_some());
        if self.program[obj].pkg.is_none_or(|p| self.program[p].lazy) && !is_instance {
            return true;
        }
        let origin = named.origin.and_then(|o| self.program.types.named_of(o)).unwrap_or(id);
        let pos = if is_instance {
            self.instance_positions.get(&t).copied().unwrap_or(pos)
        } else {
            self.program[obj].pos
        };
        if at.nest.iter().any(|&n| self.program.types.identical(n, t)) {
            self.program.types.named_mut(origin).underlying = Some(TypeId::INVALID);
            self.program.types.named_mut(origin).rhs = Some(TypeId::INVALID);
            self.program.types.named_mut(id).underlying = Some(TypeId::INVALID);
            let start =
                (0..at.path.len()).find(|&i| self.program.types.identical(at.path[i].0, t)).unwrap_or(0);
            let step = |&(t, pos): &(TypeId, Pos)| match self.program.types.named_of(t) {
                Some(id) if self.program.types.named(id).origin.is_none() => {
                    (self.program[self.program.types.named(id).obj].name.to_string(), pos)
                }
                _ => (self.type_str(t), pos),
            };
            let steps: Vec<Step> = at.path[start..].iter().map(step).collect();
            self.cycle_error(&steps, true);
            return false;
        }
        let data = self.program.types.named(origin);
        let Some(right) = data.rhs.or(data.underlying) else { return true };
        if at.path.len() > 500 {
            return true;
        }
        let plain = data.tparams.is_empty() && data.outer.is_empty();
        at.nest.push(t);
        at.path.push((t, pos));
        let ok = self.contains_no_cycle(right, pos, at);
        at.nest.pop();
        at.path.pop();
        if ok && plain {
            self.valid_types.insert(t);
        }
        ok
    }
    /// A type parameter stands for the argument of the instance around it, which lies where that instance lies.
    fn argument_contains_no_cycle(&mut self, tparam: TypeId, pos: Pos, at: &mut Containment) -> bool {
        let Some(instance) = at.nest.pop() else { return true };
        let argument = self.program.types.named_of(instance).and_then(|id| {
            let named = self.program.types.named(id);
            let origin = self.program.types.named_of(named.origin?)?;
            let i = self.program.types.params_of(origin).iter().position(|&p| p == tparam)?;
            named.targs.get(i).copied()
        });
        let ok = match argument {
            Some(argument) => self.contains_no_cycle(argument, pos, at),
            None => true,
        };
        at.nest.push(instance);
        ok
    }
}

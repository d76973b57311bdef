//! The order in which package variables are initialised, and initialisation cycles.
//!
//! Holds: dependencies were recorded while bodies and initialisers were checked (`DeclInfo::deps`). Functions are not initialised; a
//! variable that mentions one depends on what its body mentions. Ties are broken by declaration order.

use super::Checker;
use crate::components::components;
use crate::errors::Code;
use crate::load::position_mark;
use crate::object::{ObjId, ObjectKind};
use crate::program::VarInit;
use crate::ty::PkgId;
use goanna_syntax::ast::DeclKind;
use rustc_hash::{FxHashMap, FxHashSet};

impl Checker<'_> {
    /// Orders the initialisers of the current package's variables and reports cycles among them.
    pub fn init_order(&mut self) {
        let pkg = self.env.pkg;
        let order = self.program[pkg].order.clone();
        let variables: Vec<ObjId> =
            order.iter().copied().filter(|&o| matches!(self.program[o].kind, ObjectKind::Var(_))).collect();
        let index: FxHashMap<ObjId, usize> = order.iter().enumerate().map(|(i, &o)| (o, i)).collect();
        let needs: FxHashMap<ObjId, Vec<ObjId>> =
            variables.iter().map(|&v| (v, self.variables_needed(v, pkg, &index))).collect();
        self.report_cycles(&order, &index, pkg);
        let mut done: FxHashSet<ObjId> = FxHashSet::default();
        let mut inits = Vec::new();
        // Repeatedly the first variable in declaration order whose needs are all initialised.
        let mut waiting = variables;
        while !waiting.is_empty() {
            let ready = waiting.iter().position(|v| needs[v].iter().all(|n| done.contains(n))).unwrap_or(0);
            let variable = waiting.remove(ready);
            if !done.insert(variable) {
                continue;
            }
            if let Some(init) = self.initialiser(variable) {
                done.extend(init.lhs.iter().copied());
                waiting.retain(|v| !init.lhs.contains(v));
                inits.push(init);
            }
        }
        self.program[pkg].var_inits = inits;
    }

    fn initialiser(&self, variable: ObjId) -> Option<VarInit> {
        let info = self.program.decls.get(&variable)?;
        let pkg = self.program[variable].pkg?;
        let DeclKind::Var { values, .. } = self.program[pkg].ast[info.decl].kind else { return None };
        let values = self.program[pkg].ast.list(values);
        if values.len() == 1 && info.group.len() > 1 {
            return Some(VarInit { lhs: info.group.to_vec(), rhs: values[0] });
        }
        values.get(info.index as usize).map(|&rhs| VarInit { lhs: vec![variable], rhs })
    }

    /// Direct dependencies inside the package, in declaration order.
    fn direct_deps(&self, obj: ObjId, index: &FxHashMap<ObjId, usize>) -> Vec<ObjId> {
        let Some(info) = self.program.decls.get(&obj) else { return Vec::new() };
        let mut deps: Vec<ObjId> = info.deps.iter().copied().filter(|d| index.contains_key(d)).collect();
        deps.sort_by_key(|d| index[d]);
        deps
    }

    /// Variables that must be initialised before `variable`, through functions.
    fn variables_needed(&self, variable: ObjId, pkg: PkgId, index: &FxHashMap<ObjId, usize>) -> Vec<ObjId> {
        let mut needed = Vec::new();
        let mut seen: FxHashSet<ObjId> = FxHashSet::default();
        let mut work = self.direct_deps(variable, index);
        while let Some(obj) = work.pop() {
            if !seen.insert(obj) || self.program[obj].pkg != Some(pkg) {
                continue;
            }
            match self.program[obj].kind {
                ObjectKind::Var(_) if obj != variable => needed.push(obj),
                ObjectKind::Func(_) => work.extend(self.direct_deps(obj, index)),
                _ => {}
            }
        }
        needed
    }

    /// Reports each initialisation cycle once.
    fn report_cycles(&mut self, order: &[ObjId], index: &FxHashMap<ObjId, usize>, pkg: PkgId) {
        let on_cycle = self.on_cycles(order, index);
        let mut reported: FxHashSet<ObjId> = FxHashSet::default();
        for (at, &start) in order.iter().enumerate() {
            let initialised =
                matches!(self.program[start].kind, ObjectKind::Var(_) | ObjectKind::Const { .. });
            if !on_cycle[at]
                || !initialised
                || self.program[start].pkg != Some(pkg)
                || reported.contains(&start)
            {
                continue;
            }
            let Some(cycle) = self.path_back(start, index) else { continue };
            if cycle.iter().any(|o| reported.contains(o)) {
                continue;
            }
            reported.extend(cycle.iter().copied());
            self.report_init_cycle(&cycle);
        }
    }

    /// Which objects refer to themselves, directly or through others.
    fn on_cycles(&self, order: &[ObjId], index: &FxHashMap<ObjId, usize>) -> Vec<bool> {
        let deps: Vec<Vec<usize>> = order
            .iter()
            .map(|&obj| self.direct_deps(obj, index).iter().map(|dep| index[dep]).collect())
            .collect();
        let mut cyclic = vec![false; order.len()];
        for group in components(&deps) {
            let several = group.len() > 1;
            group.iter().for_each(|&member| cyclic[member] = several || deps[member].contains(&member));
        }
        cyclic
    }

    /// The shortest chain of references that leads from `start` back to it.
    fn path_back(&self, start: ObjId, index: &FxHashMap<ObjId, usize>) -> Option<Vec<ObjId>> {
        let mut from: FxHashMap<ObjId, ObjId> = FxHashMap::default();
        let mut queue = std::collections::VecDeque::from([start]);
        while let Some(obj) = queue.pop_front() {
            for dep in self.direct_deps(obj, index) {
                if dep == start {
                    let mut path = vec![obj];
                    while let Some(&previous) =
                        from.get(path.last()?).filter(|_| *path.last().unwrap_or(&start) != start)
                    {
                        path.push(previous);
                    }
                    path.reverse();
                    return Some(path);
                }
                let follows = matches!(
                    self.program[dep].kind,
                    ObjectKind::Var(_) | ObjectKind::Const { .. } | ObjectKind::Func(_)
                );
                if follows && !from.contains_key(&dep) {
                    from.insert(dep, obj);
                    queue.push_back(dep);
                }
            }
        }
        None
    }

    fn report_init_cycle(&mut self, cycle: &[ObjId]) {
        let Some(&first) = cycle.first() else { return };
        let (pos, name) = (self.program[first].pos, self.program[first].name);
        if cycle.len() == 1 {
            return self.error(
                pos,
                Code::InvalidInitCycle,
                format!("initialization cycle: {name} refers to itself"),
            );
        }
        let mut message = format!("initialization cycle for {name}");
        for (i, &obj) in cycle.iter().enumerate() {
            let next = cycle[(i + 1) % cycle.len()];
            let mark = position_mark(self.program[obj].pos);
            let (from, to) = (self.program[obj].name, self.program[next].name);
            message.push_str(&format!("\n\t{mark}: {from} refers to {to}"));
        }
        self.error(pos, Code::InvalidInitCycle, message);
    }
}

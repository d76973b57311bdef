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

    /// Reports initialisation cycles where gc does: constants before variables, those with the fewest unmet needs first, and each of them
    /// that needs something when its turn comes.
    fn report_cycles(&mut self, order: &[ObjId], index: &FxHashMap<ObjId, usize>, pkg: PkgId) {
        if !self.on_cycles(order, index).contains(&true) {
            return;
        }
        let is_const = |c: &Self, o: ObjId| matches!(c.program[o].kind, ObjectKind::Const { .. });
        let is_value = |c: &Self, o: ObjId| {
            matches!(c.program[o].kind, ObjectKind::Const { .. } | ObjectKind::Var(_))
                && c.program[o].pkg == Some(pkg)
        };
        let mut waiting: Vec<ObjId> = order.iter().copied().filter(|&o| is_value(self, o)).collect();
        let mut unmet: FxHashMap<ObjId, usize> = FxHashMap::default();
        let mut needed_by: FxHashMap<ObjId, Vec<ObjId>> = FxHashMap::default();
        for &value in &waiting {
            let needs = self.values_needed(value, index, &is_value);
            unmet.insert(value, needs.len());
            for need in needs {
                needed_by.entry(need).or_default().push(value);
            }
        }
        while let Some(at) =
            (0..waiting.len()).min_by_key(|&i| (!is_const(self, waiting[i]), unmet[&waiting[i]], i))
        {
            let value = waiting.remove(at);
            if unmet[&value] > 0
                && let Some(cycle) = self.path_back(value, index)
            {
                self.report_init_cycle(&cycle);
            }
            for user in needed_by.remove(&value).unwrap_or_default() {
                if let Some(count) = unmet.get_mut(&user) {
                    *count -= 1;
                }
            }
        }
    }

    /// The constants and variables that `value` mentions, be it through functions; perhaps itself.
    fn values_needed(
        &self,
        value: ObjId,
        index: &FxHashMap<ObjId, usize>,
        is_value: &dyn Fn(&Self, ObjId) -> bool,
    ) -> FxHashSet<ObjId> {
        let (mut found, mut seen) = (FxHashSet::default(), FxHashSet::default());
        let mut work = self.direct_deps(value, index);
        while let Some(obj) = work.pop() {
            if is_value(self, obj) {
                found.insert(obj);
            } else if matches!(self.program[obj].kind, ObjectKind::Func(_)) && seen.insert(obj) {
                work.extend(self.direct_deps(obj, index));
            }
        }
        found
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

    /// The first chain of references that leads from `start` back to it, following what was declared first.
    fn path_back(&self, start: ObjId, index: &FxHashMap<ObjId, usize>) -> Option<Vec<ObjId>> {
        let mut seen = FxHashSet::from_iter([start]);
        let mut path = vec![(start, self.direct_deps(start, index).into_iter())];
        while let Some((_, deps)) = path.last_mut() {
            match deps.next() {
                Some(dep) if dep == start => return Some(path.into_iter().map(|(obj, _)| obj).collect()),
                Some(dep) if seen.insert(dep) => path.push((dep, self.direct_deps(dep, index).into_iter())),
                Some(_) => {}
                None => {
                    path.pop();
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

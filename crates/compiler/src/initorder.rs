//! Package initialisation: the entry function.
//!
//! Holds: packages in dependency order; within one, variables before init functions. Variables of lazy packages that were reached are ordered by
//! what their initialisers use, directly or through functions; ties by source order.

use crate::compiler::Compiler;
use goanna_bytecode::module::FuncKind;
use goanna_bytecode::{FuncId, Op, SrcLoc};
use goanna_types::object::ObjId;
use goanna_types::ty::PkgId;
use rustc_hash::FxHashSet;
use std::collections::BTreeSet;

impl Compiler<'_> {
    /// Makes `runtime.main`: all initialisation, then `main.main`.
    pub(crate) fn build_entry(&mut self, main: Option<FuncId>) {
        let sig = self.sig_id(&[], &[]);
        let entry = self.new_func("runtime.main", FuncKind::Normal, sig);
        let mut calls = Vec::new();
        for pkg in self.package_order() {
            let inits = self.init_calls(pkg);
            if self.deferred(pkg) {
                self.tables.first_inits.extend(inits);
            } else {
                calls.extend(inits);
            }
        }
        calls.extend(main);
        let mut code: Vec<Op> = calls.into_iter().map(|func| Op::Call { func }).collect();
        code.push(Op::Return {});
        let func = &mut self.module.funcs[entry.index()];
        func.locs = vec![SrcLoc { line: 1, col: 1, ..SrcLoc::default() }; code.len()];
        func.code = code;
        self.module.entry = entry;
    }

    /// The packages in the order of their initialisation: always the first by path of those whose imports are all initialised.
    fn package_order(&self) -> Vec<PkgId> {
        let packages = &self.program.packages;
        let mut waiting: Vec<usize> = packages.iter().map(|p| p.imports.len()).collect();
        let mut importers: Vec<Vec<usize>> = vec![Vec::new(); packages.len()];
        for (p, package) in packages.iter().enumerate() {
            for import in &package.imports {
                importers[import.0 as usize].push(p);
            }
        }
        let mut ready: BTreeSet<(&str, usize)> = BTreeSet::new();
        let path = |p: usize| packages[p].path.as_str();
        ready.extend((0..packages.len()).filter(|&p| waiting[p] == 0).map(|p| (path(p), p)));
        let mut order = Vec::with_capacity(packages.len());
        while let Some((_, p)) = ready.pop_first() {
            order.push(PkgId(p as u32));
            for &importer in &importers[p] {
                waiting[importer] -= 1;
                if waiting[importer] == 0 {
                    ready.insert((path(importer), importer));
                }
            }
        }
        order
    }

    /// The calls that initialise a package.
    pub(crate) fn init_calls(&mut self, pkg: PkgId) -> Vec<FuncId> {
        let mut calls = Vec::new();
        if self.program[pkg].lazy {
            let mut inits: Vec<(ObjId, Vec<ObjId>, FuncId)> = self
                .tables
                .lazy_inits
                .iter()
                .filter(|(obj, ..)| self.program[*obj].pkg == Some(pkg))
                .cloned()
                .collect();
            inits.sort_by_key(|(_, lhs, _)| lhs.iter().map(|&o| self.program[o].pos).min());
            let mut placed = FxHashSet::default();
            for i in 0..inits.len() {
                self.place_init(i, &inits, &mut placed, &mut calls);
            }
        }
        calls.extend(self.tables.pkg_inits.get(&pkg).cloned().unwrap_or_default());
        calls
    }

    fn place_init(
        &self,
        i: usize,
        inits: &[(ObjId, Vec<ObjId>, FuncId)],
        placed: &mut FxHashSet<usize>,
        calls: &mut Vec<FuncId>,
    ) {
        if !placed.insert(i) {
            return;
        }
        let mut seen: FxHashSet<ObjId> = FxHashSet::default();
        let mut todo: Vec<ObjId> = inits[i].1.clone();
        while let Some(obj) = todo.pop() {
            if !seen.insert(obj) {
                continue;
            }
            if let Some(j) = inits.iter().position(|(_, lhs, _)| lhs.contains(&obj))
                && j != i
            {
                self.place_init(j, inits, placed, calls);
                continue;
            }
            todo.extend(self.program.dependencies(obj));
        }
        calls.push(inits[i].2);
    }
}

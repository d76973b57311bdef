//! Function literals: closures over copies and cells.

use super::{Emitter, Storage};
use crate::compiler::{Compiler, Job};
use crate::plan::Plan;
use goanna_bytecode::module::{FuncKind, shapes};
use goanna_bytecode::{FuncId, Kind, Op};
use goanna_syntax::ast::{ExprId, ExprKind, FieldId};
use goanna_types::Subst;
use goanna_types::object::ObjId;
use goanna_types::ty::{PkgId, TypeId};
use std::rc::Rc;

/// A literal whose body is still to be compiled.
#[derive(Debug)]
pub(crate) struct BodyJob {
    pub func: FuncId,
    pub pkg: PkgId,
    pub subst: Rc<Subst>,
    pub plan: Rc<Plan>,
    pub node: usize,
    pub expr: ExprId,
}

impl Emitter<'_, '_> {
    /// Pushes the closure of a literal.
    pub(crate) fn func_literal(&mut self, e: ExprId) {
        let Some(&node) = self.plan.literals.get(&e) else {
            return self.unsupported(self.pos_of(e), "a function literal here");
        };
        let t = self.ty(e);
        let types = self.sig_type(t);
        let sig = self.c.sig_of(&types, None);
        let name = self.literal_name(node);
        let func = self.c.new_func(&name, FuncKind::Normal, sig);
        if self.c.options.debug {
            self.c.note_params(func, None, &types);
        }
        let (own, pos) =
            (self.c.module.funcs[self.func.index()].file, self.c.program[self.pkg].ast[e].span.lo);
        let line = self.c.sources.locate(pos).map_or(0, |(_, at)| at.line);
        let (line, renamed) = self.c.run_place(pos, line);
        let file = renamed.checked_sub(1).unwrap_or(own);
        let f = &mut self.c.module.funcs[func.index()];
        (f.file, f.line) = (file, line);
        let job = BodyJob {
            func,
            pkg: self.pkg,
            subst: self.subst.clone(),
            plan: self.plan.clone(),
            node,
            expr: e,
        };
        self.c.queue.push_back(Job::Body(Box::new(job)));
        let captures = self.plan.nodes[node].captures.clone();
        self.at(pos);
        if captures.is_empty() {
            return self.op(Op::FuncVal { func });
        }
        let kinds = self.push_captures(&captures);
        let shape = self.c.shape(&kinds);
        self.op(Op::ClosureMake { func, shape });
    }

    fn literal_name(&self, node: usize) -> String {
        let ordinal = self.plan.nodes[node].ordinal;
        let word = if self.plan.in_declared(self.node) { "func" } else { "" };
        format!("{}.{word}{ordinal}", self.name)
    }

    /// Pushes captured variables: copies, or pointers to their cells.
    pub(crate) fn push_captures(&mut self, captures: &[ObjId]) -> Vec<Kind> {
        let mut kinds = Vec::new();
        for &obj in captures {
            match self.vars.get(&obj) {
                Some(&Storage::Cell(slot)) => {
                    self.get(slot, shapes::P);
                    kinds.push(Kind::P);
                }
                Some(&Storage::Slot(slot)) => {
                    let t = self.obj_type(obj);
                    let layout = self.layout(t);
                    self.get(slot, layout.shape);
                    kinds.extend_from_slice(&layout.kinds);
                }
                None => {
                    let name = self.c.program[obj].name;
                    let pos = self.here();
                    self.unsupported(pos, &format!("capturing {name}"));
                }
            }
        }
        kinds
    }

    /// Copies captured words into slots of the frame; yields the number of words.
    pub(crate) fn take_captures(&mut self, captures: &[ObjId]) -> u32 {
        let mut index = 0;
        for &obj in captures {
            if self.plan.heap.contains(&obj) {
                let slot = self.take_word(index, shapes::P);
                self.vars.insert(obj, Storage::Cell(slot));
                index += 1;
            } else {
                let t = self.obj_type(obj);
                let layout = self.layout(t);
                let slot = self.alloc(layout.shape);
                if layout.slots() > 0 {
                    self.op(Op::CaptureGet { index, shape: layout.shape });
                    self.set(slot, layout.shape);
                }
                self.vars.insert(obj, Storage::Slot(slot));
                index += layout.slots();
            }
        }
        index
    }

    pub(crate) fn take_word(&mut self, index: u32, shape: goanna_bytecode::ShapeId) -> u32 {
        self.op(Op::CaptureGet { index, shape });
        self.spill(shape)
    }
}

/// Compiles the body of a literal.
pub(crate) fn compile(c: &mut Compiler<'_>, job: BodyJob) {
    let ExprKind::FuncLit { ty, body } = c.program[job.pkg].ast[job.expr].kind else { return };
    let ExprKind::FuncType { params, results } = c.program[job.pkg].ast[ty].kind else { return };
    let params: Vec<FieldId> = c.program[job.pkg].ast.list(params).to_vec();
    let results: Vec<FieldId> = c.program[job.pkg].ast.list(results).to_vec();
    let captures = job.plan.nodes[job.node].captures.clone();
    let mut e = Emitter::new(c, job.func, job.pkg, job.subst, job.plan, job.node);
    let t = e.ty(job.expr);
    let sig = e.sig_type(t);
    let param_types: Vec<TypeId> = sig.params.iter().map(|p| p.ty).collect();
    let result_types: Vec<TypeId> = sig.results.iter().map(|p| p.ty).collect();
    if !captures.is_empty() {
        e.locals.push(Kind::P);
        e.c.module.funcs[job.func.index()].closure = true;
    }
    e.at(e.c.program[e.pkg].ast[job.expr].span.lo);
    e.take_captures(&captures);
    e.function_body(&params, &param_types, &results, &result_types, body);
}

//! `for … range f`: the body becomes a function that `f` calls.
//!
//! Holds: each execution of the loop has a state cell that the body checks and sets; leaving the loop for something further out sets the `next`
//! cell of the enclosing function to a code, ends the iteration, and the code after the call of `f` goes on from there.

use super::range::RangeStmt;
use super::{Control, Emitter, Exit, ResultVar, Storage, Target, TargetAt};
use crate::plan::NodeKind;
use goanna_bytecode::module::{FuncKind, shapes};
use goanna_bytecode::{FaultId, FuncId, Kind, Op};
use goanna_syntax::Symbol;
use goanna_syntax::ast::StmtId;
use goanna_types::ty::{Signature, TypeId};

/// States of a loop.
const DONE: i64 = 0;
const READY: i64 = 1;
const PANIC: i64 = 2;
const EXHAUSTED: i64 = 3;

/// Codes of `goto` in the `next` cell start here.
const GOTO: i64 = 1 << 32;

impl Emitter<'_, '_> {
    pub(crate) fn range_func(&mut self, s: StmtId, r: RangeStmt, sig: &Signature) {
        let Some(&node) = self.plan.ranges.get(&s) else {
            return self.unsupported(self.pos_of(r.x), "a range over a function here");
        };
        let pos = self.c.program[self.pkg].ast[s].pos;
        let Some(yield_type) = sig.params.first().map(|p| p.ty) else { return };
        let yield_sig = self.sig_type(yield_type);
        let params: Vec<TypeId> = yield_sig.params.iter().map(|p| p.ty).collect();
        self.expr(r.x);
        let iterator = self.spill(shapes::P);
        let ty = self.c.type_ix(TypeId::INT);
        self.op(Op::New { ty });
        let state = self.spill(shapes::P);
        self.set_cell(state, READY);
        let (func, exits) = self.range_body(node, &r, &params, pos);
        self.at(pos);
        let kinds = self.push_body_captures(node, state);
        let shape = self.c.shape(&kinds);
        self.op(Op::ClosureMake { func, shape });
        self.get(iterator, shapes::P);
        let call = self.c.sig_id(&[Kind::P], &[]);
        self.op(Op::CallClosure { sig: call });
        let fine = self.new_label();
        self.get_cell(state);
        self.int(PANIC);
        self.op(Op::I64Ne {});
        self.op(Op::JumpIf { to: fine });
        self.fault(FaultId::RangeMissedPanic);
        self.place_label(fine);
        self.set_cell(state, EXHAUSTED);
        self.follow_exits(&exits);
    }

    fn get_cell(&mut self, cell: u32) {
        self.get(cell, shapes::P);
        self.op(Op::LoadI64 { off: 0 });
    }
    fn set_cell(&mut self, cell: u32, value: i64) {
        self.get(cell, shapes::P);
        self.int(value);
        self.op(Op::Store64 { off: 0 });
    }

    /// Variables, then the state cell, then what the enclosing function shares.
    fn push_body_captures(&mut self, node: usize, state: u32) -> Vec<Kind> {
        let captures = self.plan.nodes[node].captures.clone();
        let mut kinds = self.push_captures(&captures);
        self.get(state, shapes::P);
        kinds.push(Kind::P);
        if let Some(next) = self.control.next {
            self.get(next, shapes::P);
            kinds.push(Kind::P);
        }
        if let Some(token) = self.control.token {
            self.get(token, shapes::I);
            kinds.push(Kind::I);
        }
        if self.shares_results(node) {
            for r in self.results.clone() {
                if let Storage::Cell(slot) = r.storage {
                    self.get(slot, shapes::P);
                    kinds.push(Kind::P);
                }
            }
        }
        kinds
    }
    fn shares_results(&self, node: usize) -> bool {
        self.plan.nodes[self.plan.home(node)].range_returns
    }

    /// Compiles the body; yields how it leaves the loop.
    fn range_body(
        &mut self,
        node: usize,
        r: &RangeStmt,
        params: &[TypeId],
        pos: goanna_syntax::Pos,
    ) -> (FuncId, Vec<Exit>) {
        let name = format!("{}-range{}", self.name, self.plan.nodes[node].ordinal);
        let kinds = self.c.kinds_of(params);
        let sig = self.c.sig_id(&kinds, &[Kind::I]);
        let func = self.c.new_func(&name, FuncKind::RangeBody, sig);
        let file = self.c.module.funcs[self.func.index()].file;
        let line = self.c.sources.locate(pos).map_or(0, |(_, at)| at.line);
        let f = &mut self.c.module.funcs[func.index()];
        (f.file, f.line, f.closure) = (file, line, true);
        let shares = self.shares_results(node);
        let mut targets: Vec<Target> =
            self.targets.iter().map(|t| Target { at: TargetAt::Outer, ..t.clone() }).collect();
        targets.push(Target { label: r.label, id: self.target_count, at: TargetAt::Own, is_loop: true });
        let (control, results) = (self.control, self.results.clone());
        let closing = self.closing;
        let mut inner = Emitter::new(self.c, func, self.pkg, self.subst.clone(), self.plan.clone(), node);
        inner.target_count = self.target_count + 1;
        inner.targets = targets;
        inner.closing = closing;
        inner.locals.push(Kind::P);
        inner.at(pos);
        inner.body_prologue(node, control, &results, shares);
        inner.check_state();
        let mut slot = 0;
        for (i, &t) in params.iter().enumerate() {
            let t = inner.norm(t);
            let name = if i == 0 { r.key } else { r.value };
            inner.bind(r, name, slot, t);
            slot += inner.layout(t).slots();
        }
        inner.block(r.body);
        if !inner.is_dead() {
            inner.at(pos);
            inner.end_iteration(true);
        }
        inner.finish();
        let (count, exits) = (inner.target_count, std::mem::take(&mut inner.exits));
        drop(inner);
        self.target_count = count;
        (func, exits)
    }

    fn body_prologue(&mut self, node: usize, outer: Control, results: &[ResultVar], shares: bool) {
        let captures = self.plan.nodes[node].captures.clone();
        let mut index = self.take_captures(&captures);
        let mut word = |this: &mut Self, shape| {
            index += 1;
            this.take_word(index - 1, shape)
        };
        self.control.state = Some(word(self, shapes::P));
        if outer.next.is_some() {
            self.control.next = Some(word(self, shapes::P));
        }
        if outer.token.is_some() {
            self.control.token = Some(word(self, shapes::I));
        }
        for r in results {
            let storage = if shares && matches!(r.storage, Storage::Cell(_)) {
                Storage::Cell(word(self, shapes::P))
            } else {
                r.storage
            };
            self.results.push(ResultVar { storage, ty: r.ty });
        }
    }

    /// The iterator may call the body only while the loop is ready for it.
    fn check_state(&mut self) {
        let Some(state) = self.control.state else { return };
        let ready = self.new_label();
        self.get_cell(state);
        self.int(READY);
        self.op(Op::I64Eq {});
        self.op(Op::JumpIf { to: ready });
        for (value, fault) in
            [(PANIC, FaultId::RangeContinuedAfterPanic), (EXHAUSTED, FaultId::RangeContinuedAfterExit)]
        {
            let other = self.new_label();
            self.get_cell(state);
            self.int(value);
            self.op(Op::I64Eq {});
            self.op(Op::JumpIfNot { to: other });
            self.fault(fault);
            self.place_label(other);
        }
        self.fault(FaultId::RangeContinuedAfterFalse);
        self.place_label(ready);
        self.set_cell(state, PANIC);
    }

    /// In a body: `continue` or `break` of its own loop.
    pub(crate) fn end_iteration(&mut self, goes_on: bool) {
        let Some(state) = self.control.state else { return };
        self.set_cell(state, if goes_on { READY } else { DONE });
        self.int(i64::from(goes_on));
        self.op(Op::Return {});
    }

    /// In a body: leaves its loop for something further out.
    pub(crate) fn leave_body(&mut self, exit: Exit) {
        if let Some(next) = self.control.next {
            self.set_cell(next, code(exit));
        }
        self.propagate(exit);
    }
    fn propagate(&mut self, exit: Exit) {
        if !self.exits.contains(&exit) {
            self.exits.push(exit);
        }
        self.end_iteration(false);
    }

    /// After the loop: goes where its body wanted to go.
    fn follow_exits(&mut self, exits: &[Exit]) {
        let Some(next) = self.control.next else { return };
        if exits.is_empty() {
            return;
        }
        let done = self.new_label();
        self.get_cell(next);
        let value = self.spill(shapes::I);
        self.get(value, shapes::I);
        self.op(Op::JumpIfNot { to: done });
        for &exit in exits {
            let other = self.new_label();
            self.get(value, shapes::I);
            self.int(code(exit));
            self.op(Op::I64Eq {});
            self.op(Op::JumpIfNot { to: other });
            self.follow(next, exit);
            self.place_label(other);
        }
        self.place_label(done);
    }

    fn follow(&mut self, next: u32, exit: Exit) {
        let in_body = matches!(self.plan.nodes[self.node].kind, NodeKind::RangeBody(_));
        match exit {
            Exit::Return if in_body => self.propagate(exit),
            Exit::Return => self.exit(false),
            Exit::Branch(code) => {
                let (id, is_continue) = ((code - 1) / 2, code % 2 == 0);
                let target = self.targets.iter().find(|t| t.id == id).map(|t| t.at);
                match target {
                    Some(TargetAt::Here { break_to, continue_to }) => {
                        self.set_cell(next, 0);
                        self.jump(if is_continue { continue_to } else { break_to });
                    }
                    Some(TargetAt::Own) => {
                        self.set_cell(next, 0);
                        self.end_iteration(is_continue);
                    }
                    _ => self.propagate(exit),
                }
            }
            Exit::Goto(name, _) => {
                if self.label_is_inside(name) {
                    self.set_cell(next, 0);
                    let to = self.user_label(name);
                    self.jump(to);
                } else {
                    self.propagate(exit);
                }
            }
        }
    }

    /// Whether a label stands in this body and not further out.
    pub(crate) fn label_is_inside(&self, name: Symbol) -> bool {
        let home = self.plan.home(self.node);
        self.plan.labels.get(&(home, name)).is_some_and(|&(node, _)| node == self.node)
    }
    pub(crate) fn goto_code(&self, name: Symbol) -> i64 {
        let home = self.plan.home(self.node);
        GOTO + self.plan.labels.get(&(home, name)).map_or(0, |&(_, number)| number)
    }
}

fn code(exit: Exit) -> i64 {
    match exit {
        Exit::Return => -1,
        Exit::Branch(code) | Exit::Goto(_, code) => code,
    }
}

//! `select`.

use super::Emitter;
use goanna_bytecode::module::shapes;
use goanna_bytecode::{Label, Op};
use goanna_syntax::Symbol;
use goanna_syntax::ast::{ClauseId, ExprId, ExprKind, List, StmtId, StmtKind, UnOp};
use goanna_types::ty::{Type, TypeId};

/// A communication whose operands are in temporaries.
#[derive(Debug)]
enum Comm {
    Send { chan: u32, value: u32, ty: TypeId, elem: TypeId },
    Recv { chan: u32, ty: TypeId, elem: TypeId, lhs: Vec<ExprId>, define: bool },
}

impl Emitter<'_, '_> {
    pub(crate) fn select(&mut self, s: StmtId, label: Option<Symbol>, clauses: List<ClauseId>) {
        let outer = self.mark();
        let mut pos = self.c.program[self.pkg].ast[s].pos;
        let clauses = self.list(clauses);
        let mut comms = Vec::new();
        let mut default = None;
        for (i, &c) in clauses.iter().enumerate() {
            match self.c.program[self.pkg].ast[c].comm {
                Some(comm) => {
                    if clauses.len() == 1 {
                        // One clause is just that operation.
                        pos = self.c.program[self.pkg].ast[comm].pos;
                    }
                    if let Some(comm) = self.comm(comm) {
                        comms.push((i, comm));
                    }
                }
                None => default = Some(i),
            }
        }
        let alone =
            if let [(i, _)] = comms[..] { self.c.program[self.pkg].ast[clauses[i]].comm } else { None };
        // A select of one communication is that communication.
        self.at(alone.map_or(pos, |comm| self.c.program[self.pkg].ast[comm].pos));
        self.op(Op::SelectBegin { cases: comms.len() as u32 });
        for (_, comm) in &comms {
            match *comm {
                Comm::Send { chan, value, ty, elem } => {
                    self.get(chan, shapes::P);
                    self.get_type(value, elem);
                    let ty = self.c.type_ix(ty);
                    self.op(Op::SelectSend { ty });
                }
                Comm::Recv { chan, ty, .. } => {
                    self.get(chan, shapes::P);
                    let ty = self.c.type_ix(ty);
                    self.op(Op::SelectRecv { ty });
                }
            }
        }
        self.op(Op::SelectGo { default: default.is_some() });
        if clauses.is_empty() {
            self.drop_shape(shapes::I);
            self.op(Op::Unreachable {});
            return self.release(outer);
        }
        let chosen = self.spill(shapes::I);
        let labels: Vec<Label> = clauses.iter().map(|_| self.new_label()).collect();
        let end = self.new_label();
        for (n, (i, _)) in comms.iter().enumerate() {
            let last = n + 1 == comms.len() && default.is_none();
            if !last {
                self.get(chosen, shapes::I);
                self.int(n as i64);
                self.op(Op::I64Eq {});
                self.op(Op::JumpIf { to: labels[*i] });
            } else {
                self.jump(labels[*i]);
            }
        }
        if let Some(i) = default {
            self.jump(labels[i]);
        }
        self.push_target(label, end, None);
        let mut comms = comms.into_iter().peekable();
        for (i, &c) in clauses.iter().enumerate() {
            self.place_label(labels[i]);
            let mark = self.mark();
            if let Some((_, comm)) = comms.next_if(|(n, _)| *n == i) {
                self.received(&comm);
            }
            let body = self.list(self.c.program[self.pkg].ast[c].body);
            self.stmts(&body);
            self.release(mark);
            self.jump(end);
        }
        self.targets.pop();
        self.place_label(end);
        self.release(outer);
    }

    /// Evaluates the operands of a clause.
    fn comm(&mut self, s: StmtId) -> Option<Comm> {
        match self.stmt_kind(s) {
            StmtKind::Send { chan, value } => {
                let ty = self.ty(chan);
                let Type::Chan { elem, .. } = self.under(ty) else { return None };
                let elem = self.norm(elem);
                self.order(&[chan, value]);
                self.expr(chan);
                let chan = self.spill(shapes::P);
                self.expr_as(value, elem);
                let value = self.spill_type(elem);
                Some(Comm::Send { chan, value, ty, elem })
            }
            StmtKind::Expr(e) => self.recv_comm(e, Vec::new(), false),
            StmtKind::Assign { lhs, rhs } => {
                let (lhs, rhs) = (self.list(lhs), self.list(rhs));
                self.recv_comm(rhs[0], lhs, false)
            }
            StmtKind::Define { lhs, rhs } => {
                let (lhs, rhs) = (self.list(lhs), self.list(rhs));
                self.recv_comm(rhs[0], lhs, true)
            }
            _ => None,
        }
    }
    fn recv_comm(&mut self, e: ExprId, lhs: Vec<ExprId>, define: bool) -> Option<Comm> {
        let e = self.unparen(e);
        let ExprKind::Unary { op: UnOp::Recv, x } = self.kind(e) else { return None };
        let ty = self.ty(x);
        let Type::Chan { elem, .. } = self.under(ty) else { return None };
        let elem = self.norm(elem);
        self.expr(x);
        let chan = self.spill(shapes::P);
        Some(Comm::Recv { chan, ty, elem, lhs, define })
    }

    /// Takes the received value into the variables of the clause.
    fn received(&mut self, comm: &Comm) {
        let Comm::Recv { ty, elem, lhs, define, .. } = comm else { return };
        if lhs.is_empty() {
            return;
        }
        let ty = self.c.type_ix(*ty);
        self.op(Op::SelectValue { ty });
        let ok = self.spill(shapes::I);
        let value = self.spill_type(*elem);
        for (i, &x) in lhs.iter().enumerate() {
            let (slot, mut t) = if i == 0 { (value, *elem) } else { (ok, TypeId::BOOL) };
            if self.is_blank(x) {
                continue;
            }
            if i == 1 {
                t = self.place_type(x); // a defined bool type, perhaps
                if self.c.is_interface(t) {
                    t = TypeId::BOOL;
                }
            }
            if *define {
                self.define_from(x, slot, t);
            } else {
                self.store_slot(x, slot, t);
            }
        }
    }
}

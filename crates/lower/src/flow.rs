//! Jumps, calls, returns, and everything that takes its operands at their own slots.

use crate::live::Place;
use crate::lower::{Field, Lowerer, Reloc};
use crate::ops::LOp;
use crate::rows::{float_cmp, int_cmp, int2, load_row};
use crate::slots::Val;
use goanna_bytecode::module::FuncKind;
use goanna_bytecode::{FuncId, Op, SigId};

/// Whether an instruction may stand twice: cheap, and without effects.
fn repeatable(op: &Op) -> bool {
    let push = matches!(
        op,
        Op::LocalGet { .. } | Op::ConstI { .. } | Op::ConstType { .. } | Op::ConstF { .. } | Op::Nil {}
    );
    let compute = int2(op).is_some() || int_cmp(op).is_some() || float_cmp(op).is_some();
    push || compute
        || load_row(op).is_some()
        || matches!(op, Op::StrIndex {} | Op::BoolNot {} | Op::MapLen {})
}

impl Lowerer<'_> {
    /// Puts `n` operands at their own slots and drops them; whatever lower positions keep beyond is rescued. Returns the first slot.
    fn pop_args(&mut self, n: usize) -> u16 {
        let k = self.slots.depth() - n;
        self.materialise_range(k, n);
        self.slots.vals.truncate(k);
        let base = self.slots.own(k);
        self.make_room(base, usize::from(u16::MAX - base));
        base
    }

    fn params_of(&self, sig: SigId) -> usize {
        self.shape_len(self.m.sig(sig).params)
    }

    fn results_of(&self, sig: SigId) -> usize {
        self.shape_len(self.m.sig(sig).results)
    }

    fn push_results(&mut self, sig: SigId) {
        let n = self.results_of(sig);
        self.push_own(n);
    }

    pub(crate) fn jump(&mut self, to: usize) {
        self.flush();
        if to == self.at + 1 || self.tested_here(to) {
            return;
        }
        let op = if to <= self.at { LOp::JumpBack } else { LOp::Jump };
        self.emit(op, 0, 0, 0);
        self.branch_to(to, Field::Long);
    }

    /// For a jump forward to the condition of the loop whose body comes next: tests the condition here, so that only the loop itself leads there.
    fn tested_here(&mut self, to: usize) -> bool {
        let body = self.next;
        if !self.fuse || to <= body || self.inverted.is_some() {
            return false;
        }
        let code = &self.f.code;
        let back = |op: Option<&Op>| matches!(op, Some(Op::JumpIf { to }) if to.index() == body);
        let Some(end) = (to..to + 12).find(|&at| back(code.get(at))) else { return false };
        if !code[to..end].iter().all(repeatable) || self.labels[to + 1..=end].contains(&true) {
            return false;
        }
        let exit = end + 1;
        self.refs[to] -= 1;
        self.labels[to] = self.refs[to] > 0;
        self.refs[exit] += 1;
        self.labels[exit] = true;
        let here = (self.at, self.next);
        self.inverted = Some((end, exit));
        self.next = to;
        while self.next <= end {
            self.at = self.next;
            self.next += 1;
            if self.at == end {
                let cond = self.pop_cond();
                self.jump_if(cond, false, exit);
            } else {
                self.op(&code[self.at]);
            }
        }
        self.inverted = None;
        (self.at, self.next) = here;
        true
    }

    /// For a branch that jumps over nothing but a jump: where that jump leads.
    pub(crate) fn over_jump(&self, branch: usize, to: usize) -> Option<usize> {
        match self.f.code.get(branch + 1) {
            Some(Op::Jump { to: far }) if self.fuse && to == branch + 2 && !self.labels[branch + 1] => {
                Some(far.index())
            }
            _ => None,
        }
    }

    /// Branches on a popped condition.
    pub(crate) fn jump_if(&mut self, cond: Val, sense: bool, to: usize) {
        self.flush();
        match cond {
            Val::Const(x) => {
                if (x != 0) == sense {
                    let op = if to <= self.at { LOp::JumpBack } else { LOp::Jump };
                    self.emit(op, 0, 0, 0);
                    self.branch_to(to, Field::Long);
                }
            }
            Val::Slot(s) => {
                let op = match (sense, to <= self.at) {
                    (true, false) => LOp::JumpIf,
                    (false, false) => LOp::JumpIfNot,
                    (true, true) => LOp::JumpIfBack,
                    (false, true) => LOp::JumpIfNotBack,
                };
                self.emit(op, s, 0, 0);
                self.branch_to(to, Field::Medium);
            }
            Val::Global(_) => {}
        }
    }

    /// The branch that the next instructions make of a condition: sense, label, and how many they are.
    pub(crate) fn next_branch(&self) -> Option<(bool, usize, usize)> {
        if self.long {
            return None;
        }
        let (sense, to) = match self.peek(0)? {
            Op::JumpIf { .. } if self.inverted.is_some_and(|i| i.0 == self.next) => {
                return self.inverted.map(|i| (false, i.1, 1));
            }
            Op::JumpIf { to } => (true, to.index()),
            Op::JumpIfNot { to } => (false, to.index()),
            _ => return None,
        };
        match self.over_jump(self.next, to) {
            Some(far) => Some((!sense, far, 2)),
            None => Some((sense, to, 1)),
        }
    }

    /// Branches by an instruction of its own.
    fn branch(&mut self, sense: bool, to: usize) {
        let cond = self.pop_cond();
        match self.over_jump(self.at, to) {
            Some(far) => {
                self.next += 1;
                self.jump_if(cond, !sense, far);
            }
            None => self.jump_if(cond, sense, to),
        }
    }

    /// A call comes next, of arguments in `n` slots: it may have to be made again.
    fn mark_call(&mut self, base: u16, n: usize) {
        self.marks.add(Place::Going, self.out.words.len(), [self.at, self.at], &self.slots, u16::MAX);
        self.marks.also(base..base + n as u16);
    }

    /// The call just made: the frame waits for it.
    fn mark_called(&mut self, base: u16) {
        let after = [self.at + 1, self.at + 1];
        self.marks.add(Place::Waiting, self.out.words.len(), after, &self.slots, base);
    }

    fn call(&mut self, func: FuncId) {
        let f = &self.m.funcs[func.index()];
        let n = self.params_of(f.sig);
        let base = self.pop_args(n);
        self.mark_call(base, n);
        if f.kind == FuncKind::Native {
            self.emit(LOp::CallNative, base, 0, 0);
            self.ext_reloc(Reloc::Native(func), 0);
            self.mark_called(base);
            // It may call back, and look at its slots again.
            self.marks.also(base..base + n.max(self.results_of(f.sig)) as u16);
        } else {
            self.emit(LOp::Call, base, 0, 0);
            self.ext_reloc(Reloc::Func(func), 0);
            self.mark_called(base);
        }
        self.push_results(f.sig);
    }

    /// Calls, defers and go statements of func values and interface methods.
    fn indirect(&mut self, op: &Op) {
        match *op {
            Op::CallClosure { sig } => {
                let n = self.params_of(sig);
                let base = self.pop_args(n + 1);
                self.mark_call(base, n + 1);
                self.emit(LOp::CallClosure, base, base + n as u16, 0);
                self.mark_called(base);
                self.push_results(sig);
            }
            Op::CallIface { method, sig, at } => {
                let n = self.params_of(sig);
                let ty = self.pop_iface_type(n);
                let base = self.pop_args(n);
                self.mark_call(base, n);
                self.emit(LOp::CallIface, base, ty, at as u16);
                self.ext(u64::from(method.0) << 32);
                self.ext(0);
                self.mark_called(base);
                self.push_results(sig);
            }
            Op::DeferClosure { sig } | Op::GoClosure { sig } => {
                let n = self.params_of(sig);
                let base = self.pop_args(n + 1);
                let op =
                    if matches!(op, Op::DeferClosure { .. }) { LOp::DeferClosure } else { LOp::GoClosure };
                self.emit(op, base, base + n as u16, n as u16);
            }
            Op::DeferIface { method, sig } | Op::GoIface { method, sig } => {
                let n = self.params_of(sig);
                let ty = self.pop_iface_type(n);
                let base = self.pop_args(n);
                let op = if matches!(op, Op::DeferIface { .. }) { LOp::DeferIface } else { LOp::GoIface };
                self.emit(op, base, ty, n as u16);
                self.ext(u64::from(method.0));
            }
            _ => {}
        }
    }

    /// The type word on top of `n` arguments: in a slot that the arguments' own slots do not cover.
    fn pop_iface_type(&mut self, n: usize) -> u16 {
        let k = self.slots.depth() - 1;
        let args = self.slots.own(k - n);
        match self.slots.vals[k] {
            Val::Slot(s) if s < args => {}
            _ => self.materialise(k),
        }
        self.pop_slot()
    }

    pub(crate) fn flow(&mut self, op: &Op) {
        match *op {
            Op::Jump { to } => self.jump(to.index()),
            Op::JumpIf { to } => self.branch(true, to.index()),
            Op::JumpIfNot { to } => self.branch(false, to.index()),
            Op::Call { func } => self.call(func),
            Op::CallClosure { .. }
            | Op::CallIface { .. }
            | Op::DeferClosure { .. }
            | Op::DeferIface { .. }
            | Op::GoClosure { .. }
            | Op::GoIface { .. } => self.indirect(op),
            Op::Return {} => {
                let n = self.results_of(self.f.sig);
                let base = self.pop_base(n);
                match n {
                    0 => self.emit(LOp::Ret0, 0, 0, 0),
                    1 => self.emit(LOp::Ret1, base, 0, 0),
                    _ => self.emit(LOp::RetN, base, n as u16, 0),
                }
            }
            Op::Unreachable {} => self.emit(LOp::Unreachable, 0, 0, 0),
            Op::Defer { func } | Op::Go { func } => {
                let n = self.params_of(self.m.funcs[func.index()].sig);
                let base = self.pop_args(n);
                let lop = if matches!(op, Op::Defer { .. }) { LOp::Defer } else { LOp::Go };
                self.emit(lop, base, n as u16, 0);
                self.ext_reloc(Reloc::Func(func), 0);
            }
            Op::FrameToken {} => {
                let d = self.dst(1);
                self.emit(LOp::FrameToken, d, 0, 0);
            }
            Op::DeferOuter {} => {
                let token = self.pop_slot();
                let closure = self.pop_slot();
                self.emit(LOp::DeferOuter, closure, token, 0);
            }
            Op::RunDefers {} => {
                self.flush();
                // The second is where a frame goes on whose deferred call returns.
                self.emit(LOp::RunDefers, 0, 0, 0);
                self.mark_called(u16::MAX);
                self.emit(LOp::RunDefersMore, 0, 0, 0);
                self.mark_called(u16::MAX);
            }
            Op::Panic {} => {
                let v = self.pop_base(2);
                self.flush();
                self.emit(LOp::Panic, v, 0, 0);
            }
            Op::Recover {} => {
                let d = self.dst(2);
                self.emit(LOp::Recover, d, 0, 0);
            }
            Op::Goexit {} => self.emit(LOp::Goexit, 0, 0, 0),
            Op::FaultText { str } => self.emit_k(LOp::FaultText, 0, str.0),
            Op::Fault { fault } => self.emit(LOp::Fault, fault as u16, 0, 0),
            _ => {}
        }
    }

    fn pop_cond(&mut self) -> Val {
        match self.pop() {
            v @ Val::Global(_) => {
                self.slots.push(v);
                Val::Slot(self.pop_slot())
            }
            v => v,
        }
    }
}

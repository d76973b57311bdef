//! Stack effects: what an instruction pops and pushes, slot by slot, from the table's effect column.

use crate::ids::{ShapeId, SigId, TypeIx};
use crate::module::{Function, Kind, Module};
use crate::ops::{Op, PrintKind};

/// Slots popped and pushed, bottom first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    pub pops: Vec<Kind>,
    pub pushes: Vec<Kind>,
}

impl Effect {
    fn pop(&mut self, kinds: &[Kind]) -> &mut Effect {
        self.pops.extend_from_slice(kinds);
        self
    }
    fn push(&mut self, kinds: &[Kind]) -> &mut Effect {
        self.pushes.extend_from_slice(kinds);
        self
    }
}

/// Reads an effect that is spelled out; false if it is named.
fn spelled(text: &str, effect: &mut Effect) -> bool {
    let mut out = &mut effect.pops;
    for c in text.bytes() {
        match c {
            b'@' => return false,
            b'>' => out = &mut effect.pushes,
            b'i' => out.push(Kind::I),
            b'f' => out.push(Kind::F),
            b'p' => out.push(Kind::P),
            b's' => out.extend([Kind::P, Kind::I]),
            b'l' => out.extend([Kind::P, Kind::I, Kind::I]),
            b'e' => out.extend([Kind::I, Kind::P]),
            b'c' => out.extend([Kind::F, Kind::F]),
            _ => {}
        }
    }
    true
}

/// The effect of `op` in `f`, written into `out` (so that a pass over a function allocates once).
pub fn effect_into(m: &Module, f: &Function, op: &Op, out: &mut Effect) {
    out.pops.clear();
    out.pushes.clear();
    if !spelled(op.row().effect, out) {
        special(m, f, op, out);
    }
}

/// The effect of `op` in `f`.
#[must_use]
pub fn effect(m: &Module, f: &Function, op: &Op) -> Effect {
    let mut out = Effect::default();
    effect_into(m, f, op, &mut out);
    out
}

const I: &[Kind] = &[Kind::I];
const P: &[Kind] = &[Kind::P];
const STR: &[Kind] = &[Kind::P, Kind::I];
const SLICE: &[Kind] = &[Kind::P, Kind::I, Kind::I];
const IFACE: &[Kind] = &[Kind::I, Kind::P];

/// The effects named with `@`.
fn special(m: &Module, f: &Function, op: &Op, out: &mut Effect) {
    let sh = |s: ShapeId| m.shape(s);
    let ty = |t: TypeIx| m.shape(m.types[t.index()].shape);
    let elem = |t: TypeIx| ty(m.types[t.index()].elem);
    let key = |t: TypeIx| ty(m.types[t.index()].key);
    let params = |s: SigId| sh(m.sig(s).params);
    let results = |s: SigId| sh(m.sig(s).results);
    let callee = |g: crate::ids::FuncId| m.funcs[g.index()].sig;
    match *op {
        Op::Zero { shape } | Op::LocalGet { shape, .. } | Op::FrameLoadMem { shape, .. } => {
            out.push(sh(shape))
        }
        Op::CaptureGet { shape, .. } => out.push(sh(shape)),
        Op::Drop { shape } | Op::LocalSet { shape, .. } | Op::FrameStoreMem { shape, .. } => {
            out.pop(sh(shape))
        }
        Op::Dup { shape } => out.pop(sh(shape)).push(sh(shape)).push(sh(shape)),
        Op::LoadMem { shape, .. } => out.pop(P).push(sh(shape)),
        Op::StoreMem { shape, .. } => out.pop(P).pop(sh(shape)),
        Op::FrameIndexGet { shape, .. } => out.pop(I).push(sh(shape)),
        Op::FrameIndexSet { shape, .. } => out.pop(I).pop(sh(shape)),
        Op::StrConcat { n } => {
            for _ in 0..n {
                out.pop(STR);
            }
            out.push(STR)
        }
        Op::SliceAppend { shape, .. } => out.pop(SLICE).pop(sh(shape)).push(SLICE),
        Op::MapGet { ty: t, .. } => out.pop(P).pop(key(t)).push(elem(t)),
        Op::MapGet2 { ty: t } => out.pop(P).pop(key(t)).push(elem(t)).push(I),
        Op::MapSet { ty: t } => out.pop(P).pop(key(t)).pop(elem(t)),
        Op::MapDelete { ty: t } => out.pop(P).pop(key(t)),
        Op::MapNext { ty: t } => out.pop(P).push(key(t)).push(elem(t)).push(I),
        Op::IfaceMake { ty: t } => out.pop(ty(t)).push(IFACE),
        Op::IfaceAssert { ty: t, .. } => out.pop(IFACE).push(ty(t)),
        Op::IfaceAssert2 { ty: t } => out.pop(IFACE).push(ty(t)).push(I),
        Op::IfaceUnbox { ty: t } => out.pop(P).push(ty(t)),
        Op::Call { func } => out.pop(params(callee(func))).push(results(callee(func))),
        Op::CallClosure { sig } => out.pop(params(sig)).pop(P).push(results(sig)),
        Op::CallIface { sig, .. } => out.pop(params(sig)).pop(I).push(results(sig)),
        Op::Return {} => out.pop(results(f.sig)),
        Op::ClosureMake { shape, .. } => out.pop(sh(shape)).push(P),
        Op::Defer { func } | Op::Go { func } => out.pop(params(callee(func))),
        Op::DeferClosure { sig } | Op::GoClosure { sig } => out.pop(params(sig)).pop(P),
        Op::DeferIface { sig, .. } | Op::GoIface { sig, .. } => out.pop(params(sig)).pop(I),
        Op::ChanSend { ty: t } | Op::SelectSend { ty: t } => out.pop(P).pop(elem(t)),
        Op::ChanRecv { ty: t } => out.pop(P).push(elem(t)),
        Op::ChanRecv2 { ty: t } => out.pop(P).push(elem(t)).push(I),
        Op::SelectValue { ty: t } => out.push(elem(t)).push(I),
        Op::Print { kind } => match kind {
            PrintKind::Bool | PrintKind::Int | PrintKind::Uint => out.pop(I),
            PrintKind::Float | PrintKind::Float32 => out.pop(&[Kind::F]),
            PrintKind::Complex | PrintKind::Complex64 => out.pop(&[Kind::F, Kind::F]),
            PrintKind::String => out.pop(STR),
            PrintKind::Pointer => out.pop(P),
            PrintKind::Slice => out.pop(SLICE),
            PrintKind::Iface => out.pop(IFACE),
            PrintKind::Space | PrintKind::Newline => out,
        },
        _ => out,
    };
}

/// The label of a jump.
#[must_use]
pub fn target(op: &Op) -> Option<usize> {
    match *op {
        Op::Jump { to } | Op::JumpIf { to } | Op::JumpIfNot { to } => Some(to.index()),
        _ => None,
    }
}

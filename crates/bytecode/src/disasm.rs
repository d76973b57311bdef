//! The disassembler: what `goanna disasm` prints.

use crate::effect::target;
use crate::module::{FuncKind, Function, Kind, Module};
use crate::ops::Op;
use std::fmt::Write;

fn letters(k: &[Kind]) -> String {
    if k.is_empty() {
        return "-".into();
    }
    k.iter()
        .map(|k| match k {
            Kind::I => 'i',
            Kind::F => 'f',
            Kind::P => 'p',
        })
        .collect()
}

/// What an id in an instruction's immediates stands for.
fn note(m: &Module, op: &Op) -> String {
    let text = |s: &[u8]| format!("{:?}", String::from_utf8_lossy(&s[..s.len().min(40)]));
    let name = |f: crate::ids::FuncId| m.funcs.get(f.index()).map_or(String::new(), |f| f.name.to_string());
    let ty = |t: crate::ids::TypeIx| m.types.get(t.index()).map_or(String::new(), |t| t.string.to_string());
    match *op {
        Op::ConstStr { str } => m.strings.get(str.index()).map_or(String::new(), |s| text(s)),
        Op::ConstF { bits } => format!("{:?}", f64::from_bits(bits)),
        Op::ConstF32 { bits } => format!("{:?}", f32::from_bits(bits)),
        Op::Call { func }
        | Op::Defer { func }
        | Op::Go { func }
        | Op::FuncVal { func }
        | Op::ClosureMake { func, .. } => name(func),
        Op::CallIface { method, .. } | Op::DeferIface { method, .. } | Op::GoIface { method, .. } => {
            m.methods.get(method.index()).map_or(String::new(), |x| x.0.to_string())
        }
        Op::New { ty: t }
        | Op::MapMake { ty: t }
        | Op::MapGet { ty: t, .. }
        | Op::MapGet2 { ty: t }
        | Op::MapSet { ty: t } => ty(t),
        Op::MapDelete { ty: t } | Op::MapNext { ty: t } | Op::MapIter { ty: t } | Op::MapClear { ty: t } => {
            ty(t)
        }
        Op::IfaceMake { ty: t }
        | Op::IfaceAssert { ty: t, .. }
        | Op::IfaceAssert2 { ty: t }
        | Op::IfaceUnbox { ty: t } => ty(t),
        Op::IfaceToIface { ty: t }
        | Op::IfaceToIface2 { ty: t }
        | Op::IfaceImplements { ty: t }
        | Op::MemEq { ty: t } => ty(t),
        Op::SliceMake { elem: t }
        | Op::SliceAppend { elem: t, .. }
        | Op::SliceGrow { elem: t, .. }
        | Op::SliceSettle { elem: t, .. } => ty(t),
        Op::ChanMake { ty: t }
        | Op::ChanSend { ty: t }
        | Op::ChanRecv { ty: t }
        | Op::ChanRecv2 { ty: t } => ty(t),
        _ => String::new(),
    }
}

/// A function's listing.
#[must_use]
pub fn function(m: &Module, f: &Function) -> String {
    let mut out = String::new();
    let sig = m.sig(f.sig);
    let kind = match f.kind {
        FuncKind::Normal => "",
        FuncKind::RangeBody => " range-body",
        FuncKind::Wrapper => " wrapper",
        FuncKind::Native => " native",
    };
    let _ = writeln!(
        out,
        "func {} ({}) -> ({}) locals {}{kind}{}{}",
        f.name,
        letters(m.shape(sig.params)),
        letters(m.shape(sig.results)),
        letters(&f.locals),
        if f.closure { " closure" } else { "" },
        if f.has_defer { format!(" recover @{}", f.recover_at) } else { String::new() },
    );
    let mut labels = vec![false; f.code.len() + 1];
    for op in &f.code {
        if let Some(to) = target(op).filter(|&to| to < labels.len()) {
            labels[to] = true;
        }
    }
    for (i, op) in f.code.iter().enumerate() {
        let loc = f.locs.get(i).copied().unwrap_or_default();
        let mut line = format!(
            "{}{i:5}  {:<16} {}",
            if labels[i] { '>' } else { ' ' },
            op.mnemonic(),
            op.immediates().join(", ")
        );
        let note = note(m, op);
        if !note.is_empty() {
            let _ = write!(line, "  ; {note}");
        }
        let _ = writeln!(out, "{line:<60} ; {}:{}", loc.line, loc.col);
    }
    out
}

/// All functions.
#[must_use]
pub fn module(m: &Module) -> String {
    m.funcs.iter().map(|f| function(m, f)).collect::<Vec<_>>().join("\n")
}

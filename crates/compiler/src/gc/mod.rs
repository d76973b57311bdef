//! What gc's escape analysis makes visible: capacities of slices after `append` and conversions.
//!
//! Holds: when storage that `append` would allocate does not escape, gc gives the first append to an empty slice a buffer of 32 bytes in the
//! frame, so `cap` is 4 for the first int, not 1; conversions of strings to slices have buffers of 32 elements. Nothing else of escape
//! analysis can be observed. Goanna keeps such buffers on its heap; only
//! the capacities follow gc. Knows nothing of bytecode. Does not inline: where gc inlines a function that appends to its own variable and
//! returns it, capacities may differ.

mod build;
mod calls;
mod exclusive;
mod exprs;
mod flow;
pub(crate) mod inline;
mod library;
mod stmts;
mod visit;

use build::{Batch, Known};
use flow::Leak;
use goanna_syntax::ast::{ExprId, ExprKind, StmtId};
use goanna_types::object::ObjId;
use goanna_types::ty::{PkgId, Type};
use goanna_types::{Program, SelectionKind};
use rustc_hash::{FxHashMap, FxHashSet};
use std::rc::Rc;

/// gc's size of such a buffer, in bytes.
pub(crate) const BUFFER: u64 = 32;

/// What an `append` that need not allocate at once does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// The first growth takes the frame's buffer with this number.
    Buffer(u32),
    /// As long as the elements fit into a buffer, the capacity goes up by one size class at a time.
    Ladder,
}

/// Where the storage of a conversion of a string to a slice comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Storage {
    /// The string's own bytes: nobody writes to them.
    Shared,
    /// Up to 32 elements in the frame.
    Frame,
}

/// Where the buffers of frames are used in one package.
#[derive(Debug, Default)]
pub(crate) struct Buffers {
    /// How many buffers a function has, by its block.
    pub frames: FxHashMap<StmtId, u32>,
    /// `append` calls that don't go straight to the heap.
    pub appends: FxHashMap<ExprId, Use>,
    /// Conversions to `[]byte` and `[]rune` that don't.
    pub conversions: FxHashMap<ExprId, Storage>,
    /// Before these statements slice variables leave their buffers for the heap.
    pub moves: FxHashMap<StmtId, Vec<(ObjId, u32)>>,
}

/// Analyses a checked package with all its bodies.
#[must_use]
pub(crate) fn buffers(program: &mut Program, pkg: PkgId) -> Buffers {
    let mut out = Buffers::default();
    let index = Rc::new(visit::Index::new(program, pkg));
    let funcs: Vec<ObjId> = index.funcs.iter().map(|f| f.2).collect();
    let calls = index.calls(program, pkg);
    let library = library::Library::new();
    let mut leaks: FxHashMap<ObjId, Rc<[Leak]>> = FxHashMap::default();
    for group in visit::components(&funcs, &calls) {
        let known = Known { leaks: &leaks, library: &library };
        let mut batch = Batch::new(program, pkg, known, index.clone());
        for &obj in &group {
            batch.declare(obj);
        }
        for &obj in &group {
            batch.walk_declared(obj);
        }
        batch.flow_closures();
        batch.graph.solve();
        let found: Vec<(ObjId, Rc<[Leak]>)> =
            group.iter().filter_map(|&obj| Some((obj, batch.leaks(obj)?))).collect();
        batch.choose(&group, &mut out);
        batch.choose_conversions(&mut out);
        leaks.extend(found);
    }
    out
}

impl Batch<'_> {
    fn leaks(&self, obj: ObjId) -> Option<Rc<[Leak]>> {
        let &f = self.decls.get(&obj)?;
        Some(self.fns[f].params.iter().map(|&p| self.graph.leak(p).clone()).collect())
    }

    pub(super) fn is_nil(&self, obj: ObjId) -> bool {
        matches!(self.program[obj].kind, goanna_types::object::ObjectKind::Nil)
    }

    /// Whether argument `i` of a call of `fun` goes nowhere.
    pub(super) fn argument_stays(&mut self, fun: ExprId, i: usize, count: usize, ellipsis: bool) -> bool {
        let fun = self.unparen(fun);
        let (obj, receiver) = match (self.kind(fun), self.selection(fun)) {
            (ExprKind::Name(_), _) => (self.object(fun), 0),
            (ExprKind::Selector { .. }, Some(s)) if s.kind == SelectionKind::Method => (s.method, 1),
            (ExprKind::Selector { sel, .. }, s)
                if s.as_ref().is_none_or(|s| s.kind == SelectionKind::Qualified) =>
            {
                (self.object(sel), 0)
            }
            _ => (None, 0),
        };
        let Some(obj) = obj else { return false };
        let t = self.ty(fun);
        let Type::Signature(sig) = self.under(t) else { return false };
        if sig.variadic && i + 1 >= sig.params.len() && !(ellipsis && i + 1 == count) {
            return false;
        }
        let leaks = match (self.decls.get(&obj), self.known.leaks.get(&obj)) {
            (Some(_), _) => self.leaks(obj),
            (None, Some(leaks)) => Some(leaks.clone()),
            (None, None) => self.known.library.leaks(self.program, obj),
        };
        leaks.and_then(|l| l.get(i + receiver).map(Leak::none)).unwrap_or(false)
    }

    /// Decides for each `append` of the batch.
    fn choose(&mut self, group: &[ObjId], out: &mut Buffers) {
        let mut forced: FxHashMap<ExprId, bool> = FxHashMap::default();
        let mut moves: FxHashMap<ObjId, StmtId> = FxHashMap::default();
        for &obj in group {
            let Some((params, results, body)) = self.declaration(obj) else { continue };
            for x in exclusive::find(self, &params, &results, body) {
                for &a in &x.appends {
                    forced.insert(a, !x.cap_used);
                }
                if !x.cap_used {
                    moves.insert(x.obj, x.moved);
                }
            }
        }
        let mut used: FxHashSet<ObjId> = FxHashSet::default();
        let mut appends = std::mem::take(&mut self.appends);
        appends.sort_by_key(|&(e, ..)| self.program[self.pkg].ast[e].span.lo);
        for (e, loc, f) in appends {
            let stays = forced.get(&e).copied().unwrap_or_else(|| !self.graph.escapes(loc));
            let ladder = forced.get(&e) == Some(&false);
            let Some(body) = self.fns[f].body.filter(|_| (stays || ladder) && self.may_buffer(e)) else {
                continue;
            };
            if ladder {
                out.appends.insert(e, Use::Ladder);
                continue;
            }
            let var = self.appended_to(e);
            if var.is_some_and(|v| !used.insert(v)) {
                continue; // each variable has one buffer, at its first append
            }
            let count = out.frames.entry(body).or_default();
            out.appends.insert(e, Use::Buffer(*count));
            if let Some((obj, moved)) = var.and_then(|v| Some((v, *moves.get(&v)?))) {
                out.moves.entry(moved).or_default().push((obj, *count));
            }
            *count += 1;
        }
    }

    fn choose_conversions(&mut self, out: &mut Buffers) {
        for (e, loc, bytes) in std::mem::take(&mut self.conversions) {
            if !self.graph.escapes(loc) {
                let shared = bytes && !self.graph.mutated(loc);
                out.conversions.insert(e, if shared { Storage::Shared } else { Storage::Frame });
            }
        }
    }

    /// A fixed number of elements that fit, and a result that is not stored straight back into memory.
    fn may_buffer(&mut self, e: ExprId) -> bool {
        let ExprKind::Call { args, ellipsis, .. } = self.kind(e) else { return false };
        let t = self.ty(e);
        let Type::Slice(elem) = self.under(t) else { return false };
        let open = self.program.types.mentions_tparam(elem);
        let size = if open { 8 } else { self.program.size_align(elem).0 };
        let back = self.stored_back.get(&e).copied();
        !ellipsis
            && args.len() > 1
            && (1..=BUFFER).contains(&size)
            && back.is_none_or(|l| self.in_registers(l))
    }

    /// The variable that an `append` lengthens.
    fn appended_to(&self, e: ExprId) -> Option<ObjId> {
        let ExprKind::Call { args, .. } = self.kind(e) else { return None };
        let first = self.unparen(self.list(args)[0]);
        let obj = self.object(first)?;
        (matches!(self.kind(first), ExprKind::Name(_)) && !self.is_nil(obj)).then_some(obj)
    }

    /// Whether gc can keep the place in registers: a small local variable that nothing points to, or a field of one.
    fn in_registers(&mut self, e: ExprId) -> bool {
        let mut e = self.unparen(e);
        loop {
            match self.kind(e) {
                ExprKind::Name(_) => {
                    let Some(var) = self.object(e).and_then(|o| self.vars.get(&o).copied()) else {
                        return false;
                    };
                    let t = self.ty(e);
                    let result = self.fns[var.home].results.contains(&var.loc) && self.fns[var.home].defers;
                    return !var.addressed && !self.graph.escapes(var.loc) && !result && self.is_small(t);
                }
                ExprKind::Selector { x, .. } => {
                    let Some(sel) = self.selection(e) else { return false };
                    if sel.kind != SelectionKind::Field || self.path_derefs(sel.recv, &sel.path).0 > 0 {
                        return false;
                    }
                    e = self.unparen(x);
                }
                _ => return false,
            }
        }
    }

    fn is_small(&mut self, t: goanna_types::ty::TypeId) -> bool {
        match self.under(t) {
            Type::Struct(fields) => {
                let open = self.program.types.mentions_tparam(t);
                fields.len() <= 4
                    && (open || self.program.size_align(t).0 <= 32)
                    && fields.iter().all(|f| self.is_small(f.ty))
            }
            Type::Array { elem, len } => len == 0 || (len == 1 && self.is_small(elem)),
            _ => true,
        }
    }
}

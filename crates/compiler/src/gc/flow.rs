//! Locations, the flows between them, and which of them outlive their frame.
//!
//! Holds: an edge `dst <- src` with `derefs` says that the value of `src`, dereferenced that many times (-1: its address), may end up in `dst`.
//! Walking backwards from a location finds everything whose address or value reaches it; a location whose address reaches something that
//! lives longer escapes. Knows nothing of the tree.

use std::collections::VecDeque;

/// A variable, or storage that an expression may allocate.
pub(super) type Loc = usize;

/// Where nothing is kept.
pub(super) const BLANK: Loc = 0;
/// Lives for ever.
pub(super) const HEAP: Loc = 1;
/// Memory reached from here may be written.
pub(super) const MUTATOR: Loc = 2;

const ESCAPES: u8 = 1;
const MUTATED: u8 = 2;

/// Where a value goes, and how often it is dereferenced on the way (-1: its address is taken).
#[derive(Clone, Copy, Debug)]
pub(super) struct Hole {
    pub dst: Loc,
    pub derefs: i32,
}

impl Hole {
    pub(super) fn of(dst: Loc) -> Hole {
        Hole { dst, derefs: 0 }
    }
    pub(super) fn deref(self) -> Hole {
        Hole { derefs: self.derefs + 1, ..self }
    }
    pub(super) fn addr(self) -> Hole {
        Hole { derefs: self.derefs - 1, ..self }
    }
    pub(super) fn shift(self, n: i32) -> Hole {
        Hole { derefs: self.derefs + n, ..self }
    }
}

/// What becomes of a parameter: the fewest dereferences with which it reaches the heap, and each result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Leak {
    pub heap: Option<i32>,
    pub mutated: bool,
    pub results: Vec<(usize, i32)>,
}

impl Leak {
    /// Goes nowhere.
    pub(super) fn none(&self) -> bool {
        self.heap.is_none() && self.results.is_empty()
    }
    fn add_result(&mut self, index: usize, derefs: i32) {
        match self.results.iter_mut().find(|(i, _)| *i == index) {
            Some((_, d)) => *d = derefs.min(*d),
            None => self.results.push((index, derefs)),
        }
    }
}

/// What kind of location it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Local,
    Param,
    /// Result number.
    Result(usize),
}

#[derive(Debug)]
struct Location {
    func: usize,
    depth: u32,
    role: Role,
    attrs: u8,
    edges: Vec<(Loc, i32)>,
    leak: Leak,
}

/// The flow graph of a batch of mutually recursive functions.
#[derive(Debug)]
pub(super) struct Graph {
    locs: Vec<Location>,
    /// The enclosing function of each function node.
    pub parents: Vec<Option<usize>>,
    /// Literals whose results are lost track of.
    pub lost: Vec<bool>,
}

impl Graph {
    pub(super) fn new() -> Graph {
        let mut g = Graph { locs: Vec::new(), parents: Vec::new(), lost: Vec::new() };
        for attrs in [0, ESCAPES | MUTATED, MUTATED] {
            g.add(usize::MAX, 0, Role::Local);
            g.locs.last_mut().expect("just added").attrs = attrs;
        }
        g
    }
    pub(super) fn add(&mut self, func: usize, depth: u32, role: Role) -> Loc {
        self.locs.push(Location { func, depth, role, attrs: 0, edges: Vec::new(), leak: Leak::default() });
        self.locs.len() - 1
    }
    pub(super) fn flow(&mut self, k: Hole, src: Loc) {
        if k.dst == BLANK || (k.dst == src && k.derefs >= 0) {
            return;
        }
        if self.escapes(k.dst) && k.derefs < 0 {
            self.locs[src].attrs |= ESCAPES | MUTATED;
            return;
        }
        self.locs[k.dst].edges.push((src, k.derefs));
    }
    pub(super) fn escapes(&self, loc: Loc) -> bool {
        self.locs[loc].attrs & ESCAPES != 0
    }
    pub(super) fn mutated(&self, loc: Loc) -> bool {
        self.locs[loc].attrs & MUTATED != 0
    }
    pub(super) fn leak(&self, loc: Loc) -> &Leak {
        &self.locs[loc].leak
    }

    /// Whether function node `inner` lies inside `outer`.
    fn encloses(&self, outer: usize, inner: usize) -> bool {
        if outer == usize::MAX || inner == usize::MAX || outer == inner {
            return false;
        }
        let mut at = self.parents[inner];
        while let Some(f) = at {
            if f == outer {
                return true;
            }
            at = self.parents[f];
        }
        false
    }

    /// Whether what is kept in `l` may be used after `other` is gone.
    fn outlives(&self, l: Loc, other: Loc) -> bool {
        let (a, b) = (&self.locs[l], &self.locs[other]);
        if a.attrs & ESCAPES != 0 {
            return true;
        }
        if l == MUTATOR {
            return false;
        }
        if matches!(a.role, Role::Result(_)) {
            return !self.encloses(b.func, a.func) || self.lost[a.func];
        }
        (a.func == b.func && a.depth < b.depth) || self.encloses(a.func, b.func)
    }

    /// Finds all that escapes.
    pub(super) fn solve(&mut self) {
        let mut todo: VecDeque<Loc> =
            [HEAP, MUTATOR].into_iter().chain((MUTATOR + 1..self.locs.len()).rev()).collect();
        let mut queued = vec![true; self.locs.len()];
        let mut best = vec![(0usize, 0i32); self.locs.len()];
        let mut round = 0;
        while let Some(root) = todo.pop_front() {
            queued[root] = false;
            round += 1;
            self.walk(root, round, &mut best, &mut |loc| {
                if !std::mem::replace(&mut queued[loc], true) {
                    todo.push_back(loc);
                }
            });
        }
    }

    /// Everything that reaches `root`, with the fewest dereferences.
    fn walk(&mut self, root: Loc, round: usize, best: &mut [(usize, i32)], changed: &mut dyn FnMut(Loc)) {
        best[root] = (round, 0);
        let mut todo = VecDeque::from([root]);
        while let Some(l) = todo.pop_front() {
            let derefs = best[l].1;
            let mut gained = 0;
            if derefs < 0 && self.outlives(root, l) {
                gained |= ESCAPES | MUTATED;
            }
            let derefs = derefs.max(0);
            if derefs == 0 {
                gained |= self.locs[root].attrs & MUTATED;
            }
            if self.locs[l].role == Role::Param {
                if self.outlives(root, l) {
                    self.note_leak(root, l, derefs);
                }
                if self.locs[root].attrs & MUTATED != 0 {
                    self.locs[l].leak.mutated = true;
                }
            }
            if gained & !self.locs[l].attrs != 0 {
                self.locs[l].attrs |= gained;
                changed(l);
                if self.escapes(l) {
                    continue;
                }
            }
            for i in 0..self.locs[l].edges.len() {
                let (src, d) = self.locs[l].edges[i];
                if self.escapes(src) {
                    continue;
                }
                let d = derefs + d;
                if best[src].0 != round || best[src].1 > d {
                    best[src] = (round, d);
                    todo.push_back(src);
                }
            }
        }
    }

    fn note_leak(&mut self, root: Loc, param: Loc, derefs: i32) {
        match self.locs[root].role {
            Role::Result(i) if !self.escapes(root) && self.locs[root].func == self.locs[param].func => {
                self.locs[param].leak.add_result(i, derefs);
            }
            _ => {
                let heap = &mut self.locs[param].leak.heap;
                *heap = Some(heap.map_or(derefs, |h| h.min(derefs)));
            }
        }
    }
}

//! A tree becomes a program: words that Go's memory can hold.
//!
//! `HEADER` words, then three for each instruction (operation, next, argument), then the sets.

use super::parse::{Node, place};

/// Operations.
pub mod op {
    /// The end of a match.
    pub const MATCH: u32 = 0;
    /// Both ways, `next` first.
    pub const ALT: u32 = 1;
    /// Notes the place in slot `argument`.
    pub const CAPTURE: u32 = 2;
    /// Goes on if the conditions of `argument` hold.
    pub const PLACE: u32 = 3;
    /// Takes the rune `argument`.
    pub const RUNE: u32 = 4;
    /// Takes a rune of the set at word `argument`: its number of runs, then their ends.
    pub const CLASS: u32 = 5;
    /// Takes any rune.
    pub const ANY: u32 = 6;
    /// Takes any rune but a line feed.
    pub const LINE: u32 = 7;
    /// Fails.
    pub const FAIL: u32 = 8;
}

/// Words before the first instruction: the entry, whether a match begins the text, whether the bytes that begin a match are
/// known, the number of instructions, and those 256 bits.
pub const HEADER: usize = 12;

struct Compiler {
    insts: Vec<[u32; 3]>,
    sets: Vec<u32>,
    /// Where a class begins, relative to the sets.
    classes: Vec<usize>,
}

/// The program of an expression.
#[must_use]
pub fn compile(node: &Node) -> Vec<u32> {
    let mut c = Compiler { insts: Vec::new(), sets: Vec::new(), classes: Vec::new() };
    let end = c.push(op::MATCH, 0, 0);
    let entry = c.node(node, end);
    let base = (HEADER + 3 * c.insts.len()) as u32;
    for &i in &c.classes {
        c.insts[i][2] += base;
    }
    let mut code = vec![0; HEADER];
    code[0] = entry;
    code[3] = c.insts.len() as u32;
    code.extend(c.insts.iter().flatten());
    code.extend(&c.sets);
    code[1] = u32::from(anchored(&code, entry));
    let mut first = [false; 256];
    let mut seen = vec![false; c.insts.len()];
    if first_bytes(&code, entry, &mut first, &mut seen) {
        code[2] = 1;
        for (i, _) in first.iter().enumerate().filter(|(_, on)| **on) {
            code[4 + i / 32] |= 1 << (i % 32);
        }
    }
    code
}

/// Instruction `i` of a program.
#[inline]
#[must_use]
pub fn inst(code: &[u32], i: u32) -> (u32, u32, u32) {
    let at = HEADER + 3 * i as usize;
    (code[at], code[at + 1], code[at + 2])
}

fn anchored(code: &[u32], mut at: u32) -> bool {
    loop {
        match inst(code, at) {
            (op::CAPTURE, next, _) => at = next,
            (op::PLACE, _, conditions) if conditions & place::BEGIN_TEXT != 0 => return true,
            (op::PLACE, next, _) => at = next,
            _ => return false,
        }
    }
}

/// Collects the bytes that a match can begin with; false if it may be empty.
fn first_bytes(code: &[u32], at: u32, first: &mut [bool; 256], seen: &mut [bool]) -> bool {
    if std::mem::replace(&mut seen[at as usize], true) {
        return true;
    }
    let mut range = |low: u32, high: u32| {
        (low..=high.min(0x7f)).for_each(|b| first[b as usize] = true);
        if high > 0x7f {
            first[0x80..].fill(true);
        }
    };
    match inst(code, at) {
        (op::MATCH, ..) => return false,
        (op::ALT, x, y) => return first_bytes(code, x, first, seen) && first_bytes(code, y, first, seen),
        (op::CAPTURE | op::PLACE, next, _) => return first_bytes(code, next, first, seen),
        (op::RUNE, _, rune) => range(rune, rune),
        (op::CLASS, _, set) => runs(code, set).for_each(|(low, high)| range(low, high)),
        (op::ANY | op::LINE, ..) => range(0, 0x10_ffff),
        _ => {}
    }
    true
}

/// The runs of the set at word `set`.
pub fn runs(code: &[u32], set: u32) -> impl Iterator<Item = (u32, u32)> + '_ {
    let count = code[set as usize] as usize;
    code[set as usize + 1..][..2 * count].chunks_exact(2).map(|run| (run[0], run[1]))
}

/// The text that every match begins with, and whether that is all of it: instructions that take no rune don't count.
#[must_use]
pub fn prefix(code: &[u32]) -> (String, bool) {
    let skip = |mut at: u32| {
        while let (op::CAPTURE, next, _) = inst(code, at) {
            at = next;
        }
        at
    };
    let mut text = String::new();
    let mut at = skip(code[0]);
    let begins = |i| matches!(inst(code, i), (op::PLACE, _, place::BEGIN_TEXT));
    if begins(at) {
        // Only directly behind it, and only if nothing but places follows or precedes.
        if at != code[0] {
            return (text, false);
        }
        at = inst(code, at).1;
        while let (op::RUNE, next, rune) = inst(code, at) {
            text.extend(char::from_u32(rune).filter(|c| *c != '\u{fffd}'));
            at = next;
        }
        let whole =
            matches!(inst(code, at), (op::PLACE, next, place::END_TEXT) if inst(code, next).0 == op::MATCH);
        return (text, whole);
    }
    while let (op::RUNE, next, rune) = inst(code, at) {
        if rune == 0xfffd {
            break;
        }
        text.extend(char::from_u32(rune));
        at = skip(next);
    }
    (text, inst(code, at).0 == op::MATCH)
}

impl Compiler {
    fn push(&mut self, op: u32, next: u32, argument: u32) -> u32 {
        self.insts.push([op, next, argument]);
        self.insts.len() as u32 - 1
    }

    /// Code of a node that goes on at `next`; gives its entry.
    fn node(&mut self, node: &Node, next: u32) -> u32 {
        match node {
            Node::Empty => next,
            Node::Rune(rune) => self.push(op::RUNE, next, *rune),
            Node::Class(set) if set.is_empty() => self.push(op::FAIL, next, 0),
            Node::Class(set) => {
                self.classes.push(self.insts.len());
                let at = self.sets.len() as u32;
                self.sets.push(set.len() as u32);
                self.sets.extend(set.iter().flat_map(|&(low, high)| [low, high]));
                self.push(op::CLASS, next, at)
            }
            Node::Any { line_feed } => self.push(if *line_feed { op::ANY } else { op::LINE }, next, 0),
            Node::Place(conditions) => self.push(op::PLACE, next, *conditions),
            Node::Capture(inner, i) => {
                let close = self.push(op::CAPTURE, next, 2 * i + 1);
                let inner = self.node(inner, close);
                self.push(op::CAPTURE, inner, 2 * i)
            }
            Node::Concat(parts) => parts.iter().rev().fold(next, |next, part| self.node(part, next)),
            Node::Alternate(branches) => {
                let entries: Vec<u32> = branches.iter().map(|b| self.node(b, next)).collect();
                entries
                    .into_iter()
                    .rev()
                    .reduce(|rest, entry| self.push(op::ALT, entry, rest))
                    .unwrap_or(next)
            }
            Node::Repeat { node, min, max, greedy } => self.repeat(node, *min, *max, *greedy, next),
        }
    }

    fn choice(&mut self, more: u32, next: u32, greedy: bool) -> u32 {
        if greedy { self.push(op::ALT, more, next) } else { self.push(op::ALT, next, more) }
    }

    fn repeat(&mut self, node: &Node, min: u32, max: Option<u32>, greedy: bool, next: u32) -> u32 {
        match max {
            None if min == 0 && nullable(node) => {
                let entry = self.plus(node, greedy, next);
                self.choice(entry, next, greedy)
            }
            None if min == 0 => {
                let at = self.push(op::ALT, 0, 0);
                let body = self.node(node, at);
                self.insts[at as usize] = if greedy { [op::ALT, body, next] } else { [op::ALT, next, body] };
                at
            }
            None => {
                let last = self.plus(node, greedy, next);
                (1..min).fold(last, |next, _| self.node(node, next))
            }
            Some(max) => {
                let mut at = next;
                for _ in min..max {
                    let body = self.node(node, at);
                    at = self.choice(body, next, greedy);
                }
                (0..min).fold(at, |next, _| self.node(node, next))
            }
        }
    }

    fn plus(&mut self, node: &Node, greedy: bool, next: u32) -> u32 {
        let at = self.push(op::ALT, 0, 0);
        let body = self.node(node, at);
        self.insts[at as usize] = if greedy { [op::ALT, body, next] } else { [op::ALT, next, body] };
        body
    }
}

/// Whether it can match the empty text.
fn nullable(node: &Node) -> bool {
    match node {
        Node::Empty | Node::Place(_) => true,
        Node::Rune(_) | Node::Class(_) | Node::Any { .. } => false,
        Node::Capture(inner, _) => nullable(inner),
        Node::Repeat { node, min, .. } => *min == 0 || nullable(node),
        Node::Concat(parts) => parts.iter().all(nullable),
        Node::Alternate(branches) => branches.iter().any(nullable),
    }
}

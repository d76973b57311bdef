//! Runs a program over a text.
//!
//! Plain backtracking with a budget comes first: it finds what a leftmost-first search must find and is fast for usual
//! expressions. If the budget runs out, and for leftmost-longest matches, all ways are followed at once, one rune at a time.

use super::compile::{inst, op};
use super::parse::place;
use crate::utf8;

/// A program over a text.
pub struct Search<'a> {
    pub code: &'a [u32],
    pub text: &'a [u8],
    /// What every match begins with.
    pub prefix: &'a [u8],
    pub longest: bool,
}

/// Both ends of the match and of each group; -1 for none.
pub type Caps = Vec<i64>;

fn is_word(b: Option<&u8>) -> bool {
    b.is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_')
}

enum Job {
    Go(u32, usize),
    Restore(usize, i64),
}

impl Search<'_> {
    /// The first match at or after `pos`; `caps` says how much is wanted by its length (0: just whether there is one).
    pub fn find(&self, pos: usize, caps: &mut Caps) -> bool {
        if self.code[1] != 0 && pos > 0 {
            return false;
        }
        if !self.longest {
            let budget = 10_000 + 16 * (self.text.len() - pos);
            if let Some(found) = self.backtrack(pos, caps, budget) {
                return found;
            }
        }
        self.parallel(pos, caps)
    }

    /// The next place at or after `pos` where a match may begin.
    fn candidate(&self, pos: usize) -> Option<usize> {
        if pos > self.text.len() {
            return None;
        }
        if !self.prefix.is_empty() {
            return memchr::memmem::find(&self.text[pos..], self.prefix).map(|n| pos + n);
        }
        if self.code[2] == 0 {
            return Some(pos);
        }
        let can = |b: u8| self.code[4 + usize::from(b) / 32] >> (b % 32) & 1 != 0;
        self.text[pos..].iter().position(|&b| can(b)).map(|n| pos + n)
    }

    fn holds(&self, conditions: u32, pos: usize) -> bool {
        let (before, after) = (pos.checked_sub(1).and_then(|i| self.text.get(i)), self.text.get(pos));
        let mut met = 0;
        if before.is_none() {
            met |= place::BEGIN_TEXT | place::BEGIN_LINE;
        } else if before == Some(&b'\n') {
            met |= place::BEGIN_LINE;
        }
        if after.is_none() {
            met |= place::END_TEXT | place::END_LINE;
        } else if after == Some(&b'\n') {
            met |= place::END_LINE;
        }
        met |= if is_word(before) == is_word(after) { place::NO_WORD } else { place::WORD };
        conditions & !met == 0
    }

    /// The rune at `pos` and its length.
    fn rune(&self, pos: usize) -> Option<(u32, usize)> {
        match self.text.get(pos) {
            None => None,
            Some(&b) if b < 0x80 => Some((u32::from(b), 1)),
            Some(_) => Some(utf8::decode(&self.text[pos..])),
        }
    }

    fn takes(&self, operation: u32, argument: u32, rune: u32) -> bool {
        match operation {
            op::RUNE => rune == argument,
            op::ANY => true,
            op::LINE => rune != 10,
            op::CLASS => {
                let count = self.code[argument as usize] as usize;
                let runs = &self.code[argument as usize + 1..][..2 * count];
                if count <= 8 {
                    return runs.chunks_exact(2).any(|run| run[0] <= rune && rune <= run[1]);
                }
                let (mut low, mut high) = (0, count);
                while low < high {
                    let middle = (low + high) / 2;
                    if runs[2 * middle + 1] < rune { low = middle + 1 } else { high = middle }
                }
                low < count && runs[2 * low] <= rune
            }
            _ => false,
        }
    }

    fn backtrack(&self, mut pos: usize, caps: &mut Caps, mut budget: usize) -> Option<bool> {
        let mut jobs: Vec<Job> = Vec::new();
        let wanted = caps.len();
        while let Some(start) = self.candidate(pos) {
            caps.fill(-1);
            jobs.push(Job::Go(self.code[0], start));
            while let Some(job) = jobs.pop() {
                let (mut pc, mut at) = match job {
                    Job::Restore(slot, old) => {
                        caps[slot] = old;
                        continue;
                    }
                    Job::Go(pc, at) => (pc, at),
                };
                loop {
                    budget = budget.checked_sub(1)?;
                    let (operation, next, argument) = inst(self.code, pc);
                    match operation {
                        op::MATCH => {
                            if wanted >= 2 {
                                (caps[0], caps[1]) = (start as i64, at as i64);
                            }
                            return Some(true);
                        }
                        op::ALT => jobs.push(Job::Go(argument, at)),
                        op::CAPTURE => {
                            if let Some(slot) = caps.get_mut(argument as usize) {
                                jobs.push(Job::Restore(argument as usize, *slot));
                                *slot = at as i64;
                            }
                        }
                        op::PLACE if self.holds(argument, at) => {}
                        op::PLACE | op::FAIL => break,
                        _ => match self.rune(at) {
                            Some((rune, size)) if self.takes(operation, argument, rune) => at += size,
                            _ => break,
                        },
                    }
                    pc = next;
                }
            }
            if self.code[1] != 0 {
                break;
            }
            pos = start + self.rune(start).map_or(1, |r| r.1);
        }
        Some(false)
    }

    fn parallel(&self, mut pos: usize, caps: &mut Caps) -> bool {
        let insts = self.code[3] as usize;
        let width = caps.len().max(2);
        let (mut now, mut next) = (Threads::new(insts, width), Threads::new(insts, width));
        let mut matched: Option<Vec<i64>> = None;
        let mut scratch = vec![-1; width];
        loop {
            if now.order.is_empty() {
                if matched.is_some() || self.code[1] != 0 && pos > 0 {
                    break;
                }
                match self.candidate(pos) {
                    None => break,
                    Some(at) => pos = at,
                }
            }
            if matched.is_none() && (self.code[1] == 0 || pos == 0) {
                scratch.fill(-1);
                scratch[0] = pos as i64;
                self.follow(&mut now, self.code[0], pos, &mut scratch);
            }
            let read = self.rune(pos);
            let after = pos + read.map_or(0, |r| r.1);
            for i in 0..now.order.len() {
                let pc = now.order[i];
                let (operation, to, argument) = inst(self.code, pc);
                let held = &now.caps[pc as usize * width..][..width];
                if self.longest && matched.as_ref().is_some_and(|m| m[0] < held[0]) {
                    continue;
                }
                if operation == op::MATCH {
                    if !self.longest || matched.as_ref().is_none_or(|m| m[1] < pos as i64) {
                        let mut found = held.to_vec();
                        found[1] = pos as i64;
                        matched = Some(found);
                    }
                    if !self.longest {
                        break;
                    }
                } else if let Some((rune, _)) = read
                    && self.takes(operation, argument, rune)
                {
                    scratch.copy_from_slice(held);
                    self.follow(&mut next, to, after, &mut scratch);
                }
            }
            now.clear();
            std::mem::swap(&mut now, &mut next);
            if read.is_none() {
                break;
            }
            pos = after;
        }
        let Some(found) = matched else { return false };
        let wanted = caps.len();
        caps.copy_from_slice(&found[..wanted]);
        true
    }

    /// Adds what can be reached from `pc` without taking a rune, in order of preference.
    fn follow(&self, threads: &mut Threads, pc: u32, pos: usize, caps: &mut [i64]) {
        let mut jobs = vec![Job::Go(pc, pos)];
        while let Some(job) = jobs.pop() {
            let mut pc = match job {
                Job::Restore(slot, old) => {
                    caps[slot] = old;
                    continue;
                }
                Job::Go(pc, _) => pc,
            };
            while !std::mem::replace(&mut threads.has[pc as usize], true) {
                threads.touched.push(pc);
                let (operation, next, argument) = inst(self.code, pc);
                match operation {
                    op::ALT => jobs.push(Job::Go(argument, pos)),
                    op::CAPTURE => {
                        if argument >= 2
                            && let Some(slot) = caps.get_mut(argument as usize)
                        {
                            jobs.push(Job::Restore(argument as usize, *slot));
                            *slot = pos as i64;
                        }
                    }
                    op::PLACE if self.holds(argument, pos) => {}
                    op::PLACE | op::FAIL => break,
                    _ => {
                        threads.order.push(pc);
                        let at = pc as usize * caps.len();
                        threads.caps[at..at + caps.len()].copy_from_slice(caps);
                        break;
                    }
                }
                pc = next;
            }
        }
    }
}

/// The instructions that wait for the next rune, in order of preference.
struct Threads {
    order: Vec<u32>,
    touched: Vec<u32>,
    has: Vec<bool>,
    caps: Vec<i64>,
}

impl Threads {
    fn new(insts: usize, width: usize) -> Threads {
        Threads {
            order: Vec::new(),
            touched: Vec::new(),
            has: vec![false; insts],
            caps: vec![-1; insts * width],
        }
    }

    fn clear(&mut self) {
        self.order.clear();
        for pc in self.touched.drain(..) {
            self.has[pc as usize] = false;
        }
    }
}

/// Matches one after another as `FindAll` has them: an empty one directly behind another does not count. Ends of all, `width` each.
#[must_use]
pub fn find_all(search: &Search<'_>, limit: usize, width: usize) -> Vec<i64> {
    let mut out = Vec::new();
    let mut caps = vec![-1; width];
    let (mut pos, mut count, mut last_end) = (0, 0, -1);
    while count < limit && pos <= search.text.len() {
        if !search.find(pos, &mut caps) {
            break;
        }
        let (start, end) = (caps[0], caps[1]);
        let mut counts = true;
        if end == pos as i64 {
            counts = start != last_end;
            pos += search.rune(pos).map_or(1, |r| r.1);
        } else {
            pos = end as usize;
        }
        last_end = end;
        if counts {
            out.extend_from_slice(&caps);
            count += 1;
        }
    }
    out
}
